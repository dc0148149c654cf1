"""
De beslissingen over een instelling: mag zij uitvoeren, voldoet zij, en wat ziet wie haar toetst.

Een geldig certificaat zegt niet dat de wet wordt nageleefd, en een tekort maakt geen certificaat ongeldig:
daarvoor is een besluit van de certificerende instelling nodig. Daarom zijn het drie vragen.
"""

from jeugdrecht.facts import certificaat, certificeerder, gedragswetenschapper, gi, instelling, zaak
from jeugdrecht.logic.decisions import Checklist, Choice, Decision, Earliest, SetOf, Value
from jeugdrecht.sources import Text

BEVOEGD = (
    Value("bevoegd", Text("bevoegd", "competent")),
    Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
)

bevoegde_uitvoerder = Decision(
    id="bevoegde_uitvoerder",
    question=Text(
        "Mag deze uitvoerder de maatregel, de jeugdreclassering of het opgedragen toezicht uitvoeren?",
        "May this party carry out the measure, the youth probation or the supervision it was given?",
    ),
    answer=Choice(BEVOEGD),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=instelling.soort.in_(
        "gi",
        "jeugdhulpaanbieder",
        "uitvoerder_kinderbeschermingsmaatregel",
        "gemeente",
        "raad",
        "reclassering",
        "natuurlijke_voogd",
        "aanvaarde_rechtspersoon",
        "ander",
    ),
)

