"""
Sr 63. Samenloop achteraf: een feit van voor een eerdere veroordeling.

Sinds de tekst van 1 juli 2026 telt alleen een onherroepelijke veroordeling, en bij meer alleen die met de
hoogste straf. In het jeugdstrafrecht geldt het artikel via 77gg lid 2, en alleen voor straffen.
"""

from jeugdrecht.facts import verdachte
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr

tot_2026 = Edition(
    "2008-02-01",
    "2026-06-30",
    Text(
        "Een enkel lid: een eerdere strafoplegging telde ook mee als zij niet onherroepelijk was.",
        "One single paragraph: an earlier sentence counted even if it was not final.",
    ),
)

art_63_1 = Provision(
    sr("63", 1),
    heading=Text("eerdere veroordeling (samenloop achteraf)", "earlier conviction (later concurrence)"),
    summary=Text(
        "Is iemand al onherroepelijk tot straf veroordeeld en wordt hij nu schuldig verklaard aan een feit "
        "van vóór die strafoplegging, dan gelden de samenloopregels alsof gelijktijdig straf werd opgelegd; "
        "voor jeugd via 77gg lid 2, alleen voor straffen.",
        "If sentenced for an offence predating an earlier final sentence, concurrence rules apply as if "
        "sentenced at once; applies to youths through 77gg(2).",
    ),
    since="2026-07-01",
    read="2026-07-01",
    history=(tot_2026,),
)

art_63_2 = Provision(
    sr("63", 2),
    heading=Text("meer eerdere veroordelingen", "several earlier convictions"),
    summary=Text(
        "Bij meer eerdere veroordelingen telt alleen die waarbij de zwaarste straf is opgelegd.",
        "With several earlier convictions only the one with the highest sentence counts.",
    ),
    since="2026-07-01",
    read="2026-07-01",
    history=(tot_2026,),
)

art_63_3 = Provision(
    sr("63", 3),
    heading=Text("extra ruimte bij verzwegen gegeven", "extra room for an unknown fact"),
    summary=Text(
        "Bij een misdrijf met een maximum van twaalf jaar of meer kan de rechter gemotiveerd extra "
        "gevangenisstraf geven, hoogstens een derde van het maximum, als een destijds onbekend gegeven bij "
        "bekendheid waarschijnlijk tot vrijheidsstraf had geleid.",
        "For crimes of twelve years or more the court may add up to one third of the maximum where an "
        "unknown fact would likely have led to imprisonment.",
    ),
    since="2026-07-01",
    read="2026-07-01",
    history=(tot_2026,),
)

telt_mee_tot_2026 = Scope(
    "telt_mee",
    art_63_1,
    decision="eerdere_veroordeling",
    then="telt_mee",
    since="2008-02-01",
    until="2026-06-30",
    rests_on=(sr("77gg", 2),),
    read="2026-01-01",
)

telt_mee = Scope(
    "telt_mee",
    art_63_1,
    decision="eerdere_veroordeling",
    when=verdachte.eerdere_straf_onherroepelijk & ~verdachte.aantal_eerdere_veroordelingen.more_than(1),
    then="telt_mee",
    since="2026-07-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77gg", 2),),
    quote="nadat hij onherroepelijk tot straf is veroordeeld",
)

alleen_de_zwaarste = Scope(
    "alleen_de_zwaarste",
    art_63_2,
    decision="eerdere_veroordeling",
    when=verdachte.eerdere_straf_onherroepelijk & verdachte.aantal_eerdere_veroordelingen.more_than(1),
    then="alleen_de_zwaarste",
    since="2026-07-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sr("77gg", 2),),
)

telt_niet_mee = Scope(
    "telt_niet_mee",
    art_63_1,
    decision="eerdere_veroordeling",
    when=~verdachte.eerdere_straf_onherroepelijk,
    then="telt_niet_mee",
    since="2026-07-01",
    earlier=Earlier.OTHER_EDITION,
)

wisseling = NotModelled(
    provision=art_63_1,
    what=Text(
        "een feit van voor de wetswijziging van 2026 dat daarna wordt berecht",
        "an offence of before the amendment of 2026 that is tried after it",
    ),
    why=Text(
        "de tekst is op 1 januari en 1 juli 2026 gelezen, het overgangsrecht niet; hier geldt de tekst van "
        "de dag van het feit",
        "the text was read on 1 January and 1 July 2026, its transitional law was not; the text of the day "
        "of the offence holds here",
    ),
    decisions=("eerdere_veroordeling",),
)

ruimte = NotModelled(
    provision=art_63_1,
    what=Text(
        "hoeveel straf er na de eerdere veroordeling nog ruimte is, en welk maximum daarvoor in het "
        "jeugdstrafrecht telt",
        "how much room the earlier conviction leaves, and which maximum counts for that under youth law",
    ),
    why=Text(
        "over dat maximum is verschil van mening geweest (PHR 2019:347, HR 2019:1023); de rechter weegt het",
        "opinions on that maximum have differed (PHR 2019:347, HR 2019:1023); the court weighs it",
    ),
    decisions=("eerdere_veroordeling", "samenloop_maximum"),
)

zwaarte = NotModelled(
    provision=art_63_2,
    what=Text(
        "hoe jeugddetentie en gevangenisstraf in zwaarte worden vergeleken",
        "how the severity of youth detention and of imprisonment compare",
    ),
    why=Text("de tekst zegt dat niet", "the text does not say"),
    decisions=("eerdere_veroordeling",),
    since="2026-07-01",
)

extra_gevangenisstraf = NotModelled(
    provision=art_63_3,
    what=Text(
        "de extra gevangenisstraf bij een misdrijf van twaalf jaar of meer, hoogstens een derde van het "
        "maximum",
        "the extra imprisonment for a crime of twelve years or more, at most one third of the maximum",
    ),
    why=Text(
        "zij hangt van een ernstig vermoeden over een onbekend gebleven gegeven af, en of zij bij "
        "jeugddetentie kan is niet geregeld",
        "it turns on a serious suspicion about an unknown fact, and whether it can be used with youth "
        "detention is not settled",
    ),
    decisions=("samenloop_maximum", "eerdere_veroordeling"),
    since="2026-07-01",
)
