"""
How the partners in a region work with families and with each other.
"""

from jeugdrecht.logic.declare import judgement, yes_no
from jeugdrecht.sources import Text

werkproces_vastgesteld = yes_no(
    "regio.werkproces_vastgesteld",
    ask=Text(
        "Is een gemeenschappelijk werkproces vastgesteld?", "Has a common working process been adopted?"
    ),
    yes=Text("een gemeenschappelijk werkproces is vastgesteld", "a common working process has been adopted"),
    no=Text(
        "er is geen gemeenschappelijk werkproces vastgesteld", "no common working process has been adopted"
    ),
    unknown=Text(
        "het is niet bekend of een gemeenschappelijk werkproces is vastgesteld",
        "it is not known whether a common working process has been adopted",
    ),
)

verwachtingen_uitgelegd = yes_no(
    "regio.verwachtingen_uitgelegd",
    ask=Text(
        "Is aan jeugdige en ouders uitgelegd wat van hen wordt verwacht?",
        "Were young person and parents told what is expected of them?",
    ),
    yes=Text(
        "aan jeugdige en ouders is uitgelegd wat van hen wordt verwacht",
        "young person and parents were told what is expected of them",
    ),
    no=Text(
        "aan jeugdige en ouders is niet uitgelegd wat van hen wordt verwacht",
        "young person and parents were not told what is expected of them",
    ),
    unknown=Text(
        "het is niet bekend of aan jeugdige en ouders is uitgelegd wat van hen wordt verwacht",
        "it is not known whether young person and parents were told what is expected of them",
    ),
)

verhouding_interventies = yes_no(
    "regio.verhouding_interventies",
    ask=Text(
        "Is de verhouding tussen interventies beschreven?", "Is the relation between interventions described?"
    ),
    yes=Text(
        "de verhouding tussen de interventies is beschreven",
        "the relation between the interventions is described",
    ),
    no=Text(
        "de verhouding tussen de interventies is niet beschreven",
        "the relation between the interventions is not described",
    ),
    unknown=Text(
        "het is niet bekend of de verhouding tussen de interventies is beschreven",
        "it is not known whether the relation between the interventions is described",
    ),
)

eerdere_interventies_gemeld = yes_no(
    "regio.eerdere_interventies_gemeld",
    ask=Text(
        "Worden eerdere interventies gemeld aan de Raad en de rechter, en aan het OM als "
        "dat erbij betrokken is?",
        "Are earlier interventions reported to the Board and the court, and to the "
        "prosecution where it is involved?",
    ),
    yes=Text(
        "eerdere interventies worden gemeld aan de Raad, het OM en de rechter",
        "earlier interventions are reported to the Board, the prosecution and the court",
    ),
    no=Text(
        "eerdere interventies worden niet gemeld aan de Raad, het OM en de rechter",
        "earlier interventions are not reported to the Board, the prosecution and the court",
    ),
    unknown=Text(
        "het is niet bekend of eerdere interventies worden gemeld aan de Raad, het OM en de rechter",
        "it is not known whether earlier interventions are reported to the Board, the "
        "prosecution and the court",
    ),
)

expertise_gi_benut = yes_no(
    "regio.expertise_gi_benut",
    ask=Text(
        "Wordt de kennis van de gecertificeerde instelling gebruikt bij het verzoek tot onderzoek?",
        "Is the expertise of the certified institution used for the request for investigation?",
    ),
    yes=Text(
        "de kennis van de gecertificeerde instelling wordt gebruikt bij het verzoek tot onderzoek",
        "the expertise of the certified institution is used for the request for investigation",
    ),
    no=Text(
        "de kennis van de gecertificeerde instelling wordt niet gebruikt bij het verzoek tot onderzoek",
        "the expertise of the certified institution is not used for the request for investigation",
    ),
    unknown=Text(
        "het is niet bekend of de kennis van de gecertificeerde instelling wordt "
        "gebruikt bij het verzoek tot onderzoek",
        "it is not known whether the expertise of the certified institution is used for "
        "the request for investigation",
    ),
)

