#include <reconcile/align/story_clustering.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <span>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include <reconcile/align/story_likeness.hpp>
#include <reconcile/core/string_pool.hpp>

namespace reconcile {

namespace {

/// A document among those of the run.
struct told_document {
    story_signature about;         ///< its names are in `names`
    std::vector<string_id> names;  ///< sorted

    /// It says neither when nor where, and names nobody: nothing to know it again by.
    [[nodiscard]] bool is_bare() const { return !about.when && about.places.empty() && names.empty(); }
};

using index = std::uint32_t;

struct pair_of_documents {
    int points = 0;
    index a = 0;  ///< by id of the document, as all indexes here
    index b = 0;
};

/// Most points first.
bool comes_before(pair_of_documents const& x, pair_of_documents const& y) {
    return std::tuple(-x.points, x.a, x.b) < std::tuple(-y.points, y.a, y.b);
}

std::vector<string_id> shared(told_document const& a, told_document const& b) {
    std::vector<string_id> out;
    std::set_intersection(a.names.begin(), a.names.end(), b.names.begin(), b.names.end(), std::back_inserter(out));
    return out;
}

}  // namespace

struct story_clusterer::state {
    struct known_pair {
        std::string a;
        std::string b;
        std::string because;
    };
    string_pool names;
    std::vector<told_document> documents;
    std::vector<known_pair> known;
};

namespace {

/// Two documents that somebody knows to be of one story.
struct known_pair {
    index a = 0;
    index b = 0;
    std::string_view because;
};

/// One run of the clustering over documents in the order of their ids.
class clustering {
public:
    clustering(std::vector<told_document const*> documents, string_pool const& names)
        : documents_(std::move(documents)),
          names_(names),
          counts_(names.size(), 0),
          needed_(points_needed(documents_.size())) {
        for (auto const* d : documents_)
            for (auto const n : d->names) ++counts_[n.index()];
        for (auto const count : counts_) points_.push_back(points_of_name(count, documents_.size()));
    }

    /// The documents of each story; stories by their first document.
    std::vector<std::vector<index>> find(std::vector<known_pair> const& known) {
        collect_pairs();
        std::sort(pairs_.begin(), pairs_.end(), comes_before);
        story_of_.resize(documents_.size());
        std::iota(story_of_.begin(), story_of_.end(), index{0});
        for (index d = 0; d < documents_.size(); ++d) stories_.push_back({d});
        for (auto const& p : pairs_)
            if (auto const [a, b] = std::pair(story_of_[p.a], story_of_[p.b]); a != b && fit(stories_[a], stories_[b]))
                unite(a, b);
        for (auto const& k : known) unite(story_of_[k.a], story_of_[k.b]);
        find_best_pairs();
        for (auto const& k : known) {
            if (best_.emplace(k.a, k.b).second) because_.emplace(k.a, k.because);
            if (best_.emplace(k.b, k.a).second) because_.emplace(k.b, k.because);
        }
        join_bare_ones();
        std::erase_if(stories_, [](auto const& s) { return s.empty(); });
        for (auto& s : stories_) std::sort(s.begin(), s.end());
        std::sort(stories_.begin(), stories_.end());
        return stories_;
    }

    /// For each document of a story the other one that it is most like: the best pair that was found, else the first other.
    [[nodiscard]] std::vector<placed_document> placed(std::vector<index> const& story) const {
        std::vector<placed_document> out;
        if (story.size() < 2) return out;
        for (auto const d : story) {
            auto const best = best_.find(d);
            auto const beside = best != best_.end() ? best->second : story.front() == d ? story[1] : story.front();
            out.push_back({documents_[d]->about.document, documents_[beside]->about.document, reason(d, beside)});
        }
        return out;
    }

private:
    [[nodiscard]] int points(index a, index b) const {
        auto const& x = *documents_[a];
        auto const& y = *documents_[b];
        int sum = points_of_circumstances(x.about, y.about);
        for (auto const n : shared(x, y)) sum += points_[n.index()];
        return sum;
    }

    // ---- which documents are compared ------------------------------------------------------------------------------

    /// Documents by day, then by id; for each name those that have it, in this order; `everybody` are all.
    void collect_pairs() {
        std::vector<index> by_day(documents_.size());
        std::iota(by_day.begin(), by_day.end(), index{0});
        std::stable_sort(by_day.begin(), by_day.end(),
                         [&](auto a, auto b) { return documents_[a]->about.day() < documents_[b]->about.day(); });
        std::vector<std::vector<index>> having(names_.size());
        std::vector<index> earlier;
        for (std::size_t at = 0; at < by_day.size(); ++at) {
            auto const d = by_day[at];
            earlier.clear();
            auto const add_last = [&](std::span<index const> list) {
                auto const last = list.last(std::min(list.size(), most_before));
                earlier.insert(earlier.end(), last.begin(), last.end());
            };
            add_last({by_day.data(), at});
            for (auto const n : documents_[d]->names) {
                if (counts_[n.index()] < 2) continue;
                add_last(having[n.index()]);
                having[n.index()].push_back(d);
            }
            keep_pairs(d, earlier);
        }
    }

