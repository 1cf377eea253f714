import { counted, grouped } from '../../i18n/counted';

const en = {
  title: 'Timeline',
  lead: 'What happened and what was said, day by day.',
  kind: 'What',
  both: 'Events and statements',
  event: 'Events',
  statement: 'Statements',
  events: (n: number) => (n === 1 ? '1 event' : `${grouped(n)} events`),
  statements: (n: number) => (n === 1 ? '1 statement' : `${grouped(n)} statements`),
  span: (from: string, to: string) => `${from} – ${to}`,
  zoomIn: 'Closer',
  zoomOut: 'Further',
  earlier: 'Earlier',
  later: 'Later',
  whole: 'Everything',
  chart: 'Timeline: arrow keys move it, plus and minus zoom; what is in view is listed below',
  hint: 'Drag to move, turn the wheel to zoom, choose a mark to open it.',
  precision: {
    day: 'the day is told',
    printed: 'no day is told: that of printing',
    month: 'only the month is told',
    year: 'only the year is told',
  } as Record<string, string>,
  inView: 'In view',
  tooMany: (n: number) => `${grouped(n)} are in view; come closer to see each.`,
  listed: (n: number, of: number) => `The first ${grouped(n)} of ${grouped(of)}`,
  nothing: 'Nothing in view. Move or zoom out.',
  none: 'Nothing fits these filters.',
};

const ar: typeof en = {
  title: 'الخط الزمني',
  lead: 'ما وقع وما قيل، يوما بيوم.',
  kind: 'ماذا',
  both: 'الأحداث والأقوال',
  event: 'الأحداث',
  statement: 'الأقوال',
  events: (n) => counted(n, 'حدث واحد', 'حدثان', 'أحداث', 'حدثا'),
  statements: (n) => counted(n, 'قول واحد', 'قولان', 'أقوال', 'قولا'),
  span: (from, to) => `${from} – ${to}`,
  zoomIn: 'أقرب',
  zoomOut: 'أبعد',
  earlier: 'أسبق',
  later: 'ألحق',
  whole: 'الكل',
  chart: 'الخط الزمني: تحركه الأسهم، ويقربه زائد ويبعده ناقص، وما يظهر منه مسرود أدناه',
  hint: 'اسحب لتحريكه، وأدر العجلة لتقريبه، واختر علامة لفتحها.',
  precision: {
    day: 'اليوم مروي',
    printed: 'لا يوم مرويا: يوم النشر',
    month: 'الشهر وحده مروي',
    year: 'السنة وحدها مروية',
  },
  inView: 'ما يظهر',
  tooMany: (n) => `يظهر ${grouped(n)}، فاقترب لترى كلا منها.`,
  listed: (n, of) => `أول ${grouped(n)} من ${grouped(of)}`,
  nothing: 'لا شيء يظهر. حرك الخط أو ابتعد.',
  none: 'لا شيء يوافق هذه المرشحات.',
};

/** The words of the timeline. */
export const WORDS = { en, ar };
