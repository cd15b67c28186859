#include <reconcile/extract/people_list.hpp>

#include <algorithm>
#include <limits>

namespace reconcile {

namespace {

constexpr std::string_view people = "person";  // the list of the lexicon

bool is_plain(counted_phrase const& c) {
    return !c.partitive && !c.and_others && !c.additional && !c.bare_plural && c.how_many.max > 0;
}

bool is_and(page const& p, grammar const& g, std::uint32_t t) {
    return g.is(p.at(t), word_class::coordinator) && (p.word(t) == "and" || p.word(t) == "&");
}

bool links(page const& p, grammar const& g, std::uint32_t t) { return p.is_mark(t, ",") || is_and(p, g, t); }

bool is_article(page const& p, grammar const& g, std::uint32_t t) {
    return g.is(p.at(t), word_class::possessive) || (g.is(p.at(t), word_class::determiner) && p.number_at[t] < 0);
}

void add(counted_phrase& to, quantity const& q, token_range tokens) {
    auto& n = to.how_many;
    n.min += q.min;
    n.max += q.max;
    bool const exact = n.min == n.max;
    n.number = exact ? std::optional(n.min) : std::nullopt;
    if (!exact) n.qualifier = n.max < std::numeric_limits<double>::infinity() ? qualifier::range : qualifier::at_least;
    n.likely.reset();
    to.tokens = {std::min(to.tokens.first, tokens.first), std::max(to.tokens.last, tokens.last)};
    to.by_article = false;
}

}  // namespace

/// A list while it is read: what an "and" has closed is sure, the rest may be said of those before it.
struct people_list::grown {
    std::string_view counted;  ///< the list of the lexicon that members are of
    counted_phrase sure;
    counted_phrase read;
    std::optional<victim> next;  ///< the single person read last, beside whom the list goes on
    bool counts = false;         ///< has a member that is counted

    void take(counted_phrase const& c) {
        add(read, c.how_many, c.tokens);
        read.how_many.of = counted == people ? "people" : "";
        next.reset();
        counts = counts || !c.by_article;
    }
    /// "His wife, Ann Lee," is one.
    void take(victim const& v, bool by_comma) {
        bool const same = by_comma && next && (next->entity < 0) != (v.entity < 0);
        add(read, exactly(same ? 0 : 1), v.tokens);
        read.how_many.of = "people";
        next = v;
    }
};

people_list::people_list(lexicon const& words, vocabulary& v) : nouns_(words, v), victims_(words, v) {
    for (auto const* section : words.sections("property"))
        for (auto const& e : section->entries)
            if (!e.get("role").empty() && e.get("role") != "about")
                for (auto const& phrase : e.phrases) deeds_.add(phrase, v, 0);
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
    if (t < s.last && is_and(p, g, t)) return false;  // "and himself"
    return t < s.last && (g.is(p.at(t), word_class::be) || g.is(p.at(t), word_class::auxiliary) ||
                          deeds_.longest(p.read.text, t, s.last));
}

void people_list::grow_left(page const& p, grammar const& g, token_range s, grown& list) const {
    bool coordinated = false;
    for (int n = 0; n < longest; ++n) {
        auto end = list.read.tokens.first;
        while (end > s.first && p.number_at[end] >= 0 && is_article(p, g, end - 1))
            --end;  // "a father and | his | two sons"
        bool joined = false;
        while (end > s.first && links(p, g, end - 1)) joined = is_and(p, g, --end) || joined;
        if (end == s.first || !links(p, g, end)) return;
        coordinated = coordinated || joined;
        auto const before = g.counted_before(p, s, end);
        if (before && before->tokens.last == end && is_plain(*before) && nouns_.heads(p, list.counted, before->tokens)) {
            if (is_behind_deed(p, s, before->tokens.first)) return;
            // "Two teachers, Ann Lee and Bob May,"
            if (!joined && !before->by_article && before->how_many.min == list.read.how_many.min) return;
            list.take(*before);
        } else if (list.counted != people) {
            return;
        } else {
            auto const single = before && before->tokens.last == end ? std::nullopt : victims_.ending_at(p, g, s, end);
            if (!single || single->vague || is_behind_deed(p, s, single->tokens.first)) return;
            // "In the home of Ann Lee and two people were killed"
            if (single->tokens.first > s.first && g.is(p.at(single->tokens.first - 1), word_class::preposition)) return;
            list.take(*single, !joined);
        }
        if (coordinated) list.sure = list.read;
    }
}

void people_list::grow_right(page const& p, grammar const& g, token_range s, grown& list) const {
    for (int n = 0; n < longest; ++n) {
        auto begin = list.read.tokens.last;
        bool joined = false;
        while (begin < s.last && links(p, g, begin)) joined = is_and(p, g, begin++) || joined;
        if (begin == list.read.tokens.last || begin == s.last) return;
        if (joined && g.is(p.at(begin), word_class::reflexive)) {  // "his wife, two sons and himself"
            list.sure = list.read;
            return;
        }
        auto const after = g.counted_after(p, s, begin);
        if (after && is_before_deed(p, g, s, after->tokens.last)) return;
        if (after && after->tokens.first == begin && is_plain(*after) &&
            nouns_.heads(p, list.counted, after->tokens) &&
            (after->tokens.last >= s.last || p.word(after->tokens.last) != "among")) {
            list.take(*after);
        } else if (list.counted != people) {
            return;
        } else {
            auto const single = after ? std::nullopt : victims_.beginning_at(p, g, s, begin);
            if (!single || single->vague || is_before_deed(p, g, s, single->tokens.last)) return;
            list.take(*single, !joined);
        }
        if (joined) list.sure = list.read;
    }
}

std::optional<counted_phrase> people_list::around(page const& p, grammar const& g, token_range s,
                                                  std::vector<victim> const& singles) const {
    if (singles.empty() || singles.front().vague) return std::nullopt;
    counted_phrase all;
    all.how_many = exactly(static_cast<double>(count_people(singles)), "people");
    all.tokens = {singles.front().tokens.first, singles.back().tokens.last};
    grown list{people, all, all, singles.front()};
    grow_left(p, g, s, list);
    list.read = list.sure;
    list.next = singles.back();
    grow_right(p, g, s, list);
    bool const more = list.sure.tokens != all.tokens;
    return list.counts && more ? std::optional(list.sure) : std::nullopt;
}

counted_phrase people_list::whole(page const& p, grammar const& g, token_range s, counted_phrase one,
                                  std::string_view counted) const {
    if (!is_plain(one)) return one;
    grown list{counted, one, one, {}, counted != people || !one.by_article};
    grow_left(p, g, s, list);
    list.read = list.sure;
    list.next.reset();
    grow_right(p, g, s, list);
    if (!list.counts) return one;  // single people only
    // "Three people, two soldiers and a teacher": the list says who the three were.
    auto const& all = list.sure;
    bool const more_follows = all.tokens.last > one.tokens.last && all.tokens.first == one.tokens.first;
    bool const restates = more_follows && p.is_mark(one.tokens.last, ",") && all.how_many.min == 2 * one.how_many.min;
    return restates ? one : all;
}

}  // namespace reconcile
