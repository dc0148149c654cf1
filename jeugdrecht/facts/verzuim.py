"""
Absence from school: its ground and extent, and what followed.
"""

from jeugdrecht.facts import school
from jeugdrecht.logic.declare import act, choice, derived, event, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

grond = choice(
    "verzuim.grond",
    "a_gesloten", "b_verboden", "c_tuchtmaatregel", "d_ziekte", "e_godsdienst", "f_vakantie_beroep",
    "g_gewichtig", "geen",
    ask=Text("Welke grond is er voor het verzuim?", "What is the ground for the absence?"),
    says=Text("de grond voor het verzuim is: {value}", "the ground for the absence is: {value}"),
    unknown=Text("het is niet bekend welke grond er voor het verzuim is",
                 "it is not known what the ground for the absence is"),
)

geldige_reden = yes_no(
    "verzuim.geldige_reden",
    ask=Text("Is er een geldige reden voor het verzuim?", "Is there a valid reason for the absence?"),
    yes=Text("er is een geldige reden voor het verzuim", "there is a valid reason for the absence"),
    no=Text("er is geen geldige reden voor het verzuim", "there is no valid reason for the absence"),
    unknown=Text("het is niet bekend of er een geldige reden voor het verzuim is",
                 "it is not known whether there is a valid reason for the absence"),
)

uren_in_vier_lesweken = number(
    "verzuim.uren_in_vier_lesweken", unit="uur",
    ask=Text(
        "Hoeveel hele uren ongeoorloofd verzuim waren er in opeenvolgende lesweken (bij mbo of vavo: alleen "
        "lestijd)?",
        "How many whole hours of unauthorised absence were there in consecutive school weeks (mbo or vavo: "
        "lessons only)?",
    ),
    says=Text("er was {value} uur ongeoorloofd verzuim in opeenvolgende lesweken",
              "there were {value} hours of unauthorised absence in consecutive school weeks"),
    unknown=Text("het is niet bekend hoeveel uren ongeoorloofd verzuim er waren",
                 "it is not known how many hours of unauthorised absence there were"),
)

lesweken = number(
    "verzuim.lesweken", unit="week",
    ask=Text("Over hoeveel opeenvolgende lesweken zijn die uren geteld?",
             "Over how many consecutive school weeks were those hours counted?"),
    says=Text("die uren zijn geteld over {value} opeenvolgende lesweken",
              "those hours were counted over {value} consecutive school weeks"),
    unknown=Text("het is niet bekend over hoeveel lesweken de uren zijn geteld",
                 "it is not known over how many school weeks the hours were counted"),
)

melding_ontvangen = yes_no(
    "verzuim.melding_ontvangen",
    ask=Text("Heeft de leerplichtambtenaar bericht van het verzuim ontvangen?",
             "Has the attendance officer received notice of the absence?"),
    yes=Text("de leerplichtambtenaar heeft bericht van het verzuim ontvangen",
             "the attendance officer has received notice of the absence"),
    no=Text("de leerplichtambtenaar heeft geen bericht van het verzuim ontvangen",
            "the attendance officer has not received notice of the absence"),
    unknown=Text("het is niet bekend of de leerplichtambtenaar bericht van het verzuim heeft ontvangen",
                 "it is not known whether the attendance officer has received notice of the absence"),
)

weigert_inschrijving = yes_no(
    "verzuim.weigert_inschrijving",
    ask=Text("Weigeren de ouders of verzorgers de jongere in te schrijven?",
             "Do the parents or carers refuse to enrol the young person?"),
    yes=Text("de ouders of verzorgers weigeren de jongere in te schrijven",
             "the parents or carers refuse to enrol the young person"),
    no=Text("de ouders of verzorgers weigeren niet de jongere in te schrijven",
            "the parents or carers do not refuse to enrol the young person"),
    unknown=Text("het is niet bekend of de ouders of verzorgers weigeren de jongere in te schrijven",
                 "it is not known whether the parents or carers refuse to enrol the young person"),
)

zorgt_voor_geregeld_bezoek = yes_no(
    "verzuim.zorgt_voor_geregeld_bezoek",
    ask=Text("Zorgen de ouders of verzorgers voor geregeld schoolbezoek?",
             "Do the parents or carers ensure regular attendance?"),
    yes=Text("de ouders of verzorgers zorgen voor geregeld schoolbezoek",
             "the parents or carers ensure regular attendance"),
    no=Text("de ouders of verzorgers zorgen niet voor geregeld schoolbezoek",
            "the parents or carers do not ensure regular attendance"),
    unknown=Text("het is niet bekend of de ouders of verzorgers voor geregeld schoolbezoek zorgen",
                 "it is not known whether the parents or carers ensure regular attendance"),
)

