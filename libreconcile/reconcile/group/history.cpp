#include <reconcile/group/history.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/group/standing.hpp>

namespace reconcile {

namespace {

constexpr enum_names<step_kind, 7> step_kinds{{{{step_kind::first, "first"},
                                                {step_kind::correction, "correction"},
                                                {step_kind::rise, "rise"},
                                                {step_kind::restart, "restart"},
                                                {step_kind::stale_repeat, "stale_repeat"},
                                                {step_kind::repeat, "repeat"},
                                                {step_kind::beside, "beside"}}}};

bool says_it_corrects(corpus const& c, claim_id claim) {
    auto const flags = c.flags(claim);
    return std::find(flags.begin(), flags.end(), correction_flag) != flags.end();
}

/// An outlet or agency tells what others count.
bool publishes(comparison const& about, source_id s) {
    return s && (about.origins.kind(s) == source_kind::outlet || about.origins.kind(s) == source_kind::agency);
}

/// Somebody who may count for himself. Of an unnamed source nobody knows whether he is another than was heard before.
bool is_counter(comparison const& about, source_id s) {
    return s && !publishes(about, s) && about.origins.kind(s) != source_kind::unnamed;
}

/// Claims with a value and a moment, the earliest first; of one moment those first whose words say that they correct.
std::vector<claim_id> by_moment(corpus const& c, std::span<claim_id const> claims) {
    std::vector<std::tuple<clock_seconds, clock_seconds, bool, std::string_view, claim_id>> dated;
    for (auto const claim : claims)
        if (auto const t = c.asserted(claim) ? moment_of(c, claim) : std::nullopt)
            dated.emplace_back(t->from, t->to, !says_it_corrects(c, claim), c.public_id(claim), claim);
    std::sort(dated.begin(), dated.end());
    std::vector<claim_id> out;
    for (auto const& d : dated) out.push_back(std::get<4>(d));
    return out;
}

/// A number as a key: its unit and its ends. None of what is no number, or has gaps.
using figure_key = std::tuple<std::string_view, order_key, order_key>;

std::optional<figure_key> key_of(value const& v) {
    auto const* q = v.get<quantity>();
    auto const line = q ? line_of(v) : std::nullopt;
    if (!line || line->size() != 1) return std::nullopt;
    return figure_key{q->unit, line->front().lo, line->front().hi};
}

class repeat_finder {
public:
    repeat_finder(comparison const& about, comparator_set const& rules)
        : about_(about), claims_(about.claims), rules_(rules) {}

    told_again find(std::span<claim_id const> claims) && {
        for (auto const c : by_moment(claims_, claims)) {
            auto const key = key_of(*claims_.asserted(c));
            auto const origin = about_.origins.origin(claims_.chain(c));
            if (!key || !origin) continue;
            if (auto const* old = repeated_by(c, origin, *key)) out_.emplace(c, old->claim);
            else record(c, origin, *key);
        }
        return std::move(out_);
    }

private:
    /// What an origin gave, the first time, or the first time since it had replaced it.
    struct figure {
        claim_id claim;
        std::optional<time_interval> replaced;  ///< the moment of the figure that replaced it
        bool by_words = false;                  ///< of which the words say that it corrects
    };

    [[nodiscard]] bool was_replaced(figure const& f, claim_id by) const {
        if (!f.replaced) return false;
        auto const at = moment_of(claims_, by);
        return surely_before(f.replaced, at) || (f.by_words && !surely_before(at, f.replaced));
    }

    [[nodiscard]] figure const* repeated_by(claim_id c, source_id origin, figure_key const& key) const {
        if (has_own_moment(claims_, c) || says_it_corrects(claims_, c)) return nullptr;
        auto const known = given_.find(key);
        if (known == given_.end()) return nullptr;
        if (claims_[claims_.chain(c)].size() > 1) {
            auto const theirs = known->second.find(origin);
            if (theirs != known->second.end()) return was_replaced(theirs->second, c) ? &theirs->second : nullptr;
            return given_before_theirs(c, origin, key);
        }
        return publishes(about_, origin) ? dropped_by_all(key, c) : nullptr;
    }

    /// A figure that its origin is not known to have given, and that others had given before the origin gave another: they
    /// had it from the origin, under whatever name.
    [[nodiscard]] figure const* given_before_theirs(claim_id c, source_id origin, figure_key const& key) const {
        auto const first = first_.find(key);
        auto const keys = keys_.find(origin);
        if (first == first_.end() || keys == keys_.end()) return nullptr;
        auto const before = moment_of(claims_, first->second.claim);
        bool const replaced = std::any_of(keys->second.begin(), keys->second.end(), [&](auto const& other) {
            auto const& f = given_.at(other).at(origin);
            auto const at = moment_of(claims_, f.claim);
            return !f.replaced && surely_before(before, at) && surely_before(at, moment_of(claims_, c)) &&
                   rules_.compare(about_, f.claim, c).relation == relation::superseded;
        });
        return replaced ? &first->second : nullptr;
    }

