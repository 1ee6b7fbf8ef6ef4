//! The derive macros of `fedvirt-core`: [`macro@Element`] turns a struct into an XML element and a row in the
//! schema table, [`macro@Choice`] an enum into an open set of words.
//!
//! The macros are used through `fedvirt_core::xml`, whose documentation says what the generated code does.

mod attributes;
mod choice;
mod element;

use proc_macro::TokenStream;

/// Makes a struct an XML element, or an enum a field that several elements can stand in.
///
/// ```
/// use fedvirt_core::xml::{Access, Choice, Element, Extra, Raw};
///
/// /// A shelf of a library.
/// #[derive(Clone, Default, Element)]
/// #[xml(root = "shelf")]
/// pub struct Shelf {
///     /// Where it stands.
///     #[xml(attr)]
///     pub room: Option<String>,
///     /// Its place in the room, from 0.
///     #[xml(attr = "place")]
///     pub number: Option<u32>,
///     /// What it is called.
///     #[xml(text_child)]
///     pub label: Option<String>,
///     /// Whether it may be moved.
///     #[xml(flag)]
///     pub fixed: bool,
///     /// What stands on it.
///     #[xml(children = "book")]
///     pub books: Vec<Book>,
///     /// Notes of others.
///     #[xml(raw)]
///     pub notes: Option<Raw>,
///     /// What the model does not know.
///     #[xml(extra)]
///     pub extra: Extra,
/// }
///
/// /// A book.
/// #[derive(Clone, Default, Element)]
/// pub struct Book {
///     /// How it is bound.
///     #[xml(attr)]
///     pub binding: Option<Binding>,
///     /// Its title.
///     #[xml(text)]
///     pub title: Option<String>,
///     /// What the model does not know.
///     #[xml(extra)]
///     pub extra: Extra,
/// }
///
/// /// How a book is bound.
/// #[derive(Clone, Debug, PartialEq, Eq, Choice)]
/// pub enum Binding {
///     /// In cloth.
///     Cloth,
///     /// In paper.
///     #[xml("paper-back")]
///     Paper,
///     /// Another way.
///     Other(String),
/// }
///
/// let xml = "\
/// <shelf room='3' place='0'>
///   <label>A &amp; B</label>
///   <fixed/>
///   <book binding='paper-back' signed='yes'>Emma</book>
/// </shelf>
/// ";
/// let mut shelf = Shelf::from_xml(xml)?;
/// assert_eq!(shelf.number, Some(0));
/// assert_eq!(shelf.books[0].binding, Some(Binding::Paper));
/// assert_eq!(shelf.unknown(), ["book[0]/@signed"]);
/// assert_eq!(shelf.to_xml(), xml);
/// shelf.set("book[0]/@binding", "cloth")?;
/// assert_eq!(shelf.get("book[0]")?.as_deref(), Some("Emma"));
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
///
/// # On the struct
///
/// The struct derives `Clone` and `Default` itself; the macro writes `Debug` (only what is present is shown)
/// and `PartialEq`.
///
/// - `#[xml(root = "name")]`: it can be a document. It gets `from_xml`, `to_xml`, `to_json`, `from_json` and
///   `unknown`, and serde's `Serialize` and `Deserialize`, which go through the schema table. `ns = CONST` gives the root a namespace.
/// - `#[xml(group)]`: it is no element, but attributes that several elements share: see `flatten`. It has no `extra`.
///
/// # On its fields
///
/// The order of the fields is the order in which they are written. A name that is not given is the field's
/// own, without a trailing underscore (`type_` is `type`).
///
/// | attribute | field type | XML |
/// |---|---|---|
/// | `attr`, `attr = "name"` | `Option<S>` | an attribute |
/// | `text` | `Option<S>` | the element's own text |
/// | `text_child`, `text_child = "name"` | `Option<S>`, `Vec<S>` | a child element that holds text alone |
/// | `flag`, `flag = "name"` | `bool` | a child element that is there or not |
/// | `child`, `child = "name"` | `Option<Box<E>>` | a child element |
/// | `children = "name"` | `Vec<E>` | child elements of one name, in document order |
/// | `children` | `Vec<V>`, `V` an enum that derives `Element` | child elements of several names, in document order |
/// | `raw`, `raw = "name"` | `Option<Raw>` | a child element kept verbatim |
/// | `flatten` | a `group` struct | the group's attributes, on this element |
/// | `extra` | `Extra` | whatever else there is; named `extra` |
///
/// `S` is a `Scalar`: `String`, `u8` to `u64`, `i32`, `i64`, `Number`, or a type that derives `Choice`.
/// Further words: `ns = CONST` (a `Namespace`, for a child), `blank_after` (libvirt writes an empty line after
/// the element), `secret` (debug output hides the value).
///
/// # What it does not guarantee
///
/// - Order between elements of different names is the struct's, not the document's, except in a list over
///   several names.
/// - White space between elements, the spelling of quotes, and of plain numbers (`007`, `0x7` in a `u32`) is
///   libvirt's on output. `Number` keeps its spelling.
/// - A comment inside an element that holds text is dropped; elsewhere it is kept. What stands before and
///   after the root element is not kept.
/// - Of two elements where one is allowed the first is read and the second kept as unknown.
/// - An unknown attribute of a `text_child` in a list belongs to the place in the list: it stays there when
///   items before it are removed.
#[proc_macro_derive(Element, attributes(xml))]
pub fn derive_element(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    element::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Makes an enum the words that an attribute or text can be.
///
/// Every variant is one word: its name in lower case, or the one given by `#[xml("word")]`. The last variant
/// is `Other(String)`, for words that are not known: it reads and writes like any other.
///
/// The enum gets `Choice`, `Scalar`, `Display` and `From<&str>`, and a row in the schema table.
#[proc_macro_derive(Choice, attributes(xml))]
pub fn derive_choice(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    choice::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}
