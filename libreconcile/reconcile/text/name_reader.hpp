// Names in text: persons, organisations, places, and which of them are one.
//
//     name_reader reader(lexicon, words);
//     name_text names = reader.read(text);
//     names.entities[names.mentions[0].entity].name          // "Ann Holm" for a later "Holm"
//
// A mention is a run of capitalised words (with inner particles: "of", "for", "al-") that is a name by lexicon or by its
// place in the sentence. Inside one document mentions are joined by full and short form ("Holm"), acronym ("(RWN)"),
// gloss ("the Northern Guard (Garda Nord)") and spelling, and each tells why it was. "Erbil in northern Iraq" is kept as
// containment.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <reconcile/claim/source.hpp>
#include <reconcile/core/byte_span.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/value/gazetteer.hpp>
#include <reconcile/value/judgements.hpp>
#include <reconcile/value/name_match.hpp>

namespace reconcile {

enum class name_kind : std::uint8_t { unknown, person, organisation, place, nationality, outlet };

struct name_mention {
    token_range tokens;  ///< without title or determiner
    byte_span where;
    std::uint32_t entity = 0;
    std::optional<match_reason> match;  ///< why it is a mention of the entity; empty where it is the name itself
};

struct name_alias {
    std::string name;
    match_reason reason = match_reason::same_spelling;
};

struct entity {
    std::string name;  ///< the fullest form in the document
    name_kind kind = name_kind::unknown;
    source_kind as_source = source_kind::unknown;  ///< what it is when it says something
    std::string title;                             ///< "Pentagon spokesman", where a mention has one
    std::vector<name_alias> aliases;               ///< other forms, in order of appearance
};

struct name_text {
    std::vector<name_mention> mentions;  ///< in the order of the text, never overlapping
    std::vector<entity> entities;
    std::vector<std::pair<std::string, std::string>> within;  ///< places: inner, outer, as the text says
};

/// What a user tells of names; each may be null.
struct name_aids {
    std::shared_ptr<judgements const> judged;  ///< stand over the rules by which mentions are joined
    std::shared_ptr<gazetteer const> places;   ///< tells that a name of which nothing else is known is a place
};

class name_reader {
public:
    name_reader(lexicon const&, vocabulary&, name_aids = {});
    ~name_reader();
    name_reader(name_reader&&) noexcept;

    [[nodiscard]] name_text read(token_text const&) const;
    /// A text that is all in capitals, in the case that other texts are written in (letter_case.hpp); nothing for those.
    [[nodiscard]] std::optional<std::string> restored_case(token_text const&) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
