#include <reconcile/extract/people_list.hpp>

#include <algorithm>
#include <limits>

namespace reconcile {

namespace {

bool is_plain(counted_phrase const& c) {
    return !c.partitive && !c.and_others && !c.additional && !c.bare_plural && c.how_many.max > 0;
}

bool is_and(page const& p, grammar const& g, std::uint32_t t) {
    return g.is(p.at(t), word_class::coordinator) && (p.word(t) == "and" || p.word(t) == "&");
}

bool links(page const& p, grammar const& g, std::uint32_t t) { return p.is_mark(t, ",") || is_and(p, g, t); }

void add(counted_phrase& to, quantity const& q, token_range tokens) {
    auto& n = to.how_many;
    n.min += q.min;
    n.max += q.max;
    bool const exact = n.min == n.max;
    n.number = exact ? std::optional(n.min) : std::nullopt;
    if (!exact)
        n.qualifier = n.max < std::numeric_limits<double>::infinity() ? qualifier::range : qualifier::at_least;
    n.likely.reset();
    n.of = "people";
    to.tokens = {std::min(to.tokens.first, tokens.first), std::max(to.tokens.last, tokens.last)};
    to.by_article = false;
}

}  // namespace

/// A list while it is read: what an "and" has closed is sure, the rest may be said of those before it.
struct people_list::grown {
    counted_phrase sure;
    counted_phrase read;
};

people_list::people_list(lexicon const& words, vocabulary& v) : nouns_(words, v), victims_(words, v) {
    for (auto const* section : words.sections("property"))
        for (auto const& e : section->entries)
            if (!e.get("role").empty() && e.get("role") != "about")
                for (auto const& phrase : e.phrases) deeds_.add(phrase, v, 0);
}

bool people_list::is_people(page const& p, counted_phrase const& c) const {
    return is_plain(c) && nouns_.heads(p, "person", c.tokens);
}

/// "… hurt two men and three women were killed": told of by other words.
bool people_list::is_behind_deed(page const& p, token_range s, std::uint32_t t) const {
    constexpr std::uint32_t longest_deed = 4;
    for (std::uint32_t back = 1; back <= longest_deed && s.first + back <= t; ++back)
        if (deeds_.longest(p.read.text, t - back, t).length == back) return true;
    return false;
}

/// "killed two men and three women were hurt"
bool people_list::is_before_deed(page const& p, grammar const& g, token_range s, std::uint32_t t) const {
    return t < s.last && (g.is(p.at(t), word_class::be) || g.is(p.at(t), word_class::auxiliary) ||
                          deeds_.longest(p.read.text, t, s.last));
}

void people_list::grow_left(page const& p, grammar const& g, token_range s, grown& list) const {
    bool coordinated = false;
    for (int n = 0; n < longest; ++n) {
        auto end = list.read.tokens.first;
        while (end > s.first && links(p, g, end - 1)) coordinated = is_and(p, g, --end) || coordinated;
        if (end == list.read.tokens.first || end == s.first) return;
        auto const before = g.counted_before(p, s, end);
        if (!before || before->tokens.last != end || !is_people(p, *before) ||
            is_behind_deed(p, s, before->tokens.first))
            return;
        add(list.read, before->how_many, before->tokens);
        if (coordinated) list.sure = list.read;
    }
}

void people_list::grow_right(page const& p, grammar const& g, token_range s, grown& list) const {
    for (int n = 0; n < longest; ++n) {
        auto begin = list.read.tokens.last;
        bool last = false;
        while (begin < s.last && links(p, g, begin)) last = is_and(p, g, begin++) || last;
        if (begin == list.read.tokens.last || begin == s.last) return;
        auto const after = g.counted_after(p, s, begin);
        if (after && is_before_deed(p, g, s, after->tokens.last)) return;
        if (after && after->tokens.first == begin && is_people(p, *after) &&
            (after->tokens.last >= s.last || p.word(after->tokens.last) != "among")) {
            add(list.read, after->how_many, after->tokens);
        } else {
            auto const single = after ? std::vector<victim>{} : victims_.after(p, g, s, begin);
            if (single.size() != 1 || single.front().vague) return;
            add(list.read, exactly(1), single.front().tokens);
        }
        if (last) list.sure = list.read;
    }
}

counted_phrase people_list::whole(page const& p, grammar const& g, token_range s, counted_phrase one) const {
    if (!is_plain(one)) return one;
    grown list{one, one};
    grow_left(p, g, s, list);
    list.read = list.sure;
    grow_right(p, g, s, list);
    // "Three people, two soldiers and a teacher": the list says who the three were.
    auto const& all = list.sure;
    bool const more_follows = all.tokens.last > one.tokens.last && all.tokens.first == one.tokens.first;
    bool const restates =
        more_follows && p.is_mark(one.tokens.last, ",") && all.how_many.min == 2 * one.how_many.min;
    return restates ? one : all;
}

}  // namespace reconcile
