"""
Leerplichtwet 2. Wie zorgen dat een jongere is ingeschreven en naar school gaat, en vanaf 12 hijzelf.

Zowel wie het gezag heeft als wie feitelijk verzorgt is verplicht, ook een pleegouder of instelling; de
plicht vervalt voor wie aantoont niet verantwoordelijk te zijn. De jongere van 12 heeft daarnaast een eigen
plicht.
"""

from jeugdrecht.facts import jeugdige, school, verzuim
from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, lpw

art_2_1 = Provision(
    lpw("2", 1),
    heading=Text("inschrijven en zorgen voor schoolbezoek", "enrolment and ensuring attendance"),
    summary=Text(
        "Wie het gezag heeft én wie feitelijk verzorgt zorgen dat de jongere is ingeschreven en geregeld "
        "naar school gaat, tenzij zij aantonen niet verantwoordelijk te zijn (lid 2).",
        "Holder of authority and actual carer ensure enrolment and regular attendance, unless shown not "
        "responsible.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_2_3 = Provision(
    lpw("2", 3),
    heading=Text("eigen bezoekplicht vanaf 12", "own duty to attend from 12"),
    summary=Text(
        "De jongere die 12 is moet de school waar hij staat ingeschreven geregeld bezoeken, naast de plicht "
        "van de verzorgers.",
        "A young person of 12 or older must attend regularly, besides the duty of the carers.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

eigen_bezoekplicht = (
    jeugdige.leeftijd.at_least(12) & jeugdige.leerplichtig.is_("leerplichtig")
) | jeugdige.leerplichtig.is_("kwalificatieplichtig")

# Refusing enrolment, or not seeing to attendance, counts only where there is no exemption from that duty.
ouders_komen_niet_na = (
    school.leer_of_kwalificatieplichtig
    & ~school.aangetoond_niet_verantwoordelijk
    & (
        (verzuim.weigert_inschrijving & ~school.vrijgesteld)
        | (~verzuim.zorgt_voor_geregeld_bezoek & ~school.vrijgesteld_bezoek)
    )
)
jongere_komt_niet_na = eigen_bezoekplicht & ~verzuim.volgt_geregeld_onderwijs & ~school.vrijgesteld_bezoek

leeftijd_bij_het_verzuim = NotModelled(
    provision=art_2_3,
    what=Text(
        "de leeftijd op de dag van het verzuim; hier telt de leeftijd op de peildatum",
        "the age on the day of the absence; here the age on the reference date counts",
    ),
    why=Text(
        "verzuim duurt; kies als peildatum de dag van het verzuim waarover het gaat",
        "absence lasts; take as reference date the day of the absence in question",
    ),
    decisions=("leerplicht_route",),
)

wie_verantwoordelijk_is = NotModelled(
    provision=art_2_1,
    what=Text(
        "wie precies het gezag heeft en wie feitelijk verzorgt; in gesloten jeugdhulp is dat de aanbieder",
        "who exactly holds authority and who actually cares; in secure youth care that is the provider",
    ),
    why=Text(
        "de weg is voor beiden gelijk; tegen wie het proces-verbaal gaat, ziet de ambtenaar",
        "the route is the same for both; against whom the report is made is for the officer to see",
    ),
    decisions=("leerplicht_route",),
)
