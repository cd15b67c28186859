#include <reconcile/claim/corpus.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>

#include <boost/container_hash/hash.hpp>
#include <boost/unordered/unordered_flat_map.hpp>
#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace reconcile {

namespace {

constexpr std::string_view separator{"\x1f", 1};

std::size_t hash_of(value const& v) {
    std::size_t seed = v.data.index();
    boost::hash_combine(seed, v.text);
    boost::hash_combine(seed, v.any_of.size());
    boost::hash_combine(seed, v.except.size());
    if (auto const line = line_of(v))
        for (auto const& i : *line) {
            boost::hash_combine(seed, i.lo);
            boost::hash_combine(seed, i.hi);
        }
    else
        boost::hash_combine(seed, to_text(v));
    return seed;
}

/// Is every number in it one? What is not cannot be ordered.
bool is_ordered(value const& v) {
    if (auto const* q = v.get<quantity>(); q && (std::isnan(q->min) || std::isnan(q->max))) return false;
    return std::all_of(v.any_of.begin(), v.any_of.end(), is_ordered) && std::all_of(v.except.begin(), v.except.end(), is_ordered);
}

/// All that a value is, so that two that differ in anything never look the same.
std::string in_full(value const& v);

std::string in_full(quantity const& q) {
    auto out = fmt::format("{} {} {} {} {} {} {} ", q.min, q.max, q.min_open, q.max_open, to_string(q.qualifier), to_string(q.role), to_string(q.change));
    if (q.number) out += fmt::format("{}", *q.number);
    if (q.likely) out += fmt::format(" likely {} {}", q.likely->min, q.likely->max);
    return fmt::format("{}{}{}{}{}", out, separator, q.of, separator, q.unit);
}

std::string in_full(time_interval const& t) {
    return fmt::format("{} {} {} {}", t.from, t.to, t.zone ? to_zone_text(*t.zone) : std::string{}, to_string(t.precision));
}

std::string in_full(std::vector<std::string> const& words) {
    std::string out;
    for (auto const& word : words) out.append(word).append(separator);
    return out;
}

std::string in_full(place const& p) {
    auto out = fmt::format("{}{}{}{}{}", to_string(p.relation), separator, p.name, separator, in_full(p.within));
    for (auto const& [gazetteer, id] : p.ids) out += fmt::format("{}={}{}", gazetteer, id, separator);
    return out;
}

std::string in_full(names const& n) { return fmt::format("{}{}{}", n.open, separator, in_full(n.members)); }
std::string in_full(category const& c) { return fmt::format("{}{}{}", c.name, separator, in_full(c.under)); }
std::string in_full(statement const& s) { return fmt::format("{}{}{}", s.text, separator, s.sense); }
std::string in_full(yes_no const& y) { return y.yes ? "yes" : "no"; }
std::string in_full(custom_value const& c) { return fmt::format("{}{}{}", c.kind(), separator, to_json(c)); }

std::string in_full(value const& v) {
    auto out = fmt::format("{}{}{}{}{}", to_string(v.kind()), separator, std::visit([](auto const& kind) { return in_full(kind); }, v.data), separator, v.text);
    for (auto const& part : v.any_of) out += fmt::format("{}or {}", separator, in_full(part));
    for (auto const& part : v.except) out += fmt::format("{}but {}", separator, in_full(part));
    return out;
}

std::string key_of(attribution_chain const& chain) {
    std::string key;
    for (auto const& link : chain.links) {
        key += fmt::format("{}{}{}{}{}{}", link.source, separator, to_string(link.kind), separator, link.verb, separator);
        if (link.time) key += in_full(*link.time);
        key += separator;
    }
    return key;
}

}  // namespace

