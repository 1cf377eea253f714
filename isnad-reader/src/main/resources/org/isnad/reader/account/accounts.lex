# The words that accounts of gatherings, truces, clashes, pledges and changes of groups are made of.
# words ; … | what they stand for (empty where the list has no values) | v: lemmas of verbs, in any
# form ; … | e: an example that is run as a test: the words of the line in [ ], and the fields of the
# account that it gives in { }, each with the field's name behind it.

%currency
# units of money that are no ISO code
riyal ; pound ; dinar ; dirham ; lira ; cents

%giving
# what is done with a sum: pledge, commitment, payment; give, which its tense decides; announcement
# and done, which make something of the word of giving behind them; stopped, which undoes it
تعهد ; تعهدات ; وعد ; وعود ; التزام ; تعهدا | pledge | v: تعهد ; وعد ; التزم | e: {[تعهدت]}stage {الكويت}donor بتقديم {300 مليون دولار}amount ل{لبنان}recipient
ستقدم ; سيقدم ; ستمنح ; سيمنح ; سيخصص ; ستخصص ; ستدفع ; سيدفع ; ستتبرع ; سيتبرع | pledge | e: قال الوزير إن {اليابان}donor {[ستقدم]}stage {40 مليون دولار}amount
تخصيص ; رصد ; اعتماد | commitment | v: خصص ; رصد ; أقر | e: {[خصصت]}stage {بريطانيا}donor {20 مليون يورو}amount ل{إعادة إعمار المدارس}purpose
توقيع | commitment | v: وقع | e: {[وقعت]}stage {ألمانيا}donor اتفاقا بقيمة {20 مليون يورو}amount
دفع ; تسديد ; صرف ; سداد ; سددت ; سدد ; تسليم ; تحويل ; صرفت | give | v: دفع ; سلم | e: {[دفعت]}stage {قطر}donor {15 مليون دولار}amount
تقديم ; منح ; إعطاء ; تبرع ; ضخ ; إرسال ; هبة | give | v: قدم ; منح ; تبرع ; أعطى | e: {[تبرعت]}stage {السعودية}donor بمبلغ {10 ملايين دولار}amount ل{تونس}recipient
عزم ; نية ; استعداد ; استعداده ; استعدادها ; عزمه ; عزمها | announcement | v: أعلن ; قرر ; اعتزم ; وافق | e: {[أعلنت]}stage {النرويج}donor تقديم {5 ملايين دولار}amount ل{العراق}recipient
إلغاء ; وقف ; تجميد ; تعليق ; حجب ; رفض ; استرداد | stopped | v: ألغى ; جمد ; علق ; رفض
تم ; تمت ; جرى ; يتم | done | e: {[تم]}stage تسليم {الكويت}donor {3 ملايين دولار}amount

%for-whom
# prepositions that bring who is given to, or what for
ل ; إلى ; لصالح ; لمصلحة ; من أجل ; بهدف ; بغرض ; لفائدة

%purpose
# nouns of what a sum is for | help: who is helped is given to
مساعدة ; إغاثة ; إعانة ; دعم ; مساندة ; إيواء ; تمكين | help | e: {قدمت}stage {النرويج}donor {5 ملايين دولار}amount ل{[مساعدة] {الفلسطينيين}recipient}purpose
إعادة ; إعمار ; بناء ; شراء ; تمويل ; تنفيذ ; مواجهة ; تغطية ; تأهيل ; تطوير ; مكافحة ; تحسين ; توفير ; تعزيز ; علاج ; تعويض ; تدريب ; تجهيز ; تسليح ; إنشاء ; ترميم ; صيانة ; تلبية ; تقديم ; إقامة ; تسديد ; سد ; تشغيل ; إزالة ; أعمال ; نشر ; احتياجات ; خدمات ; برنامج ; برامج ; مشروع ; مشاريع ; صندوق | | e: {خصصت}stage {بريطانيا}donor {20 مليون يورو}amount ل{[إعادة] إعمار المدارس}purpose

