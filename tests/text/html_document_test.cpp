#include <reconcile/text/html_document.hpp>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string fault;

std::optional<document> read(std::string const& page) {
    static html_reader const reader(lexicon::built_in());
    fault.clear();
    return reader.read("page.html", page, fault);
}

std::string text_of(std::string const& body) {
    auto const d = read("<html><body>" + body + "</body></html>");
    return d ? d->text : "(" + fault + ")";
}

/// Long enough to be told from what stands around an article.
std::string const flood =
    "<p>The river rose above its banks on Monday night and reached the market square of the old town before dawn.</p>";
std::string const rescue =
    "<p>Firefighters brought forty people out of their houses by boat, most of them from the streets near the mill.</p>";
std::string const flood_text =
    "The river rose above its banks on Monday night and reached the market square of the old town before dawn.";
std::string const rescue_text =
    "Firefighters brought forty people out of their houses by boat, most of them from the streets near the mill.";

TEST(html_reader, divides_paragraphs_by_an_empty_line) {
    EXPECT_EQ(text_of(flood + rescue), flood_text + "\n\n" + rescue_text);
}

TEST(html_reader, joins_white_space_and_reads_entities) {
    EXPECT_THAT(text_of("<p>The mayor\n   said <b>12&nbsp;houses</b> were lost &mdash; &ldquo;all of Mill&#32;Lane&rdquo; &amp; "
                        "the bridge that led to it from the market.</p>"),
                HasSubstr("The mayor said 12\u00a0houses were lost — “all of Mill Lane” & the bridge"));
}

TEST(html_reader, leaves_out_what_is_no_text) {
    auto const text = text_of("<nav><a href='/'>Home and other places one may go to from here</a></nav>" + flood +
                              "<script>var killed = 99;</script><style>p { margin: 0 }</style>"
                              "<figure><figcaption>A boat in the square, where the water stood for three whole days and nights."
                              "</figcaption></figure><form><p>Give us your address and we will write to you each day of the "
                              "week but Sunday.</p></form>" +
                              rescue + "<footer><p>Nobody may print any of this without asking the people who wrote it first, "
                                       "in writing.</p></footer>");
    EXPECT_EQ(text, flood_text + "\n\n" + rescue_text);
}

TEST(html_reader, leaves_out_parts_by_their_names) {
    std::string const words = "<p>Ninety readers wrote that they had seen it coming for years and that nobody had listened.</p>";
    for (std::string const name : {"class=comments", "id='disqus_thread'", "class='story newsletter-signup'", "class=relatedStories",
                                   "role=navigation", "class='photo__caption'"})
        EXPECT_EQ(text_of(flood + "<div " + name + ">" + words + "</div>" + rescue), flood_text + "\n\n" + rescue_text) << name;
}

TEST(html_reader, keeps_a_frame_with_an_unwanted_name_that_holds_the_article) {
    EXPECT_EQ(text_of("<div class='with-sidebar'>" + flood + rescue + "</div>"), flood_text + "\n\n" + rescue_text);
}

TEST(html_reader, leaves_out_links_to_other_articles) {
    EXPECT_EQ(text_of("<main>" + flood + "<p><a href='/x'>How the mill was built in a year when there was no rain at all and what came of "
                              "it</a></p>" + rescue + "</main>"),
              flood_text + "\n\n" + rescue_text);
    EXPECT_EQ(text_of(flood + "<p>READ MORE: Ten floods of the past hundred years and what the town has learned from each of "
                              "them</p>" + rescue),
              flood_text + "\n\n" + rescue_text);
}

TEST(html_reader, keeps_short_paragraphs_between_long_ones) {
    EXPECT_THAT(text_of(flood + "<p>Nobody was hurt.</p>" + rescue), HasSubstr("\n\nNobody was hurt.\n\n"));
}

TEST(html_reader, keeps_linked_words_in_a_paragraph) {
    EXPECT_THAT(text_of("<p>The <a href='/r'>river</a> rose above its banks on Monday night and reached the "
                        "<a href='/m'>market square</a> of the old town before dawn.</p>"),
                HasSubstr("The river rose above its banks"));
}

TEST(html_reader, finds_the_article_among_teasers) {
    std::string const teaser = "<article><p>In another town a school was closed on Friday, and nobody knows when it will open "
                               "its doors again.</p></article>";
    EXPECT_EQ(text_of(teaser + "<article>" + flood + rescue + "</article>" + teaser), flood_text + "\n\n" + rescue_text);
    EXPECT_EQ(text_of("<p>In another town a school was closed on Friday, and nobody knows when it will open its doors.</p>"
                      "<div itemprop=articleBody>" + flood + rescue + "</div>"),
              flood_text + "\n\n" + rescue_text);
}

