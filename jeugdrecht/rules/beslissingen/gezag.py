"""
Mag de rechtbank het gezag van een ouder beëindigen, schorsen of herstellen, en wie heeft het gezag daarna.

De bevoegdheid is er per ouder en zegt niet dat zij wordt gebruikt. De grond en de leeftijd gelden op de
dag van de beslissing: geef die dag als peildatum.
"""

from jeugdrecht.facts import gezag, verzoek, voogd, zaak
from jeugdrecht.logic.decisions import Choice, Decision, SetOf, Value
from jeugdrecht.logic.declare import decided
from jeugdrecht.sources import Text

bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)

gezagsbeeindiging = Decision(
    id="gezagsbeeindiging",
    question=Text(
        "Mag de rechtbank het gezag van deze ouder beëindigen?",
        "May the court terminate this parent's authority?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="ouder",
    scope=verzoek.maatregel.is_("gezagsbeeindiging"),
)

gezagsschorsing = Decision(
    id="gezagsschorsing",
    question=Text(
        "Mag de rechtbank deze ouder in het gezag schorsen?",
        "May the court suspend this parent's authority?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="ouder",
    scope=verzoek.maatregel.is_("gezagsschorsing") | gezag.schorsing_verzocht,
)

gezag_daarna = Decision(
    id="gezag_daarna",
    question=Text(
        "Wie heeft of krijgt het gezag na schorsing, beëindiging of overlijden?",
        "Who has or gets authority after suspension, termination or death?",
    ),
    answer=Choice(
        (
            Value("andere_ouder", Text("de andere ouder", "the other parent")),
            Value(
                "medegezagdrager",
                Text("degene die het gezag mede had, alleen", "the one who shared authority, alone"),
            ),
            Value(
                "andere_ouder_krijgt_eerst_gelegenheid",
                Text(
                    "eerst krijgt de ouder zonder gezag de gelegenheid het te verzoeken",
                    "first the parent without authority gets the opportunity to ask for it",
                ),
            ),
            Value(
                "gi_voorlopig_voogd",
                Text(
                    "een gecertificeerde instelling als voorlopig voogd",
                    "a certified institution as interim guardian",
                ),
            ),
            Value(
                "rechtbank_benoemt_voogd",
                Text("een voogd die de rechtbank benoemt", "a guardian appointed by the court"),
            ),
            Value(
                "rechtbank_voorziet_in_gezag",
                Text(
                    "degene aan wie de rechtbank het gezag geeft",
                    "the one to whom the court gives authority",
                ),
            ),
            Value("andere_voogd", Text("de andere voogd, alleen", "the other guardian, alone")),
            Value("overlevende_ouder", Text("de overlevende ouder", "the surviving parent")),
            Value(
                "aangewezen_voogd",
                Text(
                    "de voogd die de overleden ouder heeft aangewezen",
                    "the guardian designated by the deceased parent",
                ),
            ),
            Value(
                "rechter_bepaalt_ouder_of_derde",
                Text(
                    "de overlevende ouder of een derde, naar het oordeel van de rechter",
                    "the surviving parent or a third party, as the court finds",
                ),
            ),
            Value(
                "zoals_voor_de_schorsing",
                Text("wie het gezag voor de schorsing had", "whoever had authority before the suspension"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gezag.beeindigd.in_("een_ouder", "enige_gezagsouder", "beide_ouders", "niet_ouder")
    | gezag.ouder_geschorst_aantal.at_least(1)
    | gezag.ontbreekt
    | gezag.enige_gezagsouder_overleden
    | voogd.voogdij_geeindigd
    | voogd.een_voogd_geschorst,
)

gezag_bij_verhindering = Decision(
    id="gezag_bij_verhindering",
    question=Text(
        "Wie oefent het gezag uit als een gezagsouder dat niet kan of onvindbaar is?",
        "Who exercises authority where a parent with authority is unable or cannot be found?",
    ),
    answer=Choice(
        (
            Value("andere_ouder", Text("de andere ouder", "the other parent")),
            Value(
                "rechtbank_benoemt_voogd",
                Text("een voogd die de rechtbank benoemt", "a guardian appointed by the court"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gezag.verhinderd.in_("een_van_beide_ouders", "beide_ouders", "enige_gezagsouder"),
)

gezagsherstel = Decision(
    id="gezagsherstel",
    question=Text(
        "Mag de rechtbank deze ouder in het gezag herstellen?",
        "May the court restore this parent in authority?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="ouder",
    scope=verzoek.maatregel.is_("herstel_gezag"),
)

te_benoemen_voogd = Decision(
    id="te_benoemen_voogd",
    question=Text("Wie kan de rechtbank tot voogd benoemen?", "Whom can the court appoint as guardian?"),
    answer=SetOf(
        (
            Value("natuurlijk_persoon", Text("een natuurlijk persoon", "a natural person")),
            Value(
                "gecertificeerde_instelling",
                Text("een gecertificeerde instelling", "a certified institution"),
            ),
            Value(
                "aanvaarde_rechtspersoon",
                Text(
                    "de door de minister aanvaarde rechtspersoon",
                    "the legal person accepted by the Minister",
                ),
            ),
            Value(
                "pleegouders_bij_voorkeur",
                Text("bij voorkeur de pleegouders", "preferably the foster parents"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=decided("gezag_daarna", "rechtbank_benoemt_voogd"),
)
