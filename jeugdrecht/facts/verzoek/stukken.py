"""
What a petition says and what comes with it.
"""

from jeugdrecht.logic.declare import act, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

schriftelijk = yes_no(
    "verzoek.schriftelijk",
    ask=Text("Is het verzoek schriftelijk gedaan?", "Was the petition made in writing?"),
    yes=Text("het verzoek is schriftelijk gedaan", "the petition was made in writing"),
    no=Text("het verzoek is niet schriftelijk gedaan", "the petition was not made in writing"),
    unknown=Text("het is niet bekend of het verzoek schriftelijk is gedaan",
                 "it is not known whether the petition was made in writing"),
)

verzoeker_vermeld = yes_no(
    "verzoek.verzoeker_vermeld",
    ask=Text("Noemt het verzoekschrift de namen en de woonplaats van de verzoeker?",
             "Does the petition state the names and residence of the petitioner?"),
    yes=Text("het verzoekschrift noemt de namen en de woonplaats van de verzoeker",
             "the petition states the names and residence of the petitioner"),
    no=Text("het verzoekschrift noemt de namen of de woonplaats van de verzoeker niet",
            "the petition does not state the names or the residence of the petitioner"),
    unknown=Text("het is niet bekend of het verzoekschrift de namen en de woonplaats van de verzoeker noemt",
                 "it is not known whether the petition states the names and residence of the petitioner"),
)

omschreven_met_gronden = yes_no(
    "verzoek.omschreven_met_gronden",
    ask=Text("Zijn verzoek en gronden duidelijk omschreven?",
             "Are the request and its grounds clearly described?"),
    yes=Text("verzoek en gronden zijn duidelijk omschreven",
             "the request and its grounds are clearly described"),
    no=Text("verzoek en gronden zijn niet duidelijk omschreven",
            "the request and its grounds are not clearly described"),
    unknown=Text("het is niet bekend of verzoek en gronden duidelijk zijn omschreven",
                 "it is not known whether the request and its grounds are clearly described"),
)

ondertekend = yes_no(
    "verzoek.ondertekend",
    ask=Text("Is het verzoekschrift ondertekend?", "Has the petition been signed?"),
    yes=Text("het verzoekschrift is ondertekend", "the petition has been signed"),
    no=Text("het verzoekschrift is niet ondertekend", "the petition has not been signed"),
    unknown=Text("het is niet bekend of het verzoekschrift is ondertekend",
                 "it is not known whether the petition has been signed"),
)

belanghebbenden_vermeld = yes_no(
    "verzoek.belanghebbenden_vermeld",
    ask=Text("Noemt het verzoekschrift de belanghebbenden en anderen wier verklaring van belang kan zijn?",
             "Does the petition name the interested parties and others whose statement may matter?"),
    yes=Text("het verzoekschrift noemt de belanghebbenden en informanten",
             "the petition names the interested parties and informants"),
    no=Text("het verzoekschrift noemt de belanghebbenden of informanten niet",
            "the petition does not name the interested parties or informants"),
    unknown=Text("het is niet bekend of het verzoekschrift de belanghebbenden en informanten noemt",
                 "it is not known whether the petition names the interested parties and informants"),
)

bewijsstukken_nodig = yes_no(
    "verzoek.bewijsstukken_nodig",
    ask=Text("Zijn er stukken nodig om de gestelde feiten te bewijzen?",
             "Are documents needed to prove the facts stated?"),
    yes=Text("er zijn bewijsstukken nodig", "supporting documents are needed"),
    no=Text("er zijn geen bewijsstukken nodig", "no supporting documents are needed"),
    unknown=Text("het is niet bekend of er bewijsstukken nodig zijn",
                 "it is not known whether supporting documents are needed"),
)

bewijsstukken_overgelegd = yes_no(
    "verzoek.bewijsstukken_overgelegd",
    ask=Text("Zijn de nodige bewijsstukken overgelegd?", "Were the needed supporting documents submitted?"),
    yes=Text("de nodige bewijsstukken zijn overgelegd", "the needed supporting documents were submitted"),
    no=Text("de nodige bewijsstukken zijn niet overgelegd",
            "the needed supporting documents were not submitted"),
    unknown=Text("het is niet bekend of de nodige bewijsstukken zijn overgelegd",
                 "it is not known whether the needed supporting documents were submitted"),
)

