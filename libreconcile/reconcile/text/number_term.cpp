#include <reconcile/text/number_term.hpp>

#include <cmath>

namespace reconcile::detail {

namespace {

/// What reads units and durations at one place of one text.
class term_walk {
public:
    term_walk(number_words const& known, amount_reader const& amounts, token_text const& text, std::uint32_t end)
        : known_(known), amounts_(amounts), text_(text), end_(end) {}

    std::optional<number_term> read(std::uint32_t t, std::uint32_t first, bool ordinals) const {
        number_term out;
        out.begin = t;
        auto at = t;
        if (auto const money = known_.currencies().at(text_, t, end_);
            money && money.meaning->before && is_one_sign(t, money.length)) {
            at += money.length;
            out.currency = money.meaning;
            out.role = quantity_role::money;
        }
        if (at >= end_) return std::nullopt;
        if (!take_vague(at, first, out) && !take_number(at, ordinals, out)) return std::nullopt;
        out.end = out.number_end;
        bool const of_unit = out.vague && is(out.number_end, word_trait::of_word);  // "a couple of days"
        if (!out.number.ordinal) take_unit(of_unit ? out.number_end + 1 : out.number_end, out);
        return out;
    }

    void take_unit(std::uint32_t t, number_term& out) const {
        bool const hyphen = is_hyphen(t);
        auto at = hyphen ? t + 1 : before_unit(t, out.number);
        if (at >= end_) return;
        if (auto const money = known_.currencies().at(text_, at, end_); money && !is_number(at + money.length)) {
            if (out.currency && out.currency->code != money.meaning->code && money.meaning->code != "USD") return;
            out.currency = money.meaning;
            out.role = quantity_role::money;
            out.end = at + money.length;
            out.modifies = hyphen;
            return;
        }
        if (out.currency) return;
        auto const unit = known_.units().at(text_, at, end_);
        if (unit && fits(*unit.meaning, at, unit.length, out))
            return set_unit(*unit.meaning, at + unit.length, hyphen, out);
        bool const compound = hyphen && is_word(at) && !known_.bounds_after().at(text_, at, end_) &&
                              !known_.cardinal(token_at(at).word) && !is(at, word_trait::to_word) &&
                              !is(at, word_trait::or_word);
        if (compound) out.modifies = true, out.role = quantity_role::measure;
        else if (!hyphen && text_.view(out.number_end - 1).front() == '.' &&
                 is(t, word_trait::calibre_of))  // ".22 rifle"
            out.modifies = true, out.role = quantity_role::calibre;
    }

    void join_durations(number_term& out) const {
        if (!out.unit || out.unit->role != quantity_role::duration || out.vague ||
            out.role != quantity_role::duration || out.modifies)
            return;
        while (join_half(out) || join_finer(out) || join_bare_minutes(out)) {
        }
    }

    std::optional<number_term> article_duration(std::uint32_t t) const {
        if (!is(t, word_trait::a_word) || t + 1 >= end_) return std::nullopt;
        auto const unit = known_.units().at(text_, t + 1, end_);
        if (!unit || unit.meaning->role != quantity_role::duration || unit.meaning->is_short) return std::nullopt;
        number_term out;
        out.begin = t;
        out.number.value = 1;
        out.number_end = t + 1;
        out.end = t + 1 + unit.length;
        out.unit = unit.meaning;
        out.role = quantity_role::duration;
        auto const alone = out.end;
        join_durations(out);
        return out.end > alone ? std::optional(out) : std::nullopt;
    }

private:
    [[nodiscard]] token const& token_at(std::uint32_t t) const { return text_.tokens[t]; }
    [[nodiscard]] bool is(std::uint32_t t, word_trait trait) const {
        return t < end_ && known_.is(token_at(t).word, trait);
    }
    [[nodiscard]] bool is_word(std::uint32_t t) const { return t < end_ && token_at(t).kind == token_kind::word; }
    [[nodiscard]] bool is_number(std::uint32_t t) const { return t < end_ && token_at(t).kind == token_kind::number; }
    [[nodiscard]] bool glued(std::uint32_t t) const { return t < end_ && !token_at(t).space_before; }
    [[nodiscard]] bool is_hyphen(std::uint32_t t) const {
        return is(t, word_trait::dash) && glued(t) && glued(t + 1) && text_.view(t) != "~";
    }

    /// "A$", not "a $": letters and a sign stand together, or the letters are more than one ("US $").
    [[nodiscard]] bool is_one_sign(std::uint32_t t, std::uint32_t length) const {
        return length == 1 || token_at(t).span().size() > 1 || (glued(t + 1) && token_at(t).capital);
    }

