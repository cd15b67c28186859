#include <reconcile/extract/locality_finder.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

#include <reconcile/text/dateline.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

constexpr int told_by_dateline = 1;
constexpr int told_by_full_dateline = 2;
constexpr int told_by_preposition = 1;
constexpr int told_by_title = 2;
constexpr int told_by_imprint = 1;
constexpr int told_by_force = 2;
constexpr int enough = 2;

constexpr std::size_t longest_heading = 1024;  // bytes of a title, an address, an outlet's name
constexpr std::uint32_t longest_town = 4;      // words

/// The first bytes, cut before a letter.
std::string_view beginning_of(std::string_view text) {
    auto size = std::min(text.size(), longest_heading);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
    return text.substr(0, size);
}

/// All runs of a few words of a heading, folded: what of it may be a town.
std::set<std::string, std::less<>> word_runs(std::string_view heading) {
    std::string text(beginning_of(heading));
    std::replace(text.begin(), text.end(), '.', ' ');
    auto const folded = fold(text) + " ";
    std::vector<std::size_t> begins{0};
    std::set<std::string, std::less<>> out;
    for (auto space = folded.find(' '); space != std::string::npos; space = folded.find(' ', space + 1)) {
        for (std::size_t back = 1; back <= longest_town && back <= begins.size(); ++back) {
            auto const from = begins[begins.size() - back];
            out.insert(folded.substr(from, space - from));
        }
        begins.push_back(space + 1);
    }
    return out;
}

std::string without_spaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

/// Who printed a text, and at which address: "milltowngazette.example/local/oakhill-fire".
class imprint {
public:
    explicit imprint(document const& d)
        : address_(word_runs(d.url)), outlet_(without_spaces(fold(beginning_of(d.publisher))) + " " + without_spaces(fold(beginning_of(host(d.url))))) {}

    /// Is this folded name among the words of the address, or a part of the outlet's name?
    [[nodiscard]] bool names(std::string const& town) const {
        constexpr std::size_t shortest = 5;
        auto const joined = without_spaces(town);
        return address_.contains(town) || (joined.size() >= shortest && outlet_.find(joined) != std::string::npos);
    }

private:
    static std::string_view host(std::string_view url) {
        auto const scheme = url.find("//");
        if (scheme != std::string_view::npos) url.remove_prefix(scheme + 2);
        return url.substr(0, url.find('/'));
    }

    std::set<std::string, std::less<>> address_;
    std::string outlet_;
};

/// 0: no dateline. It tells more where it names the state or country as well: those who write for the whole world do not.
int dateline_score(page const& p, token_range name) {
    auto const& all = p.read.datelines;
    if (std::none_of(all.begin(), all.end(), [&](auto const& d) { return d.town.first == name.first; })) return 0;
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
    for (auto const* e : words.entries("no_town_alone"))
        for (auto const& phrase : e->phrases) alone_.insert(fold(phrase));
    for (char const* section : {"country", "region", "no_town"})
        for (auto const* e : words.entries(section))
            if (section != std::string_view("region") || e->has("wide"))
                for (auto const& phrase : e->phrases) no_towns_.add(phrase, v, 0);
    for (auto const* e : words.entries("place_word"))
        if (e->has("brings"))
            for (auto const& phrase : e->phrases) before_.add(phrase, v, 0);
}

bool locality_finder::may_be_town(page const& p, token_range name) const {
    if (name.size() == 0 || name.size() > longest_town) return false;
    if (auto const m = no_towns_.longest(p.read.text, name.first, name.last); m && m.length == name.size())
        return false;
    if (no_towns_.longest(p.read.text, name.last - 1, name.last)) return false;  // "Oak Street"
    if (alone_.contains(fold(p.read.text.span(name).of(p.read.text.text)))) return false;
    if (p.time_at[name.first] >= 0 || p.number_at[name.first] >= 0) return false;
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

void locality_finder::collect(page const& p, bool is_title, candidates& found) const {
    auto const end = static_cast<std::uint32_t>(p.read.text.tokens.size());
    for (auto const& m : p.read.names.mentions) {
        auto name = m.tokens;
        int score = 0;
        auto const dateline = is_title ? 0 : dateline_score(p, name);
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
        // "West Philadelphia": a side of a town that is known, and not a town with a police of its own.
        if (score < told_by_force && name.size() > 1 && sides_.longest(p.read.text, name.first, name.last).length == 1)
            if (auto const whole = known_.longest(p.read.text, name.first + 1, name.last);
                whole && name.first + 1 + whole.length == name.last)
                ++name.first;
        bool const letters = name.size() == 1 && p.at(name.first).all_caps && dateline == 0;  // "MPD"
        if (score == 0 || letters || !may_be_town(p, name)) continue;
        auto written = in_small_letters(p.read.text.span(name).of(p.read.text.text));
        auto& c = found[fold(written)];
        if (c.name.empty() || (c.dateline && dateline == 0) || (c.in_title && !is_title)) c.tokens = name;
        if (c.name.empty() || !is_title) c.in_title = is_title;
        if (c.name.empty()) c.name = std::move(written);
        c.score += score;
        c.policed = c.policed || (dateline == 0 && score >= told_by_force);
        c.dateline = c.dateline || dateline > 0;
    }
}

std::optional<locality> locality_finder::find(page const& p, page const* title, document const& d) const {
    candidates found;
    collect(p, false, found);
    if (title != nullptr) collect(*title, true, found);
    // "East Milltown" speaks of Milltown, if the text has that too.
    for (auto& [key, c] : found)
        if (auto const space = key.find(' '); space != std::string::npos)
            if (auto const whole = found.find(key.substr(space + 1)); whole != found.end() && !c.policed) {
                whole->second.score += c.score;
                c.score = 0;
            }
    auto const head = word_runs(title == nullptr ? std::string_view{} : title->read.text.text);
    imprint const printed(d);
    for (auto& [key, c] : found) {
        if (c.score == 0) continue;
        if (head.contains(key)) c.score += told_by_title;
        if (printed.names(key)) c.score += told_by_imprint;
    }
    candidate const* best = nullptr;
    auto const rank = [](candidate const& c) { return std::pair(!c.name.ends_with(" County"), c.score); };
    for (auto const& [key, c] : found)
        if (c.score >= enough && (best == nullptr || rank(c) > rank(*best))) best = &c;
    if (best == nullptr) return std::nullopt;
    locality out{best->name, best->tokens, best->in_title, {}};
    for (auto const& [key, c] : found)
        if (&c != best && (c.policed || c.dateline)) out.others.insert(key);
    return out;
}

}  // namespace reconcile
