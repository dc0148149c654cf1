"""
Secure youth care: its grounds, the expert, consent, and the youth who turned eighteen.
"""

from jeugdrecht.logic.declare import event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

noodzakelijk_gesloten = judgement(
    "jeugdhulp.noodzakelijk_gesloten", by="kinderrechter",
    ask=Text(
        "Is jeugdhulp noodzakelijk wegens ernstige problemen die de ontwikkeling naar volwassenheid "
        "ernstig belemmeren?",
        "Is youth care necessary for serious problems that seriously impede the development to adulthood?",
    ),
    yes=Text("jeugdhulp is noodzakelijk wegens ernstige problemen die de ontwikkeling belemmeren",
             "youth care is necessary for serious problems that impede development"),
    no=Text("jeugdhulp is daarvoor niet noodzakelijk", "youth care is not necessary for that"),
    unknown=Text(
        "het is aan de kinderrechter of jeugdhulp noodzakelijk is wegens ernstige problemen die de "
        "ontwikkeling belemmeren",
        "it is for the juvenile court to decide whether youth care is necessary for serious problems that "
        "impede development",
    ),
)

opneming_noodzakelijk = judgement(
    "jeugdhulp.opneming_noodzakelijk", by="kinderrechter",
    ask=Text(
        "Zijn opneming en verblijf noodzakelijk (en sinds 2024 geschikt) om onttrekking aan de jeugdhulp "
        "te voorkomen?",
        "Are admission and stay necessary (and since 2024 suitable) to prevent evasion of the care?",
    ),
    yes=Text("opneming en verblijf zijn noodzakelijk tegen onttrekking",
             "admission and stay are necessary against evasion"),
    no=Text("opneming en verblijf zijn niet noodzakelijk tegen onttrekking",
            "admission and stay are not necessary against evasion"),
    unknown=Text(
        "het is aan de kinderrechter of opneming en verblijf noodzakelijk zijn tegen onttrekking",
        "it is for the juvenile court to decide whether admission and stay are necessary against evasion",
    ),
)

minder_ingrijpend_mogelijk = judgement(
    "jeugdhulp.minder_ingrijpend_mogelijk", by="kinderrechter",
    ask=Text("Zijn er minder ingrijpende mogelijkheden om de problemen te behandelen?",
             "Are there less intrusive ways to treat the problems?"),
    yes=Text("er zijn minder ingrijpende mogelijkheden", "there are less intrusive ways"),
    no=Text("er zijn geen minder ingrijpende mogelijkheden", "there are no less intrusive ways"),
    unknown=Text("het is aan de kinderrechter of er minder ingrijpende mogelijkheden zijn",
                 "it is for the juvenile court to decide whether there are less intrusive ways"),
)

machtiging_niet_af_te_wachten = judgement(
    "jeugdhulp.machtiging_niet_af_te_wachten", by="kinderrechter",
    ask=Text("Kan een gewone machtiging niet worden afgewacht?",
             "Is it impossible to await a regular authorisation?"),
    yes=Text("een gewone machtiging kan niet worden afgewacht", "a regular authorisation cannot be awaited"),
    no=Text("een gewone machtiging kan worden afgewacht", "a regular authorisation can be awaited"),
    unknown=Text("het is aan de kinderrechter of een gewone machtiging niet kan worden afgewacht",
                 "it is for the juvenile court to decide whether a regular authorisation cannot be awaited"),
)

onmiddellijk_noodzakelijk = judgement(
    "jeugdhulp.onmiddellijk_noodzakelijk", by="kinderrechter",
    ask=Text("Is onmiddellijke jeugdhulp noodzakelijk, of bestaat daarvan een ernstig vermoeden?",
             "Is immediate care necessary, or is that seriously suspected?"),
    yes=Text("onmiddellijke jeugdhulp is noodzakelijk of dat wordt ernstig vermoed",
             "immediate care is necessary or seriously suspected to be"),
    no=Text("onmiddellijke jeugdhulp is niet noodzakelijk", "immediate care is not necessary"),
    unknown=Text(
        "het is aan de kinderrechter of onmiddellijke jeugdhulp noodzakelijk is of dat ernstig wordt "
        "vermoed",
        "it is for the juvenile court to decide whether immediate care is necessary or seriously suspected"
        " to be",
    ),
)

belemmering_alleen_met_voorwaarden = judgement(
    "jeugdhulp.belemmering_alleen_met_voorwaarden", by="kinderrechter",
    ask=Text(
        "Kan de belemmering buiten de accommodatie alleen worden afgewend door voorwaarden te stellen en "
        "na te leven?",
        "Can the impediment outside the accommodation only be averted by setting and meeting conditions?",
    ),
    yes=Text("de belemmering is buiten de accommodatie alleen met voorwaarden af te wenden",
             "the impediment can outside the accommodation only be averted with conditions"),
    no=Text("de belemmering is buiten de accommodatie niet alleen met voorwaarden af te wenden",
            "it is not only with conditions that the impediment can be averted outside"),
    unknown=Text(
        "het is aan de kinderrechter of de belemmering buiten de accommodatie alleen met voorwaarden is af"
        " te wenden",
        "it is for the juvenile court to decide whether the impediment can outside the accommodation only "
        "be averted with conditions",
    ),
)

