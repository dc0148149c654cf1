"""A value with its provenance, and disputed facts."""

import pytest

from jeugdrecht.logic.case import Given


def _ground(read, written):
    return read(f"rechter:\n  grond_ernst_feit: {written}").facts["rechter.grond_ernst_feit"]


def test_a_value_carries_its_provenance(read):
    """Who, why, when and where are kept as written."""
    said = _ground(read, "{value: ja, by: rechter, because: omdat, on: 2026-02-20, source: 'p. 3'}")

    assert said == Given(True, by="rechter", because="omdat", on="2026-02-20", source="p. 3")


def test_value_alone_is_the_value(read):
    """A block with only a value is that value."""
    assert _ground(read, "{value: nee}") == Given(False)


def test_unknown_may_carry_provenance(read):
    """That it is not known can have a source too."""
    assert _ground(read, "{value: onbekend, by: raad}") == Given(None, "onbekend", by="raad")


def test_a_disputed_fact_keeps_every_version(read):
    """Each side's value and provenance is kept, and the fact has no value."""
    said = _ground(
        read, "{disputed: [{value: ja, by: officier}, {value: nee, by: verdediging, on: 2026-01-02}]}"
    )

    versions = (Given(True, by="officier"), Given(False, by="verdediging", on="2026-01-02"))
    assert said == Given(None, "betwist", versions=versions)


@pytest.mark.parametrize(
    ("written", "path", "message"),
    [
        ("{by: rechter}", "", "een blok bij een feit heeft `value` of `disputed`"),
        ("{}", "", "een blok bij een feit heeft `value` of `disputed`"),
        ("[ja, nee]", "", "hier hoort één waarde, geen lijst"),
        ("{value: [ja]}", ".value", "hier hoort één waarde, geen lijst"),
        ("{value: {value: ja}}", ".value", "hier hoort één waarde, geen lijst"),
        ("{value: 3, by: rechter}", ".value", "'3' is geen ja of nee"),
        ("{value: ja, on: 2026-02-30}", ".on", "'2026-02-30' is geen bestaande dag"),
        ("{value: ja, on: 2026-W01-1}", ".on", "'2026-W01-1' is geen datum"),
        ("{value: ja, by: 3}", ".by", "'3' is geen tekst"),
        ("{value: ja, by: [rechter]}", ".by", "een lijst is geen tekst"),
        ("{value: ja, by: }", ".by", "hier staat geen waarde"),
        ('{value: ja, by: ""}', ".by", "hier staat geen waarde"),
        ('{value: ja, by: "a\\tb"}', ".by", "'a\\tb' bevat een besturingsteken of een nieuwe regel"),
        (f"{{value: ja, source: {'a' * 1001}}}", ".source", "deze tekst heeft 1001 tekens"),
        ("{disputed: ja}", ".disputed", "`disputed` is een lijst van minstens twee versies"),
        ("{disputed: [{value: ja}]}", ".disputed", "`disputed` is een lijst van minstens twee versies"),
        ("{disputed: [{value: ja}, nee]}", ".disputed[1]", "een versie heeft een waarde"),
        ("{disputed: [{value: ja}, {by: x}]}", ".disputed[1]", "een versie heeft een waarde"),
        ("{disputed: [{value: ja}, {value: onbekend}]}", ".disputed[1]", "een versie heeft een waarde"),
        ("{disputed: [{value: ja}, {value: 3}]}", ".disputed[1].value", "'3' is geen ja of nee"),
        ("{disputed: [{value: ja}, {value: nee}], by: x}", ".by", "naast `disputed` kan niets staan"),
        ("{value: nvt}", ".value", "nvt kan niet bij rechter.grond_ernst_feit"),
    ],
)
def test_what_is_no_value_with_provenance(faults, written, path, message):
    """Each fault of a block stands at its own place."""
    (fault,) = faults(f"rechter:\n  grond_ernst_feit: {written}")

    assert (fault.path, fault.line, fault.message) == (f"rechter.grond_ernst_feit{path}", 2, message)


def test_a_misspelt_part_of_provenance_names_the_nearest(faults):
    """Unknown parts are refused, with the part that looks like it."""
    (fault,) = faults("rechter.grond_ernst_feit: {value: ja, becuase: omdat}")

    assert fault.path == "rechter.grond_ernst_feit.becuase"
    assert fault.near == ("because",)


def test_all_faults_of_one_block_are_told(faults):
    """The value and each part of the provenance are checked, whatever else is wrong."""
    found = faults("rechter.grond_ernst_feit: {value: 3, by: 4, on: morgen, bij: x}")

    assert sorted(fault.path.rpartition(".")[2] for fault in found) == ["bij", "by", "on", "value"]


def test_a_folded_text_loses_its_last_line_break(read):
    """A block scalar ends in a line break that nobody wrote on purpose."""
    case = read("rechter.grond_ernst_feit:\n  value: ja\n  because: >\n    om deze\n    reden\n")

    assert case.facts["rechter.grond_ernst_feit"].because == "om deze reden"
