"""
Wat de tabel van Halt uit Sr 77e herhaalt: onder welk lid het hier staat.

Deze plaatsen zijn geen eigen bepalingen: dezelfde zin staat in de wet, en een zin staat hier maar één keer.
"""

from jeugdrecht.sources import sr, sv

# Each restatement, and the places that carry it.
HERHALINGEN = {
    "halt:sr:77e:leeftijd": (sr("77e", 1), sr("77c", 2), sv("486")),
    "halt:sr:77e:toestemming": (sr("77e", 1),),
    "halt:sr:77e:uren": (sr("77e", 4),),
    "halt:sr:77e:vrijwillig": (sr("77e", 2),),
}
