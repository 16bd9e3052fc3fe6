/* A search's address names only what was filled in: it is shared and bookmarked. Without this script it means the same. */

document.addEventListener("formdata", ({ target, formData }) => {
  if (target.method !== "get") return;
  for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
});
