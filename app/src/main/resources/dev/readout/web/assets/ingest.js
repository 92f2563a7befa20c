// Files may be dropped, and how far they are is told live. Without this script the form is sent by its button, and the page asked again.
(() => {
  const drop = document.querySelector(".drop");
  const files = document.getElementById("files");
  if (drop && files) {
    const over = (on) => drop.classList.toggle("over", on);
    for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, (e) => { e.preventDefault(); over(true); });
    drop.addEventListener("dragleave", () => over(false));
    drop.addEventListener("drop", (e) => {
      e.preventDefault();
      over(false);
      if (e.dataTransfer.files.length > 0) {
        files.files = e.dataTransfer.files;
        files.form.requestSubmit();
      }
    });
  }
  const rows = [...document.querySelectorAll("tr[data-events]")];
  let open = rows.length;
  for (const row of rows) {
    const show = (told) => {
      row.querySelector(".documents").textContent = told.documents;
      row.querySelector(".issues").textContent = told.issues;
    };
    const source = new EventSource(row.dataset.events);
    source.addEventListener("now", (e) => show(JSON.parse(e.data)));
    source.addEventListener("end", (e) => {
      source.close();
      show(JSON.parse(e.data));
      open -= 1;
      if (open === 0) location.reload();
    });
  }
})();
