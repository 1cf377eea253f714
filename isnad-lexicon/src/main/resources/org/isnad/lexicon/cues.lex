%cues
# What tells that words are somebody else's: verbs (v), nouns (n), particles and phrases (p).
# id | v: n: p: | mode | strength | content: | addressee: | e:
#
# Example marks: [cue] {speaker}s {content}c {addressee}a; a clitic before a brace belongs to the same word (ب{وقف القتال}c).
# Content types: أن is any of أن إن بأن فإن and their forms with a pronoun; في and ل are prepositions like ب على من عن إلى;
#   none = the phrase marks who speaks next but reports nothing itself. before = a particle whose content stands before it
#   (at the head of a sentence it stands after it: بحسب الأمم المتحدة فإن ...). relayed = between a verb of saying and what is
#   said it names who said it first: ذكرت الصحيفة نقلا عن مسؤولين أن ...
# Fields beyond the ones above, all optional:
#   part: yes      the active participle is a cue too (مؤكدا أن), spoken by the speaker of the clause it hangs on
#   act: yes       the saying is itself a political act, of the PLOVER type in `event:`
#   with: nouns    one of these nouns must follow (with or without article or suffix, after the preposition that stands
#                  before them in the field, if any); it belongs to the cue, and the content comes after it
#   only: nouns    the head of a noun-phrase content must be one of these (it belongs to the content)
#   not: nouns     the complement's head must not be one of these
#   source: nouns  the head of the speaker's phrase must be one of these (documents, footage): persons don't take this line
#   speaker: prep  the innermost voice stands after this preposition, which must be there; the subject, if any, transmits
#   governs: saying  the particle is followed by a verb of saying, whose subject is the speaker
#   certainty: X   how sure a speaker who uses the word is, in FactBank's values (CT+ CT- PR+ PR- PS+ PS- Uu); without it
#                  the mode tells: deny CT-, predict PR+, warn PS+, demand, ask, refuse, promise and threaten Uu, others CT+
#   tense: past    only the past of the verb reports
#   voice: own     it looks like a cue, but the article speaks for itself: no statement

# Where several lines of one word fit, the narrower wins: with, then only / source / speaker, then the longer complement
# (من أن before من), then file order.

# ===== verbs: plain saying =====
state.qal | v: قال | state | said | content: أن ; quote ; colon | addressee: ل | part: yes | e: [قال] {لافروف}s إن {موسكو تؤيد الحل السياسي}c | e: [قالت] {الخارجية الأميركية}s «{لن نتخلى عن حلفائنا}c» | e: [قال] {محام فرنسي}s يدافع عن المعتقلين إن {القضية مغلقة}c
state.dhakar | v: ذكر | state | said | content: أن ; quote ; colon | part: yes | e: [ذكرت] {وزارة الدفاع العراقية}s أن {القوات دخلت الموصل}c | e: و[ذكر] {البيان}s: {الوضع تحت السيطرة}c
state.dhakkar | v: ذكّر | state | said | content: ب ; أن | addressee: obj | part: yes | e: [ذكّر] {ماكرون}s بأن {بلاده عضو في مجلس الأمن}c | e: وصل {ظريف}s إلى بغداد [مذكرا] ب{اتفاقات الجوار}c
state.aalan | v: أعلن | state | said | content: أن ; عن ; obj ; quote ; colon | part: yes | e: [أعلن] {لافروف}s أن {موسكو ترحب بالمبادرة}c | e: [أعلنت] {الأمم المتحدة}s عن {موعد الجولة المقبلة}c
state.akkad | v: أكد | state | confirmed | content: أن ; على أن ; على ; obj ; quote ; colon | part: yes | e: [أكد] {شكري}s أن {القاهرة متمسكة باتفاق الصخيرات}c | e: التقى {السيسي}s الوفد [مؤكدا] على {وحدة ليبيا}c | e: [أكد] {جميل سعيد}s أحد المقيمين في جدة أن {القرار أثلج صدورهم}c
state.awdah | v: أوضح ; وضح | state | said | content: أن ; quote ; colon | part: yes | e: [أوضح] {الجبير}s أن {الرياض لم تتلق ردا}c | e: نفى {غريفيث}s الخبر [موضحا] أن {المشاورات مستمرة}c
state.sarrah | v: صرح | state | said | content: أن ; quote ; colon | addressee: ل | part: yes | e: [صرح] {بيسكوف}s للصحافيين بأن {الزيارة قائمة}c | e: [صرح] {أردوغان}s: «{صبرنا نفد}c»
state.afad | v: أفاد | state | said | content: أن ; ب ; عن ; quote ; colon | part: yes | e: [أفاد] {المرصد السوري لحقوق الإنسان}s بأن {الطيران استهدف سراقب}c | e: [أفادت] {مصادر طبية}s ب{مقتل خمسة مدنيين}c
state.ashar | v: أشار | state | said | content: إلى أن ; إلى ; أن ; quote | part: yes | e: [أشار] {دي ميستورا}s إلى أن {اللجنة ستجتمع في جنيف}c | e: تحدث {عون}s طويلا [مشيرا] إلى {صعوبة تشكيل الحكومة}c
state.lafat | v: لفت ; ألفت | state | said | content: إلى أن ; إلى ; أن | part: yes | e: [لفت] {الحريري}s إلى أن {الحكومة تصرف الأعمال}c | e: رحب {غوتيريش}s بالهدنة [لافتا] إلى {هشاشتها}c
state.lafat-nazar | v: لفت | state | said | with: نظر ; انتباه ; اهتمام | content: إلى أن ; إلى | e: [لفت] {كيري}s الانتباه إلى {معاناة المحاصرين}c
state.nawwah | v: نوه | state | said | content: إلى أن ; إلى ; أن | part: yes | e: [نوه] {بوغدانوف}s إلى أن {الدعوات وجهت إلى الجميع}c | e: استقبل {العبادي}s السفير [منوها] بأن {العراق خرج من أزمته}c
state.shaddad | v: شدد | state | confirmed | content: على أن ; على ; أن | part: yes | e: [شدد] {بري}s على أن {الحوار هو المخرج}c | e: زار {ميقاتي}s طرابلس [مشددا] على {ضبط السلاح}c
state.raa | v: رأى | state | said | content: أن ; quote | e: [رأى] {جنبلاط}s أن {التسوية لم تنضج}c | e: [يرى] {محللون}s أن {الهدنة لن تصمد}c
state.irtaa | v: ارتأى | state | said | content: أن | e: [ارتأى] {البرلمان الأوروبي}s أن {العقوبات لا تكفي}c
state.itabar | v: اعتبر | state | said | content: أن ; quote ; colon | part: yes | e: [اعتبر] {روحاني}s أن {الحصار فشل}c | e: انتقد {نصر الله}s القرار [معتبرا] أن {واشنطن هي الخاسرة}c
state.itabar-obj | v: اعتبر ; عد | state | said | content: obj | tense: past | e: و[اعتبر] {ظريف}s {العقوبات بأنها حرب اقتصادية}c | e: [اعتبر] {مجلس الأمن}s {القرار خرقا للهدنة}c
state.add | v: عد | state | said | content: أن | e: [عد] {الزياني}s أن {البيان يخدم الاستقرار}c
state.wasaf | v: وصف | state | said | content: obj | part: yes | e: [وصف] {ترمب}s {الاتفاق النووي بأنه كارثة}c | e: رد {أردوغان}s على القصف [واصفا] {الهجوم بالجبان}c
state.naat | v: نعت | criticise | said | content: obj | act: yes | event: ACCUSE | e: [نعت] {القذافي}s {خصومه بالجرذان}c
state.samma | v: سمى | state | said | content: quote | side: distance | e: أنهى الجيش ما [سماه] {قائده}s «{معركة الحسم}c»
state.bayyan | v: بين | state | said | content: أن | part: yes | e: وقد [بين] {لافروف}s أن {التحالف يحقق في الحادثة}c | e: كشف {المتحدث}s الأسماء [مبينا] أن {التحقيق مستمر}c
state.aban | v: أبان | state | said | content: أن | e: [أبان] {اللواء التركي}s أن {الموقوفين سعوديون}c
state.awrad | v: أورد | state | said | content: أن | e: [أوردت] {صحيفة الغارديان}s أن {لندن تدرس الانسحاب}c
state.nass | v: نص | state | said | content: على أن ; على | source: اتفاق ; اتفاقية ; قرار ; بيان ; بند ; مادة ; دستور ; وثيقة ; مشروع ; إعلان ; مسودة ; قانون | e: [نص] {الاتفاق}s على {وقف القتال في إدلب}c
state.tadamman | v: تضمن | state | said | content: أن | source: بيان ; تقرير ; رسالة ; وثيقة ; قرار | e: [تضمن] {البيان}s أن {اللجنة ستزور حلب}c
state.jaa-fi | v: جاء ; ورد | state | said | speaker: في | content: أن ; quote ; colon | source: بيان ; تقرير ; رسالة ; نص ; خطاب ; كلمة ; وثيقة ; قرار ; تصريح ; مذكرة ; دراسة ; تغريدة | e: و[جاء] في {بيان الخارجية الفرنسية}s أن {باريس قلقة}c | e: [ورد] في {تقرير الأمم المتحدة}s أن {الانتهاكات مستمرة}c
state.tahaddath | v: تحدث ; تكلم | state | said | content: عن ; quote | addressee: إلى | part: yes | e: [تحدثت] {وسائل إعلام روسية}s عن {انسحاب وشيك}c | e: [تحدث] {سليماني}s عن {معركة طويلة}c
state.rawa | v: روى ; حكى | state | said | content: أن ; quote ; colon | addressee: ل | e: [روى] {شهود عيان}s أن {المسلحين دخلوا القرية ليلا}c
state.sarad | v: سرد | state | said | content: quote ; colon | e: و[سرد] {أحد الناجين}s: «{بقينا تحت الأنقاض ساعات}c»
state.katab | v: كتب | state | said | content: أن ; quote ; colon | e: [كتب] {ظريف}s على تويتر: {إيران لن تفاوض تحت التهديد}c | e: [كتبت] {صحيفة هآرتس}s أن {الحكومة تتجه إلى الانتخابات}c
state.dawwan | v: دون | state | said | content: quote ; colon | e: وقد [دون] {كيري}s على فيسبوك: {الطائرات عادت}c
state.gharrad | v: غرد | state | said | content: أن ; quote ; colon | part: yes | e: [غرد] {ترمب}s: «{انتهى الوقت}c»
state.hataf | v: هتف | state | said | content: ب ; quote ; colon | e: [هتف] {المتظاهرون}s: «{الشعب يريد إسقاط النظام}c»
state.sah | v: صاح ; صرخ | state | said | content: quote ; colon | e: [صاح] {أحد الجنود}s: «{انسحبوا فورا}c»
state.adla | v: أدلى | state | said | with: ب تصريح ; ب شهادة ; ب بيان ; ب حديث ; ب إفادة | content: أن ; عن ; quote ; colon | addressee: ل ; إلى | e: [أدلى] {باسيل}s بتصريح: «{نتمسك بالتسوية}c» | e: [أدلى] {العميد}s بشهادة عن {قصف الغوطة}c
state.atha | v: أذاع | state | said | content: أن | e: [أذاع] {التلفزيون السوري}s أن {الجيش دخل تدمر}c
state.jazam | v: جزم | state | confirmed | content: أن ; ب ; quote ; colon | part: yes | e: [جزم] {علوش}s بأن {الفصائل باقية}c | e: رد {جعجع}s على منتقديه [جازما] بأن {الانتخابات في موعدها}c
state.aqsam | v: أقسم | state | confirmed | content: أن | e: [أقسم] {المتهم}s أن {أحدا لم يطلب منه ذلك}c
state.shahid | v: شهد | state | said | content: أن | e: [شهد] {الضابط}s بأن {الأوامر صدرت من دمشق}c
state.sharah | v: شرح | state | said | content: أن ; quote ; colon | part: yes | e: [شرح] {دي ميستورا}s أن {السلال الأربع متوازية}c
state.fassar | v: فسر ; علل | state | said | content: أن ; quote | part: yes | e: [فسر] {الخبير}s ذلك بأن {العقوبات أوجعت الاقتصاد}c | e: [علل] {الوزير}s القرار بأن {الموازنة لا تسمح}c
state.barrar | v: برر | state | said | content: أن ; obj | part: yes | e: [برر] {نتانياهو}s {قصف غزة بأنه دفاع عن النفس}c
state.lakhkhas | v: لخص ; أوجز ; أجمل | state | said | content: quote ; colon | e: و[لخص] {الإبراهيمي}s المشهد: «{الحل بيد السوريين}c»
state.fassal | v: فصل | state | said | content: quote ; colon | part: yes | e: و[فصل] {الوزير}s: {المرحلة الأولى تبدأ غدا}c
state.istashhad | v: استشهد | state | said | content: ب | only: قول ; تصريح ; تقرير ; كلام ; مقولة ; بيان | part: yes | e: [استشهد] {لافروف}s ب{تقرير منظمة حظر الأسلحة الكيميائية}c
state.nabbah | v: نبه | state | said | content: إلى أن ; إلى ; أن | part: yes | e: [نبه] {غراندي}s إلى {نقص التمويل}c | e: خاطب {بري}s النواب [منبها] إلى أن {الوقت ضاق}c
warn.nabbah | v: نبه | warn | said | content: من أن ; من | part: yes | act: yes | event: THREATEN | e: دعا {ميقاتي}s إلى الحوار [منبها] من {الفتنة}c
state.lahaz | v: لاحظ | state | said | content: أن | part: yes | e: [لاحظ] {التقرير}s أن {الهجمات تراجعت}c
state.thahab | v: ذهب | state | said | content: إلى أن | e: [ذهب] {محللون}s إلى أن {الاتفاق لن يصمد}c
state.khalas | v: خلص | state | said | content: إلى أن ; إلى | e: [خلص] {تقرير لجنة التحقيق}s إلى أن {غاز السارين استخدم}c
state.khalas-qawl | v: خلص ; انتهى | state | said | with: إلى قول | content: أن ; quote ; colon | e: و[خلص] {الصدر}s إلى القول إن {الإصلاح آت}c
state.istantaj | v: استنتج ; استخلص | state | said | content: أن | e: [استنتجت] {صحيفة لوموند}s أن {الهجوم مدبر}c
state.itaqad | v: اعتقد ; ظن | state | said | content: أن | part: yes | certainty: PR+ | e: [يعتقد] {بوتين}s أن {الأسد سيبقى}c
state.iftarad | v: افترض | predict | said | content: أن | certainty: PS+ | e: [افترض] {المحققون}s أن {القنبلة زرعت في الحقيبة}c
state.qallal | v: قلل ; هون | state | said | with: من أهمية ; من شأن ; من خطورة ; من خطر ; من قيمة | content: obj | part: yes | e: [قلل] {بومبيو}s من أهمية {التهديدات الإيرانية}c
state.abda-ray | v: أبدى | state | said | with: رأي | content: أن ; في ; quote | e: [أبدى] {المفتي}s رأيه في {قانون الانتخاب}c
state.khatab | v: خاطب | state | said | content: quote ; colon ; ب | addressee: obj | part: yes | e: [خاطب] {نصر الله}s {الإسرائيليين}a: «{لا تخطئوا الحساب}c»
state.iktafa | v: اكتفى | state | said | with: ب قول ; ب إشارة ; ب تأكيد | content: أن ; إلى أن ; quote ; colon | part: yes | e: [اكتفى] {الناطق}s بالقول إن {التحقيق جار}c
state.tatarraq | v: تطرق | state | said | content: إلى | part: yes | e: [تطرق] {السبسي}s إلى {الوضع في ليبيا}c
state.istarad | v: استعرض | state | said | content: obj | only: موقف ; مواقف ; رؤية ; جهود ; نتائج | part: yes | e: [استعرض] {لافروف}s {موقف الأردن من الأزمة}c
state.sharah-mawqif | v: شرح ; أوضح ; وضح | state | said | content: obj | only: حجم ; موقف ; رؤية ; وجهة ; أسباب ; تفاصيل ; خطة ; ملابسات ; استمرار ; مواصلة ; ضرورة ; أهمية ; عدم ; وجود | addressee: ل | e: [شرح] {العاهل الأردني}s {موقف بلاده من القدس}c
state.haddad | v: حدد | state | said | content: obj | only: ملامح ; شروط ; موعد ; أولويات ; مهلة | e: [حدد] {كاميرون}s {شروط بلاده للبقاء}c
state.jaddad-mawqif | v: جدد ; كرر | state | confirmed | content: obj | only: موقف ; التزام ; عزم ; حرص ; استعداد ; ثقة ; ولاء ; بيعة | part: yes | e: [جدد] {عباس}s {التزامه بحل الدولتين}c | e: اختتم {العطية}s زيارته [مجددا] {موقف الدوحة من الحصار}c
demand.jaddad-tamassuk | v: جدد ; كرر | demand | confirmed | content: obj | only: تمسك | part: yes | e: [جددت] {طهران}s {تمسكها برفع العقوبات}c
state.karrar | v: كرر ; جدد | state | confirmed | content: أن ; quote ; colon | part: yes | e: [كرر] {الأسد}s أن {سورية ستنتصر}c
state.jaddad-qawl | v: جدد ; كرر ; أعاد | state | confirmed | with: تأكيد ; قول ; عبارة ; مقولة ; جملة | content: أن ; على أن ; على ; quote ; colon | part: yes | e: [جددت] {مصر}s التأكيد على {وحدة السودان}c | e: [أعاد] {عريقات}s القول إن {القدس خط أحمر}c | e: و[كررت] {ميركل}s العبارة الآتية: «{سننجح في ذلك}c»
state.ad-akkad | v: عاد | state | said | with: ل قول ; ل تأكيد ; إلى قول ; إلى تأكيد | content: أن ; quote ; colon | e: ثم [عاد] {ترمب}s للقول إن {الانسحاب تأجل}c
state.raddad | v: ردد | state | claimed | content: أن ; quote | part: yes | side: distance | e: [ردد] {الإعلام الموالي}s أن {المعارضة هي التي قصفت}c
state.tabanna | v: تبنى | state | said | content: obj | only: هجوم ; هجمات ; عملية ; عمليات ; تفجير ; تفجيرات ; اعتداء ; اعتداءات ; اغتيال ; قصف ; إطلاق ; خطف ; مسؤولية ; قتل ; استهداف | part: yes | e: [تبنى] {داعش}s {تفجير الكرادة}c | e: [تبنت] {حركة الشباب}s {الهجوم في مقديشو}c
state.naa | v: نعى | state | said | content: obj | part: yes | e: [نعى] {حزب الله}s {أحد قادته}c
state.azza | v: عزى | state | said | content: ب | addressee: obj | part: yes | e: [عزى] {السيسي}s {ماكرون}a ب{ضحايا هجوم نيس}c
state.itathar | v: اعتذر | state | said | content: عن ; ل ; أن | addressee: ل ; إلى ; من | part: yes | e: [اعتذر] {نتانياهو}s عن {مقتل الأتراك التسعة}c
state.almah | v: ألمح ; أومأ | state | said | content: إلى أن ; إلى ; ب ; أن | part: yes | e: [ألمح] {بوتين}s إلى {تعديل الدستور}c | e: غادر {الحريري}s الاجتماع [ملمحا] إلى {الاستقالة}c
state.lammah | v: لمح | state | said | content: إلى أن ; إلى ; ب ; أن | part: yes | e: [لمحت] {طهران}s إلى {رفع نسبة التخصيب}c
state.awha | v: أوحى | state | said | content: أن ; ب | e: [أوحى] {بولتون}s بأن {الخيار العسكري مطروح}c

