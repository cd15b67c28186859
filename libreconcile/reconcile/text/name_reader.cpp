#include <reconcile/text/name_reader.hpp>

#include <algorithm>
#include <utility>

#include <reconcile/text/letter_case.hpp>
#include <reconcile/text/name_entities.hpp>
#include <reconcile/text/name_lexicon.hpp>
#include <reconcile/text/name_runs.hpp>

namespace reconcile {

namespace {
/// Finds "X in northern Y", "the Yian town of X", "Y's province of X" and "X, Y".
class containment {
public:
    containment(name_lexicon const& lex, token_text const& text, name_text& names)
        : lex_(lex), text_(text), names_(names) {}

    void read() {
        for (auto const& m : names_.mentions) mark_place(m);
        for (std::size_t m = 0; m + 1 < names_.mentions.size(); ++m) relate(names_.mentions[m], names_.mentions[m + 1]);
        std::vector<std::pair<std::string, std::string>> once;
        for (auto& pair : names_.within)
            if (pair.first != pair.second && std::find(once.begin(), once.end(), pair) == once.end())
                once.push_back(pair);
        names_.within = std::move(once);
    }

private:
    entity& of(name_mention const& m) { return names_.entities[m.entity]; }
    bool is(std::uint32_t t, std::uint32_t mark) const {
        return t < text_.tokens.size() && lex_.marks.any(text_.tokens[t], mark);
    }
    bool word_is(std::uint32_t t, std::string_view w) const { return t < text_.tokens.size() && text_.view(t) == w; }

    /// "city of X", "X province", "in X": an unknown name that stands where places stand.
    void mark_place(name_mention const& m) {
        auto& e = of(m);
        if (e.kind != name_kind::unknown) return;
        auto const first = m.tokens.first;
        bool const contained = first >= 2 && word_is(first - 1, "of") && is(first - 2, mark_container);
        // "a Damascan suburb", "the Damascan suburb of X": what qualifies the noun is not its name.
        bool const qualifies = word_is(m.tokens.last + 1, "of") || (first >= 1 && (word_is(first - 1, "a") || word_is(first - 1, "an")));
        bool const container = is(m.tokens.last, mark_container | mark_part) && !text_.tokens[m.tokens.last].line_start && !qualifies;
        bool const located =
            first >= 1 && (word_is(first - 1, "in") || word_is(first - 1, "near") || word_is(first - 1, "at"));
        bool const directed = first >= 1 && is(first - 1, mark_compass);
        if (contained || container || directed || (located && e.title.empty())) e.kind = name_kind::place;
    }

    bool only_between(std::uint32_t from, std::uint32_t to, std::uint32_t marks) const {
        for (auto t = from; t < to; ++t)
            if (!is(t, marks) && !word_is(t, "the") && !word_is(t, "-")) return false;
        return true;
    }

    static bool may_be_place(entity const& e) { return e.kind == name_kind::place || e.kind == name_kind::unknown; }

