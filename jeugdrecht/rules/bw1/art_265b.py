"""
BW 1:265b. De machtiging tot uithuisplaatsing, en de gesloten jeugdhulp.

De kinderrechter kan haar verlenen als dat noodzakelijk is voor verzorging en opvoeding of voor onderzoek, op
verzoek van de instelling, de Raad of het openbaar ministerie. Tot 2023 moesten Raad en openbaar ministerie
het besluit van het college overleggen, tenzij het belang van het kind iets anders vergde.

Valt die weg, dan heeft de plaatsing geen grondslag meer, ook niet in een gat tussen twee maatregelen.
"""

from jeugdrecht.facts import maatregel, machtiging, verzoek, zaak
from jeugdrecht.facts.lists import maatregelen
from jeugdrecht.logic.declare import any_of, decided, outcome_day
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled, Power, Prohibition, Scope
from jeugdrecht.rules.bw1.art_265a import dag_en_nacht_buiten_gezin, onder_toezicht
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_265b_1 = Provision(
    bw1("265b", 1),
    heading=Text(
        "machtiging tot uithuisplaatsing (UHP) aan de GI",
        "authorisation for out-of-home placement",
    ),
    summary=Text(
        "De GI die de OTS uitvoert kan een machtiging krijgen voor plaatsing overdag en 's nachts buiten "
        "huis, als dat nodig is voor verzorging en opvoeding of voor onderzoek naar de geestelijke of "
        "lichamelijke toestand van het kind.",
        "On request of the institution carrying out the order the judge may authorise day-and-night "
        "placement if necessary for care and upbringing or for examination of mental or physical "
        "condition.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_265b_2 = Provision(
    bw1("265b", 2),
    heading=Text(
        "ook raad en OM kunnen de machtiging vragen",
        "the Board and the prosecutor may ask too",
    ),
    summary=Text(
        "De machtiging kan ook op verzoek van de raad of het openbaar ministerie worden verleend.",
        "The Board or the public prosecutor may also request the authorisation.",
    ),
    since="2023-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Raad en OM moesten bij hun verzoek het collegebesluit van Jeugdwet 2.3 lid 1 overleggen.",
                "The Board and the prosecutor had to submit the municipal decision of Youth Act 2.3(1) "
                "with their petition.",
            ),
        ),
    ),
)

art_265b_3 = Provision(
    bw1("265b", 3),
    heading=Text(
        "gesloten jeugdhulp: Jeugdwetmachtiging geldt als UHP-machtiging",
        "secure youth care: the Youth Act authorisation counts",
    ),
    summary=Text(
        "Voor opneming in gesloten jeugdhulp (Jeugdwet 6.1.2 lid 1 of 6.1.3 lid 1) is geen "
        "265b-machtiging nodig maar de Jeugdwetmachtiging; die geldt voor 265a als UHP-machtiging.",
        "For secure youth care no 265b authorisation is required but the Youth Act one, which counts for "
        "265a.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Dit was lid 4; lid 3 liet de kinderrechter zonder collegebesluit machtigen als het "
                "belang van het kind dat vergt.",
                "This was paragraph 4; paragraph 3 allowed an authorisation without the municipal "
                "decision if the child's interest so required.",
            ),
        ),
    ),
)

gesloten = machtiging.plaatsingssoort.is_("gesloten_accommodatie") & ~machtiging.plaatsing_bij_andere_ouder

bevoegd_verzocht = (
    verzoek.maatregel.is_("uithuisplaatsing")
    & decided("minderjarig", "minderjarig")
    & decided("verzoeker", "bevoegd")
)

noodzaak = machtiging.noodzakelijk_verzorging_en_opvoeding | machtiging.noodzakelijk_onderzoek_gesteldheid

# Judged when the court decides: the supervision order may be made in the same order (265c lid 1).
raad_of_om_verzoekt = (
    bevoegd_verzocht
    & verzoek.verzoeker.in_("raad", "om")
    & (maatregel.ots_of_vots_loopt | maatregel.gelijktijdig_uitgesproken)
)

# A measure that starts after a gap is another one: the authorisation ended with that on which it rested.
vots_liep_bij_machtiging = (
    maatregel.soort.is_("vots")
    & maatregel.ingangsdatum.on_or_before(machtiging.datum)
    & ~maatregel.einddatum.on_or_before(machtiging.datum)
    & ~maatregel.opgeheven_op.on_or_before(machtiging.datum)
)
vots_geeindigd = maatregel.einddatum.on_or_before(zaak.peildatum) | maatregel.opgeheven_op.on_or_before(
    zaak.peildatum
)
ots_liep_bij_machtiging = (
    maatregel.soort.is_("ots") & maatregel.loopt & maatregel.ingangsdatum.on_or_before(machtiging.datum)
)
grondslag_weggevallen = any_of(
    maatregelen, vots_liep_bij_machtiging & vots_geeindigd & ~maatregel.ots_sluit_aan
) & ~any_of(maatregelen, ots_liep_bij_machtiging)

