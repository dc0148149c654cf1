"""
De tijdlijn van de kinderbescherming: wanneer een maatregel eindigt, en uiterlijk wanneer wie iets doet.

Een einde is de eerste dag waarop de maatregel niet meer geldt; een termijn noemt zijn laatste dag. Elke
oorzaak is een eigen regel: de eerste telt, de andere staan erbij. De wet van de peildatum geldt.
"""

from jeugdrecht.facts import gezag, gi, maatregel, machtiging, raad, spoedbeschikking, voogd, zaak
from jeugdrecht.logic.decisions import Decision, Earliest
from jeugdrecht.sources import Text

ots_van_bepaalde_duur = maatregel.soort.is_("ots") & maatregel.einddatum.has_come()
uithuisplaatsing_verleend = machtiging.soort.is_("uithuisplaatsing") & machtiging.verleend
uithuisplaatsing_op_maatregel = maatregel.soort.in_("ots", "vots") & uithuisplaatsing_verleend
spoedmaatregel = spoedbeschikking.datum.has_come() & (
    spoedbeschikking.vots
    | spoedbeschikking.machtiging_uhp
    | spoedbeschikking.voorlopige_voogdij
    | spoedbeschikking.toestemming_265i
)

einde_ots = Decision(
    id="einde_ots",
    question=Text(
        "Vanaf welke dag geldt de ondertoezichtstelling uiterlijk niet meer?",
        "From which day does the supervision order at the latest no longer run?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="maatregel",
    scope=maatregel.soort.is_("ots"),
    name=Text("einde ondertoezichtstelling", "end of supervision order"),
)

einde_vots = Decision(
    id="einde_vots",
    question=Text(
        "Vanaf welke dag geldt de voorlopige ondertoezichtstelling uiterlijk niet meer?",
        "From which day does the interim supervision order at the latest no longer run?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="maatregel",
    scope=maatregel.soort.is_("vots"),
    name=Text("einde voorlopige ondertoezichtstelling", "end of interim supervision order"),
)

einde_uithuisplaatsing = Decision(
    id="einde_uithuisplaatsing",
    question=Text(
        "Vanaf welke dag is er uiterlijk geen machtiging meer voor de uithuisplaatsing die op deze "
        "(voorlopige) ondertoezichtstelling rust?",
        "From which day is there at the latest no authorisation any more for the placement that rests on "
        "this (interim) supervision order?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="maatregel",
    scope=uithuisplaatsing_op_maatregel,
    name=Text("einde uithuisplaatsing", "end of out-of-home placement"),
)

einde_gedeeltelijk_gezag = Decision(
    id="einde_gedeeltelijk_gezag",
    question=Text(
        "Vanaf welke dag oefent de GI uiterlijk geen deel van het gezag meer uit?",
        "From which day does the certified institution at the latest no longer exercise part of the "
        "authority?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="maatregel",
    scope=uithuisplaatsing_op_maatregel & gezag.gedeeltelijk_sinds.has_come(),
    name=Text("einde gedeeltelijk gezag", "end of partial authority"),
)

einde_proeftijd_herstel = Decision(
    id="einde_proeftijd_herstel",
    question=Text(
        "Vanaf welke dag is de proeftijd voor herstel in het gezag uiterlijk voorbij?",
        "From which day is the trial period for restoring authority over at the latest?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gezag.proeftijd_begin.has_come(),
    name=Text("einde proeftijd", "end of trial period"),
)

uiterste_verzoek_verlenging = Decision(
    id="uiterste_verzoek_verlenging",
    question=Text(
        "Wat is de laatste dag waarop verlenging van de ondertoezichtstelling nog kan worden verzocht en "
        "uitgesproken?",
        "What is the last day on which extension of the supervision order can still be requested and "
        "granted?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="maatregel",
    scope=maatregel.soort.is_("ots"),
    name=Text("verlengen kan tot en met", "extension possible until"),
)

uiterste_melding_niet_verlengen = Decision(
    id="uiterste_melding_niet_verlengen",
    question=Text(
        "Uiterlijk op welke dag meldt de GI aan de raad dat zij de ondertoezichtstelling niet wil verlengen?",
        "By which day does the certified institution report to the Board that it does not want to extend "
        "the supervision order?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="maatregel",
    scope=ots_van_bepaalde_duur & gi.niet_verlengen_aangewezen,
    name=Text("niet verlengen melden", "report non-extension"),
)

uiterste_melding_niet_verlengen_uhp = Decision(
    id="uiterste_melding_niet_verlengen_uhp",
    question=Text(
        "Uiterlijk op welke dag meldt de GI aan de raad dat zij de machtiging tot uithuisplaatsing niet "
        "wil verlengen?",
        "By which day does the certified institution report to the Board that it does not want to extend "
        "the placement authorisation?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=uithuisplaatsing_verleend & machtiging.einddatum.has_come() & gi.niet_verlengen_aangewezen,
    name=Text("niet verlengen plaatsing melden", "report non-extension of placement"),
)

uiterste_melding_beeindiging_uhp = Decision(
    id="uiterste_melding_beeindiging_uhp",
    question=Text(
        "Uiterlijk op welke dag meldt de GI aan de raad dat zij de uithuisplaatsing voortijdig wil "
        "beëindigen?",
        "By which day does the certified institution report to the Board that it wants to end the placement "
        "early?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=machtiging.voorgenomen_einde.has_come(),
    name=Text("beëindiging plaatsing melden", "report end of placement"),
)

uiterste_melding_verlenging = Decision(
    id="uiterste_melding_verlenging",
    question=Text(
        "Uiterlijk op welke dag meldt de GI aan de raad dat zij na twee jaar ondertoezichtstelling en "
        "uithuisplaatsing beide wil laten verlengen?",
        "By which day does the certified institution report to the Board that it wants both supervision "
        "order and placement extended after two years?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    subject="maatregel",
    scope=ots_van_bepaalde_duur
    & gi.verzoekt_verlenging_ots_en_uhp
    & maatregel.ots_duur_met_uhp_maanden.at_least(24),
    name=Text("verlenging melden", "report extension"),
)

verval_machtiging_265c = Decision(
    id="verval_machtiging_265c",
    question=Text(
        "Vanaf welke dag is de machtiging tot uithuisplaatsing vervallen als zij niet ten uitvoer wordt "
        "gelegd?",
        "From which day has the placement authorisation lapsed if it is not carried out?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=uithuisplaatsing_verleend,
    name=Text("machtiging vervallen vanaf", "authorisation lapsed from"),
)

verval_spoedmaatregel = Decision(
    id="verval_spoedmaatregel",
    question=Text(
        "Tot en met welke dag heeft de spoedbeschikking kracht als niet iedereen gelegenheid krijgt zijn "
        "mening kenbaar te maken?",
        "Until and including which day is the urgent order in force if not everybody is given the "
        "opportunity to be heard?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=spoedmaatregel,
    name=Text("spoedmaatregel geldt tot en met", "urgent measure in force until"),
)

verval_schorsing = Decision(
    id="verval_schorsing",
    question=Text(
        "Tot en met welke dag geldt de schorsing van het gezag als geen beëindiging wordt verzocht?",
        "Until and including which day does the suspension of authority last if no termination is requested?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gezag.geschorst_op.has_come(),
    name=Text("schorsing geldt tot en met", "suspension lasts until"),
)

verval_schorsing_voogd = Decision(
    id="verval_schorsing_voogd",
    question=Text(
        "Tot en met welke dag geldt de schorsing van de voogd als geen beëindiging wordt verzocht?",
        "Until and including which day does the suspension of the guardian last if no termination is "
        "requested?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=voogd.geschorst_op.has_come(),
    name=Text("schorsing voogd geldt tot en met", "suspension of guardian lasts until"),
)

verval_voorlopige_voogdij = Decision(
    id="verval_voorlopige_voogdij",
    question=Text(
        "Tot en met welke dag geldt de voorlopige voogdij als geen gezagsvoorziening wordt verzocht?",
        "Until and including which day does the interim guardianship last if no provision on authority "
        "is requested?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=gezag.voorlopige_voogdij_op.has_come(),
    name=Text("voorlopige voogdij geldt tot en met", "interim guardianship lasts until"),
)

uiterste_voorlegging_raad = Decision(
    id="uiterste_voorlegging_raad",
    question=Text(
        "Uiterlijk op welke dag vraagt de raad het oordeel van de rechter, na een verzoek van de "
        "burgemeester of de GI?",
        "By which day does the Board seek the court's opinion, after a request of the mayor or the "
        "certified institution?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=raad.oordeel_gevraagd_op.has_come() & raad.oordeel_gevraagd_door.in_("burgemeester", "gi"),
    name=Text("raad legt voor uiterlijk", "Raad submits by"),
)

uiterste_bereidverklaring_voogd = Decision(
    id="uiterste_bereidverklaring_voogd",
    question=Text(
        "Uiterlijk op welke dag verklaart de door een ouder benoemde voogd zich bereid?",
        "By which day does the guardian whom a parent appointed declare himself willing?",
    ),
    answer=Earliest(),
    governing=zaak.peildatum,
    since="2015-01-01",
    scope=voogd.datum_betekening_benoeming.has_come(),
    name=Text("bereid verklaren uiterlijk", "declare willingness by"),
)
