"""
Besluit Jeugdwet 5.1.1, 5.1.2 en verder. Verantwoorde werktoedeling en het kwaliteitsregister jeugd.

Niet iedereen hoeft geregistreerd te zijn: onder verantwoordelijkheid van een geregistreerde professional
kan, en een ander kan als de kwaliteit daar niet onder lijdt. Vraagt de kwaliteit om een ander, dan moet
het.
"""

from jeugdrecht.facts import instelling, medewerker, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Duty, Earlier, Norm, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bjw

art_5_1_1_1 = Provision(
    bjw("5.1.1", 1),
    heading=Text("norm verantwoorde werktoedeling", "norm of responsible allocation of work"),
    summary=Text(
        "Zodra een kwaliteitsregister is erkend voert een geregistreerde professional de taken uit of "
        "draagt daarvoor de verantwoordelijkheid, en telt bij de toedeling diens kennis en vaardigheid.",
        "Once a register is recognised, tasks performed by or under the responsibility of a registered "
        "professional and allocated by expertise.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_1_1_2 = Provision(
    bjw("5.1.1", 2),
    heading=Text("afwijking: tenzij-bepaling", "departure: unless"),
    summary=Text(
        "Anderen mogen worden ingezet als aannemelijk is dat de kwaliteit niet lijdt; anderen móéten "
        "worden ingezet als de kwaliteit dat vereist.",
        "Others may be used if quality is plausibly not harmed; must be used if quality requires.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_1_1_3 = Provision(
    bjw("5.1.1", 3),
    heading=Text(
        "standaard geregistreerden respecteren",
        "respect the standard of registered professionals",
    ),
    summary=Text(
        "De organisatie zorgt dat geregistreerde professionals volgens hun professionele standaard "
        "kunnen werken.",
        "Organisation lets registered professionals work to their standards.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_1_2 = Provision(
    bjw("5.1.2"),
    heading=Text("overgang nieuwe beroepscategorie", "transition for a new professional category"),
    summary=Text(
        "Komt er een nieuwe registreerbare categorie, dan blijft 5.1.1 één jaar buiten toepassing voor "
        "zittend personeel van buiten die categorie; registratie zonder hbo kan onder voorwaarden vijf "
        "jaar en drie maanden (5.1.3), aanvraag binnen drie maanden.",
        "New category: one-year suspension for existing staff; transitional registration five years and"
        " three months; application within three months.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_2_1 = Provision(
    bjw("5.2.1"),
    heading=Text("erkenning kwaliteitsregister jeugd", "recognition of the youth quality register"),
    summary=Text(
        "De ministers kunnen op aanvraag één register erkennen, met uitsluiting van andere; beheerder "
        "is een stichting. Voorwaarden in 5.3.1-5.4.4; intrekken kan (5.2.3).",
        "Ministers may recognise one register as the sole quality register; manager is a foundation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_4_2 = Provision(
    bjw("5.4.2"),
    heading=Text("toegang tot het register: hbo-niveau", "access to the register: bachelor level"),
    summary=Text(
        "Register open voor wie tot een categorie van een voordragende beroepsvereniging hoort en "
        "minstens een afgeronde hogere beroepsopleiding gericht op een beroep in het jeugddomein heeft;"
        " lidmaatschap beroepsvereniging mag niet worden geëist. Register is gratis openbaar; "
        "tuchtmaatregelen tijdelijk zichtbaar (5.4.4).",
        "Open to those with at least higher professional education; no membership requirement; public "
        "register.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_5_4_3 = Provision(
    bjw("5.4.3"),
    heading=Text("tuchtrechtelijke binding", "bound by disciplinary rules"),
    summary=Text(
        "Geregistreerden handelen volgens hun professionele standaard en zijn gebonden aan een stelsel "
        "van normhandhaving met maatregelen.",
        "Registered professionals bound to standards and disciplinary system.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

geregistreerd_tot_oktober_2020 = medewerker.geregistreerd | medewerker.big_beroep.in_(
    "arts", "verpleegkundige", "gz_psycholoog", "psychotherapeut"
)
geregistreerd = medewerker.geregistreerd | medewerker.big_beroep.in_(
    "arts", "verpleegkundige", "gz_psycholoog", "orthopedagoog_generalist", "psychotherapeut"
)

toedelen_niet = Prohibition(
    "toedelen_niet",
    art_5_1_1_1,
    decision="werktoedeling",
    then="niet_toegestaan",
    since="2015-01-01",
    closing=True,
    rests_on=(bjw("5.2.1"),),
)

door_geregistreerde_tot_oktober_2020 = Duty(
    "door_geregistreerde",
    art_5_1_1_1,
    decision="werktoedeling",
    when=(geregistreerd_tot_oktober_2020 | medewerker.onder_verantwoordelijkheid_geregistreerde)
    & medewerker.taak_passend_bij_kennis,
    then="toegestaan",
    since="2015-01-01",
    until="2020-09-30",
    read="2018-07-28",
    rests_on=(bjw("1.1", begrip="geregistreerde_professional"),),
)

door_geregistreerde = Duty(
    "door_geregistreerde",
    art_5_1_1_1,
    decision="werktoedeling",
    when=(geregistreerd | medewerker.onder_verantwoordelijkheid_geregistreerde)
    & medewerker.taak_passend_bij_kennis,
    then="toegestaan",
    since="2020-10-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(bjw("1.1", begrip="geregistreerde_professional"),),
)

ander_kan = Power(
    "ander_kan",
    art_5_1_1_2,
    decision="werktoedeling",
    opens="toegestaan",
    grounds=medewerker.inzet_ander_niet_nadelig,
    actor="instelling",
    since="2015-01-01",
)

ander_moet = Duty(
    "ander_moet",
    art_5_1_1_2,
    decision="werktoedeling",
    when=medewerker.inzet_ander_noodzakelijk,
    then="toegestaan",
    since="2015-01-01",
    actor="instelling",
)

# The end day of the year: no text says whether it still counts; it is counted here.
jaar_voor_zittend_personeel = Scope(
    "jaar_voor_zittend_personeel",
    art_5_1_2,
    decision="werktoedeling",
    when=medewerker.nieuwe_categorie
    & medewerker.al_werkzaam_bij_aanvang
    & zaak.peildatum.on_or_after(medewerker.begin_nieuwe_categorie)
    & zaak.peildatum.on_or_before(medewerker.begin_nieuwe_categorie.plus(years=1)),
    then="toegestaan",
    since="2015-01-01",
)

werk_verantwoord_toegedeeld = Norm(
    "werk_verantwoord_toegedeeld",
    art_5_1_1_1,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder") & instelling.register_erkend,
    then=decided("werktoedeling", "toegestaan"),
    since="2015-01-01",
    rests_on=(bjw("5.1.1", 2), bjw("5.2.1")),
)

standaard_gerespecteerd = Norm(
    "standaard_gerespecteerd",
    art_5_1_1_3,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder") & instelling.register_erkend,
    then=medewerker.werkt_volgens_standaard,
    since="2015-01-01",
)

moet_een_ander = NotModelled(
    provision=art_5_1_1_2,
    what=Text(
        "dat een ander moet worden ingezet als de kwaliteit dat vereist, ook waar een geregistreerde "
        "beschikbaar is",
        "that another must be used where quality requires it, also where a registered professional is at "
        "hand",
    ),
    why=Text(
        "gevraagd wordt of deze toedeling mag; of een andere had gemoeten is een oordeel van de organisatie",
        "what is asked is whether this allocation is allowed; whether another was due is for the "
        "organisation",
    ),
    decisions=("werktoedeling",),
)

einde_van_het_jaar = NotModelled(
    provision=art_5_1_2,
    what=Text(
        "of de laatste dag van het jaar meetelt, en dat de ministers de termijn kunnen wijzigen (5.1.4)",
        "whether the last day of the year counts, and that the ministers can change the term (5.1.4)",
    ),
    why=Text(
        "de tekst zegt het eerste niet; besluiten van de ministers zijn niet gelezen",
        "the text does not say the first; decisions of the ministers were not read",
    ),
    decisions=("werktoedeling",),
)

erkenning = NotModelled(
    provision=art_5_2_1,
    what=Text(
        "wanneer de ministers een register kunnen erkennen of die erkenning intrekken (5.2.1-5.2.3)",
        "when the ministers can recognise a register or withdraw that (5.2.1-5.2.3)",
    ),
    why=Text(
        "of een register is erkend wordt gevraagd; de voorwaarden richten zich tot de registerstichting",
        "whether a register is recognised is asked; the conditions are for the register foundation",
    ),
)

toegang_tot_register = NotModelled(
    provision=art_5_4_2,
    what=Text(
        "wie in het register kan komen: hbo-niveau en categorie, met overgangsrecht (5.1.3)",
        "who can be entered in the register: bachelor level and category, with transitional rules (5.1.3)",
    ),
    why=Text(
        "dat beslist de registerstichting; gevraagd wordt of iemand is ingeschreven",
        "that is for the register foundation; what is asked is whether someone is entered",
    ),
    decisions=("werktoedeling",),
)

tuchtrecht = NotModelled(
    provision=art_5_4_3,
    what=Text("de tuchtrechtelijke normen en maatregelen", "the disciplinary norms and measures"),
    why=Text(
        "die stelt de registerstichting vast; zij zijn niet gelezen",
        "the register foundation makes them; they were not read",
    ),
)
