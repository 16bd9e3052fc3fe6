/* Suggestions while typing: makes <input data-suggest="title,skill"> a combobox (WAI-ARIA, list autocomplete with
   manual selection). Without this script the field is a plain one. */

const DELAY = 120;
const SHORTEST = /[^\x00-\x7f]|../u;

for (const input of document.querySelectorAll("input[data-suggest]")) combobox(input);

function combobox(input) {
  const list = document.createElement("ul");
  const status = document.createElement("span");
  let timer, request, options = [], current = -1;

  list.id = `suggestions-${input.name}`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.label);
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.closest("label").after(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("autocomplete", "off");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  input.addEventListener("input", (event) => {
    stop();
    if (event.isComposing) return;
    if (SHORTEST.test(input.value.trim())) timer = setTimeout(ask, DELAY);
    else close();
  });
  input.addEventListener("compositionend", () => { stop(); timer = setTimeout(ask, DELAY); });
  input.addEventListener("blur", () => { stop(); close(); });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" || event.key === "Escape") stop();
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) move(step);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && current >= 0) choose(options[current]);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) choose(options[[...list.children].indexOf(item)]);
  });

  function stop() {
    clearTimeout(timer);
    request?.abort();
  }

  async function ask() {
    request = new AbortController();
    const query = new URLSearchParams({ q: input.value, kind: input.dataset.suggest });
    try {
      const response = await fetch(`${input.dataset.url}?${query}`, { signal: request.signal });
      if (response.ok) show((await response.json()).suggestions);
      else close();
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  }

  function show(found) {
    options = found;
    current = -1;
    list.replaceChildren(...found.map(item));
    input.removeAttribute("aria-activedescendant");
    open(found.length > 0);
    status.textContent = found.length ? `${found.length} · ${input.dataset.label}` : "";
  }

  function item(option, index) {
    const row = document.createElement("li");
    const name = document.createElement("span");
    const kind = document.createElement("span");
    row.id = `${list.id}-${index}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    name.textContent = option.label;
    kind.textContent = input.dataset[option.kind] ?? "";
    kind.className = "kind";
    row.append(name, kind);
    return row;
  }

  /* Past both ends lies the field itself. */
  function move(step) {
    const places = options.length + 1;
    list.children[current]?.setAttribute("aria-selected", "false");
    current = ((current + 1 + step + places) % places) - 1;
    const row = list.children[current];
    if (!row) return input.removeAttribute("aria-activedescendant");
    row.setAttribute("aria-selected", "true");
    row.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", row.id);
  }

  /* A title or a place becomes the field's text; a skill or a company is a filter, beside all that is chosen. */
  function choose(option) {
    const own = option.kind === "title" || option.kind === "location";
    input.value = own ? option.value : "";
    if (!own) {
      const filter = document.createElement("input");
      Object.assign(filter, { type: "hidden", name: option.kind, value: option.value });
      input.form.append(filter);
    }
    close();
    input.form.requestSubmit();
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
  }

  function close() {
    current = -1;
    input.removeAttribute("aria-activedescendant");
    status.textContent = "";
    open(false);
  }
}
