#include <reconcile/pipeline/name_files.hpp>

#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/extract_layer.hpp>
#include <reconcile/pipeline/reconcile_claims.hpp>
#include <reconcile/pipeline/reconciler.hpp>
#include <reconcile/write/report_json.hpp>

namespace reconcile {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class name_files : public testing::Test {
protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }

    [[nodiscard]] std::string file(std::string const& name, std::string_view bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return (folder_ / name).string();
    }

    [[nodiscard]] options judging(std::string_view lines) {
        options how;
        how.judged = load_judgements(file("judged.txt", lines), found_);
        return how;
    }

    fs::path folder_ = fs::temp_directory_path() / ("reconcile_names_" + std::to_string(::getpid()) + "_" +
                                                    testing::UnitTest::GetInstance()->current_test_info()->name());
    diagnostics found_;
};

claim toll(int killed, std::string speaker, std::string outlet) {
    claim c;
    c.event = "flood in Arrow";
    c.property = "killed";
    c.asserted = exactly(killed, "people");
    c.attribution = said_by(std::move(speaker), source_kind::organisation).via(std::move(outlet));
    return c;
}

report of_claims(options const& how, std::vector<claim> const& all) {
    reconciler r(how);
    for (auto const& c : all) r.add(c);
    return r.report();
}

/// Two tolls by one observer, or by two.
std::vector<claim> two_tolls(std::string one, std::string other) {
    return {toll(8, std::move(one), "Post"), toll(8, std::move(other), "Star")};
}

std::size_t voices(report const& r) { return r.stories.at(0).events.at(0).items.at(0).groups.at(0).independent; }

report_source const* source(report const& r, std::string_view name) {
    for (auto const& s : r.sources)
        if (s.name == name) return &s;
    return nullptr;
}

TEST_F(name_files, judgements_make_sources_one_or_two) {
    auto const brigades = two_tolls("Kataib Hezbollah", "Hezbollah Brigades");
    EXPECT_EQ(voices(of_claims({}, brigades)), 2U);
    auto const one = of_claims(judging("same: Kataib Hezbollah | Hezbollah Brigades\n"), brigades);
    EXPECT_EQ(voices(one), 1U);
    EXPECT_THAT(source(one, "Hezbollah Brigades")->matches,
                ElementsAre(matched_name{"Kataib Hezbollah", "Hezbollah Brigades", match_reason::judgement, ""}));
    EXPECT_EQ(voices(of_claims(judging("# deleted\n"), brigades)), 2U);

    auto const smiths = two_tolls("John Smith", "Jon Smith");
    EXPECT_EQ(voices(of_claims({}, smiths)), 1U);
    EXPECT_EQ(voices(of_claims(judging("different: John Smith | Jon Smith\n"), smiths)), 2U);
    EXPECT_EQ(voices(of_claims(judging("unsure: John Smith | Jon Smith\n"), smiths)), 2U);
    EXPECT_THAT(found_, IsEmpty());
}

TEST_F(name_files, judgements_stand_over_lexicons) {
    auto words = std::make_shared<lexicon>(lexicon::built_in());
    words->parse("mine.lex", "[same]\nRiver Watch | Stream Office : yes\n", found_);
    options how;
    how.words = words;
    EXPECT_EQ(voices(of_claims(how, two_tolls("River Watch", "Stream Office"))), 1U);
    how.judged = judging("different: River Watch | Stream Office\n").judged;
    EXPECT_EQ(voices(of_claims(how, two_tolls("River Watch", "Stream Office"))), 2U);
}

