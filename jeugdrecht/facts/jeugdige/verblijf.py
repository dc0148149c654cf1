"""
Nationality, right to stay, domicile, and with whom the young person lives.
"""

from jeugdrecht.logic.declare import act, derived, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# Who is not said to be a foreign national is taken for a Dutch one, and the finding says so.
is_vreemdeling = act(
    "jeugdige.is_vreemdeling",
    ask=Text("Is de jeugdige vreemdeling?", "Is the young person a foreign national?"),
    yes=Text("de jeugdige is vreemdeling", "the young person is a foreign national"),
    no=Text("de jeugdige is geen vreemdeling", "the young person is not a foreign national"),
    unknown=Text("het is niet bekend of de jeugdige vreemdeling is",
                 "it is not known whether the young person is a foreign national"),
)

nederlandse_nationaliteit = derived(
    "jeugdige.nederlandse_nationaliteit", ~is_vreemdeling,
    ask=Text("Heeft de jeugdige de Nederlandse nationaliteit?",
             "Does the young person have Dutch nationality?"),
    yes=Text("de jeugdige heeft de Nederlandse nationaliteit", "the young person has Dutch nationality"),
    no=Text("de jeugdige heeft niet de Nederlandse nationaliteit",
            "the young person does not have Dutch nationality"),
    unknown=Text("het is niet bekend of de jeugdige de Nederlandse nationaliteit heeft",
                 "it is not known whether the young person has Dutch nationality"),
)

rechtmatig_verblijf = yes_no(
    "jeugdige.rechtmatig_verblijf",
    ask=Text("Heeft de jeugdige rechtmatig verblijf in Nederland?",
             "Is the young person lawfully staying in the Netherlands?"),
    yes=Text("de jeugdige heeft rechtmatig verblijf in Nederland",
             "the young person is lawfully staying in the Netherlands"),
    no=Text("de jeugdige heeft geen rechtmatig verblijf in Nederland",
            "the young person is not lawfully staying in the Netherlands"),
    unknown=Text("het is niet bekend of de jeugdige rechtmatig verblijf in Nederland heeft",
                 "it is not known whether the young person is lawfully staying in the Netherlands"),
)

vergunning_tijdelijk_humanitair = yes_no(
    "jeugdige.vergunning_tijdelijk_humanitair",
    ask=Text("Heeft de jeugdige een verblijfsvergunning op tijdelijke humanitaire gronden?",
             "Does the young person have a temporary humanitarian permit?"),
    yes=Text("de jeugdige heeft een verblijfsvergunning op tijdelijke humanitaire gronden",
             "the young person has a temporary humanitarian permit"),
    no=Text("de jeugdige heeft geen verblijfsvergunning op tijdelijke humanitaire gronden",
            "the young person does not have a temporary humanitarian permit"),
    unknown=Text(
        "het is niet bekend of de jeugdige een verblijfsvergunning op tijdelijke humanitaire gronden heeft",
        "it is not known whether the young person has a temporary humanitarian permit",
    ),
)

asielaanvraag_ingediend = act(
    "jeugdige.asielaanvraag_ingediend",
    ask=Text(
        "Is voor de jeugdige een verblijfsvergunning asiel (artikel 28 Vw 2000) aangevraagd?",
        "Has an asylum permit (article 28 Aliens Act 2000) been applied for on the young person's behalf?",
    ),
    yes=Text("voor de jeugdige is een verblijfsvergunning asiel aangevraagd",
             "an asylum permit has been applied for"),
    no=Text("voor de jeugdige is geen verblijfsvergunning asiel aangevraagd",
            "no asylum permit has been applied for"),
    unknown=Text("het is niet bekend of voor de jeugdige een verblijfsvergunning asiel is aangevraagd",
                 "it is not known whether an asylum permit has been applied for"),
)

verblijft_in_nederland_wegens_asiel = yes_no(
    "jeugdige.verblijft_in_nederland_wegens_asiel",
    ask=Text("Verblijft de jeugdige in Nederland in verband met de asielaanvraag?",
             "Does the young person stay in the Netherlands because of the asylum application?"),
    yes=Text("de jeugdige verblijft in Nederland in verband met de asielaanvraag",
             "the young person stays in the Netherlands because of the asylum application"),
    no=Text("de jeugdige verblijft niet in Nederland in verband met de asielaanvraag",
            "the young person does not stay in the Netherlands because of the asylum application"),
    unknown=Text(
        "het is niet bekend of de jeugdige in verband met de asielaanvraag in Nederland verblijft",
        "it is not known whether the young person stays in the Netherlands because of the asylum application",
    ),
)

