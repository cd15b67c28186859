// The version of the library, as reports name it.
#pragma once

#include <string_view>

namespace reconcile {

inline constexpr std::string_view library_version = "0.1.0";
/// Of the JSON that goes in and comes out. Within one number fields are only added.
inline constexpr int schema_version = 1;

}  // namespace reconcile
