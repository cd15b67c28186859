#include <reconcile/value/name_key.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uvernum.h>

namespace reconcile {

namespace {
constexpr std::array<std::string_view, 34> particles{
    "a",   "al", "an", "and", "ap",  "ar",  "as", "at", "bin", "da", "dal", "de",  "del", "della", "den", "der", "di",
    "dos", "du", "el", "en",  "for", "ibn", "in", "la", "le",  "of", "on",  "the", "und", "van",   "von", "y",   "zu"};
constexpr std::array<std::string_view, 31> titles{
    "adm", "brig", "capt", "captain",   "col",   "colonel", "cpl",   "dame", "dr", "gen", "general",
    "gov", "hon",  "lt",   "lord",      "madam", "maj",     "major", "miss", "mr", "mrs", "ms",
    "mx",  "pres", "prof", "professor", "rep",   "rev",     "sen",   "sgt",  "sir"};
constexpr std::size_t cache_limit = 4096;

template <std::size_t N>
bool holds(std::array<std::string_view, N> const& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_ascii(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Lower case, no apostrophes or dots, all else that is no letter or digit one space. `s` is ASCII.
std::string fold_ascii(std::string_view s) {
    std::string out;
    out.reserve(s.size());
    for (char c : s) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out.push_back(c);
        else if (c != '\'' && c != '`' && c != '.' && !out.empty() && out.back() != ' ') out.push_back(' ');
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

/// A transliterator is slow to make and not safe to share, so each thread has its own.
icu::Transliterator const* latin() {
    thread_local std::unique_ptr<icu::Transliterator> const made = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> t(icu::Transliterator::createInstance(
            icu::UnicodeString("NFKD; Any-Latin; NFKD; [:M:] Remove; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(t) : nullptr;
    }();
    return made.get();
}

/// Letters that stand for a glottal stop or an apostrophe in transliterations.
bool is_apostrophe(UChar32 c) {
    return c == '\'' || c == '`' || c == 0xB4 || (c >= 0x2B9 && c <= 0x2C1) || c == 0x2018 || c == 0x2019 ||
           c == 0x201B || c == 0x2032 || c == 0x5F3 || c == 0x621 || c == 0x639 || c == 0xA78B || c == 0xA78C;
}

std::string fold_unicode(std::string_view name) {
    auto const given =
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < given.length(); i = given.moveIndex32(i, 1)) {
        auto const c = given.char32At(i);
        if (!is_apostrophe(c)) kept.append(c);
    }
    if (auto const* to_latin = latin()) to_latin->transliterate(kept);
    std::string ascii;
    for (std::int32_t i = 0; i < kept.length(); i = kept.moveIndex32(i, 1)) {
        auto const c = kept.char32At(i);
        if (c < 0x80 || u_isalnum(c)) icu::UnicodeString(c).toUTF8String(ascii);
        else ascii.push_back(' ');
    }
    if (is_ascii(ascii)) return fold_ascii(ascii);
    std::string out;
    for (char c : ascii) {  // what has no Latin form is kept as it is
        bool const byte_of_letter = static_cast<unsigned char>(c) >= 0x80;
        auto const piece = byte_of_letter ? std::string(1, c) : fold_ascii(std::string_view(&c, 1));
        if (!piece.empty()) out += piece;
        else if (c != '.' && c != '\'' && !out.empty() && out.back() != ' ') out.push_back(' ');
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::vector<std::string> split(std::string_view folded) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size();) {
        auto const end = std::min(folded.find(' ', at), folded.size());
        if (end > at) words.emplace_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// One letter for all that transliterations do not keep apart.
char letter_class(char c) {
    switch (c) {
        case 'c':
        case 'q': return 'k';
        case 'v': return 'f';
        case 'u':
        case 'w': return 'o';
        case 'e':
        case 'y': return 'i';
        default: return c;
    }
}

bool is_vowel_class(char c) { return c == 'a' || c == 'i' || c == 'o'; }

/// A digraph as one sound ("kh", "sh"); its second letter is an h.
char with_h(char c) {
    switch (c) {
        case 'c':
        case 's': return 'S';
        case 'p': return 'f';
        default: return letter_class(c);
    }
}

/// The consonants of a folded word, one for each sound.
std::string consonants(std::string_view word) {
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        char const next = i + 1 < word.size() ? word[i + 1] : ' ';
        char sound = letter_class(word[i]);
        bool const glide = i == 0 && (word[i] == 'y' || word[i] == 'w') && is_vowel_class(letter_class(next));
        if (glide) sound = word[i];
        else if (is_vowel_class(sound)) sound = i == 0 ? 'a' : ' ';
        else if (word[i] == 'h' && i > 0 && !is_vowel_class(letter_class(next))) sound = ' ';
        else if (next == 'h' && word[i] != 'h') sound = with_h(word[i]), ++i;
        if (sound == ' ' || (!out.empty() && out.back() == sound && !(out.size() == 1 && sound == 'a'))) continue;
        out.push_back(sound);
    }
    return out;
}

std::string classes(std::string_view word) {
    std::string out;
    for (char c : word) {
        auto const k = letter_class(c);
        if (out.empty() || out.back() != k) out.push_back(k);
    }
    return out;
}

/// Front vowels in one word where the other has back ones: "Brian", "Brown".
bool vowels_clash(std::string_view a, std::string_view b) {
    auto gaps = [](std::string_view word) {
        std::vector<unsigned> out(1);
        for (char c : word) {
            if (!is_vowel_class(c)) {
                if (c != 'h') out.push_back(0);
            } else out.back() |= c == 'i' ? 1U : c == 'o' ? 2U : 4U;
        }
        return out;
    };
    auto const x = gaps(a);
    auto const y = gaps(b);
    if (x.size() != y.size()) return false;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (((x[i] & 3U) == 1U && (y[i] & 3U) == 2U) || ((x[i] & 3U) == 2U && (y[i] & 3U) == 1U)) return true;
    return false;
}

std::size_t common_letters(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (char c : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            auto const above = row[j + 1];
            row[j + 1] = c == b[j] ? diagonal + 1 : std::max(row[j + 1], row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

bool words_alike(std::string_view a, std::string_view b) {
    if (a == b) return true;
    auto const has_digit = [](std::string_view word) {
        return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (has_digit(a) || has_digit(b)) return false;  // 100 and 110 differ by one letter, and are two things
    if (a.size() > 64 || b.size() > 64 || consonants(a) != consonants(b)) return false;
    auto const x = classes(a);
    auto const y = classes(b);
    // 0.65 keeps "Joz" with "Jawz" and "Hasakeh" with "Hasaka", and "Marin" from "Moran"
    return !vowels_clash(x, y) && 200 * common_letters(x, y) >= 65 * (x.size() + y.size());
}
}  // namespace

std::string fold(std::string_view name) {
    if (is_ascii(name)) return fold_ascii(name);
    thread_local std::unordered_map<std::string, std::string> cache;
    std::string key(name);
    if (auto const found = cache.find(key); found != cache.end()) return found->second;
    auto folded = fold_unicode(name);
    if (cache.size() >= cache_limit) cache.clear();
    return cache.emplace(std::move(key), std::move(folded)).first->second;
}

std::string sound_key(std::string_view name) {
    std::string out;
    for (auto const& word : name_words(name)) {
        if (!out.empty()) out.push_back(' ');
        out += consonants(word);
    }
    return out;
}

bool spelled_alike(std::string_view a, std::string_view b) {
    auto const x = name_words(a);
    auto const y = name_words(b);
    return !x.empty() && std::equal(x.begin(), x.end(), y.begin(), y.end(), words_alike);
}

std::vector<std::string> name_words(std::string_view name) {
    auto all = split(fold(name));
    std::vector<std::string> kept;
    for (auto& word : all)
        if (!holds(particles, word) && !holds(titles, word)) kept.push_back(word);
    return kept.empty() ? all : kept;
}

bool same_words(std::string_view a, std::string_view b) {
    auto x = name_words(a);
    auto y = name_words(b);
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    return !x.empty() && x == y;
}

std::string without_initials(std::string_view name) {
    auto const words = name_words(name);
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        bool const inner = i > 0 && i + 1 < words.size();
        if (inner && words[i].size() == 1) continue;
        if (!out.empty()) out.push_back(' ');
        out += words[i];
    }
    return out;
}

std::string sound_block(std::string_view name) {
    auto words = name_words(without_initials(name));
    for (auto& w : words) w = sound_key(w);
    std::sort(words.begin(), words.end());
    std::string block;
    for (auto const& w : words) block += w + " ";
    return block;
}

std::string unicode_version() {
    UVersionInfo version;
    u_getUnicodeVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return text;
}

}  // namespace reconcile
