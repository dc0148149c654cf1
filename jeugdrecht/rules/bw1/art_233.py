"""
BW1 233. Minderjarig tot de achttiende verjaardag of de meerderjarigverklaring (253ha).

Elke maatregel van kinderbescherming veronderstelt een minderjarige en eindigt dus op die dag. Tot en met 4
december 2015 maakte ook een huwelijk of geregistreerd partnerschap meerderjarig. Wie op 29 februari is
geboren wordt achttien op een dag die de wet niet noemt: dat is op 28 februari een open vraag.
"""

from jeugdrecht.facts import jeugdige, rechtsvraag, zaak
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Deadline, Definition, Earlier, NotModelled, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_233 = Provision(
    bw1("233"),
    heading=Text("minderjarigheid", "minority"),
    summary=Text(
        "Minderjarig is wie de leeftijd van 18 niet heeft bereikt en niet met toepassing van 253ha "
        "meerderjarig is verklaard.",
        "A minor is anyone who has not reached 18 and has not been declared of age under 253ha.",
    ),
    since="2015-12-05",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2015-12-04",
            Text(
                "Ook wie gehuwd of geregistreerd partner was (geweest), was meerderjarig.",
                "Whoever was or had been married or a registered partner was of age as well.",
            ),
        ),
    ),
)

achttien = jeugdige.geboortedatum.birthday(18)

# Only for a birth on 29 February does the day eighteen years later come before the birthday.
achttien_op_28_februari = jeugdige.geboortedatum.plus(years=18)

al_op_28_februari = achttien_op_28_februari.before(achttien) & rechtsvraag.achttien_op_28_februari

ots_achttien = Deadline(
    "achttien_ots",
    art_233,
    decision="einde_ots",
    then=achttien,
    since="2015-01-01",
    quote="de leeftijd van achttien jaren niet hebben bereikt",
)

ots_achttien_eerder = Deadline(
    "achttien_op_28_februari_ots",
    art_233,
    decision="einde_ots",
    when=al_op_28_februari,
    then=achttien_op_28_februari,
    since="2015-01-01",
)

ots_meerderjarig_verklaard = Deadline(
    "meerderjarig_verklaard_ots",
    art_233,
    decision="einde_ots",
    when=jeugdige.meerderjarig_verklaard,
    then=jeugdige.meerderjarig_verklaard_op,
    since="2015-01-01",
)

ots_gehuwd = Deadline(
    "gehuwd_ots",
    art_233,
    decision="einde_ots",
    when=jeugdige.gehuwd,
    then=jeugdige.gehuwd_op,
    since="2015-01-01",
    until="2015-12-04",
)

vots_achttien = Deadline(
    "achttien_vots",
    art_233,
    decision="einde_vots",
    then=achttien,
    since="2015-01-01",
    quote="de leeftijd van achttien jaren niet hebben bereikt",
)

vots_achttien_eerder = Deadline(
    "achttien_op_28_februari_vots",
    art_233,
    decision="einde_vots",
    when=al_op_28_februari,
    then=achttien_op_28_februari,
    since="2015-01-01",
)

vots_meerderjarig_verklaard = Deadline(
    "meerderjarig_verklaard_vots",
    art_233,
    decision="einde_vots",
    when=jeugdige.meerderjarig_verklaard,
    then=jeugdige.meerderjarig_verklaard_op,
    since="2015-01-01",
)

vots_gehuwd = Deadline(
    "gehuwd_vots",
    art_233,
    decision="einde_vots",
    when=jeugdige.gehuwd,
    then=jeugdige.gehuwd_op,
    since="2015-01-01",
    until="2015-12-04",
)

uhp_achttien = Deadline(
    "achttien_uhp",
    art_233,
    decision="einde_uithuisplaatsing",
    then=achttien,
    since="2015-01-01",
    quote="de leeftijd van achttien jaren niet hebben bereikt",
)

uhp_achttien_eerder = Deadline(
    "achttien_op_28_februari_uhp",
    art_233,
    decision="einde_uithuisplaatsing",
    when=al_op_28_februari,
    then=achttien_op_28_februari,
    since="2015-01-01",
)