    void keep_pairs(index d, std::vector<index>& others) {
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
        auto const first = static_cast<std::ptrdiff_t>(pairs_.size());
        for (auto const o : others)
            if (auto const sum = points(o, d); sum >= needed_) pairs_.push_back({sum, std::min(o, d), std::max(o, d)});
        std::sort(pairs_.begin() + first, pairs_.end(), comes_before);
        if (pairs_.size() > static_cast<std::size_t>(first) + most_kept)
            pairs_.resize(static_cast<std::size_t>(first) + most_kept);
    }

    static constexpr std::size_t most_before = story_clusterer::most_before;
    static constexpr std::size_t most_kept = story_clusterer::most_kept;

    // ---- joining ---------------------------------------------------------------------------------------------------

    void unite(index a, index b) {
        if (a == b) return;
        if (stories_[a].size() < stories_[b].size()) std::swap(a, b);
        for (auto const d : stories_[b]) story_of_[d] = a;
        stories_[a].insert(stories_[a].end(), stories_[b].begin(), stories_[b].end());
        stories_[b].clear();
    }

    /// On the whole: no pair alone decides, neither for nor against.
    [[nodiscard]] bool fit(std::vector<index> const& a, std::vector<index> const& b) const {
        constexpr int most_of_a_pair = 600;
        auto const ours = std::min(a.size(), story_clusterer::most_asked);
        auto const theirs = std::min(b.size(), story_clusterer::most_asked);
        int sum = 0;
        for (std::size_t i = 0; i < ours; ++i)
            for (std::size_t j = 0; j < theirs; ++j)
                sum += std::clamp(points(a[i], b[j]), -most_of_a_pair, most_of_a_pair);
        return sum >= needed_ * static_cast<int>(ours * theirs);
    }

    /// What says neither when nor where nor who is of the run's one story, if there is but one.
    void join_bare_ones() {
        std::set<index> stories;
        std::vector<index> bare;
        for (index d = 0; d < documents_.size(); ++d)
            if (documents_[d]->is_bare() && stories_[story_of_[d]].size() == 1) bare.push_back(d);
            else stories.insert(story_of_[d]);
        if (stories.size() > 1 || bare.empty()) return;
        auto const one = stories.empty() ? story_of_[bare.front()] : *stories.begin();
        for (auto const d : bare) {
            if (story_of_[d] == one) continue;
            stories_[story_of_[d]].clear();
            stories_[one].push_back(d);
            story_of_[d] = one;
        }
    }

    // ---- reasons ---------------------------------------------------------------------------------------------------

    void find_best_pairs() {
        for (auto const& p : pairs_) {
            if (story_of_[p.a] != story_of_[p.b]) continue;
            best_.emplace(p.a, p.b);
            best_.emplace(p.b, p.a);
        }
    }

    [[nodiscard]] std::string reason(index d, index beside) const {
        if (auto const known = because_.find(d); known != because_.end()) return std::string(known->second);
        if (!best_.contains(d))
            return "one of them says neither when nor where and names nobody, and all others are of one story";
        return reason_of(documents_[d]->about, documents_[beside]->about,
                         telling_names(*documents_[d], *documents_[beside]));
    }

    /// The names that count most, without words of those that stand before them.
    [[nodiscard]] std::vector<std::string> telling_names(told_document const& a, told_document const& b) const {
        constexpr std::size_t most_told = 5;
        auto both = shared(a, b);
        std::sort(both.begin(), both.end(), [&](auto x, auto y) {
            auto const left = names_.view(x);
            auto const right = names_.view(y);
            return std::tuple(-points_[x.index()], -static_cast<int>(std::min<std::size_t>(left.size(), 1000)), left) <
                   std::tuple(-points_[y.index()], -static_cast<int>(std::min<std::size_t>(right.size(), 1000)), right);
        });
        std::vector<std::string> out;
        for (auto const n : both) {
            if (out.size() == most_told || points_[n.index()] == 0) break;
            auto const name = names_.view(n);
            auto const holds = [&](std::string const& longer) {
                return (" " + longer + " ").find(fmt::format(" {} ", name)) != std::string::npos;
            };
            if (std::none_of(out.begin(), out.end(), holds)) out.emplace_back(name);
        }
        return out;
    }

