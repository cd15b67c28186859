// Every property in every form in which news tells of it: "killed eight", "eight were killed", "a toll of eight", "eight dead",
// a headline, a caption, a list of single people, parts, the rest, attackers among the dead.
//
// One row a text. A property that English has no such form for says so in `no_such_form`; any other pair of property and
// form without a row fails.

#include <map>
#include <set>

#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;

struct form_row {
    std::string form;
    std::string text;
    std::vector<std::string> values;  ///< as value_of() writes them
};

std::vector<std::string> const forms{"active",  "passive",   "participle", "noun",      "state", "headline", "caption",
                                     "singles", "including", "others",     "attackers", "bound", "none"};

std::map<std::string, std::vector<form_row>> const table{
    {"killed",
     {
         {"active", "The bombing in Ostrel killed eight people.", {"8 people"}},
         {"passive", "Eight people were killed in the bombing.", {"8 people"}},
         {"participle", "A bomb went off in Ostrel, killing eight people and wounding twelve.", {"8 people"}},
         {"noun", "The bombing in Ostrel brought a death toll of eight.", {"8"}},
         {"noun", "The killing of two teachers in the bombing shocked Ostrel.", {"2 teachers"}},
         {"noun", "The bombing claimed the lives of eight people.", {"8 people"}},
         {"state", "The bombing in Ostrel left eight dead.", {"8"}},
         {"headline", "Ostrel bombing: 8 dead, 12 wounded", {"8"}},
         {"caption", "Rescuers in Ostrel after the bombing that killed eight people. Photo: A. Lind", {"8 people"}},
         {"singles", "A 19-year-old woman, a 30-year-old man and a boy were killed in the bombing.", {"3+ people"}},
         {"including",
          "Eight people, including three children, were killed in the bombing.",
          {"8 people", "[children] 3 children"}},
         {"including",
          "Eight people were killed in the bombing, including three children.",
          {"8 people", "[children] 3 children"}},
         {"others", "The bombing killed a teacher and others.", {"2+"}},
         {"others", "One soldier and five others were killed in the bombing.", {"6 people"}},
         {"attackers",
          "Ten people were killed in the shooting, including two attackers.",
          {"10 people", "[attackers] 2 attackers"}},
         {"attackers",
          "The attack killed ten people, two attackers among them.",
          {"10 people", "[attackers] 2 attackers"}},
         {"bound", "At least eight people were killed in the bombing.", {"8+ people"}},
         {"none", "Nobody was killed in the bombing.", {"0"}},
         {"none", "There were no deaths in the bombing.", {"0 deaths"}},
     }},
    {"wounded",
     {
         {"active", "The bombing in Ostrel wounded twelve people.", {"12 people"}},
         {"passive", "Twelve people were hurt in the bombing.", {"12 people"}},
         {"participle", "A bomb went off in Ostrel, killing eight people and wounding twelve.", {"12"}},
         {"noun", "The bombing caused twelve injuries.", {"12 injuries"}},
         {"noun", "The wounding of two teachers in the bombing shocked Ostrel.", {"2 teachers"}},
         {"state", "The bombing in Ostrel left twelve wounded.", {"12"}},
         {"headline", "Ostrel bombing: 8 dead, 12 wounded", {"12"}},
         {"caption", "Rescuers in Ostrel after the bombing that wounded twelve people. Photo: A. Lind", {"12 people"}},
         {"singles", "A nurse, a driver and a boy were wounded in the bombing.", {"3+ people"}},
         {"including",
          "Twelve people, including three children, were wounded in the bombing.",
          {"12 people", "[children] 3 children"}},
         {"others", "One soldier and five others were hurt in the bombing.", {"6 people"}},
         {"attackers",
          "Twelve people were wounded in the shooting, including two attackers.",
          {"12 people", "[attackers] 2 attackers"}},
         {"bound", "More than twelve people were injured in the bombing.", {"13+ people"}},
         {"none", "Nobody was hurt in the bombing.", {"0"}},
     }},
    {"missing",
     {
         {"passive", "Twelve people were reported missing after the flood.", {"12 people"}},
         {"noun", "The number of missing in the flood rose from ten to twelve.", {"12"}},
         {"state", "The flood in Tollan left twelve missing.", {"12"}},
         {"state", "Twelve people are missing after the flood.", {"12 people"}},
         {"headline", "Flood in Tollan: 12 missing", {"12"}},
         {"caption",
          "Divers search for 12 missing people after the flood in Tollan. Photo: A. Lind",
          {"12 missing people"}},
         {"singles", "A farmer and his son are missing after the flood.", {"2+ people"}},
         {"including",
          "Twelve people, including three children, are missing after the flood.",
          {"12 people", "[children] 3 children"}},
         {"others", "One child and five others are missing after the flood.", {"6 people"}},
         {"bound", "At least twelve people are missing after the flood.", {"12+ people"}},
         {"none", "Nobody is missing after the flood.", {"0"}},
     }},
    {"arrested",
     {
         {"active", "Police arrested 45 people after the bombing.", {"45 people"}},
         {"passive", "45 people were arrested after the bombing.", {"45 people"}},
         {"participle", "Police stormed a house after the bombing, arresting 45 people.", {"45 people"}},
         {"noun", "Police made 45 arrests after the bombing.", {"45 arrests"}},
         {"noun", "The arrest of two journalists after the bombing was criticised.", {"2 journalists"}},
         {"state", "Police have 45 people in custody after the bombing.", {"45 people"}},
         {"headline", "Ostrel bombing: 45 arrested", {"45"}},
         {"caption",
          "Police in Ostrel, where 45 people were arrested after the bombing. Photo: A. Lind",
          {"45 people"}},
         {"singles", "A student and a teacher were arrested after the bombing.", {"2+ people"}},
         {"including",
          "45 people, including three journalists, were arrested after the bombing.",
          {"45 people", "[journalists] 3 journalists"}},
         {"others", "One journalist and five others were detained after the bombing.", {"6 people"}},
         {"attackers",
          "Twelve people were arrested in Ostrel, including two attackers, after the bombing.",
          {"12 people", "[attackers] 2 attackers"}},
         {"bound", "More than 45 people were arrested after the bombing.", {"46+ people"}},
         {"none", "Nobody was arrested after the bombing.", {"0"}},
     }},
    {"displaced",
     {
         {"active", "The flood displaced 3,000 people.", {"3000 people"}},
         {"active", "The flood forced 3,000 people from their homes.", {"3000 people"}},
         {"passive", "3,000 people were displaced by the flood.", {"3000 people"}},
         {"participle", "The flood swept through Tollan, displacing 3,000 people.", {"3000 people"}},
         {"noun", "The flood brought the displacement of 3,000 people.", {"3000 people"}},
         {"state", "The flood left 3,000 people homeless.", {"3000 people"}},
         {"headline", "Tollan flood: 3,000 displaced", {"3000"}},
         {"caption",
          "A school in Tollan where 3,000 people displaced by the flood sleep. Photo: A. Lind",
          {"3000 people"}},
         {"singles", "A farmer and his son were evacuated after the flood.", {"2+ people"}},
         {"including",
          "3,000 people, including 400 children, were displaced by the flood.",
          {"3000 people", "[children] 400 children"}},
         {"others", "One farmer and 400 others were displaced by the flood.", {"401 people"}},
         {"bound", "At least 3,000 people were displaced by the flood.", {"3000+ people"}},
         {"none", "Nobody was displaced by the flood.", {"0"}},
     }},
    {"rescued",
     {
         {"active", "Divers rescued 40 people from the flood.", {"40 people"}},
         {"passive", "40 people were rescued from the flood.", {"40 people"}},
         {"participle", "Boats went out into the flood, rescuing 40 people.", {"40 people"}},
         {"noun", "The rescue of 40 people from the flood took all night.", {"40 people"}},
         {"headline", "Tollan flood: 40 rescued", {"40"}},
         {"caption", "Divers after the flood in which 40 people were rescued. Photo: A. Lind", {"40 people"}},
         {"singles", "A farmer and his son were rescued from the flood.", {"2+ people"}},
         {"including",
          "40 people, including three children, were rescued from the flood.",
          {"40 people", "[children] 3 children"}},
         {"others", "One child and five others were rescued from the flood.", {"6 people"}},
         {"bound", "At least 40 people were rescued from the flood.", {"40+ people"}},
         {"none", "Nobody was rescued from the flood.", {"0"}},
     }},
    {"projectiles",
     {
         {"active", "Rebels fired six rockets at Ostrel.", {"6 rockets"}},
         {"passive", "Six rockets were fired at Ostrel.", {"6 rockets"}},
         {"participle", "Rebels attacked Ostrel, firing six rockets.", {"6 rockets"}},
         {"noun", "The firing of six rockets at Ostrel was condemned.", {"6 rockets"}},
         {"headline", "Six rockets fired at Ostrel", {"6 rockets"}},
         {"caption", "The yard in Ostrel where six rockets landed. Photo: A. Lind", {"6 rockets"}},
         {"singles", "A rocket and two shells were fired at Ostrel.", {"3"}},
         {"others", "A rocket and others were fired at Ostrel.", {"2+"}},
         {"bound", "At least six rockets landed in Ostrel.", {"6+ rockets"}},
         {"none", "No rockets were fired at Ostrel.", {"0 rockets"}},
     }},
    {"munitions",
     {
         {"active", "Jets dropped seven bombs on Ostrel.", {"7 bombs"}},
         {"passive", "Seven bombs were dropped on Ostrel.", {"7 bombs"}},
         {"participle", "Jets attacked Ostrel, dropping seven bombs.", {"7 bombs"}},
         {"noun", "The dropping of seven bombs on Ostrel was condemned.", {"7 bombs"}},
         {"headline", "Seven bombs dropped on Ostrel", {"7 bombs"}},
         {"caption", "The hill in Ostrel on which jets dropped seven bombs. Photo: A. Lind", {"7 bombs"}},
         {"singles", "A bomb and two missiles were dropped on Ostrel.", {"3"}},
         {"bound", "More than seven bombs were dropped on Ostrel.", {"8+ bombs"}},
         {"none", "No bombs were dropped on Ostrel.", {"0 bombs"}},
     }},
    {"hit",
     {
         {"active", "The air strike hit three buildings in Ostrel.", {"3 buildings"}},
         {"passive", "Three buildings were struck in the air strike.", {"3 buildings"}},
         {"participle", "Jets attacked Ostrel, hitting three buildings.", {"3 buildings"}},
         {"headline", "Ostrel air strike: three buildings hit", {"3 buildings"}},
         {"caption",
          "The street in Ostrel where three buildings were hit in the air strike. Photo: A. Lind",
          {"3 buildings"}},
         {"singles", "A school and a clinic were hit in the air strike.", {"2"}},
         {"including",
          "Three buildings, including two schools, were hit in the air strike.",
          {"3 buildings", "[schools] 2 schools"}},
         {"bound", "At least three buildings were hit in the air strike.", {"3+ buildings"}},
         {"none", "No buildings were hit in the air strike.", {"0 buildings"}},
     }},
    {"destroyed",
     {
         {"active", "The flood destroyed 30 houses.", {"30 houses"}},
         {"passive", "30 houses were destroyed in the flood.", {"30 houses"}},
         {"participle", "The flood swept through Tollan, destroying 30 houses.", {"30 houses"}},
         {"noun", "The destruction of 30 houses in the flood was a blow.", {"30 houses"}},
         {"state", "The flood left 30 houses destroyed.", {"30 houses"}},
         {"headline", "Tollan flood: 30 houses destroyed", {"30 houses"}},
         {"caption", "A street in Tollan where 30 houses were destroyed in the flood. Photo: A. Lind", {"30 houses"}},
         {"singles", "A school and a clinic were destroyed in the flood.", {"2"}},
         {"including",
          "30 buildings, including two schools, were destroyed in the flood.",
          {"30 buildings", "[schools] 2 schools"}},
         {"bound", "About 30 houses were washed away in the flood.", {"20-40 houses"}},
         {"none", "No houses were destroyed in the flood.", {"0 houses"}},
     }},
    {"damaged",
     {
         {"active", "The flood damaged 30 houses.", {"30 houses"}},
         {"passive", "30 houses were damaged in the flood.", {"30 houses"}},
         {"participle", "The flood swept through Tollan, damaging 30 houses.", {"30 houses"}},
         {"state", "The flood left 30 houses damaged.", {"30 houses"}},
         {"headline", "Tollan flood: 30 houses damaged", {"30 houses"}},
         {"caption", "A street in Tollan where 30 houses were damaged in the flood. Photo: A. Lind", {"30 houses"}},
         {"singles", "A school and a clinic were damaged in the flood.", {"2"}},
         {"including",
          "30 buildings, including two schools, were damaged in the flood.",
          {"30 buildings", "[schools] 2 schools"}},
         {"bound", "At least 30 houses were damaged in the flood.", {"30+ houses"}},
         {"none", "No houses were damaged in the flood.", {"0 houses"}},
     }},
    {"took part",
     {
         {"active", "Demonstrators in Ostrel said their protest drew 20,000 people.", {"20000 people"}},
         {"active", "20,000 protesters marched through Ostrel.", {"20000 protesters"}},
         {"passive", "The protest was attended by 20,000 people, organisers said.", {"20000 people"}},
         {"participle", "Organisers called it the largest protest of all, drawing 20,000 people.", {"20000 people"}},
         {"noun", "The organisers of the protest spoke of a crowd of 20,000.", {"20000"}},
         {"noun", "Turnout at the protest was 20,000, organisers said.", {"20000"}},
         {"headline", "20,000 march against fuel tax, organisers say", {"20000"}},
         {"caption", "Some of the 20,000 protesters who marched in Ostrel. Photo: A. Lind", {"20000 protesters"}},
         {"singles", "A teacher and a nurse joined the protest in Ostrel, demonstrators said.", {"2+ people"}},
         {"including",
          "20,000 people, including 3,000 students, took part in the protest, organisers said.",
          {"20000 people", "[students] 3000 students"}},
         {"others", "One teacher and 40 others took part in the protest, organisers said.", {"41 people"}},
         {"bound", "More than 20,000 people took part in the protest, organisers said.", {"20001+ people"}},
         {"none", "Nobody took part in the protest, organisers said.", {"0"}},
     }},
    {"aboard",
     {
         {"active", "The ferry was carrying 150 passengers when it sank.", {"150 passengers"}},
         {"state", "The ferry sank with 150 people aboard.", {"150 people"}},
         {"state", "There were 150 people on board when the ferry sank.", {"150 people"}},
         {"headline", "Ferry sinks with 150 aboard", {"150"}},
         {"caption", "The ferry that sank with 150 people on board. Photo: A. Lind", {"150 people"}},
         {"including",
          "150 people, including three children, were aboard when the ferry sank.",
          {"150 people", "[children] 3 children"}},
         {"bound", "At least 150 people were aboard when the ferry sank.", {"150+ people"}},
         {"none", "Nobody was aboard when the ferry sank.", {"0"}},
     }},
    {"cases",
     {
         {"active", "The cholera outbreak has infected 1,200 people.", {"1200 people"}},
         {"passive", "1,200 people were infected in the cholera outbreak.", {"1200 people"}},
         {"participle", "The cholera outbreak goes on, infecting 1,200 people.", {"1200 people"}},
         {"noun", "There were 1,200 cases in the cholera outbreak.", {"1200 cases"}},
         {"noun", "The number of cases in the cholera outbreak rose from 900 to 1,200.", {"1200"}},
         {"state", "The cholera outbreak left 1,200 people ill.", {"1200 people"}},
         {"headline", "Cholera outbreak: 1,200 cases", {"1200 cases"}},
         {"caption",
          "A ward in Ostrel, where 1,200 people were infected in the cholera outbreak. Photo: A. Lind",
          {"1200 people"}},
         {"singles", "A nurse and a driver were infected in the cholera outbreak.", {"2+ people"}},
         {"including",
          "1,200 people, including 400 children, were infected in the cholera outbreak.",
          {"1200 people", "[children] 400 children"}},
         {"others", "One nurse and five others were infected in the cholera outbreak.", {"6 people"}},
         {"bound", "At least 1,200 people were infected in the cholera outbreak.", {"1200+ people"}},
         {"none", "Nobody was infected in the cholera outbreak.", {"0"}},
     }},
    {"hospitalised",
     {
         {"active", "The cholera outbreak has hospitalised 85 people.", {"85 people"}},
         {"passive", "85 people were hospitalised in the cholera outbreak.", {"85 people"}},
         {"noun", "There were 85 hospitalisations in the cholera outbreak.", {"85 hospitalisations"}},
         {"state", "The cholera outbreak sent 85 people to hospital.", {"85 people"}},
         {"headline", "Cholera outbreak: 85 hospitalised", {"85"}},
         {"including",
          "85 people, including three children, were hospitalised in the cholera outbreak.",
          {"85 people", "[children] 3 children"}},
         {"bound", "At least 85 people were hospitalised in the cholera outbreak.", {"85+ people"}},
         {"none", "Nobody was hospitalised in the cholera outbreak.", {"0"}},
     }},
    {"cost",
     {
         {"active", "The flood cost the town $3 million.", {"3000000 USD"}},
         {"passive", "Damage from the flood was put at $3 million.", {"3000000 USD"}},
         {"participle", "The flood swept through Tollan, causing $3 million in damage.", {"3000000 USD"}},
         {"noun", "The flood caused damage of $3 million.", {"3000000 USD"}},
         {"noun", "The cost of the flood was put at $3 million.", {"3000000 USD"}},
         {"headline", "Tollan flood: $3m damage", {"3000000 USD"}},
         {"caption",
          "A bridge in Tollan after the flood, which caused $3 million in damage. Photo: A. Lind",
          {"3000000 USD"}},
         {"bound", "The flood caused at least $3 million in damage.", {"3000000+ USD"}},
     }},
    {"magnitude",
     {
         {"noun", "The earthquake had a magnitude of 6.2.", {"6.2"}},
         {"active", "The earthquake measured 6.2 on the Richter scale.", {"6.2"}},
         {"headline", "Magnitude 6.2 earthquake shakes Ostrel", {"6.2"}},
         {"caption", "A wall in Ostrel after the 6.2-magnitude earthquake. Photo: A. Lind", {"6.2"}},
     }},
    {"wind speed",
     {
         {"noun", "The storm had winds of 150 km/h.", {"150 km/h"}},
         {"active", "The winds of the storm reached 150 km/h.", {"150 km/h"}},
         {"headline", "Storm brings 150 km/h winds to Tollan", {"150 km/h"}},
     }},
};

