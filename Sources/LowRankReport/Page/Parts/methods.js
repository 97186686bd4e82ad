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
    method.claims.length ? [html("h4", {}, "Published claims"),
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
