#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// A text with its events; the page outlives them.
struct told {
    read_page text;
    event_text found;
    explicit told(std::string words)
        : text(std::move(words)),
          found(finders::get().events.find(text.page, finders::get().grammar, finders::get().known)) {}

    [[nodiscard]] std::vector<std::string> mentions() const {
        std::vector<std::string> out;
        for (auto const& m : found.mentions) out.push_back(text.words(m.tokens) + "/" + m.kind);
        return out;
    }
    /// The event of each mention, in order.
    [[nodiscard]] std::vector<std::uint32_t> events() const {
        std::vector<std::uint32_t> out;
        for (auto const& m : found.mentions) out.push_back(m.event);
        return out;
    }
    [[nodiscard]] std::string about(std::string_view words) const {
        auto const m = found.mention_for(text.page, finders::get().grammar, text.token(words));
        return m < 0 ? std::string{} : text.words(found.mentions[static_cast<std::size_t>(m)].tokens);
    }
};

TEST(event_finder, names_what_happened) {
    EXPECT_THAT(told("An air strike followed the rocket attack on Ostrel.").mentions(),
                ElementsAre("air strike/air strike", "rocket attack/rocket attack"));
    EXPECT_THAT(told("The suicide bomber struck at noon.").mentions(), ElementsAre("suicide bomber/suicide bombing"));
    EXPECT_THAT(told("Gunfire was heard in Tollan.").mentions(), ElementsAre("Gunfire/shooting"));
    EXPECT_THAT(told("The mayor opened a school.").mentions(), IsEmpty());
}

TEST(event_finder, some_words_need_a_thing_beside_them) {
    EXPECT_THAT(told("Rockets were fired at the depot.").mentions(), ElementsAre("fired/rocket attack"));
    EXPECT_THAT(told("The coach was fired after three seasons.").mentions(), IsEmpty());
    EXPECT_THAT(told("The firm launched a new phone.").mentions(), IsEmpty());
}

TEST(event_finder, a_mention_knows_how_it_is_told) {
    told const t("The attack came after air strikes.");
    ASSERT_EQ(t.found.mentions.size(), 2U);
    EXPECT_TRUE(t.found.mentions[0].generic);
    EXPECT_TRUE(t.found.mentions[0].definite);
    EXPECT_FALSE(t.found.mentions[0].plural);
    EXPECT_FALSE(t.found.mentions[1].generic);
    EXPECT_FALSE(t.found.mentions[1].definite);
    EXPECT_TRUE(t.found.mentions[1].plural);
    EXPECT_FALSE(told("An attack was feared.").found.mentions[0].definite);
}

TEST(event_finder, tokens_lead_to_their_mention) {
    told const t("An air strike hit Ostrel.");
    EXPECT_EQ(t.found.mention_at[t.text.token("air")], 0);
    EXPECT_EQ(t.found.mention_at[t.text.token("strike")], 0);
    EXPECT_EQ(t.found.mention_at[t.text.token("hit")], -1);
}

// ---- when and where --------------------------------------------------------------------------------------------------

/// "kind; places; days" of each event.
std::vector<std::string> events_of(std::string const& text) {
    told const t(text);
    std::vector<std::string> out;
    for (auto const& e : t.found.events) {
        std::vector<std::string> times;
        for (auto const& v : e.times)
            times.push_back(to_iso8601(v.get<time_interval>()->from, whole_days(*v.get<time_interval>())));
        out.push_back(
            fmt::format("{}; {}; {}", fmt::join(e.kinds, "+"), fmt::join(e.places, "+"), fmt::join(times, "+")));
    }
    return out;
}

TEST(event_finder, takes_the_time_and_place_of_its_clause) {
    EXPECT_THAT(events_of("An air strike hit a depot in Ostrel on Thursday."),
                ElementsAre("air strike; Ostrel; 2021-03-11"));
    EXPECT_THAT(events_of("The bombing in Port Hale happened on 3 March 2021."),
                ElementsAre("bombing; Port Hale; 2021-03-03"));
    EXPECT_THAT(events_of("On Monday, gunfire was heard near Lake Marn."),
                ElementsAre("shooting; Lake Marn; 2021-03-08"));
}

TEST(event_finder, a_time_of_speech_is_not_the_time_of_the_event) {
    EXPECT_THAT(
        events_of("Colonel Ana Brack said on Friday that the air strike in Ostrel on Wednesday killed two people."),
        ElementsAre("air strike; Ostrel; 2021-03-10"));
    EXPECT_THAT(events_of("The air strike in Ostrel killed two people, Colonel Ana Brack said on Friday."),
                ElementsAre("air strike; Ostrel; "));
}

TEST(event_finder, a_country_that_only_says_whose_is_no_place) {
    EXPECT_THAT(events_of("U.S. forces carried out an air strike in Ostrel."), ElementsAre("air strike; Ostrel; "));
}

