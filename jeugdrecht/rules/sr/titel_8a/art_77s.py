"""
Sr 77s. Plaatsing in een inrichting voor jeugdigen (PIJ).

De rechter kan de maatregel opleggen bij een misdrijf van vier jaar of meer of een genoemd misdrijf en een
stoornis ten tijde van het feit, als veiligheid en ontwikkeling de maatregel vragen en twee
gedragsdeskundigen, onder wie een psychiater, hebben geadviseerd. Voor feiten van voor 1 april 2014 telt of
voorlopige hechtenis is toegelaten en is een stoornis geen eis.

Of de rechter kan, is hier met regels gezegd en niet als bevoegdheid: een bevoegdheid zonder daad geeft geen
waarde. Oordelen van de rechter (veiligheid, ontwikkeling) wachten op hem.
"""

from jeugdrecht.facts import advies, feit, rechter, rechtsvraag, verdachte, zaak
from jeugdrecht.facts.feit import klassen
from jeugdrecht.logic.declare import decided, unread
from jeugdrecht.logic.rules import Earlier, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr, wet_adolescentenstrafrecht

art_77s_1 = Provision(
    sr("77s", 1),
    heading=Text("PIJ-maatregel: voorwaarden", "PIJ order: conditions"),
    summary=Text(
        "PIJ kan bij een verdachte die op het moment van het misdrijf een stoornis of gebrekkige "
        "ontwikkeling had, als (a) het feit vier jaar of meer draagt of in de lijst staat, (b) de "
        "veiligheid het eist en (c) het belang van de verdere ontwikkeling gediend is.",
        "PIJ order if a mental disorder existed at the time, the offence carries four years or more (or "
        "is listed), safety requires it and it serves development.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text(
                "Eis was een misdrijf met voorlopige hechtenis; een stoornis was geen eis.",
                "A crime that allows pre-trial detention was required; a disorder was not.",
            ),
        ),
    ),
)

art_77s_2 = Provision(
    sr("77s", 2),
    heading=Text("PIJ: deskundigenadvies", "PIJ: expert advice"),
    summary=Text(
        "Eerst een gemotiveerd, gedateerd en ondertekend advies van minstens twee gedragsdeskundigen van "
        "verschillende discipline, onder wie een psychiater; ouder dan een jaar vóór de zitting: alleen met "
        "instemming van OM en verdachte.",
        "Reasoned expert advice by at least two experts of different disciplines incl. a psychiatrist; older "
        "than one year only with consent.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text(
                "De psychiater stond in lid 3, en alleen voor wie ten tijde van het feit een stoornis had.",
                "The psychiatrist stood in paragraph 3, only for those with a disorder at the time.",
            ),
        ),
    ),
)

art_77s_3 = Provision(
    sr("77s", 3),
    heading=Text("PIJ zonder straf", "PIJ without a penalty"),
    summary=Text(
        "Bij PIJ kan de rechter van straf afzien, ook als het feit de verdachte wel kan worden toegerekend.",
        "With a PIJ order the court may refrain from a penalty, even where the offence can be attributed.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text(
                "PIJ kon ook bij wie het feit niet kon worden toegerekend; bij een stoornis ten tijde van "
                "het feit moest een van de deskundigen psychiater zijn.",
                "PIJ was also open where the offence could not be attributed; with a disorder at the time "
                "one of the experts had to be a psychiatrist.",
            ),
        ),
    ),
)

art_77s_4 = Provision(
    sr("77s", 4),
    heading=Text("PIJ: ernst of eerdere veroordelingen meewegen", "PIJ: weighing seriousness or record"),
    summary=Text(
        "Bij oplegging weegt de rechter de ernst van het feit of het aantal eerdere veroordelingen wegens "
        "misdrijf mee.",
        "The court takes into account seriousness or the frequency of earlier convictions.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text(
                "Hier stond wat nu lid 5 is: bij weigering vervalt de adviesplicht.",
                "This held what is now paragraph 5: on refusal the advice requirement lapses.",
            ),
        ),
    ),
)

