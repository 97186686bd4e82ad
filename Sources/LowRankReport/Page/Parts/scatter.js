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
  about: "Two numbers of each row. Front: no other row is better on one and at least as good on the other. Dominated: "
    + "another row is, by more than the 95 % intervals. Ambiguous: another row is, but within the intervals. A triangle stands "
    + "for a point outside the frame. Arrow keys go from point to point.",
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
      // The front and the reference have their names beside them, above or below, where no other name is.
      const isNamed = point.place === "front" || result.row === suiteOf(task).reference;
      const wide = 7 * name(result).length, start = isRight ? px - 9 - wide : px + 9;
      const isFree = y => taken.every(([from, to, other]) => start > to || start + wide < from || Math.abs(other - y) >= 13);
      const level = [py - 6, py + 15].find(isFree);
      if (isNamed && level) taken.push([start, start + wide, level]);
      const shape = svg("g", { transform: `translate(${px} ${py})` }, isOutside ? outside() : shapes[point.place]());
      const summary = `${name(result)}: ${y.title} ${estimateText(point.y, y)}, `
        + `${x.title} ${estimateText(point.x, x)}, ${point.place}`;
      const mark = svg("g", {
        class: `mark point ${familyClass(result.family)}${isNamed && level ? " named" : ""}`,
        role: "img", "aria-label": summary,
      },
        bar(point.x, across, ([a, b]) => `M${a} ${py}H${b}`), bar(point.y, up, ([a, b]) => `M${px} ${a}V${b}`), shape,
        svg("title", {}, summary),
        svg("text", { x: px + (isRight ? -9 : 9), y: level ?? py - 6, "text-anchor": isRight ? "end" : "start" },
          name(result)));
      mark.record = result;
      picture.append(mark);
    }
    return picture;
  },
};
