"""
Every boundary case of the civil decision tables has a row here with the answer expected there, and so have
the rows of its tables that say whether something may be done.

The answers below are written from the decision tables, apart from the rows that hold the facts; `test_tables`
runs the rows. A slash parts a table from its row, `null` is no day, `oordeel` waits for an open norm or
question, `heeft` is a member of a set.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from .tables import rows
from .test_tables import TABLES

CIVIL = (
    "belanghebbende", "gezag", "gezag_daarna", "gezag_en_omgang", "gi_bevoegdheid", "gi_plichten",
    "horen_minderjarige", "machtiging_nodig", "minderjarig", "ots", "rechtsmiddel", "termijnen_civiel",
    "toestemming_verblijf", "uithuisplaatsing", "verlenging_ots", "verzoeker", "verzoekschrift", "voogdij",
    "vots",
)  # fmt: skip
"""The tables that number their cases as section 8 does; the criminal ones count their own."""

BOUNDARY_CASES = """
1  rechtsmiddel/rm001 rechtsmiddel.uiterste_datum 2025-03-17
1  rechtsmiddel/rm002 rechtsmiddel.rechtsmiddel verzoek_kinderrechter
2  rechtsmiddel/rm004 rechtsmiddel.rechtsmiddel oordeel rechtsmiddel.verzuim_verschoonbaar
3  rechtsmiddel/rm009 rechtsmiddel.uiterste_datum 2025-03-17
4  rechtsmiddel/rm010 rechtsmiddel.uiterste_datum 2025-04-22
5  rechtsmiddel/rm011 rechtsmiddel.uiterste_datum 2025-04-22
6  rechtsmiddel/rm033 rechtsmiddel.uiterste_datum 2025-03-17
7  rechtsmiddel/rm038 rechtsmiddel.uiterste_datum null
7  rechtsmiddel/rm038 rechtsmiddel.rechtsmiddel verzoek_kinderrechter
8  termijnen_civiel/tc042 einde_vots 2025-04-30
9  termijnen_civiel/tc043 einde_vots 2024-02-29
10 termijnen_civiel/tc163 verval_spoedmaatregel 2025-03-17
10 termijnen_civiel/tc075 einde_uithuisplaatsing 2025-03-18
11 termijnen_civiel/tc164 verval_spoedmaatregel 2025-03-17
12 termijnen_civiel/tc170 verval_spoedmaatregel null
12 horen_minderjarige/hm021 horen_minderjarige bevoegdheid
12 horen_minderjarige/hm024 procesrechten gelegenheid_binnen_twee_weken=ja
13 ots/geval-13 gevraagde_duur toegestaan
13 termijnen_civiel/tc001 einde_ots 2026-03-03
14 ots/geval-14 gevraagde_duur te_lang
15 termijnen_civiel/tc006 einde_ots 2025-02-28
16 termijnen_civiel/tc007 einde_ots 2025-05-10
17 termijnen_civiel/tc055 einde_uithuisplaatsing 2025-09-01
18 termijnen_civiel/tc109 verval_machtiging_265c null
18 gi_plichten/g18-binnen-drie-maanden machtiging_geldig geldig
19 termijnen_civiel/tc110 verval_machtiging_265c 2019-09-20
19 termijnen_civiel/tc112 verval_machtiging_265c oordeel rechtsvraag.laatste_dag_265c
20 termijnen_civiel/tc104 uiterste_melding_verlenging 2025-03-01
20 verzoekschrift/geval-20 verzoekschrift.vereist heeft raadsadvies
20 verzoekschrift/geval-20-open verzoekschrift.vereist oordeel rechtsvraag.twee_jaar_bij_ingang_verlenging
21 termijnen_civiel/tc089 uiterste_melding_niet_verlengen 2025-06-29
22 termijnen_civiel/tc090 uiterste_melding_niet_verlengen 2025-02-28
23 horen_minderjarige/hm002 horen_minderjarige verplicht
24 horen_minderjarige/hm001 horen_minderjarige bevoegdheid
25 rechtsmiddel/rm016 rechtsmiddel.rechtsmiddel geen
25 verzoeker/geval-25-ouder verzoeker bevoegd
26 verzoeker/259-dag-2025-05-10 verzoeker bevoegd
27 gezag/grensgeval-27 gezagsbeeindiging niet_bevoegd
28 verzoeker/geval-28 verzoeker bevoegd
29 belanghebbende/bh004 belanghebbende informant
30 minderjarig/geval-30 minderjarig minderjarig
31 machtiging_nodig/g31-na-een-jaar machtiging_nodig toestemming_kinderrechter_265i
31 machtiging_nodig/g31-elf-maanden machtiging_nodig geen
32 toestemming_verblijf/g32-voogd toestemming_verblijf bevoegd
32 toestemming_verblijf/g32-niet-noodzakelijk toestemming_verblijf afwijzen
33 toestemming_verblijf/g33-ouders toestemming_verblijf verlenen
33 toestemming_verblijf/g33-weigering-noodzakelijk toestemming_verblijf afwijzen
34 termijnen_civiel/tc126 verval_schorsing 2025-04-10
35 termijnen_civiel/tc127 verval_schorsing null
36 rechtsmiddel/rm058 rechtsmiddel.uiterste_datum 2025-06-16
37 rechtsmiddel/rm059 rechtsmiddel.uiterste_datum 2025-02-28
38 rechtsmiddel/rm091 rechtsmiddel.rechtsmiddel geen
39 rechtsmiddel/rm078 rechtsmiddel.rechtsmiddel hoger_beroep
40 verzoekschrift/geval-40-aanwijzing verzoekschrift.advocaat in_orde
40 verzoekschrift/geval-40-geschil verzoekschrift.advocaat hersteltermijn
40 verzoekschrift/geval-40-verstreken verzoekschrift.advocaat niet_ontvankelijk
41 gezag_en_omgang/grensgeval-41 omgangswijziging bevoegd
42 gezag_en_omgang/grensgeval-42 informele_rechtsingang bevoegd
43 minderjarig/geval-43-zestien meerderjarigverklaring bevoegd
43 minderjarig/geval-43-vijftien meerderjarigverklaring niet_bevoegd
43 minderjarig/moeder-rond-bevalling meerderjarigverklaring nog_niet
44 uithuisplaatsing/g44-zonder-collegebesluit uithuisplaatsing niet_bevoegd
44 uithuisplaatsing/g44-belang-vergt uithuisplaatsing bevoegd
44 uithuisplaatsing/g44-eerste-dag-2023 uithuisplaatsing bevoegd
45 minderjarig/geval-45 minderjarig oordeel rechtsvraag.achttien_op_28_februari
45 termijnen_civiel/tc026 einde_ots 2026-02-28
45 termijnen_civiel/tc027 einde_ots 2026-03-01
46 rechtsmiddel/rm012 rechtsmiddel.uiterste_datum 2025-06-02
47 rechtsmiddel/rm013 rechtsmiddel.uiterste_datum 2025-05-06
48 rechtsmiddel/rm014 rechtsmiddel.uiterste_datum 2026-04-28
49 rechtsmiddel/rm037 rechtsmiddel.uiterste_datum 2025-04-22
50 rechtsmiddel/rm039 rechtsmiddel.rechtsmiddel besluit_gi_afwachten
50 rechtsmiddel/rm040 rechtsmiddel.rechtsmiddel verzoek_kinderrechter
51 rechtsmiddel/rm060 rechtsmiddel.uiterste_datum 2025-05-06
52 rechtsmiddel/rm061 rechtsmiddel.uiterste_datum 2025-04-22
53 termijnen_civiel/tc130 verval_schorsing oordeel rechtsvraag.termijnenwet_bij_verval
54 verlenging_ots/geval-54 verlenging_ots niet_bevoegd
54 verlenging_ots/geval-54-nieuwe-ots ots niet_bevoegd
55 verlenging_ots/geval-55 verlenging_ots niet_bevoegd
55 termijnen_civiel/tc200 einde_uithuisplaatsing 2025-09-01
56 termijnen_civiel/tc066 einde_uithuisplaatsing 2025-04-01
56 gi_plichten/g56-na-het-gat machtiging_geldig niet_geldig
56 uithuisplaatsing/g56-verlenging-na-het-gat uithuisplaatsing niet_bevoegd
56 uithuisplaatsing/g56-nieuwe-machtiging uithuisplaatsing bevoegd
57 ots/geval-57 ots bevoegd
57 uithuisplaatsing/g57-gelijktijdig uithuisplaatsing bevoegd
58 verzoeker/geval-58-ots verzoeker niet_bevoegd
58 uithuisplaatsing/g58-gi-eerste-ots uithuisplaatsing niet_bevoegd
59 verzoeker/geval-59 verzoeker niet_bevoegd
60 uithuisplaatsing/g60-pleegouder-verlenging uithuisplaatsing niet_bevoegd
60 uithuisplaatsing/g60-pleegouder-verlenging-ots verzoeker bevoegd
61 ots/geval-61 ots niet_bevoegd
62 ots/geval-62 ots bevoegd
62 belanghebbende/bh030 procesrechten benoeming_deskundige=ja
62 belanghebbende/bh030 procesrechten inzage=ja
62 belanghebbende/bh010 belanghebbende oordeel belanghebbende.rechtstreeks_betrokken
63 rechtsmiddel/rm020 rechtsmiddel.rechtsmiddel geen
64 ots/geval-64 ots niet_bevoegd
65 toestemming_verblijf/g65-gi-voogd toestemming_verblijf afwijzen
65 toestemming_verblijf/g65-noodzakelijk toestemming_verblijf bevoegd
66 toestemming_verblijf/g66-verzoek-299a toestemming_verblijf buiten_toepassing
67 gezag/grensgeval-67 gezagsbeeindiging niet_bevoegd
67 belanghebbende/bh008 belanghebbende geen
68 ots/geval-68 ots niet_bevoegd
68 verlenging_ots/verlenging-68 verlenging_ots niet_bevoegd
68 uithuisplaatsing/g68-achttien uithuisplaatsing niet_bevoegd
69 horen_minderjarige/hm004 horen_minderjarige verplicht
70 vots/geval-70 vots bevoegd
70 vots/geval-70-oordeel vots oordeel jeugdige.belang_ongeboren_vordert
71 ots/geval-71-om ots niet_bevoegd
71 ots/geval-71-raad ots bevoegd
71 ots/geval-71-rechter ots bevoegd
71 ots/geval-71-om-zelf ots bevoegd
72 ots/geval-72 ots niet_bevoegd
73 termijnen_civiel/tc175 verval_spoedmaatregel 2025-03-17
74 gi_bevoegdheid/g74-ouder-zonder-gezag gi_bevoegdheid niet
74 gi_bevoegdheid/g74-weg-via-265g gi_bevoegdheid na_machtiging_kinderrechter
75 gi_bevoegdheid/g75-13-jaar gi_bevoegdheid niet
76 voogdij/grensgeval-76 voogdijschorsing niet_bevoegd
77 voogdij/grensgeval-77 voogdijschorsing niet_bevoegd
78 verlenging_ots/geval-78 vervanging_gi niet_bevoegd
78 verlenging_ots/geval-78-op-verzoek vervanging_gi bevoegd
79 gezag/grensgeval-79 gezagsherstel bevoegd
79 gezag/grensgeval-79-lid-1 gezagsherstel niet_bevoegd
80 termijnen_civiel/tc193 uiterste_bereidverklaring_voogd 2025-05-06
"""

NOT_A_ROW: Mapping[int, str] = {}
"""The boundary cases that no row can express, with the reason: there are none."""

NUMBERED_ROWS = """
1a.1 ots/ots-1 ots niet_bevoegd
1a.2 ots/geval-64 ots niet_bevoegd
1a.3 ots/ots-3 ots niet_bevoegd
1a.4 ots/ots-4 ots niet_bevoegd
1a.5 ots/ots-5 ots niet_bevoegd
1a.6 ots/ots-6 ots niet_bevoegd
1a.7 ots/ots-7 ots niet_bevoegd
1a.8 ots/ots-8 ots niet_bevoegd
1a.9 ots/ots-9 ots bevoegd
1a.9 ots/ots-9 ots_uitvoerder heeft aanvaarde_rechtspersoon
1a.10 ots/ots-10 ots bevoegd
1a.10 ots/ots-10-voogd-verzoekt ots bevoegd
1a.11 ots/ots-11 ots bevoegd
2.1 vots/vots-1 vots niet_bevoegd
2.2 vots/vots-2 vots niet_bevoegd
2.3 vots/vots-3 vots niet_bevoegd
2.4 vots/vots-4 vots bevoegd
4a.1 machtiging_nodig/dagopvang machtiging_nodig geen
4a.2 machtiging_nodig/ouders-stemmen-in machtiging_nodig machtiging_265b
4a.3 machtiging_nodig/pleeggezin machtiging_nodig machtiging_265b
4a.3 machtiging_nodig/instelling machtiging_nodig machtiging_265b
4a.4 machtiging_nodig/gesloten machtiging_nodig machtiging_gesloten_jeugdhulp
4a.5 machtiging_nodig/gi-is-voogd machtiging_nodig geen
4a.6 machtiging_nodig/gi-voogd-na-een-jaar machtiging_nodig toestemming_verzorgers
4a.7 machtiging_nodig/vrijwillig machtiging_nodig geen
4a.7 machtiging_nodig/ouders-na-een-jaar machtiging_nodig toestemming_verzorgers
4a.8 machtiging_nodig/andere-ouder machtiging_nodig oordeel rechtsvraag.plaatsing_bij_andere_ouder
4a.9 machtiging_nodig/buiten-nederland machtiging_nodig toestemming_rechtbank_306
4b.1 uithuisplaatsing/geen-ots uithuisplaatsing niet_bevoegd
4b.2 uithuisplaatsing/gezagsouder uithuisplaatsing niet_bevoegd
4b.2 uithuisplaatsing/ouder-zonder-gezag uithuisplaatsing niet_bevoegd
4b.2 uithuisplaatsing/voogd uithuisplaatsing niet_bevoegd
4b.2 uithuisplaatsing/verzorger uithuisplaatsing niet_bevoegd
4b.2 uithuisplaatsing/minderjarige uithuisplaatsing niet_bevoegd
4b.3 uithuisplaatsing/g58-gi-eerste-ots uithuisplaatsing niet_bevoegd
4b.4 uithuisplaatsing/geen-noodzaak uithuisplaatsing niet_bevoegd
4b.5 uithuisplaatsing/gi uithuisplaatsing bevoegd
4b.5 uithuisplaatsing/raad uithuisplaatsing bevoegd
4b.5 uithuisplaatsing/om uithuisplaatsing bevoegd
5a.1 gezag/5a-1 gezagsbeeindiging niet_bevoegd
5a.2 gezag/5a-2 gezagsbeeindiging niet_bevoegd
5a.3 gezag/5a-3 gezagsbeeindiging bevoegd
5a.4 gezag/5a-4 gezagsbeeindiging bevoegd
5a.5 gezag/5a-5 gezagsbeeindiging niet_bevoegd
5a.6 gezag/5a-6 gezagsbeeindiging niet_bevoegd
5b.1 gezag_daarna/5b-1 gezag_daarna andere_ouder
5b.1 gezag_daarna/5b-1-voogdij gezag_daarna gi_voorlopig_voogd
5b.2 gezag_daarna/5b-2-beiden gezag_daarna gi_voorlopig_voogd
5b.2 gezag_daarna/5b-2-enige gezag_daarna gi_voorlopig_voogd
5b.3 gezag_daarna/5b-3 gezag_daarna andere_ouder
5b.4 gezag_daarna/5b-4 gezag_daarna andere_ouder
5b.5 gezag_daarna/5b-5 gezag_daarna rechtbank_benoemt_voogd
5b.6 gezag_daarna/5b-6 te_benoemen_voogd heeft pleegouders_bij_voorkeur
5b.7 gezag_daarna/5b-7 te_benoemen_voogd heeft aanvaarde_rechtspersoon
5b.8 gezag_daarna/5b-8 gezag_daarna aangewezen_voogd
5b.9 gezag_daarna/5b-9 gezag_daarna andere_ouder_krijgt_eerst_gelegenheid
5b.10 voogdij/5b-10-gewijsde begin_voogdij 2025-05-20
5b.11 gezag/herstel gezagsherstel bevoegd
7.1 gi_bevoegdheid/toezicht gi_bevoegdheid zelf
7.2 gi_bevoegdheid/aanwijzing-plan gi_bevoegdheid zelf
7.2 gi_bevoegdheid/aanwijzing-bedreiging gi_bevoegdheid zelf
7.3 gi_bevoegdheid/bekrachtiging gi_bevoegdheid na_machtiging_kinderrechter
7.4 gi_bevoegdheid/dwangmiddel gi_bevoegdheid na_machtiging_kinderrechter
7.5 gi_bevoegdheid/contact gi_bevoegdheid zelf
7.6 gi_bevoegdheid/omgang gi_bevoegdheid na_machtiging_kinderrechter
7.7 gi_bevoegdheid/gezag-school gi_bevoegdheid na_machtiging_kinderrechter
7.8 gi_bevoegdheid/behandeling gi_bevoegdheid na_machtiging_kinderrechter
7.9 gi_bevoegdheid/g31-na-een-jaar gi_bevoegdheid na_machtiging_kinderrechter
7.10 gi_bevoegdheid/beeindigen gi_bevoegdheid zelf
7.11 gi_bevoegdheid/uithuisplaatsen gi_bevoegdheid na_machtiging_kinderrechter
7.12 gi_bevoegdheid/niet-verlengen gi_bevoegdheid zelf
7.13 gezag/5a-gi-route gezagsbeeindiging bevoegd
"""

ASKED_OF = ("ots", "vots", "verlenging_ots", "opheffing_ots", "vervanging_gi")
TABLE_1B = """
raad                 ja   ja   als  als  ja
om                   ja   ja   als  nee  nee
gi                   nee  nee  ja   ja   ja
gezagsouder          als  als  als  als  ja
ouder_zonder_gezag   als  als  als  nee  nee
verzorger_niet_ouder als  als  als  nee  nee
minderjarige-12      nee  nee  nee  als  ja
minderjarige-11      nee  nee  nee  nee  nee
voogd                ja   ?    ja   als  ja
college              nee  nee  nee  nee  nee
burgemeester         nee  nee  nee  nee  nee
"""
"""Who may petition for what; `als`: if the Raad or the institution does not; `?`: not settled."""

IN_ID = re.compile(r"^(?:grensgeval-|geval-|g)(\d+)\b")
IN_WORDS = re.compile(r"geval(?:len)? (\d+(?:(?:, | en )\d+)*)")


def expected_by_rows() -> dict[str, dict[str, Mapping[str, Any]]]:
    """What each row of the civil tables expects, by table and id, then by decision."""
    found: dict[str, dict[str, Mapping[str, Any]]] = {}
    for table in CIVIL:
        for row in rows(table):
            key = row.decision if row.subject is None else f"{row.decision} {row.subject}"
            found.setdefault(f"{table}/{row.id}", {})[key] = row.expect
    return found


EXPECTED = expected_by_rows()


def lines(text: str) -> Iterator[list[str]]:
    """The words of each line."""
    return (line.split(maxsplit=3) for line in text.strip().splitlines())


def says(expect: Mapping[str, Any], answer: str) -> bool:
    """Whether an expectation of a row is this answer."""
    first, _, rest = answer.partition(" ")
    member, is_member, truth = answer.partition("=")
    if is_member:
        return bool(expect.get("members", {}).get(member) == truth)
    if first == "oordeel":
        return expect.get("status") == "judgement" and rest in expect.get("judgements", [])
    if first == "heeft":
        return rest in expect.get("value", [])
    value = expect.get("value", "no value")
    return value is None if answer == "null" else bool(value == answer)


def test_the_civil_tables_are_run() -> None:
    """A row that is counted here is a row that `test_tables` runs."""
    assert [table for table in CIVIL if table not in TABLES] == []


@pytest.mark.parametrize("line", [*lines(BOUNDARY_CASES), *lines(NUMBERED_ROWS)], ids=" ".join)
def test_the_row_has_the_answer_of_the_decision_table(line: list[str]) -> None:
    """Facts in the row, the answer from the decision table: the row expects just that."""
    _, row, decision, answer = line

    asked = {key: expect for key, expect in EXPECTED[row].items() if key.partition(" ")[0] == decision}

    assert [expect for expect in asked.values() if says(expect, answer)], (row, asked)


def test_every_boundary_case_is_there_once_answered() -> None:
    """The eighty cases of section 8 all have an answer here, or a reason why not."""
    answered = {int(line[0]) for line in lines(BOUNDARY_CASES)}

    assert answered | set(NOT_A_ROW) == set(range(1, 81))
    assert answered & set(NOT_A_ROW) == set()


def named_in(id: str, words: str) -> Iterator[int]:
    """The boundary cases that the id or the words of a row name."""
    for numbers in [*IN_ID.findall(id), *IN_WORDS.findall(words)]:
        yield from map(int, re.findall(r"\d+", numbers))


def test_every_boundary_case_is_named_by_a_row_and_no_other_is() -> None:
    """A reader of the tables finds each case by its number, in the id or the words of a row."""
    named = {number for table in CIVIL for row in rows(table) for number in named_in(str(row.id), row.says)}

    assert named == set(range(1, 81)) - set(NOT_A_ROW)


def test_the_shared_decision_tables_have_no_other_cases(shared: Path) -> None:
    """What is counted here is what the law tables have: section 8, and tables 1a, 2, 4a, 4b, 5a, 5b and 7."""
    text = (shared / "law" / "jeugdbescherming-decisions.md").read_text(encoding="utf-8")
    sections = {part.split()[0].rstrip("."): part for part in re.split(r"\n#+ ", text)[1:]}

    def many(section: str) -> int:
        # The first table under the heading, without its two lines of header.
        return len(re.findall(r"(?:^\|.*\n?)+", sections[section], flags=re.MULTILINE)[0].splitlines()) - 2

    counted = {line[0] for line in lines(NUMBERED_ROWS)}
    assert many("8") == 80
    for table in ("1a", "2", "4a", "4b", "5a", "5b", "7"):
        here = {number for number in counted if number.partition(".")[0] == table}
        assert here == {f"{table}.{number}" for number in range(1, many(table) + 1)}


@pytest.mark.parametrize("line", TABLE_1B.strip().splitlines(), ids=lambda line: line.split()[0])
def test_who_may_petition(line: str) -> None:
    """Each cell of table 1b is a row, and one that hangs on another petitioner is three."""
    who, *cells = line.split()
    for measure, cell in zip(ASKED_OF, cells, strict=True):
        row = f"verzoeker/1b-{measure}-{who}"
        expected = {
            "ja": {"": "bevoegd"},
            "nee": {"": "niet_bevoegd"},
            "als": {"": "alleen_subsidiair", "-ziet-af": "bevoegd", "-verzoekt": "niet_bevoegd"},
            "?": {"": "oordeel rechtsvraag.vots_door_voogd", "-ja": "bevoegd", "-nee": "niet_bevoegd"},
        }[cell]
        wrong = {
            suffix: answer for suffix, answer in expected.items()
            if not says(EXPECTED[row + suffix]["verzoeker"], answer)
        }  # fmt: skip
        assert wrong == {}, row
