"""The promises of `jeugdrecht.sources.ecli`."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.errors import CitationError
from jeugdrecht.sources import Ecli


@given(
    st.from_regex(r"[A-Z]{2}", fullmatch=True),
    st.from_regex(r"[A-Z][A-Z0-9]{0,6}", fullmatch=True),
    st.from_regex(r"[0-9]{4}", fullmatch=True),
    st.from_regex(r"[A-Z0-9]([A-Z0-9.]{0,23}[A-Z0-9])?", fullmatch=True),
)
def test_parse_undoes_str(country, court, year, ordinal):
    """Every ECLI of the right form is read, in capitals or not."""
    ecli = Ecli(country, court, year, ordinal)

    assert Ecli.parse(str(ecli)) == ecli
    assert Ecli.parse(str(ecli).lower()) == ecli


def test_fields():
    """The five fields come apart."""
    assert Ecli.parse(" ECLI:NL:HR:2010:BK1998 ") == Ecli("NL", "HR", "2010", "BK1998")


def test_every_ecli_of_the_law_tables_is_well_formed(shared):
    """The case law that the tables cite passes the check."""
    texts = [file.read_text(encoding="utf-8") for file in (shared / "law").iterdir() if file.is_file()]
    found = {
        name
        for text in texts
        for name in re.findall(r"ECLI:[A-Z]{2}:[A-Z0-9]+:[0-9]{4}:[A-Z0-9.]*[A-Z0-9]", text)
    }

    assert "ECLI:NL:HR:2016:2716" in found
    assert {str(Ecli.parse(name)) for name in found} == found


def test_ordinal_of_25_characters_is_the_longest():
    """25 characters pass, 26 do not."""
    assert Ecli.parse(f"ECLI:NL:HR:2016:{'A' * 25}").ordinal == "A" * 25
    with pytest.raises(CitationError, match="up to 25"):
        Ecli.parse(f"ECLI:NL:HR:2016:{'A' * 26}")


@pytest.mark.parametrize(
    "text",
    [
        *("", "ECLI", "NL:HR:2016:2716", "ECLI:NL:HR:2016", "ECLI:NL:HR:2016:1:2", "ECLI:NLD:HR:2016:1"),
        *("ECLI:NL:12345:2016:1", "ECLI:NL:ABCDEFGH:2016:1", "ECLI:NL:HR:16:1", "ECLI:NL:HR:2016:a_b"),
        *("ECLI:NL:HR:\u0662\u0660\u0661\u0666:1", "ECLI:NL:HR:2016:1\x00", "ECLI:" * 100_000, "LJN BK1998"),
    ],
    ids=lambda text: ascii(text[:40]),
)
def test_malformed_eclis_show_two_valid_ones(text):
    """What is not an ECLI is refused with two examples."""
    with pytest.raises(CitationError, match="Write for example ECLI:NL:HR:2016:2716 or ECLI:EU:C:2019:1114"):
        Ecli.parse(text)


def test_all_wrong_fields_come_at_once():
    """Nobody mends an ECLI one field at a time."""
    with pytest.raises(CitationError) as caught:
        Ecli.parse("ECLI:N:2:16:_")

    assert [fault.message.split()[0] for fault in caught.value.faults] == [
        "country",
        "court",
        "year",
        "ordinal",
    ]


@given(st.text(max_size=100) | st.text(max_size=40).map("ECLI:NL:HR:2016:{}".format))
def test_any_text_is_read_or_refused(text):
    """No text breaks the check."""
    try:
        assert str(Ecli.parse(text)) == text.strip().upper()
    except CitationError as error:
        assert error.faults
