%outlets
# id | agency or outlet | name | english | code | names | short | credit | qid | ambiguous
# Class nouns are left out (صحيفة الحياة: الحياة) except where they tell outlets apart (قناة الجزيرة, صحيفة الجزيرة) or belong to
# the name (شبكة شام, تلفزيون الكويت); an agency keeps its وكالة, as its name is seldom said without it.
# names are always valid. credit forms count where a credit may stand: byline, dateline, brackets, end of the text.
# short forms count only when a longer name of the same outlet stands in the article.
# ambiguous: yes = the name is an ordinary word too and needs context: a class noun before it (صحيفة, جريدة, قناة, موقع,
# مجلة, وكالة), quotation marks or brackets, or the outlet's nationality behind it.
# A name that several outlets share has one entry without a code (the word alone doesn't tell which) beside the entries of
# the outlets themselves, whose names hold the nationality that the press adds (الوطن السعودية).

# --- International agencies
reuters | agency | رويترز | Reuters | code: GBRMED | names: وكالة رويترز ; رويتر | credit: رويترز ; رويتر ; Reuters | qid: Q130879
afp | agency | وكالة فرانس برس | Agence France-Presse | code: FRAMED | names: فرانس برس ; فرانس بريس ; وكالة فرانس بريس ; وكالة الصحافة الفرنسية ; وكالة الأنباء الفرنسية ; فرنس برس | short: الصحافة الفرنسية | credit: أ ف ب ; أ.ف.ب ; أف ب ; فرانس برس ; أفب ; AFP | qid: Q40464
ap | agency | أسوشيتد برس | Associated Press | code: USAMED | names: أسوشييتد برس ; أسوشيتدبرس ; أسوشييتدبرس ; اسوشيتيد برس ; وكالة أسوشيتد برس ; وكالة أسوشييتد برس ; الأسوشيتد برس ; الأسوشييتد برس | credit: أ ب ; أ.ب ; أسوشيتد برس ; أسوشييتد برس ; AP | qid: Q40469
upi | agency | يونايتد برس إنترناشونال | United Press International | code: USAMED | names: يونايتد برس ; يونايتد برس إنترناشيونال ; وكالة يونايتد برس إنترناشونال ; وكالة يونايتد برس | credit: يو بي آي ; يو.بي.آي ; UPI
dpa | agency | وكالة الأنباء الألمانية | Deutsche Presse-Agentur | code: DEUMED | names: الوكالة الألمانية للأنباء ; وكالة الصحافة الألمانية | short: الوكالة الألمانية | credit: د ب أ ; د.ب.أ ; دب أ ; الألمانية ; DPA
efe | agency | وكالة الأنباء الإسبانية | EFE | code: ESPMED | names: وكالة إيفي ; وكالة إفي | credit: إفي ; إيفي ; EFE
ansa | agency | وكالة أنسا | ANSA | code: ITAMED | names: وكالة الأنباء الإيطالية أنسا ; وكالة أنسا الإيطالية ; أنسا الإيطالية | credit: أنسا
aki | agency | وكالة آكي | Adnkronos International | code: ITAMED | names: وكالة آكي الإيطالية ; آكي الإيطالية ; أدنكرونوس ; أدنكرونوس إنترناشونال | credit: آكي
bloomberg | agency | بلومبرغ | Bloomberg | code: USAMED | names: بلومبيرغ ; بلومبرج ; بلومبيرج ; وكالة بلومبرغ ; وكالة بلومبيرغ ; وكالة بلومبرج | credit: بلومبرغ ; بلومبيرغ ; بلومبرج
tass | agency | تاس | TASS | code: RUSMED | names: إيتار تاس ; وكالة تاس ; وكالة إيتار تاس ; إيتار-تاس ; ايتارتاس | credit: تاس ; إيتار تاس
ria-novosti | agency | ريا نوفوستي | RIA Novosti | code: RUSMED | names: نوفوستي ; وكالة نوفوستي ; وكالة ريا نوفوستي ; ريانوفوستي | credit: نوفوستي ; ريا نوفوستي
interfax | agency | إنترفاكس | Interfax | code: RUSMED | names: وكالة إنترفاكس ; إنتر فاكس | credit: إنترفاكس
sputnik | agency | سبوتنيك | Sputnik | code: RUSMED | names: وكالة سبوتنيك ; سبوتنك ; وكالة سبوتنك ; سبوتنيك عربي ; سبوتينك | credit: سبوتنيك ; سبوتنك
rossiya-segodnya | agency | روسيا سيغودنيا | Rossiya Segodnya | code: RUSMED | names: وكالة روسيا سيغودنيا
xinhua | agency | شينخوا | Xinhua | code: CHNMED | names: وكالة شينخوا ; وكالة أنباء شينخوا ; وكالة أنباء الصين الجديدة ; وكالة الصين الجديدة ; شينخوا الصينية | credit: شينخوا ; شنخوا
kyodo | agency | كيودو | Kyodo News | code: JPNMED | names: وكالة كيودو ; كيودو اليابانية | credit: كيودو
jiji | agency | وكالة جيجي | Jiji Press | code: JPNMED | names: جيجي برس | credit: جيجي
yonhap | agency | يونهاب | Yonhap | code: KORMED | names: وكالة يونهاب ; يونهاب الكورية الجنوبية | credit: يونهاب
kcna | agency | وكالة الأنباء المركزية الكورية | Korean Central News Agency | code: PRKMED | names: وكالة الأنباء الكورية المركزية ; وكالة الأنباء الكورية الشمالية ; وكالة أنباء كوريا الشمالية
belga | agency | بلغا | Belga | code: BELMED | names: وكالة بلغا ; وكالة بيلغا ; وكالة الأنباء البلجيكية | ambiguous: yes
apa | agency | وكالة الأنباء النمساوية | Austria Press Agency | code: AUTMED | names: وكالة الصحافة النمساوية
orf | outlet | أو آر إف | ORF | code: AUTMED | names: هيئة الإذاعة النمساوية ; الإذاعة النمساوية
pap | agency | وكالة الأنباء البولندية | Polish Press Agency | code: POLMED
pti | agency | برس ترست أوف إنديا | Press Trust of India | code: INDMED | names: برس تراست أوف إنديا ; وكالة برس ترست أوف إنديا
swi | agency | وكالة الأنباء السويسرية | Swiss News Agency | code: CHEMED
un-news | agency | أخبار الأمم المتحدة | UN News | code: IGOUNO | names: مركز أنباء الأمم المتحدة ; إذاعة الأمم المتحدة
irin | agency | شبكة الأنباء الإنسانية | IRIN | names: إيرين ; شبكة إيرين ; شبكة الأنباء الإنسانية إيرين | ambiguous: yes
unnamed-agencies | agency | وكالات | News agencies (unnamed) | credit: وكالات ; الوكالات ; وكالات الأنباء | ambiguous: yes

# --- Agencies of the Arab states
spa | agency | وكالة الأنباء السعودية | Saudi Press Agency | code: SAUMED | names: وكالة واس ; وكالة أنباء واس | credit: واس ; و ا س ; و.ا.س
sana | agency | سانا | Syrian Arab News Agency | code: SYRMED | names: وكالة سانا ; الوكالة العربية السورية للأنباء ; وكالة الأنباء السورية ; الوكالة السورية للأنباء ; وكالة الأنباء العربية السورية ; الوكالة العربية السورية للأنباء سانا | credit: سانا
petra | agency | وكالة الأنباء الأردنية | Petra | code: JORMED | names: وكالة بترا ; وكالة الأنباء الأردنية بترا ; وكالة الأنباء الأردنية الرسمية | credit: بترا
kuna | agency | وكالة الأنباء الكويتية | Kuwait News Agency | code: KWTMED | names: وكالة كونا ; وكالة الأنباء الكويتية كونا | credit: كونا
wam | agency | وكالة أنباء الإمارات | Emirates News Agency | code: AREMED | names: وكالة وام ; وكالة الأنباء الإماراتية ; وكالة أنباء الإمارات وام | credit: وام ; و ا م
qna | agency | وكالة الأنباء القطرية | Qatar News Agency | code: QATMED | names: وكالة قنا ; وكالة أنباء قطر | credit: قنا
bna | agency | وكالة أنباء البحرين | Bahrain News Agency | code: BHRMED | names: وكالة الأنباء البحرينية ; وكالة بنا | credit: بنا
ona | agency | وكالة الأنباء العمانية | Oman News Agency | code: OMNMED | credit: العمانية
mena | agency | وكالة أنباء الشرق الأوسط | Middle East News Agency | code: EGYMED | names: وكالة أنباء الشرق الأوسط المصرية ; وكالة أنباء الشرق الأوسط الرسمية | credit: أ ش أ ; أ.ش.أ ; أش أ
nna-lebanon | agency | الوكالة الوطنية للإعلام | National News Agency (Lebanon) | code: LBNMED | names: الوكالة الوطنية للإعلام اللبنانية ; الوكالة الوطنية اللبنانية للإعلام ; وكالة الأنباء اللبنانية | short: الوكالة الوطنية | credit: الوطنية للإعلام ; وطنية
wafa | agency | وكالة الأنباء الفلسطينية | Palestinian News and Info Agency (WAFA) | code: PSEMED | names: وكالة وفا ; وكالة الأنباء والمعلومات الفلسطينية ; وكالة الأنباء الفلسطينية وفا ; وكالة الأنباء الفلسطينية الرسمية | credit: وفا
maan | agency | وكالة معا | Ma'an News Agency | code: PSEMED | names: وكالة معا الإخبارية ; وكالة معا الفلسطينية ; معا الإخبارية | credit: معا
safa-palestine | agency | وكالة صفا | Palestinian Press Agency Safa | code: PSEMED | names: وكالة الصحافة الفلسطينية ; وكالة الصحافة الفلسطينية صفا | credit: صفا
quds-press | agency | قدس برس | Quds Press | code: PSEMED | names: وكالة قدس برس ; قدس برس إنترناشيونال | credit: قدس برس
shihab | agency | وكالة شهاب | Shehab News Agency | code: PSEMED | names: وكالة شهاب للأنباء ; شبكة شهاب | credit: شهاب
saba | agency | وكالة الأنباء اليمنية | Yemen News Agency (Saba) | code: YEMMED | names: وكالة سبأ ; وكالة الأنباء اليمنية سبأ ; وكالة الأنباء اليمنية الرسمية ; وكالة سبأ للأنباء ; سبأ نت ; وكالة سبأ نت | credit: سبأ
ina-iraq | agency | وكالة الأنباء العراقية | Iraqi News Agency | code: IRQMED | names: الوكالة الوطنية العراقية للأنباء ; وكالة الأنباء العراقية واع | credit: واع
lana | agency | وكالة الأنباء الليبية | Libyan News Agency | code: LBYMED | names: وكالة وال ; وكالة الجماهيرية للأنباء | credit: وال
tap | agency | وكالة تونس أفريقيا للأنباء | Tunis Afrique Presse | code: TUNMED | names: وكالة الأنباء التونسية ; وكالة تونس إفريقيا ; وكالة وات | credit: وات
aps | agency | وكالة الأنباء الجزائرية | Algeria Press Service | code: DZAMED | names: وكالة الأنباء الجزائرية الرسمية | credit: واج
map | agency | وكالة المغرب العربي للأنباء | Maghreb Arabe Presse | code: MARMED | names: وكالة الأنباء المغربية ; وكالة المغرب العربي ; الوكالة المغربية للأنباء | credit: و م ع ; ومع
ami | agency | الوكالة الموريتانية للأنباء | Mauritanian News Agency | code: MRTMED | names: وكالة الأنباء الموريتانية
al-akhbar-mauritania | agency | وكالة الأخبار الموريتانية | Al-Akhbar (Mauritania) | code: MRTMED | names: وكالة الأخبار المستقلة
ani-nouakchott | agency | وكالة نواكشوط للأنباء | Agence Nouakchott d'Information | code: MRTMED | names: وكالة أنباء نواكشوط
suna | agency | وكالة السودان للأنباء | Sudan News Agency | code: SDNMED | names: وكالة سونا ; وكالة الأنباء السودانية ; وكالة السودان للأنباء سونا | credit: سونا
sonna | agency | وكالة الأنباء الصومالية | Somali National News Agency | code: SOMMED | names: وكالة صونا ; وكالة الأنباء الوطنية الصومالية | credit: صونا

