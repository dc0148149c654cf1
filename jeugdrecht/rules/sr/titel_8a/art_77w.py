"""
Sr 77w. De maatregel betreffende het gedrag (gedragsmaatregel).

De rechter kan de maatregel bij een misdrijf opleggen als ernst, veelvuldigheid of eerdere veroordelingen
daartoe aanleiding geven en de ontwikkeling ermee gediend is, na een advies van de Raad dat een
gedragsdeskundige steunt. Voor feiten sinds 1 april 2014 volstaat bij jongvolwassenen met 77c een
gedragsdeskundige.
"""

from jeugdrecht.facts import advies, feit, jeugdige, rechter, sanctie, tenuitvoerlegging
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import NONE, Earlier, Limit, NotModelled, Power, Prohibition, Scope
from jeugdrecht.rules.sr.titel_8a.art_77s import binnen_een_jaar
from jeugdrecht.sources import Edition, Provision, Text, sr, wet_adolescentenstrafrecht

art_77w_1 = Provision(
    sr("77w", 1),
    heading=Text("gedragsmaatregel: voorwaarden", "behavioural measure: conditions"),
    summary=Text(
        "De maatregel betreffende het gedrag kan alleen als de ernst of veelvuldigheid (of eerdere "
        "veroordelingen) er aanleiding toe geeft én hij de ontwikkeling dient.",
        "Behavioural measure only if seriousness/frequency justifies it and it serves development.",
    ),
    since="2008-02-01",
    read="2026-07-01",
)

art_77w_2 = Provision(
    sr("77w", 2),
    heading=Text("gedragsmaatregel: advies Raad", "behavioural measure: advice of the Raad"),
    summary=Text(
        "Eerst moet er een gemotiveerd, gedateerd en ondertekend Raadsadvies liggen, gesteund door minstens "
        "een gedragsdeskundige; ouder dan een jaar alleen met instemming. Bij 77c mag het Raadsadvies "
        "wegblijven en volstaat een gedragsdeskundige.",
        "Requires advice of the Raad supported by an expert; under 77c an expert’s advice suffices.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2008-02-01",
            "2014-03-31",
            Text(
                "Zonder de uitzondering voor jongvolwassenen: altijd een Raadsadvies.",
                "Without the exception for young adults: always advice of the Raad.",
            ),
        ),
    ),
)

art_77w_3 = Provision(
    sr("77w", 3),
    heading=Text("gedragsmaatregel: inhoud", "behavioural measure: content"),
    summary=Text(
        "Programma in een aan te wijzen instelling of ambulant onder begeleiding van een aan te wijzen "
        "organisatie.",
        "Institutional or ambulatory programme designated by the court.",
    ),
    since="2008-02-01",
    read="2026-07-01",
)

art_77w_4 = Provision(
    sr("77w", 4),
    heading=Text(
        "gedragsmaatregel: nachtverblijf",
        "behavioural measure: night stay",
    ),
    summary=Text(
        "Ter ondersteuning kan nachtverblijf in een JJI worden bevolen.",
        "Night stay in a youth institution may be ordered.",
    ),
    since="2014-04-01",
    read="2026-07-01",
)

art_77w_5 = Provision(
    sr("77w", 5),
    heading=Text(
        "gedragsmaatregel: elektronisch toezicht",
        "behavioural measure: electronic monitoring",
    ),
    summary=Text(
        "Elektronisch toezicht kan aan het programma worden verbonden.",
        "Electronic monitoring possible.",
    ),
    since="2014-04-01",
    read="2026-07-01",
)

art_77w_6 = Provision(
    sr("77w", 6),
    heading=Text(
        "gedragsmaatregel: dadelijk uitvoerbaar",
        "behavioural measure: immediate enforcement",
    ),
    summary=Text(
        "Dadelijke uitvoerbaarheid kan bij ernstig risico op een nieuw strafbaar feit of belastend gedrag, "
        "en alleen als de jeugdige daar zelf bij gebaat is; op te heffen in hoger beroep (lid 7).",
        "Immediate enforcement if serious risk and in the youth’s interest; may be lifted on appeal.",
    ),
    since="2014-04-01",
    read="2026-07-01",
)

