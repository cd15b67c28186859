// The program `reconcile`: see `reconcile --help`.
#include <cstdio>
#include <exception>
#include <variant>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>

#include "commands.hpp"
#include "terminal.hpp"

namespace {

struct start {
    int operator()(cli::finished done) const { return done.status; }
    int operator()(auto const& arguments) const { return cli::run(arguments); }
};

}  // namespace

int main(int count, char** words) {
    try {
        return std::visit(start{}, cli::parse_arguments(count, words));
    } catch (std::bad_alloc const&) {
        fmt::print(stderr, "reconcile: too little memory; give fewer or smaller inputs at a time\n");
    } catch (std::exception const& wrong) {
        fmt::print(stderr, "reconcile: {}\n", cli::printable(wrong.what()));
    }
    return 2;
}
