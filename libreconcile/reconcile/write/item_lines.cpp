#include <reconcile/write/item_lines.hpp>

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>

namespace reconcile {

namespace {

constexpr std::size_t most_values = 12;   // lines of one kind that an item may take
constexpr std::size_t most_silent = 4;    // claims without a figure
constexpr std::size_t most_wordings = 4;  // ways to put one value

std::string text_of(report_claim const& c) {
    if (!c.claim.asserted) return "no answer";
    if (c.claim.stance != stance::denies) return value_text(*c.claim.asserted);
    if (c.claim.asserted->get<yes_no>()) return value_text(all_but(*c.claim.asserted));
    return "not " + value_text(*c.claim.asserted);
}

/// Claims that say one thing, be it in other words: "44 people", "44 victims".
struct wording {
    std::string text;
    std::vector<report_claim const*> claims;
};

/// What is the same for all words that say one thing.
std::string key_of(value const& v) {
    auto const set = line_of(v);
    if (!set) return value_text(v);
    std::string key;
    for (auto const& i : *set) key += fmt::format("{}..{};", i.lo, i.hi);
    return key;
}

std::string key_of(report_claim const& c) {
    return c.claim.asserted && c.claim.stance == stance::affirms ? key_of(*c.claim.asserted) : text_of(c);
}

bool is_bare(report_claim const& c) {
    auto const* q = c.claim.asserted ? c.claim.asserted->get<quantity>() : nullptr;
    return q != nullptr && q->of.empty();
}

/// By what they say, in the order in which each first comes. The text is the first that tells what is counted.
std::vector<wording> wordings(std::vector<report_claim const*> const& claims) {
    std::vector<wording> out;
    std::map<std::string, std::size_t> known;
    for (auto const* c : claims) {
        auto const [at, fresh] = known.try_emplace(key_of(*c), out.size());
        if (fresh) out.emplace_back();
        auto& w = out[at->second];
        if (fresh || (is_bare(*w.claims.front()) && is_bare(*w.claims.back()) && !is_bare(*c))) w.text = text_of(*c);
        w.claims.push_back(c);
    }
    return out;
}

std::string origins_of(report_group const& group, std::string_view where = "") {
    bool const worth_telling = group.outlets.size() > 1 || group.origins.size() > 1;
    return worth_telling ? fmt::format(" ({}{})", counted(group.independent, "origin", "origins"), where)
                         : std::string{};
}

}  // namespace

std::string value_text(value const& v) {
    return display_text(v.get<statement>() ? "“" + v.get<statement>()->text + "”" : to_text(v));
}

bool has_figures(report_item const& item) {
    return item.derived || std::any_of(item.groups.begin(), item.groups.end(),
                       [](auto const& g) { return g.value.kind() == value_kind::quantity; });
}

std::string_view words_of(responsibility_stance s) {
    switch (s) {
        case responsibility_stance::claims: return "claims it";
        case responsibility_stance::blames: return "is blamed";
        case responsibility_stance::denies: return "denies it";
        case responsibility_stance::clears: return "is cleared";
    }
    return "";
}

std::vector<report_claim const*> item_lines::claims(std::vector<std::string> const& ids) const {
    std::vector<report_claim const*> out;
    for (auto const& id : ids)
        if (auto const* c = all_.find_claim(id)) out.push_back(c);
    return out;
}

bool item_lines::is_stale(std::string const& id) const {
    auto const* c = all_.find_claim(id);
    return c != nullptr && std::find(c->claim.flags.begin(), c->claim.flags.end(), stale_repeat_flag) != c->claim.flags.end();
}

void item_lines::add_group(std::vector<value_line>& lines, report_group const& group) const {
    auto const members = claims(group.claims);
    auto const said = wordings(members);
    auto const common = value_text(group.value);
    if (said.empty()) return lines.push_back({common, "only those who take no side"});
    if (said.size() == 1) {
        lines.push_back({said.front().text, display_text(who_.of(members)) + origins_of(group)});
        return;
    }
    auto const exact = std::find_if(said.begin(), said.end(),
                                    [&](auto const& w) { return key_of(*w.claims.front()) == key_of(group.value); });
    auto const first =
        exact == said.end() ? std::string("allowed by all of these") : display_text(who_.of(exact->claims));
    lines.push_back({exact == said.end() ? common : exact->text, first + origins_of(group, " in all")});
    std::size_t told = 0;
    for (auto w = said.begin(); w != said.end(); ++w) {
        if (w == exact) continue;
        if (++told > most_wordings) {
            auto const others = said.size() - (exact == said.end() ? 0 : 1) - most_wordings;
            lines.push_back({"", fmt::format("and {}", counted(others, "other wording", "other wordings")), true});
            break;
        }
        lines.push_back({w->text, display_text(who_.of(w->claims)), true});
    }
}

void item_lines::add_claims(std::vector<value_line>& lines, std::vector<std::string> const& ids,
                            std::string_view remark) const {
    auto const said = wordings(claims(ids));
    for (std::size_t i = 0; i < said.size() && i < most_values; ++i)
        lines.push_back({said[i].text, fmt::format("{} ({})", display_text(who_.of(said[i].claims)), remark)});
    if (said.size() > most_values) lines.push_back({"", fmt::format("and {} more", said.size() - most_values)});
}

void item_lines::add_silent(std::vector<value_line>& lines, report_item const& item) const {
    auto const silent = claims(item.no_position);
    for (std::size_t i = 0; i < silent.size() && i < most_silent; ++i) {
        auto const& quote = silent[i]->claim.quote;
        auto const words = quote.empty() ? std::string{} : fmt::format(": \"{}\"", shortened(display_text(quote), 60));
        lines.push_back({has_figures(item) ? "no figure" : "no answer", display_text(who_.of({silent[i]})) + words});
    }
    if (silent.size() > most_silent) lines.push_back({"", fmt::format("and {} more", silent.size() - most_silent)});
}

std::vector<value_line> item_lines::of(report_item const& item) const {
    std::vector<value_line> lines;
    if (item.derived) lines.push_back({value_text(item.derived->value), "worked out from parts"});
    for (std::size_t i = 0; i < item.groups.size() && i < most_values; ++i) add_group(lines, item.groups[i]);
    if (item.groups.size() > most_values)
        lines.push_back({"", fmt::format("and {} other values", item.groups.size() - most_values)});
    add_claims(lines, item.shared, "takes no side");
    std::vector<std::string> earlier, again;
    for (auto const& id : item.superseded) (is_stale(id) ? again : earlier).push_back(id);
    add_claims(lines, earlier, "earlier figure");
    add_claims(lines, again, "an earlier figure, told again");
    add_silent(lines, item);
    return lines;
}

std::vector<value_line> item_lines::of_actor(report_item const& item, std::vector<responsibility_row> const& rows) const {
    std::vector<value_line> lines;
    std::size_t told = 0;
    for (auto const& row : rows) {
        if (row.actor != item.scope.side) continue;
        told += row.claims.size();
        lines.push_back({std::string(words_of(row.stance)), display_text(who_.of(claims(row.claims))) + (row.earlier ? " (earlier)" : "")});
    }
    auto all = item.shared.size() + item.superseded.size();
    for (auto const& g : item.groups) all += g.claims.size();
    if (told != all) return of(item);  // claims of a program's own, which are no yes or no
    add_silent(lines, item);
    return lines;
}

}  // namespace reconcile
