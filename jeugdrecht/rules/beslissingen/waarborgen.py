"""
De waarborgen van het jeugdprocesrecht: een bevinding per feit.

De leeftijd telt op de dag van de zitting, of anders op de peildatum. Wat aan een gebeurtenis hangt, zoals
ophouden of voorlopige hechtenis, geldt pas als die er is.
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
                Text("een vertrouwenspersoon bij het verhoor", "a trusted person at the interview"),
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
            Value(
                "instelling_inlichten_bij_ophouding",
                Text(
                    "een gecertificeerde instelling inlichten bij ophouding van een kind onder de twaalf",
                    "informing a certified institution when a child under twelve is held",
                ),
            ),
            Value(
                "vrijlaten_na_zes_uur",
                Text(
                    "een opgehouden kind onder de twaalf na zes uur laten gaan",
                    "letting a held child under twelve go after six hours",
                ),
            ),
            Value(
                "ouders_in_kennis_stellen",
                Text(
                    "de ouders van de ophouding in kennis stellen",
                    "informing the parents that the suspect is held",
                ),
            ),
            Value(
                "raad_in_kennis_stellen",
                Text(
                    "de Raad in plaats van de ouders van de ophouding in kennis stellen",
                    "informing the Board instead of the parents that the suspect is held",
                ),
            ),
            Value(
                "ouders_mededeling_rechten",
                Text("mededeling van rechten aan de ouders", "information on rights to the parents"),
            ),
            Value(
                "vertrouwenspersoon_mededeling_rechten",
                Text(
                    "mededeling van rechten aan de vertrouwenspersoon in plaats van de ouders",
                    "information on rights to the trusted person instead of the parents",
                ),
            ),
            Value(
                "raad_mededeling_rechten",
                Text(
                    "mededeling van rechten aan de Raad in plaats van de ouders",
                    "information on rights to the Board instead of the parents",
                ),
            ),
            Value(
                "raadsman_bij_aanhouding",
                Text("een raadsman bij aanhouding", "counsel at arrest"),
            ),
            Value(
                "geen_afstand_van_overleg_voor_verhoor",
                Text(
                    "geen afstand van het overleg met de raadsman voor het verhoor",
                    "no waiver of consulting counsel before the interview",
                ),
            ),
            Value(
                "geen_afstand_van_raadsman",
                Text("geen afstand van bijstand door een raadsman", "no waiver of assistance by counsel"),
            ),
            Value(
                "opname_verhoor",
                Text("opname van het verhoor in beeld en geluid", "audio-visual recording of the interview"),
            ),
            Value(
                "medisch_onderzoek",
                Text("een medisch onderzoek voor het verhoor", "a medical examination before the interview"),
            ),
            Value(
                "redenen_geen_medisch_onderzoek",
                Text(
                    "in het proces-verbaal waarom een gevraagd medisch onderzoek niet is gedaan",
                    "stating in the official report why a requested medical examination was not made",
                ),
            ),
            Value(
                "rapport_raad_meewegen",
                Text(
                    "acht slaan op het rapport van de Raad voor de vordering tot bewaring",
                    "heeding the report of the Board before requesting remand",
                ),
            ),
            Value(
                "mededeling_rechten_bij_strafbeschikking",
                Text(
                    "mededeling van rechten bij de oproeping om voor een strafbeschikking te worden gehoord",
                    "information on rights with the call to be heard for a penal order",
                ),
            ),
            Value(
                "raadsman_bij_strafbeschikking",
                Text(
                    "een aangewezen raadsman bij een strafbeschikking", "counsel assigned for a penal order"
                ),
            ),
            Value(
                "ouders_bij_strafbeschikking",
                Text(
                    "de ouders oproepen bij het horen voor een strafbeschikking",
                    "calling the parents to the hearing for a penal order",
                ),
            ),
            Value(
                "vertrouwenspersoon_bij_strafbeschikking",
                Text(
                    "een vertrouwenspersoon bij het horen voor een strafbeschikking",
                    "a trusted person at the hearing for a penal order",
                ),
            ),
            Value(
                "hechtenis_zo_kort_mogelijk",
                Text("voorlopige hechtenis zo kort mogelijk", "pre-trial detention as short as possible"),
            ),
            Value(
                "schorsing_nagaan",
                Text(
                    "nagaan of de voorlopige hechtenis kan worden geschorst",
                    "looking into suspension of pre-trial detention",
                ),
            ),
            Value(
                "persoon_meewegen_bij_hechtenis",
                Text(
                    "leeftijd en persoonlijkheid meewegen bij voorlopige hechtenis",
                    "weighing age and personality in pre-trial detention",
                ),
            ),
            Value(
                "horen_bij_meer_dan_dertig_dagen",
                Text(
                    "horen door de rechtbank voor meer dan dertig dagen gevangenhouding",
                    "a hearing by the court for more than thirty days of detention",
                ),
            ),
            Value(
                "advies_raad_over_bijzondere_voorwaarden",
                Text(
                    "advies van de Raad voor bijzondere voorwaarden bij schorsing",
                    "advice of the Board before special conditions of suspension",
                ),
            ),
            Value(
                "instemming_met_bijzondere_voorwaarden",
                Text(
                    "bijzondere voorwaarden bij schorsing alleen met instemming van de verdachte",
                    "special conditions of suspension only with the suspect's consent",
                ),
            ),
            Value(
                "gescheiden_van_volwassenen",
                Text(
                    "in voorlopige hechtenis gescheiden van volwassenen",
                    "held apart from adults in pre-trial detention",
                ),
            ),
            Value(
                "mededeling_rechten_bij_gevangenhouding",
                Text(
                    "mededeling van rechten bij de oproeping over gevangenhouding",
                    "information on rights with the call on detention",
                ),
            ),
            Value(
                "ouders_bij_raadkamer",
                Text(
                    "de ouders oproepen bij het horen over gevangenhouding",
                    "calling the parents to the hearing on detention",
                ),
            ),
            Value(
                "vertrouwenspersoon_bij_raadkamer",
                Text(
                    "een vertrouwenspersoon bij het horen over gevangenhouding",
                    "a trusted person at the hearing on detention",
                ),
            ),
            Value(
                "raad_inlichten_bij_voorlopige_hechtenis",
                Text(
                    "de Raad inlichten bij voorlopige hechtenis", "informing the Board of pre-trial detention"
                ),
            ),
            Value(
                "kwetsbaarheden_melden_in_advies",
                Text(
                    "kwetsbaarheden melden in het advies van de Raad",
                    "mentioning vulnerabilities in the advice of the Board",
                ),
            ),
            Value(
                "betrokken_bij_advies",
                Text(
                    "de verdachte, ouders of vertrouwenspersoon betrekken bij het advies van de Raad",
                    "involving the suspect, parents or trusted person in the advice of the Board",
                ),
            ),
            Value(
                "verantwoording_advies",
                Text(
                    "in strafbeschikking of vonnis zeggen wat met het advies is gedaan",
                    "saying in penal order or judgment what was done with the advice",
                ),
            ),
            Value(
                "mededeling_rechten_bij_dagvaarding",
                Text(
                    "mededeling van rechten bij de dagvaarding", "information on rights with the indictment"
                ),
            ),
            Value(
                "vertrouwenspersoon_op_zitting",
                Text("een vertrouwenspersoon op de zitting", "a trusted person at the hearing"),
            ),
            Value(
                "raad_staat_bij_op_zitting",
                Text("bijstand door de Raad op de zitting", "assistance by the Board at the hearing"),
            ),
            Value(
                "ouders_inbreng",
                Text("het woord van de ouders op de zitting", "the parents' say at the hearing"),
            ),
            Value(
                "aanhouding_als_ouders_wegblijven",
                Text(
                    "aanhouding van de zaak als de ouders wegblijven",
                    "adjourning the case when the parents stay away",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
)
