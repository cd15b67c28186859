#include <reconcile/text/name_entities.hpp>

#include <algorithm>
#include <utility>

#include <reconcile/text/dateline.hpp>
#include <reconcile/value/name_key.hpp>
#include <reconcile/value/name_match.hpp>

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
    auto const as_written = std::string(where.of(text_.text));
    auto const written = found.canonical.empty() ? as_written : found.canonical;
    auto const words = name_words(written);
    auto known = find_judged(found, written);
    if (!known) known = find(found, written, words);
    if (!known) {
        known.entity = static_cast<std::uint32_t>(out_.entities.size());
        out_.entities.push_back({written, found.kind, found.as_source, found.title, {}});
    } else {
        enrich(known, found, written);
    }
    know(known.entity, written, words);
    if (as_written != out_.entities[known.entity].name)
        add_alias(known.entity, as_written, reason_of(known, found, as_written));
    out_.mentions.push_back({found.tokens, where, known.entity, {}});
}

void name_entities::add_alias(std::uint32_t entity, std::string const& name, match_reason reason) {
    auto& known = out_.entities[entity].aliases;
    auto const same = [&](auto const& a) { return a.name == name; };
    if (known.size() < most_aliases && std::none_of(known.begin(), known.end(), same)) known.push_back({name, reason});
}

/// Why a form that is not the entity's name is one of it, where it was found by `known`.
match_reason name_entities::reason_of(hit known, found_name const& found, std::string const& as_written) const {
    auto const folded = fold(as_written);
    auto const& of = out_.entities[known.entity];
    if (folded == fold(of.name)) return match_reason::folded;
    if (known.reason != match_reason::same_spelling) return known.reason;
    for (auto const& alias : of.aliases)
        if (fold(alias.name) == folded) return alias.reason;
    return found.canonical.empty() ? match_spelling(of.name, as_written).value_or(match_reason::stated)
                                   : match_reason::lexicon;
}

bool name_entities::allowed(std::uint32_t entity, std::string const& written) const {
    if (judged_ == nullptr) return true;
    auto const forms = judged_forms_.find(entity);
    if (forms == judged_forms_.end()) return true;
    return std::all_of(forms->second.begin(), forms->second.end(), [&](auto const& form) {
        return judged_->names(form, written).value_or(judgement::same) == judgement::same;
    });
}

name_entities::hit name_entities::find_judged(found_name const& found, std::string const& written) const {
    if (judged_ == nullptr || found.kind == name_kind::nationality) return {};
    auto const thing = judged_->thing(written);
    if (!thing) return {};
    auto const known = by_thing_.find(*thing);
    if (known == by_thing_.end()) return {};
    // A spelling of the very name that was judged is one without a judgement.
    bool const by_letters = match_spelling(out_.entities[known->second].name, written).has_value();
    return {known->second, by_letters ? match_reason::same_spelling : match_reason::judgement};
}

name_entities::hit name_entities::find(found_name const& found, std::string const& written,
                                       words_of_name const& words) const {
    auto const fits = [&](std::uint32_t e) {
        return e != none && kinds_fit(out_.entities[e].kind, found.kind) && allowed(e, written);
    };
    if (auto const e = look_up(by_key_, fold(written), none); fits(e)) return {e};
    if (found.kind == name_kind::nationality || words.empty()) return {};
    if (words.size() == 1) return find_short(found, written, words);
    if (auto const e = look_up(by_words_, sorted_key(words), none); fits(e)) return {e, match_reason::word_order};
    if (found.kind == name_kind::person || found.kind == name_kind::unknown)
        if (auto const known = find_person(found, written, words)) return known;
    if (found.kind == name_kind::organisation)
        if (auto const known = find_organisation(written, words)) return known;
    return find_spelling(found, written, words);
}

/// By the last name: the whole of the other name (of a person, also the end of it), or with a first name like the other's.
name_entities::hit name_entities::find_person(found_name const& found, std::string const& written,
                                              words_of_name const& words) const {
    auto const e = look_up(by_last_, words.back(), none);
    if (e == none || !allowed(e, written)) return {};
    auto const other = name_words(out_.entities[e].name);
    auto const ends_with = [](words_of_name const& whole, words_of_name const& part) {
        return part.size() < whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
    };
    bool const person = found.kind == name_kind::person && out_.entities[e].kind == name_kind::person;
    if (other.size() == 1 || (person && (ends_with(words, other) || ends_with(other, words))))
        return {e, match_reason::surname};
    if (other.front() == words.front())
        return {e, same_but_initials(out_.entities[e].name, written) ? match_reason::middle_initial
                                                                     : match_reason::short_form};
    return spelled_alike(other.front(), words.front()) ? hit{e, match_reason::transliteration} : hit{};
}

name_entities::hit name_entities::find_short(found_name const& found, std::string const& written,
                                             words_of_name const& words) const {
    bool const free = found.kind == name_kind::unknown || found.kind == name_kind::person;
    if (free)
        if (auto const e = look_up(by_last_, words.front(), none); e != none && allowed(e, written))
            return {e, match_reason::surname};
    auto const& token = text_.tokens[found.tokens.first];
    if (token.all_caps && words.front().size() >= 3)
        if (auto const e = look_up(by_initials_, words.front(), none); e != none && allowed(e, written))
            return {e, match_reason::acronym};
    if (found.kind == name_kind::organisation || found.kind == name_kind::unknown || found.kind == name_kind::outlet)
        if (!token.all_caps)
            if (auto const known = find_organisation(written, words)) return known;
    return found.kind == name_kind::outlet ? hit{} : find_spelling(found, written, words);
}

