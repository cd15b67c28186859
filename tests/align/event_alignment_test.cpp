#include <reconcile/align/event_alignment.hpp>

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

value day(unsigned d) { return value(day_at(*clock_of(2021, 3, d))); }

struct telling {
    std::string kind;
    std::vector<std::string> families;
    std::vector<std::string> places;
    std::vector<value> times;
    std::uint32_t mentions = 1;
    bool headline = false;
};

extraction document(std::string id, std::vector<telling> told) {
    extraction x;
    x.document = std::move(id);
    for (auto& t : told) {
        local_event e;
        e.kinds = {std::move(t.kind)};
        e.families = std::move(t.families);
        e.places = std::move(t.places);
        e.times = std::move(t.times);
        e.mentions = t.mentions;
        e.headline = t.headline;
        e.first_sentence = static_cast<std::uint32_t>(x.events.size());
        x.events.push_back(std::move(e));
    }
    return x;
}

alignment aligned(std::vector<extraction> const& all, knowledge const& known = {}) {
    std::vector<extraction const*> documents;
    for (auto const& x : all) documents.push_back(&x);
    return align_events(documents, known);
}

telling const bombing{"bombing", {"bomb"}, {"Ostrel"}, {day(11)}, 3, true};
telling const shooting{"shooting", {"gun"}, {"Port Hale"}, {day(8)}, 1, false};

TEST(event_alignment, nothing_gives_nothing) {
    EXPECT_THAT(aligned({}).events, IsEmpty());
    auto const a = aligned({document("a", {})});
    EXPECT_THAT(a.events, IsEmpty());
    EXPECT_THAT(a.event_of, SizeIs(1));
}

TEST(event_alignment, one_event_of_two_documents) {
    auto const a = aligned({document("a", {bombing, shooting}), document("b", {shooting, bombing})});
    ASSERT_THAT(a.events, SizeIs(2));
    EXPECT_EQ(a.event_of[0][0], a.event_of[1][1]);
    EXPECT_EQ(a.event_of[0][1], a.event_of[1][0]);
    EXPECT_NE(a.event_of[0][0], a.event_of[0][1]);
}

TEST(event_alignment, the_main_event_is_the_one_that_documents_begin_with) {
    auto const a = aligned({document("a", {shooting, bombing}), document("b", {bombing}), document("c", {shooting})});
    for (auto const& e : a.events) EXPECT_EQ(e.main, e.kind == "bombing");
    EXPECT_EQ(std::count_if(a.events.begin(), a.events.end(), [](auto const& e) { return e.main; }), 1);
}

TEST(event_alignment, the_label_says_what_where_and_when) {
    auto const a = aligned({document("a", {bombing})});
    ASSERT_THAT(a.events, SizeIs(1));
    EXPECT_EQ(a.events[0].label, "bombing, Ostrel, 11 Mar 2021");
    EXPECT_EQ(a.events[0].kind, "bombing");
    EXPECT_EQ(a.events[0].key, "e1");
    EXPECT_EQ(aligned({document("a", {{"bombing", {"bomb"}, {}, {}}})}).events[0].label, "bombing");
}

TEST(event_alignment, the_kind_is_what_most_say) {
    telling blast = bombing;
    blast.kind = "blast";
    auto const a = aligned({document("a", {blast}), document("b", {bombing}), document("c", {bombing})});
    ASSERT_THAT(a.events, SizeIs(1));
    EXPECT_EQ(a.events[0].kind, "bombing");
}

TEST(event_alignment, two_events_of_one_document_stay_two) {
    telling morning = bombing;
    telling evening = bombing;
    auto const a = aligned({document("a", {morning, evening}), document("b", {bombing})});
    EXPECT_THAT(a.events, SizeIs(2));
    EXPECT_NE(a.event_of[0][0], a.event_of[0][1]);
}

TEST(event_alignment, two_days_or_places_or_kinds_are_two_events) {
    auto other_day = bombing;
    other_day.times = {day(4)};
    EXPECT_THAT(aligned({document("a", {bombing}), document("b", {other_day})}).events, SizeIs(2));
    auto other_kind = bombing;
    other_kind.families = {"gun"};
    EXPECT_THAT(aligned({document("a", {bombing}), document("b", {other_kind})}).events, SizeIs(2));
    auto other_place = bombing;
    other_place.places = {"Tollan"};
    other_place.times = {};
    EXPECT_THAT(aligned({document("a", {bombing}), document("b", {other_place})}).events, SizeIs(2));
}

TEST(event_alignment, spellings_and_containment_are_known) {
    knowledge known;
    known.judge("Ostrel", "Al Ostral", judgement::same);
    known.add_within("Ostrel", "Velland");
    auto spelled = bombing;
    spelled.places = {"Al Ostral"};
    auto country = bombing;
    country.places = {"Velland"};
    EXPECT_THAT(aligned({document("a", {bombing}), document("b", {spelled}), document("c", {country})}, known).events,
                SizeIs(1));
}

