#include <reconcile/pipeline/intake.hpp>

#include <utility>

#include <fmt/format.h>

#include <reconcile/claim/corpus.hpp>
#include <reconcile/core/error.hpp>
#include <reconcile/core/sha256.hpp>
#include <reconcile/pipeline/name_files.hpp>
#include <reconcile/text/lexicon_knowledge.hpp>
#include <reconcile/text/utf8.hpp>

namespace reconcile {

namespace {

std::string const& name_of(document const& d) { return d.path.empty() ? d.id : d.path; }

}  // namespace

intake::intake(options how)
    : how_(std::move(how)),
      words_(how_.words ? how_.words : std::shared_ptr<lexicon const>(&lexicon::built_in(), [](auto const*) {})),
      known_(knowledge_of(how_)),
      turning_(turning_words_of(*words_)),
      units_(*words_) {
    if (!how_.published.empty() && !parse_iso8601(how_.published))
        throw error(
            fmt::format("\"{}\" is no date of publication that exists; write it as 2021-02-26", how_.published));
}

judgement_file const& intake::judged() const {
    static judgement_file const none;
    return how_.judged ? *how_.judged : none;
}

void intake::tell(diagnostic d) { found_.push_back(std::move(d)); }

void intake::tell(severity level, std::string where, std::string what) {
    found_.push_back({level, std::move(where), {}, {}, std::move(what)});
}

bool intake::accept(document& d) {
    if (d.id.empty()) d.id = content_id(d);
    if (auto const bad = find_invalid_utf8(d.text)) {
        found_.push_back(
            {severity::error, name_of(d), {}, *bad, "not UTF-8; convert the file to UTF-8. The document is left out"});
        return false;
    }
    if (!d.published.empty() && !parse_iso8601(d.published)) {
        tell(severity::warning, name_of(d),
             fmt::format("\"{}\" is no date that exists; write it as 2021-02-26. It is read without a date",
                         d.published));
        d.published.clear();
    }
    if (d.published.empty()) d.published = how_.published;
    if (d.publisher.empty()) d.publisher = how_.publisher;
    if (d.story.empty()) d.story = how_.story;
    if (d.sha256.empty()) d.sha256 = sha256_hex(d.text);
    if (!documents_.insert(d.id).second) {
        tell(severity::error, name_of(d),
             fmt::format("a document with the id \"{}\" was given before; give each its own id. This one is left out",
                         d.id));
        return false;
    }
    if (d.text.empty() && d.title.empty())
        tell(severity::warning, name_of(d), "empty: there is nothing to read; give the document a text");
    return true;
}

bool intake::accept(claim& c) {
    if (!cited_ && c.asserted && c.asserted->get<quantity>()) cited_ = std::make_unique<cited_figures>(*words_);
    if (c.id.empty()) {
        c.id = worked_out_id(c);  // the same claim twice is two claims: the corpus numbers them
        return true;
    }
    if (claims_.insert(c.id).second) return true;
    tell(severity::error, c.document,
         fmt::format("a claim with the id \"{}\" was given before; give each its own id. This one is left out", c.id));
    return false;
}

extraction intake::read(document& d) {
    extraction out;
    out.document = d.id;
    if (d.text.empty() && d.title.empty()) return out;
    if (!reader_) reader_ = std::make_unique<extractor>(*words_, name_aids_of(how_));
    out = reader_->read(d);
    if (d.published.empty()) d.published = out.inferred_published;
    if (d.publisher.empty() && !out.inferred_publisher.empty()) {
        d.publisher = out.inferred_publisher;
        d.publisher_inferred = true;
    }
    d.text.clear();
    d.text.shrink_to_fit();
    return out;
}

}  // namespace reconcile