verblijft_in_coa_centrum = yes_no(
    "jeugdige.verblijft_in_coa_centrum",
    ask=Text("Verblijft de jeugdige in verband met de asielaanvraag in een opvangcentrum?",
             "Does the young person stay in a reception centre because of the asylum application?"),
    yes=Text("de jeugdige verblijft in verband met de asielaanvraag in een opvangcentrum",
             "the young person stays in a reception centre because of the asylum application"),
    no=Text("de jeugdige verblijft niet in verband met de asielaanvraag in een opvangcentrum",
            "the young person does not stay in a reception centre because of the asylum application"),
    unknown=Text(
        "het is niet bekend of de jeugdige in verband met de asielaanvraag in een opvangcentrum verblijft",
        "it is not known whether the young person stays in a reception centre because of the asylum "
        "application",
    ),
)

aangewezen_categorie_vreemdeling = yes_no(
    "jeugdige.aangewezen_categorie_vreemdeling",
    ask=Text("Behoort de jeugdige tot een door de minister aangewezen categorie vreemdelingen?",
             "Does the young person belong to a category of foreigners designated by the minister?"),
    yes=Text("de jeugdige behoort tot een door de minister aangewezen categorie vreemdelingen",
             "the young person belongs to a category of foreigners designated by the minister"),
    no=Text("de jeugdige behoort niet tot een door de minister aangewezen categorie vreemdelingen",
            "the young person does not belong to a category of foreigners designated by the minister"),
    unknown=Text(
        "het is niet bekend of de jeugdige tot een door de minister aangewezen categorie vreemdelingen "
        "behoort",
        "it is not known whether the young person belongs to a category of foreigners designated by the "
        "minister",
    ),
)

# Who is not said to stay abroad is taken to stay in the Netherlands, and the finding says so.
verblijft_buiten_nederland = act(
    "jeugdige.verblijft_buiten_nederland",
    ask=Text("Verblijft de jeugdige buiten Nederland?",
             "Does the young person stay outside the Netherlands?"),
    yes=Text("de jeugdige verblijft buiten Nederland", "the young person stays outside the Netherlands"),
    no=Text("de jeugdige verblijft niet buiten Nederland",
            "the young person does not stay outside the Netherlands"),
    unknown=Text("het is niet bekend of de jeugdige buiten Nederland verblijft",
                 "it is not known whether the young person stays outside the Netherlands"),
)

werkelijk_verblijf_in_nederland = derived(
    "jeugdige.werkelijk_verblijf_in_nederland", ~verblijft_buiten_nederland,
    ask=Text("Verblijft de jeugdige werkelijk in Nederland?",
             "Does the young person actually stay in the Netherlands?"),
    yes=Text("de jeugdige verblijft werkelijk in Nederland",
             "the young person actually stays in the Netherlands"),
    no=Text("de jeugdige verblijft niet werkelijk in Nederland",
            "the young person does not actually stay in the Netherlands"),
    unknown=Text("het is niet bekend of de jeugdige werkelijk in Nederland verblijft",
                 "it is not known whether the young person actually stays in the Netherlands"),
)

woonplaats_in_nederland = yes_no(
    "jeugdige.woonplaats_in_nederland",
    ask=Text("Heeft de jeugdige een woonplaats of laatste woonplaats in Nederland?",
             "Does the young person have a (last) domicile in the Netherlands?"),
    yes=Text("de jeugdige heeft een woonplaats of laatste woonplaats in Nederland",
             "the young person has a (last) domicile in the Netherlands"),
    no=Text("de jeugdige heeft geen woonplaats of laatste woonplaats in Nederland",
            "the young person has no (last) domicile in the Netherlands"),
    unknown=Text("het is niet bekend of de jeugdige een woonplaats of laatste woonplaats in Nederland heeft",
                 "it is not known whether the young person has a (last) domicile in the Netherlands"),
)

