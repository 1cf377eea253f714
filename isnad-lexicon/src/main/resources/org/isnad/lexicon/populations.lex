%actors
# id | population | name | english | code | names | country | qid | ambiguous
# Peoples, sects, communities, tribes. A people of one state stands under الشعب with its sound plurals; broken plurals that mean
# the state as often as the people (الروس, الأتراك, الألمان) are the `people` of countries.lex. names hold both cases (ون, ين).
# A code only where one country is sure. ambiguous: yes = the name is an ordinary word too and needs context (names do not).

# --- The people of one state
syrian-people | population | الشعب السوري | Syrian people | code: SYRCVL | names: السوريون ; السوريين | country: SYR
iraqi-people | population | الشعب العراقي | Iraqi people | code: IRQCVL | names: العراقيون ; العراقيين | country: IRQ
yemeni-people | population | الشعب اليمني | Yemeni people | code: YEMCVL | names: اليمنيون ; اليمنيين | country: YEM
libyan-people | population | الشعب الليبي | Libyan people | code: LBYCVL | names: الليبيون ; الليبيين | country: LBY
lebanese-people | population | الشعب اللبناني | Lebanese people | code: LBNCVL | names: اللبنانيون ; اللبنانيين | country: LBN
jordanian-people | population | الشعب الأردني | Jordanian people | code: JORCVL | names: الأردنيون ; الأردنيين | country: JOR
palestinian-people | population | الشعب الفلسطيني | Palestinian people | code: PSECVL | names: الفلسطينيون ; الفلسطينيين | country: PSE
egyptian-people | population | الشعب المصري | Egyptian people | code: EGYCVL | names: المصريون ; المصريين | country: EGY
sudanese-people | population | الشعب السوداني | Sudanese people | code: SDNCVL | names: السودانيون ; السودانيين | country: SDN
south-sudanese-people | population | شعب جنوب السودان | South Sudanese people | code: SSDCVL | names: الجنوب سودانيون ; الجنوب سودانيين | country: SSD
saudi-people | population | الشعب السعودي | Saudi people | code: SAUCVL | names: السعوديون ; السعوديين | country: SAU
emirati-people | population | الشعب الإماراتي | Emirati people | code: ARECVL | names: الإماراتيون ; الإماراتيين | country: ARE
qatari-people | population | الشعب القطري | Qatari people | code: QATCVL | names: القطريون ; القطريين | country: QAT
kuwaiti-people | population | الشعب الكويتي | Kuwaiti people | code: KWTCVL | names: الكويتيون ; الكويتيين | country: KWT
bahraini-people | population | الشعب البحريني | Bahraini people | code: BHRCVL | names: البحرينيون ; البحرينيين | country: BHR
omani-people | population | الشعب العماني | Omani people | code: OMNCVL | names: العمانيون ; العمانيين | country: OMN
algerian-people | population | الشعب الجزائري | Algerian people | code: DZACVL | names: الجزائريون ; الجزائريين | country: DZA
moroccan-people | population | الشعب المغربي | Moroccan people | code: MARCVL | country: MAR
tunisian-people | population | الشعب التونسي | Tunisian people | code: TUNCVL | names: التونسيون ; التونسيين | country: TUN
mauritanian-people | population | الشعب الموريتاني | Mauritanian people | code: MRTCVL | names: الشعب الموريطاني ; الموريتانيون ; الموريتانيين ; الموريطانيون ; الموريطانيين | country: MRT
somali-people | population | الشعب الصومالي | Somali people | code: SOMCVL | names: الصوماليون ; الصوماليين | country: SOM
djiboutian-people | population | الشعب الجيبوتي | Djiboutian people | code: DJICVL | names: الجيبوتيون ; الجيبوتيين | country: DJI
israeli-people | population | الشعب الإسرائيلي | Israeli people | code: ISRCVL | names: الإسرائيليون ; الإسرائيليين | country: ISR
turkish-people | population | الشعب التركي | Turkish people | code: TURCVL | country: TUR
iranian-people | population | الشعب الإيراني | Iranian people | code: IRNCVL | names: الإيرانيون ; الإيرانيين | country: IRN
afghan-people | population | الشعب الأفغاني | Afghan people | code: AFGCVL | country: AFG
pakistani-people | population | الشعب الباكستاني | Pakistani people | code: PAKCVL | names: الباكستانيون ; الباكستانيين | country: PAK
azerbaijani-people | population | الشعب الأذربيجاني | Azerbaijani people | code: AZECVL | names: الشعب الأذري ; الأذربيجانيون ; الأذربيجانيين ; الأذريون ; الأذريين | country: AZE
georgian-people | population | الشعب الجورجي | Georgian people | code: GEOCVL | names: الجورجيون ; الجورجيين | country: GEO
armenian-people | population | الشعب الأرميني | Armenian people | code: ARMCVL | names: الأرمينيون ; الأرمينيين | country: ARM
kazakh-people | population | الشعب الكازاخي | Kazakh people | code: KAZCVL | country: KAZ
uzbek-people | population | الشعب الأوزبكي | Uzbek people | code: UZBCVL | names: الشعب الأزبكي | country: UZB
kyrgyz-people | population | الشعب القيرغيزي | Kyrgyz people | code: KGZCVL | names: الشعب القرغيزي ; القيرغيزيون ; القيرغيزيين ; القرغيزيون ; القرغيزيين | country: KGZ
tajik-people | population | الشعب الطاجيكي | Tajik people | code: TJKCVL | names: الشعب الطاجكي | country: TJK
american-people | population | الشعب الأمريكي | American people | code: USACVL | names: الشعب الأميركي ; الأمريكيون ; الأمريكيين ; الأميركيون ; الأميركيين | country: USA
russian-people | population | الشعب الروسي | Russian people | code: RUSCVL | country: RUS
chinese-people | population | الشعب الصيني | Chinese people | code: CHNCVL | names: الصينيون ; الصينيين | country: CHN
british-people | population | الشعب البريطاني | British people | code: GBRCVL | names: البريطانيون ; البريطانيين | country: GBR
french-people | population | الشعب الفرنسي | French people | code: FRACVL | names: الفرنسيون ; الفرنسيين | country: FRA
german-people | population | الشعب الألماني | German people | code: DEUCVL | country: DEU
italian-people | population | الشعب الإيطالي | Italian people | code: ITACVL | names: الإيطاليون ; الإيطاليين | country: ITA
spanish-people | population | الشعب الإسباني | Spanish people | code: ESPCVL | country: ESP
portuguese-people | population | الشعب البرتغالي | Portuguese people | code: PRTCVL | names: البرتغاليون ; البرتغاليين | country: PRT
dutch-people | population | الشعب الهولندي | Dutch people | code: NLDCVL | names: الشعب الهولاندي ; الهولنديون ; الهولنديين ; الهولانديون ; الهولانديين | country: NLD
belgian-people | population | الشعب البلجيكي | Belgian people | code: BELCVL | names: البلجيكيون ; البلجيكيين | country: BEL
swiss-people | population | الشعب السويسري | Swiss people | code: CHECVL | names: السويسريون ; السويسريين | country: CHE
austrian-people | population | الشعب النمساوي | Austrian people | code: AUTCVL | names: الشعب النمسوي ; النمساويون ; النمساويين ; النمسويون ; النمسويين | country: AUT
danish-people | population | الشعب الدنماركي | Danish people | code: DNKCVL | names: الشعب الدانماركي ; الشعب الدنمركي ; الشعب الدانمركي ; الدنماركيون ; الدنماركيين ; الدانماركيون ; الدانماركيين ; الدنمركيون ; الدنمركيين ; الدانمركيون ; الدانمركيين | country: DNK
norwegian-people | population | الشعب النرويجي | Norwegian people | code: NORCVL | names: النرويجيون ; النرويجيين | country: NOR
swedish-people | population | الشعب السويدي | Swedish people | code: SWECVL | names: السويديون ; السويديين | country: SWE
finnish-people | population | الشعب الفنلندي | Finnish people | code: FINCVL | names: الشعب الفينلندي ; الفنلنديون ; الفنلنديين ; الفينلنديون ; الفينلنديين | country: FIN
polish-people | population | الشعب البولندي | Polish people | code: POLCVL | names: البولنديون ; البولنديين | country: POL
czech-people | population | الشعب التشيكي | Czech people | code: CZECVL | names: التشيكيون ; التشيكيين | country: CZE
hungarian-people | population | الشعب المجري | Hungarian people | code: HUNCVL | names: الشعب الهنغاري ; المجريون ; المجريين ; الهنغاريون ; الهنغاريين | country: HUN
romanian-people | population | الشعب الروماني | Romanian people | code: ROUCVL | names: الرومانيون ; الرومانيين | country: ROU
bulgarian-people | population | الشعب البلغاري | Bulgarian people | code: BGRCVL | country: BGR
greek-people | population | الشعب اليوناني | Greek people | code: GRCCVL | names: اليونانيون ; اليونانيين | country: GRC
cypriot-people | population | الشعب القبرصي | Cypriot people | code: CYPCVL | country: CYP
albanian-people | population | الشعب الألباني | Albanian people | code: ALBCVL | names: الألبانيون ; الألبانيين | country: ALB
kosovar-people | population | الشعب الكوسوفي | Kosovar people | code: XKXCVL | names: الشعب الكوسوفوي ; الكوسوفيون ; الكوسوفيين ; الكوسوفويون ; الكوسوفويين | country: XKX
serbian-people | population | الشعب الصربي | Serbian people | code: SRBCVL | country: SRB
croatian-people | population | الشعب الكرواتي | Croatian people | code: HRVCVL | country: HRV
bosnian-people | population | الشعب البوسني | Bosnian people | code: BIHCVL | names: البوسنيون ; البوسنيين | country: BIH
macedonian-people | population | الشعب المقدوني | Macedonian people | code: MKDCVL | names: المقدونيون ; المقدونيين | country: MKD
ukrainian-people | population | الشعب الأوكراني | Ukrainian people | code: UKRCVL | names: الأوكرانيون ; الأوكرانيين | country: UKR
belarusian-people | population | الشعب البيلاروسي | Belarusian people | code: BLRCVL | names: الشعب البيلوروسي ; البيلاروسيون ; البيلاروسيين ; البيلوروسيون ; البيلوروسيين | country: BLR
moldovan-people | population | الشعب المولدوفي | Moldovan people | code: MDACVL | names: الشعب المولدافي ; المولدوفيون ; المولدوفيين ; المولدافيون ; المولدافيين | country: MDA
irish-people | population | الشعب الأيرلندي | Irish people | code: IRLCVL | names: الأيرلنديون ; الأيرلنديين | country: IRL
indian-people | population | الشعب الهندي | Indian people | code: INDCVL | country: IND
bangladeshi-people | population | الشعب البنغلادشي | Bangladeshi people | code: BGDCVL | names: الشعب البنغلاديشي ; الشعب البنجلاديشي ; البنغلادشيون ; البنغلادشيين ; البنغلاديشيون ; البنغلاديشيين ; البنجلاديشيون ; البنجلاديشيين | country: BGD
sri-lankan-people | population | الشعب السريلانكي | Sri Lankan people | code: LKACVL | names: الشعب السيريلانكي ; السريلانكيون ; السريلانكيين ; السيريلانكيون ; السيريلانكيين | country: LKA
nepali-people | population | الشعب النيبالي | Nepali people | code: NPLCVL | names: النيباليون ; النيباليين | country: NPL
japanese-people | population | الشعب الياباني | Japanese people | code: JPNCVL | names: اليابانيون ; اليابانيين | country: JPN
south-korean-people | population | الشعب الكوري الجنوبي | South Korean people | code: KORCVL | names: الكوريون الجنوبيون ; الكوريين الجنوبيين | country: KOR
north-korean-people | population | الشعب الكوري الشمالي | North Korean people | code: PRKCVL | names: الكوريون الشماليون ; الكوريين الشماليين | country: PRK
burmese-people | population | الشعب الميانماري | Burmese people | code: MMRCVL | names: الشعب البورمي ; الميانماريون ; الميانماريين ; البورميون ; البورميين | country: MMR
thai-people | population | الشعب التايلاندي | Thai people | code: THACVL | names: الشعب التايلندي ; التايلانديون ; التايلانديين ; التايلنديون ; التايلنديين | country: THA
vietnamese-people | population | الشعب الفيتنامي | Vietnamese people | code: VNMCVL | names: الشعب الفييتنامي ; الفيتناميون ; الفيتناميين ; الفييتناميون ; الفييتناميين | country: VNM
malaysian-people | population | الشعب الماليزي | Malaysian people | code: MYSCVL | names: الماليزيون ; الماليزيين | country: MYS
indonesian-people | population | الشعب الإندونيسي | Indonesian people | code: IDNCVL | names: الإندونيسيون ; الإندونيسيين | country: IDN
philippine-people | population | الشعب الفلبيني | Philippine people | code: PHLCVL | names: الشعب الفيليبيني ; الشعب الفليبيني ; الفلبينيون ; الفلبينيين ; الفيليبينيون ; الفيليبينيين ; الفليبينيون ; الفليبينيين | country: PHL
ethiopian-people | population | الشعب الإثيوبي | Ethiopian people | code: ETHCVL | names: الإثيوبيون ; الإثيوبيين | country: ETH
eritrean-people | population | الشعب الإريتري | Eritrean people | code: ERICVL | names: الشعب الإريتيري ; الشعب الأرتري ; الإريتريون ; الإريتريين ; الإريتيريون ; الإريتيريين ; الأرتريون ; الأرتريين | country: ERI
kenyan-people | population | الشعب الكيني | Kenyan people | code: KENCVL | names: الكينيون ; الكينيين | country: KEN
ugandan-people | population | الشعب الأوغندي | Ugandan people | code: UGACVL | names: الشعب الأوجندي ; الأوغنديون ; الأوغنديين ; الأوجنديون ; الأوجنديين | country: UGA
tanzanian-people | population | الشعب التنزاني | Tanzanian people | code: TZACVL | names: التنزانيون ; التنزانيين | country: TZA
rwandan-people | population | الشعب الرواندي | Rwandan people | code: RWACVL | names: الروانديون ; الروانديين | country: RWA
burundian-people | population | الشعب البوروندي | Burundian people | code: BDICVL | names: البورونديون ; البورونديين | country: BDI
congolese-people | population | الشعب الكونغولي | Congolese people | code: CODCVL | names: الشعب الكونجولي ; الكونغوليون ; الكونغوليين ; الكونجوليون ; الكونجوليين | country: COD
central-african-people | population | شعب أفريقيا الوسطى | Central African people | code: CAFCVL | country: CAF
chadian-people | population | الشعب التشادي | Chadian people | code: TCDCVL | names: التشاديون ; التشاديين | country: TCD
cameroonian-people | population | الشعب الكاميروني | Cameroonian people | code: CMRCVL | names: الكاميرونيون ; الكاميرونيين | country: CMR
nigerian-people | population | الشعب النيجيري | Nigerian people | code: NGACVL | names: الشعب النايجيري ; النيجيريون ; النيجيريين ; النايجيريون ; النايجيريين | country: NGA
nigerien-people | population | الشعب النيجري | Nigerien people | code: NERCVL | names: النيجريون ; النيجريين | country: NER
malian-people | population | الشعب المالي | Malian people | code: MLICVL | country: MLI
burkinabe-people | population | الشعب البوركيني | Burkinabe people | code: BFACVL | names: الشعب البوركينابي ; البوركينيون ; البوركينيين ; البوركينابيون ; البوركينابيين | country: BFA
senegalese-people | population | الشعب السنغالي | Senegalese people | code: SENCVL | names: الشعب السنيغالي ; السنغاليون ; السنغاليين ; السنيغاليون ; السنيغاليين | country: SEN
gambian-people | population | الشعب الغامبي | Gambian people | code: GMBCVL | names: الغامبيون ; الغامبيين | country: GMB
guinean-people | population | الشعب الغيني | Guinean people | code: GINCVL | names: الغينيون ; الغينيين | country: GIN
liberian-people | population | الشعب الليبيري | Liberian people | code: LBRCVL | names: الليبيريون ; الليبيريين | country: LBR
ivorian-people | population | الشعب الإيفواري | Ivorian people | code: CIVCVL | names: الإيفواريون ; الإيفواريين | country: CIV
ghanaian-people | population | الشعب الغاني | Ghanaian people | code: GHACVL | names: الغانيون ; الغانيين | country: GHA
gabonese-people | population | الشعب الغابوني | Gabonese people | code: GABCVL | names: الشعب الجابوني ; الغابونيون ; الغابونيين ; الجابونيون ; الجابونيين | country: GAB
angolan-people | population | الشعب الأنغولي | Angolan people | code: AGOCVL | names: الشعب الأنجولي ; الأنغوليون ; الأنغوليين ; الأنجوليون ; الأنجوليين | country: AGO
zimbabwean-people | population | الشعب الزيمبابوي | Zimbabwean people | code: ZWECVL | names: الشعب الزيمبابوني ; الزيمبابويون ; الزيمبابويين ; الزيمبابونيون ; الزيمبابونيين | country: ZWE
south-african-people | population | الشعب الجنوب الأفريقي | South African people | code: ZAFCVL | country: ZAF
canadian-people | population | الشعب الكندي | Canadian people | code: CANCVL | names: الكنديون ; الكنديين | country: CAN
mexican-people | population | الشعب المكسيكي | Mexican people | code: MEXCVL | names: المكسيكيون ; المكسيكيين | country: MEX
cuban-people | population | الشعب الكوبي | Cuban people | code: CUBCVL | names: الكوبيون ; الكوبيين | country: CUB
haitian-people | population | الشعب الهايتي | Haitian people | code: HTICVL | names: الهايتيون ; الهايتيين | country: HTI
colombian-people | population | الشعب الكولومبي | Colombian people | code: COLCVL | names: الكولومبيون ; الكولومبيين | country: COL
venezuelan-people | population | الشعب الفنزويلي | Venezuelan people | code: VENCVL | names: الشعب الفنزويلاني ; الفنزويليون ; الفنزويليين ; الفنزويلانيون ; الفنزويلانيين | country: VEN
brazilian-people | population | الشعب البرازيلي | Brazilian people | code: BRACVL | names: البرازيليون ; البرازيليين | country: BRA
argentine-people | population | الشعب الأرجنتيني | Argentine people | code: ARGCVL | names: الأرجنتينيون ; الأرجنتينيين | country: ARG
chilean-people | population | الشعب التشيلي | Chilean people | code: CHLCVL | names: التشيليون ; التشيليين | country: CHL
peruvian-people | population | الشعب البيروفي | Peruvian people | code: PERCVL | names: الشعب البيروي ; البيروفيون ; البيروفيين ; البيرويون ; البيرويين | country: PER
bolivian-people | population | الشعب البوليفي | Bolivian people | code: BOLCVL | names: البوليفيون ; البوليفيين | country: BOL
ecuadorian-people | population | الشعب الإكوادوري | Ecuadorian people | code: ECUCVL | names: الإكوادوريون ; الإكوادوريين | country: ECU
honduran-people | population | الشعب الهندوراسي | Honduran people | code: HNDCVL | names: الهندوراسيون ; الهندوراسيين | country: HND
guatemalan-people | population | الشعب الغواتيمالي | Guatemalan people | code: GTMCVL | names: الشعب الجواتيمالي ; الغواتيماليون ; الغواتيماليين ; الجواتيماليون ; الجواتيماليين | country: GTM
salvadoran-people | population | الشعب السلفادوري | Salvadoran people | code: SLVCVL | names: السلفادوريون ; السلفادوريين | country: SLV
nicaraguan-people | population | الشعب النيكاراغوي | Nicaraguan people | code: NICCVL | names: الشعب النيكاراغواني ; النيكاراغويون ; النيكاراغويين ; النيكاراغوانيون ; النيكاراغوانيين | country: NIC
australian-people | population | الشعب الأسترالي | Australian people | code: AUSCVL | names: الأستراليون ; الأستراليين | country: AUS
new-zealand-people | population | الشعب النيوزيلندي | New Zealand people | code: NZLCVL | names: الشعب النيوزلندي ; النيوزيلنديون ; النيوزيلنديين ; النيوزلنديون ; النيوزلنديين | country: NZL

