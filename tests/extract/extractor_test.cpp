#include "extract/reading.hpp"

#include <thread>

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(extractor, the_layer_of_attributions_is_what_the_text_itself_attributes) {
    std::string const text = "Anna Holm told reporters that the army said 4 people were killed in an air strike.";
    static extractor const reader(lexicon::built_in());
    auto const layers = reader.read_text(text, {});
    ASSERT_EQ(layers.attributions.size(), 1U);
    EXPECT_EQ(layers.attributions.front().speaker, "Anna Holm");
    EXPECT_THAT(claims_of(text, "killed"), ElementsAre("killed: 4 people «4 people were killed» by the army"));
}

TEST(extractor, an_article_gives_its_events_and_claims) {
    std::string const text =
        "An air strike hit a depot in Ostrel on Thursday. It killed 4 people, police said.\n\n"
        "The Grey Dawn Brigade denied any part in the bombing of Port Hale on Monday, which hurt nobody.\n";
    auto const x = read(text);
    expect_sound(x, text);
    EXPECT_EQ(x.document, "d1");
    ASSERT_EQ(x.events.size(), 2U);
    EXPECT_THAT(x.events[0].places, ElementsAre("Ostrel"));
    EXPECT_THAT(claims_of(text, "killed"), ElementsAre("killed: 4 people «killed 4 people» by police"));
    EXPECT_THAT(claims_of(text, "wounded"), ElementsAre("wounded: 0 «hurt nobody» by Daily Post"));
    EXPECT_THAT(claims_of(text, "responsibility"),
                ElementsAre("responsibility [Grey Dawn Brigade]: denies yes «denied any part in the bombing of Port "
                            "Hale» by Grey Dawn Brigade"));
    for (auto const& c : x.claims) {
        bool const about_second = c.told.property == "wounded" || c.told.property == "responsibility";
        if (about_second || c.told.property == "killed") EXPECT_EQ(c.event, about_second ? 1U : 0U) << line_of(c.told);
    }
}

TEST(extractor, offsets_are_bytes_of_the_text) {
    std::string const text = "Zoë Šárka’s café – in Łódka – shook: “The blast killed 8 people,” she said.";
    auto const x = read(text);
    expect_sound(x, text);
    ASSERT_EQ(x.claims.size(), 2U) << "how many, and not later than today";
    auto const at = static_cast<std::uint32_t>(text.find("killed 8 people"));
    EXPECT_EQ(x.claims[0].told.where, (byte_span{at, at + 15}));
    EXPECT_GT(at, 36U) << "letters of more than one byte stand before it";
}

TEST(extractor, ids_are_made_of_document_place_and_property) {
    auto const x = read("There were no casualties.");
    ASSERT_EQ(x.claims.size(), 2U);
    EXPECT_EQ(x.claims[0].told.id, "d1:11-24:killed:1");
    EXPECT_EQ(x.claims[1].told.id, "d1:11-24:wounded:1");
}

TEST(extractor, nothing_to_read_gives_nothing) {
    for (auto const* text : {"", " ", "\n\n", "...", "A quiet day."}) {
        auto const x = read(text);
        EXPECT_THAT(x.claims, IsEmpty()) << text;
        EXPECT_THAT(x.events, IsEmpty()) << text;
    }
}

TEST(extractor, a_toll_of_something_with_no_word_has_an_event_still) {
    auto const x = read("Eight people were killed in Tollan.");
    ASSERT_EQ(x.claims.size(), 2U) << "how many, and not later than it was told";
    ASSERT_EQ(x.events.size(), 1U);
    EXPECT_THAT(x.events[0].kinds, IsEmpty());
}

TEST(extractor, days_are_counted_from_the_date_of_publication) {
    extractor const reader(lexicon::built_in());
    auto const day = [&](std::string const& date) {
        auto d = article("An air strike hit Ostrel on Thursday.");
        d.published = date;
        for (auto const& c : reader.read(d).claims)
            if (c.told.property == "time") return line_of_value(*c.told.asserted);
        return std::string("none");
    };
    EXPECT_EQ(day("2021-03-12"), "2021-03-11 to 2021-03-12");
    EXPECT_EQ(day("2021-03-19"), "2021-03-18 to 2021-03-19");
    EXPECT_THAT(day(""), Not(::testing::HasSubstr("2021"))) << "no date is made up";
}

/// The numbers of dead that stand on the text's main event.
std::vector<double> killed_in_main_event(std::string const& text) {
    auto const x = read(text);
    std::vector<double> out;
    for (auto const& c : x.claims)
        if (c.told.property == "killed" && c.event == main_event(x.events)) out.push_back(c.told.asserted->get<quantity>()->min);
    return out;
}

