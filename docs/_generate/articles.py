"""
The page of each article with a section for each lid, the list of each instrument, and the list of those.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from _generate import drawings, published
from _generate.law import LAW, STATE_OF, articles, carried_by, in_short, omitted_from
from _generate.rules_told import rules
from _generate.writing import (
    MANY,
    anchor,
    article_of,
    capital,
    folded,
    hidden,
    page,
    page_of_article,
    slug,
    table,
    to_decision,
    to_provision,
)
from jeugdrecht.catalogue.rules import Part
from jeugdrecht.cli.pages import words
from jeugdrecht.cli.paper.markdown import escaped
from jeugdrecht.sources import INSTRUMENTS, Instrument, Place, Provision, cite, instrument, url_for

_STATES = {
    "encoded": "uitgewerkt in regels",
    "not_modelled": "niet uitgewerkt",
    "catalogue": "ter informatie; de bepaling beslist zelf niets",
}
_ABOUT = (
    "Elk artikel heeft een eigen bladzijde, met per lid wat het zegt in eigen woorden, de eerdere inhoud, "
    "de officiële tekst, de regels, wat niet is uitgewerkt en waarom, en welke beslissingen erop rusten. De "
    "aantallen per regeling staan in [Wat is uitgewerkt](../recht/dekking.md)."
)


def pages() -> dict[str, str]:
    """Every page about the law, by its path below docs."""
    found = {"bepalingen/index.md": _index()}
    for known, places in _by_instrument().items():
        found[f"bepalingen/{slug(known)}/index.md"] = _instrument(INSTRUMENTS[known], places)
    for article, provisions in articles().items():
        path = f"{page_of_article(article)}.md"
        if path in found:
            raise ValueError(f"{article.id} and another article would both be {path}")
        found[path] = page(_article(article, provisions))
    return found


# --- the lists --------------------------------------------------------------------------------------------


@cache
def _by_instrument() -> Mapping[str, list[Place]]:
    found: dict[str, list[Place]] = defaultdict(list)
    for article in articles():
        found[article.instrument].append(article)
    return {id: found[id] for id in INSTRUMENTS if id in found}


def _index() -> str:
    rows = [
        (f"[{escaped(INSTRUMENTS[id].title.nl)}]({slug(id)}/index.md)", INSTRUMENTS[id].rank_label.nl,
         str(len(places)), str(sum(len(articles()[place]) for place in places)))
        for id, places in _by_instrument().items()
    ]  # fmt: skip
    return page((
        "# Alle bepalingen",
        _ABOUT,
        table(("Regeling", "Rang", "Artikelen", "Bepalingen"), rows),
        hidden(f"{slug(id)}/index" for id in _by_instrument()),
    ))  # fmt: skip


def _instrument(known: Instrument, places: list[Place]) -> str:
    rows = [
        (f"[{escaped(capital(cite(place, lang='nl')))}]({page_of_article(place).rpartition('/')[2]}.md)",
         escaped("; ".join(dict.fromkeys(one.heading.nl for one in articles()[place]))), _counted(place))
        for place in places
    ]  # fmt: skip
    toctree = [f"{_short(place)} <{page_of_article(place).rpartition('/')[2]}>" for place in places]
    return page((
        f"# {escaped(known.title.nl)}",
        f"Rang: {known.rank_label.nl}." + (f" Kenmerk: {known.bwb}." if known.bwb else ""),
        table(("Artikel", "Onderwerp", "Stand"), rows),
        hidden(toctree),
    ))  # fmt: skip


def _short(place: Place) -> str:
    return capital(cite(place, "short", "nl")).replace("<", "")


def _counted(place: Place) -> str:
    counts = Counter(STATE_OF[one.id] for one in articles()[place])
    if set(counts) == {"encoded"}:
        return "uitgewerkt"
    names = {"encoded": "uitgewerkt", "not_modelled": "niet uitgewerkt", "catalogue": "ter informatie"}
    if len(counts) == 1:
        return names[next(iter(counts))]
    return ", ".join(f"{counts[state]} {name}" for state, name in names.items() if counts[state])


# --- one article ------------------------------------------------------------------------------------------


def _article(article: Place, provisions: tuple[Provision, ...]) -> Iterator[str]:
    known = instrument(article.instrument)
    own = [one for one in provisions if one.place == article]
    yield f"# {escaped(capital(cite(article, lang='nl')))}"
    yield f"[{escaped(known.title.nl)}](index.md) ({known.rank_label.nl})."
    for provision in own:
        yield anchor("bep", provision.id)
        yield f"## {escaped(capital(provision.heading.nl))}"
        yield from _provision(provision)
    for provision in provisions:
        if provision.place != article:
            yield anchor("bep", provision.id)
            yield f"## {escaped(capital(provision.citation('nl')))}: {escaped(provision.heading.nl)}"
            yield from _provision(provision)
    yield from _decisions(provisions)
    yield from _published(provisions)
    drawing = drawings.of_article(article, depth=2)
    if drawing:
        yield "## Samenhang"
        yield drawing


def _provision(provision: Provision) -> Iterator[str]:
    yield escaped(provision.summary.nl)
    yield _facts(provision)
    yield from _history(provision)
    parts = carried_by().get(provision.id, ())
    own = [part for part in parts if part.provision.id == provision.id]
    other = [part for part in parts if part.provision.id != provision.id]
    if own:
        yield "### Regels" if len(own) > 1 else "### Regel"
        yield from rules([part.id for part in own], within="provision", fold=_carried(provision.place) > MANY)
    if other:
        yield "**Draagt mee aan regels van andere bepalingen**"
        lines = dict.fromkeys(map(_elsewhere, other))
        yield folded("\n".join(lines), len(lines), "regels")
    yield from _omissions(provision)


def _carried(place: Place) -> int:
    """How many rules the article of a place carries."""
    own = [one.id for one in articles()[article_of(place)]]
    return sum(part.provision.id == id for id in own for part in carried_by().get(id, ()))


def _facts(provision: Provision) -> str:
    url = url_for(provision.place, date.fromisoformat(provision.read))
    read = words.day(provision.read, "nl")
    text = f"[tekst van {read}]({url})" if url else f"tekst van {read}"
    source = (
        f"nagelezen in de {text}" if provision.confidence == "text"
        else f"de {text} is niet gelezen, alleen een bron daarover"
    )  # fmt: skip
    rows = (
        ("Vindplaats", f"{escaped(provision.citation('nl'))}, `{provision.id}`"),
        ("Bron", source),
        ("Deze inhoud", words.period(provision.since, None, "nl")),
        ("Stand", _STATES[STATE_OF[provision.id]]),
    )
    return "\n".join(f"- {name}: {text}" for name, text in rows)


def _history(provision: Provision) -> Iterator[str]:
    if provision.history:
        yield "**Eerdere inhoud**"
        yield "\n".join(
            f"- {capital(words.period(one.since, one.until, 'nl'))}"
            + (f": {escaped(one.note.nl)}" if one.note is not None else "")
            for one in provision.history
        )


def _elsewhere(part: Part) -> str:
    where = to_provision(part.provision.id, part.provision.citation("nl"))
    return f"- {where}: {escaped(in_short(part.id))}, in {to_decision(part.decision)}"


def _omissions(provision: Provision) -> Iterator[str]:
    omissions = omitted_from().get(provision.id, ())
    if omissions:
        yield "**Wat niet is uitgewerkt**"
        yield "\n".join(
            f"- {escaped(capital(one.what.nl))}. *Waarom:* {escaped(one.why.nl)}." for one in omissions
        )


def _decisions(provisions: tuple[Provision, ...]) -> Iterator[str]:
    parts = [part for one in provisions for part in carried_by().get(one.id, ())]
    ids = dict.fromkeys(part.decision.partition(".")[0] for part in parts)
    if ids:
        yield "## Beslissingen die hierop rusten"
        yield "\n".join(f"- {to_decision(id)}: {escaped(LAW.decision(id).question.nl)}" for id in ids)


def _published(provisions: tuple[Provision, ...]) -> Iterator[str]:
    cases = published.on_provisions(one.id for one in provisions)
    if cases:
        yield "## Gepubliceerde zaken"
        lines = "\n".join(f"- {published.link(case)}" for case in cases)
        yield folded(lines, len(cases), "zaken waarin dit artikel een bevinding draagt")
