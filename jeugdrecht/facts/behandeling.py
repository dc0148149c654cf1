"""
The hearing of a civil case about a child: at once or not, in public or not, on what file, and what follows.
"""

from jeugdrecht.facts import procedure, verzoek
from jeugdrecht.logic.declare import act, choice, derived, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# Whatever is asked of the court in child protection, authority or maintenance is a case about a minor.
zaak_over_minderjarige = derived(
    "behandeling.zaak_over_minderjarige",
    procedure.betreft_minderjarige
    | verzoek.maatregel.in_(
        "ots", "vots", "verlenging_ots", "opheffing_ots", "vervanging_gi", "aanvulling_andere_kinderen",
        "geschil_uitvoering", "bekrachtiging_aanwijzing",
        "toetsing_weigering_intrekking", "vervallenverklaring_aanwijzing",
        "vervallenverklaring_contactbeperking", "uithuisplaatsing", "verlenging_uithuisplaatsing",
        "intrekking_machtiging",
        "gesloten_jeugdhulp", "gedeeltelijk_gezag", "verlenging_gedeeltelijk_gezag",
        "wijziging_gedeeltelijk_gezag", "omgangsregeling", "wijziging_omgangsregeling",
        "vervangende_toestemming", "wijziging_verblijf", "voorlopige_voogdij", "oordeel_kinderrechter",
        "oordeel_rechtbank", "gezagsbeeindiging", "gezagsschorsing", "gezag_andere_ouder",
        "wijziging_afwijzing_andere_ouder", "herstel_gezag", "overneming_voogdij", "beeindiging_voogdij",
        "schorsing_voogdij", "verblijf_onder_voogdij", "contact_na_doding", "levensonderhoud",
        "gezag_en_omgang",
    ),
    ask=Text("Gaat het om een verzoek aan de rechter over een minderjarige?",
             "Is this a petition to the court about a minor?"),
    yes=Text("het gaat om een verzoek over een minderjarige", "this is a petition about a minor"),
    no=Text("het gaat niet om een verzoek over een minderjarige", "this is no petition about a minor"),
    unknown=Text("het is niet bekend of het om een verzoek over een minderjarige gaat",
                 "it is not known whether this is a petition about a minor"),
)

over_ots = derived(
    "behandeling.over_ots",
    verzoek.maatregel.in_(
        "ots", "vots", "verlenging_ots", "opheffing_ots", "vervanging_gi", "aanvulling_andere_kinderen",
        "geschil_uitvoering", "bekrachtiging_aanwijzing", "toetsing_weigering_intrekking",
        "vervallenverklaring_aanwijzing", "vervallenverklaring_contactbeperking", "uithuisplaatsing",
        "verlenging_uithuisplaatsing", "intrekking_machtiging", "gedeeltelijk_gezag",
        "verlenging_gedeeltelijk_gezag", "wijziging_gedeeltelijk_gezag", "omgangsregeling",
        "wijziging_omgangsregeling", "vervangende_toestemming", "wijziging_verblijf",
        "oordeel_kinderrechter",
    ),
    ask=Text("Betreft de zaak de ondertoezichtstelling (afdeling 4 van titel 14 van Boek 1 BW)?",
             "Is the case about supervision (section 4 of title 14 of Book 1 BW)?"),
    yes=Text("de zaak betreft de ondertoezichtstelling", "the case is about supervision"),
    no=Text("de zaak betreft niet de ondertoezichtstelling", "the case is not about supervision"),
    unknown=Text("het is niet bekend of de zaak de ondertoezichtstelling betreft",
                 "it is not known whether the case is about supervision"),
)

over_einde_gezag = derived(
    "behandeling.over_einde_gezag",
    verzoek.maatregel.in_("gezagsbeeindiging", "beeindiging_voogdij", "oordeel_rechtbank"),
    ask=Text("Betreft de zaak de beëindiging van het ouderlijk gezag of van de voogdij?",
             "Is the case about ending parental authority or guardianship?"),
    yes=Text("de zaak betreft de beëindiging van gezag of voogdij",
             "the case is about ending authority or guardianship"),
    no=Text("de zaak betreft niet de beëindiging van gezag of voogdij",
            "the case is not about ending authority or guardianship"),
    unknown=Text("het is niet bekend of de zaak de beëindiging van gezag of voogdij betreft",
                 "it is not known whether the case is about ending authority or guardianship"),
)

