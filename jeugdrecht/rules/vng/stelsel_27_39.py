"""
Advies van de VNG-werkgroep, wat het over het stelsel beweert, 27 tot en met 39.

Een bewering is geen recht: bij elk staat waar het recht staat.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, vng

stelsel_27 = Provision(
    vng("stelsel", "27"),
    heading=Text("cijfers over 2015", "figures for 2015"),
    summary=Text(
        "In 2015 stonden ongeveer 23.000 kinderen onder toezicht en 8.000 onder voogdij, met "
        "een dalende tendens.",
        "In 2015 some 23,000 children were under supervision and 8,000 under guardianship, with "
        "a falling trend.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_27 = NotModelled(
    provision=stelsel_27,
    what=Text("wat het advies zegt over: cijfers over 2015", "what the advice says about: figures for 2015"),
    why=Text(
        "een mededeling over feiten van toen, zonder rechtsgevolg",
        "a statement of facts of that time, without legal effect",
    ),
)

stelsel_28 = Provision(
    vng("stelsel", "28"),
    heading=Text("ontbrekende verbinding, broers en zussen", "missing links, siblings"),
    summary=Text(
        "Vroeger stopte de hulp als de voogd kwam, en keek niemand naar de andere kinderen in het gezin.",
        "Help used to stop when the guardian came, and nobody looked at the other children of the family.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_28 = NotModelled(
    provision=stelsel_28,
    what=Text(
        "wat het advies zegt over: ontbrekende verbinding, broers en zussen",
        "what the advice says about: missing links, siblings",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1:255 lid 5 BW, art. 3.5 "
        "lid 1 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 1:255 para. 5 BW, art. 3.5 para. 1 Jeugdwet",
    ),
)

stelsel_29 = Provision(
    vng("stelsel", "29"),
    heading=Text("plaatsing in het netwerk", "placement in the network"),
    summary=Text(
        "Bij een uithuisplaatsing bleef het eigen netwerk te vaak buiten beeld.",
        "With placements the family's own network was overlooked too often.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_29 = NotModelled(
    provision=stelsel_29,
    what=Text(
        "wat het advies zegt over: plaatsing in het netwerk",
        "what the advice says about: placement in the network",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.3 lid 6 Jeugdwet, art. "
        "3.5 lid 2 Jeugdwet, art. 5.1 lid 1 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 2.3 para. 6 Jeugdwet, art. 3.5 "
        "para. 2 Jeugdwet, art. 5.1 para. 1 Jeugdwet",
    ),
)

stelsel_30 = Provision(
    vng("stelsel", "30"),
    heading=Text("signaleren en de meldcode", "detecting and the reporting code"),
    summary=Text(
        "De meldcode helpt te signaleren, te bespreken en zo nodig te escaleren.",
        "The reporting code helps to detect, discuss and if needed escalate.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_30 = NotModelled(
    provision=stelsel_30,
    what=Text(
        "wat het advies zegt over: signaleren en de meldcode",
        "what the advice says about: detecting and the reporting code",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 4.1.7 Jeugdwet, art. 3.3 "
        "Wmo 2015, art. 16 lid 4 Lpw",
        "a claim in an advice; what of it is law stands in art. 4.1.7 Jeugdwet, art. 3.3 Wmo "
        "2015, art. 16 para. 4 Lpw",
    ),
)

stelsel_31 = Provision(
    vng("stelsel", "31"),
    heading=Text("de kindcheck", "the child check"),
    summary=Text(
        "De kindcheck helpt psychologen en psychiaters de gevolgen van problemen van ouders "
        "voor kinderen te zien.",
        "The child check helps psychologists and psychiatrists see what parents' problems mean for children.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_31 = NotModelled(
    provision=stelsel_31,
    what=Text("wat het advies zegt over: de kindcheck", "what the advice says about: the child check"),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1 Besluit verplichte "
        "meldcode, art. 2 lid 1 Besluit verplichte meldcode",
        "a claim in an advice; what of it is law stands in art. 1 Besluit verplichte meldcode, "
        "art. 2 para. 1 Besluit verplichte meldcode",
    ),
)

stelsel_32 = Provision(
    vng("stelsel", "32"),
    heading=Text("signs of safety", "signs of safety"),
    summary=Text(
        "Signs of safety plaatst mishandeling in de context van het gezin en geeft een "
        "gemeenschappelijke taal.",
        "Signs of safety puts abuse in the context of the family and gives a common language.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_32 = NotModelled(
    provision=stelsel_32,
    what=Text("wat het advies zegt over: signs of safety", "what the advice says about: signs of safety"),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 4.1.1 lid 3 Jeugdwet, "
        "art. 3.4 lid 4 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 4.1.1 para. 3 Jeugdwet, art. "
        "3.4 para. 4 Jeugdwet",
    ),
)

stelsel_33 = Provision(
    vng("stelsel", "33"),
    heading=Text("de taken van Veilig Thuis", "the tasks of Veilig Thuis"),
    summary=Text(
        "Veilig Thuis ontvangt meldingen (ook van de politie), adviseert en onderzoekt.",
        "Veilig Thuis receives reports (also from the police), advises and investigates.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_33 = NotModelled(
    provision=stelsel_33,
    what=Text(
        "wat het advies zegt over: de taken van Veilig Thuis",
        "what the advice says about: the tasks of Veilig Thuis",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 4.1.1 lid 2 Wmo 2015, "
        "art. 4.1.1 lid 3 Wmo 2015",
        "a claim in an advice; what of it is law stands in art. 4.1.1 para. 2 Wmo 2015, art. "
        "4.1.1 para. 3 Wmo 2015",
    ),
)

stelsel_34 = Provision(
    vng("stelsel", "34"),
    heading=Text("de instelling in het vrijwillig kader", "the institution in the voluntary setting"),
    summary=Text(
        "Expertise van gecertificeerde instellingen wordt ook zonder maatregel ingezet; de "
        "casusregie ligt bij de instelling of bij het wijkteam.",
        "Expertise of certified institutions is used without a measure too; the institution or "
        "the local team directs the case.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_34 = NotModelled(
    provision=stelsel_34,
    what=Text(
        "wat het advies zegt over: de instelling in het vrijwillig kader",
        "what the advice says about: the institution in the voluntary setting",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 3.2 lid 2 Jeugdwet, art. "
        "1:263 lid 1 BW, art. 2.4 lid 2 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 3.2 para. 2 Jeugdwet, art. "
        "1:263 para. 1 BW, art. 2.4 para. 2 Jeugdwet",
    ),
)

stelsel_35 = Provision(
    vng("stelsel", "35"),
    heading=Text("raadsonderzoek en doelen van de rechter", "Board investigation and the court's goals"),
    summary=Text(
        "Na het advies van de Raad en een gesprek met kinderen en ouders beslist de rechter; de "
        "nieuwe werkwijze geeft heldere doelen.",
        "The court decides after the Board's advice and a talk with children and parents; the "
        "new method gives clear goals.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_35 = NotModelled(
    provision=stelsel_35,
    what=Text(
        "wat het advies zegt over: raadsonderzoek en doelen van de rechter",
        "what the advice says about: Board investigation and the court's goals",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1:255 lid 4 BW, art. 809 "
        "lid 1 Rv, art. 3.3 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 1:255 para. 4 BW, art. 809 "
        "para. 1 Rv, art. 3.3 Jeugdwet",
    ),
)

stelsel_36 = Provision(
    vng("stelsel", "36"),
    heading=Text(
        "de gezinsvoogd en het einde van de maatregel", "the family guardian and the end of the measure"
    ),
    summary=Text(
        "De gezinsvoogd is verantwoordelijk voor de doelen; zijn die gehaald, dan eindigt de "
        "maatregel en volgt zo nodig vrijwillige hulp.",
        "The family guardian is responsible for the goals; once they are met the measure ends, "
        "and voluntary help follows if needed.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_36 = NotModelled(
    provision=stelsel_36,
    what=Text(
        "wat het advies zegt over: de gezinsvoogd en het einde van de maatregel",
        "what the advice says about: the family guardian and the end of the measure",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1:262 lid 1 BW, art. "
        "1:261 lid 1 BW, art. 1:260 lid 1 BW",
        "a claim in an advice; what of it is law stands in art. 1:262 para. 1 BW, art. 1:261 "
        "para. 1 BW, art. 1:260 para. 1 BW",
    ),
)

stelsel_37 = Provision(
    vng("stelsel", "37"),
    heading=Text("landelijke expertise", "national expertise"),
    summary=Text(
        "Landelijke expertise is nodig voor kinderen met een licht verstandelijke beperking, "
        "zwervende gezinnen en gezinnen met een Roma- of orthodox-christelijke achtergrond.",
        "National expertise is needed for children with a mild intellectual disability, "
        "itinerant families and families of Roma or orthodox Christian background.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_37 = NotModelled(
    provision=stelsel_37,
    what=Text(
        "wat het advies zegt over: landelijke expertise", "what the advice says about: national expertise"
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.4 lid 3 Jeugdwet, art. "
        "2.5 lid 4 Jeugdwet, art. 2.2 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 2.4 para. 3 Jeugdwet, art. 2.5 "
        "para. 4 Jeugdwet, art. 2.2 Jeugdwet",
    ),
)

stelsel_38 = Provision(
    vng("stelsel", "38"),
    heading=Text("leeftijden in het jeugdstrafrecht", "ages in youth criminal law"),
    summary=Text(
        "Van 12 tot 18 jaar geldt in principe het jeugdstrafrecht; vanaf 16 bij bijzondere "
        "aanleiding dat voor volwassenen; jeugdstraffen kunnen ook tot 23.",
        "From 12 to 18 youth criminal law applies in principle; from 16 adult law for special "
        "reasons; youth sentences are possible until 23.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_38 = NotModelled(
    provision=stelsel_38,
    what=Text(
        "wat het advies zegt over: leeftijden in het jeugdstrafrecht",
        "what the advice says about: ages in youth criminal law",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 486 Sv, art. 77a Sr, "
        "art. 77b lid 1 Sr",
        "a claim in an advice; what of it is law stands in art. 486 Sv, art. 77a Sr, art. 77b para. 1 Sr",
    ),
)

stelsel_39 = Provision(
    vng("stelsel", "39"),
    heading=Text("het pedagogische karakter", "the pedagogical character"),
    summary=Text(
        "Het jeugdstrafrecht straft niet alleen, het voedt ook op.",
        "Youth criminal law does not only punish, it also educates.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_39 = NotModelled(
    provision=stelsel_39,
    what=Text(
        "wat het advies zegt over: het pedagogische karakter",
        "what the advice says about: the pedagogical character",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2 lid 2 Bjj, art. 77s "
        "lid 1 Sr, art. 40 lid 1 IVRK",
        "a claim in an advice; what of it is law stands in art. 2 para. 2 Bjj, art. 77s para. 1 "
        "Sr, art. 40 para. 1 IVRK",
    ),
)
