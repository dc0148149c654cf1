"""
Wetboek van Burgerlijke Rechtsvordering (Rv).
"""

CONTENTS = (
    "art_278", "art_281", "art_288", "art_358", "art_360", "art_361", "art_798", "art_799", "art_799a",
    "art_800", "art_802a", "art_803", "art_805", "art_806", "art_807", "art_808", "art_809", "art_810",
    "art_810a", "art_811", "art_812", "art_813",
)  # fmt: skip
