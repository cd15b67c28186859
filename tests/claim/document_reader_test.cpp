#include <reconcile/claim/document_reader.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

TEST(document_reader, keeps_every_byte_of_a_text_file) {
    std::string fault;
    auto const d = read_text_document("news/a.txt",
                                      "\xef\xbb\xbf"
                                      "Four died.\r\n",
                                      fault);
    ASSERT_TRUE(d) << fault;
    EXPECT_EQ(d->text,
              "\xef\xbb\xbf"
              "Four died.\r\n");
    EXPECT_EQ(d->path, "news/a.txt");
    EXPECT_EQ(d->sha256.size(), 64U);
}

TEST(document_reader, refuses_a_binary_file) {
    std::string fault;
    EXPECT_FALSE(read_text_document("a.txt",
                                    std::string("\x7f"
                                                "ELF\0\0",
                                                6),
                                    fault));
    EXPECT_THAT(fault, testing::HasSubstr("byte 4 is zero"));
}

TEST(document_reader, names_a_document_by_all_that_it_says) {
    document d;
    d.text = "Four died.";
    auto const id = content_id(d);
    EXPECT_EQ(id.size(), 12U);
    EXPECT_EQ(content_id(d), id);
    d.publisher = "A";
    EXPECT_NE(content_id(d), id);
    d.publisher.clear();
    d.path = "elsewhere.txt";
    EXPECT_NE(content_id(d), id) << "two files of one content are two documents";
}

}  // namespace
}  // namespace reconcile
