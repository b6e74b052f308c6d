//! Builds again when a file of the content changes.

fn main() {
    for folder in ["content", "locales"] {
        println!("cargo:rerun-if-changed=../../../{folder}");
    }
}
