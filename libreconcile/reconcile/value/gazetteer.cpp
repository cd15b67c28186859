#include <reconcile/value/gazetteer.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <unordered_set>

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <reconcile/value/knowledge.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

constexpr std::uint32_t clearly_larger = 10;  ///< so many times the people: the place that is meant without a word
constexpr std::size_t longest_name = 400;     ///< GeoNames allows 200 letters

std::uint64_t hash_of(std::string_view folded) { return XXH3_64bits(folded.data(), folded.size()); }

/// The letter of one to three bytes that begins at `at`, which moves behind it; empty for others.
std::optional<std::size_t> next_letter(std::string_view s, std::size_t& at) {
    auto const byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : std::size_t{0}; };
    auto const first = byte(at);
    if (first < 0x80) return ++at, first;
    std::size_t const more = first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : 0;
    if (more == 0) return std::nullopt;
    auto letter = first & (more == 1 ? 0x1FU : 0x0FU);
    for (std::size_t i = 1; i <= more; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80) return std::nullopt;
        letter = (letter << 6U) | (byte(at + i) & 0x3FU);
    }
    at += more + 1;
    return letter;
}

/// fold() letter by letter, for the millions of names in a file: what a letter of Latin script folds to does not hang on
/// those beside it, so each is asked for once.
class latin_folder {
public:
    /// Empty where the name has letters of another script.
    std::string operator()(std::string_view name) {
        std::string out;
        for (std::size_t at = 0; at < name.size();) {
            auto const from = at;
            auto const letter = next_letter(name, at);
            if (!letter || !is_latin(*letter)) return {};
            auto const& part = folded(*letter, name.substr(from, at - from));
            if (part != " ") out += part;
            else if (!out.empty() && out.back() != ' ') out.push_back(' ');
        }
        if (!out.empty() && out.back() == ' ') out.pop_back();
        return out;
    }

private:
    static constexpr std::size_t end = 0x2070;

    /// Also marks, modifiers and punctuation.
    static bool is_latin(std::size_t letter) { return letter < 0x370 || (letter >= 0x1E00 && letter < end); }

    std::string const& folded(std::size_t letter, std::string_view bytes) {
        auto& known = folded_[letter];
        if (!known) {
            auto const between = fold("x" + std::string(bytes) + "x");  // a space at an end would be cut off
            known = between.substr(1, between.size() - 2);
        }
        return *known;
    }

    std::array<std::optional<std::string>, end> folded_;
};

template <class Number>
std::optional<Number> number(std::string_view s) {
    Number n = 0;
    auto const [end, fault] = std::from_chars(s.data(), s.data() + s.size(), n);
    return fault == std::errc{} && end == s.data() + s.size() ? std::optional(n) : std::nullopt;
}

}  // namespace

// ---- building ------------------------------------------------------------------------------------------------------

struct gazetteer_builder::state {
    enum column {
        id,
        name,
        ascii_name,
        other_names,
        feature_class = 6,
        feature_code,
        country,
        region = 10,
        population = 14
    };
    static constexpr std::size_t columns = 19;
    using fields = std::array<std::string_view, columns>;

    gazetteer made;
    latin_folder fold_latin;
    std::unordered_map<std::string, std::uint16_t> countries;
    std::unordered_map<std::string, std::uint32_t> regions;

    static bool is_kept(fields const& f) {
        auto const code = f[feature_code];
        switch (f[feature_class].empty() ? ' ' : f[feature_class].front()) {
            case 'A':
            case 'P':
            case 'H':
            case 'L':
            case 'T': return true;
            case 'S': return code == "AIRB" || code == "AIRF" || code == "AIRP";
            default: return false;
        }
    }

    static gazetteer::rank rank_of(fields const& f) {
        using enum gazetteer::rank;
        auto const code = f[feature_code];
        if (f[feature_class] == "P") return town;
        if (f[feature_class] != "A") return other;
        if (code.starts_with("PCL")) return gazetteer::rank::country;
        return code == "ADM1" ? gazetteer::rank::region : division;
    }

    std::uint16_t country_of(fields const& f) {
        auto const next = static_cast<std::uint16_t>(made.countries_.size());
        auto const [at, fresh] = countries.try_emplace(std::string(f[country]), next);
        if (fresh) made.countries_.push_back({gazetteer::none, {}});
        return at->second;
    }

    std::uint32_t region_of(fields const& f) {
        auto const next = static_cast<std::uint32_t>(made.regions_.size());
        auto const [at, fresh] = regions.try_emplace(fmt::format("{}.{}", f[country], f[region]), next);
        if (fresh) made.regions_.push_back(gazetteer::none);
        return at->second;
    }

