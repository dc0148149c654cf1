"""
Rv 811. Inzage van stukken van raad, openbaar ministerie en deskundige: een eigen, ruimere kring.
"""

from jeugdrecht.facts import behandeling, belanghebbende, jeugdige, procedure, rechtsmiddel, verzorger
from jeugdrecht.logic.rules import NONE, Earlier, Power, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, rv

art_811_1 = Provision(
    rv("811", 1),
    heading=Text("wie stukken mag inzien", "who may see documents"),
    summary=Text(
        "Bij inzage van stukken van raad, OM of een op verzoek van de rechter optredende deskundige gelden "
        "als belanghebbenden: verzoekers, ouders en voogden, gezinsverzorgers met een nauwe persoonlijke "
        "betrekking, en de minderjarige van 12 of ouder, tenzij de rechter blijkt dat hij zijn belangen "
        "niet redelijk kan waarderen.",
        "For access to documents of Board, prosecutor or court expert, the interested persons are "
        "petitioners, parents and guardians, carers with a close relationship, and the minor 12+ unless "
        "found unable to weigh his interests.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

# When the reference changed was open: the edition of 2022-01-01 still named the Wob, that of 2022-05-01 names
# the Woo.
art_811_2 = Provision(
    rv("811", 2),
    heading=Text("weigering van inzage", "refusing access"),
    summary=Text(
        "De rechter kan inzage weigeren op de gronden van Woo 5.1 lid 2 onder e en lid 5.",
        "The court may refuse access on Woo 5.1(2)(e) and (5).",
    ),
    since="2022-05-01",
    read="2026-07-14",
    history=(
        Edition(
            "2015-01-01",
            "2022-04-30",
            Text(
                "De gronden waren die van Wob 10 lid 2 onder e en g.",
                "The grounds were those of Wob 10(2)(e) and (g).",
            ),
        ),
    ),
)

art_811_3 = Provision(
    rv("811", 3),
    heading=Text("geen beroep over inzage", "no appeal about access"),
    summary=Text(
        "Tegen deze beschikking staat alleen cassatie in het belang der wet open.",
        "Only cassation in the interest of the law.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

verzorger_met_nauwe_betrekking = (
    belanghebbende.rol.in_("pleegouder", "verzorger")
    & ~verzorger.verzorging_geeindigd
    & belanghebbende.nauwe_persoonlijke_betrekking
)
minderjarige_van_12 = (
    belanghebbende.rol.is_("minderjarige")
    & jeugdige.leeftijd.at_least(12)
    & ~behandeling.minderjarige_niet_in_staat_gebleken
)
in_de_kring = (
    belanghebbende.rol.in_("verzoeker", "ouder", "gezagsouder", "voogd")
    | verzorger_met_nauwe_betrekking
    | minderjarige_van_12
)

inzage = Scope(
    "inzage",
    art_811_1,
    decision="procesrechten",
    when=in_de_kring,
    then="inzage",
    since="2015-01-01",
)

kan_weigeren_wob = Power(
    "kan_weigeren",
    art_811_2,
    decision="procesrechten",
    opens="inzage_geweigerd",
    requires=in_de_kring & procedure.weigeringsgrond_inzage,
    act=behandeling.rechter_weigert_inzage,
    actor="rechter",
    since="2015-01-01",
    until="2022-04-30",
    read="2022-01-01",
)

kan_weigeren = Power(
    "kan_weigeren",
    art_811_2,
    decision="procesrechten",
    opens="inzage_geweigerd",
    requires=in_de_kring & procedure.weigeringsgrond_inzage,
    act=behandeling.rechter_weigert_inzage,
    actor="rechter",
    since="2022-05-01",
    earlier=Earlier.OTHER_EDITION,
)

geweigerd_wob = Scope(
    "geweigerd",
    art_811_2,
    decision="procesrechten",
    when=in_de_kring & procedure.weigeringsgrond_inzage & behandeling.rechter_weigert_inzage,
    then="inzage_geweigerd",
    since="2015-01-01",
    until="2022-04-30",
    read="2022-01-01",
    excepts=("rv:811:1/inzage",),
    actor="rechter",
)

geweigerd = Scope(
    "geweigerd",
    art_811_2,
    decision="procesrechten",
    when=in_de_kring & procedure.weigeringsgrond_inzage & behandeling.rechter_weigert_inzage,
    then="inzage_geweigerd",
    since="2022-05-01",
    earlier=Earlier.OTHER_EDITION,
    excepts=("rv:811:1/inzage",),
    actor="rechter",
)

geen_beroep_inzage = Prohibition(
    "geen_beroep",
    art_811_3,
    decision="rechtsmiddel.rechtsmiddel",
    when=rechtsmiddel.tegen.is_("inzage"),
    then="geen",
    since="2015-01-01",
    excepts=("hoger_beroep",),
)

geen_beroepstermijn_inzage = Prohibition(
    "geen_beroepstermijn",
    art_811_3,
    decision="rechtsmiddel.uiterste_datum",
    when=rechtsmiddel.tegen.is_("inzage"),
    then=NONE,
    since="2015-01-01",
    excepts=("beroepstermijn",),
)
