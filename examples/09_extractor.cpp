// Shows: an extractor of one's own, for words that no lexicon can tell. Read before it: 02_articles.cpp.
//
// An extractor is any code that makes claims from a document: what was claimed, who said so, and the bytes it rests on.
// Its claims go to the reconciler like any others.

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <reconcile/reconcile.hpp>

namespace {

/// Finds "intensity VII" in reports of one earthquake: Roman numerals, which no lexicon reads.
std::vector<reconcile::claim> intensities(reconcile::document const& from) {
    constexpr std::string_view word = "intensity ";
    constexpr std::array<std::string_view, 12> degrees{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    std::vector<reconcile::claim> out;
    std::string_view const text = from.text;
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        auto const behind = text.substr(at + word.size());
        auto const numeral = behind.substr(0, behind.find_first_not_of("IVX"));
        auto const degree = std::find(degrees.begin(), degrees.end(), numeral);
        if (degree == degrees.end()) continue;

        reconcile::claim c;
        c.document = from.id;
        c.event = "the earthquake";
        c.property = "intensity";
        c.where = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size() + numeral.size())};
        c.quote = c.where.of(text);
        auto felt = reconcile::exactly(static_cast<double>(degree - degrees.begin() + 1));
        felt.role = reconcile::quantity_role::measure;
        felt.unit = "MMI";
        c.asserted = reconcile::value(felt, c.quote);
        out.push_back(std::move(c));  // without a chain: the document's publisher says so
    }
    return out;
}

reconcile::document article(std::string id, std::string publisher, std::string text) {
    reconcile::document d;
    d.id = std::move(id);
    d.publisher = std::move(publisher);
    d.published = "2024-06-02";
    d.text = std::move(text);
    return d;
}

}  // namespace

int main() {
    reconcile::reconciler all;
    for (auto const& d : {article("a", "The Hill Times", "An earthquake of intensity VII was felt in the valley on Saturday."),
                          article("b", "Valley Radio", "The quake reached intensity VII, the survey said; at least four people died."),
                          article("c", "The Coast Post", "A quake of intensity V shook the valley.")}) {
        all.add(d);  // what the built-in extractor reads in it
        for (auto& c : intensities(d)) all.add(std::move(c));
    }
    for (auto const& story : all.report().stories)
        for (auto const& event : story.events)
            for (auto const& item : event.items)
                for (auto const& group : item.groups)
                    if (item.property == "intensity") fmt::print("{} ({})\n", to_text(group.value), fmt::join(group.outlets, ", "));
}
