"""
The schemas of what goes in and comes out, as OpenAPI 3.1 has them (JSON Schema 2020-12).

The findings are those of `jeugdrecht.result/1`. Members may be added: a reader passes over what it does not
know.
"""

from typing import Any, TypeAlias

from jeugdrecht.facts import vocabulary
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.web.language import LANGS
from jeugdrecht.web.problems import TITLES
from jeugdrecht.web.v1.options import EXPLANATIONS, REGISTERS

Schema: TypeAlias = dict[str, Any]

TEXT: Schema = {"type": "string"}
TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
DAY: Schema = {"type": "string", "format": "date", "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}
FINGERPRINT: Schema = {"type": "string", "pattern": "^sha256:[0-9a-f]{8,64}$"}
STATUSES = ("decided", "open", "judgement", "conflict", "gap", "outside", "not_applicable")
POWER_STATES = ("available", "judgement", "open", "unavailable")
RANKS = ("verdrag", "wet", "amvb", "ministeriele_regeling", "beleidsregel", "norm", "advies")
ROLES = ("decides", "excepts", "empowers", "limits", "supports", "blocks")


def ref(name: str) -> Schema:
    """
    A reference to a schema of this interface.

    >>> ref("Case")
    {'$ref': '#/components/schemas/Case'}
    """
    return {"$ref": f"#/components/schemas/{name}"}


def schemas() -> dict[str, Schema]:
    """Every schema by its name."""
    return {
        "Options": _options(),
        **_cases(),
        **_results(),
        **_questions(),
        **_catalogue(),
        **_others(),
    }


def _object(required: str, **properties: Schema) -> Schema:
    return {"type": "object", "required": required.split(), "properties": properties}


def _list(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def _options() -> Schema:
    shape = _object(
        "",
        decisions=_list({"enum": list(DECISIONS)}),
        lang={"enum": list(LANGS), "default": "nl"},
        register={"enum": list(REGISTERS), "default": "legal"},
        on=DAY,
        explanation={"enum": list(EXPLANATIONS), "default": "tree"},
    )
    return {
        **shape,
        "additionalProperties": False,
        "description": "The same as in the query; each may be given once.",
    }


def _cases() -> dict[str, Schema]:
    words = vocabulary()
    items = {"oneOf": [_list({"type": "object"}), {"type": "object"}, {"enum": ["onbekend", "unknown"]}]}
    subjects = sorted({node.fact.subject for node in words.all()} - {"zaak"})
    case = _object(
        "",
        case={"type": ["string", "number"], "description": "a free name; no personal data needed"},
        on={**DAY, "description": "the reference date; today when left out"},
        **{subject: {"type": ["object", "array", "string"]} for subject in subjects},
        **dict.fromkeys(words.lists, items),
    )
    case["description"] = (
        "One case, as in a case file. A fact is subject.name; nested objects and dotted keys mean the same. "
        "The complete schema, with every fact, is at /v1/case-schema."
    )
    family = _object("cases", on=DAY, cases={**_list(ref("Case")), "minItems": 1}, options=ref("Options"))
    alone = {**case, "properties": {**case["properties"], "options": ref("Options")}}
    return {
        "Case": case,
        "CaseRequest": {**alone, "not": {"required": ["cases"]}},
        "FamilyRequest": {**family, "description": "Several cases, such as those of a family."},
        "Request": {"oneOf": [ref("CaseRequest"), ref("FamilyRequest")]},
    }


def _results() -> dict[str, Schema]:
    finding = _object(
        "decision subject status value alternatives provisions missing judgements not_modelled conclusions "
        "assumed explanation fingerprint",
        decision={"enum": list(DECISIONS)},
        subject=TEXT_OR_NULL,
        status={"enum": list(STATUSES)},
        value={"description": "null unless decided; the answer's own type"},
        governing={"oneOf": [DAY, {"type": "null"}]},
        alternatives=_list(ref("Alternative")),
        provisions=_list(ref("Provision")),
        missing=_list(ref("Missing")),
        judgements=_list(ref("Judgement")),
        not_modelled=_list(_object("provision what why", provision=TEXT, what=TEXT, why=TEXT)),
        conclusions=_list({"type": "object"}),
        assumed=_list(_object("id reads", id=TEXT, reads=TEXT)),
        explanation={"oneOf": [ref("Node"), {"type": "null"}]},
        fingerprint=FINGERPRINT,
    )
    return {
        "Rulebase": _object(
            "version fingerprint edition", version=TEXT, fingerprint=FINGERPRINT, edition=DAY
        ),
        "Result": _object(
            "schema program case on rulebase findings",
            schema={"const": "jeugdrecht.result/1"},
            program=TEXT,
            case=TEXT_OR_NULL,
            on=DAY,
            rulebase=ref("Rulebase"),
            findings=_list(ref("Finding")),
        ),
        "Results": _object(
            "schema results", schema={"const": "jeugdrecht.results/1"}, results=_list(ref("Result"))
        ),
        "Finding": finding,
        "Alternative": _object(
            "value provision actor state needs",
            provision=TEXT,
            actor=TEXT_OR_NULL,
            state={"enum": list(POWER_STATES)},
            needs=_list(TEXT),
        ),
        "Provision": _object(
            "id citation rank role edition jci url",
            id=TEXT,
            citation=TEXT,
            rank={"enum": list(RANKS)},
            role={"enum": list(ROLES)},
            edition=TEXT,
            jci=TEXT_OR_NULL,
            url=TEXT_OR_NULL,
        ),
        "Missing": _object("id state question", id=TEXT, state=TEXT, question=TEXT, item=TEXT_OR_NULL),
        "Judgement": _object("id by question", id=TEXT, by=TEXT, question=TEXT, item=TEXT_OR_NULL),
        "Node": _object(
            "node state text because", node=TEXT, state=TEXT, text=TEXT, because=_list(ref("Node"))
        ),
    }


def _questions() -> dict[str, Schema]:
    question = _object(
        "id item question",
        id=TEXT,
        item=TEXT_OR_NULL,
        question=TEXT,
        decisions=_list({"enum": list(DECISIONS)}),
    )
    return {
        "Question": question,
        "Questions": _object(
            "schema case on questions",
            schema={"const": "jeugdrecht.questions/1"},
            case=TEXT_OR_NULL,
            on=DAY,
            questions={
                **_list(ref("Question")),
                "description": "best question first; empty when nothing is open",
            },
        ),
        "QuestionsOfFamily": _object(
            "schema results",
            schema={"const": "jeugdrecht.questions-of-family/1"},
            results=_list(ref("Questions")),
        ),
    }


def _catalogue() -> dict[str, Schema]:
    def page(name: str, required: str, **properties: Schema) -> Schema:
        head = {"schema": {"const": f"jeugdrecht.{name}/1"}, "rulebase": ref("Rulebase")}
        return _object(f"schema rulebase {required}", **head, **properties)

    said = _object("text because", text=TEXT, because=_list({"type": "object"}))
    counts = {"type": "object", "additionalProperties": {"type": "integer"}}
    return {
        "Decisions": page(
            "decisions", "decisions", decisions=_list(_object("id question", id=TEXT, question=TEXT))
        ),
        "Decision": page(
            "decision",
            "id question answer values rules powers facts not_modelled fingerprint",
            id=TEXT,
            question=TEXT,
            scope={"oneOf": [said, {"type": "null"}]},
            fingerprint=FINGERPRINT,
        ),
        "Facts": page(
            "facts", "facts", facts=_list(_object("id type question", id=TEXT, type=TEXT, question=TEXT))
        ),
        "Fact": page(
            "fact",
            "id type question sentences decisions",
            id=TEXT,
            type=TEXT,
            question=TEXT,
            decisions=_list(TEXT),
        ),
        "Rules": page(
            "rules", "rules", rules=_list(_object("id kind decision", id=TEXT, kind=TEXT, decision=TEXT))
        ),
        "Rule": page(
            "rule",
            "id kind decision provision summary fingerprint",
            id=TEXT,
            kind=TEXT,
            decision=TEXT,
            provision=TEXT,
            summary=TEXT,
            fingerprint=FINGERPRINT,
        ),
        "Sources": page(
            "sources", "counts instruments", counts=counts, instruments=_list({"type": "object"})
        ),
        "Source": page(
            "source",
            "id citation instrument rank provisions",
            id=TEXT,
            citation=TEXT,
            jci=TEXT_OR_NULL,
            url=TEXT_OR_NULL,
        ),
    }


def _others() -> dict[str, Schema]:
    fault = _object(
        "path message remedy near",
        path={**TEXT, "description": "where in the request; empty for the whole"},
        message=TEXT,
        remedy={**TEXT, "description": "what to write instead; may be empty"},
        near={**_list(TEXT), "description": "existing names that look like the one given"},
        line={"type": ["integer", "null"]},
    )
    kinds = [f"urn:jeugdrecht:problem:{kind}" for kind in TITLES]
    return {
        "Fault": fault,
        "Problem": _object(
            "type title status faults",
            type={"enum": kinds},
            title=TEXT,
            status={"type": "integer", "minimum": 400, "maximum": 599},
            faults=_list(ref("Fault")),
        ),
        "Health": _object("status", status={"const": "ok"}),
        "Any": {"type": "object"},
    }
