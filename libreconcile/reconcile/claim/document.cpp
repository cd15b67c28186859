#include <reconcile/claim/document.hpp>

#include <reconcile/core/sha256.hpp>

namespace reconcile {

std::string content_id(document const& d) {
    std::string all;
    for (std::string const* part : {&d.path, &d.publisher, &d.published, &d.title, &d.url, &d.story, &d.text}) {
        all += *part;
        all += '\x1f';
    }
    return sha256_hex(all).substr(0, 12);
}

}  // namespace reconcile
