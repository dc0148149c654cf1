"""
The caseloads that come with the library, each figure with its source or plainly an assumption.

Nothing in them is about origin, religion, sex or family. What an official must find (an open norm) is not
drawn: it stays a judgement in the outcome.
"""

from jeugdrecht.simulation.basis import Ages, Assumption, Offset, Share, Source
from jeugdrecht.simulation.caseload import Caseload
from jeugdrecht.sources import Text

_SUSPECTS = Source(
    Text(
        "verdachten van misdrijven naar leeftijd, 2022 (voorlopig), 12 tot en met 19 jaar",
        "suspects of crimes by age, 2022 (provisional), from 12 to 19",
    ),
    "CBS, StatLine 81997NED",
    "https://www.cbs.nl/nl-nl/cijfers/detail/81997NED",
)
_YOUNG_ADULTS = Source(
    Text(
        "36.490 verdachten van 18 tot 25 jaar in 2022; wat na 18 en 19 jaar overblijft, is gelijk over 20 "
        "tot en met 24 verdeeld",
        "36,490 suspects aged 18 to 25 in 2022; what is left after 18 and 19 is spread evenly over 20 to 24",
    ),
    "CBS, weergegeven door vl-nieuws.nl",
    "https://vl-nieuws.nl/cijfers-over-delinquentie/",
)
_FIRST = Source(
    Text(
        "66 procent van de minderjarige verdachten was in 2022 voor het eerst verdachte",
        "66 per cent of suspects under 18 in 2022 were suspects for the first time",
    ),
    "CBS, weergegeven door Panorama",
    "https://panorama.nl/artikel/510054/recordaantal-jongeren-gepakt-voor-eerste-misdrijf",
)
_AGAIN = Source(
    Text(
        "twee op de drie verdachten (alle leeftijden) waren in 2023 al eerder geregistreerd",
        "two in three suspects (all ages) in 2023 had been registered before",
    ),
    "CBS, weergegeven door Risk & Business",
    "https://riskenbusiness.nl/nieuws/claims/kwart-van-alle-verdachten-van-misdrijven-jonger-dan-23-jaar/",
)
_MEASURES = Source(
    Text(
        "lopende jeugdbeschermingsmaatregelen naar soort op 31 december 2022 (voorlopig)",
        "child protection measures that ran on 31 December 2022, by kind (provisional)",
    ),
    "CBS, Jeugdbescherming en jeugdreclassering 2022",
    "https://www.cbs.nl/nl-nl/longread/rapportages/2023/jeugdbescherming-en-jeugdreclassering-2022/"
    "1-jeugdbescherming",
)
_GUARDIANSHIP = Source(
    Text(
        "jongeren met voogdij naar leeftijd op 31 december 2023 (voorlopig)",
        "young people under guardianship by age on 31 December 2023 (provisional)",
    ),
    "CBS, StatLine 85095NED",
    "https://www.cbs.nl/nl-nl/cijfers/detail/85095NED",
)


def _assumed(nl: str, en: str) -> Assumption:
    return Assumption(Text(nl, en))


_ROUND = _assumed("rond getal, niet geteld", "a round number, not counted")
_FOLLOWS = _assumed("volgt uit wat al getrokken is", "follows from what was drawn before")
_ONE_DAY = _assumed("alles speelt op de peildatum", "everything happens on the reference date")

