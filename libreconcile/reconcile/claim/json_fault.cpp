#include <reconcile/claim/json_fault.hpp>

#include <charconv>
#include <cstdint>
#include <vector>

namespace reconcile {

namespace {

class json_walk {
public:
    json_walk(std::string_view json, std::size_t deepest) : json_(json), deepest_(deepest) {}

    /// False where it is broken; at() tells where.
    bool walk() {
        bool whole = value();
        while (whole && !open_.empty()) whole = rest_of_container();
        if (!whole) return false;
        skip_space();
        return ended();
    }
    [[nodiscard]] std::size_t at() const { return at_; }

private:
    [[nodiscard]] char here() const { return at_ < json_.size() ? json_[at_] : '\0'; }
    [[nodiscard]] bool ended() const { return at_ >= json_.size(); }

    void skip_space() {
        while (!ended() && (here() == ' ' || here() == '\t' || here() == '\n' || here() == '\r')) ++at_;
    }

    bool take(char c) {
        skip_space();
        if (here() != c || ended()) return false;
        ++at_;
        return true;
    }

    /// A value without what is inside of it, if it is a container.
    bool value() {
        skip_space();
        switch (here()) {
            case '{':
            case '[': return open();
            case '"': return string();
            case 't': return word("true");
            case 'f': return word("false");
            case 'n': return word("null");
            default: return number();
        }
    }

    bool open() {
        if (open_.size() == deepest_) return false;
        bool const is_object = here() == '{';
        open_.push_back(is_object ? '}' : ']');
        ++at_;
        if (take(open_.back())) return open_.pop_back(), true;
        return is_object ? key() && value() : value();
    }

    bool key() {
        skip_space();
        return here() == '"' && string() && take(':');
    }

    /// After a value: a comma and the next one, or the end of the container.
    bool rest_of_container() {
        if (take(open_.back())) return open_.pop_back(), true;
        if (!take(',')) return false;
        return (open_.back() == ']' || key()) && value();
    }

    bool word(std::string_view expected) {
        if (!json_.substr(at_).starts_with(expected)) return false;
        at_ += expected.size();
        return true;
    }

    bool string() {
        auto const begin = at_++;
        for (; !ended(); ++at_) {
            if (here() == '"') return ++at_, true;
            if (static_cast<unsigned char>(here()) < 0x20U) return false;
            if (here() == '\\' && !escape()) return false;
        }
        at_ = begin;
        return false;
    }

    /// Leaves the last letter of the escape.
    bool escape() {
        auto const letter = json_.substr(at_ + 1, 1);
        if (letter == "u") {
            auto const digits = json_.substr(at_ + 2, 4);
            if (digits.size() < 4 || digits.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
                return false;
            at_ += 5;
            return true;
        }
        if (letter.empty() || std::string_view{"\"\\/bfnrt"}.find(letter) == std::string_view::npos) return false;
        ++at_;
        return true;
    }

    bool number() {
        auto const text = json_.substr(at_, json_.substr(at_).find_first_not_of("+-.0123456789eE"));
        auto const digits = text.substr(text.starts_with('-') ? 1 : 0);
        if (digits.empty() || digits.front() < '0' || digits.front() > '9') return false;
        if (digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9') return false;
        if (!in_range(text)) return false;
        at_ += text.size();
        return true;
    }

    /// Whole numbers must fit into 64 bits, others into a double.
    static bool in_range(std::string_view text) {
        auto const fits = [&](auto n) {
            auto const [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), n);
            return wrong == std::errc{} && end == text.data() + text.size();
        };
        if (text.find_first_of(".eE") == std::string_view::npos) return fits(std::int64_t{}) || fits(std::uint64_t{});
        return text.back() != '.' && fits(double{});
    }

    std::string_view json_;
    std::size_t deepest_;
    std::size_t at_ = 0;
    std::vector<char> open_;  ///< what closes each container that is open
};

}  // namespace

std::optional<std::size_t> find_json_fault(std::string_view json, std::size_t deepest) {
    json_walk walk(json, deepest);
    return walk.walk() ? std::nullopt : std::optional(walk.at());
}

}  // namespace reconcile
