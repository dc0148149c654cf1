"""
Sr 77w. De maatregel betreffende het gedrag (gedragsmaatregel).

De rechter kan de maatregel bij een misdrijf opleggen als ernst, veelvuldigheid of eerdere veroordelingen
daartoe aanleiding geven en de ontwikkeling ermee gediend is, na een advies van de Raad dat een
gedragsdeskundige steunt. Voor feiten sinds 1 april 2014 volstaat bij jongvolwassenen met 77c een
gedragsdeskundige.
"""

from jeugdrecht.facts import advies, feit, jeugdige, rechter
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.rules.sr.titel_8a.art_77s import binnen_een_jaar
from jeugdrecht.sources import Edition, Provision, Text, sr

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

gedragsmaatregel_mogelijk = Scope(
    "mogelijk",
    art_77w_1,
    decision="gedragsmaatregel",
    when=decided("sanctierecht", "jeugd")
    & feit.soort.is_("misdrijf")
    & aanleiding
    & rechter.maatregel_in_belang_ontwikkeling,
    then="mogelijk",
    since="2008-02-01",
    actor="rechter",
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
        "de inhoud van het programma, nachtverblijf, elektronisch toezicht, dadelijke uitvoerbaarheid, duur "
        "en einde (leden 3 tot en met 9)",
        "the content of the programme, night stay, electronic monitoring, immediate enforcement, length and "
        "end (paragraphs 3 to 9)",
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
