"""
IVRK 40. De behandeling van het kind in het strafrecht.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import NotModelled, Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_40_1 = Provision(
    ivrk("40", 1),
    heading=Text("waardige behandeling en herintegratie", "dignified treatment and reintegration"),
    summary=Text(
        "Een kind dat verdacht, vervolgd of veroordeeld is wordt zo behandeld dat zijn waardigheid "
        "en respect voor andermans rechten groeien, met oog voor leeftijd, herintegratie en een "
        "opbouwende rol in de samenleving.",
        "A child suspected, accused or convicted is treated in a way promoting dignity and respect "
        "for others' rights, taking account of age, reintegration and a constructive role in "
        "society.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_2_b_i = Provision(
    ivrk("40", 2, "b", "i"),
    heading=Text("vermoeden van onschuld", "presumption of innocence"),
    summary=Text(
        "Tot een wettig bewijs van schuld geldt het kind als onschuldig.",
        "Presumption of innocence.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_2_b_ii = Provision(
    ivrk("40", 2, "b", "ii"),
    heading=Text("kennisgeving en bijstand", "information and assistance"),
    summary=Text(
        "Snel en rechtstreeks op de hoogte van de beschuldiging, waar passend via ouders of voogd, "
        "en juridische of andere bijstand bij voorbereiding en verdediging.",
        "Prompt and direct information on the charges, through parents or guardians where "
        "appropriate, and legal or other assistance in preparing and presenting the defence.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_2_b_iii = Provision(
    ivrk("40", 2, "b", "iii"),
    heading=Text("snelle en eerlijke behandeling", "swift and fair hearing"),
    summary=Text(
        "Zonder vertraging beslist door een onafhankelijke en onpartijdige instantie in een "
        "eerlijke behandeling, met raadsman en, tenzij dat het belang van het kind schaadt, met "
        "ouders of voogd erbij.",
        "Swift and fair hearing by an independent and impartial body, with legal or other "
        "assistance and, unless contrary to the child's best interests, parents or guardians "
        "present.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_2_b_vii = Provision(
    ivrk("40", 2, "b", "vii"),
    heading=Text("privacy in alle fasen", "privacy at all stages"),
    summary=Text(
        "Het privéleven van het kind wordt in alle fasen volledig gerespecteerd.",
        "Full privacy throughout the proceedings.",
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
        "Where appropriate, measures without resorting to judicial proceedings, with full respect "
        "for human rights and safeguards.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_4 = Provision(
    ivrk("40", 4),
    heading=Text("verscheidenheid aan reacties", "variety of responses"),
    summary=Text(
        "Er is een breed palet (zorgbevelen, begeleiding en toezicht, advies, jeugdreclassering, "
        "pleegzorg, onderwijs en beroepsopleiding, andere alternatieven voor instellingen) zodat de"
        " reactie past bij welzijn, omstandigheden en feit.",
        "A wide choice of responses (orders for care or supervision, advice, probation, family "
        "placement, schooling and training, further alternatives to institutions) so that children "
        "are dealt with appropriately and proportionately.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

verdacht_van_feit_voor_18 = any_of(feiten, jeugdige.leeftijd_op_pleegdatum.less_than(18))

art_40_1_in_deze_zaak = Principle(
    "waardige_behandeling",
    art_40_1,
    decision="kinderrechten",
    when=verdacht_van_feit_voor_18,
    then={
        "id": "ivrk:40:1",
        "artikel": "ivrk:40:1",
        "vraagt": Text(
            "behandel het kind zo dat zijn waardigheid en herintegratie voorop blijven, met oog voor de "
            "leeftijd",
            "treat the child so that dignity and reintegration stay in view, with regard to age",
        ),
        "uitvoering": ("sr:77a", "sr:77e:1"),
    },
    since="1995-03-08",
)

art_40_2_b_i_in_deze_zaak = Principle(
    "onschuld",
    art_40_2_b_i,
    decision="kinderrechten",
    when=verdacht_van_feit_voor_18,
    then={
        "id": "ivrk:40:2:b:i",
        "artikel": "ivrk:40:2:b:i",
        "vraagt": Text(
            "houd het kind voor onschuldig tot schuld volgens de wet is bewezen; een risicoscore bewijst "
            "niets",
            "presume innocence until guilt is proven according to law; a risk score proves nothing",
        ),
        "uitvoering": ("sv:271:2",),
    },
    since="1995-03-08",
)

art_40_2_b_ii_in_deze_zaak = Principle(
    "bijstand",
    art_40_2_b_ii,
    decision="kinderrechten",
    when=verdacht_van_feit_voor_18,
    then={
        "id": "ivrk:40:2:b:ii",
        "artikel": "ivrk:40:2:b:ii",
        "vraagt": Text(
            "licht het kind snel en rechtstreeks in en zorg voor rechtsbijstand",
            "inform the child promptly and directly and see to legal assistance",
        ),
        "uitvoering": ("sv:491:1", "sv:503:1"),
    },
    since="1995-03-08",
)

art_40_2_b_iii_in_deze_zaak = Principle(
    "eerlijke_behandeling",
    art_40_2_b_iii,
    decision="kinderrechten",
    when=verdacht_van_feit_voor_18,
    then={
        "id": "ivrk:40:2:b:iii",
        "artikel": "ivrk:40:2:b:iii",
        "vraagt": Text(
            "beslis zonder vertraging in een eerlijke behandeling, met raadsman en in beginsel met de ouders",
            "decide without delay in a fair hearing, with counsel and as a rule with the parents",
        ),
        "uitvoering": ("sv:495:1", "sv:496:1"),
    },
    since="1995-03-08",
)

art_40_2_b_vii_in_deze_zaak = Principle(
    "privacy",
    art_40_2_b_vii,
    decision="kinderrechten",
    when=verdacht_van_feit_voor_18,
    then={
        "id": "ivrk:40:2:b:vii",
        "artikel": "ivrk:40:2:b:vii",
        "vraagt": Text(
            "eerbiedig het privéleven van het kind in alle fasen",
            "respect the privacy of the child at all stages",
        ),
        "uitvoering": ("sv:495b:1",),
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
        "uitvoering": ("sv:486",),
    },
    since="1995-03-08",
)

art_40_3_b_in_deze_zaak = Principle(
    "buiten_de_rechter",
    art_40_3_b,
    decision="kinderrechten",
    when=verdacht_van_feit_voor_18,
    then={
        "id": "ivrk:40:3:b",
        "artikel": "ivrk:40:3:b",
        "vraagt": Text(
            "kies waar dat past een afdoening buiten de rechter, met volle waarborgen",
            "choose where fitting a settlement outside court, with full safeguards",
        ),
        "uitvoering": ("sr:77e:1", "sr:77f:1"),
    },
    since="1995-03-08",
)

art_40_4_in_deze_zaak = Principle(
    "verscheidenheid",
    art_40_4,
    decision="kinderrechten",
    when=verdacht_van_feit_voor_18,
    then={
        "id": "ivrk:40:4",
        "artikel": "ivrk:40:4",
        "vraagt": Text(
            "kies uit het hele palet wat past bij het welzijn van het kind, de omstandigheden en het feit",
            "choose from the whole range what fits the well-being of the child, the circumstances and the "
            "offence",
        ),
        "uitvoering": ("sr:77h:1", "jw:1.1:jeugdreclassering"),
    },
    since="1995-03-08",
)

overige_waarborgen = NotModelled(
    provision=art_40_1,
    what=Text(
        "de waarborgen van lid 2 onder a en onder b (iv) tot en met (vi), en de voorbehouden van Nederland",
        "the guarantees of paragraph 2(a) and 2(b)(iv)-(vi), and the Dutch reservations",
    ),
    why=Text("die zijn nog niet opgenomen", "these have not been encoded yet"),
    decisions=("kinderrechten",),
)
