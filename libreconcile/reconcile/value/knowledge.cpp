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

// ---- saying --------------------------------------------------------------------------------------------------------

void knowledge::judge(std::string_view a, std::string_view b, judgement j) {
    auto const pair = sorted(fold(a), fold(b));
    if (pair.first == pair.second) return;
    judged_[pair] = j;
    if (j != judgement::same) return;
    auto const one = representative(pair.first);
    auto const two = representative(pair.second);
    auto const least = std::min(one, two);
    std::set<std::string> all{pair.first, pair.second};
    for (auto const& head : {one, two})
        for (auto const& name : spellings(head)) all.insert(name);
    heads_.erase(one);
    heads_.erase(two);
    for (auto const& name : all) same_[name] = least;
    all.erase(least);
    heads_[least] = std::move(all);
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

void knowledge::add_exclusive(std::string_view choice, std::vector<std::string> const& one_of) {
    for (auto const& name : one_of)
        for (auto const& spelling : spellings(canonical(name))) choices_[spelling].emplace(choice);
}

void knowledge::add_opposite(std::string_view a, std::string_view b) {
    opposite_[fold(a)].insert(fold(b));
    opposite_[fold(b)].insert(fold(a));
}

void knowledge::merge(knowledge const& other) {
    auto const add = [](edges& to, edges const& from) {
        for (auto const& [name, more] : from) to[name].insert(more.begin(), more.end());
    };
    add(within_, other.within_);
    add(broader_, other.broader_);
    add(opposite_, other.opposite_);
    add(choices_, other.choices_);
    for (auto const& [name, spelling] : other.shown_) shown_.try_emplace(name, spelling);
    for (auto const& [a, b] : other.same_) judge(a, b, judgement::same);
    for (auto const& [pair, j] : other.judged_)
        if (j != judgement::same) judged_[pair] = j;
}

// ---- asking --------------------------------------------------------------------------------------------------------

void knowledge::collect(edges knowledge::*table, std::string const& name, std::vector<std::string>& out) const {
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (auto const found = (layer->*table).find(name); found != (layer->*table).end()) out.insert(out.end(), found->second.begin(), found->second.end());
}

std::string const& knowledge::representative(std::string const& folded) const {
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (auto const known = layer->same_.find(folded); known != layer->same_.end()) return known->second;
    return folded;
}

std::vector<std::string> knowledge::spellings(std::string const& head) const {
    std::vector<std::string> out{head};
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (auto const found = layer->heads_.find(head); found != layer->heads_.end()) {
            out.insert(out.end(), found->second.begin(), found->second.end());
            break;  // a layer that names a head has taken in all that lies under it
        }
    return out;
}

std::string_view knowledge::shown(std::string const& folded) const {
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (auto const known = layer->shown_.find(folded); known != layer->shown_.end()) return known->second;
    return folded;
}

std::optional<judgement> knowledge::judged(std::pair<std::string, std::string> const& pair) const {
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (auto const known = layer->judged_.find(pair); known != layer->judged_.end()) return known->second;
    return std::nullopt;
}

std::string knowledge::canonical(std::string_view name) const { return representative(fold(name)); }

judgement knowledge::names(std::string_view a, std::string_view b) const {
    auto const pair = sorted(fold(a), fold(b));
    if (pair.first == pair.second) return judgement::same;
    if (auto const said = judged(pair)) return *said;
    auto const& one = representative(pair.first);
    auto const& two = representative(pair.second);
    if (one == two || spelled_alike(a, b) || same_words(a, b)) return judgement::same;
    // One spelling of a name that has others may be like one spelling of the other name.
    for (auto const& x : spellings(one))
        for (auto const& y : spellings(two))
            if ((x != pair.first || y != pair.second) && (x == y || spelled_alike(x, y))) return judgement::same;
    return judgement::unsure;
}

std::set<std::string> knowledge::upward(edges knowledge::*table, std::string const& from) const {
    std::set<std::string> seen{from};
    std::vector<std::string> front{from};
    for (int step = 0; step < most_steps && !front.empty(); ++step) {
        std::vector<std::string> above, next;
        for (auto const& at : front) collect(table, at, above);
        for (auto& name : above)
            if (seen.insert(name).second) next.push_back(std::move(name));
        front = std::move(next);
    }
    return seen;
}

bool knowledge::is_within(std::string_view inner, std::string_view outer) const {
    auto const in = fold(inner);
    auto const out = fold(outer);
    return in != out && upward(&knowledge::within_, in).contains(out);
}

bool knowledge::is_broader(std::string_view broad, std::string_view narrow) const {
    auto const wide = fold(broad);
    auto const slim = fold(narrow);
    return wide != slim && upward(&knowledge::broader_, slim).contains(wide);
}

bool knowledge::are_exclusive(std::string_view a, std::string_view b) const {
    auto const all = [&](std::string_view name) {
        auto out = upward(&knowledge::within_, fold(name));
        out.merge(upward(&knowledge::broader_, fold(name)));
        return out;
    };
    auto const ours = all(a);
    auto const theirs = all(b);
    std::map<std::string, std::string> chosen;  // of each choice what we are; what both lie in they share
    for (auto const& one : ours) {
        std::vector<std::string> choices;
        if (!theirs.contains(one)) collect(&knowledge::choices_, one, choices);
        for (auto const& choice : choices) chosen.emplace(choice, one);
    }
    for (auto const& other : theirs) {
        std::vector<std::string> choices;
        if (!ours.contains(other)) collect(&knowledge::choices_, other, choices);
        for (auto const& choice : choices)
            if (auto const one = chosen.find(choice); one != chosen.end() && representative(one->second) != representative(other)) return true;
    }
    return false;
}

bool knowledge::are_opposite(std::string_view a, std::string_view b) const {
    std::vector<std::string> opposites;
    collect(&knowledge::opposite_, fold(a), opposites);
    return std::find(opposites.begin(), opposites.end(), fold(b)) != opposites.end();
}

std::vector<std::string> knowledge::around(std::string_view place) const {
    std::vector<std::string> out;
    std::set<std::string> seen{fold(place)};
    std::vector<std::string> front{fold(place)};
    for (int step = 0; step < most_steps && !front.empty(); ++step) {
        std::vector<std::string> above, next;
        for (auto const& at : front) collect(&knowledge::within_, at, above);
        for (auto& name : above)
            if (seen.insert(name).second) {
                out.emplace_back(shown(name));
                next.push_back(std::move(name));
            }
        front = std::move(next);
    }
    return out;
}

}  // namespace reconcile
