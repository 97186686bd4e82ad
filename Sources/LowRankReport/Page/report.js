"use strict";

// One table of records stands in the page. Every view is computed from it, and what is shown is in the address.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = id => document.getElementById(id);

// ---------------------------------------------------------------------------------------------------- Elements

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined));
  return node;
}
const html = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const svg = (tag, attributes, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

// ---------------------------------------------------------------------------------------------------- Numbers

/** JSON has no infinity: it is written as text. */
const number = value => (value === "inf" ? Infinity : value === "-inf" ? -Infinity : value === "nan" ? NaN : value);

function scientific(value, digits) {
  return value.toExponential(digits).replace(/e([+-])(\d)$/, "e$10$2");
}

function significant(value, digits) {
  if (value === 0) return "0";
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  return exponent >= -4 && exponent < 7
    ? value.toFixed(Math.max(0, digits - 1 - exponent)) : scientific(value, digits - 1);
}

function scaled(value, units, step) {
  let unit = 0;
  while (value >= step && unit < units.length - 1) [value, unit] = [value / step, unit + 1];
  return (unit === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1)) + " " + units[unit];
}

function duration(seconds) {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min` + (s % 60 ? ` ${s % 60} s` : "");
  return `${Math.floor(s / 3600)} h ${Math.floor(s % 3600 / 60)} min`;
}

function time(seconds) {
  for (const [unit, name] of [[1, "s"], [1e-3, "ms"], [1e-6, "µs"]]) {
    const value = seconds / unit;
    if (value >= 1) return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0) + " " + name;
  }
  return (seconds * 1e9).toFixed(0) + " ns";
}

const formats = {
  loss: v => ((Math.abs(v) < 0.01 && v !== 0) || Math.abs(v) >= 1e6 ? scientific(v, 2) : v.toFixed(4)),
  bytes: v => scaled(v, ["B", "KiB", "MiB", "GiB", "TiB"], 1024),
  count: v => scaled(v, ["", "k", "M", "G"], 1000).trim(),
  ratio: v => v.toFixed(2) + "x",
  percent: v => (100 * v).toFixed(1) + " %",
  duration, time,
  plain: v => String(v),
};

/** As the tables of the suite have it: "3.3712", "1.53 MiB", "never". */
function text(value, format) {
  if (Number.isNaN(value)) return "-";
  if (!Number.isFinite(value)) return format === "count" ? "never" : value > 0 ? "∞" : "−∞";
  const digits = /^(decimals|significant)(\d+)$/.exec(format);
  if (digits) return digits[1] === "decimals" ? value.toFixed(digits[2]) : significant(value, Number(digits[2]));
  return formats[format](value);
}

/** "3.3712 ± 0.0101"; a difference has its sign, and where the seeds agree there is no interval. */
function estimateText(value, column) {
  if (!value) return "-";
  const sign = column.name.endsWith("difference") && value.mean >= 0 ? "+" : "";
  // The interval of a loss has the decimals of its mean.
  const format = column.format === "loss" && Math.abs(value.mean) >= 0.01 ? "decimals4" : column.format;
  const isExact = value.half === null || (value.half === 0 && column.format !== "loss");
  return sign + text(value.mean, column.format) + (isExact ? "" : " ± " + text(value.half, format));
}

/** Mean and half the width of its 95 % interval, null for one seed; undefined where the row has no such number. */
function valueOf(result, name) {
  const pair = result.values[name];
  return pair && { mean: number(pair[0]), half: pair.length > 1 ? number(pair[1]) : null };
}

const exact = mean => ({ mean, half: null });

/**
 * How a stands to b: better beyond the intervals (2), better by the mean alone (1), equal (0), or worse (-1, -2).
 * A number that has an interval and was measured once is never beyond it.
 */
function compare(a, b, column) {
  if (a.mean === b.mean) return 0;
  const gap = column.better === "higher" ? a.mean - b.mean : b.mean - a.mean;
  const reach = column.interval ? (a.half ?? Infinity) + (b.half ?? Infinity) : 0;
  return Math.sign(gap) * (Math.abs(gap) > reach ? 2 : 1);
}

// ---------------------------------------------------------------------------------------------------- The address

let state = new URLSearchParams();
const readAddress = () => { state = new URLSearchParams(location.hash.slice(1)); };

function set(name, value) {
  if (name === "suite") for (const other of ["task", "x", "y", "sort", "hide", "budget"]) state.delete(other);
  if (value) state.set(name, value); else state.delete(name);
  history.replaceState(null, "", "#" + state);
}

/** What the address says if it is one of the values, else the first or the given one. */
function chosen(name, values, fallback = values[0]) {
  return values.includes(state.get(name)) ? state.get(name) : fallback;
}
const listed = name => (state.get(name) ?? "").split(",").filter(Boolean);
const address = values => "#" + new URLSearchParams(values);

// ---------------------------------------------------------------------------------------------------- Choices

const label = (title, control) => html("label", {}, title, control);

function choice(name, title, options, current) {
  const entries = options.map(option => (Array.isArray(option) ? option : [option, option]));
  return label(title, html("select", { name, id: "choose-" + name },
    entries.map(([value, shown]) => html("option", { value, selected: value === current }, shown))));
}

function field(name, title, type, attributes = {}) {
  const control = html("input", { name, id: "choose-" + name, type, ...attributes });
  control.value = state.get(name) ?? attributes.value ?? "";
  return label(title, control);
}

const tick = (name, title) =>
  html("label", { class: "check" }, html("input", { name, id: "choose-" + name, type: "checkbox",
    checked: state.has(name) }),
    title);

/** Boxes of a list; the address has what is left out. */
function boxes(name, title, options, isOpen = listed(name).length > 0) {
  const out = listed(name);
  return html("details", { open: isOpen }, html("summary", {}, title),
    html("fieldset", { "aria-label": title }, options.map(option => {
      const [value, shown] = Array.isArray(option) ? option : [option, option];
      return html("label", {},
        html("input", { type: "checkbox", "data-list": name, value, checked: !out.includes(value) }), shown);
    })));
}

// ---------------------------------------------------------------------------------------------------- The records

const methods = new Map(data.methods.map(method => [method.id, method]));
const tasksOf = suite => data.tasks.filter(task => task.suite === suite);
const resultsOf = task => data.results.filter(result => result.suite === task.suite && result.task === task.name);
const suiteOf = task => data.suites.find(suite => suite.name === task.suite);
const familyClass = family => family.replaceAll(" ", "-");
const name = result => result.label + (result.notLearned ? " (did not learn)" : "");
const distinct = values => [...new Set(values)];

/** The chosen task, and its rows of the families that are shown. */
function shownTask(possible = () => true) {
  const suites = distinct(data.tasks.filter(possible).map(task => task.suite));
  const tasks = tasksOf(chosen("suite", suites)).filter(possible);
  return tasks.find(task => task.name === chosen("task", tasks.map(task => task.name)));
}
const isShown = result => !listed("without").includes(result.family);

function taskChoices(possible = () => true) {
  const task = shownTask(possible);
  const suites = distinct(data.tasks.filter(possible).map(task => task.suite));
  const tasks = tasksOf(task.suite).filter(possible).map(task => task.name);
  const families = distinct(resultsOf(task).map(result => result.family));
  return [
    choice("suite", "suite", suites, task.suite), choice("task", "task", tasks, task.name),
    families.length > 1 ? boxes("without", "families", families) : null,
  ];
}

const comparesRows = task => task.compares && task.columns.length > 0;
const isTrained = task => resultsOf(task).some(result => result.curve);

// ---------------------------------------------------------------------------------------------------- Tables

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

// ---------------------------------------------------------------------------------------------------- Charts

function scale(low, high, from, to, isLog) {
  const place = isLog ? Math.log10 : value => value;
  const span = place(high) - place(low) || 1;
  return value => from + (place(value) - place(low)) / span * (to - from);
}

function ticks({ low, high, isLog, format }, count) {
  const found = [];
  if (isLog) {
    const decades = Math.log10(high / low);
    const steps = decades > 3 ? [1] : decades > 1.2 ? [1, 3] : [1, 1.5, 2, 3, 5, 7];
    for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
      found.push(...steps.map(step => Number((step * 10 ** power).toPrecision(3))));
    }
    const inside = found.filter(value => value >= low && value <= high);
    return inside.filter((_, i) => i % Math.ceil(inside.length / count) === 0);
  }
  const unit = format === "bytes" ? 1024 ** Math.min(4, Math.floor(Math.log2(high) / 10)) : 1;
  const rough = (high - low) / count / unit;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = unit * power * [1, 2, 5, 10].find(factor => factor * power >= rough);
  for (let i = Math.ceil(low / step); i * step <= high; i++) found.push(Number((i * step).toPrecision(12)));
  return found;
}

/** The numbers a reader can tell apart: those far outside the middle half are left to the edge. */
function range(values, isLog) {
  const order = values.filter(Number.isFinite).sort((a, b) => a - b);
  const quartile = share => order[Math.round(share * (order.length - 1))];
  const reach = 3 * (quartile(0.75) - quartile(0.25)) || Infinity;
  let low = isLog ? order[0] : Math.max(order[0], quartile(0.25) - reach);
  let high = isLog ? order.at(-1) : Math.min(order.at(-1), quartile(0.75) + reach);
  const room = low === high ? Math.abs(low) * 0.1 || 1 : (high - low) * 0.05;
  return isLog ? [low / 1.15, high * 1.15] : [low - room, high + room];
}

const isWide = values => {
  const finite = values.filter(Number.isFinite);
  return Math.min(...finite) > 0 && Math.max(...finite) / Math.min(...finite) > 20;
};

const tickText = (value, format) => ["bytes", "count"].includes(format) ? text(value, format) : String(value);

/** A frame with two axes: {title, format, low, high, isLog}. */
function chart({ width, height, x, y, title, top = 10 }) {
  const small = height < 200;
  const frame = { left: small ? 44 : 66, right: width - 14, top, bottom: height - (small ? 20 : 44) };
  x.at = scale(x.low, x.high, frame.left, frame.right, x.isLog);
  y.at = scale(y.low, y.high, frame.bottom, frame.top, y.isLog);
  const axes = svg("g", { "aria-hidden": "true" });
  for (const value of ticks(x, Math.max(2, Math.floor(width / 110)))) {
    axes.append(svg("path", { class: "axis", d: `M${x.at(value)} ${frame.top}V${frame.bottom}` }),
      svg("text", { class: "quiet", x: x.at(value), y: frame.bottom + 15, "text-anchor": "middle" },
        tickText(value, x.format)));
  }
  for (const value of ticks(y, small ? 3 : 7)) {
    axes.append(svg("path", { class: "axis", d: `M${frame.left} ${y.at(value)}H${frame.right}` }),
      svg("text", { class: "quiet", x: frame.left - 6, y: y.at(value) + 4, "text-anchor": "end" },
        tickText(value, y.format)));
  }
  if (!small) {
    const middle = (frame.top + frame.bottom) / 2;
    axes.append(
      svg("text", { x: (frame.left + frame.right) / 2, y: height - 8, "text-anchor": "middle" }, x.title),
      svg("text", { transform: `translate(12 ${middle}) rotate(-90)`, "text-anchor": "middle" }, y.title));
  }
  const id = "frame-" + Math.random().toString(36).slice(2);
  const picture = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": title },
    svg("clipPath", { id }, svg("rect", {
      x: frame.left, y: frame.top - 6, width: frame.right - frame.left + 6, height: frame.bottom - frame.top + 12,
    })), axes);
  const inside = svg("g", { "clip-path": `url(#${id})` });
  picture.append(inside);
  return { picture, inside, frame, x, y };
}

/** Marks and their names in lines at the top of a picture, from the given left edge; returns the height they take. */
function legend(picture, entries, left, width) {
  let [x, line] = [left, 0];
  const group = svg("g", { "aria-hidden": "true" });
  for (const [mark, words] of entries) {
    const length = 7 * words.length + 28;
    if (x + length > width && x > left) [x, line] = [left, line + 1];
    group.append(svg("g", { transform: `translate(${x + 5} ${10 + 17 * line})` }, mark,
      svg("text", { x: 10, y: 4 }, words)));
    x += length;
  }
  picture?.append(group);
  return 17 * line + 34;
}
const familyEntries = families => families.map(family =>
  [svg("g", { class: "mark " + familyClass(family) }, svg("circle", { class: "solid", r: 4 })), family]);

const path = points => points.map(([x, y], i) => (i ? "L" : "M") + x.toFixed(1) + " " + y.toFixed(1)).join("");

/** Lines of {label, family, points: [[x, y, half]], isReference, summary}, drawn and focusable. */
function lines(series, { inside, frame, x, y }) {
  for (const one of series) {
    const points = one.points.filter(point => Number.isFinite(point[1]) && (!y.isLog || point[1] > 0));
    if (!points.length) continue;
    const place = ([px, py]) => [x.at(px), y.at(py)];
    const edge = sign => points.map(([px, py, half]) => place([px, py + sign * (half ?? 0)]));
    const mark = svg("g", {
      class: `mark line ${familyClass(one.family)}${one.isReference ? " reference" : ""}`, role: "img",
      "aria-label": one.summary,
    },
      y.isLog ? null
        : svg("path", { class: "area", d: path(edge(1)) + path(edge(-1).reverse()).replace("M", "L") + "Z" }),
      svg("path", { d: path(points.map(place)) }), svg("path", { class: "reach", d: path(points.map(place)) }),
      one.dot ? svg("circle", { cx: x.at(one.dot[0]), cy: y.at(one.dot[1]), r: 3.5 }) : null,
      svg("text", { x: frame.right - 4, y: frame.top + 12, "text-anchor": "end" }, one.summary));
    mark.record = one.record;
    inside.append(mark);
  }
}

const room = () => Math.max(300, Math.min(byId("output").clientWidth, 1168));

// ---------------------------------------------------------------------------------------------------- Leaderboard

const taskColumns = task => task.columns.map(column => ({ ...column, value: result => valueOf(result, column.name) }));

function taskFacts(task) {
  const suite = suiteOf(task);
  const results = resultsOf(task);
  const reference = results.find(result => result.row === suite.reference)?.label ?? suite.reference;
  const facts = [
    `Mean ± 95 % interval (Student's t) over ${suite.seeds.length === 1 ? "one seed, which gives no interval" :
      suite.seeds.length + " seeds"}.` + (task.compares ? ` Differences are to ${reference} at the same seed.` : ""),
    task.levels.length
      ? "For comparison: " + task.levels.map(level => `${level.name} ${text(level.value, "loss")}`).join("; ")
      + "." : "",
    ...results.filter(result => result.notLearned).map(result =>
      `${result.label} did not learn: ${result.notLearned}.`),
    ...task.failures.map(failure => "Without a result: " + failure + "."),
    `Measured on ${suite.machine}.`, ...suite.notes,
  ].filter(Boolean);
  return html("details", { class: "note" }, html("summary", {}, facts[0]),
    facts.slice(1).map(fact => html("p", {}, fact)));
}

const hasBytes = task => task.columns.some(column => column.name === "total_bytes");

const leaderboard = {
  title: "Leaderboard",
  about: "All rows of a task. A column's name sorts by it.",
  choices() {
    const task = shownTask();
    const titles = [["family", "family"], ...task.columns.map(column => [column.name, column.title])];
    return [...taskChoices(),
      hasBytes(task) ? field("budget", "weights, gradients, state: at most (MiB)", "number", { min: 0, step: "any" })
        : null,
      task.compares ? boxes("hide", "columns", titles) : null];
  },
  draw() {
    const task = shownTask();
    const budget = Number(state.get("budget")) * 2 ** 20;
    const rows = resultsOf(task).filter(isShown)
      .filter(row => !budget || !hasBytes(task) || (valueOf(row, "total_bytes")?.mean ?? Infinity) <= budget);
    const table = task.compares ? {
      rows, columns: [rowColumn(), ...[wordColumn("family", "family", row => row.family, { kind: () => "short" }),
        ...taskColumns(task).map(column => numberColumn(column, column.value))]
        .filter(column => !listed("hide").includes(column.name))],
      sort: (task.columns[0]?.better === "higher" ? "-" : "") + task.columns[0]?.name,
    } : {
      rows: rows.flatMap(result => task.columns.filter(column => result.values[column.name])
        .map(column => ({ result, column, value: valueOf(result, column.name) }))),
      columns: [rowColumn(row => row.result), wordColumn("measure", "measure", row => row.column.title),
        { name: "mean", title: "value", isNumber: true, names: ["mean", "half_width"],
          values: row => [row.value.mean, row.value.half ?? ""], text: row => estimateText(row.value, row.column),
          order: row => row.value.mean },
        wordColumn("better", "better", row => row.column.better)],
    };
    table.title = `${task.suite}, ${task.name}`;
    table.isReference = row => row.row === suiteOf(task).reference;
    return { table, count: `${rows.length} of ${resultsOf(task).length} rows`,
      body: [taskFacts(task), tableElement(table)] };
  },
};

// ---------------------------------------------------------------------------------------------------- Scatter

/** On the front, dominated or neither, for each of the points {x, y}. */
function places(points, x, y) {
  if (x.better === "neither" || y.better === "neither") return points.map(() => "no direction");
  return points.map(a => {
    const against = points.filter(b => b !== a).map(b => [compare(b.x, a.x, x), compare(b.y, a.y, y)]);
    const beats = least => ([i, j]) => (i === 0 || i >= least) && (j === 0 || j >= least) && (i > 0 || j > 0);
    return against.some(beats(2)) ? "dominated" : against.some(beats(1)) ? "ambiguous" : "front";
  });
}

/** What stands at a point, by its place; a triangle stands for a point outside the frame. */
const shapes = {
  front: () => svg("circle", { class: "solid", r: 5 }),
  ambiguous: () => svg("circle", { class: "solid", r: 5, "fill-opacity": 0.3 }),
  dominated: () => svg("circle", { class: "open", r: 5 }),
  "no direction": () => svg("circle", { class: "open", r: 5 }),
  "did not learn": () => svg("path", { d: "M-4 -4L4 4M-4 4L4 -4" }),
};
const outside = () => svg("path", { class: "open", d: "M-5 4H5L0 -5Z" });

const scatter = {
  title: "Scatter",
  needs: comparesRows,
  about: "Two numbers of each row. Front: no row is better on one and as good on the other. Dominated: another row is so "
    + "beyond the intervals. Ambiguous: the rest. A triangle stands for a point outside the frame. Arrow keys go from point "
    + "to point.",
  choices() {
    const task = shownTask(comparesRows);
    const [x, y] = scatter.axes(task);
    const titles = task.columns.map(column => [column.name, column.title]);
    return [...taskChoices(comparesRows), choice("x", "across", titles, x.name), choice("y", "up", titles, y.name)];
  },
  axes(task) {
    const columns = taskColumns(task);
    const names = columns.map(column => column.name);
    const find = name => columns.find(column => column.name === name);
    const across = names.includes("total_bytes") ? "total_bytes" : names[2] ?? names[0];
    return [find(chosen("x", names, across)), find(chosen("y", names))];
  },
  draw() {
    const task = shownTask(comparesRows);
    const [x, y] = scatter.axes(task);
    const all = resultsOf(task).filter(isShown);
    const points = all.map(result => ({ result, x: x.value(result), y: y.value(result) }))
      .filter(point => Number.isFinite(point.x?.mean) && Number.isFinite(point.y?.mean));
    const learned = points.filter(point => !point.result.notLearned);
    places(learned, x, y).forEach((place, i) => { learned[i].place = place; });
    for (const point of points) point.place ??= "did not learn";
    const table = {
      title: `${y.title} and ${x.title}`, rows: points, sort: "place",
      columns: [rowColumn(point => point.result), wordColumn("family", "family", point => point.result.family),
        numberColumn(x, point => point.x), ...(x === y ? [] : [numberColumn(y, point => point.y)]),
        wordColumn("place", "place", point => point.place)],
    };
    if (!points.length) return { table, count: "no row has both numbers", body: [] };
    return { table, count: `${points.length} of ${resultsOf(task).length} rows`,
      picture: scatter.picture(points, x, y, task),
      body: [taskFacts(task)] };
  },
  picture(points, x, y, task) {
    const width = room(), height = Math.max(360, Math.min(620, width * 0.62));
    const used = distinct(points.map(point => point.place));
    const entries = [...familyEntries(distinct(points.map(point => point.result.family))),
      ...Object.entries(shapes).filter(([place]) => used.includes(place))
        .map(([place, shape]) => [svg("g", { class: "mark full-rank" }, shape()), place])];
    const axis = (column, key) => {
      const values = points.map(point => point[key].mean);
      const isLog = isWide(values);
      const [low, high] = range(values, isLog);
      return { title: column.title + (column.better === "neither" ? "" : `, ${column.better} is better`),
        format: column.format,
        low, high, isLog };
    };
    const across = axis(x, "x"), up = axis(y, "y");
    const drawn = chart({ width, height, x: across, y: up, title: `${y.title} against ${x.title} on ${task.name}`,
      top: legend(null, entries, 66, width) });
    const { picture, frame } = drawn;
    legend(picture, entries, 66, width);
    const hold = (value, axis) => Math.min(axis.high, Math.max(axis.low, value));
    const at = point => [across.at(hold(point.x.mean, across)), up.at(hold(point.y.mean, up))];
    const sign = x.better === "higher" ? -1 : 1;
    const front = points.filter(point => point.place === "front").sort((a, b) => sign * (a.x.mean - b.x.mean));
    if (front.length) {
      const [first, ...rest] = front.map(at);
      picture.append(svg("path", { class: "front", "aria-hidden": "true",
        d: `M${first[0]} ${first[1]}` + rest.map(([px, py]) => `H${px}V${py}`).join("") }));
    }
    const taken = [];
    for (const point of points.toSorted((a, b) => (a.place === "front") - (b.place === "front")
      || a.x.mean - b.x.mean)) {
      const [px, py] = at(point);
      const isOutside = hold(point.x.mean, across) !== point.x.mean || hold(point.y.mean, up) !== point.y.mean;
      const { result } = point;
      const ends = (value, axis) => [-1, 1].map(side => axis.at(hold(value.mean + side * value.half, axis)));
      const bar = (value, axis, line) => (value.half ? svg("path", { class: "interval", d: line(ends(value, axis)) })
        : null);
      const isRight = px > (frame.left + frame.right) / 2;
      const isFree = !taken.some(([ox, oy]) => Math.abs(oy - py) < 13 && Math.abs(ox - px) < 120);
      if (point.place === "front" && isFree) taken.push([px, py]);
      const shape = svg("g", { transform: `translate(${px} ${py})` }, isOutside ? outside() : shapes[point.place]());
      const summary = `${name(result)}: ${y.title} ${estimateText(point.y, y)}, `
        + `${x.title} ${estimateText(point.x, x)}, ${point.place}`;
      const mark = svg("g", {
        class: `mark point ${familyClass(result.family)}${point.place === "front" && isFree ? " named" : ""}`,
        role: "img", "aria-label": summary,
      },
        bar(point.x, across, ([a, b]) => `M${a} ${py}H${b}`), bar(point.y, up, ([a, b]) => `M${px} ${a}V${b}`), shape,
        svg("title", {}, summary),
        svg("text", { x: px + (isRight ? -9 : 9), y: py - 6, "text-anchor": isRight ? "end" : "start" }, name(result)));
      mark.record = result;
      picture.append(mark);
    }
    return picture;
  },
};

// ---------------------------------------------------------------------------------------------------- Curves

const curves = {
  title: "Curves",
  needs: isTrained,
  about: "The loss while training, or the loss of the tuning runs at each learning rate. The pointer or the arrow keys "
    + "pick a line; its band is the 95 % interval.",
  choices: () => [...taskChoices(isTrained),
    choice("of", "curves", [["training", "loss while training"], ["rates", "loss against learning rate"]],
      chosen("of", ["training", "rates"]))],
  draw() {
    const task = shownTask(isTrained);
    const isRates = chosen("of", ["training", "rates"]) === "rates";
    const key = isRates ? "rates" : "curve";
    const results = resultsOf(task).filter(result => isShown(result) && result[key]?.length);
    const x = isRates ? { name: "learning_rate", title: "peak learning rate", format: "plain", better: "neither" }
      : { name: "seen", title: task.count, format: "count", better: "neither" };
    const y = { name: "loss", title: task.loss, format: "loss", better: "lower", interval: !isRates };
    const points = results.flatMap(result => result[key].map(point => ({ result, point: point.map(number) })));
    const table = {
      title: `${y.title} against ${x.title}`, rows: points,
      columns: [rowColumn(point => point.result), numberColumn(x, row => exact(row.point[0])),
        numberColumn(y, row => ({ mean: row.point[1], half: row.point[2] ?? null })),
        ...(isRates ? [wordColumn("chosen", "chosen", row => (row.point[0] === rateOf(row.result) ? "yes" : "no"))]
          : [])],
    };
    if (!points.length) return { table, count: "no curves", body: [] };
    return { table, count: `${results.length} of ${resultsOf(task).length} rows`, body: [],
      picture: curves.picture(results, key, x, y, task) };
  },
  picture(results, key, x, y, task) {
    const width = room(), height = Math.max(360, Math.min(600, width * 0.6));
    const entries = familyEntries(distinct(results.map(result => result.family)));
    const drawn = chart({ width, height, ...curveAxes(results, key, x, y),
      title: `${y.title} against ${x.title} on ${task.name}`,
      top: legend(null, entries, 66, width) });
    legend(drawn.picture, entries, 66, width);
    lines(results.map(result => curveLine(result, key, y, suiteOf(task))), drawn);
    return drawn.picture;
  },
};

const rateOf = result => valueOf(result, "learning_rate")?.mean;

/** Two thirds of the losses: the others are of rates that are too large. */
const lowest = losses =>
  losses.filter(Number.isFinite).sort((a, b) => a - b).slice(0, Math.ceil(losses.length * 2 / 3));

/** The loss before any training stays above the frame. */
function curveAxes(results, key, x, y) {
  const all = results.flatMap(result => result[key].map(point => point.map(number)));
  const xs = all.map(point => point[0]);
  const ys = key === "rates" ? lowest(all.map(point => point[1])) : results.flatMap(result => result[key].slice(1))
    .map(point => number(point[1]));
  const isLog = isWide(ys);
  const [low, high] = range(ys, isLog);
  const axis = { title: y.title, format: "plain", low, high, isLog };
  const across = { title: x.title, format: x.format, low: Math.min(...xs), high: Math.max(...xs),
    isLog: key === "rates" };
  if (across.low === across.high) [across.low, across.high] = [across.low / 2, across.high * 2];
  return { x: across, y: axis };
}

function curveLine(result, key, y, suite) {
  const points = result[key].map(point => point.map(number));
  const end = key === "rates" ? points.find(point => point[0] === rateOf(result)) : points.at(-1);
  const summary = name(result) + (end ? `: ${text(end[1], "loss")}`
    + (end[2] === undefined ? "" : ` ± ${text(end[2], "loss")}`)
    + (key === "rates" ? ` at ${end[0]}` : " at the end") : "");
  return { points, summary, family: result.family, record: result, isReference: result.row === suite.reference,
    dot: key === "rates" && end && Number.isFinite(end[1]) ? end : null };
}

/** The curves of an element's row beside those of the reference, on the side of the page where the element is not. */
function showPreview(element) {
  const box = byId("preview");
  const result = element?.record;
  box.hidden = !result?.curve;
  if (box.hidden) return;
  const task = data.tasks.find(task => task.suite === result.suite && task.name === result.task);
  const suite = suiteOf(task);
  const both = resultsOf(task).filter(one => one.row === suite.reference || one === result);
  const mini = (key, title) => {
    const rows = both.filter(one => one[key]?.length);
    if (!rows.includes(result)) return [];
    const drawn = chart({ width: 308, height: 120, ...curveAxes(rows, key,
      { format: key === "rates" ? "plain" : "count" }, {}),
      title, top: 6 });
    lines(rows.map(one => curveLine(one, key, {}, suite)), drawn);
    for (const words of drawn.inside.querySelectorAll("text")) words.remove();
    return [html("p", { class: "note" }, title), drawn.picture];
  };
  const { left, right } = element.getBoundingClientRect();
  box.classList.toggle("left", left > innerWidth / 2 && right > innerWidth / 2);
  const reference = both.find(one => one.row === suite.reference);
  const beside = !reference || result === reference ? "" : ` and ${reference.label}`;
  const stored = Object.entries(result.bytes ?? {}).filter(([, bytes]) => bytes > 0)
    .map(([category, bytes]) => `${category.replace(/[A-Z]/g, " $&").toLowerCase()} ${text(bytes, "bytes")}`);
  box.replaceChildren(html("p", {}, html("strong", {}, name(result)), beside),
    html("p", { class: "note" }, "memory: " + stored.join(", ")),
    ...mini("curve", `${task.loss} while training`), ...mini("rates", "loss of the tuning runs against learning rate"));
}

// ---------------------------------------------------------------------------------------------------- Wins

/** Whether row a is better (1) or worse (-1) than row b on a task, by the difference paired by seed; 0 if not known. */
function winner(a, b, task, byMean) {
  const other = new Map(b.seeds);
  const sign = task.columns[0].better === "higher" ? 1 : -1;
  const gaps = a.seeds.filter(([seed]) => other.has(seed)).map(([seed, value]) =>
    sign * (number(value) - number(other.get(seed))));
  const n = gaps.length;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / n;
  if (byMean) return Math.sign(mean) || 0;
  if (n < 2) return 0;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (n - 1);
  return Math.abs(mean) > data.t[n - 2] * Math.sqrt(variance / n) ? Math.sign(mean) : 0;
}

const suiteChoices = () => taskChoices(comparesRows).filter(control => !control?.querySelector("#choose-task"));

/** The rows of the chosen suite with their results by task. */
function suiteRows() {
  const { suite } = shownTask(comparesRows);
  const tasks = tasksOf(suite);
  const rows = new Map();
  for (const task of tasks) {
    for (const result of resultsOf(task).filter(isShown)) {
      if (!rows.has(result.row)) rows.set(result.row, { ...result, curve: null, notLearned: null, on: new Map() });
      rows.get(result.row).on.set(task, result);
    }
  }
  return { suite, tasks, rows: [...rows.values()] };
}

const rowsOn = (rows, tasks) => `${rows.length} rows on ${tasks.length} ${tasks.length === 1 ? "task" : "tasks"}`;

const wins = {
  title: "Wins",
  needs: comparesRows,
  about: "On how many tasks of a suite the row is better – worse than the row of the column, by the first number of "
    + "the leaderboard. Columns have the numbers of the rows.",
  choices: () => [...suiteChoices(), choice("by", "better means",
    [["interval", "the 95 % interval of the difference is on one side"], ["mean", "the mean is better"]],
    chosen("by", ["interval", "mean"]))],
  draw() {
    const { suite, tasks, rows } = suiteRows();
    const byMean = chosen("by", ["interval", "mean"]) === "mean";
    for (const row of rows) {
      row.against = new Map(rows.map(other => {
        const signs = tasks.filter(task => row.on.has(task) && other.on.has(task) && row !== other)
          .map(task => winner(row.on.get(task), other.on.get(task), task, byMean));
        return [other, { won: signs.filter(sign => sign > 0).length, lost: signs.filter(sign => sign < 0).length }];
      }));
      const sum = key => [...row.against.values()].reduce((total, score) => total + score[key], 0);
      [row.won, row.lost] = [sum("won"), sum("lost")];
    }
    rows.sort((a, b) => b.won - a.won || a.lost - b.lost);
    const count = key => ({ name: key, title: key, format: "plain", better: key === "won" ? "higher" : "lower" });
    const table = {
      title: `Wins in ${suite}`, rows,
      columns: [wordColumn("label", "row", row => row.label,
        { isHead: true, node: row => html("span", {}, `${rows.indexOf(row) + 1} `,
          methodLink(row.methods[0], row.label)) }),
        numberColumn(count("won"), row => exact(row.won)),
        numberColumn(count("lost"), row => exact(row.lost)),
        ...rows.map((other, i) => ({
          name: other.row, title: String(i + 1), hint: other.label, names: [other.label],
          values: row => (row === other ? [""] : [`${row.against.get(other).won}-${row.against.get(other).lost}`]),
          text: row => (row === other ? "" : `${row.against.get(other).won}–${row.against.get(other).lost}`),
          order: row => row.against.get(other).won - row.against.get(other).lost,
          kind: row => {
            const { won, lost } = row.against.get(other);
            return won > lost ? "win" : won < lost ? "loss" : "even";
          },
        }))],
    };
    const isBlind = !byMean && suiteOf(tasks[0]).seeds.length === 1;
    return { table, body: [tableElement(table)],
      count: rowsOn(rows, tasks) + (isBlind ? "; one seed gives no interval, so nothing is decided" : "") };
  },
};

// ---------------------------------------------------------------------------------------------------- Profile

const profile = {
  title: "Profile",
  needs: comparesRows,
  about: "The share of a suite's tasks on which a row is within a factor of the best row, by the first number of the "
    + "leaderboard. Where a row was not run or did not learn, it is within no factor.",
  choices: () => [...suiteChoices(), field("factor", "up to the factor", "number",
    { min: 1.01, step: "any", value: "2" })],
  draw() {
    const { suite, tasks, rows } = suiteRows();
    const value = (result, task) =>
      (result && !result.notLearned ? valueOf(result, task.columns[0].name)?.mean : undefined);
    for (const task of tasks) {
      const isHigher = task.columns[0].better === "higher";
      const found = rows.map(row => value(row.on.get(task), task)).filter(Number.isFinite);
      const best = isHigher ? Math.max(...found) : Math.min(...found);
      for (const row of rows) {
        const own = value(row.on.get(task), task);
        const factor = own === best ? 1 : isHigher ? best / own : own / best;
        (row.factors ??= new Map()).set(task, factor >= 1 ? factor : Infinity);
      }
    }
    const column = task => ({ name: task.name, title: `${task.name}, ${task.columns[0].title}`, format: "decimals3",
      better: "lower" });
    const table = {
      title: `Factors to the best row in ${suite}`, rows,
      columns: [rowColumn(), ...tasks.map(task => numberColumn(column(task), row => exact(row.factors.get(task))))],
    };
    return { table, count: rowsOn(rows, tasks),
      picture: profile.picture(rows, tasks, suite), body: [] };
  },
  picture(rows, tasks, suite) {
    const width = room(), height = Math.max(340, Math.min(520, width * 0.5));
    const entries = familyEntries(distinct(rows.map(row => row.family)));
    const x = { title: "factor to the best row", format: "plain", low: 1,
      high: Math.max(1.01, Number(state.get("factor") ?? 2)), isLog: true };
    const y = { title: "share of tasks", format: "plain", low: 0, high: 1 };
    const drawn = chart({ width, height, x, y, title: `Performance profile of ${suite}`,
      top: legend(null, entries, 66, width) });
    legend(drawn.picture, entries, 66, width);
    const series = rows.map(row => {
      const factors = [...row.factors.values()].sort((a, b) => a - b);
      const points = [[1, 0]];
      factors.filter(factor => factor <= x.high).forEach((factor, i) =>
        points.push([factor, points.at(-1)[1]], [factor, (i + 1) / tasks.length]));
      points.push([x.high, points.at(-1)[1]]);
      const best = factors.filter(factor => factor === 1).length;
      const within = factors.filter(factor => factor <= x.high).length;
      return { points, family: row.family, isReference: false,
        summary: `${row.label}: best on ${best}, within ${x.high}x on ${within} of ${tasks.length}` };
    });
    lines(series, drawn);
    return drawn.picture;
  },
};

// ---------------------------------------------------------------------------------------------------- Memory

const parts = ["trainable weights", "frozen weights", "gradients", "moments", "projections, indices", "activations",
  "dense phase before"];
const sizes = [["2", "16 bits"], ["4", "32 bits"], ["1", "8 bits"], ["0.5", "4 bits"]];

const memory = {
  title: "Memory",
  about: "What training a LLaMA model takes by each method, by the formulas of 'lowrank memory'. Gradients and "
    + "activations take 16 bits, or 32 with weights of 32 bits. Activations are an estimate.",
  model: () => data.models.find(model => model.name === chosen("model", data.models.map(model => model.name),
    "llama-7b"))
    ?? data.models[0],
  choices() {
    const size = (name, title) => choice(name, title, sizes, chosen(name, sizes.map(([value]) => value)));
    return [
      choice("model", "model", data.models.map(model => model.name), memory.model().name),
      choice("share", "rank", [["8", "an eighth of the width"], ["4", "a quarter of the width"],
        ["2", "half of the width"]],
        chosen("share", ["4", "8", "2"])),
      field("gib", "budget (GiB)", "number", { min: 0, step: "any", value: "24" }), tick("fits", "only what fits"),
      size("weights", "weights"), size("moments", "moments"), size("projections", "projections"),
      choice("gradients", "gradients", [["full", "all at once"], ["layer", "one parameter at a time"]],
        chosen("gradients", ["full", "layer"])),
      field("batch", "sequences in a batch", "number", { min: 1, value: "1" }),
      field("context", "tokens in a sequence", "number", { min: 1, value: "256" }),
      boxes("without", "families", distinct(data.memory.map(entry => methods.get(entry.method).family))),
    ];
  },
  /** Bytes by part, and in all. */
  bytes(entry, model) {
    const size = name => Number(chosen(name, sizes.map(([value]) => value)));
    const working = size("weights") === 4 ? 4 : 2;
    const batch = Number(state.get("batch") ?? 1), context = Number(state.get("context") ?? 256);
    const activations = batch * context * (model.activations[0] + model.activations[1] * context) * working;
    const gradients = chosen("gradients", ["full", "layer"]) === "full" ? 2 : 3;
    const amounts = numbers => [[0, size("weights")], [1, size("weights")], [gradients, working], [4, size("moments")],
      [5, size("projections")]].map(([i, each]) => numbers[i] * each + numbers[i + 6]);
    const sum = values => values.reduce((total, value) => total + value, 0);
    const own = [...amounts(entry.stored), activations];
    const dense = entry.dense ? sum(amounts(entry.dense)) + activations : 0;
    return { parts: [...own, Math.max(0, dense - sum(own))], peak: Math.max(dense, sum(own)) };
  },
  draw() {
    const model = memory.model();
    const share = Number(chosen("share", ["4", "8", "2"]));
    const budget = Number(state.get("gib") ?? 24) * 2 ** 30;
    const rows = data.memory
      .filter(entry => entry.model === model.name && (!entry.rank || entry.rank === Math.floor(model.width / share)))
      .map(entry => ({ entry, method: methods.get(entry.method), ...memory.bytes(entry, model) }))
      .filter(row => isShown(row.method) && (!state.has("fits") || row.peak <= budget))
      .sort((a, b) => a.peak - b.peak);
    const column = (name, title) => ({ name, title, format: "bytes", better: "lower" });
    const table = {
      title: `Memory of ${model.name}`, rows,
      columns: [
        wordColumn("method", "method", row => row.method.name,
          { isHead: true, node: row => methodLink(row.method.id, row.method.name) }),
        wordColumn("rank", "rank", row => row.entry.rank, { isNumber: true, order: row => row.entry.rank }),
        numberColumn(column("bytes", "in all"), row => exact(row.peak)),
        ...parts.map((part, i) => numberColumn(column(part.replace(/\W+/g, "_"), part), row => exact(row.parts[i]))),
        wordColumn("fits", "fits", row => (row.peak <= budget ? "yes" : "no")),
      ],
    };
    const fitting = rows.filter(row => row.peak <= budget).length;
    return { table, count: `${fitting} of ${rows.length} methods fit`, body: [],
      picture: rows.length ? memory.picture(rows, budget) : null };
  },
  picture(rows, budget) {
    const entries = parts.map((part, i) =>
      [svg("rect", { class: `part-${i + 1}`, x: -5, y: -5, width: 10, height: 10 }), part]);
    const width = room(), left = Math.min(170, width * 0.36), top = legend(null, entries, 0, width) + 16;
    const height = top + 19 * rows.length + 8;
    // The few largest may leave the frame: their numbers stand beside them.
    const end = Math.max(1.2 * budget, 1.1 * rows[Math.floor(0.9 * (rows.length - 1))].peak);
    const right = width - 66;
    const place = scale(0, end, left, right, false);
    const x = bytes => Math.min(right, place(bytes));
    const picture = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group",
      "aria-label": "Memory by method" },
      svg("path", { class: "budget", d: `M${x(budget)} ${top - 6}V${height - 4}` }),
      svg("text", { x: x(budget), y: top - 9, "text-anchor": "middle" }, "budget"));
    legend(picture, entries, 0, width);
    rows.forEach((row, i) => {
      const y = top + 19 * i;
      const summary = `${row.method.name}: ${text(row.peak, "bytes")}`
        + (row.peak <= budget ? ", fits" : ", does not fit");
      let from = 0;
      const bars = row.parts.map((bytes, part) => {
        const bar = svg("rect", { class: `part-${part + 1}`, x: x(from), y: y + 2,
          width: Math.max(0, x(from + bytes) - x(from)), height: 14 });
        from += bytes;
        return bar;
      });
      picture.append(svg("g", { class: "bar", role: "img", "aria-label": summary }, svg("title", {}, summary),
        svg("text", { class: row.peak <= budget ? null : "quiet", x: left - 6, y: y + 13, "text-anchor": "end" },
          row.method.name),
        bars, svg("text", { class: "quiet", x: x(from) + 5, y: y + 13 }, text(row.peak, "bytes"))));
    });
    return picture;
  },
};

