#include <reconcile/extract/extractor.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include <fmt/format.h>

#include <reconcile/extract/agency_finder.hpp>
#include <reconcile/extract/background_finder.hpp>
#include <reconcile/extract/count_finder.hpp>
#include <reconcile/extract/event_finder.hpp>
#include <reconcile/extract/fact_finder.hpp>
#include <reconcile/extract/figure_checker.hpp>
#include <reconcile/extract/locality_finder.hpp>
#include <reconcile/extract/measure_finder.hpp>
#include <reconcile/extract/provenance.hpp>
#include <reconcile/extract/revision_reader.hpp>
#include <reconcile/extract/saying_finder.hpp>
#include <reconcile/extract/telling_names.hpp>
#include <reconcile/extract/toll_joiner.hpp>
#include <reconcile/text/lexicon_knowledge.hpp>
#include <reconcile/text/text_printer.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

struct extractor::state {
    state(lexicon const& words, name_aids const& aids)
        : reader(words, aids), small_words(words, reader.words()), events(words, reader.words()), counts(words, reader.words()), measures(words, reader.words()), facts(words, reader.words()),
          revisions(words, reader.words()), towns(words, reader.words()), publishers(words, reader.words()), agencies(words, reader.words()), printer(words, reader.words()), naming(words), known(known_of(words, aids)), places(aids.places) {}

    static std::shared_ptr<knowledge const> known_of(lexicon const& words, name_aids const& aids) {
        auto out = std::make_shared<knowledge>(knowledge_of(words));
        out->heed(aids.judged);
        return out;
    }

    text_reader reader;
    grammar small_words;
    event_finder events;
    count_finder counts;
    measure_finder measures;
    fact_finder facts;
    revision_reader revisions;
    locality_finder towns;
    publisher_finder publishers;
    agency_finder agencies;
    text_printer printer;
    telling_names naming;
    std::shared_ptr<knowledge const> known;
    std::shared_ptr<gazetteer const> places;
};

namespace {

std::optional<clock_seconds> day_of(document const& d) {
    auto const t = published_time(d);
    return t ? std::optional(t->from) : std::nullopt;
}

/// "The capital's old town": does nothing but a possessive and a few small words stand between two names?
bool owns(token_text const& text, name_mention const& whole, name_mention const& part) {
    constexpr std::uint32_t widest_gap = 24;
    if (part.where.begin - whole.where.end > widest_gap) return false;
    auto const gap = byte_span{whole.where.end, part.where.begin}.of(text.text);
    return (gap.starts_with("'s ") || gap.starts_with("’s ")) && gap.find_first_of(".,;:()") == std::string_view::npos;
}

/// May the alias stand for somebody else in another text? Surnames, acronyms and "the Observatory" do.
bool is_brief(name_alias const& alias, name_kind of) {
    switch (alias.reason) {
        case match_reason::short_form: return of != name_kind::person;  // "Anna Holm" of "Anna B. Holm" is no nickname
        case match_reason::surname:
        case match_reason::acronym: return true;
        case match_reason::stated:
            return std::none_of(alias.name.begin(), alias.name.end(), [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); });
        default: return false;
    }
}

/// What the text says of its names: which are one, which lie in which.
void learn(token_text const& text, name_text const& names, knowledge const& known, gazetteer const* places, knowledge& out) {
    for (auto const& e : names.entities)
        for (auto const& alias : e.aliases)
            if (is_brief(alias, e.kind)) out.add_short(alias.name, e.name, alias.reason);
            else out.judge(e.name, alias.name, judgement::same, alias.reason);
    auto const lies_in = [&](std::string const& inner, std::string const& outer) {
        if (!known.are_exclusive(inner, outer) && !known.is_within(outer, inner)) out.add_within(inner, outer);
    };
    for (std::size_t i = 1; i < names.mentions.size(); ++i) {
        auto const& whole = names.entities[names.mentions[i - 1].entity];
        auto const& part = names.entities[names.mentions[i].entity];
        bool const two_places = whole.kind == name_kind::place && part.kind == name_kind::place;
        if (two_places && owns(text, names.mentions[i - 1], names.mentions[i])) lies_in(part.name, whole.name);
    }
    for (auto const& [inner, outer] : names.within) lies_in(inner, outer);
    if (places == nullptr) return;
    for (auto const& e : names.entities)
        if (e.kind == name_kind::place) places->teach(e.name, out.around(e.name), known, out);
}

