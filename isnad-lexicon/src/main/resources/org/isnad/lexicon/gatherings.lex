%actors
# Gatherings: conferences, rounds of talks, dialogues, summits with a name of their own.
# A name that is only the name of a town is a short form, for the town itself is a place.
# Syria
geneva-1 | gathering | جنيف 1 | Geneva I conference on Syria | names: جنيف1 ; جنيف الأول ; جنيف-1 ; جنيف واحد ; جنيف الاولى | short: مؤتمر جنيف
geneva-2 | gathering | جنيف 2 | Geneva II conference on Syria | names: جنيف2 ; جنيف الثاني ; جنيف-2 ; جنيف اثنين ; جنيف ٢ ; جنيف الثانية ; مؤتمر السلام الدولي حول سوريا ; مؤتمر جنيف 2 للسلام | short: مؤتمر جنيف ; مؤتمر السلام ; مؤتمر مونترو
geneva-3 | gathering | جنيف 3 | Geneva III talks on Syria | names: جنيف3 ; جنيف الثالث ; جنيف-3 | short: مؤتمر جنيف ; محادثات جنيف ; مفاوضات جنيف
geneva-4 | gathering | جنيف 4 | Geneva IV talks on Syria | names: جنيف4 ; جنيف الرابع ; جنيف-4 | short: مؤتمر جنيف ; محادثات جنيف ; مفاوضات جنيف
geneva-5 | gathering | جنيف 5 | Geneva V talks on Syria | names: جنيف5 ; جنيف الخامس ; جنيف-5 | short: محادثات جنيف ; مفاوضات جنيف
geneva-6 | gathering | جنيف 6 | Geneva VI talks on Syria | names: جنيف6 ; جنيف السادس ; جنيف-6 | short: محادثات جنيف ; مفاوضات جنيف
geneva-7 | gathering | جنيف 7 | Geneva VII talks on Syria | names: جنيف7 ; جنيف السابع ; جنيف-7 | short: محادثات جنيف ; مفاوضات جنيف
geneva-8 | gathering | جنيف 8 | Geneva VIII talks on Syria | names: جنيف8 ; جنيف الثامن ; جنيف-8 | short: محادثات جنيف ; مفاوضات جنيف
geneva-talks | gathering | محادثات جنيف | Geneva talks | names: مفاوضات جنيف ; مباحثات جنيف ; مسار جنيف ; اجتماعات جنيف ; مشاورات جنيف
vienna-talks-syria | gathering | اجتماع فيينا | Vienna talks on Syria | names: محادثات فيينا حول سوريا ; مؤتمر فيينا حول سوريا ; اجتماعات فيينا حول سوريا ; فيينا 1 ; فيينا 2 ; فيينا1 ; فيينا2 ; اجتماع فيينا الأول ; اجتماع فيينا الثاني ; مؤتمر فيينا ; لقاء فيينا ; اجتماعات فيينا ; فيينا الثاني | short: محادثات فيينا ; مباحثات فيينا
riyadh-1 | gathering | مؤتمر الرياض للمعارضة السورية | Riyadh conference of the Syrian opposition | names: مؤتمر المعارضة السورية في الرياض ; اجتماع المعارضة السورية في الرياض ; الرياض 1 ; الرياض1 ; مؤتمر الرياض 1 للمعارضة السورية | short: مؤتمر الرياض ; اجتماع الرياض
riyadh-2 | gathering | الرياض 2 | Second Riyadh conference of the Syrian opposition | names: الرياض2 ; مؤتمر الرياض الثاني ; مؤتمر الرياض الثاني للمعارضة السورية ; الرياض-2 | short: مؤتمر الرياض
astana-talks | gathering | محادثات أستانا | Astana talks | names: محادثات أستانة ; مفاوضات أستانا ; مفاوضات أستانة ; مسار أستانا ; مسار أستانة ; اجتماع أستانا ; اجتماع أستانة ; مباحثات أستانا ; مباحثات أستانة ; عملية أستانا ; عملية أستانة ; مؤتمر أستانا ; مؤتمر أستانة ; اجتماعات أستانا ; اجتماعات أستانة ; أستانا 1 ; أستانا 2 ; أستانا 3 ; أستانا 4 ; أستانا 5 ; أستانا 6 ; أستانا 7 ; أستانا 8 ; أستانا 9 ; أستانة 1 ; أستانة 2 ; أستانة 3 ; أستانة 4 ; أستانة 5 ; أستانة 6 ; أستانة 7 ; أستانة 8 ; أستانة 9 ; صيغة أستانا ; لقاء أستانا ; لقاء أستانة
sochi-congress | gathering | مؤتمر سوتشي | Sochi congress of Syrian national dialogue | names: مؤتمر الحوار الوطني السوري في سوتشي ; مؤتمر الحوار الوطني السوري ; مؤتمر الحوار السوري في سوتشي ; مؤتمر شعوب سوريا ; مؤتمر الحوار السوري ; مؤتمر سوتشي للحوار الوطني السوري
moscow-forum | gathering | منتدى موسكو | Moscow consultations on Syria | names: لقاء موسكو التشاوري ; موسكو 1 ; موسكو 2 ; موسكو1 ; موسكو2 ; اجتماع موسكو التشاوري ; لقاء موسكو 2 ; لقاء موسكو 1 ; منتدى موسكو للحوار السوري | short: لقاء موسكو ; حوار موسكو
cairo-conference-of-the-syrian-opposition | gathering | مؤتمر القاهرة للمعارضة السورية | Cairo conference of the Syrian opposition | names: مؤتمر المعارضة السورية في القاهرة ; اجتماع القاهرة للمعارضة السورية ; مؤتمر القاهرة 2 | short: مؤتمر القاهرة ; لقاء القاهرة
friends-of-syria-conference | gathering | مؤتمر أصدقاء سوريا | Friends of Syria conference | names: مؤتمر أصدقاء الشعب السوري ; اجتماع أصدقاء سوريا ; اجتماع أصدقاء الشعب السوري ; مؤتمر أصدقاء سورية ; اجتماع مجموعة أصدقاء سوريا
kuwait-pledging-2 | gathering | المؤتمر الدولي الثاني للمانحين لدعم الوضع الإنساني في سوريا | Second international pledging conference for Syria (Kuwait 2014) | names: مؤتمر المانحين الثاني لسوريا ; مؤتمر الكويت 2 ; المؤتمر الدولي الثاني للمانحين ; مؤتمر المانحين الثاني ; مؤتمر الكويت الثاني ; المؤتمر الدولي الثاني للمانحين لسوريا | short: مؤتمر المانحين ; مؤتمر الدول المانحة ; مؤتمر الكويت
kuwait-pledging-1 | gathering | المؤتمر الدولي الأول للمانحين لدعم الوضع الإنساني في سوريا | First international pledging conference for Syria (Kuwait 2013) | names: المؤتمر الدولي الأول للمانحين ; مؤتمر المانحين الأول لسوريا ; مؤتمر الكويت الأول | short: مؤتمر المانحين ; مؤتمر الكويت
kuwait-pledging-3 | gathering | المؤتمر الدولي الثالث للمانحين لدعم الوضع الإنساني في سوريا | Third international pledging conference for Syria (Kuwait 2015) | names: المؤتمر الدولي الثالث للمانحين ; مؤتمر المانحين الثالث ; مؤتمر الكويت الثالث ; مؤتمر المانحين الثالث لسوريا | short: مؤتمر المانحين ; مؤتمر الكويت
london-pledging-syria | gathering | مؤتمر لندن للمانحين | London conference supporting Syria 2016 | names: مؤتمر لندن لدعم سوريا ; مؤتمر المانحين في لندن ; مؤتمر لندن لدعم سوريا والمنطقة | short: مؤتمر لندن ; مؤتمر المانحين
brussels-conference-syria | gathering | مؤتمر بروكسل | Brussels conference on Syria | names: مؤتمر بروكسل للمانحين ; مؤتمر بروكسل حول سوريا ; مؤتمر بروكسل لدعم مستقبل سوريا والمنطقة ; مؤتمر بروكسل 2 ; مؤتمر بروكسل 3 ; مؤتمر بروكسل لدعم سوريا ; مؤتمر بروكسل لدعم مستقبل سوريا | short: مؤتمر المانحين
tehran-summit-2018 | gathering | القمة الثلاثية في طهران | Tehran summit of the Astana guarantors 2018 | names: قمة طهران ; قمة طهران الثلاثية
sochi-summit | gathering | قمة سوتشي | Sochi summits on Syria | names: قمة سوتشي الثلاثية
istanbul-quadrilateral-summit-on-syria-2018 | gathering | قمة إسطنبول الرباعية | Istanbul quadrilateral summit on Syria 2018 | names: القمة الرباعية في إسطنبول ; قمة إسطنبول الرباعية حول سوريا ; القمة الرباعية حول سوريا | short: القمة الرباعية
ankara-summit-of-the-astana-guarantors | gathering | قمة أنقرة الثلاثية | Ankara summit of the Astana guarantors | names: قمة أنقرة ; القمة الثلاثية في أنقرة
antalya-conference-of-the-syrian-opposition-2011 | gathering | مؤتمر المعارضة السورية في أنطاليا | Antalya conference of the Syrian opposition 2011 | names: مؤتمر أنطاليا للتغيير ; مؤتمر أنطاليا للتغيير في سوريا | short: مؤتمر أنطاليا
lausanne-meeting-syria | gathering | اجتماع لوزان | Lausanne meeting on Syria 2016 | names: اجتماع لوزان حول سوريا ; محادثات لوزان حول سوريا ; لقاء لوزان
# Nuclear file
vienna-nuclear-talks | gathering | محادثات فيينا النووية | Vienna nuclear talks | names: مفاوضات فيينا النووية ; مفاوضات فيينا ; محادثات فيينا حول النووي الإيراني ; المفاوضات النووية في فيينا ; المفاوضات النووية الإيرانية ; المحادثات النووية الإيرانية ; المفاوضات النووية مع إيران ; محادثات فيينا بشأن الاتفاق النووي | short: المفاوضات النووية ; المحادثات النووية
lausanne-nuclear-talks | gathering | محادثات لوزان | Lausanne nuclear talks | names: مفاوضات لوزان ; مباحثات لوزان ; مفاوضات لوزان النووية
almaty-nuclear-talks | gathering | محادثات ألماتي | Almaty nuclear talks | names: محادثات ألما آتا ; مفاوضات ألماتي ; محادثات ألماآتا
geneva-nuclear-talks | gathering | محادثات جنيف النووية | Geneva nuclear talks | names: مفاوضات جنيف النووية ; محادثات جنيف حول البرنامج النووي الإيراني
# Yemen
yemen-national-dialogue | gathering | مؤتمر الحوار الوطني الشامل | Yemeni National Dialogue Conference | names: الحوار الوطني اليمني ; مؤتمر الحوار الوطني الشامل في اليمن ; مؤتمر الحوار اليمني ; الحوار الوطني في اليمن | short: الحوار الوطني ; مؤتمر الحوار ; مؤتمر الحوار الوطني
riyadh-conference-yemen | gathering | مؤتمر الرياض لإنقاذ اليمن | Riyadh conference for saving Yemen 2015 | names: مؤتمر إنقاذ اليمن ; مؤتمر الرياض اليمني ; مؤتمر الرياض لإنقاذ اليمن وبناء الدولة الاتحادية | short: مؤتمر الرياض
geneva-talks-yemen | gathering | محادثات جنيف اليمنية | Geneva talks on Yemen | names: مشاورات جنيف اليمنية ; مؤتمر جنيف اليمني ; محادثات جنيف حول اليمن ; مشاورات جنيف حول اليمن ; مؤتمر جنيف بشأن اليمن | short: مؤتمر جنيف
biel-talks-on-yemen | gathering | مشاورات بييل | Biel talks on Yemen | names: محادثات بييل ; محادثات بيل السويسرية ; مشاورات بيل السويسرية ; مشاورات بييل السويسرية
kuwait-talks-on-yemen | gathering | مشاورات الكويت | Kuwait talks on Yemen | names: محادثات الكويت ; مفاوضات الكويت ; محادثات الكويت اليمنية ; مباحثات الكويت ; مشاورات الكويت اليمنية ; المشاورات اليمنية في الكويت
stockholm-consultations-on-yemen | gathering | مشاورات السويد | Stockholm consultations on Yemen | names: محادثات السويد ; مفاوضات السويد ; مشاورات ستوكهولم ; محادثات ستوكهولم ; مشاورات ستوكهولم اليمنية ; مباحثات السويد ; محادثات ريمبو
riyadh-consultations-of-yemenis-2022 | gathering | المشاورات اليمنية في الرياض | Riyadh consultations of Yemenis 2022 | names: مشاورات الرياض اليمنية ; المشاورات اليمنية اليمنية ; المشاورات اليمنية - اليمنية | short: مشاورات الرياض
jeddah-talks-between-yemens-government-and-the-stc-2019 | gathering | حوار جدة اليمني | Jeddah talks between Yemen's government and the STC 2019 | names: محادثات جدة اليمنية ; حوار جدة بين الحكومة اليمنية والمجلس الانتقالي | short: حوار جدة
pledging-conference-for-yemen | gathering | مؤتمر المانحين لليمن | Pledging conference for Yemen | names: مؤتمر المانحين الخاص باليمن ; مؤتمر جنيف للمانحين لليمن ; مؤتمر التعهدات لليمن ; مؤتمر المانحين بشأن اليمن ; مؤتمر مانحي اليمن | short: مؤتمر المانحين
# Libya
skhirat-talks-on-libya | gathering | مؤتمر الصخيرات | Skhirat talks on Libya | names: محادثات الصخيرات ; حوار الصخيرات ; مفاوضات الصخيرات ; الحوار الليبي في الصخيرات
berlin-conference-libya | gathering | مؤتمر برلين | Berlin conference on Libya | names: مؤتمر برلين حول ليبيا ; مؤتمر برلين الدولي حول ليبيا ; مؤتمر برلين 1 ; مؤتمر برلين بشأن ليبيا ; مؤتمر برلين الأول ; مؤتمر برلين 2 ; مؤتمر برلين الثاني | short: برلين 2 ; برلين 1
palermo-conference-on-libya | gathering | مؤتمر باليرمو | Palermo conference on Libya | names: مؤتمر باليرمو حول ليبيا ; مؤتمر باليرمو الدولي حول ليبيا
paris-conference-on-libya | gathering | مؤتمر باريس حول ليبيا | Paris conference on Libya | names: اجتماع باريس حول ليبيا ; مؤتمر باريس الدولي حول ليبيا ; لقاء باريس حول ليبيا | short: مؤتمر باريس
libyan-national-conference | gathering | الملتقى الوطني الجامع | Libyan National Conference | names: الملتقى الوطني الليبي ; المؤتمر الوطني الجامع ; الملتقى الجامع الليبي | short: الملتقى الوطني
libyan-dialogue-sessions | gathering | ملتقى الحوار الليبي | Libyan Political Dialogue Forum sessions | names: الحوار السياسي الليبي ; الحوار الليبي ; جلسات الحوار الليبي ; ملتقى الحوار السياسي | short: الملتقى
bouznika-talks-on-libya | gathering | محادثات بوزنيقة | Bouznika talks on Libya | names: حوار بوزنيقة ; مشاورات بوزنيقة ; مفاوضات بوزنيقة ; مباحثات بوزنيقة
ghadames-talks-on-libya | gathering | حوار غدامس | Ghadames talks on Libya | names: محادثات غدامس ; حوار غدامس الليبي ; جولة غدامس
geneva-talks-on-libya | gathering | محادثات جنيف الليبية | Geneva talks on Libya | names: محادثات جنيف حول ليبيا ; حوار جنيف الليبي ; الحوار الليبي في جنيف
# Palestine and Israel
annapolis-conference | gathering | مؤتمر أنابوليس | Annapolis conference | names: أنابوليس
madrid-conference-1991 | gathering | مؤتمر مدريد | Madrid conference 1991 | names: مؤتمر مدريد للسلام ; مؤتمر السلام في مدريد
paris-peace-conference | gathering | مؤتمر باريس للسلام | Paris peace conference 2017 | names: مؤتمر باريس الدولي للسلام ; مؤتمر السلام في باريس ; مؤتمر باريس للسلام في الشرق الأوسط | short: مؤتمر باريس
bahrain-workshop-peace-to-prosperity | gathering | ورشة البحرين | Bahrain workshop (Peace to Prosperity) | names: ورشة المنامة ; مؤتمر المنامة الاقتصادي ; ورشة البحرين الاقتصادية ; ورشة السلام من أجل الازدهار ; مؤتمر البحرين الاقتصادي | short: مؤتمر المنامة
cairo-conference-on-rebuilding-gaza | gathering | مؤتمر إعادة إعمار غزة | Cairo conference on rebuilding Gaza | names: مؤتمر القاهرة لإعادة إعمار غزة ; مؤتمر إعمار غزة ; مؤتمر المانحين لإعادة إعمار غزة
camp-david-summit | gathering | قمة كامب ديفيد | Camp David summit | names: كامب ديفيد 2
aqaba-meeting-2023 | gathering | مؤتمر العقبة | Aqaba meeting 2023 | names: قمة العقبة ; اجتماع العقبة
sharm-el-sheikh-summit | gathering | قمة شرم الشيخ | Sharm el-Sheikh summit | names: اجتماع شرم الشيخ
negev-summit | gathering | قمة النقب | Negev summit | names: منتدى النقب ; اجتماع النقب
cairo-peace-summit-2023 | gathering | قمة القاهرة للسلام | Cairo peace summit 2023
palestinian-reconciliation-talks | gathering | حوارات المصالحة الفلسطينية | Palestinian reconciliation talks | names: محادثات المصالحة الفلسطينية ; حوار المصالحة الفلسطينية ; المصالحة الفلسطينية في القاهرة ; الحوار الوطني الفلسطيني
# Lebanon, Iraq, Egypt, Tunisia, Sudan, Bahrain
lebanon-national-dialogue | gathering | الحوار الوطني اللبناني | Lebanese national dialogue | names: طاولة الحوار الوطني ; هيئة الحوار الوطني ; طاولة الحوار اللبناني | short: طاولة الحوار ; الحوار الوطني
cedre-conference | gathering | مؤتمر سيدر | CEDRE conference for Lebanon | names: مؤتمر سيدر 1 | short: سيدر
rome-conference-for-the-lebanese-army | gathering | مؤتمر روما لدعم الجيش اللبناني | Rome conference for the Lebanese army | names: روما 2 | short: مؤتمر روما
taif-conference-1989 | gathering | مؤتمر الطائف | Taif conference 1989
doha-conference-of-lebanese-leaders-2008 | gathering | مؤتمر الدوحة اللبناني | Doha conference of Lebanese leaders 2008 | names: مؤتمر الحوار اللبناني في الدوحة
tunisia-national-dialogue | gathering | الحوار الوطني التونسي | Tunisian national dialogue | names: الحوار الوطني في تونس | short: الحوار الوطني
bahrain-national-dialogue | gathering | حوار التوافق الوطني | Bahrain national dialogue | names: حوار التوافق الوطني البحريني ; الحوار الوطني البحريني ; الحوار الوطني في البحرين | short: الحوار الوطني
sudan-national-dialogue | gathering | الحوار الوطني السوداني | Sudanese national dialogue | names: الحوار الوطني في السودان ; حوار الوثبة | short: الحوار الوطني
egypt-national-dialogue | gathering | الحوار الوطني المصري | Egyptian national dialogue | names: الحوار الوطني في مصر | short: الحوار الوطني
egypt-economic-development-conference | gathering | مؤتمر شرم الشيخ الاقتصادي | Egypt Economic Development Conference | names: المؤتمر الاقتصادي المصري ; مؤتمر دعم وتنمية الاقتصاد المصري ; مؤتمر مصر الاقتصادي
kuwait-conference-iraq | gathering | مؤتمر الكويت لإعادة إعمار العراق | Kuwait conference for the reconstruction of Iraq | names: مؤتمر إعادة إعمار العراق ; مؤتمر الكويت الدولي لإعادة إعمار العراق ; مؤتمر الكويت لإعمار العراق ; مؤتمر إعمار العراق | short: مؤتمر الكويت
baghdad-conference-for-cooperation-and-partnership | gathering | مؤتمر بغداد للتعاون والشراكة | Baghdad Conference for Cooperation and Partnership | names: قمة بغداد للتعاون والشراكة ; مؤتمر بغداد 2 | short: مؤتمر بغداد
jeddah-talks-sudan | gathering | محادثات جدة | Jeddah talks on Sudan | names: مفاوضات جدة ; منبر جدة ; مباحثات جدة ; محادثات جدة السودانية
juba-peace-talks-on-sudan | gathering | مفاوضات جوبا | Juba peace talks on Sudan | names: محادثات جوبا ; مباحثات جوبا ; محادثات السلام في جوبا
doha-talks-on-darfur | gathering | مفاوضات الدوحة لسلام دارفور | Doha talks on Darfur | names: محادثات الدوحة بشأن دارفور ; مفاوضات الدوحة حول دارفور
paris-conference-in-support-of-sudan-2021 | gathering | مؤتمر باريس لدعم السودان | Paris conference in support of Sudan 2021 | names: مؤتمر باريس للسودان
doha-talks | gathering | محادثات الدوحة | Doha talks | names: مفاوضات الدوحة ; مباحثات الدوحة
al-ula-gcc-summit-2021 | gathering | قمة العلا | Al-Ula GCC summit 2021 | names: قمة العلا الخليجية ; قمة السلطان قابوس والشيخ صباح
# Summits and standing gatherings
arab-league-summit | gathering | القمة العربية | Arab League summit | names: قمة جامعة الدول العربية ; القمة العربية العادية ; القمة العربية الطارئة
baghdad-arab-summit-2012 | gathering | القمة العربية في بغداد | Baghdad Arab summit 2012 | names: قمة بغداد ; قمة بغداد العربية ; القمة العربية ببغداد
doha-arab-summit-2013 | gathering | القمة العربية في الدوحة | Doha Arab summit 2013 | names: قمة الدوحة ; قمة الدوحة العربية
kuwait-arab-summit-2014 | gathering | القمة العربية في الكويت | Kuwait Arab summit 2014 | names: قمة الكويت ; قمة الكويت العربية
nouakchott-arab-summit-2016 | gathering | القمة العربية في نواكشوط | Nouakchott Arab summit 2016 | names: قمة نواكشوط ; قمة الأمل
dead-sea-arab-summit-2017 | gathering | القمة العربية في البحر الميت | Dead Sea Arab summit 2017 | names: قمة البحر الميت ; قمة عمان العربية ; القمة العربية في الأردن
dhahran-arab-summit-2018 | gathering | القمة العربية في الظهران | Dhahran Arab summit 2018 | names: قمة الظهران ; قمة القدس ; القمة العربية بالظهران
tunis-arab-summit-2019 | gathering | القمة العربية في تونس | Tunis Arab summit 2019 | names: قمة تونس ; قمة تونس العربية ; القمة العربية بتونس
algiers-arab-summit-2022 | gathering | القمة العربية في الجزائر | Algiers Arab summit 2022 | names: قمة الجزائر ; القمة العربية بالجزائر ; قمة لم الشمل
jeddah-arab-summit-2023 | gathering | القمة العربية في جدة | Jeddah Arab summit 2023 | names: قمة جدة ; قمة جدة العربية ; القمة العربية بجدة
arab-islamic-summit-2023 | gathering | القمة العربية الإسلامية | Arab-Islamic summit 2023 | names: القمة العربية الإسلامية المشتركة ; القمة العربية الإسلامية غير العادية ; القمة العربية والإسلامية ; القمة العربية الإسلامية في الرياض
organisation-of-islamic-cooperation-summit | gathering | القمة الإسلامية | Organisation of Islamic Cooperation summit | names: قمة منظمة التعاون الإسلامي ; مؤتمر القمة الإسلامي ; القمة الإسلامية الطارئة
mecca-summits-2019 | gathering | قمة مكة | Mecca summits 2019 | names: قمم مكة ; قمم مكة الثلاث ; قمة مكة الإسلامية ; قمة مكة المكرمة
gcc-summit | gathering | القمة الخليجية | GCC summit | names: قمة مجلس التعاون الخليجي ; القمة الخليجية الأمريكية ; القمة الخليجية التشاورية ; قمة دول مجلس التعاون
camp-david-us-gcc-summit-2015 | gathering | قمة كامب ديفيد الخليجية | Camp David US-GCC summit 2015 | names: القمة الخليجية الأمريكية في كامب ديفيد ; قمة كامب ديفيد الخليجية الأمريكية ; القمة الأمريكية الخليجية في كامب ديفيد
riyadh-arab-islamic-american-summit-2017 | gathering | القمة العربية الإسلامية الأمريكية | Riyadh Arab Islamic American summit 2017 | names: القمة العربية الإسلامية الأميركية ; القمة الإسلامية الأمريكية ; القمة الإسلامية الأميركية | short: قمة الرياض ; قمم الرياض
g20-summit | gathering | قمة مجموعة العشرين | G20 summit | names: قمة العشرين ; قمة الدول العشرين ; قمة مجموعة العشرين في أوساكا ; قمة مجموعة العشرين في هامبورغ ; قمة مجموعة العشرين في أنطاليا
g8-summit | gathering | قمة مجموعة الثماني | G8 summit | names: قمة الثماني ; قمة الدول الثماني ; قمة دول الثماني
g7-summit | gathering | قمة مجموعة السبع | G7 summit | names: قمة السبع ; قمة الدول السبع
nato-summit | gathering | قمة حلف شمال الأطلسي | NATO summit | names: قمة الناتو ; قمة حلف الناتو ; قمة الأطلسي ; قمة الحلف الأطلسي ; قمة حلف الأطلسي
helsinki-summit-2018 | gathering | قمة هلسنكي | Helsinki summit 2018 | names: قمة بوتين وترامب ; قمة هلسنكي بين ترامب وبوتين
singapore-summit-2018 | gathering | قمة سنغافورة | Singapore summit 2018 | names: قمة ترامب وكيم
biden-putin-summit | gathering | قمة جنيف | Geneva summit of Biden and Putin 2021 | names: قمة بايدن وبوتين ; قمة بوتين وبايدن
munich-security-conference | gathering | مؤتمر ميونيخ للأمن | Munich Security Conference | names: مؤتمر ميونخ للأمن ; مؤتمر الأمن في ميونيخ ; مؤتمر ميونيخ الأمني ; مؤتمر ميونخ الأمني ; مؤتمر الأمن بميونيخ | short: مؤتمر ميونيخ ; مؤتمر ميونخ
world-economic-forum | gathering | منتدى دافوس | World Economic Forum | names: المنتدى الاقتصادي العالمي ; منتدى دافوس الاقتصادي ; مؤتمر دافوس
manama-dialogue | gathering | حوار المنامة | Manama Dialogue | names: منتدى حوار المنامة
warsaw-conference-2019 | gathering | مؤتمر وارسو | Warsaw conference 2019 | names: مؤتمر وارسو للشرق الأوسط ; مؤتمر وارسو حول الشرق الأوسط ; مؤتمر وارسو للسلام والأمن في الشرق الأوسط
future-investment-initiative | gathering | مبادرة مستقبل الاستثمار | Future Investment Initiative | names: دافوس الصحراء ; منتدى مبادرة مستقبل الاستثمار
doha-forum | gathering | منتدى الدوحة | Doha Forum
antalya-diplomacy-forum | gathering | منتدى أنطاليا الدبلوماسي | Antalya Diplomacy Forum | names: منتدى أنطاليا للدبلوماسية
st-petersburg-international-economic-forum | gathering | منتدى سان بطرسبورغ الاقتصادي | St Petersburg International Economic Forum | names: منتدى بطرسبورغ الاقتصادي ; منتدى سان بطرسبورغ الاقتصادي الدولي ; منتدى بطرسبورغ
valdai-discussion-club | gathering | منتدى فالداي | Valdai Discussion Club | names: نادي فالداي ; منتدى فالداي الدولي ; منتدى فالداي للحوار
paris-climate-conference-cop21 | gathering | مؤتمر باريس للمناخ | Paris climate conference (COP21) | names: مؤتمر المناخ في باريس ; كوب 21 ; قمة المناخ في باريس ; قمة باريس للمناخ | short: قمة المناخ
herzliya-conference | gathering | مؤتمر هرتسيليا | Herzliya Conference | names: مؤتمر هرتسليا
minsk-talks-on-ukraine | gathering | مفاوضات مينسك | Minsk talks on Ukraine | names: محادثات مينسك ; قمة مينسك ; مباحثات مينسك
normandy-format-summit | gathering | قمة النورماندي | Normandy format summit | names: قمة صيغة نورماندي ; رباعية النورماندي ; رباعية نورماندي ; صيغة النورماندي
bonn-conference-on-afghanistan | gathering | مؤتمر بون | Bonn conference on Afghanistan | names: مؤتمر بون الدولي حول أفغانستان ; مؤتمر بون حول أفغانستان
intra-afghan-peace-talks | gathering | محادثات السلام الأفغانية | Intra-Afghan peace talks | names: المفاوضات الأفغانية في الدوحة ; محادثات السلام الأفغانية في الدوحة ; مفاوضات السلام الأفغانية
london-conference-on-somalia | gathering | مؤتمر لندن حول الصومال | London conference on Somalia | names: مؤتمر لندن بشأن الصومال | short: مؤتمر لندن
talks-on-the-grand-ethiopian-renaissance-dam | gathering | مفاوضات سد النهضة | Talks on the Grand Ethiopian Renaissance Dam | names: محادثات سد النهضة ; اجتماعات سد النهضة ; مباحثات سد النهضة ; مفاوضات سد النهضة الإثيوبي
loya-jirga | gathering | اللويا جيرغا | Loya Jirga | names: لويا جيرغا ; اللويا جركا ; لويا جركا
