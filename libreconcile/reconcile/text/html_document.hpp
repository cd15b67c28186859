// A web page to an article: its text without what stands around it, and what the page says of itself.
//
//     html_reader reader(lexicon);
//     auto d = reader.read("page.html", bytes, fault);   // d->title, d->published, d->publisher, d->byline, d->text
//
// What is the article is told by its place (<article>, articleBody, <main>), by the names of the parts around it
// ([page_part] of pages.lex), by how a line opens ([page_line]), and by how long and how linked a block and its neighbours
// are: the rules NumWordsRules of C. Kohlschütter, P. Fankhauser, W. Nejdl, "Boilerplate detection using shallow text
// features", WSDM 2010, section 4. Paragraphs are divided by an empty line. Headline, date, author, outlet, address and
// language are those of JSON-LD (schema.org Article), else of Open Graph and other <meta>, else of the page.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/document.hpp>
#include <reconcile/text/lexicon.hpp>

namespace reconcile {

class html_reader {
public:
    explicit html_reader(lexicon const&);

    /// Empty if no article is found, or elements are nested deeper than `deepest_element`; `fault` then says so. Linear in the bytes.
    [[nodiscard]] std::optional<document> read(std::string path, std::string_view bytes, std::string& fault) const;

private:
    std::set<std::string, std::less<>> part_names_;
    std::vector<std::string> line_openers_;  ///< in lower case, with a space behind
};

}  // namespace reconcile
