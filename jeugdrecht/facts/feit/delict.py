"""
The offence itself: day, kind, maximum, form, the law in force, offender and victim at the time.
"""

from jeugdrecht.logic.declare import (
    choice,
    day,
    derived,
    derived_number,
    event,
    judgement,
    number,
    text,
    yes_no,
)
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

pleegdatum = day(
    "feit.pleegdatum", item="feit",
    ask=Text("Op welke datum is het feit gepleegd?", "On which date was the offence committed?"),
    says=Text("het feit is gepleegd op {value}", "the offence was committed on {value}"),
    unknown=Text("het is niet bekend op welke datum het feit is gepleegd",
                 "it is not known on which date the offence was committed"),
)

pleegdatum_tot = day(
    "feit.pleegdatum_tot", item="feit", optional=True,
    ask=Text("Tot en met welke datum liep de pleegperiode, als het feit een periode besloeg?",
             "If the offence covered a period, what was its last day?"),
    says=Text("de pleegperiode liep tot en met {value}", "the period of the offence ended on {value}"),
    unknown=Text("het is niet bekend tot en met welke datum de pleegperiode liep",
                 "it is not known when the period of the offence ended"),
)

periode = choice(
    "feit.periode", "doorlopend", "onzeker", item="feit", optional=True,
    ask=Text("Duurde het feit de hele pleegperiode, of is alleen de dag onzeker?",
             "Did the offence last the whole period, or is only its day uncertain?"),
    says=Text("de pleegperiode is {value}", "the period of the offence is recorded as {value}"),
    unknown=Text("het is niet bekend of het feit de hele pleegperiode duurde of dat alleen de dag onzeker is",
                 "it is not known whether the offence lasted the whole period or only its day is uncertain"),
)

soort = choice(
    "feit.soort", "misdrijf", "overtreding", item="feit",
    ask=Text("Is het feit een misdrijf of een overtreding?",
             "Is the offence a crime (misdrijf) or a minor offence (overtreding)?"),
    says=Text("het feit is een {value}", "the offence is classed as {value}"),
    unknown=Text("het is niet bekend of het feit een misdrijf of een overtreding is",
                 "it is not known whether the offence is a crime or a minor offence"),
)

wetsartikel = text(
    "feit.wetsartikel", item="feit", place=True,
    ask=Text("Onder welk wetsartikel valt het feit (wet:artikel:lid, zoals sr:310 of sr:285:1)?",
             "Under which provision does the offence fall (law:article:paragraph, as sr:310 or sr:285:1)?"),
    says=Text("het feit valt onder {value}", "the offence falls under {value}"),
    unknown=Text("het is niet bekend onder welk wetsartikel het feit valt",
                 "it is not known under which statutory provision the offence falls"),
)

onderwerp_verordening = choice(
    "feit.onderwerp_verordening",
    "vuur", "baldadig_of_overlast", "alcohol_of_drugs", "ander",
    item="feit", optional=True,
    ask=Text("Waarover gaat de bepaling van de gemeentelijke verordening die is overtreden?",
             "What is the municipal by-law provision about that was broken?"),
    says=Text("het onderwerp van de overtreden verordening is {value}",
              "the subject of the by-law that was broken is {value}"),
    unknown=Text("het is niet bekend waarover de overtreden verordening gaat",
                 "it is not known what the by-law that was broken is about"),
)

strafmaximum_maanden = number(
    "feit.strafmaximum_maanden", unit="maand", item="feit",
    ask=Text("Hoeveel maanden vrijheidsstraf staat er hoogstens op het feit (0 als er geen op staat)?",
             "What is the maximum custodial sentence for the offence, in months (0 if there is none)?"),
    says=Text("op het feit staat hoogstens {value} maanden vrijheidsstraf",
              "the offence carries at most {value} months of custody"),
    unknown=Text("het is niet bekend hoeveel vrijheidsstraf er hoogstens op het feit staat",
                 "it is not known what the maximum custodial sentence for the offence is"),
)

deelnemingsvorm = choice(
    "feit.deelnemingsvorm",
    "pleger", "poging", "voorbereiding", "deelneming", "medeplichtigheid",
    item="feit",
    ask=Text("In welke vorm is het feit begaan?", "In what form was the offence committed?"),
    says=Text("de vorm waarin het feit is begaan is {value}",
              "the form in which the offence was committed is {value}"),
    unknown=Text("het is niet bekend in welke vorm het feit is begaan",
                 "it is not known in what form the offence was committed"),
)

poging_of_medeplichtigheid = yes_no(
    "feit.poging_of_medeplichtigheid", item="feit",
    ask=Text("Gaat het om poging of medeplichtigheid?", "Is it an attempt or complicity?"),
    yes=Text("het gaat om poging of medeplichtigheid", "the offence is one of attempt or complicity"),
    no=Text("het gaat niet om poging of medeplichtigheid", "the offence is not one of attempt or complicity"),
    unknown=Text("het is niet bekend of het om poging of medeplichtigheid gaat",
                 "it is not known whether the offence is one of attempt or complicity"),
)

strafbaar_op_pleegdatum = yes_no(
    "feit.strafbaar_op_pleegdatum", item="feit",
    ask=Text("Was het handelen strafbaar op het moment waarop het is verricht?",
             "Was the conduct punishable when it took place?"),
    yes=Text("het handelen was strafbaar toen het werd verricht",
             "the conduct was punishable when it took place"),
    no=Text("het handelen was niet strafbaar toen het werd verricht",
            "the conduct was not punishable when it took place"),
    unknown=Text("het is niet bekend of het handelen strafbaar was toen het werd verricht",
                 "it is not known whether the conduct was punishable when it took place"),
)

