"""
YAML that nobody vouches for: plain values only, no aliases and no tags, and depth has a limit.
"""

from typing import Any

import yaml

from jeugdrecht.corpus import words
from jeugdrecht.corpus.reading.refusing import File

_DEEPEST = 20
_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def as_yaml(data: bytes, file: File) -> Any:
    """
    The content of a YAML file.

    Args:
        data: the file, in UTF-8.
        file: what is known of it, for messages.

    Raises:
        InputError: it is not YAML in UTF-8, is nested too deep, or uses aliases or tags.

    >>> as_yaml(b"valid_from: '2026-01-01'", File("wet.yaml"))
    {'valid_from': '2026-01-01'}
    """
    try:
        text = data.decode("utf-8-sig")
        _refuse_tricks(text, file)
        return yaml.load(text, Loader=_Texts)
    except UnicodeDecodeError:
        file.refuse(words.NOT_YAML, words.FORMS, why="UTF-8")
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else None
        file.refuse(words.NOT_YAML, words.FORMS, line=line, why=error.problem)
    except yaml.YAMLError as error:
        file.refuse(words.NOT_YAML, words.FORMS, why=str(error).partition("\n")[0])


def _refuse_tricks(text: str, file: File) -> None:
    """Walk through the events before anything is built, so that nothing grows."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = event.start_mark.line + 1 if event.start_mark is not None else None
        if isinstance(event, yaml.AliasEvent) or getattr(event, "tag", None) is not None:
            file.refuse(words.ALIAS, words.FORMS, line=line)
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            file.refuse(words.TOO_DEEP, words.FORMS, line=line)


class _Texts(_LOADER):  # type: ignore[misc] # a base that is chosen while running
    """A safe loader that takes every plain value as a text: a number such as 1.10 stays what it is."""


_Texts.yaml_implicit_resolvers = {}
