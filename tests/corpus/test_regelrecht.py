"""The promises about regelrecht's YAML: it gives the passages and the fingerprints that XML gives."""

import pytest

from jeugdrecht.corpus import fingerprint, read_data

from .texts import toestand

YAML = """\
---
$id: molenwet
valid_from: '2014-04-01'
bwb_id: BWBR0001854
articles:
  - number: '1.1'
    text: |-
      Verstaan wordt onder:

        - *jonge molenaar:* wie: 1°. nog geen 16 jaar
      is, of 2°. leert; – a – b
        - *molen:* gebouw als in [artikel 5][ref1];


      [ref1]: https://wetten.overheid.nl/BWBR0001854#Artikel5
    url: https://wetten.overheid.nl/BWBR0001854/2014-04-01#Artikel1.1
  - number: '5'
    text: |-
      1 De molenaar maalt, met inachtneming van het Sta-
      tuut:

      a. graan, te weten:

      1°. tarwe;

      2°. rogge, of

      b. zaad,

      behalve op zondag.

      2 Hij rust.
    url: https://wetten.overheid.nl/BWBR0001854/2014-04-01#Artikel5
  - {number: '6.1', text: 'Hij kan:', url: 'https://wetten.overheid.nl/BWBR0001854/2014-04-01#Artikel6'}
  - {number: 6.1.a, text: gaan;, url: 'https://wetten.overheid.nl/BWBR0001854/2014-04-01#Artikel6'}
  - {number: 6:6:7, text: Enkel., url: 'https://wetten.overheid.nl/BWBR0001854/2014-04-01#Artikel667'}
"""
TERMS = (
    "<lijst><li><li.nr>–</li.nr><al>jonge molenaar: wie:</al><lijst>"
    "<li><li.nr>1°.</li.nr><al>nog geen 16 jaar is, of</al></li>"
    "<li><li.nr>2°.</li.nr><al>leert;</al><lijst><li><li.nr>–</li.nr><al>a</al></li>"
    "<li><li.nr>–</li.nr><al>b</al></li></lijst></li></lijst></li>"
    "<li><li.nr>–</li.nr><al>molen: gebouw als in <intref>artikel 5</intref>;</al></li></lijst>"
)
PARTS = (
    "<lijst><li><li.nr>a.</li.nr><al>graan, te weten:</al><lijst>"
    "<li><li.nr>1°.</li.nr><al>tarwe;</al></li><li><li.nr>2°.</li.nr><al>rogge, of</al></li></lijst></li>"
    "<li><li.nr>b.</li.nr><al>zaad,</al></li></lijst><al>behalve op zondag.</al>"
)
LIST = "<lijst><li><li.nr>a.</li.nr><al>gaan;</al></li></lijst>"
XML = toestand(
    f"<artikel><kop><nr>1.1</nr></kop><al>Verstaan wordt onder:</al>{TERMS}</artikel>",
    f"<artikel><kop><nr>5</nr></kop><lid><lidnr>1</lidnr><al>De molenaar maalt, met inachtneming van het "
    f"Sta-tuut:</al>{PARTS}</lid><lid><lidnr>2</lidnr><al>Hij rust.</al></lid></artikel>",
    f"<artikel><kop><nr>6</nr></kop><lid><lidnr>1</lidnr><al>Hij kan:</al>{LIST}</lid></artikel>",
    "<artikel><kop><nr>6:6:7</nr></kop><al>Enkel.</al></artikel>",
)


@pytest.fixture(scope="module")
def both():
    """Give the same text, read from both forms."""
    return read_data(YAML.encode(), "molenwet.yaml"), read_data(XML, "molenwet.xml")


def test_both_forms_give_the_same_passages(both):
    """Every article, lid, onderdeel and term has the same path in both."""
    yaml, xml = both

    assert (yaml.bwb, yaml.edition, yaml.title, yaml.form) == (
        "BWBR0001854", "2014-04-01", "molenwet", "regelrecht",
    )  # fmt: skip
    assert [passage.path for passage in yaml.passages] == [passage.path for passage in xml.passages]


def test_both_forms_give_the_same_fingerprints(both):
    """A lid that was verified in one form is recognised in the other."""
    yaml, xml = both

    assert {passage.path: fingerprint(passage.text) for passage in yaml.passages} == {
        passage.path: fingerprint(passage.text) for passage in xml.passages
    }


def test_what_follows_a_list_belongs_to_the_lid(both):
    """The closing words of a lid come after its parts and are no part of the last."""
    yaml, _ = both

    assert yaml.passage("5", "1", "b").text == "zaad,"
    assert yaml.passage("5", "1").text.endswith("\n  b. zaad,\nbehalve op zondag.")
