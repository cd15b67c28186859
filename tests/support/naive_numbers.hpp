// What the papers on truths of numbers say of one item, as plainly as can be: its claims are a list of (source,
// number). For the slow references in tests/oracle; nothing here is shared with the library.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <support/random_table.hpp>

namespace reconcile::told {

/// Of one item: who claims which text, each once.
using item_claims = std::set<std::pair<std::string, std::string>>;

inline std::map<std::string, item_claims> by_item(std::vector<triple> const& claims) {
    std::map<std::string, item_claims> out;
    for (auto const& [source, item, value] : claims) out[item].insert({source, value});
    return out;
}

/// Random texts of numbers are digits and nothing else.
inline bool is_number(std::string const& text) { return text.find_first_not_of("0123456789") == std::string::npos; }

inline bool all_numbers(item_claims const& of) {
    return std::all_of(of.begin(), of.end(), [](auto const& c) { return is_number(c.second); });
}

inline double sample_deviation(std::vector<double> const& x) {
    if (x.size() < 2) return 0;
    double mean = 0;
    for (auto const a : x) mean += a / static_cast<double>(x.size());
    double squares = 0;
    for (auto const a : x) squares += (a - mean) * (a - mean);
    double const out = std::sqrt(squares / static_cast<double>(x.size() - 1));
    return std::set<double>(x.begin(), x.end()).size() == 1 ? 0 : out;
}

inline double median(std::vector<double> x) {
    std::sort(x.begin(), x.end());
    return (x[(x.size() - 1) / 2] + x[x.size() / 2]) / 2;
}

/// The text of most weight; ties (to nine digits) by the number of claims, then the first by letters.
inline std::string most_weight(item_claims const& of, std::map<std::string, double> weight) {
    double all = 0;
    for (auto const& [source, text] : of) all += weight[source];
    std::map<std::string, double> votes;
    std::map<std::string, int> count;
    for (auto const& [source, text] : of) {
        votes[text] += all > 0 ? weight[source] : 1;
        ++count[text];
    }
    std::string best = votes.begin()->first;
    for (auto const& [text, w] : votes) {
        bool const tie = std::abs(w - votes[best]) <= 1e-9 * std::max(w, votes[best]);
        if (tie ? count[text] > count[best] : w > votes[best]) best = text;
    }
    return best;
}

/// Each text's share of the normal density around the estimate.
inline std::map<std::string, double> near_shares(item_claims const& of, double estimate, double deviation) {
    std::map<std::string, double> out;
    double nearest = INFINITY;
    for (auto const& [source, text] : of) nearest = std::min(nearest, std::abs(std::stod(text) - estimate));
    double sum = 0;
    for (auto const& [source, text] : of) {
        double const off = std::abs(std::stod(text) - estimate);
        bool const spread = deviation > 0;
        out[text] = off <= nearest ? 1
                    : spread       ? std::exp((nearest * nearest - off * off) / 2 / deviation / deviation)
                                   : 0;
    }
    for (auto const& [text, b] : out) sum += b;
    for (auto& [text, b] : out) b /= sum;
    return out;
}

}  // namespace reconcile::told
