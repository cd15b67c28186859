#include <reconcile/text/time_words.hpp>

#include <charconv>
#include <string_view>
#include <utility>

namespace reconcile {

namespace {

template <class T, std::size_t N>
using name_table = std::array<std::pair<std::string_view, T>, N>;

constexpr std::array<std::string_view, word_kind_count> kind_names{
    "month", "weekday", "part", "moment", "season", "unit", "adverb", "day", "shift", "edge", "past", "ahead", "origin",
    "reference", "every", "vague", "about", "zone", "meridiem", "decade", "holiday", "number", "ordinal", "suffix", "link",
    "future_cue", "counted", "rated", "whole"};

constexpr std::array<std::string_view, word_flag_count> flag_names{
    "weak", "plural", "alone", "over", "own", "anchored", "vague", "half", "outside", "one", "tight",
    "unknown", "clock", "spoken"};

constexpr name_table<time_unit, time_unit_count> unit_names{{
    {"second", time_unit::second}, {"minute", time_unit::minute}, {"hour", time_unit::hour}, {"day", time_unit::day},
    {"week", time_unit::week}, {"weekend", time_unit::weekend}, {"month", time_unit::month}, {"quarter", time_unit::quarter},
    {"year", time_unit::year}, {"decade", time_unit::decade}, {"century", time_unit::century}}};

constexpr name_table<time_edge, 6> edge_names{{
    {"early", time_edge::early}, {"late", time_edge::late}, {"middle", time_edge::middle}, {"earlier", time_edge::earlier},
    {"later", time_edge::later}, {"rest", time_edge::rest}}};

constexpr name_table<link_role, link_role_count - 1> role_names{{
    {"the", link_role::the}, {"a", link_role::a}, {"own", link_role::own}, {"of", link_role::of}, {"on", link_role::on},
    {"in", link_role::in}, {"at", link_role::at}, {"from", link_role::from}, {"to", link_role::to}, {"and", link_role::and_},
    {"or", link_role::or_}, {"by", link_role::by}, {"since", link_role::since}, {"for", link_role::for_},
    {"past", link_role::past}, {"half", link_role::half}, {"fiscal", link_role::fiscal},
    {"year", link_role::year}, {"period", link_role::period}, {"old", link_role::old}, {"ish", link_role::ish},
    {"h", link_role::h}, {"week_of", link_role::week_of}, {"month_of", link_role::month_of},
    {"starting", link_role::starting}, {"after_next", link_role::after_next}, {"so", link_role::so}, 
    {"year_end", link_role::year_end}, {"recent", link_role::recent},
    {"comparable", link_role::comparable}, {"times", link_role::times}}};

template <class T, std::size_t N>
T named(name_table<T, N> const& table, std::string_view name, T otherwise) {
    for (auto const& [text, value] : table)
        if (text == name) return value;
    return otherwise;
}

int number_at(lexicon_entry const& e, std::string_view key, int otherwise = 0) {
    auto const text = e.get(key);
    int n = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), n);
    return n;
}

time_word word_of(lexicon_entry const& e, word_kind kind) {
    time_word w;
    w.kind = kind;
    w.number = number_at(e, kind == word_kind::every ? "every" : "number");
    w.from = number_at(e, "from");
    w.to = number_at(e, "to");
    w.month = number_at(e, "month");
    w.day = number_at(e, e.has("easter") ? "easter" : "day");
    w.weekday = number_at(e, "weekday");
    w.nth = number_at(e, "nth");
    w.by_easter = e.has("easter");
    w.times = number_at(e, "times", 1);
    w.unit = named(unit_names, e.get("unit"), time_unit::day);
    w.edge = named(edge_names, e.get("edge"), time_edge::none);
    w.role = named(role_names, e.get("role"), link_role::none);
    w.qualifier = parse_qualifier(e.get("qualifier")).value_or(qualifier::exact);
    w.from_now = e.get("from") == "now";
    w.timex = e.get(kind == word_kind::day ? "part" : "timex");
    for (std::size_t f = 0; f < word_flag_count; ++f)
        if (e.has(flag_names[f])) w.flags |= 1U << f;
    return w;
}

}  // namespace

time_lexicon::time_lexicon(lexicon const& source, vocabulary& words) {
    std::map<std::string, std::vector<time_word>, std::less<>> by_phrase;
    for (auto const* section : source.sections("time")) {
        for (std::size_t k = 0; k < word_kind_count; ++k) {
            if (section->name != kind_names[k]) continue;
            for (auto const& entry : section->entries)
                for (auto const& phrase : entry.phrases) by_phrase[phrase].push_back(word_of(entry, static_cast<word_kind>(k)));
        }
    }
    readings_.reserve(by_phrase.size());
    for (auto& [phrase, readings] : by_phrase) {
        auto const payload = static_cast<std::uint32_t>(readings_.size());
        phrases_.add(phrase, words, payload);
        if (readings.front().kind == word_kind::part) parts_.emplace(phrase, payload);
        token_classes classes = 0;
        for (auto const& w : readings) {
            classes |= class_of(w.kind);
            if (w.kind == word_kind::link) classes |= class_of(w.role);
        }
        classes_.push_back(classes);
        readings_.push_back(std::move(readings));
    }
}

time_word const* time_lexicon::part(std::string_view phrase) const {
    auto const found = parts_.find(phrase);
    return found == parts_.end() ? nullptr : &readings_[found->second].front();
}

namespace {

/// What can be seen of a token without a lexicon.
token_classes classes_of_shape(token_text const& text, std::uint32_t t) {
    auto const& token = text.tokens[t];
    if (token.kind == token_kind::number) return digits_class;
    auto const view = text.view(t);
    if (token.kind == token_kind::word) return view == "Q" || view == "H" ? sign_class : 0;
    bool const apostrophe = view == "'" || view == "’" || view == "‘";
    return apostrophe ? mark_class | sign_class : mark_class;
}

}  // namespace

time_words::time_words(time_lexicon const& known, token_text const& text) : known_(&known), text_(&text) {
    auto const n = static_cast<std::uint32_t>(text.tokens.size());
    first_.reserve(n + 1);
    classes_.reserve(n);
    for (auto const sentence : text.sentences) {
        for (auto t = sentence.first; t < sentence.last; ++t) {
            first_.push_back(static_cast<std::uint32_t>(matches_.size()));
            auto classes = classes_of_shape(text, t);
            auto end = sentence.last;
            while (auto const m = known.phrases().longest(text, t, end)) {
                classes |= known.classes(m.payload);
                matches_.push_back(m);
                end = t + m.length - 1;
            }
            classes_.push_back(classes);
        }
    }
    first_.resize(n + 1, static_cast<std::uint32_t>(matches_.size()));
    classes_.resize(n);
}

found_word time_words::find(std::uint32_t t, word_kind kind, std::uint32_t end) const {
    for (auto m = first_[t]; m < first_[t + 1]; ++m) {
        auto const last = t + matches_[m].length;
        if (last > end) continue;
        for (auto const& w : known_->readings(matches_[m].payload))
            if (w.kind == kind) return {&w, last};
    }
    return {};
}

}  // namespace reconcile
