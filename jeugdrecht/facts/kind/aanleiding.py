"""
What brings an article of the Convention on the Rights of the Child up in a case.

Whether the child is away from a parent or from its family is asked; a claim or another circumstance counts
as not so when it is left out, as an act does.
"""

from jeugdrecht.logic.declare import act, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

buiten_rechtsmacht = act(
    "kind.buiten_rechtsmacht",
    ask=Text("Valt het kind buiten de Nederlandse rechtsmacht?",
             "Is the child outside the jurisdiction of the Netherlands?"),
    yes=Text("het kind valt buiten de Nederlandse rechtsmacht",
             "the child is outside the jurisdiction of the Netherlands"),
    no=Text("het kind valt niet buiten de Nederlandse rechtsmacht",
            "the child is not outside the jurisdiction of the Netherlands"),
    unknown=Text("het is niet bekend of het kind buiten de Nederlandse rechtsmacht valt",
                 "it is not known whether the child is outside the jurisdiction of the Netherlands"),
)

gescheiden_van_ouder = yes_no(
    "kind.gescheiden_van_ouder",
    ask=Text("Is het kind van een of beide ouders gescheiden?",
             "Is the child separated from one or both parents?"),
    yes=Text("het kind is van een of beide ouders gescheiden",
             "the child is separated from one or both parents"),
    no=Text("het kind is niet van een ouder gescheiden",
            "the child is not separated from a parent"),
    unknown=Text("het is niet bekend of het kind van een ouder is gescheiden",
                 "it is not known whether the child is separated from a parent"),
)

procedure_over_scheiding = act(
    "kind.procedure_over_scheiding",
    ask=Text("Loopt er een procedure over de scheiding van kind en ouders?",
             "Are there proceedings on separating the child and its parents?"),
    yes=Text("er loopt een procedure over de scheiding van kind en ouders",
             "proceedings on separating the child and its parents are under way"),
    no=Text("er loopt geen procedure over de scheiding van kind en ouders",
            "no proceedings on separating the child and its parents are under way"),
    unknown=Text("het is niet bekend of er een procedure over de scheiding van kind en ouders loopt",
                 "it is not known whether proceedings on separating the child and its parents are under way"),
)

ouders_stemmen_in_met_scheiding = act(
    "kind.ouders_stemmen_in_met_scheiding",
    ask=Text("Stemmen de ouders in met de scheiding van het kind?",
             "Do the parents consent to the separation from the child?"),
    yes=Text("de ouders stemmen in met de scheiding van het kind",
             "the parents consent to the separation from the child"),
    no=Text("de ouders stemmen niet in met de scheiding van het kind",
            "the parents do not consent to the separation from the child"),
    unknown=Text("het is niet bekend of de ouders instemmen met de scheiding van het kind",
                 "it is not known whether the parents consent to the separation from the child"),
)

scheiding_door_overheid = act(
    "kind.scheiding_door_overheid",
    ask=Text("Komt de scheiding door een andere overheidsmaatregel, zoals detentie of uitzetting?",
             "Does the separation result from another State measure, such as detention or removal?"),
    yes=Text("de scheiding is het gevolg van een overheidsmaatregel",
             "the separation results from a State measure"),
    no=Text("de scheiding is niet het gevolg van een overheidsmaatregel",
            "the separation does not result from a State measure"),
    unknown=Text("het is niet bekend of de scheiding het gevolg is van een overheidsmaatregel",
                 "it is not known whether the separation results from a State measure"),
)

ouders_werken = act(
    "kind.ouders_werken",
    ask=Text("Werken de ouders, en is er daarom opvang nodig?",
             "Do the parents work, so that child care is needed?"),
    yes=Text("de ouders werken en daarom is er opvang nodig",
             "the parents work, so that child care is needed"),
    no=Text("er is geen opvang nodig omdat de ouders werken",
            "no child care is needed because the parents work"),
    unknown=Text("het is niet bekend of er opvang nodig is omdat de ouders werken",
                 "it is not known whether child care is needed because the parents work"),
)

komt_in_aanmerking = yes_no(
    "kind.komt_in_aanmerking",
    ask=Text("Komt het kind in aanmerking voor de opvang?",
             "Is the child eligible for the child care?"),
    yes=Text("het kind komt in aanmerking voor de opvang",
             "the child is eligible for the child care"),
    no=Text("het kind komt niet in aanmerking voor de opvang",
            "the child is not eligible for the child care"),
    unknown=Text("het is niet bekend of het kind in aanmerking komt voor de opvang",
                 "it is not known whether the child is eligible for the child care"),
)

zonder_verzorger = act(
    "kind.zonder_verzorger",
    ask=Text("Is het kind onder niemands hoede: geen ouder, voogd of andere verzorger?",
             "Is the child in nobody's care: no parent, guardian or other carer?"),
    yes=Text("het kind is onder niemands hoede",
             "the child is in nobody's care"),
    no=Text("het kind is onder de hoede van een ouder, voogd of andere verzorger",
            "the child is in the care of a parent, guardian or other carer"),
    unknown=Text("het is niet bekend of het kind onder iemands hoede is",
                 "it is not known whether the child is in anybody's care"),
)