/// Which place of a gazetteer is meant, where there is one.
struct place_finder {
    gazetteer const* places;
    knowledge const& known;

    void name(reconcile::place& where) const {
        if (places == nullptr) return;
        if (auto const one = places->resolve(where.name, where.within, known)) where.ids["geonames"] = one->id;
    }
};

/// Reads one field of a document and adds what it finds.
class field_reader {
public:
    field_reader(document const& d, text_field field, text_reading const& read, grammar const& g, place_finder places, extraction& out)
        : document_(d), field_(field), page_(read), grammar_(g), places_(places), out_(out) {}

    [[nodiscard]] page const& read() const { return page_; }

    void add(std::vector<found_claim> found, event_text const& events, event_finder const& finder) {
        background_finder const behind(page_, finder);
        local_event const nothing;
        std::vector<placed_claim> placed;
        for (auto& f : found) {
            // "She was 60 when she died": of nothing that the text tells of.
            if (events.mentions.empty() && !f.to_doer && !f.victims.empty() && f.victims.front().vague) continue;
            auto const told_of = event_for(f, events);
            if (!told_of) continue;
            auto event = *told_of;
            bool const elsewhere = behind.holds(f, event < out_.events.size() ? out_.events[event] : nothing);
            if (elsewhere) event = background_of(page_.read.text.sentence_of_token[f.at]);
            placed.emplace_back(event, std::move(f));
        }
        add_all(std::move(placed));
    }

    void add_to_event(std::vector<found_claim> found, std::uint32_t event) {
        std::vector<placed_claim> placed;
        for (auto& f : found)
            if (is_for(f, event)) placed.emplace_back(event, std::move(f));
        add_all(std::move(placed));
    }

    /// If no words say when the event was that the text is mainly about, it has the time beside what it did ("a boy was
    /// killed on Monday"), else the first one of the text's beginning.
    void borrow_time(event_finder const& finder, event_text const& events) {
        constexpr std::uint32_t beginning = 6;  // sentences
        auto const told = time_of_dateline(page_);
        auto const& text = page_.read.text;
        auto const take = [&](std::uint32_t event, std::uint32_t sentence, token_range what) {
            auto const& s = text.sentences[sentence];
            for (auto t = s.first; t < s.last; ++t) {
                auto const m = events.mention_at[t];
                if (m >= 0 && events.mentions[static_cast<std::size_t>(m)].event != event) return false;
            }
            for (auto t = s.first; t < s.last; ++t) {
                auto const i = page_.time_at[t];
                if (i < 0 || i == told || !finder.may_be_time_of(page_, static_cast<std::uint32_t>(i), what)) continue;
                auto const& time = page_.read.times[static_cast<std::size_t>(i)];
                if (is_ahead(time.value) || is_time_by_event(page_, events, time)) continue;
                out_.events[event].times.push_back(time.value);
                circumstance("time", time.value, time.tokens, event);
                return true;
            }
            return false;
        };
        if (out_.events.empty()) return;
        auto const main = main_event(out_.events);
        if (!out_.events[main].times.empty()) return;
        std::optional<std::uint32_t> tried;
        for (std::size_t c = 0; c < out_.claims.size(); ++c) {
            auto const& one = out_.claims[c];
            if (one.event != main || one.told.property == "place" || one.told.field != field_) continue;
            auto const first = token_at(one.told.where.begin);
            auto const sentence = text.sentence_of_token[first];
            if (tried == sentence) continue;
            tried = sentence;
            if (take(main, sentence, {first, first + 1})) return;
        }
        for (std::uint32_t s = 0; told < 0 && s < text.sentences.size() && s < beginning; ++s)
            if (take(main, s, {text.sentences[s].first, text.sentences[s].first})) return;
        if (told < 0 && take_from_its_like(main, events)) return;
        bound_time(main, told);
    }

