"""
Questions that the law leaves unsettled; an organisation may answer one for itself, and every finding says so.
"""

from jeugdrecht.facts.rechtsvraag.certificering import (
    controle_per_kalenderjaar,
    gap_5,
    gap_6,
    gap_13_aanwijzing,
    gap_13_certificaat,
)
from jeugdrecht.facts.rechtsvraag.gesloten_jeugdhulp import (
    gap_15,
)
from jeugdrecht.facts.rechtsvraag.gezag import (
    gezag_door_erkenning_voor_2023,
    heropening_telt_vanaf_beslissing,
)
from jeugdrecht.facts.rechtsvraag.jeugdwet import gap_3, gap_4, gap_12, gap_13_voortzetting, gap_16
from jeugdrecht.facts.rechtsvraag.leerplicht import gap_9, gap_10
from jeugdrecht.facts.rechtsvraag.misdrijf import (
    verjaring_bij_poging,
    verjaring_oude_zedenartikelen,
    verjaring_zonder_minderjarige,
    voorlopige_hechtenis_bij_poging,
)
from jeugdrecht.facts.rechtsvraag.ots import (
    achttien_op_28_februari,
    ots_bij_voogdij_van_instelling,
    vervolg_op_kortere_vots,
)
from jeugdrecht.facts.rechtsvraag.plaatsing import plaatsing_bij_andere_ouder
from jeugdrecht.facts.rechtsvraag.plannen import gap_7, gap_17, vijf_werkdagen_bij_voorlopige_maatregel
from jeugdrecht.facts.rechtsvraag.sancties import pij_fase_tot_twee_jaar, reeks_rond_16
from jeugdrecht.facts.rechtsvraag.termijnen import laatste_dag_265c, termijnenwet_bij_verval
from jeugdrecht.facts.rechtsvraag.verzoeken import (
    om_zonder_advocaat,
    twee_jaar_bij_ingang_verlenging,
    vots_door_voogd,
)
from jeugdrecht.facts.tenuitvoerlegging import raadsadvies_bij_verlenging_77c
from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# Of this subject, but in files of their own.
__all__ = [
    "achttien_op_28_februari",
    "controle_per_kalenderjaar",
    "gap_3",
    "gap_4",
    "gap_5",
    "gap_6",
    "gap_7",
    "gap_9",
    "gap_10",
    "gap_12",
    "gap_13_aanwijzing",
    "gap_13_certificaat",
    "gap_13_voortzetting",
    "gap_15",
    "gap_16",
    "gap_17",
    "gezag_door_erkenning_voor_2023",
    "heropening_telt_vanaf_beslissing",
    "laatste_dag_265c",
    "om_zonder_advocaat",
    "ots_bij_voogdij_van_instelling",
    "pij_fase_tot_twee_jaar",
    "plaatsing_bij_andere_ouder",
    "raadsadvies_bij_verlenging_77c",
    "reeks_rond_16",
    "termijnenwet_bij_verval",
    "twee_jaar_bij_ingang_verlenging",
    "verjaring_bij_poging",
    "verjaring_oude_zedenartikelen",
    "verjaring_zonder_minderjarige",
    "vervolg_op_kortere_vots",
    "vijf_werkdagen_bij_voorlopige_maatregel",
    "voorlopige_hechtenis_bij_poging",
    "vots_door_voogd",
]

lid_5_ook_vanaf_23 = legal_question(
    "rechtsvraag.lid_5_ook_vanaf_23",
    item="feit",
    by="rechter",
    ask=Text(
        "Kan de rechter ook jeugdsancties toepassen op een feit dat op 23-jarige leeftijd of later "
        "is gepleegd, als de kinderrechter het tegelijk behandelt met een feit van voor de "
        "achttiende verjaardag? Art. 495 lid 5 Sv noemt geen bovengrens, art. 77c Sr wel.",
        "May the court also apply youth sanctions to an offence committed at 23 or older, "
        "if the juvenile court tries it together with an offence from before the "
        "eighteenth birthday? Art. 495(5) Sv names no upper limit, art. 77c Sr does.",
    ),
    yes=Text(
        "art. 495 lid 5 Sv geldt ook voor een feit op 23-jarige leeftijd of later",
        "art. 495(5) Sv also holds for an offence at 23 or older",
    ),
    no=Text(
        "art. 495 lid 5 Sv geldt niet voor een feit op 23-jarige leeftijd of later",
        "art. 495(5) Sv does not hold for an offence at 23 or older",
    ),
    unknown=Text(
        "de wet laat open of art. 495 lid 5 Sv ook geldt voor een feit op 23-jarige leeftijd of later",
        "the law leaves open whether art. 495(5) Sv also holds for an offence at 23 or older",
    ),
)

