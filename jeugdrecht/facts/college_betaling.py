"""
Which municipal executive pays while they dispute, and what the new one goes on with.
"""

from jeugdrecht.logic.declare import act, choice, derived, judgement, text
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

stemde_in_met_pleegzorg = act(
    "college.stemde_in_met_pleegzorg",
    ask=Text(
        "Had het oude college op 1 januari 2022 ingestemd met pleegzorg die nog niet was begonnen?",
        "On 1 January 2022, had the old municipal executive agreed to foster care that had not begun yet?",
    ),
    yes=Text("het oude college had ingestemd met pleegzorg die nog niet was begonnen",
             "the old municipal executive had agreed to foster care that had not begun yet"),
    no=Text("het oude college had niet ingestemd met pleegzorg die nog niet was begonnen",
            "the old municipal executive had not agreed to foster care that had not begun yet"),
    unknown=Text(
        "het is niet bekend of het oude college had ingestemd met pleegzorg die nog niet was begonnen",
        "it is not known whether the old municipal executive had agreed to foster care that had not begun "
        "yet",
    ),
)

zelfde_pleegouders_onverantwoord = judgement(
    "college.zelfde_pleegouders_onverantwoord", by="college",
    ask=Text("Zou voortzetting bij dezelfde pleegouders niet tot verantwoorde hulp leiden?",
             "Would going on with the same foster parents not be responsible help?"),
    yes=Text("voortzetting bij dezelfde pleegouders zou niet tot verantwoorde hulp leiden",
             "going on with the same foster parents would not be responsible help"),
    no=Text("voortzetting bij dezelfde pleegouders is verantwoorde hulp",
            "going on with the same foster parents is responsible help"),
    unknown=Text(
        "het is aan het college of voortzetting bij dezelfde pleegouders verantwoord is",
        "it is for the municipal executive to decide whether going on with the same foster parents is "
        "responsible",
    ),
)

bekend_door = choice(
    "college.bekend_door", "toekenning", "instemming", "informatie", "geen",
    ask=Text("Waardoor kent de aanbieder of instelling een college dat betaalt?",
             "By what does the provider or institution know a municipal executive that pays?"),
    says=Text("de aanbieder of instelling kent het college door {value}",
              "the provider or institution knows the municipal executive by {value}"),
    unknown=Text(
        "het is niet bekend waardoor de aanbieder of instelling een college kent dat betaalt",
        "it is not known by what the provider or institution knows a municipal executive that pays",
    ),
)

bekende_gemeente = text(
    "college.bekende_gemeente", optional=True,
    ask=Text(
        "Van welke gemeente kent de aanbieder of instelling het college door toekenning, instemming of "
        "informatie (nvt: van geen)?",
        "Which municipality's executive does the provider or institution know by award, consent or "
        "information (nvt: none)?",
    ),
    says=Text("het bekende college is dat van {value}", "the executive that is known is that of {value}"),
    unknown=Text("het is niet bekend van welke gemeente de aanbieder of instelling het college kent",
                 "it is not known which municipality's executive the provider or institution knows"),
)

bekend_met_hulp = derived(
    "college.bekend_met_hulp", bekend_door.in_("toekenning", "instemming", "informatie"),
    ask=Text("Is het college bekend door toekenning, instemming of informatie?",
             "Is the municipal executive known by award, consent or information?"),
    yes=Text("het college is bekend door toekenning, instemming of informatie",
             "the municipal executive is known by award, consent or information"),
    no=Text("er is geen college bekend door toekenning, instemming of informatie",
            "no municipal executive is known by award, consent or information"),
    unknown=Text("het is niet bekend of er een college bekend is door toekenning, instemming of informatie",
                 "it is not known whether a municipal executive is known by award, consent or information"),
)

acht_zich_niet_verantwoordelijk = act(
    "college.acht_zich_niet_verantwoordelijk",
    ask=Text("Vindt het bekende college dat een ander college financieel verantwoordelijk is?",
             "Does the executive that is known find another one financially responsible?"),
    yes=Text("het bekende college vindt een ander college financieel verantwoordelijk",
             "the executive that is known finds another one financially responsible"),
    no=Text("het bekende college betwist zijn verantwoordelijkheid niet",
            "the executive that is known does not dispute its responsibility"),
    unknown=Text("het is niet bekend of het bekende college een ander college verantwoordelijk vindt",
                 "it is not known whether the executive that is known finds another one responsible"),
)

uitkomst_overleg = choice(
    "college.uitkomst_overleg", "ander_college_verantwoordelijk", "zelf_verantwoordelijk", optional=True,
    ask=Text("Wat is de uitkomst van het overleg tussen de colleges (nvt: nog geen)?",
             "What is the outcome of the consultation between the executives (nvt: none yet)?"),
    says=Text("de uitkomst van het overleg is: {value}", "the outcome of the consultation is: {value}"),
    unknown=Text("het is niet bekend wat de uitkomst van het overleg is",
                 "it is not known what the outcome of the consultation is"),
)

treft = choice(
    "college.treft", "voorziening", "jeugdhulp_uit_beslissing", "maatregel",
    ask=Text(
        "Wat treft het college: een voorziening (2.3 lid 1), jeugdhulp uit een beslissing (2.4 lid 2 b), "
        "of de uitvoering van een maatregel?",
        "What does the municipal executive provide: a provision (2.3(1)), youth care from a decision "
        "(2.4(2)(b)), or the execution of a measure?",
    ),
    says=Text("het college treft: {value}", "the municipal executive provides: {value}"),
    unknown=Text("het is niet bekend wat het college treft",
                 "it is not known what the municipal executive provides"),
)