# ===== verbs: carrying on =====
cont.adaf | v: أضاف | state | continued | content: أن ; quote ; colon | part: yes | e: و[أضاف] {كيري}s أن {الوقت ينفد}c | e: أعلن {لافروف}s الاتفاق [مضيفا] أن {التنفيذ يبدأ غدا}c
cont.taba | v: تابع | state | continued | content: أن ; quote ; colon | part: yes | e: و[تابع] {نصر الله}s: «{سنبقى حيث يجب أن نكون}c»
state.radd-qail | v: رد ; أجاب ; علق ; عقب ; استهل | state | said | with: قائل ; ب قول | content: أن ; quote ; colon | e: [رد] {ظريف}s قائلا إن {إيران لا تخشى التهديد}c | e: و[علق] {جونسون}s بالقول: {سنغادر في الموعد}c
cont.taba-qail | v: تابع ; واصل ; أكمل ; استطرد ; أردف ; زاد ; ختم ; اختتم ; استدرك ; مضى | state | continued | with: قائل ; ب قول ; في قول ; إلى قول ; كلام ; حديث ; تصريح | content: أن ; quote ; colon | e: و[مضى] {المتحدث}s قائلا إن {العملية محدودة}c | e: و[ختم] {الراعي}s بالقول: {نريد دولة حرة}c
cont.istatrad | v: استطرد | state | continued | content: أن ; quote ; colon | part: yes | e: و[استطرد] {كاميرون}s أن {الخطر حقيقي}c
cont.ardaf | v: أردف | state | continued | content: أن ; quote ; colon | part: yes | e: و[أردف] {الوزير}s: {لم نتسلم طلبا رسميا}c
cont.istadrak | v: استدرك | state | continued | content: أن ; quote ; colon | part: yes | e: و[استدرك] {دي ميستورا}s: «{لكن الطريق طويل}c»
cont.istanaf | v: استأنف | state | continued | content: quote ; colon | e: و[استأنف] {الشاهد}s: {ثم سمعنا انفجارا ثانيا}c
cont.zad | v: زاد | state | continued | content: quote ; colon | e: و[زاد] {القائد}s: «{المعركة لم تنته}c»
cont.akmal | v: أكمل | state | continued | content: quote ; colon | part: yes | e: و[أكمل] {السفير}s: {بلادي لا تتدخل}c
cont.khatam | v: ختم ; اختتم | state | continued | content: quote ; colon | part: yes | e: و[ختم] {باسيل}s: «{لن نستسلم}c»
cont.istahall | v: استهل | state | said | with: كلمة ; حديث ; خطاب ; كلام | content: ب ; quote ; colon | part: yes | e: [استهل] {هادي}s كلمته ب{تحية المقاتلين}c
cont.wasal | v: واصل | state | continued | content: quote ; colon | e: و[واصل] {الناطق}s: {قواتنا تتقدم في تعز}c

# ===== verbs: answering and asking =====
state.ajab | v: أجاب | state | said | content: أن ; ب ; quote ; colon | addressee: obj | part: yes | e: سأله الصحافيون عن الهدنة ف[أجاب] {لافروف}s أن {الأمر بيد الأطراف}c
state.radd | v: رد | state | said | content: أن ; quote ; colon | addressee: على | e: [رد] {لافروف}s بأن {دمشق لن تقبل الإملاءات}c
state.allaq | v: علق | state | said | content: أن ; quote ; colon | part: yes | e: و[علق] {أردوغان}s: «{سنرد في الوقت المناسب}c»
state.aqqab | v: عقب | state | said | content: أن ; quote ; colon | part: yes | e: وقد [عقب] {لافروف}s بأن {الاتهامات باطلة}c
ask.saal | v: سأل | ask | said | content: عن ; quote ; colon | addressee: obj | e: [سأل] {ترمب}s {تيلرسون}a عن {مصير الاتفاق}c | e: و[سأل] {جنبلاط}s: «{إلى متى هذا الفراغ}c»
ask.tasaal | v: تساءل | ask | said | content: عن ; quote ; colon | part: yes | e: [تساءل] {بري}s عن {سبب تعطيل الجلسة}c | e: انتقد {مقتدى الصدر}s الوزراء [متسائلا]: «{أين ذهبت الأموال}c»
ask.istafsar | v: استفسر ; استوضح ; استفهم | ask | said | content: عن | addressee: obj ; من | part: yes | e: [استفسر] {غريفيث}s من {الحوثيين}a عن {مصير الأسرى}c

