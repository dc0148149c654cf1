"""What tests of the web page share: reading a page as a browser does, and posting its form again."""

import html
import json
import re

HOSTILE = "\"><script>alert('7f3a')</script>{{ 7*7 }}"
BEGIN = {"do": "begin", "topic": "welk-recht", "on": "1-3-2026"}
BORN = "v|jeugdige.geboortedatum|"
DONE = "v|feit.pleegdatum|feit-1"
CASE = "on: 2026-03-01\njeugdige: {geboortedatum: 2009-05-14}\nfeit: {pleegdatum: 2026-01-10}\n"


def hidden(answer):
    """Give the hidden fields of a page, as a browser would send them back."""
    found = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', answer.text)
    return {name: html.unescape(value) for name, value in found}


def case_of(answer):
    """Give the case that a page carries."""
    return json.loads(hidden(answer)["case"])


def asked(answer):
    """Give the name of the field that a page asks for."""
    id, item = json.loads(hidden(answer)["stand"])["asking"]
    return f"v|{id}|{item or ''}"


def heading(answer):
    """Give the first heading of a page."""
    return re.sub(r"<[^>]*>", "", re.search(r"<h1.*?</h1>", answer.text, re.DOTALL)[0]).strip()


def faults(answer):
    """Give what the page says is wrong, as the list at the top."""
    box = re.search(r'id="faults".*?</ul>', answer.text, re.DOTALL)
    return [html.unescape(one) for one in re.findall(r'<a href="#[^"]*">(.*?)</a>', box[0])] if box else []
