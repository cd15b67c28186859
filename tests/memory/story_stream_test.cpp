// The memory of a run of many stories is that of one, and a line a document: bytes that are allocated are counted, so that
// neither the machine nor what else it does matters.
#include <reconcile/pipeline/story_stream.hpp>

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

std::size_t held = 0;
std::size_t most_held = 0;

void* counted(std::size_t bytes) {
    auto* const at = std::malloc(bytes == 0 ? 1 : bytes);
    if (at == nullptr) throw std::bad_alloc();
    held += malloc_usable_size(at);
    most_held = std::max(most_held, held);
    return at;
}

void release(void* at) {
    if (at == nullptr) return;
    held -= malloc_usable_size(at);
    std::free(at);
}

}  // namespace

void* operator new(std::size_t bytes) { return counted(bytes); }
void* operator new[](std::size_t bytes) { return counted(bytes); }
void operator delete(void* at) noexcept { release(at); }
void operator delete[](void* at) noexcept { release(at); }
void operator delete(void* at, std::size_t) noexcept { release(at); }
void operator delete[](void* at, std::size_t) noexcept { release(at); }

namespace reconcile {
namespace {

constexpr std::size_t outlets = 3;

/// An article of some 2,000 bytes on a fire in a town of its own.
document article(std::size_t story, std::size_t outlet, bool given) {
    document d;
    d.id = fmt::format("s{}-{}", story, outlet);
    if (given) d.story = fmt::format("s{}", story);
    d.published = fmt::format("20{:02}-{:02}-{:02}", 10 + story / 336, 1 + story / 28 % 12, 1 + story % 28);
    auto const letter = [&](std::size_t shift) { return static_cast<char>('a' + (story >> shift) % 16); };
    auto const town = fmt::format("Ost{}{}{}el", letter(0), letter(4), letter(8));
    for (int i = 0; i < 16; ++i)
        d.text += fmt::format(
            "A fire in {} killed {} people on the day, Captain Ruda{}{}{} Brack of the {} brigade said. Several houses "
            "were damaged.\n\n",
            town, 4 + outlet, letter(0), letter(4), letter(8), town);
    return d;
}

struct run_size {
    std::size_t peak = 0;  ///< bytes beyond those held before
    std::size_t stories = 0;
    std::size_t input = 0;
};

run_size run(std::size_t stories, bool given) {
    run_size out;
    auto const before = held;
    most_held = held;
    story_stream work;
    for (std::size_t outlet = 0; outlet < outlets; ++outlet)  // the articles of a story do not stand together
        for (std::size_t s = 0; s < stories; ++s) {
            auto d = article(s, outlet, given);
            out.input += d.text.size();
            work.add(std::move(d));
        }
    work.each_story([&](report&& r) {
        EXPECT_EQ(r.documents.size(), outlets) << r.stories.front().story;
        ++out.stories;
    });
    out.peak = most_held - before;
    return out;
}

/// What a document leaves behind may cost some; its text, its claims and its story may not.
void expect_steady(bool given, std::size_t most_of_a_document) {
    (void)run(4, given);  // what is made once
    auto const few = run(30, given);
    auto const many = run(300, given);
    EXPECT_EQ(few.stories, 30U);
    EXPECT_EQ(many.stories, 300U);
    auto const growth = many.peak > few.peak ? many.peak - few.peak : 0;
    EXPECT_LT(growth, 270 * outlets * most_of_a_document)
        << few.peak << " bytes for 30 stories, " << many.peak << " for 300";
    EXPECT_LT(growth, many.input) << "not even the texts are kept";
}

TEST(story_stream_memory, is_steady_for_given_stories) { expect_steady(true, 600); }

TEST(story_stream_memory, keeps_signatures_alone_of_documents_without_a_story) { expect_steady(false, 2000); }

}  // namespace
}  // namespace reconcile
