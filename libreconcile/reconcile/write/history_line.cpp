#include <reconcile/write/history_line.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <reconcile/value/date_text.hpp>
#include <reconcile/write/display_text.hpp>
#include <reconcile/write/item_lines.hpp>

namespace reconcile {

namespace {

constexpr std::size_t most_steps = 10;

/// The day on which a moment begins, or ends where nobody knows when it began.
std::string day_text(time_interval const& t, bool with_year) {
    return date_text(t.from == unknown_past ? t.to : t.from, with_year);
}

std::string year_of(report_moment const& m) {
    return to_iso8601(m.time.from == unknown_past ? m.time.to : m.time.from, true).substr(0, 4);
}

bool is_told(report_moment const& m) { return m.step != step_kind::repeat && m.step != step_kind::beside; }

bool is_development(report_moment const& m) { return is_told(m) && m.step != step_kind::first; }

/// A toll develops; a magnitude or a time that others tell otherwise does not.
bool is_count(report_moment const& m) {
    auto const* q = m.value.get<quantity>();
    return q != nullptr && q->role == quantity_role::count;
}

/// One history in words.
class history_text {
public:
    history_text(report const& all, who_said const& who, std::vector<report_moment> const& steps,
                 std::string_view arrow)
        : all_(all), who_(who), steps_(steps), arrow_(arrow) {}

    std::string write() {
        std::vector<std::size_t> told;
        for (std::size_t s = 0; s < steps_.size(); ++s)
            if (is_told(steps_[s])) told.push_back(s);
        years_ = year_of(steps_[told.front()]) != year_of(steps_[told.back()]);
        auto const first = told.size() > most_steps ? told.size() - most_steps : 0;
        if (first > 0) out_ = fmt::format("… and {}; ", counted(first, "earlier step", "earlier steps"));
        for (auto i = first; i < told.size(); ++i) add(steps_[told[i]], i > first);
        return std::move(out_);
    }

private:
    /// Is it held against the figure at which the line has come to stand?
    [[nodiscard]] bool follows(report_moment const& m) const {
        return m.after && last_ != nullptr && line_of(steps_[*m.after].value) == line_of(last_->value);
    }

    void add(report_moment const& m, bool more) {
        bool const on = follows(m) && (m.step == step_kind::rise || m.step == step_kind::correction);
        if (more) out_ += on ? fmt::format(" {} ", arrow_) : "; ";
        out_ += phrase(m, on);
        last_ = m.step == step_kind::stale_repeat ? nullptr : &m;  // nothing follows from a stale repeat
    }

    [[nodiscard]] std::string phrase(report_moment const& m, bool on) const {
        auto const value = value_text(m.value);
        auto const day = day_text(m.time, years_);
        auto const names = m.origins.empty() ? std::string("nobody is named") : joined(m.origins, 3);
        auto const from = m.after && !on ? fmt::format(", from {}", value_text(steps_[*m.after].value)) : std::string{};
        switch (m.step) {
            case step_kind::correction: return fmt::format("{}{} (corrected by {}, {})", value, from, names, day);
            case step_kind::restart: return fmt::format("{} (another count, by {}, {})", value, names, day);
            case step_kind::stale_repeat:
                return fmt::format("{} again, an older figure ({}, {})", value, who_.of(claims(m)), day);
            default: return fmt::format("{}{} ({}, {})", value, from, names, day);
        }
    }

    [[nodiscard]] std::vector<report_claim const*> claims(report_moment const& m) const {
        std::vector<report_claim const*> out;
        for (auto const& id : m.claims)
            if (auto const* c = all_.find_claim(id)) out.push_back(c);
        return out;
    }

    report const& all_;
    who_said const& who_;
    std::vector<report_moment> const& steps_;
    std::string_view arrow_;
    std::string out_;
    report_moment const* last_ = nullptr;
    bool years_ = false;
};

}  // namespace

std::string history_line(report const& all, who_said const& who, report_item const& item, std::string_view arrow) {
    bool const counts = std::all_of(item.history.begin(), item.history.end(), is_count);
    if (!counts || std::none_of(item.history.begin(), item.history.end(), is_development)) return {};
    return display_text("Over time: " + history_text(all, who, item.history, arrow).write());
}

}  // namespace reconcile
