#include <reconcile/write/report_json.hpp>

#include <reconcile/write/claim_json.hpp>
#include <reconcile/write/json_writer.hpp>
#include <reconcile/write/value_json.hpp>

namespace reconcile {

namespace {

struct report_writer {
    json_writer json;
    bool wide;  ///< what is long stands on lines of its own

    void line(std::size_t depth) {
        if (wide) json.line(depth);
    }

    void write(versions const& made_with) {
        json.begin_object();
        json.field("version", made_with.reconcile);
        json.field("schema", made_with.schema);
        json.field("lexicon", made_with.lexicon);
        json.field("unicode", made_with.unicode);
        json.field("tzdata", made_with.tzdata);
        if (!made_with.judgements.empty()) json.field("judgements", made_with.judgements);
        if (!made_with.gazetteer.empty()) json.field("gazetteer", made_with.gazetteer);
        json.end_object();
    }

    void write(scope const& part) {
        if (part.empty()) return json.null();
        json.begin_object();
        json.text_or_null("population", part.population);
        json.text_or_null("site", part.site);
        json.text_or_null("side", part.side);
        json.end_object();
    }

    void write(report_counted_once const& once) {
        json.begin_object();
        json.field("origins", once.origins);
        json.field("why", to_string(once.why));
        json.field("claims", once.claims);
        json.field("note", once.note);
        json.end_object();
    }

    void write(report_group const& group) {
        json.begin_object();
        json.field("id", group.id);
        json.key("value");
        write_value(json, group.value);
        json.field("claims", group.claims);
        json.field("origins", group.origins);
        json.field("outlets", group.outlets);
        json.field("independent", std::uint64_t{group.independent});
        if (!group.counted_once.empty()) write_all("counted_once", group.counted_once);
        if (group.belief) json.rounded("belief", group.belief);
        json.end_object();
    }

    void write(std::optional<settling> const& s) {
        if (!s) return;
        json.key("settles");
        json.begin_object();
        json.field("question", s->question);
        json.field("asks", to_string(s->asks));
        json.field("of", s->of);
        json.end_object();
    }

    void write(report_conflict const& conflict) {
        json.begin_object();
        json.field("id", conflict.id);
        json.field("groups", conflict.groups);
        json.field("claims", conflict.claims);
        json.field("relation", to_string(conflict.why.relation));
        json.field("reason", to_string(conflict.why.reason));
        json.field("explained", conflict.why.explained());
        json.field("note", conflict.note);
        write(conflict.settles);
        json.end_object();
    }

    void write(report_event_conflict const& conflict) {
        json.begin_object();
        json.field("id", conflict.id);
        json.key("between");
        json.begin_array();
        for (auto const& side : conflict.between) {
            json.begin_object();
            json.field("item", side.item);
            json.field("group", side.group);
            json.end_object();
        }
        json.end_array();
        json.field("claims", conflict.claims);
        json.field("reason", to_string(conflict.why.reason));
        json.field("explained", conflict.why.explained());
        json.field("note", conflict.note);
        write(conflict.settles);
        json.end_object();
    }

    void write(report_moment const& moment) {
        json.begin_object();
        auto const& t = moment.time;
        json.text_or_null("time", to_iso8601(t.from == unknown_past ? t.to : t.from, whole_days(t)));
        json.text_or_null("zone", t.zone ? to_zone_text(*t.zone) : std::string{});
        json.key("value");
        write_value(json, moment.value);
        json.field("claims", moment.claims);
        json.field("superseded", moment.superseded);
        json.field("step", to_string(moment.step));
        json.key("after");
        if (moment.after) json.integer(std::uint64_t{*moment.after});
        else json.null();
        json.field("origins", moment.origins);
        json.end_object();
    }

    /// The leading value, with the best number and what decided for it.
    void write_leading(report_item const& item) {
        if (!item.value) return json.null();
        json.begin_object();
        write_value_fields(json, *item.value);
        json.field("best", item.best);
        json.field("best_by", item.best_by);
        json.end_object();
    }

    template <class Parts>
    void write_all(std::string_view name, Parts const& parts, std::size_t depth = 0) {
        json.key(name);
        json.begin_array();
        for (auto const& part : parts) {
            if (depth > 0) line(depth);
            write(part);
        }
        json.end_array();
    }

    void write(report_total::part const& part) {
        json.begin_object();
        json.field("item", part.item);
        json.field("least", part.least);
        json.field("claims", part.claims);
        json.end_object();
    }