TEST(extractor, the_dead_of_another_day_or_article_are_not_of_the_event) {
    std::string const event = "Two people were killed in a shooting in Ostrel on Monday.\n\nPolice came at noon.\n\nNobody was arrested.\n\n";
    EXPECT_EQ(killed_in_main_event(event), std::vector<double>{2});
    for (auto const* other : {"Anna Holm, 34, was killed there in 2011.", "Seven bus drivers killed in Tollan\n\nThe street is closed.",
                              "They stood at a vigil for a boy who was killed."})
        EXPECT_EQ(killed_in_main_event(event + other), std::vector<double>{2}) << other;
}

TEST(extractor, the_day_of_a_dateline_is_when_it_was_told) {
    auto const times = [](std::string const& text) { return claims_of(text, "time"); };
    EXPECT_THAT(times("OSTREL, 12 March 2021 (AGENCY) -- A bombing hit the town on Wednesday."),
                ElementsAre("time: 2021-03-10 to 2021-03-11 «Wednesday» by Daily Post"));
    EXPECT_THAT(times("OSTREL, 12 March 2021 (AGENCY) -- A bombing hit the town."), ElementsAre("time:  to 2021-03-13 «12 March 2021» by Daily Post"))
        << "it was not later";
}

TEST(extractor, what_is_reported_was_not_later_than_the_report) {
    auto const times = [](std::string const& text) { return claims_of(text, "time"); };
    EXPECT_THAT(times("A bombing in Ostrel killed 3 people, the army said."),
                ElementsAre("time:  to 2021-03-13 «killed 3 people» by Daily Post"))
        << "the outlet says when it was told";
    EXPECT_THAT(times("A bombing in Ostrel hurt nobody."), IsEmpty()) << "nothing came of it";
    EXPECT_THAT(times("There will be a march in Ostrel."), IsEmpty());
}

TEST(extractor, the_night_of_an_event_does_not_tell_when_it_was) {
    EXPECT_THAT(claims_of("A bombing killed 3 people. He left on the night of the bombing, police said.", "time"),
                ElementsAre("time:  to 2021-03-13 «killed 3 people» by Daily Post"));
    EXPECT_THAT(claims_of("A bombing killed 3 people on the night of 3 March.", "time"), ElementsAre(::testing::HasSubstr("2021-03-03")));
}

TEST(extractor, a_time_ahead_is_not_when_people_were_killed) {
    EXPECT_THAT(claims_of("A shooting in Ostrel killed a singer. He was to perform on 20 March.", "time"),
                ElementsAre("time:  to 2021-03-13 «killed a singer» by Daily Post"));
}

TEST(extractor, an_event_without_a_time_has_that_of_the_first_one_like_it) {
    EXPECT_THAT(claims_of("A bombing killed 3 people. The attack shook the harbour.\n\nPolice said little.\n\nNobody came.\n\nIt rained.\n\n"
                          "The port was shut.\n\nThe bombing in Ostrel on Wednesday was loud.\n\nThe strike in Lorum on Thursday was not.", "time"),
                ::testing::Contains("time: 2021-03-10 to 2021-03-11 «Wednesday» by Daily Post"));
}

TEST(extractor, a_text_all_in_capitals_is_read_as_any_other) {
    std::string const text =
        "   OSTREL, 12 MAR 21 (AGENCY) -- [TEXT] TWO TEACHERS AND A NURSE WERE KILLED\nON WEDNESDAY WHEN MEMBERS OF THE REED ISLAND LIBERATION "
        "FRONT [RILF]\nATTACKED A SCHOOL IN THE TOWN OF KORVINA WITH HAND GRENADES. POLICE SAID\nTHAT THE REBELS HAD LEFT THE PLACE BEFORE "
        "SOLDIERS ARRIVED THERE AND\nTHAT NOBODY KNEW WHERE THEY HAD GONE AFTER THAT NIGHT IN THE MOUNTAINS.";
    EXPECT_THAT(claims_of(text, "killed"), ElementsAre("killed: 3 people «TWO TEACHERS AND A NURSE WERE KILLED» by Daily Post"));
    EXPECT_THAT(claims_of(text, "weapon"), ElementsAre("weapon: grenade «HAND GRENADES» by Daily Post"));
    EXPECT_THAT(claims_of(text, "responsibility"),
                ElementsAre("responsibility [Reed Island Liberation Front]: yes «MEMBERS OF THE REED ISLAND LIBERATION FRONT [RILF]\nATTACKED» by Daily Post"));
    EXPECT_THAT(claims_of(text, "time"), ElementsAre("time: 2021-03-10 to 2021-03-11 «WEDNESDAY» by Daily Post"));
}

