"""What a run on Spark says where a part is missing; this needs neither Spark nor Java."""

import pytest

from jeugdrecht.bulk import spark_session
from jeugdrecht.bulk.files import Input
from jeugdrecht.bulk.job import Job
from jeugdrecht.errors import InputError


def _job(tmp_path):
    return Job(source=Input(tmp_path / "in.parquet", "parquet"), target=tmp_path / "uit.parquet",
               decisions=("procesrecht",), on=20260301, lang="en")  # fmt: skip


def test_without_pyspark_it_says_what_to_install(tmp_path, monkeypatch):
    """No traceback, but the command."""
    monkeypatch.setattr(spark_session, "import_module", _missing)

    with (
        pytest.raises(InputError, match=r'pip install "jeugdrecht\[spark\]"'),
        spark_session.session_of(_job(tmp_path), tmp_path),
    ):
        pass


def _missing(name):
    raise ImportError(name)


def test_without_java_it_says_so(tmp_path, monkeypatch):
    """Spark runs in Java, which pip does not install."""
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setattr(spark_session.shutil, "which", lambda name: None)
    monkeypatch.setattr(spark_session, "_active", lambda job: None)

    with (
        pytest.raises(InputError, match="Install Java 17"),
        spark_session.session_of(_job(tmp_path), tmp_path),
    ):
        pass
