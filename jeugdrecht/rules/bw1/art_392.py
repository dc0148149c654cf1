"""
BW1 392 en 404. Levensonderhoud, als verwijsdoel.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_392 = Provision(
    bw1("392"),
    heading=Text("wie levensonderhoud verschuldigd is", "who owes maintenance"),
    summary=Text(
        "Onderhoudsplichtig door bloed- of aanverwantschap: ouders, kinderen, en behuwdkinderen, "
        "schoonouders en stiefouders; behoeftigheid is geen eis voor ouders en stiefouders tegenover "
        "minderjarige kinderen en jongmeerderjarigen.",
        "Maintenance is owed by parents, children, children-in-law, parents-in-law and step-parents; need "
        "is not required for parents and step-parents towards minors and young adults.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

art_404 = Provision(
    bw1("404"),
    heading=Text("kosten van verzorging en opvoeding", "costs of care and upbringing"),
    summary=Text(
        "Ouders betalen naar draagkracht mee aan de verzorging en opvoeding van hun minderjarige kinderen; "
        "een stiefouder alleen in het geval van 395 (lid 2).",
        "Parents provide, according to means, for the costs of care and upbringing of their minor children; "
        "step-parents only under 395.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

kosten = NotModelled(
    provision=art_404,
    what=Text("de kosten van verzorging en opvoeding", "the costs of care and upbringing"),
    why=Text(
        "onderhoudsrecht valt buiten deze bibliotheek; het artikel staat er als verwijsdoel",
        "maintenance law is outside this library; the article is there to be referred to",
    ),
)

levensonderhoud = NotModelled(
    provision=art_392,
    what=Text("wie levensonderhoud verschuldigd is", "who owes maintenance"),
    why=Text(
        "onderhoudsrecht valt buiten deze bibliotheek; de artikelen staan er als verwijsdoel",
        "maintenance law is outside this library; the articles are there to be referred to",
    ),
)
