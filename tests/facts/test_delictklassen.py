"""The promises of the catalogue of offence classes: a listed article is in, its neighbour out, by day."""

import pytest

from jeugdrecht.engines.one.evaluate import Evaluator
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.facts import feit
from jeugdrecht.facts.feit import klassen
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.days import day

CHILD, ADULT, OLD, NEW = day("2012-01-15"), day("1990-01-15"), "2024-06-30", "2024-07-01"
LISTED_WITH_A_MINOR = (
    "sr:242", "sr:243:1", "sr:245", "sr:246:1", "sr:247:1", "sr:247:2", "sr:249:1", "sr:252", "sr:253",
    "sr:241:1", "sr:241:2",
)  # fmt: skip
NOT_LISTED = ("sr:240", "sr:244", "sr:250a", "sr:251:1", "sr:253a", "sr:254", "sr:254ba", "sr:310")


def says(node, article=None, *, on=NEW, offence=NEW, victim=CHILD, months=24, **also):
    """Give what a class says of a crime under this article, assessed on a day, committed on a day."""
    said = {
        "feit.soort": "misdrijf", "feit.deelnemingsvorm": "pleger", "feit.pleegdatum": day(offence),
        "feit.slachtoffer_geboortedatum": victim, "feit.strafmaximum_maanden": months,
        "feit.wetsartikel": article, **{id.replace("__", "."): value for id, value in also.items()},
    }  # fmt: skip
    facts = {id: Given(value) for id, value in said.items() if value is not None}
    evaluator = Evaluator(Case(on=day(on), facts=facts, lists={}))
    return evaluator.condition(node, Context()).value


SAME_LIST = (feit.nooit_verjaard, feit.twintig_jaar_verjaring)


@pytest.mark.parametrize("node", SAME_LIST)
@pytest.mark.parametrize("article", LISTED_WITH_A_MINOR)
def test_a_listed_sexual_offence_against_a_minor(node, article):
    """Art. 70(2)(2) and 77d(3)(b) Sr name these crimes where the victim is under eighteen."""
    assert says(node, article) is True


@pytest.mark.parametrize("node", SAME_LIST)
@pytest.mark.parametrize("article", NOT_LISTED)
def test_a_neighbour_of_the_list(node, article):
    """The articles beside the list are out of it."""
    assert says(node, article) is False


@pytest.mark.parametrize("node", SAME_LIST)
@pytest.mark.parametrize("article", ["sr:243", "sr:246", "sr:247", "sr:249", "sr:241"])
def test_an_article_without_its_paragraph(node, article):
    """Where the paragraph does not matter for the outcome, the article alone is enough."""
    assert says(node, article) is True


@pytest.mark.parametrize("node", SAME_LIST)
def test_an_article_that_is_not_said(node):
    """Without an article the class is unknown, never no; with twelve years it is yes whatever the article."""
    assert says(node) is None
    assert says(node, months=143) is None
    assert says(node, months=144) is True
    assert says(node, "sr:310", months=143) is False
    assert says(node, "sr:310", months=144) is True
    assert says(node, "sr:310", months=None) is None
    assert says(node, months=144, feit__soort=None) is None
    assert says(node, months=144, feit__soort="overtreding") is False


@pytest.mark.parametrize("node", SAME_LIST)
@pytest.mark.parametrize(
    ("form", "below", "enough"),
    [("poging", 215, 216), ("medeplichtigheid", 215, 216), ("voorbereiding", 287, 288)],
)
def test_an_attempt_at_twelve_years(node, form, below, enough):
    """Which maximum counts for an attempt is a question of law until even the reduced one is twelve years."""
    assert says(node, "sr:310", months=below, feit__deelnemingsvorm=form) is None
    assert says(node, "sr:310", months=enough, feit__deelnemingsvorm=form) is True
    for answer in (True, False):
        said = {"feit__deelnemingsvorm": form, "rechtsvraag__verjaring_bij_poging": answer}
        assert says(node, "sr:310", months=below, **said) is answer


