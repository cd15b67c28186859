#include <reconcile/origin/independence.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <support/claim_text.hpp>

namespace reconcile {
namespace {

/// "2; circular Post+Star [c1 c2]; copies c2": the count, why some count as one with the claims that add none, and the flags.
std::string stands(corpus const& c, knowledge const& known = {}, std::vector<text_reuse> reused = {}) {
    auto const origins = resolve_origins(c, known);
    text_reuses const texts(std::move(reused), c.documents().size());
    std::vector<claim_id> claims;
    for (auto const claim : c.claims()) claims.push_back(claim);
    auto const ids = [&](std::vector<claim_id> const& some) {
        std::vector<std::string_view> out;
        for (auto const claim : some) out.push_back(c.public_id(claim));
        return fmt::format("{}", fmt::join(out, " "));
    };
    auto const names = [&](std::vector<source_id> const& some) {
        std::vector<std::string> out;
        for (auto const s : some) out.push_back(origins.name(s));
        return fmt::format("{}", fmt::join(out, "+"));
    };
    auto const found = count_independent({c, origins, known, texts}, {}, claims);
    auto out = fmt::format("{}", found.count);
    for (auto const& o : found.once) {
        out += fmt::format("; {} {}", to_string(o.why), names(o.origins));
        if (!o.from.empty()) out += fmt::format(" from {}", names(o.from));
        out += fmt::format(" [{}]", ids(o.claims));
    }
    if (!found.copies.empty()) out += fmt::format("; copies {}", ids(found.copies));
    if (!found.circular.empty()) out += fmt::format("; circular {}", ids(found.circular));
    return out;
}

TEST(independence, counts_origins_and_not_outlets) {
    EXPECT_EQ(stands(told::claims("22 <- Flood Watch", "22 <- Vale Radio")), "2");
    EXPECT_EQ(stands(told::claims("22 <- Flood Watch via Post", "22 <- Flood Watch via Star")),
              "1; one_origin Flood Watch [c1 c2]; copies c2; circular c1 c2");
    EXPECT_EQ(
        stands(told::claims("22 <- Flood Watch via Post", "22 <- Flood Watch via Star", "22 <- Vale Radio via Star")),
        "2; one_origin Flood Watch [c1 c2]; copies c2");
    EXPECT_EQ(stands(told::claims("22")), "0") << "nobody says it";
}

TEST(independence, an_agency_whose_copy_is_printed_is_one_origin) {
    EXPECT_EQ(stands(told::claims("[kind=agency] 22 <- Wire via Post", "[kind=agency] 22 <- Wire via Star")),
              "1; agency Wire [c1 c2]; copies c2; circular c1 c2");
}

TEST(independence, what_an_owner_has_counts_once) {
    diagnostics none;
    knowledge known;
    known.heed_owners(
        std::make_shared<judgements const>(std::vector<judged_line>{{judgement::same, "Post", "Evening Post", 1},
                                                                    {judgement::same, "Evening Post", "Vale Radio", 2}},
                                           "judged.txt", none));
    auto const c = told::claims("[kind=outlet] 22 <- Post in Post", "[kind=outlet] 22 <- Vale Radio in Radio",
                                "[kind=outlet] 22 <- Star in Star");
    EXPECT_EQ(stands(c, known), "2; family Post+Vale Radio [c1 c2]");
    EXPECT_EQ(stands(c), "3");
}

TEST(independence, an_outlet_that_is_credited_may_credit_somebody_itself) {
    EXPECT_EQ(stands(told::claims("22 <- Star via Post", "22 <- Flood Watch via Star")),
              "1; credited Flood Watch+Star from Flood Watch [c1]; circular c1 c2");
    EXPECT_EQ(stands(told::claims("22 <- Star via Post", "21 <- Flood Watch via Star")), "2") << "another figure";
    EXPECT_EQ(stands(told::claims("[kind=outlet] 22 <- Star via Post", "[property=x][kind=outlet] 22 <- Star in Star",
                                  "22 <- Flood Watch via Mail")),
              "2; one_origin Star [c1 c2]; copies c2")
        << "it says so itself";
}

TEST(independence, a_ring_of_credits_is_one) {
    EXPECT_EQ(stands(told::claims("22 <- Star via Post", "22 <- Post via Star")),
              "1; circular Post+Star [c1 c2]; circular c1 c2");
    EXPECT_EQ(stands(told::claims("22 <- Star via Post", "22 <- Mail via Star", "22 <- Post via Mail")),
              "1; circular Mail+Post+Star [c1 c2 c3]; circular c1 c2 c3");
    EXPECT_EQ(stands(told::claims("22 <- Star via Post", "22 <- Post via Star", "22 <- Vale Radio")),
              "2; circular Post+Star [c1 c2]; circular c1 c2");
}

TEST(independence, a_ring_that_somebody_stands_outside_of_is_his) {
    EXPECT_EQ(stands(told::claims("22 <- Star via Post", "22 <- Post via Star", "22 <- Flood Watch via Star")),
              "1; credited Flood Watch+Star from Flood Watch [c1]; circular Post+Star [c1 c2]; circular c1 c2 c3");
}

TEST(independence, an_outlet_repeats_what_its_article_has_from_a_source) {
    EXPECT_EQ(stands(told::claims("[kind=outlet] 22 <- Post in a", "22 <- Flood Watch via Post in a")),
              "1; same_document Flood Watch+Post from Flood Watch [c1]");
    EXPECT_EQ(stands(told::claims("[kind=outlet] 22 <- Post in a", "21 <- Flood Watch via Post in a")), "2")
        << "another figure";
    EXPECT_EQ(stands(told::claims("[kind=outlet] 22 <- Post in a", "22 <- Flood Watch via Post in b")), "2")
        << "another article";
    EXPECT_EQ(stands(told::claims("[kind=outlet] 22 <- Post in a", "22 <- Flood Watch via Post in a",
                                  "[kind=outlet] 22 <- Post in b")),
              "2; copies c3")
        << "of its own, too";
    EXPECT_EQ(stands(told::claims("[kind=outlet] place Vale <- Post in a", "place Vale <- Flood Watch via Post in a")),
              "2")
        << "no figure";
    EXPECT_EQ(stands(told::claims("22 <- the mayor via Post in a", "22 <- Flood Watch via Post in a")), "2")
        << "two who are quoted";
}

claim standing_at(std::string_view line, std::string id, std::uint32_t begin) {
    auto c = told::claim_of(line, std::move(id));
    c.where = {begin, begin + 10};
    return c;
}

text_reuse reuse_of(std::size_t document, std::size_t from, reuse_order order, bool mostly = false) {
    return {document_id{document}, document_id{from}, order, {{{0, 50}, {100, 150}}}, 4, mostly};
}

TEST(independence, words_from_another_article_are_no_second_origin) {
    auto const c = [](std::uint32_t here, std::uint32_t there) {
        return told::corpus_of({standing_at("[kind=outlet] 22 <- Post in Post", "c1", here),
                                standing_at("[kind=outlet] 22 <- Wire in Wire", "c2", there)});
    };
    auto const published = std::vector{reuse_of(0, 1, reuse_order::published)};
    EXPECT_EQ(stands(c(10, 110), {}, published), "1; text_reuse Post+Wire from Wire [c1]; copies c1; circular c1 c2");
    EXPECT_EQ(stands(c(60, 110), {}, published), "2") << "a sentence of its own";
    EXPECT_EQ(stands(c(10, 160), {}, published), "2") << "not from there";
    EXPECT_EQ(stands(c(60, 160), {}, {reuse_of(0, 1, reuse_order::published, true)}),
              "1; text_reuse Post+Wire from Wire [c1]; copies c1; circular c1 c2")
        << "all but that sentence is the other's";
    EXPECT_EQ(stands(c(10, 110), {}, {reuse_of(0, 1, reuse_order::unknown)}),
              "1; text_reuse Post+Wire [c1 c2]; copies c1; circular c1 c2");
    EXPECT_EQ(stands(c(10, 110)), "2");
}

TEST(independence, an_unnamed_source_is_one_in_words_that_are_shared) {
    auto const c = told::corpus_of({standing_at("[kind=unnamed] 22 <- an official via Post", "c1", 10),
                                    standing_at("[kind=unnamed] 22 <- an official via Wire", "c2", 110)});
    EXPECT_EQ(stands(c), "2");
    EXPECT_EQ(stands(c, {}, {reuse_of(0, 1, reuse_order::published)}),
              "1; text_reuse an official+an official from an official [c1]; copies c1; circular c1 c2");
}

TEST(independence, what_is_not_in_shared_words_keeps_an_origin_apart) {
    auto const c = told::corpus_of({standing_at("[kind=outlet] 22 <- Post in Post", "c1", 10),
                                    standing_at("[kind=outlet] 22 <- Wire in Wire", "c2", 110),
                                    standing_at("[kind=outlet] 22 <- Post in other", "c3", 10)});
    EXPECT_EQ(stands(c, {}, {reuse_of(0, 1, reuse_order::published)}), "2; copies c1 c3");
}

TEST(independence, is_the_same_in_any_order) {
    std::vector<std::string> lines{"[kind=outlet] 22 <- Post in Post",
                                   "22 <- Flood Watch via Post",
                                   "22 <- Star via Mail",
                                   "22 <- Post via Star",
                                   "22 <- Mail via Star",
                                   "[kind=unnamed] 22 <- an official via Star",
                                   "[kind=unnamed] 22 <- an official via Mail"};
    std::vector<std::size_t> order{0, 1, 2, 3, 4, 5, 6};
    std::string first;
    do {
        std::vector<claim> all;
        for (auto const i : order) all.push_back(told::claim_of(lines[i], fmt::format("c{}", i + 1)));
        auto const found = stands(told::corpus_of(std::move(all)));
        if (first.empty()) first = found;
        ASSERT_EQ(found, first);
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_TRUE(first.starts_with("3;")) << first;
}

}  // namespace
}  // namespace reconcile
