// Judgements that a user keeps in a file, one a line, by hand.
//
//     same: Kataib Hezbollah | Hezbollah Brigades        # what stands behind a # is a remark
//     different: John Smith | Jon Smith
//     unsure: "Route 5 | North" | Route 5                # quotes where a name holds | or #
//
// A line that cannot be read is a diagnostic with file and line, and the rest is used. What later lines say stands over
// earlier ones (value/judgements.hpp).
#pragma once

#include <cstddef>
#include <string_view>

#include <reconcile/core/diagnostic.hpp>
#include <reconcile/value/judgements.hpp>

namespace reconcile {

/// Bytes of a name in a judgement.
inline constexpr std::size_t longest_judged_name = 1024;

/// What such a file says, a member for each thing that is judged.
struct judgement_file {
    judgements names;
};

/// `file` is what diagnostics call it. Near linear in the content.
judgement_file read_judgements(std::string_view file, std::string_view content, diagnostics&);

}  // namespace reconcile
