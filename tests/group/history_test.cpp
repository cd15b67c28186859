#include <reconcile/group/history.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <support/random_claims.hpp>
#include <support/result_text.hpp>

namespace reconcile {
namespace {

/// Papers that come out on the first, second, third … of May 2030.
std::vector<std::string> const papers{"Post", "Star", "Mail", "Echo", "Bell", "Sun"};

corpus printed(std::vector<claim> all) {
    corpus_builder builder;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        document d;
        d.id = d.publisher = papers[i];
        d.published = fmt::format("2030-05-0{}", i + 1);
        EXPECT_TRUE(builder.add(std::move(d)));
    }
    for (auto& c : all) EXPECT_TRUE(builder.add(std::move(c)));
    return std::move(builder).build();
}

template <class... Lines>
reconciliation told_of(knowledge known, Lines const&... lines) {
    std::vector<claim> all;
    (all.push_back(told::claim_of(lines, fmt::format("c{}", all.size() + 1))), ...);
    return told::reconciled(printed(std::move(all)), std::move(known));
}

/// One step a line: "2 17 people: c1 first", "3 22 people: c2 rise of 1". The first number is the day.
std::string drawn(reconciliation const& r) {
    auto const& c = r.graph->claims();
    std::string out = "\n";
    for (auto const& s : r.items.front().history)
        out +=
            fmt::format("{} {}:{} {}{}\n", to_iso8601(s.time.from, true).substr(9), to_text(s.value),
                        told::ids(c, s.claims), to_string(s.kind), s.after ? fmt::format(" of {}", *s.after + 1) : "");
    return out;
}

template <class... Lines>
std::string history(Lines const&... lines) {
    return drawn(told_of({}, lines...));
}

knowledge counted_things() {
    knowledge known;
    known.add_broader("fighters", "people");
    known.add_broader("landed", "fired");
    return known;
}

// ---- each kind of step ---------------------------------------------------------------------------------------------

TEST(history_of, one_moment_is_no_history) {
    EXPECT_EQ(history("17 people <- Flood Watch via Post"), "\n");
    EXPECT_EQ(history("17 people <- Flood Watch via Post", "22 people <- the mayor via Post"), "\n");
}

TEST(history_of, a_figure_rises_whoever_gives_the_higher_one) {
    EXPECT_EQ(history("17 people <- Flood Watch via Post", "22 people <- Flood Watch via Star",
                      "25 people <- the mayor via Mail"),
              R"(
1 17 people: c1 first
2 22 people: c2 rise of 1
3 25 people: c3 rise of 2
)");
}

TEST(history_of, a_lower_bound_that_was_counted_rises_and_a_vague_word_does_not) {
    EXPECT_EQ(history("at least 17 people <- Flood Watch via Post", "at least 22 people <- the mayor via Star",
                      "25 people <- Flood Watch via Mail"),
              R"(
1 at least 17 people: c1 first
2 at least 22 people: c2 rise of 1
3 25 people: c3 rise of 1
)");
    EXPECT_EQ(history("several people <- Flood Watch via Post", "22 people <- the mayor via Star"), R"(
1 2 or more people: c1 first
2 22 people: c2 repeat of 1
)");
}

TEST(history_of, a_vaguer_telling_leaves_what_is_known_in_its_place) {
    EXPECT_EQ(history("22 people <- Flood Watch via Post", "at least 17 people <- Flood Watch via Star",
                      "20 people <- Flood Watch via Mail"),
              R"(
1 22 people: c1 first
2 at least 17 people: c2 repeat of 1
3 20 people: c3 correction of 1
)");
}

TEST(history_of, an_origin_corrects_itself) {
    EXPECT_EQ(history("22 people <- Flood Watch via Post", "20 people <- Flood Watch via Star"), R"(
1 22 people: c1 first
2 20 people: c2 correction of 1
)");
}

TEST(history_of, an_origin_withdraws_its_figure) {
    EXPECT_EQ(history("22 people <- Flood Watch via Post", "not 22 people <- Flood Watch via Star"), R"(
1 22 people: c1 first
2 not 22 people: c2 correction of 1
)");
}

TEST(history_of, another_counter_begins_anew) {
    EXPECT_EQ(history("22 people <- Flood Watch via Post", "9 people <- the mayor via Star",
                      "12 people <- the mayor via Mail"),
              R"(
1 22 people: c1 first
2 9 people: c2 restart of 1
3 12 people: c3 rise of 2
)");
}

TEST(history_of, a_count_of_a_part_begins_anew_and_replaces_nothing) {
    auto const r =
        told_of(counted_things(), "22 people <- Flood Watch via Post", "17 fighters <- Flood Watch via Star");
    EXPECT_EQ(drawn(r), R"(
1 22 people: c1 first
2 17 fighters: c2 restart of 1
)");
    EXPECT_EQ("\n" + told::drawn(r.graph->claims(), r.items.front()), R"(
conflict
1 17 fighters: c2
2 22 people: c1
1/2 population_differs, explained
leads 2 (latest), best 22
)");
    EXPECT_EQ(drawn(told_of(counted_things(), "[verb=fired] 6 rockets <- Flood Watch via Post",
                            "[verb=landed] 4 rockets <- Flood Watch via Star")),
              R"(
1 6 rockets: c1 first
2 4 rockets: c2 restart of 1
)");
}

TEST(history_of, more_of_a_part_than_there_was_of_all_is_a_rise) {
    EXPECT_EQ(
        drawn(told_of(counted_things(), "22 people <- Flood Watch via Post", "30 fighters <- Flood Watch via Star")),
        R"(
1 22 people: c1 first
2 30 fighters: c2 rise of 1
)");
}

TEST(history_of, an_outlet_that_names_nobody_is_no_counter) {
    EXPECT_EQ(history("22 people <- Flood Watch via Post", "[kind=outlet] 9 people <- Star in Star"), R"(
1 22 people: c1 first
2 9 people: c2 beside of 1
)");
}

TEST(history_of, nobody_knows_whether_an_unnamed_source_is_another) {
    EXPECT_EQ(history("22 people <- Flood Watch via Post", "[kind=unnamed] 9 people <- an official via Star"), R"(
1 22 people: c1 first
2 9 people: c2 beside of 1
)");
}

TEST(history_of, words_that_correct_do_so_for_what_an_outlet_told_and_not_for_what_another_counted) {
    auto lower = told::claim_of("20 people <- Flood Watch via Star", "c2");
    lower.flags = {std::string(correction_flag)};
    auto const r = told::reconciled(printed({told::claim_of("[kind=outlet] 22 people <- Post in Post", "c1"), lower}));
    EXPECT_EQ(drawn(r), R"(
1 22 people: c1 first
2 20 people: c2 correction of 1
)");
    ASSERT_EQ(r.items.front().conflicts.size(), 1U);
    EXPECT_EQ(r.items.front().conflicts.front().why, (finding{relation::conflict, reason::later_figure}));
    auto const other = told::reconciled(printed({told::claim_of("22 people <- the mayor via Post", "c1"), lower}));
    EXPECT_EQ(drawn(other), R"(
1 22 people: c1 first
2 20 people: c2 restart of 1
)");
    EXPECT_EQ(other.items.front().conflicts.front().why, (finding{relation::conflict, reason::value}));
}

TEST(history_of, figures_of_one_day_are_no_development) {
    EXPECT_EQ(history("17 people <- Flood Watch via Post", "20 people <- the mayor via Post",
                      "22 people <- Flood Watch via Star"),
              R"(
1 17 people: c1 first
1 20 people: c2 beside of 1
2 22 people: c3 rise of 1
)");
}

TEST(history_of, places_neither_rise_nor_begin_anew) {
    knowledge known;
    known.add_exclusive("town", {"Birch", "Cedar"});
    EXPECT_EQ(drawn(told_of(known, "[property=place] place Birch <- Flood Watch via Post",
                            "[property=place] place Cedar <- the mayor via Star",
                            "[property=place] place Cedar <- Flood Watch via Mail")),
              R"(
1 Birch: c1 first
2 Cedar: c2 beside of 1
3 Cedar: c3 correction of 1
)");
}

// ---- stale repeats -------------------------------------------------------------------------------------------------

TEST(stale_repeat, of_a_figure_that_its_origin_has_replaced) {
    auto const r = told_of({}, "17 people <- Flood Watch via Post", "22 people <- Flood Watch via Star",
                           "17 people <- Flood Watch via Mail");
    EXPECT_EQ(drawn(r), R"(
1 17 people: c1 first
2 22 people: c2 rise of 1
3 17 people: c3 stale_repeat of 1
)");
    EXPECT_EQ("\n" + told::drawn(r.graph->claims(), r.items.front()), R"(
superseded
1 22 people: c2
superseded: c1 c3
leads 1 (only group), best 22
)");
}

TEST(stale_repeat, of_a_figure_that_was_corrected) {
    auto const r = told_of({}, "22 people <- Flood Watch via Post", "20 people <- Flood Watch via Star",
                           "22 people <- Flood Watch via Mail", "22 people <- Flood Watch via Echo");
    EXPECT_EQ(drawn(r), R"(
1 22 people: c1 first
2 20 people: c2 correction of 1
3 22 people: c3 stale_repeat of 1
4 22 people: c4 stale_repeat of 1
)");
    EXPECT_EQ(r.items.front().best, 20);
}

TEST(stale_repeat, never_of_what_the_origin_says_anew) {
    auto const again = "17 people <- Flood Watch via Mail on 2030-05-03";
    EXPECT_EQ(history("17 people <- Flood Watch via Post", "22 people <- Flood Watch via Star", again,
                      "17 people <- Flood Watch via Echo"),
              R"(
1 17 people: c1 first
2 22 people: c2 rise of 1
3 17 people: c3 correction of 2
4 17 people: c4 repeat of 3
)");
    auto flagged = told::claim_of("17 people <- Flood Watch via Mail", "c3");
    flagged.flags = {std::string(correction_flag)};
    EXPECT_EQ(drawn(told::reconciled(printed({told::claim_of("17 people <- Flood Watch via Post", "c1"),
                                              told::claim_of("22 people <- Flood Watch via Star", "c2"), flagged}))),
              R"(
1 17 people: c1 first
2 22 people: c2 rise of 1
3 17 people: c3 correction of 2
)");
}

TEST(stale_repeat, of_a_figure_that_others_had_before_its_origin_gave_another) {
    auto const r = told_of({}, "14 people <- the spokesman via Post", "19 people <- the army via Star",
                           "14 people <- the army via Mail");
    EXPECT_EQ(drawn(r), R"(
1 14 people: c1 first
2 19 people: c2 rise of 1
3 14 people: c3 stale_repeat of 1
)");
    EXPECT_EQ(r.items.front().superseded, (std::vector{r.graph->claims().find_claim("c3")}));
    // Nobody had it before: the army's own correction.
    EXPECT_EQ(history("19 people <- the army via Star", "14 people <- the army via Mail"), R"(
2 19 people: c1 first
3 14 people: c2 correction of 1
)");
}

TEST(stale_repeat, on_the_day_of_the_correction_if_words_say_that_it_is_one) {
    auto lower = told::claim_of("20 people <- Flood Watch in Star", "c2");
    auto const all = [&] {
        return printed({told::claim_of("22 people <- Flood Watch via Post", "c1"), lower,
                        told::claim_of("22 people <- Flood Watch via Daily in Star", "a3")});
    };
    EXPECT_EQ(drawn(told::reconciled(all())), R"(
1 22 people: c1 first
2 20 people: c2 correction of 1
2 22 people: a3 beside of 2
)");
    lower.flags = {std::string(correction_flag)};
    EXPECT_EQ(drawn(told::reconciled(all())), R"(
1 22 people: c1 first
2 20 people: c2 correction of 1
2 22 people: a3 stale_repeat of 1
)");
}

TEST(stale_repeat, never_of_an_origin_that_speaks_for_itself) {
    EXPECT_EQ(history("[kind=outlet] 17 people <- Daily in Post", "[kind=outlet] 22 people <- Daily in Star",
                      "[kind=outlet] 17 people <- Daily in Mail"),
              R"(
1 17 people: c1 first
2 22 people: c2 rise of 1
3 17 people: c3 correction of 2
)");
}

TEST(stale_repeat, in_an_outlets_own_voice_if_all_who_counted_so_have_replaced_it) {
    auto const own = "[kind=outlet] 22 people <- Mail in Mail";
    auto const r = told_of({}, "22 people <- Flood Watch via Post", "20 people <- Flood Watch via Star", own);
    EXPECT_EQ(drawn(r), R"(
1 22 people: c1 first
2 20 people: c2 correction of 1
3 22 people: c3 stale_repeat of 1
)");
    EXPECT_TRUE(r.items.front().conflicts.empty());
    EXPECT_EQ(drawn(told_of({}, "22 people <- Flood Watch via Post", "20 people <- Flood Watch via Star", own,
                            "22 people <- the mayor via Post")),
              R"(
1 22 people: c1 c4 first
2 20 people: c2 correction of 1
3 22 people: c3 rise of 2
)");
}

TEST(stale_repeat, by_its_own_as_of_when_a_newer_figure_was_out) {
    EXPECT_EQ(
        history("12 people <- the mayor via Star on 2030-05-01", "20 people <- Flood Watch via Mail on 2030-05-02"), R"(
1 12 people: c1 first
2 20 people: c2 rise of 1
)");  // nobody could have read of the newer one yet
    EXPECT_EQ(
        history("12 people <- the mayor via Echo on 2030-05-01", "20 people <- Flood Watch via Star on 2030-05-02"), R"(
1 12 people: c1 stale_repeat
2 20 people: c2 first
)");
}

TEST(stale_repeat, not_where_the_same_text_gives_the_newer_figure_too) {
    EXPECT_EQ(
        history("12 people <- the mayor via Echo on 2030-05-01", "20 people <- Flood Watch via Star on 2030-05-02",
                "20 people <- Flood Watch via Echo on 2030-05-02"),
        R"(
1 12 people: c1 first
2 20 people: c2 c3 rise of 1
)");
}

TEST(stale_repeat, takes_no_part_in_what_is_latest) {
    // One origin each: the latest leads, and that is not who repeats an old figure last.
    auto const r = told_of({}, "17 people <- Flood Watch via Post", "22 people <- Flood Watch via Star",
                           "30 people <- the mayor via Star", "17 people <- Flood Watch via Mail",
                           "22 people <- Flood Watch via Bell on 2030-05-05");
    EXPECT_EQ(r.items.front().best, 22);
    auto const other = told_of({}, "17 people <- Flood Watch via Post", "22 people <- Flood Watch via Star",
                               "30 people <- the mayor via Mail", "17 people <- Flood Watch via Echo");
    EXPECT_EQ(other.items.front().best, 30);
}

TEST(leading, a_count_that_begins_anew_is_not_the_later_word) {
    auto const r = told_of({}, "22 people <- Flood Watch via Post", "9 people <- the mayor via Star");
    EXPECT_EQ(r.items.front().best, 22);
    EXPECT_EQ(r.items.front().best_by, best_by::latest);
}

// ---- laws ----------------------------------------------------------------------------------------------------------

std::vector<claim> random_story(std::uint64_t seed) {
    told::random_claims random(seed);
    std::vector<claim> all;
    auto const count = 2 + random.below(12);
    for (std::size_t i = 0; i < count; ++i) {
        auto c = told::claim_of(
            fmt::format("{} {}", 1 + random.below(4), random.one_of<std::string>({"people", "people", "fighters"})),
            fmt::format("c{:02}", i));
        if (random.one_in(5)) c.asserted = value{at_least(static_cast<double>(1 + random.below(4)), "people")};
        auto const paper = random.one_of(papers);
        c.document = paper;
        c.attribution = said_by(paper, source_kind::outlet);
        if (!random.one_in(4))
            c.attribution = said_by(random.one_of<std::string>({"Flood Watch", "the mayor"})).via(paper);
        if (random.one_in(5)) c.as_of = value{day_at(*clock_of(2030, 5, static_cast<unsigned>(1 + random.below(6))))};
        if (random.one_in(9)) c.flags = {std::string(correction_flag)};
        all.push_back(std::move(c));
    }
    return all;
}

TEST(every_history, is_the_same_in_any_order_of_claims) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        auto all = random_story(seed);
        auto const expected = drawn(told::reconciled(printed(all), told::small_world()));
        told::random_claims random(seed);
        random.shuffle(all);
        ASSERT_EQ(drawn(told::reconciled(printed(all), told::small_world())), expected) << seed;
    }
}

