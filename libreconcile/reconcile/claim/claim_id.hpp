// What the ids of claims that were read are made of: "lamp.txt:0-41:killed:1", "lamp.txt:title:0-9:killed:1".
#pragma once

#include <string_view>

namespace reconcile {

/// The part before the span, which names the document; empty where the id is of another shape.
[[nodiscard]] constexpr std::string_view document_in_claim_id(std::string_view id) {
    auto colon = id.size();
    for (int i = 0; i < 3 && colon != std::string_view::npos; ++i)
        colon = colon == 0 ? std::string_view::npos : id.rfind(':', colon - 1);
    if (colon == std::string_view::npos) return {};
    id = id.substr(0, colon);
    if (constexpr std::string_view title = ":title"; id.ends_with(title)) id.remove_suffix(title.size());
    return id;
}

}  // namespace reconcile
