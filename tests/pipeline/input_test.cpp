#include <reconcile/pipeline/input.hpp>

#include <filesystem>
#include <fstream>
#include <vector>

#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/core/error.hpp>

namespace reconcile {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

class input : public testing::Test {
protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / ("reconcile_input_" + std::to_string(::getpid()) + "_" +
                                               testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(folder_ / "more");
    }
    void TearDown() override { fs::remove_all(folder_); }

    std::string file(std::string const& name, std::string_view bytes) {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return (folder_ / name).string();
    }

    /// What was read, in short: "document: text", "claim: property", "file:line: …".
    std::vector<std::string> read(std::string const& path) {
        std::vector<std::string> out;
        read_input(path, [&](record&& one) {
            if (auto const* d = std::get_if<document>(&one)) out.push_back("document: " + d->text);
            if (auto const* c = std::get_if<claim>(&one)) out.push_back("claim: " + c->property);
            if (auto const* wrong = std::get_if<diagnostic>(&one)) {
                auto name = to_string(*wrong);
                if (name.starts_with(folder_.string())) name.erase(0, folder_.string().size() + 1);
                out.push_back(name);
            }
        });
        return out;
    }

    fs::path folder_;
};

TEST_F(input, tells_what_a_file_holds_by_its_ending) {
    EXPECT_THAT(read(file("a.txt", "Four died.")), ElementsAre("document: Four died."));
    EXPECT_THAT(read(file("a.json", R"([{"text": "Five."}, {"event": "e", "property": "p", "value": null}])")),
                ElementsAre("document: Five.", "claim: p"));
    EXPECT_THAT(
        read(file("a.JSONL", "{\"text\": \"Six.\"}\n\n{\"event\": \"e\", \"property\": \"p\", \"value\": null}\r\n")),
        ElementsAre("document: Six.", "claim: p"));
    EXPECT_THAT(read(file("a.csv", "event,property,value\ne,p,4\n")), ElementsAre("claim: p"));
    EXPECT_THAT(read(file("a.html", "<nav>Home</nav>")), ElementsAre(HasSubstr("no article was found")));
}

TEST_F(input, gives_documents_the_path_they_come_from) {
    auto const path = file("a.jsonl", R"({"text": "Six."})");
    read_input(path, [&](record&& one) { EXPECT_EQ(std::get<document>(one).path, path); });
}

TEST_F(input, reads_a_folder_in_the_order_of_names) {
    file("more/b.txt", "second");
    file("a.txt", "first");
    file("z.txt", "third");
    file("z.pdf", "%PDF");
    file(".hidden.txt", "no");
    EXPECT_THAT(read(folder_.string()), ElementsAre(HasSubstr("1 files of other endings were left out"),
                                                    "document: first", "document: second", "document: third"));
}

TEST_F(input, tells_bad_lines_and_reads_the_rest) {
    auto const path =
        file("a.jsonl",
             "\xef\xbb\xbf{\"text\": \"one\"}\n"
             "{\"text\": \"tw\n"
             "{\"text\": \"\xff\"}\n"
             "{\"event\": \"e\", \"property\": \"p\", \"value\": {\"kind\": \"quantity\", \"min\": 1e999}}\n"
             "{\"text\": \"five\"}");
    EXPECT_THAT(read(path), ElementsAre("document: one", HasSubstr("a.jsonl:2: byte 9: error: it ends"),
                                        HasSubstr("a.jsonl:3: byte 10: error: it is not UTF-8"),
                                        HasSubstr("a.jsonl:4: byte 69: error: a number is malformed or beyond range"),
                                        "document: five"));
}

TEST_F(input, leaves_out_a_line_that_is_too_long) {
    auto const path = file("a.jsonl", "");
    {
        std::ofstream out(path, std::ios::binary);
        std::string const piece(std::size_t{1} << 20U, 'x');
        out << R"({"text": ")";
        for (int i = 0; i < 100; ++i) out << piece;
        out << "\"}\n{\"text\": \"after\"}\n";
    }
    EXPECT_THAT(read(path),
                ElementsAre(HasSubstr("a.jsonl:1: error: the line has 104857612 bytes"), "document: after"));
}

TEST_F(input, tells_empty_binary_and_broken_files) {
    EXPECT_THAT(read(file("a.jsonl", "")), ElementsAre(HasSubstr("a.jsonl: warning: it is empty")));
    EXPECT_THAT(read(file("a.csv", "")), ElementsAre(HasSubstr("a.csv: warning: the file is empty")));
    EXPECT_THAT(read(file("b.txt", std::string_view("\x7f"
                                                    "ELF\0",
                                                    5))),
                ElementsAre(HasSubstr("b.txt: error: document left out: byte 4 is zero")));
    EXPECT_THAT(read(file("c.json", R"([{"text": "Five)")), ElementsAre(HasSubstr("c.json: byte 10: error: it ends")));
    EXPECT_THAT(read(file("d.json", "[\"\xff\"]")), ElementsAre(HasSubstr("d.json: byte 2: error: not UTF-8")));
}

TEST_F(input, throws_for_what_is_not_there) {
    EXPECT_THROW(check_input((folder_ / "missing.txt").string()), error);
    EXPECT_THROW(check_input(file("a.pdf", "%PDF")), error);
    EXPECT_NO_THROW(check_input(folder_.string()));
    EXPECT_THAT(read((folder_ / "more").string()), ElementsAre(HasSubstr("holds no file that ends with")));
}

}  // namespace
}  // namespace reconcile