expertise_veilig_thuis_benut = yes_no(
    "regio.expertise_veilig_thuis_benut",
    ask=Text(
        "Wordt de kennis van Veilig Thuis gebruikt bij het verzoek tot onderzoek?",
        "Is the expertise of Veilig Thuis used for the request for investigation?",
    ),
    yes=Text(
        "de kennis van Veilig Thuis wordt gebruikt bij het verzoek tot onderzoek",
        "the expertise of Veilig Thuis is used for the request for investigation",
    ),
    no=Text(
        "de kennis van Veilig Thuis wordt niet gebruikt bij het verzoek tot onderzoek",
        "the expertise of Veilig Thuis is not used for the request for investigation",
    ),
    unknown=Text(
        "het is niet bekend of de kennis van Veilig Thuis wordt gebruikt bij het verzoek tot onderzoek",
        "it is not known whether the expertise of Veilig Thuis is used for the request for investigation",
    ),
)

raad_neemt_deel = yes_no(
    "regio.raad_neemt_deel",
    ask=Text(
        "Neemt de Raad deel aan het overleg over een verzoek tot onderzoek?",
        "Does the Board join the consultation on a request for investigation?",
    ),
    yes=Text(
        "de Raad neemt deel aan het overleg over een verzoek tot onderzoek",
        "the Board joins the consultation on a request for investigation",
    ),
    no=Text(
        "de Raad neemt niet deel aan het overleg over een verzoek tot onderzoek",
        "the Board does not join the consultation on a request for investigation",
    ),
    unknown=Text(
        "het is niet bekend of de Raad deelneemt aan het overleg over een verzoek tot onderzoek",
        "it is not known whether the Board joins the consultation on a request for investigation",
    ),
)

om_neemt_deel = yes_no(
    "regio.om_neemt_deel",
    ask=Text(
        "Neemt het OM deel aan het overleg over een verzoek tot onderzoek?",
        "Does the prosecution join the consultation on a request for investigation?",
    ),
    yes=Text(
        "het OM neemt deel aan het overleg over een verzoek tot onderzoek",
        "the prosecution joins the consultation on a request for investigation",
    ),
    no=Text(
        "het OM neemt niet deel aan het overleg over een verzoek tot onderzoek",
        "the prosecution does not join the consultation on a request for investigation",
    ),
    unknown=Text(
        "het is niet bekend of het OM deelneemt aan het overleg over een verzoek tot onderzoek",
        "it is not known whether the prosecution joins the consultation on a request for investigation",
    ),
)

onafhankelijkheid_geborgd = yes_no(
    "regio.onafhankelijkheid_geborgd",
    ask=Text(
        "Is de onafhankelijkheid van de Raad en het OM geborgd?",
        "Is the independence of the Board and the prosecution ensured?",
    ),
    yes=Text(
        "de onafhankelijkheid van de Raad en het OM is geborgd",
        "the independence of the Board and the prosecution is ensured",
    ),
    no=Text(
        "de onafhankelijkheid van de Raad en het OM is niet geborgd",
        "the independence of the Board and the prosecution is not ensured",
    ),
    unknown=Text(
        "het is niet bekend of de onafhankelijkheid van de Raad en het OM is geborgd",
        "it is not known whether the independence of the Board and the prosecution is ensured",
    ),
)

adviesfunctie_burgers = yes_no(
    "regio.adviesfunctie_burgers",
    ask=Text("Is er een adviesfunctie voor burgers?", "Is there an advice function for citizens?"),
    yes=Text("er is een adviesfunctie voor burgers", "there is an advice function for citizens"),
    no=Text("er is geen adviesfunctie voor burgers", "there is no advice function for citizens"),
    unknown=Text(
        "het is niet bekend of er een adviesfunctie voor burgers is",
        "it is not known whether there is an advice function for citizens",
    ),
)

