"""
De beslissingen over leerplicht en schoolverzuim: een bevinding per jongere.
"""

from jeugdrecht.facts import school, verzuim, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Lowest, SetOf, Value
from jeugdrecht.sources import Text

vrijgesteld_of_niet = Choice(
    (
        Value("vrijgesteld", Text("vrijgesteld", "exempt")),
        Value("niet_vrijgesteld", Text("niet vrijgesteld", "not exempt")),
    )
)

# The question is there once a ground is given, were it "none".
vrijstelling_inschrijving = Decision(
    id="vrijstelling_inschrijving",
    question=Text(
        "Geldt een vrijstelling van de plicht tot inschrijving?",
        "Is there an exemption from the duty of enrolment?",
    ),
    answer=vrijgesteld_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=school.vrijstelling_grond.in_(
        "geen", "ongeschikt", "bedenkingen", "buitenland", "vrijstelling_11", "ander"
    ),
)

vrijstelling_schoolbezoek = Decision(
    id="vrijstelling_schoolbezoek",
    question=Text(
        "Geldt een vrijstelling van geregeld schoolbezoek?",
        "Is there an exemption from regular attendance?",
    ),
    answer=vrijgesteld_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzuim.grond.in_(
        "a_gesloten",
        "b_verboden",
        "c_tuchtmaatregel",
        "d_ziekte",
        "e_godsdienst",
        "f_vakantie_beroep",
        "g_gewichtig",
        "geen",
    ),
)

verzuim_aan_de_orde = (
    verzuim.melding_ontvangen
    | verzuim.weigert_inschrijving
    | ~verzuim.zorgt_voor_geregeld_bezoek
    | ~verzuim.volgt_geregeld_onderwijs
    | verzuim.uren_in_vier_lesweken.at_least(0)
    | ~school.ingeschreven
)

leerplicht_route = Decision(
    id="leerplicht_route",
    question=Text("Waarheen leidt dit verzuim?", "Where does this absence lead?"),
    answer=SetOf(
        (
            Value(
                "levering_register",
                Text(
                    "het hoofd levert het verzuim aan het register onderwijsdeelnemers",
                    "the head supplies the absence to the education participants register",
                ),
            ),
            Value(
                "melding_minister",
                Text(
                    "het hoofd meldt het verzuim aan de minister",
                    "the head reports the absence to the minister",
                ),
            ),
            Value(
                "melding_gemeente",
                Text(
                    "het hoofd geeft de gemeente kennis van het verzuim",
                    "the head notifies the municipality of the absence",
                ),
            ),
            Value(
                "onderzoek",
                Text(
                    "de leerplichtambtenaar onderzoekt, hoort de ouders en tracht hen over te halen",
                    "the school attendance officer investigates, hears the parents and tries to persuade "
                    "them",
                ),
            ),
            Value(
                "jongere_horen",
                Text(
                    "de leerplichtambtenaar hoort de jongere en probeert hem over te halen",
                    "the school attendance officer hears the young person and tries to persuade them",
                ),
            ),
            Value(
                "plichten_op_de_jongere",
                Text(
                    "de plichten van ouders of verzorgers rusten op de meerderjarige jongere zelf",
                    "the duties of parents or carers rest on the young person, who is of age",
                ),
            ),
            Value(
                "proces_verbaal_ouders",
                Text(
                    "proces-verbaal tegen ouders of verzorgers naar de officier van justitie",
                    "official report against parents or carers to the public prosecutor",
                ),
            ),
            Value(
                "afschrift_raad",
                Text("een afschrift naar de Raad voor de Kinderbescherming", "a copy to the Board"),
            ),
            Value(
                "proces_verbaal_jongere",
                Text(
                    "proces-verbaal tegen de jongere naar de officier van justitie",
                    "official report against the young person to the public prosecutor",
                ),
            ),
            Value("halt", Text("Halt voor de jongere (beleid)", "Halt for the young person (policy)")),
            Value("kantonrechter", Text("de kantonrechter", "the cantonal judge")),
            Value(
                "kinderrechter",
                Text("de kinderrechter, wegens samenhang", "the juvenile court judge, for a connected case"),
            ),
            Value(
                "straf_jongere",
                Text(
                    "de jongere is strafbaar: taakstraf of geldboete van de tweede categorie",
                    "the young person is punishable: task penalty or fine of the second category",
                ),
            ),
            Value(
                "straf_ouders",
                Text(
                    "ouders of verzorgers zijn strafbaar: hechtenis van hoogstens een maand of geldboete van "
                    "de tweede categorie",
                    "parents or carers are punishable: detention of at most a month or fine of the second "
                    "category",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzuim_aan_de_orde,
)

leerplicht = Decision(
    id="leerplicht",
    question=Text(
        "Is de jongere leerplichtig of kwalificatieplichtig?",
        "Is the young person subject to compulsory education or the qualification duty?",
    ),
    answer=Choice(
        (
            Value("leerplichtig", Text("leerplichtig", "subject to compulsory education")),
            Value("kwalificatieplichtig", Text("kwalificatieplichtig", "subject to the qualification duty")),
            Value("niet", Text("geen van beide", "neither")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=school.leerplicht_ter_beoordeling,
)

melding_verwijdering = Decision(
    id="melding_verwijdering",
    question=Text(
        "Moet het hoofd een verwijdering aan burgemeester en wethouders melden?",
        "Must the head report a removal to the municipal executive?",
    ),
    answer=Choice(
        (
            Value("terstond_melden", Text("terstond melden", "report at once")),
            Value("niet_melden", Text("niet op deze grond", "not on this ground")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=school.verwijderingsbesluit | ~school.verwijderingsbesluit,
)

boete_hoofd = Decision(
    id="boete_hoofd",
    question=Text(
        "Kan de minister het hoofd een bestuurlijke boete opleggen?",
        "May the minister impose an administrative fine on the head?",
    ),
    answer=Choice(
        (
            Value("bevoegd", Text("bevoegd", "competent")),
            Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=school.overtreden_bepaling.in_("verlofregels", "verwijdering_of_levering", "geen"),
)

boetemaximum_hoofd = Decision(
    id="boetemaximum_hoofd",
    question=Text(
        "Hoe hoog kunnen de boetes voor het hoofd in een schooljaar samen zijn?",
        "How high can the fines for the head be together in a school year?",
    ),
    answer=Lowest(unit="cent"),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzuim.overtredingen.at_least(1),
)
