//! Builds again when a template, a style, an icon or a font changes.

fn main() {
    println!("cargo:rerun-if-changed=../../../ui");
}
