// Elements, the address, and the choices above a view.

const byId = id => document.getElementById(id);

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined));
  return node;
}
const html = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const svg = (tag, attributes, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

let state = new URLSearchParams();
const readAddress = () => { state = new URLSearchParams(location.hash.slice(1)); };

function set(name, value) {
  if (name === "suite") for (const other of ["task", "x", "y", "sort", "hide", "budget", "part"]) state.delete(other);
  if (value) state.set(name, value); else state.delete(name);
  history.replaceState(null, "", "#" + state);
}

/** What the address says if it is one of the values, else the first or the given one. */
function chosen(name, values, fallback = values[0]) {
  return values.includes(state.get(name)) ? state.get(name) : fallback;
}
const listed = name => (state.get(name) ?? "").split(",").filter(Boolean);
const address = values => "#" + new URLSearchParams(values);

const label = (title, control) => html("label", {}, title, control);

function choice(name, title, options, current) {
  const entries = options.map(option => (Array.isArray(option) ? option : [option, option]));
  return label(title, html("select", { name, id: "choose-" + name },
    entries.map(([value, shown]) => html("option", { value, selected: value === current }, shown))));
}

function field(name, title, type, attributes = {}) {
  const control = html("input", { name, id: "choose-" + name, type, ...attributes });
  control.value = state.get(name) ?? attributes.value ?? "";
  return label(title, control);
}

const tick = (name, title) =>
  html("label", { class: "check" }, html("input", { name, id: "choose-" + name, type: "checkbox",
    checked: state.has(name) }),
    title);

/** Boxes of a list; the address has what is left out. */
function boxes(name, title, options, isOpen = listed(name).length > 0) {
  const out = listed(name);
  return html("details", { open: isOpen }, html("summary", {}, title),
    html("fieldset", { "aria-label": title }, options.map(option => {
      const [value, shown] = Array.isArray(option) ? option : [option, option];
      return html("label", {},
        html("input", { type: "checkbox", "data-list": name, value, checked: !out.includes(value) }), shown);
    })));
}
