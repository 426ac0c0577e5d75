// The demo page: shows what /demo/state says, and sends what is typed and pressed. It decides nothing.

const $ = (id) => document.getElementById(id);
const narrow = matchMedia("(max-width: 860px)");
const phones = [];
let state = null;
let shown = "0";

function make(tag, cls, text) {
  const el = document.createElement(tag);
  if (cls) el.className = cls;
  if (text !== undefined) el.textContent = text;
  return el;
}

// ---- talking to the server

async function post(path, body = {}) {
  try {
    const answer = await fetch(`/demo/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const said = await answer.json();
    problem(answer.ok ? "" : said.problem || "That did not work.");
    if (answer.ok && said.phones) show(said);
    return answer.ok;
  } catch {
    problem("The demo does not answer. Is it still running in the terminal?");
    return false;
  }
}

function problem(text) {
  $("problem").textContent = text;
  $("problem").hidden = !text;
}

async function follow() {
  for (;;) {
    try {
      const since = state ? `${state.run}.${state.version}` : "";
      const answer = await fetch(`/demo/state?since=${since}`);
      if (answer.status === 200) show(await answer.json());
      if (!state) throw new Error("no state");
    } catch {
      problem("The demo does not answer. Is it still running in the terminal?");
      await new Promise((wake) => setTimeout(wake, 1500));
      state = null;
    }
  }
}

// ---- showing

function show(next) {
  if (state && state.run === next.run && next.version < state.version) return;
  const fresh = !state || state.run !== next.run;
  if (fresh) build(next);
  else if (!$("problem").hidden && next.version > state.version) problem("");
  const moved = state && state.now !== next.now;
  state = next;
  clock(next);
  next.phones.forEach((phone, at) => phones[at].update(phone, moved, fresh));
  plan(next);
  hints(next);
}

function build(next) {
  phones.length = 0;
  $("phones").replaceChildren();
  $("tabs").replaceChildren();
  next.phones.forEach((phone, at) => phones.push(buildPhone(phone, at)));
  tab("Planned", "plan");
  current(narrow.matches ? shown : "0");
}

function tab(label, panel) {
  const button = make("button", "", label);
  button.type = "button";
  button.dataset.for = panel;
  button.addEventListener("click", () => current(panel));
  $("tabs").append(button);
}

function current(panel) {
  shown = panel;
  for (const el of document.querySelectorAll("[data-panel]")) el.classList.toggle("current", el.dataset.panel === panel);
  for (const el of $("tabs").children) {
    el.setAttribute("aria-pressed", String(el.dataset.for === panel));
    if (el.dataset.for === panel) el.classList.remove("unread");
  }
  phones[Number(panel)]?.down();
}

function clock(next) {
  $("zones").replaceChildren(
    ...next.zones.map((zone) => {
      const el = make("div", "zone");
      const who = make("span", "", `${zone.name}: ${zone.who}`);
      if (zone.quiet) who.append(make("em", "", " · quiet hours"));
      el.append(make("b", "", zone.text), who);
      return el;
    }),
  );
  const first = next.zones[0];
  const dial = document.querySelector(".dial");
  dial.classList.toggle("night", first.quiet);
  dial.querySelector("i").style.rotate = `${(first.hour % 12) * 30 + first.minute / 2}deg`;
  dial.querySelector("b").style.rotate = `${first.minute * 6}deg`;
  $("to").min = next.wall;
  if (document.activeElement !== $("to")) $("to").value = next.wall;
}

function hints(next) {
  const rosa = next.phones[0].messages;
  const done = {
    hello: rosa.some((message) => message.mine),
    hearing: next.hearings.length > 0,
    move: next.moved,
    answer: next.moved && rosa.some((message) => message.mine && message.after_move),
    help: next.phones[2].messages.some((message) => message.alert),
  };
  for (const li of $("hints").querySelectorAll("li")) li.classList.toggle("done", Boolean(done[li.dataset.hint]));
  $("sample").hidden = next.hearings.length > 0;
  $("hints").hidden = Object.values(done).every(Boolean);
}

function plan(next) {
  $("hearings").replaceChildren(
    ...next.hearings.map((hearing) => {
      const el = make("div", "hearing");
      el.append(make("b", "", hearing.when), make("span", "", hearing.title));
      return el;
    }),
  );
  rows($("coming"), next.coming, true);
  rows($("gone"), next.gone, false);
  $("coming-count").textContent = next.coming.length ? `(${next.coming.length})` : "";
  $("gone-count").textContent = next.gone.length ? `(${next.gone.length})` : "";
  $("nothing").hidden = next.coming.length + next.gone.length > 0;
  $("gone").previousElementSibling.hidden = next.gone.length === 0;
}

function rows(list, items, coming) {
  const before = new Set([...list.children].map((el) => el.dataset.id));
  list.replaceChildren(
    ...items.map((item) => {
      const li = $("row").content.cloneNode(true).firstElementChild;
      li.dataset.id = item.id;
      li.classList.add(`of-${item.phone}`);
      li.classList.toggle("new", before.size > 0 && !before.has(String(item.id)));
      li.classList.toggle("killed", item.tone === "off");
      li.querySelector(".what b").textContent = item.when;
      li.querySelector(".what span").textContent = `${item.who} · ${item.what} · ${item.channel}`;
      const end = li.querySelector(".state");
      if (coming) end.append(goThere(item));
      else {
        end.textContent = item.state;
        if (item.tone) end.classList.add(item.tone);
      }
      return li;
    }),
  );
}

function goThere(item) {
  const button = make("button", "", "Go to");
  button.type = "button";
  button.setAttribute("aria-label", `Move the clock to ${item.when}, ${item.who}: ${item.what}`);
  button.addEventListener("click", () => move({ until: item.due }));
  return button;
}

// ---- one phone

function buildPhone(first, at) {
  const el = $("phone").content.cloneNode(true).firstElementChild;
  const find = (selector) => el.querySelector(selector);
  const list = find(".messages");
  const input = find("input");
  const known = new Map();
  let lastDay = "";
  let unread = [];

  el.classList.add(first.channel, `of-${at}`);
  el.dataset.panel = String(at);
  el.setAttribute("aria-label", `${first.name}’s phone`);
  find("h2").textContent = first.name;
  find(".who p").textContent = first.about;
  find(".avatar").textContent = first.channel === "sms" ? "#" : "R";
  find(".names b").textContent = first.title;
  find(".names small").textContent = first.subtitle;
  find(".power").hidden = first.channel !== "sms";
  find(".begin button").textContent = "START";
  list.setAttribute("aria-label", `Messages on ${first.name}’s phone`);
  input.placeholder = first.placeholder;
  input.lang = first.language;
  input.setAttribute("aria-label", `Write on ${first.name}’s phone`);
  tab(first.name, String(at));
  $("phones").append(el);

  const say = async (text) => {
    wait(true);
    lock(false);
    await post("say", { phone: at, text });
    wait(false);
  };
  find(".composer").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    say(text);
  });
  find(".begin button").addEventListener("click", () => say("/start"));
  find(".power").addEventListener("click", () => lock(true));
  find(".lock").addEventListener("click", () => {
    lock(false);
    input.focus({ preventScroll: true });
  });

  function down() {
    list.scrollTop = list.scrollHeight;
  }

  // What is longer than the screen is read from its beginning.
  function toTheTopOf(message) {
    const top = known.get(message.id).offsetTop - list.offsetTop - 10;
    list.scrollTop = Math.min(list.scrollHeight, Math.max(top, 0));
  }

  function wait(on) {
    list.querySelector(".wait")?.remove();
    if (!on) return;
    const dots = make("div", "wait");
    dots.setAttribute("aria-hidden", "true");
    dots.append(make("i"), make("i"), make("i"));
    list.append(dots);
    down();
  }

  function lock(on) {
    find(".lock").hidden = !on;
    find(".app").inert = on;
    find(".screen").classList.toggle("locked", on);
    if (!on) unread = [];
    else cards();
    if (!on) down();
  }

  function cards() {
    find(".cards").replaceChildren(
      ...unread.slice(-3).reverse().map((message) => {
        const note = make("div", "note");
        const head = make("div");
        head.append(make("b", "", first.title), make("span", "", message.day === unread.at(-1).day ? message.time : message.day));
        note.lang = message.language;
        note.append(head, make("p", "", message.text));
        return note;
      }),
    );
  }

  function bubble(message) {
    const box = make("div", message.mine ? "msg mine" : "msg");
    const body = make("div", "bubble");
    body.lang = message.language;
    body.dir = "auto";
    if (first.channel === "telegram") body.append(message.text, make("span", "stamp", message.time));
    else body.textContent = message.text;
    box.append(body);
    if (message.attached) box.append(make("div", "meta", `File: ${message.attached}`));
    if (message.english) box.append(make("div", "gloss", message.english));
    if (first.channel === "sms") box.append(make("span", "meta", message.time));
    if (message.choices.length) box.append(keys(message));
    return box;
  }

  function keys(message) {
    const row = make("div", "keys");
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", "Buttons of this message");
    for (const choice of message.choices) {
      const button = make("button", "", choice.label);
      button.type = "button";
      button.addEventListener("click", async () => {
        wait(true);
        await post("press", { phone: at, message: message.id, index: choice.index });
        wait(false);
      });
      row.append(button);
    }
    return row;
  }

  function add(message, isNew) {
    if (message.day !== lastDay) list.append(make("div", "day", message.day));
    lastDay = message.day;
    const box = bubble(message);
    if (isNew) box.classList.add("new");
    box.addEventListener("animationend", () => box.classList.remove("new"));
    known.set(message.id, box);
    list.append(box);
  }

  function mark(message, last) {
    const row = known.get(message.id).querySelector(".keys");
    if (!row) return;
    row.classList.toggle("old", !last);
    [...row.children].forEach((button, index) => button.setAttribute("aria-pressed", String(message.pressed === index + 1)));
  }

  function chips(phone) {
    const box = find(".try");
    const focused = box.contains(document.activeElement) ? document.activeElement.textContent : null;
    box.replaceChildren(
      ...phone.try.map((text) => {
        const chip = make("button", "", text);
        chip.type = "button";
        chip.addEventListener("click", () => say(text));
        return chip;
      }),
    );
    if (phone.messages.some((message) => message.english)) box.append(glossChip());
    if (focused) [...box.children].find((chip) => chip.textContent === focused)?.focus({ preventScroll: true });
  }

  function glossChip() {
    const chip = make("button", "", "In English");
    chip.type = "button";
    chip.setAttribute("aria-pressed", String(el.classList.contains("glossed")));
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(el.classList.toggle("glossed")));
      down();
    });
    return chip;
  }

  function update(phone, moved, fresh) {
    const unseen = phone.messages.filter((message) => !known.has(message.id));
    const waiting = list.querySelector(".wait");
    waiting?.remove();
    unseen.forEach((message) => add(message, !fresh));
    const last = phone.messages.findLast((message) => !message.mine && message.choices.length);
    phone.messages.forEach((message) => mark(message, message === last));
    find(".bar time").textContent = phone.clock;
    find(".lock-time").textContent = phone.clock;
    find(".lock-date").textContent = phone.date;
    find(".lock-date").lang = phone.language;
    find(".begin").hidden = !phone.begin;
    find(".composer").hidden = phone.begin;
    chips(phone);
    const arrived = unseen.filter((message) => !message.mine);
    if (unseen.length) toTheTopOf(unseen.at(-1));
    if (!fresh && arrived.length && shown !== String(at)) $("tabs").children[at].classList.add("unread");
    if (!fresh && moved && first.channel === "sms" && arrived.some((message) => message.unprompted)) {
      unread.push(...arrived);
      lock(true);
    }
  }

  return { update, down };
}

// ---- the clock and the two big buttons

async function move(how) {
  for (const button of $("move").elements) button.disabled = true;
  await post("move", how);
  for (const button of $("move").elements) button.disabled = false;
}

$("move").addEventListener("click", (event) => {
  const by = event.target.dataset?.by;
  if (by) move({ by });
});
$("move").addEventListener("submit", (event) => {
  event.preventDefault();
  move({ to: $("to").value });
});
$("restart").addEventListener("click", () => post("restart"));
$("sample").addEventListener("click", async () => {
  $("sample").disabled = true;
  await post("sample");
  $("sample").disabled = false;
});
narrow.addEventListener("change", () => current(shown));
follow();
