#include <reconcile/pipeline/value_support.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

#include <reconcile/pipeline/arithmetic.hpp>
#include <reconcile/value/value.hpp>

namespace reconcile {

namespace {

bool is_time(statement_value const& v) { return !v.timex.empty(); }

bool is_weekday(std::string_view timex) { return timex.starts_with("XXXX-W"); }

bool is_of_one_kind(statement_value const& a, statement_value const& b) {
    if (is_time(a) || is_time(b)) return is_time(a) && is_time(b) && is_weekday(a.timex) == is_weekday(b.timex);
    return a.amount.role == b.amount.role && a.amount.unit == b.amount.unit;
}

bool any_agrees(std::vector<statement_word> const& words, statement_word const& with) {
    return std::any_of(words.begin(), words.end(), [&](auto const& w) { return agree(w, with); });
}

/// What one counts is what the other counts, or a kind of it; the head of one may stand among the words of the other
/// ("16 member states", "16 members").
bool counts_the_same(statement_value const& a, statement_value const& b, knowledge const& known) {
    if (a.of.empty() || b.of.empty()) return true;
    if (any_agrees(a.of, b.counted) || any_agrees(b.of, a.counted)) return true;
    return known.is_broader(a.counted.text, b.counted.text) || known.is_broader(b.counted.text, a.counted.text);
}

/// What one counts stands beside the other ("three casualties among the rebels", "three rebels"): enough where the numbers
/// are equal.
bool may_count_the_same(statement_value const& a, statement_value const& b) {
    auto const stands_beside = [](statement_value const& of, statement_value const& n) {
        return std::any_of(of.of.begin(), of.of.end(),
                           [&](auto const& w) { return any_agrees(n.before, w) || any_agrees(n.after, w); });
    };
    return stands_beside(a, b) || stands_beside(b, a);
}

/// How many of the words beside the two are the same, each on its side.
std::ptrdiff_t likeness(statement_value const& a, statement_value const& b) {
    auto const agreeing = [](auto const& ours, auto const& theirs) {
        return std::count_if(ours.begin(), ours.end(), [&](auto const& w) { return any_agrees(theirs, w); });
    };
    return agreeing(a.before, b.before) + agreeing(a.after, b.after);
}

/// "At least 15" is no proof of 15, but it is what an exact 15 would be quoted from.
bool is_written_alike(quantity const& premise, quantity const& hypothesis) {
    return hypothesis.qualifier == qualifier::exact && premise.number && premise.number == hypothesis.number &&
           (premise.qualifier == qualifier::at_least || premise.qualifier == qualifier::about ||
            premise.qualifier == qualifier::nearly || premise.qualifier == qualifier::more_than);
}

support compare_amounts(quantity const& premise, quantity const& hypothesis) {
    static knowledge const nothing;
    switch (relate(value{premise}, value{hypothesis}, nothing)) {
        case set_relation::equal: return support::same;
        case set_relation::inside: return support::more_exact;
        case set_relation::around:
        case set_relation::overlapping:
            return is_written_alike(premise, hypothesis) ? support::as_written : support::open;
        case set_relation::disjoint: return support::disputed;
        case set_relation::undecided: break;
    }
    return support::missing;
}

/// An exact measure as far as it was written: half a unit of its last digit either way.
quantity as_rounded(quantity const& q) {
    auto out = q;
    auto const written = about(*q.number).likely;
    auto const factor = *q.number == 0 ? 1.0 : q.min / *q.number;
    out.min = written->min * factor;
    out.max = written->max * factor;
    return out;
}

/// Of 2 miles and 3.2 km neither is more exact than it was written.
support compare_in_two_units(quantity const& premise, quantity const& hypothesis) {
    bool const both_exact = premise.qualifier == qualifier::exact && hypothesis.qualifier == qualifier::exact;
    if (!both_exact || !premise.number || !hypothesis.number) return compare_amounts(premise, hypothesis);
    auto const a = as_rounded(premise);
    auto const b = as_rounded(hypothesis);
    return a.max < b.min || b.max < a.min ? support::disputed : support::as_written;
}

/// TIMEX3 values, digit by digit: an X stands for any, and what is shorter holds what is longer.
support compare_times(std::string_view premise, std::string_view hypothesis) {
    bool exact = premise.size() >= hypothesis.size();
    for (std::size_t i = 0; i < std::min(premise.size(), hypothesis.size()); ++i) {
        if (premise[i] == hypothesis[i]) continue;
        if (premise[i] != 'X' && hypothesis[i] != 'X') return support::disputed;
        exact = exact && hypothesis[i] == 'X';
    }
    if (!exact) return support::open;
    return premise == hypothesis ? support::same : support::more_exact;
}

support compare(statement_value const& premise, statement_value const& hypothesis) {
    if (is_time(premise)) return compare_times(premise.timex, hypothesis.timex);
    return premise.unit == hypothesis.unit ? compare_amounts(premise.amount, hypothesis.amount)
                                           : compare_in_two_units(premise.amount, hypothesis.amount);
}

struct counterpart {
    std::ptrdiff_t likeness = 0;
    std::size_t moved = 0;  ///< places among the values
    support how = support::missing;
    statement_value const* said = nullptr;
};

/// The premise's values that the hypothesis' value `at` may be set against, the likeliest first.
std::vector<counterpart> counterparts(std::size_t at, statement_reading const& premise,
                                      statement_reading const& hypothesis, knowledge const& known) {
    auto const& asked = hypothesis.values[at];
    std::vector<counterpart> found;
    for (std::size_t i = 0; i < premise.values.size(); ++i) {
        auto const& said = premise.values[i];
        if (!is_of_one_kind(said, asked) || said.one_of) continue;
        auto how = compare(said, asked);
        auto const alike = likeness(said, asked);
        bool const counts_nothing = said.of.empty() || asked.of.empty();
        if (how == support::disputed && counts_nothing && alike == 0) how = support::missing;
        bool const equal = how == support::same || how == support::as_written;
        if (counts_the_same(said, asked, known) || (equal && may_count_the_same(said, asked)))
            found.push_back({alike, i > at ? i - at : at - i, how, &said});
    }
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) {
        return std::pair(-a.likeness, a.moved) < std::pair(-b.likeness, b.moved);
    });
    return found;
}