aanstonds_afgedaan = act(
    "behandeling.aanstonds_afgedaan",
    ask=Text("Verklaart de rechter zich aanstonds onbevoegd of wijst hij het verzoek aanstonds toe?",
             "Does the court at once decline jurisdiction or at once grant the petition?"),
    yes=Text("de rechter doet het verzoek aanstonds af", "the court disposes of the petition at once"),
    no=Text("de rechter doet het verzoek niet aanstonds af",
            "the court does not dispose of the petition at once"),
    unknown=Text("het is niet bekend of de rechter het verzoek aanstonds afdoet",
                 "it is not known whether the court disposes of the petition at once"),
)

onmiddellijk_en_ernstig_gevaar = judgement(
    "behandeling.onmiddellijk_en_ernstig_gevaar", by="rechter",
    ask=Text("Kan de behandeling niet worden afgewacht zonder onmiddellijk en ernstig gevaar voor de "
             "minderjarige?",
             "Can the hearing not be awaited without immediate and serious danger to the minor?"),
    yes=Text("de behandeling kan niet worden afgewacht zonder onmiddellijk en ernstig gevaar",
             "the hearing cannot be awaited without immediate and serious danger"),
    no=Text("de behandeling kan worden afgewacht zonder onmiddellijk en ernstig gevaar",
            "the hearing can be awaited without immediate and serious danger"),
    unknown=Text("het is aan de rechter of de behandeling kan worden afgewacht zonder onmiddellijk en "
                 "ernstig gevaar",
                 "it is for the court to decide whether the hearing can be awaited without immediate and "
                 "serious danger"),
)

minderjarige_niet_in_staat_gebleken = act(
    "behandeling.minderjarige_niet_in_staat_gebleken",
    ask=Text("Is de rechter gebleken dat de minderjarige zijn belangen ter zake niet redelijk kan waarderen?",
             "Has it appeared to the court that the minor cannot reasonably weigh the own interests in the "
             "matter?"),
    yes=Text("de rechter is gebleken dat de minderjarige zijn belangen ter zake niet redelijk kan waarderen",
             "it has appeared to the court that the minor cannot reasonably weigh the own interests"),
    no=Text("de rechter is niet gebleken dat de minderjarige zijn belangen ter zake niet redelijk kan "
            "waarderen",
            "it has not appeared to the court that the minor cannot reasonably weigh the own interests"),
    unknown=Text("het is niet bekend of de rechter is gebleken dat de minderjarige zijn belangen niet "
                 "redelijk kan waarderen",
                 "it is not known whether it has appeared to the court that the minor cannot reasonably "
                 "weigh the own interests"),
)

rechter_weigert_inzage = act(
    "behandeling.rechter_weigert_inzage",
    ask=Text("Weigert de rechter inzage of afschrift van de stukken?",
             "Does the court refuse access to or a copy of the documents?"),
    yes=Text("de rechter weigert inzage of afschrift", "the court refuses access or a copy"),
    no=Text("de rechter weigert inzage of afschrift niet", "the court does not refuse access or a copy"),
    unknown=Text("het is niet bekend of de rechter inzage of afschrift weigert",
                 "it is not known whether the court refuses access or a copy"),
)

belang_kind_verzet_zich_tegen_onderzoek = judgement(
    "behandeling.belang_kind_verzet_zich_tegen_onderzoek", by="rechter",
    ask=Text("Verzet het belang van het kind zich tegen het onderzoek of het rapport van een deskundige?",
             "Is an examination or report of an expert contrary to the child's interest?"),
    yes=Text("het belang van het kind verzet zich tegen het onderzoek of rapport",
             "the examination or report is contrary to the child's interest"),
    no=Text("het belang van het kind verzet zich niet tegen het onderzoek of rapport",
            "the examination or report is not contrary to the child's interest"),
    unknown=Text("het is aan de rechter of het belang van het kind zich tegen het onderzoek of rapport "
                 "verzet",
                 "it is for the court to decide whether the examination or report is contrary to the child's "
                 "interest"),
)

