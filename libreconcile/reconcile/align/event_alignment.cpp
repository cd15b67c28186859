#include <reconcile/align/event_alignment.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <reconcile/align/event_index.hpp>
#include <reconcile/value/date_text.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

std::string label_of(local_event const& e, std::string const& kind, knowledge const& known) {
    auto out = kind.empty() ? std::string{"event"} : kind;
    if (auto const places = finest(e.places, known); !places.empty()) out += ", " + places.front();
    if (auto const* t = definite_time(e)) {
        auto const line = *line_of(*t);
        out += ", " + date_text(line.front().lo);
    }
    return out;
}

/// The kind that most of the local events name; one that could be anything ("attack") only where there is no other.
std::string kind_of(std::map<std::string, int> const& votes, std::set<std::string> const& definite) {
    std::string best;
    int most = 0;
    for (auto const& [kind, n] : votes) {
        auto const weight = definite.contains(kind) ? n * 1000 : n;
        if (weight > most) {
            best = kind;
            most = weight;
        }
    }
    return best;
}

/// Who puts documents together knows that they are of one event: a report of the trial, years later, too.
constexpr clock_seconds any_time = 100 * 366 * seconds_of_day;

constexpr std::size_t most_mains = 256;  // events of a story that what a document is mainly about is compared with unseen

/// What is known of an event from tellings that nothing tells apart. Mostly there is one of them; what is judged to be one
/// may be told with two days or two places, and a further telling needs to be like one of the two only.
using accounts = std::vector<local_event>;

/// An event of the story as far as it is known.
struct story_part {
    accounts known;                        ///< of all tellings, and of those that are judged to be one with them
    std::vector<local_event const*> told;  ///< in the order in which they were put here
    std::set<std::size_t> documents;       ///< that tell of it, or will by judgement
    std::uint32_t as_main = 0;
};

class story_builder {
public:
    /// `order` is that of the documents.
    story_builder(std::vector<extraction const*> const& documents, std::vector<std::size_t> const& order, knowledge const& known, bool one_story,
                  judged_events const& judged)
        : documents_(documents),
          known_(known),
          main_bonus_(one_story ? 2 * sure_enough : sure_enough),
          main_tolerance_(one_story ? any_time : seconds_of_day),
          judged_(judged),
          index_(known),
          members_(judged.apart.size()),
          home_(judged.apart.size(), judged_events::none) {
        for (auto const d : order)
            for (std::uint32_t e = 0; e < documents[d]->events.size(); ++e)
                if (auto const set = set_of(d, e); set != judged_events::none) members_[set].push_back({d, e});
    }

    /// The number of the story's event that a local event belongs to.
    std::uint32_t place(std::size_t d, std::uint32_t e, bool is_main) {
        auto const& one = documents_[d]->events[e];
        auto const set = set_of(d, e);
        auto at = set == judged_events::none ? judged_events::none : home_[set];
        if (at == judged_events::none) at = by_rules(d, one, set, is_main);
        parts_[at].told.push_back(&one);
        if (is_main && parts_[at].as_main == 0 && mains_.size() < most_mains) mains_.push_back(at);
        parts_[at].as_main += is_main ? 1U : 0U;
        return at;
    }

    [[nodiscard]] std::vector<story_event> made() const {
        std::vector<story_event> out;
        std::size_t main = 0;
        std::set<std::string> definite;  // kinds that have families
        for (std::size_t s = 0; s < parts_.size(); ++s) {
            if (parts_[s].as_main > parts_[main].as_main) main = s;
            for (auto const* e : parts_[s].told) definite.insert(e->definite_kinds.begin(), e->definite_kinds.end());
        }
        for (std::size_t s = 0; s < parts_.size(); ++s) {
            local_event merged;
            std::map<std::string, int> votes;
            for (auto const* e : parts_[s].told) {
                absorb(merged, *e);
                for (auto const& k : e->kinds) ++votes[k];
            }
            auto const kind = kind_of(votes, definite);
            out.push_back({fmt::format("e{}", s + 1), kind, label_of(merged, kind, known_), s == main});
        }
        return out;
    }

private:
    struct member {
        std::size_t document;
        std::uint32_t event;
    };

    [[nodiscard]] std::uint32_t set_of(std::size_t d, std::uint32_t e) const {
        return d < judged_.set_of.size() && e < judged_.set_of[d].size() ? judged_.set_of[d][e] : judged_events::none;
    }

    /// What is judged to be one event is weighed as one, and goes to one place.
    std::uint32_t by_rules(std::size_t d, local_event const& one, std::uint32_t set, bool is_main) {
        accounts told{one};
        std::set<std::size_t> documents{d};
        std::set<std::uint32_t> barred;
        if (set != judged_events::none) {
            for (auto const& m : members_[set]) {
                add(told, documents_[m.document]->events[m.event]);
                documents.insert(m.document);
            }
            for (auto const other : judged_.apart[set]) barred.insert(home_[other]);
        }
        int best = never;
        std::uint32_t at = 0;
        for (auto const s : may_be(told, is_main)) {
            if (barred.contains(s) || share(documents, parts_[s].documents)) continue;  // one document's two events stay two
            if (auto const score = likeness_of(told, parts_[s], is_main); score > best) {
                best = score;
                at = s;
            }
        }
        if (best < sure_enough) {
            at = static_cast<std::uint32_t>(parts_.size());
            parts_.emplace_back();
        }
        for (auto const& account : told) {
            add(parts_[at].known, account);
            index_.add(at, account);
        }
        parts_[at].documents.insert(documents.begin(), documents.end());
        if (set != judged_events::none) home_[set] = at;
        return at;
    }

