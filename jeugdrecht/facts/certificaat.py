"""
The certificate of an institution: which, since when, suspended or withdrawn, and what its issuer found.
"""

from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import choice, day, derived, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

soort = choice(
    "certificaat.soort",
    "certificaat", "voorlopig_certificaat", "tijdelijk_certificaat", "geen",
    ask=Text("Welk certificaat heeft de instelling, of had zij het laatst?",
             "Which certificate does the organisation hold, or did it hold last?"),
    says=Text("het certificaat is: {value}",
              "the certificate is: {value}"),
    unknown=Text("het is niet bekend welk certificaat de instelling heeft",
                 "it is not known which certificate the organisation holds"),
)

datum_afgifte = day(
    "certificaat.datum_afgifte",
    ask=Text("Op welke dag is het certificaat afgegeven, of gaat het volgens het certificaat later in?",
             "On which day was the certificate issued, or does it start later by its own terms?"),
    says=Text("het certificaat is afgegeven op {value}",
              "the certificate was issued on {value}"),
    unknown=Text("het is niet bekend wanneer het certificaat is afgegeven",
                 "it is not known when the certificate was issued"),
)

geschorst_op = event(
    "certificaat.geschorst_op",
    ask=Text("Op welke dag is het certificaat geschorst?",
             "On which day was the certificate suspended?"),
    says=Text("het certificaat is geschorst op {value}",
              "the certificate was suspended on {value}"),
    unknown=Text("het is niet bekend of het certificaat is geschorst",
                 "it is not known whether the certificate was suspended"),
)

schorsing_beeindigd_op = event(
    "certificaat.schorsing_beeindigd_op",
    ask=Text("Op welke dag is de schorsing van het certificaat beëindigd?",
             "On which day did the suspension of the certificate end?"),
    says=Text("de schorsing is beëindigd op {value}",
              "the suspension ended on {value}"),
    unknown=Text("het is niet bekend of de schorsing is beëindigd",
                 "it is not known whether the suspension has ended"),
)

ingetrokken_op = event(
    "certificaat.ingetrokken_op",
    ask=Text("Op welke dag is het certificaat ingetrokken?",
             "On which day was the certificate withdrawn?"),
    says=Text("het certificaat is ingetrokken op {value}",
              "the certificate was withdrawn on {value}"),
    unknown=Text("het is niet bekend of het certificaat is ingetrokken",
                 "it is not known whether the certificate was withdrawn"),
)

# The end of an earlier suspension does not end a later one.
geschorst = derived(
    "certificaat.geschorst",
    geschorst_op.on_or_before(peildatum)
    & ~(
        schorsing_beeindigd_op.on_or_before(peildatum) & schorsing_beeindigd_op.on_or_after(geschorst_op)
    ),
    ask=Text("Is het certificaat op de peildatum geschorst?",
             "Is the certificate suspended on the reference date?"),
    yes=Text("het certificaat is geschorst",
             "the certificate is suspended"),
    no=Text("het certificaat is niet geschorst",
            "the certificate is not suspended"),
    unknown=Text("het is niet bekend of het certificaat is geschorst",
                 "it is not known whether the certificate is suspended"),
)

ingetrokken = derived(
    "certificaat.ingetrokken",
    ingetrokken_op.on_or_before(peildatum),
    ask=Text("Is het certificaat op de peildatum ingetrokken?",
             "Has the certificate been withdrawn on the reference date?"),
    yes=Text("het certificaat is ingetrokken",
             "the certificate has been withdrawn"),
    no=Text("het certificaat is niet ingetrokken",
            "the certificate has not been withdrawn"),
    unknown=Text("het is niet bekend of het certificaat is ingetrokken",
                 "it is not known whether the certificate has been withdrawn"),
)

aangevraagd = choice(
    "certificaat.aangevraagd",
    "certificaat", "voorlopig_certificaat", "geen",
    ask=Text("Welk certificaat is aangevraagd?",
             "Which certificate has been applied for?"),
    says=Text("aangevraagd is: {value}",
              "applied for: {value}"),
    unknown=Text("het is niet bekend welk certificaat is aangevraagd",
                 "it is not known which certificate has been applied for"),
)

aanvraag_ontvangen_op = event(
    "certificaat.aanvraag_ontvangen_op",
    ask=Text("Op welke dag heeft de certificerende instelling de aanvraag ontvangen?",
             "On which day did the certifying body receive the application?"),
    says=Text("de aanvraag is ontvangen op {value}",
              "the application was received on {value}"),
    unknown=Text("het is niet bekend wanneer de aanvraag is ontvangen",
                 "it is not known when the application was received"),
)

aanvraag_beslist_op = event(
    "certificaat.aanvraag_beslist_op",
    ask=Text("Op welke dag is op de aanvraag beslist?",
             "On which day was the application decided?"),
    says=Text("op de aanvraag is beslist op {value}",
              "the application was decided on {value}"),
    unknown=Text("het is niet bekend of op de aanvraag is beslist",
                 "it is not known whether the application was decided"),
)

