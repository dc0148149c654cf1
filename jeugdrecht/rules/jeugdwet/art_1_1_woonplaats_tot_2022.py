"""
Jeugdwet 1.1. Begrip woonplaats zoals het luidde tot 2022, in de volgorde van toen.

Achttien of ouder: de eigen woonplaats. Voogdij bij een gecertificeerde instelling: het werkelijke verblijf.
Anders de woonplaats die Boek 1 BW van het gezag afleidt; een ondertoezichtstelling verandert het gezag
niet. Is die onbekend of buiten Nederland, dan het werkelijke verblijf bij de hulpvraag.
"""

from jeugdrecht.facts import jeugdige, maatregel, woonplaats
from jeugdrecht.logic.rules import Definition, NotModelled
from jeugdrecht.sources import Provision, Text, jw

woonplaats_tot_2022 = Provision(
    jw("1.1", begrip="woonplaats", onderdeel="tot_2022"),
    heading=Text("woonplaats tot 2022", "domicile until 2022"),
    summary=Text(
        "Tot 2022-01-01 gold: 18 jaar of ouder de eigen woonplaats (1:10 BW, onderdeel 4); bij GI-voogdij "
        "het werkelijk verblijf (onderdeel 2); anders de woonplaats volgens titel 3 van Boek 1 BW, afgeleid "
        "van het gezag (onderdeel 1); was een van die twee onbekend of buitenlands, dan werkelijk verblijf "
        "bij de hulpvraag (onderdeel 3).",
        "Until 2022-01-01: from 18 the own domicile (1:10 BW, item 4); under guardianship by an institution "
        "the actual stay (item 2); otherwise the domicile by title 3 of Book 1 BW, from authority (item 1); "
        "if either of these two was unknown or abroad, the actual stay at the request (item 3).",
    ),
    since="2015-01-01",
    read="2021-11-06",
)

volwassen = jeugdige.leeftijd.at_least(18)
onder_instelling = ~volwassen & maatregel.voogdij_gi_loopt & ~woonplaats.buiten_nederland
volgt_gezag = (
    ~volwassen & ~maatregel.voogdij_gi_loopt & woonplaats.gezagsouder_bekend & ~woonplaats.buiten_nederland
)
onbekend_of_buitenland = ~volwassen & (
    woonplaats.buiten_nederland | (~maatregel.voogdij_gi_loopt & ~woonplaats.gezagsouder_bekend)
)

eigen_woonplaats = Definition(
    "eigen_woonplaats",
    woonplaats_tot_2022,
    decision="verantwoordelijke_gemeente.grondslag",
    when=volwassen,
    then="eigen_woonplaats_tot_2022",
    since="2015-01-01",
    until="2021-12-31",
)

eigen_woonplaats_gemeente = Definition(
    "eigen_woonplaats_gemeente",
    woonplaats_tot_2022,
    decision="verantwoordelijke_gemeente.gemeente",
    when=volwassen,
    then=woonplaats.eigen_woonplaats_gemeente,
    since="2015-01-01",
    until="2021-12-31",
)

gi_voogdij = Definition(
    "gi_voogdij",
    woonplaats_tot_2022,
    decision="verantwoordelijke_gemeente.grondslag",
    when=onder_instelling,
    then="werkelijk_verblijf_gi_voogdij_tot_2022",
    since="2015-01-01",
    until="2021-12-31",
)

gi_voogdij_gemeente = Definition(
    "gi_voogdij_gemeente",
    woonplaats_tot_2022,
    decision="verantwoordelijke_gemeente.gemeente",
    when=onder_instelling,
    then=woonplaats.feitelijk_verblijf_gemeente,
    since="2015-01-01",
    until="2021-12-31",
)

gezagsdrager = Definition(
    "gezagsdrager",
    woonplaats_tot_2022,
    decision="verantwoordelijke_gemeente.grondslag",
    when=volgt_gezag,
    then="gezagsdrager_tot_2022",
    since="2015-01-01",
    until="2021-12-31",
)

gezagsdrager_gemeente = Definition(
    "gezagsdrager_gemeente",
    woonplaats_tot_2022,
    decision="verantwoordelijke_gemeente.gemeente",
    when=volgt_gezag,
    then=woonplaats.gezagsouder_gemeente,
    since="2015-01-01",
    until="2021-12-31",
)

hulpvraag = Definition(
    "hulpvraag",
    woonplaats_tot_2022,
    decision="verantwoordelijke_gemeente.grondslag",
    when=onbekend_of_buitenland,
    then="werkelijk_verblijf_tot_2022",
    since="2015-01-01",
    until="2021-12-31",
)

hulpvraag_gemeente = Definition(
    "hulpvraag_gemeente",
    woonplaats_tot_2022,
    decision="verantwoordelijke_gemeente.gemeente",
    when=onbekend_of_buitenland,
    then=woonplaats.feitelijk_verblijf_gemeente,
    since="2015-01-01",
    until="2021-12-31",
)

twee_gezagsdragers = NotModelled(
    provision=woonplaats_tot_2022,
    what=Text(
        "welke ouder telt als ouders met gezamenlijk gezag in verschillende gemeenten wonen",
        "which parent counts where parents with joint authority live in different municipalities",
    ),
    why=Text(
        "dat volgt uit titel 3 van Boek 1 BW, die niet is gelezen; de uitkomst is een gegeven van de zaak",
        "that follows from title 3 of Book 1 BW, which was not read; the outcome is a fact of the case",
    ),
    decisions=("verantwoordelijke_gemeente.gemeente", "verantwoordelijke_gemeente.grondslag"),
    until="2021-12-31",
)

moment_van_verblijf = NotModelled(
    provision=woonplaats_tot_2022,
    what=Text(
        "dat bij voogdij van een instelling het werkelijke verblijf van nu telt en niet dat bij de hulpvraag",
        "that under guardianship by an institution the actual stay now counts, not that at the request",
    ),
    why=Text(
        "er wordt naar één gemeente van werkelijk verblijf gevraagd; geef daarvoor die van de peildatum",
        "one municipality of actual stay is asked for; give the one on the reference date",
    ),
    decisions=("verantwoordelijke_gemeente.gemeente", "verantwoordelijke_gemeente.grondslag"),
    until="2021-12-31",
)
