#include <reconcile/extract/count_finder.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

#include <reconcile/extract/phrase_rows.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

constexpr std::uint32_t farthest_toll = 14;  // small words between "death toll" and its number

std::string words_of(page const& p, token_range r) { return std::string(p.read.text.span(r).of(p.read.text.text)); }

/// A small whole number that an entry gives; none where it gives no such.
std::optional<std::uint32_t> number_in(lexicon_entry const& e, std::string_view attribute) {
    auto const digits = e.get(attribute);
    std::uint32_t n = 0;
    auto const [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
    return fault == std::errc{} && end == digits.data() + digits.size() && n > 0 ? std::optional(n) : std::nullopt;
}

token_range spanning(token_range a, token_range b) { return {std::min(a.first, b.first), std::max(a.last, b.last)}; }

}  // namespace

count_finder::count_finder(lexicon const& words, vocabulary& v) : victims_(words, v), lists_(words, v), nouns_(words, v) {
    static const std::map<std::string, role, std::less<>> roles{{"object", role::object}, {"subject", role::subject}, {"state", role::state},
                                                                 {"noun", role::noun},     {"toll", role::toll},       {"nobody", role::nobody}, {"self", role::self}};
    phrase_rows triggers(triggers_, of_phrase_, v);
    phrase_rows about(about_, about_property_, v);
    for (auto const* section : words.sections("property"))
        for (auto const& e : section->entries)
            for (auto const& phrase : e.phrases) {
                auto const how = roles.find(e.get("role"));
                std::vector<std::string> only_of;
                for (auto const kind : e.all("event")) only_of.emplace_back(kind);
                if (how != roles.end())
                    triggers.add(phrase, {section->name, std::string(e.get("verb", phrase)), std::string(e.get("counts")), how->second, std::string(e.get("part")), only_of, e.has("numbered"), e.has("some"), number_in(e, "least").value_or(1)});
                auto const counts = std::string(e.get("counts"));
                about.add(phrase, {section->name, counts == "person" || counts == "any" ? std::string{} : counts, std::move(only_of)});
            }
    for (auto const* e : words.entries("population")) {
        for (auto const noun : e->all("noun")) populations_.add(noun, v, static_cast<std::uint32_t>(population_names_.size()));
        population_names_.push_back(e->phrases.front());
    }
    for (auto const* e : words.entries("base_form"))
        for (auto const& phrase : e->phrases) bases_.add(phrase, v, 0);
    for (auto const* e : words.entries("multiple"))
        for (auto const& phrase : e->phrases)
            if (auto const n = number_in(*e, "times")) multiples_.add(phrase, v, *n);
    for (auto const* e : words.entries("besides"))
        for (auto const& phrase : e->phrases) besides_.add(phrase, v, 0);
    for (auto const* e : words.entries("anybody"))
        for (auto const& phrase : e->phrases) anybody_.add(phrase, v, 0);
    for (auto const* e : words.entries("nearly"))
        for (auto const& phrase : e->phrases) nearly_.add(phrase, v, 0);
    for (auto const* e : words.entries("modal"))
        for (auto const& phrase : e->phrases) modals_.add(phrase, v, 0);
}

std::string count_finder::population_of(page const& p, token_range phrase) const {
    for (auto t = phrase.last; t > phrase.first; --t)
        if (auto const m = populations_.longest(p.read.text, t - 1, phrase.last)) return population_names_[m.payload];
    return {};
}

bool count_finder::may_count(page const& p, trigger const& how, counted_phrase const& c) const {
    if (how.counts.empty() || how.counts == "any") return true;
    bool const listed = nouns_.heads(p, how.counts, c.tokens);
    if (listed) return true;
    bool const people = how.counts == "person";
    if (!people) return false;
    // A bare number, or "a …" in the place of who is killed, counts people unless the noun is known to be a thing.
    if (c.bare_plural) return false;
    for (auto t = c.tokens.first; t < c.tokens.last; ++t) {
        auto const known = nouns_.at(p, t, c.tokens.last);
        if (!known.empty() && std::none_of(known.begin(), known.end(), [](auto const& n) { return n.list == "person"; })) return false;
    }
    return true;
}

