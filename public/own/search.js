// The search answers while you type. Nothing depends on this file, and it keeps nothing.
(() => {
  const form = document.getElementById("search-form");
  const words = document.getElementById("search-words");
  const status = document.getElementById("search-status");
  if (!form || !words || !status || !window.DOMParser || !window.AbortController) return;
  const quiet = form.method === "post";
  let timer = 0;
  let running = null;

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", stop);
  form.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
  });
  // With Ctrl: a key of one letter would get in the way of those who speak to their computer.
  document.addEventListener("keydown", (event) => {
    const isSlash = event.key === "/" || event.code === "Slash";
    if (!isSlash || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    words.focus();
    words.select();
  });

  function later(event) {
    if (event.isComposing) return;
    stop();
    timer = setTimeout(ask, 250);
  }

  function stop() {
    clearTimeout(timer);
    running?.abort();
  }

  async function ask() {
    const asked = new URLSearchParams(new FormData(form));
    const address = form.getAttribute("action") + (!quiet && `${asked}` ? `?${asked}` : "");
    running = new AbortController();
    const { signal } = running;
    const common = { signal, cache: "no-store", credentials: "omit" };
    try {
      const post = { ...common, method: "POST", body: asked };
      const answer = await fetch(quiet ? form.getAttribute("action") : address, quiet ? post : common);
      const text = answer.ok ? await answer.text() : "";
      if (signal.aborted || text === "") return;
      show(new DOMParser().parseFromString(text, "text/html"));
      if (!quiet) history.replaceState(null, "", address);
    } catch {
      // Offline, or overtaken by a later question: the page stays as it is.
    }
  }

  function show(page) {
    const focused = document.activeElement?.id;
    for (const old of document.querySelectorAll("[data-swap]")) {
      const fresh = page.getElementById(old.id);
      if (!fresh) continue;
      for (const details of old.querySelectorAll("details[id]")) {
        const same = fresh.querySelector(`#${CSS.escape(details.id)}`);
        if (same) same.open = details.open;
      }
      old.replaceChildren(...fresh.childNodes);
    }
    const other = document.querySelector("a[hreflang]");
    const same = page.querySelector("a[hreflang]");
    if (other && same) other.href = same.href;
    if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
    status.textContent = document.getElementById("found-title")?.textContent ?? "";
  }
})();