    /// The time of the first event in the text that may be the same one: of its kind, and at no place that is known to be
    /// another.
    bool take_from_its_like(std::uint32_t main, event_text const& events) {
        auto const& alone = out_.events[main];
        for (auto const& m : events.mentions) {
            auto const& other = out_.events[m.event];
            if (m.event == main || m.times.empty() || other.several || likeness(alone, other, places_.known) <= never) continue;
            for (auto const i : m.times) {
                auto const& time = page_.read.times[i];
                auto const line = line_of(time.value);
                if (is_ahead(time.value) || !line || line->back().hi - line->front().lo >= 2 * seconds_of_day) continue;
                out_.events[main].times.push_back(time.value);
                circumstance("time", time.value, time.tokens, main);
                return true;
            }
        }
        return false;
    }

    /// What is told under a dateline, or in a text that reports what came of it, was not later than that day.
    void bound_time(std::uint32_t main, std::int32_t told) {
        if (told >= 0) {
            auto const& dateline = page_.read.times[static_cast<std::size_t>(told)];
            if (auto const* day = dateline.value.get<time_interval>())
                circumstance("time", value(time_interval{.to = day->to}, dateline.value.text), dateline.tokens, main);
            return;
        }
        auto const last = last_moment();
        auto const result = std::find_if(out_.claims.begin(), out_.claims.end(), [&](local_claim const& c) {
            auto const* number = c.event == main && c.told.stance == stance::affirms && c.told.asserted ? c.told.asserted->get<quantity>() : nullptr;
            return number != nullptr && number->min > 0;
        });
        if (!last || result == out_.claims.end()) return;
        auto bound = result->told;
        bound.property = "time";
        bound.verb.clear();
        bound.scope = {};
        bound.certainty = certainty::stated;
        bound.asserted = value(time_interval{.to = *last}, document_.published);
        bound.as_of.reset();
        bound.flags = {std::string(by_publication)};
        bound.id = id_of(bound);
        auto& chain = bound.attribution.links;  // nobody but the outlet says it
        if (chain.size() > 1) chain.resize(1);
        out_.claims.push_back({std::move(bound), main, {}, {}});
    }

    /// Does it begin only after the text was published?
    [[nodiscard]] bool is_ahead(value const& v) const {
        auto const last = last_moment();
        auto const line = line_of(v);
        return last && line && !line->empty() && line->front().lo >= *last;
    }

    /// The end of the day of publication.
    [[nodiscard]] std::optional<clock_seconds> last_moment() const {
        auto const published = published_time(document_);
        if (!published || published->to >= unknown_future) return std::nullopt;
        auto const rest = (published->to % seconds_of_day + seconds_of_day) % seconds_of_day;
        return rest == 0 ? published->to : published->to + seconds_of_day - rest;
    }

    /// The town that the text is about holds what it is mainly about.
    void add_locality(locality const& town) {
        if (out_.events.empty()) return;
        auto const main = main_event(out_.events);
        auto const& places = out_.events[main].places;
        auto const is_elsewhere = [&](auto const& p) { return places_.known.are_apart(p, town.name); };
        if (std::any_of(places.begin(), places.end(), is_elsewhere)) return;
        put_into(town, main);
        if (std::find(places.begin(), places.end(), town.name) != places.end()) return;
        reconcile::place where;
        where.name = town.name;
        where.within = out_.learned.around(where.name);
        places_.name(where);
        circumstance("place", value(std::move(where), std::string(page_.read.text.span(town.tokens).of(page_.read.text.text))), town.tokens, main);
    }

    /// The places of the event of which nothing else is known lie in the town that the text is about.
    void put_into(locality const& town, std::uint32_t main) {
        for (auto& c : out_.claims) {
            auto* where = c.event == main && c.told.property == "place" && c.told.asserted ? std::get_if<reconcile::place>(&c.told.asserted->data) : nullptr;
            if (where == nullptr || places_.known.names(where->name, town.name) == judgement::same) continue;
            bool const unknown = where->relation != place_relation::near && where->within.empty() && places_.known.around(where->name).empty() && !places_.known.is_area(where->name);
            if (!unknown || out_.learned.is_within(town.name, where->name) || town.others.contains(fold(where->name))) continue;
            where->within = out_.learned.around(town.name);
            where->within.insert(where->within.begin(), town.name);
        }
    }

