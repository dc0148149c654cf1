"""
The criminal half of the made-up law: a choice with powers, exceptions of lower rank, a set, and a period.
"""

from dataclasses import replace

from jeugdrecht.logic.decisions import Choice, Decision, ListOf, SetOf, Value
from jeugdrecht.logic.declare import any_of, count_at_least, decided, every, has_member, unread
from jeugdrecht.logic.rules import (
    Definition,
    Duty,
    Earlier,
    Norm,
    NotModelled,
    Power,
    Principle,
    Prohibition,
    Recommendation,
    Right,
    Scope,
)
from jeugdrecht.sources import Place, Provision, Text
from tests.explain.mini import vocabulary as v

OLD, NEW = "2002-05-04", "2014-04-01"


def provision(id: str, nl: str, en: str, read: str = "2026-07-01") -> Provision:
    """A provision of the made-up law."""
    return Provision(Place.parse(id), Text(nl, en), Text(f"Over {nl}.", f"On {en}."), since=OLD, read=read)


sr_77a = provision("sr:77a", "jeugdstrafrecht", "youth criminal law")
sr_77b = provision("sr:77b:1", "volwassenenrecht voor 16- en 17-jarigen", "adult law at 16 and 17")
sr_77c = provision("sr:77c:1", "jeugdrecht voor jongvolwassenen", "youth law for young adults")
sr_77e = provision("sr:77e:1", "Halt", "Halt")
sv_486 = provision("sv:486", "geen vervolging van kinderen", "no prosecution of children")
sv_488 = provision("sv:488", "bescherming in de procedure", "protection in the proceedings")
besluit = provision("halt:amvb2010:1", "feiten voor Halt", "offences for Halt", read="2024-01-01")
richtlijn = provision("halt:richtlijn:halt", "wanneer Halt niet past", "where Halt does not fit")
verdrag = provision("ivrk:40:1", "herintegratie", "reintegration")
norm = provision("rnk:1", "tijdig gesprek", "timely conversation")
advies = provision("vng:9", "vaste contactpersoon", "one contact person")
verdrag_12 = provision("ivrk:12:1", "mening van het kind", "views of the child")
norm_2 = provision("rnk:2", "verslag", "report")
advies_2 = replace(
    provision("vng:10", "dezelfde contactpersoon", "the same contact person"), confidence="secondary"
)
sv_495 = provision("sv:495:1", "de kinderrechter", "the juvenile court judge")
sv_496 = provision("sv:496:1", "wanneer de gewone rechter behandelt", "when the ordinary court hears")
sv_497 = provision("sv:497", "latere feiten", "later offences")

sanctierecht = Decision(
    id="sanctierecht",
    question=Text("Welk sanctierecht is van toepassing?", "Which sanction law applies?"),
    answer=Choice(
        (
            Value("geen", Text("geen strafrecht", "no criminal law")),
            Value("jeugd", Text("jeugdstrafrecht", "youth criminal law")),
            Value("volwassen", Text("volwassenenstrafrecht", "adult criminal law")),
        )
    ),
    governing=v.pleegdatum,
    since=OLD,
    subject="feit",
)
halt = Decision(
    id="halt",
    question=Text("Kan dit feit bij Halt worden afgedaan?", "Can Halt settle this offence?"),
    answer=Choice(
        (
            Value("beschikbaar", Text("beschikbaar", "available")),
            Value("niet_beschikbaar", Text("niet beschikbaar", "not available")),
        )
    ),
    governing=v.pleegdatum,
    since=OLD,
    subject="feit",
    scope=~decided("sanctierecht", "geen"),
)
waarborgen = Decision(
    id="waarborgen",
    question=Text("Welke waarborgen gelden?", "Which safeguards hold?"),
    answer=SetOf(
        (
            Value("raadsman", Text("een raadsman", "counsel")),
            Value("ouders", Text("oproepen van de ouders", "summoning the parents")),
            Value("gesprek", Text("een tijdig gesprek", "a timely conversation")),
            Value("contact", Text("een contactpersoon", "a contact person")),
            Value("belang", Text("weging van het belang van het kind", "weighing the child's interests")),
        )
    ),
    governing=v.peildatum,
    since=OLD,
)
zitting = Decision(
    id="zitting",
    question=Text("Is de zitting besloten?", "Is the hearing closed?"),
    answer=Choice((Value("besloten", Text("besloten", "closed")), Value("open", Text("open", "open")))),
    governing=v.peildatum,
    since=OLD,
)
rechter = Decision(
    id="rechter",
    question=Text("Welke rechter behandelt de zaak?", "Which court hears the case?"),
    answer=Choice(
        (
            Value("kinderrechter", Text("de kinderrechter", "the juvenile court judge")),
            Value("gewone_rechter", Text("de gewone rechter", "the ordinary court")),
        )
    ),
    governing=v.peildatum,
    since=OLD,
    subject="feit",
)
beginselen = Decision(
    id="beginselen",
    question=Text("Wat vraagt het verdrag?", "What does the convention ask?"),
    answer=ListOf(("artikel", "vraagt", "uitvoering")),
    governing=v.peildatum,
    since=OLD,
)
DECISIONS = (sanctierecht, halt, waarborgen, zitting, rechter, beginselen)


