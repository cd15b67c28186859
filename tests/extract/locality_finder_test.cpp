#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

std::string town(std::string const& text, std::string const& title = {}, std::string url = {}) {
    read_page const r(text);
    read_page const head(title);
    auto d = article(text);
    d.url = std::move(url);
    auto const found = finders::get().towns.find(r.page, title.empty() ? nullptr : &head.page, d);
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

TEST(locality_finder, a_title_alone_may_name_the_town) {
    EXPECT_EQ(town("A man died on Monday.", "Man dies, say Tollan police"), "Tollan");
    auto d = article("A shooting on Monday killed 3 people.");
    d.title = "Shooting in Tollan, say Tollan police";
    std::vector<std::string> places;
    for (auto const& c : extractor(lexicon::built_in()).read(d).claims)
        if (c.told.property == "place" && c.told.field == text_field::title) places.push_back(c.told.quote);
    EXPECT_THAT(places, ElementsAre("Tollan"));
}

TEST(locality_finder, the_address_and_the_outlet_speak_for_a_town) {
    EXPECT_EQ(town("A man died in Tollan on Monday.", "", "https://news.example/local/tollan-man-dies"), "Tollan");
    EXPECT_EQ(town("A man died in Tollan on Monday.", "", "https://tollangazette.example/1"), "Tollan");
    EXPECT_EQ(town("A man died in Tollan on Monday.", "", "https://news.example/" + std::string(5000, 'x') + "/tollan"), "") << "only its beginning is read";
    EXPECT_EQ(town("A man died in Mora on Monday.", "", "https://memorabilia.example/1"), "") << "too short a name to be part of another word";
}

TEST(locality_finder, a_side_with_a_police_of_its_own_is_a_town) {
    EXPECT_EQ(town("North Seattle police said a man died."), "North Seattle");
    EXPECT_EQ(town("A North Seattle man died, his neighbours in Seattle said."), "Seattle");
}

TEST(locality_finder, kinds_of_police_are_no_towns) {
    EXPECT_EQ(town("Homicide detectives said a man died. City police came."), "");
    EXPECT_EQ(town("Five teens were shot.", "Five teens were shot"), "");
    EXPECT_EQ(town("A man died, Grove City police said."), "Grove City");
}

TEST(locality_finder, countries_people_and_streets_are_no_towns) {
    EXPECT_EQ(town("French police said on Monday that a man died in France.", "Man dies in France"), "");
    EXPECT_EQ(town("A man died in Mill Street on Monday.", "Man dies in Mill Street"), "");
    EXPECT_EQ(town("A man died in Ohio on Monday.", "Man dies in Ohio"), "");
}

TEST(locality_finder, parts_of_the_town) {
    read_page const r(
        "Tollan police said a man died at the Blue Door. Others ran down Mill Street. North Tollan was quiet.");
    auto const found = finders::get().towns.find(r.page, nullptr, article(r.text));
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

/// What each place of the text's events is said to lie in.
std::vector<std::string> placed(std::string const& text) {
    std::vector<std::string> out;
    for (auto const& c : read(text).claims)
        if (auto const* where = c.told.property == "place" ? c.told.asserted->get<place>() : nullptr)
            out.push_back(fmt::format("{} in [{}]", where->name, fmt::join(where->within, ", ")));
    return out;
}

TEST(locality_finder, places_of_which_nothing_is_known_lie_in_the_town) {
    EXPECT_THAT(placed("A shooting in Oakhill on Monday killed 3 people, Tollan police said."), Contains("Oakhill in [Tollan]"));
    EXPECT_THAT(placed("A shooting in Oakhill on Monday killed 3 people, Tollan police and Oakhill police said."), Not(Contains("Oakhill in [Tollan]")))
        << "a town of its own";
    EXPECT_THAT(placed("A shooting in Ohio on Monday killed 3 people, Tollan police said."), Not(Contains("Ohio in [Tollan]")));
}

}  // namespace
}  // namespace reconcile
