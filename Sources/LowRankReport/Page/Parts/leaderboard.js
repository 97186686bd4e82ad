const taskColumns = task => task.columns.map(column => ({ ...column, value: result => valueOf(result, column.name) }));

function taskFacts(task) {
  const suite = suiteOf(task);
  const results = resultsOf(task);
  const reference = referenceName(task);
  const facts = [
    `Mean ± 95 % interval (Student's t) over ${suite.seeds.length === 1 ? "one seed, which gives no interval" :
      suite.seeds.length + " seeds"}.` + (task.compares ? ` Differences are to ${reference} at the same seed`
      + (hasFactors(task) ? "; factors (0.50x) are relative to it." : ".") : ""),
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

/** The optimizer's name beside "Full rank", which some look for. */
function referenceName(task) {
  const reference = resultsOf(task).find(result => result.row === suiteOf(task).reference);
  return reference?.methods[0] === "adamw" ? `${reference.label} (AdamW)` : reference?.label ?? suiteOf(task).reference;
}

const hasFactors = task => task.columns.some(column => column.name === "total_ratio");
const hasBytes = task => task.columns.some(column => column.name === "total_bytes");

const leaderboard = {
  title: "Leaderboard",
  about: "Methods with their settings, one a row. A click on a column's name sorts by it.",
  choices() {
    const task = shownTask();
    const titles = [["family", "family"], ...task.columns.map(column => [column.name, column.title])];
    return [...taskChoices(),
      hasFactors(task) ? choice("part", "memory (weights, gradients, state)", [["", "any"],
        ...["0.75", "0.50", "0.25"].map(part => [part, `at most ${part}x of ${referenceName(task)}`])],
        state.get("part") ?? "") : null,
      hasBytes(task) ? field("budget", "at most (MiB)", "number", { min: 0, step: "any" }) : null,
      task.compares ? boxes("hide", "columns", titles) : null];
  },
  draw() {
    const task = shownTask();
    const budget = Number(state.get("budget")) * 2 ** 20;
    const part = hasFactors(task) ? Number(state.get("part")) : 0;
    // As the table writes it: 0.50x is a half.
    const factor = row => Number(text(valueOf(row, "total_ratio")?.mean ?? Infinity, "decimals2"));
    const rows = resultsOf(task).filter(isShown).filter(row => !part || factor(row) <= part)
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
