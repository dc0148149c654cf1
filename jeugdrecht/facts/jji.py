"""
A juvenile justice institution: on which title, who places, and what binds the placement.
"""

from jeugdrecht.logic.declare import act, choice, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

titel = choice(
    "jji.titel",
    "voorlopige_hechtenis", "jeugddetentie", "vervangende_jeugddetentie", "vervangende_hechtenis",
    "vreemdelingenbewaring", "gijzeling", "pij", "machtiging_6_2_2_2", "wacht_op_zorgplaats", "tbs",
    "gedragsmaatregel", "andere_titel",
    ask=Text("Op welke titel gaat het om verblijf in een justitiële jeugdinrichting?",
             "On which title is a stay in a juvenile justice institution concerned?"),
    says=Text("de titel van het verblijf is: {value}", "the title of the stay is: {value}"),
    unknown=Text("het is niet bekend op welke titel het verblijf berust",
                 "it is not known on which title the stay rests"),
)

verblijft_in_inrichting = yes_no(
    "jji.verblijft_in_inrichting",
    ask=Text("Verblijft de jeugdige al op een andere titel in de inrichting?",
             "Does the young person already stay in the institution on another title?"),
    yes=Text("de jeugdige verblijft al op een andere titel in de inrichting",
             "the young person already stays in the institution on another title"),
    no=Text("de jeugdige verblijft niet al op een andere titel in de inrichting",
            "the young person does not already stay in the institution on another title"),
    unknown=Text("het is niet bekend of de jeugdige al in de inrichting verblijft",
                 "it is not known whether the young person already stays in the institution"),
)

tbs_via_77b = yes_no(
    "jji.tbs_via_77b",
    ask=Text("Is de terbeschikkingstelling opgelegd met toepassing van artikel 77b Sr?",
             "Was the tbs order imposed under article 77b Sr?"),
    yes=Text("de terbeschikkingstelling is opgelegd met toepassing van artikel 77b Sr",
             "the tbs order was imposed under article 77b Sr"),
    no=Text("de terbeschikkingstelling is niet met toepassing van artikel 77b Sr opgelegd",
            "the tbs order was not imposed under article 77b Sr"),
    unknown=Text(
        "het is niet bekend of de terbeschikkingstelling met toepassing van artikel 77b Sr is opgelegd",
        "it is not known whether the tbs order was imposed under article 77b Sr",
    ),
)

plaatsing_bepaald_door = choice(
    "jji.plaatsing_bepaald_door", "rechter", "minister", "niemand",
    ask=Text("Wie heeft bepaald dat plaatsing in een jeugdinrichting gelet op de ontwikkeling is aangewezen?",
             "Who determined that placement in a youth institution is indicated in view of the development?"),
    says=Text("plaatsing in een jeugdinrichting is aangewezen bevonden door {value}",
              "placement in a youth institution was found indicated by {value}"),
    unknown=Text("het is niet bekend wie plaatsing in een jeugdinrichting heeft bepaald",
                 "it is not known who determined placement in a youth institution"),
)

behandeling_verzet_zich = judgement(
    "jji.behandeling_verzet_zich",
    by="minister",
    ask=Text("Verzet de behandeling zich tegen onmiddellijke overplaatsing?",
             "Does the treatment oppose immediate transfer?"),
    yes=Text("de behandeling verzet zich tegen onmiddellijke overplaatsing",
             "the treatment opposes immediate transfer"),
    no=Text("de behandeling verzet zich niet tegen onmiddellijke overplaatsing",
            "the treatment does not oppose immediate transfer"),
    unknown=Text("het is aan de minister of de behandeling zich tegen overplaatsing verzet",
                 "it is for the minister to decide whether the treatment opposes transfer"),
)

minister_laat_voortduren = act(
    "jji.minister_laat_voortduren",
    ask=Text("Heeft de minister bepaald dat het verblijf na 21 jaar kan voortduren?",
             "Did the minister determine that the stay may continue after 21?"),
    yes=Text("de minister heeft bepaald dat het verblijf na 21 jaar kan voortduren",
             "the minister determined that the stay may continue after 21"),
    no=Text("de minister heeft niet bepaald dat het verblijf na 21 jaar kan voortduren",
            "the minister did not determine that the stay may continue after 21"),
    unknown=Text("het is niet bekend of de minister heeft bepaald dat het verblijf kan voortduren",
                 "it is not known whether the minister determined that the stay may continue"),
)

nachtdetentie = yes_no(
    "jji.nachtdetentie",
    ask=Text("Is nachtdetentie bevolen?", "Was night detention ordered?"),
    yes=Text("nachtdetentie is bevolen", "night detention was ordered"),
    no=Text("nachtdetentie is niet bevolen", "night detention was not ordered"),
    unknown=Text("het is niet bekend of nachtdetentie is bevolen",
                 "it is not known whether night detention was ordered"),
)

tijdelijke_opneming = yes_no(
    "jji.tijdelijke_opneming",
    ask=Text("Is tijdelijke opneming in een inrichting bevolen?",
             "Was temporary admission to an institution ordered?"),
    yes=Text("tijdelijke opneming in een inrichting is bevolen",
             "temporary admission to an institution was ordered"),
    no=Text("tijdelijke opneming in een inrichting is niet bevolen",
            "temporary admission to an institution was not ordered"),
    unknown=Text("het is niet bekend of tijdelijke opneming is bevolen",
                 "it is not known whether temporary admission was ordered"),
)