    void write(report_total const& total) {
        json.begin_object();
        json.key("value");
        write_value(json, total.value);
        write_all("parts", total.parts);
        json.field("note", total.note);
        json.end_object();
    }

    void write(word_difference const& d) {
        json.begin_object();
        json.field("here", d.here);
        json.field("there", d.there);
        json.end_object();
    }

    /// The same fields as of the item itself; `kind` is that of what is left out.
    void write(report_change const& c) {
        json.begin_object();
        json.field("without", c.without);
        json.field("kind", to_string(c.kind));
        json.field("claims", c.claims);
        json.text_or_null("verdict", c.after.verdict ? to_string(*c.after.verdict) : std::string_view{});
        json.field("best", c.after.best);
        json.key("value");
        write_value(json, c.after.value);
        json.field("conflicts_ended", c.conflicts_ended);
        if (!c.conflicts_explained.empty()) json.field("conflicts_explained", c.conflicts_explained);
        json.field("note", c.note);
        json.end_object();
    }

    void write(report_hinge const& hinge) {
        json.begin_object();
        json.field("without", hinge.without);
        json.field("kind", to_string(hinge.kind));
        json.field("verdicts", std::uint64_t{hinge.verdicts});
        json.field("conflicts", std::uint64_t{hinge.conflicts});
        json.field("values", std::uint64_t{hinge.values});
        json.field("alone", std::uint64_t{hinge.alone});
        json.field("items", hinge.items);
        json.end_object();
    }

    void write(telling const& t) {
        json.begin_object();
        json.field("claim", t.claim);
        json.field("kind", to_string(t.kind));
        json.field("direct", t.direct);
        write_all("differs", t.differs);
        if (t.kind == telling_kind::turned) {
            json.key("turned_by");
            write(t.turned_by);
        }
        json.text_or_null("from", t.from);
        json.end_object();
    }

    void write(report_item const& item) {
        json.begin_object();
        json.field("id", item.id);
        json.field("property", item.property);
        json.key("scope");
        write(item.scope);
        json.field("verdict", to_string(item.verdict));
        json.key("value");
        write_leading(item);
        if (item.derived) {
            json.key("derived");
            write(*item.derived);
        }
        write_all("groups", item.groups);
        json.field("shared", item.shared);
        json.field("superseded", item.superseded);
        json.field("no_position", item.no_position);
        write_all("conflicts", item.conflicts);
        write_all("history", item.history);
        if (item.hangs) {
            write_all("hangs_on", item.hangs->changes);
            json.field("sources_left_out", std::uint64_t{item.hangs->asked});
            json.field("sources", std::uint64_t{item.hangs->sources});
        }
        if (!item.tellings.empty()) write_all("tellings", item.tellings);
        json.field("note", item.note);
        write(item.settles);
        json.end_object();
    }

    void write(figure_finding const& f) {
        json.begin_object();
        json.field("kind", to_string(f.kind));
        json.field("claims", f.claims);
        json.text_or_null("document", f.document);
        json.text_or_null("quote", f.quote);
        json.field("note", f.note);
        json.end_object();
    }

    void write(report_event const& event) {
        json.begin_object();
        json.field("id", event.id);
        json.field("main", event.main);
        json.text_or_null("kind", event.kind);
        json.field("label", event.label);
        json.key("time");
        write_value(json, event.time);
        json.key("place");
        write_value(json, event.place);
        json.field("documents", event.documents);
        write_all("items", event.items, 4);
        if (!event.responsibility.empty()) write_all("responsibility", event.responsibility, 4);
        if (!event.policies.empty()) write_all("policies", event.policies, 4);
        write_all("conflicts", event.conflicts);
        if (!event.lint.empty()) write_all("lint", event.lint);
        if (event.judged) write(*event.judged);
        json.end_object();
    }

    void write(responsibility_row const& row) {
        json.begin_object();
        json.field("actor", row.actor);
        json.field("stance", to_string(row.stance));
        if (row.earlier) json.field("earlier", true);
        json.field("by", row.by);
        json.field("claims", row.claims);
        json.end_object();
    }

    void write(policy_figure const& figure) {
        json.begin_object();
        json.field("of", figure.of);
        if (figure.low) json.field("low", figure.low);
        if (figure.best) json.field("best", figure.best);
        if (figure.high) json.field("high", figure.high);
        if (!figure.fixed_for.empty()) json.field("fixed_for", figure.fixed_for);
        json.field("claims", figure.claims);
        json.end_object();
    }

    void write(policy_row const& row) {
        json.begin_object();
        json.field("policy", row.policy);
        write_all("figures", row.figures);
        json.text_or_null("grade", row.grade);
        json.field("because", row.because);
        json.field("notes", row.notes);
        json.field("claims", row.claims);
        json.end_object();
    }

