"""
BW 1:255. Ondertoezichtstelling: de grond, de verzoekers, de beschikking, en andere kinderen uit het gezin.

Drie open normen tegelijk: een ernstige bedreiging van de ontwikkeling, zorg die niet of onvoldoende wordt
geaccepteerd (a), en de verwachting dat de ouders met gezag het binnen een aanvaardbare termijn weer zelf
kunnen (b). De dag van de beslissing telt: geef die als peildatum. Een kind dat niet in het verzoek staat,
krijgt een eigen zaak.

De termijn loopt vanaf de dagtekening van dat verzoek, niet vanaf de ontvangst.
"""

from jeugdrecht.facts import bedreiging, college, maatregel, ouder, raad, verzoek, voogd
from jeugdrecht.facts.lists import ouders
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Deadline, NotModelled, Power, Prohibition, Scope
from jeugdrecht.rules.bw1.art_260 import art_260_1
from jeugdrecht.rules.bw1.verzoekers import bevoegd_verzoek
from jeugdrecht.sources import Provision, Text, atw, bw1

art_255_3 = Provision(
    bw1("255", 3),
    heading=Text("burgemeestersroute", "the mayor’s route"),
    summary=Text(
        "Heeft het college om raadsonderzoek gevraagd (Jeugdwet 2.4 lid 1) en vraagt de raad geen OTS, dan "
        "meldt de raad dat schriftelijk aan het college. De burgemeester kan de raad daarna vragen het "
        "oordeel van de kinderrechter in te winnen; de raad MOET dat dan doen, binnen twee weken gerekend "
        "vanaf de datum op de brief van de burgemeester. De kinderrechter mag dan uit eigen beweging een "
        "OTS uitspreken.",
        "If the municipal executive asked the Raad to investigate (Youth Act 2.4(1)) and the Raad does not "
        "petition, it says so in writing. The mayor may then ask the Raad to obtain the judge’s opinion; "
        "the Raad must do so within two weeks after the date on the mayor’s request. The judge may then "
        "order supervision of his own motion.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_255_1 = Provision(
    bw1("255", 1),
    heading=Text("grond voor ondertoezichtstelling", "ground for a supervision order"),
    summary=Text(
        "OTS (bij een GI) vereist drie dingen tegelijk: een ernstige ontwikkelingsbedreiging, eis a en "
        "eis b. Alle drie open normen; het is een bevoegdheid van de kinderrechter, geen plicht.",
        "The juvenile judge may place a minor under supervision of a certified institution if development "
        "is seriously threatened AND (a) AND (b). Three cumulative open norms; a power, not a duty.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_255_1_a = Provision(
    bw1("255", 1, "a"),
    heading=Text(
        "eis a: zorg niet of onvoldoende geaccepteerd",
        "requirement a: care not or not sufficiently accepted",
    ),
    summary=Text(
        "De zorg die nodig is om de bedreiging weg te nemen (voor de minderjarige of voor de "
        "gezagsouder(s)) wordt door hen niet of onvoldoende geaccepteerd.",
        "The care needed to remove the threat (for the minor or for the parent(s) with authority) is not, "
        "or not sufficiently, accepted by them.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_255_1_b = Provision(
    bw1("255", 1, "b"),
    heading=Text(
        "eis b: ouders binnen aanvaardbare termijn in staat",
        "requirement b: parents able again within an acceptable period",
    ),
    summary=Text(
        "Het is gerechtvaardigd te verwachten dat de gezagsouder(s) binnen een voor dit kind aanvaardbare "
        "termijn de verantwoordelijkheid voor verzorging en opvoeding (247 lid 2) kunnen dragen.",
        "It is justified to expect that the parent(s) with authority can bear responsibility for care and "
        "upbringing (247(2)) within a period acceptable for this child.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_255_2 = Provision(
    bw1("255", 2),
    heading=Text("wie OTS mag verzoeken", "who may petition for supervision"),
    summary=Text(
        "De raad en het openbaar ministerie mogen altijd verzoeken. Een ouder (ook zonder gezag) en een "
        "niet-ouder die het kind in zijn gezin verzorgt en opvoedt mogen dat alleen als de raad niet tot "
        "een verzoek overgaat.",
        "The Board and the public prosecutor may always petition. A parent (even without authority) and "
        "a non-parent caring for the child in his family may petition only if the Board does not.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_255_4 = Provision(
    bw1("255", 4),
    heading=Text("inhoud van de OTS-beschikking", "content of the order"),
    summary=Text(
        "De beschikking noemt de concrete bedreigingen in de ontwikkeling en de daarop afgestemde duur "
        "van de OTS.",
        "The order states the concrete developmental threats and the duration tailored to them.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_255_5 = Provision(
    bw1("255", 5),
    heading=Text("aanvulling met andere kinderen uit het gezin", "other children of the family added"),
    summary=Text(
        "Betreft het verzoek (lid 2) niet alle minderjarigen over wie de gezagsouder(s) gezag hebben, dan "
        "kan de kinderrechter het op verzoek van de raad of ambtshalve aanvullen en ook die kinderen "
        "onder toezicht stellen, als voor ieder van hen de grond van lid 1 is vervuld.",
        "If the petition does not cover all minors under the parents' authority, the judge may supplement "
        "it (at the Board's request or of his own motion), provided the ground of para 1 is met for "
        "those minors.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

voorleggen_na_burgemeester = Deadline(
    "voorleggen",
    art_255_3,
    decision="uiterste_voorlegging_raad",
    when=raad.oordeel_gevraagd_door.is_("burgemeester"),
    then=raad.oordeel_gevraagd_op.term(weeks=2),
    since="2015-01-01",
    actor="raad",
    rests_on=(atw("1", 1), atw("3")),
    quote="binnen twee weken na de dagtekening van dat verzoek",
)


om_ots = verzoek.maatregel.is_("ots") & ~verzoek.ambtshalve

rechtspersoon_is_voogd = voogd.soort.in_("gi", "aanvaarde_rechtspersoon")

niemand_heeft_gezag = voogd.soort.is_("geen") & ~any_of(ouders, ouder.heeft_gezag)

geen_ots = Scope(
    "geen_ots",
    art_255_1,
    decision="ots",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

ots = Power(
    "ots",
    art_255_1,
    decision="ots",
    opens="bevoegd",
    requires=om_ots & bevoegd_verzoek,
    grounds=bedreiging.grond_ots,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(
        bw1("255", 1, "a"),
        bw1("255", 1, "b"),
        bw1("247", 2),
        bw1("255", 2),
        bw1("326", 1),
        bw1("253v", 6),
        bw1("258"),
    ),
    quote="in zijn ontwikkeling ernstig wordt bedreigd",
)

na_burgemeester = Power(
    "na_burgemeester",
    art_255_3,
    decision="ots",
    opens="bevoegd",
    requires=(
        (verzoek.maatregel.is_("oordeel_kinderrechter") & verzoek.verzoeker.is_("raad"))
        | (verzoek.ambtshalve & raad.vroeg_oordeel_rechter)
    )
    & college.verzocht_raadsonderzoek
    & raad.ziet_af_van_verzoek
    & raad.deelt_afzien_schriftelijk_mee
    & raad.oordeel_gevraagd_door.is_("burgemeester"),
    grounds=bedreiging.grond_ots,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("255", 1),),
    quote="kan de kinderrechter de ondertoezichtstelling ambtshalve uitspreken",
)

ander_kind = Power(
    "ander_kind",
    art_255_5,
    decision="ots",
    opens="bevoegd",
    requires=verzoek.maatregel.is_("aanvulling_andere_kinderen")
    & verzoek.betreft_niet_alle_kinderen
    & (verzoek.ambtshalve | verzoek.verzoeker.is_("raad")),
    grounds=bedreiging.grond_ots,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("255", 1),),
    quote="op verzoek van de raad voor de kinderbescherming of ambtshalve",
)

loopt_al = Prohibition(
    "ots_loopt_al",
    art_260_1,
    decision="ots",
    when=maatregel.ots_loopt,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=(
        "bw1:255:1/ots",
        "bw1:255:3/na_burgemeester",
        "bw1:255:5/ander_kind",
        "bw1:267a/na_afwijzing_gezagsbeeindiging",
        "bw1:269/in_plaats_van_schorsing",
        "bw1:331a/in_plaats_van_schorsing_voogd",
        "bw1:332a/na_afwijzing_beeindiging_voogdij",
    ),
    rests_on=(bw1("258"),),
)

# Requirement b is about those who have authority: where nobody has, that comes first (241, 253g, 295).
zonder_gezag = Prohibition(
    "zonder_gezag",
    art_255_1_b,
    decision="ots",
    when=niemand_heeft_gezag,
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=(
        "bw1:255:1/ots",
        "bw1:255:3/na_burgemeester",
        "bw1:255:5/ander_kind",
        "bw1:267a/na_afwijzing_gezagsbeeindiging",
        "bw1:269/in_plaats_van_schorsing",
        "bw1:331a/in_plaats_van_schorsing_voogd",
        "bw1:332a/na_afwijzing_beeindiging_voogdij",
    ),
)

gezag_staat_al_in_de_grond = Documented(
    decision="ots",
    question=Question.DEAD_EXCEPTION,
    about=(
        "bw1:255:1:b/zonder_gezag > bw1:255:1/ots",
        "bw1:255:1:b/zonder_gezag > bw1:255:3/na_burgemeester",
        "bw1:255:1:b/zonder_gezag > bw1:255:5/ander_kind",
        "bw1:255:1:b/zonder_gezag > bw1:267a/na_afwijzing_gezagsbeeindiging",
        "bw1:255:1:b/zonder_gezag > bw1:269/in_plaats_van_schorsing",
        "bw1:255:1:b/zonder_gezag > bw1:331a/in_plaats_van_schorsing_voogd",
        "bw1:255:1:b/zonder_gezag > bw1:332a/na_afwijzing_beeindiging_voogdij",
    ),
    why=Text(
        "De grond vraagt zelf al iemand met gezag (lid 1 onder b); de uitzondering beslist alleen zaken "
        "waarin de kinderrechter over de rest van de grond nog niet heeft geoordeeld.",
        "The ground itself already asks for someone with authority (paragraph 1(b)); the exception only "
        "settles cases in which the judge has not yet judged the rest of the ground.",
    ),
)

inhoud_beschikking = NotModelled(
    provision=art_255_4,
    what=Text(
        "dat de beschikking de concrete bedreigingen en de daarop afgestemde duur noemt",
        "that the order names the concrete threats and a duration matched to them",
    ),
    why=Text(
        "de inhoud van de beschikking komt na de vraag of zij kan worden gegeven; zie verzoekschrift",
        "the content of the order comes after the question whether it can be made; see verzoekschrift",
    ),
    decisions=("ots",),
)

aanloop_naar_beeindiging = NotModelled(
    provision=art_255_1_b,
    what=Text(
        "een ondertoezichtstelling in de aanloop naar gezagsbeëindiging, zonder positieve verwachting "
        "over de ouders",
        "a supervision order on the way to ending authority, without a positive expectation of the parents",
    ),
    why=Text(
        "naar de letter van eis b kan dat niet; of de rechtspraak anders doet is niet gelezen",
        "by the letter of requirement b that cannot be; whether the courts do otherwise was not read",
    ),
    decisions=("ots", "verlenging_ots"),
)

tweede_ots_naast_lopende = NotModelled(
    provision=art_255_1,
    what=Text(
        "dat een tweede ondertoezichtstelling naast een lopende niet kan",
        "that there can be no second supervision order beside one that runs",
    ),
    why=Text(
        "de wet verbiedt het niet met zoveel woorden; het is afgeleid uit de verlenging (260)",
        "the statute does not say so in words; it is inferred from the extension (260)",
    ),
    decisions=("ots",),
)
