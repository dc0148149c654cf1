"""
Sr 70. Verjaring van het recht tot strafvordering: de termijnen, en wat nooit verjaart.

De tekst van de dag van beoordeling geldt, ook voor oudere feiten; een termijn die onder een oudere tekst al
was voltooid, blijft voltooid. Voor misdrijven van wie 12 tot en met 17 jaar was, zie Sr 77d.
"""

from jeugdrecht.facts import feit, jeugdige, rechtsvraag, zaak
from jeugdrecht.logic.declare import outcome_day, outcome_number
from jeugdrecht.logic.rules import NONE, Deadline, Earlier, Limit, NotModelled, Prohibition
from jeugdrecht.sources import Edition, Provision, Text, sr

art_70_1 = Provision(
    sr("70", 1),
    heading=Text("verjaringstermijnen", "periods of limitation"),
    summary=Text(
        "Overtredingen 3 jaar; misdrijven met boete, hechtenis of hoogstens 3 jaar gevangenis 6 jaar; meer "
        "dan 3 jaar gevangenis 12 jaar; 8 jaar of meer 20 jaar. Lid 2 kent misdrijven die niet verjaren.",
        "Limitation: 3 / 6 / 12 / 20 years; none for offences of 12 years or more and listed sexual offences "
        "against minors.",
    ),
    since="2013-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2006-01-01",
            "2013-03-31",
            Text(
                "Twintig jaar pas boven 10 jaar gevangenis, twaalf jaar van 3 tot en met 10 jaar; "
                "overtredingen tot 1 februari 2008 twee jaar.",
                "Twenty years only above 10 years' imprisonment, twelve from 3 up to 10; petty offences two "
                "years until 1 February 2008.",
            ),
        ),
    ),
)

art_70_2 = Provision(
    sr("70", 2),
    heading=Text("misdrijven die niet verjaren", "crimes that never lapse"),
    summary=Text(
        "Misdrijven met een maximum van twaalf jaar of meer verjaren niet, evenmin de genoemde "
        "zedenmisdrijven gepleegd tegen een minderjarige.",
        "Crimes of twelve years or more, and listed sexual offences against a minor, never lapse (adults).",
    ),
    since="2024-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2006-01-01",
            "2013-03-31",
            Text("Alleen misdrijven met levenslange gevangenisstraf.", "Only crimes with life imprisonment."),
        ),
        Edition(
            "2013-04-01",
            "2024-06-30",
            Text(
                "Misdrijven van twaalf jaar of meer, en 240b lid 2, 243, 245 en 246 tegen een minderjarige.",
                "Crimes of twelve years or more, and 240b(2), 243, 245 and 246 against a minor.",
            ),
        ),
    ),
)

termijn = outcome_number("verjaring.termijn_jaren", "jaar")
begin = outcome_day("verjaring.begint_op")
einde_eerste_termijn = begin.plus_counted(termijn)
misdrijf = feit.soort.is_("misdrijf")
overtreding = feit.soort.is_("overtreding")
maximum = feit.strafmaximum_maanden
jeugdig = jeugdige.leeftijd_op_pleegdatum.between(12, 18)

# Attempt and complicity lower the maximum by a third, preparation (of crimes of eight years or more) by half.
# Where that moves the crime into a shorter period, which maximum counts is a question of law.
met_een_derde = feit.deelnemingsvorm.in_("poging", "medeplichtigheid")
met_de_helft = feit.deelnemingsvorm.is_("voorbereiding")
boven_drie_jaar = maximum.more_than(36) & (
    ~(met_een_derde & maximum.at_most(54)) | rechtsvraag.verjaring_bij_poging
)
acht_jaar_of_meer = maximum.at_least(96) & (
    ~((met_een_derde & maximum.less_than(144)) | (met_de_helft & maximum.less_than(192)))
    | rechtsvraag.verjaring_bij_poging
)
boven_tien_jaar = maximum.more_than(120) & (
    ~((met_een_derde & maximum.at_most(180)) | (met_de_helft & maximum.at_most(240)))
    | rechtsvraag.verjaring_bij_poging
)

# --- de termijn -------------------------------------------------------------------------------------------

