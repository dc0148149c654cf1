"""
Leerplichtwet 22. De leerplichtambtenaar onderzoekt, hoort, haalt over, en zendt zo nodig proces-verbaal.

Tegen ouders of verzorgers is geen weigering nodig waar het om schoolbezoek gaat; tegen de jongere pas nadat
hij is gehoord en weigert. Een urendrempel is er niet.
"""

from jeugdrecht.facts import rechtsvraag, school, verzuim
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.rules.leerplichtwet.art_2 import jongere_komt_niet_na, ouders_komen_niet_na
from jeugdrecht.sources import Edition, Provision, Text, lpw

art_22_1 = Provision(
    lpw("22", 1),
    heading=Text("onderzoek van de leerplichtambtenaar", "investigation by the attendance officer"),
    summary=Text(
        "Blijkt een leer- of kwalificatieplichtige niet ingeschreven zonder vrijstelling, of is bericht van "
        "een verzuimmelding ontvangen, dan onderzoekt de ambtenaar, hoort de verantwoordelijken en probeert "
        "hen over te halen.",
        "Investigation when not enrolled or absence reported.",
    ),
    since="2024-01-01",
    read="2026-08-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Ook na een kennisgeving van artikel 21 (andere scholen).",
                "Also after a notice under article 21 (other schools).",
            ),
        ),
    ),
)

art_22_2 = Provision(
    lpw("22", 2),
    heading=Text("proces-verbaal tegen ouders of verzorgers", "official report against parents or carers"),
    summary=Text(
        "Weigeren zij inschrijving zonder vrijstelling, of zorgen zij niet voor geregeld bezoek, dan gaat "
        "proces-verbaal naar de officier.",
        "Report to prosecutor if enrolment refused or attendance not ensured.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_22_3 = Provision(
    lpw("22", 3),
    heading=Text("de jongere horen, dan proces-verbaal", "hearing the young person, then a report"),
    summary=Text(
        "Volgt een leerplichtige van 12+ of kwalificatieplichtige niet geregeld onderwijs zonder "
        "vrijstelling, dan hoort de ambtenaar hem en probeert hem over te halen; weigert hij, dan gaat "
        "proces-verbaal naar de officier.",
        "Youth of 12+ heard and encouraged; on refusal report to prosecutor.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

art_22_5 = Provision(
    lpw("22", 5),
    heading=Text("afschrift aan de Raad", "copy to the Board"),
    summary=Text(
        "Zijn de verantwoordelijken al eerder veroordeeld wegens inschrijf- of bezoekplicht, dan krijgt de "
        "Raad een kopie van het proces-verbaal.",
        "If carers previously convicted, copy to the Board.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

niet_ingeschreven = school.leer_of_kwalificatieplichtig & verzuim.absoluut
reden_voor_onderzoek = niet_ingeschreven | (verzuim.melding_ontvangen & rechtsvraag.gap_10)
reden_voor_onderzoek_tot_2024 = niet_ingeschreven | verzuim.melding_ontvangen

onderzoek = Duty(
    "onderzoek",
    art_22_1,
    decision="leerplicht_route",
    when=reden_voor_onderzoek,
    then="onderzoek",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="leerplichtambtenaar",
)

onderzoek_tot_2024 = Duty(
    "onderzoek",
    art_22_1,
    decision="leerplicht_route",
    when=reden_voor_onderzoek_tot_2024,
    then="onderzoek",
    since="2015-01-01",
    until="2023-12-31",
    actor="leerplichtambtenaar",
    rests_on=(lpw("21"),),
    read="2023-08-01",
)

proces_verbaal_ouders = Duty(
    "proces_verbaal",
    art_22_2,
    decision="leerplicht_route",
    when=ouders_komen_niet_na,
    then="proces_verbaal_ouders",
    since="2015-01-01",
    actor="leerplichtambtenaar",
    rests_on=(lpw("2", 1), lpw("4a")),
)

jongere_horen = Duty(
    "horen",
    art_22_3,
    decision="leerplicht_route",
    when=jongere_komt_niet_na & ~verzuim.jongere_gehoord,
    then="jongere_horen",
    since="2015-01-01",
    actor="leerplichtambtenaar",
    rests_on=(lpw("2", 3), lpw("4c")),
)

proces_verbaal_jongere = Duty(
    "proces_verbaal",
    art_22_3,
    decision="leerplicht_route",
    when=jongere_komt_niet_na & verzuim.jongere_gehoord & verzuim.weigert,
    then="proces_verbaal_jongere",
    since="2015-01-01",
    actor="leerplichtambtenaar",
    rests_on=(lpw("2", 3), lpw("4c")),
)

afschrift_aan_de_raad = Duty(
    "afschrift",
    art_22_5,
    decision="leerplicht_route",
    when=ouders_komen_niet_na & verzuim.eerder_veroordeeld,
    then="afschrift_raad",
    since="2015-01-01",
    actor="leerplichtambtenaar",
)

eerst_overhalen = NotModelled(
    provision=art_22_2,
    what=Text(
        "dat de ambtenaar ouders of verzorgers eerst hoort en probeert over te halen (lid 1), en de "
        "termijnen als een onderwijsvoorziening geen school meer is (lid 4)",
        "that the officer first hears the parents or carers and tries to persuade them (para. 1), and the "
        "periods where an establishment is no longer a school (para. 4)",
    ),
    why=Text(
        "lid 2 maakt er geen voorwaarde van; het onderzoek staat als eigen stap in de weg",
        "paragraph 2 does not make it a condition; the investigation is a step of its own",
    ),
    decisions=("leerplicht_route",),
)
