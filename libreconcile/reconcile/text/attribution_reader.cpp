#include <reconcile/text/attribution_reader.hpp>

#include <algorithm>

#include <reconcile/text/attribution_finder.hpp>
#include <reconcile/text/speaker.hpp>

namespace reconcile {

namespace {
using namespace speech;

/// Reads outline after outline; joins what goes on over sentences and paragraphs.
class discourse {
public:
    explicit discourse(speech_text const& from) : from_(from), speakers_(from) {}

    std::vector<attribution> read() {
        outline_builder builder(from_);
        for (auto items = builder.next(); !items.empty(); items = builder.next()) {
            outline const o(from_, std::move(items));
            read_outline(o);
            for (spot i = 0; i < o.size(); ++i)
                if (o.is_quote(i)) read_inside(builder, {{o[i].first, o[i].last}, true});
        }
        std::erase_if(found_,
                      [](attribution const& a) { return a.content.empty() && a.stance != stance::no_position; });
        put_in_order(found_, [](attribution const& a, attribution const& b) { return first_of(a) < first_of(b); });
        mark_nested();
        return std::move(found_);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Texts are read from left to right: mostly there is nothing to do, and that is seen in one pass.
    template <class T, class Before>
    static void put_in_order(std::vector<T>& all, Before before) {
        if (!std::is_sorted(all.begin(), all.end(), before)) std::stable_sort(all.begin(), all.end(), before);
    }

    static byte_span first_of(attribution const& a) {
        byte_span first{0xffffffffU, 0xffffffffU};
        for (auto const& s : a.content) first = std::min(first, s);
        return first;
    }

    /// The cue and the content of an attribution, with what stands between them.
    static byte_span extent(attribution const& a) {
        auto out = first_of(a);
        for (auto const* spans : {&a.cue, &a.content})
            for (auto const& s : *spans) out = {std::min(out.begin, s.begin), std::max(out.end, s.end)};
        return out;
    }

    struct reach {
        byte_span where;
        std::size_t owner = none;
        [[nodiscard]] bool holds(byte_span other) const {
            return owner != none && where.begin <= other.begin && where.end >= other.end && where != other;
        }
    };
    static bool begins_before(reach const& a, reach const& b) { return a.where < b.where; }

    /// In one sweep from left to right: of the contents that have begun, the two of different owners that reach furthest
    /// hold whatever any content holds.
    void mark_nested() {
        std::vector<reach> contents;
        std::vector<reach> extents;
        for (std::size_t i = 0; i < found_.size(); ++i) {
            if (!found_[i].content.empty()) extents.push_back({extent(found_[i]), i});
            for (auto const& s : found_[i].content) contents.push_back({s, i});
        }
        put_in_order(contents, begins_before);
        put_in_order(extents, begins_before);
        reach furthest;
        reach other;  // the furthest that is not the first one's
        auto next = contents.begin();
        for (auto const& e : extents) {
            for (; next != contents.end() && next->where.begin <= e.where.begin; ++next) {
                if (next->where.end >= furthest.where.end) {
                    if (next->owner != furthest.owner) other = furthest;
                    furthest = *next;
                } else if (next->owner != furthest.owner && next->where.end >= other.where.end) {
                    other = *next;
                }
            }
            found_[e.owner].nested = (furthest.owner == e.owner ? other : furthest).holds(e.where);
        }
    }

    void read_outline(outline const& o) {
        bool const paragraph = from_.text.tokens[o[0].first].paragraph_start;
        if (continues(o, paragraph)) return;
        auto const findings = attribution_finder(o).find();
        auto quoting = none;
        for (auto const& f : findings) {
            if (f.backward) {
                if (!paragraph && bare_) take_back(o, f), quoting = found_.size() - 1;
                continue;
            }
            found_.push_back(make(o, f));
            auto const& a = found_.back();
            if (a.quoted && !a.source.empty()) quoting = found_.size() - 1;
            if (f.open) quoting = found_.size() - 1, open_ = true, quotation_only_ = f.quotation_only;
        }
        if (quoting != none || paragraph) quoting_ = quoting;
        quoting_ended_ = quoting != none && (o.is_quote(0) || o.is_quote(o.size() - 1));
        bare_ = !findings.empty() && !found_.empty() && found_.back().quoted && found_.back().source.empty() &&
                o.is_quote(o.size() - 1);
    }

    /// The quotation before this sentence was said by who is named here.
    void take_back(outline const& o, finding const& f) {
        auto told = make(o, f);
        told.content = std::move(found_.back().content);
        told.quoted = true;
        found_.back() = std::move(told);
    }

    /// A quotation that goes on for the one who spoke before it, with nobody named beside it.
    bool continues(outline const& o, bool paragraph) {
        if (quoting_ == none) return false;
        bool const only_quote = o.is_quote(0) && o.ends_at(1);
        bool const was_open = open_;
        open_ = false;
        auto& content = found_[quoting_].content;
        announced_ = announced_ && !paragraph && !o.is_quote(0);
        if (announced_) {
            content.push_back(o.bytes({0, o.size()}));
            return true;
        }
        if (was_open && quotation_only_ && !o.is_quote(0)) {
            quoting_ = none;  // what it announced did not come: it goes out at the end
            return false;
        }
        if (was_open && (paragraph || o.is_quote(0))) {
            if (o.is_quote(0) || found_[quoting_].content.empty()) {
                content.push_back(o.is_quote(0) ? o.bytes({0, 1}) : o.bytes({0, o.size()}));
                found_[quoting_].quoted = o.is_quote(0);
                announced_ = paragraph && !o.is_quote(0);
                unclosed_ = o.is_quote(0) && !closed(o[0]);
                return true;
            }
        }
        if (!only_quote || (paragraph && !unclosed_ && !quoting_ended_)) {
            unclosed_ = o.is_quote(o.size() - 1) && !closed(o[o.size() - 1]);
            return false;
        }
        content.push_back(o.bytes({0, 1}));
        unclosed_ = !closed(o[0]);
        return true;
    }

    bool closed(item const& quote) const {
        auto const at = std::lower_bound(from_.quotations.begin(), from_.quotations.end(), quote.first,
                                         [](quotation const& q, std::uint32_t t) { return q.tokens.first < t; });
        return at == from_.quotations.end() || at->closed;
    }

    /// Speech that is told inside a quotation.
    void read_inside(outline_builder const& builder, quotation const& q) {
        auto t = q.tokens.first + 1;
        while (t + 1 < q.tokens.last) {
            outline const o(from_, builder.inside(q, t));
            if (o.size() == 0) return;
            for (auto const& f : attribution_finder(o).find())
                if (!f.source.empty() && !f.open && !of_speaker(o, f)) found_.push_back(make(o, f));
        }
    }

    /// "I said", "she wants" inside a quotation tell of the one who is quoted: that is told already.
    static bool of_speaker(outline const& o, finding const& f) {
        return o.any(f.source.first, is_self) || f.act == cue_kind::hedge || f.act == cue_kind::attitude;
    }

    attribution make(outline const& o, finding const& f) {
        attribution a;
        if (f.names_source && !f.source.empty()) a.source.push_back(o.bytes(f.source));
        if (!f.cue.empty()) {
            a.cue.push_back(o.bytes(f.cue));
            a.verb = a.cue.back().of(from_.text.text).substr(0, 80);
        }
        for (auto const& s : f.content) a.content.push_back(o.bytes(s));
        a.quoted = !f.content.empty() && o.is_quote(f.content.front().first);
        a.act = f.act;
        if (f.hedged) a.certainty = certainty::hedged;
        if (f.denied) a.stance = stance::denies;
        if (f.no_position) a.stance = stance::no_position;
        bool const stance = f.act == cue_kind::attitude;
        bool const nobody = !f.names_source || (stance && !can_speak(o, f.source));  // "rockets attacked"
        auto const who = !nobody         ? speakers_.resolve(o, f.source, !stance)
                         : f.cue.empty() ? speakers_.last()
                                         : resolved_speaker{};
        a.speaker = who.name;
        a.kind = who.kind;
        for (auto i = f.addressee.first; i < f.addressee.last; ++i)
            if (auto const* m = o.mention(i);
                m != nullptr && from_.names.entities[m->entity].kind == name_kind::outlet) {
                a.told_to.push_back(from_.names.entities[m->entity].name);
                i = o.mention_last(i) - 1;
            }
        return a;
    }

    speech_text const& from_;
    speakers speakers_;
    std::vector<attribution> found_;
    std::size_t quoting_ = none;  ///< whose quotation may go on
    bool open_ = false;           ///< a colon announced what comes
    bool announced_ = false;      ///< what a colon announced is this paragraph, without quotation marks
    bool bare_ = false;           ///< the sentence before was a quotation with nobody named
    bool quoting_ended_ = false;
    bool quotation_only_ = false;
    bool unclosed_ = false;  ///< the last quotation was left open at the end of its paragraph
};
}  // namespace

struct attribution_reader::state {
    speech::attribution_lexicon lex;
    state(lexicon const& l, vocabulary& words) : lex(l, words) {}
};

attribution_reader::attribution_reader(lexicon const& l, vocabulary& words)
    : state_(std::make_unique<state>(l, words)) {
    add_sentence_words(l, words);
}
attribution_reader::~attribution_reader() = default;
attribution_reader::attribution_reader(attribution_reader&&) noexcept = default;

std::vector<attribution> attribution_reader::read(token_text const& text, name_text const& names) const {
    if (text.tokens.empty()) return {};
    return discourse(speech::speech_text(text, names, state_->lex)).read();
}

}  // namespace reconcile
