"""
De rechtspositie in een civiele zaak over een minderjarige: wie wordt gehoord, en wie kan wat aanvechten.

De peildatum is de dag van de beslissing van de rechter, of de dag waarop iemand een rechtsmiddel wil
instellen. Wie belanghebbende is, en wat die persoon kan, zijn vragen per persoon.
"""

from jeugdrecht.facts import behandeling, belanghebbende, procedure, rechtsmiddel, zaak
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, Record, SetOf, Value
from jeugdrecht.logic.declare import decided
from jeugdrecht.sources import Text

bevoegd_of_niet = Choice(
    (
        Value("bevoegd", Text("bevoegd", "competent")),
        Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
    )
)

horen_minderjarige = Decision(
    id="horen_minderjarige",
    question=Text(
        "Moet de rechter de minderjarige gelegenheid geven zijn mening te geven?",
        "Must the court give the minor a chance to be heard?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("verplicht", "obligatory")),
            Value("bevoegdheid", Text("een bevoegdheid van de rechter", "in the court's power")),
            Value("niet", Text("niet verplicht", "not obligatory")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=behandeling.zaak_over_minderjarige,
)

is_belanghebbende = Decision(
    id="belanghebbende",
    question=Text(
        "Is deze persoon belanghebbende in de zaak?", "Is this person an interested party in the case?"
    ),
    answer=Choice(
        (
            Value("belanghebbende", Text("belanghebbende", "an interested party")),
            Value(
                "informant",
                Text("geen belanghebbende, wel op te roepen als informant", "no party, but an informant"),
            ),
            Value("geen", Text("geen van beide", "neither")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="belanghebbende",
    scope=belanghebbende.rol.in_(
        "verzoeker",
        "ouder",
        "gezagsouder",
        "voogd",
        "minderjarige",
        "pleegouder",
        "verzorger",
        "andere",
    ),
)

wat_kan_worden_aangevochten = rechtsmiddel.tegen.in_(
    "aanwijzing",
    "contactbeperking",
    "besluit_over_aanwijzing",
    "besluit_over_contactbeperking",
    "besluit_over_uithuisplaatsing",
    "beschikking",
    "proeftijd_herstel_gezag",
    "blokkade_verblijf_ouders",
    "inzage",
)

welk_rechtsmiddel = Decision(
    id="rechtsmiddel",
    question=Text(
        "Wat kan deze persoon tegen de beslissing doen, waar, en tot wanneer?",
        "What can this person do against the decision, where, and until when?",
    ),
    answer=Record(("rechtsmiddel", "instantie", "uiterste_datum")),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="belanghebbende",
    scope=wat_kan_worden_aangevochten,
)

rechtsmiddel_zelf = Decision(
    id="rechtsmiddel.rechtsmiddel",
    question=Text(
        "Welk rechtsmiddel heeft deze persoon tegen de beslissing?",
        "Which remedy does this person have against the decision?",
    ),
    answer=Choice(
        (
            Value(
                "verzoek_kinderrechter",
                Text("een verzoek aan de kinderrechter", "a petition to the juvenile court judge"),
            ),
            Value(
                "besluit_gi_afwachten",
                Text(
                    "eerst de beslissing van de instelling afwachten",
                    "awaiting the institution's decision first",
                ),
            ),
            Value("hoger_beroep", Text("hoger beroep", "an appeal")),
            Value(
                "hoger_beroep_met_eindbeschikking",
                Text("hoger beroep samen met de eindbeschikking", "an appeal together with the final order"),
            ),
            Value("geen", Text("geen", "none")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="belanghebbende",
    scope=wat_kan_worden_aangevochten,
    name=Text("rechtsmiddel", "remedy"),
)

instantie = Decision(
    id="rechtsmiddel.instantie",
    question=Text("Bij welke instantie?", "Before which body?"),
    answer=Choice(
        (
            Value("kinderrechter", Text("de kinderrechter", "the juvenile court judge")),
            Value("gerechtshof", Text("het gerechtshof", "the court of appeal")),
            Value(
                "gecertificeerde_instelling",
                Text("de gecertificeerde instelling", "the certified institution"),
            ),
            Value("geen", Text("geen", "none")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="belanghebbende",
    scope=wat_kan_worden_aangevochten,
    name=Text("instantie", "body"),
)

uiterste_datum = Decision(
    id="rechtsmiddel.uiterste_datum",
    question=Text(
        "Wat is de laatste dag om het rechtsmiddel in te stellen?", "What is the last day to use the remedy?"
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="belanghebbende",
    scope=wat_kan_worden_aangevochten,
    name=Text("laatste dag", "last day"),
)

beslistermijn_gi = Decision(
    id="beslistermijn_gi",
    question=Text(
        "Wat is de laatste dag waarop de gecertificeerde instelling op het verzoek moet beslissen?",
        "What is the last day for the certified institution to decide on the request?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=rechtsmiddel.tegen.in_(
        "besluit_over_aanwijzing", "besluit_over_contactbeperking", "besluit_over_uithuisplaatsing"
    ),
)

schorsende_werking = Decision(
    id="schorsende_werking",
    question=Text(
        "Schorst het rechtsmiddel de werking van de beslissing?",
        "Does the remedy suspend the effect of the decision?",
    ),
    answer=Choice(
        (
            Value("schorst", Text("schorst", "suspends")),
            Value("schorst_niet", Text("schorst niet", "does not suspend")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="belanghebbende",
    scope=decided("rechtsmiddel.rechtsmiddel", "verzoek_kinderrechter", "hoger_beroep"),
)

verweertermijn = Decision(
    id="verweertermijn",
    question=Text(
        "Wat is de laatste dag voor een verweerschrift in hoger beroep?",
        "What is the last day for a response on appeal?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="belanghebbende",
    scope=rechtsmiddel.toezending_beroepschrift.has_come(),
)

procesrechten = Decision(
    id="procesrechten",
    question=Text(
        "Wat komt deze persoon in de procedure toe?", "What is this person entitled to in the proceedings?"
    ),
    answer=SetOf(
        (
            Value("oproeping", Text("een oproeping voor de behandeling", "a summons for the hearing")),
            Value(
                "afschrift_verzoekschrift",
                Text("een afschrift van het verzoekschrift", "a copy of the petition"),
            ),
            Value(
                "korte_aanduiding_verzoek",
                Text(
                    "een korte aanduiding van het verzoek bij de oproeping",
                    "a brief description of the petition in the summons",
                ),
            ),
            Value(
                "gelegenheid_binnen_twee_weken",
                Text(
                    "gelegenheid om binnen twee weken na de spoedbeslissing zijn mening te geven",
                    "a chance to be heard within two weeks after the urgent order",
                ),
            ),
            Value("afschrift_beschikking", Text("een afschrift van de beschikking", "a copy of the order")),
            Value(
                "eigen_deskundigenrapport",
                Text("een eigen deskundigenrapport overleggen", "submitting a report of an own expert"),
            ),
            Value(
                "benoeming_deskundige",
                Text("benoeming van een deskundige door de rechter", "appointment of an expert by the court"),
            ),
            Value(
                "inzage",
                Text(
                    "inzage en afschrift van stukken van raad, openbaar ministerie en deskundige",
                    "access to and copies of documents of Board, prosecution service and expert",
                ),
            ),
            Value(
                "inzage_geweigerd", Text("geen inzage: de rechter weigert", "no access: the court refuses it")
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="belanghebbende",
    scope=behandeling.zaak_over_minderjarige
    & belanghebbende.rol.in_(
        "verzoeker",
        "ouder",
        "gezagsouder",
        "voogd",
        "minderjarige",
        "pleegouder",
        "verzorger",
        "andere",
    ),
)

hoe_behandeld = Decision(
    id="behandeling",
    question=Text(
        "Hoe wordt de zaak behandeld, en wat krijgt de Raad?",
        "How is the case heard, and what is the Board sent?",
    ),
    answer=SetOf(
        (
            Value(
                "kinderrechter",
                Text(
                    "behandeling door de kinderrechter (of een meervoudige kamer met hem)",
                    "heard by the juvenile court judge (or a full bench with that judge)",
                ),
            ),
            Value("gesloten_deuren", Text("gesloten deuren", "in camera")),
            Value("openbaar", Text("geheel of gedeeltelijk openbaar", "wholly or partly public")),
            Value(
                "afschrift_verzoek_en_tijdstip_raad",
                Text(
                    "het verzoekschrift en het tijdstip van de zitting naar de Raad",
                    "the petition and the time of the hearing to the Board",
                ),
            ),
            Value(
                "afschrift_beschikking_raad",
                Text("een afschrift van de beschikking naar de Raad", "a copy of the order to the Board"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=behandeling.zaak_over_minderjarige,
)

raad_betrekken = Decision(
    id="raad_betrekken",
    question=Text(
        "Moet de rechter de Raad voor de Kinderbescherming horen of oproepen?",
        "Must the court hear or summon the Child Protection Board?",
    ),
    answer=Choice(
        (
            Value(
                "horen_verplicht",
                Text(
                    "horen of behoorlijk oproepen is verplicht",
                    "hearing or duly summoning is obligatory",
                ),
            ),
            Value("bevoegdheid", Text("de rechter kan advies vragen", "the court may ask for advice")),
            Value("niet", Text("niet verplicht", "not obligatory")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=behandeling.zaak_over_minderjarige,
)

aanstonds_beslissen = Decision(
    id="aanstonds_beslissen",
    question=Text(
        "Mag de rechter aanstonds toewijzen, zonder eerst te horen?",
        "May the court grant the petition at once, without hearing first?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=behandeling.zaak_over_minderjarige,
)

nadere_dag_minderjarige = Decision(
    id="nadere_dag_minderjarige",
    question=Text(
        "Mag de rechter een nadere dag bepalen waarop de minderjarige voor hem wordt gebracht?",
        "May the court set another day on which the minor is brought?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=behandeling.zaak_over_minderjarige & ~procedure.minderjarige_verschenen,
)

zitting_gesloten_accommodatie = Decision(
    id="zitting_gesloten_accommodatie",
    question=Text(
        "Mag de zitting in de gesloten accommodatie worden gehouden?",
        "May the hearing be held in the closed accommodation?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=behandeling.zaak_over_minderjarige & behandeling.in_gesloten_accommodatie,
)

afgifte = Decision(
    id="afgifte",
    question=Text(
        "Kan de afgifte van het kind met de sterke arm worden afgedwongen?",
        "Can the handing over of the child be enforced with the help of the police?",
    ),
    answer=Choice(
        (
            Value("met_sterke_arm", Text("zo nodig met de sterke arm", "if necessary with the police")),
            Value("zonder_sterke_arm", Text("niet met de sterke arm", "not with the police")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=behandeling.afgifte_volgens.in_(
        "gezagsbeschikking",
        "uithuisplaatsing",
        "ots_onder_voogdij",
        "blokkade_verblijf_ouders",
        "blokkade_verblijf_voogd",
        "zorgregeling",
        "omgangsregeling",
    ),
)
