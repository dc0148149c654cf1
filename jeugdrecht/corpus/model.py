"""
An official text as the library keeps it: passages by their place, each as it was printed on a day.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

State: TypeAlias = Literal["in_force", "not_in_force", "lapsed"]
"""Whether a passage that is printed is law in force; printed and not in force is possible, also for years."""

Form: TypeAlias = Literal["toestand", "bwb-plus", "regelrecht"]
"""What was read: the present XML, the XML of before 2015, or the YAML of regelrecht."""

Path: TypeAlias = tuple[str, ...]
"""Article, lid and onderdelen as the text numbers them (`("6:1:25", "1")`); a term where it has no number."""


@dataclass(frozen=True, slots=True)
class Passage:
    """
    An article, a lid or an onderdeel.

    Args:
        path: where it stands in its text.
        text: what it says, a line for each paragraph and each part; its own number is no part of it.
        state: whether it is law in force.
        since: the first day of this wording as the text itself says (ISO); empty where it does not.
        source: the publication that gave it this wording (`Stb. 2024, 291`); empty where not said.
        label: names an article in the official database, as its legislative history does; else empty.
    """

    path: Path
    text: str
    state: State = "in_force"
    since: str = ""
    source: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class OfficialText:
    """
    One edition of an instrument.

    Args:
        bwb: the id of the instrument in the official database.
        edition: the first day for which this text stands (ISO).
        title: what the text calls itself; empty for a part that does not say.
        form: what was read.
        passages: in the order of the text.
        is_part: whether only a part of the instrument was read, so that what is missing may be elsewhere.
        left_out: articles that no citation can name: without a number (then their heading stands here), or
            with one that the text had used before.
    """

    bwb: str
    edition: str
    title: str
    form: Form
    passages: tuple[Passage, ...]
    is_part: bool = False
    left_out: tuple[str, ...] = ()

    def passage(self, *path: str) -> Passage | None:
        """Give the passage at a path, None where the text has none."""
        return next((one for one in self.passages if one.path == path), None)


@dataclass(frozen=True, slots=True, order=True)
class Amendment:
    """
    One change of an instrument or of an article, from its legislative history.

    Args:
        day: the day on which it took effect (ISO).
        label: names the article in the official database; empty for the instrument as a whole.
        effect: what kind of change it was, as the source says (`wijziging`).
        source: where it was published (`Stb. 2013, 485`); empty where not said.
        back_to: the day to which it works back (ISO); empty where it does not.
    """

    day: str
    label: str
    effect: str
    source: str = ""
    back_to: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """
    The legislative history of an instrument.

    Args:
        bwb: the id of the instrument in the official database.
        title: what it is called.
        made_on: the day on which the source was made (ISO); empty where not said.
        amendments: oldest first.
    """

    bwb: str
    title: str
    made_on: str
    amendments: tuple[Amendment, ...]


Read: TypeAlias = OfficialText | History
"""What one file holds."""
