"""
The classes of offence on which limitation turns (art. 70, 71 and 77d Sr).

The text of the day of assessment holds, for older offences too. Numbers of articles are those of the text of
the day of the offence: since the renumbering of 1 July 2024 whether the older list still holds for an older
offence is a question of law. The age of the suspect is not in these facts; the decision adds it.
"""

from jeugdrecht.facts import rechtsvraag
from jeugdrecht.facts.feit import klassen
from jeugdrecht.facts.feit.delict import (
    deelnemingsvorm,
    pleegdatum,
    slachtoffer_leeftijd,
    soort,
    strafmaximum_maanden,
)
from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import derived, unread
from jeugdrecht.sources import Text, sr

# A fact reads as one block, a sentence to a line.
# fmt: off

_minderjarig_slachtoffer = slachtoffer_leeftijd.less_than(18)
_na_hernummering = pleegdatum.on_or_after("2024-07-01")
_oude_opsomming_geldt = pleegdatum.before("2024-07-01") & (
    peildatum.before("2024-07-01") | rechtsvraag.verjaring_oude_zedenartikelen
)

# Attempt and complicity lower the maximum by a third, preparation by half.
_verlaagd_onder_twaalf_jaar = (
    deelnemingsvorm.in_("poging", "medeplichtigheid") & strafmaximum_maanden.less_than(216)
) | (deelnemingsvorm.is_("voorbereiding") & strafmaximum_maanden.less_than(288))
_twaalf_jaar = strafmaximum_maanden.at_least(144) & (
    ~_verlaagd_onder_twaalf_jaar | rechtsvraag.verjaring_bij_poging
)
_genoemd_zedenmisdrijf = (
    _na_hernummering
    & (
        klassen.zeden_tegen_kind_70
        | (
            klassen.zeden_met_vraag_70
            & (_minderjarig_slachtoffer | rechtsvraag.verjaring_zonder_minderjarige)
        )
        | (klassen.opzetaanranding_70 & _minderjarig_slachtoffer)
    )
) | (_oude_opsomming_geldt & klassen.zeden_70_tot_2024 & _minderjarig_slachtoffer)
# Until 1 April 2013 only crimes with life imprisonment, of which a maximum in months does not speak; beside
# life always stood a maximum of twenty years or more.
_voor_2013 = peildatum.before("2013-04-01") & strafmaximum_maanden.at_least(240) & unread(
    sr("70", 2), "tot 1 april 2013 telde levenslange gevangenisstraf; een maximum in maanden zegt dat niet"
)
_ernstigste_misdrijven = soort.is_("misdrijf") & (
    _voor_2013 | (peildatum.on_or_after("2013-04-01") & (_twaalf_jaar | _genoemd_zedenmisdrijf))
)

nooit_verjaard = derived(
    "feit.nooit_verjaard", _ernstigste_misdrijven, item="feit",
    ask=Text("Valt het feit onder de misdrijven die nooit verjaren (artikel 70 lid 2 Sr)?",
             "Is the offence one of those that are never time-barred (article 70(2) Sr)?"),
    yes=Text("het feit valt onder de misdrijven van artikel 70 lid 2 Sr, die nooit verjaren",
             "the offence is one of those of article 70(2) Sr, which are never time-barred"),
    no=Text("het feit valt niet onder de misdrijven van artikel 70 lid 2 Sr",
            "the offence is not one of those of article 70(2) Sr"),
    unknown=Text("het is niet bekend of het feit onder de misdrijven van artikel 70 lid 2 Sr valt",
                 "it is not known whether the offence is one of those of article 70(2) Sr"),
)

