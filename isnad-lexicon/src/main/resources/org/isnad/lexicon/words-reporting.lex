%words
# Closed classes that decide where a report begins and ends.
# class | words ; ...

# Prepositions with their pronoun: they govern nothing behind them.
governed-pronoun | عنه ; عنها ; عنهم ; عنهما ; عليه ; عليها ; عليهم ; عليهما ; إليه ; إليها ; إليهم ; منه ; منها ; منهم ; منهما ; فيه ; فيها ; فيهم ; به ; بها ; بهم ; له ; لها ; لهم ; لهما ; لديه ; لديها ; لديهم ; معه ; معها ; معهم ; لنا ; لي ; منا ; بنا ; خلاله ; خلالها ; حوله ; حولها ; بينهم ; بينهما ; ضده ; ضدها ; لهن ; بشأنه ; بشأنها ; تجاهه ; تجاهها ; قبله ; بعده

# Nouns, particles and adjectives that are spelt like a form of a verb, and hardly ever are one.
not-a-verb | تعز ; اثنين ; الاثنين ; مقرا ; مقر ; يجب ; بناء ; ينبغي ; يمكن ; هناك ; هنالك ; هنا ; نصف ; النصف ; اسم ; اسمه ; اسمها ; باسم ; اسمهم ; يومي ; يوميا ; حياة ; حياته ; حياتها ; مدينة ; لقاء ; بعيدا ; قريبا ; عدد ; عددا ; أعداد ; تحديدا ; شرقي ; غربي ; شمالي ; جنوبي ; ردا ; حول ; أول ; أولى ; آخر ; أخرى ; عدة ; سوى ; أملا ; أملها ; دعوة ; شأن ; مرة ; تعد ; يعد ; وحدة ; تحت ; وفق ; قيادي ; كبار ; قيد ; نائب ; أحد ; إحدى ; أكبر ; أعلى ; أكثر ; أقل ; أفضل ; أبرز ; أهم ; أحدث ; أقصى ; أدنى ; أسوأ ; أشد ; أخطر ; أحمد ; أسعد ; أيمن ; أشرف ; أكرم ; أنور ; أمجد ; تركي ; تميم ; يزيد ; يحيى ; يعرب ; يمني ; يمنية ; قبل ; بعد ; عبر ; ضد

# Such a word is a verb where a clause begins with it all the same.
clause-verb | يجب ; ينبغي ; يمكن ; لابد ; ليس ; ليست ; لا ; لن ; لم ; سوف ; لقد ; هناك ; نحن ; إننا ; أنا ; إنني ; هذا ; هذه ; لسنا ; ما ; كل ; إذا ; لو ; كان ; كانت

# Behind a comma these leave what is reported: the article goes on in its own voice or with another speaker.
leaves-report | الأمر الذي ; فيما ; بينما ; في حين ; في وقت ; في الوقت ; علما ; يذكر ; في إشارة ; في تهديد ; في خطوة ; وقد ; وكان ; وكانت ; وفيما ; وبينما ; يأتي ; ويأتي ; وذلك في

# A sentence that opens so still belongs to what the sentence before it reports.
goes-on | وأن ; وأنه ; وأنها ; وأنهم ; وبأن ; وبأنه ; وبأنها ; وإنه ; وإنها ; وإن

# Subjects that are nobody: a verb of saying behind or before them reports no one's words.
nobody | النقاب ; سبحانه ; تعالى ; رسالة ; ذلك ; هذا ; هذه ; تلك ; ما ; الأمر ; الأحداث ; التطورات ; الواقع ; التجارب ; التجربة ; الأيام ; التاريخ ; الوقائع ; الحقائق ; مؤشرات ; المؤشرات ; المباحثات ; المحادثات ; المفاوضات ; الظروف ; الزيارة ; الخطوة ; العملية ; الحرب ; المعارك ; شيء ; كلمة ; موقف ; سؤال ; السؤال

# What a pronoun in وهو أمر نفته stands for is said before it.
anaphor | أمر ; ما ; الأمر ; اتهامات ; مزاعم ; أنباء ; معلومات ; تصريحات ; ادعاءات ; تهم ; اتهام ; خبر ; رواية ; شائعات ; موقف

# What makes an imperfect no report: it may be said, or will be.
modal-particle | قد ; سوف ; ربما ; لعل

# Between a report and the next one beside it.
report-opener | كما ; فيما ; بينما ; قد ; وقد ; كان ; كانت ; ثم ; بدوره ; بدورها ; حيث

# How something is said; an adjective follows.
manner | بشكل ; بصورة ; بطريقة ; بنحو ; بلهجة ; بنبرة ; بلغة ; بكلام ; بعبارة

# How something is said, in one word.
manner-adverb | بالإضافة ; إضافة ; بالنسبة ; بشدة ; بقوة ; بوضوح ; بصراحة ; بسرعة ; بحزم ; بجدية ; بحرارة ; بالتالي ; بالفعل ; بالإجماع ; بأشد ; بأقسى ; بثقة ; بحدة ; بغضب ; بسخرية ; بدقة ; بالتفصيل ; بإيجاز ; باختصار ; بأسف ; بأسى ; بفخر ; بإسهاب ; بدورهم
