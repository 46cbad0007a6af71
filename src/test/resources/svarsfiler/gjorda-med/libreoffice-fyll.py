"""Fills in the blank form in a running LibreOffice, which saves it as Excel 2007-365:

soffice --headless --accept='socket,host=localhost,port=2083;urp;' &
python3 libreoffice-fyll.py blankett.xlsx svar.json libreoffice.xlsx
"""

import datetime
import json
import pathlib
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(60):
        try:
            return resolver.resolve(
                "uno:socket,host=localhost,port=2083;urp;StarOffice.ComponentContext"
            )
        except NoConnectException:
            time.sleep(1)
    raise SystemExit("no LibreOffice")


def url(path):
    return pathlib.Path(path).resolve().as_uri()


form, answers, out = sys.argv[1:]
data = json.load(open(answers, encoding="utf-8"))
context = connected()
desktop = context.ServiceManager.createInstanceWithContext(
    "com.sun.star.frame.Desktop", context
)
book = desktop.loadComponentFromURL(
    url(form), "_blank", 0, (PropertyValue("Hidden", 0, True, 0),)
)

questions = book.Sheets.getByName("Frågor")
for row in range(3, 20):
    asked = questions.getCellByPosition(1, row).String
    if asked in data["svar"]:
        questions.getCellByPosition(3, row).String = data["svar"][asked]

activities = book.Sheets.getByName("Insatser")
for number, activity in enumerate(data["insatser"]):
    for column in range(28):
        value = activity.get(activities.getCellByPosition(column, 3).String)
        cell = activities.getCellByPosition(column, 4 + number)
        if isinstance(value, int):
            cell.Value = value
        elif value and activities.getCellByPosition(column, 3).String == "Startade":
            day = datetime.date.fromisoformat(value) - datetime.date(1899, 12, 30)
            cell.Value = day.days
        elif value:
            cell.String = value

book.storeToURL(url(out), (PropertyValue("FilterName", 0, "Calc MS Excel 2007 XML", 0),))
book.close(True)
desktop.terminate()
