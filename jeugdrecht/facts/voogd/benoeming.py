"""
Becoming guardian: the candidate, the designation by a parent, willingness, and joint guardianship.
"""

from jeugdrecht.logic.declare import act, choice, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

benoemd_door_ouder = act(
    "voogd.benoemd_door_ouder",
    ask=Text("Heeft de overleden ouder bij uiterste wil of in het gezagsregister een voogd aangewezen?",
             "Did the deceased parent appoint a guardian by will or in the authority register?"),
    yes=Text("de ouder heeft een voogd aangewezen", "the parent appointed a guardian"),
    no=Text("de ouder heeft geen voogd aangewezen", "the parent did not appoint a guardian"),
    unknown=Text("het is niet bekend of de ouder een voogd heeft aangewezen",
                 "it is not known whether the parent appointed a guardian"),
)

aangewezene_is_rechtspersoon = yes_no(
    "voogd.aangewezene_is_rechtspersoon",
    ask=Text("Is de aangewezen voogd een rechtspersoon?", "Is the appointed guardian a legal person?"),
    yes=Text("de aangewezen voogd is een rechtspersoon", "the appointed guardian is a legal person"),
    no=Text("de aangewezen voogd is een natuurlijk persoon", "the appointed guardian is a natural person"),
    unknown=Text("het is niet bekend of de aangewezen voogd een rechtspersoon is",
                 "it is not known whether the appointed guardian is a legal person"),
)

niet_ouder_van_rechtswege = act(
    "voogd.niet_ouder_van_rechtswege",
    ask=Text("Wordt een niet-ouder die het gezag mede uitoefende van rechtswege voogd?",
             "Does a non-parent who shared authority become guardian by operation of law?"),
    yes=Text("een niet-ouder wordt van rechtswege voogd",
             "a non-parent becomes guardian by operation of law"),
    no=Text("er is geen niet-ouder die van rechtswege voogd wordt",
            "no non-parent becomes guardian by operation of law"),
    unknown=Text("het is niet bekend of een niet-ouder van rechtswege voogd wordt",
                 "it is not known whether a non-parent becomes guardian by operation of law"),
)

bevoegd = yes_no(
    "voogd.bevoegd",
    ask=Text(
        "Is de kandidaat bevoegd tot de voogdij (artikel 1:246 BW: niet minderjarig, niet onder curatele, "
        "niet blijvend gestoord)?",
        "Is the candidate competent to be guardian (article 1:246 BW: not a minor, not under adult "
        "guardianship, not lastingly disordered)?",
    ),
    yes=Text("de kandidaat is bevoegd tot de voogdij", "the candidate is competent to be guardian"),
    no=Text("de kandidaat is niet bevoegd tot de voogdij", "the candidate is not competent to be guardian"),
    unknown=Text("het is niet bekend of de kandidaat bevoegd is tot de voogdij",
                 "it is not known whether the candidate is competent to be guardian"),
)

eerder_beeindigd_327 = act(
    "voogd.eerder_beeindigd_327",
    ask=Text("Is de voogdij van de kandidaat over dit kind eerder op grond van artikel 1:327 BW beëindigd?",
             "Was the candidate's guardianship over this child terminated before under article 1:327 BW?"),
    yes=Text("de voogdij van de kandidaat is eerder op grond van artikel 1:327 BW beëindigd",
             "the candidate's guardianship was terminated before under article 1:327 BW"),
    no=Text("de voogdij van de kandidaat is niet eerder op grond van artikel 1:327 BW beëindigd",
            "the candidate's guardianship was not terminated before under article 1:327 BW"),
    unknown=Text(
        "het is niet bekend of de voogdij van de kandidaat eerder op grond van artikel 1:327 BW is beëindigd",
        "it is not known whether the candidate's guardianship was terminated before under article 1:327 BW",
    ),
)

kandidaat = choice(
    "voogd.kandidaat",
    "natuurlijk_persoon", "gi", "aanvaarde_rechtspersoon", "andere_rechtspersoon",
    ask=Text("Wie is de kandidaat voor de voogdij?", "Who is the candidate for guardianship?"),
    says=Text("de kandidaat is: {value}", "the candidate is: {value}"),
    unknown=Text("het is niet bekend wie de kandidaat is", "it is not known who the candidate is"),
)

bereid_verklaard = act(
    "voogd.bereid_verklaard",
    ask=Text("Heeft de voogd zich bereid verklaard?", "Has the guardian declared himself willing?"),
    yes=Text("de voogd heeft zich bereid verklaard", "the guardian has declared himself willing"),
    no=Text("de voogd heeft zich niet bereid verklaard", "the guardian has not declared himself willing"),
    unknown=Text("het is niet bekend of de voogd zich bereid heeft verklaard",
                 "it is not known whether the guardian has declared himself willing"),
)

