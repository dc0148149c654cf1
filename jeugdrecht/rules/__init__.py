"""
The law: one folder per instrument, one file per article or tight group, in statute order.

Files hold declarations only; `library` reads them, `index` says which files a decision needs.
"""
