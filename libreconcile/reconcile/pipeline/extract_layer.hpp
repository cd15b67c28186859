// One layer of what is read in a document, a JSON object a line: what `reconcile extract` prints.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/document.hpp>
#include <reconcile/pipeline/options.hpp>

namespace reconcile {

enum class layer { claims, numbers, times, attributions, names, events };

std::optional<layer> parse_layer(std::string_view);

/// Reads documents one by one. Making one costs the building of the lexicon tables (some milliseconds).
class layer_extractor {
public:
    explicit layer_extractor(options = {});
    ~layer_extractor();
    layer_extractor(layer_extractor&&) noexcept;

    /// One JSON object a mention, in the order of the text; the shapes are those of docs/formats.md.
    [[nodiscard]] std::vector<std::string> read(document const&, layer) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