art_77s_5 = Provision(
    sr("77s", 5),
    heading=Text("PIJ: weigerende observandus", "PIJ: refusal to be examined"),
    summary=Text(
        "Weigert de betrokkene medewerking, dan vervalt de adviesplicht; zo mogelijk rapporteren deskundigen "
        "over de weigering en zoekt de rechter ander advies.",
        "If the suspect refuses cooperation the advice requirement lapses; other advice is sought where "
        "possible.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(Edition("2002-05-04", "2014-03-31", Text("Stond in lid 4.", "Stood in paragraph 4.")),),
)

art_77s_6 = Provision(
    sr("77s", 6),
    heading=Text(
        "PIJ: uitvoering",
        "PIJ: execution",
    ),
    summary=Text(
        "De Minister draagt de uitvoering op aan een inrichting voor jeugdigen of laat elders opnemen.",
        "The Minister entrusts execution to a youth institution or elsewhere.",
    ),
    since="2014-04-01",
    read="2026-07-01",
)

misdrijf_onder_jeugdrecht = decided("sanctierecht", "jeugd") & feit.soort.is_("misdrijf")
nodig = rechter.veiligheid_eist_maatregel & rechter.maatregel_in_belang_ontwikkeling

# Attempt and complicity lower the maximum by a third, preparation by half: from 72 and 96 months on, four
# years are left whichever maximum counts.
verlaagd_onder_vier_jaar = (
    feit.deelnemingsvorm.in_("poging", "medeplichtigheid") & feit.strafmaximum_maanden.less_than(72)
) | (feit.deelnemingsvorm.is_("voorbereiding") & feit.strafmaximum_maanden.less_than(96))
vier_jaar = feit.strafmaximum_maanden.at_least(48) & (
    ~verlaagd_onder_vier_jaar | rechtsvraag.pij_drempel_bij_poging
)
genoemd = klassen.pij_onder_vier_jaar | klassen.pij_wegenverkeer
misschien_genoemd = klassen.pij_onleesbaar & unread(
    sr("77s", 1),
    "het lid van art. 285 Sr of 11 Opiumwet is niet vermeld, of het gaat om art. 175 WVW 1994, waarvan de "
    "genoemde onderdelen niet zijn gelezen",
)

# An advice may be a year old at the hearing, here and in 77w. No hearing yet: then it would be today.
binnen_een_jaar = advies.ouderdom_maanden.at_most(12) | (
    ~advies.ouderdom_maanden.exists() & zaak.peildatum.on_or_before(advies.datum.plus(years=1))
)
van_twee_deskundigen = (
    advies.aantal_deskundigen.at_least(2)
    & advies.verschillende_disciplines
    & advies.gemotiveerd_gedagtekend
    & (binnen_een_jaar | advies.instemming_om_en_verdachte)
)

geen_pij = Scope(
    "geen_pij",
    art_77s_1,
    decision="pij",
    then="niet_mogelijk",
    since="2002-05-04",
    closing=True,
)

pij_tot_2014 = Power(
    "mogelijk",
    art_77s_1,
    decision="pij",
    opens="mogelijk",
    requires=misdrijf_onder_jeugdrecht & feit.voorlopige_hechtenis_toegelaten,
    grounds=nodig,
    actor="rechter",
    since="2002-05-04",
    until="2014-03-31",
    rests_on=(wet_adolescentenstrafrecht("V"),),
    read="2014-03-01",
)

pij_mogelijk = Power(
    "mogelijk",
    art_77s_1,
    decision="pij",
    opens="mogelijk",
    requires=misdrijf_onder_jeugdrecht
    & feit.stoornis_tijdens_feit
    & (vier_jaar | genoemd | misschien_genoemd),
    grounds=nodig,
    actor="rechter",
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
    quote="gevangenisstraf van vier jaren of meer",
)

advies_tot_2014 = Prohibition(
    "geen_advies",
    art_77s_2,
    decision="pij",
    when=~van_twee_deskundigen,
    then="niet_mogelijk",
    since="2002-05-04",
    until="2014-03-31",
    excepts=("sr:77s:1/mogelijk@2002-05-04",),
    group="adviesplicht",
    read="2014-03-01",
)

psychiater_tot_2014 = Prohibition(
    "geen_psychiater",
    art_77s_3,
    decision="pij",
    when=feit.stoornis_tijdens_feit & ~advies.psychiater_betrokken,
    then="niet_mogelijk",
    since="2002-05-04",
    until="2014-03-31",
    excepts=("sr:77s:1/mogelijk@2002-05-04",),
    group="adviesplicht",
    read="2014-03-01",
)

geen_advies = Prohibition(
    "geen_advies",
    art_77s_2,
    decision="pij",
    when=~(van_twee_deskundigen & advies.psychiater_betrokken),
    then="niet_mogelijk",
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
    excepts=("sr:77s:1/mogelijk",),
    group="adviesplicht",
    quote="ten minste twee gedragsdeskundigen van verschillende disciplines",
)

weigering_tot_2014 = Scope(
    "weigering",
    art_77s_4,
    decision="pij",
    when=~verdachte.werkt_mee_aan_onderzoek,
    since="2002-05-04",
    until="2014-03-31",
    excepts=("adviesplicht",),
    read="2014-03-01",
)

weigering = Scope(
    "weigering",
    art_77s_5,
    decision="pij",
    when=~verdachte.werkt_mee_aan_onderzoek,
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
    excepts=("adviesplicht",),
    quote="weigert medewerking te verlenen",
)

gunstiger_recht = NotModelled(
    provision=art_77s_1,
    what=Text(
        "of voor een feit van voor 1 april 2014 de voorwaarden van daarna gunstiger zijn",
        "whether for an offence of before 1 April 2014 the later conditions are more favourable",
    ),
    why=Text(
        "art. V van de Wet adolescentenstrafrecht houdt het oude recht; art. 1 lid 2 Sr weegt de rechter",
        "art. V of the Wet adolescentenstrafrecht keeps the old law; art. 1(2) Sr is for the court to weigh",
    ),
    decisions=("pij",),
    until="2014-03-31",
)

lijst_van_misdrijven = NotModelled(
    provision=art_77s_1,
    what=Text(
        "welke onderdelen van art. 175 WVW 1994 sinds 18 november 2015 in de lijst staan, lid 3 met lid 1 "
        "onder b van dat artikel, en een genoemd misdrijf zonder lid",
        "which parts of art. 175 WVW 1994 are listed since 18 November 2015, paragraph 3 with 1(b) of that "
        "article, and a listed crime given without its paragraph",
    ),
    why=Text(
        "de bewaarde tekst is daar onleesbaar; geef bij 285 Sr en 11 Opiumwet het lid: sr:285:1, "
        "opiumwet:11:2",
        "the stored text cannot be read there; for 285 Sr and 11 Opiumwet name the paragraph: sr:285:1, "
        "opiumwet:11:2",
    ),
    decisions=("pij",),
    since="2014-04-01",
)

meewegen = NotModelled(
    provision=art_77s_4,
    what=Text(
        "dat de rechter bij oplegging de ernst van het feit of eerdere veroordelingen meeweegt",
        "that the court weighs seriousness or earlier convictions when imposing the order",
    ),
    why=Text(
        "een factor bij de keuze van de rechter, geen voorwaarde om te mogen opleggen",
        "a factor in the choice of the court, not a condition for the order",
    ),
    decisions=("pij",),
    since="2014-04-01",
)

rapport_over_weigering = NotModelled(
    provision=art_77s_5,
    what=Text(
        "het rapport over de reden van weigering en het andere advies dat de rechter zoekt",
        "the report on the reason for refusal and the other advice that the court seeks",
    ),
    why=Text(
        "de wet vraagt ze voor zover mogelijk; ontbreken sluit de maatregel niet uit",
        "the law asks for them as far as possible; their absence does not exclude the order",
    ),
    decisions=("pij",),
)

uitvoering = NotModelled(
    provision=art_77s_6,
    what=Text(
        "dat de Minister de uitvoering opdraagt aan een jeugdinrichting of elders laat opnemen",
        "that the Minister entrusts execution to a youth institution or has the person placed elsewhere",
    ),
    why=Text(
        "de plaatsing is uitvoering en geen voorwaarde voor een beslissing",
        "placement is execution and no requirement for a decision",
    ),
    decisions=("pij",),
)