# Yes means that the two paragraphs do not apply.
lid_5_voor_2014 = legal_question(
    "rechtsvraag.lid_5_voor_2014",
    item="feit",
    by="rechter",
    ask=Text(
        "Staat art. V van de Wet adolescentenstrafrecht (Stb. 2013, 485) eraan in de weg dat art. 495 "
        "leden 4 en 5 Sv wordt toegepast op een feit van voor 1 april 2014? Zie ook art. 1 lid 2 Sr.",
        "Does art. V of the Wet adolescentenstrafrecht (Stb. 2013, 485) keep art. 495(4) "
        "and (5) Sv from an offence of before 1 April 2014? See also art. 1(2) Sr.",
    ),
    yes=Text(
        "art. V van de Wet adolescentenstrafrecht sluit art. 495 leden "
        "4 en 5 Sv uit voor een feit van voor 1 april 2014",
        "art. V of the Wet adolescentenstrafrecht keeps art. 495(4) "
        "and (5) Sv from an offence of before 1 April 2014",
    ),
    no=Text(
        "art. V van de Wet adolescentenstrafrecht sluit art. 495 leden 4 "
        "en 5 Sv niet uit voor een feit van voor 1 april 2014",
        "art. V of the Wet adolescentenstrafrecht does not keep art. "
        "495(4) and (5) Sv from an offence of before 1 April 2014",
    ),
    unknown=Text(
        "de wet laat open of art. V van de Wet adolescentenstrafrecht art. 495 "
        "leden 4 en 5 Sv uitsluit voor een feit van voor 1 april 2014",
        "the law leaves open whether art. V of the Wet adolescentenstrafrecht "
        "keeps art. 495(4) and (5) Sv from an offence of before 1 April 2014",
    ),
)

gap_1 = legal_question(
    "rechtsvraag.gap_1",
    by="college",
    ask=Text(
        "Is een verdachte van achttien jaar of ouder al jeugdige als de officier van justitie toepassing "
        "van art. 77c Sr wil vorderen en nog niet is beslist? Art. 1.1 Jeugdwet, jeugdige onder 2, vraagt "
        "dat 77c is toegepast; art. 8 lid 1 onder a Bjj neemt genoegen met het voornemen.",
        "Is a suspect of eighteen or older a jeugdige already when the public prosecutor intends "
        "to claim art. 77c Sr and nothing has been decided? Art. 1.1 Jeugdwet, jeugdige under 2, "
        "asks that 77c has been applied; art. 8(1)(a) Bjj accepts the intention.",
    ),
    yes=Text(
        "het voornemen om art. 77c Sr te vorderen maakt de verdachte al jeugdige",
        "the intention to claim art. 77c Sr makes the suspect a jeugdige already",
    ),
    no=Text(
        "het voornemen om art. 77c Sr te vorderen maakt de verdachte nog geen jeugdige",
        "the intention to claim art. 77c Sr does not yet make the suspect a jeugdige",
    ),
    unknown=Text(
        "de wet laat open of het voornemen om art. 77c Sr te vorderen de verdachte al jeugdige maakt",
        "the law leaves open whether the intention to claim art. 77c Sr makes the suspect a jeugdige already",
    ),
)

gap_2 = legal_question(
    "rechtsvraag.gap_2",
    by="college",
    ask=Text(
        "Blijft jeugdreclassering een taak van de gemeente voor wie het feit voor de "
        "achttiende verjaardag beging, nu achttien of ouder is en zonder art. 77c Sr "
        "volgens het jeugdstrafrecht is berecht? Art. 1.1 Jeugdwet, jeugdige onder 2, "
        "noemt alleen toepassing van 77c; zie ook art. 2.4 lid 2 Jeugdwet.",
        "Does youth probation stay a task of the municipality for someone who committed the "
        "offence before the eighteenth birthday, is now eighteen or older and was tried under "
        "juvenile criminal law without art. 77c Sr? Art. 1.1 Jeugdwet, jeugdige under 2, "
        "names only the application of 77c; see also art. 2.4(2) Jeugdwet.",
    ),
    yes=Text(
        "jeugdreclassering voor een feit van voor de achttiende verjaardag blijft een taak van de gemeente",
        "youth probation for an offence from before the eighteenth birthday stays a task of the municipality",
    ),
    no=Text(
        "jeugdreclassering voor een feit van voor de achttiende verjaardag is geen taak van de gemeente meer",
        "youth probation for an offence from before the eighteenth "
        "birthday is no longer a task of the municipality",
    ),
    unknown=Text(
        "de wet laat open of jeugdreclassering voor een feit van voor de "
        "achttiende verjaardag een taak van de gemeente blijft",
        "the law leaves open whether youth probation for an offence from "
        "before the eighteenth birthday stays a task of the municipality",
    ),
)

