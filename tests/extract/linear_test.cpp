// Reading takes time linear in the text, for texts that are made to be hard as well: four times the text may take at most
// eight times as long. The processor's time is measured, the best of some runs, so that a busy machine does little harm.

#include <ctime>

#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;

constexpr double generous = 8;
constexpr double too_short_to_tell = 0.02;  // seconds: below it the clock and the first touch of memory are measured

double seconds_for(std::string const& text, int runs, std::size_t& claims) {
    static extractor const reader(lexicon::built_in());
    auto const d = article(text);
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        auto const begin = std::clock();
        claims = reader.read(d).claims.size();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

/// `words` in turn, `n` of them.
std::string repeated(std::vector<std::string> const& words, std::size_t n, std::string const& between = " ") {
    std::string out;
    for (std::size_t i = 0; i < n; ++i) out += words[i % words.size()] + between;
    return out;
}

/// Reads `make(n / 4)` and `make(n)`; the claims found in both.
template <class Make>
std::pair<std::size_t, std::size_t> expect_linear(Make make, std::size_t n) {
    std::size_t few = 0, many = 0;
    static_cast<void>(seconds_for("A first text fills what is made once.", 1, few));
    auto const small = seconds_for(make(n / 4), 4, few);
    auto const large = seconds_for(make(n), 2, many);
    EXPECT_LT(large, generous * std::max(small, too_short_to_tell))
        << n / 4 << " took " << small << " s, " << n << " took " << large << " s";
    return {few, many};
}

TEST(linear, one_endless_sentence) {
    std::vector<std::string> const words{
        "the",  "army",   "said", "that",   "12",  "soldiers", "were", "killed", "and",    "3",  "rockets", "landed",
        "near", "Ostrel", "and",  "blamed", "the", "brigade",  "for",  "the",    "attack", "on", "Monday",  "while"};
    auto const [few, many] = expect_linear([&](std::size_t n) { return repeated(words, n); }, 200'000);
    EXPECT_GT(few, 1000U);
    EXPECT_GT(many, 3 * few);
}

TEST(linear, numbers_and_verbs_alone) {
    std::vector<std::string> const words{"killed",  "12",   "wounded",   "three",     "fired",
                                         "rockets", "dead", "including", "destroyed", "people"};
    expect_linear([&](std::size_t n) { return repeated(words, n); }, 200'000);
}

TEST(linear, quotation_marks_that_never_close) {
    expect_linear([](std::size_t n) { return repeated({"“word"}, n); }, 100'000);
    expect_linear([](std::size_t n) { return repeated({"\""}, n, ""); }, 100'000);
    expect_linear([](std::size_t n) { return repeated({"\"he", "said"}, n); }, 100'000);
}

TEST(linear, event_words) {
    expect_linear([](std::size_t n) { return repeated({"bombing"}, n); }, 50'000);
    expect_linear([](std::size_t n) { return repeated({"The attack.", "An air strike followed."}, n); }, 50'000);
}

TEST(linear, brackets) {
    expect_linear([](std::size_t n) { return repeated({"("}, n, ""); }, 400'000);
    expect_linear([](std::size_t n) { return repeated({"(8", "[killed", ")"}, n); }, 100'000);
}

TEST(linear, commas_and_parts) {
    expect_linear(
        [](std::size_t n) {
            return repeated({"killed, including", "two medics,", "among them"}, n);
        },
        50'000);
    expect_linear([](std::size_t n) { return repeated({"of the"}, n); }, 100'000);
}

TEST(linear, speakers_of_sentences) {
    auto const make = [](std::size_t n) {
        std::string out;
        for (std::size_t i = 0; i < n; ++i)
            out += fmt::format("Ana Brack said on Monday that {} people were killed in the bombing. ", i % 50 + 2);
        return out;
    };
    auto const [few, many] = expect_linear(make, 8'000);
    EXPECT_GE(few, 4000U);
    EXPECT_GT(many, 3 * few);
}

/// Bombings of `towns` towns, a sentence each.
std::string bombings(std::size_t n, std::size_t towns) {
    static std::vector<std::string> const syllables{"bar", "dol", "fen", "gry", "hux",  "jom", "kel",
                                                    "lun", "mip", "nor", "pag", "quil", "ros", "sut",
                                                    "tev", "ulm", "vax", "wim", "yor",  "zed"};
    std::string out;
    for (std::size_t i = 0; i < n; ++i) {
        auto town = syllables[i % towns % 20] + syllables[i % towns / 20 % 20];
        town[0] = static_cast<char>(town[0] - 'a' + 'A');
        out += fmt::format("A bombing in {} killed {} people on Monday. ", town, i % 50 + 2);
    }
    return out;
}

TEST(linear, an_event_a_sentence) {
    for (std::size_t const towns : {3U, 400U}) {
        auto const [few, many] = expect_linear([&](std::size_t n) { return bombings(n, towns); }, 800);
        EXPECT_THAT(few, testing::AnyOf(600U, 601U)) << "how many, where and when; and the town of most";
        EXPECT_THAT(many, testing::AnyOf(2400U, 2401U));
    }
}

TEST(linear, denials_of_one_sentence) {
    expect_linear(
        [](std::size_t n) {
            return repeated(
                {"the brigade denied any role", "and the army blamed the brigade", "and it would not say who did it,"},
                n);
        },
        16'000);
}

TEST(linear, names_and_days) {
    expect_linear([](std::size_t n) { return repeated({"Ana Brack", "on Monday in Ostrel"}, n); }, 50'000);
    expect_linear([](std::size_t n) { return repeated({"Ostrel"}, n); }, 100'000);
}

}  // namespace
}  // namespace reconcile
