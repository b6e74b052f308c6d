// The kiosk's heartbeat: says that this page still runs, and nothing else. What comes back is not read.
setInterval(() => {
  fetch("/beat").catch(() => {});
}, 1000);
