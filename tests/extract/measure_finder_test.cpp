#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "cost: 3000000 USD «$3 million in damage»": with the unit, and who said it only where the sentence itself tells.
std::vector<std::string> measures_of(std::string const& text) {
    read_page const p(text);
    std::vector<std::string> out;
    for (auto const& f : finders::get().measures.find(p.page, finders::get().grammar)) {
        auto const* q = f.told.asserted->get<quantity>();
        auto line = f.told.property + (f.told.scope.side.empty() ? "" : " [" + f.told.scope.side + "]") + ": " +
                    line_of_quantity(*q);
        if (!q->unit.empty()) line += " " + q->unit;
        if (f.told.certainty == certainty::hedged) line += " hedged";
        line += " «" + p.words(f.tokens) + "»";
        if (!f.agent.empty()) line += " by " + f.agent;
        out.push_back(line);
    }
    return out;
}

TEST(measure_finder, behind_its_word) {
    EXPECT_THAT(measures_of("Damage was put at 300 million euros."),
                ElementsAre("cost: 300000000 EUR «Damage was put at 300 million euros»"));
    EXPECT_THAT(measures_of("Losses from the fire come to about $4,000."),
                ElementsAre("cost: 3000-5000 USD «Losses from the fire come to about $4,000»"));
    EXPECT_THAT(measures_of("The quake had a magnitude of 6.2."), ElementsAre("magnitude: 6.2 «magnitude of 6.2»"));
    EXPECT_THAT(measures_of("Winds reached up to 150 km/h."),
                ElementsAre("wind speed: 0-150 km/h «Winds reached up to 150 km/h»"));
}

TEST(measure_finder, before_its_word) {
    EXPECT_THAT(measures_of("It did $3 million in property damage."),
                ElementsAre("cost: 3000000 USD «$3 million in property damage»"));
    EXPECT_THAT(measures_of("It did 2 million euros' worth of damage."),
                ElementsAre("cost: 2000000 EUR «2 million euros' worth of damage»"));
    EXPECT_THAT(measures_of("A 6.2-magnitude quake shook Ostrel."), ElementsAre("magnitude: 6.2 «6.2-magnitude»"));
    EXPECT_THAT(measures_of("The storm brought 150 km/h winds and 200mm of rain."),
                ElementsAre("wind speed: 150 km/h «150 km/h winds»", "rainfall: 200 rain mm «200mm of rain»"));
}

TEST(measure_finder, of_the_right_kind_only) {
    EXPECT_THAT(measures_of("Damage was done to 300 houses."), IsEmpty()) << "no money";
    EXPECT_THAT(measures_of("The magnitude of the task took 12 engineers."), IsEmpty()) << "something is counted";
    EXPECT_THAT(measures_of("Winds kept 150 boats in the harbour."), IsEmpty()) << "no speed";
    EXPECT_THAT(measures_of("A crowd of 300 goats blocked the road."), IsEmpty()) << "no people";
}

TEST(measure_finder, a_number_belongs_to_the_word_nearest_to_it) {
    EXPECT_THAT(measures_of("A car drove into a crowd killing 3 people."), IsEmpty());
    EXPECT_THAT(measures_of("The crowd fled, and 3 people fell."), IsEmpty()) << "a mark and an \"and\" stand between";
    EXPECT_THAT(measures_of("Damage that the mayor had seen in the 300 million euro harbour."), IsEmpty());
}

TEST(measure_finder, who_has_it_and_who_says_it) {
    EXPECT_THAT(measures_of("The Harbour Party won 120 seats and 45% of the vote."),
                ElementsAre("seats [Harbour Party]: 120 seats «won 120 seats»"));
    EXPECT_THAT(measures_of("The Harbour Party took 45% of the vote."),
                ElementsAre("vote share [Harbour Party]: 45 vote % «took 45% of the vote»"));
    EXPECT_THAT(measures_of("It took 120 seats."), IsEmpty()) << "nobody knows who";
    EXPECT_THAT(measures_of("Police put the crowd at 5,000."),
                ElementsAre("took part: 5000 «put the crowd at 5,000» by police"));
}

TEST(measure_finder, hedged_and_denied) {
    EXPECT_THAT(measures_of("Damage could reach $3 million."),
                ElementsAre("cost: 3000000 USD hedged «Damage could reach $3 million»"));
    EXPECT_THAT(measures_of("The bridge did not cost $3 million."), IsEmpty());
}

// ---- words that are read of some events only --------------------------------------------------------------------------

TEST(measure_finder, words_for_some_events_only) {
    auto const hospitalised = [](std::string const& text) { return claims_of(text, "hospitalised"); };
    std::string const cholera = "The cholera outbreak goes on in Ostrel. 85 people were hospitalised.";
    EXPECT_THAT(hospitalised(cholera),
                ElementsAre("hospitalised: 85 people «85 people were hospitalised» by Daily Post"));
    EXPECT_THAT(claims_of(cholera, "wounded"), IsEmpty()) << "the ill are not wounded";
    std::string const bombing = "The bombing hit Ostrel. 85 people were hospitalised.";
    EXPECT_THAT(hospitalised(bombing), IsEmpty());
    EXPECT_THAT(claims_of(bombing, "wounded"),
                ElementsAre("wounded: 85 people «85 people were hospitalised» by Daily Post"));
    EXPECT_THAT(claims_of("The court heard 30 cases after the bombing.", "cases"), IsEmpty());
    EXPECT_THAT(claims_of("20,000 people attended the match. A bombing hit Ostrel.", "took part"), IsEmpty());
}

TEST(measure_finder, the_nearest_event_of_the_kind_is_meant) {
    std::string const text =
        "A protest was held in Ostrel on Tuesday, demonstrators said. An air strike hit Port Hale on Monday. The air "
        "strike killed 3 people. "
        "Organisers counted 4,000.";
    auto const x = read(text);
    for (auto const& c : x.claims)
        if (c.told.property == "took part") EXPECT_THAT(x.events[c.event].kinds, ElementsAre("protest"));
    EXPECT_THAT(claims_of(text, "took part"), ElementsAre("took part: 4000 «counted 4,000» by organisers"));
}

}  // namespace
}  // namespace reconcile
