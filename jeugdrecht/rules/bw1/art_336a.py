"""
BW 1:336a. Het blokkaderecht van verzorgers tegenover de voogd.

De maatstaf is omgekeerd aan 253s en 265i: de rechtbank geeft alleen vervangende toestemming als de
verplaatsing voor het kind noodzakelijk is. Het artikel geldt ook voor een instelling die voogd is (303).
"""

from jeugdrecht.facts import gi, maatregel, verzoek, verzorger, voogd
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Duty, Earlier, Limit, NotModelled, Power, Prohibition
from jeugdrecht.rules.bw1.art_253s import een_jaar_in_ander_gezin
from jeugdrecht.rules.bw1.art_306 import instelling_is_voogd
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_336a_1 = Provision(
    bw1("336a", 1),
    heading=Text("blokkaderecht bij voogdij", "right of carers to block under guardianship"),
    summary=Text(
        "Groeide het kind, terwijl de voogd daarmee instemde, een jaar of langer op in het gezin van "
        "iemand anders, dan mag de voogd het niet zonder toestemming van die verzorger(s) verplaatsen.",
        "After at least a year in another family with the guardian's consent, residence can be changed "
        "only with the carers' consent.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_336a_2 = Provision(
    bw1("336a", 2),
    heading=Text("vervangende toestemming (voogdij)", "consent of the court instead (guardianship)"),
    summary=Text(
        "Geven de verzorgers geen toestemming, dan kan de voogd de rechtbank om vervangende toestemming "
        "vragen; die komt er alleen als verplaatsing voor het kind nodig is.",
        "Missing consent may be replaced by the court at the guardian's request only if necessary in the "
        "child's interest.",
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

art_336a_3 = Provision(
    bw1("336a", 3),
    heading=Text("duur van de blokkering (voogdij)", "duration of the block (guardianship)"),
    summary=Text(
        "Bij afwijzing geldt de beschikking voor een door de rechtbank te bepalen termijn van ten hoogste "
        "zes maanden; is voordien OTS, beëindiging voogdij of een 299a-verzoek aanhangig, dan blijft zij "
        "gelden tot daarop bij gewijsde is beslist.",
        "On refusal the decision applies for at most six months; if supervision, termination or a 299a "
        "request is pending before then, it applies until a final decision.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

wijziging_verzocht = verzoek.maatregel.in_("wijziging_verblijf", "verblijf_onder_voogdij")
opvoeding_elders = een_jaar_in_ander_gezin & voogd.stemt_in_met_opvoeding_elders
# The section on guardianship does not hold for interim guardianship (306a).
voogd_verzoekt = (
    wijziging_verzocht
    & ~maatregel.voorlopige_voogdij_loopt
    & (verzoek.verzoeker.is_("voogd") | (verzoek.verzoeker.is_("gi") & instelling_is_voogd))
)
instelling_verplaatst = gi.handeling.is_("verblijf_wijzigen") & instelling_is_voogd
voogd_geblokkeerd = voogd_verzoekt & opvoeding_elders
verzorgers_weigeren = voogd_geblokkeerd & ~verzorger.stemt_in_met_wijziging_verblijf
instelling_geblokkeerd = instelling_verplaatst & opvoeding_elders & ~verzorger.stemt_in_met_wijziging_verblijf

toestemming_verzorgers = Prohibition(
    "toestemming_verzorgers",
    art_336a_1,
    decision="machtiging_nodig",
    when=(voogd_verzoekt | instelling_verplaatst) & opvoeding_elders,
    then="toestemming_verzorgers",
    since="2015-01-01",
    excepts=("jw:6.1.2:3/gesloten_zonder_ots",),
    rests_on=(bw1("303"), bw1("306a")),
)

eigen_toestemmingen = Documented(
    decision="machtiging_nodig",
    question=Question.BEYOND_BASE,
    about=(
        "bw1:253s:1/toestemming_verzorgers",
        "bw1:265a/machtiging_vereist",
        "bw1:265b:3/gesloten_onder_toezicht",
        "bw1:265i:1/toestemming_vereist",
        "bw1:306/toestemming_rechtbank",
        "bw1:336a:1/toestemming_verzorgers",
    ),
    why=Text(
        "Elk van deze artikelen eist zelf een toestemming of machtiging; de uitzondering regelt "
        "alleen welke geldt als er meer van toepassing zijn.",
        "Each of these articles itself requires consent or authorisation; the exception only settles "
        "which holds where several apply.",
    ),
)

niet_zonder_toestemming = Prohibition(
    "niet_zonder_toestemming",
    art_336a_1,
    decision="gi_bevoegdheid",
    when=instelling_geblokkeerd,
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    excepts=("bw1:303/verblijf_bepalen",),
)

instelling_vervangende_toestemming_tot_2018 = Power(
    "vervangende_toestemming_instelling",
    art_336a_2,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=instelling_geblokkeerd & ~verzoek.verzoek_299a_loopt,
    grounds=verzoek.noodzakelijk_in_belang_minderjarige,
    actor="kinderrechter",
    since="2015-01-01",
    until="2018-09-18",
    read="2018-01-01",
)

vervangende_toestemming_tot_2018 = Power(
    "vervangende_toestemming",
    art_336a_2,
    decision="toestemming_verblijf",
    opens="bevoegd",
    requires=verzorgers_weigeren & ~verzoek.verzoek_299a_loopt,
    grounds=verzoek.noodzakelijk_in_belang_minderjarige,
    actor="kinderrechter",
    since="2015-01-01",
    until="2018-09-18",
    read="2018-01-01",
)

afwijzen_tot_2018 = Duty(
    "afwijzen",
    art_336a_2,
    decision="toestemming_verblijf",
    when=verzorgers_weigeren & ~verzoek.verzoek_299a_loopt & ~verzoek.noodzakelijk_in_belang_minderjarige,
    then="afwijzen",
    actor="kinderrechter",
    since="2015-01-01",
    until="2018-09-18",
    read="2018-01-01",
)

instelling_vervangende_toestemming = Power(
    "vervangende_toestemming_instelling",
    art_336a_2,
    decision="gi_bevoegdheid",
    opens="na_machtiging_kinderrechter",
    requires=instelling_geblokkeerd & ~verzoek.verzoek_299a_loopt,
    grounds=verzoek.noodzakelijk_in_belang_minderjarige,
    actor="rechtbank",
    since="2018-09-19",
    earlier=Earlier.OTHER_EDITION,
)

vervangende_toestemming = Power(
    "vervangende_toestemming",
    art_336a_2,
    decision="toestemming_verblijf",
    opens="bevoegd",
    requires=verzorgers_weigeren & ~verzoek.verzoek_299a_loopt,
    grounds=verzoek.noodzakelijk_in_belang_minderjarige,
    actor="rechtbank",
    since="2018-09-19",
    earlier=Earlier.OTHER_EDITION,
)

afwijzen = Duty(
    "afwijzen",
    art_336a_2,
    decision="toestemming_verblijf",
    when=verzorgers_weigeren & ~verzoek.verzoek_299a_loopt & ~verzoek.noodzakelijk_in_belang_minderjarige,
    then="afwijzen",
    actor="rechtbank",
    since="2018-09-19",
    earlier=Earlier.OTHER_EDITION,
)

blokkering = Limit(
    "blokkering",
    art_336a_3,
    decision="blokkering_maanden",
    when=verzorgers_weigeren & verzoek.afgewezen,
    then=6,
    actor="rechtbank",
    since="2015-01-01",
)

blokkering_na_nieuw_verzoek = NotModelled(
    provision=art_336a_3,
    what=Text(
        "dat de afwijzing langer geldt, tot de onherroepelijke beslissing, als binnen de termijn "
        "ondertoezichtstelling, beëindiging van de voogdij of voogdij voor de verzorger (299a) is "
        "verzocht",
        "that the dismissal lasts longer, until the final decision, if supervision, termination of "
        "guardianship or guardianship for the carer (299a) is requested within the period",
    ),
    why=Text(
        "de dag waarop op zo een verzoek onherroepelijk wordt beslist, staat niet vooraf vast",
        "the day of a final decision on such a petition is not known beforehand",
    ),
    decisions=("blokkering_maanden",),
)
