const en = {
  title: 'Users',
  lead: 'As long as there are no accounts, whoever sits at this machine may do everything. The first account has to be an admin’s; from then on everybody is asked who they are.',
  name: 'Name',
  role: 'May do',
  since: 'Since',
  roles: {
    reader: 'reader: looks, searches, exports',
    editor: 'editor: also adds, corrects, withdraws',
    admin: 'admin: also gives accounts, reads the log',
  } as Record<string, string>,
  none: 'There are no accounts yet.',
  make: 'Make an account, or give one another password or role',
  password: 'Password (10 signs or more)',
  submit: 'Save',
  remove: 'Take away',
  command: 'At the command line: isnad user add NAME --role editor',
};

const ar: typeof en = {
  title: 'المستعملون',
  lead: 'ما دام لا حسابات فلكل من يجلس إلى هذا الجهاز أن يفعل كل شيء. والحساب الأول لمدير، ومن بعده يُسأل كل داخل من هو.',
  name: 'الاسم',
  role: 'ما يُسمح به',
  since: 'منذ',
  roles: {
    reader: 'قارئ: ينظر ويبحث ويحفظ',
    editor: 'محرر: ويضيف ويصحح ويسحب',
    admin: 'مدير: ويمنح الحسابات ويقرأ السجل',
  },
  none: 'لا حسابات بعد.',
  make: 'أنشئ حسابا، أو غيّر كلمة سره أو ما يُسمح به',
  password: 'كلمة السر (10 علامات فأكثر)',
  submit: 'احفظ',
  remove: 'أزله',
  command: 'من سطر الأوامر: isnad user add NAME --role editor',
};

/** The words of the accounts. */
export const WORDS = { en, ar };