# ===== verbs: passing on =====
relay.naqal | v: نقل | state | said | speaker: عن | content: أن ; quote ; colon | e: [نقلت] رويترز عن {لافروف}s أن {الزيارة أرجئت}c
relay.naqal-qawl | v: نقل | state | said | speaker: عن | with: قول ; تأكيد ; تصريح ; إشارة ; نفي ; إعلان | content: أن ; إلى أن ; quote ; colon | e: [نقلت] وكالة سانا عن {الأسد}s قوله إن {الحرب لم تنته}c | e: غضب {بيسكوف}s الذي [نقلت] عنه الصحيفة قوله: «{لن نتراجع}c»
relay.naqal-ila | v: نقل | state | said | content: أن | addressee: إلى ; ل | e: [نقل] {ويليامز}s إلى {لافروف}a أن {الهدنة قائمة}c
relay.naqal-addressee | v: نقل | state | said | content: obj | only: رسالة ; تحيات ; تعازي ; موقف ; طلب ; قلق ; رغبة | addressee: إلى ; ل | e: [نقل] {سامح شكري}s إلى {ميشال عون}a {رسالة من السيسي}c
relay.tanaqal | v: تناقل ; تداول | state | said | content: أن ; obj | only: أنباء ; معلومات ; أخبار ; تصريحات ; شائعات ; خبر ; بيان | e: [تناقلت] {وسائل إعلام روسية}s {أنباء عن انسحاب الحرس الثوري}c
relay.iqtabas | v: اقتبس | state | said | speaker: عن | content: quote ; colon ; أن | part: yes | e: [اقتبست] الصحيفة عن {مسؤول أميركي}s: «{نعيد النظر في وجودنا}c»
relay.nasab | v: نسب | state | said | speaker: إلى | with: قول ; تصريح ; تأكيد | content: أن ; quote ; colon | e: [نسبت] وكالة فارس إلى {سلامي}s قوله إن {الرد سيكون قاسيا}c
relay.alim | v: علم | state | said | speaker: من | content: أن | e: [علمت] صحيفة الحياة من {مصادر دبلوماسية}s أن {اللقاء تأجل}c
state.ablagh | v: أبلغ ; بلغ | state | said | content: أن ; ب ; quote ; colon ; عن | addressee: obj | part: yes | e: [أبلغ] {أوباما}s {نتانياهو}a بأن {الاتفاق سيوقع}c | e: [أبلغ] {كيري}s {الكونغرس}a ب{تمديد الإعفاءات}c
state.ablagh-obj | v: أبلغ | state | said | content: obj | only: تمسك ; رفض ; قلق ; قرار ; موافقة ; استعداد ; رغبة ; دعم ; امتنان ; استياء ; احتجاج ; رسالة | addressee: obj | e: [أبلغ] {السراج}s {الأمم المتحدة}a {رفضه شروط حفتر}c
demand.ablagh | v: أبلغ | demand | said | content: ب | only: ضرورة ; وجوب ; رغبة | addressee: obj | e: [أبلغ] {بومبيو}s {بغداد}a ب{ضرورة ضبط الميليشيات}c
state.akhbar | v: أخبر | state | said | content: أن ; ب ; عن ; quote ; colon | addressee: obj | part: yes | e: [أخبر] {ماتيس}s {الصحافيين}a أن {القوات باقية}c
state.atla | v: أطلع | state | said | content: على | addressee: obj | part: yes | e: [أطلع] {ولد الشيخ}s {مجلس الأمن}a على {نتائج مشاوراته}c
state.alam | v: أعلم | state | said | content: أن ; ب | addressee: obj | tense: past | e: [أعلم] {التحالف}s {الأمم المتحدة}a بأن {الميناء مفتوح}c
state.akhtar | v: أخطر ; أشعر | state | said | content: أن ; ب | addressee: obj | tense: past | e: [أخطرت] {موسكو}s {أنقرة}a ب{موعد الدورية}c
state.ahat | v: أحاط | state | said | with: علما | content: أن ; ب | addressee: obj | e: [أحاط] {لوكوك}s {المجلس}a علما ب{تدهور الوضع في الحديدة}c
state.anba | v: أنبأ | state | said | content: أن | addressee: obj | e: [أنبأ] {الضابط}s {قيادته}a بأن {الموقع سقط}c
state.taman | v: طمأن | state | said | content: أن ; إلى أن ; إلى ; على | addressee: obj | part: yes | e: [طمأن] {كارتر}s {الخليجيين}a إلى أن {واشنطن ملتزمة بأمنهم}c
reveal.sarrab | v: سرب | state | revealed | content: أن ; obj | only: معلومات ; وثائق ; وثيقة ; تسجيل ; تسجيلات ; خبر ; أنباء | e: [سربت] {مصادر حكومية}s {معلومات عن تعديل وزاري}c

# ===== verbs: bringing to light =====
reveal.kashaf | v: كشف | state | revealed | content: أن ; عن ; quote ; colon | addressee: ل | part: yes | e: [كشف] {الشيشكلي}s أن {اتصالات سرية جرت}c | e: [كشفت] {مصادر أمنية}s عن {اعتقال خلية في طنجة}c | e: [كشفت] {وثائق}s حصلت عليها الصحيفة أن {مسؤولين باعوا جزءا من المساعدات}c
reveal.kashaf-obj | v: كشف | state | revealed | content: obj | only: تفاصيل ; أسماء ; معلومات ; ملابسات ; حقيقة ; هوية | e: [كشف] {النائب العام}s {تفاصيل الهجوم}c
reveal.afsah | v: أفصح | state | revealed | content: عن ; أن | part: yes | e: [أفصح] {خامنئي}s عن {موقفه من التفاوض}c
reveal.fadah | v: فضح | criticise | revealed | content: obj | act: yes | event: ACCUSE | e: [فضحت] {المعارضة السورية}s {تورط الأمن في التعذيب}c
reveal.afsha | v: أفشى ; باح | state | revealed | content: أن ; ب ; obj | only: سر ; أسرار ; معلومات | e: [أفشى] {موظف سابق}s {أسرار البرنامج النووي}c
state.azhar | v: أظهر ; أثبت ; بين | state | said | content: أن ; obj | source: لقطات ; صور ; صورة ; وثائق ; وثيقة ; تحقيق ; تحقيقات ; بيانات ; أرقام ; دراسة ; تقرير ; استطلاع ; تسجيل ; فيديو ; مقطع ; نتائج ; شريط ; أدلة ; فحوص ; إحصاءات | e: [أظهرت] {صور الأقمار الصناعية}s {دمارا واسعا في الرقة}c | e: [أثبتت] {التحقيقات}s أن {السلاح إيراني}c
state.barhan | v: أثبت ; برهن | state | confirmed | content: أن | side: endorse | e: [أثبت] {المفتشون}s أن {الغاز استخدم في خان شيخون}c | e: [برهنت] {الوثائق}s أن {الأموال حولت إلى بيروت}c
state.waththaq | v: وثق | state | confirmed | content: obj ; أن | part: yes | e: [وثقت] {الشبكة السورية لحقوق الإنسان}s {مقتل تسعين مدنيا}c
state.sajjal | v: سجل ; أحصى ; رصد | state | said | content: obj | only: مقتل ; سقوط ; وفاة ; إصابة ; نزوح ; وقوع ; انتهاك ; انتهاكات ; خرق ; خروق ; قتيل ; حالة ; حالات ; غارة ; غارات ; وصول ; ارتفاع | e: [سجل] {المرصد السوري}s {مقتل ستة مقاتلين}c | e: [رصدت] {البعثة}s {انتهاكات في طرابلس}c
state.qaddar | v: قدر | state | said | content: أن ; ب ; obj | only: عدد ; خسائر ; حجم ; قيمة ; كلفة | part: yes | e: [قدرت] {الأمم المتحدة}s {عدد النازحين بمئة ألف}c
state.itaraf | v: اعترف | state | said | content: ب ; أن ; quote | part: yes | side: endorse | e: [اعترف] {روحاني}s بأن {الطائرة أسقطت خطأ}c | e: مثل {مبارك}s أمام المحكمة [معترفا] ب{إطلاق النار}c
state.aqarr | v: أقر | state | said | content: ب ; أن ; quote | part: yes | side: endorse | e: [أقر] {البنتاغون}s ب{مقتل مدنيين في الموصل}c | e: تراجع {جونسون}s عن كلامه [مقرا] بأن {المفاوضات تعثرت}c
state.sallam | v: سلم | state | said | content: أن | side: endorse | e: [سلم] {كيري}s بأن {النظام لن يسقط قريبا}c

# ===== verbs: claiming =====
claim.zaam | v: زعم | state | claimed | content: أن ; obj ; quote | part: yes | side: distance | e: [زعم] {التنظيم}s أن {مقاتليه أسقطوا المروحية}c | e: ظهر {البغدادي}s في تسجيل [زاعما] أن {الخلافة باقية}c
claim.iddaa | v: ادعى | state | claimed | content: أن ; quote | part: yes | side: distance | e: [ادعت] {الميليشيا}s أن {الصاروخ أصاب هدفه}c | e: أطل {عبد الملك الحوثي}s [مدعيا] أن {نجران سقطت}c
claim.tatharra | v: تذرع ; تحجج | state | claimed | content: ب ; أن | part: yes | side: distance | e: [تذرعت] {أنقرة}s ب{حماية حدودها}c | e: رفض {المفاوضون}s الحضور [متذرعين] بأن {الدعوة متأخرة}c
claim.asha | v: أشاع | state | claimed | content: أن | side: distance | e: [أشاع] {الحوثيون}s أن {المدينة سقطت}c
claim.rawwaj | v: روج | state | claimed | content: أن | part: yes | side: distance | e: [روجت] {قنوات موالية}s أن {المعارضة انسحبت}c
claim.tabaha | v: تباهى ; تفاخر | state | claimed | content: ب ; أن | part: yes | side: distance | e: [تباهى] {سليماني}s بأن {بلاده تسيطر على أربع عواصم}c
crit.shakkak | v: شكك | criticise | said | content: في ; ب | part: yes | act: yes | event: ACCUSE | certainty: PR- | e: [شككت] {دمشق}s في {نوايا تركيا}c | e: رد {لافروف}s على التقرير [مشككا] في {حياد المفتشين}c

