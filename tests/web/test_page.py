"""The web page by plain form posts, as a browser without scripts sends them."""

import json
import re

import yaml

from jeugdrecht.sources import Text
from jeugdrecht.web.pages.words import SAY, SUBJECTS

from .page_forms import BEGIN, BORN, CASE, DONE, HOSTILE, asked, case_of, faults, hidden


def test_from_a_topic_to_an_answer(post):
    """A topic, two or three answers, and the page says that youth law applies and why."""
    page = post(BEGIN)
    known = {"v|feiten|": "1", BORN: "14-5-2009", DONE: "2026-01-10"}
    for _ in range(6):
        if "jeugdstrafrecht." in page.text:
            break
        page = post({"do": "answer", asked(page): known[asked(page)]}, page)

    assert page.status_code == 200
    assert "Naar het recht van 10 januari 2026: jeugdstrafrecht." in page.text
    assert "art. 77a Sr" in page.text
    assert case_of(page) == {
        "on": "2026-03-01", "jeugdige.geboortedatum": "2009-05-14",
        "feiten": [{"id": "feit-1", "pleegdatum": "2026-01-10"}],
    }  # fmt: skip


def test_the_findings_say_what_an_answer_changed(post, opened):
    """After a change the page tells the new answer in one sentence."""
    page = post({"do": "change|jeugdige.geboortedatum|"}, opened)
    page = post({"do": "keep", BORN: "14-05-2005"}, page)

    news = re.search(r"<div class=\"news\" data-news>(.*?)</div>", page.text, re.DOTALL)[1]
    assert "volwassenenstrafrecht" in news


def test_going_back_asks_the_same_question_with_the_answer_in_it(post):
    """Back gives the question before, and its answer is no longer in the case."""
    first = post(BEGIN)
    second = post({"do": "answer", asked(first): "2"}, first)
    again = post({"do": "back"}, second)

    assert asked(again) == asked(first) == "v|feiten|"
    assert case_of(second)["feiten"] == [{"id": "feit-1"}, {"id": "feit-2"}]
    assert case_of(again) == {"on": "2026-03-01"}


def test_unknown_is_an_answer_and_is_not_asked_again(post):
    """A fact is written as unknown, a list and an age are passed over; none of them comes back."""
    page, seen = post(BEGIN), []
    for _ in range(40):
        if '"asking": null' in hidden(page)["stand"]:
            break
        seen.append(asked(page))
        page = post({"do": "unknown"}, page)

    assert len(seen) == len(set(seen)) > 2
    assert json.loads(hidden(page)["stand"])["skip"] == ["feiten", "jeugdige.leeftijd_op_pleegdatum"]
    assert "onbekend" in case_of(page).values()


def test_a_derived_value_can_be_given_instead(post):
    """An age serves where the day of birth is not wanted."""
    page = post({"do": "open", "text": "feit: {pleegdatum: 2026-01-10}", "topic": "welk-recht"})
    assert asked(page) == BORN
    page = post({"do": "instead|jeugdige.leeftijd_op_pleegdatum|feit-1"}, page)
    page = post({"do": "answer", asked(page): "16"}, page)

    assert case_of(page)["feiten"][0]["jeugdige.leeftijd_op_pleegdatum"] == 16
    assert "jeugdstrafrecht." in page.text


def test_a_judgement_keeps_who_judged_and_why(post, opened):
    """Who, why and when go into the case as its provenance."""
    page = post({"do": "change|rechter.grond_ernst_feit|feit-1"}, opened)
    key = "rechter.grond_ernst_feit|feit-1"
    said = {f"v|{key}": "nee", f"by|{key}": "rechter", f"because|{key}": HOSTILE, f"on|{key}": "20-2-2026"}
    page = post({"do": "keep", **said}, page)

    assert case_of(page)["feiten"][0]["rechter.grond_ernst_feit"] == {
        "value": False, "by": "rechter", "because": HOSTILE, "on": "2026-02-20",
    }  # fmt: skip


def test_a_change_is_shown_side_by_side_before_it_is_made(post, opened):
    """What if: now and then beside each other, and the case stays as it is."""
    page = post({"do": "change|jeugdige.geboortedatum|"}, opened)
    page = post({"do": "compare", BORN: "14-05-2005"}, page)

    beside = re.search(r'<section class="moved".*?</section>', page.text, re.DOTALL)[0]
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", beside))
    assert "Nu jeugdstrafrecht Met de wijziging volwassenenstrafrecht" in told
    assert case_of(page)["jeugdige.geboortedatum"] == "2009-05-14"
    assert 'value="14-05-2005"' in page.text


