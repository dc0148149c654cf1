"""
Leerplichtwet 1b. Is de jongere meerderjarig, dan rusten de plichten van ouders en verzorgers op hemzelf.
"""

from jeugdrecht.facts import jeugdige, school
from jeugdrecht.logic.rules import Scope
from jeugdrecht.sources import Provision, Text, lpw

art_1b = Provision(
    lpw("1b"),
    heading=Text("de meerderjarige jongere draagt de plichten zelf", "duties rest on a young person of age"),
    summary=Text(
        "Is de leer- of kwalificatieplichtige jongere meerderjarig, dan rusten de plichten en bevoegdheden "
        "van ouders of verzorgers op hemzelf.",
        "If the young person is of full age, the duties and powers of parents or carers rest on him.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

plichten_op_de_jongere = Scope(
    "plichten_op_de_jongere",
    art_1b,
    decision="leerplicht_route",
    when=school.leer_of_kwalificatieplichtig & ~jeugdige.minderjarig,
    then="plichten_op_de_jongere",
    since="2015-01-01",
)
