"""
Besluit aanwijzing Halt-feiten 2010, artikelen 1 en 2: welke feiten voor Halt zijn aangewezen.

Een feit op de lijst is niet genoeg: de zaak moet ook eenvoudig zijn en overlastgevend gedrag van geringe
ernst betreffen. Artikel 2 is voor wat buiten de lijst valt, en wijkt dus voor artikel 1. Het besluit is per
1 juli 2024 vervangen; de pleegdatum beslist hier (rekenkeuze).
"""

from jeugdrecht.facts import feit, officier
from jeugdrecht.logic.declare import euro
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Definition
from jeugdrecht.rules.halt import besluit_2010
from jeugdrecht.sources import Text

# The caps are inclusive: damage of exactly € 900 is within them.
eenvoudig_en_gering = feit.zaak_eenvoudig & feit.overlast_geringe_ernst
schade_binnen_grens = feit.schade_per_dader.at_most(euro(900)) & feit.schade_totaal.at_most(euro(4500))
# Where the statute article covers more than the decree designates, the case must say that it is this offence.
openlijk_geweld_tegen_goederen = feit.wetsartikel.is_("sr:141 openlijk geweld tegen goederen") | (
    feit.wetsartikel.in_("sr:141", "sr:141:1") & feit.in_lijst_halt_2010
)
diefstal_of_verduistering = feit.wetsartikel.in_(
    "sr:310", "sr:311:1:4", "sr:321", "poging tot 310, 311:1:4 of 321"
)
heling_in_aansluiting = feit.wetsartikel.in_("sr:416 in aansluiting", "sr:417bis in aansluiting") | (
    feit.wetsartikel.in_("sr:416", "sr:417bis") & feit.in_lijst_halt_2010
)
prijsverwisseling = feit.wetsartikel.is_("sr:326 prijsverwisseling") | (
    feit.wetsartikel.is_("sr:326") & feit.in_lijst_halt_2010
)
vuurwerk = feit.wetsartikel.in_("vuurwerkbesluit:1.2.2", "vuurwerkbesluit:1.2.4", "vuurwerkbesluit:2.3.6")

