#include <reconcile/extract/toll_joiner.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace reconcile {

namespace {

constexpr std::int64_t nearby = 2;  // sentences from the deed to what its doer did to himself

quantity const* number_of(found_claim const& f) { return f.told.asserted ? f.told.asserted->get<quantity>() : nullptr; }

/// Of all people, not of a part of them.
quantity const* whole_number_of(found_claim const& f) { return f.told.scope.empty() ? number_of(f) : nullptr; }

/// Whom the words name; empty: nobody but the outlet.
std::string speaker_of(found_claim const& f) {
    if (!f.agent.empty()) return f.agent;
    bool const named = f.source && f.source->chain.links.size() > 1;
    return named ? f.source->chain.links.back().source : std::string{};
}

class joiner {
public:
    joiner(std::vector<placed_claim>& found, token_text const& text) : found_(found), text_(text) {}

    void join() {
        add_doers();
        widen_parts();
        collect();
        take_dead_from_hurt();
        take_dead_from_shot();
        keep_fullest();
    }

private:
    using key = std::pair<std::uint32_t, std::string>;  ///< an event and a property

    void add_doers() {
        std::set<std::uint32_t> doer_died;
        std::set<std::pair<std::uint32_t, std::int64_t>> died_in;  // the sentences that tell it
        for (auto const& [event, f] : found_)
            if (f.to_doer) {
                doer_died.insert(event);
                if (f.victims.front().vague) died_in.emplace(event, text_.sentence_of_token[f.at]);
            }
        auto const died_too = [&](std::uint32_t event, found_claim const& deed) {
            if (deed.victims.empty()) return doer_died.contains(event);
            // One whom somebody killed may be the gunman himself, where nothing nearby tells them apart.
            auto const here = std::int64_t{text_.sentence_of_token[deed.at]};
            auto const first = died_in.lower_bound({event, here - nearby});
            return first != died_in.end() && first->first == event && first->second <= here + nearby;
        };
        std::vector<placed_claim> whole;
        for (auto& [event, f] : found_) {
            auto const* others = whole_number_of(f);
            if (!f.by_doer || f.told.property != "killed" || others == nullptr || !died_too(event, f)) continue;
            auto with_doer = f;
            with_doer.told.asserted = value(plus_one(*others), f.told.asserted->text);
            for (auto& v : with_doer.victims) ++v.list;
            if (f.victims.empty()) {
                f.told.scope.population = "others";
                whole.emplace_back(event, std::move(with_doer));
            } else {
                f = std::move(with_doer);
            }
        }
        for (auto& w : whole) found_.push_back(std::move(w));
    }

    /// "Three people were found dead. Two children died": a text that counts more in all does not deny it by counting some.
    /// Two speakers may disagree.
    void widen_parts() {
        using said = std::tuple<std::uint32_t, std::string, std::string>;
        std::map<said, double> by_speaker;
        std::map<key, double> by_any;
        auto const raise = [](double& most, double n) { most = std::max(most, n); };
        for (auto const& [event, f] : found_)
            if (auto const* q = whole_number_of(f); q != nullptr && f.victims.empty()) {
                raise(by_speaker[{event, f.told.property, speaker_of(f)}], q->min);
                raise(by_any[{event, f.told.property}], q->min);
            }
        auto const most_of = [](auto const& table, auto const& at) {
            auto const found = table.find(at);
            return found == table.end() ? 0 : found->second;
        };
        for (auto& [event, f] : found_) {
            auto const* some = whole_number_of(f);
            if (some == nullptr || !f.of_kind || !f.victims.empty() || some->qualifier != qualifier::exact ||
                some->min == 0)
                continue;
            auto const& property = f.told.property;
            auto const who = speaker_of(f);
            auto const whole = who.empty() ? most_of(by_any, key{event, property})
                                           : std::max(most_of(by_speaker, said{event, property, who}),
                                                      most_of(by_speaker, said{event, property, {}}));
            if (some->min < whole) f.told.asserted = value(at_least(some->min, some->of), f.told.asserted->text);
        }
    }

