"""
How it is told that a fact does not apply: that something has not happened, or is not there.
"""

import re
from collections.abc import Mapping

from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Lang, Text
from jeugdrecht.training.narrative.clauses import parts

ABSENT: Mapping[str, Text] = {
    "jeugdige.overlijdensdatum": Text("{I} leeft", "{I} is alive"),
    "jeugdige.gehuwd_op": Text("{I} is niet gehuwd en geen geregistreerd partner",
                               "{I} is neither married nor a registered partner"),
    "jeugdige.meerderjarig_verklaard_op": Text("{I} is niet meerderjarig verklaard",
                                               "{I} was not declared of age"),
    "jeugdige.ongeboren": Text("{I} is geboren", "{I} has been born"),
    "feit.onderwerp_verordening": Text("er is geen gemeentelijke verordening overtreden",
                                       "no municipal by-law was broken"),
    "feit.periode": Text("het feit besloeg geen periode", "the offence did not cover a period"),
    "feit.pleegdatum_tot": Text("het feit besloeg geen periode", "the offence did not cover a period"),
    "feit.slachtoffer_geboortedatum": Text("een slachtoffer is er niet", "there is no victim"),
    "verdachte.preselect": Text("een uitkomst van de preselect van het LIJ is er nog niet",
                                "there is no outcome of the LIJ preselect yet"),
    "officier.vordering": Text("de officier van justitie vordert niets",
                               "the public prosecutor demands nothing"),
    "procedure.zittingsdatum": Text("een zitting is nog niet bepaald", "no hearing has been set yet"),
    "procedure.afdoening": Text("hoe de strafzaak wordt afgedaan, is nog niet gekozen",
                                "how the case is to be disposed of has not been chosen yet"),
    "procedure.gevangenhouding_dagen": Text("gevangenhouding of gevangenneming is niet bevolen",
                                            "no remand in custody was ordered"),
    "sanctie.proeftijd_maanden": Text("een proeftijd is er niet", "there is no probation period"),
    "raad.oordeel_gevraagd_door": Text(
        "niemand heeft de raad verzocht het oordeel van de rechter te vragen",
        "nobody asked the Board to seek the court’s opinion"),
    "verzoek.graad_verwantschap": Text("de verzoeker is geen bloed- of aanverwant van {I}",
                                       "the petitioner is no relative of {I}"),
    "college.bekende_gemeente": Text(
        "de aanbieder of instelling kent geen college door toekenning, instemming of informatie",
        "the provider or institution knows no municipal executive by award, consent or information"),
    "college.uitkomst_overleg": Text("het overleg tussen de colleges heeft nog geen uitkomst",
                                     "the consultation between the municipal executives has no outcome yet"),
    "gezag.gedeeltelijk_einddatum": Text(
        "voor de gedeeltelijke uitoefening van het gezag is geen einde bepaald",
        "no end was set for the partial exercise of authority"),
    "gezag.proeftijd_einde": Text("de rechtbank heeft geen einde van de proeftijd bepaald",
                                  "the court set no end of the trial period"),
    "omgang.duur_ontzegging_maanden": Text("de omgang is zonder bepaalde tijd ontzegd",
                                           "contact was denied without a set term"),
    "maatregel.einddatum": Text("een einddatum van de maatregel is niet bepaald",
                                "no end date of the measure was set"),
    "maatregel.vots_ging_vooraf": Text("een voorlopige ondertoezichtstelling ging niet vooraf",
                                       "no interim supervision order came before it"),
    "machtiging.einddatum": Text("een einddatum van de machtiging is niet bepaald",
                                 "no end date of the authorisation was set"),
    "gemeente.plan_vastgesteld_door": Text("een beleidsplan is er niet", "there is no policy plan"),
    "gemeente.dienst_die_wegvalt": Text("geen dienst dreigt weg te vallen",
                                        "no service threatens to disappear"),
    "handhaving.overtreden_bepaling": Text("geen van de genoemde bepalingen is overtreden",
                                           "none of the provisions named was broken"),
    "verblijf.soort": Text("{I} verblijft nergens anders", "{I} does not stay anywhere else"),
}  # fmt: skip
_DAY_AT_THE_END = {
    "nl": r"\s*\b(?:op|sinds|vanaf|tot) \{value\}",
    "en": r"\s*\b(?:on|since|from|until) \{value\}",
}
_NOT_YET = {"nl": "nog niet", "en": "not yet"}
_HELPS = {"is": "is", "was": "was", "has": "has", "had": "had", "were": "were", "are": "are", "have": "have"}
_HINT = re.compile(r"\s*\((?:nvt|niet ingevuld|weggelaten|left out|laat weg|leave out)[^()]*\)")
_NOTHING = Text("over de volgende vraag valt hier niets te zeggen: {question}",
                "on the following question there is nothing to say here: {question}")  # fmt: skip


def absent(fact: Fact, lang: Lang) -> str:
    """
    That a fact does not apply, as a clause with `{I}` for the young person.

    >>> from jeugdrecht.facts import vocabulary
    >>> absent(vocabulary().fact("machtiging.datum_tenuitvoerlegging"), "nl")
    'de machtiging is nog niet ten uitvoer gelegd'
    """
    if fact.id in ABSENT:
        return ABSENT[fact.id].in_(lang)
    if fact.type is FactType.DAY and (said := _not_happened(fact, lang)) is not None:
        return said
    return _NOTHING.in_(lang).format(question=bare(fact.question.in_(lang)))


def _not_happened(fact: Fact, lang: Lang) -> str | None:
    """The sentence of a day without its day, denied."""
    says = re.sub(_DAY_AT_THE_END[lang], "", fact.says.in_(lang))
    subject, verb, rest = parts(says, lang)
    if "{" in says or not subject or (lang == "en" and verb not in _HELPS):
        return None
    return f"{subject} {verb} {_NOT_YET[lang]} {rest}"


def bare(question: str) -> str:
    """
    A question without the hints on how to write its answer.

    >>> bare("Waar woont de moeder (nvt: nergens)?")
    'Waar woont de moeder?'
    """
    return _HINT.sub("", question)
