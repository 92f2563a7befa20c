// Choosing a record lights its words, and the other way round. Without this script the links do the same by anchors.
(() => {
  const light = (ids, on) => {
    for (const id of ids) {
      document.getElementById(id)?.classList.toggle("lit", on);
      for (const piece of document.querySelectorAll(`[data-for~="${CSS.escape(id)}"]`)) piece.classList.toggle("lit", on);
    }
  };
  for (const record of document.querySelectorAll(".record")) {
    const ids = [record.id];
    for (const [begin, end] of [["mouseenter", "mouseleave"], ["focusin", "focusout"]]) {
      record.addEventListener(begin, () => light(ids, true));
      record.addEventListener(end, () => light(ids, false));
    }
  }
  for (const mark of document.querySelectorAll("a.mark")) {
    const ids = [mark.hash.slice(1)];
    mark.addEventListener("mouseenter", () => light(ids, true));
    mark.addEventListener("mouseleave", () => light(ids, false));
  }
  // Who comes by a link sees at once what it leads to.
  let chosen = [];
  const choose = () => {
    light(chosen, false);
    chosen = location.hash ? [decodeURIComponent(location.hash.slice(1)).replace(/^in-/, "")] : [];
    light(chosen, true);
  };
  addEventListener("hashchange", choose);
  choose();
})();
