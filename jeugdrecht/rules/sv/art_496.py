"""
Sv 496. De ouders op de zitting.

De ouders of voogd worden opgeroepen en moeten sinds 2012 komen, zolang de verdachte minderjarig is (488 lid
3). Bij de kantonrechter gold tot 1 juni 2019 alleen de oproeping (artikel 500). Sinds die dag mag een
vertrouwenspersoon mee als de rechter de ouders er niet bij wil of zij onbereikbaar zijn; is die er niet, dan
staat de Raad de verdachte bij. Die vraag komt op de zitting op, niet eerder.
"""

from jeugdrecht.facts import procedure, verdachte, zaak
from jeugdrecht.logic.declare import unread
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.rules.sv.art_488 import jeugdzaak, kantonrechter, minderjarig
from jeugdrecht.rules.sv.art_493a import zonder_ouders
from jeugdrecht.sources import Edition, Provision, Text, sv

art_496_1 = Provision(
    sv("496", 1),
    heading=Text("ouders op de zitting", "parents at the hearing"),
    summary=Text(
        "Ouders of voogd moeten de zitting bijwonen en worden opgeroepen; medebrenging kan.",
        "Parents must attend and are summoned; may be brought in.",
    ),
    since="2012-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2011-12-31",
            Text(
                "De ouders werden opgeroepen, zonder plicht te verschijnen.",
                "The parents were summoned, without a duty to appear.",
            ),
        ),
    ),
)

NIEUW_LID = Edition(
    "2011-02-01", "2019-05-31", Text("Dit lid bestond nog niet.", "This paragraph did not exist yet.")
)

art_496_2 = Provision(
    sv("496", 2),
    heading=Text("vertrouwenspersoon op de zitting", "trusted person at the hearing"),
    summary=Text(
        "Een door de rechter geschikt geachte vertrouwenspersoon mag mee als de rechter vindt dat de "
        "ouders de verdachte "
        "schaden, onbereikbaar of onbekend zijn, of de behandeling zich tegen hen verzet.",
        "A trusted person whom the court finds suitable may come if the court finds the parents harmful "
        "to the "
        "suspect, out of reach or unknown, or contrary to the handling of the case.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(NIEUW_LID,),
)

art_496_3 = Provision(
    sv("496", 3),
    heading=Text("de Raad staat de verdachte bij", "the Board assists the suspect"),
    summary=Text(
        "Is in dat geval geen vertrouwenspersoon aangewezen of is die ongeschikt, dan staat een "
        "vertegenwoordiger van de "
        "Raad de verdachte bij.",
        "If no trusted person was named in that case, or an unsuitable one, a representative of the Board "
        "assists the "
        "suspect.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(NIEUW_LID,),
)

art_496_4 = Provision(
    sv("496", 4),
    heading=Text("de ouders krijgen het woord", "the parents may speak"),
    summary=Text(
        "Verschenen ouders of voogd mogen na elke verklaring inbrengen wat tot verdediging kan dienen.",
        "Parents or guardian who have come may say after each statement what can serve the defence.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", Text("Stond als lid 2.", "Stood as paragraph 2.")),),
)

art_496_5 = Provision(
    sv("496", 5),
    heading=Text("verhoor zonder de ouders", "questioning without the parents"),
    summary=Text(
        "Het gerecht kan een verhoor zonder ouders of voogd bevelen, behalve op een openbare zitting; het "
        "vertelt hun de "
        "inhoud, tenzij gewichtige redenen zich verzetten.",
        "The court may order questioning without parents or guardian, save at a public hearing; it tells "
        "them the "
        "content unless serious reasons oppose.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", Text("Stond als lid 3.", "Stood as paragraph 3.")),),
)

# Art. 500 of 2011 refers to a second sentence, which art. 496(1) of that year does not have.
oproeping_bij_kantonrechter_2011 = unread(
    sv("500", 1), "artikel 500 verwijst in 2011 naar een tweede volzin die artikel 496 lid 1 toen niet had"
)

ouders_oproepen_2011 = Duty(
    "ouders_oproepen",
    art_496_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig & (~kantonrechter | oproeping_bij_kantonrechter_2011),
    then="ouders_oproepen",
    since="2011-02-01",
    until="2011-12-31",
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
    read="2011-02-01",
)

ouders_oproepen = Duty(
    "ouders_oproepen",
    art_496_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_oproepen",
    since="2012-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
)

ouders_bijwonen_tot_2019 = Duty(
    "ouders_bijwonen",
    art_496_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig & ~kantonrechter,
    then="ouders_bijwonen",
    since="2012-01-01",
    until="2019-05-31",
    earlier=Earlier.NOTHING,
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
    read="2017-03-01",
)

ouders_bijwonen = Duty(
    "ouders_bijwonen",
    art_496_1,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_bijwonen",
    since="2019-06-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
)

op_de_zitting = procedure.zittingsdatum.on_or_before(zaak.peildatum)

vertrouwenspersoon_op_zitting = Duty(
    "vertrouwenspersoon_op_zitting",
    art_496_2,
    decision="waarborgen",
    when=jeugdzaak
    & minderjarig
    & op_de_zitting
    & zonder_ouders
    & verdachte.heeft_vertrouwenspersoon
    & verdachte.vertrouwenspersoon_geschikt,
    then="vertrouwenspersoon_op_zitting",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
)

raad_staat_bij = Duty(
    "raad_staat_bij",
    art_496_3,
    decision="waarborgen",
    when=jeugdzaak
    & minderjarig
    & op_de_zitting
    & zonder_ouders
    & (~verdachte.heeft_vertrouwenspersoon | ~verdachte.vertrouwenspersoon_geschikt),
    then="raad_staat_bij_op_zitting",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="raad",
    rests_on=(sv("488", 2), sv("488", 3), sv("496", 2), sv("500", 1)),
)

ouders_inbreng_tot_2019 = Duty(
    "ouders_inbreng",
    art_496_4,
    decision="waarborgen",
    when=jeugdzaak & minderjarig & ~kantonrechter,
    then="ouders_inbreng",
    since="2011-02-01",
    until="2019-05-31",
    actor="rechter",
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
    read="2011-02-01",
)

ouders_inbreng = Duty(
    "ouders_inbreng",
    art_496_4,
    decision="waarborgen",
    when=jeugdzaak & minderjarig,
    then="ouders_inbreng",
    since="2019-06-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    rests_on=(sv("488", 2), sv("488", 3), sv("500", 1)),
)

verhoor_zonder_ouders = NotModelled(
    provision=art_496_5,
    what=Text(
        "dat het gerecht een verhoor buiten aanwezigheid van de ouders kan bevelen, en dan de inhoud "
        "meedeelt",
        "that the court may order questioning in the parents' absence, and then tells the content",
    ),
    why=Text(
        "dat is een bevoegdheid over een enkel verhoor; de waarborgen van de ouders blijven",
        "that is a power over a single questioning; the parents' safeguards remain",
    ),
    decisions=("waarborgen",),
)
