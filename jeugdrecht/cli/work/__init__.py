"""
The work of the commands, loaded when one runs: here the api and everything beneath it are imported.
"""
