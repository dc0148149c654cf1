"""
What the duty of the municipal executive depends on: who finds the help necessary, and what other Acts offer.
"""

from jeugdrecht.facts import jeugdreclassering, machtiging
from jeugdrecht.logic.declare import choice, derived, judgement, yes_no
from jeugdrecht.sources import Text

nodig_geacht_door = choice(
    "jeugdhulp.nodig_geacht_door",
    "gi",
    "rechter",
    "openbaar_ministerie",
    "selectiefunctionaris",
    "inrichtingsarts",
    "directeur_jji",
    "raad",
    optional=True,
    ask=Text(
        "Wie acht de jeugdhulp nodig (nvt: niemand van hen)?",
        "Who considers the youth care necessary (nvt: none of them)?",
    ),
    says=Text(
        "de jeugdhulp wordt nodig geacht door {value}", "the youth care is considered necessary by {value}"
    ),
    unknown=Text(
        "het is niet bekend wie de jeugdhulp nodig acht",
        "it is not known who considers the youth care necessary",
    ),
)

nodig_voor_machtiging = yes_no(
    "jeugdhulp.nodig_voor_machtiging",
    ask=Text(
        "Is de jeugdhulp nodig om een machtiging uit te voeren?",
        "Is the youth care needed to carry out an authorisation?",
    ),
    yes=Text(
        "de jeugdhulp is nodig om een machtiging uit te voeren",
        "the youth care is needed to carry out an authorisation",
    ),
    no=Text(
        "de jeugdhulp is niet nodig om een machtiging uit te voeren",
        "the youth care is not needed to carry out an authorisation",
    ),
    unknown=Text(
        "het is niet bekend of de jeugdhulp nodig is om een machtiging uit te voeren",
        "it is not known whether the youth care is needed to carry out an authorisation",
    ),
)

in_uitvoering_van_beslissing = derived(
    "jeugdhulp.in_uitvoering_van_beslissing",
    (nodig_voor_machtiging & (machtiging.soort.is_("uithuisplaatsing") | machtiging.gesloten_verleend))
    | (
        jeugdreclassering.is_strafrechtelijke_beslissing
        & nodig_geacht_door.in_(
            "rechter", "openbaar_ministerie", "selectiefunctionaris", "inrichtingsarts", "directeur_jji"
        )
    ),
    ask=Text(
        "Volgt de jeugdhulp uit een rechterlijke of strafrechtelijke beslissing?",
        "Does the youth care follow from a court decision or a criminal decision?",
    ),
    yes=Text(
        "de jeugdhulp volgt uit een rechterlijke of strafrechtelijke beslissing",
        "the youth care follows from a court decision or a criminal decision",
    ),
    no=Text(
        "de jeugdhulp volgt niet uit een rechterlijke of strafrechtelijke beslissing",
        "the youth care does not follow from a court decision or a criminal decision",
    ),
    unknown=Text(
        "het is niet bekend of de jeugdhulp uit een rechterlijke of strafrechtelijke beslissing volgt",
        "it is not known whether the youth care follows from a court decision or a criminal decision",
    ),
)

recht_op_andere_zorg = yes_no(
    "jeugdhulp.recht_op_andere_zorg",
    ask=Text(
        "Bestaat recht op zorg op grond van de Wlz, de Bjj of de Zvw?",
        "Is there a right to care under the Wlz, the Bjj or the Zvw?",
    ),
    yes=Text(
        "er bestaat recht op zorg op grond van de Wlz, de Bjj of de Zvw",
        "there is a right to care under the Wlz, the Bjj or the Zvw",
    ),
    no=Text(
        "er bestaat geen recht op zorg op grond van de Wlz, de Bjj of de Zvw",
        "there is no right to care under the Wlz, the Bjj or the Zvw",
    ),
    unknown=Text(
        "het is niet bekend of er recht op zorg bestaat op grond van de Wlz, de Bjj of de Zvw",
        "it is not known whether there is a right to care under the Wlz, the Bjj or the Zvw",
    ),
)

aanspraak_andere_wet = judgement(
    "jeugdhulp.aanspraak_andere_wet",
    by="college",
    ask=Text(
        "Kan de jeugdige aanspraak maken op een voorziening op grond van een andere wet?",
        "Can the young person claim a provision under another Act?",
    ),
    yes=Text(
        "de jeugdige kan aanspraak maken op een voorziening op grond van een andere wet",
        "the young person can claim a provision under another Act",
    ),
    no=Text(
        "de jeugdige kan geen aanspraak maken op een voorziening op grond van een andere wet",
        "the young person cannot claim a provision under another Act",
    ),
    unknown=Text(
        "het is aan het college of de jeugdige aanspraak kan maken "
        "op een voorziening op grond van een andere wet",
        "it is for the municipal executive to decide whether the "
        "young person can claim a provision under another Act",
    ),
)

alleen_wmo_begeleiding = yes_no(
    "jeugdhulp.alleen_wmo_begeleiding",
    ask=Text(
        "Is er alleen aanspraak op begeleiding op grond van de Wmo?",
        "Is there only a claim to support under the Wmo?",
    ),
    yes=Text(
        "er is alleen aanspraak op begeleiding op grond van de Wmo",
        "there is only a claim to support under the Wmo",
    ),
    no=Text(
        "er is niet alleen aanspraak op begeleiding op grond van de Wmo",
        "there is not only a claim to support under the Wmo",
    ),
    unknown=Text(
        "het is niet bekend of er alleen aanspraak is op begeleiding op grond van de Wmo",
        "it is not known whether there is only a claim to support under the Wmo",
    ),
)

