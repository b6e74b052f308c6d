//! Measures how hard a page is to read: its blocks, sentences, words and syllables.
//!
//! 1. A page is taken apart into blocks: a heading, a paragraph, a list item, a table cell, a label.
//! 2. A block is taken apart into sentences, a sentence into words, a word into syllables.
//! 3. The grade is that of Flesch and Kincaid. Grade and 5 is a reading age: 6 is age 11.
//!
//! A formula finds what to look at again. It never proves that somebody understands.

use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};

/// Elements that do not end the sentence which they stand in.
const INLINE: [&str; 10] = ["a", "b", "bdi", "br", "dfn", "em", "i", "small", "span", "strong"];

/// Links and buttons with these classes stand by themselves.
const ALONE: [&str; 4] = ["button", "choice", "text-link", "tool"];

/// Names and numbers of services: not our words.
const NAMES: [&str; 5] = ["contact__name", "contact__number", "contact__mail", "lines__name", "lines__number"];

/// After these a full stop ends no sentence.
const SHORTENED: [&str; 9] = ["s", "ss", "v", "e.g", "i.e", "mr", "mrs", "ms", "dr"];

/// Words that the rules for syllables get wrong, and short names that are said as one word. Held
/// against the CMU dictionary for all words of the English pages on 22 November 2026.
const SYLLABLES: [(usize, &str); 6] = [
    (1, "dols llais pals"),
    (2, "centre client diet every marriage pohwer quiet recalled safeguard safety science something sometimes somewhere"),
    (3, "anyone area autism earlier everyone everything everywhere opinion parliament safeguarding somebody theatre whoever"),
    (4, "dementia everybody experience society"),
    (5, "parliamentary"),
    (7, "confidentiality"),
];

/// The blocks of text inside what the selector finds, but for elements with these tags, the names
/// and numbers of services, and what is marked with a language of its own: titles of laws and
/// sources, other languages, and a word's other names.
///
/// # Panics
/// Where the selector is none.
#[must_use]
pub fn blocks(document: &Html, within: &str, without: &[&str]) -> Vec<String> {
    let selector = Selector::parse(within).unwrap_or_else(|error| panic!("{within}: {error}"));
    let (mut found, mut open) = (Vec::new(), String::new());
    for part in document.select(&selector) {
        gather(part, without, &mut found, &mut open);
        close(&mut found, &mut open);
    }
    found
}

fn close(found: &mut Vec<String>, open: &mut String) {
    let text = open.split_whitespace().collect::<Vec<_>>().join(" ");
    open.clear();
    if text.contains(char::is_alphanumeric) {
        found.push(text);
    }
}

fn gather(part: ElementRef<'_>, without: &[&str], found: &mut Vec<String>, open: &mut String) {
    for child in part.children() {
        if let Node::Text(text) = child.value() {
            open.push_str(text);
        }
        let Some(element) = ElementRef::wrap(child) else { continue };
        if is_left_out(element, without) {
            continue;
        }
        let inline = is_inline(element.value());
        if !inline {
            close(found, open);
        }
        gather(element, without, found, open);
        if !inline {
            close(found, open);
        }
    }
}

fn is_inline(element: &Element) -> bool {
    let alone = element.classes().any(|class| ALONE.contains(&class) || class.contains("__"));
    INLINE.contains(&element.name()) && !alone
}

fn is_left_out(part: ElementRef<'_>, without: &[&str]) -> bool {
    let element = part.value();
    let other_names = element.name() == "p" && part.child_elements().any(|child| child.value().name() == "span" && child.value().attr("lang").is_some());
    let name = element.classes().any(|class| NAMES.contains(&class));
    element.attr("lang").is_some() || other_names || name || without.contains(&element.name())
}

/// The sentences of a block. A colon ends one, too; a mark inside quotes does not, where a small
/// letter goes on after them.
#[must_use]
pub fn sentences(block: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut start = 0;
    for (place, mark) in block.char_indices().filter(|(_, mark)| ".?!:".contains(*mark)) {
        let after = &block[place + mark.len_utf8()..];
        let rest = after.trim_start_matches(['”', '’', '"', ')']);
        let end = block.len() - rest.len();
        let goes_on = !rest.is_empty() && !rest.starts_with(char::is_whitespace);
        let quoted = rest.len() < after.len() && rest.trim_start().starts_with(char::is_lowercase);
        let before = block[start..place].rsplit([' ', '(']).next().unwrap_or_default().to_lowercase();
        if goes_on || quoted || (mark == '.' && SHORTENED.contains(&before.as_str())) {
            continue;
        }
        found.push(block[start..end].trim().to_owned());
        start = end;
    }
    found.push(block[start..].trim().to_owned());
    found.retain(|sentence| sentence.contains(char::is_alphanumeric));
    found
}

