#include <reconcile/extract/background_finder.hpp>

#include <algorithm>

#include <reconcile/text/side_lines.hpp>

namespace reconcile {

background_finder::background_finder(page const& p, event_finder const& events)
    : page_(p), events_(events), aside_(side_lines(p.read.text)) {
    for (auto const& s : p.read.text.sentences) sums_up_.push_back(events.sums_up(p, s));
}

bool background_finder::holds(found_claim const& f, local_event const& event) const {
    bool const counts = f.told.asserted && f.told.asserted->kind() == value_kind::quantity;
    if (!counts) return false;
    auto const sentence = page_.read.text.sentence_of_token[f.at];
    if (aside_[sentence]) return true;
    if (f.victims.empty()) return is_of_many(sentence) || is_of_another_time(f.at, event);
    return events_.is_mourned(page_, page_.read.text.sentences[sentence], f.tokens) || is_of_earlier_time(f.at, event);
}

bool background_finder::is_of_many(std::uint32_t sentence) const {
    auto const& text = page_.read.text;
    bool const goes_on = sentence > 0 && !text.tokens[text.sentences[sentence].first].paragraph_start;
    return sums_up_[sentence] || (goes_on && sums_up_[sentence - 1]);
}

/// Are there times near `at` in its sentence, and does each of them exclude the event?
template <class Excludes>
bool background_finder::all_times(std::uint32_t at, Excludes const& excludes) const {
    auto const& sentence = page_.read.text.sentences[page_.read.text.sentence_of_token[at]];
    bool any = false;
    auto const last = std::min(sentence.last, at + around);
    for (auto t = std::max(sentence.first, at - std::min(at, around)); t < last; ++t) {
        auto const i = page_.time_at[t];
        if (i < 0) continue;
        auto const& time = page_.read.times[static_cast<std::size_t>(i)];
        t = time.tokens.last - 1;
        if (!events_.tells_when(page_, static_cast<std::uint32_t>(i))) continue;
        if (!excludes(time.value)) return false;
        any = true;
    }
    return any;
}

/// "The worst since 1982, when a crash killed 78": the sentence has times, and the event was at none of them.
bool background_finder::is_of_another_time(std::uint32_t at, local_event const& event) const {
    if (definite_time(event) == nullptr) return false;
    return all_times(at, [&](value const& told) { return apart_by({told}, event.times) > seconds_of_day; });
}

/// "The street where a boy was killed in July"
bool background_finder::is_of_earlier_time(std::uint32_t at, local_event const& event) const {
    auto const* when = definite_time(event);
    if (when == nullptr) return false;
    auto const begin = line_of(*when)->front().lo;
    return all_times(at, [&](value const& told) {
        auto const line = line_of(told);
        return line && !line->empty() && line->back().hi + seconds_of_day <= begin;
    });
}

}  // namespace reconcile
