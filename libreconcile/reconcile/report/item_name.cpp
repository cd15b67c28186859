#include <reconcile/report/item_name.hpp>

namespace reconcile {

std::string event_name(data_item const& about) {
    return about.story.empty() ? about.event : about.story + "/" + about.event;
}

std::string item_name(data_item const& about) {
    auto out = event_name(about) + "/" + about.property;
    if (!about.scope.population.empty()) out += "/population=" + about.scope.population;
    if (!about.scope.site.empty()) out += "/site=" + about.scope.site;
    if (!about.scope.side.empty()) out += "/side=" + about.scope.side;
    return out;
}

}  // namespace reconcile