%truce
# what a truce is called
هدنة ; الهدنة ; تهدئة ; هدن | | e: {أعلنت}stage {كولومبيا}parties [هدنة]
وقف إطلاق النار ; وقف لإطلاق النار ; وقف إطلاق نار ; وقفا لإطلاق النار ; وقف لاطلاق النار ; وقف النار ; وقف الأعمال القتالية ; وقف الأعمال العدائية ; وقف للأعمال العدائية ; وقف الاقتتال ; وقف دائم لإطلاق النار ; وقف شامل لإطلاق النار ; وقف مؤقت لإطلاق النار ; وقف نهائي لإطلاق النار ; وقف فوري لإطلاق النار ; وقفا دائما لإطلاق النار ; وقفا شاملا لإطلاق النار ; وقفا مؤقتا لإطلاق النار ; وقفا فوريا لإطلاق النار ; وقف العمليات القتالية ; وقف للأعمال القتالية ; وقف إطلاق للنار ; وقفا للنار | | e: {انهار}stage [وقف إطلاق النار] في {تعز}place

%truce-stage
# asked-for, declared, in-force, extended, violated, collapsed, refused, or empty for keeping it,
# which says nothing of its stage: words before the truce, or verbs of which it is the subject
مطالبة ; دعوة ; مقترح ; اقتراح ; مساعي ; جهود ; مبادرة ; طلب ; عرض ; يسعى ; تسعى ; محاولة ; محاولات ; المطالبة ; الدعوة ; ضرورة | asked-for | v: دعا ; طالب ; ناشد ; اقترح ; طلب ; سعى ; حث | e: {[دعا]}stage الوسيط إلى هدنة في {حلب}place
إعلان ; الإعلان ; اتفاق ; اتفاقا ; الاتفاق ; التوصل إلى ; التوصل ل ; اتفاقية ; إبرام ; إقرار | declared | v: أعلن ; اتفق ; وافق ; أبرم ; توصل ; أقر | e: {[أعلنت]}stage {كولومبيا}parties هدنة
دخول ; بدء ; سريان ; تثبيت ; بدء سريان ; دخول حيز التنفيذ ; دخل حيز التنفيذ ; دخلت حيز التنفيذ ; دخلت حيز التطبيق ; دخل حيز التطبيق ; بدأ سريان ; بدأ تطبيق ; سارية ; ساري ; صامدة ; صمود ; دخول اتفاق ; تطبيق ; بدأت ; بدأ ; تبدأ ; يبدأ ; تسري ; يسري | in-force | v: دخل ; سرى ; صمد | e: بدأ {[سريان]}stage هدنة في {حلب}place
تمديد ; تجديد | extended | v: مدد ; جدد | e: {[تمديد]}stage الهدنة في {حلب}place
خرق ; خروقات ; خروق ; انتهاك ; انتهاكات ; اختراق ; خرقا | violated | v: خرق ; انتهك ; اخترق | e: {[خرقت]}stage {القوات}parties الهدنة في {تعز}place
انهيار ; إنهاء ; انتهاء ; فشل ; إلغاء ; سقوط | collapsed | v: انهار ; أنهى ; انتهى ; فشل | e: {[انهيار]}stage وقف إطلاق النار في {تعز}place
احترام ; التزام ; الالتزام ; التقيد ; مراعاة | | v: احترم ; التزم | e: {رفضت}stage الفصائل [الالتزام] بالهدنة في {حلب}place
رفض | refused | v: رفض | e: {[رفضت]}stage الفصائل الهدنة في {حلب}place

%truce-class
# words of a truce's name, or right behind it, that say how far it goes: cessation-of-hostilities,
# preliminary, definitive (the classes of the ETH/PRIO ceasefire data)
وقف الأعمال القتالية ; وقف الأعمال العدائية ; وقف للأعمال العدائية ; وقف للأعمال القتالية ; وقف العمليات القتالية | cessation-of-hostilities | e: {دخل}stage {[وقف الأعمال القتالية]}form حيز التنفيذ
مؤقتة ; المؤقتة ; مؤقت ; المؤقت ; قصيرة ; أولية ; أولي | preliminary | e: {أعلنت}stage {كولومبيا}parties هدنة {[مؤقتة]}form
دائم ; الدائم ; دائمة ; الدائمة ; نهائي ; نهائية ; النهائي ; شامل ودائم | definitive | e: {أعلنت}stage {كولومبيا}parties هدنة {[دائمة]}form

%ahead
# words before a stage that is still to come
قبل ; قبيل ; موعد ; المقرر ; المرتقب ; بانتظار ; عشية ; لم ; لن

