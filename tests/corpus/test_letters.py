"""The promises about fingerprints: white space, typography and marks are no change, a word is one."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from jeugdrecht.corpus import changes, fingerprint

SENTENCE = "De molenaar kan, indien hij 16 jaar of ouder is, a. malen of b. rusten."
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=80)
SPACES = st.text(" \t\n\r\u00a0\u2009", min_size=1, max_size=4)


@pytest.mark.parametrize(
    "same",
    [
        "De molenaar kan, indien hij\n16  jaar of ouder is,\n  a) malen of\n  b) rusten.",
        "De molenaar\u00a0kan indien hij 16 jaar of ou\u00adder is: a. malen; of b. rusten",
        "– De *molenaar* kan, indien hij 16 jaar of ouder is, a. malen of b. rusten.",
        "DE MOLENAAR kan, indien hij 16 jaar of ouder is, a. malen of b. rusten.",
    ],
)
def test_the_form_of_a_text_is_no_change(same):
    """Line breaks, soft hyphens, marks, emphasis and capitals leave the fingerprint as it is."""
    assert fingerprint(same) == fingerprint(SENTENCE)
    assert changes(SENTENCE, same) == ()


@pytest.mark.parametrize(
    "other",
    [
        SENTENCE.replace("16", "18"),
        SENTENCE.replace("of ouder", "en ouder"),
        SENTENCE.replace("a. malen of b. rusten", "a. rusten of b. malen"),
        SENTENCE.replace("kan", "kan niet"),
        SENTENCE.replace("b. rusten", "c. rusten"),
    ],
)
def test_a_word_is_a_change(other):
    """A number, a word, their order and the letter of a part count."""
    assert fingerprint(other) != fingerprint(SENTENCE)
    assert changes(SENTENCE, other) != ()


def test_a_change_is_told_with_a_few_words_around_it():
    """What is shared is cut in its middle, at the start and at the end."""
    old = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien"
    new = old.replace("twee", "2").replace("elf", "11 en")

    assert [tuple(piece) for piece in changes(old, new)] == [
        ("same", "een"), ("gone", "twee"), ("new", "2"),
        ("same", "drie vier vijf zes zeven acht negen tien"),
        ("gone", "elf"), ("new", "11 en"), ("same", "twaalf dertien"),
    ]  # fmt: skip
    long = " ".join(map(str, range(30)))
    assert [tuple(piece) for piece in changes(long, f"{long} einde")] == [
        ("same", "… 26 27 28 29"), ("new", "einde"),
    ]  # fmt: skip


@given(st.lists(TEXTS, min_size=1, max_size=6), st.lists(SPACES, min_size=6, max_size=6))
def test_no_white_space_changes_a_fingerprint(words, spaces):
    """However words are laid out, their fingerprint is the same."""
    laid_out = "".join(word + space for word, space in zip(words, spaces, strict=False))

    assert fingerprint(laid_out) == fingerprint(" ".join(words))


@given(TEXTS, TEXTS)
def test_texts_differ_where_their_fingerprints_do(old, new):
    """A difference in words is told exactly where the fingerprints differ, and what it tells adds up."""
    pieces = changes(old, new)

    assert (pieces == ()) == (fingerprint(old) == fingerprint(new))
    assume(pieces)
    kept = [piece for piece in pieces if piece.kind != "gone"]
    if not any(piece.text.startswith("… ") or " … " in f" {piece.text} " for piece in kept):
        assert " ".join(piece.text for piece in kept) == " ".join(new.split())
