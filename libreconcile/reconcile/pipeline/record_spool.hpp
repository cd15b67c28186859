// Documents and claims put aside in a file without a name, to be read again in any order.
//
//     record_spool aside;
//     auto at = aside.add(d);
//     document again = aside.document_at(at);
//
// The file is made in the folder for temporary files (TMPDIR) and is gone with the spool. It takes about the bytes of the
// input. Faults of the file are thrown as reconcile::error.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>

namespace reconcile {

class record_spool {
public:
    struct place {
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
    };

    record_spool();

    place add(document const&);
    /// Nothing if JSON cannot hold the claim (a value of a kind of one's own): then it is not put aside.
    std::optional<place> add(claim const&);

    /// `at` must be of a document, or of a claim, of this spool.
    [[nodiscard]] document document_at(place) const;
    [[nodiscard]] claim claim_at(place) const;

private:
    struct closer {
        void operator()(std::FILE*) const;
    };
    place write(std::string_view bytes);
    [[nodiscard]] std::string read(place) const;

    std::unique_ptr<std::FILE, closer> file_;
    std::uint64_t end_ = 0;
};

}  // namespace reconcile
