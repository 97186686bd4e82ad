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
