#include <reconcile/value/gazetteer.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <reconcile/value/knowledge.hpp>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct line {
    int id;
    std::string name;
    std::string others;
    std::string code;  ///< class and code: "P.PPL"
    std::string country;
    std::string region;
    long people = 0;
};

std::string row(line const& l) {
    return fmt::format("{}\t{}\t{}\t{}\t0\t0\t{}\t{}\t{}\t\t{}\t\t\t\t{}\t\t\t\t2030-01-01", l.id, l.name, l.name,
                       l.others, l.code.substr(0, 1), l.code.substr(2), l.country, l.region, l.people);
}

gazetteer made_of(std::vector<line> const& lines) {
    gazetteer_builder builder;
    for (auto const& l : lines) EXPECT_EQ(builder.add(row(l)), "");
    return std::move(builder).build();
}

/// Two countries, with names that come twice.
gazetteer const& sample() {
    static gazetteer const made = made_of({
        {1, "Republic of Northland", "Northland,Nordlandia", "A.PCLI", "NL", "00", 9'000'000},
        {2, "Southland", "", "A.PCLI", "SL", "00", 4'000'000},
        {10, "Upper Vale", "Vale Governorate", "A.ADM1", "NL", "11", 900'000},
        {11, "Lower Vale", "", "A.ADM1", "NL", "12", 800'000},
        {12, "Salt Coast", "", "A.ADM1", "SL", "01", 700'000},
        {13, "Marasa", "", "A.ADM1", "SL", "02", 500'000},
        {20, "Ālbū Ostrel", "Ostrel,Abu Stral,Острельск", "P.PPL", "NL", "11", 57'000},
        {21, "Marasa", "", "P.PPLA", "SL", "02", 300'000},
        {22, "Twice", "", "P.PPL", "NL", "11", 60'000},
        {23, "Twice", "", "P.PPL", "SL", "01", 50'000},
        {24, "Big Ford", "Ford", "P.PPL", "NL", "12", 900'000},
        {25, "Ford", "", "P.PPL", "SL", "01", 20'000},
        {26, "Ford Inn", "", "S.HTL", "SL", "01", 0},
        {27, "Ford Air Base", "", "S.AIRB", "NL", "12", 0},
        {28, "Grey River", "", "H.STM", "NL", "12", 0},
    });
    return made;
}

std::string id_of(std::string_view name, std::vector<std::string> const& within = {}) {
    auto const one = sample().resolve(name, within, {});
    return one ? one->id : "";
}

TEST(gazetteer, knows_places_by_all_their_names_in_latin_letters) {
    EXPECT_EQ(id_of("Albu Ostrel"), "20");
    EXPECT_EQ(id_of("ostrel"), "20");
    EXPECT_EQ(id_of("Abu Stral"), "20");
    EXPECT_EQ(id_of("Al Ostrel"), "20") << "with an article";
    EXPECT_EQ(id_of("Эль-Острель"), "20") << "it folds to what the file has in Latin letters";
    EXPECT_EQ(id_of("Острельск"), "") << "names in other scripts are passed over";
    EXPECT_EQ(id_of("Nowhere"), "");
    EXPECT_EQ(id_of(""), "");
    EXPECT_EQ(id_of("Ford Inn"), "") << "buildings are not kept";
    EXPECT_EQ(id_of("Ford Air Base"), "27");
    EXPECT_TRUE(sample().holds("Ostrel"));
    EXPECT_FALSE(sample().holds("Grey River")) << "no settlement";
}

TEST(gazetteer, leaves_names_of_several_places_undecided) {
    EXPECT_EQ(id_of("Twice"), "");
    EXPECT_EQ(id_of("Twice", {"Southland"}), "23");
    EXPECT_EQ(id_of("Twice", {"Vale Governorate"}), "22");
    EXPECT_EQ(id_of("Twice", {"Nordlandia"}), "22");
    EXPECT_EQ(id_of("Twice", {"somewhere unknown"}), "") << "it tells nothing";
    EXPECT_EQ(id_of("Ostrel", {"Southland"}), "") << "the text means another";
}

TEST(gazetteer, takes_one_with_ten_times_the_people) {
    EXPECT_EQ(id_of("Ford"), "24");
    EXPECT_EQ(id_of("Ford", {"Southland"}), "25");
}

TEST(gazetteer, takes_the_town_before_the_region_named_after_it) { EXPECT_EQ(id_of("Marasa"), "21"); }

TEST(gazetteer, teaches_what_holds_a_place_and_its_other_names) {
    knowledge known;
    EXPECT_EQ(sample().teach("Abu Stral", {}, known, known), "20");
    EXPECT_TRUE(known.is_within("Abu Stral", "Upper Vale"));
    EXPECT_TRUE(known.is_within("Abu Stral", "Republic of Northland"));
    EXPECT_EQ(sample().teach("Ostrel", {}, known, known), "20");
    auto const m = known.match("Ostrel", "Abu Stral");
    EXPECT_EQ(m.verdict, judgement::same);
    EXPECT_EQ(m.reason, match_reason::gazetteer);
    EXPECT_EQ(sample().teach("Twice", {}, known, known), "");
    EXPECT_THAT(known.around("Twice"), IsEmpty());
}

TEST(gazetteer, uses_the_name_that_is_known_of_a_country) {
    knowledge known;
    known.add_exclusive("country", {"Northland", "Southland"});
    sample().teach("Ostrel", {}, known, known);
    EXPECT_THAT(known.around("Ostrel"), ElementsAre("Upper Vale", "Northland"));
    EXPECT_TRUE(known.are_exclusive("Ostrel", "Southland"));
}

TEST(gazetteer, holds_places_of_two_regions_apart) {
    knowledge known;
    sample().teach("Ostrel", {}, known, known);
    sample().teach("Big Ford", {}, known, known);
    sample().teach("Grey River", {}, known, known);
    sample().teach("Marasa", {}, known, known);
    EXPECT_TRUE(known.are_apart("Ostrel", "Big Ford"));
    EXPECT_TRUE(known.are_apart("Ostrel", "Marasa"));
    EXPECT_FALSE(known.are_apart("Grey River", "Big Ford"));
}

TEST(gazetteer, tells_what_is_wrong_with_a_line) {
    gazetteer_builder builder;
    EXPECT_THAT(builder.add("1\tArrow"), HasSubstr("2 columns where 19 are needed"));
    EXPECT_THAT(builder.add(row({1, "", "", "P.PPL", "NL", "11"})), HasSubstr("give a name"));
    EXPECT_THAT(builder.add("x" + row({1, "Arrow", "", "P.PPL", "NL", "11"})), HasSubstr("no number"));
    EXPECT_THAT(builder.add(row({1, std::string(100'000, 'a'), "", "P.PPL", "NL", "11"})), HasSubstr("100000 bytes"));
    EXPECT_THAT(builder.add(std::string("\xff\t\xff")), HasSubstr("2 columns"));
    EXPECT_EQ(builder.add(row({7, "Ar\xffrow", "\xff,Birch", "P.PPL", "NL", "11"})), "");
    auto const made = std::move(builder).build();
    EXPECT_EQ(made.size(), 1U);
    EXPECT_EQ(made.resolve("Birch", {}, {})->id, "7");
}

TEST(gazetteer, folds_names_as_the_rest_of_the_library_does) {
    std::vector<std::string> const names{"Ålesund", "Łódź",          "Dayr az-Zawr", "Muḩāfaz̧at Ninawá",
                                         "Đà Nẵng", "Saint-Étienne", "‘Ayn ʿIsá",    "Æbeltoft",
                                         "Großau",  "N'Djamena",     "Bir el‐Abd",   "Al Ḩasakah"};
    std::vector<line> lines;
    for (std::size_t i = 0; i < names.size(); ++i)
        lines.push_back({static_cast<int>(i) + 1, names[i], "", "P.PPL", "NL", "11"});
    auto const made = made_of(lines);
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto const one = made.resolve(names[i], {}, {});
        ASSERT_TRUE(one) << names[i];
        EXPECT_EQ(one->id, std::to_string(i + 1)) << names[i];
    }
}

TEST(gazetteer, of_many_places_of_one_name_answers_at_once) {
    std::vector<line> lines;
    for (int i = 0; i < 20'000; ++i)
        lines.push_back({i + 1, "Twice", "", "P.PPL", "NL", std::to_string(i % 50), 100 + i});
    auto const made = made_of(lines);
    for (int i = 0; i < 100; ++i) EXPECT_FALSE(made.resolve("Twice", {}, {}));
}

}  // namespace
}  // namespace reconcile