afschriften_overgelegd = yes_no(
    "verzoek.afschriften_overgelegd",
    ask=Text("Zijn de nodige afschriften overgelegd?", "Were the needed copies submitted?"),
    yes=Text("de nodige afschriften zijn overgelegd", "the needed copies were submitted"),
    no=Text("de nodige afschriften zijn niet overgelegd", "the needed copies were not submitted"),
    unknown=Text("het is niet bekend of de nodige afschriften zijn overgelegd",
                 "it is not known whether the needed copies were submitted"),
)

bedreigingen_vermeld = yes_no(
    "verzoek.bedreigingen_vermeld",
    ask=Text("Noemt het verzoekschrift de concrete bedreigingen in de ontwikkeling?",
             "Does the petition state the concrete threats to the development?"),
    yes=Text("het verzoekschrift noemt de concrete bedreigingen", "the petition states the concrete threats"),
    no=Text("het verzoekschrift noemt de concrete bedreigingen niet",
            "the petition does not state the concrete threats"),
    unknown=Text("het is niet bekend of het verzoekschrift de concrete bedreigingen noemt",
                 "it is not known whether the petition states the concrete threats"),
)

duur_vermeld = yes_no(
    "verzoek.duur_vermeld",
    ask=Text("Noemt het verzoekschrift de duur, afgestemd op de bedreigingen?",
             "Does the petition state the duration, matched to the threats?"),
    yes=Text("het verzoekschrift noemt de op de bedreigingen afgestemde duur",
             "the petition states the duration matched to the threats"),
    no=Text("het verzoekschrift noemt geen op de bedreigingen afgestemde duur",
            "the petition states no duration matched to the threats"),
    unknown=Text("het is niet bekend of het verzoekschrift de op de bedreigingen afgestemde duur noemt",
                 "it is not known whether the petition states the duration matched to the threats"),
)

gesprek_met_minderjarige_vermeld = yes_no(
    "verzoek.gesprek_met_minderjarige_vermeld",
    ask=Text("Vermeldt het verzoekschrift of en hoe het met de minderjarige is besproken, en zijn reactie?",
             "Does the petition state whether and how it was discussed with the minor, and the reaction?"),
    yes=Text("het verzoekschrift vermeldt of en hoe het met de minderjarige is besproken",
             "the petition states whether and how it was discussed with the minor"),
    no=Text("het verzoekschrift vermeldt niet of en hoe het met de minderjarige is besproken",
            "the petition does not state whether and how it was discussed with the minor"),
    unknown=Text(
        "het is niet bekend of het verzoekschrift vermeldt of en hoe het met de minderjarige is besproken",
        "it is not known whether the petition states whether and how it was discussed with the minor",
    ),
)

plan_overgelegd = yes_no(
    "verzoek.plan_overgelegd",
    ask=Text("Is het plan van de GI bij het verzoekschrift gevoegd?",
             "Was the institution's plan added to the petition?"),
    yes=Text("het plan is bij het verzoekschrift gevoegd", "the plan was added to the petition"),
    no=Text("het plan is niet bij het verzoekschrift gevoegd", "the plan was not added to the petition"),
    unknown=Text("het is niet bekend of het plan bij het verzoekschrift is gevoegd",
                 "it is not known whether the plan was added to the petition"),
)

verslag_overgelegd = yes_no(
    "verzoek.verslag_overgelegd",
    ask=Text("Is het verslag van het verloop van de ondertoezichtstelling bij het verzoekschrift gevoegd?",
             "Was the report on the course of the supervision order added to the petition?"),
    yes=Text("het verslag van het verloop is bij het verzoekschrift gevoegd",
             "the report on the course was added to the petition"),
    no=Text("het verslag van het verloop is niet bij het verzoekschrift gevoegd",
            "the report on the course was not added to the petition"),
    unknown=Text("het is niet bekend of het verslag van het verloop bij het verzoekschrift is gevoegd",
                 "it is not known whether the report on the course was added to the petition"),
)

plan_en_verslag_aan_raad = yes_no(
    "verzoek.plan_en_verslag_aan_raad",
    ask=Text("Zijn het plan en het verslag ook aan de raad gezonden?",
             "Were the plan and the report sent to the Raad too?"),
    yes=Text("het plan en het verslag zijn ook aan de raad gezonden",
             "the plan and the report were sent to the Raad too"),
    no=Text("het plan en het verslag zijn niet aan de raad gezonden",
            "the plan and the report were not sent to the Raad"),
    unknown=Text("het is niet bekend of het plan en het verslag ook aan de raad zijn gezonden",
                 "it is not known whether the plan and the report were sent to the Raad too"),
)

