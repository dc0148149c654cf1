"""
Advies van de VNG-werkgroep, hoofdstuk over kind en gezin: integraal, advies, netwerk, volwassen worden.

Een advies bindt niemand: de aanbevelingen worden met de afspraken van een regio vergeleken.
"""

from jeugdrecht.facts import bedreiging, jeugdige, plan, regio
from jeugdrecht.logic.rules import NotModelled, Recommendation
from jeugdrecht.sources import Provision, Text, vng

kindgezin_3a = Provision(
    vng("kindgezin", "3a"),
    heading=Text("kijk integraal: meer disciplines", "whole view: more disciplines"),
    summary=Text(
        "Kijk multidisciplinair; het plan voor jeugdbescherming en jeugdreclassering behandelt "
        "gezinssysteem, alle relevante leefgebieden en beschikbare ondersteuning.",
        "Multidisciplinary view; the plan covers the family system, all relevant life domains "
        "and available support.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_3b = Provision(
    vng("kindgezin", "3b"),
    heading=Text("kijk integraal: aansluiting op voorzieningen", "whole view: link with provisions"),
    summary=Text(
        "Sluit aan op zorgaanbod en sociale voorzieningen (onderwijs, Wmo, Participatiewet).",
        "Link up with municipal care and social provisions (education, Wmo, Participation Act).",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_3c = Provision(
    vng("kindgezin", "3c"),
    heading=Text("kijk integraal: kennis van leerplicht", "whole view: school attendance knowledge"),
    summary=Text(
        "Benut de kennis van leerplicht.",
        "Use the knowledge held by school-attendance officers.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_3d = Provision(
    vng("kindgezin", "3d"),
    heading=Text("kijk integraal: dezelfde rechter", "whole view: the same judge"),
    summary=Text(
        "Laat zoveel mogelijk dezelfde rechter alle zaken van één kind of gezin behandelen.",
        "As far as possible the same judge handles all cases of one child or family.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_4a = Provision(
    vng("kindgezin", "4a"),
    heading=Text("laagdrempelig advies", "accessible advice"),
    summary=Text(
        "Burgers, professionals met zorgen en wijkteamprofessionals kunnen makkelijk advies "
        "krijgen over handelen bij ernstige opvoedingsbedreiging.",
        "Easy access to advice for citizens, professionals and neighbourhood-team staff on "
        "serious threats in upbringing.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_4b = Provision(
    vng("kindgezin", "4b"),
    heading=Text("laagdrempelig advies: vertrouwensrelatie", "accessible advice: relationship of trust"),
    summary=Text(
        "Weeg per geval hoe met de vertrouwensrelatie wordt omgegaan.",
        "Weigh case by case how to treat the professional's relationship of trust.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_5a = Provision(
    vng("kindgezin", "5a"),
    heading=Text("netwerk: waar mogelijk betrekken", "network: involve where possible"),
    summary=Text(
        "Betrek waar mogelijk vrienden en familie bij ernstige bedreiging, ook na een "
        "maatregel, om doelen te halen.",
        "Involve the network where possible when development is seriously threatened, also after a measure.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_5b = Provision(
    vng("kindgezin", "5b"),
    heading=Text("netwerk: afspraken in de methodiek", "network: part of the method"),
    summary=Text(
        "Leg afspraken over netwerkinzet vast in de ondersteuningsmethodiek.",
        "Lay down network involvement in the support methodology.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_6a = Provision(
    vng("kindgezin", "6a"),
    heading=Text("18-/18+/23: begeleiding", "18-/18+/23: guidance"),
    summary=Text(
        "Bied goed begeleidingsaanbod voor jongeren vanaf ongeveer zestien die met "
        "(jeugd)strafrecht of ondertoezichtstelling te maken hadden en na hun achttiende geen "
        "gezin of gezinsvorm meer als woonplek hebben.",
        "Good guidance for young people from about sixteen with a history of (youth) criminal "
        "law or supervision who after eighteen no longer live in a family(-like) setting.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

kindgezin_6b = Provision(
    vng("kindgezin", "6b"),
    heading=Text("18-/18+/23: werk en scholing", "18-/18+/23: work and training"),
    summary=Text(
        "Ontwerp samen programma's voor werk en scholing gericht op een zelfstandig volwassen leven.",
        "Design with social partners programmes on work and education towards independent adult life.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

multidisciplinair = Recommendation(
    "multidisciplinair",
    kindgezin_3a,
    decision="audit_region",
    then=plan.aantal_disciplines.at_least(2)
    & plan.gezinssysteem_betrokken
    & plan.beschikbare_ondersteuning_beschreven,
    since="2016-01-01",
    actor="gi_wijkteam_en_raad",
)

aansluiting_sociaal_domein = Recommendation(
    "aansluiting_sociaal_domein",
    kindgezin_3b,
    decision="audit_region",
    then=plan.aansluiting_onderwijs & plan.aansluiting_wmo & plan.aansluiting_participatiewet,
    since="2016-01-01",
    actor="gemeente_en_gi",
)

kennis_van_leerplicht = Recommendation(
    "kennis_van_leerplicht",
    kindgezin_3c,
    decision="audit_region",
    then=~plan.leerplicht_relevant | plan.leerplicht_geraadpleegd,
    since="2016-01-01",
    actor="gemeente_en_gi",
)

zelfde_rechter = Recommendation(
    "zelfde_rechter",
    kindgezin_3d,
    decision="audit_region",
    then=plan.aantal_rechters_gezin.at_most(1) | plan.reden_andere_rechter_vastgelegd,
    since="2016-01-01",
    actor="rechterlijke_macht",
)

laagdrempelig_advies = Recommendation(
    "laagdrempelig_advies",
    kindgezin_4a,
    decision="audit_region",
    then=regio.adviesfunctie_burgers
    & regio.adviesfunctie_professionals
    & regio.adviesfunctie_wijkteams
    & regio.adviesfunctie_laagdrempelig,
    since="2016-01-01",
    actor="gemeente",
)

vertrouwensrelatie = Recommendation(
    "vertrouwensrelatie",
    kindgezin_4b,
    decision="audit_region",
    then=plan.vertrouwensrelatie_afgewogen,
    since="2016-01-01",
    actor="professional",
)

netwerk_betrekken = Recommendation(
    "netwerk_betrekken",
    kindgezin_5a,
    decision="audit_region",
    when=bedreiging.ernstig,
    then=plan.netwerk_betrokken | plan.onmogelijkheid_netwerk_gemotiveerd,
    since="2016-01-01",
    actor="gi_en_wijkteam",
)

netwerk_in_methodiek = Recommendation(
    "netwerk_in_methodiek",
    kindgezin_5b,
    decision="audit_region",
    then=plan.netwerkafspraken_in_methodiek,
    since="2016-01-01",
    actor="gemeente_en_gi",
)

begeleiding_vanaf_zestien = Recommendation(
    "begeleiding_vanaf_zestien",
    kindgezin_6a,
    decision="audit_region",
    when=jeugdige.leeftijd.at_least(16)
    & (jeugdige.contact_met_jeugdstrafrecht | jeugdige.onder_toezicht_gestaan)
    & jeugdige.na_18_geen_gezinsomgeving,
    then=plan.begeleiding_naar_volwassenheid,
    since="2016-01-01",
    actor="gemeente",
)

werk_en_scholing = Recommendation(
    "werk_en_scholing",
    kindgezin_6b,
    decision="audit_region",
    then=plan.programma_werk_en_scholing & plan.maatschappelijke_partners,
    since="2016-01-01",
    actor="gemeente_met_maatschappelijke_partners",
)

leefgebieden = NotModelled(
    provision=kindgezin_3a,
    what=Text(
        "welke leefgebieden relevant zijn, en hoeveel disciplines multidisciplinair is",
        "which areas of life are relevant, and how many disciplines are multidisciplinary",
    ),
    why=Text(
        "het advies noemt geen lijst en geen getal; twee disciplines is onze maat",
        "the advice gives no list and no number; two disciplines is our measure",
    ),
    decisions=("audit_region",),
)

ongeveer_zestien = NotModelled(
    provision=kindgezin_6a,
    what=Text(
        "dat zestien jaar een leeftijd bij benadering is, en tot welke leeftijd het aanbod loopt",
        "that sixteen is an approximate age, and until which age the offer runs",
    ),
    why=Text(
        "de vergelijking heeft een grens nodig en neemt de zestiende verjaardag; een bovengrens "
        "geeft de tekst niet",
        "the comparison needs a bound and takes the sixteenth birthday; the text gives no upper bound",
    ),
    decisions=("audit_region",),
)
