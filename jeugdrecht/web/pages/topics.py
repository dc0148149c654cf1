"""
The opening: decisions under topics in plain words.

A topic names decisions by id; one that does not exist falls out, and a decision that no topic names stands
under the last heading by the file of the catalogue in which it is declared.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from jeugdrecht.logic.decisions import Decision
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Text


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic in plain words, and its decisions."""

    id: str
    name: Text
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """Topics under one heading."""

    name: Text
    topics: tuple[Topic, ...]


_CRIME = Text(
    "Een jongere wordt verdacht van een strafbaar feit", "A young person is suspected of an offence"
)
_AFTER = Text("Straf en maatregel, en wat daarna komt", "Sentence and measure, and what follows")
_CARE = Text(
    "Zorgen om een kind: bescherming door de rechter", "Concern for a child: protection by the court"
)
_CUSTODY = Text("Gezag en voogdij", "Parental authority and guardianship")
_HELP = Text("Jeugdhulp, gemeente en school", "Youth care, municipality and school")
_REST = Text("Verder", "Further")

_AREAS: tuple[tuple[Text, tuple[Topic, ...]], ...] = (
    (_CRIME, (
        Topic("welk-recht", Text("Geldt jeugdstrafrecht of volwassenenstrafrecht?",
                                 "Does youth or adult criminal law apply?"), ("sanctierecht", "procesrecht")),
        Topic("halt-raad", Text("Kan het naar Halt, en doet de Raad onderzoek?",
                                "Can it go to Halt, and does the Board investigate?"),
              ("halt_feit", "halt", "raad_strafonderzoek", "route")),
        Topic("vervolgen", Text("Kan er nog worden vervolgd, of is het verjaard?",
                                "Can it still be prosecuted, or has the time for that passed?"),
              ("vervolgbaarheid", "verjaring")),
        Topic("rechter", Text("Welke rechter behandelt de zaak?", "Which court hears the case?"),
              ("absolute_competentie", "bevoegde_rechter")),
        Topic("rechten-verdachte", Text("Welke rechten heeft een minderjarige verdachte?",
                                        "Which rights does a suspect have who is a minor?"), ("waarborgen",)),
        Topic("keten", Text("Wie is er nu aan zet in de strafzaak?",
                            "Whose turn is it in the criminal case?"),
              ("ketenstappen",)),
    )),
    (_AFTER, (
        Topic("welke-straf", Text("Welke straf of maatregel kan worden opgelegd, en hoe hoog?",
                                  "Which sentence or measure can be imposed, and how high?"),
              ("sancties", "sanctiemaxima", "kale_taakstraf", "pij", "gedragsmaatregel", "samenloop_maximum",
               "eerdere_veroordeling", "toerekening", "vonnis")),
        Topic("strafbeschikking", Text("Mag de officier een strafbeschikking geven?",
                                       "May the prosecutor impose a penalty order?"), ("strafbeschikking",)),
        Topic("voorwaardelijk", Text("Voorwaardelijke straf, proeftijd en toezicht",
                                     "Conditional sentence, probation and supervision"),
              ("voorwaardelijk", "bijzondere_voorwaarden", "proeftijd_ingang", "proeftijd_verlenging",
               "toezicht_uitvoerder")),
        Topic("na-vonnis", Text("Na het vonnis: uitvoeren, verlengen, omzetten",
                                "After the judgment: execution, extension, conversion"),
              ("pij_verlenging", "pij_omzetting", "pij_voorwaardelijk_einde", "pij_onvoorwaardelijk_einde",
               "gedragsmaatregel_verlenging", "gedragsmaatregel_loopt", "gedragsmaatregel_invulling",
               "vervangende_jeugddetentie_maximum", "taakstraf_termijn", "vervangende_detentie",
               "gevraagde_executiebeslissing", "rechter_tenuitvoerlegging", "waarborgen_tenuitvoerlegging",
               "termijnen_tenuitvoerlegging")),
    )),
    (_CARE, (
        Topic("ots", Text("Kan een kind onder toezicht worden gesteld, en voor hoe lang?",
                          "Can a child be placed under supervision, and for how long?"),
              ("raad_optreden", "ots", "vots", "ots_uitvoerder", "gevraagde_duur", "verlenging_ots",
               "opheffing_ots", "herroeping_vots", "vervanging_gi", "geschil_ots")),
        Topic("uithuisplaatsing", Text("Mag een kind uit huis worden geplaatst, en waar verblijft het?",
                                       "May a child be placed out of home, and where does it stay?"),
              ("machtiging_nodig", "uithuisplaatsing", "machtiging_geldig", "toestemming_verblijf",
               "blokkering_maanden", "gi_bevoegdheid", "gi_plichten", "aanwijzing_opvolgen")),
        Topic("termijnen", Text("Wanneer loopt een maatregel af, en wat moet voor die dag?",
                                "When does a measure end, and what must be done before?"),
              ("einde_ots", "einde_vots", "einde_uithuisplaatsing", "einde_gedeeltelijk_gezag",
               "einde_proeftijd_herstel", "uiterste_verzoek_verlenging", "uiterste_melding_niet_verlengen",
               "uiterste_melding_niet_verlengen_uhp", "uiterste_melding_beeindiging_uhp",
               "uiterste_melding_verlenging", "verval_machtiging_265c", "verval_spoedmaatregel",
               "verval_schorsing", "verval_schorsing_voogd", "verval_voorlopige_voogdij",
               "uiterste_voorlegging_raad", "uiterste_bereidverklaring_voogd")),
        Topic("verzoeken", Text("Wie kan de rechter iets vragen, en wat moet daarbij?",
                                "Who can apply to the court, and with which documents?"),
              ("verzoeker", "verzoekschrift")),
        Topic("horen", Text("Wie wordt gehoord, wie telt mee, en wie kan in hoger beroep?",
                            "Who is heard, who has a say, and who can appeal?"),
              ("horen_minderjarige", "belanghebbende", "rechtsmiddel", "beslistermijn_gi",
               "schorsende_werking", "verweertermijn", "procesrechten", "behandeling", "raad_betrekken",
               "aanstonds_beslissen", "nadere_dag_minderjarige", "zitting_gesloten_accommodatie",
               "afgifte")),
    )),
    (_CUSTODY, (
        Topic("wie-gezag", Text("Wie heeft het gezag over een kind?", "Who has authority over a child?"),
              ("gezag_van_rechtswege", "gezagsaantekening", "bevoegd_tot_gezag", "raad_gezagstaken",
               "minderjarig", "meerderjarigverklaring")),
        Topic("gezag-eindigt", Text("Kan het gezag eindigen, en komt het terug?",
                                    "Can authority end, and does it return?"),
              ("gezagsbeeindiging", "gezagsschorsing", "gezag_daarna", "gezag_bij_verhindering",
               "gezagsherstel", "te_benoemen_voogd")),
        Topic("omgang", Text("Omgang, bijzondere curator en wat een kind zelf kan vragen",
                             "Contact, a special representative, and what a child can ask itself"),
              ("omgangsontzegging", "omgangswijziging", "bijzondere_curator", "informele_rechtsingang")),
        Topic("voogdij", Text("Voogdij: begin, overname en einde",
                              "Guardianship: beginning, transfer and end"),
              ("voorlopige_voogdij", "voogd_benoembaar", "gezamenlijke_voogdij", "begin_voogdij",
               "overname_voogdij", "ontslag_voogd", "voogdijschorsing", "voogdijbeeindiging",
               "einde_voogdij", "einde_gezamenlijke_voogdij")),
    )),
    (_HELP, (
        Topic("jeugdige-gemeente", Text("Wie telt als jeugdige, en welke gemeente is verantwoordelijk?",
                                        "Who counts as a jeugdige, and which municipality is responsible?"),
              ("jeugdige", "bereik_jeugdige", "verantwoordelijke_gemeente", "woonplaats", "uitvoeringsplicht",
               "betalend_college", "voortzetting_jeugdhulp", "einde_voortzetting_jeugdhulp")),
        Topic("inlichtingen", Text("Wie moet de Raad inlichten?", "Who must inform the Board?"),
              ("inlichtingen_aan_raad",)),
        Topic("school", Text("Leerplicht en verzuim", "Compulsory education and truancy"),
              ("vrijstelling_inschrijving", "vrijstelling_schoolbezoek", "leerplicht_route")),
    )),
)  # fmt: skip

