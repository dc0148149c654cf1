"""
A clause: what is told of one fact or of a few that belong together, with the parts that joining needs.
"""

import re
from dataclasses import dataclass, replace

from jeugdrecht.sources import Lang

LONGEST_SUBJECT = 5
_BEGINS = {
    "nl": ("de", "het", "een", "deze", "er", "alle", "beide", "dit"),
    "en": ("the", "a", "an", "this", "there", "all", "both", "it"),
}
_VERBS = {
    "nl": frozenset(
    re.findall(r"\w+", """
        is was heeft had zijn waren hebben hadden kan kon mag moet wordt worden werd werden vindt
        vond staat stond stemt stemmen woont verblijft gaat gaf geeft komt kwam krijgt kreeg wil
        willen weigert vraagt verzoekt loopt liep biedt bepaalt houdt hield voldoet bevat vermeldt
        hoort behoort bestaat duurt verleent vordert doet meent acht ziet zag weet levert maakt
        neemt nam draagt begon begint eindigt eindigde bekent ontkent stelt stelde legt legde
        betreft betaalt beschikt berust blijft blijkt zal past berecht sluit voert volgt trekt rust
        verwijst dient laat liet ontbreekt ontvangt kent werkt gebruikt vormt spreekt brengt stuurt
        ontving meldde reageerde verliet bereikte besloot bracht
        vreest regelt noemt oefent leeft onttrekt beschrijft verzet vergt begeleidt behandelt
        overweegt informeert zorgen vinden verwacht verzorgt verblijven bevindt ging lag ligt viel
        valt geldt telt keert pleegde
    """)),
    "en": frozenset(
    re.findall(r"\w+", """
        is was has had are were have does did do may can could must will would shall should finds
        found takes took gives gave goes lives lived stays stayed says runs ran consents agrees
        denies confesses wants asks asked contains expects demands considers ends ended begins began
        starts started belongs falls fell applies meets committed counts holds took leaves left
        refuses
    """)),
}  # fmt: skip
_NO_SUBJECT = {
    "nl": frozenset(re.findall(r"\w+", """
        die dat of waarop wie waar waarin om te tot op in uit na naar tegen aan door onder bij over voor niet
    """)),
    "en": frozenset(re.findall(r"\w+", """
        that which who whom whether or to on in from after by under at about for not
    """)),
}  # fmt: skip
_DENIES = {"nl": re.compile(r"\b(?:niet|geen|niemand|nooit|evenmin)\b"),
           "en": re.compile(r"\b(?:not|no|nobody|never|neither)\b")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clause:
    """
    One statement without its full stop, beginning in lower case unless with a name.

    Args:
        text: the words.
        tells: which facts: the item before the fact where there is one, as `feit-1:feit.soort`.
        subject, verb, rest: the parts of the words, where they could be told apart; else empty.
        day: the day that it names, in words, or None.
        alone: whether it is said in a sentence of its own.
    """

    text: str
    tells: tuple[str, ...] = ()
    subject: str = ""
    verb: str = ""
    rest: str = ""
    day: str | None = None
    alone: bool = False

    def with_parts(self, lang: Lang, names: tuple[str, ...]) -> "Clause":
        """The same, with its parts; *names* are those of the people in the case."""
        if ":" in self.text:
            return self
        subject, verb, rest = parts(self.text, lang, names)
        return replace(self, subject=subject, verb=verb, rest=rest)

    def denies(self, lang: Lang) -> bool:
        """Whether it says that something is not so."""
        return _DENIES[lang].search(self.text) is not None


def parts(text: str, lang: Lang, names: tuple[str, ...] = ()) -> tuple[str, str, str]:
    """
    The subject, the finite verb and the rest of a main clause; empty where that is not sure.

    >>> parts("de officier van justitie heeft toestemming gegeven", "nl")
    ('de officier van justitie', 'heeft', 'toestemming gegeven')
    >>> parts("op het feit staat zes jaar", "nl"), parts("A.B. stemt in", "nl", ("A.B.",))
    (('', '', ''), ('A.B.', 'stemt', 'in'))
    """
    words = text.split()
    if not words or (words[0] not in _BEGINS[lang] and words[0] not in names):
        return "", "", ""
    for number, word in enumerate(words[1 : LONGEST_SUBJECT + 1], 1):
        if word in _VERBS[lang] and words[number - 1] not in _NO_SUBJECT[lang]:
            subject, rest = " ".join(words[:number]), " ".join(words[number + 1 :])
            whole = rest and not rest.startswith(("en ", "of ", "and ", "or "))
            return (subject, word, rest) if whole else ("", "", "")
        inside = word not in names and (word in _NO_SUBJECT[lang] or word.endswith((",", ";")))
        if inside:
            return "", "", ""
    return "", "", ""


def sentence(said: str) -> str:
    """
    Words as a sentence: a capital, and one full stop.

    >>> sentence("er is geen voogd"), sentence("een instelling is voogd van A.B.")
    ('Er is geen voogd.', 'Een instelling is voogd van A.B.')
    """
    said = said.strip()
    said = said[:-1] if said.endswith("..") else said
    said = f"Eén{said[3:]}" if said.startswith("één") else said
    return f"{said[:1].upper()}{said[1:]}" + ("" if said.endswith((".", "?")) else ".")


def clause_of(said: str, names: tuple[str, ...] = ()) -> str:
    """
    A sentence as a clause: without its full stop, and without the capital unless that is a name's.

    >>> clause_of("Er is één maatregel."), clause_of("A.B. bekent.", ("A.B.",))
    ('er is één maatregel', 'A.B. bekent')
    """
    said = said.strip()
    if said.endswith(".") and not said.endswith(names or ("\0",)):
        said = said[:-1]
    keeps = said.startswith((*names, "GI ", "Halt", "OM ", "Veilig Thuis")) or said[1:2].isupper()
    return said if keeps else f"{said[:1].lower()}{said[1:]}"
