"""
Sv 489. De raadsman.

Tot 1 maart 2017 stond hier de ambtshalve toevoeging van een raadsman, nu artikel 491. Daarna kon de
verdachte geen afstand doen van het overleg voor het verhoor. Sinds 1 juni 2019 krijgt wie is aangehouden een
raadsman, en geldt de regeling van afstand (28a) voor hem niet.
"""

from jeugdrecht.facts import officier, procedure, verdachte
from jeugdrecht.logic.declare import euro
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Prohibition
from jeugdrecht.rules.sv.art_488 import jeugdzaak, kantonrechter, vervolgd_voor_rechter
from jeugdrecht.sources import Edition, Provision, Text, sv

art_489_1 = Provision(
    sv("489", 1),
    heading=Text("raadsman bij aanhouding", "counsel at arrest"),
    summary=Text(
        "Wie ophouden van een aangehouden verdachte beveelt, meldt de aanhouding direct aan de raad voor "
        "rechtsbijstand, zodat een raadsman komt; niet nodig als een gekozen raadsman tijdig beschikbaar is.",
        "Whoever orders the holding of an arrested suspect reports the arrest to the legal aid board at "
        "once, so that counsel comes; not needed if chosen counsel is available in time.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "Ambtshalve toevoeging bij vervolging voor de rechtbank (c), en bij een strafbeschikking van "
                "meer dan twintig uur of € 115 (a en b).",
                "Counsel of the court's own motion in a prosecution before the district court (c), and for a "
                "penal order above twenty hours or € 115 (a and b).",
            ),
        ),
        Edition(
            "2017-03-01",
            "2019-05-31",
            Text(
                "Geen afstand van consultatie voor het verhoor; raadsman bij het verhoor op verzoek.",
                "No waiver of consultation before the interview; counsel at the interview on request.",
            ),
        ),
    ),
)

NIEUW_IN_2019 = Text("Deze regel bestond nog niet.", "This rule did not exist yet.")

art_489_2 = Provision(
    sv("489", 2),
    heading=Text("geen afstand van een raadsman", "no waiver of counsel"),
    summary=Text(
        "Artikel 28a, over afstand van rechtsbijstand, geldt niet voor jeugdigen.",
        "Article 28a, on waiving legal assistance, does not apply to youths.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "Ging over de raadsman van de veroordeelde bij een verhoor.",
                "Was about counsel for the convicted person at a hearing.",
            ),
        ),
        Edition(
            "2017-03-01",
            "2019-05-31",
            Text(
                "De raadsman overlegde over zijn aanwezigheid bij het verhoor; bijstand op verzoek van "
                "verdachte of "
                "ouders.",
                "Counsel discussed his presence at the interview; assistance on request of suspect or "
                "parents.",
            ),
        ),
    ),
)

art_489_3 = Provision(
    sv("489", 3),
    heading=Text("plaats van ophouding", "place of holding"),
    summary=Text(
        "Ophouden voor onderzoek kan op elke daartoe geschikte plaats.",
        "Holding for questioning is possible at any suitable place.",
    ),
    since="2023-01-01",
    read="2026-07-01",
    history=(
        Edition("2011-02-01", "2019-05-31", NIEUW_IN_2019),
        Edition(
            "2019-06-01",
            "2022-12-31",
            Text(
                "Regelde de verdachte die in de avonduren wordt heengezonden.",
                "Was about the suspect who is sent home in the evening.",
            ),
        ),
    ),
)

ambtshalve_raadsman_tot_2017 = Duty(
    "ambtshalve_raadsman",
    art_489_1,
    decision="waarborgen",
    when=jeugdzaak & vervolgd_voor_rechter & ~kantonrechter & ~verdachte.heeft_raadsman,
    then="ambtshalve_raadsman",
    since="2011-02-01",
    until="2017-02-28",
    rests_on=(sv("488", 2),),
    read="2011-02-01",
)

raadsman_bij_strafbeschikking_tot_2017 = Duty(
    "raadsman_bij_strafbeschikking",
    art_489_1,
    decision="waarborgen",
    when=jeugdzaak
    & procedure.afdoening.is_("strafbeschikking")
    & ~officier.dagvaardt
    & ~verdachte.heeft_raadsman
    & (procedure.taakstraf_uren.more_than(20) | procedure.betalingsverplichting_euro.more_than(euro(115))),
    then="raadsman_bij_strafbeschikking",
    since="2011-02-01",
    until="2017-02-28",
    rests_on=(sv("488", 2),),
    read="2011-02-01",
)

geen_afstand_van_overleg = Prohibition(
    "geen_afstand_van_overleg",
    art_489_1,
    decision="waarborgen",
    when=jeugdzaak,
    then="geen_afstand_van_overleg_voor_verhoor",
    since="2017-03-01",
    until="2019-05-31",
    earlier=Earlier.NOTHING,
    rests_on=(sv("488", 2),),
    read="2017-03-01",
)

# Whoever orders the holding gives the notice; it may be left out where chosen counsel will be there in time.
raadsman_bij_aanhouding = Duty(
    "raadsman_bij_aanhouding",
    art_489_1,
    decision="waarborgen",
    when=jeugdzaak
    & verdachte.aangehouden
    & verdachte.opgehouden
    & ~(verdachte.heeft_raadsman & verdachte.raadsman_tijdig_beschikbaar),
    then="raadsman_bij_aanhouding",
    since="2019-06-01",
    earlier=Earlier.OTHER_EDITION,
    actor="hulpofficier_van_justitie",
    rests_on=(sv("488", 2),),
)

geen_afstand_van_raadsman = Prohibition(
    "geen_afstand_van_raadsman",
    art_489_2,
    decision="waarborgen",
    when=jeugdzaak,
    then="geen_afstand_van_raadsman",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    rests_on=(sv("488", 2),),
)

bijstand_op_verzoek = NotModelled(
    provision=art_489_2,
    what=Text(
        "de bijstand bij het verhoor op verzoek van de verdachte of zijn ouders",
        "assistance at the interview on request of the suspect or the parents",
    ),
    why=Text(
        "of daarom is verzocht, wordt niet gevraagd",
        "whether it was requested is not asked",
    ),
    decisions=("waarborgen",),
    since="2017-03-01",
    until="2019-05-31",
)

plaats = NotModelled(
    provision=art_489_3,
    what=Text(
        "waar de verdachte wordt opgehouden, en tot en met 2022 wat bij heenzenden in de avond gold",
        "where the suspect is held, and up to 2022 what held on sending home in the evening",
    ),
    why=Text(
        "elke geschikte plaats mag; dat is geen waarborg, en de oudere tekst is niet gelezen",
        "any suitable place will do; that is no safeguard, and the older text was not read",
    ),
    decisions=("waarborgen",),
    since="2019-06-01",
)
