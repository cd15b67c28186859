#include <reconcile/text/name_reader.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

struct reading {
    std::string text;
    token_text tokens;
    name_text names;

    explicit reading(std::string t) : text(std::move(t)) {
        static vocabulary words;
        static name_reader const reader(lexicon::built_in(), words);
        tokens = tokenize(text, words);
        names = reader.read(tokens);
    }
    [[nodiscard]] std::vector<std::string> written() const {
        std::vector<std::string> out;
        for (auto const& m : names.mentions) out.emplace_back(m.where.of(text));
        return out;
    }
    /// The entity of the last mention that is written so.
    [[nodiscard]] entity of(std::string_view mention) const {
        for (auto m = names.mentions.rbegin(); m != names.mentions.rend(); ++m)
            if (m->where.of(text) == mention) return names.entities[m->entity];
        return {};
    }
};

using strings = std::vector<std::string>;

struct run_case {
    char const* text;
    strings mentions;
};

TEST(name_reader, finds_runs_of_capitals) {
    for (auto const& c : std::vector<run_case>{
             {"The mayor met Anna Holm in Oslo.", {"Anna Holm", "Oslo"}},
             {"However, rain fell on Monday in March.", {}},
             {"Walkers praised the Ministry of Forests and Lakes.", {"Ministry of Forests and Lakes"}},
             {"The Northern Rivers Observatory for Human Rights said so.",
              {"Northern Rivers Observatory for Human Rights"}},
             {"Then Mustafa al-Tarim and Jan van der Meer left.", {"Mustafa al-Tarim", "Jan van der Meer"}},
             {"A Norwegian-built bridge fell.", {"Norwegian"}},
             {"A man from St. Orlan and East St. Orlan was seen in Oak St. on Monday.", {"St. Orlan", "East St. Orlan", "Oak St"}},
             {"Lorum police came. Lorum detectives left.", {"Lorum", "Lorum"}},
             {"Homicide detectives came. Local police left.", {}},
             {"OSTREL — A bridge fell.", {"OSTREL"}},
             {"NEW OSTREL — A bridge fell.", {"NEW OSTREL"}},
             {"", {}},
         })
        EXPECT_EQ(reading(c.text).written(), c.mentions) << c.text;
}

TEST(name_reader, counties_and_what_stands_before_a_state_are_places) {
    reading const r("The Harlow County Sheriff's Office came. They went from the bridge in Lorum, Ala., to the harbour of Ostrel, Tenn., on Monday.");
    EXPECT_EQ(r.of("Harlow County").kind, name_kind::place);
    EXPECT_EQ(r.of("Lorum").kind, name_kind::place);
    EXPECT_EQ(r.of("Ala.").name, "Alabama");
    using pairs = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(r.names.within, (pairs{{"Lorum", "Alabama"}, {"Ostrel", "Tennessee"}}));
}

TEST(name_reader, abbreviations_of_states_need_a_comma) {
    EXPECT_EQ(reading("The Harlow, AL teen came.").of("AL").name, "Alabama");
    EXPECT_EQ(reading("They said, OK then.").of("OK").name, "");
    EXPECT_NE(reading("On Sunday, Mass was said.").of("Mass").kind, name_kind::place);
    EXPECT_NE(reading("The teen saw Miss Holm.").of("Miss").kind, name_kind::place);
    EXPECT_EQ(reading("THE BRIDGE FELL, IN THE CITY OF LORUM.").of("IN").name, "") << "a small word in capitals";
}

TEST(name_reader, parts_of_a_town_lie_in_it) {
    using pairs = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(reading("A bridge fell in the Oakhill section of Lorum.").names.within, (pairs{{"Oakhill", "Lorum"}}));
    EXPECT_EQ(reading("A bridge fell in the Old Harbour district of Port Lorum.").names.within, (pairs{{"Old Harbour", "Port Lorum"}}));
}

TEST(name_reader, what_qualifies_a_suburb_is_no_place) {
    EXPECT_NE(reading("They live outside a Damascan suburb.").of("Damascan").kind, name_kind::place);
    EXPECT_NE(reading("They live outside the Damascan suburb of Lorum.").of("Damascan").kind, name_kind::place);
    EXPECT_EQ(reading("They live outside the Damascan suburb of Lorum.").of("Lorum").kind, name_kind::place);
    EXPECT_EQ(reading("They live outside the Lorum suburb.").of("Lorum").kind, name_kind::place);
}

TEST(name_reader, headlines_do_not_make_names) {
    reading const r("Bridge Collapse Kills Three Workers Near Old Harbour\n\nA bridge fell in Lisbon.");
    EXPECT_EQ(r.written(), strings{"Lisbon"});
    EXPECT_EQ(reading("BRIDGE FALLS AND KILLS THREE WORKERS").written().size(), 0U);
}

TEST(name_reader, a_sentence_start_needs_evidence) {
    EXPECT_TRUE(reading("Rescuers were digging.").written().empty());
    EXPECT_EQ(reading("We met Holm. Holm was late.").written(), (strings{"Holm", "Holm"}));
}

TEST(name_reader, titles_tell_persons) {
    reading const r("Finance Minister Erik Vang spoke. Later the police spokeswoman Berit Lund did.");
    EXPECT_EQ(r.of("Erik Vang").kind, name_kind::person);
    EXPECT_EQ(r.of("Erik Vang").as_source, source_kind::official);
    EXPECT_EQ(r.of("Erik Vang").title, "Finance Minister");
    EXPECT_EQ(r.of("Berit Lund").as_source, source_kind::official);
    reading const behind("Erik Vang, the finance minister, spoke.");
    EXPECT_EQ(behind.of("Erik Vang").as_source, source_kind::official);
    EXPECT_FALSE(behind.of("Erik Vang").title.empty());
}

