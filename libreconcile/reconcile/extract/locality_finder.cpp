#include <reconcile/extract/locality_finder.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include <reconcile/text/dateline.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

constexpr int told_by_dateline = 1;
constexpr int told_by_full_dateline = 2;
constexpr int told_by_preposition = 1;
constexpr int told_by_title = 2;
constexpr int enough = 2;

/// "MILLTOWN" as "Milltown"; a name in small letters stays.
std::string with_small_letters(std::string name) {
    bool const shouted = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!shouted) return name;
    bool first = true;
    for (char& c : name) {
        if (!first && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        first = c == ' ' || c == '-';
    }
    return name;
}

/// 0: no dateline. It tells more where it names the state or country as well: those who write for the whole world do not.
int dateline_score(page const& p, token_range name) {
    if (!dash_of_dateline(p.read.text, name)) return 0;
    return p.is_mark(name.last, ",") ? told_by_full_dateline : told_by_dateline;
}

}  // namespace

locality_finder::locality_finder(lexicon const& words, vocabulary& v) {
    for (auto const* e : words.entries("local_noun")) {
        auto const text = e->get("tells", "1");
        std::uint32_t tells = 1;
        std::from_chars(text.data(), text.data() + text.size(), tells);
        for (auto const& phrase : e->phrases) locals_.add(phrase, v, tells);
    }
    for (auto const* e : words.entries("compass"))
        for (auto const& phrase : e->phrases) sides_.add(phrase, v, 0);
    for (auto const* e : words.entries("region"))
        if (!e->has("wide"))
            for (auto const& phrase : e->phrases) known_.add(phrase, v, 0);
    for (auto const* e : words.entries("venue_word"))
        for (auto const& phrase : e->phrases) venue_.add(phrase, v, 0);
    for (auto const* e : words.entries("no_town"))
        for (auto const& phrase : e->phrases) part_nouns_.insert(fold(phrase));
    for (char const* section : {"country", "region", "no_town"})
        for (auto const* e : words.entries(section))
            if (section != std::string_view("region") || e->has("wide"))
                for (auto const& phrase : e->phrases) no_towns_.add(phrase, v, 0);
    for (auto const* e : words.entries("place_word"))
        if (e->has("brings"))
            for (auto const& phrase : e->phrases) before_.add(phrase, v, 0);
}

bool locality_finder::may_be_town(page const& p, token_range name) const {
    if (name.size() == 0 || name.size() > 4) return false;
    if (auto const m = no_towns_.longest(p.read.text, name.first, name.last); m && m.length == name.size())
        return false;
    if (no_towns_.longest(p.read.text, name.last - 1, name.last)) return false;  // "Oak Street"
    if (p.time_at[name.first] >= 0) return false;
    auto const& entity =
        p.read.names.entities[p.read.names.mentions[static_cast<std::size_t>(p.name_at[name.first])].entity];
    return entity.kind != name_kind::person && entity.kind != name_kind::nationality &&
           entity.kind != name_kind::outlet;
}

bool locality_finder::is_part_of(std::string_view place, std::string_view town) const {
    auto const ours = fold(place);
    auto const theirs = fold(town);
    if (ours == theirs) return false;
    if (ours.size() > theirs.size() && ours.ends_with(" " + theirs)) return true;
    auto const last = ours.find_last_of(' ');
    return last != std::string::npos && part_nouns_.contains(std::string_view(ours).substr(last + 1));
}

std::vector<std::string> locality_finder::parts_of(locality const& town, page const& p) const {
    std::set<std::string> out;
    auto const& names = p.read.names;
    auto const is_town = [&](name_mention const& m) { return fold(m.where.of(p.read.text.text)) == fold(town.name); };
    for (std::size_t i = 0; i < names.mentions.size(); ++i) {
        auto const& m = names.mentions[i];
        auto const& e = names.entities[m.entity];
        if (e.kind != name_kind::place && e.kind != name_kind::unknown && e.kind != name_kind::organisation) continue;
        bool const owned = i > 0 && names.mentions[i - 1].tokens.last + 1 == m.tokens.first &&
                           is_town(names.mentions[i - 1]) && p.word(m.tokens.first - 1).ends_with("s");
        bool venue = false;
        for (std::uint32_t back = 1; back <= 2 && back <= m.tokens.first; ++back)
            if (auto const at = venue_.longest(p.read.text, m.tokens.first - back, m.tokens.first); at) venue = true;
        if ((owned || venue || is_part_of(e.name, town.name)) && fold(e.name) != fold(town.name)) out.insert(e.name);
    }
    return {out.begin(), out.end()};
}

std::optional<locality> locality_finder::find(page const& p, std::string_view title) const {
    std::map<std::string, candidate> found;
    auto const end = static_cast<std::uint32_t>(p.read.text.tokens.size());
    for (auto const& m : p.read.names.mentions) {
        auto name = m.tokens;
        int score = 0;
        auto const dateline = dateline_score(p, name);
        // "Milltown Police" is one name; the town is what stands before the noun.
        for (auto t = name.first + 1; t < name.last; ++t)
            if (auto const noun = locals_.longest(p.read.text, t, name.last); noun && t + noun.length == name.last) {
                score = static_cast<int>(noun.payload);
                name.last = t;
                break;
            }
        if (score == 0 && name.last < end)
            if (auto const noun = locals_.longest(p.read.text, name.last, end)) score = static_cast<int>(noun.payload);
        if (name.first > 0 && score == 0)
            for (std::uint32_t back = 1; back <= 2 && back <= name.first; ++back)
                if (auto const before = before_.longest(p.read.text, name.first - back, name.first);
                    before && before.length == back)
                    score = told_by_preposition;
        if (dateline > 0) score = dateline;
        // "West Philadelphia": a side of a town that is known.
        if (name.size() > 1 && sides_.longest(p.read.text, name.first, name.last).length == 1)
            if (auto const whole = known_.longest(p.read.text, name.first + 1, name.last);
                whole && name.first + 1 + whole.length == name.last)
                ++name.first;
        bool const letters = name.size() == 1 && p.at(name.first).all_caps && dateline == 0;  // "MPD"
        if (score == 0 || letters || !may_be_town(p, name)) continue;
        auto written = with_small_letters(std::string(p.read.text.span(name).of(p.read.text.text)));
        auto& c = found[fold(written)];
        if (c.name.empty() || (c.dateline && dateline == 0)) c.tokens = name;
        if (c.name.empty()) c.name = std::move(written);
        c.score += score;
        c.dateline = c.dateline || dateline > 0;
    }
    // "East Milltown" speaks of Milltown, if the text has that too.
    for (auto& [key, c] : found)
        if (auto const space = key.find(' '); space != std::string::npos)
            if (auto const whole = found.find(key.substr(space + 1)); whole != found.end()) {
                whole->second.score += c.score;
                c.score = 0;
            }
    auto const head = " " + fold(title) + " ";
    for (auto& [key, c] : found)
        if (c.score > 0 && head.find(" " + key + " ") != std::string::npos) c.score += told_by_title;
    candidate const* best = nullptr;
    auto const rank = [](candidate const& c) { return std::pair(!c.name.ends_with(" County"), c.score); };
    for (auto const& [key, c] : found)
        if (c.score >= enough && (best == nullptr || rank(c) > rank(*best))) best = &c;
    if (best == nullptr) return std::nullopt;
    return locality{best->name, best->tokens};
}

}  // namespace reconcile
