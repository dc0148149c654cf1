"""
Whoever carries out measures or youth care: in what capacity, and the accepted legal person for asylum.
"""

from jeugdrecht.facts.bestuur import (
    administratie_traceerbaar,
    conflictregeling_vastgelegd,
    drempel_overschreden_op,
    ervaring_bevorderd,
    financien_gescheiden,
    interne_toezichthouder,
    jaarverantwoording_openbaar,
    leden_intern_toezicht,
    lid_aandeelhouder,
    lid_aantal_verlengingen,
    lid_drie_jaar_leiding_of_dienst,
    lid_is_bestuurder_gemeente,
    lid_jaar_waarneming,
    lid_jaren_per_benoeming,
    lid_kruislings_toezicht,
    lid_leiding_aandeelhouder_of_concurrent,
    lid_ook_in_leiding,
    lid_toezichthouder_concurrent,
    lid_vergoeding_passend,
    lid_zakelijke_relatie,
    register_erkend,
    taakverdeling_financien,
    toezicht_onafhankelijk_kritisch,
    wmg_van_toepassing,
    zittingsduur_jaren,
)
from jeugdrecht.facts.kwaliteit import (
    clientenraad,
    geestelijke_verzorging,
    gemeld_voor_start,
    godsdienst_vrij,
    informatie_vijf_onderwerpen,
    jaarverslag_openbaar_op,
    jaarverslag_toegezonden_op,
    jaarverslag_vastgesteld_op,
    kwaliteit_getoetst,
    kwaliteitsgegevens_verzameld,
    meer_dan_tien_werkenden,
    personeel_toereikend,
    uitsluitend_vervoer,
    verantwoordelijkheden_toegedeeld,
    verbeteracties,
    verblijf_etmaal,
    verleent_verantwoorde_hulp,
    verslagjaar_einde,
    vertrouwenspersoon_faciliteiten,
    vertrouwenspersoon_in_staat_gesteld,
    vertrouwenspersoon_spreekt_vrij,
    vertrouwenspersoon_zonder_tussenkomst,
    wijst_op_vertrouwenspersoon,
    wil_jeugdhulp_verlenen,
)
from jeugdrecht.logic.declare import choice, derived, yes_no
from jeugdrecht.sources import Text

# Of this subject, but in files of their own.
__all__ = [
    "administratie_traceerbaar",
    "clientenraad",
    "conflictregeling_vastgelegd",
    "drempel_overschreden_op",
    "ervaring_bevorderd",
    "financien_gescheiden",
    "geestelijke_verzorging",
    "gemeld_voor_start",
    "godsdienst_vrij",
    "informatie_vijf_onderwerpen",
    "interne_toezichthouder",
    "jaarverantwoording_openbaar",
    "jaarverslag_openbaar_op",
    "jaarverslag_toegezonden_op",
    "jaarverslag_vastgesteld_op",
    "kwaliteit_getoetst",
    "kwaliteitsgegevens_verzameld",
    "leden_intern_toezicht",
    "lid_aandeelhouder",
    "lid_aantal_verlengingen",
    "lid_drie_jaar_leiding_of_dienst",
    "lid_is_bestuurder_gemeente",
    "lid_jaar_waarneming",
    "lid_jaren_per_benoeming",
    "lid_kruislings_toezicht",
    "lid_leiding_aandeelhouder_of_concurrent",
    "lid_ook_in_leiding",
    "lid_toezichthouder_concurrent",
    "lid_vergoeding_passend",
    "lid_zakelijke_relatie",
    "meer_dan_tien_werkenden",
    "personeel_toereikend",
    "register_erkend",
    "taakverdeling_financien",
    "toezicht_onafhankelijk_kritisch",
    "uitsluitend_vervoer",
    "verantwoordelijkheden_toegedeeld",
    "verbeteracties",
    "verblijf_etmaal",
    "verleent_verantwoorde_hulp",
    "verslagjaar_einde",
    "vertrouwenspersoon_faciliteiten",
    "vertrouwenspersoon_in_staat_gesteld",
    "vertrouwenspersoon_spreekt_vrij",
    "vertrouwenspersoon_zonder_tussenkomst",
    "wijst_op_vertrouwenspersoon",
    "wil_jeugdhulp_verlenen",
    "wmg_van_toepassing",
    "zittingsduur_jaren",
]