art_77w_9 = Provision(
    sr("77w", 9),
    heading=Text(
        "gedragsmaatregel: einde van rechtswege",
        "behavioural measure: end by law",
    ),
    summary=Text(
        "De maatregel eindigt als opnieuw de gedragsmaatregel of PIJ onherroepelijk wordt opgelegd.",
        "Ends when a new behavioural measure or PIJ becomes final.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Stond als lid 12.",
                "Stood as paragraph 12.",
            ),
        ),
        Edition(
            "2020-01-01",
            "2020-07-24",
            Text(
                "Stond als lid 10.",
                "Stood as paragraph 10.",
            ),
        ),
    ),
)

art_77w_8 = Provision(
    sr("77w", 8),
    heading=Text("gedragsmaatregel: duur", "behavioural measure: duration"),
    summary=Text(
        "Zes maanden tot een jaar; eenmaal te verlengen met hoogstens dezelfde duur (Sv 6:6:36).",
        "Six months to one year; extendable once by at most the same period.",
    ),
    since="2008-02-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2020-07-24",
            Text("Stond in lid 9; daarvoor in lid 5 of 6.", "Stood in paragraph 9; before in 5 or 6."),
        ),
    ),
)

aanleiding = rechter.ernst_misdrijf | rechter.veelvuldigheid_of_eerdere_veroordelingen

raadsadvies = (
    advies.raad_met_gedragsdeskundige
    & advies.gemotiveerd_gedagtekend
    & (binnen_een_jaar | advies.instemming_om_en_verdachte)
)

geen_gedragsmaatregel = Scope(
    "geen_gedragsmaatregel",
    art_77w_1,
    decision="gedragsmaatregel",
    then="niet_mogelijk",
    since="2008-02-01",
    closing=True,
)

gedragsmaatregel_mogelijk = Power(
    "mogelijk",
    art_77w_1,
    decision="gedragsmaatregel",
    opens="mogelijk",
    requires=decided("sanctierecht", "jeugd") & feit.soort.is_("misdrijf"),
    grounds=aanleiding & rechter.maatregel_in_belang_ontwikkeling,
    actor="rechter",
    since="2008-02-01",
    quote="de ernst van het begane misdrijf of de veelvuldigheid",
)

geen_raadsadvies = Prohibition(
    "geen_raadsadvies",
    art_77w_2,
    decision="gedragsmaatregel",
    when=~raadsadvies,
    then="niet_mogelijk",
    since="2008-02-01",
    excepts=("sr:77w:1/mogelijk",),
)

deskundige_volstaat = Scope(
    "deskundige_volstaat",
    art_77w_2,
    decision="gedragsmaatregel",
    when=jeugdige.leeftijd_op_pleegdatum.between(18, 23)
    & rechter.past_jeugdrecht_toe
    & advies.gedragsdeskundige,
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    excepts=("sr:77w:2/geen_raadsadvies",),
    rests_on=(sr("77c", 1),),
    quote="met een advies van een gedragsdeskundige volstaan",
)

advies_van_deskundige = NotModelled(
    provision=art_77w_2,
    what=Text(
        "of het losse advies van een gedragsdeskundige ook hoogstens een jaar oud mag zijn",
        "whether the expert's own advice may also be no more than a year old",
    ),
    why=Text(
        "lid 2 noemt het jaar alleen bij het Raadsadvies",
        "paragraph 2 names the year only with the advice of the Raad",
    ),
    decisions=("gedragsmaatregel",),
    since="2014-04-01",
)

inhoud_en_duur = NotModelled(
    provision=art_77w_3,
    what=Text(
        "waaruit het programma bestaat, en de duur van de maatregel",
        "what the programme consists of, and the length of the measure",
    ),
    why=Text(
        "dat komt na de vraag of de maatregel kan worden opgelegd",
        "that comes after the question whether the measure can be imposed",
    ),
    decisions=("gedragsmaatregel",),
)

gunstiger_recht = NotModelled(
    provision=art_77w_2,
    what=Text(
        "of de uitzondering voor jongvolwassenen ook geldt bij berechting van een feit van voor 1 april 2014",
        "whether the exception for young adults also holds in trying an offence of before 1 April 2014",
    ),
    why=Text(
        "art. V van de Wet adolescentenstrafrecht houdt het oude recht; art. 1 lid 2 Sr weegt de rechter",
        "art. V of the Wet adolescentenstrafrecht keeps the old law; art. 1(2) Sr is for the court to weigh",
    ),
    decisions=("gedragsmaatregel",),
    until="2014-03-31",
)

