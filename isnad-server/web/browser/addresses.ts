const EXAMPLE = '/examples/5-envoy-sources.txt';

/** Each page once: an address, and words that only it shows, in both languages. */
export const PAGES: { path: string; ar: string; en: string }[] = [
  { path: '/', ar: 'أحدث المقالات', en: 'Latest articles' },
  { path: '/search', ar: 'مم تتألف النتائج', en: 'How it is made up' },
  { path: '/search?q=nothing-like-this', ar: 'لا مقال فيه', en: 'No article has all' },
  { path: '/events', ar: 'الأكثر مصادر', en: 'Most independent sources' },
  { path: '/events?rivals=1&sort=witnesses', ar: 'المتعارض فقط', en: 'Contradicted only' },
  { path: '/timeline', ar: 'ما يظهر', en: 'In view' },
  { path: '/figures', ar: 'كل الأعداد', en: 'Every figure' },
  { path: '/articles', ar: 'حفظ بصيغة', en: 'Save as' },
  { path: '/articles?outlet=none', ar: 'لا شيء يوافق', en: 'Nothing fits' },
  { path: '/actors', ar: 'مرات الذكر', en: 'Mentions' },
  { path: '/network', ar: 'سُمكا كلما تكررت', en: 'thicker the more often' },
  { path: '/positions', ar: 'وتحته ضدها', en: 'below it against' },
  { path: '/map', ar: 'والدائرة المتقطعة', en: 'a dashed circle' },
  { path: '/sources', ar: 'من أخذ عمن', en: 'Who has it from whom' },
  { path: '/accounts', ar: 'أنشئ حسابا', en: 'Make an account' },
  { path: '/audit', ar: 'ما قرره المستعملون', en: 'What users decided' },
  { path: '/add', ar: 'الصق مقالا', en: 'Paste an article' },
  { path: '/read', ar: 'ولا يُحفظ', en: 'not kept' },
  { path: '/examples', ar: 'من نسج الخيال', en: 'are invented' },
  { path: EXAMPLE, ar: 'أكثر من يتكلم', en: 'Who speaks most' },
  { path: `${EXAMPLE}?r=s4`, ar: 'سلسلة الإسناد', en: 'Chain of transmission' },
  { path: `${EXAMPLE}?r=v3`, ar: 'لفظ الحدث', en: 'Word of the event' },
  { path: '/nowhere', ar: 'لا توجد صفحة', en: 'There is no such page' },
];