_FILES = {
    "gemeente": Text("Begrippen, persoonsgebonden budget en pleegzorg",
                     "Terms, personal budget and foster care"),
    "gesloten_jeugdhulp": Text("Gesloten jeugdhulp: wanneer mag het, en voor hoe lang?",
                               "Closed youth care: when, and for how long?"),
    "hulp_en_plan": Text("Hulp en het hulpverleningsplan", "Care and the care plan"),
    "college": Text("Wat moet het college van de gemeente doen?", "What must the municipal executive do?"),
    "dossier": Text("Het dossier: bewaren, inzien, geheimhouden", "The file: keeping, access, secrecy"),
    "instelling": Text("Waaraan moet een instelling voldoen?", "What must an institution meet?"),
    "jji": Text("In een justitiële jeugdinrichting", "In a youth detention centre"),
    "meldcode": Text("De meldcode huiselijk geweld en kindermishandeling",
                     "The reporting code for domestic violence and child abuse"),
    "termijnen_jeugdwet": Text("Termijnen bij jeugdhulp", "Terms in youth care"),
    "veilig_thuis": Text("Veilig Thuis: melden en onderzoeken", "Veilig Thuis: reporting and investigation"),
    "jeugdwet": Text("Meer over de Jeugdwet", "More on the Youth Act"),
    "regio": Text("Afspraken in de regio", "Agreements in the region"),
    "leerplicht": Text("Plichten en boetes rond leerplicht", "Duties and fines of compulsory education"),
    "kinderrechten": Text("Welke kinderrechten spelen mee?", "Which rights of the child play a part?"),
}  # fmt: skip