TEST_F(name_files, judgements_reach_names_and_places_that_are_claimed) {
    auto const claims = [](value a, value b) {
        std::vector<claim> out;
        for (auto& v : {a, b}) {
            claim c = toll(1, out.empty() ? "Ann" : "Bob", out.empty() ? "Post" : "Star");
            c.property = "who or where";
            c.asserted = v;
            out.push_back(std::move(c));
        }
        return out;
    };
    auto const conflicts = [&](std::string_view lines, std::vector<claim> const& all) {
        return of_claims(judging(lines), all).conflicts().size();
    };
    auto const groups = [&](std::string_view lines, std::vector<claim> const& all) {
        return of_claims(judging(lines), all).stories.at(0).events.at(0).items.at(0).groups.size();
    };
    auto const places = claims(value{place{.name = "Old Ford"}}, value{place{.name = "Grey Mill"}});
    EXPECT_EQ(conflicts("", places), 0U);
    EXPECT_EQ(conflicts("different: Old Ford | Grey Mill\n", places), 1U);
    EXPECT_EQ(groups("same: Old Ford | Grey Mill\n", places), 1U);
    auto const kinds = claims(value{category{"heron", {}}}, value{category{"grebe", {}}});
    EXPECT_EQ(conflicts("", kinds), 0U);
    EXPECT_EQ(conflicts("different: heron | grebe\n", kinds), 1U);
    auto const who = claims(value{names{{"Red Front"}, false}}, value{names{{"Blue Front"}, false}});
    EXPECT_EQ(conflicts("", who), 0U);
    EXPECT_EQ(conflicts("different: Red Front | Blue Front\n", who), 1U);
}

TEST_F(name_files, judgements_reach_aliases_within_a_document) {
    document const d{
        .id = "d",
        .text = "John Lindqvist spoke. Later Jon Lindqvist left. We met the Marsh Wardens. The Reed Keepers slept."};
    auto const entities = [&](options how) {
        std::vector<std::string> out;
        for (auto const& line : layer_extractor(std::move(how)).read(d, layer::names))
            out.push_back(line.substr(line.find("\"name\"")));
        return out;
    };
    EXPECT_THAT(entities({}),
                testing::Contains(HasSubstr(
                    R"("name": "John Lindqvist", "kind": "person", "entity": 0, "match": "transliteration")")));
    auto const apart =
        entities(judging("different: John Lindqvist | Jon Lindqvist\nsame: Marsh Wardens | Reed Keepers\n"));
    EXPECT_THAT(apart, testing::Contains(HasSubstr(R"("name": "Jon Lindqvist")")));
    EXPECT_THAT(apart, testing::Contains(HasSubstr(R"("name": "Marsh Wardens")")));
    EXPECT_THAT(apart, testing::Contains(HasSubstr(R"("match": "judgement")")));
    EXPECT_THAT(apart, Not(testing::Contains(HasSubstr(R"("name": "Reed Keepers")"))));
}

TEST_F(name_files, without_judgements_change_no_byte) {
    document const d{.id = "d",
                     .published = "2030-01-01",
                     .text = "A flood in Arrow killed 8 people, said the Vale River Office (VRO). The VRO left."};
    auto const json = [&](options how) {
        reconciler r(std::move(how));
        r.add(d);
        for (auto const& c : two_tolls("Kataib Hezbollah", "Hezbollah Brigades")) r.add(c);
        return to_json(r.report());
    };
    EXPECT_EQ(json({}), json(judging("# nothing\n")));
    EXPECT_NE(json({}), json(judging("same: Kataib Hezbollah | Hezbollah Brigades\n")));
    EXPECT_THAT(json({}), Not(HasSubstr("\"judgements\"")));
}

TEST_F(name_files, a_text_that_gives_an_alias_is_named) {
    reconciler r;
    r.add(document{
        .id = "a",
        .publisher = "Post",
        .published = "2030-01-02",
        .text = "The Grey River Wardens (Ostrel Harun) said that the flood in Arrow on Tuesday killed 8 people."});
    r.add(document{.id = "b",
                   .publisher = "Star",
                   .published = "2030-01-02",
                   .text = "The flood in Arrow on Tuesday killed 8 people, Ostrel Harun said."});
    auto const found = r.report();
    auto const* s = source(found, "Grey River Wardens");
    ASSERT_NE(s, nullptr);
    EXPECT_THAT(s->matches, ElementsAre(matched_name{"Ostrel Harun", "Grey River Wardens", match_reason::stated, "a"}));
    EXPECT_THAT(
        to_json(found),
        HasSubstr(
            R"("matches": [{"name": "Ostrel Harun", "with": "Grey River Wardens", "reason": "stated", "document": "a"}])"));
}

