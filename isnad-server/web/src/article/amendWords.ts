import { grouped } from '../i18n/counted';
const en = {
  wrong: 'Is this wrong?',
  correct: 'Correct',
  hide: 'Hide',
  comment: 'Comment',
  rename: 'Rename everywhere',
  merge: 'Is the same as…',
  dismiss: 'Is nobody',
  field: 'Field',
  value: 'Is really',
  nobody: 'Leave it empty where nothing fills the field.',
  note: 'Why (may be left out)',
  words: 'Words',
  name: 'Name in Arabic',
  english: 'Name in English',
  into: 'Who it is',
  save: 'Save',
  cancel: 'Cancel',
  hideLead: 'The record is shown no more, and counts for nothing. It can be taken back.',
  dismissLead: 'These words are no name; wherever they were taken for one they are shown as an actor no more.',
  decided: (n: number) => (n === 1 ? '1 decision on this article' : `${grouped(n)} decisions on this article`),
};

const ar: typeof en = {
  wrong: 'أهذا خطأ؟',
  correct: 'صحّح',
  hide: 'أخفِ',
  comment: 'علّق',
  rename: 'سمّه باسم آخر حيث ورد',
  merge: 'هو نفسه…',
  dismiss: 'ليس أحدا',
  field: 'الحقل',
  value: 'والصواب',
  nobody: 'اتركه فارغا إن لم يملأ الحقل شيء.',
  note: 'لماذا (يجوز تركه)',
  words: 'الكلام',
  name: 'الاسم بالعربية',
  english: 'الاسم بالإنجليزية',
  into: 'من هو',
  save: 'احفظ',
  cancel: 'إلغاء',
  hideLead: 'لا يُعرض السجل بعد الآن ولا يُحسب. ويمكن التراجع عن ذلك.',
  dismissLead: 'ليست هذه الكلمات اسما، ولا تُعرض فاعلا حيثما حُسبت اسما.',
  decided: (n) => (n === 1 ? 'قرار واحد في هذا المقال' : n === 2 ? 'قراران في هذا المقال' : `${grouped(n)} قرارات في هذا المقال`),
};

/** The words of corrections. */
export const WORDS = { en, ar };
