"""
The Spark session of a run: the one there is, or one of its own on this machine.
"""

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from jeugdrecht.bulk import spark_words as words
from jeugdrecht.bulk.job import Job
from jeugdrecht.errors import Fault, InputError


@contextlib.contextmanager
def session_of(job: Job, folder: Path, given: Any = None) -> Iterator[Any]:
    """
    A session in which the views of a run meet no others.

    Args:
        job: what is asked.
        folder: where Spark may put what does not fit in memory.
        given: a session of the caller.

    Raises:
        InputError: Spark or Java is not on this machine.
    """
    spark = given or _active(job)
    if spark is not None:
        yield spark.newSession()
        return
    own = _own(job, folder)
    try:
        yield own
    finally:
        own.stop()


def _active(job: Job) -> Any:
    try:
        return import_module("pyspark.sql").SparkSession.getActiveSession()
    except ImportError:
        fault = Fault("spark", words.NO_SPARK.in_(job.lang), words.INSTALL_SPARK.in_(job.lang), lang=job.lang)
        raise InputError(fault) from None


def _own(job: Job, folder: Path) -> Any:
    if "JAVA_HOME" not in os.environ and shutil.which("java") is None:
        fault = Fault("spark", words.NO_JAVA.in_(job.lang), words.INSTALL_JAVA.in_(job.lang), lang=job.lang)
        raise InputError(fault)
    builder = import_module("pyspark.sql").SparkSession.builder.appName("jeugdrecht")
    settings = {
        "spark.log.level": "ERROR", "spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false",
    }  # fmt: skip
    # Under spark-submit the cluster says where things are; a session of our own stays on this machine.
    if "SPARK_ENV_LOADED" not in os.environ:
        settings |= {
            "spark.master": f"local[{job.threads or '*'}]",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            "spark.local.dir": str(folder / "spilled"),
        }
        # Else the workers take whatever `python3` is, which need not be the one that has this package.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if job.memory:
        settings["spark.driver.memory"] = job.memory.replace(" ", "").removesuffix("B").removesuffix("i")
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()
