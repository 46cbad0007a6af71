// Runs in the page: what axe-core finds, what reads too faintly, and whether the page scrolls sideways.
const luminance = ([r, g, b]) =>
  [r, g, b]
    .map(part => part / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);

const parts = colour => colour.match(/[\d.]+/g).map(Number);

const background = element => {
  for (let at = element; at; at = at.parentElement) {
    const colour = parts(getComputedStyle(at).backgroundColor);
    if (colour.length < 4 || colour[3] === 1) return colour;
  }
  return [255, 255, 255];
};

const contrast = element => {
  const [a, b] = [parts(getComputedStyle(element).color), background(element)].map(luminance);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const isWritten = element =>
  !element.closest("svg") &&
  [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) &&
  element.checkVisibility();

async function look() {
  document.querySelectorAll("details").forEach(details => (details.open = true));
  const result = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    resultTypes: ["violations", "incomplete"],
  });
  const places = rules =>
    rules.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html.slice(0, 90)}`));
  return {
    width: innerWidth,
    scrollWidth: document.scrollingElement.scrollWidth,
    rules: result.violations.map(rule => rule.id),
    violations: places(result.violations),
    incomplete: places(result.incomplete),
    faint: [...document.body.querySelectorAll("*")]
      .filter(element => isWritten(element) && contrast(element) < 4.5)
      .map(element => element.outerHTML.slice(0, 90)),
    title: document.title,
  };
}
