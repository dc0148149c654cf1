"""
The guardian in office: who it is, how the task is done, and what the court did with the guardianship.
"""

from jeugdrecht.logic.declare import act, choice, derived, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

soort = choice(
    "voogd.soort",
    "natuurlijk_persoon", "gi", "aanvaarde_rechtspersoon", "geen",
    ask=Text("Wie is de voogd?", "Who is the guardian?"),
    says=Text("de voogd is: {value}", "the guardian is: {value}"),
    unknown=Text("het is niet bekend wie de voogd is", "it is not known who the guardian is"),
)

is_rechtspersoon = derived(
    "voogd.is_rechtspersoon",
    soort.in_("gi", "aanvaarde_rechtspersoon"),
    ask=Text("Is de voogd een rechtspersoon?", "Is the guardian a legal person?"),
    yes=Text("de voogd is een rechtspersoon", "the guardian is a legal person"),
    no=Text("de voogd is geen rechtspersoon", "the guardian is not a legal person"),
    unknown=Text("het is niet bekend of de voogd een rechtspersoon is",
                 "it is not known whether the guardian is a legal person"),
)

is_belast = derived(
    "voogd.is_belast",
    soort.in_("natuurlijk_persoon", "gi", "aanvaarde_rechtspersoon"),
    ask=Text("Is een voogd met het gezag belast?", "Is a guardian charged with authority?"),
    yes=Text("een voogd is met het gezag belast", "a guardian is charged with authority"),
    no=Text("er is geen voogd met het gezag belast", "no guardian is charged with authority"),
    unknown=Text("het is niet bekend of een voogd met het gezag is belast",
                 "it is not known whether a guardian is charged with authority"),
)

gezamenlijke_voogdij = act(
    "voogd.gezamenlijke_voogdij",
    ask=Text("Oefenen twee voogden de voogdij gezamenlijk uit?",
             "Do two guardians exercise guardianship jointly?"),
    yes=Text("twee voogden oefenen de voogdij gezamenlijk uit",
             "two guardians exercise guardianship jointly"),
    no=Text("de voogdij wordt niet door twee voogden gezamenlijk uitgeoefend",
            "guardianship is not exercised by two guardians jointly"),
    unknown=Text("het is niet bekend of twee voogden de voogdij gezamenlijk uitoefenen",
                 "it is not known whether two guardians exercise guardianship jointly"),
)

in_staat_binnen_aanvaardbare_termijn = judgement(
    "voogd.in_staat_binnen_aanvaardbare_termijn", by="rechtbank",
    ask=Text("Is de voogd binnen een aanvaardbare termijn in staat de verantwoordelijkheid te dragen?",
             "Can the guardian take responsibility within an acceptable period?"),
    yes=Text("de voogd is binnen een aanvaardbare termijn in staat de verantwoordelijkheid te dragen",
             "the guardian can take responsibility within an acceptable period"),
    no=Text("de voogd is niet binnen een aanvaardbare termijn in staat de verantwoordelijkheid te dragen",
            "the guardian cannot take responsibility within an acceptable period"),
    unknown=Text(
        "het is aan de rechtbank of de voogd binnen een aanvaardbare termijn in staat is de "
        "verantwoordelijkheid te dragen",
        "it is for the district court to decide whether the guardian can take responsibility within an "
        "acceptable period",
    ),
)

misbruikt_gezag = judgement(
    "voogd.misbruikt_gezag", by="rechtbank",
    ask=Text("Misbruikt de voogd het gezag?", "Does the guardian abuse the authority?"),
    yes=Text("de rechtbank vindt dat de voogd het gezag misbruikt",
             "the court finds that the guardian abuses the authority"),
    no=Text("de rechtbank vindt niet dat de voogd het gezag misbruikt",
            "the court does not find that the guardian abuses the authority"),
    unknown=Text(
        "het is aan de rechtbank of de voogd het gezag misbruikt",
        "it is for the district court to decide whether the court finds that the guardian abuses the "
        "authority",
    ),
)

