"""
The commands, one file each; what a command prints is made elsewhere and loaded when it runs.
"""

from jeugdrecht.cli.commands import (
    audit,
    case_check,
    case_schema,
    case_template,
    decide,
    decisions,
    facts,
    rules,
    sources,
    version,
)

COMMANDS = (decide.add_to, decisions.add_to, facts.add_to, rules.add_to, sources.add_to)
COMMANDS_OF_CASE = (case_check.add_to, case_template.add_to, case_schema.add_to)
AUDIT = audit.add_to
AUDIT_HELP = audit.HELP
VERSION = version.add_to
