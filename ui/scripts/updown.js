// On a ward's screen nobody should have to drag. Where a page is longer than the screen, two buttons move it by most of a screen.
const both = document.querySelector(".updown");
const [up, down] = both.children;
const page = document.scrollingElement;
const look = () => {
  const rest = page.scrollHeight - page.clientHeight;
  both.hidden = rest < 8;
  up.ariaDisabled = page.scrollTop < 8;
  down.ariaDisabled = page.scrollTop > rest - 8;
};
const move = (screens) => page.scrollBy({ top: screens * page.clientHeight, behavior: "instant" });
up.addEventListener("click", () => move(-0.7));
down.addEventListener("click", () => move(0.7));
addEventListener("scroll", look, { passive: true });
for (const box of [page, document.body]) new ResizeObserver(look).observe(box);