# --- Turkey
anadolu | agency | وكالة الأناضول | Anadolu Agency | code: TURMED | names: وكالة أنباء الأناضول ; وكالة الأناضول التركية ; وكالة أنباء الأناضول التركية ; وكالة أناضول | credit: الأناضول ; أناضول
dogan | agency | وكالة دوغان | Doğan News Agency | code: TURMED | names: وكالة دوجان ; وكالة دوغان للأنباء ; وكالة دوغان الإخبارية ; وكالة أنباء دوغان ; وكالة أنباء دوجان | credit: دوغان
cihan | agency | وكالة جيهان | Cihan News Agency | code: TURMED | names: وكالة جيهان للأنباء ; وكالة جيهان التركية ; وكالة جهان للأنباء | credit: جيهان
ihlas | agency | وكالة إخلاص | İhlas News Agency | code: TURMED | names: وكالة إخلاص للأنباء ; وكالة أنباء إخلاص
hurriyet | outlet | حرييت | Hürriyet | code: TURMED | names: حريت ; حوريت ; حرييت ديلي نيوز ; حريت ديلي نيوز | credit: حرييت
milliyet | outlet | ملييت | Milliyet | code: TURMED | names: ميلييت ; ملليت ; ميليت ; مليت
cumhuriyet | outlet | جمهورييت | Cumhuriyet | code: TURMED | names: جمهوريت ; جمهورييت التركية
sabah-turkey | outlet | صباح | Sabah | code: TURMED | names: صباح التركية ; ديلي صباح | ambiguous: yes
star-turkey | outlet | ستار | Star (Turkey) | code: TURMED | names: ستار التركية | ambiguous: yes
yeni-safak | outlet | يني شفق | Yeni Şafak | code: TURMED | names: يني شفق التركية ; يني شافاك
zaman-turkey | outlet | زمان | Zaman | code: TURMED | names: زمان التركية ; تودايز زمان ; توديز زمان | ambiguous: yes
haberturk | outlet | خبر تورك | Habertürk | code: TURMED | names: هابر تورك ; هابرتورك ; خبرتورك
taraf | outlet | طرف التركية | Taraf | code: TURMED | names: طرف اليومية
takvim | outlet | تقويم التركية | Takvim | code: TURMED
sozcu | outlet | سوزجو | Sözcü | code: TURMED | names: سوزجو التركية ; سوزكو
aydinlik | outlet | آيدينليك | Aydınlık | code: TURMED | names: أيدنلك
radikal | outlet | راديكال | Radikal | code: TURMED | names: راديكال التركية | ambiguous: yes
vatan-turkey | outlet | وطن التركية | Vatan | code: TURMED
ntv-turkey | outlet | إن تي في | NTV | code: TURMED | names: إن تي في التركية ; ان.تي.في
cnn-turk | outlet | سي إن إن تورك | CNN Türk | code: TURMED | names: سي إن إن ترك ; سي.إن.إن ترك ; سي إن إن التركية
trt | outlet | تي آر تي | TRT | code: TURMED | names: تي آر تي التركية ; تي آر تي العربية ; تي ار تي عربي
turk-press | outlet | ترك برس | Turk Press | code: TURMED

# --- Iran
irna | agency | إرنا | Islamic Republic News Agency | code: IRNMED | names: وكالة إرنا ; وكالة أنباء الجمهورية الإسلامية ; وكالة الأنباء الإيرانية ; وكالة الجمهورية الإسلامية للأنباء ; وكالة الأنباء الإيرانية الرسمية ; وكالة أنباء الجمهورية الإسلامية الإيرانية ; وكالة أنباء إرنا | credit: إرنا
fars | agency | وكالة فارس | Fars News Agency | code: IRNMED | names: وكالة أنباء فارس ; وكالة فارس للأنباء ; وكالة أنباء فارس الإيرانية ; وكالة فارس الإيرانية | credit: فارس
tasnim | agency | تسنيم | Tasnim News Agency | code: IRNMED | names: وكالة تسنيم ; وكالة أنباء تسنيم ; وكالة تسنيم للأنباء ; وكالة تسنيم الإيرانية ; وكالة تسنيم الدولية للأنباء | credit: تسنيم | ambiguous: yes
mehr | agency | وكالة مهر | Mehr News Agency | code: IRNMED | names: وكالة أنباء مهر ; وكالة مهر للأنباء ; وكالة مهر الإيرانية | credit: مهر
isna | agency | إسنا | Iranian Students' News Agency | code: IRNMED | names: إيسنا ; وكالة إسنا ; وكالة أنباء الطلبة الإيرانية ; وكالة أنباء الطلبة ; وكالة إيسنا ; وكالة أنباء الطلاب الإيرانية | credit: إسنا ; إيسنا
ilna | agency | إيلنا | Iranian Labour News Agency | code: IRNMED | names: وكالة إيلنا ; وكالة أنباء العمل الإيرانية
kayhan | outlet | كيهان | Kayhan | code: IRNMED | names: كيهان الإيرانية
ettelaat | outlet | اطلاعات | Ettela'at | code: IRNMED | ambiguous: yes
jomhouri-eslami | outlet | جمهوري إسلامي | Jomhouri-e Eslami | code: IRNMED | ambiguous: yes
shargh | outlet | شرق الإيرانية | Shargh | code: IRNMED | names: صحيفة شرق
etemad | outlet | اعتماد الإيرانية | Etemad | code: IRNMED
arman-iran | outlet | آرمان | Arman | code: IRNMED | names: آرمان الإيرانية
al-alam | outlet | العالم | Al-Alam | code: IRNMED | names: العالم الإيرانية | ambiguous: yes
press-tv | outlet | برس تي في | Press TV | code: IRNMED | names: برس تي.في ; بريس تي في ; برس تيفي | credit: برس تي في
irib | outlet | التلفزيون الإيراني | Islamic Republic of Iran Broadcasting | code: IRNMED | names: التلفزيون الرسمي الإيراني ; التلفزيون الإيراني الرسمي ; التلفزيون الحكومي الإيراني ; هيئة الإذاعة والتلفزيون الإيرانية
iran-international | outlet | إيران إنترناشيونال | Iran International | names: إيران إنترناشونال ; إيران انترناشنال

# --- Pan-Arab press and channels
asharq-al-awsat | outlet | الشرق الأوسط | Asharq Al-Awsat | code: SAUMED | names: الشرق الأوسط اللندنية ; الشرق الأوسط أونلاين | credit: الشرق الأوسط | ambiguous: yes
al-hayat | outlet | الحياة | Al-Hayat | code: SAUMED | names: الحياة اللندنية | credit: الحياة | ambiguous: yes
al-quds-al-arabi | outlet | القدس العربي | Al-Quds Al-Arabi | code: GBRMED | names: القدس العربي اللندنية | credit: القدس العربي
al-araby-al-jadeed | outlet | العربي الجديد | Al-Araby Al-Jadeed | code: QATMED | credit: العربي الجديد | ambiguous: yes
al-arab-london | outlet | العرب اللندنية | Al-Arab | code: GBRMED | short: العرب
raialyoum | outlet | رأي اليوم | Rai al-Youm | code: GBRMED | names: رأي اليوم اللندنية | credit: رأي اليوم | ambiguous: yes
elaph | outlet | إيلاف | Elaph | code: GBRMED | credit: إيلاف | ambiguous: yes
middle-east-online | outlet | ميدل إيست أونلاين | Middle East Online | code: GBRMED | names: ميدل ايست اون لاين | credit: ميدل ايست أونلاين
middle-east-eye | outlet | ميدل إيست آي | Middle East Eye | code: GBRMED
arabi21 | outlet | عربي21 | Arabi21 | names: عربي 21
noon-post | outlet | نون بوست | Noon Post
al-jazeera | outlet | الجزيرة نت | Al Jazeera | code: QATMED | names: الجزيرة القطرية ; قناة الجزيرة ; شبكة الجزيرة ; فضائية الجزيرة ; الجزيرة مباشر ; الجزيرة الإنجليزية ; الجزيرة الفضائية | short: الجزيرة | credit: الجزيرة نت
al-arabiya | outlet | العربية | Al Arabiya | code: SAUMED | names: العربية نت ; العربية الحدث | short: الحدث | credit: العربية نت ; العربية.نت | ambiguous: yes
sky-news-arabia | outlet | سكاي نيوز عربية | Sky News Arabia | code: AREMED | names: سكاي نيوز العربية ; سكاينيوز عربية | credit: سكاي نيوز عربية
mbc | outlet | إم بي سي | MBC | code: SAUMED | names: ام.بي.سي ; مجموعة إم بي سي
rotana-khalijia | outlet | روتانا خليجية | Rotana Khalijia | code: SAUMED
al-mayadeen | outlet | الميادين | Al Mayadeen | code: LBNMED | names: الميادين نت ; شبكة الميادين | credit: الميادين ; الميادين نت | ambiguous: yes
alaan-tv | outlet | أخبار الآن | Akhbar Al Aan | code: AREMED | names: تلفزيون الآن ; قناة الآن | credit: أخبار الآن | ambiguous: yes
orient-tv | outlet | أورينت | Orient | code: SYRMED | names: أورينت نت ; أورينت نيوز ; تلفزيون أورينت ; تلفزيون الأورينت | credit: أورينت نت | ambiguous: yes
al-hurra | outlet | الحرة | Al Hurra | code: USAMED | ambiguous: yes
radio-sawa | outlet | راديو سوا | Radio Sawa | code: USAMED | names: إذاعة سوا | credit: راديو سوا
france24 | outlet | فرانس 24 | France 24 | code: FRAMED | names: فرانس24 ; فرنسا 24 | credit: فرانس 24
mcd | outlet | مونت كارلو الدولية | Monte Carlo Doualiya | code: FRAMED | names: راديو مونت كارلو ; إذاعة مونت كارلو ; إذاعة مونت كارلو الدولية | credit: مونت كارلو
rfi | outlet | إذاعة فرنسا الدولية | Radio France Internationale | code: FRAMED | names: راديو فرنسا الدولي ; إذاعة فرنسا الدولي
bbc | outlet | بي بي سي | BBC | code: GBRMED | names: بي.بي.سي ; هيئة الإذاعة البريطانية ; بي بي سي عربي ; بي بي سي العربية ; الـ بي بي سي ; البي بي سي ; هيئة الإذاعة البريطانية بي بي سي | credit: بي بي سي ; BBC | qid: Q9531
cnn | outlet | سي إن إن | CNN | code: USAMED | names: سي.إن.إن ; سي ان ان الأمريكية ; سي إن إن الأميركية ; سي إن إن بالعربية ; سي إن إن العربية ; السي إن إن | credit: سي إن إن ; CNN | qid: Q48340
dw | outlet | دويتشه فيله | Deutsche Welle | code: DEUMED | names: صوت ألمانيا ; إذاعة صوت ألمانيا ; دويتشه فيلله ; دويتشيه فيله ; دويتشه فيلا | credit: دويتشه فيله
rt | outlet | روسيا اليوم | RT | code: RUSMED | names: آر تي ; آر تي عربية | credit: روسيا اليوم ; RT | ambiguous: yes
euronews | outlet | يورونيوز | Euronews | code: FRAMED | names: يورو نيوز | credit: يورونيوز
huffpost-arabi | outlet | هافينغتون بوست عربي | HuffPost Arabi | names: هافنغتون بوست عربي ; هاف بوست عربي
al-ghad-al-arabi | outlet | الغد العربي | Al Ghad Al Arabi | names: قناة الغد
cctv-cgtn | outlet | تلفزيون الصين المركزي | China Central Television | code: CHNMED | names: التلفزيون المركزي الصيني ; سي سي تي في

