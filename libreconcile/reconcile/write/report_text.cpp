#include <reconcile/write/report_text.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>
#include <reconcile/write/hangs_lines.hpp>
#include <reconcile/write/history_line.hpp>
#include <reconcile/write/item_lines.hpp>
#include <reconcile/write/policy_lines.hpp>
#include <reconcile/write/telling_lines.hpp>
#include <reconcile/write/who_said.hpp>

namespace reconcile {

namespace {

constexpr std::size_t most_notes = 4;    // conflicts of one item; what is counted once in it
constexpr std::size_t most_reused = 2;   // documents that one has text of
constexpr std::size_t most_listed = 40;  // documents, sources
constexpr std::size_t small_event = 4;   // claims of an event that is told in short

std::string spaced(std::string_view name) {
    auto out = display_text(name);
    std::replace(out.begin(), out.end(), '_', ' ');
    return out;
}

bool is_conflict(finding why) { return why.relation == relation::conflict; }

/// Mark and label of an item, a piece a line: the mark stands on the first.
struct left_column {
    std::string mark;
    std::vector<std::string> label;
    std::size_t width;
    std::size_t used = 0;

    [[nodiscard]] bool any() const { return used < label.size(); }
    std::string next() {
        auto const before = used == 0 ? mark + " " : std::string("  ");
        return before + padded(any() ? label[used++] : std::string{}, width);
    }
};

class text_report {
public:
    text_report(std::string& out, report const& all, text_style style)
        : out_(out),
          all_(all),
          style_(style),
          who_(all),
          lines_(all, who_),
          width_(std::max<std::size_t>(style.width, 40)) {
        for (auto const& d : all.documents) ++in_file_[d.path];
    }

    void write() {
        for (auto const& story : all_.stories) write(story);
        write_legend();
        if (all_.claims.empty()) paragraph("No claims were found in what was read.", 0);
        write_rejected();
        write_documents();
        write_sources();
        write_left_out();
    }

private:
    // ---- lines -----------------------------------------------------------------------------------------------------

    void newline() { out_ += '\n'; }

    /// An empty line before what comes next, unless it is the first.
    void gap() {
        if (out_.size() > begin_) newline();
    }

    std::string coloured(std::string_view text, std::string_view code) const {
        return style_.colour ? fmt::format("\033[{}m{}\033[0m", code, text) : std::string(text);
    }

    void paragraph(std::string const& text, std::size_t indent) {
        for (auto const& line : wrapped(display_text(text), width_ - indent)) {
            out_.append(indent, ' ');
            out_ += line;
            newline();
        }
    }

    /// A count, and beside it who; further lines stand under the name.
    void counted_line(hinge_line const& line) {
        constexpr std::size_t column = 12;  // as wide as "99 verdicts "
        auto const indent = line.count.empty() ? 2 : 2 + column;
        auto const lines = wrapped(line.text, width_ - indent);
        for (std::size_t i = 0; i < lines.size(); ++i)
            finish((i == 0 && !line.count.empty() ? "  " + padded(line.count, column) : std::string(indent, ' ')) + lines[i]);
    }

    void heading(std::string const& text) {
        gap();
        out_ += coloured(text, "1");
        newline();
    }

    /// Value and who in columns, each wrapped in its own; `left` is what stands before each line: mark and label.
    void row(left_column& left, value_line const& line) {
        std::string const inset(line.under ? 2 : 0, ' ');
        auto values = wrapped(line.value, value_width_ - inset.size());
        for (auto& value : values) value.insert(0, inset);
        row(left, values, line.who);
    }

    void row(left_column& left, std::vector<std::string> const& values, std::string const& who) {
        auto const begin = 2 + label_width_ + 2 + value_width_ + 2;
        auto const names = wrapped(who, width_ > begin + 16 ? width_ - begin : 16);
        for (std::size_t i = 0; i < std::max(values.size(), names.size()); ++i) {
            auto const value = i < values.size() ? values[i] : std::string{};
            finish(left.next() + "  " + padded(value, value_width_) + "  " + (i < names.size() ? names[i] : ""));
        }
    }

    void finish(std::string line) {
        line.erase(line.find_last_not_of(' ') + 1);
        out_ += line;
        newline();
    }

    // ---- marks -----------------------------------------------------------------------------------------------------

    struct verdict_mark {
        char const* utf8;
        char const* ascii;
        char const* colour;
        char const* meaning;
    };