# --- Refugees, displaced people and civilians of one state
syrian-refugees | population | اللاجئون السوريون | Syrian refugees | code: SYRREF | names: اللاجئين السوريين ; لاجئون سوريون ; لاجئين سوريين ; اللاجئون من سوريا ; اللاجئين من سوريا | country: SYR
syrian-displaced | population | النازحون السوريون | Syrian displaced people | code: SYRREF | names: النازحين السوريين ; نازحون سوريون ; نازحين سوريين | country: SYR
syrian-migrants | population | المهاجرون السوريون | Syrian migrants | code: SYRREF | names: المهاجرين السوريين | country: SYR
palestinian-refugees | population | اللاجئون الفلسطينيون | Palestinian refugees | code: PSEREF | names: اللاجئين الفلسطينيين ; لاجئون فلسطينيون ; لاجئين فلسطينيين ; لاجئو فلسطين ; لاجئي فلسطين | country: PSE
iraqi-refugees | population | اللاجئون العراقيون | Iraqi refugees | code: IRQREF | names: اللاجئين العراقيين ; لاجئون عراقيون ; لاجئين عراقيين | country: IRQ
iraqi-displaced | population | النازحون العراقيون | Iraqi displaced people | code: IRQREF | names: النازحين العراقيين ; نازحون عراقيون ; نازحين عراقيين | country: IRQ
yemeni-refugees | population | اللاجئون اليمنيون | Yemeni refugees | code: YEMREF | names: اللاجئين اليمنيين ; لاجئون يمنيون ; لاجئين يمنيين | country: YEM
yemeni-displaced | population | النازحون اليمنيون | Yemeni displaced people | code: YEMREF | names: النازحين اليمنيين ; نازحون يمنيون ; نازحين يمنيين | country: YEM
libyan-displaced | population | النازحون الليبيون | Libyan displaced people | code: LBYREF | names: النازحين الليبيين | country: LBY
afghan-refugees | population | اللاجئون الأفغان | Afghan refugees | code: AFGREF | names: اللاجئين الأفغان ; لاجئون أفغان ; لاجئين أفغان | country: AFG
somali-refugees | population | اللاجئون الصوماليون | Somali refugees | code: SOMREF | names: اللاجئين الصوماليين ; لاجئون صوماليون ; لاجئين صوماليين | country: SOM
sudanese-refugees | population | اللاجئون السودانيون | Sudanese refugees | code: SDNREF | names: اللاجئين السودانيين ; لاجئون سودانيون ; لاجئين سودانيين | country: SDN
south-sudanese-refugees | population | لاجئو جنوب السودان | South Sudanese refugees | code: SSDREF | names: لاجئي جنوب السودان ; اللاجئون الجنوب سودانيين | country: SSD
rohingya-refugees | population | لاجئو الروهينغا | Rohingya refugees | code: MMRREF | names: لاجئي الروهينغا ; اللاجئون الروهينغا ; اللاجئين الروهينغا ; لاجئو الروهينجا ; لاجئي الروهينجا | country: MMR
ukrainian-refugees | population | اللاجئون الأوكرانيون | Ukrainian refugees | code: UKRREF | names: اللاجئين الأوكرانيين | country: UKR
syrian-civilians | population | المدنيون السوريون | Syrian civilians | code: SYRCVL | names: المدنيين السوريين ; مدنيون سوريون ; مدنيين سوريين | country: SYR
iraqi-civilians | population | المدنيون العراقيون | Iraqi civilians | code: IRQCVL | names: المدنيين العراقيين ; مدنيون عراقيون ; مدنيين عراقيين | country: IRQ
yemeni-civilians | population | المدنيون اليمنيون | Yemeni civilians | code: YEMCVL | names: المدنيين اليمنيين ; مدنيون يمنيون ; مدنيين يمنيين | country: YEM
palestinian-civilians | population | المدنيون الفلسطينيون | Palestinian civilians | code: PSECVL | names: المدنيين الفلسطينيين ; مدنيون فلسطينيون ; مدنيين فلسطينيين | country: PSE
libyan-civilians | population | المدنيون الليبيون | Libyan civilians | code: LBYCVL | names: المدنيين الليبيين | country: LBY
afghan-civilians | population | المدنيون الأفغان | Afghan civilians | code: AFGCVL | names: المدنيين الأفغان | country: AFG
israeli-civilians | population | المدنيون الإسرائيليون | Israeli civilians | code: ISRCVL | names: المدنيين الإسرائيليين | country: ISR
israeli-settlers | population | المستوطنون الإسرائيليون | Israeli settlers | code: ISRCVL | names: المستوطنين الإسرائيليين ; المستوطنون اليهود ; المستوطنين اليهود ; مستوطنون يهود ; مستوطنين يهود ; مستوطنون إسرائيليون ; مستوطنين إسرائيليين | country: ISR
palestinian-prisoners | population | الأسرى الفلسطينيون | Palestinian prisoners | code: PSECVL | names: الأسرى الفلسطينيين ; الأسيرات الفلسطينيات | country: PSE

