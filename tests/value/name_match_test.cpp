#include <reconcile/value/name_match.hpp>

#include <string>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

TEST(match_spelling, says_why_names_are_one) {
    struct {
        char const* a;
        char const* b;
        std::optional<match_reason> why;
    } const cases[] = {
        {"Kataib", "Kataib", match_reason::same_spelling},
        {"Kataib", "Kata'ib", match_reason::folded},
        {"Kataib", "KATĀ’IB", match_reason::folded},
        {"Kataib Hezbollah", "Kait'ib Hezbollah", match_reason::transliteration},
        {"Erbil", "Irbil", match_reason::transliteration},
        {"Erbil", "Arbil", match_reason::transliteration},
        {"Irbil", "Arbil", match_reason::transliteration},
        {"Syrian Observatory for Human Rights", "the Syrian Human Rights Observatory", match_reason::word_order},
        {"SOHR", "Syrian Observatory for Human Rights", match_reason::acronym},
        {"Syrian Human Rights Observatory", "SOHR", match_reason::acronym},
        {"RNA", "River Area Network", std::nullopt},
        {"S.O.H.R.", "Syrian Observatory for Human Rights", match_reason::acronym},
        {"Anna B. Holm", "Anna Holm", match_reason::middle_initial},
        {"Anna B. Holm", "Anna C. Holm", std::nullopt},
        {"A. Holm", "Anna Holm", std::nullopt},
        {"NG", "Northern Guard", std::nullopt},
        {"sohr", "Syrian Observatory for Human Rights", std::nullopt},
        {"Arrow", "Birch", std::nullopt},
        {"", "Birch", std::nullopt},
    };
    for (auto const& c : cases) {
        EXPECT_EQ(match_spelling(c.a, c.b), c.why) << c.a << " / " << c.b;
        auto const turned = match_spelling(c.b, c.a);
        EXPECT_EQ(turned, c.why) << c.b << " / " << c.a;
    }
}

TEST(match_spelling, is_not_harmed_by_long_names) {
    std::string name;
    while (name.size() < 100'000) name += "Arrow ";
    EXPECT_EQ(match_spelling(name, name + "x"), std::nullopt);
    EXPECT_EQ(match_spelling(std::string(100'000, 'a'), std::string(99'999, 'a')), std::nullopt);
    EXPECT_FALSE(is_acronym_of(std::string(100'000, 'A'), name));
}

TEST(match_reason, is_read_and_written) {
    for (auto const r :
         {match_reason::same_spelling, match_reason::folded, match_reason::word_order, match_reason::transliteration,
          match_reason::middle_initial, match_reason::acronym, match_reason::surname, match_reason::short_form,
          match_reason::stated, match_reason::gazetteer, match_reason::lexicon, match_reason::judgement})
        EXPECT_EQ(parse_match_reason(to_string(r)), r);
    EXPECT_EQ(parse_match_reason("guess"), std::nullopt);
}

}  // namespace
}  // namespace reconcile
