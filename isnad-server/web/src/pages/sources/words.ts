const en = {
  title: 'Sources',
  lead: 'Who printed the articles of this archive.',
  outlet: 'Outlet',
  articles: 'Articles',
  first: 'First',
  last: 'Last',
};

const ar: typeof en = {
  title: 'المصادر',
  lead: 'من نشر مقالات هذا الأرشيف.',
  outlet: 'الوسيلة',
  articles: 'المقالات',
  first: 'الأول',
  last: 'الأخير',
};

/** The words of the sources. */
export const WORDS = { en, ar };
