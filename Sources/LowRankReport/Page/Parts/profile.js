const profile = {
  title: "Profile",
  needs: comparesRows,
  about: "The share of a suite's tasks on which a row is within a factor of the best row, by the first number of the "
    + "leaderboard. A task on which a row was not run or did not learn counts as outside every factor.",
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
