//! Writes, on its standard output, a C program that calls every exported function with each of its arguments wrong in turn:
//! pointers that are `NULL`, handles of every other type, strings that are not UTF-8, numbers that no enum has. What it calls
//! them with, and what has to come of it, is in `tests/misuse.h`.
//!
//! It reads the sources as the header's generator does, so that no new function is left out. What can be seen there of the
//! conventions, it checks itself: names, the order of arguments, and that whatever comes out can be freed.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;

use syn::{Expr, FnArg, GenericArgument, Item, ItemFn, Lit, Meta, Pat, PathArguments, ReturnType, Type};

fn main() {
    let program = program();
    #[allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]
    match program {
        Ok(program) => print!("{program}"),
        Err(error) => {
            eprintln!("fedvirt-capi-generate: {error}");
            std::process::exit(1);
        }
    }
}

/// What an argument is.
#[derive(Clone, PartialEq, Eq)]
enum Kind {
    /// A handle that is lent.
    Handle(String),
    /// A handle that is given back.
    Given(String),
    Text,
    /// A string that is given back.
    String,
    Bytes,
    /// A struct that is lent.
    Struct(String),
    Number,
    /// A number of an enum.
    Choice,
    /// Where something comes out, and the handle that it is, if it is one.
    Out(Option<String>),
    Error,
}

impl Kind {
    /// The order of arguments: the handle that the function is called after, what goes in, what comes out, the error.
    fn rank(&self, receiver: bool) -> u8 {
        match self {
            Self::Handle(_) | Self::Given(_) if receiver => 0,
            Self::Out(_) => 2,
            Self::Error => 3,
            _ => 1,
        }
    }
}

struct Argument {
    name: String,
    kind: Kind,
    /// Whether the documentation says that it may be `NULL`.
    nullable: bool,
}

struct Function {
    name: String,
    arguments: Vec<Argument>,
    gives: String,
    never_null: bool,
}

