"""The promises about legislative history, and about what changed between published texts."""

import json

import pytest

from jeugdrecht.corpus import Amendment, changed_articles, read_data, read_file

from .texts import SR

WTI = f"""<wetstechnische-informatie bwb-id="{SR}">
<algemene-informatie gegenereerd="2026-09-18T05:12:23"><citeertitel>Molenwet </citeertitel>
</algemene-informatie>
<wijzigingen>
<regeling><datum waarde="2014-04-01"><details><betreft>wijziging</betreft><ontstaansbron><bron>
<bekendmaking soort="Stb"><publicatiejaar>2013</publicatiejaar><publicatienummer>485</publicatienummer>
</bekendmaking></bron></ontstaansbron></details></datum></regeling>
<regelingelementen><regelingelement label-id="7153774">
<datum waarde="2015-01-01"><details><terugwerkende-kracht><terugwerkende-kracht-datum waarde="2014-07-01"/>
</terugwerkende-kracht><betreft>wijziging</betreft></details></datum>
<datum><details><betreft>vervallen</betreft></details></datum>
</regelingelement></regelingelementen></wijzigingen></wetstechnische-informatie>"""


def test_a_history_names_each_change_once():
    """The day, the article, the publication, and the day to which it works back."""
    history = read_data(WTI.encode(), "wti.xml")

    assert (history.bwb, history.title, history.made_on) == (SR, "Molenwet", "2026-09-18")
    assert history.amendments == (
        Amendment("", "7153774", "vervallen"),
        Amendment("2014-04-01", "", "wijziging", "Stb. 2013, 485"),
        Amendment("2015-01-01", "7153774", "wijziging", back_to="2014-07-01"),
    )


def test_published_histories_are_read(shared):
    """A whole history has its amendments, also those of days to come; one cut to its head has none."""
    folder = shared / "samples" / "bwb-wti"
    whole = read_file(folder / "BWBR0018451_wti_2025-11-28.xml.gz")
    head = read_file(folder / "excerpt_BWBR0001854_wti_head_2026-09-18.xml")

    assert (whole.bwb, whole.made_on, len(whole.amendments)) == ("BWBR0018451", "2025-11-28", 171)
    assert Amendment("2014-07-16", "", "wijziging", "Stb. 2014, 259", "2014-01-01") in whole.amendments
    assert (head.bwb, head.title, head.amendments) == (SR, "Wetboek van Strafrecht", ())


@pytest.fixture(scope="module")
def timeline(shared):
    """Give the dated texts of Titel VIII A Sr with the articles that each is known to change."""
    folder = shared / "samples" / "bwb-history-sr"
    versions = json.loads((folder / "timeline.json").read_text(encoding="utf-8"))["versions"]
    return [
        (version["date"], version["changed_articles"], next(folder.glob(f"{version['file']}*")))
        for version in versions
    ]


def test_between_two_published_texts_exactly_the_known_articles_changed(timeline):
    """All eighteen steps of Titel VIII A, 2002 to 2014; coming into force is a change as well."""
    texts = [read_file(path) for _, _, path in timeline]
    found = {
        day: sorted(changed_articles(old, new))
        for (day, _, _), old, new in zip(timeline[1:], texts, texts[1:], strict=False)
    }

    assert len(found) == 18
    assert found == {day: sorted(changed) for day, changed, _ in timeline[1:]}
    assert "77c" in found["2014-04-01"]
