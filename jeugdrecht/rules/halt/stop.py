"""
De Stop-reactie voor kinderen onder 12: vervallen. De Aanwijzing bestaat niet meer.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, aanwijzing_12_minners

stop = Provision(
    aanwijzing_12_minners(),
    heading=Text("Stop-reactie onder 12 (historisch)", "Stop response under 12 (historical)"),
    summary=Text(
        "Voor kinderen onder 12 die een Halt-waardig feit pleegden: aanbod aan ouders, met instemming, één "
        "keer. De Aanwijzing is vervallen; de uitvoering stopte eerder (2006).",
        "For under-twelves: offer to parents, with consent, once. The Instruction was repealed; practice had "
        "stopped before (2006).",
    ),
    since="2009-12-31",
    read="2009-12-31",
    history=(
        Edition(
            "2002-05-04",
            "2009-12-30",
            Text(
                "Stop-reactie voor kinderen onder 12 volgens de Aanwijzing; in de praktijk tot 2006.",
                "Stop response for under-twelves under the Instruction; in practice until 2006.",
            ),
        ),
    ),
    confidence="secondary",
)

vervallen = NotModelled(
    provision=stop,
    what=Text("de Stop-reactie", "the Stop response"),
    why=Text(
        "zij bestaat niet meer; onder 12 geldt het beleid van de zorgmelding",
        "it no longer exists; under 12 the policy of the care report holds",
    ),
)
