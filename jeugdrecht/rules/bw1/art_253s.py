"""
BW 1:253s. Het blokkaderecht van pleegouders tegenover ouders met gezag.

Groeide het kind met instemming van de gezagsouders een jaar of langer op in het gezin van anderen, dan kunnen
de ouders het verblijf alleen wijzigen met toestemming van die anderen. Weigeren zij, dan geeft de rechtbank
vervangende toestemming, behalve als weigeren voor het kind noodzakelijk is.
"""

from jeugdrecht.facts import jeugdige, ouder, verzoek, verzorger
from jeugdrecht.facts.lists import ouders
from jeugdrecht.logic.declare import any_of, every
from jeugdrecht.logic.rules import NONE, Duty, Earlier, Limit, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_253s_1 = Provision(
    bw1("253s", 1),
    heading=Text(
        "blokkaderecht van pleegouders (ouderlijk gezag)",
        "right of foster parents to block (parental authority)",
    ),
    summary=Text(
        "Is het kind met instemming van de gezagsouders ten minste een jaar door anderen in hun gezin "
        "verzorgd en opgevoed, dan kunnen de ouders het verblijf alleen wijzigen met toestemming van die "
        "verzorgers.",
        "After at least a year in another family with the parents' consent, parents may change residence "
        "only with the carers' consent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_253s_2 = Provision(
    bw1("253s", 2),
    heading=Text(
        "vervangende toestemming (ouderlijk gezag)",
        "consent of the court instead (parental authority)",
    ),
    summary=Text(
        "Weigeren de verzorgers, dan kunnen de ouders de rechtbank om vervangende toestemming vragen; die "
        "komt er, behalve als weigeren voor het kind nodig is.",
        "Missing consent may be replaced by the court at the parents' request; refused only if necessary "
        "in the child's interest.",
    ),
    since="2018-09-19",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2018-09-18",
            Text(
                "Zelfde maatstaf; het oordeel over de noodzaak stond op naam van de kinderrechter.",
                "Same standard; the necessity was judged by the juvenile court.",
            ),
        ),
    ),
)

art_253s_3 = Provision(
    bw1("253s", 3),
    heading=Text("duur van de blokkering (ouderlijk gezag)", "duration of the block (parental authority)"),
    summary=Text(
        "Weigert de rechtbank vervangende toestemming, dan geldt de blokkade voor een door haar gekozen "
        "periode van maximaal zes maanden. Start binnen die periode een OTS-procedure of een procedure "
        "tot gezagsbeëindiging, dan duurt de blokkade tot de onherroepelijke uitkomst daarvan.",
        "On refusal at most six months; if supervision or termination was requested before then, until a "
        "final decision.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

een_jaar_in_ander_gezin = (
    jeugdige.verblijft_in_ander_gezin
    & verzorger.duur_verzorging_maanden.at_least(12)
    & ~verzorger.verzorging_geeindigd
)
gezagsouders_stemden_in = any_of(ouders, ouder.heeft_gezag & ouder.stemt_in_met_opvoeding_elders) & every(
    ouders, ~ouder.heeft_gezag | ouder.stemt_in_met_opvoeding_elders
)
wijziging_verzocht = verzoek.maatregel.is_("wijziging_verblijf")
ouders_geblokkeerd = (
    wijziging_verzocht
    & verzoek.verzoeker.is_("gezagsouder")
    & een_jaar_in_ander_gezin
    & gezagsouders_stemden_in
)
verzorgers_weigeren = ouders_geblokkeerd & ~verzorger.stemt_in_met_wijziging_verblijf

niet_nodig = Scope(
    "niet_nodig",
    art_253s_1,
    decision="toestemming_verblijf",
    then="niet_nodig",
    since="2015-01-01",
    rests_on=(bw1("265i", 1), bw1("336a", 1)),
    closing=True,
)

toestemming_verzorgers = Prohibition(
    "toestemming_verzorgers",
    art_253s_1,
    decision="machtiging_nodig",
    when=ouders_geblokkeerd,
    then="toestemming_verzorgers",
    actor="ouders",
    since="2015-01-01",
    excepts=("jw:6.1.2:3/gesloten_zonder_ots",),
)

verlenen_tot_2018 = Duty(
    "verlenen",
    art_253s_2,
    decision="toestemming_verblijf",
    when=verzorgers_weigeren & ~verzoek.weigering_noodzakelijk,
    then="verlenen",
    actor="kinderrechter",
    since="2015-01-01",
    until="2018-09-18",
    read="2018-01-01",
)

verlenen = Duty(
    "verlenen",
    art_253s_2,
    decision="toestemming_verblijf",
    when=verzorgers_weigeren & ~verzoek.weigering_noodzakelijk,
    then="verlenen",
    actor="rechtbank",
    since="2018-09-19",
    earlier=Earlier.OTHER_EDITION,
)

afwijzen_tot_2018 = Duty(
    "afwijzen",
    art_253s_2,
    decision="toestemming_verblijf",
    when=verzorgers_weigeren & verzoek.weigering_noodzakelijk,
    then="afwijzen",
    actor="kinderrechter",
    since="2015-01-01",
    until="2018-09-18",
    read="2018-01-01",
)

afwijzen = Duty(
    "afwijzen",
    art_253s_2,
    decision="toestemming_verblijf",
    when=verzorgers_weigeren & verzoek.weigering_noodzakelijk,
    then="afwijzen",
    actor="rechtbank",
    since="2018-09-19",
    earlier=Earlier.OTHER_EDITION,
)

geen_blokkering = Limit(
    "geen_blokkering",
    art_253s_3,
    decision="blokkering_maanden",
    then=NONE,
    since="2015-01-01",
    closing=True,
)

blokkering = Limit(
    "blokkering",
    art_253s_3,
    decision="blokkering_maanden",
    when=verzorgers_weigeren & verzoek.afgewezen,
    then=6,
    actor="rechtbank",
    since="2015-01-01",
)

blokkering_na_nieuw_verzoek = NotModelled(
    provision=art_253s_3,
    what=Text(
        "dat de afwijzing langer geldt, tot de onherroepelijke beslissing, als binnen de termijn "
        "ondertoezichtstelling of gezagsbeëindiging is verzocht",
        "that the dismissal lasts longer, until the final decision, if supervision or termination of "
        "authority is requested within the period",
    ),
    why=Text(
        "de dag waarop op zo een verzoek onherroepelijk wordt beslist, staat niet vooraf vast",
        "the day of a final decision on such a petition is not known beforehand",
    ),
    decisions=("blokkering_maanden",),
)
