"""
Jeugdwet 2.7a. Verhuist de jeugdige tijdens ambulante jeugdhulp, dan gaat die bij de nieuwe gemeente een
jaar voort.

De nieuwe gemeente is meteen verantwoordelijk. Op verzoek blijven aanbieder, voorwaarden en tarieven
dezelfde; zonder verzoek is de hulp gelijkwaardig. Dit gaat niet over hulp met verblijf en niet over de
maatregel zelf.
"""

from jeugdrecht.facts import jeugdhulp, rechtsvraag, woonplaats, zaak
from jeugdrecht.logic.rules import Deadline, Duty, Earlier, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

nog_niet = Edition(
    "2015-01-01",
    "2021-12-31",
    Text("Dit artikel bestond nog niet.", "This article did not exist yet."),
)

art_2_7a = Provision(
    jw("2.7a"),
    heading=Text("voortzetting na verhuizing", "continuation after moving"),
    summary=Text(
        "Wijzigt de woonplaats tijdens jeugdhulp zonder verblijf, of voordat die begint, dan is er op "
        "verzoek recht op dezelfde aanbieder, voorwaarden en tarieven voor ten hoogste een jaar vanaf de "
        "wijziging; zonder verzoek treft het nieuwe college zo lang gelijkwaardige voorzieningen.",
        "If the domicile changes during non-residential help, or before it begins, there is on request a "
        "right to the same provider, terms and rates for at most one year from the change; without request "
        "the new executive makes equivalent provisions for as long.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(nog_niet,),
)

art_2_7a_1 = Provision(
    jw("2.7a", 1),
    heading=Text("op verzoek dezelfde aanbieder", "on request the same provider"),
    summary=Text(
        "Wijzigt de woonplaats tijdens jeugdhulp zonder verblijf, dan kan de jeugdige van het nieuwe college "
        "op verzoek die hulp blijven krijgen, bij dezelfde aanbieder en op gelijke voorwaarden en tarieven, "
        "hoogstens een jaar vanaf de wijziging; ook als de hulp nog niet was begonnen (lid 2).",
        "If the domicile changes during non-residential help, the young person may on request keep that help "
        "from the new executive, with the same provider on the same terms and rates, for at most a year from "
        "the change; also where the help had not begun yet (paragraph 2).",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(nog_niet,),
)

art_2_7a_2 = Provision(
    jw("2.7a", 2),
    heading=Text("hulp die nog niet was begonnen", "help that had not begun yet"),
    summary=Text(
        "Lid 1 geldt ook als de hulp op de dag van de wijziging nog niet was begonnen.",
        "Paragraph 1 also holds where the help had not begun on the day of the change.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(nog_niet,),
)

art_2_7a_3 = Provision(
    jw("2.7a", 3),
    heading=Text("zonder verzoek gelijkwaardige hulp", "equivalent help without a request"),
    summary=Text(
        "Vraagt niemand om voortzetting, dan treft het nieuwe college hoogstens een jaar vanaf de wijziging "
        "voorzieningen die gelijkwaardig zijn aan die van het vorige college.",
        "If nobody asks for continuation, the new executive makes provisions equivalent to those of the "
        "former one, for at most a year from the change.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(nog_niet,),
)

laatste_dag = woonplaats.gewijzigd_op.plus(years=1)

# GAP-13: whether the day on which the year ends still counts.
binnen_een_jaar = woonplaats.gewijzigd_op.on_or_before(zaak.peildatum) & (
    zaak.peildatum.before(laatste_dag) | (zaak.peildatum.is_(laatste_dag) & rechtsvraag.gap_13_voortzetting)
)
ambulante_hulp = ~jeugdhulp.met_verblijf & (jeugdhulp.loopt_bij_wijziging | jeugdhulp.toegekend_niet_gestart)
na_verhuizing = woonplaats.gewijzigd_op.on_or_after("2022-01-01") & ambulante_hulp

op_verzoek = Duty(
    "op_verzoek",
    art_2_7a_1,
    decision="voortzetting_jeugdhulp",
    when=na_verhuizing & binnen_een_jaar & woonplaats.voortzetting_verzocht,
    then="zelfde_aanbieder",
    since="2022-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
    rests_on=(jw("2.7a", 2), jw("1.1", begrip="woonplaats", onderdeel="1")),
)

zonder_verzoek = Duty(
    "zonder_verzoek",
    art_2_7a_3,
    decision="voortzetting_jeugdhulp",
    when=na_verhuizing & binnen_een_jaar & ~woonplaats.voortzetting_verzocht,
    then="gelijkwaardig",
    since="2022-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
    rests_on=(jw("1.1", begrip="woonplaats", onderdeel="1"),),
)

geen_voortzetting = Scope(
    "geen_voortzetting",
    art_2_7a,
    decision="voortzetting_jeugdhulp",
    then="geen",
    since="2022-01-01",
    closing=True,
)

jaar_na_verhuizing = Deadline(
    "een_jaar",
    art_2_7a,
    decision="einde_voortzetting_jeugdhulp",
    when=na_verhuizing,
    then=laatste_dag,
    since="2022-01-01",
    earlier=Earlier.NOTHING,
    actor="college",
    rests_on=(jw("2.7a", 1), jw("2.7a", 3)),
)
