#include "bench.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace reconcile_bench {

void check(bool holds, std::string_view what) {
    if (holds) return;
    fmt::print(stderr, "wrong answer: {}\n", what);
    std::exit(1);
}

void forget_most_memory() {
#ifdef __GLIBC__
    malloc_trim(0);  // what was freed counts for what comes
#endif
    if (auto* file = std::fopen("/proc/self/clear_refs", "w")) {
        std::fputs("5", file);
        std::fclose(file);
    }
}

double most_memory() {
    double kilobytes = 0;
    auto* file = std::fopen("/proc/self/status", "r");
    if (file == nullptr) return 0;
    for (char line[256]; std::fgets(line, sizeof line, file) != nullptr;)
        if (std::sscanf(line, "VmHWM: %lf", &kilobytes) == 1) break;
    std::fclose(file);
    return kilobytes / 1024;
}

namespace {

/// The usual table, and a line `name value` a figure at the end. All times are the processor's.
class report : public benchmark::ConsoleReporter {
public:
    report() : ConsoleReporter(OO_Tabular) {}

    void ReportRuns(std::vector<Run> const& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (auto const& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            auto const name = run.run_name.function_name;
            auto const arguments = run.run_name.args.empty() ? std::string{} : "_" + run.run_name.args;
            done_.push_back({name, arguments, run.GetAdjustedCPUTime(), run.counters});
        }
    }

    void Finalize() override {
        ConsoleReporter::Finalize();
        GetOutputStream().flush();
        std::fflush(stdout);
        fmt::print("\n");
        std::stable_partition(done_.begin(), done_.end(), [](timed const& run) { return run.name == "tokens"; });
        for (auto const& run : done_)
            for (auto const& [counter, value] : run.counters)
                if (counter != "mb_s") line(run, counter, value.value);
        for (auto const& run : done_)
            if (auto const* floor = find(run.name + "_floor", run.arguments))
                line(run, "over_floor", run.time / floor->time);
        for (auto const& run : done_)
            if (run.counters.contains("mb_s")) line(run, "mb_s", run.counters.at("mb_s").value);
        auto const* tokens = find("tokens", "");
        for (auto const& run : done_)
            if (tokens && run.counters.contains("mb_s") && &run != tokens && !run.name.ends_with("_floor"))
                line(run, "vs_tokens", run.counters.at("mb_s").value / tokens->counters.at("mb_s").value);
    }

private:
    struct timed {
        std::string name;
        std::string arguments;
        double time;
        benchmark::UserCounters counters;
    };

    [[nodiscard]] timed const* find(std::string const& name, std::string const& arguments) const {
        for (auto const& run : done_)
            if (run.name == name && run.arguments == arguments) return &run;
        return nullptr;
    }

    static void line(timed const& run, std::string_view figure, double value) {
        fmt::print("{}{}_{} {:.4g}\n", run.name, run.arguments, figure, value);
    }

    std::vector<timed> done_;
};

}  // namespace
}  // namespace reconcile_bench

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
    reconcile_bench::report to_terminal;
    benchmark::RunSpecifiedBenchmarks(&to_terminal);
}
