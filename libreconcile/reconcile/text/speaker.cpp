#include <reconcile/text/speaker.hpp>

#include <algorithm>

#include <reconcile/text/clause.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile::speech {

namespace {
bool is_person(source_kind k) {
    return k == source_kind::person || k == source_kind::official || k == source_kind::unnamed;
}

/// The entity's words end a title or name of the one who spoke: "the spokesman" of "Pentagon spokesman".
bool has_word(std::string_view folded, std::string_view word) {
    auto const at = folded.rfind(word);
    if (at == std::string_view::npos) return false;
    bool const begins = at == 0 || folded[at - 1] == ' ';
    bool const ends = at + word.size() == folded.size() || folded[at + word.size()] == ' ';
    return begins && ends;
}
}  // namespace

void speakers::remember(heard h) {
    if (h.who.name.empty()) return;
    heard_.push_back(std::move(h));
    if (heard_.size() > most_heard) heard_.pop_front();
}

resolved_speaker speakers::last() const { return heard_.empty() ? resolved_speaker{} : heard_.back().who; }

resolved_speaker speakers::resolve(outline const& o, span_of_items source, bool speaks) {
    if (source.empty()) return {};
    if (!speaks) {  // who merely wants or acts is not the one that "he said" means
        auto const kept = heard_;
        auto who = resolve(o, source, true);
        heard_ = kept;
        return who;
    }
    if (source.size() == 1 && o.any(source.first, is_pronoun | is_subject_pronoun) &&
        o.mention(source.first) == nullptr) {
        auto const who = pronoun(o, source.first);
        if (!who.name.empty()) {
            auto const at =
                std::find_if(heard_.rbegin(), heard_.rend(), [&](heard const& h) { return h.who.name == who.name; });
            if (at != heard_.rend()) remember(heard(*at));
        }
        return who;
    }
    spot head = source.last;
    auto const* name = find_head(o, source, head);
    if (name == nullptr) name = trailing_person(o, source);
    if (name != nullptr) return named(*name);
    return described(o, source, head == source.last ? source.last - 1 : head);
}

/// The last person noun or name before any "of", comma or relative: `head`; the name, if that is what speaks.
name_mention const* speakers::find_head(outline const& o, span_of_items source, spot& head) const {
    name_mention const* name = nullptr;
    for (auto i = source.first; i < source.last; ++i) {
        bool const mark = o.is(i, ",") || o.is(i, "(") || o.any(i, is_relative);
        if (i > source.first && (mark || (head != source.last && o.any(i, is_preposition | is_coordinator)))) {
            if (head == source.last) head = i - 1;
            break;
        }
        if (auto const* m = o.mention(i)) {
            bool const adjective = from_.names.entities[m->entity].kind == name_kind::nationality;
            bool const owner = o.is(o.mention_last(i), "'s") || o.is(o.mention_last(i), "’s");
            if (!adjective && !owner) name = m, head = i;
            i = o.mention_last(i) - 1;
        } else if (o.is_word(i) && o.any(i, is_person_noun | is_organisation_word)) {
            head = i;
            auto const word = from_.text.tokens[o[i].first].word;
            bool const outlet = word < from_.lex.noun_kinds.size() && from_.lex.noun_kinds[word] == source_kind::outlet;
            if (name != nullptr && !speaks_itself(*name, outlet || o.any(i, is_group_noun))) name = nullptr;
        }
    }
    return name;
}

/// "the head of the Observatory Ann Smith"
name_mention const* speakers::trailing_person(outline const& o, span_of_items source) const {
    auto const* final = o.mention(source.last - 1);
    if (final == nullptr || final == o.mention(source.first)) return nullptr;
    auto const before = o.mention_first(source.last - 1);
    bool const free = before > source.first && !o.any(before - 1, is_preposition | is_determiner | is_coordinator);
    return free && from_.names.entities[final->entity].kind == name_kind::person ? final : nullptr;
}

/// "the Observatory monitor" is the Observatory; "the Observatory spokesman" is not.
bool speakers::speaks_itself(name_mention const& m, bool group) const {
    auto const kind = from_.names.entities[m.entity].kind;
    return kind == name_kind::person || (group && (kind == name_kind::organisation || kind == name_kind::outlet));
}

