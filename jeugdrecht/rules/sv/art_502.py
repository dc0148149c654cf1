"""
Sv 502. De raadsman van wie nog geen zestien is.

Beslissend is de leeftijd nu, niet die bij het feit. Tot en met 2019 stond deze regel in artikel 503; de tekst
van 1 januari tot en met 24 juli 2020 heeft haar niet.
"""

from jeugdrecht.facts import verdachte
from jeugdrecht.logic.declare import unread
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak, onder_16_op_de_dag
from jeugdrecht.sources import Edition, Provision, Text, sv

art_502_1 = Provision(
    sv("502", 1),
    heading=Text("raadsman heeft alle bevoegdheden onder 16", "counsel has all powers under 16"),
    summary=Text(
        "Is de verdachte nog geen 16 en heeft hij een raadsman, dan heeft die alle bevoegdheden van de "
        "verdachte.",
        "Under 16, counsel has all the suspect's powers.",
    ),
    since="2020-07-25",
    read="2026-07-01",
    history=(
        Edition("2011-02-01", "2019-12-31", Text("Stond in artikel 503.", "Stood in art. 503.")),
        Edition(
            "2020-01-01",
            "2020-07-24",
            Text("Staat niet in de gelezen tekst.", "Does not stand in the text read."),
        ),
    ),
)

eigen_raadsman = jeugdzaak & onder_16_op_de_dag & verdachte.heeft_raadsman

raadsman_eigen_bevoegdheden_2020 = Scope(
    "raadsman_eigen_bevoegdheden",
    art_502_1,
    decision="waarborgen",
    when=eigen_raadsman
    & unread(sv("502", 1), "de gelezen tekst van 1 januari tot en met 24 juli 2020 heeft deze regel niet"),
    then="raadsman_eigen_bevoegdheden",
    since="2020-01-01",
    until="2020-07-24",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2),),
    read="2020-01-01",
)

raadsman_eigen_bevoegdheden = Scope(
    "raadsman_eigen_bevoegdheden",
    art_502_1,
    decision="waarborgen",
    when=eigen_raadsman,
    then="raadsman_eigen_bevoegdheden",
    since="2020-07-25",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2),),
)

bezwaar = NotModelled(
    provision=art_502_1,
    what=Text(
        "het bezwaar van de verdachte tegen een rechtsmiddel van zijn raadsman, binnen drie dagen (lid 2)",
        "the suspect's objection to an appeal by counsel, within three days (paragraph 2)",
    ),
    why=Text("dat is een termijn, geen waarborg", "that is a deadline, not a safeguard"),
    decisions=("waarborgen",),
)