# ===== verbs: feelings said =====
feel.arab | v: أعرب ; عبر ; أفصح | state | said | content: عن | part: yes | e: [أعربت] {الأمم المتحدة}s عن {قلقها من تصاعد القتال في درعا}c | e: استقبل {ماكرون}s الوفد [معربا] عن {ارتياحه للاتفاق}c
feel.abda | v: أبدى | state | said | content: obj | only: قلق ; خشية ; مخاوف ; تخوف ; ارتياح ; استعداد ; رغبة ; اهتمام ; حرص ; موقف ; تفهم ; تعاطف ; حزن ; ندم ; تفاؤل ; تشاؤم | part: yes | e: [أبدى] {كوبيش}s {قلقه من العنف في البصرة}c | e: غادر {غريفيث}s صنعاء [مبديا] {ارتياحه لنتائج الزيارة}c
feel.amal-with | v: أعرب ; عبر ; أبدى | state | said | with: عن أمل ; عن تطلع ; أمل ; عن تمن ; عن تمنيات ; عن رغبة ; رغبة | content: أن ; في ; ب ; إلى | part: yes | certainty: Uu | e: [أعرب] {ظريف}s عن أمله في أن {ينجح المؤتمر}c | e: [عبر] {الصفدي}s عن أمله ب{وقف النار في الجنوب}c
feel.thiqa-with | v: أعرب ; عبر ; أبدى | state | said | with: عن ثقة ; عن اعتقاد ; عن قناعة ; عن اقتناع ; عن يقين ; ثقة ; عن إيمان ; اعتقاد ; اقتناع | content: أن ; في ; ب | part: yes | certainty: PR+ | e: [أعرب] {روحاني}s عن ثقته في أن {أوروبا ستفي بتعهداتها}c | e: [عبر] {الصدر}s عن اعتقاده بأن {الحل قريب}c
feel.tafaul-with | v: أعرب ; عبر ; أبدى | predict | said | with: عن تفاؤل ; عن تشاؤم | content: ب ; أن | part: yes | e: [أعرب] {دي ميستورا}s عن تفاؤله ب{قرب تشكيل اللجنة الدستورية}c
feel.istighrab-with | v: أعرب ; عبر ; أبدى | criticise | said | with: عن استغراب ; استغراب ; عن استياء ; استياء ; عن استهجان ; استهجان ; عن امتعاض ; امتعاض ; عن غضب ; عن خيبة ; عن استنكار ; عن انزعاج ; انزعاج ; عن سخط | content: من ; ل ; أن | part: yes | act: yes | event: ACCUSE | e: [أعرب] {شكري}s عن استغرابه من {موقف أنقرة}c | e: [أبدت] {أنقرة}s استياءها من {تسليح الوحدات الكردية}c
feel.asaf-with | v: أعرب ; عبر ; أبدى | state | said | with: عن أسف ; أسف ; عن حزن ; عن صدمة ; عن دهشة ; دهشة ; عن تعازي ; عن مواساة | content: ل ; من ; على ; أن ; ب | part: yes | e: [عبرت] {واشنطن}s عن أسفها ل{انهيار الهدنة}c | e: [أعرب] {البابا}s عن حزنه على {ضحايا المسجدين}c
feel.idana-with | v: أعرب ; عبر | criticise | said | with: عن إدانة ; عن تنديد ; عن شجب | content: obj ; ل ; ب | part: yes | act: yes | event: ACCUSE | e: [أعربت] {الكويت}s عن إدانتها ل{تفجير القديح}c
feel.rafd-with | v: أعرب ; عبر ; أبدى | refuse | said | with: عن رفض ; رفض ; عن معارضة ; معارضة ; عن اعتراض ; اعتراض ; عن تحفظ ; تحفظ ; تحفظات ; عن تحفظات | content: ل ; على ; obj ; عن | part: yes | act: yes | event: REJECT | e: [أعرب] {عباس}s عن رفضه ل{صفقة القرن}c | e: [أبدت] {بكين}s تحفظها على {مشروع القرار}c
feel.tayid-with | v: أعرب ; عبر ; أبدى | praise | said | with: عن تأييد ; تأييد ; عن دعم ; دعم ; عن ترحيب ; عن تقدير ; تقدير ; عن امتنان ; عن شكر ; عن إعجاب ; إعجاب ; عن مساندة ; عن تضامن ; عن سعادة ; عن سرور | content: ل ; ب ; مع ; obj | part: yes | act: yes | event: SUPPORT | e: [أعرب] {هولاند}s عن دعمه ل{الحكومة العراقية}c | e: [أبدى] {فابيوس}s تأييده ل{فكرة المنطقة الآمنة}c
feel.istidad-with | v: أعرب ; عبر ; أبدى | promise | said | with: عن استعداد ; استعداد ; عن جاهزية ; جاهزية | content: ل | part: yes | act: yes | event: AGREE | e: [أبدت] {إيران}s استعدادها ل{استئناف المفاوضات}c | e: [أعرب] {الأسد}s عن استعداده ل{لقاء المعارضة}c
feel.amal | v: أمل | state | said | content: أن ; في ; ب | part: yes | certainty: Uu | e: [يأمل] {غريفيث}s في {استئناف المشاورات}c | e: و[أمل] {لودريان}s أن {يصمد وقف النار}c
feel.tamanna | v: تمنى | state | said | content: أن ; obj ; على | part: yes | certainty: Uu | e: [تمنى] {ميقاتي}s أن {تنجح المبادرة}c | e: ودع {السبسي}s ضيفه [متمنيا] {عودة الأمن إلى ليبيا}c
feel.tatalla | v: تطلع | state | said | content: إلى ; إلى أن | part: yes | certainty: Uu | e: [تتطلع] {الرياض}s إلى {علاقات جيدة مع بغداد}c
feel.khashi | v: خشي | state | said | content: أن ; من أن ; من ; obj | certainty: PS+ | e: [تخشى] {المنظمات الإنسانية}s من أن {يتكرر سيناريو حلب}c
feel.takhawwaf | v: تخوف | state | said | content: من أن ; من ; أن | part: yes | certainty: PS+ | e: [تخوفت] {مصادر دبلوماسية}s من {انهيار الهدنة}c
feel.asif | v: أسف ; تأسف | state | said | content: ل ; على ; أن | e: [أسف] {الإبراهيمي}s ل{فشل الجولة الثانية}c
feel.istabshar | v: استبشر | predict | said | content: ب ; أن | e: [استبشر] {أهالي تعز}s ب{قرب رفع الحصار}c

# ===== verbs: foretelling =====
predict.tawaqqa | v: توقع | predict | said | content: أن ; obj ; quote | part: yes | e: [توقع] {الشيشكلي}s أن {تتغير مواقف موسكو}c | e: لفت {الخبير}s إلى الديون [متوقعا] {انكماش الاقتصاد}c
predict.rajjah | v: رجح | predict | said | content: أن ; obj | part: yes | certainty: PR+ | e: [رجحت] {مصادر أمنية}s أن {يكون المنفذ أجنبيا}c | e: حضر {المحافظ}s إلى المكان [مرجحا] {ارتفاع عدد القتلى}c
predict.tanabba | v: تنبأ ; تكهن | predict | said | content: ب ; أن | part: yes | e: [تنبأ] {كيسنجر}s ب{حرب طويلة}c
predict.khamman | v: خمن | predict | said | content: أن | certainty: PS+ | e: [خمن] {محللون}s أن {الصفقة لن تتم}c
predict.istabad | v: استبعد | predict | said | content: أن ; obj ; quote | part: yes | certainty: PR- | e: [استبعد] {بومبيو}s {عودة السفارة إلى دمشق}c | e: تحدث {السراج}s إلى الصحافة [مستبعدا] أن {تجرى الانتخابات}c
predict.bashshar | v: بشر | predict | said | content: ب ; أن | part: yes | e: [بشر] {العبادي}s العراقيين بأن {النصر قريب}c
predict.rahan | v: راهن | predict | said | content: على أن ; على | e: [راهن] {ترمب}s على أن {العقوبات ستعيد طهران إلى التفاوض}c

# ===== verbs: denying =====
deny.nafa | v: نفى | deny | denied | content: أن ; obj ; quote | part: yes | act: yes | event: REJECT | e: [نفى] {البنتاغون}s أن {يكون الطيران استهدف المستشفى}c | e: اتصل {قاسم سليماني}s بالوزير [نافيا] {التدخل في تشكيل الحكومة}c
deny.ankar | v: أنكر | deny | denied | content: أن ; obj | part: yes | act: yes | event: REJECT | e: [أنكرت] {بيونغ يانغ}s {ضلوعها في الهجوم الإلكتروني}c | e: مثل {محمد مرسي}s أمام القاضي [منكرا] {صلته بالتنظيم}c
deny.kaththab | v: كذب | deny | denied | content: obj | only: خبر ; أخبار ; أنباء ; ادعاء ; ادعاءات ; تصريح ; تصريحات ; رواية ; مزاعم ; تقرير ; تقارير ; شائعات ; إشاعات ; معلومات | part: yes | act: yes | event: REJECT | e: [كذبت] {الرئاسة الجزائرية}s {شائعات وفاة بوتفليقة}c
deny.fannad | v: فند ; دحض | deny | denied | content: obj | only: خبر ; أخبار ; أنباء ; ادعاء ; ادعاءات ; اتهام ; اتهامات ; تصريح ; تصريحات ; رواية ; مزاعم ; تقرير ; تقارير ; شائعات ; معلومات ; ما | part: yes | act: yes | event: REJECT | e: [فند] {الجبير}s {مزاعم الحوثيين}c | e: [دحضت] {موسكو}s {اتهامات الغرب}c
deny.tanassal | v: تنصل ; تبرأ ; تملص | deny | denied | content: من | only: تصريح ; تصريحات ; بيان ; اتفاق ; مسؤولية ; هجوم ; تعهد ; تعهدات ; التزام ; التزامات ; عملية ; موقف | part: yes | act: yes | event: REJECT | e: [تنصلت] {بغداد}s من {تصريحات المالكي}c | e: [تبرأت] {القاعدة}s من {بيان داعش}c

