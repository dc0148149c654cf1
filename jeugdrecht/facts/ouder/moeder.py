"""
The minor mother who wants to raise her child herself (BW 1:253ha).
"""

from jeugdrecht.logic.declare import act, event, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

wil_als_gezagdrager_eigen_kind_verzorgen = yes_no(
    "ouder.wil_als_gezagdrager_eigen_kind_verzorgen", item="ouder",
    ask=Text("Wil de minderjarige moeder haar kind als degene met het gezag verzorgen en opvoeden?",
             "Does the minor mother wish to raise her child as the one with authority?"),
    yes=Text("de moeder wil haar kind als degene met het gezag verzorgen en opvoeden",
             "the mother wishes to raise her child as the one with authority"),
    no=Text("de moeder wil haar kind niet als degene met het gezag verzorgen en opvoeden",
            "the mother does not wish to raise her child as the one with authority"),
    unknown=Text("het is niet bekend of de moeder haar kind als degene met het gezag wil "
                 "verzorgen en opvoeden",
                 "it is not known whether the mother wishes to raise her child as the one with authority"),
)

wordt_16_omstreeks_bevalling = yes_no(
    "ouder.wordt_16_omstreeks_bevalling", item="ouder",
    ask=Text("Wordt de moeder omstreeks de bevalling zestien?",
             "Does the mother turn sixteen around the birth?"),
    yes=Text("de moeder wordt omstreeks de bevalling zestien", "the mother turns sixteen around the birth"),
    no=Text("de moeder wordt niet omstreeks de bevalling zestien",
            "the mother does not turn sixteen around the birth"),
    unknown=Text("het is niet bekend of de moeder omstreeks de bevalling zestien wordt",
                 "it is not known whether the mother turns sixteen around the birth"),
)

bevallen_op = event(
    "ouder.bevallen_op", item="ouder",
    ask=Text("Op welke datum is de moeder bevallen?", "On which date did the mother give birth?"),
    says=Text("de moeder is bevallen op {value}", "the mother gave birth on {value}"),
    unknown=Text("het is niet bekend of en wanneer de moeder is bevallen",
                 "it is not known whether and when the mother gave birth"),
)

schriftelijke_toestemming_moeder = act(
    "ouder.schriftelijke_toestemming_moeder", item="ouder",
    ask=Text("Gaf de minderjarige moeder de raad schriftelijk toestemming, en trok zij die niet in?",
             "Did the minor mother consent in writing to the Raad's petition, without withdrawing it?"),
    yes=Text("de moeder gaf de raad schriftelijk toestemming", "the mother consented in writing"),
    no=Text("de moeder gaf de raad geen schriftelijke toestemming of trok die in",
            "the mother did not consent in writing or withdrew it"),
    unknown=Text("het is niet bekend of de moeder de raad schriftelijk toestemming gaf",
                 "it is not known whether the mother consented in writing"),
)
