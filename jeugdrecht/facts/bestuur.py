"""
How an institution is governed: its internal supervision, its finances, its accounts.
"""

from jeugdrecht.logic.declare import event, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

interne_toezichthouder = yes_no(
    "instelling.interne_toezichthouder",
    ask=Text("Is er een interne toezichthouder die op de leiding toeziet en haar adviseert?",
             "Is there an internal supervisor that oversees and advises the management?"),
    yes=Text("er is een interne toezichthouder", "there is an internal supervisor"),
    no=Text("er is geen interne toezichthouder", "there is no internal supervisor"),
    unknown=Text("het is niet bekend of er een interne toezichthouder is",
                 "it is not known whether there is an internal supervisor"),
)

lid_ook_in_leiding = yes_no(
    "instelling.lid_ook_in_leiding",
    ask=Text("Zit iemand tegelijk in het interne toezicht en in de dagelijkse of algemene leiding?",
             "Is anyone both in the internal supervision and in the management?"),
    yes=Text("iemand zit zowel in het toezicht als in de leiding",
             "someone is in both supervision and management"),
    no=Text("niemand zit zowel in het toezicht als in de leiding",
            "nobody is in both supervision and management"),
    unknown=Text("het is niet bekend of iemand zowel in het toezicht als in de leiding zit",
                 "it is not known whether someone is in both supervision and management"),
)

lid_is_bestuurder_gemeente = yes_no(
    "instelling.lid_is_bestuurder_gemeente",
    ask=Text(
        "Is een lid van het interne toezicht burgemeester of wethouder met jeugdhulp of maatregelen in "
        "portefeuille?",
        "Is a member of the internal supervision a mayor or alderman responsible for youth help or "
        "measures?",
    ),
    yes=Text("een lid is de verantwoordelijke burgemeester of wethouder",
             "a member is the responsible mayor or alderman"),
    no=Text("geen lid is de verantwoordelijke burgemeester of wethouder",
            "no member is the responsible mayor or alderman"),
    unknown=Text("het is niet bekend of een lid de verantwoordelijke burgemeester of wethouder is",
                 "it is not known whether a member is the responsible mayor or alderman"),
)

ervaring_bevorderd = yes_no(
    "instelling.ervaring_in_toezicht_bevorderd",
    ask=Text(
        "Bevordert de instelling dat in het toezicht iemand zit met ervaring als cliënt, ouder, "
        "jeugdarts, hulpverlener of GI-medewerker?",
        "Does the institution promote that someone in the supervision has experience as client, parent,"
        " youth doctor, care worker or GI worker?",
    ),
    yes=Text("de instelling bevordert die ervaring in het toezicht",
             "the institution promotes that experience"),
    no=Text("de instelling bevordert die ervaring in het toezicht niet",
            "the institution does not promote that experience"),
    unknown=Text("het is niet bekend of de instelling die ervaring bevordert",
                 "it is not known whether the institution promotes that experience"),
)

toezicht_onafhankelijk_kritisch = judgement(
    "instelling.toezicht_onafhankelijk_kritisch", by="nza",
    ask=Text(
        "Is het interne toezicht zo samengesteld dat de leden onafhankelijk en kritisch kunnen werken?",
        "Is the internal supervision composed so that members can act independently and critically?",
    ),
    yes=Text("de leden kunnen onafhankelijk en kritisch werken",
             "the members can act independently and critically"),
    no=Text("de leden kunnen niet onafhankelijk en kritisch werken",
            "the members cannot act independently and critically"),
    unknown=Text(
        "het is aan de toezichthouder NZa of de leden onafhankelijk en kritisch kunnen werken",
        "it is for the supervisor NZa to decide whether the members can act independently and critically",
    ),
)

conflictregeling_vastgelegd = yes_no(
    "instelling.conflictregeling_vastgelegd",
    ask=Text(
        "Zijn de verdeling van verantwoordelijkheden tussen toezicht en leiding en een conflictregeling"
        " vastgelegd?",
        "Are the division of responsibilities between supervision and management and a rule for "
        "conflicts laid down?",
    ),
    yes=Text("verdeling en conflictregeling zijn vastgelegd",
             "division and rule for conflicts are laid down"),
    no=Text("verdeling of conflictregeling is niet vastgelegd",
            "division or rule for conflicts is not laid down"),
    unknown=Text("het is niet bekend of verdeling en conflictregeling zijn vastgelegd",
                 "it is not known whether division and rule for conflicts are laid down"),
)

