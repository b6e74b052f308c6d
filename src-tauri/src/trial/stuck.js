setTimeout(() => { document.title = "now stuck"; setTimeout(() => { for (;;); }, 300); }, 700);
