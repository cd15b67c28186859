#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <reconcile/truth/claim_table.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

/// "item: value (source source), value (source); …"
std::string shown(claim_table const& t) {
    std::string out;
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        out += std::string(t.item_name(i)) + ":";
        for (auto const v : t.values_of(i)) {
            out += " " + std::string(t.text(v)) + " (";
            for (auto const s : t.claimants(v)) out += std::string(t.source_name(s)) + " ";
            out.back() = ')';
        }
        out += "; ";
    }
    return out;
}

TEST(claim_table, is_in_the_order_of_names_and_values) {
    EXPECT_EQ(shown(told::table_of(
                  {{"b", "y", "9"}, {"a", "y", "10"}, {"a", "x", "tall"}, {"c", "y", "9"}, {"c", "y", "13:00"}})),
              "x: tall (a); y: 9 (b c) 10 (a) 13:00 (c); ");
}

TEST(claim_table, counts_what_a_source_says_twice_once) {
    auto const t = told::table_of({{"a", "x", "1"}, {"a", "x", "1"}, {"a", "x", "2"}, {"b", "x", "2"}});
    EXPECT_EQ(t.claims(), 3U);
    EXPECT_EQ(t.claims_by(0), 2U);
    EXPECT_EQ(t.claims_of(0).size(), 3U);
    EXPECT_EQ(t.sources_of(0).size(), 2U);
}

TEST(claim_table, keeps_the_latest_of_a_source_where_times_are_given) {
    claim_table_builder b;
    EXPECT_TRUE(b.add("a", "x", "old"));
    EXPECT_TRUE(b.add("a", "x", "new", "2021-02-26"));
    EXPECT_TRUE(b.add("a", "x", "middle", "2021-02-25T18:00"));
    EXPECT_TRUE(b.add("b", "x", "undated"));
    EXPECT_FALSE(b.add("b", "x", "never", "soon"));
    EXPECT_EQ(shown(std::move(b).build()), "x: new (a) undated (b); ");
}

TEST(claim_table, has_a_kind_where_all_values_of_an_item_do) {
    auto const t =
        told::table_of({{"a", "1", "5"}, {"b", "1", "6"}, {"a", "2", "5"}, {"b", "2", "six"}, {"a", "3", "10:00"}});
    EXPECT_EQ(t.kind_of(0), truth_kind::number);
    EXPECT_EQ(t.kind_of(1), truth_kind::words);
    EXPECT_EQ(t.kind_of(2), truth_kind::time);
}

TEST(claim_table, does_not_lay_clock_times_and_dates_on_one_line) {
    EXPECT_EQ(told::table_of({{"a", "x", "13:55"}, {"b", "x", "2021-02-25"}}).kind_of(0), truth_kind::words);
    EXPECT_EQ(told::table_of({{"a", "x", "13:55"}, {"b", "x", "00:10"}}).kind_of(0), truth_kind::time);
}

TEST(claim_table, labels_are_shared_between_items) {
    auto const t = told::table_of({{"a", "1", "yes"}, {"a", "2", "yes"}, {"b", "2", "no"}});
    EXPECT_EQ(t.labels(), 2U);
    EXPECT_EQ(t.label(t.values_of(0).front()), 1U);
}

TEST(claim_table, is_small) {
    claim_table_builder b;
    for (int i = 0; i < 1000; ++i)
        for (int s = 0; s < 20; ++s) b.add(std::to_string(s), std::to_string(i), std::to_string(s % 3));
    auto const t = std::move(b).build();
    EXPECT_LE(t.column_bytes(), 8 * t.claims());
}

TEST(claim_table, orders_words_that_share_their_beginning) {
    auto const nul = std::string("case 1") + '\0';
    auto const t = told::table_of({{"a", "case 10000000002", "1"},
                                   {"a", nul, "1"},
                                   {"a", "case 10000000001", "1"},
                                   {"a", "case 1", "1"},
                                   {"a", "case 1\xc3\xa9", "1"},
                                   {"a", "case 9", "1"}});
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < t.items(); ++i) names.emplace_back(t.item_name(i));
    EXPECT_EQ(names, (std::vector<std::string>{"case 1", nul, "case 10000000001", "case 10000000002", "case 1\xc3\xa9",
                                               "case 9"}));
}

TEST(claim_table, orders_numbers_by_their_ends_then_times_then_words) {
    auto const t = told::table_of({{"a", "x", "word"},
                                   {"a", "x", "10-15"},
                                   {"a", "x", "10"},
                                   {"a", "x", "10.0"},
                                   {"a", "x", "-3"},
                                   {"a", "x", "-20"},
                                   {"a", "x", "0"},
                                   {"a", "x", "2.5"},
                                   {"a", "x", "<5"},
                                   {"a", "x", "7:05"}});
    std::string shown;
    for (auto const v : t.values_of(0)) {
        shown += std::string(t.text(v)) + " ";
        EXPECT_EQ(t.key(v), read_value_key(t.text(v))) << t.text(v);
        EXPECT_TRUE(v == 0 || t.key(v - 1) <= t.key(v)) << t.text(v);
    }
    EXPECT_TRUE(shown.ends_with("10 10.0 10-15 7:05 word ")) << shown;
    EXPECT_LT(shown.find("-20"), shown.find("-3"));
}

/// Shapes that would be slow for minutes if anything were quadratic in them.
TEST(claim_table, bears_a_hundred_thousand_of_anything) {
    constexpr int many = 100'000;
    auto const built = [](auto source, auto item, auto value) {
        claim_table_builder b;
        for (int i = 0; i < many; ++i) b.add(source(i), item(i), value(i));
        return std::move(b).build();
    };
    auto const each = [](int i) { return std::to_string(i * 7919LL % many); };
    auto const one = [](int) { return std::string("one"); };
    auto const values_of_a_source = built(one, one, each);
    EXPECT_EQ(values_of_a_source.values(), 100'000U);
    EXPECT_EQ(values_of_a_source.sources_of(0).size(), 1U);
    auto const sources_of_a_value = built(each, one, one);
    EXPECT_EQ(sources_of_a_value.claimants(0).size(), 100'000U);
    auto const own_values = built(each, one, each);
    EXPECT_EQ(own_values.sources_of(0).size(), 100'000U);
    EXPECT_EQ(built(one, each, one).items(), 100'000U);
    EXPECT_EQ(built(one, one, one).claims(), 1U);
}

TEST(claim_table, may_be_empty) {
    auto const t = claim_table_builder().build();
    EXPECT_EQ(t.items(), 0U);
    EXPECT_EQ(t.values(), 0U);
}

}  // namespace
}  // namespace reconcile
