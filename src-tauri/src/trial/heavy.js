// Begins a moment after somebody can see it: a page that waits behind another paints no frame.
const kept = [];
const take = () => {
  kept.push(new Uint8Array(20_000_000).fill(kept.length + 1));
  document.title = `took ${20 * kept.length}`;
  if (kept.length < 35) setTimeout(take, 40);
};
requestAnimationFrame(() => setTimeout(take, 700));
