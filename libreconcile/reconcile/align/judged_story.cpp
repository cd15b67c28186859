#include <reconcile/align/judged_story.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include <reconcile/align/statement_alignment.hpp>
#include <reconcile/claim/claim_id.hpp>
#include <reconcile/value/judged_sets.hpp>

namespace reconcile {

namespace {

constexpr std::string_view where_ids_are = "copy its id from `reconcile extract` or the JSON report";

/// What a line names. Only one of the two is there for a document or a claim that was given.
struct target {
    std::optional<std::size_t> document;  ///< index into those read
    std::optional<std::size_t> claim;     ///< of that document; without one: of those given
};

struct look_up {
    std::optional<target> found;
    bool near = false;  ///< the document is there, if not the claim
    std::string wrong;  ///< why it cannot be meant, though something of the name is there
};

/// All that the lines may name, by name.
class directory {
public:
    directory(std::vector<document const*> const& documents, std::vector<extraction const*> const& read,
              std::vector<claim const*> const& claims)
        : read_(read) {
        std::unordered_map<std::string_view, std::size_t> by_id;
        for (std::size_t d = 0; d < read.size(); ++d) by_id.emplace(read[d]->document, d);
        for (auto const* d : documents) {
            auto const at = by_id.find(d->id);
            entry const one{d->id, at == by_id.end() ? std::nullopt : std::optional(at->second)};
            ids_.emplace(d->id, one);
            std::string_view const path = d->path;
            auto const file = path.substr(path.rfind('/') + 1);
            for (auto const name : {path, file})
                if (!name.empty()) add_file(name, one);
        }
        for (std::size_t d = 0; d < read.size(); ++d)
            for (std::size_t c = 0; c < read[d]->claims.size(); ++c)
                claims_.emplace(read[d]->claims[c].told.id, target{d, c});
        for (std::size_t c = 0; c < claims.size(); ++c) claims_.emplace(claims[c]->id, target{{}, c});
    }

    [[nodiscard]] look_up find(std::string const& name) const {
        if (auto const at = claims_.find(name); at != claims_.end()) return {at->second, false, {}};
        if (auto const d = document_named(name); d.near) return d;
        return find_by_file(name);
    }

private:
    struct entry {
        std::string_view id;
        std::optional<std::size_t> read;
        std::size_t namesakes = 1;
    };

    void add_file(std::string_view name, entry const& one) {
        auto const [at, fresh] = files_.try_emplace(name, one);
        if (!fresh && at->second.id != one.id) ++at->second.namesakes;
    }

    [[nodiscard]] look_up document_named(std::string_view name) const {
        auto at = ids_.find(name);
        if (at == ids_.end()) {
            at = files_.find(name);
            if (at == files_.end()) return {};
            if (at->second.namesakes > 1)
                return {{},
                        true,
                        fmt::format("{} documents are called \"{}\"; write the path or the id of the one that is meant",
                                    at->second.namesakes, name)};
        }
        if (!at->second.read || read_[*at->second.read]->events.empty())
            return {{}, true, fmt::format("no event was found in \"{}\"; there is nothing to judge", name)};
        return {target{at->second.read, {}}, true, {}};
    }

    /// "a.txt:12-34:killed:1", "a.txt:title:0-9:killed:1": the ids of claims begin with that of their document.
    [[nodiscard]] look_up find_by_file(std::string const& name) const {
        auto const file = document_in_claim_id(name);
        if (file.empty()) return {};
        auto out = document_named(file);
        if (!out.near || (!out.found && ids_.find(file) == ids_.end())) return out;
        auto at = claims_.end();
        if (out.found) at = claims_.find(read_[*out.found->document]->document + name.substr(file.size()));
        return {at == claims_.end() ? std::nullopt : std::optional(at->second), true, {}};
    }

    std::vector<extraction const*> const& read_;
    std::unordered_map<std::string_view, entry> ids_;
    std::unordered_map<std::string_view, entry> files_;  ///< by path and by name of the file
    std::unordered_map<std::string_view, target> claims_;
};

/// Where and when the events of some claims were, as keys of what they say.
struct circumstances {
    std::set<std::string> places;
    std::set<std::string> times;

