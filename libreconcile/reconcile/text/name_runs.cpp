#include <reconcile/text/name_runs.hpp>

#include <algorithm>

namespace reconcile {

namespace {
/// FNV-1a over the word in ASCII lower case.
std::uint64_t word_hash(std::string_view word) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (char c : word) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return hash;
}
}  // namespace

name_runs::name_runs(name_lexicon const& lex, token_text const& text) : lex_(lex), text_(text), datelines_(find_datelines(text)) {}

std::vector<found_name> name_runs::find() {
    collect_evidence();
    for (auto const& sentence : text_.sentences) find_in(sentence);
    return std::move(found_);
}

/// The town of a dateline in capitals.
bool name_runs::begins_dateline(token_range part) const {
    return text_.tokens[part.first].all_caps && std::any_of(datelines_.begin(), datelines_.end(), [&](auto const& d) { return d.town.first == part.first; });
}

bool name_runs::joined(std::uint32_t t) const { return !text_.tokens[t].space_before; }

name_runs::evidence name_runs::seen(std::uint32_t t) const {
    auto const at = evidence_.find(word_hash(text_.view(t)));
    return at == evidence_.end() ? evidence{} : at->second;
}

/// Most words begin with capitals, as in a title: capitals then tell nothing.
bool name_runs::is_headline(token_range sentence) const {
    std::uint32_t words = 0;
    std::uint32_t capitals = 0;
    for (auto t = sentence.first + 1; t < sentence.last; ++t) {
        auto const& token = text_.tokens[t];
        if (token.kind != token_kind::word || token.end - token.begin < 4 || lex_.marks.any(token, mark_function))
            continue;
        ++words;
        capitals += token.capital ? 1U : 0U;
    }
    return words >= 3 && capitals + words / 8 >= words;
}

/// A capital here is owed to the place in the sentence, not to the word.
bool name_runs::begins_weakly(std::uint32_t t) const {
    if (text_.tokens[t].line_start || text_.sentences[text_.sentence_of_token[t]].first == t) return true;
    auto const before = text_.view(t - 1);
    return before == "\"" || before == "“" || before == "‘" || before == ":" || before == "«" || before == "(" ||
           before == "„" || before == "'" || before == "—" || before == "–" || before == "•" || before == "*" ||
           before == "``";
}

void name_runs::collect_evidence() {
    headlines_.reserve(text_.sentences.size());
    for (auto const& sentence : text_.sentences) headlines_.push_back(is_headline(sentence));
    for (std::uint32_t t = 0; t < text_.tokens.size(); ++t)
        if (text_.tokens[t].capital && (begins_weakly(t) || headlines_[text_.sentence_of_token[t]]))
            evidence_.try_emplace(word_hash(text_.view(t)));
    if (evidence_.empty()) return;
    for (std::uint32_t t = 0; t < text_.tokens.size(); ++t) {
        auto const& token = text_.tokens[t];
        if (token.kind != token_kind::word) continue;
        if (token.capital && (begins_weakly(t) || headlines_[text_.sentence_of_token[t]])) continue;
        auto const at = evidence_.find(word_hash(text_.view(t)));
        if (at == evidence_.end()) continue;
        (token.capital ? at->second.capital : at->second.lower) = true;
    }
}

bool name_runs::is_name_word(std::uint32_t t) const {
    auto const& token = text_.tokens[t];
    if (token.kind != token_kind::word || !token.capital || lex_.marks.any(token, mark_function)) return false;
    if (!lex_.marks.any(token, mark_not_name)) return true;
    // "Jan Holm", but "Jan. 5"
    bool const next = t + 1 < text_.tokens.size() && text_.tokens[t + 1].kind == token_kind::word;
    return next && lex_.marks.any(token, mark_first_name) &&
           (text_.tokens[t + 1].capital || lex_.marks.any(text_.tokens[t + 1], mark_person_particle));
}

bool name_runs::has_organisation_word(token_range part) const {
    for (auto t = part.first; t < part.last; ++t)
        if (text_.tokens[t].capital && lex_.marks.any(text_.tokens[t], mark_organisation)) return true;
    return false;
}

void name_runs::find_in(token_range sentence) {
    bool const headline = headlines_[text_.sentence_of_token[sentence.first]];
    title_ = {};
    for (auto t = sentence.first; t < sentence.last;) {
        auto const& token = text_.tokens[t];
        if (token.kind != token_kind::word || (token.word == 0 && !token.capital)) {
            ++t;
            continue;
        }
        auto const title = lex_.titles.longest(text_, t, sentence.last);
        if (title && !(token.capital && is_name_word(t))) {
            bool const owned = !found_.empty() && found_.back().tokens.last == t;  // "Pentagon spokesman"
            title_ = {owned ? found_.back().tokens.first : t, t + title.length};
            title_kind_ = lex_.title_kinds[title.payload];
            t += title.length;
            continue;
        }
        bool const article = lex_.marks.any(token, mark_person_particle) && t + 2 < sentence.last &&
                             text_.view(t + 1) == "-" && joined(t + 1) && is_name_word(t + 2);
        if (!is_name_word(t) && !article) {
            ++t;
            continue;
        }
        auto const end = run_end(t, std::min(sentence.last, t + longest_run));
        split_run({t, end}, headline || begins_weakly(t));
        t = end;
    }
}

