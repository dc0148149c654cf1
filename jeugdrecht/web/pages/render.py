"""
From a screen to HTML: every text is escaped, and a name that a template misspells is an error.
"""

from collections.abc import Mapping
from functools import cache, partial

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import Response

from jeugdrecht import __version__
from jeugdrecht.explain.wording import Words
from jeugdrecht.report.pdf import can_set
from jeugdrecht.rules.index import FINGERPRINT
from jeugdrecht.rules.library import rulebase
from jeugdrecht.sources import Text
from jeugdrecht.web.pages.found import day
from jeugdrecht.web.pages.screen import Screen
from jeugdrecht.web.pages.stand import Look
from jeugdrecht.web.pages.words import SAY


def html(screen: Screen) -> str:
    """
    A screen as a page.

    >>> shown = html(Screen("failed.html", Look("en"), {"title": "<b>"}))
    >>> "<b>" in shown, '<html lang="en">' in shown
    (False, True)
    """
    look = screen.look
    words = Words(look.lang, look.register)
    given = {
        "look": look, "faults": screen.faults, "version": __version__, "fingerprint": FINGERPRINT[:19],
        "t": partial(_say, look), "day": partial(_day, look), "can_pdf": can_set(),
        "question_of": lambda id: words.of(rulebase().decision(id).question),
        "officials": lambda by: words.officials(tuple(id for id, _ in by)),
        "label_of": lambda id, value: words.label(rulebase().decision(id), value),
        "power_state": lambda state: _say(look, f"p_{state}" if f"p_{state}" in SAY else "p_none"),
        "hidden": {"lang": look.lang, "register": look.register}, "default": "begin",
    }  # fmt: skip
    return _templates().get_template(screen.template).render({**given, **screen.parts})


def page(screen: Screen, status: int | None = None, headers: Mapping[str, str] | None = None) -> Response:
    """
    A screen as an answer.

    Args:
        screen: what is shown.
        status: the status; left out, 422 where anything is wrong and else 200.
        headers: what the answer says besides.
    """
    usual = 422 if screen.faults else 200
    return Response(html(screen), status or usual, dict(headers or {}), "text/html; charset=utf-8")


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("jeugdrecht.web.pages"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.tests["in"] = lambda one, many: one in many
    environment.filters["in_"] = lambda text, lang: text.in_(lang)
    return environment


def _say(look: Look, name: str) -> str:
    found: Text = SAY[name]
    return found.in_(look.lang)


def _day(look: Look, text: str) -> str:
    return day(text, look)
