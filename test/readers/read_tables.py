"""
Opens exported tables in the tools that people use for them.

FOLDER holds <table>.csv and <table>.parquet. Prints one JSON object: table -> reader -> what it made of
the file: the number of rows, the type of each column in the reader's own words, the number of cells
that have a value by column, and the sum of each column of numbers.
"""

import json
import sys
from pathlib import Path

import duckdb
import pandas
import polars


def from_pandas(path):
    table = pandas.read_parquet(path, dtype_backend="pyarrow")
    return {
        "rows": len(table),
        "types": {name: str(kind) for name, kind in table.dtypes.items()},
        "present": {name: int(table[name].notna().sum()) for name in table},
        "sums": {
            name: float(table[name].sum())
            for name, kind in table.dtypes.items()
            if str(kind).startswith(("int", "double"))
        },
    }


def from_polars(table):
    return {
        "rows": table.height,
        "types": {name: str(kind) for name, kind in table.schema.items()},
        "present": {name: table.height - table[name].null_count() for name in table.columns},
        "sums": {
            name: float(table[name].sum())
            for name, kind in table.schema.items()
            if kind.is_numeric()
        },
    }


def from_duckdb(relation):
    columns = relation.columns
    counts = relation.aggregate(", ".join(f'count("{name}")' for name in columns)).fetchall()[0]
    numbers = [
        name
        for name, kind in zip(columns, relation.types)
        if str(kind) in ("INTEGER", "BIGINT", "DOUBLE")
    ]
    sums = [
        relation.aggregate(f'coalesce(sum("{name}"), 0)::DOUBLE').fetchall()[0][0]
        for name in numbers
    ]
    return {
        "rows": count_rows(relation),
        "types": {name: str(kind) for name, kind in zip(columns, relation.types)},
        "present": dict(zip(columns, counts)),
        "sums": dict(zip(numbers, sums)),
    }


def count_rows(relation):
    return relation.aggregate("count(*)").fetchall()[0][0]


def read_table(parquet, csv):
    # Every cell as text: a reader that guesses takes 016 for 16, and NA for nothing.
    text = {name: polars.String for name in polars.scan_csv(csv).collect_schema()}
    return {
        "pandas": from_pandas(parquet),
        "polars": from_polars(polars.read_parquet(parquet)),
        "duckdb": from_duckdb(duckdb.read_parquet(str(parquet))),
        "pandas csv": rows_of_csv(pandas.read_csv(csv, dtype=str, keep_default_na=False)),
        "polars csv": rows_of_csv(
            polars.read_csv(csv, schema_overrides=text)
        ),
        "duckdb csv": rows_of_csv(duckdb.read_csv(str(csv), all_varchar=True)),
    }


def rows_of_csv(table):
    if isinstance(table, duckdb.DuckDBPyRelation):
        return {"rows": count_rows(table), "columns": table.columns}
    return {"rows": len(table), "columns": list(table.columns)}


def main(folder):
    answer = {
        path.stem: read_table(path, path.with_suffix(".csv"))
        for path in sorted(Path(folder).glob("*.parquet"))
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