@pytest.mark.parametrize("node", SAME_LIST)
def test_the_victim_of_a_listed_sexual_offence(node):
    """Eighteen is no minor: for 241 the class ends, for 242, 243(1), 252 and 253 the law leaves it open."""
    eighteen, not_yet = day("2006-07-01"), day("2006-07-02")
    for article in ("sr:241:1", "sr:241:2"):
        assert says(node, article, victim=not_yet) is True
        assert says(node, article, victim=eighteen) is False
        assert says(node, article, victim=None) is None
    for article in ("sr:242", "sr:243:1", "sr:252", "sr:253"):
        assert says(node, article, victim=not_yet) is True
        assert says(node, article, victim=eighteen) is None
        for answer in (True, False):
            said = {"rechtsvraag__verjaring_zonder_minderjarige": answer}
            assert says(node, article, victim=eighteen, **said) is answer
    for article in ("sr:245", "sr:246:1", "sr:247:1", "sr:249:1"):
        assert says(node, article, victim=None) is True


@pytest.mark.parametrize("node", SAME_LIST)
@pytest.mark.parametrize("article", ["sr:240b:2", "sr:243", "sr:245", "sr:246"])
def test_the_list_of_before_the_renumbering(node, article):
    """Until 30 June 2024 another list held; since then whether it holds for them is a question of law."""
    assert says(node, article, on=OLD, offence=OLD) is True
    assert says(node, article, on=OLD, offence=OLD, victim=ADULT) is False
    assert says(node, article, on=NEW, offence=OLD) is None
    for answer in (True, False):
        said = {"rechtsvraag__verjaring_oude_zedenartikelen": answer}
        assert says(node, article, on=NEW, offence=OLD, **said) is answer


@pytest.mark.parametrize("node", SAME_LIST)
@pytest.mark.parametrize(
    "article", ["sr:240b:1", "sr:242", "sr:244", "sr:247", "sr:249:1", "sr:252", "sr:253"]
)
def test_the_new_numbers_before_the_renumbering(node, article):
    """On 30 June 2024 the numbers of the new list named other crimes."""
    assert says(node, article, on=OLD, offence=OLD) is False


@pytest.mark.parametrize("node", SAME_LIST)
def test_the_paragraph_of_240b_is_told_by_its_maximum(node):
    """Art. 240b(1) carried four years, (2) more: the maximum says which, and without one it is unknown."""
    assert says(node, "sr:240b", on=OLD, offence=OLD, months=48) is False
    assert says(node, "sr:240b", on=OLD, offence=OLD, months=49) is True
    assert says(node, "sr:240b", on=OLD, offence=OLD, months=None) is None


@pytest.mark.parametrize("node", SAME_LIST)
def test_before_april_2013(node):
    """Until 31 March 2013 only life counted, which a maximum of twenty years or more leaves open."""
    assert says(node, "sr:287", on="2013-03-31", offence="2010-01-01", months=239) is False
    assert says(node, "sr:289", on="2013-03-31", offence="2010-01-01", months=240) is None
    assert says(node, "sr:310", on="2013-04-01", offence="2010-01-01") is False
    assert says(node, "sr:310", on="2013-04-01", offence="2010-01-01", months=144) is True


# --- art. 77d(2): the full period --------------------------------------------------------------------------


@pytest.mark.parametrize("article", ["sr:251", "sr:251:1", "sr:251:1:c", "sr:251:2"])
def test_251_against_a_minor(article):
    """Since 1 July 2024 art. 77d(2) Sr names 251 against someone under eighteen."""
    node = feit.zeden_tegen_minderjarige_251
    assert says(node, article) is True
    assert says(node, article, victim=day("2006-07-01")) is False
    assert says(node, article, victim=None) is None
    assert says(node, article, on=OLD, offence=OLD) is False


@pytest.mark.parametrize("article", ["sr:250", "sr:250a", "sr:252", "sr:247:1", "sr:310"])
def test_beside_251(article):
    """The neighbours of 251 are out of it."""
    assert says(feit.zeden_tegen_minderjarige_251, article) is False


OLD_77D = ("sr:240b:1", "sr:247", "sr:248", "sr:248a", "sr:248b", "sr:248c", "sr:248d", "sr:248e", "sr:248f",
           "sr:249:1", "sr:249:2", "sr:250", "sr:250:1", "sr:273f", "sr:273f:1")  # fmt: skip