    bool take_vague(std::uint32_t t, std::uint32_t first, number_term& out) const {
        auto const found = known_.vague().at(text_, t, end_);
        if (!found || (found.meaning->told && !tells_of_people(t, t + found.length, first))) return false;
        auto at = t + found.length;
        if (is(at - 1, word_trait::of_word)) --at;
        double scale = 1;
        for (int most = 0; most < 2 && at < end_; ++most, ++at) {
            auto const word = known_.cardinal(token_at(at).word);
            if (word.kind != number_class::hundred && word.kind != number_class::scale &&
                word.kind != number_class::dozen)
                break;
            scale *= word.value;
        }
        if (found.meaning->scaled && scale == 1) return false;
        out.vague = found.meaning;
        out.number.value = scale;
        out.number.scaled = scale > 1;
        out.number_end = out.number.end = at;
        return true;
    }

    /// "Scores fled", "wounded scores", "said scores had died": a word of harm or a state stands beside it, with nothing but
    /// small words between; not "the scores were level".
    [[nodiscard]] bool tells_of_people(std::uint32_t t, std::uint32_t next, std::uint32_t first) const {
        if (t == first) return token_at(t).capital;
        if (is(t - 1, word_trait::harm)) return true;
        if (is(t - 1, word_trait::determiner) || text_.view(t - 1) == "'s" || text_.view(t - 1) == "’s") return false;
        for (int most = 0; most < 3; ++most, ++next) {
            if (is(next, word_trait::harm) || is(next, word_trait::state)) return true;
            if (!is_word(next) || !is(next, word_trait::stop)) return false;
        }
        return false;
    }

    bool take_number(std::uint32_t t, bool ordinals, number_term& out) const {
        auto found = amounts_.read(text_, t, end_, out.currency != nullptr);
        if (ordinals) {
            auto const from = is(t, word_trait::the_word) ? t + 1 : t;
            auto const place = amounts_.read_ordinal(text_, from, end_);
            if (place && (!found || place->end > found->end)) found = place;
        }
        if (!found) return false;
        out.number = *found;
        out.number_end = found->end;
        if (found->ordinal) out.role = quantity_role::ordinal;
        else if (found->fraction && !out.currency) out.role = quantity_role::measure;
        return true;
    }

    /// Small words between a number and its unit: "2 more minutes", "half an hour", "two thirds of a mile".
    [[nodiscard]] std::uint32_t before_unit(std::uint32_t t, amount const& number) const {
        auto at = t;
        for (int most = 0; most < 2 && is(at, word_trait::filler); ++most) ++at;
        if (number.value != std::floor(number.value)) {
            if (is(at, word_trait::of_word)) ++at;
            if (is(at, word_trait::a_word)) ++at;
        }
        return at;
    }

    [[nodiscard]] bool noun_follows(std::uint32_t t) const {
        return is_word(t) && !is(t, word_trait::stop) && !is(t, word_trait::state) && !is(t, word_trait::weekday) &&
               !is(t, word_trait::month);
    }

    [[nodiscard]] bool fits(unit_info const& unit, std::uint32_t at, std::uint32_t length,
                            number_term const& term) const {
        if (unit.digits && !term.number.digits) return false;
        bool const one_letter = length == 1 && token_at(at).span().size() == 1 && is_word(at);
        if (one_letter && !term.number.digits) return false;
        if (one_letter && token_at(at).capital && text_.view(at) != "L") return false;
        if (one_letter && !glued(at) && ((at + 1 < end_ && glued(at + 1) && text_.view(at + 1) != "."))) return false;
        bool const ordinal =
            unit.symbol == "s" && known_.ordinal(token_at(at).word) && !known_.ordinal(token_at(at).word).plural;
        return !ordinal || term.number.value == 1 || term.number.digits || noun_follows(at + 1);
    }

    void set_unit(unit_info const& unit, std::uint32_t end, bool hyphen, number_term& out) const {
        out.unit = &unit;
        out.role = unit.role;
        out.end = end;
        bool const singular = hyphen || unit.is_short ||
                              (text_.view(end - 1).back() != 's' && out.number.value != 1 && !out.number.fraction);
        bool const names_measure = unit.role != quantity_role::percentage && unit.role != quantity_role::money;
        out.modifies = hyphen || (singular && names_measure && out.number.value == std::floor(out.number.value) &&
                                  noun_follows(end));
        if (unit.calibre && is_calibre(end)) out.role = quantity_role::calibre;
        take_age(out);
    }

