// Any bytes as two articles, parted by the first byte of zero: every span of what is found lies in its article.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <reconcile/reconcile.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(bytes), size);
    auto const middle = input.find('\0');
    std::string_view const texts[] = {input.substr(0, middle),
                                      middle == std::string_view::npos ? std::string_view{} : input.substr(middle + 1)};
    reconcile::reconciler all;
    for (auto const text : texts) {
        reconcile::document article;
        article.id = std::to_string(&text - texts);
        article.published = "2021-02-26";
        article.text = text;
        all.add(std::move(article));
    }
    auto const found = all.report();
    for (auto const& read : found.claims)
        if (read.claim.where.begin > read.claim.where.end || read.claim.where.end > size) std::abort();
    return 0;
}