name_entities::hit name_entities::find_organisation(std::string const& written, words_of_name const& words) const {
    auto const at = by_word_.find(words.back());
    if (at == by_word_.end()) return {};
    for (auto e = at->second.rbegin(); e != at->second.rend(); ++e)
        if (in_order(words, name_words(out_.entities[*e].name)) && allowed(*e, written))
            return {*e, match_reason::short_form};
    return {};
}

name_entities::hit name_entities::find_spelling(found_name const& found, std::string const& written,
                                                words_of_name const& words) const {
    if (words.size() == 1 && words.front().size() < 4) return {};
    auto const at = by_sound_.find(sound_key(written));
    if (at == by_sound_.end()) return {};
    for (auto e = at->second.rbegin(); e != at->second.rend(); ++e) {
        auto const& other = out_.entities[*e];
        if (!kinds_fit(other.kind, found.kind) || !allowed(*e, written)) continue;
        bool const alike = spelled_alike(other.name, written) ||
                           std::any_of(other.aliases.begin(), other.aliases.end(),
                                       [&](auto const& a) { return spelled_alike(a.name, written); });
        if (alike) return {*e, match_reason::transliteration};
    }
    return {};
}

void name_entities::know(std::uint32_t entity, std::string const& name, std::vector<std::string> const& words) {
    auto const& what = out_.entities[entity];
    if (judged_ != nullptr)
        if (auto const thing = judged_->thing(name)) {
            by_thing_.try_emplace(*thing, entity);
            auto& forms = judged_forms_[entity];
            if (forms.size() < most_aliases && std::find(forms.begin(), forms.end(), name) == forms.end())
                forms.push_back(name);
        }
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
void name_entities::enrich(hit by, found_name const& found, std::string const& written) {
    auto& known = out_.entities[by.entity];
    auto const words = [](std::string const& s) { return std::count(s.begin(), s.end(), ' '); };
    bool const fuller = words(written) > words(known.name) && found.kind != name_kind::nationality;
    if (fuller) {
        auto const reason = by.reason == match_reason::same_spelling ? match_reason::folded : by.reason;
        auto const shorter = std::exchange(known.name, written);
        add_alias(by.entity, shorter, reason);
    }
    if (known.kind == name_kind::unknown) known.kind = found.kind;
    bool const vague = known.as_source == source_kind::unknown || known.as_source == source_kind::person;
    if (vague && found.as_source != source_kind::unknown) known.as_source = found.as_source;
    if (known.title.empty()) known.title = found.title;
}

/// "MILLTOWN (AP) —": what stands between a bracket and a dash is who sent it.
bool name_entities::is_agency_tag(token_range inner) const {
    return inner.last + 1 < text_.tokens.size() && is_dash(text_, inner.last + 1);
}

void name_entities::join_glosses() {
    for (std::size_t m = 0; m + 1 < out_.mentions.size(); ++m) {
        auto const& outer = out_.mentions[m];
        auto const& inner = out_.mentions[m + 1];
        bool const next = inner.tokens.first == outer.tokens.last + 1 && inner.tokens.last < text_.tokens.size();
        auto const opens = next ? text_.view(outer.tokens.last) : std::string_view{};
        auto const closes = next ? text_.view(inner.tokens.last) : std::string_view{};
        bool const bracket = (opens == "(" && closes == ")") || (opens == "[" && closes == "]");
        if (!bracket || is_agency_tag(inner.tokens)) continue;
        if (kept(outer.entity) == kept(inner.entity)) {
            say_stated(kept(outer.entity), inner.where.of(text_.text));
            continue;
        }
        if (!allowed(kept(outer.entity), out_.entities[kept(inner.entity)].name)) continue;
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
    for (auto& mention : out_.mentions) {
        mention.entity = kept(mention.entity);
        mention.match = why(mention);
    }
}

/// The text says outright what its letters showed.
void name_entities::say_stated(std::uint32_t entity, std::string_view alias) {
    for (auto& known : out_.entities[entity].aliases)
        if (known.name == alias && known.reason == match_reason::acronym) known.reason = match_reason::stated;
}

std::optional<match_reason> name_entities::why(name_mention const& m) const {
    auto const text = m.where.of(text_.text);
    auto const& of = out_.entities[m.entity];
    if (text == of.name) return std::nullopt;
    for (auto const& alias : of.aliases)
        if (alias.name == text) return alias.reason;
    return match_spelling(of.name, text).value_or(match_reason::stated);
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
    if (gone.name != stays.name) add_alias(into, gone.name, match_reason::stated);
    for (auto const& alias : gone.aliases)
        if (alias.name != stays.name) add_alias(into, alias.name, alias.reason);
    if (judged_ != nullptr)
        if (auto const forms = judged_forms_.find(from); forms != judged_forms_.end()) {
            auto& more = judged_forms_[into];
            more.insert(more.end(), forms->second.begin(), forms->second.end());
        }
    if (stays.kind == name_kind::unknown) stays.kind = gone.kind;
    if (stays.as_source == source_kind::unknown) stays.as_source = gone.as_source;
    gone.aliases.clear();
}

}  // namespace reconcile
