#include <reconcile/truth/claim_table.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace reconcile {

namespace {

constexpr double no_time = -std::numeric_limits<double>::infinity();
constexpr std::uint32_t unused = 0xffffffffU;

/// The strings that a column names, and for each string of the pool its place among them.
struct ranking {
    std::vector<string_id> order;
    std::vector<std::uint32_t> rank;
};

template <class Before>
ranking rank_strings(std::vector<std::uint32_t> const& column, std::size_t strings, Before before) {
    ranking out;
    out.rank.assign(strings, unused);
    for (auto const s : column)
        if (out.rank[s] == unused) {
            out.rank[s] = 0;
            out.order.emplace_back(s);
        }
    std::sort(out.order.begin(), out.order.end(), before);
    for (std::size_t i = 0; i < out.order.size(); ++i) out.rank[out.order[i].index()] = static_cast<std::uint32_t>(i);
    return out;
}

constexpr std::uint64_t packed(std::uint32_t label, std::uint32_t source) {
    return std::uint64_t{label} << 32 | source;
}

}  // namespace

truth_kind claim_table::kind_of(std::uint32_t item) const {
    auto const all = values_of(item);
    if (all.empty()) return truth_kind::words;
    auto const first = key(all.front()).kind;
    return first == key(value_begin_[item + 1] - 1).kind ? first : truth_kind::words;
}

std::size_t claim_table::column_bytes() const {
    auto const bytes = [](auto const& column) { return column.size() * sizeof(column[0]); };
    return bytes(source_names_) + bytes(item_names_) + bytes(label_texts_) + bytes(label_keys_) + bytes(value_begin_) +
           bytes(claim_begin_) + bytes(label_) + bytes(source_) + bytes(claims_by_) + bytes(mixed_begin_) +
           bytes(mixed_sources_);
}

claim_table_builder::claim_table_builder(std::optional<truth_kind> as) : as_(as) {}

bool claim_table_builder::add(std::string_view source, std::string_view item, std::string_view value,
                              std::string_view time) {
    if (!time.empty()) {
        auto const key = read_value_key(time, truth_kind::time);
        if (key.kind != truth_kind::time) return false;
        time_.resize(source_.size(), no_time);
        time_.push_back(key.low);
    } else if (!time_.empty()) {
        time_.push_back(no_time);
    }
    source_.push_back(intern(source, last_source_));
    item_.push_back(intern(item, last_item_));
    value_.push_back(intern(value, last_value_));
    return true;
}

std::uint32_t claim_table_builder::intern(std::string_view text, last_text& last) {
    if (text != last.text || names_.size() == 0) {
        auto const id = names_.intern(text);
        last = {names_.view(id), id.value};
    }
    return last.id;
}

void claim_table_builder::add(claim_table const& t) {
    for (std::uint32_t i = 0; i < t.items(); ++i)
        for (auto const v : t.values_of(i))
            for (auto const s : t.claimants(v)) add(t.source_name(s), t.item_name(i), t.text(v));
}

claim_table claim_table_builder::build() && {
    claim_table out;
    auto const by_name = [&](string_id a, string_id b) { return names_.view(a) < names_.view(b); };
    auto sources = rank_strings(source_, names_.size(), by_name);
    auto items = rank_strings(item_, names_.size(), by_name);
    std::vector<value_key> keys(names_.size());
    {
        std::vector<bool> read(names_.size());
        for (auto const v : value_) {
            if (!read[v]) keys[v] = read_value_key(names_.view(string_id{v}), as_);
            read[v] = true;
        }
    }
    auto labels = rank_strings(value_, names_.size(), [&](string_id a, string_id b) {
        auto const& x = keys[a.index()];
        auto const& y = keys[b.index()];
        return x == y ? by_name(a, b) : x < y;
    });
    out.label_keys_.reserve(labels.order.size());
    for (auto const l : labels.order) out.label_keys_.push_back(keys[l.index()]);

    // Claims by item: a counting sort.
    std::vector<std::uint32_t> begin(items.order.size() + 1);
    for (auto const i : item_) ++begin[items.rank[i] + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    bool const timed = !time_.empty();
    std::vector<std::uint64_t> rows(source_.size());
    std::vector<double> times(timed ? source_.size() : 0);
    {
        auto next = begin;
        for (std::size_t c = 0; c < source_.size(); ++c) {
            auto const at = next[items.rank[item_[c]]]++;
            rows[at] = packed(labels.rank[value_[c]], sources.rank[source_[c]]);
            if (timed) times[at] = time_[c];
        }
    }
    out.claims_by_.assign(sources.order.size(), 0);
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
        seen.clear();
        for (auto r = first; r != last; ++r) {
            auto const label = static_cast<std::uint32_t>(*r >> 32);
            auto const source = static_cast<std::uint32_t>(*r);
            if (r == first || label != static_cast<std::uint32_t>(r[-1] >> 32)) {
                out.label_.push_back(label);
                out.claim_begin_.push_back(0);
            }
            out.source_.push_back(source);
            out.claim_begin_.back() = static_cast<std::uint32_t>(out.source_.size());
            ++out.claims_by_[source];
            seen.push_back(source);
        }
        out.value_begin_.push_back(static_cast<std::uint32_t>(out.label_.size()));
        std::sort(seen.begin(), seen.end());
        auto const end = std::unique(seen.begin(), seen.end());
        if (end != seen.end()) {
            if (out.mixed_begin_.empty()) out.mixed_begin_.assign(i + 1, 0);
            out.mixed_sources_.insert(out.mixed_sources_.end(), seen.begin(), end);
        }
        if (!out.mixed_begin_.empty())
            out.mixed_begin_.push_back(static_cast<std::uint32_t>(out.mixed_sources_.size()));
    }
    out.source_names_ = std::move(sources.order);
    out.item_names_ = std::move(items.order);
    out.label_texts_ = std::move(labels.order);
    out.names_ = std::move(names_);
    *this = claim_table_builder(as_);
    return out;
}

}  // namespace reconcile
