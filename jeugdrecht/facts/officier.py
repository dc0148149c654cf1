"""
What the public prosecutor finds, demands and allows.
"""

from jeugdrecht.logic.declare import act, choice, derived, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

toestemming_halt = yes_no(
    "officier.toestemming_halt", item="feit",
    ask=Text("Heeft de officier van justitie toestemming voor Halt gegeven?",
             "Has the public prosecutor agreed to Halt?"),
    yes=Text("de officier van justitie heeft toestemming voor Halt gegeven",
             "the public prosecutor has agreed to Halt"),
    no=Text("de officier van justitie heeft geen toestemming voor Halt gegeven",
            "the public prosecutor has not agreed to Halt"),
    unknown=Text("het is niet bekend of de officier van justitie toestemming voor Halt heeft gegeven",
                 "it is not known whether the public prosecutor has agreed to Halt"),
)

uitdrukkelijke_toestemming_vergelijkbaar_feit = act(
    "officier.uitdrukkelijke_toestemming_vergelijkbaar_feit", item="feit",
    ask=Text(
        "Heeft de officier van justitie uitdrukkelijk toestemming gegeven voor Halt bij een vergelijkbaar "
        "feit?",
        "Has the public prosecutor expressly agreed to Halt for a comparable offence?",
    ),
    yes=Text("de officier van justitie stemt uitdrukkelijk in met Halt bij een vergelijkbaar feit",
             "the public prosecutor has expressly agreed to Halt for a comparable offence"),
    no=Text("de officier van justitie stemt niet uitdrukkelijk in met Halt bij een vergelijkbaar feit",
            "the public prosecutor has not expressly agreed to Halt for a comparable offence"),
    unknown=Text(
        "het is niet bekend of de officier van justitie uitdrukkelijk instemt met Halt bij een "
        "vergelijkbaar feit",
        "it is not known whether the public prosecutor has expressly agreed to Halt for a comparable offence",
    ),
)

vergelijkbare_zaak = judgement(
    "officier.vergelijkbare_zaak", by="officier_van_justitie", item="feit",
    ask=Text("Is het een zaak die vergelijkbaar is met een aangewezen Halt-zaak?",
             "Is the case comparable to a designated Halt case?"),
    yes=Text("de officier van justitie vindt de zaak vergelijkbaar met een aangewezen Halt-zaak",
             "the public prosecutor finds the case comparable to a designated Halt case"),
    no=Text("de officier van justitie vindt de zaak niet vergelijkbaar met een aangewezen Halt-zaak",
            "the public prosecutor does not find the case comparable to a designated Halt case"),
    unknown=Text(
        "het is aan de officier van justitie of de zaak vergelijkbaar is met een aangewezen Halt-zaak",
        "it is for the public prosecutor to decide whether the case is comparable to a designated Halt case",
    ),
)

feit_geringe_ernst = judgement(
    "officier.feit_geringe_ernst", by="officier_van_justitie", item="feit",
    ask=Text("Is het niet-aangewezen feit van geringe ernst?",
             "Is the undesignated offence of minor seriousness?"),
    yes=Text("de officier van justitie vindt het niet-aangewezen feit van geringe ernst",
             "the public prosecutor finds the undesignated offence minor"),
    no=Text("de officier van justitie vindt het niet-aangewezen feit niet van geringe ernst",
            "the public prosecutor does not find the undesignated offence minor"),
    unknown=Text("het is aan de officier van justitie of het niet-aangewezen feit van geringe ernst is",
                 "it is for the public prosecutor to decide whether the undesignated offence is minor"),
)

feit_eenvoudig_vast_te_stellen = judgement(
    "officier.feit_eenvoudig_vast_te_stellen", by="officier_van_justitie", item="feit",
    ask=Text("Is het feit eenvoudig vast te stellen?", "Can the offence easily be established?"),
    yes=Text("de officier van justitie vindt het feit eenvoudig vast te stellen",
             "the public prosecutor finds the offence easy to establish"),
    no=Text("de officier van justitie vindt het feit niet eenvoudig vast te stellen",
            "the public prosecutor does not find the offence easy to establish"),
    unknown=Text("het is aan de officier van justitie of het feit eenvoudig is vast te stellen",
                 "it is for the public prosecutor to decide whether the offence is easy to establish"),
)

