"""
Wie van rechtswege gezag heeft, wie daartoe bevoegd is, en wat raad en rechter daarbij doen.
"""

from jeugdrecht.facts import gezag, omgang, ouder, verzoek, zaak
from jeugdrecht.logic.decisions import Choice, Decision, SetOf, Value
from jeugdrecht.sources import Text

bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)

gezag_van_rechtswege = Decision(
    id="gezag_van_rechtswege",
    question=Text(
        "Wie heeft van rechtswege het gezag, zolang de rechter niet anders besliste?",
        "Who has authority by operation of law, as long as no court decided otherwise?",
    ),
    answer=Choice(
        (
            Value("ouders_gezamenlijk", Text("de ouders gezamenlijk", "the parents jointly")),
            Value("moeder", Text("de moeder alleen", "the mother alone")),
            Value(
                "niemand",
                Text("niemand, want de moeder is onbevoegd", "nobody, since the mother is incompetent"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=~gezag.rechter_besliste
    & (
        ouder.gehuwd_met_andere_ouder
        | ouder.geregistreerd_partner
        | ouder.alleen_moederschap_vast
        | gezag.erkend_op.has_come()
        | gezag.aangetekend_in_register
    ),
)

gezagsaantekening = Decision(
    id="gezagsaantekening",
    question=Text(
        "Plaatst de griffier de aantekening van gezamenlijk gezag?",
        "Does the registrar enter the note of joint authority?",
    ),
    answer=Choice(
        (
            Value("plaatsen", Text("de aantekening wordt geplaatst", "the note is entered")),
            Value("weigeren", Text("de aantekening wordt geweigerd", "the note is refused")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gezag.aantekening_verzocht,
)

bevoegd_tot_gezag = Decision(
    id="bevoegd_tot_gezag",
    question=Text("Is deze ouder bevoegd tot het gezag?", "Is this parent competent to hold authority?"),
    answer=Choice(
        (
            Value("bevoegd", Text("bevoegd tot het gezag", "competent to hold authority")),
            Value("onbevoegd", Text("onbevoegd tot het gezag", "incompetent to hold authority")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="ouder",
    scope=ouder.leeftijd.less_than(18) | ouder.onder_curatele | ouder.geestvermogens_gestoord,
)

raad_gezagstaken = Decision(
    id="raad_gezagstaken",
    question=Text(
        "Wat moet de raad doen omdat het gezag ontbreekt of niet wordt uitgeoefend?",
        "What must the Board do because authority is lacking or not exercised?",
    ),
    answer=SetOf(
        (
            Value(
                "gezagsvoorziening_verzoeken",
                Text(
                    "de rechter verzoeken in het gezag te voorzien",
                    "ask the court to provide for authority",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gezag.ontbreekt | ~gezag.wordt_uitgeoefend,
)

bijzondere_curator = Decision(
    id="bijzondere_curator",
    question=Text(
        "Moet de rechter een bijzondere curator benoemen?",
        "Must the court appoint a special representative?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("benoemen is verplicht", "appointment is required")),
            Value("niet_verplicht", Text("benoemen is niet verplicht", "appointment is not required")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gezag.curator_gevraagd | verzoek.maatregel.is_("contact_na_doding"),
)

omgangsontzegging = Decision(
    id="omgangsontzegging",
    question=Text("Mag de rechter de omgang ontzeggen?", "May the court deny contact?"),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.vraagt_ontzegging,
)

omgangswijziging = Decision(
    id="omgangswijziging",
    question=Text(
        "Mag de rechtbank een beslissing over de omgang wijzigen?",
        "May the court change a decision on contact?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("wijziging_omgangsregeling") & omgang.ontzegd,
)

informele_rechtsingang = Decision(
    id="informele_rechtsingang",
    question=Text(
        "Mag de rechter ambtshalve beslissen over wat de minderjarige vraagt?",
        "May the court decide of its own motion on what the minor asks?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=omgang.kind_vraagt.in_("gezag_na_scheiding", "omgang", "informatie"),
)
