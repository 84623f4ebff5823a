"""Runs the code cells of a notebook in the current folder, without Jupyter.

    python run_notebook.py NOTEBOOK

Prints one JSON array: what each code cell prints and what the notebook shows below it.
"""

import contextlib
import io
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
names = {}
outputs = []
for cell in cells:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec("".join(cell["source"]), names)
    shown = "".join(text for output in cell["outputs"] for text in output["text"])
    outputs.append({"printed": printed.getvalue(), "shown": shown})
print(json.dumps(outputs))
