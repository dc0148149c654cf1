"""
Guardianship by a certified institution.
"""

from jeugdrecht.facts import voogd
from jeugdrecht.facts.lists import maatregelen
from jeugdrecht.facts.maatregel.per_maatregel import loopt, soort
from jeugdrecht.logic.declare import any_of, derived
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

voogdij_gi_loopt = derived(
    "maatregel.voogdij_gi_loopt",
    any_of(maatregelen, soort.is_("voogdij") & loopt) & voogd.soort.is_("gi"),
    ask=Text("Berust de voogdij bij een gecertificeerde instelling?",
             "Is guardianship held by a certified institution?"),
    yes=Text("de voogdij berust bij een gecertificeerde instelling",
             "guardianship is held by a certified institution"),
    no=Text("de voogdij berust niet bij een gecertificeerde instelling",
            "guardianship is not held by a certified institution"),
    unknown=Text("het is niet bekend of de voogdij bij een gecertificeerde instelling berust",
                 "it is not known whether guardianship is held by a certified institution"),
)
