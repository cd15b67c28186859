#include <reconcile/extract/victim_reader.hpp>

#include <algorithm>

namespace reconcile {

namespace {

constexpr std::uint32_t farthest = 40;  // tokens from a verb to the subject that is looked for
constexpr int longest_list = 32;

bool is_age(page const& p, std::uint32_t t) {
    return p.number_at[t] >= 0 && p.is_age(p.read.numbers[static_cast<std::size_t>(p.number_at[t])]);
}

number_mention const& number_of(page const& p, std::uint32_t t) {
    return p.read.numbers[static_cast<std::size_t>(p.number_at[t])];
}
name_mention const& name_of(page const& p, std::uint32_t t) {
    return p.read.names.mentions[static_cast<std::size_t>(p.name_at[t])];
}

bool ends_clause(page const& p, grammar const& g, std::uint32_t t) {
    if (p.at(t).kind == token_kind::punctuation) {
        auto const w = p.word(t);
        return w == ";" || w == ":" || w == "—" || w == "–" || w == "\"" || w == "“" || w == "”";
    }
    return g.is(p.at(t), word_class::subordinator) || p.word(t) == "that";
}

/// "And", not "but".
bool joins_people(page const& p, std::uint32_t t) {
    auto const w = p.word(t);
    return w == "and" || w == "&" || w == "plus";
}

/// An age in the range, if there is one.
std::optional<double> age_in(page const& p, token_range r) {
    for (auto t = r.first; t < r.last; ++t)
        if (is_age(p, t)) return number_of(p, t).value.number;
    return std::nullopt;
}

}  // namespace

std::size_t count_people(std::vector<victim> const& all) {
    std::uint32_t most = 0;
    for (auto const& v : all) most = std::max(most, v.list);
    return most;
}

victim_reader::victim_reader(lexicon const& words, vocabulary& v) {
    for (auto const* section : words.sections("property"))
        for (auto const& e : section->entries)
            if (e.get("role") == "object" || e.get("role") == "subject")
                for (auto const& phrase : e.phrases) acts_.add(phrase, v, 0);
    for (auto const* e : words.entries("doer"))
        for (auto const& phrase : e->phrases) doers_.add(phrase, v, 0);
    for (auto const* e : words.entries("another"))
        for (auto const& phrase : e->phrases) others_.add(phrase, v, 0);
    for (auto const* section : words.sections("counted"))
        if (section->name == "person")
            for (auto const& e : section->entries)
                for (auto const& phrase : e.phrases) people_.add(phrase, v, 0);
}

/// Does one of the first two words say so: "another man", "a second woman"?
bool victim_reader::is_other(page const& p, victim const& v) const {
    auto const last = std::min(v.tokens.last, v.tokens.first + 2);
    for (auto t = v.tokens.first; t < last; ++t)
        if (others_.longest(p.read.text, t, v.tokens.last)) return true;
    return false;
}

bool victim_reader::is_person_noun(page const& p, grammar const& g, std::uint32_t t) const {
    return people_.longest(p.read.text, t, t + 1) && !g.is_plural(p, t);
}

bool victim_reader::is_person_name(page const& p, std::uint32_t t) const {
    if (p.name_at[t] < 0) return false;
    auto const& m = name_of(p, t);
    auto const& e = p.read.names.entities[m.entity];
    if (e.kind == name_kind::person) return true;
    return e.kind == name_kind::unknown && m.tokens.size() >= 2;
}

std::optional<victim> victim_reader::ending_at(page const& p, grammar const& g, token_range s,
                                               std::uint32_t end) const {
    victim out;
    auto t = end;
    auto const skip_commas = [&] {
        while (t > s.first && p.is_mark(t - 1, ",")) --t;
    };
    skip_commas();
    if (t == s.first) return std::nullopt;
    if (is_age(p, t - 1)) {  // "Ann Lee, 34", "a 15-year-old"
        auto const& n = number_of(p, t - 1);
        auto const before = n.tokens.first;
        bool const set_off = before > s.first && p.is_mark(before - 1, ",");
        out.age = n.value.number;
        out.tokens = {before, t};
        t = before;
        if (!set_off) {
            while (t > s.first &&
                   (g.is(p.at(t - 1), word_class::determiner) || g.is(p.at(t - 1), word_class::possessive)))
                --t;
            out.tokens.first = t;
            return out;
        }
        skip_commas();
        if (t == s.first) return std::nullopt;
    } else {
        out.tokens = {t, t};
    }
    if (is_person_name(p, t - 1)) {
        auto const& m = name_of(p, t - 1);
        out.entity = static_cast<std::int32_t>(m.entity);
        out.tokens = {std::max(m.tokens.first, s.first), std::max(out.tokens.last, m.tokens.last)};
        while (out.tokens.first > s.first &&
               (is_person_noun(p, g, out.tokens.first - 1) || is_age(p, out.tokens.first - 1))) {
            if (is_age(p, out.tokens.first - 1) && !out.age) out.age = number_of(p, out.tokens.first - 1).value.number;
            --out.tokens.first;
        }
        return out;
    }
    if (is_person_noun(p, g, t - 1)) {
        auto const nouns = g.nouns_before(p, s, t);
        auto first = nouns.size() == 0 ? t - 1 : nouns.first;
        if (!out.age) out.age = age_in(p, {first, t});
        // "a 15-year-old boy": the age stands before the noun, and the article before the age.
        if (first > s.first && is_age(p, first - 1)) {
            out.age = number_of(p, first - 1).value.number;
            first = number_of(p, first - 1).tokens.first;
            while (first > s.first && g.is(p.at(first - 1), word_class::determiner)) --first;
        } else if (first > s.first && p.number_at[first - 1] >= 0) {
            return std::nullopt;  // counted
        }
        if (g.is(p.at(first), word_class::none) || (first > s.first && g.is(p.at(first - 1), word_class::none)))
            return std::nullopt;
        out.tokens = {std::max(first, s.first), std::max(out.tokens.last, t)};
        out.doer = doers_.longest(p.read.text, t - 1, t).length > 0;
        return out;
    }
    auto const w = p.word(t - 1);
    if (w == "he" || w == "she" || w == "He" || w == "She" || w == "him" || w == "her") {
        out.vague = true;
        out.tokens = {t - 1, std::max(out.tokens.last, t)};
        return out;
    }
    if (w == "another" || w == "Another") {
        out.vague = true;
        out.tokens = {t - 1, std::max(out.tokens.last, t)};
        return out;
    }
    if (g.is(p.at(t - 1), word_class::relative)) {
        auto who = ending_at(p, g, s, t - 1);
        if (who) who->tokens.last = std::max(who->tokens.last, t - 1);
        return who;
    }
    return std::nullopt;
}

namespace {

/// "His wife, Ann Lee": the name of the one who was described.
bool is_named_by(page const& p, grammar const& g, victim const& first, victim const& second) {
    return first.entity < 0 && second.entity >= 0 && second.tokens.first > 0 &&
           g.is(p.at(first.tokens.first), word_class::possessive) && p.name_at[second.tokens.first] >= 0;
}

/// "A teacher, and mother of two": what has no article of its own, behind one that has, says more of the same person.
bool describes(page const& p, grammar const& g, victim const& first, victim const& second) {
    auto const determined = [&](victim const& v) {
        auto const& w = p.at(v.tokens.first);
        return g.is(w, word_class::determiner) || g.is(w, word_class::possessive);
    };
    return second.entity < 0 && !second.age && !second.vague && determined(first) && !determined(second);
}

/// "Ann Lee, a teacher," is one person: without an "and" what follows a comma says more of the one before it.
void join_appositions(std::vector<victim>& list, bool coordinated) {
    if (!coordinated && list.size() > 1) {
        auto& one = list.front();
        for (auto const& more : list) {
            if (one.entity < 0) one.entity = more.entity;
            if (!one.age) one.age = more.age;
            one.vague = one.vague && more.vague;
            one.doer = one.doer || more.doer;
            one.tokens = {std::min(one.tokens.first, more.tokens.first), std::max(one.tokens.last, more.tokens.last)};
        }
        list.resize(1);
    }
    for (auto& v : list) v.list = static_cast<std::uint32_t>(list.size());
}

}  // namespace

std::vector<victim> victim_reader::just_before(page const& p, grammar const& g, token_range s,
                                               std::uint32_t end) const {
    std::vector<victim> out;
    bool coordinated = false;
    bool joins = false;
    for (int n = 0; n < longest_list; ++n) {
        auto one = ending_at(p, g, s, end);
        if (!one) break;
        auto t = one->tokens.first;
        // "On Harbour Live, a boy and a man": what a preposition brings is not of the list.
        if (!out.empty() && !joins && t > s.first && g.is(p.at(t - 1), word_class::preposition)) break;
        coordinated = coordinated || (joins && !describes(p, g, *one, out.back()));
        out.push_back(std::move(*one));
        out.back().other = is_other(p, out.back());
        auto const begin = t;
        joins = false;
        while (t > s.first && (p.is_mark(t - 1, ",") || p.is_mark(t - 1, ";") || joins_people(p, t - 1))) {
            joins = joins || !p.is_mark(t - 1, ",");
            --t;
        }
        if (t == begin) break;
        end = t;
    }
    std::reverse(out.begin(), out.end());
    join_appositions(out, coordinated);
    return out;
}

/// "Police say one of the five who were shot on Monday | has died"
static std::optional<victim> one_of_them(page const& p, grammar const& g, token_range s, std::uint32_t end) {
    for (auto t = std::max(s.first, end - std::min(end, farthest)); t + 2 < end; ++t) {
        if (p.number_at[t] < 0 || p.word(t + 1) != "of" || number_of(p, t).value.number != 1) continue;
        if (p.number_at[t + 2] < 0 && !g.is(p.at(t + 2), word_class::determiner)) continue;
        victim out;
        out.tokens = {t, t + 1};
        out.vague = true;
        return out;
    }
    return std::nullopt;
}

std::vector<victim> victim_reader::before(page const& p, grammar const& g, token_range s, std::uint32_t end) const {
    auto near = just_before(p, g, s, end);
    if (!near.empty()) return near;
    if (auto one = one_of_them(p, g, s, end)) return {*one};
    auto first = end;
    while (first > s.first && end - first < farthest && !ends_clause(p, g, first - 1)) --first;
    for (auto t = first; t < end; ++t) {
        if (auto one = beginning_at(p, g, s, t); one && one->tokens.last <= end) {
            one->list = 1;
            one->other = is_other(p, *one);
            return {*one};
        }
        // Somebody or something else is the subject.
        bool const counted = p.number_at[t] >= 0 && !is_age(p, t) && p.time_at[t] < 0;
        if (counted || g.is(p.at(t), word_class::pronoun) || g.is(p.at(t), word_class::none)) return {};
    }
    return {};
}

std::optional<victim> victim_reader::beginning_at(page const& p, grammar const& g, token_range s,
                                                  std::uint32_t t) const {
    victim out;
    auto const begin = t;
    if (t >= s.last) return std::nullopt;
    if (g.is(p.at(t), word_class::none)) return std::nullopt;
    while (t < s.last && (g.is(p.at(t), word_class::determiner) || g.is(p.at(t), word_class::possessive)) &&
           p.number_at[t] < 0)
        ++t;
    for (int step = 0; step < 8 && t < s.last; ++step) {
        if (is_age(p, t)) {
            out.age = number_of(p, t).value.number;
            t = std::min(number_of(p, t).tokens.last, s.last);
            out.tokens = {begin, t};
            bool const noun_follows =
                t < s.last && (is_person_noun(p, g, t) || is_person_name(p, t) || p.at(t).kind == token_kind::word);
            if (!noun_follows || g.is(p.at(t), word_class::preposition) || g.is(p.at(t), word_class::be) ||
                g.is(p.at(t), word_class::auxiliary))
                return out;
            continue;
        }
        if (is_person_name(p, t)) {
            auto const& m = name_of(p, t);
            out.entity = static_cast<std::int32_t>(m.entity);
            t = std::min(m.tokens.last, s.last);
            out.tokens = {begin, t};
            if (t + 1 < s.last && p.is_mark(t, ",") && is_age(p, t + 1)) {
                out.age = number_of(p, t + 1).value.number;
                out.tokens.last = std::min(number_of(p, t + 1).tokens.last, s.last);
            }
            return out;
        }
        if (is_person_noun(p, g, t)) {
            // The head of the phrase: "police officer Ann Lee" is Ann Lee.
            bool const goes_on = t + 1 < s.last && (is_person_noun(p, g, t + 1) || is_person_name(p, t + 1));
            if (!goes_on) {
                out.tokens = {begin, t + 1};
                out.doer = doers_.longest(p.read.text, t, t + 1).length > 0;
                if (t + 2 < s.last && p.is_mark(t + 1, ",") && is_age(p, t + 2))
                    out.age = number_of(p, t + 2).value.number;
                return out;
            }
        } else if (acts_.longest(p.read.text, t, s.last) || p.number_at[t] >= 0 ||
                   g.is(p.at(t), word_class::part_marker) || p.name_at[t] >= 0 || p.at(t).kind != token_kind::word ||
                   g.is(p.at(t), word_class::preposition) || g.is(p.at(t), word_class::be) ||
                   g.is(p.at(t), word_class::auxiliary) || g.is(p.at(t), word_class::coordinator) ||
                   g.is(p.at(t), word_class::verb) || g.is(p.at(t), word_class::pronoun)) {
            return std::nullopt;
        }
        ++t;
    }
    return std::nullopt;
}

std::vector<victim> victim_reader::after(page const& p, grammar const& g, token_range s, std::uint32_t t) const {
    std::vector<victim> out;
    bool coordinated = false;
    bool joins = false;
    for (int n = 0; n < longest_list; ++n) {
        auto one = beginning_at(p, g, s, t);
        if (!one) {
            // "A woman, her son and himself"; but "his wife, Ann Lee, and himself"
            bool const reflexive = t < s.last && g.is(p.at(t), word_class::reflexive);
            bool const names_one = out.size() == 2 && out[0].entity < 0 && out[1].entity >= 0;
            coordinated = coordinated || (reflexive && out.size() > 1 && !names_one);
            break;
        }
        if (!out.empty() && !joins && is_named_by(p, g, out.back(), *one)) {
            out.back().entity = one->entity;
            if (!out.back().age) out.back().age = one->age;
            out.back().tokens.last = one->tokens.last;
        } else {
            coordinated = coordinated || (joins && !describes(p, g, out.back(), *one));
            out.push_back(*one);
            out.back().other = is_other(p, *one);
        }
        t = one->tokens.last;
        auto const begin = t;
        joins = false;
        while (t < s.last && (p.is_mark(t, ",") || p.is_mark(t, ";") || joins_people(p, t))) {
            joins = joins || !p.is_mark(t, ",");
            ++t;
        }
        if (t == begin) break;
    }
    join_appositions(out, coordinated);
    return out;
}

}  // namespace reconcile
