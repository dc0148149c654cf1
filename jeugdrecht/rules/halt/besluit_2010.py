"""
Besluit aanwijzing Halt-feiten, tekst van 1 oktober 2010: de bepalingen (geldig tot en met 30 juni 2024).

De regels die erop rusten staan in `feiten_2010`.
"""

from jeugdrecht.sources import Provision, Text, besluit_halt

art_1 = Provision(
    besluit_halt("1"),
    heading=Text("aangewezen Halt-feiten tot 1 juli 2024", "designated Halt offences until 1 July 2024"),
    summary=Text(
        "Alleen eenvoudige zaken met overlastgevend gedrag van geringe ernst zijn aangewezen, en "
        "daarvan alleen de feiten van de onderdelen a tot en met l.",
        "Only simple cases of nuisance of minor seriousness are designated, and of those only the "
        "offences under a to l.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

art_2 = Provision(
    besluit_halt("2"),
    heading=Text("vergelijkbare zaken met toestemming", "comparable cases with consent"),
    summary=Text(
        "Buiten de lijst mag Halt met uitdrukkelijke toestemming van de officier in vergelijkbare, "
        "eenvoudige zaken met overlast van geringe ernst, als cumulatief: (a) gering feit, (b) "
        "feit, ernst en schuld eenvoudig vast te stellen, (c) schade niet anders dan bij de "
        "lijstfeiten, (d) pedagogisch geschikt, (e) het feit is de kern van het gedrag.",
        "Comparable cases with express consent if all of a-e hold.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_a = Provision(
    besluit_halt("1", onderdeel="a"),
    heading=Text("openlijk geweld tegen goederen", "public violence against goods"),
    summary=Text(
        "Aangewezen: openlijk geweld tegen goederen (141 Sr), bij schade van hoogstens € 900 per "
        "dader en € 4.500 in totaal.",
        "Designated: public violence against goods (141 Sr), with damage of at most € 900 per "
        "offender and € 4,500 in total.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_b = Provision(
    besluit_halt("1", onderdeel="b"),
    heading=Text("misbruik van alarmnummers", "misuse of emergency numbers"),
    summary=Text(
        "Aangewezen: misbruik van alarmnummers (142 lid 2 Sr), zonder bedrag.",
        "Designated: misuse of emergency numbers (142(2) Sr), without an amount.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_c = Provision(
    besluit_halt("1", onderdeel="c"),
    heading=Text(
        "diefstal, verduistering en aansluitende heling",
        "theft, embezzlement and connected handling",
    ),
    summary=Text(
        "Aangewezen: diefstal (310 en 311 lid 1 onder 4 Sr), verduistering (321 Sr), de poging "
        "daartoe en de heling die erop aansluit (416 en 417bis Sr), bij een waarde van hoogstens € "
        "150.",
        "Designated: theft (310 and 311(1)(4) Sr), embezzlement (321 Sr), the attempt, and the "
        "connected handling of stolen goods (416 and 417bis Sr), with a value of at most € 150.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_d = Provision(
    besluit_halt("1", onderdeel="d"),
    heading=Text("oplichting door prijsverwisseling", "fraud by switching prices"),
    summary=Text(
        "Aangewezen: oplichting door prijsverwisseling (326 Sr), bij een nadeel van hoogstens € 150.",
        "Designated: fraud by switching prices (326 Sr), with a loss of at most € 150.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_e = Provision(
    besluit_halt("1", onderdeel="e"),
    heading=Text("vernieling", "criminal damage"),
    summary=Text(
        "Aangewezen: vernieling (350 Sr), bij schade van hoogstens € 900 per dader en € 4.500 in totaal.",
        "Designated: criminal damage (350 Sr), with damage of at most € 900 per offender and € "
        "4,500 in total.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_f = Provision(
    besluit_halt("1", onderdeel="f"),
    heading=Text("baldadigheid", "mischief"),
    summary=Text(
        "Aangewezen: baldadigheid (424 Sr), bij schade van hoogstens € 900 per dader en € 4.500 in totaal.",
        "Designated: mischief (424 Sr), with damage of at most € 900 per offender and € 4,500 in total.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_g = Provision(
    besluit_halt("1", onderdeel="g"),
    heading=Text("openbare dronkenschap", "public drunkenness"),
    summary=Text(
        "Aangewezen: openbare dronkenschap (453 Sr), zonder bedrag.",
        "Designated: public drunkenness (453 Sr), without an amount.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_h = Provision(
    besluit_halt("1", onderdeel="h"),
    heading=Text("verboden toegang", "trespass"),
    summary=Text(
        "Aangewezen: verboden toegang (461 Sr), zonder bedrag.",
        "Designated: trespass (461 Sr), without an amount.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_i = Provision(
    besluit_halt("1", onderdeel="i"),
    heading=Text("overlast in het personenvervoer", "nuisance in passenger transport"),
    summary=Text(
        "Aangewezen: artikelen 72 en 73 Wet personenvervoer 2000, bij schade van hoogstens € 900 "
        "per dader en € 4.500 in totaal.",
        "Designated: arts. 72 and 73 of the Passenger Transport Act 2000, with damage of at most € "
        "900 per offender and € 4,500 in total.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_j = Provision(
    besluit_halt("1", onderdeel="j"),
    heading=Text("vuurwerk", "fireworks"),
    summary=Text(
        "Aangewezen: de vuurwerkfeiten van artikelen 1.2.2, 1.2.4 en 2.3.6 Vuurwerkbesluit, zonder bedrag.",
        "Designated: the firework offences of arts. 1.2.2, 1.2.4 and 2.3.6 Fireworks Decree, "
        "without an amount.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_k = Provision(
    besluit_halt("1", onderdeel="k"),
    heading=Text("gemeentelijke verordening", "municipal by-law"),
    summary=Text(
        "Aangewezen: overtreding van een gemeentelijke verordening over vuur in de open lucht, "
        "baldadig of overlastgevend gedrag, of alcohol en drugs; is er schade, dan hoogstens € 900 "
        "per dader en € 4.500 in totaal.",
        "Designated: breach of a municipal by-law on open fires, mischief or nuisance, or alcohol "
        "and drugs; with damage at most € 900 per offender and € 4,500 in total.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)

onderdeel_l = Provision(
    besluit_halt("1", onderdeel="l"),
    heading=Text("schoolverzuim", "school absence"),
    summary=Text(
        "Aangewezen: schoolverzuim (2 lid 3 en 4c Leerplichtwet) bij meer gemiste dagdelen of meer "
        "dan negen keer te laat, niet bij meer dan een week aaneen of meer dan tien dagen in een "
        "half schooljaar.",
        "Designated: school absence (2(3) and 4c Compulsory Education Act) with several half-days "
        "missed or more than nine late arrivals, not beyond one week in a row or ten days in half a"
        " school year.",
    ),
    since="2010-10-01",
    read="2010-10-01",
)