schade_vergelijkbaar = judgement(
    "officier.schade_vergelijkbaar", by="officier_van_justitie", item="feit",
    ask=Text("Is de schade vergelijkbaar met die bij een aangewezen Halt-feit?",
             "Is the damage comparable to that of a designated Halt offence?"),
    yes=Text("de officier van justitie vindt de schade vergelijkbaar met die bij een aangewezen Halt-feit",
             "the public prosecutor finds the damage comparable to that of a designated Halt offence"),
    no=Text(
        "de officier van justitie vindt de schade niet vergelijkbaar met die bij een aangewezen Halt-feit",
        "the public prosecutor does not find the damage comparable to that of a designated Halt offence",
    ),
    unknown=Text(
        "het is aan de officier van justitie of de schade vergelijkbaar is met die bij een aangewezen "
        "Halt-feit",
        "it is for the public prosecutor to decide whether the damage is comparable to that of a designated "
        "Halt offence",
    ),
)

halt_pedagogisch_geschikt = judgement(
    "officier.halt_pedagogisch_geschikt", by="officier_van_justitie", item="feit",
    ask=Text("Is het feit pedagogisch geschikt voor een Halt-afdoening?",
             "Is the offence pedagogically suited to Halt?"),
    yes=Text("de officier van justitie vindt het feit pedagogisch geschikt voor Halt",
             "the public prosecutor finds the offence pedagogically suited to Halt"),
    no=Text("de officier van justitie vindt het feit pedagogisch niet geschikt voor Halt",
            "the public prosecutor does not find the offence pedagogically suited to Halt"),
    unknown=Text(
        "het is aan de officier van justitie of het feit pedagogisch geschikt is voor Halt",
        "it is for the public prosecutor to decide whether the offence is pedagogically suited to Halt",
    ),
)

kern_gedrag_vergelijkbaar = judgement(
    "officier.kern_gedrag_vergelijkbaar", by="officier_van_justitie", item="feit",
    ask=Text("Komt de kern van het gedrag overeen met een aangewezen Halt-feit?",
             "Does the core of the conduct match a designated Halt offence?"),
    yes=Text("de officier van justitie vindt de kern van het gedrag gelijk aan een aangewezen Halt-feit",
             "the public prosecutor finds the core of the conduct to match a designated Halt offence"),
    no=Text("de officier van justitie vindt de kern van het gedrag niet gelijk aan een aangewezen Halt-feit",
            "the public prosecutor does not find the core of the conduct to match a designated Halt offence"),
    unknown=Text(
        "het is aan de officier van justitie of de kern van het gedrag overeenkomt met een aangewezen "
        "Halt-feit",
        "it is for the public prosecutor to decide whether the core of the conduct matches a designated "
        "Halt offence",
    ),
)

halt_aan_alle_eisen_voldaan = derived(
    "officier.halt_aan_alle_eisen_voldaan",
    feit_geringe_ernst & feit_eenvoudig_vast_te_stellen & schade_vergelijkbaar & halt_pedagogisch_geschikt
    & kern_gedrag_vergelijkbaar,
    item="feit",
    ask=Text("Is aan alle eisen voor een vergelijkbaar Halt-feit voldaan?",
             "Are all requirements for a comparable Halt offence met?"),
    yes=Text("aan alle eisen voor een vergelijkbaar Halt-feit is voldaan",
             "all requirements for a comparable Halt offence are met"),
    no=Text("aan een of meer eisen voor een vergelijkbaar Halt-feit is niet voldaan",
            "not all requirements for a comparable Halt offence are met"),
    unknown=Text("het is niet bekend of aan alle eisen voor een vergelijkbaar Halt-feit is voldaan",
                 "it is not known whether all requirements for a comparable Halt offence are met"),
)