def test_an_answer_can_be_removed(post, opened):
    """Without the day of birth the answer is open again."""
    page = post({"do": "drop|jeugdige.geboortedatum|"}, opened)

    assert "jeugdige.geboortedatum" not in case_of(page)
    assert "f-open" in page.text


def test_wrong_input_is_told_at_the_field_and_nothing_is_lost(post, opened):
    """The fault stands at the top and at the field, with what was typed."""
    page = post({"do": "change|jeugdige.geboortedatum|"}, opened)
    page = post({"do": "keep", BORN: "31-02-2009"}, page)

    assert page.status_code == 422
    assert faults(page) == [SAY["no_date"].nl]
    assert 'value="31-02-2009"' in page.text
    assert 'aria-invalid="true"' in page.text
    assert "<title>Fout: " in page.text


def test_the_opening_tells_all_that_is_wrong_at_once(post):
    """No question and no day: two faults, and what was typed stands there."""
    page = post({"do": "begin", "on": "gisteren"})

    assert page.status_code == 422
    assert faults(page) == [SAY["none_chosen"].nl, SAY["no_date"].nl]
    assert 'value="gisteren"' in page.text


def test_a_case_file_that_is_wrong_comes_back_with_every_fault(post):
    """All faults, each with its line, and the text is still in its field."""
    text = "jeugdige: {geboortedtum: 2009-05-14}\nfeit: {pleegdatum: morgen}\n"
    page = post({"do": "open", "text": text})

    assert page.status_code == 422
    assert len(faults(page)) == 2
    assert "Bedoelde u jeugdige.geboortedatum?" in faults(page)[0]
    assert "regel 2" in faults(page)[1]
    assert "feit: {pleegdatum: morgen}" in page.text


def test_the_whole_form_takes_all_answers_at_once(post, opened):
    """What was typed goes into the case; what was wrong is told field by field, and nothing is taken then."""
    form = post({"do": "form"}, opened)
    wrong = post({"do": "fill", BORN: "ooit", DONE: "99", "v|feit.soort|feit-1": "misdrijf"}, form)
    right = post({"do": "fill", BORN: "1-1-2010", DONE: "2-2-2026"}, form)

    assert wrong.status_code == 422
    assert len(faults(wrong)) == 2
    assert case_of(wrong) == case_of(opened)
    assert all(f'value="{typed}"' in wrong.text for typed in ("ooit", "99"))
    assert case_of(right)["jeugdige.geboortedatum"] == "2010-01-01"
    assert case_of(right)["feiten"] == [{"id": "feit-1", "pleegdatum": "2026-02-02"}]


def test_a_contradiction_in_the_whole_form_stands_at_the_fields(post, opened):
    """An offence before the birth is refused, and said where it was typed."""
    form = post({"do": "form"}, opened)
    page = post({"do": "fill", DONE: "10-1-2001"}, form)

    assert page.status_code == 422
    assert faults(page)
    assert case_of(page) == case_of(opened)


def test_an_untouched_form_changes_nothing(post):
    """Provenance, disputes and what holds for all survive a form that is sent as it came."""
    text = (
        "on: 2026-03-01\njeugdige.geboortedatum: {disputed: [{value: 2009-05-14, by: ouder}, "
        "{value: 2008-05-14, by: school}]}\nfeiten: [{pleegdatum: 2026-01-10, "
        "rechter.grond_ernst_feit: {value: ja, by: rechter}}]\n"
    )
    page = post({"do": "open", "text": text, "topic": "welk-recht"})
    form = post({"do": "form"}, page)
    fields = re.findall(r'<input[^>]*name="((?:v|by|because|on)\|[^"]*)" value="([^"]*)"', form.text)
    picked = re.findall(r'<select[^>]*name="([^"]*)".*?</select>', form.text, re.DOTALL)
    selected = r'<select[^>]*name="([^"]*)"[^>]*>(?:(?!</select>).)*<option value="([^"]*)" selected'
    chosen = re.findall(selected, form.text, re.DOTALL)
    sent = {**dict.fromkeys(picked, ""), **dict(chosen), **dict(fields)}
    after = post({"do": "fill", **sent}, form)

    assert len(sent) > 5
    assert after.status_code == 200
    assert case_of(after) == case_of(page)


def test_both_languages_and_both_registers(call, post):
    """The page and its answers change language as a whole, and keep the case."""
    english = call.get("/?lang=en")
    page = post({"do": "open", "text": CASE, "topic": "welk-recht"})
    other = post({"do": "lang|en"}, page)
    plain = post({"do": "register|plain"}, other)

    assert '<html lang="en">' in english.text
    assert "What is it about?" in english.text
    assert '<html lang="nl">' in page.text
    assert '<html lang="en">' in other.text
    assert "youth criminal law" in other.text
    assert case_of(other) == case_of(page) == case_of(plain)
    assert hidden(plain)["register"] == "plain"


