"""
Besluit Jeugdwet 4.0.1 tot en met 4.0.a3. Wie zich niet hoeft te melden, en de interne toezichthouder.

De verboden van 4.0.a3 gelden ook voor partner, pleegkind en familie tot de tweede graad van een lid.
"""

from jeugdrecht.facts import instelling
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.rules.jeugdwet.art_4_4_1 import bestuurseisen_gelden
from jeugdrecht.sources import Edition, Provision, Text, bjw, jw

art_4_0_1 = Provision(
    bjw("4.0.1"),
    heading=Text("uitzonderingen meldplicht aanbieders", "exceptions to the notice"),
    summary=Text(
        "Meldplicht (Jeugdwet 4.0.1) geldt niet voor aanbieders van uitsluitend vervoer en voor "
        "gemeenten; 4.0.a1 zondert dezelfde groepen uit van de toezichtstructuur.",
        "No notification duty for transport-only providers and municipalities; same exemption for "
        "governance rules.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2021-12-31",
            Text("Geen meldplicht en dus geen uitzondering.", "No notice and so no exception."),
        ),
    ),
)

art_4_0_a1 = Provision(
    bjw("4.0.a1"),
    heading=Text("uitzonderingen intern toezicht", "exceptions to internal supervision"),
    summary=Text(
        "Artikel 4.4.1 van de wet geldt niet voor aanbieders van uitsluitend vervoer en niet voor gemeenten.",
        "4.4.1 does not apply to transport-only providers and municipalities.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text("Bestond niet.", "Did not exist."),
        ),
    ),
)

art_4_0_a2 = Provision(
    bjw("4.0.a2"),
    heading=Text("interne toezichthouder: aantal en termijn", "internal supervisor: number and term"),
    summary=Text(
        "Minstens drie natuurlijke personen; benoeming hoogstens vier jaar, één keer te verlengen met "
        "hoogstens vier jaar; totaal nooit meer dan acht jaar.",
        "At least three members; max four years, once renewable; max eight in total.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text("Bestond niet.", "Did not exist."),
        ),
    ),
)

art_4_0_a3 = Provision(
    bjw("4.0.a3"),
    heading=Text("onafhankelijkheid interne toezichthouder", "independence of the internal supervisor"),
    summary=Text(
        "Geen andere vergoeding dan een passende; lid, partner, pleegkind of familie tot tweede graad "
        "niet in leiding, dienst of zakelijke relatie (nu of drie jaar ervoor), geen waarneming in het "
        "jaar ervoor, geen aandelen of concurrerende rol.",
        "Independence rules with three-year and one-year look-back, incl. relatives to the second degree.",
    ),
    since="2026-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2025-12-31",
            Text("Bestond niet.", "Did not exist."),
        ),
    ),
)

aantal_en_termijn = Norm(
    "aantal_en_termijn",
    art_4_0_a2,
    decision="audit_institution",
    when=bestuurseisen_gelden,
    then=instelling.leden_intern_toezicht.at_least(3)
    & instelling.lid_jaren_per_benoeming.at_most(4)
    & instelling.lid_aantal_verlengingen.at_most(1)
    & instelling.zittingsduur_jaren.at_most(8),
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(jw("4.4.1"), bjw("4.0.a1")),
)

geen_belangen = (
    ~instelling.lid_zakelijke_relatie
    & ~instelling.lid_kruislings_toezicht
    & ~instelling.lid_aandeelhouder
    & ~instelling.lid_leiding_aandeelhouder_of_concurrent
    & ~instelling.lid_toezichthouder_concurrent
)

onafhankelijkheid = Norm(
    "onafhankelijkheid",
    art_4_0_a3,
    decision="audit_institution",
    when=bestuurseisen_gelden,
    then=instelling.lid_vergoeding_passend
    & ~instelling.lid_drie_jaar_leiding_of_dienst
    & ~instelling.lid_jaar_waarneming
    & geen_belangen,
    since="2026-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(jw("4.4.1"), bjw("4.0.a1")),
)

profiel_en_informatie = NotModelled(
    provision=art_4_0_a3,
    what=Text(
        "de profielschets voor leden en de informatie die zij van de leiding krijgen (4.0.a4 en 4.0.a5)",
        "the profile for members and the information they get from the management (4.0.a4 and 4.0.a5)",
    ),
    why=Text(
        "die artikelen staan niet in de gelezen lijst; wie toetst, leest ze zelf",
        "those articles are not in the list that was read; whoever audits reads them",
    ),
    decisions=("audit_institution",),
    since="2026-01-01",
)

gemeenten = NotModelled(
    provision=art_4_0_a1,
    what=Text(
        "dat gemeenten zijn uitgezonderd van de melding en van het interne toezicht",
        "that municipalities are exempt from the notice and from internal supervision",
    ),
    why=Text(
        "een gemeente wordt hier niet als instelling getoetst",
        "a municipality is not audited as institution here",
    ),
    since="2022-01-01",
)
