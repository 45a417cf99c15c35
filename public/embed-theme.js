// A frame's theme: `?theme=dark` or `light`, which the page around it knows best, else the system's. Before
// anything is painted, and with nothing read from or written to the reader's machine.
(() => {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme !== 'light' && theme !== 'dark') return;
  document.documentElement.dataset.theme = theme;
  document.querySelector('meta[name="color-scheme"]').content = theme;
})();
