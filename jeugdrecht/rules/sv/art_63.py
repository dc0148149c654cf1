"""
Sv 63 leden 5 en 6. De jongvolwassene bij de vordering tot bewaring.

Wie bij het misdrijf 18 tot en met 22 was, heeft de gewone procedure. Heeft de officier het voornemen 77c Sr
te vorderen, dan adviseert de reclassering hem daarover; niet de Raad, zoals bij wie jonger was.
"""

from jeugdrecht.facts import feit, jeugdige, officier, procedure, toezicht, verdachte
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv, wet_adolescentenstrafrecht

nieuw = (
    Edition(
        "2011-02-01", "2014-03-31", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
    ),
)

art_63_5 = Provision(
    sv("63", 5),
    heading=Text("voornemen jeugdrecht bij bewaring", "intention of youth law at remand"),
    summary=Text(
        "Was de verdachte bij het misdrijf 18 tot 23, dan kan de officier in de vordering tot bewaring "
        "aangeven of hij 77c wil laten toepassen; artikel 493 geldt dan.",
        "In a request for pre-trial detention of a suspect aged 18-22 at the offence, the prosecutor may "
        "announce the intention to seek 77c; art. 493 applies.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=nieuw,
)

art_63_6 = Provision(
    sv("63", 6),
    heading=Text("advies van de reclassering over 77c", "probation advice on 77c"),
    summary=Text(
        "De officier laat zich door de reclasseringsdirecteur adviseren; die kan bij de Raad inlichtingen "
        "inwinnen.",
        "The prosecutor asks the probation director for advice; probation may consult the Board.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=nieuw,
)

# Art. V: only for offences from 1 April 2014.
bewaring_jongvolwassene = (
    jeugdige.leeftijd_op_pleegdatum.between(18, 23)
    & feit.pleegdatum.on_or_after("2014-04-01")
    & feit.soort.is_("misdrijf")
    & officier.vordering.is_("bewaring")
)
schorsing_jongvolwassene = toezicht.fase.is_("schorsing_voorlopige_hechtenis") & bewaring_jongvolwassene
bevolen_jongvolwassene = verdachte.voorlopige_hechtenis & bewaring_jongvolwassene

stichting = Scope(
    "stichting",
    art_63_5,
    decision="toezicht_uitvoerder",
    when=schorsing_jongvolwassene,
    then="stichting",
    since="2014-04-01",
    until="2014-12-31",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("493", 1), wet_adolescentenstrafrecht("V")),
    read="2014-04-01",
)

instelling = Scope(
    "instelling",
    art_63_5,
    decision="toezicht_uitvoerder",
    when=schorsing_jongvolwassene,
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    rests_on=(sv("493", 1), wet_adolescentenstrafrecht("V")),
)

reclassering = Scope(
    "reclassering",
    art_63_5,
    decision="toezicht_uitvoerder",
    when=schorsing_jongvolwassene,
    then="reclassering",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    rests_on=(sv("493", 1), wet_adolescentenstrafrecht("V")),
)

# The advice is about the intention of lid 5; that it is due without one stands nowhere.
advies_reclassering = Duty(
    "advies_reclassering",
    art_63_6,
    decision="waarborgen",
    when=jeugdige.leeftijd_op_pleegdatum.between(18, 23)
    & feit.soort.is_("misdrijf")
    & officier.vordering.is_("bewaring")
    & officier.voornemen_jeugdrecht,
    then="advies_reclassering",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(sv("63", 5),),
)

schorsing_zonder_voornemen = NotModelled(
    provision=art_63_5,
    what=Text(
        "of artikel 493 ook geldt als de officier in de vordering geen voornemen tot jeugdrecht noemt",
        "whether article 493 also applies where the prosecutor announces no intention to seek youth law",
    ),
    why=Text(
        "de zin staat los achter de bevoegdheid; hier geldt 493 bij elke zodanige vordering tot bewaring",
        "the sentence stands apart from the power; here 493 holds for every such request for remand",
    ),
    decisions=("toezicht_uitvoerder", "waarborgen"),
    since="2014-04-01",
)

hechtenis_zo_kort_mogelijk = Duty(
    "hechtenis_zo_kort_mogelijk",
    art_63_5,
    decision="waarborgen",
    when=bevolen_jongvolwassene,
    then="hechtenis_zo_kort_mogelijk",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("493", 1), wet_adolescentenstrafrecht("V")),
)

schorsing_nagaan = Duty(
    "schorsing_nagaan",
    art_63_5,
    decision="waarborgen",
    when=bevolen_jongvolwassene,
    then="schorsing_nagaan",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("493", 1), wet_adolescentenstrafrecht("V")),
)

horen_boven_dertig_dagen = Prohibition(
    "horen_boven_dertig_dagen",
    art_63_5,
    decision="waarborgen",
    when=bevolen_jongvolwassene & procedure.gevangenhouding_dagen.more_than(30),
    then="horen_bij_meer_dan_dertig_dagen",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    actor="rechtbank",
    rests_on=(sv("493", 4), wet_adolescentenstrafrecht("V")),
)

advies_over_voorwaarden = Duty(
    "advies_over_voorwaarden",
    art_63_5,
    decision="waarborgen",
    when=bevolen_jongvolwassene,
    then="advies_raad_over_bijzondere_voorwaarden",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("493", 6), wet_adolescentenstrafrecht("V")),
)

instemming_met_voorwaarden = Prohibition(
    "instemming_met_voorwaarden",
    art_63_5,
    decision="waarborgen",
    when=bevolen_jongvolwassene,
    then="instemming_met_bijzondere_voorwaarden",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("493", 6), wet_adolescentenstrafrecht("V")),
)

persoon_meewegen = Duty(
    "persoon_meewegen",
    art_63_5,
    decision="waarborgen",
    when=bevolen_jongvolwassene,
    then="persoon_meewegen_bij_hechtenis",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("493", 7), wet_adolescentenstrafrecht("V")),
)
