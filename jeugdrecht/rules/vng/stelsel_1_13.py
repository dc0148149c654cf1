"""
Advies van de VNG-werkgroep, wat het over het stelsel beweert, 1 tot en met 13.

Een bewering is geen recht: bij elk staat waar het recht staat.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, vng

stelsel_1 = Provision(
    vng("stelsel", "1"),
    heading=Text("de jeugdhulpplicht", "the duty to provide youth care"),
    summary=Text(
        "De gemeente heeft tegenover gezinnen een jeugdhulpplicht.",
        "The municipality owes families youth help.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_1 = NotModelled(
    provision=stelsel_1,
    what=Text(
        "wat het advies zegt over: de jeugdhulpplicht",
        "what the advice says about: the duty to provide youth care",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.3 lid 1 Jeugdwet, art. "
        "2.6 lid 1 Jeugdwet, art. 1.3 lid 1 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 2.3 para. 1 Jeugdwet, art. 2.6 "
        "para. 1 Jeugdwet, art. 1.3 para. 1 Jeugdwet",
    ),
)

stelsel_2 = Provision(
    vng("stelsel", "2"),
    heading=Text("Veilig Thuis organiseren", "organising Veilig Thuis"),
    summary=Text(
        "Gemeenten hebben de plicht Veilig Thuis regionaal te organiseren.",
        "Municipalities must organise Veilig Thuis regionally.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_2 = NotModelled(
    provision=stelsel_2,
    what=Text(
        "wat het advies zegt over: Veilig Thuis organiseren",
        "what the advice says about: organising Veilig Thuis",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 4.1.1 lid 1 Wmo 2015, "
        "art. 2.6.1 Wmo 2015",
        "a claim in an advice; what of it is law stands in art. 4.1.1 para. 1 Wmo 2015, art. 2.6.1 Wmo 2015",
    ),
)

stelsel_3 = Provision(
    vng("stelsel", "3"),
    heading=Text("uitvoering van maatregelen", "execution of measures"),
    summary=Text(
        "Gemeenten zijn verantwoordelijk voor de uitvoering van de jeugdbescherming en "
        "jeugdreclassering die de kinderrechter oplegt.",
        "Municipalities are responsible for executing the protection and probation that the "
        "children's judge imposes.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_3 = NotModelled(
    provision=stelsel_3,
    what=Text(
        "wat het advies zegt over: uitvoering van maatregelen",
        "what the advice says about: execution of measures",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.4 lid 2 onder a "
        "Jeugdwet, art. 2.4 lid 2 onder b Jeugdwet, art. 2.4 lid 3 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 2.4 para. 2 point a Jeugdwet, "
        "art. 2.4 para. 2 point b Jeugdwet, art. 2.4 para. 3 Jeugdwet",
    ),
)

stelsel_4 = Provision(
    vng("stelsel", "4"),
    heading=Text('"tot 23 jaar"', '"up to 23"'),
    summary=Text(
        "Maatregelen en jeugdreclassering lopen tot 23 jaar.",
        "Measures and youth probation run until 23.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_4 = NotModelled(
    provision=stelsel_4,
    what=Text('wat het advies zegt over: "tot 23 jaar"', 'what the advice says about: "up to 23"'),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1.1 (jeugdige) Jeugdwet, "
        "art. 77c lid 1 Sr, art. 1:255 lid 1 BW",
        "a claim in an advice; what of it is law stands in art. 1.1 (jeugdige) Jeugdwet, art. "
        "77c para. 1 Sr, art. 1:255 para. 1 BW",
    ),
)

stelsel_5 = Provision(
    vng("stelsel", "5"),
    heading=Text("gecertificeerde instellingen voeren uit", "certified institutions execute"),
    summary=Text(
        "Gecertificeerde instellingen voeren de maatregelen uit.",
        "Certified institutions execute the measures.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_5 = NotModelled(
    provision=stelsel_5,
    what=Text(
        "wat het advies zegt over: gecertificeerde instellingen voeren uit",
        "what the advice says about: certified institutions execute",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 3.2 lid 1 Jeugdwet, art. "
        "3.2 lid 2 Jeugdwet, art. 12.1 lid 1 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 3.2 para. 1 Jeugdwet, art. 3.2 "
        "para. 2 Jeugdwet, art. 12.1 para. 1 Jeugdwet",
    ),
)

stelsel_6 = Provision(
    vng("stelsel", "6"),
    heading=Text("de Raad onderzoekt", "the Board investigates"),
    summary=Text(
        "De Raad onderzoekt de veiligheid van kinderen, kan de rechter om een maatregel "
        "verzoeken en valt onder de minister.",
        "The Board investigates the safety of children, may petition the court for a measure "
        "and falls under the minister.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_6 = NotModelled(
    provision=stelsel_6,
    what=Text(
        "wat het advies zegt over: de Raad onderzoekt", "what the advice says about: the Board investigates"
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 3.1 lid 1 Jeugdwet, art. "
        "3.1 lid 2 Jeugdwet, art. 3.1 lid 3 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 3.1 para. 1 Jeugdwet, art. 3.1 "
        "para. 2 Jeugdwet, art. 3.1 para. 3 Jeugdwet",
    ),
)

stelsel_7 = Provision(
    vng("stelsel", "7"),
    heading=Text("de politie meldt bij Veilig Thuis", "the police report to Veilig Thuis"),
    summary=Text(
        "De politie meldt vermoedens van onveiligheid bij Veilig Thuis.",
        "The police report suspected unsafety to Veilig Thuis.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_7 = NotModelled(
    provision=stelsel_7,
    what=Text(
        "wat het advies zegt over: de politie meldt bij Veilig Thuis",
        "what the advice says about: the police report to Veilig Thuis",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 3 Politiewet 2012, art. "
        "5.2.6 Wmo 2015, art. 4.1.1 lid 2 Wmo 2015",
        "a claim in an advice; what of it is law stands in art. 3 Politiewet 2012, art. 5.2.6 "
        "Wmo 2015, art. 4.1.1 para. 2 Wmo 2015",
    ),
)

stelsel_8 = Provision(
    vng("stelsel", "8"),
    heading=Text("het OM vervolgt", "the prosecution prosecutes"),
    summary=Text(
        "Het OM kan jeugdige verdachten vervolgen, en volwassenen die van kindermishandeling "
        "worden verdacht.",
        "The prosecution may prosecute young suspects, and adults suspected of child abuse.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_8 = NotModelled(
    provision=stelsel_8,
    what=Text(
        "wat het advies zegt over: het OM vervolgt", "what the advice says about: the prosecution prosecutes"
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 77f lid 1 onder a Sr, "
        "art. 486 Sv, art. 494 lid 1 Sv",
        "a claim in an advice; what of it is law stands in art. 77f para. 1 point a Sr, art. "
        "486 Sv, art. 494 para. 1 Sv",
    ),
)

stelsel_9 = Provision(
    vng("stelsel", "9"),
    heading=Text("het OM houdt toezicht op jeugdreclassering", "the prosecution supervises youth probation"),
    summary=Text(
        "Het OM houdt toezicht op de uitvoering van jeugdreclasseringsmaatregelen.",
        "The prosecution supervises the execution of youth probation.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_9 = NotModelled(
    provision=stelsel_9,
    what=Text(
        "wat het advies zegt over: het OM houdt toezicht op jeugdreclassering",
        "what the advice says about: the prosecution supervises youth probation",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 6:1:25 lid 1 Sv, art. "
        "6:3:14 lid 1 Sv, art. 4.2.5 lid 2 Besluit Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 6:1:25 para. 1 Sv, art. 6:3:14 "
        "para. 1 Sv, art. 4.2.5 para. 2 Besluit Jeugdwet",
    ),
)

stelsel_10 = Provision(
    vng("stelsel", "10"),
    heading=Text("het OM verzoekt om een maatregel", "the prosecution petitions for a measure"),
    summary=Text(
        "Het OM kan verzoeken om een kinderbeschermingsmaatregel.",
        "The prosecution may petition for a protection measure.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_10 = NotModelled(
    provision=stelsel_10,
    what=Text(
        "wat het advies zegt over: het OM verzoekt om een maatregel",
        "what the advice says about: the prosecution petitions for a measure",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1:255 lid 2 BW, art. "
        "1:257 lid 2 BW, art. 1:265b lid 2 BW",
        "a claim in an advice; what of it is law stands in art. 1:255 para. 2 BW, art. 1:257 "
        "para. 2 BW, art. 1:265b para. 2 BW",
    ),
)

stelsel_11 = Provision(
    vng("stelsel", "11"),
    heading=Text("het certificeringsstelsel", "the certification system"),
    summary=Text(
        "De minister is verantwoordelijk voor het certificeringsstelsel en het normenkader.",
        "The minister is responsible for the certification system and the norms.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_11 = NotModelled(
    provision=stelsel_11,
    what=Text(
        "wat het advies zegt over: het certificeringsstelsel",
        "what the advice says about: the certification system",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 3.4 lid 1 Jeugdwet, art. "
        "3.4 lid 4 Jeugdwet, art. 3.1.1 lid 1 Besluit Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 3.4 para. 1 Jeugdwet, art. 3.4 "
        "para. 4 Jeugdwet, art. 3.1.1 para. 1 Besluit Jeugdwet",
    ),
)

stelsel_12 = Provision(
    vng("stelsel", "12"),
    heading=Text("binnen vijf dagen een gezinsvoogd", "a family guardian within five days"),
    summary=Text(
        "Binnen vijf dagen is er een (gezins)voogd beschikbaar; dat is een wettelijke eis.",
        "A (family) guardian is available within five days; that is a statutory requirement.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_12 = NotModelled(
    provision=stelsel_12,
    what=Text(
        "wat het advies zegt over: binnen vijf dagen een gezinsvoogd",
        "what the advice says about: a family guardian within five days",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 4.2.1 lid 1 Besluit "
        "Jeugdwet, art. 4.2.2 lid 1 Besluit Jeugdwet, art. 4.2.3 lid 1 Besluit Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 4.2.1 para. 1 Besluit Jeugdwet, "
        "art. 4.2.2 para. 1 Besluit Jeugdwet, art. 4.2.3 para. 1 Besluit Jeugdwet",
    ),
)

stelsel_13 = Provision(
    vng("stelsel", "13"),
    heading=Text("de rechter toetst", "the court reviews"),
    summary=Text(
        "De rechter toetst onafhankelijk en oordeelt in de zaken die de Raad en het OM voorleggen.",
        "The court reviews independently and decides the cases that the Board and the prosecution bring.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_13 = NotModelled(
    provision=stelsel_13,
    what=Text("wat het advies zegt over: de rechter toetst", "what the advice says about: the court reviews"),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1:255 lid 1 BW, art. "
        "1:255 lid 3 BW, art. 1:260 lid 2 BW",
        "a claim in an advice; what of it is law stands in art. 1:255 para. 1 BW, art. 1:255 "
        "para. 3 BW, art. 1:260 para. 2 BW",
    ),
)
