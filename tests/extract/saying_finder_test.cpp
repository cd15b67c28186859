#include <reconcile/extract/saying_finder.hpp>

#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "who: words", and " [quoted]" where all of them are in quotation marks.
std::vector<std::string> sayings(std::string const& text) {
    static extractor const reader(lexicon::built_in());
    auto const d = article(text);
    std::vector<std::string> out;
    for (auto const& s : reader.read(d).sayings) {
        EXPECT_EQ(s.told.where.of(d.text), s.told.quote);
        for (auto const& q : s.quoted) EXPECT_LE(q.end, s.told.quote.size());
        bool const all =
            !s.quoted.empty() && s.quoted.front() == byte_span{0, static_cast<std::uint32_t>(s.told.quote.size())};
        out.push_back(s.told.attribution.links.back().source + ": " + s.told.quote + (all ? " [quoted]" : ""));
    }
    return out;
}

TEST(saying_finder, a_sentence_each) {
    EXPECT_THAT(
        sayings(
            "“The northern road is closed for the winter. Nobody will be hurt again on that road,” Anna Holm said."),
        ElementsAre("Anna Holm: The northern road is closed for the winter [quoted]",
                    "Anna Holm: Nobody will be hurt again on that road [quoted]"));
}

TEST(saying_finder, what_is_not_in_quotation_marks) {
    EXPECT_THAT(sayings("Anna Holm said the northern road would be closed for the winter."),
                ElementsAre("Anna Holm: the northern road would be closed for the winter"));
}

TEST(saying_finder, what_is_left_out) {
    EXPECT_THAT(sayings("“We are safe,” Anna Holm said."), IsEmpty()) << "too short to be known again";
    EXPECT_THAT(sayings("Anna Holm denied that the northern road would be closed for the winter."), IsEmpty());
    EXPECT_THAT(sayings("The northern road was closed for the winter after the storm."), IsEmpty());
    EXPECT_THAT(sayings(""), IsEmpty());
}

}  // namespace
}  // namespace reconcile