_AREA_OF = {
    _AFTER: ("jji",),
    _HELP: ("gemeente", "college", "hulp_en_plan", "gesloten_jeugdhulp", "termijnen_jeugdwet", "dossier",
            "veilig_thuis", "meldcode", "leerplicht", "jeugdwet"),
}  # fmt: skip
"""Under which heading what is left of a file stands; elsewhere under the last."""


@cache
def areas() -> tuple[Area, ...]:
    """
    Every decision of the catalogue once, under a topic.

    >>> known = areas()
    >>> known[0].topics[0].decisions
    ('sanctierecht', 'procesrecht')
    >>> named = [id for area in known for topic in area.topics for id in topic.decisions]
    >>> sorted(named) == sorted(DECISIONS)
    True
    """
    found = [Area(name, tuple(_existing(topics))) for name, topics in _AREAS]
    taken = {id for area in found for topic in area.topics for id in topic.decisions}
    left = dict(_by_file(taken))
    placed = [
        Area(area.name, (*area.topics, *(left.pop(f) for f in _AREA_OF.get(area.name, ()) if f in left)))
        for area in found
    ]
    return tuple(area for area in (*placed, Area(_REST, tuple(left.values()))) if area.topics)


def chosen(topics: Iterable[str], decisions: Iterable[str]) -> tuple[str, ...]:
    """
    The decisions that somebody chose: those named, and all of a topic of which none was named.

    >>> chosen(["welk-recht"], []), chosen(["welk-recht"], ["procesrecht"]), chosen(["?"], ["?"])
    (('sanctierecht', 'procesrecht'), ('procesrecht',), ())
    """
    wanted, named = set(topics), {id for id in decisions if id in DECISIONS}
    found: list[str] = []
    for topic in (topic for area in areas() for topic in area.topics):
        own = [id for id in topic.decisions if id in named]
        found += own or (topic.decisions if topic.id in wanted else ())
    return tuple(found)


def _existing(topics: Iterable[Topic]) -> Iterable[Topic]:
    for topic in topics:
        known = tuple(id for id in topic.decisions if id in DECISIONS)
        if known:
            yield Topic(topic.id, topic.name, known)


def _by_file(taken: set[str]) -> Iterable[tuple[str, Topic]]:
    for file in library.CATALOGUE:
        module = import_module(f"jeugdrecht.rules.beslissingen.{file}")
        own = dict.fromkeys(one.id for one in library.declared(module, Decision) if one.id in DECISIONS)
        left = tuple(id for id in own if id not in taken)
        if left:
            plain = file.replace("_", " ").capitalize()
            yield file, Topic(f"bestand-{file}", _FILES.get(file, Text(plain, plain)), left)
            taken |= set(left)
