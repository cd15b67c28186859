#include <reconcile/text/attribution_cues.hpp>

#include <algorithm>
#include <optional>

namespace reconcile::speech {

namespace {
class verb_finder {
public:
    explicit verb_finder(outline const& o) : o_(o) {}

    std::vector<cue_verb> run() {
        for (spot i = 0; i < o_.size();) {
            auto const found = at(i);
            if (found) found_.push_back(*found);
            i = found ? found->words.last : i + 1;
        }
        return std::move(found_);
    }

private:
    std::optional<cue_verb> at(spot i) {
        if (!o_.is_word(i)) return std::nullopt;
        auto const& text = o_.from().text;
        auto end = i;
        while (end < o_.size() && end < i + 8 && !o_.is_quote(end)) ++end;
        auto const match = o_.from().lex.cues.longest(text, o_[i].first, o_[end - 1].last);
        if (!match) return passive_at(i);
        if (o_.mention(i) != nullptr && text.tokens[o_[i].first].capital) return std::nullopt;
        cue_verb v;
        v.words = {i, i + match.length};
        v.entry = o_.from().lex.entries[match.payload];
        if (is_agentive(i)) {  // "was praised by", "a plan backed by"
            v.entry.frames = takes_raise;
            v.form = verb_form::passive;
            find_group(v);
            if (v.group.first > 0) v.subject = noun_phrase_before(o_, v.group.first - 1);
            return v;
        }
        if (o_.any(i, is_passive) && match.length == 1)
            if (auto const passive = passive_at(i)) return passive;
        if (!is_verb(v)) return std::nullopt;
        find_group(v);
        find_subject(v);
        if (v.entry.kind == cue_kind::unknown_to) v.subject = {};
        return v;
    }

    /// "is believed to", "was accused of": the subject belongs to what is said.
    std::optional<cue_verb> passive_at(spot i) {
        if (!o_.any(i, is_passive) || i == 0) return std::nullopt;
        auto b = i;
        while (b > 0 && o_.any(b - 1, is_adverb)) --b;
        if (b == 0 || !o_.any(b - 1, is_be)) return std::nullopt;
        cue_verb v;
        v.words = {i, i + 1};
        auto const word = o_.from().text.tokens[o_[i].first].word;
        auto const& frames = o_.from().lex.passive_frames;
        v.entry = {cue_kind::hedge, takes_raise | (word < frames.size() ? frames[word] : 0U)};
        v.form = verb_form::passive;
        find_group(v);
        if (v.group.first > 0) v.subject = noun_phrase_before(o_, v.group.first - 1);
        return v;
    }

    bool is_agentive(spot i) const {
        auto const word = o_.view(i);
        if (i == 0 ||
            !(word.ends_with("ed") || word == "said" || word == "told" || word == "written" || word == "shown"))
            return false;
        auto by = i + 1;
        if (o_.is_adverbial(by)) ++by;
        return o_.is(by, "by") && !o_.view(by + 1).ends_with("ing");
    }

    bool is_plural_noun(spot i) const {
        auto const word = o_.view(i);
        return o_.is_word(i) && word.size() > 4 && word.ends_with("s") && !o_.any(i, is_not_verb | is_auxiliary | is_adverb | is_determiner);
    }

