"""
halt.nl: wat Halt zelf aan verwijzers uitlegt. Geen besluit en geen beleid van het OM.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, halt_site

voorwaarden = Provision(
    halt_site("voorwaarden"),
    heading=Text("voorwaarden volgens Halt zelf", "conditions according to Halt itself"),
    summary=Text(
        "Halt noemt voor verwijzing door de politie: een feit uit het Besluit aanwijzing Halt-feiten, een "
        "bekentenis, instemming van de jongere, onder 16 ook van de ouders (Halt vraagt die zelf), en dat de "
        "verwijzer de ouders inlicht; onder meer ook dat de jongere niet eerder een OM-interventie kreeg. "
        "Andere feiten alleen met uitdrukkelijke toestemming van een officier.",
        "Halt lists: designated offence, confession, consent of the youth, parental consent under 16 "
        "(obtained by Halt), parents informed by the referrer, and among other things no earlier "
        "prosecution-service intervention; other offences only with express prosecutor consent.",
    ),
    since="2024-07-01",
    read="2024-07-01",
    confidence="secondary",
)

uitleg_van_de_uitvoerder = NotModelled(
    provision=voorwaarden,
    what=Text(
        "de voorwaarden die Halt zelf noemt, waaronder een bekentenis en geen eerdere OM-interventie",
        "the conditions that Halt itself names, a confession and no earlier intervention among them",
    ),
    why=Text(
        "een ongedateerde uitleg van de uitvoerder is geen regel; zij steunt wel dat een bekentenis ook nu "
        "wordt geëist",
        "an undated explanation by the body that carries it out is no rule; it does support that a "
        "confession is required today as well",
    ),
    decisions=("halt",),
    since="2024-07-01",
)
