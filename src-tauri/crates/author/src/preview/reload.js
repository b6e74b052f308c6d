// Only in the preview: waits until the content has changed, then shows the page anew.
const shown = new URL(document.currentScript.src).searchParams.get("shown");

async function wait() {
  for (;;) {
    try {
      const answer = await fetch(`/preview/changes?shown=${shown}`);
      if (answer.status === 200) {
        location.reload();
        return;
      }
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

wait();
