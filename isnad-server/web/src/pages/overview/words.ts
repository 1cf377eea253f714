const en = {
  title: 'Overview',
  articles: 'articles',
  outlets: 'outlets',
  failures: 'could not be added',
  days: 'from – to',
  latest: 'Latest articles',
  added: 'Last added',
  all: 'All articles',
  emptyLead: 'Isnad keeps the articles that you add, reads each, and shows who said what through whom.',
  emptyExamples: 'Add the eight examples',
};

const ar: typeof en = {
  title: 'نظرة عامة',
  articles: 'المقالات',
  outlets: 'الوسائل',
  failures: 'تعذرت إضافتها',
  days: 'من – إلى',
  latest: 'أحدث المقالات',
  added: 'آخر ما أضيف',
  all: 'كل المقالات',
  emptyLead: 'يحفظ إسناد ما تضيفه من مقالات، ويقرأ كلا منها، ويبيّن من قال ماذا وعن من.',
  emptyExamples: 'أضف الأمثلة الثمانية',
};

/** The words of the overview. */
export const WORDS = { en, ar };
