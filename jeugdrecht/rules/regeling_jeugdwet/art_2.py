"""
Regeling Jeugdwet 2. De gekwalificeerde gedragswetenschapper, volgens de tekst van 2015.
"""

from jeugdrecht.facts import gedragswetenschapper
from jeugdrecht.logic.rules import Definition, NotModelled
from jeugdrecht.sources import Provision, Text, rjw

art_2 = Provision(
    rjw("2"),
    heading=Text(
        "gekwalificeerde gedragswetenschapper",
        "qualified behavioural expert",
    ),
    summary=Text(
        "In de 2015-tekst: kinder- en jeugdpsycholoog NIP, orthopedagoog-generalist NVO, postmaster-"
        "psycholoog of -orthopedagoog SKJ, en gz-psycholoog of psychotherapeut (BIG).",
        "2015 text: NIP child psychologist, NVO orthopedagoog-generalist, postmaster SKJ, BIG health "
        "psychologist or psychotherapist.",
    ),
    since="2015-01-01",
    read="2015-08-07",
)

geregistreerd = Definition(
    "geregistreerd",
    art_2,
    decision="gekwalificeerde_gedragswetenschapper",
    when=gedragswetenschapper.registratie.in_(
        "kinder_en_jeugdpsycholoog_nip",
        "orthopedagoog_generalist_nvo",
        "postmaster_skj",
        "gz_psycholoog_big",
        "psychotherapeut_big",
    ),
    then="gekwalificeerd",
    since="2015-01-01",
)

andere_registratie = Definition(
    "andere_registratie",
    art_2,
    decision="gekwalificeerde_gedragswetenschapper",
    then="niet_gekwalificeerd",
    since="2015-01-01",
    closing=True,
)

latere_tekst = NotModelled(
    provision=art_2,
    what=Text("wijzigingen van de lijst na 7 augustus 2015", "changes of the list after 7 August 2015"),
    why=Text(
        "een latere tekst van de regeling is niet gevonden; de lijst kan veranderd zijn",
        "no later text of the regulation was found; the list may have changed",
    ),
    decisions=("gekwalificeerde_gedragswetenschapper",),
    since="2015-08-08",
)
