#include <reconcile/write/telling_lines.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>

namespace reconcile {

namespace {

constexpr std::size_t most_tellings_shown = 12;
constexpr std::size_t most_differences = 3;
constexpr std::size_t longest_piece = 60;

std::string quoted(std::string const& words) { return "“" + shortened(display_text(words), longest_piece) + "”"; }

std::string told(word_difference const& d) {
    if (d.here.empty()) return "without " + quoted(d.there);
    return d.there.empty() ? "with " + quoted(d.here) : quoted(d.here) + " for " + quoted(d.there);
}

std::string in_words(telling const& t) {
    std::string out;
    switch (t.kind) {
        case telling_kind::verbatim: return "word for word";
        case telling_kind::shortened: out = "shortened"; break;
        case telling_kind::reworded: out = t.misquoted ? "other words in quotation marks" : "in other words"; break;
        case telling_kind::turned: return "the sense turned, " + told(t.turned_by);
    }
    auto const shown = std::min(t.differs.size(), most_differences);
    for (std::size_t i = 0; i < shown; ++i) out += (i == 0 ? ", " : "; ") + told(t.differs[i]);
    if (t.differs.size() > shown) out += fmt::format("; and {} more", t.differs.size() - shown);
    return out;
}

/// The outlet that tells it.
std::string teller(report const& all, who_said const& who, std::string const& claim) {
    auto const* c = all.find_claim(claim);
    if (c == nullptr || c->claim.attribution.links.empty()) return claim;
    return display_text(who.name(c->claim.attribution.links.front().source));
}

}  // namespace

bool shows_drift(report_item const& item) {
    return std::any_of(item.tellings.begin(), item.tellings.end(),
                       [](telling const& t) { return t.kind == telling_kind::turned || t.misquoted; });
}

std::vector<std::string> telling_lines(report const& all, who_said const& who, report_item const& item) {
    std::vector<std::string> out;
    if (item.tellings.size() < 2) return out;
    auto const first =
        std::find_if(item.tellings.begin(), item.tellings.end(), [](auto const& t) { return t.from.empty(); });
    if (first == item.tellings.end()) return out;
    out.push_back(fmt::format("Tellings, held against {}:", teller(all, who, first->claim)));
    std::size_t n = 0;
    for (auto const& t : item.tellings)
        if (&t != &*first && ++n <= most_tellings_shown)
            out.push_back(fmt::format("{}: {}", teller(all, who, t.claim), in_words(t)));
    if (n > most_tellings_shown) out.push_back(fmt::format("… and {} more", n - most_tellings_shown));
    return out;
}

}  // namespace reconcile
