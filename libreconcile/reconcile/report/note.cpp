#include <reconcile/report/note.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <reconcile/report/group_words.hpp>
#include <reconcile/report/settling.hpp>
#include <reconcile/report/undecided.hpp>

namespace reconcile {

namespace {

quantity const* counted(claim_group const& g) { return g.common.get<quantity>(); }

/// The claims of a group whose own words, alone, are `of`: which side of the two is the part of the other.
struct sides {
    claim_group const& left;
    claim_group const& right;
    /// The group with the higher lower bound, and the other.
    [[nodiscard]] std::pair<claim_group const*, claim_group const*> by_size() const {
        auto const* l = counted(left);
        auto const* r = counted(right);
        return l && r && l->min < r->min ? std::pair(&right, &left) : std::pair(&left, &right);
    }
};

std::string population_note(reconciliation const& r, sides s) {
    auto const [large, small] = s.by_size();
    auto const wide = counted_words(r, *large);
    auto const narrow = counted_words(r, *small);
    auto out = fmt::format("They count different things ({} / {})", wide, narrow);
    auto const* more = counted(*large);
    auto const* fewer = counted(*small);
    bool const exact = more->min == more->max && fewer->min == fewer->max;
    bool const part = r.known->is_broader(counted_head(*more), counted_head(*fewer));
    if (exact && part)
        out += fmt::format(": both hold if {} of the {} were not {}.", number_text(more->min - fewer->min), number_text(more->min), narrow);
    else
        out += ": both can hold if they are not the same people or things.";
    return out;
}

std::string event_note(reconciliation const& r, sides s) {
    auto const [large, small] = s.by_size();
    return fmt::format("The words name different things that happened ({} / {}): both hold if the second happened to a part of the first.",
                       verb_words(r, *large), verb_words(r, *small));
}

std::string later_note(reconciliation const& r, sides s) {
    auto const [large, small] = s.by_size();
    auto const& c = r.graph->claims();
    if (std::any_of(small->claims.begin(), small->claims.end(), [&](auto claim) {
            auto const flags = c.flags(claim);
            return std::find(flags.begin(), flags.end(), correction_flag) != flags.end();
        }))
        return "The lower figure is the later one, and its words say that it corrects an earlier one.";
    return "The higher figure is the later one, of another source: it may be the newer count.";
}

std::string senses(reconciliation const&, sides s) {
    auto const* a = s.left.common.get<statement>();
    auto const* b = s.right.common.get<statement>();
    return a && b ? fmt::format("{} / {}", a->sense, b->sense) : std::string{};
}

std::string why(reconciliation const& r, sides s, finding f) {
    switch (f.reason) {
        case reason::population_differs: return population_note(r, s);
        case reason::event_differs: return event_note(r, s);
        case reason::later_figure: return later_note(r, s);
        case reason::unit_differs: return "They are given in different units.";
        case reason::part_exceeds_whole: return "The part is more than the whole allows.";
        case reason::sum_mismatch: return "The parts add up to more than the whole.";
        case reason::category: return "Nothing can be both.";
        case reason::role: return "The parts that they play are the other way round.";
        case reason::polarity: return "One says yes, the other no.";
        case reason::claim_against_denial: return "One side says so, the other denies it.";
        case reason::competing_responsibility: return "Each claims it alone.";
        case reason::quote_distorted:
            return fmt::format("One speaker's one statement is told in opposite senses ({}): a telling has turned it.",
                               senses(r, s));
        default: return "Nothing in the words explains the difference.";
    }
}

std::string title_of(reconciliation const& r, item_id i) {
    auto const& about = r.graph->claims()[i];
    auto out = about.property;
    for (auto const* part : {&about.scope.population, &about.scope.site, &about.scope.side})
        if (!part->empty()) out += ", " + *part;
    return out;
}

/// " To settle it: how many of the 22 were fighters?"
std::string to_settle(settling const& s) {
    return " To settle it: " + as_phrase(s);
}

std::string capital(std::string s) {
    if (!s.empty() && s[0] >= 'a' && s[0] <= 'z') s[0] = static_cast<char>(s[0] - 'a' + 'A');
    return s;
}

}  // namespace

std::string describe(reconciliation const& r, claim_group const& g) {
    std::vector<std::string> through;
    for (auto const o : g.outlets)
        if (std::find(g.origins.begin(), g.origins.end(), o) == g.origins.end()) through.push_back(r.origins.name(o));
    auto out = to_text(g.common);
    auto const who = listed(names_of(r, g.origins));
    if (who.empty()) return out;
    return through.empty() ? fmt::format("{} ({})", out, who) : fmt::format("{} ({}, via {})", out, who, listed(through));
}

std::string note_of(reconciliation const& r, counted_once const& once) {
    auto const without = [&](std::vector<source_id> some, std::vector<source_id> const& out) {
        std::erase_if(some, [&](auto s) { return std::find(out.begin(), out.end(), s) != out.end(); });
        return names_of(r, some);
    };
    auto const all = names_of(r, once.origins);
    auto const from = listed(names_of(r, once.from));
    auto const others = without(once.origins, once.from);
    auto const has = others.size() == 1 ? "has" : "have";
    switch (once.why) {
        case one_because::one_origin: {
            auto const through = without(once.outlets, once.origins);
            return fmt::format("{} {} it from {}.", capital(listed(through)), through.size() == 1 ? "has" : "have", listed(all));
        }
        case one_because::agency: {
            auto const through = without(once.outlets, once.origins);
            return fmt::format("{} {} copy of {}.", capital(listed(through)), through.size() == 1 ? "prints" : "print", listed(all));
        }
        case one_because::family: return fmt::format("{} have one owner, as you judged.", capital(listed(all)));
        case one_because::text_reuse:
            if (from.empty()) return fmt::format("The articles share the words in which {} {} it.", listed(all), all.size() == 1 ? "has" : "have");
            return fmt::format("{} {} it in words that another article has from {}.", capital(listed(others)), has, from);
        case one_because::credited: return fmt::format("{}, whom others credit, {} it from {}.", capital(listed(others)), has, from);
        case one_because::circular: return fmt::format("{} credit each other.", capital(listed(all)));
        case one_because::same_document:
            return fmt::format("{} {} in {} own voice what the same article has from {}.", capital(listed(others)), others.size() == 1 ? "says" : "say",
                               others.size() == 1 ? "its" : "their", from);
    }
    return {};
}

std::string note_of(reconciliation const& r, item_result const& item, group_conflict const& c) {
    sides const s{item.groups[c.left], item.groups[c.right]};
    auto out = fmt::format("{} and {} conflict. {}", capital(describe(r, s.left)), describe(r, s.right), why(r, s, c.why));
    return item.conflicts.size() == 1 ? out + to_settle(settling_of(r, item, c)) : out;
}

std::string note_of(reconciliation const& r, event_conflict const& c) {
    std::string out;
    for (auto const& side : c.between)
        out += fmt::format("{}{}: {}", out.empty() ? "" : "; ", title_of(r, side.item), describe(r, r.items[side.item.index()].groups[side.group]));
    auto const& first = r.items[c.between.front().item.index()].groups[c.between.front().group];
    auto const& last = r.items[c.between.back().item.index()].groups[c.between.back().group];
    return fmt::format("{}. {}{}", capital(out), why(r, {first, last}, c.why), to_settle(settling_of(r, c)));
}

std::string note_of(reconciliation const& r, derived_total const& t) {
    std::vector<std::string> parts;
    for (auto const p : t.parts) {
        auto const& scope = r.graph->claims()[p].scope;
        parts.push_back(fmt::format("{} ({})", scope.population.empty() ? scope.site : scope.population, number_text(*least_of(r.items[p.index()]))));
    }
    auto const begin = t.whole && !r.items[t.whole.index()].groups.empty() ? "Only lower bounds are told of all." : "No total is told.";
    auto const sum = fmt::format("{} make {}", capital(listed(parts, 8)), to_text(value{t.total}));
    bool const all = t.total.min == t.total.max;
    return fmt::format("{} {}: {}.", begin, sum, all ? "one part and all the others" : "they have nobody in common, and there may be more");
}

std::string note_of(reconciliation const& r, item_result const& item) {
    switch (item.verdict) {
        case verdict::no_position: return "Nobody gives a value.";
        case verdict::conflict: {
            auto const explained = static_cast<std::size_t>(
                std::count_if(item.conflicts.begin(), item.conflicts.end(), [](auto const& c) { return c.why.explained(); }));
            auto const open = item.conflicts.size() - explained;
            if (open == 0) return item.conflicts.size() == 1 ? "The two sides conflict, and the words may explain it." : "The sides conflict, and the words may explain it.";
            return fmt::format("{} values that cannot all hold.", item.groups.size());
        }
        case verdict::superseded: return "Only older figures of the same origin differ.";
        case verdict::single_source: return "One source only.";
        case verdict::agreed: {
            auto const n = item.groups[0].independent();
            return n == 1 ? fmt::format("All rest on one origin: {}.", r.origins.name(item.groups[0].origins[0])) : fmt::format("{} origins agree.", n);
        }
        case verdict::compatible: return "All can hold together.";
        case verdict::cannot_tell: {
            auto const open = undecided_of(r, item);
            return open.note + (open.settles ? to_settle(*open.settles) : std::string{});
        }
    }
    return {};
}

}  // namespace reconcile
