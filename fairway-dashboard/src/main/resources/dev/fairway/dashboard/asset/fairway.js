// What makes the pages better; each works without it. No page holds a script of its own.
(() => {
  "use strict";
  const content = document.getElementById("content");
  const live = document.getElementById("live");
  if (!content || !live) return;

  /* ---- the cursor: j and k move over rows, Enter opens the one it is on ---- */
  const rows = () => [...content.querySelectorAll("tbody tr[id], .row[id]")];
  let here = null;

  function point(row, scroll) {
    content.querySelectorAll(".here").forEach((each) => each.classList.remove("here"));
    here = row ? row.id : null;
    if (!row) return;
    row.classList.add("here");
    const link = row.querySelector("a[href]");
    if (link) link.focus({ preventScroll: true });
    if (scroll) row.scrollIntoView({ block: "nearest" });
  }

  function move(step) {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex((row) => row.id === here);
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
    point(all[Math.max(0, Math.min(all.length - 1, next))], true);
  }

  function open() {
    const row = here && document.getElementById(here);
    const link = row && row.querySelector("a.open, a.task, a[href]");
    if (link) location.assign(link.href);
    return Boolean(link);
  }

  /* ---- keys ---- */
  const places = { w: "wall", b: "board", e: "epics", r: "reports", d: "diagnostics", p: "parity" };
  const help = document.getElementById("help");
  let going = false;

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (event.key === "Escape" && typing) { event.target.blur(); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (going) {
      going = false;
      const place = places[event.key];
      if (place) location.assign(document.body.dataset.base + "/" + place);
      return;
    }
    if (event.key === "/") {
      (document.getElementById("q") || document.getElementById("find")).focus();
      event.preventDefault();
    } else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "g") going = true;
    else if (event.key === "?") help.showModal();
    else if (event.key === "Enter" && here && event.target.closest(".here") && open()) event.preventDefault();
  });
  document.querySelector(".keys").hidden = false;

  /* ---- filters: what is chosen counts at once, and one list is open at a time ---- */
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form.filters");
    if (form && event.target.type === "checkbox") {
      sessionStorage.setItem("open", event.target.closest("details").id);
      form.requestSubmit();
    }
  });
  document.addEventListener("click", (event) => {
    const within = event.target.closest("details.drop");
    document.querySelectorAll("details.drop[open]").forEach((each) => {
      if (each !== within) each.open = false;
    });
  });
  const wasOpen = sessionStorage.getItem("open");
  if (wasOpen) {
    sessionStorage.removeItem("open");
    const drop = document.getElementById(wasOpen);
    if (drop) drop.open = true;
  }

  /* ---- live: the server says that there is something new, and the page is looked at again ---- */
  let seen = document.body.dataset.event;
  let asking = false;
  let again = false;

  // Somebody who fills in a form or has a list open must not lose it.
  const busy = () => content.querySelector("details.drop[open]") ||
    (document.activeElement && content.contains(document.activeElement) &&
      document.activeElement.matches("input, select, textarea")) ||
    [...content.querySelectorAll(".actions input:not([type=hidden])")].some((field) => field.value);

  function versions() {
    const all = new Map();
    content.querySelectorAll("[id][data-version]").forEach((each) => all.set(each.id, each.dataset.version));
    return all;
  }

  function take(fresh) {
    const before = versions();
    const focus = document.activeElement;
    const path = focus && content.contains(focus) && focus.closest("[id]") ? focus.closest("[id]").id : null;
    const href = path && focus.getAttribute("href");
    content.replaceChildren(...fresh.childNodes);
    content.querySelectorAll("[id][data-version]").forEach((each) => {
      if (before.size && before.get(each.id) !== each.dataset.version) each.classList.add("new");
    });
    const row = here && document.getElementById(here);
    if (row) row.classList.add("here");
    const holder = path && document.getElementById(path);
    if (holder) {
      const same = href && [...holder.querySelectorAll("a[href]")].find((a) => a.getAttribute("href") === href);
      (same || (holder.matches("a, button, input, summary, [tabindex]") ? holder : null))?.focus({ preventScroll: true });
    }
  }

  // A click that began on something must end on it.
  let pressed = false;
  document.addEventListener("pointerdown", () => { pressed = true; }, true);
  for (const end of ["pointerup", "pointercancel", "dragend"]) {
    document.addEventListener(end, () => setTimeout(() => {
      pressed = false;
      if (again && !asking) { again = false; refresh(); }
    }, 60), true);
  }

  async function refresh() {
    if (asking || pressed || busy()) { again = true; return; }
    asking = true;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
      if (answer.ok || answer.status === 404) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.getElementById("content");
        if (fresh && (pressed || busy())) again = true;
        else if (fresh) {
          if (fresh.innerHTML !== content.innerHTML) take(fresh);
          document.querySelector(".bottom span").textContent = page.querySelector(".bottom span").textContent;
          document.body.dataset.fresh = page.body.dataset.event;
        }
      }
    } catch (gone) {
      say("off", "The dashboard does not answer");
    } finally {
      asking = false;
      if (again) { again = false; setTimeout(refresh, 150); }
    }
  }

  document.addEventListener("focusout", () => setTimeout(() => {
    if (again && !asking) { again = false; refresh(); }
  }, 50));

  function say(state, words) {
    live.className = "live " + state;
    live.title = words;
    live.textContent = state === "on" ? "●" : "○";
  }

  // Browsers open few connections to one server: a page that nobody sees gives its own back.
  let stream = null;

  function listen() {
    if (stream || document.hidden) return;
    stream = new EventSource(document.body.dataset.base + "/events?since=" + encodeURIComponent(seen));
    stream.addEventListener("open", () => say("on", "Live"));
    stream.addEventListener("error", () => {
      const over = stream && stream.readyState === EventSource.CLOSED;
      say("off", over ? "Not live: load the page again" : "Not live: trying again");
    });
    stream.addEventListener("hello", (event) => { seen = event.data; });
    stream.addEventListener("change", (event) => { seen = event.data; refresh(); });
  }

  function rest() {
    if (stream) stream.close();
    stream = null;
  }

  if (seen && "EventSource" in window && location.search.indexOf("static") < 0) {
    listen();
    document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
    window.addEventListener("pagehide", rest);
    window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }
})();