datum_wetswijziging = event(
    "feit.datum_wetswijziging", item="feit",
    ask=Text("Op welke datum is de toepasselijke strafbepaling na het feit gewijzigd?",
             "On which date was the applicable provision amended after the offence?"),
    says=Text("de toepasselijke strafbepaling is gewijzigd op {value}",
              "the applicable provision was amended on {value}"),
    unknown=Text("het is niet bekend of en wanneer de toepasselijke strafbepaling na het feit is gewijzigd",
                 "it is not known whether and when the applicable provision was amended after the offence"),
)

wet_gewijzigd_na_pleegdatum = derived(
    "feit.wet_gewijzigd_na_pleegdatum", datum_wetswijziging.after(pleegdatum), item="feit",
    ask=Text("Is de wet gewijzigd nadat het feit is gepleegd?", "Has the law changed since the offence?"),
    yes=Text("de wet is gewijzigd nadat het feit is gepleegd", "the law has changed since the offence"),
    no=Text("de wet is niet gewijzigd nadat het feit is gepleegd",
            "the law has not changed since the offence"),
    unknown=Text("het is niet bekend of de wet is gewijzigd nadat het feit is gepleegd",
                 "it is not known whether the law has changed since the offence"),
)

ernstige_inbreuk_lichamelijke_integriteit = judgement(
    "feit.ernstige_inbreuk_lichamelijke_integriteit", by="rechter", item="feit",
    ask=Text("Was het feit een ernstige inbreuk op de lichamelijke integriteit van het slachtoffer?",
             "Was the offence a serious violation of the victim's physical integrity?"),
    yes=Text(
        "de rechter vindt het feit een ernstige inbreuk op de lichamelijke integriteit van het slachtoffer",
        "the court finds the offence a serious violation of the victim's physical integrity",
    ),
    no=Text(
        "de rechter vindt het feit geen ernstige inbreuk op de lichamelijke integriteit van het slachtoffer",
        "the court does not find the offence a serious violation of the victim's physical integrity",
    ),
    unknown=Text(
        "het is aan de rechter of het feit een ernstige inbreuk op de lichamelijke integriteit van het "
        "slachtoffer was",
        "it is for the court to decide whether the offence was a serious violation of the victim's physical "
        "integrity",
    ),
)

gericht_tegen_lichaam = yes_no(
    "feit.gericht_tegen_lichaam", item="feit",
    ask=Text("Was het misdrijf gericht tegen of gevaarlijk voor het lichaam van personen?",
             "Was the crime directed against, or dangerous to, the bodies of persons?"),
    yes=Text("het misdrijf was gericht tegen of gevaarlijk voor het lichaam van personen",
             "the crime was directed against or dangerous to the bodies of persons"),
    no=Text("het misdrijf was niet gericht tegen en niet gevaarlijk voor het lichaam van personen",
            "the crime was neither directed against nor dangerous to the bodies of persons"),
    unknown=Text(
        "het is niet bekend of het misdrijf gericht was tegen of gevaarlijk was voor het lichaam van "
        "personen",
        "it is not known whether the crime was directed against or dangerous to the bodies of persons",
    ),
)

stoornis_tijdens_feit = yes_no(
    "feit.stoornis_tijdens_feit", item="feit",
    ask=Text("Was er tijdens het feit een psychische stoornis of gebrekkige ontwikkeling?",
             "Was there a mental disorder or impaired development at the time of the offence?"),
    yes=Text("tijdens het feit was er een psychische stoornis of gebrekkige ontwikkeling",
             "there was a mental disorder or impaired development at the time of the offence"),
    no=Text("tijdens het feit was er geen psychische stoornis of gebrekkige ontwikkeling",
            "there was no mental disorder or impaired development at the time of the offence"),
    unknown=Text(
        "het is niet bekend of er tijdens het feit een psychische stoornis of gebrekkige ontwikkeling was",
        "it is not known whether there was a mental disorder or impaired development at the time of the "
        "offence",
    ),
)

toerekenbaar = judgement(
    "feit.toerekenbaar", by="rechter", item="feit",
    ask=Text("Kan het feit de verdachte worden toegerekend?",
             "Can the offence be attributed to the suspect?"),
    yes=Text("de rechter rekent het feit aan de verdachte toe",
             "the court attributes the offence to the suspect"),
    no=Text("de rechter rekent het feit niet aan de verdachte toe",
            "the court does not attribute the offence to the suspect"),
    unknown=Text("het is aan de rechter of het feit de verdachte kan worden toegerekend",
                 "it is for the court to decide whether the offence can be attributed to the suspect"),
)

slachtoffer_geboortedatum = day(
    "feit.slachtoffer_geboortedatum", item="feit", optional=True, fixed=True,
    ask=Text("Wat is de geboortedatum van het slachtoffer?", "What is the victim's date of birth?"),
    says=Text("het slachtoffer is geboren op {value}", "the victim was born on {value}"),
    unknown=Text("het is niet bekend wanneer het slachtoffer is geboren",
                 "it is not known when the victim was born"),
)

slachtoffer_leeftijd = derived_number(
    "feit.slachtoffer_leeftijd", slachtoffer_geboortedatum.age_on(pleegdatum), unit="jaar", item="feit",
    ask=Text("Hoe oud was het slachtoffer op de pleegdatum, in volle jaren?",
             "How old was the victim on the date of the offence, in completed years?"),
    says=Text("het slachtoffer was {value} jaar oud op de pleegdatum",
              "the victim was {value} years old on the date of the offence"),
    unknown=Text("het is niet bekend hoe oud het slachtoffer was op de pleegdatum",
                 "it is not known how old the victim was on the date of the offence"),
)
