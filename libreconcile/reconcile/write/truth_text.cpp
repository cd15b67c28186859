#include <reconcile/write/truth_text.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

#include <fmt/format.h>

#include <reconcile/core/version.hpp>
#include <reconcile/value/time_interval.hpp>
#include <reconcile/write/display_text.hpp>
#include <reconcile/write/json_writer.hpp>
#include <reconcile/write/who_said.hpp>

namespace reconcile {

namespace {

constexpr std::size_t flush_at = std::size_t{1} << 16;
constexpr std::size_t most_named = 5;   // sources beside a value in text
constexpr std::size_t name_width = 32;  // of names and values in text

/// Hands on what was written whenever there is enough of it.
class buffered {
public:
    explicit buffered(text_sink const& to) : to_(to) {}
    void flush_if_full() {
        if (text.size() >= flush_at) flush();
    }
    void flush() {
        to_(text);
        text.clear();
    }
    std::string text;

private:
    text_sink const& to_;
};

/// The values of an item, the most believed first; of one belief in the table's order.
std::vector<std::uint32_t> by_belief(claim_table const& t, truth_result const& r, std::uint32_t item) {
    std::vector<std::uint32_t> out(t.values_of(item).begin(), t.values_of(item).end());
    std::stable_sort(out.begin(), out.end(), [&](auto a, auto b) {
        if ((a == r.best[item]) != (b == r.best[item])) return a == r.best[item];
        return r.belief[a] > r.belief[b];
    });
    return out;
}

bool has_estimate(truth_result const& r, std::uint32_t item) {
    return item < r.estimate.size() && std::isfinite(r.estimate[item]);
}

std::string shown_point(double at, truth_kind kind, bool of_day) {
    if (kind != truth_kind::time) return fmt::format("{:.10g}", at);
    if (!of_day) return to_iso8601(std::llround(at * 60), false);
    auto const minutes = std::llround(at);
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string shown_estimate(claim_table const& t, truth_result const& r, std::uint32_t item) {
    constexpr double minutes_of_day = 1440;
    bool const of_day = t.key(t.values_of(item).front()).high <= minutes_of_day;
    return shown_point(r.estimate[item], t.kind_of(item), of_day);
}

void append_cell(std::string& out, std::string_view cell) {
    if (std::none_of(cell.begin(), cell.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; })) {
        out += cell;
        return;
    }
    out += '"';
    for (char const c : cell) out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

/// With six decimals.
void append_belief(std::string& out, double belief) {
    if (!(belief >= 0 && belief <= 1)) {
        fmt::format_to(std::back_inserter(out), "{:.6f}", belief);
        return;
    }
    auto millionths = std::lround(belief * 1e6);
    std::array<char, 8> digits{};
    for (std::size_t i = digits.size(); i-- > 2; millionths /= 10) digits[i] = static_cast<char>('0' + millionths % 10);
    digits[1] = '.';
    digits[0] = static_cast<char>('0' + millionths);
    out.append(digits.data(), digits.size());
}

std::string named(claim_table const& t, std::span<std::uint32_t const> sources) {
    std::string out;
    for (std::size_t i = 0; i < sources.size() && i < most_named; ++i) {
        out += i == 0 ? "" : ", ";
        out += display_text(t.source_name(sources[i]));
    }
    if (sources.size() > most_named) out += fmt::format(" and {} more", sources.size() - most_named);
    return out;
}

/// Sources that are more likely than not copies of each other, directly or through others; each list ascending.
std::vector<std::vector<std::uint32_t>> lists_of_copies(claim_table const& t, std::vector<likely_copy> const& copies) {
    std::vector<std::uint32_t> first(t.sources());
    std::iota(first.begin(), first.end(), 0U);
    auto const root = [&](std::uint32_t s) {
        while (first[s] != s) s = first[s] = first[first[s]];
        return s;
    };
    for (auto const& c : copies)
        if (c.probability > 0.5) first[std::max(root(c.a), root(c.b))] = std::min(root(c.a), root(c.b));
    std::vector<std::vector<std::uint32_t>> of(t.sources());
    for (std::uint32_t s = 0; s < t.sources(); ++s) of[root(s)].push_back(s);
    std::erase_if(of, [](auto const& list) { return list.size() < 2; });
    return of;
}

}  // namespace

void write_truth_csv(claim_table const& t, truth_result const& r, text_sink const& to) {
    buffered out(to);
    out.text += "item,value,belief\n";
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        append_cell(out.text, t.item_name(i));
        out.text += ',';
        append_cell(out.text, t.text(r.best[i]));
        out.text += ',';
        append_belief(out.text, r.belief[r.best[i]]);
        out.text += '\n';
        out.flush_if_full();
    }
    out.flush();
}

void write_truth_text(claim_table const& t, truth_result const& r, truth_style const& style, text_sink const& to) {
    buffered out(to);
    auto put = std::back_inserter(out.text);
    fmt::format_to(put, "{} by {} on {}, weighed by the model {}{}\n", counted(t.claims(), "claim", "claims"),
                   counted(t.sources(), "source", "sources"), counted(t.items(), "item", "items"), r.model, style.why.empty() ? "" : fmt::format(" ({})", style.why));
    if (!r.settled && r.iterations > 1) fmt::format_to(put, "It was stopped after {} iterations.\n", r.iterations);
    std::vector<std::uint32_t> sources(t.sources());
    std::iota(sources.begin(), sources.end(), 0U);
    std::stable_sort(sources.begin(), sources.end(), [&](auto a, auto b) { return t.claims_by(a) > t.claims_by(b); });
    fmt::format_to(
        put,
        "\nSources, by number of claims: how far the model relies on each, and how often it is with the value\n"
        "most believed where others claim something too (95% interval)\n");
    for (std::size_t i = 0; i < sources.size() && i < style.most_sources; ++i) {
        auto const& s = r.sources[sources[i]];
        fmt::format_to(put, "  {} {:>9.4g}   ", padded(display_text(t.source_name(sources[i])), name_width),
                       s.reliability);
        if (s.compared == 0) fmt::format_to(put, "nothing to hold its {} against\n", counted(s.claims, "claim", "claims"));
        else fmt::format_to(put, "{} of {} ({:.0f}% to {:.0f}%)\n", s.believed, s.compared, 100 * s.low, 100 * s.high);
    }
    if (sources.size() > style.most_sources)
        fmt::format_to(put, "  and {} sources more\n", sources.size() - style.most_sources);
    auto const lists = lists_of_copies(t, style.copies);
    if (!lists.empty())
        fmt::format_to(put,
                       "\nSources that say the same far more often than independent ones would; they may copy each "
                       "other, or one another source\n");
    for (std::size_t i = 0; i < lists.size() && i < style.most_sources; ++i)
        fmt::format_to(put, "  {} sources: {}\n", lists[i].size(), named(t, lists[i]));
    if (lists.size() > style.most_sources)
        fmt::format_to(put, "  and {} such lists more\n", lists.size() - style.most_sources);
    fmt::format_to(put, "\nItems: the value most believed, its belief, and who claims what\n");
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        fmt::format_to(put, "{}\n", display_text(t.item_name(i)));
        if (has_estimate(r, i)) {
            fmt::format_to(put, "  {} worked out", padded(shown_estimate(t, r, i), name_width));
            if (i < r.deviation.size() && std::isfinite(r.deviation[i]))
                fmt::format_to(put, ", give or take {:.4g} (95%)", 1.959963984540054 * r.deviation[i]);
            out.text += '\n';
        }
        for (auto const v : by_belief(t, r, i))
            fmt::format_to(put, "  {} {:.3f}  {}\n", padded(display_text(t.text(v)), name_width), r.belief[v],
                           named(t, t.claimants(v)));
        out.flush_if_full();
    }
    out.flush();
}

