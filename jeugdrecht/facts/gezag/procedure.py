"""
What the court weighs about authority where no measure is asked for: a parent unable or dead, a conflict.
"""

from jeugdrecht.logic.declare import act, choice, judgement
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verhinderd = choice(
    "gezag.verhinderd",
    "geen", "een_van_beide_ouders", "beide_ouders", "enige_gezagsouder",
    ask=Text("Welke gezagsouder kan het gezag niet uitoefenen, of is onvindbaar (artikel 1:253r BW)?",
             "Which parent with authority is unable to exercise it, or cannot be found (article 1:253r BW)?"),
    says=Text("verhinderd is: {value}", "unable is: {value}"),
    unknown=Text("het is niet bekend welke gezagsouder het gezag niet kan uitoefenen",
                 "it is not known which parent with authority is unable to exercise it"),
)

belang_verzet_zich_tegen_andere_ouder = judgement(
    "gezag.belang_verzet_zich_tegen_andere_ouder", by="rechtbank",
    ask=Text(
        "Verzet het belang van de minderjarige zich ertegen dat de andere of de overlevende ouder het "
        "gezag krijgt?",
        "Does the minor's interest oppose giving authority to the other or the surviving parent?",
    ),
    yes=Text("het belang van de minderjarige verzet zich tegen gezag van de andere of overlevende ouder",
             "the minor's interest opposes authority of the other or surviving parent"),
    no=Text("het belang van de minderjarige verzet zich niet tegen gezag van de andere of overlevende ouder",
            "the minor's interest does not oppose authority of the other or surviving parent"),
    unknown=Text(
        "het is aan de rechtbank of het belang van de minderjarige zich verzet tegen gezag van de andere "
        "of overlevende ouder",
        "it is for the district court to decide whether the minor's interest opposes authority of the "
        "other or surviving parent",
    ),
)

overlevende_ouder_gevraagd = act(
    "gezag.overlevende_ouder_gevraagd",
    ask=Text("Is verzocht de overlevende ouder met het gezag te belasten?",
             "Has it been requested to give authority to the surviving parent?"),
    yes=Text("verzocht is de overlevende ouder met het gezag te belasten",
             "authority of the surviving parent has been requested"),
    no=Text("niet is verzocht de overlevende ouder met het gezag te belasten",
            "authority of the surviving parent has not been requested"),
    unknown=Text("het is niet bekend of is verzocht de overlevende ouder met het gezag te belasten",
                 "it is not known whether authority of the surviving parent has been requested"),
)

curator_gevraagd = act(
    "gezag.curator_gevraagd",
    ask=Text("Wordt een bijzondere curator gevraagd of overwogen?",
             "Is a special representative asked for or considered?"),
    yes=Text("een bijzondere curator wordt gevraagd of overwogen",
             "a special representative is asked for or considered"),
    no=Text("een bijzondere curator wordt niet gevraagd of overwogen",
            "a special representative is not asked for or considered"),
    unknown=Text("het is niet bekend of een bijzondere curator wordt gevraagd of overwogen",
                 "it is not known whether a special representative is asked for or considered"),
)

belangenstrijd = judgement(
    "gezag.belangenstrijd", by="rechter",
    ask=Text(
        "Zijn de belangen van gezagsouder of voogd in strijd met die van de minderjarige, over verzorging "
        "en opvoeding of vermogen?",
        "Do the interests of a parent with authority or guardian conflict with the minor's, on care and "
        "upbringing or property?",
    ),
    yes=Text("de rechter vindt de belangen in strijd met die van de minderjarige",
             "the court finds the interests in conflict with the minor's"),
    no=Text("de rechter vindt de belangen niet in strijd met die van de minderjarige",
            "the court does not find the interests in conflict with the minor's"),
    unknown=Text(
        "het is aan de rechter of de belangen van gezagsouder of voogd in strijd zijn met die van de "
        "minderjarige",
        "it is for the court to decide whether the court finds the interests in conflict with the minor's",
    ),
)

curator_noodzakelijk = judgement(
    "gezag.curator_noodzakelijk", by="rechter",
    ask=Text("Is een bijzondere curator noodzakelijk in het belang van de minderjarige?",
             "Is a special representative necessary in the minor's interest?"),
    yes=Text("de rechter vindt een bijzondere curator noodzakelijk",
             "the court finds a special representative necessary in the minor's interest"),
    no=Text("de rechter vindt een bijzondere curator niet noodzakelijk",
            "the court does not find a special representative necessary in the minor's interest"),
    unknown=Text(
        "het is aan de rechter of een bijzondere curator noodzakelijk is in het belang van de minderjarige",
        "it is for the court to decide whether the court finds a special representative necessary in the "
        "minor's interest",
    ),
)
