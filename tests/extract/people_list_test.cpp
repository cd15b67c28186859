#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;

/// "number: words" of the list around the counted phrase that begins with `one`.
std::string whole(std::string const& text, std::string_view one) {
    read_page const r(text);
    auto const& g = finders::get().grammar;
    auto const seed = g.counted_after(r.page, r.sentence(), r.token(one));
    if (!seed) return "no phrase";
    auto const all = finders::get().lists.whole(r.page, g, r.sentence(), *seed, "person");
    return plain(all.how_many.min) + ": " + r.words(all.tokens);
}

/// The same, around the single people that begin with `one`; "none" where the list counts nobody.
std::string around(std::string const& text, std::string_view one) {
    read_page const r(text);
    auto const& g = finders::get().grammar;
    auto const singles = finders::get().victims.after(r.page, g, r.sentence(), r.token(one));
    auto const all = finders::get().lists.around(r.page, g, r.sentence(), singles);
    return all ? plain(all->how_many.min) + ": " + r.words(all->tokens) : "none";
}

TEST(people_list, counted_members_are_added_up) {
    EXPECT_EQ(whole("Four adults and two children were killed.", "two"), "6: Four adults and two children");
    EXPECT_EQ(whole("It killed two men, three women and five boys.", "two"), "10: two men, three women and five boys");
}

TEST(people_list, single_members_are_one_each) {
    EXPECT_EQ(whole("It killed six men, a woman and Anna Holm, 34.", "six"), "8: six men, a woman and Anna Holm, 34");
    EXPECT_EQ(whole("A father and his two sons were found dead.", "two"), "3: A father and his two sons");
    EXPECT_EQ(whole("Anna Holm and two sons were killed.", "two"), "3: Anna Holm and two sons");
}

TEST(people_list, single_people_have_counted_ones_beside_them) {
    EXPECT_EQ(around("He killed his wife and four daughters.", "his wife"), "5: his wife and four daughters");
    EXPECT_EQ(around("He killed his wife, Anna Holm, and four daughters.", "his wife"),
              "5: his wife, Anna Holm, and four daughters")
        << "the name is his wife's";
    EXPECT_EQ(around("Two bailiffs and the gunman are dead.", "the gunman"), "3: Two bailiffs and the gunman");
    EXPECT_EQ(around("He killed his wife and her son.", "his wife"), "none") << "nobody is counted";
}

TEST(people_list, himself_ends_a_list_as_a_member_does) {
    EXPECT_EQ(whole("He killed two sons, his wife and himself.", "two"), "3: two sons, his wife");
    EXPECT_EQ(whole("He killed six girls, their mother and then fled.", "six"), "6: six girls");
}

TEST(people_list, without_an_and_a_comma_says_more_of_the_same) {
    EXPECT_EQ(whole("Three people, two soldiers and a teacher, were killed.", "Three"), "3: Three people");
    EXPECT_EQ(whole("Two soldiers, both men, were killed.", "Two"), "2: Two soldiers");
}

TEST(people_list, words_for_another_deed_end_it) {
    EXPECT_EQ(whole("It hurt two men and three women were killed.", "three"), "3: three women");
    EXPECT_EQ(whole("It hurt two men and three women were killed.", "two"), "2: two men");
    EXPECT_EQ(whole("In the house of Anna Holm and two men were killed.", "two"), "2: two men");
}

TEST(people_list, is_bounded) {
    std::string text = "It killed two men";
    for (int n = 0; n < 40; ++n) text += ", two women";
    text += " and two boys.";
    EXPECT_EQ(whole(text, "two men"), "2: two men") << "the end of such a list is out of reach";
}

TEST(people_list, things_are_listed_too_but_no_single_people_beside_them) {
    auto const& g = finders::get().grammar;
    auto const whole = [&](std::string text, std::string_view seed) {
        read_page const r(std::move(text));
        auto const one = g.counted_after(r.page, r.sentence(), r.token(seed));
        auto const all = finders::get().lists.whole(r.page, g, r.sentence(), *one, "site");
        return fmt::format("{}: {}", r.words(all.tokens), line_of_quantity(all.how_many));
    };
    EXPECT_EQ(whole("Three schools and two clinics were hit.", "two"), "Three schools and two clinics: 5");
    EXPECT_EQ(whole("Ana Brack and two clinics were hit.", "two"), "two clinics: 2 clinics");
}

}  // namespace
}  // namespace reconcile
