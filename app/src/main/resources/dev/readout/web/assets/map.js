// Lets the map be drawn nearer: by double click, by dragging, and by the wheel with a key held. The map is there without.
"use strict";
(() => {
  const map = document.querySelector("svg.map");
  if (!map) {
    return;
  }
  const moved = d3.select(map).select(".moved");
  const marks = moved.selectAll(".spot").nodes().map((node) => ({ node, size: Number(node.getAttribute("r")) }));
  const names = moved.selectAll(".name").nodes();
  const box = map.viewBox.baseVal;
  const zoom = d3.zoom()
    .scaleExtent([1, 12])
    .translateExtent([[0, 0], [box.width, box.height]])
    .extent([[0, 0], [box.width, box.height]])
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button))
    .on("zoom", ({ transform }) => {
      moved.attr("transform", transform);
      marks.forEach(({ node, size }) => node.setAttribute("r", size / Math.sqrt(transform.k)));
      names.forEach((node) => node.setAttribute("font-size", 12 / transform.k));
    });
  d3.select(map).call(zoom);
})();