def asks(place: Provision, nl: str, en: str) -> dict[str, str | Text | tuple[str, ...]]:
    """What a rule of the convention asks, as a record of a list."""
    return {"id": place.id, "artikel": place.id, "vraagt": Text(nl, en), "uitvoering": ("sr:77a", "sv:488")}


RULES = (
    Scope("volwassen", sr_77a, decision="sanctierecht", then="volwassen", since=OLD, closing=True),
    Scope(
        "jeugd_oud",
        sr_77a,
        decision="sanctierecht",
        when=v.leeftijd.between(12, 17),
        then="jeugd",
        since=OLD,
        until="2014-03-31",
        read="2013-10-01",
    ),
    Scope(
        "jeugd",
        sr_77a,
        decision="sanctierecht",
        when=v.leeftijd.between(12, 18),
        then="jeugd",
        since=NEW,
        earlier=Earlier.OTHER_EDITION,
        rests_on=(Place.parse("sv:488"),),
    ),
    Scope(
        "kind", sv_486, decision="sanctierecht", when=v.leeftijd.less_than(12), then="geen", since=OLD
    ),
    # Halt: a statute, a decree that fills it in, a policy rule that blocks.
    Definition("dicht", sr_77e, decision="halt", then="niet_beschikbaar", since=OLD, closing=True),
    Definition(
        "open",
        besluit,
        decision="halt",
        when=v.licht & v.bekent & (v.eerder.at_most(2) | v.rechtsvraag),
        then="beschikbaar",
        since=OLD,
        actor="officier",
        fills=Place.parse("sr:77e:1"),
    ),
    Prohibition(
        "reeks",
        richtlijn,
        decision="halt",
        when=count_at_least(v.feiten, 3, v.soort.is_("misdrijf")) & v.past_toe,
        excepts=("halt:amvb2010:1",),
        since=OLD,
    ),
    # Safeguards, of every rank and kind.
    Right("raadsman", sv_488, decision="waarborgen", then="raadsman", since=OLD),
    Duty(
        "ouders",
        sv_488,
        decision="waarborgen",
        when=any_of(v.feiten, v.soort.is_("misdrijf")) & ~v.opgeheven.has_come(),
        then="ouders",
        since=OLD,
        actor="officier",
    ),
    Norm("gesprek", norm, decision="waarborgen", when=v.ingeschreven, then="gesprek", since=OLD),
    Recommendation(
        "contact",
        advies,
        decision="waarborgen",
        when=every(v.feiten, v.soort.is_("overtreding")),
        then="contact",
        since=OLD,
    ),
    Principle("belang", verdrag, decision="waarborgen", then="belang", since=OLD),
    # One rule per record of a list, of kinds that do not bind.
    Principle(
        "belang",
        verdrag,
        decision="beginselen",
        then=asks(verdrag, "weeg het belang", "weigh the interests"),
        since=OLD,
    ),
    Principle(
        "horen",
        verdrag_12,
        decision="beginselen",
        then=asks(verdrag_12, "hoor het kind", "hear the child"),
        when=v.ingeschreven,
        since=OLD,
    ),
    Norm("gesprek", norm, decision="beginselen", then=asks(norm, "spreek snel", "talk soon"), since=OLD),
    Norm("verslag", norm_2, decision="beginselen", then=asks(norm_2, "leg vast", "record"), since=OLD),
    Recommendation(
        "contact",
        advies,
        decision="beginselen",
        then=asks(advies, "wijs iemand aan", "appoint someone"),
        since=OLD,
    ),
    Recommendation(
        "vast",
        advies_2,
        decision="beginselen",
        then=asks(advies_2, "wissel niet", "do not change"),
        since=OLD,
    ),
    # The court: a main rule, and two exceptions of one provision that only their names tell apart.
    Scope(
        "kinderrechter",
        sv_495,
        decision="rechter",
        when=v.leeftijd.less_than(18),
        then="kinderrechter",
        since=OLD,
        actor="officier",
    ),
    Scope(
        "gewone_rechter",
        sv_495,
        decision="rechter",
        when=v.leeftijd.at_least(18),
        then="gewone_rechter",
        since=OLD,
    ),
    Prohibition(
        "niet_bekend",
        sv_496,
        decision="rechter",
        when=~v.bekent,
        then="gewone_rechter",
        excepts=("sv:495:1/kinderrechter",),
        since=OLD,
    ),
    Prohibition(
        "niet_ingeschreven",
        sv_496,
        decision="rechter",
        when=~v.ingeschreven,
        then="gewone_rechter",
        excepts=("sv:495:1/kinderrechter",),
        since=OLD,
    ),
    # The hearing reads a member of the set.
    Definition(
        "besloten",
        sv_488,
        decision="zitting",
        when=has_member("waarborgen", "ouders"),
        then="besloten",
        since=OLD,
    ),
    Definition(
        "open", sv_488, decision="zitting", when=~has_member("waarborgen", "ouders"), then="open", since=OLD
    ),
)  # fmt: skip
POWERS = (
    Power(
        "volwassen",
        sr_77b,
        decision="sanctierecht",
        opens="volwassen",
        requires=v.leeftijd.between(16, 18),
        grounds=v.grond,
        act=v.past_toe,
        actor="rechter",
        since=OLD,
    ),
    Power(
        "jeugd",
        sr_77c,
        decision="sanctierecht",
        opens="jeugd",
        requires=v.leeftijd.between(18, 21),
        act=v.past_jeugdrecht_toe,
        actor="rechter",
        since=OLD,
        until="2014-03-31",
        read="2014-03-12",
    ),
    Power(
        "jeugd",
        sr_77c,
        decision="sanctierecht",
        opens="jeugd",
        requires=v.leeftijd.between(18, 23) & v.soort.is_("misdrijf"),
        act=v.past_jeugdrecht_toe,
        actor="rechter",
        since=NEW,
        earlier=Earlier.OTHER_EDITION,
    ),
)
POWERS = (
    *POWERS,
    Power(
        "ook_later",
        sv_497,
        decision="rechter",
        opens="kinderrechter",
        requires=v.leeftijd.at_least(18) & v.soort.is_("misdrijf"),
        act=v.behandelt_ook,
        actor="kinderrechter",
        since=OLD,
    ),
)
NOT_MODELLED = (
    NotModelled(
        provision=sr_77a,
        what=Text("de bijkomende straffen", "additional penalties"),
        why=Text("die horen bij een andere beslissing", "these belong to another decision"),
        decisions=("sanctierecht",),
    ),
)
PROVISIONS = (
    sr_77a, sr_77b, sr_77c, sr_77e, sv_486, sv_488, besluit, richtlijn, verdrag, norm, advies,
    verdrag_12, norm_2, advies_2, sv_495, sv_496, sv_497,
)  # fmt: skip
UNREAD = unread(Place.parse("sr:77f:1"), "alleen in een bron uit de tweede hand")
