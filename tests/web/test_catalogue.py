"""The catalogue over HTTP is that of the command line."""

import json

import pytest

from jeugdrecht.cli import main

IDS = {
    "decisions": "sanctierecht", "facts": "feit.pleegdatum", "rules": "sr:77a/jeugd", "sources": "sr:77c:1",
}  # fmt: skip


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("kind", IDS)
def test_a_list_is_that_of_the_command(call, capsys, kind, lang):
    """`GET /v1/facts` is `jeugdrecht facts --format json`, in either language."""
    main(["--lang", lang, kind, "--format", "json"])

    assert call.get(f"/v1/{kind}?lang={lang}").json() == json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("kind", IDS)
def test_an_entry_is_that_of_the_command(call, capsys, kind):
    """`GET /v1/facts/feit.pleegdatum` is `jeugdrecht facts feit.pleegdatum --format json`."""
    main([kind, IDS[kind], "--format", "json"])

    assert call.get(f"/v1/{kind}/{IDS[kind]}").json() == json.loads(capsys.readouterr().out)


def test_a_source_is_found_by_its_citation(call):
    """An address may hold what a lawyer writes."""
    assert call.get("/v1/sources/77c Sr").json()["id"] == "sr:77c"


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("decisions/sanctierech", "sanctierecht"),
        ("facts/feit.pleegdtum", "feit.pleegdatum"),
        ("rules/sr:77a/jeug", "sr:77a/jeugd"),
        ("sources/sr:77c:9", "sr:77c:1"),
    ],
)
def test_what_is_not_there_is_said_with_what_is_near(call, path, near):
    """A misspelt id gives 404 and the names that look like it."""
    answer = call.get(f"/v1/{path}")

    assert answer.status_code == 404
    assert near in answer.json()["faults"][0]["near"]


def test_the_schema_of_a_case_is_that_of_the_command(call, capsys):
    """`GET /v1/case-schema` is `jeugdrecht case schema`."""
    main(["case", "schema"])

    assert call.get("/v1/case-schema").json() == json.loads(capsys.readouterr().out)
