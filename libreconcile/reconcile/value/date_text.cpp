#include <reconcile/value/date_text.hpp>

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace reconcile {

std::string date_text(clock_seconds at, bool with_year) {
    static constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    auto const d = date_of(at);
    auto const day = fmt::format("{} {}", d.day, months[d.month - 1]);
    return with_year ? fmt::format("{} {}", day, d.year) : day;
}

}  // namespace reconcile
