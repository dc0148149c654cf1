"""
The same small rules in other rule engines, beside ours: `python -m benchmarks.rivals`.

Sanction law with the alternatives of 77b, 77c and Sv 495, Halt, the Raad and the route, as in
`benchmarks.by_hand`. Each rival is optional; one that is not installed is named and left out. Answers are
checked equal before timing.
"""
