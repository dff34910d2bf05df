// Before the first paint: the reader's own choice of light or dark, where there is one.
try {
  const chosen = localStorage.getItem('variorum-theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // a browser that keeps nothing follows the system
}
