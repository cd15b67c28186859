#include <reconcile/group/maximal_groups.hpp>

#include <algorithm>
#include <bit>

namespace reconcile {

namespace {

struct end_point {
    order_key at;
    bool is_end;
    std::uint32_t piece;
};

struct piece {
    std::uint32_t set;
    interval where;
    group_run run;
};

/// Gives every piece its run of groups and returns what the sets of each group have in common.
std::vector<intervals> sweep(std::vector<piece>& pieces) {
    std::vector<end_point> ends;
    ends.reserve(pieces.size() * 2);
    for (std::uint32_t p = 0; p < pieces.size(); ++p) {
        ends.push_back({pieces[p].where.lo, false, p});
        ends.push_back({pieces[p].where.hi, true, p});
    }
    // At one point all that begins comes before all that ends, since both ends belong to the set.
    std::sort(ends.begin(), ends.end(), [](auto const& a, auto const& b) {
        if (a.at != b.at) return a.at < b.at;
        return a.is_end != b.is_end ? !a.is_end : a.piece < b.piece;
    });
    std::vector<intervals> groups;
    bool grown = false;
    order_key last_start = 0;
    for (auto const& e : ends) {
        if (!e.is_end) {
            pieces[e.piece].run.first = static_cast<std::uint32_t>(groups.size());
            last_start = e.at;
            grown = true;
            continue;
        }
        // Something began since the last group, and nothing of it has ended: a maximal set.
        if (grown) groups.push_back({{last_start, e.at}});
        grown = false;
        pieces[e.piece].run.last = static_cast<std::uint32_t>(groups.size()) - 1;
    }
    return groups;
}

using rows = std::vector<std::vector<std::uint32_t>>;

bool holds(std::vector<std::uint32_t> const& outer, std::vector<std::uint32_t> const& inner) {
    return std::includes(outer.begin(), outer.end(), inner.begin(), inner.end());
}

/// Which groups stay: those that no other group holds. Of equal ones the first stays and takes over what the others share.
std::vector<bool> undominated(rows const& members, std::vector<intervals>& common) {
    std::vector<bool> stays(members.size(), true);
    bool const exact = members.size() <= most_exact;
    for (std::size_t g = 0; g < members.size(); ++g) {
        auto const from = exact ? 0 : g - (g > 0);
        auto const to = exact ? members.size() : std::min(g + 2, members.size());
        for (auto h = from; h < to && stays[g]; ++h)
            if (h != g && stays[h] && holds(members[h], members[g]) && (h < g || members[h].size() > members[g].size())) {
                stays[g] = false;
                if (members[h].size() == members[g].size()) common[h] = unite(common[h], common[g]);
            }
    }
    return stays;
}

group_membership from_rows(std::size_t sets, rows const& groups) {
    rows of(sets);
    for (std::uint32_t g = 0; g < groups.size(); ++g)
        for (auto const s : groups[g]) of[s].push_back(g);
    group_membership out;
    out.count = static_cast<std::uint32_t>(groups.size());
    out.run_begin.push_back(0);
    for (auto const& mine : of) {
        for (auto const g : mine) {
            bool const extends = out.runs.size() > out.run_begin.back() && out.runs.back().last + 1 == g;
            if (extends) out.runs.back().last = g;
            else out.runs.push_back({g, g});
        }
        out.run_begin.push_back(static_cast<std::uint32_t>(out.runs.size()));
    }
    return out;
}

group_membership of_unions(std::size_t sets, std::vector<piece> const& pieces, std::vector<intervals> common) {
    rows members(common.size());
    for (auto const& p : pieces)
        for (auto g = p.run.first; g <= p.run.last; ++g) members[g].push_back(p.set);
    for (auto& m : members) {
        std::sort(m.begin(), m.end());
        m.erase(std::unique(m.begin(), m.end()), m.end());
    }
    auto const stays = undominated(members, common);
    rows kept;
    std::vector<intervals> kept_common;
    for (std::size_t g = 0; g < members.size(); ++g)
        if (stays[g]) {
            kept.push_back(std::move(members[g]));
            kept_common.push_back(std::move(common[g]));
        }
    auto out = from_rows(sets, kept);
    out.common = std::move(kept_common);
    return out;
}

// ---- kinds without a line ------------------------------------------------------------------------------------------

using bits = std::uint64_t;

bits bit(std::size_t i) { return bits{1} << i; }

/// Bron and Kerbosch 1973 with Tomita's pivot, on words of 64 bits; the depth is at most 64.
struct clique_search {
    std::vector<bits> friends;
    std::vector<bits> found;