// ---------------------------------------------------------------------------------------------------- Claims

const verdicts = distinct(data.claims.map(claim => claim.verdict));

const claims = {
  title: "Claims",
  about: "Claims of the papers, and what the runs show. A verdict is about these small runs, not about the papers' "
    + "models.",
  choices: () => [
    choice("of-method", "method", [["", "all"], ...distinct(data.claims.map(claim => claim.method))
      .map(id => [id, methods.get(id)?.name ?? id])],
      state.get("of-method") ?? ""),
    boxes("not-verdict", "verdicts", verdicts.map(verdict =>
      [verdict, `${verdict} (${data.claims.filter(claim => claim.verdict === verdict).length})`]), true),
  ],
  draw() {
    const method = state.get("of-method");
    const rows = data.claims.filter(claim => (!method || claim.method === method)
      && !listed("not-verdict").includes(claim.verdict));
    return { table: claims.table(rows), count: `${rows.length} of ${data.claims.length} claims`,
      body: [tableElement(claims.table(rows))] };
  },
  table: rows => ({
    title: "Claims", rows,
    columns: [
      wordColumn("id", "claim", row => row.id, { isHead: true, node: row => methodLink(row.method, row.id) }),
      wordColumn("statement", "the paper says", row => row.statement, { kind: () => "long" }),
      wordColumn("claimed", "claimed", row => row.claimed),
      wordColumn("measured", "measured here", row => row.measured),
      wordColumn("verdict", "verdict", row => row.verdict + (row.moreThanClaimed ? ", more than claimed" : "")),
      wordColumn("decision", "test", row => row.decision),
      wordColumn("rows", "rows compared", row => row.rows.join("; ")),
      wordColumn("source", "source", row => row.source),
    ],
  }),
};

