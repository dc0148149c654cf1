"""
Jeugdwet 3.5. De gecertificeerde instelling bepaalt welke jeugdhulp nodig is, in overleg met het college.

Overleg is geen instemming: het college zet in wat de instelling bepaalt (art. 2.4 lid 2). Vloeit de hulp
rechtstreeks voort uit een strafrechtelijke beslissing, dan valt er niets te bepalen.
"""

from jeugdrecht.facts import gi, instelling, jeugdhulp, jeugdige, maatregel
from jeugdrecht.logic.rules import Duty, Norm, Power, Scope
from jeugdrecht.sources import Provision, Text, jw

art_3_5_1 = Provision(
    jw("3.5", 1),
    heading=Text(
        "de instelling bepaalt de jeugdhulp, na overleg",
        "the institution determines the care, after consultation",
    ),
    summary=Text(
        "De GI bepaalt of en welke jeugdhulp bij de maatregel of jeugdreclassering nodig is en overlegt "
        "daarvoor met het college van de woonplaats.",
        "The GI determines whether and which help is needed, in consultation with the college of domicile.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_5_2 = Provision(
    jw("3.5", 2),
    heading=Text(
        "voorrang voor pleegouder of gezinshuis",
        "preference for a foster parent or family home",
    ),
    summary=Text(
        "De voorrang voor pleegouder of gezinshuis (2.3 lid 6) geldt ook als de GI bepaalt.",
        "Preference for family placement applies to the GI as well.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_5_3 = Provision(
    jw("3.5", 3),
    heading=Text(
        "protocol over het overleg",
        "protocol on the consultation",
    ),
    summary=Text(
        "GI en college leggen hun overlegwijze vast in een protocol.",
        "GI and college lay down consultation in a protocol.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_3_5_4 = Provision(
    jw("3.5", 4),
    heading=Text(
        "niet bij hulp uit een strafrechtelijke beslissing",
        "not where a criminal decision brings the care",
    ),
    summary=Text(
        "Vloeit de hulpplicht rechtstreeks uit een strafrechtelijke beslissing voort, dan bepaalt de GI "
        "niet en geldt het overleg niet.",
        "GI determination and consultation do not apply when the help obligation flows directly from a "
        "criminal decision.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

in_de_uitvoering = maatregel.kinderbescherming_loopt | maatregel.jeugdreclassering_loopt
uit_strafrechtelijke_beslissing = jeugdhulp.in_uitvoering_van_beslissing & jeugdhulp.kader.is_(
    "jeugdstrafrecht"
)
zelf_te_bepalen = in_de_uitvoering & ~uit_strafrechtelijke_beslissing

bepalen = Power(
    "bepalen",
    art_3_5_1,
    decision="bepaling_jeugdhulp",
    opens="bevoegd",
    requires=zelf_te_bepalen,
    actor="gecertificeerde_instelling",
    since="2015-01-01",
    rests_on=(jw("3.5", 4), jw("2.4", 2, "b")),
)

niet_te_bepalen = Scope(
    "niet_te_bepalen",
    art_3_5_1,
    decision="bepaling_jeugdhulp",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
    rests_on=(jw("3.5", 4),),
)

overleg = Duty(
    "overleg",
    art_3_5_1,
    decision="plichten_bij_bepaling",
    when=zelf_te_bepalen,
    then="overleg_met_college",
    since="2015-01-01",
    actor="gecertificeerde_instelling",
    rests_on=(jw("3.5", 4),),
)

gezinsgericht = Duty(
    "gezinsgericht",
    art_3_5_2,
    decision="plichten_bij_bepaling",
    when=zelf_te_bepalen
    & jeugdige.uit_huis_geplaatst
    & gi.gezinsvorm_mogelijk
    & ~gi.gezinsvorm_niet_in_belang,
    then="pleegouder_of_gezinshuis",
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

protocol = Duty(
    "protocol",
    art_3_5_3,
    decision="plichten_bij_bepaling",
    then="protocol",
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)

overleg_over_jeugdhulp = Norm(
    "overleg_over_jeugdhulp",
    art_3_5_1,
    decision="audit_institution",
    when=instelling.soort.is_("gi") & gi.bepaalt_jeugdhulp & ~uit_strafrechtelijke_beslissing,
    then=gi.overlegt_met_college,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
    rests_on=(jw("3.5", 4),),
)

protocol_met_college = Norm(
    "protocol_met_college",
    art_3_5_3,
    decision="audit_institution",
    when=instelling.soort.is_("gi"),
    then=gi.protocol_college,
    since="2015-01-01",
    actor="gecertificeerde_instelling",
)
