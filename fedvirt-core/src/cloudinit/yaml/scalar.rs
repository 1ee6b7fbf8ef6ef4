//! What a scalar is: the implicit types of YAML 1.1, in the very patterns that PyYAML has for them.

use super::Value;

/// The value of a plain scalar without a tag.
pub(super) fn resolve(text: &str) -> Result<Value, String> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => {
            return Ok(Value::Bool(true));
        }
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => {
            return Ok(Value::Bool(false));
        }
        "=" => return Err("PyYAML cannot read a plain `=`; quote it".into()),
        _ => {}
    }
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.')) {
        return Ok(Value::Text(text.to_owned()));
    }
    if is_float(text) {
        return float(text);
    }
    if is_integer(text) {
        return integer(text);
    }
    if is_time(text) {
        return Ok(Value::Time(text.into()));
    }
    Ok(Value::Text(text.to_owned()))
}

/// The value of a scalar with a tag of YAML's own.
pub(super) fn construct(kind: &str, text: String) -> Result<Value, String> {
    match kind {
        "str" => Ok(Value::Text(text)),
        "null" => Ok(Value::Null),
        "bool" => match text.to_lowercase().as_str() {
            "yes" | "true" | "on" => Ok(Value::Bool(true)),
            "no" | "false" | "off" => Ok(Value::Bool(false)),
            _ => Err("`!!bool` is for true and false".into()),
        },
        "int" => integer(&text),
        "float" => float(&text),
        "binary" => Ok(Value::Binary(text)),
        "timestamp" if is_time(&text) => Ok(Value::Time(text.into())),
        _ => Err(format!("the tag `!!{kind}` does not fit its value")),
    }
}

/// What is left of a text after what it begins with.
fn skip(text: &str, accept: impl Fn(u8) -> bool) -> &str {
    text.trim_start_matches(|c: char| c.is_ascii() && accept(c as u8))
}

fn unsigned(text: &str) -> &str {
    text.strip_prefix(['+', '-']).unwrap_or(text)
}

fn digit(byte: u8) -> bool {
    byte.is_ascii_digit() || byte == b'_'
}

/// `:30`, `:5`, one or more times.
fn sexagesimals(mut text: &str) -> Option<&str> {
    let mut any = false;
    while let Some(rest) = text.strip_prefix(':') {
        let bytes = rest.as_bytes();
        let len = match bytes {
            [b'0'..=b'5', b'0'..=b'9', ..] => 2,
            [b'0'..=b'9', ..] => 1,
            _ => return None,
        };
        (text, any) = (&rest[len..], true);
    }
    any.then_some(text)
}

/// `e+16`, if there.
fn exponent_or_nothing(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(['e', 'E']) else { return text.is_empty() };
    let Some(digits) = rest.strip_prefix(['+', '-']) else { return false };
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_float(text: &str) -> bool {
    if matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let body = unsigned(text);
    if matches!(body, ".inf" | ".Inf" | ".INF") {
        return true;
    }
    if body.starts_with(|c: char| c.is_ascii_digit()) {
        let rest = skip(body, digit);
        if let Some(rest) = sexagesimals(rest) {
            return rest.strip_prefix('.').is_some_and(|rest| skip(rest, digit).is_empty());
        }
        return rest.strip_prefix('.').is_some_and(|rest| exponent_or_nothing(skip(rest, digit)));
    }
    // Without a sign.
    match text.strip_prefix('.') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => {
            exponent_or_nothing(skip(rest, digit))
        }
        _ => false,
    }
}

fn is_integer(text: &str) -> bool {
    let body = unsigned(text);
    let all = |digits: &str, accept: fn(u8) -> bool| !digits.is_empty() && skip(digits, accept).is_empty();
    if let Some(digits) = body.strip_prefix("0b") {
        return all(digits, |b| matches!(b, b'0' | b'1' | b'_'));
    }
    if let Some(digits) = body.strip_prefix("0x") {
        return all(digits, |b| b.is_ascii_hexdigit() || b == b'_');
    }
    if let Some(digits) = body.strip_prefix('0') {
        return digits.is_empty() || all(digits, |b| matches!(b, b'0'..=b'7' | b'_'));
    }
    if !body.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let rest = skip(body, digit);
    rest.is_empty() || sexagesimals(rest) == Some("")
}

fn integer(text: &str) -> Result<Value, String> {
    let digits = text.replace('_', "");
    let body = unsigned(&digits);
    let parsed = if let Some(digits) = body.strip_prefix("0b") {
        i128::from_str_radix(digits, 2).ok()
    } else if let Some(digits) = body.strip_prefix("0x") {
        i128::from_str_radix(digits, 16).ok()
    } else if body.len() > 1 && body.starts_with('0') {
        i128::from_str_radix(body, 8).ok()
    } else {
        body.split(':').try_fold(0i128, |sum, part| sum.checked_mul(60)?.checked_add(part.parse().ok()?))
    };
    // JSON and Rust's numbers end here, and so does all that cloud-init counts.
    match parsed.map(|number| if digits.starts_with('-') { -number } else { number }) {
        Some(number) if i64::try_from(number).is_ok() || u64::try_from(number).is_ok() => {
            Ok(Value::Integer(number, text.into()))
        }
        _ => {
            Err("YAML takes it for a whole number, but for no usable one; quote it to make it a string"
                .into())
        }
    }
}

fn float(text: &str) -> Result<Value, String> {
    let digits = text.replace('_', "").to_lowercase();
    let body = unsigned(&digits);
    let parsed = match body {
        ".inf" => Some(f64::INFINITY),
        ".nan" => Some(f64::NAN),
        body => body.split(':').try_fold(0f64, |sum, part| Some(sum * 60.0 + part.parse::<f64>().ok()?)),
    };
    match parsed.map(|number| if digits.starts_with('-') { -number } else { number }) {
        Some(number) => Ok(Value::Float(number, text.into())),
        None => Err("YAML takes it for a number, but it is none; quote it to make it a string".into()),
    }
}

fn is_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |from: usize, least: usize, most: usize| {
        let count =
            bytes[from.min(bytes.len())..].iter().take(most).take_while(|b| b.is_ascii_digit()).count();
        (count >= least).then_some(from + count)
    };
    let byte = |at: usize, accept: &[u8]| bytes.get(at).is_some_and(|b| accept.contains(b)).then_some(at + 1);
    let blanks = |at: usize| at + bytes[at..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
    let date = |most: usize, least: usize| {
        let at = byte(digits(0, 4, 4)?, b"-")?;
        digits(byte(digits(at, least, most)?, b"-")?, least, most)
    };
    if date(2, 2) == Some(bytes.len()) {
        return true;
    }
    let whole = || {
        let at = date(2, 1)?;
        let at = match byte(at, b"Tt") {
            Some(at) => at,
            None => blanks(byte(at, b" \t")?),
        };
        let at = byte(digits(at, 1, 2)?, b":")?;
        let at = byte(digits(at, 2, 2)?, b":")?;
        let mut at = digits(at, 2, 2)?;
        if let Some(fraction) = byte(at, b".") {
            at = digits(fraction, 0, usize::MAX)?;
        }
        if at == bytes.len() {
            return Some(at);
        }
        at = blanks(at);
        if let Some(at) = byte(at, b"Z") {
            return Some(at);
        }
        let at = digits(byte(at, b"+-")?, 1, 2)?;
        match byte(at, b":") {
            Some(at) => digits(at, 2, 2),
            None => Some(at),
        }
    };
    whole() == Some(bytes.len())
}
