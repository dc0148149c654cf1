"""
Jeugdwet 1.1. Begrippen: jeugdige, gecertificeerde instelling, jeugdreclassering,
kinderbeschermingsmaatregel.

Wie jeugdige is, wordt bekeken op de peildatum, niet op de dag van een feit. De vier takken staan naast
elkaar.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige, rechter, rechtsvraag
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of, has_member
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

jeugdige_begrip = Provision(
    jw("1.1", begrip="jeugdige"),
    heading=Text("jeugdige, in vier takken", "youth, in four branches"),
    summary=Text(
        "Een persoon is jeugdige zodra één van vier takken opgaat op de peildatum: minderjarig (tak"
        " 1), 18+ met toegepast 77c Sr (tak 2), 18-20 in pleegzorg (tak 3), 18-22 met voortgezette,"
        " vooraf bepaalde of hervatte jeugdhulp (tak 4). De takken zijn alternatief en kunnen "
        "samenlopen; tak 3 geldt alleen voor de pleegzorg.",
        "A person is a jeugdige when at least one of four alternative branches holds on the "
        "assessment date: minor; 18+ with art. 77c Sr applied; 18-20 in foster care; 18-22 with "
        "continued, previously determined or resumed youth help.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Drie takken: de pleegzorgtak bestond nog niet.",
                "Three branches: the foster care branch did not exist yet.",
            ),
        ),
    ),
)

tak_1 = Provision(
    jw("1.1", begrip="jeugdige", onderdeel="1"),
    heading=Text("tak 1: minderjarig", "branch 1: a minor"),
    summary=Text(
        "Iedereen die op de peildatum nog geen achttien is, is jeugdige.",
        "Anyone not yet eighteen on the assessment date.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

tak_2 = Provision(
    jw("1.1", begrip="jeugdige", onderdeel="2"),
    heading=Text("tak 2: jeugdstrafrecht toegepast", "branch 2: youth criminal law applied"),
    summary=Text(
        "Wie achttien of ouder is en in wiens zaak de rechter via artikel 77c Sr jeugdstrafrecht "
        "(77g tot en met 77gg) toepaste, is jeugdige. Er staat geen bovengrens in leeftijd.",
        "Person aged 18+ to whom juvenile criminal law (77g-77gg) was applied through art. 77c Sr; "
        "no upper age limit in the text.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

tak_3 = Provision(
    jw("1.1", begrip="jeugdige", onderdeel="3"),
    heading=Text("tak 3: pleegzorg tot 21", "branch 3: foster care until 21"),
    summary=Text(
        "Wie 18, 19 of 20 is blijft jeugdige voor zover de hulp uit pleegzorg bestaat, mits de "
        "pleegzorg vóór de achttiende verjaardag begon, of vóór 18 begonnen pleegzorg binnen een "
        "half jaar na het einde wordt hervat.",
        "Aged 18-20, only insofar the help is foster care, when foster care began before 18 or is "
        "resumed within half a year after ending.",
    ),
    since="2023-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01", "2022-12-31", Text("Deze tak bestond nog niet.", "This branch did not exist yet.")
        ),
    ),
)

tak_4 = Provision(
    jw("1.1", begrip="jeugdige", onderdeel="4"),
    heading=Text("tak 4: jeugdhulp tot 23", "branch 4: youth help until 23"),
    summary=Text(
        "Wie 18 tot en met 22 is blijft jeugdige als op basis van deze wet is besloten (a) dat vóór"
        " 18 begonnen jeugdhulp van het eerste type moet doorlopen, (b) vóór de achttiende "
        "verjaardag, dat jeugdhulp nodig is, of (c) dat vóór 18 begonnen en daarna geëindigde "
        "jeugdhulp binnen een half jaar moet herstarten.",
        "Aged 18-22 when it has been determined under the Act that (a) type-1 help begun before 18 "
        "must continue, (b) before 18 that help is needed, or (c) help begun before 18 must resume "
        "within half a year after ending.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text("Dezelfde inhoud stond als onderdeel 3.", "The same content stood as item 3."),
        ),
    ),
)

gecertificeerde_instelling = Provision(
    jw("1.1", begrip="gecertificeerde_instelling"),
    heading=Text("gecertificeerde instelling", "certified institution"),
    summary=Text(
        "Rechtspersoon die een certificaat of voorlopig certificaat van artikel 3.4 heeft én een "
        "kinderbeschermingsmaatregel of jeugdreclassering uitvoert.",
        "Legal person holding a (provisional) certificate under art. 3.4 and executing a child "
        "protection measure or juvenile probation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

jeugdreclassering_begrip = Provision(
    jw("1.1", begrip="jeugdreclassering"),
    heading=Text("jeugdreclassering", "youth probation"),
    summary=Text(
        "Omvat reclasseringswerk van 77hh lid 1 Sr, begeleiding van 77hh lid 2 Sr, begeleiding van "
        "en toezicht op jongeren in een scholings- en trainingsprogramma (Bjj 3), de aanwijzingen "
        "van Bjj 12 lid 5 en overige aan GI opgedragen taken.",
        "Probation work of 77hh(1) Sr, guidance of 77hh(2) Sr, supervision of training programme "
        "participants (Bjj 3), giving directions (Bjj 12(5)) and other tasks assigned to certified "
        "institutions.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

kinderbeschermingsmaatregel = Provision(
    jw("1.1", begrip="kinderbeschermingsmaatregel"),
    heading=Text("kinderbeschermingsmaatregel", "child protection measure"),
    summary=Text(
        "Gesloten lijst: voogdij en voorlopige voogdij (Boek 1 BW), ondertoezichtstelling (1:255 "
        "lid 1 BW) en voorlopige ondertoezichtstelling (1:257 lid 1 BW).",
        "Closed list: guardianship, interim guardianship, supervision order (1:255(1)) and "
        "interim supervision order (1:257(1)).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

minderjarig = Definition(
    "minderjarig",
    tak_1,
    decision="jeugdige",
    when=jeugdige.leeftijd.less_than(18),
    then="1",
    since="2015-01-01",
)

# The decision of the court under 77c counts, whatever the age now: a person of 26 can be a jeugdige.
# At an offence that is given, 77c can only have been the ground for those aged 18 to 22.
jeugdrecht_toegepast = Definition(
    "jeugdrecht_toegepast",
    tak_2,
    decision="jeugdige",
    when=jeugdige.leeftijd.at_least(18)
    & (
        rechter.past_jeugdrecht_toe
        | any_of(feiten, jeugdige.leeftijd_op_pleegdatum.between(18, 23) & rechter.past_jeugdrecht_toe)
    ),
    then="2",
    since="2015-01-01",
)

pleegzorg = Definition(
    "pleegzorg",
    tak_3,
    decision="jeugdige",
    when=jeugdige.leeftijd.between(18, 21)
    & jeugdhulp.vorm.is_("pleegzorg")
    & jeugdhulp.gestart_voor_18
    & jeugdhulp.tijdig_hervat_of_voortgezet,
    then="3",
    since="2023-01-01",
    earlier=Earlier.NOTHING,
)

bepaald = (
    (jeugdhulp.gestart_voor_18 & jeugdhulp.noodzaak_bepaald.is_("voortzetting"))
    | jeugdhulp.noodzaak_bepaald.is_("voor_18")
    | (
        jeugdhulp.gestart_voor_18
        & jeugdhulp.onderbroken
        & jeugdhulp.maanden_tot_hervatting.at_most(6)
        & jeugdhulp.noodzaak_bepaald.is_("hervatting")
    )
)

jeugdhulp_tot_23 = Definition(
    "jeugdhulp",
    tak_4,
    decision="jeugdige",
    when=jeugdige.leeftijd.between(18, 23) & bepaald,
    then="4",
    since="2015-01-01",
)

# --- waarvoor ---------------------------------------------------------------------------------------------

voor_de_pleegzorg = Scope(
    "voor_de_pleegzorg",
    tak_3,
    decision="bereik_jeugdige",
    when=has_member("jeugdige", "3"),
    then="pleegzorg",
    since="2023-01-01",
    earlier=Earlier.NOTHING,
)

# GAP-14: branch 3 says insofar, branch 4 does not.
voor_de_hele_wet = Scope(
    "voor_de_hele_wet",
    tak_4,
    decision="bereik_jeugdige",
    when=has_member("jeugdige", "2") | (has_member("jeugdige", "4") & rechtsvraag.gap_14),
    then="hele_wet",
    since="2015-01-01",
    rests_on=(jw("1.1", begrip="jeugdige"), jw("1.1", begrip="jeugdige", onderdeel="2")),
)

voor_de_bepaalde_hulp = Scope(
    "voor_de_bepaalde_hulp",
    tak_4,
    decision="bereik_jeugdige",
    when=has_member("jeugdige", "4") & ~rechtsvraag.gap_14,
    then="bepaalde_jeugdhulp",
    since="2015-01-01",
)

voornemen_77c = NotModelled(
    provision=tak_2,
    what=Text(
        "wie 18 of ouder is terwijl de officier 77c alleen wil vorderen, of het feit voor 18 pleegde "
        "(GAP-1, GAP-2)",
        "those of 18 or over where 77c is only intended, or the offence lies before 18 (GAP-1, GAP-2)",
    ),
    why=Text(
        "naar de letter is nodig dat recht is gedaan met 77c; de tekst beslist deze gevallen niet",
        "by the letter 77c must have been applied; the text does not settle these cases",
    ),
    decisions=("jeugdige",),
)

soort_jeugdhulp = NotModelled(
    provision=tak_4,
    what=Text(
        "dat participatie en persoonlijke verzorging na 18 geen jeugdhulp meer zijn, buiten het "
        "jeugdstrafrecht",
        "that participation and personal care are no youth help after 18, outside youth criminal law",
    ),
    why=Text(
        "een bepaling telt hier alleen als zij hulp betreft die na 18 nog jeugdhulp is; zie jeugdhulp_begrip",
        "a determination counts here only for help that still is youth help after 18; see jeugdhulp_begrip",
    ),
    decisions=("jeugdige",),
)

einde_tak_2 = NotModelled(
    provision=tak_2,
    what=Text(
        "tot wanneer iemand na toepassing van 77c jeugdige blijft",
        "until when somebody stays a jeugdige after 77c was applied",
    ),
    why=Text(
        "de tekst noemt geen einde; koppel het aan een sanctie, voorwaarde of maatregel die nog loopt",
        "the text names no end; tie it to a sanction, condition or measure that still runs",
    ),
    decisions=("jeugdige",),
)

lange_onderbreking = NotModelled(
    provision=tak_3,
    what=Text(
        "dat pleegzorg die langer dan een half jaar was onderbroken niet meer telt",
        "that foster care interrupted for more than half a year no longer counts",
    ),
    why=Text(
        "het eerste alternatief vraagt alleen een begin voor 18; dit is afgeleid uit het tweede",
        "the first alternative only asks a beginning before 18; this is inferred from the second",
    ),
    decisions=("jeugdige",),
    since="2023-01-01",
)
