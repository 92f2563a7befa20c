// The reader by hand and by keyboard. Without this script links, anchors and forms do the same.
(() => {
  const text = document.querySelector("article[data-document]");
  const records = [...document.querySelectorAll(".record")];

  // Resting on a record lights its words, and the other way round.
  const light = (id, on) => {
    document.getElementById(id)?.classList.toggle("lit", on);
    for (const piece of document.querySelectorAll(`[data-for~="${CSS.escape(id)}"]`)) piece.classList.toggle("lit", on);
  };
  for (const record of records) {
    for (const [begin, end] of [["mouseenter", "mouseleave"], ["focusin", "focusout"]]) {
      record.addEventListener(begin, () => light(record.id, true));
      record.addEventListener(end, () => light(record.id, false));
    }
  }
  for (const mark of document.querySelectorAll("a.mark")) {
    const id = mark.hash.slice(1);
    mark.addEventListener("mouseenter", () => light(id, true));
    mark.addEventListener("mouseleave", () => light(id, false));
  }
  let chosen = "";
  const choose = () => {
    if (chosen) light(chosen, false);
    chosen = decodeURIComponent(location.hash.slice(1)).replace(/^in-/, "");
    if (chosen) light(chosen, true);
  };
  addEventListener("hashchange", choose);
  choose();

  // A citation is copied at a touch.
  for (const button of document.querySelectorAll("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const citation = document.getElementById("citation");
      citation.select();
      try { await navigator.clipboard.writeText(citation.value); } catch { document.execCommand("copy"); }
      button.textContent = button.dataset.copied;
    });
  }

  // Words chosen in the text can be cited: their place is counted in code points, without the labels of our own.
  const offset = (node, at) => {
    const block = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest(".block");
    if (!block) return -1;
    let count = Number(block.dataset.start);
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (n) =>
      n.parentElement.closest("sup") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const until = document.createRange();
    until.setStart(node, at);
    for (let n = walk.nextNode(); n; n = walk.nextNode()) {
      if (n === node) return count + [...n.data.slice(0, at)].length;
      if (until.comparePoint(n, 0) >= 0) break;
      count += [...n.data].length;
    }
    return count;
  };
  const offer = document.createElement("a");
  offer.className = "button offer";
  offer.hidden = true;
  offer.textContent = document.body.querySelector("[data-selection]")?.dataset.selection ?? "";
  document.body.append(offer);
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    offer.hidden = true;
    if (!text || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return;
    const range = selection.getRangeAt(0);
    const from = offset(range.startContainer, range.startOffset);
    const to = offset(range.endContainer, range.endOffset);
    if (from < 0 || to <= from) return;
    const query = new URLSearchParams({ key: text.dataset.document, version: text.dataset.version, quote: `${from}-${to}` });
    offer.href = `/document?${query}#quoted`;
    offer.hidden = false;
  });

  // The keyboard alone. Where one was is kept over the sending of a form.
  const place = `at:${location.pathname}${location.search}`;
  const now = () => records.findIndex((r) => r.contains(document.activeElement));
  const go = (index) => {
    if (records.length === 0) return;
    const at = Math.max(0, Math.min(records.length - 1, index));
    records[at].focus({ preventScroll: true });
    records[at].scrollIntoView({ block: "nearest" });
    document.getElementById(`in-${records[at].id}`)?.scrollIntoView({ block: "nearest" });
  };
  const send = (form) => {
    if (form) { sessionStorage.setItem(place, String(Math.max(0, now()))); form.requestSubmit(); }
  };
  const here = () => records[now()];
  // What was said last of this record; where nothing was, what was said last at all.
  const undoing = () => {
    const forms = [...document.querySelectorAll("form.undo")].sort((a, b) => a.dataset.at - b.dataset.at);
    const fact = here()?.dataset.fact;
    return forms.filter((form) => form.dataset.fact === fact).at(-1) ?? forms.at(-1);
  };
  const keys = {
    j: () => go(now() + 1),
    k: () => go(now() - 1),
    c: () => send(here()?.querySelector("form.confirm")),
    x: () => {
      const judge = here()?.querySelector(".judge");
      if (judge) { judge.open = true; judge.querySelector(".reject input[name=why]").focus(); }
    },
    e: () => here()?.querySelector("a.change")?.click(),
    q: () => here()?.querySelector("a.cite")?.click(),
    u: () => send(undoing()),
    "?": () => {
      const list = document.getElementById("keys");
      if (list) { list.open = !list.open; list.querySelector("summary").focus(); }
    },
  };
  addEventListener("keydown", (key) => {
    const typing = key.target.closest?.("input, textarea, select");
    if (key.key === "Escape" && typing) { typing.closest(".record")?.focus(); return; }
    if (typing || key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === "Enter" && key.target.classList?.contains("record")) {
      location.hash = `in-${key.target.id}`;
    } else if (keys[key.key]) {
      key.preventDefault();
      keys[key.key]();
    }
  });
  for (const form of document.querySelectorAll(".judge form")) {
    form.addEventListener("submit", () => sessionStorage.setItem(place, String(Math.max(0, now()))));
  }
  const kept = sessionStorage.getItem(place);
  if (kept !== null) { sessionStorage.removeItem(place); go(Number(kept)); }
})();
