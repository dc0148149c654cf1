"""
The HTTP interface and the web page: they read what was sent, call the api, and answer.

It needs the extra `web` (`pip install "jeugdrecht[web]"`); nothing else of the package imports it.
"""
