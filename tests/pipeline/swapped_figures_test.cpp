#include <reconcile/pipeline/swapped_figures.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/pipeline/reconciler.hpp>

namespace reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

claim told(std::string document, std::string property, double n, std::string unit = {}) {
    claim c;
    c.document = std::move(document);
    c.event = "e";
    c.property = std::move(property);
    auto q = exactly(n);
    if (!unit.empty()) q.role = quantity_role::measure;
    q.unit = std::move(unit);
    c.asserted = value(std::move(q));
    return c;
}

std::vector<std::string> found(std::vector<claim> claims) {
    reconciler r;
    for (auto& c : claims) r.add(std::move(c));
    std::vector<std::string> out;
    auto const made = r.report();
    for (auto const& f : made.stories.front().events.front().lint) out.emplace_back(to_string(f.kind));
    return out;
}

TEST(swapped_figures, two_figures_the_other_way_round) {
    EXPECT_THAT(
        found({told("a", "killed", 12), told("a", "wounded", 30), told("b", "killed", 30), told("b", "wounded", 12)}),
        ElementsAre("figures_swapped"));
    EXPECT_THAT(
        found({told("b", "wounded", 12), told("a", "wounded", 30), told("b", "killed", 30), told("a", "killed", 12)}),
        ElementsAre("figures_swapped"))
        << "in any order";
}

TEST(swapped_figures, what_else_may_be) {
    EXPECT_THAT(
        found({told("a", "killed", 1), told("a", "wounded", 2), told("b", "killed", 2), told("b", "wounded", 1)}),
        IsEmpty())
        << "one died later";
    EXPECT_THAT(
        found({told("a", "killed", 12), told("a", "wounded", 30), told("b", "killed", 30), told("b", "wounded", 14)}),
        IsEmpty());
    EXPECT_THAT(
        found({told("a", "killed", 12), told("a", "wounded", 30), told("b", "killed", 30), told("c", "wounded", 12)}),
        IsEmpty())
        << "of two documents";
}

TEST(swapped_figures, one_number_in_two_units) {
    EXPECT_THAT(found({told("a", "depth", 12, "km"), told("b", "depth", 12, "mile")}), ElementsAre("unit_swapped"));
    EXPECT_THAT(found({told("a", "price", 5, "USD"), told("b", "price", 5, "EUR")}), ElementsAre("unit_swapped"));
    EXPECT_THAT(found({told("a", "depth", 12, "km"), told("b", "depth", 7, "mile")}), IsEmpty());
    EXPECT_THAT(found({told("a", "depth", 12, "km"), told("b", "depth", 12, "league")}), IsEmpty()) << "not known";
    EXPECT_THAT(found({told("a", "depth", 12, "km"), told("b", "depth", 12, "kg")}), IsEmpty())
        << "two kinds of measure";
}

TEST(swapped_figures, many_documents_are_bounded) {
    std::vector<claim> all;
    for (int i = 0; i < 400; ++i) {
        auto const low = 10.0 + 5 * (i / 2);
        all.push_back(told("d" + std::to_string(i), "killed", i % 2 == 0 ? low : low + 3000));
        all.push_back(told("d" + std::to_string(i), "wounded", i % 2 == 0 ? low + 3000 : low));
    }
    EXPECT_EQ(found(std::move(all)).size(), most_swapped);
}

}  // namespace
}  // namespace reconcile
