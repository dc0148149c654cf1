"""
Sv 6:6:31. Verlenging van de PIJ-maatregel.

Telkens met hoogstens twee jaar en samen hoogstens zeven, op een vordering die een tot twee maanden voor het
voorwaardelijk einde is ingediend, en alleen bij een misdrijf tegen of gevaarlijk voor het lichaam. Voor
feiten van voor 1 april 2014 was het hoogste vijf jaar, zeven bij een stoornis tijdens het feit. Tot 2020
stond dit in Sr 77t.
"""

from jeugdrecht.facts import advies, feit, rechter, sanctie, tenuitvoerlegging, verdachte
from jeugdrecht.logic.declare import unread
from jeugdrecht.logic.rules import Deadline, Duty, Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.rules.sr.titel_8a.art_77s import van_twee_deskundigen
from jeugdrecht.sources import Edition, Provision, Text, sr, sv, wet_adolescentenstrafrecht

art_6_6_31_1 = Provision(
    sv("6.6.31", 1),
    heading=Text(
        "verlenging PIJ",
        "extension of PIJ",
    ),
    summary=Text(
        "Telkens met hoogstens twee jaar, op vordering van het OM; vordering niet eerder dan twee maanden "
        "en niet later dan een maand vóór het tijdstip van het voorwaardelijk einde; alleen als de PIJ is "
        "opgelegd voor een misdrijf tegen of gevaarlijk voor het lichaam (lid 3) en de veiligheid én de "
        "ontwikkeling dat opnieuw vragen; meervoudige kamer; advies van de inrichting.",
        "Each extension at most two years, on application one to two months before the conditional end; "
        "violent offences only, and the safety and development tests apply again.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-07-02",
            "2014-03-31",
            Text(
                "Sr 77t: zelfde regels, zonder het advies van twee deskundigen bij de hoogste duur.",
                "Art. 77t Criminal Code: the same rules, without the advice of two experts at the maximum.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77t: verlenging telkens met hoogstens twee jaar.",
                "Art. 77t Criminal Code: each extension at most two years.",
            ),
        ),
    ),
)

art_6_6_31_2 = Provision(
    sv("6.6.31", 2),
    heading=Text(
        "PIJ maximum",
        "maximum of PIJ",
    ),
    summary=Text(
        "Totaal maximaal zeven jaar; bij verlenging eindigt hij voorwaardelijk een jaar voor het maximum.",
        "Total at most seven years; conditional end one year before that.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-07-02",
            "2014-03-31",
            Text(
                "Sr 77t lid 2: samen hoogstens vijf jaar, bij een stoornis tijdens het feit zeven.",
                "Art. 77t(2) Criminal Code: five years in all, seven with a disorder at the time of the "
                "offence.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77t lid 2: samen hoogstens zeven jaar.",
                "Art. 77t(2) Criminal Code: seven years in all.",
            ),
        ),
    ),
)

# Months up to the end: two or less have been entered, one or more are complete.
maanden_tot_einde = tenuitvoerlegging.vordering_op.months_until(tenuitvoerlegging.einde_op)
te_laat = maanden_tot_einde.less_than(1)
op_tijd = ~te_laat & tenuitvoerlegging.vordering_op.months_until(
    tenuitvoerlegging.einde_op, begun=True
).at_most(2)
toch_ontvankelijk = (
    te_laat & tenuitvoerlegging.binnen_redelijke_termijn & tenuitvoerlegging.bijzondere_omstandigheden
)
# The old 77t refers to art. 509oa Sv for a late demand, of which the text was not read.
oud_te_laat = te_laat & unread(sv("6.6.31", 1), "art. 509oa Sv over een te late vordering is niet gelezen")

totaal = sanctie.duur_maanden.plus(tenuitvoerlegging.verlenging_maanden)
# Art. V: for an offence before 1 April 2014 the old maximum stays.
nieuw_feit = feit.pleegdatum.on_or_after("2014-04-01")
binnen_maximum = totaal.at_most(84) & (nieuw_feit | feit.stoornis_tijdens_feit | totaal.at_most(60))
eisen = (
    sanctie.soort.is_("pij")
    & sanctie.vordering_om
    & feit.gericht_tegen_lichaam
    & rechter.veiligheid_eist_maatregel
    & rechter.maatregel_in_belang_ontwikkeling
    & tenuitvoerlegging.verlenging_maanden.at_most(24)
    & binnen_maximum
)

