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
