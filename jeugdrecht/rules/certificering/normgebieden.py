"""
De vier gebieden die het normenkader volgens Jeugdwet 3.4 lid 4 in elk geval regelt.

De normen zelf zijn niet gelezen: of een gebied op orde is zegt de certificerende instelling. De
wettelijke plichten in elk gebied zijn eigen punten van de toets.
"""

from jeugdrecht.facts import certificaat, instelling
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, cert, jw

gebied_a = Provision(
    cert("gebied", "a"),
    heading=Text(
        "normgebied deskundigheid van medewerkers, volgens de wettekst",
        "norm area expertise of staff, by the text of the Act",
    ),
    summary=Text(
        "Normgebied a: deskundigheid. Wettelijk controleerbaar: inzet van geregistreerde professionals "
        "(zelf of als verantwoordelijke), taaktoedeling naar kennis en vaardigheid, werken volgens "
        "professionele standaard, VOG.",
        "Area a: staff expertise. Statutory checks: registered professional, task allocation, "
        "professional standards, certificate of conduct.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

gebied_b = Provision(
    cert("gebied", "b"),
    heading=Text(
        "normgebied methodieken en interventies, volgens de wettekst",
        "norm area methods and interventions, by the text of the Act",
    ),
    summary=Text(
        "Normgebied b: methodieken en interventies. Wettelijk controleerbaar: hulp van goed niveau, "
        "veilig, doeltreffend, doelmatig, cliëntgericht en afgestemd op reële behoefte; familiegroepsplan"
        " als eerste aanbieden; plan in samenspraak.",
        "Area b: methods and interventions. Statutory checks: responsible care; family group plan first; "
        "plan made jointly.",
    ),
    since="2023-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-06-30",
            Text(
                "Over het plan werd overlegd met jeugdige en ouders; de andere punten waren gelijk.",
                "The plan was discussed with young person and parents; the other points were the same.",
            ),
        ),
    ),
)

gebied_c = Provision(
    cert("gebied", "c"),
    heading=Text(
        "normgebied organisatie en processen, volgens de wettekst",
        "norm area organisation and processes, by the text of the Act",
    ),
    summary=Text(
        "Normgebied c: organisatie en processen. Wettelijk controleerbaar: personeel en materieel op "
        "orde, verantwoordelijkheidstoedeling, systematische kwaliteitsbewaking, klachtregeling, "
        "cliëntenraad, meldcode, calamiteitenmelding, jaarverslag, intern toezicht, financiële scheiding "
        "en jaarverantwoording.",
        "Area c: organisation and processes. Statutory checks: staffing, allocation of responsibility, "
        "quality system, complaints, client council, reporting code, incidents, annual report, internal "
        "supervision, financial separation and accountability.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text(
                "Zonder intern toezicht, financiële scheiding en jaarverantwoording.",
                "Without internal supervision, financial separation and annual accountability.",
            ),
        ),
    ),
)

gebied_d = Provision(
    cert("gebied", "d"),
    heading=Text(
        "normgebied samenwerking met anderen, volgens de wettekst",
        "norm area cooperation with others, by the text of the Act",
    ),
    summary=Text(
        "Normgebied d: samenwerking. Wettelijk controleerbaar: overleg met het college over in te zetten "
        "jeugdhulp en protocol daarover; onverwijlde mededeling aan college bij eigen verzoek tot "
        "onderzoek; verslag aan OM en afschrift aan Raad.",
        "Area d: cooperation. Statutory checks: consultation and protocol with the executive, notice of "
        "own request for investigation, reports to prosecutor with copy to the Board.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

normtekst = NotModelled(
    provision=gebied_a,
    what=Text(
        "de afzonderlijke normen van het normenkader, met nummer en tekst",
        "the separate norms of the framework, with number and text",
    ),
    why=Text(
        "hoofdstuk 9 van het schema was in geen bron te lezen; per gebied telt het oordeel van de "
        "certificeerder",
        "chapter 9 of the scheme could be read in no source; for each area the certifying body's "
        "judgement counts",
    ),
    decisions=("audit_institution", "certificering"),
)
# NORMS

deskundigheid = Norm(
    "deskundigheid",
    gebied_a,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=certificaat.norm_deskundigheid,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
    rests_on=(jw("3.4", 4),),
)

methodieken = Norm(
    "methodieken",
    gebied_b,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=certificaat.norm_methodieken,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
    rests_on=(jw("3.4", 4),),
)

organisatie = Norm(
    "organisatie",
    gebied_c,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=certificaat.norm_organisatie,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
    rests_on=(jw("3.4", 4),),
)

samenwerking = Norm(
    "samenwerking",
    gebied_d,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=certificaat.norm_samenwerking,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
    rests_on=(jw("3.4", 4),),
)