TEST_F(name_files, surnames_of_two_persons_do_not_make_them_one) {
    auto const found = [](std::vector<std::string> const& texts) {
        reconciler r;
        for (auto const& t : texts)
            r.add(document{.id = "d" + std::to_string(t.size()), .published = "2030-01-02", .text = t});
        return to_json(r.report());
    };
    std::string const anna = "The flood in Arrow on Tuesday killed 8 people, Mayor Anna Holm said. Holm left.";
    std::string const erik =
        "The flood in Arrow on Tuesday killed 8 people, Mayor Erik Holm said. He said Holm had left.";
    EXPECT_THAT(found({anna, erik}), Not(HasSubstr("\"matches\"")));
}

TEST_F(name_files, chains_of_100000_lines_are_read_at_once) {
    std::string lines;
    for (int i = 0; i < 100'000; ++i) lines += fmt::format("same: Post {} | Post {}\n", i, i + 1);
    auto const how = judging(lines);
    EXPECT_THAT(found_, IsEmpty());
    EXPECT_EQ(voices(of_claims(how, two_tolls("Post 7", "Post 100000"))), 1U);
}

TEST_F(name_files, that_are_missing_are_errors) {
    EXPECT_THROW((void)load_judgements((folder_ / "none").string(), found_), error);
    EXPECT_THROW((void)load_gazetteer((folder_ / "none").string(), found_), error);
}

// ---- gazetteers ----------------------------------------------------------------------------------------------------

std::string row(int id, std::string_view name, std::string_view others, std::string_view kind, std::string_view code,
                std::string_view country, std::string_view region, long people) {
    return fmt::format("{}\t{}\t{}\t{}\t0\t0\t{}\t{}\t{}\t\t{}\t\t\t\t{}\t\t\t\t2030-01-01\n", id, name, name, others,
                       kind, code, country, region, people);
}

std::string small_gazetteer() {
    return row(1, "Republic of Iraq", "Iraq", "A", "PCLI", "IQ", "00", 38'000'000) +
           row(2, "Syria", "", "A", "PCLI", "SY", "00", 17'000'000) +
           row(3, "Upper Vale", "", "A", "ADM1", "IQ", "11", 0) + row(4, "Lower Vale", "", "A", "ADM1", "SY", "12", 0) +
           row(5, "Ostrel", "Wostral City", "P", "PPL", "IQ", "11", 50'000) +
           row(6, "Marasa", "", "P", "PPL", "SY", "12", 60'000) + row(7, "Twice", "", "P", "PPL", "IQ", "11", 50'000) +
           row(8, "Twice", "", "P", "PPL", "SY", "12", 60'000);
}

TEST_F(name_files, a_gazetteer_gives_places_their_ids_and_what_holds_them) {
    options how;
    how.places = load_gazetteer(file("places.txt", small_gazetteer()), found_);
    reconciler r(how);
    r.add(document{.id = "a",
                   .published = "2030-01-02",
                   .text = "A flood in Wostral City on Tuesday killed 8 people. A fire in Twice killed 2 people."});
    claim c = toll(1, "Ann", "Post");
    c.property = "place";
    c.asserted = value{place{.name = "Twice", .relation = place_relation::in, .within = {"Iraq"}}};
    r.add(c);
    auto const json = to_json(r.report());
    EXPECT_THAT(json, HasSubstr(R"("name": "Wostral City", "relation": "in", "within": ["Upper Vale", "Iraq"])"));
    EXPECT_THAT(json, HasSubstr(R"("ids": {"geonames": "5"})"));
    EXPECT_THAT(json, HasSubstr(R"("name": "Twice", "relation": "in", "within": [], "ids": {})"));
    EXPECT_THAT(json, HasSubstr(R"("within": ["Iraq"], "ids": {"geonames": "7"})"));
    EXPECT_THAT(json, HasSubstr("\"gazetteer\": \""));
}

TEST_F(name_files, a_gazetteer_tells_places_apart_and_together) {
    auto const graph = [](std::string a, std::string b) {
        claim_graph_builder claims;
        auto const where = claims.item("flood", "place");
        claims.add(where, value{place{.name = std::move(a)}}, said_by("Ann"));
        claims.add(where, value{place{.name = std::move(b)}}, said_by("Bob"));
        return claims.build();
    };
    options how;
    how.places = load_gazetteer(file("places.txt", small_gazetteer()), found_);
    auto const item = [](report const& r) { return r.stories.at(0).events.at(0).items.at(0); };
    EXPECT_THAT(item(reconcile_claims(graph("Ostrel", "Marasa"))).conflicts, IsEmpty());
    EXPECT_THAT(item(reconcile_claims(graph("Ostrel", "Marasa"), how)).conflicts, SizeIs(1));
    EXPECT_THAT(item(reconcile_claims(graph("Ostrel", "Twice"), how)).conflicts, IsEmpty());
    EXPECT_NE(item(reconcile_claims(graph("Ostrel", "Wostral City"))).verdict, verdict::agreed);
    EXPECT_EQ(item(reconcile_claims(graph("Ostrel", "Wostral City"), how)).verdict, verdict::agreed);
    EXPECT_NE(item(reconcile_claims(graph("Ostrel", "Upper Vale"))).verdict, verdict::compatible);
    EXPECT_EQ(item(reconcile_claims(graph("Ostrel", "Upper Vale"), how)).verdict, verdict::compatible);
}

TEST_F(name_files, a_gazetteer_makes_places_of_names_that_are_nothing_else) {
    document const d{.id = "d", .text = "They went on towards Ostrel. Marasa said nothing."};
    options how;
    auto const kinds = [&] {
        std::string all;
        for (auto const& line : layer_extractor(how).read(d, layer::names)) all += line + "\n";
        return all;
    };
    EXPECT_THAT(kinds(), HasSubstr(R"("name": "Ostrel", "kind": "unknown")"));
    how.places = load_gazetteer(file("places.txt", small_gazetteer()), found_);
    EXPECT_THAT(kinds(), HasSubstr(R"("name": "Ostrel", "kind": "place")"));
    EXPECT_THAT(kinds(), HasSubstr(R"("name": "Marasa", "kind": "unknown")")) << "it speaks";
}

TEST_F(name_files, bad_lines_of_a_gazetteer_are_told_and_the_rest_is_used) {
    auto const path = file("places.txt", "1\tArrow\n\n" + small_gazetteer() + std::string(2'000'000, 'x') + "\n" +
                                             row(9, "Last", "", "P", "PPL", "IQ", "11", 5));
    auto const made = load_gazetteer(path, found_);
    EXPECT_EQ(made->size(), 9U);
    ASSERT_THAT(found_, SizeIs(2));
    EXPECT_THAT(to_string(found_[0]), HasSubstr("places.txt:1: error: 2 columns where 19 are needed"));
    EXPECT_THAT(to_string(found_[1]), HasSubstr("places.txt:11: error: the line has 2000000 bytes"));
    found_.clear();
    std::string wrong;
    for (int i = 0; i < 1000; ++i) wrong += "x\n";
    (void)load_gazetteer(file("wrong.txt", wrong), found_);
    EXPECT_THAT(found_, SizeIs(most_bad_rows + 1));
    EXPECT_THAT(found_.back().message, HasSubstr("968 more lines"));
    found_.clear();
    (void)load_gazetteer(file("empty.txt", ""), found_);
    EXPECT_THAT(found_, SizeIs(1));
}

}  // namespace
}  // namespace reconcile
