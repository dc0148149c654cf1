"""
The domicile by the Youth Act: the registered address, the one before a stay, and what counts without them.

All are municipalities, as the case names them. `nvt` says that there is none, or none that can be found,
which is more than not knowing it yet.
"""

from jeugdrecht.facts import rechtsvraag, verblijf
from jeugdrecht.facts.lists import woonplaatsen
from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import act, derived, derived_text, event, holds_on, text, text_on, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

woonadres_gemeente = text(
    "woonplaats.woonadres_gemeente", item="woonplaats", optional=True,
    ask=Text(
        "In welke gemeente heeft de jeugdige een woonadres volgens de basisregistratie (nvt: in geen)?",
        "In which municipality does the population register give the young person's home address (nvt: in "
        "none)?",
    ),
    says=Text("het woonadres ligt in {value}", "the home address lies in {value}"),
    unknown=Text("het is niet bekend in welke gemeente het woonadres ligt",
                 "it is not known in which municipality the home address lies"),
)

vanaf = event(
    "woonplaats.vanaf", item="woonplaats",
    ask=Text("Vanaf welke dag was dit het woonadres (weggelaten: altijd al)?",
             "From which day was this the home address (left out: always)?"),
    says=Text("dit was het woonadres vanaf {value}", "this was the home address from {value}"),
    unknown=Text("het is niet bekend vanaf welke dag dit het woonadres was",
                 "it is not known from which day this was the home address"),
)

tot = event(
    "woonplaats.tot", item="woonplaats",
    ask=Text("Op welke dag was dit het woonadres niet meer (weggelaten: het is het nog)?",
             "On which day was this no longer the home address (left out: it still is)?"),
    says=Text("dit was het woonadres tot {value}", "this was the home address until {value}"),
    unknown=Text("het is niet bekend tot welke dag dit het woonadres was",
                 "it is not known until which day this was the home address"),
)

woonadres_op_peildatum = derived_text(
    "woonplaats.woonadres_op_peildatum",
    text_on(woonplaatsen, woonadres_gemeente, since=vanaf, until=tot, on=peildatum),
    ask=Text("In welke gemeente ligt het woonadres op de peildatum?",
             "In which municipality is the home address on the reference date?"),
    says=Text("het woonadres op de peildatum ligt in {value}",
              "the home address on the reference date is in {value}"),
    unknown=Text("het is niet bekend in welke gemeente het woonadres op de peildatum ligt",
                 "it is not known in which municipality the home address on the reference date is"),
)

woonadres_bekend = derived(
    "woonplaats.woonadres_bekend", woonadres_op_peildatum.exists(),
    ask=Text("Is het woonadres in de basisregistratie personen bekend?",
             "Is the home address known in the population register?"),
    yes=Text("het woonadres is bekend", "the home address is known"),
    no=Text("er is geen woonadres in de basisregistratie",
            "there is no home address in the population register"),
    unknown=Text("het is niet bekend of er een woonadres in de basisregistratie staat",
                 "it is not known whether the population register has a home address"),
)

adres_voor_verblijf_gemeente = text(
    "woonplaats.adres_voor_verblijf_gemeente", optional=True,
    ask=Text("In welke gemeente lag het woonadres onmiddellijk voor het verblijf (nvt: nergens)?",
             "In which municipality was the home address immediately before the stay (nvt: nowhere)?"),
    says=Text("het woonadres onmiddellijk voor het verblijf lag in {value}",
              "the home address immediately before the stay was in {value}"),
    unknown=Text("het is niet bekend in welke gemeente het woonadres voor het verblijf lag",
                 "it is not known in which municipality the home address before the stay was"),
)

adres_voor_dit_verblijf = derived_text(
    "woonplaats.adres_voor_dit_verblijf",
    text_on(
        woonplaatsen, woonadres_gemeente, since=vanaf, until=tot, on=verblijf.begonnen_op.plus(days=-1)
    ),
    ask=Text("In welke gemeente lag het woonadres op de dag voor het verblijf van nu?",
             "In which municipality was the home address on the day before the present stay?"),
    says=Text("het woonadres op de dag voor het verblijf van nu lag in {value}",
              "the home address on the day before the present stay was in {value}"),
    unknown=Text("het is niet bekend waar het woonadres op de dag voor het verblijf van nu lag",
                 "it is not known where the home address on the day before the present stay was"),
)

