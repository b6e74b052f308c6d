//! What a page may do: nothing, but for what is named here.

/// Sent with every page.
pub const POLICY: &str = concat!(
    // Nothing is allowed that is not named.
    "default-src 'none'; ",
    // No page needs a script; the one that there may be is our own file.
    "script-src 'self'; ",
    // Our own sheet; never a style in a page.
    "style-src 'self'; ",
    "img-src 'self'; ",
    "font-src 'self'; ",
    // The kiosk's heartbeat asks our own scheme.
    "connect-src 'self'; ",
    // Not covered by default-src: a form may send only to us.
    "form-action 'self'; ",
    "base-uri 'none'; ",
    "frame-ancestors 'none'; ",
    "require-trusted-types-for 'script'",
);

/// The headers of every response.
pub(crate) const HEADERS: [(&str, &str); 3] = [("Content-Security-Policy", POLICY), ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store")];

#[cfg(test)]
mod tests {
    #[test]
    fn the_policy_is_this_and_no_other() {
        assert_eq!(
            super::POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
        );
    }
}
