#include <reconcile/text/clause.hpp>

#include <algorithm>

namespace reconcile::speech {

namespace {
constexpr spot longest_phrase = 24;
constexpr std::uint32_t small_words =
    is_auxiliary | is_preposition | is_coordinator | is_subordinator | is_relative | is_negation | is_said_time;

bool is_hyphen(outline const& o, spot i) { return o.is(i, "-") || o.is(i, "–") || o.is(i, "/"); }
bool is_apostrophe_s(outline const& o, spot i) {
    return o.is(i, "'s") || o.is(i, "’s") || o.is(i, "'") || o.is(i, "’");
}

/// The point of "Mr." or of an initial.
bool is_short_point(outline const& o, spot i) {
    return o.is(i, ".") && i > 0 && i + 1 < o.size() &&
           (o.view(i - 1).size() == 1 || o.any(i - 1, is_title) || o.from().text.tokens[o[i - 1].first].capital);
}

/// A word that may stand inside a noun phrase.
bool inside_phrase(outline const& o, spot i) {
    if (o.mention(i) != nullptr || o.is_number(i)) return true;
    if (!o.is_word(i) || o.any(i, small_words | is_pronoun)) return false;
    if (!o.any(i, is_cue)) return true;
    auto const w = o.view(i);
    return o.any(i, is_person_noun | is_noun_cue | is_organisation_word) ||
           (!w.ends_with("ed") && !w.ends_with("said") && !w.ends_with("says"));
}

bool heads_complement(outline const& o, spot i) {
    return o.any(i, is_person_noun | is_title | is_organisation_word | is_noun_cue) || o.mention(i) != nullptr ||
           o.any(i, is_determiner) || o.is_number(i);
}

/// From `last` back over one phrase without prepositions.
spot base_before(outline const& o, spot last) {
    auto i = last + 1;
    spot plain = 0;
    auto const limit = last + 1 > longest_phrase ? last + 1 - longest_phrase : 0;
    while (i > limit) {
        auto const p = i - 1;
        if (o.any(p, is_determiner | is_possessive) &&
            !(p == last && o.mention(p) == nullptr && !o.any(p, is_subject_pronoun))) {
            bool const conjunction = o.is(p, "that") && p < last;  // "that police", not "that man"
            if (conjunction && (o.mention(p + 1) != nullptr || o.any(p + 1, is_determiner) ||
                                o.view(last).ends_with("s") || (p > 0 && o.any(p - 1, is_cue))))
                return p + 1;
            if (p > limit && o.any(p - 1, is_determiner) && !o.is(p - 1, "that") && !o.is(p - 1, "no"))
                return p - 1;  // "all these"
            return p;
        }
        if (is_hyphen(o, p) || is_apostrophe_s(o, p) || o.is(p, "&")) {
            i = p;
            continue;
        }
        if (is_short_point(o, p)) {
            i = p;
            continue;
        }
        if (!inside_phrase(o, p)) break;
        if (o.mention(p) != nullptr) {
            i = o.mention_first(p);
            plain = 0;
            continue;
        }
        bool const before_name = i <= last && o.mention(i) != nullptr && !is_hyphen(o, p);
        if (before_name && !o.any(p, is_before_speaker | is_title | is_person_noun | is_organisation_word) &&
            !o.is_number(p))
            return i;
        bool const lower = p < last && ++plain > 4;  // without commas a phrase would run into what is said
        if (lower) return i;
        i = p;
    }
    while (i <= last && (is_hyphen(o, i) || is_apostrophe_s(o, i))) ++i;
    return i;
}
/// "Smith a writer", "the monitoring group the Observatory": where commas were lost, the phrase before is the same speaker.
spot before_loose_apposition(outline const& o, spot first) {
    if (first < 2 || !o.any(first, is_determiner) || o.any(first, is_subject_pronoun)) return first;
    auto const p = first - 1;
    auto const* name = o.mention(p);
    bool const person = name != nullptr && o.from().names.entities[name->entity].kind == name_kind::person;
    if (!person && !(o.any(p, is_group_noun) && o.mention(first + 1) != nullptr)) return first;
    return base_before(o, p);
}
}  // namespace

span_of_items noun_phrase_before(outline const& o, spot last) {
    if (last >= o.size()) return {};
    if (o.is(last, ")")) {
        auto open = last;
        while (open > 0 && last - open < 10 && !o.is(open, "(")) --open;
        if (open == 0 || !o.is(open, "(")) return {};
        auto const named = noun_phrase_before(o, open - 1);
        return named.empty() ? named : span_of_items{named.first, last + 1};
    }
    if (o.any(last, is_subject_pronoun) && o.mention(last) == nullptr && !o.any(last, is_determiner))
        return {last, last + 1};
    auto first = base_before(o, last);
    if (first > last) return {};
    auto const limit = last + 1 > longest_phrase ? last + 1 - longest_phrase : 0;
    while (first > limit + 1) {
        auto const p = first - 1;
        bool const tie = o.is(p, "of") || o.is(p, "for") || o.is(p, "at") || o.is(p, "from") || o.is(p, "in") ||
                         o.is(p, "with") || o.is(p, "to");
        bool const joined = (o.is(p, "and") || o.is(p, "or") || o.is(p, "&")) &&
                            (o.mention(p - 1) != nullptr || o.any(p - 1, is_person_noun));
        auto const* name = o.mention(p - 1);
        bool const name_before = (o.is(p, "of") || o.is(p, "for")) && name != nullptr &&
                                 o.from().names.entities[name->entity].kind != name_kind::place;
        bool const source_noun =
            name_before || o.any(p - 1, is_person_noun | is_title) || (o.is(p, "of") && heads_complement(o, p - 1));
        bool const plain_of = o.is(p, "of") && inside_phrase(o, p - 1);
        if (!(tie && (source_noun || plain_of)) && !(joined && can_speak(o, {first, last + 1}))) break;
        auto const next = base_before(o, p - 1);
        if (next >= p) break;
        first = next;
    }
    return {before_loose_apposition(o, first), last + 1};
}

span_of_items noun_phrase_from(outline const& o, spot first, bool long_form) {
    if (o.any(first, is_pronoun | is_subject_pronoun) && !o.any(first, is_determiner)) return {first, first + 1};
    auto i = first;
    auto const limit = std::min(o.size(), first + longest_phrase);
    bool fresh = true;  // a determiner may come
    while (i < limit) {
        if (o.mention(i) != nullptr) {
            i = o.mention_last(i);
            fresh = false;
            continue;
        }
        if (o.any(i, is_determiner | is_possessive)) {
            if (!fresh) break;
            ++i;
            continue;
        }
        if (i > first && (is_hyphen(o, i) || is_apostrophe_s(o, i))) {
            ++i;
            continue;
        }
        if (i > first && is_short_point(o, i)) {
            ++i;
            continue;
        }
        bool const tie = o.is(i, "of") || (long_form && (o.is(i, "for") || o.is(i, "at") || o.is(i, "from") ||
                                                         o.is(i, "in") || o.is(i, "with") || o.is(i, "on")));
        bool const and_name =
            o.is(i, "and") && long_form && !fresh &&
            (o.mention(i + 1) != nullptr || (o.any(i + 1, is_determiner) && o.mention(i + 2) != nullptr));
        if (i > first && !fresh && (tie || and_name)) {
            if (o.any(i + 1, is_said_time)) break;
            fresh = true;
            ++i;
            continue;
        }
        if (!inside_phrase(o, i) || (i > first && o.any(i, is_cue) && o.view(i).ends_with("ing"))) break;
        if (o.is_number(i) && !fresh && !is_hyphen(o, i - 1)) break;
        if (i > first && !fresh && o.mention(i - 1) != nullptr && long_form && o.any(i, is_determiner)) break;
        fresh = false;
        ++i;
    }
    while (i > first && (o.any(i - 1, is_preposition | is_determiner) || o.is(i - 1, "and"))) --i;
    return {first, i};
}

spot after_apposition(outline const& o, spot at) {
    if (!o.is(at, ",")) return at;
    auto const first = at + 1;
    bool const relative = o.any(first, is_relative);
    bool const starts =
        relative || o.is_number(first) || o.any(first, is_determiner | is_possessive | is_title | is_person_noun) ||
        o.mention(first) != nullptr ||
        (o.is_word(first) && !o.any(first, is_cue | is_coordinator | is_subordinator | is_preposition | is_adverb));
    if (!starts || (o.any(first, is_subject_pronoun) && !relative)) return at;
    constexpr spot window = 30;
    for (auto i = first; i < std::min(o.size(), first + window); ++i) {
        if (o.is(i, ",") || o.ends_at(i) || o.is(i, ";")) return i;
        if (o.is_quote(i) || (!relative && o.any(i, is_auxiliary))) return at;
    }
    return at;
}

bool can_speak(outline const& o, span_of_items s) {
    for (auto i = s.first; i < s.last; ++i) {
        auto const* m = o.mention(i);
        if (m != nullptr || o.any(i, is_person_noun | is_subject_pronoun | is_title)) return true;
    }
    return false;
}

spot after_circumstances(outline const& o, spot from) {
    auto i = from;
    while (i < o.size()) {
        if (o.any(i, is_said_time) || (o.any(i, is_adverb) && !o.any(i, is_subordinator))) {
            ++i;
            continue;
        }
        if (o.is_adverbial(i) && !o.any(i, is_adverb) && !o.view(i).starts_with("on")) {
            ++i;
            continue;
        }
        if (o.is_number(i) && i > from && o.any(i - 1, is_said_time)) {
            ++i;
            continue;
        }
        if (o.any(i, is_said_place)) {
            if (o.any(i + 1, is_determiner | is_possessive) && o.any(i + 2, is_said_time)) {
                i += 3;
                continue;
            }
            auto const phrase = noun_phrase_from(o, i + 1, true);
            if (o.is(i, "to") && (phrase.empty() || !can_speak(o, phrase))) break;
            if (phrase.empty()) {
                if (o.any(i + 1, is_said_time) || o.is_number(i + 1)) {
                    i += 2;
                    continue;
                }
                break;
            }
            i = phrase.last;
            continue;
        }
        break;
    }
    return i;
}

}  // namespace reconcile::speech
