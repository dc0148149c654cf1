"""
Supervision and guidance in youth probation: the phase, and what the choice of the supervisor asks.
"""

from jeugdrecht.logic.declare import act, choice, judgement, yes_no
from jeugdrecht.sources import Text

fase = choice(
    "toezicht.fase",
    "strafbeschikking",
    "schorsing_voorlopige_hechtenis",
    "voorwaardelijke_straf",
    "voorwaardelijke_straf_bij_ots",
    "gedragsmaatregel",
    "voorwaardelijk_einde_pij",
    "taakstraf",
    "vrijwillige_begeleiding",
    item="feit",
    ask=Text(
        "In welke fase is toezicht of begeleiding nodig?",
        "In which phase is supervision or guidance needed?",
    ),
    says=Text(
        "de fase van toezicht of begeleiding is {value}", "the phase of supervision or guidance is {value}"
    ),
    unknown=Text(
        "het is niet bekend in welke fase toezicht of begeleiding nodig is",
        "it is not known in which phase supervision or guidance is needed",
    ),
)

bijzonder_geval = judgement(
    "toezicht.bijzonder_geval",
    by="rechter",
    item="feit",
    ask=Text(
        "Is er een bijzonder geval waarin een particulier het toezicht mag krijgen?",
        "Is it a special case in which a private person may supervise?",
    ),
    yes=Text(
        "het is een bijzonder geval waarin een particulier het toezicht mag krijgen",
        "it is a special case in which a private person may supervise",
    ),
    no=Text(
        "het is geen bijzonder geval waarin een particulier het toezicht mag krijgen",
        "it is not a special case in which a private person may supervise",
    ),
    unknown=Text(
        "het is aan de rechter of dit een bijzonder geval is waarin een particulier het toezicht mag krijgen",
        "it is for the court whether this is a special case in which a private person may supervise",
    ),
)

overleg_met_gi = act(
    "toezicht.overleg_met_gi",
    item="feit",
    ask=Text(
        "Is over het toezicht met de gecertificeerde instelling overlegd?",
        "Was the certified institution consulted on the supervision?",
    ),
    yes=Text(
        "over het toezicht is met de gecertificeerde instelling overlegd",
        "the certified institution was consulted on the supervision",
    ),
    no=Text(
        "over het toezicht is niet met de gecertificeerde instelling overlegd",
        "the certified institution was not consulted on the supervision",
    ),
    unknown=Text(
        "het is niet bekend of over het toezicht met de gecertificeerde instelling is overlegd",
        "it is not known whether the certified institution was consulted on the supervision",
    ),
)

door_minister_aangewezen_geval = yes_no(
    "toezicht.door_minister_aangewezen_geval",
    item="feit",
    ask=Text(
        "Heeft de minister dit geval aangewezen voor vrijwillige begeleiding?",
        "Has the minister designated this case for voluntary guidance?",
    ),
    yes=Text(
        "de minister heeft dit geval aangewezen voor vrijwillige begeleiding",
        "the minister has designated this case for voluntary guidance",
    ),
    no=Text(
        "de minister heeft dit geval niet aangewezen voor vrijwillige begeleiding",
        "the minister has not designated this case for voluntary guidance",
    ),
    unknown=Text(
        "het is niet bekend of de minister dit geval heeft aangewezen voor vrijwillige begeleiding",
        "it is not known whether the minister has designated this case for voluntary guidance",
    ),
)
