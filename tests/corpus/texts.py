"""Invented texts in the forms that the readers know; no sentence of them is law."""

import gzip

SR = "BWBR0001854"


def article(number, *leden, text="", attributes=""):
    """Give an article with these leden, or with one paragraph."""
    body = f"<al>{text}</al>" if text else ""
    for lid, said in enumerate(leden, start=1):
        body += f"<lid><lidnr>{lid}</lidnr><al>{said}</al></lid>"
    return f"<artikel {attributes}><kop><label>Artikel</label><nr>{number}</nr></kop>{body}</artikel>"


def toestand(*articles, bwb=SR, edition="2014-04-01", title="Molenwet"):
    """Give a whole text in the present form."""
    return (
        f'<?xml version="1.0"?><toestand bwb-id="{bwb}" inwerkingtreding="{edition}"><wetgeving>'
        f"<citeertitel>{title}</citeertitel><wet-besluit><wettekst>{''.join(articles)}</wettekst>"
        "</wet-besluit></wetgeving></toestand>"
    ).encode()


def older(*articles, bwb=SR):
    """Give a whole text in the form of before 2015, which does not say from which day it holds."""
    return (
        '<?xml version="1.0"?><!DOCTYPE wetgeving SYSTEM "http://127.0.0.1:9/bwb-plus-meta-1_61w.dtd">'
        f'<wetgeving bwb-id="{bwb}"><intitule>Wet op de molens</intitule><wet-besluit><wettekst>'
        f"{''.join(articles)}</wettekst></wet-besluit></wetgeving>"
    ).encode()


def packed(data):
    """Give the same, packed with gzip."""
    return gzip.compress(data, mtime=0)


def saved(folder, name, data):
    """Write a file and give its path."""
    path = folder / name
    path.write_bytes(data)
    return path