// ---------------------------------------------------------------------------------------------------- Methods

const methodList = {
  title: "Methods",
  about: "What each method does and stores, what its paper claims, and what came out.",
  choices: () => [field("find", "search", "search"), boxes("without", "families", data.families)],
  draw() {
    const words = (state.get("find") ?? "").toLowerCase();
    const open = state.get("method");
    const rows = data.methods.filter(method => method.id === open || (isShown(method)
      && `${method.id} ${method.name} ${method.title} ${method.summary}`.toLowerCase().includes(words)));
    const table = {
      title: "Methods", rows,
      columns: [wordColumn("id", "id", row => row.id), wordColumn("name", "name", row => row.name),
        wordColumn("family", "family", row => row.family), wordColumn("year", "year", row => row.year),
        wordColumn("summary", "rule", row => row.summary),
        wordColumn("memory", "memory for an m x n weight", row => row.memory)],
    };
    const sections = rows.map(method => {
      const section = html("details", { class: "method", id: "method-" + method.id },
        html("summary", {}, html("h3", {}, method.name), html("span", { class: "note" },
          ` ${method.year}, ${method.family}`)));
      section.addEventListener("toggle", () => {
        if (section.open && section.children.length === 1) section.append(methodSection(method));
      });
      section.open = method.id === open;
      return section;
    });
    return { table, count: `${rows.length} of ${data.methods.length} methods`, body: sections,
      then: () => open && byId("method-" + open)?.scrollIntoView() };
  },
};

