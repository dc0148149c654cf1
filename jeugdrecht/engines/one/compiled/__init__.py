"""
Decisions as generated functions: the outcome alone, for whoever asks the same many times.

The interpreter (`jeugdrecht.engines.one.decide`) gives the proof and is the oracle; these give its status and
value, node for node the same, without the steps.
"""

from jeugdrecht.engines.one.compiled.program import Program, program_of
from jeugdrecht.engines.one.compiled.run import Run
from jeugdrecht.engines.one.compiled.short import NOT_PLAIN
from jeugdrecht.engines.one.compiled.verdict import Verdict

__all__ = ["NOT_PLAIN", "Program", "Run", "Verdict", "program_of"]
