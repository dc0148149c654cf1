"""The driver is there; a server of its own is more than a trial needs (tests/dossier has one)."""

import psycopg

assert psycopg.connect
