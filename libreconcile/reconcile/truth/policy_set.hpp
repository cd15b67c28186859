// Policies that are asked of every event, each with a name.
//
//     policy_set rules = policy_set::all();                 // UCDP, ACLED, GTD, Airwars, IBC
//     rules.add("mine", my_policy);                         // anything callable with a policy_case (policy.hpp)
//     for (policy_row const& row : rules.rows(one_case)) …
//
// A set is a value that is passed with the options; nothing is registered. Copies share the policies, which are const.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <reconcile/truth/policy.hpp>

namespace reconcile {

class policy_set {
public:
    /// None.
    policy_set() = default;
    /// The built-in ones, in the order of docs/policies.md.
    static policy_set all();

    /// Puts a policy behind the others, or in the place of the one of that name.
    template <policy T>
    void add(std::string name, T with) {
        put(std::move(name), std::make_shared<model<T>>(std::move(with)));
    }
    /// A built-in one by its name, in small letters or capitals, or "all". Throws reconcile::error, which names them all, if
    /// there is none.
    void add_built_in(std::string_view name);

    [[nodiscard]] bool empty() const { return held_.empty(); }
    [[nodiscard]] std::vector<std::string> names() const;
    /// A row each, but none for a policy that says nothing; in the order of the set, with the ids of claims sorted and each once. Throws what the policies throw.
    [[nodiscard]] std::vector<policy_row> rows(policy_case const&) const;

private:
    struct rule {
        virtual ~rule() = default;
        virtual policy_row row(policy_case const&) const = 0;
    };
    template <class T>
    struct model final : rule {
        explicit model(T with) : held(std::move(with)) {}
        policy_row row(policy_case const& given) const override { return held(given); }
        T held;
    };
    void put(std::string name, std::shared_ptr<rule const>);

    std::vector<std::pair<std::string, std::shared_ptr<rule const>>> held_;
};

}  // namespace reconcile
