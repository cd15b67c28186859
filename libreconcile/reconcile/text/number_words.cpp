#include <reconcile/text/number_words.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace reconcile::detail {

namespace {

double number_in(std::string_view text, double otherwise) {
    double value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<double> optional_number(lexicon_entry const& e, std::string_view key) {
    if (!e.has(key)) return std::nullopt;
    return number_in(e.get(key), 0);
}

template <class Value, std::size_t N>
Value named(std::array<std::pair<std::string_view, Value>, N> const& names, std::string_view name, Value otherwise) {
    for (auto const& [n, v] : names)
        if (n == name) return v;
    return otherwise;
}

constexpr std::array<std::pair<std::string_view, number_class>, 7> classes{{{"zero", number_class::zero},
                                                                            {"unit", number_class::unit},
                                                                            {"teen", number_class::teen},
                                                                            {"tens", number_class::tens},
                                                                            {"hundred", number_class::hundred},
                                                                            {"scale", number_class::scale},
                                                                            {"dozen", number_class::dozen}}};

constexpr std::array<std::pair<std::string_view, bound_kind>, 8> bound_names{{{"exact", bound_kind::exact},
                                                                              {"at_least", bound_kind::at_least},
                                                                              {"more_than", bound_kind::more_than},
                                                                              {"at_most", bound_kind::at_most},
                                                                              {"less_than", bound_kind::less_than},
                                                                              {"about", bound_kind::about},
                                                                              {"nearly", bound_kind::nearly},
                                                                              {"closed", bound_kind::closed}}};

constexpr std::array<std::pair<std::string_view, word_trait>, 15> links{{{"and", word_trait::and_word},
                                                                         {"a", word_trait::a_word},
                                                                         {"of", word_trait::of_word},
                                                                         {"to", word_trait::to_word},
                                                                         {"or", word_trait::or_word},
                                                                         {"but", word_trait::but_word},
                                                                         {"dash", word_trait::dash},
                                                                         {"between", word_trait::between},
                                                                         {"from", word_trait::from_word},
                                                                         {"minus", word_trait::minus},
                                                                         {"point", word_trait::point},
                                                                         {"in", word_trait::in_word},
                                                                         {"over", word_trait::over_word},
                                                                         {"the", word_trait::the_word},
                                                                         {"no", word_trait::no_word}}};

constexpr std::array<std::pair<std::string_view, word_trait>, 30> trait_names{{
    {"ordinal_ending", word_trait::ordinal_ending},
    {"none_of", word_trait::none_of},
    {"filler", word_trait::filler},
    {"age_before", word_trait::age_before},
    {"age_noun", word_trait::age_noun},
    {"month", word_trait::month},
    {"weekday", word_trait::weekday},
    {"clock_after", word_trait::clock_after},
    {"year_before", word_trait::year_before},
    {"identifier", word_trait::identifier},
    {"identifier_after", word_trait::identifier_after},
    {"street", word_trait::street},
    {"calibre_of", word_trait::calibre_of},
    {"stop", word_trait::stop},
    {"pronoun", word_trait::pronoun},
    {"determiner", word_trait::determiner},
    {"plural", word_trait::plural},
    {"state", word_trait::state},
    {"modifier", word_trait::modifier},
    {"not_plural", word_trait::not_plural},
    {"kin", word_trait::kin},
    {"none_one", word_trait::none_one},
    {"verb_before", word_trait::verb_before},
    {"change_link", word_trait::change_link},
    {"day_before", word_trait::day_before},
    {"harm", word_trait::harm},
    {"dialled", word_trait::dialled},
    {"owner", word_trait::owner},
    {"address", word_trait::address},
    {"noun", word_trait::noun},
}};

template <class T>
void put(std::vector<T>& column, std::uint32_t word, T what) {
    if (word >= column.size()) column.resize(word + 1);
    column[word] = what;
}

vague_amount vague_from(lexicon_entry const& e) {
    return {.min = number_in(e.get("min"), 2),
            .max = optional_number(e, "max"),
            .likely = optional_number(e, "likely"),
            .number = optional_number(e, "number"),
            .scaled = e.has("scaled"),
            .told = e.has("told")};
}

unit_info unit_from(lexicon_entry const& e) {
    return {.symbol = std::string(e.get("symbol")),
            .role = parse_quantity_role(e.get("is", "measure")).value_or(quantity_role::measure),
            .base = std::string(e.get("base")),
            .factor = number_in(e.get("factor"), 1),
            .is_short = e.has("short"),
            .digits = e.has("digits"),
            .calibre = e.has("calibre")};
}

currency_info currency_from(lexicon_entry const& e) {
    return {.code = std::string(e.get("symbol")), .before = e.has("before")};
}

}  // namespace

number_words::number_words(lexicon const& from, vocabulary& words) {
    add_sentence_words(from, words);
    for (auto const* section : from.sections("number")) {
        auto const& name = section->name;
        if (name == "word") read_words(*section, words, cardinals_);
        else if (name == "ordinal") read_words(*section, words, ordinals_);
        else if (name == "part") read_words(*section, words, parts_);
        else if (name == "link") read_links(*section, words);
        else read_phrases(*section, words);
        read_traits(*section, words);
    }
    for (auto const* e : from.entries("abbreviation"))
        for (auto const& p : e->phrases) mark(words.add(p), word_trait::abbreviation);
    read_joined_words(words);
    std::ranges::sort(suffixes_, {}, &std::pair<std::string, suffix>::first);
}

suffix const* number_words::suffix_of(std::string_view written) const {
    auto const at = std::ranges::lower_bound(suffixes_, written, {}, &std::pair<std::string, suffix>::first);
    return at != suffixes_.end() && at->first == written ? &at->second : nullptr;
}

void number_words::mark(std::uint32_t word, word_trait trait) {
    if (word >= traits_.size()) traits_.resize(word + 1);
    traits_[word] |= std::uint64_t{1} << static_cast<unsigned>(trait);
}

void number_words::mark_beginning(std::string_view phrase, vocabulary& words) {
    auto const split = tokenize(phrase, words);
    if (!split.tokens.empty()) mark(words.add(split.view(0)), word_trait::begins);
}

void number_words::read_words(lexicon_section const& section, vocabulary& words, std::vector<number_word>& column) {
    for (auto const& e : section.entries)
        for (auto const& p : e.phrases) {
            bool const plural = p != e.phrases.front() && p.ends_with('s');
            auto const kind = named(classes, e.get("class", "unit"), number_class::unit);
            put(column, words.add(p), {kind, plural, e.has("whole"), number_in(e.get("value"), 0)});
            mark_beginning(p, words);
        }
}

/// "twentytwo" and "twentyfifth" are written too.
void number_words::read_joined_words(vocabulary& words) {
    constexpr std::array<std::string_view, 8> tens{"twenty", "thirty",  "forty",  "fifty",
                                                   "sixty",  "seventy", "eighty", "ninety"};
    constexpr std::array<std::string_view, 9> units{"one", "two",   "three", "four", "five",
                                                    "six", "seven", "eight", "nine"};
    constexpr std::array<std::string_view, 9> places{"first", "second",  "third",  "fourth", "fifth",
                                                     "sixth", "seventh", "eighth", "ninth"};
    for (std::size_t t = 0; t < tens.size(); ++t)
        for (std::size_t u = 0; u < units.size(); ++u) {
            auto const value = static_cast<double>((t + 2) * 10 + u + 1);
            put(cardinals_, words.add(std::string(tens[t]).append(units[u])),
                {number_class::teen, false, false, value});
            put(ordinals_, words.add(std::string(tens[t]).append(places[u])),
                {number_class::teen, false, false, value});
            mark_beginning(std::string(tens[t]).append(units[u]), words);
            mark_beginning(std::string(tens[t]).append(places[u]), words);
        }
}

void number_words::read_traits(lexicon_section const& section, vocabulary& words) {
    for (auto const& [name, trait] : trait_names) {
        if (name != section.name) continue;
        for (auto const& e : section.entries)
            for (auto const& p : e.phrases) mark(words.add(p), trait);
    }
}

void number_words::read_links(lexicon_section const& section, vocabulary& words) {
    for (auto const& e : section.entries) {
        auto const what = e.get("is");
        for (auto const& p : e.phrases) {
            if (what == "out_of") out_of_.add(p, words, 0);
            for (auto const& [name, trait] : links)
                if (name == what) mark(words.add(p), trait);
            if (what == "a" || what == "between" || what == "from" || what == "minus" || what == "point" ||
                what == "no" || p == "-")
                mark_beginning(p, words);
        }
    }
}

void number_words::read_phrases(lexicon_section const& section, vocabulary& words) {
    auto const& name = section.name;
    for (auto const& e : section.entries) {
        bool const begins = name == "vague" || name == "bound" || name == "none" || name == "no_number" ||
                            name == "address" || (name == "currency" && e.has("before")) || e.get("is") == "percentage";
        for (auto const& p : e.phrases)
            if (begins) mark_beginning(p, words);
        if (name == "vague") vague_.add(e.phrases, words, vague_from(e));
        if (name == "bound") bounds_.add(e.phrases, words, named(bound_names, e.get("is"), bound_kind::exact));
        if (name == "bound_after")
            bounds_after_.add(e.phrases, words, {named(bound_names, e.get("is"), bound_kind::exact), e.has("hyphen")});
        if (name == "unit") units_.add(e.phrases, words, unit_from(e));
        if (name == "currency") currencies_.add(e.phrases, words, currency_from(e));
        for (auto const& p : e.phrases) {
            if (name == "none") none_.add(p, words, e.has("noun") ? 1 : 0);
            if (name == "no_number") no_number_.add(p, words, 0);
            if (name == "suffix")
                suffixes_.emplace_back(p, suffix{number_in(e.get("value"), 1), e.has("attached"), e.has("money")});
            auto const direction = parse_change_direction(e.get("is")).value_or(change_direction::none);
            if (name == "change") put(changes_, words.add(p), {direction, e.has("loose")});
        }
    }
}

}  // namespace reconcile::detail