function methodSection(method) {
  const fact = (title, ...content) => [html("dt", {}, title), html("dd", {}, content)];
  const plain = (title, rows, columns) => rows.length
    ? [html("h4", {}, title), html("div", { class: "scroll" }, html("table", {},
      html("thead", {}, html("tr", {}, columns.map(([head]) => html("th", { scope: "col" }, head)))),
      html("tbody", {}, rows.map(row => html("tr", {}, columns.map(([, cell]) => html("td", {}, cell(row))))))))] : [];
  const results = data.results.filter(result => result.methods.includes(method.id));
  const taskOf = result => data.tasks.find(task => task.suite === result.suite && task.name === result.task);
  const headline = result => taskOf(result).columns.find(column => column.name === result.headline);
  const arXiv = method.arXiv ? html("a", { href: "https://arxiv.org/abs/" + method.arXiv }, "arXiv:" + method.arXiv)
    : "";
  return html("div", {},
    html("p", {}, method.summary),
    html("dl", {}, fact("id", method.id), fact("paper", `${method.authors}: ${method.title}, ${method.year} `, arXiv),
      fact("memory", method.memory), method.parent ? fact("parent", method.parent) : []),
    method.claims.length ? [html("h4", {}, "The paper claims"),
      html("ul", {}, method.claims.map(claim => html("li", {}, claim)))] : [],
    plain("Claims tested here", data.claims.filter(claim => claim.method === method.id),
      [["claim", row => row.statement], ["verdict", row => row.verdict], ["finding", row => row.finding]]),
    plain("Results", results, [
      ["suite, task", row => html("a", { href: address({ view: "leaderboard", suite: row.suite, task: row.task }) },
        `${row.suite}, ${row.task}`)],
      ["row", row => name(row)], ["measure", row => headline(row)?.title ?? "-"],
      ["value", row => (headline(row) ? estimateText(valueOf(row, headline(row).name), headline(row)) : "-")],
      ["difference", row => estimateText(valueOf(row, "difference"), { ...headline(row), name: "difference" })],
    ]),
    plain("Hyper-parameters", method.hyperparameters,
      [["name", row => row.name], ["meaning", row => row.meaning], ["default", row => row.default],
        ["source of the default", row => row.source]]));
}

