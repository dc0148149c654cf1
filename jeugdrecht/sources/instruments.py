"""
The instruments that the library knows, from treaty down to advice.

An external reference (`bw7:446`) is to none of these: the library points there but encodes nothing of it.
"""

from __future__ import annotations

from typing import Final

from jeugdrecht.errors import UnknownIdError
from jeugdrecht.sources.instrument import Instrument
from jeugdrecht.sources.rank import Rank
from jeugdrecht.sources.text import Text

ivrk = Instrument(
    "ivrk",
    Text("Verdrag inzake de rechten van het kind", "Convention on the Rights of the Child"),
    Rank.VERDRAG,
    "IVRK",
    "BWBV0002508",
    aliases=("Kinderrechtenverdrag",),
)
sr = Instrument(
    "sr",
    Text("Wetboek van Strafrecht", "Criminal Code"),
    Rank.WET,
    "Sr",
    "BWBR0001854",
    aliases=("WvSr",),
    double_letters_after_z=True,
)
sv = Instrument(
    "sv",
    Text("Wetboek van Strafvordering", "Code of Criminal Procedure"),
    Rank.WET,
    "Sv",
    "BWBR0001903",
    aliases=("WvSv",),
    colons=True,
)
wet_adolescentenstrafrecht = Instrument(
    "wet-adolescentenstrafrecht",
    Text("Wet adolescentenstrafrecht", "Adolescent Criminal Law Act"),
    Rank.WET,
    "Wet adolescentenstrafrecht",
    None,
    published="Stb. 2013, 485",
)
bw1 = Instrument(
    "bw1",
    Text("Burgerlijk Wetboek Boek 1", "Civil Code, Book 1"),
    Rank.WET,
    "BW",
    "BWBR0002656",
    aliases=("BW1", "Boek 1 BW", "Burgerlijk Wetboek", "Boek 1 Burgerlijk Wetboek"),
    book="1",
)
rv = Instrument(
    "rv",
    Text("Wetboek van Burgerlijke Rechtsvordering", "Code of Civil Procedure"),
    Rank.WET,
    "Rv",
    "BWBR0001827",
    aliases=("WvRv",),
)
atw = Instrument(
    "atw",
    Text("Algemene termijnenwet", "General Time Limits Act"),
    Rank.WET,
    "Atw",
    "BWBR0002448",
)
jw = Instrument(
    "jw",
    Text("Jeugdwet", "Youth Act"),
    Rank.WET,
    "Jeugdwet",
    "BWBR0034925",
    aliases=("Jw",),
)
wmo = Instrument(
    "wmo",
    Text("Wet maatschappelijke ondersteuning 2015", "Social Support Act 2015"),
    Rank.WET,
    "Wmo 2015",
    "BWBR0035362",
)
lpw = Instrument(
    "lpw",
    Text("Leerplichtwet 1969", "Compulsory Education Act 1969"),
    Rank.WET,
    "Lpw",
    "BWBR0002628",
    aliases=("Leerplichtwet",),
)
bjj = Instrument(
    "bjj",
    Text("Beginselenwet justitiële jeugdinrichtingen", "Youth Custodial Institutions Act"),
    Rank.WET,
    "Bjj",
    "BWBR0011756",
)
bjw = Instrument(
    "bjw",
    Text("Besluit Jeugdwet", "Youth Act Decree"),
    Rank.AMVB,
    "Besluit Jeugdwet",
    "BWBR0035779",
    aliases=("Bjw",),
)
ubwmo = Instrument(
    "ubwmo",
    Text("Uitvoeringsbesluit Wmo 2015", "Social Support Act 2015 Implementing Decree"),
    Rank.AMVB,
    "Uitvoeringsbesluit Wmo 2015",
    "BWBR0035733",
)
bvm = Instrument(
    "bvm",
    Text(
        "Besluit verplichte meldcode huiselijk geweld en kindermishandeling",
        "Mandatory Reporting Code (Domestic Violence and Child Abuse) Decree",
    ),
    Rank.AMVB,
    "Besluit verplichte meldcode",
    "BWBR0033723",
)
besluit_halt = Instrument(
    "halt:amvb2010",
    Text("Besluit aanwijzing Halt-feiten", "Halt Offences Designation Decree"),
    Rank.AMVB,
    "Besluit aanwijzing Halt-feiten",
    "BWBR0007217",
    aliases=("besluit_halt",),
)
besluit_halt_2024 = Instrument(
    "halt:amvb2024",
    Text("Besluit aanwijzing Halt-feiten 2024", "Halt Offences Designation Decree 2024"),
    Rank.AMVB,
    "Besluit aanwijzing Halt-feiten 2024",
    None,
    aliases=("besluit_halt_2024",),
    published="Stb. 2024, 173",
)
rjw = Instrument(
    "rjw",
    Text("Regeling Jeugdwet", "Youth Act Regulation"),
    Rank.MINISTERIELE_REGELING,
    "Regeling Jeugdwet",
    "BWBR0036007",
)
aanw = Instrument(
    "aanw",
    Text(
        "Aanwijzingsbesluit certificerende instelling Jeugdwet",
        "Youth Act Certifying Body Designation Decision",
    ),
    Rank.MINISTERIELE_REGELING,
    "Aanwijzingsbesluit certificerende instelling Jeugdwet",
    "BWBR0042347",
    published="Stcrt. 2019, 35764",
)
regeling_halt_2013 = Instrument(
    "halt:regeling2013",
    Text("Regeling Halt 2013", "Halt Regulation 2013"),
    Rank.MINISTERIELE_REGELING,
    "Regeling Halt 2013",
    "BWBR0032680",
)
aatc = Instrument(
    "aatc",
    Text(
        "Algemene aanwijzingen tijdelijk certificaat jeugdbescherming en jeugdreclassering",
        "General Directions on the Temporary Certificate for Youth Protection and Youth Probation",
    ),
    Rank.BELEIDSREGEL,
    "Algemene aanwijzingen tijdelijk certificaat",
    None,
    published="Stcrt. 2017, 40536",
)
richtlijn_halt = Instrument(
    "halt:richtlijn",
    Text(
        "Richtlijn en kader voor strafvordering jeugd en adolescenten, inclusief strafmaten Halt",
        "Prosecution guideline on youth and adolescents, including Halt penalties",
    ),
    Rank.BELEIDSREGEL,
    "Richtlijn strafvordering jeugd en adolescenten",
    "BWBR0036114",
    aliases=("Richtlijn Halt", "richtlijn_halt"),
    has_articles=False,
)
aanwijzing_12_minners = Instrument(
    "halt:stop",
    Text("Aanwijzing 12-minners incl. stopreactie", "Instruction on under-twelves and the Stop response"),
    Rank.BELEIDSREGEL,
    "Aanwijzing 12-minners",
    None,
    has_articles=False,
)
rnk = Instrument(
    "rnk",
    Text(
        "Regeling normenkader jeugdbescherming en jeugdreclassering",
        "Regulation on the Norms for Youth Protection and Youth Probation",
    ),
    Rank.NORM,
    "Regeling normenkader",
    "BWBR0035236",
    published="Stcrt. 2014, 17362",
)
cert = Instrument(
    "cert",
    Text("Certificering jeugdbescherming en jeugdreclassering", "Certification in youth protection"),
    Rank.NORM,
    "Certificering",
    "BWBR0035236",
    has_articles=False,
)
vthp = Instrument(
    "vthp",
    Text("Handelingsprotocol Veilig Thuis", "Veilig Thuis Protocol"),
    Rank.NORM,
    "Handelingsprotocol Veilig Thuis",
    None,
    has_articles=False,
)
lij = Instrument(
    "halt:lij",
    Text("Landelijk Instrumentarium Jeugdstrafrechtketen", "National Youth Justice Instruments"),
    Rank.NORM,
    "LIJ",
    None,
    has_articles=False,
    kind=Text("werkwijze in de keten", "practice in the chain"),
)
halt_site = Instrument(
    "halt:site",
    Text("halt.nl: uitleg voor verwijzers", "halt.nl: explanation for referrers"),
    Rank.NORM,
    "halt.nl",
    None,
    aliases=("halt_site",),
    has_articles=False,
    kind=Text("voorlichting", "public information"),
)
vng = Instrument(
    "vng",
    Text(
        "Advies werkgroep VNG over jeugdbescherming en jeugdreclassering",
        "Advice of a VNG working group on youth protection and youth probation",
    ),
    Rank.ADVIES,
    "VNG-advies",
    None,
    has_articles=False,
)
startdocument_lij = Instrument(
    "halt:seed",
    Text("Startdocument over Halt en LIJ", "Starting document on Halt and LIJ"),
    Rank.ADVIES,
    "Startdocument LIJ",
    None,
    aliases=("startdocument_lij",),
    has_articles=False,
)

_ALL = (
    *(ivrk, sr, sv, wet_adolescentenstrafrecht, bw1, rv, atw, jw, wmo, lpw, bjj),
    *(bjw, ubwmo, bvm, besluit_halt, besluit_halt_2024, rjw, aanw, regeling_halt_2013),
    *(aatc, richtlijn_halt, aanwijzing_12_minners, rnk, cert, vthp, lij, halt_site, vng, startdocument_lij),
)

INSTRUMENTS: Final[dict[str, Instrument]] = {one.id: one for one in _ALL}
"""Every instrument by id, the highest rank first."""


def instrument(instrument_id: str) -> Instrument:
    """
    Give the instrument with an id.

    Raises:
        UnknownIdError: there is none, with the ids that look like it.

    >>> instrument("sr").title.en
    'Criminal Code'
    >>> instrument("halt:amvb2011")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.UnknownIdError: no instrument 'halt:amvb2011'. Did you mean halt:amvb2010 or ...
    """
    if instrument_id not in INSTRUMENTS:
        raise UnknownIdError.among(instrument_id, INSTRUMENTS, what="instrument")
    return INSTRUMENTS[instrument_id]