%truce-purpose
# words behind a truce that say what it is for: humanitarian, holiday, peace-process
إنسانية ; الإنسانية ; إنساني ; لإيصال المساعدات ; لإدخال المساعدات ; لإجلاء الجرحى ; لإجلاء المدنيين ; لأغراض إنسانية ; لأسباب إنسانية | humanitarian | e: {أعلن}stage {التحالف}parties هدنة {[إنسانية]}purpose في {تعز}place
عيد الفطر ; عيد الأضحى ; العيد ; عيد الميلاد ; شهر رمضان ; بمناسبة العيد ; الأعياد | holiday | e: {أعلنت}stage {كولومبيا}parties هدنة خلال {[شهر رمضان]}purpose
تمهيدا للمفاوضات ; تمهيدا للمحادثات ; تمهيدا للحوار ; تمهيدا لمفاوضات ; تمهيدا لمحادثات | peace-process | e: {أعلن}stage هدنة في {حلب}place {[تمهيدا للمفاوضات]}purpose

%one-sided
# words behind a truce that say whose it is
من جانب واحد ; من طرف واحد ; أحادية الجانب ; أحادية ; أحادي الجانب ; أحادي | unilateral | e: {أعلنت}stage {كولومبيا}parties هدنة {[من جانب واحد]}sidedness
بين الطرفين ; بين الجانبين ; ثنائية | bilateral | e: {أعلن}stage الوسيط هدنة {[بين الطرفين]}sidedness

%agreement
# words before a truce that say whether it is written
وقع اتفاق ; توقيع اتفاق ; وقعت اتفاق ; وقعا اتفاق ; وقع اتفاقية ; وقعت اتفاقية ; توقيع اتفاقية ; اتفاق مكتوب ; وثيقة ; توقيع ; اتفاقا مكتوبا | written | e: {[توقيع] {اتفاق}stage}agreement وقف إطلاق النار
اتفاق شفهي ; اتفاقا شفهيا ; شفهي ; شفوي ; تفاهم شفهي ; تفاهم شفوي | verbal

%through
# words before who brings something about
بوساطة ; وساطة ; برعاية ; برعايه ; تحت رعاية ; تحت إشراف ; بإشراف ; رعته ; رعتها | | v: توسط | e: {اتفاق}stage هدنة في {حلب}place [بوساطة] {سويسرا}mediator

%start
# words before the time at which a truce begins
ابتداء من ; اعتبارا من ; بدءا من ; تبدأ ; يبدأ ; بدأت ; بدأ ; منذ ; دخلت حيز التنفيذ ; دخل حيز التنفيذ ; انطلاقا من ; تسري ; يسري | | e: {أعلنت}stage {كولومبيا}parties هدنة [ابتداء من] {22 كانون الثاني 2015}start

%lasting
# words before how long a truce holds; until: before its end
لمدة ; مدة ; مدتها ; مدته ; لفترة ; تستمر ; يستمر ; تدوم ; خلال ; على مدى ; ل ; لمدة لا تقل عن | | e: {أعلنت}stage {كولومبيا}parties هدنة [لمدة] {ثلاثة أيام}end
حتى ; لغاية ; تنتهي ; ينتهي ; إلى غاية | until

%clash
# the words of events that are a clash, a strike or a bombing
اشتباك ; اشتباكات ; معركة ; معارك ; مواجهات ; مواجهة ; قتال ; صدامات ; مناوشات | clash | v: اشتبك | e: [{اشتباكات}form] بين {الجيش الليبي}sides و{داعش}sides في {سرت}place
غارة ; غارات ; غاراتها ; غاراته ; قصف ; قصفها ; قصفه ; ضربة ; ضربات ; ضربة جوية ; ضربات جوية | strike | v: قصف ; ضرب | e: شنت {إسرائيل}sides [{غارات}form] على مواقع في {غزة}place
تفجير ; تفجيرات ; انفجار ; تفجيران ; تفجيرين ; هجوم انتحاري ; عملية انتحارية ; هجوم ; هجمات ; هجوما | attack | v: هاجم ; انفجر ; استهدف | e: مقتل {12 شخصا}casualties في [{تفجير}form] في {كراتشي}place

%against
# prepositions behind a strike that bring who is struck
على ; ضد ; إلى ; نحو ; ل

