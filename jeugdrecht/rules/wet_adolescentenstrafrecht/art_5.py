"""
Wet adolescentenstrafrecht (Stb. 2013, 485) artikel V. Overgangsrecht.

De nieuwe bepalingen gelden voor feiten die na de inwerkingtreding op 1 april 2014 zijn gepleegd. Een feit op
die dag zelf telt mee (rekenkeuze). Artikel V is gelezen als citaat in ECLI:NL:HR:2025:289.
"""

from jeugdrecht.sources import Provision, Text, wet_adolescentenstrafrecht

art_5 = Provision(
    wet_adolescentenstrafrecht("V"),
    heading=Text("overgangsrecht adolescentenstrafrecht", "transitional law of adolescent criminal law"),
    summary=Text(
        "De bepalingen zoals die door de Wet adolescentenstrafrecht (Stb. 2013, 485) zijn gaan "
        "luiden, gelden alleen voor feiten die na de inwerkingtreding (1 april 2014) zijn gepleegd.",
        "The provisions as amended by the 2013 adolescent criminal law act (in force 1 April 2014) "
        "apply only to offences committed after its entry into force.",
    ),
    since="2014-04-01",
    read="2014-04-01",
    confidence="secondary",
)