/// The words of a sentence. A number in groups ("0300 456 2370") is one.
#[must_use]
pub fn words(sentence: &str) -> Vec<&str> {
    let is_number = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut number = false;
    let mut found = Vec::new();
    for word in sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)) {
        if !(number && is_number(word.trim_end_matches(['.', ',', '?', ':', ')']))) {
            found.push(word);
        }
        number = is_number(word);
    }
    found
}

/// The syllables of a word as it is said. A number counts as one, as in the usual tools; letters
/// that are said one by one count one by one.
#[must_use]
pub fn syllables(word: &str) -> usize {
    let word = word.replace(['’', '\''], "'");
    word.split(|c: char| !c.is_alphanumeric() && c != '\'').map(|part| spoken(part.trim_matches('\''))).sum::<usize>().max(1)
}

fn spoken(part: &str) -> usize {
    let part = part.strip_suffix("'s").unwrap_or(part);
    let lower = part.replace('\'', "").to_lowercase();
    let known = |other: &str| other == lower || lower.strip_suffix('s') == Some(other);
    if let Some((count, _)) = SYLLABLES.iter().find(|(_, words)| words.split(' ').any(known)) {
        return *count;
    }
    let capitals = part.strip_suffix('s').unwrap_or(part);
    let letters = capitals.chars().filter(|c| c.is_alphabetic()).count();
    let digits = usize::from(part.contains(|c: char| c.is_ascii_digit()));
    if letters == 0 || digits == 1 || (letters > 1 && capitals.chars().all(|c| c.is_uppercase())) {
        // A W is said with three.
        return digits + letters + 2 * capitals.chars().filter(|c| *c == 'W').count();
    }
    by_rule(&lower)
}

/// Counts groups of vowels, then puts right what English writes but does not say, and the reverse.
fn by_rule(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let vowel = |place: usize| letters.get(place).is_some_and(|c| "aeiouyŵŷâêîôûáéëïö".contains(*c));
    let groups = (0..letters.len()).filter(|place| vowel(*place) && (*place == 0 || !vowel(place - 1))).count();
    let ends = |ending: &str| word.ends_with(ending) && word.len() > ending.len();
    // The letter that stands so many places from the end.
    let back = |places: usize| letters.len().checked_sub(places).and_then(|place| letters.get(place)).copied().unwrap_or(' ');
    let consonant_at = |places: usize| letters.len().checked_sub(places).is_some_and(|place| !vowel(place));
    let mut count = groups;
    // safe, sites, asked; but not people, nurses, decided.
    let silent = (ends("e") && consonant_at(2) && !(ends("le") && consonant_at(3)))
        || (ends("es") && consonant_at(3) && !"sxzcgh".contains(back(3)) && !(back(3) == 'l' && consonant_at(4)))
        || (ends("ed") && consonant_at(3) && !"td".contains(back(3)) && !(back(3) == 'l' && consonant_at(4) && back(4) != 'l'));
    if silent {
        count -= 1;
    }
    // safely, careful, statement.
    for ending in ["ely", "eful", "eless", "ement", "ements", "eness"] {
        if ends(ending) && consonant_at(ending.len() + 1) && word.len() > ending.len() + 2 {
            count -= 1;
        }
    }
    // Two vowels side by side that are said apart.
    for pair in letters.windows(3) {
        let apart = match (pair[0], pair[1], pair[2]) {
            (before, 'i', 'a' | 'o' | 'u') => !"tcsgx".contains(before),
            (before, 'u', 'a') => !"qg".contains(before),
            _ => false,
        };
        count += usize::from(apart);
    }
    // being, saying.
    if ends("ing") && letters.len() > 3 && vowel(letters.len() - 4) {
        count += 1;
    }
    count.max(1)
}

/// The grade of Flesch and Kincaid.
#[must_use]
pub fn grade(sentences: &[String]) -> f64 {
    let words: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let per = |part: usize, whole: usize| f64::from(u32::try_from(part).unwrap_or(u32::MAX)) / f64::from(u32::try_from(whole.max(1)).unwrap_or(u32::MAX));
    0.39 * per(words.len(), sentences.len()) + 11.8 * per(syllables, words.len()) - 15.59
}
