"""
Enforcement against Veilig Thuis: which step, by whom and why, and which provision was breached.
"""

from jeugdrecht.logic.declare import choice, event, judgement
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

handhavingsstap = choice(
    "veilig_thuis.handhavingsstap", "aanwijzing", "bevel", "verlenging_bevel", "bestuurlijke_boete",
    ask=Text("Welke stap tegen Veilig Thuis wordt overwogen?",
             "Which step against Veilig Thuis is considered?"),
    says=Text("de stap die tegen Veilig Thuis wordt overwogen is: {value}",
              "the step considered against Veilig Thuis is: {value}"),
    unknown=Text("het is niet bekend welke stap tegen Veilig Thuis wordt overwogen",
                 "it is not known which step against Veilig Thuis is considered"),
)

handhaver = choice(
    "veilig_thuis.handhaver", "minister", "toezichthouder",
    ask=Text("Wie wil die stap tegen Veilig Thuis zetten?",
             "Who wants to take that step against Veilig Thuis?"),
    says=Text("de stap tegen Veilig Thuis wil worden gezet door {value}",
              "the step against Veilig Thuis is to be taken by {value}"),
    unknown=Text("het is niet bekend wie de stap tegen Veilig Thuis wil zetten",
                 "it is not known who wants to take the step against Veilig Thuis"),
)

onvoldoende_naleving = judgement(
    "veilig_thuis.onvoldoende_naleving",
    by="minister",
    ask=Text("Leeft Veilig Thuis de Wmo 2015 niet, onvoldoende of onjuist na?",
             "Does Veilig Thuis not, insufficiently or wrongly comply with the Social Support Act 2015?"),
    yes=Text("de minister vindt dat Veilig Thuis de wet niet, onvoldoende of onjuist naleeft",
             "the minister finds that Veilig Thuis does not, insufficiently or wrongly comply with the Act"),
    no=Text("de minister vindt niet dat Veilig Thuis de wet onvoldoende naleeft",
            "the minister does not find that Veilig Thuis complies insufficiently with the Act"),
    unknown=Text("het is aan de minister of Veilig Thuis de wet voldoende naleeft",
                 "it is for the minister to decide whether Veilig Thuis sufficiently complies with the Act"),
)

geen_uitstel = judgement(
    "veilig_thuis.geen_uitstel",
    by="toezichthouder",
    ask=Text(
        "Kunnen maatregelen bij Veilig Thuis wegens gevaar voor veiligheid of gezondheid redelijkerwijs "
        "geen uitstel lijden?",
        "Can measures at Veilig Thuis, because of danger to safety or health, reasonably not be delayed?",
    ),
    yes=Text("maatregelen bij Veilig Thuis kunnen wegens gevaar geen uitstel lijden",
             "measures at Veilig Thuis cannot be delayed because of danger"),
    no=Text("maatregelen bij Veilig Thuis kunnen uitstel lijden", "measures at Veilig Thuis can be delayed"),
    unknown=Text("het is aan de toezichthouder of maatregelen bij Veilig Thuis uitstel kunnen lijden",
                 "it is for the supervisor to decide whether measures at Veilig Thuis can be delayed"),
)

bevel_op = event(
    "veilig_thuis.bevel_op",
    ask=Text("Op welke datum is een schriftelijk bevel aan Veilig Thuis gegeven?",
             "On which date was a written order given to Veilig Thuis?"),
    says=Text("het bevel aan Veilig Thuis is gegeven op {value}",
              "the order to Veilig Thuis was given on {value}"),
    unknown=Text("het is niet bekend wanneer het bevel aan Veilig Thuis is gegeven",
                 "it is not known when the order to Veilig Thuis was given"),
)

bevel_verlengd_tot = event(
    "veilig_thuis.bevel_verlengd_tot",
    ask=Text("Tot welke datum heeft de minister het bevel aan Veilig Thuis verlengd?",
             "Until which date did the minister extend the order to Veilig Thuis?"),
    says=Text("de minister heeft het bevel verlengd tot {value}",
              "the minister extended the order until {value}"),
    unknown=Text("het is niet bekend tot wanneer het bevel aan Veilig Thuis is verlengd",
                 "it is not known until when the order to Veilig Thuis was extended"),
)

overtreden_bepaling = choice(
    "veilig_thuis.overtreden_bepaling", "wmo_4_2_4", "wmo_4_2_5", "wmo_4_2_11", "aanwijzing_verslag",
    ask=Text(
        "Wat heeft Veilig Thuis overtreden: 4.2.4, 4.2.5, 4.2.11 of een aanwijzing over het jaarverslag "
        "(4.2.10 lid 2 d tot en met j)?",
        "What did Veilig Thuis breach: 4.2.4, 4.2.5, 4.2.11 or a direction on the annual report "
        "(4.2.10(2)(d) to (j))?",
    ),
    says=Text("de Veilig Thuis-organisatie overtrad: {value}",
              "the Veilig Thuis organisation breached: {value}"),
    unknown=Text("het is niet bekend wat Veilig Thuis heeft overtreden",
                 "it is not known what Veilig Thuis breached"),
)