# A fact reads as one block, a sentence to a line.
# fmt: off

aanvaarde_rechtspersoon = yes_no(
    "instelling.aanvaarde_rechtspersoon",
    ask=Text("Is er een rechtspersoon die de minister daarvoor heeft aanvaard?",
             "Is there a legal person that the minister accepted for this?"),
    yes=Text("er is een rechtspersoon die de minister daarvoor heeft aanvaard",
             "there is a legal person that the minister accepted for this"),
    no=Text("er is geen rechtspersoon die de minister daarvoor heeft aanvaard",
            "there is no legal person that the minister accepted for this"),
    unknown=Text("het is niet bekend of de minister daarvoor een rechtspersoon heeft aanvaard",
                 "it is not known whether the minister accepted a legal person for this"),
)

aanvaarde_rechtspersoon_voldoet = yes_no(
    "instelling.aanvaarde_rechtspersoon_voldoet",
    ask=Text("Voldoet de aanvaarde rechtspersoon nog aan de eisen voor benoeming?",
             "Does the accepted legal person still meet the requirements for appointment?"),
    yes=Text("de aanvaarde rechtspersoon voldoet nog aan de eisen",
             "the accepted legal person still meets the requirements"),
    no=Text("de aanvaarde rechtspersoon voldoet niet meer aan de eisen",
            "the accepted legal person no longer meets the requirements"),
    unknown=Text("het is niet bekend of de aanvaarde rechtspersoon nog aan de eisen voldoet",
                 "it is not known whether the accepted legal person still meets the requirements"),
)

soort = choice(
    "instelling.soort", "gi", "jeugdhulpaanbieder", "uitvoerder_kinderbeschermingsmaatregel", "gemeente",
    "raad", "reclassering", "natuurlijke_voogd", "aanvaarde_rechtspersoon",
    "certificerende_instelling", "ander",
    ask=Text("Als wat treedt de instelling of persoon op?",
             "In what capacity does the organisation or person act?"),
    says=Text("de uitvoerder treedt op als {value}", "the party acts as {value}"),
    unknown=Text("het is niet bekend als wat de instelling of persoon optreedt",
                 "it is not known in what capacity the organisation or person acts"),
)

overeenkomst_gesloten = yes_no(
    "instelling.overeenkomst_gesloten",
    ask=Text("Heeft het college een overeenkomst met de instelling gesloten?",
             "Has the municipal executive contracted the organisation?"),
    yes=Text("het college heeft een overeenkomst met de instelling gesloten",
             "the municipal executive has contracted the organisation"),
    no=Text("het college heeft geen overeenkomst met de instelling gesloten",
            "the municipal executive has not contracted the organisation"),
    unknown=Text("het is niet bekend of het college een overeenkomst met de instelling heeft gesloten",
                 "it is not known whether the municipal executive has contracted the organisation"),
)

rechtspersoon = yes_no(
    "instelling.rechtspersoon",
    ask=Text("Is de instelling een rechtspersoon?",
             "Is the organisation a legal person?"),
    yes=Text("de instelling is een rechtspersoon",
             "the organisation is a legal person"),
    no=Text("de instelling is geen rechtspersoon",
            "the organisation is no legal person"),
    unknown=Text("het is niet bekend of de instelling een rechtspersoon is",
                 "it is not known whether the organisation is a legal person"),
)

