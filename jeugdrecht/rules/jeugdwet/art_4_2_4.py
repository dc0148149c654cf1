"""
Jeugdwet 4.2.4. Medezeggenschap: een cliëntenraad, behalve bij de GI die ook aanvaarde rechtspersoon is.
"""

from jeugdrecht.facts import instelling
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

art_4_2_4_3 = Provision(
    jw("4.2.4", 3),
    heading=Text(
        "medezeggenschap en aanvaarde rechtspersoon",
        "participation and accepted legal person",
    ),
    summary=Text(
        "De Wmcz 2018 geldt voor aanbieders en GI, behalve voor de GI die tevens een door de minister "
        "van JenV aanvaarde rechtspersoon is (1:256 lid 1 en 1:302 lid 2 BW).",
        "Client participation act applies except to a GI that is also an accepted legal person "
        "(1:256(1), 1:302(2) BW).",
    ),
    since="2020-07-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2020-06-30",
            Text(
                "Eigen regeling: cliëntenraad bij in de regel meer dan tien werkenden.",
                "Own rules: client council where as a rule more than ten people work.",
            ),
        ),
    ),
)

raad_vereist = instelling.soort.is_("jeugdhulpaanbieder") | (
    instelling.soort.is_("gi") & ~instelling.aanvaarde_rechtspersoon
)

clientenraad_tot_juli_2020 = Norm(
    "clientenraad",
    art_4_2_4_3,
    decision="audit_institution",
    when=raad_vereist & instelling.meer_dan_tien_werkenden,
    then=instelling.clientenraad,
    since="2015-01-01",
    until="2020-06-30",
    read="2020-01-01",
)

clientenraad = Norm(
    "clientenraad",
    art_4_2_4_3,
    decision="audit_institution",
    when=raad_vereist,
    then=instelling.clientenraad,
    since="2020-07-01",
    earlier=Earlier.OTHER_EDITION,
)

drempels_van_de_wmcz = NotModelled(
    provision=art_4_2_4_3,
    what=Text(
        "vanaf welk aantal medewerkers de Wmcz 2018 zelf een cliëntenraad eist, en de pleegouderraad (4.2.5)",
        "from which number of workers the Wmcz 2018 itself demands a council, and the foster parents' "
        "council (4.2.5)",
    ),
    why=Text("de Wmcz 2018 is niet gelezen", "the Wmcz 2018 was not read"),
    decisions=("audit_institution",),
    since="2020-07-01",
)