datum_bereidverklaring = event(
    "voogd.datum_bereidverklaring",
    ask=Text("Op welke datum heeft de door de ouder aangewezen voogd zich bereid verklaard?",
             "On which date did the guardian appointed by the parent declare himself willing?"),
    says=Text("de aangewezen voogd heeft zich bereid verklaard op {value}",
              "the appointed guardian declared himself willing on {value}"),
    unknown=Text("het is niet bekend wanneer de aangewezen voogd zich bereid heeft verklaard",
                 "it is not known when the appointed guardian declared himself willing"),
)

bereidverklaring_tijdig = yes_no(
    "voogd.bereidverklaring_tijdig",
    ask=Text(
        "Is de bereidverklaring op tijd afgelegd: binnen veertien dagen na betekening van de benoeming "
        "(buiten Nederland: twee maanden), of is er niet betekend?",
        "Was the declaration made in time: within fourteen days after service of the appointment (two "
        "months if abroad), or was it not served?",
    ),
    yes=Text("de bereidverklaring is op tijd afgelegd", "the declaration was made in time"),
    no=Text("de bereidverklaring is niet op tijd afgelegd", "the declaration was not made in time"),
    unknown=Text("het is niet bekend of de bereidverklaring op tijd is afgelegd",
                 "it is not known whether the declaration was made in time"),
)

overleden_op = event(
    "voogd.overleden_op",
    ask=Text("Op welke datum is een van de gezamenlijke voogden overleden?",
             "On which date did one of the joint guardians die?"),
    says=Text("een van de gezamenlijke voogden is overleden op {value}",
              "one of the joint guardians died on {value}"),
    unknown=Text("het is niet bekend wanneer een van de gezamenlijke voogden is overleden",
                 "it is not known when one of the joint guardians died"),
)

eensluidend_verzoek = yes_no(
    "voogd.eensluidend_verzoek",
    ask=Text("Verzoeken de voogd en de ander samen om gezamenlijke voogdij?",
             "Do the guardian and the other person together ask for joint guardianship?"),
    yes=Text("de voogd en de ander verzoeken samen om gezamenlijke voogdij",
             "the guardian and the other together ask for joint guardianship"),
    no=Text("de voogd en de ander verzoeken niet samen om gezamenlijke voogdij",
            "the guardian and the other do not together ask for joint guardianship"),
    unknown=Text("het is niet bekend of de voogd en de ander samen om gezamenlijke voogdij verzoeken",
                 "it is not known whether the guardian and the other together ask for joint guardianship"),
)

ander_staat_in_nauwe_betrekking = yes_no(
    "voogd.ander_staat_in_nauwe_betrekking",
    ask=Text("Staat de ander in een nauwe persoonlijke betrekking tot het kind?",
             "Does the other person have a close personal relationship with the child?"),
    yes=Text("de ander staat in een nauwe persoonlijke betrekking tot het kind",
             "the other person has a close personal relationship with the child"),
    no=Text("de ander staat niet in een nauwe persoonlijke betrekking tot het kind",
            "the other person has no close personal relationship with the child"),
    unknown=Text("het is niet bekend of de ander in een nauwe persoonlijke betrekking tot het kind staat",
                 "it is not known whether the other person has a close personal relationship with the child"),
)

gegronde_vrees_verwaarlozing = judgement(
    "voogd.gegronde_vrees_verwaarlozing", by="rechter",
    ask=Text("Bestaat gegronde vrees dat de belangen van het kind bij inwilliging worden verwaarloosd?",
             "Is there a well-founded fear that the child's interests would be neglected if granted?"),
    yes=Text("de rechter vreest gegrond dat de belangen van het kind worden verwaarloosd",
             "the court has a well-founded fear that the child's interests would be neglected"),
    no=Text("de rechter vreest niet dat de belangen van het kind worden verwaarloosd",
            "the court does not fear that the child's interests would be neglected"),
    unknown=Text(
        "het is aan de rechter of gegronde vrees bestaat dat de belangen van het kind worden verwaarloosd",
        "it is for the court to decide whether the court has a well-founded fear that the child's "
        "interests would be neglected",
    ),
)

tijdelijke_voogdij = act(
    "voogd.tijdelijke_voogdij",
    ask=Text("Gaat het om tijdelijke voogdij (artikel 1:296 of 1:297 BW)?",
             "Is it a temporary guardianship (article 1:296 or 1:297 BW)?"),
    yes=Text("het gaat om tijdelijke voogdij", "the guardianship is temporary"),
    no=Text("het gaat niet om tijdelijke voogdij", "the guardianship is not temporary"),
    unknown=Text("het is niet bekend of het gaat om tijdelijke voogdij",
                 "it is not known whether the guardianship is temporary"),
)
