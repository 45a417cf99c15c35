// The theme that the reader chose, before anything is painted: the app would come too late, and a page that
// turns from white to black is a flash in the eyes. A classic script of its own, because the
// Content-Security-Policy allows none inline. src/app/theme.ts speaks of the same things.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('sanad-theme');
  } catch {
    // A browser that keeps nothing for this site: the system's theme, then.
  }
  if (theme !== 'light' && theme !== 'dark') return;
  document.documentElement.dataset.theme = theme;
  // Until the style sheet has come, the browser paints the page's ground by this.
  document.querySelector('meta[name="color-scheme"]').content = theme;
})();