    void extend(bits chosen, bits candidates, bits excluded) {
        if (found.size() >= most_cliques) return;
        if (candidates == 0 && excluded == 0) {
            found.push_back(chosen);
            return;
        }
        int best = -1;
        bits with = 0;
        for (bits rest = candidates | excluded; rest != 0; rest &= rest - 1) {
            auto const v = static_cast<std::size_t>(std::countr_zero(rest));
            auto const reached = std::popcount(candidates & friends[v]);
            if (reached > best) {
                best = reached;
                with = friends[v];
            }
        }
        for (bits rest = candidates & ~with; rest != 0; rest &= rest - 1) {
            auto const v = static_cast<std::size_t>(std::countr_zero(rest));
            extend(chosen | bit(v), candidates & friends[v], excluded & friends[v]);
            candidates &= ~bit(v);
            excluded |= bit(v);
        }
    }
};

}  // namespace

std::size_t group_membership::groups_of(std::size_t set) const {
    std::size_t n = 0;
    for (auto const& r : runs_of(set)) n += r.last - r.first + 1;
    return n;
}

group_membership maximal_groups(std::span<intervals const> sets) {
    std::vector<piece> pieces;
    bool unions = false;
    for (std::uint32_t s = 0; s < sets.size(); ++s) {
        unions = unions || sets[s].size() > 1;
        for (auto const& i : sets[s]) pieces.push_back({s, i, {}});
    }
    auto common = sweep(pieces);
    group_membership out;
    if (unions) {
        out = of_unions(sets.size(), pieces, std::move(common));
    } else {
        out.count = static_cast<std::uint32_t>(common.size());
        out.common = std::move(common);
        out.run_begin.push_back(0);
        std::size_t p = 0;
        for (auto const& set : sets) {
            if (!set.empty()) out.runs.push_back(pieces[p++].run);
            out.run_begin.push_back(static_cast<std::uint32_t>(out.runs.size()));
        }
    }
    if (std::none_of(sets.begin(), sets.end(), [](auto const& s) { return s.empty(); })) return out;
    group_membership with_empty;
    with_empty.count = out.count;
    with_empty.common = out.common;
    with_empty.run_begin.push_back(0);
    for (std::size_t s = 0; s < sets.size(); ++s) {
        auto const mine = out.runs_of(s);
        with_empty.runs.insert(with_empty.runs.end(), mine.begin(), mine.end());
        if (sets[s].empty()) {
            with_empty.runs.push_back({with_empty.count, with_empty.count});
            with_empty.common.emplace_back();
            ++with_empty.count;
        }
        with_empty.run_begin.push_back(static_cast<std::uint32_t>(with_empty.runs.size()));
    }
    return with_empty;
}

group_membership maximal_cliques(std::size_t sets, function_ref<bool(std::size_t, std::size_t)> apart) {
    clique_search search;
    search.friends.assign(sets, 0);
    for (std::size_t i = 0; i < sets; ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (!apart(k, i)) {
                search.friends[i] |= bit(k);
                search.friends[k] |= bit(i);
            }
    if (sets > 0) search.extend(0, sets == 64 ? ~bits{0} : bit(sets) - 1, 0);
    bits covered = 0;
    for (auto const g : search.found) covered |= g;
    for (std::size_t s = 0; s < sets; ++s)
        if ((covered & bit(s)) == 0) search.found.push_back(bit(s));
    rows groups;
    for (auto const g : search.found) {
        groups.emplace_back();
        for (bits rest = g; rest != 0; rest &= rest - 1) groups.back().push_back(static_cast<std::uint32_t>(std::countr_zero(rest)));
    }
    std::sort(groups.begin(), groups.end());
    return from_rows(sets, groups);
}

}  // namespace reconcile
