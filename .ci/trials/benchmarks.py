"""Every rival that is compared with is there, and each answers something."""

import durable.lang
import zen
from openfisca_core.entities import build_entity
from pyspark.sql import SparkSession

graph = (
    '{"nodes": [{"id": "a", "name": "a", "type": "inputNode"},'
    ' {"id": "b", "name": "b", "type": "outputNode"}],'
    ' "edges": [{"id": "c", "type": "edge", "sourceId": "a", "targetId": "b"}]}'
)
answer = zen.ZenEngine().create_decision(graph).evaluate({"leeftijd": 16})

assert answer["result"] == {"leeftijd": 16}, answer
assert build_entity(key="person", plural="persons", label="", is_person=True).key == "person"
assert callable(durable.lang.ruleset)
assert hasattr(SparkSession, "builder")