    static quantity plus_one(quantity q) {
        q.min += 1;
        q.max += 1;
        if (q.number) *q.number += 1;
        q.likely.reset();
        q.of = "people";
        return q;
    }

    void collect() {
        for (std::size_t i = 0; i < found_.size(); ++i) {
            auto& [event, f] = found_[i];
            bool const single = !f.victims.empty();
            // One who was shot was wounded, if nothing says that he died.
            if (single && f.told.property == "shot") f.told.property = "wounded";
            key const at{event, f.told.property};
            if (!single) {
                if (auto const* dead = number_of(f); dead != nullptr && f.told.property == "killed")
                    dead_[event] = std::max(dead_[event], dead->min);
                if (auto const* q = whole_number_of(f)) counted_[at] = std::max(counted_[at], q->min);
                continue;
            }
            told_[at].insert(told_[at].end(), f.victims.begin(), f.victims.end());
            auto const [best, first] = fullest_.try_emplace(at, i);
            if (!first && count_people(f.victims) > count_people(found_[best->second].second.victims)) best->second = i;
        }
    }

    void take_dead_from_hurt() {
        for (auto& [at, people] : told_) {
            if (at.second != "wounded") continue;
            auto const dead = told_.find({at.first, "killed"});
            if (dead == told_.end()) continue;
            std::set<std::int32_t> names;
            std::set<double> ages;
            for (auto const& d : dead->second) {
                if (d.entity >= 0) names.insert(d.entity);
                if (d.age) ages.insert(*d.age);
            }
            std::erase_if(people, [&](victim const& v) {
                bool const unknown = v.entity < 0 && !v.age && !v.other;
                return unknown || names.contains(v.entity) || (v.age && ages.contains(*v.age));
            });
        }
    }

    void keep_fullest() {
        for (auto const& [at, i] : fullest_) {
            auto& people = told_[at];
            auto const n = static_cast<double>(count_people(people));
            if (n == 0 || n <= counted(at)) continue;
            auto& f = found_[i].second;
            f.victims.clear();  // it stays
            if (n > 1 && n != number_of(f)->min) f.told.asserted = value(at_least(n, "people"), f.told.asserted->text);
            f.people = people;
        }
        std::erase_if(found_, [](placed_claim const& c) { return !c.second.victims.empty(); });
    }

    void take_dead_from_shot() {
        std::vector<placed_claim> derived;
        for (auto const& [event, f] : found_) {
            auto const* q = f.told.property == "shot" ? whole_number_of(f) : nullptr;
            if (q == nullptr || q->qualifier != qualifier::exact || counted_.contains({event, "wounded"})) continue;
            auto const singles = told_.find({event, "killed"});
            auto const told = singles == told_.end() ? 0 : static_cast<double>(count_people(singles->second));
            auto const by_number = dead_.find(event);
            auto const dead = std::max(by_number == dead_.end() ? 0 : by_number->second, told);
            if (dead >= q->min) continue;  // of the hurt nothing is said
            auto hurt = f;
            hurt.told.property = "wounded";
            hurt.told.asserted = value(exactly(q->min - dead, q->of), f.told.asserted->text);
            derived.emplace_back(event, std::move(hurt));
        }
        for (auto& d : derived) {
            auto& hurt = counted_[{d.first, "wounded"}];
            hurt = std::max(hurt, number_of(d.second)->min);
            found_.push_back(std::move(d));
        }
    }

    [[nodiscard]] double counted(key const& at) const {
        auto const found = counted_.find(at);
        return found == counted_.end() ? 0 : found->second;
    }

    std::vector<placed_claim>& found_;
    token_text const& text_;
    std::map<key, std::vector<victim>> told_;
    std::map<key, std::size_t> fullest_;    ///< the claim with the longest list
    std::map<key, double> counted_;         ///< the highest number of all, by words
    std::map<std::uint32_t, double> dead_;  ///< of an event, the same, but of a part of all too: "two of them fatally"
};

}  // namespace

void join_tolls(std::vector<placed_claim>& found, token_text const& text) { joiner(found, text).join(); }

}  // namespace reconcile
