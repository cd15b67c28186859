#include <reconcile/pipeline/cited_figures.hpp>

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include <reconcile/pipeline/swapped_figures.hpp>

namespace reconcile {

namespace {

constexpr std::size_t longest_quote = 32768;  // bytes

bool counts_nothing(quantity_role r) {
    switch (r) {
        case quantity_role::date_part:
        case quantity_role::clock:
        case quantity_role::year:
        case quantity_role::age:
        case quantity_role::ordinal:
        case quantity_role::identifier: return true;
        default: return false;
    }
}

bool meets(quantity const& a, quantity const& b) { return a.min <= b.max && b.min <= a.max; }

/// As far as people round when they convert; two currencies always may be.
bool are_about_same(quantity const& a, quantity const& b) {
    constexpr double rounding = 0.1;
    return a.unit != b.unit || (a.min <= b.max * (1 + rounding) && b.min <= a.max * (1 + rounding));
}

/// Does it say how many without a number: one, none, a plural, something about it?
bool needs_no_number(quantity const& q) { return q.qualifier == qualifier::vague || q.min <= 1; }

/// Commas and "and"s: each may bring one more who is not counted.
double joints(std::string_view words) {
    double n = 0;
    for (std::size_t at = 0; at < words.size(); ++at)
        if (words[at] == ',' || words[at] == ';' || words.substr(at).starts_with(" and ")) ++n;
    return n;
}

/// "Three adults and five children", "his wife and four children", "Ann Lee, Bo Lind and a driver": what they make together.
bool may_be_sum(std::string_view words, std::vector<quantity> const& said, quantity const& asked) {
    auto const more = joints(words);
    double sum = 0;
    for (auto const& q : said)
        if (q.role == quantity_role::count && q.unit.empty()) sum += q.min;
    return more > 0 && sum <= asked.min && asked.min <= sum + more + (said.empty() ? 1 : 0);
}

}  // namespace

cited_figures::cited_figures(lexicon const& words) : numbers_(words, words_), units_(words) {
    add_sentence_words(words, words_);
    auto const add = [&](phrase_table& table, lexicon_entry const& e, std::string_view key) {
        auto const digits = e.get(key);
        std::uint32_t n = 0;
        if (std::from_chars(digits.data(), digits.data() + digits.size(), n).ec != std::errc{}) return;
        for (auto const& phrase : e.phrases) table.add(phrase, words_, n);
    };
    for (auto const* e : words.entries("multiple")) add(multiples_, *e, "times");
    for (auto const* e : words.entries("property")) add(least_, *e, "least");
}

void cited_figures::read_counting_words(token_text const& text, std::vector<quantity>& said) const {
    auto const end = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t t = 0; t < end; ++t) {
        if (auto const m = multiples_.longest(text, t, end)) said.push_back(exactly(m.payload));
        if (auto const m = least_.longest(text, t, end)) said.push_back(at_least(m.payload));
    }
}

std::optional<figure_finding> cited_figures::of(claim const& c, extraction const* read) const {
    auto const* asked = c.asserted ? c.asserted->get<quantity>() : nullptr;
    if (asked == nullptr || c.stance != stance::affirms || counts_nothing(asked->role)) return std::nullopt;
    std::vector<quantity> said;
    if (!c.quote.empty()) {
        auto const text = tokenize(std::string_view(c.quote).substr(0, longest_quote), words_);
        for (auto& n : numbers_.read(text)) said.push_back(std::move(n.value));
        read_counting_words(text, said);
    } else if (read != nullptr && !c.where.empty() && c.field == text_field::text) {
        auto at = std::partition_point(read->numbers.begin(), read->numbers.end(),
                                       [&](auto const& n) { return n.where.end <= c.where.begin; });
        for (; at != read->numbers.end() && at->where.begin < c.where.end; ++at) said.push_back(at->value);
    } else {
        return std::nullopt;
    }
    std::erase_if(said, [](auto const& q) { return counts_nothing(q.role); });
    auto const in_words = to_text(*asked);
    auto const fault = [&](figure_fault kind, std::string note) {
        return figure_finding{kind, {c.id}, c.document, c.quote, std::move(note)};
    };
    if (said.empty()) {
        if (needs_no_number(*asked) || may_be_sum(c.quote, said, *asked)) return std::nullopt;
        return fault(
            figure_fault::not_in_text,
            fmt::format("{} is claimed, and the cited words hold no number. Cite the words that tell it.", in_words));
    }
    if (may_be_sum(c.quote, said, *asked)) return std::nullopt;
    quantity const* other_unit = nullptr;
    for (auto const& q : said) {
        bool const two_units = !q.unit.empty() && !asked->unit.empty() && q.unit != asked->unit;
        if (!two_units && meets(q, *asked)) return std::nullopt;
        if (!two_units) continue;
        if (!are_other_units(q, *asked, units_)) return std::nullopt;  // two names of one, or nobody knows
        if (q.number == asked->number) other_unit = &q;
        else if (are_about_same(units_.in_base_units(q), units_.in_base_units(*asked))) return std::nullopt;
    }
    if (other_unit != nullptr)
        return fault(figure_fault::unit_swapped,
                     fmt::format("{} is claimed, and the cited words say {}. Correct the unit, or convert the number.",
                                 in_words, to_text(*other_unit)));
    std::string told;
    constexpr std::size_t most = 6;
    for (std::size_t i = 0; i < said.size() && i < most; ++i) told += (i == 0 ? "" : ", ") + to_text(said[i]);
    return fault(
        figure_fault::not_in_text,
        fmt::format("{} is claimed, and the cited words have {}{}. Correct the figure, or cite the words that tell it.",
                    in_words, told, said.size() > most ? " and others" : ""));
}

}  // namespace reconcile
