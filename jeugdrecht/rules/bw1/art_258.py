"""
BW1 258. De ondertoezichtstelling duurt ten hoogste een jaar, zonder aftrek van de voorlopige.

Rekenwijze van de praktijk: van de dag van ingang tot dezelfde dag een jaar later, die dag niet inbegrepen.
Een duur van een jaar wordt nooit om een weekend verlengd. De rechter kan ook minder geven dan gevraagd.
"""

from jeugdrecht.facts import maatregel, verzoek
from jeugdrecht.logic.rules import Deadline, NotModelled, Prohibition, Scope
from jeugdrecht.rules.bw1.art_260 import art_260_1
from jeugdrecht.sources import Provision, Text, atw, bw1

art_258 = Provision(
    bw1("258"),
    heading=Text("maximumduur OTS", "longest duration of supervision"),
    summary=Text(
        "De OTS duurt ten hoogste een jaar, behoudens verlenging (260). De duur van een voorafgaande VOTS "
        "wordt niet afgetrokken.",
        "Supervision lasts at most one year unless extended; time under interim supervision is not deducted.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

in_beschikking = Deadline(
    "in_beschikking",
    art_258,
    decision="einde_ots",
    when=maatregel.einddatum.has_come(),
    then=maatregel.einddatum,
    since="2015-01-01",
    actor="kinderrechter",
)

een_jaar = Deadline(
    "een_jaar",
    art_258,
    decision="einde_ots",
    when=~maatregel.verlengd_vanaf.has_come() & ~maatregel.voortgezet_vanaf.has_come(),
    then=maatregel.ingangsdatum.plus(years=1),
    since="2015-01-01",
    rests_on=(atw("4"),),
    quote="ten hoogste een jaar",
)

ingang_op_29_februari = NotModelled(
    provision=art_258,
    what=Text(
        "of een ondertoezichtstelling van 29 februari op 28 februari of pas op 1 maart daarna eindigt",
        "whether a supervision order of 29 February ends on 28 February or only on 1 March after it",
    ),
    why=Text(
        "de wet zwijgt; hier geldt de kortste, de laatste dag van de maand",
        "the statute is silent; the shorter counts here, the last day of the month",
    ),
    decisions=("einde_ots",),
)

gi_wordt_voogd = NotModelled(
    provision=art_258,
    what=Text(
        "of een ondertoezichtstelling vanzelf eindigt zodra een GI voogd wordt",
        "whether a supervision order ends by itself once a certified institution becomes guardian",
    ),
    why=Text(
        "art. 326 lid 1 doet dat vermoeden maar zegt het niet; ook overlijden is niet uitgeschreven",
        "art. 326(1) suggests so but does not say it; death is not written out either",
    ),
    decisions=("einde_ots", "einde_vots"),
)

einde_bij_meerderjarigheid = NotModelled(
    provision=art_258,
    what=Text(
        "dat een (voorlopige) ondertoezichtstelling met de meerderjarigheid eindigt, ook als de beschikking "
        "een latere dag noemt",
        "that an (interim) supervision order ends at majority, also where the order itself names a later day",
    ),
    why=Text(
        "of een maatregel loopt, volgt hier uit de dagen die de zaak noemt; `einde_ots` en `einde_vots` "
        "geven de dag waarop het ophoudt",
        "whether a measure is running follows here from the days that the case names; `einde_ots` and "
        "`einde_vots` give the day on which it ends",
    ),
    decisions=(
        "gi_bevoegdheid",
        "gi_plichten",
        "herroeping_vots",
        "machtiging_geldig",
        "machtiging_nodig",
        "bepaling_jeugdhulp",
        "plichten_bij_bepaling",
    ),
)

langer_dan_een_jaar = verzoek.gevraagd_tot.after(verzoek.gevraagd_vanaf.plus(years=1))

binnen_de_grens = Scope(
    "binnen_de_grens",
    art_258,
    decision="gevraagde_duur",
    then="toegestaan",
    since="2015-01-01",
    closing=True,
)

ots_te_lang = Prohibition(
    "langer_dan_een_jaar",
    art_258,
    decision="gevraagde_duur",
    when=verzoek.maatregel.in_("ots", "aanvulling_andere_kinderen") & langer_dan_een_jaar,
    then="te_lang",
    since="2015-01-01",
    quote="ten hoogste een jaar",
)

verlenging_te_lang = Prohibition(
    "verlenging_langer_dan_een_jaar",
    art_260_1,
    decision="gevraagde_duur",
    when=verzoek.maatregel.is_("verlenging_ots") & langer_dan_een_jaar,
    then="te_lang",
    since="2015-01-01",
    rests_on=(bw1("258"),),
    quote="telkens verlengen met ten hoogste een jaar",
)

vanaf_29_februari = NotModelled(
    provision=art_258,
    what=Text(
        "of een jaar dat op 29 februari begint tot 28 februari of tot 1 maart kan worden gevraagd",
        "whether a year that begins on 29 February can be requested up to 28 February or up to 1 March",
    ),
    why=Text(
        "de wet zwijgt; hier telt de laatste dag van de maand, de kortste",
        "the statute is silent; the month's last day counts here, the shorter",
    ),
    decisions=("gevraagde_duur",),
)