# --- Parts of one state's people
gazans | population | الغزيون | Gazans | code: PSECVL | names: الغزيين ; سكان غزة ; أهالي غزة ; سكان قطاع غزة ; أهالي قطاع غزة | country: PSE
jerusalemites | population | المقدسيون | Palestinians of Jerusalem | code: PSECVL | names: المقدسيين | country: PSE
palestinians-of-israel | population | فلسطينيو الداخل | Arab citizens of Israel | code: ISRCVL | names: فلسطينيي الداخل ; عرب إسرائيل ; عرب الداخل ; فلسطينيو 48 ; فلسطينيي 48 ; فلسطينيو عام 48 ; عرب 48 ; فلسطينيو أراضي 48 | country: ISR
palestinians-of-syria | population | فلسطينيو سوريا | Palestinians of Syria | names: فلسطينيي سوريا ; فلسطينيو سورية ; فلسطينيي سورية
ethiopian-jews | population | يهود الفلاشا | Ethiopian Jews (Beta Israel) | code: ISRCVL | names: الفلاشا ; اليهود الإثيوبيون ; اليهود الإثيوبيين ; يهود إثيوبيا | country: ISR
haredim | population | الحريديم | Haredi Jews | code: ISRCVL | names: اليهود الحريديم ; اليهود المتشددون ; اليهود المتشددين | country: ISR
yemeni-southerners | population | أبناء الجنوب | Southern Yemenis | names: الجنوبيون اليمنيون ; الجنوبيين اليمنيين | ambiguous: yes
kuwait-bidun | population | البدون | Stateless residents (Bidun) | code: KWTCVL | names: فئة البدون ; بدون الكويت | country: KWT | ambiguous: yes
muhamasheen | population | المهمشون | Muhamasheen of Yemen | code: YEMCVL | names: الأخدام | country: YEM | ambiguous: yes
haratin | population | الحراطين | Haratin of Mauritania | code: MRTCVL | country: MRT
baydan | population | البيضان | White Moors of Mauritania | code: MRTCVL | country: MRT
ahwazis | population | الأحوازيون | Ahwazi Arabs | code: IRNCVL | names: الأحوازيين ; الأهوازيون ; الأهوازيين ; عرب الأحواز ; عرب الأهواز ; الشعب الأحوازي ; الشعب الأهوازي | country: IRN
darfuris | population | الدارفوريون | Darfuris | code: SDNCVL | names: الدارفوريين ; أهل دارفور ; أهالي دارفور | country: SDN
sahrawis | population | الصحراويون | Sahrawis | code: ESHCVL | names: الصحراويين ; الشعب الصحراوي ; أهالي الصحراء الغربية | country: ESH
anbar-people | population | أهالي الأنبار | People of Anbar | code: IRQCVL | names: سكان الأنبار ; أبناء الأنبار | country: IRQ
mosul-people | population | أهالي الموصل | People of Mosul | code: IRQCVL | names: سكان الموصل ; أبناء الموصل | country: IRQ
aleppo-people | population | أهالي حلب | People of Aleppo | code: SYRCVL | names: سكان حلب ; الحلبيون ; الحلبيين | country: SYR
taiz-people | population | أهالي تعز | People of Taiz | code: YEMCVL | names: سكان تعز ; أبناء تعز | country: YEM
aden-people | population | أهالي عدن | People of Aden | code: YEMCVL | names: سكان عدن ; أبناء عدن | country: YEM
crimean-tatars | population | تتار القرم | Crimean Tatars | code: UKRCVL | country: UKR
catalans | population | الكتالونيون | Catalans | code: ESPCVL | names: الكتالونيين ; الكاتالونيون ; الكاتالونيين ; الكتالانيون ; الكتالانيين | country: ESP
scots | population | الاسكتلنديون | Scots | code: GBRCVL | names: الاسكتلنديين | country: GBR
greek-cypriots | population | القبارصة اليونانيون | Greek Cypriots | code: CYPCVL | names: القبارصة اليونانيين ; القبارصة اليونان | country: CYP
turkish-cypriots | population | القبارصة الأتراك | Turkish Cypriots | code: CYPCVL | country: CYP
bosnian-serbs | population | صرب البوسنة | Bosnian Serbs | code: BIHCVL | country: BIH
bosnian-muslims | population | مسلمو البوسنة | Bosnian Muslims | code: BIHCVL | names: مسلمي البوسنة ; البشناق | country: BIH
kosovo-albanians | population | ألبان كوسوفو | Kosovo Albanians | code: XKXCVL | country: XKX

