"""
The half that follows: what is decided again under each power, what an outcome gives on, and a competence.
"""

from jeugdrecht.logic.decisions import Choice, Decision, Earliest, Lowest, Record
from jeugdrecht.logic.declare import decided, outcome_day, outcome_number
from jeugdrecht.logic.rules import NONE, Deadline, Limit, Power, Scope
from jeugdrecht.sources import Text
from tests.explain.mini import vocabulary as v
from tests.explain.mini.civil import JA_NEE
from tests.explain.mini.criminal import OLD, provision

sr_22c = provision("sr:22c:2", "duur van de taakstraf", "length of a task penalty")
sr_77m_3 = provision("sr:77m:3", "duur van de leerstraf", "length of a learning penalty")
bw_264 = provision("bw1:264:3", "termijn voor vervallenverklaring", "term for setting aside")
bw_265 = provision("bw1:265c:1", "duur van de machtiging", "length of the authorisation")
bw_255 = provision("bw1:255:1", "ondertoezichtstelling", "supervision order")


def per_offence(id: str, nl: str, en: str, answer: object, **more: object) -> Decision:
    """A decision on an offence, governed by its day."""
    return Decision(
        id=id,
        question=Text(nl, en),
        answer=answer,
        governing=v.pleegdatum,
        since=OLD,
        subject="feit",
        **more,
    )


DECISIONS = (
    per_offence(
        "straf", "Wat is het hoogste?", "What is the most?", Record(("werk", "leer")), follows="sanctierecht"
    ),
    per_offence(
        "straf.werk", "Hoeveel uur werk?", "How much work?", Lowest("uur"), name=Text("werk", "work")
    ),
    per_offence("straf.leer", "Hoeveel uur leren?", "How much learning?", Lowest("uur")),
    Decision(
        id="machtiging",
        question=Text("Wanneer eindigt de machtiging?", "When does the authorisation end?"),
        answer=Earliest(),
        governing=v.peildatum,
        since=OLD,
    ),
    Decision(
        id="bezwaar",
        question=Text("Tot wanneer kan dit worden aangevochten?", "Until when can this be challenged?"),
        answer=Earliest(),
        governing=v.peildatum,
        since=OLD,
    ),
    Decision(
        id="ots",
        question=Text("Kan dit worden opgelegd?", "May this be imposed?"),
        answer=Choice(JA_NEE),
        governing=v.peildatum,
        since=OLD,
    ),
)
PROVISIONS = (sr_22c, sr_77m_3, bw_264, bw_265, bw_255)
jeugd = decided("sanctierecht", "jeugd")
RULES = (
    Limit("jeugd", sr_77m_3, decision="straf.werk", then=200, when=jeugd, since=OLD),
    Limit(
        "volwassen",
        sr_22c,
        decision="straf.werk",
        then=outcome_number("maxima.uren", "uur").times(2, 3),
        when=~jeugd,
        since=OLD,
    ),
    Limit("jeugd", sr_77m_3, decision="straf.leer", then=200, when=jeugd, since=OLD),
    Limit("volwassen", sr_22c, decision="straf.leer", then=NONE, when=~jeugd, since=OLD),
    Deadline("bezwaar", bw_264, decision="bezwaar", then=v.opgelegd.term(weeks=2), since=OLD),
    Deadline("maatregel", bw_265, decision="machtiging", then=outcome_day("einde"), since=OLD),
    Deadline(
        "duur",
        bw_265,
        decision="machtiging",
        then=v.opgelegd.plus_counted(v.duur),
        since=OLD,
        until="2030-01-01",
    ),
    Scope("geen", bw_255, decision="ots", then="nee", since=OLD, closing=True),
)
POWERS = (
    Power(
        "ondertoezichtstelling",
        bw_255,
        decision="ots",
        opens="ja",
        requires=v.geboortedatum.age_on(v.peildatum).less_than(18),
        grounds=v.hulp_nodig,
        actor="kinderrechter",
        since=OLD,
    ),
)
