// Runs before anything is drawn, so that a page never turns from light to dark, nor from left to right.
(function () {
  var root = document.documentElement;
  root.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  try {
    var language = localStorage.getItem('isnad.language');
    var theme = localStorage.getItem('isnad.theme');
    if (language === 'en' || language === 'ar') {
      root.lang = language;
      root.dir = language === 'ar' ? 'rtl' : 'ltr';
    }
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (e) {
    // Without storage the defaults hold.
  }
})();