buitengerechtelijk_passend = judgement(
    "officier.buitengerechtelijk_passend", by="officier_van_justitie", item="feit",
    ask=Text("Is afdoening zonder gerechtelijke procedure passend en wenselijk?",
             "Is disposal without judicial proceedings appropriate and desirable?"),
    yes=Text("de officier van justitie vindt afdoening zonder gerechtelijke procedure passend en wenselijk",
             "the public prosecutor finds disposal out of court appropriate and desirable"),
    no=Text(
        "de officier van justitie vindt afdoening zonder gerechtelijke procedure niet passend en wenselijk",
        "the public prosecutor does not find disposal out of court appropriate and desirable",
    ),
    unknown=Text(
        "het is aan de officier van justitie of afdoening zonder gerechtelijke procedure passend en "
        "wenselijk is",
        "it is for the public prosecutor to decide whether disposal out of court is appropriate and "
        "desirable",
    ),
)

zeer_ernstig_delict = judgement(
    "officier.zeer_ernstig_delict", by="officier_van_justitie", item="feit",
    ask=Text("Is het delict zeer ernstig?", "Is the offence very serious?"),
    yes=Text("de officier van justitie vindt het delict zeer ernstig",
             "the public prosecutor finds the offence very serious"),
    no=Text("de officier van justitie vindt het delict niet zeer ernstig",
            "the public prosecutor does not find the offence very serious"),
    unknown=Text("het is aan de officier van justitie of het delict zeer ernstig is",
                 "it is for the public prosecutor to decide whether the offence is very serious"),
)

jeugdbehandeling_onvoldoende = judgement(
    "officier.jeugdbehandeling_onvoldoende", by="officier_van_justitie", item="feit",
    ask=Text("Is een behandeling binnen het jeugdstrafrecht onvoldoende?",
             "Is treatment under youth criminal law insufficient?"),
    yes=Text("de officier van justitie vindt een behandeling binnen het jeugdstrafrecht onvoldoende",
             "the public prosecutor finds treatment under youth criminal law insufficient"),
    no=Text("de officier van justitie vindt een behandeling binnen het jeugdstrafrecht niet onvoldoende",
            "the public prosecutor does not find treatment under youth criminal law insufficient"),
    unknown=Text(
        "het is aan de officier van justitie of een behandeling binnen het jeugdstrafrecht onvoldoende is",
        "it is for the public prosecutor to decide whether treatment under youth criminal law is "
        "insufficient",
    ),
)

zaak_ingewikkeld = judgement(
    "officier.zaak_ingewikkeld", by="officier_van_justitie", item="feit",
    ask=Text("Is de zaak ingewikkeld van aard?", "Is the case complex?"),
    yes=Text("de officier van justitie vindt de zaak ingewikkeld van aard",
             "the public prosecutor finds the case complex"),
    no=Text("de officier van justitie vindt de zaak niet ingewikkeld van aard",
            "the public prosecutor does not find the case complex"),
    unknown=Text("het is aan de officier van justitie of de zaak ingewikkeld van aard is",
                 "it is for the public prosecutor to decide whether the case is complex"),
)

pij_verwacht = judgement(
    "officier.pij_verwacht", by="officier_van_justitie", item="feit",
    ask=Text("Verwacht de officier van justitie een PIJ-maatregel te vorderen?",
             "Does the public prosecutor expect to demand a PIJ order?"),
    yes=Text("de officier van justitie verwacht een PIJ-maatregel te vorderen",
             "the public prosecutor expects to demand a PIJ order"),
    no=Text("de officier van justitie verwacht geen PIJ-maatregel te vorderen",
            "the public prosecutor does not expect to demand a PIJ order"),
    unknown=Text("het is aan de officier van justitie of een PIJ-maatregel te verwachten is",
                 "it is for the public prosecutor to decide whether a PIJ order is to be expected"),
)