/// The signs that the words of both statements leave open. Where things were only taken, or only added, the rest is
/// worked out that way, unless it is asked what was taken or added, or how things were before.
signs signs_for(arithmetic_clues const& said, arithmetic_clues const& asked) {
    if (asked.sum) return signs::plus;
    if (asked.rest || asked.difference) return signs::minus;
    if (asked.before || said.gain == said.loss || asked.gain || asked.loss) return signs::either;
    return said.gain ? signs::plus : signs::minus;
}

value_support support_of_value(std::size_t at, statement_reading const& premise, statement_reading const& hypothesis,
                               knowledge const& known) {
    auto const& asked = hypothesis.values[at];
    auto const of_kind = [&](statement_reading const& s) {
        return std::count_if(s.values.begin(), s.values.end(), [&](auto const& v) { return is_of_one_kind(v, asked); });
    };
    bool const premise_has_more = of_kind(premise) > of_kind(hypothesis);

    value_support best{support::missing, &asked, nullptr, {}};
    for (auto const& c : counterparts(at, premise, hypothesis, known)) {
        if (best.said == nullptr || c.how < best.how) best = {c.how, &asked, c.said, {}};
        if (!premise_has_more) break;
    }
    if (best.how <= support::as_written || !premise_has_more || is_time(asked)) return best;

    std::vector<quantity> operands;
    for (auto const& v : premise.values)
        if (is_of_one_kind(v, asked)) operands.push_back(v.amount);
    bool const products = premise.clues.product || hypothesis.clues.product;
    auto calculation = derive(operands, asked.amount, {signs_for(premise.clues, hypothesis.clues), products});
    if (calculation) return {support::worked_out, &asked, best.said, std::move(*calculation)};
    return best;
}

bool picks_out_one(value_support const& v) {
    auto const& n = v.asked->amount;
    bool const one = !is_time(*v.asked) && n.number == 1 && n.qualifier == qualifier::exact;
    return one && (v.asked->one_of || v.how == support::missing);
}

}  // namespace

std::vector<value_support> support_of_values(statement_reading const& premise, statement_reading const& hypothesis,
                                             knowledge const& known) {
    std::vector<value_support> out;
    for (std::size_t at = 0; at < hypothesis.values.size(); ++at) {
        auto found = support_of_value(at, premise, hypothesis, known);
        if (!picks_out_one(found)) out.push_back(std::move(found));
    }
    return out;
}

}  // namespace reconcile
