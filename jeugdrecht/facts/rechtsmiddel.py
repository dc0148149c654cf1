"""
What is challenged, by whom and since when: decisions of the institution, and orders of the court.
"""

from jeugdrecht.facts import belanghebbende, gi, jeugdige, verzoek, verzorger, zaak
from jeugdrecht.facts.gi.besluit import laatste_dag_besluit
from jeugdrecht.logic.declare import act, choice, day, derived, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# Against an order the petition tells which order it is (`verzoek.maatregel`); three orders follow on none.
tegen = choice(
    "rechtsmiddel.tegen",
    "aanwijzing", "contactbeperking", "besluit_over_aanwijzing", "besluit_over_contactbeperking",
    "besluit_over_uithuisplaatsing", "beschikking", "proeftijd_herstel_gezag", "blokkade_verblijf_ouders",
    "inzage",
    ask=Text("Tegen welke beslissing van de gecertificeerde instelling of beschikking van de rechter wil "
             "deze persoon opkomen?",
             "Which decision of the certified institution or order of the court does this person want to "
             "challenge?"),
    says=Text("de aangevochten beslissing is {value}", "the decision challenged is {value}"),
    unknown=Text("het is niet bekend tegen welke beslissing deze persoon wil opkomen",
                 "it is not known which decision this person wants to challenge"),
)

uitspraak_op = day(
    "rechtsmiddel.uitspraak_op",
    ask=Text("Op welke dag is de beschikking uitgesproken waartegen deze persoon wil opkomen?",
             "On which day was the order given that this person wants to challenge?"),
    says=Text("de aangevochten beschikking is uitgesproken op {value}",
              "the order challenged was given on {value}"),
    unknown=Text("het is niet bekend op welke dag de aangevochten beschikking is uitgesproken",
                 "it is not known on which day the order challenged was given"),
)

rol = choice(
    "rechtsmiddel.rol", "verzoeker_of_ontvanger_afschrift", "andere_belanghebbende", item="belanghebbende",
    ask=Text("Was deze persoon verzoeker of kreeg deze persoon een afschrift van de beschikking, of is het "
             "een andere belanghebbende?",
             "Was this person the petitioner or sent a copy of the order, or another interested party?"),
    says=Text("deze persoon stelt beroep in als {value}", "this person appeals as {value}"),
    unknown=Text("het is niet bekend of deze persoon verzoeker was of een afschrift van de beschikking kreeg",
                 "it is not known whether this person was the petitioner or was sent a copy of the order"),
)

bekend_geworden_op = day(
    "rechtsmiddel.bekend_geworden_op", item="belanghebbende",
    ask=Text("Op welke dag is de beschikking aan deze persoon betekend of op andere wijze bekend geworden?",
             "On which day was the order served on this person or did it become known otherwise?"),
    says=Text("de beschikking is op {value} aan deze persoon betekend of bekend geworden",
              "the order was served on or became known to this person on {value}"),
    unknown=Text("het is niet bekend op welke dag de beschikking aan deze persoon is betekend of bekend "
                 "geworden",
                 "it is not known on which day the order was served on or became known to this person"),
)

berust = act(
    "rechtsmiddel.berust", item="belanghebbende",
    ask=Text("Heeft deze persoon in de beschikking berust?", "Has this person acquiesced in the order?"),
    yes=Text("deze persoon heeft in de beschikking berust", "this person has acquiesced in the order"),
    no=Text("deze persoon heeft niet in de beschikking berust",
            "this person has not acquiesced in the order"),
    unknown=Text("het is niet bekend of deze persoon in de beschikking heeft berust",
                 "it is not known whether this person has acquiesced in the order"),
)

tussenbeschikking = act(
    "rechtsmiddel.tussenbeschikking",
    ask=Text("Is de aangevochten beschikking een tussenbeschikking?",
             "Is the order challenged an interim order?"),
    yes=Text("de aangevochten beschikking is een tussenbeschikking",
             "the order challenged is an interim order"),
    no=Text("de aangevochten beschikking is een eindbeschikking", "the order challenged is a final order"),
    unknown=Text("het is niet bekend of de aangevochten beschikking een tussenbeschikking is",
                 "it is not known whether the order challenged is an interim order"),
)

tussentijds_beroep_bepaald = act(
    "rechtsmiddel.tussentijds_beroep_bepaald",
    ask=Text("Heeft de rechter bepaald dat van de tussenbeschikking al eerder beroep openstaat?",
             "Has the court decided that the interim order can be appealed at once?"),
    yes=Text("de rechter heeft bepaald dat van de tussenbeschikking al eerder beroep openstaat",
             "the court has decided that the interim order can be appealed at once"),
    no=Text("de rechter heeft niet bepaald dat van de tussenbeschikking al eerder beroep openstaat",
            "the court has not decided that the interim order can be appealed at once"),
    unknown=Text("het is niet bekend of van de tussenbeschikking al eerder beroep openstaat",
                 "it is not known whether the interim order can be appealed at once"),
)

