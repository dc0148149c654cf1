"""
Jeugdwet 7.3.11 en 7.3.12. Inlichtingen over de betrokkene aan anderen.

Alleen met zijn toestemming, tenzij de wet verplicht. Wie direct bij de hulp is betrokken en wiens
toestemming nodig is, is geen ander. Bij een ondertoezichtstelling moet een derde de instelling desgevraagd
inlichten, en kan hij dat uit eigen beweging; niet bij jeugdreclassering of voogdij.
"""

from jeugdrecht.facts import dossier, jeugdhulp, jeugdige, maatregel
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

art_7_3_11_1 = Provision(
    jw("7.3.11", 1),
    heading=Text("geheimhouding", "confidentiality"),
    summary=Text(
        "Aan anderen alleen inlichtingen, inzage of afschrift met toestemming van de "
        "betrokkene, zonder schade aan andermans privacy; wettelijke plicht gaat voor.",
        "Information to others only with consent; legal obligation prevails.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_3_11_2 = Provision(
    jw("7.3.11", 2),
    heading=Text("wie geen ander is", "who is no other"),
    summary=Text(
        "Geen anderen: direct betrokken hulpverlener of vervanger voor zover nodig, degene "
        "wiens toestemming nodig is, en de ouders of voogd van 7.3.4 lid 2 als hun "
        "toestemming niet vereist is.",
        "Not others: directly involved professionals or substitutes; those whose consent is "
        "required; and parents/guardian of 7.3.4(2) when their consent is not required.",
    ),
    since="2016-08-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2016-07-31",
            Text(
                "Ouders of voogd van wie geen toestemming vereist is vielen er niet onder.",
                "Parents or guardian whose consent is not required were not included.",
            ),
        ),
    ),
)

art_7_3_11_3 = Provision(
    jw("7.3.11", 3),
    heading=Text("niet in strijd met goed hulpverlenerschap", "not against good practice"),
    summary=Text(
        "Verstrekken blijft achterwege waar het niet strookt met de zorg van een goed jeugdhulpverlener.",
        "Where disclosure would go against the care of a good youth care professional, it is not made.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_3_11_4 = Provision(
    jw("7.3.11", 4),
    heading=Text("informatieplicht aan GI bij OTS", "duty to inform the institution under supervision"),
    summary=Text(
        "Beroepsbeoefenaren met noodzakelijke inlichtingen over een onder toezicht gestelde "
        "minderjarige of diens ouder of voogd verstrekken die desgevraagd aan de uitvoerende "
        "GI en mogen dat uit eigen beweging, zonder toestemming en met doorbreking van "
        "geheim.",
        "Professionals with necessary information about a minor under supervision must "
        "provide it on request to the GI and may do so on their own initiative, without "
        "consent, overriding confidentiality.",
    ),
    since="2016-08-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2016-07-31",
            Text(
                "Desgevraagd of uit eigen beweging: beide als verstrekken geschreven, zonder kan.",
                "On request or on own initiative: both written as providing, without a may.",
            ),
        ),
    ),
)