# --- Saudi Arabia
al-riyadh | outlet | الرياض | Al Riyadh | code: SAUMED | names: الرياض نت | ambiguous: yes
okaz | outlet | عكاظ | Okaz | code: SAUMED | names: عكاظ السعودية | credit: عكاظ | ambiguous: yes
al-watan-saudi | outlet | الوطن السعودية | Al-Watan (Saudi Arabia) | code: SAUMED | names: الوطن أون لاين ; الوطن أونلاين | short: الوطن
al-jazirah-saudi | outlet | الجزيرة السعودية | Al-Jazirah | code: SAUMED | names: صحيفة الجزيرة ; جريدة الجزيرة ; صحيفة الجزيرة السعودية | short: الجزيرة
al-madina | outlet | المدينة | Al-Madina | code: SAUMED | ambiguous: yes
al-yaum | outlet | اليوم | Al-Yaum | code: SAUMED | ambiguous: yes
al-eqtisadiah | outlet | الاقتصادية | Al Eqtisadiah | code: SAUMED | credit: الاقتصادية | ambiguous: yes
makkah-newspaper | outlet | مكة أون لاين | Makkah | code: SAUMED | names: صحيفة مكة ; جريدة مكة ; مكة السعودية ; مكة أونلاين
al-bilad-saudi | outlet | البلاد السعودية | Al-Bilad (Saudi Arabia) | code: SAUMED | short: البلاد | ambiguous: yes
al-sharq-saudi | outlet | الشرق السعودية | Al-Sharq (Saudi Arabia) | code: SAUMED | short: الشرق
sabq | outlet | سبق | Sabq | code: SAUMED | names: سبق الإلكترونية ; صحيفة سبق | credit: سبق | ambiguous: yes
alweeam | outlet | الوئام | Alweeam | code: SAUMED | names: الوئام الإلكترونية | credit: الوئام | ambiguous: yes
ajel | outlet | عاجل | Ajel | code: SAUMED | names: عاجل السعودية ; صحيفة عاجل ; عاجل الإلكترونية | ambiguous: yes
al-marsd | outlet | المرصد الإلكترونية | Al-Marsd | code: SAUMED | names: صحيفة المرصد
twasul | outlet | تواصل الإلكترونية | Twasul | code: SAUMED | names: صحيفة تواصل
ain-alyoum | outlet | عين اليوم | Ain Al-Youm | code: SAUMED | credit: عين اليوم | ambiguous: yes
arab-news | outlet | عرب نيوز | Arab News | code: SAUMED | names: أراب نيوز | credit: عرب نيوز
saudi-gazette | outlet | سعودي جازيت | Saudi Gazette | code: SAUMED | names: سعودي غازيت ; سعودي جازيت السعودية
al-ekhbariya | outlet | الإخبارية السعودية | Al Ekhbariya | code: SAUMED | names: قناة الإخبارية السعودية | short: الإخبارية | ambiguous: yes
al-majalla | outlet | المجلة | Al Majalla | code: SAUMED | ambiguous: yes
saudi-tv | outlet | التلفزيون السعودي | Saudi Television | code: SAUMED | names: التلفزيون السعودي الرسمي

# --- United Arab Emirates, Qatar, Kuwait, Bahrain, Oman
al-khaleej | outlet | الخليج الإماراتية | Al Khaleej | code: AREMED | names: الخليج الإمارتية ; دار الخليج | short: الخليج
al-bayan-uae | outlet | البيان الإماراتية | Al Bayan | code: AREMED | short: البيان
al-ittihad-uae | outlet | الاتحاد الإماراتية | Al-Ittihad | code: AREMED | names: الاتحاد الظبيانية | short: الاتحاد
emarat-al-youm | outlet | الإمارات اليوم | Emarat Al Youm | code: AREMED | credit: الإمارات اليوم | ambiguous: yes
al-roeya-uae | outlet | الرؤية الإماراتية | Al Roeya | code: AREMED | short: الرؤية | ambiguous: yes
the-national-uae | outlet | ذا ناشيونال | The National | code: AREMED | names: ذا ناشونال ; ذي ناشيونال ; ذا ناشيونال الإماراتية
gulf-news | outlet | غلف نيوز | Gulf News | code: AREMED | names: جلف نيوز ; غالف نيوز
khaleej-times | outlet | خليج تايمز | Khaleej Times | code: AREMED | names: الخليج تايمز
al-ain-news | outlet | العين الإخبارية | Al Ain News | code: AREMED | names: بوابة العين الإخبارية ; بوابة العين | credit: العين الإخبارية
24-ae | outlet | موقع 24 | 24.ae | code: AREMED | names: 24 الإماراتي
abu-dhabi-tv | outlet | تلفزيون أبوظبي | Abu Dhabi TV | code: AREMED | names: قناة أبوظبي ; قناة أبو ظبي ; تلفزيون أبو ظبي
erem-news | outlet | إرم نيوز | Erem News | code: AREMED | names: شبكة إرم الإخبارية ; شبكة إرم | credit: إرم نيوز
al-sharq-qatar | outlet | الشرق القطرية | Al-Sharq (Qatar) | code: QATMED | short: الشرق
al-raya | outlet | الراية | Al Raya | code: QATMED | ambiguous: yes
al-watan-qatar | outlet | الوطن القطرية | Al-Watan (Qatar) | code: QATMED | short: الوطن
al-arab-qatar | outlet | العرب القطرية | Al-Arab (Qatar) | code: QATMED | short: العرب
qatar-tv | outlet | تلفزيون قطر | Qatar TV | code: QATMED | names: التلفزيون القطري
al-qabas | outlet | القبس | Al-Qabas | code: KWTMED | names: القبس الكويتية | credit: القبس
al-rai-kuwait | outlet | الراي الكويتية | Al-Rai (Kuwait) | code: KWTMED | short: الراي
al-seyassah | outlet | السياسة | Al-Seyassah | code: KWTMED | ambiguous: yes
al-anba-kuwait | outlet | الأنباء | Al-Anba | code: KWTMED | ambiguous: yes
al-jarida-kuwait | outlet | الجريدة | Al-Jarida | code: KWTMED | ambiguous: yes
al-watan-kuwait | outlet | الوطن الكويتية | Al-Watan (Kuwait) | code: KWTMED | short: الوطن
al-shahed | outlet | الشاهد | Al-Shahed | code: KWTMED | names: الشاهد الكويتية | ambiguous: yes
al-nahar-kuwait | outlet | النهار الكويتية | Annahar (Kuwait) | code: KWTMED | short: النهار
kuwait-tv | outlet | تلفزيون الكويت | Kuwait Television | code: KWTMED | names: التلفزيون الكويتي
al-ayam-bahrain | outlet | الأيام البحرينية | Al Ayam (Bahrain) | code: BHRMED | short: الأيام | ambiguous: yes
al-wasat-bahrain | outlet | الوسط البحرينية | Al-Wasat (Bahrain) | code: BHRMED | short: الوسط
akhbar-al-khaleej | outlet | أخبار الخليج | Akhbar Al Khaleej | code: BHRMED | names: أخبار الخليج البحرينية | ambiguous: yes
al-watan-bahrain | outlet | الوطن البحرينية | Al-Watan (Bahrain) | code: BHRMED | short: الوطن
al-bilad-bahrain | outlet | البلاد البحرينية | Al-Bilad (Bahrain) | code: BHRMED | short: البلاد | ambiguous: yes
oman-daily | outlet | عمان اليومية | Oman Daily | code: OMNMED | names: عمان العمانية
al-watan-oman | outlet | الوطن العمانية | Al-Watan (Oman) | code: OMNMED | short: الوطن
al-roya-oman | outlet | الرؤية العمانية | Al Roya | code: OMNMED | short: الرؤية | ambiguous: yes
times-of-oman | outlet | تايمز أوف عمان | Times of Oman | code: OMNMED | names: تايمز أوف عمان العمانية
shabiba-oman | outlet | الشبيبة | Al Shabiba | code: OMNMED | ambiguous: yes