voldoet_aan_voorschriften = judgement(
    "certificaat.voldoet_aan_voorschriften",
    ask=Text("Voldoet de instelling aan de voorschriften van de Jeugdwet?",
             "Does the organisation meet the requirements of the Youth Act?"),
    yes=Text("de instelling voldoet aan de voorschriften van de Jeugdwet",
             "the organisation meets the requirements of the Youth Act"),
    no=Text("de instelling voldoet niet aan de voorschriften van de Jeugdwet",
            "the organisation does not meet the requirements of the Youth Act"),
    unknown=Text("het is aan de certificerende instelling of aan de Jeugdwet wordt voldaan",
                 "it is for the certifying body to decide whether the Youth Act is met"),
    by="certificerende_instelling",
)

norm_deskundigheid = judgement(
    "certificaat.norm_deskundigheid",
    ask=Text("Voldoet de instelling aan de eisen van het normenkader over de deskundigheid van "
             "medewerkers?",
             "Does the organisation meet the requirements of the framework on the expertise of staff?"),
    yes=Text("de instelling voldoet aan het normenkader over de deskundigheid van medewerkers",
             "the organisation meets the framework on the expertise of staff"),
    no=Text("de instelling voldoet niet aan het normenkader over de deskundigheid van medewerkers",
            "the organisation does not meet the framework on the expertise of staff"),
    unknown=Text("het is aan de certificerende instelling of de deskundigheid voldoet",
                 "it is for the certifying body to decide whether the expertise suffices"),
    by="certificerende_instelling",
)

norm_methodieken = judgement(
    "certificaat.norm_methodieken",
    ask=Text("Voldoet de instelling aan de eisen van het normenkader over methodieken en interventies?",
             "Does the organisation meet the requirements of the framework on methods and interventions?"),
    yes=Text("de instelling voldoet aan het normenkader over methodieken en interventies",
             "the organisation meets the framework on methods and interventions"),
    no=Text("de instelling voldoet niet aan het normenkader over methodieken en interventies",
            "the organisation does not meet the framework on methods and interventions"),
    unknown=Text("het is aan de certificerende instelling of methodieken en interventies voldoen",
                 "it is for the certifying body to decide whether methods and interventions suffice"),
    by="certificerende_instelling",
)

norm_organisatie = judgement(
    "certificaat.norm_organisatie",
    ask=Text("Voldoet de instelling aan de eisen van het normenkader over de organisatie en haar "
             "processen?",
             "Does the organisation meet the requirements of the framework on the organisation and its "
             "processes?"),
    yes=Text("de instelling voldoet aan het normenkader over de organisatie en haar processen",
             "the organisation meets the framework on the organisation and its processes"),
    no=Text("de instelling voldoet niet aan het normenkader over de organisatie en haar processen",
            "the organisation does not meet the framework on the organisation and its processes"),
    unknown=Text("het is aan de certificerende instelling of de organisatie voldoet",
                 "it is for the certifying body to decide whether the organisation suffices"),
    by="certificerende_instelling",
)

norm_samenwerking = judgement(
    "certificaat.norm_samenwerking",
    ask=Text("Voldoet de instelling aan de eisen van het normenkader over de samenwerking met andere "
             "organisaties?",
             "Does the organisation meet the requirements of the framework on cooperation with other "
             "organisations?"),
    yes=Text("de instelling voldoet aan het normenkader over de samenwerking met andere organisaties",
             "the organisation meets the framework on cooperation with other organisations"),
    no=Text("de instelling voldoet niet aan het normenkader over de samenwerking met andere organisaties",
            "the organisation does not meet the framework on cooperation with other organisations"),
    unknown=Text("het is aan de certificerende instelling of de samenwerking voldoet",
                 "it is for the certifying body to decide whether the cooperation suffices"),
    by="certificerende_instelling",
)

voldoet_aan_normenkader = derived(
    "certificaat.voldoet_aan_normenkader",
    norm_deskundigheid & norm_methodieken & norm_organisatie & norm_samenwerking,
    ask=Text("Voldoet de instelling volgens de certificerende instelling aan het normenkader?",
             "Does the organisation meet the standards framework, according to the certifying body?"),
    yes=Text("de instelling voldoet aan het normenkader",
             "the organisation meets the standards framework"),
    no=Text("de instelling voldoet niet aan het normenkader",
            "the organisation does not meet the standards framework"),
    unknown=Text("het is niet bekend of de instelling aan het normenkader voldoet",
                 "it is not known whether the organisation meets the standards framework"),
)

bij_afgifte_onbekende_feiten = yes_no(
    "certificaat.bij_afgifte_onbekende_feiten",
    ask=Text("Zijn er feiten die de certificerende instelling bij de afgifte redelijkerwijs niet kon "
             "kennen?",
             "Are there facts that the certifying body could not reasonably know at issue?"),
    yes=Text("er zijn feiten die bij de afgifte redelijkerwijs niet bekend konden zijn",
             "there are facts that could not reasonably be known at issue"),
    no=Text("er zijn geen feiten die bij de afgifte redelijkerwijs niet bekend konden zijn",
            "there are no facts that could not reasonably be known at issue"),
    unknown=Text("het is niet bekend of er bij de afgifte onbekende feiten waren",
                 "it is not known whether there were unknown facts at issue"),
)

