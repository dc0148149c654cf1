"""The rules of the monitor can be set and post their events."""

from durable.lang import m, post, ruleset, when_all

heard = []

with ruleset("finding"):

    @when_all(m.status == "decided")
    def is_decided(c):
        """Keep what was decided."""
        heard.append(c.m.decision)


post("finding", {"decision": "sanctierecht", "status": "decided"})

assert heard == ["sanctierecht"], heard
