#include <reconcile/origin/origin_table.hpp>

#include <algorithm>
#include <map>

#include <boost/pending/disjoint_sets.hpp>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

/// Names that may be one share a key: the sounds of their words in any order.
std::string blocking_key(std::string_view name) {
    auto words = name_words(name);
    for (auto& w : words) w = sound_key(w);
    std::sort(words.begin(), words.end());
    std::string key;
    for (auto const& w : words) key += w + " ";
    return key;
}

/// The fullest name first, then by letters, so that the choice does not hang on the order of input.
bool fuller(named_source const& a, named_source const& b) {
    if (a.name.size() != b.name.size()) return a.name.size() > b.name.size();
    return a.name != b.name ? a.name < b.name : a.document < b.document;
}

using blocks = std::map<std::string, std::vector<std::size_t>>;

/// Each name is held against the first 32 of its block; that two are one does not make a third one with both, so all are.
template <class Sets>
void join_within(blocks& all, corpus const& c, knowledge const& known, Sets& sets) {
    for (auto& [key, members] : all) {
        std::sort(members.begin(), members.end(), [&](auto a, auto b) { return c[source_id{a}].name < c[source_id{b}].name; });
        for (std::size_t i = 1; i < members.size(); ++i)
            for (std::size_t k = 0; k < i && k < 32; ++k)
                if (known.names(c[source_id{members[k]}].name, c[source_id{members[i]}].name) == judgement::same)
                    sets.union_set(members[k], members[i]);
    }
}

}  // namespace

origin_table resolve_origins(corpus const& c, knowledge const& known) {
    auto const count = c.sources().size();
    std::vector<std::size_t> rank(count), parent(count);
    boost::disjoint_sets sets(rank.data(), parent.data());
    blocks by_sound, by_judgement;
    for (auto const s : c.sources()) {
        sets.make_set(s.index());
        if (c[s].kind == source_kind::unnamed) continue;
        by_sound[blocking_key(c[s].name)].push_back(s.index());
        by_judgement[known.canonical(c[s].name)].push_back(s.index());
    }
    join_within(by_sound, c, known, sets);
    join_within(by_judgement, c, known, sets);

    std::map<std::size_t, std::vector<source_id>> members;
    for (auto const s : c.sources()) members[sets.find_set(s.index())].push_back(s);

    origin_table out;
    out.representative_.resize(count);
    out.name_.resize(count);
    out.kind_.resize(count);
    out.aliases_.resize(count);
    for (auto& [root, all] : members) {
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
    }
    for (auto const chain : c.chains()) {
        auto const links = c[chain];
        out.origin_.push_back(links.empty() ? source_id{} : out.representative_[links.back().source.index()]);
        auto const publishes = !links.empty() && (c[links.front().source].kind == source_kind::outlet || c[links.front().source].kind == source_kind::agency);
        out.outlet_.push_back(publishes ? out.representative_[links.front().source.index()] : source_id{});
    }
    return out;
}

std::optional<time_interval> moment_of(corpus const& c, claim_id claim) {
    auto const as_time = [](value const* v) -> std::optional<time_interval> {
        if (v == nullptr || v->get<time_interval>() == nullptr) return std::nullopt;
        return *v->get<time_interval>();
    };
    if (auto t = as_time(c.as_of(claim))) return t;
    auto const links = c[c.chain(claim)];
    if (!links.empty() && links.back().time)
        if (auto t = as_time(&c[links.back().time])) return t;
    auto const d = c.document_of(claim);
    return d ? published_time(c[d]) : std::nullopt;
}

bool surely_before(std::optional<time_interval> const& a, std::optional<time_interval> const& b) {
    if (!a || !b || a->to >= unknown_future || b->from <= unknown_past) return false;
    auto const shift = a->zone && b->zone ? clock_seconds{60} * (*b->zone - *a->zone) : 0;
    return a->to + shift <= b->from;
}

}  // namespace reconcile