fn program() -> Result<String, Box<dyn Error>> {
    let functions = functions(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../src"))?;
    let mut freed = BTreeSet::new();
    let mut made = BTreeSet::new();
    let mut program = String::from("#include \"misuse.h\"\n\nstatic void misuse(void) {\n");
    for function in &functions {
        conventions(function).map_err(|problem| format!("{}: {problem}", function.name))?;
        for argument in &function.arguments {
            match &argument.kind {
                Kind::Given(handle) if !freed.insert(handle.clone()) => {
                    return Err(format!("{handle} is freed by two functions").into());
                }
                Kind::Out(Some(handle)) => drop(made.insert(handle.clone())),
                _ => {}
            }
        }
        calls(&mut program, function);
    }
    if let Some(handle) = made.difference(&freed).next() {
        return Err(format!("{handle} comes out, and nothing frees it").into());
    }
    program +=
        "}\n\nint main(void) {\n    make_handles();\n    misuse();\n    free_handles();\n    return 0;\n}\n";
    Ok(program)
}

/// What the conventions say that the sources show.
fn conventions(function: &Function) -> Result<(), String> {
    let arguments = &function.arguments;
    let handles = arguments.iter().filter_map(|argument| match &argument.kind {
        Kind::Handle(handle) | Kind::Given(handle) => Some(handle),
        _ => None,
    });
    let is_own = |handle: &str| function.name.starts_with(&format!("{handle}_"));
    let own: Vec<&String> = handles.filter(|handle| is_own(handle)).collect();
    let ranks: Vec<u8> =
        arguments.iter().enumerate().map(|(at, argument)| argument.kind.rank(at == 0)).collect();
    if !ranks.is_sorted() {
        return Err("the handle comes first, then what goes in, what comes out, the error".into());
    }
    if !own.is_empty()
        && !matches!(&arguments[0].kind, Kind::Handle(first) | Kind::Given(first) if first == own[0])
    {
        return Err(format!("{} comes first", own[0]));
    }
    let fails = arguments.last().is_some_and(|last| last.kind == Kind::Error);
    if fails != (function.gives == "fedvirt_status" && function.name != "fedvirt_error_status") {
        return Err("what can fail returns a status and takes an error, and nothing else does".into());
    }
    if !fails && arguments.iter().any(|argument| matches!(argument.kind, Kind::Out(_))) {
        return Err("what comes out needs a status that says whether it did".into());
    }
    if arguments.iter().any(|argument| argument.kind == Kind::Error && argument.name != "error") {
        return Err("the error is called error".into());
    }
    match arguments.iter().find_map(|argument| match &argument.kind {
        Kind::Given(handle) => Some(handle),
        _ => None,
    }) {
        Some(handle) if function.name == format!("{handle}_free") && arguments.len() == 1 => Ok(()),
        Some(handle) => Err(format!("{handle} is given back to {handle}_free() alone")),
        None => Ok(()),
    }
}

/// The calls of one function: with nothing wrong but one argument.
fn calls(program: &mut String, function: &Function) {
    let Function { name, arguments, gives, never_null } = function;
    let with = |at: usize, bad: &str| {
        let all = arguments.iter().enumerate().map(
            |(i, argument)| {
                if i == at { bad.to_owned() } else { good(argument, i) }
            },
        );
        format!("{name}({})", all.collect::<Vec<_>>().join(", "))
    };
    let fails = arguments.last().is_some_and(|last| last.kind == Kind::Error);
    let made = arguments.iter().enumerate().find_map(|(i, argument)| match &argument.kind {
        Kind::Out(Some(handle)) => Some((i, handle)),
        _ => None,
    });
    for (at, argument) in arguments.iter().enumerate() {
        let said = &argument.name;
        let bad: &[(&str, &str)] = match &argument.kind {
            Kind::Handle(_) | Kind::Given(_) => &[("NULL_ARGUMENT", "NULL"), ("WRONG_HANDLE", "other")],
            Kind::Text => &[("NULL_ARGUMENT", "NULL"), ("INVALID_UTF8", "\"\\xff\"")],
            Kind::String | Kind::Bytes | Kind::Out(_) | Kind::Struct(_) => &[("NULL_ARGUMENT", "NULL")],
            Kind::Choice => &[("INVALID_ARGUMENT", "12345")],
            Kind::Number | Kind::Error => &[],
        };
        for &(status, bad) in bad {
            let call = with(at, bad);
            // Bytes may be NULL where there are none.
            let taken = bad == "NULL" && argument.nullable && argument.kind != Kind::Bytes;
            let statement = match (fails, gives.as_str()) {
                (true, _) if taken => match made {
                    Some((i, handle)) => format!("TAKEN({call}, {handle}_free(*({handle} **)OUT({i})));"),
                    None => format!("TAKEN({call}, (void)0);"),
                },
                (true, _) => format!("REFUSED({call}, FEDVIRT_ERR_{status}, \"{said}\");"),
                (false, "") => format!("{call};"),
                (false, "*const c_char") if *never_null => format!("CHECK_STR({call}, \"\");"),
                (false, "*const c_char") => format!("CHECK({call} == NULL);"),
                (false, _) => format!("CHECK({call} == 0);"),
            };
            let _ = match &argument.kind {
                Kind::Handle(handle) | Kind::Given(handle) if bad == "other" => {
                    writeln!(program, "    FOR_OTHERS({handle}, {statement})")
                }
                _ => writeln!(program, "    {statement}"),
            };
        }
    }
}

/// An argument that nothing is wrong with.
fn good(argument: &Argument, at: usize) -> String {
    match &argument.kind {
        Kind::Handle(handle) | Kind::Given(handle) => format!("A({handle})"),
        Kind::Text | Kind::String => "\"x\"".into(),
        Kind::Bytes => "(const uint8_t *)\"x\"".into(),
        Kind::Struct(name) => format!("&good_{name}"),
        Kind::Number => "1".into(),
        Kind::Choice => "0".into(),
        Kind::Out(_) => format!("OUT({at})"),
        Kind::Error => "ERROR".into(),
    }
}

/// All exported functions, in the order of their files and names.
fn functions(folder: &Path) -> Result<Vec<Function>, Box<dyn Error>> {
    let mut functions = Vec::new();
    let mut files: Vec<_> =
        std::fs::read_dir(folder)?.map(|file| Ok(file?.path())).collect::<std::io::Result<_>>()?;
    files.sort();
    for file in files {
        for item in syn::parse_file(&std::fs::read_to_string(file)?)?.items {
            if let Item::Fn(item) = item
                && item.sig.abi.is_some()
            {
                functions.push(function(&item)?);
            }
        }
    }
    Ok(functions)
}

fn function(item: &ItemFn) -> Result<Function, Box<dyn Error>> {
    let name = item.sig.ident.to_string();
    let doc = doc(item);
    let mut arguments = Vec::new();
    for argument in &item.sig.inputs {
        let FnArg::Typed(argument) = argument else { return Err(format!("{name} takes self").into()) };
        let Pat::Ident(ident) = &*argument.pat else { return Err(format!("{name} has a pattern").into()) };
        let argument_name = ident.ident.to_string();
        arguments.push(Argument {
            kind: kind(&argument.ty).ok_or_else(|| format!("{name}: what is {argument_name}?"))?,
            // From its line to the next one's, or to the end of the list.
            nullable: doc
                .split_once(&format!("\n - {argument_name}:"))
                .and_then(|(_, rest)| rest.split("\n - ").next()?.split("\n\n").next())
                .is_some_and(|said| {
                    said.split_whitespace().collect::<Vec<_>>().join(" ").contains("may be NULL")
                }),
            name: argument_name,
        });
    }
    let gives = match &item.sig.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => match &**ty {
            Type::Ptr(_) => "*const c_char".into(),
            Type::Path(path) => {
                path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
            }
            _ => return Err(format!("{name}: what does it return?").into()),
        },
    };
    Ok(Function { never_null: doc.contains("never NULL"), name, arguments, gives })
}

fn doc(item: &ItemFn) -> String {
    let lines = item.attrs.iter().filter_map(|attr| match &attr.meta {
        Meta::NameValue(value) if value.path.is_ident("doc") => match &value.value {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    // An empty line ends a list.
    lines.map(|line| if line.is_empty() { "\n\n".into() } else { format!("\n{line}") }).collect()
}

/// What a type of `src/ffi.rs` is for.
fn kind(ty: &Type) -> Option<Kind> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let inner = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(inner) => Some(inner),
                _ => None,
            })
        }
        _ => None,
    };
    let named = || match inner {
        Some(Type::Path(path)) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    };
    Some(match last.ident.to_string().as_str() {
        "Shared" | "Exclusive" => Kind::Handle(named()?),
        "Owned" => Kind::Given(named()?),
        "Str" => Kind::Text,
        "Text" => Kind::String,
        "Bytes" => Kind::Bytes,
        "Lent" => Kind::Struct(named()?),
        "Choice" => Kind::Choice,
        "Out" => match inner.and_then(kind) {
            Some(Kind::Given(handle)) if handle == "fedvirt_error" => Kind::Error,
            Some(Kind::Given(handle)) => Kind::Out(Some(handle)),
            _ => Kind::Out(None),
        },
        "usize" | "u64" | "i64" | "u32" | "bool" => Kind::Number,
        _ => return None,
    })
}
