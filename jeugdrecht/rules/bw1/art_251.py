"""
BW1 251-251b. Gezag door huwelijk en door erkenning, en wat een kind zelf aan de rechter kan voorleggen.

Gehuwde ouders hebben samen gezag, ook na scheiding. Sinds 1 januari 2023 geeft erkenning gezamenlijk gezag,
tenzij de akte de moeder alleen noemt of een uitzondering zich voordoet.
"""

from jeugdrecht.facts import gezag, jeugdige, omgang, ouder, rechtsvraag
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled, Power
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_251_1 = Provision(
    bw1("251", 1),
    heading=Text("gezag tijdens huwelijk", "authority during marriage"),
    summary=Text(
        "Gehuwde ouders hebben samen gezag; na een echtscheiding (of scheiding van tafel en bed) loopt dat "
        "gezamenlijke gezag door (lid 2).",
        "During marriage parents jointly exercise authority; after divorce or legal separation joint "
        "authority continues.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_251a_4 = Provision(
    bw1("251a", 4),
    heading=Text("informele ingang minderjarige (gezag)", "informal access of the minor (authority)"),
    summary=Text(
        "De rechter kan uit eigen beweging beslissen over eenhoofdig gezag na scheiding als een 12-plusser "
        "dat wil; ook een jongere die zijn belangen redelijk kan afwegen.",
        "The court may of its own motion decide on sole authority after divorce if a minor 12+ values it; "
        "also a younger child able to weigh interests.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_251b_1 = Provision(
    bw1("251b", 1),
    heading=Text("gezamenlijk gezag door erkenning", "joint authority by acknowledgment"),
    summary=Text(
        "Moeder en erkenner oefenen samen het gezag uit, tenzij (a) een voogd is belast, (b) "
        "gezagsvoorziening ontbreekt, (c) de gezagsouder al samen met een niet-ouder gezag heeft, of (d) de "
        "erkenner eerder gezag had.",
        "Mother and recogniser exercise joint authority unless (a) a guardian has been entrusted, (b) "
        "authority is lacking, (c) the parent shares it with a non-parent or (d) the recogniser previously "
        "had it.",
    ),
    since="2023-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Bestond niet: erkenning gaf geen gezag, dat vroeg een aantekening (252) of een "
                "rechterlijke beslissing.",
                "Did not exist: acknowledgment gave no authority; that took a note in the register (252) or "
                "a court decision.",
            ),
        ),
    ),
)

art_251b_2 = Provision(
    bw1("251b", 2),
    heading=Text("moeder alleen ondanks erkenning", "mother alone despite acknowledgment"),
    summary=Text(
        "De moeder heeft het gezag alleen als uit de erkenningsakte blijkt dat (a) moeder en erkenner dat "
        "zo verklaarden, of (b) de rechtbank vervangende toestemming voor de erkenning gaf.",
        "The mother has sole authority if the recognition deed shows (a) a joint declaration or (b) court "
        "substitute consent to recognition.",
    ),
    since="2023-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text("Bestond niet, en was niet nodig.", "Did not exist, and was not needed."),
        ),
    ),
)

moeder_bevoegd = ~gezag.moeder_onbevoegd_bij_bevalling

huwelijk = Definition(
    "huwelijk",
    art_251_1,
    decision="gezag_van_rechtswege",
    when=ouder.gehuwd_met_andere_ouder,
    then="ouders_gezamenlijk",
    since="2015-01-01",
    excepts=("moeder_zonder_huwelijk",),
    quote="Gedurende hun huwelijk oefenen de ouders het gezag gezamenlijk uit",
)

huwelijk_staat_op_zichzelf = Documented(
    decision="gezag_van_rechtswege",
    question=Question.BEYOND_BASE,
    about=("bw1:251:1/huwelijk",),
    why=Text(
        "Het huwelijk geeft uit zichzelf gezamenlijk gezag; dat het ook de regel voor een ongehuwde moeder "
        "opzij zet, is er een gevolg van.",
        "Marriage gives joint authority of itself; that it also sets aside the rule for an unmarried mother "
        "is a consequence.",
    ),
)

kind_over_gezag = Power(
    "kind_over_gezag",
    art_251a_4,
    decision="informele_rechtsingang",
    opens="bevoegd",
    requires=decided("minderjarig", "minderjarig") & omgang.kind_vraagt.is_("gezag_na_scheiding"),
    grounds=jeugdige.leeftijd.at_least(12) | jeugdige.redelijke_waardering_belangen,
    actor="rechter",
    since="2015-01-01",
    quote="ambtshalve een beslissing geven",
)

# Of an acknowledgment of before that day the article does not say whether it gives authority.
erkend = gezag.erkend_op.has_come() & (
    gezag.erkend_op.on_or_after("2023-01-01") | rechtsvraag.gezag_door_erkenning_voor_2023
)

erkenning = Definition(
    "erkenning",
    art_251b_1,
    decision="gezag_van_rechtswege",
    when=erkend & ~gezag.erkenner_uitgesloten & moeder_bevoegd,
    then="ouders_gezamenlijk",
    since="2023-01-01",
    earlier=Earlier.NOTHING,
    excepts=("moeder_zonder_huwelijk",),
)

alleen_de_moeder = Definition(
    "alleen_de_moeder",
    art_251b_2,
    decision="gezag_van_rechtswege",
    when=gezag.erkend_op.has_come()
    & (gezag.verklaring_alleen_moeder | gezag.vervangende_toestemming_erkenning)
    & ~ouder.gehuwd_met_andere_ouder
    & ~ouder.geregistreerd_partner
    & ~gezag.aangetekend_in_register
    & moeder_bevoegd,
    then="moeder",
    since="2023-01-01",
    earlier=Earlier.NOTHING,
    excepts=("bw1:251b:1/erkenning",),
)

eenhoofdig_na_scheiding = NotModelled(
    provision=art_251a_4,
    what=Text(
        "de gronden waarop de rechter na scheiding één ouder met het gezag belast (leden 1-3)",
        "the grounds on which the court gives authority to one parent after divorce (paragraphs 1-3)",
    ),
    why=Text(
        "de gronden zijn niet in de gelezen samenvattingen opgenomen; of ambtshalve mag, is hier de vraag",
        "the grounds are not in the summaries read; whether the court may act of its own motion is the "
        "question",
    ),
    decisions=("informele_rechtsingang",),
)
