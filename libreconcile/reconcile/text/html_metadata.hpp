// What a web page says of itself in its head.
//
//     page_facts const said = facts_of(page);            // said.published == "2021-02-25T17:00Z"
#pragma once

#include <string>

#include <reconcile/text/html_page.hpp>

namespace reconcile {

struct page_facts {
    std::string title;
    std::string published;  ///< ISO 8601, or empty
    std::string publisher;
    std::string byline;     ///< authors, with ", " between
    std::string url;
    std::string language;
};

/// JSON-LD first, then Open Graph and the usual names of <meta>, then <title>, <time> and <link>. What is not there is empty.
page_facts facts_of(html_page const&);

}  // namespace reconcile
