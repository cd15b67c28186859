#include <reconcile/extract/fact_finder.hpp>

#include <algorithm>
#include <iterator>
#include <set>

#include <reconcile/extract/actor.hpp>

namespace reconcile {

namespace {

constexpr std::string_view responsibility_property = "responsibility";

void fill(phrase_table& table, lexicon const& words, vocabulary& v, std::string_view section) {
    for (auto const* e : words.entries(section))
        for (auto const& phrase : e->phrases) table.add(phrase, v, 0);
}

void fill(phrase_table& table, std::vector<std::string>& payloads, lexicon const& words, vocabulary& v, std::string_view section, std::string_view key) {
    for (auto const* e : words.entries(section)) {
        for (auto const& phrase : e->phrases) table.add(phrase, v, static_cast<std::uint32_t>(payloads.size()));
        payloads.emplace_back(e->get(key));
    }
}

std::string words_of(page const& p, token_range r) { return std::string(p.read.text.span(r).of(p.read.text.text)); }

/// Does a phrase of the table begin in this range?
bool has(phrase_table const& table, page const& p, token_range r) {
    for (auto t = r.first; t < r.last; ++t)
        if (table.longest(p.read.text, t, r.last)) return true;
    return false;
}

/// The event mention that begins within a few tokens from `t`, with no verb between; -1 if none does.
std::int32_t event_after(page const& p, grammar const& g, event_text const& events, token_range s, std::uint32_t t, std::uint32_t reach) {
    for (auto i = t; i < s.last && i - t < reach; ++i) {
        if (events.mention_at[i] >= 0) return events.mention_at[i];
        if (g.is(p.at(i), word_class::be) || g.is(p.at(i), word_class::subordinator) || g.is(p.at(i), word_class::relative)) return -1;
    }
    return -1;
}

bool is_denied(page const& p, byte_span where) {
    for (auto const i : p.said_around(where)) {
        auto const& a = p.read.attributions[i];
        if (a.stance == stance::denies && std::any_of(a.content.begin(), a.content.end(), [&](auto const& part) { return part.overlaps(where); })) return true;
    }
    return false;
}

found_claim made(std::string property, value v, token_range tokens, std::uint32_t at) {
    found_claim out;
    out.told.property = std::move(property);
    out.told.asserted = std::move(v);
    out.tokens = tokens;
    out.at = at;
    return out;
}

}  // namespace

fact_finder::fact_finder(lexicon const& words, vocabulary& v) {
    fill(responsibility_, acts_, words, v, "responsibility", "act");
    for (auto const* e : words.entries("responsibility"))
        if (e->get("act") != "does")
            for (auto const& phrase : e->phrases) said_of_responsibility_.add(phrase, v, 0);
    fill(objects_, words, v, "responsibility_object");
    fill(ordered_, ordered_properties_, words, v, "ordered", "property");
    fill(damage_, words, v, "damage");
    fill(damage_verbs_, words, v, "damage_verb");
    fill(first_, words, v, "first");
    fill(harm_, words, v, "harm");
    fill(members_, words, v, "member");
    fill(forces_, words, v, "force");
    for (auto const* section : words.sections("fact"))
        for (auto const& e : section->entries) {
            for (auto const& phrase : e.phrases) things_.add(phrase, v, static_cast<std::uint32_t>(thing_names_.size()));
            thing_names_.push_back({section->name, e.phrases.front(), std::string(e.get("under")), {}});
            for (auto const kind : e.all("event")) thing_names_.back().only_of.emplace_back(kind);
        }
    fill(no_use_, words, v, "no_fact");
    fill(senses_, sense_names_, words, v, "sense", "sense");
    fill(topics_, topic_names_, words, v, "topic", "topic");
    for (auto const* section : words.sections("counted"))
        if (section->name == "group")
            for (auto const& e : section->entries)
                for (auto const& phrase : e.phrases) groups_.add(phrase, v, 0);
}

fact_finder::doer fact_finder::doer_in(page const& p, token_range nouns) const {
    for (auto t = nouns.last; t > nouns.first; --t) {
        auto const n = p.name_at[t - 1];
        if (n < 0) continue;
        auto const& mention = p.read.names.mentions[static_cast<std::size_t>(n)];
        auto const& entity = p.read.names.entities[mention.entity];
        if (entity.kind == name_kind::organisation) return {entity.name, words_of(p, mention.tokens), nouns};
    }
    for (auto t = nouns.first; t < nouns.last; ++t)
        if (auto const force = forces_.longest(p.read.text, t, nouns.last)) {
            auto first = nouns.first;
            while (first < t && p.name_at[first] < 0) ++first;  // "elite Ruritanian army": whose it is, but no more of it
            auto const written = words_of(p, {first, t + force.length});
            return {written, written, nouns};
        }
    return {};
}

fact_finder::doer fact_finder::doer_after(page const& p, grammar const& g, token_range s, std::uint32_t t) const {
    constexpr int deepest = 3;  // "a group of members of the X"
    auto const first = t;
    for (int step = 0; step < deepest && t < s.last; ++step) {
        if (p.number_at[t] >= 0) t = p.read.numbers[static_cast<std::size_t>(p.number_at[t])].tokens.last;
        auto const phrase = g.nouns_after(p, s, t);
        if (phrase.size() == 0) return {};
        if (auto who = doer_in(p, phrase); !who.name.empty()) return {std::move(who.name), std::move(who.written), {first, phrase.last}};
        bool const of = phrase.last < s.last && g.is(p.at(phrase.last), word_class::preposition) && has(members_, p, phrase);
        if (!of) return {};
        t = phrase.last + 1;
    }
    return {};
}

fact_finder::doer fact_finder::doer_before(page const& p, grammar const& g, token_range s, std::uint32_t end) const {
    constexpr std::uint32_t longest_insertion = 10;
    while (end > s.first && (g.is(p.at(end - 1), word_class::relative) || g.is(p.at(end - 1), word_class::adverb))) --end;
    if (end > s.first && p.is_mark(end - 1, ")")) {  // "the Reed Front (RF) attacked"
        auto open = end - 1;
        while (open > s.first && end - open < longest_insertion && !p.is_mark(open, "(")) --open;
        if (p.is_mark(open, "(")) end = open;
    }
    auto const nouns = g.nouns_before(p, s, end);
    if (nouns.size() == 0) return {};
    auto who = doer_in(p, nouns);
    if (who.name.empty()) return {};
    bool const hangs = nouns.first > s.first && g.is(p.at(nouns.first - 1), word_class::preposition);
    if (!hangs) return who;
    auto const whole = g.nouns_before(p, s, nouns.first - 1);  // "members of the X": they are the X; "towns of the X" are not
    if (whole.size() == 0 || !has(members_, p, whole)) return {};
    who.tokens.first = whole.first;
    return who;
}

/// "Attacked by rebels of the X", "members of the X blew up a bridge": a word of harm, and whose hand it was.
void fact_finder::harm_at(page const& p, grammar const& g, token_range s, std::uint32_t t, finds& out) const {
    auto const m = harm_.longest(p.read.text, t, s.last);
    if (!m || responsibility_.longest(p.read.text, t, s.last)) return;
    auto const group = g.verb_group(p, s, t);
    if (g.negated(p, group, t)) return;
    auto const end = t + m.length;
    doer who;
    constexpr std::uint32_t farthest = 14;  // from the word to its "by"
    for (auto i = end; i < s.last && i - end < farthest; ++i) {
        if (p.word(i) == "by") {
            who = doer_after(p, g, s, i + 1);
            break;
        }
        bool const tells_more = g.is(p.at(i), word_class::subordinator) || g.is(p.at(i), word_class::relative) || g.is(p.at(i), word_class::be) ||
                                g.is(p.at(i), word_class::auxiliary) || p.is_mark(i, ";") || harm_.longest(p.read.text, i, s.last) ||
                                responsibility_.longest(p.read.text, i, s.last);
        if (tells_more) break;
    }
    if (who.name.empty() && !g.passive(p, group, t)) who = doer_before(p, g, s, group);
    if (who.name.empty()) return;
    token_range const tokens{std::min(group, who.tokens.first), std::max(end, who.tokens.last)};
    auto c = made(std::string(responsibility_property), value(yes_no{true}, std::move(who.written)), tokens, t);
    c.told.scope.side = std::move(who.name);
    c.told.verb = words_of(p, {t, end});
    out.push_back(std::move(c));
}

/// What the lexicon's facts are told of the events of a sentence; a broader word for a thing is not told beside a narrower.
void fact_finder::things_in(page const& p, event_text const& events, token_range s, finds& out) const {
    bool tells = false;
    for (auto t = s.first; t < s.last && !tells; ++t) {
        auto const m = events.mention_at[t];
        tells = (m >= 0 && !events.mentions[static_cast<std::size_t>(m)].generic) || harm_.longest(p.read.text, t, s.last);
    }
    bool asked = false;  // whether they are used: only where there are any
    for (auto t = s.first; t < s.last; ++t) {
        auto const m = things_.longest(p.read.text, t, s.last);
        if (!m || is_denied(p, p.at(t).span())) continue;  // who denies a rocket attack does not deny the rocket
        auto const& what = thing_names_[m.payload];
        if (!tells && what.only_of.empty()) continue;
        if (!asked && has(no_use_, p, s)) return;
        asked = true;
        names one;
        one.members = {what.name};
        one.open = true;
        out.push_back(made(what.property, value(std::move(one), words_of(p, {t, t + m.length})), {t, t + m.length}, t));
        out.back().only_of = what.only_of;
        t += m.length - 1;
    }
}

void fact_finder::responsibility_at(page const& p, grammar const& g, event_text const& events, token_range s, std::uint32_t t, finds& out) const {
    auto const m = responsibility_.longest(p.read.text, t, s.last);
    if (!m) return;
    auto const& act = acts_[m.payload];
    token_range const words{t, t + m.length};
    auto const group = g.verb_group(p, s, t);
    bool const passive = g.passive(p, group, t);
    auto const speaker = [&]() -> std::string {
        for (auto const i : p.cued_near(p.read.text.span(words)))
            for (auto const& cue : p.read.attributions[i].cue)
                if (cue.overlaps(p.read.text.span(words)) && !p.read.attributions[i].speaker.empty()) return p.read.attributions[i].speaker;
        return {};
    };
    auto const add = [&](std::string side, stance how, std::string agent, token_range tokens, doer const& named) {
        if (side.empty()) return;
        auto c = made(std::string(responsibility_property), value(yes_no{true}, named.written), tokens, t);
        c.told.scope.side = std::move(side);
        c.told.stance = how;
        c.told.verb = words_of(p, words);
        c.agent = std::move(agent);
        out.push_back(std::move(c));
    };
    if (act == "claims" || act == "denies") {
        if (act == "denies" && !has(objects_, p, {words.last, std::min(s.last, words.last + 8)})) return;
        // "X was blamed, though it denied any part": the one who was blamed.
        bool const by_pronoun = group > s.first && g.is(p.at(group - 1), word_class::pronoun);
        bool const blamed = act == "denies" && by_pronoun && !out.empty() && out.back().told.property == responsibility_property &&
                            s.contains(out.back().at) && out.back().told.stance == stance::affirms;
        auto who = blamed ? out.back().told.scope.side : speaker();
        if (who.empty()) who = actor_before(p, g, s, group);
        auto end = act == "denies" ? std::min(s.last, words.last + 8) : words.last;
        while (end > words.last && p.at(end - 1).kind == token_kind::punctuation) --end;
        add(who, act == "denies" ? stance::denies : stance::affirms, who, {group, end}, doer_before(p, g, s, group));
    } else if (act == "claimed by") {  // of an event: "the attack was claimed by X"
        auto const from = group > s.first + 10 ? group - 10 : s.first;
        bool of_event = false;
        for (auto i = from; i < group; ++i) of_event = of_event || events.mention_at[i] >= 0;
        auto const nouns = g.nouns_after(p, s, words.last);
        if (!of_event || nouns.size() == 0) return;
        auto const who = actor_in(p, g, nouns);
        add(who, stance::affirms, who, {group, nouns.last}, doer_in(p, nouns));
    } else if (act == "blames") {
        if (g.negated(p, group, t)) return;
        bool const by = passive && words.last < s.last && p.word(words.last) == "by";
        auto const nouns = g.nouns_after(p, s, words.last + (by ? 1U : 0U));
        auto const after = nouns.size() > 0 && (by || !passive) ? actor_in(p, g, nouns) : std::string{};
        auto before = passive ? std::string{} : speaker();
        if (before.empty()) before = actor_before(p, g, s, group);
        // Who blames stands behind the claim; who is blamed is its side.
        add(passive ? before : after, stance::affirms, passive ? after : before, {group, after.empty() ? words.last : nouns.last},
            passive ? doer_before(p, g, s, group) : doer_in(p, nouns));
    } else if (act == "attributed") {  // "is attributed to the X", "was blamed on the X"
        if (g.negated(p, group, t)) return;
        auto const who = doer_after(p, g, s, words.last);
        add(who.name, stance::affirms, {}, {group, who.tokens.last}, who);
    } else if (act == "subject" || act == "not subject") {
        bool const denied = act == "not subject" || g.negated(p, group, t);
        add(actor_before(p, g, s, group), denied ? stance::denies : stance::affirms, {}, {group, words.last}, doer_before(p, g, s, group));
    } else if (act == "does") {
        if (passive || (words.last < s.last && p.word(words.last) == "by")) {
            if (words.last >= s.last || p.word(words.last) != "by") return;
            auto const nouns = g.nouns_after(p, s, words.last + 1);
            if (nouns.size() > 0) add(actor_in(p, g, nouns), stance::affirms, {}, {words.first, nouns.last}, doer_in(p, nouns));
            return;
        }
        auto const event = event_after(p, g, events, s, words.last, 6);
        if (event < 0) return;
        add(actor_before(p, g, s, group), stance::affirms, {}, {group, events.mentions[static_cast<std::size_t>(event)].tokens.last}, doer_before(p, g, s, group));
    }
}

void fact_finder::ordered_at(page const& p, grammar const& g, event_text const& events, token_range s, std::uint32_t t, finds& out) const {
    auto const m = ordered_.longest(p.read.text, t, s.last);
    if (!m) return;
    auto const group = g.verb_group(p, s, t);
    if (g.negated(p, group, t)) return;
    auto const after = t + m.length;
    bool const passive = after < s.last && p.word(after) == "by";  // "the raid was ordered by X"
    if (g.passive(p, group, t) && !passive) return;
    auto const event = passive ? group > s.first ? events.mention_at[group - 1] : -1 : event_after(p, g, events, s, after, 12);
    auto const nouns = passive ? g.nouns_after(p, s, after + 1) : g.nouns_before(p, s, group);
    if (event < 0 || nouns.size() == 0 || p.name_at[nouns.last - 1] < 0) return;
    names who;
    who.members = {actor_in(p, g, nouns)};
    auto const& of = events.mentions[static_cast<std::size_t>(event)].tokens;
    token_range const tokens{std::min(nouns.first, of.first), std::max(nouns.last, of.last)};
    auto c = made(ordered_properties_[m.payload], value(who, who.members.front()), tokens, t);
    c.told.verb = words_of(p, {t, t + m.length});
    out.push_back(std::move(c));
}

void fact_finder::damage_at(page const& p, grammar const& g, token_range s, std::uint32_t t, finds& out) const {
    if (!damage_.longest(p.read.text, t, s.last)) return;
    auto nouns = g.nouns_before(p, s, t + 1);
    if (nouns.size() < 2) return;
    auto const before = nouns.first > s.first + 3 ? nouns.first - 3 : s.first;
    if (!has(damage_verbs_, p, {before, nouns.first + 1})) return;
    while (nouns.first < t && (g.is(p.at(nouns.first), word_class::determiner) || damage_verbs_.longest(p.read.text, nouns.first, t))) ++nouns.first;
    if (nouns.first == t) return;
    auto const text = words_of(p, nouns);
    auto c = made("damage", value(category{text, {}}, text), {before, t + 1}, t);
    out.push_back(std::move(c));
}

void fact_finder::first_at(page const& p, grammar const& g, event_text const& events, token_range s, std::uint32_t t, finds& out) const {
    auto const m = first_.longest(p.read.text, t, s.last);
    if (!m || t == s.first || !g.is(p.at(t - 1), word_class::be)) return;
    auto const event = event_after(p, g, events, s, t + m.length, 6);
    auto const nouns = g.nouns_after(p, s, t);
    auto const subject = g.nouns_before(p, s, t - 1);
    bool const about_event = event >= 0 || (subject.size() > 0 && events.mention_at[subject.last - 1] >= 0);
    if (!about_event) return;
    auto const first = subject.size() > 0 ? subject.first : t - 1;
    out.push_back(made("first of its kind", value(yes_no{true}, words_of(p, nouns)), {first, std::max(nouns.last, t + m.length)}, t - 1));
}

void fact_finder::members_at(page const& p, grammar const& g, token_range s, std::uint32_t t, finds& out) const {
    if (!g.is(p.at(t), word_class::part_marker)) return;
    auto const from = t > s.first + 8 ? t - 8 : s.first;
    bool of_groups = false;
    for (auto i = from; i < t; ++i) of_groups = of_groups || groups_.longest(p.read.text, i, t);
    if (!of_groups) return;
    names listed;
    auto end = t + 1;
    for (auto i = t + 1; i < s.last && i - t < grammar::widest; ++i) {
        if (auto const n = p.name_at[i]; n >= 0) {
            auto const& mention = p.read.names.mentions[static_cast<std::size_t>(n)];
            auto const& name = p.read.names.entities[mention.entity].name;
            if (std::find(listed.members.begin(), listed.members.end(), name) == listed.members.end()) listed.members.push_back(name);
            i = mention.tokens.last - 1;
            end = i + 1;
            continue;
        }
        auto const w = p.word(i);
        if (w != "," && w != "(" && w != ")" && !g.is(p.at(i), word_class::coordinator) && !g.is(p.at(i), word_class::determiner)) break;
    }
    if (listed.members.empty()) return;
    out.push_back(made("groups", value(listed, words_of(p, {t, end})), {t, end}, t));
}

void fact_finder::sense_at(page const& p, token_range s, std::uint32_t t, finds& out) const {
    auto const m = senses_.longest(p.read.text, t, s.last);
    bool const inside_word = t > s.first && p.is_mark(t - 1, "-") && !p.at(t).space_before;  // the "escalate" of "de-escalate"
    if (!m || inside_word) return;
    for (auto i = t + m.length; i < s.last && i - t < 8; ++i) {
        auto const topic = topics_.longest(p.read.text, i, s.last);
        if (!topic) continue;
        auto c = made("statement on " + topic_names_[topic.payload], value(statement{words_of(p, {t, i + topic.length}), sense_names_[m.payload]}),
                      {t, i + topic.length}, t);
        c.said = words_of(p, s);
        out.push_back(std::move(c));
        return;
    }
}

/// "X said on Thursday night …": when something was said, for statements long enough to be known again elsewhere.
void fact_finder::statement_times(page const& p, finds& out) const {
    for (auto const& t : p.read.times) {
        if (t.type != timex_type::date && t.type != timex_type::time) continue;
        if (!is_time_of_speech(p, t)) continue;
        for (auto const i : p.cued_near(t.where)) {
            auto const& a = p.read.attributions[i];
            if (a.speaker.empty() || a.content.empty() || a.stance != stance::affirms) continue;
            auto c = made("time of statement", t.value, t.tokens, t.tokens.first);
            c.told.scope.side = a.speaker;
            for (auto const& part : a.content) c.said += std::string(part.of(p.read.text.text)) + " ";
            out.push_back(std::move(c));
            break;
        }
    }
}

void fact_finder::drop_broader(finds& things) const {
    std::set<std::pair<std::string, std::string>> broader;
    for (auto const& f : things)
        for (auto const& one : thing_names_)
            if (one.property == f.told.property && one.name == f.told.asserted->get<names>()->members.front() && !one.under.empty())
                broader.emplace(one.property, one.under);
    std::erase_if(things, [&](found_claim const& f) { return broader.contains({f.told.property, f.told.asserted->get<names>()->members.front()}); });
}

std::vector<found_claim> fact_finder::find(page const& p, grammar const& g, event_text const& events) const {
    finds out;
    for (auto const& s : p.read.text.sentences)
        for (auto t = s.first; t < s.last; ++t) {
            responsibility_at(p, g, events, s, t, out);
            harm_at(p, g, s, t, out);
            ordered_at(p, g, events, s, t, out);
            damage_at(p, g, s, t, out);
            first_at(p, g, events, s, t, out);
            members_at(p, g, s, t, out);
            sense_at(p, s, t, out);
        }
    finds things;
    for (auto const& s : p.read.text.sentences) things_in(p, events, s, things);
    drop_broader(things);
    std::move(things.begin(), things.end(), std::back_inserter(out));
    statement_times(p, out);
    return out;
}

}  // namespace reconcile
