//! The content that ships has nothing wrong with it.

use content::Severity;
use tests::problems;

#[test]
fn the_content_has_no_problems() {
    let errors: Vec<String> = problems().iter().filter(|problem| problem.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{} problems:\n{}", errors.len(), errors.join("\n"));
}
