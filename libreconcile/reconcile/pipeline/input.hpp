// Files, folders and standard input, read record by record: what a run works on.
//
//     reconciler r;
//     read_input("articles/", [&](record&& one) { std::visit([&](auto&& x) { r.add(std::move(x)); }, std::move(one)); });
//
// The ending of a file tells what it holds: .txt an article, .html a web page, .json one object or an array, .jsonl (or .ndjson)
// one object a line, .csv claims. "-" is standard input, JSON Lines. A folder is read with the folders in it, in the order
// of their names; files of other endings in it are counted in a note. A fault in a file becomes a diagnostic and the rest
// is read. A line, a text file or a page may be `longest_piece` bytes long, a file of JSON or CSV `longest_file`.
#pragma once

#include <cstddef>
#include <string>

#include <reconcile/claim/record_reader.hpp>
#include <reconcile/text/lexicon.hpp>

namespace reconcile {

inline constexpr std::size_t longest_piece = std::size_t{64} << 20U;
inline constexpr std::size_t longest_file = std::size_t{1} << 30U;

/// What diagnostics call standard input.
inline constexpr char standard_input[] = "standard input";

/// Throws reconcile::error if `path` is not there, cannot be read, or has an ending that is not known. The lexicon says what
/// of a web page is not the article.
void read_input(std::string const& path, record_handler const&, lexicon const& = lexicon::built_in());

/// Throws as read_input() would, without reading: so that a missing file is told before any work is done.
void check_input(std::string const& path);

}  // namespace reconcile
