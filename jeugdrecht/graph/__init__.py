"""
How the law hangs together: provisions, rules, facts and decisions as a graph, and that graph as a drawing.

`build` makes the graph, `collapse` makes it fit a page, and `mermaid`, `dot`, `svg` and `data` write it down.
"""
