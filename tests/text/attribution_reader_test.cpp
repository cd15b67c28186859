#include <reconcile/text/attribution_reader.hpp>

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

struct told {
    std::string speaker;
    std::string content;
    friend bool operator==(told const&, told const&) = default;
    friend std::ostream& operator<<(std::ostream& out, told const& t) { return out << t.speaker << ": " << t.content; }
};

std::vector<attribution> read(std::string const& text) {
    static vocabulary words;
    static name_reader const names(lexicon::built_in(), words);
    static attribution_reader const reader(lexicon::built_in(), words);
    auto const tokens = tokenize(text, words);
    return reader.read(tokens, names.read(tokens));
}

std::vector<told> heard(std::string const& text) {
    std::vector<told> out;
    for (auto const& a : read(text)) {
        told t{a.speaker, {}};
        for (auto const& s : a.content) t.content += (t.content.empty() ? "" : " … ") + std::string(s.of(text));
        out.push_back(std::move(t));
    }
    return out;
}

struct speech_case {
    char const* text;
    std::vector<told> heard;
};

TEST(attribution_reader, indirect_speech) {
    for (auto const& c : std::vector<speech_case>{
             {"Mayor Anna Holm said the bridge was safe.", {{"Anna Holm", "the bridge was safe"}}},
             {"The bridge was safe, Anna Holm said.", {{"Anna Holm", "The bridge was safe"}}},
             {"The bridge, Anna Holm said on Monday, was safe.", {{"Anna Holm", "The bridge … was safe"}}},
             {"Anna Holm, the mayor, said on Monday that the bridge was safe.",
              {{"Anna Holm", "that the bridge was safe"}}},
             {"According to Reuters, the bridge was safe.", {{"Reuters", "the bridge was safe"}}},
             {"The bridge was safe, according to Reuters.", {{"Reuters", "The bridge was safe"}}},
             {"Nobody was hurt, said two witnesses.", {{"two witnesses", "Nobody was hurt"}}},
         })
        EXPECT_EQ(heard(c.text), c.heard) << c.text;
}

TEST(attribution_reader, direct_speech) {
    for (auto const& c : std::vector<speech_case>{
             {"“We are safe,” said Anna Holm.", {{"Anna Holm", "“We are safe,”"}}},
             {"\"We are safe,\" Anna Holm said. \"All of us.\"", {{"Anna Holm", "\"We are safe,\" … \"All of us.\""}}},
             {"Anna Holm said: “We are safe. All of us.”", {{"Anna Holm", "“We are safe. All of us.”"}}},
             {"“We,” Anna Holm added, “are safe.”", {{"Anna Holm", "“We,” … “are safe.”"}}},
             {"Anna Holm said the bridge was “safe” and new.", {{"Anna Holm", "the bridge was “safe” and new"}}},
         })
        EXPECT_EQ(heard(c.text), c.heard) << c.text;
    EXPECT_TRUE(read("“We are safe,” said Anna Holm.").front().quoted);
}

TEST(attribution_reader, a_quotation_and_its_speaker_are_one_sentence) {
    for (auto const& c : std::vector<speech_case>{
             {"“Who fell?” Anna Holm asked. “Nobody!” Ben Dahl shouted.",
              {{"Anna Holm", "“Who fell?”"}, {"Ben Dahl", "“Nobody!”"}}},
             {"“We are safe,” Anna Holm said in Ostrel, the capital, “for now.”",
              {{"Anna Holm", "“We are safe,” … “for now.”"}}},
             {"“The old bridge,” Anna Holm said, would stand for years.",
              {{"Anna Holm", "“The old bridge,” … would stand for years"}}},
             {"“Row on,” Anna Holm sings to the crowd.", {{"Anna Holm", "“Row on,”"}}},
             {"Ben Dahl said: “It was old.”\n\n“We are safe.” ― Anna Holm",
              {{"Ben Dahl", "“It was old.”"}, {"Anna Holm", "“We are safe.”"}}},
             {"Anna Holm said:\n\nThe bridge was old. It fell at night.\n\nIt rained.",
              {{"Anna Holm", "The bridge was old. … It fell at night."}}},
         })
        EXPECT_EQ(heard(c.text), c.heard) << c.text;
}

