import { counted, grouped } from '../../i18n/counted';

const en = {
  title: 'Map',
  lead: 'Where events were. Circles that stand near each other are one until the map is enlarged; a dashed circle stands for a whole country, where no place in it is named. What is told as done counts, unless another status is chosen.',
  drawing: 'Map of events; the table below holds the same',
  choose: 'Choose a circle to read what was there.',
  places: (n: number) => (n === 1 ? '1 place' : `${grouped(n)} places`),
  tellings: (n: number) => (n === 1 ? '1 telling' : `${grouped(n)} tellings`),
  nowhere: (n: number) => `${grouped(n)} tellings name no place`,
  unplaced: (n: number) => `${grouped(n)} name a place whose position is not known`,
  outside: (n: number) => `${grouped(n)} have no day, or another`,
  force: 'use of force',
  other: 'other events',
  table: 'Places',
  place: 'Place',
  told: 'Told',
  most: 'Mostly',
  first: 'First',
  last: 'Last',
  none: 'No event of this choice names a place.',
};

const ar: typeof en = {
  title: 'الخريطة',
  lead: 'أين وقعت الأحداث. الدوائر المتقاربة تُضم في واحدة حتى تُقرَّب الخريطة، والدائرة المتقطعة لبلد كامل لم يُسمَّ فيه مكان. ويُحسب ما رُوي أنه وقع، ما لم تُختر حال أخرى.',
  drawing: 'خريطة الأحداث؛ وفي الجدول أدناه ما فيها',
  choose: 'اختر دائرة لتقرأ ما وقع هناك.',
  places: (n) => counted(n, 'مكان واحد', 'مكانان', 'أماكن', 'مكانا'),
  tellings: (n) => counted(n, 'رواية واحدة', 'روايتان', 'روايات', 'رواية'),
  nowhere: (n) => `${counted(n, 'رواية واحدة', 'روايتان', 'روايات', 'رواية')} بلا مكان`,
  unplaced: (n) => `${counted(n, 'رواية واحدة', 'روايتان', 'روايات', 'رواية')} في مكان لا يُعرف موضعه`,
  outside: (n) => `${counted(n, 'رواية واحدة', 'روايتان', 'روايات', 'رواية')} بلا يوم أو من أيام أخرى`,
  force: 'استعمال القوة',
  other: 'أحداث أخرى',
  table: 'الأماكن',
  place: 'المكان',
  told: 'الروايات',
  most: 'أكثرها',
  first: 'الأول',
  last: 'الأخير',
  none: 'لا حدث من هذا الاختيار يسمي مكانا.',
};

/** The words of the map. */
export const WORDS = { en, ar };
