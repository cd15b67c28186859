// SHA-256, by OpenSSL's libcrypto: what names the bytes of a document.
//
//     sha256_hex("abc");                                   // "ba7816bf8f01cfea…", 64 hexadecimal digits
#pragma once

#include <string>
#include <string_view>

namespace reconcile {

/// Linear; safe from any thread. Throws reconcile::error if libcrypto fails (it has no memory).
std::string sha256_hex(std::string_view bytes);

}  // namespace reconcile