volgt_geregeld_onderwijs = yes_no(
    "verzuim.volgt_geregeld_onderwijs",
    ask=Text("Volgt de jongere geregeld onderwijs?", "Does the young person attend regularly?"),
    yes=Text("de jongere volgt geregeld onderwijs", "the young person attends regularly"),
    no=Text("de jongere volgt niet geregeld onderwijs", "the young person does not attend regularly"),
    unknown=Text("het is niet bekend of de jongere geregeld onderwijs volgt",
                 "it is not known whether the young person attends regularly"),
)

jongere_gehoord = yes_no(
    "verzuim.jongere_gehoord",
    ask=Text("Heeft de leerplichtambtenaar de jongere gehoord en geprobeerd hem over te halen?",
             "Did the attendance officer hear the young person and try to persuade them?"),
    yes=Text("de leerplichtambtenaar heeft de jongere gehoord en geprobeerd over te halen",
             "the attendance officer has heard the young person and tried to persuade them"),
    no=Text("de leerplichtambtenaar heeft de jongere nog niet gehoord en geprobeerd over te halen",
            "the attendance officer has not yet heard the young person and tried to persuade them"),
    unknown=Text("het is niet bekend of de leerplichtambtenaar de jongere heeft gehoord",
                 "it is not known whether the attendance officer has heard the young person"),
)

weigert = yes_no(
    "verzuim.weigert",
    ask=Text("Weigert de jongere zijn verplichtingen na te komen?",
             "Does the young person refuse to comply?"),
    yes=Text("de jongere weigert zijn verplichtingen na te komen", "the young person refuses to comply"),
    no=Text("de jongere weigert niet zijn verplichtingen na te komen",
            "the young person does not refuse to comply"),
    unknown=Text("het is niet bekend of de jongere weigert zijn verplichtingen na te komen",
                 "it is not known whether the young person refuses to comply"),
)

eerder_veroordeeld = yes_no(
    "verzuim.eerder_veroordeeld",
    ask=Text("Zijn de ouders of verzorgers eerder veroordeeld wegens hun inschrijf- of bezoekplicht?",
             "Were the parents or carers convicted before over their duty of enrolment or attendance?"),
    yes=Text("de ouders of verzorgers zijn eerder veroordeeld wegens hun inschrijf- of bezoekplicht",
             "the parents or carers were convicted before over their duty of enrolment or attendance"),
    no=Text("de ouders of verzorgers zijn niet eerder veroordeeld wegens hun inschrijf- of bezoekplicht",
            "the parents or carers were not convicted before over their duty of enrolment or attendance"),
    unknown=Text(
        "het is niet bekend of de ouders of verzorgers eerder zijn veroordeeld wegens hun inschrijf- of "
        "bezoekplicht",
        "it is not known whether the parents or carers were convicted before over enrolment or attendance",
    ),
)

verlofdagen = number(
    "verzuim.verlofdagen", unit="dag",
    ask=Text("Hoeveel dagen verlof zijn er in het schooljaar?",
             "How many days of leave are there in the school year?"),
    says=Text("het aantal dagen verlof in het schooljaar is {value}",
              "the number of days of leave in the school year is {value}"),
    unknown=Text("het is niet bekend hoeveel dagen verlof er in het schooljaar zijn",
                 "it is not known how many days of leave there are in the school year"),
)

eerste_twee_lesweken = yes_no(
    "verzuim.eerste_twee_lesweken",
    ask=Text("Valt het verlof in de eerste twee lesweken?",
             "Does the leave fall in the first two school weeks?"),
    yes=Text("het verlof valt in de eerste twee lesweken", "the leave falls in the first two school weeks"),
    no=Text("het verlof valt niet in de eerste twee lesweken",
            "the leave does not fall in the first two school weeks"),
    unknown=Text("het is niet bekend of het verlof in de eerste twee lesweken valt",
                 "it is not known whether the leave falls in the first two school weeks"),
)

verlof_verleend = yes_no(
    "verzuim.verlof_verleend",
    ask=Text("Is verlof verleend?", "Has leave been granted?"),
    yes=Text("er is verlof verleend", "leave has been granted"),
    no=Text("er is geen verlof verleend", "leave has not been granted"),
    unknown=Text("het is niet bekend of verlof is verleend",
                 "it is not known whether leave has been granted"),
)

