#include <reconcile/report/undecided.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/report/group_words.hpp>

namespace reconcile {

namespace {

/// Two values of an item of which nobody can tell what they are to each other, and why.
struct open_pair {
    value const* left = nullptr;
    value const* right = nullptr;
    asks why = asks::meaning;
    std::vector<std::string> who;  ///< of whom both are, where they are of one origin
};

class open_pairs {
public:
    open_pairs(reconciliation const& r, item_result const& item) : r_(r), claims_(r.graph->claims()), item_(item) {
        std::map<std::pair<value_kind, std::string>, told_value> told;
        auto const add = [&](claim_id c) {
            auto const& v = *claims_.asserted(c);
            auto& one = told.try_emplace({v.kind(), to_text(v)}, told_value{&v, {}}).first->second;
            if (canonical_less(v, *one.what)) one.what = &v;
            if (auto const o = r.origins.origin(claims_.chain(c))) one.by.insert(o);
        };
        for (auto const& g : item.groups)
            for (auto const c : g.claims) add(c);
        for (auto const& s : item.shared) add(s.claim);
        for (auto& [text, one] : told) values_.push_back(std::move(one));
        std::stable_sort(values_.begin(), values_.end(), [](auto const& a, auto const& b) {
            if (a.by.size() != b.by.size()) return a.by.size() > b.by.size();
            return canonical_less(*a.what, *b.what);
        });
        if (values_.size() > most_representatives) values_.resize(most_representatives);
    }

    /// The one that most stand behind.
    [[nodiscard]] std::optional<open_pair> best() const {
        std::optional<open_pair> out;
        std::size_t most = 0;
        for (std::size_t i = 0; i < values_.size(); ++i)
            for (std::size_t k = i + 1; k < values_.size(); ++k) {
                auto const behind = values_[i].by.size() + values_[k].by.size();
                if (out && behind <= most) continue;
                if (auto pair = open(values_[i], values_[k])) {
                    out = std::move(pair);
                    most = behind;
                }
            }
        return out ? out : with_group();
    }

private:
    struct told_value {
        value const* what;
        std::set<source_id> by;
    };

    [[nodiscard]] std::optional<open_pair> open(told_value const& a, told_value const& b) const {
        open_pair out{a.what, b.what, asks::meaning, {}};
        if (a.what->kind() != b.what->kind()) return out;
        auto const* x = a.what->get<quantity>();
        auto const* y = b.what->get<quantity>();
        auto const relation = relate(*a.what, *b.what, *r_.known);
        if (x && y && x->unit != y->unit) out.why = asks::unit;
        else if (relation == set_relation::undecided) out.why = of_kind(a.what->kind());
        else if (relation != set_relation::disjoint) return std::nullopt;
        else out.why = asks::time;
        if (out.why == asks::time)
            for (auto const s : a.by)
                if (b.by.contains(s)) out.who.push_back(r_.origins.name(s));
        std::sort(out.who.begin(), out.who.end());
        return out;
    }

    /// A value, and what its group comes to.
    [[nodiscard]] std::optional<open_pair> with_group() const {
        if (item_.groups.empty() || values_.empty()) return std::nullopt;
        auto const& all = item_.groups.front().common;
        for (auto const& v : values_)
            if (relate(*v.what, all, *r_.known) == set_relation::undecided && to_text(*v.what) != to_text(all))
                return open_pair{v.what, &all, of_kind(all.kind()), {}};
        return open_pair{values_.front().what, values_.front().what, asks::meaning, {}};
    }

    static asks of_kind(value_kind kind) {
        switch (kind) {
            case value_kind::place: return asks::place;
            case value_kind::names: return asks::identity;
            case value_kind::category: return asks::kind;
            case value_kind::statement: return asks::speaker_words;
            default: return asks::meaning;
        }
    }

    reconciliation const& r_;
    corpus const& claims_;
    item_result const& item_;
    std::vector<told_value> values_;
};

settling settling_of(open_pair const& p) {
    auto const a = to_text(*p.left);
    auto const b = to_text(*p.right);
    std::vector<std::string> const both{a, b};
    switch (p.why) {
        case asks::place: return {fmt::format("Does one of these lie in the other: {}, {}?", a, b), p.why, both};
        case asks::identity: return {fmt::format("Are these the same: {}, {}?", a, b), p.why, both};
        case asks::kind:
            return {fmt::format("Is one of these a kind of the other, or the same: {}, {}?", a, b), p.why, both};
        case asks::unit: return {fmt::format("How much is {} in the unit of {}?", a, b), p.why, both};
        case asks::speaker_words: return {"What was said, word for word?", p.why, both};
        case asks::time:
            return {fmt::format("Which of the two figures of {} is the later one: {} or {}?",
                                p.who.empty() ? "the source" : listed(p.who, 2), a, b),
                    p.why, p.who.empty() ? both : p.who};
        default:
            if (p.left == p.right) return {fmt::format("What is meant by {}?", a), p.why, {a}};
            return {fmt::format("Do these answer one question: {}, {}?", a, b), p.why, both};
    }
}

std::string note_of(open_pair const& p) {
    auto const a = to_text(*p.left);
    auto const b = to_text(*p.right);
    switch (p.why) {
        case asks::place: return fmt::format("How {} and {} lie to each other is not known.", a, b);
        case asks::identity: return fmt::format("Whether {} and {} are the same is not known.", a, b);
        case asks::kind: return fmt::format("Whether {} and {} exclude each other is not known.", a, b);
        case asks::unit: return "They are given in different units.";
        case asks::speaker_words: return "Whether the two wordings mean the same is not known.";
        case asks::time: return "One source gives two figures, and nobody knows which is the later one.";
        default:
            return p.left == p.right ? fmt::format("What {} takes in is not known.", a)
                                     : "They are answers of different kinds.";
    }
}

}  // namespace

undecided undecided_of(reconciliation const& r, item_result const& item) {
    auto const pair = open_pairs(r, item).best();
    if (!pair) return {"What is known does not tell whether they agree.", std::nullopt};
    return {note_of(*pair), settling_of(*pair)};
}

}  // namespace reconcile