TEST(event_finder, times_as_wide_as_a_year_tell_no_event) {
    EXPECT_THAT(events_of("The bombing in Ostrel was the worst in 2021."), ElementsAre("bombing; Ostrel; "));
}

// ---- which mentions are of one event ---------------------------------------------------------------------------------

TEST(event_finder, later_mentions_are_of_the_event_before) {
    told const t(
        "An air strike hit Ostrel on Thursday. Two people were hurt in the attack. The strike lasted an hour.");
    EXPECT_THAT(t.mentions(), ElementsAre("air strike/air strike", "attack/attack", "strike/strike"));
    EXPECT_THAT(t.events(), ElementsAre(0U, 0U, 0U));
    ASSERT_EQ(t.found.events.size(), 1U);
    EXPECT_EQ(t.found.events[0].mentions, 3U);
    EXPECT_TRUE(t.found.events[0].headline);
    EXPECT_FALSE(t.found.events[0].several);
}

TEST(event_finder, places_and_days_and_kinds_keep_events_apart) {
    EXPECT_EQ(events_of("A bombing in Ostrel on Monday hurt two. A bombing in Ostrel on Thursday hurt four.").size(),
              2U)
        << "two days";
    EXPECT_EQ(events_of("A bombing in Ostrel hurt two. A bombing in Port Hale hurt four.").size(), 2U) << "two towns";
    EXPECT_EQ(events_of("A shooting in Ostrel hurt two. A bombing in Ostrel hurt four.").size(), 2U) << "two kinds";
    EXPECT_EQ(events_of("A bombing in Ostrel on Monday hurt two. The bombing on Monday was heard in the hills.").size(),
              1U);
}

TEST(event_finder, background_of_many_is_marked) {
    auto const several = [](std::string const& text) { return told(text).found.events.at(0).several; };
    EXPECT_TRUE(several("Attacks are common in the hills."));
    EXPECT_FALSE(several("The attacks in the hills went on.")) << "those that are known";
    EXPECT_FALSE(several("Attacks shook the hills on Monday.")) << "those of one day";
    EXPECT_FALSE(several("An attack shook the hills."));
    EXPECT_FALSE(several("An air strike hit Ostrel on Thursday. Attacks are common in the hills."))
        << "one telling of one is enough";
}

TEST(event_finder, what_a_word_is_about) {
    told const t("A bombing shook Ostrel. In the rocket attack 4 soldiers died. Their families wept.");
    EXPECT_EQ(t.about("died"), "rocket attack") << "before it in the sentence";
    EXPECT_EQ(t.about("wept"), "rocket attack") << "the last one before";
    EXPECT_EQ(t.about("shook"), "bombing");
    EXPECT_EQ(told("Nobody came. A bombing followed.").about("came"), "") << "nothing was named yet";
    EXPECT_EQ(told("Two died when the bombing began.").about("died"), "bombing") << "one after it in the sentence";
}

// ---- claims of when and where ----------------------------------------------------------------------------------------

TEST(event_finder, circumstances_become_claims) {
    std::string const text = "An air strike hit a depot in Ostrel on Thursday.";
    EXPECT_THAT(claims_of(text, "time"), ElementsAre("time: 2021-03-11 to 2021-03-12 «Thursday» by Daily Post"));
    EXPECT_THAT(claims_of(text, "place"), ElementsAre("place: in Ostrel «in Ostrel» by Daily Post"));
    EXPECT_THAT(claims_of("Gunfire was heard near Lake Marn on Monday night.", "place"),
                ElementsAre("place: near Lake Marn «near Lake Marn» by Daily Post"));
    EXPECT_THAT(claims_of("Gunfire was heard near Lake Marn on Monday night.", "time"),
                ElementsAre("time: 2021-03-08T18:00 to 2021-03-09T00:00 «Monday night» by Daily Post"));
}

TEST(event_finder, the_day_of_an_act_is_no_day_of_a_statement) {
    std::string const text = "On Thursday the army attacked a bus with an air strike in Ostrel.";
    EXPECT_THAT(claims_of(text, "time"), ElementsAre("time: 2021-03-11 to 2021-03-12 «Thursday» by Daily Post"));
}

TEST(event_finder, circumstances_have_speakers_too) {
    std::string const text =
        "Colonel Ana Brack said on Friday that the air strike in Ostrel on Wednesday killed two people.";
    EXPECT_THAT(claims_of(text, "time"), ElementsAre("time: 2021-03-10 to 2021-03-11 «Wednesday» by Ana Brack"));
    EXPECT_THAT(claims_of(text, "place"), ElementsAre("place: in Ostrel «in Ostrel» by Ana Brack"));
}