def test_switching_the_language_keeps_what_was_typed(post, opened):
    """Half an answer, and what was ticked on the opening, survive the switch."""
    page = post({"do": "change|jeugdige.geboortedatum|"}, opened)
    page = post({"do": "lang|en", BORN: "14-05-20"}, page)
    first = post({"do": "lang|en", "screen": "start", "topic": "ots", "on": "3-3-2026"})

    assert 'value="14-05-20"' in page.text
    assert re.search(r'id="t-ots"[^>]* checked', first.text)
    assert 'value="3-3-2026"' in first.text


def test_the_case_file_goes_round(post, opened):
    """What is downloaded opens again with the same case and the same questions."""
    file = post({"do": "case"}, opened, path="/case-file")
    again = post({"do": "open", "text": file.text})

    assert file.headers["content-disposition"] == 'attachment; filename="zaak.yaml"'
    assert yaml.safe_load(file.text)["jeugdige.geboortedatum"] == "2009-05-14"
    assert hidden(again)["case"] == hidden(opened)["case"]
    assert json.loads(hidden(again)["stand"])["decisions"] == ["sanctierecht", "procesrecht"]


def test_a_file_can_be_sent_instead_of_pasted(call):
    """A form with a file is read as well, also with a byte order mark."""
    file = {"file": ("zaak.yaml", b"\xef\xbb\xbf" + CASE.encode(), "application/yaml")}
    answer = call("POST", "/", data={"do": "open", "text": "", "topic": "welk-recht"}, files=file)

    assert case_of(answer)["jeugdige.geboortedatum"] == "2009-05-14"


def test_the_report_can_be_taken_along(post, opened):
    """The report is a file of its own, in the language of the page."""
    report = post({"do": "html", "lang": "en"}, opened, path="/report")

    assert report.headers["content-disposition"] == 'attachment; filename="report.html"'
    assert '<html lang="en">' in report.text
    assert "youth criminal law" in report.text


def test_a_family_is_taken_one_case_at_a_time(post):
    """Two cases in one file are refused in words."""
    page = post({"do": "open", "text": "cases: [{case: a}, {case: b}]", "topic": "welk-recht"})

    assert page.status_code == 422
    assert "2 zaken" in page.text


def test_each_phrase_is_there_in_both_languages():
    """No phrase is empty, and both languages have the same gaps to fill."""
    for name, text in {**SAY, **SUBJECTS}.items():
        assert isinstance(text, Text)
        assert text.nl.strip(), name
        assert text.en.strip(), name
        assert re.findall(r"{\w+}", text.nl) == re.findall(r"{\w+}", text.en), name


def test_other_questions_can_be_chosen_for_the_same_case(post, opened):
    """The opening comes back with the day and the questions ticked; the case goes on with the new ones."""
    topics = post({"do": "topics"}, opened)
    page = post({"do": "begin", "screen": "start", "topic": "rechter", "on": "2-3-2026"}, topics)

    assert re.search(r'id="t-welk-recht"[^>]* checked', topics.text)
    assert json.loads(hidden(page)["stand"])["decisions"] == ["absolute_competentie", "bevoegde_rechter"]
    assert case_of(page) == {**case_of(opened), "on": "2026-03-02"}


def test_a_button_that_leads_away_takes_the_answers_along(post, opened):
    """What stands in the form, or in the one question, is in the case before something else is shown."""
    form = post({"do": "form"}, opened)
    changing = post({"do": "change|feit.pleegdatum|feit-1", BORN: "1-1-2010"}, form)
    refused = post({"do": "topics", BORN: "ooit"}, form)
    first = post(BEGIN)
    whole = post({"do": "form", asked(first): "2"}, first)

    assert asked(changing) == DONE
    assert case_of(changing)["jeugdige.geboortedatum"] == "2010-01-01"
    assert (refused.status_code, faults(refused)) == (422, [SAY["no_date"].nl])
    assert len(case_of(whole)["feiten"]) == 2


def test_what_does_not_arise_stands_apart(post):
    """Findings that do not arise are folded away under one heading, with their number."""
    text = "on: 2026-03-01\nverzoek.maatregel: ots\n"
    page = post({"do": "open", "text": text, "topic": "ots"})
    folded = re.search(r'<details class="rest".*?<summary>(.*?)</summary>', page.text, re.DOTALL)[1]

    assert folded == SAY["rest"].nl.format(count=page.text.count('class="finding f-not_applicable"'))
    assert page.text.index('class="rest"') > page.text.rindex('class="finding f-open"')