VERDACHTEN = Caseload(
    name="verdachten",
    about=Text("mensen van 10 tot en met 29 jaar met een tot drie feiten",
               "people from 10 to 29 with one to three offences"),
    ages=Ages(
        weights={
            10: 300, 11: 300,
            12: 660, 13: 1_800, 14: 3_030, 15: 3_680, 16: 4_070, 17: 4_270, 18: 4_600, 19: 5_370,
            20: 5_304, 21: 5_304, 22: 5_304, 23: 5_304, 24: 5_304,
            25: 5_304, 26: 5_304, 27: 5_304, 28: 5_304, 29: 5_304,
        },
        basis=(
            _SUSPECTS,
            _YOUNG_ADULTS,
            _assumed(
                "10 en 11 jaar: 300 elk; 25 tot en met 29 jaar: zoveel als van 24, om een verhoogde grens te "
                "kunnen zien",
                "10 and 11: 300 each; 25 to 29: as many as of 24, so that a raised limit can be seen",
            ),
        ),
    ),
    list_id="feiten",
    items=Share(fact="feit.aantal", weights={1: 80, 2: 15, 3: 5}, basis=_ROUND),
    drawn=(
        Offset(
            fact="feit.pleegdatum", first=0, low=-180, high=-1,
            basis=_assumed("het eerste feit op de peildatum, elk ander in het half jaar ervoor",
                           "the first offence on the reference date, each other in the half year before"),
        ),
        Offset(fact="feit.datum_begin_vervolging", basis=_ONE_DAY),
        Share(fact="feit.soort", weights={"misdrijf": 80, "overtreding": 20}, basis=_ROUND),
        Share(
            fact="feit.strafmaximum_maanden", weights={24: 15, 48: 45, 72: 20, 108: 15, 144: 5},
            only={"feit.soort": "misdrijf"},
            basis=_assumed("maxima die de wet kent; hoe vaak elk voorkomt is gekozen",
                           "maxima that the law knows; how often each occurs was chosen"),
        ),
        Share(fact="feit.strafmaximum_maanden", weights={3: 1}, basis=_ROUND),
        Share(fact="feit.gelijktijdig_vervolgd", weights={True: 90, False: 10}, basis=_ROUND),
        Share(fact="feit.halt_aangewezen", weights={True: 35, False: 65}, basis=_ROUND),
        Share(fact="feit.bewijs_duidelijk", weights={True: 80, False: 20}, basis=_ROUND),
        Share(fact="feit.uitgezonderd_382_b", weights={True: 5, False: 95}, basis=_ROUND),
        Share(fact="feit.samenhang_met_misdrijf", weights={True: 5, False: 95}, basis=_ROUND),
        Share(fact="feit.samenhang_met_uitgezonderde_overtreding", weights={True: 2, False: 98},
              basis=_ROUND),
        Share(fact="verdachte.eerste_registratie", weights={True: 66, False: 34}, ages=(0, 18), basis=_FIRST),
        Share(fact="verdachte.eerste_registratie", weights={True: 1, False: 2}, basis=_AGAIN),
        Share(fact="verdachte.eerder_proces_verbaal_misdrijf", weights={False: 1},
              only={"verdachte.eerste_registratie": True}, basis=_FOLLOWS),
        Share(fact="verdachte.eerder_proces_verbaal_misdrijf", weights={True: 80, False: 20}, basis=_ROUND),
        Share(fact="verdachte.eerdere_halt_afdoeningen", weights={0: 1},
              only={"verdachte.eerste_registratie": True}, basis=_FOLLOWS),
        Share(fact="verdachte.eerdere_halt_afdoeningen", weights={0: 60, 1: 30, 2: 8, 3: 2}, basis=_ROUND),
        Share(fact="verdachte.eerdere_halt_afdoeningen_overtreding", weights={0: 1},
              only={"verdachte.eerdere_halt_afdoeningen": 0}, basis=_FOLLOWS),
        Share(fact="verdachte.eerdere_halt_afdoeningen_overtreding", weights={0: 60, 1: 40}, basis=_ROUND),
        Share(fact="verdachte.eerdere_halt_afdoeningen_leerplicht", weights={0: 1},
              only={"verdachte.eerdere_halt_afdoeningen": 0}, basis=_FOLLOWS),
        Share(fact="verdachte.eerdere_halt_afdoeningen_leerplicht", weights={0: 85, 1: 15}, basis=_ROUND),
        Share(fact="verdachte.bekent", weights={True: 60, False: 40}, basis=_ROUND),
        Share(fact="verdachte.bekent_volledig", weights={False: 1}, only={"verdachte.bekent": False},
              basis=_FOLLOWS),
        Share(fact="verdachte.bekent_volledig", weights={True: 70, False: 30}, basis=_ROUND),
        Share(fact="verdachte.stemt_in_met_halt", weights={True: 95, False: 5}, basis=_ROUND),
        Share(fact="verdachte.ouders_stemmen_in_met_halt", weights={True: 95, False: 5}, basis=_ROUND),
        Share(fact="verdachte.preselect", weights={"laag": 60, "midden": 25, "hoog": 15}, basis=_ROUND),
        Share(fact="verdachte.in_verzekering_gesteld", weights={True: 10, False: 90}, basis=_ROUND),
        Share(fact="officier.toestemming_halt", weights={True: 50, False: 50}, basis=_ROUND),
        Share(fact="officier.ziet_aanstonds_onvoorwaardelijk_af", weights={True: 5, False: 95}, basis=_ROUND),
        Share(fact="officier.dagvaardt", weights={False: 1},
              only={"officier.ziet_aanstonds_onvoorwaardelijk_af": True}, basis=_FOLLOWS),
        Share(fact="officier.dagvaardt", weights={True: 35, False: 65}, basis=_ROUND),
        Share(fact="procedure.afdoening", weights={"vervolging_voor_rechter": 1},
              only={"officier.dagvaardt": True}, basis=_FOLLOWS),
        Share(fact="procedure.afdoening", weights={"sepot": 1},
              only={"officier.ziet_aanstonds_onvoorwaardelijk_af": True}, basis=_FOLLOWS),
        Share(fact="procedure.afdoening", weights={"strafbeschikking": 40, "sepot": 35, "halt": 25},
              basis=_ROUND),
        Share(
            fact="rechter.gunstiger_recht_gaat_voor", weights={False: 1},
            basis=_assumed("op de peildatum is er nog geen latere, gunstiger wet om voor te gaan",
                           "on the reference date there is no later, more lenient law yet to go first"),
        ),
    ),
)  # fmt: skip

