# The table of layers (docs/architecture.md): NAME_may holds the folders that the folder NAME may include beside itself.
# The test `layers.library` holds the #includes to it, and the tests of a folder are linked with no more than it.

set(reconcile_layers core value claim align origin graph compare group truth report write text extract pipeline)

set(core_may)
set(value_may core)
set(claim_may ${value_may} value)
set(align_may ${claim_may} claim)
set(origin_may ${align_may} align)
set(graph_may ${origin_may} origin)
set(compare_may ${graph_may} graph)
set(group_may ${compare_may} compare)
set(truth_may ${group_may} group)
set(report_may ${truth_may} truth)
set(write_may core value claim truth report)
set(text_may ${claim_may} claim)
set(extract_may ${text_may} text)
set(pipeline_may ${report_may} report write text extract)
