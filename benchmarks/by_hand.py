"""
The same rules as a programmer would write them for one purpose: if and else over complete facts.

This is the baseline. It knows no unknown, gives no reason, and holds only for the years that it says.
"""

from benchmarks.facts import Facts


def sanctierecht(facts: Facts) -> tuple[str, bool, bool, bool]:
    """
    The sanction law for an offence since 2002-05-04 (Sr 77a to 77c, Sv 486 and 495 lid 5).

    Returns:
        The law, or "conflict"; and whether 77b, 77c and 495 lid 5 are available.
    """
    born = facts.geboortedatum
    age = (facts.pleegdatum - born) // 10000
    ground = facts.grond_persoonlijkheid_dader or facts.grond_omstandigheden_feit
    adult = 16 <= age < 18 and (ground or facts.grond_ernst_feit)
    other = facts.andere_pleegdatum
    together = (
        age >= 18
        and facts.gelijktijdig_vervolgd
        and other is not None
        and 12 <= (other - born) // 10000 < 18
        and facts.ander_gelijktijdig_vervolgd
    )
    youth = 18 <= age < 23 and ground
    later = together and ground and (age < 23 or facts.lid_5_ook_vanaf_23)
    if facts.pleegdatum < 20140401:
        youth = youth and (age < 21 or facts.gunstiger_recht_gaat_voor)
        later = later and not facts.lid_5_voor_2014
    as_adult, as_youth = facts.past_volwassenenrecht_toe, facts.past_jeugdrecht_toe
    if (as_adult and not adult) or (as_youth and not (youth or later)):
        value = "conflict"
    elif as_adult:
        value = "volwassen"
    elif as_youth:
        value = "jeugd"
    elif age < 12:
        value = "geen"
    elif age < 18:
        value = "jeugd"
    else:
        value = "volwassen"
    return value, adult, youth, later


def route(facts: Facts) -> tuple[str, str, str]:
    """
    The route, Halt and the inquiry of the Raad, as of 2021-06-01.

    Args:
        facts: of an offence from 2015-01-07 to 2024-06-30.

    Returns:
        The values of `route`, `halt` and `raad_strafonderzoek`.
    """
    age = (facts.pleegdatum - facts.geboortedatum) // 10000
    to_halt = halt(facts, age)
    to_raad = raad_strafonderzoek(facts, age)
    if age < 12:
        way = "geen_strafrecht"
    elif facts.ziet_aanstonds_onvoorwaardelijk_af:
        way = "om"
    elif to_halt != "niet_beschikbaar" and not facts.dagvaardt:
        way = "halt"
    elif age < 18 and to_raad in ("verplicht", "volgens_ketenafspraak"):
        way = "raad"
    else:
        way = "om"
    return way, to_halt, to_raad


def halt(facts: Facts, age: int) -> str:
    """Whether Halt is open to an offence at this age (Sr 77e, the guideline of the OM)."""
    if not 12 <= age < 18 or not facts.halt_aangewezen:
        return "niet_beschikbaar"
    if not facts.toestemming_halt or not facts.stemt_in_met_halt:
        return "niet_beschikbaar"
    referral = facts.datum_verwijzing_halt or facts.peildatum
    age_then = (referral - facts.geboortedatum) // 10000
    if age_then >= 18 and not facts.halt_na_18:
        return "niet_beschikbaar"
    if age < 16 and age_then < 16 and not facts.ouders_stemmen_in_met_halt:
        return "niet_beschikbaar"
    if facts.eerdere_halt_afdoeningen >= 3:
        return "niet_beschikbaar"
    if facts.soort == "misdrijf":
        direct = (
            facts.eerste_registratie
            and facts.bekent_volledig
            and facts.bewijs_duidelijk
            and facts.eerdere_halt_afdoeningen == 0
        )
    elif facts.wetsartikel in ("lpw:2:3", "lpw:4c") and facts.eerdere_halt_afdoeningen_leerplicht >= 1:
        return "niet_beschikbaar"
    else:
        direct = (
            facts.bekent
            and facts.eerdere_halt_afdoeningen_overtreding < 2
            and not facts.eerder_proces_verbaal_misdrijf
        )
    return "beschikbaar" if direct else "met_toestemming_officier"


def raad_strafonderzoek(facts: Facts, age: int) -> str:
    """Whether the Raad must, may or need not inquire (Sv 490 and 494, and the agreement in the chain)."""
    if 12 <= age < 18 and facts.in_verzekering_gesteld:
        return "verplicht"
    if not 12 <= age < 18 or facts.ziet_aanstonds_onvoorwaardelijk_af:
        return "niet_vereist"
    decided = facts.dagvaardt or facts.afdoening in ("vervolging_voor_rechter", "sepot")
    if decided and not kantonrechter(facts):
        return "verplicht"
    if facts.preselect in ("midden", "hoog") or facts.ernstig_delict:
        return "volgens_ketenafspraak"
    if decided:
        return "facultatief"
    return "facultatief" if facts.afdoening == "strafbeschikking" else "niet_vereist"


def kantonrechter(facts: Facts) -> bool:
    """Whether the cantonal judge hears the case of someone under 18 at the offence (Sv 382)."""
    if facts.soort == "misdrijf" or facts.uitgezonderd_382_b:
        return False
    minor = (facts.datum_begin_vervolging - facts.geboortedatum) // 10000 < 18
    return not (minor and (facts.samenhang_met_misdrijf or facts.samenhang_met_uitgezonderde_overtreding))