datum_beroep = event(
    "rechtsmiddel.datum_beroep", item="belanghebbende",
    ask=Text("Op welke dag heeft deze persoon het beroepschrift ingediend?",
             "On which day did this person file the appeal?"),
    says=Text("deze persoon heeft het beroepschrift ingediend op {value}",
              "this person filed the appeal on {value}"),
    unknown=Text("het is niet bekend of en wanneer deze persoon een beroepschrift heeft ingediend",
                 "it is not known whether and when this person filed an appeal"),
)

uitvoerbaar_bij_voorraad = yes_no(
    "rechtsmiddel.uitvoerbaar_bij_voorraad",
    ask=Text("Is de aangevochten beschikking uitvoerbaar bij voorraad verklaard?",
             "Was the order challenged declared provisionally enforceable?"),
    yes=Text("de aangevochten beschikking is uitvoerbaar bij voorraad verklaard",
             "the order challenged was declared provisionally enforceable"),
    no=Text("de aangevochten beschikking is niet uitvoerbaar bij voorraad verklaard",
            "the order challenged was not declared provisionally enforceable"),
    unknown=Text("het is niet bekend of de aangevochten beschikking uitvoerbaar bij voorraad is verklaard",
                 "it is not known whether the order challenged was declared provisionally enforceable"),
)

hof_beveelt_schorsing = act(
    "rechtsmiddel.hof_beveelt_schorsing",
    ask=Text("Heeft het gerechtshof schorsing van de werking bevolen?",
             "Has the court of appeal ordered suspension of the effect?"),
    yes=Text("het gerechtshof heeft schorsing van de werking bevolen",
             "the court of appeal has ordered suspension of the effect"),
    no=Text("het gerechtshof heeft geen schorsing van de werking bevolen",
            "the court of appeal has not ordered suspension of the effect"),
    unknown=Text("het is niet bekend of het gerechtshof schorsing van de werking heeft bevolen",
                 "it is not known whether the court of appeal has ordered suspension of the effect"),
)

hof_verklaart_uitvoerbaar = act(
    "rechtsmiddel.hof_verklaart_uitvoerbaar",
    ask=Text("Heeft het gerechtshof de beschikking alsnog uitvoerbaar bij voorraad verklaard?",
             "Has the court of appeal declared the order provisionally enforceable after all?"),
    yes=Text("het gerechtshof heeft de beschikking alsnog uitvoerbaar bij voorraad verklaard",
             "the court of appeal has declared the order provisionally enforceable after all"),
    no=Text("het gerechtshof heeft de beschikking niet alsnog uitvoerbaar bij voorraad verklaard",
            "the court of appeal has not declared the order provisionally enforceable after all"),
    unknown=Text("het is niet bekend of het gerechtshof de beschikking alsnog uitvoerbaar bij voorraad heeft "
                 "verklaard",
                 "it is not known whether the court of appeal has declared the order provisionally "
                 "enforceable after all"),
)

verzuim_verschoonbaar = judgement(
    "rechtsmiddel.verzuim_verschoonbaar", by="kinderrechter", item="belanghebbende",
    ask=Text("Kan deze persoon redelijkerwijs niet worden verweten dat het verzoek te laat is ingediend?",
             "Can this person reasonably not be blamed for filing the petition late?"),
    yes=Text("deze persoon kan redelijkerwijs niet worden verweten dat het verzoek te laat is ingediend",
             "this person can reasonably not be blamed for filing the petition late"),
    no=Text("deze persoon kan worden verweten dat het verzoek te laat is ingediend",
            "this person can be blamed for filing the petition late"),
    unknown=Text("het is aan de kinderrechter of deze persoon redelijkerwijs niet kan worden verweten dat "
                 "het verzoek te laat is ingediend",
                 "it is for the juvenile court to decide whether this person can reasonably not be blamed "
                 "for filing the petition late"),
)

toezending_beroepschrift = event(
    "rechtsmiddel.toezending_beroepschrift", item="belanghebbende",
    ask=Text("Op welke dag is aan deze in hoger beroep opgeroepen persoon een afschrift van het "
             "beroepschrift toegezonden?",
             "On which day was a copy of the notice of appeal sent to this person, summoned on appeal?"),
    says=Text("het beroepschrift is op {value} aan deze persoon toegezonden",
              "the notice of appeal was sent to this person on {value}"),
    unknown=Text("het is niet bekend of en wanneer het beroepschrift aan deze persoon is toegezonden",
                 "it is not known whether and when the notice of appeal was sent to this person"),
)

