#include <reconcile/align/saying_alignment.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include <reconcile/align/statement_alignment.hpp>

namespace reconcile {

namespace {

constexpr std::size_t fewest_words = 5;  // that tell a sentence from others
constexpr std::size_t fewest_shared = 4;
constexpr double same_words_share = 0.5;  // of the shorter sentence, by one speaker
constexpr double sure_words_share = 0.7;  // where one of the speakers is not named

/// A sentence as it is compared.
struct sentence {
    saying const* said = nullptr;
    spoken_words words;
    std::vector<std::uint32_t> content;  ///< sorted, each word once
};

std::size_t shared(std::vector<std::uint32_t> const& a, std::vector<std::uint32_t> const& b) {
    std::size_t n = 0;
    for (auto i = a.begin(), k = b.begin(); i != a.end() && k != b.end();) {
        if (*i < *k) ++i;
        else if (*k < *i) ++k;
        else ++n, ++i, ++k;
    }
    return n;
}

/// What it is held against all others by: the more of it stands in quotation marks, the fuller it is.
auto fullness(spoken_words const& w) { return std::pair(w.direct(), w.words().size()); }

/// Are half of the words the same, and in one order? Else it is another way to put it, or another sentence.
bool is_alike(spoken_words const& a, spoken_words const& b, word_drift const& found) {
    return static_cast<double>(found.in_both) >=
           same_words_share * static_cast<double>(std::min(a.words().size(), b.words().size()));
}

/// A sense in words: what stands here and not there.
std::string sense_of(std::string const& here, std::string const& there) {
    return here.empty() ? fmt::format("without “{}”", there) : fmt::format("“{}”", here);
}

/// Are they one speaker's words? In any case only if one of the two is named.
struct speakers_of {
    knowledge const& known;

    [[nodiscard]] double share_asked(claim const& a, claim const& b) const {
        if (!names_speaker(a) || !names_speaker(b)) return sure_words_share;
        constexpr double never = 2;
        return known.names(speaker_of(a), speaker_of(b)) == judgement::same ? same_words_share : never;
    }
};

class saying_aligner {
public:
    saying_aligner(std::vector<local_claim>& claims, knowledge& known, turning_words const& turning,
                   std::string const& event)
        : claims_(claims), known_(known), turning_(turning), event_(event) {}

    std::vector<telling> align(std::vector<saying const*> sayings) {
        std::sort(sayings.begin(), sayings.end(), [](auto const* a, auto const* b) {
            return std::tie(a->told.document, a->told.where) < std::tie(b->told.document, b->told.where);
        });
        auto const used = tell_topics(sayings);
        collect(sayings, used);
        for (auto const& [first, others] : statements()) settle(first, others);
        std::sort(out_.begin(), out_.end(), [](auto const& a, auto const& b) { return a.claim < b.claim; });
        return std::move(out_);
    }

private:
    // ---- statements on a topic -------------------------------------------------------------------------------------------

    /// The saying that holds the words of a claim; null if there is none.
    static saying const* around(std::vector<saying const*> const& sayings, claim const& c) {
        if (c.field != text_field::text) return nullptr;
        auto const at = std::partition_point(sayings.begin(), sayings.end(), [&](auto const* s) {
            return std::tie(s->told.document, s->told.where.end) <= std::tie(c.document, c.where.begin);
        });
        bool const holds =
            at != sayings.end() && (*at)->told.document == c.document && (*at)->told.where.overlaps(c.where);
        return holds ? *at : nullptr;
    }

    std::set<saying const*> tell_topics(std::vector<saying const*> const& sayings) {
        std::set<saying const*> used;
        std::map<std::tuple<std::string, std::string, std::string>, std::vector<std::pair<std::size_t, spoken_words>>>
            statements;
        for (std::size_t c = 0; c < claims_.size(); ++c) {
            auto const& told = claims_[c].told;
            if (!told.property.starts_with("statement on ")) continue;
            auto const* s = around(sayings, told);
            if (s != nullptr) used.insert(s);
            auto words = spoken_words(s != nullptr ? told_sentence{s->told.quote, s->quoted}
                                                   : told_sentence{claims_[c].said, {}});
            statements[{told.event, told.property, told.scope.side}].emplace_back(c, std::move(words));
        }
        for (auto const& [about, all] : statements) tell_topic(all);
        return used;
    }

