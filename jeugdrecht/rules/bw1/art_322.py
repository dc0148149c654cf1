"""
BW1 322 en 324. Ontslag van een voogd, op eigen verzoek of omdat hij onbevoegd is.
"""

from jeugdrecht.facts import voogd
from jeugdrecht.logic.rules import Definition, Duty, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_322_1 = Provision(
    bw1("322", 1),
    heading=Text("ontslag van een voogd", "discharge of a guardian"),
    summary=Text(
        "Ontslag kan wegens (a) een na aanvang ontstaan geestelijk of lichamelijk gebrek, (b) de "
        "pensioenleeftijd (AOW 7a lid 1), of (c) een bevoegde opvolger die zich schriftelijk bereid "
        "verklaart en overneming in het belang van de minderjarigen.",
        "Discharge for (a) a later defect, (b) reaching pension age, (c) a competent successor willing in "
        "writing and in the minors' interest.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_322_2 = Provision(
    bw1("322", 2),
    heading=Text("gezamenlijke voogdij: beiden ontslag", "joint guardianship: discharge of both"),
    summary=Text(
        "Bij gezamenlijke voogdij geldt 322 lid 1 alleen als beide voogden ontslag willen.",
        "With joint guardianship only if both want discharge.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_324 = Provision(
    bw1("324"),
    heading=Text("onbevoegde voogd wordt vervangen", "an incompetent guardian is replaced"),
    summary=Text(
        "Is een voogd onbevoegd (246), dan ontslaat de rechtbank hem en benoemt een ander, op verzoek van "
        "voogd, familie, raad, schuldeisers of belanghebbenden, of ambtshalve.",
        "If a guardian is incompetent (246) the court dismisses and replaces him.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

geen_ontslag = Scope(
    "geen_ontslag",
    art_322_1,
    decision="ontslag_voogd",
    then="geen_grond",
    since="2015-01-01",
    closing=True,
)

op_eigen_verzoek = Definition(
    "op_eigen_verzoek",
    art_322_1,
    decision="ontslag_voogd",
    when=voogd.ontslag_gevraagd
    & (
        voogd.gebrek_na_aanvang
        | voogd.pensioenleeftijd_bereikt
        | (voogd.bevoegde_opvolger_bereid & voogd.vervanging_in_belang_minderjarige)
    )
    & ~voogd.onbevoegd_geworden,
    then="op_verzoek",
    since="2015-01-01",
    rests_on=(bw1("322", 2),),
)

alleen_beiden = Prohibition(
    "alleen_beiden",
    art_322_2,
    decision="ontslag_voogd",
    when=voogd.gezamenlijke_voogdij & ~voogd.beiden_willen_ontslag & ~voogd.onbevoegd_geworden,
    then="geen_grond",
    since="2015-01-01",
    excepts=("bw1:322:1/op_eigen_verzoek",),
)

onbevoegd = Duty(
    "onbevoegd",
    art_324,
    decision="ontslag_voogd",
    when=voogd.onbevoegd_geworden,
    then="verplicht",
    since="2015-01-01",
    actor="rechtbank",
    rests_on=(bw1("246"),),
)

een_van_twee_onbevoegd = NotModelled(
    provision=art_324,
    what=Text(
        "dat bij gezamenlijke voogdij de andere voogd alleen verder gaat zolang de een onbevoegd is",
        "that with joint guardianship the other continues alone while one is incompetent",
    ),
    why=Text(
        "de leden 3 en 4 noemen het gevolg; hier is de vraag of ontslag volgt",
        "paragraphs 3 and 4 name the effect; here the question is whether discharge follows",
    ),
    decisions=("ontslag_voogd",),
)
