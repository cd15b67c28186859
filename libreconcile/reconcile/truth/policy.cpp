#include <reconcile/truth/policy.hpp>

#include <fmt/format.h>

namespace reconcile {

namespace {

std::string plain(double n) { return to_text(exactly(n)); }

std::string numbers_of(policy_figure const& f) {
    bool const ranged = f.low && f.high && *f.low != *f.high;
    if (f.best && ranged) return fmt::format("{} ({} to {})", plain(*f.best), plain(*f.low), plain(*f.high));
    if (f.best && f.low && !f.high) return fmt::format("{} (at least {})", plain(*f.best), plain(*f.low));
    if (f.best) return plain(*f.best);
    if (ranged) return fmt::format("{} to {}", plain(*f.low), plain(*f.high));
    if (f.low && f.high) return plain(*f.low);
    if (f.low) return "at least " + plain(*f.low);
    if (f.high) return "at most " + plain(*f.high);
    return "unknown";
}

}  // namespace

std::string to_text(policy_figure const& f) {
    return fmt::format("{} {}{}", f.of, numbers_of(f),
                       f.fixed_for.empty() ? "" : fmt::format(" (set for “{}”)", f.fixed_for));
}

}  // namespace reconcile
