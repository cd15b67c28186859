// Models of truth: what one iteration costs beside a bare pass over the same claims, and what reading them costs beside
// finding the separators of the same CSV.
//
// truth_MODEL_passes is an iteration (all rounds, and what is held of the sources) over a pass that adds up a weight of its
// source for each claim, value by value, over the same arrays; the two are timed in turn. On made-up claims by 40 sources of
// N/15 items with four values each, of which it is known what is true; with RECONCILE_EVAL also on the flights in truth/ of
// that folder (truth_flight_MODEL). truth_copying_passes is the search for copies, and the voices of all claims.
// truth_table is from the bytes of the file to the table, for rows by item, by source and shuffled, and where every claim has
// a value of its own; truth_whole to the result with the default model. growth_10x is the time for 10 N over 10 times that
// for N, bytes_per_claim the most memory held beside the bytes of the input.
#include "bench.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <optional>
#include <random>
#include <span>

#include <emmintrin.h>
#include <fmt/format.h>

#include <reconcile/claim/csv_rows.hpp>
#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/file_bytes.hpp>
#include <reconcile/pipeline/truth_input.hpp>
#include <reconcile/truth/choose_model.hpp>
#include <reconcile/truth/source_copying.hpp>
#include <reconcile/truth/truth_models.hpp>
#include <reconcile/truth/truth_result.hpp>

