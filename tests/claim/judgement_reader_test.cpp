#include <reconcile/claim/judgement_reader.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

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

TEST(read_judgements, reads_who_has_one_owner) {
    reading const r("same owner: Valley Echo | Valley Press Group\nsame owner: Valley Morning | Valley Press Group\nsame owner: Star\n");
    EXPECT_THAT(r.told(), ElementsAre(HasSubstr("judged.txt:3: error: two names are judged, with one | between them; write a line as `same owner: ")));
    auto const owner = r.file.owners.thing("valley echo");
    EXPECT_TRUE(owner);
    EXPECT_EQ(r.file.owners.thing("Valley Morning"), owner) << "it carries on";
    EXPECT_FALSE(r.file.owners.thing("Evening Star"));
    EXPECT_EQ(r.file.names.names("Valley Echo", "Valley Morning"), std::nullopt) << "they are two names all the same";
    EXPECT_NE(r.file.fingerprint, reading("same owner: Valley Echo | Valley Press Group").file.fingerprint);
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
            HasSubstr("judged.txt:1: error: \"merge\" is not known; begin the line with same:, different:, unsure:, "
                      "same owner:, same event:, different events: or reject:"),
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

TEST(read_judgements, reads_lines_on_events_and_claims) {
    reading const r(
        "same event: a.txt | b.txt:12-34:killed:1   # the mayor confirmed it\r\n"
        "different events:\"a | b\"|C#\n"
        "reject: \"x # y\"  #  a slip \n"
        "reject: d1:0-9:place:1\n");
    EXPECT_THAT(r.told(), IsEmpty());
    ASSERT_THAT(r.file.events, SizeIs(2));
    EXPECT_EQ(r.file.events[0].says, judgement::same);
    EXPECT_EQ(r.file.events[0].a, "a.txt");
    EXPECT_EQ(r.file.events[0].b, "b.txt:12-34:killed:1");
    EXPECT_EQ(r.file.events[0].line, 1U);
    EXPECT_EQ(r.file.events[1].says, judgement::different);
    EXPECT_EQ(r.file.events[1].a, "a | b");
    EXPECT_EQ(r.file.events[1].b, "C#");
    ASSERT_THAT(r.file.rejected, SizeIs(2));
    EXPECT_EQ(r.file.rejected[0].claim, "x # y");
    EXPECT_EQ(r.file.rejected[0].remark, "a slip");
    EXPECT_EQ(r.file.rejected[0].line, 3U);
    EXPECT_EQ(r.file.rejected[1].remark, "");
    EXPECT_EQ(r.file.name, "judged.txt");
    EXPECT_TRUE(r.file.names.empty()) << "events are no names";
}

TEST(read_judgements, tells_lines_on_events_and_claims_that_it_cannot_read) {
    reading const r(
        "same event: a.txt\n"
        "different events: a.txt | \n"
        "different event: a.txt | b.txt\n"
        "reject:\n"
        "reject: a | b\n"
        "reject: " +
        std::string(2000, 'x') +
        "\n"
        "reject a.txt\n"
        "reject: kept\n");
    EXPECT_THAT(r.told(),
                ElementsAre(HasSubstr("judged.txt:1: error: two events are judged, with one | between them; write"),
                            HasSubstr("judged.txt:2: error: one side of the | is empty"),
                            HasSubstr("judged.txt:3: error: \"different event\" is not known; begin the line with"),
                            HasSubstr("judged.txt:4: error: one claim a line is rejected"),
                            HasSubstr("judged.txt:5: error: one claim a line is rejected"),
                            HasSubstr("judged.txt:6: error: a name has 2000 bytes, and may have 1024"),
                            HasSubstr("judged.txt:7: error: \"reject a.txt\" is no judgement")));
    ASSERT_THAT(r.file.rejected, SizeIs(1));
    EXPECT_EQ(r.file.rejected[0].claim, "kept");
}

TEST(read_judgements, cuts_a_long_remark_between_characters) {
    std::string remark(longest_remark - 1, 'x');
    remark += "é and more";
    auto const r = reading("reject: a # " + remark).file.rejected;
    ASSERT_THAT(r, SizeIs(1));
    EXPECT_EQ(r[0].remark, std::string(longest_remark - 1, 'x') + "…");
}

TEST(read_judgements, any_judgement_changes_the_fingerprint) {
    std::set<std::string> seen;
    for (auto const* file : {"", "same: A | B", "same event: A | B", "different events: A | B", "same event: B | A", "reject: A", "reject: B", "same: A | B\nreject: A"})
        EXPECT_TRUE(seen.insert(reading(file).file.fingerprint).second) << file;
    EXPECT_EQ(reading("reject: A # why").file.fingerprint, reading("# remarks are none\n reject : A").file.fingerprint);
    EXPECT_EQ(reading("same: A | B").file.fingerprint, reading("same: A | B").file.names.fingerprint());
}

TEST(read_judgements, of_nothing_is_nothing) {
    EXPECT_TRUE(reading("").file.names.empty());
    EXPECT_TRUE(reading("# nothing yet\n").file.names.empty());
    EXPECT_THAT(reading("# nothing yet").told(), IsEmpty());
}

}  // namespace
}  // namespace reconcile