std::optional<counted_phrase> count_finder::toll_after(page const& p, token_range s, std::uint32_t t) const {
    for (auto i = t; i < s.last && i - t < farthest_toll; ++i) {
        if (p.number_at[i] < 0 || p.time_at[i] >= 0) continue;
        auto const& n = p.read.numbers[static_cast<std::size_t>(p.number_at[i])];
        if (n.value.role != quantity_role::count) continue;
        auto const before = n.tokens.first > s.first ? p.word(n.tokens.first - 1) : std::string_view{};
        bool const rise = before == "by";  // "rose by 3 to 12", which reads like a range
        if (before == "from" || (rise && n.value.qualifier != qualifier::range)) continue;
        counted_phrase out;
        out.how_many = rise ? exactly(n.value.max, n.value.of) : n.value;
        out.tokens = n.tokens;
        return out;
    }
    return std::nullopt;
}

std::optional<counted_phrase> count_finder::counted_by(page const& p, grammar const& g, token_range s, token_range words, trigger const& how) const {
    auto const group = g.verb_group(p, s, words.first);
    if (p.number_at[words.first] >= 0) return std::nullopt;
    // "140 injured people": the word stands inside what is counted.
    if (auto const n = p.counted_at[words.first]; n >= 0 && how.how != role::toll && how.how != role::nobody) {
        auto const& number = p.read.numbers[static_cast<std::size_t>(n)];
        bool const is_head = number.of_head + 1 == words.last;
        if (number.value.role == quantity_role::count && (how.how != role::noun || is_head)) return g.counted_after(p, s, number.tokens.first);
    }
    switch (how.how) {
        case role::object: {
            if (g.passive(p, group, words.first)) return g.counted_before(p, s, group);
            auto after = g.counted_after(p, s, words.last);
            if (after) return after;
            // "31 people killed on Saturday": a participle behind what it counts.
            bool const stands_free = group == words.first;
            auto before = stands_free ? g.counted_before(p, s, words.first) : std::nullopt;
            return before && before->tokens.last == words.first && !before->by_article && !before->bare_plural ? before : std::nullopt;
        }
        case role::subject: return g.counted_before(p, s, group);
        case role::state: {
            // "the wounded pride", "his dead brother": no state of anyone before it.
            if (words.first > s.first && p.number_at[words.first - 1] < 0 &&
                (g.is(p.at(words.first - 1), word_class::determiner) || g.is(p.at(words.first - 1), word_class::possessive)))
                return std::nullopt;
            auto before = g.counted_before(p, s, group);  // "are dead"
            return before && !before->by_article && !before->bare_plural ? before : std::nullopt;
        }
        case role::noun:
            if (auto const n = multiples_.longest(p.read.text, std::max(words.first, s.first + 1) - 1, words.first)) {  // "a triple homicide"
                counted_phrase all;
                all.how_many = exactly(n.payload);
                all.tokens = {words.first - 1, words.last};
                return all;
            }
            if (words.last < s.last && p.word(words.last) == "of") {
                auto after = g.counted_after(p, s, words.last + 1);
                return after && !after->bare_plural ? after : std::nullopt;
            }
            return std::nullopt;
        case role::self: {
            counted_phrase doer;
            doer.how_many = at_least(how.least, "people");
            doer.tokens = words;
            return doer;
        }
        case role::toll: return toll_after(p, s, words.last);
        case role::nobody:
            if (words.first > s.first && g.is(p.at(words.first - 1), word_class::none)) {
                counted_phrase none;
                none.how_many = exactly(0);
                none.tokens = {words.first - 1, words.last};
                return none;
            }
            return std::nullopt;
    }
    return std::nullopt;
}

