"""Fills in the blank form with openpyxl: python3 openpyxl-fyll.py blankett.xlsx svar.json openpyxl.xlsx"""

import datetime
import json
import sys

import openpyxl

form, answers, out = sys.argv[1:]
book = openpyxl.load_workbook(form)
data = json.load(open(answers, encoding="utf-8"))

questions = book["Frågor"]
for row in questions.iter_rows(min_row=4):
    if row[1].value in data["svar"]:
        row[3].value = data["svar"][row[1].value]

activities = book["Insatser"]
columns = {cell.value: cell.column for cell in activities[4]}
for number, activity in enumerate(data["insatser"]):
    for heading, value in activity.items():
        if heading == "Startade":
            value = datetime.date.fromisoformat(value)
        activities.cell(5 + number, columns[heading]).value = value

book.save(out)
