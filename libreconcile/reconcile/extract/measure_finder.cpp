#include <reconcile/extract/measure_finder.hpp>

#include <algorithm>
#include <set>

#include <reconcile/extract/actor.hpp>
#include <reconcile/extract/phrase_rows.hpp>

namespace reconcile {

namespace {

constexpr std::string_view subject = "subject";

bool is_hyphen(page const& p, std::uint32_t t) { return p.is_mark(t, "-") || p.is_mark(t, "‑"); }

number_mention const* number_at(page const& p, std::uint32_t t) {
    return p.number_at[t] < 0 ? nullptr : &p.read.numbers[static_cast<std::size_t>(p.number_at[t])];
}

}  // namespace

measure_finder::measure_finder(lexicon const& words, vocabulary& v) : units_(words) {
    std::set<std::string, std::less<>> lists;
    phrase_rows nouns(nouns_, lists_of_noun_, v);
    for (auto const* section : words.sections("counted")) {
        lists.insert(section->name);
        for (auto const& e : section->entries)
            for (auto const& phrase : e.phrases) nouns.add(phrase, section->name);
    }
    auto const amount_of = [&](std::string_view takes) {
        if (takes == "money") return amount::money;
        if (takes == "percentage") return amount::percentage;
        if (takes == "number") return amount::number;
        return lists.contains(takes) ? amount::counted : amount::measured;
    };
    phrase_rows measures(words_, of_phrase_, v);
    phrase_rows deeds(deeds_, properties_of_deed_, v);
    for (auto const* section : words.sections("property"))
        for (auto const& e : section->entries)
            for (auto const& phrase : e.phrases) {
                if (e.get("role") != "measure") {
                    deeds.add(phrase, section->name);
                    continue;
                }
                measure made;
                made.property = section->name;
                made.verb = e.get("verb", phrase);
                made.of = e.get("takes", "number");
                made.takes = amount_of(made.of);
                for (auto const kind : e.all("event")) made.only_of.emplace_back(kind);
                made.has_side = e.get("side") == subject;
                made.has_speaker = e.get("says") == subject;
                measures.add(phrase, std::move(made));
            }
    for (auto const* e : words.entries("modal"))
        for (auto const& phrase : e->phrases) modals_.add(phrase, v, 0);
}

bool measure_finder::counts(page const& p, number_mention const& n, std::string const& list) const {
    if (n.value.role != quantity_role::count || p.is_age(n)) return false;
    if (n.of_tokens.size() == 0) return true;
    for (auto t = n.of_tokens.first; t <= n.of_head; ++t)
        if (auto const noun = nouns_.longest(p.read.text, t, n.of_tokens.last)) {
            auto const& lists = lists_of_noun_[noun.payload];
            if (std::find(lists.begin(), lists.end(), list) != lists.end()) return true;
        }
    return false;
}

bool measure_finder::fits(page const& p, number_mention const& n, measure const& m) const {
    auto const& q = n.value;
    switch (m.takes) {
        case amount::money: return q.role == quantity_role::money;
        case amount::percentage: return q.role == quantity_role::percentage;
        case amount::number:
            return q.unit.empty() && (q.role == quantity_role::count || q.role == quantity_role::measure);
        case amount::counted: return counts(p, n, m.of);
        case amount::measured: return q.role == quantity_role::measure && units_.in_base_units(q).unit == m.of;
    }
    return false;
}

/// Does a word of another property begin here?
bool measure_finder::is_other_deed(page const& p, token_range from, measure const& m) const {
    auto const deed = deeds_.longest(p.read.text, from.first, from.last);
    if (!deed) return false;
    auto const& properties = properties_of_deed_[deed.payload];
    return std::find(properties.begin(), properties.end(), m.property) == properties.end();
}

/// Might a number of this kind as well be of something else? Then it must stand closer.
bool measure_finder::is_strict(amount takes) { return takes != amount::money && takes != amount::percentage; }

/// "Damage was put at $3 million", "a magnitude of 6.2".
number_mention const* measure_finder::number_behind(page const& p, grammar const& g, token_range s, std::uint32_t t,
                                                    measure const& m) const {
    bool const strict = is_strict(m.takes);
    for (auto i = t; i < s.last && i - t < farthest; ++i) {
        auto const* n = number_at(p, i);
        if (n != nullptr && p.time_at[i] < 0) {
            bool const of_others = m.takes == amount::number && i > t && n->of_tokens.size() > 0;
            return fits(p, *n, m) && !of_others ? n : nullptr;
        }
        if (p.at(i).kind == token_kind::punctuation && !is_hyphen(p, i)) return nullptr;
        bool const turns = g.is(p.at(i), word_class::relative) || g.is(p.at(i), word_class::subordinator) ||
                           is_other_deed(p, {i, s.last}, m) || (strict && g.is(p.at(i), word_class::coordinator));
        if (turns) return nullptr;
    }
    return nullptr;
}

/// "$3 million in property damage", "a 6.2-magnitude quake", "45% of the vote".
number_mention const* measure_finder::number_before(page const& p, grammar const& g, token_range s, std::uint32_t t,
                                                    measure const& m) const {
    constexpr std::uint32_t nearest = 5;
    if (auto const of = p.counted_at[t]; of >= 0) {  // "200mm of rain"
        auto const& n = p.read.numbers[static_cast<std::size_t>(of)];
        return fits(p, n, m) ? &n : nullptr;
    }
    bool linked = false;  // by a preposition
    for (auto i = t; i > s.first && t - i < nearest; --i) {
        if (auto const* n = number_at(p, i - 1)) {
            bool const joined = i == t || linked || (t - i == 1 && is_hyphen(p, i));
            return joined && fits(p, *n, m) ? n : nullptr;
        }
        auto const& w = p.at(i - 1);
        if (is_hyphen(p, i - 1) || p.word(i - 1) == "'" || p.word(i - 1) == "’")
            continue;  // "2 million euros' worth of damage"
        bool const hangs = g.is(w, word_class::preposition);
        if (w.kind == token_kind::punctuation || g.is(w, word_class::coordinator) || g.is(w, word_class::be) ||
            g.is(w, word_class::auxiliary) || g.is(w, word_class::verb) || (hangs && is_strict(m.takes)))
            return nullptr;
        linked = linked || hangs;
    }
    return nullptr;
}

number_mention const* measure_finder::number_for(page const& p, grammar const& g, token_range s, token_range words,
                                                 measure const& m) const {
    // What somebody has, gets or puts stands behind the word.
    bool const behind_only = m.has_side || m.has_speaker;
    auto const* n = behind_only ? nullptr : number_before(p, g, s, words.first, m);
    return n != nullptr ? n : number_behind(p, g, s, words.last, m);
}

void measure_finder::add(page const& p, grammar const& g, token_range s, token_range words, measure const& m,
                         number_mention const& n, std::vector<found_claim>& out) const {
    auto const group = g.verb_group(p, s, words.first);
    if (g.negated(p, group, words.first)) return;
    auto const who = m.has_side || m.has_speaker ? actor_before(p, g, s, group) : std::string{};
    if (m.has_side && who.empty()) return;
    auto q = n.value;
    if (m.takes == amount::number) {  // what stands behind a magnitude is not counted by it
        q.role = quantity_role::measure;
        q.of.clear();
    }
    found_claim made;
    made.at = words.first;
    made.counted = n.tokens;
    made.tokens = {std::min(words.first, n.tokens.first), std::max({words.last, n.tokens.last, n.of_tokens.last})};
    made.only_of = m.only_of;
    made.told.property = m.property;
    made.told.verb = m.verb;
    made.told.asserted = value(std::move(q), std::string(p.read.text.span(n.tokens).of(p.read.text.text)));
    if (m.has_side) made.told.scope.side = who;
    if (m.has_speaker) made.agent = who;
    for (auto t = group; t < made.tokens.last; ++t)
        if (modals_.longest(p.read.text, t, made.tokens.last)) made.told.certainty = certainty::hedged;
    out.push_back(std::move(made));
}

std::vector<found_claim> measure_finder::find(page const& p, grammar const& g) const {
    std::vector<found_claim> out;
    for (auto const& s : p.read.text.sentences)
        for (auto t = s.first; t < s.last; ++t) {
            auto const phrase = words_.longest(p.read.text, t, s.last);
            if (!phrase) continue;
            token_range const words{t, t + phrase.length};
            for (auto const& m : of_phrase_[phrase.payload])
                if (auto const* n = number_for(p, g, s, words, m)) {
                    bool const again =
                        !out.empty() && out.back().counted == n->tokens && out.back().told.property == m.property;
                    if (!again) add(p, g, s, words, m, *n, out);
                }
            t = words.last - 1;
        }
    return out;
}

}  // namespace reconcile
