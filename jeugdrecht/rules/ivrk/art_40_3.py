"""
IVRK 40 leden 3 en 4. Een eigen stelsel, een minimumleeftijd, afdoening buiten de rechter, een breed palet.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import jeugdige, kind
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_40_3 = Provision(
    ivrk("40", 3),
    heading=Text("apart jeugdstrafstelsel", "a justice system for children"),
    summary=Text(
        "De staat bevordert wetten, procedures, autoriteiten en instellingen speciaal voor "
        "kinderen in het strafrecht.",
        "The State works towards a separate juvenile justice system.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_3_a = Provision(
    ivrk("40", 3, "a"),
    heading=Text("minimumleeftijd", "minimum age"),
    summary=Text(
        "Er komt een leeftijd waaronder een kind geacht wordt geen strafbaar feit te kunnen begaan.",
        "A minimum age below which children are presumed unable to infringe penal law.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_3_b = Provision(
    ivrk("40", 3, "b"),
    heading=Text("afdoening buiten de rechter", "settlement outside court"),
    summary=Text(
        "Waar passend en wenselijk worden zulke zaken buiten de rechter om afgedaan, met volle "
        "eerbiediging van mensenrechten en waarborgen.",
        "Where appropriate, measures without resorting to judicial proceedings, with full respect"
        " for human rights and safeguards.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_4 = Provision(
    ivrk("40", 4),
    heading=Text("verscheidenheid aan reacties", "variety of responses"),
    summary=Text(
        "Er is een breed palet (zorgbevelen, begeleiding en toezicht, advies, jeugdreclassering, "
        "pleegzorg, onderwijs en beroepsopleiding, andere alternatieven voor instellingen) zodat "
        "de reactie past bij welzijn, omstandigheden en feit.",
        "A wide choice of responses (orders for care or supervision, advice, probation, family "
        "placement, schooling and training, further alternatives to institutions) so that "
        "children are dealt with appropriately and proportionately.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_3_in_deze_zaak = Principle(
    "eigen_stelsel",
    art_40_3,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:3",
        "artikel": "ivrk:40:3",
        "vraagt": Text(
            "pas de regels en instanties toe die er bijzonder voor kinderen zijn",
            "apply the rules and authorities that exist specially for children",
        ),
        "uitvoering": (
            "sr:77a",
            "sr:77g:1",
            "sv:486",
            "sv:488:2",
            "sv:492",
            "sv:494:1",
            "sv:495:1",
            "sv:499:1",
            "sv:6.1.14:1",
            "sv:6.1.25:1",
            "bjj:1:g",
            "bjj:3a",
            "jw:1.1:jeugdreclassering",
            "jw:3.2:1",
            "lpw:2:3",
            "lpw:22:3",
            "lpw:26:2",
            "lpw:28",
        ),
    },
    since="1995-03-08",
)

art_40_3_a_in_deze_zaak = Principle(
    "minimumleeftijd",
    art_40_3_a,
    decision="kinderrechten",
    when=any_of(feiten, jeugdige.leeftijd_op_pleegdatum.less_than(12)),
    then={
        "id": "ivrk:40:3:a",
        "artikel": "ivrk:40:3:a",
        "vraagt": Text(
            "vervolg niet voor een feit van onder de minimumleeftijd; hulp blijft mogelijk",
            "do not prosecute for an act below the minimum age; help remains possible",
        ),
        "uitvoering": (
            "sv:486",
            "sv:487:1",
            "sv:487:2",
            "sv:487:3",
            "sr:77a",
            "halt:richtlijn:onder12",
            "lpw:22:3",
        ),
    },
    since="1995-03-08",
)

art_40_3_b_in_deze_zaak = Principle(
    "buiten_de_rechter",
    art_40_3_b,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:3:b",
        "artikel": "ivrk:40:3:b",
        "vraagt": Text(
            "kies waar dat past een afdoening buiten de rechter, met volle waarborgen",
            "choose where fitting a settlement outside court, with full safeguards",
        ),
        "uitvoering": (
            "sr:77e:1",
            "sr:77e:2",
            "sr:77e:4",
            "sr:77e:5",
            "sr:77f:1:a",
            "sr:77f:1:b",
            "sr:77f:2",
            "sv:257a:1",
            "sv:257c:1",
            "sv:491:2",
            "sv:494b:1",
            "halt:amvb2010:1",
            "halt:amvb2010:2",
            "halt:amvb2024",
            "halt:richtlijn:misdrijf",
            "halt:richtlijn:overtreding",
            "halt:richtlijn:leerplicht",
            "halt:richtlijn:recidive",
            "halt:richtlijn:om",
            "halt:lij:zsm",
            "halt:amvb2010:1:a",
            "halt:amvb2010:1:b",
            "halt:amvb2010:1:c",
            "halt:amvb2010:1:d",
            "halt:amvb2010:1:e",
            "halt:amvb2010:1:f",
            "halt:amvb2010:1:g",
            "halt:amvb2010:1:h",
            "halt:amvb2010:1:i",
            "halt:amvb2010:1:j",
            "halt:amvb2010:1:k",
            "halt:amvb2010:1:l",
        ),
    },
    since="1995-03-08",
)

art_40_4_in_deze_zaak = Principle(
    "verscheidenheid",
    art_40_4,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:4",
        "artikel": "ivrk:40:4",
        "vraagt": Text(
            "kies uit het hele palet wat past bij het welzijn van het kind, de omstandigheden en het feit",
            "choose from the whole range what fits the well-being of the child, the circumstances"
            " and the offence",
        ),
        "uitvoering": (
            "sr:77f:1:a",
            "sr:77g:2",
            "sr:77h:1",
            "sr:77h:2",
            "sr:77h:3",
            "sr:77h:4",
            "sr:77h:4:f",
            "sr:77m:2",
            "sr:77m:3",
            "sr:77w:1",
            "sr:77w:3",
            "sr:77wa:1",
            "sr:77x:1",
            "sr:77z:2",
            "sr:77z:5",
            "sr:77aa:1",
            "sr:77aa:2",
            "sv:493:6",
            "sv:494a:1",
            "sv:494a:2",
            "sv:6.1.25:1",
            "sv:6.1.25:2",
            "jw:1.1:jeugdreclassering",
            "jw:1.1:strafrechtelijke_beslissing",
            "jw:2.4:2:b",
            "bjw:4.2.3:1",
            "bjj:3",
        ),
    },
    since="1995-03-08",
)
