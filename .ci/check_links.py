"""
Check that every link inside the built documentation leads somewhere.

Usage: python .ci/check_links.py docs/_build/html. Exit code 1 where a page, a file or an anchor is not there.
Sphinx checks references between pages; this also sees what stands in HTML, such as drawings and anchors.
"""

import re
import sys
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote

_LINK = re.compile(r"""<[^>]*?\s(?:href|src)="([^"]*)\"""")
_ID = re.compile(r"""<[^>]*?\s(?:id|name)="([^"]*)\"""")
_OUTSIDE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_CODE = re.compile(r"<(script|style)\b.*?</\1>", re.DOTALL)


def broken(folder: Path) -> list[str]:
    """Give each link that leads nowhere, with the page it stands on."""
    found = []
    for page in _pages(folder):
        text = _CODE.sub("", page.read_text(encoding="utf-8"))
        links = dict.fromkeys(unescape(link) for link in _LINK.findall(text))
        found += [f"{page.relative_to(folder)}: {link}" for link in links if not _leads(page, link, folder)]
    return found


def _pages(folder: Path) -> list[Path]:
    """Every page; what the theme keeps in _static are templates."""
    return [page for page in sorted(folder.rglob("*.html")) if "_static" not in page.parts]


def _leads(page: Path, link: str, folder: Path) -> bool:
    if _OUTSIDE.match(link):
        return True
    path, _, anchor = link.partition("#")
    path = unquote(path.partition("?")[0])
    target = (page.parent / path).resolve() if path else page.resolve()
    if target.is_dir():
        target = target / "index.html"
    if not target.is_relative_to(folder.resolve()) or not target.is_file():
        return False
    return not anchor or target.suffix != ".html" or unquote(anchor) in _anchors(target)


@cache
def _anchors(page: Path) -> frozenset[str]:
    return frozenset(unescape(id) for id in _ID.findall(page.read_text(encoding="utf-8")))


def main(folder: str) -> int:
    """Print what leads nowhere, and tell by the exit code whether anything does."""
    pages = len(_pages(Path(folder)))
    if not pages:
        print(f"no pages in {folder}")
        return 1
    found = broken(Path(folder))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{pages} pages, {len(found)} links that lead nowhere")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
