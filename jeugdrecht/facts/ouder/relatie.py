"""
The parents as a pair: their marriage or partnership, and what one did to the other; facts of the case.
"""

from jeugdrecht.logic.declare import act, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gehuwd_met_andere_ouder = yes_no(
    "ouder.gehuwd_met_andere_ouder",
    ask=Text("Zijn of waren de ouders met elkaar gehuwd, na of tijdens de geboorte van het kind?",
             "Are or were the parents married to each other, since or at the birth of the child?"),
    yes=Text("de ouders zijn of waren met elkaar gehuwd", "the parents are or were married to each other"),
    no=Text("de ouders zijn en waren niet met elkaar gehuwd",
            "the parents are not and were not married to each other"),
    unknown=Text("het is niet bekend of de ouders met elkaar gehuwd zijn of waren",
                 "it is not known whether the parents are or were married to each other"),
)

geregistreerd_partner = yes_no(
    "ouder.geregistreerd_partner",
    ask=Text("Zijn de ouders elkaars geregistreerde partner?",
             "Are the parents each other's registered partner?"),
    yes=Text("de ouders zijn geregistreerd partner van elkaar",
             "the parents are each other's registered partner"),
    no=Text("de ouders zijn geen geregistreerd partner van elkaar",
            "the parents are not each other's registered partner"),
    unknown=Text("het is niet bekend of de ouders geregistreerd partner van elkaar zijn",
                 "it is not known whether the parents are each other's registered partner"),
)

alleen_moederschap_vast = yes_no(
    "ouder.alleen_moederschap_vast",
    ask=Text("Staat alleen het moederschap vast?", "Is only the maternity established?"),
    yes=Text("alleen het moederschap staat vast", "only the maternity is established"),
    no=Text("niet alleen het moederschap staat vast", "not only the maternity is established"),
    unknown=Text("het is niet bekend of alleen het moederschap vaststaat",
                 "it is not known whether only the maternity is established"),
)

had_eerder_gezag = act(
    "ouder.had_eerder_gezag",
    ask=Text("Had de erkenner eerder het gezag over het kind?",
             "Did the acknowledging person have authority over the child before?"),
    yes=Text("de erkenner had eerder het gezag over het kind",
             "the acknowledging person had authority before"),
    no=Text("de erkenner had niet eerder het gezag over het kind",
            "the acknowledging person did not have authority before"),
    unknown=Text("het is niet bekend of de erkenner eerder het gezag over het kind had",
                 "it is not known whether the acknowledging person had authority before"),
)

verdacht_van_doden_andere_ouder = act(
    "ouder.verdacht_van_doden_andere_ouder",
    ask=Text("Wordt de ouder ervan verdacht de andere ouder te hebben gedood?",
             "Is the parent suspected of killing the other parent?"),
    yes=Text("de ouder wordt ervan verdacht de andere ouder te hebben gedood",
             "the parent is suspected of killing the other parent"),
    no=Text("de ouder wordt er niet van verdacht de andere ouder te hebben gedood",
            "the parent is not suspected of killing the other parent"),
    unknown=Text("het is niet bekend of de ouder ervan wordt verdacht de andere ouder te hebben gedood",
                 "it is not known whether the parent is suspected of killing the other parent"),
)

veroordeeld_wegens_doden_andere_ouder = act(
    "ouder.veroordeeld_wegens_doden_andere_ouder",
    ask=Text("Is de ouder veroordeeld voor het doden van de andere ouder?",
             "Has the parent been convicted of killing the other parent?"),
    yes=Text("de ouder is veroordeeld voor het doden van de andere ouder",
             "the parent was convicted of killing the other parent"),
    no=Text("de ouder is niet veroordeeld voor het doden van de andere ouder",
            "the parent was not convicted of killing the other parent"),
    unknown=Text("het is niet bekend of de ouder is veroordeeld voor het doden van de andere ouder",
                 "it is not known whether the parent was convicted of killing the other parent"),
)
