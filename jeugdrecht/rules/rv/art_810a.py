"""
Rv 810a. De deskundige op verzoek van een ouder, met of zonder gezag.
"""

from jeugdrecht.facts import behandeling, belanghebbende, procedure, verzoek
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Provision, Text, rv

art_810a_1 = Provision(
    rv("810a", 1),
    heading=Text("eigen deskundigenrapport van een ouder", "a parent's own expert report"),
    summary=Text(
        "Buiten OTS- en beëindigingszaken (en alimentatie) mag een ouder een rapport van een zelf gekozen "
        "deskundige inbrengen als dat relevant is voor de uitkomst en het kindbelang het toelaat.",
        "In other cases a parent may submit a report of his own expert if relevant and not contrary to the "
        "child's interest.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_810a_2 = Provision(
    rv("810a", 2),
    heading=Text(
        "benoeming deskundige op verzoek van een ouder", "appointing an expert at a parent's request"
    ),
    summary=Text(
        "Gaat de zaak over OTS of over het einde van gezag of voogdij, dan moet de rechter op verzoek van "
        "een ouder (na overleg met die ouder) zelf een deskundige aanwijzen, als dat mede tot de "
        "beslissing kan leiden en het kindbelang zich niet verzet. Het Rijk betaalt; van de ouder kan een "
        "bijdrage worden gevraagd (lid 3).",
        "In supervision and termination cases the court appoints an expert at the parent's request if "
        "relevant and not contrary to the child's interest; the State pays, a parental contribution may be "
        "asked.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

ouder_vraagt = belanghebbende.rol.in_("ouder", "gezagsouder") & belanghebbende.verzoekt_deskundige
mits = procedure.deskundige_draagt_bij & ~behandeling.belang_kind_verzet_zich_tegen_onderzoek
ots_of_einde_gezag = behandeling.over_ots | behandeling.over_einde_gezag

eigen_rapport = Duty(
    "eigen_rapport",
    art_810a_1,
    decision="procesrechten",
    when=ouder_vraagt & ~ots_of_einde_gezag & ~verzoek.maatregel.is_("levensonderhoud") & mits,
    then="eigen_deskundigenrapport",
    since="2015-01-01",
    actor="rechter",
)

deskundige = Duty(
    "deskundige",
    art_810a_2,
    decision="procesrechten",
    when=ouder_vraagt & ots_of_einde_gezag & mits,
    then="benoeming_deskundige",
    since="2015-01-01",
    actor="rechter",
)

uithuisplaatsing = NotModelled(
    provision=art_810a_2,
    what=Text(
        "dat ook een zaak over uithuisplaatsing hieronder valt (ECLI:NL:HR:2019:575, niet zelf gelezen)",
        "that a placement case falls under this too (ECLI:NL:HR:2019:575, not read)",
    ),
    why=Text(
        "zij staat in de afdeling over ondertoezichtstelling en telt hier als zaak daarover",
        "it stands in the section on supervision and counts here as a case about it",
    ),
    decisions=("procesrechten",),
)