    /// What documents are mainly about may be one event though they name different places or days.
    [[nodiscard]] std::vector<std::uint32_t> may_be(accounts const& told, bool is_main) {
        std::vector<std::uint32_t> out = is_main ? mains_ : std::vector<std::uint32_t>{};
        for (auto const& one : told) {
            auto const more = index_.may_be(one);
            out.insert(out.end(), more.begin(), more.end());
        }
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    [[nodiscard]] int likeness_of(accounts const& told, story_part const& part, bool is_main) const {
        bool const both_main = is_main && part.as_main > 0;
        int best = never;
        for (auto const& one : told)
            for (auto const& other : part.known) best = std::max(best, likeness(one, other, known_, both_main ? main_tolerance_ : 0));
        return best > never && both_main ? best + main_bonus_ : best;
    }

    /// To the account that it is most like; as a further one where something tells it from all of them.
    void add(accounts& to, local_event const& one) const {
        int best = never;
        local_event* at = nullptr;
        for (auto& account : to)
            if (auto const score = likeness(one, account, known_, main_tolerance_); score > best) {
                best = score;
                at = &account;
            }
        if (at != nullptr) absorb(*at, one);
        else to.push_back(one);
    }

    static bool share(std::set<std::size_t> const& few, std::set<std::size_t> const& many) {
        return std::any_of(few.begin(), few.end(), [&](auto d) { return many.contains(d); });
    }

    std::vector<extraction const*> const& documents_;
    knowledge const& known_;
    int main_bonus_;                ///< what it counts that two documents are both mainly about an event
    clock_seconds main_tolerance_;  ///< how far apart the times may be that they give it
    judged_events const& judged_;
    event_index index_;
    std::vector<std::uint32_t> mains_;          ///< what a document is mainly about
    std::vector<std::vector<member>> members_;  ///< of the sets that are judged
    std::vector<std::uint32_t> home_;           ///< of those sets: where they are
    std::vector<story_part> parts_;
};

}  // namespace

alignment align_events(std::vector<extraction const*> const& documents, knowledge const& known, bool one_story, judged_events const& judged) {
    alignment out;
    out.event_of.resize(documents.size());
    std::vector<std::size_t> order(documents.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return documents[a]->document < documents[b]->document; });

    story_builder story(documents, order, known, one_story, judged);
    for (auto const d : order) out.event_of[d].assign(documents[d]->events.size(), 0);
    // Main events first: what the story is about is what its documents begin with.
    for (int const pass : {0, 1})
        for (auto const d : order) {
            auto const& events = documents[d]->events;
            if (events.empty()) continue;
            auto const main = main_event(events);
            for (std::uint32_t e = 0; e < events.size(); ++e)
                if ((e == main) == (pass == 0)) out.event_of[d][e] = story.place(d, e, pass == 0);
        }
    out.events = story.made();
    return out;
}

namespace {

constexpr std::size_t most_people = 64;

/// Neither their names, by the last words, nor their ages tell them apart, nor does their text tell the hurt one apart.
bool may_be_one(told_person const& a, told_person const& b) {
    if (a.other && a.name.empty()) return false;
    if (a.age && b.age && *a.age != *b.age) return false;
    if (a.name.empty() || b.name.empty()) return true;
    auto const ours = name_words(a.name);
    auto const theirs = name_words(b.name);
    return ours.empty() || theirs.empty() || ours.back() == theirs.back();
}

}  // namespace

void set_dead_apart(std::vector<local_claim>& claims) {
    std::map<std::string, std::vector<told_person>> dead;
    for (auto const& c : claims) {
        if (c.told.property != "killed") continue;
        auto& people = dead[c.told.event];
        for (auto const& p : c.people)
            if (people.size() < most_people) people.push_back(p);
    }
    for (auto& c : claims) {
        if (c.told.property != "wounded" || c.people.empty() || !c.told.scope.empty()) continue;
        auto const& of_event = dead[c.told.event];
        auto const died = [&](told_person const& p) {
            return std::any_of(of_event.begin(), of_event.end(), [&](auto const& d) { return may_be_one(p, d); });
        };
        if (std::all_of(c.people.begin(), c.people.end(), died)) c.told.property = "fatally wounded";
    }
}

void drop_idle_bounds(std::vector<local_claim>& claims) {
    auto const is_bound = [](local_claim const& c) {
        return std::find(c.told.flags.begin(), c.told.flags.end(), by_publication) != c.told.flags.end();
    };
    std::set<std::string> timed;
    for (auto const& c : claims)
        if (c.told.property == "time" && !is_bound(c)) timed.insert(c.told.event);
    std::erase_if(claims, [&](auto const& c) { return is_bound(c) && timed.contains(c.told.event); });
}

}  // namespace reconcile
