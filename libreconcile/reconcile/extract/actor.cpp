#include <reconcile/extract/actor.hpp>

namespace reconcile {

std::string actor_in(page const& p, grammar const& g, token_range nouns) {
    for (auto t = nouns.last; t > nouns.first; --t)
        if (auto const n = p.name_at[t - 1]; n >= 0) {
            auto const& entity = p.read.names.entities[p.read.names.mentions[static_cast<std::size_t>(n)].entity];
            // A people or a country before the noun says which: "Russian planes", "Syria's army".
            if (t == nouns.last && entity.kind != name_kind::nationality) return entity.name;
            break;
        }
    auto first = nouns.first;
    while (first < nouns.last && (g.is(p.at(first), word_class::determiner) || p.word(first) == "same")) ++first;
    if (first == nouns.last) return {};
    auto out = std::string(p.read.text.span({first, nouns.last}).of(p.read.text.text));
    // A capital that only begins the sentence: "Police put the crowd at 5,000".
    bool const begins = first == 0 || p.read.text.sentence_of_token[first] != p.read.text.sentence_of_token[first - 1];
    if (begins && p.name_at[first] < 0 && !p.at(first).all_caps && out[0] >= 'A' && out[0] <= 'Z')
        out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

std::string actor_before(page const& p, grammar const& g, token_range s, std::uint32_t end) {
    bool relative = false;  // "the group that did it": what stands before "that" is who did it, whatever it hangs on
    for (; end > s.first && (g.is(p.at(end - 1), word_class::relative) || g.is(p.at(end - 1), word_class::adverb));
         --end)
        relative = relative || g.is(p.at(end - 1), word_class::relative);
    for (int step = 0; step < 3 && end > s.first; ++step) {
        if (p.is_mark(end - 1, ",")) {  // over an insertion: "X, or a group called Y, claimed …"
            auto back = end - 1;
            while (back > s.first && end - back < 16 && !p.is_mark(back - 1, ",")) --back;
            if (back == s.first || !p.is_mark(back - 1, ",")) return {};
            end = back - 1;
        }
        auto const nouns = g.nouns_before(p, s, end);
        if (nouns.size() == 0) return {};
        bool const hangs = !relative && nouns.first > s.first && g.is(p.at(nouns.first - 1), word_class::preposition);
        if (!hangs) return actor_in(p, g, nouns);
        end = nouns.first - 1;
    }
    return {};
}

}  // namespace reconcile
