// Shows: an extractor of one's own, for words that no lexicon can tell. Read before it: 02_articles.cpp.
//
// An extractor is any code that makes claims from a document: what was claimed, who said so, and the bytes it rests on.
// Its claims go to the reconciler like any others.

#include <charconv>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <reconcile/reconcile.hpp>

namespace {

/// Finds "magnitude 6.1" and "6.1 magnitude" in reports of one earthquake.
std::vector<reconcile::claim> magnitudes(reconcile::document const& from) {
    constexpr std::string_view word = "magnitude ";
    std::vector<reconcile::claim> out;
    std::string_view const text = from.text;
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        auto const number = text.substr(at + word.size());
        double size = 0;
        auto const [end, fault] = std::from_chars(number.data(), number.data() + number.size(), size);
        if (fault != std::errc{}) continue;

        reconcile::claim c;
        c.document = from.id;
        c.event = "the earthquake";
        c.property = "magnitude";
        c.where = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end - text.data())};
        c.quote = c.where.of(text);
        auto measured = reconcile::exactly(size);
        measured.role = reconcile::quantity_role::measure;
        measured.unit = "Mw";
        c.asserted = reconcile::value(measured, c.quote);
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
    for (auto const& d : {article("a", "The Hill Times", "An earthquake of magnitude 6.1 was felt in the valley on Saturday."),
                          article("b", "Valley Radio", "The quake had a magnitude 6.1, the survey said; at least four people died."),
                          article("c", "The Coast Post", "A quake of magnitude 5.8 shook the valley.")}) {
        all.add(d);  // what the built-in extractor reads in it
        for (auto& c : magnitudes(d)) all.add(std::move(c));
    }
    for (auto const& story : all.report().stories)
        for (auto const& event : story.events)
            for (auto const& item : event.items)
                for (auto const& group : item.groups)
                    if (item.property == "magnitude") fmt::print("{} ({})\n", to_text(group.value), fmt::join(group.outlets, ", "));
}