onderdeel_a = Definition(
    "aangewezen",
    besluit_2010.onderdeel_a,
    decision="halt_feit",
    when=eenvoudig_en_gering & openlijk_geweld_tegen_goederen & schade_binnen_grens,
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_b = Definition(
    "aangewezen",
    besluit_2010.onderdeel_b,
    decision="halt_feit",
    when=eenvoudig_en_gering & feit.wetsartikel.in_("sr:142:2", "sr:142:2 alarmnummers"),
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_c = Definition(
    "aangewezen",
    besluit_2010.onderdeel_c,
    decision="halt_feit",
    when=eenvoudig_en_gering
    & (diefstal_of_verduistering | heling_in_aansluiting)
    & feit.waarde_goed.at_most(euro(150)),
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_d = Definition(
    "aangewezen",
    besluit_2010.onderdeel_d,
    decision="halt_feit",
    when=eenvoudig_en_gering & prijsverwisseling & feit.vermogensnadeel.at_most(euro(150)),
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_e = Definition(
    "aangewezen",
    besluit_2010.onderdeel_e,
    decision="halt_feit",
    when=eenvoudig_en_gering
    & feit.wetsartikel.in_("sr:350", "sr:350:1", "sr:350 vernieling")
    & schade_binnen_grens,
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_f = Definition(
    "aangewezen",
    besluit_2010.onderdeel_f,
    decision="halt_feit",
    when=eenvoudig_en_gering & feit.wetsartikel.in_("sr:424", "sr:424 baldadigheid") & schade_binnen_grens,
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_g = Definition(
    "aangewezen",
    besluit_2010.onderdeel_g,
    decision="halt_feit",
    when=eenvoudig_en_gering & feit.wetsartikel.in_("sr:453", "sr:453 openbare dronkenschap"),
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_h = Definition(
    "aangewezen",
    besluit_2010.onderdeel_h,
    decision="halt_feit",
    when=eenvoudig_en_gering & feit.wetsartikel.in_("sr:461", "sr:461 verboden terrein"),
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_i = Definition(
    "aangewezen",
    besluit_2010.onderdeel_i,
    decision="halt_feit",
    when=eenvoudig_en_gering & feit.wetsartikel.in_("wp2000:72", "wp2000:73") & schade_binnen_grens,
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_j = Definition(
    "aangewezen",
    besluit_2010.onderdeel_j,
    decision="halt_feit",
    when=eenvoudig_en_gering & vuurwerk,
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_k = Definition(
    "aangewezen",
    besluit_2010.onderdeel_k,
    decision="halt_feit",
    when=eenvoudig_en_gering
    & feit.wetsartikel.is_("gemeentelijke verordening")
    & feit.onderwerp_verordening.in_("vuur", "baldadig_of_overlast", "alcohol_of_drugs")
    & (~feit.schade_ontstaan | schade_binnen_grens),
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

onderdeel_l = Definition(
    "aangewezen",
    besluit_2010.onderdeel_l,
    decision="halt_feit",
    when=eenvoudig_en_gering
    & feit.wetsartikel.in_("lpw:2:3", "lpw:4c")
    & (feit.verzuim_meerdere_dagdelen | feit.verzuim_te_laat_keren.more_than(9))
    & feit.verzuim_aaneengesloten_weken.at_most(1)
    & feit.verzuim_dagen_half_schooljaar.at_most(10),
    then="aangewezen",
    excepts=("halt:amvb2010:2",),
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
)

aangewezen_staat_voorop = Documented(
    decision="halt_feit",
    question=Question.BEYOND_BASE,
    about=(
        "halt:amvb2010:1:a/aangewezen@2010-10-01",
        "halt:amvb2010:1:b/aangewezen@2010-10-01",
        "halt:amvb2010:1:c/aangewezen@2010-10-01",
        "halt:amvb2010:1:d/aangewezen@2010-10-01",
        "halt:amvb2010:1:e/aangewezen@2010-10-01",
        "halt:amvb2010:1:f/aangewezen@2010-10-01",
        "halt:amvb2010:1:g/aangewezen@2010-10-01",
        "halt:amvb2010:1:h/aangewezen@2010-10-01",
        "halt:amvb2010:1:i/aangewezen@2010-10-01",
        "halt:amvb2010:1:j/aangewezen@2010-10-01",
        "halt:amvb2010:1:k/aangewezen@2010-10-01",
        "halt:amvb2010:1:l/aangewezen@2010-10-01",
    ),
    why=Text(
        "Een aangewezen feit is de hoofdregel van het besluit; de gelijkstelling van lid 2 is er "
        "alleen voor wat niet is aangewezen en wijkt er dus voor.",
        "A designated offence is the main rule of the decree; equating under paragraph 2 is only for "
        "what is not designated, and gives way to it.",
    ),
)

gelijkgesteld = Definition(
    "gelijkgesteld",
    besluit_2010.art_2,
    decision="halt_feit",
    when=officier.uitdrukkelijke_toestemming_vergelijkbaar_feit
    & officier.vergelijkbare_zaak
    & eenvoudig_en_gering
    & officier.feit_geringe_ernst
    & officier.feit_eenvoudig_vast_te_stellen
    & officier.schade_vergelijkbaar
    & officier.halt_pedagogisch_geschikt
    & officier.kern_gedrag_vergelijkbaar,
    then="gelijkgesteld",
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
    actor="officier_van_justitie",
)

niet_in_lijst = Definition(
    "niet_in_lijst",
    besluit_2010.art_1,
    decision="halt_feit",
    then="niet_aangewezen",
    group="besluit_2010",
    since="2010-10-01",
    until="2024-06-30",
    closing=True,
)