# ===== verbs: demanding =====
demand.taalab | v: طالب | demand | said | content: ب ; أن | addressee: obj | part: yes | act: yes | event: REQUEST | e: [طالب] {كيري}s {موسكو}a ب{وقف القصف}c | e: خرج {المتظاهرون}s إلى الساحات [مطالبين] ب{رحيل الحكومة}c
demand.talab | v: طلب | demand | said | content: أن ; obj | addressee: من | act: yes | event: REQUEST | e: [طلب] {هادي}s من {مجلس الأمن}a أن {يتدخل}c | e: [طلبت] {بيروت}s {مساعدة عاجلة من البنك الدولي}c
demand.daa | v: دعا | demand | said | content: إلى أن ; إلى ; ل | addressee: obj | part: yes | act: yes | event: REQUEST | e: [دعا] {بان كي مون}s {الأطراف السورية}a إلى {وقف العنف}c | e: التقى {الجبير}s السفراء [داعيا] {المجتمع الدولي}a إلى {ردع إيران}c | e: [دعا] {الاتحاد الأوروبي}s إلى {كشف ملابسات القضية}c، وجمد تحويل دفعة من المساعدات
demand.haththth | v: حث ; استحث | demand | said | content: على ; أن | addressee: obj | part: yes | act: yes | event: REQUEST | e: [حثت] {واشنطن}s {بغداد}a على {حماية المتظاهرين}c
demand.hadd | v: حض | demand | said | content: على ; أن | addressee: obj | part: yes | act: yes | event: REQUEST | e: [حض] {هولاند}s {الأوروبيين}a على {استقبال اللاجئين}c
demand.nashad | v: ناشد | demand | said | content: ب ; obj ; أن ; إلى ; ل | addressee: obj | part: yes | act: yes | event: REQUEST | e: [ناشد] {البابا فرنسيس}s {العالم}a {إنقاذ أطفال حلب}c | e: [ناشدت] {الحكومة اليمنية}s {الأمم المتحدة}a ب{رفع الحصار عن تعز}c
demand.nada | v: نادى | demand | said | content: ب | part: yes | act: yes | event: REQUEST | e: [نادى] {المحتجون}s ب{إسقاط النظام}c
demand.ahab | v: أهاب | demand | said | content: إلى ; أن ; ل ; obj | addressee: ب | part: yes | act: yes | event: REQUEST | e: [أهابت] {وزارة الداخلية}s ب{المواطنين}a {الإبلاغ عن المشتبه بهم}c
demand.iltamas | v: التمس | demand | said | content: obj | only: دعم ; مساعدة ; تدخل ; وساطة ; عفو ; حماية | addressee: من | act: yes | event: REQUEST | e: [التمس] {هادي}s {دعم باريس}c
demand.tawassal | v: توسل | demand | said | content: أن | addressee: إلى | act: yes | event: REQUEST | e: [توسل] {الأهالي}s إلى {المسلحين}a أن {يخرجوا من القرية}c
demand.ishtarat | v: اشترط | demand | said | content: أن ; obj | addressee: على | part: yes | act: yes | event: REQUEST | e: [اشترط] {الحوثيون}s {فتح مطار صنعاء}c | e: رحب {الأسد}s بالحوار [مشترطا] أن {يلقي المسلحون سلاحهم}c
demand.asarr | v: أصر | demand | said | content: على أن ; على | part: yes | act: yes | event: REQUEST | e: [أصر] {قادة إيران}s على {رفع العقوبات فورا}c
demand.alahh | v: ألح | demand | said | content: على أن ; على ; في ; أن | act: yes | event: REQUEST | e: [ألح] {دي ميستورا}s على {إدخال المساعدات}c
demand.tamassak | v: تمسك | demand | said | content: ب | only: مطلب ; مطالب ; شرط ; شروط ; موقف ; حق ; رحيل ; مشاركة ; تنحي ; قرار ; مرجعية ; بيان ; تنفيذ ; رفع ; وقف ; انسحاب ; ضرورة | part: yes | act: yes | event: REQUEST | e: [تمسك] {الائتلاف السوري}s ب{رحيل الأسد}c
demand.amar | v: أمر | demand | said | content: ب ; أن | addressee: obj | act: yes | event: REQUEST | e: [أمر] {بوتين}s ب{سحب الجزء الأكبر من القوات}c
demand.awaz | v: أوعز | demand | said | content: ب ; أن | addressee: إلى ; ل | act: yes | event: REQUEST | e: [أوعز] {نتانياهو}s إلى {الجيش}a ب{ضرب أهداف في غزة}c
demand.wajjah | v: وجه | demand | said | content: ب ; أن | act: yes | event: REQUEST | e: [وجه] {الملك سلمان}s ب{إرسال طائرات إغاثة}c
demand.wajjah-dawa | v: وجه ; أطلق | demand | said | with: دعوة ; نداء ; نداءات ; مناشدة | content: إلى ; ل | addressee: إلى ; ل | part: yes | act: yes | event: REQUEST | e: [وجه] {غوتيريش}s نداء ل{وقف إطلاق النار}c
demand.nasah | v: نصح | demand | said | content: ب ; أن | addressee: obj | part: yes | act: yes | event: REQUEST | e: [نصحت] {لندن}s {رعاياها}a ب{مغادرة ليبيا}c
demand.awsa | v: أوصى | demand | said | content: ب ; أن | addressee: obj | part: yes | act: yes | event: REQUEST | e: [أوصت] {اللجنة}s ب{تمديد مهمة البعثة}c
demand.iqtarah | v: اقترح | demand | said | content: أن ; obj ; quote | addressee: على | part: yes | act: yes | event: REQUEST | e: [اقترح] {دي ميستورا}s {تجميد القتال في حلب}c | e: اتصل {ماكرون}s ببوتين [مقترحا] {عقد قمة رباعية}c
demand.harrad | v: حرض | demand | said | content: على | addressee: obj | act: yes | event: REQUEST | e: [حرض] {أبو بكر البغدادي}s {أنصاره}a على {مهاجمة السجون}c
demand.shajja | v: شجع | demand | said | content: على | addressee: obj | part: yes | act: yes | event: REQUEST | e: [شجع] {أوباما}s {الكونغرس}a على {إقرار الاتفاق}c
demand.istanjad | v: استنجد ; استغاث | demand | said | content: ل ; من | addressee: ب | act: yes | event: REQUEST | e: [استنجدت] {طرابلس}s ب{أنقرة}a ل{صد هجوم حفتر}c
demand.afta | v: أفتى | demand | said | content: ب ; أن | e: [أفتى] {السيستاني}s ب{الجهاد ضد داعش}c

# ===== verbs: refusing =====
refuse.rafad | v: رفض | refuse | said | content: obj ; أن ; quote | part: yes | act: yes | event: REJECT | e: [رفض] {الأسد}s {تشكيل هيئة حكم انتقالي}c | e: رد {عريقات}s على الخطة [رافضا] {أي تعديل للحدود}c
refuse.aarad | v: عارض | refuse | said | content: obj ; أن | act: yes | event: REJECT | e: [تعارض] {موسكو}s {التدخل العسكري في ليبيا}c
refuse.itarad | v: اعترض | refuse | said | content: على ; أن | part: yes | act: yes | event: REJECT | e: [اعترضت] {طهران}s على {بنود القرار}c
refuse.tahaffaz | v: تحفظ | refuse | said | content: على ; عن | part: yes | act: yes | event: REJECT | e: [تحفظ] {لبنان}s على {بيان القمة العربية}c
refuse.ihtajj | v: احتج | criticise | said | content: على | part: yes | act: yes | event: PROTEST | e: [احتجت] {بغداد}s على {الغارات التركية}c
claim.ihtajj | v: احتج | state | claimed | content: أن | side: distance | e: [احتج] {المفوض}s بأن {التمويل لا يكفي}c
refuse.aba | v: أبى | refuse | said | content: أن | act: yes | event: REJECT | e: [أبى] {صالح}s أن {يغادر صنعاء}c
refuse.imtana | v: امتنع ; رفض | refuse | said | with: عن تعليق ; تعليق ; عن إدلاء ; إدلاء ; عن كشف ; كشف ; عن تأكيد ; تأكيد | content: على ; ب ; عن | act: yes | event: REJECT | e: [رفض] {المتحدث باسم الكرملين}s التعليق على {الأنباء}c
refuse.istabad-obj | v: استبعد ; رفض | refuse | said | content: obj | only: تفاوض ; حوار ; تنازل ; لقاء ; مشاركة ; مفاوضات ; شرط ; شروط ; انسحاب ; اعتراف ; تسوية | part: yes | act: yes | event: REJECT | e: [رفض] {خامنئي}s {التفاوض مع واشنطن}c

# ===== verbs: warning and threatening =====
warn.hathar | v: حذر | warn | said | content: من أن ; من ; أن ; quote ; colon | addressee: obj | part: yes | act: yes | event: THREATEN | e: [حذر] {أردوغان}s {الأسد}a من {مهاجمة إدلب}c | e: غادر {غراندي}s بيروت [محذرا] من أن {الأموال تنفد}c
warn.anthar | v: أنذر | warn | said | content: ب ; أن ; من | addressee: obj | act: yes | event: THREATEN | e: [أنذر] {حفتر}s {سكان طرابلس}a ب{اقتحام المدينة}c
threaten.haddad | v: هدد | threaten | said | content: ب ; أن ; quote | addressee: obj | part: yes | act: yes | event: THREATEN | e: [هدد] {ترمب}s {طهران}a ب{رد قاس}c | e: أطل {عبد الملك الحوثي}s عبر التلفزيون [مهددا] ب{استهداف السفن}c
threaten.tawaad | v: توعد | threaten | said | content: ب ; أن ; quote | addressee: obj | part: yes | act: yes | event: THREATEN | e: [توعد] {السيسي}s {الإرهابيين}a ب{القصاص}c | e: خطب {نصر الله}s [متوعدا] {إسرائيل}a ب{رد موجع}c
threaten.lawwah | v: لوح | threaten | said | content: ب | only: انسحاب ; رد ; عقوبات ; تدخل ; خيار ; استخدام ; فرض ; تصعيد ; حرب ; استقالة ; ورقة ; عمل ; ضربة ; قطع ; إغلاق ; مقاطعة | part: yes | act: yes | event: THREATEN | e: [لوحت] {واشنطن}s ب{عقوبات جديدة على أنقرة}c
threaten.amhal | v: أمهل | threaten | said | content: obj ; ل | addressee: obj | act: yes | event: THREATEN | e: [أمهل] {مقتدى الصدر}s {الحكومة}a {أسبوعا لتنفيذ الإصلاحات}c
threaten.tahadda | v: تحدى | threaten | said | content: أن | addressee: obj | part: yes | act: yes | event: THREATEN | e: [تحدى] {نجاد}s {الغرب}a أن {يهاجم بلاده}c

# ===== verbs: promising =====
promise.taahhad | v: تعهد | promise | said | content: ب ; أن ; obj ; quote ; ل | addressee: ل | part: yes | act: yes | event: AGREE | e: [تعهدت] {تركيا}s ب{ملاحقة داعش}c | e: أدى {العبادي}s اليمين [متعهدا] ب{محاربة الفساد}c
promise.waad | v: وعد | promise | said | content: ب ; أن | addressee: obj | act: yes | event: AGREE | part: yes | e: [وعد] {ماكرون}s {اللبنانيين}a ب{مؤتمر دولي}c
promise.iltazam | v: التزم | promise | said | content: أن | act: yes | event: AGREE | e: [التزم] {الحوثيون}s بأن {ينسحبوا من الحديدة}c
promise.ahad | v: عاهد | promise | said | content: على ; أن | addressee: obj | e: [عاهد] {عباس}s {الأسرى}a على {مواصلة دفع رواتبهم}c
promise.arad | v: عرض | promise | said | content: أن ; obj | only: وساطة ; مساعدة ; مساعدات ; هدنة ; استضافة ; مبادرة ; تعاون ; خدمات ; تسوية ; دعم ; خطة ; عفو ; مكافأة | addressee: على | part: yes | act: yes | event: AGREE | e: [عرضت] {مسقط}s {استضافة الحوار}c

# ===== verbs: accusing =====
accuse.ittaham | v: اتهم | accuse | said | content: ب ; أن | addressee: obj | part: yes | act: yes | event: ACCUSE | e: [اتهمت] {الرياض}s {طهران}a ب{تسليح الحوثيين}c | e: تحدث {لافروف}s إلى الصحافيين [متهما] {واشنطن}a ب{حماية النصرة}c
accuse.hammal | v: حمل | accuse | said | content: obj | only: مسؤولية ; تبعة ; تبعات ; وزر | addressee: obj | part: yes | act: yes | event: ACCUSE | e: [حمل] {الائتلاف السوري}s {النظام}a {مسؤولية فشل جنيف}c | e: أصدر {عباس}s بيانا [محملا] {إسرائيل}a {مسؤولية التصعيد}c
accuse.alqa | v: ألقى | accuse | said | with: ب مسؤولية ; مسؤولية ; لوم ; ب لائمة ; لائمة | content: على ; عن | addressee: على | part: yes | act: yes | event: ACCUSE | e: [ألقى] {كيري}s باللائمة على {النظام السوري}c
accuse.lam | v: لام | criticise | said | content: على ; أن | addressee: obj | act: yes | event: ACCUSE | e: [لام] {أوباما}s {نتانياهو}a على {توسيع الاستيطان}c
state.aza | v: عزا ; أرجع | state | said | content: obj | e: [عزا] {البنك الدولي}s {التراجع إلى الحرب}c | e: [أرجع] {الخبراء}s {السبب إلى هبوط النفط}c
accuse.nasab | v: نسب | accuse | said | content: obj | only: هجوم ; هجمات ; تفجير ; اعتداء ; مسؤولية ; عملية ; قصف ; جريمة | addressee: إلى | act: yes | event: ACCUSE | e: [نسبت] {أنقرة}s {الهجوم إلى حزب العمال الكردستاني}c
accuse.khawwan | v: خون | accuse | said | content: obj | act: yes | event: ACCUSE | e: [خونت] {الفصائل}s {الموقعين على الاتفاق}c

