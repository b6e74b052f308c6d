//! For tests: one more answer, a random word that nobody else knows, so that it can be looked for afterwards.
//!
//! It is told as the complement of its bytes, so that whoever tells it does not hold it. No release knows any of this.

use crate::trial::Trial;

const FACTS: &str = "content/facts.toml";
const SCREEN: &str = "content/guides/blocks/position.toml";
const WORDS: &str = "locales/en/questions.ftl";

/// The built-in files with the word as one more nation; none unless this is a test that asks for it.
pub(crate) fn files() -> Option<content::Files> {
    let complement = Trial::read().canary?;
    let word = String::from_utf8(complement.iter().map(|byte| !byte).collect()).ok()?;
    let mut files = content::Files::embedded();
    let mut edit = |file: &str, old: &str, new: &str| {
        let text = files.get(file)?;
        let edited = text.replacen(old, new, 1);
        let changed = edited != *text;
        files.put(file, edited);
        changed.then_some(())
    };
    edit(FACTS, r#""northern-ireland"]"#, &format!(r#""northern-ireland", "{word}"]"#))?;
    let last = r#"{ id = "northern-ireland", adds.nation = ["northern-ireland"] },"#;
    edit(SCREEN, last, &format!("{last}\n  {{ id = \"{word}\", adds.nation = [\"{word}\"] }},"))?;
    edit(WORDS, "\n", &format!("\nanswer-nation-{word} = Canary\n"))?;
    Some(files)
}
