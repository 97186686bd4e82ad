// Axes, lines and legends.

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
