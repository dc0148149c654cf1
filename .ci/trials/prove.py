"""The solver finds no gap and no overlap in who is a minor."""

from jeugdrecht.engines import smt
from jeugdrecht.rules import library

law = library.rulebase_for("minderjarig")

assert smt.gap(law, "minderjarig") is None
assert smt.overlap(law, "minderjarig") is None
