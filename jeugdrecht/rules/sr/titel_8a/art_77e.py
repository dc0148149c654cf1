"""
Sr 77e. Halt.

Een opsporingsambtenaar kan met toestemming van de officier een project voorstellen, zodat het proces-
verbaal niet wordt ingezonden. Een besluit wijst de feiten aan; meedoen is vrijwillig; twintig uur is het
meeste. Bekennen en instemming van ouders staan niet in dit artikel: dat is beleid (zie
`jeugdrecht.rules.halt.richtlijn`).
"""

from jeugdrecht.facts import feit, jeugdige, officier, rechtsvraag, verdachte
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Limit, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, regeling_halt_2013, sr

art_77e_1 = Provision(
    sr("77e", 1),
    heading=Text("het Halt-voorstel", "the Halt proposal"),
    summary=Text(
        "Een door de officier aangewezen opsporingsambtenaar kan, na toestemming van de officier, "
        "de verdachte voorstellen aan een project deel te nemen om inzending van het proces-verbaal"
        " te voorkomen; een AMvB wijst de feiten aan.",
        "A designated investigating officer, with the prosecutor’s consent, may propose "
        "participation in a project to avoid forwarding the police report; a decree designates the "
        "offences.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77e_2 = Provision(
    sr("77e", 2),
    heading=Text("vrijwillig en schriftelijk voorgelicht", "voluntary and informed in writing"),
    summary=Text(
        "De ambtenaar zegt dat deelname niet verplicht is, legt de gevolgen van niet-deelname uit "
        "en geeft voorstel, mededeling en uitleg ook op papier.",
        "The officer must say participation is voluntary, explain the consequences of refusal, and "
        "hand this over in writing.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77e_3 = Provision(
    sr("77e", 3),
    heading=Text("algemene aanwijzingen van de officier", "general directions of the prosecutor"),
    summary=Text(
        "De officier geeft algemene aanwijzingen, in elk geval over projecten en soorten feiten, de"
        " duur en hoe zijn toestemming wordt verkregen.",
        "The prosecutor issues general directions on projects, offence types, duration, and how "
        "consent is obtained.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77e_4 = Provision(
    sr("77e", 4),
    heading=Text("hoogste duur van Halt", "longest duration of Halt"),
    summary=Text(
        "Halt-deelname duurt maximaal twintig uur.",
        "Halt participation lasts at most twenty hours.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77e_5 = Provision(
    sr("77e", 5),
    heading=Text("gevolg van behoorlijke deelname", "effect of satisfactory participation"),
    summary=Text(
        "Vindt de ambtenaar de deelname behoorlijk, dan meldt hij dat schriftelijk aan officier en "
        "verdachte en vervalt het recht tot strafvordering, tenzij het hof vervolging beveelt (Sv "
        "12i); de rechter houdt dan rekening met de deelname.",
        "If participation is satisfactory the right to prosecute lapses, unless the court of appeal"
        " orders prosecution (art. 12i CCP).",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

# Express consent for a comparable offence is consent.
toestemming = officier.toestemming_halt | officier.uitdrukkelijke_toestemming_vergelijkbaar_feit
van_12_tot_18 = jeugdige.leeftijd_op_pleegdatum.between(12, 18)

met_toestemming = Scope(
    "met_toestemming",
    art_77e_1,
    decision="halt",
    when=van_12_tot_18 & feit.halt_aangewezen & toestemming,
    then="met_toestemming_officier",
    since="2002-05-04",
    group="halt_mogelijk",
    actor="opsporingsambtenaar",
)

geen_aanwijzing = Scope(
    "geen_voorstel",
    art_77e_1,
    decision="halt",
    then="niet_beschikbaar",
    since="2002-05-04",
    closing=True,
)

geen_toestemming = Prohibition(
    "geen_toestemming",
    art_77e_1,
    decision="halt",
    when=~toestemming,
    then="niet_beschikbaar",
    since="2002-05-04",
    excepts=("halt_mogelijk",),
)

geen_instemming = Prohibition(
    "geen_instemming",
    art_77e_2,
    decision="halt",
    when=~verdachte.stemt_in_met_halt,
    then="niet_beschikbaar",
    since="2002-05-04",
    excepts=("halt_mogelijk",),
)

behoorlijk_afgerond = Prohibition(
    "behoorlijk_afgerond",
    art_77e_5,
    decision="vervolgbaarheid",
    when=van_12_tot_18
    & verdachte.halt_behoorlijk_afgerond
    & verdachte.halt_kennisgeving
    & ~verdachte.bevel_12i,
    then="niet_vervolgbaar",
    since="2002-05-04",
    excepts=("hoofdregel",),
    actor="opsporingsambtenaar",
)

# Not yet referred: then the referral would be today.
achttien_bij_verwijzing = jeugdige.leeftijd_bij_verwijzing_halt.at_least(18) | (
    ~jeugdige.leeftijd_bij_verwijzing_halt.exists() & jeugdige.leeftijd.at_least(18)
)

halt_na_18 = Prohibition(
    "voorstel_na_18",
    art_77e_1,
    decision="halt",
    when=van_12_tot_18 & achttien_bij_verwijzing & ~rechtsvraag.halt_na_18,
    then="niet_beschikbaar",
    since="2002-05-04",
    excepts=("halt_mogelijk",),
    rests_on=(regeling_halt_2013("1", onderdeel="f"),),
)

# Once Halt has reported that participation was not satisfactory, the case goes on with the prosecutor.
halt_mislukt = verdachte.halt_afloop_bericht & ~verdachte.halt_behoorlijk_afgerond

weg_halt = Scope(
    "weg_halt",
    art_77e_1,
    decision="route",
    when=van_12_tot_18
    & decided("halt", "beschikbaar", "met_toestemming_officier")
    & ~officier.dagvaardt
    & ~officier.ziet_aanstonds_onvoorwaardelijk_af
    & ~verdachte.bevel_12i
    & ~verdachte.halt_kennisgeving
    & ~halt_mislukt,
    then="halt",
    since="2010-10-01",
    excepts=("sv:494:1/weg_raad",),
)

halt_gaat_voor = Documented(
    decision="route",
    question=Question.BEYOND_BASE,
    about=("sr:77e:1/weg_halt",),
    why=Text(
        "Halt is een eigen weg, ook in een zaak waarin de Raad niets hoeft te onderzoeken; is er "
        "beide, dan gaat Halt voor.",
        "Halt is a route of its own, also where the Raad need not investigate; where both are there, "
        "Halt goes first.",
    ),
)

hoogstens_twintig_uur = Limit(
    "hoogstens_twintig_uur",
    art_77e_4,
    decision="sanctiemaxima.halt_uren",
    when=van_12_tot_18,
    then=20,
    since="2002-05-04",
    quote="De duur van de deelneming is ten hoogste twintig uren",
)

eerdere_keuze = NotModelled(
    provision=art_77e_1,
    what=Text(
        "of de ambtenaar door de officier is aangewezen, en een afdoening die al is gekozen",
        "whether the officer was designated by the prosecutor, and a settlement that was chosen already",
    ),
    why=Text(
        "de weg wordt gezocht voordat een afdoening is gekozen; is er gedagvaard of afgezien, geef dat dan "
        "op",
        "the route is sought before a settlement is chosen; if there is a summons or a dismissal, say so",
    ),
    decisions=("halt", "route"),
)

als_halt_kan = NotModelled(
    provision=art_77e_4,
    what=Text(
        "of Halt voor dit feit openstaat",
        "whether Halt is open for this offence",
    ),
    why=Text(
        "dat zegt de beslissing halt; het overzicht noemt de uren die het dan hoogstens duurt",
        "the decision halt says that; the overview names the hours it then lasts at most",
    ),
    decisions=("sanctiemaxima",),
)

duur_en_voorlichting = NotModelled(
    provision=art_77e_4,
    what=Text(
        "de hoogste duur van twintig uur, en of de uitleg ook op papier is gegeven",
        "the maximum of twenty hours, and whether the explanation was also given in writing",
    ),
    why=Text(
        "de duur staat bij sanctiemaxima (halt_uren), het papier is een eis aan de uitvoering; geen van "
        "beide beslist of Halt openstaat",
        "sanctiemaxima gives the hours (halt_uren), paper binds how it is carried out; neither decides "
        "whether Halt is open",
    ),
    decisions=("halt",),
)

algemene_aanwijzingen = NotModelled(
    provision=art_77e_3,
    what=Text(
        "de algemene aanwijzingen van de officier zelf: projecten, soorten feiten, duur en toestemming",
        "the general directions of the prosecutor themselves: projects, offence types, duration and consent",
    ),
    why=Text(
        "het artikel draagt op ze te geven; hun inhoud is de richtlijn van het OM, en die staat als beleid",
        "the article orders that they be given; their content is the prosecution guideline, kept as policy",
    ),
    decisions=("halt",),
)
