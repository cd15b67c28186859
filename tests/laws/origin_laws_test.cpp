// Articles that have text of each other: in any order, and one by one or as a stream, the report is the same, byte for byte;
// and a copy more never makes an origin more.
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <reconcile/pipeline/reconciler.hpp>
#include <reconcile/pipeline/story_stream.hpp>
#include <reconcile/write/report_json.hpp>
#include <support/random_claims.hpp>

namespace reconcile {
namespace {

std::vector<std::string> const sentences{
    "An explosion at a grain mill in Larkham killed four workers on Sunday and blew out windows on the far bank of the "
    "river.",
    "Nine others were injured in the explosion and were taken to hospital on two ferries.",
    "Inspectors had shut the mill for a week in March because dust had gathered under the roof.",
    "The owners have promised to publish the letter of the inspectors before the end of the month.",
    "The explosion at the mill killed four workers, Fire Chief Ben Orr said.",
    "The explosion injured nine people, The Larkham Lamp reported.",
    "The explosion injured nine people, the Meridian Wire reported.",
    "The explosion at the mill in Larkham killed five workers on Sunday."};

document random_article(told::random_claims& random, int number) {
    document d;
    d.id = fmt::format("d{}", number);
    d.publisher = random.one_of<std::string>(
        {"The Larkham Lamp", "Meridian Wire", "Evening Star", "Valley Echo", "Valley Morning"});
    if (!random.one_in(5)) d.published = fmt::format("2030-05-0{}", 6 + random.below(3));
    d.text = random.one_in(3) ? "LARKHAM (Reuters) - " : "";
    d.text += sentences.front();
    for (auto const& s : sentences)
        if (random.one_in(2)) d.text += " " + s;
    d.story = "mill";
    return d;
}

options judged() {
    diagnostics found;
    options how;
    how.judged = std::make_shared<judgement_file const>(
        read_judgements("judged.txt", "same owner: Valley Echo | Valley Morning", found));
    return how;
}

std::string report_of(std::vector<document> const& articles) {
    reconciler r(judged());
    for (auto const& d : articles) r.add(d);
    return to_json(r.report());
}

std::string streamed(std::vector<document> const& articles) {
    story_stream s(judged());
    for (auto const& d : articles) s.add(d);
    std::string out;
    s.each_story([&](report&& one) { append_json(out, one); });
    return out;
}

std::vector<document> random_articles(told::random_claims& random) {
    std::vector<document> out;
    auto const count = 2 + static_cast<int>(random.below(6));
    for (int i = 0; i < count; ++i) out.push_back(random_article(random, i));
    return out;
}

TEST(shared_text, gives_the_same_bytes_in_any_order_and_as_a_stream) {
    bool reused = false, counted_once = false;
    for (std::uint64_t seed = 0; seed < 25; ++seed) {
        told::random_claims random(seed);
        auto articles = random_articles(random);
        auto const expected = report_of(articles);
        reused = reused || expected.find("\"reused_text\"") != std::string::npos;
        counted_once = counted_once || expected.find("\"text_reuse\"") != std::string::npos;
        for (int order = 0; order < 3; ++order) {
            random.shuffle(articles);
            ASSERT_EQ(report_of(articles), expected) << "seed " << seed;
            ASSERT_EQ(streamed(articles), expected) << "seed " << seed;
        }
    }
    EXPECT_TRUE(reused);
    EXPECT_TRUE(counted_once);
}

TEST(shared_text, makes_no_origins) {
    for (std::uint64_t seed = 0; seed < 25; ++seed) {
        told::random_claims random(seed);
        auto articles = random_articles(random);
        auto const independent = [&] {
            reconciler r;
            for (auto const& d : articles) r.add(d);
            std::size_t most = 0;
            for (auto const& e : r.report().stories.front().events)
                for (auto const& i : e.items)
                    for (auto const& g : i.groups) {
                        EXPECT_LE(g.independent, g.origins.size());
                        EXPECT_EQ(g.independent == 0, g.origins.empty());
                        most = std::max(most, g.independent);
                    }
            return most;
        };
        auto const before = independent();
        auto copy = articles.front();
        copy.id = "copy";
        copy.publisher = "Copper Hill Star";
        copy.published = "2030-06-01";
        articles.push_back(copy);
        EXPECT_LE(independent(), before) << "seed " << seed;
    }
}

}  // namespace
}  // namespace reconcile