/// "St" in "St. Mary" and "East St. Mary", not in "Oak St."
bool name_runs::opens_name(std::uint32_t t) const {
    if (!text_.tokens[t].capital || !lex_.marks.any(text_.tokens[t], mark_short_begin)) return false;
    if (t == 0 || text_.tokens[t].line_start) return true;
    auto const& before = text_.tokens[t - 1];
    return !before.capital || before.kind != token_kind::word || lex_.marks.any(before, mark_compass | mark_container | mark_function);
}

/// Where a run goes on after the name word before `t`: `t` if it ends, else one past its next word.
std::uint32_t name_runs::next_in_run(std::uint32_t t, std::uint32_t limit, bool organisation) const {
    auto const& token = text_.tokens[t];
    if (token.line_start) return t;
    if (is_name_word(t)) return t + 1;
    auto const word = text_.view(t);
    bool const more = t + 1 < limit;
    if (more && word == "." && joined(t) && text_.tokens[t - 1].end - text_.tokens[t - 1].begin == 1 &&
        is_name_word(t + 1))
        return t + 2;
    if (more && word == "." && joined(t) && opens_name(t - 1) && is_name_word(t + 1)) return t + 2;  // "St. Mary"
    bool const hyphen = word == "-" && joined(t) && more && joined(t + 1);
    bool const ampersand = word == "&" && more && joined(t) == joined(t + 1);
    if ((hyphen || ampersand) && is_name_word(t + 1)) return t + 2;
    if (more && (word == "'s" || word == "’s") && is_name_word(t + 1) &&
        lex_.marks.any(text_.tokens[t - 1], mark_possessive))
        return t + 2;
    if (lex_.marks.any(token, mark_person_particle) && !token.capital) {
        if (more && is_name_word(t + 1)) return t + 2;
        if (t + 2 < limit && lex_.marks.any(text_.tokens[t + 1], mark_person_particle) && is_name_word(t + 2))
            return t + 3;
        if (t + 2 < limit && text_.view(t + 1) == "-" && is_name_word(t + 2) && joined(t + 2)) return t + 3;
    }
    if (organisation && lex_.marks.any(token, mark_org_particle)) {
        if (more && is_name_word(t + 1) && !(word == "and" && lex_.known_at(text_, t + 1, limit)) && word != "in" &&
            word != "on")
            return t + 2;
        if (t + 2 < limit && (word == "of" || word == "for") && text_.view(t + 1) == "the" && is_name_word(t + 2))
            return t + 3;
    }
    return t;
}

std::uint32_t name_runs::run_end(std::uint32_t first, std::uint32_t limit) const {
    auto t = first;
    bool organisation = false;
    bool particle = false;
    while (t < limit) {
        std::uint32_t jump = 0;
        if (text_.tokens[t].capital) {
            if (auto const known = lex_.known_at(text_, t, limit); known.length > 1) jump = known.length;
            if (auto const title = lex_.titles.longest(text_, t, limit); title.length > std::max(jump, 1U))
                jump = title.length;
        }
        if (jump > 0 && (t == first || !text_.tokens[t].line_start)) {
            organisation = organisation || has_organisation_word({t, t + jump});
            t += jump;
            continue;
        }
        auto const next = t == first ? (is_name_word(t) ? t + 1 : t + 3) : next_in_run(t, limit, organisation);
        if (next == t) break;
        // "Ministry of Health and Welfare", but "the Ministry and Smith"
        if (text_.view(t) == "and" && !particle) break;
        particle = particle || lex_.marks.any(text_.tokens[t], mark_org_particle);
        organisation = organisation || lex_.marks.any(text_.tokens[t], mark_organisation);
        t = next;
    }
    return std::max(t, first + 1);
}

/// The first title inside a run that stands before more words or ends it.
phrase_table::match name_runs::title_in(token_range run, std::uint32_t& at) const {
    for (at = run.first; at < run.last; ++at) {
        if (!lex_.marks.any(text_.tokens[at], mark_title) && text_.tokens[at].word == 0) continue;
        auto const title = lex_.titles.longest(text_, at, run.last);
        if (title) return title;
    }
    return {};
}