%weapon
# what is fought with
طائرات ; طائرة ; طيران ; مقاتلات ; سلاح الجو ; الطيران الحربي ; مروحيات ; مروحية ; جوية ; جوي | aircraft | e: {قصفت}form {[طائرات]}weapon مواقع في {غزة}place
طائرة بدون طيار ; طائرات بدون طيار ; طائرة من دون طيار ; طائرات من دون طيار ; طائرة مسيرة ; طائرات مسيرة | drone
مدفعية ; مدفعي ; قذائف ; قذيفة ; هاون ; قذائف الهاون ; قنابل الهاون ; قنابل هاون ; قذائف هاون ; مدافع ; راجمات ; دبابات ; دبابة ; مدفعيا | artillery
صواريخ ; صاروخ ; صواريخ كاتيوشا ; صواريخ الكاتيوشا ; كاتيوشا ; صاروخي ; صاروخية ; صاروخا | missile
براميل متفجرة ; البراميل المتفجرة ; برميل متفجر | barrel-bomb
سيارة مفخخة ; سيارات مفخخة ; بسيارة ملغومة ; سيارة ملغومة ; مفخخة ; شاحنة مفخخة ; شاحنة ملغومة | car-bomb
عبوة ناسفة ; عبوات ناسفة ; لغم ; ألغام ; قنبلة ; قنابل ; عبوة | bomb
انتحاري ; انتحارية ; حزام ناسف ; أحزمة ناسفة ; انتحاريين | suicide
أسلحة كيماوية ; غازات سامة ; غاز الكلور ; السارين ; أسلحة كيميائية ; سلاح كيماوي | chemical
أسلحة رشاشة ; أسلحة خفيفة ; رشاشات ; أسلحة نارية ; رصاص ; الرصاص الحي ; أسلحة متوسطة ; أسلحة ثقيلة | firearms

%outcome
# how it ended: captured, repelled, withdrew, advanced, destroyed
سيطرة ; السيطرة على ; السيطرة ; استعادة ; تحرير ; الاستيلاء على ; استيلاء | captured | v: سيطر ; استعاد ; استولى ; حرر | e: {[سيطر] الجيش الليبي}outcome على المدينة بعد {معارك}form مع {داعش}sides
صد ; دحر ; إحباط ; التصدي ; طرد | repelled | v: صد ; دحر ; أحبط ; تصدى ; طرد
انسحاب ; تراجع ; فرار | withdrew | v: انسحب ; تراجع ; فر
تقدم ; تقدما | advanced | v: تقدم ; أحرز
تدمير ; تدمير عدد ; احتراق | destroyed | v: دمر

%result
# words that lead from a clash to what it left
أسفر ; أسفرت ; أسفرا ; أدى ; أدت ; أوقع ; أوقعت ; خلف ; خلفت ; تسبب ; تسببت ; راح ضحيتها ; راح ضحيته ; ذهب ضحيتها ; ذهب ضحيته ; مما ; ما أدى ; ما أسفر ; مخلفا ; مخلفة ; موقعا ; موقعة ; قتل ; قتلت ; مقتل ; سقط ; سقوط ; تمكن ; تمكنت ; تمكنوا ; أودى ; أودت ; حصدت ; قتلوا ; انتهت ; انتهى

%change
# how a group changes: split, joining, leaving, merger, expulsion
انشقاق ; انشقاقات ; انفصال ; انفصل ; انفصلت ; انفصلوا ; ينفصل ; تنفصل | split | v: انشق | e: {[انشق]}form {لواء التوحيد}who عن {جبهة النصرة}from
انضمام ; التحاق ; الانضمام ; الالتحاق | joining | v: انضم ; التحق | e: {[انضم]}form {لواء التوحيد}who إلى {داعش}to
اندماج ; دمج ; توحيد | merger | v: اندمج ; توحد | e: {[اندمج]}form {لواء التوحيد}who مع {أحرار الشام}to
انسحاب ; الانسحاب ; استقالة | leaving | v: انسحب ; استقال | e: {[انسحب]}form {المجلس الوطني السوري}who من {الائتلاف السوري المعارض}from
طرد ; فصل ; إقصاء ; أقصت ; أقصى | expulsion | v: طرد ; فصل | e: {[طردت]}form {جبهة النصرة}from {أبو محمد الجولاني}who

