from jeugdrecht.bulk.codes import code_table as code_table
from jeugdrecht.bulk.engines import run as run
from jeugdrecht.bulk.files import Input as Input
from jeugdrecht.bulk.files import input_of as input_of
from jeugdrecht.bulk.job import Done as Done
from jeugdrecht.bulk.job import Job as Job
from jeugdrecht.bulk.select import declines as declines
from jeugdrecht.bulk.select import to_sql as to_sql