naleving_voorwaarden_aannemelijk = judgement(
    "jeugdhulp.naleving_voorwaarden_aannemelijk", by="kinderrechter",
    ask=Text("Is redelijkerwijs aan te nemen dat de voorwaarden worden nageleefd?",
             "Can it reasonably be assumed that the conditions will be met?"),
    yes=Text("naleving van de voorwaarden is aannemelijk", "compliance with the conditions is plausible"),
    no=Text("naleving van de voorwaarden is niet aannemelijk",
            "compliance with the conditions is not plausible"),
    unknown=Text(
        "het is aan de kinderrechter of naleving van de voorwaarden aannemelijk is",
        "it is for the juvenile court to decide whether compliance with the conditions is plausible",
    ),
)

instemming_gedragswetenschapper = yes_no(
    "jeugdhulp.instemming_gedragswetenschapper",
    ask=Text(
        "Stemt een gekwalificeerde gedragswetenschapper die de jeugdige kort tevoren onderzocht in met het"
        " verzoek?",
        "Does a qualified behavioural expert who recently examined the young person agree to the petition?",
    ),
    yes=Text("een gekwalificeerde gedragswetenschapper stemt in na recent onderzoek",
             "a qualified behavioural expert agrees after a recent examination"),
    no=Text("er is geen instemming van een gekwalificeerde gedragswetenschapper na recent onderzoek",
            "no qualified behavioural expert agrees after a recent examination"),
    unknown=Text(
        "het is niet bekend of een gekwalificeerde gedragswetenschapper instemt na recent onderzoek",
        "it is not known whether a qualified behavioural expert agrees after a recent examination",
    ),
)

onderzoek_feitelijk_onmogelijk = yes_no(
    "jeugdhulp.onderzoek_feitelijk_onmogelijk",
    ask=Text("Was onderzoek van de jeugdige door de gedragswetenschapper feitelijk onmogelijk?",
             "Was it in fact impossible for the behavioural expert to examine the young person?"),
    yes=Text("onderzoek van de jeugdige was feitelijk onmogelijk",
             "examining the young person was in fact impossible"),
    no=Text("onderzoek van de jeugdige was mogelijk", "examining the young person was possible"),
    unknown=Text("het is niet bekend of onderzoek van de jeugdige feitelijk onmogelijk was",
                 "it is not known whether examining the young person was in fact impossible"),
)

wettelijk_vertegenwoordiger_stemt_in = yes_no(
    "jeugdhulp.wettelijk_vertegenwoordiger_stemt_in",
    ask=Text("Stemt de wettelijk vertegenwoordiger in met de opneming en het verblijf?",
             "Does the legal representative consent to the admission and stay?"),
    yes=Text("de wettelijk vertegenwoordiger stemt in", "the legal representative consents"),
    no=Text("de wettelijk vertegenwoordiger stemt niet in", "the legal representative does not consent"),
    unknown=Text("het is niet bekend of de wettelijk vertegenwoordiger instemt",
                 "it is not known whether the legal representative consents"),
)

instemming_ingetrokken_op = event(
    "jeugdhulp.instemming_ingetrokken_op",
    ask=Text("Op welke datum heeft de wettelijk vertegenwoordiger zijn instemming ingetrokken?",
             "On which date did the legal representative withdraw consent?"),
    says=Text("de instemming is ingetrokken op {value}", "consent was withdrawn on {value}"),
    unknown=Text("het is niet bekend of en wanneer de instemming is ingetrokken",
                 "it is not known whether and when consent was withdrawn"),
)

machtiging_gold_bij_18 = yes_no(
    "jeugdhulp.machtiging_gold_bij_18",
    ask=Text("Gold op de achttiende verjaardag een machtiging gesloten jeugdhulp?",
             "Was an authorisation of secure youth care in force on the eighteenth birthday?"),
    yes=Text("op de achttiende verjaardag gold een machtiging gesloten jeugdhulp",
             "an authorisation of secure youth care was in force on the eighteenth birthday"),
    no=Text("op de achttiende verjaardag gold geen machtiging gesloten jeugdhulp",
            "no authorisation of secure youth care was in force on the eighteenth birthday"),
    unknown=Text(
        "het is niet bekend of op de achttiende verjaardag een machtiging gesloten jeugdhulp gold",
        "it is not known whether an authorisation of secure youth care was in force on the eighteenth "
        "birthday",
    ),
)

plan_voor_18 = yes_no(
    "jeugdhulp.plan_voor_18",
    ask=Text("Is het hulpverleningsplan voor de achttiende verjaardag vastgesteld?",
             "Was the care plan adopted before the eighteenth birthday?"),
    yes=Text("het hulpverleningsplan is voor de achttiende verjaardag vastgesteld",
             "the care plan was adopted before the eighteenth birthday"),
    no=Text("het hulpverleningsplan is niet voor de achttiende verjaardag vastgesteld",
            "the care plan was not adopted before the eighteenth birthday"),
    unknown=Text("het is niet bekend of het hulpverleningsplan voor de achttiende verjaardag is vastgesteld",
                 "it is not known whether the care plan was adopted before the eighteenth birthday"),
)

toewerken_naar_andere_hulp = yes_no(
    "jeugdhulp.toewerken_naar_andere_hulp",
    ask=Text("Wordt, ook blijkens het hulpverleningsplan, naar een andere vorm van jeugdhulp toegewerkt?",
             "Is there, as the care plan shows too, a move towards another form of care?"),
    yes=Text("er wordt naar een andere vorm van jeugdhulp toegewerkt",
             "there is a move towards another form of care"),
    no=Text("er wordt niet naar een andere vorm van jeugdhulp toegewerkt",
            "there is no move towards another form of care"),
    unknown=Text("het is niet bekend of er naar een andere vorm van jeugdhulp wordt toegewerkt",
                 "it is not known whether there is a move towards another form of care"),
)
