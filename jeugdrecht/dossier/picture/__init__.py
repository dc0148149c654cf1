"""
A timeline on paper: a picture, and a page that says it in words as well.
"""

from jeugdrecht.dossier.picture.page import timeline_html
from jeugdrecht.dossier.picture.svg import timeline_svg

__all__ = ["timeline_html", "timeline_svg"]