    /// "the report" is no verb, "he reports" is one.
    bool is_verb(cue_verb const& v) const {
        auto const i = v.words.first;
        auto const word = o_.view(i);
        bool const past = word.ends_with("ed") || word == "said" || word == "told" || word == "wrote";
        bool const progressive = word.ends_with("ing");
        if ((v.entry.frames & predicate) != 0) {
            auto b = i;
            while (b > 0 && i - b < 3 && o_.is_adverbial(b - 1)) --b;
            return b > 0 && o_.any(b - 1, is_be);
        }
        if (v.words.size() > 1) return true;
        if (i > 0 && !past && !progressive && o_.any(i - 1, is_not_verb) && !o_.any(i - 1, is_subject_pronoun))
            return false;
        bool const possessive =
            i > 0 && (o_.any(i - 1, is_possessive) ||
                      ((o_.is(i - 1, "'s") || o_.is(i - 1, "’s")) && i > 1 && !o_.any(i - 2, is_subject_pronoun)));
        if (i > 0 && past && (possessive || (o_.any(i - 1, is_determiner) && !o_.any(i - 1, is_subject_pronoun))))
            return false;
        if (i > 0 && progressive && o_.any(i - 1, is_determiner | is_possessive)) return false;
        if (i > 0 && past && o_.is_number(i - 1) && is_plural_noun(v.words.last)) return false;  // "120 confirmed cases"
        if (i > 0 && (o_.is(i - 1, "-") || o_.is(i + 1, "-")) && v.entry.frames != 0 && !o_.is(i + 1, "--")) {
            if (!o_.from().text.tokens[o_[i].first].space_before) return false;
        }
        bool const plain_subject = i > 0 && (o_.any(i - 1, is_subject_pronoun | is_auxiliary | is_adverb) ||
                                             o_.mention(i - 1) != nullptr || o_.is(i - 1, "to"));
        if ((v.entry.frames & strict) != 0 && !plain_subject) return false;
        if ((v.entry.frames & weak_noun) != 0 && !past && !progressive) {
            if (o_.any(v.words.last, is_auxiliary) || o_.is(v.words.last, "said") || o_.is(v.words.last, "says"))
                return false;
            bool const plural_subject = i > 0 && o_.view(i - 1).ends_with("s") && !o_.any(i - 1, is_cue);
            auto const next = v.words.last;
            bool const object = o_.mention(next) != nullptr || o_.any(next, is_determiner | is_possessive | is_pronoun);
            if (object && i > 0 && o_.is_word(i - 1) && !o_.any(i - 1, is_coordinator | is_preposition)) return true;
            bool const named_before = i > 1 && (o_.mention(i - 2) != nullptr || o_.any(i - 2, is_person_noun));
            if (object && named_before && o_.is(i - 1, ",")) return true;  // "Ann, the mayor of Oslo, backs the plan"
            bool const base_form = !word.ends_with("s");
            // "The police dispute this"; but "a family dispute"
            auto const& before = o_.from().text.tokens[o_[i > 0 ? i - 1 : i].first];
            bool const agrees = !base_form || plural_subject || o_.from().lex.plural_nouns.contains(before.word);
            return plain_subject || (plural_subject && base_form) || (o_.any(i - 1, is_person_noun) && agrees);
        }
        return true;
    }

    void find_group(cue_verb& v) const {
        auto first = v.words.first;
        bool be = false;
        while (first > 0 && v.words.first - first < 6) {
            auto const p = first - 1;
            if (o_.any(p, is_negation) || o_.is(p, "n't")) v.negated = true;
            if (o_.any(p, is_be)) be = true;
            bool const inner = o_.any(p, is_auxiliary | is_adverb) || (o_.is_adverbial(p) && o_.mention(p) == nullptr);
            if (!inner || o_.is(p, "only") || o_.any(p, is_subordinator)) break;
            first = p;
        }
        v.group = {first, v.words.last};
        auto const word = o_.view(v.words.first);
        if (v.form == verb_form::passive) return;
        if (word.ends_with("ing") && !be) v.form = verb_form::participle;
        else if (first > 0 && o_.is(first - 1, "to")) take_infinitive(v);
    }

    /// "continued to deny": the verb before "to" is part of the group, else the form is a bare infinitive.
    void take_infinitive(cue_verb& v) const {
        auto const to = v.group.first - 1;
        if (to == 0 || !o_.any(to - 1, is_aspect)) {
            v.form = verb_form::infinitive;
            return;
        }
        auto first = to - 1;
        while (first > 0 && o_.any(first - 1, is_auxiliary | is_adverb)) --first;
        v.group.first = first;
    }

    /// Who acts in the sentence so far: of the last cue, or the first phrase that can speak in this clause, or in the sentence.
    span_of_items governing_subject(spot before) const {
        if (!found_.empty() && !found_.back().subject.empty()) return found_.back().subject;
        auto clause = before;
        while (clause > 0 && before - clause < 25 && !o_.is(clause - 1, ",") && !o_.is(clause - 1, ";")) --clause;
        auto const here = first_speaker(clause, before);
        return here.empty() ? first_speaker(0, before) : here;
    }

    span_of_items first_speaker(spot from, spot before) const {
        for (auto i = from; i < before && i < from + 12; ++i) {
            auto const phrase = noun_phrase_from(o_, i, true);
            if (phrase.empty()) continue;
            if (can_speak(o_, phrase) && phrase.last <= before) return phrase;
            i = phrase.last - 1;
        }
        return {};
    }

