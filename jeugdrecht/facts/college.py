"""
What the municipal executive asks, judges and does in the case of one young person.
"""

from jeugdrecht.facts.college_betaling import (
    acht_zich_niet_verantwoordelijk,
    bekend_door,
    bekend_met_hulp,
    bekende_gemeente,
    stemde_in_met_pleegzorg,
    treft,
    uitkomst_overleg,
    zelfde_pleegouders_onverantwoord,
)
from jeugdrecht.logic.declare import act, judgement, yes_no
from jeugdrecht.sources import Text

__all__ = [
    "acht_zich_niet_verantwoordelijk",
    "bekend_door",
    "bekend_met_hulp",
    "bekende_gemeente",
    "stemde_in_met_pleegzorg",
    "treft",
    "uitkomst_overleg",
    "verzocht_raadsonderzoek",
    "zelfde_pleegouders_onverantwoord",
]

# A fact reads as one block, a sentence to a line.
# fmt: off

verzocht_raadsonderzoek = act(
    "college.verzocht_raadsonderzoek",
    ask=Text("Heeft het college de raad om onderzoek verzocht?",
             "Did the municipal executive ask the Raad to investigate?"),
    yes=Text("het college heeft de raad om onderzoek verzocht",
             "the municipal executive asked the Raad to investigate"),
    no=Text("het college heeft de raad niet om onderzoek verzocht",
            "the municipal executive did not ask the Raad to investigate"),
    unknown=Text("het is niet bekend of het college de raad om onderzoek heeft verzocht",
                 "it is not known whether the municipal executive asked the Raad to investigate"),
)

jeugdhulp_nodig = judgement(
    "college.jeugdhulp_nodig", by="college",
    ask=Text("Acht het college jeugdhulp nodig?",
             "Does the municipal executive consider youth care necessary?"),
    yes=Text("het college acht jeugdhulp nodig",
             "the municipal executive considers youth care necessary"),
    no=Text("het college acht geen jeugdhulp nodig",
            "the municipal executive does not consider youth care necessary"),
    unknown=Text("het is aan het college of jeugdhulp nodig is",
                 "it is for the municipal executive to decide whether youth care is necessary"),
)

eigen_mogelijkheden_toereikend = judgement(
    "college.eigen_mogelijkheden_toereikend", by="college",
    ask=Text("Zijn de eigen mogelijkheden en het probleemoplossend vermogen toereikend?",
             "Are the family's own capacities sufficient?"),
    yes=Text("de eigen mogelijkheden zijn toereikend",
             "the family's own capacities are sufficient"),
    no=Text("de eigen mogelijkheden schieten tekort",
            "the family's own capacities fall short"),
    unknown=Text("het is aan het college of de eigen mogelijkheden toereikend zijn",
                 "it is for the municipal executive to decide whether the family's own capacities are "
                 "sufficient"),
)

medische_noodzaak_vervoer = judgement(
    "college.medische_noodzaak_vervoer", by="college",
    ask=Text("Is vervoer naar de hulp nodig wegens een medische noodzaak?",
             "Is transport to the help needed for a medical reason?"),
    yes=Text("vervoer is nodig wegens een medische noodzaak",
             "transport is needed for a medical reason"),
    no=Text("vervoer is niet nodig wegens een medische noodzaak",
            "transport is not needed for a medical reason"),
    unknown=Text("het is aan het college of vervoer nodig is wegens een medische noodzaak",
                 "it is for the municipal executive to decide whether transport is needed for a medical "
                 "reason"),
)

beperkte_zelfredzaamheid = judgement(
    "college.beperkte_zelfredzaamheid", by="college",
    ask=Text("Is vervoer naar de hulp nodig wegens beperkte zelfredzaamheid?",
             "Is transport to the help needed because of limited self-reliance?"),
    yes=Text("vervoer is nodig wegens beperkte zelfredzaamheid",
             "transport is needed because of limited self-reliance"),
    no=Text("vervoer is niet nodig wegens beperkte zelfredzaamheid",
            "transport is not needed because of limited self-reliance"),
    unknown=Text("het is aan het college of vervoer nodig is wegens beperkte zelfredzaamheid",
                 "it is for the municipal executive to decide whether transport is needed because of "
                 "limited self-reliance"),
)

voorziening_noodzakelijk = judgement(
    "college.voorziening_noodzakelijk", by="college",
    ask=Text("Is een voorziening noodzakelijk om de ouders hun rol te laten blijven vervullen?",
             "Is a provision necessary to let the parents keep up their role?"),
    yes=Text("een voorziening voor de ouders is noodzakelijk",
             "a provision for the parents is necessary"),
    no=Text("een voorziening voor de ouders is niet noodzakelijk",
            "a provision for the parents is not necessary"),
    unknown=Text("het is aan het college of een voorziening voor de ouders noodzakelijk is",
                 "it is for the municipal executive to decide whether a provision for the parents is "
                 "necessary"),
)

