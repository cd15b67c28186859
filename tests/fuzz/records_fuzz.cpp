// Any lines as JSON Lines: each is a claim, a document or a fault that is told, and all of it can be reconciled.
#include <cstdint>
#include <string_view>
#include <variant>

#include <reconcile/claim/record_reader.hpp>
#include <reconcile/reconcile.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
    std::string_view left(reinterpret_cast<char const*>(bytes), size);
    reconcile::reconciler all;
    reconcile::record_reader reader("input");
    for (std::uint64_t line = 1; !left.empty(); ++line) {
        auto const end = left.find('\n');
        auto read = reader.read_line(left.substr(0, end), line);
        std::visit([&](auto&& one) { all.add(std::move(one)); }, std::move(read));
        left.remove_prefix(end == std::string_view::npos ? left.size() : end + 1);
    }
    (void)all.report();
    return 0;
}
