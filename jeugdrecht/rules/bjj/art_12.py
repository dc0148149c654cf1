"""
Bjj 12. Wie plaatst, en wat daarbij telt.

Sinds 2021 de minister zelf, daarvoor een door hem aangewezen selectiefunctionaris. Aanwijzingen van openbaar
ministerie en oplegger wegen mee; die van de gecertificeerde instelling worden zo mogelijk gevolgd.
"""

from jeugdrecht.facts import jji
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Power, Scope
from jeugdrecht.sources import Edition, Provision, Text, bjj

tot_2021 = Edition(
    "2015-01-01",
    "2020-12-31",
    Text(
        "Een door de minister aangewezen selectiefunctionaris in plaats van de minister.",
        "A selection officer designated by the minister instead of the minister.",
    ),
)

art_12_2 = Provision(
    bjj("12", 2),
    heading=Text("behandelplaats bij PIJ en jeugd-tbs", "treatment place for PIJ and tbs"),
    summary=Text(
        "Wie onder 8 lid 1 e of h valt komt in elk geval waar behandeling kan.",
        "Those under 8(1)(e) and (h) are in any case placed where treatment is possible.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

art_12_3 = Provision(
    bjj("12", 3),
    heading=Text("de minister plaatst", "the minister places"),
    summary=Text(
        "De minister plaatst en plaatst over en kan overbrenging bevelen; de inrichting moet opnemen (lid "
        "4).",
        "The minister places and transfers and may order conveyance; the institution must admit (para. 4).",
    ),
    since="2021-01-01",
    read="2023-01-01",
    history=(tot_2021,),
)

art_12_5 = Provision(
    bjj("12", 5),
    heading=Text("aanwijzingen bij plaatsing", "directions on placement"),
    summary=Text(
        "Bij plaatsing houdt de minister rekening met aanwijzingen van OM en oplegger, en neemt hij bij de "
        "plaatsing die van de GI zo mogelijk in acht.",
        "The minister considers directions of the prosecution and the imposing authority and observes those "
        "of the institution where possible.",
    ),
    since="2021-01-01",
    read="2023-01-01",
    history=(tot_2021,),
)

behandelplaats = Duty(
    "behandelplaats",
    art_12_2,
    decision="eisen_plaatsing_jji",
    when=jji.titel.in_("pij", "tbs") & decided("plaatsing_jji", "bestemd"),
    then="behandelplaats",
    since="2015-01-01",
    rests_on=(bjj("8", 1, "e"), bjj("8", 1, "h")),
)

art_12_4 = Provision(
    bjj("12", 4),
    heading=Text("de inrichting neemt op", "the institution admits"),
    summary=Text(
        "Wie volgens het besluit van de minister in een inrichting komt, wordt daar opgenomen.",
        "Whoever comes to an institution by the minister's decision is admitted there.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

opnemen = Duty(
    "opnemen",
    art_12_4,
    decision="eisen_plaatsing_jji",
    when=decided("plaatsing_jji", "bestemd"),
    then="inrichting_neemt_op",
    since="2015-01-01",
    actor="inrichting",
    rests_on=(bjj("12", 3),),
)

meewegen = Duty(
    "meewegen",
    art_12_5,
    decision="eisen_plaatsing_jji",
    when=jji.aanwijzing_om_of_oplegger & decided("plaatsing_jji", "bestemd"),
    then="om_en_oplegger_in_aanmerking",
    since="2021-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="minister",
)

meewegen_tot_2021 = Duty(
    "meewegen",
    art_12_5,
    decision="eisen_plaatsing_jji",
    when=jji.aanwijzing_om_of_oplegger & decided("plaatsing_jji", "bestemd"),
    then="om_en_oplegger_in_aanmerking",
    since="2015-01-01",
    until="2020-12-31",
    actor="selectiefunctionaris",
    read="2020-01-01",
)

gi_volgen = Duty(
    "gi",
    art_12_5,
    decision="eisen_plaatsing_jji",
    when=jji.aanwijzing_gi & decided("plaatsing_jji", "bestemd"),
    then="gi_zo_mogelijk_in_acht",
    since="2021-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="minister",
)

gi_volgen_tot_2021 = Duty(
    "gi",
    art_12_5,
    decision="eisen_plaatsing_jji",
    when=jji.aanwijzing_gi & decided("plaatsing_jji", "bestemd"),
    then="gi_zo_mogelijk_in_acht",
    since="2015-01-01",
    until="2020-12-31",
    actor="selectiefunctionaris",
    read="2020-01-01",
)

plaatsen = Power(
    "plaatsen",
    art_12_3,
    decision="plaatser_jji",
    opens="bevoegd",
    requires=jji.plaatser.is_("minister") & decided("plaatsing_jji", "bestemd"),
    actor="minister",
    since="2021-01-01",
    earlier=Earlier.OTHER_EDITION,
)

plaatsen_tot_2021 = Power(
    "plaatsen",
    art_12_3,
    decision="plaatser_jji",
    opens="bevoegd",
    requires=jji.plaatser.is_("selectiefunctionaris") & decided("plaatsing_jji", "bestemd"),
    actor="selectiefunctionaris",
    since="2015-01-01",
    until="2020-12-31",
    read="2020-01-01",
)

niet_bevoegd = Scope(
    "niet_bevoegd",
    art_12_3,
    decision="plaatser_jji",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

namens_de_minister = NotModelled(
    provision=art_12_3,
    what=Text(
        "mandaat: wie namens de minister plaatst (Jeugdwet 2.4 lid 2 b noemt nog de selectiefunctionaris), "
        "en de adviezen voor intensieve zorg en individuele trajecten (leden 6 en 7)",
        "mandate: who places on behalf of the minister (Youth Act 2.4(2)(b) still names the selection "
        "officer), and the advice for intensive care and individual units (paras. 6 and 7)",
    ),
    why=Text(
        "een mandaat staat niet in de wet; kies de minister als namens hem wordt geplaatst",
        "a mandate is not in the Act; choose the minister where someone places on the minister's behalf",
    ),
    decisions=("plaatser_jji", "eisen_plaatsing_jji"),
)
