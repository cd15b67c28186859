#include <reconcile/align/saying_alignment.hpp>

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr char whole[] = "Every family along the northern river will be given a house before the winter";

saying by(std::string document, std::string speaker, std::string words, source_kind kind = source_kind::official,
          bool quoted = true) {
    saying s;
    s.told.document = document;
    s.told.id = document + ":0-" + std::to_string(words.size()) + ":statement:1";
    s.told.where = {0, static_cast<std::uint32_t>(words.size())};
    s.told.attribution = said_by(std::move(speaker), kind).via("Paper " + document);
    if (quoted) s.quoted.push_back(s.told.where);
    s.told.quote = std::move(words);
    return s;
}

struct aligned {
    std::vector<local_claim> claims;
    std::vector<telling> tellings;
    knowledge known;
};

aligned align(std::vector<saying> const& all) {
    turning_words turning;
    turning.add_negation("not");
    std::vector<saying const*> sayings;
    for (auto const& s : all) sayings.push_back(&s);
    aligned out;
    out.tellings = align_sayings(sayings, out.claims, out.known, turning, "e");
    return out;
}

std::vector<std::string> kinds(aligned const& a) {
    std::vector<std::string> out;
    for (auto const& t : a.tellings)
        out.push_back(t.claim.substr(0, t.claim.find(':')) + " " + std::string(to_string(t.kind)));
    return out;
}

TEST(saying_alignment, one_statement_of_one_speaker) {
    auto const found = align({by("a", "Ann Holm", whole), by("b", "Ann Holm", whole),
                              by("c", "Ann Holm", "Every family will be given a house before the winter")});
    EXPECT_THAT(kinds(found), ElementsAre("a verbatim", "b verbatim", "c shortened"));
    ASSERT_THAT(found.claims, SizeIs(3));
    for (auto const& c : found.claims) {
        EXPECT_EQ(c.told.property, statement_property);
        EXPECT_EQ(c.told.event, "e");
        EXPECT_EQ(c.told.scope.side, "Ann Holm");
        EXPECT_EQ(c.told.scope.population, "every family along northern");
        EXPECT_EQ(c.told.asserted->get<statement>()->text, whole);
        EXPECT_THAT(c.told.flags, IsEmpty());
    }
    EXPECT_EQ(found.tellings[2].from, found.tellings[0].claim);
}

TEST(saying_alignment, changed_words_are_flagged) {
    auto const found =
        align({by("a", "Ann Holm", whole),
               by("b", "Ann Holm", "Every family along the northern river will be given a home before the winter")});
    EXPECT_THAT(kinds(found), ElementsAre("a verbatim", "b reworded"));
    EXPECT_THAT(found.tellings[1].differs, ElementsAre(word_difference{"home", "house"}));
    EXPECT_THAT(found.claims[1].told.flags, Contains(quote_variant_flag));
}

TEST(saying_alignment, a_turned_one_has_a_sense_of_its_own) {
    auto const found =
        align({by("a", "Ann Holm", whole), by("b", "Ann Holm", whole),
               by("c", "Ann Holm", "Every family along the northern river will not be given a house before winter")});
    EXPECT_THAT(kinds(found), Contains("c turned"));
    ASSERT_THAT(found.claims, SizeIs(3));
    auto const sense = [&](std::size_t i) { return found.claims[i].told.asserted->get<statement>()->sense; };
    EXPECT_EQ(sense(0), sense(1));
    EXPECT_TRUE(found.known.are_opposite(sense(0), sense(2)));
}

TEST(saying_alignment, two_who_are_named_say_two_things) {
    EXPECT_THAT(align({by("a", "Ann Holm", whole), by("b", "Bo Lind", whole)}).claims, IsEmpty());
    EXPECT_THAT(
        align({by("a", "an official", whole, source_kind::unnamed), by("b", "an aide", whole, source_kind::unnamed)})
            .claims,
        IsEmpty())
        << "nobody is named";
}

TEST(saying_alignment, who_is_only_described_takes_the_name) {
    auto const found = align({by("a", "Ann Holm", whole), by("b", "an official", whole, source_kind::unnamed)});
    ASSERT_THAT(found.claims, SizeIs(2));
    EXPECT_EQ(found.claims[1].told.attribution.links.back().source, "Ann Holm");
    EXPECT_THAT(found.claims[1].told.flags, Contains("speaker_by_quote"));
}

TEST(saying_alignment, one_document_alone_makes_no_item) {
    EXPECT_THAT(align({by("a", "Ann Holm", whole), by("a", "Ann Holm", whole)}).claims, IsEmpty());
    EXPECT_THAT(align({by("a", "Ann Holm", whole),
                       by("b", "Ann Holm", "Nothing that anybody said about gardens will be printed tomorrow")})
                    .claims,
                IsEmpty());
    EXPECT_THAT(align({}).claims, IsEmpty());
}

TEST(saying_alignment, any_order_of_documents_gives_the_same) {
    std::vector<saying> all{
        by("a", "Ann Holm", whole),
        by("b", "Ann Holm", "Every family along the northern river will be given a home before the winter"),
        by("c", "an official", "Every family along the northern river will be given a house", source_kind::unnamed)};
    auto const first = align(all);
    std::sort(all.begin(), all.end(), [](auto const& x, auto const& y) { return x.told.document > y.told.document; });
    auto const second = align(all);
    EXPECT_EQ(kinds(first), kinds(second));
}

TEST(saying_alignment, many_sentences_of_the_same_words_are_bounded) {
    std::vector<saying> all;
    for (int i = 0; i < 3000; ++i)
        all.push_back(by("d" + std::to_string(i), "Speaker " + std::to_string(i), whole));  // none is another's
    EXPECT_THAT(align(all).claims, IsEmpty());
}

}  // namespace
}  // namespace reconcile
