"""
The commands, one file each; what a command prints is made elsewhere and loaded when it runs.
"""

from jeugdrecht.cli.commands import (
    ask,
    audit,
    bulk,
    case_check,
    case_schema,
    case_template,
    compare,
    corpus,
    decide,
    decisions,
    dossier,
    facts,
    flip,
    graph,
    prove,
    register,
    replay,
    rules,
    serve,
    sources,
    sql,
    train,
    version,
    what_if,
    why_not,
)

COMMANDS = (
    decide.add_to, replay.add_to, ask.add_to, why_not.add_to, what_if.add_to, flip.add_to,
    decisions.add_to, facts.add_to, rules.add_to, sources.add_to, graph.add_to,
    bulk.add_to, sql.add_to, prove.add_to, compare.add_to, register.add_to,
)  # fmt: skip
COMMANDS_OF_CASE = (case_check.add_to, case_template.add_to, case_schema.add_to)
AUDIT = audit.add_to
AUDIT_HELP = audit.HELP
TRAIN = train.add_to
TRAIN_HELP = train.HELP
DOSSIER = dossier.add_to
DOSSIER_HELP = dossier.HELP
CORPUS = corpus.add_to
CORPUS_HELP = corpus.HELP
SERVE = serve.add_to
VERSION = version.add_to
