"""
Kinds of events of any dossier: its opening, what is established, the person, and where the person lives.
"""

from jeugdrecht.dossier.kinds.kind import DAY, YES, Kind
from jeugdrecht.sources import Text

opening = Kind(
    id="opening", label=Text("dossier geopend", "dossier opened"), chain="algemeen",
)  # fmt: skip
gegevens = Kind(
    id="gegevens", label=Text("gegevens vastgesteld", "facts established"), chain="algemeen",
)  # fmt: skip
intrekking = Kind(
    id="intrekking", label=Text("gebeurtenis ingetrokken", "event withdrawn"), chain="algemeen",
)  # fmt: skip
geboorte = Kind(
    id="geboorte", label=Text("geboorte", "birth"), chain="algemeen",
    sets=(("jeugdige.geboortedatum", DAY),),
)  # fmt: skip
overlijden = Kind(
    id="overlijden", label=Text("overlijden", "death"), chain="algemeen",
    sets=(("jeugdige.overleden", YES), ("jeugdige.overlijdensdatum", DAY)),
)  # fmt: skip
verhuizing = Kind(
    id="verhuizing", label=Text("verhuizing", "move of home"), chain="algemeen",
    item="woonplaats", opens=True, ends="woonplaats.tot", provision="jw:1.1:woonplaats:1",
    sets=(("woonplaats.vanaf", DAY),), needs=("woonplaats.woonadres_gemeente",),
)  # fmt: skip
verblijf_begonnen = Kind(
    id="verblijf_begonnen", label=Text("verblijf begonnen", "stay begun"), chain="algemeen",
    item="verblijf", opens=True, ends="verblijf.tot",
    sets=(("verblijf.vanaf", DAY),), needs=("verblijf.soort",),
)  # fmt: skip
verblijf_geeindigd = Kind(
    id="verblijf_geeindigd", label=Text("verblijf geëindigd", "stay ended"), chain="algemeen",
    item="verblijf", sets=(("verblijf.tot", DAY),),
)  # fmt: skip
betrokkene = Kind(
    id="betrokkene", label=Text("betrokkene in beeld", "person involved"), chain="algemeen",
    item="belanghebbende", opens=True, needs=("belanghebbende.rol",),
)  # fmt: skip
lopende_maatregel = Kind(
    id="lopende_maatregel",
    label=Text("maatregel die al liep", "measure that was running already"), chain="algemeen",
    item="maatregel", opens=True, needs=("maatregel.soort",),
)  # fmt: skip
ouder = Kind(
    id="ouder", label=Text("ouder in beeld", "parent involved"), chain="algemeen",
    item="ouder", opens=True,
)  # fmt: skip

sluiting = Kind(
    id="sluiting", label=Text("dossier gesloten", "dossier closed"), chain="algemeen",
    fallback=(("dossier.laatste_wijziging_op", DAY),),
)  # fmt: skip

KINDS = (
    opening, geboorte, lopende_maatregel, ouder, betrokkene, verhuizing, verblijf_geeindigd,
    verblijf_begonnen, gegevens, intrekking, overlijden, sluiting,
)  # fmt: skip
"""In the order in which events of one day are taken."""
