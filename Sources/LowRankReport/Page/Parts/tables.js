// Tables, on the page and as CSV.
// A column has a title, the values of a row for CSV under their names, their text, and perhaps what stands in the cell.

const wordColumn = (name, title, word, more = {}) => ({
  name, title, names: [name], values: row => [word(row) ?? ""], text: row => String(word(row) ?? "-"), ...more,
});

const numberColumn = (column, value) => ({
  name: column.name, title: column.title, isNumber: true, better: column.better,
  names: column.interval ? [column.name, column.name + "_half_width"] : [column.name],
  values: row => {
    const found = value(row);
    const numbers = column.interval ? [found?.mean, found?.half] : [found?.mean];
    return numbers.map(v => (v === undefined || v === null ? "" : v === Infinity ? "inf" : v));
  },
  text: row => estimateText(value(row), column),
  order: row => value(row)?.mean,
});

const methodLink = (id, shown) =>
  methods.has(id) ? html("a", { href: address({ view: "methods", method: id }) }, shown) : shown;

const rowColumn = (result = row => row) => wordColumn("label", "row", row => name(result(row)), {
  node: row => methodLink(result(row).methods[0], name(result(row))), isHead: true,
});

/** The rows in the order of the column that the address names; what is missing stands last. */
function sorted(table) {
  const key = state.get("sort") ?? table.sort ?? "";
  const column = table.columns.find(column => column.name === key.replace(/^-/, ""));
  if (!column) return table.rows;
  const sign = key.startsWith("-") ? -1 : 1;
  const order = column.order ?? column.text;
  return table.rows.map(row => [order(row), row]).sort(([a], [b]) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    return sign * (typeof a === "string" ? a.localeCompare(b, "en", { numeric: true }) : a < b ? -1 : a > b ? 1 : 0);
  }).map(([, row]) => row);
}

function tableElement(table) {
  const key = state.get("sort") ?? table.sort ?? "";
  const heads = table.columns.map(column => {
    const isUp = key === column.name, isDown = key === "-" + column.name;
    const next = isUp ? "-" + column.name : isDown ? column.name : (column.better === "higher" ? "-" : "")
      + column.name;
    const arrow = html("span", { "aria-hidden": "true" }, isUp ? " ▲" : isDown ? " ▼" : "");
    return html("th", {
      scope: "col", class: column.isNumber ? "number" : null,
      "aria-sort": isUp ? "ascending" : isDown ? "descending" : null, title: column.hint,
    }, html("button", { type: "button", id: "sort-" + column.name, "data-sort": next }, column.title, arrow));
  });
  const lines = sorted(table).map(row => {
    const cells = table.columns.map(column => {
      const kind = column.isNumber ? "number" : column.kind?.(row) ?? null;
      const full = column.isNumber ? column.values(row).filter(value => value !== "").join(" ± ") : null;
      const content = column.node?.(row) ?? column.text(row);
      return column.isHead
        ? html("th", { scope: "row" }, content)
        : html("td", { class: kind, title: full }, content);
    });
    const line = html("tr", { class: table.isReference?.(row) ? "reference" : null, title: row.notLearned }, cells);
    if (row.curve) line.record = row;
    return line;
  });
  return html("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": table.title },
    html("table", {}, html("thead", {}, html("tr", {}, heads)), html("tbody", {}, lines)));
}

function csv(table) {
  const quoted = value => (/[",\n]/.test(value) ? '"' + String(value).replaceAll('"', '""') + '"' : value);
  const lines = [table.columns.flatMap(column => column.names)]
    .concat(sorted(table).map(row => table.columns.flatMap(column => column.values(row))));
  return lines.map(line => line.map(quoted).join(",")).join("\n") + "\n";
}

/** A table as a picture: one line a row, long texts cut. */
function tablePicture(table) {
  const cut = words => (words.length > 70 ? words.slice(0, 69) + "…" : words);
  const rows = sorted(table);
  const columns = table.columns.map(column => {
    const cells = [column.title, ...rows.map(row => cut(column.text(row)))];
    return { cells, isNumber: column.isNumber, width: 7 * Math.max(...cells.map(cell => cell.length)) + 20 };
  });
  const width = columns.reduce((sum, column) => sum + column.width, 10);
  const picture = svg("svg", { width, height: 20 * rows.length + 40,
    viewBox: `0 0 ${width} ${20 * rows.length + 40}` });
  let left = 10;
  for (const { cells, isNumber, width } of columns) {
    cells.forEach((cell, i) => picture.append(svg("text", {
      x: isNumber ? left + width - 20 : left, y: 22 + 20 * i, "text-anchor": isNumber ? "end" : "start",
      "font-weight": i === 0 ? 600 : null,
    }, cell)));
    left += width;
  }
  return picture;
}