twee_adviezen = NotModelled(
    provision=art_77w_2,
    what=Text(
        "een advies voor PIJ en een advies van de Raad in dezelfde zaak, met elk een eigen dagtekening",
        "expert advice for PIJ and advice of the Raad in the same case, each with its own date",
    ),
    why=Text(
        "een zaak noemt één advies en één oordeel over de maatregel; vraag elke maatregel in een eigen zaak",
        "a case names one advice and one judgement on the measure; ask each measure in a case of its own",
    ),
    decisions=("pij", "gedragsmaatregel"),
)

in_instelling = Scope(
    "in_instelling",
    art_77w_3,
    decision="gedragsmaatregel_invulling",
    then="programma_in_instelling",
    since="2014-04-01",
    actor="rechter",
)

ambulant = Scope(
    "ambulant",
    art_77w_3,
    decision="gedragsmaatregel_invulling",
    then="ambulant_programma",
    since="2014-04-01",
    actor="rechter",
)

nachtverblijf = Scope(
    "nachtverblijf",
    art_77w_4,
    decision="gedragsmaatregel_invulling",
    then="nachtverblijf",
    since="2014-04-01",
    actor="rechter",
)

elektronisch_toezicht = Scope(
    "elektronisch_toezicht",
    art_77w_5,
    decision="gedragsmaatregel_invulling",
    then="elektronisch_toezicht",
    since="2014-04-01",
    actor="rechter",
)

# Art. V: not for an offence of before 1 April 2014.
dadelijk_uitvoerbaar = Scope(
    "dadelijk_uitvoerbaar",
    art_77w_6,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("dadelijke_uitvoerbaarheid")
    & sanctie.soort.is_("gedragsmaatregel")
    & feit.pleegdatum.on_or_after("2014-04-01")
    & rechter.dadelijke_uitvoering_risico
    & rechter.dadelijke_uitvoering_in_belang_jeugdige,
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
    rests_on=(wet_adolescentenstrafrecht("V"),),
    quote="in het belang van de jeugdige is",
)

nieuwe_maatregel = Scope(
    "nieuwe_maatregel",
    art_77w_9,
    decision="gedragsmaatregel_loopt",
    when=sanctie.nieuwe_maatregel_onherroepelijk,
    then="geeindigd",
    since="2014-04-01",
    earlier=Earlier.NOTHING,
    excepts=("gedragsmaatregel_loopt", "termijn_staat_stil"),
)

geeindigd_is_geeindigd = Documented(
    decision="gedragsmaatregel_loopt",
    question=Question.BEYOND_BASE,
    about=("sr:77w:9/nieuwe_maatregel",),
    why=Text(
        "Een nieuwe maatregel beëindigt de oude, of haar termijn nu liep, stilstond of nog niet was "
        "begonnen.",
        "A new measure ends the old one, whether its term ran, stood still or had not begun.",
    ),
)

opheffing = NotModelled(
    provision=art_77w_6,
    what=Text(
        "dat de rechter in hoger beroep het bevel kan opheffen (lid 7)",
        "that the court of appeal may lift the order (paragraph 7)",
    ),
    why=Text(
        "een opgeheven bevel geldt hier als niet gegeven",
        "an order that was lifted counts here as not given",
    ),
    decisions=(
        "gedragsmaatregel_loopt",
        "gevraagde_executiebeslissing",
    ),
)

een_jaar = Limit(
    "duur",
    art_77w_8,
    decision="sanctiemaxima.gedragsmaatregel_maanden",
    when=decided("sanctierecht", "jeugd") & feit.soort.is_("misdrijf"),
    then=12,
    since="2008-02-01",
    earlier=Earlier.NOTHING,
    quote="ten minste zes maanden en ten hoogste een jaar",
)

geen_bij_overtreding = Limit(
    "geen_bij_overtreding",
    art_77w_1,
    decision="sanctiemaxima.gedragsmaatregel_maanden",
    when=decided("sanctierecht", "jeugd") & feit.soort.is_("overtreding"),
    then=NONE,
    since="2008-02-01",
    earlier=Earlier.NOTHING,
)

minimum_en_verlenging = NotModelled(
    provision=art_77w_8,
    what=Text(
        "het minimum van zes maanden en de verlenging, eenmaal met hoogstens de opgelegde duur (Sv 6:6:36)",
        "the minimum of six months and the extension, once by at most the length imposed (art. 6:6:36 Sv)",
    ),
    why=Text(
        "het overzicht geeft alleen het maximum bij oplegging",
        "the overview gives only the maximum when it is imposed",
    ),
    decisions=("sanctiemaxima",),
)
