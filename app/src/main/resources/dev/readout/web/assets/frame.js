// What works on every page: a slash leads to the search box, as in many readers, and where the sections do not fit the one that
// is open is moved into view. All of it works without this script too.
(() => {
  document.querySelector(".sections [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  const typing = (at) => at.closest("input, textarea, select, [contenteditable]");
  addEventListener("keydown", (key) => {
    if (key.key === "/" && !key.ctrlKey && !key.metaKey && !key.altKey && !typing(key.target)) {
      const box = document.getElementById("q");
      if (box) { key.preventDefault(); box.focus(); box.select(); }
    }
  });
})();
