%actors
# Armed groups: armies, police and intelligence forces, brigades, militias, fronts and coalitions of arms.
# The class noun (تنظيم, ميليشيا, جماعة) is left out where it is no part of the name.
# States: armies and police
syrian-army | armed-group | الجيش السوري | Syrian army | code: SYRMIL | names: القوات المسلحة السورية ; القوات السورية ; الجيش العربي السوري ; جيش النظام السوري ; قوات النظام السوري ; قوات الحكومة السورية ; القوات الحكومية السورية ; القوات النظامية السورية ; قوات الأسد ; جيش الأسد ; قوات بشار الأسد | short: الجيش النظامي ; القوات النظامية ; قوات النظام ; جيش النظام | country: SYR
iraqi-army | armed-group | الجيش العراقي | Iraqi army | code: IRQMIL | names: القوات المسلحة العراقية ; القوات العراقية ; القوات الأمنية العراقية ; قوات الأمن العراقية ; القوات الحكومية العراقية | country: IRQ
iraqi-police | armed-group | الشرطة العراقية | Iraqi police | code: IRQCOP | country: IRQ
yemeni-army | armed-group | الجيش اليمني | Yemeni army | code: YEMMIL | names: القوات المسلحة اليمنية ; القوات اليمنية ; الجيش الوطني اليمني ; القوات الحكومية اليمنية | short: الجيش الوطني | country: YEM
libyan-army | armed-group | الجيش الليبي | Libyan army | code: LBYMIL | names: القوات المسلحة الليبية ; القوات الليبية | country: LBY
lebanese-army | armed-group | الجيش اللبناني | Lebanese army | code: LBNMIL | names: القوات المسلحة اللبنانية | country: LBN
lebanese-police | armed-group | الشرطة اللبنانية | Lebanese police | code: LBNCOP | country: LBN
palestinian-police | armed-group | الشرطة الفلسطينية | Palestinian police | code: PSECOP | country: PSE
egyptian-army | armed-group | الجيش المصري | Egyptian army | code: EGYMIL | names: القوات المسلحة المصرية ; القوات المصرية | country: EGY
egyptian-police | armed-group | الشرطة المصرية | Egyptian police | code: EGYCOP | country: EGY
jordanian-army | armed-group | الجيش الأردني | Jordanian army | code: JORMIL | names: القوات المسلحة الأردنية ; القوات الأردنية | country: JOR
jordanian-police | armed-group | الشرطة الأردنية | Jordanian police | code: JORCOP | country: JOR
saudi-army | armed-group | الجيش السعودي | Saudi army | code: SAUMIL | names: القوات المسلحة السعودية ; القوات السعودية | country: SAU
emirati-army | armed-group | الجيش الإماراتي | Emirati army | code: AREMIL | names: القوات المسلحة الإماراتية ; القوات الإماراتية | country: ARE
qatari-army | armed-group | الجيش القطري | Qatari army | code: QATMIL | names: القوات المسلحة القطرية ; القوات القطرية | country: QAT
kuwaiti-army | armed-group | الجيش الكويتي | Kuwaiti army | code: KWTMIL | names: القوات المسلحة الكويتية ; القوات الكويتية | country: KWT
kuwaiti-police | armed-group | الشرطة الكويتية | Kuwaiti police | code: KWTCOP | country: KWT
bahraini-army | armed-group | الجيش البحريني | Bahraini army | code: BHRMIL | names: القوات المسلحة البحرينية ; القوات البحرينية | country: BHR
bahraini-police | armed-group | الشرطة البحرينية | Bahraini police | code: BHRCOP | country: BHR
omani-army | armed-group | الجيش العماني | Omani army | code: OMNMIL | names: القوات المسلحة العمانية ; القوات العمانية | country: OMN
iranian-army | armed-group | الجيش الإيراني | Iranian army | code: IRNMIL | names: القوات المسلحة الإيرانية ; القوات الإيرانية | country: IRN
iranian-police | armed-group | الشرطة الإيرانية | Iranian police | code: IRNCOP | country: IRN
turkish-army | armed-group | الجيش التركي | Turkish army | code: TURMIL | names: القوات المسلحة التركية ; القوات التركية | country: TUR
turkish-police | armed-group | الشرطة التركية | Turkish police | code: TURCOP | country: TUR
israeli-army | armed-group | الجيش الإسرائيلي | Israeli army | code: ISRMIL | names: القوات المسلحة الإسرائيلية ; القوات الإسرائيلية ; جيش الاحتلال ; جيش الاحتلال الإسرائيلي ; قوات الاحتلال الإسرائيلي ; قوات الاحتلال ; جيش الدفاع الإسرائيلي | country: ISR
israeli-police | armed-group | الشرطة الإسرائيلية | Israeli police | code: ISRCOP | names: شرطة الاحتلال | country: ISR
us-army | armed-group | الجيش الأمريكي | US army | code: USAMIL | names: الجيش الأميركي ; الجيش الامريكاني ; القوات المسلحة الأمريكية ; القوات المسلحة الأميركية ; القوات المسلحة الامريكانية ; القوات الأمريكية ; القوات الأميركية ; القوات الامريكانية | country: USA
russian-army | armed-group | الجيش الروسي | Russian army | code: RUSMIL | names: القوات المسلحة الروسية ; القوات الروسية | country: RUS
russian-police | armed-group | الشرطة الروسية | Russian police | code: RUSCOP | country: RUS
british-army | armed-group | الجيش البريطاني | British army | code: GBRMIL | names: القوات المسلحة البريطانية ; القوات البريطانية | country: GBR
british-police | armed-group | الشرطة البريطانية | British police | code: GBRCOP | country: GBR
french-army | armed-group | الجيش الفرنسي | French army | code: FRAMIL | names: القوات المسلحة الفرنسية ; القوات الفرنسية | country: FRA
french-police | armed-group | الشرطة الفرنسية | French police | code: FRACOP | country: FRA
german-army | armed-group | الجيش الألماني | German army | code: DEUMIL | names: القوات المسلحة الألمانية ; القوات الألمانية | country: DEU
german-police | armed-group | الشرطة الألمانية | German police | code: DEUCOP | country: DEU
italian-army | armed-group | الجيش الإيطالي | Italian army | code: ITAMIL | names: القوات المسلحة الإيطالية ; القوات الإيطالية | country: ITA
italian-police | armed-group | الشرطة الإيطالية | Italian police | code: ITACOP | country: ITA
spanish-army | armed-group | الجيش الإسباني | Spanish army | code: ESPMIL | names: القوات المسلحة الإسبانية ; القوات الإسبانية | country: ESP
spanish-police | armed-group | الشرطة الإسبانية | Spanish police | code: ESPCOP | country: ESP
chinese-army | armed-group | الجيش الصيني | Chinese army | code: CHNMIL | names: القوات المسلحة الصينية ; القوات الصينية | country: CHN
chinese-police | armed-group | الشرطة الصينية | Chinese police | code: CHNCOP | country: CHN
ukrainian-army | armed-group | الجيش الأوكراني | Ukrainian army | code: UKRMIL | names: القوات المسلحة الأوكرانية ; القوات الأوكرانية | country: UKR
ukrainian-police | armed-group | الشرطة الأوكرانية | Ukrainian police | code: UKRCOP | country: UKR
tunisian-army | armed-group | الجيش التونسي | Tunisian army | code: TUNMIL | names: القوات المسلحة التونسية ; القوات التونسية | country: TUN
tunisian-police | armed-group | الشرطة التونسية | Tunisian police | code: TUNCOP | country: TUN
algerian-army | armed-group | الجيش الجزائري | Algerian army | code: DZAMIL | names: القوات المسلحة الجزائرية ; القوات الجزائرية | country: DZA
algerian-police | armed-group | الشرطة الجزائرية | Algerian police | code: DZACOP | country: DZA
moroccan-army | armed-group | الجيش المغربي | Moroccan army | code: MARMIL | names: القوات المسلحة المغربية ; القوات المغربية | country: MAR
moroccan-police | armed-group | الشرطة المغربية | Moroccan police | code: MARCOP | country: MAR
mauritanian-army | armed-group | الجيش الموريتاني | Mauritanian army | code: MRTMIL | names: القوات المسلحة الموريتانية ; القوات الموريتانية | country: MRT
mauritanian-police | armed-group | الشرطة الموريتانية | Mauritanian police | code: MRTCOP | country: MRT
sudanese-army | armed-group | الجيش السوداني | Sudanese army | code: SDNMIL | names: القوات المسلحة السودانية ; القوات السودانية | country: SDN
sudanese-police | armed-group | الشرطة السودانية | Sudanese police | code: SDNCOP | country: SDN
somali-army | armed-group | الجيش الصومالي | Somali army | code: SOMMIL | names: القوات المسلحة الصومالية ; القوات الصومالية ; الجيش الوطني الصومالي | country: SOM
somali-police | armed-group | الشرطة الصومالية | Somali police | code: SOMCOP | country: SOM
ethiopian-army | armed-group | الجيش الإثيوبي | Ethiopian army | code: ETHMIL | names: القوات المسلحة الإثيوبية ; القوات الإثيوبية | country: ETH
kenyan-army | armed-group | الجيش الكيني | Kenyan army | code: KENMIL | names: القوات المسلحة الكينية ; القوات الكينية | country: KEN
kenyan-police | armed-group | الشرطة الكينية | Kenyan police | code: KENCOP | country: KEN
nigerian-army | armed-group | الجيش النيجيري | Nigerian army | code: NGAMIL | names: القوات المسلحة النيجيرية ; القوات النيجيرية | country: NGA
nigerian-police | armed-group | الشرطة النيجيرية | Nigerian police | code: NGACOP | country: NGA
malian-army | armed-group | الجيش المالي | Malian army | code: MLIMIL | names: القوات المسلحة المالية ; القوات المالية | country: MLI
chadian-army | armed-group | الجيش التشادي | Chadian army | code: TCDMIL | names: القوات المسلحة التشادية ; القوات التشادية | country: TCD
afghan-army | armed-group | الجيش الأفغاني | Afghan army | code: AFGMIL | names: القوات المسلحة الأفغانية ; القوات الأفغانية ; القوات الحكومية الأفغانية ; قوات الأمن الأفغانية | country: AFG
afghan-police | armed-group | الشرطة الأفغانية | Afghan police | code: AFGCOP | country: AFG
pakistani-army | armed-group | الجيش الباكستاني | Pakistani army | code: PAKMIL | names: القوات المسلحة الباكستانية ; القوات الباكستانية | country: PAK
pakistani-police | armed-group | الشرطة الباكستانية | Pakistani police | code: PAKCOP | country: PAK
indian-army | armed-group | الجيش الهندي | Indian army | code: INDMIL | names: القوات المسلحة الهندية ; القوات الهندية | country: IND
indian-police | armed-group | الشرطة الهندية | Indian police | code: INDCOP | country: IND
south-korean-army | armed-group | الجيش الكوري الجنوبي | South Korean army | code: KORMIL | names: القوات الكورية الجنوبية | country: KOR
north-korean-army | armed-group | الجيش الكوري الشمالي | North Korean army | code: PRKMIL | names: القوات الكورية الشمالية | country: PRK
greek-army | armed-group | الجيش اليوناني | Greek army | code: GRCMIL | names: القوات المسلحة اليونانية ; القوات اليونانية | country: GRC
greek-police | armed-group | الشرطة اليونانية | Greek police | code: GRCCOP | country: GRC
dutch-police | armed-group | الشرطة الهولندية | Dutch police | code: NLDCOP | country: NLD
belgian-police | armed-group | الشرطة البلجيكية | Belgian police | code: BELCOP | country: BEL
austrian-police | armed-group | الشرطة النمساوية | Austrian police | code: AUTCOP | country: AUT
swedish-police | armed-group | الشرطة السويدية | Swedish police | code: SWECOP | country: SWE
canadian-police | armed-group | الشرطة الكندية | Canadian police | code: CANCOP | country: CAN
australian-police | armed-group | الشرطة الأسترالية | Australian police | code: AUSCOP | country: AUS
armenian-army | armed-group | الجيش الأرميني | Armenian army | code: ARMMIL | names: الجيش الأرمني ; القوات المسلحة الأرمينية ; القوات المسلحة الأرمنية ; القوات الأرمينية ; القوات الأرمنية | country: ARM
azerbaijani-army | armed-group | الجيش الأذربيجاني | Azerbaijani army | code: AZEMIL | names: الجيش الأذري ; القوات المسلحة الأذربيجانية ; القوات المسلحة الأذرية ; القوات الأذربيجانية ; القوات الأذرية | country: AZE
# Transnational
islamic-state | armed-group | داعش | Islamic State | code: IMG | names: الدولة الإسلامية ; الدولة الإسلامية في العراق والشام ; الدولة الإسلامية في العراق وسوريا ; الدولة الإسلامية في العراق وسورية ; تنظيم الدولة ; دولة العراق والشام ; دولة العراق والشام الإسلامية ; الدولة الإسلامية بالعراق والشام ; دولة الإسلام في العراق والشام ; دولة الخلافة ; الدواعش ; الدولة الإسلامية للعراق والشام | qid: Q2429253
al-qaida | armed-group | القاعدة | al-Qaida | code: IMG | names: تنظيم القاعدة ; قاعدة الجهاد | qid: Q34490 | ambiguous: yes
al-qaida-in-the-arabian-peninsula | armed-group | القاعدة في جزيرة العرب | al-Qaida in the Arabian Peninsula | code: IMG | names: القاعدة في شبه الجزيرة العربية ; القاعدة في اليمن ; قاعدة الجهاد في جزيرة العرب | short: القاعدة
al-qaida-in-the-islamic-maghreb | armed-group | القاعدة في بلاد المغرب الإسلامي | al-Qaida in the Islamic Maghreb | code: IMG | names: القاعدة ببلاد المغرب الإسلامي ; القاعدة في المغرب الإسلامي | short: القاعدة
al-qaida-in-iraq | armed-group | القاعدة في العراق | al-Qaida in Iraq | code: IMG | names: القاعدة في بلاد الرافدين
islamic-state-of-iraq | armed-group | دولة العراق الإسلامية | Islamic State of Iraq | code: IMG
al-qaida-in-the-indian-subcontinent | armed-group | القاعدة في شبه القارة الهندية | al-Qaida in the Indian Subcontinent | code: IMG
islamic-state-khorasan | armed-group | داعش خراسان | Islamic State Khorasan | code: IMG | names: الدولة الإسلامية في خراسان ; ولاية خراسان ; الدولة الإسلامية ولاية خراسان
sinai-province | armed-group | ولاية سيناء | Sinai Province | code: IMG | names: أنصار بيت المقدس
islamic-state-west-africa-province | armed-group | الدولة الإسلامية في غرب أفريقيا | Islamic State West Africa Province | code: IMG | names: ولاية غرب أفريقيا ; داعش في غرب أفريقيا
islamic-state-in-the-greater-sahara | armed-group | الدولة الإسلامية في الصحراء الكبرى | Islamic State in the Greater Sahara | code: IMG
islamic-state-tripoli-province | armed-group | ولاية طرابلس | Islamic State Tripoli Province | code: IMG | names: داعش ليبيا ; داعش في ليبيا
# Syria: state and allies
national-defence-forces-syria | armed-group | قوات الدفاع الوطني | National Defence Forces (Syria) | code: SYRMIL | names: قوات الدفاع الوطني السورية ; جيش الدفاع الوطني ; ميليشيا الدفاع الوطني ; ميليشيات الدفاع الوطني ; قوات الدفاع الوطني السوري | short: الدفاع الوطني | country: SYR
shabiha | armed-group | الشبيحة | Shabiha | code: SYRMIL | names: شبيحة النظام ; شبيحة الأسد | short: شبيحة | country: SYR
popular-committees-syria | armed-group | اللجان الشعبية السورية | Popular Committees (Syria) | code: SYRMIL | names: اللجان الشعبية الموالية للنظام | short: اللجان الشعبية | country: SYR
fourth-armoured-division | armed-group | الفرقة الرابعة | Fourth Armoured Division | code: SYRMIL | names: الفرقة الرابعة المدرعة | country: SYR
syrian-republican-guard | armed-group | الحرس الجمهوري السوري | Syrian Republican Guard | code: SYRMIL | short: الحرس الجمهوري | country: SYR
fifth-corps-syria | armed-group | الفيلق الخامس | Fifth Corps (Syria) | code: SYRMIL | names: الفيلق الخامس اقتحام | country: SYR
tiger-forces | armed-group | قوات النمر | Tiger Forces | code: SYRMIL | names: الفرقة 25 مهام خاصة | country: SYR
desert-hawks | armed-group | صقور الصحراء | Desert Hawks | code: SYRMIL | names: لواء صقور الصحراء | country: SYR
baath-brigades | armed-group | كتائب البعث | Baath Brigades | code: SYRMIL | country: SYR
liwa-al-quds | armed-group | لواء القدس | Liwa al-Quds | code: SYRMIL | names: لواء القدس الفلسطيني | country: SYR
abu-al-fadl-al-abbas-brigade | armed-group | لواء أبو الفضل العباس | Abu al-Fadl al-Abbas Brigade | code: SYRMIL | names: أبو الفضل العباس ; لواء أبي الفضل العباس ; أبوالفضل العباس ; كتائب أبو الفضل العباس ; لواء أبوالفضل العباس | country: SYR
fatemiyoun-brigade | armed-group | لواء فاطميون | Fatemiyoun Brigade | code: IRNMIL | names: فاطميون ; لواء الفاطميون ; الفاطميون | country: IRN
zainabiyoun-brigade | armed-group | لواء زينبيون | Zainabiyoun Brigade | code: IRNMIL | names: زينبيون ; لواء الزينبيون | country: IRN
al-baqir-brigade | armed-group | لواء الباقر | Al-Baqir Brigade | code: SYRMIL | names: ميليشيا الباقر | country: SYR
dhu-al-fiqar-brigade | armed-group | لواء ذو الفقار | Dhu al-Fiqar Brigade | code: SYRMIL | country: SYR
syrian-air-force-intelligence | armed-group | المخابرات الجوية السورية | Syrian Air Force Intelligence | code: SYRSPY | names: فرع المخابرات الجوية ; إدارة المخابرات الجوية | short: المخابرات الجوية | country: SYR
syrian-intelligence | armed-group | المخابرات السورية | Syrian intelligence | code: SYRSPY | names: الاستخبارات السورية ; أجهزة المخابرات السورية ; أجهزة الأمن السورية ; الأمن السوري ; قوات الأمن السورية ; المخابرات العسكرية السورية ; مخابرات النظام السوري | country: SYR
syrian-air-force | armed-group | سلاح الجو السوري | Syrian Air Force | code: SYRMIL | names: الطيران السوري ; الطيران الحربي السوري ; القوات الجوية السورية ; سلاح الطيران السوري ; طيران النظام السوري ; طيران النظام ; الطيران الحربي التابع للنظام ; مقاتلات النظام السوري | country: SYR
pro-government-forces-in-syria | armed-group | القوات الموالية للنظام السوري | Pro-government forces in Syria | code: SYRMIL | names: القوات الموالية للحكومة السورية ; الميليشيات الموالية للنظام السوري ; الميليشيات الموالية لدمشق | short: القوات الموالية للنظام ; الميليشيات الموالية للنظام | country: SYR
palestine-liberation-army | armed-group | جيش التحرير الفلسطيني | Palestine Liberation Army | code: SYRMIL | country: SYR
# Syria: opposition arms
free-syrian-army | armed-group | الجيش السوري الحر | Free Syrian Army | code: SYRREB | names: الجيش الحر ; ألوية الجيش الحر ; كتائب الجيش الحر ; الجيش الحر السوري ; كتائب الجيش السوري الحر | country: SYR
syrian-rebel-factions | armed-group | فصائل المعارضة السورية | Syrian rebel factions | code: SYRREB | names: المعارضة السورية المسلحة ; الفصائل السورية المعارضة ; قوات المعارضة السورية ; الفصائل السورية المسلحة ; مقاتلو المعارضة السورية ; كتائب المعارضة السورية ; المعارضة المسلحة في سوريا ; الفصائل المعارضة السورية | short: فصائل المعارضة ; المعارضة المسلحة ; كتائب المعارضة ; قوات المعارضة | country: SYR
syrian-national-army | armed-group | الجيش الوطني السوري | Syrian National Army | code: SYRREB | names: الجيش الوطني السوري المعارض ; الجيش الوطني الموالي لتركيا ; الفصائل السورية الموالية لتركيا ; الفصائل الموالية لأنقرة ; الفصائل السورية الموالية لأنقرة | short: الجيش الوطني ; الفصائل الموالية لتركيا | country: SYR
national-front-for-liberation | armed-group | الجبهة الوطنية للتحرير | National Front for Liberation | code: SYRREB | names: الجبهة الوطنية للتحرير المعارضة | country: SYR
nusra-front | armed-group | جبهة النصرة | Nusra Front | code: SYRREB | names: النصرة ; جبهة النصرة لأهل الشام ; القاعدة في بلاد الشام ; جبهة فتح الشام ; فتح الشام ; قاعدة الجهاد في بلاد الشام | short: الجبهة | country: SYR
hayat-tahrir-al-sham | armed-group | هيئة تحرير الشام | Hayat Tahrir al-Sham | code: SYRREB | names: تحرير الشام | short: الهيئة | country: SYR
ahrar-al-sham | armed-group | حركة أحرار الشام الإسلامية | Ahrar al-Sham | code: SYRREB | names: أحرار الشام ; كتائب أحرار الشام ; أحرار الشام الإسلامية | short: الأحرار | country: SYR
jaysh-al-islam | armed-group | جيش الإسلام | Jaysh al-Islam | code: SYRREB | names: لواء الإسلام | country: SYR
islamic-front-syria | armed-group | الجبهة الإسلامية | Islamic Front (Syria) | code: SYRREB | names: الجبهة الإسلامية السورية ; الجبهة الإسلامية في سوريا | country: SYR
army-of-conquest | armed-group | جيش الفتح | Army of Conquest | code: SYRREB | country: SYR
syria-revolutionaries-front | armed-group | جبهة ثوار سوريا | Syria Revolutionaries Front | code: SYRREB | names: ثوار سوريا ; جبهة ثوار سورية | country: SYR
hazzm-movement | armed-group | حركة حزم | Hazzm Movement | code: SYRREB | names: حركة حزم السورية | country: SYR
liwa-al-tawhid | armed-group | لواء التوحيد | Liwa al-Tawhid | code: SYRREB | country: SYR
levant-front | armed-group | الجبهة الشامية | Levant Front | code: SYRREB | country: SYR
nour-al-din-al-zenki-movement | armed-group | حركة نور الدين الزنكي | Nour al-Din al-Zenki Movement | code: SYRREB | names: نور الدين الزنكي ; نور الدين زنكي ; حركة الزنكي ; كتائب نور الدين الزنكي | short: الزنكي | country: SYR
suqour-al-sham | armed-group | صقور الشام | Suqour al-Sham | code: SYRREB | names: لواء صقور الشام ; ألوية صقور الشام | country: SYR
sham-legion | armed-group | فيلق الشام | Sham Legion | code: SYRREB | country: SYR
rahman-legion | armed-group | فيلق الرحمن | Rahman Legion | code: SYRREB | country: SYR
farouq-brigades | armed-group | كتائب الفاروق | Farouq Brigades | code: SYRREB | names: كتيبة الفاروق ; لواء الفاروق | country: SYR
ahfad-al-rasul | armed-group | أحفاد الرسول | Ahfad al-Rasul | code: SYRREB | names: ألوية أحفاد الرسول ; لواء أحفاد الرسول ; كتائب أحفاد الرسول | country: SYR
yarmouk-martyrs-brigade | armed-group | لواء شهداء اليرموك | Yarmouk Martyrs Brigade | code: IMG | names: شهداء اليرموك
khalid-ibn-al-walid-army | armed-group | جيش خالد بن الوليد | Khalid ibn al-Walid Army | code: IMG | names: جيش خالد
jund-al-aqsa | armed-group | جند الأقصى | Jund al-Aqsa | code: SYRREB | country: SYR
army-of-mujahideen-syria | armed-group | جيش المجاهدين | Army of Mujahideen (Syria) | code: SYRREB | country: SYR
army-of-emigrants-and-supporters | armed-group | جيش المهاجرين والأنصار | Army of Emigrants and Supporters | code: SYRREB | names: كتيبة المهاجرين | country: SYR
abu-amara-brigades | armed-group | كتائب أبو عمارة | Abu Amara Brigades | code: SYRREB | short: أبو عمارة | country: SYR
fastaqim-union | armed-group | تجمع فاستقم كما أمرت | Fastaqim Union | code: SYRREB | names: فاستقم كما أمرت ; تجمع فاستقم | country: SYR
13th-division-syria | armed-group | الفرقة 13 | 13th Division (Syria) | code: SYRREB | names: الفرقة الثالثة عشرة | country: SYR
30th-division-syria | armed-group | الفرقة 30 | 30th Division (Syria) | code: SYRREB | names: الفرقة الثلاثون ; الفرقة ثلاثين ; فرقة 30 | country: SYR
new-syrian-force | armed-group | القوة السورية الجديدة | New Syrian Force | code: SYRREB | names: قوات سوريا الجديدة ; مجموعة سوريا الجديدة ; جيش سوريا الجديد ; القوات السورية الجديدة | country: SYR
new-syrian-army | armed-group | جيش سوريا الجديد | New Syrian Army | code: SYRREB | names: جيش سورية الجديد | country: SYR
maghawir-al-thawra | armed-group | مغاوير الثورة | Maghawir al-Thawra | code: SYRREB | names: جيش مغاوير الثورة ; جيش سوريا الحرة ; جيش سورية الحرة | country: SYR
jaysh-al-izza | armed-group | جيش العزة | Jaysh al-Izza | code: SYRREB | names: تجمع العزة | country: SYR
jaysh-al-nasr | armed-group | جيش النصر | Jaysh al-Nasr | code: SYRREB | country: SYR
free-idlib-army | armed-group | جيش إدلب الحر | Free Idlib Army | code: SYRREB | country: SYR
jaysh-al-ahrar | armed-group | جيش الأحرار | Jaysh al-Ahrar | code: SYRREB | country: SYR
first-coastal-division | armed-group | الفرقة الأولى الساحلية | First Coastal Division | code: SYRREB | names: الفرقة الساحلية الأولى ; الفرقة الساحلية | country: SYR
central-division-syria | armed-group | الفرقة الوسطى | Central Division (Syria) | code: SYRREB | country: SYR
southern-front-syria | armed-group | الجبهة الجنوبية | Southern Front (Syria) | code: SYRREB | names: الجبهة الجنوبية التابعة للجيش الحر | country: SYR | ambiguous: yes
first-army-syria | armed-group | الجيش الأول | First Army (Syria) | code: SYRREB | country: SYR | ambiguous: yes
sultan-murad-division | armed-group | فرقة السلطان مراد | Sultan Murad Division | code: SYRREB | names: لواء السلطان مراد ; فصيل السلطان مراد | short: السلطان مراد | country: SYR
hamza-division | armed-group | فرقة الحمزة | Hamza Division | code: SYRREB | names: فرقة الحمزات ; الحمزات | country: SYR
suleiman-shah-brigade | armed-group | فرقة السلطان سليمان شاه | Suleiman Shah Brigade | code: SYRREB | names: لواء السلطان سليمان شاه ; العمشات ; فرقة سليمان شاه ; لواء سليمان شاه | country: SYR
ahrar-al-sharqiya | armed-group | أحرار الشرقية | Ahrar al-Sharqiya | code: SYRREB | names: تجمع أحرار الشرقية | country: SYR
jaysh-al-sharqiya | armed-group | جيش الشرقية | Jaysh al-Sharqiya | code: SYRREB | country: SYR
mutasim-brigade | armed-group | لواء المعتصم | Mutasim Brigade | code: SYRREB | names: فرقة المعتصم | country: SYR
ahrar-souriya-brigade | armed-group | لواء أحرار سوريا | Ahrar Souriya Brigade | code: SYRREB | country: SYR
badr-martyrs-brigade-syria | armed-group | لواء شهداء بدر | Badr Martyrs Brigade (Syria) | code: SYRREB | country: SYR
liwa-ahrar-al-jabal | armed-group | لواء أحرار الجبل | Liwa Ahrar al-Jabal | code: SYRREB | country: SYR
liwa-al-haqq | armed-group | لواء الحق | Liwa al-Haqq | code: SYRREB | names: لواء الحق في حمص | country: SYR
liwa-dawud | armed-group | لواء داود | Liwa Dawud | code: SYRREB | country: SYR
ansar-al-sham | armed-group | أنصار الشام | Ansar al-Sham | code: SYRREB | names: كتائب أنصار الشام | country: SYR
ajnad-al-sham | armed-group | أجناد الشام | Ajnad al-Sham | code: SYRREB | names: الاتحاد الإسلامي لأجناد الشام | country: SYR
ajnad-al-kavkaz | armed-group | أجناد القوقاز | Ajnad al-Kavkaz | code: SYRREB | country: SYR
turkistan-islamic-party | armed-group | الحزب الإسلامي التركستاني | Turkistan Islamic Party | code: IMG | names: الحزب الإسلامي التركستاني في سوريا ; التركستاني | short: التركستان
hurras-al-din | armed-group | تنظيم حراس الدين | Hurras al-Din | code: IMG | names: حراس الدين
ansar-al-din-front-syria | armed-group | أنصار الدين | Ansar al-Din Front (Syria) | code: SYRREB | names: جبهة أنصار الدين | country: SYR
islamic-muthanna-movement | armed-group | حركة المثنى الإسلامية | Islamic Muthanna Movement | code: SYRREB | names: حركة المثنى | country: SYR
fajr-al-sham-islamic-movement | armed-group | حركة الفجر الإسلامية | Fajr al-Sham Islamic Movement | code: SYRREB | names: حركة فجر الشام الإسلامية ; فجر الشام | country: SYR
harakat-sham-al-islam | armed-group | حركة شام الإسلام | Harakat Sham al-Islam | code: SYRREB | names: شام الإسلام | country: SYR
syrian-liberation-front | armed-group | جبهة تحرير سوريا | Syrian Liberation Front | code: SYRREB | names: جبهة تحرير سورية | country: SYR
syrian-islamic-liberation-front | armed-group | جبهة تحرير سوريا الإسلامية | Syrian Islamic Liberation Front | code: SYRREB | names: جبهة تحرير سورية الإسلامية | country: SYR
ansar-al-islam-front | armed-group | جبهة أنصار الإسلام | Ansar al-Islam Front | code: SYRREB | country: SYR
authenticity-and-development-front | armed-group | جبهة الأصالة والتنمية | Authenticity and Development Front | code: SYRREB | names: الأصالة والتنمية | country: SYR
kurdish-front-brigade | armed-group | جبهة الأكراد | Kurdish Front Brigade | code: SYRREB | names: لواء جبهة الأكراد | country: SYR
furqan-brigades | armed-group | ألوية الفرقان | Furqan Brigades | code: SYRREB | names: لواء الفرقان | country: SYR
omari-brigades | armed-group | ألوية العمري | Omari Brigades | code: SYRREB | country: SYR
hawran-column-division | armed-group | فرقة عامود حوران | Hawran Column Division | code: SYRREB | names: عامود حوران | country: SYR
fallujat-hawran-division | armed-group | فرقة فلوجة حوران | Fallujat Hawran Division | code: SYRREB | names: فلوجة حوران | country: SYR
yarmouk-army | armed-group | جيش اليرموك | Yarmouk Army | code: SYRREB | names: لواء اليرموك | country: SYR
shabab-al-sunna | armed-group | فرقة شباب السنة | Shabab al-Sunna | code: SYRREB | names: لواء شباب السنة ; شباب السنة | country: SYR
lions-of-the-east-army | armed-group | أسود الشرقية | Lions of the East Army | code: SYRREB | names: جيش أسود الشرقية | country: SYR
ahmad-al-abdo-forces | armed-group | قوات أحمد العبدو | Ahmad al-Abdo Forces | code: SYRREB | names: قوات الشهيد أحمد العبدو ; أحمد العبدو | country: SYR
sahaba-brigades | armed-group | كتائب الصحابة | Sahaba Brigades | code: SYRREB | names: لواء الصحابة | country: SYR
liwa-al-fatah | armed-group | لواء فتح | Liwa al-Fatah | code: SYRREB | country: SYR
abdullah-azzam-brigades | armed-group | كتائب عبد الله عزام | Abdullah Azzam Brigades | code: IMG | names: كتائب عبدالله عزام
jaysh-al-sunna | armed-group | جيش السنة | Jaysh al-Sunna | code: SYRREB | country: SYR
jaysh-al-tawhid | armed-group | جيش التوحيد | Jaysh al-Tawhid | code: SYRREB | country: SYR
aleppo-army | armed-group | جيش حلب | Aleppo Army | code: SYRREB | country: SYR
fatah-halab | armed-group | غرفة عمليات فتح حلب | Fatah Halab | code: SYRREB | names: فتح حلب ; غرفة فتح حلب | country: SYR
ansar-al-sharia-operations-room-aleppo | armed-group | غرفة عمليات أنصار الشريعة | Ansar al-Sharia operations room (Aleppo) | code: SYRREB | country: SYR
al-bunyan-al-marsous-daraa | armed-group | غرفة عمليات البنيان المرصوص السورية | Al-Bunyan al-Marsous (Daraa) | code: SYRREB | names: غرفة عمليات البنيان المرصوص في درعا | country: SYR
incite-the-believers-operations-room | armed-group | غرفة عمليات وحرض المؤمنين | Incite the Believers operations room | code: IMG | names: وحرض المؤمنين ; غرفة وحرض المؤمنين
al-fath-al-mubin | armed-group | غرفة عمليات الفتح المبين | Al-Fath al-Mubin | code: SYRREB | names: الفتح المبين ; غرفة الفتح المبين | country: SYR
military-operations-centre-amman | armed-group | غرفة العمليات العسكرية المشتركة الموك | Military Operations Centre (Amman) | names: غرفة الموك ; غرفة عمليات الموك ; الموك
military-operations-command-syria | armed-group | إدارة العمليات العسكرية | Military Operations Command (Syria) | code: SYRREB | names: إدارة العمليات العسكرية السورية | country: SYR
euphrates-shield-factions | armed-group | درع الفرات | Euphrates Shield factions | code: SYRREB | names: فصائل درع الفرات ; غرفة عمليات درع الفرات | country: SYR | ambiguous: yes
southern-tribes-rebels | armed-group | ثوار عشائر الجنوب | Southern Tribes Rebels | code: SYRREB | country: SYR
raqqa-revolutionaries-brigade | armed-group | ثوار الرقة | Raqqa Revolutionaries Brigade | code: SYRREB | names: لواء ثوار الرقة ; جبهة ثوار الرقة | country: SYR
aleppo-military-council | armed-group | المجلس العسكري في حلب | Aleppo Military Council | code: SYRREB | names: المجلس العسكري الثوري في حلب ; المجلس العسكري بحلب ; مجلس حلب العسكري | short: المجلس العسكري | country: SYR
damascus-military-council | armed-group | المجلس العسكري في دمشق وريفها | Damascus Military Council | code: SYRREB | names: المجلس العسكري في دمشق | short: المجلس العسكري | country: SYR
general-staff-of-the-free-syrian-army | armed-group | هيئة أركان الجيش السوري الحر | General Staff of the Free Syrian Army | code: SYRREB | names: هيئة الأركان العامة للجيش السوري الحر ; رئاسة أركان الجيش الحر ; هيئة أركان الجيش الحر | short: هيئة الأركان | country: SYR
# Syria: Kurdish-led
syrian-democratic-forces | armed-group | قوات سوريا الديمقراطية | Syrian Democratic Forces | code: SYRREB | names: قوات سورية الديمقراطية ; قسد ; قوات سوريا الديموقراطية ; قوات سورية الديموقراطية | country: SYR
ypg | armed-group | وحدات حماية الشعب | People's Protection Units | code: SYRREB | names: وحدات حماية الشعب الكردية ; الوحدات الكردية ; وحدات حماية الشعب الكردي ; وحدات الحماية الكردية ; وحدات الحماية الشعبية ; قوات حماية الشعب الكردية ; ي ب ك | short: الوحدات ; وحدات الحماية | country: SYR
womens-protection-units | armed-group | وحدات حماية المرأة | Women's Protection Units | code: SYRREB | names: وحدات حماية المرأة الكردية | country: SYR
asayish | armed-group | الأسايش | Asayish | code: SYRREB | names: أسايش ; الاساييش ; قوى الأمن الداخلي الكردية ; الأسايش الكردية ; قوات الأمن الداخلي الكردية | country: SYR
manbij-military-council | armed-group | مجلس منبج العسكري | Manbij Military Council | code: SYRREB | country: SYR
deir-ez-zor-military-council | armed-group | مجلس دير الزور العسكري | Deir ez-Zor Military Council | code: SYRREB | country: SYR
jaysh-al-thuwar | armed-group | جيش الثوار | Jaysh al-Thuwar | code: SYRREB | country: SYR
al-sanadid-forces | armed-group | قوات الصناديد | Al-Sanadid Forces | code: SYRREB | names: الصناديد ; جيش الصناديد | country: SYR
syriac-military-council | armed-group | المجلس العسكري السرياني | Syriac Military Council | code: SYRREB | country: SYR
afrin-liberation-forces | armed-group | قوات تحرير عفرين | Afrin Liberation Forces | code: SYRREB | country: SYR
men-of-dignity-movement | armed-group | حركة رجال الكرامة | Men of Dignity Movement | code: SYRREB | names: رجال الكرامة | country: SYR
# Iraq
peshmerga | armed-group | البيشمركة | Peshmerga | code: IRQMIL | names: البشمركة ; البيشمركة الكردية ; قوات حرس الإقليم ; البيشمرغة ; البشمرغة | country: IRQ
popular-mobilization-forces | armed-group | الحشد الشعبي | Popular Mobilization Forces | code: IRQMIL | names: الحشد الشعبي العراقي ; الحشد الشعبي الشيعي | short: الحشد | country: IRQ
tribal-mobilization | armed-group | الحشد العشائري | Tribal Mobilization | code: IRQMIL | names: الحشد الوطني | country: IRQ
kataib-hezbollah | armed-group | كتائب حزب الله العراقي | Kataib Hezbollah | code: IRQREB | names: كتائب حزب الله ; حزب الله العراقي ; كتائب حزب الله في العراق ; كتائب حزب الله العراقية | country: IRQ
asaib-ahl-al-haq | armed-group | عصائب أهل الحق | Asaib Ahl al-Haq | code: IRQREB | short: العصائب | country: IRQ
badr-organization | armed-group | منظمة بدر | Badr Organization | code: IRQREB | names: فيلق بدر ; ميليشيا بدر ; ميليشيات بدر ; قوات بدر ; كتلة بدر | country: IRQ
harakat-al-nujaba | armed-group | حركة النجباء | Harakat al-Nujaba | code: IRQREB | names: حركة النجباء العراقية ; حركة حزب الله النجباء ; ميليشيا النجباء | short: النجباء | country: IRQ
saraya-al-salam | armed-group | سرايا السلام | Saraya al-Salam | code: IRQREB | names: سرايا السلام التابعة للتيار الصدري | country: IRQ
mahdi-army | armed-group | جيش المهدي | Mahdi Army | code: IRQREB | country: IRQ
kataib-sayyid-al-shuhada | armed-group | كتائب سيد الشهداء | Kataib Sayyid al-Shuhada | code: IRQREB | country: IRQ
kataib-al-imam-ali | armed-group | كتائب الإمام علي | Kataib al-Imam Ali | code: IRQREB | country: IRQ
saraya-al-khorasani | armed-group | سرايا الخراساني | Saraya al-Khorasani | code: IRQREB | country: IRQ
promised-day-brigade | armed-group | لواء اليوم الموعود | Promised Day Brigade | code: IRQREB | country: IRQ
saraya-awliya-al-dam | armed-group | سرايا أولياء الدم | Saraya Awliya al-Dam | code: IRQREB | names: أولياء الدم | country: IRQ
islamic-resistance-in-iraq | armed-group | المقاومة الإسلامية في العراق | Islamic Resistance in Iraq | code: IRQREB | names: فصائل المقاومة العراقية ; المقاومة الإسلامية العراقية | country: IRQ
iraqi-counter-terrorism-service | armed-group | جهاز مكافحة الإرهاب العراقي | Iraqi Counter Terrorism Service | code: IRQMIL | names: قوات مكافحة الإرهاب العراقية ; قوات جهاز مكافحة الإرهاب ; الفرقة الذهبية ; قوات النخبة العراقية | short: جهاز مكافحة الإرهاب ; قوات مكافحة الإرهاب | country: IRQ
emergency-response-division-iraq | armed-group | قوات الرد السريع | Emergency Response Division (Iraq) | code: IRQMIL | names: قوات الرد السريع العراقية ; فرقة الرد السريع | country: IRQ
iraqi-federal-police | armed-group | الشرطة الاتحادية | Iraqi Federal Police | code: IRQCOP | names: الشرطة الاتحادية العراقية | country: IRQ
iraqi-joint-operations-command | armed-group | قيادة العمليات المشتركة | Iraqi Joint Operations Command | code: IRQMIL | names: قيادة العمليات المشتركة العراقية ; العمليات المشتركة العراقية | short: العمليات المشتركة | country: IRQ
baghdad-operations-command | armed-group | قيادة عمليات بغداد | Baghdad Operations Command | code: IRQMIL | names: عمليات بغداد | country: IRQ
anbar-operations-command | armed-group | قيادة عمليات الأنبار | Anbar Operations Command | code: IRQMIL | names: عمليات الأنبار | country: IRQ
nineveh-operations-command | armed-group | قيادة عمليات نينوى | Nineveh Operations Command | code: IRQMIL | names: عمليات نينوى | country: IRQ
9th-armoured-division-iraq | armed-group | الفرقة المدرعة التاسعة | 9th Armoured Division (Iraq) | code: IRQMIL | names: الفرقة التاسعة | country: IRQ
sahwa | armed-group | الصحوات | Sahwa | code: IRQMIL | names: قوات الصحوة ; مجالس الصحوة ; صحوات العراق | country: IRQ
naqshbandi-army | armed-group | جيش رجال الطريقة النقشبندية | Naqshbandi Army | code: IRQREB | names: جيش الطريقة النقشبندية ; جيش النقشبندية ; النقشبندية | country: IRQ
ansar-al-sunna | armed-group | أنصار السنة | Ansar al-Sunna | code: IRQREB | names: جيش أنصار السنة | country: IRQ
ansar-al-islam | armed-group | أنصار الإسلام | Ansar al-Islam | code: IRQREB | names: أنصار الإسلام الكردية | country: IRQ
islamic-army-in-iraq | armed-group | الجيش الإسلامي في العراق | Islamic Army in Iraq | code: IRQREB | country: IRQ
tribal-revolutionaries-iraq | armed-group | ثوار العشائر | Tribal revolutionaries (Iraq) | code: IRQREB | names: المجلس العسكري لثوار العشائر ; ثوار العشائر في العراق | country: IRQ
sinjar-resistance-units | armed-group | وحدات مقاومة سنجار | Sinjar Resistance Units | code: IRQREB | names: وحدات حماية سنجار ; وحدات مقاومة شنكال ; اليبشة | country: IRQ
babylon-brigades | armed-group | كتائب بابليون | Babylon Brigades | code: IRQREB | country: IRQ
iraqi-air-force | armed-group | سلاح الجو العراقي | Iraqi Air Force | code: IRQMIL | names: القوة الجوية العراقية ; الطيران العراقي ; طيران الجيش العراقي ; القوات الجوية العراقية | country: IRQ
# Yemen
houthis | armed-group | الحوثيون | Houthis | code: YEMREB | names: الحوثيين ; أنصار الله ; جماعة الحوثي ; ميليشيا الحوثي ; ميليشيات الحوثي ; الميليشيات الحوثية ; المليشيات الحوثية ; مليشيا الحوثي ; مليشيات الحوثي ; الميليشيا الحوثية ; المليشيا الحوثية ; المتمردون الحوثيون ; المتمردين الحوثيين ; المسلحون الحوثيون ; المسلحين الحوثيين ; حركة الحوثي ; الجماعة الحوثية ; حوثيون ; حوثيين ; الانقلابيون الحوثيون ; الانقلابيين الحوثيين | short: الميليشيات ; الانقلابيين ; الانقلابيون ; المتمردين ; المتمردون | country: YEM
houthi-saleh-forces | armed-group | ميليشيات الحوثي وصالح | Houthi-Saleh forces | code: YEMREB | names: ميليشيات الحوثي والمخلوع صالح ; ميليشيا الحوثي وصالح ; ميليشيات الحوثي والمخلوع ; تحالف الحوثي وصالح ; ميليشيات الحوثيين وصالح ; ميليشيات صالح والحوثي ; تحالف الحوثي صالح ; مليشيات الحوثي وصالح ; مليشيا الحوثي وصالح ; ميليشيات الحوثي وقوات صالح ; مليشيا الحوثي والمخلوع صالح | country: YEM
popular-committees-yemen | armed-group | اللجان الشعبية اليمنية | Popular Committees (Yemen) | code: YEMMIL | names: اللجان الشعبية الموالية لهادي | short: اللجان الشعبية | country: YEM
saleh-loyalist-forces | armed-group | قوات صالح | Saleh loyalist forces | code: YEMREB | names: قوات المخلوع صالح ; قوات الرئيس السابق علي عبد الله صالح ; قوات الرئيس السابق علي عبدالله صالح ; قوات الرئيس المخلوع صالح ; ميليشيات صالح ; ميليشيات المخلوع صالح ; ميليشيا صالح ; القوات الموالية لصالح ; القوات الموالية للرئيس السابق علي عبد الله صالح ; القوات الموالية للرئيس السابق علي عبدالله صالح ; ميليشيات المخلوع ; قوات الرئيس المخلوع علي عبد الله صالح ; قوات الرئيس المخلوع علي عبدالله صالح | short: قوات المخلوع | country: YEM
yemeni-republican-guard | armed-group | الحرس الجمهوري اليمني | Yemeni Republican Guard | code: YEMMIL | names: الحرس الجمهوري في اليمن | short: الحرس الجمهوري ; قوات الحرس الجمهوري | country: YEM
yemeni-popular-resistance | armed-group | المقاومة الشعبية | Popular Resistance (Yemen) | code: YEMMIL | names: المقاومة الشعبية اليمنية ; المقاومة الشعبية في اليمن ; رجال المقاومة الشعبية ; المقاومة اليمنية | short: المقاومة | country: YEM
southern-resistance | armed-group | المقاومة الجنوبية | Southern Resistance | code: YEMREB | names: المقاومة الشعبية الجنوبية ; المقاومة الجنوبية في اليمن | short: المقاومة | country: YEM
security-belt-forces | armed-group | قوات الحزام الأمني | Security Belt Forces | code: YEMREB | names: الحزام الأمني ; الحزام الأمني اليمنية ; قوات الحزام الأمني الجنوبية | country: YEM
hadrami-elite-forces | armed-group | النخبة الحضرمية | Hadrami Elite Forces | code: YEMREB | country: YEM
shabwani-elite-forces | armed-group | النخبة الشبوانية | Shabwani Elite Forces | code: YEMREB | country: YEM
giants-brigades | armed-group | ألوية العمالقة | Giants Brigades | code: YEMMIL | names: قوات العمالقة ; ألوية العمالقة الجنوبية ; لواء العمالقة | short: العمالقة | country: YEM
national-resistance-forces-yemen | armed-group | قوات المقاومة الوطنية | National Resistance Forces (Yemen) | code: YEMMIL | names: حراس الجمهورية ; قوات طارق صالح ; المقاومة الوطنية اليمنية | country: YEM
joint-forces-on-the-west-coast-yemen | armed-group | القوات المشتركة اليمنية | Joint Forces on the west coast (Yemen) | code: YEMMIL | names: القوات المشتركة في الساحل الغربي ; القوات اليمنية المشتركة | short: القوات المشتركة | country: YEM
tihama-resistance | armed-group | المقاومة التهامية | Tihama Resistance | code: YEMMIL | names: ألوية تهامة | country: YEM
nations-shield-forces | armed-group | قوات درع الوطن | Nation's Shield Forces | code: YEMMIL | names: درع الوطن | country: YEM
abu-al-abbas-brigades | armed-group | كتائب أبو العباس | Abu al-Abbas Brigades | code: YEMMIL | names: جماعة أبو العباس | country: YEM
forces-loyal-to-the-yemeni-government | armed-group | قوات الشرعية اليمنية | Forces loyal to the Yemeni government | code: YEMMIL | names: القوات الموالية لهادي ; القوات الموالية للرئيس عبد ربه منصور هادي ; القوات الموالية للرئيس هادي ; القوات الموالية للحكومة اليمنية ; القوات الموالية للشرعية ; قوات الشرعية في اليمن ; القوات اليمنية الموالية للشرعية | short: قوات الشرعية | country: YEM
ansar-al-sharia-yemen | armed-group | أنصار الشريعة | Ansar al-Sharia (Yemen) | code: IMG | names: أنصار الشريعة في اليمن
yemeni-coast-guard | armed-group | خفر السواحل اليمني | Yemeni Coast Guard | code: YEMMIL | names: قوات خفر السواحل اليمنية | country: YEM
first-armoured-division-yemen | armed-group | الفرقة الأولى مدرع | First Armoured Division (Yemen) | code: YEMMIL | names: الفرقة الأولى المدرعة | country: YEM
# Libya
libyan-national-army | armed-group | الجيش الوطني الليبي | Libyan National Army | code: LBYREB | names: قوات حفتر ; الجيش الوطني الليبي بقيادة حفتر ; قوات المشير خليفة حفتر ; قوات خليفة حفتر ; قوات شرق ليبيا ; قوات المشير حفتر ; القوات المسلحة العربية الليبية ; ميليشيات حفتر ; مليشيات حفتر ; قوات اللواء خليفة حفتر ; القوات الموالية لحفتر ; قوات القيادة العامة | short: الجيش الوطني | country: LBY
gna-forces | armed-group | قوات حكومة الوفاق | GNA forces | code: LBYMIL | names: قوات حكومة الوفاق الوطني ; قوات الوفاق ; القوات الموالية لحكومة الوفاق ; ميليشيات الوفاق ; القوات التابعة لحكومة الوفاق ; قوات حكومة الوفاق الليبية ; القوات الموالية لحكومة الوفاق الوطني | country: LBY
libya-dawn | armed-group | فجر ليبيا | Libya Dawn | code: LBYREB | names: عملية فجر ليبيا | country: LBY
al-bunyan-al-marsous-libya | armed-group | البنيان المرصوص | Al-Bunyan al-Marsous (Libya) | code: LBYMIL | names: عملية البنيان المرصوص | country: LBY
operation-dignity | armed-group | عملية الكرامة | Operation Dignity | code: LBYREB | names: قوات عملية الكرامة ; قوات الكرامة | country: LBY | ambiguous: yes
volcano-of-rage | armed-group | بركان الغضب | Volcano of Rage | code: LBYMIL | names: عملية بركان الغضب | country: LBY
ansar-al-sharia-libya | armed-group | أنصار الشريعة الليبية | Ansar al-Sharia (Libya) | code: LBYREB | names: أنصار الشريعة في ليبيا ; أنصار الشريعة في بنغازي ; أنصار الشريعة ببنغازي | country: LBY
benghazi-revolutionaries-shura-council | armed-group | مجلس شورى ثوار بنغازي | Benghazi Revolutionaries Shura Council | code: LBYREB | names: مجلس ثوار بنغازي ; شورى ثوار بنغازي | country: LBY
derna-mujahideen-shura-council | armed-group | مجلس شورى مجاهدي درنة | Derna Mujahideen Shura Council | code: LBYREB | names: مجلس شورى درنة ; شورى مجاهدي درنة | country: LBY
benghazi-defence-brigades | armed-group | سرايا الدفاع عن بنغازي | Benghazi Defence Brigades | code: LBYREB | country: LBY
misrata-brigades | armed-group | كتائب مصراتة | Misrata brigades | code: LBYREB | names: ميليشيات مصراتة ; قوات مصراتة ; ميليشيا مصراتة | country: LBY
zintan-brigades | armed-group | كتائب الزنتان | Zintan brigades | code: LBYREB | names: ميليشيات الزنتان ; قوات الزنتان ; ثوار الزنتان | country: LBY
libya-shield | armed-group | درع ليبيا | Libya Shield | code: LBYREB | country: LBY
special-deterrence-force-libya | armed-group | قوة الردع الخاصة | Special Deterrence Force (Libya) | code: LBYMIL | names: قوات الردع الخاصة ; جهاز الردع ; جهاز الردع لمكافحة الجريمة المنظمة والإرهاب | short: قوة الردع | country: LBY
tripoli-revolutionaries-brigade | armed-group | كتيبة ثوار طرابلس | Tripoli Revolutionaries Brigade | code: LBYMIL | names: ثوار طرابلس | country: LBY
kaniyat-7th-brigade | armed-group | اللواء السابع | Kaniyat (7th Brigade) | code: LBYREB | names: الكانيات ; اللواء السابع ترهونة | country: LBY | ambiguous: yes
444-brigade | armed-group | اللواء 444 | 444 Brigade | code: LBYMIL | names: اللواء 444 قتال | country: LBY
stability-support-apparatus | armed-group | جهاز دعم الاستقرار | Stability Support Apparatus | code: LBYMIL | names: جهاز دعم الاستقرار الليبي | country: LBY
tariq-ben-zeyad-brigade | armed-group | كتيبة طارق بن زياد | Tariq Ben Zeyad Brigade | code: LBYREB | names: لواء طارق بن زياد | country: LBY
saiqa-special-forces-libya | armed-group | قوات الصاعقة الليبية | Saiqa Special Forces (Libya) | code: LBYREB | names: القوات الخاصة الليبية | short: قوات الصاعقة | country: LBY
petroleum-facilities-guard | armed-group | حرس المنشآت النفطية | Petroleum Facilities Guard | code: LBYMIL | names: حرس المنشآت النفطية الليبية | country: LBY
gaddafi-forces | armed-group | كتائب القذافي | Gaddafi forces | code: LBYMIL | names: قوات القذافي ; الكتائب الأمنية للقذافي ; القوات الموالية للقذافي ; قوات العقيد معمر القذافي ; كتائب معمر القذافي | country: LBY
libyan-coast-guard | armed-group | خفر السواحل الليبي | Libyan Coast Guard | code: LBYMIL | names: خفر السواحل الليبية | country: LBY
# Lebanon
hezbollah | armed-group | حزب الله | Hezbollah | code: LBNREB | names: حزب الله اللبناني | short: الحزب | qid: Q41053 | country: LBN
lebanese-internal-security-forces | armed-group | قوى الأمن الداخلي اللبنانية | Lebanese Internal Security Forces | code: LBNCOP | names: قوى الأمن الداخلي اللبناني | short: قوى الأمن الداخلي | country: LBN
lebanese-general-security | armed-group | الأمن العام اللبناني | Lebanese General Security | code: LBNSPY | names: المديرية العامة للأمن العام اللبناني | short: الأمن العام | country: LBN
lebanese-army-intelligence | armed-group | مخابرات الجيش اللبناني | Lebanese army intelligence | code: LBNSPY | names: مديرية المخابرات في الجيش اللبناني | country: LBN
fatah-al-islam | armed-group | فتح الإسلام | Fatah al-Islam | code: LBNREB | country: LBN
jund-al-sham | armed-group | جند الشام | Jund al-Sham | code: LBNREB | country: LBN
asbat-al-ansar | armed-group | عصبة الأنصار | Asbat al-Ansar | code: LBNREB | names: عصبة الأنصار الإسلامية | country: LBN
arab-democratic-party-lebanon | armed-group | الحزب العربي الديمقراطي | Arab Democratic Party (Lebanon) | code: LBNREB | country: LBN
lebanese-resistance-brigades | armed-group | سرايا المقاومة اللبنانية | Lebanese Resistance Brigades | code: LBNREB | names: سرايا المقاومة | country: LBN
unifil | armed-group | قوة الأمم المتحدة المؤقتة في لبنان | UN Interim Force in Lebanon | code: IGOUNO | names: اليونيفيل ; يونيفيل ; قوة اليونيفيل ; قوات الأمم المتحدة المؤقتة في لبنان ; القوات الدولية في جنوب لبنان ; قوات الطوارئ الدولية ; اليونيفل ; قوة الأمم المتحدة المؤقتة العاملة في لبنان
undof | armed-group | قوة الأمم المتحدة لمراقبة فض الاشتباك | UN Disengagement Observer Force | code: IGOUNO | names: أندوف ; الاندوف ; قوة فض الاشتباك ; قوة مراقبة فض الاشتباك
joint-palestinian-security-force | armed-group | القوة الأمنية الفلسطينية المشتركة | Joint Palestinian Security Force | code: PSEREB | names: القوة الأمنية المشتركة في عين الحلوة ; القوة الأمنية الفلسطينية المشتركة في عين الحلوة | country: PSE
# Palestine and Israel
al-qassam-brigades | armed-group | كتائب القسام | Al-Qassam Brigades | code: PSEREB | names: كتائب عز الدين القسام ; كتائب الشهيد عز الدين القسام ; كتائب عزالدين القسام | short: القسام | country: PSE
palestinian-islamic-jihad | armed-group | حركة الجهاد الإسلامي | Palestinian Islamic Jihad | code: PSEREB | names: الجهاد الإسلامي ; حركة الجهاد الإسلامي في فلسطين ; حركة الجهاد الإسلامي الفلسطينية ; الجهاد الإسلامي الفلسطيني | country: PSE
al-quds-brigades | armed-group | سرايا القدس | Al-Quds Brigades | code: PSEREB | names: سرايا القدس الجناح العسكري لحركة الجهاد الإسلامي | country: PSE
al-nasser-salah-al-deen-brigades | armed-group | ألوية الناصر صلاح الدين | Al-Nasser Salah al-Deen Brigades | code: PSEREB | names: لجان المقاومة الشعبية ; لجان المقاومة الشعبية في غزة | country: PSE
al-aqsa-martyrs-brigades | armed-group | كتائب شهداء الأقصى | Al-Aqsa Martyrs Brigades | code: PSEREB | names: كتائب الأقصى | country: PSE
abu-ali-mustafa-brigades | armed-group | كتائب أبو علي مصطفى | Abu Ali Mustafa Brigades | code: PSEREB | names: كتائب الشهيد أبو علي مصطفى | country: PSE
popular-front-for-the-liberation-of-palestine | armed-group | الجبهة الشعبية لتحرير فلسطين | Popular Front for the Liberation of Palestine | code: PSEREB | names: الجبهة الشعبية الفلسطينية | short: الجبهة الشعبية | country: PSE
pflp-general-command | armed-group | الجبهة الشعبية القيادة العامة | PFLP General Command | code: PSEREB | names: الجبهة الشعبية لتحرير فلسطين القيادة العامة ; الجبهة الشعبية - القيادة العامة ; الجبهة الشعبية لتحرير فلسطين - القيادة العامة | country: PSE
lions-den | armed-group | عرين الأسود | Lions' Den | code: PSEREB | names: مجموعات عرين الأسود | country: PSE
jenin-brigade | armed-group | كتيبة جنين | Jenin Brigade | code: PSEREB | country: PSE
national-resistance-brigades | armed-group | كتائب المقاومة الوطنية | National Resistance Brigades | code: PSEREB | names: كتائب المقاومة الوطنية الفلسطينية | country: PSE
aknaf-bait-al-maqdis | armed-group | أكناف بيت المقدس | Aknaf Bait al-Maqdis | code: PSEREB | names: كتائب أكناف بيت المقدس | country: PSE
army-of-islam-gaza | armed-group | جيش الإسلام الفلسطيني | Army of Islam (Gaza) | code: PSEREB | names: جيش الإسلام في غزة | country: PSE
palestinian-security-forces | armed-group | الأجهزة الأمنية الفلسطينية | Palestinian security forces | code: PSECOP | names: أجهزة الأمن الفلسطينية ; قوات الأمن الفلسطينية ; الأمن الفلسطيني ; قوات الأمن الوطني الفلسطيني | country: PSE
israeli-air-force | armed-group | سلاح الجو الإسرائيلي | Israeli Air Force | code: ISRMIL | names: الطيران الإسرائيلي ; الطيران الحربي الإسرائيلي ; طيران الاحتلال ; طائرات الاحتلال ; القوات الجوية الإسرائيلية ; مقاتلات الاحتلال | country: ISR
israeli-border-police | armed-group | حرس الحدود الإسرائيلي | Israeli Border Police | code: ISRCOP | names: شرطة حرس الحدود الإسرائيلية | country: ISR
golani-brigade | armed-group | لواء غولاني | Golani Brigade | code: ISRMIL | names: غولاني ; لواء جولاني | country: ISR
israeli-military-intelligence | armed-group | الاستخبارات العسكرية الإسرائيلية | Israeli military intelligence | code: ISRSPY | names: شعبة الاستخبارات العسكرية الإسرائيلية ; أمان الإسرائيلية ; المخابرات العسكرية الإسرائيلية | country: ISR
israeli-intelligence | armed-group | المخابرات الإسرائيلية | Israeli intelligence | code: ISRSPY | names: الاستخبارات الإسرائيلية ; أجهزة الأمن الإسرائيلية | country: ISR
multinational-force-and-observers | armed-group | القوة متعددة الجنسيات والمراقبون | Multinational Force and Observers | names: القوة المتعددة الجنسيات في سيناء ; القوة متعددة الجنسيات في سيناء
# Egypt, Sinai
hasm-movement | armed-group | حركة حسم | Hasm Movement | code: EGYREB | names: حسم الإرهابية | country: EGY
ajnad-misr | armed-group | أجناد مصر | Ajnad Misr | code: EGYREB | country: EGY
liwa-al-thawra | armed-group | لواء الثورة | Liwa al-Thawra | code: EGYREB | country: EGY
jund-al-islam-sinai | armed-group | جند الإسلام | Jund al-Islam (Sinai) | code: EGYREB | country: EGY
al-mourabitoun | armed-group | المرابطون | Al-Mourabitoun | code: IMG | names: تنظيم المرابطين | ambiguous: yes
gamaa-islamiya | armed-group | الجماعة الإسلامية المصرية | Gamaa Islamiya | code: EGYREB | names: الجماعة الإسلامية في مصر | short: الجماعة الإسلامية | country: EGY
egyptian-security-forces | armed-group | قوات الأمن المصرية | Egyptian security forces | code: EGYCOP | names: الأمن المصري ; أجهزة الأمن المصرية | country: EGY
sinai-tribes-union | armed-group | اتحاد قبائل سيناء | Sinai Tribes Union | code: EGYMIL | country: EGY
# Turkey
pkk | armed-group | حزب العمال الكردستاني | Kurdistan Workers' Party | code: TURREB | names: العمال الكردستاني ; بي كا كا ; بي كي كي ; الحزب العمالي الكردستاني ; حزب العمال الكردستاني التركي | short: حزب العمال | country: TUR
kurdistan-freedom-hawks | armed-group | صقور حرية كردستان | Kurdistan Freedom Hawks | code: TURREB | names: صقور حرية كردستان الكردية | country: TUR
dhkp-c | armed-group | جبهة حزب التحرر الشعبي الثوري | Revolutionary People's Liberation Party-Front | code: TURREB | names: حزب التحرر الشعبي الثوري ; حزب جبهة التحرير الشعبي الثوري ; جبهة التحرير الشعبي الثورية | country: TUR
turkish-air-force | armed-group | سلاح الجو التركي | Turkish Air Force | code: TURMIL | names: الطيران التركي ; القوات الجوية التركية ; الطيران الحربي التركي | country: TUR
turkish-gendarmerie | armed-group | الدرك التركي | Turkish Gendarmerie | code: TURCOP | names: قوات الدرك التركية | country: TUR
peoples-defence-forces-pkk | armed-group | قوات الدفاع الشعبي | People's Defence Forces (PKK) | code: TURREB | country: TUR
# Iran
irgc | armed-group | الحرس الثوري | Islamic Revolutionary Guard Corps | code: IRNMIL | names: الحرس الثوري الإيراني ; حرس الثورة الإسلامية ; حرس الثورة الإيراني ; حرس الثورة الإسلامية الإيراني ; الحرس الإيراني ; الباسداران | country: IRN
quds-force | armed-group | فيلق القدس | Quds Force | code: IRNMIL | names: فيلق القدس الإيراني ; قوة القدس ; فيلق القدس التابع للحرس الثوري ; قوة القدس الإيرانية | country: IRN
basij | armed-group | الباسيج | Basij | code: IRNMIL | names: قوات التعبئة الإيرانية ; الباسيج الإيرانية | country: IRN
irgc-navy | armed-group | القوات البحرية التابعة للحرس الثوري | IRGC Navy | code: IRNMIL | names: بحرية الحرس الثوري ; القوة البحرية للحرس الثوري ; القوات البحرية للحرس الثوري ; القوة البحرية التابعة للحرس الثوري | country: IRN
irgc-aerospace-force | armed-group | القوة الجوفضائية للحرس الثوري | IRGC Aerospace Force | code: IRNMIL | names: القوة الجوفضائية ; القوات الجوفضائية للحرس الثوري ; القوة الجوية الفضائية للحرس الثوري ; القوة الجو فضائية | country: IRN
iran-backed-militias | armed-group | الميليشيات الإيرانية | Iran-backed militias | code: IRNMIL | names: الميليشيات الموالية لإيران ; المليشيات الإيرانية ; الميليشيات المدعومة من إيران ; المليشيات الموالية لإيران ; الفصائل الموالية لإيران ; الميليشيات التابعة لإيران ; المجموعات الموالية لإيران ; الفصائل العراقية الموالية لإيران | country: IRN
jaish-al-adl | armed-group | جيش العدل | Jaish al-Adl | code: IRNREB | names: جيش العدل البلوشي | country: IRN
jundallah-iran | armed-group | جند الله | Jundallah (Iran) | code: IRNREB | country: IRN
mek | armed-group | مجاهدو خلق | People's Mujahedin of Iran | code: IRNREB | names: مجاهدي خلق ; مجاهدي خلق الإيرانية | country: IRN
kurdistan-free-life-party | armed-group | حزب الحياة الحرة الكردستاني | Kurdistan Free Life Party | code: IRNREB | names: بيجاك ; حزب بيجاك الكردي ; بجاك | country: IRN
arab-struggle-movement-for-the-liberation-of-ahwaz | armed-group | حركة النضال العربي لتحرير الأحواز | Arab Struggle Movement for the Liberation of Ahwaz | code: IRNREB | country: IRN
# Gulf
al-ashtar-brigades | armed-group | سرايا الأشتر | Al-Ashtar Brigades | code: BHRREB | names: سرايا الأشتر البحرينية | country: BHR
al-mukhtar-brigades | armed-group | سرايا المختار | Al-Mukhtar Brigades | code: BHRREB | names: سرايا المختار البحرينية | country: BHR
peninsula-shield-force | armed-group | قوات درع الجزيرة | Peninsula Shield Force | code: IGOGCC | names: درع الجزيرة ; قوات درع الجزيرة المشتركة
saudi-national-guard | armed-group | الحرس الوطني السعودي | Saudi National Guard | code: SAUMIL | names: وزارة الحرس الوطني السعودية | short: الحرس الوطني | country: SAU
royal-saudi-air-force | armed-group | القوات الجوية السعودية | Royal Saudi Air Force | code: SAUMIL | names: القوات الجوية الملكية السعودية ; سلاح الجو السعودي ; الطيران السعودي ; الدفاع الجوي السعودي ; قوات الدفاع الجوي الملكي السعودي | country: SAU
saudi-border-guard | armed-group | حرس الحدود السعودي | Saudi Border Guard | code: SAUMIL | country: SAU
coalition-aircraft-in-yemen | armed-group | طيران التحالف | Coalition aircraft in Yemen | names: طيران التحالف العربي ; مقاتلات التحالف العربي ; طائرات التحالف العربي ; مقاتلات تحالف دعم الشرعية ; طيران تحالف دعم الشرعية
bahrain-defence-force | armed-group | قوة دفاع البحرين | Bahrain Defence Force | code: BHRMIL | country: BHR
qatari-emiri-guard | armed-group | الحرس الأميري القطري | Qatari Emiri Guard | code: QATMIL | country: QAT
# Maghreb and Sahel
jnim | armed-group | جماعة نصرة الإسلام والمسلمين | Jamaat Nusrat al-Islam wal-Muslimin | code: IMG | names: نصرة الإسلام والمسلمين
ansar-dine | armed-group | أنصار الدين المالية | Ansar Dine | code: MLIREB | names: حركة أنصار الدين ; جماعة أنصار الدين ; أنصار الدين في مالي | short: أنصار الدين | country: MLI
mujao | armed-group | حركة التوحيد والجهاد في غرب أفريقيا | Movement for Oneness and Jihad in West Africa | code: IMG | names: حركة التوحيد والجهاد ; جماعة التوحيد والجهاد في غرب أفريقيا
mnla | armed-group | الحركة الوطنية لتحرير أزواد | National Movement for the Liberation of Azawad | code: MLIREB | names: الحركة الوطنية لتحرير الأزواد ; حركة تحرير أزواد | country: MLI
coordination-of-azawad-movements | armed-group | تنسيقية الحركات الأزوادية | Coordination of Azawad Movements | code: MLIREB | names: تنسيقية حركات أزواد | country: MLI
macina-liberation-front | armed-group | جبهة تحرير ماسينا | Macina Liberation Front | code: MLIREB | names: كتيبة ماسينا | country: MLI
signers-in-blood | armed-group | الموقعون بالدم | Signers in Blood | code: IMG | names: كتيبة الموقعون بالدم
polisario | armed-group | جبهة البوليساريو | Polisario Front | code: MARREB | names: البوليساريو ; بوليساريو ; البوليزاريو ; جبهة البوليزاريو ; جبهة بوليساريو | short: الجبهة | country: MAR
ansar-al-sharia-tunisia | armed-group | أنصار الشريعة التونسية | Ansar al-Sharia (Tunisia) | code: TUNREB | names: أنصار الشريعة في تونس ; تنظيم أنصار الشريعة التونسي ; أنصار الشريعة بتونس | country: TUN
uqba-ibn-nafi-brigade | armed-group | كتيبة عقبة بن نافع | Uqba ibn Nafi Brigade | code: TUNREB | names: عقبة بن نافع | country: TUN
jund-al-khilafah | armed-group | جند الخلافة | Jund al-Khilafah | code: IMG | names: جند الخلافة في الجزائر ; جند الخلافة التونسي
boko-haram | armed-group | بوكو حرام | Boko Haram | code: NGAREB | names: بوكوحرام ; بوكو حرام النيجيرية | country: NGA
g5-sahel-joint-force | armed-group | القوة المشتركة لمجموعة الساحل | G5 Sahel Joint Force | code: IGO | names: القوة المشتركة لدول الساحل ; قوة الساحل المشتركة
operation-barkhane | armed-group | عملية برخان | Operation Barkhane | code: FRAMIL | names: قوة برخان ; برخان ; قوة برخان الفرنسية | country: FRA
operation-serval | armed-group | عملية سرفال | Operation Serval | code: FRAMIL | names: عملية القط المتوحش ; سيرفال | country: FRA
minusma | armed-group | بعثة مينوسما | MINUSMA | code: IGOUNO | names: مينوسما ; بعثة الأمم المتحدة في مالي ; بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي
front-for-change-and-concord-in-chad | armed-group | جبهة التناوب والوفاق في تشاد | Front for Change and Concord in Chad | code: TCDREB | names: جبهة التغيير والوفاق في تشاد ; جبهة التغيير والوفاق | country: TCD
# Sudan and the Horn
rapid-support-forces | armed-group | قوات الدعم السريع | Rapid Support Forces | code: SDNREB | names: الدعم السريع ; قوات الدعم السريع السودانية ; قوات الدعم السريع في السودان | country: SDN
janjaweed | armed-group | الجنجويد | Janjaweed | code: SDNREB | country: SDN
sudan-peoples-liberation-movement | armed-group | الحركة الشعبية لتحرير السودان | Sudan People's Liberation Movement | code: SSDREB | names: الحركة الشعبية لتحرير السودان الحاكمة في جنوب السودان | short: الحركة الشعبية | country: SSD
sudan-peoples-liberation-army | armed-group | الجيش الشعبي لتحرير السودان | Sudan People's Liberation Army | code: SSDMIL | names: جيش جنوب السودان ; الجيش الشعبي | country: SSD
splm-n | armed-group | الحركة الشعبية لتحرير السودان قطاع الشمال | SPLM-North | code: SDNREB | names: الحركة الشعبية قطاع الشمال ; الحركة الشعبية - قطاع الشمال ; الحركة الشعبية لتحرير السودان - شمال ; الحركة الشعبية شمال ; الحركة الشعبية لتحرير السودان - قطاع الشمال ; الحركة الشعبية - شمال | short: قطاع الشمال ; الحركة الشعبية | country: SDN
splm-in-opposition | armed-group | الحركة الشعبية لتحرير السودان في المعارضة | SPLM in Opposition | code: SSDREB | names: الحركة الشعبية في المعارضة ; متمردو رياك مشار ; قوات رياك مشار ; قوات مشار | country: SSD
justice-and-equality-movement | armed-group | حركة العدل والمساواة | Justice and Equality Movement | code: SDNREB | names: العدل والمساواة ; حركة العدل والمساواة السودانية | country: SDN
sudan-liberation-movement | armed-group | حركة تحرير السودان | Sudan Liberation Movement | code: SDNREB | names: حركة تحرير السودان جناح مناوي ; جيش تحرير السودان | country: SDN
sudan-liberation-movement-abdel-wahid | armed-group | حركة تحرير السودان جناح عبد الواحد نور | Sudan Liberation Movement (Abdel Wahid) | code: SDNREB | names: حركة تحرير السودان جناح عبدالواحد نور ; حركة تحرير السودان جناح عبدالواحد محمد نور ; حركة تحرير السودان جناح عبد الواحد محمد نور ; حركة جيش تحرير السودان جناح عبد الواحد ; حركة جيش تحرير السودان جناح عبدالواحد ; حركة عبد الواحد نور ; حركة عبدالواحد نور | country: SDN
sudanese-revolutionary-front | armed-group | الجبهة الثورية السودانية | Sudanese Revolutionary Front | code: SDNREB | names: تحالف الجبهة الثورية ; الجبهة الثورية في السودان | short: الجبهة الثورية | country: SDN
liberation-and-justice-movement | armed-group | حركة التحرير والعدالة | Liberation and Justice Movement | code: SDNREB | names: التحرير والعدالة | country: SDN
joint-force-of-armed-struggle-movements | armed-group | القوة المشتركة للحركات المسلحة | Joint Force of Armed Struggle Movements | code: SDNMIL | names: القوة المشتركة للحركات المسلحة في دارفور ; القوات المشتركة للحركات المسلحة | country: SDN
sudanese-intelligence-service | armed-group | جهاز الأمن والمخابرات السوداني | Sudanese intelligence service | code: SDNSPY | names: جهاز الأمن والمخابرات الوطني السوداني ; جهاز المخابرات السوداني ; جهاز الأمن السوداني ; جهاز المخابرات العامة السوداني | short: جهاز الأمن والمخابرات ; جهاز الأمن | country: SDN
al-shabaab | armed-group | حركة الشباب | al-Shabaab | code: SOMREB | names: الشباب المجاهدين ; الشباب الصومالية ; حركة الشباب المجاهدين الصومالية ; حركة الشباب الإسلامية ; حركة الشباب المتشددة | short: الشباب | country: SOM
hizbul-islam | armed-group | الحزب الإسلامي الصومالي | Hizbul Islam | code: SOMREB | names: الحزب الإسلامي في الصومال | country: SOM
ahlu-sunna-waljama | armed-group | أهل السنة والجماعة الصومالية | Ahlu Sunna Waljama | code: SOMREB | names: تنظيم أهل السنة والجماعة في الصومال | country: SOM
amisom | armed-group | بعثة الاتحاد الأفريقي في الصومال | AMISOM | code: IGOAFU | names: أميصوم ; أميسوم ; قوة الاتحاد الأفريقي في الصومال ; قوات الاتحاد الأفريقي في الصومال ; الأميصوم ; بعثة الاتحاد الإفريقي الانتقالية في الصومال ; أتميس | short: القوات الأفريقية
tplf | armed-group | جبهة تحرير شعب تيغراي | Tigray People's Liberation Front | code: ETHREB | names: جبهة تحرير تيغراي ; الجبهة الشعبية لتحرير تيغراي ; جبهة تيغراي ; قوات تيغراي ; جبهة تحرير شعب تيجراي ; الجبهة الشعبية لتحرير تيجراي ; قوات دفاع تيغراي | country: ETH
oromo-liberation-army | armed-group | جيش تحرير أورومو | Oromo Liberation Army | code: ETHREB | names: جيش تحرير أورومو الإثيوبي ; جبهة تحرير أورومو | country: ETH
fano-militia | armed-group | مليشيا فانو | Fano militia | code: ETHREB | names: ميليشيا فانو ; ميليشيات فانو ; فانو الأمهرية | country: ETH
lords-resistance-army | armed-group | جيش الرب للمقاومة | Lord's Resistance Army | code: UGAREB | names: جيش الرب ; جيش الرب الأوغندي | country: UGA
seleka | armed-group | سيليكا | Seleka | code: CAFREB | names: متمردو سيليكا | country: CAF
anti-balaka | armed-group | أنتي بالاكا | Anti-balaka | code: CAFREB | names: مناهضو بالاكا | country: CAF
m23 | armed-group | حركة 23 مارس | M23 | code: CODREB | names: حركة إم 23 ; متمردو حركة إم 23 ; حركة 23 مارس المتمردة ; متمردو إم 23 | country: COD
# Afghanistan, Pakistan, Asia
taliban | armed-group | طالبان | Taliban | code: AFGREB | names: طالبان الأفغانية ; الطالبان ; الإمارة الإسلامية في أفغانستان | qid: Q42418 | country: AFG
haqqani-network | armed-group | شبكة حقاني | Haqqani network | code: AFGREB | names: جماعة حقاني | country: AFG
pakistani-taliban | armed-group | طالبان باكستان | Pakistani Taliban | code: PAKREB | names: طالبان الباكستانية ; تحريك طالبان باكستان | country: PAK
lashkar-e-taiba | armed-group | عسكر طيبة | Lashkar-e-Taiba | code: PAKREB | names: لشكر طيبة | country: PAK
lashkar-e-jhangvi | armed-group | عسكر جهنكوي | Lashkar-e-Jhangvi | code: PAKREB | names: عسكر جنجوي ; لشكر جهنكوي | country: PAK
jaish-e-mohammed | armed-group | جيش محمد | Jaish-e-Mohammed | code: PAKREB | country: PAK
hezb-e-islami-gulbuddin | armed-group | الحزب الإسلامي الأفغاني | Hezb-e-Islami Gulbuddin | code: AFGREB | names: الحزب الإسلامي في أفغانستان ; الحزب الإسلامي بزعامة حكمتيار | country: AFG
islamic-movement-of-uzbekistan | armed-group | الحركة الإسلامية في أوزبكستان | Islamic Movement of Uzbekistan | code: IMG | names: الحركة الإسلامية الأوزبكية ; حركة أوزبكستان الإسلامية
east-turkestan-islamic-movement | armed-group | حركة تركستان الشرقية الإسلامية | East Turkestan Islamic Movement | code: CHNREB | names: الحركة الإسلامية لتركستان الشرقية ; حركة شرق تركستان الإسلامية | country: CHN
national-resistance-front-of-afghanistan | armed-group | جبهة المقاومة الوطنية الأفغانية | National Resistance Front of Afghanistan | code: AFGREB | names: جبهة المقاومة الوطنية في أفغانستان ; جبهة المقاومة الوطنية | country: AFG
balochistan-liberation-army | armed-group | جيش تحرير بلوشستان | Balochistan Liberation Army | code: PAKREB | names: جيش تحرير بلوشستان الانفصالي | country: PAK
abu-sayyaf | armed-group | جماعة أبو سياف | Abu Sayyaf | code: PHLREB | names: أبو سياف ; أبي سياف ; أبوسياف | country: PHL
moro-islamic-liberation-front | armed-group | جبهة تحرير مورو الإسلامية | Moro Islamic Liberation Front | code: PHLREB | names: جبهة مورو الإسلامية ; جبهة مورو | country: PHL
jemaah-islamiyah | armed-group | الجماعة الإسلامية الإندونيسية | Jemaah Islamiyah | code: IDNREB | country: IDN
isaf | armed-group | قوة المساعدة الأمنية الدولية | International Security Assistance Force | code: IGONAT | names: إيساف ; قوة إيساف ; القوة الدولية للمساعدة على إرساء الأمن ; القوة الدولية للمساعدة في إرساء الأمن في أفغانستان
# Russia, Ukraine, United States and others
russian-aerospace-forces | armed-group | سلاح الجو الروسي | Russian Aerospace Forces | code: RUSMIL | names: القوات الجوية الروسية ; الطيران الروسي ; القوات الجوفضائية الروسية ; الطيران الحربي الروسي ; القوات الجوية الفضائية الروسية ; القوات الفضائية الجوية الروسية ; المقاتلات الروسية ; الطائرات الروسية ; الطائرات الحربية الروسية | country: RUS
black-sea-fleet | armed-group | أسطول البحر الأسود | Black Sea Fleet | code: RUSMIL | names: أسطول البحر الأسود الروسي | country: RUS
wagner-group | armed-group | فاغنر | Wagner Group | code: RUSREB | names: فاجنر ; فاغنر الروسية ; مجموعة فاغنر العسكرية الروسية | country: RUS
russian-military-police | armed-group | الشرطة العسكرية الروسية | Russian military police | code: RUSMIL | short: الشرطة العسكرية | country: RUS
russian-africa-corps | armed-group | الفيلق الأفريقي الروسي | Russian Africa Corps | code: RUSMIL | names: فيلق أفريقيا الروسي | country: RUS
pro-russian-separatists-in-ukraine | armed-group | الانفصاليون الموالون لروسيا | Pro-Russian separatists in Ukraine | code: UKRREB | names: الانفصاليين الموالين لروسيا ; الانفصاليون الأوكرانيون ; الانفصاليين الأوكرانيين ; جمهورية دونيتسك الشعبية ; جمهورية لوغانسك الشعبية ; انفصاليو دونيتسك ; المتمردون الموالون لروسيا ; المتمردين الموالين لروسيا | short: الانفصاليين ; الانفصاليون | country: UKR
azov-brigade | armed-group | كتيبة آزوف | Azov Brigade | code: UKRMIL | names: لواء آزوف ; فوج آزوف | country: UKR
akhmat-special-forces | armed-group | قوات أحمد | Akhmat special forces | code: RUSMIL | names: قوات أحمد الشيشانية ; قوات قديروف ; القوات الشيشانية | country: RUS
caucasus-emirate | armed-group | إمارة القوقاز | Caucasus Emirate | code: RUSREB | names: إمارة القوقاز الإسلامية | country: RUS
us-air-force | armed-group | سلاح الجو الأمريكي | US Air Force | code: USAMIL | names: سلاح الجو الأميركي ; القوات الجوية الأمريكية ; القوات الجوية الأميركية ; الطيران الأمريكي ; الطيران الأميركي ; الطائرات الأمريكية ; الطائرات الأميركية ; المقاتلات الأمريكية ; المقاتلات الأميركية | country: USA
us-fifth-fleet | armed-group | الأسطول الخامس الأمريكي | US Fifth Fleet | code: USAMIL | names: الأسطول الخامس ; الأسطول الأمريكي الخامس ; الأسطول الأميركي الخامس ; الأسطول الخامس الأميركي | country: USA
us-sixth-fleet | armed-group | الأسطول السادس الأمريكي | US Sixth Fleet | code: USAMIL | names: الأسطول السادس ; الأسطول السادس الأميركي | country: USA
us-navy | armed-group | البحرية الأمريكية | US Navy | code: USAMIL | names: البحرية الأميركية ; القوات البحرية الأمريكية ; القوات البحرية الأميركية ; سلاح البحرية الأمريكي ; سلاح البحرية الأميركي | country: USA
us-marine-corps | armed-group | مشاة البحرية الأمريكية | US Marine Corps | code: USAMIL | names: المارينز ; مشاة البحرية الأميركية ; المارينز الأمريكي ; المارينز الأمريكية | country: USA
coalition-aircraft-against-isis | armed-group | طائرات التحالف الدولي | Coalition aircraft against ISIS | names: طيران التحالف الدولي ; مقاتلات التحالف الدولي ; طائرات التحالف الذي تقوده الولايات المتحدة | short: طيران التحالف
royal-air-force | armed-group | سلاح الجو الملكي البريطاني | Royal Air Force | code: GBRMIL | names: سلاح الجو البريطاني ; القوات الجوية البريطانية ; القوات الجوية الملكية البريطانية | country: GBR
royal-navy | armed-group | البحرية الملكية البريطانية | Royal Navy | code: GBRMIL | names: البحرية البريطانية | country: GBR
japanese-red-army | armed-group | الجيش الأحمر الياباني | Japanese Red Army | code: JPNREB | country: JPN
farc | armed-group | القوات المسلحة الثورية الكولومبية | FARC | code: COLREB | names: فارك ; القوات المسلحة الثورية في كولومبيا | country: COL
tamil-tigers | armed-group | نمور التاميل | Tamil Tigers | code: LKAREB | names: نمور تحرير تاميل إيلام | country: LKA
eta | armed-group | منظمة إيتا | ETA | code: ESPREB | names: إيتا ; منظمة إيتا الباسكية | country: ESP
irish-republican-army | armed-group | الجيش الجمهوري الإيرلندي | Irish Republican Army | code: GBRREB | country: GBR
artsakh-defence-army | armed-group | جيش قره باغ | Artsakh Defence Army | code: ARMREB | country: ARM
russian-peacekeepers | armed-group | قوات حفظ السلام الروسية | Russian peacekeepers | code: RUSMIL | names: قوات حفظ السلام الروسية في قره باغ | country: RUS
operation-irini | armed-group | عملية إيريني | Operation IRINI | code: IGOEEC | names: إيريني ; عملية إيريني الأوروبية
operation-sophia | armed-group | عملية صوفيا | Operation Sophia | code: IGOEEC | names: عملية صوفيا الأوروبية
algerian-gendarmerie | armed-group | الدرك الوطني الجزائري | Algerian Gendarmerie | code: DZACOP | country: DZA
tunisian-national-guard | armed-group | الحرس الوطني التونسي | Tunisian National Guard | code: TUNCOP | short: الحرس الوطني | country: TUN
syrian-air-defence | armed-group | قوات الدفاع الجوي السورية | Syrian air defence | code: SYRMIL | names: الدفاعات الجوية السورية ; الدفاع الجوي السوري ; المضادات السورية | short: الدفاعات الجوية | country: SYR