art_7_3_12 = Provision(
    jw("7.3.12"),
    heading=Text("statistiek en wetenschappelijk onderzoek", "statistics and scientific research"),
    summary=Text(
        "Zonder toestemming verstrekken kan voor statistiek of wetenschappelijk onderzoek op "
        "de genoemde terreinen als toestemming vragen niet kan (met waarborgen) of niet te "
        "vergen is (niet herleidbaar), het onderzoek een algemeen belang dient, niet zonder "
        "de gegevens kan en de betrokkene geen bezwaar maakte.",
        "Without consent for statistics or research under cumulative conditions.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

aan_gi_onder_toezicht = jeugdhulp.ontvanger_inlichtingen.is_("uitvoerende_gi") & maatregel.ots_of_vots_loopt
aan_ouders = jeugdhulp.ontvanger_inlichtingen.is_("ouder_of_voogd")
goed_hulpverlenerschap = ~dossier.strijd_met_goed_hulpverlenerschap

niet_toegestaan = Prohibition(
    "niet_toegestaan",
    art_7_3_11_1,
    decision="inlichtingen_verstrekken",
    then="niet_toegestaan",
    actor="jeugdhulpverlener",
    since="2015-01-01",
    closing=True,
    rests_on=(jw("7.3.1"),),
)

# Consent opens the file only as far as nobody else is harmed (paragraph 1, second sentence).
met_toestemming = Scope(
    "met_toestemming",
    art_7_3_11_1,
    decision="inlichtingen_verstrekken",
    when=dossier.toestemming_betrokkene & ~dossier.schaadt_privacy_ander & goed_hulpverlenerschap,
    then="toegestaan",
    since="2015-01-01",
    group="toegestaan",
    rests_on=(jw("7.3.11", 3),),
)

wettelijke_plicht = Duty(
    "wettelijke_plicht",
    art_7_3_11_1,
    decision="inlichtingen_verstrekken",
    when=dossier.wettelijke_plicht_verstrekken,
    then="verplicht",
    since="2015-01-01",
    excepts=("toegestaan", "jw:7.3.11:4/uit_eigen_beweging", "jw:7.3.12/onderzoek"),
)

betrokken_hulpverlener = Scope(
    "betrokken_hulpverlener",
    art_7_3_11_2,
    decision="inlichtingen_verstrekken",
    when=jeugdhulp.ontvanger_inlichtingen.is_("betrokken_hulpverlener")
    & dossier.verstrekking_noodzakelijk
    & goed_hulpverlenerschap,
    then="toegestaan",
    since="2015-01-01",
    group="toegestaan",
    rests_on=(jw("7.3.11", 3),),
)

# Under twelve the duties of this paragraph are owed to the parents themselves (7.3.15).
ouders_tot_2016 = Scope(
    "ouders",
    art_7_3_11_2,
    decision="inlichtingen_verstrekken",
    when=aan_ouders
    & (
        jeugdige.leeftijd.less_than(12)
        | (
            jeugdige.leeftijd.between(12, 16)
            & ~maatregel.kinderbescherming_loopt
            & ~maatregel.jeugdreclassering_loopt
        )
    )
    & goed_hulpverlenerschap,
    then="toegestaan",
    since="2015-01-01",
    until="2016-07-31",
    group="toegestaan",
    rests_on=(jw("7.3.11", 3), jw("7.3.4", 2), jw("7.3.15", 1)),
    read="2015-01-01",
)

ouders = Scope(
    "ouders",
    art_7_3_11_2,
    decision="inlichtingen_verstrekken",
    when=aan_ouders & jeugdige.leeftijd.less_than(16) & goed_hulpverlenerschap,
    then="toegestaan",
    since="2016-08-01",
    earlier=Earlier.OTHER_EDITION,
    group="toegestaan",
    rests_on=(jw("7.3.11", 3), jw("7.3.4", 2), jw("7.3.15", 1)),
)

aan_gi_verplicht_tot_2016 = Duty(
    "aan_gi",
    art_7_3_11_4,
    decision="inlichtingen_verstrekken",
    when=aan_gi_onder_toezicht & jeugdhulp.inlichtingen_noodzakelijk_ots,
    then="verplicht",
    actor="derde",
    since="2015-01-01",
    until="2016-07-31",
    excepts=("toegestaan",),
    read="2015-01-01",
)

plicht_staat_op_zichzelf = Documented(
    decision="inlichtingen_verstrekken",
    question=Question.BEYOND_BASE,
    about=(
        "jw:7.3.11:1/wettelijke_plicht",
        "jw:7.3.11:4/aan_gi",
        "jw:7.3.11:4/aan_gi@2015-01-01",
    ),
    why=Text(
        "Een wettelijke plicht tot verstrekken bestaat ook als geen van de gronden voor een "
        "toegestane verstrekking er is.",
        "A statutory duty to inform exists also where none of the grounds for permitted disclosure is there.",
    ),
)

aan_gi_verplicht = Duty(
    "aan_gi",
    art_7_3_11_4,
    decision="inlichtingen_verstrekken",
    when=aan_gi_onder_toezicht
    & jeugdhulp.inlichtingen_noodzakelijk_ots
    & ~jeugdhulp.inlichtingen_uit_eigen_beweging,
    then="verplicht",
    actor="derde",
    since="2016-08-01",
    earlier=Earlier.OTHER_EDITION,
    excepts=("toegestaan",),
)

uit_eigen_beweging = Power(
    "uit_eigen_beweging",
    art_7_3_11_4,
    decision="inlichtingen_verstrekken",
    opens="toegestaan",
    requires=aan_gi_onder_toezicht & jeugdhulp.inlichtingen_uit_eigen_beweging,
    grounds=jeugdhulp.inlichtingen_noodzakelijk_ots,
    actor="derde",
    since="2016-08-01",
    earlier=Earlier.OTHER_EDITION,
)

onderzoek = Power(
    "onderzoek",
    art_7_3_12,
    decision="inlichtingen_verstrekken",
    opens="toegestaan",
    requires=jeugdhulp.ontvanger_inlichtingen.is_("onderzoeker")
    & dossier.toestemming_niet_mogelijk
    & dossier.privacywaarborgen
    & dossier.algemeen_belang
    & ~dossier.uitdrukkelijk_bezwaar,
    actor="jeugdhulpverlener",
    since="2015-01-01",
)

ouders_zestien = NotModelled(
    provision=art_7_3_11_2,
    what=Text(
        "inlichtingen aan ouders over een jeugdige van zestien of ouder die wilsonbekwaam is",
        "information to parents on a young person of sixteen or over who is incapable",
    ),
    why=Text(
        "dan treedt de vertegenwoordiger van 7.3.15 op; hier beslist de leeftijd",
        "then the representative of 7.3.15 acts; here age decides",
    ),
    decisions=("inlichtingen_verstrekken",),
)


voorlopige_ots = NotModelled(
    provision=art_7_3_11_4,
    what=Text(
        "of de informatieplicht ook bij een voorlopige ondertoezichtstelling geldt",
        "whether the duty to inform also holds under a provisional supervision order",
    ),
    why=Text(
        "de tekst spreekt van een onder toezicht gestelde minderjarige; zo wordt ook de voorlopige behandeld",
        "the text speaks of a minor under supervision; the provisional order is treated so too",
    ),
    decisions=("inlichtingen_verstrekken",),
)
