"""
Answers that somebody takes along: the case file and the report, made anew from what was sent.
"""

from dataclasses import replace

from starlette.responses import Response

from jeugdrecht.api import decide
from jeugdrecht.errors import InputError
from jeugdrecht.web.guard.desk import Ticket
from jeugdrecht.web.pages import screen
from jeugdrecht.web.pages.downloads import case_file as written
from jeugdrecht.web.pages.form import Form
from jeugdrecht.web.pages.opening import today
from jeugdrecht.web.pages.render import page
from jeugdrecht.web.pages.screen import Screen
from jeugdrecht.web.pages.stand import Look, Stand, look_of, stand_of
from jeugdrecht.web.pages.whole import filled


def case_file(form: Form, ticket: Ticket) -> Response:
    """The case file."""
    look = look_of(form)
    stand = _stand(form, look, ticket)
    if isinstance(stand, Screen):
        return page(stand)
    name = "case.yaml" if look.lang == "en" else "zaak.yaml"
    return _file(written(stand, look), "application/yaml", name)


def report(form: Form, ticket: Ticket) -> Response:
    """The report, as HTML or as PDF."""
    from jeugdrecht.report.build import report_of  # a page without a report waits for none of this
    from jeugdrecht.report.html import as_html
    from jeugdrecht.report.pdf import as_pdf, can_set

    look = look_of(form)
    stand = _stand(form, look, ticket)
    if isinstance(stand, Screen):
        return page(stand)
    made = report_of([decide(stand.case, stand.named)], look.lang, look.register)
    ticket.check()
    name = "report" if look.lang == "en" else "verslag"
    if form.one("do") == "pdf" and can_set():
        return _file(as_pdf(made), "application/pdf", f"{name}.pdf")
    return _file(as_html(made).encode("utf-8", "replace"), "text/html; charset=utf-8", f"{name}.html")


def _stand(form: Form, look: Look, ticket: Ticket) -> Stand | Screen:
    """Where somebody stands, with what stands in the whole form; or the screen that says what is wrong."""
    try:
        stand = stand_of(form, look.lang)
    except InputError as error:
        faults = tuple(("text", str(fault)) for fault in error.faults)
        return screen.start(look, on=today(), text=form.one("case"), faults=faults)
    if not stand.whole:
        return stand
    whole = filled(stand, form, look)
    if whole.faults:
        return screen.work(stand, look, ticket, form=whole.groups, faults=whole.faults)
    return replace(stand, case=whole.stand.case)


def _file(content: bytes, kind: str, name: str) -> Response:
    return Response(
        content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