# ===== verbs: criticising =====
crit.intaqad | v: انتقد | criticise | said | content: obj ; quote | part: yes | act: yes | event: ACCUSE | e: [انتقد] {لافروف}s {الشروط الأميركية}c | e: غادر {وليد المعلم}s القاعة [منتقدا] {موقف الجامعة العربية}c | e: [انتقدت] {وزيرة الصحة، هالة زايد،}s {غياب آلية للتوزيع}c
crit.adan | v: أدان | criticise | said | content: obj | part: yes | act: yes | event: ACCUSE | not: محكمة | e: [أدان] {مجلس الأمن}s {تفجير الضاحية}c | e: أصدر {الأزهر}s بيانا [مدينا] {الهجوم على الكنيسة}c
crit.naddad | v: ندد | criticise | said | content: ب ; quote | part: yes | act: yes | event: ACCUSE | e: [ندد] {الاتحاد الأوروبي}s ب{قصف المستشفيات}c | e: تظاهر {المئات}s [منددين] ب{الاعتقالات}c | e: [ندد] {كارتر}s بـ{”الأنشطة المؤذية” لإيران}c
crit.istankar | v: استنكر | criticise | said | content: obj ; أن | part: yes | act: yes | event: ACCUSE | e: [استنكرت] {عمان}s {اقتحام المسجد الأقصى}c
crit.shajab | v: شجب | criticise | said | content: obj | act: yes | event: ACCUSE | e: [شجبت] {الجامعة العربية}s {نقل السفارة إلى القدس}c
crit.istahjan | v: استهجن | criticise | said | content: obj ; أن | part: yes | act: yes | event: ACCUSE | e: [استهجن] {باسيل}s {تصريحات السفير}c
crit.istaghrab | v: استغرب | criticise | said | content: obj ; أن ; من | part: yes | act: yes | event: ACCUSE | e: [استغرب] {مقتدى الصدر}s {صمت الحكومة}c | e: تحدث {بري}s أمام النواب [مستغربا] {تأخير الموازنة}c
crit.istaa | v: استاء ; امتعض | criticise | said | content: من ; أن | act: yes | event: ACCUSE | e: [استاءت] {أنقرة}s من {تسليح الأكراد}c
crit.sakhar | v: سخر ; تهكم | criticise | said | content: من ; على | part: yes | act: yes | event: ACCUSE | e: [سخر] {ظريف}s من {مؤتمر وارسو}c
crit.aab | v: عاب | criticise | said | content: على ; أن | act: yes | event: ACCUSE | e: [عاب] {النائب}s على {الحكومة صمتها}c
crit.thamm | v: ذم ; وبخ ; عاتب | criticise | said | content: على ; obj | addressee: obj | act: yes | event: ACCUSE | e: [وبخ] {ترمب}s {ماي}a على {موقفها من بريكست}c
crit.shaka | v: شكا ; اشتكى ; تذمر | criticise | said | content: من ; من أن ; أن | act: yes | event: ACCUSE | e: [شكا] {أهالي الغوطة}s من {نقص الدواء}c | e: [اشتكت] {بغداد}s من {خفض حصتها المائية}c
state.add-obj | v: عد ; اعتبر | state | said | content: obj | only: تصريح ; تصريحات ; هجوم ; قرار ; موقف ; اتفاق ; خطوة ; اتهامات ; بيان ; تدخل | e: [عد] {الزياني}s {تصريحات المالكي محاولة لتخريب العلاقات}c
crit.hajam-quote | v: هاجم | criticise | said | content: quote ; colon | part: yes | act: yes | event: ACCUSE | e: [هاجم] {أردوغان}s الغرب: «{أنتم شركاء في القتل}c»

# ===== verbs: praising and backing =====
praise.rahhab | v: رحب | praise | said | content: ب ; quote | part: yes | act: yes | event: SUPPORT | e: [رحبت] {الأمم المتحدة}s ب{إعلان الهدنة في الحديدة}c | e: اتصل {موغيريني}s بالوزير [مرحبا] ب{تشكيل الحكومة}c
praise.ashad | v: أشاد | praise | said | content: ب ; quote | part: yes | act: yes | event: SUPPORT | e: [أشاد] {كيري}s ب{جهود القاهرة}c | e: زار {كارتر}s بغداد [مشيدا] ب{أداء القوات العراقية}c
praise.athna | v: أثنى | praise | said | content: على | part: yes | act: yes | event: SUPPORT | e: [أثنى] {بوتين}s على {دور الأردن}c
praise.imtadah | v: امتدح ; مدح ; أطرى ; مجد | praise | said | content: obj ; على | act: yes | event: SUPPORT | e: [امتدح] {روحاني}s {اتفاق فيينا}c | e: [مدح] {ترمب}s {زعيم كوريا الشمالية}c
praise.nawwah-bi | v: نوه | praise | said | content: ب | part: yes | act: yes | event: SUPPORT | e: [نوه] {الحريري}s ب{الدعم السعودي للبنان}c | e: التقى {عون}s السفير [منوها] ب{مواقف الفاتيكان}c
praise.hanna | v: هنأ | praise | said | content: ب ; على | addressee: obj | part: yes | act: yes | event: SUPPORT | e: [هنأ] {بوتين}s {الأسد}a ب{استعادة تدمر}c
praise.shakar | v: شكر | praise | said | content: على ; ل | addressee: obj | act: yes | event: SUPPORT | part: yes | e: [شكر] {هادي}s {الإمارات}a على {دعمها عدن}c
praise.hayya | v: حيا | praise | said | content: obj | part: yes | act: yes | event: SUPPORT | e: [حيا] {نصر الله}s {صمود غزة}c
praise.thamman | v: ثمن | praise | said | content: obj | part: yes | act: yes | event: SUPPORT | e: [ثمن] {العبادي}s {دعم التحالف الدولي}c | e: استقبل {السراج}s الوفد [مثمنا] {الموقف الإيطالي}c
praise.ayyad | v: أيد | praise | said | content: obj ; أن ; quote | act: yes | event: SUPPORT | e: [أيدت] {باريس}s {فرض حظر جوي}c
praise.barak | v: بارك | praise | said | content: obj | act: yes | event: SUPPORT | e: [باركت] {حماس}s {عملية القدس}c
praise.istahsan | v: استحسن | praise | said | content: obj | act: yes | event: SUPPORT | e: [استحسنت] {لندن}s {إعلان الهدنة}c

