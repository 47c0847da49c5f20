"use strict";
// Makes the graph of the argument one to explore. The page is whole without it.
(() => {
  const figure = document.getElementById("graph_");
  const canvas = document.getElementById("canvas_");
  const svg = canvas && canvas.querySelector("svg");
  if (!figure || !svg) return;
  const byId = (id) => document.getElementById(id);
  const tools = byId("tools_"), panel = byId("panel_"), lines = byId("lines_"), find = byId("find_");
  const found = byId("found_");
  const nodes = [...svg.querySelectorAll(".node")];
  const wires = [...svg.querySelectorAll(".wire")].map((path) => ({
    path, from: path.dataset.from, to: path.dataset.to, kind: path.dataset.kind,
    words: path.querySelector("title").textContent,
  }));
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const SUPPORT = ["has", "draws from", "assumes", "entrains", "backs"];
  const SHOWN = {
    all: null,
    support: SUPPORT,
    rivals: ["excludes", "disfavours", "satisfies"],
    doubts: ["against", "about"],
  };
  // [upper, lower]: the upper stands on the lower.
  const standing = wires.filter((wire) => SUPPORT.includes(wire.kind)).map((wire) =>
    ["entrains", "backs"].includes(wire.kind) ? [wire.to, wire.from] : [wire.from, wire.to]);

  figure.classList.add("explore");
  tools.hidden = false;
  document.querySelectorAll(".to-graph").forEach((each) => {
    each.hidden = !nodeOf.has(each.querySelector("a").getAttribute("href").slice(1));
  });

  // Size
  const natural = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  let scale = 1;
  const resize = (wanted, atX, atY) => {
    const next = Math.min(2.5, Math.max(0.12, wanted));
    const box = canvas.getBoundingClientRect();
    const x = atX === undefined ? box.width / 2 : atX - box.left;
    const y = atY === undefined ? box.height / 2 : atY - box.top;
    const left = (canvas.scrollLeft + x) / scale, top = (canvas.scrollTop + y) / scale;
    scale = next;
    svg.setAttribute("width", natural.width * scale);
    svg.setAttribute("height", natural.height * scale);
    canvas.scrollLeft = left * scale - x;
    canvas.scrollTop = top * scale - y;
  };
  const fit = () => canvas.clientWidth / natural.width;
  resize(Math.max(fit(), 0.8));
  canvas.scrollLeft = 0;
  canvas.scrollTop = 0;
  tools.addEventListener("click", (event) => {
    const zoom = event.target.dataset && event.target.dataset.zoom;
    if (zoom === "in") resize(scale * 1.25);
    if (zoom === "out") resize(scale / 1.25);
    if (zoom === "fit") resize(fit());
    if (zoom === "full") resize(1);
  });
  canvas.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    resize(scale * (event.deltaY < 0 ? 1.12 : 1 / 1.12), event.clientX, event.clientY);
  }, { passive: false });

  // Dragging with a mouse; fingers scroll by themselves.
  let held = null, moved = false;
  canvas.addEventListener("pointerdown", (event) => {
    moved = false;
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    held = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop };
  });
  window.addEventListener("pointermove", (event) => {
    if (!held) return;
    const dx = event.clientX - held.x, dy = event.clientY - held.y;
    if (Math.abs(dx) + Math.abs(dy) > 4) {
      moved = true;
      canvas.classList.add("held");
    }
    canvas.scrollLeft = held.left - dx;
    canvas.scrollTop = held.top - dy;
  });
  window.addEventListener("pointerup", () => {
    held = null;
    canvas.classList.remove("held");
  });

  // What stands on what
  const reach = (start, from, to) => {
    const seen = new Set([start]), waiting = [start];
    while (waiting.length) {
      const id = waiting.pop();
      for (const pair of standing) {
        if (pair[from] === id && !seen.has(pair[to])) {
          seen.add(pair[to]);
          waiting.push(pair[to]);
        }
      }
    }
    return seen;
  };
  let chosen = null;
  const light = (id) => {
    svg.classList.toggle("dim", id !== null);
    if (id === null) return;
    const below = reach(id, 0, 1), above = reach(id, 1, 0);
    const lit = new Set([...below, ...above]);
    for (const wire of wires) {
      const near = wire.from === id || wire.to === id;
      if (near) {
        lit.add(wire.from);
        lit.add(wire.to);
      }
      const within = SUPPORT.includes(wire.kind)
        && ((below.has(wire.from) && below.has(wire.to)) || (above.has(wire.from) && above.has(wire.to)));
      wire.path.classList.toggle("lit", near || within);
    }
    for (const node of nodes) node.classList.toggle("lit", lit.has(node.id));
  };
  const nearby = (id) => wires.filter((wire) => wire.from === id || wire.to === id);
  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const show = (node) => {
    const parts = [element("h3", node.querySelector(".t-name") ? headOf(node) : wordOf(node))];
    const said = node.querySelector("title").textContent;
    parts.push(element("p", said));
    const stop = node.querySelector(".t-alarm");
    if (stop) parts.push(element("p", stop.textContent.replace("▸ ", "To stop at: "), "stop"));
    const list = document.createElement("ul");
    for (const wire of nearby(node.id)) list.append(element("li", wire.words));
    if (list.childElementCount) parts.push(list);
    const anchor = node.id.replace(/^node_/, "");
    if (byId(anchor)) {
      const link = element("a", "Go to its entry");
      link.href = `#${anchor}`;
      parts.push(element("p", ""));
      parts[parts.length - 1].append(link);
    }
    panel.replaceChildren(...parts);
    panel.hidden = false;
  };
  const wordOf = (node) => node.querySelector(".t-word").textContent;
  const headOf = (node) =>
    `${wordOf(node)} ${[...node.querySelectorAll(".t-name")].map((each) => each.textContent).join(" ")}`;
  const choose = (node, scroll) => {
    chosen = node ? node.id : null;
    light(chosen);
    if (!node) {
      panel.hidden = true;
      return;
    }
    for (const each of nodes) each.setAttribute("tabindex", each === node ? "0" : "-1");
    show(node);
    if (scroll) into(node);
  };
  const into = (node) => {
    const box = node.getBoundingClientRect(), frame = canvas.getBoundingClientRect();
    if (box.left < frame.left + 10 || box.right > frame.right - 10) {
      canvas.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2;
    }
    if (box.top < frame.top + 10 || box.bottom > frame.bottom - 10) {
      canvas.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2;
    }
  };
  nodes.forEach((node, number) => {
    node.setAttribute("tabindex", number === 0 ? "0" : "-1");
    node.setAttribute("aria-label", node.querySelector("title").textContent);
    node.addEventListener("pointerenter", () => { if (!held && chosen === null) light(node.id); });
    node.addEventListener("pointerleave", () => { if (chosen === null) light(null); });
    node.addEventListener("focus", () => choose(node, node.matches(":focus-visible")));
    node.addEventListener("click", (event) => {
      if (moved) return;
      event.stopPropagation();
      node.focus({ preventScroll: true });
      choose(node, false);
    });
  });
  canvas.addEventListener("click", () => { if (!moved) choose(null, false); });

  // Keys: arrows go to the neighbour in that direction, before others of the same row.
  const middle = (node) => {
    const box = node.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  const DIRECTIONS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  const nearest = (node, [dx, dy], among) => {
    const [x, y] = middle(node);
    let best = null, least = Infinity;
    for (const each of among) {
      const [ax, ay] = middle(each);
      const along = (ax - x) * dx + (ay - y) * dy;
      const aside = Math.abs((ax - x) * dy) + Math.abs((ay - y) * dx);
      if (each !== node && along > 4 && along + 2 * aside < least) {
        best = each;
        least = along + 2 * aside;
      }
    }
    return best;
  };
  svg.addEventListener("keydown", (event) => {
    const node = event.target.closest(".node");
    if (!node) return;
    if (event.key in DIRECTIONS) {
      event.preventDefault();
      const direction = DIRECTIONS[event.key];
      const linked = nearby(node.id)
        .map((wire) => nodeOf.get(wire.from === node.id ? wire.to : wire.from)).filter(Boolean);
      const next = nearest(node, direction, linked) || nearest(node, direction, nodes);
      if (next) next.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      const anchor = node.id.replace(/^node_/, "");
      if (byId(anchor)) {
        event.preventDefault();
        location.hash = anchor;
      }
    } else if (event.key === "Escape") {
      choose(null, false);
    }
  });

  // Filter and search
  lines.addEventListener("change", () => {
    const kinds = SHOWN[lines.value];
    for (const wire of wires) wire.path.classList.toggle("off", kinds !== null && !kinds.includes(wire.kind));
  });
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLowerCase();
    const hits = nodes.filter((node) => {
      const hit = wanted !== "" && node.querySelector("title").textContent.toLowerCase().includes(wanted);
      node.classList.toggle("hit", hit);
      return hit;
    });
    found.textContent = wanted === "" ? "" : hits.length === 1 ? "1 found" : `${hits.length} found`;
    if (hits.length) into(hits[0]);
  });
  const fromHash = () => {
    const node = nodeOf.get(location.hash.slice(1));
    if (!node) return;
    figure.scrollIntoView({ block: "start" });
    node.focus({ preventScroll: true });
    choose(node, true);
  };
  window.addEventListener("hashchange", fromHash);
  fromHash();
})();