wlz_aannemelijk = judgement(
    "jeugdhulp.wlz_aannemelijk",
    by="college",
    ask=Text(
        "Is aannemelijk dat de jeugdige recht heeft op Wlz-zorg?",
        "Is it plausible that the young person has a right to Wlz care?",
    ),
    yes=Text(
        "het is aannemelijk dat de jeugdige recht heeft op Wlz-zorg",
        "it is plausible that the young person has a right to Wlz care",
    ),
    no=Text(
        "het is niet aannemelijk dat de jeugdige recht heeft op Wlz-zorg",
        "it is not plausible that the young person has a right to Wlz care",
    ),
    unknown=Text(
        "het is aan het college of aannemelijk is dat de jeugdige recht heeft op Wlz-zorg",
        "it is for the municipal executive to decide whether it is "
        "plausible that the young person has a right to Wlz care",
    ),
)

weigert_medewerking_wlz = yes_no(
    "jeugdhulp.weigert_medewerking_wlz",
    ask=Text(
        "Weigert de jeugdige of zijn vertegenwoordiger mee te werken aan een Wlz-besluit?",
        "Does the young person or the representative refuse to cooperate in obtaining a Wlz decision?",
    ),
    yes=Text(
        "de jeugdige of zijn vertegenwoordiger weigert mee te werken aan een Wlz-besluit",
        "the young person or the representative refuses to cooperate in obtaining a Wlz decision",
    ),
    no=Text(
        "de jeugdige en zijn vertegenwoordiger weigeren niet mee te werken aan een Wlz-besluit",
        "the young person and the representative do not refuse to cooperate in obtaining a Wlz decision",
    ),
    unknown=Text(
        "het is niet bekend of de jeugdige of zijn "
        "vertegenwoordiger weigert mee te werken aan een "
        "Wlz-besluit",
        "it is not known whether the young person or the "
        "representative refuses to cooperate in obtaining a Wlz "
        "decision",
    ),
)

meerdere_oorzaken = yes_no(
    "jeugdhulp.meerdere_oorzaken",
    ask=Text("Heeft de problematiek meerdere oorzaken?", "Do the problems have several causes?"),
    yes=Text("de problematiek heeft meerdere oorzaken", "the problems have several causes"),
    no=Text("de problematiek heeft niet meerdere oorzaken", "the problems do not have several causes"),
    unknown=Text(
        "het is niet bekend of de problematiek meerdere oorzaken heeft",
        "it is not known whether the problems have several causes",
    ),
)

soortgelijke_andere_zorg_mogelijk = yes_no(
    "jeugdhulp.soortgelijke_andere_zorg_mogelijk",
    ask=Text(
        "Is naast een voorziening op grond van de Jeugdwet ook "
        "soortgelijke zorg op grond van de Wlz of de Zvw mogelijk?",
        "Is similar care under the Wlz or Zvw possible beside a provision under the Jeugdwet?",
    ),
    yes=Text(
        "soortgelijke zorg op grond van de Wlz of de Zvw is ook mogelijk",
        "similar care under the Wlz or Zvw is possible as well",
    ),
    no=Text(
        "soortgelijke zorg op grond van de Wlz of de Zvw is niet mogelijk",
        "similar care under the Wlz or Zvw is not possible",
    ),
    unknown=Text(
        "het is niet bekend of soortgelijke zorg op grond van de Wlz of de Zvw ook mogelijk is",
        "it is not known whether similar care under the Wlz or Zvw is possible as well",
    ),
)

permanent_toezicht = yes_no(
    "jeugdhulp.permanent_toezicht",
    ask=Text(
        "Heeft de jeugdige permanent toezicht nodig?", "Does the young person need permanent supervision?"
    ),
    yes=Text("de jeugdige heeft permanent toezicht nodig", "the young person needs permanent supervision"),
    no=Text(
        "de jeugdige heeft geen permanent toezicht nodig",
        "the young person does not need permanent supervision",
    ),
    unknown=Text(
        "het is niet bekend of de jeugdige permanent toezicht nodig heeft",
        "it is not known whether the young person needs permanent supervision",
    ),
)

verpleging_zvw = yes_no(
    "jeugdhulp.verpleging_zvw",
    ask=Text("Gaat het om verpleging op grond van de Zvw?", "Is it nursing under the Zvw?"),
    yes=Text("het gaat om verpleging op grond van de Zvw", "it is nursing under the Zvw"),
    no=Text("het gaat niet om verpleging op grond van de Zvw", "it is not nursing under the Zvw"),
    unknown=Text(
        "het is niet bekend of het om verpleging op grond van de Zvw gaat",
        "it is not known whether it is nursing under the Zvw",
    ),
)

pleegouder_noodzakelijk = judgement(
    "jeugdhulp.pleegouder_noodzakelijk",
    by="college",
    ask=Text(
        "Is verblijf bij een pleegouder noodzakelijk voor de ontwikkeling?",
        "Is a stay with a foster parent necessary for the development?",
    ),
    yes=Text(
        "verblijf bij een pleegouder is noodzakelijk voor de ontwikkeling",
        "a stay with a foster parent is necessary for the development",
    ),
    no=Text(
        "verblijf bij een pleegouder is niet noodzakelijk voor de ontwikkeling",
        "a stay with a foster parent is not necessary for the development",
    ),
    unknown=Text(
        "het is aan het college of verblijf bij een pleegouder noodzakelijk is voor de ontwikkeling",
        "it is for the municipal executive to decide whether a stay "
        "with a foster parent is necessary for the development",
    ),
)
