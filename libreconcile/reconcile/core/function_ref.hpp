// A callable that is only used during a call: what std::function is too heavy for.
//
//     void each(function_ref<void(int)> take) { take(1); }
//     each([&](int i) { sum += i; });
//
// It does not own what it calls; do not keep it.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace reconcile {

template <class Signature>
class function_ref;

template <class Result, class... Arguments>
class function_ref<Result(Arguments...)> {
public:
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, function_ref> && std::is_invocable_r_v<Result, F&, Arguments...>)
    function_ref(F&& f)  // NOLINT: meant to convert
        : called_(const_cast<void*>(static_cast<void const*>(std::addressof(f)))), call_([](void* called, Arguments... arguments) -> Result {
              return (*static_cast<std::remove_reference_t<F>*>(called))(std::forward<Arguments>(arguments)...);
          }) {}

    Result operator()(Arguments... arguments) const { return call_(called_, std::forward<Arguments>(arguments)...); }

private:
    void* called_;
    Result (*call_)(void*, Arguments...);
};

}  // namespace reconcile
