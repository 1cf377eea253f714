%institutions
# Bodies that every state has. An adjective of a country that agrees with the head, or a country's name behind an indefinite
# head, makes it that state's own: الخارجية الروسية, الحكومة اليمنية, جيش إسرائيل.
# id | heads ; ... | kind | f or m | English | code: role part | alone: yes where the head alone is a mention of the body that the
# article means; the others alone (الحكومة, الجيش) only refer to it | named: yes where a head of several words is a mention of
# the body also where no country is said (وزارة الداخلية).
government | الحكومة ; حكومة ; السلطات ; سلطات ; السلطة | organization | f | government | code: GOV
regime | النظام ; نظام | organization | m | government (regime) | code: GOV
leadership | القيادة ; قيادة ; القيادات | organization | f | leadership | code: GOV
state | الدولة | organization | f | state | code: GOV
presidency | الرئاسة ; رئاسة الجمهورية ; مؤسسة الرئاسة | organization | f | Presidency | code: GOV | named: yes
presidential-office | الديوان الملكي ; ديوان الرئاسة ; القصر الرئاسي | organization | m | presidential office | code: GOV
administration | الإدارة ; إدارة | organization | f | administration | code: GOV
cabinet | مجلس الوزراء ; رئاسة الوزراء ; رئاسة الحكومة ; رئاسة مجلس الوزراء | organization | m | cabinet | code: GOV | named: yes
foreign-ministry | وزارة الخارجية ; الخارجية ; وزارة الشؤون الخارجية ; وزارة خارجية | organization | f | Foreign Ministry | code: GOV | alone: yes | named: yes
defence-ministry | وزارة الدفاع ; وزارة الدفاع والطيران | organization | f | Ministry of Defence | code: GOV | named: yes
interior-ministry | وزارة الداخلية ; الداخلية | organization | f | Ministry of the Interior | code: GOV | named: yes
justice-ministry | وزارة العدل | organization | f | Ministry of Justice | code: GOV | named: yes
finance-ministry | وزارة المالية ; وزارة المال | organization | f | Ministry of Finance | code: GOV | named: yes
treasury | وزارة الخزانة | organization | f | Treasury | code: GOV | named: yes
health-ministry | وزارة الصحة | organization | f | Ministry of Health | code: GOV | named: yes
information-ministry | وزارة الإعلام | organization | f | Ministry of Information | code: GOV | named: yes
education-ministry | وزارة التعليم ; وزارة التربية والتعليم ; وزارة التربية | organization | f | Ministry of Education | code: GOV | named: yes
economy-ministry | وزارة الاقتصاد | organization | f | Ministry of the Economy | code: GOV | named: yes
oil-ministry | وزارة النفط ; وزارة البترول ; وزارة الطاقة | organization | f | Ministry of Oil | code: GOV | named: yes
human-rights-ministry | وزارة حقوق الإنسان | organization | f | Ministry of Human Rights | code: GOV | named: yes
awqaf-ministry | وزارة الأوقاف | organization | f | Ministry of Religious Endowments | code: GOV | named: yes
transport-ministry | وزارة النقل | organization | f | Ministry of Transport | code: GOV | named: yes
migration-ministry | وزارة الهجرة ; وزارة الهجرة والمهجرين | organization | f | Ministry of Migration | code: GOV | named: yes
reconciliation-ministry | وزارة المصالحة | organization | f | Ministry of Reconciliation | code: GOV | named: yes
parliament | البرلمان ; مجلس النواب ; مجلس الشعب ; مجلس الشورى ; المجلس الوطني الاتحادي ; الجمعية الوطنية ; مجلس الأمة | organization | m | parliament | code: LEG | named: yes
senate | مجلس الشيوخ ; مجلس الأعيان ; مجلس المستشارين | organization | m | senate | code: LEG | named: yes
constitutional-court | المحكمة الدستورية ; المجلس الدستوري | organization | f | Constitutional Court | code: JUD | named: yes
judiciary | القضاء ; النيابة العامة ; المدعي العام ; الادعاء العام | organization | m | judiciary | code: JUD
supreme-court | المحكمة العليا | organization | f | Supreme Court | code: JUD | named: yes
central-bank | البنك المركزي ; المصرف المركزي | organization | m | central bank | code: GOV | named: yes
army | الجيش ; جيش | armed-group | m | army | code: MIL
armed-forces | القوات المسلحة ; القوات ; القوات الحكومية ; قوات ; القوات العسكرية | armed-group | f | armed forces | code: MIL
regular-forces | القوات النظامية ; قوات النظام ; جيش النظام | armed-group | f | regular forces | code: MIL | alone: yes
security-forces | قوات الأمن ; القوات الأمنية ; الأجهزة الأمنية ; أجهزة الأمن ; الأمن | armed-group | f | security forces | code: COP
police | الشرطة ; قوات الشرطة ; شرطة ; الدرك ; قوات الدرك | armed-group | f | police | code: COP
border-guard | حرس الحدود ; قوات حرس الحدود | armed-group | m | border guard | code: MIL
republican-guard | الحرس الجمهوري ; قوات الحرس الجمهوري | armed-group | m | Republican Guard | code: MIL
air-force | سلاح الجو ; القوات الجوية ; الطيران ; المقاتلات ; الطائرات ; الطيران الحربي | armed-group | m | air force | code: MIL
navy | القوات البحرية ; البحرية ; سلاح البحرية ; خفر السواحل | armed-group | f | navy | code: MIL
general-staff | هيئة الأركان ; هيئة الأركان العامة ; رئاسة الأركان ; الأركان العامة | armed-group | f | General Staff | code: MIL
special-forces | القوات الخاصة | armed-group | f | special forces | code: MIL
intelligence | المخابرات ; الاستخبارات ; جهاز المخابرات ; أجهزة المخابرات ; الاستخبارات العسكرية ; المخابرات العامة ; وكالة الاستخبارات ; أجهزة الاستخبارات | organization | f | intelligence service | code: SPY
opposition | المعارضة ; أحزاب المعارضة ; قوى المعارضة ; القوى المعارضة ; فصائل المعارضة السياسية | organization | f | opposition | code: OPP | alone: yes
armed-opposition | المعارضة المسلحة ; فصائل المعارضة ; كتائب المعارضة ; قوات المعارضة ; مقاتلو المعارضة ; مقاتلي المعارضة ; مسلحو المعارضة ; مسلحي المعارضة ; فصائل المعارضة المسلحة ; كتائب المعارضة المسلحة ; تشكيلات المعارضة المسلحة ; الثوار ; الجماعات المسلحة المعارضة | armed-group | f | armed opposition | code: REB | alone: yes
moderate-opposition | المعارضة المعتدلة | organization | f | moderate opposition | code: OPP
people | الشعب ; شعب | population | m | people | code: CVL
refugees | اللاجئون ; اللاجئين ; لاجئون ; لاجئين | population | m | refugees | code: REF
displaced | النازحون ; النازحين ; المهجرون ; المهجرين | population | m | displaced people | code: REF
community | الجالية | population | f | community | code: CVL
embassy | السفارة ; سفارة | organization | f | embassy | code: GOV
delegation | الوفد ; وفد | organization | m | delegation | code: GOV
resistance | المقاومة | armed-group | f | resistance | code: REB
revolution-forces | قوى الثورة ; القوى الثورية | organization | f | revolutionary forces | code: OPP
red-crescent | الهلال الأحمر | organization | m | Red Crescent | code: NGO | named: yes
red-cross | الصليب الأحمر | organization | m | Red Cross | code: NGO | named: yes
civil-defence | الدفاع المدني | organization | m | civil defence | code: GOV | named: yes
