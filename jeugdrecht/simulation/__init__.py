"""
An invented caseload, decided twice: by the law of two days, or by the law and by a proposal to change it.

Who is drawn, and how often, stands in `caseloads`; every figure has its source or is called an assumption.
"""

from jeugdrecht.simulation.amended import amended
from jeugdrecht.simulation.basis import Ages, Assumption, Offset, Share, Source
from jeugdrecht.simulation.caseload import Caseload
from jeugdrecht.simulation.caseloads import CASELOADS, JEUGDIGEN, MAATREGELEN, VERDACHTEN
from jeugdrecht.simulation.described import described
from jeugdrecht.simulation.result import Simulation
from jeugdrecht.simulation.run import simulate

__all__ = [
    "CASELOADS", "JEUGDIGEN", "MAATREGELEN", "VERDACHTEN", "Ages", "Assumption", "Caseload", "Offset",
    "Share", "Simulation", "Source", "amended", "described", "simulate",
]  # fmt: skip
