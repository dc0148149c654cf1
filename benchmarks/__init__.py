"""
The benchmark: what a decision and a cold start cost, as ratios within one run on one machine.

`python -m benchmarks` runs it; `docs/ontwikkelaars/snelheid.md` says how to read what it prints.
"""
