"""The parts that set a PDF and write a document for Word."""

from pathlib import Path

import docx
import typst

document = docx.Document()
document.add_heading("Oefening", level=1)
document.save("oefening.docx")

assert Path("oefening.docx").read_bytes().startswith(b"PK")
assert typst.compile(b"= Oefening", format="pdf").startswith(b"%PDF-")
