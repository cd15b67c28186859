#include <reconcile/text/token.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <reconcile/text/lexicon.hpp>

namespace reconcile {
namespace {

vocabulary const& words() {
    static vocabulary const built = [] {
        vocabulary v;
        add_sentence_words(lexicon::built_in(), v);
        return v;
    }();
    return built;
}

/// Tokens with a bar between those that have no space between them.
std::string split(std::string_view text) {
    auto const t = tokenize(text, words());
    std::string out;
    for (std::uint32_t i = 0; i < t.tokens.size(); ++i) {
        if (i > 0) out += t.tokens[i].space_before ? ' ' : '|';
        out += t.view(i);
    }
    return out;
}

std::vector<std::string> sentences(std::string_view text) {
    auto const t = tokenize(text, words());
    std::vector<std::string> out;
    for (auto const& s : t.sentences) out.emplace_back(t.span(s).of(text));
    return out;
}

using list = std::vector<std::string>;

TEST(tokenize, splits_words_numbers_and_marks) {
    struct {
        char const* text;
        char const* tokens;
    } const cases[] = {
        {"Iranian-backed militias.", "Iranian|-|backed militias|."},
        {"Iran’s and Iraq's men", "Iran|’s and Iraq|'s men"},
        {"Kata’ib didn't", "Kata’ib didn't"},
        {"the soldiers' camp", "the soldiers|' camp"},
        {"SYRIA'S ARMY", "SYRIA|'S ARMY"},
        {"the U.S. said, a.m. or p.m", "the U.S. said|, a.m. or p.m"},
        {"U.S.-led", "U.S.|-|led"},
        {"Feb. 15", "Feb|. 15"},
        {"107mm, 6pm, 15th, F-16", "107|mm|, 6|pm|, 15|th|, F|-|16"},
        {"1,234.5 and 12,34,567 and 1.111,11", "1,234.5 and 12,34,567 and 1.111,11"},
        {"22,24,26", "22|,|24|,|26"},
        {"5,00 or .08", "5,00 or .08"},
        {"192.168.1.2", "192|.|168|.|1|.|2"},
        {"“Go” ‘now’ (x)", "“|Go|” ‘|now|’ (|x|)"},
        {"wait... what -- no", "wait|... what -- no"},
        {"``so'' said", "``|so|'' said"},
        {"½ of 2½", "½ of 2|½"},
        {"40\u202f000", "40 000"},
        {"Čapek’s €5", "Čapek|’s €|5"},
    };
    for (auto const& c : cases) EXPECT_EQ(split(c.text), c.tokens);
}

TEST(tokenize, tells_of_letters_lines_and_paragraphs) {
    auto const t = tokenize("NATO said\r\nÉtat\n\n \nend", words());
    ASSERT_EQ(t.tokens.size(), 4U);
    EXPECT_TRUE(t.tokens[0].all_caps && t.tokens[0].capital && t.tokens[0].line_start && t.tokens[0].paragraph_start);
    EXPECT_FALSE(t.tokens[1].capital || t.tokens[1].line_start);
    EXPECT_TRUE(t.tokens[2].capital && t.tokens[2].line_start && !t.tokens[2].all_caps && !t.tokens[2].paragraph_start);
    EXPECT_TRUE(t.tokens[3].line_start && t.tokens[3].paragraph_start);
    EXPECT_EQ(t.tokens[2].span(), (byte_span{11, 16}));
}

TEST(tokenize, looks_words_up_without_case_and_with_any_apostrophe) {
    vocabulary v;
    auto const rocket = v.add("rocket");
    auto const does_not = v.add("doesn't");
    auto const t = tokenize("ROCKET Rocket rockets DOESN’T", v);
    EXPECT_EQ(t.tokens[0].word, rocket);
    EXPECT_EQ(t.tokens[1].word, rocket);
    EXPECT_EQ(t.tokens[2].word, 0U);
    EXPECT_EQ(t.tokens[3].word, does_not);
    EXPECT_EQ(v.find("Doesn't"), does_not);
    EXPECT_EQ(v.add("DOESN’T"), does_not);
}

TEST(vocabulary, keeps_every_word_apart_when_it_grows) {
    vocabulary v;
    std::vector<std::uint32_t> ids;
    for (int i = 0; i < 5000; ++i) ids.push_back(v.add("word" + std::to_string(i)));
    for (int i = 0; i < 5000; ++i) EXPECT_EQ(v.find("WORD" + std::to_string(i)), ids[static_cast<std::size_t>(i)]);
    EXPECT_EQ(v.find("word5000"), 0U);
    EXPECT_EQ(v.find(""), 0U);
}

TEST(sentences, end_after_stops_and_what_closes_with_them) {
    EXPECT_EQ(sentences("He left. She stayed! Why? Because."), (list{"He left.", "She stayed!", "Why?", "Because."}));
    EXPECT_EQ(sentences("“It was self-defence.” The base was hit."),
              (list{"“It was self-defence.”", "The base was hit."}));
    EXPECT_EQ(sentences("(Nobody was hurt.) Then it burned."), (list{"(Nobody was hurt.)", "Then it burned."}));
    EXPECT_EQ(sentences("“Stop!” he said. 22 died."), (list{"“Stop!” he said.", "22 died."}));
    EXPECT_EQ(sentences("It fell, he said.The army denied it."), (list{"It fell, he said.", "The army denied it."}));
}

TEST(sentences, do_not_end_at_abbreviations_unless_one_clearly_begins) {
    EXPECT_EQ(sentences("On Feb. 15 Gen. Frank McKenzie met U.S. President Joe R. Biden.").size(), 1U);
    EXPECT_EQ(sentences("It struck at 6 p.m. Thursday near St. Louis.").size(), 1U);
    EXPECT_EQ(sentences("They flew to the U.S. The embassy closed."),
              (list{"They flew to the U.S.", "The embassy closed."}));
    EXPECT_EQ(sentences("It made Acme Inc. However, it lost."), (list{"It made Acme Inc.", "However, it lost."}));
}

TEST(sentences, end_with_lines_that_were_ended_on_purpose) {
    EXPECT_EQ(sentences("Strike kills 22\n\nBEIRUT — A strike hit.").size(), 2U);
    EXPECT_EQ(
        sentences("Strike kills 22 in the east\nMilitants were hit by jets on Thursday, officials said on Friday.")
            .size(),
        2U);
    EXPECT_EQ(sentences("THE ARMY REPORTED THAT THREE SOLDIERS WERE KILLED NEAR THE\nBORDER BY MEN WHO HAD CROSSED THE "
                        "RIVER AT NIGHT IN TWO\nBOATS.")
                  .size(),
              1U);
}

TEST(sentences, hold_all_tokens_in_order) {
    auto const t = tokenize("One. Two three.\n\nFour", words());
    std::uint32_t next = 0;
    for (std::uint32_t s = 0; s < t.sentences.size(); ++s) {
        EXPECT_EQ(t.sentences[s].first, next);
        for (; next < t.sentences[s].last; ++next) EXPECT_EQ(t.sentence_of_token[next], s);
    }
    EXPECT_EQ(next, t.tokens.size());
    EXPECT_TRUE(tokenize("", words()).sentences.empty());
    EXPECT_TRUE(tokenize(" \n ", words()).tokens.empty());
}

TEST(tokenize, survives_any_bytes) {
    for (std::string const text :
         {"\xFF\xFE", "a\x80\x80.", "’", "'s", "\xE2\x80", ".", "1.", "1,", ".5.5.5", "a.b.c.d", "''''", "\xF0\x9F"}) {
        auto const t = tokenize(text, words());
        for (auto const& w : t.tokens) EXPECT_TRUE(w.begin < w.end && w.end <= text.size()) << text;
    }
}

}  // namespace
}  // namespace reconcile
