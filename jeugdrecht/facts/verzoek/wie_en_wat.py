"""
Who asks for what, and when: the petitioner and the measure.

The petitioner is named by the capacity in which the petition is filed. A parent whose authority was
terminated is a parent without authority. A carer who is not the parent has the child in the family now.
"""

from jeugdrecht.logic.declare import act, choice, derived, event, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

maatregel = choice(
    "verzoek.maatregel",
    "ots", "vots", "verlenging_ots", "opheffing_ots", "vervanging_gi", "aanvulling_andere_kinderen",
    "geschil_uitvoering", "bekrachtiging_aanwijzing", "intrekking_aanwijzing",
    "toetsing_weigering_intrekking", "vervallenverklaring_aanwijzing",
    "vervallenverklaring_contactbeperking", "uithuisplaatsing", "verlenging_uithuisplaatsing",
    "beeindiging_uithuisplaatsing", "afzien_van_verblijfswijziging", "intrekking_machtiging",
    "gesloten_jeugdhulp", "gedeeltelijk_gezag", "verlenging_gedeeltelijk_gezag",
    "wijziging_gedeeltelijk_gezag", "omgangsregeling", "wijziging_omgangsregeling",
    "vervangende_toestemming", "wijziging_verblijf", "voorlopige_voogdij", "oordeel_kinderrechter",
    "oordeel_rechtbank", "gezagsbeeindiging", "gezagsschorsing", "gezag_andere_ouder",
    "wijziging_afwijzing_andere_ouder", "herstel_gezag", "overneming_voogdij", "beeindiging_voogdij",
    "schorsing_voogdij", "verblijf_onder_voogdij", "contact_na_doding", "levensonderhoud",
    "gezag_en_omgang", "geen",
    ask=Text("Welke maatregel of beslissing wordt verzocht?", "Which measure or decision is requested?"),
    says=Text("verzocht wordt {value}", "what is requested is {value}"),
    unknown=Text("het is niet bekend welke maatregel of beslissing wordt verzocht",
                 "it is not known which measure or decision is requested"),
)

# A non-parent who holds authority together with a parent counts as gezagsouder (BW 1:253v lid 6). A court
# that acts of its own motion has no petitioner.
verzoeker = choice(
    "verzoek.verzoeker",
    "raad", "om", "gi", "gezagsouder", "ouder_zonder_gezag", "verzorger_niet_ouder", "minderjarige",
    "voogd", "familie", "omgangsgerechtigde", "zorgaanbieder", "jeugdhulpaanbieder", "college",
    "burgemeester", "rechter_ambtshalve", "overlevende_ouder", "biologische_ouder", "belanghebbende",
    ask=Text("Wie dient het verzoek in?", "Who files the petition?"),
    says=Text("de verzoeker is {value}", "the petitioner is {value}"),
    unknown=Text("het is niet bekend wie het verzoek indient", "it is not known who files the petition"),
)

# Left out, no petition has been filed (yet), and what turns on its day is judged on the reference date.
datum = event(
    "verzoek.datum",
    ask=Text("Op welke datum is het verzoek ingediend?", "On which date was the petition filed?"),
    says=Text("het verzoek is ingediend op {value}", "the petition was filed on {value}"),
    unknown=Text("het is niet bekend wanneer het verzoek is ingediend",
                 "it is not known when the petition was filed"),
)

ambtshalve = derived(
    "verzoek.ambtshalve", verzoeker.is_("rechter_ambtshalve"),
    ask=Text("Beslist de rechter ambtshalve?", "Does the court act of its own motion?"),
    yes=Text("de rechter beslist ambtshalve", "the court acts of its own motion"),
    no=Text("de rechter beslist op verzoek", "the court acts on a petition"),
    unknown=Text("het is niet bekend of de rechter ambtshalve beslist",
                 "it is not known whether the court acts of its own motion"),
)

verzoeker_verzorgt_kind = yes_no(
    "verzoek.verzoeker_verzorgt_kind",
    ask=Text("Verzorgt en voedt de verzoeker de jeugdige nu in zijn eigen gezin op?",
             "Is the petitioner now raising the young person in his own family?"),
    yes=Text("de verzoeker verzorgt en voedt de jeugdige in zijn gezin op",
             "the petitioner is raising the young person in his family"),
    no=Text("de verzoeker verzorgt en voedt de jeugdige niet in zijn gezin op",
            "the petitioner is not raising the young person in his family"),
    unknown=Text("het is niet bekend of de verzoeker de jeugdige in zijn gezin verzorgt en opvoedt",
                 "it is not known whether the petitioner is raising the young person in his family"),
)