void name_runs::split_run(token_range run, bool weak) {
    bool const headline = headlines_[text_.sentence_of_token[run.first]];
    if (weak) drop_weak_words(run, headline);
    while (run.first < run.last && text_.tokens[run.first].kind != token_kind::word) ++run.first;
    if (run.first == run.last) return;
    std::uint32_t at = 0;
    if (auto const title = title_in(run, at)) {
        bool const part_of_name = at > run.first && at + title.length == run.last &&
                                  has_organisation_word({run.first, run.last}) && !lex_.known_at(text_, run.first, at);
        if (part_of_name) return add_part(run);
        if (at > run.first) add_part({run.first, at});
        auto const before = !found_.empty() && found_.back().tokens.last == at ? found_.back().tokens.first : at;
        title_ = {before, at + title.length};
        title_kind_ = lex_.title_kinds[title.payload];
        if (at + title.length < run.last) split_run({at + title.length, run.last}, headline);
        return;
    }
    if (headline) return split_headline(run);
    if (!weak || run.size() > 1 || stands_alone(run)) add_part(run);
}

/// Drops words at the front that owe their capital to their place.
void name_runs::drop_weak_words(token_range& run, bool headline) const {
    if (begins_dateline(run)) return;
    for (; run.first < run.last && !lex_.known_at(text_, run.first, run.last); ++run.first) {
        auto const& token = text_.tokens[run.first];
        auto const proof = seen(run.first);
        bool const plain = lex_.marks.any(token, mark_sentence_word) || token.kind != token_kind::word;
        bool const free = !headline && !proof.lower && !lex_.marks.any(token, mark_not_name);
        if (!plain && (proof.capital || lex_.marks.any(token, mark_title) || free)) return;
    }
}

/// In a title only what is known, or a name elsewhere in the text, is a name.
void name_runs::split_headline(token_range run) {
    auto const proven = [&](std::uint32_t t) {
        auto const& token = text_.tokens[t];
        return is_name_word(t) && (seen(t).capital || lex_.marks.any(token, mark_first_name)) &&
               !lex_.marks.any(token, mark_sentence_word) && !lex_.known_at(text_, t, run.last);
    };
    for (auto t = run.first; t < run.last;) {
        auto end = t + lex_.known_at(text_, t, run.last).length;
        if (end == t)
            while (end < run.last && proven(end)) ++end;
        if (end > t) add_part({t, end});
        t = std::max(end, t + 1);
    }
}

/// One word that begins a sentence is a name only if something else says so.
bool name_runs::stands_alone(token_range part) const {
    auto const& token = text_.tokens[part.first];
    if (lex_.known_at(text_, part.first, part.last) || seen(part.first).capital) return true;
    if (lex_.marks.any(token, mark_first_name) || (token.all_caps && token.end - token.begin <= 6)) return true;
    if (begins_dateline(part)) return true;
    if (part.last >= text_.tokens.size() || seen(part.first).lower) return false;
    bool const plain = lex_.marks.any(token, mark_sentence_word | mark_not_name | mark_person_noun | mark_organisation |
                                                   mark_container | mark_compass | mark_no_town | mark_title);
    if (!plain && lex_.local_forces.longest(text_, part.last, static_cast<std::uint32_t>(text_.tokens.size()))) return true;
    auto const& next = text_.tokens[part.last];
    auto const follows = text_.view(part.last);
    if (text_.view(part.first).ends_with("s") && follows != "'s" && follows != "’s") return false;  // "Rescuers said"
    return follows == "'s" || follows == "’s" || (lex_.marks.any(next, mark_speech) && !next.capital);
}

void name_runs::add_known(token_range part, std::uint32_t payload) {
    auto const& known = lex_.known[payload];
    found_.push_back({part, known.kind, known.as_source, known.name, {}});
}

/// Splits known names off the front of a part, then says what the rest is.
void name_runs::add_part(token_range part) {
    split_known(part);
    if (part.first == part.last) return;
    for (auto t = part.first + 1; t + 1 < part.last; ++t) {  // "… Observatory Ann Smith": a person's name begins
        bool const first_name = lex_.marks.any(text_.tokens[t], mark_first_name) && text_.tokens[t + 1].capital;
        if (!first_name || has_organisation_word({t, part.last}) || !has_organisation_word({part.first, t})) continue;
        add_part({part.first, t});
        return add_part({t, part.last});
    }
    auto const& first = text_.tokens[part.first];
    bool const bare_word = part.size() == 1 && first.all_caps && lex_.marks.any(first, mark_organisation);  // "TV"
    if (bare_word) return;
    auto name = classify(part);
    bool const may_be_titled = name.kind == name_kind::person || name.kind == name_kind::unknown;
    if (may_be_titled) add_title_after(name);
    if (name.kind == name_kind::person && name.as_source == source_kind::unknown) name.as_source = source_kind::person;
    if (name.kind == name_kind::organisation && name.as_source == source_kind::unknown)
        name.as_source = source_kind::organisation;
    title_ = {};
    found_.push_back(std::move(name));
}

