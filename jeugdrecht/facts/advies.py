"""
The advice on which a measure of youth criminal law rests: who gave it, in what form, how old it is.

It is the advice for the measure that is considered: that of two behavioural experts for a PIJ order, that of
the Raad for a behavioural measure.
"""

from jeugdrecht.facts import procedure
from jeugdrecht.logic.declare import act, day, derived_number, event, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

aantal_deskundigen = number(
    "advies.aantal_deskundigen",
    ask=Text("Hoeveel gedragsdeskundigen hebben geadviseerd?", "How many behavioural experts have advised?"),
    says=Text("het aantal gedragsdeskundigen dat heeft geadviseerd is {value}",
              "the number of behavioural experts who have advised is {value}"),
    unknown=Text("het is niet bekend hoeveel gedragsdeskundigen hebben geadviseerd",
                 "it is not known how many behavioural experts have advised"),
)

verschillende_disciplines = yes_no(
    "advies.verschillende_disciplines",
    ask=Text("Zijn de deskundigen van verschillende disciplines?",
             "Are the experts from different disciplines?"),
    yes=Text("de deskundigen zijn van verschillende disciplines",
             "the experts are from different disciplines"),
    no=Text("de deskundigen zijn niet van verschillende disciplines",
            "the experts are not from different disciplines"),
    unknown=Text("het is niet bekend of de deskundigen van verschillende disciplines zijn",
                 "it is not known whether the experts are from different disciplines"),
)

psychiater_betrokken = yes_no(
    "advies.psychiater_betrokken",
    ask=Text("Is een van de deskundigen psychiater?", "Is one of the experts a psychiatrist?"),
    yes=Text("een van de deskundigen is psychiater", "one of the experts is a psychiatrist"),
    no=Text("geen van de deskundigen is psychiater", "none of the experts is a psychiatrist"),
    unknown=Text("het is niet bekend of een van de deskundigen psychiater is",
                 "it is not known whether one of the experts is a psychiatrist"),
)

raad_met_gedragsdeskundige = yes_no(
    "advies.raad_met_gedragsdeskundige",
    ask=Text("Is er een advies van de raad, gesteund door een gedragsdeskundige?",
             "Is there advice from the Raad, supported by a behavioural expert?"),
    yes=Text("er is een advies van de raad, gesteund door een gedragsdeskundige",
             "there is advice from the Raad, supported by a behavioural expert"),
    no=Text("er is geen advies van de raad dat door een gedragsdeskundige wordt gesteund",
            "there is no advice from the Raad that is supported by a behavioural expert"),
    unknown=Text("het is niet bekend of er een advies van de raad is, gesteund door een gedragsdeskundige",
                 "it is not known whether there is advice from the Raad, supported by a behavioural expert"),
)

gedragsdeskundige = yes_no(
    "advies.gedragsdeskundige",
    ask=Text("Is er een advies van een gedragsdeskundige?", "Is there advice from a behavioural expert?"),
    yes=Text("er is een advies van een gedragsdeskundige", "there is advice from a behavioural expert"),
    no=Text("er is geen advies van een gedragsdeskundige", "there is no advice from a behavioural expert"),
    unknown=Text("het is niet bekend of er een advies van een gedragsdeskundige is",
                 "it is not known whether there is advice from a behavioural expert"),
)

gemotiveerd_gedagtekend = yes_no(
    "advies.gemotiveerd_gedagtekend",
    ask=Text("Is het advies gemotiveerd, gedagtekend en ondertekend?",
             "Is the advice reasoned, dated and signed?"),
    yes=Text("het advies is gemotiveerd, gedagtekend en ondertekend",
             "the advice is reasoned, dated and signed"),
    no=Text("het advies is niet gemotiveerd, gedagtekend en ondertekend",
            "the advice is not reasoned, dated and signed"),
    unknown=Text("het is niet bekend of het advies gemotiveerd, gedagtekend en ondertekend is",
                 "it is not known whether the advice is reasoned, dated and signed"),
)

datum = day(
    "advies.datum",
    ask=Text("Op welke datum is het advies gedagtekend?", "What is the date of the advice?"),
    says=Text("het advies is gedagtekend op {value}", "the advice is dated {value}"),
    unknown=Text("het is niet bekend op welke datum het advies is gedagtekend",
                 "it is not known on which date the advice was dated"),
)

