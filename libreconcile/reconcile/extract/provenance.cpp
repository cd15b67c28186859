#include <reconcile/extract/provenance.hpp>

#include <algorithm>
#include <map>

namespace reconcile {

namespace {

std::uint32_t content_size(attribution const& a) {
    std::uint32_t n = 0;
    for (auto const& s : a.content) n += s.size();
    return n;
}

bool holds(attribution const& a, byte_span where) {
    return std::any_of(a.content.begin(), a.content.end(), [&](auto const& s) { return s.overlaps(where); });
}

/// "denied any part in the bombing, which hurt nobody": what comes behind ", which" is the writer's, and is not denied.
bool is_aside(page const& p, attribution const& a, byte_span where) {
    auto const& tokens = p.read.text.tokens;
    auto t = std::lower_bound(tokens.begin(), tokens.end(), where.begin, [](auto const& token, auto byte) { return token.begin < byte; });
    auto const content = a.content.front().begin;
    for (std::uint32_t back = 0; back < grammar::widest && t != tokens.begin() && t != tokens.end() && t->begin > content; --t, ++back) {
        auto const i = static_cast<std::uint32_t>(t - tokens.begin());
        if (p.word(i) == "which" && p.is_mark(i - 1, ",")) return true;
    }
    return false;
}

bool is_in(attribution_chain const& chain, std::string const& name) {
    return std::any_of(chain.links.begin(), chain.links.end(), [&](auto const& l) { return l.source == name; });
}

/// When it was said: a time in the sentence of the cue, outside what was said.
std::optional<value> time_of(page const& p, attribution const& a) {
    if (a.cue.empty()) return std::nullopt;
    constexpr std::uint32_t farthest = 40;
    auto const& tokens = p.read.text.tokens;
    auto const& sentence = p.read.text.sentences[p.sentence_of_byte(a.cue.front().begin)];
    auto const from = a.cue.front().begin - std::min(farthest, a.cue.front().begin);
    auto const near = std::partition_point(tokens.begin() + sentence.first, tokens.begin() + sentence.last, [&](auto const& t) { return t.end < from; });
    for (auto i = static_cast<std::uint32_t>(near - tokens.begin()); i < sentence.last && tokens[i].begin < a.cue.back().end + farthest; ++i) {
        if (p.time_at[i] < 0) continue;
        auto const& t = p.read.times[static_cast<std::size_t>(p.time_at[i])];
        if (t.type != timex_type::date && t.type != timex_type::time) continue;
        auto const gap = t.where.begin >= a.cue.back().end ? t.where.begin - a.cue.back().end : a.cue.front().begin >= t.where.end ? a.cue.front().begin - t.where.end : 0;
        auto const inside = std::any_of(a.content.begin(), a.content.end(), [&](auto const& s) { return s.contains(t.where); });
        if (gap < farthest && !inside) return t.value;
    }
    return std::nullopt;
}

/// "NBC News", "nbcnews.com." and "www.nbcnews.com" alike: letters and digits only, without the end of an address.
std::string squashed(std::string_view name) {
    std::string out;
    for (auto const c : name)
        if (c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    while (out.ends_with('.')) out.pop_back();
    if (out.starts_with("www.")) out.erase(0, 4);
    auto const dot = out.find('.');
    if (dot != std::string::npos && dot > 2) out.erase(dot);
    return out;
}

}  // namespace

told_by provenance_of(page const& p, byte_span where, std::string const& publisher) {
    std::vector<attribution const*> around;
    for (auto const i : p.said_around(where))
        if (auto const& a = p.read.attributions[i]; a.act != cue_kind::attitude && holds(a, where)) around.push_back(&a);
    std::stable_sort(around.begin(), around.end(), [](auto const* a, auto const* b) { return content_size(*a) > content_size(*b); });
    told_by out;
    if (!publisher.empty()) out.chain.links.push_back({publisher, source_kind::outlet, {}, {}});
    for (auto const* a : around) {
        if (a->stance == stance::denies && is_aside(p, *a, where)) continue;
        if (a->certainty == certainty::hedged) out.certainty = certainty::hedged;
        if (a->stance != stance::affirms) out.stance = a->stance;
        for (auto const& outlet : a->told_to)
            if (!is_in(out.chain, outlet)) out.chain.links.push_back({outlet, source_kind::outlet, {}, {}});
        if (a->speaker.empty() || is_in(out.chain, a->speaker)) continue;
        out.chain.links.push_back({a->speaker, a->kind, a->verb, time_of(p, *a)});
    }
    return out;
}

publisher_finder::publisher_finder(lexicon const& words, vocabulary& v) {
    for (auto const* e : words.entries("outlet")) {
        auto const name = std::string(e->get("name", e->phrases.front()));
        for (auto const& phrase : e->phrases) outlets_.add(phrase, v, static_cast<std::uint32_t>(names_.size()));
        for (auto const& phrase : e->phrases) domains_.emplace(squashed(phrase), names_.size());
        names_.push_back(name);
    }
    for (auto const* e : words.entries("own_outlet"))
        for (auto const& phrase : e->phrases) own_words_.add(phrase, v, e->has("before") ? 1 : 2);
}

namespace {

/// The first line, where it is a few words with capitals and no full stop, and the second is nothing but a date or two:
/// the head of a printed or copied page.
std::string masthead(page const& p) {
    auto const& tokens = p.read.text.tokens;
    std::uint32_t end = 0;
    while (end < tokens.size() && end < 9 && (end == 0 || !tokens[end].line_start)) ++end;
    if (end == 0 || end > 8 || end >= tokens.size() || !tokens[end].line_start) return {};
    if (tokens[end - 1].kind == token_kind::punctuation || p.time_at[0] >= 0) return {};
    for (std::uint32_t t = 0; t < end; ++t)
        if (tokens[t].kind == token_kind::word && !tokens[t].capital && tokens[t].end - tokens[t].begin > 3) return {};
    bool dated = false;
    for (auto t = end; t < tokens.size() && (t == end || !tokens[t].line_start); ++t) {
        bool const date = p.time_at[t] >= 0;
        if (!date && tokens[t].kind != token_kind::punctuation) return {};
        dated = dated || date;
    }
    return dated ? std::string(p.read.text.span({0, end}).of(p.read.text.text)) : std::string{};
}

}  // namespace

std::string publisher_finder::find(page const& p) const {
    auto const& text = p.read.text;
    std::map<std::string, int> votes;  ///< by the name as the text writes it
    auto const end = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t t = 0; t < end; ++t) {
        if (p.word(t) == "@") {
            auto const rest = text.text.substr(text.tokens[t].end, 64);
            auto const known = domains_.find(squashed(rest.substr(0, std::min(rest.find_first_of(" \t\r\n<>)"), rest.size()))));
            if (known != domains_.end()) votes[names_[known->second]] += 4;
        }
        auto const m = outlets_.longest(text, t, end);
        if (!m) continue;
        auto const after = t + m.length;
        auto const written = std::string(text.span({t, after}).of(text.text));
        bool const tagged = t > 0 && t < 40 && p.is_mark(t - 1, "(") && after < end && p.is_mark(after, ")");
        if (tagged) votes[written] += 4;
        if (t > 0 && own_words_.longest(text, t - 1, t) && own_words_.longest(text, t - 1, t).payload == 1) votes[written] += 3;
        if (after < end && own_words_.longest(text, after, end) && own_words_.longest(text, after, end).payload == 2) votes[written] += 3;
        t = after - 1;
    }
    std::string best = masthead(p);
    if (!best.empty()) return best;
    for (auto const& [outlet, n] : votes)
        if (n >= 3 && (best.empty() || n > votes[best])) best = outlet;
    return best;
}

}  // namespace reconcile
