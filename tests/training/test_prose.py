"""
How clauses become sentences: joined, turned round, with a pronoun, and never with another meaning.
"""

from random import Random

import pytest

from jeugdrecht.facts import SUBJECTS, vocabulary
from jeugdrecht.logic.vocabulary import FactType
from jeugdrecht.sources import Lang
from jeugdrecht.training.narrative.absent import absent, bare
from jeugdrecht.training.narrative.clauses import Clause, clause_of, parts, sentence
from jeugdrecht.training.narrative.prose import Person, join, not_known, running

NAMES = ("A.B.",)


def clause(text: str, lang: Lang = "nl", day: str | None = None) -> Clause:
    """A clause that tells itself."""
    return Clause(text, (text,), day=day).with_parts(lang, NAMES)


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("A.B. bekent het feit", "A.B. stemt in met Halt", "A.B. bekent het feit en stemt in met Halt"),
        ("de jeugdhulp is vrijwillig", "de jeugdhulp is niet nodig voor een machtiging",
         "de jeugdhulp is vrijwillig en niet nodig voor een machtiging"),
        ("de rechter vindt dat het mag", "de rechter vindt niet dat het moet",
         "de rechter vindt dat het mag, maar niet dat het moet"),
        ("de rechter vindt dat het mag", "de rechter vindt dat het moet",
         "de rechter vindt dat het mag en dat het moet"),
        ("de instelling voldoet aan het kader over deskundigheid",
         "de instelling voldoet aan het kader over samenwerking",
         "de instelling voldoet aan het kader over deskundigheid en over samenwerking"),
    ],
)  # fmt: skip
def test_two_clauses_of_one_subject_become_one(one: str, other: str, both: str) -> None:
    """Who was named is not named again."""
    joined = join(clause(one), clause(other), "nl")
    assert joined is not None
    assert joined.text == both
    assert joined.tells == (one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A.B. bekent het feit", "de officier van justitie heeft toestemming gegeven"),
        ("A.B. wordt bedreigd, vindt de rechter", "A.B. heeft geen voogd"),
        ("de rechter vindt dat A.B. meewerkt", "de rechter past het jeugdstrafrecht toe"),
        ("A.B. heeft geen voogd", "A.B. stemt in met Halt"),
        ("er is een voogd", "er is een verzoek"),
    ],
)
def test_what_could_be_misread_stays_apart(one: str, other: str) -> None:
    """Another subject, a clause inside, a no before a yes: two sentences."""
    assert join(clause(one), clause(other), "nl") is None


def test_a_day_in_front_turns_subject_and_verb() -> None:
    """Dutch puts the verb second, English the subject."""
    dutch = clause("de machtiging is verleend op 4 juli 2026", day="4 juli 2026")
    english = clause("the authorisation was granted on 4 July 2026", "en", day="4 July 2026")
    texts = {running((dutch,), Person("A.B."), "nl", Random(seed))[0].text for seed in range(9)}
    assert texts == {"De machtiging is verleend op 4 juli 2026.", "Op 4 juli 2026 is de machtiging verleend."}
    texts = {running((english,), Person("A.B."), "en", Random(seed))[0].text for seed in range(9)}
    assert "On 4 July 2026 the authorisation was granted." in texts


def test_a_pronoun_stands_only_for_who_was_the_subject_just_before() -> None:
    """After a sentence about somebody else the name comes back."""
    said = (clause("A.B. bekent het feit, zegt het dossier"), clause("A.B. woont in Oostwaard"),
            clause("de voogd stemt in"), clause("A.B. gaat naar school"))  # fmt: skip
    texts = [one.text for one in running(said, Person("A.B.", "zij"), "nl", Random(1))]
    assert texts[1] == "Zij woont in Oostwaard."
    assert "A.B." in texts[3]


def test_nothing_is_told_twice_or_lost() -> None:
    """Of *verleend* and *verleend op 4 juli* one sentence is left, which tells both."""
    said = (
        clause("de machtiging is verleend"),
        clause("de machtiging is verleend op 4 juli 2026", day="4 juli 2026"),
    )
    [one] = running(said, Person("A.B."), "nl", Random(3))
    assert set(one.tells) == {said[0].text, said[1].text}


def test_what_is_not_known_is_said_in_varying_words() -> None:
    """Two unknowns do not begin alike."""
    said = tuple(clause(f"het is niet bekend of {what}") for what in ("A.B. instemt", "er een voogd is"))
    one, other = (each.text for each in not_known(said, "nl", Random(1)))
    assert one.split()[0] != other.split()[0]
    assert one.endswith("of A.B. instemt")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_optional_fact_can_be_told_as_absent(lang: Lang) -> None:
    """No hint on how to write an answer reaches a reader, and no question stands in a story."""
    facts = [node.fact for subject in SUBJECTS for node in vocabulary().of_subject(subject).values()]
    optional = [fact for fact in facts if fact.optional]
    told = {fact.id: absent(fact, lang) for fact in optional}
    assert len(told) > 100
    assert [id for id, text in told.items() if "nvt" in text or "{value}" in text] == []
    asked = [id for id, text in told.items() if text.endswith("?")]
    assert len(asked) * 10 < len(told)


def test_a_hint_goes_and_a_provision_stays() -> None:
    """What is said between brackets about the law is no hint."""
    assert bare("Waar woont de moeder (nvt: nergens)?") == "Waar woont de moeder?"
    assert (
        bare("Vanaf welke datum geldt dat (art. 1:253ha BW)?")
        == "Vanaf welke datum geldt dat (art. 1:253ha BW)?"
    )


def test_sentences_of_facts_keep_their_words_when_taken_apart() -> None:
    """Subject, verb and rest together are the sentence again."""
    facts = [node.fact for subject in SUBJECTS for node in vocabulary().of_subject(subject).values()]
    known = [fact for fact in facts if fact.type is FactType.YES_NO]
    found = [(fact.says.nl, parts(fact.says.nl, "nl")) for fact in known]
    split = [(text, three) for text, three in found if three[0]]
    assert len(split) * 2 > len(found)
    assert [text for text, three in split if " ".join(three) != text] == []


def test_a_name_at_the_end_gets_no_second_full_stop() -> None:
    """Initials end in a full stop themselves."""
    assert (
        sentence(clause_of("Een instelling is voogd van A.B..", NAMES)) == "Een instelling is voogd van A.B."
    )
    assert sentence("één ouder is in beeld") == "Eén ouder is in beeld."
