// How surely two tellings of an event are of one event: by kind, time and place.
//
//     if (likeness(a, b, known) >= sure_enough) …
//
// It serves twice: to merge the mentions of one document, and to align documents. It decides what is compared at all, not
// what conflicts: what is told of events that are held apart is never set against each other.
#pragma once

#include <string_view>
#include <vector>

#include <reconcile/claim/local_event.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

/// One name, or one inside the other, as far as is known.
bool may_be_one_place(std::string_view a, std::string_view b, knowledge const&);

/// The seconds between the times of two events: 0 where they leave room for one moment, or where a time is unknown.
clock_seconds apart_by(std::vector<value> const& a, std::vector<value> const& b);

/// A time that names a day or less; null if there are only wider ones.
value const* definite_time(local_event const&);

/// Below zero: hardly; `never`: something tells them apart; from `sure_enough` on: yes. What two documents are both mainly
/// about may be one event though they give times apart, by no more than the tolerance: then the times conflict.
int likeness(local_event const& a, local_event const& b, knowledge const&, clock_seconds tolerance = 0);
inline constexpr int never = -100;
inline constexpr int sure_enough = 3;
/// Of an event those that were named first are compared.
inline constexpr std::size_t most_places = 16;

/// The finest of an event's places: those that hold no other of them.
std::vector<std::string> finest(std::vector<std::string> const& places, knowledge const&);

/// The event that a document is mostly about: named early, then named often. There must be one.
std::uint32_t main_event(std::vector<local_event> const&);

/// The highest figure of a property stays: texts tell of parts, too.
void add_figure(local_event& to, std::string const& property, figure);
/// The figure of a claim that gives a number for all of them; other claims add nothing.
void add_figure_of(local_claim const&, local_event& to);

/// Adds what one telling says to what is known of the event.
void absorb(local_event& into, local_event const& one);

}  // namespace reconcile
