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
bashar-jaafari | person | بشار الجعفري | Bashar Jaafari | code: SYRGOV | short: الجعفري | country: SYR
farouk-al-sharaa | person | فاروق الشرع | Farouk al-Sharaa | code: SYRGOV | short: الشرع | country: SYR
najah-al-attar | person | نجاح العطار | Najah al-Attar | code: SYRGOV | short: العطار | country: SYR
bouthaina-shaaban | person | بثينة شعبان | Bouthaina Shaaban | code: SYRGOV | country: SYR
omran-al-zoubi | person | عمران الزعبي | Omran al-Zoubi | code: SYRGOV | short: الزعبي | country: SYR
adnan-mahmoud | person | عدنان محمود | Adnan Mahmoud | code: SYRGOV | country: SYR | ambiguous: yes
wael-al-halqi | person | وائل الحلقي | Wael al-Halqi | code: SYRGOV | names: الحلقي | country: SYR
riyad-hijab | person | رياض حجاب | Riyad Hijab | code: SYROPP | short: حجاب | country: SYR
adel-safar | person | عادل سفر | Adel Safar | code: SYRGOV | country: SYR
imad-khamis | person | عماد خميس | Imad Khamis | code: SYRGOV | country: SYR
hussein-arnous | person | حسين عرنوس | Hussein Arnous | code: SYRGOV | short: عرنوس | country: SYR
mohammad-ghazi-al-jalali | person | محمد غازي الجلالي | Mohammad Ghazi al-Jalali | code: SYRGOV | short: الجلالي | country: SYR
ali-haidar | person | علي حيدر | Ali Haidar | code: SYRGOV | short: حيدر | country: SYR | ambiguous: yes
qadri-jamil | person | قدري جميل | Qadri Jamil | code: SYROPP | country: SYR
mohammad-al-shaar | person | محمد إبراهيم الشعار | Mohammad al-Shaar | code: SYRGOV | names: محمد الشعار | short: الشعار | country: SYR
mohammad-khaled-al-rahmoun | person | محمد خالد الرحمون | Mohammad Khaled al-Rahmoun | code: SYRGOV | names: محمد الرحمون | short: الرحمون | country: SYR
dawoud-rajiha | person | داود راجحة | Dawoud Rajiha | code: SYRMIL | short: راجحة | country: SYR
fahd-jassem-al-freij | person | فهد جاسم الفريج | Fahd Jassem al-Freij | code: SYRMIL | names: فهد الفريج | short: الفريج | country: SYR
ali-abdullah-ayyoub | person | علي عبد الله أيوب | Ali Abdullah Ayyoub | code: SYRMIL | names: علي عبدالله أيوب ; علي أيوب | short: أيوب | country: SYR
ali-mahmoud-abbas | person | علي محمود عباس | Ali Mahmoud Abbas | code: SYRMIL | country: SYR
assef-shawkat | person | آصف شوكت | Assef Shawkat | code: SYRMIL | short: شوكت | country: SYR
hassan-turkmani | person | حسن تركماني | Hassan Turkmani | code: SYRMIL | short: تركماني | country: SYR
hisham-ikhtiyar | person | هشام اختيار | Hisham Ikhtiyar | code: SYRSPY | names: هشام بختيار | country: SYR
ali-mamlouk | person | علي مملوك | Ali Mamlouk | code: SYRSPY | short: مملوك | country: SYR
jamil-hassan | person | جميل حسن | Jamil Hassan | code: SYRSPY | country: SYR | ambiguous: yes
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
abdurrahman-mustafa | person | عبد الرحمن مصطفى | Abdurrahman Mustafa | code: SYROPP | names: عبدالرحمن مصطفى | country: SYR | ambiguous: yes
nasr-al-hariri | person | نصر الحريري | Nasr al-Hariri | code: SYROPP | country: SYR
salem-al-meslet | person | سالم المسلط | Salem al-Meslet | code: SYROPP | short: المسلط | country: SYR
moaz-al-khatib | person | معاذ الخطيب | Moaz al-Khatib | code: SYROPP | names: أحمد معاذ الخطيب | short: الخطيب | country: SYR
george-sabra | person | جورج صبرا | George Sabra | code: SYROPP | short: صبرا | country: SYR
abdulbaset-sieda | person | عبد الباسط سيدا | Abdulbaset Sieda | code: SYROPP | names: عبدالباسط سيدا | short: سيدا | country: SYR
burhan-ghalioun | person | برهان غليون | Burhan Ghalioun | code: SYROPP | names: غليون | country: SYR
michel-kilo | person | ميشيل كيلو | Michel Kilo | code: SYROPP | names: ميشال كيلو | country: SYR
riad-al-turk | person | رياض الترك | Riad al-Turk | code: SYROPP | country: SYR
suheir-atassi | person | سهير الأتاسي | Suheir Atassi | code: SYROPP | short: الأتاسي | country: SYR
haitham-al-maleh | person | هيثم المالح | Haitham al-Maleh | code: SYROPP | short: المالح | country: SYR
mustafa-sabbagh | person | مصطفى الصباغ | Mustafa Sabbagh | code: SYROPP | country: SYR
badr-jamous | person | بدر جاموس | Badr Jamous | code: SYROPP | short: جاموس | country: SYR
mohammad-yahya-maktabi | person | محمد يحيى مكتبي | Mohammad Yahya Maktabi | code: SYROPP | names: يحيى مكتبي | short: مكتبي | country: SYR
louay-safi | person | لؤي صافي | Louay Safi | code: SYROPP | country: SYR
monzer-akbik | person | منذر آقبيق | Monzer Akbik | code: SYROPP | short: آقبيق | country: SYR
louay-mikdad | person | لؤي المقداد | Louay Mikdad | code: SYRREB | country: SYR
fayez-sara | person | فايز سارة | Fayez Sara | code: SYROPP | country: SYR
adib-shishakly | person | أديب الشيشكلي | Adib Shishakly | code: SYROPP | short: الشيشكلي | country: SYR
nazir-al-hakim | person | نذير الحكيم | Nazir al-Hakim | code: SYROPP | country: SYR
salah-darwish | person | صلاح درويش | Salah Darwish | code: SYROPP | country: SYR
ghassan-hitto | person | غسان هيتو | Ghassan Hitto | code: SYROPP | names: هيتو | country: SYR
ahmad-tumeh | person | أحمد طعمة | Ahmad Tumeh | code: SYROPP | short: طعمة | country: SYR
jawad-abu-hatab | person | جواد أبو حطب | Jawad Abu Hatab | code: SYROPP | short: أبو حطب | country: SYR
asaad-mustafa | person | أسعد مصطفى | Asaad Mustafa | code: SYROPP | country: SYR | ambiguous: yes
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
ahmad-ramadan | person | أحمد رمضان | Ahmad Ramadan | code: SYROPP | country: SYR | ambiguous: yes
samir-nashar | person | سمير نشار | Samir Nashar | code: SYROPP | short: نشار | country: SYR
khaled-al-nasser | person | خالد الناصر | Khaled al-Nasser | code: SYROPP | country: SYR | ambiguous: yes
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
rami-abdulrahman | person | رامي عبد الرحمن | Rami Abdulrahman | code: NGO | names: رامي عبدالرحمن | short: عبد الرحمن ; عبدالرحمن | country: SYR
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
mustafa-bali | person | مصطفى بالي | Mustafa Bali | code: SYRREB | country: SYR
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
mustafa-al-sheikh | person | مصطفى الشيخ | Mustafa al-Sheikh | code: SYRREB | country: SYR | ambiguous: yes
abdul-jabbar-al-oqaidi | person | عبد الجبار العكيدي | Abdul Jabbar al-Oqaidi | code: SYRREB | names: عبدالجبار العكيدي | short: العكيدي | country: SYR
jamal-maarouf | person | جمال معروف | Jamal Maarouf | code: SYRREB | country: SYR
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
ahmed-issa-al-sheikh | person | أحمد عيسى الشيخ | Ahmed Issa al-Sheikh | code: SYRREB | names: أبو عيسى الشيخ | short: أبو عيسى | country: SYR
abdul-nasser-shmeir | person | عبد الناصر شمير | Abdul Nasser Shmeir | code: SYRREB | names: عبدالناصر شمير | country: SYR
wael-alwan | person | وائل علوان | Wael Alwan | code: SYRREB | country: SYR
bashar-al-zoubi | person | بشار الزعبي | Bashar al-Zoubi | code: SYRREB | country: SYR
abdul-baset-al-sarout | person | عبد الباسط الساروت | Abdul Baset al-Sarout | code: SYRREB | names: عبدالباسط الساروت ; عبدالباسط ساروت ; عبد الباسط ساروت | short: الساروت | country: SYR
ahmad-al-awda | person | أحمد العودة | Ahmad al-Awda | code: SYRREB | country: SYR
abu-mohammad-al-adnani | person | أبو محمد العدناني | Abu Mohammad al-Adnani | code: IMG | names: أبومحمد العدناني | short: العدناني
abu-bakr-al-baghdadi | person | أبو بكر البغدادي | Abu Bakr al-Baghdadi | code: IMG | names: أبوبكر البغدادي ; إبراهيم البدري ; إبراهيم عواد البدري | short: البغدادي | country: IRQ
abu-ibrahim-al-hashimi-al-qurashi | person | أبو إبراهيم الهاشمي القرشي | Abu Ibrahim al-Hashimi al-Qurashi | code: IMG | names: أبو إبراهيم القرشي ; عبد الله قرداش ; عبدالله قرداش | short: القرشي | country: IRQ
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
abu-mahdi-al-muhandis | person | أبو مهدي المهندس | Abu Mahdi al-Muhandis | code: IRQREB | names: جمال جعفر الإبراهيمي ; أبومهدي المهندس | country: IRQ
falih-al-fayyadh | person | فالح الفياض | Falih al-Fayyadh | code: IRQGOV | short: الفياض | country: IRQ
akram-al-kaabi | person | أكرم الكعبي | Akram al-Kaabi | code: IRQREB | short: الكعبي | country: IRQ
abu-alaa-al-walai | person | أبو آلاء الولائي | Abu Alaa al-Walai | code: IRQREB | country: IRQ
ahmed-al-asadi | person | أحمد الأسدي | Ahmed al-Asadi | code: IRQPTY | short: الأسدي | country: IRQ
karim-al-nuri | person | كريم النوري | Karim al-Nuri | code: IRQREB | country: IRQ
jawad-al-tleibawi | person | جواد الطليباوي | Jawad al-Tleibawi | code: IRQREB | country: IRQ
yahya-rasool | person | يحيى رسول | Yahya Rasool | code: IRQMIL | names: يحيى رسول الزبيدي | country: IRQ
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
izzat-ibrahim-al-douri | person | عزة الدوري | Izzat Ibrahim al-Douri | code: IRQREB | names: عزة إبراهيم الدوري | country: IRQ
saddam-hussein | person | صدام حسين | Saddam Hussein | code: IRQGOV | short: صدام | qid: Q1316 | country: IRQ
saad-al-hadithi | person | سعد الحديثي | Saad al-Hadithi | code: IRQGOV | short: الحديثي | country: IRQ
ali-al-moussawi | person | علي الموسوي | Ali al-Moussawi | code: IRQGOV | country: IRQ | ambiguous: yes
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
# Yemen
abdrabbuh-mansur-hadi | person | عبد ربه منصور هادي | Abdrabbuh Mansur Hadi | code: YEMGOV | names: عبدربه منصور هادي ; منصور هادي ; عبد ربه هادي ; عبدربه هادي | short: هادي | country: YEM
ali-abdullah-saleh | person | علي عبد الله صالح | Ali Abdullah Saleh | code: YEMOPP | names: علي عبدالله صالح | short: صالح | country: YEM
khaled-bahah | person | خالد بحاح | Khaled Bahah | code: YEMGOV | names: خالد محفوظ بحاح | short: بحاح | country: YEM
ahmed-obeid-bin-daghr | person | أحمد عبيد بن دغر | Ahmed Obeid bin Daghr | code: YEMGOV | names: أحمد بن دغر ; بن دغر | country: YEM
maeen-abdulmalik-saeed | person | معين عبد الملك | Maeen Abdulmalik Saeed | code: YEMGOV | names: معين عبدالملك ; معين عبدالملك سعيد ; معين عبد الملك سعيد | country: YEM
ahmad-awad-bin-mubarak | person | أحمد عوض بن مبارك | Ahmad Awad bin Mubarak | code: YEMGOV | names: أحمد بن مبارك | short: بن مبارك | country: YEM
mohammed-basindawa | person | محمد سالم باسندوة | Mohammed Basindawa | code: YEMGOV | names: محمد باسندوة ; باسندوة | country: YEM
ali-mohsen-al-ahmar | person | علي محسن الأحمر | Ali Mohsen al-Ahmar | code: YEMGOV | names: علي محسن صالح الأحمر ; علي محسن | country: YEM
rashad-al-alimi | person | رشاد العليمي | Rashad al-Alimi | code: YEMGOV | short: العليمي | country: YEM
aidarus-al-zoubaidi | person | عيدروس الزبيدي | Aidarus al-Zoubaidi | code: YEMREB | names: عيدروس قاسم الزبيدي | short: الزبيدي | country: YEM
hani-bin-braik | person | هاني بن بريك | Hani bin Braik | code: YEMREB | names: بن بريك | country: YEM
abdulmalik-al-mekhlafi | person | عبد الملك المخلافي | Abdulmalik al-Mekhlafi | code: YEMGOV | names: عبدالملك المخلافي | short: المخلافي | country: YEM
khaled-al-yamani | person | خالد اليماني | Khaled al-Yamani | code: YEMGOV | names: خالد حسين اليماني | short: اليماني | country: YEM
riad-yassin | person | رياض ياسين | Riad Yassin | code: YEMGOV | names: رياض ياسين عبد الله ; رياض ياسين عبدالله | short: ياسين | country: YEM
mohammed-al-hadhrami | person | محمد الحضرمي | Mohammed al-Hadhrami | code: YEMGOV | short: الحضرمي | country: YEM
abu-bakr-al-qirbi | person | أبو بكر القربي | Abu Bakr al-Qirbi | code: YEMGOV | names: أبوبكر القربي | short: القربي | country: YEM
jamal-al-sallal | person | جمال السلال | Jamal al-Sallal | code: YEMGOV | names: جمال عبدالله السلال ; جمال عبد الله السلال | short: السلال | country: YEM
abdullah-al-saidi | person | عبد الله الصايدي | Abdullah al-Saidi | code: YEMGOV | names: عبدالله الصايدي ; عبد الله محمد الصايدي ; عبدالله محمد الصايدي | short: الصايدي | country: YEM
mahmoud-al-subaihi | person | محمود الصبيحي | Mahmoud al-Subaihi | code: YEMMIL | names: محمود سالم الصبيحي | short: الصبيحي | country: YEM
mohammed-nasser-ahmed | person | محمد ناصر أحمد | Mohammed Nasser Ahmed | code: YEMMIL | country: YEM | ambiguous: yes
mohammed-al-maqdashi | person | محمد المقدشي | Mohammed al-Maqdashi | code: YEMMIL | names: محمد علي المقدشي | short: المقدشي | country: YEM
sagheer-bin-aziz | person | صغير بن عزيز | Sagheer bin Aziz | code: YEMMIL | names: صغير حمود بن عزيز ; صغير عزيز | short: بن عزيز | country: YEM
nayef-al-bakri | person | نايف البكري | Nayef al-Bakri | code: YEMGOV | short: البكري | country: YEM
jaafar-mohammed-saad | person | جعفر محمد سعد | Jaafar Mohammed Saad | code: YEMGOV | country: YEM
abdulaziz-jubari | person | عبد العزيز جباري | Abdulaziz Jubari | code: YEMGOV | names: عبدالعزيز جباري | short: جباري | country: YEM
rajeh-badi | person | راجح بادي | Rajeh Badi | code: YEMGOV | short: بادي | country: YEM
hussein-arab | person | حسين عرب | Hussein Arab | code: YEMGOV | country: YEM
ahmed-al-maysari | person | أحمد الميسري | Ahmed al-Maysari | code: YEMGOV | short: الميسري | country: YEM
muammar-al-eryani | person | معمر الإرياني | Muammar al-Eryani | code: YEMGOV | short: الإرياني | country: YEM
ezzadine-al-asbahi | person | عز الدين الأصبحي | Ezzadine al-Asbahi | code: YEMGOV | short: الأصبحي | country: YEM
sultan-al-arada | person | سلطان العرادة | Sultan al-Arada | code: YEMGOV | short: العرادة | country: YEM
sultan-al-barakani | person | سلطان البركاني | Sultan al-Barakani | code: YEMLEG | short: البركاني | country: YEM
yassin-said-numan | person | ياسين سعيد نعمان | Yassin Said Numan | code: YEMPTY | country: YEM
abdul-karim-al-iryani | person | عبد الكريم الإرياني | Abdul Karim al-Iryani | code: YEMPTY | names: عبدالكريم الإرياني | country: YEM
abdul-majeed-al-zindani | person | عبد المجيد الزنداني | Abdul Majeed al-Zindani | code: YEMREL | names: عبدالمجيد الزنداني | short: الزنداني | country: YEM
sadiq-al-ahmar | person | صادق الأحمر | Sadiq al-Ahmar | code: YEMPTY | names: صادق بن عبد الله الأحمر ; صادق بن عبدالله الأحمر | country: YEM
hamid-al-ahmar | person | حميد الأحمر | Hamid al-Ahmar | code: YEMPTY | country: YEM
hussein-al-ahmar | person | حسين الأحمر | Hussein al-Ahmar | code: YEMPTY | country: YEM
mohammed-al-yadoumi | person | محمد اليدومي | Mohammed al-Yadoumi | code: YEMPTY | short: اليدومي | country: YEM
haidar-abu-bakr-al-attas | person | حيدر أبو بكر العطاس | Haidar Abu Bakr al-Attas | code: YEMOPP | names: حيدر العطاس | short: العطاس | country: YEM
ali-salem-al-beidh | person | علي سالم البيض | Ali Salem al-Beidh | code: YEMOPP | short: البيض | country: YEM
ali-nasser-mohammed | person | علي ناصر محمد | Ali Nasser Mohammed | code: YEMOPP | country: YEM
hassan-baoum | person | حسن باعوم | Hassan Baoum | code: YEMOPP | short: باعوم | country: YEM
ahmed-ali-abdullah-saleh | person | أحمد علي عبد الله صالح | Ahmed Ali Abdullah Saleh | code: YEMMIL | names: أحمد علي عبدالله صالح ; أحمد علي صالح | short: أحمد علي | country: YEM
tareq-saleh | person | طارق صالح | Tareq Saleh | code: YEMMIL | names: طارق محمد عبد الله صالح ; طارق محمد عبدالله صالح ; طارق محمد صالح | country: YEM
yahya-saleh | person | يحيى صالح | Yahya Saleh | code: YEMMIL | names: يحيى محمد عبد الله صالح ; يحيى محمد عبدالله صالح | country: YEM
aref-al-zouka | person | عارف الزوكا | Aref al-Zouka | code: YEMPTY | names: عارف عوض الزوكا | short: الزوكا | country: YEM
sadiq-amin-abu-ras | person | صادق أمين أبو راس | Sadiq Amin Abu Ras | code: YEMPTY | names: صادق أبو راس | short: أبو راس | country: YEM
abdul-malik-al-houthi | person | عبد الملك الحوثي | Abdul-Malik al-Houthi | code: YEMREB | names: عبدالملك الحوثي ; عبد الملك بدر الدين الحوثي ; عبدالملك بدر الدين الحوثي | short: الحوثي | country: YEM
hussein-badreddin-al-houthi | person | حسين بدر الدين الحوثي | Hussein Badreddin al-Houthi | code: YEMREB | names: حسين الحوثي | country: YEM
mohammed-ali-al-houthi | person | محمد علي الحوثي | Mohammed Ali al-Houthi | code: YEMREB | country: YEM
saleh-al-sammad | person | صالح الصماد | Saleh al-Sammad | code: YEMREB | names: صالح علي الصماد | short: الصماد | country: YEM
mahdi-al-mashat | person | مهدي المشاط | Mahdi al-Mashat | code: YEMREB | short: المشاط | country: YEM
mohammed-abdulsalam | person | محمد عبد السلام | Mohammed Abdulsalam | code: YEMREB | names: محمد عبدالسلام ; محمد عبد السلام صلاح فليتة ; محمد عبدالسلام صلاح فليتة | short: عبد السلام ; عبدالسلام | country: YEM
abdulaziz-bin-habtour | person | عبد العزيز بن حبتور | Abdulaziz bin Habtour | code: YEMREB | names: عبدالعزيز بن حبتور ; عبد العزيز صالح بن حبتور ; عبدالعزيز صالح بن حبتور ; بن حبتور | country: YEM
hisham-sharaf | person | هشام شرف | Hisham Sharaf | code: YEMREB | names: هشام شرف عبد الله ; هشام شرف عبدالله | country: YEM
yahya-saree | person | يحيى سريع | Yahya Saree | code: YEMREB | country: YEM
abdullah-yahya-al-hakim | person | عبد الله يحيى الحاكم | Abdullah Yahya al-Hakim | code: YEMREB | names: عبدالله يحيى الحاكم ; أبو علي الحاكم ; عبدالله الحاكم ; عبد الله الحاكم | country: YEM
hussein-al-ezzi | person | حسين العزي | Hussein al-Ezzi | code: YEMREB | short: العزي | country: YEM
hamza-al-houthi | person | حمزة الحوثي | Hamza al-Houthi | code: YEMREB | country: YEM
dhaifallah-al-shami | person | ضيف الله الشامي | Dhaifallah al-Shami | code: YEMREB | country: YEM
nasir-al-wuhayshi | person | ناصر الوحيشي | Nasir al-Wuhayshi | code: IMG | names: أبو بصير ناصر الوحيشي | short: الوحيشي | country: YEM
qasim-al-raymi | person | قاسم الريمي | Qasim al-Raymi | code: IMG | short: الريمي | country: YEM
anwar-al-awlaki | person | أنور العولقي | Anwar al-Awlaki | code: IMG | short: العولقي | country: YEM
ibrahim-al-asiri | person | إبراهيم عسيري | Ibrahim al-Asiri | code: IMG | names: إبراهيم العسيري | country: SAU
tawakkol-karman | person | توكل كرمان | Tawakkol Karman | code: YEMCVL | short: كرمان | country: YEM
jalal-baleedi | person | جلال بلعيدي | Jalal Baleedi | code: IMG | names: جلال بلعيدي المرقشي | short: بلعيدي | country: YEM
hamoud-al-mikhlafi | person | حمود المخلافي | Hamoud al-Mikhlafi | code: YEMMIL | names: حمود سعيد المخلافي | country: YEM
sadiq-sarhan | person | صادق سرحان | Sadiq Sarhan | code: YEMMIL | country: YEM
adnan-al-hammadi | person | عدنان الحمادي | Adnan al-Hammadi | code: YEMMIL | country: YEM
hashem-al-ahmar | person | هاشم الأحمر | Hashem al-Ahmar | code: YEMMIL | country: YEM
othman-mujalli | person | عثمان مجلي | Othman Mujalli | code: YEMGOV | short: مجلي | country: YEM
mohammed-mousa-al-ameri | person | محمد موسى العامري | Mohammed Mousa al-Ameri | code: YEMGOV | country: YEM
abdullah-al-alimi | person | عبد الله العليمي | Abdullah al-Alimi | code: YEMGOV | names: عبدالله العليمي | country: YEM
faraj-al-bahsani | person | فرج البحسني | Faraj al-Bahsani | code: YEMGOV | names: فرج سالمين البحسني | short: البحسني | country: YEM
ahmed-saeed-bin-breik | person | أحمد سعيد بن بريك | Ahmed Saeed bin Breik | code: YEMGOV | names: أحمد بن بريك | country: YEM
shallal-ali-shaea | person | شلال علي شائع | Shallal Ali Shaea | code: YEMMIL | names: شلال شائع | country: YEM
# Libya
khalifa-haftar | person | خليفة حفتر | Khalifa Haftar | code: LBYREB | names: حفتر ; خليفة بلقاسم حفتر | country: LBY
fayez-al-sarraj | person | فائز السراج | Fayez al-Sarraj | code: LBYGOV | names: السراج ; فائز مصطفى السراج | country: LBY
abdul-hamid-dbeibah | person | عبد الحميد الدبيبة | Abdul Hamid Dbeibah | code: LBYGOV | names: عبدالحميد الدبيبة ; عبدالحميد دبيبة ; عبد الحميد دبيبة ; عبد الحميد محمد الدبيبة ; عبدالحميد محمد الدبيبة ; الدبيبة | country: LBY
mohamed-al-menfi | person | محمد المنفي | Mohamed al-Menfi | code: LBYGOV | names: محمد يونس المنفي | short: المنفي | country: LBY
aguila-saleh | person | عقيلة صالح | Aguila Saleh | code: LBYLEG | names: عقيلة صالح عيسى ; عقيله صالح قويدر | country: LBY
khaled-al-mishri | person | خالد المشري | Khaled al-Mishri | code: LBYGOV | short: المشري | country: LBY
abdulrahman-sewehli | person | عبد الرحمن السويحلي | Abdulrahman Sewehli | code: LBYGOV | names: عبدالرحمن السويحلي | short: السويحلي | country: LBY
mohamed-takala | person | محمد تكالة | Mohamed Takala | code: LBYGOV | short: تكالة | country: LBY
fathi-bashagha | person | فتحي باشاغا | Fathi Bashagha | code: LBYGOV | names: باشاغا | country: LBY
osama-hammad | person | أسامة حماد | Osama Hammad | code: LBYGOV | country: LBY
abdullah-al-thani | person | عبد الله الثني | Abdullah al-Thani | code: LBYGOV | names: عبدالله الثني | short: الثني | country: LBY
ali-zeidan | person | علي زيدان | Ali Zeidan | code: LBYGOV | short: زيدان | country: LBY
ahmed-maiteeq | person | أحمد معيتيق | Ahmed Maiteeq | code: LBYGOV | names: أحمد معيتيق عمر | short: معيتيق | country: LBY
omar-al-hassi | person | عمر الحاسي | Omar al-Hassi | code: LBYOPP | short: الحاسي | country: LBY
khalifa-al-ghwell | person | خليفة الغويل | Khalifa al-Ghwell | code: LBYOPP | short: الغويل | country: LBY
nouri-abusahmain | person | نوري أبو سهمين | Nouri Abusahmain | code: LBYGOV | names: نوري بوسهمين ; نوري أبوسهمين | short: أبو سهمين ; بوسهمين | country: LBY
mohammed-magariaf | person | محمد المقريف | Mohammed Magariaf | code: LBYGOV | names: محمد يوسف المقريف | short: المقريف | country: LBY
mustafa-abdul-jalil | person | مصطفى عبد الجليل | Mustafa Abdul Jalil | code: LBYOPP | names: مصطفى عبدالجليل | short: عبد الجليل ; عبدالجليل | country: LBY
mahmoud-jibril | person | محمود جبريل | Mahmoud Jibril | code: LBYPTY | short: جبريل | country: LBY
abdurrahim-el-keib | person | عبد الرحيم الكيب | Abdurrahim El-Keib | code: LBYGOV | names: عبدالرحيم الكيب | short: الكيب | country: LBY
muammar-gaddafi | person | معمر القذافي | Muammar Gaddafi | code: LBYGOV | names: القذافي ; معمر القدافي | country: LBY
saif-al-islam-gaddafi | person | سيف الإسلام القذافي | Saif al-Islam Gaddafi | code: LBYOPP | names: سيف الاسلام معمر القذافي | short: سيف الإسلام | country: LBY
saadi-gaddafi | person | الساعدي القذافي | Saadi Gaddafi | code: LBYOPP | country: LBY
mutassim-gaddafi | person | المعتصم القذافي | Mutassim Gaddafi | code: LBYMIL | names: المعتصم بالله القذافي | country: LBY
khamis-gaddafi | person | خميس القذافي | Khamis Gaddafi | code: LBYMIL | country: LBY
aisha-gaddafi | person | عائشة القذافي | Aisha Gaddafi | code: LBYOPP | country: LBY
abdullah-al-senussi | person | عبد الله السنوسي | Abdullah al-Senussi | code: LBYSPY | names: عبدالله السنوسي | short: السنوسي | country: LBY
baghdadi-mahmudi | person | البغدادي المحمودي | Baghdadi Mahmudi | code: LBYGOV | names: البغدادي علي المحمودي | short: المحمودي | country: LBY
moussa-koussa | person | موسى كوسا | Moussa Koussa | code: LBYGOV | country: LBY
mohamed-siala | person | محمد سيالة | Mohamed Siala | code: LBYGOV | names: محمد الطاهر سيالة | short: سيالة | country: LBY
najla-mangoush | person | نجلاء المنقوش | Najla Mangoush | code: LBYGOV | short: المنقوش | country: LBY
mohamed-al-dairi | person | محمد الدايري | Mohamed al-Dairi | code: LBYGOV | short: الدايري | country: LBY
mohamed-abdelaziz | person | محمد عبد العزيز | Mohamed Abdelaziz | code: LBYGOV | names: محمد عبدالعزيز | country: LBY | ambiguous: yes
ahmed-al-mismari | person | أحمد المسماري | Ahmed al-Mismari | code: LBYREB | short: المسماري | country: LBY
abdulrazek-al-nadoori | person | عبد الرازق الناظوري | Abdulrazek al-Nadoori | code: LBYREB | names: عبدالرازق الناظوري ; عبد الرزاق الناظوري ; عبدالرزاق الناظوري | short: الناظوري | country: LBY
mohammed-al-haddad | person | محمد الحداد | Mohammed al-Haddad | code: LBYMIL | names: محمد علي الحداد | country: LBY | ambiguous: yes
mohamed-gnounou | person | محمد قنونو | Mohamed Gnounou | code: LBYMIL | short: قنونو | country: LBY
mohamed-al-ghasri | person | محمد الغصري | Mohamed al-Ghasri | code: LBYMIL | short: الغصري | country: LBY
wanis-bukhamada | person | ونيس بوخمادة | Wanis Bukhamada | code: LBYREB | short: بوخمادة | country: LBY
mahmoud-al-werfalli | person | محمود الورفلي | Mahmoud al-Werfalli | code: LBYREB | short: الورفلي | country: LBY
saddam-haftar | person | صدام حفتر | Saddam Haftar | code: LBYREB | country: LBY
osama-al-juwaili | person | أسامة الجويلي | Osama al-Juwaili | code: LBYMIL | short: الجويلي | country: LBY
ibrahim-jadhran | person | إبراهيم الجضران | Ibrahim Jadhran | code: LBYREB | short: الجضران | country: LBY
abdelhakim-belhaj | person | عبد الحكيم بلحاج | Abdelhakim Belhaj | code: LBYPTY | names: عبدالحكيم بلحاج | short: بلحاج | country: LBY
sadiq-al-ghariani | person | الصادق الغرياني | Sadiq al-Ghariani | code: LBYREL | short: الغرياني | country: LBY
mustafa-sanalla | person | مصطفى صنع الله | Mustafa Sanalla | code: LBYGOV | short: صنع الله | country: LBY
sadiq-al-kabir | person | الصديق الكبير | Sadiq al-Kabir | code: LBYGOV | country: LBY
emad-al-sayeh | person | عماد السايح | Emad al-Sayeh | code: LBYGOV | short: السايح | country: LBY
musa-al-koni | person | موسى الكوني | Musa al-Koni | code: LBYGOV | short: الكوني | country: LBY
ali-al-sallabi | person | علي الصلابي | Ali al-Sallabi | code: LBYREL | short: الصلابي | country: LBY
mokhtar-belmokhtar | person | مختار بلمختار | Mokhtar Belmokhtar | code: IMG | short: بلمختار | country: DZA
abdelmalek-droukdel | person | عبد الملك دروكدال | Abdelmalek Droukdel | code: IMG | names: عبدالملك دروكدال ; عبدالمالك دروكدال ; عبد المالك دروكدال | short: دروكدال | country: DZA
mohamed-al-zahawi | person | محمد الزهاوي | Mohamed al-Zahawi | code: LBYREB | country: LBY
ahmed-abu-khattala | person | أحمد أبو ختالة | Ahmed Abu Khattala | code: LBYREB | short: أبو ختالة | country: LBY
hisham-ashmawy | person | هشام عشماوي | Hisham Ashmawy | code: EGYREB | names: هشام العشماوي | short: عشماوي | country: EGY
christopher-stevens | person | كريستوفر ستيفنز | Christopher Stevens | code: USAGOV | names: كريس ستيفنز | short: ستيفنز | country: USA
# Lebanon
saad-hariri | person | سعد الحريري | Saad Hariri | code: LBNGOV | names: سعد الدين الحريري | short: الحريري | country: LBN
rafik-hariri | person | رفيق الحريري | Rafik Hariri | code: LBNGOV | country: LBN
bahia-hariri | person | بهية الحريري | Bahia Hariri | code: LBNLEG | country: LBN
bahaa-hariri | person | بهاء الحريري | Bahaa Hariri | code: LBNBUS | country: LBN
ahmad-hariri | person | أحمد الحريري | Ahmad Hariri | code: LBNPTY | country: LBN
najib-mikati | person | نجيب ميقاتي | Najib Mikati | code: LBNGOV | names: ميقاتي | country: LBN
tammam-salam | person | تمام سلام | Tammam Salam | code: LBNGOV | names: تمام صائب سلام | country: LBN
hassan-diab | person | حسان دياب | Hassan Diab | code: LBNGOV | short: دياب | country: LBN
nawaf-salam | person | نواف سلام | Nawaf Salam | code: LBNGOV | country: LBN
fouad-siniora | person | فؤاد السنيورة | Fouad Siniora | code: LBNPTY | names: السنيورة | country: LBN
michel-aoun | person | ميشال عون | Michel Aoun | code: LBNGOV | names: ميشيل عون | short: عون | country: LBN
michel-suleiman | person | ميشال سليمان | Michel Suleiman | code: LBNGOV | names: ميشيل سليمان | short: سليمان | country: LBN
emile-lahoud | person | إميل لحود | Emile Lahoud | code: LBNGOV | short: لحود | country: LBN
joseph-aoun | person | جوزيف عون | Joseph Aoun | code: LBNMIL | names: جوزف عون | country: LBN
jean-kahwagi | person | جان قهوجي | Jean Kahwagi | code: LBNMIL | short: قهوجي | country: LBN
nabih-berri | person | نبيه بري | Nabih Berri | code: LBNGOV | short: بري | country: LBN
hassan-nasrallah | person | حسن نصر الله | Hassan Nasrallah | code: LBNREB | names: حسن نصرالله | short: نصر الله ; نصرالله | country: LBN
naim-qassem | person | نعيم قاسم | Naim Qassem | code: LBNREB | short: قاسم | country: LBN
hashem-safieddine | person | هاشم صفي الدين | Hashem Safieddine | code: LBNREB | short: صفي الدين | country: LBN
mohammad-raad | person | محمد رعد | Mohammad Raad | code: LBNLEG | short: رعد | country: LBN
wafiq-safa | person | وفيق صفا | Wafiq Safa | code: LBNREB | country: LBN
mustafa-badreddine | person | مصطفى بدر الدين | Mustafa Badreddine | code: LBNREB | names: مصطفى بدرالدين | short: بدر الدين | country: LBN
imad-mughniyeh | person | عماد مغنية | Imad Mughniyeh | code: LBNREB | short: مغنية | country: LBN
jihad-mughniyeh | person | جهاد مغنية | Jihad Mughniyeh | code: LBNREB | country: LBN
samir-kuntar | person | سمير القنطار | Samir Kuntar | code: LBNREB | short: القنطار | country: LBN
fuad-shukr | person | فؤاد شكر | Fuad Shukr | code: LBNREB | country: LBN
hassan-al-laqqis | person | حسن اللقيس | Hassan al-Laqqis | code: LBNREB | short: اللقيس | country: LBN
nabil-qaouk | person | نبيل قاووق | Nabil Qaouk | code: LBNREB | short: قاووق | country: LBN
ibrahim-amin-al-sayyed | person | إبراهيم أمين السيد | Ibrahim Amin al-Sayyed | code: LBNREB | country: LBN
hussein-hajj-hassan | person | حسين الحاج حسن | Hussein Hajj Hassan | code: LBNLEG | short: الحاج حسن | country: LBN
mohammad-fneish | person | محمد فنيش | Mohammad Fneish | code: LBNLEG | short: فنيش | country: LBN
ali-fayyad | person | علي فياض | Ali Fayyad | code: LBNLEG | country: LBN | ambiguous: yes
nawaf-al-moussawi | person | نواف الموسوي | Nawaf al-Moussawi | code: LBNLEG | country: LBN
gebran-bassil | person | جبران باسيل | Gebran Bassil | code: LBNGOV | short: باسيل | country: LBN
adnan-mansour | person | عدنان منصور | Adnan Mansour | code: LBNGOV | country: LBN | ambiguous: yes
nassif-hitti | person | ناصيف حتي | Nassif Hitti | code: LBNGOV | country: LBN
charbel-wehbe | person | شربل وهبة | Charbel Wehbe | code: LBNGOV | short: وهبة | country: LBN
abdallah-bou-habib | person | عبد الله بوحبيب | Abdallah Bou Habib | code: LBNGOV | names: عبدالله بوحبيب ; عبدالله بو حبيب ; عبد الله بو حبيب | short: بوحبيب ; بو حبيب | country: LBN
nohad-machnouk | person | نهاد المشنوق | Nohad Machnouk | code: LBNGOV | short: المشنوق | country: LBN
raya-al-hassan | person | ريا الحسن | Raya al-Hassan | code: LBNGOV | country: LBN
mohammed-fahmi | person | محمد فهمي | Mohammed Fahmi | code: LBNGOV | country: LBN | ambiguous: yes
marwan-charbel | person | مروان شربل | Marwan Charbel | code: LBNGOV | short: شربل | country: LBN
ashraf-rifi | person | أشرف ريفي | Ashraf Rifi | code: LBNGOV | short: ريفي | country: LBN
samir-mokbel | person | سمير مقبل | Samir Mokbel | code: LBNGOV | country: LBN
yaacoub-sarraf | person | يعقوب الصراف | Yaacoub Sarraf | code: LBNGOV | country: LBN
elias-bou-saab | person | إلياس بو صعب | Elias Bou Saab | code: LBNGOV | names: الياس أبو صعب | short: بو صعب ; أبو صعب | country: LBN
fayez-ghosn | person | فايز غصن | Fayez Ghosn | code: LBNGOV | country: LBN
ali-hassan-khalil | person | علي حسن خليل | Ali Hassan Khalil | code: LBNGOV | country: LBN
wael-abu-faour | person | وائل أبو فاعور | Wael Abu Faour | code: LBNGOV | short: أبو فاعور | country: LBN
walid-jumblatt | person | وليد جنبلاط | Walid Jumblatt | code: LBNPTY | names: جنبلاط | country: LBN
taymour-jumblatt | person | تيمور جنبلاط | Taymour Jumblatt | code: LBNPTY | country: LBN
samir-geagea | person | سمير جعجع | Samir Geagea | code: LBNPTY | names: جعجع | country: LBN
amine-gemayel | person | أمين الجميل | Amine Gemayel | code: LBNPTY | short: الجميل | country: LBN
samy-gemayel | person | سامي الجميل | Samy Gemayel | code: LBNPTY | country: LBN
suleiman-frangieh | person | سليمان فرنجية | Suleiman Frangieh | code: LBNPTY | short: فرنجية | country: LBN
boutros-harb | person | بطرس حرب | Boutros Harb | code: LBNPTY | country: LBN
fares-souaid | person | فارس سعيد | Fares Souaid | code: LBNPTY | country: LBN
talal-arslan | person | طلال أرسلان | Talal Arslan | code: LBNPTY | short: أرسلان | country: LBN
wiam-wahhab | person | وئام وهاب | Wiam Wahhab | code: LBNPTY | country: LBN
abdul-rahim-mrad | person | عبد الرحيم مراد | Abdul Rahim Mrad | code: LBNPTY | names: عبدالرحيم مراد | country: LBN
mustafa-alloush | person | مصطفى علوش | Mustafa Alloush | code: LBNPTY | country: LBN
okab-sakr | person | عقاب صقر | Okab Sakr | code: LBNPTY | country: LBN
ahmad-fatfat | person | أحمد فتفت | Ahmad Fatfat | code: LBNPTY | short: فتفت | country: LBN
khaled-daher | person | خالد الضاهر | Khaled Daher | code: LBNPTY | short: الضاهر | country: LBN
mohammad-kabbara | person | محمد كبارة | Mohammad Kabbara | code: LBNPTY | short: كبارة | country: LBN
abbas-ibrahim | person | عباس إبراهيم | Abbas Ibrahim | code: LBNSPY | country: LBN
wissam-al-hassan | person | وسام الحسن | Wissam al-Hassan | code: LBNSPY | country: LBN
mohamad-chatah | person | محمد شطح | Mohamad Chatah | code: LBNPTY | short: شطح | country: LBN
michel-samaha | person | ميشال سماحة | Michel Samaha | code: LBNPTY | names: ميشيل سماحة | short: سماحة | country: LBN
jamil-al-sayyed | person | جميل السيد | Jamil al-Sayyed | code: LBNPTY | country: LBN
riad-salameh | person | رياض سلامة | Riad Salameh | code: LBNGOV | country: LBN
wassim-mansouri | person | وسيم منصوري | Wassim Mansouri | code: LBNGOV | country: LBN
bechara-boutros-al-rai | person | بشارة الراعي | Bechara Boutros al-Rai | code: LBNREL | names: بشارة بطرس الراعي ; مار بشارة بطرس الراعي | short: الراعي | country: LBN
abdul-latif-derian | person | عبد اللطيف دريان | Abdul Latif Derian | code: LBNREL | names: عبداللطيف دريان | short: دريان | country: LBN
mohammed-rashid-qabbani | person | محمد رشيد قباني | Mohammed Rashid Qabbani | code: LBNREL | short: قباني | country: LBN
ahmad-al-assir | person | أحمد الأسير | Ahmad al-Assir | code: LBNREB | short: الأسير | country: LBN
shadi-al-mawlawi | person | شادي المولوي | Shadi al-Mawlawi | code: LBNREB | short: المولوي | country: LBN
dai-al-islam-al-shahhal | person | داعي الإسلام الشهال | Dai al-Islam al-Shahhal | code: LBNREL | short: الشهال | country: LBN
rifaat-eid | person | رفعت عيد | Rifaat Eid | code: LBNREB | country: LBN
ali-eid | person | علي عيد | Ali Eid | code: LBNPTY | country: LBN | ambiguous: yes
sirajuddin-zureiqat | person | سراج الدين زريقات | Sirajuddin Zureiqat | code: IMG | short: زريقات | country: LBN
majid-al-majid | person | ماجد الماجد | Majid al-Majid | code: IMG | country: SAU
tarek-bitar | person | طارق البيطار | Tarek Bitar | code: LBNJUD | short: البيطار | country: LBN
antoine-lahad | person | أنطوان لحد | Antoine Lahad | code: LBNREB | country: LBN
# Palestine
mahmoud-abbas | person | محمود عباس | Mahmoud Abbas | code: PSEGOV | names: أبو مازن ; أبومازن | short: عباس | country: PSE
yasser-arafat | person | ياسر عرفات | Yasser Arafat | code: PSEGOV | short: عرفات ; أبو عمار | qid: Q34211 | country: PSE
salam-fayyad | person | سلام فياض | Salam Fayyad | code: PSEGOV | short: فياض | country: PSE
rami-hamdallah | person | رامي الحمد الله | Rami Hamdallah | code: PSEGOV | names: رامي الحمدالله ; رامي حمد الله | short: الحمد الله ; الحمدالله | country: PSE
mohammad-shtayyeh | person | محمد اشتية | Mohammad Shtayyeh | code: PSEGOV | short: اشتية | country: PSE
mohammad-mustafa | person | محمد مصطفى | Mohammad Mustafa | code: PSEGOV | country: PSE | ambiguous: yes
riyad-al-maliki | person | رياض المالكي | Riyad al-Maliki | code: PSEGOV | country: PSE
saeb-erekat | person | صائب عريقات | Saeb Erekat | code: PSEGOV | names: عريقات | country: PSE
nabil-abu-rudeineh | person | نبيل أبو ردينة | Nabil Abu Rudeineh | code: PSEGOV | names: نبيل أبوردينة | short: أبو ردينة | country: PSE
riyad-mansour | person | رياض منصور | Riyad Mansour | code: PSEGOV | country: PSE
yasser-abed-rabbo | person | ياسر عبد ربه | Yasser Abed Rabbo | code: PSEGOV | names: ياسر عبدربه | short: عبد ربه | country: PSE
hanan-ashrawi | person | حنان عشراوي | Hanan Ashrawi | code: PSEGOV | short: عشراوي | country: PSE
ahmed-qurei | person | أحمد قريع | Ahmed Qurei | code: PSEGOV | names: أحمد قريع أبو علاء | short: قريع | country: PSE
hussein-al-sheikh | person | حسين الشيخ | Hussein al-Sheikh | code: PSEGOV | country: PSE
majed-faraj | person | ماجد فرج | Majed Faraj | code: PSESPY | country: PSE
azzam-al-ahmad | person | عزام الأحمد | Azzam al-Ahmad | code: PSEPTY | short: الأحمد | country: PSE
jibril-rajoub | person | جبريل الرجوب | Jibril Rajoub | code: PSEPTY | short: الرجوب | country: PSE
mohammed-dahlan | person | محمد دحلان | Mohammed Dahlan | code: PSEOPP | short: دحلان | country: PSE
marwan-barghouti | person | مروان البرغوثي | Marwan Barghouti | code: PSEPTY | country: PSE
mustafa-barghouti | person | مصطفى البرغوثي | Mustafa Barghouti | code: PSEPTY | short: البرغوثي | country: PSE
mahmoud-aloul | person | محمود العالول | Mahmoud Aloul | code: PSEPTY | short: العالول | country: PSE
nabil-shaath | person | نبيل شعث | Nabil Shaath | code: PSEPTY | short: شعث | country: PSE
ahmed-majdalani | person | أحمد مجدلاني | Ahmed Majdalani | code: PSEGOV | short: مجدلاني | country: PSE
wasel-abu-yousef | person | واصل أبو يوسف | Wasel Abu Yousef | code: PSEGOV | country: PSE
abbas-zaki | person | عباس زكي | Abbas Zaki | code: PSEPTY | country: PSE
salim-al-zanoun | person | سليم الزعنون | Salim al-Zanoun | code: PSELEG | short: الزعنون | country: PSE
issa-qaraqe | person | عيسى قراقع | Issa Qaraqe | code: PSEGOV | short: قراقع | country: PSE
qadri-abu-bakr | person | قدري أبو بكر | Qadri Abu Bakr | code: PSEGOV | country: PSE
qaddura-fares | person | قدورة فارس | Qaddura Fares | code: PSENGO | country: PSE
ismail-haniyeh | person | إسماعيل هنية | Ismail Haniyeh | code: PSEREB | names: هنية | country: PSE
khaled-meshaal | person | خالد مشعل | Khaled Meshaal | code: PSEREB | short: مشعل | country: PSE
yahya-sinwar | person | يحيى السنوار | Yahya Sinwar | code: PSEREB | names: السنوار | country: PSE
mohammed-deif | person | محمد الضيف | Mohammed Deif | code: PSEREB | short: الضيف | country: PSE
mousa-abu-marzook | person | موسى أبو مرزوق | Mousa Abu Marzook | code: PSEREB | short: أبو مرزوق | country: PSE
saleh-al-arouri | person | صالح العاروري | Saleh al-Arouri | code: PSEREB | short: العاروري | country: PSE
mahmoud-al-zahar | person | محمود الزهار | Mahmoud al-Zahar | code: PSEREB | short: الزهار | country: PSE
khalil-al-hayya | person | خليل الحية | Khalil al-Hayya | code: PSEREB | short: الحية | country: PSE
sami-abu-zuhri | person | سامي أبو زهري | Sami Abu Zuhri | code: PSEREB | short: أبو زهري | country: PSE
fawzi-barhoum | person | فوزي برهوم | Fawzi Barhoum | code: PSEREB | short: برهوم | country: PSE
hazem-qassem | person | حازم قاسم | Hazem Qassem | code: PSEREB | country: PSE
abdul-latif-al-qanou | person | عبد اللطيف القانوع | Abdul Latif al-Qanou | code: PSEREB | names: عبداللطيف القانوع | short: القانوع | country: PSE
mushir-al-masri | person | مشير المصري | Mushir al-Masri | code: PSEREB | country: PSE
salah-al-bardawil | person | صلاح البردويل | Salah al-Bardawil | code: PSEREB | short: البردويل | country: PSE
ismail-radwan | person | إسماعيل رضوان | Ismail Radwan | code: PSEREB | country: PSE
osama-hamdan | person | أسامة حمدان | Osama Hamdan | code: PSEREB | short: حمدان | country: PSE
izzat-al-rishq | person | عزت الرشق | Izzat al-Rishq | code: PSEREB | short: الرشق | country: PSE
ghazi-hamad | person | غازي حمد | Ghazi Hamad | code: PSEREB | country: PSE
husam-badran | person | حسام بدران | Husam Badran | code: PSEREB | short: بدران | country: PSE
taher-al-nunu | person | طاهر النونو | Taher al-Nunu | code: PSEREB | short: النونو | country: PSE
ahmed-yousef | person | أحمد يوسف | Ahmed Yousef | code: PSEREB | country: PSE | ambiguous: yes
abu-obeida | person | أبو عبيدة | Abu Obeida | code: PSEREB | names: أبوعبيدة | country: PSE
rawhi-mushtaha | person | روحي مشتهى | Rawhi Mushtaha | code: PSEREB | short: مشتهى | country: PSE
marwan-issa | person | مروان عيسى | Marwan Issa | code: PSEREB | country: PSE
iyad-al-bozom | person | إياد البزم | Iyad al-Bozom | code: PSEGOV | short: البزم | country: PSE
ashraf-al-qidra | person | أشرف القدرة | Ashraf al-Qidra | code: PSEGOV | country: PSE
ramadan-shalah | person | رمضان شلح | Ramadan Shalah | code: PSEREB | names: رمضان عبد الله شلح ; رمضان عبدالله شلح | short: شلح | country: PSE
ziad-al-nakhalah | person | زياد النخالة | Ziad al-Nakhalah | code: PSEREB | short: النخالة | country: PSE
khaled-al-batsh | person | خالد البطش | Khaled al-Batsh | code: PSEREB | short: البطش | country: PSE
daoud-shehab | person | داود شهاب | Daoud Shehab | code: PSEREB | short: شهاب | country: PSE
khader-adnan | person | خضر عدنان | Khader Adnan | code: PSEREB | country: PSE
baha-abu-al-ata | person | بهاء أبو العطا | Baha Abu al-Ata | code: PSEREB | short: أبو العطا | country: PSE
ahmad-saadat | person | أحمد سعدات | Ahmad Saadat | code: PSEREB | short: سعدات | country: PSE
ahmed-jibril | person | أحمد جبريل | Ahmed Jibril | code: PSEREB | short: جبريل | country: PSE
nayef-hawatmeh | person | نايف حواتمة | Nayef Hawatmeh | code: PSEPTY | short: حواتمة | country: PSE
mohammed-allan | person | محمد علان | Mohammed Allan | code: PSEREB | short: علان | country: PSE
ahmed-jabari | person | أحمد الجعبري | Ahmed Jabari | code: PSEREB | short: الجعبري | country: PSE
raed-salah | person | رائد صلاح | Raed Salah | code: ISRPTY | country: ISR
ayman-odeh | person | أيمن عودة | Ayman Odeh | code: ISRPTY | country: ISR
ahmad-tibi | person | أحمد الطيبي | Ahmad Tibi | code: ISRPTY | short: الطيبي | country: ISR
haneen-zoabi | person | حنين الزعبي | Haneen Zoabi | code: ISRPTY | country: ISR
jamal-zahalka | person | جمال زحالقة | Jamal Zahalka | code: ISRPTY | short: زحالقة | country: ISR
mansour-abbas | person | منصور عباس | Mansour Abbas | code: ISRPTY | country: ISR
azmi-bishara | person | عزمي بشارة | Azmi Bishara | code: PSECVL | short: بشارة | country: PSE
ekrima-sabri | person | عكرمة صبري | Ekrima Sabri | code: PSEREL | country: PSE
atallah-hanna | person | عطا الله حنا | Atallah Hanna | code: PSEREL | country: PSE
shireen-abu-akleh | person | شيرين أبو عاقلة | Shireen Abu Akleh | code: PSEMED | short: أبو عاقلة | country: PSE
ahed-tamimi | person | عهد التميمي | Ahed Tamimi | code: PSECVL | country: PSE
ali-dawabsheh | person | علي دوابشة | Ali Dawabsheh | code: PSECVL | names: علي سعد دوابشة | country: PSE
# Israel
benjamin-netanyahu | person | بنيامين نتنياهو | Benjamin Netanyahu | code: ISRGOV | names: بنيامين نتانياهو ; نتنياهو ; نتانياهو ; بنيامين ناتانياهو ; ناتانياهو ; نتن ياهو ; بنيامين نتن ياهو ; بنيامين نتنياهوا | qid: Q43723 | country: ISR
naftali-bennett | person | نفتالي بينيت | Naftali Bennett | code: ISRGOV | names: نفتالي بينت ; بينيت | country: ISR
yair-lapid | person | يائير لابيد | Yair Lapid | code: ISRGOV | names: لابيد ; يائير لبيد | country: ISR
ehud-olmert | person | إيهود أولمرت | Ehud Olmert | code: ISRGOV | names: أولمرت | country: ISR
ehud-barak | person | إيهود باراك | Ehud Barak | code: ISRGOV | names: ايهود براك | short: باراك | country: ISR
ariel-sharon | person | أرييل شارون | Ariel Sharon | code: ISRGOV | names: شارون | country: ISR
shimon-peres | person | شمعون بيريز | Shimon Peres | code: ISRGOV | names: شمعون بيريس ; شيمون بيريز ; شيمون بيريس ; بيريز ; بيريس | country: ISR
reuven-rivlin | person | رؤوفين ريفلين | Reuven Rivlin | code: ISRGOV | names: رؤوفين ريفلن ; رؤوبين ريفلين ; رؤوبين ريفلن ; ريفلين ; ريفلن | country: ISR
isaac-herzog | person | إسحق هرتسوغ | Isaac Herzog | code: ISRGOV | names: إسحق هيرتسوغ ; إسحق هرتزوغ ; إسحاق هرتسوغ ; إسحاق هيرتسوغ ; إسحاق هرتزوغ ; يتسحاق هرتسوغ ; يتسحاق هيرتسوغ ; يتسحاق هرتزوغ ; هرتسوغ ; هيرتسوغ ; هرتزوغ | country: ISR
avigdor-lieberman | person | أفيغدور ليبرمان | Avigdor Lieberman | code: ISRGOV | names: ليبرمان ; أفيجدور ليبرمان | country: ISR
moshe-yaalon | person | موشيه يعالون | Moshe Ya'alon | code: ISRGOV | names: يعالون ; موشي يعالون | country: ISR
benny-gantz | person | بيني غانتس | Benny Gantz | code: ISRGOV | names: بيني غانتز ; بيني جانتس ; غانتس ; غانتز ; جانتس | country: ISR
yoav-gallant | person | يوآف غالانت | Yoav Gallant | code: ISRGOV | names: يوآف غالنت ; يوآف جالانت ; غالانت ; غالنت ; جالانت | country: ISR
israel-katz | person | يسرائيل كاتس | Israel Katz | code: ISRGOV | names: إسرائيل كاتس ; يسرائيل كاتز | short: كاتس | country: ISR
gabi-ashkenazi | person | غابي أشكنازي | Gabi Ashkenazi | code: ISRGOV | names: غابي اشكينازي ; جابي أشكنازي | short: أشكنازي | country: ISR
eli-cohen | person | إيلي كوهين | Eli Cohen | code: ISRGOV | short: كوهين | country: ISR
gideon-saar | person | غدعون ساعر | Gideon Sa'ar | code: ISRGOV | names: جدعون ساعر | short: ساعر | country: ISR
tzipi-livni | person | تسيبي ليفني | Tzipi Livni | code: ISRGOV | names: ليفني ; تسيفي ليفني | country: ISR
gadi-eisenkot | person | غادي أيزنكوت | Gadi Eisenkot | code: ISRMIL | names: أيزنكوت | country: ISR
aviv-kochavi | person | أفيف كوخافي | Aviv Kochavi | code: ISRMIL | names: كوخافي | country: ISR
herzi-halevi | person | هرتسي هاليفي | Herzi Halevi | code: ISRMIL | names: هرتسي هليفي ; هاليفي ; هليفي | country: ISR
avichay-adraee | person | أفيخاي أدرعي | Avichay Adraee | code: ISRMIL | names: أدرعي | country: ISR
daniel-hagari | person | دانيال هغاري | Daniel Hagari | code: ISRMIL | names: دانيال هاغاري | short: هغاري | country: ISR
itamar-ben-gvir | person | إيتمار بن غفير | Itamar Ben-Gvir | code: ISRGOV | names: بن غفير | country: ISR
bezalel-smotrich | person | بتسلئيل سموتريتش | Bezalel Smotrich | code: ISRGOV | names: بتسلئيل سموتريش ; سموتريتش ; سموتريش | country: ISR
aryeh-deri | person | أرييه درعي | Aryeh Deri | code: ISRPTY | short: درعي | country: ISR
yuval-steinitz | person | يوفال شتاينتز | Yuval Steinitz | code: ISRGOV | names: يوفال شتاينيتز | short: شتاينتز | country: ISR
gilad-erdan | person | غلعاد أردان | Gilad Erdan | code: ISRGOV | names: جلعاد أردان | short: أردان | country: ISR
ron-dermer | person | رون ديرمر | Ron Dermer | code: ISRGOV | short: ديرمر | country: ISR
danny-danon | person | داني دانون | Danny Danon | code: ISRGOV | short: دانون | country: ISR
ron-prosor | person | رون بروسور | Ron Prosor | code: ISRGOV | short: بروسور | country: ISR
meir-dagan | person | مئير داغان | Meir Dagan | code: ISRSPY | short: داغان | country: ISR
tamir-pardo | person | تامير باردو | Tamir Pardo | code: ISRSPY | short: باردو | country: ISR
yossi-cohen | person | يوسي كوهين | Yossi Cohen | code: ISRSPY | country: ISR
david-barnea | person | ديفيد برنياع | David Barnea | code: ISRSPY | names: دافيد برنياع | short: برنياع | country: ISR
ronen-bar | person | رونين بار | Ronen Bar | code: ISRSPY | country: ISR
yaakov-amidror | person | يعقوب عميدرور | Yaakov Amidror | code: ISRGOV | short: عميدرور | country: ISR
jacob-nagel | person | يعقوب ناغل | Jacob Nagel | code: ISRGOV | country: ISR
mark-regev | person | مارك ريغيف | Mark Regev | code: ISRGOV | short: ريغيف | country: ISR
miri-regev | person | ميري ريغيف | Miri Regev | code: ISRGOV | country: ISR
ofir-gendelman | person | أوفير جندلمان | Ofir Gendelman | code: ISRGOV | short: جندلمان | country: ISR
ofir-akunis | person | أوفير أكونيس | Ofir Akunis | code: ISRGOV | country: ISR
zeev-elkin | person | زئيف إلكين | Ze'ev Elkin | code: ISRGOV | short: إلكين | country: ISR
ayelet-shaked | person | أيليت شاكيد | Ayelet Shaked | code: ISRGOV | names: اييليت شاكيد | short: شاكيد | country: ISR
uri-ariel | person | أوري أريئيل | Uri Ariel | code: ISRGOV | country: ISR
amir-peretz | person | عمير بيرتس | Amir Peretz | code: ISRPTY | short: بيرتس | country: ISR
yehuda-glick | person | يهودا غليك | Yehuda Glick | code: ISRPTY | short: غليك | country: ISR
shaul-mofaz | person | شاؤول موفاز | Shaul Mofaz | code: ISRPTY | short: موفاز | country: ISR
shelly-yachimovich | person | شيلي يحيموفيتش | Shelly Yachimovich | code: ISRPTY | names: شيلي يحيموفتش | short: يحيموفيتش | country: ISR
gilad-shalit | person | جلعاد شاليط | Gilad Shalit | code: ISRMIL | names: غلعاد شاليط | short: شاليط | country: ISR
# Egypt
abdel-fattah-el-sisi | person | عبد الفتاح السيسي | Abdel Fattah el-Sisi | code: EGYGOV | names: عبدالفتاح السيسي ; السيسي | country: EGY
mohamed-morsi | person | محمد مرسي | Mohamed Morsi | code: EGYGOV | short: مرسي | country: EGY
hosni-mubarak | person | حسني مبارك | Hosni Mubarak | code: EGYGOV | names: محمد حسني مبارك | short: مبارك | country: EGY
gamal-mubarak | person | جمال مبارك | Gamal Mubarak | code: EGYPTY | country: EGY
adly-mansour | person | عدلي منصور | Adly Mansour | code: EGYGOV | country: EGY
mohamed-hussein-tantawi | person | محمد حسين طنطاوي | Mohamed Hussein Tantawi | code: EGYMIL | names: حسين طنطاوي | short: طنطاوي | country: EGY
omar-suleiman | person | عمر سليمان | Omar Suleiman | code: EGYGOV | country: EGY
sami-anan | person | سامي عنان | Sami Anan | code: EGYMIL | short: عنان | country: EGY
ahmed-shafik | person | أحمد شفيق | Ahmed Shafik | code: EGYPTY | short: شفيق | country: EGY
essam-sharaf | person | عصام شرف | Essam Sharaf | code: EGYGOV | country: EGY
kamal-ganzouri | person | كمال الجنزوري | Kamal Ganzouri | code: EGYGOV | short: الجنزوري | country: EGY
hesham-qandil | person | هشام قنديل | Hesham Qandil | code: EGYGOV | short: قنديل | country: EGY
hazem-el-beblawi | person | حازم الببلاوي | Hazem el-Beblawi | code: EGYGOV | short: الببلاوي | country: EGY
ibrahim-mahlab | person | إبراهيم محلب | Ibrahim Mahlab | code: EGYGOV | short: محلب | country: EGY
sherif-ismail | person | شريف إسماعيل | Sherif Ismail | code: EGYGOV | country: EGY
mostafa-madbouly | person | مصطفى مدبولي | Mostafa Madbouly | code: EGYGOV | short: مدبولي | country: EGY
sameh-shoukry | person | سامح شكري | Sameh Shoukry | code: EGYGOV | short: شكري | country: EGY
badr-abdelatty | person | بدر عبد العاطي | Badr Abdelatty | code: EGYGOV | names: بدر عبدالعاطي | short: عبد العاطي ; عبدالعاطي | country: EGY
nabil-fahmy | person | نبيل فهمي | Nabil Fahmy | code: EGYGOV | short: فهمي | country: EGY
mohamed-kamel-amr | person | محمد كامل عمرو | Mohamed Kamel Amr | code: EGYGOV | country: EGY
nabil-elaraby | person | نبيل العربي | Nabil Elaraby | code: IGOARL | country: EGY
ahmed-aboul-gheit | person | أحمد أبو الغيط | Ahmed Aboul Gheit | code: IGOARL | names: أحمد أبوالغيط | short: أبو الغيط | country: EGY
amr-moussa | person | عمرو موسى | Amr Moussa | code: EGYPTY | country: EGY
ahmed-ben-helli | person | أحمد بن حلي | Ahmed Ben Helli | code: IGOARL | short: بن حلي | country: DZA
hossam-zaki | person | حسام زكي | Hossam Zaki | code: IGOARL | country: EGY
mahmoud-afifi | person | محمود عفيفي | Mahmoud Afifi | code: IGOARL | country: EGY
sedki-sobhi | person | صدقي صبحي | Sedki Sobhi | code: EGYMIL | country: EGY
mohamed-zaki | person | محمد زكي | Mohamed Zaki | code: EGYMIL | names: محمد أحمد زكي | country: EGY | ambiguous: yes
mahmoud-hegazy | person | محمود حجازي | Mahmoud Hegazy | code: EGYMIL | country: EGY
mohamed-farid-hegazy | person | محمد فريد حجازي | Mohamed Farid Hegazy | code: EGYMIL | names: محمد فريد | country: EGY
magdy-abdel-ghaffar | person | مجدي عبد الغفار | Magdy Abdel Ghaffar | code: EGYGOV | names: مجدي عبدالغفار | short: عبد الغفار ; عبدالغفار | country: EGY
mahmoud-tawfik | person | محمود توفيق | Mahmoud Tawfik | code: EGYGOV | country: EGY | ambiguous: yes
mohamed-ibrahim-moustafa | person | محمد إبراهيم | Mohamed Ibrahim Moustafa | code: EGYGOV | names: محمد إبراهيم مصطفى | country: EGY | ambiguous: yes
habib-el-adly | person | حبيب العادلي | Habib el-Adly | code: EGYGOV | short: العادلي | country: EGY
hisham-barakat | person | هشام بركات | Hisham Barakat | code: EGYJUD | short: بركات | country: EGY
abbas-kamel | person | عباس كامل | Abbas Kamel | code: EGYSPY | country: EGY
khaled-fawzy | person | خالد فوزي | Khaled Fawzy | code: EGYSPY | country: EGY | ambiguous: yes
mohamed-samir | person | محمد سمير | Mohamed Samir | code: EGYMIL | country: EGY | ambiguous: yes
ahmed-abu-zeid | person | أحمد أبو زيد | Ahmed Abu Zeid | code: EGYGOV | short: أبو زيد | country: EGY
alaa-youssef | person | علاء يوسف | Alaa Youssef | code: EGYGOV | country: EGY | ambiguous: yes
ehab-badawy | person | إيهاب بدوي | Ehab Badawy | code: EGYGOV | country: EGY
ahmed-el-moslimany | person | أحمد المسلماني | Ahmed el-Moslimany | code: EGYGOV | country: EGY
mohamed-elbaradei | person | محمد البرادعي | Mohamed ElBaradei | code: EGYOPP | names: البرادعي | country: EGY
hamdeen-sabahi | person | حمدين صباحي | Hamdeen Sabahi | code: EGYOPP | short: صباحي | country: EGY
abdel-moneim-aboul-fotouh | person | عبد المنعم أبو الفتوح | Abdel Moneim Aboul Fotouh | code: EGYOPP | names: عبدالمنعم أبو الفتوح | short: أبو الفتوح | country: EGY
ayman-nour | person | أيمن نور | Ayman Nour | code: EGYOPP | country: EGY
mohammed-badie | person | محمد بديع | Mohammed Badie | code: EGYOPP | short: بديع | country: EGY
khairat-el-shater | person | خيرت الشاطر | Khairat el-Shater | code: EGYOPP | short: الشاطر | country: EGY
mahmoud-ezzat | person | محمود عزت | Mahmoud Ezzat | code: EGYOPP | country: EGY | ambiguous: yes
ibrahim-munir | person | إبراهيم منير | Ibrahim Munir | code: EGYOPP | country: EGY
essam-el-erian | person | عصام العريان | Essam el-Erian | code: EGYOPP | short: العريان | country: EGY
mohamed-beltagy | person | محمد البلتاجي | Mohamed Beltagy | code: EGYOPP | short: البلتاجي | country: EGY
saad-el-katatni | person | سعد الكتاتني | Saad el-Katatni | code: EGYOPP | names: محمد سعد الكتاتني | short: الكتاتني | country: EGY
safwat-hegazi | person | صفوت حجازي | Safwat Hegazi | code: EGYOPP | country: EGY
essam-sultan | person | عصام سلطان | Essam Sultan | code: EGYPTY | country: EGY
abul-ela-madi | person | أبو العلا ماضي | Abul Ela Madi | code: EGYPTY | names: أبوالعلا ماضي | country: EGY
younes-makhioun | person | يونس مخيون | Younes Makhioun | code: EGYPTY | short: مخيون | country: EGY
nader-bakkar | person | نادر بكار | Nader Bakkar | code: EGYPTY | short: بكار | country: EGY
yasser-borhami | person | ياسر برهامي | Yasser Borhami | code: EGYREL | short: برهامي | country: EGY
el-sayyid-el-badawi | person | السيد البدوي | El-Sayyid el-Badawi | code: EGYPTY | country: EGY
mohamed-badran | person | محمد بدران | Mohamed Badran | code: EGYPTY | country: EGY | ambiguous: yes
tarek-al-zomor | person | طارق الزمر | Tarek al-Zomor | code: EGYPTY | short: الزمر | country: EGY
assem-abdel-maged | person | عاصم عبد الماجد | Assem Abdel Maged | code: EGYPTY | names: عاصم عبدالماجد | country: EGY
ahmed-el-tayeb | person | أحمد الطيب | Ahmed el-Tayeb | code: EGYREL | short: الطيب | country: EGY
shawki-allam | person | شوقي علام | Shawki Allam | code: EGYREL | short: علام | country: EGY
ali-gomaa | person | علي جمعة | Ali Gomaa | code: EGYREL | country: EGY | ambiguous: yes
tawadros-ii | person | تواضروس الثاني | Tawadros II | code: EGYREL | names: تواضروس | country: EGY
yusuf-al-qaradawi | person | يوسف القرضاوي | Yusuf al-Qaradawi | code: EGYREL | names: القرضاوي | country: EGY
mohamed-mokhtar-gomaa | person | مختار جمعة | Mohamed Mokhtar Gomaa | code: EGYGOV | names: محمد مختار جمعة | country: EGY | ambiguous: yes
ali-abdel-aal | person | علي عبد العال | Ali Abdel Aal | code: EGYLEG | names: علي عبدالعال | short: عبد العال ; عبدالعال | country: EGY
mohab-mamish | person | مهاب مميش | Mohab Mamish | code: EGYGOV | short: مميش | country: EGY
alaa-abd-el-fattah | person | علاء عبد الفتاح | Alaa Abd el-Fattah | code: EGYCVL | names: علاء عبدالفتاح | country: EGY
bassem-ouda | person | باسم عودة | Bassem Ouda | code: EGYOPP | country: EGY
# Jordan
abdullah-ii-of-jordan | person | عبد الله الثاني | Abdullah II of Jordan | code: JORGOV | names: عبدالله الثاني ; عبد الله الثاني بن الحسين ; عبدالله الثاني بن الحسين | country: JOR
queen-rania | person | رانيا العبد الله | Queen Rania | code: JORGOV | names: رانيا العبدالله | short: رانيا | country: JOR
hamzah-bin-hussein | person | حمزة بن الحسين | Hamzah bin Hussein | code: JORGOV | country: JOR
hussein-bin-abdullah-of-jordan | person | الحسين بن عبد الله الثاني | Hussein bin Abdullah of Jordan | code: JORGOV | names: الحسين بن عبدالله الثاني ; الحسين بن عبدالله ; الحسين بن عبد الله | country: JOR
nasser-judeh | person | ناصر جودة | Nasser Judeh | code: JORGOV | country: JOR
ayman-safadi | person | أيمن الصفدي | Ayman Safadi | code: JORGOV | short: الصفدي | country: JOR
abdullah-ensour | person | عبد الله النسور | Abdullah Ensour | code: JORGOV | names: عبدالله النسور | short: النسور | country: JOR
hani-al-mulki | person | هاني الملقي | Hani al-Mulki | code: JORGOV | short: الملقي | country: JOR
omar-razzaz | person | عمر الرزاز | Omar Razzaz | code: JORGOV | short: الرزاز | country: JOR
bisher-khasawneh | person | بشر الخصاونة | Bisher Khasawneh | code: JORGOV | short: الخصاونة | country: JOR
jafar-hassan | person | جعفر حسان | Jafar Hassan | code: JORGOV | country: JOR
marouf-al-bakhit | person | معروف البخيت | Marouf al-Bakhit | code: JORGOV | short: البخيت | country: JOR
awn-khasawneh | person | عون الخصاونة | Awn Khasawneh | code: JORGOV | country: JOR
fayez-tarawneh | person | فايز الطراونة | Fayez Tarawneh | code: JORGOV | short: الطراونة | country: JOR
mohammad-momani | person | محمد المومني | Mohammad Momani | code: JORGOV | short: المومني | country: JOR
mashal-al-zaben | person | مشعل الزبن | Mashal al-Zaben | code: JORMIL | short: الزبن | country: JOR
mahmoud-freihat | person | محمود فريحات | Mahmoud Freihat | code: JORMIL | short: فريحات | country: JOR
moaz-al-kasasbeh | person | معاذ الكساسبة | Moaz al-Kasasbeh | code: JORMIL | short: الكساسبة | country: JOR
hammam-saeed | person | همام سعيد | Hammam Saeed | code: JOROPP | country: JOR
zaki-bani-irsheid | person | زكي بني ارشيد | Zaki Bani Irsheid | code: JOROPP | short: بني ارشيد | country: JOR
zeid-raad-al-hussein | person | زيد بن رعد الحسين | Zeid Raad al-Hussein | code: IGOUNO | names: زيد رعد الحسين ; زيد بن رعد | country: JOR
# Saudi Arabia
abdullah-of-saudi-arabia | person | عبد الله بن عبد العزيز | Abdullah of Saudi Arabia | code: SAUGOV | names: عبدالله بن عبدالعزيز ; عبد الله بن عبد العزيز آل سعود ; عبدالله بن عبدالعزيز آل سعود | country: SAU
salman-of-saudi-arabia | person | سلمان بن عبد العزيز | Salman of Saudi Arabia | code: SAUGOV | names: سلمان بن عبدالعزيز ; سلمان بن عبد العزيز آل سعود ; سلمان بن عبدالعزيز آل سعود | short: سلمان | country: SAU
mohammed-bin-salman | person | محمد بن سلمان | Mohammed bin Salman | code: SAUGOV | names: محمد بن سلمان بن عبد العزيز ; محمد بن سلمان بن عبدالعزيز ; محمد بن سلمان بن عبدالعزيز آل سعود ; محمد بن سلمان بن عبد العزيز آل سعود ; محمد بن سلمان آل سعود | short: بن سلمان ; ابن سلمان | country: SAU
mohammed-bin-nayef | person | محمد بن نايف | Mohammed bin Nayef | code: SAUGOV | names: محمد بن نايف بن عبد العزيز ; محمد بن نايف بن عبدالعزيز ; محمد بن نايف بن عبدالعزيز آل سعود ; محمد بن نايف بن عبد العزيز آل سعود | short: بن نايف | country: SAU
muqrin-bin-abdulaziz | person | مقرن بن عبد العزيز | Muqrin bin Abdulaziz | code: SAUGOV | names: مقرن بن عبدالعزيز ; مقرن بن عبدالعزيز آل سعود ; مقرن بن عبد العزيز آل سعود | country: SAU
nayef-bin-abdulaziz | person | نايف بن عبد العزيز | Nayef bin Abdulaziz | code: SAUGOV | names: نايف بن عبدالعزيز ; نايف بن عبد العزيز آل سعود ; نايف بن عبدالعزيز آل سعود | country: SAU
sultan-bin-abdulaziz | person | سلطان بن عبد العزيز | Sultan bin Abdulaziz | code: SAUGOV | names: سلطان بن عبدالعزيز ; سلطان بن عبد العزيز آل سعود ; سلطان بن عبدالعزيز آل سعود | country: SAU
ahmed-bin-abdulaziz | person | أحمد بن عبد العزيز | Ahmed bin Abdulaziz | code: SAUGOV | names: أحمد بن عبدالعزيز ; أحمد بن عبد العزيز آل سعود ; أحمد بن عبدالعزيز آل سعود | country: SAU
saud-al-faisal | person | سعود الفيصل | Saud al-Faisal | code: SAUGOV | names: سعود الفيصل بن عبد العزيز ; سعود الفيصل بن عبدالعزيز ; سعود بن فيصل | short: الفيصل | country: SAU
turki-al-faisal | person | تركي الفيصل | Turki al-Faisal | code: SAUGOV | country: SAU
adel-al-jubeir | person | عادل الجبير | Adel al-Jubeir | code: SAUGOV | names: عادل بن أحمد الجبير ; الجبير | country: SAU
ibrahim-al-assaf | person | إبراهيم العساف | Ibrahim al-Assaf | code: SAUGOV | names: إبراهيم بن عبد العزيز العساف ; إبراهيم بن عبدالعزيز العساف | short: العساف | country: SAU
faisal-bin-farhan | person | فيصل بن فرحان | Faisal bin Farhan | code: SAUGOV | names: فيصل بن فرحان بن عبد الله ; فيصل بن فرحان بن عبدالله ; فيصل بن فرحان آل سعود | short: بن فرحان | country: SAU
khalid-bin-salman | person | خالد بن سلمان | Khalid bin Salman | code: SAUGOV | names: خالد بن سلمان بن عبد العزيز ; خالد بن سلمان بن عبدالعزيز | country: SAU
bandar-bin-sultan | person | بندر بن سلطان | Bandar bin Sultan | code: SAUGOV | names: بندر بن سلطان بن عبد العزيز ; بندر بن سلطان بن عبدالعزيز | short: بندر | country: SAU
khalid-bin-bandar | person | خالد بن بندر | Khalid bin Bandar | code: SAUGOV | country: SAU
khalid-al-humaidan | person | خالد الحميدان | Khalid al-Humaidan | code: SAUSPY | short: الحميدان | country: SAU
mutaib-bin-abdullah | person | متعب بن عبد الله | Mutaib bin Abdullah | code: SAUGOV | names: متعب بن عبدالله ; متعب بن عبدالله بن عبدالعزيز ; متعب بن عبد الله بن عبد العزيز | country: SAU
abdulaziz-bin-saud-bin-nayef | person | عبد العزيز بن سعود | Abdulaziz bin Saud bin Nayef | code: SAUGOV | names: عبدالعزيز بن سعود ; عبد العزيز بن سعود بن نايف ; عبدالعزيز بن سعود بن نايف ; عبدالعزيز بن سعود بن نايف بن عبدالعزيز ; عبد العزيز بن سعود بن نايف بن عبد العزيز | country: SAU
khalid-al-faisal | person | خالد الفيصل | Khalid al-Faisal | code: SAUGOV | country: SAU
abdulaziz-bin-salman | person | عبد العزيز بن سلمان | Abdulaziz bin Salman | code: SAUGOV | names: عبدالعزيز بن سلمان | country: SAU
khalid-al-falih | person | خالد الفالح | Khalid al-Falih | code: SAUGOV | short: الفالح | country: SAU
ali-al-naimi | person | علي النعيمي | Ali al-Naimi | code: SAUGOV | names: علي بن إبراهيم النعيمي | short: النعيمي | country: SAU
adel-al-toraifi | person | عادل الطريفي | Adel al-Toraifi | code: SAUGOV | names: عادل بن زيد الطريفي | short: الطريفي | country: SAU
saud-al-qahtani | person | سعود القحطاني | Saud al-Qahtani | code: SAUGOV | country: SAU
turki-al-malki | person | تركي المالكي | Turki al-Malki | code: SAUMIL | country: SAU
ahmed-asiri | person | أحمد عسيري | Ahmed Asiri | code: SAUMIL | names: أحمد العسيري ; أحمد بن حسن عسيري | short: عسيري ; العسيري | country: SAU
mansour-al-turki | person | منصور التركي | Mansour al-Turki | code: SAUGOV | country: SAU
osama-nugali | person | أسامة نقلي | Osama Nugali | code: SAUGOV | names: أسامة بن أحمد نقلي | short: نقلي | country: SAU
abdallah-al-mouallimi | person | عبد الله المعلمي | Abdallah al-Mouallimi | code: SAUGOV | names: عبدالله المعلمي ; عبدالله بن يحيى المعلمي ; عبد الله بن يحيى المعلمي | short: المعلمي | country: SAU
mohammed-al-jaber | person | محمد آل جابر | Mohammed al-Jaber | code: SAUGOV | names: محمد سعيد آل جابر ; محمد بن سعيد آل جابر | short: آل جابر | country: SAU
thamer-al-sabhan | person | ثامر السبهان | Thamer al-Sabhan | code: SAUGOV | short: السبهان | country: SAU
ali-awadh-asiri | person | علي عواض عسيري | Ali Awadh Asiri | code: SAUGOV | names: علي عواض العسيري | country: SAU
walid-bukhari | person | وليد البخاري | Walid Bukhari | code: SAUGOV | short: البخاري | country: SAU
ahmed-qattan | person | أحمد قطان | Ahmed Qattan | code: SAUGOV | names: أحمد بن عبد العزيز قطان ; أحمد بن عبدالعزيز قطان | short: قطان | country: SAU
abdullah-al-rabeeah | person | عبد الله الربيعة | Abdullah al-Rabeeah | code: SAUGOV | names: عبدالله الربيعة ; عبدالله بن عبدالعزيز الربيعة ; عبد الله بن عبد العزيز الربيعة | short: الربيعة | country: SAU
abdulaziz-al-al-sheikh | person | عبد العزيز آل الشيخ | Abdulaziz Al al-Sheikh | code: SAUREL | names: عبدالعزيز آل الشيخ ; عبدالعزيز بن عبدالله آل الشيخ ; عبد العزيز بن عبد الله آل الشيخ | short: آل الشيخ | country: SAU
nimr-al-nimr | person | نمر النمر | Nimr al-Nimr | code: SAUOPP | names: نمر باقر النمر | short: النمر | country: SAU
jamal-khashoggi | person | جمال خاشقجي | Jamal Khashoggi | code: SAUMED | names: خاشقجي | country: SAU
al-waleed-bin-talal | person | الوليد بن طلال | Al-Waleed bin Talal | code: SAUBUS | names: الوليد بن طلال بن عبد العزيز ; الوليد بن طلال بن عبدالعزيز | country: SAU
salman-al-ouda | person | سلمان العودة | Salman al-Ouda | code: SAUREL | country: SAU
raif-badawi | person | رائف بدوي | Raif Badawi | code: SAUCVL | country: SAU
mohammad-al-issa | person | محمد العيسى | Mohammad al-Issa | code: SAUREL | names: محمد بن عبد الكريم العيسى ; محمد بن عبدالكريم العيسى | short: العيسى | country: SAU
iyad-madani | person | إياد مدني | Iyad Madani | code: IGOOIC | names: إياد أمين مدني ; إياد بن أمين مدني | country: SAU
yousef-al-othaimeen | person | يوسف العثيمين | Yousef al-Othaimeen | code: IGOOIC | names: يوسف بن أحمد العثيمين | short: العثيمين | country: SAU
hissein-brahim-taha | person | حسين إبراهيم طه | Hissein Brahim Taha | code: IGOOIC | country: TCD
ekmeleddin-ihsanoglu | person | أكمل الدين إحسان أوغلي | Ekmeleddin Ihsanoglu | code: IGOOIC | names: أكمل الدين إحسان أوغلو | short: أوغلي ; إحسان أوغلو | country: TUR
abdullatif-al-zayani | person | عبد اللطيف الزياني | Abdullatif al-Zayani | code: IGOGCC | names: عبداللطيف الزياني ; عبد اللطيف بن راشد الزياني ; عبداللطيف بن راشد الزياني | short: الزياني | country: BHR
nayef-al-hajraf | person | نايف الحجرف | Nayef al-Hajraf | code: IGOGCC | names: نايف فلاح مبارك الحجرف | short: الحجرف | country: KWT
jasem-al-budaiwi | person | جاسم البديوي | Jasem al-Budaiwi | code: IGOGCC | names: جاسم محمد البديوي | short: البديوي | country: KWT
abdel-aziz-aluwaisheg | person | عبد العزيز العويشق | Abdel Aziz Aluwaisheg | code: IGOGCC | names: عبدالعزيز العويشق ; عبد العزيز حمد العويشق ; عبدالعزيز حمد العويشق | short: العويشق | country: SAU
# Emirates, Qatar, Kuwait, Bahrain, Oman
khalifa-bin-zayed | person | خليفة بن زايد | Khalifa bin Zayed | code: AREGOV | names: خليفة بن زايد آل نهيان | country: ARE
mohamed-bin-zayed | person | محمد بن زايد | Mohamed bin Zayed | code: AREGOV | names: محمد بن زايد آل نهيان | short: بن زايد | country: ARE
mohammed-bin-rashid | person | محمد بن راشد | Mohammed bin Rashid | code: AREGOV | names: محمد بن راشد آل مكتوم | country: ARE
abdullah-bin-zayed | person | عبد الله بن زايد | Abdullah bin Zayed | code: AREGOV | names: عبدالله بن زايد ; عبدالله بن زايد آل نهيان ; عبد الله بن زايد آل نهيان | country: ARE
anwar-gargash | person | أنور قرقاش | Anwar Gargash | code: AREGOV | names: أنور بن محمد قرقاش ; قرقاش | country: ARE
tahnoun-bin-zayed | person | طحنون بن زايد | Tahnoun bin Zayed | code: AREGOV | names: طحنون بن زايد آل نهيان | country: ARE
saif-bin-zayed | person | سيف بن زايد | Saif bin Zayed | code: AREGOV | names: سيف بن زايد آل نهيان | country: ARE
mansour-bin-zayed | person | منصور بن زايد | Mansour bin Zayed | code: AREGOV | names: منصور بن زايد آل نهيان | country: ARE
hazza-bin-zayed | person | هزاع بن زايد | Hazza bin Zayed | code: AREGOV | names: هزاع بن زايد آل نهيان | country: ARE
yousef-al-otaiba | person | يوسف العتيبة | Yousef al-Otaiba | code: AREGOV | names: يوسف مانع العتيبة | short: العتيبة | country: ARE
reem-al-hashimy | person | ريم الهاشمي | Reem al-Hashimy | code: AREGOV | country: ARE
lana-nusseibeh | person | لانا نسيبة | Lana Nusseibeh | code: AREGOV | short: نسيبة | country: ARE
suhail-al-mazrouei | person | سهيل المزروعي | Suhail al-Mazrouei | code: AREGOV | names: سهيل محمد المزروعي ; سهيل بن محمد المزروعي | short: المزروعي | country: ARE
tamim-bin-hamad | person | تميم بن حمد | Tamim bin Hamad | code: QATGOV | names: تميم بن حمد آل ثاني ; تميم بن حمد بن خليفة آل ثاني | short: تميم | country: QAT
hamad-bin-khalifa | person | حمد بن خليفة | Hamad bin Khalifa | code: QATGOV | names: حمد بن خليفة آل ثاني | country: QAT
hamad-bin-jassim | person | حمد بن جاسم | Hamad bin Jassim | code: QATGOV | names: حمد بن جاسم آل ثاني ; حمد بن جاسم بن جبر ; حمد بن جاسم بن جبر آل ثاني | short: بن جاسم | country: QAT
khalid-al-attiyah | person | خالد العطية | Khalid al-Attiyah | code: QATGOV | names: خالد بن محمد العطية ; خالد بن محمد بن حمد العطية | short: العطية | country: QAT
mohammed-bin-abdulrahman | person | محمد بن عبد الرحمن | Mohammed bin Abdulrahman | code: QATGOV | names: محمد بن عبدالرحمن ; محمد بن عبدالرحمن آل ثاني ; محمد بن عبد الرحمن آل ثاني ; محمد بن عبد الرحمن بن جاسم آل ثاني ; محمد بن عبدالرحمن بن جاسم آل ثاني | country: QAT
abdullah-bin-nasser-bin-khalifa-al-thani | person | عبد الله بن ناصر | Abdullah bin Nasser bin Khalifa Al Thani | code: QATGOV | names: عبدالله بن ناصر ; عبد الله بن ناصر بن خليفة آل ثاني ; عبدالله بن ناصر بن خليفة آل ثاني ; عبدالله بن ناصر آل ثاني ; عبد الله بن ناصر آل ثاني | country: QAT
khalid-bin-khalifa-al-thani | person | خالد بن خليفة آل ثاني | Khalid bin Khalifa Al Thani | code: QATGOV | names: خالد بن خليفة بن عبد العزيز آل ثاني ; خالد بن خليفة بن عبدالعزيز آل ثاني | country: QAT
majed-al-ansari | person | ماجد الأنصاري | Majed al-Ansari | code: QATGOV | short: الأنصاري | country: QAT
lolwah-al-khater | person | لولوة الخاطر | Lolwah al-Khater | code: QATGOV | short: الخاطر | country: QAT
mohammed-al-emadi | person | محمد العمادي | Mohammed al-Emadi | code: QATGOV | short: العمادي | country: QAT
moza-bint-nasser | person | موزا بنت ناصر | Moza bint Nasser | code: QATGOV | names: موزا بنت ناصر المسند ; موزة بنت ناصر | country: QAT
sabah-al-ahmad | person | صباح الأحمد | Sabah al-Ahmad | code: KWTGOV | names: صباح الأحمد الجابر الصباح ; صباح الأحمد الجابر ; صباح الأحمد الصباح | country: KWT
nawaf-al-ahmad | person | نواف الأحمد | Nawaf al-Ahmad | code: KWTGOV | names: نواف الأحمد الجابر الصباح ; نواف الأحمد الصباح ; نواف الأحمد الجابر | country: KWT
mishal-al-ahmad | person | مشعل الأحمد | Mishal al-Ahmad | code: KWTGOV | names: مشعل الأحمد الجابر الصباح ; مشعل الأحمد الصباح ; مشعل الأحمد الجابر | country: KWT
jaber-al-mubarak | person | جابر المبارك | Jaber al-Mubarak | code: KWTGOV | names: جابر المبارك الحمد الصباح ; جابر مبارك الحمد الصباح ; جابر المبارك الصباح | country: KWT
sabah-al-khalid | person | صباح الخالد | Sabah al-Khalid | code: KWTGOV | names: صباح الخالد الحمد الصباح ; صباح خالد الحمد الصباح ; صباح الخالد الصباح | country: KWT
nasser-al-mohammed | person | ناصر المحمد | Nasser al-Mohammed | code: KWTGOV | names: ناصر المحمد الأحمد الصباح ; ناصر المحمد الصباح | country: KWT
khaled-al-jarrah | person | خالد الجراح | Khaled al-Jarrah | code: KWTGOV | names: خالد الجراح الصباح | country: KWT
mohammed-al-khalid | person | محمد الخالد | Mohammed al-Khalid | code: KWTGOV | names: محمد الخالد الصباح ; محمد الخالد الحمد الصباح | country: KWT
khaled-al-jarallah | person | خالد الجار الله | Khaled al-Jarallah | code: KWTGOV | names: خالد الجارالله ; خالد سليمان الجار الله | short: الجار الله ; الجارالله | country: KWT
ahmed-nasser-al-mohammed | person | أحمد ناصر المحمد | Ahmed Nasser al-Mohammed | code: KWTGOV | names: أحمد ناصر المحمد الصباح ; أحمد ناصر الصباح | country: KWT
marzouq-al-ghanim | person | مرزوق الغانم | Marzouq al-Ghanim | code: KWTLEG | names: مرزوق علي الغانم | short: الغانم | country: KWT
abdullah-al-matouq | person | عبد الله المعتوق | Abdullah al-Matouq | code: IGOUNO | names: عبدالله المعتوق | country: KWT
hamad-bin-isa | person | حمد بن عيسى | Hamad bin Isa | code: BHRGOV | names: حمد بن عيسى آل خليفة | country: BHR
salman-bin-hamad | person | سلمان بن حمد | Salman bin Hamad | code: BHRGOV | names: سلمان بن حمد آل خليفة | country: BHR
khalifa-bin-salman | person | خليفة بن سلمان | Khalifa bin Salman | code: BHRGOV | names: خليفة بن سلمان آل خليفة | country: BHR
khalid-bin-ahmed | person | خالد بن أحمد | Khalid bin Ahmed | code: BHRGOV | names: خالد بن أحمد آل خليفة ; خالد بن أحمد بن محمد آل خليفة | country: BHR
rashid-bin-abdullah | person | راشد بن عبد الله | Rashid bin Abdullah | code: BHRGOV | names: راشد بن عبدالله ; راشد بن عبد الله آل خليفة ; راشد بن عبدالله آل خليفة | country: BHR
ali-salman | person | علي سلمان | Ali Salman | code: BHROPP | names: علي سلمان أحمد | country: BHR | ambiguous: yes
isa-qassim | person | عيسى قاسم | Isa Qassim | code: BHRREL | names: عيسى أحمد قاسم | country: BHR
khalil-al-marzooq | person | خليل المرزوق | Khalil al-Marzooq | code: BHROPP | short: المرزوق | country: BHR
ebrahim-sharif | person | إبراهيم شريف | Ebrahim Sharif | code: BHROPP | country: BHR
nabeel-rajab | person | نبيل رجب | Nabeel Rajab | code: BHRNGO | country: BHR
abdulhadi-al-khawaja | person | عبد الهادي الخواجة | Abdulhadi al-Khawaja | code: BHRNGO | names: عبدالهادي الخواجة | short: الخواجة | country: BHR
qaboos-bin-said | person | قابوس بن سعيد | Qaboos bin Said | code: OMNGOV | names: قابوس | country: OMN
haitham-bin-tariq | person | هيثم بن طارق | Haitham bin Tariq | code: OMNGOV | names: هيثم بن طارق آل سعيد | country: OMN
yusuf-bin-alawi | person | يوسف بن علوي | Yusuf bin Alawi | code: OMNGOV | names: يوسف بن علوي بن عبد الله ; يوسف بن علوي بن عبدالله | short: بن علوي | country: OMN
badr-al-busaidi | person | بدر البوسعيدي | Badr al-Busaidi | code: OMNGOV | names: بدر بن حمد البوسعيدي ; بدر بن حمد | short: البوسعيدي | country: OMN
# Iran
ali-khamenei | person | علي خامنئي | Ali Khamenei | code: IRNGOV | names: خامنئي ; علي الخامنئي ; الخامنئي ; خامنه اي | country: IRN
ruhollah-khomeini | person | روح الله الخميني | Ruhollah Khomeini | code: IRNREL | names: الخميني ; آية الله الخميني | country: IRN
hassan-rouhani | person | حسن روحاني | Hassan Rouhani | code: IRNGOV | names: روحاني | country: IRN
mahmoud-ahmadinejad | person | محمود أحمدي نجاد | Mahmoud Ahmadinejad | code: IRNGOV | names: أحمدي نجاد ; أحمدي نجاة ; نجاد | country: IRN
ebrahim-raisi | person | إبراهيم رئيسي | Ebrahim Raisi | code: IRNGOV | short: رئيسي | country: IRN
masoud-pezeshkian | person | مسعود بزشكيان | Masoud Pezeshkian | code: IRNGOV | names: مسعود پزشكيان ; بزشكيان ; پزشكيان | country: IRN
mohammad-khatami | person | محمد خاتمي | Mohammad Khatami | code: IRNGOV | short: خاتمي | country: IRN
akbar-hashemi-rafsanjani | person | علي أكبر هاشمي رفسنجاني | Akbar Hashemi Rafsanjani | code: IRNGOV | names: أكبر هاشمي رفسنجاني ; هاشمي رفسنجاني ; رفسنجاني | country: IRN
mohammad-javad-zarif | person | محمد جواد ظريف | Mohammad Javad Zarif | code: IRNGOV | names: جواد ظريف ; محمد ظريف ; ظريف | country: IRN
hossein-amir-abdollahian | person | حسين أمير عبد اللهيان | Hossein Amir-Abdollahian | code: IRNGOV | names: حسين أمير عبداللهيان ; أمير عبداللهيان ; أمير عبد اللهيان ; عبد اللهيان ; عبداللهيان ; حسين عبد اللهيان ; حسين عبداللهيان | country: IRN
abbas-araghchi | person | عباس عراقجي | Abbas Araghchi | code: IRNGOV | names: عراقجي ; سيد عباس عراقجي | country: IRN
ali-akbar-salehi | person | علي أكبر صالحي | Ali Akbar Salehi | code: IRNGOV | short: صالحي | country: IRN
manouchehr-mottaki | person | منوشهر متكي | Manouchehr Mottaki | code: IRNGOV | names: منوجهر متكي | short: متكي | country: IRN
ali-bagheri-kani | person | علي باقري كني | Ali Bagheri Kani | code: IRNGOV | names: علي باقري | short: باقري كني | country: IRN
ali-akbar-velayati | person | علي أكبر ولايتي | Ali Akbar Velayati | code: IRNGOV | names: علي ولايتي | short: ولايتي | country: IRN
ali-larijani | person | علي لاريجاني | Ali Larijani | code: IRNLEG | short: لاريجاني | country: IRN
sadeq-larijani | person | صادق لاريجاني | Sadeq Larijani | code: IRNJUD | names: صادق آملي لاريجاني | country: IRN
mohammad-bagher-ghalibaf | person | محمد باقر قاليباف | Mohammad Bagher Ghalibaf | code: IRNLEG | short: قاليباف | country: IRN
ali-shamkhani | person | علي شمخاني | Ali Shamkhani | code: IRNGOV | names: شمخاني | country: IRN
saeed-jalili | person | سعيد جليلي | Saeed Jalili | code: IRNGOV | short: جليلي | country: IRN
qasem-soleimani | person | قاسم سليماني | Qasem Soleimani | code: IRNMIL | short: سليماني | country: IRN
esmail-qaani | person | إسماعيل قاآني | Esmail Qaani | code: IRNMIL | names: إسماعيل قآني | short: قاآني ; قآني | country: IRN
mohammad-ali-jafari | person | محمد علي جعفري | Mohammad Ali Jafari | code: IRNMIL | short: جعفري | country: IRN
hossein-salami | person | حسين سلامي | Hossein Salami | code: IRNMIL | short: سلامي | country: IRN
amir-ali-hajizadeh | person | أمير علي حاجي زاده | Amir Ali Hajizadeh | code: IRNMIL | names: أمير حاجي زاده | short: حاجي زاده | country: IRN
hassan-firouzabadi | person | حسن فيروزآبادي | Hassan Firouzabadi | code: IRNMIL | names: حسن فيروز آبادي | short: فيروزآبادي | country: IRN
mohammad-bagheri | person | محمد باقري | Mohammad Bagheri | code: IRNMIL | short: باقري | country: IRN
hossein-dehghan | person | حسين دهقان | Hossein Dehghan | code: IRNGOV | short: دهقان | country: IRN
amir-hatami | person | أمير حاتمي | Amir Hatami | code: IRNGOV | short: حاتمي | country: IRN
ahmad-vahidi | person | أحمد وحيدي | Ahmad Vahidi | code: IRNGOV | short: وحيدي | country: IRN
hossein-hamedani | person | حسين همداني | Hossein Hamedani | code: IRNMIL | short: همداني | country: IRN
abdolreza-rahmani-fazli | person | عبد الرضا رحماني فضلي | Abdolreza Rahmani Fazli | code: IRNGOV | names: عبدالرضا رحماني فضلي | short: رحماني فضلي | country: IRN
mahmoud-alavi | person | محمود علوي | Mahmoud Alavi | code: IRNSPY | country: IRN | ambiguous: yes
heydar-moslehi | person | حيدر مصلحي | Heydar Moslehi | code: IRNSPY | short: مصلحي | country: IRN
bijan-zanganeh | person | بيجن زنغنه | Bijan Zanganeh | code: IRNGOV | names: بيجن نامدار زنغنه | short: زنغنه | country: IRN
eshaq-jahangiri | person | إسحاق جهانغيري | Eshaq Jahangiri | code: IRNGOV | names: اسحاق جهانكيري | short: جهانغيري | country: IRN
mohammad-reza-rahimi | person | محمد رضا رحيمي | Mohammad Reza Rahimi | code: IRNGOV | country: IRN
mohammad-mokhber | person | محمد مخبر | Mohammad Mokhber | code: IRNGOV | country: IRN
mohammad-reza-naqdi | person | محمد رضا نقدي | Mohammad Reza Naqdi | code: IRNMIL | short: نقدي | country: IRN
yahya-rahim-safavi | person | يحيى رحيم صفوي | Yahya Rahim Safavi | code: IRNMIL | names: رحيم صفوي | short: صفوي | country: IRN
alaeddin-boroujerdi | person | علاء الدين بروجردي | Alaeddin Boroujerdi | code: IRNLEG | short: بروجردي | country: IRN
heshmatollah-falahatpisheh | person | حشمت الله فلاحت بيشه | Heshmatollah Falahatpisheh | code: IRNLEG | short: فلاحت بيشه | country: IRN
marzieh-afkham | person | مرضية أفخم | Marzieh Afkham | code: IRNGOV | short: أفخم | country: IRN
ramin-mehmanparast | person | رامين مهمانبرست | Ramin Mehmanparast | code: IRNGOV | short: مهمانبرست | country: IRN
hossein-jaberi-ansari | person | حسين جابري أنصاري | Hossein Jaberi Ansari | code: IRNGOV | names: جابري أنصاري ; حسين جابر أنصاري | short: أنصاري | country: IRN
bahram-ghasemi | person | بهرام قاسمي | Bahram Ghasemi | code: IRNGOV | short: قاسمي | country: IRN
abbas-mousavi | person | عباس موسوي | Abbas Mousavi | code: IRNGOV | country: IRN
saeed-khatibzadeh | person | سعيد خطيب زاده | Saeed Khatibzadeh | code: IRNGOV | short: خطيب زاده | country: IRN
nasser-kanaani | person | ناصر كنعاني | Nasser Kanaani | code: IRNGOV | short: كنعاني | country: IRN
esmail-baghaei | person | إسماعيل بقائي | Esmail Baghaei | code: IRNGOV | short: بقائي | country: IRN
majid-takht-ravanchi | person | مجيد تخت روانجي | Majid Takht-Ravanchi | code: IRNGOV | short: تخت روانجي | country: IRN
gholamali-khoshroo | person | غلام علي خوشرو | Gholamali Khoshroo | code: IRNGOV | short: خوشرو | country: IRN
ali-asghar-khaji | person | علي أصغر حاجي | Ali Asghar Khaji | code: IRNGOV | names: علي أصغر خاجي | short: خاجي | country: IRN
mir-hossein-mousavi | person | مير حسين موسوي | Mir-Hossein Mousavi | code: IRNOPP | short: موسوي | country: IRN
mehdi-karroubi | person | مهدي كروبي | Mehdi Karroubi | code: IRNOPP | short: كروبي | country: IRN
mohsen-rezaei | person | محسن رضائي | Mohsen Rezaei | code: IRNGOV | short: رضائي | country: IRN
mohsen-fakhrizadeh | person | محسن فخري زاده | Mohsen Fakhrizadeh | code: IRNMIL | short: فخري زاده | country: IRN
ahmad-jannati | person | أحمد جنتي | Ahmad Jannati | code: IRNREL | short: جنتي | country: IRN
ahmad-khatami | person | أحمد خاتمي | Ahmad Khatami | code: IRNREL | country: IRN
behrouz-kamalvandi | person | بهروز كمالوندي | Behrouz Kamalvandi | code: IRNGOV | short: كمالوندي | country: IRN
mohammad-eslami | person | محمد إسلامي | Mohammad Eslami | code: IRNGOV | country: IRN
maryam-rajavi | person | مريم رجوي | Maryam Rajavi | code: IRNOPP | short: رجوي | country: IRN
massoud-rajavi | person | مسعود رجوي | Massoud Rajavi | code: IRNOPP | country: IRN
reza-pahlavi | person | رضا بهلوي | Reza Pahlavi | code: IRNOPP | country: IRN
jason-rezaian | person | جيسون رضائيان | Jason Rezaian | code: USAMED | names: رضائيان | country: USA
nazanin-zaghari-ratcliffe | person | نازنين زاغري | Nazanin Zaghari-Ratcliffe | code: GBRCVL | names: نازنين زاغري راتكليف | short: زاغري | country: GBR
mahsa-amini | person | مهسا أميني | Mahsa Amini | code: IRNCVL | names: جينا مهسا أميني | short: أميني | country: IRN
# Turkey
recep-tayyip-erdogan | person | رجب طيب أردوغان | Recep Tayyip Erdogan | code: TURGOV | names: رجب طيب اردوجان ; رجب طيب أوردوغان ; أردوغان ; اردوجان ; أوردوغان ; رجب أردوغان ; طيب أردوغان | qid: Q39259 | country: TUR
abdullah-gul | person | عبد الله غول | Abdullah Gul | code: TURGOV | names: عبدالله غول ; عبد الله غل ; عبدالله غل ; عبد الله كول ; عبدالله كول | short: غول ; غل | country: TUR
ahmet-davutoglu | person | أحمد داود أوغلو | Ahmet Davutoglu | code: TURGOV | names: أحمد داوود أوغلو ; أحمد داوود أغلو ; أحمد داود أغلو ; داود أوغلو ; داوود أوغلو ; داود أغلو | country: TUR
mevlut-cavusoglu | person | مولود جاويش أوغلو | Mevlut Cavusoglu | code: TURGOV | names: مولود تشاووش أوغلو ; مولود شاويش أوغلو ; مولود جاووش أوغلو ; مولود تشاويش أوغلو ; جاويش أوغلو ; تشاووش أوغلو ; شاويش أوغلو ; جاووش أوغلو ; تشاويش أوغلو | country: TUR
hakan-fidan | person | هاكان فيدان | Hakan Fidan | code: TURGOV | names: هكان فيدان | short: فيدان | country: TUR
feridun-sinirlioglu | person | فريدون سينيرلي أوغلو | Feridun Sinirlioglu | code: TURGOV | names: سينيرلي أوغلو ; فريدون سنرلي أوغلو | country: TUR
binali-yildirim | person | بن علي يلدرم | Binali Yildirim | code: TURGOV | names: بن علي يلديريم ; بينالي يلدرم ; بينالي يلديريم ; بينالي يلدريم | short: يلدرم ; يلديريم | country: TUR
hulusi-akar | person | خلوصي أكار | Hulusi Akar | code: TURMIL | short: أكار | country: TUR
necdet-ozel | person | نجدت أوزال | Necdet Ozel | code: TURMIL | names: نجدت أوزيل | short: أوزال | country: TUR
yasar-guler | person | يشار غولر | Yasar Guler | code: TURGOV | names: يشار غولار ; يشار جولر | short: غولر | country: TUR
ismet-yilmaz | person | عصمت يلماز | Ismet Yilmaz | code: TURGOV | short: يلماز | country: TUR
fikri-isik | person | فكري إيشيق | Fikri Isik | code: TURGOV | names: فكري إيشك | short: إيشيق | country: TUR
nurettin-canikli | person | نور الدين جانيكلي | Nurettin Canikli | code: TURGOV | short: جانيكلي | country: TUR
suleyman-soylu | person | سليمان صويلو | Suleyman Soylu | code: TURGOV | short: صويلو | country: TUR
efkan-ala | person | إفكان آلا | Efkan Ala | code: TURGOV | country: TUR
muammer-guler | person | معمر غولر | Muammer Guler | code: TURGOV | country: TUR
bulent-arinc | person | بولنت أرينج | Bulent Arinc | code: TURGOV | names: بولنت أرينتش ; بولند أرينج ; بولند أرينتش | short: أرينج ; أرينتش | country: TUR
numan-kurtulmus | person | نعمان قورتولموش | Numan Kurtulmus | code: TURGOV | names: نعمان كورتولموش ; نعمان كورتولموس | short: قورتولموش ; كورتولموش | country: TUR
bekir-bozdag | person | بكير بوزداغ | Bekir Bozdag | code: TURGOV | names: بكر بوزداغ | short: بوزداغ | country: TUR
yalcin-akdogan | person | يالتشين أكدوغان | Yalcin Akdogan | code: TURGOV | names: يالجين أكدوغان ; يلتشين أقدوغان | short: أكدوغان | country: TUR
ibrahim-kalin | person | إبراهيم قالن | Ibrahim Kalin | code: TURGOV | names: إبراهيم كالين ; إبراهيم كالن | short: قالن ; كالين | country: TUR
fahrettin-altun | person | فخر الدين ألطون | Fahrettin Altun | code: TURGOV | names: فخر الدين ألتون ; فخرالدين ألطون | short: ألطون | country: TUR
ali-babacan | person | علي باباجان | Ali Babacan | code: TURGOV | short: باباجان | country: TUR
berat-albayrak | person | بيرات ألبيرق | Berat Albayrak | code: TURGOV | names: براءت ألبيرق | short: ألبيرق | country: TUR
omer-celik | person | عمر جليك | Omer Celik | code: TURPTY | names: عمر تشيليك ; عمر تشليك | country: TUR
tanju-bilgic | person | تانجو بيلغيتش | Tanju Bilgic | code: TURGOV | names: تانجو بلغيتش | short: بيلغيتش | country: TUR
hami-aksoy | person | حامي أقصوي | Hami Aksoy | code: TURGOV | names: أقصوي ; حامي أكصوي | country: TUR
ismail-kahraman | person | إسماعيل قهرمان | Ismail Kahraman | code: TURGOV | country: TUR
cemil-cicek | person | جميل تشيشيك | Cemil Cicek | code: TURGOV | names: جميل جيجك | short: تشيشيك | country: TUR
kemal-kilicdaroglu | person | كمال كليتشدار أوغلو | Kemal Kilicdaroglu | code: TUROPP | names: كمال كيليتشدار أوغلو ; كمال قليجدار أوغلو ; كمال كليجدار أوغلو ; كليتشدار أوغلو ; كيليتشدار أوغلو ; قليجدار أوغلو ; كليجدار أوغلو | country: TUR
ozgur-ozel | person | أوزغور أوزيل | Ozgur Ozel | code: TUROPP | short: أوزيل | country: TUR
devlet-bahceli | person | دولت بهجلي | Devlet Bahceli | code: TURPTY | names: دولت باهتشلي ; دولت بهتشلي ; دولت بهشلي ; بهجلي ; باهتشلي ; بهتشلي ; بهشلي | country: TUR
selahattin-demirtas | person | صلاح الدين دميرطاش | Selahattin Demirtas | code: TUROPP | names: صلاح الدين دميرتاش ; صلاح الدين ديميرتاش ; صلاح الدين دمرداش ; دميرطاش ; دميرتاش ; ديميرتاش ; صلاح الدين دمرتاش | country: TUR
figen-yuksekdag | person | فيغن يوكسكداغ | Figen Yuksekdag | code: TUROPP | names: فيغن يوكسيكداغ ; فيجن يوكسيكداغ | short: يوكسكداغ | country: TUR
pervin-buldan | person | بروين بولدان | Pervin Buldan | code: TUROPP | names: بروين بولدن | short: بولدان | country: TUR
sirri-sureyya-onder | person | سري سريا أوندر | Sirri Sureyya Onder | code: TUROPP | names: سيري ثريا أوندر | country: TUR
meral-aksener | person | ميرال أكشنر | Meral Aksener | code: TUROPP | names: ميرال أكشينار | short: أكشنر | country: TUR
ekrem-imamoglu | person | أكرم إمام أوغلو | Ekrem Imamoglu | code: TUROPP | names: إمام أوغلو | country: TUR
muharrem-ince | person | محرم إنجه | Muharrem Ince | code: TUROPP | short: إنجه | country: TUR
fethullah-gulen | person | فتح الله غولن | Fethullah Gulen | code: TUROPP | names: فتح الله كولن ; فتح الله جولن ; فتح الله غولين ; غولن ; كولن | country: TUR
abdullah-ocalan | person | عبد الله أوجلان | Abdullah Ocalan | code: TURREB | names: عبدالله أوجلان ; عبد الله أوجالان ; عبدالله أوجالان ; أوجلان ; أوجالان | country: TUR
murat-karayilan | person | مراد قره يلان | Murat Karayilan | code: TURREB | names: مراد كارايلان ; مراد قرايلان ; مراد كاريلان | short: قره يلان ; كارايلان | country: TUR
cemil-bayik | person | جميل بايك | Cemil Bayik | code: TURREB | short: بايك | country: TUR
duran-kalkan | person | دوران كالكان | Duran Kalkan | code: TURREB | names: دوران قالقان | country: TUR
umit-ozdag | person | أوميت أوزداغ | Umit Ozdag | code: TUROPP | names: أوميت أوزداج | country: TUR
sinan-ogan | person | سنان أوغان | Sinan Ogan | code: TUROPP | country: TUR
tahir-elci | person | طاهر إلتشي | Tahir Elci | code: TURNGO | names: طاهر إيلتشي | country: TUR
andrew-brunson | person | أندرو برانسون | Andrew Brunson | code: USAREL | names: أندرو برونسون | short: برانسون ; برونسون | country: USA
# Russia
vladimir-putin | person | فلاديمير بوتين | Vladimir Putin | code: RUSGOV | names: بوتين | qid: Q7747 | country: RUS
dmitry-medvedev | person | ديمتري ميدفيديف | Dmitry Medvedev | code: RUSGOV | names: ديمتري مدفيديف ; ديمتري ميدفيدف ; ديمتري مدفيدف ; دميتري ميدفيديف ; دميتري مدفيديف ; دميتري ميدفيدف ; دميتري مدفيدف ; دمتري ميدفيديف ; دمتري مدفيديف ; دمتري ميدفيدف ; دمتري مدفيدف ; ميدفيديف ; مدفيديف ; ميدفيدف ; مدفيدف | country: RUS
mikhail-mishustin | person | ميخائيل ميشوستين | Mikhail Mishustin | code: RUSGOV | names: ميشوستين | country: RUS
sergey-lavrov | person | سيرغي لافروف | Sergey Lavrov | code: RUSGOV | names: سيرجي لافروف ; سرغي لافروف ; سيرجيه لافروف ; سرجي لافروف ; لافروف | qid: Q58217 | country: RUS
sergei-shoigu | person | سيرغي شويغو | Sergei Shoigu | code: RUSGOV | names: سيرغي شويجو ; سيرغي شويغوا ; سيرجي شويغو ; سيرجي شويجو ; سيرجي شويغوا ; شويغو ; شويجو ; شويغوا | country: RUS
andrei-belousov | person | أندريه بيلوسوف | Andrei Belousov | code: RUSGOV | names: أندريه بيلاوسوف ; بيلوسوف ; بيلاوسوف | country: RUS
anatoly-serdyukov | person | أناتولي سيرديوكوف | Anatoly Serdyukov | code: RUSGOV | names: سيرديوكوف | country: RUS
valery-gerasimov | person | فاليري غيراسيموف | Valery Gerasimov | code: RUSMIL | names: فاليري جيراسيموف ; فاليري غراسيموف ; غيراسيموف ; جيراسيموف ; غراسيموف | country: RUS
mikhail-bogdanov | person | ميخائيل بوغدانوف | Mikhail Bogdanov | code: RUSGOV | names: ميخائيل بوجدانوف ; بوغدانوف ; بوجدانوف | country: RUS
gennady-gatilov | person | غينادي غاتيلوف | Gennady Gatilov | code: RUSGOV | names: غينادي جاتيلوف ; جينادي جاتيلوف ; غاتيلوف ; جاتيلوف | country: RUS
sergei-ryabkov | person | سيرغي ريابكوف | Sergei Ryabkov | code: RUSGOV | names: سيرغي رياباكوف ; سيرجي ريابكوف ; سيرجي رياباكوف ; ريابكوف ; رياباكوف | country: RUS
sergey-vershinin | person | سيرغي فيرشينين | Sergey Vershinin | code: RUSGOV | names: سيرغي فيرشنين ; سيرجي فيرشينين ; سيرجي فيرشنين ; فيرشينين ; فيرشنين | country: RUS
alexander-lukashevich | person | ألكسندر لوكاشيفيتش | Alexander Lukashevich | code: RUSGOV | names: ألكسندر لوكاشفيتش ; ألكسندر لوكاشيفتش ; لوكاشيفيتش ; لوكاشفيتش ; لوكاشيفتش | country: RUS
maria-zakharova | person | ماريا زاخاروفا | Maria Zakharova | code: RUSGOV | names: ماريا زخاروفا ; زاخاروفا ; زخاروفا | country: RUS
dmitry-peskov | person | ديمتري بيسكوف | Dmitry Peskov | code: RUSGOV | names: ديمتري بسكوف ; دميتري بيسكوف ; دميتري بسكوف ; دمتري بيسكوف ; دمتري بسكوف ; بيسكوف ; بسكوف | country: RUS
vitaly-churkin | person | فيتالي تشوركين | Vitaly Churkin | code: RUSGOV | names: فيتالي شوركين ; تشوركين ; شوركين | country: RUS
vasily-nebenzya | person | فاسيلي نيبينزيا | Vasily Nebenzya | code: RUSGOV | names: فاسيلي نيبنزيا ; نيبينزيا ; نيبنزيا | country: RUS
alexander-lavrentiev | person | ألكسندر لافرنتييف | Alexander Lavrentiev | code: RUSGOV | names: لافرنتييف ; ألكسندر لافرينتيف ; لافرينتيف ; ألكسندر لافرينتييف | country: RUS
yuri-ushakov | person | يوري أوشاكوف | Yuri Ushakov | code: RUSGOV | names: أوشاكوف | country: RUS
sergei-ivanov | person | سيرغي إيفانوف | Sergei Ivanov | code: RUSGOV | names: سيرجي إيفانوف | short: إيفانوف | country: RUS
nikolai-patrushev | person | نيكولاي باتروشيف | Nikolai Patrushev | code: RUSGOV | names: باتروشيف | country: RUS
igor-konashenkov | person | إيغور كوناشينكوف | Igor Konashenkov | code: RUSMIL | names: كوناشينكوف ; إيجور كوناشينكوف | country: RUS
sergei-rudskoy | person | سيرغي رودسكوي | Sergei Rudskoy | code: RUSMIL | names: سيرجي رودسكوي ; رودسكوي | country: RUS
anatoly-antonov | person | أناتولي أنتونوف | Anatoly Antonov | code: RUSGOV | short: أنتونوف | country: RUS
andrei-karlov | person | أندريه كارلوف | Andrei Karlov | code: RUSGOV | names: كارلوف | country: RUS
alexander-bortnikov | person | ألكسندر بورتنيكوف | Alexander Bortnikov | code: RUSSPY | names: ألكسندر بورتنيكف ; بورتنيكوف ; بورتنيكف | country: RUS
sergey-naryshkin | person | سيرغي ناريشكين | Sergey Naryshkin | code: RUSGOV | names: سيرغي ناريشكن ; سيرجي ناريشكين ; سيرجي ناريشكن ; ناريشكين ; ناريشكن | country: RUS
alexei-pushkov | person | أليكسي بوشكوف | Alexei Pushkov | code: RUSLEG | names: الكسي بوشكوف | short: بوشكوف | country: RUS
vyacheslav-volodin | person | فياتشيسلاف فولودين | Vyacheslav Volodin | code: RUSLEG | names: فولودين | country: RUS
valentina-matviyenko | person | فالنتينا ماتفيينكو | Valentina Matviyenko | code: RUSLEG | names: ماتفيينكو ; فالنتينا ماتفيينكا | country: RUS
yevgeny-primakov | person | يفغيني بريماكوف | Yevgeny Primakov | code: RUSGOV | names: يفجيني بريماكوف ; بريماكوف | country: RUS
yevgeny-prigozhin | person | يفغيني بريغوجين | Yevgeny Prigozhin | code: RUSREB | names: يفغيني بريغوزين ; يفغيني بريجوجين ; بريغوجين ; بريغوزين ; بريجوجين ; يفجيني بريغوجين | country: RUS
dmitry-utkin | person | دميتري أوتكين | Dmitry Utkin | code: RUSREB | names: ديمتري أوتكين | country: RUS
sergey-surovikin | person | سيرغي سوروفيكين | Sergey Surovikin | code: RUSMIL | names: سيرجي سوروفيكين ; سوروفيكين | country: RUS
alexander-dvornikov | person | ألكسندر دفورنيكوف | Alexander Dvornikov | code: RUSMIL | names: دفورنيكوف | country: RUS
ramzan-kadyrov | person | رمضان قديروف | Ramzan Kadyrov | code: RUSGOV | names: رمضان قاديروف ; قديروف ; قاديروف | country: RUS
alexei-navalny | person | أليكسي نافالني | Alexei Navalny | code: RUSOPP | names: نافالني ; ألكسي نافالني | country: RUS
alexander-novak | person | ألكسندر نوفاك | Alexander Novak | code: RUSGOV | short: نوفاك | country: RUS
lev-dengov | person | ليف دينغوف | Lev Dengov | code: RUSGOV | country: RUS
alexander-zasypkin | person | ألكسندر زاسبيكين | Alexander Zasypkin | code: RUSGOV | names: زاسبيكين | country: RUS
alexander-kinshchak | person | ألكسندر كينشتشاك | Alexander Kinshchak | code: RUSGOV | country: RUS
vladimir-chizhov | person | فلاديمير تشيجوف | Vladimir Chizhov | code: RUSGOV | short: تشيجوف | country: RUS
mikhail-gorbachev | person | ميخائيل غورباتشوف | Mikhail Gorbachev | code: RUSGOV | names: ميخائيل جورباتشوف ; غورباتشوف ; جورباتشوف | country: RUS
# Ukraine, Belarus, Caucasus
volodymyr-zelensky | person | فولوديمير زيلينسكي | Volodymyr Zelensky | code: UKRGOV | names: فولوديمير زيلنسكي ; زيلينسكي ; زيلنسكي ; فلوديمير زيلينسكي | country: UKR
petro-poroshenko | person | بيترو بوروشينكو | Petro Poroshenko | code: UKRGOV | names: بيترو بوروشنكو ; بوروشينكو ; بوروشنكو ; بترو بوروشنكو | country: UKR
viktor-yanukovych | person | فيكتور يانوكوفيتش | Viktor Yanukovych | code: UKRGOV | names: فيكتور يانوكوفتش ; يانوكوفيتش ; يانوكوفتش | country: UKR
arseniy-yatsenyuk | person | أرسيني ياتسينيوك | Arseniy Yatsenyuk | code: UKRGOV | names: ياتسينيوك ; ارسيني ياتسنيوك ; ياتسنيوك | country: UKR
dmytro-kuleba | person | دميترو كوليبا | Dmytro Kuleba | code: UKRGOV | names: كوليبا | country: UKR
pavlo-klimkin | person | بافلو كليمكين | Pavlo Klimkin | code: UKRGOV | names: كليمكين | country: UKR
oleksii-reznikov | person | أوليكسي ريزنيكوف | Oleksii Reznikov | code: UKRGOV | names: ريزنيكوف | country: UKR
rustem-umerov | person | رستم عمروف | Rustem Umerov | code: UKRGOV | short: عمروف | country: UKR
valerii-zaluzhnyi | person | فاليري زالوجني | Valerii Zaluzhnyi | code: UKRMIL | names: زالوجني | country: UKR
yulia-tymoshenko | person | يوليا تيموشينكو | Yulia Tymoshenko | code: UKRPTY | names: تيموشينكو | country: UKR
alexander-lukashenko | person | ألكسندر لوكاشينكو | Alexander Lukashenko | code: BLRGOV | names: لوكاشينكو ; لوكاشنكو ; ألكسندر لوكاشنكو | country: BLR
ilham-aliyev | person | إلهام علييف | Ilham Aliyev | code: AZEGOV | names: علييف | country: AZE
nikol-pashinyan | person | نيكول باشينيان | Nikol Pashinyan | code: ARMGOV | names: باشينيان | country: ARM
serzh-sargsyan | person | سيرج سركسيان | Serzh Sargsyan | code: ARMGOV | names: سيرج سركيسيان ; سيرج ساركسيان | short: سركسيان ; سركيسيان | country: ARM
nursultan-nazarbayev | person | نور سلطان نزارباييف | Nursultan Nazarbayev | code: KAZGOV | names: نور سلطان نزاربايف ; نزارباييف ; نزاربايف ; نور سلطان نازارباييف ; نازارباييف | country: KAZ
kassym-jomart-tokayev | person | قاسم جومارت توكاييف | Kassym-Jomart Tokayev | code: KAZGOV | names: توكاييف ; قاسم توكاييف | country: KAZ
kairat-abdrakhmanov | person | خيرت عبد الرحمنوف | Kairat Abdrakhmanov | code: KAZGOV | names: خيرت عبدالرحمنوف ; خيرات عبد الرحمنوف ; خيرات عبدالرحمنوف ; خيرت عبدالرحمانوف ; خيرت عبد الرحمانوف | short: عبد الرحمنوف ; عبدالرحمنوف | country: KAZ
# United States
barack-obama | person | باراك أوباما | Barack Obama | code: USAGOV | names: أوباما ; باراك حسين أوباما | qid: Q76 | country: USA
donald-trump | person | دونالد ترامب | Donald Trump | code: USAGOV | names: دونالد ترمب ; دونالد ترامپ ; ترامب ; ترمب ; ترامپ | qid: Q22686 | country: USA
joe-biden | person | جو بايدن | Joe Biden | code: USAGOV | names: بايدن ; جوزيف بايدن ; جوزف بايدن | qid: Q6279 | country: USA
george-w-bush | person | جورج بوش | George W. Bush | code: USAGOV | names: جورج دبليو بوش ; جورج بوش الابن ; بوش الابن | short: بوش | qid: Q207 | country: USA
george-h-w-bush | person | جورج بوش الأب | George H. W. Bush | code: USAGOV | names: بوش الأب | country: USA
bill-clinton | person | بيل كلينتون | Bill Clinton | code: USAGOV | qid: Q1124 | country: USA
jimmy-carter | person | جيمي كارتر | Jimmy Carter | code: USAGOV | short: كارتر | qid: Q23685 | country: USA
mike-pence | person | مايك بنس | Mike Pence | code: USAGOV | names: مايك بينس | short: بنس ; بينس | country: USA
kamala-harris | person | كامالا هاريس | Kamala Harris | code: USAGOV | names: كاملا هاريس | short: هاريس | country: USA
hillary-clinton | person | هيلاري كلينتون | Hillary Clinton | code: USAGOV | names: هيلاري رودهام كلينتون | short: كلينتون | qid: Q6294 | country: USA
john-kerry | person | جون كيري | John Kerry | code: USAGOV | names: كيري | qid: Q22316 | country: USA
rex-tillerson | person | ريكس تيلرسون | Rex Tillerson | code: USAGOV | names: ريكس تليرسون ; تيلرسون ; تليرسون | country: USA
mike-pompeo | person | مايك بومبيو | Mike Pompeo | code: USAGOV | names: مايك بومبيوا ; بومبيو ; مايكل بومبيو | country: USA
antony-blinken | person | أنتوني بلينكن | Antony Blinken | code: USAGOV | names: أنتوني بلينكين ; أنطوني بلينكن ; أنطوني بلينكين ; توني بلينكن ; توني بلينكين ; بلينكن ; بلينكين | country: USA
marco-rubio | person | ماركو روبيو | Marco Rubio | code: USALEG | short: روبيو | country: USA
condoleezza-rice | person | كوندوليزا رايس | Condoleezza Rice | code: USAGOV | names: كونداليزا رايس | short: رايس | country: USA
robert-gates | person | روبرت غيتس | Robert Gates | code: USAGOV | names: روبرت جيتس | short: غيتس ; جيتس | country: USA
leon-panetta | person | ليون بانيتا | Leon Panetta | code: USAGOV | names: بانيتا | country: USA
chuck-hagel | person | تشاك هاغل | Chuck Hagel | code: USAGOV | names: تشاك هيغل ; تشاك هاجل ; تشاك هيجل ; هيغل ; تشاك هايغل | short: هاغل ; هاجل ; هيجل | country: USA
ashton-carter | person | آشتون كارتر | Ashton Carter | code: USAGOV | names: أش كارتر | short: كارتر | country: USA
james-mattis | person | جيمس ماتيس | James Mattis | code: USAGOV | names: جيمس ماتس ; ماتيس ; جيم ماتيس | country: USA
patrick-shanahan | person | باتريك شاناهان | Patrick Shanahan | code: USAGOV | names: شاناهان | country: USA
mark-esper | person | مارك إسبر | Mark Esper | code: USAGOV | short: إسبر | country: USA
lloyd-austin | person | لويد أوستن | Lloyd Austin | code: USAGOV | short: أوستن | country: USA
martin-dempsey | person | مارتن ديمبسي | Martin Dempsey | code: USAMIL | names: ديمبسي ; مارتن دمبسي ; دمبسي | country: USA
joseph-dunford | person | جوزيف دانفورد | Joseph Dunford | code: USAMIL | names: جوزيف دنفورد ; دانفورد ; دنفورد ; جوزف دانفورد ; جو دانفورد | country: USA
mark-milley | person | مارك ميلي | Mark Milley | code: USAMIL | short: ميلي | country: USA
susan-rice | person | سوزان رايس | Susan Rice | code: USAGOV | short: رايس | country: USA
samantha-power | person | سامانثا باور | Samantha Power | code: USAGOV | names: سامنتا باور ; سامانتا باور | short: باور | country: USA
nikki-haley | person | نيكي هايلي | Nikki Haley | code: USAGOV | names: نيكي هيلي | short: هايلي | country: USA
kelly-craft | person | كيلي كرافت | Kelly Craft | code: USAGOV | short: كرافت | country: USA
linda-thomas-greenfield | person | ليندا توماس غرينفيلد | Linda Thomas-Greenfield | code: USAGOV | names: ليندا توماس جرينفيلد ; ليندا توماس-غرينفيلد | short: غرينفيلد | country: USA
tom-donilon | person | توم دونيلون | Tom Donilon | code: USAGOV | names: دونيلون ; توماس دونيلون | country: USA
michael-flynn | person | مايكل فلين | Michael Flynn | code: USAGOV | short: فلين | country: USA
h-r-mcmaster | person | هربرت ماكماستر | H. R. McMaster | code: USAGOV | names: هربرت مكماستر ; ماكماستر ; مكماستر | country: USA
john-bolton | person | جون بولتون | John Bolton | code: USAGOV | short: بولتون | country: USA
robert-obrien | person | روبرت أوبراين | Robert O'Brien | code: USAGOV | names: روبرت أوبرايان | short: أوبراين | country: USA
jake-sullivan | person | جيك سوليفان | Jake Sullivan | code: USAGOV | names: جيك ساليفان ; جاك سوليفان ; جاك ساليفان | short: سوليفان ; ساليفان | country: USA
john-brennan | person | جون برينان | John Brennan | code: USASPY | short: برينان | country: USA
david-petraeus | person | ديفيد بترايوس | David Petraeus | code: USAMIL | names: ديفيد بتريوس ; بترايوس ; بتريوس ; ديفيد باتريوس ; دافيد بترايوس | country: USA
gina-haspel | person | جينا هاسبل | Gina Haspel | code: USASPY | names: جينا هاسبيل | short: هاسبل | country: USA
william-burns | person | وليام بيرنز | William Burns | code: USASPY | names: وليام بيرنس ; ويليام بيرنز ; ويليام بيرنس ; وليم بيرنز | short: بيرنز | country: USA
james-clapper | person | جيمس كلابر | James Clapper | code: USASPY | names: كلابر ; جيمس كلابير | country: USA
james-comey | person | جيمس كومي | James Comey | code: USACOP | short: كومي | country: USA
jack-lew | person | جاك لو | Jack Lew | code: USAGOV | names: جاكوب لو | country: USA
steven-mnuchin | person | ستيفن منوتشين | Steven Mnuchin | code: USAGOV | names: ستيفن منوشين ; منوتشين ; منوشين ; ستيف منوتشين ; ستيفن مونشين | country: USA
ernest-moniz | person | إرنست مونيز | Ernest Moniz | code: USAGOV | short: مونيز | country: USA
wendy-sherman | person | ويندي شيرمان | Wendy Sherman | code: USAGOV | short: شيرمان | country: USA
robert-ford | person | روبرت فورد | Robert Ford | code: USAGOV | short: فورد | country: USA
daniel-rubinstein | person | دانيال روبنشتاين | Daniel Rubinstein | code: USAGOV | names: دانييل روبنستاين ; دانيال روبنستين | country: USA
michael-ratney | person | مايكل راتني | Michael Ratney | code: USAGOV | names: راتني | country: USA
james-jeffrey | person | جيمس جيفري | James Jeffrey | code: USAGOV | short: جيفري | country: USA
joel-rayburn | person | جويل ريبيرن | Joel Rayburn | code: USAGOV | names: جويل رايبرن | short: ريبيرن ; رايبرن | country: USA
brett-mcgurk | person | بريت ماكغورك | Brett McGurk | code: USAGOV | names: بريت ماكجورك ; بريت مكغورك ; بريت ماكغورغ ; ماكغورك ; ماكجورك ; مكغورك ; ماكغورغ | country: USA
john-allen | person | جون ألن | John Allen | code: USAGOV | short: ألن | country: USA
frederic-hof | person | فريدريك هوف | Frederic Hof | code: USAGOV | names: فريد هوف | short: هوف | country: USA
brian-hook | person | برايان هوك | Brian Hook | code: USAGOV | names: بريان هوك | short: هوك | country: USA
robert-malley | person | روبرت مالي | Robert Malley | code: USAGOV | names: روب مالي | country: USA
elliott-abrams | person | إليوت أبرامز | Elliott Abrams | code: USAGOV | short: أبرامز | country: USA
tim-lenderking | person | تيم ليندركينغ | Tim Lenderking | code: USAGOV | names: ليندركينغ ; تيم ليندركينج ; تيموثي ليندركينغ | country: USA
jonathan-winer | person | جوناثان واينر | Jonathan Winer | code: USAGOV | names: جوناثان وينر | country: USA
richard-norland | person | ريتشارد نورلاند | Richard Norland | code: USAGOV | short: نورلاند | country: USA
tom-perriello | person | توم بيرييلو | Tom Perriello | code: USAGOV | names: توم بيريلو | short: بيرييلو ; بيريلو | country: USA
donald-booth | person | دونالد بوث | Donald Booth | code: USAGOV | country: USA
jeffrey-feltman | person | جيفري فيلتمان | Jeffrey Feltman | code: IGOUNO | names: جيفري فلتمان ; فيلتمان | country: USA
anne-patterson | person | آن باترسون | Anne Patterson | code: USAGOV | names: آن باتيرسون | short: باترسون | country: USA
david-satterfield | person | ديفيد ساترفيلد | David Satterfield | code: USAGOV | names: دايفيد ساترفيلد ; ساترفيلد | country: USA
david-schenker | person | ديفيد شينكر | David Schenker | code: USAGOV | names: دايفيد شينكر ; شينكر | country: USA
david-hale | person | ديفيد هيل | David Hale | code: USAGOV | names: دايفيد هيل | country: USA
barbara-leaf | person | باربرا ليف | Barbara Leaf | code: USAGOV | names: باربارا ليف | country: USA
amos-hochstein | person | آموس هوكشتاين | Amos Hochstein | code: USAGOV | names: آموس هوكستين ; آموس هوكستاين ; عاموس هوكشتاين ; عاموس هوكستين | short: هوكشتاين ; هوكستين | country: USA
elizabeth-richard | person | إليزابيث ريتشارد | Elizabeth Richard | code: USAGOV | country: USA
dorothy-shea | person | دوروثي شيا | Dorothy Shea | code: USAGOV | names: دوروثي شاي | country: USA
zalmay-khalilzad | person | زلماي خليل زاد | Zalmay Khalilzad | code: USAGOV | names: زلماي خليل زاده | short: خليل زاد | country: USA
martin-indyk | person | مارتن إنديك | Martin Indyk | code: USAGOV | short: إنديك | country: USA
george-mitchell | person | جورج ميتشل | George Mitchell | code: USAGOV | names: جورج ميتشيل | short: ميتشل ; ميتشيل | country: USA
jason-greenblatt | person | جيسون غرينبلات | Jason Greenblatt | code: USAGOV | names: جيسون جرينبلات | short: غرينبلات | country: USA
jared-kushner | person | جاريد كوشنر | Jared Kushner | code: USAGOV | names: غاريد كوشنر ; كوشنر | country: USA
ivanka-trump | person | إيفانكا ترامب | Ivanka Trump | code: USAGOV | names: إيفانكا ترمب | country: USA
david-friedman | person | ديفيد فريدمان | David Friedman | code: USAGOV | names: دافيد فريدمان | short: فريدمان | country: USA
dan-shapiro | person | دان شابيرو | Dan Shapiro | code: USAGOV | names: دانيال شابيرو | short: شابيرو | country: USA
stephanie-williams | person | ستيفاني وليامز | Stephanie Williams | code: IGOUNO | names: ستيفاني ويليامز | short: وليامز ; ويليامز | country: USA
jay-carney | person | جاي كارني | Jay Carney | code: USAGOV | short: كارني | country: USA
josh-earnest | person | جوش إيرنست | Josh Earnest | code: USAGOV | names: جوش إرنست | short: إيرنست ; إرنست | country: USA
sean-spicer | person | شون سبايسر | Sean Spicer | code: USAGOV | names: سبايسر | country: USA
sarah-huckabee-sanders | person | سارة ساندرز | Sarah Huckabee Sanders | code: USAGOV | names: سارة هاكابي ساندرز | country: USA
jen-psaki | person | جين ساكي | Jen Psaki | code: USAGOV | names: جين بساكي ; جنيفر ساكي ; جينيفر بساكي | short: ساكي ; بساكي | country: USA
karine-jean-pierre | person | كارين جان بيير | Karine Jean-Pierre | code: USAGOV | names: كارين جان-بيير | short: جان بيير | country: USA
marie-harf | person | ماري هارف | Marie Harf | code: USAGOV | short: هارف | country: USA
john-kirby | person | جون كيربي | John Kirby | code: USAGOV | names: كيربي | country: USA
mark-toner | person | مارك تونر | Mark Toner | code: USAGOV | short: تونر | country: USA
victoria-nuland | person | فيكتوريا نولاند | Victoria Nuland | code: USAGOV | short: نولاند | country: USA
heather-nauert | person | هيذر ناورت | Heather Nauert | code: USAGOV | names: هيذر نويرت ; هيذر نورت | short: ناورت ; نويرت | country: USA
morgan-ortagus | person | مورغان أورتاغوس | Morgan Ortagus | code: USAGOV | names: مورجان أورتاغوس ; أورتاغوس | country: USA
ned-price | person | نيد برايس | Ned Price | code: USAGOV | short: برايس | country: USA
matthew-miller | person | ماثيو ميلر | Matthew Miller | code: USAGOV | names: ماثيو ميللر ; مات ميلر | short: ميلر | country: USA
steve-warren | person | ستيف وارن | Steve Warren | code: USAMIL | names: ستيفن وارن | short: وارن | country: USA
jeff-davis | person | جيف ديفيس | Jeff Davis | code: USAMIL | country: USA
peter-cook | person | بيتر كوك | Peter Cook | code: USAGOV | country: USA
ryan-dillon | person | راين ديلون | Ryan Dillon | code: USAMIL | names: رايان ديلون | short: ديلون | country: USA
kenneth-mckenzie | person | كينيث ماكنزي | Kenneth McKenzie | code: USAMIL | names: كينيث ماكينزي ; فرانك ماكنزي | short: ماكنزي | country: USA
joseph-votel | person | جوزيف فوتيل | Joseph Votel | code: USAMIL | names: جوزف فوتيل ; فوتيل | country: USA
michael-kurilla | person | مايكل كوريلا | Michael Kurilla | code: USAMIL | names: كوريلا ; مايكل إريك كوريلا | country: USA
stephen-townsend | person | ستيفن تاونسند | Stephen Townsend | code: USAMIL | names: تاونسند | country: USA
sean-macfarland | person | شون ماكفارلاند | Sean MacFarland | code: USAMIL | names: ماكفارلاند | country: USA
john-mccain | person | جون ماكين | John McCain | code: USALEG | names: جون مكين | short: ماكين | country: USA
lindsey-graham | person | ليندسي غراهام | Lindsey Graham | code: USALEG | names: ليندسي جراهام | short: غراهام | country: USA
john-boehner | person | جون بينر | John Boehner | code: USALEG | names: جون باينر ; جون بوينر | short: بينر | country: USA
paul-ryan | person | بول راين | Paul Ryan | code: USALEG | names: بول رايان | country: USA
nancy-pelosi | person | نانسي بيلوسي | Nancy Pelosi | code: USALEG | names: نانسي بلوسي ; بيلوسي ; بلوسي | country: USA
mitch-mcconnell | person | ميتش ماكونيل | Mitch McConnell | code: USALEG | names: ميتش مكونيل | short: ماكونيل | country: USA
harry-reid | person | هاري ريد | Harry Reid | code: USALEG | country: USA
bob-corker | person | بوب كوركر | Bob Corker | code: USALEG | short: كوركر | country: USA
chris-murphy | person | كريس مورفي | Chris Murphy | code: USALEG | country: USA
bernie-sanders | person | بيرني ساندرز | Bernie Sanders | code: USALEG | short: ساندرز | country: USA
mitt-romney | person | ميت رومني | Mitt Romney | code: USAPTY | short: رومني | country: USA
ted-cruz | person | تيد كروز | Ted Cruz | code: USALEG | short: كروز | country: USA
edward-snowden | person | إدوارد سنودن | Edward Snowden | code: USACVL | names: سنودن ; ادوارد سنودون ; سنودون | country: USA
robert-mueller | person | روبرت مولر | Robert Mueller | code: USAJUD | short: مولر | country: USA
steve-bannon | person | ستيف بانون | Steve Bannon | code: USAGOV | short: بانون | country: USA
steve-witkoff | person | ستيف ويتكوف | Steve Witkoff | code: USAGOV | names: ستيفن ويتكوف ; ويتكوف | country: USA
henry-kissinger | person | هنري كيسنجر | Henry Kissinger | code: USAGOV | names: هنري كيسينجر ; كيسنجر ; كيسينجر | country: USA
ben-rhodes | person | بن رودس | Ben Rhodes | code: USAGOV | country: USA
amos-yadlin | person | آموس يادلين | Amos Yadlin | code: ISRMIL | names: عاموس يدلين | short: يادلين | country: ISR
paul-bremer | person | بول بريمر | Paul Bremer | code: USAGOV | short: بريمر | country: USA
james-foley | person | جيمس فولي | James Foley | code: USAMED | country: USA
steven-sotloff | person | ستيفن سوتلوف | Steven Sotloff | code: USAMED | names: ستيفن سوتلف | short: سوتلوف | country: USA
# United Nations and its envoys
ban-ki-moon | person | بان كي مون | Ban Ki-moon | code: IGOUNO | names: بان كي-مون ; بان كيمون | short: كي مون | qid: Q1253 | country: KOR
antonio-guterres | person | أنطونيو غوتيريش | Antonio Guterres | code: IGOUNO | names: أنطونيو غوتيريس ; أنطونيو جوتيريس ; أنطونيو جوتيريش ; أنطونيو غوتيرش ; أنطونيو غوتريس ; أنطونيو غوتيرتش ; أنتونيو غوتيريش ; أنتونيو غوتيريس ; أنتونيو جوتيريس ; أنتونيو جوتيريش ; أنتونيو غوتيرش ; أنتونيو غوتريس ; أنتونيو غوتيرتش ; غوتيريش ; غوتيريس ; جوتيريس ; جوتيريش ; غوتيرش ; غوتريس ; غوتيرتش | qid: Q311440 | country: PRT
kofi-annan | person | كوفي عنان | Kofi Annan | code: IGOUNO | names: كوفي أنان | short: عنان ; أنان | qid: Q1254 | country: GHA
lakhdar-brahimi | person | الأخضر الإبراهيمي | Lakhdar Brahimi | code: IGOUNO | names: الأخضر إبراهيمي ; الإبراهيمي ; لخضر الإبراهيمي | country: DZA
staffan-de-mistura | person | ستيفان دي ميستورا | Staffan de Mistura | code: IGOUNO | names: ستيفان دي مستورا ; ستيفان ديميستورا ; ستيفان ديمستورا ; ستيفان دو ميستورا ; ستافان دي ميستورا ; ستافان دي مستورا ; ستافان ديميستورا ; ستافان ديمستورا ; ستافان دو ميستورا ; استيفان دي ميستورا ; استيفان دي مستورا ; استيفان ديميستورا ; استيفان ديمستورا ; استيفان دو ميستورا ; ستيفن دي ميستورا ; ستيفن دي مستورا ; ستيفن ديميستورا ; ستيفن ديمستورا ; ستيفن دو ميستورا ; ستافن دي ميستورا ; ستافن دي مستورا ; ستافن ديميستورا ; ستافن ديمستورا ; ستافن دو ميستورا ; دي ميستورا ; دي مستورا ; ديميستورا ; ديمستورا ; دو ميستورا ; دي مستور | country: ITA
geir-pedersen | person | غير بيدرسون | Geir Pedersen | code: IGOUNO | names: غير بيدرسن ; غير بدرسون ; غير بيدرسين ; غير بيترسون ; جير بيدرسون ; جير بيدرسن ; جير بدرسون ; جير بيدرسين ; جير بيترسون ; جيير بيدرسون ; جيير بيدرسن ; جيير بدرسون ; جيير بيدرسين ; جيير بيترسون ; بيدرسون ; بيدرسن ; بدرسون ; بيدرسين ; جاير بيدرسون ; جاير بيدرسن | country: NOR
ramzy-ezzeldin-ramzy | person | رمزي عز الدين رمزي | Ramzy Ezzeldin Ramzy | code: IGOUNO | names: رمزي عز الدين ; رمزي عزالدين رمزي | short: رمزي | country: EGY
nasser-al-qudwa | person | ناصر القدوة | Nasser al-Qudwa | code: PSEGOV | short: القدوة | country: PSE
mokhtar-lamani | person | مختار لماني | Mokhtar Lamani | code: IGOUNO | short: لماني | country: MAR
jan-egeland | person | يان إيغلاند | Jan Egeland | code: NGO | names: إيغلاند ; يان إيجلاند | country: NOR
sigrid-kaag | person | سيغريد كاغ | Sigrid Kaag | code: IGOUNO | names: سيغريد كاج ; سيجريد كاغ ; سيجريد كاج | short: كاغ | country: NLD
jan-kubis | person | يان كوبيتش | Jan Kubis | code: IGOUNO | names: يان كوبيش | short: كوبيتش ; كوبيش | country: SVK
nickolay-mladenov | person | نيكولاي ملادينوف | Nickolay Mladenov | code: IGOUNO | names: ملادينوف | country: BGR
jeanine-hennis-plasschaert | person | جينين هينيس بلاسخارت | Jeanine Hennis-Plasschaert | code: IGOUNO | names: جينين بلاسخارت ; جينين هينيس-بلاسخارت ; جانين هينيس بلاسخارت ; جانين بلاسخارت ; جانين هينيس-بلاسخارت ; جنين هينيس بلاسخارت ; جنين بلاسخارت ; جنين هينيس-بلاسخارت ; بلاسخارت ; هينيس-بلاسخارت | country: NLD
martin-kobler | person | مارتن كوبلر | Martin Kobler | code: IGOUNO | names: كوبلر | country: DEU
tor-wennesland | person | تور وينسلاند | Tor Wennesland | code: IGOUNO | names: تور فينسلاند ; وينسلاند | country: NOR
robert-serry | person | روبرت سيري | Robert Serry | code: IGOUNO | short: سيري | country: NLD
terje-roed-larsen | person | تيري رود لارسن | Terje Roed-Larsen | code: IGOUNO | names: تيري رود لارسون | short: لارسن | country: NOR
derek-plumbly | person | ديريك بلامبلي | Derek Plumbly | code: IGOUNO | names: ديريك بلامبلاي | short: بلامبلي | country: GBR
jamal-benomar | person | جمال بن عمر | Jamal Benomar | code: IGOUNO | names: جمال بنعمر ; بنعمر ; بن عمر | country: MAR
ismail-ould-cheikh-ahmed | person | إسماعيل ولد الشيخ أحمد | Ismail Ould Cheikh Ahmed | code: IGOUNO | names: ولد الشيخ أحمد ; إسماعيل ولد الشيخ ; ولد الشيخ | country: MRT
martin-griffiths | person | مارتن غريفيث | Martin Griffiths | code: IGOUNO | names: مارتن جريفيث ; مارتن غريفث ; مارتن غريفيثس ; مارتن جريفيثس ; مارتن غريفثس ; غريفيث ; جريفيث ; غريفث ; غريفيثس ; جريفيثس ; غريفثس | country: GBR
hans-grundberg | person | هانس غروندبرغ | Hans Grundberg | code: IGOUNO | names: هانس جروندبرغ ; هانس غروندبيرغ ; هانس غروندبرج ; غروندبرغ ; جروندبرغ ; غروندبيرغ ; غروندبرج ; هانز غروندبرغ ; غروندبورغ | country: SWE
lise-grande | person | ليز غراندي | Lise Grande | code: IGOUNO | names: ليز جراندي ; ليزا غراندي | short: غراندي | country: USA
michael-lollesgaard | person | مايكل لوليسغارد | Michael Lollesgaard | code: IGOUNO | names: مايكل لوليسجارد ; لوليسغارد | country: DNK
patrick-cammaert | person | باتريك كاميرت | Patrick Cammaert | code: IGOUNO | names: باتريك كمارت ; باتريك كامييرت ; باتريك كاميرث ; كاميرت | country: NLD
abhijit-guha | person | أبهيجيت غوها | Abhijit Guha | code: IGOUNO | names: أبهيجيت جوها | short: غوها | country: IND
bernardino-leon | person | برناردينو ليون | Bernardino Leon | code: IGOUNO | names: بيرناردينو ليون ; بيرناردينيو ليون ; برناندينو ليون | short: ليون | country: ESP
ghassan-salame | person | غسان سلامة | Ghassan Salame | code: IGOUNO | short: سلامة | country: LBN
tarek-mitri | person | طارق متري | Tarek Mitri | code: IGOUNO | short: متري | country: LBN
ian-martin | person | إيان مارتن | Ian Martin | code: IGOUNO | country: GBR
abdoulaye-bathily | person | عبد الله باتيلي | Abdoulaye Bathily | code: IGOUNO | names: عبدالله باتيلي ; عبد الله باثيلي ; عبدالله باثيلي ; عبدولاي باتيلي ; باتيلي ; عبدولاي باثيلي ; باثيلي | country: SEN
abdel-elah-al-khatib | person | عبد الإله الخطيب | Abdel-Elah al-Khatib | code: IGOUNO | names: عبدالإله الخطيب | country: JOR
volker-perthes | person | فولكر بيرتس | Volker Perthes | code: IGOUNO | names: فولكر بيرتيس ; فولكر بيرثيس ; بيرتس ; بيرتيس ; بيرثيس | country: DEU
ramtane-lamamra | person | رمطان لعمامرة | Ramtane Lamamra | code: DZAGOV | names: رمضان لعمامرة ; لعمامرة | country: DZA
christopher-ross | person | كريستوفر روس | Christopher Ross | code: IGOUNO | country: USA
horst-kohler | person | هورست كوهلر | Horst Kohler | code: IGOUNO | names: هورست كولر | short: كوهلر ; كولر | country: DEU
valerie-amos | person | فاليري آموس | Valerie Amos | code: IGOUNO | short: آموس | country: GBR
stephen-obrien | person | ستيفن أوبراين | Stephen O'Brien | code: IGOUNO | names: ستيفن أوبرايان ; ستيفان أوبراين | short: أوبراين ; أوبرايان | country: GBR
mark-lowcock | person | مارك لوكوك | Mark Lowcock | code: IGOUNO | names: مارك لوكك ; لوكوك | country: GBR
tom-fletcher | person | توم فليتشر | Tom Fletcher | code: IGOUNO | short: فليتشر | country: GBR
filippo-grandi | person | فيليبو غراندي | Filippo Grandi | code: IGOUNO | names: فيليبو جراندي ; فيليب غراندي | short: غراندي ; جراندي | country: ITA
pierre-krahenbuhl | person | بيير كراهينبول | Pierre Krahenbuhl | code: IGOUNO | names: بيير كرينبول ; كراهينبول | country: CHE
philippe-lazzarini | person | فيليب لازاريني | Philippe Lazzarini | code: IGOUNO | names: لازاريني | country: CHE
navi-pillay | person | نافي بيلاي | Navi Pillay | code: IGOUNO | names: نافي بيليه ; نافانيتيم بيلاي | short: بيلاي | country: ZAF
michelle-bachelet | person | ميشيل باشليه | Michelle Bachelet | code: IGOUNO | names: ميشيل باشيليت ; ميشيل باشيليه ; ميشيل باتشيليت ; باشليه ; باشيليت ; باشيليه ; باتشيليت ; ميشال باشليه | country: CHL
volker-turk | person | فولكر تورك | Volker Turk | code: IGOUNO | names: فولكر ترك | short: تورك | country: AUT
margaret-chan | person | مارغريت تشان | Margaret Chan | code: IGOUNO | names: مارجريت تشان | short: تشان | country: CHN
tedros-adhanom-ghebreyesus | person | تيدروس أدهانوم غيبريسوس | Tedros Adhanom Ghebreyesus | code: IGOUNO | names: تيدروس غيبريسوس ; تيدروس أدهانوم ; تيدروس أدهانوم غيبريسيس ; تادروس أدهانوم غيبريسوس ; تادروس غيبريسوس ; تادروس أدهانوم ; تادروس أدهانوم غيبريسيس ; غيبريسوس ; تيدروس ادهانوم جيبريسوس ; تيدروس | short: أدهانوم | country: ETH
ertharin-cousin | person | إيرثارين كازين | Ertharin Cousin | code: IGOUNO | names: ارثارين كازين | short: كازين | country: USA
david-beasley | person | ديفيد بيزلي | David Beasley | code: IGOUNO | names: دافيد بيزلي | short: بيزلي | country: USA
cindy-mccain | person | سيندي ماكين | Cindy McCain | code: IGOUNO | country: USA
anthony-lake | person | أنتوني ليك | Anthony Lake | code: IGOUNO | names: أنطوني ليك | country: USA
henrietta-fore | person | هنرييتا فور | Henrietta Fore | code: IGOUNO | names: هنريتا فور | country: USA
catherine-russell | person | كاثرين راسل | Catherine Russell | code: IGOUNO | country: USA
irina-bokova | person | إيرينا بوكوفا | Irina Bokova | code: IGOUNO | names: بوكوفا | country: BGR
audrey-azoulay | person | أودري أزولاي | Audrey Azoulay | code: IGOUNO | names: أودريه أزولاي ; أزولاي | country: FRA
yukiya-amano | person | يوكيا أمانو | Yukiya Amano | code: IGOUNO | names: أمانو | country: JPN
rafael-grossi | person | رافائيل غروسي | Rafael Grossi | code: IGOUNO | names: رافائيل جروسي ; رفائيل غروسي ; رفائيل جروسي ; غروسي ; جروسي ; رافائيل ماريانو غروسي | country: ARG
ahmet-uzumcu | person | أحمد أوزومجو | Ahmet Uzumcu | code: IGO | names: أحمد أوزومكو ; أوزومجو ; أوزومكو ; أحمد أوزمجو | country: TUR
fernando-arias | person | فرناندو أرياس | Fernando Arias | code: IGO | country: ESP
ake-sellstrom | person | آكي سيلستروم | Ake Sellstrom | code: IGOUNO | names: آكي سلستروم ; سيلستروم | country: SWE
paulo-pinheiro | person | باولو بينيرو | Paulo Pinheiro | code: IGOUNO | names: باولو بينهيرو ; باولو سيرجيو بينيرو ; باولو سيرجيو بينهيرو | short: بينيرو ; بينهيرو | country: BRA
carla-del-ponte | person | كارلا ديل بونتي | Carla Del Ponte | code: IGOUNO | names: كارلا دل بونتي ; ديل بونتي ; دل بونتي | country: CHE
agnes-callamard | person | أنييس كالامار | Agnes Callamard | code: NGO | names: أنييس كالامارد ; كالامار | country: FRA
kenneth-roth | person | كينيث روث | Kenneth Roth | code: NGO | names: كينيث روس | country: USA
salil-shetty | person | سليل شيتي | Salil Shetty | code: NGO | country: IND
peter-maurer | person | بيتر ماورر | Peter Maurer | code: NGO | names: بيتر مورير | short: ماورر | country: CHE
mirjana-spoljaric | person | ميريانا سبولياريتش | Mirjana Spoljaric | code: NGO | names: ميريانا سبولياريتش إيغر | country: CHE
robert-mardini | person | روبرت مارديني | Robert Mardini | code: NGO | short: مارديني | country: LBN
farhan-haq | person | فرحان حق | Farhan Haq | code: IGOUNO | country: USA
stephane-dujarric | person | ستيفان دوجاريك | Stephane Dujarric | code: IGOUNO | names: ستيفان دوغاريك ; ستيفان دوجاريتش ; ستيفان دوياريك ; دوجاريك ; دوغاريك ; دوجاريتش ; دوياريك ; ستيفان دو جاريك | country: FRA
martin-nesirky | person | مارتن نيسيركي | Martin Nesirky | code: IGOUNO | names: مارتن نسيركي ; نيسيركي | country: GBR
edmond-mulet | person | إدموند موليه | Edmond Mulet | code: IGOUNO | names: إدموند موليت | country: GTM
herve-ladsous | person | هيرفيه لادسو | Herve Ladsous | code: IGOUNO | names: هيرفيه لادسوس ; لادسو | country: FRA
robert-mood | person | روبرت مود | Robert Mood | code: IGOUNO | short: مود | country: NOR
mohammed-ahmed-al-dabi | person | محمد أحمد الدابي | Mohammed Ahmed al-Dabi | code: IGOARL | names: محمد الدابي ; مصطفى الدابي ; محمد أحمد مصطفى الدابي | short: الدابي | country: SDN
rosemary-dicarlo | person | روزماري ديكارلو | Rosemary DiCarlo | code: IGOUNO | names: روزماري دي كارلو ; ديكارلو ; دي كارلو | country: USA
adrian-edwards | person | أدريان إدواردز | Adrian Edwards | code: IGOUNO | country: GBR
chris-gunness | person | كريستوفر غانيس | Chris Gunness | code: IGOUNO | names: كريس غانيس ; كريس جونيس | short: غانيس | country: GBR
adnan-abu-hasna | person | عدنان أبو حسنة | Adnan Abu Hasna | code: IGOUNO | short: أبو حسنة | country: PSE
muhannad-hadi | person | مهند هادي | Muhannad Hadi | code: IGOUNO
yacoub-el-hillo | person | يعقوب الحلو | Yacoub El Hillo | code: IGOUNO | country: SDN
johannes-van-der-klaauw | person | يوهانس فان دير كلاو | Johannes van der Klaauw | code: IGOUNO | names: يوهانس فان دير كلاوو | country: NLD
jamie-mcgoldrick | person | جيمي ماكغولدريك | Jamie McGoldrick | code: IGOUNO | names: جايمي ماكغولدريك ; ماكغولدريك | country: IRL
ravina-shamdasani | person | رافينا شامداساني | Ravina Shamdasani | code: IGOUNO | names: رافينا شمداساني | short: شامداساني | country: IND
rupert-colville | person | روبرت كولفيل | Rupert Colville | code: IGOUNO | names: روبرت كولفيلي | short: كولفيل | country: GBR
karim-khan | person | كريم خان | Karim Khan | code: IGO | country: GBR
fatou-bensouda | person | فاتو بنسودا | Fatou Bensouda | code: IGO | names: بنسودا ; فاتو بن سودا | country: GMB
luis-moreno-ocampo | person | لويس مورينو أوكامبو | Luis Moreno Ocampo | code: IGO | names: أوكامبو ; لويس أوكامبو | country: ARG
daniel-bellemare | person | دانيال بلمار | Daniel Bellemare | code: IGOUNO | names: دانيال بيلمار | short: بلمار | country: CAN
christine-lagarde | person | كريستين لاغارد | Christine Lagarde | code: IGOIMF | names: كريستين لاجارد ; لاغارد | country: FRA
kristalina-georgieva | person | كريستالينا جورجيفا | Kristalina Georgieva | code: IGOIMF | names: كريستالينا غورغييفا ; كريستالينا غورغيفا ; جورجيفا ; غورغييفا ; غورغيفا | country: BGR
moussa-faki | person | موسى فقي | Moussa Faki | code: IGOAFU | names: موسى فكي ; موسى فقي محمد ; موسى فكي محمد | country: TCD
nkosazana-dlamini-zuma | person | نكوسازانا دلاميني زوما | Nkosazana Dlamini-Zuma | code: IGOAFU | names: نكوسازانا زوما ; دلاميني زوما | country: ZAF
martti-ahtisaari | person | مارتي أهتيساري | Martti Ahtisaari | code: FINGOV | names: أهتيساري | country: FIN
# NATO and European Union
anders-fogh-rasmussen | person | أندرس فوغ راسموسن | Anders Fogh Rasmussen | code: IGONAT | names: أندريس فوغ راسموسن ; اندرس فوغ راسموسين ; أندرس فوج راسموسن | short: راسموسن | country: DNK
jens-stoltenberg | person | ينس ستولتنبرغ | Jens Stoltenberg | code: IGONAT | names: ينس شتولتنبرغ ; ينس ستولتنبرج ; ينس شتولتنبرج ; ينس ستولتنبيرغ ; يانس ستولتنبرغ ; يانس شتولتنبرغ ; يانس ستولتنبرج ; يانس شتولتنبرج ; يانس ستولتنبيرغ ; جينس ستولتنبرغ ; جينس شتولتنبرغ ; جينس ستولتنبرج ; جينس شتولتنبرج ; جينس ستولتنبيرغ ; ستولتنبرغ ; شتولتنبرغ ; ستولتنبرج ; شتولتنبرج ; ستولتنبيرغ | country: NOR
mark-rutte | person | مارك روته | Mark Rutte | code: IGONAT | names: مارك روتي | short: روته | country: NLD
catherine-ashton | person | كاثرين آشتون | Catherine Ashton | code: IGOEEC | short: آشتون | country: GBR
federica-mogherini | person | فيديريكا موغيريني | Federica Mogherini | code: IGOEEC | names: فيديريكا موغريني ; فيديريكا موجيريني ; فدريكا موغيريني ; فدريكا موغريني ; فدريكا موجيريني ; فيدريكا موغيريني ; فيدريكا موغريني ; فيدريكا موجيريني ; موغيريني ; موغريني ; موجيريني | country: ITA
josep-borrell | person | جوزيب بوريل | Josep Borrell | code: IGOEEC | names: جوزيف بوريل ; خوسيب بوريل ; جوسيب بوريل ; بوريل | country: ESP
kaja-kallas | person | كايا كالاس | Kaja Kallas | code: IGOEEC | names: كالاس | country: EST
herman-van-rompuy | person | هيرمان فان رومبوي | Herman Van Rompuy | code: IGOEEC | names: هرمان فان رومبوي ; فان رومبوي | country: BEL
donald-tusk | person | دونالد توسك | Donald Tusk | code: IGOEEC | names: دونالد تاسك ; توسك | country: POL
charles-michel | person | شارل ميشيل | Charles Michel | code: IGOEEC | names: شارل ميشال | country: BEL
jose-manuel-barroso | person | جوزيه مانويل باروسو | Jose Manuel Barroso | code: IGOEEC | names: جوزيه مانويل بارسو ; خوسيه مانويل باروسو ; خوسيه مانويل بارسو ; باروسو | country: PRT
jean-claude-juncker | person | جان كلود يونكر | Jean-Claude Juncker | code: IGOEEC | names: جان كلود يونكير ; جان كلود جونكر ; يونكر ; يونكير ; جونكر ; جان-كلود يونكر | country: LUX
ursula-von-der-leyen | person | أورسولا فون دير لاين | Ursula von der Leyen | code: IGOEEC | names: أورسولا فون دير لايين ; فون دير لاين ; فون دير لايين | country: DEU
martin-schulz | person | مارتن شولتز | Martin Schulz | code: IGOEEC | names: مارتن شولز | country: DEU
antonio-tajani | person | أنطونيو تاياني | Antonio Tajani | code: ITAGOV | names: أنتونيو تاياني | short: تاياني | country: ITA
maja-kocijancic | person | مايا كوسيانسيتش | Maja Kocijancic | code: IGOEEC | names: مايا كوتشيانسيتش | country: SVN
peter-stano | person | بيتر ستانو | Peter Stano | code: IGOEEC | short: ستانو | country: SVK
helga-schmid | person | هيلغا شميد | Helga Schmid | code: IGOEEC | names: هيلغا شميت ; هيلغا شميدت | country: DEU
enrique-mora | person | إنريكي مورا | Enrique Mora | code: IGOEEC | country: ESP
# France
francois-hollande | person | فرانسوا هولاند | Francois Hollande | code: FRAGOV | names: فرانسوا أولاند ; فرانسوا هولند ; هولاند ; أولاند ; هولند | qid: Q157 | country: FRA
emmanuel-macron | person | إيمانويل ماكرون | Emmanuel Macron | code: FRAGOV | names: إيمانويل مكرون ; إمانويل ماكرون ; إمانويل مكرون ; ماكرون ; مكرون | qid: Q3052772 | country: FRA
nicolas-sarkozy | person | نيكولا ساركوزي | Nicolas Sarkozy | code: FRAGOV | names: نيكولا سركوزي ; ساركوزي ; سركوزي ; نيكولاس ساركوزي | qid: Q329 | country: FRA
jacques-chirac | person | جاك شيراك | Jacques Chirac | code: FRAGOV | names: شيراك | qid: Q2105 | country: FRA
laurent-fabius | person | لوران فابيوس | Laurent Fabius | code: FRAGOV | names: فابيوس | country: FRA
alain-juppe | person | آلان جوبيه | Alain Juppe | code: FRAGOV | names: جوبيه | country: FRA
jean-marc-ayrault | person | جان مارك إيرولت | Jean-Marc Ayrault | code: FRAGOV | names: جان مارك إيرو ; جان-مارك إيرولت | short: إيرولت ; إيرو | country: FRA
jean-yves-le-drian | person | جان إيف لودريان | Jean-Yves Le Drian | code: FRAGOV | names: جان إيف لو دريان ; لودريان ; لو دريان ; جان-إيف لودريان ; جان-إيف لو دريان | country: FRA
catherine-colonna | person | كاثرين كولونا | Catherine Colonna | code: FRAGOV | short: كولونا | country: FRA
stephane-sejourne | person | ستيفان سيجورنيه | Stephane Sejourne | code: FRAGOV | names: سيجورنيه | country: FRA
jean-noel-barrot | person | جان نويل بارو | Jean-Noel Barrot | code: FRAGOV | names: جان-نويل بارو | short: بارو | country: FRA
florence-parly | person | فلورنس بارلي | Florence Parly | code: FRAGOV | names: فلورانس بارلي | short: بارلي | country: FRA
sebastien-lecornu | person | سيباستيان لوكورنو | Sebastien Lecornu | code: FRAGOV | names: لوكورنو | country: FRA
manuel-valls | person | مانويل فالس | Manuel Valls | code: FRAGOV | names: مانويل فالز | short: فالس | country: FRA
bernard-cazeneuve | person | برنار كازنوف | Bernard Cazeneuve | code: FRAGOV | names: برنارد كازنوف ; كازنوف | country: FRA
edouard-philippe | person | إدوار فيليب | Edouard Philippe | code: FRAGOV | names: إدوارد فيليب | country: FRA
romain-nadal | person | رومان نادال | Romain Nadal | code: FRAGOV | short: نادال | country: FRA
francois-delattre | person | فرانسوا دولاتر | Francois Delattre | code: FRAGOV | names: فرنسوا ديلاتر | short: دولاتر | country: FRA
gerard-araud | person | جيرار أرو | Gerard Araud | code: FRAGOV | names: جيرار ارود | country: FRA
marine-le-pen | person | مارين لوبان | Marine Le Pen | code: FRAPTY | names: مارين لوبن ; لوبان ; مارين لو بن | country: FRA
# Britain
david-cameron | person | ديفيد كاميرون | David Cameron | code: GBRGOV | names: ديفيد كامرون ; كاميرون ; دافيد كاميرون ; دايفيد كاميرون | qid: Q192 | country: GBR
theresa-may | person | تيريزا ماي | Theresa May | code: GBRGOV | short: ماي | country: GBR
boris-johnson | person | بوريس جونسون | Boris Johnson | code: GBRGOV | names: بوريس جونسن | short: جونسون | country: GBR
liz-truss | person | ليز تراس | Liz Truss | code: GBRGOV | names: ليز تروس | country: GBR
rishi-sunak | person | ريشي سوناك | Rishi Sunak | code: GBRGOV | names: سوناك | country: GBR
keir-starmer | person | كير ستارمر | Keir Starmer | code: GBRGOV | names: ستارمر | country: GBR
tony-blair | person | توني بلير | Tony Blair | code: GBRGOV | names: بلير | qid: Q9545 | country: GBR
gordon-brown | person | غوردون براون | Gordon Brown | code: GBRGOV | names: جوردون براون | short: براون | country: GBR
william-hague | person | وليام هيغ | William Hague | code: GBRGOV | names: وليام هيج ; ويليام هيغ ; ويليام هيج ; وليم هيغ ; وليم هيج | short: هيغ ; هيج | country: GBR
philip-hammond | person | فيليب هاموند | Philip Hammond | code: GBRGOV | names: هاموند | country: GBR
jeremy-hunt | person | جيريمي هانت | Jeremy Hunt | code: GBRGOV | names: جيرمي هانت ; جيريمي هنت | short: هانت ; هنت | country: GBR
dominic-raab | person | دومينيك راب | Dominic Raab | code: GBRGOV | short: راب | country: GBR
james-cleverly | person | جيمس كليفرلي | James Cleverly | code: GBRGOV | names: جيمس كلفرلي | short: كليفرلي | country: GBR
david-lammy | person | ديفيد لامي | David Lammy | code: GBRGOV | names: دايفيد لامي | short: لامي | country: GBR
michael-fallon | person | مايكل فالون | Michael Fallon | code: GBRGOV | short: فالون | country: GBR
gavin-williamson | person | غافين ويليامسون | Gavin Williamson | code: GBRGOV | names: غافين وليامسون ; جافين وليامسون | short: ويليامسون | country: GBR
ben-wallace | person | بن والاس | Ben Wallace | code: GBRGOV | short: والاس | country: GBR
tobias-ellwood | person | توبياس إلوود | Tobias Ellwood | code: GBRGOV | short: إلوود | country: GBR
alistair-burt | person | أليستر بيرت | Alistair Burt | code: GBRGOV | names: أليستير بيرت | short: بيرت | country: GBR
jeremy-corbyn | person | جيريمي كوربين | Jeremy Corbyn | code: GBRPTY | names: جيرمي كوربن ; كوربين | country: GBR
matthew-rycroft | person | ماثيو رايكروفت | Matthew Rycroft | code: GBRGOV | names: ماثيو ريكروفت | short: رايكروفت | country: GBR
mark-lyall-grant | person | مارك ليال غرانت | Mark Lyall Grant | code: GBRGOV | names: مارك ليال جرانت | short: غرانت | country: GBR
edwin-samuel | person | إدوين سموأل | Edwin Samuel | code: GBRGOV | country: GBR
elizabeth-ii | person | إليزابيث الثانية | Elizabeth II | code: GBRGOV | country: GBR
# Germany and others
angela-merkel | person | أنجيلا ميركل | Angela Merkel | code: DEUGOV | names: أنجيلا مركل ; أنغيلا ميركل ; أنغيلا مركل ; ميركل ; مركل | qid: Q567 | country: DEU
olaf-scholz | person | أولاف شولتس | Olaf Scholz | code: DEUGOV | names: أولاف شولتز ; أولاف شولز | short: شولتس ; شولتز | country: DEU
frank-walter-steinmeier | person | فرانك فالتر شتاينماير | Frank-Walter Steinmeier | code: DEUGOV | names: فرانك فالتر شتاينمير ; فرانك والتر شتاينماير ; فرانك والتر شتاينمير ; شتاينماير ; شتاينمير ; فرانك-فالتر شتاينماير ; فرانك شتاينماير | country: DEU
guido-westerwelle | person | غيدو فيسترفيله | Guido Westerwelle | code: DEUGOV | names: غيدو فسترفيله ; غيدو فيسترفيلي ; جيدو فيسترفيله ; جيدو فسترفيله ; جيدو فيسترفيلي ; فيسترفيله ; فسترفيله ; فيسترفيلي | country: DEU
sigmar-gabriel | person | زيغمار غابرييل | Sigmar Gabriel | code: DEUGOV | names: زيغمار جابرييل ; سيغمار غابرييل ; سيغمار جابرييل ; زيجمار غابرييل ; زيجمار جابرييل | short: غابرييل | country: DEU
heiko-maas | person | هايكو ماس | Heiko Maas | code: DEUGOV | short: ماس | country: DEU
annalena-baerbock | person | أنالينا بيربوك | Annalena Baerbock | code: DEUGOV | names: أنالينا بربوك ; بيربوك ; بربوك | country: DEU
thomas-de-maiziere | person | توماس دي ميزير | Thomas de Maiziere | code: DEUGOV | names: توماس دي ميزيير ; توماس دي مزيير ; دي ميزير ; دي ميزيير | country: DEU
horst-seehofer | person | هورست زيهوفر | Horst Seehofer | code: DEUGOV | names: زيهوفر | country: DEU
matteo-renzi | person | ماتيو رينزي | Matteo Renzi | code: ITAGOV | names: ماتيو رنزي ; رينزي | country: ITA
emma-bonino | person | إيما بونينو | Emma Bonino | code: ITAGOV | names: بونينو | country: ITA
paolo-gentiloni | person | باولو جنتيلوني | Paolo Gentiloni | code: ITAGOV | names: باولو جينتيلوني ; جنتيلوني ; جينتيلوني ; باولو جنتليوني | country: ITA
angelino-alfano | person | أنجيلينو ألفانو | Angelino Alfano | code: ITAGOV | names: أنجلينو ألفانو | short: ألفانو | country: ITA
giuseppe-conte | person | جوزيبي كونتي | Giuseppe Conte | code: ITAGOV | short: كونتي | country: ITA
luigi-di-maio | person | لويجي دي مايو | Luigi Di Maio | code: ITAGOV | names: دي مايو | country: ITA
matteo-salvini | person | ماتيو سالفيني | Matteo Salvini | code: ITAGOV | names: سالفيني | country: ITA
giorgia-meloni | person | جورجيا ميلوني | Giorgia Meloni | code: ITAGOV | names: جورجا ميلوني ; ميلوني | country: ITA
silvio-berlusconi | person | سيلفيو برلسكوني | Silvio Berlusconi | code: ITAGOV | names: سيلفيو برلوسكوني ; برلسكوني ; برلوسكوني | country: ITA
mario-draghi | person | ماريو دراغي | Mario Draghi | code: ITAGOV | names: دراغي | country: ITA
mariano-rajoy | person | ماريانو راخوي | Mariano Rajoy | code: ESPGOV | names: راخوي | country: ESP
pedro-sanchez | person | بيدرو سانشيز | Pedro Sanchez | code: ESPGOV | names: بيدرو سانتشيز | short: سانشيز | country: ESP
jose-manuel-albares | person | خوسيه مانويل ألباريس | Jose Manuel Albares | code: ESPGOV | country: ESP
sebastian-kurz | person | سيباستيان كورتس | Sebastian Kurz | code: AUTGOV | names: سيباستيان كورتز | short: كورتس | country: AUT
didier-burkhalter | person | ديدييه بوركهالتر | Didier Burkhalter | code: CHEGOV | names: ديدييه بوركالتر ; بوركهالتر | country: CHE
alexis-tsipras | person | أليكسيس تسيبراس | Alexis Tsipras | code: GRCGOV | names: تسيبراس ; ألكسيس تسيبراس | country: GRC
kyriakos-mitsotakis | person | كيرياكوس ميتسوتاكيس | Kyriakos Mitsotakis | code: GRCGOV | names: ميتسوتاكيس | country: GRC
nicos-anastasiades | person | نيكوس أناستاسيادس | Nicos Anastasiades | code: CYPGOV | names: نيكوس أناستاسياديس ; أناستاسيادس ; أناستاسياديس | country: CYP
viktor-orban | person | فيكتور أوربان | Viktor Orban | code: HUNGOV | names: فيكتور أوروبان ; فيكتور أوربن ; أوربان ; أوروبان ; أوربن | country: HUN
carl-bildt | person | كارل بيلت | Carl Bildt | code: SWEGOV | short: بيلت | country: SWE
margot-wallstrom | person | مارغوت فالستروم | Margot Wallstrom | code: SWEGOV | names: مارغوت والستروم ; مارغو فالستروم ; مارجوت فالستروم | short: فالستروم | country: SWE
borge-brende | person | بورغ برينده | Borge Brende | code: NORGOV | names: بورغه برينده ; بورج برينده | country: NOR
aleksandar-vucic | person | ألكسندر فوتشيتش | Aleksandar Vucic | code: SRBGOV | names: فوتشيتش ; ألكساندر فوتشيتش | country: SRB
pope-francis | person | فرنسيس | Pope Francis | code: VATREL | names: البابا فرنسيس ; البابا فرانسيس ; بابا الفاتيكان فرنسيس ; فرنسيس الأول ; البابا فرنسيس الأول | country: VAT | ambiguous: yes
pope-benedict-xvi | person | بنديكتوس السادس عشر | Pope Benedict XVI | code: VATREL | names: بنديكت السادس عشر | country: VAT
# Maghreb
abdelaziz-bouteflika | person | عبد العزيز بوتفليقة | Abdelaziz Bouteflika | code: DZAGOV | names: عبدالعزيز بوتفليقة ; بوتفليقة | country: DZA
said-bouteflika | person | السعيد بوتفليقة | Said Bouteflika | code: DZAGOV | names: سعيد بوتفليقة | country: DZA
abdelmadjid-tebboune | person | عبد المجيد تبون | Abdelmadjid Tebboune | code: DZAGOV | names: عبدالمجيد تبون ; تبون | country: DZA
abdelkader-bensalah | person | عبد القادر بن صالح | Abdelkader Bensalah | code: DZAGOV | names: عبدالقادر بن صالح | short: بن صالح | country: DZA
ahmed-gaid-salah | person | أحمد قايد صالح | Ahmed Gaid Salah | code: DZAMIL | names: قايد صالح ; الفريق قايد صالح | country: DZA
said-chengriha | person | السعيد شنقريحة | Said Chengriha | code: DZAMIL | names: سعيد شنقريحة | short: شنقريحة | country: DZA
abdelmalek-sellal | person | عبد المالك سلال | Abdelmalek Sellal | code: DZAGOV | names: عبدالمالك سلال ; عبد الملك سلال ; عبدالملك سلال | short: سلال | country: DZA
ahmed-ouyahia | person | أحمد أويحيى | Ahmed Ouyahia | code: DZAGOV | names: أويحيى ; أحمد أويحي | country: DZA
mourad-medelci | person | مراد مدلسي | Mourad Medelci | code: DZAGOV | short: مدلسي | country: DZA
abdelkader-messahel | person | عبد القادر مساهل | Abdelkader Messahel | code: DZAGOV | names: عبدالقادر مساهل | short: مساهل | country: DZA
sabri-boukadoum | person | صبري بوقادوم | Sabri Boukadoum | code: DZAGOV | names: بوقدوم ; صبري بوقدوم | short: بوقادوم | country: DZA
ahmed-attaf | person | أحمد عطاف | Ahmed Attaf | code: DZAGOV | short: عطاف | country: DZA
ali-benflis | person | علي بن فليس | Ali Benflis | code: DZAOPP | names: بن فليس | country: DZA
noureddine-bedoui | person | نور الدين بدوي | Noureddine Bedoui | code: DZAGOV | short: بدوي | country: DZA
mohammed-vi-of-morocco | person | محمد السادس | Mohammed VI of Morocco | code: MARGOV | names: محمد السادس ملك المغرب | country: MAR
abdelilah-benkirane | person | عبد الإله بنكيران | Abdelilah Benkirane | code: MARGOV | names: عبدالإله بنكيران ; عبد الإله بن كيران ; عبدالإله بن كيران ; بنكيران | country: MAR
saadeddine-othmani | person | سعد الدين العثماني | Saadeddine Othmani | code: MARGOV | names: سعدالدين العثماني | short: العثماني | country: MAR
aziz-akhannouch | person | عزيز أخنوش | Aziz Akhannouch | code: MARGOV | names: أخنوش | country: MAR
salaheddine-mezouar | person | صلاح الدين مزوار | Salaheddine Mezouar | code: MARGOV | short: مزوار | country: MAR
nasser-bourita | person | ناصر بوريطة | Nasser Bourita | code: MARGOV | names: بوريطة | country: MAR
nasser-zefzafi | person | ناصر الزفزافي | Nasser Zefzafi | code: MAROPP | short: الزفزافي | country: MAR
brahim-ghali | person | إبراهيم غالي | Brahim Ghali | code: MARREB | short: غالي | country: MAR
beji-caid-essebsi | person | الباجي قائد السبسي | Beji Caid Essebsi | code: TUNGOV | names: قائد السبسي ; السبسي | country: TUN
moncef-marzouki | person | المنصف المرزوقي | Moncef Marzouki | code: TUNGOV | names: منصف المرزوقي ; محمد المنصف المرزوقي | short: المرزوقي | country: TUN
zine-el-abidine-ben-ali | person | زين العابدين بن علي | Zine El Abidine Ben Ali | code: TUNGOV | names: بن علي | country: TUN
kais-saied | person | قيس سعيد | Kais Saied | code: TUNGOV | country: TUN
rached-ghannouchi | person | راشد الغنوشي | Rached Ghannouchi | code: TUNPTY | short: الغنوشي | country: TUN
mohamed-ghannouchi | person | محمد الغنوشي | Mohamed Ghannouchi | code: TUNGOV | country: TUN
hamadi-jebali | person | حمادي الجبالي | Hamadi Jebali | code: TUNGOV | short: الجبالي | country: TUN
ali-laarayedh | person | علي العريض | Ali Laarayedh | code: TUNGOV | names: علي لعريض | short: العريض | country: TUN
mehdi-jomaa | person | مهدي جمعة | Mehdi Jomaa | code: TUNGOV | country: TUN
habib-essid | person | الحبيب الصيد | Habib Essid | code: TUNGOV | names: حبيب الصيد | short: الصيد | country: TUN
youssef-chahed | person | يوسف الشاهد | Youssef Chahed | code: TUNGOV | short: الشاهد | country: TUN
elyes-fakhfakh | person | إلياس الفخفاخ | Elyes Fakhfakh | code: TUNGOV | short: الفخفاخ | country: TUN
hichem-mechichi | person | هشام المشيشي | Hichem Mechichi | code: TUNGOV | short: المشيشي | country: TUN
najla-bouden | person | نجلاء بودن | Najla Bouden | code: TUNGOV | names: نجلاء بودن رمضان | short: بودن | country: TUN
taieb-baccouche | person | الطيب البكوش | Taieb Baccouche | code: TUNGOV | short: البكوش | country: TUN
khemaies-jhinaoui | person | خميس الجهيناوي | Khemaies Jhinaoui | code: TUNGOV | short: الجهيناوي | country: TUN
rafik-abdessalem | person | رفيق عبد السلام | Rafik Abdessalem | code: TUNGOV | names: رفيق عبدالسلام ; رفيق بوشلاكة | country: TUN
chokri-belaid | person | شكري بلعيد | Chokri Belaid | code: TUNOPP | short: بلعيد | country: TUN
mohamed-brahmi | person | محمد البراهمي | Mohamed Brahmi | code: TUNOPP | short: البراهمي | country: TUN
hamma-hammami | person | حمة الهمامي | Hamma Hammami | code: TUNPTY | short: الهمامي | country: TUN
mustapha-ben-jafar | person | مصطفى بن جعفر | Mustapha Ben Jafar | code: TUNPTY | names: بن جعفر | country: TUN
houcine-abbassi | person | حسين العباسي | Houcine Abbassi | code: TUNLAB | country: TUN
noureddine-taboubi | person | نور الدين الطبوبي | Noureddine Taboubi | code: TUNLAB | names: نورالدين الطبوبي | short: الطبوبي | country: TUN
abir-moussi | person | عبير موسي | Abir Moussi | code: TUNPTY | country: TUN
nabil-karoui | person | نبيل القروي | Nabil Karoui | code: TUNPTY | short: القروي | country: TUN
seifallah-ben-hassine | person | سيف الله بن حسين | Seifallah Ben Hassine | code: TUNREB | names: أبو عياض ; سيف الله بن حسين أبو عياض | country: TUN
mohamed-ould-abdel-aziz | person | محمد ولد عبد العزيز | Mohamed Ould Abdel Aziz | code: MRTGOV | names: محمد ولد عبدالعزيز ; ولد عبد العزيز ; ولد عبدالعزيز | country: MRT
mohamed-ould-ghazouani | person | محمد ولد الغزواني | Mohamed Ould Ghazouani | code: MRTGOV | names: محمد ولد الشيخ الغزواني ; ولد الغزواني | short: الغزواني | country: MRT
# Sudan, South Sudan, the Horn, the Sahel
omar-al-bashir | person | عمر البشير | Omar al-Bashir | code: SDNGOV | names: عمر حسن البشير ; عمر حسن أحمد البشير | short: البشير | country: SDN
abdel-fattah-al-burhan | person | عبد الفتاح البرهان | Abdel Fattah al-Burhan | code: SDNGOV | names: عبدالفتاح البرهان ; عبد الفتاح برهان ; عبدالفتاح برهان | short: البرهان | country: SDN
mohamed-hamdan-dagalo | person | محمد حمدان دقلو | Mohamed Hamdan Dagalo | code: SDNREB | names: حميدتي ; محمد حمدان دقلو حميدتي ; محمد حمدان حميدتي | short: دقلو | country: SDN
abdelrahim-dagalo | person | عبد الرحيم دقلو | Abdelrahim Dagalo | code: SDNREB | names: عبدالرحيم دقلو ; عبد الرحيم حمدان دقلو ; عبدالرحيم حمدان دقلو | country: SDN
abdalla-hamdok | person | عبد الله حمدوك | Abdalla Hamdok | code: SDNGOV | names: عبدالله حمدوك ; حمدوك | country: SDN
awad-ibn-auf | person | عوض بن عوف | Awad Ibn Auf | code: SDNMIL | names: عوض محمد أحمد بن عوف ; أحمد عوض بن عوف | short: بن عوف | country: SDN
ibrahim-ghandour | person | إبراهيم غندور | Ibrahim Ghandour | code: SDNGOV | short: غندور | country: SDN
ali-karti | person | علي كرتي | Ali Karti | code: SDNGOV | short: كرتي | country: SDN
al-dirdiri-mohamed-ahmed | person | الدرديري محمد أحمد | Al-Dirdiri Mohamed Ahmed | code: SDNGOV | short: الدرديري | country: SDN
mariam-al-sadiq-al-mahdi | person | مريم الصادق المهدي | Mariam al-Sadiq al-Mahdi | code: SDNGOV | names: مريم المهدي | country: SDN
ali-osman-taha | person | علي عثمان محمد طه | Ali Osman Taha | code: SDNGOV | names: علي عثمان طه | country: SDN
bakri-hassan-saleh | person | بكري حسن صالح | Bakri Hassan Saleh | code: SDNGOV | country: SDN
abdel-rahim-mohammed-hussein | person | عبد الرحيم محمد حسين | Abdel Rahim Mohammed Hussein | code: SDNGOV | names: عبدالرحيم محمد حسين | country: SDN
salah-gosh | person | صلاح قوش | Salah Gosh | code: SDNSPY | names: صلاح غوش ; صلاح عبد الله قوش ; صلاح عبدالله قوش | short: قوش | country: SDN
mohammed-atta-al-moula | person | محمد عطا | Mohammed Atta al-Moula | code: SDNSPY | names: محمد عطا المولى | country: SDN | ambiguous: yes
sadiq-al-mahdi | person | الصادق المهدي | Sadiq al-Mahdi | code: SDNPTY | short: المهدي | country: SDN
hassan-al-turabi | person | حسن الترابي | Hassan al-Turabi | code: SDNPTY | short: الترابي | country: SDN
mohamed-osman-al-mirghani | person | محمد عثمان الميرغني | Mohamed Osman al-Mirghani | code: SDNPTY | short: الميرغني | country: SDN
yasir-arman | person | ياسر عرمان | Yasir Arman | code: SDNREB | short: عرمان | country: SDN
malik-agar | person | مالك عقار | Malik Agar | code: SDNREB | names: مالك عقار إير | country: SDN
abdelaziz-al-hilu | person | عبد العزيز الحلو | Abdelaziz al-Hilu | code: SDNREB | names: عبدالعزيز الحلو ; عبدالعزيز آدم الحلو ; عبد العزيز آدم الحلو | short: الحلو | country: SDN
gibril-ibrahim | person | جبريل إبراهيم | Gibril Ibrahim | code: SDNREB | country: SDN
khalil-ibrahim | person | خليل إبراهيم | Khalil Ibrahim | code: SDNREB | country: SDN | ambiguous: yes
minni-minnawi | person | مني أركو مناوي | Minni Minnawi | code: SDNREB | names: مني مناوي | short: مناوي | country: SDN
abdul-wahid-al-nur | person | عبد الواحد نور | Abdul Wahid al-Nur | code: SDNREB | names: عبدالواحد نور ; عبد الواحد محمد نور ; عبدالواحد محمد نور ; عبدالواحد محمد أحمد نور ; عبد الواحد محمد أحمد نور | country: SDN
shams-al-din-kabbashi | person | شمس الدين كباشي | Shams al-Din Kabbashi | code: SDNMIL | names: شمس الدين الكباشي | short: كباشي | country: SDN
yasser-al-atta | person | ياسر العطا | Yasser al-Atta | code: SDNMIL | short: العطا | country: SDN
salva-kiir | person | سلفا كير | Salva Kiir | code: SSDGOV | names: سلفاكير ; سيلفا كير ; سلفا كير ميارديت ; سلفاكير ميارديت | country: SSD
riek-machar | person | رياك مشار | Riek Machar | code: SSDREB | names: ريك مشار | short: مشار | country: SSD
pagan-amum | person | باقان أموم | Pagan Amum | code: SSDPTY | country: SSD
hassan-sheikh-mohamud | person | حسن شيخ محمود | Hassan Sheikh Mohamud | code: SOMGOV | country: SOM
mohamed-abdullahi-mohamed-farmaajo | person | محمد عبد الله فرماجو | Mohamed Abdullahi Mohamed Farmaajo | code: SOMGOV | names: محمد عبدالله فرماجو ; محمد عبد الله محمد فرماجو ; محمد عبدالله محمد فرماجو ; فرماجو ; محمد عبد الله محمد ; محمد عبدالله محمد | country: SOM
sharif-sheikh-ahmed | person | شريف شيخ أحمد | Sharif Sheikh Ahmed | code: SOMGOV | country: SOM
hassan-ali-khaire | person | حسن علي خيري | Hassan Ali Khaire | code: SOMGOV | country: SOM
ahmed-abdi-godane | person | أحمد عبدي غودني | Ahmed Abdi Godane | code: SOMREB | names: غودني ; أحمد غودان ; مختار أبو الزبير | short: غودان | country: SOM
ahmed-omar-abu-ubaidah | person | أحمد عمر أبو عبيدة | Ahmed Omar Abu Ubaidah | code: SOMREB | names: أحمد ديريه | short: ديريه | country: SOM
ismail-omar-guelleh | person | إسماعيل عمر جيله | Ismail Omar Guelleh | code: DJIGOV | names: إسماعيل عمر غيله ; إسماعيل عمر جيلي | short: جيله | country: DJI
isaias-afwerki | person | أسياس أفورقي | Isaias Afwerki | code: ERIGOV | names: أسياس أفويرقي ; أسياسي أفورقي ; أسياسي أفويرقي ; أفورقي | country: ERI
abiy-ahmed | person | آبي أحمد | Abiy Ahmed | code: ETHGOV | names: آبي أحمد علي | country: ETH
hailemariam-desalegn | person | هايلي مريام ديسالين | Hailemariam Desalegn | code: ETHGOV | names: هايلي مريام ديسالغن ; هايلي مريام ديسالجن ; ديسالين ; هيلي ماريام ديسالين ; هايلي ماريام ديسالين | country: ETH
meles-zenawi | person | ميليس زيناوي | Meles Zenawi | code: ETHGOV | names: ملس زيناوي | short: زيناوي | country: ETH
debretsion-gebremichael | person | ديبريتسيون غبرميكائيل | Debretsion Gebremichael | code: ETHREB | names: ديبريتسيون جبرميكائيل ; دبرصيون غبرميكائيل ; دبرصيون جبرميكائيل ; ديبريتسيون | country: ETH
uhuru-kenyatta | person | أوهورو كينياتا | Uhuru Kenyatta | code: KENGOV | names: كينياتا | country: KEN
william-ruto | person | وليام روتو | William Ruto | code: KENGOV | names: ويليام روتو | short: روتو | country: KEN
yoweri-museveni | person | يوري موسيفيني | Yoweri Museveni | code: UGAGOV | names: يويري موسيفيني ; موسيفيني | country: UGA
paul-kagame | person | بول كاغامي | Paul Kagame | code: RWAGOV | names: بول كاجامي ; كاغامي | country: RWA
cyril-ramaphosa | person | سيريل رامافوزا | Cyril Ramaphosa | code: ZAFGOV | names: رامافوزا ; سيريل رامابوزا | country: ZAF
jacob-zuma | person | جاكوب زوما | Jacob Zuma | code: ZAFGOV | country: ZAF
muhammadu-buhari | person | محمد بخاري | Muhammadu Buhari | code: NGAGOV | names: محمدو بخاري ; محمدو بوهاري | short: بخاري | country: NGA
goodluck-jonathan | person | غودلاك جوناثان | Goodluck Jonathan | code: NGAGOV | names: جودلاك جوناثان ; جودلك جوناثان ; غودلاك جوناثن | country: NGA
abubakar-shekau | person | أبو بكر شيكاو | Abubakar Shekau | code: NGAREB | names: أبوبكر شيكاو ; شيكاو | country: NGA
idriss-deby | person | إدريس ديبي | Idriss Deby | code: TCDGOV | names: إدريس ديبي إتنو | country: TCD
mahamat-idriss-deby | person | محمد إدريس ديبي | Mahamat Idriss Deby | code: TCDGOV | names: محمد ديبي ; محمد إدريس ديبي إتنو | country: TCD
ibrahim-boubacar-keita | person | إبراهيم بوبكر كيتا | Ibrahim Boubacar Keita | code: MLIGOV | names: إبراهيم أبو بكر كيتا | short: كيتا | country: MLI
assimi-goita | person | عاصيمي غويتا | Assimi Goita | code: MLIGOV | names: عاصيمي جويتا ; أسيمي غويتا ; أسيمي جويتا ; عاصمي غويتا ; عاصمي جويتا ; غويتا | country: MLI
iyad-ag-ghali | person | إياد أغ غالي | Iyad Ag Ghali | code: IMG | names: إياد غالي | country: MLI
mahamadou-issoufou | person | محمدو إيسوفو | Mahamadou Issoufou | code: NERGOV | names: محمد إيسوفو ; محمد يوسفو | short: إيسوفو | country: NER
mohamed-bazoum | person | محمد بازوم | Mohamed Bazoum | code: NERGOV | names: بازوم | country: NER
abdourahamane-tchiani | person | عبد الرحمن تياني | Abdourahamane Tchiani | code: NERMIL | names: عبدالرحمن تياني ; عبد الرحمن تشياني ; عبدالرحمن تشياني | short: تياني | country: NER
joseph-kony | person | جوزيف كوني | Joseph Kony | code: UGAREB | names: جوزف كوني | short: كوني | country: UGA
# Asia and others
xi-jinping | person | شي جين بينغ | Xi Jinping | code: CHNGOV | names: شي جينبينغ ; شي جين بينج ; شي جينبينج ; شي جين-بينغ | qid: Q15031 | country: CHN
hu-jintao | person | هو جينتاو | Hu Jintao | code: CHNGOV | names: هو جين تاو ; هو جنتاو | country: CHN
wang-yi | person | وانغ يي | Wang Yi | code: CHNGOV | names: وانج يي | country: CHN
yang-jiechi | person | يانغ جيتشي | Yang Jiechi | code: CHNGOV | names: يانغ جيه تشي | country: CHN
li-keqiang | person | لي كيكيانغ | Li Keqiang | code: CHNGOV | names: لي كه تشيانغ ; لي كيكيانج | country: CHN
hua-chunying | person | هوا تشون ينغ | Hua Chunying | code: CHNGOV | names: هوا تشونينغ ; هوا تشون يينغ | country: CHN
geng-shuang | person | قنغ شوانغ | Geng Shuang | code: CHNGOV | names: جينغ شوانغ ; غنغ شوانغ | country: CHN
xie-xiaoyan | person | شيه شياو يان | Xie Xiaoyan | code: CHNGOV | names: شيه شياويان | country: CHN
kim-jong-un | person | كيم جونغ أون | Kim Jong Un | code: PRKGOV | names: كيم جونج أون ; كيم جونغ-أون | short: كيم | country: PRK
shinzo-abe | person | شينزو آبي | Shinzo Abe | code: JPNGOV | country: JPN
moon-jae-in | person | مون جاي إن | Moon Jae-in | code: KORGOV | names: مون جيه إن ; مون جاي-إن | country: KOR
narendra-modi | person | ناريندرا مودي | Narendra Modi | code: INDGOV | names: نارندرا مودي ; مودي | country: IND
nawaz-sharif | person | نواز شريف | Nawaz Sharif | code: PAKGOV | short: شريف | country: PAK
imran-khan | person | عمران خان | Imran Khan | code: PAKGOV | short: خان | country: PAK
shehbaz-sharif | person | شهباز شريف | Shehbaz Sharif | code: PAKGOV | names: شاهباز شريف | country: PAK
asif-ali-zardari | person | آصف علي زرداري | Asif Ali Zardari | code: PAKGOV | names: آصف زرداري ; زرداري | country: PAK
pervez-musharraf | person | برويز مشرف | Pervez Musharraf | code: PAKGOV | names: بيرفيز مشرف | country: PAK
shah-mahmood-qureshi | person | شاه محمود قريشي | Shah Mahmood Qureshi | code: PAKGOV | names: شاه محمود قرشي | short: قريشي | country: PAK
raheel-sharif | person | راحيل شريف | Raheel Sharif | code: PAKMIL | names: رحيل شريف | country: PAK
bilawal-bhutto-zardari | person | بلاول بوتو زرداري | Bilawal Bhutto Zardari | code: PAKGOV | names: بلاول بوتو | country: PAK
hamid-karzai | person | حامد كرزاي | Hamid Karzai | code: AFGGOV | names: حامد قرضاي ; كرزاي ; قرضاي | country: AFG
ashraf-ghani | person | أشرف غني | Ashraf Ghani | code: AFGGOV | names: أشرف غاني | short: غني | country: AFG
abdullah-abdullah | person | عبد الله عبد الله | Abdullah Abdullah | code: AFGGOV | names: عبدالله عبدالله | country: AFG
mullah-omar | person | الملا عمر | Mullah Omar | code: AFGREB | names: الملا محمد عمر ; ملا عمر ; الملا عمر مجاهد | country: AFG
mullah-akhtar-mansour | person | أختر منصور | Mullah Akhtar Mansour | code: AFGREB | names: أختر محمد منصور ; الملا أختر منصور ; الملا منصور ; الملا أختر محمد منصور ; ملا أختر منصور | country: AFG
hibatullah-akhundzada | person | هبة الله أخوند زاده | Hibatullah Akhundzada | code: AFGREB | names: هبة الله أخندزاده ; هبة الله آخند زاده ; هبة الله أخوندزاده ; الملا هبة الله | short: أخوند زاده ; أخندزاده | country: AFG
abdul-ghani-baradar | person | عبد الغني برادر | Abdul Ghani Baradar | code: AFGREB | names: عبدالغني برادر ; الملا برادر ; الملا عبد الغني برادر ; الملا عبدالغني برادر | short: برادر | country: AFG
zabihullah-mujahid | person | ذبيح الله مجاهد | Zabihullah Mujahid | code: AFGREB | short: مجاهد | country: AFG
sirajuddin-haqqani | person | سراج الدين حقاني | Sirajuddin Haqqani | code: AFGREB | short: حقاني | country: AFG
gulbuddin-hekmatyar | person | قلب الدين حكمتيار | Gulbuddin Hekmatyar | code: AFGREB | names: حكمتيار | country: AFG
ahmad-massoud | person | أحمد مسعود | Ahmad Massoud | code: AFGREB | country: AFG
nicolas-maduro | person | نيكولاس مادورو | Nicolas Maduro | code: VENGOV | names: مادورو | country: VEN
hugo-chavez | person | هوغو تشافيز | Hugo Chavez | code: VENGOV | names: هوغو شافيز ; هوجو تشافيز ; تشافيز | country: VEN
luiz-inacio-lula-da-silva | person | لويس إيناسيو لولا دا سيلفا | Luiz Inacio Lula da Silva | code: BRAGOV | names: لويس إيناسيو لولا دي سيلفا ; لولا دا سيلفا ; لولا دي سيلفا | country: BRA
justin-trudeau | person | جاستن ترودو | Justin Trudeau | code: CANGOV | names: ترودو ; جاستين ترودو | country: CAN
stephen-harper | person | ستيفن هاربر | Stephen Harper | code: CANGOV | names: ستيفان هاربر | short: هاربر | country: CAN
john-baird | person | جون بيرد | John Baird | code: CANGOV | short: بيرد | country: CAN
tony-abbott | person | توني أبوت | Tony Abbott | code: AUSGOV | short: أبوت | country: AUS
kevin-rudd | person | كيفن رود | Kevin Rudd | code: AUSGOV | country: AUS
malcolm-turnbull | person | مالكولم تورنبول | Malcolm Turnbull | code: AUSGOV | names: مالكولم تيرنبول ; تورنبول | country: AUS
scott-morrison | person | سكوت موريسون | Scott Morrison | code: AUSGOV | short: موريسون | country: AUS
nelson-mandela | person | نيلسون مانديلا | Nelson Mandela | code: ZAFGOV | names: مانديلا | country: ZAF
gamal-abdel-nasser | person | جمال عبد الناصر | Gamal Abdel Nasser | code: EGYGOV | names: جمال عبدالناصر | short: عبد الناصر ; عبدالناصر | country: EGY
anwar-sadat | person | أنور السادات | Anwar Sadat | code: EGYGOV | short: السادات | country: EGY
hussein-of-jordan | person | الحسين بن طلال | Hussein of Jordan | code: JORGOV | names: الملك الراحل الحسين بن طلال ; حسين بن طلال | country: JOR
yitzhak-rabin | person | إسحق رابين | Yitzhak Rabin | code: ISRGOV | names: إسحاق رابين | short: رابين | country: ISR
ahmed-yassin | person | أحمد ياسين | Ahmed Yassin | code: PSEREB | country: PSE | ambiguous: yes

