"""Hostile input is refused within a second, with a fault that says what to do."""

import json
import time

import pytest

from jeugdrecht.cases import LARGEST_FILE, parse, read_bytes
from jeugdrecht.errors import InputError

BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
DEEP = "dieper genest dan 20 lagen"
YAML = "dit is geen geldige YAML"
MANY = "meer dan 100000 waarden"

HOSTILE = {
    "fifty megabytes": (b"a" * 50_000_000, "het bestand is groter dan 1 MB"),
    "one byte too many": (b"#" * (LARGEST_FILE + 1), "het bestand is groter dan 1 MB"),
    "empty": (b"", "er staat niets in"),
    "only comments": (b"# niets\n" * 100_000, "er staat niets in"),
    "null": (b"null", "er staat niets in"),
    "only spaces": (b" " * LARGEST_FILE, "er staat niets in"),
    "a list": (b"- a\n- b\n", "een zaak is een blok met sleutels"),
    "a word": (b"hallo", "een zaak is een blok met sleutels"),
    "a JSON list": (b'["a"]', "een zaak is een blok met sleutels"),
    "UTF-16": ("case: a".encode("utf-16"), "het bestand is UTF-16 of UTF-32"),
    "UTF-16 without mark": ("case: a".encode("utf-16-le"), "het bestand is UTF-16 of UTF-32"),
    "UTF-32": ("case: a".encode("utf-32"), "het bestand is UTF-16 of UTF-32"),
    "Latin-1": ("case: a\ncaf\xe9: b".encode("latin-1"), "byte 11 (0xe9) is geen UTF-8"),
    "overlong": (b"case: \xc0\xae", "byte 6 (0xc0) is geen UTF-8"),
    "broken after a mark": (b"\xef\xbb\xbfa: \xff", "byte 6 (0xff) is geen UTF-8"),
    "a surrogate": (b"case: \xed\xa0\x80", "byte 6 (0xed) is geen UTF-8"),
    "NUL": (b"case: a\x00b", "hier staat een besturingsteken (U+0000)"),
    "escape": (b"case: a\x1b[31m", "hier staat een besturingsteken (U+001B)"),
    "bells": (b"\x07" * 999_999, "hier staat een besturingsteken (U+0007)"),
    "hidden direction": ("case: a\u202eb".encode(), "hier staat een besturingsteken (U+202E)"),
    "deep lists": (b"[" * 500 + b"]" * 500, DEEP),
    "deep unclosed lists": (b"[" * 999_999, DEEP),
    "deep mappings": (b"{a: " * 21 + b"}" * 21, DEEP),
    "deep JSON": (b'{"a": ' * 100_000, DEEP),
    "deep blocks": ("\n".join(" " * depth + "a:" for depth in range(1000)).encode(), DEEP),
    "deep dashes": (b"- " * 400_000, DEEP),
    "deep keys": (b"? " * 300_000, DEEP),
    "many items": (b"- a\n" * 200_000, MANY),
    "many in JSON": (json.dumps({"a": ["b"] * 150_000}).encode(), MANY),
    "open quote": (b'"' + b"a" * 999_000, YAML),
    "colons": (b"a:" * 400_000, YAML),
    "tabs": (b"case:\n\tfeit: a", YAML),
    "commas": (b"," * 900_000, YAML),
    "directives": (b"%" * 900_000, YAML),
    "cut JSON": (b'{"case": "a"', "dit is geen geldige JSON (kolom 13)"),
    "bad JSON escape": (b'{"case": "\\q"}', "dit is geen geldige JSON (kolom 10)"),
    "endless JSON string": (b'{"a":"' + b"b\\n" * 300_000, "dit is geen geldige JSON (kolom 6)"),
    "two documents": (b"case: a\n---\ncase: b\n", "na `---` begint een tweede document"),
    "a Python object": (
        b"!!python/object:os.system {a: b}",
        "het type 'tag:yaml.org,2002:python/object:os.system'",
    ),
    "a tagged value": (b"case: !!str a", "het type 'tag:yaml.org,2002:str' wordt niet gelezen"),
    "an anchor": (b"case: &a b", "ankers (&) worden niet gelezen"),
    "an alias": (b"case: *a", "verwijzingen (*) worden niet gelezen"),
    "a merge key": (b"feit: {<<: {soort: misdrijf}}", "samenvoegen (<<) wordt niet gelezen"),
    "a number as key": (b"1: a", "'1' is geen naam van een sleutel"),
    "a boolean as key": (b"true: a", "'true' is geen naam van een sleutel"),
    "nothing as key": (b"? \n: a", "niets is geen naam van een sleutel"),
    "a list as key": (b"? [a]\n: b", "een lijst is geen naam van een sleutel"),
    "a long number": (b"feit: {strafmaximum_maanden: " + b"9" * 900_000 + b"}", "'999"),
    "a long JSON number": (b'{"feit": {"strafmaximum_maanden": ' + b"9" * 900_000 + b"}}", "'999"),
    "a long text": (b"feit: {wetsartikel: " + b"9" * 900_000 + b"}", "deze tekst heeft 900000 tekens"),
}


