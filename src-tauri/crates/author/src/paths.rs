//! Every way through a guide.

use content::{ENGLISH, Guide, Library, UNSURE};
use pages::replay;
use rights::Law;

/// The answers of one way through a guide, in the order in which they were asked: screen and answer.
pub type Path = Vec<(String, String)>;

/// All distinct ways of a reader through a guide to its result, every answer on every screen and "I'm not sure" among them.
#[must_use]
pub fn paths(library: &Library, guide: &Guide, law: &Law, reader: &str) -> Vec<Path> {
    let mut done = Vec::new();
    let mut open: Vec<Path> = vec![Vec::new()];
    while let Some(path) = open.pop() {
        match replay(library, guide, law, reader, &path).next {
            None => done.push(path),
            Some(screen) => {
                let answers = screen.choices.iter().map(|choice| choice.id.as_str()).chain([UNSURE]);
                let longer = answers.map(|answer| path.iter().cloned().chain([(screen.id.clone(), answer.to_owned())]).collect());
                // The first answer is followed first.
                let mut longer: Vec<Path> = longer.collect();
                longer.reverse();
                open.extend(longer);
            }
        }
    }
    done
}

/// The address at which a way through a guide ends, in English.
#[must_use]
pub fn address(guide: &Guide, path: &Path) -> String {
    // Ids are in kebab case: nothing in them needs to be encoded.
    let keys: Vec<String> = path.iter().map(|(screen, answer)| format!("{screen}={answer}")).collect();
    format!("/{ENGLISH}/guides/{}?{}", guide.id, keys.join("&"))
}

#[cfg(test)]
mod tests {
    use super::{address, paths};
    use content::{Files, read};
    use rights::{Date, Law};

    #[test]
    fn every_way_ends_once_and_its_address_is_its_own() {
        let (library, _) = read(&Files::embedded());
        let law = Law::on(Date::new(2026, 11, 22).expect("a day"), &library.law.commencements, &[]);
        for guide in &library.guides {
            let mut addresses: Vec<String> = paths(&library, guide, &law, "relative").iter().map(|path| address(guide, path)).collect();
            let all = addresses.len();
            addresses.sort();
            addresses.dedup();
            assert!(all > 1 && addresses.len() == all, "{}: {all}", guide.id);
        }
    }
}
