// The one root of what the library throws: an option that cannot be, a file that cannot be read.
// Bad data does not throw; it becomes a diagnostic.
#pragma once

#include <stdexcept>

namespace reconcile {

class error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace reconcile