adres_voor_eerste_verblijf = derived_text(
    "woonplaats.adres_voor_eerste_verblijf",
    text_on(
        woonplaatsen, woonadres_gemeente, since=vanaf, until=tot, on=verblijf.reeks_begonnen_op.plus(days=-1)
    ),
    ask=Text(
        "In welke gemeente lag het woonadres op de dag voor het eerste van de aansluitende verblijven?",
        "In which municipality was the home address on the day before the first of the consecutive stays?",
    ),
    says=Text("het woonadres op de dag voor het eerste van de aansluitende verblijven lag in {value}",
              "the home address on the day before the first of the consecutive stays was in {value}"),
    unknown=Text(
        "het is niet bekend waar het woonadres op de dag voor het eerste van de aansluitende verblijven "
        "lag",
        "it is not known where the home address on the day before the first of the consecutive stays was",
    ),
)

# Addresses and stay are given with their days: then the address before the stay is looked up and not asked.
adressen_met_dagen = derived(
    "woonplaats.adressen_met_dagen",
    holds_on(woonplaatsen, vanaf.has_come() | tot.has_come(), since=vanaf, until=tot, on=peildatum)
    & verblijf.met_begindag,
    ask=Text("Zijn het woonadres en het verblijf met hun dagen opgegeven?",
             "Are the home address and the stay given with their days?"),
    yes=Text("het woonadres en het verblijf zijn met hun dagen opgegeven",
             "the home address and the stay are given with their days"),
    no=Text("het woonadres of het verblijf is zonder dagen opgegeven",
            "the home address or the stay is given without days"),
    unknown=Text("het is niet bekend op welke dagen het woonadres of het verblijf begon of eindigde",
                 "it is not known on which days the home address or the stay began or ended"),
)

adres_voor_eerste_bekend = adres_voor_eerste_verblijf.exists()
adres_voor_dit_bekend = adres_voor_dit_verblijf.exists()

adres_voor_verblijf_bekend = derived(
    "woonplaats.adres_voor_verblijf_bekend",
    (~adressen_met_dagen & adres_voor_verblijf_gemeente.exists())
    | (
        adressen_met_dagen
        & (
            (adres_voor_eerste_bekend & adres_voor_dit_bekend)
            | (rechtsvraag.gap_3 & adres_voor_eerste_bekend)
            | (~rechtsvraag.gap_3 & adres_voor_dit_bekend)
        )
    ),
    ask=Text("Is het woonadres onmiddellijk voor het verblijf bekend?",
             "Is the home address immediately before the stay known?"),
    yes=Text("het woonadres voor het verblijf is bekend", "the home address before the stay is known"),
    no=Text("er was geen woonadres voor het verblijf", "there was no home address before the stay"),
    unknown=Text("het is niet bekend of er een woonadres voor het verblijf was",
                 "it is not known whether there was a home address before the stay"),
)

aantekening_brp = act(
    "woonplaats.aantekening_brp",
    ask=Text("Staat bij het woonadres een aantekening als bedoeld in artikel 2.26 Wet BRP?",
             "Does the home address carry a note under article 2.26 of the BRP Act?"),
    yes=Text("bij het woonadres staat een aantekening van artikel 2.26 Wet BRP",
             "the home address carries a note under article 2.26 of the BRP Act"),
    no=Text("bij het woonadres staat geen aantekening van artikel 2.26 Wet BRP",
            "the home address carries no note under article 2.26 of the BRP Act"),
    unknown=Text(
        "het is niet bekend of bij het woonadres een aantekening van artikel 2.26 Wet BRP staat",
        "it is not known whether the home address carries a note under article 2.26 of the BRP Act",
    ),
)

bij_verblijf = verblijf.in_lijst_woonplaats | verblijf.hulp_in_verband_met_jji

via_woonadres_vast_te_stellen = derived(
    "woonplaats.via_woonadres_vast_te_stellen",
    (
        (adres_voor_verblijf_bekend & woonadres_bekend)
        | (bij_verblijf & adres_voor_verblijf_bekend)
        | (~bij_verblijf & woonadres_bekend)
    )
    & ~aantekening_brp,
    ask=Text("Is de woonplaats via een woonadres in de basisregistratie vast te stellen?",
             "Can the domicile be established by a home address in the population register?"),
    yes=Text("de woonplaats is via een woonadres vast te stellen",
             "the domicile can be established by a home address"),
    no=Text("de woonplaats is niet via een woonadres vast te stellen",
            "the domicile cannot be established by a home address"),
    unknown=Text("het is niet bekend of de woonplaats via een woonadres is vast te stellen",
                 "it is not known whether the domicile can be established by a home address"),
)