    void know(std::string_view called, std::uint32_t row) {
        if (called.empty() || called.size() > longest_name) return;
        auto const folded = fold_latin(called);
        if (folded.empty()) return;
        made.index_.emplace_back(hash_of(folded), row);
        auto const& of = made.rows_[row];
        if (of.rank == gazetteer::rank::country) made.countries_[of.country].names.emplace_back(called);
    }

    void keep(fields const& f, std::uint32_t number_of) {
        auto const next = static_cast<std::uint32_t>(made.rows_.size());
        auto const people = number<std::uint64_t>(f[population]).value_or(0);
        made.rows_.push_back({number_of, static_cast<std::uint32_t>(made.names_.size()), region_of(f),
                              static_cast<std::uint32_t>(std::min<std::uint64_t>(
                                  people, std::numeric_limits<std::uint32_t>::max() / clearly_larger)),
                              static_cast<std::uint16_t>(f[name].size()), country_of(f), rank_of(f)});
        made.names_ += f[name];
        auto const& made_row = made.rows_.back();
        if (made_row.rank == gazetteer::rank::country) made.countries_[made_row.country].row = next;
        if (made_row.rank == gazetteer::rank::region) made.regions_[made_row.region] = next;
        know(f[name], next);
        if (f[ascii_name] != f[name]) know(f[ascii_name], next);
        for (auto rest = f[other_names]; !rest.empty();) {
            auto const comma = std::min(rest.find(','), rest.size());
            know(rest.substr(0, comma), next);
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
    }
};

gazetteer_builder::gazetteer_builder() : state_(std::make_unique<state>()) {}
gazetteer_builder::~gazetteer_builder() = default;

std::string gazetteer_builder::add(std::string_view line) {
    auto& s = *state_;
    state::fields f;
    std::size_t count = 0;
    for (auto rest = line;; ++count) {
        auto const tab = std::min(rest.find('\t'), rest.size());
        if (count < f.size()) f[count] = rest.substr(0, tab);
        if (tab == rest.size()) break;
        rest.remove_prefix(tab + 1);
    }
    if (++count != state::columns)
        return fmt::format("{} columns where {} are needed; give a table of GeoNames, with tabs between", count,
                           state::columns);
    auto const id = number<std::uint32_t>(f[state::id]);
    if (!id) return "the first column is no number; give the geonameid";
    if (f[state::name].empty() || f[state::name].size() > longest_name)
        return fmt::format("the second column has {} bytes; give a name of 1 to {}", f[state::name].size(),
                           longest_name);
    if (s.made.countries_.size() >= std::numeric_limits<std::uint16_t>::max() - 1U)
        return "there are more countries than 65,534; give codes of two letters";
    if (s.made.names_.size() > std::numeric_limits<std::uint32_t>::max() - longest_name)
        return "there are more places than can be kept; give a file of fewer countries, or of larger places";
    if (!state::is_kept(f)) return {};
    s.made.hash_ = XXH3_64bits_withSeed(line.data(), line.size(), s.made.hash_);
    s.keep(f, *id);
    return {};
}

gazetteer gazetteer_builder::build() && {
    auto made = std::move(state_->made);
    state_ = std::make_unique<state>();
    auto& index = made.index_;
    std::sort(index.begin(), index.end());
    index.erase(std::unique(index.begin(), index.end()), index.end());
    index.shrink_to_fit();
    return made;
}

// ---- asking --------------------------------------------------------------------------------------------------------

std::string_view gazetteer::name_of(std::uint32_t at) const {
    return std::string_view(names_).substr(rows_[at].name_at, rows_[at].name_size);
}

std::vector<std::uint32_t> gazetteer::named(std::string_view folded) const {
    auto const hash = hash_of(folded);
    std::vector<std::uint32_t> out;
    for (auto at = std::lower_bound(index_.begin(), index_.end(), std::pair(hash, std::uint32_t{0}));
         at != index_.end() && at->first == hash; ++at)
        out.push_back(at->second);
    return out;
}

/// By the name as it is, else without or with an article.
std::vector<std::uint32_t> gazetteer::candidates(std::string_view name) const {
    auto const folded = fold(name);
    if (folded.empty()) return {};
    auto out = named(folded);
    for (std::string_view const article : {"al ", "el ", "the "})
        if (out.empty() && folded.starts_with(article)) out = named(std::string_view(folded).substr(article.size()));
    return out.empty() ? named("al " + folded) : out;
}

bool gazetteer::holds(std::string_view name) const {
    auto const all = candidates(name);
    return std::any_of(all.begin(), all.end(), [&](auto r) { return rows_[r].rank != rank::other; });
}

bool gazetteer::lies_in(row const& inner, row const& outer) const {
    if (outer.rank == rank::country) return inner.country == outer.country;
    return outer.rank == rank::region && inner.region == outer.region;
}

/// Of places of one name: in one country the country itself, in one region the town before the region that is named after
/// it; beyond that, the one with clearly the most people.
std::optional<std::uint32_t> gazetteer::only_one(std::vector<std::uint32_t> const& all) const {
    std::unordered_set<std::uint32_t> countries, towns, regions;  // that bear the name, or hold a town of the name
    for (auto const r : all) {
        auto const& one = rows_[r];
        if (one.rank == rank::country) countries.insert(one.country);
        if (one.rank == rank::town) towns.insert(one.region);
        if (one.rank == rank::region) regions.insert(one.region);
    }
    std::vector<std::uint32_t> left;
    for (auto const r : all) {
        auto const& one = rows_[r];
        bool const small = one.rank == rank::division || one.rank == rank::other;
        bool const held = one.rank != rank::country &&
                          (countries.contains(one.country) || (one.rank != rank::town && towns.contains(one.region)) ||
                           (small && regions.contains(one.region)));
        if (!held) left.push_back(r);
    }
    if (left.empty()) return std::nullopt;
    auto const largest = *std::max_element(left.begin(), left.end(), [&](auto a, auto b) {
        return rows_[a].population != rows_[b].population ? rows_[a].population < rows_[b].population
                                                          : rows_[a].id > rows_[b].id;
    });
    for (auto const r : left)
        if (r != largest && rows_[largest].population < clearly_larger * std::max(rows_[r].population, 1U))
            return std::nullopt;
    return largest;
}

std::string gazetteer::country_name(std::uint16_t country, knowledge const& known) const {
    auto const& of = countries_[country];
    for (auto const& name : of.names)
        if (known.is_choice(name, "country")) return name;
    return of.row == none ? std::string{} : std::string(name_of(of.row));
}

std::optional<gazetteer::found> gazetteer::resolve(std::string_view name, std::vector<std::string> const& within,
                                                   knowledge const& known) const {
    auto all = candidates(name);
    for (auto const& outer : within) {
        auto holders = candidates(outer);
        std::erase_if(holders, [&](auto r) { return rows_[r].rank != rank::country && rows_[r].rank != rank::region; });
        bool const other_name = holders.empty() && known.is_choice(outer, "country");
        for (std::size_t c = 0; c < countries_.size() && other_name; ++c)
            if (countries_[c].row != none && known.names(outer, name_of(countries_[c].row)) == judgement::same)
                holders.push_back(countries_[c].row);
        if (holders.empty()) continue;  // the file does not know it: it tells nothing
        std::erase_if(all, [&](auto r) {
            return std::none_of(holders.begin(), holders.end(), [&](auto h) { return lies_in(rows_[r], rows_[h]); });
        });
    }
    auto const one = only_one(all);
    if (!one) return std::nullopt;
    auto const& chosen = rows_[*one];
    found out{fmt::format("{}", chosen.id), std::string(name_of(*one)),  {}, {},
              chosen.rank == rank::region,  chosen.rank == rank::country};
    auto const region = regions_[chosen.region];
    if (!out.is_region && !out.is_country && region != none) out.region = name_of(region);
    if (!out.is_country) out.country = country_name(chosen.country, known);
    return out;
}

std::string gazetteer::teach(std::string_view name, std::vector<std::string> const& within, knowledge const& known,
                             knowledge& out) const {
    auto const one = resolve(name, within, known);
    if (!one) return {};
    auto const lies_in = [&](std::string_view inner, std::string_view outer) {
        if (!outer.empty() && !known.are_exclusive(inner, outer) && !known.is_within(outer, inner))
            out.add_within(inner, outer);
    };
    auto const choice = "region of " + one->country;
    if (!one->country.empty() && !known.is_choice(one->country, "country"))
        out.add_exclusive("country", {one->country});
    if (!one->is_country) out.judge(name, one->name, judgement::same, match_reason::gazetteer);
    if (one->is_region) out.add_exclusive(choice, {std::string(name)});
    if (one->region.empty() || fold(one->region) == fold(name)) {
        lies_in(name, one->country);
    } else {
        out.add_exclusive(choice, {one->region});
        lies_in(name, one->region);
        lies_in(one->region, one->country);
    }
    return one->id;
}

std::string gazetteer::fingerprint() const { return fmt::format("{:016x}", hash_); }

}  // namespace reconcile
