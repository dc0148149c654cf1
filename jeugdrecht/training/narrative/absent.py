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
    "beschikking.kracht_van_gewijsde_op": Text("de beschikking heeft nog geen kracht van gewijsde",
                                               "the order is not final yet"),
    "omgang.ontzegging_gewijsde_op": Text("de ontzegging van de omgang heeft nog geen kracht van gewijsde",
                                          "the order denying contact is not final yet"),
    "procedure.minderjarige_gelegenheid_op": Text(
        "{I} kreeg nog geen gelegenheid een mening te geven",
        "{I} has not been given the opportunity to express an opinion yet"),
    "spoedbeschikking.minderjarige_gelegenheid_op": Text(
        "{I} kreeg na de spoedbeslissing nog geen gelegenheid een mening te geven",
        "{I} has not been given the opportunity to express an opinion after the urgent decision yet"),
    "spoedbeschikking.belanghebbenden_gelegenheid_op": Text(
        "niet alle belanghebbenden kregen al gelegenheid hun mening te geven",
        "not all interested parties have been given the opportunity to express their opinion yet"),
    "jeugdreclassering.datum_laatste_verslag": Text("de GI bracht nog geen verslag uit",
                                                    "the certified institution has not reported yet"),
    "incident.bekend_op": Text("de calamiteit of het geweld werd nog niet bekend",
                               "the calamity or violence has not become known yet"),
    "plan.afgezien_op": Text("dat er geen familiegroepsplan komt, staat nog niet vast",
                             "that there will be no family group plan is not settled yet"),
    "gezag.proeftijd_begin": Text("een proeftijd voor herstel in het gezag is er niet",
                                  "there is no trial period for restoring authority"),
    "gezag.beeindiging_verzocht_op": Text("beëindiging van het gezag of de voogdij is niet verzocht",
                                          "termination of authority or guardianship was not requested"),
    "voogd.datum_bereidverklaring": Text("de aangewezen voogd heeft zich nog niet bereid verklaard",
                                         "the appointed guardian has not declared to be willing yet"),
    "machtiging.voorgenomen_einde": Text("de GI wil de uithuisplaatsing niet voortijdig beëindigen",
                                         "the institution does not intend to end the placement early"),
    "machtiging.besluit_opneming_op": Text("de aanbieder besloot nog niet tot opneming",
                                           "the provider has not decided to admit yet"),
    "medewerker.startdatum": Text("deze persoon werkt nog niet voor de instelling",
                                  "this person does not work for the institution yet"),
    "verblijf.vanaf": Text("{I} verbleef daar altijd al", "{I} has always stayed there"),
    "verblijf.tot": Text("{I} verblijft daar nog", "{I} still stays there"),
    "woonplaats.vanaf": Text("dit was altijd al het woonadres", "this has always been the home address"),
    "woonplaats.tot": Text("dit is nog het woonadres", "this still is the home address"),
    "jeugdhulp.nodig_geacht_door": Text("niemand acht de jeugdhulp nodig",
                                        "nobody considers the youth care necessary"),
    "jeugdreclassering.strafrechtelijke_beslissing": Text("een strafrechtelijke beslissing is er niet",
                                                          "there is no decision in criminal law"),
    "verzuim.verlof_verleend_door": Text("niemand heeft verlof verleend", "nobody granted leave"),
    "medewerker.big_beroep": Text("de medewerker staat niet in het BIG-register",
                                  "the worker is not in the BIG register"),
    "verblijf.soort": Text("{I} verblijft nergens anders", "{I} does not stay anywhere else"),
}  # fmt: skip
_DAY_SAID = {
    "nl": re.compile(r"\s*\b(?:op|sinds|vanaf|tot) \{value\},?"),
    "en": re.compile(r"\s*,?\s*\b(?:on|since|from|until|up to|to) \{value\},?"),
}
_PASSIVE = re.compile(r"^(?:(?P<subject>.*?) )?(?P<verb>is|was|werd|wordt)(?: (?P<rest>.*))?$")
_LAST = re.compile(r" (?:voor )?het laatst ")
_WITH_A_SECOND_VERB = ("heeft", "hebben", "had", "hadden", "wil", "kan")
_PARTICLES = ("uit", "op", "in", "af", "aan", "over")
_INSIDE = re.compile(r"\b(?:dat|of|die|waar\w*)\b")
_NOT_HAPPENED = Text("het is nog niet zover dat {said}", "it has not happened yet that {said}")
_HINT = re.compile(
    r"\s*\((?:nvt|niet ingevuld|weggelaten|left out|laat weg|leave out|not given|not acknowledged)[^()]*\)"
)
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
    says = _LAST.sub(" ", _DAY_SAID[lang].sub("", fact.says.in_(lang))).strip()
    if "{" in says:
        return None
    return _NOT_HAPPENED.en.format(said=says) if lang == "en" else _not_yet(says)


def _not_yet(says: str) -> str | None:
    """
    A Dutch sentence with *nog niet* where it belongs.

    >>> _not_yet("de machtiging is verleend"), _not_yet("de instelling ontving het oordeel")
    ('de machtiging is nog niet verleend', 'de instelling ontving het oordeel nog niet')
    >>> _not_yet("is aanstonds beslist")
    'er is nog niet aanstonds beslist'
    """
    passive = _PASSIVE.match(says)
    if passive is not None and not _INSIDE.search(passive["subject"] or ""):
        said = f"{passive['subject'] or 'er'} {passive['verb']} nog niet {passive['rest'] or 'geweest'}"
        return said.replace("nog niet een ", "nog geen ")
    subject, verb, rest = parts(f"{says} ergens", "nl")
    if not subject or _INSIDE.search(rest):
        return None
    words = rest.split()[:-1]
    if verb in _WITH_A_SECOND_VERB or (words and words[-1] in _PARTICLES):
        words.insert(-1, "nog niet")
    elif verb == "kreeg" and words and words[0] not in ("de", "het"):
        words.insert(0, "nog geen")
    else:
        words.append("nog niet")
    return f"{subject} {verb} {' '.join(words)}"


def bare(question: str) -> str:
    """
    A question without the hints on how to write its answer.

    >>> bare("Waar woont de moeder (nvt: nergens)?")
    'Waar woont de moeder?'
    """
    return _HINT.sub("", question)
