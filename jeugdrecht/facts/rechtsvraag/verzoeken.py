"""
What the law leaves open about petitions in the civil protection of children.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

vots_door_voogd = legal_question(
    "rechtsvraag.vots_door_voogd", by="kinderrechter",
    ask=Text(
        "Kan de voogd ook om een voorlopige ondertoezichtstelling verzoeken? Art. 326 lid 2 BW1 noemt de "
        "ondertoezichtstelling en haar verlenging, en verklaart de afdeling met art. 257 overeenkomstig "
        "van toepassing.",
        "May the guardian also request an interim supervision order? Art. 326(2) BW1 names the "
        "supervision order and its extension, and applies the section that holds art. 257.",
    ),
    yes=Text("de voogd kan ook om een voorlopige ondertoezichtstelling verzoeken (art. 326 lid 2 BW1)",
             "the guardian may also request an interim supervision order (art. 326(2) BW1)"),
    no=Text("de voogd kan niet om een voorlopige ondertoezichtstelling verzoeken (art. 326 lid 2 BW1)",
            "the guardian may not request an interim supervision order (art. 326(2) BW1)"),
    unknown=Text(
        "de wet laat open of de voogd ook om een voorlopige ondertoezichtstelling kan verzoeken (art. 326 "
        "lid 2 BW1)",
        "the law leaves open whether the guardian may also request an interim supervision order (art. "
        "326(2) BW1)",
    ),
)

twee_jaar_bij_ingang_verlenging = legal_question(
    "rechtsvraag.twee_jaar_bij_ingang_verlenging", by="kinderrechter",
    ask=Text(
        "Worden de twee jaar van art. 265j lid 3 BW1 gemeten op de dag waarop de verlenging zou ingaan? "
        "Het lid zegt niet op welke dag de ondertoezichtstelling met uithuisplaatsing twee jaar heeft "
        "geduurd; nee: op de dag van het verzoek.",
        "Are the two years of art. 265j(3) BW1 measured on the day on which the extension would start? "
        "The paragraph does not say on which day supervision with placement has lasted two years; no: on "
        "the day of the petition.",
    ),
    yes=Text("de twee jaar van art. 265j lid 3 BW1 worden gemeten op de dag waarop de verlenging zou ingaan",
             "the two years of art. 265j(3) BW1 are measured on the day on which the extension would start"),
    no=Text("de twee jaar van art. 265j lid 3 BW1 worden gemeten op de dag van het verzoek",
            "the two years of art. 265j(3) BW1 are measured on the day of the petition"),
    unknown=Text(
        "de wet laat open of de twee jaar van art. 265j lid 3 BW1 worden gemeten op de dag waarop de "
        "verlenging zou ingaan",
        "the law leaves open whether the two years of art. 265j(3) BW1 are measured on the day on which "
        "the extension would start",
    ),
)

om_zonder_advocaat = legal_question(
    "rechtsvraag.om_zonder_advocaat", by="rechter",
    ask=Text(
        "Kan het openbaar ministerie een verzoek buiten de afdeling over ondertoezichtstelling zonder "
        "advocaat indienen? Art. 278 lid 3 Rv vraagt een bijzondere bepaling; art. 243 lid 4 BW1 is er "
        "een voor de raad, en voor het openbaar ministerie is er geen gelezen.",
        "May the public prosecution service file a petition outside the section on supervision orders "
        "without a lawyer? Art. 278(3) Rv asks for a special provision; art. 243(4) BW1 is one for the "
        "Raad, and none was read for the prosecution service.",
    ),
    yes=Text("het openbaar ministerie kan het verzoek zonder advocaat indienen (art. 278 lid 3 Rv)",
             "the public prosecution service may file the petition without a lawyer (art. 278(3) Rv)"),
    no=Text("het openbaar ministerie heeft voor het verzoek een advocaat nodig (art. 278 lid 3 Rv)",
            "the public prosecution service needs a lawyer for the petition (art. 278(3) Rv)"),
    unknown=Text(
        "de wet laat open of het openbaar ministerie het verzoek zonder advocaat kan indienen (art. 278 "
        "lid 3 Rv)",
        "the law leaves open whether the public prosecution service may file the petition without a "
        "lawyer (art. 278(3) Rv)",
    ),
)