// ---------------------------------------------------------------------------------------------------- The page

/** Those for which there is something to show. */
const views = Object.fromEntries(
  Object.entries({ leaderboard, scatter, curves, wins, profile, memory, claims, methods: methodList })
    .filter(([, view]) => !view.needs || data.tasks.some(view.needs)));
const currentView = () => views[chosen("view", Object.keys(views))];
let shown = null;
/** Points and lines of the picture. Tab reaches one of them, arrow keys the others. */
const marks = () => [...(shown.picture?.querySelectorAll(".mark[role]") ?? [])];

function drawOutput() {
  const view = currentView();
  shown = view.draw();
  showPreview(null);
  byId("count").textContent = shown.count;
  const numbers = shown.picture ? html("details", { id: "numbers", open: state.has("numbers") },
    html("summary", {}, "Numbers"), tableElement(shown.table)) : null;
  numbers?.addEventListener("toggle", () => set("numbers", numbers.open ? "1" : ""));
  byId("output").replaceChildren(...[shown.picture, ...shown.body, numbers].filter(Boolean));
  marks().forEach((mark, i) => mark.setAttribute("tabindex", i === 0 ? 0 : -1));
  shown.then?.();
}

function draw() {
  const focused = document.activeElement?.id;
  const view = currentView();
  byId("views").replaceChildren(...Object.entries(views).map(([key, { title }]) => {
    const kept = ["suite", "task"].filter(name => state.has(name)).map(name => [name, state.get(name)]);
    const current = views[key] === view ? "page" : null;
    return html("a", { href: address([["view", key], ...kept]), id: "view-" + key, "aria-current": current }, title);
  }));
  document.title = `${view.title} – LowRankBench report`;
  byId("title").textContent = view.title;
  byId("about").textContent = view.about;
  byId("controls").replaceChildren(...view.choices().filter(Boolean));
  drawOutput();
  if (focused) byId(focused)?.focus({ preventScroll: true });
}

