#include <reconcile/extract/figure_checker.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

namespace reconcile {

namespace {

constexpr std::uint32_t farthest_mark = 8;  // words from the whole to its colon
constexpr std::size_t most_parts = 16;

bool is_exact_count(number_mention const& n) {
    return n.value.role == quantity_role::count && n.value.unit.empty() && n.value.number &&
           n.value.min == n.value.max && n.value.min >= 0;
}

class checker {
public:
    checker(page const& p, knowledge const& known) : page_(p), known_(known), numbers_(p.read.numbers) {}

    std::vector<figure_to_check> run() {
        for (std::size_t n = 0; n < numbers_.size(); ++n) {
            if (!is_exact_count(numbers_[n])) continue;
            check_sum(n);
            check_percent(n);
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view word(std::uint32_t t) const { return page_.word(t); }
    [[nodiscard]] std::uint32_t end_of(number_mention const& n) const {
        return std::max(n.tokens.last, n.of_tokens.last);
    }
    [[nodiscard]] std::uint32_t sentence_end(number_mention const& n) const {
        return page_.read.text.sentences[page_.read.text.sentence_of_token[n.tokens.first]].last;
    }
    [[nodiscard]] static std::string head(number_mention const& n) {
        auto out = counted_head(n.value);
        return out == "children" ? "child" : out;
    }
    [[nodiscard]] number_mention const* number_at(std::uint32_t t) const {
        auto const n = t < page_.number_at.size() ? page_.number_at[t] : -1;
        return n < 0 ? nullptr : &numbers_[static_cast<std::size_t>(n)];
    }

    /// The mark that opens the parts of a whole, if one follows with nothing but words between.
    [[nodiscard]] std::optional<std::uint32_t> opening(number_mention const& whole) const {
        auto const end = std::min(sentence_end(whole), end_of(whole) + farthest_mark);
        for (auto t = end_of(whole); t < end; ++t) {
            if (number_at(t) != nullptr) return std::nullopt;
            if (page_.at(t).kind != token_kind::punctuation) continue;
            bool const dash = (word(t) == "–" || word(t) == "—") || (word(t) == "-" && page_.at(t).space_before);
            if (word(t) == ":" || word(t) == "(" || dash) return t;
            return std::nullopt;
        }
        return std::nullopt;
    }

    /// May the part be one of what the whole counts?
    [[nodiscard]] bool is_part_of(number_mention const& part, number_mention const& whole) const {
        auto const of = head(whole);
        return known_.is_broader(of.empty() ? "person" : of, head(part));
    }

    void check_sum(std::size_t at) {
        auto const& whole = numbers_[at];
        auto const mark = opening(whole);
        if (!mark) return;
        bool const bracket = word(*mark) == "(";
        auto const end = sentence_end(whole);
        double sum = 0;
        std::vector<std::string> parts;
        auto t = *mark + 1;
        while (t < end && parts.size() < most_parts) {
            auto const* part = number_at(t);
            if (part == nullptr || part->tokens.first != t || !is_exact_count(*part) || !is_part_of(*part, whole))
                return;
            sum += part->value.min;
            parts.push_back(std::string(page_.read.text.span({t, end_of(*part)}).of(page_.read.text.text)));
            t = end_of(*part);
            if (t >= end || word(t) == ")" || word(t) == "." || word(t) == ";") break;
            bool joined = false;
            while (t < end && (word(t) == "," || word(t) == "and" || word(t) == "&")) joined = true, ++t;
            if (!joined) return;
        }
        bool const closed = t >= end || word(t) == (bracket ? ")" : ".") || (!bracket && word(t) == ";");
        if (!closed || parts.size() < 2 || sum == whole.value.min) return;
        std::string list;
        for (auto const& p : parts) list += (list.empty() ? "" : " + ") + p;
        tell(figure_fault::sum_missed, {whole.tokens.first, t},
             fmt::format("{} make {}, not {}. Check the parts and the whole against the source.", list, sum,
                         whole.value.min));
    }

    /// "10 of the 40 houses (20%)", "10 of 40 houses, or 20 percent".
    void check_percent(std::size_t at) {
        auto const& some = numbers_[at];
        auto const end = sentence_end(some);
        auto t = some.tokens.last;
        if (t >= end || word(t) != "of") return;
        ++t;
        while (t < end && (word(t) == "the" || word(t) == "all" || word(t) == "its" || word(t) == "their")) ++t;
        auto const* all = t < end ? number_at(t) : nullptr;
        if (all == nullptr || all->tokens.first != t || !is_exact_count(*all) || all->value.min <= 0) return;
        t = end_of(*all);
        bool marked = false;
        while (t < end && (word(t) == "(" || word(t) == "," || word(t) == "or" || word(t) == "–" || word(t) == "—"))
            marked = true, ++t;
        auto const* share = t < end ? number_at(t) : nullptr;
        if (!marked || share == nullptr || share->tokens.first != t || share->value.role != quantity_role::percentage ||
            !share->value.number)
            return;
        auto const is = 100 * some.value.min / all->value.min;
        auto const unit = last_digit(*share->value.number);
        if (share->value.min - unit <= is && is <= share->value.max + unit) return;
        tell(figure_fault::percent_missed, {some.tokens.first, share->tokens.last},
             fmt::format("{} of {} are {:.3g} percent, not {}. Check the three figures against the source.",
                         some.value.min, all->value.min, is, *share->value.number));
    }

    /// What one of the last digit is worth: 1 for 25, 0.1 for 25.5.
    static double last_digit(double n) {
        double unit = 1;
        for (int digits = 0; digits < 6 && std::abs(n / unit - std::round(n / unit)) > 1e-6; ++digits) unit /= 10;
        return unit;
    }

    void tell(figure_fault kind, token_range tokens, std::string note) {
        out_.push_back({kind, page_.read.text.span(tokens), std::move(note)});
    }

    page const& page_;
    knowledge const& known_;
    std::vector<number_mention> const& numbers_;
    std::vector<figure_to_check> out_;
};

}  // namespace

std::vector<figure_to_check> figures_to_check(page const& p, knowledge const& known) { return checker(p, known).run(); }

}  // namespace reconcile
