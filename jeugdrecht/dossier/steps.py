"""
The steps a dossier can take: which decision says whether a step can or must be taken, and by whom.

A step supposes facts, such as that the institution asks for an extension; the decision is then asked of the
state with them. What is a duty, a power or only a norm, the rules behind the answer say.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from jeugdrecht.dossier.kinds import Asks
from jeugdrecht.logic.case import Given, Scalar
from jeugdrecht.sources import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """
    One step that may come next.

    Args:
        id: what tells it apart.
        kind: the kind of event that it would be; None where there is no such kind.
        what: the step in words.
        by: who takes it.
        decision: the decision that says whether.
        can: the answers by which it can be taken.
        must: the answers by which it must be taken.
        comes: the answers by which it comes next, while no rule says whether it must or can.
        leave: the answers by which it can be taken once the court has given leave.
        never: the answers by which it cannot be taken; by any other, such as that it is no duty, the step is
            not shown.
        supposing: facts supposed for the question, by fact id.
        when: the kinds of events one of which must have happened; empty where it can come first.
        unless: the kinds of events after which it is no longer asked.
        also: further decisions that can forbid it.
    """

    id: str
    kind: str | None
    what: Text
    by: str
    decision: str
    can: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    comes: tuple[str, ...] = ()
    leave: tuple[str, ...] = ()
    never: tuple[str, ...] = ("niet_bevoegd",)
    supposing: Mapping[str, Scalar]
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    also: tuple[Asks, ...] = ()

    @property
    def supposed(self) -> Mapping[str, Given]:
        """The facts supposed, as a case has them."""
        return {
            id: Given(value, because="verondersteld", source=self.id) for id, value in self.supposing.items()
        }


MINOR = Asks(decision="minderjarig", never=("meerderjarig",))


def supposed(facts: Mapping[str, Scalar]) -> Mapping[str, Given]:
    """
    Facts that are only supposed, as a case has them.

    Args:
        facts: their values, by id.

    >>> supposed({"gi.handeling": "toezicht"})["gi.handeling"].because
    'verondersteld'
    """
    return {id: Given(value, because="verondersteld") for id, value in facts.items()}


def _asks(measure: str, who: str, words: Text, when: tuple[str, ...], granted: str | None = None) -> Step:
    """Whether someone may petition for a measure; not where the court that decides on it surely may not."""
    return Step(
        id=f"verzoek/{measure}/{who}", kind="verzoekschrift", what=words, by=who, decision="verzoeker",
        can=("bevoegd",),
        supposing={"verzoek.maatregel": measure, "verzoek.verzoeker": who}, when=when,
        also=(MINOR, *((Asks(decision=granted, never=("niet_bevoegd",)),) if granted is not None else ())),
    )  # fmt: skip


def _acts(act: str, words: Text, kind: str | None) -> Step:
    """Whether the institution may do something while it supervises."""
    return Step(
        id=f"gi/{act}", kind=kind, what=words, by="gi", decision="gi_bevoegdheid", can=("zelf",),
        leave=("na_machtiging_kinderrechter",), never=("niet",),
        supposing={"gi.handeling": act}, when=ORDERS, also=(MINOR,),
    )  # fmt: skip


ORDERS = ("ots", "vots", "lopende_maatregel")
INQUIRY = ("verzoek_tot_onderzoek", "raadsonderzoek", "raadsrapport")
RUNNING = ("ots", "lopende_maatregel")
SIGNALS = ("signaal", "melding", "vrijwillige_hulp", "beschermingstafel", "oordeel_veilig_thuis")

STEPS = (
    Step(
        id="raadsonderzoek/college", kind="verzoek_tot_onderzoek", by="college", decision="raadsonderzoek",
        what=Text("de Raad om onderzoek verzoeken", "request an investigation by the Board"),
        must=("verplicht",), can=("bevoegd",), supposing={"raad.onderzoek_gevraagd_door": "college"},
        when=SIGNALS,
        unless=("verzoek_tot_onderzoek", *ORDERS),
    ),
    Step(
        id="raadsonderzoek/veilig_thuis", kind="verzoek_tot_onderzoek", by="veilig_thuis",
        decision="raadsonderzoek",
        what=Text("de Raad om onderzoek verzoeken", "request an investigation by the Board"),
        must=("verplicht",), can=("bevoegd",), supposing={"raad.onderzoek_gevraagd_door": "veilig_thuis"},
        when=("melding",), unless=("verzoek_tot_onderzoek", *ORDERS),
    ),
    Step(
        id="raadsonderzoek/raad", kind="raadsonderzoek", by="raad", decision="raadsonderzoek",
        what=Text("onderzoek doen", "investigate"), comes=("verplicht", "bevoegd"), supposing={},
        when=("verzoek_tot_onderzoek",), unless=("raadsonderzoek", "raadsrapport"),
    ),
    _asks("ots", "raad", Text("ondertoezichtstelling verzoeken", "petition for a supervision order"),
          (*INQUIRY, "vots"), "ots"),
    _asks("vots", "raad", Text("voorlopige ondertoezichtstelling verzoeken",
                               "petition for an interim supervision order"), INQUIRY, "vots"),
    _asks("verlenging_ots", "gi", Text("verlenging van de ondertoezichtstelling verzoeken",
                                       "petition to extend the supervision order"),
          RUNNING, "verlenging_ots"),
    _asks("uithuisplaatsing", "gi", Text("machtiging tot uithuisplaatsing verzoeken",
                                         "petition for a placement authorisation"),
          ORDERS, "uithuisplaatsing"),
    _asks("verlenging_uithuisplaatsing", "gi", Text("verlenging van de machtiging verzoeken",
                                                    "petition to extend the authorisation"),
          ("machtiging",), "uithuisplaatsing"),
    _asks("opheffing_ots", "gi", Text("opheffing van de ondertoezichtstelling verzoeken",
                                      "petition to lift the supervision order"),
          RUNNING, "opheffing_ots"),
    _asks("vervanging_gi", "minderjarige", Text("een andere instelling verzoeken",
                                                "petition for another institution"),
          RUNNING, "vervanging_gi"),
    Step(
        id="verlenging_ots", kind="verlenging_ots", by="kinderrechter", decision="verlenging_ots",
        what=Text("de ondertoezichtstelling verlengen", "extend the supervision order"), can=("bevoegd",),
        supposing={"verzoek.maatregel": "verlenging_ots", "verzoek.verzoeker": "gi"}, when=RUNNING,
    ),
    Step(
        id="opheffing_ots", kind="opheffing_ots", by="kinderrechter", decision="opheffing_ots",
        what=Text("de ondertoezichtstelling opheffen", "lift the supervision order"), can=("bevoegd",),
        supposing={"verzoek.maatregel": "opheffing_ots", "verzoek.verzoeker": "gi"}, when=RUNNING,
    ),
    Step(
        id="horen_minderjarige", kind="gelegenheid_minderjarige", by="kinderrechter",
        decision="horen_minderjarige", must=("verplicht",), can=("bevoegdheid",), never=(), supposing={},
        what=Text("de minderjarige gelegenheid geven zijn mening te geven",
                  "give the minor the opportunity to be heard"),
        when=("verzoekschrift",),
    ),
    _acts("aanwijzing", Text("een schriftelijke aanwijzing geven", "give a written instruction"),
          "aanwijzing"),
    _acts("uithuisplaatsen", Text("de jeugdige uit huis plaatsen", "place the young person out of home"),
          "plaatsing"),
    _acts("contact_beperken", Text("het contact met een ouder beperken", "restrict contact with a parent"),
          None),
    _acts("uithuisplaatsing_beeindigen", Text("de uithuisplaatsing beëindigen", "end the placement"),
          "einde_plaatsing"),
    _acts("verblijf_wijzigen", Text("het verblijf wijzigen", "change the stay"), "verblijf_begonnen"),
    Step(
        id="halt", kind="halt_voorstel", by="opsporingsambtenaar", decision="halt",
        what=Text("Halt voorstellen", "propose Halt"), can=("beschikbaar", "met_toestemming_officier"),
        never=("niet_beschikbaar",),
        supposing={}, when=("feit",),
        unless=("proces_verbaal", "halt_voorstel", "dagvaarding", "strafbeschikking", "vonnis"),
    ),
    Step(
        id="strafbeschikking", kind="strafbeschikking", by="officier_van_justitie",
        decision="strafbeschikking.mogelijk",
        what=Text("een strafbeschikking uitvaardigen", "issue a penal order"), can=("ja",), never=("nee",),
        supposing={},
        when=("proces_verbaal",), unless=("strafbeschikking", "dagvaarding", "vonnis", "halt_voltooid"),
    ),
    Step(
        id="uitvoeringsplicht", kind=None, by="college", decision="uitvoeringsplicht",
        what=Text("zorgen dat maatregel of jeugdreclassering wordt uitgevoerd",
                  "see that the measure or youth probation is carried out"),
        must=("verplicht",), can=("eigen_oordeel",), never=(), supposing={},
        when=(*ORDERS, "start_jeugdreclassering"),
    ),
    Step(
        id="familiegroepsplan", kind="familiegroepsplan_aangeboden", by="gi", decision="familiegroepsplan",
        what=Text("als eerste een familiegroepsplan aanbieden", "first offer a family group plan"),
        must=("aanbieden",), never=(), supposing={}, when=("uitvoering_opgedragen",),
        unless=("familiegroepsplan_aangeboden", "familiegroepsplan_afgezien", "plan_vastgesteld"),
    ),
)  # fmt: skip
"""The steps that are asked one by one."""

SETS: Mapping[str, Mapping[str, Scalar]] = {
    "ketenstappen": {},
    "gi_plichten": {"gi.handeling": "toezicht"},
    "leerplicht_route": {},
}
"""The decisions whose members are steps already, with what is supposed when they are asked."""
