# Writes a C++ file that holds the content of lexicon files.
#
#     cmake -DOUTPUT=embedded.cpp -DFOLDER=lexicons -DFILES=a.lex,b.lex -P embed_lexicons.cmake

set(entries "")
string(REPLACE "," ";" files "${FILES}")
list(SORT files)
foreach(file IN LISTS files)
    file(READ "${FOLDER}/${file}" content)
    if(content MATCHES "\\)embedded_lexicon\"")
        message(FATAL_ERROR "${file}: holds the mark that ends an embedded file, )embedded_lexicon\"; take it out")
    endif()
    string(APPEND entries "    {\"${file}\"sv, R\"embedded_lexicon(${content})embedded_lexicon\"sv},\n")
endforeach()

set(text "// Made from libreconcile/lexicons by embed_lexicons.cmake; changes belong there.
#include <reconcile/text/embedded_lexicons.hpp>

namespace reconcile {

namespace {
using namespace std::string_view_literals;

constexpr embedded_lexicon lexicons[] = {
${entries}};
}  // namespace

std::span<embedded_lexicon const> embedded_lexicons() { return lexicons; }

}  // namespace reconcile
")
file(WRITE "${OUTPUT}" "${text}")