TEST(html_reader, reads_json_ld_first) {
    auto const d = read(R"(<html lang=de><head><title>Flood | The Lantern</title>
        <meta property="og:title" content="Another headline"><meta property="og:site_name" content="Another name">
        <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "No"},
            {"@type": ["NewsArticle"], "headline": "The river rose", "datePublished": "2024-03-05T18:30:00.250+0100",
             "author": [{"name": "Ada Brook"}, {"name": "Jon Vale"}], "publisher": {"name": "The Lantern"},
             "inLanguage": "en", "url": "https://lantern.example/1"}]}</script></head><body>)" + flood + "</body></html>");
    ASSERT_TRUE(d) << fault;
    EXPECT_EQ(d->title, "The river rose");
    EXPECT_EQ(d->published, "2024-03-05T18:30:00+01:00");
    EXPECT_EQ(d->publisher, "The Lantern");
    EXPECT_EQ(d->byline, "Ada Brook, Jon Vale");
    EXPECT_EQ(d->language, "en");
    EXPECT_EQ(d->url, "https://lantern.example/1");
}

TEST(html_reader, falls_back_on_open_graph_and_then_on_the_page) {
    auto const graph = read("<head><meta property='og:title' content='The river rose'><meta property='og:site_name' "
                            "content='The Lantern'><meta property='article:published_time' content='2024-03-05T17:30:00Z'>"
                            "<meta name=author content='Ada Brook'></head>" + flood);
    ASSERT_TRUE(graph) << fault;
    EXPECT_EQ(graph->title, "The river rose");
    EXPECT_EQ(graph->publisher, "The Lantern");
    EXPECT_EQ(graph->published, "2024-03-05T17:30:00Z");
    EXPECT_EQ(graph->byline, "Ada Brook");
    auto const bare = read("<html lang=en><head><title>Flood</title><link rel=canonical href='https://a.example/'></head><body>"
                           "<h1>The river rose</h1><time datetime='2024-03-05'>Tuesday</time>" + flood + "</body></html>");
    ASSERT_TRUE(bare) << fault;
    EXPECT_EQ(bare->title, "The river rose");
    EXPECT_EQ(bare->published, "2024-03-05");
    EXPECT_EQ(bare->url, "https://a.example/");
    EXPECT_EQ(bare->language, "en");
    EXPECT_THAT(bare->text, Not(HasSubstr("The river rose\n"))) << "the headline is the title, not the text";
}

TEST(html_reader, takes_no_date_that_is_none) {
    auto const d = read("<head><meta name=date content='last week'></head>" + flood);
    ASSERT_TRUE(d) << fault;
    EXPECT_EQ(d->published, "");
}

TEST(html_reader, survives_broken_metadata) {
    auto const d = read("<head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": [</script>"
                        "<script type='application/ld+json'>[1, {\"@type\": \"Article\", \"headline\": 7}]</script></head>" + flood);
    ASSERT_TRUE(d) << fault;
    EXPECT_EQ(d->title, "");
}

TEST(html_reader, mends_broken_markup) {
    EXPECT_EQ(text_of("<p>The river rose above its banks on <b>Monday night and reached the market square of the old town before "
                      "dawn.<p>Firefighters brought forty people out of their houses by boat, most of them from the streets near "
                      "the mill."),
              flood_text + "\n\n" + rescue_text);
}

TEST(html_reader, reads_other_encodings) {
    auto const d = read("<head><meta charset=iso-8859-1></head><p>The caf\xe9 in the square stood under water for three days and "
                        "nights, and its owner slept on the roof.</p>");
    ASSERT_TRUE(d) << fault;
    EXPECT_THAT(d->text, HasSubstr("The café in the square"));
}

TEST(html_reader, says_where_no_article_is) {
    EXPECT_FALSE(read("<html><body><nav>Home</nav></body></html>"));
    EXPECT_THAT(fault, HasSubstr("no article was found"));
    EXPECT_FALSE(read(""));
    EXPECT_THAT(fault, HasSubstr("no article was found"));
}

TEST(html_reader, refuses_what_is_nested_too_deep) {
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += "<div>";
    EXPECT_FALSE(read(deep + flood));
    EXPECT_THAT(fault, HasSubstr("nested deeper than 512"));
}

}  // namespace
}  // namespace reconcile
