#include <reconcile/extract/figure_checker.hpp>

#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "kind: words".
std::vector<std::string> figures(std::string const& sentence) {
    static extractor const reader(lexicon::built_in());
    auto const d = article("A bomb exploded in Ostrel on Monday. " + sentence);
    std::vector<std::string> out;
    for (auto const& f : reader.read(d).figures)
        out.push_back(std::string(to_string(f.found.kind)) + ": " + f.found.quote);
    return out;
}

TEST(figure_checker, parts_that_do_not_make_their_whole) {
    EXPECT_THAT(figures("Twelve people were killed: 5 soldiers and 6 civilians."),
                ElementsAre("sum_missed: Twelve people were killed: 5 soldiers and 6 civilians"));
    EXPECT_THAT(figures("It killed 12 people (5 soldiers, 4 civilians and four children)."),
                ElementsAre("sum_missed: 12 people (5 soldiers, 4 civilians and four children"));
}

TEST(figure_checker, parts_that_do) {
    EXPECT_THAT(figures("Twelve people were killed: 5 soldiers and 7 civilians."), IsEmpty());
    EXPECT_THAT(figures("It killed 12 people (5 soldiers and seven civilians)."), IsEmpty());
}

TEST(figure_checker, what_is_not_told_as_complete_is_not_added_up) {
    EXPECT_THAT(figures("Twelve people were killed, including 5 soldiers and 6 civilians."), IsEmpty());
    EXPECT_THAT(figures("At least 12 people were killed: 5 soldiers and 6 civilians."), IsEmpty()) << "a bound";
    EXPECT_THAT(figures("Twelve people were killed: 5 soldiers, 6 civilians and others."), IsEmpty());
    EXPECT_THAT(figures("Twelve people were killed: 5 soldiers."), IsEmpty()) << "one part";
    EXPECT_THAT(figures("Twelve schools were closed: 5 soldiers and 6 civilians were found there."), IsEmpty())
        << "no parts of schools";
}

TEST(figure_checker, percents) {
    EXPECT_THAT(figures("10 of the 40 people (20%) were killed."),
                ElementsAre("percent_missed: 10 of the 40 people (20%"));
    EXPECT_THAT(figures("10 of 40 people, or 30 percent, were killed."),
                ElementsAre("percent_missed: 10 of 40 people, or 30 percent"));
    EXPECT_THAT(figures("10 of the 40 people (25%) were killed."), IsEmpty());
    EXPECT_THAT(figures("2 of the 3 people (66%) were killed."), IsEmpty()) << "cut, not rounded";
    EXPECT_THAT(figures("10 of the 40 people were killed, and 20% of the houses burned."), IsEmpty())
        << "of something else";
}

TEST(figure_checker, a_text_of_nothing_else_is_bounded) {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "Twelve people were killed: 5 soldiers and 6 civilians. ";
    EXPECT_EQ(figures(text).size(), extraction::most_figures);
    std::string nested;
    for (int i = 0; i < 20'000; ++i) nested += "12 people (";
    EXPECT_THAT(figures(nested), IsEmpty());
}

}  // namespace
}  // namespace reconcile
