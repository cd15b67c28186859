#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;

/// Who stands behind these words, outlet first, with what they make of it: "Daily Post < Ana Brack".
std::string behind(std::string const& text, std::string_view words, std::string const& publisher = "Daily Post") {
    read_page const r(text);
    auto const begin = static_cast<std::uint32_t>(text.find(words));
    auto const told = provenance_of(r.page, {begin, begin + static_cast<std::uint32_t>(words.size())}, publisher);
    std::vector<std::string> links;
    for (auto const& l : told.chain.links) links.push_back(l.source);
    auto out = fmt::format("{}", fmt::join(links, " < "));
    if (told.stance != stance::affirms) out += fmt::format(", {}", to_string(told.stance));
    if (told.certainty != certainty::stated) out += fmt::format(", {}", to_string(told.certainty));
    return out;
}

TEST(provenance, the_outlet_stands_behind_its_own_words) {
    EXPECT_EQ(behind("Two bridges fell.", "bridges"), "Daily Post");
    EXPECT_EQ(behind("Two bridges fell.", "bridges", ""), "");
}

TEST(provenance, speakers_stand_behind_what_they_say) {
    EXPECT_EQ(behind("Colonel Ana Brack said that two bridges fell.", "bridges"), "Daily Post < Ana Brack");
    EXPECT_EQ(behind("\"Two bridges fell,\" said Colonel Ana Brack.", "bridges"), "Daily Post < Ana Brack");
    EXPECT_EQ(behind("Two bridges fell, according to Colonel Ana Brack.", "bridges"), "Daily Post < Ana Brack");
    EXPECT_EQ(behind("Colonel Ana Brack said that it rained. Two bridges fell.", "bridges"), "Daily Post")
        << "another sentence";
    EXPECT_EQ(behind("Colonel Ana Brack said that two bridges fell.", "bridges", ""), "Ana Brack");
}

TEST(provenance, a_later_name_is_the_full_one) {
    EXPECT_EQ(behind("Colonel Ana Brack visited Ostrel. Brack said that two bridges fell.", "bridges"),
              "Daily Post < Ana Brack");
}

TEST(provenance, speech_in_speech_is_from_the_outside_in) {
    EXPECT_EQ(behind("Reuters reported that the Ostrel Health Ministry said that two bridges fell.", "bridges"),
              "Daily Post < Reuters < Ostrel Health Ministry");
}

TEST(provenance, nobody_stands_behind_himself) {
    EXPECT_EQ(behind("Reuters reported that two bridges fell.", "bridges", "Reuters"), "Reuters");
}

TEST(provenance, whom_it_was_told_is_between) {
    EXPECT_EQ(behind("Colonel Ana Brack told Reuters that two bridges fell.", "bridges"),
              "Daily Post < Reuters < Ana Brack");
}

TEST(provenance, denial_and_doubt_are_kept) {
    EXPECT_EQ(behind("The army denied that two bridges fell.", "bridges"), "Daily Post < the army, denies");
    EXPECT_EQ(behind("Two bridges reportedly fell.", "bridges"), "Daily Post, hedged");
    EXPECT_EQ(behind("The brigade denied any part in the attack, which hurt two men.", "two men"), "Daily Post")
        << "not what was denied";
}

TEST(provenance, kind_and_verb_of_the_speaker) {
    read_page const r("The Ostrel Health Ministry said that two bridges fell.");
    auto const told = provenance_of(r.page, {37, 48}, "Daily Post");
    ASSERT_EQ(told.chain.links.size(), 2U);
    EXPECT_EQ(told.chain.links[0].kind, source_kind::outlet);
    EXPECT_EQ(told.chain.links[1].kind, source_kind::government);
    EXPECT_EQ(told.chain.links[1].verb, "said");
}

TEST(provenance, the_time_of_the_speech_is_on_its_link) {
    read_page const r("Police said on Thursday that two bridges fell.");
    auto const told = provenance_of(r.page, {29, 40}, "Daily Post");
    ASSERT_EQ(told.chain.links.size(), 2U);
    ASSERT_TRUE(told.chain.links[1].time);
    EXPECT_EQ(line_of_value(*told.chain.links[1].time), "2021-03-11 to 2021-03-12");
}

// ---- whose text it is ------------------------------------------------------------------------------------------------

std::string publisher_of(std::string const& text) {
    read_page const r(text);
    return finders::get().publishers.find(r.page);
}

TEST(publisher_finder, a_tag_in_front) {
    EXPECT_EQ(publisher_of("OSTREL (Reuters) - Two bridges fell on Monday."), "Reuters");
}

TEST(publisher_finder, officials_who_told_it) {
    EXPECT_EQ(publisher_of("Two bridges fell, a minister told Reuters."), "Reuters");
}

TEST(publisher_finder, an_outlet_that_is_only_named_is_not_enough) {
    EXPECT_EQ(publisher_of("Two bridges fell, Reuters reported."), "");
    EXPECT_EQ(publisher_of("Two bridges fell."), "");
    EXPECT_EQ(publisher_of(""), "");
}

}  // namespace
}  // namespace reconcile
