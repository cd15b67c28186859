// A kind of value of your own: a type with five functions, held without its type.
//
//     struct colour { std::string name; };
//     set_relation relate(colour const&, colour const&);
//     std::optional<colour> common(colour const&, colour const&);       // what both allow; empty if nothing
//     std::optional<interval> extent(colour const&);                    // on a line of its own; empty if it has none
//     std::string to_text(colour const&);                               // for a person
//     std::string to_json(colour const&);                               // one JSON value
//     custom_value v{"colour", colour{"red"}};
//
// Kinds with an extent are grouped by one sweep, the others by the bounded search that docs/extending/values.md states.
// Two custom values of different kinds are undecided. The functions must be pure; they may be called from any thread.
#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <typeinfo>
#include <utility>

#include <reconcile/value/interval.hpp>
#include <reconcile/value/set_relation.hpp>

namespace reconcile {

template <class T>
concept value_kind_model = std::copyable<T> && requires(T const& a, T const& b) {
    { relate(a, b) } -> std::same_as<set_relation>;
    { common(a, b) } -> std::same_as<std::optional<T>>;
    { extent(a) } -> std::same_as<std::optional<interval>>;
    { to_text(a) } -> std::convertible_to<std::string>;
    { to_json(a) } -> std::convertible_to<std::string>;
};

class custom_value {
public:
    template <value_kind_model T>
    custom_value(std::string kind, T held) : self_(std::make_shared<model<T>>(std::move(kind), std::move(held))) {}

    [[nodiscard]] std::string const& kind() const { return self_->kind; }
    /// The held value if it is a T, else null.
    template <class T>
    [[nodiscard]] T const* get() const {
        auto const* m = dynamic_cast<model<T> const*>(self_.get());
        return m ? &m->held : nullptr;
    }

    friend set_relation relate(custom_value const& a, custom_value const& b) { return a.self_->relate_to(*b.self_); }
    friend std::optional<custom_value> common(custom_value const& a, custom_value const& b) { return a.self_->common_with(*b.self_); }
    friend std::optional<interval> extent(custom_value const& a) { return a.self_->extent_of(); }
    friend std::string to_text(custom_value const& a) { return a.self_->text(); }
    friend std::string to_json(custom_value const& a) { return a.self_->json(); }
    friend bool operator==(custom_value const& a, custom_value const& b) {
        return a.self_ == b.self_ || (a.kind() == b.kind() && to_json(a) == to_json(b));
    }

private:
    struct holder {
        explicit holder(std::string k) : kind(std::move(k)) {}
        virtual ~holder() = default;
        virtual set_relation relate_to(holder const&) const = 0;
        virtual std::optional<custom_value> common_with(holder const&) const = 0;
        virtual std::optional<interval> extent_of() const = 0;
        virtual std::string text() const = 0;
        virtual std::string json() const = 0;
        std::string kind;
    };

    template <class T>
    struct model final : holder {
        model(std::string k, T h) : holder(std::move(k)), held(std::move(h)) {}
        set_relation relate_to(holder const& other) const override {
            auto const* o = dynamic_cast<model const*>(&other);
            return o && o->kind == this->kind ? relate(held, o->held) : set_relation::undecided;
        }
        std::optional<custom_value> common_with(holder const& other) const override {
            auto const* o = dynamic_cast<model const*>(&other);
            if (!o || o->kind != this->kind) return std::nullopt;
            auto both = common(held, o->held);
            if (!both) return std::nullopt;
            return custom_value{this->kind, std::move(*both)};
        }
        std::optional<interval> extent_of() const override { return extent(held); }
        std::string text() const override { return to_text(held); }
        std::string json() const override { return to_json(held); }
        T held;
    };

    std::shared_ptr<holder const> self_;
};

}  // namespace reconcile