/// Single people that the word tells of: "a boy was killed", "killing Ann Lee, 34", "the death of a teacher".
std::vector<victim> count_finder::victims_of(page const& p, grammar const& g, token_range s, token_range words, trigger const& how) const {
    auto const group = g.verb_group(p, s, words.first);
    bool const passive = g.passive(p, group, words.first);
    // "His wife and brother, was killed": the verb is of one person.
    bool singular = false;
    for (auto t = group; t < words.first; ++t) singular = singular || p.word(t) == "was" || p.word(t) == "is" || p.word(t) == "has";
    auto const subject = [&] {
        auto who = victims_.before(p, g, s, group);
        if (singular && who.size() > 1) {
            who.erase(who.begin(), who.end() - 1);
            who.front().list = 1;
        }
        return who;
    };
    switch (how.how) {
        case role::object: {
            if (passive) return subject();
            if (words.last < s.last && g.is(p.at(words.last), word_class::reflexive)) return victims_.before(p, g, s, group);
            if (auto whom = victims_.after(p, g, s, words.last); !whom.empty()) return whom;
            // "teen killed in crash": a participle, where nothing follows that could be killed.
            bool const nothing_follows = words.last >= s.last || p.at(words.last).kind == token_kind::punctuation || p.time_at[words.last] >= 0 ||
                                         g.is(p.at(words.last), word_class::preposition) || g.is(p.at(words.last), word_class::coordinator);
            return nothing_follows && group == words.first ? victims_.just_before(p, g, s, words.first) : std::vector<victim>{};
        }
        case role::subject: return subject();
        case role::state:
            return passive ? subject() : victims_.just_before(p, g, s, words.first);
        case role::noun: {
            if (words.last < s.last && p.word(words.last) == "of") return victims_.after(p, g, s, words.last + 1);
            bool const possessed = words.first > s.first && (p.word(words.first - 1) == "'s" || p.word(words.first - 1) == "’s");
            return possessed ? victims_.just_before(p, g, s, words.first - 1) : std::vector<victim>{};
        }
        case role::self:
        case role::toll:
        case role::nobody: return {};
    }
    return {};
}

/// Which part a partitive tells of: "five of the villagers were killed", or what follows of "15 of the wounded were children".
std::string count_finder::population_of_part(page const& p, grammar const& g, token_range s, token_range words, token_range all, counted_phrase const& c) const {
    bool const apart = words.first >= c.tokens.last || words.last <= c.tokens.first;
    token_range following{c.tokens.last, c.tokens.last};  // up to the next mark: behind it somebody else may be told of
    while (following.last < s.last && following.size() < 8 && p.at(following.last).kind != token_kind::punctuation) ++following.last;
    if (auto known = population_of(p, apart ? c.tokens : following); !known.empty()) return known;
    auto t = apart ? c.tokens.first : all.last;
    auto end = apart ? c.tokens.last : std::min(s.last, all.last + 5);
    if (apart)
        while (t < end && p.word(t) != "of") ++t;
    while (t < end && (p.word(t) == "of" || g.is(p.at(t), word_class::determiner) || g.is(p.at(t), word_class::be) || g.is(p.at(t), word_class::auxiliary) ||
                       g.is(p.at(t), word_class::adverb)))
        ++t;
    auto last = t;
    while (last < end && last - t < 3 && p.at(last).kind != token_kind::punctuation) ++last;
    return last > t ? words_of(p, {t, last}) : "part";
}