    static std::string key_of(value const& when) { return when.text + '\x1f' + to_text(when); }
    static place const* place_of(local_claim const& c) {
        return c.told.property == "place" && c.told.asserted ? c.told.asserted->get<place>() : nullptr;
    }
    static value const* time_of(local_claim const& c) {
        return c.told.property == "time" && c.told.asserted ? &*c.told.asserted : nullptr;
    }

    void add(local_claim const& c) {
        if (auto const* where = place_of(c)) places.insert(where->name);
        if (auto const* when = time_of(c)) times.insert(key_of(*when));
    }
    [[nodiscard]] bool has(std::string const& where) const { return places.contains(where); }
    [[nodiscard]] bool has(value const& when) const { return times.contains(key_of(when)); }
};

/// Takes from an event what only claims that left it said, and adds what its claims say.
void refresh(local_event& e, std::vector<local_claim const*> const& stay, std::vector<local_claim const*> const& gone) {
    circumstances kept, dropped, known;
    for (auto const* c : stay) kept.add(*c);
    for (auto const* c : gone) dropped.add(*c);
    auto const is_gone = [&](auto const& one) { return dropped.has(one) && !kept.has(one); };
    std::erase_if(e.places, is_gone);
    std::erase_if(e.times, is_gone);
    for (auto const& where : e.places) known.places.insert(where);
    for (auto const& when : e.times) known.times.insert(circumstances::key_of(when));
    e.figures.clear();
    for (auto const* c : stay) {
        add_figure_of(*c, e);
        if (auto const* where = circumstances::place_of(*c);
            where != nullptr && known.places.insert(where->name).second)
            e.places.push_back(where->name);
        if (auto const* when = circumstances::time_of(*c);
            when != nullptr && known.times.insert(circumstances::key_of(*when)).second)
            e.times.push_back(*when);
    }
}

/// What a document says of the kind of its event holds for a part of it, too; the rest is in its claims.
local_event part_of(local_event const& whole) {
    local_event out;
    out.kinds = whole.kinds;
    out.definite_kinds = whole.definite_kinds;
    out.families = whole.families;
    out.mentions = 1;
    out.first_sentence = whole.first_sentence;
    out.several = whole.several;
    return out;
}

}  // namespace

// ---- lines -----------------------------------------------------------------------------------------------------------

judged_lines::judged_lines(judgement_file const& file)
    : file_(&file), events_(file.events.size()), rejected_(file.rejected.size()) {}

void judged_lines::tell_unused(diagnostics& found) const {
    std::size_t told = 0;
    auto const tell = [&](severity level, std::uint64_t line, std::string const& what) {
        if (++told <= most_unused) found.push_back({level, file_->name, line, {}, what + ". The line is not used"});
    };
    // A file is kept for many runs: a line that has nothing to do with this one is no fault.
    auto const tell_absent = [&](std::uint64_t line, std::string const& name, use::state state, bool half) {
        if (state == use::state::near)
            tell(severity::warning, line,
                 fmt::format("there is no claim \"{}\" in its document; if the text has changed, {} anew", name,
                             where_ids_are));
        else
            tell(
                half ? severity::warning : severity::note, line,
                fmt::format("\"{}\" is no claim or document of this run; if it should be, {}, or write the file's name",
                            name, where_ids_are));
    };
    auto const absent = use::state::absent;
    for (std::size_t i = 0; i < events_.size(); ++i) {
        auto const& line = file_->events[i];
        auto const [a, b] = events_[i].side;
        if (events_[i].done) continue;
        if (a == use::state::found && b == use::state::found) {
            if (line.says == judgement::same)
                tell(
                    severity::warning, line.line,
                    "the two are of two stories, one of them given, and given stories are never put together; give their documents one `story`");
            continue;
        }
        bool const is_b = a == use::state::found || (a == absent && b == use::state::near);
        tell_absent(line.line, is_b ? line.b : line.a, is_b ? b : a, a != absent || b != absent);
    }
    for (std::size_t i = 0; i < rejected_.size(); ++i)
        if (!rejected_[i].done)
            tell_absent(file_->rejected[i].line, file_->rejected[i].claim, rejected_[i].side[0], false);
    if (told > most_unused)
        found.push_back(
            {severity::note,
             file_->name,
             {},
             {},
             fmt::format("{} more lines name no claim or document of this run and are not used", told - most_unused)});
}

// ---- a story ---------------------------------------------------------------------------------------------------------

struct judged_story::work {
    judged_story& out;
    judged_lines& lines;
    diagnostics& found;
    directory names;
    judged_sets sets = {};
    std::map<std::pair<std::size_t, std::uint32_t>, std::uint32_t> events = {};  ///< document, local event
    std::map<std::pair<std::size_t, std::size_t>, std::uint32_t> told = {};      ///< document, claim of it
    std::map<std::string, std::uint32_t> keys = {};                              ///< events that given claims name
    std::map<std::size_t, std::uint32_t> given = {};                             ///< claims that were given
    std::map<std::pair<std::size_t, std::uint32_t>, std::uint32_t> first_of_set = {};  ///< document, root: local event
    std::vector<std::pair<std::uint64_t, std::uint32_t>> used_lines = {};              ///< line, thing that it names
    std::map<std::string_view, std::pair<std::size_t, rejected_line const*>> rejected_given = {};  ///< by id
    std::map<std::size_t, std::map<std::size_t, rejected_line const*>> rejected_read = {};  ///< document, claim of it