# --- Egypt
al-ahram | outlet | الأهرام | Al-Ahram | code: EGYMED | names: الأهرام المصرية ; بوابة الأهرام ; الأهرام العربي ; الأهرام ويكلي ; أهرام أون لاين | credit: الأهرام ; بوابة الأهرام | ambiguous: yes
al-akhbar-egypt | outlet | الأخبار المصرية | Al-Akhbar (Egypt) | code: EGYMED | short: الأخبار | ambiguous: yes
akhbar-el-yom | outlet | أخبار اليوم | Akhbar El Yom | code: EGYMED | names: أخبار اليوم المصرية ; بوابة أخبار اليوم | ambiguous: yes
al-gomhuria-egypt | outlet | الجمهورية المصرية | Al Gomhuria | code: EGYMED | short: الجمهورية | ambiguous: yes
al-masry-al-youm | outlet | المصري اليوم | Al-Masry Al-Youm | code: EGYMED | names: المصري اليوم المصرية | credit: المصري اليوم | ambiguous: yes
youm7 | outlet | اليوم السابع | Youm7 | code: EGYMED | names: اليوم السابع المصرية | credit: اليوم السابع | ambiguous: yes
shorouk-egypt | outlet | الشروق المصرية | Al-Shorouk (Egypt) | code: EGYMED | names: بوابة الشروق | short: الشروق
al-watan-egypt | outlet | الوطن المصرية | El Watan (Egypt) | code: EGYMED | short: الوطن
al-wafd | outlet | الوفد | Al-Wafd | code: EGYMED | names: الوفد المصرية ; بوابة الوفد | ambiguous: yes
al-dostour-egypt | outlet | الدستور المصرية | Al-Dostour (Egypt) | code: EGYMED | short: الدستور
al-tahrir-egypt | outlet | التحرير | Al-Tahrir | code: EGYMED | names: التحرير المصرية | ambiguous: yes
al-fagr | outlet | الفجر المصرية | El Fagr | code: EGYMED | names: بوابة الفجر | short: الفجر
sada-el-balad | outlet | صدى البلد | Sada El Balad | code: EGYMED | credit: صدى البلد
masrawy | outlet | مصراوي | Masrawy | code: EGYMED
veto-gate | outlet | بوابة فيتو | Veto | code: EGYMED | names: فيتو المصرية
mada-masr | outlet | مدى مصر | Mada Masr | code: EGYMED
rose-al-yusuf | outlet | روز اليوسف | Rose al-Yusuf | code: EGYMED | names: روزاليوسف
al-mesryoon | outlet | المصريون المصرية | Al-Mesryoon | code: EGYMED | names: صحيفة المصريون ; جريدة المصريون
rassd | outlet | شبكة رصد | Rassd | code: EGYMED | names: شبكة رصد الإخبارية ; رصد الإخبارية
aswat-masriya | outlet | أصوات مصرية | Aswat Masriya | code: EGYMED | ambiguous: yes
egyptian-tv | outlet | التلفزيون المصري | Egyptian Television | code: EGYMED | names: التلفزيون الرسمي المصري ; النيل للأخبار ; قناة النيل للأخبار
cbc-egypt | outlet | سي بي سي إكسترا | CBC Extra | code: EGYMED | names: سي بي سي المصرية
on-tv | outlet | أون تي في | ONTV | code: EGYMED
dmc-egypt | outlet | دي إم سي | DMC | code: EGYMED
mekameleen | outlet | مكملين | Mekameleen | code: EGYMED | names: مكملين الفضائية | ambiguous: yes
al-sharq-tv-egypt | outlet | قناة الشرق الفضائية | El Sharq TV | names: قناة الشرق المعارضة

# --- Syria
al-thawra-syria | outlet | الثورة السورية الرسمية | Al-Thawra (Syria) | code: SYRMED | names: صحيفة الثورة السورية ; جريدة الثورة السورية | short: الثورة | ambiguous: yes
tishreen | outlet | تشرين السورية | Tishreen | code: SYRMED | names: صحيفة تشرين ; جريدة تشرين ; صحيفة تشرين السورية
baath-newspaper | outlet | البعث السورية | Al-Baath | code: SYRMED | names: صحيفة البعث ; جريدة البعث
al-watan-syria | outlet | الوطن السورية | Al-Watan (Syria) | code: SYRMED | short: الوطن
syrian-tv | outlet | التلفزيون السوري | Syrian Television | code: SYRMED | names: التلفزيون الرسمي السوري ; التلفزيون السوري الرسمي ; التلفزيون العربي السوري ; الفضائية السورية ; التلفزيون الحكومي السوري
al-ikhbariya-syria | outlet | الإخبارية السورية | Al-Ikhbariya Syria | code: SYRMED | names: قناة الإخبارية السورية | short: الإخبارية | ambiguous: yes
sama-tv | outlet | سما الفضائية | Sama TV | code: SYRMED | names: قناة سما ; تلفزيون سما
dunya-tv | outlet | الدنيا | Addounia TV | code: SYRMED | names: تلفزيون الدنيا ; الدنيا الفضائية | ambiguous: yes
sham-fm | outlet | شام إف إم | Sham FM | code: SYRMED | names: إذاعة شام إف إم
damascus-now | outlet | دمشق الآن | Damascus Now | code: SYRMED | ambiguous: yes
syria-news | outlet | سيريا نيوز | Syria News | code: SYRMED | names: سيريانيوز | credit: سيريا نيوز
enab-baladi | outlet | عنب بلدي | Enab Baladi | code: SYRMED | credit: عنب بلدي
zaman-al-wasl | outlet | زمان الوصل | Zaman al-Wasl | code: SYRMED | credit: زمان الوصل
all4syria | outlet | كلنا شركاء | All4Syria | code: SYRMED | credit: كلنا شركاء | ambiguous: yes
shaam-network | outlet | شبكة شام | Shaam News Network | code: SYRMED | names: شبكة شام الإخبارية | credit: شام
aleppo-media-center | outlet | مركز حلب الإعلامي | Aleppo Media Center | code: SYRMED | names: المركز الإعلامي في حلب
smart-news | agency | وكالة سمارت | SMART News Agency | code: SYRMED | names: وكالة سمارت للأنباء ; سمارت نيوز | credit: سمارت
ara-news | agency | آرا نيوز | ARA News | code: SYRMED | names: وكالة آرا نيوز ; وكالة آرا | credit: آرا نيوز
qasioun | agency | وكالة قاسيون | Qasioun News Agency | code: SYRMED | names: وكالة قاسيون للأنباء
hawar | agency | وكالة هاوار | Hawar News Agency | code: SYRMED | names: وكالة أنباء هاوار ; وكالة هاوار للأنباء ; هاوار نيوز | credit: هاوار
step-news | agency | ستيب نيوز | Step News Agency | code: SYRMED | names: وكالة ستيب ; وكالة ستيب الإخبارية
masar-press | agency | مسار برس | Masar Press | code: SYRMED | names: وكالة مسار برس
al-dorar | outlet | الدرر الشامية | Al-Dorar al-Shamia | code: SYRMED | names: شبكة الدرر الشامية | credit: الدرر الشامية
syria-direct | outlet | سوريا على طول | Syria Direct | code: SYRMED
syria-mubasher | outlet | شبكة سوريا مباشر | Syria Mubasher | code: SYRMED
baladi-news | outlet | بلدي نيوز | Baladi News | code: SYRMED | names: شبكة بلدي الإعلامية
aleppo-news-network | outlet | شبكة حلب نيوز | Halab News Network | code: SYRMED | names: حلب نيوز
syria-tv | outlet | تلفزيون سوريا | Syria TV | code: SYRMED
amaq | agency | وكالة أعماق | Amaq (ISIS) | code: IMGMED | names: وكالة أعماق الإخبارية ; وكالة أنباء أعماق ; مؤسسة أعماق ; أعماق الإخبارية | credit: أعماق
dabiq-magazine | outlet | مجلة دابق | Dabiq (ISIS) | code: IMGMED
al-naba-isis | outlet | النبأ | Al-Naba (ISIS) | code: IMGMED | ambiguous: yes
al-furqan-media | outlet | مؤسسة الفرقان | Al-Furqan Media (ISIS) | code: IMGMED | names: مؤسسة الفرقان للإنتاج الإعلامي ; الفرقان للإنتاج الإعلامي
al-bayan-radio-isis | outlet | إذاعة البيان | Al-Bayan Radio (ISIS) | code: IMGMED
ebaa | agency | شبكة إباء | Ebaa News Agency | code: SYRMED | names: وكالة إباء ; شبكة إباء الإخبارية ; وكالة إباء الإخبارية
as-sahab | outlet | مؤسسة السحاب | As-Sahab (al-Qaeda) | code: IMGMED | names: مؤسسة السحاب للإنتاج الإعلامي ; مؤسسة السحاب الإعلامية
al-manara-al-bayda | outlet | المنارة البيضاء | Al-Manara al-Bayda (Nusra Front) | code: SYRMED | names: مؤسسة المنارة البيضاء

# --- Iraq
al-iraqiya | outlet | العراقية | Al-Iraqiya | code: IRQMED | names: تلفزيون العراقية ; العراقية شبه الرسمية | ambiguous: yes
iraqi-media-network | outlet | شبكة الإعلام العراقي | Iraqi Media Network | code: IRQMED
al-sumaria | outlet | السومرية | Al Sumaria | code: IRQMED | names: السومرية نيوز ; السومرية الفضائية | credit: السومرية نيوز | ambiguous: yes
al-sharqiya | outlet | الشرقية نيوز | Al Sharqiya | code: IRQMED
al-baghdadia | outlet | البغدادية | Al-Baghdadia | code: IRQMED | ambiguous: yes
al-mosuliya | outlet | الموصلية | Al-Mosuliya | code: IRQMED | names: الموصلية الفضائية | ambiguous: yes
afaq-tv | outlet | آفاق | Afaq TV | code: IRQMED | names: آفاق الفضائية | ambiguous: yes
ishtar-tv | outlet | عشتار | Ishtar TV | code: IRQMED | names: عشتار الفضائية | ambiguous: yes
al-ahd-tv-iraq | outlet | العهد | Al-Ahd TV | code: IRQMED | ambiguous: yes
al-sabah-iraq | outlet | الصباح العراقية | Al-Sabah (Iraq) | code: IRQMED | short: الصباح
al-mada-iraq | outlet | المدى | Al-Mada | code: IRQMED | names: المدى العراقية ; المدى برس ; وكالة المدى برس | credit: المدى برس | ambiguous: yes
al-zaman-iraq | outlet | الزمان | Azzaman | code: IRQMED | names: الزمان العراقية | ambiguous: yes
al-mashriq-iraq | outlet | المشرق | Al-Mashriq | code: IRQMED | names: المشرق العراقية | ambiguous: yes
al-ghad-press | agency | الغد برس | Al-Ghad Press | code: IRQMED | names: وكالة الغد برس
shafaq-news | agency | شفق نيوز | Shafaq News | code: IRQMED | names: وكالة شفق نيوز ; شفق نيوز الكردية | credit: شفق نيوز
baghdad-today | agency | بغداد اليوم | Baghdad Today | code: IRQMED | names: وكالة بغداد اليوم | ambiguous: yes
nina | agency | الوكالة الوطنية العراقية | National Iraqi News Agency (NINA) | code: IRQMED | names: وكالة نينا ; الوكالة الوطنية العراقية للأنباء نينا | credit: نينا
aswat-al-iraq | agency | أصوات العراق | Aswat al-Iraq | code: IRQMED | names: وكالة أصوات العراق
rudaw | outlet | روداو | Rudaw | code: IRQMED | names: شبكة روداو ; شبكة روداو الإعلامية | credit: روداو ; رووداو
k24 | outlet | كردستان 24 | Kurdistan 24 | code: IRQMED | names: كوردستان 24 ; كردستان24 ; كوردستان24
basnews | outlet | باسنيوز | BasNews | code: IRQMED | names: باس نيوز ; وكالة باس نيوز ; وكالة باسنيوز
nrt | outlet | إن آر تي | NRT | code: IRQMED | names: ان ار تي الكردية

