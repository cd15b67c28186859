// Any bytes: tokens must lie in the text, in order and apart, and the sentences must hold every token once.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <reconcile/text/token.hpp>

namespace {
void require(bool holds) {
    if (!holds) std::abort();
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
    static reconcile::vocabulary const words = [] {
        reconcile::vocabulary known;
        for (auto const* word : {"killed", "u.s", "mr", "o'clock", "twenty"}) known.add(word);
        return known;
    }();

    std::string_view const text(reinterpret_cast<char const*>(bytes), size);
    auto const read = reconcile::tokenize(text, words);

    std::uint32_t end = 0;
    for (auto const& token : read.tokens) {
        require(token.begin >= end && token.begin < token.end && token.end <= size);
        end = token.end;
    }
    std::uint32_t next = 0;
    for (auto const& sentence : read.sentences) {
        require(sentence.first == next && sentence.first < sentence.last);
        next = sentence.last;
    }
    require(next == read.tokens.size() && read.sentence_of_token.size() == read.tokens.size());
    for (std::uint32_t t = 0; t < next; ++t) require(read.sentences[read.sentence_of_token[t]].contains(t));
    return 0;
}
