#include <reconcile/text/lexicon_knowledge.hpp>

namespace reconcile {

namespace {

/// Calls `add(phrase, value)` for each phrase of an entry and each value of an attribute.
template <class Add>
void each_pair(lexicon const& words, std::string_view section, std::string_view key, Add add) {
    for (auto const* entry : words.entries(section))
        for (auto const& phrase : entry->phrases)
            for (auto const value : entry->all(key)) add(phrase, value);
}

void judge_pairs(lexicon const& words, std::string_view section, judgement j, knowledge& out) {
    for (auto const* entry : words.entries(section))
        for (std::size_t i = 1; i < entry->phrases.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) out.judge(entry->phrases[k], entry->phrases[i], j);
}

}  // namespace

knowledge knowledge_of(lexicon const& words) {
    knowledge out;
    each_pair(words, "broader", "under", [&](auto const& narrow, auto broad) { out.add_broader(narrow, broad); });
    each_pair(words, "opposite", "of", [&](auto const& a, auto b) { out.add_opposite(a, b); });
    each_pair(words, "within", "in", [&](auto const& inner, auto outer) { out.add_within(inner, outer); });
    judge_pairs(words, "same", judgement::same, out);
    judge_pairs(words, "different", judgement::different, out);
    std::vector<std::string> countries;
    for (auto const* entry : words.entries("country")) {
        std::string const name{entry->get("name", entry->phrases.front())};
        countries.push_back(name);
        for (auto const& phrase : entry->phrases) out.judge(phrase, name, judgement::same);
        out.add_area(name);
        for (auto const capital : entry->all("capital")) out.add_within(capital, name);
    }
    out.add_exclusive("country", countries);
    each_pair(words, "region", "in", [&](auto const& inner, auto outer) { out.add_within(inner, outer); });
    for (auto const* entry : words.entries("region"))
        for (auto const& phrase : entry->phrases)
            if (entry->has("wide")) out.add_area(entry->get("name", phrase));
    for (auto const* entry : words.entries("area_word"))
        for (auto const& phrase : entry->phrases) out.add_area_word(phrase);
    for (auto const* section : words.sections("exclusive")) {
        std::vector<std::string> one_of;
        for (auto const& entry : section->entries)
            if (!entry.phrases.empty()) one_of.push_back(entry.phrases.front());
        out.add_exclusive(section->name, one_of);
    }
    return out;
}

turning_words turning_words_of(lexicon const& words) {
    turning_words out;
    auto const single = [](std::string_view phrase) { return phrase.find(' ') == std::string_view::npos; };
    for (auto const* section : {"negation", "negator"})
        for (auto const* entry : words.entries(section))
            for (auto const& phrase : entry->phrases)
                if (section == std::string_view("negation") || entry->get("kind") == "word") out.add_negation(phrase);
    auto const add = [&](std::string_view section, std::string_view key) {
        each_pair(words, section, key, [&](auto const& phrase, auto sense) {
            if (single(phrase)) out.add_sense(phrase, sense);
        });
    };
    add("sense", "sense");
    add("meaning", "as");
    each_pair(words, "opposite", "of", [&](auto const& a, auto b) { out.add_opposite(a, b); });
    for (auto const* entry : words.entries("meaning"))
        if (entry->has("against")) out.add_opposite(entry->get("as"), entry->get("against"));
    return out;
}

}  // namespace reconcile
