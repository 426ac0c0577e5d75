// Small helps on top of pages that work without: nothing here decides anything.
"use strict";

// A part that renews itself must not take the focus, or what is being typed, away.
document.addEventListener("htmx:beforeRequest", (event) => {
  const live = event.target.closest("[data-live]");
  if (live && live === event.target && (document.hidden || live.contains(document.activeElement))) event.preventDefault();
});

// Whoever was signed out while typing loses none of it: the page says so, and is not loaded again by itself.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  // What a refused form was filled in with again was typed as well.
  const typed = document.getElementById("not-done") || [...document.querySelectorAll("main textarea, main input:not([type=hidden]):not([type=checkbox]):not([type=radio])")].some((field) => field.value !== field.defaultValue);
  if (event.detail.xhr.status !== 401 || !typed) return;
  event.preventDefault();
  document.getElementById("signed-out").hidden = false;
});

// Deeds that cannot be taken back ask once more.
document.addEventListener("submit", (event) => {
  const ask = event.submitter?.dataset.ask ?? event.target.dataset.ask;
  if (ask && !window.confirm(ask)) event.preventDefault();
});

// A deed is sent once, however often the button is pressed.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  window.setTimeout(() => event.target.querySelectorAll("button").forEach((button) => { button.disabled = true; }), 0);
});
window.addEventListener("pageshow", () => document.querySelectorAll("form button[disabled]").forEach((button) => { button.disabled = false; }));

// Escape and a click elsewhere close the menu.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") document.querySelectorAll("details.me[open]").forEach((menu) => { menu.open = false; });
});
document.addEventListener("click", (event) => {
  document.querySelectorAll("details.me[open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
});

// "/" jumps to the search, as in many programs.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.closest("input, textarea, select")) return;
  const search = document.querySelector("input[type=search]");
  if (search) { event.preventDefault(); search.focus(); }
});

// The browser's own way to paper.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// Boxes that fill themselves in: a choice that is sent as soon as it is made.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-send]")) event.target.form.requestSubmit();
  if (event.target.matches("[data-all]")) {
    document.querySelectorAll(`input[type=checkbox][name="${event.target.dataset.all}"]`).forEach((box) => { box.checked = event.target.checked; });
  }
});