# A year is passed by one day over: 10 May to 10 May of the next year is 12, to 11 May 13.
ouderdom_maanden = derived_number(
    "advies.ouderdom_maanden", datum.months_until(procedure.zittingsdatum, begun=True),
    unit="maand", item="feit",
    ask=Text("Hoeveel maanden is het advies oud op de zitting (een begonnen maand telt mee)?",
             "How many months old is the advice at the hearing (a month that has begun counts)?"),
    says=Text("het advies is op de zitting {value} maanden oud",
              "the advice is {value} months old at the hearing"),
    unknown=Text("het is niet bekend hoe oud het advies op de zitting is",
                 "it is not known how old the advice is at the hearing"),
)

instemming_om_en_verdachte = yes_no(
    "advies.instemming_om_en_verdachte",
    ask=Text("Stemmen het OM en de verdachte in met gebruik van een ouder advies?",
             "Do prosecution and accused agree to older advice?"),
    yes=Text("het OM en de verdachte stemmen in met gebruik van een ouder advies",
             "prosecution and accused agree to older advice"),
    no=Text("het OM en de verdachte stemmen niet allebei in met gebruik van een ouder advies",
            "prosecution and accused do not both agree to older advice"),
    unknown=Text("het is niet bekend of het OM en de verdachte instemmen met gebruik van een ouder advies",
                 "it is not known whether prosecution and accused agree to older advice"),
)

raad = yes_no(
    "advies.raad",
    ask=Text("Heeft de raad voor de kinderbescherming hierover geadviseerd?",
             "Has the Raad advised on this?"),
    yes=Text("de raad heeft hierover geadviseerd", "the Raad has advised on this"),
    no=Text("de raad heeft hierover niet geadviseerd", "the Raad has not advised on this"),
    unknown=Text("het is niet bekend of de raad hierover heeft geadviseerd",
                 "it is not known whether the Raad has advised on this"),
)

reclassering = yes_no(
    "advies.reclassering",
    ask=Text("Heeft de reclassering hierover geadviseerd?", "Has the probation service advised on this?"),
    yes=Text("de reclassering heeft hierover geadviseerd", "the probation service has advised on this"),
    no=Text("de reclassering heeft hierover niet geadviseerd",
            "the probation service has not advised on this"),
    unknown=Text("het is niet bekend of de reclassering hierover heeft geadviseerd",
                 "it is not known whether the probation service has advised on this"),
)

inrichting = yes_no(
    "advies.inrichting",
    ask=Text("Is er een recent, gemotiveerd advies van het hoofd van de inrichting?",
             "Is there recent reasoned advice of the head of the institution?"),
    yes=Text("er is een recent advies van het hoofd van de inrichting",
             "there is recent advice of the head of the institution"),
    no=Text("er is geen recent advies van het hoofd van de inrichting",
            "there is no recent advice of the head of the institution"),
    unknown=Text("het is niet bekend of er een recent advies van het hoofd van de inrichting is",
                 "it is not known whether there is recent advice of the head of the institution"),
)

# The report that follows on police custody (Sv 490); the advice on the person (Sv 494a) is of the Raad.
raad_rapport_beschikbaar = act(
    "advies.raad_rapport_beschikbaar", item="feit",
    ask=Text("Is een rapport van de raad na de inverzekeringstelling beschikbaar?",
             "Is a report of the Raad after police custody available?"),
    yes=Text("een rapport van de raad na de inverzekeringstelling is beschikbaar",
             "a report of the Raad after police custody is available"),
    no=Text("er is geen rapport van de raad na de inverzekeringstelling beschikbaar",
            "no report of the Raad after police custody is available"),
    unknown=Text("het is niet bekend of een rapport van de raad na de inverzekeringstelling beschikbaar is",
                 "it is not known whether a report of the Raad after police custody is available"),
)

eerder_raadsadvies_op = event(
    "advies.eerder_raadsadvies_op",
    ask=Text("Op welke datum is eerder al een advies van de raad over de verdachte opgesteld?",
             "On which date was advice of the Raad on the suspect drawn up before?"),
    says=Text("eerder is op {value} een advies van de raad over de verdachte opgesteld",
              "advice of the Raad on the suspect was drawn up before, on {value}"),
    unknown=Text("het is niet bekend wanneer eerder een advies van de raad over de verdachte is opgesteld",
                 "it is not known when advice of the Raad on the suspect was drawn up before"),
)