raadsadvies_overgelegd = yes_no(
    "verzoek.raadsadvies_overgelegd",
    ask=Text("Is het advies van de raad over de verlenging overgelegd?",
             "Was the Raad's advice on the extension submitted?"),
    yes=Text("het advies van de raad over de verlenging is overgelegd",
             "the Raad's advice on the extension was submitted"),
    no=Text("het advies van de raad over de verlenging is niet overgelegd",
            "the Raad's advice on the extension was not submitted"),
    unknown=Text("het is niet bekend of het advies van de raad over de verlenging is overgelegd",
                 "it is not known whether the Raad's advice on the extension was submitted"),
)

beslissing_gi_overgelegd = yes_no(
    "verzoek.beslissing_gi_overgelegd",
    ask=Text("Is de beslissing van de GI overgelegd?", "Was the institution's decision submitted?"),
    yes=Text("de beslissing van de GI is overgelegd", "the institution's decision was submitted"),
    no=Text("de beslissing van de GI is niet overgelegd", "the institution's decision was not submitted"),
    unknown=Text("het is niet bekend of de beslissing van de GI is overgelegd",
                 "it is not known whether the institution's decision was submitted"),
)

vraagt_ontzegging = act(
    "verzoek.vraagt_ontzegging",
    ask=Text("Wordt verzocht het contact of de omgang te ontzeggen?", "Is denial of contact requested?"),
    yes=Text("verzocht wordt het contact of de omgang te ontzeggen", "denial of contact is requested"),
    no=Text("er wordt geen ontzegging verzocht", "no denial is requested"),
    unknown=Text("het is niet bekend of wordt verzocht het contact of de omgang te ontzeggen",
                 "it is not known whether denial of contact is requested"),
)

duur_ontzegging_vermeld = yes_no(
    "verzoek.duur_ontzegging_vermeld",
    ask=Text("Noemt het verzoek de duur van de ontzegging?",
             "Does the petition state the duration of the denial?"),
    yes=Text("het verzoek noemt de duur van de ontzegging", "the petition states the duration of the denial"),
    no=Text("het verzoek noemt de duur van de ontzegging niet",
            "the petition does not state the duration of the denial"),
    unknown=Text("het is niet bekend of het verzoek de duur van de ontzegging noemt",
                 "it is not known whether the petition states the duration of the denial"),
)

vordering_ingesteld = act(
    "verzoek.vordering_ingesteld",
    ask=Text("Is de zaak met een vordering ingeleid?", "Was the case brought as a claim?"),
    yes=Text("de zaak is met een vordering ingeleid", "the case was brought as a claim"),
    no=Text("de zaak is niet met een vordering ingeleid", "the case was not brought as a claim"),
    unknown=Text("het is niet bekend of de zaak met een vordering is ingeleid",
                 "it is not known whether the case was brought as a claim"),
)

door_advocaat_ingediend = yes_no(
    "verzoek.door_advocaat_ingediend",
    ask=Text("Is het verzoek door een advocaat ingediend?", "Was the petition filed by a lawyer?"),
    yes=Text("het verzoek is door een advocaat ingediend", "the petition was filed by a lawyer"),
    no=Text("het verzoek is niet door een advocaat ingediend", "the petition was not filed by a lawyer"),
    unknown=Text("het is niet bekend of het verzoek door een advocaat is ingediend",
                 "it is not known whether the petition was filed by a lawyer"),
)

hersteltermijn_verstreken = act(
    "verzoek.hersteltermijn_verstreken",
    ask=Text("Is de hersteltermijn van de rechter verstreken zonder dat een advocaat het verzoek overnam?",
             "Did the period that the court gave to repair pass without a lawyer taking over?"),
    yes=Text("de hersteltermijn is zonder herstel verstreken",
             "the period for repair has passed without repair"),
    no=Text("er is geen hersteltermijn zonder herstel verstreken",
            "no period for repair has passed without repair"),
    unknown=Text("het is niet bekend of de hersteltermijn zonder herstel is verstreken",
                 "it is not known whether the period for repair has passed without repair"),
)

twee_jaar_verstreken = yes_no(
    "verzoek.twee_jaar_verstreken",
    ask=Text(
        "Duurden ondertoezichtstelling en uithuisplaatsing op de dag van het verzoek samen al twee jaar?",
        "Had supervision and placement run together for two years on the day of the petition?",
    ),
    yes=Text("op de dag van het verzoek waren de twee jaar verstreken",
             "the two years had passed on the day of the petition"),
    no=Text("op de dag van het verzoek waren de twee jaar nog niet verstreken",
            "the two years had not yet passed on the day of the petition"),
    unknown=Text("het is niet bekend of op de dag van het verzoek de twee jaar waren verstreken",
                 "it is not known whether the two years had passed on the day of the petition"),
)
