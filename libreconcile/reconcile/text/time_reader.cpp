#include <reconcile/text/time_reader.hpp>

#include <algorithm>
#include <utility>

#include <reconcile/text/time_grammar.hpp>
#include <reconcile/text/time_resolver.hpp>

namespace reconcile {

namespace {

struct found_expression {
    time_expression said;
    std::uint32_t sentence = 0;
};

/// "0:27 Gunman is sentenced": the length of a recording before its title, at the beginning of a line.
bool is_length(token_text const& text, time_expression const& e) {
    auto const& f = e.forms.front();
    bool const bare = e.shape == expression_shape::single && f.slots == time_slot::clock && f.clock && !f.clock->halved && !f.zone;
    if (!bare || !text.tokens[e.tokens.first].line_start || e.tokens.last >= text.tokens.size()) return false;
    auto const& next = text.tokens[e.tokens.last];
    auto const word = text.view(e.tokens.last);
    return next.line_start || next.capital || word == "'" || word == "‘" || word == "\"" || word == "“";
}

std::vector<found_expression> find_all(time_words const& words) {
    std::vector<found_expression> out;
    auto const& text = words.text();
    for (std::uint32_t s = 0; s < text.sentences.size(); ++s) {
        auto const sentence = text.sentences[s];
        time_grammar grammar(words, sentence);
        bool ahead = false;
        for (auto t = sentence.first; t < sentence.last;) {
            if (words.at(t, word_kind::future_cue, sentence.last)) ahead = true;
            auto e = grammar.read(t);
            if (!e || is_length(text, *e)) {
                t = e ? e->tokens.last : t + 1;
                continue;
            }
            if (t > sentence.first) {
                auto const before = words.at(t - 1, word_kind::link, sentence.last);
                e->since = before && before->role == link_role::since;
            }
            for (auto& f : e->forms) f.expected = ahead;
            t = e->tokens.last;
            if (e->shape != expression_shape::list) {
                out.push_back({std::move(*e), s});
                continue;
            }
            for (std::size_t i = 0; i < e->days.size(); ++i)
                out.push_back({{.tokens = e->days[i], .forms = {std::move(e->forms[i])}}, s});
        }
    }
    return out;
}

bool is_one_day(resolved_time const& r) {
    if (r.type == timex_type::duration || r.type == timex_type::set || r.options.size() != 1) return false;
    auto const& t = r.options.front();
    return t.from > unknown_past && t.to < unknown_future && t.to - t.from <= 15 * seconds_of_day / 10;
}

/// "the previous night on 16 February": the day that the same sentence goes on to name.
bool counts_back(time_form const& f) { return f.anchored && f.offset_of(time_unit::day).value_or(0) < 0; }

bool names_a_day(time_expression const& e) {
    auto const& f = e.forms.front();
    return e.shape == expression_shape::single && f.kind == form_kind::calendar && !f.anchored &&
           ((f.day && f.month) || (f.weekday && !f.shift && !f.nth));
}

value value_of(resolved_time const& r, std::string words) {
    if (r.length) return {*r.length, std::move(words)};
    if (r.options.empty()) return {time_interval{}, std::move(words)};
    if (r.options.size() == 1) return {r.options.front(), std::move(words)};
    time_interval hull = r.options.front();
    value out;
    for (auto const& t : r.options) {
        hull.from = std::min(hull.from, t.from);
        hull.to = std::max(hull.to, t.to);
        if (t.zone != hull.zone) hull.zone.reset();
        out.any_of.emplace_back(t, words);
    }
    out.data = hull;
    out.text = std::move(words);
    return out;
}

/// Goes through the mentions in order and keeps in mind what later ones count from.
class day_keeper {
public:
    day_keeper(std::vector<found_expression> const& all, std::optional<clock_seconds> published) : all_(all) {
        context_.published = published;
    }

