"""
What the young person understands, wants and does, at school too.
"""

from jeugdrecht.logic.declare import choice, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

redelijke_waardering_belangen = judgement(
    "jeugdige.redelijke_waardering_belangen", by=("rechter", "kinderrechter", "rechtbank"),
    ask=Text("Is de jeugdige in staat tot een redelijke waardering van de eigen belangen?",
             "Is the young person able to make a reasonable appraisal of their own interests?"),
    yes=Text("de rechter vindt de jeugdige in staat tot een redelijke waardering van de eigen belangen",
             "the court finds the young person able to make a reasonable appraisal of their own interests"),
    no=Text(
        "de rechter vindt de jeugdige niet in staat tot een redelijke waardering van de eigen belangen",
        "the court does not find the young person able to make a reasonable appraisal of their own interests",
    ),
    unknown=Text(
        "het is aan de rechter of de jeugdige in staat is tot een redelijke waardering van de eigen belangen",
        "it is for the court to decide whether the young person is able to make a reasonable appraisal of "
        "their own interests",
    ),
)

stelt_prijs_op_beslissing = yes_no(
    "jeugdige.stelt_prijs_op_beslissing",
    ask=Text("Is de rechter gebleken dat de jeugdige prijs stelt op een beslissing?",
             "Does it appear to the court that the young person wishes a decision?"),
    yes=Text("de rechter is gebleken dat de jeugdige prijs stelt op een beslissing",
             "it appears to the court that the young person wishes a decision"),
    no=Text("de rechter is niet gebleken dat de jeugdige prijs stelt op een beslissing",
            "it does not appear to the court that the young person wishes a decision"),
    unknown=Text("het is niet bekend of de rechter is gebleken dat de jeugdige prijs stelt op een beslissing",
                 "it is not known whether it appears to the court that the young person wishes a decision"),
)

wilsbekwaam = judgement(
    "jeugdige.wilsbekwaam", by="jeugdhulpverlener",
    ask=Text("Is de jeugdige in staat tot een redelijke waardering van de eigen belangen ter zake?",
             "Can the young person reasonably appraise their own interests in the matter?"),
    yes=Text(
        "de jeugdhulpverlener vindt de jeugdige in staat de eigen belangen ter zake redelijk te waarderen",
        "the youth care worker finds the young person able to appraise their own interests in the matter",
    ),
    no=Text(
        "de jeugdhulpverlener vindt de jeugdige niet in staat de eigen belangen ter zake redelijk te "
        "waarderen",
        "the youth care worker does not find the young person able to appraise their own interests in the "
        "matter",
    ),
    unknown=Text(
        "het is aan de jeugdhulpverlener of de jeugdige de eigen belangen ter zake redelijk kan waarderen",
        "it is for the youth care worker to decide whether the young person can reasonably appraise their "
        "own interests in the matter",
    ),
)

blijft_weloverwogen_wensen = judgement(
    "jeugdige.blijft_weloverwogen_wensen", by="jeugdhulpverlener",
    ask=Text("Blijft de jeugdige de verrichting weloverwogen wensen?",
             "Does the young person keep wishing the treatment after due consideration?"),
    yes=Text(
        "de jeugdhulpverlener vindt dat de jeugdige de verrichting weloverwogen blijft wensen",
        "the youth care worker finds that the young person keeps wishing the treatment after due "
        "consideration",
    ),
    no=Text(
        "de jeugdhulpverlener vindt niet dat de jeugdige de verrichting weloverwogen blijft wensen",
        "the youth care worker does not find that the young person keeps wishing the treatment after due "
        "consideration",
    ),
    unknown=Text(
        "het is aan de jeugdhulpverlener of de jeugdige de verrichting weloverwogen blijft wensen",
        "it is for the youth care worker to decide whether the young person keeps wishing the treatment "
        "after due consideration",
    ),
)

stemt_in = yes_no(
    "jeugdige.stemt_in",
    ask=Text("Stemt de jeugdige in?", "Does the young person consent?"),
    yes=Text("de jeugdige stemt in", "the young person consents"),
    no=Text("de jeugdige stemt niet in", "the young person does not consent"),
    unknown=Text("het is niet bekend of de jeugdige instemt",
                 "it is not known whether the young person consents"),
)

