// Ten times the text may take ten times the work, for lines that are made to be hard as well.

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

#include <reconcile/text/attribution_reader.hpp>
#include <reconcile/text/name_reader.hpp>
#include <reconcile/text/number_reader.hpp>
#include <reconcile/text/time_reader.hpp>

#include "counter.hpp"

namespace reconcile {
namespace {

struct work_done {
    std::uint64_t tokens = 0;
    std::uint64_t numbers = 0;
    std::uint64_t times = 0;
    std::uint64_t attributions = 0;
};

struct reader {
    vocabulary words;
    number_reader numbers{lexicon::built_in(), words};
    time_reader times{lexicon::built_in(), words};
    name_reader names{lexicon::built_in(), words};
    attribution_reader attributions{lexicon::built_in(), words};

    [[nodiscard]] work_done read(std::string const& line) const {
        auto const begin = counted_work();
        auto const text = tokenize(line, words);
        auto const tokens_read = counted_work();
        static_cast<void>(numbers.read(text));
        auto const numbers_read = counted_work();
        static_cast<void>(times.read(text, times.shown_day(text)));
        auto const times_read = counted_work();
        auto const named = names.read(text);
        auto const names_read = counted_work();
        static_cast<void>(attributions.read(text, named));
        return {tokens_read - begin, numbers_read - tokens_read, times_read - numbers_read, counted_work() - names_read};
    }
};

std::string repeated(std::string_view piece, std::size_t bytes) {
    std::string line;
    line.reserve(bytes + piece.size());
    while (line.size() < bytes) line += piece;
    return line;
}

void expect_linear(std::string_view piece, std::size_t bytes) {
    static reader const built;
    auto const few = built.read(repeated(piece, bytes / 10));
    auto const many = built.read(repeated(piece, bytes));
    auto const at_most_tenfold = [](std::uint64_t least, std::uint64_t most) { return most * 2 <= least * 21 + 20'000; };
    EXPECT_GT(few.tokens, bytes / 10) << "nothing was counted";
    EXPECT_PRED2(at_most_tenfold, few.tokens, many.tokens) << "tokens";
    EXPECT_PRED2(at_most_tenfold, few.numbers, many.numbers) << "numbers";
    EXPECT_PRED2(at_most_tenfold, few.times, many.times) << "times";
    EXPECT_PRED2(at_most_tenfold, few.attributions, many.attributions) << "attributions";
}

class a_million : public testing::TestWithParam<char const*> {};
TEST_P(a_million, take_ten_times_a_tenth) { expect_linear(GetParam(), 1'000'000); }

char const* const plain[] = {"7", "(", ")", "[]", "\"", "“", "'", ",", "-", ".", "A", " ", "1,", "1,1,1,", "1-", "1/", "1.", "a.", "one ", "Monday "};
INSTANTIATE_TEST_SUITE_P(linear, a_million, testing::ValuesIn(plain));

class hard : public testing::TestWithParam<char const*> {};
TEST_P(hard, take_ten_times_a_tenth) { expect_linear(GetParam(), 200'000); }

char const* const lines[] = {
    // marks and bytes
    "–", "/", ":", "$", "%", "‘", "\n", "\t.", "é", "½", "\xFF", "A\nb", "Word\n\n", "Mr. ", "U.S. ", "said \"no.\" ", "a-", "a'",
    // numbers
    "two million ", "hundred ", "hundred and ", "and ", "a ", "half ", "third ", "point ", "minus ", "twenty-", "dozen ", "no one ", "at least ",
    "more than ", "between ", "up to ", "or ", "percent ", "$ ", "mm", "seconds ", "an hour and ", "1a", "1,000,", "1.000.", "1 ", "1 000 ",
    "3/4 ", "1e", "1^", "$1", "#1", "1st", "5, 6 and 7 years old, ", "John, 34, ", "rose to 5 from ", "F-16", "http://", "www.", "555-0123-",
    "1 in 2 in ", "killed 5 people. ",
    // times
    "the ", "of ", "from ", "to ", "2 years, ", "1 hour and ", "12:30:", "May ", "May 5, ", "5 May 2016 ", "last ", "early ", "the week of ",
    "the first ", "first Friday of ", "next ", "6pm or ", "6pm (1500 GMT) ", "on Monday at ", "from Monday to ", "1999 ", "the 1990s ", "every ",
    "two days after ", "Feb. 1, 2, ", "1 and 2 and ", "later ", "the past ", "Q3 ", "'90s ", "two days before the day before ",
    // who said what
    "He said that Ann Holm told Reuters it was fine. ", "“Why?” Ann said, “and so ", "“Why,” Ann said. ", "“So.” ― Ann ", "he said, ", "who said ",
    "said: ", "said:\n\nIt is. ", "Ann said\n\n“It is. ", "Ann praised nurses, drivers, cooks, ", "Ann, the mayor, ", "according to Ann ", "his claim that ",
    "criticism of ", "was called ", "reportedly ", "- Ann: ", "; ", "and said "};
INSTANTIATE_TEST_SUITE_P(linear, hard, testing::ValuesIn(lines));

}  // namespace
}  // namespace reconcile
