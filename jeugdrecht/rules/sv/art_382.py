"""
Sv 382. Welke strafzaken de kantonrechter behandelt.
"""

from jeugdrecht.facts import feit, jeugdige
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, sv

art_382_a = Provision(
    sv("382", onderdeel="a"),
    heading=Text("kantonrechter: stroperij", "cantonal judge: poaching of produce"),
    summary=Text(
        "Het misdrijf van artikel 314 Sr gaat naar de kantonrechter als de verdachte bij het begin "
        "van de vervolging 18 of ouder is.",
        "Art. 314 goes to the cantonal judge only if the suspect is 18 or over when prosecution starts.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_382_b = Provision(
    sv("382", onderdeel="b"),
    heading=Text("kantonrechter: overtredingen", "cantonal judge: petty offences"),
    summary=Text(
        "Overtredingen gaan naar de kantonrechter, ook leerplichtovertredingen en ook bij 12-17, "
        "behalve de onder 1 tot en met 5 genoemde (o.a. 447c, 447d, 465-467, 468 onder 1 Sr; "
        "belastingen buiten parkeren; Opiumwet 10 lid 1 en 11 lid 1; Wafz 19; bij wet elders "
        "ondergebracht) en de samenhangregel van onderdeel 6.",
        "Petty offences, including school-attendance offences and those by 12-17-year-olds, go to "
        "the cantonal judge, save the listed exceptions and the connected-case rule.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_382_b_6 = Provision(
    sv("382", "b", "6"),
    heading=Text("samenhang bij een minderjarige verdachte", "connected cases of a minor"),
    summary=Text(
        "Een overtreding van wie bij het begin van de vervolging nog geen 18 is, gaat niet naar de "
        "kantonrechter als zij samenhangt met een misdrijf of met een van de onder 1 tot en met 5 "
        "uitgezonderde overtredingen.",
        "A petty offence by someone under 18 when prosecution starts does not go to the cantonal "
        "judge if connected with a crime or an excepted petty offence.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

overtreding = Scope(
    "overtreding",
    art_382_b,
    decision="absolute_competentie",
    when=feit.soort.is_("overtreding") & ~feit.uitgezonderd_382_b,
    then="kantonrechter",
    since="2011-02-01",
)

misdrijf = Scope(
    "rechtbank",
    art_382_b,
    decision="absolute_competentie",
    when=feit.soort.is_("misdrijf") | feit.uitgezonderd_382_b,
    then="rechtbank",
    since="2011-02-01",
)

kantonrechter = Scope(
    "kantonrechter",
    art_382_b,
    decision="bevoegde_rechter",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(12) & decided("absolute_competentie", "kantonrechter"),
    then="kantonrechter",
    since="2011-02-01",
    rests_on=(sv("500", 1),),
)

samenhang = Scope(
    "samenhang",
    art_382_b_6,
    decision="absolute_competentie",
    when=feit.soort.is_("overtreding")
    & jeugdige.leeftijd_op_pleegdatum.less_than(18)
    & jeugdige.leeftijd_bij_begin_vervolging.less_than(18)
    & (feit.samenhang_met_misdrijf | feit.samenhang_met_uitgezonderde_overtreding),
    then="rechtbank",
    since="2011-02-01",
    excepts=("sv:382:b/overtreding",),
)

stroperij = NotModelled(
    provision=art_382_a,
    what=Text(
        "het misdrijf van artikel 314 Sr gaat naar de kantonrechter als de verdachte dan 18 of ouder is",
        "the offence of art. 314 Sr goes to the cantonal judge if the suspect is then 18 or over",
    ),
    why=Text(
        "een zaak die haar wetsartikel niet noemt, zou anders bij ieder misdrijf vanaf 18 jaar open blijven; "
        "bij 314 Sr (lijst: sr:314) en dan 18 of ouder is de kantonrechter bevoegd",
        "a case that does not name its article would otherwise stay open for every crime from 18 on; under "
        "314 Sr (listed as sr:314), and 18 or over then, the cantonal judge is competent",
    ),
    decisions=("absolute_competentie", "bevoegde_rechter"),
)
