"""
Jeugdwet 2.3. De jeugdhulpplicht van het college, met een eigen oordeel over de noodzaak, en waar het op let.

De plicht is geen recht op een bepaalde voorziening. Financiële draagkracht is geen grond voor vervoer.
"""

from jeugdrecht.facts import college, jeugdhulp, jeugdige, woonplaats
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Duty, Norm, Scope
from jeugdrecht.sources import Provision, Text, jw

art_2_3_1 = Provision(
    jw("2.3", 1),
    heading=Text("jeugdhulpplicht", "duty to provide youth help"),
    summary=Text(
        "Vindt het college dat een jeugdige of ouder jeugdhulp nodig heeft en dat eigen kracht "
        "tekortschiet, dan treft het college van de woonplaats voorzieningen en waarborgt het "
        "deskundige toeleiding, advies, bepaling en inzet.",
        "If in the college's opinion help is needed and own capacities are insufficient, the "
        "college of domicile provides help and guarantees expert access.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_3_2 = Provision(
    jw("2.3", 2),
    heading=Text(
        "vervoer",
        "transport",
    ),
    summary=Text(
        "Voorzieningen omvatten het vervoer van en naar de hulplocatie voor zover het college dat nodig "
        "vindt wegens een medische noodzaak of beperkingen in de zelfredzaamheid.",
        "Provisions include transport to and from the help as far as the executive finds it needed for "
        "a medical reason or limited self-reliance.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_3_3 = Provision(
    jw("2.3", 3),
    heading=Text(
        "ontlasting van ouders bij permanent toezicht",
        "relief of parents with permanent supervision",
    ),
    summary=Text(
        "Bij een minderjarige die permanent toezicht nodig heeft en jeugdhulp type 2 of 3 of verpleging "
        "krijgt, treft het college zo nodig voorzieningen om ouders hun rol te laten volhouden.",
        "For a minor who needs permanent supervision and receives type 2 or 3 help or nursing, the "
        "executive makes provisions where needed to let parents keep up their role.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_3_4 = Provision(
    jw("2.3", 4),
    heading=Text(
        "rekening houden met persoon en gezindheid",
        "regard to person and belief",
    ),
    summary=Text(
        "Bij het bepalen van de hulpvorm houdt het college redelijkerwijs rekening met behoeften, "
        "kenmerken, godsdienst, levensovertuiging en cultuur.",
        "In determining the form of help the executive has reasonable regard to needs, characteristics, "
        "religion, belief and culture.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_3_5 = Provision(
    jw("2.3", 5),
    heading=Text(
        "keuzevrijheid",
        "freedom of choice",
    ),
    summary=Text(
        "Voor zover dat redelijkerwijs kan krijgen jeugdige en ouders keuze tussen activiteiten van "
        "jeugdhulp; niet tussen instellingen.",
        "As far as reasonably possible young person and parents get a choice between activities of "
        "youth care; not between institutions.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_3_6 = Provision(
    jw("2.3", 6),
    heading=Text(
        "voorrang voor pleeggezin of gezinshuis",
        "preference for foster family or family home",
    ),
    summary=Text(
        "Bij uithuisplaatsing zorgt het college dat de jeugdige als dat redelijkerwijs kan bij een "
        "pleegouder of in een gezinshuis komt, tenzij dat aantoonbaar niet in zijn belang is.",
        "On out-of-home placement the executive sees to it that the young person comes to a foster "
        "parent or family home where reasonably possible, unless demonstrably not in the young person's "
        "interest.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

is_jeugdige = (
    has_member("jeugdige", "1")
    | has_member("jeugdige", "2")
    | has_member("jeugdige", "3")
    | has_member("jeugdige", "4")
)

eigen_oordeel = Scope(
    "eigen_oordeel",
    art_2_3_1,
    decision="uitvoeringsplicht",
    when=is_jeugdige & jeugdhulp.kader.is_("vrijwillig"),
    then="eigen_oordeel",
    since="2015-01-01",
    group="vrijwillig",
    actor="college",
)

# The judgement of the executive is the whole condition: without it there is no duty to provide.
voorziening_treffen = Duty(
    "voorziening_treffen",
    art_2_3_1,
    decision="jeugdhulpplicht",
    when=college.jeugdhulp_nodig & ~college.eigen_mogelijkheden_toereikend & woonplaats.in_gemeente_college,
    then="verplicht",
    since="2015-01-01",
    actor="college",
)

geen_jeugdhulpplicht = Scope(
    "geen_jeugdhulpplicht",
    art_2_3_1,
    decision="jeugdhulpplicht",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

vervoer = Norm(
    "vervoer",
    art_2_3_2,
    decision="voorziening",
    when=college.medische_noodzaak_vervoer | college.beperkte_zelfredzaamheid,
    then=college.vervoer_inbegrepen,
    since="2015-01-01",
    actor="college",
)

ouders_ontlasten = Norm(
    "ouders_ontlasten",
    art_2_3_3,
    decision="voorziening",
    when=jeugdige.leeftijd.less_than(18)
    & jeugdhulp.permanent_toezicht
    & (jeugdhulp.type_2_of_3 | jeugdhulp.verpleging_zvw)
    & college.voorziening_noodzakelijk,
    then=college.ouders_ondersteund,
    since="2015-01-01",
    actor="college",
)

rekening_houden = Norm(
    "rekening_houden",
    art_2_3_4,
    decision="voorziening",
    then=college.rekening_gehouden_met_achtergrond,
    since="2015-01-01",
    actor="college",
)

keuzevrijheid = Norm(
    "keuzevrijheid",
    art_2_3_5,
    decision="voorziening",
    when=college.keuze_mogelijk,
    then=college.keuze_geboden,
    since="2015-01-01",
    actor="college",
)

# Without lawful stay it is the other way round: a foster parent only where necessary (Bjw 1.2 lid 2).
gezinsvorm = Norm(
    "gezinsvorm",
    art_2_3_6,
    decision="voorziening",
    when=jeugdige.uit_huis_geplaatst
    & college.redelijkerwijs_mogelijk
    & ~college.gezinsvorm_niet_in_belang
    & (jeugdige.nederlandse_nationaliteit | jeugdige.rechtmatig_verblijf),
    then=jeugdhulp.vorm.in_("pleegzorg", "gezinshuis"),
    since="2015-01-01",
    actor="college",
)