# Left out, the six months for adapting are taken to be over.
drempel_overschreden_op = event(
    "instelling.drempel_overschreden_op",
    ask=Text("Op welke datum werd het aantal jeugdhulpverleners van de aanbieder meer dan tien?",
             "On which date did the number of the provider's care workers become more than ten?"),
    says=Text("het aantal jeugdhulpverleners werd meer dan tien op {value}",
              "the number of care workers became more than ten on {value}"),
    unknown=Text("het is niet bekend wanneer het aantal meer dan tien werd",
                 "it is not known when the number became more than ten"),
)

leden_intern_toezicht = number(
    "instelling.leden_intern_toezicht",
    ask=Text("Uit hoeveel natuurlijke personen bestaat het interne toezicht?",
             "Of how many natural persons does the internal supervision consist?"),
    says=Text("het interne toezicht bestaat uit {value} personen",
              "the internal supervision consists of {value} persons"),
    unknown=Text("het is niet bekend uit hoeveel personen het interne toezicht bestaat",
                 "it is not known of how many persons the internal supervision consists"),
)

lid_jaren_per_benoeming = number(
    "instelling.lid_jaren_per_benoeming", unit="jaar",
    ask=Text("Voor hoeveel jaar is een lid hoogstens per keer benoemd?",
             "For how many years at most is a member appointed each time?"),
    says=Text("een lid is per keer voor hoogstens {value} jaar benoemd",
              "a member is appointed for at most {value} years each time"),
    unknown=Text("het is niet bekend voor hoeveel jaar leden worden benoemd",
                 "it is not known for how many years members are appointed"),
)

lid_aantal_verlengingen = number(
    "instelling.lid_aantal_verlengingen",
    ask=Text("Hoe vaak is een benoeming hoogstens verlengd?",
             "How often at most has an appointment been renewed?"),
    says=Text("een benoeming is hoogstens {value} keer verlengd",
              "an appointment was renewed at most {value} times"),
    unknown=Text("het is niet bekend hoe vaak benoemingen zijn verlengd",
                 "it is not known how often appointments were renewed"),
)

zittingsduur_jaren = number(
    "instelling.zittingsduur_jaren", unit="jaar",
    ask=Text("Hoeveel jaar is een lid in totaal hoogstens lid, begonnen jaren meegerekend?",
             "For how many years in total at most is a member in office, years begun included?"),
    says=Text("een lid zit in totaal hoogstens {value} jaar",
              "a member serves {value} years in total at most"),
    unknown=Text("het is niet bekend hoe lang leden in totaal zitten",
                 "it is not known how long members serve in total"),
)

lid_vergoeding_passend = yes_no(
    "instelling.lid_vergoeding_passend",
    ask=Text("Ontvangen leden van het interne toezicht alleen een passende vergoeding daarvoor?",
             "Do members of the internal supervision receive only suitable pay for it?"),
    yes=Text("leden ontvangen alleen een passende vergoeding", "members receive only suitable pay"),
    no=Text("leden ontvangen een andere of niet passende vergoeding",
            "members receive other or unsuitable pay"),
    unknown=Text("het is niet bekend of leden alleen een passende vergoeding ontvangen",
                 "it is not known whether members receive only suitable pay"),
)

lid_drie_jaar_leiding_of_dienst = yes_no(
    "instelling.lid_drie_jaar_leiding_of_dienst",
    ask=Text(
        "Zit of zat een lid, partner, pleegkind of familielid tot de tweede graad, tijdens het "
        "lidmaatschap of in de drie jaar ervoor, in de leiding, in dienst of in opdracht?",
        "Is or was a member, partner, foster child or relative to the second degree, during membership "
        "or in the three years before, in management, employed or contracted?",
    ),
    yes=Text("een lid of verwant zat in die tijd in leiding, dienst of opdracht",
             "a member or relative was in management, employed or contracted then"),
    no=Text("geen lid of verwant zat in die tijd in leiding, dienst of opdracht",
            "no member or relative was in management, employed or contracted then"),
    unknown=Text("het is niet bekend of een lid of verwant in leiding, dienst of opdracht zat",
                 "it is not known whether a member or relative was in management, employed or contracted"),
)