    void find_subject(cue_verb& v) const {
        auto const g = v.group.first;
        if (o_.is(v.words.first, "as") && !found_.empty()) {  // "quoted a source as saying"
            v.subject = noun_phrase_from(o_, found_.back().words.last, true);
            v.form = verb_form::finite;
            v.follows_that = true;
            return;
        }
        if (try_inverted(v)) return;
        if (g == 0) return;
        auto const p = g - 1;
        if (v.form != verb_form::finite) return find_subject_of_nonfinite(v, p);
        if (o_.any(p, is_relative)) {
            v.follows_that = true;
            auto const q = p > 0 && o_.is(p - 1, ",") ? p - 1 : p;
            auto const antecedent = q > 0 ? noun_phrase_before(o_, q - 1) : span_of_items{};
            v.subject = antecedent.empty() || o_.is(p, "that")
                            ? (antecedent.empty() ? span_of_items{p, p + 1} : antecedent)
                            : span_of_items{antecedent.first, p + 1};
            return;
        }
        if (o_.any(p, is_coordinator) || (o_.is(p, ",") && p > 0 && !found_.empty() && !ends_apposition(p))) {
            v.subject = governing_subject(p);
            return;
        }
        if (o_.is(p, ",")) return find_before_apposition(v, p);
        v.subject = noun_phrase_before(o_, p);
        if (v.subject.empty() || !can_speak(o_, v.subject))
            if (auto const wider = wider_subject(g); !wider.empty()) v.subject = wider;
        if (v.subject.first > 0 && o_.any(v.subject.first - 1, is_relative)) v.follows_that = true;
        if (v.subject.first > 0 && o_.is(v.subject.first - 1, "that")) v.follows_that = true;
    }

    void find_subject_of_nonfinite(cue_verb& v, spot p) const {
        bool const after_noun = !o_.is(p, ",") && !o_.any(p, is_preposition | is_coordinator | is_subordinator) &&
                                v.form == verb_form::participle;
        v.subject = after_noun ? noun_phrase_before(o_, p) : span_of_items{};
        if (v.subject.empty() || !can_speak(o_, v.subject)) v.subject = governing_subject(p);
    }

    bool ends_apposition(spot comma) const {
        constexpr spot window = 20;
        for (spot i = comma; i > 0 && comma - i < window; --i)
            if (o_.is(i - 1, ",")) return i > 1 && (o_.mention(i - 2) != nullptr || o_.any(i - 2, is_person_noun));
        return false;
    }

    bool is_person(span_of_items phrase) const {
        auto const* m = o_.mention(phrase.last - 1);
        return m != nullptr && o_.from().names.entities[m->entity].kind == name_kind::person;
    }
    bool begun_by_person(span_of_items subject) const {
        for (auto i = subject.first; i < subject.last && !o_.is(i, ","); ++i)
            if (is_person({i, i + 1})) return true;
        return false;
    }

    /// "Smith, the mayor, said": the phrase before the comma that opens the apposition.
    void find_before_apposition(cue_verb& v, spot comma) const {
        constexpr spot window = 30;
        for (spot i = comma; i > 1 && comma - i < window; --i) {
            if (!o_.is(i - 1, ",")) continue;
            auto const phrase = noun_phrase_before(o_, i - 2);
            if (phrase.empty()) continue;
            bool const opens = o_.any(i, is_relative);
            bool const speaks = can_speak(o_, phrase) && (v.subject.empty() || !can_speak(o_, v.subject) ||
                                                          (is_person(phrase) && !begun_by_person(v.subject)));
            if (v.subject.empty() || opens || speaks) v.subject = {phrase.first, comma};
            if (opens && is_person(phrase)) return;
        }
        if (v.subject.empty() && comma > 0) v.subject = noun_phrase_before(o_, comma - 1);
    }

