#include <reconcile/origin/origin_table.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <reconcile/value/name_key.hpp>
#include <reconcile/value/name_match.hpp>

namespace reconcile {

namespace {

/// The fullest name first, then by letters, so that the choice does not hang on the order of input.
bool fuller(named_source const& a, named_source const& b) {
    if (a.name.size() != b.name.size()) return a.name.size() > b.name.size();
    return a.name != b.name ? a.name < b.name : a.document < b.document;
}

using blocks = std::map<std::string, std::vector<std::size_t>>;

constexpr std::size_t most_held = 32;  // names of a block or a list that others are held against

/// Sources that are one, in lists. Two that are judged different never come into one, though a third name be like both.
class source_lists {
public:
    source_lists(corpus const& c, knowledge const& known) : claims_(c), known_(known), list_of_(c.sources().size()), lists_(list_of_.size()) {
        for (std::size_t s = 0; s < list_of_.size(); ++s) {
            list_of_[s] = s;
            lists_[s] = {s};
        }
    }

    /// Each name is held against the first of its block, by name, so that the order of input does not matter.
    void join_within(blocks& all) {
        for (auto& [key, members] : all) {
            std::sort(members.begin(), members.end(), [&](auto a, auto b) { return name(a) < name(b); });
            for (std::size_t i = 1; i < members.size(); ++i)
                for (std::size_t k = 0; k < i && k < most_held; ++k)
                    if (known_.names(name(members[k]), name(members[i])) == judgement::same) join(members[k], members[i]);
        }
    }

    /// An acronym joins those whose first letters it has, if they are one list: of two it could be either's.
    void join_acronyms(blocks const& acronyms, blocks const& full) {
        for (auto const& [letters, members] : acronyms) {
            auto const known_by = full.find(letters);
            if (known_by == full.end()) continue;
            for (auto const a : members) {
                std::set<std::size_t> meant;
                for (std::size_t k = 0; k < known_by->second.size() && k < most_held; ++k)
                    if (auto const f = known_by->second[k]; known_.names(name(a), name(f)) == judgement::same) meant.insert(list_of_[f]);
                if (meant.size() == 1) join(lists_[*meant.begin()].front(), a);
            }
        }
    }

    [[nodiscard]] std::vector<std::vector<std::size_t>> const& lists() const { return lists_; }

private:
    [[nodiscard]] std::string const& name(std::size_t source) const { return claims_[source_id{source}].name; }

    /// Judged different by whomever, or unsure by the user.
    static bool keeps_apart(name_match const& m) {
        return m.verdict == judgement::different || (m.verdict == judgement::unsure && m.reason == match_reason::judgement);
    }

    void join(std::size_t a, std::size_t b) {
        auto& one = lists_[list_of_[a]];
        auto& two = lists_[list_of_[b]];
        if (&one == &two) return;
        for (std::size_t i = 0; i < one.size() && i < most_held; ++i)
            for (std::size_t k = 0; k < two.size() && k < most_held; ++k)
                if (keeps_apart(known_.match(name(one[i]), name(two[k])))) return;
        for (auto const s : two) list_of_[s] = list_of_[a];
        one.insert(one.end(), two.begin(), two.end());
        two.clear();
    }