TEST(event_alignment, a_telling_that_says_little_joins_as_the_main_one) {
    telling const bare{"bombing", {"bomb"}, {}, {}, 1, true};
    EXPECT_THAT(aligned({document("a", {bombing}), document("b", {bare})}).events, SizeIs(1))
        << "each document's main event";
    EXPECT_THAT(aligned({document("a", {bombing}), document("b", {shooting, {"bombing", {"bomb"}, {}, {}}})}).events,
                SizeIs(3))
        << "in passing it is not sure";
}

TEST(event_alignment, any_order_of_documents_gives_the_same) {
    std::vector<extraction> all{document("a", {bombing, shooting}), document("b", {shooting, bombing}),
                                document("c", {{"air strike", {"air"}, {"Tollan"}, {}}}),
                                document("d", {{"bombing", {"bomb"}, {}, {day(11)}, 2, true}})};
    auto const shown = [](std::vector<extraction> const& documents) {
        auto const a = aligned(documents);
        std::vector<std::string> out;
        for (auto const& e : a.events) out.push_back(e.key + " " + e.label + (e.main ? " main" : ""));
        for (std::size_t d = 0; d < documents.size(); ++d)
            for (std::size_t e = 0; e < a.event_of[d].size(); ++e)
                out.push_back(documents[d].document + std::to_string(e) + "=" + a.events[a.event_of[d][e]].key);
        std::sort(out.begin(), out.end());
        return out;
    };
    auto const expected = shown(all);
    auto const less = [](auto const& x, auto const& y) { return x.document < y.document; };
    while (std::next_permutation(all.begin(), all.end(), less)) ASSERT_EQ(shown(all), expected);
}

TEST(event_alignment, documents_of_one_story_are_mainly_about_one_event) {
    auto later = bombing;
    later.times = {day(30)};
    std::vector<extraction> const all{document("a", {bombing}), document("b", {later})};
    EXPECT_THAT(align_events({&all[0], &all[1]}, {}).events, SizeIs(2)) << "19 days apart";
    EXPECT_THAT(align_events({&all[0], &all[1]}, {}, true).events, SizeIs(1)) << "their times conflict";
}

// ---- what a user judged ----------------------------------------------------------------------------------------------

/// Each set is a list of local events, as pairs of document and event; `apart` are pairs of sets.
judged_events judging(std::vector<extraction> const& all, std::vector<std::vector<std::pair<std::size_t, std::size_t>>> const& sets,
                      std::vector<std::pair<std::uint32_t, std::uint32_t>> const& apart) {
    judged_events out;
    for (auto const& x : all) out.set_of.emplace_back(x.events.size(), judged_events::none);
    out.apart.resize(sets.size());
    for (std::uint32_t s = 0; s < sets.size(); ++s)
        for (auto const& [d, e] : sets[s]) out.set_of[d][e] = s;
    for (auto const& [x, y] : apart) {
        out.apart[x].push_back(y);
        out.apart[y].push_back(x);
    }
    return out;
}

alignment aligned(std::vector<extraction> const& all, judged_events const& judged) {
    std::vector<extraction const*> documents;
    for (auto const& x : all) documents.push_back(&x);
    return align_events(documents, {}, false, judged);
}

std::vector<std::string> labels(alignment const& a) {
    std::vector<std::string> out;
    for (auto const& e : a.events) out.push_back(e.key + " " + e.label + (e.main ? " main" : ""));
    return out;
}

TEST(event_alignment, what_is_judged_apart_is_not_joined_through_a_third_event) {
    telling const bare{"bombing", {"bomb"}, {}, {}, 1, true};
    std::vector<extraction> const all{document("a", {bombing}), document("b", {bare}), document("c", {bombing})};
    EXPECT_THAT(aligned(all).events, SizeIs(1));
    auto const a = aligned(all, judging(all, {{{0, 0}}, {{2, 0}}}, {{0, 1}}));
    EXPECT_THAT(a.events, SizeIs(2));
    EXPECT_NE(a.event_of[0][0], a.event_of[2][0]);
}

TEST(event_alignment, what_is_judged_one_is_weighed_as_one) {
    telling const unplaced{"bombing", {"bomb"}, {}, {}};
    telling const placed{"bombing", {"bomb"}, {"Ostrel"}, {day(11)}};
    // b is held against a before c comes; only with c is it known where a was.
    std::vector<extraction> const all{document("a", {shooting, unplaced}), document("b", {shooting, placed}), document("c", {shooting, placed})};
    auto const alone = aligned(all);
    EXPECT_NE(alone.event_of[0][1], alone.event_of[1][1]);
    auto const judged = aligned(all, judging(all, {{{0, 1}, {2, 1}}}, {}));
    EXPECT_EQ(judged.event_of[0][1], judged.event_of[2][1]);
    EXPECT_EQ(judged.event_of[0][1], judged.event_of[1][1]);
}

TEST(event_alignment, what_is_judged_one_may_be_told_with_two_days) {
    auto late = bombing;
    late.times = {day(25)};
    std::vector<extraction> const all{document("a", {bombing}), document("b", {late}), document("c", {bombing}), document("d", {late}), document("e", {shooting})};
    EXPECT_THAT(aligned(all).events, SizeIs(3));
    auto const a = aligned(all, judging(all, {{{0, 0}, {1, 0}}}, {}));
    EXPECT_THAT(a.events, SizeIs(2)) << "c is like a, d like b; that the two days differ keeps neither away";
    EXPECT_EQ(a.event_of[2][0], a.event_of[3][0]);
}