    resolved_time next(std::size_t i) {
        auto const& here = all_[i];
        if (here.sentence > quarter_sentence_ + 2) context_.quarter.reset();
        auto context = context_;
        auto const& f = here.said.forms.front();
        bool const in_sentence = here.sentence == anchor_sentence_ && context_.anchor;
        bool const more = i + 1 < all_.size() && all_[i + 1].sentence == here.sentence;
        if (counts_back(f) && !in_sentence && more && names_a_day(all_[i + 1].said)) {
            auto const day = resolve(all_[i + 1].said, context_);
            if (is_one_day(day)) context.anchor = day.options.front();
        }
        if (f.slots == time_slot::clock && here.sentence > anchor_sentence_ + 3) context.anchor.reset();
        auto r = resolve(here.said, context);
        remember(here, r);
        return r;
    }

private:
    void remember(found_expression const& here, resolved_time const& r) {
        if (is_one_day(r)) {
            context_.anchor = r.options.front();
            anchor_sentence_ = here.sentence;
        }
        auto const& f = here.said.forms.front();
        if (f.kind == form_kind::calendar && f.quarter && r.options.size() == 1) {
            context_.quarter = r.options.front();
            quarter_sentence_ = here.sentence;
        }
    }

    std::vector<found_expression> const& all_;
    time_context context_;
    std::uint32_t anchor_sentence_ = 0;
    std::uint32_t quarter_sentence_ = 0;
};

}  // namespace

struct time_reader::state {
    time_lexicon known;
    state(lexicon const& source, vocabulary& words) : known(source, words) { add_sentence_words(source, words); }
};

time_reader::time_reader(lexicon const& source, vocabulary& words) : state_(std::make_unique<state>(source, words)) {}
time_reader::~time_reader() = default;
time_reader::time_reader(time_reader&&) noexcept = default;

namespace {

/// Is a date here part of a heading ("3 May 2024", "Posted on July 2 2016", "LIMA, 9 JAN 90") and not of prose or a caption
/// ("In this May 7, 2014, photo")? It begins its line, or follows a few words with capitals or a mark.
bool stands_in_header(token_text const& head, std::uint32_t t) {
    for (int distance = 0; distance < 6; ++distance) {
        if (head.tokens[t].line_start || t == 0) return true;
        auto const& before = head.tokens[--t];
        bool const small = before.kind == token_kind::word && !before.capital;
        if (small && !(distance == 0 && head.view(t) == "on")) return false;
    }
    return false;
}

}  // namespace

std::optional<clock_seconds> time_reader::shown_day(token_text const& text) const {
    constexpr std::uint32_t opening = 80;  // tokens in which a header or a dateline stands
    token_text head;
    head.text = text.text;
    auto const size = std::min(opening, static_cast<std::uint32_t>(text.tokens.size()));
    head.tokens.assign(text.tokens.begin(), text.tokens.begin() + size);
    for (auto const s : text.sentences)
        if (s.first < size) head.sentences.push_back({s.first, std::min(s.last, size)});
    time_words const words(state_->known, head);
    for (auto const& found : find_all(words)) {
        auto const& f = found.said.forms.front();
        if (found.said.shape != expression_shape::single || f.kind != form_kind::calendar || !f.year || !f.month || !f.day) continue;
        if (!stands_in_header(head, found.said.tokens.first)) continue;
        auto const r = resolve(f, {});
        if (r.options.size() == 1) return r.options.front().from;
    }
    return std::nullopt;
}

std::vector<time_mention> time_reader::read(token_text const& text, std::optional<clock_seconds> published) const {
    time_words const words(state_->known, text);
    auto const found = find_all(words);
    day_keeper days(found, published);
    std::vector<time_mention> out;
    out.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        auto r = days.next(i);
        time_mention m;
        m.tokens = found[i].said.tokens;
        m.where = text.span(m.tokens);
        m.type = r.type;
        m.timex = r.timex;
        m.anchored = r.anchored;
        m.value = value_of(r, std::string(m.where.of(text.text)));
        out.push_back(std::move(m));
    }
    return out;
}

}  // namespace reconcile