    void tell(std::uint64_t line, std::string what) {
        found.push_back({severity::warning, lines.file().name, line, {}, std::move(what)});
    }

    /// The number of a thing in `sets`.
    template <class Key>
    std::uint32_t number(std::map<Key, std::uint32_t>& all, Key const& key) {
        auto const [at, fresh] = all.try_emplace(key, 0);
        if (fresh) at->second = sets.add();
        return at->second;
    }

    std::uint32_t number(target const& t) {
        if (!t.document) return number(given, *t.claim);
        if (t.claim) return number(told, std::pair(*t.document, *t.claim));
        return number(events, std::pair(*t.document, main_event(out.read_[*t.document]->events)));
    }

    /// Lines from the last to the first, so that the later one wins.
    void read_lines() {
        auto const before = static_cast<std::ptrdiff_t>(found.size());
        for (auto i = lines.events_.size(); i-- > 0;) read(lines.file().events[i], lines.events_[i]);
        for (auto i = lines.rejected_.size(); i-- > 0;) read(lines.file().rejected[i], lines.rejected_[i]);
        std::reverse(found.begin() + before, found.end());
    }

    void read(judged_line const& line, judged_lines::use& used) {
        if (used.done) return;
        std::optional<target> sides[2];
        for (int i = 0; i < 2; ++i) {
            auto at = names.find(i == 0 ? line.a : line.b);
            if (at.wrong.empty() && at.found && at.found->document && at.found->claim &&
                is_about_statement(claim_of(*at.found).property))
                at.wrong =
                    "a statement stands on the story's main event, whoever tells of it; name another claim, or reject "
                    "it";
            used.side[i] = std::max(used.side[i], state_of(at));
            sides[i] = at.found;
            if (at.wrong.empty()) continue;
            used.done = true;
            return tell(line.line, at.wrong + ". The line is not used");
        }
        if (!sides[0] || !sides[1]) return;
        used.done = true;
        auto const x = number(*sides[0]);
        auto const y = number(*sides[1]);
        if (x == y && line.says == judgement::different)
            return tell(line.line, "both sides name the same; there is nothing to judge");
        if (auto wrong = sets.put_in({line.says, line.line}, x, y); !wrong.empty())
            return tell(line.line, std::move(wrong));
        for (auto const thing : {x, y}) used_lines.push_back({line.line, thing});
    }

    void read(rejected_line const& line, judged_lines::use& used) {
        if (used.done) return;
        auto const at = names.find(line.claim);
        used.side[0] = std::max(used.side[0], state_of(at));
        if (at.found && at.found->claim) {
            used.done = true;
            if (!at.found->document) rejected_given.try_emplace(claim_of(*at.found).id, *at.found->claim, &line);
            else rejected_read[*at.found->document].try_emplace(*at.found->claim, &line);
        } else if (at.found || !at.wrong.empty()) {
            used.done = true;
            tell(line.line, fmt::format("\"{}\" names a document, and claims are rejected; name a claim of it, or "
                                        "leave the document out of the run",
                                        line.claim));
        }
    }

