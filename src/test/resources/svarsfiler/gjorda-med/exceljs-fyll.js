// Fills in the blank form with ExcelJS: node exceljs-fyll.js blankett.xlsx svar.json exceljs.xlsx
const ExcelJS = require("exceljs");
const fs = require("fs");

const [form, answers, out] = process.argv.slice(2);
const data = JSON.parse(fs.readFileSync(answers, "utf8"));

async function fill() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(form);

  const questions = book.getWorksheet("Frågor");
  for (let row = 4; row < 20; row++) {
    const answer = data.svar[questions.getCell(row, 2).text];
    if (answer !== undefined) questions.getCell(row, 4).value = answer;
  }

  const activities = book.getWorksheet("Insatser");
  data.insatser.forEach((activity, number) => {
    for (let column = 1; column <= 28; column++) {
      const heading = activities.getCell(4, column).text;
      const value = activity[heading];
      if (value !== undefined) {
        const day = heading === "Startade";
        activities.getCell(5 + number, column).value = day ? new Date(value) : value;
      }
    }
  });
  await book.xlsx.writeFile(out);
}

fill();