verwachte_vrijheidsstraf_maanden = number(
    "officier.verwachte_vrijheidsstraf_maanden", unit="maand", item="feit",
    ask=Text("Hoeveel maanden vrijheidsstraf verwacht de officier van justitie te vorderen?",
             "How many months of custody does the public prosecutor expect to demand?"),
    says=Text("de officier van justitie verwacht {value} maanden vrijheidsstraf te vorderen",
              "the public prosecutor expects to demand {value} months of custody"),
    unknown=Text("het is niet bekend hoeveel vrijheidsstraf de officier van justitie verwacht te vorderen",
                 "it is not known how much custody the public prosecutor expects to demand"),
)

vordering = choice(
    "officier.vordering",
    "bewaring", "gevangenhouding", "voorwaardelijke_straf", "tenuitvoerlegging",
    item="feit", optional=True,
    ask=Text("Wat vordert de officier van justitie?", "What does the public prosecutor demand?"),
    says=Text("de officier van justitie vordert {value}", "the public prosecutor demands {value}"),
    unknown=Text("het is niet bekend wat de officier van justitie vordert",
                 "it is not known what the public prosecutor demands"),
)

voornemen_jeugdrecht = act(
    "officier.voornemen_jeugdrecht", item="feit",
    ask=Text("Is de officier van justitie voornemens toepassing van artikel 77c Sr te vorderen?",
             "Does the public prosecutor intend to demand application of article 77c Sr?"),
    yes=Text("de officier van justitie is voornemens toepassing van artikel 77c Sr te vorderen",
             "the public prosecutor intends to demand application of article 77c Sr"),
    no=Text("de officier van justitie is niet voornemens toepassing van artikel 77c Sr te vorderen",
            "the public prosecutor does not intend to demand application of article 77c Sr"),
    unknown=Text(
        "het is niet bekend of de officier van justitie toepassing van artikel 77c Sr wil vorderen",
        "it is not known whether the public prosecutor intends to demand application of article 77c Sr",
    ),
)

aankondiging_gedaan = act(
    "officier.aankondiging_gedaan", item="feit",
    ask=Text("Heeft de officier van justitie de voorgenomen afdoening aan de jongvolwassene aangekondigd?",
             "Has the public prosecutor announced the intended settlement to the young adult?"),
    yes=Text("de officier van justitie heeft de voorgenomen afdoening aan de jongvolwassene aangekondigd",
             "the public prosecutor has announced the intended settlement to the young adult"),
    no=Text("de officier van justitie heeft de voorgenomen afdoening niet aan de jongvolwassene aangekondigd",
            "the public prosecutor has not announced the intended settlement to the young adult"),
    unknown=Text(
        "het is niet bekend of de officier van justitie de voorgenomen afdoening aan de jongvolwassene "
        "heeft aangekondigd",
        "it is not known whether the public prosecutor has announced the intended settlement to the young "
        "adult",
    ),
)

dagvaardt = act(
    "officier.dagvaardt", item="feit",
    ask=Text("Dagvaardt de officier van justitie de verdachte?",
             "Does the public prosecutor summon the suspect?"),
    yes=Text("de officier van justitie dagvaardt de verdachte", "the public prosecutor summons the suspect"),
    no=Text("de officier van justitie dagvaardt de verdachte niet",
            "the public prosecutor does not summon the suspect"),
    unknown=Text("het is niet bekend of de officier van justitie de verdachte dagvaardt",
                 "it is not known whether the public prosecutor summons the suspect"),
)

ziet_aanstonds_onvoorwaardelijk_af = act(
    "officier.ziet_aanstonds_onvoorwaardelijk_af", item="feit",
    ask=Text("Ziet de officier van justitie aanstonds en onvoorwaardelijk van vervolging af?",
             "Does the public prosecutor at once and unconditionally drop the case?"),
    yes=Text("de officier van justitie ziet aanstonds en onvoorwaardelijk van vervolging af",
             "the public prosecutor drops the case at once and unconditionally"),
    no=Text("de officier van justitie ziet niet aanstonds en onvoorwaardelijk van vervolging af",
            "the public prosecutor does not drop the case at once and unconditionally"),
    unknown=Text(
        "het is niet bekend of de officier van justitie aanstonds en onvoorwaardelijk van vervolging afziet",
        "it is not known whether the public prosecutor drops the case at once and unconditionally",
    ),
)

