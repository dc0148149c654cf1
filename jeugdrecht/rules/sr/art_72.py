"""
Sr 72. Stuiting van de verjaring door een daad van vervolging, en de uiterste grens.

Na elke daad begint een nieuwe termijn. Overtredingen zijn na tien jaar hoe dan ook verjaard, misdrijven na
tweemaal de termijn die voor het misdrijf geldt.
"""

from jeugdrecht.facts import feit, zaak
from jeugdrecht.logic.rules import Deadline, NotModelled, Prohibition
from jeugdrecht.rules.sr.art_70 import begin, eerste_termijn_om, misdrijf, overtreding, termijn
from jeugdrecht.sources import Provision, Text, sr

art_72_1 = Provision(
    sr("72", 1),
    heading=Text("stuiting", "interruption"),
    summary=Text(
        "Elke vervolgingsdaad stuit de verjaring, ook voor andere verdachten; daarna begint een nieuwe "
        "termijn (lid 2).",
        "Every act of prosecution interrupts limitation; a new period then starts.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_72_2 = Provision(
    sr("72", 2),
    heading=Text("absolute verjaring", "absolute limit"),
    summary=Text(
        "Ook na stuiting vervalt het recht: overtredingen na tien jaar; misdrijven als sinds het begin van "
        "de eerste termijn twee maal de voor dat misdrijf geldende termijn is verstreken.",
        "Absolute limit: ten years for petty offences; twice the applicable period for crimes.",
    ),
    since="2006-07-09",
    read="2026-07-01",
)

einde_nieuwe_termijn = feit.laatste_vervolgingsdaad_op.plus_counted(termijn)
einde_absoluut_misdrijf = begin.plus_counted(termijn.times(2))
einde_absoluut_overtreding = begin.plus(years=10)

nieuwe_termijn = Deadline(
    "nieuwe_termijn",
    art_72_1,
    decision="verjaring.verjaart_op",
    when=termijn.exists() & feit.verjaring_gestuit,
    then=einde_nieuwe_termijn,
    since="2006-01-01",
    rests_on=(sr("72", 2),),
)

absoluut_misdrijf = Deadline(
    "absoluut_misdrijf",
    art_72_2,
    decision="verjaring.verjaart_op",
    when=misdrijf & termijn.exists(),
    then=einde_absoluut_misdrijf,
    since="2006-07-09",
    quote="twee maal de voor het misdrijf geldende verjaringstermijn",
)

absoluut_overtreding = Deadline(
    "absoluut_overtreding",
    art_72_2,
    decision="verjaring.verjaart_op",
    when=overtreding,
    then=einde_absoluut_overtreding,
    since="2006-07-09",
    quote="ten aanzien van overtredingen na tien jaren",
)

nieuwe_termijn_om = Prohibition(
    "nieuwe_termijn_om",
    art_72_2,
    decision="vervolgbaarheid",
    when=eerste_termijn_om & feit.verjaring_gestuit & zaak.peildatum.on_or_after(einde_nieuwe_termijn),
    then="niet_vervolgbaar",
    since="2006-07-09",
    excepts=("hoofdregel",),
    rests_on=(sr("72", 1),),
)

grens_bereikt = Prohibition(
    "grens_bereikt",
    art_72_2,
    decision="vervolgbaarheid",
    when=eerste_termijn_om
    & (
        (misdrijf & zaak.peildatum.on_or_after(einde_absoluut_misdrijf))
        | (overtreding & zaak.peildatum.on_or_after(einde_absoluut_overtreding))
    ),
    then="niet_vervolgbaar",
    since="2006-07-09",
    excepts=("hoofdregel",),
)

wat_stuit = NotModelled(
    provision=art_72_1,
    what=Text(
        "welke handeling een daad van vervolging is, en of de nieuwe termijn op die dag of de dag erna "
        "begint",
        "which act is an act of prosecution, and whether the new period begins on that day or the day after",
    ),
    why=Text(
        "de wet zegt geen van beide; opsporing is geen vervolging, en hier telt de nieuwe termijn vanaf de "
        "dag van de daad",
        "the statute says neither; investigation is not prosecution, and here the new period counts from "
        "the day of the act",
    ),
    decisions=("verjaring", "verjaring.verjaart_op", "vervolgbaarheid"),
)

schorsing = NotModelled(
    provision=art_72_1,
    what=Text("schorsing van de verjaring bij een prejudicieel geschil (73)", "suspension under art. 73"),
    why=Text("te zeldzaam voor een eigen vraag", "too rare for a question of its own"),
    decisions=("verjaring", "verjaring.verjaart_op", "vervolgbaarheid"),
)