TEST(attribution_reader, works_without_commas) {
    for (auto const& c : std::vector<speech_case>{
             {"A flood closed 12 roads in the valley on Tuesday the Valley Observatory said.",
              {{"Valley Observatory", "A flood closed 12 roads in the valley on Tuesday"}}},
             {"Four of the roads were open again said the head of the Valley Observatory.",
              {{"the head of the Valley Observatory", "Four of the roads were open again"}}},
         })
        EXPECT_EQ(heard(c.text), c.heard) << c.text;
}

TEST(attribution_reader, pronouns_and_descriptions_mean_the_last_that_fits) {
    for (auto const& c : std::vector<speech_case>{
             {"Mayor Anna Holm said the bridge was safe. She added that it was new.",
              {{"Anna Holm", "the bridge was safe"}, {"Anna Holm", "that it was new"}}},
             {"A senior rescue official said it was safe. It was new, the official said.",
              {{"a senior rescue official", "it was safe"}, {"a senior rescue official", "It was new"}}},
             {"The Valley Observatory said it fell. The Oslo-based monitoring group said nobody was hurt.",
              {{"Valley Observatory", "it fell"}, {"Valley Observatory", "nobody was hurt"}}},
         })
        EXPECT_EQ(heard(c.text), c.heard) << c.text;
}

TEST(attribution_reader, where_what_is_said_ends) {
    for (auto const& c : std::vector<speech_case>{
             {"As Anna Holm said the bridge was safe, a bus fell into the river.",
              {{"Anna Holm", "the bridge was safe"}}},
             {"Anna Holm, who said the bridge was safe, left the town.", {{"Anna Holm", "the bridge was safe"}}},
             {"Anna Holm praised the plan, a gift to the whole valley.", {{"Anna Holm", "the plan"}}},
             {"Anna Holm praised the plan - a gift to the whole valley.", {{"Anna Holm", "the plan"}}},
             {"Anna Holm praised nurses, drivers and cooks, and left the town.",
              {{"Anna Holm", "nurses, drivers and cooks"}}},
             {"Anna Holm called it “a gift,” and left the town.", {{"Anna Holm", "it “a gift,”"}}},
         })
        EXPECT_EQ(heard(c.text), c.heard) << c.text;
}

TEST(attribution_reader, stances_and_what_things_are_called) {
    for (auto const& c : std::vector<speech_case>{
             {"Anna Holm vowed last month to rebuild the bridge.", {{"Anna Holm", "to rebuild the bridge"}}},
             {"Anna Holm opposed Monday's vote.", {{"Anna Holm", "Monday's vote"}}},
             {"Anna Holm, the mayor of Ostrel, supports the plan.", {{"Anna Holm", "the plan"}}},
             {"There was loud criticism of the plan.", {{"", "the plan"}}},
             {"The bridge was called a gift.", {{"", "The bridge … a gift"}}},
             {"The bridge seemed old.", {{"", "The bridge … old"}}},
             {"Anna Holm appeared in a film.", {}},
         })
        EXPECT_EQ(heard(c.text), c.heard) << c.text;
}