# --- Lebanon
an-nahar | outlet | النهار اللبنانية | An-Nahar | code: LBNMED | short: النهار
as-safir | outlet | السفير | As-Safir | code: LBNMED | names: السفير اللبنانية | ambiguous: yes
al-akhbar-lebanon | outlet | الأخبار اللبنانية | Al-Akhbar (Lebanon) | code: LBNMED | short: الأخبار | ambiguous: yes
al-mustaqbal-paper | outlet | المستقبل اللبنانية | Al-Mustaqbal | code: LBNMED | names: صحيفة المستقبل ; جريدة المستقبل ; تلفزيون المستقبل ; قناة المستقبل
al-joumhouria-lebanon | outlet | الجمهورية اللبنانية اليومية | Al Joumhouria | code: LBNMED | names: صحيفة الجمهورية اللبنانية ; جريدة الجمهورية اللبنانية
al-liwaa-lebanon | outlet | اللواء اللبنانية | Al-Liwaa | code: LBNMED | names: صحيفة اللواء ; جريدة اللواء
al-diyar-lebanon | outlet | الديار | Ad-Diyar | code: LBNMED | ambiguous: yes
al-anwar-lebanon | outlet | الأنوار | Al-Anwar | code: LBNMED | ambiguous: yes
al-balad-lebanon | outlet | البلد اللبنانية | Al-Balad | code: LBNMED | names: صحيفة البلد
lorient-le-jour | outlet | لوريان لو جور | L'Orient-Le Jour | code: LBNMED | names: لوريان لوجور ; أوريان لو جور
daily-star | outlet | ديلي ستار | The Daily Star | code: LBNMED | names: ذا ديلي ستار ; دايلي ستار ; ديلي ستار اللبنانية
al-modon | outlet | المدن | Al-Modon | code: LBNMED | names: المدن الإلكترونية | ambiguous: yes
al-manar | outlet | المنار | Al-Manar | code: LBNMED | names: تلفزيون المنار ; المنار اللبنانية | credit: المنار | ambiguous: yes
lbci | outlet | المؤسسة اللبنانية للإرسال | LBCI | code: LBNMED | names: إل بي سي ; ال.بي.سي ; إل بي سي آي
mtv-lebanon | outlet | إم تي في اللبنانية | MTV Lebanon | code: LBNMED | names: قناة أم تي في
al-jadeed | outlet | الجديد اللبنانية | Al Jadeed | code: LBNMED | names: قناة الجديد ; تلفزيون الجديد
nbn | outlet | إن بي إن | NBN | code: LBNMED
otv-lebanon | outlet | أو تي في | OTV | code: LBNMED
voice-of-lebanon | outlet | صوت لبنان | Voice of Lebanon | code: LBNMED | names: إذاعة صوت لبنان ; صوت لبنان الحر
central-agency-lebanon | agency | المركزية اللبنانية | Al Markazia | code: LBNMED | names: وكالة الأنباء المركزية ; الوكالة المركزية | ambiguous: yes
naharnet | outlet | نهارنت | Naharnet | code: LBNMED | names: نهار نت
elnashra | outlet | النشرة | Elnashra | code: LBNMED | ambiguous: yes
lebanon-debate | outlet | ليبانون ديبايت | Lebanon Debate | code: LBNMED

# --- Palestine, Jordan
al-quds-palestine | outlet | القدس الفلسطينية | Al-Quds | code: PSEMED | names: صحيفة القدس ; جريدة القدس ; القدس المقدسية ; القدس دوت كوم | ambiguous: yes
al-ayyam-palestine | outlet | الأيام الفلسطينية | Al-Ayyam (Palestine) | code: PSEMED | short: الأيام | ambiguous: yes
al-hayat-al-jadida | outlet | الحياة الجديدة | Al-Hayat al-Jadida | code: PSEMED | names: الحياة الجديدة الفلسطينية | ambiguous: yes
felesteen-paper | outlet | فلسطين أون لاين | Felesteen | code: PSEMED | names: صحيفة فلسطين ; جريدة فلسطين ; فلسطين أونلاين
al-resalah | outlet | الرسالة نت | Al-Resalah | code: PSEMED
al-aqsa-tv | outlet | فضائية الأقصى | Al-Aqsa TV | code: PSEMED | names: إذاعة صوت الأقصى ; إذاعة الأقصى ; تلفزيون الأقصى
palestine-tv | outlet | تلفزيون فلسطين | Palestine TV | code: PSEMED | names: التلفزيون الفلسطيني ; فضائية فلسطين
palestine-today | agency | وكالة فلسطين اليوم | Palestine Today | code: PSEMED | names: قناة فلسطين اليوم ; فلسطين اليوم الإخبارية ; وكالة فلسطين اليوم الإخبارية
voice-of-palestine | outlet | صوت فلسطين | Voice of Palestine | code: PSEMED | names: إذاعة صوت فلسطين
donia-al-watan | outlet | دنيا الوطن | Donia Al-Watan | code: PSEMED | credit: دنيا الوطن
arab48 | outlet | عرب 48 | Arab48 | code: ISRMED | names: عرب48 | ambiguous: yes
al-rai-jordan | outlet | الرأي الأردنية | Al-Rai (Jordan) | code: JORMED | short: الرأي
al-dustour-jordan | outlet | الدستور الأردنية | Ad-Dustour (Jordan) | code: JORMED | short: الدستور
al-ghad-jordan | outlet | الغد الأردنية | Al-Ghad (Jordan) | code: JORMED | names: صحيفة الغد ; جريدة الغد | short: الغد
al-arab-al-yawm | outlet | العرب اليوم | Al-Arab al-Yawm | code: JORMED | names: العرب اليوم الأردنية | ambiguous: yes
as-sabeel | outlet | السبيل | Assabeel | code: JORMED | names: السبيل الأردنية | ambiguous: yes
jordan-times | outlet | جوردان تايمز | The Jordan Times | code: JORMED | names: جوردن تايمز ; ذا جوردان تايمز
roya-tv | outlet | رؤيا الأردنية | Roya TV | code: JORMED | names: قناة رؤيا ; تلفزيون رؤيا
ammon-news | outlet | عمون | Ammon News | code: JORMED | names: وكالة عمون ; وكالة عمون الإخبارية | ambiguous: yes
jordan-tv | outlet | التلفزيون الأردني | Jordan TV | code: JORMED

# --- Yemen
al-masirah | outlet | المسيرة | Al-Masirah | code: YEMMED | names: المسيرة نت ; تلفزيون المسيرة | ambiguous: yes
al-thawra-yemen | outlet | الثورة اليمنية الرسمية | Al-Thawra (Yemen) | code: YEMMED | names: صحيفة الثورة اليمنية ; صحيفة الثورة الرسمية | ambiguous: yes
26-september | outlet | 26 سبتمبر نت | 26 September | code: YEMMED | names: سبتمبر نت ; صحيفة 26 سبتمبر ; موقع 26 سبتمبر
al-masdar-online | outlet | المصدر أونلاين | Al-Masdar Online | code: YEMMED | names: المصدر أون لاين | credit: المصدر أونلاين
marib-press | outlet | مأرب برس | Marib Press | code: YEMMED | names: وكالة مأرب برس | credit: مأرب برس
aden-al-ghad | outlet | عدن الغد | Aden al-Ghad | code: YEMMED | credit: عدن الغد
al-ayyam-yemen | outlet | الأيام العدنية | Al-Ayyam (Yemen) | code: YEMMED | short: الأيام
yemen-today-tv | outlet | قناة اليمن اليوم | Yemen Today | code: YEMMED | names: صحيفة اليمن اليوم ; فضائية اليمن اليوم
belqees-tv | outlet | بلقيس | Belqees TV | code: YEMMED | names: بلقيس الفضائية | ambiguous: yes
suhail-tv | outlet | سهيل | Suhail TV | code: YEMMED | names: سهيل الفضائية | ambiguous: yes
azal-tv | outlet | آزال | Azal TV | code: YEMMED | names: آزال الفضائية | ambiguous: yes
yemen-tv | outlet | التلفزيون اليمني | Yemen TV | code: YEMMED | names: الفضائية اليمنية ; التلفزيون اليمني الرسمي
al-mawqea-post | outlet | الموقع بوست | Al-Mawqea Post | code: YEMMED
yemen-shabab | outlet | يمن شباب | Yemen Shabab | code: YEMMED
news-yemen | outlet | نيوز يمن | News Yemen | code: YEMMED | names: نيوزيمن
al-saeedah | outlet | السعيدة | Al-Saeedah | code: YEMMED | names: السعيدة الفضائية | ambiguous: yes