    static verdict_mark mark_of(verdict v) {
        switch (v) {
            case verdict::conflict: return {"✗", "x", "31;1", "sources contradict each other"};
            case verdict::agreed: return {"✓", "+", "32", "two documents or origins say it"};
            case verdict::superseded: return {"↻", "^", "33", "older figures were replaced"};
            case verdict::compatible: return {"≈", "~", "32", "all of it can hold together"};
            case verdict::cannot_tell: return {"?", "?", "33", "what is known does not decide"};
            case verdict::single_source: return {"·", ".", "0", "one source only"};
            case verdict::no_position: return {"–", "-", "0", "nobody gives an answer"};
        }
        return {" ", " ", "0", ""};
    }

    char const* shown(verdict_mark mark) const { return style_.utf8 ? mark.utf8 : mark.ascii; }

    // ---- items and events ------------------------------------------------------------------------------------------

    static std::string label_of(std::string const& property, scope const& of) {
        std::string parts;
        for (auto const* part : {&of.population, &of.site, &of.side})
            if (!part->empty()) parts += (parts.empty() ? "" : ", ") + display_text(*part);
        return spaced(property) + (parts.empty() ? "" : " (" + parts + ")");
    }
    static std::string label_of(report_item const& item) {
        if (!on_responsibility(item)) return label_of(item.property, item.scope);
        return item.scope.side.empty() ? "nobody named" : display_text(item.scope.side);
    }

    static bool on_responsibility(report_item const& item) {
        return item.property == responsibility && item.scope.population.empty() && item.scope.site.empty();
    }

    static std::size_t claims_in(report_item const& item) {
        auto n = item.shared.size() + item.superseded.size() + item.no_position.size();
        for (auto const& g : item.groups) n += g.claims.size();
        return n;
    }

    static bool has_conflict(report_event const& event) {
        return !event.conflicts.empty() || std::any_of(event.items.begin(), event.items.end(),
                                                       [](auto const& i) { return i.verdict == verdict::conflict; });
    }

    /// Conflicts first, figures before other values, what many speak of before what few do.
    static auto order_of(report_item const& item) {
        auto claims = claims_in(item);
        if (item.derived)
            for (auto const& part : item.derived->parts) claims += part.claims.size();
        auto const rank = item.verdict == verdict::conflict ? 0 : item.verdict == verdict::no_position && !item.derived ? 2 : 1;
        return std::tuple(rank, !has_figures(item), -static_cast<std::ptrdiff_t>(claims));
    }

    static std::vector<report_item const*> ordered(std::vector<report_item> const& items) {
        std::vector<report_item const*> out;
        for (auto const& item : items) out.push_back(&item);
        std::stable_sort(out.begin(), out.end(),
                         [](auto const* a, auto const* b) { return order_of(*a) < order_of(*b); });
        return out;
    }

    void write(report_item const& item, std::vector<value_line> const& lines) {
        auto const mark = mark_of(item.verdict);
        used_.insert(item.verdict);
        left_column left{coloured(shown(mark), mark.colour), wrapped(label_of(item), label_width_), label_width_};
        for (auto const& line : lines) row(left, line);
        while (left.any()) finish(left.next());
        if (auto const over_time = history_line(all_, who_, item, style_.utf8 ? "→" : "->"); !over_time.empty()) paragraph(over_time, 4);
        std::size_t told = 0;
        for (auto const& c : item.conflicts)
            if (is_conflict(c.why) && !c.note.empty() && ++told <= most_notes) paragraph(c.note, 4);
        if (told > most_notes) paragraph(fmt::format("… and {} more conflicts", told - most_notes), 4);
        if (told > 1 && item.settles) paragraph("To settle most of it: " + as_phrase(*item.settles), 4);
        bool const unclear = item.verdict == verdict::superseded || item.verdict == verdict::cannot_tell;
        if (told == 0 && unclear && !item.note.empty()) paragraph(item.note, 4);
        if (item.derived) paragraph(item.derived->note, 4);
        auto const tellings = telling_lines(all_, who_, item);
        for (std::size_t i = 0; i < tellings.size(); ++i) paragraph(tellings[i], i == 0 ? 4 : 6);
        write_counted_once(item);
        write_beliefs(item);
        for (auto const& line : hangs_lines(item)) paragraph(line, 4);
    }

    /// A sentence that several tell and nobody changed: it is only counted.
    static bool is_told_alike(report_item const& item) {
        return item.property == statement_property && item.verdict != verdict::conflict && !shows_drift(item);
    }

    /// Of several groups; of one alone there is nothing to weigh.
    void write_beliefs(report_item const& item) {
        std::vector<std::string> values;
        for (auto const& group : item.groups)
            if (group.belief && values.size() < most_listed) values.push_back(fmt::format("{} {:.2f}", to_text(group.value), *group.belief));
        if (values.size() > 1) paragraph(fmt::format("Belief, by the model {}: {}.", all_.weighed->model, joined(values)), 4);
    }

