#include "bench.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <vector>

namespace reconcile_bench {

void check(bool holds, std::string_view what) {
    if (holds) return;
    fmt::print(stderr, "wrong answer: {}\n", what);
    std::exit(1);
}

sample_text make_text(std::size_t bytes) {
    constexpr std::string_view words[] = {"the", "strike", "killed", "fighters", "in", "eastern", "a", "spokesman", "said",
                                          "officials", "of", "convoy", "near", "border", "and", "wounded", "buildings",
                                          "were", "destroyed", "late", "evening", "ministry", "denied", "report"};
    std::mt19937 random(1);
    sample_text made;
    while (made.text.size() < bytes) {
        auto const length = 8 + random() % 16;
        for (std::size_t i = 0; i < length; ++i) {
            if (i != 0) made.text += ' ';
            if (i != 0 && random() % 20 == 0) {
                made.text += std::to_string(1 + random() % 900);
                ++made.numbers;
            } else {
                auto const begin = made.text.size();
                made.text += words[random() % std::size(words)];
                if (i == 0) made.text[begin] = static_cast<char>(made.text[begin] - 'a' + 'A');
                ++made.words;
            }
            if (i + 1 < length && random() % 12 == 0) {
                made.text += ',';
                ++made.stops;
            }
        }
        // The last word may be a number; a full stop after it must not look like a decimal point.
        made.text += random() % 5 == 0 ? ".\n\n" : ".\n";
        ++made.stops;
        ++made.sentences;
    }
    return made;
}

namespace {

/// The usual table, and a line `name value` a figure at the end.
class report : public benchmark::ConsoleReporter {
public:
    report() : ConsoleReporter(OO_Tabular) {}

    void ReportRuns(std::vector<Run> const& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (auto const& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            auto const name = run.run_name.function_name;
            auto const arguments = run.run_name.args.empty() ? std::string{} : "/" + run.run_name.args;
            done_.push_back({name, arguments, run.GetAdjustedRealTime()});
            for (auto const& [counter, value] : run.counters)
                lines_.push_back(fmt::format("{}{}.{} {:.4g}", name, arguments, counter, value.value));
        }
    }

    void Finalize() override {
        ConsoleReporter::Finalize();
        std::map<std::string, double> times;
        for (auto const& run : done_) times[run.name + run.arguments] = run.time;
        for (auto const& run : done_) {
            auto const floor = times.find(run.name + "_floor" + run.arguments);
            if (floor != times.end())
                lines_.push_back(fmt::format("{}{}.over_floor {:.2f}", run.name, run.arguments, run.time / floor->second));
        }
        GetOutputStream().flush();
        std::fflush(stdout);
        fmt::print("\n");
        for (auto const& line : lines_) fmt::print("{}\n", line);
    }

private:
    struct timed {
        std::string name;
        std::string arguments;
        double time;
    };
    std::vector<timed> done_;
    std::vector<std::string> lines_;
};

}  // namespace
}  // namespace reconcile_bench

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
    reconcile_bench::report to_terminal;
    benchmark::RunSpecifiedBenchmarks(&to_terminal);
}
