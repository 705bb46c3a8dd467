// What htmx does not do by itself: a look at what changed, an emptied message box, presses on links, and the newest message in view.
// A page that was left stays in the browser's memory with its connection, and a browser allows six of them.
let changes;
const live = () => document.querySelectorAll("[data-changes], [data-live]");
window.addEventListener("pageshow", () => {
  changes = new EventSource(document.querySelector("[data-changes]").dataset.changes);
  changes.addEventListener("change", () => live().forEach((part) => htmx.trigger(part, "changed")));
});
window.addEventListener("pagehide", () => changes.close());

document.addEventListener("htmx:afterRequest", (event) => {
  if (event.target.matches("form[data-reset]") && event.detail.successful) {
    event.target.reset();
    document.getElementById("text").focus();
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-press]");
  if (link) {
    htmx.trigger(link, "press");
  }
  event.target.closest(".menu :is(button, a)")?.closest(".menu").hidePopover();
  event.target.closest("[data-cancel]")?.closest("dialog").close();
});

// The Enter key in a field sends that field where its app wants to hear of it, and never leaves the page.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("[data-dispatch]")) {
    event.preventDefault();
    htmx.trigger(event.target, "dispatch");
  }
});
document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-surface]:not([hx-post])")) {
    event.preventDefault();
  }
});

// What is under an open menu is not drawn anew until the menu is closed.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.target.querySelector(".menu:popover-open")) {
    event.detail.shouldSwap = false;
  }
});
document.addEventListener("toggle", (event) => {
  const part = event.target.matches(".menu") && event.newState === "closed" && event.target.closest("[data-changes], [data-live]");
  if (part) {
    htmx.trigger(part, "changed");
  }
}, true);

// A dialog is open while there is something in it. Where it was opened from may have been drawn anew meanwhile.
let opener;
function show(dialog) {
  const focused = document.activeElement;
  const lost = !dialog.open || !dialog.contains(focused);
  if (!dialog.open) {
    opener = focused.closest("dialog") ? opener : focused.id || opener;
    dialog.showModal();
  }
  const first = lost ? dialog.querySelector(".blocks :is(input, select, textarea, button, a)") : null;
  (dialog.querySelector("[aria-invalid=true]") ?? first)?.focus();
}
document.addEventListener("htmx:afterSwap", (event) => {
  const dialog = event.detail.target;
  if (dialog.matches("dialog") && dialog.childElementCount) {
    show(dialog);
  } else if (dialog.matches("dialog")) {
    dialog.close();
  }
});
document.addEventListener("close", (event) => {
  if (event.target.matches("dialog")) {
    // The Escape key closes it here; the workspace has to hear of it.
    event.target.querySelector("[data-close]")?.click();
    const focused = document.activeElement;
    if (focused === document.body || event.target.contains(focused)) {
      document.getElementById(opener)?.focus();
    }
  }
}, true);

// What an app wants to be sure of is asked first.
document.addEventListener("htmx:confirm", (event) => {
  const question = document.getElementById(event.target.dataset?.confirm);
  if (question) {
    event.preventDefault();
    const sheet = document.getElementById("sheet");
    sheet.replaceChildren(question.content.cloneNode(true));
    sheet.returnValue = "";
    sheet.addEventListener("close", () => sheet.returnValue && event.detail.issueRequest(true), { once: true });
    show(sheet);
  }
});

// A list is followed to its end only by someone who was reading there; a card is longer than a screen.
let following = true;
const lists = () => document.querySelectorAll(".timeline, .thread");

document.addEventListener("htmx:beforeSwap", () => {
  following = [...lists()].map((list) => list.scrollHeight - list.scrollTop - list.clientHeight < 80);
});

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "messages") {
    lists().forEach((list, index) => following[index] !== false && showNewest(list));
  }
  if (event.target.id === "traffic") {
    [...event.target.children].slice(Number(event.target.dataset.most)).forEach((line) => line.remove());
  }
});

function showNewest(list) {
  const messages = list.querySelectorAll(".message");
  if (messages.length) {
    list.scrollTop = messages[messages.length - 1].offsetTop;
  }
}

document.addEventListener("DOMContentLoaded", () => lists().forEach(showNewest));
