// Tables of claims drawn at random, for laws of models and for comparing them with a slow, obvious way. A seed gives the
// same claims on every machine.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include <reconcile/truth/claim_table.hpp>

namespace reconcile::told {

/// source, item, value
using triple = std::tuple<std::string, std::string, std::string>;

/// What the values of a random table are.
enum class drawn { words, numbers, classes, mixed };

struct table_shape {
    std::uint32_t sources = 6;
    std::uint32_t items = 12;
    std::uint32_t values = 4;  ///< at most that many of an item
    drawn kind = drawn::words;
    bool several = false;  ///< may a source claim several values of one item?
};

/// Each source claims something of about two items of three; most claim the item's first value.
inline std::vector<triple> random_triples(std::uint64_t seed, table_shape shape = {}) {
    std::mt19937_64 engine(seed);
    auto const below = [&](std::uint64_t n) { return engine() % n; };
    auto const value = [&](std::uint64_t item, std::uint64_t which) {
        auto const number = fmt::format("{}", 10 * (item + 1) + which * which);
        switch (shape.kind) {
            case drawn::numbers: return number;
            case drawn::classes: return fmt::format("class {}", which);
            case drawn::mixed: return item % 2 == 0 ? number : fmt::format("word {} of {}", which, item);
            case drawn::words: break;
        }
        return fmt::format("word {} of {}", which, item);
    };
    std::vector<triple> out;
    for (std::uint64_t i = 0; i < shape.items; ++i) {
        auto const truth = shape.kind == drawn::classes ? below(shape.values) : 0;
        for (std::uint64_t s = 0; s < shape.sources; ++s) {
            if (below(3) == 0) continue;
            auto const times = shape.several && below(4) == 0 ? 2 : 1;
            for (int k = 0; k < times; ++k)
                out.emplace_back(fmt::format("source {}", s), fmt::format("item {:03}", i),
                                 value(i, below(s + 3) < 3 ? truth : below(shape.values)));
        }
    }
    return out;
}

inline claim_table table_of(std::vector<triple> const& claims) {
    claim_table_builder b;
    for (auto const& [source, item, value] : claims) b.add(source, item, value);
    return std::move(b).build();
}

}  // namespace reconcile::told