MAATREGELEN = Caseload(
    name="maatregelen",
    about=Text("minderjarigen met een kinderbeschermingsmaatregel",
               "minors under a child protection measure"),
    ages=Ages(
        weights={
            0: 75, 1: 85, 2: 90, 3: 160, 4: 215, 5: 270, 6: 345, 7: 390, 8: 455, 9: 510, 10: 545, 11: 620,
            12: 685, 13: 735, 14: 825, 15: 915, 16: 870, 17: 960,
        },
        basis=(
            _GUARDIANSHIP,
            _assumed("bij de andere maatregelen gelijk verdeeld: naar leeftijd zijn die hier niet geteld",
                     "spread likewise for the other measures, which were not counted by age here"),
        ),
    ),
    list_id="maatregelen",
    items=Share(fact="maatregel.aantal", weights={1: 1},
                basis=_assumed("een maatregel elk", "one measure each")),
    drawn=(
        Share(
            fact="maatregel.soort",
            weights={"ots": 19_390, "vots": 355, "voogdij": 9_080, "voorlopige_voogdij": 245},
            basis=_MEASURES,
        ),
        Offset(fact="maatregel.ingangsdatum", low=-80, high=-1, only={"maatregel.soort": "vots"},
               basis=_assumed("loopt nog; ten hoogste drie maanden", "still runs; at most three months")),
        Offset(fact="maatregel.ingangsdatum", low=-360, high=-1,
               basis=_assumed("begon in het jaar voor de peildatum",
                              "began in the year before the reference date")),
        Offset(fact="maatregel.einddatum", after="maatregel.ingangsdatum", months=12,
               only={"maatregel.soort": "ots"},
               basis=_assumed("uitgesproken voor een jaar", "ordered for a year")),
        Offset(fact="maatregel.einddatum", after="maatregel.ingangsdatum", months=3,
               only={"maatregel.soort": "vots"},
               basis=_assumed("uitgesproken voor drie maanden", "ordered for three months")),
    ),
)  # fmt: skip

JEUGDIGEN = Caseload(
    name="jeugdigen",
    about=Text("mensen van 0 tot en met 24 jaar", "people from 0 to 24"),
    ages=Ages(
        weights=dict.fromkeys(range(25), 1),
        basis=(_assumed("van elke leeftijd evenveel", "as many of each age"),),
    ),
)

CASELOADS = {"feit": VERDACHTEN, "maatregel": MAATREGELEN, None: JEUGDIGEN}
"""Who is drawn for a decision, by what the decision is asked of."""
