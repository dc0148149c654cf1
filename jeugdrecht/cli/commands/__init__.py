"""
The commands, one file each; what a command prints is made elsewhere and loaded when it runs.
"""

from jeugdrecht.cli.commands import (
    ask,
    audit,
    case_check,
    case_schema,
    case_template,
    compare,
    decide,
    decisions,
    dossier,
    facts,
    flip,
    graph,
    prove,
    rules,
    serve,
    sources,
    train,
    version,
    what_if,
    why_not,
)

COMMANDS = (
    decide.add_to, ask.add_to, why_not.add_to, what_if.add_to, flip.add_to, decisions.add_to, facts.add_to,
    rules.add_to, sources.add_to, graph.add_to, prove.add_to, compare.add_to,
)  # fmt: skip
COMMANDS_OF_CASE = (case_check.add_to, case_template.add_to, case_schema.add_to)
AUDIT = audit.add_to
AUDIT_HELP = audit.HELP
TRAIN = train.add_to
TRAIN_HELP = train.HELP
DOSSIER = dossier.add_to
DOSSIER_HELP = dossier.HELP
SERVE = serve.add_to
VERSION = version.add_to
