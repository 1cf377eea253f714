const en = {
  title: 'Sign in',
  lead: 'The users of this archive have accounts; whoever gives them has the last word on what you may do.',
  name: 'Name',
  password: 'Password',
  submit: 'Sign in',
  out: 'Sign out',
};

const ar: typeof en = {
  title: 'الدخول',
  lead: 'لمستعملي هذا الأرشيف حسابات، ومن يمنحها يقرر ما يُسمح به لكل منهم.',
  name: 'الاسم',
  password: 'كلمة السر',
  submit: 'ادخل',
  out: 'اخرج',
};

/** The words of signing in. */
export const WORDS = { en, ar };