@pytest.mark.parametrize("article", OLD_77D)
def test_the_full_period_of_before_the_renumbering(article):
    """Until 30 June 2024 it named 240b(1), 247 to 250 and 273f."""
    node = feit.zeden_tegen_minderjarige_251
    assert says(node, article, on=OLD, offence=OLD) is True
    assert says(node, article, on=OLD, offence=OLD, victim=ADULT) is False
    assert says(node, article, on=NEW, offence=OLD) is None
    assert says(node, article, on="2013-04-01", offence="2012-01-20") is True
    assert says(node, article, on="2013-03-31", offence="2012-01-20") is True


@pytest.mark.parametrize("article", ["sr:240b:2", "sr:242", "sr:243", "sr:244", "sr:245", "sr:246"])
def test_the_full_period_of_before_april_2013(article):
    """Until 31 March 2013 it also named 240b(2) and 242 to 246."""
    node = feit.zeden_tegen_minderjarige_251
    assert says(node, article, on="2013-03-31", offence="2012-01-20") is True
    assert says(node, article, on="2013-04-01", offence="2012-01-20") is False
    assert says(node, article, on="2007-05-09", offence="2007-01-20", victim=day("2000-01-01")) is True
    assert says(node, article, on="2005-01-04", offence="2004-01-20", victim=day("2000-01-01")) is True
    assert says(node, article, on="2005-01-03", offence="2004-01-20", victim=day("2000-01-01")) is None
    assert says(node, "sr:273a", on="2007-05-08", offence="2005-01-20", victim=day("2000-01-01")) is True


# --- art. 71(3): a later beginning -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "article", ["sr:251:1", "sr:284", "sr:285c", "sr:300", "sr:300:1", "sr:301", "sr:302:1"]
)
def test_limitation_begins_when_the_minor_is_eighteen(article):
    """Art. 71(3) Sr lets limitation begin on the day after the eighteenth birthday for these crimes."""
    node = feit.verjaring_na_18e_verjaardag
    assert says(node, article) is True
    assert says(node, article, victim=ADULT) is False
    assert says(node, article, victim=None) is None


@pytest.mark.parametrize("article", ["sr:247:1", "sr:285", "sr:299", "sr:303", "sr:304", "sr:310"])
def test_limitation_begins_at_once(article):
    """Beside the list limitation begins on the day after the offence."""
    assert says(feit.verjaring_na_18e_verjaardag, article) is False


def test_the_later_beginning_of_before_the_renumbering():
    """Until 30 June 2024 it named 303 and the old sexual offences; the text of before 2020 is not encoded."""
    node = feit.verjaring_na_18e_verjaardag
    for article in ("sr:303", "sr:240b:1", "sr:247", "sr:250", "sr:273f"):
        assert says(node, article, on=OLD, offence=OLD) is True
    assert says(node, "sr:303", on=NEW, offence=OLD) is False
    assert says(node, "sr:247", on=NEW, offence=OLD) is None
    assert says(node, "sr:300", on="2020-01-01", offence="2019-06-01") is True
    assert says(node, "sr:300", on="2019-12-31", offence="2019-06-01") is None


# --- Sv 67: pre-trial detention ----------------------------------------------------------------------------

HOME = {"opsporing__geen_vaste_woonplaats_verdachte": False}
ALWAYS = ("sr:132", "sr:285:1", "sr:285b", "sr:321", "sr:395", "sr:417bis", "sr:420quater", "opiumwet:11:2",
          "wwm:55:2")  # fmt: skip
SINCE_2014 = (
    "sr:137e:2", "sr:137g:2", "sr:138a", "sr:138ab", "sr:138b", "sr:139c", "sr:139d:1", "sr:139d:2",
    "sr:141a", "sr:151", "sr:184a", "sr:272", "sr:284:1", "sr:300:1", "sr:326c:2", "sr:350", "sr:350a",
    "sr:351",
)  # fmt: skip
SINCE_2026 = (
    "sr:137c:3", "sr:137d:1", "sr:138aa", "sr:138c", "sr:139g", "sr:140:2", "sr:189a:1", "sr:189a:3",
    "sr:251", "sr:254b", "sr:254ba", "sr:254c", "sr:285c", "sr:285d", "sr:326d", "sr:340", "sr:342",
    "sr:344a", "sr:344b", "sr:347:1", "sr:350c", "sr:350d", "sr:372", "sr:420bis.1",
    "sr:420quater.1", "wvw:175:1", "wvw:176:1", "opiumwet:10c", "opiumwet:11a",
)  # fmt: skip
detention = feit.voorlopige_hechtenis_toegelaten


