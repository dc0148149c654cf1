"""
De beslissingen: de vragen die de regels beantwoorden, in de volgorde van de catalogus.
"""

CONTENTS = ("jeugdstrafrecht", "jeugdwet", "kinderrechten")