void write_truth_json(claim_table const& t, truth_result const& r, truth_style const& style, text_sink const& to) {
    buffered out(to);
    json_writer json(out.text);
    json.begin_object();
    json.key("reconcile");
    json.begin_object();
    json.field("version", library_version);
    json.end_object();
    json.field("model", r.model);
    json.text_or_null("why", style.why);
    json.field("iterations", r.iterations);
    json.field("settled", r.settled);
    json.key("sources");
    json.begin_array();
    for (std::uint32_t s = 0; s < t.sources(); ++s) {
        json.line(1);
        json.begin_object();
        json.field("name", t.source_name(s));
        json.rounded("reliability", r.sources[s].reliability);
        json.field("claims", r.sources[s].claims);
        json.field("compared", r.sources[s].compared);
        json.field("believed", r.sources[s].believed);
        json.rounded("low", r.sources[s].low);
        json.rounded("high", r.sources[s].high);
        json.end_object();
        out.flush_if_full();
    }
    json.end_array();
    json.key("copies");
    json.begin_array();
    for (auto const& c : style.copies) {
        json.line(1);
        json.begin_object();
        json.key("sources");
        json.begin_array();
        json.string(t.source_name(c.a));
        json.string(t.source_name(c.b));
        json.end_array();
        json.field("same", c.same);
        json.field("different", c.different);
        json.rounded("probability", c.probability);
        json.end_object();
        out.flush_if_full();
    }
    json.end_array();
    json.key("items");
    json.begin_array();
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        json.line(1);
        json.begin_object();
        json.field("item", t.item_name(i));
        json.field("value", t.text(r.best[i]));
        json.rounded("belief", r.belief[r.best[i]]);
        if (has_estimate(r, i)) {
            json.field("estimate", r.estimate[i]);
            json.rounded("deviation", i < r.deviation.size() ? std::optional(r.deviation[i]) : std::nullopt);
        }
        json.key("values");
        json.begin_array();
        for (auto const v : by_belief(t, r, i)) {
            json.begin_object();
            json.field("value", t.text(v));
            json.rounded("belief", r.belief[v]);
            json.key("sources");
            json.begin_array();
            for (auto const s : t.claimants(v)) json.string(t.source_name(s));
            json.end_array();
            json.end_object();
        }
        json.end_array();
        json.end_object();
        out.flush_if_full();
    }
    json.end_array();
    json.end_object();
    out.text += '\n';
    out.flush();
}

}  // namespace reconcile