openbaarheid_verzocht = act(
    "behandeling.openbaarheid_verzocht",
    ask=Text("Verzoekt een belanghebbende om een openbare behandeling?",
             "Does an interested party ask for a public hearing?"),
    yes=Text("een belanghebbende verzoekt om een openbare behandeling",
             "an interested party asks for a public hearing"),
    no=Text("geen belanghebbende verzoekt om een openbare behandeling",
            "no interested party asks for a public hearing"),
    unknown=Text("het is niet bekend of een belanghebbende om een openbare behandeling verzoekt",
                 "it is not known whether an interested party asks for a public hearing"),
)

openbaarheid_schaadt = judgement(
    "behandeling.openbaarheid_schaadt", by="rechter",
    ask=Text("Verzetten belangen van minderjarigen of de persoonlijke levenssfeer zich tegen openbaarheid?",
             "Do interests of minors or privacy oppose publicity?"),
    yes=Text("belangen van minderjarigen of de persoonlijke levenssfeer verzetten zich tegen openbaarheid",
             "interests of minors or privacy oppose publicity"),
    no=Text("belangen van minderjarigen en de persoonlijke levenssfeer verzetten zich niet tegen "
            "openbaarheid",
            "interests of minors and privacy do not oppose publicity"),
    unknown=Text("het is aan de rechter of belangen van minderjarigen of de persoonlijke levenssfeer zich "
                 "tegen openbaarheid verzetten",
                 "it is for the court to decide whether interests of minors or privacy oppose publicity"),
)

rechter_bepaalt_openbaarheid = act(
    "behandeling.rechter_bepaalt_openbaarheid",
    ask=Text("Bepaalt de rechter dat de behandeling geheel of gedeeltelijk openbaar is?",
             "Does the court decide that the hearing is wholly or partly public?"),
    yes=Text("de rechter bepaalt dat de behandeling geheel of gedeeltelijk openbaar is",
             "the court decides that the hearing is wholly or partly public"),
    no=Text("de rechter bepaalt niet dat de behandeling openbaar is",
            "the court does not decide that the hearing is public"),
    unknown=Text("het is niet bekend of de rechter de behandeling openbaar maakt",
                 "it is not known whether the court makes the hearing public"),
)

in_gesloten_accommodatie = yes_no(
    "behandeling.in_gesloten_accommodatie",
    ask=Text("Verblijft de jeugdige in een gesloten accommodatie in de zin van de Jeugdwet?",
             "Does the young person stay in a closed accommodation within the meaning of the Youth Act?"),
    yes=Text("de jeugdige verblijft in een gesloten accommodatie",
             "the young person stays in a closed accommodation"),
    no=Text("de jeugdige verblijft niet in een gesloten accommodatie",
            "the young person does not stay in a closed accommodation"),
    unknown=Text("het is niet bekend of de jeugdige in een gesloten accommodatie verblijft",
                 "it is not known whether the young person stays in a closed accommodation"),
)

afgifte_volgens = choice(
    "behandeling.afgifte_volgens",
    "gezagsbeschikking", "uithuisplaatsing", "ots_onder_voogdij", "blokkade_verblijf_ouders",
    "blokkade_verblijf_voogd", "zorgregeling", "omgangsregeling",
    ask=Text("Volgens welke beschikking moet het kind worden afgegeven?",
             "Under which order must the child be handed over?"),
    says=Text("het kind moet worden afgegeven volgens de beschikking {value}",
              "the child must be handed over under the order {value}"),
    unknown=Text("het is niet bekend volgens welke beschikking het kind moet worden afgegeven",
                 "it is not known under which order the child must be handed over"),
)

sterke_arm_bepaald = yes_no(
    "behandeling.sterke_arm_bepaald",
    ask=Text("Bepaalt de beschikking dat zij met de sterke arm kan worden uitgevoerd?",
             "Does the order state that it can be enforced with the help of the police?"),
    yes=Text("de beschikking bepaalt dat zij met de sterke arm kan worden uitgevoerd",
             "the order states that it can be enforced with the help of the police"),
    no=Text("de beschikking bepaalt niet dat zij met de sterke arm kan worden uitgevoerd",
            "the order does not state that it can be enforced with the help of the police"),
    unknown=Text("het is niet bekend of de beschikking de sterke arm toelaat",
                 "it is not known whether the order allows the help of the police"),
)
