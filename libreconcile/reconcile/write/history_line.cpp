#include <reconcile/write/history_line.hpp>

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>
#include <reconcile/write/item_lines.hpp>

namespace reconcile {

namespace {

constexpr std::size_t most_steps = 10;

/// "25 Feb", of a moment that begins then; "25 Feb 2021" where the year is worth telling.
std::string day_text(time_interval const& t, bool with_year) {
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    auto const iso = to_iso8601(t.from == unknown_past ? t.to : t.from, true);  // YYYY-MM-DD
    if (iso.size() != 10) return iso;
    auto const digits = [&](std::size_t at) {
        return static_cast<std::size_t>((iso[at] - '0') * 10 + iso[at + 1] - '0');
    };
    auto const month = digits(5);
    if (month < 1 || month > months.size()) return iso;
    auto const day = fmt::format("{} {}", digits(8), months[month - 1]);
    return with_year ? fmt::format("{} {}", day, iso.substr(0, 4)) : day;
}

std::string year_of(report_moment const& m) {
    return to_iso8601(m.time.from == unknown_past ? m.time.to : m.time.from, true).substr(0, 4);
}

bool is_told(report_moment const& m) { return m.step != step_kind::repeat && m.step != step_kind::beside; }

bool is_development(report_moment const& m) { return is_told(m) && m.step != step_kind::first; }

}  // namespace

std::string history_line(report const& all, who_said const& who, report_item const& item, std::string_view arrow) {
    auto const& history = item.history;
    if (std::none_of(history.begin(), history.end(), is_development)) return {};
    std::vector<std::size_t> told;
    for (std::size_t s = 0; s < history.size(); ++s)
        if (is_told(history[s])) told.push_back(s);
    bool const years = year_of(history[told.front()]) != year_of(history[told.back()]);
    auto const text = [&](std::size_t s) { return value_text(history[s].value); };
    auto const names = [&](report_moment const& m) {
        return m.origins.empty() ? std::string("nobody is named") : joined(m.origins, 3);
    };

    std::string out;
    auto const first = told.size() > most_steps ? told.size() - most_steps : 0;
    if (first > 0) out = fmt::format("… and {}; ", counted(first, "earlier step", "earlier steps"));
    std::string last;  ///< the figure that stands at the end of the line so far
    for (auto i = first; i < told.size(); ++i) {
        auto const& m = history[told[i]];
        auto const value = text(told[i]);
        auto const day = day_text(m.time, years);
        bool const follows = m.after && text(*m.after) == last;
        auto const from = m.after && !follows ? fmt::format(", from {}", text(*m.after)) : std::string{};
        if (!last.empty())
            out += follows && m.step != step_kind::stale_repeat && m.step != step_kind::restart
                       ? fmt::format(" {} ", arrow)
                       : "; ";
        switch (m.step) {
            case step_kind::correction:
                out += fmt::format("{}{} (corrected by {}, {})", value, from, names(m), day);
                break;
            case step_kind::restart: out += fmt::format("{} (another count, by {}, {})", value, names(m), day); break;
            case step_kind::stale_repeat: {
                std::vector<report_claim const*> claims;
                for (auto const& id : m.claims)
                    if (auto const* c = all.find_claim(id)) claims.push_back(c);
                out += fmt::format("{} again, an older figure ({}, {})", value, who.of(claims), day);
                break;
            }
            default: out += fmt::format("{}{} ({}, {})", value, from, names(m), day);
        }
        last = m.step == step_kind::stale_repeat ? " " : value;  // nothing follows from a stale repeat
    }
    return display_text("Over time: " + out);
}

}  // namespace reconcile