# ===== nouns =====
# The speaker is the noun's own complement or suffix (إعلان دمشق, تأكيده); obj is what the masdar governs after it
# (or, where no speaker stands there, its complement: إعلان الهدنة).
n.qawl | n: قول/أقوال | state | said | content: أن ; quote ; colon | e: [قول] {لافروف}s إن {الحل قريب}c | e: استهل {بري}s الجلسة ب[القول] إن {البلد في خطر}c
n.ilan | n: إعلان/إعلانات | state | said | content: أن ; عن ; obj | e: جاء ذلك بعد [إعلان] {واشنطن}s أن {قواتها ستنسحب}c | e: تفاجأ الحلفاء ب[إعلان] {ترمب}s {الانسحاب من سورية}c
n.tasrih | n: تصريح/تصريحات | state | said | content: أن ; عن ; حول ; بشأن ; quote ; colon | e: أثارت [تصريحات] {ماكرون}s عن {إرسال قوات}c غضب أنقرة | e: بعد [تصريح] {عون}s أن {الأزمة طويلة}c
n.takid | n: تأكيد/تأكيدات | state | confirmed | content: أن ; على أن ; على ; obj | addressee: ل | e: رغم [تأكيد] {بغداد}s أن {الهجوم فشل}c | e: تكررت [تأكيدات] {موسكو}s على {وحدة سورية}c
n.ishara | n: إشارة/إشارات | state | said | content: إلى أن ; إلى | not: أصابع ; يد | e: بدت [إشارة] {نصر الله}s إلى {الانتخابات المبكرة}c لافتة
n.ifada | n: إفادة/إفادات | state | said | content: أن ; عن ; quote ; colon | e: بحسب المحضر فإن [إفادة] {الشاهد}s أن {السيارة كانت مفخخة}c حسمت القضية
n.tawdih | n: توضيح/توضيحات ; إيضاح/إيضاحات | state | said | content: أن | e: صدر [توضيح] {الرئاسة}s أن {اللقاء لم يعقد}c
n.tashdid | n: تشديد | state | confirmed | content: على أن ; على | e: انتهى الاجتماع مع [تشديد] {ميشال عون}s على {حصر السلاح}c
n.tathkir | n: تذكير | state | said | content: ب ; أن | e: لم ينفع [تذكير] {غوتيريش}s ب{القرار 2254}c
n.tanwih | n: تنويه | praise | said | content: ب | act: yes | event: SUPPORT | e: لقي [تنويه] {سعد الحريري}s ب{الجيش اللبناني}c ترحيبا
n.hadith | n: حديث/أحاديث | state | said | content: عن | e: أثار [حديث] {أردوغان}s عن {منطقة آمنة}c، واعترضت موسكو
n.kalam | n: كلام | state | said | content: عن ; أن | e: جاء [كلام] {باسيل}s عن {إعادة النازحين السوريين إلى بلادهم}c قبل القمة
n.taliq | n: تعليق/تعليقات ; تعقيب/تعقيبات | state | said | content: أن ; quote ; colon | e: كان [تعليق] {جونسون}s أن {البرلمان سيقرر}c
n.radd | n: رد/ردود | state | said | content: أن ; quote ; colon | not: فعل ; أفعال | e: كان [رد] {المعلم}s أن {الرئاسة خط أحمر}c
n.jawab | n: جواب/أجوبة ; إجابة/إجابات | state | said | content: أن ; quote ; colon | e: جاء [جواب] {دمشق}s أن {الشروط مرفوضة}c
n.shahada | n: شهادة/شهادات | state | said | content: أن ; عن ; quote ; colon | e: نشرت الصحيفة [شهادات] {ناجين}s عن {مجزرة الحولة}c
n.riwaya | n: رواية/روايات | state | said | content: أن ; عن | e: تفيد [رواية] {الشرطة}s أن {المهاجم تحرك وحده}c
n.iblagh | n: إبلاغ ; إخطار ; إعلام | state | said | content: أن ; ب | addressee: obj | e: تأجلت الرحلة بعد [إبلاغ] {الحوثيين}s {الأمم المتحدة}a بأن {المطار مغلق}c
n.balagh | n: بلاغ/بلاغات | state | said | content: أن ; عن | e: تلقت الشرطة [بلاغا] من {السكان}s عن {سيارة مشبوهة}c
n.taghrida | n: تغريدة/تغريدات ; تدوينة/تدوينات | state | said | content: أن ; quote ; colon ; عن | e: أثارت [تغريدة] {ترمب}s عن {مقتل البغدادي}c ضجة
n.bayan | n: بيان/بيانات | state | said | content: أن ; quote ; colon | e: و[بيان] {الخارجية الروسية}s أن {السفير استدعي}c وصل متأخرا
n.risala | n: رسالة/رسائل | state | said | content: أن ; quote ; colon | addressee: إلى ; ل | e: فحوى [رسالة] {السيسي}s إلى {حفتر}a أن {القاهرة تدعم الحل}c
n.khabar | n: خبر/أخبار ; نبأ/أنباء ; معلومات | state | claimed | content: أن ; عن | e: بث {ناشطون}s [أنباء] عن {انسحاب الفصائل من حلب}c
n.taqrir | n: تقرير/تقارير | state | said | content: أن ; عن | e: أفزعت [تقارير] {منظمة العفو الدولية}s عن {التعذيب في صيدنايا}c العالم
n.tawthiq | n: توثيق | state | confirmed | content: obj | e: أعلن ناشطون [توثيق] {الشبكة السورية}s {مقتل مئة طفل}c
n.taqdir | n: تقدير/تقديرات | state | said | content: أن | e: تفيد [تقديرات] {الأمم المتحدة}s أن {مليوني شخص سينزحون}c
n.kashf | n: كشف | state | revealed | content: عن ; أن | e: بعد [كشف] {الاستخبارات}s عن {مخطط الاغتيال}c
n.tasrib | n: تسريب/تسريبات | state | revealed | content: أن ; عن | e: تحدثت [تسريبات] {إسرائيلية}s عن {قمة سرية}c
n.talmih | n: تلميح/تلميحات | state | said | content: إلى أن ; إلى ; ب ; أن | e: فهم من [تلميح] {بوتين}s إلى {ولاية خامسة}c أنه باق
n.itiraf | n: اعتراف/اعترافات ; إقرار | state | said | content: ب ; أن | side: endorse | e: جاء [اعتراف] {طهران}s ب{إسقاط الطائرة الأوكرانية}c متأخرا | e: فاجأ الجميع [إقرار] {الوزير}s بأن {الخزينة فارغة}c
n.zam | n: زعم/مزاعم ; ادعاء/ادعاءات | state | claimed | content: أن ; ب ; عن ; obj | side: distance | e: ثبت كذب [مزاعم] {الحوثيين}s عن {إسقاط طائرة}c | e: رد التحالف على [ادعاء] {الحوثيين}s أن {القصف طال مدرسة}c
n.shaia | n: إشاعة/إشاعات ; شائعة/شائعات | state | claimed | content: عن ; أن | side: distance | e: نشر {المعارضة السورية}s [شائعات] عن {وفاة الرئيس}c
n.wasf | n: وصف | state | said | content: obj | e: رفضت باريس [وصف] {أردوغان}s {ماكرون بالمريض}c
n.ray | n: رأي/آراء | state | said | content: أن | e: كان [رأي] {جنبلاط}s أن {الانتظار أفضل}c
n.itiqad | n: اعتقاد ; قناعة/قناعات | state | said | content: أن ; ب | e: أثبتت الأيام صحة [اعتقاد] {الإبراهيمي}s أن {الحل سياسي}c
n.tabrir | n: تبرير/تبريرات ; ذريعة/ذرائع ; حجة/حجج | state | claimed | content: أن ; ل | side: distance | e: لم يقتنع أحد ب[تبرير] {أنقرة}s أن {التوغل دفاع عن النفس}c
n.sual | n: سؤال/أسئلة ; تساؤل/تساؤلات ; استفسار/استفسارات | ask | said | content: عن ; quote ; colon | e: طرحت {المعارضة السورية}s [تساؤلات] عن {مصير الأموال}c | e: فاجأه [سؤال] {الصحافيين}s عن {صحة الرئيس}c
n.tawaqqu | n: توقع/توقعات ; ترجيح/ترجيحات ; تنبؤ/تنبؤات ; تكهن/تكهنات | predict | said | content: أن ; ب | e: لم تتحقق [توقعات] {باراك}s بأن {الأسد سيسقط خلال أسابيع}c
n.istibad | n: استبعاد | predict | said | content: أن ; obj | e: لم يمنع [استبعاد] {بومبيو}s {الحرب مع إيران}c ارتفاع النفط
n.amal | n: أمل/آمال | state | said | content: أن ; في ; ب | e: تبددت [آمال] {دي ميستورا}s في {عقد الجولة قبل رمضان}c
n.makhawif | n: مخاوف ; خشية ; تخوف | state | said | content: من أن | certainty: PS+ | e: زادت [مخاوف] {الأمم المتحدة}s من أن {تقع كارثة في إدلب}c
n.nafy | n: نفي | deny | denied | content: أن ; obj ; ل | act: yes | event: REJECT | e: رغم [نفي] {الدوحة}s {تمويل المتطرفين}c | e: جاء [نفي] {الكرملين}s أن {يكون الجنود روسا}c سريعا
n.inkar | n: إنكار ; تكذيب ; تفنيد | deny | denied | content: أن ; obj ; ل | act: yes | event: REJECT | e: استمر [إنكار] {دمشق}s {استخدام السارين}c
n.mutalaba | n: مطالبة/مطالبات ; مطلب/مطالب | demand | said | content: ب ; أن ; obj | addressee: obj ; ل | act: yes | event: REQUEST | e: جددت {القاهرة}s [مطالبة] {مجلس الأمن}a ب{رفع حظر السلاح}c | e: استمرت [مطالبات] {المحتجين}s ب{إسقاط النظام}c
n.talab | n: طلب/طلبات | demand | said | content: أن ; obj ; ب ; ل | addressee: من | act: yes | event: REQUEST | e: رفض الكونغرس [طلب] {أوباما}s {تفويض الجيش بالحرب}c
n.dawa | n: دعوة/دعوات | demand | said | content: إلى أن ; إلى ; ل | addressee: obj ; ل | act: yes | event: REQUEST | e: تجاهلت الأطراف [دعوة] {غوتيريش}s إلى {وقف النار}c | e: تصاعدت [دعوات] {المعارضة السورية}s ل{مقاطعة الانتخابات}c
n.munashada | n: مناشدة/مناشدات ; نداء/نداءات | demand | said | content: ب ; إلى ; ل ; obj | addressee: obj ; ل | act: yes | event: REQUEST | e: استجاب المانحون ل[نداء] {الأمم المتحدة}s ل{إغاثة اليمن}c
n.tahrid | n: تحريض | demand | said | content: على | addressee: obj | act: yes | event: REQUEST | e: أدانت الحكومة [تحريض] {داعش}s على {قتل الجنود}c
n.hathth | n: حث ; حض | demand | said | content: على | addressee: obj | act: yes | event: REQUEST | e: لم ينفع [حث] {واشنطن}s {الطرفين}a على {التهدئة}c
n.israr | n: إصرار | demand | said | content: على أن ; على | act: yes | event: REQUEST | e: تعثرت المحادثات بسبب [إصرار] {طهران}s على {رفع العقوبات}c
n.tamassuk | n: تمسك | demand | said | content: ب ; أن | act: yes | event: REQUEST | e: أعلن الوفد [تمسك] {المعارضة السورية}s ب{رحيل الأسد}c
n.ishtirat | n: اشتراط | demand | said | content: أن ; obj | act: yes | event: REQUEST | e: عطل [اشتراط] {حفتر}s {حل الميليشيات}c الاتفاق
n.tawsiya | n: توصية/توصيات ; نصيحة/نصائح | demand | said | content: ب ; أن | addressee: ل ; إلى | act: yes | event: REQUEST | e: تبنى البرلمان [توصية] {اللجنة}s ب{حل المجلس}c
n.iqtirah | n: اقتراح/اقتراحات ; مقترح/مقترحات | demand | said | content: ب ; أن ; obj | act: yes | event: REQUEST | e: رفضت دمشق [اقتراح] {دي ميستورا}s {إدارة ذاتية لأحياء حلب}c
n.amr | n: إيعاز ; توجيه/توجيهات | demand | said | content: ب ; أن | addressee: ل ; إلى | act: yes | event: REQUEST | e: تحركت القوات ب[إيعاز] {الرئيس}s ب{فتح الطريق}c
n.rafd | n: رفض | refuse | said | content: obj ; أن ; ل | act: yes | event: REJECT | e: أكدت رام الله [رفض] {عباس}s {صفقة القرن}c | e: أعلن {حزب الله}s [رفضه] {المشاركة في الحكومة}c
n.itirad | n: اعتراض/اعتراضات ; تحفظ/تحفظات | refuse | said | content: على | act: yes | event: REJECT | e: سقط المشروع بسبب [اعتراض] {موسكو}s على {بند العقوبات}c
n.ihtijaj | n: احتجاج | criticise | said | content: على | act: yes | event: PROTEST | e: سلم السفير [احتجاج] {بيروت}s على {خرق الأجواء}c
n.tahthir | n: تحذير/تحذيرات | warn | said | content: من أن ; من ; أن | addressee: ل | act: yes | event: THREATEN | e: جاء القصف بعد [تحذير] {أردوغان}s من {موجة نزوح}c | e: تجددت [تحذيرات] {الصحة العالمية}s من {الكوليرا}c
n.inthar | n: إنذار/إنذارات | warn | said | content: ب ; أن | addressee: ل | act: yes | event: THREATEN | e: وجه {الجيش الإسرائيلي}s [إنذارا] ل{سكان الحي}a ب{الإخلاء}c
n.tahdid | n: تهديد/تهديدات | threaten | said | content: ب ; أن | addressee: ل ; obj | act: yes | event: THREATEN | e: استخفت طهران ب[تهديد] {ترمب}s ب{ضرب مواقعها}c | e: تصاعدت [تهديدات] {الحوثيين}s ب{إغلاق باب المندب}c
n.waid | n: وعيد ; توعد | threaten | said | content: ب | act: yes | event: THREATEN | e: تحقق [وعيد] {بوتين}s ب{ملاحقة القتلة}c
n.talwih | n: تلويح | threaten | said | content: ب | act: yes | event: THREATEN | e: أقلق [تلويح] {أنقرة}s ب{فتح الحدود}c أوروبا
n.wad | n: وعد/وعود | promise | said | content: ب ; أن | addressee: ل | act: yes | event: AGREE | e: لم تتحقق [وعود] {الاتحاد الأوروبي}s ب{إعمار غزة}c
n.taahhud | n: تعهد/تعهدات ; التزام/التزامات | promise | said | content: ب ; أن | addressee: ل | act: yes | event: AGREE | e: حصل الوسيط على [تعهد] {الفصائل}s ب{إطلاق الأسرى}c
n.istidad | n: استعداد | promise | said | content: ل | not: في ; على | act: yes | event: AGREE | e: أكد لافروف [استعداد] {موسكو}s ل{استضافة الحوار}c
n.ittiham | n: اتهام/اتهامات | accuse | said | content: ب ; أن | addressee: obj ; ل | act: yes | event: ACCUSE | e: رفضت طهران [اتهامات] {الرياض}s ب{تهريب السلاح}c | e: كررت بغداد [اتهامات] {الجيش العراقي}s ب{خرق الهدنة}c
n.tahmil | n: تحميل | accuse | said | content: obj | only: مسؤولية ; تبعات | addressee: obj | act: yes | event: ACCUSE | e: كرر البيان [تحميل] {المعارضة السورية}s {النظام}a {مسؤولية المجزرة}c
n.lawm | n: لوم ; لائمة | criticise | said | content: على | act: yes | event: ACCUSE | e: لم ينفع [لوم] {ترمب}s على {تأخره}c
n.intiqad | n: انتقاد/انتقادات | criticise | said | content: obj ; ل | act: yes | event: ACCUSE | e: أغضب [انتقاد] {لندن}s {حصار قطر}c، فردت العواصم الأربع | e: تزايدت [انتقادات] {المعارضة السورية}s ل{أداء الحكومة}c
n.idana | n: إدانة/إدانات | criticise | said | content: obj ; ل | act: yes | event: ACCUSE | e: توالت بعد [إدانة] {واشنطن}s {تفجير الكرادة}c بيانات مماثلة
n.istinkar | n: استنكار ; تنديد ; شجب ; استهجان | criticise | said | content: obj ; ل ; ب | act: yes | event: ACCUSE | e: صدر البيان بعد [تنديد] {الأزهر}s ب{مجزرة المسجدين}c
n.istighrab | n: استغراب ; استياء ; امتعاض | criticise | said | content: من ; ل | act: yes | event: ACCUSE | e: لم يخف السفير [استياء] {تركيا}s من {التأخير}c
n.tashkik | n: تشكيك | criticise | said | content: في ; ب | act: yes | event: ACCUSE | e: يأتي [تشكيك] {موسكو}s في {تقرير المفتشين}c قبل التصويت
n.tarhib | n: ترحيب | praise | said | content: ب | act: yes | event: SUPPORT | e: جدد الوزير [ترحيب] {بغداد}s ب{عودة النازحين}c
n.ishada | n: إشادة/إشادات ; ثناء | praise | said | content: ب ; على | act: yes | event: SUPPORT | e: أثارت [إشادة] {ترمب}s ب{أردوغان}c جدلا
n.tayid | n: تأييد ; مباركة | praise | said | content: obj ; ل | act: yes | event: SUPPORT | e: أبلغ السفير الوزير [تأييد] {باريس}s {خطة المبعوث}c
n.tahnia | n: تهنئة/تهاني ; شكر | praise | said | content: ب ; على | addressee: ل ; obj | act: yes | event: SUPPORT | e: نقل الوفد [تهنئة] {الملك}s ل{الرئيس}a ب{الفوز}c
n.ruya | n: رؤية ; رؤيا ; موقف/مواقف | state | said | content: أن | e: [موقف] {القاهرة}s أن {الحل ليبي}c لم يتغير