lid_jaar_waarneming = yes_no(
    "instelling.lid_jaar_waarneming",
    ask=Text("Nam een lid of verwant in het jaar voor het lidmaatschap de leiding waar?",
             "Did a member or relative act as manager in the year before membership?"),
    yes=Text("een lid of verwant nam in het jaar ervoor de leiding waar",
             "a member or relative acted as manager in the year before"),
    no=Text("geen lid of verwant nam in het jaar ervoor de leiding waar",
            "no member or relative acted as manager in the year before"),
    unknown=Text("het is niet bekend of een lid of verwant de leiding waarnam",
                 "it is not known whether a member or relative acted as manager"),
)

lid_zakelijke_relatie = yes_no(
    "instelling.lid_zakelijke_relatie",
    ask=Text(
        "Heeft of had een lid of verwant, nu of in de drie jaar ervoor, een zakelijke relatie die de "
        "onafhankelijkheid of het vertrouwen daarin in gevaar brengt?",
        "Does or did a member or relative, now or in the three years before, have a business relation "
        "that endangers independence or trust in it?",
    ),
    yes=Text("er is zo'n zakelijke relatie", "there is such a business relation"),
    no=Text("er is geen zakelijke relatie die de onafhankelijkheid raakt",
            "there is no business relation that affects independence"),
    unknown=Text("het is niet bekend of er zo'n zakelijke relatie is",
                 "it is not known whether there is such a business relation"),
)

lid_kruislings_toezicht = yes_no(
    "instelling.lid_kruislings_toezicht",
    ask=Text(
        "Geeft een lid of verwant leiding aan een andere aanbieder of GI waarop iemand uit deze leiding"
        " toeziet?",
        "Does a member or relative manage another provider or GI that someone of this management "
        "supervises?",
    ),
    yes=Text("er is kruislings toezicht", "there is cross-supervision"),
    no=Text("er is geen kruislings toezicht", "there is no cross-supervision"),
    unknown=Text("het is niet bekend of er kruislings toezicht is",
                 "it is not known whether there is cross-supervision"),
)

lid_aandeelhouder = yes_no(
    "instelling.lid_aandeelhouder",
    ask=Text("Houdt een lid of verwant aandelen in de instelling?",
             "Does a member or relative hold shares in the institution?"),
    yes=Text("een lid of verwant houdt aandelen", "a member or relative holds shares"),
    no=Text("geen lid of verwant houdt aandelen", "no member or relative holds shares"),
    unknown=Text("het is niet bekend of een lid of verwant aandelen houdt",
                 "it is not known whether a member or relative holds shares"),
)

lid_leiding_aandeelhouder_of_concurrent = yes_no(
    "instelling.lid_leiding_aandeelhouder_of_concurrent",
    ask=Text(
        "Geeft een lid of verwant leiding aan een aandeelhouder, of aan een instelling met hetzelfde "
        "werk in hetzelfde gebied?",
        "Does a member or relative manage a shareholder, or an institution with the same work in the "
        "same area?",
    ),
    yes=Text("een lid of verwant geeft daar leiding", "a member or relative manages there"),
    no=Text("geen lid of verwant geeft daar leiding", "no member or relative manages there"),
    unknown=Text("het is niet bekend of een lid of verwant daar leiding geeft",
                 "it is not known whether a member or relative manages there"),
)

lid_toezichthouder_concurrent = yes_no(
    "instelling.lid_toezichthouder_concurrent",
    ask=Text(
        "Ziet een lid of verwant ook toe op een aandeelhouder of op een instelling met hetzelfde werk "
        "in hetzelfde gebied, buiten de eigen groep?",
        "Does a member or relative also supervise a shareholder or an institution with the same work in"
        " the same area, outside the own group?",
    ),
    yes=Text("een lid of verwant ziet ook daar toe", "a member or relative also supervises there"),
    no=Text("geen lid of verwant ziet ook daar toe", "no member or relative also supervises there"),
    unknown=Text("het is niet bekend of een lid of verwant ook daar toeziet",
                 "it is not known whether a member or relative also supervises there"),
)

