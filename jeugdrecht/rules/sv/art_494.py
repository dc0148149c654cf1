"""
Sv 494. De officier wint inlichtingen in bij de Raad voor de Kinderbescherming.

De plicht vervalt alleen als de officier meteen en onvoorwaardelijk van vervolging afziet. Bij de
kantonrechter en bij een strafbeschikking mag het. Halt is geen vervolging; dan bepaalt het ketenproces of
er onderzoek komt.
"""

from jeugdrecht.facts import jeugdige, officier, procedure, verdachte
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled, Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Edition, Provision, Text, lij, sv

art_494_1 = Provision(
    sv("494", 1),
    heading=Text("inlichtingen bij de Raad", "information from the Board"),
    summary=Text(
        "De officier vraagt de Raad om inlichtingen over persoon en levensomstandigheden, tenzij "
        "hij meteen onvoorwaardelijk seponeert; bij kantonrechter of strafbeschikking mag hij "
        "vragen.",
        "The prosecutor seeks Board information unless unconditionally dropping the case; with "
        "cantonal judge or penal order he may.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-01",
            "2019-05-31",
            Text(
                "De strafbeschikking stond nog niet bij de uitzonderingen.",
                "The penal order was not yet among the exceptions.",
            ),
        ),
    ),
)

art_494_2 = Provision(
    sv("494", 2),
    heading=Text("bericht bij voorlopige hechtenis", "notice in pre-trial detention"),
    summary=Text(
        "Bij voorlopige hechtenis of opname (196) direct bericht aan de Raad.",
        "Immediate notice to the Board in remand.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

art_494_3 = Provision(
    sv("494", 3),
    heading=Text("de Raad uit eigen beweging", "the Board of its own motion"),
    summary=Text("De Raad kan zelf adviseren.", "The Board may advise unprompted."),
    since="2002-05-01",
    read="2026-07-01",
)

art_494_4 = Provision(
    sv("494", 4),
    heading=Text("vraag van de rechter-commissaris", "request of the investigating judge"),
    summary=Text(
        "Ook de rechter-commissaris kan die inlichtingen inwinnen.",
        "The investigating judge may also ask the Board.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

van_12_tot_18 = jeugdige.leeftijd_op_pleegdatum.between(12, 18)
ziet_niet_af = ~officier.ziet_aanstonds_onvoorwaardelijk_af
strafbeschikking = procedure.afdoening.is_("strafbeschikking")
# A conditional dismissal leaves the duty; only an immediate unconditional one takes it away.
vervolgt = officier.dagvaardt | procedure.afdoening.in_("vervolging_voor_rechter", "sepot")
kantonrechter = decided("absolute_competentie", "kantonrechter")

verplicht = Duty(
    "verplicht",
    art_494_1,
    decision="raad_strafonderzoek",
    when=van_12_tot_18 & ziet_niet_af & vervolgt & ~kantonrechter,
    then="verplicht",
    since="2019-06-01",
    earlier=Earlier.OTHER_EDITION,
    excepts=("halt:lij:route/onderzoek",),
    actor="officier_van_justitie",
)

facultatief = Scope(
    "facultatief",
    art_494_1,
    decision="raad_strafonderzoek",
    when=van_12_tot_18
    & ziet_niet_af
    & ((vervolgt & kantonrechter) | (strafbeschikking & ~officier.dagvaardt)),
    then="facultatief",
    since="2019-06-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
)

verplicht_tot_2019 = Duty(
    "verplicht",
    art_494_1,
    decision="raad_strafonderzoek",
    when=van_12_tot_18 & ziet_niet_af & (vervolgt | strafbeschikking) & ~kantonrechter,
    then="verplicht",
    since="2002-05-01",
    until="2019-05-31",
    excepts=("halt:lij:route/onderzoek",),
    actor="officier_van_justitie",
    read="2017-03-01",
)

facultatief_tot_2019 = Scope(
    "facultatief",
    art_494_1,
    decision="raad_strafonderzoek",
    when=van_12_tot_18 & ziet_niet_af & (vervolgt | strafbeschikking) & kantonrechter,
    then="facultatief",
    since="2002-05-01",
    until="2019-05-31",
    actor="officier_van_justitie",
    read="2017-03-01",
)

# From here on who asks for the advice of art. 494a.
advies_gevraagd = jeugdzaak & ziet_niet_af & vervolgt & ~kantonrechter

advies_raad = Duty(
    "advies_raad",
    art_494_1,
    decision="waarborgen",
    when=advies_gevraagd,
    then="advies_raad",
    since="2019-06-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("494a", 1)),
)

advies_raad_tot_2019 = Duty(
    "advies_raad",
    art_494_1,
    decision="waarborgen",
    when=jeugdzaak & ziet_niet_af & (vervolgt | strafbeschikking) & ~kantonrechter,
    then="advies_raad",
    since="2002-05-01",
    until="2019-05-31",
    actor="officier_van_justitie",
    rests_on=(sv("488", 2),),
    read="2017-03-01",
)

niet_vereist = Scope(
    "niet_vereist",
    art_494_1,
    decision="raad_strafonderzoek",
    then="niet_vereist",
    since="2002-05-01",
    closing=True,
)

weg_raad = Scope(
    "weg_raad",
    art_494_1,
    decision="route",
    when=van_12_tot_18 & decided("raad_strafonderzoek", "verplicht", "volgens_ketenafspraak") & ziet_niet_af,
    then="raad",
    since="2002-05-01",
    rests_on=(lij("route"),),
)

raad_inlichten_bij_voorlopige_hechtenis = Duty(
    "raad_inlichten_bij_voorlopige_hechtenis",
    art_494_2,
    decision="waarborgen",
    when=jeugdzaak & verdachte.voorlopige_hechtenis,
    then="raad_inlichten_bij_voorlopige_hechtenis",
    since="2011-02-01",
    actor="officier_van_justitie",
    rests_on=(sv("488", 2),),
)

bericht_aan_raad = NotModelled(
    provision=art_494_2,
    what=Text(
        "het bericht aan de Raad bij opname ter observatie, en dat een bericht geen onderzoek is",
        "the notice to the Board in case of observation, and that a notice is no inquiry",
    ),
    why=Text(
        "of de verdachte is opgenomen, wordt niet gevraagd; of onderzoek volgt, staat in lid 1 en in het "
        "ketenproces",
        "whether the suspect is under observation is not asked; whether an inquiry follows stands in "
        "paragraph 1 and "
        "in the chain process",
    ),
    decisions=("raad_strafonderzoek", "waarborgen"),
)

uit_eigen_beweging = NotModelled(
    provision=art_494_3,
    what=Text(
        "dat de Raad ook ongevraagd kan adviseren",
        "that the Board may also advise unasked",
    ),
    why=Text(
        "die bevoegdheid heeft geen voorwaarden en verandert de plicht van de officier niet",
        "that power has no conditions and does not change the prosecutor's duty",
    ),
    decisions=("raad_strafonderzoek",),
)

vraag_van_rechter_commissaris = NotModelled(
    provision=art_494_4,
    what=Text(
        "dat ook de rechter-commissaris de Raad om inlichtingen kan vragen",
        "that the investigating judge may also ask the Board for information",
    ),
    why=Text(
        "die bevoegdheid heeft geen voorwaarden en verandert de plicht van de officier niet",
        "that power has no conditions and does not change the prosecutor's duty",
    ),
    decisions=("raad_strafonderzoek",),
)
