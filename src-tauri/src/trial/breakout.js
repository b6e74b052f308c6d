const on = (id, what) => document.getElementById(id).addEventListener("click", what);
on("print", () => print());
on("open", () => open("/en/who"));
on("file", () => document.getElementById("chooser").click());
on("full", () => document.documentElement.requestFullscreen().then(() => { document.title = "full screen"; }, () => {}));
on("camera", () => navigator.mediaDevices?.getUserMedia({ video: true, audio: true }).then(() => { document.title = "camera"; }, () => {}));
on("store", () => { try { localStorage.setItem("a", "b"); document.title = "stored"; } catch { } });