    /// Of figures: why origins that are named count as one. That several outlets name one source, the lines above say.
    void write_counted_once(report_item const& item) {
        std::set<std::string_view> told;
        if (!has_figures(item)) return;
        for (auto const& group : item.groups)
            for (auto const& once : group.counted_once)
                if (once.origins.size() > 1 && told.size() < most_notes && told.insert(once.note).second) paragraph("Counted once: " + once.note, 4);
    }

    using item_block = std::pair<report_item const*, std::vector<value_line>>;

    void write(std::vector<item_block> const& items) {
        fit_columns(items);
        for (auto const& [item, lines] : items) write(*item, lines);
    }

    void fit_columns(std::vector<item_block> const& items) {
        label_width_ = 6;
        value_width_ = 6;
        for (auto const& [item, lines] : items) {
            label_width_ = std::max(label_width_, display_width(label_of(*item)));
            for (auto const& line : lines)
                value_width_ = std::max(value_width_, display_width(line.value) + (line.under ? 2 : 0));
        }
        label_width_ = std::min(label_width_, width_ * 2 / 9);
        value_width_ = std::min(value_width_, width_ * 3 / 10);
    }

    /// What each policy would print: its figures, and why.
    void write(std::vector<policy_row> const& rows) {
        if (rows.empty()) return;
        paragraph("What institutions would print by their own rules (nothing above hangs on it):", 0);
        label_width_ = value_width_ = 6;
        std::vector<policy_lines> told;
        for (auto const& r : rows) {
            told.push_back(lines_of(r, who_, lines_.claims(r.claims)));
            label_width_ = std::max(label_width_, display_width(display_text(r.policy)));
            for (auto const& figure : told.back().figures) value_width_ = std::max(value_width_, display_width(figure));
        }
        label_width_ = std::min(label_width_, width_ * 2 / 9);
        value_width_ = std::min(value_width_, width_ * 4 / 10);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            left_column left{" ", wrapped(display_text(rows[i].policy), label_width_), label_width_};
            std::vector<std::string> figures;
            for (auto const& figure : told[i].figures)
                for (auto& line : wrapped(figure, value_width_)) figures.push_back(std::move(line));
            row(left, figures, told[i].why);
            while (left.any()) finish(left.next());
        }
    }

    std::string title_of(report_event const& event) const {
        return display_text(event.label.empty() ? event.id : event.label);
    }

    std::string size_of(report_event const& event) const {
        if (!event.documents.empty()) return counted(event.documents.size(), "article", "articles");
        std::size_t claims = 0;
        for (auto const& item : event.items) claims += claims_in(item);
        return counted(claims, "claim", "claims");
    }

    void write(report_event const& event) {
        auto const title = title_of(event);
        auto const size = size_of(event);
        auto const used = display_width(title) + display_width(size);
        gap();
        out_ += coloured(title, "1") + std::string(used + 2 < width_ ? width_ - used : 2, ' ') + size;
        newline();
        if (event.judged) paragraph(as_judged(*event.judged), 2);
        std::vector<item_block> items, actors;
        std::size_t alike = 0;
        for (auto const* item : ordered(event.items)) {
            if (is_told_alike(*item)) ++alike;
            else if (on_responsibility(*item)) actors.emplace_back(item, lines_.of_actor(*item, event.responsibility));
            else items.emplace_back(item, lines_.of(*item));
        }
        write(items);
        if (alike > 0) paragraph(fmt::format("Also told alike by several: {}.", counted(alike, "statement", "statements")), 2);
        if (!actors.empty()) paragraph("Who did it, and who says so:", 0);
        write(actors);
        for (auto const& c : event.conflicts)
            paragraph(fmt::format("{} {}", shown(mark_of(verdict::conflict)), c.note), 0);
        write_figures(event);
        write(event.policies);
    }

    /// Figures that do not add up, or are not in the words that are cited for them.
    void write_figures(report_event const& event) {
        if (event.lint.empty()) return;
        paragraph("Check these figures:", 0);
        for (std::size_t i = 0; i < event.lint.size() && i < most_listed; ++i) {
            auto const& f = event.lint[i];
            auto const from = f.quote.empty() ? std::string{} : fmt::format("“{}”: ", shortened(display_text(f.quote), 100));
            auto const where = f.document.empty() ? std::string{} : fmt::format(" [{}]", who_.name(f.document));
            paragraph(from + f.note + where, 2);
        }
        if (event.lint.size() > most_listed) paragraph(fmt::format("and {} more", event.lint.size() - most_listed), 2);
    }

