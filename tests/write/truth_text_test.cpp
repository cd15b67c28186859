#include <reconcile/write/truth_text.hpp>

#include <cmath>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <simdjson.h>

#include <reconcile/truth/model_vote.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using testing::HasSubstr;

class truth_text : public testing::Test {
protected:
    claim_table table = told::table_of({{"Post", "flood/killed", "22"},
                                        {"Sun", "flood/killed", "17"},
                                        {"Echo", "flood/killed", "22"},
                                        {"Sun", "flood, where", "the \"vale\""}});
    truth_result result = fit(vote_model{}, table);
    std::string out;
    text_sink sink = [this](std::string_view s) { out += s; };
};

TEST_F(truth_text, as_csv_has_a_row_an_item) {
    write_truth_csv(table, result, sink);
    EXPECT_EQ(out, "item,value,belief\n\"flood, where\",\"the \"\"vale\"\"\",1.000000\nflood/killed,22,0.666667\n");
}

TEST_F(truth_text, shows_every_value_with_who_claims_it) {
    write_truth_text(table, result, {.why = "few claims"}, sink);
    EXPECT_THAT(out, HasSubstr("4 claims by 3 sources on 2 items, weighed by the model vote (few claims)\n"));
    EXPECT_THAT(out, HasSubstr("  Sun                                 0.6667   0 of 1 (0% to 79%)\n"));
    EXPECT_THAT(out, HasSubstr("flood/killed\n  22                               0.667  Echo, Post\n  17               "
                               "                0.333  Sun\n"));
}

TEST_F(truth_text, counts_the_sources_beyond_those_shown) {
    write_truth_text(table, result, {.why = {}, .most_sources = 1}, sink);
    EXPECT_THAT(out, HasSubstr("  and 2 sources more\n"));
}

TEST_F(truth_text, as_json_has_all_of_it) {
    write_truth_json(table, result, {.why = "few claims"}, sink);
    simdjson::dom::parser parser;
    simdjson::dom::element e;
    ASSERT_EQ(parser.parse(out).get(e), simdjson::SUCCESS) << out;
    EXPECT_EQ(std::string_view(e["model"]), "vote");
    EXPECT_EQ(std::string_view(e["items"].at(1)["value"]), "22");
    EXPECT_EQ(double(e["items"].at(1)["values"].at(1)["belief"]), 0.333333);
    EXPECT_EQ(std::string_view(e["items"].at(1)["values"].at(0)["sources"].at(1)), "Post");
    EXPECT_EQ(std::uint64_t(e["sources"].at(2)["claims"]), 2U);
}

TEST_F(truth_text, tells_an_estimate_beside_the_claimed_values) {
    auto const times = told::table_of({{"a", "flight", "13:50"}, {"b", "flight", "14:00"}});
    auto r = fit(vote_model{}, times);
    r.estimate = {835.2};
    r.deviation = {2};
    write_truth_text(times, r, {}, sink);
    EXPECT_THAT(out, HasSubstr("13:55                            worked out, give or take 3.92 (95%)"));
    r.estimate = {std::nan("")};
    out.clear();
    write_truth_text(times, r, {}, sink);
    EXPECT_EQ(out.find("worked out"), std::string::npos);
    auto const numbers = told::table_of({{"a", "people", "100"}, {"b", "people", "101"}});
    auto n = fit(vote_model{}, numbers);
    n.estimate = {100.5};
    out.clear();
    write_truth_text(numbers, n, {}, sink);
    EXPECT_THAT(out, HasSubstr("100.5 "));
}

TEST_F(truth_text, lets_nothing_steer_the_terminal) {
    auto const hostile = told::table_of({{"\033[31ma", "x\ny", "v\033[0m"}});
    write_truth_text(hostile, fit(vote_model{}, hostile), {}, sink);
    EXPECT_EQ(out.find('\033'), std::string::npos);
}

}  // namespace
}  // namespace reconcile
