"""
How choices are told that are made about help, institutions, school and reports.
"""

from collections.abc import Mapping

from jeugdrecht.sources import Text
from jeugdrecht.training.narrative.ways import Ways, each, only
from jeugdrecht.training.narrative.who import GI, RAAD, WHO

HELP: Mapping[str, Ways] = {
    "college.treft": each("het college treft {x}", "the municipal executive takes {x}", {
        "voorziening": ("een voorziening", "a provision of help"),
        "jeugdhulp_uit_beslissing": ("jeugdhulp uit een beslissing",
                                     "youth care that follows from a decision"),
        "maatregel": ("een maatregel", "a measure")}),
    "college.uitkomst_overleg": each(
        "het overleg tussen de colleges heeft uitgewezen dat {x} verantwoordelijk is",
                                     "the consultation showed that {x} is responsible", {
        "ander_college_verantwoordelijk": ("een ander college", "another municipal executive"),
        "zelf_verantwoordelijk": ("dit college zelf", "this municipal executive itself")}),
    "instelling.soort": each("de uitvoerder is {x}", "the executing body is {x}", {
        "gi": GI, "jeugdhulpaanbieder": WHO["jeugdhulpaanbieder"], "gemeente": ("een gemeente",
            "a municipality"),
        "uitvoerder_kinderbeschermingsmaatregel": (
            "een instelling die kinderbeschermingsmaatregelen uitvoert",
                                                   "an institution that executes child protection measures"),
        "raad": RAAD, "reclassering": ("de reclassering", "the probation service"),
        "natuurlijke_voogd": ("een natuurlijk persoon die voogd is", "a natural person who is guardian"),
        "aanvaarde_rechtspersoon": ("een door de minister aanvaarde rechtspersoon",
                                    "a legal person accepted by the minister"),
        "certificerende_instelling": ("de certificerende instelling", "the certifying body"),
        "ander": ("een andere instelling", "another institution")}),
    "certificaat.soort": each("de instelling heeft {x}", "the institution has {x}", {
        "certificaat": ("een certificaat", "a certificate"), "geen": ("geen certificaat", "no certificate"),
        "voorlopig_certificaat": ("een voorlopig certificaat", "a provisional certificate"),
        "tijdelijk_certificaat": ("een tijdelijk certificaat", "a temporary certificate")}),
    "certificaat.aangevraagd": each("de instelling heeft {x} aangevraagd",
                                    "the institution applied for {x}", {
        "certificaat": ("een certificaat", "a certificate"), "geen": ("geen certificaat", "no certificate"),
        "voorlopig_certificaat": ("een voorlopig certificaat", "a provisional certificate")}),
    "jeugdhulp.accommodatie": each("{x}", "{x}", {
        "geregistreerd": ("de accommodatie is geregistreerd", "the accommodation is registered"),
        "aangewezen_deel": ("het gaat om een aangewezen deel van een geregistreerde accommodatie",
                            "it is a designated part of a registered accommodation"),
        "niet_geregistreerd": ("de accommodatie is niet geregistreerd",
                               "the accommodation is not registered")}),
    "jeugdhulp.nodig_geacht_door": each("{x} acht de jeugdhulp nodig",
                                        "{x} considers the youth care necessary", {
        **WHO, "selectiefunctionaris": ("de selectiefunctionaris", "the selection officer"),
        "inrichtingsarts": ("de inrichtingsarts", "the institution’s doctor")}),
    "jeugdhulp.kader": each("de jeugdhulp {x}", "the youth care {x}", {
        "vrijwillig": ("is vrijwillig", "is voluntary"),
        "jeugdbescherming": ("past in een maatregel van jeugdbescherming",
                             "is part of a child protection measure"),
        "jeugdstrafrecht": ("past in een beslissing van jeugdstrafrecht",
                            "is part of a decision of youth criminal law")}),
    "jeugdhulp.type": each("de hulp is {x}", "the help is {x}", {
        "hulp_bij_problematiek": ("hulp bij problematiek", "help with problems"),
        "participatie": ("hulp om mee te kunnen doen", "help to take part"),
        "persoonlijke_verzorging": ("hulp bij persoonlijke verzorging", "help with personal care")}),
    "jeugdhulp.vorm": each("{I} krijgt {x}", "{I} receives {x}", {
        "pleegzorg": ("pleegzorg", "foster care"), "gesloten_jeugdhulp": ("gesloten jeugdhulp",
            "secure youth care"),
        "ambulante_jeugdhulp": ("ambulante jeugdhulp", "outpatient youth care"),
        "residentiele_jeugdhulp": ("residentiële jeugdhulp", "residential youth care"),
        "gezinshuis": ("jeugdhulp in een gezinshuis", "youth care in a family home")}),
    "klacht.klager": each("de klacht komt van {x} of iemand namens deze",
                          "the complaint comes from {x} or someone on their behalf", WHO),
    "school.vrijstelling_grond": each("{x}", "{x}", {
        "geen": ("een grond voor vrijstelling van inschrijving is er niet",
                 "there is no ground for exemption from enrolment"),
        "ongeschikt": ("vrijstelling van inschrijving wordt gevraagd omdat {I} ongeschikt is voor school",
                       "exemption from enrolment is asked because {I} is unfit for school"),
        "bedenkingen": ("vrijstelling wordt gevraagd om bedenkingen tegen de richting van de scholen",
                        "exemption is asked for objections to the denomination of the schools"),
        "buitenland": ("vrijstelling van inschrijving wordt gevraagd omdat {I} in het buitenland schoolgaat",
                       "exemption from enrolment is asked because {I} goes to school abroad"),
        "vrijstelling_11": ("vrijstelling van geregeld bezoek wordt gevraagd op een grond van artikel 11",
                            "exemption from regular attendance is asked on a ground of article 11"),
        "ander": ("vrijstelling van inschrijving wordt om een andere reden gevraagd",
                  "exemption from enrolment is asked for another reason")}),
    "school.overtreden_bepaling": each("het hoofd {x}", "the head {x}", {
        "verlofregels": ("hield zich niet aan de verlofregels", "did not keep to the rules on leave"),
        "verwijdering_of_levering": ("hield zich niet aan de regels over verwijdering of levering",
                                     "did not keep to the rules on expulsion or on supplying data"),
        "geen": ("heeft geen van deze verplichtingen geschonden", "breached none of these duties")}),
    "school.kennisgeving_twee_dagen_vooraf": Ways(
        (Text("aan het hoofd is uiterlijk twee dagen vooraf kennis gegeven",
              "the head was given notice at least two days ahead"),),
        (Text("aan het hoofd is niet uiterlijk twee dagen vooraf kennis gegeven",
              "the head was not given notice at least two days ahead"),),
    ),
    "verzuim.lesweken": only("die uren zijn geteld over {value}, in opeenvolgende lesweken",
                             "those hours were counted over {value}, in consecutive school weeks"),
    "verzuim.grond": only("als reden voor het verzuim geldt: {value}",
                          "the ground for the absence is: {value}"),
    "pgb.grond_herziening": each("het college grijpt in omdat {x}",
                                 "the municipal executive steps in because {x}", {
        "a": ("onjuiste of onvolledige gegevens zijn verstrekt", "incorrect or incomplete data were given"),
        "b": ("de voorziening of het budget niet meer nodig is",
              "the help or the budget is no longer needed"),
        "c": ("de voorziening of het budget niet meer toereikend is",
              "the help or the budget no longer suffices"),
        "d": ("aan de voorwaarden van het budget niet is voldaan",
              "the conditions of the budget were not met"),
        "e": ("het budget niet of voor iets anders is gebruikt",
              "the budget was not used, or for something else"),
        }),
    "plan.betreft": only("het plan gaat over {value}", "the plan is about {value}"),
    "plan.onderdeel": each("het gaat om het deel van het plan over {x}",
                           "it is the part of the plan on {x}", {
        "rol_pleegouder": ("de rol van de pleegouder", "the role of the foster parent"),
        "begeleiding_pleegouder": ("de begeleiding van de pleegouder", "the guidance of the foster parent"),
        "ander": ("iets anders dan de pleegouder", "something other than the foster parent")}),
    "meldcode.sector": each("de organisatie {x}", "the organisation {x}", {
        "jeugdhulp": ("verleent jeugdhulp", "provides youth care"),
        "gecertificeerde_instelling": ("is een gecertificeerde instelling", "is a certified institution"),
        "wmo_aanbieder": ("is een aanbieder onder de Wmo", "is a provider under the Wmo"),
        "jji": ("is een justitiële jeugdinrichting", "is a young offenders’ institution"),
        "leerplicht": ("werkt voor de leerplicht", "works for compulsory education"),
        "onderwijs": ("geeft onderwijs", "gives education"),
        "kinderopvang": ("biedt kinderopvang", "provides child care"), "zorg": ("verleent zorg",
            "provides care"),
        "penitentiair": ("is een penitentiaire inrichting", "is a prison"), "tbs": ("voert tbs uit",
            "executes tbs"),
        "coa": ("is het COA", "is the COA"), "ander": ("werkt in een andere sector",
                                                       "works in another sector")}),
    "meldcode.relatie_dader": each("de pleger is voor het slachtoffer {x}",
                                   "to the victim the perpetrator is {x}", {
        "familielid": ("een familielid", "a relative"), "huisgenoot": ("een huisgenoot", "a housemate"),
        "echtgenoot": ("de echtgenoot", "the spouse"),
        "voormalig_echtgenoot": ("de vroegere echtgenoot", "the former spouse"),
        "mantelzorger": ("een mantelzorger", "an informal carer"), "ouder": ("een ouder", "a parent"),
        "ander": ("een ander dan familie, huisgenoot of mantelzorger",
                  "someone other than relative, housemate or carer")}),
    "medewerker.big_beroep": each("de medewerker staat in het BIG-register als {x}",
                                  "the worker is in the BIG register as {x}", {
        "arts": ("arts", "a physician"), "verpleegkundige": ("verpleegkundige", "a nurse"),
        "gz_psycholoog": ("gezondheidszorgpsycholoog", "a health care psychologist"),
        "orthopedagoog_generalist": ("orthopedagoog-generalist", "an orthopedagogue-generalist"),
        "psychotherapeut": ("psychotherapeut", "a psychotherapist"),
        "ander": ("iemand met een ander beroep", "someone of another profession")}),
    "veilig_thuis.overtreden_bepaling": each("Veilig Thuis heeft zich niet gehouden aan {x}",
                                             "Veilig Thuis did not comply with {x}", {
        "wmo_4_2_4": ("art. 4.2.4 Wmo 2015",) * 2, "wmo_4_2_5": ("art. 4.2.5 Wmo 2015",) * 2,
        "wmo_4_2_11": ("art. 4.2.11 Wmo 2015",) * 2,
        "aanwijzing_verslag": ("een aanwijzing over het verslag", "an instruction on the report")}),
    "school.soort": only("het gaat om {value}", "it is {value}"),
    "incident.soort": each("er was {x}", "there was {x}", {
        "calamiteit": ("een calamiteit", "a calamity"), "geweld": ("geweld", "violence"),
        "geen": ("geen calamiteit en geen geweld", "neither a calamity nor violence")}),
    "vrijheidsbeperking.soort": only("toegepast wordt {value}", "what is applied is {value}"),
    "certificeerder.minister_overweegt": each("de minister overweegt {x}", "the minister considers {x}", {
        "aanwijzing": ("een schriftelijke aanwijzing", "a written instruction"),
        "intrekking": ("de aanwijzing in te trekken", "withdrawing the designation")}),
    "jeugdhulp.ontvanger_inlichtingen": only("de inlichtingen zijn bestemd voor {value}",
                                             "the information is meant for {value}"),
    "dossier.houder": each("{x} houdt het dossier bij", "{x} keeps the file", {
        "jeugdhulpverlener": ("de jeugdhulpverlener", "the youth care worker"), "gi": GI}),
    "overeenkomst.inkoopniveau": only("ingekocht wordt op het niveau van {value}",
                                      "purchasing is done by {value}"),
    "verwijsindex.risico": only("het risico dat speelt is: {value}", "the risk at hand is: {value}"),
    "verblijf.soort": Ways(absent=Text("{I} verblijft nergens anders", "{I} does not stay elsewhere")),
    "melding.bron": each("de gegevens komen van een bron die {x}",
                         "the information comes from a source that {x}", {
        "beroepsmatig": ("beroepsmatig handelt", "acts professionally"),
        "ander": ("niet beroepsmatig handelt", "does not act professionally")}),
    "veilig_thuis.handhaver": each("{x} overweegt een stap tegen Veilig Thuis",
                                   "{x} considers a step against Veilig Thuis", WHO),
    "veilig_thuis.handhavingsstap": each("de stap tegen Veilig Thuis zou {x} zijn",
                                         "the step against Veilig Thuis would be {x}", {
        "aanwijzing": ("een schriftelijke aanwijzing", "a written instruction"), "bevel": ("een bevel",
            "an order"),
        "verlenging_bevel": ("verlenging van het bevel", "an extension of the order"),
        "bestuurlijke_boete": ("een bestuurlijke boete", "an administrative fine")}),
    "dossier.verzoek": each("gevraagd wordt om {x}", "what is requested is {x}", {
        "vernietiging": ("vernietiging van gegevens", "the destruction of data"),
        "inzage_of_afschrift": ("inzage of een afschrift", "access or a copy"),
        "inzage_na_overlijden": ("inzage na een overlijden", "access after a death"),
        "vastlegging_toestemming": ("vastlegging van een toestemming", "the recording of a consent")}),
}  # fmt: skip