def test_four_years_allow_detention():
    """Art. 67(1)(a) Sv: four years or more on a crime; the article does not matter then."""
    assert says(detention, months=48) is True
    assert says(detention, "sr:310", months=48) is True
    assert says(detention, "sr:310", months=47, **HOME) is False
    assert says(detention, months=47, **HOME) is None
    assert says(detention, months=48, feit__soort="overtreding") is False


@pytest.mark.parametrize(
    ("form", "below", "enough"),
    [("poging", 71, 72), ("medeplichtigheid", 71, 72), ("voorbereiding", 95, 96)],
)
def test_detention_for_an_attempt(form, below, enough):
    """Which maximum counts for an attempt is a question of law until even the reduced one is four years."""
    said = {"feit__deelnemingsvorm": form, **HOME}
    assert says(detention, "sr:310", months=enough, **said) is True
    assert says(detention, "sr:310", months=below, **said) is None
    for answer in (True, False):
        asked = {"rechtsvraag__voorlopige_hechtenis_bij_poging": answer, **said}
        assert says(detention, "sr:310", months=below, **asked) is answer


@pytest.mark.parametrize("article", ALWAYS)
@pytest.mark.parametrize("offence", ["2002-05-04", "2010-01-01", "2014-03-31", "2026-07-01"])
def test_listed_in_every_text(article, offence):
    """These crimes allow detention in every text that was read."""
    assert says(detention, article, offence=offence, victim=None) is True


@pytest.mark.parametrize("article", SINCE_2014)
def test_listed_since_2014(article):
    """These stand in the texts of 2014 and 2026, not in that of 2002; in between the list is not read."""
    said = {"victim": None, **HOME}
    assert says(detention, article, offence="2014-01-06", **said) is True
    assert says(detention, article, offence="2014-01-05", **said) is None
    assert says(detention, article, offence="2002-07-12", **said) is None
    assert says(detention, article, offence="2002-07-11", **said) is False


@pytest.mark.parametrize("article", SINCE_2026)
def test_listed_in_2026(article):
    """These stand in the text of 2026 only."""
    said = {"victim": None, **HOME}
    assert says(detention, article, offence="2026-07-01", **said) is True
    assert says(detention, article, offence="2026-06-30", **said) is None
    assert says(detention, article, offence="2014-04-01", **said) is None
    assert says(detention, article, offence="2014-03-31", **said) is False


@pytest.mark.parametrize("article", ["sr:137c:2", "sr:137d:2", "sr:248d", "sr:248e", "sr:254a", "sr:323a"])
def test_listed_in_2014_only(article):
    """These stood in the text of 6 January to 31 March 2014 and not in that of 2026."""
    said = {"victim": None, **HOME}
    assert says(detention, article, offence="2014-01-06", **said) is True
    assert says(detention, article, offence="2014-03-31", **said) is True
    assert says(detention, article, offence="2014-04-01", **said) is None
    assert says(detention, article, offence="2026-07-01", **said) is False


@pytest.mark.parametrize(
    "article", ["sr:133", "sr:285a", "sr:300:5", "sr:310", "sr:322", "sr:352", "opiumwet:11:7"]
)
def test_beside_the_list_of_detention(article):
    """The neighbours are out, if the suspect has an address; without one any imprisonment is enough."""
    away = {"opsporing__geen_vaste_woonplaats_verdachte": True}
    assert says(detention, article, **HOME) is False
    assert says(detention, article, **away) is True
    assert says(detention, article, months=1, **away) is True
    assert says(detention, article, months=0, **away) is False
    assert says(detention, article) is None


@pytest.mark.parametrize("article", ["sr:284", "sr:285", "sr:300", "opiumwet:11"])
def test_detention_without_the_paragraph(article):
    """Where the list names one paragraph, the article alone leaves it open."""
    assert says(detention, article, **HOME) is None