geen_verlenging = Scope(
    "geen_verlenging",
    art_6_6_31_1,
    decision="pij_verlenging",
    then="niet_mogelijk",
    since="2011-07-02",
    closing=True,
)

verlenging_tot_2020 = Scope(
    "verlenging",
    art_6_6_31_1,
    decision="pij_verlenging",
    when=eisen & (op_tijd | oud_te_laat),
    then="mogelijk",
    since="2011-07-02",
    until="2019-12-31",
    group="pij_verlenging_mogelijk",
    actor="rechter",
    read="2014-04-01",
    rests_on=(sv("6.6.31", 2), sr("77s", 1), wet_adolescentenstrafrecht("V")),
)

verlenging = Scope(
    "verlenging",
    art_6_6_31_1,
    decision="pij_verlenging",
    when=eisen & (op_tijd | toch_ontvankelijk),
    then="mogelijk",
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    group="pij_verlenging_mogelijk",
    actor="rechter",
    rests_on=(sv("6.6.31", 2), sr("77s", 1), wet_adolescentenstrafrecht("V")),
    quote="telkens met ten hoogste twee jaren verlengen",
)

geen_advies = Prohibition(
    "geen_advies",
    art_6_6_31_1,
    decision="pij_verlenging",
    when=~advies.inrichting & verdachte.werkt_mee_aan_onderzoek,
    then="niet_mogelijk",
    since="2011-07-02",
    excepts=("pij_verlenging_mogelijk",),
)

# Where the extension reaches seven years; a refusal to be examined lifts the requirement.
geen_deskundigen = Prohibition(
    "geen_deskundigen",
    art_6_6_31_2,
    decision="pij_verlenging",
    when=nieuw_feit
    & totaal.at_least(84)
    & ~(van_twee_deskundigen & advies.psychiater_betrokken)
    & verdachte.werkt_mee_aan_onderzoek,
    then="niet_mogelijk",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    excepts=("pij_verlenging_mogelijk",),
    rests_on=(sr("77s", 2), sr("77s", 5)),
)

meervoudige_kamer = Duty(
    "meervoudige_kamer",
    art_6_6_31_1,
    decision="rechter_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("pij_verlenging"),
    then="meervoudige_kamer",
    since="2020-01-01",
    group="meervoudig_in_executie",
)

vordering_indienen = Deadline(
    "vordering_indienen",
    art_6_6_31_1,
    decision="termijnen_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("pij_verlenging"),
    then={
        "id": "vordering_indienen",
        "wat": Text("verlenging van de PIJ vorderen", "demanding extension of the PIJ order"),
        "wie": Text("het openbaar ministerie", "the public prosecution service"),
        "termijn": Text(
            "een tot twee maanden voor het voorwaardelijk einde",
            "one to two months before the conditional end",
        ),
    },
    since="2020-01-01",
    actor="openbaar_ministerie",
)

aantekeningen = NotModelled(
    provision=art_6_6_31_1,
    what=Text(
        "het afschrift van de aantekeningen, en de late vordering van voor 2020 (oud 509oa Sv)",
        "the copy of the notes, and the late demand of before 2020 (old art. 509oa CCP)",
    ),
    why=Text(
        "de aantekeningen horen bij de stukken; de tekst van 509oa is niet gelezen",
        "the notes belong to the file; the text of art. 509oa was not read",
    ),
    decisions=("pij_verlenging",),
)

overgang_2011 = NotModelled(
    provision=art_6_6_31_2,
    what=Text(
        "welk maximum geldt voor een feit van voor 2 juli 2011 (toen vier jaar, zes bij een stoornis)",
        "which maximum holds for an offence of before 2 July 2011 (then four years, six with a disorder)",
    ),
    why=Text(
        "het overgangsrecht van die wijziging is niet gelezen",
        "the transitional law of that change was not read",
    ),
    decisions=("pij_verlenging",),
)
