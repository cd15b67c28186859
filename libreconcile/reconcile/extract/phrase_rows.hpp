// Phrases that stand in several lists: each phrase of the table has one row of payloads.
//
//     phrase_rows<trigger> rows(table, of_phrase, words);
//     rows.add("hurt", as_object), rows.add("hurt", as_state);      // of_phrase[table.longest(…).payload] holds both
//
// Only while a table is filled; the table and its rows belong to somebody else.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <reconcile/text/phrase_table.hpp>

namespace reconcile {

template <class Payload>
class phrase_rows {
public:
    phrase_rows(phrase_table& table, std::vector<std::vector<Payload>>& rows, vocabulary& v)
        : table_(table), rows_(rows), v_(v) {}
    void add(std::string const& phrase, Payload p) {
        auto const [at, fresh] = known_.try_emplace(phrase, rows_.size());
        if (fresh) {
            rows_.emplace_back();
            table_.add(phrase, v_, static_cast<std::uint32_t>(at->second));
        }
        rows_[at->second].push_back(std::move(p));
    }

private:
    phrase_table& table_;
    std::vector<std::vector<Payload>>& rows_;
    vocabulary& v_;
    std::map<std::string, std::size_t> known_;
};

}  // namespace reconcile