moeder_bij_geboorte_gemeente = text(
    "woonplaats.moeder_bij_geboorte_gemeente", optional=True,
    ask=Text(
        "In welke gemeente stond de moeder bij de geboorte als ingezetene ingeschreven (nvt: niet vast te "
        "stellen)?",
        "In which municipality was the mother registered as a resident at the birth (nvt: cannot be "
        "established)?",
    ),
    says=Text("de moeder stond bij de geboorte ingeschreven in {value}",
              "the mother was registered in {value} at the birth"),
    unknown=Text("het is niet bekend waar de moeder bij de geboorte stond ingeschreven",
                 "it is not known where the mother was registered at the birth"),
)

feitelijk_verblijf_gemeente = text(
    "woonplaats.feitelijk_verblijf_gemeente",
    ask=Text("In welke gemeente verbleef de jeugdige werkelijk bij de hulpvraag?",
             "In which municipality did the young person actually stay at the request for help?"),
    says=Text("de jeugdige verbleef bij de hulpvraag werkelijk in {value}",
              "the young person actually stayed in {value} at the request for help"),
    unknown=Text("het is niet bekend waar de jeugdige bij de hulpvraag werkelijk verbleef",
                 "it is not known where the young person actually stayed at the request for help"),
)

buiten_nederland = act(
    "woonplaats.buiten_nederland",
    ask=Text("Ligt de woonplaats buiten Nederland?", "Is the domicile outside the Netherlands?"),
    yes=Text("de woonplaats ligt buiten Nederland", "the domicile is outside the Netherlands"),
    no=Text("de woonplaats ligt niet buiten Nederland", "the domicile is not outside the Netherlands"),
    unknown=Text("het is niet bekend of de woonplaats buiten Nederland ligt",
                 "it is not known whether the domicile is outside the Netherlands"),
)

gezagsouder_gemeente = text(
    "woonplaats.gezagsouder_gemeente", optional=True,
    ask=Text(
        "In welke gemeente ligt de woonplaats van wie het gezag heeft, volgens titel 3 van Boek 1 BW (nvt: "
        "onbekend)?",
        "In which municipality is the domicile of whoever has authority, by title 3 of Book 1 BW (nvt: "
        "unknown)?",
    ),
    says=Text("de woonplaats van wie het gezag heeft ligt in {value}",
              "the domicile of whoever has authority is in {value}"),
    unknown=Text("het is niet bekend waar de woonplaats ligt van wie het gezag heeft",
                 "it is not known where whoever has authority is domiciled"),
)

eigen_woonplaats_gemeente = text(
    "woonplaats.eigen_woonplaats_gemeente",
    ask=Text("In welke gemeente heeft de jeugdige zelf woonplaats (1:10 BW)?",
             "In which municipality is the young person domiciled (1:10 BW)?"),
    says=Text("de eigen woonplaats is {value}", "the young person's own domicile is {value}"),
    unknown=Text("het is niet bekend in welke gemeente de jeugdige zelf woonplaats heeft",
                 "it is not known in which municipality the young person is domiciled"),
)

gewijzigd_op = event(
    "woonplaats.gewijzigd_op",
    ask=Text("Op welke datum is de woonplaats gewijzigd?", "On which date did the domicile change?"),
    says=Text("de woonplaats is gewijzigd op {value}", "the domicile changed on {value}"),
    unknown=Text("het is niet bekend of en wanneer de woonplaats is gewijzigd",
                 "it is not known whether and when the domicile changed"),
)

gewijzigd = derived(
    "woonplaats.gewijzigd", gewijzigd_op.has_come(),
    ask=Text("Is de woonplaats gewijzigd?", "Has the domicile changed?"),
    yes=Text("de woonplaats is gewijzigd", "the domicile has changed"),
    no=Text("de woonplaats is niet gewijzigd", "the domicile has not changed"),
    unknown=Text("het is niet bekend of de woonplaats is gewijzigd",
                 "it is not known whether the domicile has changed"),
)

