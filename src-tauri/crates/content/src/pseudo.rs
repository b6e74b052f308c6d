//! Languages made from English by rule, so that tests see what no translator has touched.

use fluent_syntax::ast;

/// A text as a pseudo-language writes it. Other languages leave it as it is.
pub(crate) fn text(code: &str, text: &str) -> String {
    match code {
        "en-XA" => accented(text),
        "ar-XB" => backwards(text),
        _ => text.to_owned(),
    }
}

/// Accents on every letter, two fifths longer, in brackets.
fn accented(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return text.to_owned();
    }
    let body = text.trim();
    let (before, after) = text.split_once(body).unwrap_or(("", ""));
    let mut out = format!("{before}⟦");
    out.extend(body.chars().map(accent));
    for place in 0..letters * 2 / 5 {
        out.push(if place % 8 == 0 { ' ' } else { 'ö' });
    }
    out.push('⟧');
    out.push_str(after);
    out
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ø',
        'u' => 'ü',
        'y' => 'ý',
        'c' => 'ç',
        'n' => 'ñ',
        's' => 'š',
        't' => 'ţ',
        'z' => 'ž',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ø',
        'U' => 'Ü',
        'C' => 'Ç',
        'N' => 'Ñ',
        'S' => 'Š',
        other => other,
    }
}

/// Read from right to left, by the marks that Unicode has for it.
fn backwards(text: &str) -> String {
    if text.chars().any(char::is_alphabetic) { format!("\u{202e}{text}\u{202c}") } else { text.to_owned() }
}

/// A Fluent file with every text changed.
pub(crate) fn resource(tree: &mut ast::Resource<&str>, change: &impl Fn(&str) -> String) -> ast::Resource<String> {
    ast::Resource { body: tree.body.iter().filter_map(|entry| self::entry(entry, change)).collect() }
}

fn entry(entry: &ast::Entry<&str>, change: &impl Fn(&str) -> String) -> Option<ast::Entry<String>> {
    Some(match entry {
        ast::Entry::Message(message) => ast::Entry::Message(ast::Message {
            id: id(&message.id),
            value: message.value.as_ref().map(|value| pattern(value, change)),
            attributes: message.attributes.iter().map(|attribute| self::attribute(attribute, change)).collect(),
            comment: None,
        }),
        ast::Entry::Term(term) => ast::Entry::Term(ast::Term {
            id: id(&term.id),
            value: pattern(&term.value, change),
            attributes: term.attributes.iter().map(|attribute| self::attribute(attribute, change)).collect(),
            comment: None,
        }),
        _ => return None,
    })
}

fn id(id: &ast::Identifier<&str>) -> ast::Identifier<String> {
    ast::Identifier { name: id.name.to_owned() }
}

fn attribute(attribute: &ast::Attribute<&str>, change: &impl Fn(&str) -> String) -> ast::Attribute<String> {
    ast::Attribute { id: id(&attribute.id), value: pattern(&attribute.value, change) }
}

fn pattern(pattern: &ast::Pattern<&str>, change: &impl Fn(&str) -> String) -> ast::Pattern<String> {
    let elements = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => ast::PatternElement::TextElement { value: change(value) },
        ast::PatternElement::Placeable { expression } => ast::PatternElement::Placeable { expression: self::expression(expression, change) },
    });
    ast::Pattern { elements: elements.collect() }
}

fn expression(expression: &ast::Expression<&str>, change: &impl Fn(&str) -> String) -> ast::Expression<String> {
    match expression {
        ast::Expression::Select { selector, variants } => ast::Expression::Select {
            selector: inline(selector, change),
            variants: variants
                .iter()
                .map(|variant| ast::Variant {
                    key: match &variant.key {
                        ast::VariantKey::Identifier { name } => ast::VariantKey::Identifier { name: (*name).to_owned() },
                        ast::VariantKey::NumberLiteral { value } => ast::VariantKey::NumberLiteral { value: (*value).to_owned() },
                    },
                    value: pattern(&variant.value, change),
                    default: variant.default,
                })
                .collect(),
        },
        ast::Expression::Inline(inline) => ast::Expression::Inline(self::inline(inline, change)),
    }
}

fn inline(inline: &ast::InlineExpression<&str>, change: &impl Fn(&str) -> String) -> ast::InlineExpression<String> {
    use ast::InlineExpression as Inline;
    match inline {
        Inline::StringLiteral { value } => Inline::StringLiteral { value: (*value).to_owned() },
        Inline::NumberLiteral { value } => Inline::NumberLiteral { value: (*value).to_owned() },
        Inline::MessageReference { id, attribute } => Inline::MessageReference { id: self::id(id), attribute: attribute.as_ref().map(self::id) },
        Inline::TermReference { id, attribute, .. } => Inline::TermReference { id: self::id(id), attribute: attribute.as_ref().map(self::id), arguments: None },
        Inline::VariableReference { id } => Inline::VariableReference { id: self::id(id) },
        Inline::FunctionReference { id, .. } => Inline::FunctionReference { id: self::id(id), arguments: ast::CallArguments { positional: Vec::new(), named: Vec::new() } },
        Inline::Placeable { expression } => Inline::Placeable { expression: Box::new(self::expression(expression, change)) },
    }
}
