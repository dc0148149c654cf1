"""
BW 1:256. Ondertoezichtstelling van kinderen in een asielcentrum.

Het toezicht kan dan naar een rechtspersoon die de minister heeft aanvaard; een gecertificeerde instelling
mag ook. Voldoet die rechtspersoon niet meer, dan vervangt de kinderrechter hem uit zichzelf, tenzij de
continuïteit voortzetting noodzakelijk maakt. Bij vervanging op verzoek (259) speelt die continuïteit niet.
"""

from jeugdrecht.facts import instelling, jeugdige, maatregel
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_256_1 = Provision(
    bw1("256", 1),
    heading=Text("OTS van kinderen in een asielcentrum", "supervision of children in an asylum centre"),
    summary=Text(
        "Asielkind (aanvraag Vw 2000 art. 28) dat daarom in een COA-centrum woont: toezicht kan worden "
        "opgedragen aan een rechtspersoon die de minister daarvoor heeft aanvaard.",
        "A minor for whom temporary asylum has been requested and who therefore stays in a reception "
        "centre may be supervised by a legal person accepted by the Minister.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_256_2 = Provision(
    bw1("256", 2),
    heading=Text("voorwaarden aan aanvaarding rechtspersoon", "conditions of acceptance"),
    summary=Text(
        "De minister kan voorwaarden of voorschriften verbinden aan de aanvaarding en de rechtspersoon "
        "voor bepaalde tijd aanvaarden.",
        "The Minister may attach conditions and accept the legal person for a fixed period.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_256_3 = Provision(
    bw1("256", 3),
    heading=Text("schakelbepaling asiel-OTS", "sections that apply likewise"),
    summary=Text(
        "Op deze OTS en deze rechtspersoon zijn afdeling 4 en 5 en art. 326 van overeenkomstige toepassing.",
        "Sections 4 and 5 and art. 326 apply mutatis mutandis.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_256_4 = Provision(
    bw1("256", 4),
    heading=Text(
        "vervanging door GI van de woongemeente",
        "replacement by an institution of the municipality",
    ),
    summary=Text(
        "Bij vervanging via 259 komt er een GI die door de Jeugdwet-woongemeente is gecontracteerd of "
        "gesubsidieerd. Voldoet de rechtspersoon niet langer aan de eisen, dan vervangt de kinderrechter "
        "hem ongevraagd, tenzij continuïteit voortzetting noodzakelijk maakt.",
        "On replacement a certified institution contracted or subsidised by the minor's municipality is "
        "appointed; if the legal person no longer qualifies the judge replaces it of his own motion "
        "unless continuity requires otherwise.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

in_asielcentrum = (
    jeugdige.asielaanvraag_ingediend & jeugdige.verblijft_in_coa_centrum & instelling.aanvaarde_rechtspersoon
)

bij_aanvaarde_rechtspersoon = Scope(
    "aanvaarde_rechtspersoon",
    art_256_1,
    decision="ots_uitvoerder",
    when=in_asielcentrum,
    then="aanvaarde_rechtspersoon",
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("256", 3),),
    quote="daartoe door Onze Minister van Justitie aanvaarde rechtspersoon",
)

voldoet_niet_meer = Duty(
    "voldoet_niet_meer",
    art_256_4,
    decision="vervanging_gi",
    when=maatregel.ots_loopt
    & maatregel.ots_op_grond_van_256
    & ~instelling.aanvaarde_rechtspersoon_voldoet
    & ~maatregel.voortzetting_noodzakelijk_continuiteit,
    then="verplicht_ambtshalve",
    actor="kinderrechter",
    since="2015-01-01",
    excepts=("bw1:259/vervangen",),
    quote="tenzij voortzetting van de taken",
)

ook_zonder_verzoek = Documented(
    decision="vervanging_gi",
    question=Question.BEYOND_BASE,
    about=("bw1:256:4/voldoet_niet_meer",),
    why=Text(
        "Lid 4 verplicht de kinderrechter ambtshalve, dus ook als niemand om vervanging heeft "
        "verzocht; is dat wel gebeurd, dan gaat de plicht voor.",
        "Paragraph 4 obliges the judge of his own motion, so also where nobody asked for "
        "replacement; where somebody did, the duty goes first.",
    ),
)

opvolger = NotModelled(
    provision=art_256_4,
    what=Text(
        "dat de opvolger een instelling is met een contract of subsidierelatie met de woongemeente",
        "that the successor is an institution with a contract or subsidy of the municipality of domicile",
    ),
    why=Text(
        "welke instelling dat is hangt af van de contracten van de gemeente",
        "which institution that is depends on the municipality's contracts",
    ),
    decisions=("vervanging_gi",),
)

voorwaarden_minister = NotModelled(
    provision=art_256_2,
    what=Text(
        "voorwaarden en duur van de aanvaarding door de minister",
        "conditions and duration of the minister's acceptance",
    ),
    why=Text(
        "of een rechtspersoon is aanvaard wordt gevraagd; waaronder niet",
        "whether a legal person is accepted is asked; on what terms is not",
    ),
    decisions=("ots_uitvoerder",),
)