    void write(judged_by const& judged) {
        json.key("judged");
        json.begin_object();
        json.field("file", judged.file);
        json.key("lines");
        json.begin_array();
        for (auto const line_number : judged.lines) json.integer(line_number);
        json.end_array();
        json.end_object();
    }

    void write(placed_document const& one) {
        json.begin_object();
        json.field("document", one.document);
        json.field("beside", one.beside);
        json.field("because", one.because);
        json.end_object();
    }

    void write(shared_sentence const& shared) {
        json.begin_object();
        json.field("begin", shared.where.begin);
        json.field("end", shared.where.end);
        json.field("from_begin", shared.from.begin);
        json.field("from_end", shared.from.end);
        json.end_object();
    }

    void write(report_reuse const& reuse) {
        json.begin_object();
        json.field("document", reuse.document);
        json.field("from", reuse.from);
        json.field("order", to_string(reuse.order));
        json.field("of", std::uint64_t{reuse.of});
        write_all("sentences", reuse.sentences);
        json.end_object();
    }

    void write(report_story const& story) {
        json.begin_object();
        json.field("story", story.story);
        if (story.found) json.field("found", true);
        json.field("documents", story.documents);
        if (!story.placed.empty()) write_all("placed", story.placed, 3);
        if (!story.reused.empty()) write_all("reused_text", story.reused, 3);
        write_all("events", story.events, 3);
        if (story.hinges) write_all("hangs_on", *story.hinges, 3);
        json.end_object();
    }

    void write(report_claim const& c) { write_claim(json, c.claim, c.item); }

    void write(rejected_claim const& c) {
        json.begin_object();
        json.field("file", c.file);
        json.field("line", c.line);
        json.text_or_null("remark", c.remark);
        json.key("claim");
        write_claim(json, c.claim);
        json.end_object();
    }

    void write(document const& d) {
        json.begin_object();
        json.field("id", d.id);
        json.text_or_null("path", d.path);
        json.text_or_null("sha256", d.sha256);
        json.text_or_null("publisher", d.publisher);
        json.field("publisher_inferred", d.publisher_inferred);
        json.text_or_null("published", d.published);
        json.text_or_null("title", d.title);
        if (!d.url.empty()) json.field("url", d.url);
        if (!d.language.empty()) json.field("language", d.language);
        if (!d.byline.empty()) json.field("byline", d.byline);
        if (!d.story.empty()) json.field("story", d.story);
        json.end_object();
    }

    void write(matched_name const& match) {
        json.begin_object();
        json.field("name", match.name);
        json.field("with", match.with);
        json.field("reason", to_string(match.reason));
        json.text_or_null("document", match.document);
        json.end_object();
    }

    void write(report_source const& source) {
        json.begin_object();
        json.field("name", source.name);
        json.text_or_null("kind", to_string(source.kind));
        json.field("aliases", source.aliases);
        json.rounded("reliability", source.reliability);
        if (!source.matches.empty()) write_all("matches", source.matches);
        json.end_object();
    }

    void write(diagnostic const& d) {
        json.begin_object();
        json.field("severity", to_string(d.severity));
        json.text_or_null("document", d.document);
        if (d.line) json.field("line", *d.line);
        if (d.byte) json.field("byte", *d.byte);
        json.field("message", d.message);
        json.end_object();
    }

    void write(report const& all) {
        json.begin_object();
        json.key("reconcile");
        write(all.made_with);
        if (all.weighed) {
            json.key("weighed");
            json.begin_object();
            json.field("model", all.weighed->model);
            json.text_or_null("why", all.weighed->why);
            json.end_object();
        }
        line(1), write_all("stories", all.stories, 2);
        line(1), write_all("claims", all.claims, 2);
        if (!all.rejected.empty()) line(1), write_all("rejected", all.rejected, 2);
        line(1), write_all("documents", all.documents, 2);
        line(1), write_all("sources", all.sources, 2);
        line(1), write_all("diagnostics", all.diagnostics, 2);
        json.end_object();
    }
};

void append(std::string& out, report const& all, bool wide) {
    report_writer{json_writer(out), wide}.write(all);
    out += '\n';
}

}  // namespace

void append_json(std::string& out, report const& all) { append(out, all, true); }
void append_json_line(std::string& out, report const& all) { append(out, all, false); }

std::string to_json(report const& all) {
    std::string out;
    append_json(out, all);
    return out;
}

}  // namespace reconcile
