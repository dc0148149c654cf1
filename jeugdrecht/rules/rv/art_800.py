"""
Rv 800. Oproepen van belanghebbenden en anderen; aanstonds beslissen bij onmiddellijk en ernstig gevaar.

Het verval na twee weken (lid 3) staat in `art_800_3`.

De gelegenheid telt, niet of er gebruik van is gemaakt. Eén vergeten belanghebbende is genoeg voor verval.
"""

from jeugdrecht.facts import behandeling, belanghebbende, rechtsvraag, spoedbeschikking, verzoek
from jeugdrecht.logic.declare import decided, outcome_day
from jeugdrecht.logic.rules import NONE, Deadline, Duty, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, atw, rv

art_800_3 = Provision(
    rv("800", 3),
    heading=Text("spoedbeschikking zonder voorafgaand horen", "urgent order without hearing first"),
    summary=Text(
        "Vier soorten beslissing (VOTS, UHP-machtiging, voorlopige voogdij, 265i lid 2) mogen meteen, "
        "zonder voorafgaand horen, worden genomen, maar alleen als wachten op de zitting onmiddellijk en "
        "ernstig gevaar voor het kind oplevert. Na twee weken zijn zij uitgewerkt, behalve als "
        "belanghebbenden voordien aan het woord konden komen.",
        "Interim supervision, placement authorisation, interim guardianship and 265i(2) consent "
        "may be given at once only if a hearing cannot be awaited without immediate and serious danger. "
        "They lapse after two weeks unless interested persons could give their views within that time.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_800_1 = Provision(
    rv("800", 1),
    heading=Text("oproepen van belanghebbenden", "summoning interested parties"),
    summary=Text(
        "Tenzij de rechter aanstonds beslist (onbevoegd of toewijzing), worden ALLE belanghebbenden "
        "opgeroepen; wie een bekende woonplaats heeft krijgt ook afschriften, bij onbekende woonplaats "
        "noemt de oproeping het verzoek kort.",
        "Unless the court decides at once (no jurisdiction or granted), ALL interested persons are summoned; "
        "those with known residence also get copies, otherwise the summons briefly describes the request.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_800_2 = Provision(
    rv("800", 2),
    heading=Text("informanten oproepen", "summoning informants"),
    summary=Text(
        "De rechter kan ook anderen oproepen wier verklaring van belang kan zijn.",
        "The court may also summon others whose statement may matter.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

laatste_dag = spoedbeschikking.datum.term(weeks=2)

zonder_termijnenwet = spoedbeschikking.datum.term(weeks=2, extended=False)

gelegenheid_op = spoedbeschikking.belanghebbenden_gelegenheid_op

kracht_verloren = Deadline(
    "kracht_verloren",
    art_800_3,
    decision="verval_spoedmaatregel",
    when=~gelegenheid_op.on_or_before(laatste_dag),
    then=laatste_dag,
    since="2015-01-01",
    rests_on=(atw("1", 1), atw("3"), atw("4")),
    quote="verliezen haar kracht na verloop van twee weken",
)

# The same day where the last one is no rest day: then the open question makes no difference.
kracht_verloren_zonder_verlenging = Deadline(
    "zonder_verlenging",
    art_800_3,
    decision="verval_spoedmaatregel",
    when=zonder_termijnenwet.before(laatste_dag)
    & ~gelegenheid_op.on_or_before(zonder_termijnenwet)
    & ~rechtsvraag.termijnenwet_bij_verval,
    then=zonder_termijnenwet,
    since="2015-01-01",
)

gelegenheid_gegeven = Deadline(
    "gelegenheid_gegeven",
    art_800_3,
    decision="verval_spoedmaatregel",
    when=gelegenheid_op.on_or_before(laatste_dag),
    then=NONE,
    since="2015-01-01",
)

# The last day with force is that of the term; the measure ends the day after.
einde_vots_na_spoed = Deadline(
    "einde_vots",
    art_800_3,
    decision="einde_vots",
    when=spoedbeschikking.datum.has_come() & spoedbeschikking.vots,
    then=outcome_day("verval_spoedmaatregel").plus(days=1),
    since="2015-01-01",
    rests_on=(rv("809", 3),),
)

einde_uhp_na_spoed = Deadline(
    "einde_machtiging",
    art_800_3,
    decision="einde_uithuisplaatsing",
    when=spoedbeschikking.datum.has_come() & spoedbeschikking.machtiging_uhp,
    then=outcome_day("verval_spoedmaatregel").plus(days=1),
    since="2015-01-01",
    rests_on=(rv("809", 3),),
)

een_spoedbeschikking = NotModelled(
    provision=art_800_3,
    what=Text(
        "meer dan één spoedbeschikking in dezelfde zaak, en wie belanghebbende is",
        "more than one urgent order in the same case, and who is an interested person",
    ),
    why=Text(
        "een zaak noemt er één; de dag waarop de laatste belanghebbende gelegenheid kreeg wordt gevraagd",
        "a case names one; the day on which the last interested person got the opportunity is asked",
    ),
    decisions=("verval_spoedmaatregel", "einde_vots", "einde_uithuisplaatsing"),
)

is_belanghebbende = decided("belanghebbende", "belanghebbende")

# Art. 809 lid 3 has its own chance for the minor.
is_ander_dan_de_minderjarige = ~belanghebbende.rol.is_("minderjarige")

oproepen = Duty(
    "oproepen",
    art_800_1,
    decision="procesrechten",
    when=is_belanghebbende & ~behandeling.aanstonds_afgedaan,
    then="oproeping",
    since="2015-01-01",
    actor="rechter",
)

afschrift_van_het_verzoek = Duty(
    "afschrift",
    art_800_1,
    decision="procesrechten",
    when=is_belanghebbende & ~behandeling.aanstonds_afgedaan & belanghebbende.woonplaats_bekend,
    then="afschrift_verzoekschrift",
    since="2015-01-01",
    actor="griffier",
)

korte_aanduiding = Duty(
    "korte_aanduiding",
    art_800_1,
    decision="procesrechten",
    when=is_belanghebbende & ~behandeling.aanstonds_afgedaan & ~belanghebbende.woonplaats_bekend,
    then="korte_aanduiding_verzoek",
    since="2015-01-01",
    actor="griffier",
)

informant = Power(
    "informant",
    art_800_2,
    decision="belanghebbende",
    opens="informant",
    grounds=belanghebbende.verklaring_van_belang,
    actor="rechter",
    since="2015-01-01",
)

aanstonds = Power(
    "aanstonds",
    art_800_3,
    decision="aanstonds_beslissen",
    opens="bevoegd",
    requires=verzoek.maatregel.in_("vots", "uithuisplaatsing", "voorlopige_voogdij", "wijziging_verblijf"),
    grounds=behandeling.onmiddellijk_en_ernstig_gevaar,
    actor="rechter",
    since="2015-01-01",
    rests_on=(rv("809", 3),),
)

niet_aanstonds = Scope(
    "niet_aanstonds",
    art_800_3,
    decision="aanstonds_beslissen",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

gelegenheid_na_spoed = Duty(
    "gelegenheid_na_spoed",
    art_800_3,
    decision="procesrechten",
    when=spoedbeschikking.datum.has_come() & is_belanghebbende & is_ander_dan_de_minderjarige,
    then="gelegenheid_binnen_twee_weken",
    since="2015-01-01",
    actor="rechter",
)
