"""Opens and writes XLSX workbooks with openpyxl, which researchers use.

    python workbooks.py read FILE     prints what is in the workbook as JSON
    python workbooks.py write FILE    writes a workbook with a value of each type
"""

import datetime
import json
import sys

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont


def read(path):
    workbook = openpyxl.load_workbook(path)
    print(json.dumps({sheet.title: read_sheet(workbook, sheet) for sheet in workbook.worksheets}))


def read_sheet(workbook, sheet):
    return {
        "state": sheet.sheet_state,
        "frozen": sheet.freeze_panes,
        "rows": [[cell.value for cell in row] for row in sheet.iter_rows()],
        "columns": {
            letters: {"width": column.width, "format": column.number_format}
            for letters, column in sheet.column_dimensions.items()
        },
        "validations": [
            {
                "range": str(validation.sqref),
                "type": validation.type,
                "title": validation.promptTitle,
                "prompt": validation.prompt,
                "shows": [validation.showInputMessage, validation.showErrorMessage],
                "allowsBlank": validation.allowBlank,
                "values": list_of(workbook, validation.formula1),
            }
            for validation in sheet.data_validations.dataValidation
        ],
    }


def list_of(workbook, formula):
    """The values in a range such as Lists!$A$1:$A$3."""
    if formula is None:
        return None
    name, cells = formula.split("!")
    return [cell.value for row in workbook[name][cells.replace("$", "")] for cell in row]


def write(path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["text", "number", "day", "month", "time", "truth"])
    sheet.append(
        [
            "NA",
            0.1,
            datetime.date(2021, 11, 25),
            datetime.date(2021, 11, 1),
            datetime.datetime(2021, 11, 25, 18, 30),
            True,
        ]
    )
    sheet["D2"].number_format = "mmm yyyy"
    sheet.append([])
    sheet.append([CellRichText("a ", TextBlock(InlineFont(b=True), "bold"), " word")])
    sheet.append(["x", "=1+1"])
    sheet.append(["007", 1234567890123])
    workbook.save(path)


{"read": read, "write": write}[sys.argv[1]](sys.argv[2])
