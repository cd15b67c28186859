#include <reconcile/pipeline/statement_reader.hpp>

#include <algorithm>

#include <reconcile/text/token.hpp>

namespace reconcile {

namespace {

/// What the lexicon says of a phrase, as bits.
enum phrase_mark : std::uint32_t {
    small = 1U << 0U,
    negates = 1U << 1U,
    unreal = 1U << 2U,
    ends_clause = 1U << 3U,
    sum = 1U << 4U,
    difference = 1U << 5U,
    rest = 1U << 6U,
    product = 1U << 7U,
    before = 1U << 8U,
    plain = 1U << 9U,
    gain = 1U << 10U,
    loss = 1U << 11U,
    is = 1U << 12U,
    determines = 1U << 13U,
};
constexpr std::uint32_t arithmetic = sum | difference | rest | product | before | plain;

/// A negation or a modal verb may reach so many content words, if its clause does not end before.
constexpr int words_reached = 3;

/// "Was" makes a passive of a verb that stands so near behind it.
constexpr std::uint32_t passive_reach = 3;

/// So many content words on either side tell which number of one statement is which of the other.
constexpr int words_around = 4;

/// Numbers that are compared as numbers; the others are names of days, places and things.
bool is_amount(quantity_role role) {
    switch (role) {
        case quantity_role::count:
        case quantity_role::measure:
        case quantity_role::percentage:
        case quantity_role::money:
        case quantity_role::duration:
        case quantity_role::age:
        case quantity_role::score: return true;
        default: return false;
    }
}

std::uint32_t mark_of_operation(std::string_view op) {
    if (op == "sum") return sum;
    if (op == "difference") return difference;
    if (op == "rest") return rest;
    if (op == "product") return product;
    if (op == "before") return before;
    return plain;
}

void add_clues(std::uint32_t marks, arithmetic_clues& out) {
    out.sum |= (marks & sum) != 0;
    out.difference |= (marks & difference) != 0;
    out.rest |= (marks & rest) != 0;
    out.product |= (marks & product) != 0;
    out.before |= (marks & before) != 0;
    out.gain |= (marks & gain) != 0;
    out.loss |= (marks & loss) != 0;
}

bool is_possessive(std::string_view word) { return word == "'s" || word == "’s" || word == "s"; }

/// At most so many bytes, not ending inside a character.
std::string_view cut_short(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
    return text.substr(0, most);
}

/// A day, month, year or weekday, or a clock of one: not "the past", a duration or a set.
bool names_a_date(std::string_view timex) {
    return timex.size() >= 4 && (timex.front() == 'X' || (timex.front() >= '0' && timex.front() <= '9'));
}

void read_surroundings(token_range value, std::vector<statement_word> const& words, statement_value& out) {
    auto const after = std::partition_point(words.begin(), words.end(),
                                            [&](auto const& w) { return w.token < value.last; });
    auto const reach = std::ptrdiff_t{words_around};
    out.before.assign(after - std::min(reach, after - words.begin()), after);
    out.after.assign(after, after + std::min(reach, words.end() - after));
}

}  // namespace

statement_reader::statement_reader(lexicon const& from) : numbers_(from, words_), times_(from, words_), units_(from) {
    add_sentence_words(from, words_);
    std::map<std::string, std::uint32_t, std::less<>> marked;
    auto const mark = [&](std::string_view section, auto const& mark_of) {
        for (auto const* entry : from.entries(section))
            for (auto const& phrase : entry->phrases) marked[lower_case(phrase)] |= mark_of(*entry);
    };
    auto const always = [](std::uint32_t m) { return [m](lexicon_entry const&) { return m; }; };
    for (char const* section : {"preposition", "auxiliary", "pronoun", "possessive_pronoun"})
        mark(section, always(small));
    mark("determiner", always(small | determines));
    mark("be", always(small | is));
    for (char const* section : {"coordinator", "subordinator", "relative"}) mark(section, always(small | ends_clause));
    mark("negation", always(small | negates));
    mark("negator", always(negates));
    mark("unreal", always(unreal));
    mark("arithmetic", [](lexicon_entry const& e) { return mark_of_operation(e.get("op")); });
    mark("change", [](lexicon_entry const& e) { return e.get("of") == "gain" ? gain : loss; });
    for (auto const& [phrase, marks] : marked) phrases_.add(phrase, words_, marks);

    std::map<std::string, meaning_id, std::less<>> numbered;
    auto const number_of = [&](std::string_view meaning) {
        if (meaning.empty()) return meaning_id{0};
        return numbered.emplace(std::string(meaning), static_cast<meaning_id>(numbered.size() + 1)).first->second;
    };
    for (auto const* entry : from.entries("meaning")) {
        word_meaning const meaning{number_of(entry->get("as")), number_of(entry->get("against")),
                                   number_of(entry->get("converse")), entry->has("directed")};
        for (auto const& phrase : entry->phrases) {
            meanings_.emplace(lower_case(phrase), meaning);
            meanings_.emplace(stem_of(lower_case(phrase)), meaning);
        }
    }
}

statement_word statement_reader::word_at(token_text const& text, std::uint32_t t) const {
    statement_word word;
    word.text = text.view(t);
    word.stem = stem_of(lower_case(word.text));
    auto found = meanings_.find(lower_case(word.text));
    if (found == meanings_.end()) found = meanings_.find(word.stem);
    if (found != meanings_.end()) word.meaning = found->second;
    // "A's predecessor B" is B before A.
    bool const possessed = t > 0 && is_possessive(text.view(t - 1));
    if (possessed && word.meaning.converse != 0) std::swap(word.meaning.is, word.meaning.converse);
    word.token = t;
    word.sentence = text.sentence_of_token[t];
    word.capital = text.tokens[t].capital;
    word.name = word.capital && t != text.sentences[word.sentence].first;
    word.passive = t + 1 < text.tokens.size() && lower_case(text.view(t + 1)) == "by";
    return word;
}

void statement_reader::read_words(token_text const& text, std::vector<bool> const& in_value,
                                  statement_reading& out) const {
    auto const count = static_cast<std::uint32_t>(text.tokens.size());
    int denied = 0;  // so many content words more
    int unreal_words = 0;
    std::uint32_t passive_until = 0;
    for (std::uint32_t t = 0; t < count;) {
        auto const& token = text.tokens[t];
        if (token.kind == token_kind::punctuation || in_value[t]) {
            if (token.kind == token_kind::punctuation && text.view(t) != "-") denied = unreal_words = 0;
            ++t;
            continue;
        }
        auto const known = phrases_.longest(text, t, count);
        auto const marks = known ? known.payload : 0;
        auto const next = t + std::max<std::uint32_t>(known.length, 1);
        add_clues(marks, out.clues);
        if ((marks & ends_clause) != 0) denied = unreal_words = 0;
        bool const means_something = known.length <= 1 && meanings_.contains(lower_case(text.view(t)));
        if ((marks & (small | negates | unreal)) == 0 || ((marks & small) != 0 && means_something)) {
            for (auto i = t; i < next; ++i) {
                if (text.tokens[i].kind == token_kind::punctuation || is_possessive(text.view(i))) continue;
                auto word = word_at(text, i);
                word.negated = denied == words_reached;
                word.near_negation = denied-- > 0;
                word.possible = unreal_words-- > 0;
                word.passive = word.passive || (i < passive_until && !lower_case(word.text).ends_with("ing"));
                word.sums_up = (marks & arithmetic) != 0;
                out.words.push_back(std::move(word));
            }
        }
        if ((marks & negates) != 0) denied = words_reached;
        if ((marks & determines) != 0) passive_until = 0;
        if ((marks & is) != 0) passive_until = next + passive_reach;
        if ((marks & unreal) != 0) unreal_words = words_reached;
        t = next;
    }
}

statement_reading statement_reader::read(std::string_view statement) const {
    statement_reading out;
    auto const text = tokenize(cut_short(statement, most_statement_bytes), words_);
    std::vector<bool> in_value(text.tokens.size(), false);
    auto const cover = [&](token_range tokens) {
        for (auto t = tokens.first; t < tokens.last; ++t) in_value[t] = true;
    };
    auto times = times_.read(text, std::nullopt);
    std::erase_if(times, [](time_mention const& t) { return !names_a_date(t.timex); });
    for (auto const& t : times) cover(t.tokens);
    auto numbers = numbers_.read(text);
    std::erase_if(numbers,
                  [&](number_mention const& n) { return !is_amount(n.value.role) || in_value[n.tokens.first]; });
    for (auto const& n : numbers) cover(n.tokens);
    read_words(text, in_value, out);
    for (auto& t : times) {
        statement_value read;
        read.timex = std::move(t.timex);
        read.as_read = t.where.of(text.text);
        read_surroundings(t.tokens, out.words, read);
        out.values.push_back(std::move(read));
    }
    for (auto& n : numbers) {
        statement_value read;
        read.as_read = to_text(n.value);
        if (n.of_tokens.size() != 0) read.counted = word_at(text, n.of_head);
        for (auto t = n.of_tokens.first; t < n.of_tokens.last; ++t) read.of.push_back(word_at(text, t));
        read_surroundings(n.tokens, out.words, read);
        bool const of_follows = n.tokens.last < text.tokens.size() && lower_case(text.view(n.tokens.last)) == "of";
        read.one_of = n.value.number == 1 && of_follows;
        read.unit = n.value.unit;
        read.amount = units_.in_base_units(std::move(n.value));
        out.values.push_back(std::move(read));
    }
    return out;
}

}  // namespace reconcile
