"""
De beslissingen over de meldcode: waar het signaal over gaat, wie een code moet hebben, wat erin staat, en de
stappen.
"""

from jeugdrecht.facts import meldcode, zaak
from jeugdrecht.logic.decisions import Choice, Decision, SetOf, Value
from jeugdrecht.sources import Text

aard_van_het_signaal = Decision(
    id="aard_van_het_signaal",
    question=Text(
        "Is dit huiselijk geweld, kindermishandeling, of beide?",
        "Is this domestic violence, child abuse, or both?",
    ),
    answer=SetOf(
        (
            Value("huiselijk_geweld", Text("huiselijk geweld", "domestic violence")),
            Value("kindermishandeling", Text("kindermishandeling", "child abuse")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=meldcode.relatie_dader.in_(
        "familielid", "huisgenoot", "echtgenoot", "voormalig_echtgenoot", "mantelzorger", "ouder", "ander"
    ),
)

meldcode_plicht = Decision(
    id="meldcode_plicht",
    question=Text(
        "Moet deze organisatie een meldcode hebben?", "Must this organisation have a reporting code?"
    ),
    answer=Choice(
        (
            Value("verplicht", Text("een meldcode is verplicht", "a reporting code is compulsory")),
            Value(
                "niet_uit_deze_bron",
                Text("niet op grond van de gelezen bepalingen", "not under the provisions read"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=meldcode.sector.in_(
        "jeugdhulp",
        "gecertificeerde_instelling",
        "wmo_aanbieder",
        "jji",
        "leerplicht",
        "onderwijs",
        "kinderopvang",
        "zorg",
        "penitentiair",
        "tbs",
        "coa",
        "ander",
    ),
)

meldcode_voldoet = Decision(
    id="meldcode_voldoet",
    question=Text(
        "Bevat de meldcode alle verplichte elementen?",
        "Does the reporting code contain all required elements?",
    ),
    answer=Choice(
        (
            Value("voldoet", Text("voldoet", "meets the requirements")),
            Value("voldoet_niet", Text("voldoet niet", "does not meet the requirements")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=meldcode.stappenplan | ~meldcode.stappenplan,
)

stappen_van_de_meldcode = Decision(
    id="meldcode",
    question=Text(
        "Welke stappen van de meldcode moeten nog worden gezet?",
        "Which steps of the reporting code are still due?",
    ),
    answer=SetOf(
        (
            Value("signalen_in_kaart_brengen", Text("de signalen in kaart brengen", "mapping the signals")),
            Value(
                "collega_raadplegen",
                Text(
                    "een collega raadplegen, en zo nodig Veilig Thuis of een deskundige in letselduiding",
                    "consulting a colleague, and if needed Veilig Thuis or an expert in injuries",
                ),
            ),
            Value("gesprek_met_client", Text("een gesprek met de cliënt", "a conversation with the client")),
            Value(
                "afwegingskader_toepassen",
                Text("het afwegingskader toepassen", "applying the assessment framework"),
            ),
            Value(
                "risico_wegen",
                Text(
                    "risico, aard en ernst wegen, en bij twijfel altijd het AMHK raadplegen",
                    "weighing risk, nature and gravity, and when in doubt always consulting the AMHK",
                ),
            ),
            Value(
                "beslissen_over_melding",
                Text("beslissen over het doen van een melding", "deciding on making a report"),
            ),
            Value(
                "beslissen_over_hulp",
                Text("beslissen over het inzetten van de noodzakelijke hulp", "deciding on the help needed"),
            ),
            Value(
                "beslissen_hulp_of_melding",
                Text("beslissen: hulp organiseren of melden", "deciding: organising help or reporting"),
            ),
            Value("kindcheck_doen", Text("de kindcheck doen", "doing the child check")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=meldcode.signalen,
)
