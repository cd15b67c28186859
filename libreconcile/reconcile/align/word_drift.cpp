#include <reconcile/align/word_drift.hpp>

#include <algorithm>
#include <utility>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

constexpr enum_names<telling_kind, 4> kind_names{{{{telling_kind::verbatim, "verbatim"},
                                                   {telling_kind::shortened, "shortened"},
                                                   {telling_kind::reworded, "reworded"},
                                                   {telling_kind::turned, "turned"}}}};

/// A quotation of fewer words is compared with the words around it.
constexpr std::size_t least_quoted = 5;
/// A change of more words is another way to put it: what it turns is not told by a word.
constexpr std::size_t longest_turn = 3;
/// Of the shorter telling so much must be the same, or nothing says that it is turned and not another statement.
constexpr double least_alike = 0.6;
/// And so much, to say that a quotation was changed and not another one made.
constexpr double least_quoted_alike = 0.7;
/// Words of so many letters may come and go with a negation: "did not", "will never".
constexpr std::size_t longest_small_word = 4;
constexpr std::size_t same_letters = 4;

bool ends_word(std::string_view text, std::size_t at) {
    for (std::string_view const dash : {"—", "–", "--", "…"})
        if (text.substr(at).starts_with(dash)) return true;
    return text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r' || text[at] == '/';
}

/// Without the marks at its ends: "“calm,”" is "calm".
byte_span bare(std::string_view text, byte_span where) {
    constexpr std::string_view marks[] = {"\"", "'", "“", "”", "‘", "’", "«", "»",
                                          "„",  "`", ",", ".", ";", ":", "!", "?"};
    for (bool again = true; again;) {
        again = false;
        for (auto const mark : marks) {
            auto const size = static_cast<std::uint32_t>(mark.size());
            if (where.size() > size && where.of(text).starts_with(mark)) where.begin += size, again = true;
            bool const initials =
                mark == "." && where.of(text).substr(0, where.size() - 1).find('.') != std::string_view::npos;
            if (where.size() > size && !initials && where.of(text).ends_with(mark)) where.end -= size, again = true;
        }
    }
    return where;
}

/// A run of words that only one of the two has, or each its own.
struct gap {
    std::pair<std::size_t, std::size_t> here;
    std::pair<std::size_t, std::size_t> there;
    [[nodiscard]] std::size_t size() const { return here.second - here.first + there.second - there.first; }
};

/// The gaps between the words of a longest common subsequence, the leftmost one of several.
std::vector<gap> gaps_between(spoken_words const& a, spoken_words const& b, std::size_t& in_both) {
    auto const& x = a.words();
    auto const& y = b.words();
    auto const wide = y.size() + 1;
    std::vector<std::uint16_t> length((x.size() + 1) * wide, 0);  // of what begins at i and k
    for (auto i = x.size(); i-- > 0;)
        for (auto k = y.size(); k-- > 0;)
            length[i * wide + k] = x[i].key == y[k].key
                                       ? static_cast<std::uint16_t>(length[(i + 1) * wide + k + 1] + 1)
                                       : std::max(length[(i + 1) * wide + k], length[i * wide + k + 1]);
    in_both = length[0];
    std::vector<gap> out;
    gap open{{0, 0}, {0, 0}};
    std::size_t i = 0;
    std::size_t k = 0;
    auto const close = [&] {
        open.here.second = i;
        open.there.second = k;
        if (open.size() > 0) out.push_back(open);
    };
    while (i < x.size() && k < y.size()) {
        if (x[i].key == y[k].key) {
            close();
            ++i, ++k;
            open = {{i, i}, {k, k}};
        } else if (length[(i + 1) * wide + k] >= length[i * wide + k + 1]) {
            ++i;
        } else {
            ++k;
        }
    }
    i = x.size();
    k = y.size();
    close();
    return out;
}

std::vector<std::string> keys_of(spoken_words const& from, std::pair<std::size_t, std::size_t> range) {
    std::vector<std::string> out;
    for (auto i = range.first; i < range.second; ++i) out.push_back(from.words()[i].key);
    return out;
}

std::string joined(std::vector<std::string> const& keys) {
    std::string out;
    for (auto const& k : keys) out += k;
    return out;
}

bool any_negation(std::vector<std::string> const& keys, turning_words const& turning) {
    return std::any_of(keys.begin(), keys.end(), [&](auto const& k) { return turning.negates(k); });
}

/// One name in two spellings.
bool is_respelled(std::string const& here, std::string const& there) {
    auto const is_name = [](std::string const& s) {
        return !s.empty() && s[0] >= 'A' && s[0] <= 'Z' && s.find(' ') == std::string::npos;
    };
    return is_name(here) && is_name(there) && spelled_alike(here, there);
}

