"""
A signal of domestic violence or child abuse: what it is about, and which steps have been taken.
"""

from jeugdrecht.logic.declare import act, choice, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

signalen = yes_no(
    "meldcode.signalen",
    ask=Text("Zijn er signalen van huiselijk geweld of kindermishandeling?",
             "Are there signals of domestic violence or child abuse?"),
    yes=Text("er zijn signalen van huiselijk geweld of kindermishandeling",
             "there are signals of domestic violence or child abuse"),
    no=Text("er zijn geen signalen van huiselijk geweld of kindermishandeling",
            "there are no signals of domestic violence or child abuse"),
    unknown=Text("het is niet bekend of er signalen van huiselijk geweld of kindermishandeling zijn",
                 "it is not known whether there are signals of domestic violence or child abuse"),
)

signalen_in_kaart = act(
    "meldcode.signalen_in_kaart",
    ask=Text("Zijn de signalen in kaart gebracht?", "Have the signals been mapped?"),
    yes=Text("de signalen zijn in kaart gebracht", "the signals have been mapped"),
    no=Text("de signalen zijn nog niet in kaart gebracht", "the signals have not been mapped yet"),
    unknown=Text("het is niet bekend of de signalen in kaart zijn gebracht",
                 "it is not known whether the signals have been mapped"),
)

consultatie_gedaan = act(
    "meldcode.consultatie_gedaan",
    ask=Text("Is een collega geraadpleegd, en zo nodig Veilig Thuis of een deskundige in letselduiding?",
             "Was a colleague consulted, and if needed Veilig Thuis or an expert in injury interpretation?"),
    yes=Text("een collega is geraadpleegd, en zo nodig een deskundige",
             "a colleague was consulted, and an expert if needed"),
    no=Text("een collega is nog niet geraadpleegd", "a colleague has not been consulted yet"),
    unknown=Text("het is niet bekend of een collega is geraadpleegd",
                 "it is not known whether a colleague was consulted"),
)

gesprek_gevoerd = act(
    "meldcode.gesprek_gevoerd",
    ask=Text("Is met de cliënt (vermoedelijk slachtoffer, pleger of getuige) gesproken?",
             "Was there a conversation with the client (suspected victim, perpetrator or witness)?"),
    yes=Text("met de cliënt is gesproken", "there was a conversation with the client"),
    no=Text("met de cliënt is nog niet gesproken", "there was no conversation with the client yet"),
    unknown=Text("het is niet bekend of met de cliënt is gesproken",
                 "it is not known whether there was a conversation with the client"),
)

afgewogen = act(
    "meldcode.afgewogen",
    ask=Text("Zijn risico, aard en ernst gewogen, sinds 2019 met het afwegingskader?",
             "Were risk, nature and gravity weighed, since 2019 with the assessment framework?"),
    yes=Text("risico, aard en ernst zijn gewogen", "risk, nature and gravity were weighed"),
    no=Text("risico, aard en ernst zijn nog niet gewogen", "risk, nature and gravity were not weighed yet"),
    unknown=Text("het is niet bekend of risico, aard en ernst zijn gewogen",
                 "it is not known whether risk, nature and gravity were weighed"),
)

beslist_over_melden = act(
    "meldcode.beslist_over_melden",
    ask=Text("Is beslist over het doen van een melding?", "Was the decision on reporting taken?"),
    yes=Text("over het doen van een melding is beslist", "the decision on reporting was taken"),
    no=Text("over het doen van een melding is nog niet beslist",
            "the decision on reporting was not taken yet"),
    unknown=Text("het is niet bekend of over een melding is beslist",
                 "it is not known whether the decision on reporting was taken"),
)

beslist_over_hulp = act(
    "meldcode.beslist_over_hulp",
    ask=Text("Is beslist over het inzetten van de noodzakelijke hulp?",
             "Was the decision on deploying the necessary help taken?"),
    yes=Text("over het inzetten van hulp is beslist", "the decision on deploying help was taken"),
    no=Text("over het inzetten van hulp is nog niet beslist",
            "the decision on deploying help was not taken yet"),
    unknown=Text("het is niet bekend of over het inzetten van hulp is beslist",
                 "it is not known whether the decision on deploying help was taken"),
)

kindcheck_gedaan = act(
    "meldcode.kindcheck_gedaan",
    ask=Text("Is de kindcheck gedaan?", "Was the child check done?"),
    yes=Text("de kindcheck is gedaan", "the child check was done"),
    no=Text("de kindcheck is nog niet gedaan", "the child check was not done yet"),
    unknown=Text("het is niet bekend of de kindcheck is gedaan",
                 "it is not known whether the child check was done"),
)

relatie_dader = choice(
    "meldcode.relatie_dader",
    "familielid", "huisgenoot", "echtgenoot", "voormalig_echtgenoot", "mantelzorger", "ouder", "ander",
    ask=Text("Wat is de relatie van de pleger tot het slachtoffer?",
             "What is the perpetrator's relation to the victim?"),
    says=Text("de relatie van de pleger tot het slachtoffer is: {value}",
              "the perpetrator's relation to the victim is: {value}"),
    unknown=Text("het is niet bekend wat de relatie van de pleger tot het slachtoffer is",
                 "it is not known what the perpetrator's relation to the victim is"),
)

geweld_of_dreiging = yes_no(
    "meldcode.geweld_of_dreiging",
    ask=Text("Is er lichamelijk, geestelijk of seksueel geweld of bedreiging daarmee?",
             "Is there physical, mental or sexual violence or a threat of it?"),
    yes=Text("er is lichamelijk, geestelijk of seksueel geweld of bedreiging daarmee",
             "there is physical, mental or sexual violence or a threat of it"),
    no=Text("er is geen geweld en geen bedreiging daarmee", "there is no violence and no threat of it"),
    unknown=Text("het is niet bekend of er geweld of bedreiging daarmee is",
                 "it is not known whether there is violence or a threat of it"),
)

bedreigende_interactie = yes_no(
    "meldcode.bedreigende_interactie",
    ask=Text(
        "Is er een voor de minderjarige bedreigende of gewelddadige interactie, actief of passief (ook "
        "verwaarlozing)?",
        "Is there an interaction that is threatening or violent to the minor, active or passive (neglect "
        "included)?",
    ),
    yes=Text("er is een voor de minderjarige bedreigende of gewelddadige interactie",
             "there is an interaction that is threatening or violent to the minor"),
    no=Text("er is geen voor de minderjarige bedreigende of gewelddadige interactie",
            "there is no interaction that is threatening or violent to the minor"),
    unknown=Text("het is niet bekend of er een bedreigende of gewelddadige interactie is",
                 "it is not known whether there is a threatening or violent interaction"),
)

ernstige_schade = judgement(
    "meldcode.ernstige_schade",
    by="professional",
    ask=Text("Wordt de minderjarige ernstige schade berokkend, of dreigt dat?",
             "Is serious harm done to the minor, or threatening?"),
    yes=Text("de minderjarige wordt ernstige schade berokkend, of dat dreigt",
             "serious harm is done to the minor, or threatens"),
    no=Text("de minderjarige wordt geen ernstige schade berokkend en dat dreigt niet",
            "no serious harm is done to the minor and none threatens"),
    unknown=Text("het is aan de professional of ernstige schade wordt berokkend of dreigt",
                 "it is for the professional to say whether serious harm is done or threatens"),
)
