#include <reconcile/extract/grammar.hpp>

#include <algorithm>

namespace reconcile {

namespace {

std::uint32_t bits(word_class c) { return static_cast<std::uint32_t>(c); }

/// Marks inside a phrase that do not end it: hyphens and quotation marks.
bool is_transparent(page const& p, std::uint32_t t) {
    auto const w = p.word(t);
    return p.at(t).kind == token_kind::punctuation &&
           (w == "-" || w == "‑" || w == "\"" || w == "“" || w == "”" || w == "‘" || w == "'" || w == "[" || w == "]");
}

bool is_hyphen(page const& p, std::uint32_t t) { return p.at(t).kind == token_kind::punctuation && (p.word(t) == "-" || p.word(t) == "‑"); }

bool has_counting_role(quantity const& q) { return q.role == quantity_role::count; }

/// Where the counted phrase of a number ends.
std::uint32_t end_of(number_mention const& n) { return n.of_tokens.size() > 0 ? n.of_tokens.last : n.tokens.last; }

}  // namespace

page::page(text_reading const& r) : read(r) {
    auto const size = r.text.tokens.size() + 1;
    number_at.assign(size, -1);
    counted_ending.assign(size, -1);
    counted_at.assign(size, -1);
    time_at.assign(size, -1);
    name_at.assign(size, -1);
    auto const mark = [](auto& column, auto const& mentions) {
        for (std::size_t i = 0; i < mentions.size(); ++i)
            for (auto t = mentions[i].tokens.first; t < mentions[i].tokens.last; ++t) column[t] = static_cast<std::int32_t>(i);
    };
    mark(number_at, r.numbers);
    mark(time_at, r.times);
    mark(name_at, r.names.mentions);
    for (std::size_t i = 0; i < r.numbers.size(); ++i) {
        counted_ending[end_of(r.numbers[i])] = static_cast<std::int32_t>(i);
        for (auto t = r.numbers[i].of_tokens.first; t < r.numbers[i].of_tokens.last; ++t) counted_at[t] = static_cast<std::int32_t>(i);
    }
    said_in.resize(r.text.sentences.size());
    cued_in.resize(r.text.sentences.size());
    if (r.text.sentences.empty()) return;
    auto const note = [](std::vector<std::uint32_t>& row, std::uint32_t a) {
        if (row.empty() || row.back() != a) row.push_back(a);
    };
    for (std::uint32_t a = 0; a < r.attributions.size(); ++a) {
        for (auto const& part : r.attributions[a].content)
            for (auto s = sentence_of_byte(part.begin), last = sentence_of_byte(part.empty() ? part.begin : part.end - 1); s <= last; ++s) note(said_in[s], a);
        if (!r.attributions[a].cue.empty()) note(cued_in[sentence_of_byte(r.attributions[a].cue.front().begin)], a);
    }
    for (auto& row : cued_in)
        std::stable_sort(row.begin(), row.end(), [&](auto a, auto b) { return r.attributions[a].cue.front().begin < r.attributions[b].cue.front().begin; });
}

bool page::is_age(number_mention const& n) const {
    if (n.value.role == quantity_role::age) return true;
    auto const before = n.tokens.first;
    bool const after_point = before > 2 && is_mark(before - 2, ".");  // "Ann Lee Jr., 34"
    bool const set_off = before > 1 && is_mark(before - 1, ",") && name_at[before - (after_point ? 3 : 2)] >= 0;
    constexpr double oldest = 110;
    return set_off && n.value.role == quantity_role::count && n.value.qualifier == qualifier::exact && n.value.min < oldest &&
           n.tokens.last < read.text.tokens.size() && word(n.tokens.last) == "of";
}

std::span<std::uint32_t const> page::said_around(byte_span where) const {
    auto const& said = said_in[sentence_of_byte(where.begin)];
    auto const end = std::partition_point(said.begin(), said.end(), [&](auto a) { return read.attributions[a].content.front().begin < where.end; });
    auto const begin = end - std::min<std::ptrdiff_t>(end - said.begin(), most_around);
    return {begin, end};
}

std::span<std::uint32_t const> page::cued_near(byte_span where) const {
    auto const& cued = cued_in[sentence_of_byte(where.begin)];
    auto const from = where.begin > near ? where.begin - near : 0;
    auto const begin = std::partition_point(cued.begin(), cued.end(), [&](auto a) { return read.attributions[a].cue.front().begin < from; });
    auto const end = std::partition_point(begin, cued.end(), [&](auto a) { return read.attributions[a].cue.front().begin <= where.end + near; });
    return {begin, end};
}

std::uint32_t page::sentence_of_byte(std::uint32_t byte) const {
    auto const& tokens = read.text.tokens;
    auto const after = std::upper_bound(tokens.begin(), tokens.end(), byte, [](auto b, auto const& t) { return b < t.begin; });
    return read.text.sentence_of_token[after == tokens.begin() ? 0 : static_cast<std::size_t>(after - tokens.begin() - 1)];
}

grammar::grammar(lexicon const& words, vocabulary& v) {
    auto const add = [&](std::string_view section, word_class c) {
        for (auto const* entry : words.entries(section))
            for (auto const& phrase : entry->phrases) {
                auto const id = v.add(phrase);
                if (id >= classes_.size()) classes_.resize(id + 1, 0);
                classes_[id] |= bits(c);
            }
    };
    for (auto const* entry : words.entries("no_adverb"))
        for (auto const& phrase : entry->phrases) no_adverbs_.insert(v.add(phrase));
    add("determiner", word_class::determiner);
    add("be", word_class::be);
    add("auxiliary", word_class::auxiliary);
    add("adverb", word_class::adverb);
    add("preposition", word_class::preposition);
    add("coordinator", word_class::coordinator);
    add("subordinator", word_class::subordinator);
    add("relative", word_class::relative);
    add("pronoun", word_class::pronoun);
    add("negation", word_class::negation);
    add("possessive_pronoun", word_class::possessive);
    add("part_marker", word_class::part_marker);
    add("indefinite", word_class::indefinite);
    add("none_word", word_class::none);
    add("plural_noun", word_class::plural);
    add("common_verb", word_class::verb);
    add("reflexive", word_class::reflexive);
}

bool grammar::is_plural(page const& p, std::uint32_t head) const {
    auto const w = p.word(head);
    if (is(p.at(head), word_class::plural)) return true;
    return w.size() > 3 && w.back() == 's' && w[w.size() - 2] != 's' && w[w.size() - 2] != '\'' && !p.at(head).all_caps;
}

bool grammar::ends_phrase(page const& p, std::uint32_t t) const {
    auto const& token = p.at(t);
    if (token.kind == token_kind::punctuation) return !is_transparent(p, t);
    if (p.time_at[t] >= 0 && token.kind != token_kind::number) return true;
    for (auto const c : {word_class::preposition, word_class::coordinator, word_class::subordinator, word_class::relative, word_class::pronoun,
                         word_class::auxiliary, word_class::be, word_class::part_marker, word_class::verb})
        if (is(token, c)) return true;
    return false;
}

std::uint32_t grammar::skip_adverbs(page const& p, token_range s, std::uint32_t t) const {
    while (t < s.last && (is(p.at(t), word_class::adverb) || is_transparent(p, t)) && p.number_at[t] < 0) ++t;
    return t;
}

/// One of the lexicon's, or a word in -ly that it does not know to be something else.
bool grammar::is_adverb(page const& p, std::uint32_t t) const {
    auto const& token = p.at(t);
    if (is(token, word_class::adverb)) return true;
    return token.kind == token_kind::word && !token.capital && token.end - token.begin > 4 && p.word(t).ends_with("ly") && no_adverbs_.count(token.word) == 0;
}

std::uint32_t grammar::verb_group(page const& p, token_range s, std::uint32_t t) const {
    auto group = t;
    while (group > s.first && t - group < 6) {
        auto const& before = p.at(group - 1);
        bool const inside = is(before, word_class::auxiliary) || is(before, word_class::be) || is(before, word_class::negation) || is_adverb(p, group - 1);
        if (!inside || p.number_at[group - 1] >= 0) break;
        --group;
    }
    return group;
}

bool grammar::passive(page const& p, std::uint32_t group, std::uint32_t t) const {
    if (p.word(t).ends_with("ing")) return false;  // "was carrying"
    for (auto i = group; i < t; ++i)
        if (is(p.at(i), word_class::be)) return true;
    return false;
}

bool grammar::negated(page const& p, std::uint32_t group, std::uint32_t t) const {
    for (auto i = group; i < t; ++i)
        if (is(p.at(i), word_class::negation)) return true;
    return false;
}

token_range grammar::nouns_after(page const& p, token_range s, std::uint32_t t) const {
    t = skip_adverbs(p, s, t);
    auto const first = t;
    while (t < s.last && t - first < widest) {
        if (p.number_at[t] >= 0 && t > first && !is_hyphen(p, t - 1)) break;
        if (ends_phrase(p, t) && !(is(p.at(t), word_class::determiner) && t == first)) break;
        ++t;
    }
    while (t > first && is_transparent(p, t - 1)) --t;
    return {first, t};
}

token_range grammar::nouns_before(page const& p, token_range s, std::uint32_t end) const {
    auto first = end;
    while (first > s.first && end - first < widest) {
        auto const t = first - 1;
        if (p.number_at[t] >= 0 && !is_hyphen(p, first)) break;
        if (is(p.at(t), word_class::determiner) || is(p.at(t), word_class::possessive)) {
            --first;
            break;
        }
        if (ends_phrase(p, t)) break;
        --first;
    }
    while (first < end && is_transparent(p, first)) ++first;
    return {first, end};
}

void grammar::note_others(page const& p, token_range s, counted_phrase& c) const {
    auto t = c.tokens.last;
    if (t + 1 >= s.last || !is(p.at(t), word_class::coordinator)) return;
    auto const next = p.word(t + 1);
    if (next != "others" && next != "other") return;
    c.and_others = true;
    auto const rest = nouns_after(p, s, t + 1);
    c.tokens.last = std::max(rest.last, t + 2);
}

std::optional<counted_phrase> grammar::of_number(page const& p, token_range s, std::uint32_t number) const {
    auto const& n = p.read.numbers[number];
    if (!has_counting_role(n.value) || p.is_age(n)) return std::nullopt;
    counted_phrase out;
    out.how_many = n.value;
    out.tokens = {n.tokens.first, std::min(end_of(n), s.last)};
    if (n.of_tokens.size() > 0) {
        out.head = n.of_head;
        // "15 of the wounded": the number takes its part of something that "the" makes known.
        for (auto t = n.tokens.last; t < n.of_tokens.last; ++t)
            if (p.word(t) == "of" && t + 1 < s.last && (is(p.at(t + 1), word_class::determiner) || is(p.at(t + 1), word_class::pronoun)))
                out.partitive = t < n.of_tokens.first || t == n.of_tokens.first;
    } else if (n.tokens.last + 1 < s.last && p.word(n.tokens.last) == "of" &&
               (is(p.at(n.tokens.last + 1), word_class::determiner) || is(p.at(n.tokens.last + 1), word_class::pronoun))) {
        out.partitive = true;
    }
    auto const after = out.tokens.last;
    if (after < s.last && (p.word(after) == "more" || p.word(after) == "others" || p.word(after) == "other")) out.tokens.last = after + 1;
    for (auto t = out.tokens.first; t < out.tokens.last; ++t) out.additional = out.additional || p.word(t) == "more" || p.word(t) == "additional";
    // "more than 20" is a bound, not more of them.
    if (out.how_many.qualifier == qualifier::more_than) out.additional = false;
    note_others(p, s, out);
    return out;
}

std::optional<counted_phrase> grammar::of_nouns(page const& p, token_range s, token_range nouns) const {
    if (nouns.size() == 0) return std::nullopt;
    auto first = nouns.first;
    counted_phrase out;
    out.tokens = nouns;
    out.head = nouns.last - 1;
    if (is(p.at(first), word_class::none)) {
        out.how_many = exactly(0);
        ++first;
    } else if (is(p.at(first), word_class::indefinite)) {
        out.how_many = exactly(1);
        out.by_article = true;
        ++first;
    } else if ((p.word(first) == "both" || p.word(first) == "Both") && is_plural(p, out.head)) {
        out.how_many = exactly(2);
        ++first;
    } else if (is(p.at(first), word_class::determiner) || is(p.at(first), word_class::possessive) || !is_plural(p, out.head)) {
        return std::nullopt;
    } else {
        out.how_many = several();
        out.bare_plural = true;
    }
    if (first >= nouns.last) return std::nullopt;
    out.how_many.of = std::string(p.read.text.span({first, nouns.last}).of(p.read.text.text));
    note_others(p, s, out);
    return out;
}

std::optional<counted_phrase> grammar::counted_after(page const& p, token_range s, std::uint32_t t) const {
    t = skip_adverbs(p, s, t);
    if (t >= s.last) return std::nullopt;
    if (p.number_at[t] >= 0) return of_number(p, s, static_cast<std::uint32_t>(p.number_at[t]));
    // "the two men", "his three sons"
    bool const determined = is(p.at(t), word_class::possessive) || (is(p.at(t), word_class::determiner) && !is(p.at(t), word_class::indefinite));
    if (determined && t + 1 < s.last && p.number_at[t + 1] >= 0) {
        auto known = of_number(p, s, static_cast<std::uint32_t>(p.number_at[t + 1]));
        if (known) known->tokens.first = t;
        return known;
    }
    return of_nouns(p, s, nouns_after(p, s, t));
}

std::optional<counted_phrase> grammar::counted_before(page const& p, token_range s, std::uint32_t end) const {
    auto const found = last_counted_before(p, s, end);
    if (!found) return found;
    // "Eight people, including the two who died": what is told is told of the part.
    if (end > s.first && is(p.at(end - 1), word_class::relative)) return found;
    // "18 people, including five children and two women, were killed": the whole stands before the word that marks parts.
    for (auto t = found->tokens.first; t > s.first && found->tokens.first - t < 14; --t) {
        auto const& w = p.at(t - 1);
        if (is(w, word_class::part_marker)) {
            auto const before = t - 1 > s.first && p.is_mark(t - 2, ",") ? t - 2 : t - 1;
            auto whole = last_counted_before(p, s, before);
            return whole ? whole : found;
        }
        if (is(w, word_class::be) || is(w, word_class::auxiliary) || is(w, word_class::relative) || is(w, word_class::subordinator)) break;
    }
    return found;
}

std::optional<counted_phrase> grammar::last_counted_before(page const& p, token_range s, std::uint32_t end) const {
    auto const last = end;
    bool others = false;
    auto const with_others = [&](std::optional<counted_phrase> c) {
        if (c && others) {
            c->and_others = true;
            c->tokens.last = last;
        }
        return c;
    };
    for (int step = 0; step < 5 && end > s.first; ++step) {
        auto const before = end - 1;
        if (is(p.at(before), word_class::relative) || is(p.at(before), word_class::adverb) || is_transparent(p, before)) {
            --end;
            continue;
        }
        if (p.word(before) == "more" || p.word(before) == "others") {
            if (p.counted_ending[before] >= 0) return of_number(p, s, static_cast<std::uint32_t>(p.counted_ending[before]));
            // "one member of the crew and others were hurt"
            if (before > s.first + 1 && is(p.at(before - 1), word_class::coordinator)) {
                end = before - 1;
                others = true;
                continue;
            }
        }
        if (p.counted_ending[end] >= 0) return with_others(of_number(p, s, static_cast<std::uint32_t>(p.counted_ending[end])));
        if (p.number_at[before] >= 0) return with_others(of_number(p, s, static_cast<std::uint32_t>(p.number_at[before])));
        if (p.is_mark(before, ",")) {  // over an insertion: "31 people, two medics among them, were killed"
            auto back = before;
            while (back > s.first && before - back < 14 && !(back < before && p.is_mark(back, ","))) --back;
            if (!p.is_mark(back, ",") || back == before) return std::nullopt;
            end = back;
            continue;
        }
        auto const nouns = nouns_before(p, s, end);
        if (nouns.size() == 0) return std::nullopt;
        if (nouns.first > s.first && p.number_at[nouns.first - 1] >= 0)
            return with_others(of_number(p, s, static_cast<std::uint32_t>(p.number_at[nouns.first - 1])));
        if (nouns.first > s.first && is(p.at(nouns.first - 1), word_class::preposition)) {
            end = nouns.first - 1;  // the phrase hangs on another: "people in the town were killed"
            continue;
        }
        return with_others(of_nouns(p, s, nouns));
    }
    return std::nullopt;
}

std::vector<counted_phrase> grammar::parts_after(page const& p, token_range s, std::uint32_t t) const {
    std::vector<counted_phrase> out;
    if (t < s.last && p.is_mark(t, ",")) ++t;
    if (t >= s.last) return out;
    auto const among_them = [&](std::uint32_t i) { return i + 1 < s.last && p.word(i) == "among" && (p.word(i + 1) == "them" || p.word(i + 1) == "whom"); };
    if (is(p.at(t), word_class::part_marker)) {
        ++t;
    } else if (among_them(t)) {
        t += 2;
    } else {  // ", two medics among them"
        auto one = t > s.first && p.is_mark(t - 1, ",") ? counted_after(p, s, t) : std::nullopt;
        if (one && among_them(one->tokens.last)) out.push_back(std::move(*one));
        return out;
    }
    for (int n = 0; n < 8 && t < s.last; ++n) {
        auto one = counted_after(p, s, t);
        if (!one) return out;
        t = one->tokens.last;
        one->and_others = false;
        out.push_back(std::move(*one));
        while (t < s.last && (p.is_mark(t, ",") || is(p.at(t), word_class::coordinator))) ++t;
        if (t == out.back().tokens.last) return out;
    }
    return out;
}

}  // namespace reconcile
