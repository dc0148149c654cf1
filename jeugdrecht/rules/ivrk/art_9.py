"""
IVRK 9. Scheiding van kind en ouders, en hun contact daarna.

Stemmen de ouders in, dan is lid 1 niet aan de orde. Instemming is een handeling: is er niets over gezegd,
dan is zij niet gegeven.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_9_1 = Provision(
    ivrk("9", 1),
    heading=Text("geen scheiding zonder noodzaak", "no separation without necessity"),
    summary=Text(
        "Een kind wordt niet tegen de wil van de ouders van hen gescheiden, tenzij een bevoegde "
        "autoriteit, onder rechterlijke toetsing en volgens de wet, dat in het belang van het "
        "kind noodzakelijk acht.",
        "No separation from parents against their will unless competent authorities, subject to "
        "judicial review and under law, find it necessary in the child's best interests.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_9_2 = Provision(
    ivrk("9", 2),
    heading=Text("deelname aan procedure", "taking part in the proceedings"),
    summary=Text(
        "In zo'n procedure krijgen alle betrokken partijen de kans om deel te nemen en hun "
        "standpunt te geven.",
        "All interested parties may participate and make their views known in separation proceedings.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_9_3 = Provision(
    ivrk("9", 3),
    heading=Text("contact met ouders", "contact with the parents"),
    summary=Text(
        "Het gescheiden levende kind mag beide ouders geregeld zien en spreken, tenzij dat zijn "
        "belang schaadt.",
        "A separated child keeps seeing and speaking both parents regularly unless contrary to "
        "its best interests.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_9_4 = Provision(
    ivrk("9", 4),
    heading=Text("inlichtingen na overheidsscheiding", "information after separation by the State"),
    summary=Text(
        "Als de scheiding komt door een staatsmaatregel (zoals detentie of uitzetting), geeft de "
        "staat op verzoek aan ouders, kind of een ander familielid wezenlijke informatie over de "
        "verblijfplaats, tenzij dat het kind schaadt; het verzoek mag geen nadeel opleveren.",
        "Where State action caused the separation, the State on request gives essential "
        "information on whereabouts unless detrimental to the child; the request itself must "
        "carry no adverse consequences.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_9_1_in_deze_zaak = Principle(
    "geen_scheiding_zonder_noodzaak",
    art_9_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag
    & (kind.scheiding_in_procedure | kind.gescheiden_van_ouder | kind.uit_huis_door_maatregel)
    & ~kind.ouders_stemmen_in_met_scheiding,
    then={
        "id": "ivrk:9:1",
        "artikel": "ivrk:9:1",
        "vraagt": Text(
            "scheid kind en ouders alleen als een bevoegde autoriteit dat volgens de wet en onder"
            " rechterlijke toets noodzakelijk acht in het belang van het kind",
            "separate child and parents only where a competent authority, under the law and "
            "subject to judicial review, finds it necessary in the child's best interests",
        ),
        "uitvoering": (
            "bw1:265a",
            "bw1:265b:1",
            "bw1:265b:2",
            "bw1:265b:3",
            "bw1:265c:1",
            "bw1:265c:2",
            "bw1:265c:3",
            "bw1:265d:1",
            "bw1:265d:2",
            "bw1:265d:4",
            "bw1:265i:2",
            "bw1:266:1",
            "bw1:266:1:a",
            "bw1:266:1:b",
            "bw1:268:1",
            "bw1:268:1:a",
            "bw1:268:1:b",
            "bw1:274:1",
            "bw1:275:1",
            "bw1:277:1",
            "bw1:241:7",
            "jw:6.1.2:2",
            "jw:6.1.2:3",
            "jw:6.1.2:6",
            "jw:6.1.3",
            "jw:6.1.4",
            "bw1:255:1",
            "rv:812:1",
        ),
    },
    since="1995-03-08",
)

art_9_2_in_deze_zaak = Principle(
    "deelname",
    art_9_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & kind.scheiding_in_procedure,
    then={
        "id": "ivrk:9:2",
        "artikel": "ivrk:9:2",
        "vraagt": Text(
            "geef alle betrokkenen de kans om deel te nemen en hun standpunt te geven; spoed "
            "stelt dat uit en neemt het niet weg",
            "let all who are involved take part and give their views; urgency postpones this and "
            "does not take it away",
        ),
        "uitvoering": (
            "rv:798:1",
            "rv:800:1",
            "rv:800:2",
            "rv:800:3",
            "rv:805:1",
            "rv:809:1",
            "rv:809:3",
            "rv:809:4",
            "rv:810a:1",
            "rv:810a:2",
            "rv:811:1",
            "rv:811:2",
            "bw1:250:1",
            "bw1:250:2",
            "jw:6.1.10:1",
        ),
    },
    since="1995-03-08",
)

art_9_3_in_deze_zaak = Principle(
    "contact",
    art_9_3,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag
    & (
        kind.gescheiden_van_ouder
        | kind.contact_verzocht
        | kind.uit_huis_door_maatregel
        | kind.vrijheid_benomen
    ),
    then={
        "id": "ivrk:9:3",
        "artikel": "ivrk:9:3",
        "vraagt": Text(
            "waarborg geregeld contact met beide ouders, tenzij dat het belang van het kind schaadt",
            "secure regular contact with both parents, unless it harms the child's best interests",
        ),
        "uitvoering": (
            "bw1:242a",
            "bw1:247:3",
            "bw1:253a:2",
            "bw1:262:3",
            "bw1:265f:1",
            "bw1:265f:2",
            "bw1:265g:1",
            "bw1:265g:2",
            "bw1:265g:3",
            "bw1:377a:1",
            "bw1:377a:2",
            "bw1:377a:3",
            "bw1:377b:1",
            "bw1:377b:2",
            "bw1:377e:1",
            "bw1:377e:2",
            "bw1:377e:3",
            "rv:812:2",
        ),
    },
    since="1995-03-08",
)

art_9_4_in_deze_zaak = Principle(
    "inlichtingen",
    art_9_4,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag
    & (kind.scheiding_door_overheid | kind.uit_huis_door_maatregel | kind.vrijheid_benomen),
    then={
        "id": "ivrk:9:4",
        "artikel": "ivrk:9:4",
        "vraagt": Text(
            "geef ouders, kind of familie op verzoek de wezenlijke inlichtingen over de "
            "verblijfplaats, tenzij dat het kind schaadt; het verzoek mag niemand schaden",
            "on request give parents, child or family the essential information on whereabouts, "
            "unless it harms the child; the request must harm nobody",
        ),
        "uitvoering": (
            "sv:488b:1",
            "sv:488b:2",
            "sv:488b:3",
            "sv:490:1",
            "sv:503:1",
            "bw1:305",
            "bw1:377c:1",
            "bw1:377c:2",
        ),
    },
    since="1995-03-08",
)