std::string worked_out_id(claim const& c) {
    std::string all;
    auto const add = [&](std::string_view part) { all.append(part).append(separator); };
    for (std::string_view part : {std::string_view{c.story}, std::string_view{c.event}, std::string_view{c.verb}, std::string_view{c.scope.population},
                                  std::string_view{c.scope.site}, std::string_view{c.scope.side}, to_string(c.stance), to_string(c.certainty),
                                  to_string(c.field), std::string_view{c.quote}})
        add(part);
    add(key_of(c.attribution));
    add(fmt::format("{}-{}", c.where.begin, c.where.end));
    for (auto const* v : {c.asserted ? &*c.asserted : nullptr, c.as_of ? &*c.as_of : nullptr}) add(v ? in_full(*v) : std::string{});
    for (auto const& flag : c.flags) add(flag);
    return fmt::format("{}{}{}:{:012x}", c.document, c.document.empty() ? "" : ":", c.property, XXH3_64bits(all.data(), all.size()) >> 16U);
}

value const* corpus::written(claim_id c) const { return written_[c.index()] ? &(*this)[written_[c.index()]] : nullptr; }

std::vector<std::string_view> corpus::flags(claim_id c) const {
    std::vector<std::string_view> out;
    auto rest = strings_.view(flags_[c.index()]);
    while (!rest.empty()) {
        auto const space = std::min(rest.find(' '), rest.size());
        out.push_back(rest.substr(0, space));
        rest.remove_prefix(std::min(space + 1, rest.size()));
    }
    return out;
}

claim_id corpus::find_claim(std::string_view public_id) const {
    auto const known = strings_.find(public_id);
    if (!known) return {};
    auto const at = std::find(id_.begin(), id_.end(), known);
    return at == id_.end() ? claim_id{} : claim_id{static_cast<std::size_t>(at - id_.begin())};
}

std::size_t corpus::column_bytes() const {
    auto const size = [](auto const& column) { return column.size() * sizeof(column[0]); };
    return size(id_) + size(item_) + size(document_) + size(chain_) + size(value_) + size(written_) + size(as_of_) + size(where_) +
           size(quote_) + size(verb_) + size(property_) + size(flags_) + size(bits_);
}

struct corpus_builder::state {
    corpus made;
    reconcile::diagnostics found;
    boost::unordered_flat_map<std::string, source_id> sources;
    boost::unordered_flat_map<std::string, chain_id> chains;
    boost::unordered_flat_map<std::string, document_id> documents;
    boost::unordered_flat_map<std::string, item_id> items;
    boost::unordered_flat_map<std::size_t, std::vector<value_id>> values;
    boost::unordered_flat_map<string_id, std::uint32_t, boost::hash<string_id>> ids;

    value_id intern(value v) {
        auto& bucket = values[hash_of(v)];
        for (auto const id : bucket)
            if (made[id] == v) return id;
        value_id const fresh{made.values_.size()};
        made.values_.push_back(std::move(v));
        bucket.push_back(fresh);
        return fresh;
    }

    source_id intern(attribution_link const& link, std::string const& document) {
        auto const apart = link.kind == source_kind::unnamed ? document : std::string{};
        auto const key = fmt::format("{}{}{}", link.source, separator, apart);
        auto const [at, fresh] = sources.try_emplace(key, source_id{made.sources_.size()});
        if (fresh) made.sources_.push_back({link.source, link.kind, apart});
        else if (auto& kind = made.sources_[at->second.index()].kind; kind == source_kind::unknown || (link.kind != source_kind::unknown && link.kind < kind))
            kind = link.kind;  // of several kinds the first of the list, whatever came in first
        return at->second;
    }

    chain_id intern(attribution_chain const& chain, std::string const& document) {
        auto key = key_of(chain);
        if (std::any_of(chain.links.begin(), chain.links.end(), [](auto const& l) { return l.kind == source_kind::unnamed; }))
            key += document;
        auto const [at, fresh] = chains.try_emplace(std::move(key), chain_id{made.chain_end_.size()});
        if (!fresh) return at->second;
        for (auto const& link : chain.links)
            made.links_.push_back({intern(link, document), made.strings_.intern(link.verb), link.time ? intern(*link.time) : value_id{}});
        made.chain_end_.push_back(static_cast<std::uint32_t>(made.links_.size()));
        return at->second;
    }

    document_id document_named(std::string const& name) {
        if (name.empty()) return {};
        auto const [at, fresh] = documents.try_emplace(name, document_id{made.documents_.size()});
        if (fresh) {
            made.documents_.emplace_back();
            made.documents_.back().id = name;
        }
        return at->second;
    }

