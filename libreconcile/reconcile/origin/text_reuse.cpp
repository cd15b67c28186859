#include <reconcile/origin/text_reuse.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include <boost/unordered/unordered_flat_map.hpp>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {

using reuse::gram;

constexpr enum_names<reuse_order, 3> orders{
    {{{reuse_order::unknown, "unknown"}, {reuse_order::published, "published"}, {reuse_order::credited, "credited"}}}};

std::uint64_t mixed(std::uint64_t x) {  // the finalizer of SplitMix64
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

/// The hash of the words from `first` on; 0 where one of them is quoted or they are not there.
std::uint64_t gram_at(text_print const& p, std::size_t first) {
    if (first + gram > p.words.size()) return 0;
    std::uint64_t h = 0;
    for (std::size_t i = first; i < first + gram; ++i) {
        if (p.words[i].hash == text_print::quoted) return 0;
        h = mixed(h ^ p.words[i].hash);
    }
    return h | 1U;
}

std::size_t own_words_of(text_print const& p) {
    return static_cast<std::size_t>(
        std::count_if(p.words.begin(), p.words.end(), [](auto const& w) { return w.hash != text_print::quoted; }));
}

// ---- two texts ---------------------------------------------------------------------------------------------------------

struct run {
    std::size_t here = 0;  // words
    std::size_t there = 0;
    std::size_t length = 0;
};

/// The runs of words that two texts share, from the first word of `here` on; each takes the longest of the first places in
/// `there` at which its words begin.
std::vector<run> shared_runs(text_print const& here, text_print const& there) {
    std::vector<std::pair<std::uint64_t, std::size_t>> places;
    for (std::size_t i = 0; i < there.words.size(); ++i)
        if (auto const h = gram_at(there, i)) places.emplace_back(h, i);
    std::sort(places.begin(), places.end());
    auto const length_at = [&](std::size_t i, std::size_t k) {
        std::size_t n = 0;
        while (i + n < here.words.size() && k + n < there.words.size() &&
               here.words[i + n].hash != text_print::quoted && here.words[i + n].hash == there.words[k + n].hash)
            ++n;
        return n;
    };
    std::vector<run> out;
    for (std::size_t i = 0; i < here.words.size();) {
        run longest{i, 0, 0};
        auto const h = gram_at(here, i);
        auto at = h == 0 ? places.end() : std::lower_bound(places.begin(), places.end(), std::pair(h, std::size_t{0}));
        for (std::size_t n = 0; at != places.end() && at->first == h && n < reuse::most_places; ++at, ++n)
            if (auto const length = length_at(i, at->second); length > longest.length)
                longest = {i, at->second, length};
        if (longest.length >= gram) out.push_back(longest);
        i += std::max<std::size_t>(longest.length, 1);
    }
    return out;
}

std::size_t sentence_of(text_print const& p, std::size_t word) {
    auto const at = std::upper_bound(p.sentences.begin(), p.sentences.end(), word,
                                     [](auto w, auto const& s) { return w < s.first; });
    return static_cast<std::size_t>(at - p.sentences.begin()) - 1;
}

std::size_t own_words_of(text_print const& p, text_print::sentence const& s) {
    return static_cast<std::size_t>(std::count_if(p.words.begin() + s.first, p.words.begin() + s.last,
                                                  [](auto const& w) { return w.hash != text_print::quoted; }));
}

struct shared_part {
    std::size_t words = 0;
    bool has_long_run = false;
};

/// What each two sentences share: the runs, cut where sentences end.
std::map<std::pair<std::size_t, std::size_t>, shared_part> shared_parts(text_print const& here,
                                                                        text_print const& there) {
    std::map<std::pair<std::size_t, std::size_t>, shared_part> out;
    for (auto r : shared_runs(here, there))
        while (r.length > 0) {
            auto const s = sentence_of(here, r.here);
            auto const o = sentence_of(there, r.there);
            auto const piece = std::min({r.length, here.sentences[s].last - r.here, there.sentences[o].last - r.there});
            auto const end = r.here + piece == here.sentences[s].last ? here.sentences[s].where.end
                                                                      : here.words[r.here + piece].begin;
            auto& part = out[{s, o}];
            part.words += piece;
            part.has_long_run = part.has_long_run ||
                                (piece >= reuse::shortest_run && end - here.words[r.here].begin >= reuse::least_bytes);
            r = {r.here + piece, r.there + piece, r.length - piece};
        }
    return out;
}

}  // namespace

text_alignment align_texts(text_print const& text, text_print const& other) {
    text_alignment out{{}, 0, own_words_of(text), own_words_of(other)};
    auto const parts = shared_parts(text, other);
    for (auto at = parts.begin(); at != parts.end();) {
        auto const sentence = at->first.first;
        auto best = parts.end();
        for (; at != parts.end() && at->first.first == sentence; ++at) {
            auto const& [there, part] = std::pair(at->first.second, at->second);
            auto const shorter =
                std::min(own_words_of(text, text.sentences[sentence]), own_words_of(other, other.sentences[there]));
            if (!part.has_long_run || part.words * 2 < shorter) continue;
            if (best == parts.end() || part.words > best->second.words) best = at;
        }
        if (best == parts.end()) continue;
        out.sentences.push_back({text.sentences[sentence].where, other.sentences[best->first.second].where});
        out.words += best->second.words;
    }
    return out;
}