    static bool is_small(report_event const& event) {
        std::size_t claims = 0;
        for (auto const& item : event.items) {
            if (!item.superseded.empty()) return false;  // older figures are never left out
            claims += claims_in(item);
        }
        return !event.main && !has_conflict(event) && event.policies.empty() && event.lint.empty() && claims < small_event;
    }

    /// "as judged: judged.txt, lines 2 and 4".
    static std::string as_judged(judged_by const& by) {
        std::vector<std::string> lines;
        for (auto const line : by.lines) lines.push_back(std::to_string(line));
        return fmt::format("as judged: {}, {} {}", by.file, lines.size() == 1 ? "line" : "lines", joined(lines));
    }

    /// One paragraph: "label: killed 3 people (Daily News); …".
    void write_short(report_event const& event) {
        std::string text = title_of(event);
        auto between = ": ";
        for (auto const& item : event.items) {
            if (item.derived) {
                text += fmt::format("{}{} {} (worked out from parts)", between, label_of(item), value_text(item.derived->value));
                between = "; ";
            }
            if (on_responsibility(item)) {
                for (auto const& line : lines_.of_actor(item, event.responsibility)) {
                    text += fmt::format("{}{} {} ({})", between, label_of(item), line.value, line.who);
                    between = "; ";
                }
                continue;
            }
            for (auto const& group : item.groups) {
                text += fmt::format("{}{} {} ({})", between, label_of(item), value_text(group.value),
                                    display_text(who_.of(lines_.claims(group.claims))));
                between = "; ";
            }
        }
        if (event.judged) text += " – " + as_judged(*event.judged);
        auto const lines = wrapped(text, width_ - 2);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            out_ += (i == 0 ? "" : "  ") + lines[i];
            newline();
        }
    }

    /// What the story is called; of one that was found, why its documents are in it.
    void write_head(report_story const& story) {
        heading((story.found ? "Story found: " : "Story: ") + display_text(story.story.empty() ? "(no name)" : story.story));
        std::set<std::pair<std::string_view, std::string_view>> told;
        std::size_t listed = 0;
        for (auto const& one : story.placed) {
            if (told.contains({one.beside, one.document})) continue;  // said of the other one already
            told.emplace(one.document, one.beside);
            if (++listed <= most_listed) paragraph(fmt::format("{} beside {}: {}", one.document, one.beside, one.because), 2);
        }
        if (listed > most_listed) paragraph(fmt::format("and {} more", listed - most_listed), 2);
    }

    void write(report_story const& story) {
        bool const alone = all_.stories.size() == 1 && (story.found || story.story.empty());
        if (!alone) write_head(story);
        auto events = std::vector<report_event const*>{};
        for (auto const& event : story.events) events.push_back(&event);
        std::stable_sort(events.begin(), events.end(), [](auto const* a, auto const* b) {
            return std::pair(!a->main, !has_conflict(*a)) < std::pair(!b->main, !has_conflict(*b));
        });
        for (auto const* event : events)
            if (!is_small(*event)) write(*event);
        bool any = false;
        for (auto const* event : events)
            if (is_small(*event) && !event->items.empty()) {
                if (!any) heading("Also told");
                any = true;
                write_short(*event);
            }
        auto const hinges = hinge_lines(story);
        if (!hinges.empty()) heading("What hangs on whom");
        for (auto const& line : hinges) counted_line(line);
    }

    // ---- the end ---------------------------------------------------------------------------------------------------

    /// What the marks mean that were used.
    void write_legend() {
        std::string text;
        for (auto const v : used_)
            text += fmt::format("{}{} {}", text.empty() ? "" : "; ", shown(mark_of(v)), mark_of(v).meaning);
        if (text.empty()) return;
        gap();
        paragraph(text, 0);
    }

    /// What the user took out, and by which line.
    void write_rejected() {
        if (all_.rejected.empty()) return;
        heading(fmt::format("Rejected by your judgements: {}", counted(all_.rejected.size(), "claim", "claims")));
        for (std::size_t i = 0; i < all_.rejected.size() && i < most_listed; ++i) {
            auto const& r = all_.rejected[i];
            report_claim const told{r.claim, {}};
            auto const said = !r.claim.asserted ? std::string("no answer") : (r.claim.stance == stance::denies ? "not " : "") + value_text(*r.claim.asserted);
            auto text = fmt::format("{} {} ({})", label_of(r.claim.property, r.claim.scope), said, who_.of({&told}));
            if (!r.claim.quote.empty()) text += fmt::format(", \"{}\"", shortened(display_text(r.claim.quote), 60));
            paragraph(fmt::format("{} [{}:{}]{}{}", text, r.file, r.line, r.remark.empty() ? "" : ": ", r.remark), 2);
        }
        if (all_.rejected.size() > most_listed) paragraph(fmt::format("and {} more", all_.rejected.size() - most_listed), 2);
    }

