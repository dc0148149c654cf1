"""
What is said about a run on Spark, in Dutch and English.
"""

from jeugdrecht.sources import Text

SPARK_READS = Text(
    "op Spark wordt Parquet gelezen, een bestand of een map", "Spark reads Parquet, a file or a folder"
)
BY_DUCKDB = Text("Kies --engine duckdb", "Choose --engine duckdb")
IS_THERE = Text("dit bestaat al", "this is there already")
OTHER_NAME = Text("Kies een andere naam, of haal het weg", "Choose another name, or remove it")
CANNOT_READ = Text("dit is niet te lezen: {why}", "this cannot be read: {why}")
NO_KEY = Text(
    "de rijen staan in {files} bestanden en hebben geen kolom die zegt welke zij zijn",
    "the rows are in {files} files and have no column that says which they are",
)
BESIDE_ONE = Text(
    "met deze lijst in een tabel van zichzelf kan de gewone engine op Spark niet beslissen of uitleggen",
    "with this list in a table of its own the usual engine cannot decide or explain on Spark",
)
NO_SPARK = Text("Spark is niet geïnstalleerd", "Spark is not installed")
INSTALL_SPARK = Text(
    'Installeer het met: pip install "jeugdrecht[spark]"', 'Install it: pip install "jeugdrecht[spark]"'
)
NO_JAVA = Text("Spark heeft Java nodig, en dat is hier niet", "Spark needs Java, which is not here")
INSTALL_JAVA = Text(
    "Installeer Java 17 of nieuwer, of zet JAVA_HOME", "Install Java 17 or newer, or set JAVA_HOME"
)
