// A web page in pieces: its blocks of text with what they stand in, and what its head says of it.
//
//     html_page const page = parse_html(bytes, {"newsletter", "caption"});
//     for (html_block const& b : page.blocks) …          // "A fire broke out …", 31 words, 2 of them linked
//
// A block is the text between two tags that break lines, with white space joined and entities read. Scripts, forms, menus,
// figures and footers are left out. Read by libxml2 as events: no tree is made. Linear in the bytes.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reconcile {

/// An element nested deeper ends the page.
inline constexpr std::size_t deepest_element = 512;

struct html_block {
    std::string text;
    std::uint32_t words = 0;
    std::uint32_t linked_words = 0;  ///< in <a>
    std::uint8_t heading = 0;        ///< 1 for <h1> … 6; 0: no heading
    bool in_main = false;            ///< in <main>
    bool in_body = false;            ///< in an element that calls itself articleBody
    std::uint32_t article = 0;       ///< in which <article>, counted from 1; 0: in none
    std::uint32_t part = 0;          ///< in which part with an unwanted name, counted from 1; 0: in none
};

struct html_page {
    std::vector<html_block> blocks;
    std::uint32_t parts = 0;                      ///< how many have unwanted names
    std::map<std::string, std::string> metadata;  ///< <meta> by name or property in lower case, the first of each
    std::vector<std::string> linked_data;         ///< JSON-LD
    std::string title;
    std::string canonical;  ///< address
    std::string language;
    std::string time;   ///< of the first <time> that has one
    bool cut = false;   ///< nested too deep: read up to there
};

/// `unwanted`: words of class, id and role ("story-caption" has two) that mark a part as beside the article.
html_page parse_html(std::string_view bytes, std::set<std::string, std::less<>> const& unwanted);

}  // namespace reconcile