gap_14 = legal_question(
    "rechtsvraag.gap_14",
    by="college",
    default=True,
    ask=Text(
        "Is wie door voortgezette, vooraf bepaalde of hervatte jeugdhulp jeugdige is (art. "
        "1.1 Jeugdwet, jeugdige onder 4) dat voor de hele wet, of alleen voor die jeugdhulp? "
        "Onderdeel 3 zegt 'voor zover', onderdeel 4 niet; ja: voor de hele wet.",
        "Is someone who is a jeugdige by continued, previously determined or resumed youth "
        "care (art. 1.1 Jeugdwet, jeugdige under 4) one for the whole Act, or only for that "
        "care? Part 3 says 'insofar', part 4 does not; yes: for the whole Act.",
    ),
    yes=Text(
        "wie door art. 1.1 Jeugdwet, jeugdige onder 4, jeugdige is, is dat voor de hele wet",
        "whoever is a jeugdige by art. 1.1 Jeugdwet, jeugdige under 4, is one for the whole Act",
    ),
    no=Text(
        "wie door art. 1.1 Jeugdwet, jeugdige onder 4, jeugdige is, is dat alleen voor die jeugdhulp",
        "whoever is a jeugdige by art. 1.1 Jeugdwet, jeugdige under 4, is one only for that youth care",
    ),
    unknown=Text(
        "de wet laat open of wie door art. 1.1 Jeugdwet, jeugdige "
        "onder 4, jeugdige is, dat voor de hele wet is",
        "the law leaves open whether whoever is a jeugdige by art. 1.1 "
        "Jeugdwet, jeugdige under 4, is one for the whole Act",
    ),
)

halt_na_18 = legal_question(
    "rechtsvraag.halt_na_18",
    item="feit",
    by="officier_van_justitie",
    ask=Text(
        "Kan een feit van voor de achttiende verjaardag nog met Halt worden afgedaan als Halt pas op of na "
        "die verjaardag wordt voorgesteld? Art. 77a en 77e Sr kijken naar de leeftijd bij het feit; art. 1 "
        "onder f Regeling Halt 2013 spreekt van een verdachte van twaalf tot en met zeventien.",
        "Can an offence from before the eighteenth birthday still be settled by Halt if Halt is "
        "proposed only on or after that birthday? Art. 77a and 77e Sr look at the age at the "
        "offence; art. 1(f) Regeling Halt 2013 speaks of a suspect of twelve through seventeen.",
    ),
    yes=Text(
        "een feit van voor de achttiende verjaardag kan ook op of "
        "na die verjaardag nog met Halt worden afgedaan",
        "an offence from before the eighteenth birthday can still "
        "be settled by Halt on or after that birthday",
    ),
    no=Text(
        "een feit van voor de achttiende verjaardag kan op of na "
        "die verjaardag niet meer met Halt worden afgedaan",
        "an offence from before the eighteenth birthday can no "
        "longer be settled by Halt on or after that birthday",
    ),
    unknown=Text(
        "de wet laat open of een feit van voor de achttiende verjaardag op "
        "of na die verjaardag nog met Halt kan worden afgedaan",
        "the law leaves open whether an offence from before the eighteenth "
        "birthday can still be settled by Halt on or after that birthday",
    ),
)

# Yes means that the day of the offence decides, no that the day of the proposal does.
halt_overgangsrecht = legal_question(
    "rechtsvraag.halt_overgangsrecht",
    item="feit",
    by="officier_van_justitie",
    ask=Text(
        "Geldt het Halt-besluit van 2010 nog voor een feit van voor 1 juli 2024 waarvoor Halt op of "
        "na die dag wordt voorgesteld? Het overgangsrecht van het Besluit aanwijzing Halt-feiten "
        "2024 (Stb. 2024, 173) is niet gelezen; nee: dan geldt het besluit van 2024.",
        "Does the Halt decree of 2010 still hold for an offence of before 1 July 2024 for which Halt "
        "is proposed on or after that day? The transitional rule of the Besluit aanwijzing "
        "Halt-feiten 2024 (Stb. 2024, 173) was not read; no: then the decree of 2024 holds.",
    ),
    yes=Text(
        "voor het feit van voor 1 juli 2024 geldt nog het Halt-besluit van 2010",
        "the Halt decree of 2010 still holds for the offence of before 1 July 2024",
    ),
    no=Text(
        "voor het feit van voor 1 juli 2024 geldt het Halt-besluit van 2024",
        "the Halt decree of 2024 holds for the offence of before 1 July 2024",
    ),
    unknown=Text(
        "de wet laat open of voor het feit van voor 1 juli 2024 nog het Halt-besluit van 2010 geldt",
        "the law leaves open whether the Halt decree of 2010 "
        "still holds for the offence of before 1 July 2024",
    ),
)

