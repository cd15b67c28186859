// A value: what is claimed, as the set of states of the world that would make it true.
//
//     value v = exactly(22, "people");
//     value w = at_least(8);
//     relate(v, w, known);                     // set_relation::inside
//     common(v, w, known);                     // 22
//
// One of the eight kinds, or a union of several (`any_of`), or everything but one (`except`). Values are plain data:
// copy, compare with ==, print with to_text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <reconcile/value/custom_value.hpp>
#include <reconcile/value/interval.hpp>
#include <reconcile/value/place.hpp>
#include <reconcile/value/quantity.hpp>
#include <reconcile/value/set_relation.hpp>
#include <reconcile/value/time_interval.hpp>
#include <reconcile/value/words.hpp>

namespace reconcile {

class knowledge;

enum class value_kind : std::uint8_t { quantity, time, place, names, category, statement, yes_no, custom };

struct value {
    using data_type = std::variant<quantity, time_interval, place, names, category, statement, yes_no, custom_value>;

    data_type data;
    std::string text;           ///< the words it was read from; may be empty
    std::vector<value> any_of;  ///< not empty: the set is their union, and `data` spans them
    std::vector<value> except;  ///< one or none: the set is all that this is not, and `data` only tells the kind

    value() = default;
    template <class T>
        requires std::constructible_from<data_type, T&&> && (!std::same_as<std::remove_cvref_t<T>, value>)
    value(T&& kind, std::string words = {}) : data(std::forward<T>(kind)), text(std::move(words)) {}  // NOLINT: meant to convert

    [[nodiscard]] value_kind kind() const { return static_cast<value_kind>(data.index()); }
    template <class T>
    [[nodiscard]] T const* get() const { return std::get_if<T>(&data); }
    template <class T>
    [[nodiscard]] T* get() { return std::get_if<T>(&data); }

    friend bool operator==(value const&, value const&) = default;
};

std::string_view to_string(value_kind);
std::optional<value_kind> parse_value_kind(std::string_view);

/// Everything but `v`: what a denial leaves.
value all_but(value v);

/// How times are laid on one line: a time without a zone is read on the clock of `zone`, if that is given; then all keys
/// are UTC. Without it all keys are the clocks as written.
struct time_frame {
    std::optional<std::int16_t> zone;
};

/// The set on a line, for kinds that have one: quantity, time, yes_no, and custom kinds with an extent. Empty optional: no
/// line, use `relate`. Cost: linear in the parts of a union.
std::optional<intervals> line_of(value const&, time_frame = {});

/// Never throws; kinds that differ are undecided. `known` says what names, places and categories are to each other.
set_relation relate(value const&, value const&, knowledge const& known, time_frame = {});

/// What both allow. Empty where they are disjoint; where it is undecided, the left one, so that nothing is narrowed.
std::optional<value> common(value const&, value const&, knowledge const& known, time_frame = {});

/// The value of these intervals, which must not be empty, with the words, unit and zone of `like` (a quantity, time or yes_no).
value on_line(value const& like, intervals const&, time_frame = {});

/// For a person: the value, not the words it was read from.
std::string to_text(value const&);

/// A total order for output and ties: kind, line, then text.
bool canonical_less(value const&, value const&);

}  // namespace reconcile
