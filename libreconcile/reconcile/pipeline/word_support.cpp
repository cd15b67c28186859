#include <reconcile/pipeline/word_support.hpp>

#include <algorithm>

namespace reconcile {

namespace {

/// How one word of the hypothesis stands in the premise.
struct finding {
    bool here = false;
    bool as_said = false;  ///< somewhere neither negates it alone
    bool as_real = false;  ///< somewhere as a fact, or as a mere possibility in both
    statement_word const* opposite = nullptr;
};

/// One negates it, and the other is nowhere near a negation.
bool is_turned(statement_word const& a, statement_word const& b) {
    return (a.negated && !b.near_negation) || (b.negated && !a.near_negation);
}

finding find(statement_word const& asked, statement_reading const& premise) {
    finding out;
    for (auto const& said : premise.words) {
        if (agree(said, asked) || converse(said, asked)) {
            out.here = true;
            out.as_said = out.as_said || !is_turned(said, asked);
            out.as_real = out.as_real || !said.possible || asked.possible;
        } else if (out.opposite == nullptr && opposed(said, asked)) {
            out.opposite = &said;
        }
    }
    return out;
}

using word_spot = std::vector<statement_word>::const_iterator;

/// Does a word that agrees with `with` stand in [first, last)?
bool stands(word_spot first, word_spot last, statement_word const& with) {
    return std::any_of(first, last, [&](auto const& w) { return w.capital && agree(w, with); });
}

/// "A defeated B" against "B defeated A": names before and behind a verb that has a direction, in one sentence of the
/// premise, the other way round.
bool is_swapped(word_spot verb, statement_reading const& hypothesis, statement_reading const& premise) {
    auto const& h = hypothesis.words;
    auto const before = std::find_if(h.begin(), verb, [](auto const& w) { return w.capital; });
    auto const after = std::find_if(verb + 1, h.end(), [](auto const& w) { return w.capital; });
    if (before == verb || after == h.end()) return false;
    bool turned = false;
    for (auto p = premise.words.begin(); p != premise.words.end(); ++p) {
        if (!agree(*p, *verb) && !converse(*p, *verb)) continue;
        auto const in_sentence = [&](auto const& w) { return w.sentence == p->sentence; };
        auto const first = std::find_if(premise.words.begin(), p, in_sentence);
        auto const last = std::find_if_not(p, premise.words.end(), in_sentence);
        bool const same_order = stands(first, p, *before) && stands(p + 1, last, *after);
        bool const other_order = stands(first, p, *after) && stands(p + 1, last, *before);
        if (same_order == other_order) continue;
        bool const other_voice = (p->passive != verb->passive) != converse(*p, *verb);
        if (same_order != other_voice) return false;
        turned = true;
    }
    return turned;
}

}  // namespace

word_support support_of_words(statement_reading const& premise, statement_reading const& hypothesis) {
    word_support out;
    std::size_t asked = 0;
    std::size_t found = 0;
    for (auto word = hypothesis.words.begin(); word != hypothesis.words.end(); ++word) {
        auto const said = find(*word, premise);
        bool const opposed = !said.here && said.opposite != nullptr;
        if (word->sums_up && !said.here) continue;
        ++asked;
        found += said.here || opposed ? 1 : 0;
        if (!said.here && !opposed && out.missing == nullptr) out.missing = &*word;
        if (said.here && !said.as_said && !word->name && out.turned == nullptr) out.turned = &*word;
        if (said.here && !said.as_real && out.unreal == nullptr) out.unreal = &*word;
        if (word->name && !said.here && out.missing_name == nullptr) out.missing_name = &*word;
        if (opposed && !is_turned(*said.opposite, *word) && out.opposed == nullptr) {
            out.opposed = &*word;
            out.opposite = said.opposite;
        }
        bool const may_swap = word->meaning.directed && out.swapped == nullptr;
        if (may_swap && is_swapped(word, hypothesis, premise)) out.swapped = &*word;
    }
    if (asked != 0) out.share = static_cast<double>(found) / static_cast<double>(asked);
    return out;
}

}  // namespace reconcile
