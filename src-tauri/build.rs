//! Builds no command into the app: the pages can ask Tauri for nothing.

fn main() {
    let nothing = tauri_build::AppManifest::new().commands(&[]);
    let attributes = tauri_build::Attributes::new().app_manifest(nothing);
    tauri_build::try_build(attributes).expect("tauri.conf.json and the icons are in order");
}
