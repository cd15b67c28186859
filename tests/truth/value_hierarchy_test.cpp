#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <reconcile/truth/value_hierarchy.hpp>

namespace reconcile {
namespace {

std::vector<std::string> around(value_hierarchy const& h, std::string_view name) {
    std::vector<std::string> out;
    if (auto const n = h.find(name))
        for (auto const a : h.around(*n)) out.emplace_back(h.name(a));
    return out;
}

using names = std::vector<std::string>;

TEST(value_hierarchy, finds_what_a_name_lies_within_nearest_first) {
    diagnostics found;
    auto const h =
        read_value_hierarchy("name,within\nOrrin,Vale\nVale,Tessaly\nTessaly,East\nOrrin,Lakes\n", "h.csv", found);
    EXPECT_TRUE(found.empty());
    EXPECT_EQ(around(h, "Orrin"), (names{"Lakes", "Vale", "Tessaly", "East"}));
    EXPECT_EQ(around(h, "Tessaly"), names{"East"});
    EXPECT_EQ(around(h, "East"), names{});
    EXPECT_FALSE(h.find("Nowhere"));
}

TEST(value_hierarchy, takes_columns_in_any_order_and_quoted_names) {
    diagnostics found;
    auto const h = read_value_hierarchy("within,remark,name\r\n\"Vale, Upper\",x,Orrin\r\n", "h.csv", found);
    EXPECT_TRUE(found.empty());
    EXPECT_EQ(around(h, "Orrin"), names{"Vale, Upper"});
}

TEST(value_hierarchy, is_the_same_for_any_order_of_lines) {
    std::vector<hierarchy_line> lines;
    for (int i = 1; i < 40; ++i) lines.push_back({fmt::format("{}", i), fmt::format("{}", i / 2)});
    for (int i = 1; i < 40; i += 3) lines.push_back({fmt::format("{}", i), fmt::format("{}", i / 3)});
    diagnostics found;
    value_hierarchy const h(lines, "", found);
    std::reverse(lines.begin(), lines.end());
    value_hierarchy const turned(lines, "", found);
    EXPECT_TRUE(found.empty());
    for (int i = 0; i < 40; ++i) EXPECT_EQ(around(h, fmt::format("{}", i)), around(turned, fmt::format("{}", i))) << i;
}

TEST(value_hierarchy, tells_a_circle_and_leaves_its_lines_out_alone) {
    diagnostics found;
    auto const h = read_value_hierarchy(
        "name,within\nOrrin,Vale\nVale,Tessaly\nTessaly,Mark\nMark,Vale\nMark,East\nVale,Vale\n", "h.csv", found);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(
        to_string(found[0]),
        "h.csv:3: warning: \"Mark\", \"Tessaly\", \"Vale\" lie within each other in a circle: no line between them "
        "counts; leave out the one that is wrong");
    EXPECT_EQ(around(h, "Orrin"), names{"Vale"});
    EXPECT_EQ(around(h, "Mark"), names{"East"});
}

TEST(value_hierarchy, tells_lines_that_cannot_be_read_and_reads_the_others) {
    diagnostics found;
    auto const h = read_value_hierarchy("name,within\nOrrin\nVale,\nOrrin,Vale\n,Vale\n", "h.csv", found);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(to_string(found[0]), "h.csv:2: warning: a name, or what it lies within, is missing; left out");
    EXPECT_EQ(found[1].line, 3);
    EXPECT_EQ(found[2].line, 5);
    EXPECT_EQ(around(h, "Orrin"), names{"Vale"});
}

TEST(value_hierarchy, asks_for_its_header) {
    for (auto const* csv : {"", "a,b\nOrrin,Vale\n"}) {
        diagnostics found;
        EXPECT_EQ(read_value_hierarchy(csv, "h.csv", found).size(), 0);
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(to_string(found[0]),
                  "h.csv:1: error: the first line must name the columns name and within; put \"name,within\" above the "
                  "others");
    }
}

TEST(value_hierarchy, counts_bad_lines_beyond_the_first) {
    std::string csv = "name,within\n";
    for (int i = 0; i < 100; ++i) csv += "Orrin\n";
    diagnostics found;
    read_value_hierarchy(csv, "h.csv", found);
    ASSERT_EQ(found.size(), 33);
    EXPECT_EQ(found.back().message, "68 more of the kind");
}

TEST(value_hierarchy, bounds_what_is_around_a_name) {
    std::vector<hierarchy_line> lines;
    for (int i = 0; i < 100000; ++i) lines.push_back({fmt::format("{:06}", i), fmt::format("{:06}", i + 1)});
    diagnostics found;
    value_hierarchy const h(lines, "", found);
    auto const up = around(h, "000000");
    EXPECT_EQ(up.size(), value_hierarchy::most_around);
    EXPECT_EQ(up.back(), "000064");
}

TEST(values_around, are_those_of_the_same_item) {
    diagnostics found;
    auto const h = read_value_hierarchy("name,within\nOrrin,Vale\nVale,Tessaly\n", "", found);
    claim_table_builder b;
    b.add("a", "x", "Orrin");
    b.add("b", "x", "Tessaly");
    b.add("c", "x", "elsewhere");
    b.add("a", "y", "Vale");
    b.add("b", "y", "elsewhere");
    auto const t = std::move(b).build();
    auto const pairs = values_around(t, h);
    ASSERT_EQ(pairs.begin.size(), t.values() + 1);
    std::set<std::string> told;
    for (std::uint32_t v = 0; v < t.values(); ++v)
        for (auto const a : pairs.of(v)) told.insert(fmt::format("{} in {}", t.text(v), t.text(a)));
    EXPECT_EQ(told, std::set<std::string>{"Orrin in Tessaly"});
}

}  // namespace
}  // namespace reconcile