std::map<std::string, std::set<std::string>> const no_such_form{
    {"missing", {"active", "attackers", "participle"}},
    {"displaced", {"attackers"}},
    {"rescued", {"attackers", "state"}},
    {"projectiles", {"attackers", "including", "state"}},
    {"munitions", {"attackers", "including", "others", "state"}},
    {"hit", {"attackers", "noun", "others", "state"}},
    {"destroyed", {"attackers", "others"}},
    {"damaged", {"attackers", "noun", "others"}},
    {"took part", {"attackers", "state"}},
    {"aboard", {"attackers", "noun", "others", "participle", "passive", "singles"}},
    {"cases", {"attackers"}},
    {"hospitalised", {"attackers", "caption", "others", "participle", "singles"}},
    {"cost", {"attackers", "including", "none", "others", "singles", "state"}},
    {"magnitude", {"attackers", "bound", "including", "none", "others", "participle", "passive", "singles", "state"}},
    {"wind speed",
     {"attackers", "bound", "caption", "including", "none", "others", "participle", "passive", "singles", "state"}},
};

/// "[children] 3 children", "12+", "3000000 USD".
std::string value_of(claim const& c) {
    auto const& part = c.scope.population;
    auto const* q = c.asserted ? c.asserted->get<quantity>() : nullptr;
    if (q == nullptr) return "no quantity";
    auto out = part.empty() ? std::string{} : "[" + part + "] ";
    if (c.certainty != certainty::stated) out += fmt::format("{} ", to_string(c.certainty));
    out += plain(q->min);
    if (std::isinf(q->max)) out += "+";
    else if (q->max != q->min) out += "-" + plain(q->max);
    if (!q->unit.empty()) out += " " + q->unit;
    return q->of.empty() ? out : out + " " + q->of;
}