std::vector<std::uint64_t> fingerprints_of(text_print const& p) {
    std::vector<std::uint64_t> all, out;
    for (std::size_t i = 0; i + gram <= p.words.size(); ++i)
        if (auto const h = gram_at(p, i)) {
            all.push_back(h);
        } else if (!all.empty() && all.back() != 0) {
            all.push_back(0);  // no window reaches over a quotation
        }
    auto const least_of = [&](std::size_t first, std::size_t last) {
        out.push_back(*std::min_element(all.begin() + static_cast<std::ptrdiff_t>(first),
                                        all.begin() + static_cast<std::ptrdiff_t>(last)));
    };
    for (std::size_t begin = 0; begin < all.size();) {
        auto end = begin;
        while (end < all.size() && all[end] != 0) ++end;
        if (end - begin < reuse::window && end > begin) least_of(begin, end);
        for (auto i = begin; i + reuse::window <= end; ++i) least_of(i, i + reuse::window);
        begin = end + 1;
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

// ---- many texts --------------------------------------------------------------------------------------------------------

namespace {

struct ranked_text {
    document_id document;
    text_print const* print = nullptr;
    std::optional<time_interval> published;
    source_id outlet;
};

class reuse_finder {
public:
    reuse_finder(corpus const& c, origin_table const& origins, knowledge const& known,
                 std::span<printed_text const> texts)
        : claims_(c), origins_(origins), known_(known) {
        std::map<std::string_view, document_id> ids;
        for (auto const d : c.documents()) ids.emplace(c[d].id, d);
        std::map<document_id, source_id> outlets;
        for (auto const claim : c.claims()) {
            auto const d = c.document_of(claim);
            auto const links = c[c.chain(claim)];
            if (!d || links.empty()) continue;
            outlets.emplace(d, origins.representative(links.front().source));
            for (std::size_t i = 1; i < links.size(); ++i)
                credited_.emplace(d, origins.representative(links[i].source));
        }
        for (auto const& t : texts)
            if (auto const at = ids.find(t.document); at != ids.end()) {
                auto const outlet = outlets.find(at->second);
                texts_.push_back({at->second, t.print, published_time(c[at->second]),
                                  outlet == outlets.end() ? source_id{} : outlet->second});
            }
        std::sort(texts_.begin(), texts_.end(), [&](auto const& a, auto const& b) {
            return std::pair(day_of(a), id_of(a)) < std::pair(day_of(b), id_of(b));
        });
    }

    std::vector<text_reuse> find() {
        std::vector<text_reuse> out;
        auto const partners = find_partners();
        for (std::size_t later = 0; later < texts_.size(); ++later)
            for (auto const earlier : partners[later])
                if (auto found = compare(texts_[earlier], texts_[later])) out.push_back(std::move(*found));
        std::sort(out.begin(), out.end(), [&](auto const& a, auto const& b) {
            return std::tie(claims_[a.document].id, claims_[a.from].id) <
                   std::tie(claims_[b.document].id, claims_[b.from].id);
        });
        return out;
    }

private:
    [[nodiscard]] clock_seconds day_of(ranked_text const& t) const {
        return t.published ? t.published->from : unknown_future;
    }
    [[nodiscard]] std::string_view id_of(ranked_text const& t) const { return claims_[t.document].id; }

    /// Of each text those before it that share most fingerprints with it, the rare ones weighing more.
    [[nodiscard]] std::vector<std::vector<std::size_t>> find_partners() const {
        struct place {
            std::uint64_t print = 0;
            std::uint32_t text = 0;
        };
        std::vector<place> rows;  // by fingerprint, then by text
        for (std::uint32_t t = 0; t < texts_.size(); ++t)
            for (auto const print : fingerprints_of(*texts_[t].print)) rows.push_back({print, t});
        std::sort(rows.begin(), rows.end(),
                  [](auto a, auto b) { return std::pair(a.print, a.text) < std::pair(b.print, b.text); });
        struct entry {
            std::uint32_t text = 0;
            std::uint32_t row = 0;  // where it begins, where this text stands in it, and how long it is
            std::uint32_t at = 0;
            std::uint32_t length = 0;
        };
        std::vector<entry> entries;
        for (std::size_t first = 0; first < rows.size();) {
            auto last = first;
            while (last < rows.size() && rows[last].print == rows[first].print) ++last;
            for (auto i = first + 1; i < last; ++i)
                entries.push_back({rows[i].text, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(i),
                                   static_cast<std::uint32_t>(last - first)});
            first = last;
        }
        std::stable_sort(entries.begin(), entries.end(), [](auto const& a, auto const& b) { return a.text < b.text; });
        struct shared_prints {
            std::size_t count = 0;
            std::uint64_t weight = 0;  // rare ones weigh more
        };
        std::vector<std::vector<std::size_t>> out(texts_.size());
        for (auto at = entries.begin(); at != entries.end();) {
            auto const text = at->text;
            std::map<std::uint32_t, shared_prints> shared;
            for (; at != entries.end() && at->text == text; ++at) {
                auto const weigh = [&](std::uint32_t place) {
                    auto& with = shared[rows[place].text];
                    ++with.count;
                    with.weight += (std::uint64_t{1} << 32U) / at->length;
                };
                auto const before = at->at - at->row;  // the first ones of the row, and the last ones before this text
                auto const front = std::min<std::uint32_t>(before, reuse::most_beside / 2);
                for (std::uint32_t i = 0; i < front; ++i) weigh(at->row + i);
                for (auto i = at->row + std::max<std::uint32_t>(
                                            front, before - std::min<std::uint32_t>(before, reuse::most_beside / 2));
                     i < at->at; ++i)
                    weigh(i);
            }
            std::vector<std::pair<std::uint64_t, std::uint32_t>> best;
            for (auto const& [other, with] : shared)
                if (with.count > 1) best.emplace_back(~with.weight, other);
            std::sort(best.begin(), best.end());
            for (std::size_t i = 0; i < best.size() && i < reuse::most_partners; ++i)
                out[text].push_back(best[i].second);
        }
        return out;
    }

    [[nodiscard]] bool is_of_one_outlet(ranked_text const& a, ranked_text const& b) const {
        if (a.outlet && b.outlet) return a.outlet == b.outlet;
        auto const& one = claims_[a.document].publisher;
        auto const& other = claims_[b.document].publisher;
        return !one.empty() && known_.names(one, other) == judgement::same;
    }

    /// By a link of any of its claims, or by its thanks.
    [[nodiscard]] bool credits(ranked_text const& who, ranked_text const& whom) const {
        if (whom.outlet && credited_.contains({who.document, whom.outlet})) return true;
        auto const& outlet = claims_[whom.document].publisher;
        return !outlet.empty() &&
               std::any_of(who.print->credits.begin(), who.print->credits.end(),
                           [&](auto const& name) { return known_.names(name, outlet) == judgement::same; });
    }

    [[nodiscard]] std::optional<text_reuse> compare(ranked_text const& earlier, ranked_text const& later) const {
        if (is_of_one_outlet(earlier, later)) return std::nullopt;
        bool const forward = credits(later, earlier);
        bool const turned = credits(earlier, later);
        auto const& copy = turned && !forward ? earlier : later;
        auto const& source = turned && !forward ? later : earlier;
        auto found = align_texts(*copy.print, *source.print);
        if (found.words < reuse::least_words) return std::nullopt;
        text_reuse out{copy.document,
                       source.document,
                       reuse_order::unknown,
                       std::move(found.sentences),
                       0,
                       found.words * 2 >= found.own_words};
        if (forward != turned) out.order = reuse_order::credited;
        else if (surely_before(earlier.published, later.published)) out.order = reuse_order::published;
        for (auto const& s : copy.print->sentences)
            if (own_words_of(*copy.print, s) > 0) ++out.of;
        return out;
    }

    corpus const& claims_;
    origin_table const& origins_;
    knowledge const& known_;
    std::vector<ranked_text> texts_;  ///< by day of publication, those without one last, then by id
    std::set<std::pair<document_id, source_id>> credited_;
};

}  // namespace

std::string_view to_string(reuse_order o) { return orders.text(o); }

text_reuses::text_reuses(std::vector<text_reuse> all, std::size_t documents) : all_(std::move(all)) {
    std::vector<std::vector<side>> sides(documents);
    std::vector<std::size_t> as_source(documents);
    for (std::uint32_t i = 0; i < all_.size(); ++i) {
        sides[all_[i].document.index()].push_back({i, false});
        if (as_source[all_[i].from.index()]++ < reuse::most_sides) sides[all_[i].from.index()].push_back({i, true});
    }
    begin_.push_back(0);
    for (auto const& row : sides) {
        sides_.insert(sides_.end(), row.begin(), row.end());
        begin_.push_back(static_cast<std::uint32_t>(sides_.size()));
    }
}

std::span<text_reuses::side const> text_reuses::of(document_id d) const {
    if (!d || d.index() + 1 >= begin_.size()) return {};
    return std::span(sides_).subspan(begin_[d.index()], begin_[d.index() + 1] - begin_[d.index()]);
}

text_reuses find_text_reuse(corpus const& c, origin_table const& origins, knowledge const& known,
                            std::span<printed_text const> texts) {
    if (texts.size() < 2) return {};
    return {reuse_finder(c, origins, known, texts).find(), c.documents().size()};
}

}  // namespace reconcile
