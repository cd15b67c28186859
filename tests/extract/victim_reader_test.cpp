#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// "words / name / age" of each.
std::vector<std::string> lines(read_page const& r, std::vector<victim> const& all) {
    std::vector<std::string> out;
    for (auto const& v : all) {
        auto const name =
            v.entity < 0 ? std::string("-") : r.read.names.entities[static_cast<std::size_t>(v.entity)].name;
        out.push_back(fmt::format("{} / {} / {}{}", r.words(v.tokens), name, v.age ? plain(*v.age) : "-",
                                  v.vague ? " / vague" : ""));
    }
    return out;
}

std::vector<std::string> before(std::string const& text, std::string_view verb) {
    read_page const r(text);
    return lines(r, finders::get().victims.before(r.page, finders::get().grammar, r.sentence(), r.token(verb)));
}

std::vector<std::string> after(std::string const& text, std::string_view verb) {
    read_page const r(text);
    return lines(r, finders::get().victims.after(r.page, finders::get().grammar, r.sentence(), r.token(verb) + 1));
}

TEST(victim_reader, one_person_before_the_verb) {
    EXPECT_THAT(before("Anna Holm was killed.", "was"), ElementsAre("Anna Holm / Anna Holm / -"));
    EXPECT_THAT(before("Anna Holm, 34, was killed.", "was"), ElementsAre("Anna Holm, 34 / Anna Holm / 34"));
    EXPECT_THAT(before("A 15-year-old boy was killed.", "was"), ElementsAre("A 15-year-old boy / - / 15"));
    EXPECT_THAT(before("A teacher was killed.", "was"), ElementsAre("A teacher / - / -"));
    EXPECT_THAT(before("She was killed.", "was"), ElementsAre("She / - / - / vague"));
}

TEST(victim_reader, what_a_comma_adds_without_an_and_is_of_the_same_person) {
    EXPECT_THAT(before("Anna Holm, a teacher, was killed.", "was"),
                ElementsAre("Anna Holm, a teacher / Anna Holm / -"));
}

TEST(victim_reader, a_list_before_the_verb) {
    EXPECT_THAT(before("Anna Holm, 34, and Peter Sand, 40, were killed.", "were"),
                ElementsAre("Anna Holm, 34 / Anna Holm / 34", "Peter Sand, 40 / Peter Sand / 40"));
    EXPECT_THAT(before("A teacher and her son were killed.", "were"),
                ElementsAre("A teacher / - / -", "her son / - / -"));
}

TEST(victim_reader, a_list_behind_the_verb) {
    EXPECT_THAT(after("He killed Anna Holm, 34, and a 12-year-old girl.", "killed"),
                ElementsAre("Anna Holm, 34 / Anna Holm / 34", "a 12-year-old girl / - / 12"));
    EXPECT_THAT(after("The blast killed police officer Anna Holm.", "killed"),
                ElementsAre("police officer Anna Holm / Anna Holm / -"));
}

TEST(victim_reader, one_person_told_in_two_ways) {
    EXPECT_THAT(after("It killed a teacher, and mother of two.", "killed"), ElementsAre(HasSubstr("a teacher")));
    EXPECT_THAT(after("It killed his wife, Anna Holm, and her son.", "killed"),
                ElementsAre("his wife, Anna Holm / Anna Holm / -", "her son / - / -"));
}

TEST(victim_reader, what_a_preposition_brings_is_not_of_the_list) {
    EXPECT_THAT(before("In a film on Harbour Live, a boy and a teacher were killed.", "were"),
                ElementsAre("a boy / - / -", "a teacher / - / -"));
}

TEST(victim_reader, one_of_several) {
    EXPECT_THAT(before("Police said one of the five who were shot has died.", "has"),
                ElementsAre("one / - / - / vague"));
}

TEST(victim_reader, knows_who_did_it) {
    read_page const r("It killed the gunman.");
    auto const who = finders::get().victims.after(r.page, finders::get().grammar, r.sentence(), r.token("the"));
    ASSERT_EQ(who.size(), 1U);
    EXPECT_TRUE(who.front().doer);
    read_page const other("It killed the teacher.");
    EXPECT_FALSE(finders::get()
                     .victims.after(other.page, finders::get().grammar, other.sentence(), other.token("the"))
                     .front()
                     .doer);
}

TEST(victim_reader, counted_people_and_things_are_no_single_person) {
    EXPECT_THAT(before("Three men were killed.", "were"), IsEmpty());
    EXPECT_THAT(before("The plan was killed.", "was"), IsEmpty());
    EXPECT_THAT(before("No boy was killed.", "was"), IsEmpty());
    EXPECT_THAT(after("The blast killed three men.", "killed"), IsEmpty());
    EXPECT_THAT(after("The vote killed the bill.", "killed"), IsEmpty());
}

TEST(victim_reader, the_longest_list_counts) {
    EXPECT_EQ(count_people({}), 0U);
    EXPECT_EQ(count_people({{{}, 0, {}, false, 1}, {{}, 1, {}, false, 1}}), 1U);
    EXPECT_EQ(count_people({{{}, 0, {}, false, 1}, {{}, 1, {}, false, 3}}), 3U);
}

}  // namespace
}  // namespace reconcile
