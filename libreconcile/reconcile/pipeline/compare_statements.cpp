#include <reconcile/pipeline/compare_statements.hpp>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <reconcile/compare/relation.hpp>
#include <reconcile/pipeline/name_files.hpp>
#include <reconcile/pipeline/value_support.hpp>
#include <reconcile/pipeline/word_support.hpp>

namespace reconcile {

namespace {

/// So much of the hypothesis' words must stand in the premise: for it to follow, for a number of it to dispute the
/// premise's, for a turned word to contradict it, and beside a number that was worked out.
constexpr double enough_to_follow = 0.65;
constexpr double enough_to_dispute = 0.6;
constexpr double enough_to_turn = 0.6;
constexpr double enough_to_work_out = 0.3;

statement_comparison answer(relation r, reason why, std::string note, std::string label) {
    return {std::string(to_string(r)), std::string(to_string(why)), std::move(note), std::move(label)};
}

statement_comparison contradicts(reason why, std::string note) {
    return answer(relation::conflict, why, std::move(note), "contradiction");
}

statement_comparison says_more(statement_word const* word) {
    return answer(relation::cannot_tell, reason::property,
                  word == nullptr ? std::string("The hypothesis says what does not stand in the premise.")
                                  : fmt::format("The hypothesis says what does not stand in the premise (\"{}\").",
                                                word->text),
                  "neutral");
}

statement_comparison by_value(value_support const& v) {
    auto const both = v.said == nullptr ? std::string{} : fmt::format("{} and {}", v.said->as_read, v.asked->as_read);
    switch (v.how) {
        case support::same:
            return answer(relation::equal, reason::none, fmt::format("Both say the same ({}).", both), "entailment");
        case support::more_exact:
            return answer(relation::refines, reason::none, fmt::format("The premise is the more exact ({}).", both),
                          "entailment");
        case support::as_written:
            return answer(relation::compatible, reason::overlap,
                          fmt::format("As far as they were written, they are the same ({}).", both), "entailment");
        case support::worked_out:
            return answer(relation::refines, reason::none,
                          fmt::format("The premise's numbers give it: {}.", v.calculation), "entailment");
        case support::open:
            return answer(relation::compatible, reason::overlap, fmt::format("Both can hold ({}).", both), "neutral");
        case support::disputed:
            return contradicts(reason::value, fmt::format("Only one of them can be right ({}).", both));
        case support::missing: break;
    }
    return answer(relation::not_comparable, reason::property,
                  fmt::format("The premise has nothing to set against {}.", v.asked->as_read), "neutral");
}

}  // namespace

struct statement_comparer::state {
    explicit state(options const& how) : reader(how.words ? *how.words : lexicon::built_in()), known(knowledge_of(how)) {}
    statement_reader reader;
    std::shared_ptr<knowledge const> known;
};

statement_comparer::statement_comparer(options const& how)
    : state_(std::make_unique<state>(how)) {}
statement_comparer::~statement_comparer() = default;
statement_comparer::statement_comparer(statement_comparer&&) noexcept = default;

statement_comparison statement_comparer::compare(std::string_view premise, std::string_view hypothesis) const {
    auto const said = state_->reader.read(premise);
    auto const asked = state_->reader.read(hypothesis);
    auto const words = support_of_words(said, asked);
    if (words.missing_name != nullptr) return says_more(words.missing_name);
    if (words.share >= enough_to_turn) {
        if (words.turned != nullptr)
            return contradicts(reason::polarity, fmt::format("One of them negates \"{}\".", words.turned->text));
        if (words.opposed != nullptr)
            return contradicts(reason::polarity, fmt::format("\"{}\" stands against \"{}\".", words.opposite->text,
                                                             words.opposed->text));
        if (words.swapped != nullptr)
            return contradicts(reason::role, fmt::format("Who and whom have changed places (\"{}\").",
                                                         words.swapped->text));
    }
    auto const values = support_of_values(said, asked, *state_->known);
    auto const weakest = std::max_element(values.begin(), values.end(),
                                          [](auto const& a, auto const& b) { return a.how < b.how; });
    bool const has_values = weakest != values.end();
    bool const worked_out = has_values && weakest->how == support::worked_out;
    bool const disputed = has_values && weakest->how == support::disputed;
    auto const enough = worked_out ? enough_to_work_out : disputed ? enough_to_dispute : enough_to_follow;
    if (words.share < enough) return says_more(words.missing);
    if (words.unreal != nullptr && !disputed)
        return answer(relation::cannot_tell, reason::none,
                      fmt::format("The premise does not say that it is so (\"{}\").", words.unreal->text), "neutral");
    if (has_values) return by_value(*weakest);
    return answer(words.share == 1 ? relation::refines : relation::compatible, reason::none,
                  "What the hypothesis says stands in the premise.", "entailment");
}

statement_comparison compare_statements(std::string_view premise, std::string_view hypothesis, options const& how) {
    return statement_comparer(how).compare(premise, hypothesis);
}

}  // namespace reconcile