overtreding_twee_jaar = Limit(
    "overtreding",
    art_70_1,
    decision="verjaring.termijn_jaren",
    when=overtreding,
    then=2,
    since="2006-01-01",
    until="2008-01-31",
)

overtreding_drie_jaar = Limit(
    "overtreding",
    art_70_1,
    decision="verjaring.termijn_jaren",
    when=overtreding,
    then=3,
    since="2008-02-01",
    earlier=Earlier.OTHER_EDITION,
)

misdrijf_zes_jaar = Limit(
    "misdrijf_tot_drie_jaar",
    art_70_1,
    decision="verjaring.termijn_jaren",
    when=misdrijf & ~boven_drie_jaar,
    then=6,
    since="2006-01-01",
    group="misdrijven",
)

misdrijf_twaalf_jaar_tot_2013 = Limit(
    "misdrijf_boven_drie_jaar",
    art_70_1,
    decision="verjaring.termijn_jaren",
    when=misdrijf & boven_drie_jaar & ~boven_tien_jaar,
    then=12,
    since="2006-01-01",
    until="2013-03-31",
    group="misdrijven",
)

misdrijf_twintig_jaar_tot_2013 = Limit(
    "misdrijf_twintig_jaar",
    art_70_1,
    decision="verjaring.termijn_jaren",
    when=misdrijf & boven_tien_jaar,
    then=20,
    since="2006-01-01",
    until="2013-03-31",
    group="misdrijven",
)

misdrijf_twaalf_jaar = Limit(
    "misdrijf_boven_drie_jaar",
    art_70_1,
    decision="verjaring.termijn_jaren",
    when=misdrijf & boven_drie_jaar & ~acht_jaar_of_meer,
    then=12,
    since="2013-04-01",
    earlier=Earlier.OTHER_EDITION,
    group="misdrijven",
)

misdrijf_twintig_jaar = Limit(
    "misdrijf_twintig_jaar",
    art_70_1,
    decision="verjaring.termijn_jaren",
    when=misdrijf & acht_jaar_of_meer,
    then=20,
    since="2013-04-01",
    earlier=Earlier.OTHER_EDITION,
    group="misdrijven",
)

verjaart_nooit = Limit(
    "nooit",
    art_70_2,
    decision="verjaring.termijn_jaren",
    when=~jeugdig & feit.nooit_verjaard,
    then=NONE,
    since="2006-01-01",
    excepts=("misdrijven",),
)

# --- wanneer de eerste termijn om is ------------------------------------------------------------------------

zonder_stuiting = Deadline(
    "eerste_termijn",
    art_70_1,
    decision="verjaring.verjaart_op",
    when=termijn.exists() & ~feit.verjaring_gestuit,
    then=einde_eerste_termijn,
    since="2006-01-01",
)

nooit = Deadline(
    "verjaart_nooit",
    art_70_2,
    decision="verjaring.verjaart_op",
    when=~termijn.exists(),
    then=NONE,
    since="2006-01-01",
)

# A period that an older text completed stays completed (ECLI:NL:HR:2010:BK1998). The text of 1 April 2013
# lengthened the periods of the gravest crimes and that of 1 February 2008 the one of petty offences; of those
# read here only a halved or a short period can have run out before.
einde_na_zes = begin.plus(years=6)
einde_na_tien = begin.plus(years=10)
einde_na_twee = begin.plus(years=2)
eerdere_daad = feit.laatste_vervolgingsdaad_op.has_come()

voltooid_voor_2013_zes = Deadline(
    "voltooid_na_zes_jaar",
    art_70_1,
    decision="verjaring.verjaart_op",
    when=jeugdig
    & misdrijf
    & acht_jaar_of_meer
    & ~boven_tien_jaar
    & einde_na_zes.on_or_before("2013-04-01")
    & ~(
        eerdere_daad
        & (feit.laatste_vervolgingsdaad_op.before(einde_na_zes) | feit.eerdere_vervolgingsdaden_tijdig)
    ),
    then=einde_na_zes,
    since="2013-04-01",
    earlier=Earlier.NOTHING,
    rests_on=(sr("77d", 1),),
)

