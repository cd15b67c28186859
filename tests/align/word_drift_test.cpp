#include <reconcile/align/word_drift.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

turning_words turning() {
    turning_words out;
    for (auto const* w : {"not", "never", "won't"}) out.add_negation(w);
    out.add_sense("open", "open");
    out.add_sense("close", "shut");
    out.add_opposite("open", "shut");
    return out;
}

/// A sentence; what stands between “ and ” is quoted.
spoken_words said(std::string const& text) {
    told_sentence s{text, {}};
    for (std::size_t at = 0; (at = text.find("“", at)) != std::string::npos;) {
        auto const end = text.find("”", at);
        s.quoted.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        at = end;
    }
    return spoken_words(std::move(s));
}

word_drift between(std::string const& here, std::string const& there) {
    return drift(said(here), said(there), turning());
}

constexpr char whole[] = "“We will open the northern road before the winter begins.”";

TEST(word_drift, word_for_word) {
    EXPECT_EQ(between(whole, whole).kind, telling_kind::verbatim);
    auto const same = between("“we will open the Northern road, before the winter begins”", whole);
    EXPECT_EQ(same.kind, telling_kind::verbatim) << "case and marks do not count";
    EXPECT_THAT(same.differs, IsEmpty());
    EXPECT_EQ(between("“We'll meet at the border-crossing tonight again”",
                      "“We’ll meet at the border crossing tonight again”")
                  .kind,
              telling_kind::verbatim);
    EXPECT_EQ(
        between("“We will open the road to Kharvan before winter”", "“We will open the road to Kharvaan before winter”")
            .kind,
        telling_kind::verbatim)
        << "a name in two spellings";
}

TEST(word_drift, shortened) {
    auto const cut = between("“We will open the road before the winter begins.”", whole);
    EXPECT_EQ(cut.kind, telling_kind::shortened);
    EXPECT_THAT(cut.differs, ElementsAre(word_difference{"", "northern"}));
    EXPECT_FALSE(cut.misquoted);
    EXPECT_EQ(between("“We will open the northern road”, he said", whole).kind, telling_kind::shortened);
}

TEST(word_drift, what_is_marked_is_no_difference) {
    EXPECT_EQ(between("“We will open the … road before the winter begins.”", whole).kind, telling_kind::verbatim);
    EXPECT_EQ(between("“We will open the ... road before the winter begins.”", whole).kind, telling_kind::verbatim);
    EXPECT_EQ(between("“[They] will open the northern road before the winter begins.”", whole).kind,
              telling_kind::verbatim);
    EXPECT_EQ(between("“We will open the northern road before ...”", whole).kind, telling_kind::verbatim);
}

TEST(word_drift, other_words_in_quotation_marks) {
    auto const other = between("“We will open the northern road before the spring begins.”", whole);
    EXPECT_EQ(other.kind, telling_kind::reworded);
    EXPECT_TRUE(other.misquoted);
    EXPECT_THAT(other.differs, ElementsAre(word_difference{"spring", "winter"}));
    EXPECT_FALSE(between("They would open the northern road before the winter begins", whole).misquoted)
        << "not in quotation marks";
    EXPECT_FALSE(between("“We will open our shops before the summer ends”", whole).misquoted)
        << "too little is the same";
}

TEST(word_drift, of_a_quotation_only_the_quoted_words_count) {
    auto const part =
        said("The mayor had told a crowd that they “will open the northern road before the winter begins”");
    EXPECT_TRUE(part.direct());
    EXPECT_EQ(part.words().front().key, "will");
    auto const brief = said("The mayor called the northern road “open”");
    EXPECT_FALSE(brief.direct());
    EXPECT_EQ(brief.words().size(), 7U);
}

TEST(word_drift, a_negation_turns_the_sense) {
    auto const turned = between("“We will not open the northern road before the winter begins.”", whole);
    EXPECT_EQ(turned.kind, telling_kind::turned);
    EXPECT_EQ(turned.turned_by, (word_difference{"not", ""}));
    EXPECT_EQ(between(whole, "“We will not open the northern road before the winter begins.”").turned_by,
              (word_difference{"", "not"}));
    EXPECT_EQ(between("“We won’t open the northern road before the winter begins.”",
                      "“We will not open the northern road before the winter begins.”")
                  .kind,
              telling_kind::reworded)
        << "not in both";
    EXPECT_EQ(between("They never opened the northern road before the winter",
                      "They opened the northern road before the winter")
                  .kind,
              telling_kind::turned);
}

TEST(word_drift, a_negation_that_comes_with_other_words_does_not) {
    auto const more =
        between("“We will, not yet knowing who comes, open the northern road before the winter begins.”", whole);
    EXPECT_EQ(more.kind, telling_kind::reworded);
    auto const cut = between("“open the northern road before the winter begins”",
                             "“We will not open the northern road before the winter begins”");
    EXPECT_EQ(cut.kind, telling_kind::shortened) << "what is left out at an end turns nothing";
}

TEST(word_drift, opposites_turn_the_sense) {
    EXPECT_EQ(between("“We will close the northern road before the winter begins.”", whole).turned_by,
              (word_difference{"close", "open"}));
    EXPECT_EQ(between("“We will not close the northern road before the winter begins.”", whole).kind,
              telling_kind::reworded)
        << "turned twice";
    EXPECT_EQ(between("“We close shops”", "“We open the northern road”").kind, telling_kind::reworded)
        << "another sentence";
}

TEST(word_drift, what_is_made_to_be_hard) {
    EXPECT_EQ(between("", "").kind, telling_kind::verbatim);
    EXPECT_EQ(between("", whole).kind, telling_kind::shortened);
    EXPECT_EQ(between(whole, "").kind, telling_kind::reworded);
    std::string marks, words, brackets;
    for (int i = 0; i < 200'000; ++i) marks += "“”…", words += "stone ", brackets += "[";
    EXPECT_TRUE(spoken_words({marks, {}}).words().empty());
    EXPECT_EQ(spoken_words({words, {}}).words().size(), most_words);
    EXPECT_TRUE(spoken_words({brackets + "word", {}}).words().empty());
    EXPECT_EQ(drift(spoken_words({words, {}}), spoken_words({words, {}}), turning()).kind, telling_kind::verbatim);
    EXPECT_EQ(spoken_words({"\xff\xfe is no text \xc3", {}}).words().size(),
              spoken_words({"\xff\xfe is no text \xc3", {}}).words().size());
}

}  // namespace
}  // namespace reconcile
