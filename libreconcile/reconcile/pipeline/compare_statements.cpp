#include <reconcile/pipeline/compare_statements.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <vector>

#include <fmt/format.h>

#include <reconcile/compare/relation.hpp>
#include <reconcile/text/number_reader.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

namespace {

/// So many of the words of a hypothesis must stand in the premise before a number decides, and without one.
constexpr double enough_beside_numbers = 0.6;
constexpr double enough_alone = 0.85;

/// The word in lower case, without the ending of a plural: what two statements are matched by.
std::string stem(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (out.size() > 4 && out.ends_with("ies")) return out.substr(0, out.size() - 3) + "y";
    if (out.size() > 3 && out.ends_with('s') && !out.ends_with("ss")) out.pop_back();
    return out;
}

/// What a statement says: its words without numbers, its numbers, and whether it is negated.
struct statement_reading {
    std::set<std::string> words;
    std::vector<number_mention> numbers;
    std::vector<std::string> counted;  ///< the head of what each number counts; empty where there is none
    bool negated = false;
};

struct verdict_on_numbers {
    set_relation relation = set_relation::undecided;
    number_mention const* ours = nullptr;
    number_mention const* theirs = nullptr;
};

/// Worse for the hypothesis is higher.
int badness(set_relation premise_to_hypothesis) {
    switch (premise_to_hypothesis) {
        case set_relation::equal: return 0;
        case set_relation::inside: return 1;
        case set_relation::around: return 2;
        case set_relation::overlapping: return 3;
        case set_relation::undecided: return 4;
        case set_relation::disjoint: return 5;
    }
    return 4;
}

double coverage(statement_reading const& premise, statement_reading const& hypothesis) {
    if (hypothesis.words.empty()) return 1;
    auto const found = std::count_if(hypothesis.words.begin(), hypothesis.words.end(),
                                     [&](auto const& w) { return premise.words.contains(w); });
    return static_cast<double>(found) / static_cast<double>(hypothesis.words.size());
}

statement_comparison answer(relation r, reason why, std::string note, std::string label) {
    return {std::string(to_string(r)), std::string(to_string(why)), std::move(note), std::move(label)};
}

/// They count the same, or one of them does not say what it counts.
bool is_of_one_thing(statement_reading const& a, std::size_t i, statement_reading const& b, std::size_t k) {
    auto const& x = a.numbers[i].value;
    auto const& y = b.numbers[k].value;
    if (x.role != y.role || x.unit != y.unit) return false;
    return a.counted[i] == b.counted[k] || a.counted[i].empty() || b.counted[k].empty();
}

/// What the numbers alone say: each of the hypothesis against the premise's number of the same thing that fits it best; the
/// worst of them decides.
std::optional<verdict_on_numbers> compare_numbers(statement_reading const& premise,
                                                  statement_reading const& hypothesis) {
    static knowledge const nothing;
    std::optional<verdict_on_numbers> worst;
    for (std::size_t h = 0; h < hypothesis.numbers.size(); ++h) {
        std::optional<verdict_on_numbers> best;
        for (std::size_t p = 0; p < premise.numbers.size(); ++p) {
            if (!is_of_one_thing(hypothesis, h, premise, p)) continue;
            auto const r = relate(value{premise.numbers[p].value}, value{hypothesis.numbers[h].value}, nothing);
            if (!best || badness(r) < badness(best->relation))
                best = verdict_on_numbers{r, &premise.numbers[p], &hypothesis.numbers[h]};
        }
        if (!best) best = verdict_on_numbers{set_relation::undecided, nullptr, &hypothesis.numbers[h]};
        if (!worst || badness(best->relation) > badness(worst->relation)) worst = best;
    }
    return worst;
}

statement_comparison decide_by_numbers(verdict_on_numbers const& v, bool turned) {
    if (v.ours == nullptr)
        return answer(relation::not_comparable, reason::property,
                      fmt::format("The premise has no number of the kind of {}.", to_text(v.theirs->value)), "neutral");
    auto const both = fmt::format("{} and {}", to_text(v.ours->value), to_text(v.theirs->value));
    if (turned) {
        if (badness(v.relation) <= 1)
            return answer(relation::conflict, reason::polarity, fmt::format("One of them negates it ({}).", both),
                          "contradiction");
        return answer(relation::cannot_tell, reason::none,
                      fmt::format("One of them negates it, and the numbers differ ({}).", both), "neutral");
    }
    switch (v.relation) {
        case set_relation::equal:
            return answer(relation::equal, reason::none, fmt::format("The numbers are the same ({}).", both),
                          "entailment");
        case set_relation::inside:
            return answer(relation::refines, reason::none, fmt::format("The premise is the more exact ({}).", both),
                          "entailment");
        case set_relation::around:
            return answer(relation::refines, reason::none, fmt::format("The hypothesis is the more exact ({}).", both),
                          "neutral");
        case set_relation::overlapping:
            return answer(relation::compatible, reason::overlap, fmt::format("Both can hold ({}).", both), "neutral");
        case set_relation::disjoint:
            return answer(relation::conflict, reason::value, fmt::format("No number is both ({}).", both),
                          "contradiction");
        case set_relation::undecided: break;
    }
    return answer(relation::cannot_tell, reason::none, fmt::format("The numbers cannot be compared ({}).", both),
                  "neutral");
}

statement_comparison decide_by_words(double covered, bool turned) {
    if (covered < enough_alone)
        return answer(relation::cannot_tell, reason::property,
                      "The hypothesis says what does not stand in the premise.", "neutral");
    if (turned)
        return answer(relation::conflict, reason::polarity, "They say the same, and one of them negates it.",
                      "contradiction");
    return answer(covered == 1 ? relation::refines : relation::compatible, reason::none,
                  "What the hypothesis says stands in the premise.", "entailment");
}

}  // namespace

