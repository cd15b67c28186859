#include <reconcile/text/number_reader.hpp>

#include <utility>

#include <reconcile/text/amount.hpp>
#include <reconcile/text/noun_phrase.hpp>
#include <reconcile/text/number_roles.hpp>
#include <reconcile/text/number_sentence.hpp>
#include <reconcile/text/number_words.hpp>

namespace reconcile {

struct number_reader::state {
    detail::number_words known;
    detail::amount_reader amounts{known};
    detail::noun_phrase_reader nouns{known};
    detail::number_roles roles{known};

    state(lexicon const& from, vocabulary& words) : known(from, words) {}
};

number_reader::number_reader(lexicon const& from, vocabulary& words) : state_(std::make_unique<state>(from, words)) {}
number_reader::~number_reader() = default;
number_reader::number_reader(number_reader&&) noexcept = default;

std::vector<number_mention> number_reader::read(token_text const& text) const {
    std::vector<number_mention> out;
    detail::number_tools const tools{state_->known, state_->amounts, state_->nouns, state_->roles};
    for (auto const& sentence : text.sentences) detail::read_sentence_numbers(tools, text, sentence, out);
    return out;
}

}  // namespace reconcile