# ===== particles: on somebody's word =====
# Not content-bearing when what follows is no speaker (وفق القانون): `not` lists the commonest.
by.bihasab | p: بحسب ; حسب | state | said | content: before ; أن | not: أصول ; قانون ; حاجة ; جدول ; خطة ; اتفاق ; نظام ; دستور ; ظروف ; توقيت ; قرار | e: {قتل ثلاثة جنود في الهجوم}c، [بحسب] {المرصد السوري لحقوق الإنسان}s | e: و[بحسب] {الأمم المتحدة}s فإن {مليون شخص نزحوا}c | e: دمشق - (رويترز): {اندلعت اشتباكات عنيفة قرب المطار}c، [بحسب] {ناشطين}s
by.wafqan | p: وفقا ل ; وفق ; طبقا ل ; تبعا ل | state | said | content: before ; أن | not: أصول ; قانون ; خطة ; اتفاق ; اتفاقية ; نظام ; دستور ; مبادرة ; معايير ; مبادئ ; جدول ; قرار ; ظروف ; توقيت ; شريعة ; ميثاق ; آلية ; مبدأ ; صيغة | e: {انفجرت سيارة مفخخة في الكرادة}c، [وفق] {مصدر أمني}s | e: [وفقا ل]{رويترز}s فإن {الناقلة احتجزت}c
by.hasabma | p: حسبما ; حسب ما ; بحسب ما ; وفق ما ; وفقا لما ; طبقا لما ; على ما ; وفقما | state | said | governs: saying | content: before | e: {وصلت السفينة إلى عدن}c، [حسبما] أعلن {محافظ عدن}s | e: {دخلت القوات سرت}c، [بحسب ما] ذكر {المتحدث باسم حفتر}s
# كما before a verb of saying that has a content of its own means only «also»: then the verb's line counts, not this one.
by.kama | p: كما ; مثلما ; على نحو ما | state | said | governs: saying | content: before | e: {الأزمة ستطول}c، [كما] قال {الإبراهيمي}s
by.kama-jaa | p: كما جاء في ; كما ورد في ; بحسب ما جاء في ; حسب ما ورد في ; وفق ما جاء في ; حسبما جاء في ; على ما جاء في | state | said | content: before | e: {الانتهاكات ممنهجة}c، [كما جاء في] {تقرير الأمم المتحدة}s
by.naqlan | p: نقلا عن | state | said | content: before ; أن ; relayed | e: {سقطت بلدة القريتين}c، [نقلا عن] {وكالة سانا}s
by.ala-lisan | p: على لسان | state | said | content: none | e: نفت موسكو [على لسان] {لافروف}s أن تكون قصفت المشفى
by.hadd-qawl | p: على حد قول ; على حد تعبير ; على حد وصف | state | said | content: before | side: distance | e: {انتهت المؤامرة}c، [على حد قول] {الأسد}s | e: {إيران تلعب بالنار}c، [على حد تعبير] {نتانياهو}s
by.hadd-zam | p: على حد زعم ; بزعم ; وفق زعم ; بحسب زعم ; حسب زعم ; وفق مزاعم ; بحسب مزاعم ; على ذمة | state | claimed | content: before | side: distance | e: {أسقطت طائرة أميركية}c، [على حد زعم] {الحوثيين}s
by.biray | p: برأي ; في رأي ; بنظر ; في نظر ; من وجهة نظر ; في تقدير ; في اعتقاد | state | said | content: before ; أن | e: {الحل العسكري مستحيل}c [برأي] {دي ميستورا}s | e: [في رأي] {جنبلاط}s أن {التسوية بعيدة}c
by.bitiraf | p: باعتراف ; بإقرار ; بشهادة | state | said | content: before | side: endorse | e: {فشلت العملية}c [باعتراف] {البنتاغون}s
by.bitabir | p: بتعبير ; بحسب تعبير ; وفق تعبير ; حسب تعبير ; بحسب قول ; حسب قول ; وفق قول ; بحسب وصف ; حسب وصف ; وفق وصف | state | said | content: before | e: {القرار طعنة في الظهر}c، [بحسب تعبير] {عريقات}s
by.bihasab-report | p: بحسب تصريح ; بحسب تصريحات ; حسب تصريحات ; وفق تصريحات ; وفقا لتصريحات ; بحسب بيان ; وفق بيان ; وفقا لبيان ; حسب بيان ; بحسب تقرير ; وفق تقرير ; وفقا لتقرير ; بحسب رواية ; وفق رواية ; بحسب تقديرات ; وفق تقديرات ; وفقا لتقديرات ; بحسب إحصاءات ; وفق إحصاءات ; بحسب رؤية ; بحسب رؤيا ; وفق معلومات ; بحسب معلومات | state | said | content: before ; أن | e: {بلغ عدد النازحين مليونا}c، [وفق تقديرات] {الأمم المتحدة}s | e: {ستعقد القمة في موعدها}c، [بحسب تصريحات] {أبو الغيط}s
by.istinadan | p: استنادا إلى | state | said | content: before | e: {تراجع عدد الغارات}c، [استنادا إلى] {المرصد السوري}s
by.mafad | p: مفاده ; مفادها | state | said | content: أن | e: تلقى {العبادي}s رسالة [مفادها] أن {القصف سيتوقف}c
by.ala-qawl | p: على قول ; كقول | state | said | content: before ; quote | e: {الحرب خدعة}c، [على قول] {نصر الله}s
by.isharatin | p: في إشارة إلى ; في إشارة منه إلى ; في إشارة منها إلى | state | said | content: none | e: هاجم {أردوغان}s «الانقلابيين»، [في إشارة إلى] جماعة غولن

# ===== where it was said: sets the speaker's occasion, reports nothing by itself =====
at.bayan | p: في بيان ; في بيان له ; في بيان لها ; في بيان مشترك ; عبر بيان ; خلال بيان ; في بيان صحفي ; في بيان صحافي | state | said | content: none | e: قال {الجيش اليمني}s [في بيان] إنه سيطر على الحوطة
at.tasrih | p: في تصريح ; في تصريحات ; في تصريح خاص ; في تصريحات صحفية ; في تصريحات صحافية ; في تصريح صحفي ; في تصريح صحافي ; عبر تصريح | state | said | content: none | addressee: ل ; إلى | e: أكد {البكري}s [في تصريح] ل{عكاظ}a أن المطار جاهز
at.hadith | p: في حديث ; في حديثه ; في حديثها ; في مقابلة ; في مقابلة مع ; في لقاء مع ; في حوار مع ; في اتصال هاتفي مع ; في اتصال مع ; خلال مقابلة مع | state | said | content: none | addressee: ل ; إلى ; مع | e: قال {الحريري}s [في مقابلة] مع {رويترز}a إن الاستقالة نهائية
at.mutamar | p: في مؤتمر صحفي ; في مؤتمر صحافي ; خلال مؤتمر صحفي ; خلال مؤتمر صحافي ; في مؤتمر صحفي مشترك ; في مؤتمر صحافي مشترك ; في إيجاز صحفي ; في إيجاز صحافي | state | said | content: none | e: أوضح {المالكي}s [في مؤتمر صحافي] أن الصاروخ إيراني الصنع
at.kalima | p: في كلمة ; في كلمته ; في كلمة له ; في خطاب ; في خطابه ; خلال كلمة ; خلال كلمته ; في خطبة ; في كلمة متلفزة ; في خطاب متلفز | state | said | content: none | e: قال {نصر الله}s [في كلمة متلفزة] إن المقاومة جاهزة
at.taghrida | p: في تغريدة ; في تغريدات ; في سلسلة تغريدات ; عبر تويتر ; على تويتر ; في تدوينة ; عبر حسابه ; على حسابه ; عبر حسابها ; عبر فيسبوك ; على فيسبوك ; عبر صفحته | state | said | content: none | e: أعلن {ترمب}s [عبر تويتر] أن الخليفة قتل
at.barid | p: في بريد إلكتروني ; في رسالة إلكترونية ; عبر الهاتف ; في رسالة ; في مذكرة ; في تسجيل صوتي ; في تسجيل مصور ; في شريط مصور ; في فيديو | state | said | content: none | e: تبنى {داعش}s الهجوم [في تسجيل صوتي]
at.radd-sual | p: في معرض رده على ; ردا على سؤال ; في رده على سؤال ; ردا على سؤال حول ; ردا على سؤال عن ; ردا على أسئلة الصحفيين ; ردا على أسئلة الصحافيين | state | said | content: none | e: قال {بيسكوف}s [ردا على سؤال] إن الكرملين لا يعلق على الشائعات

# ===== speaker switches =====
turn.min-jihatihi | p: من جهته ; من جهتها ; من جهتهم | state | continued | content: none | e: [من جهته] قال {لافروف}s إن الهدنة صامدة
turn.min-janibihi | p: من جانبه ; من جانبها ; من جانبهم ; من ناحيته ; من ناحيتها ; من ناحيتهم | state | continued | content: none | e: [من جانبه] أكد {كيري}s أن الوقت حان للحل
turn.bidawrihi | p: بدوره ; بدورها ; بدورهم ; بدورهما | state | continued | content: none | e: [بدوره] رأى {بري}s أن الحكومة تأخرت
turn.amma | p: أما | state | continued | content: none | e: [أما] {المعلم}s فقال إن سورية لن تفاوض على رئيسها
turn.fi-al-muqabil | p: في المقابل ; بالمقابل ; على الجانب الآخر ; في الجهة المقابلة | state | continued | content: none | e: [في المقابل] نفى {الحوثيون}s قصف المدينة
turn.ila-thalik | p: إلى ذلك ; في السياق ذاته ; في السياق نفسه ; في سياق متصل ; في غضون ذلك ; في سياق منفصل ; من جهة أخرى ; من جهة ثانية ; من ناحية أخرى ; من ناحية ثانية ; على صعيد آخر ; على صعيد متصل | state | said | content: none | e: [في سياق متصل] أعلن {البنتاغون}s مقتل قيادي في القاعدة

# ===== the article's own voice: look like cues, report nobody =====
own.yuthkar | p: يذكر أن ; يذكر أنه ; يذكر أنها ; الجدير بالذكر أن ; جدير بالذكر أن ; الجدير ذكره أن ; من الجدير بالذكر أن ; يشار إلى أن ; تجدر الإشارة إلى أن ; تجدر الإشارة أن ; جدير بالإشارة أن ; يلاحظ أن ; يجدر ذكره أن | state | said | content: none | voice: own | e: [يذكر أن] المدينة تخضع للحصار منذ عامين
own.expected | p: من المتوقع أن ; يتوقع أن ; من المرجح أن ; يرجح أن ; من المنتظر أن ; ينتظر أن ; من المقرر أن ; من المحتمل أن ; من غير المتوقع أن ; من غير المرجح أن ; من المستبعد أن ; من المفترض أن ; يفترض أن | predict | said | content: none | voice: own | e: [من المتوقع أن] يصل الوفد غدا
own.filler | p: علما أن ; علما بأن ; من المعروف أن ; من المعلوم أن ; من نافلة القول ; غني عن القول ; لا بد من القول ; لا بد من الإشارة إلى ; يمكن القول ; صح القول ; الحال أن ; لا شك أن ; صحيح أن | state | said | content: none | voice: own | e: [علما أن] الاتفاق وقع قبل شهر
own.hearsay | p: كما يقال ; كما قيل ; كما يعرف ; يقال إن ; قيل إن ; يعتقد أن ; يزعم أن ; يظن أن ; يبدو أن | state | claimed | content: none | voice: own | e: [يعتقد أن] الطائرات تابعة للتحالف
own.bitibar | p: بوصفه ; بوصفها ; بوصفهم ; باعتبار أن ; على اعتبار أن ; باعتباره ; باعتبارها ; في اعتبار | state | said | content: none | voice: own | e: رفض الوفد اللقاء [باعتبار أن] الدعوة متأخرة
own.quran | p: قال تعالى ; قال الله ; قوله تعالى ; قول الله ; قال رسول الله ; يقول تعالى ; يقول المثل | state | said | content: none | voice: own | e: استشهد الخطيب بآية من [قوله تعالى] في سورة الحج
