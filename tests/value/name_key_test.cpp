#include <reconcile/value/name_key.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

TEST(name_key, folds_case_marks_and_apostrophes) {
    EXPECT_EQ(fold("Kata’ib Hezbollah"), "kataib hezbollah");
    EXPECT_EQ(fold("U.S. Navy"), "us navy");
    EXPECT_EQ(fold("  Saint-Étienne,  (Loire) "), "saint etienne loire");
    EXPECT_EQ(fold("Łódź"), "lodz");
    EXPECT_EQ(fold("ﬁeld"), "field");
    EXPECT_EQ(fold(""), "");
    EXPECT_EQ(fold("…"), "");
}

TEST(name_key, folds_other_scripts_to_latin) {
    EXPECT_EQ(fold("Москва"), "moskva");
    EXPECT_EQ(fold("Αθήνα"), "athena");
    EXPECT_FALSE(fold("دمشق").empty());
    EXPECT_EQ(fold("Москва"), fold("Москва"));
}

TEST(name_key, a_fold_is_its_own_fold) {
    for (auto const* name : {"Kata’ib", "Ab'u Zayd", "Nuñez-Ortega", "東京", "Ærø", "Ivan IV."})
        EXPECT_EQ(fold(fold(name)), fold(name)) << name;
}

TEST(name_key, sounds_of_transliterations_meet) {
    EXPECT_EQ(sound_key("Irbil"), sound_key("Arbil"));
    EXPECT_EQ(sound_key("Qamishli"), sound_key("Kamishly"));
    EXPECT_EQ(sound_key("Muhammad"), sound_key("Mohamed"));
    EXPECT_NE(sound_key("Iran"), sound_key("Iraq"));
    EXPECT_NE(sound_key("Oslo"), sound_key("Solo"));
}

struct pair {
    char const* a;
    char const* b;
    bool alike;
};

TEST(name_key, spelled_alike_wants_equal_letters_too) {
    for (auto const& p :
         {pair{"Kait'ib", "Kataib", true}, pair{"Hasakeh", "Hasaka", true}, pair{"Urum al-Joz", "Urm al-Jawz", true},
          pair{"John", "Jon", true}, pair{"Hussein", "Husayn", true}, pair{"Brian", "Brown", false},
          pair{"Marin", "Moran", false}, pair{"Iran", "Oran", false}, pair{"Mali", "Mila", false},
          pair{"Ali Hassan", "Ali", false}, pair{"", "", false}}) {
        EXPECT_EQ(spelled_alike(p.a, p.b), p.alike) << p.a << " / " << p.b;
        EXPECT_EQ(spelled_alike(p.b, p.a), p.alike) << p.b << " / " << p.a;
    }
}

TEST(name_key, words_without_particles_and_titles) {
    EXPECT_EQ(name_words("Dr. Anna van der Berg"), (std::vector<std::string>{"anna", "berg"}));
    EXPECT_EQ(name_words("The"), (std::vector<std::string>{"the"}));
    EXPECT_TRUE(same_words("Northern Rivers Observatory", "Observatory of the Northern Rivers"));
    EXPECT_FALSE(same_words("Northern Rivers Observatory", "Northern Observatory"));
    EXPECT_FALSE(same_words("", ""));
}

TEST(name_key, names_its_unicode_version) { EXPECT_FALSE(unicode_version().empty()); }

}  // namespace
}  // namespace reconcile
