"""
Sv 493. De voorlopige hechtenis van de jeugdige.

De waarborgen gelden zodra voorlopige hechtenis is bevolen. De grens van dertig dagen en de eis van instemming
met bijzondere voorwaarden staan zo ook in de tekst van 1 februari 2011.
"""

from jeugdrecht.facts import jeugdige, procedure, toezicht, verdachte
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Edition, Provision, Text, sv

art_493_1 = Provision(
    sv("493", 1),
    heading=Text("voorlopige hechtenis: kort, en schorsing", "pre-trial detention: short, and suspension"),
    summary=Text(
        "Voorlopige hechtenis zo kort mogelijk; bij het bevel gaat de rechter na of de tenuitvoerlegging kan "
        "worden geschorst, en kan hij toezicht opdragen aan een GI of, als de verdachte inmiddels 16 is, aan "
        "de reclassering.",
        "Remand as short as possible; the court considers suspension and may appoint a certified "
        "institution or, if now 16, probation.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2014-12-31",
            Text(
                "Ging na of schorsing kan; hulp en steun door de stichting, zonder reclassering.",
                "Suspension was considered; help by the youth care agency, without probation.",
            ),
        ),
        Edition(
            "2015-01-01",
            "2019-05-31",
            Text(
                "Gecertificeerde instelling of, vanaf 16, reclassering; zonder eis van zo kort mogelijke "
                "duur.",
                "Certified institution or, from 16, probation; without the demand of the shortest duration.",
            ),
        ),
    ),
)

art_493_3 = Provision(
    sv("493", 3),
    heading=Text("plaats, en verblijf in de nacht", "place, and nights only"),
    summary=Text(
        "Inverzekeringstelling en voorlopige hechtenis kunnen op elke geschikte plaats; het bevel kan "
        "inhouden dat de "
        "verdachte alleen 's nachts in een inrichting verblijft.",
        "Police custody and pre-trial detention are possible at any suitable place; the order may hold "
        "that the "
        "suspect only stays in an institution at night.",
    ),
    since="2011-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2011-06-30",
            Text("Zonder de zin over de nacht.", "Without the sentence on nights."),
        ),
    ),
)

art_493_4 = Provision(
    sv("493", 4),
    heading=Text("dertig dagen zonder horen", "thirty days without a hearing"),
    summary=Text(
        "Een bevel tot gevangenhouding of gevangenneming geldt hoogstens dertig dagen als de rechtbank de "
        "verdachte "
        "niet heeft gehoord.",
        "An order for detention on remand holds for at most thirty days if the court has not heard the "
        "suspect.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_493_6 = Provision(
    sv("493", 6),
    heading=Text("voorwaarden bij schorsing", "conditions of suspension"),
    summary=Text(
        "Schorsing is altijd onder de algemene voorwaarden; bijzondere voorwaarden kunnen alleen na advies "
        "van de Raad "
        "en voor zover de verdachte ermee instemt.",
        "Suspension is always on the general conditions; special conditions only after advice of the Board "
        "and as far "
        "as the suspect agrees.",
    ),
    since="2013-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2012-12-31",
            Text(
                "Dezelfde eisen; noemde ook hulp en steun door de stichting.",
                "The same demands; also named help by the youth care agency.",
            ),
        ),
    ),
)

art_493_7 = Provision(
    sv("493", 7),
    heading=Text("leeftijd en persoonlijkheid", "age and personality"),
    summary=Text(
        "De rechter let op de leeftijd en persoonlijkheid van de verdachte en de omstandigheden van het "
        "feit.",
        "The court heeds the suspect's age and personality and the circumstances of the offence.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01", "2019-05-31", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
        ),
    ),
)

# Who is "inmiddels" sixteen: the age on the day of the order counts, not at the offence.
schorsing = toezicht.fase.is_("schorsing_voorlopige_hechtenis") & jeugdige.leeftijd_op_pleegdatum.between(
    12, 18
)

