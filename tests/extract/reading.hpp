// What the tests of this folder read texts with, and how they write a claim in one line.
//
//     claims_of("The blast killed 8 people.")       // {"killed: 8 people «killed 8 people» by Daily Post"}
//
// A line is: property, scope in brackets, stance where it does not affirm, certainty where it is hedged, value, the words
// between « and », and the last link of the chain. Values: 8, 8+ (or more), 8-12, then what is counted.
#pragma once

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/extract/count_finder.hpp>
#include <reconcile/extract/counted_nouns.hpp>
#include <reconcile/extract/event_finder.hpp>
#include <reconcile/extract/extractor.hpp>
#include <reconcile/extract/fact_finder.hpp>
#include <reconcile/extract/grammar.hpp>
#include <reconcile/extract/locality_finder.hpp>
#include <reconcile/extract/measure_finder.hpp>
#include <reconcile/extract/people_list.hpp>
#include <reconcile/extract/provenance.hpp>
#include <reconcile/extract/victim_reader.hpp>
#include <reconcile/text/lexicon_knowledge.hpp>
#include <reconcile/text/text_reader.hpp>

namespace reconcile::testing_extract {

/// A Friday.
inline constexpr char published[] = "2021-03-12";

/// The readers and finders, with the built-in lexicons, made once.
struct finders {
    lexicon const& words = lexicon::built_in();
    text_reader reader{words};
    reconcile::grammar grammar{words, reader.words()};
    event_finder events{words, reader.words()};
    count_finder counts{words, reader.words()};
    measure_finder measures{words, reader.words()};
    fact_finder facts{words, reader.words()};
    locality_finder towns{words, reader.words()};
    victim_reader victims{words, reader.words()};
    counted_nouns nouns{words, reader.words()};
    people_list lists{words, reader.words()};
    publisher_finder publishers{words, reader.words()};
    knowledge known = knowledge_of(words);

    static finders const& get() {
        static finders const all;
        return all;
    }
};

/// A text with its page. Stays where it was made: the page looks into it.
struct read_page {
    std::string text;
    text_reading read;
    reconcile::page page;

    explicit read_page(std::string words)
        : text(std::move(words)), read(finders::get().reader.read(text, parse_iso8601(published)->from)), page(read) {}
    read_page(read_page const&) = delete;
    read_page& operator=(read_page const&) = delete;

    /// The whole text, for texts of one sentence.
    [[nodiscard]] token_range sentence() const { return read.text.sentences.front(); }
    /// The first token of these words, which must be in the text.
    [[nodiscard]] std::uint32_t token(std::string_view words) const {
        auto const at = text.find(words);
        for (std::uint32_t t = 0; t < read.text.tokens.size(); ++t)
            if (read.text.tokens[t].begin == at) return t;
        ADD_FAILURE() << "no token begins with \"" << words << "\" in: " << text;
        return 0;
    }
    [[nodiscard]] std::string words(token_range r) const {
        return r.size() == 0 ? std::string{} : std::string(read.text.span(r).of(text));
    }
};

inline std::string plain(double n) { return n == std::floor(n) ? fmt::format("{:.0f}", n) : fmt::format("{}", n); }

inline std::string line_of_quantity(quantity const& q) {
    auto out = plain(q.min);
    if (std::isinf(q.max)) out += "+";
    else if (q.max != q.min) out += "-" + plain(q.max);
    return q.of.empty() ? out : out + " " + q.of;
}

inline std::string line_of_value(value const& v) {
    if (auto const* q = v.get<quantity>()) return line_of_quantity(*q);
    if (auto const* t = v.get<time_interval>())
        return to_iso8601(t->from, whole_days(*t)) + " to " + to_iso8601(t->to, whole_days(*t));
    if (auto const* p = v.get<place>()) return fmt::format("{} {}", to_string(p->relation), p->name);
    if (auto const* n = v.get<names>()) return fmt::format("{}", fmt::join(n->members, " + "));
    if (auto const* c = v.get<category>()) return c->name;
    if (auto const* s = v.get<statement>()) return s->sense;
    return v.get<yes_no>() != nullptr && v.get<yes_no>()->yes ? "yes" : "no";
}

inline std::string line_of(claim const& c) {
    auto out = c.property;
    for (auto const& part : {c.scope.population, c.scope.site, c.scope.side})
        if (!part.empty()) out += " [" + part + "]";
    out += ":";
    if (c.stance != stance::affirms) out += fmt::format(" {}", to_string(c.stance));
    if (c.certainty != certainty::stated) out += fmt::format(" {}", to_string(c.certainty));
    if (c.asserted) out += " " + line_of_value(*c.asserted);
    out += " «" + c.quote + "»";
    if (!c.attribution.links.empty()) out += " by " + c.attribution.links.back().source;
    return out;
}

inline document article(std::string text) {
    return {.id = "d1", .publisher = "Daily Post", .published = published, .title = {}, .text = std::move(text)};
}

inline extraction read(std::string text) {
    static extractor const reader(lexicon::built_in());
    return reader.read(article(std::move(text)));
}

/// What must hold of every claim of a document, whatever it says.
inline void expect_sound(extraction const& x, std::string const& text) {
    std::vector<std::string> ids;
    for (auto const& local : x.claims) {
        auto const& c = local.told;
        EXPECT_EQ(c.document, "d1");
        EXPECT_LT(c.where.begin, c.where.end) << c.id;
        ASSERT_LE(c.where.end, text.size()) << c.id;
        EXPECT_EQ(c.where.of(text), c.quote) << c.id;
        EXPECT_LT(local.event, x.events.size()) << c.id;
        ASSERT_FALSE(c.attribution.links.empty()) << c.id;
        EXPECT_EQ(c.attribution.links.front().source, "Daily Post") << c.id;
        EXPECT_EQ(c.asserted.has_value(), c.stance != stance::no_position) << c.id;
        ids.push_back(c.id);
    }
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end()) << "two claims have one id";
}

/// All claims but those of when and where, one line each.
inline std::vector<std::string> claims_of(std::string const& text) {
    auto const x = read(text);
    expect_sound(x, text);
    std::vector<std::string> out;
    for (auto const& local : x.claims)
        if (local.told.property != "time" && local.told.property != "place") out.push_back(line_of(local.told));
    return out;
}

/// Those of one property.
inline std::vector<std::string> claims_of(std::string const& text, std::string_view property) {
    auto const x = read(text);
    expect_sound(x, text);
    std::vector<std::string> out;
    for (auto const& local : x.claims)
        if (local.told.property == property) out.push_back(line_of(local.told));
    return out;
}

/// A sentence and what is to be found in it.
struct row {
    std::string text;
    std::vector<std::string> claims;
};

inline void expect_claims(std::vector<row> const& table) {
    for (auto const& r : table) EXPECT_THAT(claims_of(r.text), ::testing::ElementsAreArray(r.claims)) << r.text;
}

}  // namespace reconcile::testing_extract