pij_drempel_bij_poging = legal_question(
    "rechtsvraag.pij_drempel_bij_poging",
    item="feit",
    by="rechter",
    ask=Text(
        "Telt bij poging, voorbereiding of medeplichtigheid voor de drempel van vier jaar het maximum van "
        "het voltooide misdrijf? Art. 77s lid 1 onder a Sr noemt de wettelijke omschrijving; art. 45, 46 en "
        "49 Sr verlagen het maximum, en art. 77gg lid 1 Sr gaat over de hoogte van de jeugdsancties.",
        "For attempt, preparation or complicity, is the threshold of four years measured by the "
        "maximum of the completed crime? Art. 77s(1)(a) Sr names the statutory description; art. 45, "
        "46 and 49 Sr lower the maximum, and art. 77gg(1) Sr is about the severity of youth sanctions.",
    ),
    yes=Text(
        "voor de drempel van art. 77s Sr telt het maximum van het voltooide misdrijf",
        "the threshold of art. 77s Sr is measured by the maximum of the completed crime",
    ),
    no=Text(
        "voor de drempel van art. 77s Sr telt het verlaagde maximum",
        "the threshold of art. 77s Sr is measured by the reduced maximum",
    ),
    unknown=Text(
        "de wet laat open of voor de drempel van art. 77s Sr het maximum van het voltooide misdrijf telt",
        "the law leaves open whether the threshold of art. 77s Sr "
        "is measured by the maximum of the completed crime",
    ),
)

zes_jaar_bij_poging = legal_question(
    "rechtsvraag.zes_jaar_bij_poging",
    item="feit",
    by="rechter",
    ask=Text(
        "Telt bij poging, voorbereiding of medeplichtigheid voor een drempel van zes jaar het maximum van "
        "het voltooide misdrijf? Art. 22b en 77ma Sr en art. 257a Sv noemen de wettelijke omschrijving; art. "
        "45, 46 en 49 Sr verlagen het maximum.",
        "For attempt, preparation or complicity, is a threshold of six years measured by the maximum of "
        "the completed crime? Art. 22b and 77ma Sr and art. 257a Sv name the statutory description; art. "
        "45, 46 and 49 Sr lower the maximum.",
    ),
    yes=Text(
        "voor de drempel van zes jaar telt het maximum van het voltooide misdrijf",
        "the threshold of six years is measured by the maximum of the completed crime",
    ),
    no=Text(
        "voor de drempel van zes jaar telt het verlaagde maximum",
        "the threshold of six years is measured by the reduced maximum",
    ),
    unknown=Text(
        "de wet laat open of bij poging, voorbereiding of medeplichtigheid het maximum van het voltooide "
        "misdrijf telt voor de drempel van zes jaar",
        "the law leaves open whether for attempt, preparation or complicity the threshold of six years is "
        "measured by the maximum of the completed crime",
    ),
)

waarborgen_voor_later_feit = legal_question(
    "rechtsvraag.waarborgen_voor_later_feit",
    item="feit",
    by="rechter",
    ask=Text(
        "Gelden de jeugdwaarborgen ook voor een feit van op of na de achttiende verjaardag dat de "
        "kinderrechter tegelijk behandelt met een feit van voor die verjaardag? Art. 495 lid 4 Sv maakt hem "
        "bevoegd; art. 488 lid 2 Sv kijkt naar de leeftijd bij het feit.",
        "Do the youth safeguards also hold for an offence on or after the eighteenth birthday that "
        "the juvenile court tries together with an offence from before it? Art. 495(4) Sv makes it "
        "competent; art. 488(2) Sv looks at the age at the offence.",
    ),
    yes=Text(
        "de jeugdwaarborgen gelden ook voor het latere feit dat de kinderrechter behandelt (art. 495 lid 4 "
        "Sv)",
        "the youth safeguards also hold for the later offence that the juvenile court tries (art. 495(4) Sv)",
    ),
    no=Text(
        "de jeugdwaarborgen gelden niet voor het latere feit dat de kinderrechter behandelt (art. 495 lid 4 "
        "Sv)",
        "the youth safeguards do not hold for the later offence that the juvenile court tries (art. 495(4) "
        "Sv)",
    ),
    unknown=Text(
        "de wet laat open of de jeugdwaarborgen ook gelden voor het latere feit dat de kinderrechter "
        "behandelt (art. 495 lid 4 Sv)",
        "the law leaves open whether the youth safeguards also hold for the later offence that the juvenile "
        "court tries (art. 495(4) Sv)",
    ),
)

# A fact reads as one block, a sentence to a line.
# fmt: off
