"""
Reports: a case, its findings and what they rest on, as a document that can be put in a file.

In three steps: `build` (a result to a report, as data), the report itself (`model`), and the forms: `html`,
`markdown` and `pdf`. A form lays out what the report says and adds nothing to it.
"""