    /// When and where: a claim for each time and place that belongs to a mention of an event.
    void add_circumstances(event_text const& events) {
        auto const& names = page_.read.names;
        for (auto const& m : events.mentions) {
            for (auto const i : m.times) {
                auto const& t = page_.read.times[i];
                circumstance("time", t.value, t.tokens, m.event);
            }
            for (auto const i : m.places) {
                auto const& n = names.mentions[i];
                place_claim(names.entities[n.entity].name, n.tokens, m);
            }
            for (auto const& nouns : m.unnamed_places) {
                auto first = nouns.first;
                while (first + 1 < nouns.last && grammar_.is(page_.at(first), word_class::determiner)) ++first;
                place_claim(std::string(page_.read.text.span({first, nouns.last}).of(page_.read.text.text)), nouns, m);
            }
        }
    }

    /// What somebody would not or could not say.
    void add_silences(count_finder const& counts, event_text const& events, phrase_table const& responsibility_words) {
        auto const& text = page_.read.text;
        for (auto const& a : page_.read.attributions) {
            if (a.stance != stance::no_position || a.content.empty()) continue;
            auto const tokens = tokens_of(a);
            if (tokens.size() == 0) continue;
            auto about = counts.about(page_, tokens);
            for (auto t = tokens.first; t < tokens.last; ++t)
                if (responsibility_words.longest(text, t, tokens.last)) {
                    about.push_back({"responsibility", t, {}});
                    break;
                }
            for (auto const& [property, at, only_of] : about) {
                found_claim f;
                f.at = at;
                f.only_of = only_of;
                auto const event = event_for(f, events);
                if (!event || !silent_.emplace(property, page_.read.text.sentence_of_token[at]).second) continue;  // a refusal inside a refusal
                f.told.property = property;
                f.told.stance = stance::no_position;
                f.tokens = tokens;
                place(std::move(f), *event);
            }
        }
    }

private:
    /// What is told of something else, apart from all events of the text: "so far this year 40 people were killed". Each such
    /// sentence tells of something else again.
    std::uint32_t background_of(std::uint32_t sentence) {
        auto const [at, fresh] = background_.try_emplace(sentence, static_cast<std::uint32_t>(out_.events.size()));
        if (fresh) {
            local_event many;
            many.several = true;
            many.mentions = 1;
            out_.events.push_back(std::move(many));
        }
        return at->second;
    }

    [[nodiscard]] std::uint32_t event_at(event_text const& events, std::uint32_t t) const {
        auto const m = events.mention_for(page_, grammar_, t);
        return m < 0 ? 0 : events.mentions[static_cast<std::size_t>(m)].event;
    }

    /// Is the event of a kind that the claim's words are read of?
    [[nodiscard]] bool is_for(found_claim const& f, std::uint32_t event) const {
        if (f.only_of.empty()) return true;
        if (event >= out_.events.size()) return false;
        auto const& kinds = out_.events[event].kinds;
        return std::any_of(f.only_of.begin(), f.only_of.end(), [&](auto const& k) { return std::find(kinds.begin(), kinds.end(), k) != kinds.end(); });
    }

    /// The event that a claim is about: the one told of where it stands; for words that are read of some kinds of event only, the
    /// nearest of these, those before it first.
    [[nodiscard]] std::optional<std::uint32_t> event_for(found_claim const& f, event_text const& events) const {
        if (auto const event = event_at(events, f.at); is_for(f, event)) return event;
        constexpr std::int32_t farthest = 32;  // mentions either way
        auto const here = events.mention_for(page_, grammar_, f.at);
        auto const size = static_cast<std::int32_t>(events.mentions.size());
        for (auto m = here - 1; m >= 0 && here - m <= farthest; --m)
            if (auto const event = events.mentions[static_cast<std::size_t>(m)].event; is_for(f, event)) return event;
        for (auto m = std::max(here + 1, 0); m < size && m - here <= farthest; ++m)
            if (auto const event = events.mentions[static_cast<std::size_t>(m)].event; is_for(f, event)) return event;
        return std::nullopt;
    }

    /// What a word says of events of this very kind stands for what it says of any: the hospitalised of an outbreak are not
    /// wounded.
    static void keep_special_readings(std::vector<placed_claim>& found) {
        std::set<std::pair<std::uint32_t, std::uint32_t>> special;
        for (auto const& [event, f] : found)
            if (!f.only_of.empty()) special.emplace(f.at, f.counted.first);
        if (special.empty()) return;
        std::erase_if(found, [&](placed_claim const& c) { return c.second.only_of.empty() && special.contains({c.second.at, c.second.counted.first}); });
    }

