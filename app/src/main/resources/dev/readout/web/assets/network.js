// Draws the network of ties from the data beside it; the table holds the same figures.
"use strict";
(() => {
  const place = document.querySelector(".net");
  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const hostility = (tie) => (tie.cooperative + tie.hostile ? tie.hostile / (tie.cooperative + tie.hostile) : 0);

  // Cooperation is a whole line, conflict a dashed one; colour adds to it.
  const style = () => [
    { selector: "node", style: {
      label: "data(name)", color: color("--ink"), "font-size": 11, "min-zoomed-font-size": 6,
      "text-outline-color": color("--paper"), "text-outline-width": 2,
      "text-valign": "bottom", "text-margin-y": 3, "background-color": color("--c1"), width: "data(size)", height: "data(size)" } },
    { selector: "edge", style: {
      width: "data(width)", "curve-style": "haystack", opacity: 0.7, "line-color": color("--c1") } },
    { selector: "edge[hostility > 0.5]", style: { "line-color": color("--c2"), "line-style": "dashed" } },
    { selector: ".faint", style: { opacity: 0.12 } },
  ];

  const elements = (data) => {
    const most = Math.max(1, ...data.actors.map((actor) => actor.events));
    const strongest = Math.max(1, ...data.ties.map((tie) => tie.events));
    return [
      ...data.actors.map((actor) => ({ data: {
        id: actor.code, name: actor.name, size: 10 + 30 * Math.sqrt(actor.events / most) } })),
      ...data.ties.map((tie) => ({ data: {
        id: tie.one + " " + tie.other, source: tie.one, target: tie.other, hostility: hostility(tie),
        width: 0.8 + 7 * Math.sqrt(tie.events / strongest) } })),
    ];
  };

  // Room, in square pixels, that a name takes among others.
  const ROOM = 8000;

  // A layout is about square: it is drawn out to the shape of its place. Names stay as large as other words, so that where there is
  // little room only those have one that act most.
  const stretch = (net) => {
    const box = net.elements().boundingBox();
    const ratio = (place.clientWidth / place.clientHeight) / (box.w / box.h);
    net.nodes().positions((node) => ({
      x: node.position("x") * Math.max(1, ratio), y: node.position("y") * Math.max(1, 1 / ratio) }));
    net.fit(undefined, 24);
    net.nodes().style("font-size", 11 / net.zoom());
    net.nodes().sort((one, other) => other.data("size") - one.data("size"))
      .slice(Math.floor(place.clientWidth * place.clientHeight / ROOM)).style("label", "");
  };

  const draw = (data) => {
    const net = cytoscape({
      container: place, elements: elements(data), style: style(), userZoomingEnabled: false,
      layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 500000, idealEdgeLength: () => 110,
        nodeOverlap: 20, gravity: 0.8, numIter: 1000, padding: 24 } });
    stretch(net);
    const address = (page, pairs) => page + "?" + new URLSearchParams(pairs);
    net.on("tap", "node", (event) => { location.href = address("/actor", { code: event.target.id() }); });
    net.on("tap", "edge", (event) => {
      location.href = address("/dyad", { one: event.target.data("source"), other: event.target.data("target") });
    });
    net.on("mouseover", "node", (event) => {
      net.elements().not(event.target.closedNeighborhood()).addClass("faint");
    });
    net.on("mouseout", "node", () => net.elements().removeClass("faint"));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => net.style(style()));
    place.dataset.drawn = "true";
  };

  if (place) {
    fetch(place.dataset.ties).then((answer) => answer.json()).then(draw);
  }
})();
