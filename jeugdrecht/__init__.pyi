from jeugdrecht import errors as errors
from jeugdrecht.api import decide as decide
from jeugdrecht.api import decide_all as decide_all
from jeugdrecht.api import read_cases as read_cases
from jeugdrecht.api import rulebase as rulebase
from jeugdrecht.counterfactual import ages as ages
from jeugdrecht.counterfactual import flip as flip
from jeugdrecht.counterfactual import what_if as what_if
from jeugdrecht.counterfactual import why_not as why_not
from jeugdrecht.explain.asking import Question as Question
from jeugdrecht.explain.asking import Questions as Questions
from jeugdrecht.explain.changes import AgeTable as AgeTable
from jeugdrecht.explain.changes import Flip as Flip
from jeugdrecht.explain.changes import WhatIf as WhatIf
from jeugdrecht.explain.changes import WhyNot as WhyNot
from jeugdrecht.findings import Finding as Finding
from jeugdrecht.findings import Result as Result
from jeugdrecht.interview import next_question as next_question
from jeugdrecht.interview import questions as questions
from jeugdrecht.logic.case import Case as Case
from jeugdrecht.proof import Comparison as Comparison
from jeugdrecht.proof import Proof as Proof
from jeugdrecht.proof import compare as compare
from jeugdrecht.proof import prove as prove

__version__: str
