#include <reconcile/claim/judgement_reader.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct reading {
    diagnostics found;
    judgement_file file;
    explicit reading(std::string_view content) : file(read_judgements("judged.txt", content, found)) {}
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> out;
        for (auto const& d : found) out.push_back(to_string(d));
        return out;
    }
};

TEST(read_judgements, reads_a_line_a_judgement) {
    reading const r(
        "\xEF\xBB\xBF# what we know\n"
        "\n"
        "same: Kataib Hezbollah | Hezbollah Brigades   # both in one week\r\n"
        "  different :John Smith|Jon Smith\n"
        "unsure: \"Route #5 | North\" | Route 5: South\n"
        "same: C# | Sea Sharp");
    EXPECT_THAT(r.told(), IsEmpty());
    EXPECT_EQ(r.file.names.names("Kataib Hezbollah", "Hezbollah Brigades"), judgement::same);
    EXPECT_EQ(r.file.names.names("Jon Smith", "John Smith"), judgement::different);
    EXPECT_EQ(r.file.names.names("Route 5: South", "route #5 north"), judgement::unsure);
}

TEST(read_judgements, tells_each_line_that_it_cannot_read_and_uses_the_rest) {
    reading const r(
        "merge: Arrow | Birch\n"
        "same Arrow | Birch\n"
        "same: Arrow\n"
        "same: Arrow | Birch | Cedar\n"
        "same: | Birch\n"
        "same: \"Arrow | Birch\n"
        "same: Ar\xffrow | Birch\n"
        "same: !! | Birch\n"
        "same: Dune | Elm\n");
    EXPECT_THAT(
        r.told(),
        ElementsAre(
            HasSubstr("judged.txt:1: error: \"merge\" is not known; begin the line with same:, different: or unsure:"),
            HasSubstr("judged.txt:2: error: \"same Arrow | Birch\" is no judgement; write"),
            HasSubstr("judged.txt:3: error: two names are judged"),
            HasSubstr("judged.txt:4: error: two names are judged"),
            HasSubstr("judged.txt:5: error: a name has no letter"),
            HasSubstr("judged.txt:6: error: a quotation mark is not closed"),
            HasSubstr("judged.txt:7: error: not UTF-8"), HasSubstr("judged.txt:8: error: a name has no letter")));
    EXPECT_EQ(r.file.names.names("Dune", "Elm"), judgement::same);
    EXPECT_EQ(r.file.names.names("Arrow", "Birch"), std::nullopt);
}

TEST(read_judgements, refuses_names_of_100_KB) {
    reading const r("same: " + std::string(100'000, 'a') + " | Arrow\n" + std::string(100'000, 'x') +
                    "\nsame: Dune | Elm\n");
    EXPECT_THAT(
        r.told(),
        ElementsAre(HasSubstr("judged.txt:1: error: a name has 100000 bytes, and may have 1024"),
                    HasSubstr("judged.txt:2: error: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\" is no judgement")));
    EXPECT_EQ(r.file.names.names("Dune", "Elm"), judgement::same);
}

TEST(read_judgements, of_nothing_is_nothing) {
    EXPECT_TRUE(reading("").file.names.empty());
    EXPECT_TRUE(reading("# nothing yet\n").file.names.empty());
    EXPECT_THAT(reading("# nothing yet").told(), IsEmpty());
}

}  // namespace
}  // namespace reconcile