andere_verweertermijn = act(
    "rechtsmiddel.andere_verweertermijn",
    ask=Text("Heeft het gerechtshof een andere termijn voor het verweerschrift bepaald?",
             "Has the court of appeal set another term for the response?"),
    yes=Text("het gerechtshof heeft een andere termijn voor het verweerschrift bepaald",
             "the court of appeal has set another term for the response"),
    no=Text("het gerechtshof heeft geen andere termijn voor het verweerschrift bepaald",
            "the court of appeal has set no other term for the response"),
    unknown=Text("het is niet bekend of het gerechtshof een andere termijn voor het verweerschrift heeft "
                 "bepaald",
                 "it is not known whether the court of appeal has set another term for the response"),
)

# --- who may go to the juvenile court, and when -----------------------------------------------------------

# Not filed yet, the petition is judged as if it were filed on the reference date.
_twaalf_of_ouder = (verzoek.datum.has_come() & jeugdige.geboortedatum.age_on(verzoek.datum).at_least(12)) | (
    ~verzoek.datum.has_come() & jeugdige.leeftijd.at_least(12)
)

in_kring_264 = derived(
    "rechtsmiddel.in_kring_264",
    belanghebbende.rol.in_("gezagsouder", "voogd")
    | (belanghebbende.rol.is_("minderjarige") & _twaalf_of_ouder),
    item="belanghebbende",
    ask=Text("Is deze persoon gezagsouder, voogd of de minderjarige van twaalf jaar of ouder?",
             "Is this person a parent with authority, a guardian or the minor aged twelve or older?"),
    yes=Text("deze persoon is gezagsouder, voogd of de minderjarige van twaalf jaar of ouder",
             "this person is a parent with authority, a guardian or the minor aged twelve or older"),
    no=Text("deze persoon is geen gezagsouder, voogd of minderjarige van twaalf jaar of ouder",
            "this person is no parent with authority, guardian or minor aged twelve or older"),
    unknown=Text("het is niet bekend of deze persoon gezagsouder, voogd of de minderjarige van twaalf jaar "
                 "of ouder is",
                 "it is not known whether this person is a parent with authority, a guardian or the minor "
                 "aged twelve or older"),
)

in_kring_265d = derived(
    "rechtsmiddel.in_kring_265d",
    in_kring_264
    | (belanghebbende.rol.in_("pleegouder", "verzorger") & ~verzorger.verzorging_geeindigd)
    | (belanghebbende.rol.is_("ouder") & belanghebbende.verzorgt_in_gezin),
    item="belanghebbende",
    ask=Text("Is deze persoon gezagsouder, voogd, de minderjarige van twaalf jaar of ouder, of iemand die de "
             "minderjarige in het eigen gezin verzorgt?",
             "Is this person a parent with authority, a guardian, the minor aged twelve or older, or someone "
             "who raises the minor in the own family?"),
    yes=Text("deze persoon heeft het gezag, is de minderjarige van twaalf jaar of ouder of verzorgt de "
             "minderjarige in het eigen gezin",
             "this person has authority, is the minor aged twelve or older or raises the minor in the own "
             "family"),
    no=Text("deze persoon heeft geen gezag, is geen minderjarige van twaalf jaar of ouder en verzorgt de "
            "minderjarige niet in het eigen gezin",
            "this person has no authority, is no minor aged twelve or older and does not raise the minor in "
            "the own family"),
    unknown=Text("het is niet bekend of deze persoon gezag heeft, de minderjarige van twaalf jaar of ouder "
                 "is of de minderjarige in het eigen gezin verzorgt",
                 "it is not known whether this person has authority, is the minor aged twelve or older or "
                 "raises the minor in the own family"),
)

weigering_door_uitblijven = derived(
    "rechtsmiddel.weigering_door_uitblijven",
    ~gi.besluit_verzonden_op.has_come()
    & (gi.besluit_uitgebleven | zaak.peildatum.after(laatste_dag_besluit)),
    ask=Text("Zijn er twee weken verstreken sinds de gecertificeerde instelling het verzoek ontving, zonder "
             "beslissing?",
             "Have two weeks passed since the certified institution received the request, without a "
             "decision?"),
    yes=Text("de twee weken zijn verstreken zonder beslissing van de gecertificeerde instelling",
             "the two weeks have passed without a decision of the certified institution"),
    no=Text("de gecertificeerde instelling heeft beslist of heeft daarvoor nog tijd",
            "the certified institution has decided or still has time to"),
    unknown=Text("het is niet bekend of de twee weken zonder beslissing zijn verstreken",
                 "it is not known whether the two weeks have passed without a decision"),
)
