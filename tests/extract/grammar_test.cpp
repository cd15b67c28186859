#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;

grammar const& small_words() { return finders::get().grammar; }

/// The phrase that is counted behind these words: "2+ soldiers «at least two soldiers»"; "" where there is none.
std::string after(std::string const& text, std::string_view verb) {
    read_page const r(text);
    auto const c = small_words().counted_after(r.page, r.sentence(), r.token(verb) + 1);
    return c ? line_of_quantity(c->how_many) + " «" + r.words(c->tokens) + "»" : std::string{};
}

std::string before(std::string const& text, std::string_view verb) {
    read_page const r(text);
    auto const c = small_words().counted_before(r.page, r.sentence(), r.token(verb));
    return c ? line_of_quantity(c->how_many) + " «" + r.words(c->tokens) + "»" : std::string{};
}

TEST(grammar, counts_what_follows) {
    EXPECT_EQ(after("It killed at least two soldiers on Monday.", "killed"), "2+ soldiers «at least two soldiers»");
    EXPECT_EQ(after("It killed a tired old farmer in Tollan.", "killed"), "1 tired old farmer «a tired old farmer»");
    EXPECT_EQ(after("It killed soldiers, he said.", "killed"), "2+ soldiers «soldiers»");
    EXPECT_EQ(after("It killed no soldiers.", "killed"), "0 soldiers «no soldiers»");
    EXPECT_EQ(after("It killed the soldiers.", "killed"), "") << "those that are known are not counted";
    EXPECT_EQ(after("It killed time.", "killed"), "") << "no plural";
    EXPECT_EQ(after("It killed.", "killed"), "");
}

TEST(grammar, counts_what_stands_before) {
    EXPECT_EQ(before("22 people were killed.", "were"), "22 people «22 people»");
    EXPECT_EQ(before("22 people who were killed lived here.", "were"), "22 people «22 people»");
    EXPECT_EQ(before("22 people in the town were killed.", "were"), "22 people «22 people»");
    EXPECT_EQ(before("22 people, all of them miners, were killed.", "were"), "22 people «22 people»")
        << "over an insertion";
    EXPECT_EQ(before("The people were killed.", "were"), "");
    EXPECT_EQ(before("were killed", "were"), "");
}

TEST(grammar, marks_what_kind_of_phrase_it_is) {
    auto const phrase = [](std::string const& text, std::string_view verb) {
        read_page const r(text);
        return small_words().counted_after(r.page, r.sentence(), r.token(verb) + 1).value_or(counted_phrase{});
    };
    EXPECT_TRUE(phrase("It hurt 15 of the soldiers.", "hurt").partitive);
    EXPECT_FALSE(phrase("It hurt dozens of soldiers.", "hurt").partitive) << "a way to say how many";
    EXPECT_TRUE(phrase("It hurt one guard and others.", "hurt").and_others);
    EXPECT_FALSE(phrase("It hurt one guard and a medic.", "hurt").and_others);
    EXPECT_TRUE(phrase("It hurt three more people.", "hurt").additional);
    EXPECT_FALSE(phrase("It hurt more than three people.", "hurt").additional) << "a bound";
    EXPECT_TRUE(phrase("It hurt a guard.", "hurt").by_article);
    EXPECT_FALSE(phrase("It hurt one guard.", "hurt").by_article);
    EXPECT_TRUE(phrase("It hurt guards.", "hurt").bare_plural);
    EXPECT_FALSE(phrase("It hurt two guards.", "hurt").bare_plural);
}

TEST(grammar, head_is_the_last_noun) {
    read_page const r("It hurt two bank guards.");
    auto const c = small_words().counted_after(r.page, r.sentence(), r.token("two"));
    ASSERT_TRUE(c);
    EXPECT_EQ(r.page.word(c->head), "guards");
}

TEST(grammar, verb_groups) {
    auto const group = [](std::string const& text, std::string_view verb) {
        read_page const r(text);
        auto const at = r.token(verb);
        auto const first = small_words().verb_group(r.page, r.sentence(), at);
        return fmt::format("{}{}{}", r.words({first, at + 1}),
                           small_words().passive(r.page, first, at) ? ", passive" : "",
                           small_words().negated(r.page, first, at) ? ", negated" : "");
    };
    EXPECT_EQ(group("The storm killed two.", "killed"), "killed");
    EXPECT_EQ(group("Two were later killed.", "killed"), "were later killed, passive");
    EXPECT_EQ(group("Two have been killed.", "killed"), "have been killed, passive");
    EXPECT_EQ(group("The storm did not kill two.", "kill"), "did not kill, negated");
    EXPECT_EQ(group("Two weren't killed.", "killed"), "weren't killed, passive, negated");
}

