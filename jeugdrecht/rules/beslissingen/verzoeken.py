"""
Wie een maatregel mag verzoeken, en wat er in en bij het verzoekschrift moet.

De bevoegdheid van de verzoeker hangt aan de dag van het verzoek; is er nog geen verzoek, dan aan de
peildatum. Subsidiair wil zeggen: alleen als de raad of de instelling die voorgaat niet zelf verzoekt.
"""

from jeugdrecht.facts import verzoek, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Record, SetOf, Value
from jeugdrecht.sources import Text

# Secure youth care, maintenance and what parents arrange between them are no measures of child protection.
om_kinderbescherming = ~verzoek.maatregel.in_(
    "geen", "gesloten_jeugdhulp", "levensonderhoud", "gezag_en_omgang"
)

# A court that acts of its own motion has no petition; asking the Board to obtain an opinion is none either.
# What secure youth care and maintenance ask was not read.
er_is_een_verzoekschrift = ~verzoek.ambtshalve & ~verzoek.maatregel.in_(
    "geen", "oordeel_kinderrechter", "oordeel_rechtbank", "gesloten_jeugdhulp", "levensonderhoud"
)

verzoeker = Decision(
    id="verzoeker",
    question=Text(
        "Mag deze verzoeker om deze maatregel van kinderbescherming vragen?",
        "May this petitioner ask for this measure of child protection?",
    ),
    answer=Choice(
        (
            Value("bevoegd", Text("bevoegd tot het verzoek", "competent to petition")),
            Value("niet_bevoegd", Text("niet bevoegd tot het verzoek", "not competent to petition")),
            Value(
                "alleen_subsidiair",
                Text(
                    "alleen bevoegd als wie voorgaat niet verzoekt",
                    "competent only if the one who comes first does not petition",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=om_kinderbescherming,
)

STUKKEN = (
    Value("schriftelijk", Text("een schriftelijk verzoek", "a petition in writing")),
    Value(
        "naam_en_woonplaats",
        Text("namen en woonplaats van de verzoeker", "names and residence of the petitioner"),
    ),
    Value(
        "verzoek_en_gronden",
        Text(
            "een duidelijke omschrijving van het verzoek en de gronden",
            "a clear description of the request and its grounds",
        ),
    ),
    Value("ondertekening", Text("ondertekening", "a signature")),
    Value(
        "belanghebbenden_en_informanten",
        Text(
            "namen van belanghebbenden en informanten",
            "names of interested parties and informants",
        ),
    ),
    Value("bewijsstukken", Text("de nodige bewijsstukken", "the needed supporting documents")),
    Value("afschriften", Text("de nodige afschriften", "the needed copies")),
    Value(
        "concrete_bedreigingen",
        Text("de concrete bedreigingen in de ontwikkeling", "the concrete threats to the development"),
    ),
    Value("duur", Text("de daarop afgestemde duur", "the duration matched to them")),
    Value(
        "gesprek_met_minderjarige",
        Text(
            "of en hoe het met de minderjarige is besproken, en zijn reactie",
            "whether and how it was discussed with the minor, and the reaction",
        ),
    ),
    Value("plan", Text("het plan van de instelling", "the plan of the institution")),
    Value("verslag", Text("een verslag van het verloop", "a report on the course")),
    Value(
        "plan_en_verslag_aan_raad",
        Text("plan en verslag ook aan de raad", "plan and report to the Board too"),
    ),
    Value(
        "raadsadvies",
        Text("het advies van de raad over de verlenging", "the Board's advice on the extension"),
    ),
    Value("beslissing_gi", Text("de beslissing van de instelling", "the decision of the institution")),
    Value(
        "collegebesluit",
        Text(
            "het besluit van het college over jeugdhulp",
            "the decision of the municipal executive on youth care",
        ),
    ),
    Value("duur_ontzegging", Text("de duur van de ontzegging", "the duration of the denial")),
    Value("advocaat", Text("ondertekening door een advocaat", "signature by a lawyer")),
)

verzoekschrift = Decision(
    id="verzoekschrift",
    question=Text(
        "Wat moet er in en bij het verzoekschrift, en wat ontbreekt?",
        "What must the petition hold and bring with it, and what is missing?",
    ),
    answer=Record(("vereist", "ontbreekt", "advocaat")),
    governing=zaak.peildatum,
    since="2015-01-01",
)

vereist = Decision(
    id="verzoekschrift.vereist",
    question=Text(
        "Wat moet er in en bij het verzoekschrift?",
        "What must the petition hold and bring with it?",
    ),
    answer=SetOf(STUKKEN),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=er_is_een_verzoekschrift,
    name=Text("vereist", "required"),
)

ontbreekt = Decision(
    id="verzoekschrift.ontbreekt",
    question=Text("Wat ontbreekt er aan het verzoekschrift?", "What is missing from the petition?"),
    answer=SetOf(STUKKEN),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=er_is_een_verzoekschrift,
    name=Text("ontbreekt", "missing"),
)

advocaat = Decision(
    id="verzoekschrift.advocaat",
    question=Text(
        "Wat volgt er als een advocaat ontbreekt?",
        "What follows when there is no lawyer?",
    ),
    answer=Choice(
        (
            Value(
                "in_orde",
                Text("niets: hij is niet nodig of is er wel", "nothing: none is needed, or there is one"),
            ),
            Value(
                "hersteltermijn",
                Text(
                    "de rechter geeft een termijn voor herstel",
                    "the court gives a period to repair it",
                ),
            ),
            Value("niet_ontvankelijk", Text("niet-ontvankelijk", "inadmissible")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=er_is_een_verzoekschrift,
    name=Text("advocaat", "lawyer"),
)
