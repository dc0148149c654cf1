"""
Step four of an explanation: one walk over its nodes, and an emitter per form (text, Markdown, HTML, JSON).
"""

from jeugdrecht.explain.render.as_json import as_json
from jeugdrecht.explain.render.html import render_html
from jeugdrecht.explain.render.markdown import render_markdown
from jeugdrecht.explain.render.text import render_text

__all__ = ["as_json", "render_html", "render_markdown", "render_text"]
