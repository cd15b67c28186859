#include <reconcile/text/name_lexicon.hpp>

#include <algorithm>

namespace reconcile {

namespace {
source_kind kind_of(lexicon_entry const& entry, source_kind otherwise) {
    return parse_source_kind(entry.get("kind")).value_or(otherwise);
}

/// "Milltown, Ala." and "Milltown, AL teen", but not "fell, IN THE CITY" nor "he said, OK then".
bool is_behind_comma(token_text const& text, token_range name) {
    if (name.first < 2 || text.view(name.first - 1) != "," || !text.tokens[name.first - 2].capital) return false;
    bool const point = text.view(name.last - 1).back() == '.';
    if (point || name.last == text.tokens.size()) return true;
    auto const& next = text.tokens[name.last];
    return next.line_start || next.kind != token_kind::word || !next.capital;
}

bool only_capitals(std::string_view phrase) {
    return std::none_of(phrase.begin(), phrase.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
}
}  // namespace

name_lexicon::name_lexicon(lexicon const& lex, vocabulary& words) {
    known.emplace_back();
    for (auto const* e : lex.entries("outlet")) add_known(*e, name_kind::outlet, "outlet", words);
    add_countries(lex, words);
    for (auto const* e : lex.entries("region")) add_known(*e, name_kind::place, "region", words);
    for (auto const* e : lex.entries("nationality")) add_known(*e, name_kind::nationality, "nationality", words);
    for (auto const* e : lex.entries("organisation")) add_known(*e, name_kind::organisation, "organisation", words);
    add_titles(lex, words);
    add_marks(lex, words);
}

void name_lexicon::add_phrase(std::string const& phrase, known_name what, vocabulary& words) {
    what.capitals = only_capitals(phrase);
    known_phrases.add(phrase, words, static_cast<std::uint32_t>(known.size()));
    known.push_back(std::move(what));
}

void name_lexicon::add_known(lexicon_entry const& entry, name_kind kind, std::string_view section, vocabulary& words) {
    auto const otherwise = kind == name_kind::outlet   ? source_kind::outlet
                           : section == "organisation" ? source_kind::organisation
                                                       : source_kind::unknown;
    known_name what{kind, kind_of(entry, otherwise), std::string(entry.get("name")), std::string(entry.get("in")),
                    false};
    what.wide = entry.has("wide");
    what.behind_comma = entry.has("behind_comma");
    for (auto const& phrase : entry.phrases) add_phrase(phrase, what, words);
}

void name_lexicon::add_countries(lexicon const& lex, vocabulary& words) {
    for (auto const* e : lex.entries("country")) {
        std::string const name(e->get("name"));
        for (auto const& phrase : e->phrases) {
            add_phrase(phrase, {name_kind::place, source_kind::government, name, {}, false}, words);
            bool const plain = !only_capitals(phrase) && phrase.find(' ') == std::string::npos;
            if (plain)
                add_phrase(phrase + "s", {name_kind::place, source_kind::government, name, {}, false, true},
                           words);  // an apostrophe was lost
        }
        for (auto const* key : {"adjective", "people"})
            for (auto const adjective : e->all(key))
                add_phrase(std::string(adjective), {name_kind::nationality, source_kind::government, {}, name, false},
                           words);
        for (auto const capital : e->all("capital"))
            add_phrase(std::string(capital), {name_kind::place, source_kind::government, {}, name}, words);
    }
}

void name_lexicon::add_titles(lexicon const& lex, vocabulary& words) {
    for (auto const* e : lex.entries("title"))
        for (auto const& phrase : e->phrases) {
            titles.add(phrase, words, static_cast<std::uint32_t>(title_kinds.size()));
            title_kinds.push_back(kind_of(*e, source_kind::person));
        }
}

void name_lexicon::add_marks(lexicon const& lex, vocabulary& words) {
    constexpr std::pair<std::string_view, std::uint32_t> sections[] = {{"organisation_word", mark_organisation},
                                                                       {"not_name", mark_not_name},
                                                                       {"sentence_word", mark_sentence_word},
                                                                       {"first_name", mark_first_name},
                                                                       {"name_end", mark_name_end},
                                                                       {"possessive", mark_possessive},
                                                                       {"compass", mark_compass},
                                                                       {"container", mark_container},
                                                                       {"title", mark_title},
                                                                       {"person_noun", mark_person_noun},
                                                                       {"cue", mark_speech},
                                                                       {"determiner", mark_function},
                                                                       {"preposition", mark_function},
                                                                       {"subject_pronoun", mark_function},
                                                                       {"coordinator", mark_function},
                                                                       {"subordinator", mark_function},
                                                                       {"possessive_pronoun", mark_function},
                                                                       {"group_noun", mark_group},
                                                                       {"be", mark_verb},
                                                                       {"auxiliary", mark_verb},
                                                                       {"common_verb", mark_verb},
                                                                       {"relative", mark_function},
                                                                       {"pronoun", mark_function},
                                                                       {"editor_word", mark_editor},
                                                                       {"name_begin", mark_name_begin},
                                                                       {"area_word", mark_area},
                                                                       {"part_word", mark_part},
                                                                       {"no_town", mark_no_town},
                                                                       {"no_town_alone", mark_no_town},
                                                                       {"short_begin", mark_short_begin}};
    for (auto const& [section, mark] : sections) marks.add(lex.entries(section), mark, words);
    for (auto const* e : lex.entries("local_noun"))
        if (e->get("tells") == "2")
            for (auto const& phrase : e->phrases) local_forces.add(phrase, words, 0);
    for (auto const* e : lex.entries("organisation_word"))
        for (auto const& phrase : e->phrases) {
            auto const id = words.add(phrase);
            if (organisation_kinds_.size() <= id) organisation_kinds_.resize(id + 1);
            if (organisation_kinds_[id] == source_kind::unknown)
                organisation_kinds_[id] = kind_of(*e, source_kind::organisation);
        }
    for (auto const* e : lex.entries("common_ending"))
        for (auto ending : e->phrases) {
            std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
            common_endings.push_back(std::move(ending));
        }
    for (auto const* e : lex.entries("particle")) {
        auto const mark = e->get("use") == "person" ? mark_person_particle : mark_org_particle;
        for (auto const& phrase : e->phrases) marks.mark(phrase, mark, words);
    }
}

phrase_table::match name_lexicon::known_at(token_text const& text, std::uint32_t t, std::uint32_t end) const {
    auto m = known_phrases.longest(text, t, end);
    while (m) {
        auto const& name = known[m.payload];
        bool const written_so = (!name.capitals || text.tokens[t].all_caps) &&
                                (!name.behind_comma || is_behind_comma(text, {t, t + m.length}));
        if (written_so && (text.tokens[t].capital || m.length > 1)) break;
        m = m.length > 1 ? known_phrases.longest(text, t, t + m.length - 1) : phrase_table::match{};
    }
    return m;
}

source_kind name_lexicon::organisation_kind(token const& t) const {
    return t.word < organisation_kinds_.size() ? organisation_kinds_[t.word] : source_kind::unknown;
}

}  // namespace reconcile