# --- Peoples that live in several states
arabs | population | العرب | Arabs | names: الشعوب العربية ; الأمة العربية ; الشعب العربي
kurds | population | الأكراد | Kurds | names: الكرد ; أكراد ; الشعب الكردي ; الكورد ; الشعب الكوردي ; المكون الكردي | qid: Q12223
syrian-kurds | population | أكراد سوريا | Syrian Kurds | code: SYRCVL | names: الأكراد السوريون ; الأكراد السوريين ; أكراد سورية ; أكراد سوريون ; أكراد سوريين ; الكرد السوريون ; الكرد السوريين | country: SYR
iraqi-kurds | population | أكراد العراق | Iraqi Kurds | code: IRQCVL | names: الأكراد العراقيون ; الأكراد العراقيين ; كرد العراق ; أكراد عراقيون ; أكراد عراقيين | country: IRQ
turkish-kurds | population | أكراد تركيا | Kurds of Turkey | code: TURCVL | names: الأكراد الأتراك ; أكراد أتراك ; كرد تركيا | country: TUR
iranian-kurds | population | أكراد إيران | Iranian Kurds | code: IRNCVL | names: الأكراد الإيرانيون ; الأكراد الإيرانيين ; كرد إيران | country: IRN
feyli-kurds | population | الكرد الفيليون | Feyli Kurds | names: الكرد الفيليين ; الأكراد الفيليون ; الأكراد الفيليين ; الفيليون ; الفيليين
turkmen | population | التركمان | Turkmen (of Iraq and Syria) | names: تركمان ; المكون التركماني ; الأقلية التركمانية
syrian-turkmen | population | تركمان سوريا | Syrian Turkmen | code: SYRCVL | names: التركمان السوريون ; التركمان السوريين ; تركمان سورية | country: SYR
iraqi-turkmen | population | تركمان العراق | Iraqi Turkmen | code: IRQCVL | names: التركمان العراقيون ; التركمان العراقيين | country: IRQ
armenians | population | الأرمن | Armenians | names: الشعب الأرمني ; الطائفة الأرمنية
circassians | population | الشركس | Circassians | names: الشراكسة
chechens | population | الشيشان | Chechens | names: الشيشانيون ; الشيشانيين ; الشعب الشيشاني | ambiguous: yes
ingush | population | الأنغوش | Ingush
tatars | population | التتار | Tatars
amazigh | population | الأمازيغ | Amazigh | names: أمازيغ ; البربر ; الأمازيغيون ; الأمازيغيين
kabyles | population | القبائل الأمازيغية | Kabyles | code: DZACVL | names: قبائل الجزائر | country: DZA
tuareg | population | الطوارق | Tuareg | names: التوارق ; قبائل الطوارق
toubou | population | التبو | Toubou | names: التوبو ; قبائل التبو ; قبيلة التبو
nubians | population | النوبيون | Nubians | names: النوبيين ; أهالي النوبة
nuba | population | أبناء النوبة | Nuba | code: SDNCVL | names: قبائل النوبة | country: SDN
fur | population | قبيلة الفور | Fur | code: SDNCVL | names: قبائل الفور | country: SDN
zaghawa | population | الزغاوة | Zaghawa | names: قبيلة الزغاوة ; قبائل الزغاوة
masalit | population | المساليت | Masalit | names: قبيلة المساليت
beja | population | البجا | Beja | names: قبائل البجا ; قبيلة البجا
rizeigat | population | الرزيقات | Rizeigat | code: SDNCVL | names: قبيلة الرزيقات | country: SDN
misseriya | population | المسيرية | Misseriya | code: SDNCVL | names: قبيلة المسيرية ; قبائل المسيرية | country: SDN
dinka | population | الدينكا | Dinka | code: SSDCVL | names: قبيلة الدينكا ; دينكا نقوك | country: SSD
nuer | population | النوير | Nuer | code: SSDCVL | names: قبيلة النوير | country: SSD
shilluk | population | الشلك | Shilluk | code: SSDCVL | names: قبيلة الشلك | country: SSD
hausa | population | الهوسا | Hausa | names: قبيلة الهوسا ; قبائل الهوسا
fulani | population | الفولاني | Fulani | names: الفلاتة ; قبائل الفولاني ; الفولان
yoruba | population | اليوروبا | Yoruba | names: قبيلة اليوروبا
igbo | population | الإيبو | Igbo | names: الإيغبو ; قبيلة الإيبو
hutu | population | الهوتو | Hutu | names: قبيلة الهوتو
tutsi | population | التوتسي | Tutsi | names: قبيلة التوتسي
oromo | population | الأورومو | Oromo | code: ETHCVL | names: عرقية الأورومو ; قومية الأورومو ; الأرومو | country: ETH
amhara | population | الأمهرة | Amhara | code: ETHCVL | names: عرقية الأمهرة ; قومية الأمهرة | country: ETH
tigrayans | population | التيغراي | Tigrayans | names: التيغرانيون ; التيغرانيين ; التيجراي ; عرقية التيغراي | ambiguous: yes
afar | population | العفر | Afar | names: قبائل العفر
pashtun | population | البشتون | Pashtuns | names: الباشتون ; قبائل البشتون
hazara | population | الهزارة | Hazara | names: الهزارا ; أقلية الهزارة
tajiks | population | الطاجيك | Tajiks (ethnic) | names: أقلية الطاجيك
uzbeks | population | الأوزبك | Uzbeks (ethnic) | names: أقلية الأوزبك
baluch | population | البلوش | Baluch | names: البلوشيون ; البلوشيين ; قبائل البلوش
kashmiris | population | الكشميريون | Kashmiris | names: الكشميريين ; الشعب الكشميري
rohingya | population | الروهينغا | Rohingya | code: MMRCVL | names: الروهينجا ; الروهنغيا ; الروهينغيا ; روهينغا ; الروهنجيا ; مسلمو الروهينغا ; مسلمي الروهينغا ; مسلمو الروهينجا ; مسلمي الروهينجا ; أقلية الروهينغا ; أقلية الروهينجا | country: MMR
uyghurs | population | الإيغور | Uyghurs | code: CHNCVL | names: الأويغور ; اليوغور ; الإيجور ; الأويغوريون ; مسلمو الإيغور ; مسلمي الإيغور ; أقلية الإيغور ; أقلية الأويغور | country: CHN
tibetans | population | التبتيون | Tibetans | code: CHNCVL | names: التبتيين | country: CHN
tamils | population | التاميل | Tamils | names: أقلية التاميل
roma | population | الغجر | Roma | names: غجر الروما
bedouin | population | البدو | Bedouin | names: بدو ; العشائر البدوية
sinai-bedouin | population | بدو سيناء | Bedouin of Sinai | code: EGYCVL | names: قبائل سيناء ; أهالي سيناء | country: EGY
negev-bedouin | population | بدو النقب | Bedouin of the Negev | code: ISRCVL | country: ISR
persians | population | الفرس | Persians | names: القومية الفارسية | ambiguous: yes
africans | population | الأفارقة | Africans | names: الشعوب الأفريقية
europeans | population | الأوروبيون | Europeans | names: الأوروبيين ; الأوربيون ; الأوربيين ; الشعوب الأوروبية
westerners | population | الغربيون | Westerners | names: الغربيين
khaleejis | population | الخليجيون | Gulf Arabs | names: الخليجيين
maghrebis | population | المغاربيون | Maghrebis | names: المغاربيين
black-americans | population | السود الأمريكيون | Black Americans | code: USACVL | names: الأمريكيون السود ; الأمريكيين السود ; الأميركيون السود ; الأميركيين السود ; الأفارقة الأمريكيون ; الأمريكيون من أصل أفريقي ; الأمريكيون الأفارقة | country: USA