TEST(event_finder, claims_hang_on_their_own_event) {
    auto const x =
        read("A bombing in Ostrel on Monday killed 3 people. A shooting in Port Hale on Thursday killed 5 people.");
    ASSERT_EQ(x.events.size(), 2U);
    for (auto const& c : x.claims)
        if (c.told.property == "killed")
            EXPECT_THAT(x.events[c.event].places,
                        ElementsAre(c.told.asserted->get<quantity>()->min == 3 ? "Ostrel" : "Port Hale"));
}

TEST(event_finder, a_town_that_is_another_events_by_name_is_not_the_main_ones) {
    auto const x = read("An air strike killed 18 people in Norway on Monday. Last week a chemical attack hit the "
                        "eastern Norwegian town of Lorum. The Lorum air strike moved the council to act.");
    ASSERT_GE(x.events.size(), 2U);
    EXPECT_THAT(x.events[0].places, ElementsAre("Norway"));
}

TEST(event_finder, the_day_of_a_death_is_not_the_day_of_the_shooting) {
    told const t("A boy who was wounded in a shooting in Ostrel on Wednesday died on Thursday.");
    ASSERT_EQ(t.found.mentions.size(), 1U);
    ASSERT_EQ(t.found.mentions[0].times.size(), 1U);
    EXPECT_EQ(t.text.words(t.text.read.times[t.found.mentions[0].times[0]].tokens), "Wednesday");
}

TEST(event_finder, the_time_just_before_an_event_is_its_own) {
    auto const times = [](std::string text) {
        told const t(std::move(text));
        std::vector<std::string> out;
        for (auto const& m : t.found.mentions)
            for (auto const i : m.times) out.push_back(t.text.words(t.text.read.times[i].tokens));
        return out;
    };
    EXPECT_THAT(times("Hundreds met on Wednesday to remember those who fell in Sunday's bombing."), ElementsAre("Sunday"));
    EXPECT_THAT(times("Hundreds met on Wednesday after the Sunday bombing."), ElementsAre("Sunday"));
    EXPECT_THAT(times("Sunday's bombing came at 9pm on Sunday."), ElementsAre("Sunday", "9pm on Sunday")) << "both can hold";
}

TEST(event_finder, separate_events_are_summed_up) {
    read_page const r("Two men were killed in separate shootings in Ostrel.");
    EXPECT_TRUE(finders::get().events.sums_up(r.page, r.sentence()));
    read_page const one("Two men were killed in a shooting in Ostrel.");
    EXPECT_FALSE(finders::get().events.sums_up(one.page, one.sentence()));
}

TEST(event_finder, knows_who_is_mourned) {
    read_page const r("The shots fell at a vigil for a boy who was killed on Sunday.");
    EXPECT_TRUE(finders::get().events.is_mourned(r.page, r.sentence(), {r.token("a boy"), r.token("who")}));
    EXPECT_FALSE(finders::get().events.is_mourned(r.page, r.sentence(), {r.token("vigil"), r.token("for")}));
}

std::vector<std::string> kinds_of(std::string const& text) {
    std::vector<std::string> out;
    for (auto const& e : read(text).events) out.insert(out.end(), e.kinds.begin(), e.kinds.end());
    return out;
}

TEST(event_finder, words_that_need_company) {
    EXPECT_THAT(kinds_of("An outbreak of cholera closed the school. The outbreak lasted all summer."), ElementsAre("outbreak"));
    EXPECT_THAT(kinds_of("An outbreak of bad temper closed the school."), IsEmpty()) << "the text names no disease";
    EXPECT_THAT(kinds_of("Thousands came to the rally. The protesters went home."), ElementsAre("protest"));
    EXPECT_THAT(kinds_of("He won the rally in a small car."), IsEmpty()) << "the text names no protesters";
    EXPECT_THAT(kinds_of("Five whales and a bus skidded off the road."), ElementsAre("vehicle crash")) << "a list that lies elsewhere";
}

TEST(event_finder, phrases_that_only_hold_a_word_for_an_event) {
    EXPECT_THAT(kinds_of("Riot police stood at the gate with the protesters."), IsEmpty());
    EXPECT_THAT(kinds_of("The mayor had a heart attack."), IsEmpty());
    EXPECT_THAT(kinds_of("Nobody was hurt, the fire brigade said. A fire engine stood by."), IsEmpty());
    EXPECT_THAT(kinds_of("The council met in March with the protesters."), IsEmpty()) << "a month";
}

TEST(event_finder, a_strike_of_workers_is_no_air_strike) {
    EXPECT_THAT(kinds_of("Dockers walked out on Monday. The strike began at noon."), ElementsAre("walkout", "strike"));
    auto const x = read("Dockers walked out on Monday. An air strike hit Ostrel on Friday.");
    EXPECT_EQ(x.events.size(), 2U);
}

}  // namespace
}  // namespace reconcile