struct statement_comparer::state {
    explicit state(lexicon const& from) : numbers(from, words) {
        add_sentence_words(from, words);
        for (auto const* entry : from.entries("negation"))
            for (auto const& phrase : entry->phrases) negations.insert(phrase);
        negations.insert("no");
        for (char const* kind : {"determiner", "preposition", "auxiliary", "be", "pronoun", "possessive_pronoun",
                                 "coordinator", "subordinator", "relative"})
            for (auto const* entry : from.entries(kind))
                for (auto const& phrase : entry->phrases) small_words.insert(stem(phrase));
    }

    vocabulary words;
    number_reader numbers;
    std::set<std::string, std::less<>> negations;
    std::set<std::string, std::less<>> small_words;

    [[nodiscard]] statement_reading read(std::string_view statement) const {
        statement_reading out;
        auto const text = tokenize(statement, words);
        out.numbers = numbers.read(text);
        for (auto const& n : out.numbers)
            out.counted.push_back(n.of_tokens.size() == 0 ? std::string{} : stem(text.view(n.of_head)));
        for (std::uint32_t t = 0; t < text.tokens.size(); ++t) {
            if (text.tokens[t].kind != token_kind::word) continue;
            bool const in_number = std::any_of(out.numbers.begin(), out.numbers.end(), [t](auto const& n) {
                return n.tokens.contains(t) || n.of_tokens.contains(t);
            });
            if (in_number) continue;
            auto const word = stem(text.view(t));
            if (negations.contains(word) || negations.contains(text.view(t))) out.negated = !out.negated;
            else if (!small_words.contains(word)) out.words.insert(word);
        }
        return out;
    }
};

statement_comparer::statement_comparer(options const& how)
    : state_(std::make_unique<state>(how.words ? *how.words : lexicon::built_in())) {}
statement_comparer::~statement_comparer() = default;
statement_comparer::statement_comparer(statement_comparer&&) noexcept = default;

statement_comparison statement_comparer::compare(std::string_view premise, std::string_view hypothesis) const {
    auto const said = state_->read(premise);
    auto const asked = state_->read(hypothesis);
    auto const covered = coverage(said, asked);
    bool const turned = said.negated != asked.negated;
    auto const numbers = compare_numbers(said, asked);
    if (!numbers) return decide_by_words(covered, turned);
    if (covered < enough_beside_numbers)
        return answer(relation::cannot_tell, reason::property,
                      "Beside numbers, the hypothesis says what does not stand in the premise.", "neutral");
    return decide_by_numbers(*numbers, turned);
}

statement_comparison compare_statements(std::string_view premise, std::string_view hypothesis, options const& how) {
    return statement_comparer(how).compare(premise, hypothesis);
}

}  // namespace reconcile