mist_gezinsverblijf = yes_no(
    "kind.mist_gezinsverblijf",
    ask=Text("Mist het kind tijdelijk of blijvend het verblijf in het gezin?",
             "Is the child temporarily or permanently without a home in its family?"),
    yes=Text("het kind mist het verblijf in het gezin",
             "the child is without a home in its family"),
    no=Text("het kind mist het verblijf in het gezin niet",
            "the child is not without a home in its family"),
    unknown=Text("het is niet bekend of het kind het verblijf in het gezin mist",
                 "it is not known whether the child is without a home in its family"),
)

blijven_in_gezin_niet_in_belang = judgement(
    "kind.blijven_in_gezin_niet_in_belang", by="rechter",
    ask=Text("Verzet het belang van het kind zich ertegen dat het in het gezin blijft?",
             "Do the child's interests forbid it to stay in the family?"),
    yes=Text("het belang van het kind verzet zich ertegen dat het in het gezin blijft",
             "the child's interests forbid it to stay in the family"),
    no=Text("het belang van het kind verzet zich er niet tegen dat het in het gezin blijft",
            "the child's interests do not forbid it to stay in the family"),
    unknown=Text("het is aan de rechter of het belang van het kind zich tegen blijven in het gezin verzet",
                 "it is for the court to decide whether the child's interests forbid staying in the family"),
)

beroep_op_sociale_zekerheid = act(
    "kind.beroep_op_sociale_zekerheid",
    ask=Text("Wordt voor het kind een beroep op sociale zekerheid gedaan?",
             "Is social security claimed for the child?"),
    yes=Text("voor het kind wordt een beroep op sociale zekerheid gedaan",
             "social security is claimed for the child"),
    no=Text("voor het kind wordt geen beroep op sociale zekerheid gedaan",
            "no social security is claimed for the child"),
    unknown=Text("het is niet bekend of voor het kind een beroep op sociale zekerheid wordt gedaan",
                 "it is not known whether social security is claimed for the child"),
)

materiele_steun_gevraagd = act(
    "kind.materiele_steun_gevraagd",
    ask=Text("Is er materiële steun voor het gezin gevraagd, zoals voor voeding, kleding of huisvesting?",
             "Was material support for the family asked for, such as food, clothing or housing?"),
    yes=Text("er is materiële steun voor het gezin gevraagd",
             "material support for the family was asked for"),
    no=Text("er is geen materiële steun voor het gezin gevraagd",
            "no material support for the family was asked for"),
    unknown=Text("het is niet bekend of er materiële steun voor het gezin is gevraagd",
                 "it is not known whether material support for the family was asked for"),
)

onderhoudsplichtige_in_gebreke = act(
    "kind.onderhoudsplichtige_in_gebreke",
    ask=Text("Blijft een onderhoudsplichtige in gebreke?",
             "Does a person liable for maintenance default?"),
    yes=Text("een onderhoudsplichtige blijft in gebreke",
             "a person liable for maintenance defaults"),
    no=Text("geen onderhoudsplichtige blijft in gebreke",
            "no person liable for maintenance defaults"),
    unknown=Text("het is niet bekend of een onderhoudsplichtige in gebreke blijft",
                 "it is not known whether a person liable for maintenance defaults"),
)

slachtoffer_schending = act(
    "kind.slachtoffer_schending",
    ask=Text("Is het kind slachtoffer van verwaarlozing, uitbuiting, misbruik, foltering of oorlog?",
             "Is the child a victim of neglect, exploitation, abuse, torture or war?"),
    yes=Text("het kind is slachtoffer van verwaarlozing, uitbuiting, misbruik, foltering of oorlog",
             "the child is a victim of neglect, exploitation, abuse, torture or war"),
    no=Text("het kind is geen slachtoffer van verwaarlozing, uitbuiting, misbruik, foltering of oorlog",
            "the child is no victim of neglect, exploitation, abuse, torture or war"),
    unknown=Text("het is niet bekend of het kind slachtoffer is van verwaarlozing, uitbuiting of misbruik",
                 "it is not known whether the child is a victim of neglect, exploitation or abuse"),
)

andere_bepaling_gunstiger = act(
    "kind.andere_bepaling_gunstiger",
    ask=Text("Is er een andere bepaling aangewezen die gunstiger is voor het kind?",
             "Was another provision pointed out that is more favourable to the child?"),
    yes=Text("er is een andere bepaling aangewezen die gunstiger is voor het kind",
             "another provision that is more favourable to the child was pointed out"),
    no=Text("er is geen andere bepaling aangewezen die gunstiger is voor het kind",
            "no other provision that is more favourable to the child was pointed out"),
    unknown=Text("het is niet bekend of een andere bepaling gunstiger is voor het kind",
                 "it is not known whether another provision is more favourable to the child"),
)
