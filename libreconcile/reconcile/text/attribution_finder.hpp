// Who says what inside one outline. Private to the attribution reader.
#pragma once

#include <vector>

#include <reconcile/text/attribution_cues.hpp>

namespace reconcile::speech {

struct finding {
    span_of_items source;
    span_of_items cue;
    span_of_items addressee;  ///< "told NBC News"
    std::vector<span_of_items> content;
    cue_kind act = cue_kind::report;
    bool denied = false;  ///< the content is what is denied
    bool no_position = false;
    bool hedged = false;
    bool names_source = true;     ///< false: nobody is named; the subject is part of what is said
    bool open = false;            ///< a colon ends the sentence: what is said comes next
    bool backward = false;        ///< nothing is said here: perhaps the quotation before it was
    bool quotation_only = false;  ///< open, but only a quotation may follow
};

class attribution_finder {
public:
    explicit attribution_finder(outline const& o) : o_(o), cues_(find_cue_verbs(o)) {}
    std::vector<finding> find();

private:
    static constexpr spot nowhere = 0xffffffffU;

    void read_cue(std::size_t);
    bool read_behind(cue_verb const&, finding&);
    void mark_beginnings();
    [[nodiscard]] bool only_marks(spot from, spot to) const;
    [[nodiscard]] bool stands_behind(cue_verb const&, spot next) const;
    bool read_quote_or_colon(cue_verb const&, spot, finding&);
    bool read_complement(cue_verb const&, spot, finding&);
    [[nodiscard]] spot after_addressee(spot) const;
    [[nodiscard]] spot clause_start(spot, spot after, bool without_that) const;
    [[nodiscard]] spot start_before(spot first) const;
    void read_rest(cue_verb const&, spot after, bool from_quote, finding&);
    [[nodiscard]] bool finishes_quote(spot next) const;
    bool read_before(cue_verb const&, spot rest, finding&);
    [[nodiscard]] bool is_raised_by(cue_verb const&, spot) const;
    bool read_raised(cue_verb const&, finding&);
    spot skip_addressee(cue_verb const&, finding&) const;
    [[nodiscard]] spot clause_end(spot from, bool object) const;
    [[nodiscard]] bool ends_object(spot, bool list) const;
    [[nodiscard]] bool begins_other_speech(spot) const;
    void read_prepositions();
    [[nodiscard]] spot after_source(spot) const;
    void read_adverbs();
    void read_nouns();
    void read_headline();
    void read_bare_quotations();
    void add(finding);
    [[nodiscard]] bool covered(spot quote) const;
    [[nodiscard]] bool is_dash(spot) const;
    [[nodiscard]] spot verb_of_speaker(spot quote) const;
    [[nodiscard]] span_of_items first_speaker(spot before) const;

    outline const& o_;
    std::vector<cue_verb> cues_;
    std::vector<finding> found_;
    enum class begin_of : std::uint8_t { nothing, clause, anything };
    std::vector<begin_of> speech_begins_;  ///< by item: a speaker and a cue begin here
    bool embedded_ = false;                ///< the cue's clause is part of another: a comma ends it
    spot left_ = 0;                        ///< what stands before is taken by an earlier speaker
};

}  // namespace reconcile::speech
