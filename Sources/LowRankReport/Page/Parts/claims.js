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