/// Adds the known names that a part begins with; what is left of it is unknown.
void name_runs::split_known(token_range& part) {
    while (part.first < part.last) {
        auto const known = lex_.known_at(text_, part.first, part.last);
        if (!known) return;
        auto const kind = lex_.known[known.payload].kind;
        bool const titled = title_.size() > 0 && title_.last == part.first && part.size() <= 3;
        if (titled && kind == name_kind::nationality) return;
        token_range const rest{part.first + known.length, part.last};
        if (rest.size() > 0) {
            bool const person = lex_.marks.any(text_.tokens[rest.first], mark_first_name);
            bool const next_known = static_cast<bool>(lex_.known_at(text_, rest.first, rest.last));
            bool const qualifies = kind == name_kind::nationality || lex_.known[known.payload].owns;
            bool const loose = qualifies ? !has_organisation_word(rest) || next_known : kind == name_kind::outlet || person;
            if (!loose || text_.tokens[rest.first].kind != token_kind::word) return;
        }
        add_known({part.first, rest.first}, known.payload);
        part = rest;
    }
}

found_name name_runs::classify(token_range part) const {
    found_name name{part, name_kind::unknown, source_kind::unknown, {}, {}};
    auto const& first = text_.tokens[part.first];
    if (title_.size() > 0 && title_.last == part.first) {
        name.kind = name_kind::person;
        name.as_source = title_kind_;
        name.title = text_.span(title_).of(text_.text);
    } else if (begins_dateline(part)) {
        name.kind = name_kind::place;
        name.canonical = in_small_letters(text_.span(part).of(text_.text));
    } else if (part.size() > 1 && lex_.marks.any(text_.tokens[part.last - 1], mark_area)) {
        name.kind = name_kind::place;  // "Harlow County"
    } else if (has_organisation_word(part)) {
        name.kind = name_kind::organisation;
        for (auto t = part.first; t < part.last; ++t)
            if (auto const kind = lex_.organisation_kind(text_.tokens[t]); kind != source_kind::unknown)
                name.as_source = kind;
        if (name.as_source == source_kind::outlet) name.kind = name_kind::outlet;
    } else if (part.first >= 2 && text_.view(part.first - 1) == "of" &&
               lex_.marks.any(text_.tokens[part.first - 2], mark_container)) {
        name.kind = name_kind::place;  // "the town of X"
    } else if (lex_.marks.any(first, mark_first_name) && part.size() > 1) {
        name.kind = name_kind::person;
    } else if ((part.size() == 1 && first.all_caps) || group_follows(part.last)) {
        name.kind = name_kind::organisation;
    }
    return name;
}

/// "Ariel militant group": what follows names an organisation.
bool name_runs::group_follows(std::uint32_t t) const {
    auto const end = std::min(text_.sentences[text_.sentence_of_token[t - 1]].last, t + 3);
    for (; t < end; ++t) {
        auto const& token = text_.tokens[t];
        if (token.kind != token_kind::word || token.capital || lex_.marks.any(token, mark_speech | mark_function))
            return false;
        if (lex_.marks.any(token, mark_group)) return true;
    }
    return false;
}

/// "Smith, the Pentagon's press secretary," and "Smith head of the Observatory": what follows names the person's office.
void name_runs::add_title_after(found_name& name) const {
    constexpr std::uint32_t window = 10;
    auto const end = text_.sentences[text_.sentence_of_token[name.tokens.first]].last;
    auto t = name.tokens.last;
    bool const comma = t < end && text_.view(t) == ",";
    if (comma) ++t;
    auto const first = t;
    for (auto const limit = std::min(end, t + window); t < limit; ++t) {
        auto const& token = text_.tokens[t];
        if (token.kind == token_kind::punctuation && text_.view(t) != "-") return;
        if (lex_.marks.any(token, mark_speech) && !lex_.marks.any(token, mark_title)) return;
        auto const title = lex_.titles.longest(text_, t, end);
        if (!title) {
            if (!comma) return;
            continue;
        }
        auto const behind = t + title.length;
        bool const of_next = !comma && behind < end && text_.tokens[behind].capital;  // "the party spokesman Smith"
        if (of_next || lex_.marks.any(text_.tokens[first], mark_person_particle)) return;
        auto last = t + title.length;
        while (last < end && text_.tokens[last].kind == token_kind::word &&
               (text_.tokens[last].capital || lex_.marks.any(text_.tokens[last], mark_org_particle)))
            ++last;
        if (name.kind != name_kind::person) name.kind = name_kind::person;
        if (name.title.empty()) name.title = text_.span({first, last}).of(text_.text);
        if (name.as_source == source_kind::unknown || name.as_source == source_kind::person)
            name.as_source = lex_.title_kinds[title.payload];
        return;
    }
}

}  // namespace reconcile
