"""
De beslissingen over college en gemeenteraad, het onderzoek van de Raad, en het toezicht op de Jeugdwet.

Dat een vraag speelt, blijkt uit een feit: een toets van de gemeente, een verzoek aan de Raad, een
overtreding.
"""

from jeugdrecht.facts import college, gemeente, handhaving, raad, zaak
from jeugdrecht.logic.decisions import Checklist, Choice, Decision, Earliest, Lowest, Value
from jeugdrecht.logic.declare import decided
from jeugdrecht.sources import Text

jeugdhulpplicht = Decision(
    id="jeugdhulpplicht",
    question=Text(
        "Moet het college, naar zijn eigen oordeel over de noodzaak, een voorziening treffen?",
        "Must the executive make a provision, by its own judgement of the need?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("verplicht", "required")),
            Value("niet_verplicht", Text("niet verplicht", "not required")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=decided("uitvoeringsplicht", "eigen_oordeel")
    & (college.jeugdhulp_nodig | ~college.jeugdhulp_nodig),
)

voorziening = Decision(
    id="voorziening",
    question=Text(
        "Voldoet de voorziening voor deze jeugdige aan wat de Jeugdwet van het college vraagt?",
        "Does the provision for this young person meet what the Youth Act asks of the executive?",
    ),
    answer=Checklist(
        met=Value("voldoet", Text("voldoet", "complies")),
        unmet=Value("voldoet_niet", Text("voldoet niet", "does not comply")),
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=college.voorziening_getroffen,
)

college_plichten = Decision(
    id="college_plichten",
    question=Text(
        "Doen gemeenteraad en college wat de Jeugdwet van hen vraagt?",
        "Do council and executive do what the Youth Act asks of them?",
    ),
    answer=Checklist(
        met=Value("voldoet", Text("voldoet", "complies")),
        unmet=Value("voldoet_niet", Text("voldoet niet", "does not comply")),
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gemeente.wordt_getoetst,
)

raadsonderzoek = Decision(
    id="raadsonderzoek",
    question=Text(
        "Kan of moet deze partij de Raad voor de Kinderbescherming om onderzoek vragen?",
        "May or must this party ask the Board to investigate?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("moet om onderzoek vragen", "must ask for an investigation")),
            Value(
                "bevoegd",
                Text(
                    "kan om onderzoek vragen of onderzoeken", "may ask for an investigation, or investigate"
                ),
            ),
            Value("niet_bevoegd", Text("geen verzoeker in de zin van de wet", "no requester under the Act")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=~raad.onderzoek_gevraagd_door.is_("niemand"),
)

college_inlichten = Decision(
    id="college_inlichten",
    question=Text(
        "Moet deze partij het college over het onderzoek van de Raad inlichten?",
        "Must this party tell the executive about the investigation by the Board?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("ja, onverwijld", "yes, without delay")),
            Value("niet_verplicht", Text("niet verplicht", "not required")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=~raad.onderzoek_gevraagd_door.is_("niemand"),
)

jeugdwet_toezicht = Decision(
    id="jeugdwet_toezicht",
    question=Text(
        "Wie houdt hierop toezicht?",
        "Who supervises this?",
    ),
    answer=Choice(
        (
            Value(
                "inspectie_gezondheidszorg_en_jeugd",
                Text("Inspectie gezondheidszorg en jeugd", "Health and Youth Care Inspectorate"),
            ),
            Value(
                "inspectie_justitie_en_veiligheid",
                Text("Inspectie Justitie en Veiligheid", "justice inspectorate"),
            ),
            Value(
                "aangewezen_ambtenaren",
                Text("door de ministers aangewezen ambtenaren", "officials designated by the ministers"),
            ),
            Value(
                "nederlandse_zorgautoriteit", Text("Nederlandse Zorgautoriteit", "Dutch Healthcare Authority")
            ),
            Value("geen", Text("niemand op deze grond", "nobody on this basis")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=handhaving.onderwerp.in_(
        "kwaliteit_in_het_algemeen",
        "tenuitvoerlegging_strafrechtelijke_beslissing",
        "naleving_jeugdwet",
        "naleving_1a_1",
        "naleving_4_5_1_of_4_5_2",
    ),
)

jeugdwet_aanwijzing = Decision(
    id="jeugdwet_aanwijzing",
    question=Text(
        "Kan de minister een aanwijzing geven?",
        "May the minister give a direction?",
    ),
    answer=Choice(
        (
            Value("bevoegd", Text("bevoegd", "competent")),
            Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=handhaving.onvoldoende_naleving | ~handhaving.onvoldoende_naleving,
)

jeugdwet_bevel = Decision(
    id="jeugdwet_bevel",
    question=Text(
        "Kan de toezichthouder een bevel geven?",
        "May the supervisory official give an order?",
    ),
    answer=Choice(
        (
            Value("bevoegd", Text("bevoegd", "competent")),
            Value("niet_bevoegd", Text("niet bevoegd", "not competent")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=handhaving.geen_uitstel | ~handhaving.geen_uitstel,
)

jeugdwet_bevel_tot = Decision(
    id="jeugdwet_bevel_tot",
    question=Text(
        "Tot wanneer geldt het bevel?",
        "Until when does the order hold?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=handhaving.bevel_op.has_come(),
)

jeugdwet_boete = Decision(
    id="jeugdwet_boete",
    question=Text(
        "Hoe hoog kan de bestuurlijke boete zijn?",
        "How high may the administrative fine be?",
    ),
    answer=Lowest("cent"),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=handhaving.overtreden_bepaling.in_("jw_4_1_6", "jw_4_1_8", "jw_4_3_2"),
)

jeugdwet_strafbaar = Decision(
    id="jeugdwet_strafbaar",
    question=Text(
        "Is deze overtreding ook een strafbaar feit?",
        "Is this breach a criminal offence as well?",
    ),
    answer=Choice(
        (
            Value("strafbaar", Text("strafbaar", "a criminal offence")),
            Value("niet_strafbaar", Text("niet strafbaar", "no criminal offence")),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=handhaving.overtreden_bepaling.in_("jw_4_1_6", "jw_4_1_8", "jw_4_3_2"),
)