adviesfunctie_professionals = yes_no(
    "regio.adviesfunctie_professionals",
    ask=Text("Is er een adviesfunctie voor professionals?", "Is there an advice function for professionals?"),
    yes=Text("er is een adviesfunctie voor professionals", "there is an advice function for professionals"),
    no=Text("er is geen adviesfunctie voor professionals", "there is no advice function for professionals"),
    unknown=Text(
        "het is niet bekend of er een adviesfunctie voor professionals is",
        "it is not known whether there is an advice function for professionals",
    ),
)

adviesfunctie_wijkteams = yes_no(
    "regio.adviesfunctie_wijkteams",
    ask=Text("Is er een adviesfunctie voor wijkteams?", "Is there an advice function for local teams?"),
    yes=Text("er is een adviesfunctie voor wijkteams", "there is an advice function for local teams"),
    no=Text("er is geen adviesfunctie voor wijkteams", "there is no advice function for local teams"),
    unknown=Text(
        "het is niet bekend of er een adviesfunctie voor wijkteams is",
        "it is not known whether there is an advice function for local teams",
    ),
)

adviesfunctie_laagdrempelig = judgement(
    "regio.adviesfunctie_laagdrempelig",
    by="gemeente",
    ask=Text("Is de adviesfunctie laagdrempelig?", "Is the advice function easily accessible?"),
    yes=Text("de adviesfunctie is laagdrempelig", "the advice function is easily accessible"),
    no=Text("de adviesfunctie is niet laagdrempelig", "the advice function is not easily accessible"),
    unknown=Text(
        "het is aan de gemeente of de adviesfunctie laagdrempelig is",
        "it is for the municipality to decide whether the advice function is easily accessible",
    ),
)

ouders_betrokken_bij_beleid = yes_no(
    "regio.ouders_betrokken_bij_beleid",
    ask=Text("Zijn ouders betrokken bij het maken van beleid?", "Are parents involved in making policy?"),
    yes=Text("ouders zijn betrokken bij het maken van beleid", "parents are involved in making policy"),
    no=Text(
        "ouders zijn niet betrokken bij het maken van beleid", "parents are not involved in making policy"
    ),
    unknown=Text(
        "het is niet bekend of ouders betrokken zijn bij het maken van beleid",
        "it is not known whether parents are involved in making policy",
    ),
)

kinderen_betrokken_bij_beleid = yes_no(
    "regio.kinderen_betrokken_bij_beleid",
    ask=Text("Zijn kinderen betrokken bij het maken van beleid?", "Are children involved in making policy?"),
    yes=Text("kinderen zijn betrokken bij het maken van beleid", "children are involved in making policy"),
    no=Text(
        "kinderen zijn niet betrokken bij het maken van beleid", "children are not involved in making policy"
    ),
    unknown=Text(
        "het is niet bekend of kinderen betrokken zijn bij het maken van beleid",
        "it is not known whether children are involved in making policy",
    ),
)

samenwerking_in_casus = yes_no(
    "regio.samenwerking_in_casus",
    ask=Text("Werken de partners in casussen samen?", "Do the partners cooperate in cases?"),
    yes=Text("de partners werken samen in casussen", "the partners cooperate in cases"),
    no=Text("de partners werken niet samen in casussen", "the partners do not cooperate in cases"),
    unknown=Text(
        "het is niet bekend of de partners samenwerken in casussen",
        "it is not known whether the partners cooperate in cases",
    ),
)

eigen_beroepseisen_gevolgd = yes_no(
    "regio.eigen_beroepseisen_gevolgd",
    ask=Text(
        "Houden de professionals die samenwerken zich aan de eisen van hun beroep?",
        "Do the professionals who cooperate keep to the requirements of their profession?",
    ),
    yes=Text(
        "de professionals die samenwerken houden zich aan de eisen van hun beroep",
        "the professionals who cooperate keep to the requirements of their profession",
    ),
    no=Text(
        "de professionals die samenwerken houden zich niet aan de eisen van hun beroep",
        "the professionals who cooperate do not keep to the requirements of their profession",
    ),
    unknown=Text(
        "het is niet bekend of de professionals die samenwerken zich aan de eisen van hun beroep houden",
        "it is not known whether the professionals who cooperate keep to the "
        "requirements of their profession",
    ),
)
