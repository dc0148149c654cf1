"""
Whether a derived value that was given agrees with the facts beneath it, where those were given too.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from jeugdrecht.cases import Spot
from jeugdrecht.engines.finding import Finding, Value
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.evaluate import Context, Evaluator
from jeugdrecht.engines.one.periods import END, START, on_first_day
from jeugdrecht.errors import EngineDeclined, Fault
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item
from jeugdrecht.logic.nodes import DayDerived, FactNode, Named, NumberDerived
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.logic.walk import decision_read, fact_of, walk
from jeugdrecht.sources import Lang, Text

Derived = Named | NumberDerived | DayDerived
Places = Mapping[tuple[str | None, str], Spot]
