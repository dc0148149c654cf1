"""
Timelines of child protection, drawn at random, and what the day-by-day counter says of them.

A timeline says every fact that its terms ask; an event that it leaves out did not happen. The expected days
are worked out from the statute with the counter alone, not from the rules.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from random import Random

from .day_counter import ONE_DAY, months_on, weeks_on, working_day_from

Said = dict[str, object]
Expected = dt.date | None

FIRST_DAY, YEARS = dt.date(2015, 1, 1), 50
EIGHTEEN = "rechtsvraag.achttien_op_28_februari"
MOVED = "rechtsvraag.termijnenwet_bij_verval"
COUNTS = "rechtsvraag.laatste_dag_265c"

ENDS = (
    "einde_ots", "einde_vots", "einde_uithuisplaatsing", "einde_gedeeltelijk_gezag",
    "einde_proeftijd_herstel",
)  # fmt: skip
LAPSES = (
    "verval_schorsing", "verval_schorsing_voogd", "verval_voorlopige_voogdij", "verval_machtiging_265c",
    "verval_spoedmaatregel",
)  # fmt: skip
LAST_DAYS = (
    "uiterste_verzoek_verlenging", "uiterste_melding_niet_verlengen", "uiterste_melding_niet_verlengen_uhp",
    "uiterste_melding_beeindiging_uhp", "uiterste_melding_verlenging", "uiterste_voorlegging_raad",
    "uiterste_bereidverklaring_voogd",
)  # fmt: skip
TERMS = ENDS + LAPSES + LAST_DAYS


def as_case(said: Mapping[str, object]) -> dict[str, object]:
    """A timeline as a case file: facts that start with `m.` are those of its one measure."""
    plain = {id: str(value) if isinstance(value, dt.date) else value for id, value in said.items()}
    own = {id.removeprefix("m."): value for id, value in plain.items() if id.startswith("m.")}
    rest = {id: value for id, value in plain.items() if not id.startswith("m.")}
    return rest | {"maatregelen": [{"id": "m"} | own]}


# --- drawing ----------------------------------------------------------------------------------------------


class Chance:
    """Draws days and words around one day."""

    def __init__(self, rng: Random, birth: dt.date, on: dt.date) -> None:
        self.rng, self.birth, self.on = rng, birth, on

    def near(self, day: dt.date, before: int = 100, after: int = 400) -> dt.date:
        """A day around another, not before the birth; month ends come up more than their share."""
        drawn = day + dt.timedelta(days=self.rng.randint(-before, after))
        if self.rng.random() < 0.3:
            drawn = months_on(dt.date(drawn.year, 1, 31), drawn.month - 1)
        return max(drawn, self.birth)

    def some(self, share: float, **facts: object) -> Said:
        """These facts, or none of them; a double underscore is the dot of their ids."""
        kept = self.rng.random() < share
        return {id.replace("__", "."): value for id, value in facts.items()} if kept else {}

    def yes(self) -> str:
        """A yes or a no."""
        return self.rng.choice(("ja", "nee"))

    def or_none(self, day: dt.date) -> object:
        """A day, or that there is none."""
        return day if self.rng.random() < 0.8 else "nvt"


def timeline(rng: Random, kind: str | None = None) -> Said:
    """
    A timeline with every fact that the terms of a measure ask.

    Args:
        rng: the source of chance.
        kind: ots or vots; drawn where left out.
    """
    on = FIRST_DAY + dt.timedelta(days=rng.randint(0, int(365.25 * YEARS)))
    birth = on - dt.timedelta(days=rng.randint(0, 6700))
    if rng.random() < 0.15:
        birth = dt.date(birth.year // 4 * 4, 2, 29)
    chance = Chance(rng, birth, on)
    facts: Said = {
        "on": on,
        "jeugdige.geboortedatum": birth,
        EIGHTEEN: chance.yes(),
        MOVED: chance.yes(),
        COUNTS: chance.yes(),
        "gi.niet_verlengen_aangewezen": "ja",
        "gi.verzoekt_verlenging_ots_en_uhp": "ja",
        "maatregel.ots_duur_met_uhp_maanden": rng.randint(22, 30),
    }
    facts |= chance.some(
        0.1, jeugdige__meerderjarig_verklaard="ja", jeugdige__meerderjarig_verklaard_op=chance.near(on)
    )
    return facts | _measure(chance, kind) | _placement(chance) | _urgent(chance) | _authority(chance)


def _measure(chance: Chance, kind: str | None) -> Said:
    kind, start = kind or chance.rng.choice(("ots", "vots")), chance.near(chance.on, before=300, after=100)
    facts: Said = {
        "m.soort": kind,
        "m.ingangsdatum": start,
        "m.einddatum": chance.or_none(chance.near(start, before=0, after=700)),
        "m.verlenging_maanden": chance.rng.randint(0, 20),
        "m.voortzetting_maanden": chance.rng.randint(0, 20),
    }
    if kind == "vots":
        return facts | chance.some(0.2, m__opgeheven_op=chance.near(start, 0, 90)) | {
            "m.ots_sluit_aan": chance.yes()
        }  # fmt: skip
    return (
        facts
        | chance.some(0.2, m__opgeheven_op=chance.near(start, 0, 400))
        | chance.some(0.3, m__verlengd_vanaf=chance.near(start, 0, 500))
        | chance.some(0.3, m__voortgezet_vanaf=chance.near(start, 0, 300))
    )


def _placement(chance: Chance) -> Said:
    given = chance.near(chance.on, before=500, after=100)
    done = chance.near(given, before=0, after=150)
    facts: Said = {
        "machtiging.soort": "uithuisplaatsing",
        "machtiging.verleend": "ja",
        "machtiging.datum": given,
        "machtiging.ingangsdatum": given + dt.timedelta(days=chance.rng.randint(0, 10)),
        "machtiging.datum_tenuitvoerlegging": chance.or_none(done),
    }
    facts["machtiging.einddatum"] = chance.or_none(chance.near(given + 10 * ONE_DAY, 0, 800))
    return (
        facts
        | chance.some(0.3, machtiging__verlengd_vanaf=chance.near(given, 0, 300))
        | chance.some(0.2, machtiging__beeindigd_door_gi_op=chance.near(given, 0, 400))
        | chance.some(0.2, machtiging__ingetrokken_of_bekort_tot=chance.near(given, 0, 400))
        | chance.some(0.5, machtiging__voorgenomen_einde=chance.near(given, 0, 400))
    )


def _urgent(chance: Chance) -> Said:
    if chance.rng.random() < 0.5:
        return {}
    day = chance.near(chance.on, before=60, after=30)
    return (
        {
            "spoedbeschikking.datum": day,
            "spoedbeschikking.vots": chance.yes(),
            "spoedbeschikking.voorlopige_voogdij": "nee",
            "spoedbeschikking.toestemming_265i": "nee",
            "spoedbeschikking.machtiging_uhp": chance.yes(),
        }
        | chance.some(0.8, spoedbeschikking__belanghebbenden_gelegenheid_op=chance.near(day, 0, 20))
        | chance.some(0.8, spoedbeschikking__minderjarige_gelegenheid_op=chance.near(day, 0, 20))
    )


def _authority(chance: Chance) -> Said:
    day = chance.near(chance.on, before=200, after=100)
    ended = chance.near(day, 0, 400)
    asked_by = chance.rng.choice(("burgemeester", "gi"))
    return (
        chance.some(0.7, gezag__geschorst_op=day)
        | chance.some(0.7, voogd__geschorst_op=chance.near(day, 0, 60))
        | chance.some(0.5, gezag__beeindiging_verzocht_op=chance.near(day, 0, 120))
        | chance.some(0.7, gezag__voorlopige_voogdij_op=day)
        | chance.some(0.5, gezag__voorziening_verzocht_op=chance.near(day, 0, 120))
        | chance.some(0.3, gezag__voorlopige_voogdij_ingetrokken_op=chance.near(day, 0, 120))
        | chance.some(0.7, gezag__proeftijd_begin=day, gezag__proeftijd_einde=chance.or_none(ended))
        | chance.some(0.7, gezag__gedeeltelijk_sinds=day, gezag__gedeeltelijk_einddatum=chance.or_none(ended))
        | chance.some(0.4, gezag__gedeeltelijk_verlengd_vanaf=chance.near(day, 300, 100))
        | chance.some(0.7, raad__oordeel_gevraagd_op=day, raad__oordeel_gevraagd_door=asked_by)
        | chance.some(0.7, voogd__datum_betekening_benoeming=day, voogd__buiten_nederland=chance.yes())
    )


# --- expecting --------------------------------------------------------------------------------------------


class Reckoning:
    """
    What follows from a timeline by counting; a decision that does not arise is left out, None is never.

    Args:
        said: the timeline.
    """

    def __init__(self, said: Mapping[str, object]) -> None:
        self.said = said

    def expected(self) -> dict[str, Expected]:
        """The day of each term that arises."""
        return {name: min(_days(found), default=None) for name, found in self._terms()}

    def day(self, id: str) -> dt.date | None:
        """A day of the timeline; None where it is not there or there is none."""
        value = self.said.get(id)
        return value if isinstance(value, dt.date) else None

    def given(self, id: str) -> dt.date:
        """A day that the timeline has."""
        found = self.day(id)
        assert found is not None, id
        return found

    def holds(self, id: str) -> bool:
        """Whether the timeline answers yes."""
        return self.said.get(id) == "ja"

    def _terms(self) -> Iterator[tuple[str, list[Expected]]]:
        kind, end = str(self.said["m.soort"]), self.day("m.einddatum")
        yield f"einde_{kind}", self.measure()
        yield "einde_uithuisplaatsing", self.placement()
        yield "verval_machtiging_265c", [self.unused()]
        if self.day("gezag.gedeeltelijk_sinds"):
            yield "einde_gedeeltelijk_gezag", self.partial_authority()
        if begin := self.day("gezag.proeftijd_begin"):
            yield "einde_proeftijd_herstel", [
                months_on(begin, 6), self.day("gezag.proeftijd_einde"), self.of_age(read_with_question=False),
            ]  # fmt: skip
        if kind == "ots":
            yield "uiterste_verzoek_verlenging", [min(_days(self.measure())) - ONE_DAY]
        if kind == "ots" and end:
            yield "uiterste_melding_niet_verlengen", [months_on(end, -2)]
        if kind == "ots" and end and int(str(self.said["maatregel.ots_duur_met_uhp_maanden"])) >= 24:
            yield "uiterste_melding_verlenging", [months_on(end, -2)]
        if placed_until := self.day("machtiging.einddatum"):
            yield "uiterste_melding_niet_verlengen_uhp", [months_on(placed_until, -2)]
        if intended := self.day("machtiging.voorgenomen_einde"):
            yield "uiterste_melding_beeindiging_uhp", [months_on(intended, -1)]
        yield from self._lapses()

    def _lapses(self) -> Iterator[tuple[str, list[Expected]]]:
        if self.holds("spoedbeschikking.vots") or self.holds("spoedbeschikking.machtiging_uhp"):
            yield "verval_spoedmaatregel", self.unheard()
        ended, provided = "gezag.beeindiging_verzocht_op", "gezag.voorziening_verzocht_op"
        if self.day("gezag.geschorst_op"):
            yield "verval_schorsing", [self.three_months("gezag.geschorst_op", ended)]
        if self.day("voogd.geschorst_op"):
            yield "verval_schorsing_voogd", [self.three_months("voogd.geschorst_op", ended)]
        if self.day("gezag.voorlopige_voogdij_op"):
            withdrawn = self.day("gezag.voorlopige_voogdij_ingetrokken_op")
            yield "verval_voorlopige_voogdij", [
                self.three_months("gezag.voorlopige_voogdij_op", provided),
                withdrawn and withdrawn - ONE_DAY,
            ]  # fmt: skip
        if asked := self.day("raad.oordeel_gevraagd_op"):
            yield "uiterste_voorlegging_raad", [working_day_from(weeks_on(asked, 2))]
        if served := self.day("voogd.datum_betekening_benoeming"):
            last = months_on(served, 2) if self.holds("voogd.buiten_nederland") else weeks_on(served, 2)
            yield "uiterste_bereidverklaring_voogd", [working_day_from(last)]

    def of_age(self, *, read_with_question: bool = True) -> dt.date:
        """The day on which the child is of age; for 29 February by the answer to the open question."""
        birth = self.given("jeugdige.geboortedatum")
        if (birth.month, birth.day) != (2, 29):
            return birth.replace(year=birth.year + 18)
        sooner = read_with_question and self.holds(EIGHTEEN)
        return dt.date(birth.year + 18, 2, 28) if sooner else dt.date(birth.year + 18, 3, 1)

    def minor_until(self) -> list[Expected]:
        """What makes someone of age: the birthday, or a declaration."""
        return [self.of_age(), self.day("jeugdige.meerderjarig_verklaard_op")]

    def measure(self) -> list[Expected]:
        """The causes for which a (provisional) supervision order ends."""
        own = [*self.minor_until(), self.day("m.einddatum"), self.day("m.opgeheven_op")]
        if self.said["m.soort"] == "vots":
            return [*own, months_on(self.given("m.ingangsdatum"), 3), *self._after("spoedbeschikking.vots")]
        extended, kept = self.day("m.verlengd_vanaf"), self.day("m.voortgezet_vanaf")
        last = max(_days([extended, kept]), default=None)
        if last is None:
            return [*own, months_on(self.given("m.ingangsdatum"), 12)]
        own.append(months_on(last, 12))
        if not self.day("m.einddatum"):
            months = self.said["m.verlenging_maanden" if last == extended else "m.voortzetting_maanden"]
            own.append(months_on(last, int(str(months))))
        return own

    def placement(self) -> list[Expected]:
        """The causes for which a placement that rests on the measure ends."""
        found = [*self.minor_until(), self.day("machtiging.einddatum")]
        if self.said["m.soort"] == "ots" or not self.holds("m.ots_sluit_aan"):
            found += self.measure()
        extended, kept = self.day("machtiging.verlengd_vanaf"), self.day("m.voortgezet_vanaf")
        last = max(_days([extended, kept]), default=self.given("machtiging.ingangsdatum"))
        found.append(months_on(last, 12))
        found += [
            self.day("machtiging.beeindigd_door_gi_op"),
            self.day("machtiging.ingetrokken_of_bekort_tot"),
        ]
        end, three_months = self.day("machtiging.einddatum"), months_on(self.given("machtiging.datum"), 3)
        if not (end and end <= three_months):
            found.append(self.unused())
        return [*found, *self._after("spoedbeschikking.machtiging_uhp")]

    def partial_authority(self) -> list[Expected]:
        """The causes for which the institution no longer exercises part of the authority."""
        extended = self.day("gezag.gedeeltelijk_verlengd_vanaf")
        return [
            *self.placement(), self.day("gezag.gedeeltelijk_einddatum"),
            extended and months_on(extended, 12),
        ]  # fmt: skip

    def moved(self, day: dt.date) -> dt.date:
        """The last day of a term that lapses, by the answer to the open question on the Act."""
        return working_day_from(day) if self.holds(MOVED) else day

    def three_months(self, start: str, stopped_by: str) -> Expected:
        """The last day of three months after an order, unless the request came by then."""
        last = self.moved(months_on(self.given(start), 3))
        return None if self._by(stopped_by, last) else last

    def unused(self) -> Expected:
        """The first day without an authorisation that was not carried out in three months."""
        last = months_on(self.given("machtiging.datum"), 3)
        last = self.moved(last if self.holds(COUNTS) else last - ONE_DAY)
        return None if self._by("machtiging.datum_tenuitvoerlegging", last) else last + ONE_DAY

    def unheard(self) -> list[Expected]:
        """The last day of an urgent order for which not everybody was heard in two weeks."""
        urgent, birth = self.given("spoedbeschikking.datum"), self.given("jeugdige.geboortedatum")
        last = self.moved(weeks_on(urgent, 2))
        twelve = dt.date(birth.year + 12, birth.month, birth.day)
        heard_all = self._by("spoedbeschikking.belanghebbenden_gelegenheid_op", last)
        heard_child = twelve > urgent or self._by("spoedbeschikking.minderjarige_gelegenheid_op", last)
        return [] if heard_all and heard_child else [last]

    def _after(self, what_was_urgent: str) -> list[Expected]:
        if not self.holds(what_was_urgent):
            return []
        return [day + ONE_DAY for day in _days(self.unheard())]

    def _by(self, id: str, last: dt.date) -> bool:
        happened = self.day(id)
        return happened is not None and happened <= last


def _days(found: list[Expected]) -> list[dt.date]:
    return [day for day in found if day is not None]
