#include <reconcile/pipeline/cited_figures.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

claim claimed(quantity q, std::string quote) {
    claim c;
    c.id = "c";
    c.asserted = value(std::move(q));
    c.quote = std::move(quote);
    return c;
}

std::string fault_of(claim const& c, extraction const* read = nullptr) {
    static cited_figures const check(lexicon::built_in());
    auto const found = check.of(c, read);
    return found ? std::string(to_string(found->kind)) : std::string();
}

quantity measured(double n, std::string unit) {
    auto q = exactly(n);
    q.unit = std::move(unit);
    q.role = quantity_role::measure;
    return q;
}

TEST(cited_figures, a_number_of_the_words_fits) {
    EXPECT_EQ(fault_of(claimed(exactly(22, "people"), "Twenty-two people died")), "");
    EXPECT_EQ(fault_of(claimed(exactly(22, "people"), "At least 20 people died")), "");
    EXPECT_EQ(fault_of(claimed(at_least(8), "between 5 and 12 people died")), "");
    EXPECT_EQ(fault_of(claimed(exactly(3, "people"), "3 people and 7 dogs were hurt")), "");
}

TEST(cited_figures, words_that_count) {
    EXPECT_EQ(fault_of(claimed(exactly(3), "a triple murder")), "");
    EXPECT_EQ(fault_of(claimed(exactly(4), "a triple murder")), "not_in_text");
    EXPECT_EQ(fault_of(claimed(at_least(2), "a murder-suicide")), "");
    EXPECT_EQ(fault_of(claimed(exactly(8, "people"), "three adults and five children died")), "");
    EXPECT_EQ(fault_of(claimed(exactly(5, "people"), "his wife and four children died")), "");
    EXPECT_EQ(fault_of(claimed(exactly(9, "people"), "three adults and five children died in Ostrel")), "")
        << "the joint may bring one more";
    EXPECT_EQ(fault_of(claimed(exactly(12, "people"), "three adults and five children died")), "not_in_text");
    EXPECT_EQ(fault_of(claimed(exactly(1, "man"), "A man, 37, was killed")), "") << "an age";
}

TEST(cited_figures, another_does_not) {
    EXPECT_EQ(fault_of(claimed(exactly(24, "people"), "Twenty-two people died")), "not_in_text");
    EXPECT_EQ(fault_of(claimed(at_least(30), "between 5 and 12 people died")), "not_in_text");
    EXPECT_EQ(fault_of(claimed(exactly(24, "people"), "Twenty-two people died on 24 March")), "not_in_text")
        << "a date counts nobody";
}

TEST(cited_figures, words_without_a_number) {
    EXPECT_EQ(fault_of(claimed(exactly(24, "people"), "People died in the fire")), "not_in_text");
    EXPECT_EQ(fault_of(claimed(exactly(1, "farmer"), "a farmer was killed")), "");
    EXPECT_EQ(fault_of(claimed(several("farmers"), "farmers were killed")), "");
    EXPECT_EQ(fault_of(claimed(exactly(3), "Ann Lee, Bo Lind and a driver were hurt")), "");
    EXPECT_EQ(fault_of(claimed(exactly(5), "Ann Lee, Bo Lind and a driver were hurt")), "not_in_text");
}

TEST(cited_figures, units) {
    EXPECT_EQ(fault_of(claimed(measured(13, "km"), "seen 13 miles away")), "unit_swapped");
    EXPECT_EQ(fault_of(claimed(measured(8, "km"), "seen 5 miles away")), "") << "converted";
    EXPECT_EQ(fault_of(claimed(measured(20, "km"), "seen 5 miles away")), "not_in_text");
    EXPECT_EQ(fault_of(claimed(measured(13, "mi"), "seen 13 miles away")), "") << "a name that is not known";
}

TEST(cited_figures, what_cannot_be_checked) {
    EXPECT_EQ(fault_of(claimed(exactly(24, "people"), "")), "");
    auto denied = claimed(exactly(24, "people"), "Two people died");
    denied.stance = stance::denies;
    EXPECT_EQ(fault_of(denied), "");
    claim open;
    open.quote = "24 people died";
    EXPECT_EQ(fault_of(open), "");
}

TEST(cited_figures, the_document_tells_where_nothing_is_quoted) {
    extraction read;
    read.numbers = {{{0, 2}, exactly(5)}, {{10, 12}, exactly(24)}, {{30, 32}, exactly(7)}};
    auto c = claimed(exactly(24, "people"), "");
    c.where = {8, 20};
    EXPECT_EQ(fault_of(c, &read), "");
    c.where = {25, 40};
    EXPECT_EQ(fault_of(c, &read), "not_in_text");
    c.where = {0, 3};
    EXPECT_EQ(fault_of(c, &read), "not_in_text");
}

TEST(cited_figures, a_quotation_without_end_is_read_in_part) {
    std::string const text(2'000'000, '1');
    EXPECT_EQ(fault_of(claimed(exactly(24), text)), "not_in_text");
}

}  // namespace
}  // namespace reconcile