%meeting
# nouns of gatherings that have no name of their own
مؤتمر ; مؤتمرا ; مؤتمرات | conference
قمة ; القمة | summit
اجتماع ; اجتماعا ; اجتماعات ; لقاء ; لقاءات | meeting | e: عقد {لافروف}participants و{كيري}participants {[اجتماعا]}name في {فيينا}place
محادثات ; مفاوضات ; مباحثات ; مشاورات ; حوار ; جولة محادثات ; جولة مفاوضات ; جولة من المحادثات ; جولة من المفاوضات ; جولة مباحثات | talks | e: انتهت {[محادثات]}name في {جنيف}place {دون اتفاق}outcome

%part
# who has what part in a gathering: invites, accepts, refuses, attends
دعوة ; دعوات | invites | v: دعا | e: [دعت] الأمم المتحدة {إيران}invited إلى المشاركة في {جنيف 2}name
رفض ; مقاطعة ; اعتذار | refuses | v: رفض ; قاطع ; اعتذر | e: [رفض] {الائتلاف السوري المعارض}refused المشاركة في {جنيف 2}name
قبول ; موافقة ; يقبل ; تقبل ; قبلت ; قبولها | accepts | v: وافق | e: [وافقت] {إيران}accepted على المشاركة في {جنيف 2}name
مشاركة ; حضور ; المشاركة ; الحضور ; بمشاركة ; بحضور | attends | v: شارك ; حضر | e: [شارك] {لافروف}participants في {جنيف 2}name

%coming
# what is accepted or refused of a gathering that is not named again
الدعوة ; الحضور ; المشاركة ; حضوره ; حضورها ; المشاركة فيه ; المشاركة فيها ; المجيء ; الذهاب | | e: [دعت] {الأمم المتحدة}convener {إيران}invited إلى {مؤتمر}name في {جنيف}place. ورفضت {إيران}refused [الحضور] {ما لم ترفع العقوبات}condition

%delivering
# verbs of which an invitation is the object: gives, takes
توجيه ; إرسال | gives | v: وجه ; أرسل ; قدم ; سلم | e: [وجهت] {مصر}convener دعوة إلى {حماس}invited لحضور {مؤتمر}name في {القاهرة}place
تسلم ; تلقي | takes | v: تلقى ; تسلم | e: [تلقت] {تركيا}invited دعوة من {الكويت}convener للمشاركة في {اجتماع}name المانحين

%ending
# verbs that lead from a gathering to how it ended
تنتهي ; ينتهي | | v: انتهى ; اختتم ; خرج

%convening
# who calls for a gathering: calls, or hosts it
بدعوة من ; دعا إليه ; دعت إليه ; دعا إليها ; دعت إليها ; برعاية ; بتنظيم ; تنظمه ; ينظمه ; برئاسة ; بضيافة | calls
تستضيفه ; يستضيفه ; تستضيفها ; يستضيفها ; باستضافة ; استضافته ; استضافتها | hosts | v: استضاف | e: [تستضيف] {{الكويت}convener}participants {اجتماعا}name للمانحين {غدا}date

%holding
# words behind a gathering that only say that it is held
المقرر ; المزمع ; المقررة ; المزمعة ; المرتقب ; المنعقد ; المنعقدة ; عقده ; عقدها ; انعقاده ; انعقادها ; يعقد ; تعقد ; سيعقد ; ستعقد ; عقد ; عقدت ; الذي يعقد ; التي تعقد ; الذي سيعقد ; التي ستعقد ; الذي عقد ; التي عقدت ; تنظيمه ; تنظيمها

%condition
# words that open a condition
بشرط ; شرط ; شريطة ; بشرط أن ; شرط أن ; شريطة أن ; ما لم ; إلا إذا ; إلا بعد ; طالما

%session
# parts of a gathering
جلسة ; جلسات ; جلستين ; جلستان ; جولتين ; جولتان ; جولة ; جولات ; الجولة ; الجلسة | | e: {[الجولة] الثانية}sessions من {جنيف 2}name

%conclusion
# how a gathering ended: agreed, failed, or what it came out with
دون اتفاق ; بدون اتفاق ; من دون اتفاق ; دون نتيجة ; دون نتائج ; بالفشل ; فشل ; فشلت ; من دون نتيجة ; من دون التوصل ; دون التوصل ; دون تحقيق تقدم | failed
باتفاق ; بالاتفاق ; بالتوصل ; أسفر عن اتفاق ; أسفرت عن اتفاق ; بنجاح | agreed
أسفر عن ; أسفرت عن ; خرج ب ; خلص إلى ; خلصت إلى ; تمخض عن ; اختتم ; البيان الختامي | 