    void add_all(std::vector<placed_claim> found) {
        keep_special_readings(found);
        for (auto& [event, f] : found) f.source = source_of(f);
        join_tolls(found, page_.read.text);
        for (auto& [event, f] : found) place(std::move(f), event);
    }

    /// "the ministry" after "the transport ministry": the last longer form that ends in the same words.
    std::string full_form(std::string side) {
        for (std::string_view const article : {"the ", "The ", "a ", "an "})
            if (side.starts_with(article)) {
                side.erase(0, article.size());
                break;
            }
        constexpr std::ptrdiff_t most_remembered = 32;
        auto const oldest = sides_.rbegin() + std::min(most_remembered, std::ssize(sides_));
        auto const longer = std::find_if(sides_.rbegin(), oldest, [&](auto const& s) { return s.size() > side.size() + 1 && s.ends_with(" " + side); });
        if (longer != oldest && !side.empty() && side[0] >= 'a' && side[0] <= 'z') return *longer;
        if (!side.empty()) sides_.push_back(side);
        return side;
    }

    [[nodiscard]] std::uint32_t token_at(std::uint32_t byte) const {
        auto const& tokens = page_.read.text.tokens;
        auto const at = std::lower_bound(tokens.begin(), tokens.end(), byte, [](auto const& t, auto b) { return t.begin < b; });
        return static_cast<std::uint32_t>(std::min(at, tokens.end() - 1) - tokens.begin());
    }

    [[nodiscard]] token_range tokens_of(attribution const& a) const {
        auto const& tokens = page_.read.text.tokens;
        auto const from = std::lower_bound(tokens.begin(), tokens.end(), a.content.front().begin, [](auto const& t, auto b) { return t.begin < b; });
        auto const to = std::lower_bound(from, tokens.end(), a.content.back().end, [](auto const& t, auto b) { return t.begin < b; });
        return {static_cast<std::uint32_t>(from - tokens.begin()), static_cast<std::uint32_t>(to - tokens.begin())};
    }

    void circumstance(std::string property, value v, token_range tokens, std::uint32_t event) {
        found_claim f;
        f.told.property = std::move(property);
        f.told.asserted = std::move(v);
        f.tokens = tokens;
        f.at = tokens.first;
        place(std::move(f), event);
    }

    void place_claim(std::string name, token_range tokens, event_mention const& m) {
        reconcile::place where;
        where.name = std::move(name);
        for (auto back = tokens.first; back > 0 && tokens.first - back < 4; --back)
            if (grammar_.is(page_.at(back - 1), word_class::preposition)) {
                auto const w = page_.word(back - 1);
                if (w == "near" || w == "outside" || w == "around") where.relation = place_relation::near;
                tokens.first = back - 1;
                break;
            }
        where.within = out_.learned.around(where.name);
        places_.name(where);
        auto const text = std::string(page_.read.text.span(tokens).of(page_.read.text.text));
        circumstance("place", value(std::move(where), text), tokens, m.event);
    }

    [[nodiscard]] told_by source_of(found_claim const& f) const {
        return provenance_of(page_, page_.read.text.tokens[f.at].span(), document_.publisher.empty() ? out_.inferred_publisher : document_.publisher);
    }

    void place(found_claim f, std::uint32_t event) {
        if (out_.events.empty()) {  // a toll of something that the text has no word for
            out_.events.emplace_back();
            out_.events.back().mentions = 1;
        }
        auto& c = f.told;
        auto told = f.source ? std::move(*f.source) : source_of(f);
        // What nobody would say is no claim; that it was not said is one, and is told by add_silences().
        if (told.stance == stance::no_position && c.stance != stance::no_position) return;
        c.document = document_.id;
        c.field = field_;
        c.where = page_.read.text.span(f.tokens);
        c.quote = std::string(c.where.of(field_ == text_field::title ? document_.title : document_.text));
        if (c.property == "responsibility") c.scope.side = full_form(c.scope.side);
        if (told.certainty == certainty::hedged) c.certainty = certainty::hedged;
        if (c.stance == stance::affirms && c.property != "time" && c.property != "place") c.stance = told.stance;
        if (!f.agent.empty() && (told.chain.links.empty() || told.chain.links.back().source != f.agent))
            told.chain.links.push_back({f.agent, source_kind::unknown, c.verb, {}});
        c.attribution = std::move(told.chain);
        c.id = id_of(c);
        local_claim made{std::move(c), event, {}, std::move(f.said), {}};
        bool const spoken = std::any_of(made.told.attribution.links.begin(), made.told.attribution.links.end(), [](auto const& l) { return l.kind != source_kind::outlet; });
        if (!made.said.empty() && !spoken) made.beside = speaker_before(page_, made.told.where);
        for (auto const& v : f.people)
            made.people.push_back({v.entity < 0 ? std::string{} : page_.read.names.entities[static_cast<std::size_t>(v.entity)].name, v.age, v.other});
        out_.claims.push_back(std::move(made));
    }

