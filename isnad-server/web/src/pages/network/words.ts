import { counted, grouped } from '../../i18n/counted';

const en = {
  title: 'Network',
  lead: 'Who met, backed, accused and fought whom. An arrow begins at who acted; a line is thicker the more often it is told. What is told as done counts, unless another status is chosen.',
  relations: 'What is between them',
  actors: 'Actors',
  shown: (n: number, of: number) => (n === of ? `${grouped(n)} actors` : `the ${grouped(n)} strongest of ${grouped(of)} actors`),
  outside: (n: number) => (n === 1 ? '1 telling without a day, or of other days, is not drawn.' : `${grouped(n)} tellings without a day, or of other days, are not drawn.`),
  drawing: 'Drawing of the network; the table below holds the same',
  choose: 'Choose an actor or a line to read what is behind it.',
  ties: 'Links',
  tiesOf: 'Links of this actor',
  around: 'Only around this actor',
  profile: 'Profile',
  one: 'Who',
  relation: 'What',
  other: 'Whom',
  tellings: 'Told',
  articles: 'Articles',
  first: 'First',
  last: 'Last',
  none: 'Between the actors of this choice nothing is told.',
  behind: 'What is behind it',
};

const ar: typeof en = {
  title: 'الشبكة',
  lead: 'من التقى من، ومن سانده أو اتهمه أو حاربه. يبدأ السهم ممن فعل، ويزداد الخط سُمكا كلما تكررت روايته. ويُحسب ما رُوي أنه وقع، ما لم تُختر حال أخرى.',
  relations: 'ما بينهم',
  actors: 'الفاعلون',
  shown: (n, of) => (n === of ? counted(n, 'فاعل واحد', 'فاعلان', 'فاعلين', 'فاعلا') : `أقوى ${grouped(n)} من أصل ${counted(of, 'فاعل واحد', 'فاعلين', 'فاعلين', 'فاعلا')}`),
  outside: (n) => `${counted(n, 'رواية واحدة', 'روايتان', 'روايات', 'رواية')} بلا يوم أو من أيام أخرى لم تُرسم.`,
  drawing: 'رسم الشبكة؛ وفي الجدول أدناه ما فيه',
  choose: 'اختر فاعلا أو خطا لتقرأ ما وراءه.',
  ties: 'الصلات',
  tiesOf: 'صلات هذا الفاعل',
  around: 'ما حول هذا الفاعل وحده',
  profile: 'بطاقته',
  one: 'من',
  relation: 'ماذا',
  other: 'بمن',
  tellings: 'الروايات',
  articles: 'المقالات',
  first: 'الأول',
  last: 'الأخير',
  none: 'لا شيء مرويا بين من يشملهم هذا الاختيار.',
  behind: 'ما وراءها',
};

/** The words of the network. */
export const WORDS = { en, ar };
