"""
The ground for a supervision order: the threat, the care that is accepted, and what the parents can bear.

Three open norms that the court fills in; together they are the ground of BW 1:255 lid 1.
"""

from jeugdrecht.facts import ouder, voogd
from jeugdrecht.facts.lists import ouders
from jeugdrecht.logic.declare import any_of, derived, judgement
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

ernstig = judgement(
    "bedreiging.ernstig", by=("kinderrechter", "rechtbank"),
    ask=Text("Groeit de jeugdige zo op dat die ernstig in de ontwikkeling wordt bedreigd?",
             "Does the young person grow up in such a way that the development is seriously threatened?"),
    yes=Text("de jeugdige wordt ernstig in de ontwikkeling bedreigd",
             "the young person's development is seriously threatened"),
    no=Text("de jeugdige wordt niet ernstig in de ontwikkeling bedreigd",
            "the young person's development is not seriously threatened"),
    unknown=Text("het is aan de rechter of de jeugdige ernstig in de ontwikkeling wordt bedreigd",
                 "it is for the court to decide whether the young person's development is seriously "
                 "threatened"),
)

# Parents without authority do not count here. With a guardian it is about the guardian (BW 1:326 lid 2).
zorg_voldoende_geaccepteerd = judgement(
    "bedreiging.zorg_voldoende_geaccepteerd", by="kinderrechter",
    ask=Text("Accepteren de jeugdige en de ouders met gezag (of de voogd) de noodzakelijke zorg voldoende?",
             "Do the young person and the parents with authority (or the guardian) sufficiently accept the "
             "necessary care?"),
    yes=Text("de noodzakelijke zorg wordt voldoende geaccepteerd",
             "the necessary care is sufficiently accepted"),
    no=Text("de noodzakelijke zorg wordt niet of onvoldoende geaccepteerd",
            "the necessary care is not, or not sufficiently, accepted"),
    unknown=Text("het is aan de kinderrechter of de noodzakelijke zorg voldoende wordt geaccepteerd",
                 "it is for the juvenile court to decide whether the necessary care is sufficiently "
                 "accepted"),
)

# Asked only where the expectation holds for one parent with authority and not for the other.
gezagsouders_samen_in_staat = judgement(
    "bedreiging.gezagsouders_samen_in_staat", by=("kinderrechter", "rechtbank"),
    ask=Text(
        "Is de verwachting gerechtvaardigd dat de ouders met gezag samen binnen een aanvaardbare termijn de "
        "verantwoordelijkheid kunnen dragen, al geldt dat niet voor ieder van hen?",
        "Is it justified to expect that the parents with authority can together bear the responsibility "
        "within an acceptable period, although not each of them can?",
    ),
    yes=Text("de ouders met gezag kunnen naar verwachting samen de verantwoordelijkheid dragen",
             "the parents with authority are expected to be able to bear the responsibility together"),
    no=Text("de ouders met gezag kunnen naar verwachting ook samen de verantwoordelijkheid niet dragen",
            "the parents with authority are not expected to be able to bear the responsibility together"),
    unknown=Text(
        "het is aan de rechter of de ouders met gezag naar verwachting samen de verantwoordelijkheid kunnen "
        "dragen",
        "it is for the court to decide whether the parents with authority are expected to be able to bear "
        "the responsibility together",
    ),
)

gezagsouders_in_staat = any_of(
    ouders, ouder.heeft_gezag & ouder.in_staat_binnen_aanvaardbare_termijn
) & (
    ~any_of(ouders, ouder.heeft_gezag & ~ouder.in_staat_binnen_aanvaardbare_termijn)
    | gezagsouders_samen_in_staat
)

grond_ots = derived(
    "bedreiging.grond_ots",
    ernstig
    & ~zorg_voldoende_geaccepteerd
    & (
        (voogd.soort.is_("geen") & gezagsouders_in_staat)
        | (~voogd.soort.is_("geen") & voogd.in_staat_binnen_aanvaardbare_termijn)
    ),
    ask=Text("Is de grond voor ondertoezichtstelling (artikel 1:255 lid 1 BW) vervuld?",
             "Is the ground for a supervision order (article 1:255(1) BW) fulfilled?"),
    yes=Text("de grond voor ondertoezichtstelling is vervuld",
             "the ground for a supervision order is fulfilled"),
    no=Text("de grond voor ondertoezichtstelling is niet vervuld",
            "the ground for a supervision order is not fulfilled"),
    unknown=Text("het is niet bekend of de grond voor ondertoezichtstelling is vervuld",
                 "it is not known whether the ground for a supervision order is fulfilled"),
)

ernstig_vermoeden_grond_ots = judgement(
    "bedreiging.ernstig_vermoeden_grond_ots", by="kinderrechter",
    ask=Text("Bestaat een ernstig vermoeden dat de grond voor ondertoezichtstelling is vervuld?",
             "Is there a serious suspicion that the ground for a supervision order is fulfilled?"),
    yes=Text("er is een ernstig vermoeden dat de grond voor ondertoezichtstelling is vervuld",
             "there is a serious suspicion that the ground for a supervision order is fulfilled"),
    no=Text("er is geen ernstig vermoeden dat de grond voor ondertoezichtstelling is vervuld",
            "there is no serious suspicion that the ground for a supervision order is fulfilled"),
    unknown=Text(
        "het is aan de kinderrechter of er een ernstig vermoeden is dat de grond voor ondertoezichtstelling "
        "is vervuld",
        "it is for the juvenile court to decide whether there is a serious suspicion that the ground for a "
        "supervision order is fulfilled",
    ),
)

acuut_en_ernstig = judgement(
    "bedreiging.acuut_en_ernstig", by=("kinderrechter", "rechtbank", "raad"),
    ask=Text("Is ingrijpen noodzakelijk om een acute en ernstige bedreiging weg te nemen?",
             "Is intervention necessary to remove an acute and serious threat?"),
    yes=Text("ingrijpen is noodzakelijk om een acute en ernstige bedreiging weg te nemen",
             "intervention is necessary to remove an acute and serious threat"),
    no=Text("ingrijpen is niet noodzakelijk om een acute en ernstige bedreiging weg te nemen",
            "intervention is not necessary to remove an acute and serious threat"),
    unknown=Text(
        "het is aan de rechter of ingrijpen noodzakelijk is om een acute en ernstige bedreiging weg te nemen",
        "it is for the court to decide whether intervention is necessary to remove an acute and serious "
        "threat",
    ),
)

behoefte_geeft_aanleiding = judgement(
    "bedreiging.behoefte_geeft_aanleiding", by="gi",
    ask=Text("Geeft de ontwikkeling van de jeugdige aanleiding tot meer zelfstandigheid?",
             "Does the young person's development call for more independence?"),
    yes=Text("de ontwikkeling van de jeugdige geeft aanleiding tot meer zelfstandigheid",
             "the young person's development calls for more independence"),
    no=Text("de ontwikkeling van de jeugdige geeft geen aanleiding tot meer zelfstandigheid",
            "the young person's development does not call for more independence"),
    unknown=Text(
        "het is aan de gecertificeerde instelling of de ontwikkeling van de jeugdige aanleiding geeft tot "
        "meer zelfstandigheid",
        "it is for the certified institution to decide whether the young person's development calls for "
        "more independence",
    ),
)
