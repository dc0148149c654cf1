"""
BW 1:305. Opgave van de verblijfplaats door de instelling die voogd is.

Stond in de tekst tot en met 31 juli 2016; daarna niet meer. Lid 3 verklaarde enkele regels over de machtiging
van overeenkomstige toepassing, maar niet 265a en 265b lid 1.
"""

from jeugdrecht.facts import jeugdige, maatregel, voogd
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_305 = Provision(
    bw1("305"),
    heading=Text("verblijfsopgave door GI-voogd aan raad", "a guardian institution reports the residence"),
    summary=Text(
        "De GI die een haar toevertrouwde minderjarige uit huis plaatst, houdt de raad schriftelijk op de "
        "hoogte van de verblijfplaats; de raad bezoekt de plaatsen zo vaak hij dat dienstig acht; enkele "
        "UHP-regels (265b-265k) gelden overeenkomstig.",
        "An institution placing a child entrusted to it keeps the Board informed in writing of the "
        "place; the Board visits; some placement rules apply mutatis mutandis.",
    ),
    since="2015-01-01",
    read="2016-07-01",
    history=(
        Edition(
            "2015-01-01",
            "2016-07-31",
            Text(
                "De instelling die voogd is gaf de Raad schriftelijk op waar een uit huis geplaatst kind "
                "verblijft.",
                "A guardian institution told the Board in writing where a child placed out of home stays.",
            ),
        ),
    ),
)

verblijfplaats_opgeven = Duty(
    "verblijfplaats_opgeven",
    art_305,
    decision="gi_plichten",
    when=voogd.soort.is_("gi")
    & ~maatregel.ots_of_vots_loopt
    & ~maatregel.voorlopige_voogdij_loopt
    & jeugdige.uit_huis_geplaatst,
    then="verblijfplaats_opgeven_aan_raad",
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    until="2016-07-31",
    rests_on=(bw1("306a"),),
)

bezoek_en_schakel = NotModelled(
    provision=art_305,
    what=Text(
        "het bezoek van de Raad (lid 2), en de regels over duur, verval en intrekking van de machtiging "
        "die lid 3 liet gelden",
        "visits of the Board (paragraph 2), and the rules on duration, lapse and withdrawal of the "
        "authorisation that paragraph 3 applied",
    ),
    why=Text(
        "lid 3 verwees naar een lid dat niet bestaat (265b lid 5); de tekst gold tot en met 31 juli 2016",
        "paragraph 3 referred to a paragraph that does not exist (265b(5)); the text held until 31 July 2016",
    ),
    decisions=("gi_plichten", "machtiging_nodig"),
    until="2016-07-31",
)