wmg_van_toepassing = yes_no(
    "instelling.wmg_van_toepassing",
    ask=Text(
        "Is de aanbieder ook een zorgaanbieder waarvoor de Wet marktordening gezondheidszorg dit al regelt?",
        "Is the provider also a care provider for which the health care market Act already provides this?",
    ),
    yes=Text("de Wet marktordening gezondheidszorg regelt dit al",
             "the health care market Act already provides this"),
    no=Text("de Wet marktordening gezondheidszorg regelt dit niet",
            "the health care market Act does not provide this"),
    unknown=Text("het is niet bekend of de Wet marktordening gezondheidszorg dit al regelt",
                 "it is not known whether the health care market Act already provides this"),
)

taakverdeling_financien = yes_no(
    "instelling.taakverdeling_financien",
    ask=Text(
        "Is de verdeling van taken, bevoegdheden en verantwoordelijkheden over de financiën eenduidig "
        "en schriftelijk vastgelegd?",
        "Is the division of tasks, powers and responsibilities on finance clear and laid down in writing?",
    ),
    yes=Text("de taakverdeling voor de financiën is vastgelegd",
             "the division of financial tasks is laid down"),
    no=Text("de taakverdeling voor de financiën is niet vastgelegd",
            "the division of financial tasks is not laid down"),
    unknown=Text("het is niet bekend of de taakverdeling voor de financiën is vastgelegd",
                 "it is not known whether the division of financial tasks is laid down"),
)

financien_gescheiden = yes_no(
    "instelling.financien_gescheiden",
    ask=Text("Zijn jeugdhulp of maatregelen financieel gescheiden van andere activiteiten?",
             "Are youth help or measures financially separated from other activities?"),
    yes=Text("de activiteiten zijn financieel gescheiden", "the activities are financially separated"),
    no=Text("de activiteiten zijn niet financieel gescheiden",
            "the activities are not financially separated"),
    unknown=Text("het is niet bekend of de activiteiten financieel gescheiden zijn",
                 "it is not known whether the activities are financially separated"),
)

administratie_traceerbaar = yes_no(
    "instelling.administratie_traceerbaar",
    ask=Text(
        "Zijn ontvangsten, betalingen en derivaten te herleiden naar bron en bestemming, en is "
        "duidelijk wie welke verplichting aanging?",
        "Can receipts, payments and derivatives be traced to source and destination, and is it clear "
        "who took on which obligation?",
    ),
    yes=Text("de administratie is traceerbaar", "the accounts are traceable"),
    no=Text("de administratie is niet traceerbaar", "the accounts are not traceable"),
    unknown=Text("het is niet bekend of de administratie traceerbaar is",
                 "it is not known whether the accounts are traceable"),
)

jaarverantwoording_openbaar = yes_no(
    "instelling.jaarverantwoording_openbaar",
    ask=Text("Is de jaarverantwoording over het vorige kalenderjaar opgesteld en openbaar?",
             "Has the annual accountability report on the previous calendar year been made and published?"),
    yes=Text("de jaarverantwoording is openbaar", "the annual accountability report is public"),
    no=Text("de jaarverantwoording is niet openbaar", "the annual accountability report is not public"),
    unknown=Text("het is niet bekend of de jaarverantwoording openbaar is",
                 "it is not known whether the annual accountability report is public"),
)

register_erkend = yes_no(
    "instelling.register_erkend",
    ask=Text("Hebben de ministers een kwaliteitsregister jeugd erkend?",
             "Have the ministers recognised a youth quality register?"),
    yes=Text("een kwaliteitsregister jeugd is erkend", "a youth quality register has been recognised"),
    no=Text("er is geen kwaliteitsregister jeugd erkend", "no youth quality register has been recognised"),
    unknown=Text("het is niet bekend of een kwaliteitsregister jeugd is erkend",
                 "it is not known whether a youth quality register has been recognised"),
)
