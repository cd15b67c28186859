#include <reconcile/pipeline/truth_input.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/core/error.hpp>

namespace reconcile {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

class truth_input : public testing::Test {
protected:
    void TearDown() override { fs::remove(path_); }

    /// "source|item|value" of each claim, in the table's order.
    std::vector<std::string> read(std::string_view content) {
        std::ofstream(path_, std::ios::binary) << content;
        claim_table_builder b;
        read_truth_claims(path_.string(), b, told_);
        auto const t = std::move(b).build();
        std::vector<std::string> out;
        for (std::uint32_t i = 0; i < t.items(); ++i)
            for (auto const v : t.values_of(i))
                for (auto const s : t.claimants(v))
                    out.push_back(std::string(t.source_name(s)) + "|" + std::string(t.item_name(i)) + "|" +
                                  std::string(t.text(v)));
        return out;
    }

    fs::path path_ = fs::temp_directory_path() / ("reconcile_truth_" + std::to_string(::getpid()) + "_" +
                                                  testing::UnitTest::GetInstance()->current_test_info()->name());
    diagnostics told_;
};

TEST_F(truth_input, reads_columns_in_any_order) {
    EXPECT_THAT(
        read("value,note,item,source\n22,x,flood/killed,Post\n\" 17 \",,\"flood/killed\",\"The \"\"Sun\"\"\"\n"),
        ElementsAre("The \"Sun\"|flood/killed|17", "Post|flood/killed|22"));
    EXPECT_TRUE(told_.empty());
}

TEST_F(truth_input, keeps_the_latest_where_a_column_gives_the_time) {
    EXPECT_THAT(read("source,item,value,time\nPost,killed,22,2030-05-02\nPost,killed,17,2030-05-01\n"),
                ElementsAre("Post|killed|22"));
}

TEST_F(truth_input, reads_lines_of_json) {
    EXPECT_THAT(read("{\"source\": \"Post\", \"item\": \"killed\", \"value\": 22}\n\n{\"source\": \"Sun\", \"item\": "
                     "\"killed\", \"value\": \"17\"}\n"),
                ElementsAre("Sun|killed|17", "Post|killed|22"));
}

TEST_F(truth_input, lays_the_claims_of_a_report_to_whoever_said_it_first) {
    EXPECT_THAT(
        read(
            R"({"event": "flood", "property": "killed", "value": {"kind": "quantity", "number": 22}, "attribution": [{"source": "Post"}, {"source": "Police"}]})"
            "\n"
            R"({"event": "flood", "property": "killed", "value": null, "document": "d2"})"),
        ElementsAre("Police|flood/killed|22"));
    EXPECT_TRUE(told_.empty());
}

TEST_F(truth_input, tells_what_cannot_be_used_and_keeps_the_rest) {
    EXPECT_THAT(read("source,item,value,time\nPost,killed\n,killed,3\nPost,,3\nPost,killed,\nPost,killed,3,"
                     "soon\n\"Post,killed,3\nSun,killed,\xff\nSun,killed,4\n"),
                ElementsAre("Sun|killed|4"));
    std::vector<std::string> lines;
    for (auto const& d : told_) lines.push_back(to_string(d));
    ASSERT_EQ(lines.size(), 7U);
    EXPECT_THAT(lines[0], HasSubstr(":2: error: claim left out: the row has 2 cells; give 3 at least"));
    EXPECT_THAT(lines[1], HasSubstr(":3: error: claim left out: `source` is empty"));
    EXPECT_THAT(lines[4], HasSubstr(":6: error: claim left out: `time` is none"));
    EXPECT_THAT(lines[5], HasSubstr(":7: error: claim left out: a quotation mark is not closed"));
    EXPECT_THAT(lines[6], HasSubstr(":8: error: claim left out: it is not UTF-8"));
}

TEST_F(truth_input, counts_faults_beyond_the_first) {
    std::string csv = "source,item,value\n";
    for (int i = 0; i < 100; ++i) csv += "Post,killed\n";
    EXPECT_TRUE(read(csv).empty());
    ASSERT_EQ(told_.size(), 11U);
    EXPECT_THAT(to_string(told_.back()), HasSubstr("90 more claims were left out"));
}

TEST_F(truth_input, refuses_a_table_of_other_columns) {
    EXPECT_THROW((void)read("event,property,value\nflood,killed,3\n"), error);
    EXPECT_THROW(read_truth_claims("/nowhere/claims.csv", *std::make_unique<claim_table_builder>(), told_), error);
}

TEST_F(truth_input, tells_an_empty_file) {
    EXPECT_TRUE(read("").empty());
    ASSERT_EQ(told_.size(), 1U);
    EXPECT_THAT(to_string(told_.front()), HasSubstr("the file is empty"));
}

}  // namespace
}  // namespace reconcile
