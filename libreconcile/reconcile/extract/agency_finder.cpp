#include <reconcile/extract/agency_finder.hpp>

#include <algorithm>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

agency_finder::agency_finder(lexicon const& words, vocabulary& v) {
    for (auto const* e : words.entries("outlet")) {
        outlet const one{std::string(e->get("name", e->phrases.front())), e->get("kind") == "agency"};
        for (auto const& phrase : e->phrases) {
            names_.add(phrase, v, static_cast<std::uint32_t>(outlets_.size()));
            if (one.agency) agency_of_.emplace(fold(phrase), one.name);
        }
        if (one.agency) agency_of_.emplace(fold(one.name), one.name);
        outlets_.push_back(one);
    }
    for (auto const* e : words.entries("agency_mark"))
        for (auto const& phrase : e->phrases)
            marks_.add(phrase, v,
                       e->has("byline")   ? by_line
                       : e->has("owner")  ? owner
                       : e->has("thanks") ? thanks
                                          : no_words);
}

bool agency_finder::is_name_of(std::string_view name, std::string_view agency) const {
    auto const known = agency_of_.find(fold(name));
    return known != agency_of_.end() && known->second == agency;
}

std::string const* agency_finder::named_at(token_text const& text, std::uint32_t t, std::uint32_t end,
                                           bool agencies_only, std::uint32_t* after) const {
    if (!text.tokens[t].capital) return nullptr;
    auto const m = names_.longest(text, t, end);
    if (!m || (agencies_only && !outlets_[m.payload].agency)) return nullptr;
    if (after != nullptr) *after = t + m.length;
    return &outlets_[m.payload].name;
}

/// "MILLTOWN, Wash. (AP) —", and "(Reuters) -" at the beginning of a line.
std::string const* agency_finder::in_dateline(page const& p) const {
    auto const& text = p.read.text;
    auto const in_brackets = [&](std::uint32_t t, std::uint32_t end) -> std::string const* {
        if (!p.is_mark(t, "(") || t + 1 >= end) return nullptr;
        std::uint32_t after = 0;
        auto const* name = named_at(text, t + 1, end, true, &after);
        return name != nullptr && after < end && p.is_mark(after, ")") ? name : nullptr;
    };
    for (auto const& d : p.read.datelines)
        for (auto t = d.town.last; t < d.dash; ++t)
            if (auto const* name = in_brackets(t, d.dash)) return name;
    auto const end = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t t = 0; t < end && t < opening; ++t)
        if (t == 0 || text.tokens[t].line_start)
            if (auto const* name = in_brackets(t, end)) return name;
    return nullptr;
}

/// A line that begins with "By" and names an agency, or that is nothing but its name.
std::string const* agency_finder::in_byline(token_text const& text) const {
    auto const size = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t t = 0; t < size && t < opening; ++t) {
        if (t != 0 && !text.tokens[t].line_start) continue;
        auto end = t + 1;
        while (end < size && !text.tokens[end].line_start && end - t <= longest_line) ++end;
        if (end - t > longest_line) continue;
        std::uint32_t after = 0;
        if (auto const* name = named_at(text, t, end, true, &after); name != nullptr && after == end && end < size)
            return name;
        auto const m = marks_.longest(text, t, end);
        for (auto i = t + m.length; m && m.payload == by_line && i < end; ++i)
            if (auto const* name = named_at(text, i, end, true)) return name;
    }
    return nullptr;
}

/// "Copyright 2030 The Associated Press", and not "© Associated Press photo".
std::string const* agency_finder::as_owner(token_text const& text, std::uint32_t t, std::uint32_t end) const {
    bool const begins = t == 0 || text.tokens[t].line_start || text.view(t - 1) == "(" ||
                        text.sentences[text.sentence_of_token[t]].first == t;
    if (!begins) return nullptr;
    auto const last = std::min(end, t + near);
    for (auto i = t + 1; i < last; ++i) {
        std::uint32_t after = 0;
        auto const* name = named_at(text, i, end, true, &after);
        if (name == nullptr) continue;
        auto const next =
            after < end && !text.tokens[after].line_start ? marks_.longest(text, after, end) : phrase_table::match{};
        return next && next.payload == no_words ? nullptr : name;
    }
    return nullptr;
}

void agency_finder::add_thanked(token_text const& text, std::uint32_t t, std::vector<std::string>& out) const {
    auto const sentence = text.sentences[text.sentence_of_token[t]];
    auto const last = std::min(sentence.last, t + farthest);
    for (auto i = std::max(sentence.first, t - std::min(t, farthest));
         i < last && out.size() < text_print::most_credits; ++i) {
        std::uint32_t after = 0;
        auto const* name = named_at(text, i, last, false, &after);
        if (name == nullptr) continue;
        if (std::find(out.begin(), out.end(), *name) == out.end()) out.push_back(*name);
        i = after - 1;
    }
}

agency_copy agency_finder::operator()(page const& p, token_text const& byline) const {
    agency_copy out;
    auto const& text = p.read.text;
    auto const* agency = in_dateline(p);
    auto const named_in_byline = static_cast<std::uint32_t>(byline.tokens.size());
    for (std::uint32_t t = 0; t < named_in_byline && t < opening && agency == nullptr; ++t)
        agency = named_at(byline, t, named_in_byline, true);
    if (agency == nullptr) agency = in_byline(text);
    auto const end = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t t = 0; t < end; ++t) {
        auto const m = marks_.longest(text, t, end);
        if (!m) continue;
        if (m.payload == owner && agency == nullptr) agency = as_owner(text, t, end);
        if (m.payload == thanks) add_thanked(text, t, out.credits);
    }
    if (agency != nullptr) out.agency = *agency;
    return out;
}

}  // namespace reconcile
