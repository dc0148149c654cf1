"""
OM-richtlijn jeugd en adolescenten (tekst van januari 2015): de overige onderdelen, buiten het verwijzen.

Beleid: de doorlooptijden zijn streeftijden, en wat de officier vordert bindt de rechter niet. Latere edities
zijn niet gelezen.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, richtlijn_halt

van_16_en_17 = Provision(
    richtlijn_halt("16-17"),
    heading=Text("volwassenenrecht vorderen bij 16 en 17", "demanding adult law at 16 and 17"),
    summary=Text(
        "Volwassenenrecht voor 16-17 wordt alleen gevorderd bij zeer ernstige (levens)delicten en als "
        "jeugdbehandeling de veiligheid niet waarborgt.",
        "Adult law for 16-17 only in gravest cases.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

van_18_tot_23 = Provision(
    richtlijn_halt("18-23"),
    heading=Text("wegingskader voor jongvolwassenen", "factors for young adults"),
    summary=Text(
        "Aanwijzingen vóór jeugdrecht: nog op school, thuis wonend, begeleiding nodig bij licht "
        "verstandelijke beperking, openheid voor begeleiding; bij aankondiging in bewaring is JJI "
        "uitgangspunt.",
        "Indicators for youth law at 18-22; youth institution if announced.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

negatief = Provision(
    richtlijn_halt("negatief"),
    heading=Text("na een mislukte Halt-afdoening", "after a failed Halt settlement"),
    summary=Text(
        "Niet behoorlijk deelgenomen: Halt meldt schriftelijk aan jeugdige, vertegenwoordiger en "
        "opsporingsambtenaar; proces-verbaal gaat naar de officier.",
        "Non-completion is reported and the report goes to the prosecutor.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

onder12 = Provision(
    richtlijn_halt("onder12"),
    heading=Text("kinderen onder 12", "children under 12"),
    summary=Text(
        "Geen vervolging; politieonderzoek met waarheidsvinding mag beperkt; verhoor bij voorkeur met ouder "
        "of voogd; registreren en zorgmelding (in 2015: Bureau Jeugdzorg via zorgformulier).",
        "No prosecution; limited investigation, care report.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

reprimande = Provision(
    richtlijn_halt("reprimande"),
    heading=Text("reprimande", "reprimand"),
    summary=Text(
        "Zeer licht feit: registreren, mondeling waarschuwen, ouders informeren, eventueel schade vergoeden; "
        "geen sanctie.",
        "Very minor: register, warn, inform parents.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

strafmaat = Provision(
    richtlijn_halt("strafmaat"),
    heading=Text("strafmaat van Halt in uren", "Halt tariff in hours"),
    summary=Text(
        "Uren = leeftijd (12-13 +0, 14-15 +2, 16-17 +4) plus feit, plus recidive (binnen 2 jaar +8, erna +4; "
        "vuurwerk +4/+2), plus schade of waarde; hoogstens 20.",
        "Hours = age + offence + recidivism + value, capped at 20.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

termijnen = Provision(
    richtlijn_halt("termijnen"),
    heading=Text("doorlooptijden van Halt", "processing times of Halt"),
    summary=Text(
        "Verwijzing binnen 7 dagen na eerste verhoor; startgesprek binnen 30 dagen; afloop binnen 7 dagen "
        "gemeld; bij negatief binnen 14 dagen PVM naar OM.",
        "Referral 7 days, start 30 days, outcome 7 days, negative case to prosecution in 14 days.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

woonplaats = Provision(
    richtlijn_halt("woonplaats"),
    heading=Text("plaats van vervolging", "place of prosecution"),
    summary=Text(
        "Misdrijf van minderjarige: arrondissement van de wettelijke woonplaats; uitzonderingen: feitelijk "
        "elders verblijvend, of groepsmisdrijf (pleegplaats). Overtreding: pleegplaats. Niet voor 18-plus "
        "met jeugdrecht.",
        "Crime by a minor: district of legal domicile, with exceptions; petty offences: place committed.",
    ),
    since="2015-01-07",
    read="2015-01-16",
)

vorderingsbeleid_16_17 = NotModelled(
    provision=van_16_en_17,
    what=Text(
        "wanneer de officier volwassenenrecht vordert bij 16 en 17",
        "when the prosecutor demands adult law at 16 and 17",
    ),
    why=Text(
        "wat hij vordert bindt de rechter niet; de gronden van 77b geeft de rechter",
        "what he demands does not bind the court; the grounds of 77b are for the court to give",
    ),
)

vorderingsbeleid_18_23 = NotModelled(
    provision=van_18_tot_23,
    what=Text(
        "de aanwijzingen vóór jeugdrecht bij 18 tot 23, en een JJI als uitgangspunt na een aankondiging",
        "the indicators for youth law at 18 to 23, and a youth institution as the rule once announced",
    ),
    why=Text(
        "aanwijzingen zijn geen voorwaarden; de gronden van 77c geeft de rechter",
        "indicators are no conditions; the grounds of 77c are for the court to give",
    ),
)

welk_meldpunt = NotModelled(
    provision=onder12,
    what=Text(
        "bij welk meldpunt de zorgmelding nu wordt gedaan, en de overige regels voor het onderzoek onder 12",
        "at which desk the care report is made today, and the other rules for inquiries under 12",
    ),
    why=Text(
        "de tekst van 2015 noemt Bureau Jeugdzorg, dat niet meer bestaat",
        "the text of 2015 names Bureau Jeugdzorg, which no longer exists",
    ),
    decisions=("ketenstappen",),
)

voor_het_proces_verbaal = NotModelled(
    provision=reprimande,
    what=Text(
        "of de politie het bij een zeer licht feit laat bij een reprimande",
        "whether the police leave a very minor act at a reprimand",
    ),
    why=Text(
        "die keuze is aan de politie en komt voor de stappen die hier staan",
        "that choice is for the police and comes before the steps given here",
    ),
    decisions=("route", "ketenstappen"),
)

tarief = NotModelled(
    provision=strafmaat,
    what=Text(
        "het aantal uren van een Halt-afdoening naar leeftijd, feit, recidive en schade",
        "the number of hours of a Halt settlement by age, offence, recidivism and damage",
    ),
    why=Text(
        "een tarief, geen grens (die staat in Sr 77e lid 4); de bedragen erin zijn achterhaald",
        "a tariff, no limit (that stands in art. 77e(4)); the amounts of 150 and 900 euros are out of date",
    ),
)

uiterste_dagen = NotModelled(
    provision=termijnen,
    what=Text(
        "de uiterste dag van elke stap (7, 30, 7 en 14 dagen)",
        "the last day for each step (7, 30, 7 and 14 days)",
    ),
    why=Text(
        "streeftijden zonder gevolg; de dagen van verhoor en ontvangst zijn niet in de woordenlijst",
        "targets without consequence; the days of interview and receipt are not in the vocabulary",
    ),
    decisions=("ketenstappen",),
)

arrondissement = NotModelled(
    provision=woonplaats,
    what=Text(
        "welk arrondissement vervolgt: dat van de woonplaats, met uitzonderingen",
        "which district prosecutes: that of the domicile, with exceptions",
    ),
    why=Text(
        "geen beslissing vraagt naar het arrondissement; welke rechter het is, hangt er niet van af",
        "no decision asks for the district; which court it is does not depend on it",
    ),
)