plaatser = choice(
    "jji.plaatser", "minister", "selectiefunctionaris", "gemeente", "gecertificeerde_instelling", "directeur",
    ask=Text("Wie wil plaatsen of overplaatsen?", "Who wants to place or transfer?"),
    says=Text("plaatsen of overplaatsen wil: {value}", "the one who wants to place or transfer is: {value}"),
    unknown=Text("het is niet bekend wie wil plaatsen of overplaatsen",
                 "it is not known who wants to place or transfer"),
)

aanwijzing_om_of_oplegger = act(
    "jji.aanwijzing_om_of_oplegger",
    ask=Text(
        "Heeft het openbaar ministerie of wie de straf of maatregel oplegde aanwijzingen over de "
        "plaatsing gegeven?",
        "Did the prosecution or whoever imposed the sentence give directions on the placement?",
    ),
    yes=Text("het openbaar ministerie of de oplegger heeft aanwijzingen over de plaatsing gegeven",
             "the prosecution or the imposing authority gave directions on the placement"),
    no=Text("het openbaar ministerie noch de oplegger heeft aanwijzingen over de plaatsing gegeven",
            "neither the prosecution nor the imposing authority gave directions on the placement"),
    unknown=Text("het is niet bekend of het openbaar ministerie of de oplegger aanwijzingen heeft gegeven",
                 "it is not known whether the prosecution or the imposing authority gave directions"),
)

aanwijzing_gi = act(
    "jji.aanwijzing_gi",
    ask=Text("Heeft de gecertificeerde instelling aanwijzingen over de plaatsing gegeven?",
             "Did the certified institution give directions on the placement?"),
    yes=Text("de gecertificeerde instelling heeft aanwijzingen over de plaatsing gegeven",
             "the certified institution gave directions on the placement"),
    no=Text("de gecertificeerde instelling heeft geen aanwijzingen over de plaatsing gegeven",
            "the certified institution gave no directions on the placement"),
    unknown=Text("het is niet bekend of de gecertificeerde instelling aanwijzingen heeft gegeven",
                 "it is not known whether the certified institution gave directions"),
)

tenuitvoerlegging_in_inrichting = yes_no(
    "jji.tenuitvoerlegging_in_inrichting",
    ask=Text("Wordt een straf of maatregel in een justitiële jeugdinrichting ten uitvoer gelegd?",
             "Is a sentence or measure enforced in a juvenile justice institution?"),
    yes=Text("een straf of maatregel wordt in een justitiële jeugdinrichting ten uitvoer gelegd",
             "a sentence or measure is enforced in a juvenile justice institution"),
    no=Text("er wordt geen straf of maatregel in een justitiële jeugdinrichting ten uitvoer gelegd",
            "no sentence or measure is enforced in a juvenile justice institution"),
    unknown=Text(
        "het is niet bekend of een straf of maatregel in een jeugdinrichting ten uitvoer wordt gelegd",
        "it is not known whether a sentence or measure is enforced in a youth institution",
    ),
)

stp_stap = choice(
    "jji.stp_stap", "deelname", "beeindiging",
    ask=Text(
        "Wat wil de directeur met het scholings- en trainingsprogramma: deelname toestaan of beëindigen?",
        "What does the director want with the education and training programme: allow or end "
        "participation?",
    ),
    says=Text("de directeur overweegt voor het scholings- en trainingsprogramma: {value}",
              "the director considers for the education and training programme: {value}"),
    unknown=Text("het is niet bekend wat de directeur met het programma wil",
                 "it is not known what the director wants with the programme"),
)

stp_sluit_aan_op_verblijf = yes_no(
    "jji.stp_sluit_aan_op_verblijf",
    ask=Text("Sluit het programma aan op het verblijf in de inrichting?",
             "Does the programme follow on the stay in the institution?"),
    yes=Text("het programma sluit aan op het verblijf in de inrichting",
             "the programme follows on the stay in the institution"),
    no=Text("het programma sluit niet aan op het verblijf in de inrichting",
            "the programme does not follow on the stay in the institution"),
    unknown=Text("het is niet bekend of het programma op het verblijf aansluit",
                 "it is not known whether the programme follows on the stay"),
)

machtiging_minister = yes_no(
    "jji.machtiging_minister",
    ask=Text("Heeft de minister de directeur gemachtigd tot die deelname?",
             "Did the minister authorise the director for that participation?"),
    yes=Text("de minister heeft de directeur tot die deelname gemachtigd",
             "the minister authorised the director for that participation"),
    no=Text("de minister heeft de directeur niet tot die deelname gemachtigd",
            "the minister did not authorise the director for that participation"),
    unknown=Text("het is niet bekend of de minister de directeur heeft gemachtigd",
                 "it is not known whether the minister authorised the director"),
)

voorwaarden_geschonden = yes_no(
    "jji.voorwaarden_geschonden",
    ask=Text("Heeft de jeugdige niet aan de voorwaarden voor deelname voldaan?",
             "Did the young person fail to meet the conditions for participation?"),
    yes=Text("de jeugdige heeft niet aan de voorwaarden voor deelname voldaan",
             "the young person failed to meet the conditions for participation"),
    no=Text("de jeugdige heeft aan de voorwaarden voor deelname voldaan",
            "the young person met the conditions for participation"),
    unknown=Text("het is niet bekend of de jeugdige aan de voorwaarden voor deelname heeft voldaan",
                 "it is not known whether the young person met the conditions for participation"),
)