# --- Libya, Tunisia, Algeria, Morocco, Mauritania
al-wasat-libya | outlet | بوابة الوسط | Al-Wasat (Libya) | code: LBYMED | names: الوسط الليبية ; بوابة الوسط الليبية | short: الوسط
libya-al-ahrar | outlet | ليبيا الأحرار | Libya al-Ahrar | code: LBYMED
libya-218 | outlet | ليبيا 218 | 218 TV | code: LBYMED | names: قناة 218 ; 218 نيوز
al-nabaa-libya | outlet | قناة النبأ | Al-Nabaa TV | code: LBYMED | names: فضائية النبأ
libya-channel | outlet | قناة ليبيا | Libya's Channel | code: LBYMED
libya-observer | outlet | ليبيا أوبزرفر | The Libya Observer | code: LBYMED | names: ذا ليبيا أوبزرفر ; ليبيا أوبزيرفر
libya-herald | outlet | ليبيا هيرالد | Libya Herald | code: LBYMED | names: ليبيا هيرلد
afrigate | outlet | بوابة أفريقيا الإخبارية | Afrigate News | code: LBYMED
al-chourouk-tunisia | outlet | الشروق التونسية | Al Chourouk (Tunisia) | code: TUNMED | short: الشروق
as-sabah-tunisia | outlet | الصباح التونسية | Assabah (Tunisia) | code: TUNMED | names: الصباح نيوز | short: الصباح
al-maghreb-tunisia | outlet | المغرب التونسية | Le Maghreb | code: TUNMED
mosaique-fm | outlet | موزاييك إف إم | Mosaïque FM | code: TUNMED | names: إذاعة موزاييك ; إذاعة موزاييك الخاصة
shems-fm | outlet | شمس إف إم | Shems FM | code: TUNMED | names: إذاعة شمس إف إم
watania-tunisia | outlet | التلفزيون التونسي | Tunisian Television | code: TUNMED | names: القناة الوطنية التونسية ; التلفزة التونسية ; التلفزيون الرسمي التونسي
nessma | outlet | نسمة التونسية | Nessma TV | code: TUNMED | names: قناة نسمة
al-mutawassit-tunisia | outlet | المتوسط التونسية | Al-Mutawassit | code: TUNMED
echorouk-algeria | outlet | الشروق الجزائرية | Echorouk El Yawmi | code: DZAMED | names: الشروق اليومي ; الشروق أون لاين ; الشروق اليومي الجزائرية | short: الشروق
el-khabar | outlet | الخبر | El Khabar | code: DZAMED | names: الخبر الجزائرية | ambiguous: yes
ennahar-algeria | outlet | النهار الجزائرية | Ennahar | code: DZAMED | names: النهار أونلاين | short: النهار
el-watan-algeria | outlet | الوطن الجزائرية | El Watan (Algeria) | code: DZAMED | short: الوطن
liberte-algeria | outlet | ليبرتي الجزائرية | Liberté (Algeria) | code: DZAMED | names: ليبرتيه الجزائرية
tsa-algeria | outlet | كل شيء عن الجزائر | TSA | code: DZAMED
algerian-tv | outlet | التلفزيون الجزائري | Algerian Television | code: DZAMED | names: التلفزيون الرسمي الجزائري
hespress | outlet | هسبريس | Hespress | code: MARMED | names: هسبرس | credit: هسبريس
al-massae | outlet | المساء المغربية | Al Massae | code: MARMED | short: المساء
assabah-morocco | outlet | الصباح المغربية | Assabah (Morocco) | code: MARMED | short: الصباح
al-ahdath-al-maghribia | outlet | الأحداث المغربية | Al Ahdath Al Maghribia | code: MARMED | ambiguous: yes
akhbar-al-yaoum-morocco | outlet | أخبار اليوم المغربية | Akhbar Al Yaoum | code: MARMED
medi1 | outlet | ميدي 1 | Medi1 | code: MARMED | names: ميدي1 ; ميدي 1 تي في ; إذاعة ميدي 1
2m-morocco | outlet | القناة الثانية المغربية | 2M | code: MARMED

# --- Sudan, Somalia and the Horn
al-sudani | outlet | السوداني | Al-Sudani | code: SDNMED | names: السوداني الدولية | ambiguous: yes
al-intibaha | outlet | الانتباهة | Al-Intibaha | code: SDNMED | ambiguous: yes
al-rakoba | outlet | الراكوبة | Al-Rakoba | code: SDNMED
sudan-tribune | outlet | سودان تربيون | Sudan Tribune | names: سودان تريبيون ; سودان تريبون
radio-dabanga | outlet | راديو دبنقا | Radio Dabanga | names: إذاعة دبنقا ; دبنقا
ashorooq-sudan | outlet | شبكة الشروق | Ashorooq | code: SDNMED | names: الشروق السودانية
sudan-tv | outlet | التلفزيون السوداني | Sudan TV | code: SDNMED | names: تلفزيون السودان
garowe-online | outlet | غاروي أونلاين | Garowe Online | code: SOMMED | names: جروي أونلاين
somali-new | outlet | الصومال الجديد | Somalia Al-Jadid | code: SOMMED | ambiguous: yes
fana-ethiopia | outlet | فانا الإثيوبية | Fana Broadcasting | code: ETHMED | names: إذاعة فانا ; شبكة فانا
ena-ethiopia | agency | وكالة الأنباء الإثيوبية | Ethiopian News Agency | code: ETHMED

# --- Israel
haaretz | outlet | هآرتس | Haaretz | code: ISRMED | names: ها آرتس | credit: هآرتس
yedioth | outlet | يديعوت أحرونوت | Yedioth Ahronoth | code: ISRMED | names: يديعوت أحرنوت ; يديعوت احرنوت العبرية ; يديعوت | credit: يديعوت أحرونوت
maariv | outlet | معاريف | Maariv | code: ISRMED | names: معريف ; معاريف الإسرائيلية
jerusalem-post | outlet | جيروزاليم بوست | The Jerusalem Post | code: ISRMED | names: جروزاليم بوست ; جيروسالم بوست ; جورزاليم بوست ; جيروزالم بوست
israel-hayom | outlet | إسرائيل اليوم | Israel Hayom | code: ISRMED | names: إسرائيل هيوم ; يسرائيل هيوم | credit: إسرائيل اليوم | ambiguous: yes
times-of-israel | outlet | تايمز أوف إسرائيل | The Times of Israel | code: ISRMED | names: ذا تايمز أوف إسرائيل
walla | outlet | واللا | Walla | code: ISRMED | names: واللا العبري ; واللا الإسرائيلي | ambiguous: yes
channel-2-israel | outlet | القناة الثانية الإسرائيلية | Channel 2 (Israel) | code: ISRMED | names: القناة الإسرائيلية الثانية ; القناة العبرية الثانية ; القناة الثانية العبرية
channel-10-israel | outlet | القناة العاشرة الإسرائيلية | Channel 10 (Israel) | code: ISRMED | names: القناة الإسرائيلية العاشرة ; القناة العبرية العاشرة ; القناة العاشرة العبرية
channel-12-israel | outlet | القناة 12 الإسرائيلية | Channel 12 (Israel) | code: ISRMED | names: القناة الإسرائيلية 12 ; القناة 12 العبرية
channel-13-israel | outlet | القناة 13 الإسرائيلية | Channel 13 (Israel) | code: ISRMED | names: القناة الإسرائيلية 13 ; القناة 13 العبرية
channel-7-israel | outlet | القناة السابعة الإسرائيلية | Arutz Sheva | code: ISRMED | names: القناة السابعة العبرية ; القناة الإسرائيلية السابعة
channel-1-israel | outlet | القناة الأولى الإسرائيلية | Channel 1 (Israel) | code: ISRMED | names: القناة الإسرائيلية الأولى
kan | outlet | هيئة البث الإسرائيلية | Kan | code: ISRMED | names: هيئة البث الإسرائيلي ; هيئة البث العبرية ; قناة كان الإسرائيلية ; قناة كان العبرية
israel-radio | outlet | الإذاعة الإسرائيلية | Israel Radio | code: ISRMED | names: الإذاعة العبرية ; إذاعة إسرائيل ; صوت إسرائيل ; الإذاعة العامة الإسرائيلية ; الإذاعة الإسرائيلية العامة
galatz | outlet | إذاعة الجيش الإسرائيلي | Army Radio (Israel) | code: ISRMED | short: إذاعة الجيش
i24 | outlet | آي 24 | i24NEWS | code: ISRMED | names: آي 24 نيوز
debka | outlet | ديبكا | DEBKAfile | code: ISRMED | names: دبكا فايل ; ديبكا فايل

