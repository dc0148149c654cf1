"""
One rule or power in readable form, as the pages of decisions and of articles show it.
"""

from collections.abc import Sequence
from html import escape

from _generate.law import in_short, told
from _generate.writing import Lines, capital, points, to_decision, to_provision
from jeugdrecht.cli.pages import words
from jeugdrecht.cli.pages.rules import outcome
from jeugdrecht.cli.paper.markdown import escaped

_EARLIER = {
    "unread": "de oudere tekst is niet gelezen: onbekend",
    "nothing": "bestond deze regel niet",
    "other_edition": "een andere regel geeft de oudere tekst",
}
_SIDES = (("condition", "Wanneer"), ("requires", "Vereist"), ("grounds", "Gronden, een oordeel"))


def rules(ids: Sequence[str], *, within: str, fold: bool) -> Lines:
    """
    Rules in boxes: what each gives, when, and what goes before it.

    Args:
        ids: of rules or powers.
        within: `decision` on the page of their decision, `provision` in the section of their provision.
        fold: whether a box shows its first line only, to who does not open it.
    """
    for id in ids:
        given = capital(outcome(told()[id], "nl"))
        if fold:
            shown = escape(f"{given} ({told()[id]['citation']})" if within == "decision" else given)
            opening, closing = f'<details class="rule"><summary>{shown}</summary>', "</details>"
            yield "\n".join((opening, "", *_lines(id, within), "", closing))
        else:
            yield "\n".join(
                ('<div class="rule">', "", f"**{escaped(given)}**", "", *_lines(id, within), "", "</div>")
            )


def _lines(id: str, within: str) -> Lines:
    one = told()[id]
    where = f"; {to_provision(one['provision'], one['citation'])} ({one['rank_label']})"
    about = where if within == "decision" else f", voor de beslissing {to_decision(one['decision'])}"
    held = words.period(one["since"], one["until"], "nl")
    of = "van" if one["kind"] in ("power", "right", "duty") else "voor"
    by = f" {of} {words.officials((one['actor'],), 'nl')}" if one["actor"] else ""
    yield f"{capital(words.KINDS[one['kind']].nl)}{by}{about}; {held}."
    for key, heading in _SIDES:
        if key in one and not _says_nothing(one[key]["text"], key):
            yield from ("", f"{heading}:", "", points(one[key]))
    yield from _relations(id)


def _says_nothing(text: str, key: str) -> bool:
    """Whether a side of a power asks nothing, which needs no words."""
    return key != "condition" and text == words.ALWAYS.nl


def _relations(id: str) -> Lines:
    one = told()[id]
    rows = (
        ("Slotregel", "geldt als geen andere regel geldt" if one.get("closing") else ""),
        ("Gaat vóór", _named(one["excepts"])),
        ("Wijkt voor", "" if one.get("closing") else _named(one.get("excepted_by", ()))),
        ("Gebruikt als", f"`{one['act']}`" if one.get("act") else ""),
        ("Rust ook op", ", ".join(to_provision(at["id"], at["citation"]) for at in one["rests_on"])),
        ("Vult in", to_provision(one["fills"], one["fills"]) if one.get("fills") else ""),
        ("Daarvoor", _EARLIER[one["earlier"]]),
        ("Regel", f"`{id}`"),
    )
    yield ""
    yield from (f"- {name}: {text}" for name, text in rows if text)


def _named(ids: list[str]) -> str:
    shown = list(dict.fromkeys(escaped(in_short(id)) for id in ids))
    more = f" en nog {len(shown) - 6}" if len(shown) > 6 else ""
    return "; ".join(shown[:6]) + more
