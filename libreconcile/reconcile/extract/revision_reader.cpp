#include <reconcile/extract/revision_reader.hpp>

#include <algorithm>

namespace reconcile {

revision_reader::revision_reader(lexicon const& words, vocabulary& v) {
    for (auto const* e : words.entries("revision"))
        for (auto const& phrase : e->phrases) words_.add(phrase, v, e->has("corrects") ? 1 : 0);
    for (auto const* e : words.entries("person_noun"))
        for (auto const& phrase : e->phrases) speakers_.add(phrase, v, 0);
}

/// The name just before the verb, or "the army"; what is said of when may stand between: "the ministry on Friday lowered".
std::string revision_reader::doer(page const& p, grammar const& g, token_range s, std::uint32_t verb) const {
    auto t = g.verb_group(p, s, verb);
    while (t > s.first && p.time_at[t - 1] >= 0) --t;
    if (t > s.first && g.is(p.at(t - 1), word_class::preposition)) --t;
    if (t == s.first) return {};
    if (p.name_at[t - 1] >= 0) {
        auto const& who =
            p.read.names.entities[p.read.names.mentions[static_cast<std::size_t>(p.name_at[t - 1])].entity];
        return who.kind == name_kind::place ? std::string{} : who.name;
    }
    auto const nouns = g.nouns_before(p, s, t);
    if (nouns.size() == 0 || !speakers_.longest(p.read.text, t - 1, t)) return {};
    auto out = std::string(p.read.text.span(nouns).of(p.read.text.text));
    if (out.starts_with("The ")) out[0] = 't';
    return out;
}

void revision_reader::mark(page const& p, grammar const& g, found_claim& f) const {
    if (f.told.verb != "toll" || f.tokens.size() == 0) return;
    auto const& text = p.read.text;
    auto const& s = text.sentences[text.sentence_of_token[f.at]];
    auto const from = f.tokens.first - std::min(f.tokens.first - s.first, farthest);
    for (auto t = from; t < f.tokens.last; ++t) {
        auto const m = words_.longest(text, t, s.last);
        if (!m) continue;
        if (m.payload == 1) f.told.flags.emplace_back(correction_flag);
        if (t < f.at && !g.passive(p, g.verb_group(p, s, t), t)) f.agent = doer(p, g, s, t);
        return;
    }
}

}  // namespace reconcile
