import { counted } from '../../i18n/counted';

const en = {
  title: 'Add articles',
  lead: 'What is added is read at once and kept in the archive on this machine. The same text is never kept twice.',
  paste: 'Paste an article',
  submit: 'Add it',
  examples: 'Examples',
  examplesLead: 'Eight articles written for Isnad, on an invented mediation.',
  examplesSubmit: 'Add the examples',
  progress: 'Progress',
  of: (done: number, total: number) => `${done} of ${total}`,
  states: { waiting: 'waiting', running: 'reading', done: 'done', broken: 'broken off' } as Record<string, string>,
  arrivals: {
    added: 'new',
    revision: 'a later text of a known address',
    appearance: 'known text, printed elsewhere too',
    known: 'known already',
  } as Record<string, string>,
  summary: (added: number, known: number, failed: number) => `${added} new · ${known} known · ${failed} failed`,
  openIt: 'Open the article',
  toArticles: 'To the articles',
  failures: 'Could not be added',
  failuresNone: 'Everything that was given could be added.',
  forget: 'Forget',
  tries: (n: number) => (n === 1 ? 'tried once' : `tried ${n} times`),
};

const ar: typeof en = {
  title: 'إضافة مقالات',
  lead: 'يُقرأ ما يضاف في الحال ويُحفظ في الأرشيف على هذا الجهاز. ولا يُحفظ النص الواحد مرتين.',
  paste: 'الصق مقالا',
  submit: 'أضفه',
  examples: 'أمثلة',
  examplesLead: 'ثمانية مقالات كُتبت لإسناد عن وساطة من نسج الخيال.',
  examplesSubmit: 'أضف الأمثلة',
  progress: 'التقدم',
  of: (done, total) => `${done} من ${total}`,
  states: { waiting: 'في الانتظار', running: 'جارية القراءة', done: 'انتهت', broken: 'انقطعت' },
  arrivals: {
    added: 'جديد',
    revision: 'نص لاحق لعنوان معروف',
    appearance: 'نص معروف نُشر في موضع آخر أيضا',
    known: 'معروف من قبل',
  },
  summary: (added, known, failed) => `${added} جديدة · ${known} معروفة · ${failed} متعذرة`,
  openIt: 'افتح المقال',
  toArticles: 'إلى المقالات',
  failures: 'ما تعذرت إضافته',
  failuresNone: 'أضيف كل ما أُعطي.',
  forget: 'انسه',
  tries: (n) => (n === 1 ? 'حوول مرة' : n === 2 ? 'حوول مرتين' : counted(n, '', '', 'محاولات', 'محاولة')),
};

/** The words of adding. */
export const WORDS = { en, ar };