    void tell_topic(std::vector<std::pair<std::size_t, spoken_words>> const& all) {
        auto const& [best, full] = *std::max_element(all.begin(), all.end(), [&](auto const& a, auto const& b) {
            auto const x = fullness(a.second);
            auto const y = fullness(b.second);
            return x != y ? x < y : claims_[a.first].told.id > claims_[b.first].told.id;
        });
        auto const* sense = claims_[best].told.asserted ? claims_[best].told.asserted->get<statement>() : nullptr;
        for (auto const& [c, words] : all) {
            auto const* own = claims_[c].told.asserted ? claims_[c].told.asserted->get<statement>() : nullptr;
            auto const found = drift(words, full, turning_);
            auto& made = add(claims_[c].told, c == best ? nullptr : &claims_[best].told, words, full, found);
            // The topic's own words say whether it is turned, whatever else was changed.
            bool const turned = own != nullptr && sense != nullptr && known_.are_opposite(own->sense, sense->sense);
            made.turned_by = turned ? word_difference{own->text, sense->text} : word_difference{};
            made.kind = turned ? telling_kind::turned : std::min(made.kind, telling_kind::reworded);
        }
    }

    // ---- other sentences -------------------------------------------------------------------------------------------------

    void collect(std::vector<saying const*> const& sayings, std::set<saying const*> const& used) {
        std::unordered_map<std::string, std::uint32_t> numbers;
        for (auto const* s : sayings) {
            if (sentences_.size() == most_sayings) break;
            if (used.contains(s)) continue;
            spoken_words words({s->told.quote, s->quoted});
            std::vector<std::uint32_t> content;
            for (auto const& w : words.words())
                if (w.key.size() > 3)
                    content.push_back(numbers.emplace(w.key, static_cast<std::uint32_t>(numbers.size())).first->second);
            std::sort(content.begin(), content.end());
            content.erase(std::unique(content.begin(), content.end()), content.end());
            if (content.size() >= fewest_words) sentences_.push_back({s, std::move(words), std::move(content)});
        }
        words_ = numbers.size();
    }

    struct candidate {
        double share = 0;
        std::size_t at = 0;
    };

