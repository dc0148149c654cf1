"""
IVRK 40 leden 1 en 2. De behandeling van het kind in het strafrecht, en zijn waarborgen.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import jeugdige, kind, verdachte
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import NotModelled, Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_40_1 = Provision(
    ivrk("40", 1),
    heading=Text("waardige behandeling en herintegratie", "dignified treatment and reintegration"),
    summary=Text(
        "Een kind dat verdacht, vervolgd of veroordeeld is wordt zo behandeld dat zijn "
        "waardigheid en respect voor andermans rechten groeien, met oog voor leeftijd, "
        "herintegratie en een opbouwende rol in de samenleving.",
        "A child suspected, accused or convicted is treated in a way promoting dignity and "
        "respect for others' rights, taking account of age, reintegration and a constructive role"
        " in society.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_2_a = Provision(
    ivrk("40", 2, "a"),
    heading=Text("legaliteit", "legality"),
    summary=Text(
        "Een kind wordt niet verdacht, vervolgd of veroordeeld voor iets dat ten tijde van het "
        "handelen of nalaten niet strafbaar was.",
        "No liability for acts or omissions not prohibited at the time.",
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
        "Snel en rechtstreeks op de hoogte van de beschuldiging, waar passend via ouders of "
        "voogd, en juridische of andere bijstand bij voorbereiding en verdediging.",
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

art_40_2_b_iv = Provision(
    ivrk("40", 2, "b", "iv"),
    heading=Text("niet meewerken en getuigen", "silence and witnesses"),
    summary=Text(
        "Geen dwang om te getuigen of te bekennen; recht om belastende getuigen te (laten) "
        "ondervragen en ontlastende getuigen op gelijke voet.",
        "No compulsion to testify or confess; right to examine adverse witnesses and obtain "
        "witnesses on equal terms.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_2_b_v = Provision(
    ivrk("40", 2, "b", "v"),
    heading=Text("hogere instantie", "review by a higher body"),
    summary=Text(
        "Bij schuldigverklaring beoordeelt een hogere onafhankelijke instantie het oordeel en de "
        "opgelegde maatregel opnieuw.",
        "If found guilty, review of decision and measures by a higher independent body.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_40_2_b_vi = Provision(
    ivrk("40", 2, "b", "vi"),
    heading=Text("tolk", "interpreter"),
    summary=Text(
        "Gratis tolk bij taalproblemen.",
        "Free interpreter where language is a barrier.",
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

onschuldig_tot_het_bewijs = any_of(
    feiten,
    jeugdige.leeftijd_op_pleegdatum.less_than(18)
    & ~(verdachte.veroordeeld & verdachte.veroordeling_onherroepelijk),
)
veroordeeld_voor_feit_voor_18 = any_of(
    feiten, jeugdige.leeftijd_op_pleegdatum.less_than(18) & verdachte.veroordeeld
)

art_40_1_in_deze_zaak = Principle(
    "waardige_behandeling",
    art_40_1,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:1",
        "artikel": "ivrk:40:1",
        "vraagt": Text(
            "behandel het kind zo dat zijn waardigheid en herintegratie voorop blijven, met oog "
            "voor de leeftijd",
            "treat the child so that dignity and reintegration stay in view, with regard to age",
        ),
        "uitvoering": (
            "sr:77a",
            "sr:77e:1",
            "sr:77g:1",
            "sr:77h:1",
            "sr:77i:1",
            "sr:77m:2",
            "sr:77s:1",
            "sr:77w:1",
            "sr:77z:2",
            "sr:77aa:1",
            "sr:77ma:1",
            "sv:493:7",
            "sv:494:1",
            "sv:494a:2",
            "sv:6.1.25:1",
            "jw:1.1:jeugdreclassering",
            "bjw:4.2.3:1",
            "sr:77d:1",
            "bjj:3",
            "bjw:4.2.3:2",
        ),
    },
    since="1995-03-08",
)

art_40_2_a_in_deze_zaak = Principle(
    "legaliteit",
    art_40_2_a,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:2:a",
        "artikel": "ivrk:40:2:a",
        "vraagt": Text(
            "vervolg en veroordeel alleen voor wat strafbaar was toen het gebeurde; bij "
            "wetswijziging geldt het gunstigste recht",
            "prosecute and convict only for what was an offence when it was done; after a change "
            "of law the most favourable law applies",
        ),
        "uitvoering": (
            "sr:1:2",
            "wet-adolescentenstrafrecht:V",
        ),
    },
    since="1995-03-08",
)

art_40_2_b_i_in_deze_zaak = Principle(
    "onschuld",
    art_40_2_b_i,
    decision="kinderrechten",
    when=onschuldig_tot_het_bewijs,
    then={
        "id": "ivrk:40:2:b:i",
        "artikel": "ivrk:40:2:b:i",
        "vraagt": Text(
            "houd het kind voor onschuldig tot de schuld volgens de wet is bewezen; een "
            "risicoscore bewijst niets",
            "presume innocence until guilt is proven according to law; a risk score proves nothing",
        ),
        "uitvoering": (
            "halt:lij:preselect",
            "halt:lij:route",
        ),
    },
    since="1995-03-08",
)

art_40_2_b_ii_in_deze_zaak = Principle(
    "bijstand",
    art_40_2_b_ii,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:2:b:ii",
        "artikel": "ivrk:40:2:b:ii",
        "vraagt": Text(
            "licht het kind snel en rechtstreeks in en zorg voor rechtsbijstand",
            "inform the child promptly and directly and see to legal assistance",
        ),
        "uitvoering": (
            "sv:63:5",
            "sv:257c:2",
            "sv:487:3",
            "sv:488aa:1",
            "sv:488aa:2",
            "sv:488b:1",
            "sv:489:1",
            "sv:489:2",
            "sv:491:1",
            "sv:491:2",
            "sv:503:1",
            "sv:504:1",
            "sv:6.6.3:6",
        ),
    },
    since="1995-03-08",
)

art_40_2_b_iii_in_deze_zaak = Principle(
    "eerlijke_behandeling",
    art_40_2_b_iii,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:2:b:iii",
        "artikel": "ivrk:40:2:b:iii",
        "vraagt": Text(
            "beslis zonder vertraging in een eerlijke behandeling, met raadsman en in beginsel met de ouders",
            "decide without delay in a fair hearing, with counsel and as a rule with the parents",
        ),
        "uitvoering": (
            "sv:488ab:1",
            "sv:491a:1",
            "sv:493a:1",
            "sv:495:1",
            "sv:495:2",
            "sv:495:3",
            "sv:495:4",
            "sv:495a:1",
            "sv:496:1",
            "sv:496:2",
            "sv:496:4",
            "sv:496a:1",
            "sv:496a:3",
            "sv:499:1",
            "sv:500:1",
            "sv:6.6.1:7",
            "sv:6.6.37:1",
        ),
    },
    since="1995-03-08",
)

art_40_2_b_iv_in_deze_zaak = Principle(
    "zwijgen_en_getuigen",
    art_40_2_b_iv,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:2:b:iv",
        "artikel": "ivrk:40:2:b:iv",
        "vraagt": Text(
            "dwing niet tot een verklaring of bekentenis, en laat getuigen op gelijke voet horen",
            "compel no statement or confession, and let witnesses be heard on equal terms",
        ),
        "uitvoering": (
            "sv:488aa:1",
            "sv:488ac",
            "sr:77e:2",
        ),
    },
    since="1995-03-08",
)

art_40_2_b_v_in_deze_zaak = Principle(
    "hogere_instantie",
    art_40_2_b_v,
    decision="kinderrechten",
    when=veroordeeld_voor_feit_voor_18,
    then={
        "id": "ivrk:40:2:b:v",
        "artikel": "ivrk:40:2:b:v",
        "vraagt": Text(
            "laat een hogere onafhankelijke instantie het oordeel en de maatregel opnieuw beoordelen",
            "have the finding and the measure reviewed by a higher independent body",
        ),
        "uitvoering": (
            "sv:501",
            "sv:6.6.23:1",
        ),
    },
    since="1995-03-08",
)

art_40_2_b_vi_in_deze_zaak = Principle(
    "tolk",
    art_40_2_b_vi,
    decision="kinderrechten",
    when=kind.feit_voor_18 & ~verdachte.beheerst_procestaal,
    then={
        "id": "ivrk:40:2:b:vi",
        "artikel": "ivrk:40:2:b:vi",
        "vraagt": Text(
            "zorg kosteloos voor een tolk",
            "provide an interpreter free of charge",
        ),
        "uitvoering": ("sv:488aa:1",),
    },
    since="1995-03-08",
)

art_40_2_b_vii_in_deze_zaak = Principle(
    "privacy",
    art_40_2_b_vii,
    decision="kinderrechten",
    when=kind.feit_voor_18,
    then={
        "id": "ivrk:40:2:b:vii",
        "artikel": "ivrk:40:2:b:vii",
        "vraagt": Text(
            "eerbiedig het privéleven van het kind in alle fasen",
            "respect the privacy of the child at all stages",
        ),
        "uitvoering": (
            "sv:495b:1",
            "sv:495b:2",
            "sv:497:1",
            "sv:500:1",
            "sv:501",
        ),
    },
    since="1995-03-08",
)

algemene_strafvordering = NotModelled(
    provision=art_40_2_b_iv,
    what=Text(
        "de artikelen 29, 271, 273, 275, 276 en 404 Sv en 1 lid 1 Sr, die de waarborgen van lid 2"
        " voor iedereen uitvoeren",
        "arts. 29, 271, 273, 275, 276 and 404 Sv and 1(1) Sr, which carry out the guarantees of "
        "paragraph 2 for everyone",
    ),
    why=Text(
        "dat algemene strafprocesrecht is niet opgenomen",
        "that general criminal procedure has not been encoded",
    ),
    decisions=("kinderrechten",),
)