voert_maatregel_uit = yes_no(
    "instelling.voert_maatregel_uit",
    ask=Text("Voert de instelling kinderbeschermingsmaatregelen uit?",
             "Does the organisation carry out child protection measures?"),
    yes=Text("de instelling voert kinderbeschermingsmaatregelen uit",
             "the organisation carries out child protection measures"),
    no=Text("de instelling voert geen kinderbeschermingsmaatregelen uit",
            "the organisation carries out no child protection measures"),
    unknown=Text("het is niet bekend of de instelling kinderbeschermingsmaatregelen uitvoert",
                 "it is not known whether the organisation carries out child protection measures"),
)

voert_jeugdreclassering_uit = yes_no(
    "instelling.voert_jeugdreclassering_uit",
    ask=Text("Voert de instelling jeugdreclassering uit?",
             "Does the organisation carry out youth probation?"),
    yes=Text("de instelling voert jeugdreclassering uit",
             "the organisation carries out youth probation"),
    no=Text("de instelling voert geen jeugdreclassering uit",
            "the organisation carries out no youth probation"),
    unknown=Text("het is niet bekend of de instelling jeugdreclassering uitvoert",
                 "it is not known whether the organisation carries out youth probation"),
)

voert_maatregel_of_jeugdreclassering_uit = derived(
    "instelling.voert_maatregel_of_jeugdreclassering_uit",
    voert_maatregel_uit | voert_jeugdreclassering_uit,
    ask=Text("Voert de instelling kinderbeschermingsmaatregelen of jeugdreclassering uit?",
             "Does the organisation carry out child protection measures or youth probation?"),
    yes=Text("de instelling voert kinderbeschermingsmaatregelen of jeugdreclassering uit",
             "the organisation carries out child protection measures or youth probation"),
    no=Text("de instelling voert geen kinderbeschermingsmaatregelen of jeugdreclassering uit",
            "the organisation carries out no child protection measures or youth probation"),
    unknown=Text("het is niet bekend of de instelling kinderbeschermingsmaatregelen of jeugdreclassering "
                 "uitvoert",
                 "it is not known whether the organisation carries out child protection measures or youth"
                 " probation"),
)

biedt_jeugdhulp_aan = yes_no(
    "instelling.biedt_jeugdhulp_aan",
    ask=Text("Biedt de instelling zelf jeugdhulp aan, los van begeleiding binnen de maatregel?",
             "Does the organisation itself offer youth care, apart from guidance within the measure?"),
    yes=Text("de instelling biedt zelf jeugdhulp aan",
             "the organisation itself offers youth care"),
    no=Text("de instelling biedt zelf geen jeugdhulp aan",
            "the organisation itself offers no youth care"),
    unknown=Text("het is niet bekend of de instelling zelf jeugdhulp aanbiedt",
                 "it is not known whether the organisation itself offers youth care"),
)

belast_volgens_bw = yes_no(
    "instelling.belast_volgens_bw",
    ask=Text("Is deze voogd of aanvaarde rechtspersoon volgens Boek 1 BW met de voogdij of "
             "ondertoezichtstelling belast?",
             "Is this guardian or accepted legal person charged with guardianship or supervision under "
             "Book 1 BW?"),
    yes=Text("de voogd of aanvaarde rechtspersoon is volgens Boek 1 BW belast",
             "the guardian or accepted legal person is charged under Book 1 BW"),
    no=Text("de voogd of aanvaarde rechtspersoon is niet volgens Boek 1 BW belast",
            "the guardian or accepted legal person is not charged under Book 1 BW"),
    unknown=Text("het is niet bekend of de voogd of aanvaarde rechtspersoon volgens Boek 1 BW is belast",
                 "it is not known whether the guardian or accepted legal person is charged under Book 1 "
                 "BW"),
)