gezag_van_verzoeker_beeindigd = yes_no(
    "verzoek.gezag_van_verzoeker_beeindigd",
    ask=Text("Is het gezag van de verzoeker eerder door de rechter beëindigd?",
             "Was the petitioner's authority terminated by the court before?"),
    yes=Text("het gezag van de verzoeker is door de rechter beëindigd",
             "the petitioner's authority was terminated by the court"),
    no=Text("het gezag van de verzoeker is niet door de rechter beëindigd",
            "the petitioner's authority was not terminated by the court"),
    unknown=Text("het is niet bekend of het gezag van de verzoeker door de rechter is beëindigd",
                 "it is not known whether the petitioner's authority was terminated by the court"),
)

verzoeker_heeft_recht_op_omgang = yes_no(
    "verzoek.verzoeker_heeft_recht_op_omgang",
    ask=Text("Heeft de verzoeker recht op omgang met de jeugdige?",
             "Is the petitioner entitled to contact with the young person?"),
    yes=Text("de verzoeker heeft recht op omgang", "the petitioner is entitled to contact"),
    no=Text("de verzoeker heeft geen recht op omgang", "the petitioner is not entitled to contact"),
    unknown=Text("het is niet bekend of de verzoeker recht op omgang heeft",
                 "it is not known whether the petitioner is entitled to contact"),
)

kind_bij_verzoeker_geplaatst = yes_no(
    "verzoek.kind_bij_verzoeker_geplaatst",
    ask=Text("Is de jeugdige bij de aanbieder geplaatst die verzoekt?",
             "Has the young person been placed with the provider that petitions?"),
    yes=Text("de jeugdige is geplaatst bij de aanbieder die verzoekt",
             "the young person has been placed with the provider that petitions"),
    no=Text("de jeugdige is niet geplaatst bij de aanbieder die verzoekt",
            "the young person has not been placed with the provider that petitions"),
    unknown=Text("het is niet bekend of de jeugdige is geplaatst bij de aanbieder die verzoekt",
                 "it is not known whether the young person has been placed with the provider that petitions"),
)

graad_verwantschap = number(
    "verzoek.graad_verwantschap", unit="graad", optional=True,
    ask=Text(
        "In welke graad is de verzoeker bloed- of aanverwant van de jeugdige (nvt: geen verwant)?",
        "In which degree is the petitioner related to the young person, by blood or marriage (nvt: not "
        "related)?",
    ),
    says=Text("de verzoeker is bloed- of aanverwant in de graad {value}",
              "the petitioner is related in degree {value}"),
    unknown=Text("het is niet bekend in welke graad de verzoeker bloed- of aanverwant is",
                 "it is not known in which degree the petitioner is related"),
)

alle_verzorgers_samen = yes_no(
    "verzoek.alle_verzorgers_samen",
    ask=Text(
        "Verzoeken allen die de jeugdige in het gezin opvoeden samen (ook ja: er is er maar een)?",
        "Do all who raise the young person in the family petition together (also yes: there is only one)?",
    ),
    yes=Text("allen die de jeugdige in het gezin opvoeden verzoeken samen",
             "all who raise the young person in the family petition together"),
    no=Text("niet allen die de jeugdige in het gezin opvoeden verzoeken",
            "not all who raise the young person in the family petition"),
    unknown=Text("het is niet bekend of allen die de jeugdige in het gezin opvoeden samen verzoeken",
                 "it is not known whether all who raise the young person in the family petition together"),
)

klachtgedraging = act(
    "verzoek.klachtgedraging",
    ask=Text("Gaat het geschil over een gedraging waarover bij de klachtencommissie kan worden geklaagd?",
             "Is the dispute about conduct open to a complaint to the complaints committee?"),
    yes=Text("het geschil gaat over een gedraging waarover kan worden geklaagd",
             "the dispute is about conduct open to a complaint"),
    no=Text("het geschil gaat niet over een gedraging waarover kan worden geklaagd",
            "the dispute is not about conduct open to a complaint"),
    unknown=Text("het is niet bekend of het geschil over een gedraging gaat waarover kan worden geklaagd",
                 "it is not known whether the dispute is about conduct open to a complaint"),
)

art_336a_toegepast = yes_no(
    "verzoek.art_336a_toegepast",
    ask=Text("Is bij een wijziging van het verblijf art. 1:336a BW toegepast?",
             "Was art. 1:336a BW applied when the child was to be moved?"),
    yes=Text("art. 1:336a BW is toegepast", "art. 1:336a BW was applied"),
    no=Text("art. 1:336a BW is niet toegepast", "art. 1:336a BW was not applied"),
    unknown=Text("het is niet bekend of art. 1:336a BW is toegepast",
                 "it is not known whether art. 1:336a BW was applied"),
)
