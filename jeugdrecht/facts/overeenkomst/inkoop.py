"""
The contract with a certified institution: level, duration and who leads.
"""

from jeugdrecht.logic.declare import choice, day, derived, derived_number, judgement, yes_no
from jeugdrecht.sources import Text

gemeente_leidend = yes_no(
    "overeenkomst.gemeente_leidend",
    ask=Text(
        "Is de gemeente leidend in de afspraken met de gecertificeerde instelling?",
        "Does the municipality lead the arrangements with the certified institution?",
    ),
    yes=Text(
        "de gemeente is leidend in de afspraken met de gecertificeerde instelling",
        "the municipality leads the arrangements with the certified institution",
    ),
    no=Text(
        "de gemeente is niet leidend in de afspraken met de gecertificeerde instelling",
        "the municipality does not lead the arrangements with the certified institution",
    ),
    unknown=Text(
        "het is niet bekend of de gemeente leidend is in de afspraken met de gecertificeerde instelling",
        "it is not known whether the municipality leads the arrangements with the certified institution",
    ),
)

beschikbaarheid_werker = yes_no(
    "overeenkomst.beschikbaarheid_werker",
    ask=Text(
        "Is de wettelijke beschikbaarheid van een medewerker geborgd?",
        "Is the statutory availability of a worker ensured?",
    ),
    yes=Text(
        "de wettelijke beschikbaarheid van een medewerker is geborgd",
        "the statutory availability of a worker is ensured",
    ),
    no=Text(
        "de wettelijke beschikbaarheid van een medewerker is niet geborgd",
        "the statutory availability of a worker is not ensured",
    ),
    unknown=Text(
        "het is niet bekend of de wettelijke beschikbaarheid van een medewerker is geborgd",
        "it is not known whether the statutory availability of a worker is ensured",
    ),
)

keuzevrijheid_bezien = yes_no(
    "overeenkomst.keuzevrijheid_bezien",
    ask=Text("Is de keuzevrijheid van jeugdige en ouders bezien?", "Was freedom of choice considered?"),
    yes=Text(
        "de keuzevrijheid van jeugdige en ouders is bezien",
        "freedom of choice of young person and parents was considered",
    ),
    no=Text(
        "de keuzevrijheid van jeugdige en ouders is niet bezien",
        "freedom of choice of young person and parents was not considered",
    ),
    unknown=Text(
        "het is niet bekend of de keuzevrijheid van jeugdige en ouders is bezien",
        "it is not known whether freedom of choice of young person and parents was considered",
    ),
)

krimpscenario = yes_no(
    "overeenkomst.krimpscenario",
    ask=Text("Bevat de overeenkomst een krimpscenario?", "Does the contract include a shrinkage scenario?"),
    yes=Text("de overeenkomst bevat een krimpscenario", "the contract includes a shrinkage scenario"),
    no=Text("de overeenkomst bevat geen krimpscenario", "the contract includes no shrinkage scenario"),
    unknown=Text(
        "het is niet bekend of de overeenkomst een krimpscenario bevat",
        "it is not known whether the contract includes a shrinkage scenario",
    ),
)

menskracht_gegarandeerd = judgement(
    "overeenkomst.menskracht_gegarandeerd",
    by="gemeenten",
    ask=Text(
        "Is er steeds voldoende menskracht om de maatregelen uit te voeren?",
        "Is there always sufficient staff to carry out the measures?",
    ),
    yes=Text("er is steeds voldoende menskracht", "there is always sufficient staff"),
    no=Text("er is niet steeds voldoende menskracht", "there is not always sufficient staff"),
    unknown=Text(
        "het is aan de gemeenten of er steeds voldoende menskracht is",
        "it is for the municipalities to decide whether there is always sufficient staff",
    ),
)

