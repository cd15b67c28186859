#include <reconcile/value/knowledge.hpp>

#include <algorithm>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {
constexpr int most_steps = 16;
constexpr std::size_t most_names = 64;    // of one thing: further ones are not held against other names for their spelling
constexpr std::size_t most_full = 8;      // fuller names of one short form

std::pair<std::string, std::string> sorted(std::string a, std::string b) {
    if (b < a) std::swap(a, b);
    return {std::move(a), std::move(b)};
}
}  // namespace

// ---- saying --------------------------------------------------------------------------------------------------------

void knowledge::heed(std::shared_ptr<judgements const> by) {
    user_ = nullptr;  // what it says is put in here without being asked itself
    if (by)
        for (auto const& list : by->same())
            for (std::size_t i = 1; i < list.size() && i < most_names; ++i)
                judge(list[0], list[i], judgement::same, match_reason::judgement);
    user_ = std::move(by);
}

void knowledge::judge(std::string_view a, std::string_view b, judgement j, match_reason reason, std::string_view document) {
    auto const pair = sorted(fold(a), fold(b));
    if (pair.first == pair.second) return;
    if (auto const stands = by_user(a, b); stands && *stands != j) return;
    auto& known = judged_[pair];
    // Of several documents that say the same the first is named.
    if (known.verdict != j || known.document.empty() || j != judgement::same) known = {j, reason, std::string(document)};
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

void knowledge::add_short(std::string_view name, std::string_view full, match_reason reason, std::string_view document) {
    auto const [brief, whole] = std::pair(fold(name), fold(full));
    if (brief == whole || brief.empty() || whole.empty()) return;
    auto& known = short_[brief];
    auto const same = [&](auto const& s) { return s.full == whole; };
    if (known.size() < most_full && std::none_of(known.begin(), known.end(), same))
        known.push_back({whole, {judgement::same, reason, std::string(document)}});
}

void knowledge::add_within(std::string_view inner, std::string_view outer) {
    auto const [in, out] = std::pair(fold(inner), fold(outer));
    if (in.empty() || out.empty() || in == out) return;
    within_[in].insert(out);
    shown_.try_emplace(in, inner);
    shown_.try_emplace(out, outer);
}

void knowledge::add_area(std::string_view place) { areas_.insert(fold(place)); }

void knowledge::add_area_word(std::string_view word) { areas_.insert(" " + fold(word)); }

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

void knowledge::merge(knowledge const& other, std::string_view document) {
    auto const add = [](edges& to, edges const& from) {
        for (auto const& [name, more] : from) to[name].insert(more.begin(), more.end());
    };
    add(within_, other.within_);
    add(broader_, other.broader_);
    add(opposite_, other.opposite_);
    add(choices_, other.choices_);
    areas_.insert(other.areas_.begin(), other.areas_.end());
    for (auto const& [name, spelling] : other.shown_) shown_.try_emplace(name, spelling);
    auto const who = [&](said const& s) { return s.document.empty() ? document : std::string_view(s.document); };
    for (auto const& [pair, why] : other.judged_) judge(pair.first, pair.second, why.verdict, why.reason, who(why));
    for (auto const& [brief, all] : other.short_)
        for (auto const& s : all) add_short(brief, s.full, s.why.reason, who(s.why));
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

knowledge::said const* knowledge::judged(name_pair const& pair) const {
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (auto const known = layer->judged_.find(pair); known != layer->judged_.end()) return &known->second;
    return nullptr;
}

judgements const* knowledge::user() const {
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (layer->user_) return layer->user_.get();
    return nullptr;
}

std::optional<judgement> knowledge::by_user(std::string_view a, std::string_view b) const {
    auto const* by = user();
    return by == nullptr || by->empty() ? std::nullopt : by->names(a, b);
}

std::optional<std::uint32_t> knowledge::judged_thing(std::string_view name) const {
    auto const* by = user();
    return by == nullptr ? std::nullopt : by->thing(name);
}

std::optional<std::uint32_t> knowledge::judged_owner(std::string_view name) const {
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (layer->owners_) return layer->owners_->thing(name);
    return std::nullopt;
}

knowledge::short_form const* knowledge::full_form(std::string const& folded) const {
    short_form const* only = nullptr;
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get()) {
        auto const known = layer->short_.find(folded);
        if (known == layer->short_.end()) continue;
        for (auto const& s : known->second) {
            if (only != nullptr && !one_full_name(only->full, s.full)) return nullptr;
            if (only == nullptr || s.full.size() > only->full.size()) only = &s;
        }
    }
    return only;
}

/// "Anna Holm" and "A. Holm" may both be behind "Holm".
bool knowledge::one_full_name(std::string const& a, std::string const& b) const {
    return a == b || representative(a) == representative(b) || spelled_alike(a, b) || same_words(a, b) || same_but_initials(a, b);
}

std::string knowledge::canonical(std::string_view name) const {
    auto const folded = fold(name);
    auto const* full = full_form(folded);
    return representative(full != nullptr ? full->full : folded);
}

std::optional<name_match> knowledge::match_known(name_pair const& pair) const {
    if (auto const* told = judged(pair)) return name_match{told->verdict, told->reason, told->document};
    auto const& one = representative(pair.first);
    auto const& two = representative(pair.second);
    if (one != two) return std::nullopt;
    // They are one through other names: what brought one of them in is the reason.
    for (auto const& [name, head] : {std::pair(pair.first, one), std::pair(pair.second, two)})
        for (auto const& other : spellings(head))
            if (auto const* told = judged(sorted(name, other)); told != nullptr && told->verdict == judgement::same)
                return name_match{judgement::same, told->reason, told->document};
    return name_match{judgement::same, match_reason::lexicon, {}};
}

name_match knowledge::match(std::string_view a, std::string_view b) const {
    auto pair = sorted(fold(a), fold(b));
    if (pair.first == pair.second) return {judgement::same, a == b ? match_reason::same_spelling : match_reason::folded, {}};
    if (auto const stands = by_user(a, b)) return {*stands, match_reason::judgement, {}};
    if (auto known = match_known(pair)) return *std::move(known);
    if (spelled_alike(a, b)) return {judgement::same, match_reason::transliteration, {}};
    if (same_words(a, b)) return {judgement::same, match_reason::word_order, {}};
    if (same_but_initials(a, b)) return {judgement::same, match_reason::middle_initial, {}};
    auto const* x = full_form(pair.first);
    auto const* y = full_form(pair.second);
    if (x != nullptr || y != nullptr) {
        auto const& told = x != nullptr ? *x : *y;
        auto const& other = x == nullptr ? pair.first : y == nullptr ? pair.second : y->full;
        auto const stands = by_user(told.full, other);
        if (stands && *stands != judgement::same) return {*stands, match_reason::judgement, {}};
        if (stands || one_full_name(told.full, other)) return {judgement::same, told.why.reason, told.why.document};
        return {};
    }
    if (is_acronym_of(a, b) || is_acronym_of(b, a)) return {judgement::same, match_reason::acronym, {}};
    if (auto const why = match_other_names(pair)) return {judgement::same, why, {}};
    return {};
}

/// One spelling of a name that has others may be like one spelling of the other name.
std::optional<match_reason> knowledge::match_other_names(name_pair const& pair) const {
    auto const first = [](std::vector<std::string> all) {
        if (all.size() > most_names) all.resize(most_names);
        return all;
    };
    auto const ours = first(spellings(representative(pair.first)));
    auto const theirs = first(spellings(representative(pair.second)));
    for (auto const& x : ours)
        for (auto const& y : theirs)
            if ((x != pair.first || y != pair.second) && (x == y || spelled_alike(x, y))) return match_reason::transliteration;
    return std::nullopt;
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

bool knowledge::are_apart(std::string_view a, std::string_view b) const {
    if (are_exclusive(a, b)) return true;
    if (names(a, b) != judgement::different) return false;
    return !is_within(a, b) && !is_within(b, a) && !is_broader(a, b) && !is_broader(b, a);
}

bool knowledge::is_choice(std::string_view name, std::string_view choice) const {
    std::vector<std::string> choices;
    collect(&knowledge::choices_, fold(name), choices);
    return std::find(choices.begin(), choices.end(), choice) != choices.end();
}

bool knowledge::is_area(std::string_view place) const {
    auto const folded = fold(place);
    auto const space = folded.rfind(' ');
    auto const last = space == std::string::npos ? std::string_view{} : std::string_view(folded).substr(space);
    for (auto const* layer = this; layer != nullptr; layer = layer->base_.get())
        if (layer->areas_.contains(folded) || (!last.empty() && layer->areas_.contains(last))) return true;
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
