//! Begins a page or a guide: files with a first form that passes the check.

use anyhow::{Context, Result, bail};
use rights::Date;
use std::fs;
use std::path::{Path, PathBuf};

const TOPIC: &str = r#"+++
title = "TITLE"
summary = "One sentence for the menu."
for = ["patient"]
nations = ["england", "wales"]
sources = ["mha-1983-s130c"]
checked_on = TODAY
review_by = NEXT
+++

Say the most useful thing first, in one short sentence.

## A heading that asks what the reader asks

One thought in each paragraph.
"#;

const GUIDE: &str = r#"# What the guide answers, and the screens on which it asks, in their order. content/README.md explains the keys.

icon = "chairs"
shows = "advocate"
rights = ["imha"]

[[screen]]
id = "nation" # its words are ask-nation and answer-nation-… in locales
facts = ["nation"]
answer = [
  { id = "england", adds.nation = ["england"] },
  { id = "wales", adds.nation = ["wales"] },
  { id = "scotland", adds.nation = ["scotland"] },
  { id = "northern-ireland", adds.nation = ["northern-ireland"] },
]
"#;

const CASES: &str = r#"# Worked examples for the guide 'ID'. Replace this one.

[[case]]
name = "A first example for the guide 'ID': a person on section 3 in England"
on = TODAY
facts = { nation = "england", status = ["s3"] }
provision = "MHA 1983 s.130C(2)(a)"
expect.imha = "yes"
"#;

/// Begins a page to read. Gives the files that were written or changed.
///
/// # Errors
/// The id is not in kebab case, a file is there already, or it cannot be written.
pub fn new_topic(folder: &Path, id: &str, today: Date) -> Result<Vec<PathBuf>> {
    let title = id.split('-').collect::<Vec<_>>().join(" ");
    let mut letters = title.chars();
    let title: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let text = TOPIC.replace("TITLE", &title).replace("TODAY", &today.to_string()).replace("NEXT", &today.plus_years(1).to_string());
    let page = put(folder, &format!("content/en/topics/{id}.md"), id, &text)?;
    // The end of the last list of topics: an author moves it to where it belongs.
    Ok(vec![page, list(folder, id, |menu| menu.rfind("topics = ["))?])
}

/// Begins a guide, with a first case. Gives the files that were written.
///
/// # Errors
/// The id is not in kebab case, a file is there already, or it cannot be written.
pub fn new_guide(folder: &Path, id: &str, today: Date) -> Result<Vec<PathBuf>> {
    let cases = CASES.replace("ID", id).replace("TODAY", &today.to_string());
    let guide = put(folder, &format!("content/guides/{id}.toml"), id, GUIDE)?;
    Ok(vec![guide, put(folder, &format!("content/cases/{id}.toml"), id, &cases)?, list(folder, id, |menu| menu.find("guides = ["))?])
}

/// Adds an id to the end of a list of the menu.
fn list(folder: &Path, id: &str, find: impl Fn(&str) -> Option<usize>) -> Result<PathBuf> {
    let menu = folder.join("content/menu.toml");
    let before = fs::read_to_string(&menu).with_context(|| menu.display().to_string())?;
    let end = find(&before).and_then(|start| before.get(start..)?.find(']').map(|end| start + end)).context("content/menu.toml has no such list")?;
    let (rest, after) = before.split_at(end);
    let rest = rest.trim_end().trim_end_matches(',');
    fs::write(&menu, format!("{rest}, \"{id}\"{after}")).with_context(|| menu.display().to_string())?;
    Ok(menu)
}

fn put(folder: &Path, file: &str, id: &str, text: &str) -> Result<PathBuf> {
    let kebab = !id.is_empty() && id.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
    if !kebab {
        bail!("'{id}' is not an id: use small letters, digits and hyphens, such as how-to-ask");
    }
    let path = folder.join(file);
    if path.exists() {
        bail!("{file} is there already");
    }
    if let Some(inner) = path.parent() {
        fs::create_dir_all(inner).with_context(|| inner.display().to_string())?;
    }
    fs::write(&path, text).with_context(|| file.to_owned())?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::{new_guide, new_topic};
    use content::Files;
    use rights::Date;
    use std::fs;

    #[test]
    fn what_is_begun_passes_the_check() {
        let today = Date::new(2026, 11, 22).expect("a day");
        let folder = std::env::temp_dir().join(format!("rights-new-{}", std::process::id()));
        for (file, text) in Files::embedded().iter() {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        let errors = |folder| crate::check(&Files::folder(folder).expect("read"), today).errors().map(ToString::to_string).collect::<Vec<_>>();
        let before = errors(&folder);
        new_topic(&folder, "a-page-of-ours", today).expect("begun");
        new_guide(&folder, "a-guide-of-ours", today).expect("begun");
        let after = errors(&folder);
        let again = new_topic(&folder, "a-page-of-ours", today);
        fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(after, before);
        assert!(again.is_err() && new_topic(&folder, "../x", today).is_err());
    }
}
