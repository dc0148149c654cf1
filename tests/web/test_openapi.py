"""The description of the interface is true: of its paths, its schemas and its examples."""

import json

import jsonschema
import pytest

from jeugdrecht.web.v1.openapi import description

DESCRIPTION = description()


def operations():
    """Give each operation with its path and method."""
    for path, item in DESCRIPTION["paths"].items():
        for method, operation in item.items():
            yield f"{method.upper()} {path}", operation


def contents(operation):
    """Give each kind of content of an operation: what is sent, and what is answered."""
    if "requestBody" in operation:
        yield "request", operation["requestBody"]["content"]
    for status, answer in operation["responses"].items():
        yield status, answer["content"]


EXAMPLES = {
    f"{name} {place} {example}": (content["schema"], said["value"])
    for name, operation in operations()
    for place, kinds in contents(operation)
    for content in kinds.values()
    for example, said in content.get("examples", {}).items()
}


def validator(schema):
    """Give what holds data against a schema of the description."""
    whole = {**schema, "components": DESCRIPTION["components"]}
    return jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_example_validates(name):
    """What the description shows has the form that it describes."""
    schema, value = EXAMPLES[name]

    assert [error.message for error in validator(schema).iter_errors(value)] == []


def test_each_request_and_answer_has_an_example():
    """Both ways of deciding show what goes in and what comes out, and every error shows its form."""
    without = [
        f"{name} {place}" for name, operation in operations() for place, kinds in contents(operation)
        for content in kinds.values() if not content.get("examples")
    ]  # fmt: skip

    lists = ("decisions", "facts", "rules", "sources", "case-schema", "openapi.json")
    assert without == [f"GET /v1/{kind} 200" for kind in lists]
    assert len(EXAMPLES) > 60


@pytest.mark.parametrize("name", DESCRIPTION["components"]["schemas"])
def test_each_schema_is_one(name):
    """A schema is valid, and refers to nothing that is not there."""
    schema = DESCRIPTION["components"]["schemas"][name]
    jsonschema.Draft202012Validator.check_schema(schema)
    refers = json.dumps(schema).split('"$ref": "#/components/schemas/')[1:]

    assert {rest.partition('"')[0] for rest in refers} <= DESCRIPTION["components"]["schemas"].keys()


def test_a_schema_refuses_what_is_wrong():
    """The schemas say something: a result without status and a status that does not exist are refused."""
    finding = {**EXAMPLES["POST /v1/findings 200 open"][1]["findings"][0]}
    schema = {"$ref": "#/components/schemas/Finding"}

    assert validator(schema).is_valid(finding)
    assert not validator(schema).is_valid({**finding, "status": "unknown"})
    assert not validator(schema).is_valid({name: finding[name] for name in finding if name != "value"})


def test_it_describes_every_address_and_no_other(app):
    """What is answered under /v1 and /health is described, by method."""
    described = {name.replace("{id}", "{id:path}") for name, _ in operations()}
    served = {
        f"{method} {route.path}"
        for route in flat(app.routes)
        for method in route.methods
        if route.path.startswith("/v1") or route.path == "/health"
    }

    assert described == served


def flat(routes):
    """Give the routes, also those that stand in a router within."""
    for route in routes:
        if hasattr(route, "methods"):
            yield route
        else:
            yield from flat(route.effective_candidates())


def test_it_is_answered_as_it_is(call):
    """The address gives this description, as OpenAPI 3.1."""
    answer = call.get("/v1/openapi.json")

    assert answer.json() == json.loads(json.dumps(DESCRIPTION))
    assert answer.json()["openapi"] == "3.1.0"


def test_paths_follow_the_design_rules():
    """Kebab-case, no slash at the end, the version first; every operation has a name of its own."""
    paths = [path.replace("{id}", "id") for path in DESCRIPTION["paths"]]
    ids = [operation["operationId"] for _, operation in operations()]

    assert [path for path in paths if path != path.lower() or "_" in path or path.endswith("/")] == []
    assert all(path.startswith("/v1/") or path == "/health" for path in paths)
    assert len(set(ids)) == len(ids)
    assert DESCRIPTION["info"]["version"].split(".")[0] == "1"
