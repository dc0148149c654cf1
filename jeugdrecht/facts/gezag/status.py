"""
Who has authority, and what the court did or does with it: suspended, ended, given to another.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.declare import act, choice, derived, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

drager = choice(
    "gezag.drager",
    "moeder", "vader", "beide_ouders", "ouder_en_niet_ouder", "voogd", "gi", "niemand",
    ask=Text("Wie heeft het gezag over de jeugdige, voordat de rechter daarover beslist?",
             "Who has authority over the young person, before the court decides on it?"),
    says=Text("het gezag ligt bij {value}", "authority lies with {value}"),
    unknown=Text("het is niet bekend wie het gezag over de jeugdige heeft",
                 "it is not known who has authority over the young person"),
)

gezamenlijk_ouders = derived(
    "gezag.gezamenlijk_ouders",
    drager.is_("beide_ouders"),
    ask=Text("Oefenen de ouders het gezag gezamenlijk uit?", "Do the parents exercise authority jointly?"),
    yes=Text("de ouders oefenen het gezag gezamenlijk uit", "the parents exercise authority jointly"),
    no=Text("de ouders oefenen het gezag niet gezamenlijk uit",
            "the parents do not exercise authority jointly"),
    unknown=Text("het is niet bekend of de ouders het gezag gezamenlijk uitoefenen",
                 "it is not known whether the parents exercise authority jointly"),
)

gezamenlijk_met_niet_ouder = derived(
    "gezag.gezamenlijk_met_niet_ouder",
    drager.is_("ouder_en_niet_ouder"),
    ask=Text("Oefent een ouder het gezag samen met een niet-ouder uit?",
             "Does a parent exercise authority jointly with a non-parent?"),
    yes=Text("een ouder oefent het gezag samen met een niet-ouder uit",
             "a parent exercises authority jointly with a non-parent"),
    no=Text("geen ouder oefent het gezag samen met een niet-ouder uit",
            "no parent exercises authority jointly with a non-parent"),
    unknown=Text("het is niet bekend of een ouder het gezag samen met een niet-ouder uitoefent",
                 "it is not known whether a parent exercises authority jointly with a non-parent"),
)

ontbreekt = derived(
    "gezag.ontbreekt",
    drager.is_("niemand"),
    ask=Text("Ontbreekt het wettelijk vereiste gezag over de jeugdige?",
             "Does the young person lack the authority required by law?"),
    yes=Text("niemand heeft het gezag over de jeugdige", "nobody has authority over the young person"),
    no=Text("er is iemand die het gezag over de jeugdige heeft",
            "there is someone who has authority over the young person"),
    unknown=Text("het is niet bekend of het wettelijk vereiste gezag over de jeugdige ontbreekt",
                 "it is not known whether nobody has authority over the young person"),
)

wordt_uitgeoefend = yes_no(
    "gezag.wordt_uitgeoefend",
    ask=Text("Wordt het gezag over de jeugdige uitgeoefend?",
             "Is authority over the young person being exercised?"),
    yes=Text("het gezag over de jeugdige wordt uitgeoefend",
             "authority over the young person is being exercised"),
    no=Text("het gezag over de jeugdige wordt niet uitgeoefend",
            "authority over the young person is not being exercised"),
    unknown=Text("het is niet bekend of het gezag over de jeugdige wordt uitgeoefend",
                 "it is not known whether authority over the young person is being exercised"),
)

geschorst = act(
    "gezag.geschorst", item="ouder",
    ask=Text("Is het gezag van de ouder geschorst?", "Is the parent's authority suspended?"),
    yes=Text("het gezag van de ouder is geschorst", "the parent's authority is suspended"),
    no=Text("het gezag van de ouder is niet geschorst", "the parent's authority is not suspended"),
    unknown=Text("het is niet bekend of het gezag van de ouder is geschorst",
                 "it is not known whether the parent's authority is suspended"),
)

ouder_geschorst_aantal = number(
    "gezag.ouder_geschorst_aantal",
    ask=Text("Van hoeveel gezagsouders is het gezag geschorst?",
             "For how many parents with authority is it suspended?"),
    says=Text("het aantal gezagsouders van wie het gezag is geschorst, is {value}",
              "the number of parents whose authority is suspended is {value}"),
    unknown=Text("het is niet bekend van hoeveel gezagsouders het gezag is geschorst",
                 "it is not known for how many parents authority is suspended"),
)

alle_gezagsouders_geschorst = derived(
    "gezag.alle_gezagsouders_geschorst",
    ouder_geschorst_aantal.at_least(2)
    | (ouder_geschorst_aantal.at_least(1) & ~gezamenlijk_ouders & ~gezamenlijk_met_niet_ouder),
    ask=Text("Is het gezag van beide ouders of van de enige gezagsouder geschorst?",
             "Is the authority of both parents, or of the only parent with authority, suspended?"),
    yes=Text("het gezag van beide ouders of van de enige gezagsouder is geschorst",
             "the authority of both parents, or of the only one who has it, is suspended"),
    no=Text("er is nog een gezagsouder van wie het gezag niet is geschorst",
            "there is still a parent whose authority is not suspended"),
    unknown=Text(
        "het is niet bekend of het gezag van beide ouders of van de enige gezagsouder is geschorst",
        "it is not known whether the authority of both parents, or of the only one who has it, is suspended",
    ),
)

schorsing_verzocht = act(
    "gezag.schorsing_verzocht",
    ask=Text("Is schorsing van het gezag verzocht?", "Has suspension of authority been requested?"),
    yes=Text("schorsing van het gezag is verzocht", "suspension of authority has been requested"),
    no=Text("schorsing van het gezag is niet verzocht", "suspension of authority has not been requested"),
    unknown=Text("het is niet bekend of schorsing van het gezag is verzocht",
                 "it is not known whether suspension of authority has been requested"),
)

schorsing_vervallen = yes_no(
    "gezag.schorsing_vervallen",
    ask=Text(
        "Is de schorsing vervallen, doordat drie maanden na de beschikking zijn verstreken zonder dat "
        "daarvoor beëindiging van het gezag of de voogdij is verzocht (artikel 1:268 lid 5 of 1:331 lid 4 "
        "BW)?",
        "Has the suspension lapsed, three months after the order without termination of authority or "
        "guardianship having been requested before then (article 1:268(5) or 1:331(4) BW)?",
    ),
    yes=Text("de schorsing is vervallen", "the suspension has lapsed"),
    no=Text("de schorsing is niet vervallen", "the suspension has not lapsed"),
    unknown=Text("het is niet bekend of de schorsing is vervallen",
                 "it is not known whether the suspension has lapsed"),
)

beeindigd = choice(
    "gezag.beeindigd",
    "nee", "een_ouder", "enige_gezagsouder", "beide_ouders", "niet_ouder",
    ask=Text("Van wie is of wordt het gezag beëindigd?", "Whose authority has been or is being terminated?"),
    says=Text("het gezag is beëindigd van: {value}", "authority was terminated of: {value}"),
    unknown=Text("het is niet bekend van wie het gezag is beëindigd",
                 "it is not known whose authority was terminated"),
)

beeindigd_van_ouder = yes_no(
    "gezag.beeindigd_van_ouder", item="ouder",
    ask=Text("Is het gezag van deze ouder beëindigd?", "Has this parent's authority been terminated?"),
    yes=Text("het gezag van deze ouder is beëindigd", "this parent's authority was terminated"),
    no=Text("het gezag van deze ouder is niet beëindigd", "this parent's authority was not terminated"),
    unknown=Text("het is niet bekend of het gezag van deze ouder is beëindigd",
                 "it is not known whether this parent's authority was terminated"),
)

beeindigd_op_verzoek_pleegouders = act(
    "gezag.beeindigd_op_verzoek_pleegouders",
    ask=Text("Is het gezag beëindigd op verzoek van de pleegouders?",
             "Was authority terminated at the foster parents' request?"),
    yes=Text("het gezag is beëindigd op verzoek van de pleegouders",
             "authority was terminated at the foster parents' request"),
    no=Text("het gezag is niet beëindigd op verzoek van de pleegouders",
            "authority was not terminated at the foster parents' request"),
    unknown=Text("het is niet bekend of het gezag is beëindigd op verzoek van de pleegouders",
                 "it is not known whether authority was terminated at the foster parents' request"),
)

verzoek_beeindiging_afgewezen = act(
    "gezag.verzoek_beeindiging_afgewezen",
    ask=Text("Is het verzoek om gezagsbeëindiging afgewezen?",
             "Was the petition to terminate authority dismissed?"),
    yes=Text("het verzoek om gezagsbeëindiging is afgewezen",
             "the petition to terminate authority was dismissed"),
    no=Text("het verzoek om gezagsbeëindiging is niet afgewezen",
            "the petition to terminate authority was not dismissed"),
    unknown=Text("het is niet bekend of het verzoek om gezagsbeëindiging is afgewezen",
                 "it is not known whether the petition to terminate authority was dismissed"),
)

ernstig_vermoeden_grond_beeindiging = judgement(
    "gezag.ernstig_vermoeden_grond_beeindiging", by="rechtbank", item="ouder",
    ask=Text(
        "Bestaat een ernstig vermoeden dat een grond voor beëindiging (artikel 1:266 lid 1 BW) is vervuld?",
        "Is there a serious suspicion that a ground for termination (article 1:266(1) BW) is fulfilled?",
    ),
    yes=Text("de rechtbank vermoedt ernstig dat een grond voor beëindiging is vervuld",
             "the court seriously suspects that a ground for termination is fulfilled"),
    no=Text("de rechtbank vermoedt niet ernstig dat een grond voor beëindiging is vervuld",
            "the court does not seriously suspect that a ground for termination is fulfilled"),
    unknown=Text(
        "het is aan de rechtbank of een ernstig vermoeden bestaat dat een grond voor beëindiging is vervuld",
        "it is for the district court to decide whether the court seriously suspects that a ground for "
        "termination is fulfilled",
    ),
)

herstel_in_belang_minderjarige = judgement(
    "gezag.herstel_in_belang_minderjarige", by="rechtbank", item="ouder",
    ask=Text("Is herstel in het gezag in het belang van de minderjarige?",
             "Is restoration of authority in the minor's interest?"),
    yes=Text("de rechtbank vindt herstel in het gezag in het belang van de minderjarige",
             "the court finds restoration of authority in the minor's interest"),
    no=Text("de rechtbank vindt herstel in het gezag niet in het belang van de minderjarige",
            "the court does not find restoration of authority in the minor's interest"),
    unknown=Text(
        "het is aan de rechtbank of herstel in het gezag in het belang van de minderjarige is",
        "it is for the district court to decide whether the court finds restoration of authority in the "
        "minor's interest",
    ),
)

aan_andere_ouder_opgedragen_bij_beeindiging = yes_no(
    "gezag.aan_andere_ouder_opgedragen_bij_beeindiging",
    ask=Text("Is bij de beëindiging het gezag aan de andere ouder opgedragen?",
             "Was authority given to the other parent on termination?"),
    yes=Text("bij de beëindiging is het gezag aan de andere ouder opgedragen",
             "authority was given to the other parent on termination"),
    no=Text("bij de beëindiging is het gezag niet aan de andere ouder opgedragen",
            "authority was not given to the other parent on termination"),
    unknown=Text("het is niet bekend of bij de beëindiging het gezag aan de andere ouder is opgedragen",
                 "it is not known whether authority was given to the other parent on termination"),
)

andere_ouder_verhinderd = yes_no(
    "gezag.andere_ouder_verhinderd",
    ask=Text(
        "Is het gezag van de andere ouder geschorst, of is die ouder onbevoegd tot het gezag (artikel "
        "1:246, 1:253r of 1:268 BW)?",
        "Is the other parent's authority suspended, or is that parent incompetent to hold it (article "
        "1:246, 1:253r or 1:268 BW)?",
    ),
    yes=Text("de andere ouder kan het gezag niet uitoefenen", "the other parent cannot exercise authority"),
    no=Text("de andere ouder kan het gezag uitoefenen", "the other parent can exercise authority"),
    unknown=Text("het is niet bekend of de andere ouder het gezag niet kan uitoefenen",
                 "it is not known whether the other parent cannot exercise authority"),
)

andere_ouder_verzoekt = act(
    "gezag.andere_ouder_verzoekt",
    ask=Text("Verzoekt de andere ouder om met het gezag te worden belast?",
             "Does the other parent ask to be given authority?"),
    yes=Text("de andere ouder verzoekt om het gezag", "the other parent asks for authority"),
    no=Text("de andere ouder verzoekt niet om het gezag", "the other parent does not ask for authority"),
    unknown=Text("het is niet bekend of de andere ouder om het gezag verzoekt",
                 "it is not known whether the other parent asks for authority"),
)

andere_ouder_kreeg_gelegenheid = act(
    "gezag.andere_ouder_kreeg_gelegenheid",
    ask=Text("Heeft de rechtbank de ouder zonder gezag de gelegenheid gegeven om het gezag te verzoeken?",
             "Did the court give the parent without authority the opportunity to ask for it?"),
    yes=Text("de ouder zonder gezag kreeg de gelegenheid om het gezag te verzoeken",
             "the parent without authority was given the opportunity to ask for it"),
    no=Text("de ouder zonder gezag kreeg niet de gelegenheid om het gezag te verzoeken",
            "the parent without authority was not given the opportunity to ask for it"),
    unknown=Text(
        "het is niet bekend of de ouder zonder gezag de gelegenheid kreeg om het gezag te verzoeken",
        "it is not known whether the parent without authority was given the opportunity to ask for it",
    ),
)

aan_ouder_opgedragen = act(
    "gezag.aan_ouder_opgedragen",
    ask=Text("Is het gezag daarna aan een ouder opgedragen?", "Was authority then conferred on a parent?"),
    yes=Text("het gezag is aan een ouder opgedragen", "authority was conferred on a parent"),
    no=Text("het gezag is niet aan een ouder opgedragen", "authority was not conferred on a parent"),
    unknown=Text("het is niet bekend of het gezag aan een ouder is opgedragen",
                 "it is not known whether authority was conferred on a parent"),
)

enige_gezagsouder_overleden = act(
    "gezag.enige_gezagsouder_overleden",
    ask=Text("Is de enige ouder met gezag overleden?", "Has the only parent with authority died?"),
    yes=Text("de enige ouder met gezag is overleden", "the only parent with authority has died"),
    no=Text("de enige ouder met gezag is niet overleden", "the only parent with authority has not died"),
    unknown=Text("het is niet bekend of de enige ouder met gezag is overleden",
                 "it is not known whether the only parent with authority has died"),
)

categorie_302_2 = derived(
    "gezag.categorie_302_2",
    (jeugdige.asielaanvraag_ingediend & jeugdige.verblijft_in_nederland_wegens_asiel)
    | jeugdige.aangewezen_categorie_vreemdeling,
    ask=Text(
        "Gaat het om een kind als bedoeld in artikel 1:302 lid 2 BW (asielaanvraag of aangewezen categorie)?",
        "Is it a child covered by article 1:302(2) BW (asylum application or designated category)?",
    ),
    yes=Text("het gaat om een kind als bedoeld in artikel 1:302 lid 2 BW",
             "the child is covered by article 1:302(2) BW"),
    no=Text("het gaat niet om een kind als bedoeld in artikel 1:302 lid 2 BW",
            "the child is not covered by article 1:302(2) BW"),
    unknown=Text("het is niet bekend of het gaat om een kind als bedoeld in artikel 1:302 lid 2 BW",
                 "it is not known whether the child is covered by article 1:302(2) BW"),
)
