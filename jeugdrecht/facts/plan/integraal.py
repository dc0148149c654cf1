"""
The plan for a family: what it covers, and whom it links up with.
"""

from jeugdrecht.logic.declare import number, yes_no
from jeugdrecht.sources import Text

gezinssysteem_betrokken = yes_no(
    "plan.gezinssysteem_betrokken",
    ask=Text(
        "Betreft het plan het hele gezinssysteem en alle relevante leefgebieden?",
        "Does the plan cover the whole family system and all relevant areas of life?",
    ),
    yes=Text(
        "het plan betreft het hele gezinssysteem en alle relevante leefgebieden",
        "the plan covers the whole family system and all relevant areas of life",
    ),
    no=Text(
        "het plan betreft niet het hele gezinssysteem en alle relevante leefgebieden",
        "the plan does not cover the whole family system and all relevant areas of life",
    ),
    unknown=Text(
        "het is niet bekend of het plan het hele gezinssysteem en alle relevante leefgebieden betreft",
        "it is not known whether the plan covers the whole family system and all relevant areas of life",
    ),
)

beschikbare_ondersteuning_beschreven = yes_no(
    "plan.beschikbare_ondersteuning_beschreven",
    ask=Text(
        "Beschrijft het plan de beschikbare ondersteuning?", "Does the plan describe available support?"
    ),
    yes=Text("het plan beschrijft de beschikbare ondersteuning", "the plan describes the available support"),
    no=Text(
        "het plan beschrijft de beschikbare ondersteuning niet",
        "the plan does not describe the available support",
    ),
    unknown=Text(
        "het is niet bekend of het plan de beschikbare ondersteuning beschrijft",
        "it is not known whether the plan describes the available support",
    ),
)

aansluiting_onderwijs = yes_no(
    "plan.aansluiting_onderwijs",
    ask=Text("Is aansluiting bij het onderwijs bezien?", "Was the link with education considered?"),
    yes=Text("bezien is hoe het plan aansluit bij het onderwijs", "the link with education was considered"),
    no=Text(
        "niet is bezien hoe het plan aansluit bij het onderwijs", "the link with education was not considered"
    ),
    unknown=Text(
        "het is niet bekend of is bezien hoe het plan aansluit bij het onderwijs",
        "it is not known whether the link with education was considered",
    ),
)

aansluiting_wmo = yes_no(
    "plan.aansluiting_wmo",
    ask=Text("Is aansluiting bij de Wmo bezien?", "Was the link with social support considered?"),
    yes=Text("bezien is hoe het plan aansluit bij de Wmo", "the link with social support was considered"),
    no=Text(
        "niet is bezien hoe het plan aansluit bij de Wmo", "the link with social support was not considered"
    ),
    unknown=Text(
        "het is niet bekend of is bezien hoe het plan aansluit bij de Wmo",
        "it is not known whether the link with social support was considered",
    ),
)

aansluiting_participatiewet = yes_no(
    "plan.aansluiting_participatiewet",
    ask=Text(
        "Is aansluiting bij de Participatiewet bezien?", "Was the link with the Participation Act considered?"
    ),
    yes=Text(
        "bezien is hoe het plan aansluit bij de Participatiewet",
        "the link with the Participation Act was considered",
    ),
    no=Text(
        "niet is bezien hoe het plan aansluit bij de Participatiewet",
        "the link with the Participation Act was not considered",
    ),
    unknown=Text(
        "het is niet bekend of is bezien hoe het plan aansluit bij de Participatiewet",
        "it is not known whether the link with the Participation Act was considered",
    ),
)

leerplicht_relevant = yes_no(
    "plan.leerplicht_relevant",
    ask=Text("Is informatie van leerplicht relevant?", "Is school attendance information relevant?"),
    yes=Text("informatie van leerplicht is relevant", "school attendance information is relevant"),
    no=Text("informatie van leerplicht is niet relevant", "school attendance information is not relevant"),
    unknown=Text(
        "het is niet bekend of informatie van leerplicht relevant is",
        "it is not known whether school attendance information is relevant",
    ),
)

leerplicht_geraadpleegd = yes_no(
    "plan.leerplicht_geraadpleegd",
    ask=Text("Is leerplicht geraadpleegd?", "Was the attendance officer consulted?"),
    yes=Text("leerplicht is geraadpleegd", "the attendance officer was consulted"),
    no=Text("leerplicht is niet geraadpleegd", "the attendance officer was not consulted"),
    unknown=Text(
        "het is niet bekend of leerplicht is geraadpleegd",
        "it is not known whether the attendance officer was consulted",
    ),
)

reden_andere_rechter_vastgelegd = yes_no(
    "plan.reden_andere_rechter_vastgelegd",
    ask=Text(
        "Is de reden voor een andere rechter vastgelegd?", "Is the reason for a different judge recorded?"
    ),
    yes=Text(
        "de reden voor een andere rechter is vastgelegd", "the reason for a different judge is recorded"
    ),
    no=Text(
        "de reden voor een andere rechter is niet vastgelegd",
        "the reason for a different judge is not recorded",
    ),
    unknown=Text(
        "het is niet bekend of de reden voor een andere rechter is vastgelegd",
        "it is not known whether the reason for a different judge is recorded",
    ),
)

relatie_sociaal_domein = yes_no(
    "plan.relatie_sociaal_domein",
    ask=Text(
        "Is de maatregel verbonden met steun uit het sociaal domein?",
        "Is the measure linked with support from the social domain?",
    ),
    yes=Text(
        "de maatregel is verbonden met steun uit het sociaal domein",
        "the measure is linked with support from the social domain",
    ),
    no=Text(
        "de maatregel is niet verbonden met steun uit het sociaal domein",
        "the measure is not linked with support from the social domain",
    ),
    unknown=Text(
        "het is niet bekend of de maatregel is verbonden met steun uit het sociaal domein",
        "it is not known whether the measure is linked with support from the social domain",
    ),
)

aantal_disciplines = number(
    "plan.aantal_disciplines",
    ask=Text(
        "Hoeveel disciplines zijn bij het plan betrokken?", "How many disciplines are involved in the plan?"
    ),
    says=Text(
        "het aantal disciplines bij het plan is {value}", "the number of disciplines in the plan is {value}"
    ),
    unknown=Text(
        "het is niet bekend hoeveel disciplines bij het plan zijn betrokken",
        "it is not known how many disciplines are involved in the plan",
    ),
)

aantal_rechters_gezin = number(
    "plan.aantal_rechters_gezin",
    ask=Text(
        "Hoeveel verschillende rechters behandelen zaken van het gezin?",
        "How many different judges hear the family's cases?",
    ),
    says=Text(
        "het aantal rechters dat zaken van het gezin behandelt is {value}",
        "the number of judges who hear the family's cases is {value}",
    ),
    unknown=Text(
        "het is niet bekend hoeveel rechters zaken van het gezin behandelen",
        "it is not known how many judges hear the family's cases",
    ),
)
