// Finding shared text takes work in proportion to the texts, for texts that are made to be hard as well.

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <reconcile/origin/independence.hpp>
#include <reconcile/origin/text_reuse.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/text_printer.hpp>

#include "counter.hpp"

namespace reconcile {
namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

text_print print_of(std::string const& text) {
    static vocabulary words;
    static text_printer const printer(lexicon::built_in(), words);
    return printer.print(tokenize(text, words));
}

std::uint64_t work_of_printing(std::string const& text) {
    static_cast<void>(print_of({}));  // makes the printer
    auto const begin = counted_work();
    static_cast<void>(print_of(text));
    return counted_work() - begin;
}

std::uint64_t work_of_finding(std::vector<text_print> const& prints) {
    corpus_builder builder;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < prints.size(); ++i) {
        document d;
        d.id = fmt::format("d{:06}", i);
        d.publisher = fmt::format("Post {}", i);
        ids.push_back(d.id);
        EXPECT_TRUE(builder.add(std::move(d)));
    }
    auto const c = std::move(builder).build();
    std::vector<printed_text> texts;
    for (std::size_t i = 0; i < prints.size(); ++i) texts.push_back({ids[i], &prints[i]});
    knowledge const known;
    auto const origins = resolve_origins(c, known);
    auto const begin = counted_work();
    static_cast<void>(find_text_reuse(c, origins, known, texts));
    return counted_work() - begin;
}

/// Sorting adds a factor that grows with the logarithm.
void expect_at_most_thirteen_times(std::uint64_t few, std::uint64_t many) {
    EXPECT_GT(few, 1000U) << "nothing was counted";
    EXPECT_LE(many, few * 13 + 50'000);
}

TEST(printing, takes_ten_times_for_one_endless_sentence) {
    expect_at_most_thirteen_times(work_of_printing(repeated("and so it went on ", 2'000)),
                                  work_of_printing(repeated("and so it went on ", 20'000)));
}

TEST(printing, takes_ten_times_for_one_sentence_a_hundred_thousand_times) {
    expect_at_most_thirteen_times(work_of_printing(repeated("The gate fell. ", 10'000)),
                                  work_of_printing(repeated("The gate fell. ", 100'000)));
}

TEST(printing, takes_ten_times_for_quotations_and_boilerplate) {
    for (std::string_view const piece : {"\"", "\"So,\" ", "anyone with ", "Anyone with information. "})
        expect_at_most_thirteen_times(work_of_printing(repeated(piece, 5'000)),
                                      work_of_printing(repeated(piece, 50'000)));
}

TEST(finding_shared_text, of_two_texts_that_repeat_themselves_is_bounded) {
    auto const sentence = print_of(repeated("The old gate of the harbour fell into the sea. ", 100'000));
    auto const endless = print_of(repeated("and so it went on and on for ever ", 100'000));
    ASSERT_EQ(sentence.words.size(), text_print::most_words);
    for (auto const* print : {&sentence, &endless}) {
        auto few = *print;
        while (few.words.size() > text_print::most_words / 10) {
            few.words.resize(few.sentences.back().first);
            few.sentences.pop_back();
        }
        expect_at_most_thirteen_times(work_of_finding({few, few}), work_of_finding({*print, *print}));
    }
}

TEST(finding_shared_text, of_ten_thousand_copies_takes_ten_times_that_of_a_thousand) {
    auto const print = print_of(
        "The footbridge at Larkham gave way on Sunday while a rowing race passed beneath it. "
        "Five spectators fell into the river and were pulled out by the crews of two boats.");
    expect_at_most_thirteen_times(work_of_finding(std::vector(1'000, print)),
                                  work_of_finding(std::vector(10'000, print)));
}

TEST(finding_shared_text, of_many_that_share_a_little_takes_ten_times) {
    auto const some = [](std::size_t count) {
        std::vector<text_print> out;
        for (std::size_t i = 0; i < count; ++i)
            out.push_back(
                print_of(fmt::format("The mayor of the town spoke of the flood for an hour today. Number {0} of street "
                                     "{1} and yard {2} and well {3} were dry again by the day {4}.",
                                     i, i / 3, i / 7, i * 5, i * 11)));
        return out;
    };
    expect_at_most_thirteen_times(work_of_finding(some(300)), work_of_finding(some(3'000)));
}

/// Half of the papers credit one paper, which names as many sources itself.
std::uint64_t work_of_counting(std::size_t claims) {
    corpus_builder builder;
    for (std::size_t i = 0; i < claims; ++i) {
        claim c;
        c.id = fmt::format("c{}", i);
        c.event = "storm";
        c.property = "killed";
        c.asserted = exactly(22, "people");
        auto const other = fmt::format("Post {}", i);
        c.document = i % 2 == 0 ? other : fmt::format("Star {}", i % 7);
        c.attribution = i % 2 == 0 ? said_by("Star", source_kind::outlet).via(other)
                                   : said_by(fmt::format("Speaker {}", i)).via("Star");
        EXPECT_TRUE(builder.add(std::move(c)));
    }
    auto const c = std::move(builder).build();
    knowledge const known;
    auto const origins = resolve_origins(c, known);
    std::vector<claim_id> all(c.claims().begin(), c.claims().end());
    auto const begin = counted_work();
    EXPECT_EQ(count_independent({c, origins, known, {}}, {}, all).count, claims / 2);
    return counted_work() - begin;
}

TEST(counting_origins, of_ten_times_the_claims_takes_ten_times) {
    expect_at_most_thirteen_times(work_of_counting(1'000), work_of_counting(10'000));
}

}  // namespace
}  // namespace reconcile
