"""Opens each table of an unpacked data package in pandas, polars and DuckDB.

    python read_package.py FOLDER

Prints one JSON object: table -> reader -> [rows, column -> type]. The types are those of
datapackage.json; STRINGS are lists. Fails if the values of the CSV file are not those of Parquet.
"""

import json
import os
import sys

import duckdb
import pandas
import polars

# The type of a column in each reader -> the one of datapackage.json.
ARROW = {"string": "string", "large_string": "string", "int32": "integer", "double": "number", "bool": "boolean"}
ARROW |= {"date32[day]": "date", "list<element: string>": "list"}
POLARS = {"String": "string", "Int32": "integer", "Float64": "number", "Boolean": "boolean", "Date": "date"}
POLARS |= {"List(String)": "list"}
DUCKDB = {"VARCHAR": "string", "INTEGER": "integer", "DOUBLE": "number", "BOOLEAN": "boolean", "DATE": "date"}
DUCKDB |= {"VARCHAR[]": "list"}
PANDAS = {"string": "string", "str": "string", "Int64": "integer", "float64": "number", "boolean": "boolean"}
PANDAS |= {"datetime64[s]": "date", "datetime64[us]": "date", "datetime64[ns]": "date"}


def by_name(types, names):
    return {value: key for key, value in types.items() if key in names}


TO_POLARS = {
    "string": polars.String,
    "integer": polars.Int32,
    "number": polars.Float64,
    "boolean": polars.Boolean,
    "date": polars.Date,
}
TO_DUCKDB = by_name(DUCKDB, {"VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "DATE"})
TO_PANDAS = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}


def read(table, fields):
    csv, parquet = f"tables/{table}.csv", f"tables/{table}.parquet"
    dates = [name for name, type in fields.items() if type == "date"]

    arrow = pandas.read_parquet(parquet, dtype_backend="pyarrow")
    pandas_csv = pandas.read_csv(
        csv,
        dtype={name: TO_PANDAS[type] for name, type in fields.items() if type != "date"},
        parse_dates=dates,
        keep_default_na=False,
        na_values=[""],
    )
    polars_parquet = polars.read_parquet(parquet)
    polars_csv = polars.read_csv(csv, schema={name: TO_POLARS[type] for name, type in fields.items()})
    duckdb_parquet = duckdb.sql(f"FROM '{parquet}'")
    duckdb_csv = duckdb.read_csv(csv, header=True, columns={name: TO_DUCKDB[type] for name, type in fields.items()})
    compare(table, polars_csv, polars_parquet)

    def of_polars(frame):
        return [frame.height, {name: POLARS[str(type)] for name, type in frame.schema.items()}]

    def of_duckdb(relation):
        columns = zip(relation.columns, relation.types, strict=True)
        return [relation.shape[0], {name: DUCKDB[str(type)] for name, type in columns}]

    return {
        "pandas parquet": [
            len(arrow),
            {name: ARROW[str(type.pyarrow_dtype)] for name, type in arrow.dtypes.items()},
        ],
        "pandas csv": [len(pandas_csv), {name: PANDAS[str(type)] for name, type in pandas_csv.dtypes.items()}],
        "polars parquet": of_polars(polars_parquet),
        "polars csv": of_polars(polars_csv),
        "duckdb parquet": of_duckdb(duckdb_parquet),
        "duckdb csv": of_duckdb(duckdb_csv),
    }


def compare(table, csv, parquet):
    """Lists are joined in CSV, and an apostrophe guards what a spreadsheet would run."""
    lists = [name for name, type in parquet.schema.items() if type == polars.List(polars.String)]
    joined = parquet.with_columns(polars.col(name).list.join(";") for name in lists)
    texts = polars.col(polars.String).str.replace_all("'", "").replace("", None)
    if not csv.with_columns(texts).equals(joined.with_columns(texts)):
        raise AssertionError(f"{table}: CSV and Parquet differ")


os.chdir(sys.argv[1])
with open("datapackage.json", encoding="utf-8") as file:
    resources = json.load(file)["resources"]
print(
    json.dumps(
        {
            resource["name"]: read(
                resource["name"],
                {field["name"]: field["type"] for field in resource["schema"]["fields"]},
            )
            for resource in resources
        }
    )
)
