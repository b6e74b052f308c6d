# The only commands a newcomer needs. Each installs what it needs (Debian, Ubuntu); Rust must be there.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
TARGET := $(or $(CARGO_TARGET_DIR),target)
FONTS := ui/fonts/latin-400.woff2 ui/fonts/latin-700.woff2 ui/fonts/latin-ext-400.woff2 ui/fonts/latin-ext-700.woff2

.PHONY: run test bench package fonts screens format lint unit cases browser window supply package-test fuzz kiosk kiosk-long soak kiosk-bench

# Opens the window. With no display it serves the same pages on this machine, until Ctrl-C.
run:
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	  .ci/install run && $(MAKE) fonts >&2 && cargo run --quiet --locked -p patient-rights; \
	else \
	  .ci/install tool && $(MAKE) fonts >&2 && exec cargo run --quiet --locked -p author --bin rights -- preview --no-display --port 0; \
	fi

# Everything that CI runs.
test:
	@.ci/install test
	@$(MAKE) fonts
	@$(MAKE) format
	@$(MAKE) lint
	@$(MAKE) unit
	@$(MAKE) cases
	@$(MAKE) browser
	@$(MAKE) window
	@$(MAKE) supply
	@$(MAKE) package-test

format:
	cargo fmt --all --check

lint:
	cargo clippy --locked --workspace --all-targets -- -D warnings

unit:
	cargo build --locked -p author
	cargo test --locked

# The legal cases through the tool, as another program would ask it.
cases:
	cargo build --locked -p author
	$(TARGET)/debug/rights check
	cd tests/cases && python3 run_cases.py --rights $(abspath $(TARGET))/debug/rights decide.jsonl dates.jsonl nearest-relative.jsonl invalid.jsonl

# Real Chromium with axe-core: access, sizes, contrast.
browser: node_modules
	node tests/browser/run.mjs $(TARGET)/debug/rights

# The real window under a display of its own.
window:
	cargo test --locked -p patient-rights --features automation
	cargo build --locked -p patient-rights --features automation
	cargo test --locked -p window-tests --lib --bins
	@for test in $(WINDOW_TESTS); do \
	  $(KIOSK) cargo test --locked -p window-tests --test $$test || { \
	    echo "== $$test failed. Once more: what fails twice is no accident of a busy machine." && \
	    $(KIOSK) cargo test --locked -p window-tests --test $$test; } || exit 1; \
	done

WINDOW_TESTS := $(basename $(notdir $(wildcard tests/window/tests/*.rs)))
KIOSK := PATIENT_RIGHTS_APP=$(abspath $(TARGET))/debug/patient-rights
KIOSK_TESTS := lock visits kills traces network controls soak

# The kiosk alone, out of what `window` runs: breaking out, forgetting, failing.
kiosk:
	cargo build --locked -p patient-rights --features automation
	$(KIOSK) cargo test --locked -p window-tests $(addprefix --test ,$(KIOSK_TESTS)) -- --nocapture

# Kills and stops at the shipped watchdog (30 s): ten of each.
kiosk-long:
	@.ci/install test
	@$(MAKE) fonts
	cargo build --locked -p patient-rights --features automation
	$(KIOSK) KIOSK_KILLS=10 KIOSK_WATCHDOG=0 cargo test --locked -p window-tests --test kills ends_in_a_clean_first_screen -- --nocapture

# Many visits. It can be stopped and started again: tests/soak.json (not kept) adds them up.
soak: VISITS ?= 10000
soak:
	@.ci/install test
	@$(MAKE) fonts
	cargo build --locked -p patient-rights --features automation
	$(KIOSK) cargo run --locked -p window-tests --bin soak $(VISITS) tests/soak.json

# How fast the kiosk is back after Finish, a kill and a hang, and what it takes. A release build, but for the hooks of the tests.
kiosk-bench:
	@.ci/install test
	@$(MAKE) fonts
	cargo build --locked --release -p patient-rights --features automation --target-dir $(TARGET)/kiosk-bench
	PATIENT_RIGHTS_APP=$(abspath $(TARGET))/kiosk-bench/release/patient-rights cargo run --locked -p window-tests --bin kiosk-figures

# Speed and size, each beside a peer in the same run.
bench:
	@.ci/install test
	@$(MAKE) fonts
	cargo build --locked --release -p patient-rights -p start-bench
	cargo run --locked --release -p tests --bin speed
	$(TARGET)/release/start-bench

# Anything that may come in, ten minutes for each of four targets; FUZZ_SECONDS sets another time. `make unit` has 30 s of it.
fuzz:
	@.ci/install tool
	@$(MAKE) fonts
	tests/fuzz/run

# Screenshots of the real window, for the README and for looking.
screens:
	@.ci/install test
	@$(MAKE) fonts
	cargo build --locked -p patient-rights --features automation
	PATIENT_RIGHTS_APP=$(abspath $(TARGET))/debug/patient-rights cargo run --locked -p window-tests --bin screens

# The Debian package, in target/package.
package:
	@.ci/install package
	@$(MAKE) fonts
	src-tauri/package/pack "$$(nice src-tauri/package/build)"

# Installs the package into a clean Debian, starts it there, boots the kiosk's unit, takes it off. Needs root.
package-test:
	@.ci/install package-test
	@$(MAKE) fonts
	folder=$$(nice src-tauri/package/build) && package=$$(src-tauri/package/pack "$$folder") && tests/package/run "$$package" "$$folder"

# What the programs are made of: licences, sources, advisories.
supply:
	@.ci/install supply
	tests/package/supply

node_modules: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --silent >&2
	@touch node_modules

fonts: $(FONTS)

ui/fonts/%.woff2: | node_modules
	@name=$*; cp node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-$${name%-*}-$${name##*-}-normal.woff2 $@
