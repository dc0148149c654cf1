"""
De beslissingen over de justitiële jeugdinrichting: voor wie zij is, wie plaatst en waaraan die gebonden is.
"""

from jeugdrecht.facts import jji, zaak
from jeugdrecht.logic.decisions import Choice, Decision, SetOf, Value
from jeugdrecht.sources import Text

titel_gegeven = jji.titel.in_(
    "voorlopige_hechtenis",
    "jeugddetentie",
    "vervangende_jeugddetentie",
    "vervangende_hechtenis",
    "vreemdelingenbewaring",
    "gijzeling",
    "pij",
    "machtiging_6_2_2_2",
    "wacht_op_zorgplaats",
    "tbs",
    "gedragsmaatregel",
    "andere_titel",
)
bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)

plaatsing_jji = Decision(
    id="plaatsing_jji",
    question=Text(
        "Is een justitiële jeugdinrichting voor deze persoon bestemd?",
        "Is a juvenile justice institution meant for this person?",
    ),
    answer=Choice(
        (
            Value("bestemd", Text("bestemd", "meant for this person")),
            Value("niet_bestemd", Text("niet bestemd", "not meant for this person")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=titel_gegeven,
)

plaatser_jji = Decision(
    id="plaatser_jji",
    question=Text(
        "Mag deze instantie in de inrichting plaatsen of overplaatsen?",
        "May this body place in or transfer to the institution?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jji.plaatser.in_(
        "minister", "selectiefunctionaris", "gemeente", "gecertificeerde_instelling", "directeur"
    ),
)

eisen_plaatsing_jji = Decision(
    id="eisen_plaatsing_jji",
    question=Text("Wat bindt de plaatsing?", "What binds the placement?"),
    answer=SetOf(
        (
            Value(
                "behandelplaats",
                Text("een plaats waar behandeling kan plaatsvinden", "a place where treatment is possible"),
            ),
            Value("inrichting_neemt_op", Text("de inrichting moet opnemen", "the institution must admit")),
            Value(
                "om_en_oplegger_in_aanmerking",
                Text(
                    "aanwijzingen van openbaar ministerie en oplegger in aanmerking nemen",
                    "considering directions of the prosecution and the imposing authority",
                ),
            ),
            Value(
                "gi_zo_mogelijk_in_acht",
                Text(
                    "aanwijzingen van de gecertificeerde instelling zo mogelijk in acht nemen",
                    "observing directions of the certified institution where possible",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=titel_gegeven,
)

titel_bjj = Decision(
    id="titel_bjj",
    question=Text(
        "Is dit een vrijheidsstraf of een vrijheidsbenemende maatregel in de zin van de Bjj?",
        "Is this a custodial sentence or a custodial measure under the Bjj?",
    ),
    answer=Choice(
        (
            Value("vrijheidsstraf", Text("een vrijheidsstraf", "a custodial sentence")),
            Value(
                "vrijheidsbenemende_maatregel",
                Text("een vrijheidsbenemende maatregel", "a custodial measure"),
            ),
            Value("geen_van_beide", Text("geen van beide", "neither")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=titel_gegeven,
)

jeugdige_bjj = Decision(
    id="jeugdige_bjj",
    question=Text(
        "Is deze persoon jeugdige in de zin van de Bjj?", "Is this person a young person under the Bjj?"
    ),
    answer=Choice(
        (
            Value("jeugdige", Text("jeugdige in de zin van de Bjj", "a young person under the Bjj")),
            Value(
                "geen_jeugdige", Text("geen jeugdige in de zin van de Bjj", "no young person under the Bjj")
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jji.tenuitvoerlegging_in_inrichting | ~jji.tenuitvoerlegging_in_inrichting,
)

scholings_en_trainingsprogramma = Decision(
    id="scholings_en_trainingsprogramma",
    question=Text(
        "Mag de directeur deelname aan een scholings- en trainingsprogramma toestaan of beëindigen?",
        "May the director allow or end participation in an education and training programme?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jji.stp_stap.in_("deelname", "beeindiging"),
)
