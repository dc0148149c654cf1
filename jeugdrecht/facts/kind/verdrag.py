"""
Who is a child under the Convention, and what the case says already of what brings its articles up.
"""

from jeugdrecht.facts import jeugdige, maatregel, machtiging, verdachte, verzoek
from jeugdrecht.facts.kind.aanleiding import procedure_over_scheiding
from jeugdrecht.facts.kind.beoordeling import vrijheid_ontnomen
from jeugdrecht.facts.lists import feiten, maatregelen
from jeugdrecht.logic.declare import any_of, derived, event
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# A withdrawal works from the day on which the Secretary-General of the United Nations receives it.
voorbehoud_26_ingetrokken_op = event(
    "kind.voorbehoud_26_ingetrokken_op",
    ask=Text("Wanneer is de intrekking van het voorbehoud bij artikel 26 ontvangen?",
             "When was the withdrawal of the reservation to article 26 received?"),
    says=Text("het voorbehoud bij artikel 26 is ingetrokken op {value}",
              "the reservation to article 26 was withdrawn on {value}"),
    unknown=Text("het is niet bekend of en wanneer het voorbehoud bij artikel 26 is ingetrokken",
                 "it is not known whether and when the reservation to article 26 was withdrawn"),
)

voorbehoud_37c_ingetrokken_op = event(
    "kind.voorbehoud_37c_ingetrokken_op",
    ask=Text("Wanneer is de intrekking van het voorbehoud bij artikel 37 onder c ontvangen?",
             "When was the withdrawal of the reservation to article 37(c) received?"),
    says=Text("het voorbehoud bij artikel 37 onder c is ingetrokken op {value}",
              "the reservation to article 37(c) was withdrawn on {value}"),
    unknown=Text("het is niet bekend of en wanneer het voorbehoud bij artikel 37 onder c is ingetrokken",
                 "it is not known whether and when the reservation to article 37(c) was withdrawn"),
)

voorbehoud_40_ingetrokken_op = event(
    "kind.voorbehoud_40_ingetrokken_op",
    ask=Text("Wanneer is de intrekking van het voorbehoud bij artikel 40 ontvangen?",
             "When was the withdrawal of the reservation to article 40 received?"),
    says=Text("het voorbehoud bij artikel 40 is ingetrokken op {value}",
              "the reservation to article 40 was withdrawn on {value}"),
    unknown=Text("het is niet bekend of en wanneer het voorbehoud bij artikel 40 is ingetrokken",
                 "it is not known whether and when the reservation to article 40 was withdrawn"),
)

valt_onder_verdrag = derived(
    "kind.valt_onder_verdrag",
    jeugdige.leeftijd.less_than(18) & jeugdige.minderjarig,
    ask=Text("Is de jeugdige een kind in de zin van het Kinderrechtenverdrag?",
             "Is the young person a child under the Convention on the Rights of the Child?"),
    yes=Text("de jeugdige is een kind in de zin van het verdrag",
             "the young person is a child under the Convention"),
    no=Text("de jeugdige is geen kind in de zin van het verdrag",
            "the young person is no child under the Convention"),
    unknown=Text("het is niet bekend of de jeugdige een kind in de zin van het verdrag is",
                 "it is not known whether the young person is a child under the Convention"),
)

uit_huis_door_maatregel = derived(
    "kind.uit_huis_door_maatregel",
    any_of(maatregelen, maatregel.soort.in_("uithuisplaatsing", "gesloten_jeugdhulp") & maatregel.loopt)
    | (maatregel.ots_of_vots_loopt & machtiging.uhp_loopt),
    ask=Text("Is het kind op grond van een maatregel buiten het gezin geplaatst?",
             "Is the child placed outside the family under a measure?"),
    yes=Text("het kind is op grond van een maatregel buiten het gezin geplaatst",
             "the child is placed outside the family under a measure"),
    no=Text("het kind is niet op grond van een maatregel buiten het gezin geplaatst",
            "the child is not placed outside the family under a measure"),
    unknown=Text("het is niet bekend of het kind op grond van een maatregel buiten het gezin is geplaatst",
                 "it is not known whether the child is placed outside the family under a measure"),
)

