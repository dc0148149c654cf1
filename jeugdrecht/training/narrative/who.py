"""
People, bodies and what a court is asked for, as they stand in a sentence: Dutch and English.
"""

from collections.abc import Mapping

from jeugdrecht.sources import Text

GI = ("een gecertificeerde instelling", "a certified institution")
RAAD = ("de Raad voor de Kinderbescherming", "the Child Care and Protection Board")
OM = ("het openbaar ministerie", "the public prosecution service")
WHO: Mapping[str, tuple[str, str]] = {
    "raad": RAAD, "om": OM, "openbaar_ministerie": OM, "gi": GI, "rechter": ("de rechter", "the court"),
    "gezagsouder": ("een ouder met gezag", "a parent with authority"),
    "ouder_zonder_gezag": ("een ouder zonder gezag", "a parent without authority"),
    "verzorger_niet_ouder": ("een verzorger (niet de ouder)", "a carer (not the parent)"),
    "minderjarige": ("{I} zelf", "{I}"), "jeugdige": ("{I} zelf", "{I}"), "voogd": ("de voogd",
        "the guardian"),
    "familie": ("een familielid", "a relative"), "ouder": ("een ouder", "a parent"),
    "omgangsgerechtigde": ("iemand die recht op omgang heeft", "someone who is entitled to contact"),
    "zorgaanbieder": ("een zorgaanbieder", "a care provider"),
    "jeugdhulpaanbieder": ("een jeugdhulpaanbieder", "a youth care provider"),
    "aangewezen_jeugdhulpaanbieder": ("een aangewezen jeugdhulpaanbieder",
                                      "a designated youth care provider"),
    "college": ("het college van burgemeester en wethouders", "the municipal executive"),
    "burgemeester": ("de burgemeester", "the mayor"), "veilig_thuis": ("Veilig Thuis", "Veilig Thuis"),
    "overlevende_ouder": ("de overlevende ouder", "the surviving parent"), "school": ("de school",
        "the school"),
    "biologische_ouder": ("een biologische ouder", "a biological parent"),
    "belanghebbende": ("een belanghebbende", "an interested party"),
    "pleegouder": ("een pleegouder", "a foster parent"), "nabestaande": ("een nabestaande",
        "a surviving relative"),
    "medegezagsdrager": ("iemand die het gezag mede uitoefent", "a holder of joint authority"),
    "directeur_jji": ("de directeur van een justitiële jeugdinrichting",
                      "the director of a young offenders’ institution"),
    "iemand_anders": ("iemand anders", "someone else"), "niemand": ("niemand", "nobody"),
    "minister": ("de minister", "the minister"), "toezichthouder": ("de toezichthouder", "the supervisor"),
    "ander": ("iemand anders", "someone else"), "andere": ("iemand anders", "someone else"),
}  # fmt: skip
"""People and bodies, as the subject or the object of a sentence."""
ASKED: Mapping[str, tuple[str, str]] = {
    "ots": ("een ondertoezichtstelling", "a supervision order (OTS)"),
    "vots": ("een voorlopige ondertoezichtstelling", "an interim supervision order (VOTS)"),
    "verlenging_ots": ("verlenging van de ondertoezichtstelling", "an extension of the supervision order"),
    "opheffing_ots": ("opheffing van de ondertoezichtstelling", "the lifting of the supervision order"),
    "vervanging_gi": ("vervanging van de gecertificeerde instelling",
                      "the replacement of the certified institution"),
    "aanvulling_andere_kinderen": ("aanvulling van de beschikking met andere kinderen",
                                   "the addition of other children to the order"),
    "geschil_uitvoering": ("een beslissing in een geschil over de uitvoering",
                           "a decision in a dispute on the implementation"),
    "bekrachtiging_aanwijzing": ("bekrachtiging van een aanwijzing", "confirmation of an instruction"),
    "intrekking_aanwijzing": ("intrekking van een aanwijzing", "the withdrawal of an instruction"),
    "toetsing_weigering_intrekking": ("toetsing van de weigering om een aanwijzing in te trekken",
                                      "a review of the refusal to withdraw an instruction"),
    "vervallenverklaring_aanwijzing": ("vervallenverklaring van een aanwijzing",
                                       "the annulment of an instruction"),
    "vervallenverklaring_contactbeperking": ("vervallenverklaring van een contactbeperking",
                                             "the annulment of a restriction of contact"),
    "uithuisplaatsing": ("een machtiging tot uithuisplaatsing", "an authorisation for out-of-home placement"),
    "verlenging_uithuisplaatsing": ("verlenging van de uithuisplaatsing", "an extension of the placement"),
    "beeindiging_uithuisplaatsing": ("beëindiging van de uithuisplaatsing", "the end of the placement"),
    "afzien_van_verblijfswijziging": ("een beslissing dat van wijziging van het verblijf wordt afgezien",
                                      "a decision to refrain from a change of residence"),
    "intrekking_machtiging": ("intrekking van de machtiging", "the withdrawal of the authorisation"),
    "gesloten_jeugdhulp": ("een machtiging gesloten jeugdhulp", "an authorisation for secure youth care"),
    "gedeeltelijk_gezag": ("gedeeltelijke uitoefening van het gezag door de instelling",
                           "the partial exercise of authority by the institution"),
    "verlenging_gedeeltelijk_gezag": ("verlenging van het gedeeltelijk gezag",
                                      "an extension of partial authority"),
    "wijziging_gedeeltelijk_gezag": ("wijziging van het gedeeltelijk gezag",
                                     "a variation of partial authority"),
    "omgangsregeling": ("een omgangsregeling", "a contact arrangement"),
    "wijziging_omgangsregeling": ("wijziging van een omgangsregeling",
                                  "a variation of a contact arrangement"),
    "vervangende_toestemming": ("vervangende toestemming", "substitute consent"),
    "wijziging_verblijf": ("toestemming voor een wijziging van het verblijf",
                           "consent to a change of residence"),
    "voorlopige_voogdij": ("voorlopige voogdij", "interim guardianship"),
    "oordeel_kinderrechter": ("het oordeel van de kinderrechter", "the opinion of the juvenile court judge"),
    "oordeel_rechtbank": ("het oordeel van de rechtbank", "the opinion of the district court"),
    "gezagsbeeindiging": ("beëindiging van het gezag", "the termination of authority"),
    "gezagsschorsing": ("schorsing van het gezag", "the suspension of authority"),
    "gezag_andere_ouder": ("gezag voor de andere ouder", "authority for the other parent"),
    "wijziging_afwijzing_andere_ouder": ("wijziging van de eerdere afwijzing voor de andere ouder",
                                         "a variation of the earlier dismissal for the other parent"),
    "herstel_gezag": ("herstel in het gezag", "the restoration of authority"),
    "overneming_voogdij": ("overneming van de voogdij", "the taking over of guardianship"),
    "beeindiging_voogdij": ("beëindiging van de voogdij", "the termination of guardianship"),
    "schorsing_voogdij": ("schorsing van de voogdij", "the suspension of guardianship"),
    "verblijf_onder_voogdij": ("wijziging van het verblijf onder voogdij",
                               "a change of residence under guardianship"),
    "contact_na_doding": ("een beslissing over contact na doding van de andere ouder",
                          "a decision on contact after the killing of the other parent"),
    "levensonderhoud": ("een bijdrage in het levensonderhoud", "maintenance"),
    "gezag_en_omgang": ("een beslissing over gezag en omgang", "a decision on authority and contact"),
}  # fmt: skip
"""What a court is asked for, as the object of asking."""
REQUEST = ("verzoek.verzoeker", "verzoek.maatregel")
REQUESTED = Text("{who} heeft de rechter gevraagd om {what}", "{who} asked the court for {what}")
DEGREES: Mapping[int, tuple[str, str]] = {
    1: ("eerste", "first"), 2: ("tweede", "second"), 3: ("derde", "third"), 4: ("vierde", "fourth"),
    5: ("vijfde", "fifth"), 6: ("zesde", "sixth"),
}  # fmt: skip
