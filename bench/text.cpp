// The texts that are read: made up, with answers that are known, and where there is evaluation data, real ones.
#include "bench.hpp"

#include <cstdlib>
#include <filesystem>
#include <random>

#include <fmt/format.h>
#include <simdjson.h>

namespace reconcile_bench {

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

std::size_t toll_of(std::size_t made_article) { return 10 + made_article / made_outlets + made_article % made_outlets / 2; }

std::vector<reconcile::document> const& made_articles() {
    static auto const made = [] {
        std::vector<reconcile::document> all;
        for (std::size_t i = 0; i < made_stories * made_outlets; ++i) {
            reconcile::document d;
            d.id = fmt::format("a{}", i);
            d.story = fmt::format("story {:02}", i / made_outlets);
            d.publisher = fmt::format("Outlet {}", i % made_outlets);
            d.published = "2024-03-08";
            d.text = fmt::format(
                "An air strike killed {} people in the northern town of Marrow on Thursday evening, the Relief Watch said. At least {} others were "
                "wounded, including three children, according to medical sources. \"We have never seen such damage,\" said a local official, adding "
                "that rescuers were still searching the rubble. The army denied that it was involved in the attack. Two aircraft took part in the "
                "raid and dropped four bombs on a depot near the border, the ministry said in a statement. Earlier this week, three rockets were "
                "fired at a base outside Sellin; no one was hurt. The strike was the first military action since the truce began in January. "
                "Officials declined to say how many fighters had died. Residents told the Harbour Post that several buildings were destroyed.\n\n",
                toll_of(i), toll_of(i) + 5);
            d.text += d.text + d.text;
            all.push_back(std::move(d));
        }
        return all;
    }();
    return made;
}

namespace {

/// Articles of stories, a story a line: {"story": …, "documents": [{"id", "published", "title", "text"}, …]}.
std::vector<reconcile::document> read_stories(std::filesystem::path const& path) {
    std::vector<reconcile::document> all;
    simdjson::dom::parser parser;
    simdjson::dom::document_stream stories;
    check(parser.load_many(path.string()).get(stories) == simdjson::SUCCESS, "articles: the file cannot be read");
    for (auto const story : stories)
        for (auto const written : story["documents"]) {
            auto const field = [&](char const* name) {
                std::string_view text;
                return written[name].get(text) == simdjson::SUCCESS ? std::string(text) : std::string{};
            };
            std::string_view name;
            check(story["story"].get(name) == simdjson::SUCCESS, "articles: a line without a story");
            reconcile::document d;
            d.id = field("id");
            d.story = name;
            d.published = field("published");
            d.title = field("title");
            d.text = field("text");
            all.push_back(std::move(d));
        }
    return all;
}

}  // namespace

std::vector<reconcile::document> const& articles() {
    static auto const given = [] {
        auto const* folder = std::getenv("RECONCILE_EVAL");
        auto const path = std::filesystem::path(folder ? folder : "") / "shootings" / "incidents.jsonl";
        return folder && std::filesystem::exists(path) ? read_stories(path) : made_articles();
    }();
    return given;
}

void set_speed(benchmark::State& state) {
    std::size_t bytes = 0;
    for (auto const& d : articles()) bytes += d.text.size();
    state.counters["mb_s"] =
        benchmark::Counter(static_cast<double>(bytes) * static_cast<double>(state.iterations()) / 1e6, benchmark::Counter::kIsRate);
}

}  // namespace reconcile_bench
