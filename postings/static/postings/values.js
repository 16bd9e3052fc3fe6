/* Opens the page of all values of a filter over the results. Without this script its link leads there. */

const DELAY = 150;
const dialog = document.createElement("dialog");
let timer, request;

dialog.className = "values-dialog";
document.body.append(dialog);

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-dialog]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const content = (await load(link.href)).querySelector(".value-list");
    dialog.replaceChildren(content);
    dialog.setAttribute("aria-label", content.querySelector("h1").textContent);
    dialog.showModal();
    dialog.querySelector("input[type=search]").focus();
  } catch (error) {
    if (error.name !== "AbortError") location.assign(link.href);
  }
});

dialog.addEventListener("close", () => clearTimeout(timer));

dialog.addEventListener("click", (event) => {
  const isBack = event.target.closest(".back a");
  if (!isBack && event.target !== dialog) return;
  event.preventDefault();
  dialog.close();
});

dialog.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(narrow, DELAY);
});

dialog.addEventListener("submit", (event) => {
  event.preventDefault();
  narrow();
});

async function narrow() {
  const form = dialog.querySelector("form");
  try {
    const page = await load(`${form.action}?${new URLSearchParams(new FormData(form))}`);
    dialog.querySelector(".found").replaceChildren(...page.querySelector(".found").childNodes);
  } catch (error) {
    if (error.name !== "AbortError") form.submit();
  }
}

async function load(url) {
  request?.abort();
  request = new AbortController();
  const response = await fetch(url, { signal: request.signal });
  if (!response.ok) throw new Error(response.statusText);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
