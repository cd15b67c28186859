#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

std::string town(std::string const& text, std::string_view title = {}) {
    read_page const r(text);
    auto const found = finders::get().towns.find(r.page, title);
    return found ? found->name : "";
}

TEST(locality_finder, what_is_named_after_a_town_tells_it) {
    EXPECT_EQ(town("A man died on Monday, Tollan police said."), "Tollan");
    EXPECT_EQ(town("A Tollan woman died on Monday, her neighbours in Tollan said."), "Tollan");
}

TEST(locality_finder, a_dateline_alone_does_not) {
    EXPECT_EQ(town("TOLLAN (AP) — A man died on Monday."), "");
    EXPECT_EQ(town("TOLLAN (AP) — A man died on Monday in Tollan."), "Tollan");
    EXPECT_EQ(town("TOLLAN, Ohio (AP) — A man died on Monday."), "Tollan") << "who names the state writes of the town";
}

TEST(locality_finder, the_title_speaks_for_a_town) {
    EXPECT_EQ(town("A man died in Tollan on Monday."), "");
    EXPECT_EQ(town("A man died in Tollan on Monday.", "Man dies in Tollan"), "Tollan");
}

TEST(locality_finder, countries_people_and_streets_are_no_towns) {
    EXPECT_EQ(town("French police said on Monday that a man died in France.", "Man dies in France"), "");
    EXPECT_EQ(town("A man died in Mill Street on Monday.", "Man dies in Mill Street"), "");
    EXPECT_EQ(town("A man died in Ohio on Monday.", "Man dies in Ohio"), "");
}

TEST(locality_finder, parts_of_the_town) {
    read_page const r(
        "Tollan police said a man died at the Blue Door. Others ran down Mill Street. North Tollan was quiet.");
    auto const found = finders::get().towns.find(r.page, {});
    ASSERT_TRUE(found);
    auto const parts = finders::get().towns.parts_of(*found, r.page);
    EXPECT_THAT(parts, Contains("Mill Street"));
    EXPECT_THAT(parts, Contains("North Tollan"));
    EXPECT_THAT(parts, Not(Contains("Tollan")));
}

TEST(locality_finder, the_town_holds_what_the_text_is_mainly_about) {
    auto const x = read("A shooting on Monday killed 3 people, Tollan police said.");
    ASSERT_EQ(x.events.size(), 1U);
    std::vector<std::string> places;
    for (auto const& c : x.claims)
        if (c.told.property == "place") places.push_back(line_of(c.told));
    EXPECT_THAT(places, ElementsAre("place: in Tollan «Tollan» by Daily Post"));
}

}  // namespace
}  // namespace reconcile