TEST(name_reader, short_forms_join_the_full_one) {
    reading const person("John Lindqvist spoke. Lindqvist was calm. Jon Lindqvist left.");
    EXPECT_EQ(person.names.entities.size(), 1U);
    EXPECT_EQ(person.of("Lindqvist").name, "John Lindqvist");
    reading const late("We saw Lindqvist. Then John Lindqvist spoke.");
    EXPECT_EQ(late.of("Lindqvist").name, "John Lindqvist");
    reading const group(
        "The Valley Observatory for Human Rights warned. The Observatory said more, and so did the Valley Human Rights "
        "Observatory.");
    EXPECT_EQ(group.names.entities.size(), 1U);
}

TEST(name_reader, glosses_and_acronyms_join) {
    reading const r(
        "The Free Valley Brigades (Lumak Harun) fought beside Sarin Tolem (ST). Later ST left, and Lumak Harun "
        "stayed.");
    EXPECT_EQ(r.of("Lumak Harun").name, "Free Valley Brigades");
    EXPECT_EQ(r.of("ST").name, "Sarin Tolem");
}

TEST(name_reader, spellings_join) {
    reading const r("They reached Hasibeh on foot. In Hasiba nobody slept.");
    EXPECT_EQ(r.names.entities.size(), 1U);
}

TEST(name_reader, outlets_and_countries_are_known) {
    reading const r("Reuters and the AP wrote about the U.S. and about us.");
    EXPECT_EQ(r.of("Reuters").as_source, source_kind::agency);
    EXPECT_EQ(r.of("AP").name, "Associated Press");
    EXPECT_EQ(r.of("U.S.").name, "United States");
    EXPECT_EQ(r.written(), (strings{"Reuters", "AP", "U.S."}));
}

TEST(name_reader, a_town_by_its_noun_is_a_place_whatever_follows) {
    EXPECT_EQ(reading("It fell on the town of Lorum Hill site of an older attack.").of("Lorum Hill").kind, name_kind::place);
    EXPECT_EQ(reading("It fell near the Lorum Hill group of farms.").of("Lorum Hill").kind, name_kind::organisation);
}

TEST(name_reader, places_lie_inside_places) {
    using pairs = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(reading("It fell on Lorum in northern Norway.").names.within, (pairs{{"Lorum", "Norway"}}));
    EXPECT_EQ(reading("It fell on the eastern Norwegian town of Lorum.").names.within, (pairs{{"Lorum", "Norway"}}));
    EXPECT_TRUE(reading("It fell in Sweden, Norway and Denmark.").names.within.empty());
}

/// "text: reason" of the mentions that are not the name itself.
strings reasons(reading const& r) {
    strings out;
    for (auto const& m : r.names.mentions)
        if (m.match) out.push_back(std::string(m.where.of(r.text)) + ": " + std::string(to_string(*m.match)));
    return out;
}

TEST(name_reader, tells_why_a_mention_is_of_a_name) {
    EXPECT_EQ(reasons(reading("Militants of the Kataib Hezbollah (KH) fled. KH was gone, and Kata'ib Hezbollah, and Kait'ib Hezbollah.")),
              (strings{"KH: stated", "KH: stated", "Kata'ib Hezbollah: folded", "Kait'ib Hezbollah: transliteration"}));
    EXPECT_EQ(reasons(reading("The Hezbollah Brigades (Kataib Hezbollah) left. We saw Kataib Hezbollah.")),
              (strings{"Kataib Hezbollah: stated", "Kataib Hezbollah: stated"}));
    EXPECT_EQ(reasons(reading("John Lindqvist spoke. Lindqvist was calm. Jon Lindqvist left.")),
              (strings{"Lindqvist: surname", "Jon Lindqvist: transliteration"}));
    EXPECT_EQ(reasons(reading("Many people came to hear Omar Abdul Karim. Then Abdul Karim left quietly.")), strings{"Abdul Karim: surname"});
    EXPECT_EQ(reasons(reading("The Valley River Observatory warned. The Observatory said more, and so did the VRO.")),
              (strings{"Observatory: short_form", "VRO: acronym"}));
    EXPECT_EQ(reasons(reading("Some of them asked the Valley Observatory for Human Rights about it. They read what the Valley Human Rights Observatory had found.")),
              strings{"Valley Human Rights Observatory: word_order"});
    EXPECT_EQ(reasons(reading("He read it in the AP.")), strings{"AP: lexicon"});
    EXPECT_EQ(reasons(reading("The Valley River Observatory (VRO) warned.")), strings{"VRO: stated"});
}

TEST(name_reader, mentions_are_in_order_and_apart) {
    reading const r("Anna Holm (Oslo) told Reuters that Norway's Ministry of Health, led by Dr. Per Aas, was late.");
    for (std::size_t m = 1; m < r.names.mentions.size(); ++m)
        EXPECT_LE(r.names.mentions[m - 1].where.end, r.names.mentions[m].where.begin);
    for (auto const& m : r.names.mentions) EXPECT_LT(m.entity, r.names.entities.size());
}

}  // namespace
}  // namespace reconcile
