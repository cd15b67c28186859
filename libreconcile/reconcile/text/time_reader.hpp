// Times in text: dates, days, parts of days, clocks, and what they mean against the day of publication.
//
//     time_reader reader(lexicon, words);
//     for (time_mention const& t : reader.read(text, published)) …      // "Thursday evening": 17:00 to 24:00 of that day
//
// What cannot be resolved (no date of publication, nothing to count from) has a value with unknown ends. A value that
// may be one of several ("last Monday") has them in `any_of`. A weekday or a date without a year is the last such day,
// unless a verb of the future leads to it. What counts from the text ("a week later") counts from the last day that the
// text spoke of. The words of a mention hold no preposition, but a range holds its own: "Monday", "from Monday to Friday".
// It does not tell ages, rates ("$3 a year") or the time that an event takes its place in. Linear in the tokens.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <reconcile/core/byte_span.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/value/value.hpp>

namespace reconcile {

enum class timex_type : std::uint8_t { date, time, duration, set };

struct time_mention {
    token_range tokens;
    byte_span where;
    timex_type type = timex_type::date;
    std::string timex;     ///< the TIMEX3 value: "2021-02-15", "2021-02-25TEV", "P3D"
    /// A time_interval; for a duration a quantity in seconds, but where it ends or begins now ("the past two weeks") that
    /// interval. `text` are the words.
    reconcile::value value;
    bool anchored = false;  ///< counted from another mention ("a week later", "the previous night")
};

class time_reader {
public:
    time_reader(lexicon const&, vocabulary&);
    ~time_reader();
    time_reader(time_reader&&) noexcept;

    /// `published`: the clock of the day of publication, if known. In the order of the text, never overlapping.
    [[nodiscard]] std::vector<time_mention> read(token_text const&, std::optional<clock_seconds> published) const;

    /// The first full date (year, month and day) in a heading of the text: "Published July 5 2016", "LIMA, 9 JAN 90".
    /// A guess at the day of publication where nobody gives it; the caller decides.
    [[nodiscard]] std::optional<clock_seconds> shown_day(token_text const&) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