arrondissement_bekend = yes_no(
    "jeugdige.arrondissement_bekend",
    ask=Text("Kan een bevoegd arrondissement worden aangewezen?",
             "Can a competent court district be determined?"),
    yes=Text("er kan een bevoegd arrondissement worden aangewezen",
             "a competent court district can be determined"),
    no=Text("er kan geen bevoegd arrondissement worden aangewezen",
            "no competent court district can be determined"),
    unknown=Text("het is niet bekend of er een bevoegd arrondissement kan worden aangewezen",
                 "it is not known whether a competent court district can be determined"),
)

erkend = yes_no(
    "jeugdige.erkend",
    ask=Text("Is het kind erkend?", "Has the child been acknowledged?"),
    yes=Text("het kind is erkend", "the child has been acknowledged"),
    no=Text("het kind is niet erkend", "the child has not been acknowledged"),
    unknown=Text("het is niet bekend of het kind is erkend",
                 "it is not known whether the child has been acknowledged"),
)

uit_huis_geplaatst = yes_no(
    "jeugdige.uit_huis_geplaatst",
    ask=Text("Is de jeugdige dag en nacht buiten het gezin geplaatst?",
             "Is the young person placed outside the family day and night?"),
    yes=Text("de jeugdige is dag en nacht buiten het gezin geplaatst",
             "the young person is placed outside the family day and night"),
    no=Text("de jeugdige is niet dag en nacht buiten het gezin geplaatst",
            "the young person is not placed outside the family day and night"),
    unknown=Text("het is niet bekend of de jeugdige dag en nacht buiten het gezin is geplaatst",
                 "it is not known whether the young person is placed outside the family day and night"),
)

duurzaam_bij_anderen_verzorgd = yes_no(
    "jeugdige.duurzaam_bij_anderen_verzorgd",
    ask=Text("Wordt de jeugdige duurzaam door anderen dan de gezaghebbers verzorgd?",
             "Is the young person lastingly cared for by others than those with authority?"),
    yes=Text("de jeugdige wordt duurzaam door anderen dan de gezaghebbers verzorgd",
             "the young person is lastingly cared for by others than those with authority"),
    no=Text("de jeugdige wordt niet duurzaam door anderen dan de gezaghebbers verzorgd",
            "the young person is not lastingly cared for by others than those with authority"),
    unknown=Text(
        "het is niet bekend of de jeugdige duurzaam door anderen dan de gezaghebbers wordt verzorgd",
        "it is not known whether the young person is lastingly cared for by others than those with authority",
    ),
)

verblijft_in_ander_gezin = yes_no(
    "jeugdige.verblijft_in_ander_gezin",
    ask=Text("Verblijft de jeugdige in het gezin van een ander dan de ouder?",
             "Does the young person live in the family of someone other than the parent?"),
    yes=Text("de jeugdige verblijft in het gezin van een ander dan de ouder",
             "the young person lives in the family of someone other than the parent"),
    no=Text("de jeugdige verblijft niet in het gezin van een ander dan de ouder",
            "the young person does not live in the family of someone other than the parent"),
    unknown=Text(
        "het is niet bekend of de jeugdige in het gezin van een ander dan de ouder verblijft",
        "it is not known whether the young person lives in the family of someone other than the parent",
    ),
)

na_18_geen_gezinsomgeving = yes_no(
    "jeugdige.na_18_geen_gezinsomgeving",
    ask=Text("Woont de jeugdige na de achttiende verjaardag buiten een gezin, of dreigt dat?",
             "Does the young person live, or risk living, outside a family after the eighteenth birthday?"),
    yes=Text("de jeugdige woont na de achttiende verjaardag buiten een gezin, of dat dreigt",
             "the young person lives, or risks living, outside a family after the eighteenth birthday"),
    no=Text("de jeugdige woont na de achttiende verjaardag in een gezin, en dat dreigt niet te eindigen",
            "the young person lives in a family after the eighteenth birthday, and that is not at risk"),
    unknown=Text(
        "het is niet bekend of de jeugdige na de achttiende verjaardag buiten een gezin woont, of dat dreigt",
        "it is not known whether the young person lives, or risks living, outside a family after the "
        "eighteenth birthday",
    ),
)
