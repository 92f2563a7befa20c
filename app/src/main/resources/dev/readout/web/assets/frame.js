// What works on every page: a slash leads to the search box, as in many readers. All of it works without this script too.
(() => {
  const typing = (at) => at.closest("input, textarea, select, [contenteditable]");
  addEventListener("keydown", (key) => {
    if (key.key === "/" && !key.ctrlKey && !key.metaKey && !key.altKey && !typing(key.target)) {
      const box = document.getElementById("q");
      if (box) { key.preventDefault(); box.focus(); box.select(); }
    }
  });
})();