# --- United States
nyt | outlet | نيويورك تايمز | The New York Times | code: USAMED | names: النيويورك تايمز ; نيويورك تايمز الأمريكية ; نيويورك تايمز الأميركية ; نيويوركتايمز | credit: نيويورك تايمز | qid: Q9684
washington-post | outlet | واشنطن بوست | The Washington Post | code: USAMED | names: الواشنطن بوست ; واشنطن بوست الأمريكية ; واشنطن بوست الأميركية | credit: واشنطن بوست | qid: Q166032
wsj | outlet | وول ستريت جورنال | The Wall Street Journal | code: USAMED | names: وول ستريت جرنال ; وول ستريت جورنل ; الوول ستريت جورنال ; وال ستريت جورنال | qid: Q164746
usa-today | outlet | يو إس إيه توداي | USA Today | code: USAMED | names: يو أس أي توداي ; يو اس ايه تودي
la-times | outlet | لوس أنجليس تايمز | Los Angeles Times | code: USAMED | names: لوس أنجلوس تايمز ; لوس أنجيليس تايمز
washington-times | outlet | واشنطن تايمز | The Washington Times | code: USAMED | names: الواشنطن تايمز
boston-globe | outlet | بوسطن غلوب | The Boston Globe | code: USAMED | names: بوسطن جلوب
chicago-tribune | outlet | شيكاغو تريبيون | Chicago Tribune | code: USAMED | names: شيكاغو تريبيون الأمريكية ; شيكاغو تربيون
csm | outlet | كريستيان ساينس مونيتور | The Christian Science Monitor | code: USAMED | names: كريستيان ساينس مونيتر ; كريستيان سيانس مونيتور
foreign-policy | outlet | فورين بوليسي | Foreign Policy | code: USAMED | names: فورن بوليسي ; فورين بولسي ; فورين بوليسى الأمريكية
foreign-affairs | outlet | فورين أفيرز | Foreign Affairs | code: USAMED | names: فورين افيرز الأمريكية ; فورن أفيرز
weekly-standard | outlet | ويكلي ستاندرد | The Weekly Standard | code: USAMED | names: ذا ويكلي ستاندرد ; ويكلي ستاندارد
newsweek | outlet | نيوزويك | Newsweek | code: USAMED | names: النيوزويك ; نيوز ويك
time-magazine | outlet | مجلة تايم | Time | code: USAMED | names: مجلة التايم ; التايم الأمريكية ; تايم الأمريكية ; التايم الأميركية ; تايم الأميركية
new-yorker | outlet | نيويوركر | The New Yorker | code: USAMED | names: ذا نيويوركر ; ذي نيويوركر ; النيويوركر
the-atlantic | outlet | ذا أتلانتيك | The Atlantic | code: USAMED | names: ذي أتلانتيك ; أتلانتيك الأمريكية ; أتلانتيك الأميركية ; ذا أتلانتك
forbes | outlet | فوربس | Forbes | code: USAMED | names: فوربز
politico | outlet | بوليتيكو | Politico | code: USAMED
daily-beast | outlet | ديلي بيست | The Daily Beast | code: USAMED | names: ذا ديلي بيست ; ذي ديلي بيست ; دايلي بيست
huffpost | outlet | هافينغتون بوست | HuffPost | code: USAMED | names: هافنغتون بوست ; هافينجتون بوست ; هفنغتون بوست ; هاف بوست
al-monitor | outlet | المونيتور | Al-Monitor | code: USAMED | names: المونيتور الأمريكي ; المونيتور الأميركي ; المونيتر
the-hill | outlet | ذا هيل | The Hill | code: USAMED | names: ذي هيل ; صحيفة ذا هيل
buzzfeed | outlet | بازفيد | BuzzFeed | code: USAMED | names: باز فيد ; بزفيد
vice-news | outlet | فايس نيوز | Vice News | code: USAMED
the-intercept | outlet | ذي إنترسبت | The Intercept | code: USAMED | names: ذا إنترسبت ; إنترسبت
fox-news | outlet | فوكس نيوز | Fox News | code: USAMED | names: تلفزيون فوكس ; شبكة فوكس ; فوكس نيوز الأمريكية ; فوكس نيوز الأميركية
nbc | outlet | إن بي سي | NBC | code: USAMED | names: إن بي سي نيوز ; ان.بي.سي
abc | outlet | إيه بي سي | ABC | code: USAMED | names: إيه بي سي نيوز ; ايه.بي.سي ; أي بي سي نيوز
cbs | outlet | سي بي إس | CBS | code: USAMED | names: سي بي إس نيوز ; سي.بي.إس
cnbc | outlet | سي إن بي سي | CNBC | code: USAMED | names: سي إن بي سي عربية ; سي.إن.بي.سي
msnbc | outlet | إم إس إن بي سي | MSNBC | code: USAMED
pbs | outlet | بي بي إس | PBS | code: USAMED | names: بي بي أس الأمريكية
npr | outlet | الإذاعة الوطنية العامة | NPR | code: USAMED | names: إن بي آر ; الإذاعة الوطنية العامة الأمريكية ; الإذاعة العامة الأمريكية
voa | outlet | صوت أمريكا | Voice of America | code: USAMED | names: صوت أميركا ; إذاعة صوت أمريكا ; إذاعة صوت أميركا
rferl | outlet | إذاعة أوروبا الحرة | Radio Free Europe | code: USAMED | names: راديو أوروبا الحرة ; إذاعة أوروبا الحرة راديو ليبرتي
iraq-hurr | outlet | إذاعة العراق الحر | Radio Free Iraq | code: USAMED | names: راديو العراق الحر
defense-news | outlet | ديفنس نيوز | Defense News | code: USAMED | names: ديفينس نيوز
site | outlet | مركز سايت | SITE Intelligence Group | code: USAMED | names: موقع سايت ; مجموعة سايت ; سايت الأمريكي ; موقع سايت الأمريكي ; مركز سايت الأميركي
long-war-journal | outlet | لونغ وور جورنال | Long War Journal | code: USAMED | names: لونج وار جورنال ; لونغ وار جورنال

# --- United Kingdom
guardian | outlet | الغارديان | The Guardian | code: GBRMED | names: غارديان ; الجارديان ; ذا غارديان ; ذي غارديان ; الغارديان البريطانية ; الكارديان | credit: الغارديان | qid: Q11148
times-uk | outlet | التايمز | The Times | code: GBRMED | names: تايمز البريطانية ; التايمز البريطانية ; ذا تايمز ; ذي تايمز ; تايمز اللندنية | qid: Q50008
sunday-times | outlet | صنداي تايمز | The Sunday Times | code: GBRMED | names: الصنداي تايمز ; ساندي تايمز ; صانداي تايمز
telegraph | outlet | ديلي تلغراف | The Daily Telegraph | code: GBRMED | names: الديلي تلغراف ; ديلي تليغراف ; الديلي تليغراف ; ديلي تلجراف ; ديلي تليجراف ; الديلي تليجراف ; التلغراف البريطانية ; التلجراف ; التليجراف ; تليغراف ; التليغراف ; صنداي تلغراف ; صنداي تليغراف ; ديلي تيليغراف ; التلغراف
independent | outlet | الإندبندنت | The Independent | code: GBRMED | names: إندبندنت ; الإندبندانت ; إندبندنت البريطانية ; ذي إندبندنت ; ذا إندبندنت ; الإنديبندنت ; إنديبندنت ; الإندبندت ; إندبندنت عربية
daily-mail | outlet | ديلي ميل | Daily Mail | code: GBRMED | names: الديلي ميل ; دايلي ميل ; ميل أون صنداي
daily-mirror | outlet | ديلي ميرور | Daily Mirror | code: GBRMED | names: ميرور البريطانية ; الديلي ميرور ; صنداي ميرور
daily-express | outlet | ديلي إكسبرس | Daily Express | code: GBRMED | names: إكسبرس البريطانية ; الديلي إكسبرس ; ديلي إكسبريس ; صنداي إكسبرس
the-sun | outlet | ذا صن | The Sun | code: GBRMED | names: ذي صن ; صن البريطانية ; الصن البريطانية
metro-uk | outlet | مترو البريطانية | Metro | code: GBRMED
ft | outlet | فايننشال تايمز | Financial Times | code: GBRMED | names: الفايننشال تايمز ; فاينانشال تايمز ; فاينانشيال تايمز ; الفاينانشيال تايمز ; فايننشيال تايمز
economist | outlet | الإيكونوميست | The Economist | code: GBRMED | names: إيكونوميست ; ذي إيكونوميست ; الإيكونومست ; إيكونومست ; ذا إيكونوميست
new-statesman | outlet | نيو ستيتسمان | New Statesman | code: GBRMED | names: ذا نيو ستيتسمان ; نيو ستيتسمن
observer | outlet | الأوبزرفر | The Observer | code: GBRMED | names: أوبزرفر ; الأوبزيرفر ; ذي أوبزرفر
evening-standard | outlet | إيفنينغ ستاندرد | Evening Standard | code: GBRMED | names: إيفننغ ستاندرد ; إيفنينج ستاندرد ; إيفنينغ ستاندارد
sky-news | outlet | سكاي نيوز | Sky News | code: GBRMED | names: سكاي نيوز البريطانية ; سكاينيوز
itv | outlet | آي تي في | ITV | code: GBRMED | names: آي تي في البريطانية
channel-4-uk | outlet | القناة الرابعة البريطانية | Channel 4 | code: GBRMED | names: القناة الرابعة في التلفزيون البريطاني
janes | outlet | جينز | Jane's | code: GBRMED | names: جينز البريطانية ; جينس ديفنس ; جينز ديفنس ويكلي | ambiguous: yes

# --- France, Germany, the rest of Europe
le-monde | outlet | لوموند | Le Monde | code: FRAMED | names: اللوموند ; لو موند ; لوموند الفرنسية | credit: لوموند | qid: Q12461
le-figaro | outlet | لوفيغارو | Le Figaro | code: FRAMED | names: لو فيغارو ; الفيغارو ; لوفيجارو ; الفيجارو ; لوفيغارو الفرنسية | credit: لوفيغارو
liberation | outlet | ليبراسيون | Libération | code: FRAMED | names: ليبيراسيون ; ليبراسيون الفرنسية
jdd | outlet | لو جورنال دو ديمانش | Le Journal du Dimanche | code: FRAMED | names: جورنال دو ديمانش ; لوجورنال دو ديمانش ; لو جورنال دي ديمانش
le-parisien | outlet | لو باريزيان | Le Parisien | code: FRAMED | names: لوباريزيان ; لو باريزيين
la-croix | outlet | لاكروا | La Croix | code: FRAMED | names: لا كروا
lexpress | outlet | ليكسبريس | L'Express | code: FRAMED | names: لكسبرس ; لوكسبرس ; ليكسبرس
le-point | outlet | لوبوان | Le Point | code: FRAMED | names: لو بوان
nouvel-obs | outlet | لو نوفيل أوبسرفاتور | L'Obs | code: FRAMED | names: نوفيل أوبسرفاتور ; لوبس ; لو نوفيل أوبزرفاتور
charlie-hebdo | outlet | شارلي إيبدو | Charlie Hebdo | code: FRAMED | names: شارلي ابدو ; تشارلي إيبدو ; شارلي هبدو
le-monde-diplomatique | outlet | لوموند ديبلوماتيك | Le Monde diplomatique | code: FRAMED | names: لوموند دبلوماتيك ; لوموند ديبلوماتيك الفرنسية
canard-enchaine | outlet | لو كانار أنشينيه | Le Canard enchaîné | code: FRAMED | names: لوكانار أنشينيه ; لو كانار أونشينيه
mediapart | outlet | ميديا بارت | Mediapart | code: FRAMED | names: ميديابارت
intelligence-online | outlet | إنتليجنس أونلاين | Intelligence Online | code: FRAMED | names: إنتلجنس أون لاين ; إنتيليجنس أونلاين
bfmtv | outlet | بي إف إم | BFM TV | code: FRAMED | names: بي إف إم تي في
tf1 | outlet | تي إف 1 | TF1 | code: FRAMED
europe1 | outlet | أوروبا 1 | Europe 1 | code: FRAMED | names: إذاعة أوروبا 1 ; أوروبا واحد ; راديو أوروبا 1
rtl-france | outlet | إر تي إل | RTL | code: FRAMED | names: إذاعة آر تي إل ; ار.تي.ال
france-info | outlet | فرانس إنفو | France Info | code: FRAMED | names: إذاعة فرانس إنفو
france-inter | outlet | فرانس إنتر | France Inter | code: FRAMED | names: إذاعة فرانس إنتر ; فرانس انتير
spiegel | outlet | دير شبيغل | Der Spiegel | code: DEUMED | names: شبيغل ; دير شبيجل ; شبيجل ; شبيغل الألمانية ; شبيغل أونلاين ; دير شبيغل الألمانية ; دير شبيغيل | qid: Q131478
bild | outlet | بيلد الألمانية | Bild | code: DEUMED | names: بيلد ; بيلد أم زونتاغ ; بيلد ام زونتاج ; صحيفة بيلد ; بيلد تسايتونغ
die-welt | outlet | دي فيلت | Die Welt | code: DEUMED | names: دي فلت ; فيلت أم زونتاغ ; دي فيلت الألمانية
die-zeit | outlet | دي تسايت | Die Zeit | code: DEUMED | names: دي تزايت ; تسايت الألمانية
faz | outlet | فرانكفورتر ألغماينه | Frankfurter Allgemeine Zeitung | code: DEUMED | names: فرانكفورتر ألغماينه تسايتونغ ; فرانكفورتر الجماينه
sz | outlet | زود دويتشه تسايتونغ | Süddeutsche Zeitung | code: DEUMED | names: زودويتشه تسايتونغ ; سوددويتشه تسايتونغ ; زود دويتشه ; زيودويتشه تسايتونج ; زوددويتشه تسايتونغ
focus-germany | outlet | فوكوس الألمانية | Focus | code: DEUMED | names: مجلة فوكوس
ard | outlet | آ إر دي | ARD | code: DEUMED | names: إيه آر دي الألمانية ; القناة الألمانية الأولى ; القناة الأولى الألمانية
zdf | outlet | تسيت دي إف | ZDF | code: DEUMED | names: زد دي إف ; القناة الثانية الألمانية ; القناة الألمانية الثانية
el-pais | outlet | إلباييس | El País | code: ESPMED | names: إل باييس ; إل بايس
el-mundo | outlet | إلموندو | El Mundo | code: ESPMED | names: إل موندو ; الموندو الإسبانية
corriere | outlet | كورييري ديلا سيرا | Corriere della Sera | code: ITAMED | names: كوريري ديلا سيرا ; كورييرا ديلا سيرا ; كوريرا ديلا سيرا
la-repubblica | outlet | لا ريبوبليكا | La Repubblica | code: ITAMED | names: لاريبوبليكا ; ريبوبليكا الإيطالية
la-stampa | outlet | لا ستامبا | La Stampa | code: ITAMED | names: لاستامبا ; ستامبا الإيطالية
rai-italy | outlet | راي الإيطالية | RAI | code: ITAMED | names: هيئة الإذاعة والتلفزيون الإيطالية راي
le-soir | outlet | لو سوار | Le Soir | code: BELMED | names: لوسوار
de-standaard | outlet | دي ستاندارد | De Standaard | code: BELMED | names: دي ستاندرد ; ستاندرد البلجيكية ; ستاندارد البلجيكية
de-telegraaf | outlet | دي تلغراف | De Telegraaf | code: NLDMED | names: دي تليغراف الهولندية
le-temps | outlet | لو تان | Le Temps | code: CHEMED | names: لوتان السويسرية ; لو تون السويسرية
nzz | outlet | نويه تسوريشر تسايتونغ | Neue Zürcher Zeitung | code: CHEMED | names: نويه تسورشر تسايتونغ
swissinfo | outlet | سويس إنفو | Swissinfo | code: CHEMED