stichting = Scope(
    "stichting",
    art_493_1,
    decision="toezicht_uitvoerder",
    when=schorsing,
    then="stichting",
    since="2011-02-01",
    until="2014-12-31",
    actor="rechter",
    read="2014-04-01",
)

# Whoever was sixteen at the offence is so on the day of the order, whichever day that is.
al_zestien = jeugdige.leeftijd_op_pleegdatum.at_least(16)
inmiddels_zestien = al_zestien | jeugdige.leeftijd_op_beslissing.at_least(16)

instelling = Scope(
    "instelling",
    art_493_1,
    decision="toezicht_uitvoerder",
    when=schorsing,
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
)

reclassering = Scope(
    "reclassering",
    art_493_1,
    decision="toezicht_uitvoerder",
    when=schorsing & inmiddels_zestien,
    then="reclassering",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
)

bevolen = jeugdzaak & verdachte.voorlopige_hechtenis
langer_dan_dertig_dagen = procedure.gevangenhouding_dagen.more_than(30)

hechtenis_zo_kort_mogelijk = Duty(
    "hechtenis_zo_kort_mogelijk",
    art_493_1,
    decision="waarborgen",
    when=bevolen,
    then="hechtenis_zo_kort_mogelijk",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("488", 2),),
)

schorsing_nagaan = Duty(
    "schorsing_nagaan",
    art_493_1,
    decision="waarborgen",
    when=bevolen,
    then="schorsing_nagaan",
    since="2011-02-01",
    actor="rechter",
    rests_on=(sv("488", 2),),
)

horen_boven_dertig_dagen = Prohibition(
    "horen_boven_dertig_dagen",
    art_493_4,
    decision="waarborgen",
    when=bevolen & langer_dan_dertig_dagen,
    then="horen_bij_meer_dan_dertig_dagen",
    since="2011-02-01",
    actor="rechtbank",
    rests_on=(sv("488", 2),),
    quote="kan een termijn van dertig dagen niet te boven gaan",
)

advies_over_voorwaarden = Duty(
    "advies_over_voorwaarden",
    art_493_6,
    decision="waarborgen",
    when=bevolen,
    then="advies_raad_over_bijzondere_voorwaarden",
    since="2011-02-01",
    actor="rechter",
    rests_on=(sv("488", 2),),
)

instemming_met_voorwaarden = Prohibition(
    "instemming_met_voorwaarden",
    art_493_6,
    decision="waarborgen",
    when=bevolen,
    then="instemming_met_bijzondere_voorwaarden",
    since="2011-02-01",
    actor="rechter",
    rests_on=(sv("488", 2),),
)

persoon_meewegen = Duty(
    "persoon_meewegen",
    art_493_7,
    decision="waarborgen",
    when=bevolen,
    then="persoon_meewegen_bij_hechtenis",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("488", 2),),
)

verlof = NotModelled(
    provision=art_493_1,
    what=Text(
        "de inhoud van het bevel en dat schorsing niet aan de orde is waar verlof kan worden gegeven "
        "(leden 2 en 5)",
        "the content of the order and that suspension is out of the question where leave can be given "
        "(paragraphs 2 "
        "and 5)",
    ),
    why=Text(
        "de regels over verlof staan in de Beginselenwet justitiële jeugdinrichtingen",
        "the rules on leave stand in the act on juvenile justice institutions",
    ),
    decisions=("waarborgen",),
)

plaats = NotModelled(
    provision=art_493_3,
    what=Text(
        "waar de hechtenis wordt ondergaan, en of de verdachte overdag weg mag",
        "where detention is undergone, and whether the suspect may leave by day",
    ),
    why=Text(
        "dat zijn bevoegdheden van de rechter; zij ontstaan en vervallen niet door feiten die hier worden "
        "gevraagd",
        "these are powers of the court; no fact that is asked here gives or takes them",
    ),
    decisions=("waarborgen",),
)
