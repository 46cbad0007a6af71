// Fills in the blank form with SheetJS: node sheetjs-fyll.js blankett.xlsx svar.json sheetjs.xlsx
const XLSX = require("xlsx");
const fs = require("fs");

const [form, answers, out] = process.argv.slice(2);
const book = XLSX.readFile(form, { cellDates: true });
const data = JSON.parse(fs.readFileSync(answers, "utf8"));

function put(sheet, row, column, value) {
  const address = XLSX.utils.encode_cell({ r: row, c: column });
  if (value instanceof Date) sheet[address] = { t: "d", v: value };
  else sheet[address] = { t: typeof value === "number" ? "n" : "s", v: value };
}

function text(sheet, row, column) {
  const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })];
  return cell ? cell.v : undefined;
}

const questions = book.Sheets["Frågor"];
for (let row = 3; row < 20; row++) {
  const answer = data.svar[text(questions, row, 1)];
  if (answer !== undefined) put(questions, row, 3, answer);
}

const activities = book.Sheets["Insatser"];
data.insatser.forEach((activity, number) => {
  for (let column = 0; column < 28; column++) {
    const heading = text(activities, 3, column);
    const value = activity[heading];
    if (value !== undefined) {
      const day = heading === "Startade";
      put(activities, 4 + number, column, day ? new Date(value + "T12:00:00Z") : value);
    }
  }
});

XLSX.writeFile(book, out, { compression: true });