# --- Faiths and sects
muslims | population | المسلمون | Muslims | names: المسلمين ; الأمة الإسلامية | qid: Q47740
sunnis | population | السنة | Sunnis | names: أهل السنة ; أهل السنة والجماعة ; الطائفة السنية ; المسلمون السنة ; المسلمين السنة ; المكون السني ; السنيون ; السنيين | ambiguous: yes
sunni-arabs | population | العرب السنة | Sunni Arabs | names: السنة العرب
iraqi-sunnis | population | سنة العراق | Sunnis of Iraq | code: IRQCVL | names: السنة العراقيون ; السنة في العراق | country: IRQ | ambiguous: yes
lebanese-sunnis | population | سنة لبنان | Sunnis of Lebanon | code: LBNCVL | names: السنة اللبنانيون | country: LBN | ambiguous: yes
syrian-sunnis | population | سنة سوريا | Sunnis of Syria | code: SYRCVL | names: السنة السوريون | country: SYR | ambiguous: yes
iranian-sunnis | population | سنة إيران | Sunnis of Iran | code: IRNCVL | names: السنة الإيرانيون ; أهل السنة في إيران | country: IRN | ambiguous: yes
shia | population | الشيعة | Shia | names: الطائفة الشيعية ; المسلمون الشيعة ; المسلمين الشيعة ; المكون الشيعي ; الشيعة الاثنا عشرية ; الشيعة الإثني عشرية
iraqi-shia | population | شيعة العراق | Shia of Iraq | code: IRQCVL | names: الشيعة العراقيون ; الشيعة العراقيين | country: IRQ
lebanese-shia | population | شيعة لبنان | Shia of Lebanon | code: LBNCVL | names: الشيعة اللبنانيون ; الشيعة اللبنانيين | country: LBN
saudi-shia | population | شيعة السعودية | Shia of Saudi Arabia | code: SAUCVL | names: الشيعة السعوديون ; الشيعة السعوديين | country: SAU
bahraini-shia | population | شيعة البحرين | Shia of Bahrain | code: BHRCVL | names: الشيعة البحرينيون ; الشيعة البحرينيين | country: BHR
alawites | population | العلويون | Alawites | names: العلويين ; الطائفة العلوية ; النصيريون ; النصيريين ; النصيرية
druze | population | الدروز | Druze | names: الموحدون الدروز ; الموحدين الدروز ; طائفة الدروز ; الطائفة الدرزية ; طائفة الموحدين الدروز ; بنو معروف ; بني معروف
syrian-druze | population | دروز سوريا | Druze of Syria | code: SYRCVL | names: الدروز السوريون ; الدروز السوريين ; دروز السويداء ; دروز سورية | country: SYR
lebanese-druze | population | دروز لبنان | Druze of Lebanon | code: LBNCVL | names: الدروز اللبنانيون ; الدروز اللبنانيين | country: LBN
israeli-druze | population | دروز إسرائيل | Druze of Israel | code: ISRCVL | country: ISR
ismailis | population | الإسماعيليون | Ismailis | names: الإسماعيليين ; الطائفة الإسماعيلية
zaydis | population | الزيديون | Zaydis | names: الزيديين ; الزيدية ; الطائفة الزيدية ; الشيعة الزيديون ; الشيعة الزيدية
ibadis | population | الإباضيون | Ibadis | names: الإباضيين ; الإباضية
sufis | population | الصوفيون | Sufis | names: الصوفيين ; المتصوفة ; الطرق الصوفية
salafis | population | السلفيون | Salafis | names: السلفيين
yazidis | population | الإيزيديون | Yazidis | names: الإيزيديين ; اليزيديون ; اليزيديين ; الأزيديون ; الأزيديين ; الطائفة الإيزيدية ; الطائفة اليزيدية ; الأقلية الإيزيدية ; المكون الإيزيدي ; الإيزيديات ; اليزيديات
shabak | population | الشبك | Shabak | code: IRQCVL | names: المكون الشبكي ; طائفة الشبك ; أقلية الشبك | country: IRQ | ambiguous: yes
kakais | population | الكاكائيون | Kakais | code: IRQCVL | names: الكاكائيين ; الكاكائية | country: IRQ
mandaeans | population | الصابئة المندائيون | Mandaeans | names: الصابئة المندائيين ; المندائيون ; المندائيين ; الصابئة ; المكون الصابئي
ahmadis | population | الأحمديون | Ahmadis | names: الأحمديين ; القاديانيون ; القاديانيين ; القاديانية ; الطائفة الأحمدية
bahais | population | البهائيون | Bahais | names: البهائيين ; البهائية ; الطائفة البهائية
christians | population | المسيحيون | Christians | names: المسيحيين ; النصارى ; الطائفة المسيحية ; المكون المسيحي
syrian-christians | population | مسيحيو سوريا | Christians of Syria | code: SYRCVL | names: مسيحيي سوريا ; المسيحيون السوريون ; المسيحيين السوريين ; مسيحيو سورية | country: SYR
iraqi-christians | population | مسيحيو العراق | Christians of Iraq | code: IRQCVL | names: مسيحيي العراق ; المسيحيون العراقيون ; المسيحيين العراقيين ; مسيحيو الموصل ; مسيحيي الموصل | country: IRQ
lebanese-christians | population | مسيحيو لبنان | Christians of Lebanon | code: LBNCVL | names: مسيحيي لبنان ; المسيحيون اللبنانيون ; المسيحيين اللبنانيين | country: LBN
eastern-christians | population | مسيحيو الشرق | Christians of the East | names: مسيحيي الشرق ; المسيحيون المشرقيون ; المسيحيين المشرقيين ; مسيحيو المشرق ; مسيحيي المشرق
copts | population | الأقباط | Copts | code: EGYCVL | names: أقباط مصر ; أقباط ; المسيحيون الأقباط ; المسيحيين الأقباط ; الأقباط المصريون ; الأقباط المصريين | country: EGY
maronites | population | الموارنة | Maronites | names: الطائفة المارونية ; المسيحيون الموارنة ; المسيحيين الموارنة
syriacs | population | السريان | Syriacs | names: الطائفة السريانية
assyrians | population | الآشوريون | Assyrians | names: الآشوريين ; المكون الآشوري ; المسيحيون الآشوريون ; المسيحيين الآشوريين
chaldeans | population | الكلدان | Chaldeans | names: الكلدانيون ; الكلدانيين ; المسيحيون الكلدان
greek-orthodox | population | الروم الأرثوذكس | Greek Orthodox | names: طائفة الروم الأرثوذكس ; الأرثوذكس ; المسيحيون الأرثوذكس ; المسيحيين الأرثوذكس
greek-catholics | population | الروم الكاثوليك | Greek Catholics | names: طائفة الروم الكاثوليك ; الروم الملكيون الكاثوليك
catholics | population | الكاثوليك | Catholics | names: الكاثوليكيون ; الكاثوليكيين
protestants | population | البروتستانت | Protestants | names: البروتستانتيون ; البروتستانتيين ; الإنجيليون ; الإنجيليين
jews | population | اليهود | Jews | names: الطائفة اليهودية ; الجالية اليهودية | qid: Q7325
yemeni-jews | population | يهود اليمن | Jews of Yemen | code: YEMCVL | names: اليهود اليمنيون ; اليهود اليمنيين | country: YEM
iranian-jews | population | يهود إيران | Jews of Iran | code: IRNCVL | names: اليهود الإيرانيون ; اليهود الإيرانيين | country: IRN
hindus | population | الهندوس | Hindus | names: الهندوسيون ; الهندوسيين
sikhs | population | السيخ | Sikhs
buddhists | population | البوذيون | Buddhists | names: البوذيين
zoroastrians | population | الزرادشتيون | Zoroastrians | names: الزرادشتيين