    void write_documents() {
        if (all_.documents.empty()) return;
        heading("Documents");
        for (std::size_t i = 0; i < all_.documents.size() && i < most_listed; ++i) {
            auto const& d = all_.documents[i];
            std::string text =
                d.publisher.empty() ? "publisher not known" : d.publisher + (d.publisher_inferred ? " (inferred)" : "");
            text += d.published.empty() ? ", not dated" : ", " + d.published;
            if (!d.title.empty()) text += ": " + d.title;
            text += " [" + file_of(d) + "]";
            paragraph(text, 2);
            write_reused(d);
        }
        if (all_.documents.size() > most_listed)
            paragraph(fmt::format("and {} more", all_.documents.size() - most_listed), 2);
    }

    /// "7 of 11 sentences stand in star.txt too, which was published before".
    void write_reused(document const& d) {
        std::size_t told = 0;
        for (auto const& story : all_.stories)
            for (auto const& r : story.reused) {
                if (r.document != d.id || ++told > most_reused) continue;
                auto const order = r.order == reuse_order::published  ? ", which was published before"
                                   : r.order == reuse_order::credited ? ", whose outlet it credits"
                                                                      : "";
                paragraph(fmt::format("{} of its {} {} in {} too{}", r.sentences.size(), counted(r.of, "sentence", "sentences"),
                                      r.sentences.size() == 1 ? "stands" : "stand", file_of(r.from), order),
                          4);
            }
        if (told > most_reused) paragraph(fmt::format("and in {} more", told - most_reused), 4);
    }

    /// What to call a document: by its file, with its id where the file holds several.
    std::string file_of(document const& d) const {
        return d.path.empty() ? d.id : in_file_.at(d.path) == 1 ? d.path : d.path + ": " + d.id;
    }

    std::string file_of(std::string const& id) const {
        auto const d = std::lower_bound(all_.documents.begin(), all_.documents.end(), id, [](auto const& x, auto const& name) { return x.id < name; });
        return d == all_.documents.end() || d->id != id ? id : file_of(*d);
    }

    void write_sources() {
        if (all_.sources.empty()) return;
        std::vector<report_source const*> sources;
        for (auto const& s : all_.sources) sources.push_back(&s);
        std::stable_sort(sources.begin(), sources.end(), [&](auto const* a, auto const* b) {
            return who_.claims_of(who_.name(a->name)) > who_.claims_of(who_.name(b->name));
        });
        heading("Sources");
        for (std::size_t i = 0; i < sources.size() && i < most_listed; ++i) {
            auto const& s = *sources[i];
            auto const kind = to_string(s.kind);
            std::string text =
                padded(counted(who_.claims_of(who_.name(s.name)), "claim", "claims"), 11) + who_.name(s.name);
            if (!kind.empty()) text += fmt::format(" ({})", kind);
            if (s.reliability) text += fmt::format(", reliability {:.2f}", *s.reliability);
            if (!s.aliases.empty()) text += ", also " + joined(s.aliases);
            source_line(display_text(text));
        }
        if (sources.size() > most_listed) paragraph(fmt::format("and {} more", sources.size() - most_listed), 2);
    }

    void source_line(std::string const& text) { out_ += "  " + shortened(text, width_ - 2) + "\n"; }

    void write_left_out() {
        std::vector<diagnostic const*> found;
        for (auto const& d : all_.diagnostics)
            if (d.severity != severity::note) found.push_back(&d);
        if (found.empty()) return;
        heading("Left out or doubtful");
        for (std::size_t i = 0; i < found.size() && i < most_listed; ++i) paragraph(to_string(*found[i]), 2);
        if (found.size() > most_listed) paragraph(fmt::format("and {} more", found.size() - most_listed), 2);
    }

    std::string& out_;
    std::size_t begin_ = out_.size();
    report const& all_;
    text_style style_;
    who_said who_;
    item_lines lines_;
    std::map<std::string_view, int> in_file_;  ///< how many documents a path has
    std::set<verdict> used_;  ///< marks that stand in the report
    std::size_t width_;
    std::size_t label_width_ = 0;
    std::size_t value_width_ = 0;
};

}  // namespace

void append_text(std::string& out, report const& all, text_style style) { text_report(out, all, style).write(); }

std::string to_text(report const& all, text_style style) {
    std::string out;
    append_text(out, all, style);
    return out;
}

}  // namespace reconcile
