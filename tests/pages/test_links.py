"""The check of links in the built documentation finds what leads nowhere, and nothing else."""

import importlib.util
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / ".ci" / "check_links.py"


@pytest.fixture(scope="module")
def check():
    """Give the check as a module."""
    spec = importlib.util.spec_from_file_location("check_links", FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def site(tmp_path):
    """Give a function that writes a page with this link, beside a page with one anchor."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.html").write_text('<h1 id="kop">C</h1>', encoding="utf-8")

    def write(link):
        (tmp_path / "a.html").write_text(
            f'<p id="hier"><a class="x" href="{link}">a</a></p>', encoding="utf-8"
        )
        return tmp_path

    return write


@pytest.mark.parametrize(
    "link",
    ["b/c.html", "b/c.html#kop", "#hier", "a.html", "https://example.org/x", "mailto:a@example.org", ""],
)
def test_a_link_that_leads_somewhere_is_left_alone(check, site, link):
    """A page, an anchor on it, the page itself, and everything outside."""
    assert check.broken(site(link)) == []


@pytest.mark.parametrize("link", ["b/d.html", "b/c.html#weg", "#weg", "../a.html", "b"])
def test_a_link_that_leads_nowhere_is_found(check, site, link):
    """A page that is not there, an anchor that is not on it, and what lies outside the site."""
    assert check.broken(site(link)) == [f"a.html: {link}"]


def test_a_drawing_that_is_not_there_is_found(check, tmp_path):
    """An image counts as well as a link."""
    (tmp_path / "a.html").write_text('<img alt="" src="weg.svg">', encoding="utf-8")

    assert check.main(str(tmp_path)) == 1


def test_a_folder_without_pages_is_no_success(check, tmp_path):
    """A build that went elsewhere is noticed."""
    assert check.main(str(tmp_path)) == 1
