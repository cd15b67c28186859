#include <reconcile/text/text_reader.hpp>

#include <utility>

namespace reconcile {

text_reader::text_reader(lexicon const& words, name_aids aids)
    : numbers_(words, words_), times_(words, words_), names_(words, words_, std::move(aids)), attributions_(words, words_) {}

text_reading text_reader::read(std::string_view text, std::optional<clock_seconds> published) const {
    text_reading out;
    out.text = tokenize(text, words_);
    if (auto restored = names_.restored_case(out.text)) {
        out.restored = std::make_shared<std::string const>(*std::move(restored));
        out.text = tokenize(*out.restored, words_);
    }
    out.numbers = numbers_.read(out.text);
    out.datelines = find_datelines(out.text);
    if (!published) out.shown_day = times_.shown_day(out.text);
    out.times = times_.read(out.text, published ? published : out.shown_day);
    out.names = names_.read(out.text);
    out.attributions = attributions_.read(out.text, out.names);
    return out;
}

}  // namespace reconcile
