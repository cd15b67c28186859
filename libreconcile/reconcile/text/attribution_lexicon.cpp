#include <reconcile/text/attribution_lexicon.hpp>

#include <string_view>
#include <utility>

namespace reconcile::speech {

namespace {
template <class Value, std::size_t N>
Value look_up(std::pair<std::string_view, Value> const (&table)[N], std::string_view key, Value otherwise) {
    for (auto const& [name, value] : table)
        if (name == key) return value;
    return otherwise;
}

constexpr std::pair<std::string_view, cue_kind> kinds[] = {
    {"report", cue_kind::report},         {"claim", cue_kind::claim},      {"deny", cue_kind::deny},
    {"confirm", cue_kind::confirm},       {"hedge", cue_kind::hedge},      {"refuse", cue_kind::refuse},
    {"unknown_to", cue_kind::unknown_to}, {"attitude", cue_kind::attitude}};

constexpr std::pair<std::string_view, std::uint32_t> frames[] = {{"clause", takes_clause | takes_that | takes_quote},
                                                                 {"that", takes_that | takes_quote},
                                                                 {"quote", takes_quote},
                                                                 {"to", takes_to},
                                                                 {"object", takes_object},
                                                                 {"person", takes_person},
                                                                 {"raise", takes_raise},
                                                                 {"seem", takes_seem},
                                                                 {"preposition", takes_preposition},
                                                                 {"document", 0U},
                                                                 {"discuss", 0U}};

std::uint32_t frames_of(lexicon_entry const& entry) {
    std::uint32_t bits = 0;
    for (auto const name : entry.all("takes")) bits |= look_up(frames, name, 0U);
    if (entry.has("inverts")) bits |= inverts;
    if (entry.has("weak_noun")) bits |= weak_noun;
    if (entry.has("strict")) bits |= strict;
    if (entry.has("predicate")) bits |= predicate;
    return bits;
}

template <class Value>
void set(std::vector<Value>& by_word, std::uint32_t id, Value value) {
    if (by_word.size() <= id) by_word.resize(id + 1);
    by_word[id] = value;
}
}  // namespace

attribution_lexicon::attribution_lexicon(lexicon const& lex, vocabulary& words) {
    add_cues(lex, words);
    add_nouns(lex, words);
    add_marks(lex, words);
}

void attribution_lexicon::add_cues(lexicon const& lex, vocabulary& words) {
    for (auto const* e : lex.entries("cue")) {
        auto const index = static_cast<std::uint32_t>(entries.size());
        entries.push_back({look_up(kinds, e->get("kind"), cue_kind::report), frames_of(*e)});
        for (auto const& phrase : e->phrases) cues.add(phrase, words, index);
    }
    for (auto const* e : lex.entries("source_preposition"))
        for (auto const& phrase : e->phrases) source_prepositions.add(phrase, words, e->has("weak") ? 1 : 0);
    for (auto const* e : lex.entries("headline_source"))
        for (auto const& phrase : e->phrases) headline_sources.add(phrase, words, 0);
    for (auto const* e : lex.entries("outlet_noun"))
        for (auto const& phrase : e->phrases) headline_sources.add(phrase, words, 1);
}

void attribution_lexicon::add_nouns(lexicon const& lex, vocabulary& words) {
    add_frames(lex, "noun_cue", noun_frames, words);
    add_frames(lex, "passive", passive_frames, words);
    add_kinds(lex, "organisation_word", noun_kinds, words);
    add_kinds(lex, "person_noun", noun_kinds, words);
    add_kinds(lex, "group_noun", group_kinds, words);
}

void attribution_lexicon::add_frames(lexicon const& lex, std::string_view section, std::vector<std::uint32_t>& by_word,
                                     vocabulary& words) {
    for (auto const* e : lex.entries(section))
        for (auto const& phrase : e->phrases) {
            auto const id = words.add(phrase);
            set(by_word, id, frames_of(*e) | (id < by_word.size() ? by_word[id] : 0U));
        }
}

void attribution_lexicon::add_kinds(lexicon const& lex, std::string_view section, std::vector<source_kind>& by_word,
                                    vocabulary& words) {
    for (auto const* e : lex.entries(section))
        for (auto const& phrase : e->phrases)
            if (phrase.find(' ') == std::string::npos)
                set(by_word, words.add(phrase), parse_source_kind(e->get("kind")).value_or(source_kind::unnamed));
}

void attribution_lexicon::add_marks(lexicon const& lex, vocabulary& words) {
    constexpr std::pair<std::string_view, std::uint32_t> sections[] = {{"cue", is_cue},
                                                                       {"determiner", is_determiner},
                                                                       {"possessive_pronoun", is_possessive},
                                                                       {"pronoun", is_pronoun},
                                                                       {"subject_pronoun", is_subject_pronoun},
                                                                       {"auxiliary", is_auxiliary},
                                                                       {"be", is_be},
                                                                       {"negation", is_negation},
                                                                       {"adverb", is_adverb},
                                                                       {"no_adverb", is_no_adverb},
                                                                       {"preposition", is_preposition},
                                                                       {"coordinator", is_coordinator},
                                                                       {"subordinator", is_subordinator},
                                                                       {"relative", is_relative},
                                                                       {"said_place", is_said_place},
                                                                       {"said_time", is_said_time},
                                                                       {"not_verb", is_not_verb},
                                                                       {"passive", is_passive},
                                                                       {"noun_cue", is_noun_cue},
                                                                       {"preposition_after", is_after_noun_cue},
                                                                       {"hedge_adverb", is_hedge_adverb},
                                                                       {"headline_source", is_headline_source},
                                                                       {"person_noun", is_person_noun},
                                                                       {"title", is_title},
                                                                       {"organisation_word", is_organisation_word},
                                                                       {"group_noun", is_group_noun},
                                                                       {"before_speaker", is_before_speaker},
                                                                       {"aspect", is_aspect}};
    for (auto const& [section, mark] : sections) marks.add(lex.entries(section), mark, words);
    for (auto const* e : lex.entries("plural_noun"))
        for (auto const& phrase : e->phrases) plural_nouns.insert(words.add(phrase));
    for (auto const* e : lex.entries("pronoun"))
        for (auto const& phrase : e->phrases) {
            if (e->has("person")) marks.mark(phrase, is_one_person, words);
            if (e->has("thing")) marks.mark(phrase, is_thing, words);
            if (e->has("group")) marks.mark(phrase, is_many, words);
            if (e->has("self")) marks.mark(phrase, is_self, words);
        }
}

}  // namespace reconcile::speech