heeft_gehoord = yes_no(
    "officier.heeft_gehoord", item="feit",
    ask=Text("Heeft de officier van justitie de verdachte gehoord?",
             "Did the public prosecutor hear the suspect?"),
    yes=Text("de officier van justitie heeft de verdachte gehoord",
             "the public prosecutor has heard the suspect"),
    no=Text("de officier van justitie heeft de verdachte niet gehoord",
            "the public prosecutor has not heard the suspect"),
    unknown=Text("het is niet bekend of de officier van justitie de verdachte heeft gehoord",
                 "it is not known whether the public prosecutor has heard the suspect"),
)

stemt_in_met_weigering = yes_no(
    "officier.stemt_in_met_weigering", item="feit",
    ask=Text("Heeft de officier van justitie toegestemd in weigering van de toegang tot het verhoor?",
             "Has the public prosecutor consented to refusing access to the interview?"),
    yes=Text("de officier van justitie heeft toegestemd in weigering van de toegang tot het verhoor",
             "the public prosecutor has consented to refusing access to the interview"),
    no=Text("de officier van justitie heeft niet toegestemd in weigering van de toegang tot het verhoor",
            "the public prosecutor has not consented to refusing access to the interview"),
    unknown=Text(
        "het is niet bekend of de officier van justitie heeft toegestemd in weigering van de toegang",
        "it is not known whether the public prosecutor has consented to refusing access",
    ),
)

weigert_vergezelling = act(
    "officier.weigert_vergezelling", item="feit",
    ask=Text("Weigert de officier van justitie de vertrouwenspersoon bij het horen?",
             "Does the public prosecutor refuse the trusted person at the hearing for the penal order?"),
    yes=Text("de officier van justitie weigert de vertrouwenspersoon bij het horen",
             "the public prosecutor refuses the trusted person at the hearing for the penal order"),
    no=Text("de officier van justitie weigert de vertrouwenspersoon bij het horen niet",
            "the public prosecutor does not refuse the trusted person at the hearing for the penal order"),
    unknown=Text(
        "het is niet bekend of de officier van justitie de vertrouwenspersoon bij het horen weigert",
        "it is not known whether the public prosecutor refuses the trusted person at the hearing for the "
        "penal order",
    ),
)

vergezelling_niet_in_belang = judgement(
    "officier.vergezelling_niet_in_belang", by="officier_van_justitie", item="feit",
    ask=Text("Is het niet in het belang van de verdachte dat deze persoon bij het horen is?",
             "Is this person's presence when the suspect is heard not in the suspect's interest?"),
    yes=Text("de officier van justitie vindt vergezelling niet in het belang van de verdachte",
             "the public prosecutor finds accompaniment not in the suspect's interest"),
    no=Text("de officier van justitie vindt vergezelling niet tegen het belang van de verdachte",
            "the public prosecutor does not find accompaniment against the suspect's interest"),
    unknown=Text(
        "het is aan de officier van justitie of vergezelling in het belang van de verdachte is",
        "it is for the public prosecutor to decide whether accompaniment is in the suspect's interest",
    ),
)

inlichtingen_raad_gevraagd = act(
    "officier.inlichtingen_raad_gevraagd", item="feit",
    ask=Text(
        "Heeft de officier van justitie bij de raad inlichtingen over de verdachte ingewonnen?",
        "Has the public prosecutor sought information on the suspect from the Raad?",
    ),
    yes=Text(
        "de officier van justitie heeft bij de raad inlichtingen ingewonnen",
        "the public prosecutor has sought information from the Raad",
    ),
    no=Text(
        "de officier van justitie heeft bij de raad nog geen inlichtingen ingewonnen",
        "the public prosecutor has not yet sought information from the Raad",
    ),
    unknown=Text(
        "het is niet bekend of de officier van justitie bij de raad inlichtingen heeft ingewonnen",
        "it is not known whether the public prosecutor has sought information from the Raad",
    ),
)
