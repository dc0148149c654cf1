// Sends the form without leaving the page, so that the findings move along and the focus stays in its place.
// Everything works without this file: each button is a plain form post.
"use strict";
(() => {
  const LATER = 700; // milliseconds of rest before a filled form is looked at
  let running = null;
  let timer = 0;
  let leaving = false;

  const page = () => document.getElementById("page");
  const byId = (id) => document.getElementById(id);

  async function ask(form, button) {
    running?.abort();
    running = new AbortController();
    const data = new FormData(form, button);
    const multipart = form.enctype === "multipart/form-data";
    const answer = await fetch(form.action, {
      method: "POST", body: multipart ? data : new URLSearchParams(data), signal: running.signal,
      credentials: "same-origin", cache: "no-store", redirect: "error",
    });
    const kind = answer.headers.get("content-type") || "";
    if (!kind.startsWith("text/html")) throw new Error("not a page");
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  function told(text) {
    const news = byId("news");
    news.textContent = "";
    // A live region is read out when it changes, also when it comes to say the same again.
    requestAnimationFrame(() => { news.textContent = text; });
  }

  const newsOf = (where) => [...where.querySelectorAll("[data-news] p")].map((p) => p.textContent).join(" ");

  function opened() {
    return new Map([...document.querySelectorAll("details[data-key]")].map((one) => [one.dataset.key, one.open]));
  }

  function reopen(known) {
    for (const one of document.querySelectorAll("details[data-key]")) {
      if (known.has(one.dataset.key)) one.open = known.get(one.dataset.key);
    }
  }

  function focusOn(element) {
    if (!element) return;
    element.focus({ preventScroll: true });
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }

  function trouble(text) {
    const told = byId("trouble");
    told.textContent = text;
    told.hidden = !text;
  }

  function replace(found, action) {
    const fresh = found.getElementById("page");
    const failed = found.getElementById("failed");
    if (!fresh || failed) {
      trouble(failed ? failed.textContent.trim() : document.title);
      return;
    }
    trouble("");
    const known = opened();
    document.title = found.title;
    document.documentElement.lang = found.documentElement.lang;
    document.querySelector(".skip").replaceWith(found.querySelector(".skip"));
    document.querySelector("footer").replaceWith(found.querySelector("footer"));
    page().replaceWith(document.adoptNode(fresh));
    reopen(known);
    prepare();
    told(newsOf(page()));
    const [name, ...rest] = action.split("|");
    if (byId("faults")) focusOn(byId("faults"));
    else if (name === "lang" || name === "register") focusOn(document.querySelector(`button[value^="${name}|"]`));
    else if (name === "compare" && byId("moved")) focusOn(byId("moved"));
    else if (name === "explain") focusOn(explained(rest.join("|")));
    else { scrollTo(0, 0); byId("question")?.focus({ preventScroll: true }); }
  }

  const explained = (key) =>
    [...document.querySelectorAll("details[data-key]")].find((one) => one.dataset.key.startsWith(`${key}|`))
      ?.querySelector("summary");

  function wait(form, on) {
    if (on) form.setAttribute("aria-busy", "true"); else form.removeAttribute("aria-busy");
  }

  async function submit(event) {
    const form = event.target;
    const button = event.submitter;
    if (form !== page()) return;
    if (button && "plain" in button.dataset) {
      leave();
      return;
    }
    event.preventDefault();
    clearTimeout(timer);
    wait(form, true);
    try {
      replace(await ask(form, button), button ? button.value : "");
    } catch (error) {
      // Without an answer over this way, the browser sends the form itself and says what it meets.
      if (error.name !== "AbortError") {
        document.removeEventListener("submit", submit);
        leave();
        form.requestSubmit(button ?? undefined);
      }
    } finally {
      wait(form, false);
    }
  }

  // The answers are nowhere but on this page, so going away by accident is asked about first.
  function leave() {
    leaving = true;
    setTimeout(() => { leaving = false; }, 2000);
  }

  function beforeLeaving(event) {
    if ("going" in page().dataset && !leaving) event.preventDefault();
  }

  // The whole form: the findings move along while it is filled; the fields themselves stay as they are.
  async function look() {
    const form = page();
    const button = form.querySelector('button[value="fill"].main');
    if (!button) return;
    try {
      const found = await ask(form, button);
      const fresh = found.getElementById("findings");
      if (!fresh || page() !== form) return;
      const known = opened();
      byId("findings").replaceWith(document.adoptNode(fresh));
      reopen(known);
      for (const row of form.querySelectorAll("[data-field]")) mark(row.dataset.field, found);
      told(newsOf(byId("findings")));
    } catch (error) {
      if (error.name !== "AbortError") trouble("");
    }
  }

  function mark(id, found) {
    const fault = byId(`${id}-fault`);
    const fresh = found.getElementById(`${id}-fault`);
    if (!fault || !fresh) return;
    fault.replaceChildren(...fresh.childNodes);
    fault.hidden = !fault.textContent.trim();
    if (fault.hidden) byId(id)?.removeAttribute("aria-invalid"); else byId(id)?.setAttribute("aria-invalid", "true");
  }

  function changed(event) {
    if (!event.target.closest("[data-field]")) return;
    clearTimeout(timer);
    timer = setTimeout(look, LATER);
  }

  function print() {
    const closed = [...document.querySelectorAll(".found details:not([open])")];
    for (const one of closed) one.open = true;
    addEventListener("afterprint", () => { for (const one of closed) one.open = false; }, { once: true });
    window.print();
  }

  function prepare() {
    for (const button of document.querySelectorAll("[data-print]")) {
      button.hidden = false;
      button.addEventListener("click", print);
    }
  }

  document.addEventListener("submit", submit);
  document.addEventListener("change", changed);
  addEventListener("beforeunload", beforeLeaving);
  prepare();
})();