TEST(extractor, who_publishes_stands_first) {
    extractor const reader(lexicon::built_in());
    auto d = article("OSTREL (Reuters) - The blast killed 8 people.");
    auto const outlet = [&] { return reader.read(d).claims.at(0).told.attribution.links.at(0).source; };
    EXPECT_EQ(outlet(), "Daily Post");
    d.publisher.clear();
    EXPECT_EQ(outlet(), "Reuters") << "the text tells";
    EXPECT_EQ(reader.read(d).inferred_publisher, "Reuters");
    d.text = "The blast killed 8 people.";
    EXPECT_THAT(reader.read(d).claims.at(0).told.attribution.links, IsEmpty()) << "nobody is known";
}

TEST(extractor, learns_what_the_text_says_of_its_names) {
    auto const x = read("An air strike hit a depot in Ostrel in eastern Syria. The Grey Dawn Brigade (GDB) denied it.");
    EXPECT_TRUE(x.learned.is_within("Ostrel", "Syria"));
    EXPECT_FALSE(x.learned.is_within("Syria", "Ostrel"));
    EXPECT_EQ(x.learned.names("Grey Dawn Brigade", "GDB"), judgement::same);
    EXPECT_NE(x.learned.names("Grey Dawn Brigade", "Ostrel"), judgement::same);
}

TEST(extractor, a_title_that_shortens_its_text_is_no_second_voice) {
    static extractor const reader(lexicon::built_in());
    auto d = article("A fire in Ostrel killed at least nine people on Thursday, the fire service said.");
    auto const killed = [&](std::string title) {
        d.title = std::move(title);
        std::vector<std::string> out;
        for (auto const& c : reader.read(d).claims)
            if (c.told.property == "killed") out.push_back(line_of(c.told));
        return out;
    };
    auto const in_text = "killed: 9+ people «killed at least nine people» by the fire service";
    EXPECT_THAT(killed("Nine dead in Ostrel fire"), ElementsAre(in_text));
    EXPECT_THAT(killed("Eight dead in Ostrel fire"), ElementsAre(in_text, ::testing::StartsWith("killed: 8 ")));
    EXPECT_THAT(killed("Twelve dead in Ostrel fire"), ElementsAre(in_text, ::testing::StartsWith("killed: 12 ")));
}

TEST(extractor, what_is_near_or_elsewhere_does_not_lie_in_the_texts_town) {
    auto const within = [](std::string const& text, std::string_view name) {
        std::vector<std::string> out;
        for (auto const& c : read(text).claims)
            if (auto const* where = c.told.property == "place" ? c.told.asserted->get<place>() : nullptr; where && where->name == name)
                out.insert(out.end(), where->within.begin(), where->within.end());
        return out;
    };
    auto const tail = ", Ostrel police said. Ostrel police are looking for three men.";
    EXPECT_THAT(within(fmt::format("A bombing at Mill Quay killed 8 people on Thursday{}", tail), "Mill Quay"), ElementsAre("Ostrel"));
    EXPECT_THAT(within(fmt::format("A bombing near the Marasa border killed 8 people on Thursday{}", tail), "Marasa"), IsEmpty());
}

TEST(extractor, sums_of_two_sentences_are_of_two_backgrounds) {
    auto const x = read(
        "A shooting in Ostrel on Thursday killed 2 people.\n\nSo far this year 40 people were killed in Ostrel.\n\n"
        "Ostrel police said on Thursday that 31 people were killed last year.");
    std::vector<std::uint32_t> events;
    for (auto const& c : x.claims)
        if (c.told.property == "killed") events.push_back(c.event);
    ASSERT_EQ(events.size(), 3U);
    EXPECT_NE(events[0], events[1]);
    EXPECT_NE(events[1], events[2]);
    EXPECT_NE(events[0], events[2]);
}

TEST(extractor, one_reader_serves_any_number_of_threads) {
    extractor const reader(lexicon::built_in());
    auto const d = article(
        "An air strike hit a depot in Ostrel on Thursday. It killed 4 people, police said. Three more died later.");
    auto const lines = [&] {
        std::vector<std::string> out;
        for (auto const& c : reader.read(d).claims) out.push_back(line_of(c.told));
        return out;
    };
    auto const alone = lines();
    ASSERT_GE(alone.size(), 4U);
    std::vector<std::vector<std::string>> found(4);
    {
        std::vector<std::jthread> threads;
        for (auto& one : found) threads.emplace_back([&] { one = lines(); });
    }
    for (auto const& one : found) EXPECT_EQ(one, alone);
}

TEST(extractor, reading_does_not_depend_on_what_was_read_before) {
    auto const lines = [](std::string const& text) { return claims_of(text); };
    auto const first = lines("The blast killed 8 people.");
    static_cast<void>(
        lines("Ostrel lies in Velland. Ana Brack of the Grey Dawn Brigade denied any role in the bombing of Ostrel."));
    EXPECT_EQ(lines("The blast killed 8 people."), first);
}

}  // namespace
}  // namespace reconcile