/// The longer words of a change, without its negations.
std::vector<std::string> weighty(std::vector<std::string> keys, turning_words const& turning) {
    std::erase_if(keys, [&](auto const& k) { return k.size() <= longest_small_word || turning.negates(k); });
    return keys;
}

/// "closed", "did not close": is the negation all that came in?
bool differ_by_negation(std::vector<std::string> const& here, std::vector<std::string> const& there,
                        turning_words const& turning) {
    if (any_negation(here, turning) == any_negation(there, turning)) return false;
    auto const mine = weighty(here, turning);
    auto const other = weighty(there, turning);
    return std::equal(mine.begin(), mine.end(), other.begin(), other.end(),
                      [](auto const& a, auto const& b) { return a.compare(0, same_letters, b, 0, same_letters) == 0; });
}

/// Does a change say the contrary? One negation turns it, and so does one pair of opposites; both together do not.
bool turns(std::vector<std::string> const& here, std::vector<std::string> const& there, turning_words const& turning) {
    if (!turning.opposed(here, there)) return differ_by_negation(here, there, turning);
    return any_negation(here, turning) == any_negation(there, turning);
}

}  // namespace

std::string_view to_string(telling_kind k) { return kind_names.text(k); }

spoken_words::spoken_words(told_sentence sentence) : sentence_(std::move(sentence)) {
    std::string_view const text = sentence_.text;
    bool bracket = false;
    bool mark = false;
    auto quote = sentence_.quoted.begin();
    for (std::size_t at = 0; at < text.size() && words_.size() < most_words;) {
        auto end = at;
        while (end < text.size() && !ends_word(text, end) && text[end] != '[' && text[end] != ']') ++end;
        if (end == at) {
            if (text[at] == '[' || text[at] == ']') bracket = text[at] == '[', mark = true;
            mark = mark || text.substr(at).starts_with("…");
            ++at;
            continue;
        }
        byte_span const where{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        at = end;
        auto const written = where.of(text);
        auto key = word_key(written);
        if (written.starts_with("..")) mark = true;
        if (key.empty() || bracket) continue;
        while (quote != sentence_.quoted.end() && quote->end <= where.begin) ++quote;
        words_.push_back(
            {std::move(key), bare(text, where), quote != sentence_.quoted.end() && quote->overlaps(where), mark});
        mark = written.ends_with("..");
    }
    ends_in_mark_ = mark;
    auto const quoted = std::count_if(words_.begin(), words_.end(), [](word const& w) { return w.quoted; });
    direct_ = static_cast<std::size_t>(quoted) >= least_quoted;
    if (direct_) std::erase_if(words_, [](word const& w) { return !w.quoted; });
}

std::string spoken_words::written(std::size_t first, std::size_t last) const {
    if (first >= last) return {};
    return sentence_.text.substr(words_[first].where.begin, words_[last - 1].where.end - words_[first].where.begin);
}

word_drift drift(spoken_words const& here, spoken_words const& there, turning_words const& turning) {
    word_drift out;
    auto gaps = gaps_between(here, there, out.in_both);
    auto const shorter = std::min(here.words().size(), there.words().size());
    auto const share = shorter == 0 ? 0.0 : static_cast<double>(out.in_both) / static_cast<double>(shorter);
    bool const alike = share >= least_alike;
    bool turned = false;  // an even number of turns is none
    for (auto const& g : gaps) {
        auto const mine = keys_of(here, g.here);
        auto const other = keys_of(there, g.there);
        if (joined(mine) == joined(other)) continue;  // "border-crossing", "border crossing"
        if (mine.empty() && here.marked(g.here.first)) continue;
        if (other.empty() && there.marked(g.there.first)) continue;
        word_difference difference{here.written(g.here.first, g.here.second),
                                   there.written(g.there.first, g.there.second)};
        if (is_respelled(difference.here, difference.there)) continue;
        out.differs.push_back(std::move(difference));
        out.kind = std::max(out.kind, mine.empty() ? telling_kind::shortened : telling_kind::reworded);
        bool const inside = g.here.first > 0 && g.here.second < here.words().size();
        if (here.direct() && there.direct() && !mine.empty()) out.misquoted = share >= least_quoted_alike;
        bool const one_word = std::max(mine.size(), other.size()) <= longest_turn;
        bool const at_end = mine.empty() && !inside;  // is only left out
        if (!alike || !one_word || at_end || !turns(mine, other, turning)) continue;
        turned = !turned;
        out.turned_by = out.differs.back();
    }
    if (turned) out.kind = telling_kind::turned;
    return out;
}

}  // namespace reconcile
