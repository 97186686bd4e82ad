// What ties the views together: drawing, pointer and keys, files.

/** Those for which there is something to show. */
const views = Object.fromEntries(
  Object.entries({ leaderboard, scatter, curves, wins, profile, memory, claims, methods: methodList })
    .filter(([, view]) => !view.needs || data.tasks.some(view.needs)));
const currentView = () => views[chosen("view", Object.keys(views))];
let shown = null;
/** Points and lines of the picture. Tab reaches one of them, arrow keys the others. */
const marks = () => [...(shown.picture?.querySelectorAll(".mark[role]") ?? [])];

function drawOutput() {
  const view = currentView();
  shown = view.draw();
  showPreview(null);
  byId("count").textContent = shown.count;
  const numbers = shown.picture ? html("details", { id: "numbers", open: state.has("numbers") },
    html("summary", {}, "Numbers"), tableElement(shown.table)) : null;
  numbers?.addEventListener("toggle", () => set("numbers", numbers.open ? "1" : ""));
  byId("output").replaceChildren(...[shown.picture, ...shown.body, numbers].filter(Boolean));
  marks().forEach((mark, i) => mark.setAttribute("tabindex", i === 0 ? 0 : -1));
  shown.then?.();
}

function draw() {
  const focused = document.activeElement?.id;
  const view = currentView();
  byId("views").replaceChildren(...Object.entries(views).map(([key, { title }]) => {
    const kept = ["suite", "task"].filter(name => state.has(name)).map(name => [name, state.get(name)]);
    const current = views[key] === view ? "page" : null;
    return html("a", { href: address([["view", key], ...kept]), id: "view-" + key, "aria-current": current }, title);
  }));
  document.title = `${view.title} – LowRankBench report`;
  byId("title").textContent = view.title;
  byId("about").textContent = view.about;
  byId("controls").replaceChildren(...view.choices().filter(Boolean));
  drawOutput();
  if (focused) byId(focused)?.focus({ preventScroll: true });
}

byId("controls").addEventListener("input", ({ target }) => {
  if (target.dataset.list) {
    const all = byId("controls").querySelectorAll(`[data-list="${target.dataset.list}"]`);
    set(target.dataset.list, [...all].filter(box => !box.checked).map(box => box.value).join(","));
  } else {
    set(target.name, target.type === "checkbox" ? (target.checked ? "1" : "") : target.value);
  }
  if (target.tagName === "SELECT") draw(); else drawOutput();
});
byId("controls").addEventListener("submit", event => event.preventDefault());

byId("output").addEventListener("click", ({ target }) => {
  const button = target.closest("[data-sort]");
  if (!button) return;
  set("sort", button.dataset.sort);
  drawOutput();
  byId(button.id)?.focus();
});

// Pointer and focus show the curves of a row; arrow keys go from mark to mark, Escape hides the curves.
const lineOf = target => target.closest?.(".point, tr");
byId("output").addEventListener("pointerover", ({ target }) => showPreview(lineOf(target)));
byId("output").addEventListener("focusin", ({ target }) => showPreview(lineOf(target)));
byId("output").addEventListener("focusout", () => showPreview(null));
byId("output").addEventListener("pointerleave", () => showPreview(null));
document.addEventListener("keydown", event => {
  if (event.key === "Escape") showPreview(null);
  const mark = event.target.closest?.(".mark[role]");
  if (!mark) return;
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const method = mark.record?.methods[0];
  if (event.key === "Enter" && method) location.hash = address({ view: "methods", method });
  if (!step) return;
  event.preventDefault();
  const all = marks();
  const next = all[(all.indexOf(mark) + step + all.length) % all.length];
  mark.setAttribute("tabindex", -1);
  next.setAttribute("tabindex", 0);
  next.focus();
});

function save(content, type, extension) {
  const task = ["leaderboard", "scatter", "curves"].includes(chosen("view", Object.keys(views))) ? shownTask() : null;
  const words = ["lowrank", chosen("view", Object.keys(views)), task?.suite, task?.name].filter(Boolean);
  const link = html("a", { download: words.join("-") + extension,
    href: URL.createObjectURL(new Blob([content], { type })) });
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The picture with the colours and fonts that it has on the page. */
function standalone(picture) {
  const wasShown = picture.isConnected;
  if (!wasShown) byId("output").append(picture);
  const copy = picture.cloneNode(true);
  const originals = [picture, ...picture.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((node, i) => {
    const style = getComputedStyle(originals[i]);
    for (const name of ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order",
      "opacity", "display", "font"]) {
      node.style.setProperty(name, style.getPropertyValue(name));
    }
  });
  copy.style.setProperty("background", getComputedStyle(document.body).backgroundColor);
  if (!wasShown) picture.remove();
  return new XMLSerializer().serializeToString(copy);
}

byId("save-csv").addEventListener("click", () => save(csv(shown.table), "text/csv", ".csv"));
byId("save-svg").addEventListener("click", () =>
  save(standalone(shown.picture ?? tablePicture(shown.table)), "image/svg+xml", ".svg"));
byId("skip").addEventListener("click", () => byId("main").focus());

function start() {
  readAddress();
  draw();
}
let width = innerWidth;
addEventListener("hashchange", start);
addEventListener("resize", () => {
  if (innerWidth !== width && shown.picture) drawOutput();
  width = innerWidth;
});
start();
