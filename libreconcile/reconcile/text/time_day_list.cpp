// Days of one month in a row, each a time of its own: "Feb. 15, 16 and 22", "3, 4 and 5 March".
#include <reconcile/text/time_grammar.hpp>

#include <utility>

namespace reconcile {

/// The number of a day, alone: not "6pm", "15-20", "3/4".
std::optional<read_number> time_grammar::listed_day(std::uint32_t t) const {
    auto n = is_kind(t, token_kind::number) ? number_at(t) : std::nullopt;
    if (!n || !n->whole || n->digits > 2 || n->value < 1 || n->value > 31 || pieces_at(t).size() > 1) return std::nullopt;
    return n;
}

/// The comma or the "and" before the next day. Behind an "and" it is the last one.
bool time_grammar::to_next_day(bool& last) {
    bool const comma = take_text(",");
    last = take(link_role::and_);
    return comma || last;
}

bool time_grammar::days_behind_month(time_expression& e) {
    time_form f;
    auto const start = pos_;
    if (!month_date(f) || !f.day || f.year) return false;
    e.forms.push_back(f);
    e.days.push_back({start, pos_});
    for (bool last = false; !last;) {
        if (!to_next_day(last)) return false;
        auto const n = listed_day(pos_);
        if (!n || n->as_int() <= *f.day) return false;
        f.day = n->as_int();
        e.forms.push_back(f);
        e.days.push_back({pos_, n->last});
        pos_ = n->last;
    }
    if (counts_something(pos_) || word_at(pos_, word_kind::unit) || word_at(pos_, word_kind::month) || word_at(pos_, word_kind::meridiem)) return false;
    year_after(e.forms.back());
    e.days.back().last = pos_;
    for (auto& day : e.forms) {
        day.year = e.forms.back().year;
        day.slots = e.forms.back().slots;
    }
    return true;
}

bool time_grammar::days_before_month(time_expression& e) {
    for (bool last = false; !last;) {
        auto const n = listed_day(pos_);
        if (!n || (!e.forms.empty() && n->as_int() <= *e.forms.back().day)) return false;
        time_form f;
        f.day = n->as_int();
        e.forms.push_back(std::move(f));
        e.days.push_back({pos_, n->last});
        pos_ = n->last;
        if (!to_next_day(last)) return false;
    }
    time_form dated;
    auto const start = pos_;
    if (!day_first(dated) || *dated.day <= *e.forms.back().day) return false;
    for (auto& f : e.forms) {
        auto const day = f.day;
        f = dated;
        f.day = day;
    }
    e.forms.push_back(std::move(dated));
    e.days.push_back({start, pos_});
    return true;
}

bool time_grammar::day_list(time_expression& e) {
    attempt a(*this);
    if (pos_ > sentence_.first && sees(link_role::from, pos_ - 1)) return false;  // "between 3 and 4 March"
    e.shape = expression_shape::list;
    return (word(word_kind::month) ? days_behind_month(e) : days_before_month(e)) && a.keep();
}

}  // namespace reconcile