std::vector<std::string> values_of(std::string const& text, std::string_view property) {
    auto const x = read(text);
    expect_sound(x, text);
    std::vector<std::string> out;
    for (auto const& local : x.claims)
        if (local.told.property == property) out.push_back(value_of(local.told));
    return out;
}

TEST(property_forms, are_read) {
    for (auto const& [property, rows] : table)
        for (auto const& row : rows)
            EXPECT_THAT(values_of(row.text, property), ::testing::ElementsAreArray(row.values))
                << property << ", " << row.form << ": " << row.text;
}

TEST(property_forms, are_all_in_the_table) {
    for (auto const& [property, rows] : table) {
        auto const none = no_such_form.find(property);
        std::set<std::string> told;
        for (auto const& row : rows) told.insert(row.form);
        for (auto const& form : forms) {
            bool const is_none = none != no_such_form.end() && none->second.count(form) != 0;
            EXPECT_NE(told.count(form) != 0, is_none) << property << ", " << form;
            told.erase(form);
        }
        EXPECT_THAT(told, ::testing::IsEmpty()) << property << " has a form that is none of the list";
    }
}

/// The toll in the title is a claim as well as that of the text, where the two differ.
TEST(property_forms, a_title_is_read_as_a_headline) {
    static extractor const reader(lexicon::built_in());
    auto d = article("A flood hit Tollan on Thursday. At least ten people were killed, the mayor said.");
    d.title = "Tollan flood: 12 dead, 30 missing, 400 homeless";
    std::vector<std::string> in_title;
    for (auto const& local : reader.read(d).claims)
        if (local.told.field == text_field::title)
            in_title.push_back(local.told.property + ": " + value_of(local.told));
    EXPECT_THAT(in_title, ::testing::ElementsAre("killed: 12", "missing: 30", "displaced: 400"));
}

/// "40 dead" over "at least 40 were killed" is the text's number, shortened.
TEST(property_forms, a_title_that_shortens_the_texts_number_tells_nothing_new) {
    static extractor const reader(lexicon::built_in());
    auto d = article("A flood hit Tollan on Thursday. At least 40 people were killed, the mayor said.");
    d.title = "Tollan flood: 40 dead";
    for (auto const& local : reader.read(d).claims) EXPECT_NE(local.told.field, text_field::title) << value_of(local.told);
}

}  // namespace
}  // namespace reconcile