    std::string id_of(claim const& c) {
        auto const name = fmt::format("{}:{}{}-{}:{}", c.document, c.field == text_field::title ? "title:" : "", c.where.begin, c.where.end, c.property);
        return fmt::format("{}:{}", name, ++numbers_[name]);
    }

    document const& document_;
    text_field field_;
    page page_;
    grammar const& grammar_;
    place_finder places_;
    extraction& out_;
    std::map<std::string, int> numbers_;
    std::set<std::pair<std::string, std::uint32_t>> silent_;
    std::map<std::uint32_t, std::uint32_t> background_;  ///< events by sentence
    std::vector<std::string> sides_;  ///< who was said to have done it, in order
};

/// Findings on figures of the text, with the claims that were read from the same words.
void add_figures(page const& p, document const& d, knowledge const& known, extraction& out) {
    for (auto const& n : p.read.numbers) {
        out.numbers.push_back({n.where, n.value});
        out.numbers.back().value.of.clear();
    }
    for (auto& f : figures_to_check(p, known)) {
        if (out.events.empty() || out.figures.size() == extraction::most_figures) return;
        local_finding made{{f.kind, {}, d.id, std::string(f.where.of(d.text)), std::move(f.note)}, main_event(out.events)};
        for (auto const& c : out.claims) {
            if (c.told.field != text_field::text || !c.told.where.overlaps(f.where) || !c.told.asserted || !c.told.asserted->get<quantity>()) continue;
            if (made.found.claims.empty()) made.event = c.event;
            made.found.claims.push_back(c.told.id);
        }
        std::sort(made.found.claims.begin(), made.found.claims.end());
        out.figures.push_back(std::move(made));
    }
}

/// The text's event that is most like one of its title's; the main one where none is.
std::uint32_t told_in_title(std::vector<local_event> const& title, std::vector<local_event> const& text, knowledge const& known) {
    auto best = main_event(text);
    int most = 0;
    for (auto const& t : title)
        for (std::uint32_t e = 0; e < text.size(); ++e)
            if (auto const score = likeness(t, text[e], known) * 4 + (e == best ? 1 : 0); score > most) {
                most = score;
                best = e;
            }
    return best;
}

/// "Two children killed", where the text counts three people in all.
bool is_some_of(found_claim const& f, value const& all) {
    auto const* some = f.told.asserted->get<quantity>();
    auto const* whole = all.get<quantity>();
    return f.of_kind && f.victims.empty() && some != nullptr && whole != nullptr && some->min < whole->min;
}

/// A title that says "nine" where its text says "at least nine".
bool shortens(value const& title, value const& text) {
    auto const* brief = title.get<quantity>();
    auto const* full = text.get<quantity>();
    return brief && full && brief->number && full->number == brief->number && full->unit == brief->unit && full->min <= *brief->number && *brief->number <= full->max;
}

}  // namespace

extractor::extractor(lexicon const& words, name_aids const& aids) : state_(std::make_unique<state>(words, aids)) {}
extractor::~extractor() = default;
extractor::extractor(extractor&&) noexcept = default;

text_reading extractor::read_text(std::string_view text, document const& of) const {
    auto out = state_->reader.read(text, day_of(of));
    std::erase_if(out.attributions, [](attribution const& a) { return a.nested; });
    return out;
}