# --- Holders of offices of 2011 to 2020 who were missing
fouad-mebazaa | person | فؤاد المبزع | Fouad Mebazaa | code: TUNGOV | short: المبزع | country: TUN
mohamed-ennaceur | person | محمد الناصر | Mohamed Ennaceur | code: TUNGOV | short: الناصر | country: TUN
moataz-mousa | person | معتز موسى | Moataz Moussa | code: SDNGOV | country: SDN
mohamed-tahir-ayala | person | محمد طاهر أيلا | Mohamed Tahir Ayala | code: SDNGOV | short: أيلا | country: SDN
asma-mohamed-abdalla | person | أسماء محمد عبد الله | Asma Mohamed Abdalla | code: SDNGOV | country: SDN
mansour-el-essawi | person | منصور العيسوي | Mansour el-Essawy | code: EGYGOV | short: العيسوي | country: EGY
ahmed-gamal-el-din | person | أحمد جمال الدين | Ahmed Gamal el-Din | code: EGYGOV | country: EGY
thamir-ghadhban | person | ثامر الغضبان | Thamir Ghadhban | code: IRQGOV | short: الغضبان | country: IRQ
abdul-karim-luaibi | person | عبد الكريم لعيبي | Abdul Karim Luaibi | code: IRQGOV | short: لعيبي | country: IRQ
yassin-al-yasiri | person | ياسين الياسري | Yassin al-Yasiri | code: IRQGOV | short: الياسري | country: IRQ
zeina-akar | person | زينة عكر | Zeina Akar | code: LBNGOV | short: عكر | country: LBN
gerard-collomb | person | جيرار كولومب | Gérard Collomb | code: FRAGOV | short: كولومب | country: FRA
christophe-castaner | person | كريستوف كاستانير | Christophe Castaner | code: FRAGOV | short: كاستانير | country: FRA
jean-castex | person | جان كاستكس | Jean Castex | code: FRAGOV | short: كاستكس | country: FRA
amber-rudd | person | أمبر راد | Amber Rudd | code: GBRGOV | country: GBR
sajid-javid | person | ساجد جاويد | Sajid Javid | code: GBRGOV | short: جاويد | country: GBR
priti-patel | person | بريتي باتيل | Priti Patel | code: GBRGOV | short: باتيل | country: GBR
mario-monti | person | ماريو مونتي | Mario Monti | code: ITAGOV | short: مونتي | country: ITA
enrico-letta | person | إنريكو ليتا | Enrico Letta | code: ITAGOV | short: ليتا | country: ITA
franco-frattini | person | فرانكو فراتيني | Franco Frattini | code: ITAGOV | short: فراتيني | country: ITA
jose-luis-rodriguez-zapatero | person | خوسيه لويس رودريغيز ثاباتيرو | José Luis Rodríguez Zapatero | code: ESPGOV | short: ثاباتيرو ; زاباتيرو | country: ESP
joachim-gauck | person | يواكيم غاوك | Joachim Gauck | code: DEUGOV | short: غاوك | country: DEU
kayleigh-mcenany | person | كايلي ماكيناني | Kayleigh McEnany | code: USAGOV | short: ماكيناني | country: USA
stephanie-grisham | person | ستيفاني غريشام | Stephanie Grisham | code: USAGOV | short: غريشام | country: USA
abdelaziz-djerad | person | عبد العزيز جراد | Abdelaziz Djerad | code: DZAGOV | short: جراد | country: DZA
samir-rifai | person | سمير الرفاعي | Samir Rifai | code: JORGOV | short: الرفاعي | country: JOR
ali-mujawar | person | علي محمد مجور | Ali Mohammed Mujawar | code: YEMGOV | short: مجور | country: YEM
naji-otari | person | محمد ناجي عطري | Muhammad Naji al-Otari | code: SYRGOV | short: عطري | country: SYR
