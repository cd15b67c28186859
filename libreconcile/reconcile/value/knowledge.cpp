#include <reconcile/value/knowledge.hpp>

#include <algorithm>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {
constexpr int most_steps = 16;

std::pair<std::string, std::string> sorted(std::string a, std::string b) {
    if (b < a) std::swap(a, b);
    return {std::move(a), std::move(b)};
}
}  // namespace

std::string const& knowledge::representative(std::string const& folded) const {
    auto const known = same_.find(folded);
    return known == same_.end() ? folded : known->second;
}

void knowledge::judge(std::string_view a, std::string_view b, judgement j) {
    auto const pair = sorted(fold(a), fold(b));
    if (pair.first == pair.second) return;
    different_.erase(pair);
    unsure_.erase(pair);
    if (j == judgement::different) different_.insert(pair);
    if (j == judgement::unsure) unsure_.insert(pair);
    if (j != judgement::same) return;
    auto const one = representative(pair.first);
    auto const two = representative(pair.second);
    auto const least = std::min(one, two);
    auto& all = heads_[least];
    for (auto const& head : {one, two})
        if (head != least)
            if (auto const old = heads_.find(head); old != heads_.end()) {
                for (auto const& name : old->second) same_[name] = least;
                all.insert(old->second.begin(), old->second.end());
                heads_.erase(old);
            }
    for (auto const& name : {pair.first, pair.second, one, two}) {
        same_[name] = least;
        if (name != least) all.insert(name);
    }
}

void knowledge::add_within(std::string_view inner, std::string_view outer) {
    auto const [in, out] = std::pair(fold(inner), fold(outer));
    if (in.empty() || out.empty() || in == out) return;
    within_[in].insert(out);
    shown_.try_emplace(in, inner);
    shown_.try_emplace(out, outer);
}

void knowledge::add_broader(std::string_view narrow, std::string_view broad) {
    auto const [in, out] = std::pair(fold(narrow), fold(broad));
    if (!in.empty() && !out.empty() && in != out) broader_[in].insert(out);
}

void knowledge::add_exclusive(std::vector<std::string> const& one_of) {
    std::vector<std::string> folded;
    for (auto const& name : one_of) folded.push_back(fold(name));
    for (auto const& a : folded)
        for (auto const& b : folded)
            if (a != b) exclusive_[a].insert(b);
}

void knowledge::add_opposite(std::string_view a, std::string_view b) {
    opposite_[fold(a)].insert(fold(b));
    opposite_[fold(b)].insert(fold(a));
}

std::vector<std::string> knowledge::spellings(std::string const& head) const {
    std::vector<std::string> out{head};
    if (auto const found = heads_.find(head); found != heads_.end()) out.insert(out.end(), found->second.begin(), found->second.end());
    return out;
}

std::string knowledge::canonical(std::string_view name) const { return representative(fold(name)); }

judgement knowledge::names(std::string_view a, std::string_view b) const {
    auto const pair = sorted(fold(a), fold(b));
    if (pair.first == pair.second) return judgement::same;
    if (different_.contains(pair)) return judgement::different;
    if (unsure_.contains(pair)) return judgement::unsure;
    auto const& one = representative(pair.first);
    auto const& two = representative(pair.second);
    if (one == two) return judgement::same;
    if (spelled_alike(a, b) || same_words(a, b)) return judgement::same;
    // One spelling of a name that has others may be like one spelling of the other name.
    for (auto const& x : spellings(one))
        for (auto const& y : spellings(two))
            if ((x != pair.first || y != pair.second) && (x == y || spelled_alike(x, y))) return judgement::same;
    return judgement::unsure;
}

std::set<std::string> knowledge::upward(edges const& up, std::string const& from) {
    std::set<std::string> seen{from};
    std::vector<std::string> front{from};
    for (int step = 0; step < most_steps && !front.empty(); ++step) {
        std::vector<std::string> next;
        for (auto const& at : front)
            if (auto const found = up.find(at); found != up.end())
                for (auto const& above : found->second)
                    if (seen.insert(above).second) next.push_back(above);
        front = std::move(next);
    }
    return seen;
}

bool knowledge::is_within(std::string_view inner, std::string_view outer) const {
    auto const in = fold(inner);
    auto const out = fold(outer);
    return in != out && upward(within_, in).contains(out);
}

bool knowledge::is_broader(std::string_view broad, std::string_view narrow) const {
    auto const wide = fold(broad);
    auto const slim = fold(narrow);
    return wide != slim && upward(broader_, slim).contains(wide);
}

bool knowledge::are_exclusive(std::string_view a, std::string_view b) const {
    auto all = [&](std::string_view name) {
        auto out = upward(within_, fold(name));
        out.merge(upward(broader_, fold(name)));
        return out;
    };
    auto const ours = all(a);
    auto const theirs = all(b);
    for (auto const& one : ours)
        if (auto const found = exclusive_.find(one); found != exclusive_.end())
            for (auto const& other : theirs)
                // What both lie in, they share: a town of two countries excludes neither.
                if (found->second.contains(other) && !theirs.contains(one) && !ours.contains(other)) return true;
    return false;
}

bool knowledge::are_opposite(std::string_view a, std::string_view b) const {
    auto const found = opposite_.find(fold(a));
    return found != opposite_.end() && found->second.contains(fold(b));
}

std::vector<std::string> knowledge::around(std::string_view place) const {
    std::vector<std::string> out;
    std::set<std::string> seen{fold(place)};
    std::vector<std::string> front{fold(place)};
    for (int step = 0; step < most_steps && !front.empty(); ++step) {
        std::vector<std::string> next;
        for (auto const& at : front)
            if (auto const found = within_.find(at); found != within_.end())
                for (auto const& above : found->second)
                    if (seen.insert(above).second) {
                        next.push_back(above);
                        out.push_back(shown_.at(above));
                    }
        front = std::move(next);
    }
    return out;
}

void knowledge::merge(knowledge const& other) {
    auto add = [](edges& to, edges const& from) {
        for (auto const& [name, more] : from) to[name].insert(more.begin(), more.end());
    };
    add(within_, other.within_);
    add(broader_, other.broader_);
    add(exclusive_, other.exclusive_);
    add(opposite_, other.opposite_);
    for (auto const& [name, spelling] : other.shown_) shown_.try_emplace(name, spelling);
    for (auto const& [a, b] : other.same_) judge(a, b, judgement::same);
    for (auto const& [a, b] : other.different_) judge(a, b, judgement::different);
    for (auto const& [a, b] : other.unsure_) judge(a, b, judgement::unsure);
}

}  // namespace reconcile
