"""
De waarborgen van het jeugdprocesrecht: een bevinding per feit.

De leeftijd telt op de dag van de zitting, of anders op de peildatum.
"""

from jeugdrecht.facts import zaak
from jeugdrecht.logic.decisions import Decision, SetOf, Value
from jeugdrecht.sources import Text

waarborgen = Decision(
    id="waarborgen",
    question=Text(
        "Welke waarborgen van het jeugdprocesrecht gelden?",
        "Which safeguards of youth procedure hold?",
    ),
    answer=SetOf(
        (
            Value("gesloten_deuren", Text("de zitting achter gesloten deuren", "the hearing in private")),
            Value(
                "verschijningsplicht",
                Text("de plicht van de verdachte te verschijnen", "the suspect's duty to appear"),
            ),
            Value(
                "ouders_oproepen",
                Text("de ouders voor de zitting oproepen", "summoning the parents to the hearing"),
            ),
            Value(
                "ouders_bijwonen",
                Text(
                    "de plicht van de ouders de zitting bij te wonen",
                    "the parents' duty to attend the hearing",
                ),
            ),
            Value("ouders_afschriften", Text("afschriften aan de ouders", "copies to the parents")),
            Value(
                "ouders_bij_verhoor",
                Text("de ouders bij het verhoor", "the parents at the interview"),
            ),
            Value(
                "vertrouwenspersoon",
                Text("een vertrouwenspersoon bij het verhoor", "a person of trust at the interview"),
            ),
            Value(
                "mededeling_rechten",
                Text("mededeling van rechten bij aanhouding", "information on rights at arrest"),
            ),
            Value(
                "raadsman_eigen_bevoegdheden",
                Text(
                    "een raadsman met alle bevoegdheden van de verdachte",
                    "counsel with all the powers of the suspect",
                ),
            ),
            Value(
                "ambtshalve_raadsman",
                Text("een ambtshalve aangewezen raadsman", "counsel assigned without being asked for"),
            ),
            Value(
                "kinderrechter_als_rechter_commissaris",
                Text(
                    "de kinderrechter als rechter-commissaris",
                    "the juvenile court judge as investigating judge",
                ),
            ),
            Value(
                "raad_inlichten_bij_inverzekeringstelling",
                Text(
                    "de Raad inlichten bij inverzekeringstelling",
                    "informing the Board of police custody",
                ),
            ),
            Value(
                "advies_raad",
                Text("advies van de Raad over de persoon", "advice of the Board on the person"),
            ),
            Value(
                "advies_reclassering",
                Text("advies van de reclassering over 77c", "advice of probation on 77c"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
)