redelijkerwijs_mogelijk = judgement(
    "college.redelijkerwijs_mogelijk", by="college",
    ask=Text("Is plaatsing bij een pleegouder of in een gezinshuis redelijkerwijs mogelijk?",
             "Is placement with a foster parent or in a family home reasonably possible?"),
    yes=Text("plaatsing in een gezinsvorm is redelijkerwijs mogelijk",
             "placement in a family form is reasonably possible"),
    no=Text("plaatsing in een gezinsvorm is redelijkerwijs niet mogelijk",
            "placement in a family form is not reasonably possible"),
    unknown=Text("het is aan het college of plaatsing in een gezinsvorm redelijkerwijs mogelijk is",
                 "it is for the municipal executive to decide whether placement in a family form is "
                 "reasonably possible"),
)

gezinsvorm_niet_in_belang = judgement(
    "college.gezinsvorm_niet_in_belang", by="college",
    ask=Text("Is plaatsing in een gezinsvorm aantoonbaar niet in het belang van de jeugdige?",
             "Is placement in a family form demonstrably not in the young person's interest?"),
    yes=Text("plaatsing in een gezinsvorm is aantoonbaar niet in het belang van de jeugdige",
             "placement in a family form is demonstrably not in the young person's interest"),
    no=Text("niet is aangetoond dat plaatsing in een gezinsvorm strijdt met het belang van de jeugdige",
            "it was not shown that placement in a family form is against the young person's interest"),
    unknown=Text("het is aan het college of plaatsing in een gezinsvorm aantoonbaar niet in het belang van "
                 "de jeugdige is",
                 "it is for the municipal executive to decide whether placement in a family form is "
                 "demonstrably not in the young person's interest"),
)

keuze_mogelijk = judgement(
    "college.keuze_mogelijk", by="college",
    ask=Text("Kan redelijkerwijs keuze tussen activiteiten van jeugdhulp worden geboden?",
             "Can a choice between activities of youth care reasonably be offered?"),
    yes=Text("keuze kan redelijkerwijs worden geboden",
             "a choice can reasonably be offered"),
    no=Text("keuze kan redelijkerwijs niet worden geboden",
            "a choice cannot reasonably be offered"),
    unknown=Text("het is aan het college of redelijkerwijs keuze kan worden geboden",
                 "it is for the municipal executive to decide whether a choice can reasonably be offered"),
)

samenwerking_nodig = judgement(
    "college.samenwerking_nodig", by="college",
    ask=Text("Is overleg met de school of instelling van de jeugdige nodig?",
             "Is consultation with the young person's school or institution needed?"),
    yes=Text("overleg met de school is nodig",
             "consultation with the school is needed"),
    no=Text("overleg met de school is niet nodig",
            "consultation with the school is not needed"),
    unknown=Text("het is aan het college of overleg met de school nodig is",
                 "it is for the municipal executive to decide whether consultation with the school is "
                 "needed"),
)

maatregel_te_overwegen = judgement(
    "college.maatregel_te_overwegen", by=("college", "raad"),
    ask=Text("Moet een maatregel met betrekking tot het gezag worden overwogen?",
             "Must a measure concerning authority be considered?"),
    yes=Text("een maatregel met betrekking tot het gezag moet worden overwogen",
             "a measure concerning authority must be considered"),
    no=Text("een maatregel met betrekking tot het gezag hoeft niet te worden overwogen",
            "no measure concerning authority need be considered"),
    unknown=Text("het is aan het college of de raad of een maatregel met betrekking tot het gezag moet "
                 "worden overwogen",
                 "it is for the municipal executive or the Raad to decide whether a measure concerning "
                 "authority must be considered"),
)

voorziening_getroffen = yes_no(
    "college.voorziening_getroffen",
    ask=Text("Is een voorziening op grond van de Jeugdwet getroffen of in voorbereiding?",
             "Has a provision under the Youth Act been made, or is it being prepared?"),
    yes=Text("er is een voorziening getroffen of in voorbereiding",
             "a provision has been made or is being prepared"),
    no=Text("er is geen voorziening getroffen of in voorbereiding",
            "no provision has been made or is being prepared"),
    unknown=Text("het is niet bekend of een voorziening is getroffen of in voorbereiding is",
                 "it is not known whether a provision has been made or is being prepared"),
)

