// The names of a text by which its story may be known again, and the words of them that tell.
//
//     telling_names names(lexicon);
//     names.add(read.names, out);             // out.names "Ostrel Police Department", out.name_words "ostrel"
//
// Outlets, peoples, and names of nothing but words that stand in names everywhere ("Police Department", "Main Street") are
// left out: the lexicons say which words those are. Linear in the names.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include <reconcile/claim/local_event.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/name_reader.hpp>

namespace reconcile {

class telling_names {
public:
    explicit telling_names(lexicon const&);
    /// Adds to `names` and `name_words` what they do not have, up to `most_names`.
    void add(name_text const&, extraction& to) const;

private:
    void leave_out(std::string_view phrase);

    std::set<std::string, std::less<>> anywhere_;  ///< folded words
};

}  // namespace reconcile
