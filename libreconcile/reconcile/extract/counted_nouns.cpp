#include <reconcile/extract/counted_nouns.hpp>

#include <algorithm>

#include <reconcile/extract/phrase_rows.hpp>

namespace reconcile {

counted_nouns::counted_nouns(lexicon const& words, vocabulary& v) {
    phrase_rows rows(table_, rows_, v);
    for (auto const* section : words.sections("counted"))
        for (auto const& e : section->entries)
            for (auto const& phrase : e.phrases) rows.add(phrase, {section->name, std::string(e.get("property"))});
}

std::span<counted_nouns::row const> counted_nouns::at(page const& p, std::uint32_t t, std::uint32_t last) const {
    auto const m = table_.longest(p.read.text, t, last);
    return m ? std::span<row const>(rows_[m.payload]) : std::span<row const>{};
}

std::span<counted_nouns::row const> counted_nouns::ending(page const& p, std::uint32_t t, std::uint32_t last) const {
    auto const m = table_.longest(p.read.text, t, last);
    return m && t + m.length == last ? std::span<row const>(rows_[m.payload]) : std::span<row const>{};
}

bool counted_nouns::heads(page const& p, std::string_view list, token_range phrase) const {
    for (auto t = phrase.first; t < phrase.last; ++t) {
        auto const m = table_.longest(p.read.text, t, phrase.last);
        if (!m) continue;
        // The head counts: a "rocket attack" is no rocket. "Members of the crew" has its head before "of".
        auto const end = t + m.length;
        if (end < phrase.last && p.word(end) != "of" && p.word(end) != "from" && p.word(end) != "and" &&
            p.word(end) != "in")
            continue;
        for (auto const& n : rows_[m.payload])
            if (n.list == list) return true;
    }
    return false;
}

bool counted_nouns::names_one_of(page const& p, std::string_view list, token_range r) const {
    for (auto t = r.first; t < r.last; ++t)
        for (auto const& n : at(p, t, r.last))
            if (n.list == list) return true;
    return false;
}

}  // namespace reconcile