vereiste_beginseltoestemming_ontbreekt = yes_no(
    "voogd.vereiste_beginseltoestemming_ontbreekt",
    ask=Text(
        "Ontbreekt de beginseltoestemming die de voogd voor de opneming van dit kind nodig had (artikel 2 "
        "Wobka; nee: niet vereist of aanwezig)?",
        "Does the guardian lack the approval in principle needed for taking in this child (article 2 of "
        "the Foreign Adoption Act; no: not required or present)?",
    ),
    yes=Text("de vereiste beginseltoestemming ontbreekt", "the required approval in principle is lacking"),
    no=Text("er ontbreekt geen vereiste beginseltoestemming", "no required approval in principle is lacking"),
    unknown=Text("het is niet bekend of de vereiste beginseltoestemming ontbreekt",
                 "it is not known whether the required approval in principle is lacking"),
)

taakuitoefening_verantwoord = judgement(
    "voogd.taakuitoefening_verantwoord", by="rechtbank",
    ask=Text(
        "Is de taakuitoefening door de rechtspersoon als voogd verantwoord (artikel 4.1.1 lid 2 Jeugdwet)?",
        "Does the legal person exercise its guardianship responsibly (article 4.1.1(2) Jeugdwet)?",
    ),
    yes=Text("de rechtbank vindt de taakuitoefening door de rechtspersoon verantwoord",
             "the court finds that the legal person acts responsibly"),
    no=Text("de rechtbank vindt de taakuitoefening door de rechtspersoon niet verantwoord",
            "the court does not find that the legal person acts responsibly"),
    unknown=Text(
        "het is aan de rechtbank of de taakuitoefening door de rechtspersoon verantwoord is",
        "it is for the district court to decide whether the court finds that the legal person acts "
        "responsibly",
    ),
)

raad_geinformeerd = yes_no(
    "voogd.raad_geinformeerd",
    ask=Text(
        "Heeft de voogd de raad schriftelijk op de hoogte gehouden van de verblijfplaats (artikel 1:305 BW)?",
        "Did the guardian keep the Raad informed in writing of the place of residence (article 1:305 BW)?",
    ),
    yes=Text("de voogd heeft de raad op de hoogte gehouden", "the guardian kept the Raad informed"),
    no=Text("de voogd heeft de raad niet op de hoogte gehouden",
            "the guardian did not keep the Raad informed"),
    unknown=Text("het is niet bekend of de voogd de raad op de hoogte heeft gehouden",
                 "it is not known whether the guardian kept the Raad informed"),
)

ernstig_vermoeden_grond_beeindiging = judgement(
    "voogd.ernstig_vermoeden_grond_beeindiging", by="rechtbank",
    ask=Text(
        "Bestaat een ernstig vermoeden dat een grond als die van artikel 1:266 lid 1 BW bij de voogd is "
        "vervuld?",
        "Is there a serious suspicion that a ground like that of article 1:266(1) BW is fulfilled with "
        "the guardian?",
    ),
    yes=Text("de rechtbank vermoedt ernstig dat de grond bij de voogd is vervuld",
             "the court seriously suspects that the ground is fulfilled with the guardian"),
    no=Text("de rechtbank vermoedt niet ernstig dat de grond bij de voogd is vervuld",
            "the court does not seriously suspect that the ground is fulfilled with the guardian"),
    unknown=Text(
        "het is aan de rechtbank of een ernstig vermoeden bestaat dat de grond bij de voogd is vervuld",
        "it is for the district court to decide whether the court seriously suspects that the ground is "
        "fulfilled with the guardian",
    ),
)

weigert_toestemming_behandeling = yes_no(
    "voogd.weigert_toestemming_behandeling",
    ask=Text("Weigert de voogd toestemming voor de medische behandeling?",
             "Does the guardian refuse consent to the treatment?"),
    yes=Text("de voogd weigert toestemming voor de medische behandeling",
             "the guardian refuses consent to the treatment"),
    no=Text("de voogd weigert geen toestemming voor de medische behandeling",
            "the guardian does not refuse consent to the treatment"),
    unknown=Text("het is niet bekend of de voogd toestemming voor de medische behandeling weigert",
                 "it is not known whether the guardian refuses consent to the treatment"),
)

een_voogd_geschorst = act(
    "voogd.een_voogd_geschorst",
    ask=Text("Is een van de voogden geschorst?", "Is one of the guardians suspended?"),
    yes=Text("een van de voogden is geschorst", "one of the guardians is suspended"),
    no=Text("geen van de voogden is geschorst", "none of the guardians is suspended"),
    unknown=Text("het is niet bekend of een van de voogden is geschorst",
                 "it is not known whether one of the guardians is suspended"),
)

