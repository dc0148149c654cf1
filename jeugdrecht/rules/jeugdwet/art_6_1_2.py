"""
Jeugdwet 6.1.2. De machtiging gesloten jeugdhulp: gronden, instemming, achttienjarigen, en wat zij
meebrengt.

Gesloten jeugdhulp vraagt altijd een machtiging van de kinderrechter: onder toezicht (BW 1:265b lid 3), bij
voogdij van een instelling, en ook als de wettelijk vertegenwoordiger instemt. Sinds 2024 zijn er drie
gronden. Tot 2023 moest het college of de instelling ook bepalen dat verblijf nodig was, of de Raad de
gronden verklaren. De dag van de beslissing telt: geef die als peildatum.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige, maatregel, machtiging, voogd, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, NotModelled, Power, Scope
from jeugdrecht.rules.bw1.art_265a import dag_en_nacht_buiten_gezin
from jeugdrecht.rules.bw1.art_265b import gesloten
from jeugdrecht.rules.jeugdwet.art_6_1_1 import achttien_met_machtiging, minderjarig
from jeugdrecht.sources import Edition, Provision, Text, bw1, jw

art_6_1_2_2 = Provision(
    jw("6.1.2", 2),
    heading=Text("gronden machtiging gesloten jeugdhulp", "grounds for the authorisation"),
    summary=Text(
        "Machtiging alleen als jeugdhulp nodig is wegens ernstige problemen die de "
        "ontwikkeling ernstig belemmeren, opneming noodzakelijk én geschikt is tegen "
        "onttrekking, en minder ingrijpende mogelijkheden ontbreken.",
        "Only if help is necessary for serious problems, placement necessary and suitable to "
        "prevent evasion, and no less intrusive options.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Twee gronden: jeugdhulp nodig wegens ernstige problemen, en opneming en "
                "verblijf noodzakelijk tegen onttrekking. Lid 5 eiste ook een bepaling van "
                "het college, of van de GI die de maatregel uitvoert, dat verblijf nodig is; "
                "bij OTS (ook verzocht) of GI-voogdij kon een verklaring van de Raad dat de "
                "gronden zich voordoen die vervangen (lid 7).",
                "Two grounds: care needed for serious problems, and admission and stay "
                "necessary against evasion. Paragraph 5 also asked a determination by the "
                "municipality or the executing institution that a stay is needed; under "
                "supervision (also when requested) or guardianship of an institution a "
                "statement of the Council that the grounds are there could replace it "
                "(paragraph 7).",
            ),
        ),
        Edition(
            "2023-01-01",
            "2023-12-31",
            Text(
                "Twee gronden, zonder bepaling van college of GI.",
                "Two grounds, without a determination by municipality or institution.",
            ),
        ),
    ),
)

art_6_1_2_3 = Provision(
    jw("6.1.2", 3),
    heading=Text("extra eis minderjarige", "closed youth care: supervision, guardianship or consent"),
    summary=Text(
        "Onder 18 is ook nodig: onder toezicht gesteld, óf GI-voogdij, óf instemming van de "
        "(andere) wettelijk vertegenwoordiger.",
        "Under 18 also: supervision order, GI guardianship, or consent of the legal representative.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_2_4 = Provision(
    jw("6.1.2", 4),
    heading=Text("machtiging voor 18-jarige", "authorisation for an eighteen-year-old"),
    summary=Text(
        "Bij 18 jaar is cumulatief nodig: behandeling begonnen voor 18, hulpverleningsplan "
        "vastgesteld voor 18, toewerken naar andere hulp (blijkend uit plan) en niet langer "
        "dan zes maanden na de achttiende verjaardag.",
        "At 18 cumulatively: treatment begun before 18, plan before 18, working towards other"
        " help, not longer than six months after turning 18.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_2_5 = Provision(
    jw("6.1.2", 5),
    heading=Text("instemming van de gedragswetenschapper", "consent of the behavioural expert"),
    summary=Text(
        "Het verzoek behoeft de instemming van een gekwalificeerde gedragswetenschapper die "
        "de jeugdige daarvoor kort tevoren heeft onderzocht.",
        "The petition needs the consent of a qualified behavioural expert who examined the "
        "young person for it shortly before.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Zelfde inhoud, in lid 6.",
                "The same content, in paragraph 6.",
            ),
        ),
    ),
)

art_6_1_2_6 = Provision(
    jw("6.1.2", 6),
    heading=Text(
        "machtiging geldt als machtiging uithuisplaatsing", "counts as authorisation of out-of-home placement"
    ),
    summary=Text(
        "Bij een onder toezicht gestelde minderjarige geldt de machtiging als machtiging "
        "uithuisplaatsing (1:265b BW).",
        "For a minor under supervision the authorisation counts as out-of-home authorisation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Zelfde inhoud, in lid 8.",
                "The same content, in paragraph 8.",
            ),
        ),
    ),
)

bevoegd_verzocht = decided("verzoeker_gesloten_jeugdhulp", "bevoegd")
gewoon = machtiging.soort.is_("gesloten_jeugdhulp")
voorwaardelijk = machtiging.soort.in_("voorwaardelijk_gesloten", "verlenging_voorwaardelijk_gesloten")

# Judged when the court decides: the supervision order may be made in the same order.
onder_toezicht = maatregel.ots_of_vots_loopt | (maatregel.verzocht & maatregel.gelijktijdig_uitgesproken)
bij_gi = onder_toezicht | voogd.soort.is_("gi")
lid_3_vervuld = bij_gi | jeugdhulp.wettelijk_vertegenwoordiger_stemt_in

# A stay runs up to, not including, the day on which it ends.
half_jaar_na_18 = jeugdige.geboortedatum.birthday(18).plus(months=6)
lid_4_vervuld = (
    achttien_met_machtiging
    & jeugdhulp.gestart_voor_18
    & jeugdhulp.plan_voor_18
    & jeugdhulp.toewerken_naar_andere_hulp
    & zaak.peildatum.before(half_jaar_na_18)
    & ~machtiging.gesloten_gevraagd_tot.after(half_jaar_na_18)
)

grond_hulp = jeugdhulp.noodzakelijk_gesloten & jeugdhulp.opneming_noodzakelijk
niets_minder_ingrijpends = ~jeugdhulp.minder_ingrijpend_mogelijk
hulp_bepaald = machtiging.verblijf_bepaald | (
    machtiging.raad_verklaart_gronden & (bij_gi | maatregel.verzocht)
)

gesloten_zonder_ots = Scope(
    "gesloten_zonder_ots",
    art_6_1_2_3,
    decision="machtiging_nodig",
    when=~maatregel.ots_of_vots_loopt & dag_en_nacht_buiten_gezin & gesloten,
    then="machtiging_gesloten_jeugdhulp",
    actor="kinderrechter",
    since="2015-01-01",
)

onder_achttien_tot_2023 = Power(
    "onder_achttien",
    art_6_1_2_2,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & gewoon
    & minderjarig
    & lid_3_vervuld
    & jeugdhulp.instemming_gedragswetenschapper
    & hulp_bepaald,
    grounds=grond_hulp,
    actor="kinderrechter",
    since="2015-01-01",
    until="2022-12-31",
    rests_on=(jw("6.1.2", 3), jw("6.1.2", 5)),
    read="2022-08-01",
)

onder_achttien_2023 = Power(
    "onder_achttien",
    art_6_1_2_2,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & gewoon
    & minderjarig
    & lid_3_vervuld
    & jeugdhulp.instemming_gedragswetenschapper,
    grounds=grond_hulp,
    actor="kinderrechter",
    since="2023-01-01",
    until="2023-12-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("6.1.2", 3), jw("6.1.2", 5)),
    read="2023-01-01",
)

onder_achttien = Power(
    "onder_achttien",
    art_6_1_2_2,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & gewoon
    & minderjarig
    & lid_3_vervuld
    & jeugdhulp.instemming_gedragswetenschapper,
    grounds=grond_hulp & niets_minder_ingrijpends,
    actor="kinderrechter",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("6.1.2", 3), jw("6.1.2", 5)),
)

achttien_tot_2023 = Power(
    "achttien",
    art_6_1_2_4,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & gewoon
    & lid_4_vervuld
    & jeugdhulp.instemming_gedragswetenschapper
    & hulp_bepaald,
    grounds=grond_hulp,
    actor="kinderrechter",
    since="2015-01-01",
    until="2022-12-31",
    rests_on=(jw("6.1.1", 1), jw("6.1.2", 2), jw("6.1.2", 5)),
    read="2022-08-01",
)

achttien_2023 = Power(
    "achttien",
    art_6_1_2_4,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht & gewoon & lid_4_vervuld & jeugdhulp.instemming_gedragswetenschapper,
    grounds=grond_hulp,
    actor="kinderrechter",
    since="2023-01-01",
    until="2023-12-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("6.1.1", 1), jw("6.1.2", 2), jw("6.1.2", 5)),
    read="2023-01-01",
)

achttien = Power(
    "achttien",
    art_6_1_2_4,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht & gewoon & lid_4_vervuld & jeugdhulp.instemming_gedragswetenschapper,
    grounds=grond_hulp & niets_minder_ingrijpends,
    actor="kinderrechter",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("6.1.1", 1), jw("6.1.2", 2), jw("6.1.2", 5)),
)

geldt_niet = Scope(
    "geldt_niet",
    art_6_1_2_6,
    decision="geldt_als_uithuisplaatsing",
    then="geldt_niet",
    since="2015-01-01",
    closing=True,
)

geldt = Scope(
    "geldt",
    art_6_1_2_6,
    decision="geldt_als_uithuisplaatsing",
    when=machtiging.soort.in_("gesloten_jeugdhulp", "spoed_gesloten")
    & minderjarig
    & maatregel.ots_of_vots_loopt,
    then="geldt",
    since="2015-01-01",
    rests_on=(bw1("265b", 3), jw("6.1.3")),
)

zorgmachtiging_vervalt = NotModelled(
    provision=art_6_1_2_6,
    what=Text(
        "dat een lopende zorgmachtiging (Wvggz) of machtiging opname en verblijf (Wzd) vervalt (lid 8)",
        "that a care authorisation (Wvggz) or authorisation of admission and stay (Wzd) lapses (paragraph 8)",
    ),
    why=Text(
        "die machtigingen zijn niet opgenomen",
        "those authorisations have not been encoded",
    ),
    decisions=("gesloten_jeugdhulp",),
)
