#include <reconcile/extract/event_finder.hpp>

#include <algorithm>

#include <reconcile/extract/phrase_rows.hpp>

namespace reconcile {

namespace {

/// "Now" is no moment: it says that something lasts.
bool is_named_moment(time_mention const& t) {
    return (t.type == timex_type::date || t.type == timex_type::time) && t.timex != "PRESENT_REF";
}

/// Does it say no more than a week or so? "This year" does not tell one event from another.
bool is_narrow(value const& v) {
    auto const line = line_of(v);
    return line && !line->empty() && line->back().hi - line->front().lo < 9 * seconds_of_day;
}

bool inside_any(std::vector<byte_span> const& spans, byte_span s) {
    return std::any_of(spans.begin(), spans.end(), [&](auto const& outer) { return outer.contains(s); });
}

/// A mention is compared with so many events: the text's first ones, and as many of its last ones.
constexpr std::uint32_t most_compared = 32;

name_kind kind_of(page const& p, std::uint32_t mention) { return p.read.names.entities[p.read.names.mentions[mention].entity].kind; }

}  // namespace

bool is_time_of_speech(page const& p, time_mention const& t) {
    for (auto const i : p.cued_near(t.where)) {
        auto const& a = p.read.attributions[i];
        // "The army blocked the road on Thursday": a stance may be shown by what happened
        if (a.act == cue_kind::attitude || inside_any(a.content, t.where)) continue;
        // Between source, cue and content, with nothing but a few words around it.
        auto const gap = t.where.begin >= a.cue.back().end ? t.where.begin - a.cue.back().end : a.cue.front().begin >= t.where.end ? a.cue.front().begin - t.where.end : 0;
        if (gap < 40) return true;
    }
    return false;
}

std::int32_t time_of_dateline(page const& p) {
    for (auto const& d : p.read.datelines)
        for (auto t = d.dash; t > d.town.first; --t)
            if (p.time_at[t - 1] >= 0) return p.time_at[t - 1];
    return -1;
}

bool is_time_by_event(page const& p, event_text const& events, time_mention const& time) {
    constexpr std::uint32_t farthest = 4;  // "of the fatal double shooting"
    auto const of = time.tokens.last;
    if (of + 1 >= p.read.text.tokens.size() || p.word(of) != "of") return false;
    for (auto t = of + 1; t <= of + farthest && t < p.read.text.tokens.size() && p.at(t).kind == token_kind::word; ++t)
        if (events.mention_at[t] >= 0) return true;
    return false;
}

event_finder::event_finder(lexicon const& words, vocabulary& v) {
    auto const list_of = [&](lexicon_entry const& e, std::string_view key) { return e.has(key) ? list_index(std::string(e.get(key))) : none; };
    for (auto const* section : words.sections("event"))
        for (auto const& e : section->entries) {
            for (auto const& phrase : e.phrases) words_.add(phrase, v, static_cast<std::uint32_t>(entries_.size()));
            entries_.push_back({section->name, e.has("generic"), list_of(e, "near"), list_of(e, "with")});
            asks_for_lists_ = asks_for_lists_ || e.has("with");
        }
    for (auto const* e : words.entries("no_event")) {
        for (auto const& phrase : e->phrases) words_.add(phrase, v, static_cast<std::uint32_t>(entries_.size()));
        entries_.emplace_back();
    }
    for (auto const* e : words.entries("event_kind")) {
        std::vector<std::string> families;
        for (auto const f : e->all("family")) families.emplace_back(f);
        families_.emplace_back(e->phrases.front(), std::move(families));
    }
    for (auto const* e : words.entries("property"))
        if (e->get("role") == "toll")
            for (auto const& phrase : e->phrases) tolls_.add(phrase, v, 0);
    for (auto const* section : words.sections("property"))
        for (auto const& e : section->entries)
            if (section->name == "killed" && e.get("role") == "subject")
                for (auto const& phrase : e.phrases) deaths_.add(phrase, v, 0);
    for (auto const* e : words.entries("ordered"))
        for (auto const& phrase : e->phrases) decided_.add(phrase, v, 0);
    for (auto const* section : {"aftermath", "revision"})
        for (auto const* e : words.entries(section))
            for (auto const& phrase : e->phrases)
                if (!e->has("gives")) aftermath_.add(phrase, v, 0);
    for (auto const* e : words.entries("mourning"))
        for (auto const& phrase : e->phrases) mourning_.add(phrase, v, 0);
    for (auto const* e : words.entries("statistic"))
        for (auto const& phrase : e->phrases) statistic_.add(phrase, v, 0);
    for (auto const* e : words.entries("place_word"))
        for (auto const& phrase : e->phrases) place_words_.add(phrase, v, e->has("brings") ? 0 : 1);
    phrase_rows listed(listed_, lists_of_phrase_, v);
    for (auto const* const kind : {"counted", "fact"})
        for (auto const* section : words.sections(kind))
            if (std::find(lists_.begin(), lists_.end(), section->name) != lists_.end())  // one that an entry above names
                for (auto const& e : section->entries)
                    for (auto const& phrase : e.phrases) listed.add(phrase, list_index(section->name));
    for (auto const* e : words.entries("place_noun"))
        for (auto const& phrase : e->phrases) place_nouns_.add(phrase, v, 0);
}

std::int32_t event_text::mention_for(page const& p, grammar const& g, std::uint32_t t) const {
    // "killed in an air strike": what a few small words tie to the verb comes first.
    for (auto i = t + 1; i < t + 8 && i + 1 < mention_at.size(); ++i) {
        if (mention_at[i] >= 0) return mention_at[i];
        auto const& w = p.at(i);
        bool const ties = g.is(w, word_class::preposition) || g.is(w, word_class::determiner) || p.number_at[i] >= 0 || p.counted_at[i] >= 0;
        if (!ties && (i == t + 1 || w.kind == token_kind::punctuation || g.is(w, word_class::coordinator) || g.is(w, word_class::verb))) break;
    }
    auto const sentence = p.read.text.sentence_of_token[t];
    auto const after = std::upper_bound(mentions.begin(), mentions.end(), t, [](auto token, auto const& m) { return token < m.tokens.first; });
    auto const in_sentence = [&](auto m) { return p.read.text.sentence_of_token[m->tokens.first] == sentence; };
    if (after != mentions.begin() && in_sentence(after - 1)) return static_cast<std::int32_t>(after - mentions.begin() - 1);
    if (after != mentions.end() && in_sentence(after)) return static_cast<std::int32_t>(after - mentions.begin());
    return static_cast<std::int32_t>(after - mentions.begin()) - 1;
}

std::uint32_t event_finder::list_index(std::string const& name) {
    auto const at = std::find(lists_.begin(), lists_.end(), name);
    if (at == lists_.end()) lists_.push_back(name);
    return static_cast<std::uint32_t>(std::find(lists_.begin(), lists_.end(), name) - lists_.begin());
}

/// Is one of the list's nouns within a few words of `t`?
bool event_finder::is_near(page const& p, token_range s, std::uint32_t t, std::uint32_t list) const {
    if (list == none) return true;
    auto const from = t > s.first + 6 ? t - 6 : s.first;
    for (auto i = from; i < s.last && i < t + 6; ++i)
        if (auto const m = listed_.longest(p.read.text, i, s.last)) {
            auto const& lists = lists_of_phrase_[m.payload];
            if (std::find(lists.begin(), lists.end(), list) != lists.end()) return true;
        }
    return false;
}

/// Which lists have a word in the text?
std::vector<bool> event_finder::lists_in(page const& p) const {
    std::vector<bool> out(lists_.size(), false);
    auto const size = static_cast<std::uint32_t>(p.read.text.tokens.size());
    for (std::uint32_t t = 0; asks_for_lists_ && t < size; ++t)
        if (auto const m = listed_.longest(p.read.text, t, size))
            for (auto const list : lists_of_phrase_[m.payload]) out[list] = true;
    return out;
}

void event_finder::find_mentions(page const& p, grammar const& g, event_text& out) const {
    auto const& text = p.read.text;
    out.mention_at.assign(text.tokens.size() + 1, -1);
    auto const listed = lists_in(p);
    for (auto const& s : text.sentences)
        for (auto t = s.first; t < s.last; ++t) {
            auto const m = words_.longest(text, t, s.last);
            if (!m) continue;
            auto const& named = entries_[m.payload];
            if (named.kind.empty()) t += m.length - 1;  // "riot police"
            bool const is_event = !named.kind.empty() && p.time_at[t] < 0 && (named.with == none || listed[named.with]) && is_near(p, s, t, named.near);
            if (!is_event) continue;
            event_mention made;
            made.tokens = {t, t + m.length};
            made.kind = named.kind;
            made.generic = named.generic;
            made.plural = g.is_plural(p, t + m.length - 1);
            for (auto back = t; back > s.first && t - back < 6; --back) {
                auto const& w = p.at(back - 1);
                if (g.is(w, word_class::determiner)) {
                    made.definite = !g.is(w, word_class::indefinite);
                    break;
                }
                if (g.is(w, word_class::preposition) || g.is(w, word_class::be) || g.is(w, word_class::auxiliary)) break;
            }
            for (auto i = made.tokens.first; i < made.tokens.last; ++i) out.mention_at[i] = static_cast<std::int32_t>(out.mentions.size());
            out.mentions.push_back(std::move(made));
            t += m.length - 1;
        }
}

/// A clause number for each token: it grows at words and marks that begin a new statement.
std::vector<std::uint32_t> event_finder::clauses(page const& p, grammar const& g) const {
    auto const& text = p.read.text;
    std::vector<std::uint32_t> out(text.tokens.size() + 1, 0);
    std::uint32_t clause = 0;
    for (auto const& s : text.sentences) {
        ++clause;
        for (auto t = s.first; t < s.last; ++t) {
            auto const w = p.word(t);
            bool const begins = p.time_at[t] < 0 && (g.is(p.at(t), word_class::subordinator) || w == ";" || w == "—" || w == "–" || w == "following" ||
                                (w == "in" && t + 1 < s.last && (p.word(t + 1) == "response" || p.word(t + 1) == "retaliation")));
            if (begins && t > s.first) ++clause;
            out[t] = clause;
        }
    }
    return out;
}

/// "The toll of the flood rose to 9 on Friday": when the toll was told, not when the flood was.
bool event_finder::is_time_of_toll(page const& p, std::uint32_t t) const {
    auto const& s = p.read.text.sentences[p.read.text.sentence_of_token[t]];
    bool counted = false;
    for (auto back = t; back > s.first && t - back < grammar::widest; --back) {
        counted = counted || p.number_at[back - 1] >= 0;
        if (auto const m = tolls_.longest(p.read.text, back - 1, t)) return counted;
    }
    return false;
}

/// "Charged on Friday in the shooting": a word for what came of it stands nearer to the time than the event does.
bool event_finder::is_time_of_aftermath(page const& p, token_range time, token_range event) const {
    auto const& s = p.read.text.sentences[p.read.text.sentence_of_token[time.first]];
    constexpr std::uint32_t farthest = 12;
    auto const to_event = event.first >= time.last ? event.first - time.last : time.first >= event.last ? time.first - event.last : 0;
    auto const reach = std::min(to_event, farthest);
    for (auto t = time.first > s.first + reach ? time.first - reach : s.first; t < time.first; ++t)
        if (aftermath_.longest(p.read.text, t, time.first)) return true;
    for (auto t = time.last; t < s.last && t < time.last + reach; ++t)
        if (aftermath_.longest(p.read.text, t, s.last)) return true;
    return false;
}

/// Stands a word for dying a few words before?
bool event_finder::is_behind_death(page const& p, std::uint32_t t) const {
    constexpr std::uint32_t farthest = 6;
    auto const& s = p.read.text.sentences[p.read.text.sentence_of_token[t]];
    for (auto back = t; back > s.first && t - back < farthest; --back)
        if (deaths_.longest(p.read.text, back - 1, t)) return true;
    return false;
}

bool event_finder::sums_up(page const& p, token_range s) const {
    for (auto t = s.first; t < s.last; ++t)
        if (statistic_.longest(p.read.text, t, s.last)) return true;
    return false;
}

bool event_finder::is_mourned(page const& p, token_range s, token_range who) const {
    constexpr std::uint32_t farthest = 8;
    for (auto t = who.first; t > s.first && who.first - t < farthest; --t)
        if (mourning_.longest(p.read.text, t - 1, who.first)) return true;
    return false;
}

bool event_finder::tells_when(page const& p, std::uint32_t time) const {
    auto const& t = p.read.times[time];
    auto const line = is_named_moment(t) ? line_of(t.value) : std::nullopt;
    bool const known = line && !line->empty() && line->front().lo > unknown_past && line->back().hi < unknown_future;
    return known && !is_time_of_speech(p, t) && !is_time_of_toll(p, t.tokens.first);
}

bool event_finder::may_be_time_of(page const& p, std::uint32_t time, token_range event) const {
    auto const& t = p.read.times[time];
    return is_named_moment(t) && is_narrow(t.value) && !is_time_of_speech(p, t) && !is_time_of_toll(p, t.tokens.first) &&
           !is_time_of_aftermath(p, t.tokens, event);
}

bool event_finder::is_decided(page const& p, event_mention const& m) const {
    for (auto t = m.tokens.first; t > 0 && m.tokens.first - t < 4; --t)
        if (decided_.longest(p.read.text, t - 1, m.tokens.first)) return true;
    return false;
}

/// Can a place's name here say where? Not where it qualifies what follows ("U.S. forces", "China's plans"), nor as the
/// dateline of the text.
bool event_finder::is_where(page const& p, grammar const& g, token_range name) const {
    auto const& first = p.at(name.first);
    if (first.all_caps && (first.paragraph_start || first.line_start)) return false;
    if (name.last >= p.read.text.tokens.size()) return true;
    auto const next = p.word(name.last);
    if (next == "'s" || next == "’s") {
        for (auto t = name.last + 1; t < p.read.text.tokens.size() && t < name.last + 4; ++t)
            if (p.name_at[t] >= 0) return kind_of(p, static_cast<std::uint32_t>(p.name_at[t])) == name_kind::place;
        return false;
    }
    bool const abbreviated = p.word(name.first).find('.') != std::string_view::npos || (first.all_caps && first.end - first.begin < 4);
    auto const& after = p.at(name.last);
    bool const noun_follows = after.kind == token_kind::word && p.time_at[name.last] < 0 && !g.is(after, word_class::preposition) &&
                              !g.is(after, word_class::coordinator) && !g.is(after, word_class::be) && !g.is(after, word_class::auxiliary) &&
                              !g.is(after, word_class::subordinator) && !g.is(after, word_class::relative) && !g.is(after, word_class::verb);
    return !(abbreviated && noun_follows);
}

/// Do the words before a name say that something is there: "in", "near the", "in the eastern town of"?
bool event_finder::brings_place(page const& p, std::uint32_t t) const {
    for (auto back = t; back > 0 && t - back < 7; --back) {
        // "town of" brings a place, "of" alone does not: the longer phrase that ends here decides.
        auto m = place_words_.longest(p.read.text, back - 1, t);
        if (back > 1)
            if (auto const longer = place_words_.longest(p.read.text, back - 2, t); longer.length == 2) m = longer;
        if (m && m.payload == 0) return true;
        if (m && m.payload == 1) return false;
        if (p.at(back - 1).kind == token_kind::punctuation && p.word(back - 1) != "-" && p.word(back - 1) != "(" ) return false;
    }
    return false;
}

/// "Gathered on Tuesday to remember those killed in Sunday's shooting": what stands just before the event is its time, and no
/// other time of the clause that cannot be the same.
void event_finder::keep_bound_time(page const& p, event_mention& m) {
    auto const stands_before = [&](std::uint32_t i) {
        auto end = p.read.times[i].tokens.last;
        if (end < m.tokens.first && (p.word(end) == "'s" || p.word(end) == "’s")) ++end;
        return end == m.tokens.first;
    };
    auto const bound = std::find_if(m.times.begin(), m.times.end(), stands_before);
    if (bound == m.times.end()) return;
    auto const& its = p.read.times[*bound].value;
    std::erase_if(m.times, [&](auto i) { return apart_by({its}, {p.read.times[i].value}) > 0; });
}

void event_finder::attach(page const& p, grammar const& g, event_text& out) const {
    auto const clause = clauses(p, g);
    auto const nearest = [&](std::uint32_t t) -> event_mention* {
        auto const after = std::upper_bound(out.mentions.begin(), out.mentions.end(), t, [](auto token, auto const& m) { return token < m.tokens.first; });
        auto const in_clause = [&](auto m) { return clause[m->tokens.first] == clause[t]; };
        if (after != out.mentions.begin() && in_clause(after - 1)) return &*(after - 1);
        return after != out.mentions.end() && in_clause(after) ? &*after : nullptr;
    };
    auto const told = time_of_dateline(p);
    for (std::uint32_t i = 0; i < p.read.times.size(); ++i) {
        auto const& t = p.read.times[i];
        if (static_cast<std::int32_t>(i) == told) continue;
        if (!is_named_moment(t) || !is_narrow(t.value) || is_time_of_speech(p, t)) continue;
        // "the previous night on 16 February": the date is what the night is counted from.
        bool const is_anchor = i > 0 && p.read.times[i - 1].anchored && t.tokens.first - p.read.times[i - 1].tokens.last < 3;
        if (is_anchor) continue;
        if (is_time_of_toll(p, t.tokens.first) || is_time_by_event(p, out, t)) continue;
        auto* m = nearest(t.tokens.first);
        // "approved the operation on Monday": when the word was given, not when it happened.
        if (m != nullptr && is_time_of_aftermath(p, t.tokens, m->tokens)) continue;
        if (m == nullptr || (m->definite && m->generic && m->tokens.last <= t.tokens.first && is_decided(p, *m))) continue;
        // "Who was shot on Friday died on Saturday": one event has no two times.
        bool const of_death = !m->times.empty() && is_behind_death(p, t.tokens.first) &&
                              apart_by({p.read.times[m->times.front()].value}, {t.value}) > 0;
        if (!of_death) m->times.push_back(i);
    }
    for (auto& m : out.mentions) keep_bound_time(p, m);
    for (std::uint32_t i = 0; i < p.read.names.mentions.size(); ++i) {
        auto const& n = p.read.names.mentions[i];
        if (kind_of(p, i) != name_kind::place) continue;
        auto const t = n.tokens.first;
        bool const before_event = out.mention_at[n.tokens.last] >= 0;
        if (!before_event && !is_where(p, g, n.tokens)) continue;
        bool const brought = before_event || brings_place(p, t);
        auto* m = before_event ? &out.mentions[static_cast<std::size_t>(out.mention_at[n.tokens.last])] : nearest(t);
        if (brought && m != nullptr) m->places.push_back(i);
    }
    for (auto const& s : p.read.text.sentences)
        for (auto t = s.first; t < s.last; ++t)
            if (place_nouns_.longest(p.read.text, t, s.last) && t > s.first && p.name_at[t] < 0) {
                auto const nouns = g.nouns_before(p, s, t + 1);
                bool const near = nouns.first > s.first && g.is(p.at(nouns.first - 1), word_class::preposition) && nouns.size() > 2;
                if (auto* m = nearest(t); near && m != nullptr) m->unnamed_places.push_back(nouns);
            }
}

local_event event_finder::told_by(page const& p, event_mention const& m) const {
    local_event out;
    auto const known = std::find_if(families_.begin(), families_.end(), [&](auto const& f) { return f.first == m.kind; });
    if (known != families_.end()) out.families = known->second;
    out.kinds = {m.kind};
    if (!m.generic && !out.families.empty()) out.definite_kinds = out.kinds;
    for (auto const i : m.places) {
        auto const& name = p.read.names.entities[p.read.names.mentions[i].entity].name;
        if (std::find(out.places.begin(), out.places.end(), name) == out.places.end()) out.places.push_back(name);
    }
    for (auto const i : m.times) out.times.push_back(p.read.times[i].value);
    out.mentions = 1;
    out.first_sentence = p.read.text.sentence_of_token[m.tokens.first];
    out.headline = out.first_sentence < 2;
    out.several = m.plural && m.times.empty() && m.generic && !m.definite;
    return out;
}

void event_finder::merge(page const& p, knowledge const& known, event_text& out) const {
    std::vector<std::uint32_t> last_named;  ///< sentence in which each event was last named
    for (auto& m : out.mentions) {
        auto told = told_by(p, m);
        auto const sentence = told.first_sentence;
        // A country that excludes one before it belongs to something else in the sentence.
        for (std::size_t i = 1; i < told.places.size();)
            if (known.are_exclusive(told.places[0], told.places[i])) told.places.erase(told.places.begin() + static_cast<std::ptrdiff_t>(i));
            else ++i;
        int best = never;
        std::uint32_t at = 0;
        auto const events = static_cast<std::uint32_t>(out.events.size());
        auto const shares_place = [&](local_event const& e) {
            return std::any_of(e.places.begin(), e.places.end(), [&](auto const& where) {
                return std::find(told.places.begin(), told.places.end(), where) != told.places.end();
            });
        };
        bool place_is_known = false;
        for (std::uint32_t e = 0; e < events; ++e) {
            if (e == most_compared && events > 2 * most_compared) e = events - most_compared;
            place_is_known = place_is_known || (!told.places.empty() && shares_place(out.events[e]));
        }
        for (std::uint32_t e = 0; e < events; ++e) {
            if (e == most_compared && events > 2 * most_compared) e = events - most_compared;
            // "The Milltown strike" is not the one in the county, where another event was at Milltown by name.
            if (place_is_known && !shares_place(out.events[e])) continue;
            auto score = likeness(told, out.events[e], known);
            if (score <= never) continue;
            auto const distance = static_cast<int>(std::min<std::uint32_t>(sentence - last_named[e], 12));
            // "the attacks" with no place or time are those that the text tells most of, not the last one.
            bool const all_of_them = m.plural && m.definite && told.places.empty() && told.times.empty();
            score = score * 4 - (all_of_them ? 12 - static_cast<int>(std::min<std::uint32_t>(out.events[e].mentions, 12)) : distance);
            if (m.definite || m.generic) score += 8;
            if (score > best) {
                best = score;
                at = e;
            }
        }
        bool const says_where_or_when = !told.places.empty() || !told.times.empty();
        int const needed = says_where_or_when ? 1 : -8;
        if (best < needed || out.events.empty()) {
            at = static_cast<std::uint32_t>(out.events.size());
            out.events.emplace_back();
            out.events.back().several = true;
            out.events.back().first_sentence = sentence;
            last_named.push_back(sentence);
        }
        absorb(out.events[at], told);
        last_named[at] = sentence;
        m.event = at;
        std::erase_if(m.places, [&](auto i) {
            auto const& name = p.read.names.entities[p.read.names.mentions[i].entity].name;
            return std::find(told.places.begin(), told.places.end(), name) == told.places.end();
        });
    }
}

event_text event_finder::find(page const& p, grammar const& g, knowledge const& known) const {
    event_text out;
    find_mentions(p, g, out);
    attach(p, g, out);
    merge(p, known, out);
    return out;
}

}  // namespace reconcile
