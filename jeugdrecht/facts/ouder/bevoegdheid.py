"""
A parent and authority: whether this parent abuses it, can bear it again, or may hold it at all.
"""

from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import act, day, derived, derived_number, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

misbruikt_gezag = judgement(
    "ouder.misbruikt_gezag", by="rechtbank", item="ouder",
    ask=Text("Misbruikt de ouder het gezag?", "Does the parent abuse the authority?"),
    yes=Text("de rechtbank vindt dat de ouder het gezag misbruikt",
             "the court finds that the parent abuses the authority"),
    no=Text("de rechtbank vindt niet dat de ouder het gezag misbruikt",
            "the court does not find that the parent abuses the authority"),
    unknown=Text(
        "het is aan de rechtbank of de ouder het gezag misbruikt",
        "it is for the district court to decide whether the court finds that the parent abuses the authority",
    ),
)

duurzaam_in_staat = judgement(
    "ouder.duurzaam_in_staat", by="rechtbank", item="ouder",
    ask=Text("Is de ouder duurzaam in staat de verantwoordelijkheid te dragen?",
             "Is the parent lastingly able to take responsibility?"),
    yes=Text("de rechtbank vindt de ouder duurzaam in staat de verantwoordelijkheid te dragen",
             "the court finds the parent lastingly able to take responsibility"),
    no=Text("de rechtbank vindt de ouder niet duurzaam in staat de verantwoordelijkheid te dragen",
            "the court does not find the parent lastingly able to take responsibility"),
    unknown=Text(
        "het is aan de rechtbank of de ouder duurzaam in staat is de verantwoordelijkheid te dragen",
        "it is for the district court to decide whether the court finds the parent lastingly able to take "
        "responsibility",
    ),
)

weigert_toestemming_behandeling = yes_no(
    "ouder.weigert_toestemming_behandeling", item="ouder",
    ask=Text("Weigert de ouder met gezag toestemming voor de medische behandeling?",
             "Does the parent with authority refuse consent to the treatment?"),
    yes=Text("de ouder weigert toestemming voor de medische behandeling",
             "the parent refuses consent to the treatment"),
    no=Text("de ouder weigert geen toestemming voor de medische behandeling",
            "the parent does not refuse consent to the treatment"),
    unknown=Text("het is niet bekend of de ouder toestemming voor de medische behandeling weigert",
                 "it is not known whether the parent refuses consent to the treatment"),
)

geboortedatum = day(
    "ouder.geboortedatum", item="ouder",
    ask=Text("Wat is de geboortedatum van de ouder?", "What is the parent's date of birth?"),
    says=Text("de ouder is geboren op {value}", "the parent was born on {value}"),
    unknown=Text("het is niet bekend wanneer de ouder is geboren",
                 "it is not known when the parent was born"),
)

leeftijd = derived_number(
    "ouder.leeftijd",
    geboortedatum.age_on(peildatum),
    unit="jaar", item="ouder",
    ask=Text("Hoe oud is de ouder op de peildatum, in volle jaren?",
             "How old is the parent on the reference date, in completed years?"),
    says=Text("de ouder is {value} jaar oud", "the parent is {value} years old"),
    unknown=Text("het is niet bekend hoe oud de ouder is", "it is not known how old the parent is"),
)

meerderjarig_verklaard = act(
    "ouder.meerderjarig_verklaard", item="ouder",
    ask=Text("Is de moeder meerderjarig verklaard (artikel 1:253ha BW)?",
             "Was the mother declared of age (article 1:253ha BW)?"),
    yes=Text("de moeder is meerderjarig verklaard", "the mother was declared of age"),
    no=Text("de moeder is niet meerderjarig verklaard", "the mother was not declared of age"),
    unknown=Text("het is niet bekend of de moeder meerderjarig is verklaard",
                 "it is not known whether the mother was declared of age"),
)

onder_curatele = yes_no(
    "ouder.onder_curatele", item="ouder",
    ask=Text("Staat de ouder onder curatele?", "Is the parent under adult guardianship?"),
    yes=Text("de ouder staat onder curatele", "the parent is under adult guardianship"),
    no=Text("de ouder staat niet onder curatele", "the parent is not under adult guardianship"),
    unknown=Text("het is niet bekend of de ouder onder curatele staat",
                 "it is not known whether the parent is under adult guardianship"),
)

geestvermogens_gestoord = yes_no(
    "ouder.geestvermogens_gestoord", item="ouder",
    ask=Text("Zijn de geestvermogens van de ouder zo gestoord dat gezag uitoefenen onmogelijk is?",
             "Is the parent mentally so disturbed that exercising authority is impossible?"),
    yes=Text("de geestvermogens van de ouder zijn zo gestoord dat gezag uitoefenen onmogelijk is",
             "the parent is mentally so disturbed that exercising authority is impossible"),
    no=Text("de geestvermogens van de ouder maken gezag uitoefenen niet onmogelijk",
            "the parent is not mentally so disturbed that exercising authority is impossible"),
    unknown=Text(
        "het is niet bekend of de geestvermogens van de ouder zo zijn gestoord dat gezag uitoefenen "
        "onmogelijk is",
        "it is not known whether the parent is mentally so disturbed that exercising authority is impossible",
    ),
)

stoornis_tijdelijk = yes_no(
    "ouder.stoornis_tijdelijk", item="ouder",
    ask=Text("Is die stoornis van tijdelijke aard?", "Is that disturbance temporary?"),
    yes=Text("de stoornis is van tijdelijke aard", "the disturbance is temporary"),
    no=Text("de stoornis is niet van tijdelijke aard", "the disturbance is not temporary"),
    unknown=Text("het is niet bekend of de stoornis van tijdelijke aard is",
                 "it is not known whether the disturbance is temporary"),
)

onbevoegd_tot_gezag = derived(
    "ouder.onbevoegd_tot_gezag",
    (leeftijd.less_than(18) & ~meerderjarig_verklaard)
    | onder_curatele
    | (geestvermogens_gestoord & ~stoornis_tijdelijk),
    item="ouder",
    ask=Text("Is de ouder onbevoegd tot het gezag (artikel 1:246 BW)?",
             "Is the parent incompetent to hold authority (article 1:246 BW)?"),
    yes=Text("de ouder is onbevoegd tot het gezag", "the parent is incompetent to hold authority"),
    no=Text("de ouder is bevoegd tot het gezag", "the parent is competent to hold authority"),
    unknown=Text("het is niet bekend of de ouder onbevoegd is tot het gezag",
                 "it is not known whether the parent is incompetent to hold authority"),
)
