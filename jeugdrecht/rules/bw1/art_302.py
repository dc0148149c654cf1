"""
BW1 302 en 304. Voogdij door een instelling, bij asielkinderen door de aanvaarde rechtspersoon.
"""

from jeugdrecht.facts import gezag, voogd
from jeugdrecht.logic.rules import Definition, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_302_1 = Provision(
    bw1("302", 1),
    heading=Text("voogdij door een GI", "guardianship of a certified institution"),
    summary=Text(
        "De rechter kan de voogdij aan een GI opdragen.",
        "The court may entrust guardianship to a certified institution.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_302_2 = Provision(
    bw1("302", 2),
    heading=Text("voogdij over asielkinderen", "guardianship of asylum-seeking children"),
    summary=Text(
        "Voor kinderen met een asielaanvraag (Vw 2000 art. 28) die daarom in Nederland verblijven, en voor "
        "door de minister aangewezen groepen, kan voogdij door een rechtspersoon alleen aan de door de "
        "minister aanvaarde rechtspersoon worden opgedragen; een natuurlijk persoon blijft mogelijk.",
        "For asylum-seeking minors (and designated groups) guardianship by a legal person may only go to "
        "the accepted legal person; a natural person remains possible.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_302_3 = Provision(
    bw1("302", 3),
    heading=Text("voorwaarden aan aanvaarding (voogdij)", "conditions on acceptance (guardianship)"),
    summary=Text(
        "De minister kan de aanvaarding aan voorwaarden en een periode binden.",
        "The Minister may attach conditions and a term.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_302_4 = Provision(
    bw1("302", 4),
    heading=Text("regels voor de aanvaarde rechtspersoon", "rules for the accepted legal person"),
    summary=Text(
        "Voor deze rechtspersoon gelden 303, 304, 305 en 328 overeenkomstig.",
        "Arts. 303, 304, 305 and 328 apply.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_304 = Provision(
    bw1("304"),
    heading=Text("aansprakelijkheid bestuurders GI-voogd", "liability of directors of the institution"),
    summary=Text(
        "Naast de GI zijn bestuurders hoofdelijk en persoonlijk aansprakelijk voor schade door "
        "onbehoorlijke voogdij, behoudens bewijs dat zij geen schuld hebben.",
        "Besides the institution its directors are jointly and personally liable for damage from improper "
        "guardianship unless they prove absence of fault.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

gecertificeerde_instelling = Definition(
    "gecertificeerde_instelling",
    art_302_1,
    decision="te_benoemen_voogd",
    when=~gezag.categorie_302_2,
    then="gecertificeerde_instelling",
    since="2015-01-01",
)

aanvaarde_rechtspersoon = Definition(
    "aanvaarde_rechtspersoon",
    art_302_2,
    decision="te_benoemen_voogd",
    when=gezag.categorie_302_2,
    then="aanvaarde_rechtspersoon",
    since="2015-01-01",
    quote="uitsluitend opdragen aan een daartoe",
)

benoembaar = Scope(
    "benoembaar",
    art_302_1,
    decision="voogd_benoembaar",
    then="benoembaar",
    since="2015-01-01",
    closing=True,
    rests_on=(bw1("275", 1), bw1("295")),
)

onbevoegde_kandidaat = Prohibition(
    "onbevoegde_kandidaat",
    art_302_1,
    decision="voogd_benoembaar",
    when=voogd.kandidaat.is_("natuurlijk_persoon") & ~voogd.bevoegd,
    then="niet_benoembaar",
    since="2015-01-01",
    rests_on=(bw1("246"),),
)

andere_rechtspersoon = Prohibition(
    "andere_rechtspersoon",
    art_302_1,
    decision="voogd_benoembaar",
    when=voogd.kandidaat.is_("andere_rechtspersoon"),
    then="niet_benoembaar",
    since="2015-01-01",
)

geen_instelling_voor_asielkind = Prohibition(
    "geen_instelling_voor_asielkind",
    art_302_2,
    decision="voogd_benoembaar",
    when=(voogd.kandidaat.is_("gi") & gezag.categorie_302_2)
    | (voogd.kandidaat.is_("aanvaarde_rechtspersoon") & ~gezag.categorie_302_2),
    then="niet_benoembaar",
    since="2015-01-01",
)

voorwaarden_minister = NotModelled(
    provision=art_302_3,
    what=Text(
        "de voorwaarden en de tijd van de aanvaarding door de minister, en de regels voor de aanvaarde "
        "rechtspersoon",
        "the conditions and the time of the acceptance by the Minister, and the rules for the accepted "
        "legal person",
    ),
    why=Text(
        "een besluit van de minister; gevraagd wordt of de kandidaat aanvaard is",
        "a decision of the Minister; what is asked is whether the candidate is accepted",
    ),
    decisions=("voogd_benoembaar",),
)

aansprakelijkheid = NotModelled(
    provision=art_304,
    what=Text(
        "de aansprakelijkheid van de bestuurders van de instelling die voogd is",
        "the liability of the directors of the institution that is guardian",
    ),
    why=Text(
        "schadevergoeding; geen beslissing van de bibliotheek vraagt ernaar",
        "damages; no decision of the library asks for it",
    ),
)