rekening_gehouden_met_achtergrond = yes_no(
    "college.rekening_gehouden_met_achtergrond",
    ask=Text("Is gemotiveerd rekening gehouden met behoeften, achtergrond en overtuiging van het gezin?",
             "Were the family's needs, background and belief taken into account with reasons?"),
    yes=Text("gemotiveerd is rekening gehouden met behoeften, achtergrond en overtuiging",
             "the family's needs, background and belief were taken into account with reasons"),
    no=Text("met behoeften, achtergrond of overtuiging is geen rekening gehouden",
            "the family's needs, background or belief were not taken into account"),
    unknown=Text("het is niet bekend of met behoeften, achtergrond en overtuiging rekening is gehouden",
                 "it is not known whether the family's needs, background and belief were taken into "
                 "account"),
)

passende_gi_gezocht = yes_no(
    "college.passende_gi_gezocht",
    ask=Text("Is een passende gecertificeerde instelling gezocht?",
             "Was a suitable certified institution sought?"),
    yes=Text("een passende gecertificeerde instelling is gezocht",
             "a suitable certified institution was sought"),
    no=Text("er is geen passende gecertificeerde instelling gezocht",
            "no suitable certified institution was sought"),
    unknown=Text("het is niet bekend of een passende gecertificeerde instelling is gezocht",
                 "it is not known whether a suitable certified institution was sought"),
)

passende_jeugdhulp_ingezet = yes_no(
    "college.passende_jeugdhulp_ingezet",
    ask=Text("Is passende jeugdhulp ingezet?",
             "Was suitable youth care deployed?"),
    yes=Text("passende jeugdhulp is ingezet",
             "suitable youth care was deployed"),
    no=Text("er is geen passende jeugdhulp ingezet",
            "no suitable youth care was deployed"),
    unknown=Text("het is niet bekend of passende jeugdhulp is ingezet",
                 "it is not known whether suitable youth care was deployed"),
)

aanbod_gi_toereikend = yes_no(
    "college.aanbod_gi_toereikend",
    ask=Text("Is het aanbod van gecertificeerde instellingen toereikend?",
             "Is the supply of certified institutions sufficient?"),
    yes=Text("het aanbod van gecertificeerde instellingen is toereikend",
             "the supply of certified institutions is sufficient"),
    no=Text("het aanbod van gecertificeerde instellingen is niet toereikend",
            "the supply of certified institutions is not sufficient"),
    unknown=Text("het is niet bekend of het aanbod van gecertificeerde instellingen toereikend is",
                 "it is not known whether the supply of certified institutions is sufficient"),
)

keuze_geboden = yes_no(
    "college.keuze_geboden",
    ask=Text("Is die keuze geboden?",
             "Was that choice offered?"),
    yes=Text("keuze tussen activiteiten van jeugdhulp is geboden",
             "a choice between activities of youth care was offered"),
    no=Text("keuze tussen activiteiten van jeugdhulp is niet geboden",
            "no choice between activities of youth care was offered"),
    unknown=Text("het is niet bekend of keuze tussen activiteiten van jeugdhulp is geboden",
                 "it is not known whether a choice between activities of youth care was offered"),
)

vervoer_inbegrepen = yes_no(
    "college.vervoer_inbegrepen",
    ask=Text("Omvat de voorziening het vervoer van en naar de hulp?",
             "Does the provision include transport to and from the help?"),
    yes=Text("de voorziening omvat het vervoer",
             "the provision includes the transport"),
    no=Text("de voorziening omvat het vervoer niet",
            "the provision does not include the transport"),
    unknown=Text("het is niet bekend of de voorziening het vervoer omvat",
                 "it is not known whether the provision includes the transport"),
)

ouders_ondersteund = yes_no(
    "college.ouders_ondersteund",
    ask=Text("Is een voorziening voor de ouders getroffen?",
             "Was a provision for the parents made?"),
    yes=Text("een voorziening voor de ouders is getroffen",
             "a provision for the parents was made"),
    no=Text("er is geen voorziening voor de ouders getroffen",
            "no provision for the parents was made"),
    unknown=Text("het is niet bekend of een voorziening voor de ouders is getroffen",
                 "it is not known whether a provision for the parents was made"),
)

overleg_met_school = yes_no(
    "college.overleg_met_school",
    ask=Text("Is met de school of instelling overlegd?",
             "Was the school or institution consulted?"),
    yes=Text("met de school of instelling is overlegd",
             "the school or institution was consulted"),
    no=Text("met de school of instelling is niet overlegd",
            "the school or institution was not consulted"),
    unknown=Text("het is niet bekend of met de school of instelling is overlegd",
                 "it is not known whether the school or institution was consulted"),
)
