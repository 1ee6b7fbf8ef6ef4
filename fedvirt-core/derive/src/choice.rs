//! `derive(Choice)`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result};

use crate::attributes::{doc, word};

pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(input, "Choice is for enums"));
    };
    let missing =
        || Error::new_spanned(&input.ident, "the last variant must be `Other(String)`, for words not known");
    let (other, known) = match data.variants.iter().collect::<Vec<_>>().split_last() {
        Some((other, known)) => (*other, known.to_vec()),
        None => return Err(missing()),
    };
    if other.ident != "Other"
        || !matches!(&other.fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1)
    {
        return Err(missing());
    }
    let (mut idents, mut words, mut docs) = (Vec::new(), Vec::new(), Vec::new());
    for variant in known {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(Error::new_spanned(variant, "a word has no fields"));
        }
        let word = word(&variant.attrs)?.unwrap_or_else(|| variant.ident.to_string().to_lowercase());
        if words.contains(&word) {
            return Err(Error::new_spanned(variant, format!("the word {word:?} is there already")));
        }
        idents.push(&variant.ident);
        words.push(word);
        docs.push(doc(&variant.attrs));
    }
    let name = &input.ident;
    let name_text = name.to_string();
    let type_doc = doc(&input.attrs);
    let names = idents.iter().map(|ident| ident.to_string());
    Ok(quote! {
        #[automatically_derived]
        impl ::fedvirt_core::xml::Choice for #name {
            const SCHEMA: &'static ::fedvirt_core::xml::ChoiceSchema = &::fedvirt_core::xml::ChoiceSchema {
                name: #name_text,
                module: ::std::module_path!(),
                doc: #type_doc,
                values: &[ #( ::fedvirt_core::xml::ChoiceValue { variant: #names, value: #words, doc: #docs } ),* ],
            };
            fn as_str(&self) -> &str {
                match self { #( Self::#idents => #words, )* Self::Other(word) => word }
            }
            fn from_word(word: &str) -> Self {
                match word { #( #words => Self::#idents, )* _ => Self::Other(::std::string::String::from(word)) }
            }
        }
        #[automatically_derived]
        impl ::fedvirt_core::xml::Scalar for #name {
            const TYPE: ::fedvirt_core::xml::FieldType =
                ::fedvirt_core::xml::FieldType::Choice(<Self as ::fedvirt_core::xml::Choice>::SCHEMA);
            fn parse(text: &str) -> ::std::result::Result<Self, &'static str> {
                Ok(<Self as ::fedvirt_core::xml::Choice>::from_word(text))
            }
            fn value(&self) -> ::fedvirt_core::xml::Value<'_> {
                ::fedvirt_core::xml::Value::Str(::fedvirt_core::xml::Choice::as_str(self))
            }
        }
        #[automatically_derived]
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(::fedvirt_core::xml::Choice::as_str(self))
            }
        }
        #[automatically_derived]
        impl ::std::convert::From<&str> for #name {
            fn from(word: &str) -> Self {
                <Self as ::fedvirt_core::xml::Choice>::from_word(word)
            }
        }
    })
}