voogdij_geeindigd = act(
    "voogd.voogdij_geeindigd",
    ask=Text("Is of wordt de voogdij van de voogd, of van een van beide voogden, beëindigd?",
             "Has the guardianship of the guardian, or of one of the two, been terminated?"),
    yes=Text("de voogdij van de voogd of van een van beide is beëindigd",
             "the guardianship of the guardian, or of one of the two, was terminated"),
    no=Text("de voogdij is niet beëindigd", "the guardianship was not terminated"),
    unknown=Text(
        "het is niet bekend of de voogdij is beëindigd",
        "it is not known whether the guardianship of the guardian, or of one of the two, was terminated",
    ),
)

schorsing_verzocht = act(
    "voogd.schorsing_verzocht",
    ask=Text("Is schorsing van de voogd verzocht?", "Has suspension of the guardian been requested?"),
    yes=Text("schorsing van de voogd is verzocht", "suspension of the guardian has been requested"),
    no=Text("schorsing van de voogd is niet verzocht", "suspension of the guardian has not been requested"),
    unknown=Text("het is niet bekend of schorsing van de voogd is verzocht",
                 "it is not known whether suspension of the guardian has been requested"),
)

verzoek_beeindiging_afgewezen = act(
    "voogd.verzoek_beeindiging_afgewezen",
    ask=Text("Is het verzoek om de voogdij te beëindigen afgewezen?",
             "Was the petition to terminate guardianship dismissed?"),
    yes=Text("het verzoek om de voogdij te beëindigen is afgewezen",
             "the petition to terminate guardianship was dismissed"),
    no=Text("het verzoek om de voogdij te beëindigen is niet afgewezen",
            "the petition to terminate guardianship was not dismissed"),
    unknown=Text("het is niet bekend of het verzoek om de voogdij te beëindigen is afgewezen",
                 "it is not known whether the petition to terminate guardianship was dismissed"),
)

stemt_in_met_opvoeding_elders = yes_no(
    "voogd.stemt_in_met_opvoeding_elders",
    ask=Text(
        "Heeft de voogd (bij gezamenlijke voogdij: hebben beide voogden) ingestemd met verzorging en "
        "opvoeding in een ander gezin?",
        "Did the guardian (with joint guardianship: both guardians) agree to care in another family?",
    ),
    yes=Text("de voogd heeft ingestemd met opvoeding in een ander gezin",
             "the guardian agreed to care in another family"),
    no=Text("de voogd heeft niet ingestemd met opvoeding in een ander gezin",
            "the guardian did not agree to care in another family"),
    unknown=Text("het is niet bekend of de voogd heeft ingestemd met opvoeding in een ander gezin",
                 "it is not known whether the guardian agreed to care in another family"),
)

bereid_tot_ontslag = judgement(
    "voogd.bereid_tot_ontslag", by="kinderrechter",
    ask=Text("Is de voogd bereid ontslag te vragen?", "Is the guardian willing to resign?"),
    yes=Text("de kinderrechter vindt dat de voogd bereid is ontslag te vragen",
             "the court finds the guardian willing to resign"),
    no=Text("de kinderrechter vindt genoegzaam gebleken dat de voogd niet bereid is ontslag te vragen",
            "the court finds it sufficiently shown that the guardian is not willing to resign"),
    unknown=Text(
        "het is aan de kinderrechter of de voogd bereid is ontslag te vragen",
        "it is for the juvenile court to decide whether the court finds the guardian willing to resign",
    ),
)

vervanging_in_belang_minderjarige = judgement(
    "voogd.vervanging_in_belang_minderjarige", by=("kinderrechter", "rechtbank"),
    ask=Text("Is overneming van de voogdij in het belang van de minderjarige?",
             "Is taking over the guardianship in the minor's interest?"),
    yes=Text("overneming van de voogdij is in het belang van de minderjarige",
             "taking over the guardianship is in the minor's interest"),
    no=Text("overneming van de voogdij is niet in het belang van de minderjarige",
            "taking over the guardianship is not in the minor's interest"),
    unknown=Text(
        "het is aan de kinderrechter of de rechtbank of overneming van de voogdij in het belang van de "
        "minderjarige is",
        "it is for the juvenile court or the district court to decide whether taking over the "
        "guardianship is in the minor's interest",
    ),
)
