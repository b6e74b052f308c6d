//! What a minimal Tauri app needs.

fn main() {
    tauri_build::build();
}
