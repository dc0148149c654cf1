"""
Jeugdwet 6.1.6 en 6.1.7. Opneming na een voorwaardelijke machtiging, en het verzoek om vervallenverklaring.

De aanbieder moet opnemen als de belemmering buiten de accommodatie niet meer is af te wenden en de jeugdige
zich onttrekt, en kan opnemen als die de voorwaarden niet naleeft. Vooraf kent hij de actuele toestand.
"""

from jeugdrecht.facts import jeugdhulp, maatregel, machtiging, verzoek, voogd
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.rules import Deadline, Duty, Power, Scope
from jeugdrecht.rules.jeugdwet.art_6_1_1 import minderjarig
from jeugdrecht.rules.jeugdwet.art_6_1_2 import voorwaardelijk
from jeugdrecht.sources import Provision, Text, atw, jw

art_6_1_6_2 = Provision(
    jw("6.1.6", 2),
    heading=Text(
        "opname bij voorwaardelijke machtiging: moet", "admission under a conditional authorisation: must"
    ),
    summary=Text(
        "De aanbieder laat opnemen als de ernstige belemmering met de voorwaarden buiten de "
        "accommodatie niet langer is af te wenden én de jeugdige zich onttrekt of onttrokken "
        "wordt.",
        "Provider must admit when conditions no longer avert the impediment and the youth evades help.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_6_3 = Provision(
    jw("6.1.6", 3),
    heading=Text("opname bij niet-naleven voorwaarden: mag", "admission for not meeting conditions: may"),
    summary=Text(
        "Leeft de jeugdige de voorwaarden niet na en wordt hij daardoor ernstig belemmerd, "
        "zonder dat dit buiten de accommodatie is af te wenden, dan kan de aanbieder laten "
        "opnemen.",
        "Provider may admit on non-compliance causing serious impediment not otherwise avertable.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_6_4 = Provision(
    jw("6.1.6", 4),
    heading=Text("eerst de actuele toestand", "the present state first"),
    summary=Text(
        "Voor de opneming gaat de aanbieder na hoe het op dat moment met de problemen van de jeugdige staat.",
        "Before the admission the provider finds out how the young person's problems stand at that moment.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_6_5 = Provision(
    jw("6.1.6", 5),
    heading=Text(
        "duur opname na voorwaardelijke machtiging", "duration of admission after a conditional authorisation"
    ),
    summary=Text(
        "Opname duurt hoogstens de rest van de voorwaardelijke machtiging en nooit langer dan"
        " zes maanden; besluit schriftelijk uiterlijk vier dagen erna aan de jeugdige (lid "
        "6).",
        "Admission at most remaining validity and max six months; written notice within four days.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_6_6 = Provision(
    jw("6.1.6", 6),
    heading=Text("mededeling van de opneming binnen vier dagen", "notice of the admission within four days"),
    summary=Text(
        "De aanbieder stelt de jeugdige uiterlijk vier dagen na zijn beslissing schriftelijk "
        "en met redenen in kennis van de opneming.",
        "The provider notifies the young person of the admission in writing, with reasons, at"
        " most four days after the decision.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_6_7 = Provision(
    jw("6.1.6", 7),
    heading=Text(
        "opneming geldt als machtiging uithuisplaatsing",
        "admission counts as authorisation of out-of-home placement",
    ),
    summary=Text(
        "Bij een onder toezicht gestelde minderjarige geldt de beslissing tot verplichte "
        "opneming (lid 2) als machtiging uithuisplaatsing (1:265b BW).",
        "For a minor under supervision the decision on compulsory admission (paragraph 2) "
        "counts as authorisation of out-of-home placement.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_7_1 = Provision(
    jw("6.1.7", 1),
    heading=Text("verzoek vervallenverklaring", "petition to declare void"),
    summary=Text(
        "Zij kunnen de kinderrechter vragen de planwijziging of de opname geheel of deels "
        "vervallen te verklaren; afschrift van de beslissing wordt bijgevoegd.",
        "May request the judge to declare plan change or admission void.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_6_1_7_2 = Provision(
    jw("6.1.7", 2),
    heading=Text("vervallenverklaring: beslistermijn", "petition to declare void: term"),
    summary=Text(
        "Op verzoek om planwijziging of opname vervallen te verklaren beslist de "
        "kinderrechter binnen drie weken als de jeugdige al gesloten verblijft.",
        "Decision within three weeks if already in closed placement.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

opneming_geboden = (
    jeugdhulp.belemmering_niet_buiten_af_te_wenden
    & jeugdhulp.onttrekt_zich
    & jeugdhulp.actuele_toestand_vastgesteld
)

niet_toegestaan = Scope(
    "niet_toegestaan",
    art_6_1_6_3,
    decision="opneming_voorwaardelijk",
    then="niet_toegestaan",
    since="2015-01-01",
    closing=True,
)

moet_opnemen = Duty(
    "moet_opnemen",
    art_6_1_6_2,
    decision="opneming_voorwaardelijk",
    when=opneming_geboden,
    then="verplicht",
    actor="jeugdhulpaanbieder",
    since="2015-01-01",
    rests_on=(jw("6.1.6", 4),),
    excepts=("jw:6.1.6:3/kan_opnemen",),
)

moeten_gaat_voor_kunnen = Documented(
    decision="opneming_voorwaardelijk",
    question=Question.BEYOND_BASE,
    about=("jw:6.1.6:2/moet_opnemen",),
    why=Text(
        "Wie zich aan de hulp onttrekt moet worden opgenomen, ook als verder alle voorwaarden zijn "
        "nageleefd; lid 3 gaat over de andere gevallen.",
        "Who evades the help must be admitted, also where all other conditions were kept; paragraph "
        "3 is about the other cases.",
    ),
)

kan_opnemen = Power(
    "kan_opnemen",
    art_6_1_6_3,
    decision="opneming_voorwaardelijk",
    opens="bevoegd",
    requires=~jeugdhulp.voorwaarden_nageleefd & jeugdhulp.actuele_toestand_vastgesteld,
    grounds=jeugdhulp.belemmering_niet_buiten_af_te_wenden,
    actor="jeugdhulpaanbieder",
    since="2015-01-01",
    rests_on=(jw("6.1.6", 4),),
)

half_jaar_na_opneming = Deadline(
    "half_jaar_na_opneming",
    art_6_1_6_5,
    decision="einde_gesloten_jeugdhulp",
    when=voorwaardelijk & jeugdhulp.opnamedatum.has_come(),
    then=jeugdhulp.opnamedatum.plus(months=6),
    since="2015-01-01",
)

opneming_geldt = Scope(
    "opneming_geldt",
    art_6_1_6_7,
    decision="geldt_als_uithuisplaatsing",
    when=voorwaardelijk
    & jeugdhulp.opgenomen_na_voorwaardelijke_machtiging
    & minderjarig
    & maatregel.ots_of_vots_loopt,
    then="geldt",
    since="2015-01-01",
    rests_on=(jw("6.1.6", 2), jw("6.1.6", 5)),
)

mededeling_opneming = Deadline(
    "mededeling_opneming",
    art_6_1_6_6,
    decision="termijnen",
    when=machtiging.besluit_opneming_op.has_come(),
    then={
        "id": "mededeling_opneming",
        "wat": Text(
            "de jeugdige schriftelijk en met redenen in kennis stellen van de opneming",
            "notify the young person of the admission in writing, with reasons",
        ),
        "wie": Text("de jeugdhulpaanbieder", "the youth care provider"),
        "uiterste_datum": machtiging.besluit_opneming_op.term(days=4),
        "bepaling": "jw:6.1.6:6",
    },
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)

wettelijk_vertegenwoordiger = verzoek.verzoeker.in_("gezagsouder", "voogd") | (
    verzoek.verzoeker.is_("gi") & voogd.soort.is_("gi")
)

geen_vervallenverklaring = Scope(
    "niet_bevoegd",
    art_6_1_7_1,
    decision="vervallenverklaring_gesloten",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

vervallenverklaring = Power(
    "vervallenverklaring",
    art_6_1_7_1,
    decision="vervallenverklaring_gesloten",
    opens="bevoegd",
    requires=wettelijk_vertegenwoordiger
    | (verzoek.verzoeker.is_("minderjarige") & decided("procesbekwaam_gesloten", "bekwaam")),
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(jw("6.1.5"), jw("6.1.6", 2), jw("6.1.6", 3), jw("6.1.12", 5)),
)

vervallen_verklaard = Deadline(
    "vervallen_verklaard",
    art_6_1_7_1,
    decision="einde_gesloten_jeugdhulp",
    when=machtiging.vervallen_verklaard_op.has_come(),
    then=machtiging.vervallen_verklaard_op,
    since="2015-01-01",
    actor="kinderrechter",
)

beslistermijn_vervallenverklaring = Deadline(
    "beslistermijn",
    art_6_1_7_2,
    decision="termijnen",
    when=machtiging.vervallenverklaring_verzocht_op.has_come() & jeugdhulp.opgenomen_gesloten,
    then={
        "id": "beslissing_vervallenverklaring",
        "wat": Text(
            "op het verzoek om vervallenverklaring beslissen", "decide on the petition to declare void"
        ),
        "wie": Text("de kinderrechter", "the juvenile court"),
        "uiterste_datum": machtiging.vervallenverklaring_verzocht_op.term(weeks=3),
        "bepaling": "jw:6.1.7:2",
    },
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)
