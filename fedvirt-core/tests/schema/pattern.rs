//! XML Schema's regular expressions, as far as libvirt's schemas use them: what matches, and texts that do.

use std::collections::BTreeSet;

/// A regular expression; it matches the whole text, as in XML Schema.
pub(crate) enum Pattern {
    Class { negated: bool, ranges: Vec<(char, char)> },
    Sequence(Vec<Pattern>),
    Branches(Vec<Pattern>),
    Repeated(Box<Pattern>, usize, Option<usize>),
}

/// Which of the many texts that match.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    /// The characters to take where they fit, the first that does.
    pub(crate) likes: &'static str,
    /// Whether to repeat as often as allowed, not as seldom.
    pub(crate) long: bool,
    /// Which of several branches.
    pub(crate) branch: usize,
}

/// Enough to see what a pattern without a bound is about.
const LONG: usize = 4;

impl Pattern {
    pub(crate) fn parse(text: &str) -> Self {
        let mut reader = Reader { text: text.chars().collect(), at: 0, whole: text };
        let pattern = reader.branches();
        assert_eq!(reader.at, reader.text.len(), "pattern {text:?} goes on");
        pattern
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        self.ends(&text, &BTreeSet::from([0])).contains(&text.len())
    }

    /// Where a match can end that begins at one of these places.
    fn ends(&self, text: &[char], starts: &BTreeSet<usize>) -> BTreeSet<usize> {
        match self {
            Self::Class { .. } => starts
                .iter()
                .filter(|&&at| text.get(at).is_some_and(|&c| self.has(c)))
                .map(|at| at + 1)
                .collect(),
            Self::Sequence(parts) => {
                parts.iter().fold(starts.clone(), |starts, part| part.ends(text, &starts))
            }
            Self::Branches(branches) => {
                branches.iter().flat_map(|branch| branch.ends(text, starts)).collect()
            }
            Self::Repeated(part, least, most) => {
                let (mut now, mut all) = (starts.clone(), BTreeSet::new());
                for times in 0..=most.unwrap_or(text.len() + least) {
                    if times >= *least {
                        all.extend(&now);
                    }
                    now = part.ends(text, &now);
                }
                all
            }
        }
    }

    fn has(&self, c: char) -> bool {
        matches!(self, Self::Class { negated, ranges }
            if ranges.iter().any(|(from, to)| (*from..=*to).contains(&c)) != *negated)
    }

    /// A text that matches.
    pub(crate) fn sample(&self, style: Style) -> String {
        let mut text = String::new();
        self.add_sample(style, &mut text);
        text
    }

    fn add_sample(&self, style: Style, text: &mut String) {
        match self {
            Self::Class { ranges, .. } => {
                let mut choice =
                    style.likes.chars().chain(ranges.iter().map(|range| range.0)).chain(['a', '1']);
                text.extend(choice.find(|c| self.has(*c)));
            }
            Self::Sequence(parts) => parts.iter().for_each(|part| part.add_sample(style, text)),
            Self::Branches(branches) => {
                branches[style.branch.min(branches.len() - 1)].add_sample(style, text);
            }
            Self::Repeated(part, least, most) => {
                let longest = most.unwrap_or(LONG.max(*least));
                (0..if style.long { longest } else { *least }).for_each(|_| part.add_sample(style, text));
            }
        }
    }
}

