"""
OM-richtlijn jeugd en adolescenten, inclusief strafmaten Halt (BWBR0036114, tekst van januari 2015).

Dit is beleid: het vult de ruimte die Sr 77e lid 3 de officier laat en is geen wettelijke eis. Latere
edities zijn niet gelezen. Rechtstreeks verwijzen rust op de lijst van 2010 en houdt hier dus op met die
lijst.
"""

from jeugdrecht.facts import feit, jeugdige, officier, verdachte, verzuim
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of, decided
from jeugdrecht.logic.rules import NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, richtlijn_halt, sr

misdrijf = Provision(
    richtlijn_halt("misdrijf"),
    heading=Text("rechtstreekse verwijzing bij een misdrijf", "direct referral for a crime"),
    summary=Text(
        "Politie mag een misdrijf direct naar Halt verwijzen als: voor het eerst een misdrijf "
        "geregistreerd, volledige bekentenis, en duidelijk bewijs; anders via ZSM aan de officier.",
        "Police may refer a crime directly on first registration, full confession and clear "
        "evidence; otherwise via the prosecutor.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

overtreding = Provision(
    richtlijn_halt("overtreding"),
    heading=Text("rechtstreekse verwijzing bij een overtreding", "direct referral for a petty offence"),
    summary=Text(
        "Bij overtreding na bekentenis kan de opsporingsambtenaar zelf verwijzen, maximaal twee keer.",
        "Petty offences: referral on confession, twice at most.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

leerplicht = Provision(
    richtlijn_halt("leerplicht"),
    heading=Text("schoolverzuim een keer naar Halt", "school absence to Halt once"),
    summary=Text("Leerplicht: één verwijzing naar Halt.", "School attendance: one referral."),
    since="2015-01-07",
    read="2015-01-16",
)

ouders = Provision(
    richtlijn_halt("ouders"),
    heading=Text("instemming van ouders onder de 16", "parental consent under 16"),
    summary=Text(
        "Onder 16 moeten de ouders instemmen met verwijzing, bij misdrijf en overtreding.",
        "Parents must agree under 16.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

recidive = Provision(
    richtlijn_halt("recidive"),
    heading=Text("eerdere Halt-afdoeningen", "earlier Halt settlements"),
    summary=Text(
        "Na een eerdere Halt-afdoening of een eerder misdrijf-proces-verbaal moet de officier een "
        "volgende Halt goedkeuren; in totaal hoogstens drie verwijzingen.",
        "After an earlier Halt or crime report, prosecutor consent; three in total at most.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

om = Provision(
    richtlijn_halt("om"),
    heading=Text("trajectkeuze van het OM", "choice of route by the prosecution service"),
    summary=Text(
        "Eerste of tweede licht delict: Halt, voorwaardelijk sepot of OM-afdoening; meerpleger of "
        "zwaarder delict: dagvaarden; ernstig of veelpleger: voorgeleiden en dagvaarden.",
        "Light: Halt or settlement; heavier: summons; serious or frequent: bring before court.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

algemene_aanwijzingen = sr("77e", 3)
van_12_tot_18 = jeugdige.leeftijd_op_pleegdatum.between(12, 18)

# Parents' consent looks at the day of referral; where there is none yet, the referral would be today.
jonger_dan_16_bij_verwijzing = jeugdige.leeftijd_op_pleegdatum.less_than(16) & (
    jeugdige.leeftijd_bij_verwijzing_halt.less_than(16)
    | (~jeugdige.leeftijd_bij_verwijzing_halt.exists() & jeugdige.leeftijd.less_than(16))
)

rechtstreeks_misdrijf = Scope(
    "rechtstreeks",
    misdrijf,
    decision="halt",
    when=van_12_tot_18
    & feit.halt_aangewezen
    & ~officier.uitdrukkelijke_toestemming_vergelijkbaar_feit
    & feit.soort.is_("misdrijf")
    & verdachte.eerste_registratie
    & verdachte.bekent_volledig
    & feit.bewijs_duidelijk
    & verdachte.eerdere_halt_afdoeningen.is_(0),
    then="beschikbaar",
    since="2015-01-07",
    until="2024-06-30",
    excepts=("sr:77e:1/met_toestemming",),
    group="halt_mogelijk",
    fills=algemene_aanwijzingen,
    rests_on=(sr("77e", 1), algemene_aanwijzingen),
    actor="hulpofficier_van_justitie",
)

rechtstreeks_overtreding = Scope(
    "rechtstreeks",
    overtreding,
    decision="halt",
    when=van_12_tot_18
    & feit.halt_aangewezen
    & ~officier.uitdrukkelijke_toestemming_vergelijkbaar_feit
    & feit.soort.is_("overtreding")
    & verdachte.bekent
    & verdachte.eerdere_halt_afdoeningen_overtreding.less_than(2)
    & ~verdachte.eerder_proces_verbaal_misdrijf,
    then="beschikbaar",
    since="2015-01-07",
    until="2024-06-30",
    excepts=("sr:77e:1/met_toestemming",),
    group="halt_mogelijk",
    fills=algemene_aanwijzingen,
    rests_on=(sr("77e", 1), algemene_aanwijzingen),
    actor="opsporingsambtenaar",
)

hoogstens_drie = Prohibition(
    "hoogstens_drie",
    recidive,
    decision="halt",
    when=verdachte.eerdere_halt_afdoeningen.at_least(3),
    then="niet_beschikbaar",
    since="2015-01-07",
    excepts=("halt_mogelijk",),
    fills=algemene_aanwijzingen,
)

leerplicht_een_keer = Prohibition(
    "een_keer",
    leerplicht,
    decision="halt",
    when=feit.soort.is_("overtreding")
    & feit.wetsartikel.in_("lpw:2:3", "lpw:4c")
    & verdachte.eerdere_halt_afdoeningen_leerplicht.at_least(1),
    then="niet_beschikbaar",
    since="2015-01-07",
    excepts=("halt_mogelijk",),
    fills=algemene_aanwijzingen,
)

halt_kan = decided("halt", "beschikbaar", "met_toestemming_officier")

weg_van_het_verzuim = Scope(
    "weg_van_het_verzuim",
    leerplicht,
    decision="leerplicht_route",
    when=verzuim.proces_verbaal_opgemaakt
    & any_of(feiten, feit.wetsartikel.in_("lpw:2:3", "lpw:4c") & halt_kan),
    then="halt",
    since="2015-01-07",
    rests_on=(sr("77e", 1),),
)

ouders_stemmen_niet_in = Prohibition(
    "ouders_stemmen_niet_in",
    ouders,
    decision="halt",
    when=jonger_dan_16_bij_verwijzing & ~verdachte.ouders_stemmen_in_met_halt,
    then="niet_beschikbaar",
    since="2015-01-07",
    excepts=("halt_mogelijk",),
    fills=algemene_aanwijzingen,
)

naar_het_om = Scope(
    "naar_het_om",
    om,
    decision="route",
    then="om",
    since="2015-01-07",
    closing=True,
)

latere_edities = NotModelled(
    provision=om,
    what=Text(
        "de edities van de richtlijn na januari 2015",
        "the editions of the guideline after January 2015",
    ),
    why=Text(
        "die edities zijn niet gelezen",
        "those editions were not read",
    ),
    decisions=("halt", "route", "ketenstappen", "leerplicht_route"),
)