/// A title is about the main event of its text; where the text names none, about its own.
void extractor::read_title(document const& d, text_reading const& title, knowledge const& known, extraction& out) const {
    auto const& s = *state_;
    s.naming.add(title.names, out);
    field_reader head(d, text_field::title, title, s.small_words, {s.places.get(), *s.known}, out);
    auto const events = s.events.find(head.read(), s.small_words, known);
    bool const alone = out.events.empty();
    if (alone) out.events = events.events;
    auto found = s.counts.find(head.read(), s.small_words);
    for (auto& f : found) s.revisions.mark(head.read(), s.small_words, f);
    auto measured = s.measures.find(head.read(), s.small_words);
    std::move(measured.begin(), measured.end(), std::back_inserter(found));
    if (alone) {
        head.add(std::move(found), events, s.events);
        return;
    }
    auto const told_in_text = [&](found_claim const& f) {
        return std::any_of(out.claims.begin(), out.claims.end(), [&](auto const& c) {
            return c.told.property == f.told.property && c.told.scope == f.told.scope && c.told.asserted && f.told.asserted &&
                   (line_of(*c.told.asserted) == line_of(*f.told.asserted) || is_some_of(f, *c.told.asserted) ||
                    shortens(*f.told.asserted, *c.told.asserted));
        });
    };
    std::erase_if(found, told_in_text);  // a title mostly repeats its text, and names nobody as fully
    auto const about = told_in_title(events.events, out.events, known);
    for (std::uint32_t e = 0; e < out.events.size(); ++e) out.events[e].headline = e == about;
    head.add_to_event(std::move(found), about);
}

/// What an outlet tells in its own voice in an agency's copy, it has from the agency.
void extractor::add_agency(document const& d, page const& text, extraction& out) const {
    auto const& s = *state_;
    auto const byline = s.reader.read(d.byline, std::nullopt);
    auto by = s.agencies(text, byline.text);
    out.print.credits = std::move(by.credits);
    auto const& publisher = d.publisher.empty() ? out.inferred_publisher : d.publisher;
    if (by.agency.empty() || s.agencies.is_name_of(publisher, by.agency) || s.known->names(publisher, by.agency) == judgement::same) return;
    for (auto& c : out.claims) {
        auto& links = c.told.attribution.links;
        bool const own_voice = links.empty() || (links.size() == 1 && links.front().kind == source_kind::outlet && links.front().source == publisher);
        if (own_voice) links.push_back({by.agency, source_kind::agency, {}, {}});
    }
    out.print.credits.push_back(by.agency);
}

extraction extractor::read(document const& d) const {
    auto const& s = *state_;
    extraction out;
    out.document = d.id;
    auto const text = s.reader.read(d.text, day_of(d));
    out.print = s.printer.print(text.text);
    learn(text.text, text.names, *s.known, s.places.get(), out.learned);
    s.naming.add(text.names, out);
    out.inferred_publisher = s.publishers.find(page(text));
    if (text.shown_day) out.inferred_published = to_iso8601(*text.shown_day, true);
    knowledge known(s.known);
    known.merge(out.learned);

    field_reader body(d, text_field::text, text, s.small_words, {s.places.get(), *s.known}, out);
    auto const events = s.events.find(body.read(), s.small_words, known);
    out.events = events.events;
    auto counted = s.counts.find(body.read(), s.small_words);
    for (auto& f : counted) s.revisions.mark(body.read(), s.small_words, f);
    body.add(std::move(counted), events, s.events);
    body.add(s.measures.find(body.read(), s.small_words), events, s.events);
    body.add(s.facts.find(body.read(), s.small_words, events), events, s.events);
    auto const title = s.reader.read(d.title, day_of(d));
    page const head(title);
    auto const town = s.towns.find(body.read(), d.title.empty() ? nullptr : &head, d);
    if (town)
        for (auto const& part : s.towns.parts_of(*town, body.read()))
            if (s.known->around(part).empty() && !s.known->is_within(town->name, part)) out.learned.add_within(part, town->name);
    body.add_circumstances(events);
    body.add_silences(s.counts, events, s.facts.responsibility_words());
    if (!d.title.empty()) read_title(d, title, known, out);
    body.borrow_time(s.events, events);
    if (town && town->in_title) field_reader(d, text_field::title, title, s.small_words, {s.places.get(), *s.known}, out).add_locality(*town);
    else if (town) body.add_locality(*town);
    for (auto const& c : out.claims) add_figure_of(c, out.events[c.event]);
    add_agency(d, body.read(), out);
    add_figures(body.read(), d, *s.known, out);
    out.sayings = sayings_of(body.read(), d, d.publisher.empty() ? out.inferred_publisher : d.publisher);
    return out;
}

}  // namespace reconcile