overleg_regios = yes_no(
    "overeenkomst.overleg_regios",
    ask=Text(
        "Overleggen regio's met dezelfde gecertificeerde instelling met elkaar?",
        "Do regions with the same certified institution consult each other?",
    ),
    yes=Text(
        "regio's met dezelfde gecertificeerde instelling overleggen met elkaar",
        "regions with the same certified institution consult each other",
    ),
    no=Text(
        "regio's met dezelfde gecertificeerde instelling overleggen niet met elkaar",
        "regions with the same certified institution do not consult each other",
    ),
    unknown=Text(
        "het is niet bekend of regio's met dezelfde gecertificeerde instelling met elkaar overleggen",
        "it is not known whether regions with the same certified institution consult each other",
    ),
)

afspraken_eenduidig = yes_no(
    "overeenkomst.afspraken_eenduidig",
    ask=Text(
        "Zijn de afspraken van de regio's met de gecertificeerde instelling eenduidig?",
        "Are the arrangements of the regions with the certified institution uniform?",
    ),
    yes=Text(
        "de afspraken van de regio's met de gecertificeerde instelling zijn eenduidig",
        "the arrangements of the regions with the certified institution are uniform",
    ),
    no=Text(
        "de afspraken van de regio's met de gecertificeerde instelling zijn niet eenduidig",
        "the arrangements of the regions with the certified institution are not uniform",
    ),
    unknown=Text(
        "het is niet bekend of de afspraken van de regio's met de gecertificeerde instelling eenduidig zijn",
        "it is not known whether the arrangements of the regions with the certified institution are uniform",
    ),
)

inkoopniveau = choice(
    "overeenkomst.inkoopniveau",
    "regio",
    "bovenregio",
    "arrondissement",
    ask=Text("Op welk niveau wordt ingekocht?", "At which level is purchasing done?"),
    says=Text(
        "het niveau waarop wordt ingekocht is {value}", "the level at which purchasing is done is {value}"
    ),
    unknown=Text(
        "het is niet bekend op welk niveau wordt ingekocht",
        "it is not known at which level purchasing is done",
    ),
)

inkoop_bovenregionaal = derived(
    "overeenkomst.inkoop_bovenregionaal",
    inkoopniveau.in_("bovenregio", "arrondissement"),
    ask=Text("Wordt bovenregionaal ingekocht?", "Is purchasing supra-regional?"),
    yes=Text("er wordt bovenregionaal ingekocht", "purchasing is supra-regional"),
    no=Text("er wordt niet bovenregionaal ingekocht", "purchasing is not supra-regional"),
    unknown=Text(
        "het is niet bekend of bovenregionaal wordt ingekocht",
        "it is not known whether purchasing is supra-regional",
    ),
)

ingangsdatum = day(
    "overeenkomst.ingangsdatum",
    ask=Text("Op welke dag gaat de overeenkomst in?", "On which day does the contract start?"),
    says=Text("de overeenkomst gaat in op {value}", "the contract starts on {value}"),
    unknown=Text(
        "het is niet bekend op welke dag de overeenkomst ingaat",
        "it is not known on which day the contract starts",
    ),
)

loopt_tot = day(
    "overeenkomst.loopt_tot",
    ask=Text(
        "Wat is de eerste dag zonder de overeenkomst, opties tot verlenging niet meegeteld?",
        "What is the first day without the contract, options to extend not counted?",
    ),
    says=Text(
        "de eerste dag zonder de overeenkomst is {value}", "the first day without the contract is {value}"
    ),
    unknown=Text(
        "het is niet bekend wat de eerste dag zonder de overeenkomst is",
        "it is not known what the first day without the contract is",
    ),
)

duur_maanden = derived_number(
    "overeenkomst.duur_maanden",
    ingangsdatum.months_until(loopt_tot),
    unit="maand",
    ask=Text(
        "Hoeveel volle maanden loopt de overeenkomst, opties tot verlenging niet meegeteld?",
        "For how many completed months does the contract run, options to extend not counted?",
    ),
    says=Text("de overeenkomst loopt {value}", "the contract runs for {value}"),
    unknown=Text(
        "het is niet bekend hoeveel volle maanden de overeenkomst loopt",
        "it is not known for how many completed months the contract runs",
    ),
)
