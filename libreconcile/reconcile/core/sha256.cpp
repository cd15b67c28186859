#include <reconcile/core/sha256.hpp>

#include <array>

#include <openssl/evp.h>

#include <reconcile/core/error.hpp>

namespace reconcile {

std::string sha256_hex(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw error("SHA-256 failed: libcrypto gives no digest; check the installation of OpenSSL");
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(std::size_t{2} * size);
    for (unsigned i = 0; i < size; ++i) {
        out += digits[digest[i] >> 4U];
        out += digits[digest[i] & 15U];
    }
    return out;
}

}  // namespace reconcile