    item_id intern(data_item item) {
        auto key = fmt::format("{1}{0}{2}{0}{3}{0}{4}{0}{5}{0}{6}", separator, item.story, item.event, item.property, item.scope.population,
                               item.scope.site, item.scope.side);
        auto const [at, fresh] = items.try_emplace(std::move(key), item_id{made.items_.size()});
        if (fresh) made.items_.push_back(std::move(item));
        return at->second;
    }

    /// The interned id, or none if a claim of this id is there already and the id was given.
    string_id claim_name(claim const& c) {
        auto name = c.id.empty() ? worked_out_id(c) : c.id;
        auto id = made.strings_.intern(name);
        auto [at, fresh] = ids.try_emplace(id, 1U);
        if (fresh) return id;
        if (!c.id.empty()) return {};
        while (true) {  // the same words read in several ways, or the same line twice
            auto const next = made.strings_.intern(fmt::format("{}:{}", name, ++at->second));
            if (ids.try_emplace(next, 1U).second) return next;
            at = ids.find(id);
        }
    }
};

corpus_builder::corpus_builder() : state_(std::make_unique<state>()) {}
corpus_builder::~corpus_builder() = default;
corpus_builder::corpus_builder(corpus_builder&&) noexcept = default;
corpus_builder& corpus_builder::operator=(corpus_builder&&) noexcept = default;

bool corpus_builder::add(document d) {
    auto& s = *state_;
    d.text.clear();
    d.text.shrink_to_fit();
    auto const id = s.document_named(d.id);
    auto& known = s.made.documents_[id.index()];
    bool const only_named = known.sha256.empty() && known.publisher.empty() && known.published.empty() && known.title.empty();
    if (!only_named) {
        s.found.push_back({severity::error, d.path.empty() ? d.id : d.path, {}, {},
                           fmt::format("a document with the id \"{}\" was given before; give each document its own id", d.id)});
        return false;
    }
    known = std::move(d);
    return true;
}

bool corpus_builder::add(claim c) {
    auto& s = *state_;
    auto& m = s.made;
    if ((c.asserted && !is_ordered(*c.asserted)) || (c.as_of && !is_ordered(*c.as_of))) {
        s.found.push_back({severity::error, c.document, {}, {}, fmt::format("claim \"{}\": a bound is not a number; give a number or null", c.id)});
        return false;
    }
    auto const name = s.claim_name(c);
    if (!name) {
        s.found.push_back({severity::error, c.document, {}, {},
                           fmt::format("a claim with the id \"{}\" was given before; give each claim its own id", c.id)});
        return false;
    }
    m.id_.push_back(name);
    m.property_.push_back(m.strings_.intern(c.property));
    m.item_.push_back(s.intern(data_item{c.story, c.event, std::move(c.property), std::move(c.scope)}));
    m.document_.push_back(s.document_named(c.document));
    m.chain_.push_back(s.intern(c.attribution, c.document));
    auto const written = c.asserted ? s.intern(*c.asserted) : value_id{};
    m.written_.push_back(written);
    m.value_.push_back(!c.asserted || c.stance == stance::no_position ? value_id{}
                       : c.stance == stance::denies                   ? s.intern(all_but(std::move(*c.asserted)))
                                                                      : written);
    m.as_of_.push_back(c.as_of ? s.intern(std::move(*c.as_of)) : value_id{});
    m.where_.push_back(c.where);
    m.quote_.push_back(m.strings_.intern(c.quote));
    m.verb_.push_back(m.strings_.intern(c.verb));
    std::string joined;
    for (auto const& f : c.flags) joined += (joined.empty() ? "" : " ") + f;
    m.flags_.push_back(m.strings_.intern(joined));
    bool const silent = !c.asserted || c.stance == stance::no_position;
    m.bits_.push_back({silent ? stance::no_position : c.stance, c.certainty, c.field, 0});
    return true;
}

std::size_t corpus_builder::size() const { return state_->made.item_.size(); }
diagnostics const& corpus_builder::diagnostics() const { return state_->found; }

corpus corpus_builder::build() && {
    auto out = std::move(state_->made);
    state_ = std::make_unique<state>();
    return out;
}

}  // namespace reconcile
