"""
Sr 77aa. Toezicht en begeleiding bij een voorwaardelijke straf of maatregel.

De rechter kan een gecertificeerde instelling of, vanaf 16 jaar, een reclasseringsinstelling met het toezicht
belasten, en in bijzondere gevallen na overleg een particulier. De tekst noemt voor de 16 jaar niet het feit:
de leeftijd op de dag van de beslissing telt (uitleg). Tot 1 april 2014 kon de reclassering alleen bij
meerderjarigen; art. V houdt dat voor oudere feiten in stand.
"""

from jeugdrecht.facts import feit, jeugdige, maatregel, sanctie, toezicht
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr, wet_adolescentenstrafrecht

art_77aa_1 = Provision(
    sr("77aa", 1),
    heading=Text("toezicht door een gecertificeerde instelling", "supervision by a certified institution"),
    summary=Text(
        "De rechter kan een gecertificeerde instelling opdragen toezicht te houden en te "
        "begeleiden; in bijzondere gevallen, na overleg, een particulier persoon.",
        "The court may entrust supervision to a certified institution or, exceptionally, a private person.",
    ),
    since="2015-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2005-01-03",
            Text(
                "Lid 2: hulp en steun door een instelling van de Wet op de jeugdhulpverlening of, in "
                "bijzondere gevallen na overleg, een particulier.",
                "Paragraph 2: help and support by an institution under the Youth Assistance Act or, "
                "exceptionally and after consultation, a private person.",
            ),
        ),
        Edition(
            "2005-01-04",
            "2014-03-31",
            Text(
                "Lid 2: hulp en steun door een stichting van de Wet op de jeugdzorg of, in bijzondere "
                "gevallen na overleg, een particulier.",
                "Paragraph 2: help and support by a foundation under the Youth Care Act or, exceptionally "
                "and after consultation, a private person.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2014-12-31",
            Text("Lid 2: toezicht door een stichting.", "Paragraph 2: supervision by a foundation."),
        ),
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text("Stond als lid 2, met dezelfde inhoud.", "Stood as paragraph 2, with the same content."),
        ),
    ),
)

art_77aa_2 = Provision(
    sr("77aa", 2),
    heading=Text("hulp en steun bij ondertoezichtstelling", "help and support under a supervision order"),
    summary=Text(
        "Bij een onder toezicht gestelde kan een gecertificeerde instelling hulp en steun bij de "
        "bijzondere voorwaarden krijgen opgedragen.",
        "If under a supervision order, a certified institution may be instructed to give help and support.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2005-01-03",
            Text(
                "Lid 3: hulp en steun door de gezinsvoogdij-instelling.",
                "Paragraph 3: help and support by the family guardianship institution.",
            ),
        ),
        Edition(
            "2005-01-04",
            "2014-12-31",
            Text(
                "Lid 3: hulp en steun door de stichting.", "Paragraph 3: help and support by the foundation."
            ),
        ),
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Lid 3: de instelling die de ondertoezichtstelling uitvoert kan worden belast.",
                "Paragraph 3: the institution executing the supervision order may be charged.",
            ),
        ),
    ),
)

art_77aa_3 = Provision(
    sr("77aa", 3),
    heading=Text("toezicht door de reclassering vanaf 16", "supervision by probation from 16"),
    summary=Text(
        "Heeft de jeugdige de leeftijd van 16 bereikt, dan kan de rechter een "
        "reclasseringsinstelling (14c lid 6) opdragen toe te zien.",
        "Once the youth is 16, the court may entrust supervision to a probation institution.",
    ),
    since="2014-04-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text(
                "Lid 4: de reclassering alleen als de veroordeelde meerderjarig was.",
                "Paragraph 4: probation only where the convicted person was of age.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text("Stond als lid 4, met dezelfde inhoud.", "Stood as paragraph 4, with the same content."),
        ),
    ),
)

voorwaardelijke_straf = toezicht.fase.is_("voorwaardelijke_straf") & decided("sanctierecht", "jeugd")
bij_ondertoezichtstelling = (
    toezicht.fase.is_("voorwaardelijke_straf_bij_ots")
    & decided("sanctierecht", "jeugd")
    & jeugdige.leeftijd_op_beslissing.less_than(18)
    & maatregel.ots_loopt
    & sanctie.bijzondere_voorwaarde
)
# Whoever had that age at the offence has it on the day of the decision, whichever day that is.
achttien = jeugdige.leeftijd_op_pleegdatum.at_least(18) | jeugdige.leeftijd_op_beslissing.at_least(18)
zestien = jeugdige.leeftijd_op_pleegdatum.at_least(16) | jeugdige.leeftijd_op_beslissing.at_least(16)
# Art. V: for an offence before 1 April 2014 probation stays confined to those of age.
zestien_of_oud_recht = achttien | (zestien & feit.pleegdatum.on_or_after("2014-04-01"))

stichting = Scope(
    "stichting",
    art_77aa_1,
    decision="toezicht_uitvoerder",
    when=voorwaardelijke_straf,
    then="stichting",
    since="2011-07-02",
    until="2014-12-31",
    actor="rechter",
    read="2014-04-01",
)

instelling = Scope(
    "instelling",
    art_77aa_1,
    decision="toezicht_uitvoerder",
    when=voorwaardelijke_straf,
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
)

particulier = Scope(
    "particulier",
    art_77aa_1,
    decision="toezicht_uitvoerder",
    when=voorwaardelijke_straf & toezicht.bijzonder_geval & toezicht.overleg_met_gi,
    then="particulier",
    since="2011-07-02",
    actor="rechter",
)

stichting_bij_ots = Scope(
    "stichting_bij_ots",
    art_77aa_2,
    decision="toezicht_uitvoerder",
    when=bij_ondertoezichtstelling,
    then="stichting",
    since="2011-07-02",
    until="2014-12-31",
    actor="rechter",
    read="2014-04-01",
)

instelling_bij_ots = Scope(
    "instelling_bij_ots",
    art_77aa_2,
    decision="toezicht_uitvoerder",
    when=bij_ondertoezichtstelling,
    then="gecertificeerde_instelling",
    since="2015-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
)

reclassering_tot_2014 = Scope(
    "reclassering",
    art_77aa_3,
    decision="toezicht_uitvoerder",
    when=voorwaardelijke_straf & achttien,
    then="reclassering",
    since="2011-07-02",
    until="2014-03-31",
    actor="rechter",
    read="2014-02-16",
)

reclassering = Scope(
    "reclassering",
    art_77aa_3,
    decision="toezicht_uitvoerder",
    when=voorwaardelijke_straf & zestien_of_oud_recht,
    then="reclassering",
    since="2014-04-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    rests_on=(wet_adolescentenstrafrecht("V"),),
    quote="de leeftijd van zestien jaren heeft bereikt",
)

eerder_meerderjarig = NotModelled(
    provision=art_77aa_3,
    what=Text(
        "wie voor zijn achttiende meerderjarig was door huwelijk of verklaring",
        "those who came of age before eighteen by marriage or declaration",
    ),
    why=Text(
        "de oude tekst zei meerderjarig; dat is hier gelezen als achttien jaar of ouder",
        "the old text said of age; that is read here as eighteen or over",
    ),
    decisions=("toezicht_uitvoerder",),
    until="2014-03-31",
)
