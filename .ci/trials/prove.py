"""The solver finds no gap and no overlap in who is a minor, and the command says so."""

from jeugdrecht.cli import main
from jeugdrecht.engines import smt
from jeugdrecht.rules import library

law = library.rulebase_for("minderjarig")

assert smt.gap(law, "minderjarig") is None
assert smt.overlap(law, "minderjarig") is None
assert main(["prove", "--decision", "minderjarig"]) == 0
assert main(["compare", "--from", "2014-03-31", "--to", "2014-04-01", "--decision", "sanctierecht"]) == 0
