#include <reconcile/text/attribution_finder.hpp>

#include <algorithm>

namespace reconcile::speech {

namespace {
bool begins_clause(outline const& o, spot i) {
    for (auto const* w : {"that", "whether", "how", "why", "what", "if", "when", "where", "who", "which"})
        if (o.is(i, w)) return true;
    return false;
}

bool ends_content(outline const& o, spot i) {
    return o.is(i, ";") || o.is(i, "--") || (o.is(i, "-") && o.is(i + 1, "-")) || o.ends_at(i);
}

/// "women, children and men": the comma at `i` parts members of a list, not clauses.
bool is_in_list(outline const& o, spot i) {
    constexpr spot longest_list = 10;
    constexpr auto breaks = is_auxiliary | is_relative | is_subordinator | is_preposition;
    for (auto k = i + 1; k < std::min(o.size(), i + longest_list); ++k) {
        if (o.any(k, is_coordinator)) return k > i + 1;
        bool const inside = o.is(k, "of") || o.is(k, "in") || o.is(k, "for");
        if (o.is_quote(k) || (o.any(k, breaks) && !inside)) return false;
        if (o.is_punctuation(k) && !o.is(k, ",") && !o.is(k, "-") && !o.is(k, "'s") && !o.is(k, "’s")) return false;
    }
    return false;
}

/// "As X said …, Y left", "X, who said …, left": the clause of the cue is part of another.
bool is_embedded(outline const& o, cue_verb const& v) {
    auto const g = v.group.first;
    if (v.inverted || v.form != verb_form::finite) return false;
    if (g > 0 && o.any(g - 1, is_relative) && !o.is(g - 1, "that")) return true;
    auto const s = v.subject.first;
    if (v.subject.empty() || s == 0 || s > g || !o.any(s - 1, is_subordinator)) return false;
    return s == 1 || o.is(s - 2, ",") || o.any(s - 2, is_coordinator);
}
}  // namespace

std::vector<finding> attribution_finder::find() {
    mark_beginnings();
    for (std::size_t c = 0; c < cues_.size(); ++c) read_cue(c);
    embedded_ = false;
    read_prepositions();
    read_adverbs();
    read_nouns();
    if (found_.empty()) read_headline();
    read_bare_quotations();
    return std::move(found_);
}

void attribution_finder::add(finding f) {
    std::vector<span_of_items> kept;
    for (auto const& s : f.content)
        if (auto const t = o_.trim(s); !t.empty()) kept.push_back(t);
    f.content = std::move(kept);
    if (f.content.empty() && !f.open && !f.no_position) return;
    found_.push_back(std::move(f));
}

void attribution_finder::read_cue(std::size_t c) {
    auto const& v = cues_[c];
    embedded_ = is_embedded(o_, v);
    bool const stance_of_nobody =
        v.entry.kind == cue_kind::attitude && !v.subject.empty() &&
        (o_.is(v.subject.first, "you") || (v.subject.first > 0 && o_.is(v.subject.first - 1, "if")));
    if (stance_of_nobody) return;
    bool const stance =
        v.entry.kind == cue_kind::attitude ||
        (v.entry.kind == cue_kind::hedge && v.form != verb_form::passive && (v.entry.frames & takes_seem) == 0);
    if (stance && v.form != verb_form::passive && v.subject.empty()) return;
    finding f;
    f.act = v.entry.kind;
    f.cue = v.group;
    f.source = v.subject;
    f.denied = v.entry.kind == cue_kind::deny && !v.negated;
    f.hedged = v.entry.kind == cue_kind::hedge;
    f.no_position = v.entry.kind == cue_kind::refuse || v.entry.kind == cue_kind::unknown_to ||
                    (v.negated && (v.entry.kind == cue_kind::report || v.entry.kind == cue_kind::confirm));
    if (v.form == verb_form::passive || (v.entry.frames & takes_seem) != 0) {
        if (read_raised(v, f)) add(std::move(f));
        return;
    }
    if (v.inverted) {
        if (read_before(v, v.subject.last, f)) add(std::move(f));
        return;
    }
    if (v.form == verb_form::infinitive && !o_.is_quote(v.words.last) && !begins_clause(o_, v.words.last)) return;
    if (read_behind(v, f)) return add(std::move(f));
    // "“…!” He shouted to the crowd.": what he said was the sentence before
    bool const speaks =
        v.form == verb_form::finite && (v.entry.frames & inverts) != 0 && v.entry.kind != cue_kind::attitude;
    if (c == 0 && speaks && cues_.size() == 1 && !v.subject.empty() && v.subject.first < 3) {
        f.backward = true;
        found_.push_back(std::move(f));
    }
}

/// What is said stands behind the cue, or before it if nothing does.
bool attribution_finder::read_behind(cue_verb const& v, finding& f) {
    auto const next = skip_addressee(v, f);
    // "which critics said was unfair": the relative and what follows
    if (v.follows_that && v.subject.first > 0 && o_.any(v.subject.first - 1, is_relative) &&
        !o_.is(v.subject.first - 1, "that") && o_.any(next, is_auxiliary)) {
        f.content.push_back({v.subject.first - 1, v.subject.first});
        f.content.push_back({next, clause_end(next, true)});
        return true;
    }
    if (stands_behind(v, next) && read_before(v, next, f)) return true;
    if (read_quote_or_colon(v, next, f)) return true;
    if (read_complement(v, next, f)) return true;
    return read_before(v, next, f);
}

bool attribution_finder::only_marks(spot from, spot to) const {
    while (from < to && (o_.is_punctuation(from) || o_.any(from, is_coordinator))) ++from;
    return from >= to;
}

/// "“…,” X said on Monday" and "…, X said, …": a mark ends what stands before, and the cue ends or a mark follows.
bool attribution_finder::stands_behind(cue_verb const& v, spot next) const {
    if (v.subject.empty() || v.form != verb_form::finite || (v.entry.frames & inverts) == 0) return false;
    auto const first = std::min(v.group.first, v.subject.first);
    if (first <= left_) return false;
    bool const quote =
        o_.is_quote(first - 1) || (first - 1 > left_ && o_.is_quote(first - 2) && o_.is_punctuation(first - 1));
    bool const mark =
        quote || o_.is(first - 1, ",") || o_.is(first - 1, "?") || o_.is(first - 1, "!") || o_.is(first - 1, "—");
    if (!mark) return false;
    if (o_.is_quote(first - 1) && only_marks(left_, first - 1)) return true;
    auto const after = after_circumstances(o_, next);
    bool const stops =
        o_.ends_at(after) || o_.is(after, ",") || o_.is(after, ";") || o_.is_quote(after) || o_.is(after, "—");
    bool const quote_behind = o_.is_quote(after) || (!o_.ends_at(after) && o_.is_quote(after + 1));
    return stops && (quote || !quote_behind) && (quote || first - left_ > 4 || o_.is(after, ","));
}

spot attribution_finder::skip_addressee(cue_verb const& v, finding& f) const {
    auto next = v.words.last;
    if ((v.entry.frames & takes_person) == 0 || o_.is_quote(next) || begins_clause(o_, next)) return next;
    auto const phrase = noun_phrase_from(o_, next, false);
    if (phrase.empty()) return next;
    bool const person = o_.any(phrase.first, is_pronoun) || can_speak(o_, phrase) ||
                        o_.any(phrase.last, is_said_time) || begins_clause(o_, phrase.last) ||
                        o_.is(phrase.last, ",") || o_.is(phrase.last, "to");
    if (!person) return next;
    // "told Reuters the bridge was gone": a determiner begins what is told
    f.addressee = phrase;
    return phrase.last;
}

bool attribution_finder::read_quote_or_colon(cue_verb const& v, spot next, finding& f) {
    auto i = after_circumstances(o_, next);
    if (o_.is(i, ",") && o_.is_quote(i + 1)) ++i;
    if (o_.is(i, ":")) {
        if (i + 1 >= o_.size()) {
            f.open = true;
            f.cue.last = i;
            return true;
        }
        ++i;
        f.content.push_back({i, o_.is_quote(i) ? i + 1 : clause_end(i, false)});
        if (o_.is_quote(i))
            for (auto k = i + 1; k < o_.size(); ++k)
                if (o_.is_quote(k) && begins_other_speech(k - 1)) break;
        return true;
    }
    bool const speaks = (v.entry.frames & (takes_that | takes_quote | takes_clause | takes_object | takes_to)) != 0;
    if (!speaks || !o_.is_quote(i)) return false;
    if (i > next && v.inverted) return false;
    f.content.push_back({i, clause_end(i, (v.entry.frames & takes_clause) == 0)});
    return true;
}

bool attribution_finder::read_complement(cue_verb const& v, spot next, finding& f) {
    auto const frames = v.entry.frames;
    auto i = f.addressee.empty() ? next : after_addressee(next);
    while (o_.any(i, is_adverb) && !o_.is(i, "no")) ++i;
    if ((frames & (takes_that | takes_clause)) != 0) {
        auto const after = after_circumstances(o_, i);
        if (auto const from = clause_start(i, after, (frames & takes_clause) != 0); from != nowhere) {
            f.content.push_back({from, clause_end(from, false)});
            return true;
        }
        if (after > i && (o_.is(after, ",") || o_.ends_at(after))) return false;
    }
    if (auto const after = after_circumstances(o_, i); (frames & takes_to) != 0 && o_.is(after, "to")) i = after;
    if ((frames & takes_to) != 0 && o_.is(i, "to")) {
        f.content.push_back({i, clause_end(i, false)});
        return true;
    }
    if ((frames & (takes_object | takes_seem)) == 0 || i >= o_.size()) return false;
    bool const for_it = v.words.size() > 1 && o_.is(i, "for");  // "claimed responsibility for"
    constexpr auto not_object = is_coordinator | is_preposition | is_auxiliary | is_subordinator | is_said_time;
    bool const owner = o_.is(i + 1, "'s") || o_.is(i + 1, "’s");  // "Monday's vote"
    if (!for_it && !owner && !begins_clause(o_, i) && (o_.is_punctuation(i) || o_.any(i, not_object))) return false;
    f.content.push_back({i, clause_end(i, true)});
    return true;
}

/// "told reporters travelling with him that": up to "that", if it comes soon.
spot attribution_finder::after_addressee(spot from) const {
    constexpr spot window = 12;
    if (!o_.view(from).ends_with("ing")) return from;
    for (auto i = from; i < std::min(o_.size(), from + window) && !o_.is_punctuation(i); ++i)
        if (o_.is(i, "that")) return i;
    return from;
}

/// Where a clause begins at `i`, or at `after` behind when and where it was said; nowhere if none does.
spot attribution_finder::clause_start(spot i, spot after, bool without_that) const {
    if (o_.is(after, "that")) return after;
    if (!without_that) return nowhere;
    if (begins_clause(o_, i)) return i;
    if (o_.is(after, ",") || o_.ends_at(after)) return nowhere;
    auto const from = o_.any(i, is_preposition) && !o_.any(i, is_said_place) ? i : after;
    bool const verb = o_.any(from, is_auxiliary) && !o_.any(from, is_subject_pronoun);
    bool const starts = !o_.is_punctuation(from) && !verb && !o_.any(from, is_coordinator | is_preposition);
    return starts || o_.is(from, "$") ? from : nowhere;
}

/// "…, X said" and "… X said": what is said stands before, and may go on behind.
bool attribution_finder::read_before(cue_verb const& v, spot rest, finding& f) {
    if ((v.entry.frames & (inverts | takes_quote)) == 0 || v.form == verb_form::infinitive || v.follows_that)
        return false;
    auto const first = v.inverted || v.subject.empty() ? v.group.first : std::min(v.group.first, v.subject.first);
    auto const after = after_circumstances(o_, rest);
    bool const mark =
        o_.is(after, ",") || o_.is(after, ";") || o_.is(after, ":") || o_.is(after, "—") || o_.is_quote(after);
    bool const stops = mark || v.inverted || o_.ends_at(after) || o_.any(after, is_subordinator);
    bool const quote_before = first > left_ && o_.is_quote(first - 1) && only_marks(left_, first - 1);
    if ((!stops && !quote_before) || first <= left_) return false;
    if (v.form == verb_form::participle && !(o_.is(v.group.first - 1, ",") && o_.ends_at(after))) return false;
    auto const said = o_.trim({start_before(first), first});
    if (said.empty()) return false;
    constexpr auto small = is_coordinator | is_subordinator | is_adverb | is_preposition | is_said_time;
    bool only_small = true;
    for (auto i = said.first; i < said.last; ++i) only_small = only_small && o_.any(i, small);
    if (only_small && !o_.is(after, ",")) return false;
    if (!only_small) f.content.push_back(said);
    left_ = std::max(left_, after);
    if (stops || o_.is_quote(after)) read_rest(v, after, o_.is_quote(said.last - 1), f);
    return true;
}

/// Where what stands before a speaker begins: after a bracket or colon before a quotation, or at a relative.
spot attribution_finder::start_before(spot first) const {
    if (first <= left_ + 1) return left_;
    bool const bracket =
        o_.is(first - 2, "(") || o_.is(first - 2, ":") || o_.is(first - 2, "—") || o_.is(first - 2, "–");
    if (bracket && o_.is_quote(first - 1) && first > left_ + 2) return first - 1;
    if (o_.is(first - 1, ",") && o_.any(first - 2, is_relative)) return first - 2;
    return left_;
}

/// "…, X said, …": what goes on behind the speaker.
void attribution_finder::read_rest(cue_verb const& v, spot after, bool from_quote, finding& f) {
    // "“…,” X said in Oslo, the capital, “…”"
    if (auto const aside = after_apposition(o_, after); o_.is(aside, ",") && o_.is_quote(aside + 1)) after = aside;
    auto next = after;
    while (o_.is(next, ",") || o_.is(next, ".") || o_.is(next, "—") || o_.is(next, ":") || o_.is(next, ";")) ++next;
    if (next >= o_.size() || begins_other_speech(next - 1) || o_.ends_at(next)) return;
    bool const parenthesis = o_.is(after, ",") && !v.inverted && !from_quote && after_apposition(o_, after) == after;
    bool const same_clause = (!o_.any(next, is_relative) || o_.is(next, "that")) && !o_.view(next).ends_with("ing");
    if (!o_.is_quote(next) && !(parenthesis && same_clause) &&
        !(from_quote && o_.is(after, ",") && finishes_quote(next)))
        return;
    left_ = clause_end(next, false);
    f.content.push_back({next, left_});
}

/// "“The bridge,” she said, would stand": what the quotation began ends in the writer's words.
bool attribution_finder::finishes_quote(spot next) const {
    if (o_.any(next, is_auxiliary) || o_.is(next, "that")) return true;
    return o_.any(next, is_coordinator) &&
           (o_.any(next + 1, is_auxiliary) || o_.is_quote(next + 1) || o_.is_quote(next + 2));
}

/// What `i` begins is said of the subject: "to …", "as …"; behind "called", "seemed" more.
bool attribution_finder::is_raised_by(cue_verb const& v, spot i) const {
    if (o_.is(i, "to") || o_.is(i, "that") || o_.is(i, "of") || o_.is(i, "as")) return true;
    if ((v.entry.frames & takes_seem) != 0) return !o_.any(i, is_preposition) || o_.is(i, "like");
    constexpr auto not_object =
        is_preposition | is_coordinator | is_subordinator | is_auxiliary | is_said_time | is_adverb;
    bool const object = (v.entry.frames & takes_object) != 0 && !v.subject.empty();
    return object && !o_.is_punctuation(i) && !o_.any(i, not_object);
}

/// "X is believed to …": the subject and the rest are said, by nobody who is named.
bool attribution_finder::read_raised(cue_verb const& v, finding& f) {
    auto i = v.words.last;
    while (o_.is_adverbial(i)) ++i;
    f.hedged = v.entry.kind == cue_kind::hedge;
    if (o_.is(i, "by")) {
        auto const source = noun_phrase_from(o_, i + 1, true);
        if (source.empty() || !can_speak(o_, source)) return false;
        f.source = source;
        if (!v.subject.empty()) f.content.push_back(v.subject);
        auto const rest = source.last;
        if (o_.is(rest, "to") || o_.is(rest, "as") || o_.is(rest, "of"))
            f.content.push_back({rest, clause_end(rest, false)});
        return true;
    }
    if (i >= o_.size() || !is_raised_by(v, i)) return false;
    f.source = {};
    f.names_source = false;
    bool const dummy = !v.subject.empty() && o_.any(v.subject.first, is_thing);
    if (!v.subject.empty() && !(dummy && o_.is(i, "that"))) f.content.push_back(v.subject);
    auto const end = clause_end(i, false);
    if (end <= i) return false;
    f.content.push_back({i, end});
    return true;
}

/// Behind a comma or "and" at `i` another speaker, or the same one, begins to say something else.
bool attribution_finder::begins_other_speech(spot i) const {
    auto from = i + 1;
    while (o_.any(from, is_coordinator | is_subordinator) || o_.is(from, ",")) ++from;
    if (from >= o_.size()) return false;
    // without a comma "and" may join two names of one subject
    bool const bare_comma = o_.is(i, ",") && from == i + 1 && speech_begins_[from] == begin_of::clause;
    bool const loose =
        bare_comma || (o_.any(i, is_coordinator) && !o_.is(i - 1, ",") && !o_.any(from, is_subject_pronoun));
    return speech_begins_[from] == begin_of::anything || (speech_begins_[from] == begin_of::clause && !loose);
}

/// Marks where the words of a speaker and cue begin: there what was said before ends.
void attribution_finder::mark_beginnings() {
    speech_begins_.assign(o_.size(), begin_of::nothing);
    for (auto const& v : cues_) {
        if (v.follows_that || v.form == verb_form::passive || v.form == verb_form::infinitive) continue;
        auto const g = v.group.first;
        if (v.form == verb_form::participle) {
            if (g > 0 && (o_.is(g - 1, ",") || o_.any(g - 1, is_coordinator))) speech_begins_[g] = begin_of::anything;
            continue;
        }
        bool const own = !v.inverted && !v.subject.empty() && v.subject.last <= g && g - v.subject.last < 3;
        if (!own && (v.inverted || !v.subject.empty())) speech_begins_[g] = begin_of::anything;
        bool const reports = (v.entry.frames & takes_clause) != 0 && (v.entry.frames & inverts) != 0;
        if (own) speech_begins_[v.subject.first] = reports ? begin_of::anything : begin_of::clause;
    }
}

/// Where what is said ends that begins at `from`. An `object` is a noun phrase or so: it ends sooner than a clause.
spot attribution_finder::clause_end(spot from, bool object) const {
    bool list = false;
    for (auto i = from; i < o_.size(); ++i) {
        if (ends_content(o_, i)) return i;
        if (i == from) continue;
        bool const comma = o_.is(i, ",");
        bool const joint =
            o_.any(i, is_coordinator) || (o_.any(i, is_subordinator) && !o_.is(i, "if") && !o_.is(i, "whether"));
        if (comma && (embedded_ || o_.is(i + 1, "according"))) return i;
        if ((comma || joint) && begins_other_speech(i)) return i;
        if (!object) continue;
        if (comma && !o_.is_quote(i + 1)) list = is_in_list(o_, i) || (list && o_.any(i + 1, is_coordinator));
        if (o_.any(i, is_coordinator)) list = false;  // its last member comes
        if (ends_object(i, list)) return i;
    }
    return o_.size();
}

bool attribution_finder::ends_object(spot i, bool list) const {
    if (is_dash(i) && (!o_.is(i, "-") || o_.spaced(i))) return true;
    if (o_.is(i, ",") && !o_.is_quote(i + 1)) return !list;
    if (o_.is_quote(i - 1) && o_.ends_with_comma(i - 1)) return true;
    return o_.any(i, is_subordinator) && !o_.any(i, is_coordinator) && !o_.is(i, "if") && !o_.is(i, "whether") &&
           !o_.is(i, "as") && !o_.is(i, "because");
}

bool attribution_finder::covered(spot quote) const {
    for (auto const& f : found_)
        for (auto const& s : f.content)
            if (s.first <= quote && quote < s.last) return true;
    return false;
}

}  // namespace reconcile::speech