void count_finder::add(page const& p, grammar const& g, token_range s, token_range words, trigger const& how, counted_phrase const& c,
                       std::vector<found_claim>& out) const {
    found_claim made;
    made.at = words.first;
    made.tokens = spanning(words, c.tokens);
    made.counted = c.tokens;
    made.only_of = how.only_of;
    auto& k = made.told;
    k.property = how.property;
    k.verb = how.verb;
    if (how.how == role::toll)
        for (auto t = made.tokens.last; t < s.last && t - made.tokens.last < 6 && !k.as_of; ++t)
            if (auto const time = p.time_at[t]; time >= 0) k.as_of = p.read.times[static_cast<std::size_t>(time)].value;
    made.of_kind = how.counts == "person" && nouns_.heads(p, "person", c.tokens) && !anybody_.longest(p.read.text, c.tokens.last - 1, c.tokens.last);
    auto q = c.how_many;
    if (c.additional && q.qualifier == qualifier::exact) {  // "three more": at least these
        q.max = std::numeric_limits<double>::infinity();
        q.qualifier = qualifier::at_least;
    }
    auto const written = words_of(p, c.tokens);
    // "Two soldiers were also hurt": these, beside others.
    for (auto t = g.verb_group(p, s, words.first); t < words.first; ++t)
        if (p.word(t) == "also" && q.qualifier == qualifier::exact) q = at_least(q.min, q.of);
    // "Two firefighters were among the dead": a part, where the noun says which; else so many at least.
    auto const among = how.some && !c.partitive ? population_of(p, c.tokens) : std::string{};
    if (how.some && q.qualifier == qualifier::exact && among.empty()) q = at_least(q.min, q.of);
    if (!among.empty()) {
        k.scope.population = among;
        k.asserted = value(q, written);
        out.push_back(std::move(made));
        return;
    }
    if (!how.part.empty() || c.partitive) {
        k.scope.population = how.part.empty() ? population_of_part(p, g, s, words, made.tokens, c) : how.part;
        k.asserted = value(q, written);
        out.push_back(std::move(made));
        return;
    }
    if (c.and_others) {  // "one guard and others": a part, and a whole of more
        auto part = made;
        part.told.scope.population = population_of(p, c.tokens);
        part.told.asserted = value(q, written);
        if (!part.told.scope.population.empty()) out.push_back(std::move(part));
        quantity whole = q;
        whole.min = q.min + 1;
        whole.max = std::numeric_limits<double>::infinity();
        whole.number.reset();
        whole.likely.reset();
        whole.of.clear();  // the others may be anybody
        whole.qualifier = qualifier::vague;
        k.asserted = value(whole, written);
    } else {
        // "no soldiers were hurt" tells of the soldiers alone.
        if (q.max == 0) k.scope.population = population_of(p, c.tokens);
        k.asserted = value(q, written);
    }
    auto const whole = made;
    out.push_back(std::move(made));
    add_parts(p, g, s, whole, c, out);
}

void count_finder::add_parts(page const& p, grammar const& g, token_range s, found_claim const& whole, counted_phrase const& c,
                             std::vector<found_claim>& out) const {
    // The word that brings parts may stand a few words on: "61 people from the water, including nine children".
    auto const parts_from = [&](std::uint32_t from) {
        for (auto t = from; t < s.last && t - from < 9; ++t) {
            if (g.is(p.at(t), word_class::part_marker)) return g.parts_after(p, s, t);
            if (g.is(p.at(t), word_class::be) || g.is(p.at(t), word_class::coordinator) || g.is(p.at(t), word_class::subordinator)) break;
        }
        return g.parts_after(p, s, from);
    };
    auto parts = parts_from(c.tokens.last);
    // "Ten people were killed in the blast, including two medics"
    if (parts.empty() && whole.tokens.last > c.tokens.last) parts = parts_from(whole.tokens.last);
    for (auto const& part : parts) {
        auto const population = population_of(p, part.tokens);
        if (population.empty() || part.bare_plural) continue;
        auto made = whole;
        made.tokens = made.counted = part.tokens;
        made.told.scope.population = population;
        auto q = part.how_many;
        if (part.by_article) q = at_least(1, q.of);
        made.told.asserted = value(q, words_of(p, part.tokens));
        out.push_back(std::move(made));
    }
}

