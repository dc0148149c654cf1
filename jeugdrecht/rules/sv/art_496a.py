"""
Sv 496a. De ouders blijven weg.

Bij een misdrijf houdt het gerecht de zaak aan en roept het de ouders opnieuw op. Het kan daar alleen van
afzien in de drie gevallen van lid 3. Artikel 500 noemt dit artikel niet voor de kantonrechter; een misdrijf
van wie op de zitting nog minderjarig is, komt daar ook nooit.
"""

from jeugdrecht.facts import feit, rechter, verdachte
from jeugdrecht.logic.rules import Duty, NotModelled, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak, minderjarig
from jeugdrecht.rules.sv.art_496 import op_de_zitting
from jeugdrecht.sources import Provision, Text, sv

art_496a_1 = Provision(
    sv("496a", 1),
    heading=Text("aanhouden als de ouders wegblijven", "adjourning when the parents stay away"),
    summary=Text(
        "Blijven de ouders of voogd van een van misdrijf verdachte minderjarige weg, dan houdt het gerecht "
        "de zaak aan "
        "en roept het hen op, na verdachte, officier en slachtoffer te hebben gehoord.",
        "If the parents or guardian of a minor suspected of a crime stay away, the court adjourns and "
        "summons them, "
        "after hearing the suspect, the prosecutor and the victim.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

art_496a_2 = Provision(
    sv("496a", 2),
    heading=Text("medebrenging van de ouders", "bringing the parents in"),
    summary=Text(
        "Het gerecht kan de ouders laten halen als hun aanwezigheid noodzakelijk is, ook bij een "
        "overtreding.",
        "The court may have the parents brought in if their presence is necessary, also for a minor offence.",
    ),
    since="2011-02-01",
    read="2026-07-01",
    decides=False,
)

art_496a_3 = Provision(
    sv("496a", 3),
    heading=Text("toch niet aanhouden", "not adjourning after all"),
    summary=Text(
        "Niet aanhouden kan alleen bij een formele uitspraak meteen, als de ouders geen bekend adres in "
        "Nederland hebben "
        "of als hun aanwezigheid niet in het belang van de minderjarige is.",
        "Not adjourning is only possible with a formal ruling at once, if the parents have no known "
        "address in the "
        "Netherlands, or if their presence is not in the minor's interest.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

aanhouden = Duty(
    "aanhouden",
    art_496a_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig & op_de_zitting & feit.soort.is_("misdrijf") & ~verdachte.ouders_aanwezig,
    then="aanhouding_als_ouders_wegblijven",
    since="2011-02-01",
    actor="rechter",
    rests_on=(sv("488", 2), sv("488", 3)),
)

# Ordering this only counts in the three cases that the text names.
niet_aanhouden = Scope(
    "niet_aanhouden",
    art_496a_3,
    decision="waarborgen",
    when=rechter.ziet_af_van_aanhouding
    & (
        rechter.doet_formele_uitspraak
        | ~verdachte.ouders_adres_in_nederland
        | rechter.aanwezigheid_ouders_niet_in_belang
    ),
    since="2011-02-01",
    excepts=("sv:496a:1/aanhouden",),
    actor="rechter",
)

medebrenging = NotModelled(
    provision=art_496a_2,
    what=Text(
        "of het gerecht de ouders laat halen",
        "whether the court has the parents brought in",
    ),
    why=Text(
        "dat is een bevoegdheid tegenover de ouders, geen waarborg van de verdachte",
        "that is a power over the parents, no safeguard of the suspect",
    ),
    decisions=("waarborgen",),
)