# --- Russia, Asia
vesti-rossiya | outlet | روسيا 24 | Rossiya 24 | code: RUSMED | names: روسيا24
kommersant | outlet | كوميرسانت | Kommersant | code: RUSMED | names: كومرسانت ; كوميرسانت الروسية ; كومرسنت
izvestia | outlet | إزفستيا | Izvestia | code: RUSMED | names: إيزفيستيا ; إزفيستيا
nezavisimaya | outlet | نيزافيسيمايا غازيتا | Nezavisimaya Gazeta | code: RUSMED | names: نيزافيسمايا غازيتا ; نيزافيسيمايا جازيتا
novaya-gazeta | outlet | نوفايا غازيتا | Novaya Gazeta | code: RUSMED | names: نوفايا جازيتا
komsomolskaya-pravda | outlet | كومسومولسكايا برافدا | Komsomolskaya Pravda | code: RUSMED | names: كمسمولسكايا برافدا
pravda | outlet | برافدا | Pravda | code: RUSMED
rossiyskaya-gazeta | outlet | روسيسكايا غازيتا | Rossiyskaya Gazeta | code: RUSMED | names: روسيسكايا جازيتا
vedomosti | outlet | فيدوموستي | Vedomosti | code: RUSMED | names: فيدومستي
moskovsky-komsomolets | outlet | موسكوفسكي كومسوموليتس | Moskovskij Komsomolets | code: RUSMED | names: موسكوفسكي كومسوموليتز
zvezda | outlet | زفيزدا | Zvezda | code: RUSMED | names: كراسنايا زفيزدا
echo-moscow | outlet | صدى موسكو | Echo of Moscow | code: RUSMED | names: إذاعة صدى موسكو ; إيخو موسكفي
lenta-ru | outlet | لينتا رو | Lenta.ru | code: RUSMED | names: لينتا.رو
gazeta-ru | outlet | غازيتا رو | Gazeta.ru | code: RUSMED | names: غازيتا.رو
kyiv-post | outlet | كييف بوست | Kyiv Post | code: UKRMED
ukrinform | agency | أوكرينفورم | Ukrinform | code: UKRMED
global-times | outlet | غلوبال تايمز | Global Times | code: CHNMED | names: جلوبال تايمز ; غلوبال تايمز الصينية
china-daily | outlet | تشاينا ديلي | China Daily | code: CHNMED | names: تشاينا دايلي ; الصين اليومية
peoples-daily | outlet | صحيفة الشعب الصينية | People's Daily | code: CHNMED | names: الشعب اليومية ; صحيفة الشعب اليومية
scmp | outlet | ساوث تشاينا مورنينغ بوست | South China Morning Post | code: HKGMED | names: ساوث تشاينا مورنينج بوست
nhk | outlet | إن إتش كي | NHK | code: JPNMED | names: إن إتش كيه ; هيئة الإذاعة والتلفزيون اليابانية ; هيئة الإذاعة اليابانية
asahi | outlet | أساهي شيمبون | Asahi Shimbun | code: JPNMED | names: أساهي شيمبون اليابانية ; أساهي شيمبن
yomiuri | outlet | يوميوري شيمبون | Yomiuri Shimbun | code: JPNMED | names: يوميوري ; يوميوري شيمبون اليابانية
nikkei | outlet | نيكاي آسيان ريفيو | Nikkei Asian Review | code: JPNMED
dawn | outlet | دون الباكستانية | Dawn | code: PAKMED | names: داون الباكستانية ; صحيفة داون
geo-news | outlet | جيو نيوز | Geo News | code: PAKMED | names: جيو تي في ; قناة جيو ; تلفزيون جيو ; جيو الباكستانية
express-tribune | outlet | إكسبرس تريبيون | The Express Tribune | code: PAKMED | names: ذا إكسبرس تريبيون
tolo-news | outlet | تولو نيوز | TOLOnews | code: AFGMED | names: تلفزيون تولو ; قناة طلوع
pajhwok | agency | باجواك | Pajhwok Afghan News | code: AFGMED | names: وكالة باجواك ; وكالة بجواك ; باجواك الأفغانية ; وكالة باجهوك
times-of-india | outlet | تايمز أوف إنديا | The Times of India | code: INDMED | names: تايمز أوف إنديا الهندية ; ذا تايمز أوف إنديا
the-hindu | outlet | ذا هندو | The Hindu | code: INDMED | names: ذي هندو ; ذا هيندو
ndtv | outlet | إن دي تي في | NDTV | code: INDMED | names: إن دي تي في الهندية
sydney-morning-herald | outlet | سيدني مورنينغ هيرالد | The Sydney Morning Herald | code: AUSMED | names: سيدني مورنينج هيرالد ; سيدني مورنينغ هيرلد
abc-australia | outlet | هيئة الإذاعة الأسترالية | Australian Broadcasting Corporation | code: AUSMED | names: إيه بي سي الأسترالية ; هيئة الإذاعة والتلفزيون الأسترالية
bangkok-post | outlet | بانكوك بوست | Bangkok Post | code: THAMED
straits-times | outlet | ستريتس تايمز | The Straits Times | code: SGPMED | names: ستريت تايمز السنغافورية

# --- Names that several outlets share: which one is meant must be told by the text
shared-al-watan | outlet | الوطن | Al-Watan (several papers) | credit: الوطن | ambiguous: yes
shared-al-jazeera | outlet | الجزيرة | Al Jazeera (channel) or Al-Jazirah (paper) | credit: الجزيرة | ambiguous: yes
shared-al-akhbar | outlet | الأخبار | Al-Akhbar (several papers) | credit: الأخبار | ambiguous: yes
shared-al-sharq | outlet | الشرق | Al-Sharq (several papers) | credit: الشرق | ambiguous: yes
shared-al-nahar | outlet | النهار | An-Nahar (several papers) | credit: النهار | ambiguous: yes
shared-al-roya | outlet | الرؤية | Al Roya (several papers) | credit: الرؤية | ambiguous: yes
shared-al-rai | outlet | الرأي | Al-Rai (several papers) | credit: الرأي | ambiguous: yes
shared-al-ayyam | outlet | الأيام | Al-Ayyam (several papers) | credit: الأيام | ambiguous: yes
shared-al-bilad | outlet | البلاد | Al-Bilad (several papers) | credit: البلاد | ambiguous: yes
shared-al-wasat | outlet | الوسط | Al-Wasat (several papers) | credit: الوسط | ambiguous: yes
shared-al-thawra | outlet | الثورة | Al-Thawra (several papers) | credit: الثورة | ambiguous: yes
shared-al-jumhuriya | outlet | الجمهورية | Al-Jumhuriya (several papers) | credit: الجمهورية | ambiguous: yes
shared-al-shuruq | outlet | الشروق | Al-Shorouk (several papers) | credit: الشروق | ambiguous: yes
shared-al-sabah | outlet | الصباح | Al-Sabah (several papers) | credit: الصباح | ambiguous: yes
shared-al-dustur | outlet | الدستور | Al-Dustour (several papers) | credit: الدستور | ambiguous: yes
shared-al-arab | outlet | العرب | Al-Arab (several papers) | credit: العرب | ambiguous: yes
shared-al-ittihad | outlet | الاتحاد | Al-Ittihad (several papers) | credit: الاتحاد | ambiguous: yes
shared-al-mustaqbal | outlet | المستقبل | Al-Mustaqbal (several outlets) | credit: المستقبل | ambiguous: yes
shared-al-ikhbariya | outlet | الإخبارية | Al-Ikhbariya (several channels) | credit: الإخبارية | ambiguous: yes
shared-al-ghad | outlet | الغد | Al-Ghad (paper or channel) | credit: الغد | ambiguous: yes
shared-al-bayan | outlet | البيان | Al-Bayan (several outlets) | credit: البيان | ambiguous: yes
shared-al-khaleej | outlet | الخليج | Al Khaleej (several outlets) | credit: الخليج | ambiguous: yes
shared-al-quds | outlet | القدس | Al-Quds (several outlets) | ambiguous: yes
shared-al-fajr | outlet | الفجر | Al-Fajr (several papers) | ambiguous: yes
shared-al-shaab | outlet | الشعب | Al-Shaab (several papers) | ambiguous: yes
shared-al-massa | outlet | المساء | Al-Massa (several papers) | credit: المساء | ambiguous: yes