twintig_jaar_verjaring = derived(
    "feit.twintig_jaar_verjaring", _ernstigste_misdrijven, item="feit",
    ask=Text("Valt het feit onder de misdrijven met een termijn van twintig jaar (artikel 77d lid 3 Sr)?",
             "Is the offence one of those with a period of twenty years (article 77d(3) Sr)?"),
    yes=Text("het feit valt onder de misdrijven van artikel 77d lid 3 Sr, met een termijn van twintig jaar",
             "the offence is one of those of article 77d(3) Sr, with a period of twenty years"),
    no=Text("het feit valt niet onder de misdrijven van artikel 77d lid 3 Sr",
            "the offence is not one of those of article 77d(3) Sr"),
    unknown=Text("het is niet bekend of het feit onder de misdrijven van artikel 77d lid 3 Sr valt",
                 "it is not known whether the offence is one of those of article 77d(3) Sr"),
)

zeden_tegen_minderjarige_251 = derived(
    "feit.zeden_tegen_minderjarige_251",
    soort.is_("misdrijf") & _minderjarig_slachtoffer & (
        (_na_hernummering & klassen.seksueel_benaderen_77d)
        | (_oude_opsomming_geldt & klassen.zeden_77d_tot_2024 & peildatum.on_or_after("2013-04-01"))
        | (klassen.zeden_77d_tot_2013 & peildatum.before("2013-04-01") & peildatum.on_or_after("2007-05-09"))
        | (klassen.zeden_77d_tot_2007 & peildatum.before("2007-05-09") & peildatum.on_or_after("2005-01-04"))
        | (peildatum.before("2005-01-04") & unread(
            sr("77d", 2), "de opsomming van voor 4 januari 2005 is niet opgenomen"
        ))
    ),
    item="feit",
    ask=Text("Is het een zedenmisdrijf tegen een minderjarige dat artikel 77d lid 2 Sr noemt (nu 251 Sr)?",
             "Is it a sexual offence against a minor that article 77d(2) Sr names (now 251 Sr)?"),
    yes=Text("het is een zedenmisdrijf tegen een minderjarige dat artikel 77d lid 2 Sr noemt",
             "it is a sexual offence against a minor that article 77d(2) Sr names"),
    no=Text("het is geen zedenmisdrijf tegen een minderjarige dat artikel 77d lid 2 Sr noemt",
            "it is not a sexual offence against a minor that article 77d(2) Sr names"),
    unknown=Text("het is niet bekend of het een zedenmisdrijf is dat artikel 77d lid 2 Sr noemt",
                 "it is not known whether it is a sexual offence that article 77d(2) Sr names"),
)

verjaring_na_18e_verjaardag = derived(
    "feit.verjaring_na_18e_verjaardag",
    soort.is_("misdrijf") & _minderjarig_slachtoffer & (
        (peildatum.on_or_after("2020-01-01") & (
            klassen.dwang_71
            | klassen.mishandeling_71
            | (klassen.mishandeling_303 & peildatum.before("2024-07-01"))
            | (_na_hernummering & klassen.seksueel_benaderen_77d)
            | (_oude_opsomming_geldt & klassen.zeden_77d_tot_2024)
        ))
        | (peildatum.before("2020-01-01") & unread(
            sr("71"), "de opsomming van artikel 71 onder 3 van voor 1 januari 2020 is niet opgenomen"
        ))
    ),
    item="feit",
    ask=Text("Begint de verjaring pas op de dag na de achttiende verjaardag van het slachtoffer (artikel 71 "
             "onder 3 Sr)?",
             "Does limitation begin only on the day after the victim's eighteenth birthday (article 71(3) "
             "Sr)?"),
    yes=Text("de verjaring begint op de dag na de achttiende verjaardag van het slachtoffer",
             "limitation begins on the day after the victim's eighteenth birthday"),
    no=Text("de verjaring begint niet op de achttiende verjaardag van het slachtoffer",
            "limitation does not begin on the victim's eighteenth birthday"),
    unknown=Text("het is niet bekend of de verjaring pas begint als het slachtoffer achttien is",
                 "it is not known whether limitation begins only when the victim is eighteen"),
)
