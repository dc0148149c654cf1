"""
De voogdij: beëindiging en schorsing, wie voogd kan worden, en wanneer voogdij begint en eindigt.
"""

from jeugdrecht.facts import beschikking, gezag, verzoek, voogd, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, Value
from jeugdrecht.sources import Text

bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)

voorlopige_voogdij = Decision(
    id="voorlopige_voogdij",
    question=Text(
        "Mag de kinderrechter voorlopige voogdij opdragen?",
        "May the juvenile court judge give interim guardianship?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("voorlopige_voogdij"),
)

voogdijbeeindiging = Decision(
    id="voogdijbeeindiging",
    question=Text("Mag de rechtbank de voogdij beëindigen?", "May the court terminate the guardianship?"),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("beeindiging_voogdij"),
)

voogdijschorsing = Decision(
    id="voogdijschorsing",
    question=Text("Mag de rechtbank de voogd schorsen?", "May the court suspend the guardian?"),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("schorsing_voogdij"),
)

voogd_benoembaar = Decision(
    id="voogd_benoembaar",
    question=Text(
        "Kan deze kandidaat tot voogd worden benoemd?",
        "Can this candidate be appointed as guardian?",
    ),
    answer=Choice(
        (
            Value("benoembaar", Text("te benoemen", "may be appointed")),
            Value("niet_benoembaar", Text("niet te benoemen", "may not be appointed")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=voogd.kandidaat.in_("natuurlijk_persoon", "gi", "aanvaarde_rechtspersoon", "andere_rechtspersoon"),
)

gezamenlijke_voogdij = Decision(
    id="gezamenlijke_voogdij",
    question=Text("Mag de rechter gezamenlijke voogdij geven?", "May the court give joint guardianship?"),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=voogd.eensluidend_verzoek,
)

overname_voogdij = Decision(
    id="overname_voogdij",
    question=Text(
        "Mag de kinderrechter de voogdij aan de verzorger overdragen?",
        "May the juvenile court judge transfer the guardianship to the carer?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("overneming_voogdij"),
)

ontslag_voogd = Decision(
    id="ontslag_voogd",
    question=Text("Wordt de voogd ontslagen?", "Is the guardian discharged?"),
    answer=Choice(
        (
            Value("verplicht", Text("ontslag is verplicht", "discharge is required")),
            Value("op_verzoek", Text("ontslag op eigen verzoek", "discharge at own request")),
            Value("geen_grond", Text("geen grond voor ontslag", "no ground for discharge")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=voogd.ontslag_gevraagd | voogd.onbevoegd_geworden,
)

begin_voogdij = Decision(
    id="begin_voogdij",
    question=Text("Wanneer begint de voogdij?", "When does the guardianship begin?"),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=voogd.bereid_verklaard | voogd.datum_bereidverklaring.has_come(),
)

einde_voogdij = Decision(
    id="einde_voogdij",
    question=Text("Wanneer eindigt de voogdij?", "When does the guardianship end?"),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=voogd.is_belast & (voogd.voogdij_geeindigd | gezag.aan_ouder_opgedragen),
)

einde_gezamenlijke_voogdij = Decision(
    id="einde_gezamenlijke_voogdij",
    question=Text("Wanneer eindigt de gezamenlijke voogdij?", "When does the joint guardianship end?"),
    answer=Earliest(),
    governing=beschikking.datum,
    since="2015-01-01",
    scope=voogd.gezamenlijke_voogdij & (voogd.voogdij_geeindigd | voogd.overleden_op.has_come()),
)
