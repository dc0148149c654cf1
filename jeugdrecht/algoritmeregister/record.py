"""
The record: what the library says of itself, and prompts for what only the organisation knows.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from jeugdrecht import __version__
from jeugdrecht.algoritmeregister import texts
from jeugdrecht.algoritmeregister.standard import CATEGORIES, STATUSES, VERSION
from jeugdrecht.api import rulebase
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power
from jeugdrecht.logic.vocabulary import Nature
from jeugdrecht.logic.walk import fact_of
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import INSTRUMENTS, Rank

Record: TypeAlias = dict[str, Any]

PROMPT = "IN TE VULLEN: "
BINDING = (Rank.VERDRAG, Rank.WET, Rank.AMVB, Rank.MINISTERIELE_REGELING)
"""The ranks that can be the basis of a decision about a citizen."""

OFFICIAL = "https://wetten.overheid.nl/"


def record() -> Record:
    """
    The record of this version, by the names and in the order of the standard, in Dutch.

    >>> made = record()
    >>> made["organization"]
    'IN TE VULLEN: de volledige naam van uw organisatie, zoals in de TOOI-waardelijst'
    >>> made["lang"], made["standard_version"]
    ('nld', '1.0')
    """
    law = rulebase()
    counts = _counts(law)
    return {
        "name": f"Vragen van jeugdrecht beantwoorden met jeugdrecht {__version__}",
        "description_short": _text(texts.SHORT),
        "organization": _open("de volledige naam van uw organisatie, zoals in de TOOI-waardelijst"),
        "category": ["Recht", "Zorg en gezondheid"],
        "status": _open(" of ".join(STATUSES)),
        "begin_date": _open("jjjj-mm"),
        "end_date": "",
        "contact_email": _open("het e-mailadres of de website voor vragen over het gebruik en de gevolgen"),
        "website": _open("https-adres van de pagina over het proces, of leeg"),
        "publication_category": _open(" of ".join(CATEGORIES)),
        "url": _open("https-adres in uw eigen register, of leeg"),
        "goal": _text(texts.GOAL),
        "proportionality": _text(texts.PROPORTIONALITY),
        "human_intervention": _text(texts.HUMAN, **counts),
        "risks": _text(texts.RISKS, **counts),
        "lawful_basis": _text(texts.BASIS),
        "lawful_basis_grouping": list(_sources()),
        "process_index_url": _open("https-adres in uw verwerkingsregister, of leeg"),
        "impacttoetsen_grouping": [
            {
                "title": _open("de toets, zoals Data Protection Impact Assessment (DPIA)"),
                "link": _open("https-adres, of leeg"),
            },
        ],
        "impacttoetsen": _open("waarom een toets niet is gedaan, of leeg"),
        "source_data": _text(texts.DATA, **counts),
        "source_data_grouping": [],
        "methods_and_models": _text(texts.METHOD, **counts),
        "provider": _open(
            "wie de toepassing levert, of: Intern ontwikkeld. jeugdrecht zelf is vrije software"
        ),
        "publiccode": _open("https-adres van de broncode die u gebruikt (EUPL-1.2)"),
        "lang": "nld",
        "standard_version": VERSION,
        "source_id": _open("het nummer in uw eigen register, of leeg"),
        "tags": ", ".join(texts.TAGS),
    }


def open_fields(made: Mapping[str, Any]) -> tuple[str, ...]:
    """
    The names of the fields in which the organisation has something to fill in.

    >>> open_fields({"name": "a", "status": "IN TE VULLEN: In gebruik", "goal": "a IN TE VULLEN: b"})
    ('status', 'goal')
    """
    return tuple(name for name, value in made.items() if PROMPT in str(value))


def _open(what: str) -> str:
    return PROMPT + what


def _text(written: str, **counts: str) -> str:
    paragraphs = (" ".join(paragraph.split()) for paragraph in written.split("\n\n"))
    return "\n\n".join(paragraphs).format(open=PROMPT, **counts)


def _counts(law: Rulebase) -> dict[str, str]:
    facts = [fact for node in vocabulary().all() if (fact := fact_of(node)) is not None]
    counted = {
        "decisions": len(DECISIONS),
        "rules": sum(not isinstance(part, Power) for part in law.parts),
        "powers": len(law.powers),
        "instruments": len({p.place.instrument for p in law.provisions.values()}),
        "facts": len(facts),
        "judgements": sum(fact.nature is Nature.JUDGEMENT for fact in facts),
        "omissions": len(law.not_modelled),
    }
    shown = {name: f"{count:,}".replace(",", ".") for name, count in counted.items()}
    return {**shown, "version": law.version, "edition": _day(law.edition), "fingerprint": law.fingerprint}


def _day(iso: str) -> str:
    months = (
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    )  # fmt: skip
    day = days.day(iso)
    return f"{day % 100} {months[day // 100 % 100 - 1]} {day // 10_000}"


def _sources() -> Iterator[dict[str, str]]:
    """The instruments that can be a legal basis and have a rule, each with its official address."""
    law = rulebase()
    used = {part.provision.place.instrument for part in law.parts}
    for instrument in INSTRUMENTS.values():
        if instrument.id in used and instrument.rank in BINDING and instrument.bwb is not None:
            yield {"title": instrument.title.nl[:100], "link": OFFICIAL + instrument.bwb}
