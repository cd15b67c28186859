#include <reconcile/align/statement_alignment.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

std::vector<std::string> content_words(std::string_view text) {
    std::vector<std::string> out;
    auto const folded = fold(text);
    for (std::size_t at = 0; at < folded.size();) {
        auto const space = std::min(folded.find(' ', at), folded.size());
        if (space - at > 3) out.push_back(folded.substr(at, space - at));
        at = space + 1;
    }
    return out;
}

std::string const& speaker_of(claim const& c) {
    static std::string const nobody;
    return !c.scope.side.empty() ? c.scope.side : c.attribution.links.empty() ? nobody : c.attribution.links.back().source;
}

bool names_speaker(claim const& c) {
    if (!c.scope.side.empty()) return true;  // the speaker is what the claim is about
    return !c.attribution.links.empty() && c.attribution.links.back().kind != source_kind::unnamed && c.attribution.links.back().kind != source_kind::outlet;
}

void give_speaker(claim& c, std::string const& speaker) {
    if (!c.attribution.links.empty() && c.attribution.links.back().kind == source_kind::unnamed) c.attribution.links.pop_back();
    c.attribution.links.push_back({speaker, source_kind::unknown, {}, {}});
    c.flags.emplace_back("speaker_by_quote");
}

namespace {

constexpr double same_words_share = 0.5;
constexpr double same_words_beside = 1.0 / 3;
constexpr std::size_t fewest_words = 5;

double shared(std::set<std::string> const& a, std::set<std::string> const& b) {
    auto const& few = a.size() < b.size() ? a : b;
    auto const& many = a.size() < b.size() ? b : a;
    if (few.size() < fewest_words) return 0;
    auto const both = std::count_if(few.begin(), few.end(), [&](auto const& w) { return many.contains(w); });
    return static_cast<double>(both) / static_cast<double>(few.size());
}

struct telling {
    std::size_t claim;
    std::vector<std::string> words;
    std::set<std::string> bag;
    std::size_t statement;
};

/// The first words that all tellings share, for a name that people can read.
std::string name_of(std::vector<telling const*> const& all) {
    std::string out;
    int n = 0;
    std::set<std::string> used;
    for (auto const& w : all.front()->words) {
        if (w.size() < 5 || !used.insert(w).second || !std::all_of(all.begin(), all.end(), [&](auto const* t) { return t->bag.contains(w); })) continue;
        out += (out.empty() ? "" : " ") + w;
        if (++n == 4) break;
    }
    return out;
}

class statement_aligner {
public:
    statement_aligner(std::vector<local_claim>& claims, knowledge const& known) : claims_(claims), known_(known) {}

    void align() {
        collect();
        for (std::size_t i = 0; i < tellings_.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) join(i, k);
        std::map<std::size_t, std::vector<telling const*>> statements;
        for (auto const& t : tellings_) statements[root(t.statement)].push_back(&t);
        std::set<std::size_t> left_out;
        for (auto const& [at, all] : statements) settle(all, left_out);
        std::size_t kept = 0;
        for (std::size_t c = 0; c < claims_.size(); ++c) {
            if (left_out.contains(c)) continue;
            if (kept != c) claims_[kept] = std::move(claims_[c]);
            ++kept;
        }
        claims_.resize(kept);
    }

private:
    void collect() {
        for (std::size_t c = 0; c < claims_.size() && tellings_.size() < most_tellings; ++c) {
            if (!is_about_statement(claims_[c].told.property) || claims_[c].told.property == statement_property) continue;
            auto words = content_words(claims_[c].said);
            std::set<std::string> bag(words.begin(), words.end());
            tellings_.push_back({c, std::move(words), std::move(bag), tellings_.size()});
        }
    }

    [[nodiscard]] std::size_t root(std::size_t i) const {
        while (tellings_[i].statement != i) i = tellings_[i].statement;
        return i;
    }

    void join(std::size_t i, std::size_t k) {
        auto const& a = claims_[tellings_[i].claim].told;
        auto const& b = claims_[tellings_[k].claim].told;
        if (a.property != b.property) return;
        bool const by_topic = a.property.starts_with("statement on ") && names_speaker(a) && names_speaker(b) && known_.names(speaker_of(a), speaker_of(b)) == judgement::same;
        if (!by_topic) {
            bool const beside = goes_on_for(tellings_[i].claim, b) || goes_on_for(tellings_[k].claim, a);
            if (shared(tellings_[i].bag, tellings_[k].bag) < (beside ? same_words_beside : same_words_share)) return;
        }
        auto const x = root(i);
        auto const y = root(k);
        tellings_[std::max(x, y)].statement = std::min(x, y);
    }

    /// Does the claim name nobody, just behind words of the one who speaks in the other?
    [[nodiscard]] bool goes_on_for(std::size_t claim, reconcile::claim const& other) const {
        auto const& c = claims_[claim];
        return !c.beside.empty() && !names_speaker(c.told) && names_speaker(other) && known_.names(c.beside, speaker_of(other)) == judgement::same;
    }

    /// One statement: one speaker and one scope for all its tellings; nothing where a single document tells it.
    void settle(std::vector<telling const*> const& all, std::set<std::size_t>& left_out) {
        std::set<std::string> documents;
        std::map<std::string, int> speakers;
        for (auto const* t : all) {
            auto const& c = claims_[t->claim].told;
            documents.insert(c.document);
            if (names_speaker(c)) ++speakers[speaker_of(c)];
        }
        if (documents.size() < 2 || speakers.empty()) {
            for (auto const* t : all) left_out.insert(t->claim);
            return;
        }
        auto const speaker = std::max_element(speakers.begin(), speakers.end(), [](auto const& a, auto const& b) { return a.second < b.second; })->first;
        bool const timed = claims_[all.front()->claim].told.property.starts_with("time");
        for (auto const* t : all) {
            auto& c = claims_[t->claim].told;
            bool const named = names_speaker(c);
            c.scope.side = speaker;
            if (timed) c.scope.population = name_of(all);
            if (!named && !timed) give_speaker(c, speaker);
        }
    }

    std::vector<local_claim>& claims_;
    knowledge const& known_;
    std::vector<telling> tellings_;
};

}  // namespace

bool is_about_statement(std::string_view property) {
    return property == statement_property || property.starts_with("statement on ") || property == "time of statement";
}

double shared_words(std::string_view a, std::string_view b) {
    auto const x = content_words(a);
    auto const y = content_words(b);
    return shared({x.begin(), x.end()}, {y.begin(), y.end()});
}

void align_statements(std::vector<local_claim>& claims, knowledge const& known) { statement_aligner(claims, known).align(); }

}  // namespace reconcile