def test_poaching_needs_no_detention():
    """The cantonal court tries poaching, so that a missing address does not allow detention."""
    away = {"opsporing__geen_vaste_woonplaats_verdachte": True}
    assert says(detention, "sr:314", months=1, **away) is False
    assert says(detention, "sr:315", months=36, **away) is True


# --- Sv 382 b: minor offences that the cantonal court does not try -----------------------------------------


@pytest.mark.parametrize(
    "article",
    [
        "sr:447c",
        "sr:447d",
        "sr:465",
        "sr:466",
        "sr:467",
        "sr:468:1",
        "opiumwet:10:1",
        "opiumwet:11:1",
        "wafz:19",
    ],
)
def test_taken_from_the_cantonal_court(article):
    """Art. 382(b)(1), (3) and (4) Sv name these minor offences."""
    minor = {"feit__soort": "overtreding"}
    assert says(feit.uitgezonderd_382_b, article, **minor) is True


@pytest.mark.parametrize("article", ["sr:447b", "sr:447e", "sr:464", "sr:468:2", "opiumwet:10:2", "lpw:2:3"])
def test_left_to_the_cantonal_court(article):
    """Beside the list it depends on whether the offence is one of taxes or given to another court."""
    minor = {"feit__soort": "overtreding"}
    assert says(feit.uitgezonderd_382_b, article, **minor) is None
    for answer in (True, False):
        said = {"feit__uitgezonderd_382_b_overig": answer, **minor}
        assert says(feit.uitgezonderd_382_b, article, **said) is answer


def test_without_an_article_the_class_is_open():
    """An article that is not said is not outside the list."""
    assert says(feit.uitgezonderd_382_b, feit__uitgezonderd_382_b_overig=False) is None
    assert says(feit.uitgezonderd_382_b, feit__uitgezonderd_382_b_overig=True) is True


# --- lists that rules read themselves ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("node", "inside", "outside"),
    [
        (
            klassen.pij_onder_vier_jaar,
            ("sr:132", "sr:285:1", "sr:285b", "sr:395", "opiumwet:11:2"),
            ("sr:131", "sr:133", "sr:285:2", "sr:285a", "sr:394", "sr:396", "opiumwet:11:1", "opiumwet:11:3"),
        ),
        (
            klassen.taakstrafverbod_zeden_tot_2024,
            ("sr:240b", "sr:240b:1", "sr:240b:2", "sr:248a", "sr:248b", "sr:248c", "sr:250"),
            ("sr:240a", "sr:181", "sr:248d", "sr:249", "sr:252", "sr:253"),
        ),
        (
            klassen.taakstrafverbod_22b_tot_2024,
            ("sr:181", "sr:240b", "sr:248a", "sr:248b", "sr:248c", "sr:250"),
            ("sr:180", "sr:182", "sr:248d", "sr:252", "sr:253"),
        ),
        (
            klassen.taakstrafverbod_22b,
            ("sr:181", "sr:252", "sr:253"),
            ("sr:180", "sr:182", "sr:240b", "sr:248a", "sr:250", "sr:251", "sr:253a"),
        ),
        (klassen.stroperij, ("sr:314", "sr:314:1", "sr:314:2"), ("sr:313", "sr:315", "sr:310")),
    ],
)
def test_a_list_of_articles(node, inside, outside):
    """The articles of the provision are in, those beside them out, and one that is not said is unknown."""
    assert {article: says(node, article) for article in inside} == dict.fromkeys(inside, True)
    assert {article: says(node, article) for article in outside} == dict.fromkeys(outside, False)
    assert says(node) is None


def test_traffic_crimes_below_four_years():
    """Art. 175(2)(b) WVW 1994 was read in art. 77s up to the text of 17 November 2015."""
    assert says(klassen.pij_wegenverkeer, "wvw:175:2:b", offence="2015-11-17") is True
    assert says(klassen.pij_wegenverkeer, "wvw:175:2:b", offence="2015-11-18") is False
    assert says(klassen.pij_wegenverkeer, "wvw:175:2:a", offence="2015-11-17") is False