    /// For an outlet that names nobody: all who count for themselves and gave this figure have replaced it.
    [[nodiscard]] figure const* dropped_by_all(figure_key const& key, claim_id c) const {
        auto const counters = counters_.find(key);
        if (counters == counters_.end() || counters->second.size() > most_representatives) return nullptr;
        figure const* out = nullptr;
        for (auto const who : counters->second) {
            auto const& f = given_.at(key).at(who);
            if (!was_replaced(f, c)) return nullptr;
            if (out == nullptr || claims_.public_id(f.claim) < claims_.public_id(out->claim)) out = &f;
        }
        return out;
    }

    void record(claim_id c, source_id origin, figure_key const& key) {
        auto& keys = keys_[origin];
        for (auto const& other : keys) {
            auto& f = given_[other][origin];
            if (other == key || f.replaced || !surely_before(moment_of(claims_, f.claim), moment_of(claims_, c)))
                continue;
            if (rules_.compare(about_, f.claim, c).relation == relation::superseded) {
                f.replaced = moment_of(claims_, c);
                f.by_words = says_it_corrects(claims_, c);
            }
        }
        auto const at = given_[key].find(origin);
        if (at != given_[key].end()) {
            if (at->second.replaced) at->second = {c, {}, false};  // given anew
            return;
        }
        first_.try_emplace(key, figure{c, {}, false});
        if (keys.size() == most_representatives) return;
        keys.push_back(key);
        given_[key].emplace(origin, figure{c, {}, false});
        if (!publishes(about_, origin) && counters_[key].size() <= most_representatives)
            counters_[key].push_back(origin);
    }

    comparison const& about_;
    corpus const& claims_;
    comparator_set const& rules_;
    std::map<figure_key, std::map<source_id, figure>> given_;
    std::map<source_id, std::vector<figure_key>> keys_;      ///< an origin's figures
    std::map<figure_key, figure> first_;                     ///< by whoever gave it first
    std::map<figure_key, std::vector<source_id>> counters_;  ///< who gave it and is no outlet
    told_again out_;
};

class historian {
public:
    historian(comparison const& about, comparator_set const& rules)
        : about_(about), claims_(about.claims), rules_(rules) {}

    std::vector<history_step> tell(std::span<claim_id const> claims) && {
        auto const dated = by_moment(claims_, claims);
        find_late(dated);
        gather(dated);
        std::set<clock_seconds> moments;
        for (auto const& s : steps_) moments.insert(s.time.from);
        if (moments.size() < 2) return {};
        for (std::uint32_t s = 0; s < steps_.size(); ++s) decide(s);
        return std::move(steps_);
    }

private:
    [[nodiscard]] bool is_repeat(claim_id c) const { return about_.again != nullptr && about_.again->contains(c); }
    [[nodiscard]] bool is_stale(claim_id c) const { return is_repeat(c) || late_.contains(c); }

    [[nodiscard]] std::optional<time_interval> told_at(claim_id c) const {
        auto const d = claims_.document_of(c);
        auto const t = d ? published_time(claims_[d]) : std::nullopt;
        return t ? t : moment_of(claims_, c);
    }

    [[nodiscard]] bool are_apart(claim_id a, claim_id b) const {
        return relate(*claims_.asserted(a), *claims_.asserted(b), about_.known, about_.frame) == set_relation::disjoint;
    }

    /// Numbers of a moment of their own, published when another figure of a later moment was out; but not those that a
    /// text gives beside its newer one.
    void find_late(std::vector<claim_id> const& dated) {
        std::vector<claim_id> once;  // the first published of those that say one thing of one moment
        std::map<std::pair<clock_seconds, figure_key>, std::size_t> known;
        std::map<document_id, claim_id> newest;
        for (auto const c : dated) {
            if (auto const d = claims_.document_of(c)) newest[d] = c;
            auto const key = key_of(*claims_.asserted(c));
            if (!key || is_repeat(c)) continue;
            auto const [at, fresh] = known.try_emplace({moment_of(claims_, c)->from, *key}, once.size());
            if (fresh) once.push_back(c);
            else if (auto& first = once[at->second]; told_at(c)->from < told_at(first)->from) first = c;
        }
        for (auto const c : dated) {
            auto const d = claims_.document_of(c);
            if (!d || !has_own_moment(claims_, c) || !key_of(*claims_.asserted(c)) || !published_time(claims_[d]))
                continue;
            auto const at = moment_of(claims_, c);
            auto const last = newest.at(d);
            if (surely_before(at, moment_of(claims_, last)) && are_apart(c, last)) continue;
            auto const later = std::partition_point(once.begin(), once.end(),
                                                    [&](auto o) { return moment_of(claims_, o)->from < at->to; });
            for (auto o = later; o != once.end() && o - later < static_cast<std::ptrdiff_t>(most_representatives); ++o)
                if (surely_before(at, moment_of(claims_, *o)) &&
                    surely_before(told_at(*o), published_time(claims_[d])) && are_apart(c, *o)) {
                    late_.insert(c);
                    break;
                }
        }
    }

