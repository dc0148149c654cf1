"""
Bjj 3a. De landelijke voorziening: rijks- en particuliere inrichtingen, geen taak van de gemeente.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bjj

art_3a = Provision(
    bjj("3a"),
    heading=Text("landelijke voorziening", "national facility"),
    summary=Text(
        "De minister houdt landelijke voorzieningen in stand of subsidieert ze voor straffen en maatregelen "
        "van 77h Sr en machtigingen van Jeugdwet 6.2.2 lid 2; rijks- en particuliere inrichtingen.",
        "The minister maintains or subsidises national facilities for sentences and measures of 77h Sr and "
        "authorisations of Youth Act 6.2.2(2); state and private institutions.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

welke_inrichting = NotModelled(
    provision=art_3a,
    what=Text(
        "of een bepaalde inrichting een rijks- of particuliere inrichting is; een gesloten accommodatie van "
        "de Jeugdwet is er geen, en de inrichting is geen gemeentelijke taak (de jeugdhulp van Jeugdwet 2.4 "
        "wel)",
        "whether a particular institution is a state or private institution; a secure accommodation under "
        "the Youth Act is not one, and the institution is no municipal task (youth care under Youth Act 2.4 "
        "is)",
    ),
    why=Text("dat wijst de minister aan", "the minister designates it"),
    decisions=("plaatsing_jji", "jeugdige_bjj"),
)