    void relate(name_mention const& a, name_mention const& b) {
        auto const gap = token_range{a.tokens.last, b.tokens.first};
        if (gap.size() > 8 || text_.sentence_of_token[a.tokens.first] != text_.sentence_of_token[b.tokens.first])
            return;
        auto& x = of(a);
        auto const& y = of(b);
        bool const comma = gap.size() == 1 && word_is(gap.first, ",");
        bool const in =
            gap.size() >= 1 && word_is(gap.first, "in") && only_between(gap.first + 1, gap.last, mark_compass);
        bool const placed =
            a.tokens.first > 0 && is(a.tokens.first - 1, mark_function) && !is(a.tokens.first - 1, mark_org_particle);
        if (in && x.kind == name_kind::unknown && y.kind == name_kind::place &&
            (placed || word_is(a.tokens.first - 1, "on")))
            x.kind = name_kind::place;
        auto const area = lex_.known[lex_.known_at(text_, b.tokens.first, b.tokens.last).payload];
        if (comma && area.behind_comma && x.title.empty() && (x.kind == name_kind::unknown || x.kind == name_kind::person))
            x.kind = name_kind::place;  // "Milltown, Ala."
        bool const places = x.kind == name_kind::place && y.kind == name_kind::place;
        if (places && comma && area.wide && !lex_.known[lex_.known_at(text_, a.tokens.first, a.tokens.last).payload].wide)
            names_.within.emplace_back(x.name, y.name);
        if (places &&
            (in || (comma && y.as_source == source_kind::government && x.as_source != source_kind::government)))
            names_.within.emplace_back(x.name, y.name);
        if (gap.size() == 2 && word_is(gap.last - 1, "of") && is(gap.first, mark_part) && may_be_place(x) && may_be_place(of(b))) {
            x.kind = of(b).kind = name_kind::place;  // "the Oakhill section of Milltown"
            names_.within.emplace_back(x.name, y.name);
            return;
        }
        if (y.kind == name_kind::place && (x.kind == name_kind::nationality || x.kind == name_kind::place))
            relate_container(a, b, gap);
    }

    /// "Yian town of X", "Y's northern province of X".
    void relate_container(name_mention const& a, name_mention const& b, token_range gap) {
        if (gap.size() < 2 || !word_is(gap.last - 1, "of") || !is(gap.last - 2, mark_container)) return;
        for (auto t = gap.first; t + 1 < gap.last; ++t) {
            auto const& token = text_.tokens[t];
            if (token.kind == token_kind::punctuation && token.space_before) return;
        }
        auto const country = country_of(a);
        if (!country.empty()) names_.within.emplace_back(of(b).name, country);
    }

    std::string country_of(name_mention const& m) {
        auto const known = lex_.known_at(text_, m.tokens.first, m.tokens.last);
        if (of(m).kind == name_kind::place) return of(m).name;
        return known ? lex_.known[known.payload].within : std::string();
    }

    name_lexicon const& lex_;
    token_text const& text_;
    name_text& names_;
};
}  // namespace

struct name_reader::state {
    name_lexicon lex;
    name_aids aids;
    state(lexicon const& l, vocabulary& words, name_aids given) : lex(l, words), aids(std::move(given)) {}

    /// A name of which nothing else is known, and which does not speak, is a place if the gazetteer has one of that name.
    void mark_places(token_text const& text, name_text& names) const {
        if (!aids.places) return;
        auto const speech = [&](std::uint32_t t) {
            return t < text.tokens.size() && lex.marks.any(text.tokens[t], mark_speech);
        };
        std::vector<bool> speaks(names.entities.size());
        for (auto const& m : names.mentions)
            if (speech(m.tokens.last) || (m.tokens.first > 0 && speech(m.tokens.first - 1))) speaks[m.entity] = true;
        for (std::size_t e = 0; e < names.entities.size(); ++e) {
            auto& one = names.entities[e];
            bool const bare =
                one.kind == name_kind::unknown && one.as_source == source_kind::unknown && one.title.empty();
            if (bare && !speaks[e] && aids.places->holds(one.name)) one.kind = name_kind::place;
        }
    }
};

name_reader::name_reader(lexicon const& l, vocabulary& words, name_aids aids)
    : state_(std::make_unique<state>(l, words, std::move(aids))) {
    add_sentence_words(l, words);
}
name_reader::~name_reader() = default;
name_reader::name_reader(name_reader&&) noexcept = default;

std::optional<std::string> name_reader::restored_case(token_text const& text) const { return letter_case(state_->lex).restore(text); }

name_text name_reader::read(token_text const& text) const {
    name_text out;
    if (text.tokens.empty()) return out;
    name_entities entities(text, out, state_->aids.judged.get());
    for (auto const& found : name_runs(state_->lex, text).find()) entities.add(found);
    entities.join_glosses();
    state_->mark_places(text, out);
    containment(state_->lex, text, out).read();
    return out;
}

}  // namespace reconcile