TEST(event_alignment, joining_what_is_joined_changes_nothing) {
    telling const bare{"bombing", {"bomb"}, {}, {}, 1, true};
    auto other = bombing;
    other.places = {"Velland", "Ostrel"};
    std::vector<extraction> const all{document("a", {shooting, bare}), document("b", {bombing, shooting}), document("c", {other}), document("d", {bombing})};
    auto const expected = aligned(all);
    for (std::size_t x = 0; x < all.size(); ++x)
        for (std::size_t y = 0; y < all.size(); ++y)
            for (std::size_t e = 0; e < all[x].events.size(); ++e)
                for (std::size_t f = 0; f < all[y].events.size(); ++f) {
                    if (expected.event_of[x][e] != expected.event_of[y][f]) continue;
                    auto const judged = aligned(all, judging(all, {{{x, e}, {y, f}}}, {}));
                    EXPECT_EQ(judged.event_of, expected.event_of);
                    EXPECT_EQ(labels(judged), labels(expected));
                }
}

TEST(event_alignment, rules_do_not_add_a_second_event_of_a_document_to_what_is_judged_one) {
    // b's two bombings stay two, though a is like both: b's second one is a's, by judgement.
    std::vector<extraction> const all{document("a", {bombing}), document("b", {bombing, bombing})};
    auto const a = aligned(all, judging(all, {{{0, 0}, {1, 1}}}, {}));
    EXPECT_EQ(a.event_of[0][0], a.event_of[1][1]);
    EXPECT_NE(a.event_of[0][0], a.event_of[1][0]);
}

// ---- who was wounded and died ----------------------------------------------------------------------------------------

local_claim toll(std::string property, std::vector<told_person> people, std::string population = {}) {
    local_claim c;
    c.told.event = "e1";
    c.told.property = std::move(property);
    c.told.scope.population = std::move(population);
    c.people = std::move(people);
    return c;
}

std::vector<std::string> set_apart(std::vector<local_claim> all) {
    set_dead_apart(all);
    std::vector<std::string> out;
    for (auto const& c : all) out.push_back(c.told.property);
    return out;
}

TEST(set_dead_apart, who_is_dead_elsewhere_was_wounded_fatally) {
    EXPECT_THAT(set_apart({toll("killed", {{"Anna Holm", 34}}), toll("wounded", {{"Holm", {}}})}),
                ElementsAre("killed", "fatally wounded"));
    EXPECT_THAT(set_apart({toll("wounded", {{"", 15}}), toll("killed", {{"Peter Sand", 15}})}),
                ElementsAre("fatally wounded", "killed"));
}

TEST(set_dead_apart, others_stay_wounded) {
    EXPECT_THAT(set_apart({toll("killed", {{"Anna Holm", 34}}), toll("wounded", {{"Peter Sand", {}}})}),
                ElementsAre("killed", "wounded"));
    EXPECT_THAT(set_apart({toll("killed", {{"Anna Holm", 34}}), toll("wounded", {{"", 12}})}),
                ElementsAre("killed", "wounded"));
    EXPECT_THAT(set_apart({toll("killed", {{"Anna Holm", {}}}), toll("wounded", {{"Anna Holm", {}}, {"Peter Sand", {}}})}),
                ElementsAre("killed", "wounded"))
        << "one of the two lives";
    EXPECT_THAT(set_apart({toll("killed", {{"Anna Holm", {}}}), toll("wounded", {})}), ElementsAre("killed", "wounded"))
        << "a number says nothing of who they are";
    EXPECT_THAT(set_apart({toll("killed", {{"Anna Holm", {}}}), toll("wounded", {{"Anna Holm", {}}}, "officers")}),
                ElementsAre("killed", "wounded"));
}

TEST(set_dead_apart, another_event_says_nothing) {
    auto other = toll("killed", {{"Anna Holm", {}}});
    other.told.event = "e2";
    EXPECT_THAT(set_apart({other, toll("wounded", {{"Anna Holm", {}}})}), ElementsAre("killed", "wounded"));
}

TEST(event_alignment, a_bound_by_publication_says_nothing_beside_a_time) {
    auto const told = [](std::string event, std::string property, bool bound) {
        local_claim c;
        c.told.event = std::move(event);
        c.told.property = std::move(property);
        if (bound) c.told.flags = {std::string(by_publication)};
        return c;
    };
    std::vector<local_claim> claims{told("e1", "time", false), told("e1", "time", true), told("e2", "time", true), told("e2", "killed", false)};
    drop_idle_bounds(claims);
    ASSERT_THAT(claims, SizeIs(3));
    EXPECT_THAT(claims[0].told.flags, IsEmpty());
    EXPECT_EQ(claims[1].told.event, "e2");
    EXPECT_THAT(claims[1].told.flags, ElementsAre("by_publication"));
}

}  // namespace
}  // namespace reconcile
