"""
De vergelijking van regionale afspraken met het advies van de VNG-werkgroep.

Het advies bindt niemand: wat ontbreekt is afwezig, en nooit onrechtmatig.
"""

from jeugdrecht.facts import regio, zaak
from jeugdrecht.logic.decisions import Checklist, Decision, Value
from jeugdrecht.sources import Text

audit_region = Decision(
    id="audit_region",
    question=Text(
        "Welke aanbevelingen van de VNG-werkgroep, een advies dat niemand bindt, zijn aanwezig?",
        "Which recommendations of the VNG working group, an advice that binds nobody, are present?",
    ),
    answer=Checklist(
        met=Value("aanwezig", Text("aanwezig", "present")),
        unmet=Value("afwezig", Text("afwezig", "absent")),
    ),
    governing=zaak.peildatum,
    since="2016-01-01",
    scope=regio.vergeleken_met_advies,
)