TEST(attribution_reader, a_stance_of_what_cannot_speak_has_no_speaker) {
    auto const found = read("The long drought threatens to empty the river.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found.front().source.empty());
    EXPECT_EQ(found.front().speaker, "");
}

TEST(attribution_reader, unnamed_sources_are_not_merged) {
    auto const found = heard("An official said it fell. Another official said it stood.");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_NE(found[0].speaker, found[1].speaker);
}

TEST(attribution_reader, who_it_was_told_to) {
    auto const found = read("A rescue official told NBC News on Thursday that the bridge fell.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().told_to, std::vector<std::string>{"NBC News"});
    EXPECT_EQ(found.front().kind, source_kind::unnamed);
}

TEST(attribution_reader, nested_speech) {
    std::string const text = "Anna Holm told reporters that the army said the bridge fell.";
    auto const found = heard(text);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0], (told{"Anna Holm", "that the army said the bridge fell"}));
    EXPECT_EQ(found[1], (told{"the army", "the bridge fell"}));
    EXPECT_FALSE(read(text)[0].nested);
    EXPECT_TRUE(read(text)[1].nested);
}

TEST(attribution_reader, what_stands_side_by_side_is_not_nested) {
    for (auto const& a :
         read("“We are safe,” Anna Holm said, “all of us.” The army said the bridge fell. Ben Dahl denied it."))
        EXPECT_FALSE(a.nested) << a.speaker;
    auto const inside = read("“My brother said that the bridge fell,” Anna Holm said.");
    ASSERT_EQ(inside.size(), 2U);
    EXPECT_NE(inside[0].nested, inside[1].nested);
}

struct act_case {
    char const* text;
    cue_kind act;
    stance taken;
    certainty sure;
};

TEST(attribution_reader, what_a_cue_does) {
    for (auto const& c : std::vector<act_case>{
             {"Norway has denied that it was involved in the raid.", cue_kind::deny, stance::denies, certainty::stated},
             {"The army confirmed that the bridge fell.", cue_kind::confirm, stance::affirms, certainty::stated},
             {"The army declined to say who fired.", cue_kind::refuse, stance::no_position, certainty::stated},
             {"The ministry did not provide details on the toll.", cue_kind::refuse, stance::no_position,
              certainty::stated},
             {"The army could not immediately provide more information on the losses.", cue_kind::refuse,
              stance::no_position, certainty::stated},
             {"No one immediately claimed responsibility for the attack.", cue_kind::unknown_to, stance::no_position,
              certainty::stated},
             {"It was not clear whether the driver lived.", cue_kind::unknown_to, stance::no_position,
              certainty::stated},
             {"The driver is believed to have fled.", cue_kind::hedge, stance::affirms, certainty::hedged},
             {"The driver reportedly fled.", cue_kind::hedge, stance::affirms, certainty::hedged},
             {"The Valley Front claimed responsibility for the attack.", cue_kind::claim, stance::affirms,
              certainty::stated},
             {"Norway supports the plan.", cue_kind::attitude, stance::affirms, certainty::stated},
         }) {
        auto const found = read(c.text);
        ASSERT_FALSE(found.empty()) << c.text;
        EXPECT_EQ(found.front().act, c.act) << c.text;
        EXPECT_EQ(found.front().stance, c.taken) << c.text;
        EXPECT_EQ(found.front().certainty, c.sure) << c.text;
    }
}

TEST(attribution_reader, joint_and_state_media) {
    EXPECT_EQ(heard("The bridge fell, Reuters and the Associated Press reported."),
              (std::vector<told>{{"Reuters", "The bridge fell"}}));
    auto const state = read("The bridge fell, Norwegian state television reported.");
    ASSERT_EQ(state.size(), 1U);
    EXPECT_EQ(state.front().speaker, "Norwegian state television");
    EXPECT_EQ(state.front().kind, source_kind::outlet);
}

TEST(attribution_reader, a_cue_stands_in_one_entry) {
    std::set<std::string> known;
    for (auto const* entry : lexicon::built_in().entries("cue"))
        for (auto const& phrase : entry->phrases) EXPECT_TRUE(known.insert(phrase).second) << phrase;
}

TEST(attribution_reader, a_name_is_no_cue) {
    EXPECT_TRUE(read("He went to the Bureau of Complaints for the valley.").empty());
}