/// The outlet that stands where the doer should: outlets report deaths and do not cause them, whatever a bad translation
/// makes of "according to the broadcaster".
std::string count_finder::outlet_before(page const& p, grammar const& g, token_range s, std::uint32_t group) const {
    auto const nouns = g.nouns_before(p, s, group);
    if (nouns.size() == 0 || p.name_at[nouns.last - 1] < 0) return {};
    auto const& who = p.read.names.entities[p.read.names.mentions[static_cast<std::size_t>(p.name_at[nouns.last - 1])].entity];
    return who.kind == name_kind::outlet || who.as_source == source_kind::agency || who.as_source == source_kind::outlet ? who.name : std::string{};
}

/// "Wanted to kill him": tells of no deed.
bool count_finder::is_infinitive(page const& p, token_range s, std::uint32_t group, token_range words) const {
    return group > s.first && p.word(group - 1) == "to" && bases_.longest(p.read.text, words.first, words.last).length == words.size();
}

/// "No one else": of those who are told of it says nothing.
bool count_finder::names_besides(page const& p, token_range r) const {
    for (auto t = r.first; t < r.last; ++t)
        if (besides_.longest(p.read.text, t, r.last)) return true;
    return false;
}

void count_finder::at_trigger(page const& p, grammar const& g, token_range s, token_range words, trigger const& how, std::vector<found_claim>& out) const {
    auto const group = g.verb_group(p, s, words.first);
    if (is_infinitive(p, s, group, words)) return;
    for (auto t = std::min(group, std::max(words.first, s.first + 1) - 1); t < words.first; ++t)
        if (nearly_.longest(p.read.text, t, words.first)) return;
    bool const active = how.how == role::object && !g.passive(p, group, words.first);
    bool const negated = g.negated(p, group, words.first);
    auto const before = out.size();
    auto c = counted_by(p, g, s, words, how);
    if (how.how == role::self) {
        add(p, g, s, words, how, *c, out);
        out.back().victims = {{words, -1, {}, true, how.least, true}};
        out.back().to_doer = true;
        return;
    }
    bool const counts_people = how.counts == "person";
    bool const by_noun = how.how == role::toll || how.how == role::nobody;
    bool const of_list = !how.counts.empty() && how.counts != "any";
    // "A woman and two slain victims": a word inside the phrase tells of that phrase alone.
    bool const apart = c && (words.first >= c->tokens.last || words.last <= c->tokens.first);
    if (apart && of_list && !by_noun && may_count(p, how, *c)) c = lists_.whole(p, g, s, *c, how.counts);
    auto who = counts_people && (!c || c->by_article) ? victims_of(p, g, s, words, how) : std::vector<victim>{};
    if (auto all = lists_.around(p, g, s, who)) {
        c = std::move(all);
        who.clear();
    }
    if (!who.empty()) {
        if (negated) return;
        auto const n = static_cast<double>(count_people(who));
        counted_phrase single;
        single.how_many = c && n == 1 ? c->how_many : at_least(n, "people");  // "a medic": one is meant
        single.and_others = c && c->and_others;
        single.tokens = {who.front().tokens.first, who.back().tokens.last};
        auto of_all = how;
        of_all.part.clear();
        add(p, g, s, words, of_all, single, out);
        out.back().by_doer = active && single.tokens.first >= words.last;
        out.back().to_doer = who.size() == 1 && who.front().doer && how.property == "killed";
        out.back().victims = std::move(who);
        return;
    }
    if (!c || c->tokens.size() == 0 || (how.numbered && c->bare_plural)) return;
    // "One of five victims dies": the verb is of one.
    if (how.how == role::subject && c->how_many.min > 1 && fold(p.word(words.last - 1)) == "dies") return;
    if (!by_noun && !may_count(p, how, *c)) return;
    // "They kill people": what is done at large, and tells of nobody.
    bool const anybody = c->bare_plural && c->tokens.size() == 1 && anybody_.longest(p.read.text, c->tokens.first, c->tokens.last);
    if (counts_people && anybody) return;
    if (negated && c->how_many.max > 0) return;
    if (c->how_many.max == 0 && names_besides(p, {c->tokens.first, std::max(c->tokens.last, words.first)})) return;
    add(p, g, s, words, how, *c, out);
    bool const behind = how.how == role::object && c->tokens.first >= words.last;
    auto const reporter = behind ? outlet_before(p, g, s, group) : std::string{};
    bool maybe = false;  // "may have killed 8"
    for (auto t = group; t < words.first; ++t) maybe = maybe || modals_.longest(p.read.text, t, words.first);
    for (auto i = before; i < out.size(); ++i) {
        if (!reporter.empty()) out[i].agent = reporter;
        if (maybe) out[i].told.certainty = certainty::hedged;
        out[i].by_doer = active && behind;
    }
}

