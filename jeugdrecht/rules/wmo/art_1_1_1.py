"""
Wmo 2015 1.1.1. Wat huiselijk geweld is, en wat kindermishandeling.

De pleger bepaalt of het huiselijk geweld is, niet de plaats. Een signaal kan beide tegelijk zijn.
"""

from jeugdrecht.facts import jeugdige, meldcode
from jeugdrecht.logic.rules import Definition, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw, wmo

huiselijk_geweld = Provision(
    wmo("1.1.1", onderdeel="huiselijk_geweld"),
    heading=Text("huiselijk geweld en huiselijke kring", "domestic violence and domestic circle"),
    summary=Text(
        "Fysiek, psychisch of seksueel geweld of dreiging daarmee waarvan de pleger tot de huiselijke kring "
        "hoort: familielid, huisgenoot, (ex-)echtgenoot of mantelzorger.",
        "Violence or threat by someone from the domestic circle: relative, housemate, (ex-)spouse or "
        "informal carer.",
    ),
    since="2016-08-01",
    read="2026-07-01",
    history=(
        Edition(
            "2015-01-01",
            "2016-07-31",
            Text(
                "Huiselijke kring: familielid, huisgenoot of mantelzorger; de (voormalige) echtgenoot stond "
                "er niet apart.",
                "Domestic circle: relative, housemate or informal carer; the (former) spouse was not named.",
            ),
        ),
    ),
)

kindermishandeling = Provision(
    wmo("1.1.1", onderdeel="kindermishandeling"),
    heading=Text("kindermishandeling", "child abuse"),
    summary=Text(
        "Zelfde omschrijving als Jeugdwet 1.1: bedreigende of gewelddadige interactie, actief of passief, "
        "door ouders of anderen van wie de minderjarige afhankelijk is, met (dreigende) ernstige schade.",
        "As in the Youth Act 1.1: threatening or violent interaction, active or passive, by parents or "
        "others on whom the minor depends, with (threatening) serious harm.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

# A parent is a relative; who is neither a relative nor a housemate is asked for in the relation.
kring_tot_2016 = meldcode.relatie_dader.in_("familielid", "ouder", "huisgenoot", "mantelzorger")
kring = kring_tot_2016 | meldcode.relatie_dader.in_("echtgenoot", "voormalig_echtgenoot")

geweld_uit_de_kring = Definition(
    "geweld",
    huiselijk_geweld,
    decision="aard_van_het_signaal",
    when=meldcode.geweld_of_dreiging & kring,
    then="huiselijk_geweld",
    since="2016-08-01",
    earlier=Earlier.OTHER_EDITION,
)

geweld_uit_de_kring_tot_2016 = Definition(
    "geweld",
    huiselijk_geweld,
    decision="aard_van_het_signaal",
    when=meldcode.geweld_of_dreiging & kring_tot_2016,
    then="huiselijk_geweld",
    since="2015-01-01",
    until="2016-07-31",
    read="2015-01-01",
)

mishandeling = Definition(
    "mishandeling",
    kindermishandeling,
    decision="aard_van_het_signaal",
    when=jeugdige.minderjarig
    & meldcode.bedreigende_interactie
    & (meldcode.relatie_dader.is_("ouder") | jeugdige.afhankelijkheidsrelatie)
    & meldcode.ernstige_schade,
    then="kindermishandeling",
    since="2015-01-01",
    rests_on=(jw("1.1", begrip="kindermishandeling"),),
)

gelijkstelling = NotModelled(
    provision=huiselijk_geweld,
    what=Text(
        "wie met een echtgenoot is gelijkgesteld (geregistreerd partner, gezamenlijke huishouding; 1.1.2), "
        "en dat de echtgenoot voor augustus 2016 als huisgenoot of familielid kon tellen",
        "who is equated with a spouse (registered partner, joint household; 1.1.2), and that before August "
        "2016 a spouse could count as a housemate or relative",
    ),
    why=Text(
        "de relatie wordt gevraagd; kies de waarde die na gelijkstelling past",
        "the relation is asked; choose the value that fits after equation",
    ),
    decisions=("aard_van_het_signaal",),
)
