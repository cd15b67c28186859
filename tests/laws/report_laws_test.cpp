// The report is the same, byte for byte, for any order of input.
#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <reconcile/report/build_report.hpp>
#include <reconcile/report/hangs.hpp>
#include <reconcile/write/report_json.hpp>
#include <support/random_claims.hpp>
#include <support/result_text.hpp>

namespace reconcile {
namespace {

struct input {
    std::vector<claim> claims;
    std::vector<document> documents;
};

std::string report_of(input const& in, bool documents_first) {
    corpus_builder builder;
    auto const add_documents = [&] {
        for (auto const& d : in.documents) EXPECT_TRUE(builder.add(d));
    };
    if (documents_first) add_documents();
    for (auto const& c : in.claims) EXPECT_TRUE(builder.add(c));
    if (!documents_first) add_documents();
    auto const r = told::reconciled(std::move(builder).build(), told::small_world());
    auto const& c = r.graph->claims();
    std::vector<document> documents;
    for (auto const d : c.documents()) documents.push_back(c[d]);
    auto out = build_report(r, {}, std::move(documents), {}, {"0", 1, "", "", ""});
    add_hangs(out, r, leave_one_out(r, comparator_set::defaults()));
    return to_json(out);
}

claim random_claim(told::random_claims& random) {
    static std::map<value_kind, std::string> const property{{value_kind::quantity, "killed"}, {value_kind::time, "time"},        {value_kind::place, "place"},
                                                            {value_kind::names, "targets"},   {value_kind::category, "weapon"}, {value_kind::statement, "aim"},
                                                            {value_kind::yes_no, "responsibility"}};
    auto const kind = random.one_of(told::kinds_of_words_and_numbers());
    auto c = random.any_claim(kind, random.one_in(12) ? "killed" : property.at(kind));
    c.event = random.one_of<std::string>({"storm", "storm", "flood"});
    if (kind == value_kind::quantity && random.one_in(3)) c.scope.site = random.one_of<std::string>({"north", "south"});
    if (kind == value_kind::yes_no) c.scope.side = random.one_of<std::string>({"the army", "the mayor"});
    if (random.one_in(6) && !c.attribution.links.empty()) c.attribution.links.back().source += random.one_of<std::string>({" ", "s", "."});
    if (random.one_in(4) && !c.attribution.links.empty())
        c.attribution.links.back().kind = random.one_of<source_kind>({source_kind::unnamed, source_kind::military, source_kind::agency, source_kind::organisation});
    if (random.one_in(5) && c.asserted) c.asserted->text = random.one_of<std::string>({"so many", "that many"});
    if (auto* q = c.asserted ? c.asserted->get<quantity>() : nullptr; q && random.one_in(5)) q->likely = number_range{q->min, q->min + 1};
    if (auto* p = c.asserted ? c.asserted->get<place>() : nullptr; p && random.one_in(3)) p->ids["maps"] = random.one_of<std::string>({"7", "8"});
    if (auto* k = c.asserted ? c.asserted->get<category>() : nullptr; k && random.one_in(3)) k->under = {"flier"};
    if (random.one_in(4)) c.certainty = certainty::hedged;
    if (random.one_in(6)) c.story = "another";
    return c;
}

input random_input(told::random_claims& random) {
    input out;
    auto const count = 5 + random.below(40);
    for (std::size_t i = 0; i < count; ++i) out.claims.push_back(random_claim(random));
    unsigned day = 1;
    for (auto const* name : {"Post", "Star", "Mail"}) {
        document d;
        d.id = name;
        d.publisher = name;
        d.published = fmt::format("2030-05-0{}", day++);
        out.documents.push_back(std::move(d));
    }
    return out;
}

TEST(report_bytes, are_the_same_for_any_order_of_input) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        told::random_claims random(seed);
        auto in = random_input(random);
        auto const expected = report_of(in, true);
        ASSERT_GT(expected.size(), 1000U);
        for (int order = 0; order < 4; ++order) {
            random.shuffle(in.claims);
            random.shuffle(in.documents);
            ASSERT_EQ(report_of(in, order % 2 == 0), expected) << "seed " << seed;
        }
    }
}

TEST(report_bytes, hang_on_what_is_claimed) {
    told::random_claims random(3);
    auto in = random_input(random);
    auto const before = report_of(in, true);
    in.claims.pop_back();
    EXPECT_NE(report_of(in, true), before);
}

}  // namespace
}  // namespace reconcile
