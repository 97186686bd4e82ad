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
  about: "2–1: on two tasks of the suite the row is better than the row of the column, on one it is worse, by the first "
    + "number of the leaderboard. The heads of the columns are the numbers of the rows.",
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