    /// "107mm missiles", ".50-caliber gun", "107 mm artillery rockets".
    [[nodiscard]] bool is_calibre(std::uint32_t end) const {
        for (auto t = end; t < end + 3 && t < end_; ++t)
            if (is(t, word_trait::calibre_of)) return true;
        return glued(end - 1) && is_word(end) && token_at(end).capital && !token_at(end).all_caps;  // "a 122mm Grad"
    }

    /// "19-year-old", "30 years old", "30 years of age".
    void take_age(number_term& out) const {
        if (out.unit->role != quantity_role::duration) return;
        auto at = out.end;
        if (is_hyphen(at)) ++at;
        if (is(at, word_trait::age_noun)) out.end = at + 1;
        else if (is(at, word_trait::of_word) && is(at + 1, word_trait::age_before)) out.end = at + 2;
        else return;
        out.role = quantity_role::age;
        out.modifies = true;
    }

    // ---- durations of several parts ----

    static double ratio(unit_info const& from, unit_info const& to) {
        if (from.symbol == "year" && to.symbol == "month") return 12;
        return from.factor / to.factor;
    }

    /// "and a half" of the unit before it.
    bool join_half(number_term& out) const {
        if (!is(out.end, word_trait::and_word) || out.end + 1 >= end_) return false;
        auto const part = amounts_.read(text_, out.end + 1, end_);
        if (!part || !part->fraction || part->digits || part->value >= 1) return false;
        if (known_.units().at(text_, part->end, end_) || is(part->end, word_trait::of_word) ||
            is(part->end, word_trait::the_word))
            return false;
        out.number.value += part->value;
        out.end = part->end;
        return true;
    }

    [[nodiscard]] std::uint32_t after_links(std::uint32_t t) const {
        if (t < end_ && text_.view(t) == ",") ++t;
        return is(t, word_trait::and_word) ? t + 1 : t;
    }

    /// "2 years and 3 months": a smaller unit follows.
    bool join_finer(number_term& out) const {
        auto const at = after_links(out.end);
        auto const next = at < end_ ? amounts_.read(text_, at, end_) : std::nullopt;
        if (!next || next->ordinal || next->end >= end_) return false;
        auto const unit = known_.units().at(text_, next->end, end_);
        if (!unit || unit.meaning->role != quantity_role::duration || unit.meaning->factor >= out.unit->factor)
            return false;
        if (is(next->end + unit.length, word_trait::age_noun)) return false;
        out.number.value = out.number.value * ratio(*out.unit, *unit.meaning) + next->value;
        out.unit = unit.meaning;
        out.end = next->end + unit.length;
        return true;
    }

    /// "1 hour thirty": minutes, if nothing follows that could be counted.
    bool join_bare_minutes(number_term& out) const {
        if (out.unit->symbol != "h") return false;
        auto const at = is(out.end, word_trait::and_word) ? out.end + 1 : out.end;
        auto const next = at < end_ ? amounts_.read(text_, at, end_) : std::nullopt;
        if (!next || next->value != std::floor(next->value) || next->value < 1 || next->value > 59) return false;
        if (next->end < end_ && token_at(next->end).kind != token_kind::punctuation) return false;
        auto const minute = known_.minute();
        if (!minute) return false;
        out.number.value = out.number.value * ratio(*out.unit, *minute) + next->value;
        out.unit = minute;
        out.end = next->end;
        return true;
    }

    number_words const& known_;
    amount_reader const& amounts_;
    token_text const& text_;
    std::uint32_t end_;
};

}  // namespace

std::optional<number_term> term_reader::read(token_text const& text, std::uint32_t t, std::uint32_t first,
                                             std::uint32_t end, bool ordinals) const {
    return term_walk(known_, amounts_, text, end).read(t, first, ordinals);
}

void term_reader::take_unit(token_text const& text, std::uint32_t t, std::uint32_t end, number_term& term) const {
    term_walk(known_, amounts_, text, end).take_unit(t, term);
}

void term_reader::join_durations(token_text const& text, std::uint32_t end, number_term& term) const {
    term_walk(known_, amounts_, text, end).join_durations(term);
}

std::optional<number_term> term_reader::read_article_duration(token_text const& text, std::uint32_t t,
                                                              std::uint32_t end) const {
    return term_walk(known_, amounts_, text, end).article_duration(t);
}

}  // namespace reconcile::detail