struct Reader<'a> {
    text: Vec<char>,
    at: usize,
    whole: &'a str,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn next(&mut self) -> char {
        let c = self.peek().unwrap_or_else(|| panic!("pattern {:?} ends too early", self.whole));
        self.at += 1;
        c
    }

    fn is_next(&mut self, c: char) -> bool {
        let is = self.peek() == Some(c);
        self.at += usize::from(is);
        is
    }

    fn branches(&mut self) -> Pattern {
        let mut branches = vec![self.sequence()];
        while self.is_next('|') {
            branches.push(self.sequence());
        }
        if branches.len() == 1 { branches.remove(0) } else { Pattern::Branches(branches) }
    }

    fn sequence(&mut self) -> Pattern {
        let mut parts = Vec::new();
        while !matches!(self.peek(), None | Some('|' | ')')) {
            let atom = self.atom();
            parts.push(self.repeated(atom));
        }
        Pattern::Sequence(parts)
    }

    fn repeated(&mut self, atom: Pattern) -> Pattern {
        let (least, most) = match self.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => {
                self.at += 1;
                let least = self.number();
                let most = if self.is_next(',') {
                    if self.peek() == Some('}') { None } else { Some(self.number()) }
                } else {
                    Some(least)
                };
                assert_eq!(self.peek(), Some('}'), "pattern {:?}", self.whole);
                (least, most)
            }
            _ => return atom,
        };
        self.at += 1;
        Pattern::Repeated(Box::new(atom), least, most)
    }

    fn number(&mut self) -> usize {
        let from = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        let digits: String = self.text[from..self.at].iter().collect();
        digits.parse().unwrap_or_else(|e| panic!("pattern {:?}: {e}", self.whole))
    }

    fn atom(&mut self) -> Pattern {
        let one = |c| Pattern::Class { negated: false, ranges: vec![(c, c)] };
        match self.next() {
            '(' => {
                let within = self.branches();
                assert!(self.is_next(')'), "pattern {:?}", self.whole);
                within
            }
            '.' => Pattern::Class { negated: true, ranges: vec![('\n', '\n'), ('\r', '\r')] },
            '[' => self.class(),
            '\\' => Pattern::Class { negated: false, ranges: self.escaped() },
            c => one(c),
        }
    }

    fn escaped(&mut self) -> Vec<(char, char)> {
        match self.next() {
            'd' => vec![('0', '9')],
            's' => vec![(' ', ' '), ('\t', '\t'), ('\n', '\n'), ('\r', '\r')],
            'n' => vec![('\n', '\n')],
            c if c.is_ascii_alphanumeric() => panic!("pattern {:?} has \\{c}", self.whole),
            c => vec![(c, c)],
        }
    }

    fn class(&mut self) -> Pattern {
        let negated = self.is_next('^');
        let mut ranges = Vec::new();
        while !self.is_next(']') {
            let from = match self.next() {
                '\\' => self.escaped(),
                c => vec![(c, c)],
            };
            let is_range = self.peek() == Some('-') && self.text.get(self.at + 1) != Some(&']');
            if from.len() == 1 && is_range {
                self.at += 1;
                let to = match self.next() {
                    '\\' => self.escaped()[0].0,
                    c => c,
                };
                ranges.push((from[0].0, to));
            } else {
                ranges.extend(from);
            }
        }
        Pattern::Class { negated, ranges }
    }
}

#[test]
fn patterns_match_as_in_xml_schema() {
    for (pattern, yes, no) in [
        ("(0x)?[0-9a-f]{1,2}", &["0", "ff", "0xff"][..], &["", "0x", "fff", "g"][..]),
        (r"[a-zA-Z0-9_\-.]+", &["a-b.c"], &["a b", ""]),
        (r"$[ ]*[a-z]+(\[[0-9]+\])?", &["$ab[1]"], &["ab", "$ab["]),
        ("[^/]+|/.*", &["a", "/", "/b/c"], &["a/b", ""]),
        (r"[a-z -_]{2,}", &["a/", "AZ"], &["a", "a{"]),
    ] {
        let parsed = Pattern::parse(pattern);
        assert!(yes.iter().all(|text| parsed.matches(text)), "{pattern}");
        assert!(!no.iter().any(|text| parsed.matches(text)), "{pattern}");
        for (long, branch) in [(false, 0), (true, 0), (false, 1)] {
            let sample = parsed.sample(Style { likes: "0a", long, branch });
            assert!(parsed.matches(&sample), "{pattern}: {sample}");
        }
    }
}