byId("controls").addEventListener("input", ({ target }) => {
  if (target.dataset.list) {
    const all = byId("controls").querySelectorAll(`[data-list="${target.dataset.list}"]`);
    set(target.dataset.list, [...all].filter(box => !box.checked).map(box => box.value).join(","));
  } else {
    set(target.name, target.type === "checkbox" ? (target.checked ? "1" : "") : target.value);
  }
  if (target.tagName === "SELECT") draw(); else drawOutput();
});
byId("controls").addEventListener("submit", event => event.preventDefault());

byId("output").addEventListener("click", ({ target }) => {
  const button = target.closest("[data-sort]");
  if (!button) return;
  set("sort", button.dataset.sort);
  drawOutput();
  byId(button.id)?.focus();
});

// Pointer and focus show the curves of a row; arrow keys go from mark to mark, Escape hides the curves.
const lineOf = target => target.closest?.(".point, tr");
byId("output").addEventListener("pointerover", ({ target }) => showPreview(lineOf(target)));
byId("output").addEventListener("focusin", ({ target }) => showPreview(lineOf(target)));
byId("output").addEventListener("focusout", () => showPreview(null));
byId("output").addEventListener("pointerleave", () => showPreview(null));
document.addEventListener("keydown", event => {
  if (event.key === "Escape") showPreview(null);
  const mark = event.target.closest?.(".mark[role]");
  if (!mark) return;
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const method = mark.record?.methods[0];
  if (event.key === "Enter" && method) location.hash = address({ view: "methods", method });
  if (!step) return;
  event.preventDefault();
  const all = marks();
  const next = all[(all.indexOf(mark) + step + all.length) % all.length];
  mark.setAttribute("tabindex", -1);
  next.setAttribute("tabindex", 0);
  next.focus();
});

