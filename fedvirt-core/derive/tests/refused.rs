//! What the derives refuse, and how they say it: a mistake in the model is found when it is compiled.

#[test]
fn mistakes_are_refused_with_their_reason() {
    trybuild::TestCases::new().compile_fail("tests/refused/*.rs");
}