verlof_verleend_door = choice(
    "verzuim.verlof_verleend_door", "hoofd", "leerplichtambtenaar",
    optional=True,
    ask=Text("Wie heeft het verlof verleend (nvt: niemand)?", "Who granted the leave (nvt: nobody)?"),
    says=Text("het verlof is verleend door {value}", "the leave was granted by {value}"),
    unknown=Text("het is niet bekend wie het verlof heeft verleend", "it is not known who granted the leave"),
)

eerder_vakantieverlof = yes_no(
    "verzuim.eerder_vakantieverlof",
    ask=Text("Is dit schooljaar al eerder vakantieverlof verleend?",
             "Was holiday leave already granted this school year?"),
    yes=Text("dit schooljaar is al eerder vakantieverlof verleend",
             "holiday leave was already granted this school year"),
    no=Text("dit schooljaar is nog geen vakantieverlof verleend",
            "no holiday leave was granted this school year yet"),
    unknown=Text("het is niet bekend of dit schooljaar al vakantieverlof is verleend",
                 "it is not known whether holiday leave was already granted this school year"),
)

vakantie_alleen_buiten_schoolvakantie = yes_no(
    "verzuim.vakantie_alleen_buiten_schoolvakantie",
    ask=Text(
        "Is een gezinsvakantie door de aard van het beroep alleen buiten de schoolvakanties mogelijk?",
        "Because of the nature of the occupation, is a family holiday only possible outside the school "
        "holidays?",
    ),
    yes=Text(
        "door de aard van het beroep is een gezinsvakantie alleen buiten de schoolvakanties mogelijk",
        "because of the nature of the occupation a family holiday is only possible outside the school "
        "holidays",
    ),
    no=Text("een gezinsvakantie is ook in de schoolvakanties mogelijk",
            "a family holiday is possible in the school holidays as well"),
    unknown=Text("het is niet bekend of een gezinsvakantie alleen buiten de schoolvakanties mogelijk is",
                 "it is not known whether a family holiday is only possible outside the school holidays"),
)

proces_verbaal_opgemaakt = act(
    "verzuim.proces_verbaal_opgemaakt",
    ask=Text("Heeft de leerplichtambtenaar proces-verbaal tegen de jongere opgemaakt?",
             "Has the attendance officer drawn up an official report against the young person?"),
    yes=Text("de leerplichtambtenaar heeft proces-verbaal tegen de jongere opgemaakt",
             "the attendance officer has drawn up an official report against the young person"),
    no=Text("de leerplichtambtenaar heeft geen proces-verbaal tegen de jongere opgemaakt",
            "the attendance officer has not drawn up an official report against the young person"),
    unknown=Text(
        "het is niet bekend of de leerplichtambtenaar proces-verbaal tegen de jongere heeft opgemaakt",
        "it is not known whether the attendance officer has drawn up an official report against the young "
        "person",
    ),
)

overtredingen = number(
    "verzuim.overtredingen",
    ask=Text("Hoeveel overtredingen van het hoofd zijn in dit schooljaar vastgesteld?",
             "How many breaches by the head were found this school year?"),
    says=Text("het aantal in dit schooljaar vastgestelde overtredingen van het hoofd is {value}",
              "the number of breaches by the head found this school year is {value}"),
    unknown=Text("het is niet bekend hoeveel overtredingen van het hoofd zijn vastgesteld",
                 "it is not known how many breaches by the head were found"),
)

zestien_uur_bereikt_op = event(
    "verzuim.zestien_uur_bereikt_op",
    ask=Text(
        "Op welke datum bereikte het ongeoorloofde verzuim zestien uur in vier opeenvolgende lesweken?",
        "On which date did the unauthorised absence reach sixteen hours in four consecutive school weeks?",
    ),
    says=Text("het verzuim bereikte zestien uur in vier lesweken op {value}",
              "the absence reached sixteen hours in four school weeks on {value}"),
    unknown=Text("het is niet bekend wanneer het verzuim zestien uur bereikte",
                 "it is not known when the absence reached sixteen hours"),
)

dag_melding = school.dag_melding

absoluut = derived(
    "verzuim.absoluut", ~school.ingeschreven & ~school.vrijgesteld,
    ask=Text("Staat de jongere zonder vrijstelling niet bij een school of instelling ingeschreven?",
             "Is the young person not enrolled, without exemption?"),
    yes=Text("de jongere staat zonder vrijstelling niet ingeschreven",
             "the young person is not enrolled, without exemption"),
    no=Text("de jongere staat ingeschreven of is vrijgesteld", "the young person is enrolled or exempt"),
    unknown=Text("het is niet bekend of de jongere zonder vrijstelling niet staat ingeschreven",
                 "it is not known whether the young person is not enrolled without exemption"),
)