    /// One step for what is said in one way of one moment, stale repeats apart.
    void gather(std::vector<claim_id> const& dated) {
        struct telling {
            time_interval time;
            bool stale;
            bool open;  // without an upper end: what is said more sharply of the same moment comes first
            order_key least;
            std::string text;
            claim_id claim;
        };
        std::vector<telling> all;
        for (auto const c : dated) {
            auto const& v = *claims_.asserted(c);
            auto const line = line_of(v, about_.frame);
            auto const* q = v.get<quantity>();
            all.push_back({*moment_of(claims_, c), is_stale(c), q && q->max == std::numeric_limits<double>::infinity(),
                           line && !line->empty() ? line->front().lo : 0, to_text(v), c});
        }
        auto const order = [](telling const& t) {
            return std::tie(t.time.from, t.time.to, t.time.zone, t.stale, t.open, t.least, t.text);
        };
        // `dated` is in an order of its own, which stays for those that say the same.
        std::stable_sort(all.begin(), all.end(), [&](auto const& x, auto const& y) { return order(x) < order(y); });
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i == 0 || order(all[i - 1]) != order(all[i]))
                steps_.push_back({all[i].time, *claims_.asserted(all[i].claim), {}, step_kind::first, {}});
            steps_.back().claims.push_back(all[i].claim);
            step_of_[all[i].claim] = static_cast<std::uint32_t>(steps_.size() - 1);
        }
    }

    /// What the later of two claims is to the earlier.
    [[nodiscard]] step_kind between(claim_id before, claim_id after, bool one_origin) const {
        auto const* old = claims_.asserted(before)->get<quantity>();
        auto const* fresh = claims_.asserted(after)->get<quantity>();
        auto const f = rules_.compare(about_, before, after);
        if (f.relation == relation::superseded)
            return f.reason == reason::update ? step_kind::rise : step_kind::correction;
        bool const later = surely_before(moment_of(claims_, before), moment_of(claims_, after));
        if (f.relation == relation::equal || f.relation == relation::refines || f.relation == relation::compatible) {
            // "At least 17", then "22" or "at least 22".
            bool const from_bound = old && old->number && old->max == std::numeric_limits<double>::infinity() &&
                                    old->qualifier != qualifier::vague;
            return later && from_bound && fresh && old->min < fresh->min ? step_kind::rise : step_kind::repeat;
        }
        if (f.relation != relation::conflict || !later || !old || !fresh) return step_kind::beside;
        if (fresh->min > old->max) return step_kind::rise;
        if (fresh->max >= old->min) return step_kind::beside;
        if (one_origin) return step_kind::restart;  // of a part, or it would be superseded
        if (about_.in_own_voice(before) && says_it_corrects(claims_, after)) return step_kind::correction;
        return is_counter(about_, about_.origin(after)) ? step_kind::restart : step_kind::beside;
    }

    void decide(std::uint32_t number) {
        auto& step = steps_[number];
        if (is_stale(step.claims.front())) {
            step.kind = step_kind::stale_repeat;
            if (auto const c = step.claims.front(); is_repeat(c)) step.after = step_of_.at(about_.again->at(c));
            return;
        }
        std::optional<std::pair<step_kind, claim_id>> best;
        auto const offer = [&](claim_id before, claim_id after, bool one_origin) {
            auto const kind = between(before, after, one_origin);
            if (!best || kind < best->first) best.emplace(kind, before);
        };
        std::set<source_id> asked;
        for (auto const c : step.claims)
            if (auto const o = about_.origin(c); o && asked.size() < most_representatives && asked.insert(o).second)
                if (auto const own = last_.find(o); own != last_.end()) offer(own->second, c, true);
        if (!best && current_) offer(*current_, step.claims.front(), false);
        if (best) {
            step.kind = best->first;
            step.after = step_of_.at(best->second);
        }
        remember(step);
    }

    /// A vaguer telling of what is known already leaves that in its place.
    void remember(history_step const& step) {
        auto const vaguer = [&](claim_id known) {
            return relate(step.value, *claims_.asserted(known), about_.known, about_.frame) == set_relation::around &&
                   step.kind != step_kind::rise;
        };
        for (auto const c : step.claims)
            if (auto const o = about_.origin(c)) {
                auto const [at, fresh] = last_.try_emplace(o, c);
                if (!fresh && !vaguer(at->second)) at->second = c;
            }
        if (!current_ || (step.kind != step_kind::beside && step.kind != step_kind::repeat))
            current_ = step.claims.front();
    }

    comparison const& about_;
    corpus const& claims_;
    comparator_set const& rules_;
    std::set<claim_id> late_;
    std::vector<history_step> steps_;
    std::map<claim_id, std::uint32_t> step_of_;
    std::map<source_id, claim_id> last_;  ///< what each origin gave last
    std::optional<claim_id> current_;     ///< the last figure that moved the item
};

}  // namespace

std::string_view to_string(step_kind k) { return step_kinds.text(k); }

told_again find_repeats(comparison const& about, comparator_set const& rules, std::span<claim_id const> claims) {
    return repeat_finder(about, rules).find(claims);
}

std::vector<history_step> history_of(comparison const& about, comparator_set const& rules,
                                     std::span<claim_id const> claims) {
    return historian(about, rules).tell(claims);
}

}  // namespace reconcile
