// A text that is all in capitals is read in small letters, but for its names.

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/text/text_reader.hpp>

namespace reconcile {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

/// Enough words that it is no title.
constexpr std::string_view around =
    " THE REPORTS ADDED THAT MANY HOUSES WERE DAMAGED WHEN HEAVY RAIN FELL OVER THE VALLEY AND THAT SEVERAL ROADS WERE "
    "STILL"
    " CLOSED WHILE THE TEACHERS AND THEIR PUPILS WAITED THERE FOR BUSES WHICH NEVER CAME BECAUSE BRIDGES HAD BEEN "
    "WASHED AWAY.";

text_reading read(std::string const& text) {
    static text_reader const reader(lexicon::built_in());
    return reader.read(text, std::nullopt);
}

std::string restored(std::string_view sentence) {
    auto const r = read(std::string(sentence) + std::string(around));
    return r.restored ? r.restored->substr(0, sentence.size()) : std::string{};
}

std::vector<std::string> names_of(std::string_view sentence) {
    auto const text = std::string(sentence) + std::string(around);
    auto const r = read(text);
    std::vector<std::string> out;
    for (auto const& e : r.names.entities) out.push_back(e.name);
    return out;
}

TEST(letter_case, leaves_texts_with_small_letters_alone) {
    EXPECT_EQ(read("The army said in Lima that it was over. NATO and the UN had no comment on it.").restored, nullptr);
    EXPECT_EQ(read("BRIDGE FALLS IN LIMA AND KILLS THREE WORKERS").restored, nullptr) << "a title";
    EXPECT_EQ(read("").restored, nullptr);
}

TEST(letter_case, small_letters_but_for_names) {
    EXPECT_EQ(restored("THE ARMY SAID ON MONDAY IN LIMA THAT IT WAS OVER."),
              "The army said on Monday in Lima that it was over.");
    EXPECT_EQ(restored("IT WAS SAID BY MINISTER TORVALD HAKKONIN OF FINLAND."),
              "It was said by minister Torvald Hakkonin of Finland.");
    EXPECT_EQ(restored("MARIA QUELTZON LEFT. THE NATO OFFICE KNEW."), "Maria Queltzon left. The NATO office knew.");
    EXPECT_EQ(restored("THEY LIVE IN THE TOWN OF OSTRELA NEAR SAN KORVIN."),
              "They live in the town of Ostrela near San Korvin.");
}

TEST(letter_case, what_is_a_name_once_is_one_throughout) {
    EXPECT_EQ(restored("COLONEL HAKKONIN CAME. PEOPLE KNEW HAKKONIN."), "Colonel Hakkonin came. People knew Hakkonin.");
}

TEST(letter_case, a_bracket_explains_a_name) {
    EXPECT_EQ(restored("THE REED ISLAND LIBERATION FRONT [RILF] DENIED IT."),
              "The Reed Island Liberation Front [RILF] denied it.");
    EXPECT_THAT(names_of("THE REED ISLAND LIBERATION FRONT [RILF] DENIED IT. LATER THE RILF SPOKE."),
                Contains("Reed Island Liberation Front"));
    EXPECT_EQ(restored("THE MOK [ARMY OF REED ISLAND] DENIED IT. SO DID OTHER MOK MEMBERS."),
              "The MOK [Army of Reed Island] denied it. So did other MOK members.");
    EXPECT_THAT(restored("IT SAID THIS [WORDS INDISTINCT] AND WENT ON."), HasSubstr("[words indistinct]"));
}

TEST(letter_case, common_words_are_no_organisation) {
    EXPECT_EQ(restored("AN ARMED GROUP CAME."), "An armed group came.");
    EXPECT_THAT(names_of("A MINOR PARTY AND THE POLICE OF THE TOWN CAME."), Not(Contains(HasSubstr("arty"))));
}

TEST(letter_case, bytes_stay_where_they_are) {
    std::string const text =
        "   LIMA, 3 MAY 90 (AGENCY) -- [TEXT] THE MAYOR OF CAÑÓN SAID TODAY THAT\nTHE HOUSES WERE DAMAGED WHEN HEAVY "
        "RAIN FELL OVER THE "
        "VALLEY. SEVERAL\nROADS WERE STILL CLOSED WHILE THE TEACHERS AND THEIR PUPILS WAITED\nTHERE FOR BUSES WHICH "
        "NEVER CAME BECAUSE BRIDGES "
        "HAD BEEN WASHED AWAY\nAND BECAUSE NOBODY KNEW WHERE THEY WERE WAITING WITH THEIR FAMILIES.";
    auto const r = read(text);
    ASSERT_NE(r.restored, nullptr);
    ASSERT_EQ(r.restored->size(), text.size());
    auto const upper = [](std::string s) {
        std::transform(s.begin(), s.end(), s.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        return s;
    };
    EXPECT_THAT(upper(*r.restored), HasSubstr("LIMA, 3 MAY 90 (AGENCY) --"));
    EXPECT_THAT(*r.restored, HasSubstr("LIMA, 3 MAY 90 (AGENCY) --")) << "a dateline stays as it is";
    EXPECT_THAT(*r.restored, HasSubstr("said today that the houses were")) << "a wrapped line is no line of its own";
}

}  // namespace
}  // namespace reconcile
