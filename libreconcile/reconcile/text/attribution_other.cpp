// Speech without a verb of saying: "according to", "reportedly", "the claim that", headlines, bare quotations.
#include <reconcile/text/attribution_finder.hpp>

#include <algorithm>

namespace reconcile::speech {

void attribution_finder::read_prepositions() {
    auto const& text = o_.from().text;
    for (spot i = 0; i < o_.size(); ++i) {
        if (!o_.is_word(i)) continue;
        auto end = i;
        while (end < o_.size() && end < i + 6 && !o_.is_quote(end)) ++end;
        auto const match = o_.from().lex.source_prepositions.longest(text, o_[i].first, o_[end - 1].last);
        if (!match) continue;
        auto const source = noun_phrase_from(o_, i + match.length, true);
        bool const weak = match.payload != 0;
        if (source.empty() || !can_speak(o_, source) ||
            (weak && (o_.mention(source.first) == nullptr || (i > 0 && !o_.is(i - 1, ",")))))
            continue;
        finding f;
        f.cue = {i, i + match.length};
        f.source = source;
        auto const before = o_.trim({0, i});
        auto after = after_source(source.last);
        bool const opens = before.empty() || before.size() < 2;
        if (opens) f.content.push_back({after, clause_end(std::min(after + 1, o_.size()), false)});
        else f.content.push_back(before);
        if (!opens && o_.is(source.last, ",") && !o_.ends_at(source.last + 1) && before.size() < 12 &&
            !begins_other_speech(source.last))
            f.content.push_back({source.last + 1, clause_end(source.last + 1, false)});
        add(std::move(f));
    }
}

/// Behind "according to X": over an apposition or a relative clause that a comma closes.
spot attribution_finder::after_source(spot from) const {
    auto i = from;
    constexpr spot window = 30;
    auto const limit = std::min(o_.size(), from + window);
    bool const apposition = o_.is(from, ",") && (o_.any(from + 1, is_determiner | is_title | is_relative) &&
                                                 !o_.any(from + 1, is_subject_pronoun));
    if (!apposition && !o_.any(from, is_relative) && !o_.view(from).ends_with("ed") && !o_.is(from, "by")) return from;
    for (++i; i < limit && !o_.is(i, ",") && !o_.is_quote(i) && !o_.ends_at(i); ++i)
        if (apposition && !o_.any(from + 1, is_relative) && o_.any(i, is_auxiliary)) return from;
    return o_.is(i, ",") ? i : from;
}

/// "X reportedly …": the clause around the adverb.
void attribution_finder::read_adverbs() {
    for (spot i = 0; i < o_.size(); ++i) {
        if (!o_.any(i, is_hedge_adverb)) continue;
        auto first = i;
        while (first > 0 && i - first < 25 && !o_.is(first - 1, ",") && !o_.is(first - 1, ";") &&
               !o_.any(first - 1, is_subordinator | is_relative) && !o_.is_quote(first - 1))
            --first;
        finding f;
        f.act = cue_kind::hedge;
        f.hedged = true;
        f.names_source = false;
        f.cue = {i, i + 1};
        if (first < i) f.content.push_back({first, i});
        f.content.push_back({i + 1, clause_end(std::min(i + 1, o_.size()), false)});
        add(std::move(f));
    }
}

/// "his claim that …", "a report by X that …", "support for …".
void attribution_finder::read_nouns() {
    for (spot i = 0; i + 1 < o_.size(); ++i) {
        bool const name =
            o_.mention(i) != nullptr && o_.from().text.tokens[o_[i].first].capital;  // "the Bureau of Complaints"
        if (!o_.any(i, is_noun_cue) || name) continue;
        bool taken = false;
        for (auto const& v : cues_) taken = taken || (v.words.first <= i && i < v.words.last);
        if (taken) continue;
        auto const word = o_.from().text.tokens[o_[i].first].word;
        auto const frames = word < o_.from().lex.noun_frames.size() ? o_.from().lex.noun_frames[word] : 0U;
        finding f;
        f.cue = {i, i + 1};
        auto next = i + 1;
        if (o_.is(next, "by") || o_.is(next, "from")) {
            f.source = noun_phrase_from(o_, next + 1, true);
            next = f.source.last > next ? f.source.last : next;
        }
        bool const that = (frames & takes_that) != 0 && o_.is(next, "that") && !o_.any(next + 1, is_auxiliary);
        bool const object = (frames & takes_preposition) != 0 && (o_.any(next, is_after_noun_cue) || o_.is(next, "to"));
        if (!that && !object) continue;
        if (f.source.empty()) {
            auto const phrase = noun_phrase_before(o_, i);
            auto const owner = phrase.empty() ? phrase.first : phrase.first;
            if (!phrase.empty() && o_.any(owner, is_possessive)) f.source = {owner, owner + 1};
            for (auto k = phrase.first; k < i; ++k)
                if (o_.is(k, "'s") || o_.is(k, "’s") || ((o_.is(k, "'") || o_.is(k, "’")) && k > phrase.first))
                    f.source = {phrase.first, k};
        }
        bool const needs_owner = !o_.is(next, "of") && !o_.is(next, "for") && !o_.is(next, "about");
        if (object && f.source.empty() && needs_owner) continue;
        f.act = object ? cue_kind::attitude : cue_kind::claim;
        f.names_source = !f.source.empty();
        auto const from = object ? next + (o_.is(next, "to") ? 0U : 1U) : next;
        f.content.push_back({from, clause_end(std::min(from, o_.size()), object)});
        add(std::move(f));
    }
}

/// "X: …", "…: X" and, where marks were lost, "… X" of a title.
void attribution_finder::read_headline() {
    auto const& text = o_.from().text;
    if (o_.size() < 4 || o_.size() > 40 || !text.tokens[o_[0].first].paragraph_start || o_[o_.size() - 1].quote) {
        if (o_.size() < 2 || o_.size() > 40 || !text.tokens[o_[0].first].paragraph_start) return;
    }
    for (spot i = 1; i + 1 < o_.size(); ++i) {
        bool const clock = o_.is_number(i - 1) && o_.is_number(i + 1) && !text.tokens[o_[i + 1].first].space_before;
        if (!o_.is(i, ":") || clock) continue;
        span_of_items const left{0, i};
        span_of_items const right{i + 1, o_.size()};
        finding f;
        f.cue = {i, i + 1};
        auto const hangs = [&](span_of_items who) {  // "Quake in Milltown: …" says where, and not who
            for (auto at = who.first + 1; at < who.last; ++at)
                if (o_.any(at, is_preposition) && !o_.is(at, "of") && !o_.is(at, "for")) return true;
            return false;
        };
        if (left.size() <= 6 && !hangs(left) && (can_speak(o_, left) || o_.any(i - 1, is_headline_source))) {
            f.source = left;
            f.content.push_back(right);
        } else if (right.size() <= 4 && (can_speak(o_, right) || o_.any(i + 1, is_headline_source))) {
            f.source = o_.trim(right);
            f.content.push_back(left);
        } else {
            return;
        }
        return add(std::move(f));
    }
    auto const last = o_.size();
    if (o_.is_punctuation(last - 1) || o_.is_quote(last - 1)) return;
    for (spot length = 3; length >= 1; --length) {
        if (last < length + 4) continue;
        auto const match = o_.from().lex.headline_sources.longest(text, o_[last - length].first, o_[last - 1].last);
        if (match.length != length || o_.any(last - length - 1, is_preposition | is_determiner | is_coordinator) ||
            o_.is_number(last - length - 1))
            continue;
        if (match.payload == 0 && length == 1 && !o_.any(last - 1, is_headline_source)) continue;
        finding f;
        f.source = {last - length, last};
        f.cue = f.source;
        f.content.push_back({0, last - length});
        return add(std::move(f));
    }
}

/// Quotations that no cue holds: behind a colon, signed with a dash, or a sentence of their own.
void attribution_finder::read_bare_quotations() {
    for (spot i = 0; i < o_.size(); ++i) {
        if (!o_.is_quote(i) || covered(i)) continue;
        finding f;
        f.content.push_back({i, i + 1});
        bool const whole = (i == 0 && o_.ends_at(i + 1)) || (found_.empty() && o_[i].last - o_[i].first > 8);
        if (i > 1 && o_.is(i - 1, ":")) {
            f.source = first_speaker(i - 1);
            f.cue = {i - 1, i};
        } else if (is_dash(i + 1) && o_.mention(i + 2) != nullptr && i + 6 > o_.mention_last(i + 2)) {
            f.source = {i + 2, o_.mention_last(i + 2)};
            f.cue = {i + 1, i + 2};
        } else if (auto const verb = verb_of_speaker(i); verb != nowhere) {
            f.source = {i + 1, verb};
            f.cue = {verb, verb + 1};
        } else if (!whole) {
            continue;
        }
        f.names_source = !f.source.empty();
        add(std::move(f));
    }
    auto const last = o_.size() - 1;
    if (found_.empty() && o_.size() > 4 && o_.is(last, ":") && !first_speaker(last).empty()) {
        finding f;
        f.source = first_speaker(last);
        f.cue = {last, last + 1};
        f.open = f.quotation_only = true;
        add(std::move(f));
    }
}

/// "“…,” X sings": behind a quotation that a comma ends, any verb of a name or pronoun. Nowhere if there is none.
spot attribution_finder::verb_of_speaker(spot quote) const {
    if (!o_.ends_with_comma(quote)) return nowhere;
    auto const who = quote + 1;
    auto const verb = o_.mention(who) != nullptr ? o_.mention_last(who) : who + 1;
    bool const speaker = o_.mention(who) != nullptr || o_.any(who, is_one_person | is_many);
    return speaker && o_.is_word(verb) && !o_.any(verb, is_preposition | is_coordinator) ? verb : nowhere;
}

bool attribution_finder::is_dash(spot i) const {
    return o_.is(i, "-") || o_.is(i, "--") || o_.is(i, "–") || o_.is(i, "—") || o_.is(i, "―");
}

span_of_items attribution_finder::first_speaker(spot before) const {
    constexpr spot window = 30;
    for (spot i = before > window ? before - window : 0; i < before; ++i) {
        auto const phrase = noun_phrase_from(o_, i, true);
        if (phrase.empty()) continue;
        if (can_speak(o_, phrase)) return phrase;
        i = phrase.last - 1;
    }
    return {};
}

}  // namespace reconcile::speech