plaatsing_verzocht = derived(
    "kind.plaatsing_verzocht",
    verzoek.maatregel.in_("uithuisplaatsing", "verlenging_uithuisplaatsing", "gesloten_jeugdhulp"),
    ask=Text("Is om plaatsing van het kind buiten het gezin verzocht?",
             "Was placement of the child outside the family requested?"),
    yes=Text("er is om plaatsing van het kind buiten het gezin verzocht",
             "placement of the child outside the family was requested"),
    no=Text("er is niet om plaatsing van het kind buiten het gezin verzocht",
            "placement of the child outside the family was not requested"),
    unknown=Text("het is niet bekend of om plaatsing van het kind buiten het gezin is verzocht",
                 "it is not known whether placement of the child outside the family was requested"),
)

beeindiging_gezag_verzocht = derived(
    "kind.beeindiging_gezag_verzocht",
    verzoek.maatregel.in_("gezagsbeeindiging", "gezagsschorsing"),
    ask=Text("Is om beëindiging of schorsing van het ouderlijk gezag verzocht?",
             "Was termination or suspension of parental authority requested?"),
    yes=Text("er is om beëindiging of schorsing van het ouderlijk gezag verzocht",
             "termination or suspension of parental authority was requested"),
    no=Text("er is niet om beëindiging of schorsing van het ouderlijk gezag verzocht",
            "termination or suspension of parental authority was not requested"),
    unknown=Text("het is niet bekend of om beëindiging of schorsing van het ouderlijk gezag is verzocht",
                 "it is not known whether termination or suspension of parental authority was requested"),
)

contact_verzocht = derived(
    "kind.contact_verzocht",
    verzoek.maatregel.in_("omgangsregeling", "wijziging_omgangsregeling", "gezag_en_omgang",
                          "contact_na_doding", "vervallenverklaring_contactbeperking"),
    ask=Text("Gaat het verzoek over contact tussen kind en ouder?",
             "Is the petition about contact between child and parent?"),
    yes=Text("het verzoek gaat over contact tussen kind en ouder",
             "the petition is about contact between child and parent"),
    no=Text("het verzoek gaat niet over contact tussen kind en ouder",
            "the petition is not about contact between child and parent"),
    unknown=Text("het is niet bekend of het verzoek over contact tussen kind en ouder gaat",
                 "it is not known whether the petition is about contact between child and parent"),
)

scheiding_in_procedure = derived(
    "kind.scheiding_in_procedure",
    procedure_over_scheiding | plaatsing_verzocht | beeindiging_gezag_verzocht,
    ask=Text("Gaat een procedure over de scheiding van kind en ouders?",
             "Do proceedings concern separating the child and its parents?"),
    yes=Text("een procedure gaat over de scheiding van kind en ouders",
             "proceedings concern separating the child and its parents"),
    no=Text("geen procedure gaat over de scheiding van kind en ouders",
            "no proceedings concern separating the child and its parents"),
    unknown=Text("het is niet bekend of een procedure over de scheiding van kind en ouders gaat",
                 "it is not known whether proceedings concern separating the child and its parents"),
)

feit_voor_18 = derived(
    "kind.feit_voor_18",
    any_of(feiten, jeugdige.leeftijd_op_pleegdatum.less_than(18)),
    ask=Text("Gaat het om een feit van voor de achttiende verjaardag?",
             "Does it concern an offence of before the eighteenth birthday?"),
    yes=Text("het gaat om een feit van voor de achttiende verjaardag",
             "it concerns an offence of before the eighteenth birthday"),
    no=Text("het gaat niet om een feit van voor de achttiende verjaardag",
            "it does not concern an offence of before the eighteenth birthday"),
    unknown=Text("het is niet bekend of het om een feit van voor de achttiende verjaardag gaat",
                 "it is not known whether it concerns an offence of before the eighteenth birthday"),
)

vrijheid_benomen = derived(
    "kind.vrijheid_benomen",
    vrijheid_ontnomen
    | any_of(maatregelen, maatregel.soort.is_("gesloten_jeugdhulp") & maatregel.loopt)
    | any_of(feiten, verdachte.aangehouden | verdachte.opgehouden
             | verdachte.in_verzekering_gesteld | verdachte.voorlopige_hechtenis),
    ask=Text("Is of was het kind zonder vrijheid, in een strafzaak of in gesloten jeugdhulp?",
             "Is or was the child without liberty, in a criminal case or in secure youth care?"),
    yes=Text("het kind is of was zonder vrijheid",
             "the child is or was without liberty"),
    no=Text("het kind is of was niet zonder vrijheid",
            "the child is not and was not without liberty"),
    unknown=Text("het is niet bekend of het kind zonder vrijheid is of was",
                 "it is not known whether the child is or was without liberty"),
)
