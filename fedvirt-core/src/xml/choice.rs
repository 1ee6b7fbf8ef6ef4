//! Open sets of words.

use super::ChoiceSchema;

/// An enum over the words that an attribute or text can be. Derive it with
/// [`derive(Choice)`](macro@super::Choice).
///
/// The set stays open: a word that the model does not know is kept in the variant `Other`, since libvirt adds
/// words with every release.
pub trait Choice: Sized {
    /// The table of the words.
    const SCHEMA: &'static ChoiceSchema;
    /// The word.
    fn as_str(&self) -> &str;
    /// The variant for a word, `Other` for one that is not known.
    fn from_word(word: &str) -> Self;
}