/// "two air raids", "on seven targets": counted by the noun alone.
void count_finder::bare_counts(page const& p, grammar const& g, token_range s, std::vector<found_claim>& out) const {
    std::int32_t last = -1;
    for (auto at = s.first; at < s.last; ++at) {
        if (p.number_at[at] < 0 || p.number_at[at] == last) continue;
        last = p.number_at[at];
        auto const& n = p.read.numbers[static_cast<std::size_t>(last)];
        if (n.of_tokens.size() == 0 || n.value.role != quantity_role::count) continue;
        for (auto t = n.of_tokens.first; t < n.of_tokens.last; ++t) {
            auto const nouns = nouns_.ending(p, t, n.of_tokens.last);
            if (nouns.empty()) continue;
            for (auto const& noun : nouns)
                if (!noun.property.empty())
                    if (auto const c = g.counted_after(p, s, n.tokens.first))
                        add(p, g, s, {t, n.of_tokens.last}, {noun.property, noun.property, {}, role::noun, {}, {}, {}, {}, 1}, *c, out);
            break;
        }
    }
}

/// The last claims from `first` on, where one just before tells the same of the same words: "the injured were taken to hospital".
static void drop_repeats(std::vector<found_claim>& out, std::size_t first) {
    constexpr std::size_t most = 8;
    for (auto i = first; i < out.size();) {
        auto const from = first > most ? first - most : 0;
        bool const told = std::any_of(out.begin() + static_cast<std::ptrdiff_t>(from), out.begin() + static_cast<std::ptrdiff_t>(first), [&](auto const& o) {
            return o.told.property == out[i].told.property && o.told.scope == out[i].told.scope && o.counted == out[i].counted;
        });
        if (told) out.erase(out.begin() + static_cast<std::ptrdiff_t>(i));
        else ++i;
    }
}

std::vector<found_claim> count_finder::find(page const& p, grammar const& g) const {
    std::vector<found_claim> out;
    for (auto const& s : p.read.text.sentences) {
        for (auto t = s.first; t < s.last; ++t) {
            auto const m = triggers_.longest(p.read.text, t, s.last);
            if (!m) continue;
            bool read = false;
            for (auto const& how : of_phrase_[m.payload]) {
                bool const of_any = how.only_of.empty();
                if (read && of_any) continue;
                auto const before = out.size();
                at_trigger(p, g, s, {t, t + m.length}, how, out);
                drop_repeats(out, before);
                // One word is read in one way: the first of its roles that finds what is counted. What it says of events of some
                // kind stands beside that, until the event is known.
                read = read || (of_any && out.size() > before && how.how != role::nobody);
            }
            t += m.length - 1;
        }
        bare_counts(p, g, s, out);
    }
    return out;
}

std::vector<count_finder::subject_told> count_finder::about(page const& p, token_range r) const {
    std::vector<subject_told> out;
    auto const add = [&](subject_word const& word, std::uint32_t t) {
        if (std::none_of(out.begin(), out.end(), [&](auto const& o) { return o.property == word.property; })) out.push_back({word.property, t, word.only_of});
    };
    for (auto t = r.first; t < r.last; ++t)
        if (auto const m = about_.longest(p.read.text, t, r.last))
            for (auto const& word : about_property_[m.payload])
                if (word.counts.empty() || nouns_.names_one_of(p, word.counts, r)) add(word, t);
    return out;
}

}  // namespace reconcile
