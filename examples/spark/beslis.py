"""
Beslist een map met Parquet op een cluster: spark-submit beslis.py IN UIT BESLISSING [BESLISSING …].
"""

import sys

from pyspark.sql import SparkSession

import jeugdrecht as jr

source, target, *decisions = sys.argv[1:]
spark = SparkSession.builder.appName("jeugdrecht").getOrCreate()
rows = spark.read.parquet(source)
rows.createOrReplaceTempView("zaken")
query = jr.to_sql(decisions, "spark", table="zaken", columns=dict(rows.dtypes), on="2026-03-01")
spark.sql(query).write.mode("error").parquet(target)
