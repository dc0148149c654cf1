"""
De beslissingen over uithuisplaatsing, verblijf en wat de gecertificeerde instelling mag en moet.

Grond, leeftijd en of een maatregel loopt worden getoetst op de dag van beoordeling.
"""

from jeugdrecht.facts import aanwijzing, gi, jeugdige, maatregel, machtiging, verzoek, voogd, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Lowest, SetOf, Value
from jeugdrecht.sources import Text

bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)
handelt_instelling = gi.handeling.in_(
    "toezicht",
    "aanwijzing",
    "bekrachtiging_vragen",
    "contact_beperken",
    "omgangsregeling_vragen",
    "gedeeltelijk_gezag_vragen",
    "vervangende_toestemming_vragen",
    "verblijf_wijzigen",
    "uithuisplaatsen",
    "uithuisplaatsing_beeindigen",
    "niet_verlengen",
    "plaatsen_buiten_nederland",
    "aanwijzing_intrekken",
    "dwangmiddel_vragen",
    "gedeeltelijk_gezag_verlengen",
    "gedeeltelijk_gezag_wijzigen",
)
verzoek_wijziging_verblijf = verzoek.maatregel.in_("wijziging_verblijf", "verblijf_onder_voogdij")

machtiging_nodig = Decision(
    id="machtiging_nodig",
    question=Text(
        "Welke machtiging of toestemming is voor deze plaatsing nodig?",
        "Which authorisation or consent does this placement need?",
    ),
    answer=Choice(
        (
            Value("geen", Text("geen machtiging", "no authorisation")),
            Value(
                "machtiging_265b",
                Text(
                    "een machtiging tot uithuisplaatsing van de kinderrechter",
                    "an authorisation for out-of-home placement by the juvenile court judge",
                ),
            ),
            Value(
                "machtiging_gesloten_jeugdhulp",
                Text(
                    "een machtiging gesloten jeugdhulp van de kinderrechter",
                    "an authorisation for secure youth care by the juvenile court judge",
                ),
            ),
            Value(
                "toestemming_kinderrechter_265i",
                Text(
                    "toestemming van de kinderrechter voor wijziging van het verblijf",
                    "consent of the juvenile court judge to a change of residence",
                ),
            ),
            Value(
                "toestemming_verzorgers",
                Text(
                    "toestemming van de verzorgers, of die van de rechtbank in hun plaats",
                    "consent of the carers, or that of the court in their place",
                ),
            ),
            Value(
                "toestemming_rechtbank_306",
                Text(
                    "toestemming van de rechtbank voor plaatsing buiten Nederland",
                    "consent of the court to placement outside the Netherlands",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gi.handeling.in_(
        "uithuisplaatsen", "verblijf_wijzigen", "uithuisplaatsing_beeindigen", "plaatsen_buiten_nederland"
    )
    | jeugdige.uit_huis_geplaatst
    | ~jeugdige.uit_huis_geplaatst
    | machtiging.plaatsingssoort.in_("pleeggezin", "instelling", "gezinshuis", "gesloten_accommodatie")
    | verzoek_wijziging_verblijf,
)

uithuisplaatsing = Decision(
    id="uithuisplaatsing",
    question=Text(
        "Mag de kinderrechter uithuisplaatsing machtigen, of de machtiging verlengen?",
        "May the juvenile court judge authorise out-of-home placement, or extend the authorisation?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.in_("uithuisplaatsing", "verlenging_uithuisplaatsing"),
)

machtiging_geldig = Decision(
    id="machtiging_geldig",
    question=Text(
        "Geldt de machtiging tot uithuisplaatsing op de dag van beoordeling?",
        "Is the authorisation for out-of-home placement valid on the day of assessment?",
    ),
    answer=Choice(
        (
            Value("geldig", Text("de machtiging geldt", "the authorisation is valid")),
            Value("niet_geldig", Text("de machtiging geldt niet", "the authorisation is not valid")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=machtiging.soort.is_("uithuisplaatsing") & machtiging.verleend,
)

toestemming_verblijf = Decision(
    id="toestemming_verblijf",
    question=Text(
        "Wat moet de rechter met het verzoek om toestemming voor wijziging van het verblijf?",
        "What must the court do with the petition for consent to a change of residence?",
    ),
    answer=Choice(
        (
            Value(
                "niet_nodig",
                Text("de rechter hoeft geen toestemming te geven", "no consent of the court is needed"),
            ),
            Value("verlenen", Text("toestemming verlenen", "give consent")),
            Value("bevoegd", Text("de rechter kan toestemming geven", "the court may give consent")),
            Value("afwijzen", Text("het verzoek afwijzen", "dismiss the petition")),
            Value(
                "buiten_toepassing",
                Text(
                    "niet zolang het verzoek van de verzorgers om de voogdij loopt",
                    "not while the petition of the carers for guardianship is pending",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek_wijziging_verblijf & verzoek.verzoeker.in_("gi", "gezagsouder", "voogd"),
)

blokkering_maanden = Decision(
    id="blokkering_maanden",
    question=Text(
        "Hoeveel maanden kan de afwijzing van vervangende toestemming ten hoogste gelden?",
        "For how many months at most can the dismissal of substitute consent apply?",
    ),
    answer=Lowest("maand"),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek_wijziging_verblijf
    & verzoek.verzoeker.in_("gi", "gezagsouder", "voogd")
    & verzoek.afgewezen,
)

gi_bevoegdheid = Decision(
    id="gi_bevoegdheid",
    question=Text(
        "Mag de gecertificeerde instelling dit nu doen?", "May the certified institution do this now?"
    ),
    answer=Choice(
        (
            Value("zelf", Text("ja, zelf", "yes, by itself")),
            Value(
                "na_machtiging_kinderrechter",
                Text(
                    "alleen met een machtiging, toestemming of beslissing van de rechter",
                    "only with an authorisation, consent or decision of the court",
                ),
            ),
            Value("niet", Text("nee", "no")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=handelt_instelling,
)

gi_plichten = Decision(
    id="gi_plichten",
    question=Text(
        "Wat moet de gecertificeerde instelling bij deze handeling doen?",
        "What must the certified institution do with this act?",
    ),
    answer=SetOf(
        (
            Value(
                "toezicht_hulp_en_steun",
                Text("toezicht houden, en hulp en steun bieden", "supervise, and give help and support"),
            ),
            Value(
                "zelfstandigheid_vergroten",
                Text("de zelfstandigheid vergroten", "work on the young person's independence"),
            ),
            Value(
                "gezinsband_bevorderen",
                Text("de gezinsband met de ouders bevorderen", "promote the family bond with the parents"),
            ),
            Value(
                "machtiging_ten_uitvoer_leggen",
                Text("de machtiging ten uitvoer leggen", "carry out the authorisation"),
            ),
            Value(
                "melding_raad_niet_verlengen",
                Text(
                    "de Raad melden dat zij niet wil verlengen, met een verslag",
                    "notify the Board that it does not want an extension, with a report",
                ),
            ),
            Value(
                "melding_raad_beeindiging",
                Text(
                    "de Raad melden dat zij de uithuisplaatsing wil beëindigen, met een verslag",
                    "notify the Board that it wants to end the placement, with a report",
                ),
            ),
            Value(
                "melding_raad_verlenging_na_twee_jaar",
                Text(
                    "de Raad melden dat zij na twee jaar verlenging wil verzoeken",
                    "notify the Board that it wants to request an extension after two years",
                ),
            ),
            Value(
                "raadsadvies_bij_verzoek",
                Text(
                    "bij het verzoek een advies van de Raad over de verlenging voegen",
                    "add advice of the Board on the extension to the petition",
                ),
            ),
            Value(
                "verblijfplaats_opgeven_aan_raad",
                Text(
                    "de Raad schriftelijk de verblijfplaats opgeven",
                    "report the place of residence to the Board in writing",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=handelt_instelling & (maatregel.ots_of_vots_loopt | voogd.soort.is_("gi")),
)

aanwijzing_opvolgen = Decision(
    id="aanwijzing_opvolgen",
    question=Text(
        "Moet de schriftelijke aanwijzing worden opgevolgd?", "Must the written instruction be followed?"
    ),
    answer=Choice(
        (
            Value("verplicht", Text("ja, ook als er een verzoek loopt", "yes, also pending a petition")),
            Value("niet_verplicht", Text("nee", "no")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=aanwijzing.gegeven,
)
