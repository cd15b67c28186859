// What a user judged of events and claims, applied to the documents and claims of one story before any rule is asked.
//
//     judged_lines lines(*how.judged);                                      // once a run
//     judged_story story(lines, documents, read, claims, found);             // once a story
//     auto const aligned = align_events(story.read(), known, one_story, story.events());
//     for (auto const* c : story.claims()) … story.event_of(*c, aligned) …
//     lines.tell_unused(found);                                             // when all stories are done
//
// A judgement names a claim by its id, or a document by its id, its path or the name of its file; "lamp.txt:0-41:killed:1" is
// the claim of that id in the document of that file. A document stands for what it is mainly about, a claim for its event,
// and so for all that the document tells of that event, unless a judgement parts the two. A claim that is parted from its
// event goes to the one that it is judged to be of, else to an event of its own; of two claims of one event the later in
// the text goes. What rested on a claim that goes or is rejected (where and when the event was, its figures) goes with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <reconcile/align/event_alignment.hpp>
#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/claim/judgement_reader.hpp>
#include <reconcile/claim/local_event.hpp>
#include <reconcile/core/diagnostic.hpp>

namespace reconcile {

/// Lines that name nothing of a run and are told one by one; further ones are counted.
inline constexpr std::size_t most_unused = 32;

/// The lines of a file, and which of them named something so far. Holds a reference to the file.
class judged_lines {
public:
    explicit judged_lines(judgement_file const&);
    [[nodiscard]] judgement_file const& file() const { return *file_; }
    [[nodiscard]] bool empty() const { return file_->events.empty() && file_->rejected.empty(); }
    /// A diagnostic for each line that named nothing, or no more than one of two; at most `most_unused`.
    void tell_unused(diagnostics&) const;

private:
    friend class judged_story;
    struct use {
        enum class state { absent, near, found };        ///< near: not the claim, but its document
        state side[2] = {state::absent, state::absent};  ///< the best of all stories
        bool done = false;                               ///< it was used, or why not was told
    };
    judgement_file const* file_;
    std::vector<use> events_;
    std::vector<use> rejected_;
};

/// A claim that was taken out, and the line that says so.
struct rejected_claim_of {
    claim told;
    rejected_line const* by = nullptr;
    std::size_t document = 0;  ///< of those read, if it was read in one
    std::uint32_t event = 0;   ///< of that document
    bool was_read = false;
};

class judged_story {
public:
    /// All of one story; `read` and `claims` must outlive it. Documents and claims may come in any order. Cost: linear in
    /// them if anything is judged of events or claims, and nothing otherwise; and near linear in the lines.
    judged_story(judged_lines&, std::vector<document const*> const& documents, std::vector<extraction const*> read,
                 std::vector<claim const*> claims, diagnostics&);

    /// In the order given, without rejected claims, and with parted ones at other events.
    [[nodiscard]] std::vector<extraction const*> const& read() const { return read_; }
    [[nodiscard]] judged_events const& events() const { return events_; }
    /// Those that were given and are not rejected.
    [[nodiscard]] std::vector<claim const*> const& claims() const { return claims_; }
    /// The event of a claim that was given.
    [[nodiscard]] std::string event_of(claim const&, alignment const&) const;
    /// The lines that joined or parted an event, by the key of the event.
    [[nodiscard]] std::map<std::string, std::vector<std::uint64_t>> lines_of_events(alignment const&) const;
    /// By id.
    [[nodiscard]] std::vector<rejected_claim_of> const& rejected() const { return rejected_; }

private:
    struct work;
    /// What is judged to be one event.
    struct judged_set {
        std::optional<std::pair<std::size_t, std::uint32_t>>
            told;                       ///< a document that tells of it, and its event there
        std::string name;               ///< where none does
        std::set<std::uint64_t> lines;  ///< that say so, or what it is not
    };
    [[nodiscard]] std::string key_of(judged_set const&, alignment const&) const;
    std::vector<extraction const*> read_;
    std::vector<claim const*> claims_;
    judged_events events_;
    std::vector<rejected_claim_of> rejected_;
    std::vector<std::unique_ptr<extraction>> changed_;
    std::unordered_map<std::string, std::uint32_t> set_of_key_;     ///< events that given claims name
    std::unordered_map<claim const*, std::uint32_t> set_of_claim_;  ///< given claims that a line names
    std::vector<judged_set> sets_;
};

}  // namespace reconcile