    corpus const& claims_;
    knowledge const& known_;
    std::vector<std::size_t> list_of_;
    std::vector<std::vector<std::size_t>> lists_;
};

/// Why each of the other names was taken for the first one, or for another of them.
std::vector<matched_name> matches_of(std::string const& best, std::vector<std::string> const& aliases, knowledge const& known) {
    std::vector<matched_name> out;
    auto const add = [&](std::string const& alias, std::string const& with) {
        auto m = known.match(with, alias);
        if (m.verdict != judgement::same || !m.reason) return false;
        out.push_back({alias, with, *m.reason, std::move(m.document)});
        return true;
    };
    for (auto const& alias : aliases) {
        if (add(alias, best)) continue;
        for (std::size_t i = 0; i < aliases.size() && i < most_held; ++i)
            if (aliases[i] != alias && add(alias, aliases[i])) break;
    }
    return out;
}

}  // namespace

origin_table resolve_origins(corpus const& c, knowledge const& known) {
    auto const count = c.sources().size();
    source_lists sources(c, known);
    blocks by_user, by_sound, by_judgement, acronyms, by_initials;
    for (auto const s : c.sources()) {
        if (c[s].kind == source_kind::unnamed) continue;
        if (auto const thing = known.judged_thing(c[s].name)) by_user[std::to_string(*thing)].push_back(s.index());
        bool const person = c[s].kind == source_kind::person || c[s].kind == source_kind::official;
        if (auto key = acronym_key(c[s].name); !key.empty()) acronyms[std::move(key)].push_back(s.index());
        else if (key = initials_of(c[s].name); !key.empty() && !person) by_initials[std::move(key)].push_back(s.index());
        by_sound[sound_block(c[s].name)].push_back(s.index());
        by_judgement[known.canonical(c[s].name)].push_back(s.index());
    }
    sources.join_within(by_user);
    sources.join_within(by_sound);
    sources.join_within(by_judgement);
    sources.join_acronyms(acronyms, by_initials);

    origin_table out;
    out.representative_.resize(count);
    out.name_.resize(count);
    out.kind_.resize(count);
    out.aliases_.resize(count);
    out.matches_.resize(count);
    for (auto const& list : sources.lists()) {
        if (list.empty()) continue;
        std::vector<source_id> const all(list.begin(), list.end());
        auto const best = *std::min_element(all.begin(), all.end(), [&](auto a, auto b) { return fuller(c[a], c[b]); });
        auto& aliases = out.aliases_[best.index()];
        out.name_[best.index()] = c[best].name;
        for (auto const s : all) {
            out.representative_[s.index()] = best;
            auto& kind = out.kind_[best.index()];
            if (kind == source_kind::unknown || (c[s].kind != source_kind::unknown && c[s].kind < kind)) kind = c[s].kind;
            if (c[s].name != c[best].name) aliases.push_back(c[s].name);
        }
        std::sort(aliases.begin(), aliases.end());
        aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
        out.matches_[best.index()] = matches_of(c[best].name, aliases, known);
    }
    for (auto const chain : c.chains()) {
        auto const links = c[chain];
        out.origin_.push_back(links.empty() ? source_id{} : out.representative_[links.back().source.index()]);
        auto const publishes = !links.empty() && (c[links.front().source].kind == source_kind::outlet || c[links.front().source].kind == source_kind::agency);
        out.outlet_.push_back(publishes ? out.representative_[links.front().source.index()] : source_id{});
    }
    return out;
}

namespace {

std::optional<time_interval> own_moment(corpus const& c, claim_id claim) {
    auto const as_time = [](value const* v) -> std::optional<time_interval> {
        if (v == nullptr || v->get<time_interval>() == nullptr) return std::nullopt;
        return *v->get<time_interval>();
    };
    if (auto t = as_time(c.as_of(claim))) return t;
    auto const links = c[c.chain(claim)];
    return !links.empty() && links.back().time ? as_time(&c[links.back().time]) : std::nullopt;
}

}  // namespace

std::optional<time_interval> moment_of(corpus const& c, claim_id claim) {
    if (auto t = own_moment(c, claim)) return t;
    auto const d = c.document_of(claim);
    return d ? published_time(c[d]) : std::nullopt;
}

bool has_own_moment(corpus const& c, claim_id claim) { return own_moment(c, claim).has_value(); }

bool surely_before(std::optional<time_interval> const& a, std::optional<time_interval> const& b) {
    if (!a || !b || a->to >= unknown_future || b->from <= unknown_past) return false;
    auto const shift = a->zone && b->zone ? clock_seconds{60} * (*b->zone - *a->zone) : 0;
    return a->to + shift <= b->from;
}

}  // namespace reconcile
