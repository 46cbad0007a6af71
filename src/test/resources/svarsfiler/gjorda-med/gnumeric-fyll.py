"""Fills in the blank form with Gnumeric: python3 gnumeric-fyll.py blankett.xlsx svar.json gnumeric.xlsx

Gnumeric reads the form and saves it as its own XML, the answers are put in there, and Gnumeric
reads that and saves it as Excel 2007-365.
"""

import datetime
import gzip
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ET

GNM = "http://www.gnumeric.org/v10.dtd"
ET.register_namespace("gnm", GNM)
NUMBER, TEXT = "40", "60"

form, answers, out = sys.argv[1:]
data = json.load(open(answers, encoding="utf-8"))
own = pathlib.Path(out).with_suffix(".gnumeric")


def tag(name):
    return "{%s}%s" % (GNM, name)


def put(sheet, row, column, value):
    kind = NUMBER if isinstance(value, int) else TEXT
    cell = ET.SubElement(
        sheet.find(tag("Cells")), tag("Cell"), Row=str(row), Col=str(column), ValueType=kind
    )
    cell.text = str(value)


def cells(sheet):
    for cell in sheet.find(tag("Cells")):
        yield int(cell.get("Row")), int(cell.get("Col")), cell.text


subprocess.run(["ssconvert", form, str(own)], check=True)
tree = ET.fromstring(gzip.decompress(own.read_bytes()))
sheets = {sheet.findtext(tag("Name")): sheet for sheet in tree.iter(tag("Sheet"))}

questions = sheets["Frågor"]
for row, column, text in list(cells(questions)):
    if column == 1 and text in data["svar"]:
        put(questions, row, 3, data["svar"][text])

activities = sheets["Insatser"]
columns = {text: column for row, column, text in cells(activities) if row == 3}
for number, activity in enumerate(data["insatser"]):
    for heading, value in activity.items():
        if heading == "Startade":
            value = (datetime.date.fromisoformat(value) - datetime.date(1899, 12, 30)).days
        put(activities, 4 + number, columns[heading], value)

own.write_bytes(gzip.compress(ET.tostring(tree, encoding="utf-8")))
subprocess.run(["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", str(own), out], check=True)
own.unlink()
