"""
Advies van de VNG-werkgroep, wat het over het stelsel beweert, 14 tot en met 26.

Een bewering is geen recht: bij elk staat waar het recht staat.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, vng

stelsel_14 = Provision(
    vng("stelsel", "14"),
    heading=Text("twee rechtsgebieden", "two fields of law"),
    summary=Text(
        "Er zijn twee rechtsgebieden: civiel recht en (jeugd)strafrecht.",
        "There are two fields of law: civil and (youth) criminal law.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_14 = NotModelled(
    provision=stelsel_14,
    what=Text(
        "wat het advies zegt over: twee rechtsgebieden", "what the advice says about: two fields of law"
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1:255 lid 1 BW, art. 77a "
        "Sr, art. 77aa lid 2 Sr",
        "a claim in an advice; what of it is law stands in art. 1:255 para. 1 BW, art. 77a Sr, "
        "art. 77aa para. 2 Sr",
    ),
)

stelsel_15 = Provision(
    vng("stelsel", "15"),
    heading=Text("uniforme justitiële processen", "uniform justice processes"),
    summary=Text(
        "De werkwijze in de justitiële keten ligt vast in uniforme processen met eigen vereisten.",
        "The justice chain works by uniform processes with requirements of their own.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_15 = NotModelled(
    provision=stelsel_15,
    what=Text(
        "wat het advies zegt over: uniforme justitiële processen",
        "what the advice says about: uniform justice processes",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 494 lid 1 Sv, art. 4.2.5 "
        "lid 1 Besluit Jeugdwet, art. 809 lid 1 Rv",
        "a claim in an advice; what of it is law stands in art. 494 para. 1 Sv, art. 4.2.5 "
        "para. 1 Besluit Jeugdwet, art. 809 para. 1 Rv",
    ),
)

stelsel_16 = Provision(
    vng("stelsel", "16"),
    heading=Text("willen en kunnen ouders hulp aanvaarden", "are parents willing and able to accept help"),
    summary=Text(
        "De vraag is of ouders hulp willen en kunnen aanvaarden en de opvoeding goed genoeg kunnen maken.",
        "The question is whether parents will and can accept help and make upbringing good enough.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_16 = NotModelled(
    provision=stelsel_16,
    what=Text(
        "wat het advies zegt over: willen en kunnen ouders hulp aanvaarden",
        "what the advice says about: are parents willing and able to accept help",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1:255 lid 1 BW, art. "
        "1:266 lid 1 BW, art. 1:247 lid 2 BW",
        "a claim in an advice; what of it is law stands in art. 1:255 para. 1 BW, art. 1:266 "
        "para. 1 BW, art. 1:247 para. 2 BW",
    ),
)

stelsel_17 = Provision(
    vng("stelsel", "17"),
    heading=Text("procesregie van de gemeente", "process direction by the municipality"),
    summary=Text(
        "Gemeenten voeren de procesregie op de jeugdbeschermingsketen en pakken een rol in de "
        "strafrechtketen.",
        "Municipalities direct the process of the protection chain and take a role in the criminal chain.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_17 = NotModelled(
    provision=stelsel_17,
    what=Text(
        "wat het advies zegt over: procesregie van de gemeente",
        "what the advice says about: process direction by the municipality",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 4.1.1 lid 4 Wmo 2015, "
        "art. 3.1 lid 5 Jeugdwet, art. 3.5 lid 3 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 4.1.1 para. 4 Wmo 2015, art. "
        "3.1 para. 5 Jeugdwet, art. 3.5 para. 3 Jeugdwet",
    ),
)

stelsel_18 = Provision(
    vng("stelsel", "18"),
    heading=Text("het protocol van gemeenten en Raad", "the protocol of municipalities and Board"),
    summary=Text(
        "Er is een protocol voor de samenwerking van gemeenten en Raad.",
        "There is a protocol for the cooperation of municipalities and Board.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_18 = NotModelled(
    provision=stelsel_18,
    what=Text(
        "wat het advies zegt over: het protocol van gemeenten en Raad",
        "what the advice says about: the protocol of municipalities and Board",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 3.1 lid 5 Jeugdwet, art. "
        "3.1 lid 6 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 3.1 para. 5 Jeugdwet, art. 3.1 "
        "para. 6 Jeugdwet",
    ),
)

stelsel_19 = Provision(
    vng("stelsel", "19"),
    heading=Text("de protocollen van Veilig Thuis", "the protocols of Veilig Thuis"),
    summary=Text(
        "Er is een handelingsprotocol voor Veilig Thuis, en een protocol van Veilig Thuis, politie en OM.",
        "There is a protocol for Veilig Thuis, and one of Veilig Thuis, police and prosecution.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_19 = NotModelled(
    provision=stelsel_19,
    what=Text(
        "wat het advies zegt over: de protocollen van Veilig Thuis",
        "what the advice says about: the protocols of Veilig Thuis",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 4.1.1 lid 4 Wmo 2015, "
        "art. 4.1.1 lid 1 Wmo 2015, art. 4.1.7 lid 1 Uitvoeringsbesluit Wmo 2015",
        "a claim in an advice; what of it is law stands in art. 4.1.1 para. 4 Wmo 2015, art. "
        "4.1.1 para. 1 Wmo 2015, art. 4.1.7 para. 1 Uitvoeringsbesluit Wmo 2015",
    ),
)

stelsel_20 = Provision(
    vng("stelsel", "20"),
    heading=Text("het normenkader", "the norms"),
    summary=Text(
        "Een gezamenlijk opgesteld normenkader is deel van het certificatieschema.",
        "Norms drawn up together are part of the certification scheme.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_20 = NotModelled(
    provision=stelsel_20,
    what=Text("wat het advies zegt over: het normenkader", "what the advice says about: the norms"),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 3.4 lid 4 Jeugdwet, "
        "Certificering, kader 1",
        "a claim in an advice; what of it is law stands in art. 3.4 para. 4 Jeugdwet, Certificering, kader 1",
    ),
)

stelsel_21 = Provision(
    vng("stelsel", "21"),
    heading=Text("de beschermingstafel", "the protection table"),
    summary=Text(
        "Aan de beschermingstafel bespreken partijen met ouders en kinderen (ouder dan twaalf) "
        "de onveiligheid, en of een raadsonderzoek nodig is of onder welke voorwaarden niet.",
        "At the protection table the partners discuss the lack of safety with parents and "
        "children (older than twelve), and whether a Board investigation is needed or on what "
        "conditions not.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_21 = NotModelled(
    provision=stelsel_21,
    what=Text(
        "wat het advies zegt over: de beschermingstafel", "what the advice says about: the protection table"
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.4 lid 1 Jeugdwet, art. "
        "3.1 lid 1 Jeugdwet, art. 12 lid 1 IVRK",
        "a claim in an advice; what of it is law stands in art. 2.4 para. 1 Jeugdwet, art. 3.1 "
        "para. 1 Jeugdwet, art. 12 para. 1 IVRK",
    ),
)

stelsel_22 = Provision(
    vng("stelsel", "22"),
    heading=Text("het wijkteam en het ongedeelde budget", "the local team and the undivided budget"),
    summary=Text(
        "De Jeugdwet en het ongedeelde budget maken laagdrempelige hulp vanuit wijkteams mogelijk.",
        "The Youth Act and the undivided budget make accessible help from local teams possible.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_22 = NotModelled(
    provision=stelsel_22,
    what=Text(
        "wat het advies zegt over: het wijkteam en het ongedeelde budget",
        "what the advice says about: the local team and the undivided budget",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.3 lid 1 Jeugdwet, art. "
        "2.6 lid 1 Jeugdwet, art. 2.7 lid 2 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 2.3 para. 1 Jeugdwet, art. 2.6 "
        "para. 1 Jeugdwet, art. 2.7 para. 2 Jeugdwet",
    ),
)

stelsel_23 = Provision(
    vng("stelsel", "23"),
    heading=Text("volumes en stand van de vernieuwing", "volumes and state of the reform"),
    summary=Text(
        "De volumes van gecertificeerde instellingen dalen, bij Veilig Thuis en de crisisdienst "
        "schommelen zij, en over tarieven is discussie.",
        "Volumes of certified institutions fall, those of Veilig Thuis and the crisis service "
        "fluctuate, and rates are debated.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_23 = NotModelled(
    provision=stelsel_23,
    what=Text(
        "wat het advies zegt over: volumes en stand van de vernieuwing",
        "what the advice says about: volumes and state of the reform",
    ),
    why=Text(
        "een mededeling over feiten van toen, zonder rechtsgevolg",
        "a statement of facts of that time, without legal effect",
    ),
)

stelsel_24 = Provision(
    vng("stelsel", "24"),
    heading=Text("het Kinderrechtenverdrag", "the Convention on the Rights of the Child"),
    summary=Text(
        "De veiligheid van kinderen is volgens het Kinderrechtenverdrag een kerntaak van de overheid.",
        "The safety of children is a core task of the State under the Convention on the Rights of the Child.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_24 = NotModelled(
    provision=stelsel_24,
    what=Text(
        "wat het advies zegt over: het Kinderrechtenverdrag",
        "what the advice says about: the Convention on the Rights of the Child",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 3 lid 1 IVRK, art. 19 "
        "lid 1 IVRK, art. 19 lid 2 IVRK",
        "a claim in an advice; what of it is law stands in art. 3 para. 1 IVRK, art. 19 para. 1 "
        "IVRK, art. 19 para. 2 IVRK",
    ),
)

stelsel_25 = Provision(
    vng("stelsel", "25"),
    heading=Text("de spreiding over wetten", "the spread over statutes"),
    summary=Text(
        "Ondersteuning staat in de Jeugdwet, Veilig Thuis in de Wmo, kinderbescherming in Boek "
        "1 BW, jeugdstrafrecht onder meer in het Wetboek van Strafrecht en de Bjj.",
        "Support stands in the Youth Act, Veilig Thuis in the Social Support Act, child "
        "protection in Book 1 of the Civil Code, youth criminal law in among others the "
        "Criminal Code.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_25 = NotModelled(
    provision=stelsel_25,
    what=Text(
        "wat het advies zegt over: de spreiding over wetten",
        "what the advice says about: the spread over statutes",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1.1 (jeugdige) Jeugdwet, "
        "art. 4.1.1 lid 1 Wmo 2015, art. 1:255 lid 1 BW",
        "a claim in an advice; what of it is law stands in art. 1.1 (jeugdige) Jeugdwet, art. "
        "4.1.1 para. 1 Wmo 2015, art. 1:255 para. 1 BW",
    ),
)

stelsel_26 = Provision(
    vng("stelsel", "26"),
    heading=Text("ingrijpen door de kinderrechter", "intervention by the children's judge"),
    summary=Text(
        "Schieten ouders zo tekort dat kinderen ernstig worden bedreigd, dan grijpt de "
        "kinderrechter op verzoek van de Raad in, soms acuut.",
        "Where parents fail so that children are seriously threatened, the children's judge "
        "intervenes at the Board's request, sometimes urgently.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_26 = NotModelled(
    provision=stelsel_26,
    what=Text(
        "wat het advies zegt over: ingrijpen door de kinderrechter",
        "what the advice says about: intervention by the children's judge",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1:255 lid 1 BW, art. "
        "1:257 lid 1 BW, art. 1:258 BW",
        "a claim in an advice; what of it is law stands in art. 1:255 para. 1 BW, art. 1:257 "
        "para. 1 BW, art. 1:258 BW",
    ),
)
