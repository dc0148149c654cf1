"""Tests of the official texts: readers, the store, and drift against the rules."""
