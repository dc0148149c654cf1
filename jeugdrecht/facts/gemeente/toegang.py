"""
The expertise at the point of access, cooperation, and what must be reported to the healthcare authority.
"""

from jeugdrecht.logic.declare import act, choice, day, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

deskundigheid_opgroeien = yes_no(
    "gemeente.deskundigheid_opgroeien",
    ask=Text("Heeft de toegang deskundigheid beschikbaar over opgroei- en opvoedingsproblemen, psychische "
             "problemen en stoornissen?",
             "Does access have expertise available on problems of growing up and parenting, psychological "
             "problems and disorders?"),
    yes=Text("er is deskundigheid beschikbaar over opgroei- en opvoedingsproblemen, psychische problemen "
             "en stoornissen",
             "expertise is available on problems of growing up and parenting, psychological problems and "
             "disorders"),
    no=Text("er is geen deskundigheid beschikbaar over opgroei- en opvoedingsproblemen, psychische "
            "problemen en stoornissen",
            "no expertise is available on problems of growing up and parenting, psychological problems and "
            "disorders"),
    unknown=Text("het is niet bekend of er deskundigheid beschikbaar is over opgroei- en "
                 "opvoedingsproblemen, psychische problemen en stoornissen",
                 "it is not known whether expertise is available on problems of growing up and parenting, "
                 "psychological problems and disorders"),
)

deskundigheid_bedreiging = yes_no(
    "gemeente.deskundigheid_bedreiging",
    ask=Text("Heeft de toegang deskundigheid beschikbaar over opvoedingssituaties die de ontwikkeling "
             "kunnen bedreigen?",
             "Does access have expertise available on upbringing that may threaten development?"),
    yes=Text("er is deskundigheid beschikbaar over opvoedingssituaties die de ontwikkeling kunnen "
             "bedreigen",
             "expertise is available on upbringing that may threaten development"),
    no=Text("er is geen deskundigheid beschikbaar over opvoedingssituaties die de ontwikkeling kunnen "
            "bedreigen",
            "no expertise is available on upbringing that may threaten development"),
    unknown=Text("het is niet bekend of er deskundigheid beschikbaar is over opvoedingssituaties die de "
                 "ontwikkeling kunnen bedreigen",
                 "it is not known whether expertise is available on upbringing that may threaten "
                 "development"),
)

deskundigheid_taal_en_leren = yes_no(
    "gemeente.deskundigheid_taal_en_leren",
    ask=Text("Heeft de toegang deskundigheid beschikbaar over taal- en leerproblemen?",
             "Does access have expertise available on language and learning problems?"),
    yes=Text("er is deskundigheid beschikbaar over taal- en leerproblemen",
             "expertise is available on language and learning problems"),
    no=Text("er is geen deskundigheid beschikbaar over taal- en leerproblemen",
            "no expertise is available on language and learning problems"),
    unknown=Text("het is niet bekend of er deskundigheid beschikbaar is over taal- en leerproblemen",
                 "it is not known whether expertise is available on language and learning problems"),
)

deskundigheid_somatiek = yes_no(
    "gemeente.deskundigheid_somatiek",
    ask=Text("Heeft de toegang deskundigheid beschikbaar over somatische aandoeningen?",
             "Does access have expertise available on somatic conditions?"),
    yes=Text("er is deskundigheid beschikbaar over somatische aandoeningen",
             "expertise is available on somatic conditions"),
    no=Text("er is geen deskundigheid beschikbaar over somatische aandoeningen",
            "no expertise is available on somatic conditions"),
    unknown=Text("het is niet bekend of er deskundigheid beschikbaar is over somatische aandoeningen",
                 "it is not known whether expertise is available on somatic conditions"),
)

deskundigheid_beperkingen = yes_no(
    "gemeente.deskundigheid_beperkingen",
    ask=Text("Heeft de toegang deskundigheid beschikbaar over lichamelijke of verstandelijke beperkingen?",
             "Does access have expertise available on physical or intellectual disabilities?"),
    yes=Text("er is deskundigheid beschikbaar over lichamelijke of verstandelijke beperkingen",
             "expertise is available on physical or intellectual disabilities"),
    no=Text("er is geen deskundigheid beschikbaar over lichamelijke of verstandelijke beperkingen",
            "no expertise is available on physical or intellectual disabilities"),
    unknown=Text("het is niet bekend of er deskundigheid beschikbaar is over lichamelijke of "
                 "verstandelijke beperkingen",
                 "it is not known whether expertise is available on physical or intellectual disabilities"),
)

deskundigheid_kindermishandeling = yes_no(
    "gemeente.deskundigheid_kindermishandeling",
    ask=Text("Heeft de toegang deskundigheid beschikbaar over kindermishandeling en huiselijk geweld?",
             "Does access have expertise available on child abuse and domestic violence?"),
    yes=Text("er is deskundigheid beschikbaar over kindermishandeling en huiselijk geweld",
             "expertise is available on child abuse and domestic violence"),
    no=Text("er is geen deskundigheid beschikbaar over kindermishandeling en huiselijk geweld",
            "no expertise is available on child abuse and domestic violence"),
    unknown=Text("het is niet bekend of er deskundigheid beschikbaar is over kindermishandeling en "
                 "huiselijk geweld",
                 "it is not known whether expertise is available on child abuse and domestic violence"),
)