# --- Tribes and clans
shammar | population | قبيلة شمر | Shammar | names: قبائل شمر ; عشيرة شمر ; عشائر شمر
anaza | population | قبيلة عنزة | Anaza | names: عشيرة عنزة ; قبائل عنزة
jubur | population | عشيرة الجبور | Jubur | names: قبيلة الجبور ; عشائر الجبور
dulaim | population | عشائر الدليم | Dulaim | code: IRQCVL | names: قبيلة الدليم ; عشيرة الدليم ; قبائل الدليم | country: IRQ
albu-nimr | population | عشيرة البو نمر | Albu Nimr | code: IRQCVL | names: البو نمر ; البونمر ; عشيرة البونمر ; عشائر البونمر | country: IRQ
albu-fahd | population | عشيرة البو فهد | Albu Fahd | code: IRQCVL | names: البو فهد ; البوفهد ; عشيرة البوفهد | country: IRQ
albu-issa | population | عشيرة البو عيسى | Albu Issa | code: IRQCVL | names: البو عيسى ; البوعيسى | country: IRQ
albu-alwan | population | عشيرة البو علوان | Albu Alwan | code: IRQCVL | names: البو علوان ; البوعلوان | country: IRQ
anbar-tribes | population | عشائر الأنبار | Tribes of Anbar | code: IRQCVL | names: قبائل الأنبار ; عشائر محافظة الأنبار | country: IRQ
iraqi-tribes | population | العشائر العراقية | Iraqi tribes | code: IRQCVL | names: عشائر العراق ; القبائل العراقية ; العشائر السنية | country: IRQ
syrian-tribes | population | العشائر السورية | Syrian tribes | code: SYRCVL | names: عشائر سوريا ; القبائل السورية ; عشائر دير الزور | country: SYR
shaitat | population | عشيرة الشعيطات | Shaitat | code: SYRCVL | names: الشعيطات ; قبيلة الشعيطات | country: SYR
ougaidat | population | قبيلة العكيدات | Ougaidat | code: SYRCVL | names: العكيدات ; العقيدات ; عشيرة العكيدات ; قبيلة العقيدات | country: SYR
baggara | population | قبيلة البكارة | Baggara of Syria | code: SYRCVL | names: قبيلة البقارة ; عشيرة البكارة ; عشيرة البقارة | country: SYR
hashid | population | قبيلة حاشد | Hashid | code: YEMCVL | names: قبائل حاشد | country: YEM
bakil | population | قبيلة بكيل | Bakil | code: YEMCVL | names: قبائل بكيل | country: YEM
murad-yemen | population | قبيلة مراد | Murad | code: YEMCVL | names: قبائل مراد | country: YEM
yemeni-tribes | population | القبائل اليمنية | Yemeni tribes | code: YEMCVL | names: قبائل اليمن | country: YEM
marib-tribes | population | قبائل مأرب | Tribes of Marib | code: YEMCVL | country: YEM
hadramawt-tribes | population | قبائل حضرموت | Tribes of Hadramawt | code: YEMCVL | country: YEM
libyan-tribes | population | القبائل الليبية | Libyan tribes | code: LBYCVL | names: قبائل ليبيا | country: LBY
warfalla | population | قبيلة ورفلة | Warfalla | code: LBYCVL | names: قبائل ورفلة | country: LBY
qadhadhfa | population | القذاذفة | Qadhadhfa | code: LBYCVL | names: قبيلة القذاذفة | country: LBY
maqarha | population | قبيلة المقارحة | Maqarha | code: LBYCVL | names: المقارحة | country: LBY
awlad-suleiman | population | أولاد سليمان | Awlad Suleiman | code: LBYCVL | names: قبيلة أولاد سليمان | country: LBY
sawarka | population | قبيلة السواركة | Sawarka | code: EGYCVL | names: السواركة | country: EGY
tarabin | population | قبيلة الترابين | Tarabin | names: الترابين
jordanian-tribes | population | العشائر الأردنية | Jordanian tribes | code: JORCVL | country: JOR
