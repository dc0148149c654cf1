"""
The day on which a young person came of age before the eighteenth birthday.
"""

from jeugdrecht.logic.declare import day
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

meerderjarig_verklaard_op = day(
    "jeugdige.meerderjarig_verklaard_op", optional=True,
    ask=Text("Vanaf welke datum is de jeugdige meerderjarig verklaard (art. 1:253ha BW)?",
             "From which date was the young person declared of age (art. 1:253ha BW)?"),
    says=Text("de jeugdige is meerderjarig verklaard vanaf {value}",
              "the young person was declared of age from {value}"),
    unknown=Text("het is niet bekend vanaf welke datum de jeugdige meerderjarig is verklaard",
                 "it is not known from which date the young person was declared of age"),
)

gehuwd_op = day(
    "jeugdige.gehuwd_op", optional=True,
    ask=Text("Op welke datum is de jeugdige gehuwd of geregistreerd partner geworden?",
             "On which date did the young person marry or enter a registered partnership?"),
    says=Text("de jeugdige is gehuwd of geregistreerd partner sinds {value}",
              "the young person has been married or in a registered partnership since {value}"),
    unknown=Text("het is niet bekend op welke datum de jeugdige is gehuwd of geregistreerd partner werd",
                 "it is not known on which date the young person married or entered a registered "
                 "partnership"),
)
