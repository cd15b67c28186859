#include <reconcile/pipeline/name_files.hpp>

#include <utility>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/file_bytes.hpp>
#include <reconcile/pipeline/input.hpp>
#include <reconcile/text/lexicon_knowledge.hpp>

namespace reconcile {

std::shared_ptr<judgement_file const> load_judgements(std::string const& path, diagnostics& found) {
    auto const bytes = read_whole(path, longest_piece);
    if (!bytes)
        throw error(
            fmt::format("{}: the file is longer than {} bytes; judgements are lines of text", path, longest_piece));
    return std::make_shared<judgement_file const>(read_judgements(path, *bytes, found));
}

std::shared_ptr<gazetteer const> load_gazetteer(std::string const& path, diagnostics& found) {
    constexpr std::size_t longest_row = std::size_t{1} << 20U;
    gazetteer_builder builder;
    line_reader lines(path, longest_row);
    std::size_t bad = 0;
    while (lines.next()) {
        auto line = lines.line();
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() && !lines.too_long()) continue;
        auto wrong = lines.too_long() ? fmt::format("the line has {} bytes; give a table of GeoNames", lines.length())
                                      : builder.add(line);
        if (!wrong.empty() && ++bad <= most_bad_rows)
            found.push_back({severity::error, path, lines.number(), {}, std::move(wrong)});
    }
    if (bad > most_bad_rows)
        found.push_back({severity::error,
                         path,
                         {},
                         {},
                         fmt::format("{} more lines cannot be read; give a table of GeoNames", bad - most_bad_rows)});
    auto made = std::make_shared<gazetteer const>(std::move(builder).build());
    if (made->size() == 0 && bad == 0)
        found.push_back({severity::warning, path, {}, {}, "it holds no place; give a table of GeoNames"});
    return made;
}

std::shared_ptr<knowledge const> knowledge_of(options const& how) {
    auto out = std::make_shared<knowledge>(knowledge_of(how.words ? *how.words : lexicon::built_in()));
    out->heed(name_aids_of(how).judged);
    if (how.judged) out->heed_owners({how.judged, &how.judged->owners});
    return out;
}

name_aids name_aids_of(options const& how) {
    name_aids out;
    if (how.judged) out.judged = {how.judged, &how.judged->names};
    out.places = how.places;
    return out;
}

namespace {

/// Calls `each(place, id)` for the places of a value of which the gazetteer knows one.
template <class Value, class Each>
void each_place(Value& v, gazetteer const& places, knowledge& known, Each each) {
    for (auto* parts : {&v.any_of, &v.except})
        for (auto& part : *parts) each_place(part, places, known, each);
    auto* p = std::get_if<place>(&v.data);
    if (p == nullptr || p->name.empty()) return;
    auto within = p->within;
    for (auto& outer : known.around(p->name)) within.push_back(std::move(outer));
    if (auto const id = places.teach(p->name, within, known, known); !id.empty()) each(*p, id);
}

}  // namespace

void teach_places(value const& v, gazetteer const& places, knowledge& known) {
    each_place(v, places, known, [](place const&, std::string const&) {});
}

void name_places(value& v, gazetteer const& places, knowledge& known) {
    each_place(v, places, known, [](place& p, std::string const& id) { p.ids.try_emplace("geonames", id); });
}

}  // namespace reconcile
