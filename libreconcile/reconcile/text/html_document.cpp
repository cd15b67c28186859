#include <reconcile/text/html_document.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include <reconcile/core/sha256.hpp>
#include <reconcile/text/html_metadata.hpp>
#include <reconcile/text/html_page.hpp>

namespace reconcile {

namespace {

double link_density(html_block const& b) {
    return b.words == 0 ? 0 : static_cast<double>(b.linked_words) / static_cast<double>(b.words);
}

/// A block with a higher share of linked words is no prose.
constexpr double most_linked = 0.333333;

/// NumWordsRules: a decision tree over the words and the share of linked words of a block and its neighbours.
bool is_content(html_block const& before, html_block const& block, html_block const& after) {
    if (link_density(block) > most_linked) return false;
    if (link_density(before) <= 0.555556)
        return block.words > 16 || after.words > 15 || before.words > 4;
    return block.words > 40 || after.words > 17;
}

/// The region that holds most words of `kept` among those that a block may stand in; 0 if none does.
template <class Region>
std::uint32_t largest(std::vector<html_block> const& blocks, std::vector<bool> const& kept, Region region_of) {
    std::map<std::uint32_t, std::uint64_t> words;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (kept[i] && region_of(blocks[i]) != 0) words[region_of(blocks[i])] += blocks[i].words;
    auto const most = std::max_element(words.begin(), words.end(),
                                       [](auto const& a, auto const& b) { return a.second < b.second; });
    return most == words.end() ? 0 : most->first;
}

std::uint64_t words_of(std::vector<html_block> const& blocks, std::vector<bool> const& kept) {
    std::uint64_t n = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) n += kept[i] ? blocks[i].words : 0;
    return n;
}

/// A region stands for the article if it holds so many words; shorter ones are teasers and empty frames.
constexpr std::uint64_t least_article = 30;

/// Keeps what stands in the region only, where it is long enough to be the article.
template <class InRegion>
bool narrow(std::vector<html_block> const& blocks, std::vector<bool>& kept, InRegion in_region) {
    auto inside = kept;
    for (std::size_t i = 0; i < blocks.size(); ++i) inside[i] = kept[i] && in_region(blocks[i]);
    if (words_of(blocks, inside) < least_article) return false;
    kept = std::move(inside);
    return true;
}

/// Parts with unwanted names, but not one that holds most of the page: a frame may be called anything.
std::vector<bool> outside_unwanted_parts(html_page const& page) {
    std::vector<std::uint64_t> words(page.parts + 1, 0);
    std::uint64_t all = 0;
    for (auto const& b : page.blocks) {
        words[b.part] += b.words;
        all += b.words;
    }
    std::vector<bool> kept;
    for (auto const& b : page.blocks) kept.push_back(b.part == 0 || 2 * words[b.part] > all);
    return kept;
}

std::string lower_case(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

}  // namespace

html_reader::html_reader(lexicon const& words) {
    for (auto const* e : words.entries("page_part")) part_names_.insert(e->phrases.begin(), e->phrases.end());
    for (auto const* e : words.entries("page_line"))
        line_openers_.insert(line_openers_.end(), e->phrases.begin(), e->phrases.end());
}

std::optional<document> html_reader::read(std::string path, std::string_view bytes, std::string& fault) const {
    auto const page = parse_html(bytes, part_names_);
    if (page.cut) {
        fault = fmt::format("elements are nested deeper than {}; give its text as .txt, or as JSON with `text`",
                            deepest_element);
        return std::nullopt;
    }
    auto const& blocks = page.blocks;
    auto kept = outside_unwanted_parts(page);
    auto const article = largest(blocks, kept, [](auto const& b) { return b.article; });
    bool const placed = narrow(blocks, kept, [](auto const& b) { return b.in_body; }) ||
                        narrow(blocks, kept, [&](auto const& b) { return article != 0 && b.article == article; }) ||
                        narrow(blocks, kept, [](auto const& b) { return b.in_main; });

    // Where the page says what its article is, a line of links in it tells nothing of the paragraphs beside it.
    std::vector<std::size_t> in_order;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (kept[i] && !(placed && link_density(blocks[i]) > most_linked)) in_order.push_back(i);
    html_block const none;
    document d;
    auto const facts = facts_of(page);
    std::string heading;
    for (std::size_t k = 0; k < in_order.size(); ++k) {
        auto const& b = blocks[in_order[k]];
        if (b.heading == 1 && heading.empty()) heading = b.text;
        auto const& before = k > 0 ? blocks[in_order[k - 1]] : none;
        auto const& after = k + 1 < in_order.size() ? blocks[in_order[k + 1]] : none;
        if (b.heading != 0 || !is_content(before, b, after)) continue;
        auto const opening = lower_case(std::string_view(b.text).substr(0, 64));
        if (std::any_of(line_openers_.begin(), line_openers_.end(), [&](auto const& o) { return opening.starts_with(o); }))
            continue;
        if (!d.text.empty()) d.text += "\n\n";
        d.text += b.text;
    }
    if (d.text.empty()) {
        fault = "no article was found in the page; give its text as .txt, or as JSON with `text`";
        return std::nullopt;
    }
    d.path = std::move(path);
    d.sha256 = sha256_hex(bytes);
    d.title = !facts.title.empty() ? facts.title : !heading.empty() ? heading : page.title;
    d.published = facts.published;
    d.publisher = facts.publisher;
    d.byline = facts.byline;
    d.url = facts.url;
    d.language = facts.language;
    return d;
}

}  // namespace reconcile
