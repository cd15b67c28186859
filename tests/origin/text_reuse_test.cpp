#include <reconcile/origin/text_reuse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <list>
#include <map>
#include <string>
#include <vector>

#include <support/claim_text.hpp>
#include <support/printed_text.hpp>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view wire =
    "The footbridge at Larkham gave way on Sunday while a rowing race passed beneath it. "
    "Five spectators fell into the river and were pulled out by the crews of two boats. "
    "Engineers had closed the bridge for a month last spring to replace rusted cables. "
    "The town has promised to publish their report before the end of the week. "
    "Trains on the line along the bank were stopped until late in the evening.";

/// Lines "from > document: sentences of of, order" of documents that publish on the given days.
struct library {
    struct article {
        std::string id;
        std::string outlet;
        std::string published;
        text_print print;
    };
    std::list<article> articles;
    std::vector<claim> claims;

    library& add(std::string id, std::string_view text, std::string published = "2030-05-01", std::string outlet = {}) {
        articles.push_back({id, outlet.empty() ? id : outlet, std::move(published), told::print_of(text)});
        return *this;
    }

    [[nodiscard]] std::vector<std::string> found(bool turned = false) const {
        corpus_builder builder;
        std::vector<printed_text> texts;
        for (auto const& a : articles) {
            document d;
            d.id = a.id;
            d.publisher = a.outlet;
            d.published = a.published;
            EXPECT_TRUE(builder.add(d));
            texts.push_back({a.id, &a.print});
        }
        for (auto const& c : claims) EXPECT_TRUE(builder.add(c));
        if (turned) std::reverse(texts.begin(), texts.end());
        auto const c = std::move(builder).build();
        knowledge const known;
        std::vector<std::string> out;
        auto const reused = find_text_reuse(c, resolve_origins(c, known), known, texts);
        for (auto const& r : reused.all())
            out.push_back(fmt::format("{} > {}: {} of {}, {}{}", c[r.from].id, c[r.document].id, r.sentences.size(),
                                      r.of, to_string(r.order), r.mostly ? ", mostly" : ""));
        return out;
    }
};

TEST(text_reuse, finds_a_copy_and_who_was_first) {
    library two;
    two.add("Lamp", wire, "2030-05-02").add("Wire", wire, "2030-05-01");
    EXPECT_THAT(two.found(), ElementsAre("Wire > Lamp: 5 of 5, published, mostly"));
    EXPECT_THAT(two.found(true), ElementsAre("Wire > Lamp: 5 of 5, published, mostly")) << "in any order";
}

TEST(text_reuse, does_not_guess_who_was_first) {
    EXPECT_THAT(library().add("Wire", wire).add("Lamp", wire).found(),
                ElementsAre("Lamp > Wire: 5 of 5, unknown, mostly"));
    EXPECT_THAT(library().add("Wire", wire, "").add("Lamp", wire, "").found(),
                ElementsAre("Lamp > Wire: 5 of 5, unknown, mostly"));
}

TEST(text_reuse, whom_one_credits_is_first_whatever_the_day) {
    library two;
    two.add("Lamp", wire, "2030-05-01").add("Wire", wire, "2030-05-02");
    two.claims.push_back(told::claim_of("5 <- Wire via Lamp", "c1"));
    two.claims.push_back(told::claim_of("5 <- Wire via Wire in Wire", "c2"));
    EXPECT_THAT(two.found(), ElementsAre("Wire > Lamp: 5 of 5, credited, mostly"));
    library thanks;
    thanks.add("Lamp", wire, "2030-05-01").add("Wire", wire, "2030-05-02");
    thanks.articles.front().print.credits = {"wire"};
    EXPECT_THAT(thanks.found(), ElementsAre("Wire > Lamp: 5 of 5, credited, mostly"));
}

TEST(text_reuse, finds_abridged_copies_that_were_set_anew) {
    constexpr std::string_view reset =
        "Larkham mourned a landmark on Monday. "
        "The old footbridge at Larkham gave way on Sunday while a rowing race was passing beneath it. "
        "Some spectators fell into the river and were pulled out by the crews of two rowing boats. "
        "Nobody at the town hall wished to speak about the cables. "
        "The mayor is on leave until Thursday and asked for patience in a short message to her neighbours.";
    EXPECT_THAT(library().add("Wire", wire).add("Lamp", reset, "2030-05-02").found(),
                ElementsAre("Wire > Lamp: 2 of 5, published"));
}

TEST(text_reuse, a_sentence_that_anybody_may_write_is_none) {
    constexpr std::string_view other =
        "Five people fell into the river. "
        "Five spectators fell into the river at the regatta when the bridge broke. "
        "A spokeswoman for the rowing club said that its boats had been close by.";
    EXPECT_THAT(library().add("Wire", wire).add("Lamp", other).found(), IsEmpty());
}

TEST(text_reuse, those_who_quote_one_speech_do_not_copy_each_other) {
    std::string const speech = "\"" + std::string(wire) + "\"";
    EXPECT_THAT(library()
                    .add("Wire", "The mayor spoke at noon. " + speech)
                    .add("Lamp", "She had much to say. " + speech)
                    .found(),
                IsEmpty());
}

TEST(text_reuse, an_outlet_does_not_copy_itself) {
    EXPECT_THAT(library().add("a", wire, "2030-05-01", "Wire").add("b", wire, "2030-05-02", "Wire").found(), IsEmpty());
}

TEST(text_reuse, tells_which_sentences) {
    auto const text = told::print_of(
        "Nothing of this is from elsewhere at all. Five spectators fell into the river and were pulled out by the "
        "crews of two boats.");
    auto const other = told::print_of(wire);
    auto const found = align_texts(text, other);
    ASSERT_EQ(found.sentences.size(), 1U);
    EXPECT_EQ(found.sentences[0].where.begin, 42U);
    EXPECT_EQ(found.sentences[0].from.of(wire),
              "Five spectators fell into the river and were pulled out by the crews of two boats");
    EXPECT_EQ(found.words, 16U);
}

TEST(text_reuse, every_run_of_six_words_leaves_a_fingerprint) {
    auto const whole = fingerprints_of(told::print_of(wire));
    EXPECT_LT(whole.size(), told::print_of(wire).words.size() * 3 / 4) << "winnowed";
    std::vector<std::string> const words = told::split(std::string(wire), " ");
    for (std::size_t i = 0; i + 6 <= words.size(); ++i) {
        auto const part =
            fmt::format("before it {} behind it", fmt::join(words.begin() + static_cast<std::ptrdiff_t>(i),
                                                            words.begin() + static_cast<std::ptrdiff_t>(i) + 6, " "));
        std::vector<std::uint64_t> both;
        auto const prints = fingerprints_of(told::print_of(part));
        std::set_intersection(whole.begin(), whole.end(), prints.begin(), prints.end(), std::back_inserter(both));
        EXPECT_FALSE(both.empty()) << part;
    }
}

TEST(text_reuse, many_copies_of_one_text_are_held_against_few) {
    library many;
    for (int i = 0; i < 300; ++i) many.add(fmt::format("d{:03}", i), wire);
    auto const found = many.found();
    EXPECT_LE(found.size(), 300 * reuse::most_partners);
    for (int i = 1; i < 300; ++i) {
        auto const from_first = fmt::format("d000 > d{:03}: 5 of 5, unknown, mostly", i);
        EXPECT_NE(std::find(found.begin(), found.end(), from_first), found.end()) << i;
    }
}

}  // namespace
}  // namespace reconcile
