"""
Jeugdwet 2.5. De vertrouwenspersoon, en passende jeugdhulp of een passende instelling.

Tot 1 juli 2019 was het de gemeente die voor de vertrouwenspersoon zorgde (2.6, oud).
"""

from jeugdrecht.facts import college, gemeente
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

art_2_5_1 = Provision(
    jw("2.5", 1),
    heading=Text(
        "informeren over de vertrouwenspersoon",
        "informing about the confidential adviser",
    ),
    summary=Text(
        "Het college informeert jeugdigen, ouders en pleegouders tijdig over de vertrouwenspersoon.",
        "The executive informs young people, parents and foster parents in time about the confidential "
        "adviser.",
    ),
    since="2019-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-06-30",
            Text(
                "De vertrouwenspersoon stond in 2.6 lid 1 f en lid 2: het college zorgde er zelf voor.",
                "The confidential adviser stood in 2.6(1)(f) and (2): the executive itself provided one.",
            ),
        ),
    ),
)

art_2_5_2 = Provision(
    jw("2.5", 2),
    heading=Text(
        "de vertrouwenspersoon kan zijn werk doen",
        "the confidential adviser can do the work",
    ),
    summary=Text(
        "Het college stelt de vertrouwenspersoon in de gelegenheid zijn taak uit te oefenen.",
        "The executive enables the confidential adviser to carry out the task.",
    ),
    since="2019-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-06-30",
            Text(
                "De vertrouwenspersoon stond in 2.6 lid 1 f en lid 2: het college zorgde er zelf voor.",
                "The confidential adviser stood in 2.6(1)(f) and (2): the executive itself provided one.",
            ),
        ),
    ),
)

art_2_5_3 = Provision(
    jw("2.5", 3),
    heading=Text(
        "zelfstandig contact",
        "direct contact",
    ),
    summary=Text(
        "Het college zorgt dat contact met de vertrouwenspersoon zonder tussenkomst kan.",
        "The executive ensures that contact with the confidential adviser needs no go-between.",
    ),
    since="2019-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-06-30",
            Text(
                "De vertrouwenspersoon stond in 2.6 lid 1 f en lid 2: het college zorgde er zelf voor.",
                "The confidential adviser stood in 2.6(1)(f) and (2): the executive itself provided one.",
            ),
        ),
    ),
)

art_2_5_4 = Provision(
    jw("2.5", 4),
    heading=Text(
        "passende hulp en passende instelling",
        "suitable help and a suitable institution",
    ),
    summary=Text(
        "Ter uitvoering van 2.3 lid 4 en 2.4 lid 3 zorgt het college in elk geval voor passende "
        "jeugdhulp of een passende instelling.",
        "To carry out 2.3(4) and 2.4(3) the executive in any case ensures suitable help or a suitable "
        "institution.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

informeren_vertrouwenspersoon = Norm(
    "informeren_vertrouwenspersoon",
    art_2_5_1,
    decision="college_plichten",
    then=gemeente.informatie_vertrouwenspersoon,
    since="2019-07-01",
    earlier=Earlier.OTHER_EDITION,
    actor="college",
)

gelegenheid_vertrouwenspersoon = Norm(
    "gelegenheid_vertrouwenspersoon",
    art_2_5_2,
    decision="college_plichten",
    then=gemeente.vertrouwenspersoon_heeft_toegang,
    since="2019-07-01",
    earlier=Earlier.OTHER_EDITION,
    actor="college",
)

contact_vertrouwenspersoon = Norm(
    "contact_vertrouwenspersoon",
    art_2_5_3,
    decision="college_plichten",
    then=gemeente.toegankelijk_vertrouwenspersoon,
    since="2019-07-01",
    earlier=Earlier.NOTHING,
    actor="college",
)

passend = Norm(
    "passend",
    art_2_5_4,
    decision="voorziening",
    then=college.passende_jeugdhulp_ingezet | college.passende_gi_gezocht,
    since="2015-01-01",
    actor="college",
)

verplichtingen_bij_besluit = NotModelled(
    provision=art_2_5_2,
    what=Text(
        "welke verplichtingen het college in elk geval tegenover de vertrouwenspersoon nakomt (Besluit "
        "Jeugdwet 4.1)",
        "which duties towards the confidential adviser the executive fulfils in any case (Besluit "
        "Jeugdwet 4.1)",
    ),
    why=Text(
        "getoetst wordt of hij toegang en faciliteiten heeft; de uitwerking staat in het besluit",
        "what is assessed is access and facilities; the details stand in the decree",
    ),
    decisions=("college_plichten",),
)
