"""
De beslissingen van het jeugdstrafrecht: een bevinding per feit.
"""

from jeugdrecht.facts import feit, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Value
from jeugdrecht.sources import Text

sanctierecht = Decision(
    id="sanctierecht",
    question=Text(
        "Welk sanctierecht geldt, en mag de rechter het andere kiezen?",
        "Which sanction law applies, and may the court choose the other?",
    ),
    answer=Choice(
        (
            Value("geen", Text("geen strafrecht", "no criminal law")),
            Value("jeugd", Text("jeugdstrafrecht", "youth criminal law")),
            Value("volwassen", Text("volwassenenstrafrecht", "adult criminal law")),
        )
    ),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
)

procesrecht = Decision(
    id="procesrecht",
    question=Text(
        "Geldt de jeugdprocedure of de gewone procedure?",
        "Youth procedure or ordinary procedure?",
    ),
    answer=Choice(
        (
            Value("geen", Text("geen strafprocedure", "no criminal procedure")),
            Value("jeugd", Text("jeugdprocedure", "youth procedure")),
            Value("gewoon", Text("gewone procedure", "ordinary procedure")),
        )
    ),
    governing=zaak.peildatum,
    since="2002-05-01",
    subject="feit",
)

absolute_competentie = Decision(
    id="absolute_competentie",
    question=Text(
        "Gaat de zaak naar de kantonrechter of naar de rechtbank?",
        "Does the case go to the cantonal judge or to the district court?",
    ),
    answer=Choice(
        (
            Value("kantonrechter", Text("de kantonrechter", "the cantonal judge")),
            Value("rechtbank", Text("de rechtbank", "the district court")),
        )
    ),
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
)

bevoegde_rechter = Decision(
    id="bevoegde_rechter",
    question=Text(
        "Welke rechter behandelt de zaak?",
        "Which court hears the case?",
    ),
    answer=Choice(
        (
            Value("geen", Text("geen rechter", "no court")),
            Value("kinderrechter", Text("de kinderrechter", "the juvenile court judge")),
            Value(
                "meervoudige_kamer_met_kinderrechter",
                Text(
                    "de meervoudige kamer met een kinderrechter", "the full bench with a juvenile court judge"
                ),
            ),
            Value("kantonrechter", Text("de kantonrechter", "the cantonal judge")),
            Value("gewone_rechter", Text("de gewone rechter", "the ordinary court")),
        )
    ),
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
)

halt_feit = Decision(
    id="halt_feit",
    question=Text(
        "Is dit feit voor Halt aangewezen?",
        "Is this offence designated for Halt?",
    ),
    answer=Choice(
        (
            Value("aangewezen", Text("aangewezen", "designated")),
            Value(
                "gelijkgesteld",
                Text("gelijkgesteld met een aangewezen feit", "treated as a designated offence"),
            ),
            Value("niet_aangewezen", Text("niet aangewezen", "not designated")),
        )
    ),
    governing=feit.pleegdatum,
    since="2010-10-01",
    subject="feit",
)

halt = Decision(
    id="halt",
    question=Text(
        "Kan dit feit met Halt worden afgedaan?",
        "Can this offence be settled by Halt?",
    ),
    answer=Choice(
        (
            Value("beschikbaar", Text("beschikbaar", "available")),
            Value(
                "met_toestemming_officier",
                Text(
                    "beschikbaar met toestemming van de officier in deze zaak",
                    "available with the consent of the prosecutor in this case",
                ),
            ),
            Value("niet_beschikbaar", Text("niet beschikbaar", "not available")),
        )
    ),
    governing=feit.pleegdatum,
    since="2010-10-01",
    subject="feit",
)

raad_strafonderzoek = Decision(
    id="raad_strafonderzoek",
    question=Text(
        "Moet de Raad voor de Kinderbescherming onderzoek doen?",
        "Must the Child Care and Protection Board investigate?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("verplicht volgens de wet", "required by law")),
            Value(
                "volgens_ketenafspraak",
                Text(
                    "volgens de ketenafspraak wel, volgens de wet hoeft het niet",
                    "by the chain agreement yes, by law it need not",
                ),
            ),
            Value("facultatief", Text("mag, hoeft niet", "optional")),
            Value("niet_vereist", Text("niet vereist", "not required")),
        )
    ),
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
)

route = Decision(
    id="route",
    question=Text(
        "Gaat de zaak naar Halt, de Raad of het OM?",
        "Does the case go to Halt, the Board or the prosecution service?",
    ),
    answer=Choice(
        (
            Value("geen_strafrecht", Text("geen strafrecht", "no criminal law")),
            Value("halt", Text("Halt", "Halt")),
            Value("raad", Text("de Raad voor de Kinderbescherming", "the Child Care and Protection Board")),
            Value("om", Text("het Openbaar Ministerie", "the prosecution service")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-07",
    subject="feit",
)