uhp_meerderjarig_verklaard = Deadline(
    "meerderjarig_verklaard_uhp",
    art_233,
    decision="einde_uithuisplaatsing",
    when=jeugdige.meerderjarig_verklaard,
    then=jeugdige.meerderjarig_verklaard_op,
    since="2015-01-01",
)

uhp_gehuwd = Deadline(
    "gehuwd_uhp",
    art_233,
    decision="einde_uithuisplaatsing",
    when=jeugdige.gehuwd,
    then=jeugdige.gehuwd_op,
    since="2015-01-01",
    until="2015-12-04",
)

proeftijd_achttien = Deadline(
    "achttien_proeftijd",
    art_233,
    decision="einde_proeftijd_herstel",
    then=achttien,
    since="2015-01-01",
)

al_gehuwd = NotModelled(
    provision=art_233,
    what=Text(
        "of wie voor 5 december 2015 door huwelijk meerderjarig was, dat daarna bleef",
        "whether someone who was of age by marriage before 5 December 2015 stayed so",
    ),
    why=Text(
        "het overgangsrecht is niet gelezen; vanaf die dag tellen hier alleen leeftijd en verklaring",
        "the transitional law was not read; from that day only age and declaration count here",
    ),
    decisions=("einde_ots", "einde_vots", "einde_uithuisplaatsing"),
    since="2015-12-05",
)

# Only for those born on 29 February does this day come before the completed years reach eighteen.
al_achttien = (
    jeugdige.leeftijd.is_(17)
    & zaak.peildatum.on_or_after(jeugdige.geboortedatum.plus(years=18))
    & rechtsvraag.achttien_op_28_februari
)

jonger_dan_achttien = jeugdige.leeftijd.between(0, 18) & ~al_achttien & ~jeugdige.meerderjarig_verklaard

meerderjarig = Scope(
    "meerderjarig",
    art_233,
    decision="minderjarig",
    then="meerderjarig",
    since="2015-01-01",
    closing=True,
)

minderjarig_en_ongehuwd = Definition(
    "minderjarig",
    art_233,
    decision="minderjarig",
    when=jonger_dan_achttien & ~jeugdige.gehuwd,
    then="minderjarig",
    since="2015-01-01",
    until="2015-12-04",
    rests_on=(bw1("253ha", 1),),
    read="2015-01-01",
)

minderjarig = Definition(
    "minderjarig",
    art_233,
    decision="minderjarig",
    when=jonger_dan_achttien,
    then="minderjarig",
    since="2015-12-05",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(bw1("253ha", 1),),
)

# All measures suppose a minor: on the eighteenth birthday none of these can be made any more.
geen_ots = Prohibition(
    "niet_minderjarig_ots",
    art_233,
    decision="ots",
    when=~decided("minderjarig", "minderjarig"),
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=(
        "bw1:255:1/ots",
        "bw1:255:3/na_burgemeester",
        "bw1:255:5/ander_kind",
        "bw1:267a/na_afwijzing_gezagsbeeindiging",
        "bw1:269/in_plaats_van_schorsing",
        "bw1:331a/in_plaats_van_schorsing_voogd",
        "bw1:332a/na_afwijzing_beeindiging_voogdij",
    ),
    rests_on=(bw1("2"), bw1("255", 1)),
)

geen_vots = Prohibition(
    "niet_minderjarig_vots",
    art_233,
    decision="vots",
    when=~decided("minderjarig", "minderjarig"),
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:257:1/vots",),
    rests_on=(bw1("2"),),
)

geen_verlenging = Prohibition(
    "niet_minderjarig_verlenging",
    art_233,
    decision="verlenging_ots",
    when=~decided("minderjarig", "minderjarig"),
    then="niet_bevoegd",
    since="2015-01-01",
    excepts=("bw1:260:1/verlengen",),
)

al_gehuwd_in_2015 = NotModelled(
    provision=art_233,
    what=Text(
        "wie op 5 december 2015 al gehuwd en daardoor meerderjarig was",
        "whoever was married, and so of age, on 5 December 2015 already",
    ),
    why=Text(
        "het overgangsrecht is niet gelezen",
        "the transitional law was not read",
    ),
    decisions=("minderjarig",),
    since="2015-12-05",
)
