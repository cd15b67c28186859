#include <reconcile/write/history_line.hpp>

#include <gtest/gtest.h>

#include "sample_report.hpp"

namespace reconcile {
namespace {

report_moment moment(double n, unsigned day, step_kind step, std::optional<std::size_t> after, std::string origin,
                     std::vector<std::string> claims = {}) {
    report_moment m;
    m.time = day_at(*clock_of(2030, 5, day));
    m.value = value{exactly(n, "people")};
    m.step = step;
    m.after = after;
    m.origins = {std::move(origin)};
    m.claims = std::move(claims);
    return m;
}

std::string line(std::vector<report_moment> history, std::string_view arrow = "→") {
    auto const all = sample::two_counts();
    report_item item;
    item.history = std::move(history);
    return history_line(all, who_said(all), item, arrow);
}

TEST(history_line, is_empty_where_nothing_developed) {
    EXPECT_EQ(line({}), "");
    EXPECT_EQ(line({moment(17, 1, step_kind::first, {}, "A"), moment(17, 2, step_kind::repeat, 0, "B"),
                    moment(9, 3, step_kind::beside, 0, "C")}),
              "");
}

TEST(history_line, tells_each_kind_of_step) {
    EXPECT_EQ(line({moment(17, 1, step_kind::first, {}, "A"), moment(22, 2, step_kind::rise, 0, "A"),
                    moment(22, 2, step_kind::repeat, 1, "B"), moment(20, 3, step_kind::correction, 1, "A"),
                    moment(9, 4, step_kind::restart, 3, "B"),
                    moment(22, 5, step_kind::stale_repeat, 1, "Flood Watch", {"c1"}),
                    moment(12, 6, step_kind::rise, 4, "B"), moment(25, 7, step_kind::rise, 3, "A")}),
              "Over time: 17 people (A, 1 May) → 22 people (A, 2 May) → 20 people (corrected by A, 3 May); "
              "9 people (another count, by B, 4 May); 22 people again, an older figure (Flood Watch, via Daily Bugle, "
              "5 May); "
              "12 people, from 9 people (B, 6 May); 25 people, from 20 people (A, 7 May)");
}

TEST(history_line, tells_the_year_where_there_are_two) {
    auto late = moment(22, 2, step_kind::rise, 0, "A");
    late.time = day_at(*clock_of(2031, 1, 2));
    EXPECT_EQ(line({moment(17, 1, step_kind::first, {}, "A"), late}, "->"),
              "Over time: 17 people (A, 1 May 2030) -> 22 people (A, 2 Jan 2031)");
}

TEST(history_line, of_a_long_history_tells_the_end) {
    std::vector<report_moment> all{moment(1, 1, step_kind::first, {}, "A")};
    for (unsigned n = 2; n <= 20; ++n) all.push_back(moment(n, n, step_kind::rise, n - 2, "A"));
    auto const told = line(all);
    EXPECT_TRUE(told.starts_with("Over time: … and 10 earlier steps; 11 people")) << told;
    EXPECT_TRUE(told.ends_with("→ 20 people (A, 20 May)")) << told;
}

}  // namespace
}  // namespace reconcile
