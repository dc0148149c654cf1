"""
Wat de lijst van de certificering uit de wet herhaalt: onder welk lid het hier staat.

Deze plaatsen zijn geen eigen bepalingen: dezelfde zin staat in de Jeugdwet of het besluit, en staat hier
maar één keer. Wat een toetser daarvan nagaat is een punt van `audit_institution` bij die bepaling.
"""

from jeugdrecht.sources import aatc, bjw, bw1, jw

# Each restatement, and the places that carry it.
HERHALINGEN = {
    "cert:stelsel:1": (jw("3.2", 1), jw("1.1", begrip="gecertificeerde_instelling")),
    "cert:stelsel:2": (jw("3.2", 2),),
    "cert:stelsel:3": (jw("3.4", 4),),
    "cert:stelsel:4": (jw("3.4", 1), bjw("3.1.1", 2)),
    "cert:stelsel:5": (bjw("3.1.1", 1),),
    "cert:stelsel:6": (bjw("3.1.2"), bjw("3.1.3"), bjw("3.1.4", 1), bjw("3.1.5"), bjw("3.1.6")),
    "cert:stelsel:7": (bjw("3.2.1", 1), bjw("3.2.1", 2)),
    "cert:stelsel:8": (jw("3.4", 5),),
    "cert:stelsel:9": (jw("3.4", 2), jw("3.4", 3), jw("3.4", 4)),
    "cert:stelsel:10": (bjw("3.2.2"), jw("3.4", 2)),
    "cert:stelsel:11": (bjw("3.2.3", 1),),
    "cert:stelsel:12": (aatc("1"), jw("3.2", 1), bw1("259")),
    "cert:termijn:1": (bjw("4.2.1", 1),),
    "cert:termijn:2": (bjw("4.2.2", 1),),
    "cert:termijn:3": (bjw("4.2.3", 1),),
    "cert:termijn:4": (jw("4.1.3", 2), jw("4.1.3", 5), jw("4.1.3", 4)),
    "cert:termijn:5": (bjw("4.2.4"),),
    "cert:termijn:6": (bjw("4.2.5", 2), bjw("4.2.5", 4)),
    "cert:termijn:7": (bjw("4.2.5", 3), bjw("4.2.5", 4)),
    "cert:termijn:8": (bjw("4.2.5", 1),),
    "cert:plicht:1": (jw("3.3"),),
    "cert:plicht:2": (jw("4.1.6", 1), jw("4.1.6", 4)),
    "cert:plicht:3": (jw("4.1.4"),),
    "cert:plicht:4": (jw("4.1.7"),),
    "cert:plicht:5": (jw("4.1.8", 1), jw("1.1", begrip="calamiteit")),
    "cert:plicht:6": (jw("4.2.1"),),
    "cert:plicht:7": (jw("4.2.4", 3),),
    "cert:plicht:8": (jw("4.1.9"), bjw("4.1.1"), bjw("4.1.2")),
    "cert:plicht:9": (jw("4.3.1"), jw("4.3.2", 1), jw("4.3.2", 5)),
    "cert:plicht:10": (jw("4.4.1"), bjw("4.0.a2"), bjw("4.0.a3")),
    "cert:plicht:11": (jw("4.5.1"), jw("4.5.2"), jw("9a.4")),
    "cert:plicht:12": (jw("9a.2", 4), jw("10.3")),
}
