#include <reconcile/text/name_entities.hpp>

#include <algorithm>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {
std::string initials(std::vector<std::string> const& words) {
    std::string out;
    for (auto const& w : words) out.push_back(w.front());
    return out;
}

std::string sorted_key(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    std::string out;
    for (auto const& w : words) out += w + ' ';
    return out;
}

bool in_order(std::vector<std::string> const& part, std::vector<std::string> const& whole) {
    auto at = whole.begin();
    for (auto const& w : part) {
        at = std::find(at, whole.end(), w);
        if (at == whole.end()) return false;
        ++at;
    }
    return true;
}

template <class Map>
std::uint32_t look_up(Map const& map, std::string const& key, std::uint32_t none) {
    auto const at = map.find(key);
    return at == map.end() ? none : at->second;
}

void keep_last(std::vector<std::uint32_t>& list, std::uint32_t entity, std::size_t most) {
    if (std::find(list.begin(), list.end(), entity) != list.end()) return;
    if (list.size() == most) list.erase(list.begin());
    list.push_back(entity);
}
}  // namespace

bool name_entities::kinds_fit(name_kind a, name_kind b) const {
    return a == b || a == name_kind::unknown || b == name_kind::unknown ||
           (a == name_kind::organisation && b == name_kind::outlet) ||
           (a == name_kind::outlet && b == name_kind::organisation);
}

void name_entities::add(found_name const& found) {
    auto const where = text_.span(found.tokens);
    std::string const written = found.canonical.empty() ? std::string(where.of(text_.text)) : found.canonical;
    auto const words = name_words(written);
    auto entity = find(found, written, words);
    if (entity == none) {
        entity = static_cast<std::uint32_t>(out_.entities.size());
        out_.entities.push_back({written, found.kind, found.as_source, found.title, {}});
        know(entity, written, words);
    } else {
        enrich(entity, found, written);
        know(entity, written, words);
    }
    auto const as_written = std::string(where.of(text_.text));
    auto& known = out_.entities[entity];
    if (as_written != known.name &&
        std::find(known.aliases.begin(), known.aliases.end(), as_written) == known.aliases.end() &&
        known.aliases.size() < most_aliases)
        known.aliases.push_back(as_written);
    out_.mentions.push_back({found.tokens, where, entity});
}

std::uint32_t name_entities::find(found_name const& found, std::string const& written,
                                  std::vector<std::string> const& words) const {
    auto const fits = [&](std::uint32_t e) { return e != none && kinds_fit(out_.entities[e].kind, found.kind); };
    if (auto const e = look_up(by_key_, fold(written), none); fits(e)) return e;
    if (found.kind == name_kind::nationality || words.empty()) return none;
    if (words.size() == 1) return find_short(found, written, words);
    if (auto const e = look_up(by_words_, sorted_key(words), none); fits(e)) return e;
    bool const person = found.kind == name_kind::person || found.kind == name_kind::unknown;
    if (person) {
        auto const e = look_up(by_last_, words.back(), none);
        if (e != none) {
            auto const other = name_words(out_.entities[e].name);
            bool const same_first =
                other.size() > 1 && (other.front() == words.front() || spelled_alike(other.front(), words.front()));
            if (other.size() == 1 || same_first) return e;
        }
    }
    if (found.kind == name_kind::organisation)
        if (auto const e = find_organisation(words); e != none) return e;
    return find_spelling(found, written, words);
}

std::uint32_t name_entities::find_short(found_name const& found, std::string const& written,
                                        std::vector<std::string> const& words) const {
    bool const free = found.kind == name_kind::unknown || found.kind == name_kind::person;
    if (free)
        if (auto const e = look_up(by_last_, words.front(), none); e != none) return e;
    auto const& token = text_.tokens[found.tokens.first];
    if (token.all_caps && words.front().size() >= 3)
        if (auto const e = look_up(by_initials_, words.front(), none); e != none) return e;
    if (found.kind == name_kind::organisation || found.kind == name_kind::unknown || found.kind == name_kind::outlet)
        if (!token.all_caps)
            if (auto const e = find_organisation(words); e != none) return e;
    return found.kind == name_kind::outlet ? none : find_spelling(found, written, words);
}

std::uint32_t name_entities::find_organisation(std::vector<std::string> const& words) const {
    auto const at = by_word_.find(words.back());
    if (at == by_word_.end()) return none;
    for (auto e = at->second.rbegin(); e != at->second.rend(); ++e)
        if (in_order(words, name_words(out_.entities[*e].name))) return *e;
    return none;
}