gewijzigd_door_wet_2022 = act(
    "woonplaats.gewijzigd_door_wet_2022",
    ask=Text("Is de woonplaats op 1 januari 2022 gewijzigd door de Wet wijziging woonplaatsbeginsel?",
             "Did the domicile change on 1 January 2022 by the Act that changed the domicile rule?"),
    yes=Text("de woonplaats is op 1 januari 2022 door de nieuwe wet gewijzigd",
             "the domicile changed on 1 January 2022 by the new Act"),
    no=Text("de woonplaats is op 1 januari 2022 niet door de nieuwe wet gewijzigd",
            "the domicile did not change on 1 January 2022 by the new Act"),
    unknown=Text("het is niet bekend of de woonplaats op 1 januari 2022 door de nieuwe wet is gewijzigd",
                 "it is not known whether the domicile changed on 1 January 2022 by the new Act"),
)

voortzetting_verzocht = act(
    "woonplaats.voortzetting_verzocht",
    ask=Text("Is het nieuwe college verzocht de jeugdhulp bij dezelfde aanbieder voort te zetten?",
             "Was the new municipal executive asked to go on with the youth care by the same provider?"),
    yes=Text("om voortzetting bij dezelfde aanbieder is verzocht",
             "going on with the same provider was asked for"),
    no=Text("om voortzetting bij dezelfde aanbieder is niet verzocht",
            "going on with the same provider was not asked for"),
    unknown=Text("het is niet bekend of om voortzetting bij dezelfde aanbieder is verzocht",
                 "it is not known whether going on with the same provider was asked for"),
)

in_gemeente_college = yes_no(
    "woonplaats.in_gemeente_college",
    ask=Text("Ligt de woonplaats van de jeugdige in de gemeente van dit college?",
             "Is the young person's domicile in the municipality of this executive?"),
    yes=Text("de woonplaats ligt in de gemeente van dit college",
             "the domicile is in the municipality of this executive"),
    no=Text("de woonplaats ligt in een andere gemeente dan die van dit college",
            "the domicile is in another municipality than that of this executive"),
    unknown=Text("het is niet bekend of de woonplaats in de gemeente van dit college ligt",
                 "it is not known whether the domicile is in the municipality of this executive"),
)

moeder_bekend = derived(
    "woonplaats.moeder_bekend", moeder_bij_geboorte_gemeente.exists(),
    ask=Text("Is vast te stellen waar de moeder bij de geboorte stond ingeschreven?",
             "Can it be established where the mother was registered at the birth?"),
    yes=Text("de inschrijving van de moeder bij de geboorte is vast te stellen",
             "the mother's registration at the birth can be established"),
    no=Text("de inschrijving van de moeder bij de geboorte is niet vast te stellen",
            "the mother's registration at the birth cannot be established"),
    unknown=Text("het is niet bekend of de inschrijving van de moeder bij de geboorte is vast te stellen",
                 "it is not known whether the mother's registration at the birth can be established"),
)

feitelijk_verblijf_bekend = derived(
    "woonplaats.feitelijk_verblijf_bekend", feitelijk_verblijf_gemeente.exists(),
    ask=Text("Is het werkelijke verblijf bij de hulpvraag bekend?",
             "Is the actual stay at the request known?"),
    yes=Text("het werkelijke verblijf bij de hulpvraag is bekend",
             "the actual stay at the request is known"),
    no=Text("er is geen werkelijk verblijf bij de hulpvraag", "there is no actual stay at the request"),
    unknown=Text("het is niet bekend waar de jeugdige bij de hulpvraag verbleef",
                 "it is not known where the young person stayed at the request"),
)

gezagsouder_bekend = derived(
    "woonplaats.gezagsouder_bekend", gezagsouder_gemeente.exists(),
    ask=Text("Is de woonplaats van wie het gezag heeft bekend?",
             "Is the domicile of whoever has authority known?"),
    yes=Text("de woonplaats van wie het gezag heeft is bekend",
             "the domicile of whoever has authority is known"),
    no=Text("de woonplaats van wie het gezag heeft is onbekend",
            "the domicile of whoever has authority is unknown"),
    unknown=Text("het is niet bekend of de woonplaats van wie het gezag heeft vaststaat",
                 "it is not known whether the domicile of whoever has authority is certain"),
)

eigen_woonplaats_bekend = derived(
    "woonplaats.eigen_woonplaats_bekend", eigen_woonplaats_gemeente.exists(),
    ask=Text("Is de eigen woonplaats van de jeugdige bekend?", "Is the young person's own domicile known?"),
    yes=Text("de eigen woonplaats van de jeugdige is bekend", "the young person's own domicile is known"),
    no=Text("de jeugdige heeft geen eigen woonplaats", "the young person has no own domicile"),
    unknown=Text("het is niet bekend of de jeugdige een eigen woonplaats heeft",
                 "it is not known whether the young person has an own domicile"),
)