TEST(grammar, noun_phrases_end_at_small_words) {
    auto const phrase = [](std::string const& text, std::string_view first) {
        read_page const r(text);
        return r.words(small_words().nouns_after(r.page, r.sentence(), r.token(first)));
    };
    EXPECT_EQ(phrase("The old stone bridge near Tollan fell.", "The"), "The old stone bridge");
    EXPECT_EQ(phrase("An Iranian-backed group claimed it.", "An"), "An Iranian-backed group claimed")
        << "a pronoun ends it; not every verb does";
    EXPECT_EQ(phrase("The bridge, the road and the mill fell.", "The"), "The bridge");
    EXPECT_EQ(phrase("The bridge on Monday.", "The"), "The bridge");
    read_page const r("Near the old stone bridge, Dorst stopped.");
    EXPECT_EQ(r.words(small_words().nouns_before(r.page, r.sentence(), r.token(","))), "the old stone bridge");
}

TEST(grammar, parts) {
    auto const parts = [](std::string const& text, std::string_view last) {
        read_page const r(text);
        std::string out;
        for (auto const& part : small_words().parts_after(r.page, r.sentence(), r.token(last) + 1))
            out += "[" + r.words(part.tokens) + "]";
        return out;
    };
    EXPECT_EQ(parts("It killed 12 people, including two medics and five children.", "people"),
              "[two medics][five children]");
    EXPECT_EQ(parts("It killed 12 people including a medic, two guards and five children.", "people"),
              "[a medic][two guards][five children]");
    EXPECT_EQ(parts("It killed 12 people, among them two medics.", "people"), "[two medics]");
    EXPECT_EQ(parts("It killed 12 people, two medics among them.", "people"), "[two medics]");
    EXPECT_EQ(parts("It killed 12 people and two medics.", "people"), "");
    EXPECT_EQ(parts("It killed 12 people, two streets away.", "people"), "");
}

TEST(grammar, plurals) {
    auto const plural = [](std::string const& word) {
        read_page const r("the " + word + " there");
        return small_words().is_plural(r.page, 1);
    };
    EXPECT_TRUE(plural("soldiers"));
    EXPECT_TRUE(plural("women"));
    EXPECT_TRUE(plural("police"));
    EXPECT_FALSE(plural("soldier"));
    EXPECT_FALSE(plural("boss"));
    EXPECT_FALSE(plural("gas"));
    EXPECT_FALSE(plural("NHS"));
}

TEST(grammar, page_finds_mentions_by_token) {
    read_page const r("On Monday 22 people fled from Ostrel. Nothing else.");
    auto const at = [&](auto const& column, std::string_view word) { return column[r.token(word)]; };
    EXPECT_EQ(at(r.page.time_at, "Monday"), 0);
    EXPECT_EQ(at(r.page.number_at, "22"), 0);
    EXPECT_EQ(at(r.page.counted_at, "people"), 0);
    EXPECT_EQ(r.page.counted_ending[r.token("fled")], 0);
    EXPECT_GE(at(r.page.name_at, "Ostrel"), 0);
    EXPECT_EQ(at(r.page.number_at, "Nothing"), -1);
    EXPECT_EQ(at(r.page.name_at, "fled"), -1);
    EXPECT_TRUE(r.page.is_mark(r.token("."), "."));
    EXPECT_FALSE(r.page.is_mark(r.token("22"), "22")) << "no mark";
}

TEST(grammar, an_empty_text_has_an_empty_page) {
    read_page const r("");
    EXPECT_TRUE(r.read.text.sentences.empty());
    EXPECT_TRUE(finders::get().counts.find(r.page, small_words()).empty());
    EXPECT_TRUE(finders::get().events.find(r.page, small_words(), finders::get().known).mentions.empty());
}

}  // namespace
}  // namespace reconcile
