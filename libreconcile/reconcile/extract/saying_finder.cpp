#include <reconcile/extract/saying_finder.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <reconcile/extract/provenance.hpp>
#include <reconcile/text/quotation.hpp>

namespace reconcile {

namespace {

constexpr std::uint32_t fewest_words = 6;

/// Without the marks around it; brackets and signs are a part of it.
token_range without_marks(page const& p, token_range r) {
    constexpr std::string_view kept = "()[]$%€£#";
    auto const is_around = [&](std::uint32_t t) {
        return p.at(t).kind == token_kind::punctuation && kept.find(p.word(t)) == std::string_view::npos;
    };
    while (r.first < r.last && is_around(r.first)) ++r.first;
    while (r.first < r.last && is_around(r.last - 1)) --r.last;
    return r;
}

token_range tokens_in(page const& p, byte_span where) {
    auto const& tokens = p.read.text.tokens;
    auto const from =
        std::lower_bound(tokens.begin(), tokens.end(), where.begin, [](auto const& t, auto b) { return t.begin < b; });
    auto const to = std::lower_bound(from, tokens.end(), where.end, [](auto const& t, auto b) { return t.begin < b; });
    return {static_cast<std::uint32_t>(from - tokens.begin()), static_cast<std::uint32_t>(to - tokens.begin())};
}

/// The sentences of all that is said, the innermost only: of two that overlap the one that begins later.
std::vector<token_range> sentences_said(page const& p) {
    std::vector<token_range> all;
    for (auto const& a : p.read.attributions) {
        if (a.act == cue_kind::attitude || a.stance != stance::affirms) continue;
        for (auto const& part : a.content) {
            auto const tokens = tokens_in(p, part);
            for (auto t = tokens.first; t < tokens.last;) {
                auto const end = std::min(tokens.last, p.read.text.sentences[p.read.text.sentence_of_token[t]].last);
                if (auto const r = without_marks(p, {t, end}); r.first < r.last && r.size() >= fewest_words)
                    all.push_back(r);
                t = end;
            }
        }
    }
    std::sort(all.begin(), all.end(),
              [](auto const& a, auto const& b) { return a.first != b.first ? a.first < b.first : a.last > b.last; });
    std::vector<token_range> out;
    for (auto const& r : all) {
        if (!out.empty() && out.back().last > r.first) out.pop_back();
        out.push_back(r);
    }
    return out;
}

}  // namespace

std::vector<saying> sayings_of(page const& p, document const& d, std::string const& publisher) {
    std::vector<saying> out;
    auto const quotations = speech::find_quotations(p.read.text);
    auto quote = quotations.begin();
    for (auto const& r : sentences_said(p)) {
        auto const where = p.read.text.span(r);
        auto by = provenance_of(p, where, publisher);
        saying s;
        s.told.document = d.id;
        s.told.where = where;
        s.told.quote = std::string(where.of(d.text));
        s.told.certainty = by.certainty;
        s.told.attribution = std::move(by.chain);
        s.told.id = fmt::format("{}:{}-{}:statement:1", d.id, where.begin, where.end);
        while (quote != quotations.end() && quote->tokens.last <= r.first) ++quote;
        for (auto q = quote; q != quotations.end() && q->tokens.first < r.last; ++q) {
            token_range const inside{std::max(q->tokens.first, r.first), std::min(q->tokens.last, r.last)};
            auto const bytes = p.read.text.span(inside);
            s.quoted.push_back({bytes.begin - where.begin, bytes.end - where.begin});
        }
        out.push_back(std::move(s));
    }
    return out;
}

std::string speaker_before(page const& p, byte_span where) {
    constexpr std::uint32_t farthest = 8;  // sentences
    auto const& text = p.read.text;
    auto s = p.sentence_of_byte(where.begin);
    for (std::uint32_t back = 0; back < farthest; ++back) {
        auto const& cued = p.cued_in[s];
        auto const oldest = cued.rbegin() + std::min<std::ptrdiff_t>(std::ssize(cued), page::most_around);
        for (auto i = cued.rbegin(); i != oldest; ++i)
            if (auto const& a = p.read.attributions[*i]; a.cue.front().begin < where.begin && !a.speaker.empty())
                return a.speaker;
        if (s == 0 || text.tokens[text.sentences[s].first].paragraph_start) break;
        --s;
    }
    return {};
}

}  // namespace reconcile
