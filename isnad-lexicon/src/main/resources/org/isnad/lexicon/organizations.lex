%actors
# Organizations: states' ministries and bodies, parties, coalitions, councils, parliaments, courts, international and
# non-governmental organizations, and the sides of conflicts that act under a collective name.
# id | kind | name | english | named fields. A form under `short:` counts only where a longer name of the same actor stands in the article.
# States: governments, ministries, presidencies, parliaments
syrian-presidency | organization | الرئاسة السورية | Syrian presidency | code: SYRGOV | names: رئاسة الجمهورية السورية | short: الرئاسة | country: SYR
syrian-foreign-ministry | organization | وزارة الخارجية السورية | Syrian foreign ministry | code: SYRGOV | names: الخارجية السورية | short: وزارة الخارجية ; الخارجية | country: SYR
syrian-defence-ministry | organization | وزارة الدفاع السورية | Syrian defence ministry | code: SYRGOV | short: وزارة الدفاع | country: SYR
syrian-interior-ministry | organization | وزارة الداخلية السورية | Syrian interior ministry | code: SYRGOV | names: الداخلية السورية | short: وزارة الداخلية ; الداخلية | country: SYR
iraqi-government | organization | الحكومة العراقية | Iraqi government | code: IRQGOV | names: السلطات العراقية ; حكومة بغداد | country: IRQ
iraqi-presidency | organization | الرئاسة العراقية | Iraqi presidency | code: IRQGOV | names: رئاسة الجمهورية العراقية | short: الرئاسة | country: IRQ
iraqi-foreign-ministry | organization | وزارة الخارجية العراقية | Iraqi foreign ministry | code: IRQGOV | names: الخارجية العراقية | short: وزارة الخارجية ; الخارجية | country: IRQ
iraqi-defence-ministry | organization | وزارة الدفاع العراقية | Iraqi defence ministry | code: IRQGOV | short: وزارة الدفاع | country: IRQ
iraqi-interior-ministry | organization | وزارة الداخلية العراقية | Iraqi interior ministry | code: IRQGOV | names: الداخلية العراقية | short: وزارة الداخلية ; الداخلية | country: IRQ
iraqi-parliament | organization | البرلمان العراقي | Iraqi parliament | code: IRQLEG | names: مجلس النواب العراقي ; البرلمان في العراق | short: مجلس النواب ; البرلمان | country: IRQ
yemeni-presidency | organization | الرئاسة اليمنية | Yemeni presidency | code: YEMGOV | names: رئاسة الجمهورية اليمنية | short: الرئاسة | country: YEM
yemeni-foreign-ministry | organization | وزارة الخارجية اليمنية | Yemeni foreign ministry | code: YEMGOV | names: الخارجية اليمنية | short: وزارة الخارجية ; الخارجية | country: YEM
yemeni-defence-ministry | organization | وزارة الدفاع اليمنية | Yemeni defence ministry | code: YEMGOV | short: وزارة الدفاع | country: YEM
yemeni-interior-ministry | organization | وزارة الداخلية اليمنية | Yemeni interior ministry | code: YEMGOV | names: الداخلية اليمنية | short: وزارة الداخلية ; الداخلية | country: YEM
libyan-government | organization | الحكومة الليبية | Libyan government | code: LBYGOV | names: السلطات الليبية ; حكومة ليبيا | country: LBY
libyan-foreign-ministry | organization | وزارة الخارجية الليبية | Libyan foreign ministry | code: LBYGOV | names: الخارجية الليبية | short: وزارة الخارجية ; الخارجية | country: LBY
libyan-defence-ministry | organization | وزارة الدفاع الليبية | Libyan defence ministry | code: LBYGOV | short: وزارة الدفاع | country: LBY
libyan-interior-ministry | organization | وزارة الداخلية الليبية | Libyan interior ministry | code: LBYGOV | names: الداخلية الليبية | short: وزارة الداخلية ; الداخلية | country: LBY
lebanese-government | organization | الحكومة اللبنانية | Lebanese government | code: LBNGOV | names: السلطات اللبنانية | country: LBN
lebanese-presidency | organization | الرئاسة اللبنانية | Lebanese presidency | code: LBNGOV | names: رئاسة الجمهورية اللبنانية | short: الرئاسة | country: LBN
lebanese-foreign-ministry | organization | وزارة الخارجية اللبنانية | Lebanese foreign ministry | code: LBNGOV | names: الخارجية اللبنانية | short: وزارة الخارجية ; الخارجية | country: LBN
lebanese-defence-ministry | organization | وزارة الدفاع اللبنانية | Lebanese defence ministry | code: LBNGOV | short: وزارة الدفاع | country: LBN
lebanese-interior-ministry | organization | وزارة الداخلية اللبنانية | Lebanese interior ministry | code: LBNGOV | names: الداخلية اللبنانية | short: وزارة الداخلية ; الداخلية | country: LBN
lebanese-parliament | organization | البرلمان اللبناني | Lebanese parliament | code: LBNLEG | names: مجلس النواب اللبناني | short: مجلس النواب ; البرلمان | country: LBN
palestinian-government | organization | الحكومة الفلسطينية | Palestinian government | code: PSEGOV | names: السلطات الفلسطينية ; حكومة رام الله | country: PSE
palestinian-presidency | organization | الرئاسة الفلسطينية | Palestinian presidency | code: PSEGOV | names: رئاسة الجمهورية الفلسطينية ; ديوان الرئاسة الفلسطينية | short: الرئاسة | country: PSE
palestinian-foreign-ministry | organization | وزارة الخارجية الفلسطينية | Palestinian foreign ministry | code: PSEGOV | names: الخارجية الفلسطينية | short: وزارة الخارجية ; الخارجية | country: PSE
palestinian-interior-ministry | organization | وزارة الداخلية الفلسطينية | Palestinian interior ministry | code: PSEGOV | names: الداخلية الفلسطينية | short: وزارة الداخلية ; الداخلية | country: PSE
egyptian-government | organization | الحكومة المصرية | Egyptian government | code: EGYGOV | names: السلطات المصرية | country: EGY
egyptian-presidency | organization | الرئاسة المصرية | Egyptian presidency | code: EGYGOV | names: رئاسة الجمهورية المصرية | short: الرئاسة | country: EGY
egyptian-foreign-ministry | organization | وزارة الخارجية المصرية | Egyptian foreign ministry | code: EGYGOV | names: الخارجية المصرية | short: وزارة الخارجية ; الخارجية | country: EGY
egyptian-defence-ministry | organization | وزارة الدفاع المصرية | Egyptian defence ministry | code: EGYGOV | short: وزارة الدفاع | country: EGY
egyptian-interior-ministry | organization | وزارة الداخلية المصرية | Egyptian interior ministry | code: EGYGOV | names: الداخلية المصرية | short: وزارة الداخلية ; الداخلية | country: EGY
egyptian-parliament | organization | البرلمان المصري | Egyptian parliament | code: EGYLEG | names: مجلس النواب المصري ; مجلس الشعب المصري | short: مجلس النواب ; البرلمان | country: EGY
jordanian-government | organization | الحكومة الأردنية | Jordanian government | code: JORGOV | names: السلطات الأردنية | country: JOR
jordanian-foreign-ministry | organization | وزارة الخارجية الأردنية | Jordanian foreign ministry | code: JORGOV | names: الخارجية الأردنية | short: وزارة الخارجية ; الخارجية | country: JOR
jordanian-interior-ministry | organization | وزارة الداخلية الأردنية | Jordanian interior ministry | code: JORGOV | names: الداخلية الأردنية | short: وزارة الداخلية ; الداخلية | country: JOR
jordanian-parliament | organization | البرلمان الأردني | Jordanian parliament | code: JORLEG | names: مجلس النواب الأردني ; مجلس الأمة الأردني | short: البرلمان | country: JOR
saudi-government | organization | الحكومة السعودية | Saudi government | code: SAUGOV | names: السلطات السعودية ; القيادة السعودية ; حكومة المملكة | country: SAU
saudi-foreign-ministry | organization | وزارة الخارجية السعودية | Saudi foreign ministry | code: SAUGOV | names: الخارجية السعودية | short: وزارة الخارجية ; الخارجية | country: SAU
saudi-defence-ministry | organization | وزارة الدفاع السعودية | Saudi defence ministry | code: SAUGOV | short: وزارة الدفاع | country: SAU
saudi-interior-ministry | organization | وزارة الداخلية السعودية | Saudi interior ministry | code: SAUGOV | names: الداخلية السعودية | short: وزارة الداخلية ; الداخلية | country: SAU
emirati-government | organization | الحكومة الإماراتية | Emirati government | code: AREGOV | names: السلطات الإماراتية | country: ARE
emirati-foreign-ministry | organization | وزارة الخارجية الإماراتية | Emirati foreign ministry | code: AREGOV | names: الخارجية الإماراتية | short: وزارة الخارجية ; الخارجية | country: ARE
emirati-defence-ministry | organization | وزارة الدفاع الإماراتية | Emirati defence ministry | code: AREGOV | short: وزارة الدفاع | country: ARE
emirati-interior-ministry | organization | وزارة الداخلية الإماراتية | Emirati interior ministry | code: AREGOV | names: الداخلية الإماراتية | short: وزارة الداخلية ; الداخلية | country: ARE
qatari-government | organization | الحكومة القطرية | Qatari government | code: QATGOV | names: السلطات القطرية ; حكومة قطر | country: QAT
qatari-foreign-ministry | organization | وزارة الخارجية القطرية | Qatari foreign ministry | code: QATGOV | names: الخارجية القطرية | short: وزارة الخارجية ; الخارجية | country: QAT
qatari-defence-ministry | organization | وزارة الدفاع القطرية | Qatari defence ministry | code: QATGOV | short: وزارة الدفاع | country: QAT
qatari-interior-ministry | organization | وزارة الداخلية القطرية | Qatari interior ministry | code: QATGOV | names: الداخلية القطرية | short: وزارة الداخلية ; الداخلية | country: QAT
kuwaiti-government | organization | الحكومة الكويتية | Kuwaiti government | code: KWTGOV | names: السلطات الكويتية | country: KWT
kuwaiti-foreign-ministry | organization | وزارة الخارجية الكويتية | Kuwaiti foreign ministry | code: KWTGOV | names: الخارجية الكويتية | short: وزارة الخارجية ; الخارجية | country: KWT
kuwaiti-defence-ministry | organization | وزارة الدفاع الكويتية | Kuwaiti defence ministry | code: KWTGOV | short: وزارة الدفاع | country: KWT
kuwaiti-interior-ministry | organization | وزارة الداخلية الكويتية | Kuwaiti interior ministry | code: KWTGOV | names: الداخلية الكويتية | short: وزارة الداخلية ; الداخلية | country: KWT
kuwaiti-parliament | organization | البرلمان الكويتي | Kuwaiti parliament | code: KWTLEG | names: مجلس الأمة الكويتي | short: مجلس الأمة | country: KWT
bahraini-government | organization | الحكومة البحرينية | Bahraini government | code: BHRGOV | names: السلطات البحرينية | country: BHR
bahraini-foreign-ministry | organization | وزارة الخارجية البحرينية | Bahraini foreign ministry | code: BHRGOV | names: الخارجية البحرينية | short: وزارة الخارجية ; الخارجية | country: BHR
bahraini-defence-ministry | organization | وزارة الدفاع البحرينية | Bahraini defence ministry | code: BHRGOV | short: وزارة الدفاع | country: BHR
bahraini-interior-ministry | organization | وزارة الداخلية البحرينية | Bahraini interior ministry | code: BHRGOV | names: الداخلية البحرينية | short: وزارة الداخلية ; الداخلية | country: BHR
bahraini-parliament | organization | البرلمان البحريني | Bahraini parliament | code: BHRLEG | names: مجلس النواب البحريني | short: البرلمان | country: BHR
omani-government | organization | الحكومة العمانية | Omani government | code: OMNGOV | names: السلطات العمانية | country: OMN
omani-foreign-ministry | organization | وزارة الخارجية العمانية | Omani foreign ministry | code: OMNGOV | names: الخارجية العمانية | short: وزارة الخارجية ; الخارجية | country: OMN
iranian-government | organization | الحكومة الإيرانية | Iranian government | code: IRNGOV | names: السلطات الإيرانية ; حكومة طهران ; النظام الإيراني ; القيادة الإيرانية | country: IRN
iranian-presidency | organization | الرئاسة الإيرانية | Iranian presidency | code: IRNGOV | names: رئاسة الجمهورية الإيرانية | short: الرئاسة | country: IRN
iranian-foreign-ministry | organization | وزارة الخارجية الإيرانية | Iranian foreign ministry | code: IRNGOV | names: الخارجية الإيرانية | short: وزارة الخارجية ; الخارجية | country: IRN
iranian-defence-ministry | organization | وزارة الدفاع الإيرانية | Iranian defence ministry | code: IRNGOV | short: وزارة الدفاع | country: IRN
iranian-interior-ministry | organization | وزارة الداخلية الإيرانية | Iranian interior ministry | code: IRNGOV | names: الداخلية الإيرانية | short: وزارة الداخلية ; الداخلية | country: IRN
iranian-parliament | organization | البرلمان الإيراني | Iranian parliament | code: IRNLEG | names: مجلس الشورى الإيراني ; مجلس الشورى الإسلامي الإيراني ; مجلس الشورى الإسلامي | short: البرلمان | country: IRN
turkish-government | organization | الحكومة التركية | Turkish government | code: TURGOV | names: السلطات التركية ; القيادة التركية | country: TUR
turkish-presidency | organization | الرئاسة التركية | Turkish presidency | code: TURGOV | names: رئاسة الجمهورية التركية | short: الرئاسة | country: TUR
turkish-foreign-ministry | organization | وزارة الخارجية التركية | Turkish foreign ministry | code: TURGOV | names: الخارجية التركية | short: وزارة الخارجية ; الخارجية | country: TUR
turkish-defence-ministry | organization | وزارة الدفاع التركية | Turkish defence ministry | code: TURGOV | short: وزارة الدفاع | country: TUR
turkish-interior-ministry | organization | وزارة الداخلية التركية | Turkish interior ministry | code: TURGOV | names: الداخلية التركية | short: وزارة الداخلية ; الداخلية | country: TUR
turkish-parliament | organization | البرلمان التركي | Turkish parliament | code: TURLEG | names: البرلمان في تركيا ; مجلس الأمة التركي | short: البرلمان | country: TUR
israeli-government | organization | الحكومة الإسرائيلية | Israeli government | code: ISRGOV | names: السلطات الإسرائيلية ; حكومة الاحتلال ; حكومة تل أبيب ; حكومة الاحتلال الإسرائيلي ; سلطات الاحتلال الإسرائيلي | country: ISR
israeli-presidency | organization | الرئاسة الإسرائيلية | Israeli presidency | code: ISRGOV | names: رئاسة الجمهورية الإسرائيلية | short: الرئاسة | country: ISR
israeli-foreign-ministry | organization | وزارة الخارجية الإسرائيلية | Israeli foreign ministry | code: ISRGOV | names: الخارجية الإسرائيلية | short: وزارة الخارجية ; الخارجية | country: ISR
israeli-defence-ministry | organization | وزارة الدفاع الإسرائيلية | Israeli defence ministry | code: ISRGOV | short: وزارة الدفاع | country: ISR
israeli-interior-ministry | organization | وزارة الداخلية الإسرائيلية | Israeli interior ministry | code: ISRGOV | names: الداخلية الإسرائيلية | short: وزارة الداخلية ; الداخلية | country: ISR
us-government | organization | الحكومة الأمريكية | US government | code: USAGOV | names: الحكومة الأميركية ; الحكومة الامريكانية ; السلطات الأمريكية ; السلطات الأميركية ; السلطات الامريكانية ; الإدارة الأمريكية ; الإدارة الأميركية | country: USA
us-foreign-ministry | organization | وزارة الخارجية الأمريكية | US foreign ministry | code: USAGOV | names: وزارة الخارجية الأميركية ; وزارة الخارجية الامريكانية ; الخارجية الأمريكية ; الخارجية الأميركية ; الخارجية الامريكانية | short: وزارة الخارجية ; الخارجية | country: USA
us-defence-ministry | organization | وزارة الدفاع الأمريكية | US defence ministry | code: USAGOV | names: وزارة الدفاع الأميركية ; وزارة الدفاع الامريكانية ; البنتاغون ; البنتاجون ; البنتاكون | short: وزارة الدفاع | country: USA
us-interior-ministry | organization | وزارة الداخلية الأمريكية | US interior ministry | code: USAGOV | names: وزارة الداخلية الأميركية ; وزارة الداخلية الامريكانية ; الداخلية الأمريكية ; الداخلية الأميركية ; الداخلية الامريكانية | short: وزارة الداخلية ; الداخلية | country: USA
russian-government | organization | الحكومة الروسية | Russian government | code: RUSGOV | names: السلطات الروسية ; القيادة الروسية | country: RUS
russian-presidency | organization | الرئاسة الروسية | Russian presidency | code: RUSGOV | names: رئاسة الجمهورية الروسية | short: الرئاسة | country: RUS
russian-foreign-ministry | organization | وزارة الخارجية الروسية | Russian foreign ministry | code: RUSGOV | names: الخارجية الروسية | short: وزارة الخارجية ; الخارجية | country: RUS
russian-defence-ministry | organization | وزارة الدفاع الروسية | Russian defence ministry | code: RUSGOV | short: وزارة الدفاع | country: RUS
russian-interior-ministry | organization | وزارة الداخلية الروسية | Russian interior ministry | code: RUSGOV | names: الداخلية الروسية | short: وزارة الداخلية ; الداخلية | country: RUS
russian-parliament | organization | البرلمان الروسي | Russian parliament | code: RUSLEG | short: البرلمان | country: RUS
british-government | organization | الحكومة البريطانية | British government | code: GBRGOV | names: السلطات البريطانية | country: GBR
british-foreign-ministry | organization | وزارة الخارجية البريطانية | British foreign ministry | code: GBRGOV | names: الخارجية البريطانية | short: وزارة الخارجية ; الخارجية | country: GBR
british-defence-ministry | organization | وزارة الدفاع البريطانية | British defence ministry | code: GBRGOV | short: وزارة الدفاع | country: GBR
british-interior-ministry | organization | وزارة الداخلية البريطانية | British interior ministry | code: GBRGOV | names: الداخلية البريطانية | short: وزارة الداخلية ; الداخلية | country: GBR
british-parliament | organization | البرلمان البريطاني | British parliament | code: GBRLEG | names: مجلس العموم البريطاني ; مجلس العموم | short: البرلمان | country: GBR
french-government | organization | الحكومة الفرنسية | French government | code: FRAGOV | names: السلطات الفرنسية | country: FRA
french-presidency | organization | الرئاسة الفرنسية | French presidency | code: FRAGOV | names: رئاسة الجمهورية الفرنسية | short: الرئاسة | country: FRA
french-foreign-ministry | organization | وزارة الخارجية الفرنسية | French foreign ministry | code: FRAGOV | names: الخارجية الفرنسية | short: وزارة الخارجية ; الخارجية | country: FRA
french-defence-ministry | organization | وزارة الدفاع الفرنسية | French defence ministry | code: FRAGOV | short: وزارة الدفاع | country: FRA
french-interior-ministry | organization | وزارة الداخلية الفرنسية | French interior ministry | code: FRAGOV | names: الداخلية الفرنسية | short: وزارة الداخلية ; الداخلية | country: FRA
french-parliament | organization | البرلمان الفرنسي | French parliament | code: FRALEG | short: البرلمان | country: FRA
german-government | organization | الحكومة الألمانية | German government | code: DEUGOV | names: السلطات الألمانية | country: DEU
german-foreign-ministry | organization | وزارة الخارجية الألمانية | German foreign ministry | code: DEUGOV | names: الخارجية الألمانية | short: وزارة الخارجية ; الخارجية | country: DEU
german-defence-ministry | organization | وزارة الدفاع الألمانية | German defence ministry | code: DEUGOV | short: وزارة الدفاع | country: DEU
german-interior-ministry | organization | وزارة الداخلية الألمانية | German interior ministry | code: DEUGOV | names: الداخلية الألمانية | short: وزارة الداخلية ; الداخلية | country: DEU
german-parliament | organization | البرلمان الألماني | German parliament | code: DEULEG | names: البوندستاغ | short: البرلمان | country: DEU
italian-government | organization | الحكومة الإيطالية | Italian government | code: ITAGOV | names: السلطات الإيطالية | country: ITA
italian-foreign-ministry | organization | وزارة الخارجية الإيطالية | Italian foreign ministry | code: ITAGOV | names: الخارجية الإيطالية | short: وزارة الخارجية ; الخارجية | country: ITA
italian-defence-ministry | organization | وزارة الدفاع الإيطالية | Italian defence ministry | code: ITAGOV | short: وزارة الدفاع | country: ITA
italian-interior-ministry | organization | وزارة الداخلية الإيطالية | Italian interior ministry | code: ITAGOV | names: الداخلية الإيطالية | short: وزارة الداخلية ; الداخلية | country: ITA
italian-parliament | organization | البرلمان الإيطالي | Italian parliament | code: ITALEG | names: مجلس النواب الإيطالي | short: البرلمان | country: ITA
spanish-government | organization | الحكومة الإسبانية | Spanish government | code: ESPGOV | names: السلطات الإسبانية | country: ESP
spanish-foreign-ministry | organization | وزارة الخارجية الإسبانية | Spanish foreign ministry | code: ESPGOV | names: الخارجية الإسبانية | short: وزارة الخارجية ; الخارجية | country: ESP
spanish-defence-ministry | organization | وزارة الدفاع الإسبانية | Spanish defence ministry | code: ESPGOV | short: وزارة الدفاع | country: ESP
spanish-interior-ministry | organization | وزارة الداخلية الإسبانية | Spanish interior ministry | code: ESPGOV | names: الداخلية الإسبانية | short: وزارة الداخلية ; الداخلية | country: ESP
chinese-government | organization | الحكومة الصينية | Chinese government | code: CHNGOV | names: السلطات الصينية | country: CHN
chinese-foreign-ministry | organization | وزارة الخارجية الصينية | Chinese foreign ministry | code: CHNGOV | names: الخارجية الصينية | short: وزارة الخارجية ; الخارجية | country: CHN
chinese-defence-ministry | organization | وزارة الدفاع الصينية | Chinese defence ministry | code: CHNGOV | short: وزارة الدفاع | country: CHN
ukrainian-government | organization | الحكومة الأوكرانية | Ukrainian government | code: UKRGOV | names: السلطات الأوكرانية | country: UKR
ukrainian-presidency | organization | الرئاسة الأوكرانية | Ukrainian presidency | code: UKRGOV | names: رئاسة الجمهورية الأوكرانية | short: الرئاسة | country: UKR
ukrainian-foreign-ministry | organization | وزارة الخارجية الأوكرانية | Ukrainian foreign ministry | code: UKRGOV | names: الخارجية الأوكرانية | short: وزارة الخارجية ; الخارجية | country: UKR
ukrainian-defence-ministry | organization | وزارة الدفاع الأوكرانية | Ukrainian defence ministry | code: UKRGOV | short: وزارة الدفاع | country: UKR
ukrainian-interior-ministry | organization | وزارة الداخلية الأوكرانية | Ukrainian interior ministry | code: UKRGOV | names: الداخلية الأوكرانية | short: وزارة الداخلية ; الداخلية | country: UKR
ukrainian-parliament | organization | البرلمان الأوكراني | Ukrainian parliament | code: UKRLEG | short: البرلمان | country: UKR
tunisian-government | organization | الحكومة التونسية | Tunisian government | code: TUNGOV | names: السلطات التونسية | country: TUN
tunisian-presidency | organization | الرئاسة التونسية | Tunisian presidency | code: TUNGOV | names: رئاسة الجمهورية التونسية | short: الرئاسة | country: TUN
tunisian-foreign-ministry | organization | وزارة الخارجية التونسية | Tunisian foreign ministry | code: TUNGOV | names: الخارجية التونسية | short: وزارة الخارجية ; الخارجية | country: TUN
tunisian-defence-ministry | organization | وزارة الدفاع التونسية | Tunisian defence ministry | code: TUNGOV | short: وزارة الدفاع | country: TUN
tunisian-interior-ministry | organization | وزارة الداخلية التونسية | Tunisian interior ministry | code: TUNGOV | names: الداخلية التونسية | short: وزارة الداخلية ; الداخلية | country: TUN
tunisian-parliament | organization | البرلمان التونسي | Tunisian parliament | code: TUNLEG | names: مجلس نواب الشعب التونسي ; مجلس نواب الشعب | short: البرلمان | country: TUN
algerian-government | organization | الحكومة الجزائرية | Algerian government | code: DZAGOV | names: السلطات الجزائرية | country: DZA
algerian-presidency | organization | الرئاسة الجزائرية | Algerian presidency | code: DZAGOV | names: رئاسة الجمهورية الجزائرية | short: الرئاسة | country: DZA
algerian-foreign-ministry | organization | وزارة الخارجية الجزائرية | Algerian foreign ministry | code: DZAGOV | names: الخارجية الجزائرية | short: وزارة الخارجية ; الخارجية | country: DZA
algerian-defence-ministry | organization | وزارة الدفاع الجزائرية | Algerian defence ministry | code: DZAGOV | short: وزارة الدفاع | country: DZA
algerian-interior-ministry | organization | وزارة الداخلية الجزائرية | Algerian interior ministry | code: DZAGOV | names: الداخلية الجزائرية | short: وزارة الداخلية ; الداخلية | country: DZA
algerian-parliament | organization | البرلمان الجزائري | Algerian parliament | code: DZALEG | names: المجلس الشعبي الوطني | short: البرلمان | country: DZA
moroccan-government | organization | الحكومة المغربية | Moroccan government | code: MARGOV | names: السلطات المغربية | country: MAR
moroccan-foreign-ministry | organization | وزارة الخارجية المغربية | Moroccan foreign ministry | code: MARGOV | names: الخارجية المغربية | short: وزارة الخارجية ; الخارجية | country: MAR
moroccan-interior-ministry | organization | وزارة الداخلية المغربية | Moroccan interior ministry | code: MARGOV | names: الداخلية المغربية | short: وزارة الداخلية ; الداخلية | country: MAR
moroccan-parliament | organization | البرلمان المغربي | Moroccan parliament | code: MARLEG | names: مجلس النواب المغربي | short: البرلمان | country: MAR
mauritanian-government | organization | الحكومة الموريتانية | Mauritanian government | code: MRTGOV | names: السلطات الموريتانية | country: MRT
mauritanian-presidency | organization | الرئاسة الموريتانية | Mauritanian presidency | code: MRTGOV | names: رئاسة الجمهورية الموريتانية | short: الرئاسة | country: MRT
mauritanian-foreign-ministry | organization | وزارة الخارجية الموريتانية | Mauritanian foreign ministry | code: MRTGOV | names: الخارجية الموريتانية | short: وزارة الخارجية ; الخارجية | country: MRT
sudanese-government | organization | الحكومة السودانية | Sudanese government | code: SDNGOV | names: السلطات السودانية | country: SDN
sudanese-presidency | organization | الرئاسة السودانية | Sudanese presidency | code: SDNGOV | names: رئاسة الجمهورية السودانية | short: الرئاسة | country: SDN
sudanese-foreign-ministry | organization | وزارة الخارجية السودانية | Sudanese foreign ministry | code: SDNGOV | names: الخارجية السودانية | short: وزارة الخارجية ; الخارجية | country: SDN
sudanese-defence-ministry | organization | وزارة الدفاع السودانية | Sudanese defence ministry | code: SDNGOV | short: وزارة الدفاع | country: SDN
sudanese-interior-ministry | organization | وزارة الداخلية السودانية | Sudanese interior ministry | code: SDNGOV | names: الداخلية السودانية | short: وزارة الداخلية ; الداخلية | country: SDN
south-sudan-government | organization | حكومة جنوب السودان | South Sudan government | code: SSDGOV | country: SSD
somali-government | organization | الحكومة الصومالية | Somali government | code: SOMGOV | names: السلطات الصومالية | country: SOM
somali-presidency | organization | الرئاسة الصومالية | Somali presidency | code: SOMGOV | names: رئاسة الجمهورية الصومالية | short: الرئاسة | country: SOM
somali-foreign-ministry | organization | وزارة الخارجية الصومالية | Somali foreign ministry | code: SOMGOV | names: الخارجية الصومالية | short: وزارة الخارجية ; الخارجية | country: SOM
somali-interior-ministry | organization | وزارة الداخلية الصومالية | Somali interior ministry | code: SOMGOV | names: الداخلية الصومالية | short: وزارة الداخلية ; الداخلية | country: SOM
ethiopian-government | organization | الحكومة الإثيوبية | Ethiopian government | code: ETHGOV | names: السلطات الإثيوبية | country: ETH
ethiopian-foreign-ministry | organization | وزارة الخارجية الإثيوبية | Ethiopian foreign ministry | code: ETHGOV | names: الخارجية الإثيوبية | short: وزارة الخارجية ; الخارجية | country: ETH
eritrean-government | organization | الحكومة الإريترية | Eritrean government | code: ERIGOV | names: السلطات الإريترية | country: ERI
eritrean-foreign-ministry | organization | وزارة الخارجية الإريترية | Eritrean foreign ministry | code: ERIGOV | names: الخارجية الإريترية | short: وزارة الخارجية ; الخارجية | country: ERI
kenyan-government | organization | الحكومة الكينية | Kenyan government | code: KENGOV | names: السلطات الكينية | country: KEN
nigerian-government | organization | الحكومة النيجيرية | Nigerian government | code: NGAGOV | names: السلطات النيجيرية | country: NGA
nigerian-presidency | organization | الرئاسة النيجيرية | Nigerian presidency | code: NGAGOV | names: رئاسة الجمهورية النيجيرية | short: الرئاسة | country: NGA
nigerian-foreign-ministry | organization | وزارة الخارجية النيجيرية | Nigerian foreign ministry | code: NGAGOV | names: الخارجية النيجيرية | short: وزارة الخارجية ; الخارجية | country: NGA
malian-government | organization | الحكومة المالية | Malian government | code: MLIGOV | names: السلطات المالية | country: MLI
chadian-government | organization | الحكومة التشادية | Chadian government | code: TCDGOV | names: السلطات التشادية | country: TCD
chadian-presidency | organization | الرئاسة التشادية | Chadian presidency | code: TCDGOV | names: رئاسة الجمهورية التشادية | short: الرئاسة | country: TCD
chadian-foreign-ministry | organization | وزارة الخارجية التشادية | Chadian foreign ministry | code: TCDGOV | names: الخارجية التشادية | short: وزارة الخارجية ; الخارجية | country: TCD
afghan-government | organization | الحكومة الأفغانية | Afghan government | code: AFGGOV | names: السلطات الأفغانية | country: AFG
afghan-presidency | organization | الرئاسة الأفغانية | Afghan presidency | code: AFGGOV | names: رئاسة الجمهورية الأفغانية | short: الرئاسة | country: AFG
afghan-foreign-ministry | organization | وزارة الخارجية الأفغانية | Afghan foreign ministry | code: AFGGOV | names: الخارجية الأفغانية | short: وزارة الخارجية ; الخارجية | country: AFG
afghan-defence-ministry | organization | وزارة الدفاع الأفغانية | Afghan defence ministry | code: AFGGOV | short: وزارة الدفاع | country: AFG
afghan-interior-ministry | organization | وزارة الداخلية الأفغانية | Afghan interior ministry | code: AFGGOV | names: الداخلية الأفغانية | short: وزارة الداخلية ; الداخلية | country: AFG
afghan-parliament | organization | البرلمان الأفغاني | Afghan parliament | code: AFGLEG | short: البرلمان | country: AFG
pakistani-government | organization | الحكومة الباكستانية | Pakistani government | code: PAKGOV | names: السلطات الباكستانية | country: PAK
pakistani-foreign-ministry | organization | وزارة الخارجية الباكستانية | Pakistani foreign ministry | code: PAKGOV | names: الخارجية الباكستانية | short: وزارة الخارجية ; الخارجية | country: PAK
pakistani-defence-ministry | organization | وزارة الدفاع الباكستانية | Pakistani defence ministry | code: PAKGOV | short: وزارة الدفاع | country: PAK
pakistani-interior-ministry | organization | وزارة الداخلية الباكستانية | Pakistani interior ministry | code: PAKGOV | names: الداخلية الباكستانية | short: وزارة الداخلية ; الداخلية | country: PAK
pakistani-parliament | organization | البرلمان الباكستاني | Pakistani parliament | code: PAKLEG | short: البرلمان | country: PAK
indian-government | organization | الحكومة الهندية | Indian government | code: INDGOV | names: السلطات الهندية | country: IND
indian-foreign-ministry | organization | وزارة الخارجية الهندية | Indian foreign ministry | code: INDGOV | names: الخارجية الهندية | short: وزارة الخارجية ; الخارجية | country: IND
indian-defence-ministry | organization | وزارة الدفاع الهندية | Indian defence ministry | code: INDGOV | short: وزارة الدفاع | country: IND
indian-interior-ministry | organization | وزارة الداخلية الهندية | Indian interior ministry | code: INDGOV | names: الداخلية الهندية | short: وزارة الداخلية ; الداخلية | country: IND
japanese-government | organization | الحكومة اليابانية | Japanese government | code: JPNGOV | names: السلطات اليابانية | country: JPN
japanese-foreign-ministry | organization | وزارة الخارجية اليابانية | Japanese foreign ministry | code: JPNGOV | names: الخارجية اليابانية | short: وزارة الخارجية ; الخارجية | country: JPN
japanese-defence-ministry | organization | وزارة الدفاع اليابانية | Japanese defence ministry | code: JPNGOV | short: وزارة الدفاع | country: JPN
south-korean-government | organization | الحكومة الكورية الجنوبية | South Korean government | code: KORGOV | country: KOR
south-korean-foreign-ministry | organization | وزارة الخارجية الكورية الجنوبية | South Korean foreign ministry | code: KORGOV | names: الخارجية الكورية الجنوبية | short: وزارة الخارجية | country: KOR
south-korean-defence-ministry | organization | وزارة الدفاع الكورية الجنوبية | South Korean defence ministry | code: KORGOV | short: وزارة الدفاع | country: KOR
north-korean-government | organization | الحكومة الكورية الشمالية | North Korean government | code: PRKGOV | country: PRK
north-korean-foreign-ministry | organization | وزارة الخارجية الكورية الشمالية | North Korean foreign ministry | code: PRKGOV | names: الخارجية الكورية الشمالية | short: وزارة الخارجية | country: PRK
north-korean-defence-ministry | organization | وزارة الدفاع الكورية الشمالية | North Korean defence ministry | code: PRKGOV | short: وزارة الدفاع | country: PRK
greek-government | organization | الحكومة اليونانية | Greek government | code: GRCGOV | names: السلطات اليونانية | country: GRC
greek-foreign-ministry | organization | وزارة الخارجية اليونانية | Greek foreign ministry | code: GRCGOV | names: الخارجية اليونانية | short: وزارة الخارجية ; الخارجية | country: GRC
greek-defence-ministry | organization | وزارة الدفاع اليونانية | Greek defence ministry | code: GRCGOV | short: وزارة الدفاع | country: GRC
dutch-government | organization | الحكومة الهولندية | Dutch government | code: NLDGOV | names: السلطات الهولندية | country: NLD
dutch-foreign-ministry | organization | وزارة الخارجية الهولندية | Dutch foreign ministry | code: NLDGOV | names: الخارجية الهولندية | short: وزارة الخارجية ; الخارجية | country: NLD
dutch-defence-ministry | organization | وزارة الدفاع الهولندية | Dutch defence ministry | code: NLDGOV | short: وزارة الدفاع | country: NLD
belgian-government | organization | الحكومة البلجيكية | Belgian government | code: BELGOV | names: السلطات البلجيكية | country: BEL
belgian-foreign-ministry | organization | وزارة الخارجية البلجيكية | Belgian foreign ministry | code: BELGOV | names: الخارجية البلجيكية | short: وزارة الخارجية ; الخارجية | country: BEL
belgian-defence-ministry | organization | وزارة الدفاع البلجيكية | Belgian defence ministry | code: BELGOV | short: وزارة الدفاع | country: BEL
austrian-government | organization | الحكومة النمساوية | Austrian government | code: AUTGOV | names: السلطات النمساوية | country: AUT
austrian-foreign-ministry | organization | وزارة الخارجية النمساوية | Austrian foreign ministry | code: AUTGOV | names: الخارجية النمساوية | short: وزارة الخارجية ; الخارجية | country: AUT
austrian-interior-ministry | organization | وزارة الداخلية النمساوية | Austrian interior ministry | code: AUTGOV | names: الداخلية النمساوية | short: وزارة الداخلية ; الداخلية | country: AUT
swedish-government | organization | الحكومة السويدية | Swedish government | code: SWEGOV | names: السلطات السويدية | country: SWE
swedish-foreign-ministry | organization | وزارة الخارجية السويدية | Swedish foreign ministry | code: SWEGOV | names: الخارجية السويدية | short: وزارة الخارجية ; الخارجية | country: SWE
norwegian-government | organization | الحكومة النرويجية | Norwegian government | code: NORGOV | names: السلطات النرويجية | country: NOR
norwegian-foreign-ministry | organization | وزارة الخارجية النرويجية | Norwegian foreign ministry | code: NORGOV | names: الخارجية النرويجية | short: وزارة الخارجية ; الخارجية | country: NOR
norwegian-defence-ministry | organization | وزارة الدفاع النرويجية | Norwegian defence ministry | code: NORGOV | short: وزارة الدفاع | country: NOR
swiss-government | organization | الحكومة السويسرية | Swiss government | code: CHEGOV | names: السلطات السويسرية | country: CHE
swiss-foreign-ministry | organization | وزارة الخارجية السويسرية | Swiss foreign ministry | code: CHEGOV | names: الخارجية السويسرية | short: وزارة الخارجية ; الخارجية | country: CHE
polish-government | organization | الحكومة البولندية | Polish government | code: POLGOV | names: السلطات البولندية | country: POL
polish-foreign-ministry | organization | وزارة الخارجية البولندية | Polish foreign ministry | code: POLGOV | names: الخارجية البولندية | short: وزارة الخارجية ; الخارجية | country: POL
polish-defence-ministry | organization | وزارة الدفاع البولندية | Polish defence ministry | code: POLGOV | short: وزارة الدفاع | country: POL
canadian-government | organization | الحكومة الكندية | Canadian government | code: CANGOV | names: السلطات الكندية | country: CAN
canadian-foreign-ministry | organization | وزارة الخارجية الكندية | Canadian foreign ministry | code: CANGOV | names: الخارجية الكندية | short: وزارة الخارجية ; الخارجية | country: CAN
canadian-defence-ministry | organization | وزارة الدفاع الكندية | Canadian defence ministry | code: CANGOV | short: وزارة الدفاع | country: CAN
australian-government | organization | الحكومة الأسترالية | Australian government | code: AUSGOV | names: السلطات الأسترالية | country: AUS
australian-foreign-ministry | organization | وزارة الخارجية الأسترالية | Australian foreign ministry | code: AUSGOV | names: الخارجية الأسترالية | short: وزارة الخارجية ; الخارجية | country: AUS
australian-defence-ministry | organization | وزارة الدفاع الأسترالية | Australian defence ministry | code: AUSGOV | short: وزارة الدفاع | country: AUS
armenian-government | organization | الحكومة الأرمينية | Armenian government | code: ARMGOV | names: الحكومة الأرمنية ; السلطات الأرمينية ; السلطات الأرمنية | country: ARM
armenian-foreign-ministry | organization | وزارة الخارجية الأرمينية | Armenian foreign ministry | code: ARMGOV | names: وزارة الخارجية الأرمنية ; الخارجية الأرمينية ; الخارجية الأرمنية | short: وزارة الخارجية ; الخارجية | country: ARM
armenian-defence-ministry | organization | وزارة الدفاع الأرمينية | Armenian defence ministry | code: ARMGOV | names: وزارة الدفاع الأرمنية | short: وزارة الدفاع | country: ARM
azerbaijani-government | organization | الحكومة الأذربيجانية | Azerbaijani government | code: AZEGOV | names: الحكومة الأذرية ; السلطات الأذربيجانية ; السلطات الأذرية | country: AZE
azerbaijani-foreign-ministry | organization | وزارة الخارجية الأذربيجانية | Azerbaijani foreign ministry | code: AZEGOV | names: وزارة الخارجية الأذرية ; الخارجية الأذربيجانية ; الخارجية الأذرية | short: وزارة الخارجية ; الخارجية | country: AZE
azerbaijani-defence-ministry | organization | وزارة الدفاع الأذربيجانية | Azerbaijani defence ministry | code: AZEGOV | names: وزارة الدفاع الأذرية | short: وزارة الدفاع | country: AZE
georgian-government | organization | الحكومة الجورجية | Georgian government | code: GEOGOV | names: السلطات الجورجية | country: GEO
georgian-foreign-ministry | organization | وزارة الخارجية الجورجية | Georgian foreign ministry | code: GEOGOV | names: الخارجية الجورجية | short: وزارة الخارجية ; الخارجية | country: GEO
belarusian-government | organization | الحكومة البيلاروسية | Belarusian government | code: BLRGOV | names: السلطات البيلاروسية | country: BLR
belarusian-foreign-ministry | organization | وزارة الخارجية البيلاروسية | Belarusian foreign ministry | code: BLRGOV | names: الخارجية البيلاروسية | short: وزارة الخارجية ; الخارجية | country: BLR
kazakh-government | organization | الحكومة الكازاخستانية | Kazakh government | code: KAZGOV | names: الحكومة الكازاخية ; السلطات الكازاخستانية ; السلطات الكازاخية | country: KAZ
kazakh-foreign-ministry | organization | وزارة الخارجية الكازاخستانية | Kazakh foreign ministry | code: KAZGOV | names: وزارة الخارجية الكازاخية ; الخارجية الكازاخستانية ; الخارجية الكازاخية | short: وزارة الخارجية ; الخارجية | country: KAZ
venezuelan-government | organization | الحكومة الفنزويلية | Venezuelan government | code: VENGOV | names: السلطات الفنزويلية | country: VEN
venezuelan-foreign-ministry | organization | وزارة الخارجية الفنزويلية | Venezuelan foreign ministry | code: VENGOV | names: الخارجية الفنزويلية | short: وزارة الخارجية ; الخارجية | country: VEN
cypriot-government | organization | الحكومة القبرصية | Cypriot government | code: CYPGOV | names: السلطات القبرصية | country: CYP
cypriot-foreign-ministry | organization | وزارة الخارجية القبرصية | Cypriot foreign ministry | code: CYPGOV | names: الخارجية القبرصية | short: وزارة الخارجية ; الخارجية | country: CYP
hungarian-government | organization | الحكومة المجرية | Hungarian government | code: HUNGOV | names: السلطات المجرية | country: HUN
hungarian-foreign-ministry | organization | وزارة الخارجية المجرية | Hungarian foreign ministry | code: HUNGOV | names: الخارجية المجرية | short: وزارة الخارجية ; الخارجية | country: HUN
# United Nations
united-nations | organization | الأمم المتحدة | United Nations | code: IGOUNO | qid: Q1065
un-security-council | organization | مجلس الأمن الدولي | UN Security Council | code: IGOUNO | names: مجلس الأمن التابع للأمم المتحدة ; مجلس الأمن | qid: Q37470
un-general-assembly | organization | الجمعية العامة للأمم المتحدة | UN General Assembly | code: IGOUNO | names: الجمعية العامة التابعة للأمم المتحدة | short: الجمعية العامة
un-secretariat | organization | الأمانة العامة للأمم المتحدة | UN Secretariat | code: IGOUNO
un-human-rights-council | organization | مجلس حقوق الإنسان التابع للأمم المتحدة | UN Human Rights Council | code: IGOUNO | names: مجلس حقوق الإنسان ; مجلس حقوق الإنسان الدولي ; مجلس حقوق الإنسان في جنيف
unhcr | organization | المفوضية السامية للأمم المتحدة لشؤون اللاجئين | UN High Commissioner for Refugees | code: IGOUNO | names: المفوضية العليا للاجئين ; المفوضية العليا لشؤون اللاجئين ; المفوضية السامية لشؤون اللاجئين ; مفوضية اللاجئين ; مفوضية شؤون اللاجئين ; المفوضية العليا للأمم المتحدة لشؤون اللاجئين ; مفوضية الأمم المتحدة لشؤون اللاجئين ; مفوضية الأمم المتحدة العليا للاجئين ; مفوضية الأمم المتحدة للاجئين ; الوكالة العليا للاجئين | short: المفوضية
ohchr | organization | المفوضية السامية للأمم المتحدة لحقوق الإنسان | UN High Commissioner for Human Rights | code: IGOUNO | names: المفوضية السامية لحقوق الإنسان ; المفوضية العليا لحقوق الإنسان ; مفوضية الأمم المتحدة لحقوق الإنسان ; مفوضية حقوق الإنسان ; مكتب الأمم المتحدة لحقوق الإنسان ; مكتب حقوق الإنسان التابع للأمم المتحدة | short: المفوضية
ocha | organization | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | UN Office for the Coordination of Humanitarian Affairs | code: IGOUNO | names: مكتب تنسيق الشؤون الإنسانية ; أوتشا ; مكتب تنسيق المساعدات الإنسانية | short: مكتب التنسيق
unrwa | organization | وكالة غوث وتشغيل اللاجئين الفلسطينيين | UN Relief and Works Agency for Palestine Refugees | code: IGOUNO | names: وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين ; الأونروا ; أونروا ; وكالة الغوث ; وكالة غوث اللاجئين ; وكالة غوث اللاجئين الفلسطينيين ; وكالة الغوث الدولية ; وكالة غوث الدولية | short: الوكالة
unicef | organization | صندوق الأمم المتحدة للطفولة | UN Children's Fund | code: IGOUNO | names: اليونيسف ; يونيسف ; اليونيسيف ; يونيسيف ; منظمة الأمم المتحدة للطفولة
world-food-programme | organization | برنامج الأغذية العالمي | World Food Programme | code: IGOUNO | names: برنامج الغذاء العالمي ; برنامج الأغذية العالمي التابع للأمم المتحدة ; البرنامج العالمي للأغذية
world-health-organization | organization | منظمة الصحة العالمية | World Health Organization | code: IGOUNO | names: الصحة العالمية | qid: Q7817
unesco | organization | منظمة الأمم المتحدة للتربية والعلم والثقافة | UNESCO | code: IGOUNO | names: اليونسكو ; يونسكو ; اليونيسكو | qid: Q7809
food-and-agriculture-organization | organization | منظمة الأغذية والزراعة | Food and Agriculture Organization | code: IGOUNO | names: منظمة الأمم المتحدة للأغذية والزراعة ; منظمة الأغذية والزراعة للأمم المتحدة | short: الفاو
un-development-programme | organization | برنامج الأمم المتحدة الإنمائي | UN Development Programme | code: IGOUNO | names: البرنامج الإنمائي للأمم المتحدة
un-population-fund | organization | صندوق الأمم المتحدة للسكان | UN Population Fund | code: IGOUNO
un-women | organization | هيئة الأمم المتحدة للمرأة | UN Women | code: IGOUNO
un-office-on-drugs-and-crime | organization | مكتب الأمم المتحدة المعني بالمخدرات والجريمة | UN Office on Drugs and Crime | code: IGOUNO | names: مكتب الأمم المتحدة لمكافحة المخدرات والجريمة
escwa | organization | اللجنة الاقتصادية والاجتماعية لغربي آسيا | UN Economic and Social Commission for Western Asia | code: IGOUNO | names: الإسكوا ; إسكوا
international-organization-for-migration | organization | المنظمة الدولية للهجرة | International Organization for Migration | code: IGOUNO | names: منظمة الهجرة الدولية
iaea | organization | الوكالة الدولية للطاقة الذرية | International Atomic Energy Agency | code: IGOUNO | names: وكالة الطاقة الذرية ; الوكالة الدولية للطاقة النووية | short: الوكالة الدولية ; الوكالة
opcw | organization | منظمة حظر الأسلحة الكيميائية | Organisation for the Prohibition of Chemical Weapons | code: IGO | names: منظمة حظر الأسلحة الكيماوية ; منظمة حظر الأسلحة الكيمياوية ; منظمة حظر انتشار الأسلحة الكيميائية ; المنظمة الدولية لحظر الأسلحة الكيميائية ; المنظمة الدولية لحظر الأسلحة الكيماوية | short: المنظمة
opcw-un-joint-mission | organization | البعثة المشتركة للأمم المتحدة ومنظمة حظر الأسلحة الكيميائية | OPCW-UN Joint Mission | code: IGO | names: البعثة المشتركة لمنظمة حظر الأسلحة الكيميائية والأمم المتحدة | short: البعثة المشتركة
opcw-un-joint-investigative-mechanism | organization | آلية التحقيق المشتركة | OPCW-UN Joint Investigative Mechanism | code: IGOUNO | names: لجنة التحقيق المشتركة بين الأمم المتحدة ومنظمة حظر الأسلحة الكيميائية
un-commission-of-inquiry-on-syria | organization | لجنة التحقيق الدولية المستقلة بشأن سوريا | UN Commission of Inquiry on Syria | code: IGOUNO | names: لجنة التحقيق الدولية المستقلة حول سوريا ; لجنة التحقيق الدولية حول سوريا ; لجنة التحقيق الدولية بشأن سوريا ; لجنة الأمم المتحدة للتحقيق بشأن سوريا ; لجنة التحقيق التابعة للأمم المتحدة بشأن سوريا | short: لجنة التحقيق ; لجنة التحقيق الدولية
international-impartial-and-independent-mechanism-for-syria | organization | الآلية الدولية المحايدة والمستقلة | International Impartial and Independent Mechanism for Syria | code: IGOUNO
unsmil | organization | بعثة الأمم المتحدة للدعم في ليبيا | UN Support Mission in Libya | code: IGOUNO | names: بعثة الأمم المتحدة في ليبيا ; البعثة الأممية في ليبيا ; البعثة الأممية للدعم في ليبيا ; بعثة الأمم المتحدة إلى ليبيا | short: البعثة الأممية ; البعثة الدولية
unami | organization | بعثة الأمم المتحدة لمساعدة العراق | UN Assistance Mission for Iraq | code: IGOUNO | names: بعثة الأمم المتحدة في العراق ; يونامي ; بعثة يونامي
unama | organization | بعثة الأمم المتحدة للمساعدة في أفغانستان | UN Assistance Mission in Afghanistan | code: IGOUNO | names: بعثة الأمم المتحدة في أفغانستان
unmha | organization | بعثة الأمم المتحدة لدعم اتفاق الحديدة | UN Mission to support the Hudaydah Agreement | code: IGOUNO | names: أونمها
redeployment-coordination-committee | organization | لجنة إعادة الانتشار | Redeployment Coordination Committee | code: IGOUNO | names: لجنة تنسيق إعادة الانتشار
unsmis | organization | بعثة المراقبين الدوليين في سوريا | UN Supervision Mission in Syria | code: IGOUNO | names: بعثة الأمم المتحدة للمراقبة في سوريا ; بعثة مراقبي الأمم المتحدة في سوريا | short: بعثة المراقبين ; المراقبون الدوليون ; المراقبين الدوليين
un-panel-of-experts-on-yemen | organization | فريق خبراء الأمم المتحدة بشأن اليمن | UN Panel of Experts on Yemen | code: IGOUNO | names: فريق الخبراء البارزين ; فريق الخبراء الدوليين بشأن اليمن
international-court-of-justice | organization | محكمة العدل الدولية | International Court of Justice | code: IGOUNO | names: محكمة لاهاي | short: المحكمة
international-criminal-court | organization | المحكمة الجنائية الدولية | International Criminal Court | code: IGO | names: محكمة الجنايات الدولية ; الجنائية الدولية | short: المحكمة | qid: Q47488
special-tribunal-for-lebanon | organization | المحكمة الخاصة بلبنان | Special Tribunal for Lebanon | code: IGOUNO | names: المحكمة الدولية الخاصة بلبنان ; المحكمة الدولية الخاصة بلبنان في لاهاي | short: المحكمة الدولية ; المحكمة
world-bank | organization | البنك الدولي | World Bank | code: IGOWBK | qid: Q7164
international-monetary-fund | organization | صندوق النقد الدولي | International Monetary Fund | code: IGOIMF | short: صندوق النقد | qid: Q7804
world-trade-organization | organization | منظمة التجارة العالمية | World Trade Organization | code: IGO
international-labour-organization | organization | منظمة العمل الدولية | International Labour Organization | code: IGOUNO
un-central-emergency-response-fund | organization | الصندوق المركزي لمواجهة الطوارئ | UN Central Emergency Response Fund | code: IGOUNO
# Intergovernmental organizations and groups of states
arab-league | organization | جامعة الدول العربية | League of Arab States | code: IGOARL | names: الجامعة العربية | short: الجامعة | qid: Q7172
council-of-the-arab-league | organization | مجلس الجامعة العربية | Council of the Arab League | code: IGOARL | names: مجلس جامعة الدول العربية ; مجلس وزراء الخارجية العرب
general-secretariat-of-the-arab-league | organization | الأمانة العامة لجامعة الدول العربية | General Secretariat of the Arab League | code: IGOARL | names: الأمانة العامة للجامعة العربية
arab-parliament | organization | البرلمان العربي | Arab Parliament | code: IGOARL
arab-league-observer-mission-in-syria | organization | بعثة المراقبين العرب | Arab League observer mission in Syria | code: IGOARL | names: بعثة مراقبي الجامعة العربية ; بعثة الجامعة العربية إلى سوريا | short: المراقبون العرب ; المراقبين العرب ; بعثة المراقبين
arab-ministerial-committee-on-syria | organization | اللجنة الوزارية العربية المعنية بسوريا | Arab ministerial committee on Syria | code: IGOARL | names: اللجنة الوزارية العربية المعنية بالأزمة السورية ; اللجنة الوزارية العربية حول سوريا | short: اللجنة الوزارية العربية ; اللجنة الوزارية
gulf-cooperation-council | organization | مجلس التعاون لدول الخليج العربية | Gulf Cooperation Council | code: IGOGCC | names: مجلس التعاون الخليجي ; دول مجلس التعاون الخليجي ; دول مجلس التعاون لدول الخليج العربية ; دول مجلس التعاون ; مجلس التعاون لدول الخليج | short: مجلس التعاون ; المجلس
general-secretariat-of-the-gulf-cooperation-council | organization | الأمانة العامة لمجلس التعاون | General Secretariat of the Gulf Cooperation Council | code: IGOGCC | names: الأمانة العامة لمجلس التعاون لدول الخليج العربية ; الأمانة العامة لمجلس التعاون الخليجي | short: الأمانة العامة
organisation-of-islamic-cooperation | organization | منظمة التعاون الإسلامي | Organisation of Islamic Cooperation | code: IGOOIC | names: منظمة المؤتمر الإسلامي ; التعاون الإسلامي
muslim-world-league | organization | رابطة العالم الإسلامي | Muslim World League | code: NGO
opec | organization | منظمة الدول المصدرة للنفط | OPEC | code: IGOOPC | names: أوبك ; أوبيك ; الأوبك ; منظمة الدول المصدرة للبترول ; أوبك بلس
arab-maghreb-union | organization | اتحاد المغرب العربي | Arab Maghreb Union | code: IGO | names: الاتحاد المغاربي
african-union | organization | الاتحاد الأفريقي | African Union | code: IGOAFU | qid: Q7159
african-union-peace-and-security-council | organization | مجلس السلم والأمن الأفريقي | African Union Peace and Security Council | code: IGOAFU | names: مجلس السلم والأمن التابع للاتحاد الأفريقي | short: مجلس السلم والأمن
igad | organization | الهيئة الحكومية للتنمية | Intergovernmental Authority on Development | code: IGO | names: إيغاد ; إيقاد ; الإيغاد ; الإيقاد ; الهيئة الحكومية المعنية بالتنمية
ecowas | organization | المجموعة الاقتصادية لدول غرب أفريقيا | Economic Community of West African States | code: IGO | names: إيكواس ; الإيكواس
g5-sahel | organization | مجموعة دول الساحل الخمس | G5 Sahel | code: IGO | names: مجموعة الساحل الخمس
alliance-of-sahel-states | organization | تحالف دول الساحل | Alliance of Sahel States | code: IGO
european-union | organization | الاتحاد الأوروبي | European Union | code: IGOEEC | names: الاتحاد الأوربي ; دول الاتحاد الأوروبي | short: الاتحاد | qid: Q458
european-commission | organization | المفوضية الأوروبية | European Commission | code: IGOEEC | names: المفوضية الأوربية | short: المفوضية | qid: Q8880
european-parliament | organization | البرلمان الأوروبي | European Parliament | code: IGOEEC | names: البرلمان الأوربي | qid: Q8889
european-council | organization | المجلس الأوروبي | European Council | code: IGOEEC | names: مجلس الاتحاد الأوروبي
european-central-bank | organization | البنك المركزي الأوروبي | European Central Bank | code: IGOEEC
council-of-europe | organization | مجلس أوروبا | Council of Europe | code: IGO
european-court-of-human-rights | organization | المحكمة الأوروبية لحقوق الإنسان | European Court of Human Rights | code: IGO
european-court-of-justice | organization | محكمة العدل الأوروبية | European Court of Justice | code: IGOEEC | names: محكمة العدل التابعة للاتحاد الأوروبي
european-external-action-service | organization | دائرة العمل الخارجي الأوروبي | European External Action Service | code: IGOEEC
nato | organization | حلف شمال الأطلسي | North Atlantic Treaty Organization | code: IGONAT | names: الناتو ; ناتو ; حلف الناتو ; الحلف الأطلسي ; حلف الأطلسي ; حلف شمال الاطلنطي ; حلف الأطلنطي | short: الحلف | qid: Q7184
osce | organization | منظمة الأمن والتعاون في أوروبا | Organization for Security and Co-operation in Europe | code: IGO
g7 | organization | مجموعة السبع | G7 | code: IGO | names: مجموعة الدول السبع ; الدول الصناعية السبع ; مجموعة السبعة
g8 | organization | مجموعة الثماني | G8 | code: IGO | names: مجموعة الدول الثماني ; مجموعة الثمانية
g20 | organization | مجموعة العشرين | G20 | code: IGO | names: مجموعة الدول العشرين ; دول مجموعة العشرين
brics | organization | مجموعة بريكس | BRICS | code: IGO | names: بريكس ; دول بريكس ; دول البريكس ; مجموعة البريكس
shanghai-cooperation-organisation | organization | منظمة شنغهاي للتعاون | Shanghai Cooperation Organisation | code: IGO
collective-security-treaty-organization | organization | منظمة معاهدة الأمن الجماعي | Collective Security Treaty Organization | code: IGO
commonwealth-of-independent-states | organization | رابطة الدول المستقلة | Commonwealth of Independent States | code: IGO
asean | organization | رابطة دول جنوب شرق آسيا | ASEAN | code: IGO | names: آسيان ; رابطة آسيان
non-aligned-movement | organization | حركة عدم الانحياز | Non-Aligned Movement | code: IGO | names: حركة دول عدم الانحياز
organization-of-american-states | organization | منظمة الدول الأمريكية | Organization of American States | code: IGO | names: منظمة الدول الأميركية
interpol | organization | الإنتربول | Interpol | code: IGO | names: إنتربول ; الشرطة الدولية ; منظمة الشرطة الجنائية الدولية
europol | organization | الشرطة الأوروبية | Europol | code: IGOEEC | names: يوروبول ; اليوروبول
financial-action-task-force | organization | مجموعة العمل المالي | Financial Action Task Force | code: IGO | names: مجموعة العمل المالي الدولية ; فاتف
p5-plus-1 | organization | مجموعة 5+1 | P5+1 | names: مجموعة الخمسة زائد واحد ; دول 5+1 ; مجموعة 5 + 1 ; دول مجموعة 5+1 ; الدول الست الكبرى ; القوى الست ; القوى الست الكبرى ; مجموعة خمسة زائد واحد ; مجموعة الست
middle-east-quartet | organization | اللجنة الرباعية الدولية | Middle East Quartet | names: الرباعية الدولية ; اللجنة الرباعية الدولية للشرق الأوسط ; رباعية الشرق الأوسط ; اللجنة الرباعية للشرق الأوسط | short: اللجنة الرباعية ; الرباعية
international-syria-support-group | organization | المجموعة الدولية لدعم سوريا | International Syria Support Group | names: مجموعة دعم سوريا ; المجموعة الدولية لدعم سورية ; مجموعة الدعم الدولية لسوريا ; مجموعة الدعم لسوريا ; مجموعة الدعم الدولية
friends-of-syria | organization | مجموعة أصدقاء سوريا | Friends of Syria | names: أصدقاء سوريا ; أصدقاء سورية ; أصدقاء الشعب السوري ; دول أصدقاء سوريا
action-group-for-syria | organization | مجموعة العمل حول سوريا | Action Group for Syria | names: مجموعة العمل من أجل سوريا ; مجموعة العمل الدولية حول سوريا
small-group-on-syria | organization | المجموعة المصغرة حول سوريا | Small Group on Syria | names: المجموعة المصغرة بشأن سوريا | short: المجموعة المصغرة
international-contact-group-on-libya | organization | مجموعة الاتصال الدولية بشأن ليبيا | International Contact Group on Libya | names: مجموعة الاتصال حول ليبيا ; مجموعة الاتصال بشأن ليبيا | short: مجموعة الاتصال
friends-of-yemen | organization | أصدقاء اليمن | Friends of Yemen
quad-on-yemen | organization | الرباعية الدولية بشأن اليمن | Quad on Yemen | names: اللجنة الرباعية بشأن اليمن ; اللجنة الرباعية الدولية بشأن اليمن ; اللجنة الرباعية حول اليمن
sponsors-of-the-gulf-initiative | organization | الدول الراعية للمبادرة الخليجية | Sponsors of the Gulf initiative | names: سفراء الدول العشر ; سفراء الدول الراعية للمبادرة الخليجية
international-support-group-for-lebanon | organization | مجموعة الدعم الدولية من أجل لبنان | International Support Group for Lebanon | names: مجموعة الدعم الدولية للبنان ; مجموعة الدعم الدولية لأجل لبنان
quintet-on-lebanon | organization | اللجنة الخماسية بشأن لبنان | Quintet on Lebanon | names: اللجنة الخماسية المعنية بلبنان ; سفراء اللجنة الخماسية | short: اللجنة الخماسية ; الخماسية
astana-guarantor-states | organization | الدول الضامنة | Astana guarantor states | names: الدول الضامنة لمسار أستانا ; الدول الضامنة لمسار أستانة ; الدول الثلاث الضامنة ; الدول الضامنة لاتفاق أستانا
trilateral-mechanism-in-sudan | organization | الآلية الثلاثية في السودان | Trilateral Mechanism in Sudan | names: الآلية الثلاثية الدولية | short: الآلية الثلاثية
quad-on-sudan | organization | اللجنة الرباعية بشأن السودان | Quad on Sudan | names: اللجنة الرباعية حول السودان ; الآلية الرباعية بشأن السودان
troika-on-sudan | organization | ترويكا | Troika on Sudan | names: دول الترويكا ; الترويكا ; الترويكا الأوروبية ; مجموعة الترويكا | ambiguous: yes
international-community | organization | المجتمع الدولي | International community
major-powers | organization | الدول الكبرى | Major powers | names: القوى الكبرى ; القوى العظمى ; القوى الدولية الكبرى
donor-states | organization | الدول المانحة | Donor states | names: المانحون الدوليون ; المانحين الدوليين ; الجهات المانحة | short: المانحين ; المانحون
western-states | organization | الدول الغربية | Western states | names: القوى الغربية ; الحكومات الغربية ; الدول الغربية الكبرى
arab-states | organization | الدول العربية | Arab states | names: الحكومات العربية ; الأنظمة العربية ; البلدان العربية
gulf-states | organization | دول الخليج | Gulf states | names: دول الخليج العربي ; دول الخليج العربية ; الدول الخليجية ; بلدان الخليج
european-states | organization | الدول الأوروبية | European states | names: الدول الأوربية ; الحكومات الأوروبية
islamic-countries | organization | الدول الإسلامية | Islamic states (countries) | names: الدول العربية والإسلامية
african-states | organization | الدول الأفريقية | African states | names: دول الساحل
states-neighbouring-syria | organization | دول الجوار السوري | States neighbouring Syria | names: الدول المجاورة لسوريا ; دول جوار سوريا
states-neighbouring-libya | organization | دول الجوار الليبي | States neighbouring Libya | names: دول جوار ليبيا
arab-coalition | organization | التحالف العربي | Arab coalition in Yemen | names: تحالف دعم الشرعية في اليمن ; تحالف دعم الشرعية ; التحالف العربي لدعم الشرعية في اليمن ; التحالف العربي بقيادة السعودية ; تحالف إعادة الشرعية في اليمن ; التحالف بقيادة السعودية ; التحالف الذي تقوده السعودية ; التحالف العربي في اليمن ; التحالف السعودي ; تحالف العدوان ; قيادة التحالف العربي ; التحالف العربي الذي تقوده السعودية | short: التحالف ; قوات التحالف ; قيادة التحالف ; القيادة المشتركة للتحالف
global-coalition | organization | التحالف الدولي | Global coalition against ISIS | names: التحالف الدولي ضد داعش ; التحالف الدولي لمحاربة داعش ; التحالف الدولي ضد تنظيم داعش ; التحالف الدولي بقيادة واشنطن ; التحالف الدولي بقيادة الولايات المتحدة ; التحالف الذي تقوده الولايات المتحدة ; التحالف بقيادة الولايات المتحدة ; التحالف بقيادة واشنطن ; التحالف الأمريكي ; التحالف الأميركي ; التحالف الدولي بقيادة أمريكا ; التحالف الدولي لمكافحة الإرهاب ; تحالف واشنطن ; التحالف الدولي لمحاربة الإرهاب | short: التحالف ; قوات التحالف
islamic-military-counter-terrorism-coalition | organization | التحالف الإسلامي العسكري لمحاربة الإرهاب | Islamic Military Counter Terrorism Coalition | names: التحالف الإسلامي العسكري ; التحالف الإسلامي ; التحالف الإسلامي لمحاربة الإرهاب ; التحالف العسكري الإسلامي
baghdad-quadripartite | organization | التحالف الرباعي | Quadripartite coordination against ISIS | names: التحالف الرباعي الروسي الإيراني العراقي السوري
anti-terror-quartet | organization | دول المقاطعة | Boycotting states of the Gulf crisis | names: الدول المقاطعة لقطر ; الدول المقاطعة ; الدول الأربع المقاطعة لقطر ; الدول الداعية لمكافحة الإرهاب ; الرباعي العربي ; دول الرباعي العربي ; دول المقاطعة الأربع
axis-of-resistance | organization | محور المقاومة | Axis of Resistance | names: محور الممانعة ; محور المقاومة والممانعة
# Syria: state
syrian-government | organization | الحكومة السورية | Syrian government | code: SYRGOV | names: النظام السوري ; السلطات السورية ; الدولة السورية ; القيادة السورية ; نظام دمشق ; حكومة دمشق ; النظام الحاكم في سوريا ; الحكم السوري ; النظام في سوريا ; نظام الحكم السوري | country: SYR
syrian-peoples-assembly | organization | مجلس الشعب السوري | Syrian People's Assembly | code: SYRLEG | names: البرلمان السوري ; مجلس الشعب في سوريا | short: مجلس الشعب ; البرلمان | country: SYR
baath-party-syria | organization | حزب البعث العربي الاشتراكي | Baath Party | code: SYRPTY | names: حزب البعث ; البعث السوري | short: البعث | country: SYR
regional-command-of-the-baath-party | organization | القيادة القطرية لحزب البعث | Regional Command of the Baath Party | code: SYRPTY | short: القيادة القطرية | country: SYR
national-progressive-front-syria | organization | الجبهة الوطنية التقدمية | National Progressive Front (Syria) | code: SYRPTY | country: SYR
syrian-social-nationalist-party | organization | الحزب السوري القومي الاجتماعي | Syrian Social Nationalist Party | code: SYRPTY | names: الحزب القومي السوري ; الحزب القومي السوري الاجتماعي ; السوري القومي | short: الحزب القومي | country: SYR
syrian-information-ministry | organization | وزارة الإعلام السورية | Syrian information ministry | code: SYRGOV | short: وزارة الإعلام | country: SYR
syrian-national-reconciliation-ministry | organization | وزارة المصالحة الوطنية السورية | Syrian national reconciliation ministry | code: SYRGOV | short: وزارة المصالحة | country: SYR
syrian-government-delegation | organization | وفد الحكومة السورية | Syrian government delegation | code: SYRGOV | names: الوفد الحكومي السوري ; وفد النظام السوري ; وفد الجمهورية العربية السورية | short: وفد النظام ; الوفد الحكومي ; وفد الحكومة | country: SYR
russian-reconciliation-centre-in-syria | organization | مركز المصالحة الروسي | Russian reconciliation centre in Syria | code: RUSMIL | names: المركز الروسي للمصالحة ; مركز المصالحة الروسي في سوريا ; مركز حميميم ; المركز الروسي للمصالحة بين الأطراف المتناحرة ; مركز حميميم للمصالحة ; مركز التنسيق الروسي في حميميم | country: RUS
syrian-arab-red-crescent | organization | الهلال الأحمر السوري | Syrian Arab Red Crescent | code: SYRNGO | names: الهلال الأحمر العربي السوري | short: الهلال الأحمر | country: SYR
# Syria: opposition
syrian-opposition | organization | المعارضة السورية | Syrian opposition | code: SYROPP | names: المعارضة السورية المعتدلة ; المعارضة السورية في الخارج ; المعارضة السورية في الداخل ; أطياف المعارضة السورية ; قوى المعارضة السورية ; المعارضة في سوريا ; تنظيمات المعارضة السورية | short: المعارضة ; المعارضة المعتدلة | country: SYR
syrian-national-coalition | organization | الائتلاف الوطني السوري | Syrian National Coalition | code: SYROPP | names: الائتلاف السوري ; الائتلاف الوطني لقوى الثورة والمعارضة السورية ; الائتلاف الوطني لقوى الثورة والمعارضة ; الائتلاف الوطني للمعارضة السورية ; الائتلاف الوطني السوري المعارض ; ائتلاف المعارضة السورية ; الائتلاف السوري المعارض ; ائتلاف قوى الثورة والمعارضة ; الائتلاف الوطني السوري لقوى الثورة والمعارضة ; الائتلاف الوطني لقوى المعارضة والثورة السورية ; ائتلاف قوى المعارضة السورية ; الائتلاف المعارض ; قوى الائتلاف السوري | short: الائتلاف ; الائتلاف الوطني | country: SYR
general-assembly-of-the-syrian-national-coalition | organization | الهيئة العامة للائتلاف السوري | General Assembly of the Syrian National Coalition | code: SYROPP | names: الهيئة العامة للائتلاف ; الهيئة العامة للائتلاف الوطني السوري ; الجمعية العامة للائتلاف الوطني ; الهيئة العامة في الائتلاف | short: الهيئة العامة | country: SYR
political-committee-of-the-syrian-national-coalition | organization | الهيئة السياسية للائتلاف | Political Committee of the Syrian National Coalition | code: SYROPP | names: الهيئة السياسية للائتلاف السوري ; الهيئة السياسية في الائتلاف الوطني السوري ; الهيئة السياسية في الائتلاف | short: الهيئة السياسية | country: SYR
syrian-national-council | organization | المجلس الوطني السوري | Syrian National Council | code: SYROPP | names: المجلس الوطني السوري المعارض | short: المجلس الوطني ; المجلس | country: SYR
syrian-interim-government | organization | الحكومة السورية المؤقتة | Syrian Interim Government | code: SYROPP | names: الحكومة السورية الانتقالية ; حكومة المعارضة السورية المؤقتة ; الحكومة المؤقتة السورية | short: الحكومة المؤقتة | country: SYR
national-coordination-committee | organization | هيئة التنسيق الوطنية | National Coordination Committee | code: SYROPP | names: هيئة التنسيق الوطنية لقوى التغيير الديمقراطي ; هيئة التنسيق الوطني ; هيئة التنسيق السورية ; هيئة التنسيق المعارضة ; هيئة التنسيق لقوى التغيير الديمقراطي ; هيئة التنسيق الوطني لقوى التغيير الديمقراطي | short: هيئة التنسيق | country: SYR
high-negotiations-committee | organization | الهيئة العليا للمفاوضات | High Negotiations Committee | code: SYROPP | names: الهيئة العليا للتفاوض ; الهيئة العليا للمفاوضات السورية ; الهيئة العليا للمفاوضات المعارضة ; هيئة التفاوض العليا ; هيئة المفاوضات العليا | short: الهيئة العليا ; الهيئة | country: SYR
syrian-negotiation-commission | organization | هيئة التفاوض السورية | Syrian Negotiation Commission | code: SYROPP | names: هيئة التفاوض لقوى الثورة والمعارضة ; هيئة التفاوض السورية المعارضة ; هيئة المفاوضات السورية | short: هيئة التفاوض ; هيئة المفاوضات | country: SYR
syrian-opposition-delegation | organization | وفد المعارضة السورية | Syrian opposition delegation | code: SYROPP | names: وفد المعارضة السورية المفاوض ; وفد الائتلاف الوطني السوري ; وفد قوى الثورة العسكري ; الوفد المعارض | short: وفد المعارضة ; وفد الائتلاف | country: SYR
syrian-constitutional-committee | organization | اللجنة الدستورية السورية | Syrian Constitutional Committee | names: اللجنة الدستورية ; اللجنة الدستورية الخاصة بسوريا ; لجنة مناقشة الدستور السوري ; لجنة صياغة الدستور السوري
cairo-platform | organization | منصة القاهرة | Cairo platform | code: SYROPP | names: منصة القاهرة للمعارضة السورية | country: SYR
moscow-platform | organization | منصة موسكو | Moscow platform | code: SYROPP | names: منصة موسكو للمعارضة السورية | country: SYR
syrias-tomorrow-movement | organization | تيار الغد السوري | Syria's Tomorrow Movement | code: SYROPP | names: تيار الغد | country: SYR
building-the-syrian-state | organization | تيار بناء الدولة السورية | Building the Syrian State | code: SYROPP | names: تيار بناء الدولة | country: SYR
qamh-movement | organization | تيار قمح | Qamh movement | code: SYROPP | country: SYR
peoples-will-party | organization | حزب الإرادة الشعبية | People's Will Party | code: SYROPP | country: SYR
popular-front-for-change-and-liberation | organization | الجبهة الشعبية للتغيير والتحرير | Popular Front for Change and Liberation | code: SYROPP | country: SYR
damascus-declaration | organization | إعلان دمشق | Damascus Declaration | code: SYROPP | names: إعلان دمشق للتغيير الوطني الديمقراطي | country: SYR | ambiguous: yes
syrian-democratic-platform | organization | المنبر الديمقراطي السوري | Syrian Democratic Platform | code: SYROPP | short: المنبر الديمقراطي | country: SYR
union-of-syrian-democrats | organization | اتحاد الديمقراطيين السوريين | Union of Syrian Democrats | code: SYROPP | country: SYR
syrian-democratic-peoples-party | organization | حزب الشعب الديمقراطي السوري | Syrian Democratic People's Party | code: SYROPP | names: حزب الشعب الديمقراطي | country: SYR
syrian-muslim-brotherhood | organization | الإخوان المسلمون السوريون | Syrian Muslim Brotherhood | code: SYROPP | names: الإخوان المسلمين السوريين ; الإخوان المسلمون في سوريا ; الإخوان المسلمين في سوريا ; جماعة الإخوان المسلمين السورية ; إخوان سوريا | country: SYR
syrian-revolution-general-commission | organization | الهيئة العامة للثورة السورية | Syrian Revolution General Commission | code: SYROPP | country: SYR
local-coordination-committees | organization | لجان التنسيق المحلية | Local Coordination Committees | code: SYROPP | names: لجان التنسيق المحلية في سوريا ; لجان التنسيق السورية | short: لجان التنسيق | country: SYR
union-of-syrian-revolution-coordination-committees | organization | اتحاد تنسيقيات الثورة السورية | Union of Syrian Revolution Coordination Committees | code: SYROPP | names: اتحاد التنسيقيات | country: SYR
supreme-council-of-the-syrian-revolution | organization | المجلس الأعلى لقيادة الثورة السورية | Supreme Council of the Syrian Revolution | code: SYROPP | names: المجلس الأعلى للثورة السورية | country: SYR
syrian-revolutionary-command-council | organization | مجلس قيادة الثورة السورية | Syrian Revolutionary Command Council | code: SYROPP | names: مجلس قيادة الثورة في سوريا | country: SYR
supreme-military-council-syria | organization | المجلس العسكري الأعلى | Supreme Military Council (Syria) | code: SYRREB | names: مجلس القيادة العسكرية العليا | short: المجلس العسكري | country: SYR
assistance-coordination-unit | organization | وحدة تنسيق الدعم | Assistance Coordination Unit | code: SYROPP | country: SYR
syrian-islamic-council | organization | المجلس الإسلامي السوري | Syrian Islamic Council | code: SYROPP | country: SYR
syrian-salvation-government | organization | حكومة الإنقاذ السورية | Syrian Salvation Government | code: SYROPP | names: حكومة الإنقاذ في إدلب | short: حكومة الإنقاذ | country: SYR
pyd | organization | حزب الاتحاد الديمقراطي | Democratic Union Party (Syria) | code: SYROPP | names: حزب الاتحاد الديمقراطي الكردي ; حزب الاتحاد الديمقراطي الكردستاني ; حزب الاتحاد الديمقراطي السوري | short: الاتحاد الديمقراطي | country: SYR
aanes | organization | الإدارة الذاتية لشمال وشرق سوريا | Autonomous Administration of North and East Syria | code: SYROPP | names: الإدارة الذاتية في شمال وشرق سوريا ; الإدارة الذاتية الكردية ; الإدارة الذاتية الديمقراطية ; الإدارة الذاتية لشمال وشرق سورية ; الإدارة الذاتية في شمال شرقي سوريا | short: الإدارة الذاتية | country: SYR
syrian-democratic-council | organization | مجلس سوريا الديمقراطية | Syrian Democratic Council | code: SYROPP | names: مسد ; مجلس سورية الديمقراطية | country: SYR
movement-for-a-democratic-society | organization | حركة المجتمع الديمقراطي | Movement for a Democratic Society | code: SYROPP | country: SYR
kurdish-national-council | organization | المجلس الوطني الكردي | Kurdish National Council | code: SYROPP | names: المجلس الوطني الكردي في سوريا ; المجلس الوطني الكردي السوري ; المجلس الكردي | country: SYR
kurdish-supreme-committee | organization | الهيئة الكردية العليا | Kurdish Supreme Committee | code: SYROPP | country: SYR
syrian-turkmen-assembly | organization | المجلس التركماني السوري | Syrian Turkmen Assembly | code: SYROPP | names: الكتلة الوطنية التركمانية | country: SYR
assyrian-democratic-organization | organization | المنظمة الآثورية الديمقراطية | Assyrian Democratic Organization | code: SYROPP | names: المنظمة الآشورية الديمقراطية | country: SYR
syriac-union-party | organization | حزب الاتحاد السرياني | Syriac Union Party | code: SYROPP | country: SYR
# Syria: monitors and relief
syrian-observatory | organization | المرصد السوري لحقوق الإنسان | Syrian Observatory for Human Rights | code: NGO | names: المرصد السوري ; المرصد السوري المعارض | short: المرصد | country: SYR
syrian-network-for-human-rights | organization | الشبكة السورية لحقوق الإنسان | Syrian Network for Human Rights | code: SYRNGO | names: الشبكة السورية | short: الشبكة | country: SYR
syrian-center-for-media-and-freedom-of-expression | organization | المركز السوري للإعلام وحرية التعبير | Syrian Center for Media and Freedom of Expression | code: SYRNGO | country: SYR
violations-documentation-center | organization | مركز توثيق الانتهاكات | Violations Documentation Center | code: SYRNGO | names: مركز توثيق الانتهاكات في سوريا | country: SYR
white-helmets | organization | الدفاع المدني السوري | White Helmets | code: SYRNGO | names: الخوذ البيضاء ; الخوذ البيض ; القبعات البيضاء ; القبعات البيض ; أصحاب الخوذ البيضاء ; متطوعو الدفاع المدني السوري | short: الدفاع المدني | country: SYR
raqqa-is-being-slaughtered-silently | organization | الرقة تذبح بصمت | Raqqa is Being Slaughtered Silently | code: SYRNGO | names: حملة الرقة تذبح بصمت | country: SYR
syria-response-coordinators | organization | منسقو استجابة سوريا | Syria Response Coordinators | code: SYRNGO | names: فريق منسقو استجابة سوريا ; منسقو الاستجابة | country: SYR
syrian-american-medical-society | organization | الجمعية الطبية السورية الأمريكية | Syrian American Medical Society | code: NGO | names: الجمعية الطبية السورية الأميركية
union-of-medical-care-and-relief-organizations | organization | اتحاد منظمات الإغاثة والرعاية الطبية | Union of Medical Care and Relief Organizations | code: NGO
action-group-for-palestinians-of-syria | organization | مجموعة العمل من أجل فلسطينيي سوريا | Action Group for Palestinians of Syria | code: NGO
# Iraq
iraqi-council-of-ministers | organization | مجلس الوزراء العراقي | Iraqi Council of Ministers | code: IRQGOV | short: مجلس الوزراء | country: IRQ
kurdistan-regional-government | organization | حكومة إقليم كردستان | Kurdistan Regional Government | code: IRQGOV | names: حكومة إقليم كردستان العراق ; حكومة كردستان ; حكومة أربيل ; حكومة كردستان العراق | short: حكومة الإقليم | country: IRQ
kurdistan-parliament | organization | برلمان كردستان | Kurdistan Parliament | code: IRQLEG | names: برلمان إقليم كردستان ; برلمان كردستان العراق | country: IRQ
kurdistan-region-presidency | organization | رئاسة إقليم كردستان | Kurdistan Region Presidency | code: IRQGOV | country: IRQ
independent-high-electoral-commission-iraq | organization | المفوضية العليا المستقلة للانتخابات | Independent High Electoral Commission (Iraq) | code: IRQGOV | names: مفوضية الانتخابات العراقية ; المفوضية العليا المستقلة للانتخابات في العراق | short: المفوضية ; مفوضية الانتخابات | country: IRQ
federal-supreme-court-of-iraq | organization | المحكمة الاتحادية العليا | Federal Supreme Court of Iraq | code: IRQJUD | names: المحكمة الاتحادية العراقية ; المحكمة الاتحادية العليا في العراق | short: المحكمة الاتحادية | country: IRQ
iraqi-supreme-judicial-council | organization | مجلس القضاء الأعلى العراقي | Iraqi Supreme Judicial Council | code: IRQJUD | names: مجلس القضاء الأعلى في العراق | country: IRQ
iraqi-commission-of-integrity | organization | هيئة النزاهة | Iraqi Commission of Integrity | code: IRQGOV | names: هيئة النزاهة العراقية | country: IRQ
accountability-and-justice-commission | organization | هيئة المساءلة والعدالة | Accountability and Justice Commission | code: IRQGOV | country: IRQ
iraqi-security-media-cell | organization | خلية الإعلام الأمني | Iraqi Security Media Cell | code: IRQGOV | country: IRQ
iraqi-national-alliance | organization | التحالف الوطني العراقي | Iraqi National Alliance | code: IRQPTY | names: التحالف الوطني الشيعي | short: التحالف الوطني | country: IRQ
state-of-law-coalition | organization | ائتلاف دولة القانون | State of Law Coalition | code: IRQPTY | names: دولة القانون ; كتلة دولة القانون | country: IRQ
islamic-dawa-party | organization | حزب الدعوة الإسلامية | Islamic Dawa Party | code: IRQPTY | names: حزب الدعوة ; حزب الدعوة العراقي | country: IRQ
victory-alliance | organization | ائتلاف النصر | Victory Alliance | code: IRQPTY | names: تحالف النصر | country: IRQ
fatah-alliance-iraq | organization | تحالف الفتح | Fatah Alliance (Iraq) | code: IRQPTY | names: تحالف الفتح العراقي ; كتلة الفتح | country: IRQ
sairoon-alliance | organization | تحالف سائرون | Sairoon Alliance | code: IRQPTY | names: سائرون ; كتلة سائرون | country: IRQ
sadrist-movement | organization | التيار الصدري | Sadrist Movement | code: IRQPTY | names: الكتلة الصدرية ; كتلة الأحرار ; كتلة الأحرار الصدرية ; الصدريون ; الصدريين | country: IRQ
supreme-islamic-iraqi-council | organization | المجلس الأعلى الإسلامي العراقي | Supreme Islamic Iraqi Council | code: IRQPTY | names: المجلس الأعلى الإسلامي ; المجلس الإسلامي الأعلى في العراق ; المجلس الأعلى الإسلامي في العراق | short: المجلس الأعلى | country: IRQ
national-wisdom-movement | organization | تيار الحكمة | National Wisdom Movement | code: IRQPTY | names: تيار الحكمة الوطني ; تيار الحكمة العراقي | country: IRQ
islamic-virtue-party | organization | حزب الفضيلة الإسلامي | Islamic Virtue Party | code: IRQPTY | names: حزب الفضيلة | country: IRQ
iraqiya | organization | ائتلاف العراقية | Iraqiya coalition | code: IRQPTY | names: القائمة العراقية ; كتلة العراقية | country: IRQ
wataniya-coalition | organization | ائتلاف الوطنية | Wataniya coalition | code: IRQPTY | names: ائتلاف الوطنية العراقي | country: IRQ
muttahidoon | organization | ائتلاف متحدون | Muttahidoon | code: IRQPTY | names: كتلة متحدون ; ائتلاف متحدون للإصلاح | country: IRQ
union-of-iraqi-forces | organization | تحالف القوى العراقية | Union of Iraqi Forces | code: IRQPTY | names: اتحاد القوى العراقية ; تحالف القوى الوطنية العراقية | short: تحالف القوى ; اتحاد القوى | country: IRQ
iraqi-islamic-party | organization | الحزب الإسلامي العراقي | Iraqi Islamic Party | code: IRQPTY | names: الحزب الإسلامي في العراق | country: IRQ
iraqi-national-dialogue-front | organization | جبهة الحوار الوطني | Iraqi National Dialogue Front | code: IRQPTY | names: جبهة الحوار الوطني العراقية | country: IRQ
taqaddum | organization | تحالف تقدم | Taqaddum | code: IRQPTY | names: حزب تقدم ; كتلة تقدم | country: IRQ
azm-alliance | organization | تحالف عزم | Azm Alliance | code: IRQPTY | names: تحالف العزم | country: IRQ
sovereignty-alliance | organization | تحالف السيادة | Sovereignty Alliance | code: IRQPTY | country: IRQ
coordination-framework | organization | الإطار التنسيقي | Coordination Framework | code: IRQPTY | names: الإطار التنسيقي الشيعي ; قوى الإطار التنسيقي | country: IRQ
saving-the-homeland-alliance | organization | تحالف إنقاذ وطن | Saving the Homeland Alliance | code: IRQPTY | country: IRQ
kurdistan-democratic-party | organization | الحزب الديمقراطي الكردستاني | Kurdistan Democratic Party | code: IRQPTY | names: الديمقراطي الكردستاني ; الحزب الديموقراطي الكردستاني ; الحزب الديمقراطي الكردستاني العراقي | country: IRQ
patriotic-union-of-kurdistan | organization | الاتحاد الوطني الكردستاني | Patriotic Union of Kurdistan | code: IRQPTY | short: الاتحاد الوطني | country: IRQ
gorran-movement | organization | حركة التغيير الكردية | Gorran Movement | code: IRQPTY | names: حركة كوران ; حركة التغيير الكردستانية ; حركة غوران | short: حركة التغيير | country: IRQ
kurdistan-islamic-union | organization | الاتحاد الإسلامي الكردستاني | Kurdistan Islamic Union | code: IRQPTY | country: IRQ
kurdistan-islamic-group | organization | الجماعة الإسلامية الكردستانية | Kurdistan Islamic Group | code: IRQPTY | names: الجماعة الإسلامية في كردستان | country: IRQ
kurdistan-alliance | organization | التحالف الكردستاني | Kurdistan Alliance | code: IRQPTY | names: التحالف الكردستاني العراقي | country: IRQ
iraqi-turkmen-front | organization | الجبهة التركمانية العراقية | Iraqi Turkmen Front | code: IRQPTY | names: الجبهة التركمانية | country: IRQ
association-of-muslim-scholars-in-iraq | organization | هيئة علماء المسلمين في العراق | Association of Muslim Scholars in Iraq | code: IRQOPP | names: هيئة علماء المسلمين | short: هيئة العلماء | country: IRQ
najaf-religious-authority | organization | المرجعية الدينية في النجف | Najaf religious authority | code: IRQREL | names: المرجعية الدينية العليا ; المرجعية الشيعية العليا ; المرجعية الشيعية ; مرجعية النجف ; المرجعية الدينية العليا في النجف | short: المرجعية ; المرجعية الدينية | country: IRQ
sunni-endowment-office-iraq | organization | الوقف السني | Sunni Endowment Office (Iraq) | code: IRQGOV | names: ديوان الوقف السني | country: IRQ
shiite-endowment-office-iraq | organization | الوقف الشيعي | Shiite Endowment Office (Iraq) | code: IRQGOV | names: ديوان الوقف الشيعي | country: IRQ
iraqi-high-commission-for-human-rights | organization | المفوضية العليا لحقوق الإنسان في العراق | Iraqi High Commission for Human Rights | code: IRQGOV | names: مفوضية حقوق الإنسان العراقية ; المفوضية العراقية لحقوق الإنسان | country: IRQ
# Yemen
yemeni-government | organization | الحكومة اليمنية | Yemeni government | code: YEMGOV | names: الحكومة الشرعية اليمنية ; السلطات اليمنية ; الحكومة اليمنية الشرعية ; الحكومة اليمنية المعترف بها دوليا ; الحكومة الشرعية في اليمن ; الشرعية اليمنية ; السلطة الشرعية | short: الحكومة الشرعية ; الشرعية | country: YEM
sanaa-government | organization | حكومة الإنقاذ الوطني | National Salvation Government (Sanaa) | code: YEMREB | names: حكومة صنعاء ; حكومة الحوثيين ; حكومة الإنقاذ الوطني في صنعاء ; حكومة الإنقاذ في صنعاء | country: YEM
supreme-political-council-sanaa | organization | المجلس السياسي الأعلى | Supreme Political Council (Sanaa) | code: YEMREB | names: المجلس السياسي الأعلى في صنعاء ; المجلس السياسي الأعلى في اليمن | short: المجلس السياسي | country: YEM
supreme-revolutionary-committee | organization | اللجنة الثورية العليا | Supreme Revolutionary Committee | code: YEMREB | names: اللجنة الثورية العليا في اليمن | short: اللجنة الثورية | country: YEM
presidential-leadership-council-yemen | organization | مجلس القيادة الرئاسي | Presidential Leadership Council (Yemen) | code: YEMGOV | names: مجلس القيادة الرئاسي اليمني ; المجلس الرئاسي اليمني ; مجلس القيادة اليمني | short: المجلس الرئاسي ; مجلس القيادة | country: YEM
southern-transitional-council | organization | المجلس الانتقالي الجنوبي | Southern Transitional Council | code: YEMREB | names: الانتقالي الجنوبي ; المجلس الانتقالي الجنوبي اليمني | short: المجلس الانتقالي ; الانتقالي | country: YEM
southern-movement | organization | الحراك الجنوبي | Southern Movement | code: YEMOPP | names: الحراك الجنوبي السلمي ; الحراك الجنوبي اليمني ; الحراك السلمي الجنوبي | short: الحراك | country: YEM
yemeni-house-of-representatives | organization | مجلس النواب اليمني | Yemeni House of Representatives | code: YEMLEG | names: البرلمان اليمني | short: مجلس النواب ; البرلمان | country: YEM
general-peoples-congress | organization | المؤتمر الشعبي العام | General People's Congress | code: YEMPTY | names: المؤتمر الشعبي | short: حزب المؤتمر | country: YEM
islah-yemen | organization | التجمع اليمني للإصلاح | Yemeni Congregation for Reform | code: YEMPTY | names: حزب الإصلاح اليمني ; حزب الإصلاح | short: الإصلاح | country: YEM
joint-meeting-parties | organization | اللقاء المشترك | Joint Meeting Parties | code: YEMOPP | names: أحزاب اللقاء المشترك | country: YEM
yemeni-socialist-party | organization | الحزب الاشتراكي اليمني | Yemeni Socialist Party | code: YEMPTY | short: الحزب الاشتراكي | country: YEM
nasserist-unionist-peoples-organisation | organization | التنظيم الوحدوي الشعبي الناصري | Nasserist Unionist People's Organisation | code: YEMPTY | names: التنظيم الناصري ; التنظيم الوحدوي الناصري | country: YEM
al-rashad-union | organization | حزب الرشاد السلفي | Al-Rashad Union | code: YEMPTY | names: حزب الرشاد اليمني ; اتحاد الرشاد | short: حزب الرشاد | country: YEM
southern-national-coalition | organization | الائتلاف الوطني الجنوبي | Southern National Coalition | code: YEMPTY | country: YEM
hadramout-inclusive-conference | organization | مؤتمر حضرموت الجامع | Hadramout Inclusive Conference | code: YEMPTY | country: YEM
yemeni-high-relief-committee | organization | اللجنة العليا للإغاثة | Yemeni High Relief Committee | code: YEMGOV | names: اللجنة العليا للإغاثة في اليمن ; اللجنة العليا للإغاثة اليمنية | country: YEM
central-bank-of-yemen | organization | البنك المركزي اليمني | Central Bank of Yemen | code: YEMGOV | country: YEM
king-salman-humanitarian-aid-and-relief-centre | organization | مركز الملك سلمان للإغاثة والأعمال الإنسانية | King Salman Humanitarian Aid and Relief Centre | code: SAUGOV | names: مركز الملك سلمان للإغاثة ; مركز الملك سلمان للإغاثة و الأعمال الإنسانية ; مركز الملك سلمان | short: المركز | country: SAU
emirates-red-crescent | organization | الهلال الأحمر الإماراتي | Emirates Red Crescent | code: ARENGO | names: هيئة الهلال الأحمر الإماراتية | short: الهلال الأحمر | country: ARE
saudi-development-and-reconstruction-program-for-yemen | organization | البرنامج السعودي لتنمية وإعمار اليمن | Saudi Development and Reconstruction Program for Yemen | code: SAUGOV | country: SAU
joint-incidents-assessment-team | organization | الفريق المشترك لتقييم الحوادث | Joint Incidents Assessment Team | names: فريق تقييم الحوادث المشترك ; فريق تقييم الحوادث في اليمن | short: فريق تقييم الحوادث
mwatana-for-human-rights | organization | منظمة مواطنة لحقوق الإنسان | Mwatana for Human Rights | code: YEMNGO | names: منظمة مواطنة | country: YEM
sam-for-rights-and-liberties | organization | سام للحقوق والحريات | SAM for Rights and Liberties | code: YEMNGO | names: منظمة سام | country: YEM
# Libya
gna-libya | organization | حكومة الوفاق الوطني | Government of National Accord | code: LBYGOV | names: حكومة الوفاق ; حكومة الوفاق الوطني الليبية ; حكومة الوفاق الليبية ; حكومة طرابلس ; حكومة السراج ; حكومة الوفاق الوطني في ليبيا | short: الوفاق | country: LBY
libyan-presidential-council | organization | المجلس الرئاسي الليبي | Libyan Presidential Council | code: LBYGOV | names: المجلس الرئاسي لحكومة الوفاق ; المجلس الرئاسي لحكومة الوفاق الوطني ; المجلس الرئاسي في ليبيا | short: المجلس الرئاسي | country: LBY
government-of-national-unity-libya | organization | حكومة الوحدة الوطنية الليبية | Government of National Unity (Libya) | code: LBYGOV | names: حكومة الوحدة الليبية ; حكومة الدبيبة ; حكومة الوحدة الوطنية في ليبيا ; حكومة الوحدة الوطنية المؤقتة | short: حكومة الوحدة ; حكومة الوحدة الوطنية | country: LBY
government-of-national-stability | organization | حكومة الاستقرار الوطني | Government of National Stability | code: LBYGOV | names: الحكومة الليبية المكلفة من البرلمان ; حكومة باشاغا ; حكومة الاستقرار الليبية | country: LBY
libyan-interim-government-east | organization | الحكومة الليبية المؤقتة | Libyan interim government (east) | code: LBYGOV | names: حكومة طبرق ; حكومة الثني ; حكومة شرق ليبيا ; الحكومة المؤقتة في شرق ليبيا | short: الحكومة المؤقتة | country: LBY
libyan-national-salvation-government | organization | حكومة الإنقاذ الوطني الليبية | Libyan National Salvation Government | code: LBYOPP | names: حكومة الإنقاذ الليبية ; حكومة الإنقاذ في طرابلس ; حكومة الإنقاذ الوطني في ليبيا | short: حكومة الإنقاذ | country: LBY
libyan-house-of-representatives | organization | مجلس النواب الليبي | Libyan House of Representatives | code: LBYLEG | names: البرلمان الليبي ; برلمان طبرق ; مجلس نواب طبرق ; مجلس النواب في طبرق ; مجلس النواب المنعقد في طبرق ; مجلس النواب في ليبيا | short: مجلس النواب ; البرلمان | country: LBY
general-national-congress | organization | المؤتمر الوطني العام | General National Congress | code: LBYLEG | names: المؤتمر الوطني العام الليبي ; المؤتمر الوطني العام في ليبيا ; المؤتمر الوطني الليبي ; برلمان طرابلس | short: المؤتمر الوطني | country: LBY
high-council-of-state-libya | organization | المجلس الأعلى للدولة | High Council of State (Libya) | code: LBYGOV | names: المجلس الأعلى للدولة الليبي ; المجلس الأعلى للدولة في ليبيا ; مجلس الدولة الليبي | short: مجلس الدولة | country: LBY
national-transitional-council-libya | organization | المجلس الوطني الانتقالي الليبي | National Transitional Council (Libya) | code: LBYOPP | names: المجلس الانتقالي الليبي ; المجلس الوطني الليبي ; المجلس الوطني الانتقالي في ليبيا | short: المجلس الوطني الانتقالي ; المجلس الانتقالي | country: LBY
libyan-political-dialogue-forum | organization | ملتقى الحوار السياسي الليبي | Libyan Political Dialogue Forum | names: لجنة الحوار السياسي الليبي
5-5-joint-military-commission | organization | اللجنة العسكرية المشتركة | 5+5 Joint Military Commission | names: اللجنة العسكرية المشتركة 5+5 ; لجنة 5+5 ; اللجنة العسكرية 5+5 ; اللجنة العسكرية الليبية المشتركة ; لجنة 5+5 العسكرية ; لجنة 5 + 5
national-forces-alliance | organization | تحالف القوى الوطنية الليبية | National Forces Alliance | code: LBYPTY | names: تحالف القوى الوطنية الليبي | country: LBY
justice-and-construction-party | organization | حزب العدالة والبناء | Justice and Construction Party | code: LBYPTY | names: حزب العدالة والبناء الليبي | country: LBY
central-bank-of-libya | organization | مصرف ليبيا المركزي | Central Bank of Libya | code: LBYGOV | names: المصرف المركزي الليبي ; البنك المركزي الليبي | country: LBY
national-oil-corporation-libya | organization | المؤسسة الوطنية للنفط | National Oil Corporation (Libya) | code: LBYGOV | names: المؤسسة الوطنية للنفط الليبية ; المؤسسة الوطنية للنفط في ليبيا ; مؤسسة النفط الليبية | short: مؤسسة النفط | country: LBY
high-national-elections-commission-libya | organization | المفوضية الوطنية العليا للانتخابات الليبية | High National Elections Commission (Libya) | code: LBYGOV | names: المفوضية الوطنية العليا للانتخابات في ليبيا ; المفوضية العليا للانتخابات الليبية | short: المفوضية الوطنية العليا للانتخابات ; مفوضية الانتخابات | country: LBY
misrata-municipal-council | organization | المجلس البلدي مصراتة | Misrata municipal council | code: LBYGOV | names: بلدية مصراتة ; مجلس مصراتة البلدي | country: LBY
# Lebanon
supreme-islamic-shia-council | organization | المجلس الإسلامي الشيعي الأعلى | Supreme Islamic Shia Council | code: LBNREL | country: LBN
future-movement | organization | تيار المستقبل | Future Movement | code: LBNPTY | names: كتلة المستقبل ; تيار المستقبل اللبناني ; كتلة المستقبل النيابية | country: LBN
free-patriotic-movement | organization | التيار الوطني الحر | Free Patriotic Movement | code: LBNPTY | names: التيار العوني | short: الوطني الحر | country: LBN
change-and-reform-bloc | organization | تكتل التغيير والإصلاح | Change and Reform bloc | code: LBNPTY | names: كتلة التغيير والإصلاح | country: LBN
strong-lebanon-bloc | organization | تكتل لبنان القوي | Strong Lebanon bloc | code: LBNPTY | country: LBN
lebanese-forces | organization | القوات اللبنانية | Lebanese Forces | code: LBNPTY | names: حزب القوات | country: LBN
kataeb-party | organization | حزب الكتائب اللبنانية | Kataeb Party | code: LBNPTY | names: حزب الكتائب ; الكتائب اللبنانية | short: الكتائب | country: LBN
progressive-socialist-party | organization | الحزب التقدمي الاشتراكي | Progressive Socialist Party | code: LBNPTY | names: الحزب التقدمي الاشتراكي اللبناني ; الحزب الاشتراكي اللبناني | short: الاشتراكي | country: LBN
amal-movement | organization | حركة أمل | Amal Movement | code: LBNPTY | names: حركة أمل اللبنانية ; حركة أمل الشيعية | country: LBN
marada-movement | organization | تيار المردة | Marada Movement | code: LBNPTY | names: حزب المردة | short: المردة | country: LBN
march-14-alliance | organization | قوى 14 آذار | March 14 Alliance | code: LBNPTY | names: قوى الرابع عشر من آذار ; فريق 14 آذار ; 14 آذار | country: LBN
march-8-alliance | organization | قوى 8 آذار | March 8 Alliance | code: LBNPTY | names: قوى الثامن من آذار ; فريق 8 آذار ; 8 آذار | country: LBN
loyalty-to-the-resistance-bloc | organization | كتلة الوفاء للمقاومة | Loyalty to the Resistance bloc | code: LBNPTY | names: كتلة حزب الله النيابية | country: LBN
development-and-liberation-bloc | organization | كتلة التنمية والتحرير | Development and Liberation bloc | code: LBNPTY | country: LBN
islamic-group-lebanon | organization | الجماعة الإسلامية في لبنان | Islamic Group (Lebanon) | code: LBNPTY | names: الجماعة الإسلامية اللبنانية | country: LBN
muslim-scholars-association-lebanon | organization | هيئة العلماء المسلمين | Muslim Scholars Association (Lebanon) | code: LBNREL | names: هيئة العلماء المسلمين في لبنان | short: هيئة العلماء | country: LBN
dar-al-fatwa-lebanon | organization | دار الفتوى | Dar al-Fatwa (Lebanon) | code: LBNREL | names: دار الفتوى اللبنانية | country: LBN
banque-du-liban | organization | مصرف لبنان | Banque du Liban | code: LBNGOV | names: مصرف لبنان المركزي ; البنك المركزي اللبناني | country: LBN
# Palestine and Israel
palestinian-authority | organization | السلطة الفلسطينية | Palestinian Authority | code: PSEGOV | names: السلطة الوطنية الفلسطينية | short: السلطة | country: PSE
plo | organization | منظمة التحرير الفلسطينية | Palestine Liberation Organization | code: PSEGOV | names: منظمة التحرير | short: المنظمة | country: PSE
plo-executive-committee | organization | اللجنة التنفيذية لمنظمة التحرير الفلسطينية | PLO Executive Committee | code: PSEGOV | names: اللجنة التنفيذية لمنظمة التحرير | short: اللجنة التنفيذية | country: PSE
palestinian-legislative-council | organization | المجلس التشريعي الفلسطيني | Palestinian Legislative Council | code: PSELEG | short: المجلس التشريعي | country: PSE
palestinian-national-council | organization | المجلس الوطني الفلسطيني | Palestinian National Council | code: PSELEG | short: المجلس الوطني | country: PSE
plo-central-council | organization | المجلس المركزي الفلسطيني | PLO Central Council | code: PSELEG | names: المجلس المركزي لمنظمة التحرير ; المجلس المركزي لمنظمة التحرير الفلسطينية | short: المجلس المركزي | country: PSE
palestinian-unity-government | organization | حكومة الوفاق الوطني الفلسطينية | Palestinian unity government | code: PSEGOV | names: حكومة الوفاق الفلسطينية ; حكومة التوافق الفلسطينية ; حكومة التوافق الوطني الفلسطينية | short: حكومة التوافق | country: PSE
hamas | organization | حماس | Hamas | code: PSEREB | names: حركة المقاومة الإسلامية ; حركة المقاومة الإسلامية حماس | short: الحركة | qid: Q38799 | country: PSE
fatah | organization | حركة فتح | Fatah | code: PSEPTY | names: حركة فتح الفلسطينية ; حركة التحرير الوطني الفلسطيني ; حركة التحرير الوطني الفلسطيني فتح | short: فتح ; الحركة | country: PSE
fatah-central-committee | organization | اللجنة المركزية لحركة فتح | Fatah Central Committee | code: PSEPTY | names: مركزية فتح | short: اللجنة المركزية | country: PSE
hamas-political-bureau | organization | المكتب السياسي لحركة حماس | Hamas political bureau | code: PSEREB | names: المكتب السياسي لحماس | short: المكتب السياسي | country: PSE
democratic-front-for-the-liberation-of-palestine | organization | الجبهة الديمقراطية لتحرير فلسطين | Democratic Front for the Liberation of Palestine | code: PSEPTY | names: الجبهة الديموقراطية لتحرير فلسطين | short: الجبهة الديمقراطية | country: PSE
palestinian-national-initiative | organization | المبادرة الوطنية الفلسطينية | Palestinian National Initiative | code: PSEPTY | names: المبادرة الوطنية | country: PSE
palestinian-peoples-party | organization | حزب الشعب الفلسطيني | Palestinian People's Party | code: PSEPTY | country: PSE
palestinian-factions | organization | الفصائل الفلسطينية | Palestinian factions | code: PSEREB | names: فصائل المقاومة في غزة ; المقاومة الفلسطينية ; فصائل غزة ; فصائل المقاومة الفلسطينية في غزة | country: PSE
palestinian-commission-of-detainees-affairs | organization | هيئة شؤون الأسرى والمحررين | Palestinian Commission of Detainees Affairs | code: PSEGOV | names: هيئة شؤون الأسرى ; هيئة الأسرى | country: PSE
palestinian-prisoners-club | organization | نادي الأسير الفلسطيني | Palestinian Prisoners Club | code: PSENGO | names: نادي الأسير | country: PSE
palestine-red-crescent | organization | الهلال الأحمر الفلسطيني | Palestine Red Crescent | code: PSENGO | names: جمعية الهلال الأحمر الفلسطيني | short: الهلال الأحمر | country: PSE
gaza-health-ministry | organization | وزارة الصحة في غزة | Gaza health ministry | code: PSEGOV | names: وزارة الصحة الفلسطينية في غزة ; وزارة الصحة بغزة ; وزارة الصحة في قطاع غزة ; وزارة الصحة الفلسطينية بقطاع غزة | short: وزارة الصحة | country: PSE
palestinian-health-ministry | organization | وزارة الصحة الفلسطينية | Palestinian health ministry | code: PSEGOV | country: PSE
gaza-government-media-office | organization | المكتب الإعلامي الحكومي في غزة | Gaza government media office | code: PSEGOV | names: المكتب الإعلامي الحكومي بغزة | short: المكتب الإعلامي الحكومي ; الإعلامي الحكومي | country: PSE
jerusalem-islamic-waqf | organization | دائرة الأوقاف الإسلامية في القدس | Jerusalem Islamic Waqf | code: PSEREL | names: دائرة الأوقاف الإسلامية بالقدس ; أوقاف القدس | short: دائرة الأوقاف | country: PSE
knesset | organization | الكنيست | Knesset | code: ISRLEG | names: الكنيست الإسرائيلي ; كنيست | country: ISR
likud | organization | الليكود | Likud | code: ISRPTY | names: ليكود | country: ISR
israeli-labor-party | organization | حزب العمل الإسرائيلي | Israeli Labor Party | code: ISRPTY | short: حزب العمل | country: ISR
kadima | organization | كاديما | Kadima | code: ISRPTY | country: ISR
yisrael-beiteinu | organization | إسرائيل بيتنا | Yisrael Beiteinu | code: ISRPTY | country: ISR
jewish-home | organization | البيت اليهودي | Jewish Home | code: ISRPTY | country: ISR
yesh-atid | organization | هناك مستقبل | Yesh Atid | code: ISRPTY | names: حزب هناك مستقبل ; يش عتيد ; ييش عتيد | country: ISR | ambiguous: yes
shas | organization | حزب شاس | Shas | code: ISRPTY | names: شاس | country: ISR
blue-and-white | organization | أزرق أبيض | Blue and White | code: ISRPTY | names: تحالف أزرق أبيض ; حزب أزرق أبيض ; كاحول لافان | country: ISR | ambiguous: yes
joint-list | organization | القائمة المشتركة | Joint List | code: ISRPTY | names: القائمة العربية المشتركة | country: ISR
united-arab-list | organization | القائمة العربية الموحدة | United Arab List | code: ISRPTY | names: القائمة الموحدة | country: ISR
zionist-union | organization | المعسكر الصهيوني | Zionist Union | code: ISRPTY | country: ISR
religious-zionism | organization | الصهيونية الدينية | Religious Zionism | code: ISRPTY | country: ISR
otzma-yehudit | organization | عوتسما يهوديت | Otzma Yehudit | code: ISRPTY | names: القوة اليهودية | country: ISR
meretz | organization | ميرتس | Meretz | code: ISRPTY | country: ISR
israeli-security-cabinet | organization | الكابينت | Israeli security cabinet | code: ISRGOV | names: المجلس الوزاري المصغر ; المجلس الوزاري الأمني المصغر ; الكابينيت ; المجلس الوزاري الإسرائيلي المصغر ; مجلس الوزراء الأمني الإسرائيلي ; المجلس الأمني المصغر ; الحكومة الأمنية المصغرة ; المجلس الوزاري المصغر للشؤون السياسية والأمنية | country: ISR
israeli-war-cabinet | organization | مجلس الحرب الإسرائيلي | Israeli war cabinet | code: ISRGOV | names: حكومة الحرب الإسرائيلية ; مجلس الحرب في إسرائيل | short: مجلس الحرب | country: ISR
supreme-court-of-israel | organization | المحكمة العليا الإسرائيلية | Supreme Court of Israel | code: ISRJUD | names: المحكمة الإسرائيلية العليا | short: المحكمة العليا | country: ISR
mossad | organization | الموساد | Mossad | code: ISRSPY | names: الموساد الإسرائيلي ; موساد | country: ISR
shin-bet | organization | الشاباك | Shin Bet | code: ISRSPY | names: الشين بيت ; الشاباك الإسرائيلي ; الأمن العام الإسرائيلي | country: ISR
jewish-agency | organization | الوكالة اليهودية | Jewish Agency | code: ISRNGO | country: ISR
btselem | organization | بتسيلم | B'Tselem | code: ISRNGO | names: بيتسيلم | country: ISR
peace-now | organization | السلام الآن | Peace Now | code: ISRNGO | names: حركة السلام الآن | country: ISR | ambiguous: yes
islamic-movement-in-israel | organization | الحركة الإسلامية في إسرائيل | Islamic Movement in Israel | code: ISRPTY | names: الحركة الإسلامية في الداخل الفلسطيني | short: الحركة الإسلامية | country: ISR
aipac | organization | أيباك | AIPAC | code: USANGO | names: لجنة الشؤون العامة الأمريكية الإسرائيلية | country: USA
# Egypt
egyptian-cabinet | organization | مجلس الوزراء المصري | Egyptian cabinet | code: EGYGOV | short: مجلس الوزراء | country: EGY
supreme-council-of-the-armed-forces-egypt | organization | المجلس الأعلى للقوات المسلحة | Supreme Council of the Armed Forces (Egypt) | code: EGYMIL | names: المجلس الأعلى للقوات المسلحة في مصر ; المجلس الأعلى للقوات المسلحة المصرية ; المجلس العسكري المصري ; المجلس العسكري في مصر | short: المجلس العسكري ; المجلس الأعلى | country: EGY
muslim-brotherhood | organization | جماعة الإخوان المسلمين | Muslim Brotherhood | code: EGYOPP | names: الإخوان المسلمون ; الإخوان المسلمين ; جماعة الإخوان ; تنظيم الإخوان ; الإخوان المسلمين المصرية | short: الإخوان ; الجماعة | country: EGY
freedom-and-justice-party | organization | حزب الحرية والعدالة | Freedom and Justice Party | code: EGYPTY | names: الحرية والعدالة | country: EGY
al-nour-party | organization | حزب النور | Al-Nour Party | code: EGYPTY | names: حزب النور السلفي ; حزب النور المصري | country: EGY
salafi-call | organization | الدعوة السلفية | Salafi Call | code: EGYREL | country: EGY
national-salvation-front-egypt | organization | جبهة الإنقاذ الوطني | National Salvation Front (Egypt) | code: EGYOPP | names: جبهة الإنقاذ الوطني المصرية ; جبهة الإنقاذ الوطني المعارضة ; جبهة الإنقاذ المصرية | short: جبهة الإنقاذ | country: EGY
national-alliance-to-support-legitimacy | organization | التحالف الوطني لدعم الشرعية | National Alliance to Support Legitimacy | code: EGYOPP | names: تحالف دعم الشرعية المصري ; التحالف الوطني لدعم الشرعية ورفض الانقلاب ; تحالف دعم الشرعية في مصر | country: EGY
tamarod | organization | حركة تمرد | Tamarod | code: EGYOPP | names: حملة تمرد | country: EGY
april-6-youth-movement | organization | حركة 6 أبريل | April 6 Youth Movement | code: EGYOPP | names: حركة شباب 6 أبريل ; حركة شباب السادس من أبريل ; حركة السادس من أبريل | country: EGY
wafd-party | organization | حزب الوفد | Wafd Party | code: EGYPTY | names: حزب الوفد المصري ; الوفد الجديد | country: EGY
constitution-party-egypt | organization | حزب الدستور | Constitution Party (Egypt) | code: EGYPTY | names: حزب الدستور المصري | country: EGY
egyptian-popular-current | organization | التيار الشعبي المصري | Egyptian Popular Current | code: EGYPTY | country: EGY
free-egyptians-party | organization | حزب المصريين الأحرار | Free Egyptians Party | code: EGYPTY | names: المصريين الأحرار ; المصريون الأحرار | country: EGY
strong-egypt-party | organization | حزب مصر القوية | Strong Egypt Party | code: EGYPTY | names: مصر القوية | country: EGY
national-democratic-party-egypt | organization | الحزب الوطني الديمقراطي | National Democratic Party (Egypt) | code: EGYPTY | names: الحزب الوطني الديمقراطي المنحل ; الحزب الوطني المنحل | short: الحزب الوطني | country: EGY
building-and-development-party | organization | حزب البناء والتنمية | Building and Development Party | code: EGYPTY | names: البناء والتنمية | country: EGY
al-wasat-party | organization | حزب الوسط المصري | Al-Wasat Party | code: EGYPTY | names: حزب الوسط | country: EGY
nations-future-party | organization | حزب مستقبل وطن | Nation's Future Party | code: EGYPTY | names: مستقبل وطن | country: EGY
egyptian-shura-council | organization | مجلس الشورى المصري | Egyptian Shura Council | code: EGYLEG | country: EGY
supreme-constitutional-court-of-egypt | organization | المحكمة الدستورية العليا | Supreme Constitutional Court of Egypt | code: EGYJUD | names: المحكمة الدستورية العليا المصرية ; المحكمة الدستورية العليا في مصر | short: المحكمة الدستورية | country: EGY
egyptian-court-of-cassation | organization | محكمة النقض المصرية | Egyptian Court of Cassation | code: EGYJUD | short: محكمة النقض | country: EGY
al-azhar | organization | الأزهر | Al-Azhar | code: EGYREL | names: الأزهر الشريف ; مشيخة الأزهر ; مؤسسة الأزهر | country: EGY
egyptian-dar-al-ifta | organization | دار الإفتاء المصرية | Egyptian Dar al-Ifta | code: EGYREL | names: دار الإفتاء | country: EGY
coptic-orthodox-church | organization | الكنيسة القبطية الأرثوذكسية | Coptic Orthodox Church | code: EGYREL | names: الكنيسة القبطية ; الكنيسة المصرية ; الكنيسة القبطية المصرية ; الكنيسة الأرثوذكسية المصرية | short: الكنيسة | country: EGY
egyptian-general-intelligence | organization | جهاز المخابرات العامة المصرية | Egyptian General Intelligence | code: EGYSPY | names: المخابرات العامة المصرية ; المخابرات المصرية ; الاستخبارات المصرية ; جهاز المخابرات المصري | short: المخابرات العامة | country: EGY
egyptian-public-prosecution | organization | النيابة العامة المصرية | Egyptian public prosecution | code: EGYJUD | names: نيابة أمن الدولة العليا ; النيابة المصرية | short: النيابة العامة ; النيابة | country: EGY
national-council-for-human-rights-egypt | organization | المجلس القومي لحقوق الإنسان | National Council for Human Rights (Egypt) | code: EGYGOV | names: المجلس القومي لحقوق الإنسان المصري | country: EGY
suez-canal-authority | organization | هيئة قناة السويس | Suez Canal Authority | code: EGYGOV | country: EGY
# Bahrain, Kuwait, Jordan, Oman, Gulf
al-wefaq | organization | جمعية الوفاق | Al-Wefaq | code: BHROPP | names: جمعية الوفاق الوطني الإسلامية ; جمعية الوفاق البحرينية ; جمعية الوفاق المعارضة ; جمعية الوفاق الإسلامية | short: الوفاق | country: BHR
waad-bahrain | organization | جمعية وعد | Waad (Bahrain) | code: BHROPP | names: جمعية العمل الوطني الديمقراطي ; جمعية العمل الوطني الديمقراطي وعد | country: BHR
bahraini-opposition | organization | المعارضة البحرينية | Bahraini opposition | code: BHROPP | short: المعارضة | country: BHR
bahrain-center-for-human-rights | organization | مركز البحرين لحقوق الإنسان | Bahrain Center for Human Rights | code: BHRNGO | country: BHR
bahrain-independent-commission-of-inquiry | organization | اللجنة البحرينية المستقلة لتقصي الحقائق | Bahrain Independent Commission of Inquiry | names: لجنة بسيوني ; لجنة تقصي الحقائق البحرينية ; اللجنة المستقلة لتقصي الحقائق
bahraini-public-prosecution | organization | النيابة العامة البحرينية | Bahraini public prosecution | code: BHRJUD | short: النيابة العامة | country: BHR
council-of-senior-scholars-saudi-arabia | organization | هيئة كبار العلماء | Council of Senior Scholars (Saudi Arabia) | code: SAUREL | names: هيئة كبار العلماء السعودية ; هيئة كبار العلماء في السعودية | country: SAU
saudi-shura-council | organization | مجلس الشورى السعودي | Saudi Shura Council | code: SAULEG | short: مجلس الشورى | country: SAU
saudi-cabinet | organization | مجلس الوزراء السعودي | Saudi cabinet | code: SAUGOV | short: مجلس الوزراء | country: SAU
saudi-royal-court | organization | الديوان الملكي السعودي | Saudi Royal Court | code: SAUGOV | short: الديوان الملكي | country: SAU
saudi-religious-police | organization | هيئة الأمر بالمعروف والنهي عن المنكر | Saudi religious police | code: SAUGOV | names: هيئة الأمر بالمعروف ; هيئة الأمر بالمعروف والنهي عن المنكر السعودية | country: SAU
saudi-aramco | organization | أرامكو | Saudi Aramco | code: SAUBUS | names: أرامكو السعودية | country: SAU
federal-national-council-uae | organization | المجلس الوطني الاتحادي | Federal National Council (UAE) | code: ARELEG | names: المجلس الوطني الاتحادي الإماراتي | country: ARE
islamic-action-front | organization | جبهة العمل الإسلامي | Islamic Action Front | code: JORPTY | names: حزب جبهة العمل الإسلامي الأردني | country: JOR
jordanian-royal-court | organization | الديوان الملكي الأردني | Jordanian Royal Court | code: JORGOV | names: الديوان الملكي الهاشمي | country: JOR
qatar-charity | organization | جمعية قطر الخيرية | Qatar Charity | code: QATNGO | names: قطر الخيرية | country: QAT
qatari-committee-for-the-reconstruction-of-gaza | organization | اللجنة القطرية لإعادة إعمار غزة | Qatari Committee for the Reconstruction of Gaza | code: QATGOV | country: QAT
kuwait-fund-for-arab-economic-development | organization | الصندوق الكويتي للتنمية | Kuwait Fund for Arab Economic Development | code: KWTGOV | names: الصندوق الكويتي للتنمية الاقتصادية العربية | country: KWT
# Tunisia, Algeria, Morocco, Mauritania
ennahda | organization | حركة النهضة | Ennahda | code: TUNPTY | names: حركة النهضة التونسية ; حزب النهضة ; حركة النهضة الإسلامية | short: النهضة | country: TUN
nidaa-tounes | organization | نداء تونس | Nidaa Tounes | code: TUNPTY | country: TUN
tunisian-general-labour-union | organization | الاتحاد العام التونسي للشغل | Tunisian General Labour Union | code: TUNLAB | names: اتحاد الشغل التونسي ; اتحاد الشغل | country: TUN
popular-front-tunisia | organization | الجبهة الشعبية التونسية | Popular Front (Tunisia) | code: TUNPTY | names: الجبهة الشعبية في تونس | short: الجبهة الشعبية | country: TUN
congress-for-the-republic | organization | حزب المؤتمر من أجل الجمهورية | Congress for the Republic | code: TUNPTY | names: المؤتمر من أجل الجمهورية | country: TUN
ettakatol | organization | التكتل الديمقراطي من أجل العمل والحريات | Ettakatol | code: TUNPTY | names: حزب التكتل التونسي | short: حزب التكتل ; التكتل | country: TUN
national-constituent-assembly-tunisia | organization | المجلس الوطني التأسيسي | National Constituent Assembly (Tunisia) | code: TUNLEG | names: المجلس الوطني التأسيسي التونسي ; المجلس التأسيسي التونسي | short: المجلس التأسيسي ; التأسيسي | country: TUN
tunisian-national-dialogue-quartet | organization | الرباعي الراعي للحوار الوطني | Tunisian National Dialogue Quartet | code: TUNNGO | names: الرباعي الراعي للحوار ; الرباعي التونسي ; الرباعي الراعي للحوار الوطني التونسي ; الرباعي الراعي للحوار الوطني في تونس | short: الرباعي | country: TUN
heart-of-tunisia | organization | حزب قلب تونس | Heart of Tunisia | code: TUNPTY | names: قلب تونس | country: TUN
dignity-coalition | organization | ائتلاف الكرامة | Dignity Coalition | code: TUNPTY | country: TUN
free-destourian-party | organization | الحزب الدستوري الحر | Free Destourian Party | code: TUNPTY | names: الدستوري الحر | country: TUN
tahya-tounes | organization | حزب تحيا تونس | Tahya Tounes | code: TUNPTY | names: تحيا تونس | country: TUN
national-salvation-front-tunisia | organization | جبهة الخلاص الوطني | National Salvation Front (Tunisia) | code: TUNOPP | names: جبهة الخلاص الوطني التونسية | short: جبهة الخلاص | country: TUN
independent-high-authority-for-elections-tunisia | organization | الهيئة العليا المستقلة للانتخابات | Independent High Authority for Elections (Tunisia) | code: TUNGOV | names: الهيئة العليا المستقلة للانتخابات في تونس ; الهيئة العليا المستقلة للانتخابات التونسية | short: هيئة الانتخابات | country: TUN
national-liberation-front-algeria | organization | جبهة التحرير الوطني | National Liberation Front (Algeria) | code: DZAPTY | names: جبهة التحرير الوطني الجزائرية ; حزب جبهة التحرير الوطني الجزائري | short: جبهة التحرير | country: DZA
democratic-national-rally-algeria | organization | التجمع الوطني الديمقراطي | Democratic National Rally (Algeria) | code: DZAPTY | country: DZA
movement-of-society-for-peace | organization | حركة مجتمع السلم | Movement of Society for Peace | code: DZAPTY | names: حركة مجتمع السلم الجزائرية | short: حمس | country: DZA
socialist-forces-front | organization | جبهة القوى الاشتراكية | Socialist Forces Front | code: DZAPTY | country: DZA
algerian-constitutional-council | organization | المجلس الدستوري الجزائري | Algerian Constitutional Council | code: DZAJUD | short: المجلس الدستوري | country: DZA
algerian-hirak | organization | الحراك الشعبي الجزائري | Algerian Hirak | code: DZAOPP | names: الحراك الشعبي في الجزائر ; الحراك الجزائري | short: الحراك الشعبي ; الحراك | country: DZA
pjd-morocco | organization | حزب العدالة والتنمية المغربي | Justice and Development Party (Morocco) | code: MARPTY | country: MAR
istiqlal-party | organization | حزب الاستقلال | Istiqlal Party | code: MARPTY | names: حزب الاستقلال المغربي | country: MAR
authenticity-and-modernity-party | organization | حزب الأصالة والمعاصرة | Authenticity and Modernity Party | code: MARPTY | names: الأصالة والمعاصرة | country: MAR
national-rally-of-independents | organization | حزب التجمع الوطني للأحرار | National Rally of Independents | code: MARPTY | names: التجمع الوطني للأحرار | country: MAR
al-adl-wa-al-ihssane | organization | جماعة العدل والإحسان | Al Adl Wa Al Ihssane | code: MAROPP | names: العدل والإحسان | country: MAR
moroccan-royal-cabinet | organization | الديوان الملكي المغربي | Moroccan Royal Cabinet | code: MARGOV | country: MAR
minurso | organization | بعثة المينورسو | MINURSO | code: IGOUNO | names: المينورسو ; بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية ; مينورسو
# Sudan, Somalia
national-congress-party-sudan | organization | المؤتمر الوطني السوداني | National Congress Party (Sudan) | code: SDNPTY | names: حزب المؤتمر الوطني الحاكم ; حزب المؤتمر الوطني في السودان | short: حزب المؤتمر الوطني ; المؤتمر الوطني | country: SDN
national-umma-party | organization | حزب الأمة القومي | National Umma Party | code: SDNPTY | names: حزب الأمة السوداني ; حزب الأمة | country: SDN
popular-congress-party-sudan | organization | المؤتمر الشعبي السوداني | Popular Congress Party (Sudan) | code: SDNPTY | short: المؤتمر الشعبي | country: SDN
sudanese-communist-party | organization | الحزب الشيوعي السوداني | Sudanese Communist Party | code: SDNPTY | country: SDN
sudanese-congress-party | organization | حزب المؤتمر السوداني | Sudanese Congress Party | code: SDNPTY | country: SDN
democratic-unionist-party-sudan | organization | الحزب الاتحادي الديمقراطي | Democratic Unionist Party (Sudan) | code: SDNPTY | names: الحزب الاتحادي الديمقراطي السوداني ; الاتحادي الديمقراطي | country: SDN
forces-of-freedom-and-change | organization | قوى الحرية والتغيير | Forces of Freedom and Change | code: SDNOPP | names: قوى إعلان الحرية والتغيير ; ائتلاف قوى الحرية والتغيير ; تحالف الحرية والتغيير ; قوى الحرية والتغيير السودانية | short: الحرية والتغيير | country: SDN
sudanese-professionals-association | organization | تجمع المهنيين السودانيين | Sudanese Professionals Association | code: SDNOPP | names: تجمع المهنيين ; تجمع المهنيين السوداني | country: SDN
sudanese-resistance-committees | organization | لجان المقاومة السودانية | Sudanese resistance committees | code: SDNOPP | names: لجان المقاومة في السودان | short: لجان المقاومة | country: SDN
taqaddum-sudan | organization | تنسيقية القوى الديمقراطية المدنية | Taqaddum (Sudan) | code: SDNOPP | names: تنسيقية تقدم ; تنسيقية القوى المدنية الديمقراطية ; تنسيقية القوى الديمقراطية المدنية تقدم | country: SDN
sudan-call | organization | نداء السودان | Sudan Call | code: SDNOPP | names: قوى نداء السودان | country: SDN
transitional-military-council-sudan | organization | المجلس العسكري الانتقالي | Transitional Military Council (Sudan) | code: SDNMIL | names: المجلس العسكري الانتقالي السوداني ; المجلس العسكري السوداني ; المجلس العسكري الانتقالي في السودان ; المجلس العسكري في السودان | short: المجلس العسكري | country: SDN
sovereignty-council-of-sudan | organization | مجلس السيادة السوداني | Sovereignty Council of Sudan | code: SDNGOV | names: مجلس السيادة الانتقالي ; مجلس السيادة في السودان ; مجلس السيادة الانتقالي السوداني ; المجلس السيادي السوداني ; مجلس السيادة الانتقالي في السودان | short: مجلس السيادة ; المجلس السيادي | country: SDN
central-committee-of-sudan-doctors | organization | لجنة أطباء السودان المركزية | Central Committee of Sudan Doctors | code: SDNNGO | names: لجنة أطباء السودان ; نقابة أطباء السودان ; اللجنة المركزية لأطباء السودان | short: لجنة الأطباء | country: SDN
unamid | organization | بعثة يوناميد | UNAMID | code: IGOUNO | names: يوناميد ; اليوناميد ; البعثة المشتركة في دارفور ; بعثة اليوناميد
unitams | organization | بعثة يونيتامس | UNITAMS | code: IGOUNO | names: يونيتامس ; بعثة الأمم المتحدة المتكاملة لدعم الانتقال في السودان ; بعثة الأمم المتحدة في السودان
# Iran
iranian-supreme-nsc | organization | مجلس الأمن القومي الإيراني | Supreme National Security Council (Iran) | code: IRNGOV | names: المجلس الأعلى للأمن القومي الإيراني ; المجلس الأعلى للأمن القومي في إيران | short: مجلس الأمن القومي ; المجلس الأعلى للأمن القومي | country: IRN
guardian-council | organization | مجلس صيانة الدستور | Guardian Council | code: IRNGOV | names: مجلس صيانة الدستور الإيراني ; مجلس صيانة الدستور في إيران | country: IRN
assembly-of-experts | organization | مجلس خبراء القيادة | Assembly of Experts | code: IRNGOV | names: مجلس الخبراء الإيراني ; مجلس خبراء القيادة الإيراني | short: مجلس الخبراء | country: IRN
expediency-council | organization | مجمع تشخيص مصلحة النظام | Expediency Council | code: IRNGOV | names: مجلس تشخيص مصلحة النظام ; مجمع تشخيص مصلحة النظام الإيراني ; مجمع تشخيص مصلحة النظام في إيران | country: IRN
iranian-judiciary | organization | السلطة القضائية الإيرانية | Iranian judiciary | code: IRNJUD | names: القضاء الإيراني | country: IRN
atomic-energy-organization-of-iran | organization | منظمة الطاقة الذرية الإيرانية | Atomic Energy Organization of Iran | code: IRNGOV | names: هيئة الطاقة الذرية الإيرانية ; الوكالة الإيرانية للطاقة الذرية ; المنظمة الإيرانية للطاقة الذرية ; وكالة الطاقة الذرية الإيرانية | country: IRN
iranian-ministry-of-intelligence | organization | وزارة الاستخبارات الإيرانية | Iranian ministry of intelligence | code: IRNSPY | names: الاستخبارات الإيرانية ; وزارة الأمن الإيرانية ; المخابرات الإيرانية | country: IRN
iranian-opposition | organization | المعارضة الإيرانية | Iranian opposition | code: IRNOPP | short: المعارضة | country: IRN
national-council-of-resistance-of-iran | organization | المجلس الوطني للمقاومة الإيرانية | National Council of Resistance of Iran | code: IRNOPP | names: المقاومة الإيرانية ; مجلس المقاومة الإيرانية | country: IRN
iranian-green-movement | organization | الحركة الخضراء الإيرانية | Iranian Green Movement | code: IRNOPP | names: الحركة الخضراء | country: IRN
kurdistan-democratic-party-of-iran | organization | الحزب الديمقراطي الكردستاني الإيراني | Kurdistan Democratic Party of Iran | code: IRNREB | names: الحزب الديمقراطي الكردستاني في إيران | country: IRN
# Turkey
akp | organization | حزب العدالة والتنمية | Justice and Development Party (Turkey) | code: TURPTY | names: حزب العدالة والتنمية التركي ; حزب العدالة والتنمية الحاكم | short: العدالة والتنمية | country: TUR
chp | organization | حزب الشعب الجمهوري | Republican People's Party | code: TURPTY | names: الشعب الجمهوري ; حزب الشعب الجمهوري التركي | country: TUR
mhp | organization | حزب الحركة القومية | Nationalist Movement Party | code: TURPTY | names: الحركة القومية ; حزب الحركة القومية التركي | country: TUR
hdp | organization | حزب الشعوب الديمقراطي | Peoples' Democratic Party (Turkey) | code: TURPTY | names: الشعوب الديمقراطي ; حزب الشعوب الديمقراطي التركي ; حزب الشعوب الديمقراطي الكردي ; حزب الشعوب الديموقراطي | country: TUR
peace-and-democracy-party | organization | حزب السلام والديمقراطية | Peace and Democracy Party | code: TURPTY | country: TUR
good-party | organization | حزب الخير | Good Party | code: TURPTY | names: حزب الخير التركي ; حزب الجيد ; حزب إيي | country: TUR
felicity-party | organization | حزب السعادة | Felicity Party | code: TURPTY | names: حزب السعادة التركي | country: TUR
gulen-movement | organization | حركة الخدمة | Gulen movement | code: TUROPP | names: جماعة غولن ; جماعة كولن ; تنظيم غولن ; جماعة فتح الله غولن ; منظمة غولن ; تنظيم فتح الله غولن ; منظمة فتح الله غولن ; الكيان الموازي | country: TUR
constitutional-court-of-turkey | organization | المحكمة الدستورية التركية | Constitutional Court of Turkey | code: TURJUD | country: TUR
national-security-council-turkey | organization | مجلس الأمن القومي التركي | National Security Council (Turkey) | code: TURGOV | short: مجلس الأمن القومي | country: TUR
national-intelligence-organization-turkey | organization | جهاز الاستخبارات التركي | National Intelligence Organization (Turkey) | code: TURSPY | names: الاستخبارات التركية ; المخابرات التركية ; جهاز المخابرات التركي ; جهاز الاستخبارات الوطنية التركي ; الاستخبارات الوطنية التركية ; وكالة المخابرات الوطنية التركية | country: TUR
ihh | organization | هيئة الإغاثة الإنسانية التركية | IHH | code: TURNGO | names: هيئة الإغاثة الإنسانية وحقوق الإنسان والحريات ; منظمة الإغاثة الإنسانية التركية | country: TUR
turkish-red-crescent | organization | الهلال الأحمر التركي | Turkish Red Crescent | code: TURNGO | short: الهلال الأحمر | country: TUR
afad | organization | إدارة الكوارث والطوارئ التركية | AFAD | code: TURGOV | names: هيئة الكوارث والطوارئ التركية ; إدارة الكوارث التركية | country: TUR
# United States
white-house | organization | البيت الأبيض | White House | code: USAGOV | names: البيت الأبيض الأمريكي | qid: Q35525 | country: USA
us-congress | organization | الكونغرس | US Congress | code: USALEG | names: الكونغرس الأمريكي ; الكونغرس الأميركي ; الكونجرس ; الكونجرس الأمريكي ; كونغرس | qid: Q11268 | country: USA
us-senate | organization | مجلس الشيوخ الأمريكي | US Senate | code: USALEG | names: مجلس الشيوخ الأميركي | short: مجلس الشيوخ | qid: Q66096 | country: USA
us-house-of-representatives | organization | مجلس النواب الأمريكي | US House of Representatives | code: USALEG | names: مجلس النواب الأميركي | short: مجلس النواب | qid: Q11701 | country: USA
us-democratic-party | organization | الحزب الديمقراطي الأمريكي | US Democratic Party | code: USAPTY | names: الحزب الديمقراطي الأميركي | short: الحزب الديمقراطي | country: USA
us-republican-party | organization | الحزب الجمهوري الأمريكي | US Republican Party | code: USAPTY | names: الحزب الجمهوري الأميركي | short: الحزب الجمهوري | country: USA
cia | organization | وكالة الاستخبارات المركزية | Central Intelligence Agency | code: USASPY | names: وكالة المخابرات المركزية ; وكالة الاستخبارات المركزية الأمريكية ; وكالة الاستخبارات المركزية الأميركية ; وكالة المخابرات المركزية الأمريكية ; وكالة المخابرات المركزية الأميركية ; السي آي إيه ; سي آي إيه ; المخابرات المركزية الأمريكية ; الاستخبارات المركزية الأمريكية ; الاستخبارات المركزية الأميركية | qid: Q37230 | country: USA
fbi | organization | مكتب التحقيقات الفيدرالي | Federal Bureau of Investigation | code: USACOP | names: مكتب التحقيقات الفدرالي ; إف بي آي ; الإف بي آي ; مكتب التحقيقات الاتحادي ; مكتب التحقيقات الفيدرالي الأمريكي ; مكتب التحقيقات الفدرالي الأميركي | qid: Q8333 | country: USA
national-security-agency | organization | وكالة الأمن القومي الأمريكية | National Security Agency | code: USASPY | names: وكالة الأمن القومي ; وكالة الأمن القومي الأميركية | country: USA
us-national-security-council | organization | مجلس الأمن القومي الأمريكي | US National Security Council | code: USAGOV | names: مجلس الأمن القومي الأميركي | short: مجلس الأمن القومي | country: USA
us-treasury | organization | وزارة الخزانة الأمريكية | US Treasury | code: USAGOV | names: وزارة الخزانة الأميركية ; الخزانة الأمريكية ; الخزانة الأميركية | short: وزارة الخزانة ; الخزانة | country: USA
us-justice-department | organization | وزارة العدل الأمريكية | US Justice Department | code: USAGOV | names: وزارة العدل الأميركية | short: وزارة العدل | country: USA
us-department-of-homeland-security | organization | وزارة الأمن الداخلي الأمريكية | US Department of Homeland Security | code: USAGOV | names: وزارة الأمن الداخلي الأميركية | short: وزارة الأمن الداخلي | country: USA
centcom | organization | القيادة المركزية الأمريكية | US Central Command | code: USAMIL | names: القيادة المركزية الأميركية ; القيادة الوسطى الأمريكية ; القيادة الوسطى الأميركية ; سنتكوم ; القيادة الأمريكية الوسطى ; القيادة المركزية للجيش الأمريكي ; القيادة العسكرية الأمريكية الوسطى | short: القيادة المركزية | country: USA
africom | organization | القيادة الأمريكية في أفريقيا | US Africa Command | code: USAMIL | names: القيادة الأميركية في أفريقيا ; أفريكوم ; القيادة العسكرية الأمريكية في أفريقيا | country: USA
usaid | organization | الوكالة الأمريكية للتنمية الدولية | USAID | code: USAGOV | names: الوكالة الأميركية للتنمية الدولية ; وكالة التنمية الدولية الأمريكية | country: USA
us-supreme-court | organization | المحكمة العليا الأمريكية | US Supreme Court | code: USAJUD | names: المحكمة العليا الأميركية | short: المحكمة العليا | country: USA
federal-reserve | organization | الاحتياطي الفيدرالي | Federal Reserve | code: USAGOV | names: مجلس الاحتياطي الاتحادي ; الاحتياطي الفدرالي ; مجلس الاحتياطي الفيدرالي | country: USA
# Russia, Europe, Asia
kremlin | organization | الكرملين | Kremlin | code: RUSGOV | names: الكريملين ; الكرملن ; الكرملين الروسي | country: RUS
state-duma | organization | مجلس الدوما الروسي | State Duma | code: RUSLEG | names: مجلس الدوما ; الدوما ; الدوما الروسي ; مجلس النواب الروسي | country: RUS
federation-council-of-russia | organization | مجلس الاتحاد الروسي | Federation Council of Russia | code: RUSLEG | names: مجلس الشيوخ الروسي ; المجلس الفيدرالي الروسي | short: مجلس الاتحاد | country: RUS
federal-security-service-russia | organization | جهاز الأمن الفيدرالي الروسي | Federal Security Service (Russia) | code: RUSSPY | names: جهاز الأمن الفدرالي الروسي ; هيئة الأمن الفيدرالية الروسية ; هيئة الأمن الفدرالية الروسية ; الأمن الفيدرالي الروسي | country: RUS
united-russia | organization | حزب روسيا الموحدة | United Russia | code: RUSPTY | names: روسيا الموحدة | country: RUS
gazprom | organization | غازبروم | Gazprom | code: RUSBUS | names: غازبروم الروسية | country: RUS
elysee-palace | organization | الإليزيه | Elysee Palace | code: FRAGOV | names: قصر الإليزيه | country: FRA
french-national-assembly | organization | الجمعية الوطنية الفرنسية | French National Assembly | code: FRALEG | short: الجمعية الوطنية | country: FRA
national-rally-france | organization | التجمع الوطني الفرنسي | National Rally (France) | code: FRAPTY | names: الجبهة الوطنية الفرنسية ; حزب الجبهة الوطنية الفرنسي | country: FRA
10-downing-street | organization | مكتب رئاسة الوزراء البريطانية | 10 Downing Street | code: GBRGOV | names: داونينغ ستريت ; رئاسة الوزراء البريطانية ; رئاسة الحكومة البريطانية ; مكتب رئيس الوزراء البريطاني | country: GBR
conservative-party-uk | organization | حزب المحافظين البريطاني | Conservative Party (UK) | code: GBRPTY | short: حزب المحافظين ; المحافظين | country: GBR
labour-party-uk | organization | حزب العمال البريطاني | Labour Party (UK) | code: GBRPTY | short: حزب العمال | country: GBR
scotland-yard | organization | سكوتلاند يارد | Scotland Yard | code: GBRCOP | names: اسكتلنديارد ; شرطة سكوتلاند يارد ; اسكتلند يارد | country: GBR
chinese-communist-party | organization | الحزب الشيوعي الصيني | Chinese Communist Party | code: CHNPTY | country: CHN
german-federal-intelligence-service | organization | الجهاز الألماني للاستخبارات | German Federal Intelligence Service | code: DEUSPY | names: الاستخبارات الألمانية ; المخابرات الألمانية ; جهاز الاستخبارات الألماني ; جهاز الاستخبارات الاتحادي الألماني | country: DEU
french-intelligence | organization | الاستخبارات الفرنسية | French intelligence | code: FRASPY | names: المخابرات الفرنسية | country: FRA
british-intelligence | organization | الاستخبارات البريطانية | British intelligence | code: GBRSPY | names: المخابرات البريطانية ; جهاز الاستخبارات البريطاني | country: GBR
us-intelligence-community | organization | الاستخبارات الأمريكية | US intelligence community | code: USASPY | names: الاستخبارات الأميركية ; المخابرات الأمريكية ; المخابرات الأميركية ; أجهزة الاستخبارات الأمريكية ; أجهزة الاستخبارات الأميركية ; وكالات الاستخبارات الأمريكية | country: USA
# Non-governmental organizations
amnesty-international | organization | منظمة العفو الدولية | Amnesty International | code: NGO | names: العفو الدولية ; أمنستي ; امنستي إنترناشونال ; أمنستي إنترناشيونال | short: المنظمة | qid: Q42970
human-rights-watch | organization | هيومن رايتس ووتش | Human Rights Watch | code: NGO | names: هيومان رايتس ووتش ; هيومن رايتس واتش ; هيومان رايتس واتش ; هيومن رايتس ووش | short: المنظمة | qid: Q187052
msf | organization | أطباء بلا حدود | Doctors Without Borders | code: NGO | qid: Q49330
reporters-without-borders | organization | مراسلون بلا حدود | Reporters Without Borders | code: NGO | names: مراسلين بلا حدود
committee-to-protect-journalists | organization | لجنة حماية الصحفيين | Committee to Protect Journalists | code: NGO | names: لجنة حماية الصحافيين ; لجنة حماية الصحفيين الدولية
icrc | organization | اللجنة الدولية للصليب الأحمر | International Committee of the Red Cross | code: NGO | names: الصليب الأحمر الدولي ; الصليب الأحمر ; لجنة الصليب الأحمر الدولية ; منظمة الصليب الأحمر الدولية | short: اللجنة الدولية
international-federation-of-red-cross-and-red-crescent-societies | organization | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | International Federation of Red Cross and Red Crescent Societies | code: NGO | names: الاتحاد الدولي للصليب الأحمر والهلال الأحمر
oxfam | organization | أوكسفام | Oxfam | code: NGO | names: أكسفام
norwegian-refugee-council | organization | المجلس النرويجي للاجئين | Norwegian Refugee Council | code: NGO | names: مجلس اللاجئين النرويجي
save-the-children | organization | إنقاذ الطفولة | Save the Children | code: NGO | names: سيف ذا تشيلدرن ; أنقذوا الأطفال
international-rescue-committee | organization | لجنة الإنقاذ الدولية | International Rescue Committee | code: NGO
international-crisis-group | organization | مجموعة الأزمات الدولية | International Crisis Group | code: NGO | names: مركز الأزمات الدولية
physicians-for-human-rights | organization | أطباء من أجل حقوق الإنسان | Physicians for Human Rights | code: NGO
transparency-international | organization | الشفافية الدولية | Transparency International | code: NGO
carter-center | organization | مركز كارتر | Carter Center | code: NGO
mercy-corps | organization | ميرسي كور | Mercy Corps | code: NGO
care-international | organization | كير الدولية | CARE International | code: NGO | names: منظمة كير
action-against-hunger | organization | العمل ضد الجوع | Action Against Hunger | code: NGO
world-central-kitchen | organization | المطبخ المركزي العالمي | World Central Kitchen | code: NGO | names: وورلد سنترال كيتشن
euro-mediterranean-human-rights-monitor | organization | المرصد الأورومتوسطي لحقوق الإنسان | Euro-Mediterranean Human Rights Monitor | code: NGO | names: المرصد الأورومتوسطي
international-union-of-muslim-scholars | organization | الاتحاد العالمي لعلماء المسلمين | International Union of Muslim Scholars | code: NGO | names: اتحاد علماء المسلمين ; الاتحاد الدولي لعلماء المسلمين
muslim-council-of-elders | organization | مجلس حكماء المسلمين | Muslim Council of Elders | code: NGO
arab-organization-for-human-rights | organization | المنظمة العربية لحقوق الإنسان | Arab Organization for Human Rights | code: NGO
international-federation-for-human-rights | organization | الفيدرالية الدولية لحقوق الإنسان | International Federation for Human Rights | code: NGO | names: الاتحاد الدولي لحقوق الإنسان
wikileaks | organization | ويكيليكس | WikiLeaks | code: NGO
bellingcat | organization | بيلينغكات | Bellingcat | code: NGO | names: بيلنغكات
norwegian-nobel-committee | organization | لجنة نوبل | Norwegian Nobel Committee | code: NGO | names: لجنة نوبل النرويجية ; لجنة جائزة نوبل
institute-for-the-study-of-war | organization | معهد دراسات الحرب | Institute for the Study of War | code: USANGO | names: معهد دراسة الحرب | country: USA
washington-institute-for-near-east-policy | organization | معهد واشنطن لسياسة الشرق الأدنى | Washington Institute for Near East Policy | code: USANGO | names: معهد واشنطن لسياسات الشرق الأدنى ; معهد واشنطن | country: USA
iraqi-red-crescent | organization | الهلال الأحمر العراقي | Iraqi Red Crescent | code: IRQNGO | names: جمعية الهلال الأحمر العراقي ; جمعية الهلال الأحمر العراقية | country: IRQ
libyan-red-crescent | organization | الهلال الأحمر الليبي | Libyan Red Crescent | code: LBYNGO | country: LBY
lebanese-red-cross | organization | الصليب الأحمر اللبناني | Lebanese Red Cross | code: LBNNGO | country: LBN
yemeni-red-crescent | organization | الهلال الأحمر اليمني | Yemeni Red Crescent | code: YEMNGO | names: جمعية الهلال الأحمر اليمني | country: YEM
qatar-red-crescent | organization | الهلال الأحمر القطري | Qatar Red Crescent | code: QATNGO | country: QAT
kuwait-red-crescent | organization | الهلال الأحمر الكويتي | Kuwait Red Crescent | code: KWTNGO | names: جمعية الهلال الأحمر الكويتي | country: KWT
egyptian-red-crescent | organization | الهلال الأحمر المصري | Egyptian Red Crescent | code: EGYNGO | country: EGY
sudanese-red-crescent | organization | الهلال الأحمر السوداني | Sudanese Red Crescent | code: SDNNGO | country: SDN
