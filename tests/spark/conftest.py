"""One Spark session for all tests of this folder, since starting one takes some ten seconds."""

import os
import sys

import pytest


@pytest.fixture(scope="session")
def spark(need):
    """Give a session on this machine, or skip the test where Java or pyspark is not there."""
    need("java")
    pyspark = pytest.importorskip("pyspark.sql")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers need this package too
    settings = {
        "spark.master": "local[1]", "spark.ui.enabled": "false", "spark.log.level": "ERROR",
        "spark.ui.showConsoleProgress": "false", "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1", "spark.sql.shuffle.partitions": "2",
    }  # fmt: skip
    builder = pyspark.SparkSession.builder.appName("tests")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()
