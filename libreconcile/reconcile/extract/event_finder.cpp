#include <reconcile/extract/event_finder.hpp>

#include <algorithm>

namespace reconcile {

namespace {

bool is_named_moment(time_mention const& t) { return t.type == timex_type::date || t.type == timex_type::time; }

/// Does it say no more than a week or so? "This year" does not tell one event from another.
bool is_narrow(value const& v) {
    auto const line = line_of(v);
    return line && !line->empty() && line->back().hi - line->front().lo < 9 * seconds_of_day;
}

bool inside_any(std::vector<byte_span> const& spans, byte_span s) {
    return std::any_of(spans.begin(), spans.end(), [&](auto const& outer) { return outer.contains(s); });
}

name_kind kind_of(page const& p, std::uint32_t mention) { return p.read.names.entities[p.read.names.mentions[mention].entity].kind; }

}  // namespace

bool is_time_of_speech(page const& p, time_mention const& t) {
    auto const& text = p.read.text;
    auto const sentence = text.sentence_of_token[t.tokens.first];
    for (auto const& a : p.read.attributions) {
        if (a.cue.empty() || inside_any(a.content, t.where)) continue;
        auto const span = text.span(text.sentences[sentence]);
        if (!span.overlaps(a.cue.front())) continue;
        // Between source, cue and content, with nothing but a few words around it.
        auto const gap = t.where.begin >= a.cue.back().end ? t.where.begin - a.cue.back().end : a.cue.front().begin >= t.where.end ? a.cue.front().begin - t.where.end : 0;
        if (gap < 40) return true;
    }
    return false;
}

event_finder::event_finder(lexicon const& words, vocabulary& v) {
    for (auto const* section : words.sections("event"))
        for (auto const& e : section->entries) {
            for (auto const& phrase : e.phrases) words_.add(phrase, v, static_cast<std::uint32_t>(entries_.size()));
            entries_.push_back({section->name, e.has("generic")});
        }
    for (auto const* e : words.entries("event_kind")) {
        std::vector<std::string> families;
        for (auto const f : e->all("family")) families.emplace_back(f);
        families_.emplace_back(e->phrases.front(), std::move(families));
    }
    for (auto const* e : words.entries("place_noun"))
        for (auto const& phrase : e->phrases) place_nouns_.add(phrase, v, 0);
}

std::int32_t event_text::mention_for(page const& p, std::uint32_t t) const {
    auto const sentence = p.read.text.sentence_of_token[t];
    std::int32_t before = -1, after = -1, earlier = -1;
    for (std::size_t m = 0; m < mentions.size(); ++m) {
        auto const& tokens = mentions[m].tokens;
        auto const where = p.read.text.sentence_of_token[tokens.first];
        if (where < sentence) earlier = static_cast<std::int32_t>(m);
        if (where == sentence && tokens.first <= t) before = static_cast<std::int32_t>(m);
        if (where == sentence && tokens.first > t && after < 0) after = static_cast<std::int32_t>(m);
        if (where > sentence) break;
    }
    return before >= 0 ? before : after >= 0 ? after : earlier;
}

void event_finder::find_mentions(page const& p, grammar const& g, event_text& out) const {
    auto const& text = p.read.text;
    out.mention_at.assign(text.tokens.size() + 1, -1);
    for (auto const& s : text.sentences)
        for (auto t = s.first; t < s.last; ++t) {
            auto const m = words_.longest(text, t, s.last);
            if (!m) continue;
            event_mention made;
            made.tokens = {t, t + m.length};
            made.kind = entries_[m.payload].kind;
            made.generic = entries_[m.payload].generic;
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
            bool const begins = p.time_at[t] < 0 && (g.is(p.at(t), word_class::subordinator) || w == ";" || w == "—" || w == "–" || w == "which" || w == "following" ||
                                (w == "in" && t + 1 < s.last && (p.word(t + 1) == "response" || p.word(t + 1) == "retaliation")));
            if (begins && t > s.first) ++clause;
            out[t] = clause;
        }
    }
    return out;
}

void event_finder::attach(page const& p, grammar const& g, event_text& out) const {
    auto const clause = clauses(p, g);
    auto const nearest = [&](std::uint32_t t) -> event_mention* {
        event_mention* before = nullptr;
        event_mention* after = nullptr;
        for (auto& m : out.mentions) {
            if (clause[m.tokens.first] != clause[t]) continue;
            if (m.tokens.first <= t) before = &m;
            else if (after == nullptr) after = &m;
        }
        return before != nullptr ? before : after;
    };
    for (std::uint32_t i = 0; i < p.read.times.size(); ++i) {
        auto const& t = p.read.times[i];
        if (!is_named_moment(t) || !is_narrow(t.value) || is_time_of_speech(p, t)) continue;
        if (auto* m = nearest(t.tokens.first)) m->times.push_back(i);
    }
    for (std::uint32_t i = 0; i < p.read.names.mentions.size(); ++i) {
        auto const& n = p.read.names.mentions[i];
        if (kind_of(p, i) != name_kind::place) continue;
        auto const t = n.tokens.first;
        bool const before_event = out.mention_at[n.tokens.last] >= 0;
        bool brought = before_event;
        for (auto back = t; back > 0 && t - back < 5 && !brought; --back) {
            brought = g.is(p.at(back - 1), word_class::preposition);
            if (!brought && !g.is(p.at(back - 1), word_class::determiner) && p.at(back - 1).kind != token_kind::word) break;
        }
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
        for (std::uint32_t e = 0; e < out.events.size(); ++e) {
            auto score = likeness(told, out.events[e], known);
            if (score <= never) continue;
            score = score * 4 - static_cast<int>(std::min<std::uint32_t>(sentence - last_named[e], 12));
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