inzage_uitgesloten = yes_no(
    "jeugdige.inzage_uitgesloten",
    ask=Text("Is vastgelegd dat de jeugdige geen inzage wilde?",
             "Is it recorded that the young person did not want access given?"),
    yes=Text("er is vastgelegd dat de jeugdige geen inzage wilde",
             "it is recorded that the young person did not want access given"),
    no=Text("er is niet vastgelegd dat de jeugdige geen inzage wilde",
            "it is not recorded that the young person did not want access given"),
    unknown=Text("het is niet bekend of is vastgelegd dat de jeugdige geen inzage wilde",
                 "it is not known whether it is recorded that the young person did not want access given"),
)

afhankelijkheidsrelatie = yes_no(
    "jeugdige.afhankelijkheidsrelatie",
    ask=Text("Is de jeugdige afhankelijk van of onvrij tegenover degene die het gedrag vertoont?",
             "Is the young person dependent on or unfree towards the person who behaves that way?"),
    yes=Text("de jeugdige is afhankelijk van of onvrij tegenover degene die het gedrag vertoont",
             "the young person is dependent on or unfree towards the person who behaves that way"),
    no=Text("de jeugdige is niet afhankelijk van en niet onvrij tegenover degene die het gedrag vertoont",
            "the young person is neither dependent on nor unfree towards the person who behaves that way"),
    unknown=Text(
        "het is niet bekend of de jeugdige afhankelijk is van of onvrij is tegenover degene die het gedrag "
        "vertoont",
        "it is not known whether the young person is dependent on or unfree towards the person who behaves "
        "that way",
    ),
)

leerplichtig = choice(
    "jeugdige.leerplichtig", "niet", "leerplichtig", "kwalificatieplichtig",
    ask=Text("Is de jeugdige leerplichtig of kwalificatieplichtig?",
             "Is the young person subject to compulsory education or the qualification duty?"),
    says=Text("de onderwijsplicht van de jeugdige is: {value}",
              "the young person's duty to attend education is: {value}"),
    unknown=Text(
        "het is niet bekend of de jeugdige leerplichtig of kwalificatieplichtig is",
        "it is not known whether the young person is subject to compulsory education or the qualification "
        "duty",
    ),
)

heeft_startkwalificatie = yes_no(
    "jeugdige.heeft_startkwalificatie",
    ask=Text("Heeft de jeugdige een startkwalificatie?", "Does the young person have a basic qualification?"),
    yes=Text("de jeugdige heeft een startkwalificatie", "the young person has a basic qualification"),
    no=Text("de jeugdige heeft geen startkwalificatie",
            "the young person does not have a basic qualification"),
    unknown=Text("het is niet bekend of de jeugdige een startkwalificatie heeft",
                 "it is not known whether the young person has a basic qualification"),
)

bijzondere_doelgroep = yes_no(
    "jeugdige.bijzondere_doelgroep",
    ask=Text("Behoort de jeugdige tot een bijzondere doelgroep?",
             "Does the young person belong to a special target group?"),
    yes=Text("de jeugdige behoort tot een bijzondere doelgroep",
             "the young person belongs to a special target group"),
    no=Text("de jeugdige behoort niet tot een bijzondere doelgroep",
            "the young person does not belong to a special target group"),
    unknown=Text("het is niet bekend of de jeugdige tot een bijzondere doelgroep behoort",
                 "it is not known whether the young person belongs to a special target group"),
)

contact_met_jeugdstrafrecht = yes_no(
    "jeugdige.contact_met_jeugdstrafrecht",
    ask=Text("Is de jeugdige in aanraking geweest met het jeugdstrafrecht?",
             "Has the young person been in contact with youth criminal law?"),
    yes=Text("de jeugdige is in aanraking geweest met het jeugdstrafrecht",
             "the young person has been in contact with youth criminal law"),
    no=Text("de jeugdige is niet in aanraking geweest met het jeugdstrafrecht",
            "the young person has not been in contact with youth criminal law"),
    unknown=Text("het is niet bekend of de jeugdige in aanraking is geweest met het jeugdstrafrecht",
                 "it is not known whether the young person has been in contact with youth criminal law"),
)

onder_toezicht_gestaan = yes_no(
    "jeugdige.onder_toezicht_gestaan",
    ask=Text("Heeft de jeugdige onder toezicht gestaan?", "Has the young person been under supervision?"),
    yes=Text("de jeugdige heeft onder toezicht gestaan", "the young person has been under supervision"),
    no=Text("de jeugdige heeft niet onder toezicht gestaan",
            "the young person has not been under supervision"),
    unknown=Text("het is niet bekend of de jeugdige onder toezicht heeft gestaan",
                 "it is not known whether the young person has been under supervision"),
)
