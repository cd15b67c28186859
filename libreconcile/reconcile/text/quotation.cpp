#include <reconcile/text/quotation.hpp>

#include <string_view>

namespace reconcile::speech {

namespace {
enum class mark : unsigned char { none, open, close, either, open_single, close_single };

mark mark_at(token_text const& text, std::uint32_t t) {
    if (text.tokens[t].kind != token_kind::punctuation) return mark::none;
    auto const m = text.view(t);
    if (m == "“" || m == "«" || m == "„" || m == "``") return mark::open;
    if (m == "”" || m == "»") return mark::close;
    if (m == "\"" || m == "''" || m == "＂" || m == "‟") return mark::either;
    if (m == "‘" || m == "'" || m == "`") {
        bool const before_word = t + 1 < text.tokens.size() && !text.tokens[t + 1].space_before;
        bool const after_space = text.tokens[t].space_before || text.tokens[t].line_start;
        if (before_word && after_space) return mark::open_single;
        return m == "'" ? mark::close_single : mark::none;
    }
    return m == "’" ? mark::close_single : mark::none;
}

class finder {
public:
    explicit finder(token_text const& text) : text_(text) {}

    std::vector<quotation> run() {
        for (std::uint32_t t = 0; t < text_.tokens.size(); ++t) {
            if (text_.tokens[t].paragraph_start) end_paragraph(t);
            read(t, mark_at(text_, t));
        }
        end_paragraph(static_cast<std::uint32_t>(text_.tokens.size()));
        return std::move(found_);
    }

private:
    static constexpr std::uint32_t none = 0xffffffffU;
    static constexpr std::uint32_t longest_single = 60;

    void read(std::uint32_t t, mark m) {
        if (m == mark::none) return;
        if (open_ == none) {
            bool const spaced = text_.tokens[t].space_before || text_.tokens[t].line_start;
            bool const follows = t + 1 < text_.tokens.size() && !text_.tokens[t + 1].space_before;
            bool const opens = m == mark::open || m == mark::open_single || (m == mark::either && (follows || spaced));
            if (opens) open_ = t, single_ = m == mark::open_single;
            else if (goes_on_ != none && (m == mark::close || m == mark::either)) open_ = goes_on_, close(t);
            if (m != mark::close_single) goes_on_ = none;
            return;
        }
        if (single_) {
            if (m == mark::close_single && t - open_ <= longest_single) return close(t);
            if (m == mark::open || m == mark::either) open_ = t, single_ = false;  // the single mark was an apostrophe
            return;
        }
        if (m == mark::close || m == mark::either) close(t);
    }

    void close(std::uint32_t t) {
        found_.push_back({{open_, t + 1}, true});
        open_ = none;
    }

    /// An open mark holds to the end of its paragraph if it began a sentence; else it was a stray.
    void end_paragraph(std::uint32_t t) {
        goes_on_ = none;
        if (open_ == none) return;
        bool const begins = text_.sentences[text_.sentence_of_token[open_]].first == open_ ||
                            text_.view(open_ - 1) == "," || text_.view(open_ - 1) == ":";
        if (!single_ && begins && t > open_ + 1) found_.push_back({{open_, t}, false}), goes_on_ = t;
        open_ = none;
    }

    token_text const& text_;
    std::vector<quotation> found_;
    std::uint32_t open_ = none;
    std::uint32_t goes_on_ = none;  ///< begins the paragraph behind a quotation that was left open
    bool single_ = false;
};
}  // namespace

std::vector<quotation> find_quotations(token_text const& text) { return finder(text).run(); }

}  // namespace reconcile::speech
