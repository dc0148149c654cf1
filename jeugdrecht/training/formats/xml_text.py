"""
Texts that go into XML, whatever signs they hold.
"""

import re
from html import escape

_NOT_IN_XML = re.compile(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The signs that XML 1.0 knows no way to write."""


def writable(text: str) -> str:
    r"""
    A text in which a sign that XML cannot hold has become the sign for an unreadable one.

    >>> writable("a\x00b"), writable("één 😀")
    ('a\ufffdb', 'één 😀')
    """
    return _NOT_IN_XML.sub("\ufffd", text)


def escaped(text: str) -> str:
    """
    A text that stands in an element or an attribute.

    >>> escaped('<a href="x">&</a>')
    '&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;'
    """
    return escape(writable(text), quote=True)


def cdata(text: str) -> str:
    """
    A text as a section of character data, also where it holds the end of one.

    >>> cdata("<p>x]]>y</p>")
    '<![CDATA[<p>x]]]]><![CDATA[>y</p>]]>'
    """
    return f"<![CDATA[{writable(text).replace(']]>', ']]]]><![CDATA[>')}]]>"


def as_html(*paragraphs: str) -> str:
    """
    Paragraphs of HTML, of texts in which no sign means anything.

    >>> as_html("a < b", "c")
    '<p>a &lt; b</p><p>c</p>'
    """
    return "".join(f"<p>{escaped(paragraph)}</p>" for paragraph in paragraphs)
