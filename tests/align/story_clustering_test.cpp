#include <reconcile/align/story_clustering.hpp>

#include <algorithm>
#include <functional>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/align/story_likeness.hpp>

namespace reconcile {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr day_number march = 18687;  // 2021-03-01

/// A report of what happened on a day of March in a town, printed on the same day.
story_signature telling(std::string id, std::string kind, std::string place, day_number day,
                        std::vector<std::string> names = {}) {
    story_signature s;
    s.document = std::move(id);
    s.published = march + day - 1;
    s.when = day_span{march + day - 1, march + day - 1};
    s.kinds = {kind};
    s.families = {std::move(kind)};
    s.places = {place};
    s.place_keys = {std::move(place)};
    s.names = std::move(names);
    std::sort(s.names.begin(), s.names.end());
    return s;
}

story_signature bare(std::string id) {
    story_signature s;
    s.document = std::move(id);
    return s;
}

std::vector<found_story> found(std::vector<story_signature> const& all, std::set<std::string> const& taken = {}) {
    story_clusterer stories;
    for (auto const& s : all) stories.add(s);
    return stories.find(taken);
}

std::vector<std::vector<std::string>> documents(std::vector<found_story> const& stories) {
    std::vector<std::vector<std::string>> out;
    for (auto const& s : stories) out.push_back(s.documents);
    std::sort(out.begin(), out.end());
    return out;
}

std::string told(std::vector<found_story> const& stories) {
    std::string out;
    for (auto const& s : stories) {
        out += fmt::format("{}: {}\n", s.name, fmt::join(s.documents, " "));
        for (auto const& p : s.placed) out += fmt::format("  {} {} {}\n", p.document, p.beside, p.because);
    }
    return out;
}

TEST(story_clustering, nothing_gives_nothing) { EXPECT_THAT(found({}), IsEmpty()); }

TEST(story_clustering, one_document_is_one_story) {
    auto const stories = found({telling("a", "fire", "ostrel", 3)});
    ASSERT_THAT(stories, SizeIs(1));
    EXPECT_EQ(stories[0].name, "fire, ostrel, 3 Mar 2021");
    EXPECT_THAT(stories[0].placed, IsEmpty());
}

TEST(story_clustering, tellings_of_one_event_are_one_story_and_say_why) {
    auto const stories = found({telling("a", "fire", "ostrel", 3, {"ana brack"}),
                                telling("b", "fire", "ostrel", 3, {"ana brack", "ludo tarn"})});
    ASSERT_THAT(stories, SizeIs(1));
    ASSERT_THAT(stories[0].placed, SizeIs(2));
    EXPECT_EQ(stories[0].placed[0].beside, "b");
    EXPECT_EQ(
        stories[0].placed[0].because,
        "same kind (fire), same day (3 Mar 2021), same place (ostrel); both name ana brack; published within a day");
}

TEST(story_clustering, two_events_of_one_town_in_one_month_are_two_stories) {
    std::vector<std::string> const town{"ostrel", "ostrel police", "mill street",
                                        "lena ordway"};  // the police chief speaks each time
    EXPECT_THAT(documents(found({telling("a", "fire", "ostrel", 3, town), telling("b", "fire", "ostrel", 3, town),
                                 telling("c", "fire", "ostrel", 19, town), telling("d", "fire", "ostrel", 19, town)})),
                ElementsAre(ElementsAre("a", "b"), ElementsAre("c", "d")));
}

TEST(story_likeness, figures_speak_for_and_against_and_none_is_no_other_event) {
    auto const points = [](figure a, figure b) {
        auto x = telling("a", "fire", "ostrel", 3);
        auto y = x;
        auto const plain = points_of_circumstances(x, y);
        x.figures["wounded"] = a;
        y.figures["wounded"] = b;
        return points_of_circumstances(x, y) - plain;
    };
    EXPECT_GT(points({7, 7}, {7, 7}), 0);
    EXPECT_EQ(points({7, 7}, {9, 9}), 0) << "a toll that grew";
    EXPECT_LT(points({7, 7}, {40, 40}), points({7, 7}, {12, 12}));
    EXPECT_EQ(points({0, 0}, {1, 1}), 0);
    EXPECT_GT(points({0, 0}, {3, 3}), points({0, 0}, {40, 40}));
}

TEST(story_clustering, of_two_kinds_on_one_day_are_two_stories) {
    EXPECT_THAT(
        found({telling("a", "fire", "ostrel", 3, {"ana brack"}), telling("b", "election", "tollan", 3, {"ludo tarn"})}),
        SizeIs(2));
}

/// A report of a trial names the people and places of many events: it joins one of them at most.
TEST(story_clustering, a_document_that_tells_of_many_events_does_not_make_them_one) {
    std::vector<story_signature> all;
    auto trial = telling("trial", "trial", "tollan", 28);
    for (int event = 0; event < 6; ++event) {
        std::vector<std::string> const people{fmt::format("victim {}", event), fmt::format("witness {}", event),
                                              fmt::format("street {}", event)};
        for (char const* outlet : {"x", "y", "z"})
            all.push_back(telling(fmt::format("{}{}", event, outlet), "shooting", fmt::format("town {}", event),
                                  1 + 3 * event, people));
        trial.names.insert(trial.names.end(), people.begin(), people.end());
    }
    std::sort(trial.names.begin(), trial.names.end());
    all.push_back(trial);
    auto const stories = documents(found(all));
    EXPECT_GE(stories.size(), 6U);
    for (auto const& s : stories) EXPECT_LE(s.size(), 4U);
}

/// Each is like the next, and the last is not at all like the first.
TEST(story_clustering, a_chain_is_no_story) {
    std::vector<story_signature> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(telling(fmt::format("d{:02}", i), "flood", "ostrel", 1 + i,
                              {fmt::format("name {}", i), fmt::format("name {}", i + 1)}));
    for (auto const& s : found(all)) EXPECT_LE(s.documents.size(), 3U);
}

TEST(story_clustering, a_name_that_most_documents_have_tells_nothing) {
    EXPECT_EQ(points_of_name(900, 1000), 0);
    EXPECT_GT(points_of_name(2, 1000), points_of_name(20, 1000));
    EXPECT_GT(points_needed(1000), points_needed(10));
}

TEST(story_clustering, what_tells_nothing_joins_the_only_story) {
    auto const stories = found({telling("a", "fire", "ostrel", 3), bare("b"), telling("c", "fire", "ostrel", 3)});
    ASSERT_THAT(stories, SizeIs(1));
    EXPECT_THAT(stories[0].placed[1].because, HasSubstr("says neither when nor where"));
    EXPECT_THAT(documents(found({bare("a"), bare("b")})), ElementsAre(ElementsAre("a", "b")));
}

TEST(story_clustering, what_tells_nothing_stays_alone_beside_several_stories) {
    EXPECT_THAT(documents(found(
                    {telling("a", "fire", "ostrel", 3), bare("b"), telling("c", "election", "tollan", 20), bare("d")})),
                ElementsAre(ElementsAre("a"), ElementsAre("b"), ElementsAre("c"), ElementsAre("d")));
}

TEST(story_clustering, names_of_stories_are_never_given_twice) {
    auto const stories = found({telling("a", "fire", "ostrel", 3, {"ana brack"}),
                                telling("b", "fire", "ostrel", 19, {"ludo tarn"}), bare("c"), bare("d")},
                               {"fire, ostrel, 3 Mar 2021"});
    std::vector<std::string> names;
    for (auto const& s : stories) names.push_back(s.name);
    EXPECT_THAT(names,
                ElementsAre("document c", "document d", "fire, ostrel, 19 Mar 2021", "fire, ostrel, 3 Mar 2021 (2)"));
}

TEST(story_clustering, any_order_gives_the_same) {
    std::vector<story_signature> all;
    for (int event = 0; event < 5; ++event)
        for (int d = 0; d < 4; ++d) {
            auto one = telling(fmt::format("e{}d{}", event, d), "fire", event % 2 == 0 ? "ostrel" : "tollan",
                               1 + 5 * event + d % 2, {fmt::format("person {}", event), "mayor"});
            one.figures["killed"] = {static_cast<double>(event), static_cast<double>(event)};
            all.push_back(std::move(one));
        }
    all.push_back(bare("x"));
    auto const expected = told(found(all));
    ASSERT_THAT(expected, HasSubstr("\n"));
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::rotate(all.begin(), all.begin() + 1, all.end());
        if (i % 2 == 0) std::reverse(all.begin(), all.end());
        ASSERT_EQ(told(found(all)), expected) << i;
    }
}

/// A story that is told in more documents than are compared with one another.
TEST(story_clustering, a_long_story_is_one) {
    std::vector<story_signature> all;
    for (int d = 0; d < 300; ++d)
        all.push_back(
            telling(fmt::format("d{:03}", d), "flood", "ostrel", 3, {"ana brack", fmt::format("speaker {}", d)}));
    EXPECT_THAT(found(all), SizeIs(1));
}

}  // namespace
}  // namespace reconcile