    std::vector<told_document const*> documents_;
    string_pool const& names_;
    std::vector<std::size_t> counts_;  ///< by name: documents that have it
    std::vector<int> points_;          ///< by name
    int needed_;
    std::vector<pair_of_documents> pairs_;
    std::vector<index> story_of_;
    std::vector<std::vector<index>> stories_;
    std::unordered_map<index, index> best_;
    std::unordered_map<index, std::string_view> because_;  ///< of documents that only what is known puts where they are
};

/// The word that most documents say; of several the first in the alphabet.
template <class T>
std::optional<T> most_said(std::map<T, std::size_t> const& votes) {
    auto const best =
        std::max_element(votes.begin(), votes.end(), [](auto const& a, auto const& b) { return a.second < b.second; });
    return best == votes.end() ? std::nullopt : std::optional(best->first);
}

/// Kind, place and day that most of its documents tell.
std::string label_of(std::vector<told_document const*> const& documents) {
    std::map<std::string, std::size_t> kinds, places;
    std::map<day_number, std::size_t> days;
    for (auto const* d : documents) {
        if (!d->about.kinds.empty()) ++kinds[d->about.kinds.front()];
        if (!d->about.places.empty()) ++places[d->about.places.front()];
        if (d->about.when) ++days[d->about.when->first];
    }
    if (days.empty())
        for (auto const* d : documents)
            if (d->about.published) ++days[*d->about.published];
    auto const kind = most_said(kinds);
    auto const place = most_said(places);
    if (!kind && !place) {
        for (auto const* d : documents)
            if (!d->about.title.empty()) return d->about.title;
        return "document " + documents.front()->about.document;
    }
    auto out = kind.value_or("event");
    if (place) out += ", " + *place;
    if (auto const day = most_said(days)) out += ", " + day_text(*day);
    return out;
}

/// Names that no two stories have: "…", "… (2)".
class unused_names {
public:
    explicit unused_names(std::set<std::string> const& taken) : taken_(taken) {}

    std::string take(std::string const& label) {
        auto& count = counts_[label];
        auto name = label;
        do {
            if (++count > 1) name = fmt::format("{} ({})", label, count);
        } while (!taken_.insert(name).second);
        return name;
    }

private:
    std::set<std::string> taken_;
    std::map<std::string, std::size_t> counts_;
};

}  // namespace

story_clusterer::story_clusterer() : state_(std::make_unique<state>()) {}
story_clusterer::~story_clusterer() = default;
story_clusterer::story_clusterer(story_clusterer&&) noexcept = default;
story_clusterer& story_clusterer::operator=(story_clusterer&&) noexcept = default;

bool story_clusterer::empty() const { return state_->documents.empty(); }

void story_clusterer::add(story_signature about) {
    told_document one;
    for (auto const& name : about.names) one.names.push_back(state_->names.intern(name));
    std::sort(one.names.begin(), one.names.end());
    one.about = std::move(about);
    one.about.names.clear();
    one.about.names.shrink_to_fit();
    state_->documents.push_back(std::move(one));
}

void story_clusterer::put_together(std::string a, std::string b, std::string because) {
    state_->known.push_back({std::move(a), std::move(b), std::move(because)});
}

std::vector<found_story> story_clusterer::find(std::set<std::string> const& given) const {
    std::vector<told_document const*> documents;
    for (auto const& d : state_->documents) documents.push_back(&d);
    std::sort(documents.begin(), documents.end(),
              [](auto const* a, auto const* b) { return a->about.document < b->about.document; });
    auto const number_of = [&](std::string const& id) -> std::optional<index> {
        auto const at = std::lower_bound(documents.begin(), documents.end(), id,
                                         [](auto const* d, auto const& wanted) { return d->about.document < wanted; });
        if (at == documents.end() || (*at)->about.document != id) return std::nullopt;
        return static_cast<index>(at - documents.begin());
    };
    std::vector<known_pair> known;
    for (auto const& k : state_->known)
        if (auto const a = number_of(k.a), b = number_of(k.b); a && b && *a != *b) known.push_back({*a, *b, k.because});
    clustering work(documents, state_->names);
    auto const stories = work.find(known);
    std::vector<found_story> out;
    unused_names names(given);
    for (auto const& story : stories) {
        std::vector<told_document const*> of_story;
        found_story found;
        for (auto const d : story) {
            of_story.push_back(documents[d]);
            found.documents.push_back(documents[d]->about.document);
        }
        found.name = names.take(label_of(of_story));
        found.placed = work.placed(story);
        out.push_back(std::move(found));
    }
    std::sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
    return out;
}

}  // namespace reconcile
