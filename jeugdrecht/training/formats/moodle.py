"""
A question bank in Moodle's XML: multiple choice, numbers, days as short answers, and essays for the rest.

The elements are those that Moodle's own import reads (question/format/xml). A day is a short answer, since
Moodle knows no question that asks for one; it is accepted as 2026-03-01 and as people in the Netherlands
write it, 01-03-2026 and 1-3-2026.
"""

from collections.abc import Iterable, Iterator

from jeugdrecht.sources import Lang
from jeugdrecht.training.formats import words
from jeugdrecht.training.formats.xml_text import as_html, cdata, escaped
from jeugdrecht.training.model import Question, Scenario, ScenarioSet
from jeugdrecht.training.narrative import which
from jeugdrecht.training.quiz import items_of
from jeugdrecht.training.quiz_model import Item, Option, Quiz, Sort

PENALTY = "0.3333333"
_TYPES = {
    Sort.CHOICE: "multichoice",
    Sort.MULTIPLE: "multichoice",
    Sort.NUMBER: "numerical",
    Sort.DATE: "shortanswer",
}
SHARES = {1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571", 8: "12.5"}
"""Equal parts of a hundred percent, written as Moodle has them: its import refuses any other fraction."""
_ANYTHING = "*"
"""What Moodle matches with every answer, where no answer before it matched."""


def as_moodle(made: ScenarioSet | Quiz) -> str:
    """
    A question bank that Moodle imports as "Moodle XML".

    Args:
        made: the quiz; or the scenarios, of which every question that a computer can mark becomes one, and
            the others an essay with the model answer for who marks it.

    >>> nothing = dict(version="", fingerprint="", decisions=(), items=())
    >>> as_moodle(Quiz(seed=1, level=1, lang="nl", **nothing)).splitlines()[:2]
    ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>']
    """
    return "\n".join(_bank(made)) + "\n"


def _bank(made: ScenarioSet | Quiz) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield "<quiz>"
    category = words.CATEGORY.in_(made.lang).format(level=made.level, seed=made.seed)
    yield '<question type="category">'
    yield f"<category><text>$course$/top/{escaped(category)}</text></category>"
    yield f'<info format="html"><text>{cdata(as_html(_account(made)))}</text></info>'
    yield "</question>"
    yield from _questions(made)
    yield "</quiz>"


def _account(made: ScenarioSet | Quiz) -> str:
    lang = made.lang
    told = f"{words.VERSION.in_(lang)}: {made.version}; {words.FINGERPRINT.in_(lang)}: {made.fingerprint}."
    return f"{words.INVENTED.in_(lang)} {told}"


def _questions(made: ScenarioSet | Quiz) -> Iterator[str]:
    if isinstance(made, Quiz):
        for item in made.items:
            yield from _item(item, f"{item.id} {item.title}", made.lang)
        return
    items = list(items_of(made))
    for scenario in made.scenarios:
        for number, question in enumerate(scenario.questions, 1):
            name = f"{scenario.id} {scenario.title} ({number})"
            marked = [one for one in items if _is_of(one, scenario, question)]
            if marked:
                yield from _item(marked[0], name, made.lang)
            else:
                yield from _essay(scenario, question, name, made.lang)


def _is_of(item: Item, scenario: Scenario, question: Question) -> bool:
    same = (item.scenario, item.decision, item.subject)
    return same == (scenario.id, question.decision, question.subject) and item.text.startswith(question.text)


def _head(name: str, paragraphs: Iterable[str], feedback: str, points: int) -> Iterator[str]:
    yield f"<name><text>{cdata(' '.join(name.split()))}</text></name>"
    yield f'<questiontext format="html"><text>{cdata(as_html(*paragraphs))}</text></questiontext>'
    yield f'<generalfeedback format="html"><text>{cdata(as_html(feedback))}</text></generalfeedback>'
    yield f"<defaultgrade>{points}</defaultgrade>"


def _item(item: Item, name: str, lang: Lang) -> Iterator[str]:
    yield f'<question type="{_TYPES[item.sort]}">'
    yield from _head(name, (*item.narrative, item.text), item.feedback, item.points)
    yield f"<penalty>{PENALTY}</penalty>\n<hidden>0</hidden>"
    match item.sort:
        case Sort.CHOICE | Sort.MULTIPLE:
            single = "true" if item.sort is Sort.CHOICE else "false"
            yield f"<single>{single}</single>\n<shuffleanswers>true</shuffleanswers>"
            yield "<answernumbering>ABCD</answernumbering>"
            for option in item.options:
                yield _answer(cdata(as_html(option.text)), "html", option, share=_share(item, option))
        case Sort.NUMBER:
            for option in item.options:
                yield _answer(escaped(option.value or ""), "moodle_auto_format", option, _EXACT)
            yield _any_other(item, lang, _EXACT)
            yield "<unitgradingtype>0</unitgradingtype>\n<unitpenalty>0.1</unitpenalty>"
            yield "<showunits>3</showunits>\n<unitsleft>0</unitsleft>"
        case Sort.DATE:
            yield "<usecase>0</usecase>"
            for option in item.options:
                for written in ways_to_write(option.value or ""):
                    yield _answer(escaped(written), "moodle_auto_format", option)
            yield _any_other(item, lang)
    yield f"<tags><tag><text>{escaped(item.decision)}</text></tag></tags>"
    yield "</question>"


_EXACT = "\n<tolerance>0</tolerance>"


def _share(item: Item, option: Option) -> str:
    """The part of the points that an answer earns, or costs where several may be chosen."""
    if item.sort is Sort.CHOICE:
        return "100" if option.right else "0"
    count = len(item.rights) if option.right else len(item.options) - len(item.rights)
    return f"{'' if option.right else '-'}{SHARES[count]}"


def _answer(text: str, form: str, option: Option, more: str = "", share: str | None = None) -> str:
    fraction = share or ("100" if option.right else "0")
    told = f'<feedback format="html"><text>{cdata(as_html(option.feedback))}</text></feedback>'
    return f'<answer fraction="{fraction}" format="{form}">\n<text>{text}</text>\n{told}{more}\n</answer>'


def _any_other(item: Item, lang: Lang, more: str = "") -> str:
    """What anyone hears whose answer is neither right nor a mistake that was foreseen."""
    feedback = words.OTHER_ANSWER.in_(lang).format(text=item.feedback)
    return _answer(_ANYTHING, "moodle_auto_format", Option(text="", right=False, feedback=feedback), more)


def ways_to_write(day: str) -> tuple[str, ...]:
    """
    A day as year-month-day, and as day-month-year with and without zeros.

    >>> ways_to_write("2026-03-01")
    ('2026-03-01', '01-03-2026', '1-3-2026')
    """
    year, month, of_month = day.split("-")
    return tuple(dict.fromkeys((day, f"{of_month}-{month}-{year}", f"{int(of_month)}-{int(month)}-{year}")))


def _essay(scenario: Scenario, question: Question, name: str, lang: Lang) -> Iterator[str]:
    wrong = (f"{mistake.text} {mistake.why}" for mistake in question.mistakes)
    sources = "; ".join(dict.fromkeys(ref.citation for ref in question.answer.provisions))
    about = which(scenario.case, question.subject, lang)
    grader = as_html(question.answer.text, sources, *wrong)
    yield '<question type="essay">'
    yield from _head(
        name, (*scenario.narrative, f"{question.text} {about}".strip()), question.answer.text, question.points
    )
    yield "<penalty>0</penalty>\n<hidden>0</hidden>"
    yield "<responseformat>editor</responseformat>\n<responserequired>1</responserequired>"
    yield "<responsefieldlines>10</responsefieldlines>"
    yield "<attachments>0</attachments>\n<attachmentsrequired>0</attachmentsrequired>"
    yield f'<graderinfo format="html"><text>{cdata(grader)}</text></graderinfo>'
    yield '<responsetemplate format="html"><text></text></responsetemplate>'
    yield f"<tags><tag><text>{escaped(question.decision)}</text></tag></tags>"
    yield "</question>"