ontvangt_justitiele_gegevens = yes_no(
    "gemeente.ontvangt_justitiele_gegevens",
    ask=Text("Ontvangt een ambtenaar of functionaris van het college justitiële gegevens?",
             "Does an official of the municipal executive receive judicial data?"),
    yes=Text("een ambtenaar of functionaris ontvangt justitiële gegevens",
             "an official receives judicial data"),
    no=Text("geen ambtenaar of functionaris ontvangt justitiële gegevens",
            "no official receives judicial data"),
    unknown=Text("het is niet bekend of een ambtenaar of functionaris justitiële gegevens ontvangt",
                 "it is not known whether an official receives judicial data"),
)

vog_justitiele_gegevens_op = day(
    "gemeente.vog_justitiele_gegevens_op",
    optional=True,
    ask=Text("Op welke datum is diens verklaring omtrent het gedrag afgegeven (nvt: er is geen)?",
             "On which date was that official's certificate of good conduct issued (nvt: there is none)?"),
    says=Text("de verklaring omtrent het gedrag is afgegeven op {value}",
              "the certificate of good conduct was issued on {value}"),
    unknown=Text("het is niet bekend wanneer de verklaring omtrent het gedrag is afgegeven",
                 "it is not known when the certificate of good conduct was issued"),
)

samenwerking_aangewezen = judgement(
    "gemeente.samenwerking_aangewezen", by="college",
    ask=Text("Is samenwerking met andere colleges aangewezen voor een doeltreffende uitvoering?",
             "Is cooperation with other municipal executives called for in the interest of effectiveness?"),
    yes=Text("samenwerking met andere colleges is aangewezen",
             "cooperation with other municipal executives is called for"),
    no=Text("samenwerking met andere colleges is niet aangewezen",
            "cooperation with other municipal executives is not called for"),
    unknown=Text("het is aan het college of samenwerking met andere colleges is aangewezen",
                 "it is for the municipal executive to decide whether cooperation with other municipal "
                 "executives is called for"),
)

werkt_samen_met_colleges = yes_no(
    "gemeente.werkt_samen_met_colleges",
    ask=Text("Werkt het college met andere colleges samen?",
             "Does the municipal executive cooperate with other municipal executives?"),
    yes=Text("het college werkt met andere colleges samen",
             "the municipal executive cooperates with other municipal executives"),
    no=Text("het college werkt niet met andere colleges samen",
            "the municipal executive does not cooperate with other municipal executives"),
    unknown=Text("het is niet bekend of het college met andere colleges samenwerkt",
                 "it is not known whether the municipal executive cooperates with other municipal "
                 "executives"),
)

dienst_die_wegvalt = choice(
    "gemeente.dienst_die_wegvalt",
    "gecertificeerde_instelling", "jeugdhulp_met_verblijf", "pleegzorg",
    "multidisciplinaire_specialistische_jeugdhulp", "forensische_jeugdhulp_77z_of_jeugdreclassering",
    "jeugdhulp_zintuiglijke_beperking", "crisishulp_7x24", "dagbehandeling_in_groep",
    "hoogspecialistische_ggz", "specialistisch_bij_misbruik_of_geweld", "jeugdhulp_onzindelijkheid",
    "andere_jeugdhulp",
    optional=True,
    ask=Text("Welke dienst wordt niet meer geleverd, of dreigt op afzienbare termijn weg te vallen (nvt: "
             "geen)?",
             "Which service is no longer delivered, or is about to fall away in the foreseeable future "
             "(nvt: none)?"),
    says=Text("{value} wordt niet meer geleverd of dreigt weg te vallen",
              "{value} is no longer delivered or is about to fall away"),
    unknown=Text("het is niet bekend of en welke dienst wegvalt",
                 "it is not known whether and which service falls away"),
)

meldt_aan_nza = yes_no(
    "gemeente.meldt_aan_nza",
    ask=Text("Heeft het college dat bij de Nederlandse Zorgautoriteit gemeld?",
             "Has the municipal executive reported that to the Dutch Healthcare Authority?"),
    yes=Text("het college heeft dat bij de Nederlandse Zorgautoriteit gemeld",
             "the municipal executive reported that to the Dutch Healthcare Authority"),
    no=Text("het college heeft dat niet bij de Nederlandse Zorgautoriteit gemeld",
            "the municipal executive did not report that to the Dutch Healthcare Authority"),
    unknown=Text("het is niet bekend of het college dat bij de Nederlandse Zorgautoriteit heeft gemeld",
                 "it is not known whether the municipal executive reported that to the Dutch Healthcare "
                 "Authority"),
)

nza_vraagt_informatie = act(
    "gemeente.nza_vraagt_informatie",
    ask=Text("Vraagt de Nederlandse Zorgautoriteit het college om aanvullende informatie?",
             "Does the Dutch Healthcare Authority ask the municipal executive for additional information?"),
    yes=Text("de Nederlandse Zorgautoriteit vraagt om aanvullende informatie",
             "the Dutch Healthcare Authority asks for additional information"),
    no=Text("de Nederlandse Zorgautoriteit vraagt niet om aanvullende informatie",
            "the Dutch Healthcare Authority does not ask for additional information"),
    unknown=Text("het is niet bekend of de Nederlandse Zorgautoriteit om aanvullende informatie vraagt",
                 "it is not known whether the Dutch Healthcare Authority asks for additional information"),
)

levert_nza_informatie = yes_no(
    "gemeente.levert_nza_informatie",
    ask=Text("Levert het college die informatie?",
             "Does the municipal executive provide that information?"),
    yes=Text("het college levert die informatie",
             "the municipal executive provides that information"),
    no=Text("het college levert die informatie niet",
            "the municipal executive does not provide that information"),
    unknown=Text("het is niet bekend of het college die informatie levert",
                 "it is not known whether the municipal executive provides that information"),
)