std::uint32_t name_entities::find_spelling(found_name const& found, std::string const& written,
                                           std::vector<std::string> const& words) const {
    if (words.size() == 1 && words.front().size() < 4) return none;
    auto const at = by_sound_.find(sound_key(written));
    if (at == by_sound_.end()) return none;
    for (auto e = at->second.rbegin(); e != at->second.rend(); ++e) {
        auto const& other = out_.entities[*e];
        if (!kinds_fit(other.kind, found.kind)) continue;
        if (spelled_alike(other.name, written)) return *e;
        if (std::any_of(other.aliases.begin(), other.aliases.end(),
                        [&](auto const& a) { return spelled_alike(a, written); }))
            return *e;
    }
    return none;
}

void name_entities::know(std::uint32_t entity, std::string const& name, std::vector<std::string> const& words) {
    auto const& what = out_.entities[entity];
    if (!by_key_.try_emplace(fold(name), entity).second || words.empty()) return;
    if (what.kind == name_kind::nationality) return;
    keep_last(by_sound_[sound_key(name)], entity, most_candidates);
    bool const organisation = what.kind == name_kind::organisation || what.kind == name_kind::outlet;
    if (organisation)
        for (auto const& w : words) keep_last(by_word_[w], entity, most_candidates);
    if (words.size() > 1) {
        by_words_.try_emplace(sorted_key(words), entity);
        if (what.kind != name_kind::person) by_initials_.try_emplace(initials(words), entity);
    }
    bool const person = what.kind == name_kind::person || (what.kind == name_kind::unknown && words.size() <= 3);
    if (person) by_last_[words.back()] = entity;
}

/// The fullest form names the entity; a kind or title that was not known is filled.
void name_entities::enrich(std::uint32_t entity, found_name const& found, std::string const& written) {
    auto& known = out_.entities[entity];
    auto const words = [](std::string const& s) { return std::count(s.begin(), s.end(), ' '); };
    bool const fuller = words(written) > words(known.name) && found.kind != name_kind::nationality;
    if (fuller) {
        if (std::find(known.aliases.begin(), known.aliases.end(), known.name) == known.aliases.end())
            known.aliases.push_back(known.name);
        known.name = written;
    }
    if (known.kind == name_kind::unknown) known.kind = found.kind;
    bool const vague = known.as_source == source_kind::unknown || known.as_source == source_kind::person;
    if (vague && found.as_source != source_kind::unknown) known.as_source = found.as_source;
    if (known.title.empty()) known.title = found.title;
}

void name_entities::join_glosses() {
    for (std::size_t m = 0; m + 1 < out_.mentions.size(); ++m) {
        auto const& outer = out_.mentions[m];
        auto const& inner = out_.mentions[m + 1];
        bool const bracket = inner.tokens.first == outer.tokens.last + 1 && inner.tokens.last < text_.tokens.size() &&
                             text_.view(outer.tokens.last) == "(" && text_.view(inner.tokens.last) == ")";
        if (!bracket || kept(outer.entity) == kept(inner.entity)) continue;
        auto const& a = out_.entities[kept(outer.entity)];
        auto const& b = out_.entities[kept(inner.entity)];
        auto const letters = fold(inner.where.of(text_.text));
        bool const acronym =
            text_.tokens[inner.tokens.first].all_caps && inner.tokens.size() == 1 && b.kind != name_kind::place;
        bool const fits = acronym ? letters.front() == fold(a.name).front() ||
                                        initials(name_words(a.name)).find(letters.front()) != std::string::npos
                                  : kinds_fit(a.kind, b.kind) && b.kind != name_kind::nationality &&
                                        a.kind != name_kind::person && a.kind != name_kind::place;
        bool const place_gloss = a.kind == name_kind::unknown && b.kind == name_kind::place;
        if ((fits && a.kind != name_kind::nationality && a.kind != name_kind::person) || place_gloss)
            merge(kept(inner.entity), kept(outer.entity));
    }
    for (auto& mention : out_.mentions) mention.entity = kept(mention.entity);
}

/// The entity that `entity` was merged into.
std::uint32_t name_entities::kept(std::uint32_t entity) {
    merged_.resize(out_.entities.size(), none);
    while (merged_[entity] != none) {
        auto const next = merged_[entity];
        if (merged_[next] != none) merged_[entity] = merged_[next];
        entity = next;
    }
    return entity;
}

void name_entities::merge(std::uint32_t from, std::uint32_t into) {
    merged_[from] = into;
    auto& stays = out_.entities[into];
    auto& gone = out_.entities[from];
    auto const add = [&](std::string const& alias) {
        if (stays.aliases.size() >= most_aliases || alias == stays.name) return;
        if (std::find(stays.aliases.begin(), stays.aliases.end(), alias) == stays.aliases.end())
            stays.aliases.push_back(alias);
    };
    add(gone.name);
    for (auto const& alias : gone.aliases) add(alias);
    if (stays.kind == name_kind::unknown) stays.kind = gone.kind;
    if (stays.as_source == source_kind::unknown) stays.as_source = gone.as_source;
    gone.aliases.clear();
}

}  // namespace reconcile
