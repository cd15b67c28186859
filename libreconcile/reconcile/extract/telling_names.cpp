#include <reconcile/extract/telling_names.hpp>

#include <algorithm>
#include <vector>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

void add_once(std::vector<std::string>& to, std::string const& one) {
    if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

}  // namespace

telling_names::telling_names(lexicon const& words) {
    for (char const* section : {"any_story", "organisation_word", "first_name", "title", "container", "compass",
                                "local_noun", "no_town", "not_name", "sentence_word"})
        for (auto const* e : words.entries(section))
            for (auto const& phrase : e->phrases) leave_out(phrase);
    for (auto const* s : words.sections("number"))
        if (s->name == "street")
            for (auto const& e : s->entries)
                for (auto const& phrase : e.phrases) leave_out(phrase);
}

void telling_names::leave_out(std::string_view phrase) {
    for (auto& word : name_words(phrase)) anywhere_.insert(std::move(word));
}

void telling_names::add(name_text const& from, extraction& to) const {
    constexpr std::size_t shortest = 3;  // letters of a word: initials are everywhere
    for (auto const& e : from.entities) {
        if (to.names.size() >= extraction::most_names) return;
        if (e.kind == name_kind::outlet || e.kind == name_kind::nationality) continue;
        bool tells = false;
        for (auto const& word : name_words(e.name)) {
            if (word.size() < shortest || anywhere_.contains(word)) continue;
            add_once(to.name_words, word);
            tells = true;
        }
        if (tells) add_once(to.names, e.name);
    }
}

}  // namespace reconcile
