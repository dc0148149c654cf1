"""
What was proven of each decision, stored for the documentation and for review.

`python -m tests.proof.stored` stores all again, `python -m tests.proof.stored ID…` some decisions.
"""

import json
import sys
from pathlib import Path

from jeugdrecht.proof import Proof, prove

FILE = Path(__file__).with_name("proofs.json")


def summary(proof: Proof) -> dict[str, object]:
    """Per decision the items reckoned with, the state of each question, and what is documented."""
    return {
        one.decision: {
            "items": dict(one.items),
            "rules": one.rules,
            "states": {answer.question.value: answer.state for answer in one.answers},
            "documented": [
                {"question": answer.question.value, "about": shown.about, **shown.why._asdict()}
                for answer in one.answers for shown in answer.shown if shown.why is not None
            ],
        }
        for one in proof
    }  # fmt: skip


def stored() -> dict[str, dict]:
    """The file as it is."""
    return json.loads(FILE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    named = sys.argv[1:]
    told = {**stored(), **summary(prove(named))} if named else summary(prove())
    FILE.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
