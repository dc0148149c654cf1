"""
De beslissingen over ondertoezichtstelling, en of de jeugdige minderjarig is.

De grond, de leeftijd en of een maatregel loopt worden getoetst op de dag van de beslissing: geef die dag als
peildatum. Wie mag verzoeken staat in `verzoeker`.
"""

from jeugdrecht.facts import gezag, maatregel, raad, verzoek, voogd, zaak
from jeugdrecht.logic.decisions import Choice, Decision, SetOf, Value
from jeugdrecht.sources import Text

bevoegd = Value("bevoegd", Text("bevoegd", "competent"))
niet_bevoegd = Value("niet_bevoegd", Text("niet bevoegd", "not competent"))
bevoegd_of_niet = Choice((bevoegd, niet_bevoegd))

# No fact tells that only a criminal case is meant, so this question is always there.
minderjarig = Decision(
    id="minderjarig",
    question=Text("Is de jeugdige minderjarig?", "Is the young person a minor?"),
    answer=Choice(
        (
            Value("minderjarig", Text("minderjarig", "a minor")),
            Value("meerderjarig", Text("meerderjarig", "of age")),
            Value(
                "niet_geboren",
                Text("nog niet geboren, en geldt niet als geboren", "unborn, and not deemed born"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
)

raad_optreden = Decision(
    id="raad_optreden",
    question=Text(
        "Kan de raad voor de kinderbescherming voor deze minderjarige optreden?",
        "Can the Board act for this minor?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.verzoeker.is_("raad"),
)

inlichtingen_aan_raad = Decision(
    id="inlichtingen_aan_raad",
    question=Text(
        "Mag wie tot geheimhouding is verplicht de raad zonder toestemming inlichten?",
        "May someone bound by secrecy inform the Board without consent?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=raad.geheimhoudingsplicht_verstrekker,
)

meerderjarigverklaring = Decision(
    id="meerderjarigverklaring",
    question=Text(
        "Kan de kinderrechter deze minderjarige moeder meerderjarig verklaren?",
        "Can the juvenile court judge declare this minor mother of age?",
    ),
    answer=Choice(
        (
            bevoegd,
            Value(
                "nog_niet",
                Text(
                    "het verzoek kan, maar er kan nog niet worden beslist",
                    "the petition is possible, but there can be no decision yet",
                ),
            ),
            niet_bevoegd,
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="ouder",
    scope=verzoek.procedure_253ha,
)

ots = Decision(
    id="ots",
    question=Text(
        "Mag de jeugdige onder toezicht worden gesteld?",
        "May a supervision order be made?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.in_(
        "ots", "aanvulling_andere_kinderen", "oordeel_kinderrechter", "gezagsschorsing", "schorsing_voogdij"
    )
    | gezag.schorsing_verzocht
    | gezag.verzoek_beeindiging_afgewezen
    | voogd.schorsing_verzocht
    | voogd.verzoek_beeindiging_afgewezen,
)

vots = Decision(
    id="vots",
    question=Text(
        "Mag de jeugdige voorlopig onder toezicht worden gesteld?",
        "May an interim supervision order be made?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("vots"),
)

ots_uitvoerder = Decision(
    id="ots_uitvoerder",
    question=Text(
        "Bij wie kan het toezicht worden gelegd?",
        "With whom can supervision be placed?",
    ),
    answer=SetOf(
        (
            Value(
                "gecertificeerde_instelling",
                Text("een gecertificeerde instelling", "a certified institution"),
            ),
            Value(
                "aanvaarde_rechtspersoon",
                Text(
                    "de rechtspersoon die de minister heeft aanvaard",
                    "the legal person that the minister accepted",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.in_("ots", "vots"),
)

gevraagde_duur = Decision(
    id="gevraagde_duur",
    question=Text(
        "Kan de maatregel of de verlenging voor de gevraagde duur worden uitgesproken?",
        "Can the measure or its extension be made for the duration requested?",
    ),
    answer=Choice(
        (
            Value("toegestaan", Text("binnen de langste duur", "within the longest duration")),
            Value(
                "te_lang",
                Text(
                    "te lang: de rechter kan hoogstens de langste duur geven",
                    "too long: the court can give the longest duration at most",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.in_("ots", "vots", "verlenging_ots", "aanvulling_andere_kinderen"),
)

verlenging_ots = Decision(
    id="verlenging_ots",
    question=Text("Mag de ondertoezichtstelling worden verlengd?", "May the supervision order be extended?"),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("verlenging_ots"),
)

opheffing_ots = Decision(
    id="opheffing_ots",
    question=Text("Mag de ondertoezichtstelling worden opgeheven?", "May the supervision order be lifted?"),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("opheffing_ots"),
)

herroeping_vots = Decision(
    id="herroeping_vots",
    question=Text(
        "Mag de voorlopige ondertoezichtstelling worden herroepen?",
        "May the interim supervision order be revoked?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=maatregel.vots_loopt,
)

vervanging_gi = Decision(
    id="vervanging_gi",
    question=Text(
        "Kan of moet de instelling die het toezicht heeft worden vervangen?",
        "Can or must the institution that supervises be replaced?",
    ),
    answer=Choice(
        (
            bevoegd,
            Value(
                "verplicht_ambtshalve",
                Text("verplicht, ook zonder verzoek", "required, also without a petition"),
            ),
            niet_bevoegd,
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("vervanging_gi") | maatregel.ots_op_grond_van_256,
)

geschil_ots = Decision(
    id="geschil_ots",
    question=Text(
        "Kan de kinderrechter over dit geschil over de uitvoering beslissen?",
        "Can the juvenile court judge decide this dispute about carrying out supervision?",
    ),
    answer=bevoegd_of_niet,
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=verzoek.maatregel.is_("geschil_uitvoering"),
)