toezicht_opgedragen_door_rechter = yes_no(
    "instelling.toezicht_opgedragen_door_rechter",
    ask=Text("Heeft de rechter het toezicht op de voorwaarden aan de reclassering opgedragen?",
             "Did the court charge the probation service with supervision of the conditions?"),
    yes=Text("de rechter heeft het toezicht aan de reclassering opgedragen",
             "the court charged the probation service with supervision"),
    no=Text("de rechter heeft het toezicht niet aan de reclassering opgedragen",
            "the court did not charge the probation service with supervision"),
    unknown=Text("het is niet bekend of de rechter het toezicht aan de reclassering opdroeg",
                 "it is not known whether the court charged the probation service with supervision"),
)

informatie_aan_certificeerder = yes_no(
    "instelling.informatie_aan_certificeerder",
    ask=Text("Geeft de instelling de certificerende instelling kosteloos alle informatie die voor de "
             "controle nodig is?",
             "Does the organisation give the certifying body all information needed for the check, free "
             "of charge?"),
    yes=Text("de instelling geeft de certificerende instelling alle nodige informatie",
             "the organisation gives the certifying body all information needed"),
    no=Text("de instelling geeft de certificerende instelling niet alle nodige informatie",
            "the organisation does not give the certifying body all information needed"),
    unknown=Text("het is niet bekend of de instelling de certificerende instelling alle nodige informatie"
                 " geeft",
                 "it is not known whether the organisation gives the certifying body all information "
                 "needed"),
)

risicoanalyse = yes_no(
    "instelling.risicoanalyse",
    ask=Text("Heeft de instelling sturingsindicatoren en een risicoanalyse?",
             "Does the organisation have steering indicators and a risk analysis?"),
    yes=Text("de instelling heeft sturingsindicatoren en een risicoanalyse",
             "the organisation has steering indicators and a risk analysis"),
    no=Text("de instelling heeft geen sturingsindicatoren en risicoanalyse",
            "the organisation has no steering indicators and risk analysis"),
    unknown=Text("het is niet bekend of de instelling sturingsindicatoren en een risicoanalyse heeft",
                 "it is not known whether the organisation has steering indicators and a risk analysis"),
)

levering_onmogelijk = yes_no(
    "instelling.levering_onmogelijk",
    ask=Text("Voorziet de instelling dat zij op afzienbare termijn niet meer kan leveren?",
             "Does the organisation foresee that it will be unable to deliver in the foreseeable future?"),
    yes=Text("de instelling voorziet dat zij op afzienbare termijn niet meer kan leveren",
             "the organisation foresees that it will be unable to deliver in the foreseeable future"),
    no=Text("de instelling voorziet niet dat zij niet meer kan leveren",
            "the organisation does not foresee that it will be unable to deliver"),
    unknown=Text("het is niet bekend of de instelling voorziet dat zij op afzienbare termijn niet meer kan "
                 "leveren",
                 "it is not known whether the organisation foresees that it will be unable to deliver in "
                 "the foreseeable future"),
)

levering_gestopt = yes_no(
    "instelling.levering_gestopt",
    ask=Text("Is de levering gestopt?",
             "Has delivery stopped?"),
    yes=Text("de levering is gestopt",
             "delivery has stopped"),
    no=Text("de levering is niet gestopt",
            "delivery has not stopped"),
    unknown=Text("het is niet bekend of de levering is gestopt",
                 "it is not known whether delivery has stopped"),
)

levering_gemeld_bij_nza = yes_no(
    "instelling.levering_gemeld_bij_nza",
    ask=Text("Heeft de instelling dat bij de Nederlandse Zorgautoriteit gemeld?",
             "Has the organisation reported that to the Dutch Healthcare Authority?"),
    yes=Text("de instelling heeft dat bij de Nederlandse Zorgautoriteit gemeld",
             "the organisation reported that to the Dutch Healthcare Authority"),
    no=Text("de instelling heeft dat niet bij de Nederlandse Zorgautoriteit gemeld",
            "the organisation did not report that to the Dutch Healthcare Authority"),
    unknown=Text("het is niet bekend of de instelling dat bij de Nederlandse Zorgautoriteit heeft gemeld",
                 "it is not known whether the organisation reported that to the Dutch Healthcare Authority"),
)