certificering = Decision(
    id="certificering",
    question=Text(
        "Voldoet de gecertificeerde instelling aan de eisen van de certificering?",
        "Does the certified institution meet the requirements of certification?",
    ),
    answer=Choice(
        (
            Value("voldoet", Text("voldoet", "meets the requirements")),
            Value("voldoet_niet", Text("voldoet niet", "does not meet the requirements")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=instelling.soort.is_("gi"),
)

audit_institution = Decision(
    id="audit_institution",
    question=Text(
        "Welke wettelijke plichten en normen van de certificering haalt de instelling?",
        "Which statutory duties and certification norms does the institution meet?",
    ),
    answer=Checklist(
        met=Value("voldoet", Text("voldoet", "is met")),
        unmet=Value("voldoet_niet", Text("voldoet niet", "is not met")),
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=instelling.soort.in_(
        "gi", "jeugdhulpaanbieder", "uitvoerder_kinderbeschermingsmaatregel", "certificerende_instelling"
    ),
)

certificaat_geldig = Decision(
    id="certificaat_geldig",
    question=Text(
        "Is het certificaat op de peildatum geldig?", "Is the certificate valid on the reference date?"
    ),
    answer=Choice(
        (
            Value("geldig", Text("geldig", "valid")),
            Value("niet_geldig", Text("niet geldig", "not valid")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=certificaat.soort.in_("certificaat", "voorlopig_certificaat", "tijdelijk_certificaat", "geen"),
)

gecertificeerde_instelling = Decision(
    id="gecertificeerde_instelling",
    question=Text(
        "Is deze rechtspersoon gecertificeerde instelling in de zin van de Jeugdwet?",
        "Is this legal person a certified institution under the Youth Act?",
    ),
    answer=Choice(
        (
            Value("wel", Text("gecertificeerde instelling", "a certified institution")),
            Value("niet", Text("geen gecertificeerde instelling", "no certified institution")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=instelling.soort.is_("gi"),
)

jeugdhulp_door_instelling = Decision(
    id="jeugdhulp_door_instelling",
    question=Text(
        "Mag de gecertificeerde instelling zelf jeugdhulp aanbieden?",
        "May the certified institution itself offer youth care?",
    ),
    answer=Choice(
        (
            Value("toegestaan", Text("toegestaan", "allowed")),
            Value("verboden", Text("verboden", "forbidden")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=instelling.soort.is_("gi") & instelling.biedt_jeugdhulp_aan,
)

certificeerder_aangewezen = Decision(
    id="certificeerder_aangewezen",
    question=Text(
        "Was wie het certificaat afgaf toen de aangewezen certificerende instelling?",
        "Was whoever issued the certificate the designated certifying body then?",
    ),
    answer=Choice(
        (
            Value("aangewezen", Text("aangewezen", "designated")),
            Value("niet_aangewezen", Text("niet aangewezen", "not designated")),
        )
    ),
    governing=certificaat.datum_afgifte,
    since="2015-01-01",
    scope=certificaat.soort.in_("certificaat", "voorlopig_certificaat"),
)

afgifte_certificaat = Decision(
    id="afgifte_certificaat",
    question=Text(
        "Moet de certificerende instelling het aangevraagde certificaat afgeven?",
        "Must the certifying body issue the certificate applied for?",
    ),
    answer=Choice(
        (
            Value("afgeven", Text("afgeven", "issue")),
            Value("niet_afgeven", Text("niet afgeven", "do not issue")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=certificaat.aangevraagd.in_("certificaat", "voorlopig_certificaat"),
)

beslistermijn_certificaat = Decision(
    id="beslistermijn_certificaat",
    question=Text(
        "Op welke dag moet uiterlijk op de aanvraag zijn beslist?",
        "By which day must the application have been decided?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=certificaat.aanvraag_ontvangen_op.has_come(),
)

schorsing_of_intrekking = Decision(
    id="schorsing_of_intrekking",
    question=Text(
        "Moet de certificerende instelling het certificaat schorsen of intrekken?",
        "Must the certifying body suspend or withdraw the certificate?",
    ),
    answer=Choice(
        (
            Value("schorsen_of_intrekken", Text("schorsen of intrekken", "suspend or withdraw")),
            Value("geen_grond", Text("daarvoor is geen grond", "there is no ground")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=certificaat.soort.in_("certificaat", "voorlopig_certificaat"),
)

aanwijzing_certificeerder = Decision(
    id="aanwijzing_certificeerder",
    question=Text(
        "Kan de minister deze instelling als certificerende instelling aanwijzen?",
        "Can the minister designate this body as certifying body?",
    ),
    answer=Choice(BEVOEGD),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=certificeerder.minister_overweegt.is_("aanwijzing"),
)

intrekking_aanwijzing = Decision(
    id="intrekking_aanwijzing",
    question=Text(
        "Kan de minister de aanwijzing van de certificerende instelling intrekken?",
        "Can the minister withdraw the designation of the certifying body?",
    ),
    answer=Choice(BEVOEGD),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=certificeerder.minister_overweegt.is_("intrekking"),
)

versie_normenkader = Decision(
    id="versie_normenkader",
    question=Text(
        "Welke versie van het certificatieschema is na te leven?",
        "Which version of the certification scheme must be observed?",
    ),
    answer=Choice(
        (
            Value("versie_1_0", Text("versie 1.0", "version 1.0")),
            Value("versie_2_0", Text("versie 2.0", "version 2.0")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=instelling.soort.is_("gi"),
)

bepaling_jeugdhulp = Decision(
    id="bepaling_jeugdhulp",
    question=Text(
        "Kan de gecertificeerde instelling bepalen of, en welke, jeugdhulp nodig is?",
        "Can the certified institution determine whether, and which, youth care is needed?",
    ),
    answer=Choice(BEVOEGD),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gi.bepaalt_jeugdhulp,
)

plichten_bij_bepaling = Decision(
    id="plichten_bij_bepaling",
    question=Text(
        "Wat moet de gecertificeerde instelling doen als zij jeugdhulp bepaalt?",
        "What must the certified institution do when it determines youth care?",
    ),
    answer=SetOf(
        (
            Value(
                "overleg_met_college",
                Text(
                    "overleggen met het college van de woonplaats",
                    "consult the municipal executive of the domicile",
                ),
            ),
            Value(
                "pleegouder_of_gezinshuis",
                Text(
                    "kiezen voor een pleegouder of gezinshuis",
                    "choose a foster parent or family-style group home",
                ),
            ),
            Value(
                "protocol",
                Text(
                    "de wijze van overleg vastleggen in een protocol met het college",
                    "lay down the consultation in a protocol with the municipal executive",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gi.bepaalt_jeugdhulp,
)

gekwalificeerde_gedragswetenschapper = Decision(
    id="gekwalificeerde_gedragswetenschapper",
    question=Text(
        "Is deze gedragswetenschapper gekwalificeerd in de zin van de Regeling Jeugdwet?",
        "Is this behavioural expert qualified under the Regeling Jeugdwet?",
    ),
    answer=Choice(
        (
            Value("gekwalificeerd", Text("gekwalificeerd", "qualified")),
            Value("niet_gekwalificeerd", Text("niet gekwalificeerd", "not qualified")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gedragswetenschapper.registratie.in_(
        "kinder_en_jeugdpsycholoog_nip",
        "orthopedagoog_generalist_nvo",
        "postmaster_skj",
        "gz_psycholoog_big",
        "psychotherapeut_big",
        "andere",
    ),
)