@pytest.mark.parametrize(("data", "message"), HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_files_are_refused_within_a_second(vocabulary, data, message):
    """Whatever the bytes are, the answer is a short fault, and soon."""
    took = []
    for _ in range(3):
        start = time.process_time()
        with pytest.raises(InputError) as caught:
            read_bytes(data, vocabulary, today=20260301, name="zaak.yaml")
        took.append(time.process_time() - start)

    # The best of three: a machine that is busy for a moment slows one, a parser that is too slow slows all.
    assert min(took) < 1
    assert any(fault.message.startswith(message) for fault in caught.value.faults)
    assert all(len(str(fault)) < 400 and str(fault).isprintable() for fault in caught.value.faults)


def test_an_alias_bomb_is_refused_at_each_anchor_and_alias(faults):
    """Nothing is expanded; every anchor and every alias is a fault with its line."""
    found = [(fault.line, fault.message) for fault in faults(BOMB) if "worden niet" in fault.message]

    assert found == [
        (1, "ankers (&) worden niet gelezen"),
        (2, "ankers (&) worden niet gelezen"),
        (2, "verwijzingen (*) worden niet gelezen"),
        (2, "verwijzingen (*) worden niet gelezen"),
        (3, "verwijzingen (*) worden niet gelezen"),
        (3, "verwijzingen (*) worden niet gelezen"),
    ]


def test_every_duplicate_key_is_a_fault(faults):
    """Each repetition is told, in blocks and within items, in YAML and in JSON."""
    yaml = faults("case: a\ncase: b\nfeit: {soort: misdrijf, soort: overtreding}\ncase: c\n")
    json_ = faults('{"case": "a", "case": "b"}')

    assert [(fault.path, fault.line) for fault in yaml] == [("case", 2), ("feit.soort", 3), ("case", 4)]
    assert [(fault.path, fault.line) for fault in json_] == [("case", 1)]


def test_control_characters_are_told_line_by_line(faults):
    """Each line with a control character is told once."""
    found = faults(b"case: a\x00\x01\non: 2026-01-01\nfeit\x7f: b\n", name="zaak.yaml")

    assert [(fault.path, fault.line) for fault in found] == [("zaak.yaml", 1), ("zaak.yaml", 3)]


def test_faults_of_form_and_of_meaning_come_together(faults):
    """A duplicate key or an anchor does not hide what else is wrong."""
    found = faults("case: &a x\non: 2026-02-31\non: 2026-02-01\nfeit: {soort: brand}\n")

    assert [(fault.path, fault.line) for fault in found] == [
        ("case", 1), ("on", 2), ("on", 3), ("feit.soort", 4)
    ]  # fmt: skip


def test_a_structure_that_holds_itself_is_refused(faults):
    """A Python structure without end is too deep, not a traceback."""
    endless = {}
    endless["feit"] = endless

    assert faults(endless)[0].message == DEEP


def test_a_structure_that_repeats_itself_is_refused(faults):
    """A small Python structure that stands for very many values is too large."""
    wide = ["a"] * 100
    for _ in range(5):
        wide = [wide] * 100

    assert faults({"feiten": wide})[0].message == MANY


def test_numbers_that_python_refuses_to_print(faults):
    """A whole number of thousands of digits is a fault like another."""
    for number in (10**5000, -(10**5000)):
        (fault,) = faults({"feit": {"strafmaximum_maanden": number}})
        assert fault.message == "'10^5000' is geen geheel getal"


def test_python_keys_are_text(faults):
    """A key that is no text is told with its place."""
    (fault,) = faults({"feit": {7: "misdrijf"}})

    assert (fault.path, fault.message) == ("feit", "7 is geen naam van een sleutel")


def test_on_that_another_reader_made_true(faults):
    """Who reads a case file with a YAML 1.1 reader is told what became of `on`."""
    (fault,) = faults({True: "2026-03-01"})

    assert fault.message == "een lezer van YAML 1.1 maakte van `on` een True"


def test_dates_and_words_stay_text():
    """`on`, yes, no and days are text in every position, whatever YAML 1.1 says."""
    root = parse(b"on: 2026-02-31\nyes: no\n'y': ~\noff: 0b1\n").root

    assert [(entry.key, entry.node.kind, entry.node.text) for entry in root.entries] == [
        ("on", "text", "2026-02-31"), ("yes", "text", "no"), ("y", "null", "~"), ("off", "text", "0b1")
    ]  # fmt: skip
