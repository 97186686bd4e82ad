const verdicts = distinct(data.claims.map(claim => claim.verdict));

const claims = {
  title: "Claims",
  about: "Claims of the papers, and what the runs show. A claim holds if the first of the rows compared passes the test "
    + "against the second, over the whole 95 % interval. A verdict is about these small runs, not about the papers' models.",
  choices: () => [
    field("find", "search", "search"),
    choice("of-method", "method of the paper", [["", "all"], ...distinct(data.claims.map(claim => claim.method))
      .map(id => [id, methods.get(id)?.name ?? id])],
      state.get("of-method") ?? ""),
    choice("verdict", "verdict", [["", "all"], ...verdicts.map(verdict =>
      [verdict, `${verdict} (${data.claims.filter(claim => claim.verdict === verdict).length})`])],
      state.get("verdict") ?? ""),
  ],
  draw() {
    const method = state.get("of-method"), verdict = state.get("verdict");
    const words = (state.get("find") ?? "").toLowerCase();
    const rows = data.claims.filter(claim => (!method || claim.method === method)
      && (!verdict || claim.verdict === verdict)
      && `${claim.id} ${methods.get(claim.method)?.name} ${claim.statement}`.toLowerCase().includes(words));
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
