import { counted, grouped } from '../../i18n/counted';

const en = {
  title: 'Search',
  label: 'Words and names',
  placeholder: 'Words, a name in either script, "a phrase", -not',
  hint: 'All words must stand in the article, in any inflection. A name finds all of its spellings; "a phrase" stands as written; -word must not stand.',
  found: (n: number) => (n === 1 ? '1 article' : `${grouped(n)} articles`),
  behind: (n: number) =>
    n === 1 ? '1 change of an article is still on its way into the index.' : `${grouped(n)} changes of articles are still on their way into the index.`,
  sort: 'Order',
  best: 'Best first',
  newest: 'Newest first',
  facets: 'How it is made up',
  facet: { outlet: 'Outlets', actor: 'Actors', type: 'Events', place: 'Places', month: 'Months' } as Record<string, string>,
  more: (n: number) => `${grouped(n)} more`,
  fewer: 'Fewer',
  otherOutlets: (n: number) => (n === 1 ? 'and 1 other outlet' : `and ${grouped(n)} other outlets`),
  nothing: 'No article has all of this.',
  nothingHint: 'Take a word or a filter away, or write a name in another spelling.',
};

const ar: typeof en = {
  title: 'البحث',
  label: 'كلمات وأسماء',
  placeholder: 'كلمات، أو اسم بالعربية أو اللاتينية، "عبارة"، -مستثنى',
  hint: 'يجب أن ترد الكلمات كلها في المقال بأي تصريف. والاسم يجد كل صيغ كتابته، و"العبارة" ترد كما كُتبت، و-الكلمة يجب ألا ترد.',
  found: (n) => counted(n, 'مقال واحد', 'مقالان', 'مقالات', 'مقالا'),
  behind: (n) => `لم يدخل الفهرس بعد ${counted(n, 'تغيير واحد', 'تغييران', 'تغييرات', 'تغييرا')}.`,
  sort: 'الترتيب',
  best: 'الأنسب أولا',
  newest: 'الأحدث أولا',
  facets: 'مم تتألف النتائج',
  facet: { outlet: 'الوسائل', actor: 'الفاعلون', type: 'الأحداث', place: 'الأماكن', month: 'الشهور' },
  more: (n) => `${grouped(n)} أخرى`,
  fewer: 'أقل',
  otherOutlets: (n) => `و${counted(n, 'وسيلة أخرى', 'وسيلتان أخريان', 'وسائل أخرى', 'وسيلة أخرى')}`,
  nothing: 'لا مقال فيه هذا كله.',
  nothingHint: 'أزل كلمة أو مرشحا، أو اكتب الاسم بصيغة أخرى.',
};

/** The words of the search. */
export const WORDS = { en, ar };