TEST(every_history, tells_each_claim_once_and_by_moment) {
    std::map<step_kind, int> met;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        auto const r = told::reconciled(printed(random_story(seed)), told::small_world());
        auto const& c = r.graph->claims();
        auto const& steps = r.items.front().history;
        if (steps.empty()) continue;
        std::vector<claim_id> told;
        for (std::size_t s = 0; s < steps.size(); ++s) {
            ++met[steps[s].kind];
            told.insert(told.end(), steps[s].claims.begin(), steps[s].claims.end());
            if (s > 0) {
                ASSERT_LE(steps[s - 1].time.from, steps[s].time.from);
            }
            if (steps[s].after) {
                ASSERT_LT(*steps[s].after, s);
            }
            for (auto const claim : steps[s].claims) ASSERT_EQ(to_text(*c.asserted(claim)), to_text(steps[s].value));
        }
        std::sort(told.begin(), told.end());
        ASSERT_EQ(told, std::vector(c.claims().begin(), c.claims().end()));
    }
    EXPECT_EQ(met.size(), 7U);
    for (auto const& [kind, n] : met) EXPECT_GT(n, 20) << to_string(kind);
}

/// The definition of a stale repeat without a moment of its own, word for word and slow.
std::set<std::string> naive_repeats(corpus const& c, origin_table const& origins, comparator_set const& rules,
                                    knowledge const& known) {
    comparison const about{c, origins, known, {}};
    std::vector<claim_id> order(c.claims().begin(), c.claims().end());
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        auto const x = moment_of(c, a)->from, y = moment_of(c, b)->from;
        auto const corrects = [&](claim_id claim) { return !c.flags(claim).empty(); };
        return std::tuple(x, !corrects(a), c.public_id(a)) < std::tuple(y, !corrects(b), c.public_id(b));
    });
    auto const kind = [&](source_id s) { return origins.kind(s) == source_kind::outlet; };
    std::set<std::string> out;
    std::vector<claim_id> fresh;  // those before that are no stale repeats
    struct state {
        std::optional<claim_id> held;  // the first telling of a figure, or the first since it was replaced
        bool gone = false, by_words = false;
        std::optional<time_interval> since;
    };
    auto const state_of = [&](claim_id figure, source_id who) {
        state s;
        for (auto const f : fresh) {
            if (origins.origin(c.chain(f)) != who) continue;
            if (line_of(*c.asserted(f)) == line_of(*c.asserted(figure))) {
                if (!s.held || s.gone) s.held = f, s.gone = false;
            } else if (s.held && !s.gone && surely_before(moment_of(c, *s.held), moment_of(c, f)) &&
                       rules.compare(about, *s.held, f).relation == relation::superseded) {
                s.gone = true;
                s.since = moment_of(c, f);
                s.by_words = !c.flags(f).empty();
            }
        }
        return s;
    };
    auto const replaced = [&](claim_id figure, source_id who) {
        auto const s = state_of(figure, who);
        auto const at = moment_of(c, figure);
        bool const over = s.gone && (surely_before(s.since, at) || (s.by_words && !surely_before(at, s.since)));
        return s.held ? std::optional(over) : std::nullopt;
    };
    // Not known of this origin, but others had given it before the origin gave another that it has not replaced.
    auto const replaced_other = [&](claim_id figure, source_id who) {
        auto const like = std::find_if(fresh.begin(), fresh.end(),
                                       [&](auto f) { return line_of(*c.asserted(f)) == line_of(*c.asserted(figure)); });
        if (like == fresh.end()) return false;
        return std::any_of(fresh.begin(), fresh.end(), [&](auto f) {
            if (origins.origin(c.chain(f)) != who) return false;
            auto const s = state_of(f, who);
            auto const at = moment_of(c, *s.held);
            return !s.gone && surely_before(moment_of(c, *like), at) && surely_before(at, moment_of(c, figure)) &&
                   rules.compare(about, *s.held, figure).relation == relation::superseded;
        });
    };
    for (auto const claim : order) {
        auto const origin = origins.origin(c.chain(claim));
        bool stale = false;
        bool const open = !has_own_moment(c, claim) && c.flags(claim).empty();
        if (open && c[c.chain(claim)].size() > 1)
            stale = replaced(claim, origin).value_or(replaced_other(claim, origin));
        else if (open && kind(origin)) {
            bool all = true, any = false;
            for (auto const s : c.sources()) {
                auto const who = origins.representative(s);
                if (kind(who)) continue;
                if (auto const r = replaced(claim, who)) any = true, all = all && *r;
            }
            stale = any && all;
        }
        if (stale) out.emplace(c.public_id(claim));
        else fresh.push_back(claim);
    }
    return out;
}

TEST(find_repeats, finds_what_the_definition_says) {
    auto const rules = comparator_set::defaults();
    std::size_t met = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        auto const r = told::reconciled(printed(random_story(seed)), told::small_world());
        auto const& c = r.graph->claims();
        std::vector<claim_id> const all(c.claims().begin(), c.claims().end());
        std::set<std::string> found;
        for (auto const& [claim, old] : find_repeats({c, r.origins, *r.known, {}}, rules, all))
            found.emplace(c.public_id(claim));
        ASSERT_EQ(found, naive_repeats(c, r.origins, rules, *r.known)) << seed;
        met += found.size();
    }
    EXPECT_GT(met, 300U);
}

}  // namespace
}  // namespace reconcile
