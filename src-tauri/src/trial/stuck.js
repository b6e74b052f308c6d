// Sticks a moment after somebody can see it: a page that waits behind another paints no frame.
const stick = () => {
  document.title = "now stuck";
  setTimeout(() => { for (;;); }, 300);
};
requestAnimationFrame(() => setTimeout(stick, 700));
