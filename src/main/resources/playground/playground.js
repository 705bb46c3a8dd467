// What htmx does not do by itself: a look at what changed, an emptied message box, presses on links, and the newest message in view.
// A page that was left stays in the browser's memory with its connection, and a browser allows six of them.
let changes;
window.addEventListener("pageshow", () => {
  const live = document.querySelector("[data-changes]");
  changes = new EventSource(live.dataset.changes);
  changes.addEventListener("change", () => htmx.trigger(live, "changed"));
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
    htmx.trigger(link.closest("form"), "submit");
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