resolved_speaker speakers::named(name_mention const& m) {
    auto const& e = from_.names.entities[m.entity];
    heard h;
    h.who = {e.name, e.as_source};
    if (h.who.kind == source_kind::unknown && e.kind == name_kind::organisation) h.who.kind = source_kind::organisation;
    h.person = e.kind == name_kind::person ||
               (e.kind == name_kind::unknown && (is_person(h.who.kind) || h.who.kind == source_kind::unknown));
    h.title = fold(e.title + " " + e.name);
    auto const who = h.who;
    remember(std::move(h));
    return who;
}

resolved_speaker speakers::described(outline const& o, span_of_items source, spot head) {
    auto const& tokens = from_.text.tokens;
    auto const word = tokens[o[head].first].word;
    auto const folded_head = fold(o.view(head));
    bool const definite = o.is(source.first, "the") || o.is(source.first, "The") ||
                          o.any(source.first, is_possessive) || fold(o.view(source.first)) == "the" ||
                          fold(o.view(source.first)) == "that";
    if (definite) {
        for (auto h = heard_.rbegin(); h != heard_.rend(); ++h)
            if ((word != 0 && h->head == word) || has_word(h->title, folded_head)) {
                auto copy = *h;
                auto const who = copy.who;
                remember(std::move(copy));
                return who;
            }
        if (word != 0 && word < from_.lex.group_kinds.size() && o.any(head, is_group_noun))
            if (auto const* e = last_group(from_.lex.group_kinds[word])) {
                auto const who = e->who;
                remember(heard(*e));
                return who;
            }
    }
    auto named = source;  // "the union, which called the march": the union
    for (auto i = source.first + 1; i + 1 < source.last; ++i)
        if (o.is(i, ",") && o.any(i + 1, is_relative)) named.last = std::min(named.last, i);
    auto bytes = o.bytes(named).of(from_.text.text);
    heard h;
    h.who.name = std::string(bytes.substr(0, 160));
    bool const small = o.any(source.first, is_determiner | is_possessive | is_before_speaker | is_person_noun) &&
                       !o.mention(source.first);
    if (small && h.who.name[0] >= 'A' && h.who.name[0] <= 'Z')
        h.who.name[0] = static_cast<char>(h.who.name[0] - 'A' + 'a');
    h.head = word;
    auto const kind =
        word != 0 && word < from_.lex.noun_kinds.size() ? from_.lex.noun_kinds[word] : source_kind::unknown;
    h.who.kind = kind == source_kind::unknown ? source_kind::unnamed : kind;
    if (h.who.kind == source_kind::official || h.who.kind == source_kind::unknown) h.who.kind = source_kind::unnamed;
    h.person = o.any(head, is_person_noun) && kind != source_kind::organisation && kind != source_kind::document &&
               kind != source_kind::outlet;
    h.many = folded_head.ends_with("s");
    auto const who = h.who;
    if (can_speak(o, source) || kind != source_kind::unknown) remember(std::move(h));
    return who;
}

/// The last speaker that a description such as "the monitoring group" or "the newspaper" may mean.
speakers::heard const* speakers::last_group(source_kind kind) const {
    auto const outlet = [](source_kind k) { return k == source_kind::outlet || k == source_kind::agency; };
    for (auto h = heard_.rbegin(); h != heard_.rend(); ++h)
        if (!h->person && h->head == 0 &&
            (outlet(kind) ? outlet(h->who.kind) : h->who.kind == source_kind::organisation))
            return &*h;
    return nullptr;
}

resolved_speaker speakers::pronoun(outline const& o, spot i) const {
    bool const person = o.any(i, is_one_person);
    bool const thing = o.any(i, is_thing);
    bool const many = o.any(i, is_many);
    if (!person && !thing && !many) {
        return {};
    }
    for (auto h = heard_.rbegin(); h != heard_.rend(); ++h) {
        if (person && h->person && !h->many) return h->who;
        if (thing && !h->person) return h->who;
        if (many && (h->many || !h->person)) return h->who;
    }
    if (!person) return {};
    // nobody has spoken yet: the last person who was named
    auto const token = o[i].first;
    auto const& mentions = from_.names.mentions;
    auto const behind = std::lower_bound(mentions.begin(), mentions.end(), token,
                                         [](name_mention const& m, std::uint32_t t) { return m.tokens.first < t; });
    constexpr std::ptrdiff_t window = 20;
    for (auto m = behind; m != mentions.begin() && behind - m < window;) {
        --m;
        auto const& e = from_.names.entities[m->entity];
        if (e.kind == name_kind::person)
            return {e.name, e.as_source == source_kind::unknown ? source_kind::person : e.as_source};
    }
    return {};
}

}  // namespace reconcile::speech