namespace {

using namespace reconcile_bench;

constexpr std::size_t many_claims = 3'000'000;
constexpr std::size_t few_claims = many_claims / 10;
constexpr std::uint64_t made_sources = 40;
constexpr std::uint64_t made_values = 4;
constexpr std::uint64_t claims_an_item = 15;

/// What is true of a made-up item.
std::uint64_t truth_of(std::uint64_t item) { return item * 2654435761U >> 7U & (made_values - 1); }

/// Fifteen of forty sources speak of each item; the first of them are right nine times of ten, the last six times.
std::string made_csv(std::size_t claims) {
    std::mt19937_64 engine(20);
    std::string out = "source,item,value\n";
    for (std::uint64_t item = 0; item < claims / claims_an_item; ++item)
        for (std::uint64_t k = 0; k < claims_an_item; ++k) {
            auto const source = (item * 7 + k * 27) % made_sources;
            bool const right = engine() % 1000 < 900 - source * 8;
            auto const value = right ? truth_of(item) : engine() % made_values;
            fmt::format_to(std::back_inserter(out), "source {},case {:07}/figure,{}\n", source, item, 10 + value);
        }
    return out;
}

/// The same rows, those of one source together or in no order at all.
enum class row_order { by_source, shuffled };

std::string reordered(std::string_view csv, row_order order) {
    std::vector<std::string_view> rows;
    for (std::size_t at = 0; at < csv.size();) {
        auto const end = csv.find('\n', at) + 1;
        rows.push_back(csv.substr(at, end - at));
        at = end;
    }
    auto const claims = std::span(rows).subspan(1);
    if (order == row_order::by_source) {
        std::stable_sort(claims.begin(), claims.end(),
                         [](auto a, auto b) { return a.substr(0, a.find(',')) < b.substr(0, b.find(',')); });
    } else {
        std::mt19937_64 engine(21);
        for (std::size_t i = claims.size(); i > 1; --i) std::swap(claims[i - 1], claims[engine() % i]);
    }
    std::string out;
    out.reserve(csv.size());
    for (auto const row : rows) out += row;
    return out;
}

/// Every claim has a value of its own.
std::string distinct_csv(std::size_t claims) {
    std::string out = "source,item,value\n";
    for (std::uint64_t i = 0; i < claims; ++i)
        fmt::format_to(std::back_inserter(out), "source {},case {:07}/figure,{}\n", i * 7 % made_sources,
                       i / claims_an_item, i * 7919 % claims);
    return out;
}

std::string const& many_csv() {
    static auto const made = made_csv(many_claims);
    return made;
}

reconcile::claim_table table_of(std::string_view csv) {
    reconcile::claim_table_builder b;
    reconcile::diagnostics told;
    reconcile::read_truth_csv("made", csv, b, told);
    check(told.empty(), "truth: the claims are read without a fault");
    return std::move(b).build();
}

reconcile::claim_table const* many_table() {
    static auto const made = table_of(many_csv());
    return &made;
}

/// The flights that RECONCILE_EVAL brings; nothing without.
reconcile::claim_table const* flights() {
    static auto const read = []() -> std::optional<reconcile::claim_table> {
        auto const* folder = std::getenv("RECONCILE_EVAL");
        auto const path =
            folder == nullptr ? std::string{} : std::string(folder) + "/truth/flight-2011-12-08.claims.csv";
        if (path.empty() || !std::filesystem::exists(path)) return std::nullopt;
        return table_of(*reconcile::read_whole(path, std::size_t{1} << 30));
    }();
    return read ? &*read : nullptr;
}

/// How many of the items' best values are those that are true.
double share_right(reconcile::claim_table const& t, std::vector<std::uint32_t> const& best) {
    std::size_t right = 0;
    for (std::uint32_t i = 0; i < t.items(); ++i) right += t.text(best[i]) == fmt::format("{}", 10 + truth_of(i));
    return static_cast<double>(right) / t.items();
}

/// A model of words finds what is true of nearly all items, a model of numbers comes near it. 2-Estimates alone takes the
/// less accurate half of the sources for liars, whatever they say (docs/truth.md).
void check_answer(reconcile::claim_table const& t, reconcile::truth_result const& r) {
    auto const what = fmt::format("truth_{}: too far from what is true", r.model);
    if (r.estimate.empty()) return check(share_right(t, r.best) > (r.model == "two_estimates" ? 0.4 : 0.95), what);
    double off = 0;
    for (std::uint32_t i = 0; i < t.items(); ++i)
        off += std::abs(r.estimate[i] - static_cast<double>(10 + truth_of(i)));
    check(off / t.items() < 0.75, what);
}

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// ---- iterations ----------------------------------------------------------------------------------------------------

/// The bare pass over the table's arrays: for each value the sum of its sources' weights.
class bare_pass {
public:
    explicit bare_pass(reconcile::claim_table const& t) : table_(t), weight_(t.sources(), 1.0), sum_(t.values()) {
        run();
        double all = 0;
        for (auto const s : sum_) all += s;
        check(all == t.claims(), "truth: the bare pass adds every claim once");
    }
    void run() {
        auto const begin = table_.claim_begin();
        auto const source = table_.claim_source();
        for (std::uint32_t v = 0; v < table_.values(); ++v) {
            double all = 0;
            for (auto c = begin[v]; c < begin[v + 1]; ++c) all += weight_[source[c]];
            sum_[v] = all;
        }
        benchmark::DoNotOptimize(sum_.data());
        benchmark::ClobberMemory();
    }

private:
    reconcile::claim_table const& table_;
    std::vector<double> weight_;
    std::vector<double> sum_;
};

/// Times `work` and the bare pass in turn, so that both meet the machine in the same state; the figure `passes` is the median
/// of their ratios.
void time_in_pairs(benchmark::State& state, reconcile::claim_table const& t, auto work) {
    using clock = std::chrono::steady_clock;
    bare_pass pass(t);
    std::vector<double> ratios;
    for (auto _ : state) {
        auto const first = clock::now();
        pass.run();
        auto const second = clock::now();
        work();
        auto const third = clock::now();
        ratios.push_back(std::chrono::duration<double>(third - second) / std::chrono::duration<double>(second - first));
        state.SetIterationTime(std::chrono::duration<double>(third - second).count());
    }
    auto const middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::nth_element(ratios.begin(), middle, ratios.end());
    state.counters["passes"] = *middle;
}

struct started {
    reconcile::model_columns columns;
    reconcile::model_state held;
};

void iterate(reconcile::any_truth_model const& m, reconcile::claim_table const& t, started& s) {
    for (std::uint32_t r = 0; r < m.rounds(); ++r) {
        s.held.round = r;
        auto sums = m.zero(t);
        m.round({t, 0, t.items(), s.held}, s.columns, sums);
        s.held = m.next(t, std::move(s.held), sums);
    }
}

void iteration(benchmark::State& state, reconcile::any_truth_model const& m, reconcile::claim_table const& t,
               bool made) {
    try {
        if (made) {
            auto const r = reconcile::fit(m, t);
            check_answer(t, r);
        }
        started s;
        s.columns.belief.resize(t.values());
        if (m.wants_second()) s.columns.second.resize(t.values());
        if (m.estimates()) s.columns.estimate.resize(t.items()), s.columns.deviation.resize(t.items());
        s.held = m.start(t);
        for (int i = 0; i < 2; ++i) iterate(m, t, s);
        time_in_pairs(state, t, [&] { iterate(m, t, s); });
    } catch (reconcile::error const& unfit) {
        state.SkipWithError(unfit.what());
    }
}

bool register_models() {
    for (auto const& m : reconcile::truth_models()) {
        auto const add = [&](std::string const& name, auto table, bool made) {
            auto const run = [=, &m](benchmark::State& s) { iteration(s, m.model, *table(), made); };
            benchmark::RegisterBenchmark(name.c_str(), run)->UseManualTime()->Unit(benchmark::kMillisecond);
        };
        add(fmt::format("truth_{}", m.model.name()), many_table, true);
        if (flights() != nullptr) add(fmt::format("truth_flight_{}", m.model.name()), flights, false);
    }
    return true;
}
bool const registered = register_models();

// ---- copies --------------------------------------------------------------------------------------------------------

/// All pairs of claims of an item are counted, and each claim's voices; nobody copies here, so a copy of the largest source is
/// added to the claims that are checked.
void truth_copying(benchmark::State& state) {
    auto const& t = *many_table();
    check(reconcile::find_copying(t).empty(), "truth_copying: independent sources are no copies");
    auto some = made_csv(few_claims);
    std::string copied;
    for (reconcile::csv_rows rows(some); rows.next();)
        if (rows.cells()[0] == "source 0") copied += fmt::format("its copy,{},{}\n", rows.cells()[1], rows.cells()[2]);
    auto const with_copy = table_of(some + copied);
    auto const found = reconcile::find_copying(with_copy);
    check(found.size() == 1 && with_copy.source_name(found[0].a) == "its copy" &&
              with_copy.source_name(found[0].b) == "source 0",
          "truth_copying: the copy is found");
    time_in_pairs(state, t, [&] {
        auto const copies = reconcile::find_copying(t);
        benchmark::DoNotOptimize(reconcile::voices_of(t, {{0, 1, 1, 0, 0.9}}).data());
        benchmark::DoNotOptimize(copies.data());
    });
}
BENCHMARK(truth_copying)->UseManualTime()->Unit(benchmark::kMillisecond);

// ---- reading -------------------------------------------------------------------------------------------------------

void truth_csv(benchmark::State& state) {
    auto const& csv = many_csv();
    std::size_t cells = 0;
    for (auto _ : state) {
        cells = 0;
        for (reconcile::csv_rows rows(csv); rows.next();) {
            benchmark::DoNotOptimize(rows.cells().data());
            cells += rows.cells().size();
        }
    }
    check(cells == 3 * (many_claims + 1), "truth_csv: cells");
    state.counters["mb_s"] =
        benchmark::Counter(static_cast<double>(csv.size()) / 1e6, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(truth_csv)->Unit(benchmark::kMillisecond);

/// Where every comma, quote and end of line stands.
void truth_csv_floor(benchmark::State& state) {
    auto const& csv = many_csv();
    std::vector<std::uint32_t> found(3 * (many_claims + 1) + 64);
    std::size_t count = 0;
    for (auto _ : state) {
        count = 0;
        std::size_t at = 0;
        for (; at + 16 <= csv.size(); at += 16) {
            auto const some = _mm_loadu_si128(reinterpret_cast<__m128i const*>(csv.data() + at));
            auto const marks = _mm_or_si128(
                _mm_or_si128(_mm_cmpeq_epi8(some, _mm_set1_epi8(',')), _mm_cmpeq_epi8(some, _mm_set1_epi8('\n'))),
                _mm_cmpeq_epi8(some, _mm_set1_epi8('"')));
            for (auto bits = static_cast<std::uint32_t>(_mm_movemask_epi8(marks)); bits != 0; bits &= bits - 1)
                found[count++] = static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(bits));
        }
        for (; at < csv.size(); ++at)
            if (csv[at] == ',' || csv[at] == '\n' || csv[at] == '"') found[count++] = static_cast<std::uint32_t>(at);
        benchmark::DoNotOptimize(found.data());
        benchmark::ClobberMemory();
    }
    check(count == 3 * (many_claims + 1), "truth_csv_floor: separators");
    state.counters["mb_s"] =
        benchmark::Counter(static_cast<double>(csv.size()) / 1e6, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(truth_csv_floor)->Unit(benchmark::kMillisecond);

/// From the bytes of the file to the table, for rows in the order that `made` gives them.
template <class Made>
void table(benchmark::State& state, Made made) {
    auto const many = made(many_claims);
    auto const few = made(few_claims);
    double time_of_many = 0;
    double time_of_few = 0;
    double memory = 0;
    for (auto _ : state) {
        forget_most_memory();
        auto const before = most_memory();
        auto const begin = seconds();
        check(table_of(many).claims() == many_claims, "truth_table: claims");
        auto const between = seconds();
        memory = most_memory() - before;
        check(table_of(few).claims() == few_claims, "truth_table: claims of a tenth");
        time_of_many = between - begin;
        time_of_few = seconds() - between;
    }
    state.counters["ns_per_claim"] = time_of_many * 1e9 / many_claims;
    state.counters["growth_10x"] = time_of_many / (10 * time_of_few);
    state.counters["bytes_per_claim"] = memory * 1024 * 1024 / many_claims;
}

void truth_table(benchmark::State& state) { table(state, made_csv); }
BENCHMARK(truth_table)->Unit(benchmark::kMillisecond);

void truth_table_by_source(benchmark::State& state) {
    table(state, [](std::size_t claims) { return reordered(made_csv(claims), row_order::by_source); });
}
BENCHMARK(truth_table_by_source)->Unit(benchmark::kMillisecond);

void truth_table_shuffled(benchmark::State& state) {
    table(state, [](std::size_t claims) { return reordered(made_csv(claims), row_order::shuffled); });
}
BENCHMARK(truth_table_shuffled)->Unit(benchmark::kMillisecond);

void truth_table_distinct(benchmark::State& state) { table(state, distinct_csv); }
BENCHMARK(truth_table_distinct)->Unit(benchmark::kMillisecond);

void truth_whole(benchmark::State& state) {
    auto const few = made_csv(few_claims);
    double time_of_few = 0;
    double time_of_many = 0;
    double memory = 0;
    for (auto _ : state) {
        auto const run = [](std::string_view csv) {
            auto const begin = seconds();
            auto const t = table_of(csv);
            auto const r = reconcile::fit(reconcile::choose_truth_model(t).model, t);
            auto const time = seconds() - begin;
            check(share_right(t, r.best) > 0.95, "truth_whole: fewer than 95 of 100 items are right");
            return time;
        };
        auto const& csv = many_csv();
        forget_most_memory();
        auto const before = most_memory();
        time_of_many = run(csv);
        memory = most_memory() - before;
        time_of_few = run(few);
    }
    state.counters["seconds"] = time_of_many;
    state.counters["growth_10x"] = time_of_many / (10 * time_of_few);
    state.counters["bytes_per_claim"] = memory * 1024 * 1024 / many_claims;
}
BENCHMARK(truth_whole)->Unit(benchmark::kMillisecond);

}  // namespace
