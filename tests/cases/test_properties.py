"""What holds of every input: junk is refused without another error, and cases survive writing and reading."""

import json

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jeugdrecht.cases import as_mapping, json_schema, read_bytes, read_mapping
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.vocabulary import FactType, Nature

TODAY = 20260301
QUIET = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
KEYS = st.sampled_from([
    "case", "on", "cases", "feit", "feiten", "feiten_volledig", "maatregel", "maatregelen", "jeugdige",
    "rechter", "zaak", "zaak.peildatum", "id", "soort", "pleegdatum", "geboortedatum", "value", "by",
    "jeugdige.geboortedatum", "disputed", "grond_ernst_feit", "rechter.grond_ernst_feit", "schade_totaal",
    "aantal_eerdere", "<<", "", ".",
])  # fmt: skip
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from(["onbekend", "nvt", "ja", "nee", "misdrijf", "2026-01-10", "2026-02-31", "feit-1"])
)  # fmt: skip
JUNK = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=5)
    ),
    max_leaves=25,
)


def _outcome(read, written, vocabulary):
    try:
        return read(written, vocabulary, today=TODAY)
    except InputError as error:
        return error.faults


def _kinds(outcome):
    return {type(one) if isinstance(one, Case) or str(one).isprintable() else repr(one) for one in outcome}


@QUIET
@given(junk=st.dictionaries(KEYS | st.text(max_size=5), JUNK, max_size=6) | JUNK)
def test_any_structure_is_read_or_refused(vocabulary, junk):
    """Python, JSON and YAML of the same junk give cases or an input error, never another exception."""
    as_json = json.dumps(junk).encode()
    as_yaml = yaml.safe_dump(junk, allow_unicode=True).encode("utf-8", "surrogatepass")

    assert _kinds(_outcome(read_mapping, junk, vocabulary)) in ({Case}, {Fault})
    assert _kinds(_outcome(read_bytes, as_json, vocabulary)) in ({Case}, {Fault})
    assert _kinds(_outcome(read_bytes, as_yaml, vocabulary)) in ({Case}, {Fault})


@QUIET
@given(data=st.binary(max_size=80) | st.text("{}[]:,-?&*!|>'\"%@#~ \n\taé0.on", max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(vocabulary, data):
    """Whatever stands in a file, the answer is cases or an input error."""
    assert _kinds(_outcome(read_bytes, data, vocabulary)) in ({Case}, {Fault})


def _texts():
    signs = st.characters(exclude_categories=("C", "Zl", "Zp"))
    return st.text(signs, min_size=1, max_size=20).filter(
        lambda text: text.strip().casefold() not in ("", "onbekend", "unknown", "nvt")
    )


def _values(fact):
    match fact.type:
        case FactType.YES_NO:
            return st.booleans()
        case FactType.NUMBER:
            return st.integers(0, 130)
        case FactType.AMOUNT:
            return st.integers(0, 10**12)
        case FactType.DAY:
            return st.dates(days.to_date(20100101), days.to_date(21991231)).map(days.of_date)
        case FactType.CHOICE:
            return st.sampled_from(fact.values)
        case FactType.TEXT if fact.place:
            return st.sampled_from(("sr:310", "sr:285:1", "gemeentelijke verordening"))
        case FactType.TEXT:
            return _texts()


def _provenance():
    shape = {"by": _texts(), "because": _texts(), "source": _texts(), "on": st.just("2026-02-28")}
    return st.fixed_dictionaries({}, optional=shape)


def _givens(fact):
    stated = st.builds(lambda value, by: Given(value, **by), _values(fact), _provenance())
    unknown = st.builds(lambda by: Given(None, "onbekend", **by), _provenance())
    disputed = st.lists(stated, min_size=2, max_size=3).map(
        lambda said: Given(None, "betwist", versions=tuple(said))
    )
    never = st.just(Given(None, "nvt")) if fact.optional or fact.nature is Nature.EVENT else st.nothing()
    return st.one_of(stated, stated, unknown, disputed, never)


def _facts(facts):
    skipped = ("zaak.peildatum", "feit.id", "jeugdige.geboortedatum", "feit.pleegdatum_tot")
    optional = {fact.id: _givens(fact) for fact in facts if fact.id not in skipped}
    return st.fixed_dictionaries({}, optional=optional)


def _cases(vocabulary):
    facts = [node.fact for node in vocabulary.all()]
    ids = st.text("abcé-_./ 0123456789", min_size=1, max_size=8).filter(lambda id: id == id.strip())

    def items(listed):
        own = _facts([fact for fact in facts if fact.item == listed.item])
        rows = st.lists(st.tuples(ids, own), max_size=3, unique_by=lambda row: row[0])
        return st.builds(
            lambda rows, full: Items(tuple(Item(*row) for row in rows), full), rows, st.booleans()
        )

    at_top = [fact for fact in facts if fact.item is None or fact.subject != fact.item]
    return st.builds(
        Case,
        on=st.just(20260301),
        facts=_facts(at_top),
        lists=st.fixed_dictionaries(
            {}, optional={name: items(listed) for name, listed in vocabulary.lists.items()}
        ),
        id=st.none() | ids,
    )


@QUIET
@given(data=st.data())
@pytest.mark.parametrize("form", ["python", "json", "yaml"])
def test_a_case_survives_writing_and_reading(vocabulary, form, data):
    """Written and read again, a case is the same case, in each form."""
    case = data.draw(_cases(vocabulary))
    written = as_mapping(case, vocabulary)

    if form == "python":
        (again,) = read_mapping(written, vocabulary, today=TODAY)
    else:
        text = json.dumps(written) if form == "json" else yaml.safe_dump(written, allow_unicode=True)
        (again,) = read_bytes(text.encode(), vocabulary, today=TODAY)

    assert again == case


@QUIET
@given(data=st.data())
def test_every_written_case_validates(vocabulary, data):
    """What `as_mapping` writes is valid by the schema."""
    import jsonschema

    written = as_mapping(data.draw(_cases(vocabulary)), vocabulary)

    errors = list(jsonschema.Draft202012Validator(json_schema(vocabulary)).iter_errors(written))

    assert errors == []
