#include <reconcile/truth/claim_table.hpp>

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <utility>

namespace reconcile {

namespace {

constexpr double no_time = -std::numeric_limits<double>::infinity();

/// `v = {}` would keep the memory.
template <class T>
void free(std::vector<T>& v) {
    std::vector<T>().swap(v);
}

/// A string among those to be put in order: most are told apart by the kind and the key, without a look at them.
struct ranked {
    std::uint64_t key;
    truth_kind kind;
    std::uint32_t id;
};

/// Eight bytes of a text, in such a way that the less number is that of the less text.
std::uint64_t letters(std::string_view text) {
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < sizeof out; ++i)
        out = out << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
    return out;
}

/// The same for numbers; -0 is 0.
std::uint64_t ordered_bits(double x) {
    auto const bits = std::bit_cast<std::uint64_t>(x + 0.0);
    constexpr auto sign = std::uint64_t{1} << 63;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

/// Sets the key of words to the first letters in which any of them differ.
void key_words(std::vector<ranked>& all, string_pool const& texts) {
    std::optional<std::string_view> shared;
    for (auto const& r : all) {
        if (r.kind != truth_kind::words) continue;
        auto const text = texts.view(string_id{r.id});
        if (!shared) shared = text;
        auto const [end, other] = std::mismatch(shared->begin(), shared->end(), text.begin(), text.end());
        shared = shared->substr(0, static_cast<std::size_t>(end - shared->begin()));
    }
    for (auto& r : all)
        if (r.kind == truth_kind::words) r.key = letters(texts.view(string_id{r.id}).substr(shared->size()));
}

/// Numbers the strings of a pool in order; for each old number the new one.
template <class Before>
std::vector<std::uint32_t> renumber(string_pool& texts, std::vector<ranked> all, Before before) {
    std::sort(all.begin(), all.end(), [&](ranked const& a, ranked const& b) {
        if (a.kind != b.kind) return a.kind < b.kind;
        return a.key != b.key ? a.key < b.key : before(string_id{a.id}, string_id{b.id});
    });
    std::vector<string_id> order;
    order.reserve(all.size());
    for (auto const& r : all) order.emplace_back(r.id);
    free(all);
    texts.renumber(order);
    std::vector<std::uint32_t> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) rank[order[i].index()] = static_cast<std::uint32_t>(i);
    return rank;
}

std::vector<std::uint32_t> sort_names(string_pool& names) {
    std::vector<ranked> all(names.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = {0, truth_kind::words, static_cast<std::uint32_t>(i)};
    key_words(all, names);
    return renumber(names, std::move(all), [&](string_id a, string_id b) { return names.view(a) < names.view(b); });
}

constexpr std::uint64_t packed(std::uint32_t label, std::uint32_t source) {
    return std::uint64_t{label} << 32 | source;
}

}  // namespace

truth_kind claim_table::kind_of(std::uint32_t item) const {
    auto const all = values_of(item);
    if (all.empty()) return truth_kind::words;
    auto const first = key(all.front());
    auto const last = key(value_begin_[item + 1] - 1);
    // A clock time and a date do not lie on one line.
    constexpr double minutes_of_day = 1440;
    bool const clock_and_date =
        first.kind == truth_kind::time && first.low < minutes_of_day && last.low >= minutes_of_day;
    return first.kind == last.kind && !clock_and_date ? first.kind : truth_kind::words;
}

std::size_t claim_table::column_bytes() const {
    auto const bytes = [](auto const& column) { return column.size() * sizeof(column[0]); };
    return bytes(label_ends_) + bytes(value_begin_) + bytes(claim_begin_) + bytes(label_) + bytes(source_) +
           bytes(claims_by_) + bytes(mixed_begin_) + bytes(mixed_sources_);
}

claim_table_builder::claim_table_builder(std::optional<truth_kind> as) : as_(as) {}

bool claim_table_builder::add(std::string_view source, std::string_view item, std::string_view value,
                              std::string_view time) {
    if (!time.empty()) {
        auto const key = read_value_key(time, truth_kind::time);
        if (key.kind != truth_kind::time) return false;
        time_.resize(rows_.size(), no_time);
        time_.push_back(key.low);
    } else if (!time_.empty()) {
        time_.push_back(no_time);
    }
    rows_.push_back({sources_.intern(source), items_.intern(item), labels_.intern(value)});
    return true;
}

void claim_table_builder::add(claim_table const& t) {
    for (std::uint32_t i = 0; i < t.items(); ++i)
        for (auto const v : t.values_of(i))
            for (auto const s : t.claimants(v)) add(t.source_name(s), t.item_name(i), t.text(v));
}

std::vector<std::uint32_t> claim_table_builder::sort_labels(claim_table& out) {
    auto& texts = labels_.texts;
    std::vector<ranked> all(texts.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const key = read_value_key(texts.view(string_id{i}), as_);
        all[i] = {ordered_bits(key.low), key.kind, static_cast<std::uint32_t>(i)};
        out.number_labels_ += key.kind == truth_kind::number ? 1 : 0;
    }
    auto const words = std::count_if(all.begin(), all.end(), [](auto const& r) { return r.kind == truth_kind::words; });
    auto const with_ends = all.size() - static_cast<std::size_t>(words);
    key_words(all, texts);
    auto rank = renumber(texts, std::move(all), [&](string_id a, string_id b) {
        auto const x = read_value_key(texts.view(a), as_);
        auto const y = read_value_key(texts.view(b), as_);
        return x == y ? texts.view(a) < texts.view(b) : x < y;
    });
    out.label_ends_.reserve(with_ends);
    for (std::size_t l = 0; l < with_ends; ++l) {
        auto const key = read_value_key(texts.view(string_id{l}), as_);
        out.label_ends_.push_back({key.low, key.high});
    }
    return rank;
}

claim_table claim_table_builder::build() && {
    claim_table out;
    auto label_rank = sort_labels(out);
    auto source_rank = sort_names(sources_.texts);
    auto item_rank = sort_names(items_.texts);

    // Claims by item: a counting sort.
    std::vector<std::uint32_t> begin(item_rank.size() + 1);
    for (auto const& r : rows_) ++begin[item_rank[r.item] + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    bool const timed = !time_.empty();
    std::vector<std::uint64_t> rows(rows_.size());
    std::vector<double> times(timed ? rows_.size() : 0);
    {
        auto next = begin;
        for (std::size_t c = 0; c < rows_.size(); ++c) {
            auto const at = next[item_rank[rows_[c].item]]++;
            rows[at] = packed(label_rank[rows_[c].label], source_rank[rows_[c].source]);
            if (timed) times[at] = time_[c];
        }
    }
    free(rows_);
    free(time_);
    free(label_rank);
    free(item_rank);
    constexpr std::uint32_t no_item = 0xffffffffU;
    std::vector<std::uint32_t> last_item(source_rank.size(), no_item);  // of each source
    out.claims_by_.assign(source_rank.size(), 0);
    out.source_.reserve(rows.size());
    std::vector<std::uint32_t> seen;
    std::vector<std::pair<std::uint32_t, double>> latest;
    for (std::size_t i = 0; i + 1 < begin.size(); ++i) {
        auto first = rows.begin() + begin[i];
        auto last = rows.begin() + begin[i + 1];
        if (timed) {
            latest.clear();
            for (auto c = begin[i]; c < begin[i + 1]; ++c)
                latest.emplace_back(static_cast<std::uint32_t>(rows[c]), times[c]);
            std::sort(latest.begin(), latest.end(), [](auto const& a, auto const& b) {
                return a.first != b.first ? a.first < b.first : a.second > b.second;
            });
            auto kept = begin[i];
            for (auto c = begin[i]; c < begin[i + 1]; ++c) {
                auto const source = static_cast<std::uint32_t>(rows[c]);
                auto const at = std::lower_bound(latest.begin(), latest.end(), source,
                                                 [](auto const& a, std::uint32_t s) { return a.first < s; });
                if (times[c] >= at->second) rows[kept++] = rows[c];
            }
            last = rows.begin() + kept;
        }
        std::sort(first, last);
        last = std::unique(first, last);
        bool mixed = false;
        for (auto r = first; r != last; ++r) {
            auto const label = static_cast<std::uint32_t>(*r >> 32);
            auto const source = static_cast<std::uint32_t>(*r);
            if (r == first || label != out.label_.back()) {
                out.label_.push_back(label);
                out.claim_begin_.push_back(0);
            }
            out.source_.push_back(source);
            out.claim_begin_.back() = static_cast<std::uint32_t>(out.source_.size());
            ++out.claims_by_[source];
            mixed = mixed || last_item[source] == i;
            last_item[source] = static_cast<std::uint32_t>(i);
        }
        out.value_begin_.push_back(static_cast<std::uint32_t>(out.label_.size()));
        if (mixed) {
            if (out.mixed_begin_.empty()) out.mixed_begin_.assign(i + 1, 0);
            seen.assign(out.source_.end() - (last - first), out.source_.end());
            std::sort(seen.begin(), seen.end());
            out.mixed_sources_.insert(out.mixed_sources_.end(), seen.begin(), std::unique(seen.begin(), seen.end()));
        }
        if (!out.mixed_begin_.empty())
            out.mixed_begin_.push_back(static_cast<std::uint32_t>(out.mixed_sources_.size()));
    }
    out.source_names_ = std::move(sources_.texts);
    out.item_names_ = std::move(items_.texts);
    out.label_texts_ = std::move(labels_.texts);
    *this = claim_table_builder(as_);
    return out;
}

}  // namespace reconcile
