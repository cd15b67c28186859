// Judgements that a user keeps in a file, one a line, by hand.
//
//     same: Kataib Hezbollah | Hezbollah Brigades        # what stands behind a # is a remark
//     different: John Smith | Jon Smith
//     unsure: "Route 5 | North" | Route 5                # quotes where a name holds | or #
//     same event: post.txt | lamp.txt:0-41:killed:1      # documents by id or file, claims by id
//     different events: post.txt | star.txt
//     same owner: Daily Post | Evening Post                 # counted once among independent origins
//     reject: star.txt:120-154:killed:1                  # a slip of the pen, mended the day after
//
// A line that cannot be read is a diagnostic with file and line, and the rest is used. What later lines say stands over
// earlier ones (value/judgements.hpp). Which documents and claims are meant is looked up in each run (align/judged_story.hpp).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/core/diagnostic.hpp>
#include <reconcile/value/judgements.hpp>

namespace reconcile {

/// Bytes of a name, or of what names a document or claim, in a judgement.
inline constexpr std::size_t longest_judged_name = 1024;
/// Bytes of the remark that stays with a rejected claim; the rest is left out.
inline constexpr std::size_t longest_remark = 400;

/// A claim of which a person says that nothing shall rest on it.
struct rejected_line {
    std::string claim;
    std::string remark;  ///< what stands behind the #
    std::uint64_t line = 0;
};

/// What such a file says, a member for each thing that is judged.
struct judgement_file {
    judgements names;
    judgements owners;                ///< outlets that have one owner are judged the same
    std::vector<judged_line> events;  ///< same or different; by the lines of the file
    std::vector<rejected_line> rejected;
    std::string name;         ///< of the file, for what is told of its lines
    std::string fingerprint;  ///< sixteen hexadecimal digits that change when any judgement does; empty: there is none
};

/// `file` is what diagnostics call it. Near linear in the content.
judgement_file read_judgements(std::string_view file, std::string_view content, diagnostics&);

}  // namespace reconcile
