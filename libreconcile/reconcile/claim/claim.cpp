#include <reconcile/claim/claim.hpp>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {
constexpr enum_names<source_kind, 11> source_kinds{{{{source_kind::unknown, ""},
                                                    {source_kind::outlet, "outlet"},
                                                    {source_kind::agency, "agency"},
                                                    {source_kind::organisation, "organisation"},
                                                    {source_kind::government, "government"},
                                                    {source_kind::military, "military"},
                                                    {source_kind::police, "police"},
                                                    {source_kind::official, "official"},
                                                    {source_kind::person, "person"},
                                                    {source_kind::document, "document"},
                                                    {source_kind::unnamed, "unnamed"}}}};
constexpr enum_names<stance, 3> stances{
    {{{stance::affirms, "affirms"}, {stance::denies, "denies"}, {stance::no_position, "no_position"}}}};
constexpr enum_names<certainty, 2> certainties{{{{certainty::stated, "stated"}, {certainty::hedged, "hedged"}}}};
}  // namespace

attribution_chain attribution_chain::via(std::string source, source_kind kind) && {
    links.insert(links.begin(), attribution_link{std::move(source), kind, {}, {}});
    return std::move(*this);
}

attribution_chain said_by(std::string source, source_kind kind) {
    attribution_chain chain;
    chain.links.push_back(attribution_link{std::move(source), kind, {}, {}});
    return chain;
}

std::string_view to_string(source_kind k) { return source_kinds.text(k); }
std::optional<source_kind> parse_source_kind(std::string_view s) { return source_kinds.parse(s); }
std::string_view to_string(stance s) { return stances.text(s); }
std::optional<stance> parse_stance(std::string_view s) { return stances.parse(s); }
std::string_view to_string(certainty c) { return certainties.text(c); }
std::optional<certainty> parse_certainty(std::string_view s) { return certainties.parse(s); }
std::string_view to_string(text_field f) { return f == text_field::title ? "title" : "text"; }

}  // namespace reconcile