zou_niet_zijn_afgegeven = judgement(
    "certificaat.zou_niet_zijn_afgegeven",
    ask=Text("Zou het certificaat niet zijn afgegeven als die feiten bekend waren?",
             "Would the certificate not have been issued had those facts been known?"),
    yes=Text("met die feiten zou het certificaat niet zijn afgegeven",
             "with those facts the certificate would not have been issued"),
    no=Text("ook met die feiten zou het certificaat zijn afgegeven",
            "with those facts the certificate would still have been issued"),
    unknown=Text("het is aan de certificerende instelling of zij met die feiten had geweigerd",
                 "it is for the certifying body to decide whether it would have refused with those facts"),
    by="certificerende_instelling",
)

onjuiste_inlichtingen = yes_no(
    "certificaat.onjuiste_inlichtingen",
    ask=Text("Heeft de instelling onjuiste inlichtingen over feiten of omstandigheden gegeven?",
             "Did the organisation give incorrect information on facts or circumstances?"),
    yes=Text("de instelling heeft onjuiste inlichtingen gegeven",
             "the organisation gave incorrect information"),
    no=Text("de instelling heeft geen onjuiste inlichtingen gegeven",
            "the organisation gave no incorrect information"),
    unknown=Text("het is niet bekend of de instelling onjuiste inlichtingen heeft gegeven",
                 "it is not known whether the organisation gave incorrect information"),
)

onjuistheid_kenbaar = yes_no(
    "certificaat.onjuistheid_kenbaar",
    ask=Text("Kende de instelling de onjuistheid, of kon zij die kennen?",
             "Did the organisation know of the error, or could it know?"),
    yes=Text("de instelling kende de onjuistheid of kon die kennen",
             "the organisation knew of the error or could know"),
    no=Text("de instelling kende de onjuistheid niet en kon die niet kennen",
            "the organisation did not know of the error and could not know"),
    unknown=Text("het is niet bekend of de instelling de onjuistheid kende of kon kennen",
                 "it is not known whether the organisation knew or could know of the error"),
)

taken_naar_behoren = judgement(
    "certificaat.taken_naar_behoren",
    ask=Text("Komt de instelling haar wettelijke plichten en de gecertificeerde taken naar behoren na?",
             "Does the organisation properly perform its statutory duties and certified tasks?"),
    yes=Text("de instelling komt haar plichten en taken naar behoren na",
             "the organisation properly performs its duties and tasks"),
    no=Text("de instelling komt haar plichten of taken niet meer naar behoren na",
            "the organisation no longer properly performs its duties or tasks"),
    unknown=Text("het is aan de certificerende instelling of plichten en taken naar behoren worden "
                 "nagekomen",
                 "it is for the certifying body to decide whether duties and tasks are properly performed"),
    by="certificerende_instelling",
)

laatste_controle_op = event(
    "certificaat.laatste_controle_op",
    ask=Text("Op welke dag stelde de certificerende instelling het laatst vast of nog aan het normenkader"
             " wordt voldaan?",
             "On which day did the certifying body last establish whether the framework is still met?"),
    says=Text("de laatste controle was op {value}",
              "the last check was on {value}"),
    unknown=Text("het is niet bekend wanneer de laatste controle was",
                 "it is not known when the last check was"),
)

controle_dit_of_vorig_kalenderjaar = yes_no(
    "certificaat.controle_dit_of_vorig_kalenderjaar",
    ask=Text("Is er in dit of het vorige kalenderjaar een controle geweest?",
             "Was there a check in this or the previous calendar year?"),
    yes=Text("er was een controle in dit of het vorige kalenderjaar",
             "there was a check in this or the previous calendar year"),
    no=Text("er was geen controle in dit of het vorige kalenderjaar",
            "there was no check in this or the previous calendar year"),
    unknown=Text("het is niet bekend of er in dit of het vorige kalenderjaar een controle was",
                 "it is not known whether there was a check in this or the previous calendar year"),
)

experiment = yes_no(
    "certificaat.experiment",
    ask=Text("Valt de instelling onder een experiment bij algemene maatregel van bestuur dat jeugdhulp "
             "toestaat (art. 12.1 Jeugdwet)?",
             "Is the organisation in an experiment by decree that allows youth care (art. 12.1 Youth "
             "Act)?"),
    yes=Text("de instelling valt onder een experiment dat jeugdhulp toestaat",
             "the organisation is in an experiment that allows youth care"),
    no=Text("de instelling valt niet onder een experiment dat jeugdhulp toestaat",
            "the organisation is not in an experiment that allows youth care"),
    unknown=Text("het is niet bekend of de instelling onder een experiment valt",
                 "it is not known whether the organisation is in an experiment"),
)