// ---------------------------------------------------------------------------------------------------- Files

function save(content, type, extension) {
  const task = ["leaderboard", "scatter", "curves"].includes(chosen("view", Object.keys(views))) ? shownTask() : null;
  const words = ["lowrank", chosen("view", Object.keys(views)), task?.suite, task?.name].filter(Boolean);
  const link = html("a", { download: words.join("-") + extension,
    href: URL.createObjectURL(new Blob([content], { type })) });
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The picture with the colours and fonts that it has on the page. */
function standalone(picture) {
  const wasShown = picture.isConnected;
  if (!wasShown) byId("output").append(picture);
  const copy = picture.cloneNode(true);
  const originals = [picture, ...picture.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((node, i) => {
    const style = getComputedStyle(originals[i]);
    for (const name of ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order",
      "opacity", "display", "font"]) {
      node.style.setProperty(name, style.getPropertyValue(name));
    }
  });
  copy.style.setProperty("background", getComputedStyle(document.body).backgroundColor);
  if (!wasShown) picture.remove();
  return new XMLSerializer().serializeToString(copy);
}

byId("save-csv").addEventListener("click", () => save(csv(shown.table), "text/csv", ".csv"));
byId("save-svg").addEventListener("click", () =>
  save(standalone(shown.picture ?? tablePicture(shown.table)), "image/svg+xml", ".svg"));
byId("skip").addEventListener("click", () => byId("main").focus());

function start() {
  readAddress();
  draw();
}
let width = innerWidth;
addEventListener("hashchange", start);
addEventListener("resize", () => {
  if (innerWidth !== width && shown.picture) drawOutput();
  width = innerWidth;
});
start();