voltooid_voor_2013_tien = Deadline(
    "voltooid_na_tien_jaar",
    art_70_1,
    decision="verjaring.verjaart_op",
    when=jeugdig
    & misdrijf
    & boven_tien_jaar
    & einde_na_tien.on_or_before("2013-04-01")
    & ~(
        eerdere_daad
        & (feit.laatste_vervolgingsdaad_op.before(einde_na_tien) | feit.eerdere_vervolgingsdaden_tijdig)
    ),
    then=einde_na_tien,
    since="2013-04-01",
    earlier=Earlier.NOTHING,
    rests_on=(sr("77d", 1),),
)

voltooid_voor_2008 = Deadline(
    "voltooid_na_twee_jaar",
    art_70_1,
    decision="verjaring.verjaart_op",
    when=overtreding
    & einde_na_twee.on_or_before("2008-02-01")
    & ~(
        eerdere_daad
        & (feit.laatste_vervolgingsdaad_op.before(einde_na_twee) | feit.eerdere_vervolgingsdaden_tijdig)
    ),
    then=einde_na_twee,
    since="2008-02-01",
    earlier=Earlier.NOTHING,
)

# --- mag er nog worden vervolgd -----------------------------------------------------------------------------

# No period is shorter or begins sooner, so within it nothing more need be known (until 2008: two years).
vroegste_begin = feit.pleegdatum.plus(days=1)
kortste_termijn_om = zaak.peildatum.on_or_after(vroegste_begin.plus(years=3)) | (
    zaak.peildatum.before("2008-02-01") & zaak.peildatum.on_or_after(vroegste_begin.plus(years=2))
)
eerste_termijn_om = kortste_termijn_om & zaak.peildatum.on_or_after(einde_eerste_termijn)

verjaard = Prohibition(
    "verjaard",
    art_70_1,
    decision="vervolgbaarheid",
    when=eerste_termijn_om & ~feit.verjaring_gestuit,
    then="niet_vervolgbaar",
    since="2006-01-01",
    excepts=("hoofdregel",),
    rests_on=(sr("77d", 1),),
)

ouder_recht = NotModelled(
    provision=art_70_2,
    what=Text(
        "een termijn die al voltooid was onder de opsomming van zedenmisdrijven van voor 1 juli 2024 of 1 "
        "april 2013, of onder het recht van voor 2006",
        "a period that was completed already under the list of sexual offences of before 1 July 2024 or 1 "
        "April 2013, or under the law of before 2006",
    ),
    why=Text(
        "daarvoor moet elke oude lijst met haar eigen termijn naast de nieuwe; een al voltooide verjaring "
        "blijft voltooid (ECLI:NL:HR:2010:BK1998)",
        "that takes every old list with its own period beside the new; a limitation that was completed "
        "stays so (ECLI:NL:HR:2010:BK1998)",
    ),
    decisions=("verjaring", "verjaring.verjaart_op", "vervolgbaarheid"),
)

andere_gronden = NotModelled(
    provision=art_70_1,
    what=Text(
        "andere gronden waarop het recht vervalt: dood (69), een eerder gewijsde (68), een volledig "
        "uitgevoerde strafbeschikking (255a Sv), een ontbrekende klacht, overdracht van de vervolging (77)",
        "other grounds on which the right lapses: death (69), an earlier judgment (68), a penal order "
        "carried out in full (255a Sv), a missing complaint, transfer of the prosecution (77)",
    ),
    why=Text(
        "die horen niet bij de jeugd en vragen elk een eigen onderzoek",
        "they are not peculiar to the young and each takes an inquiry of its own",
    ),
    decisions=("vervolgbaarheid",),
)

niet_bij_de_weg = NotModelled(
    provision=art_70_1,
    what=Text(
        "of een verjaard feit nog een weg, een rechter of een sanctie kent",
        "whether an offence that has lapsed still has a route, a court or a sanction",
    ),
    why=Text(
        "de andere beslissingen vragen niet naar verjaring; zie eerst vervolgbaarheid",
        "the other decisions do not ask about limitation; see vervolgbaarheid first",
    ),
    decisions=("route", "halt", "sanctiemaxima"),
)
