"""
BW 1:253ha. Meerderjarigverklaring van de minderjarige moeder die haar kind zelf wil opvoeden.

Vanaf haar zestiende kan zij het verzoeken, en met haar schriftelijke toestemming ook de raad. Voor de
bevalling mag het ook al, maar dan volgt de beslissing pas na de bevalling en niet voor haar zestiende.
Toewijzen kan alleen als het wenselijk is voor moeder en kind. De bevinding is per ouder.
"""

from jeugdrecht.facts import ouder, verzoek, zaak
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_253ha_1 = Provision(
    bw1("253ha", 1),
    heading=Text("meerderjarigverklaring van een minderjarige moeder", "a minor mother declared of age"),
    summary=Text(
        "Een minderjarige vrouw die als gezagdrager haar kind wil verzorgen kan vanaf 16 jaar de "
        "kinderrechter vragen haar meerderjarig te verklaren.",
        "A minor mother wishing to exercise authority may, from age 16, ask the judge to declare her of age.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_253ha_2 = Provision(
    bw1("253ha", 2),
    heading=Text("verzoek door de raad", "petition by the Raad"),
    summary=Text(
        "Ook de raad kan verzoeken, met haar schriftelijke toestemming; trekt zij die in, dan vervalt het "
        "verzoek.",
        "The Board may petition with her written consent; withdrawal lapses the request.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_253ha_3 = Provision(
    bw1("253ha", 3),
    heading=Text("tijdstip van beslissing", "moment of the decision"),
    summary=Text(
        "Verzoek kan voor de bevalling, ook als zij pas omstreeks de bevalling 16 wordt; de beslissing "
        "valt dan niet voor de bevalling, en niet voor haar 16e.",
        "A request may be filed before birth, even if she turns 16 only around delivery; decision then "
        "not before birth nor before she is 16.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_253ha_4 = Provision(
    bw1("253ha", 4),
    heading=Text("maatstaf en gezagsgevolg", "standard, and authority that follows"),
    summary=Text(
        "Toewijzing alleen als wenselijk in het belang van moeder en kind; heeft een ander het gezag, dan "
        "krijgt de moeder het.",
        "Granted only if desirable in the interest of mother and child; if another holds authority it "
        "goes to the mother.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_253ha_5 = Provision(
    bw1("253ha", 5),
    heading=Text("procesbekwaamheid", "capacity in the proceedings"),
    summary=Text(
        "De minderjarige vrouw kan zelf procederen en beroep instellen.",
        "The minor woman may litigate and appeal herself.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

verzoekt_zelf_of_door_raad = ~verzoek.verzoeker.is_("raad") | ouder.schriftelijke_toestemming_moeder
minderjarige_moeder = (
    ouder.leeftijd.less_than(18)
    & ~ouder.meerderjarig_verklaard
    & ouder.wil_als_gezagdrager_eigen_kind_verzorgen
    & verzoekt_zelf_of_door_raad
)
bevallen = ~verzoek.voor_bevalling | ouder.bevallen_op.on_or_before(zaak.peildatum)
zestien = ouder.leeftijd.at_least(16)

geen_verklaring = Scope(
    "geen_verklaring",
    art_253ha_1,
    decision="meerderjarigverklaring",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

nog_niet = Scope(
    "nog_niet",
    art_253ha_3,
    decision="meerderjarigverklaring",
    when=minderjarige_moeder & ((zestien & ~bevallen) | (~zestien & ouder.wordt_16_omstreeks_bevalling)),
    then="nog_niet",
    since="2015-01-01",
    actor="kinderrechter",
    rests_on=(bw1("253ha", 1),),
)

verklaren = Power(
    "verklaren",
    art_253ha_4,
    decision="meerderjarigverklaring",
    opens="bevoegd",
    requires=minderjarige_moeder & zestien & bevallen,
    grounds=verzoek.wenselijk_moeder_en_kind,
    actor="kinderrechter",
    since="2015-01-01",
    rests_on=(bw1("253ha", 1), bw1("253ha", 2), bw1("253ha", 3), bw1("233")),
    quote="in het belang van de moeder en haar kind wenselijk",
)

gezag_en_bekwaamheid = NotModelled(
    provision=art_253ha_5,
    what=Text(
        "dat de moeder na toewijzing het gezag krijgt (lid 4) en zelf mag procederen (lid 5)",
        "that the mother obtains authority once it is granted (paragraph 4) and may litigate herself "
        "(paragraph 5)",
    ),
    why=Text(
        "dat volgt op de verklaring; wie gezag heeft is een andere vraag",
        "that follows the declaration; who has authority is another question",
    ),
    decisions=("meerderjarigverklaring",),
)
