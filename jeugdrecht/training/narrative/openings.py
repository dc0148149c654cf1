"""
How a case begins: whom or what it is about, by area of law. What an opening says decides nothing.
"""

from collections.abc import Collection, Mapping
from random import Random

from jeugdrecht.sources import Lang, Text

_ANY = (
    Text("Deze zaak gaat over {I}, geboren op {value}.", "This case is about {I}, born on {value}."),
    Text("{I} is geboren op {value}.", "{I} was born on {value}."),
    Text("Een collega legt u de zaak voor van {I}, geboren op {value}.",
         "A colleague puts to you the case of {I}, born on {value}."),
)  # fmt: skip
_CRIMINAL = (
    Text("In deze strafzaak gaat het om {I}, geboren op {value}.",
         "This criminal case is about {I}, born on {value}."),
    Text("Voor u ligt het strafdossier van {I}, geboren op {value}.",
         "Before you lies the criminal file of {I}, born on {value}."),
    *_ANY[:2],
)  # fmt: skip
_PROTECTION = (
    Text("In deze jeugdbeschermingszaak gaat het om {I}, geboren op {value}.",
         "This child protection case is about {I}, born on {value}."),
    *_ANY,
)  # fmt: skip
_HELP = (
    Text("Een medewerker jeugdhulp legt u een vraag voor over {I}, geboren op {value}.",
         "A youth care worker puts a question to you about {I}, born on {value}."),
    *_ANY,
)  # fmt: skip
_SCHOOL = (
    Text("Een collega van leerplicht heeft een vraag over {I}, geboren op {value}.",
         "A colleague of the attendance office has a question about {I}, born on {value}."),
    *_ANY[:2],
)  # fmt: skip
_UNDATED = (
    Text("Deze zaak gaat over {I}.", "This case is about {I}."),
    Text("Een collega legt u de zaak van {I} voor.", "A colleague puts the case of {I} to you."),
    Text("Het gaat in deze zaak om {I}.", "In this case it is about {I}."),
)  # fmt: skip
_NOBODY = (
    Text("Een collega legt u het volgende voor.", "A colleague puts the following to you."),
    Text("Stel dat het volgende aan de hand is.", "Suppose that the following is the case."),
    Text("U krijgt de volgende zaak op uw bureau.", "The following case arrives on your desk."),
)  # fmt: skip
_OF_SUBJECT: Mapping[str, Text] = {
    "certificeerder": Text("Deze zaak gaat over een certificerende instelling.",
                           "This case is about a certifying body."),
    "certificaat": Text("Deze zaak gaat over het certificaat van een instelling.",
                        "This case is about the certificate of an institution."),
    "regio": Text("Deze zaak speelt in een regio waarin gemeenten samenwerken.",
                  "This case arises in a region in which municipalities work together."),
    "gemeente": Text("Deze zaak speelt bij een gemeente.", "This case arises in a municipality."),
    "overeenkomst": Text("Deze zaak gaat over een overeenkomst met een aanbieder.",
                         "This case is about a contract with a provider."),
    "meldcode": Text("Deze zaak speelt bij een organisatie die met signalen van geweld te maken heeft.",
                     "This case arises in an organisation that meets signs of violence."),
    "veilig_thuis": Text("Deze zaak speelt bij een Veilig Thuis-organisatie.",
                         "This case arises in a Veilig Thuis organisation."),
    "melding": Text("Deze zaak speelt bij een Veilig Thuis-organisatie.",
                    "This case arises in a Veilig Thuis organisation."),
    "verwijsindex": Text("Deze zaak gaat over de verwijsindex risicojongeren.",
                         "This case is about the reference index of young people at risk."),
    "instelling": Text("Deze zaak gaat over een organisatie, niet over één jeugdige.",
                       "This case is about an organisation, not about one young person."),
    "medewerker": Text("Deze zaak gaat over iemand die bij een instelling werkt.",
                       "This case is about someone who works in an institution."),
    "vog": Text("Deze zaak gaat over een verklaring omtrent het gedrag.",
                "This case is about a certificate of conduct."),
    "klacht": Text("Deze zaak gaat over een klacht.", "This case is about a complaint."),
    "incident": Text("Deze zaak gaat over een voorval bij een instelling.",
                     "This case is about an occurrence in an institution."),
    "handhaving": Text("Deze zaak gaat over toezicht en handhaving.",
                       "This case is about supervision and enforcement."),
    "pgb": Text("Deze zaak gaat over een persoonsgebonden budget.", "This case is about a personal budget."),
    "pleegouder": Text("Deze zaak gaat over pleegzorg.", "This case is about foster care."),
}  # fmt: skip
"""What a case is about in which no young person is named; the most telling subject comes first."""
_AREAS = (
    (_SCHOOL, frozenset({"school", "verzuim"})),
    (_PROTECTION, frozenset({"bedreiging", "maatregel", "machtiging", "gezag", "voogd", "aanwijzing",
                             "verzoek",
                             "omgang", "spoedbeschikking"})),
    (_CRIMINAL, frozenset({"feit", "verdachte", "sanctie", "tenuitvoerlegging", "opsporing", "officier"})),
    (_HELP, frozenset({"jeugdhulp", "college", "woonplaats", "verblijf", "pgb", "plan"})),
)  # fmt: skip
"""The areas of law, with the subjects by which they are known."""


def opening(subjects: Collection[str], *, born: bool, person: bool, lang: Lang, rng: Random) -> str:
    """
    The first sentence of a case, with `{I}` and `{value}` for the initials and the day of birth.

    Args:
        subjects: the subjects that the case has facts of.
        born: whether it gives a day of birth.
        person: whether its text names a young person.
        lang: the language.
        rng: draws among ways to say the same.

    >>> opening({"regio"}, born=False, person=False, lang="nl", rng=Random(1))
    'Deze zaak speelt in een regio waarin gemeenten samenwerken.'
    """
    draw = rng.random()
    if not born and not person:
        found = [text for subject, text in _OF_SUBJECT.items() if subject in subjects]
        return found[0].in_(lang) if found else _drawn(_NOBODY, draw).in_(lang)
    if not born:
        return _drawn(_UNDATED, draw).in_(lang)
    areas = [ways for ways, of in _AREAS if not of.isdisjoint(subjects)]
    return _drawn(areas[0] if len(areas) == 1 else _ANY, draw).in_(lang)


def _drawn(ways: tuple[Text, ...], draw: float) -> Text:
    return ways[int(draw * len(ways))]


OPENINGS = frozenset(
    text.in_(lang) for text in (*_UNDATED, *_NOBODY, *_OF_SUBJECT.values()) for lang in ("nl", "en")
)
"""The openings that tell no fact."""
