%actors
# People of the politics of the Middle East and of the great powers. Titles are no part of a name.
# A family name under `names:` is unmistakable in news; under `short:` it counts only where a longer name of the person stands in the article.
# Syria: state
bashar-al-assad | person | بشار الأسد | Bashar al-Assad | code: SYRGOV | names: الأسد ; بشار حافظ الأسد | short: بشار | qid: Q44329 | country: SYR
hafez-al-assad | person | حافظ الأسد | Hafez al-Assad | code: SYRGOV | country: SYR
maher-al-assad | person | ماهر الأسد | Maher al-Assad | code: SYRMIL | country: SYR
rifaat-al-assad | person | رفعت الأسد | Rifaat al-Assad | code: SYROPP | country: SYR
asma-al-assad | person | أسماء الأسد | Asma al-Assad | code: SYRGOV | country: SYR
walid-muallem | person | وليد المعلم | Walid Muallem | code: SYRGOV | short: المعلم | country: SYR
faisal-mekdad | person | فيصل المقداد | Faisal Mekdad | code: SYRGOV | names: فيصل مقداد | short: المقداد ; مقداد | country: SYR
bassam-sabbagh | person | بسام الصباغ | Bassam Sabbagh | code: SYRGOV | short: الصباغ | country: SYR
bashar-jaafari | person | بشار الجعفري | Bashar Jaafari | code: SYRGOV | names: الجعفري | country: SYR
farouk-al-sharaa | person | فاروق الشرع | Farouk al-Sharaa | code: SYRGOV | short: الشرع | country: SYR
najah-al-attar | person | نجاح العطار | Najah al-Attar | code: SYRGOV | short: العطار | country: SYR
bouthaina-shaaban | person | بثينة شعبان | Bouthaina Shaaban | code: SYRGOV | short: شعبان | country: SYR
omran-al-zoubi | person | عمران الزعبي | Omran al-Zoubi | code: SYRGOV | short: الزعبي | country: SYR
adnan-mahmoud | person | عدنان محمود | Adnan Mahmoud | code: SYRGOV | country: SYR
wael-al-halqi | person | وائل الحلقي | Wael al-Halqi | code: SYRGOV | names: الحلقي | country: SYR
riyad-hijab | person | رياض حجاب | Riyad Hijab | code: SYROPP | short: حجاب | country: SYR
adel-safar | person | عادل سفر | Adel Safar | code: SYRGOV | country: SYR
imad-khamis | person | عماد خميس | Imad Khamis | code: SYRGOV | short: خميس | country: SYR
hussein-arnous | person | حسين عرنوس | Hussein Arnous | code: SYRGOV | short: عرنوس | country: SYR
mohammad-ghazi-al-jalali | person | محمد غازي الجلالي | Mohammad Ghazi al-Jalali | code: SYRGOV | short: الجلالي | country: SYR
ali-haidar | person | علي حيدر | Ali Haidar | code: SYRGOV | short: حيدر | country: SYR
qadri-jamil | person | قدري جميل | Qadri Jamil | code: SYROPP | short: جميل | country: SYR
mohammad-al-shaar | person | محمد إبراهيم الشعار | Mohammad al-Shaar | code: SYRGOV | names: محمد الشعار | short: الشعار | country: SYR
mohammad-khaled-al-rahmoun | person | محمد خالد الرحمون | Mohammad Khaled al-Rahmoun | code: SYRGOV | names: محمد الرحمون | short: الرحمون | country: SYR
dawoud-rajiha | person | داود راجحة | Dawoud Rajiha | code: SYRMIL | short: راجحة | country: SYR
fahd-jassem-al-freij | person | فهد جاسم الفريج | Fahd Jassem al-Freij | code: SYRMIL | names: فهد الفريج | short: الفريج | country: SYR
ali-abdullah-ayyoub | person | علي عبد الله أيوب | Ali Abdullah Ayyoub | code: SYRMIL | names: علي عبدالله أيوب ; علي أيوب | short: أيوب | country: SYR
ali-mahmoud-abbas | person | علي محمود عباس | Ali Mahmoud Abbas | code: SYRMIL | country: SYR
assef-shawkat | person | آصف شوكت | Assef Shawkat | code: SYRMIL | short: شوكت | country: SYR
hassan-turkmani | person | حسن تركماني | Hassan Turkmani | code: SYRMIL | short: تركماني | country: SYR
hisham-ikhtiyar | person | هشام اختيار | Hisham Ikhtiyar | code: SYRSPY | names: هشام بختيار | country: SYR
ali-mamlouk | person | علي مملوك | Ali Mamlouk | code: SYRSPY | names: مملوك | country: SYR
jamil-hassan | person | جميل حسن | Jamil Hassan | code: SYRSPY | country: SYR
rustum-ghazaleh | person | رستم غزالة | Rustum Ghazaleh | code: SYRSPY | short: غزالة | country: SYR
abdul-fatah-qudsiyeh | person | عبد الفتاح قدسية | Abdul Fatah Qudsiyeh | code: SYRSPY | names: عبدالفتاح قدسية | country: SYR
rafiq-shahadah | person | رفيق شحادة | Rafiq Shahadah | code: SYRSPY | country: SYR
mohammed-dib-zaitoun | person | محمد ديب زيتون | Mohammed Dib Zaitoun | code: SYRSPY | names: ديب زيتون | country: SYR
mohammed-nasif-kheirbek | person | محمد ناصيف | Mohammed Nasif Kheirbek | code: SYRSPY | names: محمد ناصيف خير بك | country: SYR
suheil-al-hassan | person | سهيل الحسن | Suheil al-Hassan | code: SYRMIL | country: SYR
issam-zahreddine | person | عصام زهر الدين | Issam Zahreddine | code: SYRMIL | short: زهر الدين | country: SYR
rami-makhlouf | person | رامي مخلوف | Rami Makhlouf | code: SYRBUS | short: مخلوف | country: SYR
jihad-makdissi | person | جهاد مقدسي | Jihad Makdissi | code: SYRGOV | short: مقدسي | country: SYR
mohammad-jihad-al-laham | person | محمد جهاد اللحام | Mohammad Jihad al-Laham | code: SYRGOV | names: جهاد اللحام | short: اللحام | country: SYR
hadiya-abbas | person | هدية عباس | Hadiya Abbas | code: SYRGOV | country: SYR
hammouda-sabbagh | person | حمودة صباغ | Hammouda Sabbagh | code: SYRGOV | short: صباغ | country: SYR
hilal-al-hilal | person | هلال الهلال | Hilal al-Hilal | code: SYRPTY | names: هلال هلال | country: SYR
khaled-al-abboud | person | خالد العبود | Khaled al-Abboud | code: SYRLEG | short: العبود | country: SYR
sharif-shehadeh | person | شريف شحادة | Sharif Shehadeh | code: SYRLEG | country: SYR
mohamed-said-ramadan-al-bouti | person | محمد سعيد رمضان البوطي | Mohamed Said Ramadan al-Bouti | code: SYRREL | names: محمد سعيد البوطي ; سعيد رمضان البوطي | short: البوطي | country: SYR
ahmad-badr-al-din-hassoun | person | أحمد بدر الدين حسون | Ahmad Badr al-Din Hassoun | code: SYRREL | names: أحمد حسون ; بدر الدين حسون ; أحمد بدرالدين حسون | short: حسون | country: SYR
riyad-haddad | person | رياض حداد | Riyad Haddad | code: SYRGOV | country: SYR
imad-sara | person | عماد سارة | Imad Sara | code: SYRGOV | country: SYR
mohammad-ramez-tourjman | person | محمد رامز ترجمان | Mohammad Ramez Tourjman | code: SYRGOV | names: رامز ترجمان | country: SYR
ayman-sousan | person | أيمن سوسان | Ayman Sousan | code: SYRGOV | short: سوسان | country: SYR
hussam-al-din-ala | person | حسام الدين آلا | Hussam al-Din Ala | code: SYRGOV | names: حسام آلا | country: SYR
ahmad-al-kuzbari | person | أحمد الكزبري | Ahmad al-Kuzbari | code: SYRGOV | short: الكزبري | country: SYR
# Syria: opposition politicians
ahmad-jarba | person | أحمد الجربا | Ahmad Jarba | code: SYROPP | names: الجربا ; أحمد عوينان الجربا ; أحمد عاصي الجربا ; أحمد العاصي الجربا | country: SYR
hadi-al-bahra | person | هادي البحرة | Hadi al-Bahra | code: SYROPP | names: البحرة | country: SYR
khaled-khoja | person | خالد خوجة | Khaled Khoja | code: SYROPP | names: خالد الخوجة | short: خوجة ; الخوجة | country: SYR
anas-al-abdah | person | أنس العبدة | Anas al-Abdah | code: SYROPP | short: العبدة | country: SYR
riad-seif | person | رياض سيف | Riad Seif | code: SYROPP | country: SYR
abdurrahman-mustafa | person | عبد الرحمن مصطفى | Abdurrahman Mustafa | code: SYROPP | names: عبدالرحمن مصطفى | country: SYR
nasr-al-hariri | person | نصر الحريري | Nasr al-Hariri | code: SYROPP | country: SYR
salem-al-meslet | person | سالم المسلط | Salem al-Meslet | code: SYROPP | short: المسلط | country: SYR
moaz-al-khatib | person | معاذ الخطيب | Moaz al-Khatib | code: SYROPP | names: أحمد معاذ الخطيب | short: الخطيب | country: SYR
george-sabra | person | جورج صبرا | George Sabra | code: SYROPP | short: صبرا | country: SYR
abdulbaset-sieda | person | عبد الباسط سيدا | Abdulbaset Sieda | code: SYROPP | names: عبدالباسط سيدا | short: سيدا | country: SYR
burhan-ghalioun | person | برهان غليون | Burhan Ghalioun | code: SYROPP | names: غليون | country: SYR
michel-kilo | person | ميشيل كيلو | Michel Kilo | code: SYROPP | names: ميشال كيلو | short: كيلو | country: SYR
riad-al-turk | person | رياض الترك | Riad al-Turk | code: SYROPP | country: SYR
suheir-atassi | person | سهير الأتاسي | Suheir Atassi | code: SYROPP | short: الأتاسي | country: SYR
haitham-al-maleh | person | هيثم المالح | Haitham al-Maleh | code: SYROPP | short: المالح | country: SYR
mustafa-sabbagh | person | مصطفى الصباغ | Mustafa Sabbagh | code: SYROPP | country: SYR
badr-jamous | person | بدر جاموس | Badr Jamous | code: SYROPP | short: جاموس | country: SYR
mohammad-yahya-maktabi | person | محمد يحيى مكتبي | Mohammad Yahya Maktabi | code: SYROPP | names: يحيى مكتبي | short: مكتبي | country: SYR
louay-safi | person | لؤي صافي | Louay Safi | code: SYROPP | short: صافي | country: SYR
monzer-akbik | person | منذر آقبيق | Monzer Akbik | code: SYROPP | short: آقبيق | country: SYR
louay-mikdad | person | لؤي المقداد | Louay Mikdad | code: SYRREB | country: SYR
fayez-sara | person | فايز سارة | Fayez Sara | code: SYROPP | country: SYR
adib-shishakly | person | أديب الشيشكلي | Adib Shishakly | code: SYROPP | short: الشيشكلي | country: SYR
nazir-al-hakim | person | نذير الحكيم | Nazir al-Hakim | code: SYROPP | country: SYR
salah-darwish | person | صلاح درويش | Salah Darwish | code: SYROPP | country: SYR
ghassan-hitto | person | غسان هيتو | Ghassan Hitto | code: SYROPP | names: هيتو | country: SYR
ahmad-tumeh | person | أحمد طعمة | Ahmad Tumeh | code: SYROPP | short: طعمة | country: SYR
jawad-abu-hatab | person | جواد أبو حطب | Jawad Abu Hatab | code: SYROPP | short: أبو حطب | country: SYR
asaad-mustafa | person | أسعد مصطفى | Asaad Mustafa | code: SYROPP | country: SYR
hassan-abdul-azim | person | حسن عبد العظيم | Hassan Abdul Azim | code: SYROPP | names: حسن عبدالعظيم | short: عبد العظيم ; عبدالعظيم | country: SYR
haytham-manna | person | هيثم مناع | Haytham Manna | code: SYROPP | short: مناع | country: SYR
aref-dalila | person | عارف دليلة | Aref Dalila | code: SYROPP | country: SYR
louay-hussein | person | لؤي حسين | Louay Hussein | code: SYROPP | country: SYR
khaled-al-mahamid | person | خالد المحاميد | Khaled al-Mahamid | code: SYROPP | short: المحاميد | country: SYR
mohammad-farouk-tayfour | person | محمد فاروق طيفور | Mohammad Farouk Tayfour | code: SYROPP | names: فاروق طيفور | short: طيفور | country: SYR
mohammad-riad-al-shaqfa | person | رياض الشقفة | Mohammad Riad al-Shaqfa | code: SYROPP | names: محمد رياض الشقفة ; رياض شقفة | short: الشقفة | country: SYR
mohammad-hikmat-walid | person | محمد حكمت وليد | Mohammad Hikmat Walid | code: SYROPP | country: SYR
ali-sadreddine-al-bayanouni | person | علي صدر الدين البيانوني | Ali Sadreddine al-Bayanouni | code: SYROPP | names: صدر الدين البيانوني | short: البيانوني | country: SYR
zuhair-salem | person | زهير سالم | Zuhair Salem | code: SYROPP | country: SYR
mohammed-alloush | person | محمد علوش | Mohammed Alloush | code: SYRREB | country: SYR
asaad-al-zoubi | person | أسعد الزعبي | Asaad al-Zoubi | code: SYROPP | country: SYR
mohammad-sabra | person | محمد صبرا | Mohammad Sabra | code: SYROPP | country: SYR
yahya-kodmani | person | يحيى قضماني | Yahya Kodmani | code: SYROPP | country: SYR
bassma-kodmani | person | بسمة قضماني | Bassma Kodmani | code: SYROPP | short: قضماني | country: SYR
yahya-al-aridi | person | يحيى العريضي | Yahya al-Aridi | code: SYROPP | short: العريضي | country: SYR
riad-naasan-agha | person | رياض نعسان آغا | Riad Naasan Agha | code: SYROPP | short: نعسان آغا | country: SYR
monzer-makhous | person | منذر ماخوس | Monzer Makhous | code: SYROPP | short: ماخوس | country: SYR
ahmad-ramadan | person | أحمد رمضان | Ahmad Ramadan | code: SYROPP | country: SYR
samir-nashar | person | سمير نشار | Samir Nashar | code: SYROPP | short: نشار | country: SYR
khaled-al-nasser | person | خالد الناصر | Khaled al-Nasser | code: SYROPP | country: SYR
hisham-marwa | person | هشام مروة | Hisham Marwa | code: SYROPP | country: SYR
okab-yahya | person | عقاب يحيى | Okab Yahya | code: SYROPP | country: SYR
hadi-al-abdullah | person | هادي العبد الله | Hadi al-Abdullah | code: SYRMED | names: هادي العبدالله | country: SYR
safwan-akkash | person | صفوان عكاش | Safwan Akkash | code: SYROPP | country: SYR
mouna-ghanem | person | منى غانم | Mouna Ghanem | code: SYROPP | country: SYR
fateh-jamous | person | فاتح جاموس | Fateh Jamous | code: SYROPP | country: SYR
manaf-tlass | person | مناف طلاس | Manaf Tlass | code: SYROPP | short: طلاس | country: SYR
mustafa-tlass | person | مصطفى طلاس | Mustafa Tlass | code: SYRMIL | country: SYR
abdul-halim-khaddam | person | عبد الحليم خدام | Abdul Halim Khaddam | code: SYROPP | names: عبدالحليم خدام | short: خدام | country: SYR
nawaf-al-fares | person | نواف الفارس | Nawaf al-Fares | code: SYROPP | country: SYR
nawaf-al-bashir | person | نواف البشير | Nawaf al-Bashir | code: SYROPP | country: SYR
rami-abdulrahman | person | رامي عبد الرحمن | Rami Abdulrahman | code: SYRNGO | names: رامي عبدالرحمن | short: عبد الرحمن ; عبدالرحمن | country: SYR
fadel-abdul-ghany | person | فضل عبد الغني | Fadel Abdul Ghany | code: SYRNGO | names: فضل عبدالغني | country: SYR
raed-al-saleh | person | رائد الصالح | Raed al-Saleh | code: SYRNGO | country: SYR
hamza-al-khateeb | person | حمزة الخطيب | Hamza al-Khateeb | code: SYRCVL | country: SYR
razan-zaitouneh | person | رزان زيتونة | Razan Zaitouneh | code: SYRCVL | short: زيتونة | country: SYR
paolo-dalloglio | person | باولو دالوليو | Paolo Dall'Oglio | code: SYRREL | names: باولو دالوغليو ; باولو دالليو | short: دالوليو | country: SYR
randa-kassis | person | رندة قسيس | Randa Kassis | code: SYROPP | country: SYR
# Syria: Kurdish-led side
saleh-muslim | person | صالح مسلم | Saleh Muslim | code: SYROPP | names: صالح محمد مسلم ; صالح مسلم محمد | country: SYR
asya-abdullah | person | آسيا عبد الله | Asya Abdullah | code: SYROPP | names: آسيا عبدالله | country: SYR
mazloum-abdi | person | مظلوم عبدي | Mazloum Abdi | code: SYRREB | names: مظلوم كوباني ; فرهاد عبدي شاهين | short: عبدي | country: SYR
ilham-ahmed | person | إلهام أحمد | Ilham Ahmed | code: SYROPP | country: SYR
riad-darar | person | رياض درار | Riad Darar | code: SYROPP | short: درار | country: SYR
redur-xelil | person | ريدور خليل | Redur Xelil | code: SYRREB | country: SYR
talal-silo | person | طلال سلو | Talal Silo | code: SYRREB | short: سلو | country: SYR
mustafa-bali | person | مصطفى بالي | Mustafa Bali | code: SYRREB | short: بالي | country: SYR
kino-gabriel | person | كينو جبرائيل | Kino Gabriel | code: SYRREB | names: كينو غابرييل | country: SYR
farhad-shami | person | فرهاد شامي | Farhad Shami | code: SYRREB | country: SYR
cihan-sheikh-ahmed | person | جيهان شيخ أحمد | Cihan Sheikh Ahmed | code: SYRREB | country: SYR
sipan-hemo | person | سيبان حمو | Sipan Hemo | code: SYRREB | country: SYR
abdulhakim-bashar | person | عبد الحكيم بشار | Abdulhakim Bashar | code: SYROPP | names: عبدالحكيم بشار | country: SYR
ibrahim-biro | person | إبراهيم برو | Ibrahim Biro | code: SYROPP | country: SYR
mashaal-tammo | person | مشعل تمو | Mashaal Tammo | code: SYROPP | short: تمو | country: SYR
sharfan-darwish | person | شيرفان درويش | Sharfan Darwish | code: SYRREB | country: SYR
# Syria: rebel and jihadist commanders
salim-idris | person | سليم إدريس | Salim Idris | code: SYRREB | short: إدريس | country: SYR
abdul-ilah-al-bashir | person | عبد الإله البشير | Abdul-Ilah al-Bashir | code: SYRREB | names: عبدالإله البشير ; عبدالإله البشير النعيمي ; عبد الإله البشير النعيمي | country: SYR
riad-al-asaad | person | رياض الأسعد | Riad al-Asaad | code: SYRREB | short: الأسعد | country: SYR
qassim-saadeddine | person | قاسم سعد الدين | Qassim Saadeddine | code: SYRREB | short: سعد الدين | country: SYR
mustafa-al-sheikh | person | مصطفى الشيخ | Mustafa al-Sheikh | code: SYRREB | country: SYR
abdul-jabbar-al-oqaidi | person | عبد الجبار العكيدي | Abdul Jabbar al-Oqaidi | code: SYRREB | names: عبدالجبار العكيدي | short: العكيدي | country: SYR
jamal-maarouf | person | جمال معروف | Jamal Maarouf | code: SYRREB | short: معروف | country: SYR
zahran-alloush | person | زهران علوش | Zahran Alloush | code: SYRREB | short: علوش | country: SYR
issam-buwaydani | person | عصام بويضاني | Issam Buwaydani | code: SYRREB | names: عصام البويضاني ; عصام بويضاني أبو همام | short: البويضاني | country: SYR
hassan-abboud | person | حسان عبود | Hassan Abboud | code: SYRREB | names: أبو عبد الله الحموي ; أبو عبدالله الحموي | short: عبود | country: SYR
hashim-al-sheikh | person | هاشم الشيخ | Hashim al-Sheikh | code: SYRREB | names: أبو جابر الشيخ ; أبو جابر | country: SYR
muhannad-al-masri | person | أبو يحيى الحموي | Muhannad al-Masri | code: SYRREB | names: مهند المصري | country: SYR
ali-al-omar | person | علي العمر | Ali al-Omar | code: SYRREB | names: أبو عمار العمر | country: SYR
hassan-soufan | person | حسن صوفان | Hassan Soufan | code: SYRREB | short: صوفان | country: SYR
labib-al-nahhas | person | لبيب النحاس | Labib al-Nahhas | code: SYRREB | short: النحاس | country: SYR
abu-mohammad-al-julani | person | أبو محمد الجولاني | Abu Mohammad al-Julani | code: SYRREB | names: أحمد الشرع ; أبومحمد الجولاني ; أحمد حسين الشرع | short: الجولاني ; الشرع | country: SYR
abu-maria-al-qahtani | person | أبو مارية القحطاني | Abu Maria al-Qahtani | code: SYRREB | names: ميسر الجبوري | short: القحطاني | country: SYR
abdullah-al-muhaysini | person | عبد الله المحيسني | Abdullah al-Muhaysini | code: SYRREB | names: عبدالله المحيسني | short: المحيسني | country: SYR
sami-al-oraidi | person | سامي العريدي | Sami al-Oraidi | code: IMG | short: العريدي
abdul-qader-saleh | person | عبد القادر الصالح | Abdul Qader Saleh | code: SYRREB | names: عبدالقادر الصالح ; حجي مارع ; عبدالقادر صالح ; عبد القادر صالح | country: SYR
tawfiq-shahabuddin | person | توفيق شهاب الدين | Tawfiq Shahabuddin | code: SYRREB | country: SYR
abu-omar-al-shishani | person | عمر الشيشاني | Abu Omar al-Shishani | code: IMG | names: أبو عمر الشيشاني | short: الشيشاني
abu-khalid-al-suri | person | أبو خالد السوري | Abu Khalid al-Suri | code: SYRREB | country: SYR
ahmed-issa-al-sheikh | person | أحمد عيسى الشيخ | Ahmed Issa al-Sheikh | code: SYRREB | names: أبو عيسى الشيخ ; أبو عيسى | country: SYR
abdul-nasser-shmeir | person | عبد الناصر شمير | Abdul Nasser Shmeir | code: SYRREB | names: عبدالناصر شمير | country: SYR
wael-alwan | person | وائل علوان | Wael Alwan | code: SYRREB | country: SYR
bashar-al-zoubi | person | بشار الزعبي | Bashar al-Zoubi | code: SYRREB | country: SYR
abdul-baset-al-sarout | person | عبد الباسط الساروت | Abdul Baset al-Sarout | code: SYRREB | names: عبدالباسط الساروت ; عبدالباسط ساروت ; عبد الباسط ساروت | short: الساروت | country: SYR
ahmad-al-awda | person | أحمد العودة | Ahmad al-Awda | code: SYRREB | country: SYR
nadim-al-hassan | person | نديم الحسن | Nadim al-Hassan | code: SYRREB | country: SYR
abu-mohammad-al-adnani | person | أبو محمد العدناني | Abu Mohammad al-Adnani | code: IMG | names: أبومحمد العدناني | short: العدناني
abu-bakr-al-baghdadi | person | أبو بكر البغدادي | Abu Bakr al-Baghdadi | code: IMG | names: أبوبكر البغدادي ; ابراهيم البدري ; إبراهيم عواد البدري | short: البغدادي | country: IRQ
abu-ibrahim-al-hashimi-al-qurashi | person | أبو إبراهيم الهاشمي القرشي | Abu Ibrahim al-Hashimi al-Qurashi | code: IMG | names: أبو ابراهيم القرشي ; عبد الله قرداش ; عبدالله قرداش | short: القرشي | country: IRQ
abu-al-hasan-al-hashimi-al-qurashi | person | أبو الحسن الهاشمي القرشي | Abu al-Hasan al-Hashimi al-Qurashi | code: IMG | names: أبو الحسن القرشي
abu-omar-al-baghdadi | person | أبو عمر البغدادي | Abu Omar al-Baghdadi | code: IMG | country: IRQ
abu-musab-al-zarqawi | person | أبو مصعب الزرقاوي | Abu Musab al-Zarqawi | code: IMG | names: أبومصعب الزرقاوي | short: الزرقاوي | country: JOR
jihadi-john | person | الجهادي جون | Jihadi John | code: IMG | names: محمد إموازي | short: إموازي | country: GBR
ayman-al-zawahiri | person | أيمن الظواهري | Ayman al-Zawahiri | code: IMG | names: الظواهري | country: EGY
osama-bin-laden | person | أسامة بن لادن | Osama bin Laden | code: IMG | names: بن لادن ; ابن لادن | qid: Q1317 | country: SAU
hamza-bin-laden | person | حمزة بن لادن | Hamza bin Laden | code: IMG | country: SAU
saif-al-adel | person | سيف العدل | Saif al-Adel | code: IMG | country: EGY
abu-muhammad-al-maqdisi | person | أبو محمد المقدسي | Abu Muhammad al-Maqdisi | code: JORREL | names: عصام البرقاوي | short: المقدسي | country: JOR
abu-qatada | person | أبو قتادة الفلسطيني | Abu Qatada | code: JORREL | names: أبو قتادة ; أبوقتادة ; عمر محمود عثمان | country: JOR
# Iraq
haider-al-abadi | person | حيدر العبادي | Haider al-Abadi | code: IRQGOV | names: العبادي | country: IRQ
nouri-al-maliki | person | نوري المالكي | Nouri al-Maliki | code: IRQGOV | names: المالكي | country: IRQ
adel-abdul-mahdi | person | عادل عبد المهدي | Adel Abdul Mahdi | code: IRQGOV | names: عادل عبدالمهدي | short: عبد المهدي ; عبدالمهدي | country: IRQ
mustafa-al-kadhimi | person | مصطفى الكاظمي | Mustafa al-Kadhimi | code: IRQGOV | names: الكاظمي | country: IRQ
mohammed-shia-al-sudani | person | محمد شياع السوداني | Mohammed Shia al-Sudani | code: IRQGOV | short: السوداني | country: IRQ
ayad-allawi | person | إياد علاوي | Ayad Allawi | code: IRQGOV | short: علاوي | country: IRQ
ibrahim-al-jaafari | person | إبراهيم الجعفري | Ibrahim al-Jaafari | code: IRQGOV | country: IRQ
jalal-talabani | person | جلال طالباني | Jalal Talabani | code: IRQGOV | names: جلال الطالباني | short: طالباني ; الطالباني | country: IRQ
fuad-masum | person | فؤاد معصوم | Fuad Masum | code: IRQGOV | short: معصوم | country: IRQ
barham-salih | person | برهم صالح | Barham Salih | code: IRQGOV | names: برهم أحمد صالح | country: IRQ
abdul-latif-rashid | person | عبد اللطيف رشيد | Abdul Latif Rashid | code: IRQGOV | names: عبداللطيف رشيد | country: IRQ
hoshyar-zebari | person | هوشيار زيباري | Hoshyar Zebari | code: IRQGOV | names: هوشيار الزيباري | short: زيباري ; الزيباري | country: IRQ
mohamed-ali-al-hakim | person | محمد علي الحكيم | Mohamed Ali al-Hakim | code: IRQGOV | country: IRQ
fuad-hussein | person | فؤاد حسين | Fuad Hussein | code: IRQGOV | country: IRQ
khaled-al-obaidi | person | خالد العبيدي | Khaled al-Obaidi | code: IRQGOV | names: خالد متعب العبيدي | short: العبيدي | country: IRQ
erfan-al-hiyali | person | عرفان الحيالي | Erfan al-Hiyali | code: IRQGOV | names: عرفان محمود الحيالي | short: الحيالي | country: IRQ
najah-al-shammari | person | نجاح الشمري | Najah al-Shammari | code: IRQGOV | short: الشمري | country: IRQ
juma-inad | person | جمعة عناد | Juma Inad | code: IRQGOV | country: IRQ
saadoun-al-dulaimi | person | سعدون الدليمي | Saadoun al-Dulaimi | code: IRQGOV | short: الدليمي | country: IRQ
mohammed-al-ghabban | person | محمد الغبان | Mohammed al-Ghabban | code: IRQGOV | names: محمد سالم الغبان | short: الغبان | country: IRQ
qasim-al-araji | person | قاسم الأعرجي | Qasim al-Araji | code: IRQGOV | short: الأعرجي | country: IRQ
othman-al-ghanmi | person | عثمان الغانمي | Othman al-Ghanmi | code: IRQGOV | short: الغانمي | country: IRQ
osama-al-nujaifi | person | أسامة النجيفي | Osama al-Nujaifi | code: IRQGOV | short: النجيفي | country: IRQ
atheel-al-nujaifi | person | أثيل النجيفي | Atheel al-Nujaifi | code: IRQGOV | country: IRQ
salim-al-jabouri | person | سليم الجبوري | Salim al-Jabouri | code: IRQLEG | names: سليم عبد الله الجبوري ; سليم عبدالله الجبوري | short: الجبوري | country: IRQ
mohamed-al-halbousi | person | محمد الحلبوسي | Mohamed al-Halbousi | code: IRQLEG | names: محمد ريكان الحلبوسي | short: الحلبوسي | country: IRQ
mohsen-al-mandalawi | person | محسن المندلاوي | Mohsen al-Mandalawi | code: IRQLEG | short: المندلاوي | country: IRQ
mahmoud-al-mashhadani | person | محمود المشهداني | Mahmoud al-Mashhadani | code: IRQLEG | short: المشهداني | country: IRQ
saleh-al-mutlaq | person | صالح المطلك | Saleh al-Mutlaq | code: IRQGOV | short: المطلك | country: IRQ
tariq-al-hashimi | person | طارق الهاشمي | Tariq al-Hashimi | code: IRQOPP | short: الهاشمي | country: IRQ
khudair-al-khuzaie | person | خضير الخزاعي | Khudair al-Khuzaie | code: IRQGOV | short: الخزاعي | country: IRQ
hussein-al-shahristani | person | حسين الشهرستاني | Hussein al-Shahristani | code: IRQGOV | short: الشهرستاني | country: IRQ
bahaa-al-araji | person | بهاء الأعرجي | Bahaa al-Araji | code: IRQGOV | country: IRQ
rafi-al-issawi | person | رافع العيساوي | Rafi al-Issawi | code: IRQOPP | short: العيساوي | country: IRQ
ahmed-al-alwani | person | أحمد العلواني | Ahmed al-Alwani | code: IRQOPP | short: العلواني | country: IRQ
ahmed-chalabi | person | أحمد الجلبي | Ahmed Chalabi | code: IRQPTY | names: أحمد الشلبي | short: الجلبي | country: IRQ
muqtada-al-sadr | person | مقتدى الصدر | Muqtada al-Sadr | code: IRQREL | short: الصدر | country: IRQ
ammar-al-hakim | person | عمار الحكيم | Ammar al-Hakim | code: IRQPTY | short: الحكيم | country: IRQ
ali-al-sistani | person | علي السيستاني | Ali al-Sistani | code: IRQREL | names: السيستاني ; علي الحسيني السيستاني | country: IRQ
abdul-mahdi-al-karbalai | person | عبد المهدي الكربلائي | Abdul Mahdi al-Karbalai | code: IRQREL | names: عبدالمهدي الكربلائي | short: الكربلائي | country: IRQ
ahmed-al-safi | person | أحمد الصافي | Ahmed al-Safi | code: IRQREL | country: IRQ
hadi-al-amiri | person | هادي العامري | Hadi al-Amiri | code: IRQREB | short: العامري | country: IRQ
qais-al-khazali | person | قيس الخزعلي | Qais al-Khazali | code: IRQREB | short: الخزعلي | country: IRQ
abu-mahdi-al-muhandis | person | أبو مهدي المهندس | Abu Mahdi al-Muhandis | code: IRQREB | names: جمال جعفر الإبراهيمي ; أبومهدي المهندس | short: المهندس | country: IRQ
falih-al-fayyadh | person | فالح الفياض | Falih al-Fayyadh | code: IRQGOV | short: الفياض | country: IRQ
akram-al-kaabi | person | أكرم الكعبي | Akram al-Kaabi | code: IRQREB | short: الكعبي | country: IRQ
abu-alaa-al-walai | person | أبو آلاء الولائي | Abu Alaa al-Walai | code: IRQREB | country: IRQ
ahmed-al-asadi | person | أحمد الأسدي | Ahmed al-Asadi | code: IRQPTY | short: الأسدي | country: IRQ
karim-al-nuri | person | كريم النوري | Karim al-Nuri | code: IRQREB | country: IRQ
jawad-al-tleibawi | person | جواد الطليباوي | Jawad al-Tleibawi | code: IRQREB | country: IRQ
yahya-rasool | person | يحيى رسول | Yahya Rasool | code: IRQMIL | names: يحيى رسول الزبيدي | short: رسول | country: IRQ
saad-maan | person | سعد معن | Saad Maan | code: IRQCOP | country: IRQ
abdul-wahab-al-saadi | person | عبد الوهاب الساعدي | Abdul-Wahab al-Saadi | code: IRQMIL | names: عبدالوهاب الساعدي | short: الساعدي | country: IRQ
abdul-ghani-al-asadi | person | عبد الغني الأسدي | Abdul Ghani al-Asadi | code: IRQMIL | names: عبدالغني الأسدي | country: IRQ
talib-shaghati | person | طالب شغاتي | Talib Shaghati | code: IRQMIL | names: طالب شغاتي الكناني | short: شغاتي | country: IRQ
raed-jawdat | person | رائد جودت | Raed Jawdat | code: IRQCOP | names: رائد شاكر جودت | country: IRQ
abdul-amir-yarallah | person | عبد الأمير يار الله | Abdul Amir Yarallah | code: IRQMIL | names: عبدالأمير يار الله ; عبد الأمير رشيد يار الله ; عبدالأمير رشيد يار الله | short: يار الله | country: IRQ
babaker-zebari | person | بابكر زيباري | Babaker Zebari | code: IRQMIL | country: IRQ
rashid-flayih | person | رشيد فليح | Rashid Flayih | code: IRQMIL | country: IRQ
sabah-karhout | person | صباح كرحوت | Sabah Karhout | code: IRQGOV | short: كرحوت | country: IRQ
suhaib-al-rawi | person | صهيب الراوي | Suhaib al-Rawi | code: IRQGOV | short: الراوي | country: IRQ
rajeh-barakat-al-issawi | person | راجح بركات العيساوي | Rajeh Barakat al-Issawi | code: IRQGOV | names: راجح العيساوي | country: IRQ
masoud-barzani | person | مسعود بارزاني | Masoud Barzani | code: IRQGOV | names: مسعود البارزاني ; مسعود برزاني ; مسعود البرزاني | short: بارزاني ; البارزاني ; برزاني | country: IRQ
nechirvan-barzani | person | نيجيرفان بارزاني | Nechirvan Barzani | code: IRQGOV | names: نيجيرفان البارزاني ; نيجيرفان برزاني ; نيجرفان بارزاني ; نيجرفان البارزاني | country: IRQ
masrour-barzani | person | مسرور بارزاني | Masrour Barzani | code: IRQGOV | names: مسرور البارزاني ; مسرور برزاني | country: IRQ
qubad-talabani | person | قباد طالباني | Qubad Talabani | code: IRQGOV | names: قباد الطالباني | country: IRQ
bafel-talabani | person | بافل طالباني | Bafel Talabani | code: IRQPTY | names: بافل الطالباني | country: IRQ
kosrat-rasul | person | كوسرت رسول | Kosrat Rasul | code: IRQPTY | names: كوسرت رسول علي | country: IRQ
nawshirwan-mustafa | person | نوشيروان مصطفى | Nawshirwan Mustafa | code: IRQPTY | country: IRQ
jabar-yawar | person | جبار ياور | Jabar Yawar | code: IRQMIL | names: جبار الياور | short: ياور | country: IRQ
sirwan-barzani | person | سيروان بارزاني | Sirwan Barzani | code: IRQMIL | country: IRQ
fadhil-mirani | person | فاضل ميراني | Fadhil Mirani | code: IRQPTY | country: IRQ
aras-habib | person | آراس حبيب | Aras Habib | code: IRQPTY | country: IRQ
rebwar-talabani | person | ريبوار طالباني | Rebwar Talabani | code: IRQGOV | country: IRQ
najmaddin-karim | person | نجم الدين كريم | Najmaddin Karim | code: IRQGOV | country: IRQ
rakan-saeed-al-jubouri | person | راكان سعيد الجبوري | Rakan Saeed al-Jubouri | code: IRQGOV | names: راكان الجبوري | country: IRQ
arshad-al-salihi | person | أرشد الصالحي | Arshad al-Salihi | code: IRQPTY | short: الصالحي | country: IRQ
khamis-al-khanjar | person | خميس الخنجر | Khamis al-Khanjar | code: IRQPTY | short: الخنجر | country: IRQ
jamal-al-dhari | person | جمال الضاري | Jamal al-Dhari | code: IRQOPP | country: IRQ
harith-al-dhari | person | حارث الضاري | Harith al-Dhari | code: IRQOPP | short: الضاري | country: IRQ
izzat-ibrahim-al-douri | person | عزة الدوري | Izzat Ibrahim al-Douri | code: IRQREB | names: عزة إبراهيم الدوري | short: الدوري | country: IRQ
saddam-hussein | person | صدام حسين | Saddam Hussein | code: IRQGOV | short: صدام | qid: Q1316 | country: IRQ
saad-al-hadithi | person | سعد الحديثي | Saad al-Hadithi | code: IRQGOV | short: الحديثي | country: IRQ
ali-al-moussawi | person | علي الموسوي | Ali al-Moussawi | code: IRQGOV | country: IRQ
rafid-jaboori | person | رافد جبوري | Rafid Jaboori | code: IRQGOV | country: IRQ
khaled-shwani | person | خالد شواني | Khaled Shwani | code: IRQGOV | short: شواني | country: IRQ
hanan-al-fatlawi | person | حنان الفتلاوي | Hanan al-Fatlawi | code: IRQLEG | short: الفتلاوي | country: IRQ
hakim-al-zamili | person | حاكم الزاملي | Hakim al-Zamili | code: IRQLEG | short: الزاملي | country: IRQ
dhafer-al-ani | person | ظافر العاني | Dhafer al-Ani | code: IRQLEG | short: العاني | country: IRQ
mithal-al-alusi | person | مثال الألوسي | Mithal al-Alusi | code: IRQLEG | short: الألوسي | country: IRQ
mowaffak-al-rubaie | person | موفق الربيعي | Mowaffak al-Rubaie | code: IRQLEG | short: الربيعي | country: IRQ
hisham-al-hashimi | person | هشام الهاشمي | Hisham al-Hashimi | code: IRQCVL | country: IRQ
nadia-murad | person | نادية مراد | Nadia Murad | code: IRQCVL | country: IRQ
louis-raphael-sako | person | لويس ساكو | Louis Raphael Sako | code: IRQREL | names: لويس روفائيل ساكو ; لويس رافائيل الأول ساكو | short: ساكو | country: IRQ
ihsan-abdul-jabbar | person | إحسان عبد الجبار | Ihsan Abdul Jabbar | code: IRQGOV | names: إحسان عبدالجبار | country: IRQ
jabbar-al-luaibi | person | جبار اللعيبي | Jabbar al-Luaibi | code: IRQGOV | short: اللعيبي | country: IRQ