TEST(attribution_reader, headlines) {
    EXPECT_EQ(heard("Bridge falls in storm: police").front().content, "Bridge falls in storm");
    EXPECT_EQ(heard("Bridge falls in heavy storm monitor\n\nIt rained.").front().speaker, "monitor");
    EXPECT_EQ(heard("State TV says bridge fell in storm").front().content, "bridge fell in storm");
    EXPECT_TRUE(heard("It fell around 7:30 p.m. on Friday.").empty()) << "a clock";
}

TEST(attribution_reader, a_quotation_goes_on_over_paragraphs) {
    auto const found = heard("“We are safe,” Anna Holm said.\n\n“We are all at home.”");
    ASSERT_FALSE(found.empty());
    for (auto const& t : found) EXPECT_EQ(t.speaker, "Anna Holm");
}

TEST(attribution_reader, a_quotation_goes_on_in_a_paragraph_without_an_opening_mark) {
    auto const found = heard("Anna Holm said the following:\n\n“The bridge is closed.\n\nThe road is open.”\n\nIt rained.");
    ASSERT_FALSE(found.empty());
    bool told = false;
    for (auto const& t : found) {
        EXPECT_EQ(t.speaker, "Anna Holm");
        told = told || t.content.find("The road is open") != std::string::npos;
        EXPECT_EQ(t.content.find("rained"), std::string::npos);
    }
    EXPECT_TRUE(told);
    for (auto const& t : heard("Anna Holm said the following:\n\n“The bridge is closed.\n\nIt rained.\n\nThe end.”"))
        EXPECT_EQ(t.content.find("The end"), std::string::npos) << "only in the next paragraph";
}

TEST(attribution_reader, nouns_are_no_verbs) {
    EXPECT_TRUE(read("The reports were long.").empty());
    EXPECT_TRUE(read("").empty());
    EXPECT_TRUE(read("It rained.").empty());
}

TEST(attribution_reader, every_span_lies_inside_the_text) {
    for (std::string const text :
         {"\"He said", "said", "“”", "according to", "said: ", "\"a\" said \"b\" said \"c\"", "X: ", ": X", "― Ann"})
        for (auto const& a : read(text))
            for (auto const* spans : {&a.source, &a.cue, &a.content})
                for (auto const& s : *spans) EXPECT_TRUE(s.begin <= s.end && s.end <= text.size()) << text;
}

TEST(attribution_reader, an_unclosed_quotation_takes_linear_time) {
    std::string text = "\"";
    while (text.size() < 1'000'000) text += "He said that Ann Holm told Reuters it was fine. ";
    EXPECT_FALSE(read(text).empty());
}

TEST(attribution_reader, a_noun_behind_a_noun_is_no_verb) {
    EXPECT_TRUE(read("A boy was shot during family dispute at a home in Ostrel.").empty());
    EXPECT_FALSE(read("The police dispute that a boy was shot in Ostrel.").empty());
}

TEST(attribution_reader, a_number_of_confirmed_cases_confirms_nothing) {
    for (auto const* text : {"There are 120 confirmed cases in the city.", "The city has 120 reported deaths."}) EXPECT_TRUE(heard(text).empty()) << text;
    EXPECT_EQ(heard("Anna Holm confirmed that the bridge was safe."), (std::vector<told>{{"Anna Holm", "that the bridge was safe"}}));
}

TEST(attribution_reader, a_title_that_says_where_says_not_who) {
    EXPECT_TRUE(heard("Earthquake in Syria: 40 dead, 12 missing").empty());
    EXPECT_EQ(heard("Mayor of Oslo: the bridge was safe").size(), 1U);
}

TEST(attribution_reader, what_a_source_also_did_is_no_part_of_its_name) {
    EXPECT_EQ(heard("The drivers' union, which called the march, said that the road was closed.").front().speaker, "the drivers' union");
}

}  // namespace
}  // namespace reconcile