grondslag_vervallen = Prohibition(
    "grondslag_vervallen",
    art_265b_1,
    decision="machtiging_geldig",
    when=grondslag_weggevallen,
    then="niet_geldig",
    since="2015-01-01",
    excepts=("bw1:265c:1/geldig",),
)

niet_bevoegd = Scope(
    "niet_bevoegd",
    art_265b_1,
    decision="uithuisplaatsing",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

op_verzoek_gi = Power(
    "op_verzoek_gi",
    art_265b_1,
    decision="uithuisplaatsing",
    opens="bevoegd",
    requires=bevoegd_verzocht & verzoek.verzoeker.is_("gi") & maatregel.ots_of_vots_loopt,
    grounds=noodzaak,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("265c", 1),),
)

op_verzoek_raad_of_om_tot_2023 = Power(
    "op_verzoek_raad_of_om",
    art_265b_2,
    decision="uithuisplaatsing",
    opens="bevoegd",
    requires=raad_of_om_verzoekt & machtiging.collegebesluit_overgelegd,
    grounds=noodzaak,
    actor="kinderrechter",
    since="2015-01-01",
    until="2022-12-31",
    rests_on=(bw1("265b", 1),),
    read="2022-10-01",
)

op_verzoek_raad_of_om = Power(
    "op_verzoek_raad_of_om",
    art_265b_2,
    decision="uithuisplaatsing",
    opens="bevoegd",
    requires=raad_of_om_verzoekt,
    grounds=noodzaak,
    actor="kinderrechter",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(bw1("265b", 1),),
)

zonder_collegebesluit = Power(
    "zonder_collegebesluit",
    art_265b_3,
    decision="uithuisplaatsing",
    opens="bevoegd",
    requires=raad_of_om_verzoekt & ~machtiging.collegebesluit_overgelegd,
    grounds=noodzaak & machtiging.belang_vergt_geen_collegebesluit,
    actor="kinderrechter",
    since="2015-01-01",
    until="2022-12-31",
    rests_on=(bw1("265b", 1), bw1("265b", 2)),
    read="2022-10-01",
)

gesloten_onder_toezicht = Scope(
    "gesloten_onder_toezicht",
    art_265b_3,
    decision="machtiging_nodig",
    when=onder_toezicht & dag_en_nacht_buiten_gezin & gesloten,
    then="machtiging_gesloten_jeugdhulp",
    actor="kinderrechter",
    since="2015-01-01",
    excepts=(
        "bw1:253s:1/toestemming_verzorgers",
        "bw1:265a/machtiging_vereist",
        "bw1:265i:1/toestemming_vereist",
        "bw1:336a:1/toestemming_verzorgers",
    ),
    rests_on=(bw1("265a"),),
)

lopende_verzoeken_in_2023 = NotModelled(
    provision=art_265b_2,
    what=Text(
        "welke tekst geldt voor een verzoek van Raad of OM van voor 2023 waarop later is beslist",
        "which text governs a petition of the Board or prosecutor from before 2023 that was decided later",
    ),
    why=Text(
        "het overgangsrecht is niet gelezen; hier geldt de tekst van de peildatum",
        "the transitional law was not read; the text of the reference date is applied",
    ),
    decisions=("uithuisplaatsing",),
    since="2023-01-01",
    until="2023-12-31",
)

met_de_ots = Deadline(
    "met_de_ots",
    art_265b_1,
    decision="einde_uithuisplaatsing",
    when=maatregel.soort.is_("ots"),
    then=outcome_day("einde_ots"),
    since="2015-01-01",
    quote="belast is met de uitvoering van de ondertoezichtstelling",
)

met_de_vots = Deadline(
    "met_de_vots",
    art_265b_1,
    decision="einde_uithuisplaatsing",
    when=maatregel.soort.is_("vots") & ~maatregel.ots_sluit_aan,
    then=outcome_day("einde_vots"),
    since="2015-01-01",
)

na_aansluiting = NotModelled(
    provision=art_265b_1,
    what=Text(
        "het einde van de ondertoezichtstelling die op een voorlopige aansluit",
        "the end of the supervision order that follows an interim one",
    ),
    why=Text(
        "dat staat in de bevinding over die ondertoezichtstelling zelf",
        "that stands in the finding on that supervision order itself",
    ),
    decisions=("einde_uithuisplaatsing",),
)