    /// Each statement's fullest sentence with the others, which are nearer to it than to any other. By the sentences' places.
    std::map<std::size_t, std::vector<candidate>> statements() {
        std::vector<std::size_t> order(sentences_.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::stable_sort(order.begin(), order.end(),
                         [&](auto a, auto b) { return fullness(sentences_[a].words) > fullness(sentences_[b].words); });
        std::vector<std::vector<std::size_t>> holding(words_);
        std::map<std::size_t, std::vector<candidate>> out;
        speakers_of const speakers{known_};
        for (auto const i : order) {
            auto const& one = sentences_[i];
            std::map<std::size_t, std::size_t> common;
            for (auto const w : one.content)
                for (auto const first : holding[w]) ++common[first];
            candidate best;
            for (auto const& [first, words] : common) {
                if (words < fewest_shared) continue;
                auto const& other = sentences_[first];
                // Words that many sentences have were not counted for all of them.
                auto const both = shared(one.content, other.content);
                auto const share =
                    static_cast<double>(both) / static_cast<double>(std::min(one.content.size(), other.content.size()));
                if (share > best.share && share >= speakers.share_asked(one.said->told, other.said->told))
                    best = {share, first};
            }
            if (best.share > 0) {
                out[best.at].push_back({best.share, i});
                continue;
            }
            for (auto const w : one.content)
                if (holding[w].size() < most_holding) holding[w].push_back(i);
        }
        return out;
    }

    /// Of a document's sentences the nearest one.
    std::vector<std::size_t> one_a_document(std::size_t first, std::vector<candidate> const& others) const {
        std::map<std::string_view, candidate> best;
        for (auto const& c : others) {
            auto const& document = sentences_[c.at].said->told.document;
            if (document == sentences_[first].said->told.document) continue;
            auto const [at, fresh] = best.try_emplace(document, c);
            if (!fresh && (c.share > at->second.share || (c.share == at->second.share && c.at < at->second.at)))
                at->second = c;
        }
        std::vector<std::size_t> out{first};
        for (auto const& [document, c] : best) out.push_back(c.at);
        return out;
    }

    [[nodiscard]] std::string speaker_of_all(std::vector<std::size_t> const& all) const {
        std::map<std::string, int> speakers;
        for (auto const i : all)
            if (names_speaker(sentences_[i].said->told)) ++speakers[speaker_of(sentences_[i].said->told)];
        if (speakers.empty()) return {};
        return std::max_element(speakers.begin(), speakers.end(),
                                [](auto const& a, auto const& b) { return a.second < b.second; })
            ->first;
    }

    /// A few of its words, for a name that people can read, and that no other of the speaker's statements has.
    std::string name_of(sentence const& first, std::string const& speaker) {
        constexpr std::size_t most = 4;
        std::string name;
        std::set<std::string> told;
        for (auto const& w : content_words(first.said->told.quote))
            if (w.size() > 4 && told.size() < most && told.insert(w).second) name += (name.empty() ? "" : " ") + w;
        auto const n = ++names_[{speaker, name}];
        return n == 1 ? name : fmt::format("{} ({})", name, n);
    }

    void settle(std::size_t first, std::vector<candidate> const& others) {
        auto all = one_a_document(first, others);
        auto const& full = sentences_[first];
        std::vector<word_drift> drifts;
        std::erase_if(all, [&](auto i) {
            drifts.push_back(drift(sentences_[i].words, full.words, turning_));
            bool const another = !is_alike(sentences_[i].words, full.words, drifts.back());
            if (another) drifts.pop_back();
            return another;
        });
        auto const speaker = speaker_of_all(all);
        if (all.size() < 2 || speaker.empty()) return;
        auto const name = name_of(full, speaker);
        std::string sense;  // the fuller one's, where another is turned
        for (auto const& d : drifts)
            if (sense.empty() && d.kind == telling_kind::turned) sense = sense_of(d.turned_by.there, d.turned_by.here);
        for (std::size_t k = 0; k < all.size(); ++k) {
            auto const& one = sentences_[all[k]];
            local_claim made;
            made.told = one.said->told;
            made.told.event = event_;
            made.told.property = statement_property;
            bool const named = names_speaker(made.told);
            made.told.scope.side = speaker;
            made.told.scope.population = name;
            if (!named) give_speaker(made.told, speaker);
            statement said{full.words.written(0, full.words.words().size()), sense};
            if (drifts[k].kind == telling_kind::turned) {
                said = {one.words.written(0, one.words.words().size()),
                        sense_of(drifts[k].turned_by.here, drifts[k].turned_by.there)};
                known_.add_opposite(said.sense, sense);
            }
            auto const words = said.text;
            made.told.asserted = value(std::move(said), words);
            if (drifts[k].misquoted) made.told.flags.emplace_back(quote_variant_flag);
            add(made.told, k == 0 ? nullptr : &full.said->told, one.words, full.words, drifts[k]);
            claims_.push_back(std::move(made));
        }
    }

    telling& add(claim const& c, claim const* from, spoken_words const& here, spoken_words const& there,
                 word_drift found) {
        out_.push_back({c.id, found.kind, from == nullptr ? std::string{} : from->id, here.direct(), found.misquoted,
                        std::move(found.differs), std::move(found.turned_by)});
        auto& made = out_.back();
        if (found.kind != telling_kind::turned && !is_alike(here, there, found)) {
            made.kind = telling_kind::reworded;
            made.differs = {{here.written(0, here.words().size()), there.written(0, there.words().size())}};
        }
        return made;
    }

    std::vector<local_claim>& claims_;
    knowledge& known_;
    turning_words const& turning_;
    std::string const& event_;
    std::vector<sentence> sentences_;
    std::size_t words_ = 0;
    std::map<std::pair<std::string, std::string>, int> names_;
    std::vector<telling> out_;
};

}  // namespace

std::vector<telling> align_sayings(std::vector<saying const*> const& sayings, std::vector<local_claim>& claims,
                                   knowledge& known, turning_words const& turning, std::string const& event) {
    return saying_aligner(claims, known, turning, event).align(sayings);
}

}  // namespace reconcile
