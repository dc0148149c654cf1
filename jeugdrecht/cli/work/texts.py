"""
Words of messages that the work of several commands shares.
"""

from jeugdrecht.cli.language import Words

NO_DECISION = Words("er is geen beslissing {found}", "there is no decision {found}")
SEE = Words("`jeugdrecht decisions` toont ze", "`jeugdrecht decisions` shows them")
