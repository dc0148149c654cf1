"""
Jeugdwet 7.1. De verwijsindex: wie meldt, waarvoor, tot wanneer, en wie daarvan bericht krijgt.

Melden is een bevoegdheid, geen plicht. Jeugdige is hier ieder die nog geen drieentwintig is; dat geldt
alleen voor de verwijsindex.
"""

from jeugdrecht.facts import jeugdige, verwijsindex, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Deadline, Definition, Duty, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, jw

art_7_1_1_1 = Provision(
    jw("7.1.1.1", begrip="jeugdige"),
    heading=Text("jeugdige in de verwijsindex", "young person in the reference index"),
    summary=Text(
        "Voor de verwijsindex is jeugdige ieder die nog geen 23 is.",
        "For the reference index: anyone under 23.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_1_1_2 = Provision(
    jw("7.1.1.2"),
    heading=Text("wie is meldingsbevoegde", "who is an authorised reporter"),
    summary=Text(
        "Functionaris van een bij AMvB aangewezen soort instantie die afspraken met het "
        "college heeft en hem aanwees, of een zelfstandige functionaris van een aangewezen "
        "categorie met afspraken.",
        "Official of a designated category with agreements with the college and appointed, or"
        " solo official with agreements.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_1_4_1 = Provision(
    jw("7.1.4.1"),
    heading=Text("melden aan verwijsindex", "reporting to the reference index"),
    summary=Text(
        "Een meldingsbevoegde mag een jeugdige zonder toestemming en desnoods ondanks een "
        "beroepsgeheim melden bij redelijk vermoeden van daadwerkelijke bedreiging door een "
        "van twaalf genoemde risico's (a-l), zoals geweld, verzuim, minderjarig moederschap, "
        "strafbare feiten of tekortschietende ouders.",
        "Authorised reporter may report without consent on reasonable suspicion of actual "
        "threat by one of twelve listed risks (a-l).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_1_4_5 = Provision(
    jw("7.1.4.5"),
    heading=Text("verwijderen uit verwijsindex", "removal from the reference index"),
    summary=Text(
        "Melding weg bij onterechte melding of weggevallen risico, uiterlijk twee jaar na "
        "melding, vanaf de dag dat de jeugdige 23 wordt, of na overlijden; archief vijf jaar "
        "maar niet na 23 (7.1.4.6).",
        "Removed when wrong or obsolete, at latest after two years, at 23, or on death; "
        "archive five years but not beyond 23.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_1_5_1 = Provision(
    jw("7.1.5.1"),
    heading=Text("kennisgeving verwijsindex naar leeftijd", "notice of the reference index by age"),
    summary=Text(
        "Onder 12 naar de wettelijk vertegenwoordiger, 12-15 naar beiden, vanaf 16 naar de "
        "jeugdige; AVG-verzoek: onder 12 vertegenwoordiger, 12-15 samen, 16+ zelf.",
        "Under 12 representative, 12-15 both, 16+ youth; data rights accordingly.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

niet_meldingsbevoegd = Scope(
    "niet_meldingsbevoegd",
    art_7_1_1_2,
    decision="meldingsbevoegde_verwijsindex",
    then="niet_meldingsbevoegd",
    since="2015-01-01",
    closing=True,
)

meldingsbevoegd = Definition(
    "meldingsbevoegd",
    art_7_1_1_2,
    decision="meldingsbevoegde_verwijsindex",
    when=verwijsindex.categorie_bij_amvb
    & verwijsindex.afspraken_met_college
    & (verwijsindex.aangewezen_door_instantie | ~verwijsindex.werkzaam_voor_instantie),
    then="meldingsbevoegd",
    since="2015-01-01",
)

niet_bevoegd = Scope(
    "niet_bevoegd",
    art_7_1_4_1,
    decision="melden_verwijsindex",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

melden = Power(
    "melden",
    art_7_1_4_1,
    decision="melden_verwijsindex",
    opens="bevoegd",
    requires=decided("meldingsbevoegde_verwijsindex", "meldingsbevoegd")
    & jeugdige.leeftijd.less_than(23)
    & ~verwijsindex.risico.is_("ander"),
    grounds=verwijsindex.redelijk_vermoeden,
    actor="meldingsbevoegde",
    since="2015-01-01",
    rests_on=(jw("7.1.1.1", begrip="jeugdige"), jw("7.1.1.2")),
)

blijft = Scope(
    "blijft",
    art_7_1_4_5,
    decision="melding_verwijsindex",
    then="blijft",
    since="2015-01-01",
    closing=True,
)

# Two years is the longest: on the day two years later the report is gone.
weg = Duty(
    "weg",
    art_7_1_4_5,
    decision="melding_verwijsindex",
    when=~verwijsindex.terecht
    | verwijsindex.risico_weg
    | zaak.peildatum.on_or_after(verwijsindex.melding_op.plus(years=2))
    | jeugdige.leeftijd.at_least(23)
    | jeugdige.overleden,
    then="verwijderen",
    since="2015-01-01",
)

uiterlijk_twee_jaar = Deadline(
    "twee_jaar",
    art_7_1_4_5,
    decision="uiterste_verwijdering_verwijsindex",
    then=verwijsindex.melding_op.plus(years=2),
    since="2015-01-01",
)

uiterlijk_drieentwintig = Deadline(
    "drieentwintig",
    art_7_1_4_5,
    decision="uiterste_verwijdering_verwijsindex",
    then=jeugdige.geboortedatum.birthday(23),
    since="2015-01-01",
    rests_on=(jw("7.1.1.1", begrip="jeugdige"),),
)

archief = NotModelled(
    provision=art_7_1_4_5,
    what=Text(
        "het historisch meldingenarchief: vijf jaar, niet na drieentwintig, en niet bij een "
        "onterechte melding (7.1.4.6)",
        "the historical archive: five years, not beyond twenty-three, and not for a wrong report (7.1.4.6)",
    ),
    why=Text(
        "het archief is geen melding meer; alleen de verwijsindex zelf is uitgewerkt",
        "the archive is no report any more; only the index itself is worked out",
    ),
    decisions=("melding_verwijsindex", "uiterste_verwijdering_verwijsindex"),
)


aan_vertegenwoordiger = Duty(
    "vertegenwoordiger",
    art_7_1_5_1,
    decision="kennisgeving_verwijsindex",
    when=jeugdige.leeftijd.less_than(16),
    then="wettelijk_vertegenwoordiger",
    since="2015-01-01",
    actor="college",
)

aan_jeugdige = Duty(
    "jeugdige",
    art_7_1_5_1,
    decision="kennisgeving_verwijsindex",
    when=jeugdige.leeftijd.at_least(12),
    then="jeugdige",
    since="2015-01-01",
    actor="college",
)
