#include <reconcile/extract/agency_finder.hpp>

#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using testing::ElementsAre;
using testing::IsEmpty;

agency_copy found(std::string const& text, std::string const& byline = "") {
    static text_reader reader(lexicon::built_in());
    static agency_finder const find(lexicon::built_in(), reader.words());
    auto const read = reader.read(text, std::nullopt);
    auto const by = reader.read(byline, std::nullopt);
    return find(page(read), by.text);
}

TEST(agency_copy, is_told_by_the_dateline) {
    EXPECT_EQ(found("OSTREL (AP) — Two bridges fell on Sunday.").agency, "Associated Press");
    EXPECT_EQ(found("OSTREL, May 3 (Reuters) - Two bridges fell on Sunday.").agency, "Reuters");
    EXPECT_EQ(found("(Reuters) - Two bridges fell on Sunday.").agency, "Reuters");
    EXPECT_EQ(found("OSTREL — Two bridges fell on Sunday.").agency, "");
    EXPECT_EQ(found("Two bridges fell on Sunday, the Associated Press (AP) reported.").agency, "") << "it is quoted";
}

TEST(agency_copy, is_told_by_the_byline) {
    EXPECT_EQ(found("Two bridges fall\nBy Ana Brack of the Associated Press\nTwo bridges fell on Sunday.").agency,
              "Associated Press");
    EXPECT_EQ(found("By Ana Brack, Reuters\n\nTwo bridges fell on Sunday.").agency, "Reuters");
    EXPECT_EQ(found("Two bridges fell on Sunday.", "Ana Brack, Associated Press").agency, "Associated Press");
    EXPECT_EQ(found("By Ana Brack\n\nTwo bridges fell, Reuters said.").agency, "");
    EXPECT_EQ(
        found(
            "By noon Reuters reported that two bridges had fallen and that nobody had been hurt in the town that day.")
            .agency,
        "");
}

TEST(agency_copy, is_told_by_who_owns_the_words) {
    EXPECT_EQ(found("Two bridges fell.\n\nCopyright 2030 The Associated Press. All rights reserved.").agency,
              "Associated Press");
    EXPECT_EQ(found("Two bridges fell.\n\n© 2030 AFP").agency, "Agence France-Presse");
    EXPECT_EQ(found("Two bridges fell.\n\nCopyright Associated Press photo").agency, "") << "a picture's";
    EXPECT_EQ(found("Two bridges fell. The copyright of the plans is disputed, Reuters said.").agency, "");
}

TEST(agency_copy, thanks_make_no_copy) {
    auto const by = found("Two bridges fell.\n\nReuters and the Associated Press contributed to this report.");
    EXPECT_EQ(by.agency, "");
    EXPECT_THAT(by.credits, ElementsAre("Reuters", "Associated Press"));
    EXPECT_THAT(found("Two bridges fell. Reuters said so.").credits, IsEmpty());
}

/// The origins of all that a document tells, each once.
std::set<std::string> origins(std::string const& text, std::string const& publisher) {
    document d;
    d.id = "d";
    d.publisher = publisher;
    d.published = published;
    d.text = text;
    std::set<std::string> out;
    for (auto const& c : extractor(lexicon::built_in()).read(d).claims)
        if (auto const& links = c.told.attribution.links; !links.empty()) out.insert(links.back().source);
    return out;
}

TEST(agency_copy, makes_the_agency_the_origin_of_what_nobody_else_says) {
    EXPECT_THAT(origins("OSTREL (Reuters) - A blast killed 8 people in Ostrel on Sunday. Police said that 14 people "
                        "were wounded in the blast.",
                        "Daily Post"),
                ElementsAre("Reuters", "police"));
    EXPECT_THAT(origins("OSTREL (Reuters) - A blast killed 8 people in Ostrel on Sunday.", "Reuters"),
                ElementsAre("Reuters"));
    EXPECT_THAT(
        origins("A blast killed 8 people in Ostrel on Sunday. Reuters contributed to this report.", "Daily Post"),
        ElementsAre("Daily Post"));
}

}  // namespace
}  // namespace reconcile
