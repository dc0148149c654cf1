"""
Advies van de VNG-werkgroep, wat het over het stelsel beweert, 40 tot en met 51.

Een bewering is geen recht: bij elk staat waar het recht staat.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, vng

stelsel_40 = Provision(
    vng("stelsel", "40"),
    heading=Text("de jongvolwassene en de Jeugdwet", "the young adult and the Youth Act"),
    summary=Text(
        "Wie tot 23 een jeugdstraf krijgt, heeft recht op voorzieningen van de Jeugdwet.",
        "Who receives a youth sentence until 23 is entitled to provisions of the Youth Act.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_40 = NotModelled(
    provision=stelsel_40,
    what=Text(
        "wat het advies zegt over: de jongvolwassene en de Jeugdwet",
        "what the advice says about: the young adult and the Youth Act",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1.1 (jeugdige) Jeugdwet, "
        "art. 2.4 lid 2 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 1.1 (jeugdige) Jeugdwet, art. "
        "2.4 para. 2 Jeugdwet",
    ),
)

stelsel_41 = Provision(
    vng("stelsel", "41"),
    heading=Text("proces-verbaal en LIJ", "official report and LIJ"),
    summary=Text(
        "Na een proces-verbaal tegen een minderjarige werkt de keten met het LIJ: de politie "
        "vult gegevens in, en op een risicoprofiel gaat de jongere naar Halt of naar de Raad.",
        "After an official report against a minor the chain works with LIJ: the police enter "
        "data, and on a risk profile the youth goes to Halt or to the Board.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_41 = NotModelled(
    provision=stelsel_41,
    what=Text(
        "wat het advies zegt over: proces-verbaal en LIJ",
        "what the advice says about: official report and LIJ",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 77e lid 1 Sr, art. 494 "
        "lid 1 Sv, art. 40 lid 2 onder b (i) IVRK",
        "a claim in an advice; what of it is law stands in art. 77e para. 1 Sr, art. 494 para. "
        "1 Sv, art. 40 para. 2 point b (i) IVRK",
    ),
)

stelsel_42 = Provision(
    vng("stelsel", "42"),
    heading=Text("Halt", "Halt"),
    summary=Text(
        "Een zaak kan bij Halt worden afgedaan.",
        "A case can be disposed of at Halt.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_42 = NotModelled(
    provision=stelsel_42,
    what=Text("wat het advies zegt over: Halt", "what the advice says about: Halt"),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 77e lid 1 Sr, art. 77e "
        "lid 2 Sr, art. 77e lid 4 Sr",
        "a claim in an advice; what of it is law stands in art. 77e para. 1 Sr, art. 77e para. "
        "2 Sr, art. 77e para. 4 Sr",
    ),
)

stelsel_43 = Provision(
    vng("stelsel", "43"),
    heading=Text("het strafadvies van de Raad", "the sentencing advice of the Board"),
    summary=Text(
        "De Raad geeft op basis van het LIJ een strafadvies voor de zitting en kan daarin "
        "jeugdreclassering adviseren.",
        "On the basis of LIJ the Board advises the hearing, and may advise youth probation.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_43 = NotModelled(
    provision=stelsel_43,
    what=Text(
        "wat het advies zegt over: het strafadvies van de Raad",
        "what the advice says about: the sentencing advice of the Board",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 494 lid 1 Sv, art. 494a "
        "lid 1 Sv, art. 494b lid 1 Sv",
        "a claim in an advice; what of it is law stands in art. 494 para. 1 Sv, art. 494a para. "
        "1 Sv, art. 494b para. 1 Sv",
    ),
)

stelsel_44 = Provision(
    vng("stelsel", "44"),
    heading=Text("jeugdreclassering en de gemeente", "youth probation and the municipality"),
    summary=Text(
        "De gemeente betaalt de jeugdreclassering.",
        "The municipality pays for youth probation.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_44 = NotModelled(
    provision=stelsel_44,
    what=Text(
        "wat het advies zegt over: jeugdreclassering en de gemeente",
        "what the advice says about: youth probation and the municipality",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.4 lid 2 Jeugdwet, art. "
        "2.11 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 2.4 para. 2 Jeugdwet, art. 2.11 Jeugdwet",
    ),
)

stelsel_45 = Provision(
    vng("stelsel", "45"),
    heading=Text("momenten en soorten jeugdreclassering", "moments and kinds of youth probation"),
    summary=Text(
        "Jeugdreclassering kan voor, na, naast of in plaats van een straf.",
        "Youth probation is possible before, after, with or instead of a sentence.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_45 = NotModelled(
    provision=stelsel_45,
    what=Text(
        "wat het advies zegt over: momenten en soorten jeugdreclassering",
        "what the advice says about: moments and kinds of youth probation",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 1.1 (jeugdreclassering) "
        "Jeugdwet, art. 6:1:25 lid 1 Sv, art. 493 lid 1 Sv",
        "a claim in an advice; what of it is law stands in art. 1.1 (jeugdreclassering) "
        "Jeugdwet, art. 6:1:25 para. 1 Sv, art. 493 para. 1 Sv",
    ),
)

stelsel_46 = Provision(
    vng("stelsel", "46"),
    heading=Text("aantallen jeugdreclassering", "numbers of youth probation"),
    summary=Text(
        "Jaarlijks krijgen ongeveer 5.000 kinderen met jeugdreclassering te maken.",
        "Some 5,000 children a year are in youth probation.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_46 = NotModelled(
    provision=stelsel_46,
    what=Text(
        "wat het advies zegt over: aantallen jeugdreclassering",
        "what the advice says about: numbers of youth probation",
    ),
    why=Text(
        "een mededeling over feiten van toen, zonder rechtsgevolg",
        "a statement of facts of that time, without legal effect",
    ),
)

stelsel_47 = Provision(
    vng("stelsel", "47"),
    heading=Text("de leerplichtroute", "the school attendance route"),
    summary=Text(
        "Ernstig schoolverzuim geeft leerplicht aanleiding tot een gesprek; helpt dat niet, dan "
        "volgt een proces-verbaal, en uiteindelijk jeugdreclassering.",
        "Serious absence gives the attendance officer reason for a talk; if that fails an "
        "official report follows, and in the end youth probation.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_47 = NotModelled(
    provision=stelsel_47,
    what=Text(
        "wat het advies zegt over: de leerplichtroute",
        "what the advice says about: the school attendance route",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2 lid 1 Lpw, art. 21a "
        "lid 1 Lpw, art. 22 lid 1 Lpw",
        "a claim in an advice; what of it is law stands in art. 2 para. 1 Lpw, art. 21a para. 1 "
        "Lpw, art. 22 para. 1 Lpw",
    ),
)

stelsel_48 = Provision(
    vng("stelsel", "48"),
    heading=Text(
        "overlap van gezinsvoogd en jeugdreclasseerder", "overlap of guardian and probation officer"
    ),
    summary=Text(
        "Het werk van de jeugdreclasseerder lijkt op dat van de gezinsvoogd voor kinderen boven "
        "de twaalf, met meer nadruk op criminogene factoren en zelfstandigheid.",
        "The work of the probation officer resembles that of the family guardian for children "
        "over twelve, with more stress on criminogenic factors and independence.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_48 = NotModelled(
    provision=stelsel_48,
    what=Text(
        "wat het advies zegt over: overlap van gezinsvoogd en jeugdreclasseerder",
        "what the advice says about: overlap of guardian and probation officer",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 4.2.2 lid 1 Besluit "
        "Jeugdwet, art. 4.2.3 lid 1 Besluit Jeugdwet, art. 4.1.3 lid 2 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 4.2.2 para. 1 Besluit Jeugdwet, "
        "art. 4.2.3 para. 1 Besluit Jeugdwet, art. 4.1.3 para. 2 Jeugdwet",
    ),
)

stelsel_49 = Provision(
    vng("stelsel", "49"),
    heading=Text("de plicht om uit te voeren", "the duty to execute"),
    summary=Text(
        "Legt de rechter een maatregel op, dan moet de gemeente die uitvoeren.",
        "Where the court imposes a measure, the municipality must execute it.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_49 = NotModelled(
    provision=stelsel_49,
    what=Text(
        "wat het advies zegt over: de plicht om uit te voeren",
        "what the advice says about: the duty to execute",
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.4 lid 2 Jeugdwet, art. "
        "3.2 lid 1 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 2.4 para. 2 Jeugdwet, art. 3.2 "
        "para. 1 Jeugdwet",
    ),
)

stelsel_50 = Provision(
    vng("stelsel", "50"),
    heading=Text("keuzevrijheid", "freedom of choice"),
    summary=Text(
        "Keuzevrijheid bieden is een wettelijke eis.",
        "Offering freedom of choice is a statutory requirement.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_50 = NotModelled(
    provision=stelsel_50,
    what=Text("wat het advies zegt over: keuzevrijheid", "what the advice says about: freedom of choice"),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 2.3 lid 5 Jeugdwet, art. "
        "2.4 lid 3 Jeugdwet, art. 2.5 lid 4 Jeugdwet",
        "a claim in an advice; what of it is law stands in art. 2.3 para. 5 Jeugdwet, art. 2.4 "
        "para. 3 Jeugdwet, art. 2.5 para. 4 Jeugdwet",
    ),
)

stelsel_51 = Provision(
    vng("stelsel", "51"),
    heading=Text("veiligheidshuis en ZSM", "safety house and ZSM"),
    summary=Text(
        "Partners werken samen in veiligheidshuizen en op ZSM.",
        "Partners cooperate in safety houses and at ZSM.",
    ),
    since="2016-01-01",
    read="2016-01-01",
)

bewering_51 = NotModelled(
    provision=stelsel_51,
    what=Text(
        "wat het advies zegt over: veiligheidshuis en ZSM", "what the advice says about: safety house and ZSM"
    ),
    why=Text(
        "een bewering in een advies; wat ervan recht is, staat in art. 16 lid 1 IVRK",
        "a claim in an advice; what of it is law stands in art. 16 para. 1 IVRK",
    ),
)