    static judged_lines::use::state state_of(look_up const& at) {
        using state = judged_lines::use::state;
        return at.found ? state::found : at.near ? state::near : state::absent;
    }

    [[nodiscard]] claim const& claim_of(target const& t) const {
        return t.document ? out.read_[*t.document]->claims[*t.claim].told : *out.claims_[*t.claim];
    }

    /// A claim belongs to its event unless that was judged apart from it; the first ones are asked first.
    void attach_claims() {
        std::vector<std::pair<std::size_t, std::size_t>> of_texts;
        for (auto const& [at, thing] : told) of_texts.push_back(at);
        auto const place_in_text = [&](auto const& at) {
            auto const& c = out.read_[at.first]->claims[at.second].told;
            return std::tuple(std::string_view(c.document), c.field != text_field::title, c.where.begin, c.where.end,
                              std::string_view(c.id));
        };
        std::sort(of_texts.begin(), of_texts.end(),
                  [&](auto const& a, auto const& b) { return place_in_text(a) < place_in_text(b); });
        for (auto const& at : of_texts) {
            auto const event = number(events, std::pair(at.first, out.read_[at.first]->claims[at.second].event));
            sets.put_in({judgement::same, 0}, event, told[at]);
        }
        for (auto const c : given_by_id())
            sets.put_in({judgement::same, 0}, number(keys, out.claims_[c]->event), given[c]);
    }

    [[nodiscard]] std::vector<std::size_t> given_by_id() const {
        std::vector<std::size_t> all;
        for (auto const& [c, thing] : given) all.push_back(c);
        std::sort(all.begin(), all.end(), [&](auto a, auto b) { return out.claims_[a]->id < out.claims_[b]->id; });
        return all;
    }

    // ---- documents ---------------------------------------------------------------------------------------------------

    void change_documents() {
        std::map<std::size_t, std::vector<std::size_t>> parted;
        for (auto const& [at, thing] : told)
            if (sets.root(thing) != sets.root(events.at({at.first, out.read_[at.first]->claims[at.second].event})))
                parted[at.first].push_back(at.second);
        for (auto const& [at, thing] : events) first_of_set.try_emplace({at.first, sets.root(thing)}, at.second);
        for (auto const& [d, some] : rejected_read) parted.try_emplace(d);
        for (auto const& [d, some] : parted) change(d, some);
    }

    void change(std::size_t d, std::vector<std::size_t> const& parted) {
        auto const& before = *out.read_[d];
        auto after = std::make_unique<extraction>(before);
        std::set<std::uint32_t> touched;
        std::map<std::uint32_t, std::vector<local_claim const*>> gone;  // by event that they left
        auto const leaves = [&](std::size_t c) {
            gone[before.claims[c].event].push_back(&before.claims[c]);
            touched.insert(before.claims[c].event);
        };
        for (auto const c : parted) {
            leaves(c);
            touched.insert(after->claims[c].event = event_for(d, c, *after));
        }
        if (auto const some = rejected_read.find(d); some != rejected_read.end()) {
            for (auto const& [c, line] : some->second) {
                if (!std::binary_search(parted.begin(), parted.end(), c)) leaves(c);
                out.rejected_.push_back({before.claims[c].told, line, d, after->claims[c].event, true});
            }
            std::size_t c = 0;
            std::erase_if(after->claims, [&](auto const&) { return some->second.contains(c++); });
        }
        std::map<std::uint32_t, std::vector<local_claim const*>> stay;
        for (auto const& c : after->claims)
            if (touched.contains(c.event)) stay[c.event].push_back(&c);
        for (auto const e : touched) refresh(after->events[e], stay[e], gone[e]);
        out.read_[d] = after.get();
        out.changed_.push_back(std::move(after));
    }

