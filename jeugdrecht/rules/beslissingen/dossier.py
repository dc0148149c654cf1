"""
De beslissingen over toestemming voor jeugdhulp, het dossier, inlichtingen en de verwijsindex.
"""

from jeugdrecht.facts import dossier, jeugdhulp, jeugdige, jeugdreclassering, verwijsindex, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, SetOf, Value
from jeugdrecht.sources import Text

bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)
toegestaan_of_niet = Choice(
    (
        Value("toegestaan", Text("toegestaan", "permitted")),
        Value("niet_toegestaan", Text("niet toegestaan", "not permitted")),
    )
)

# With a medical treatment the WGBO holds, so this must be known first.
naar_de_jeugdwet = ~jeugdhulp.geneeskundige_behandeling
wie_instemt_is_bekend = (
    jeugdige.stemt_in | ~jeugdige.stemt_in | jeugdhulp.ouders_stemmen_in | ~jeugdhulp.ouders_stemmen_in
)

toestemming_jeugdhulp = Decision(
    id="toestemming_jeugdhulp",
    question=Text(
        "Wiens toestemming is nodig voor deze jeugdhulp?",
        "Whose consent does this youth care need?",
    ),
    answer=SetOf(
        (
            Value(
                "jeugdige",
                Text("de jeugdige", "the young person"),
            ),
            Value(
                "ouders_of_voogd",
                Text("de ouders met gezag of de voogd", "the parents with authority or the guardian"),
            ),
            Value(
                "vertegenwoordiger",
                Text(
                    "de curator, mentor of andere vertegenwoordiger van de meerderjarige",
                    "the curator, mentor or other representative of the adult",
                ),
            ),
            Value(
                "niemand",
                Text("niemand: geen toestemming vereist", "nobody: no consent required"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=naar_de_jeugdwet,
    name=Text("toestemming", "consent"),
)

jeugdhulp_verlenen = Decision(
    id="jeugdhulp_verlenen",
    question=Text(
        "Mag de jeugdhulp worden verleend, gelet op wie instemt?",
        "May the youth care be given, in view of who consents?",
    ),
    answer=toegestaan_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=naar_de_jeugdwet & wie_instemt_is_bekend,
)

handelen_zonder_toestemming = Decision(
    id="handelen_zonder_toestemming",
    question=Text(
        "Mag de jeugdhulpverlener handelen zonder de vereiste toestemming te vragen?",
        "May the youth care worker act without asking for the required consent?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=naar_de_jeugdwet & (jeugdhulp.tijd_voor_vragen_ontbreekt | ~jeugdhulp.tijd_voor_vragen_ontbreekt),
)

inlichtingen_onthouden = Decision(
    id="inlichtingen_onthouden",
    question=Text(
        "Mag de jeugdhulpverlener de betrokkene inlichtingen onthouden?",
        "May the youth care worker withhold information from the person concerned?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdhulp.collega_geraadpleegd | ~jeugdhulp.collega_geraadpleegd,
)

dossier_verzoek = Decision(
    id="dossier_verzoek",
    question=Text(
        "Moet het verzoek over het dossier worden ingewilligd?",
        "Must the request about the file be granted?",
    ),
    answer=Choice(
        (
            Value(
                "inwilligen",
                Text("inwilligen", "grant it"),
            ),
            Value(
                "achterwege_laten",
                Text(
                    "achterwege laten, voor zover de uitzondering reikt",
                    "leave it, as far as the exception goes",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=naar_de_jeugdwet
    & dossier.verzoek.in_(
        "vernietiging", "inzage_of_afschrift", "inzage_na_overlijden", "vastlegging_toestemming"
    ),
)

inlichtingen_verstrekken = Decision(
    id="inlichtingen_verstrekken",
    question=Text(
        "Mogen of moeten deze inlichtingen worden verstrekt?",
        "May or must this information be given?",
    ),
    answer=Choice(
        (
            Value(
                "verplicht",
                Text("verplicht", "obligatory"),
            ),
            Value(
                "toegestaan",
                Text(
                    "toegestaan, voor zover de persoonlijke levenssfeer van een ander niet wordt geschaad",
                    "permitted, as far as another person's privacy is not harmed",
                ),
            ),
            Value(
                "niet_toegestaan",
                Text("niet toegestaan", "not permitted"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdhulp.ontvanger_inlichtingen.in_(
        "betrokken_hulpverlener", "ouder_of_voogd", "uitvoerende_gi", "onderzoeker", "derde"
    ),
    name=Text("inlichtingen", "information"),
)

bsn_gebruiken = Decision(
    id="bsn_gebruiken",
    question=Text(
        "Moet het burgerservicenummer worden gebruikt?",
        "Must the citizen service number be used?",
    ),
    answer=Choice(
        (
            Value(
                "verplicht",
                Text("verplicht", "required"),
            ),
            Value(
                "niet_verplicht",
                Text("niet verplicht", "not required"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=jeugdreclassering.gegevensuitwisseling_strafketen
    | ~jeugdreclassering.gegevensuitwisseling_strafketen,
)

meldingsbevoegde_verwijsindex = Decision(
    id="meldingsbevoegde_verwijsindex",
    question=Text(
        "Is deze functionaris bevoegd te melden aan de verwijsindex?",
        "Is this official authorised to report to the reference index?",
    ),
    answer=Choice(
        (
            Value(
                "meldingsbevoegd",
                Text("meldingsbevoegd", "authorised to report"),
            ),
            Value(
                "niet_meldingsbevoegd",
                Text("niet meldingsbevoegd", "not authorised to report"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verwijsindex.afspraken_met_college | ~verwijsindex.afspraken_met_college,
)

melden_verwijsindex = Decision(
    id="melden_verwijsindex",
    question=Text(
        "Mag deze jeugdige nu aan de verwijsindex worden gemeld?",
        "May this young person be reported to the reference index now?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verwijsindex.risico.in_("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "ander"),
)

melding_in_verwijsindex = Decision(
    id="melding_verwijsindex",
    question=Text(
        "Blijft de melding in de verwijsindex staan?",
        "Does the report stay in the reference index?",
    ),
    answer=Choice(
        (
            Value(
                "blijft",
                Text("de melding blijft", "the report stays"),
            ),
            Value(
                "verwijderen",
                Text("de melding moet weg", "the report must be removed"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verwijsindex.melding_op.has_come(),
)

uiterste_verwijdering_verwijsindex = Decision(
    id="uiterste_verwijdering_verwijsindex",
    question=Text(
        "Vanaf welke dag staat de melding uiterlijk niet meer in de verwijsindex?",
        "From which day is the report at the latest no longer in the reference index?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verwijsindex.melding_op.has_come(),
)

kennisgeving_verwijsindex = Decision(
    id="kennisgeving_verwijsindex",
    question=Text(
        "Wie krijgt bericht van de melding aan de verwijsindex?",
        "Who is told of the report to the reference index?",
    ),
    answer=SetOf(
        (
            Value(
                "jeugdige",
                Text("de jeugdige", "the young person"),
            ),
            Value(
                "wettelijk_vertegenwoordiger",
                Text("de wettelijk vertegenwoordiger", "the legal representative"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verwijsindex.melding_op.has_come(),
)
