// All that is read in one text: tokens, numbers, times, names, and who said what.
//
//     text_reader reader(lexicon::built_in());
//     text_reading r = reader.read(article, published);
//
// One reader serves any number of texts; read() is const and safe to call from several threads. Making one builds the
// tables of the lexicon (some milliseconds).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/text/attribution_reader.hpp>
#include <reconcile/text/dateline.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/name_reader.hpp>
#include <reconcile/text/number_reader.hpp>
#include <reconcile/text/time_reader.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile {

struct text_reading {
    token_text text;  ///< views the text that was given, which must outlive this, or `restored`
    std::shared_ptr<std::string const> restored;  ///< of a text all in capitals: the same bytes in small letters, names apart
    std::vector<number_mention> numbers;
    std::vector<time_mention> times;
    name_text names;
    std::vector<attribution> attributions;
    std::vector<dateline> datelines;
    std::optional<clock_seconds> shown_day;  ///< of publication, as a heading or dateline has it, where none was given
};

class text_reader {
public:
    explicit text_reader(lexicon const&, name_aids = {});

    [[nodiscard]] text_reading read(std::string_view text, std::optional<clock_seconds> published) const;
    /// For readers of more layers, which add their words before the first text is read.
    [[nodiscard]] vocabulary& words() { return words_; }

private:
    vocabulary words_;
    number_reader numbers_;
    time_reader times_;
    name_reader names_;
    attribution_reader attributions_;
};

}  // namespace reconcile
