"""
What the municipal executive offers: supply, access, confidential adviser, and the people who work on access.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

aanbod_toereikend = yes_no(
    "gemeente.aanbod_toereikend",
    ask=Text("Is het aanbod van jeugdhulp in kwaliteit en hoeveelheid toereikend voor de taken?",
             "Is the supply of youth care sufficient in quality and quantity for the tasks?"),
    yes=Text("het aanbod van jeugdhulp is toereikend",
             "the supply of youth care is sufficient"),
    no=Text("het aanbod van jeugdhulp is niet toereikend",
            "the supply of youth care is not sufficient"),
    unknown=Text("het is niet bekend of het aanbod van jeugdhulp toereikend is",
                 "it is not known whether the supply of youth care is sufficient"),
)

jeugdhulp_laagdrempelig = yes_no(
    "gemeente.jeugdhulp_laagdrempelig",
    ask=Text("Wordt jeugdhulp laagdrempelig en herkenbaar aangeboden?",
             "Is youth care offered in an accessible and recognisable way?"),
    yes=Text("jeugdhulp wordt laagdrempelig en herkenbaar aangeboden",
             "youth care is offered in an accessible and recognisable way"),
    no=Text("jeugdhulp wordt niet laagdrempelig en herkenbaar aangeboden",
            "youth care is not offered in an accessible and recognisable way"),
    unknown=Text("het is niet bekend of jeugdhulp laagdrempelig en herkenbaar wordt aangeboden",
                 "it is not known whether youth care is offered in an accessible and recognisable way"),
)

crisisdienst_altijd = yes_no(
    "gemeente.crisisdienst_altijd",
    ask=Text("Is in spoedsituaties altijd hulp bereikbaar en beschikbaar?",
             "Is help always reachable and available in urgent situations?"),
    yes=Text("in spoedsituaties is altijd hulp bereikbaar",
             "help is always reachable in urgent situations"),
    no=Text("in spoedsituaties is niet altijd hulp bereikbaar",
            "help is not always reachable in urgent situations"),
    unknown=Text("het is niet bekend of in spoedsituaties altijd hulp bereikbaar is",
                 "it is not known whether help is always reachable in urgent situations"),
)

advies_beroepskrachten = yes_no(
    "gemeente.advies_beroepskrachten",
    ask=Text("Kan wie beroepsmatig met jeugdigen werkt deskundig advies krijgen?",
             "Can those who work professionally with young people get expert advice?"),
    yes=Text("beroepskrachten kunnen deskundig advies krijgen",
             "professionals can get expert advice"),
    no=Text("beroepskrachten kunnen geen deskundig advies krijgen",
            "professionals cannot get expert advice"),
    unknown=Text("het is niet bekend of beroepskrachten deskundig advies kunnen krijgen",
                 "it is not known whether professionals can get expert advice"),
)

maatregelen_kindermishandeling = yes_no(
    "gemeente.maatregelen_kindermishandeling",
    ask=Text("Voorziet het college in maatregelen tegen kindermishandeling?",
             "Does the municipal executive provide measures against child abuse?"),
    yes=Text("het college voorziet in maatregelen tegen kindermishandeling",
             "the municipal executive provides measures against child abuse"),
    no=Text("het college voorziet niet in maatregelen tegen kindermishandeling",
            "the municipal executive does not provide measures against child abuse"),
    unknown=Text("het is niet bekend of het college in maatregelen tegen kindermishandeling voorziet",
                 "it is not known whether the municipal executive provides measures against child abuse"),
)

toegankelijk_na_verwijzing = yes_no(
    "gemeente.toegankelijk_na_verwijzing",
    ask=Text("Is jeugdhulp ook toegankelijk na verwijzing door huisarts, medisch specialist en jeugdarts?",
             "Is youth care also accessible after referral by GP, medical specialist and youth doctor?"),
    yes=Text("jeugdhulp is ook toegankelijk na verwijzing door huisarts, medisch specialist en jeugdarts",
             "youth care is also accessible after referral by GP, medical specialist and youth doctor"),
    no=Text("jeugdhulp is niet toegankelijk na verwijzing door huisarts, medisch specialist en jeugdarts",
            "youth care is not accessible after referral by GP, medical specialist and youth doctor"),
    unknown=Text("het is niet bekend of jeugdhulp ook toegankelijk is na verwijzing door huisarts, medisch "
                 "specialist en jeugdarts",
                 "it is not known whether youth care is also accessible after referral by GP, medical "
                 "specialist and youth doctor"),
)

afspraken_verwijzers = yes_no(
    "gemeente.afspraken_verwijzers",
    ask=Text("Heeft het college met huisartsen, medisch specialisten, jeugdartsen en zorgverzekeraars "
             "afspraken over de verwijzing gemaakt?",
             "Has the municipal executive made arrangements on referral with GPs, medical specialists, "
             "youth doctors and health insurers?"),
    yes=Text("het college heeft afspraken over de verwijzing gemaakt",
             "the municipal executive made arrangements on referral"),
    no=Text("het college heeft geen afspraken over de verwijzing gemaakt",
            "the municipal executive made no arrangements on referral"),
    unknown=Text("het is niet bekend of het college afspraken over de verwijzing heeft gemaakt",
                 "it is not known whether the municipal executive made arrangements on referral"),
)

afstemming_zorgverzekeraars = yes_no(
    "gemeente.afstemming_zorgverzekeraars",
    ask=Text("Stemt het college zijn uitvoering af met de zorgverzekeraars?",
             "Does the municipal executive coordinate its work with the health insurers?"),
    yes=Text("het college stemt zijn uitvoering af met de zorgverzekeraars",
             "the municipal executive coordinates its work with the health insurers"),
    no=Text("het college stemt zijn uitvoering niet af met de zorgverzekeraars",
            "the municipal executive does not coordinate its work with the health insurers"),
    unknown=Text("het is niet bekend of het college zijn uitvoering met de zorgverzekeraars afstemt",
                 "it is not known whether the municipal executive coordinates its work with the health "
                 "insurers"),
)

informatie_vertrouwenspersoon = yes_no(
    "gemeente.informatie_vertrouwenspersoon",
    ask=Text("Zijn jeugdigen, ouders en pleegouders tijdig over de vertrouwenspersoon geïnformeerd?",
             "Were young people, parents and foster parents informed of the confidential adviser in time?"),
    yes=Text("jeugdigen, ouders en pleegouders zijn tijdig over de vertrouwenspersoon geïnformeerd",
             "young people, parents and foster parents were informed of the confidential adviser in time"),
    no=Text("jeugdigen, ouders en pleegouders zijn niet tijdig over de vertrouwenspersoon geïnformeerd",
            "young people, parents and foster parents were not informed of the confidential adviser in "
            "time"),
    unknown=Text("het is niet bekend of jeugdigen, ouders en pleegouders tijdig over de vertrouwenspersoon "
                 "zijn geïnformeerd",
                 "it is not known whether young people, parents and foster parents were informed of the "
                 "confidential adviser in time"),
)

vertrouwenspersoon_heeft_toegang = yes_no(
    "gemeente.vertrouwenspersoon_heeft_toegang",
    ask=Text("Heeft de vertrouwenspersoon toegang en de nodige faciliteiten?",
             "Does the confidential adviser have access and the facilities needed?"),
    yes=Text("de vertrouwenspersoon heeft toegang en de nodige faciliteiten",
             "the confidential adviser has access and the facilities needed"),
    no=Text("de vertrouwenspersoon heeft geen toegang of mist de nodige faciliteiten",
            "the confidential adviser has no access or lacks the facilities needed"),
    unknown=Text("het is niet bekend of de vertrouwenspersoon toegang en de nodige faciliteiten heeft",
                 "it is not known whether the confidential adviser has access and the facilities needed"),
)

toegankelijk_vertrouwenspersoon = yes_no(
    "gemeente.toegankelijk_vertrouwenspersoon",
    ask=Text("Kunnen jeugdigen, ouders en pleegouders zich rechtstreeks tot een vertrouwenspersoon wenden?",
             "Can young people, parents and foster parents contact a confidential adviser directly?"),
    yes=Text("zij kunnen zich rechtstreeks tot een vertrouwenspersoon wenden",
             "they can contact a confidential adviser directly"),
    no=Text("zij kunnen zich niet rechtstreeks tot een vertrouwenspersoon wenden",
            "they cannot contact a confidential adviser directly"),
    unknown=Text("het is niet bekend of zij zich rechtstreeks tot een vertrouwenspersoon kunnen wenden",
                 "it is not known whether they can contact a confidential adviser directly"),
)

voorziet_in_vertrouwenspersoon = yes_no(
    "gemeente.voorziet_in_vertrouwenspersoon",
    ask=Text("Zorgt het college dat jeugdigen, ouders en pleegouders een beroep op een vertrouwenspersoon "
             "kunnen doen?",
             "Does the municipal executive see to it that young people, parents and foster parents can "
             "turn to a confidential adviser?"),
    yes=Text("het college zorgt voor een vertrouwenspersoon",
             "the municipal executive provides a confidential adviser"),
    no=Text("het college zorgt niet voor een vertrouwenspersoon",
            "the municipal executive provides no confidential adviser"),
    unknown=Text("het is niet bekend of het college voor een vertrouwenspersoon zorgt",
                 "it is not known whether the municipal executive provides a confidential adviser"),
)

advies_jeugdigen = yes_no(
    "gemeente.advies_jeugdigen",
    ask=Text("Kunnen jeugdigen kosteloos en anoniem advies over hun situatie krijgen?",
             "Can young people get free and anonymous advice on their situation?"),
    yes=Text("jeugdigen kunnen kosteloos en anoniem advies krijgen",
             "young people can get free and anonymous advice"),
    no=Text("jeugdigen kunnen geen kosteloos en anoniem advies krijgen",
            "young people cannot get free and anonymous advice"),
    unknown=Text("het is niet bekend of jeugdigen kosteloos en anoniem advies kunnen krijgen",
                 "it is not known whether young people can get free and anonymous advice"),
)

werkt_aan_toegang = yes_no(
    "gemeente.werkt_aan_toegang",
    ask=Text("Werken onder het college mensen aan toeleiding, advisering, bepaling en inzet van "
             "voorzieningen?",
             "Do people under the municipal executive work on access, advice, determination and deployment "
             "of provisions?"),
    yes=Text("onder het college werken mensen aan de toegang tot jeugdhulp",
             "people under the municipal executive work on access to youth care"),
    no=Text("onder het college werkt niemand aan de toegang tot jeugdhulp",
            "nobody under the municipal executive works on access to youth care"),
    unknown=Text("het is niet bekend of onder het college mensen aan de toegang tot jeugdhulp werken",
                 "it is not known whether people under the municipal executive work on access to youth "
                 "care"),
)

vog_toegang = yes_no(
    "gemeente.vog_toegang",
    ask=Text("Heeft het college van wie aan de toegang werkt de vereiste verklaringen omtrent het gedrag?",
             "Does the municipal executive hold the certificates of good conduct required of those who "
             "work on access?"),
    yes=Text("het college heeft de vereiste verklaringen omtrent het gedrag",
             "the municipal executive holds the certificates of good conduct required"),
    no=Text("het college heeft niet alle vereiste verklaringen omtrent het gedrag",
            "the municipal executive does not hold all certificates of good conduct required"),
    unknown=Text("het is niet bekend of het college de vereiste verklaringen omtrent het gedrag heeft",
                 "it is not known whether the municipal executive holds the certificates of good conduct "
                 "required"),
)

werktoedeling_toegang = yes_no(
    "gemeente.werktoedeling_toegang",
    ask=Text("Voldoet de toedeling van werk in de toegang en bij door het college ingezette hulpverleners "
             "aan de eisen van verantwoorde werktoedeling?",
             "Does the allocation of work in access, and to helpers deployed by the municipal executive, "
             "meet the requirements of responsible allocation?"),
    yes=Text("de toedeling van werk voldoet aan de eisen van verantwoorde werktoedeling",
             "the allocation of work meets the requirements of responsible allocation"),
    no=Text("de toedeling van werk voldoet niet aan de eisen van verantwoorde werktoedeling",
            "the allocation of work does not meet the requirements of responsible allocation"),
    unknown=Text("het is niet bekend of de toedeling van werk aan de eisen van verantwoorde werktoedeling "
                 "voldoet",
                 "it is not known whether the allocation of work meets the requirements of responsible "
                 "allocation"),
)

verzekert_zich_van_aanbieders = yes_no(
    "gemeente.verzekert_zich_van_aanbieders",
    ask=Text("Verzekert het college zich ervan dat aanbieders aan die eisen kunnen voldoen?",
             "Does the municipal executive make sure that providers can meet those requirements?"),
    yes=Text("het college verzekert zich ervan dat aanbieders aan die eisen kunnen voldoen",
             "the municipal executive makes sure that providers can meet those requirements"),
    no=Text("het college verzekert zich daar niet van",
            "the municipal executive does not make sure of that"),
    unknown=Text("het is niet bekend of het college zich ervan verzekert dat aanbieders aan die eisen "
                 "kunnen voldoen",
                 "it is not known whether the municipal executive makes sure that providers can meet those "
                 "requirements"),
)
