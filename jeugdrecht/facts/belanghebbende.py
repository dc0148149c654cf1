"""
One person in a civil case about a child: the role, and what makes this person an interested party.

Given at the top of a case these facts are of one person; the list `betrokkenen` holds several.
"""

from jeugdrecht.logic.declare import act, choice, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

rol = choice(
    "belanghebbende.rol",
    "verzoeker", "ouder", "gezagsouder", "voogd", "minderjarige", "pleegouder", "verzorger", "andere",
    item="belanghebbende",
    ask=Text("Wat is de rol van deze persoon in de zaak (ouder: zonder gezag; verzorger: geen ouder of "
             "pleegouder; verzoeker: wie verzoekt en geen van de andere rollen heeft)?",
             "What is this person's role in the case (ouder: without authority; verzorger: neither parent "
             "nor foster parent; verzoeker: a petitioner with none of the other roles)?"),
    says=Text("de rol van deze persoon is {value}", "this person's role is {value}"),
    unknown=Text("het is niet bekend wat de rol van deze persoon is",
                 "it is not known what this person's role is"),
)

rechtstreeks_betrokken = judgement(
    "belanghebbende.rechtstreeks_betrokken", by="rechter", item="belanghebbende",
    ask=Text("Heeft de zaak rechtstreeks betrekking op de rechten of verplichtingen van deze persoon?",
             "Does the case directly concern this person's rights or duties?"),
    yes=Text("de zaak heeft rechtstreeks betrekking op de rechten of verplichtingen van deze persoon",
             "the case directly concerns this person's rights or duties"),
    no=Text("de zaak heeft niet rechtstreeks betrekking op de rechten of verplichtingen van deze persoon",
            "the case does not directly concern this person's rights or duties"),
    unknown=Text("het is aan de rechter of de zaak rechtstreeks betrekking heeft op de rechten of "
                 "verplichtingen van deze persoon",
                 "it is for the court to decide whether the case directly concerns this person's rights or "
                 "duties"),
)

verklaring_van_belang = judgement(
    "belanghebbende.verklaring_van_belang", by="rechter", item="belanghebbende",
    ask=Text("Kan de verklaring van deze persoon van betekenis zijn voor de beoordeling van het verzoek?",
             "Can this person's statement matter to the decision on the petition?"),
    yes=Text("de verklaring van deze persoon kan van betekenis zijn voor de beoordeling van het verzoek",
             "this person's statement can matter to the decision on the petition"),
    no=Text("de verklaring van deze persoon kan niet van betekenis zijn voor de beoordeling van het verzoek",
            "this person's statement cannot matter to the decision on the petition"),
    unknown=Text("het is aan de rechter of de verklaring van deze persoon van betekenis kan zijn voor de "
                 "beoordeling van het verzoek",
                 "it is for the court to decide whether this person's statement can matter to the decision "
                 "on the petition"),
)

verzorgt_in_gezin = yes_no(
    "belanghebbende.verzorgt_in_gezin", item="belanghebbende",
    ask=Text("Verzorgt en voedt deze persoon de jeugdige nu op in het eigen gezin?",
             "Does this person now raise the young person in the own family?"),
    yes=Text("deze persoon verzorgt en voedt de jeugdige nu op in het eigen gezin",
             "this person now raises the young person in the own family"),
    no=Text("deze persoon verzorgt en voedt de jeugdige nu niet op in het eigen gezin",
            "this person does not now raise the young person in the own family"),
    unknown=Text("het is niet bekend of deze persoon de jeugdige nu in het eigen gezin verzorgt en opvoedt",
                 "it is not known whether this person now raises the young person in the own family"),
)

nauwe_persoonlijke_betrekking = yes_no(
    "belanghebbende.nauwe_persoonlijke_betrekking", item="belanghebbende",
    ask=Text("Staat deze persoon door de verzorging in een nauwe persoonlijke betrekking tot de jeugdige?",
             "Does this person, by caring for the young person, have a close personal relationship with "
             "them?"),
    yes=Text("deze persoon staat in een nauwe persoonlijke betrekking tot de jeugdige",
             "this person has a close personal relationship with the young person"),
    no=Text("deze persoon staat niet in een nauwe persoonlijke betrekking tot de jeugdige",
            "this person does not have a close personal relationship with the young person"),
    unknown=Text("het is niet bekend of deze persoon in een nauwe persoonlijke betrekking tot de jeugdige "
                 "staat",
                 "it is not known whether this person has a close personal relationship with the young "
                 "person"),
)

woonplaats_bekend = yes_no(
    "belanghebbende.woonplaats_bekend", item="belanghebbende",
    ask=Text("Is de woonplaats van deze persoon bekend?", "Is this person's residence known?"),
    yes=Text("de woonplaats van deze persoon is bekend", "this person's residence is known"),
    no=Text("de woonplaats van deze persoon is onbekend", "this person's residence is unknown"),
    unknown=Text("het is niet opgegeven of de woonplaats van deze persoon bekend is",
                 "it is not stated whether this person's residence is known"),
)

verschenen = yes_no(
    "belanghebbende.verschenen", item="belanghebbende",
    ask=Text("Is deze persoon in de procedure verschenen?", "Has this person appeared in the proceedings?"),
    yes=Text("deze persoon is in de procedure verschenen", "this person has appeared in the proceedings"),
    no=Text("deze persoon is niet in de procedure verschenen",
            "this person has not appeared in the proceedings"),
    unknown=Text("het is niet bekend of deze persoon in de procedure is verschenen",
                 "it is not known whether this person has appeared in the proceedings"),
)

verzoekt_deskundige = act(
    "belanghebbende.verzoekt_deskundige", item="belanghebbende",
    ask=Text("Vraagt deze ouder de rechter om een deskundige te benoemen of een eigen deskundigenrapport te "
             "mogen overleggen?",
             "Does this parent ask the court to appoint an expert or to be allowed to submit a report of an "
             "own expert?"),
    yes=Text("deze ouder vraagt de rechter om een deskundige of om een eigen rapport te mogen overleggen",
             "this parent asks the court for an expert or to be allowed to submit an own report"),
    no=Text("deze ouder vraagt de rechter niet om een deskundige of om een eigen rapport te mogen overleggen",
            "this parent does not ask the court for an expert or to be allowed to submit an own report"),
    unknown=Text("het is niet bekend of deze ouder de rechter om een deskundige of een eigen rapport vraagt",
                 "it is not known whether this parent asks the court for an expert or an own report"),
)