    bool try_inverted(cue_verb& v) const {
        auto const word = o_.view(v.words.first);
        if ((v.entry.frames & inverts) == 0 || v.form != verb_form::finite || word.ends_with("ing")) return false;
        auto const g = v.group.first;
        auto const next = v.words.last;
        auto const behind = noun_phrase_from(o_, next, true);
        bool const after_quote = g > 0 && o_.is_quote(g - 1);
        if (!after_quote && (o_.is(next, "that") || (v.entry.frames & takes_person) != 0 || closes_apposition(g)))
            return false;
        if (behind.empty() || (!after_quote && (!can_speak(o_, behind) || o_.any(next, is_possessive)))) return false;
        bool const after_mark = g == 0 || o_.is_quote(g - 1) || o_.is(g - 1, ",") || o_.is(g - 1, "?") ||
                                o_.is(g - 1, "!") || o_.is(g - 1, "—");
        if (!after_mark) {  // without commas: what stands before says nothing, what stands behind ends the clause
            auto const w = v.words.first;
            for (auto i = g; i < w; ++i)
                if (o_.any(i, is_auxiliary)) return false;
            if (g == 0 || o_.any(w - 1, small_before_verb) || o_.any(g - 1, small_before_verb)) return false;
            auto const before = noun_phrase_before(o_, w - 1);
            bool const closes = o_.ends_at(behind.last) && (v.entry.frames & (takes_object | takes_person)) == 0 &&
                                (o_.mention(behind.first) != nullptr || o_.any(behind.first, is_determiner));
            if (closes) {
                accept_inverted(v, behind);
                return true;
            }
            bool const ends = o_.ends_at(behind.last) || o_.is(behind.last, ",") || o_.any(behind.last, is_relative) ||
                              o_.view(behind.last).ends_with("ing");
            if (!ends || (!before.empty() && can_speak(o_, before))) return false;
        } else if (g > 0 && !o_.is_quote(g - 1) && !closes_behind(behind)) {
            return false;
        }
        if (g == 0 && !o_.is(behind.last, ":") && !o_.is(behind.last, ",") && !o_.ends_at(behind.last)) return false;
        accept_inverted(v, behind);
        return true;
    }

    void accept_inverted(cue_verb& v, span_of_items behind) const {
        v.subject = behind;
        v.subject.last = std::max(v.subject.last, after_apposition(o_, behind.last));
        v.group.first = v.words.first;
        v.inverted = true;
    }

    /// "Smith, a driver, said he …": the verb's subject opens the sentence and an apposition parts them.
    bool closes_apposition(spot g) const {
        if (g < 4 || !o_.is(g - 1, ",")) return false;
        constexpr spot window = 30;
        for (auto i = g - 1; i > 1 && g - i < window; --i)
            if (o_.is(i - 1, ",") && o_.any(i, is_relative)) return true;
        cue_verb v;
        find_before_apposition(v, g - 1);
        return !v.subject.empty() && v.subject.first <= 1 && v.subject.last == g - 1 &&
               can_speak(o_, {v.subject.first, v.subject.first + 6 < g ? v.subject.first + 6 : g});
    }

    /// The clause ends behind the subject, or goes on with when and where.
    bool closes_behind(span_of_items behind) const {
        auto const i = behind.last;
        if (o_.ends_at(i) || o_.is(i, ",") || o_.any(i, is_relative) || o_.is_quote(i)) return true;
        bool const pronoun = behind.size() == 1 && o_.any(behind.first, is_subject_pronoun);
        bool const where =
            o_.is(i, "on") || o_.is(i, "in") || o_.is(i, "at") || o_.is(i, "during") || o_.is(i, "after");
        return !pronoun && (where || o_.any(i, is_said_time) || o_.view(i).ends_with("ing"));
    }

    /// "Activists who fled the town say": the last phrase cannot speak, the one that begins the clause can.
    span_of_items wider_subject(spot g) const {
        auto first = g;
        constexpr spot window = 25;
        while (first > 0 && g - first < window && !o_.is(first - 1, ",") && !o_.is(first - 1, ";") &&
               !o_.is_quote(first - 1) && !o_.is(first - 1, "that") && !o_.is(first - 1, "—") &&
               (found_.empty() || first > found_.back().words.last))
            --first;
        while (first < g && o_.any(first, is_coordinator | is_subordinator | is_adverb)) ++first;
        auto const phrase = noun_phrase_from(o_, first, false);
        if (phrase.empty() || !can_speak(o_, phrase) || phrase.last >= g) return {};
        return {first, g};
    }

    static constexpr std::uint32_t small_before_verb = is_subject_pronoun | is_coordinator | is_relative | is_auxiliary;
    outline const& o_;
    std::vector<cue_verb> found_;
};
}  // namespace

std::vector<cue_verb> find_cue_verbs(outline const& o) { return verb_finder(o).run(); }

}  // namespace reconcile::speech
