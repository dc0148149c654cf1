"""
Jeugdwet 8.2.1. Wie betaalt zolang gemeenten het niet eens zijn over de woonplaats.

Het college dat de aanbieder of instelling kent door toekenning, instemming of informatie betaalt; daarna
overlegt het met het college dat het verantwoordelijk vindt, en verrekenen zij. Dit zegt niets over wie
verantwoordelijk is.
"""

from jeugdrecht.facts import college
from jeugdrecht.logic.rules import NONE, Duty, Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

art_8_2_1 = Provision(
    jw("8.2.1"),
    heading=Text("welk college betaalt", "which executive pays"),
    summary=Text(
        "Het college meldt op verzoek binnen redelijke termijn welk college betaalt; de aanbieder of GI "
        "rekent af bij het bekende college, dat betaalt; bij twijfel overleggen colleges en verrekenen zij "
        "onderling.",
        "The executive says on request, within a reasonable time, which executive pays; provider or "
        "institution bills the executive known to it, which pays; in doubt the executives consult and "
        "settle.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2021-12-31",
            Text(
                "Geen betaalregeling tussen colleges; in 2015 stond hier de ouderbijdrage.",
                "No payment rule between executives; in 2015 the parental contribution stood here.",
            ),
        ),
    ),
)

vroeger = Edition(
    "2015-01-01",
    "2021-12-31",
    Text("Geen betaalregeling tussen colleges.", "No payment rule between executives."),
)

art_8_2_1_2 = Provision(
    jw("8.2.1", 2),
    heading=Text("het bekende college betaalt", "the executive known pays"),
    summary=Text(
        "De aanbieder of GI kan rekenen met het college dat zij kent uit een toekenning, een instemming of "
        "de informatie van lid 1; dat college betaalt.",
        "Provider or institution may bill the executive it knows from a grant, a consent or the information "
        "of paragraph 1; that executive pays.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(vroeger,),
)

art_8_2_1_3 = Provision(
    jw("8.2.1", 3),
    heading=Text("overleg en verrekening", "consultation and settlement"),
    summary=Text(
        "Acht het betalende college zich niet verantwoordelijk, dan overlegt het met het college dat dit "
        "naar zijn mening wel is; blijkt dat zo te zijn, dan verrekenen zij.",
        "If the paying executive finds itself not responsible, it consults with the one it holds "
        "responsible; if that proves right, they settle.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(vroeger,),
)

bekend_college_betaalt = Duty(
    "bekend_college",
    art_8_2_1_2,
    decision="betalend_college.gemeente",
    when=college.bekend_met_hulp,
    then=college.bekende_gemeente,
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="college",
)

niemand_bekend = Scope(
    "niemand_bekend",
    art_8_2_1,
    decision="betalend_college.gemeente",
    when=~college.bekend_met_hulp,
    then=NONE,
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
)

geen_verrekening = Scope(
    "geen",
    art_8_2_1,
    decision="betalend_college.verrekening",
    then="geen",
    since="2022-01-01",
    closing=True,
)

eerst_overleg = Duty(
    "overleg",
    art_8_2_1_3,
    decision="betalend_college.verrekening",
    when=college.bekend_met_hulp
    & college.acht_zich_niet_verantwoordelijk
    & ~college.uitkomst_overleg.in_("ander_college_verantwoordelijk", "zelf_verantwoordelijk"),
    then="eerst_overleg",
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="college",
)

verrekening = Duty(
    "verrekening",
    art_8_2_1_3,
    decision="betalend_college.verrekening",
    when=college.bekend_met_hulp
    & college.acht_zich_niet_verantwoordelijk
    & college.uitkomst_overleg.is_("ander_college_verantwoordelijk"),
    then="ander_college_vergoedt",
    since="2022-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="college",
)

redelijke_termijn = NotModelled(
    provision=art_8_2_1,
    what=Text(
        "binnen welke redelijke termijn een college moet zeggen wie betaalt, en de regels van lid 5",
        "within which reasonable time an executive must say who pays, and the rules of paragraph 5",
    ),
    why=Text(
        "de wet noemt geen aantal dagen; de ministeriële regeling is niet gelezen",
        "the Act names no number of days; the ministerial regulation was not read",
    ),
    decisions=("betalend_college.gemeente", "betalend_college.verrekening"),
)
