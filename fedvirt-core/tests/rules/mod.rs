//! Rules as tests/validate/*.txt hold them, and how they are judged.

#![allow(dead_code, unreachable_pub, reason = "every test uses some of it")]

use fedvirt_core::model::validate::Finding;

/// Where something is found, what is wrong, and the same mended.
pub struct Rule {
    pub path: String,
    pub broken: String,
    pub mended: String,
}

/// Reads rules, one in a paragraph: a path, `- ` and what is wrong, `+ ` and the same mended.
pub fn rules(text: &str) -> Vec<Rule> {
    let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.starts_with('#'));
    let rule = |paragraph: &str| {
        let (path, rest) = paragraph.trim().split_once("\n- ")?;
        let (broken, mended) = rest.split_once("\n+ ")?;
        Some(Rule { path: path.into(), broken: broken.into(), mended: mended.into() })
    };
    paragraphs.map(|paragraph| rule(paragraph).unwrap_or_else(|| panic!("no rule: {paragraph}"))).collect()
}

/// A domain with this content, and what every domain needs.
pub fn domain(kind: &str, name: &str, content: &str) -> String {
    let mut xml = format!("<domain type='{kind}'>");
    for (given, default) in [
        (&["<name"][..], format!("<name>{name}</name>")),
        (&["<memory>", "<memory unit"], "<memory>65536</memory>".to_owned()),
        (&["<os"], "<os><type>hvm</type></os>".to_owned()),
    ] {
        if !given.iter().any(|tag| content.contains(tag)) {
            xml.push_str(&default);
        }
    }
    format!("{xml}{content}</domain>")
}

/// Judges every rule: `judge` says what we find in a document, and why libvirt refuses it, if it does.
pub fn check(
    rules: &[Rule],
    document: impl Fn(&str, &str) -> String,
    judge: impl Fn(&str) -> (Vec<Finding>, Option<String>),
) {
    let mut wrong = String::new();
    for (i, rule) in rules.iter().enumerate() {
        let mut say = |what: &str, xml: &str| wrong.push_str(&format!("{}: {what}\n    {xml}\n", rule.path));
        let broken = document(&format!("rule-{i}"), &rule.broken);
        let (findings, refused) = judge(&broken);
        if !findings.iter().any(|finding| finding.path == rule.path) {
            say(&format!("we find {findings:?}"), &broken);
        }
        if let Some(other) = findings.iter().find(|finding| finding.path != rule.path) {
            say(&format!("we find more: {other}"), &broken);
        }
        if refused.is_none() {
            say("libvirt takes what is broken", &broken);
        }
        let mended = document(&format!("rule-{i}-mended"), &rule.mended);
        let (findings, refused) = judge(&mended);
        if !findings.is_empty() {
            say(&format!("we find {} when it is mended", findings[0]), &mended);
        }
        if let Some(refused) = refused {
            say(&format!("libvirt refuses what is mended: {refused}"), &mended);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