    /// The event of the document that a parted claim is judged to be of; a new one, if there is none.
    std::uint32_t event_for(std::size_t d, std::size_t c, extraction& document) {
        auto const set = sets.root(told.at({d, c}));
        auto const [at, is_new] =
            first_of_set.try_emplace({d, set}, static_cast<std::uint32_t>(document.events.size()));
        if (is_new) {
            document.events.push_back(part_of(document.events[document.claims[c].event]));
            events.emplace(std::pair(d, at->second), set);
        }
        return at->second;
    }

    // ---- what comes of it --------------------------------------------------------------------------------------------

    void take_out_given() {
        for (auto const& [id, what] : rejected_given)
            out.rejected_.push_back({*out.claims_[what.first], what.second, 0, 0, false});
        std::erase_if(out.claims_,
                      [&](claim const* c) { return rejected_given.contains(c->id); });  // one given twice, too
        std::sort(out.rejected_.begin(), out.rejected_.end(),
                  [](auto const& a, auto const& b) { return a.told.id < b.told.id; });
    }

    void number_sets() {
        std::unordered_map<std::uint32_t, std::uint32_t> by_root;
        auto const set_of = [&](std::uint32_t thing) {
            auto const [at, fresh] = by_root.try_emplace(sets.root(thing), static_cast<std::uint32_t>(by_root.size()));
            if (fresh) out.sets_.emplace_back();
            return at->second;
        };
        out.events_.set_of.resize(out.read_.size());
        for (auto const& [at, thing] : events) {
            auto& row = out.events_.set_of[at.first];
            row.resize(out.read_[at.first]->events.size(), judged_events::none);
            auto const set = row[at.second] = set_of(thing);
            if (!out.sets_[set].told) out.sets_[set].told = at;
        }
        for (auto const& [key, thing] : keys) {  // the first of several gives the name
            auto const set = set_of(thing);
            out.set_of_key_[key] = set;
            if (out.sets_[set].name.empty()) out.sets_[set].name = key;
        }
        for (auto const c : given_by_id()) {
            auto const set = set_of(given[c]);
            out.set_of_claim_[out.claims_[c]] = set;
            if (out.sets_[set].name.empty())
                out.sets_[set].name = fmt::format("{} ({})", out.claims_[c]->event, out.claims_[c]->id);
        }
        for (auto const& [line, thing] : used_lines) out.sets_[set_of(thing)].lines.insert(line);
        out.events_.apart.resize(by_root.size());
        for (auto const& [root, set] : by_root)
            for (auto const& [other, why] : sets.apart_from(root))
                if (auto const at = by_root.find(other); at != by_root.end())
                    out.events_.apart[set].push_back(at->second);
    }
};

judged_story::judged_story(judged_lines& lines, std::vector<document const*> const& documents,
                           std::vector<extraction const*> read, std::vector<claim const*> claims, diagnostics& found)
    : read_(std::move(read)), claims_(std::move(claims)) {
    if (lines.empty()) return;
    work w{*this, lines, found, directory(documents, read_, claims_)};
    w.read_lines();
    w.attach_claims();
    w.change_documents();
    w.number_sets();
    w.take_out_given();
}

std::string judged_story::event_of(claim const& c, alignment const& aligned) const {
    auto set = set_of_claim_.find(&c);
    std::optional<std::uint32_t> number;
    if (set != set_of_claim_.end()) number = set->second;
    else if (auto const key = set_of_key_.find(c.event); key != set_of_key_.end()) number = key->second;
    if (!number) return c.event;
    return key_of(sets_[*number], aligned);
}

std::string judged_story::key_of(judged_set const& set, alignment const& aligned) const {
    return set.told ? aligned.events[aligned.event_of[set.told->first][set.told->second]].key : set.name;
}

std::map<std::string, std::vector<std::uint64_t>> judged_story::lines_of_events(alignment const& aligned) const {
    std::map<std::string, std::set<std::uint64_t>> lines;
    for (auto const& set : sets_)
        if (!set.lines.empty()) lines[key_of(set, aligned)].insert(set.lines.begin(), set.lines.end());
    std::map<std::string, std::vector<std::uint64_t>> out;
    for (auto const& [key, some] : lines) out[key].assign(some.begin(), some.end());
    return out;
}

}  // namespace reconcile
