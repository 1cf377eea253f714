%offices
# Who held which office, from when to when.
# person | office (masculine, without country) | country (ISO 3166) or organization's id | from | to (empty: held at the end of 2024, or the end is not known) | code
# An envoy's office names the country he is sent to; the body is who sends him. A year alone means that the day is not certain.
# Syria: state
bashar-al-assad | الرئيس | SYR | 2000-07-17 | 2024-12-08 | code: SYRGOV
hafez-al-assad | الرئيس | SYR | 1971 | 2000-06-10 | code: SYRGOV
walid-muallem | وزير الخارجية | SYR | 2006-02-11 | 2020-11-16 | code: SYRGOV
walid-muallem | نائب رئيس الوزراء | SYR | 2012 | 2020-11-16 | code: SYRGOV
faisal-mekdad | نائب وزير الخارجية | SYR | 2006 | 2020-11-22 | code: SYRGOV
faisal-mekdad | وزير الخارجية | SYR | 2020-11-22 | 2024 | code: SYRGOV
bassam-sabbagh | المندوب لدى الأمم المتحدة | SYR | 2020 | 2023 | code: SYRGOV
bassam-sabbagh | وزير الخارجية | SYR | 2024-09-23 | 2024-12-08 | code: SYRGOV
bashar-jaafari | المندوب لدى الأمم المتحدة | SYR | 2006 | 2020 | code: SYRGOV
bashar-jaafari | نائب وزير الخارجية | SYR | 2020-11-22 | 2022 | code: SYRGOV
farouk-al-sharaa | وزير الخارجية | SYR | 1984 | 2006-02-11 | code: SYRGOV
farouk-al-sharaa | نائب الرئيس | SYR | 2006-02-11 | 2014 | code: SYRGOV
najah-al-attar | نائب الرئيس | SYR | 2006-03-23 | 2024-12-08 | code: SYRGOV
bouthaina-shaaban | مستشار الرئيس | SYR | 2008 | 2024-12-08 | code: SYRGOV
omran-al-zoubi | وزير الإعلام | SYR | 2012-06-23 | 2016-07-03 | code: SYRGOV
adnan-mahmoud | وزير الإعلام | SYR | 2011 | 2012-06-23 | code: SYRGOV
wael-al-halqi | رئيس الوزراء | SYR | 2012-08-11 | 2016-07-03 | code: SYRGOV
riyad-hijab | رئيس الوزراء | SYR | 2012-06-23 | 2012-08-06 | code: SYRGOV
riyad-hijab | المنسق العام | high-negotiations-committee | 2015 | 2017-11-20 | code: SYROPP
adel-safar | رئيس الوزراء | SYR | 2011-04-14 | 2012-06-23 | code: SYRGOV
imad-khamis | رئيس الوزراء | SYR | 2016-07-03 | 2020-06-11 | code: SYRGOV
hussein-arnous | رئيس الوزراء | SYR | 2020-06-11 | 2024 | code: SYRGOV
mohammad-ghazi-al-jalali | رئيس الوزراء | SYR | 2024 | 2024-12-10 | code: SYRGOV
ali-haidar | وزير المصالحة الوطنية | SYR | 2011 | 2018 | code: SYRGOV
qadri-jamil | نائب رئيس الوزراء | SYR | 2012-06-23 | 2013-10-29 | code: SYRGOV
mohammad-al-shaar | وزير الداخلية | SYR | 2011-04-14 | 2018-11-26 | code: SYRGOV
mohammad-khaled-al-rahmoun | وزير الداخلية | SYR | 2018-11-26 | 2024-12-08 | code: SYRGOV
dawoud-rajiha | وزير الدفاع | SYR | 2011-08-08 | 2012-07-18 | code: SYRGOV
fahd-jassem-al-freij | وزير الدفاع | SYR | 2012-07-18 | 2018-01-01 | code: SYRGOV
ali-abdullah-ayyoub | رئيس الأركان | SYR | 2012-07-18 | 2018-01-01 | code: SYRMIL
ali-abdullah-ayyoub | وزير الدفاع | SYR | 2018-01-01 | 2022-04-28 | code: SYRGOV
ali-mahmoud-abbas | وزير الدفاع | SYR | 2022-04-28 | 2024-12-08 | code: SYRGOV
ali-mamlouk | رئيس مكتب الأمن الوطني | SYR | 2012 | 2024 | code: SYRGOV
jihad-makdissi | المتحدث باسم وزارة الخارجية | SYR | 2011 | 2012 | code: SYRGOV
mohammad-jihad-al-laham | رئيس مجلس الشعب | SYR | 2012-05-24 | 2016 | code: SYRLEG
hadiya-abbas | رئيس مجلس الشعب | SYR | 2016-06-06 | 2017-07-20 | code: SYRLEG
hammouda-sabbagh | رئيس مجلس الشعب | SYR | 2017-09-28 | 2024 | code: SYRLEG
ahmad-badr-al-din-hassoun | مفتي الجمهورية | SYR | 2005 | 2021-11-15 | code: SYRREL
riyad-haddad | السفير لدى روسيا | SYR | 2011 | 2021 | code: SYRGOV
imad-sara | وزير الإعلام | SYR | 2018 | 2020 | code: SYRGOV
mohammad-ramez-tourjman | وزير الإعلام | SYR | 2016-07-03 | 2018-01-01 | code: SYRGOV
ayman-sousan | معاون وزير الخارجية | SYR | 2014 | 2023 | code: SYRGOV
# Syria: opposition politicians
ahmad-jarba | الرئيس | syrian-national-coalition | 2013-07-06 | 2014-07-09 | code: SYROPP
hadi-al-bahra | الرئيس | syrian-national-coalition | 2014-07-09 | 2015-01-04 | code: SYROPP
hadi-al-bahra | الرئيس | syrian-national-coalition | 2023-09-12 |  | code: SYROPP
khaled-khoja | الرئيس | syrian-national-coalition | 2015-01-04 | 2016-03-05 | code: SYROPP
anas-al-abdah | الرئيس | syrian-national-coalition | 2016-03-05 | 2017-05-06 | code: SYROPP
anas-al-abdah | الرئيس | syrian-national-coalition | 2019-06-29 | 2020-07-12 | code: SYROPP
anas-al-abdah | الرئيس | syrian-negotiation-commission | 2020 | 2022 | code: SYROPP
riad-seif | الرئيس | syrian-national-coalition | 2017-05-06 | 2018 | code: SYROPP
abdurrahman-mustafa | الرئيس | syrian-national-coalition | 2018 | 2019-06-29 | code: SYROPP
abdurrahman-mustafa | رئيس الوزراء | syrian-interim-government | 2019 | 2025 | code: SYROPP
nasr-al-hariri | الرئيس | syrian-negotiation-commission | 2017-11-24 | 2020 | code: SYROPP
nasr-al-hariri | الرئيس | syrian-national-coalition | 2020-07-12 | 2021-07-12 | code: SYROPP
salem-al-meslet | الرئيس | syrian-national-coalition | 2021-07-12 | 2023-09-12 | code: SYROPP
moaz-al-khatib | الرئيس | syrian-national-coalition | 2012-11-11 | 2013-04-21 | code: SYROPP
george-sabra | الرئيس | syrian-national-council | 2012-11-09 | 2014 | code: SYROPP
abdulbaset-sieda | الرئيس | syrian-national-council | 2012-06-10 | 2012-11-09 | code: SYROPP
burhan-ghalioun | الرئيس | syrian-national-council | 2011-08-29 | 2012-06-10 | code: SYROPP
mustafa-sabbagh | الأمين العام | syrian-national-coalition | 2012-11-11 | 2013 | code: SYROPP
badr-jamous | الأمين العام | syrian-national-coalition | 2013-07-06 | 2014 | code: SYROPP
badr-jamous | الرئيس | syrian-negotiation-commission | 2022 |  | code: SYROPP
mohammad-yahya-maktabi | الأمين العام | syrian-national-coalition | 2015 | 2016 | code: SYROPP
adib-shishakly | سفير الائتلاف لدى دول الخليج | syrian-national-coalition | 2013 | 2016 | code: SYROPP
ghassan-hitto | رئيس الوزراء | syrian-interim-government | 2013-03-18 | 2013-07-08 | code: SYROPP
ahmad-tumeh | رئيس الوزراء | syrian-interim-government | 2013-09-14 | 2016 | code: SYROPP
jawad-abu-hatab | رئيس الوزراء | syrian-interim-government | 2016 | 2019 | code: SYROPP
asaad-mustafa | وزير الدفاع | syrian-interim-government | 2013 | 2014 | code: SYROPP
hassan-abdul-azim | المنسق العام | national-coordination-committee | 2011 |  | code: SYROPP
louay-hussein | الرئيس | building-the-syrian-state | 2011 | 2016 | code: SYROPP
mohammad-riad-al-shaqfa | المراقب العام | syrian-muslim-brotherhood | 2010 | 2014 | code: SYROPP
mohammad-hikmat-walid | المراقب العام | syrian-muslim-brotherhood | 2014 | 2022 | code: SYROPP
mohammed-alloush | كبير المفاوضين | high-negotiations-committee | 2016-01-20 | 2016-05-29 | code: SYROPP
asaad-al-zoubi | رئيس وفد المعارضة | high-negotiations-committee | 2016 | 2017 | code: SYROPP
mustafa-tlass | وزير الدفاع | SYR | 1972 | 2004 | code: SYRGOV
abdul-halim-khaddam | نائب الرئيس | SYR | 1984 | 2005 | code: SYRGOV
rami-abdulrahman | مدير المرصد السوري لحقوق الإنسان | syrian-observatory | 2006 |  | code: NGO
fadel-abdul-ghany | مدير الشبكة السورية لحقوق الإنسان | syrian-network-for-human-rights | 2011 |  | code: SYRNGO
raed-al-saleh | مدير الدفاع المدني السوري | white-helmets | 2014 | 2025 | code: SYRNGO
# Syria: Kurdish-led side
saleh-muslim | الرئيس | pyd | 2010 | 2017 | code: SYROPP
asya-abdullah | الرئيس المشترك | pyd | 2012 | 2017 | code: SYROPP
mazloum-abdi | القائد | syrian-democratic-forces | 2015 |  | code: SYRREB
ilham-ahmed | الرئيس المشترك | syrian-democratic-council | 2015 |  | code: SYROPP
riad-darar | الرئيس المشترك | syrian-democratic-council | 2017 | 2023 | code: SYROPP
redur-xelil | المتحدث باسم وحدات حماية الشعب | ypg | 2012 | 2017 | code: SYRREB
talal-silo | المتحدث باسم قوات سوريا الديمقراطية | syrian-democratic-forces | 2015 | 2017 | code: SYRREB
mustafa-bali | المتحدث باسم قوات سوريا الديمقراطية | syrian-democratic-forces | 2017 | 2020 | code: SYRREB
ibrahim-biro | الرئيس | kurdish-national-council | 2015 | 2017 | code: SYROPP
# Syria: rebel and jihadist commanders
salim-idris | رئيس الأركان | free-syrian-army | 2012 | 2014-02-16 | code: SYRREB
abdul-ilah-al-bashir | رئيس الأركان | free-syrian-army | 2014-02-16 | 2014 | code: SYRREB
riad-al-asaad | القائد | free-syrian-army | 2011-07-29 | 2012 | code: SYRREB
zahran-alloush | القائد | jaysh-al-islam | 2013 | 2015-12-25 | code: SYRREB
issam-buwaydani | القائد | jaysh-al-islam | 2015-12-25 |  | code: SYRREB
hassan-abboud | القائد | ahrar-al-sham | 2011 | 2014-09-09 | code: SYRREB
hashim-al-sheikh | القائد | ahrar-al-sham | 2014-09-10 | 2015 | code: SYRREB
hashim-al-sheikh | القائد | hayat-tahrir-al-sham | 2017-01-28 | 2017-10-01 | code: SYRREB
muhannad-al-masri | القائد | ahrar-al-sham | 2015 | 2016 | code: SYRREB
ali-al-omar | القائد | ahrar-al-sham | 2016 | 2017 | code: SYRREB
hassan-soufan | القائد | ahrar-al-sham | 2017-08-01 | 2019 | code: SYRREB
abu-mohammad-al-julani | القائد | nusra-front | 2012 | 2017-01-28 | code: SYRREB
abu-mohammad-al-julani | القائد | hayat-tahrir-al-sham | 2017-10-01 | 2025-01-29 | code: SYRREB
abu-mohammad-al-julani | الرئيس | SYR | 2025-01-29 |  | code: SYRGOV
abu-bakr-al-baghdadi | زعيم | islamic-state | 2010 | 2019-10-27 | code: IMG
abu-ibrahim-al-hashimi-al-qurashi | زعيم | islamic-state | 2019-10-31 | 2022-02-03 | code: IMG
abu-al-hasan-al-hashimi-al-qurashi | زعيم | islamic-state | 2022-03-10 | 2022 | code: IMG
ayman-al-zawahiri | زعيم | al-qaida | 2011-06-16 | 2022-07-31 | code: IMG
osama-bin-laden | زعيم | al-qaida | 1988 | 2011-05-02 | code: IMG
# Iraq
haider-al-abadi | رئيس الوزراء | IRQ | 2014-09-08 | 2018-10-25 | code: IRQGOV
nouri-al-maliki | رئيس الوزراء | IRQ | 2006-05-20 | 2014-09-08 | code: IRQGOV
nouri-al-maliki | نائب الرئيس | IRQ | 2014-09-09 | 2018 | code: IRQGOV
adel-abdul-mahdi | رئيس الوزراء | IRQ | 2018-10-25 | 2020-05-07 | code: IRQGOV
mustafa-al-kadhimi | رئيس الاستخبارات | IRQ | 2016 | 2020-05-07 | code: IRQSPY
mustafa-al-kadhimi | رئيس الوزراء | IRQ | 2020-05-07 | 2022-10-27 | code: IRQGOV
mohammed-shia-al-sudani | رئيس الوزراء | IRQ | 2022-10-27 |  | code: IRQGOV
ayad-allawi | رئيس الوزراء | IRQ | 2004-06-28 | 2005 | code: IRQGOV
ayad-allawi | نائب الرئيس | IRQ | 2014-09-09 | 2018 | code: IRQGOV
ibrahim-al-jaafari | رئيس الوزراء | IRQ | 2005 | 2006-05-20 | code: IRQGOV
ibrahim-al-jaafari | وزير الخارجية | IRQ | 2014-09-08 | 2018-10-25 | code: IRQGOV
jalal-talabani | الرئيس | IRQ | 2005-04-07 | 2014-07-24 | code: IRQGOV
fuad-masum | الرئيس | IRQ | 2014-07-24 | 2018-10-02 | code: IRQGOV
barham-salih | الرئيس | IRQ | 2018-10-02 | 2022-10-17 | code: IRQGOV
abdul-latif-rashid | الرئيس | IRQ | 2022-10-17 |  | code: IRQGOV
hoshyar-zebari | وزير الخارجية | IRQ | 2003 | 2014 | code: IRQGOV
hoshyar-zebari | وزير المالية | IRQ | 2014 | 2016 | code: IRQGOV
mohamed-ali-al-hakim | وزير الخارجية | IRQ | 2018-10-25 | 2020 | code: IRQGOV
fuad-hussein | وزير المالية | IRQ | 2018 | 2020 | code: IRQGOV
fuad-hussein | وزير الخارجية | IRQ | 2020 |  | code: IRQGOV
khaled-al-obaidi | وزير الدفاع | IRQ | 2014-10-18 | 2016-08-25 | code: IRQGOV
erfan-al-hiyali | وزير الدفاع | IRQ | 2017-01-30 | 2018 | code: IRQGOV
najah-al-shammari | وزير الدفاع | IRQ | 2019 | 2020 | code: IRQGOV
juma-inad | وزير الدفاع | IRQ | 2020 | 2022 | code: IRQGOV
saadoun-al-dulaimi | وزير الدفاع | IRQ | 2011 | 2014 | code: IRQGOV
mohammed-al-ghabban | وزير الداخلية | IRQ | 2014-10-18 | 2016 | code: IRQGOV
qasim-al-araji | وزير الداخلية | IRQ | 2017-01-30 | 2018 | code: IRQGOV
qasim-al-araji | مستشار الأمن القومي | IRQ | 2020 |  | code: IRQGOV
othman-al-ghanmi | رئيس الأركان | IRQ | 2015 | 2020 | code: IRQMIL
othman-al-ghanmi | وزير الداخلية | IRQ | 2020 | 2022 | code: IRQGOV
osama-al-nujaifi | رئيس مجلس النواب | IRQ | 2010-11-11 | 2014 | code: IRQLEG
osama-al-nujaifi | نائب الرئيس | IRQ | 2014-09-09 | 2018 | code: IRQGOV
atheel-al-nujaifi | محافظ نينوى | IRQ | 2009 | 2015 | code: IRQGOV
salim-al-jabouri | رئيس مجلس النواب | IRQ | 2014-07-15 | 2018 | code: IRQLEG
mohamed-al-halbousi | رئيس مجلس النواب | IRQ | 2018-09-15 | 2023-11-14 | code: IRQLEG
mahmoud-al-mashhadani | رئيس مجلس النواب | IRQ | 2006 | 2008 | code: IRQLEG
mahmoud-al-mashhadani | رئيس مجلس النواب | IRQ | 2024-10-31 |  | code: IRQLEG
saleh-al-mutlaq | نائب رئيس الوزراء | IRQ | 2010 | 2015 | code: IRQGOV
tariq-al-hashimi | نائب الرئيس | IRQ | 2006-04-22 | 2012 | code: IRQGOV
khudair-al-khuzaie | نائب الرئيس | IRQ | 2011 | 2014 | code: IRQGOV
rafi-al-issawi | وزير المالية | IRQ | 2010 | 2013 | code: IRQGOV
ammar-al-hakim | رئيس | supreme-islamic-iraqi-council | 2009 | 2017 | code: IRQPTY
hadi-al-amiri | زعيم | badr-organization | 2009 |  | code: IRQREB
qais-al-khazali | زعيم | asaib-ahl-al-haq | 2006 |  | code: IRQREB
abu-mahdi-al-muhandis | نائب رئيس هيئة الحشد الشعبي | popular-mobilization-forces | 2014 | 2020-01-03 | code: IRQMIL
falih-al-fayyadh | رئيس هيئة الحشد الشعبي | popular-mobilization-forces | 2014 |  | code: IRQMIL
falih-al-fayyadh | مستشار الأمن القومي | IRQ | 2010 | 2020 | code: IRQGOV
akram-al-kaabi | زعيم | harakat-al-nujaba | 2013 |  | code: IRQREB
ahmed-al-asadi | المتحدث باسم الحشد الشعبي | popular-mobilization-forces | 2014 | 2018 | code: IRQMIL
yahya-rasool | المتحدث باسم القائد العام للقوات المسلحة | IRQ | 2020 |  | code: IRQMIL
saad-maan | المتحدث باسم وزارة الداخلية | IRQ | 2012 |  | code: IRQGOV
abdul-amir-yarallah | رئيس الأركان | IRQ | 2020 |  | code: IRQMIL
babaker-zebari | رئيس الأركان | IRQ | 2004 | 2015 | code: IRQMIL
suhaib-al-rawi | محافظ الأنبار | IRQ | 2014 | 2016 | code: IRQGOV
masoud-barzani | رئيس إقليم كردستان | kurdistan-regional-government | 2005-06-14 | 2017-11-01 | code: IRQGOV
masoud-barzani | رئيس | kurdistan-democratic-party | 1979 |  | code: IRQPTY
nechirvan-barzani | رئيس الوزراء | kurdistan-regional-government | 2012 | 2019 | code: IRQGOV
nechirvan-barzani | رئيس إقليم كردستان | kurdistan-regional-government | 2019-06-10 |  | code: IRQGOV
masrour-barzani | رئيس الوزراء | kurdistan-regional-government | 2019-07-10 |  | code: IRQGOV
nawshirwan-mustafa | زعيم | gorran-movement | 2009 | 2017-05-19 | code: IRQPTY
jabar-yawar | أمين عام وزارة البيشمركة | kurdistan-regional-government | 2009 | 2022 | code: IRQGOV
najmaddin-karim | محافظ كركوك | IRQ | 2011 | 2017 | code: IRQGOV
arshad-al-salihi | رئيس | iraqi-turkmen-front | 2011 | 2021 | code: IRQPTY
harith-al-dhari | الأمين العام | association-of-muslim-scholars-in-iraq | 2003 | 2015-03-12 | code: IRQOPP
saddam-hussein | الرئيس | IRQ | 1979-07-16 | 2003-04-09 | code: IRQGOV
saad-al-hadithi | المتحدث باسم رئيس الوزراء | IRQ | 2014 | 2020 | code: IRQGOV
ihsan-abdul-jabbar | وزير النفط | IRQ | 2020 | 2022 | code: IRQGOV
jabbar-al-luaibi | وزير النفط | IRQ | 2016 | 2018 | code: IRQGOV
# Yemen
abdrabbuh-mansur-hadi | نائب الرئيس | YEM | 1994 | 2012-02-25 | code: YEMGOV
abdrabbuh-mansur-hadi | الرئيس | YEM | 2012-02-25 | 2022-04-07 | code: YEMGOV
ali-abdullah-saleh | الرئيس | YEM | 1990-05-22 | 2012-02-25 | code: YEMGOV
ali-abdullah-saleh | رئيس | general-peoples-congress | 1982 | 2017-12-04 | code: YEMPTY
khaled-bahah | رئيس الوزراء | YEM | 2014-11-09 | 2016-04-03 | code: YEMGOV
khaled-bahah | نائب الرئيس | YEM | 2015-04-12 | 2016-04-03 | code: YEMGOV
ahmed-obeid-bin-daghr | رئيس الوزراء | YEM | 2016-04-03 | 2018-10-15 | code: YEMGOV
maeen-abdulmalik-saeed | رئيس الوزراء | YEM | 2018-10-15 | 2024-02-05 | code: YEMGOV
ahmad-awad-bin-mubarak | وزير الخارجية | YEM | 2020 | 2024 | code: YEMGOV
ahmad-awad-bin-mubarak | رئيس الوزراء | YEM | 2024-02-05 |  | code: YEMGOV
mohammed-basindawa | رئيس الوزراء | YEM | 2011-12-10 | 2014-09-24 | code: YEMGOV
ali-mohsen-al-ahmar | نائب الرئيس | YEM | 2016-04-03 | 2022-04-07 | code: YEMGOV
rashad-al-alimi | رئيس مجلس القيادة الرئاسي | presidential-leadership-council-yemen | 2022-04-07 |  | code: YEMGOV
aidarus-al-zoubaidi | محافظ عدن | YEM | 2015 | 2017 | code: YEMGOV
aidarus-al-zoubaidi | الرئيس | southern-transitional-council | 2017-05-11 |  | code: YEMREB
hani-bin-braik | نائب رئيس المجلس الانتقالي الجنوبي | southern-transitional-council | 2017-05-11 |  | code: YEMREB
abdulmalik-al-mekhlafi | وزير الخارجية | YEM | 2015-12-01 | 2018-05-24 | code: YEMGOV
khaled-al-yamani | المندوب لدى الأمم المتحدة | YEM | 2015 | 2018 | code: YEMGOV
khaled-al-yamani | وزير الخارجية | YEM | 2018-05-24 | 2019 | code: YEMGOV
riad-yassin | وزير الخارجية | YEM | 2015 | 2015-12-01 | code: YEMGOV
mohammed-al-hadhrami | وزير الخارجية | YEM | 2019 | 2020 | code: YEMGOV
abu-bakr-al-qirbi | وزير الخارجية | YEM | 2001 | 2014 | code: YEMGOV
jamal-al-sallal | وزير الخارجية | YEM | 2014 | 2014 | code: YEMGOV
abdullah-al-saidi | وزير الخارجية | YEM | 2014-11-07 | 2015 | code: YEMGOV
mahmoud-al-subaihi | وزير الدفاع | YEM | 2014-11-07 | 2015 | code: YEMGOV
mohammed-nasser-ahmed | وزير الدفاع | YEM | 2006 | 2014 | code: YEMGOV
mohammed-al-maqdashi | رئيس الأركان | YEM | 2015 | 2017 | code: YEMMIL
mohammed-al-maqdashi | وزير الدفاع | YEM | 2018 | 2022 | code: YEMGOV
sagheer-bin-aziz | رئيس الأركان | YEM | 2020 |  | code: YEMMIL
nayef-al-bakri | محافظ عدن | YEM | 2015 | 2015 | code: YEMGOV
jaafar-mohammed-saad | محافظ عدن | YEM | 2015 | 2015-12-06 | code: YEMGOV
rajeh-badi | المتحدث باسم الحكومة | YEM | 2014 |  | code: YEMGOV
hussein-arab | وزير الداخلية | YEM | 2015 | 2017 | code: YEMGOV
ahmed-al-maysari | وزير الداخلية | YEM | 2017 | 2020 | code: YEMGOV
muammar-al-eryani | وزير الإعلام | YEM | 2018 |  | code: YEMGOV
ezzadine-al-asbahi | وزير حقوق الإنسان | YEM | 2014 | 2017 | code: YEMGOV
sultan-al-arada | محافظ مأرب | YEM | 2012 |  | code: YEMGOV
sultan-al-barakani | رئيس مجلس النواب | YEM | 2019-04-13 |  | code: YEMLEG
yassin-said-numan | الأمين العام | yemeni-socialist-party | 2005 | 2014 | code: YEMPTY
ahmed-ali-abdullah-saleh | السفير لدى الإمارات | YEM | 2013 | 2015 | code: YEMGOV
abdul-malik-al-houthi | زعيم | houthis | 2004 |  | code: YEMREB
mohammed-ali-al-houthi | الرئيس | supreme-revolutionary-committee | 2015-02-06 |  | code: YEMREB
saleh-al-sammad | الرئيس | supreme-political-council-sanaa | 2016-08-15 | 2018-04-19 | code: YEMREB
mahdi-al-mashat | الرئيس | supreme-political-council-sanaa | 2018-04-25 |  | code: YEMREB
mohammed-abdulsalam | المتحدث باسم الحوثيين | houthis | 2007 |  | code: YEMREB
abdulaziz-bin-habtour | محافظ عدن | YEM | 2014 | 2015 | code: YEMGOV
abdulaziz-bin-habtour | رئيس الوزراء | sanaa-government | 2016-10-04 | 2024 | code: YEMREB
hisham-sharaf | وزير الخارجية | sanaa-government | 2016 | 2024 | code: YEMREB
yahya-saree | المتحدث العسكري | houthis | 2018 |  | code: YEMREB
nasir-al-wuhayshi | زعيم | al-qaida-in-the-arabian-peninsula | 2007 | 2015 | code: IMG
qasim-al-raymi | زعيم | al-qaida-in-the-arabian-peninsula | 2015 | 2020 | code: IMG
faraj-al-bahsani | محافظ حضرموت | YEM | 2017 | 2022 | code: YEMGOV
ahmed-saeed-bin-breik | محافظ حضرموت | YEM | 2016 | 2017 | code: YEMGOV
# Libya
khalifa-haftar | القائد | libyan-national-army | 2015-03-02 |  | code: LBYREB
fayez-al-sarraj | رئيس المجلس الرئاسي | libyan-presidential-council | 2016-03-30 | 2021-03-15 | code: LBYGOV
fayez-al-sarraj | رئيس الوزراء | LBY | 2016-03-30 | 2021-03-15 | code: LBYGOV
abdul-hamid-dbeibah | رئيس الوزراء | LBY | 2021-03-15 |  | code: LBYGOV
mohamed-al-menfi | رئيس المجلس الرئاسي | libyan-presidential-council | 2021-03-15 |  | code: LBYGOV
aguila-saleh | رئيس مجلس النواب | LBY | 2014-08-05 |  | code: LBYLEG
khaled-al-mishri | الرئيس | high-council-of-state-libya | 2018-04-08 | 2023-08-06 | code: LBYGOV
abdulrahman-sewehli | الرئيس | high-council-of-state-libya | 2016-04-06 | 2018-04-08 | code: LBYGOV
mohamed-takala | الرئيس | high-council-of-state-libya | 2023-08-06 |  | code: LBYGOV
fathi-bashagha | وزير الداخلية | LBY | 2018 | 2021 | code: LBYGOV
fathi-bashagha | رئيس الوزراء | government-of-national-stability | 2022-03-03 | 2023-05-16 | code: LBYGOV
osama-hammad | رئيس الوزراء | government-of-national-stability | 2023-05-16 |  | code: LBYGOV
abdullah-al-thani | وزير الدفاع | LBY | 2013 | 2014 | code: LBYGOV
abdullah-al-thani | رئيس الوزراء | LBY | 2014-03-11 | 2014 | code: LBYGOV
abdullah-al-thani | رئيس الوزراء | libyan-interim-government-east | 2014 | 2021-03-15 | code: LBYGOV
ali-zeidan | رئيس الوزراء | LBY | 2012-11-14 | 2014-03-11 | code: LBYGOV
omar-al-hassi | رئيس الوزراء | libyan-national-salvation-government | 2014-09-06 | 2015-03-31 | code: LBYOPP
khalifa-al-ghwell | رئيس الوزراء | libyan-national-salvation-government | 2015-03-31 | 2017 | code: LBYOPP
nouri-abusahmain | الرئيس | general-national-congress | 2013-06-25 | 2016 | code: LBYLEG
mohammed-magariaf | الرئيس | general-national-congress | 2012-08-09 | 2013-05-28 | code: LBYLEG
mustafa-abdul-jalil | الرئيس | national-transitional-council-libya | 2011-03-05 | 2012-08-08 | code: LBYOPP
mahmoud-jibril | رئيس الوزراء | LBY | 2011 | 2011-10-23 | code: LBYOPP
mahmoud-jibril | رئيس | national-forces-alliance | 2012 | 2020-04-05 | code: LBYPTY
abdurrahim-el-keib | رئيس الوزراء | LBY | 2011-11-24 | 2012-11-14 | code: LBYGOV
baghdadi-mahmudi | رئيس الوزراء | LBY | 2006 | 2011 | code: LBYGOV
moussa-koussa | وزير الخارجية | LBY | 2009 | 2011-03-30 | code: LBYGOV
mohamed-siala | وزير الخارجية | LBY | 2016 | 2021 | code: LBYGOV
najla-mangoush | وزير الخارجية | LBY | 2021-03-15 | 2023 | code: LBYGOV
mohamed-al-dairi | وزير الخارجية | libyan-interim-government-east | 2014 | 2018 | code: LBYGOV
mohamed-abdelaziz | وزير الخارجية | LBY | 2013 | 2014 | code: LBYGOV
ahmed-al-mismari | المتحدث باسم الجيش الوطني الليبي | libyan-national-army | 2014 |  | code: LBYREB
abdulrazek-al-nadoori | رئيس الأركان | libyan-national-army | 2014 |  | code: LBYREB
mohammed-al-haddad | رئيس الأركان | LBY | 2020 |  | code: LBYMIL
mustafa-sanalla | رئيس المؤسسة الوطنية للنفط | national-oil-corporation-libya | 2014 | 2022 | code: LBYGOV
sadiq-al-kabir | محافظ مصرف ليبيا المركزي | central-bank-of-libya | 2011 | 2024 | code: LBYGOV
abdelmalek-droukdel | زعيم | al-qaida-in-the-islamic-maghreb | 2004 | 2020-06-03 | code: IMG
christopher-stevens | السفير لدى ليبيا | USA | 2012 | 2012-09-11 | code: USAGOV
# Lebanon
saad-hariri | رئيس الوزراء | LBN | 2009-11-09 | 2011-06-13 | code: LBNGOV
saad-hariri | رئيس الوزراء | LBN | 2016-12-18 | 2020-01-21 | code: LBNGOV
saad-hariri | رئيس | future-movement | 2007 |  | code: LBNPTY
rafik-hariri | رئيس الوزراء | LBN | 1992 | 1998 | code: LBNGOV
rafik-hariri | رئيس الوزراء | LBN | 2000 | 2004 | code: LBNGOV
najib-mikati | رئيس الوزراء | LBN | 2011-06-13 | 2014-02-15 | code: LBNGOV
najib-mikati | رئيس الوزراء | LBN | 2021-09-10 | 2025-02-08 | code: LBNGOV
tammam-salam | رئيس الوزراء | LBN | 2014-02-15 | 2016-12-18 | code: LBNGOV
hassan-diab | رئيس الوزراء | LBN | 2020-01-21 | 2021-09-10 | code: LBNGOV
nawaf-salam | المندوب لدى الأمم المتحدة | LBN | 2007 | 2017 | code: LBNGOV
fouad-siniora | رئيس الوزراء | LBN | 2005-07-19 | 2009-11-09 | code: LBNGOV
michel-aoun | الرئيس | LBN | 2016-10-31 | 2022-10-30 | code: LBNGOV
michel-suleiman | الرئيس | LBN | 2008-05-25 | 2014-05-24 | code: LBNGOV
emile-lahoud | الرئيس | LBN | 1998-11-24 | 2007-11-23 | code: LBNGOV
joseph-aoun | قائد الجيش | LBN | 2017-03-08 | 2025-01-09 | code: LBNMIL
jean-kahwagi | قائد الجيش | LBN | 2008-08-29 | 2017-03-08 | code: LBNMIL
nabih-berri | رئيس مجلس النواب | LBN | 1992-10-20 |  | code: LBNLEG
nabih-berri | رئيس | amal-movement | 1980 |  | code: LBNPTY
hassan-nasrallah | الأمين العام | hezbollah | 1992-02-16 | 2024-09-27 | code: LBNREB
naim-qassem | نائب الأمين العام | hezbollah | 1991 | 2024-10-29 | code: LBNREB
naim-qassem | الأمين العام | hezbollah | 2024-10-29 |  | code: LBNREB
mohammad-raad | رئيس | loyalty-to-the-resistance-bloc | 2000 |  | code: LBNPTY
gebran-bassil | وزير الطاقة | LBN | 2011 | 2014 | code: LBNGOV
gebran-bassil | وزير الخارجية | LBN | 2014-02-15 | 2020-01-21 | code: LBNGOV
gebran-bassil | رئيس | free-patriotic-movement | 2015 |  | code: LBNPTY
adnan-mansour | وزير الخارجية | LBN | 2011-06-13 | 2014-02-15 | code: LBNGOV
nassif-hitti | وزير الخارجية | LBN | 2020-01-21 | 2020-08-03 | code: LBNGOV
charbel-wehbe | وزير الخارجية | LBN | 2020-08-03 | 2021 | code: LBNGOV
abdallah-bou-habib | وزير الخارجية | LBN | 2021-09-10 | 2025-02-08 | code: LBNGOV
nohad-machnouk | وزير الداخلية | LBN | 2014-02-15 | 2019-01-31 | code: LBNGOV
raya-al-hassan | وزير الداخلية | LBN | 2019-01-31 | 2020-01-21 | code: LBNGOV
mohammed-fahmi | وزير الداخلية | LBN | 2020-01-21 | 2021-09-10 | code: LBNGOV
marwan-charbel | وزير الداخلية | LBN | 2011-06-13 | 2014-02-15 | code: LBNGOV
ashraf-rifi | مدير عام قوى الأمن الداخلي | lebanese-internal-security-forces | 2005 | 2013 | code: LBNCOP
ashraf-rifi | وزير العدل | LBN | 2014-02-15 | 2016 | code: LBNGOV
samir-mokbel | وزير الدفاع | LBN | 2014-02-15 | 2016-12-18 | code: LBNGOV
yaacoub-sarraf | وزير الدفاع | LBN | 2016-12-18 | 2019-01-31 | code: LBNGOV
elias-bou-saab | وزير الدفاع | LBN | 2019-01-31 | 2020-01-21 | code: LBNGOV
fayez-ghosn | وزير الدفاع | LBN | 2011-06-13 | 2014-02-15 | code: LBNGOV
ali-hassan-khalil | وزير المالية | LBN | 2014-02-15 | 2020-01-21 | code: LBNGOV
walid-jumblatt | رئيس | progressive-socialist-party | 1977 | 2023 | code: LBNPTY
samir-geagea | رئيس | lebanese-forces | 1986 |  | code: LBNPTY
suleiman-frangieh | رئيس | marada-movement | 2006 |  | code: LBNPTY
abbas-ibrahim | مدير عام الأمن العام | lebanese-general-security | 2011 | 2023 | code: LBNSPY
riad-salameh | حاكم مصرف لبنان | banque-du-liban | 1993-08-01 | 2023-07-31 | code: LBNGOV
# Palestine
mahmoud-abbas | الرئيس | PSE | 2005-01-15 |  | code: PSEGOV
mahmoud-abbas | الرئيس | plo | 2004 |  | code: PSEGOV
yasser-arafat | الرئيس | PSE | 1994 | 2004-11-11 | code: PSEGOV
salam-fayyad | رئيس الوزراء | PSE | 2007-06-15 | 2013-06-06 | code: PSEGOV
rami-hamdallah | رئيس الوزراء | PSE | 2013-06-06 | 2019-04-13 | code: PSEGOV
mohammad-shtayyeh | رئيس الوزراء | PSE | 2019-04-13 | 2024-03-31 | code: PSEGOV
mohammad-mustafa | رئيس الوزراء | PSE | 2024-03-31 |  | code: PSEGOV
riyad-al-maliki | وزير الخارجية | PSE | 2007 | 2024-03-31 | code: PSEGOV
saeb-erekat | كبير المفاوضين | plo | 2003 | 2020-11-10 | code: PSEGOV
saeb-erekat | أمين سر اللجنة التنفيذية | plo | 2015 | 2020-11-10 | code: PSEGOV
nabil-abu-rudeineh | المتحدث باسم الرئاسة | PSE | 2000 |  | code: PSEGOV
riyad-mansour | المندوب لدى الأمم المتحدة | PSE | 2005 |  | code: PSEGOV
yasser-abed-rabbo | أمين سر اللجنة التنفيذية | plo | 2005 | 2015 | code: PSEGOV
ahmed-qurei | رئيس الوزراء | PSE | 2003 | 2006 | code: PSEGOV
majed-faraj | رئيس جهاز المخابرات العامة | PSE | 2009 |  | code: PSESPY
ismail-haniyeh | رئيس الوزراء | PSE | 2006-03-29 | 2007-06-14 | code: PSEGOV
ismail-haniyeh | رئيس المكتب السياسي | hamas | 2017-05-06 | 2024-07-31 | code: PSEREB
khaled-meshaal | رئيس المكتب السياسي | hamas | 1996 | 2017-05-06 | code: PSEREB
yahya-sinwar | رئيس حركة حماس في غزة | hamas | 2017 | 2024 | code: PSEREB
yahya-sinwar | رئيس المكتب السياسي | hamas | 2024-08-06 | 2024-10-16 | code: PSEREB
mohammed-deif | القائد | al-qassam-brigades | 2002 | 2024-07-13 | code: PSEREB
saleh-al-arouri | نائب رئيس المكتب السياسي | hamas | 2017 | 2024-01-02 | code: PSEREB
sami-abu-zuhri | المتحدث باسم حماس | hamas | 2006 |  | code: PSEREB
fawzi-barhoum | المتحدث باسم حماس | hamas | 2006 |  | code: PSEREB
hazem-qassem | المتحدث باسم حماس | hamas | 2017 |  | code: PSEREB
abu-obeida | المتحدث باسم كتائب القسام | al-qassam-brigades | 2006 |  | code: PSEREB
ashraf-al-qidra | المتحدث باسم وزارة الصحة في غزة | gaza-health-ministry | 2012 | 2024 | code: PSEGOV
ramadan-shalah | الأمين العام | palestinian-islamic-jihad | 1995 | 2018 | code: PSEREB
ziad-al-nakhalah | الأمين العام | palestinian-islamic-jihad | 2018-09-28 |  | code: PSEREB
ahmad-saadat | الأمين العام | popular-front-for-the-liberation-of-palestine | 2001 |  | code: PSEREB
ahmed-jibril | الأمين العام | pflp-general-command | 1968 | 2021-07-07 | code: PSEREB
nayef-hawatmeh | الأمين العام | democratic-front-for-the-liberation-of-palestine | 1969 |  | code: PSEPTY
ayman-odeh | رئيس | joint-list | 2015 | 2022 | code: ISRPTY
mansour-abbas | رئيس | united-arab-list | 2019 |  | code: ISRPTY
# Israel
benjamin-netanyahu | رئيس الوزراء | ISR | 1996-06-18 | 1999-07-06 | code: ISRGOV
benjamin-netanyahu | رئيس الوزراء | ISR | 2009-03-31 | 2021-06-13 | code: ISRGOV
benjamin-netanyahu | رئيس الوزراء | ISR | 2022-12-29 |  | code: ISRGOV
benjamin-netanyahu | وزير الخارجية | ISR | 2015-05-14 | 2019 | code: ISRGOV
naftali-bennett | رئيس الوزراء | ISR | 2021-06-13 | 2022-06-30 | code: ISRGOV
naftali-bennett | وزير الدفاع | ISR | 2019 | 2020-05-17 | code: ISRGOV
naftali-bennett | وزير التعليم | ISR | 2015-05-14 | 2019 | code: ISRGOV
yair-lapid | وزير المالية | ISR | 2013-03-18 | 2014 | code: ISRGOV
yair-lapid | وزير الخارجية | ISR | 2021-06-13 | 2022-12-29 | code: ISRGOV
yair-lapid | رئيس الوزراء | ISR | 2022-07-01 | 2022-12-29 | code: ISRGOV
ehud-olmert | رئيس الوزراء | ISR | 2006-01-04 | 2009-03-31 | code: ISRGOV
ehud-barak | رئيس الوزراء | ISR | 1999-07-06 | 2001-03-07 | code: ISRGOV
ehud-barak | وزير الدفاع | ISR | 2007-06-18 | 2013-03-18 | code: ISRGOV
ariel-sharon | رئيس الوزراء | ISR | 2001-03-07 | 2006-04-14 | code: ISRGOV
shimon-peres | الرئيس | ISR | 2007-07-15 | 2014-07-24 | code: ISRGOV
reuven-rivlin | الرئيس | ISR | 2014-07-24 | 2021-07-07 | code: ISRGOV
isaac-herzog | الرئيس | ISR | 2021-07-07 |  | code: ISRGOV
avigdor-lieberman | وزير الخارجية | ISR | 2009-03-31 | 2012 | code: ISRGOV
avigdor-lieberman | وزير الخارجية | ISR | 2013-11-11 | 2015-05-06 | code: ISRGOV
avigdor-lieberman | وزير الدفاع | ISR | 2016-05-30 | 2018-11-16 | code: ISRGOV
avigdor-lieberman | وزير المالية | ISR | 2021-06-13 | 2022-12-29 | code: ISRGOV
moshe-yaalon | وزير الدفاع | ISR | 2013-03-18 | 2016-05-22 | code: ISRGOV
benny-gantz | رئيس الأركان | ISR | 2011-02-14 | 2015-02-16 | code: ISRMIL
benny-gantz | وزير الدفاع | ISR | 2020-05-17 | 2022-12-29 | code: ISRGOV
yoav-gallant | وزير الدفاع | ISR | 2022-12-29 | 2024-11-07 | code: ISRGOV
israel-katz | وزير الخارجية | ISR | 2019 | 2020-05-17 | code: ISRGOV
israel-katz | وزير الخارجية | ISR | 2024 | 2024 | code: ISRGOV
israel-katz | وزير الدفاع | ISR | 2024-11-08 |  | code: ISRGOV
gabi-ashkenazi | رئيس الأركان | ISR | 2007-02-14 | 2011-02-14 | code: ISRMIL
gabi-ashkenazi | وزير الخارجية | ISR | 2020-05-17 | 2021-06-13 | code: ISRGOV
eli-cohen | وزير الخارجية | ISR | 2022-12-29 | 2024 | code: ISRGOV
gideon-saar | وزير الخارجية | ISR | 2024 |  | code: ISRGOV
tzipi-livni | وزير الخارجية | ISR | 2006 | 2009-03-31 | code: ISRGOV
tzipi-livni | وزير العدل | ISR | 2013-03-18 | 2014 | code: ISRGOV
gadi-eisenkot | رئيس الأركان | ISR | 2015-02-16 | 2019-01-15 | code: ISRMIL
aviv-kochavi | رئيس الأركان | ISR | 2019-01-15 | 2023-01-16 | code: ISRMIL
herzi-halevi | رئيس الأركان | ISR | 2023-01-16 | 2025 | code: ISRMIL
avichay-adraee | المتحدث باسم الجيش الإسرائيلي | israeli-army | 2005 |  | code: ISRMIL
itamar-ben-gvir | وزير الأمن القومي | ISR | 2022-12-29 | 2025 | code: ISRGOV
bezalel-smotrich | وزير المالية | ISR | 2022-12-29 |  | code: ISRGOV
gilad-erdan | وزير الأمن الداخلي | ISR | 2015 | 2020 | code: ISRGOV
gilad-erdan | المندوب لدى الأمم المتحدة | ISR | 2020 | 2024 | code: ISRGOV
ron-dermer | السفير لدى الولايات المتحدة | ISR | 2013 | 2021 | code: ISRGOV
danny-danon | المندوب لدى الأمم المتحدة | ISR | 2015 | 2020 | code: ISRGOV
ron-prosor | المندوب لدى الأمم المتحدة | ISR | 2011 | 2015 | code: ISRGOV
meir-dagan | رئيس الموساد | mossad | 2002 | 2011 | code: ISRSPY
tamir-pardo | رئيس الموساد | mossad | 2011 | 2016 | code: ISRSPY
yossi-cohen | رئيس الموساد | mossad | 2016 | 2021 | code: ISRSPY
david-barnea | رئيس الموساد | mossad | 2021-06-01 |  | code: ISRSPY
ronen-bar | رئيس الشاباك | shin-bet | 2021 | 2025 | code: ISRSPY
ayelet-shaked | وزير العدل | ISR | 2015-05-14 | 2019 | code: ISRGOV
# Egypt
abdel-fattah-el-sisi | وزير الدفاع | EGY | 2012-08-12 | 2014-03-26 | code: EGYGOV
abdel-fattah-el-sisi | الرئيس | EGY | 2014-06-08 |  | code: EGYGOV
mohamed-morsi | الرئيس | EGY | 2012-06-30 | 2013-07-03 | code: EGYGOV
hosni-mubarak | الرئيس | EGY | 1981-10-14 | 2011-02-11 | code: EGYGOV
adly-mansour | الرئيس | EGY | 2013-07-04 | 2014-06-08 | code: EGYGOV
mohamed-hussein-tantawi | وزير الدفاع | EGY | 1991 | 2012-08-12 | code: EGYGOV
omar-suleiman | نائب الرئيس | EGY | 2011-01-29 | 2011-02-11 | code: EGYGOV
sami-anan | رئيس الأركان | EGY | 2005 | 2012-08-12 | code: EGYMIL
ahmed-shafik | رئيس الوزراء | EGY | 2011-01-31 | 2011-03-03 | code: EGYGOV
essam-sharaf | رئيس الوزراء | EGY | 2011-03-03 | 2011-12-07 | code: EGYGOV
kamal-ganzouri | رئيس الوزراء | EGY | 2011-12-07 | 2012-08-02 | code: EGYGOV
hesham-qandil | رئيس الوزراء | EGY | 2012-08-02 | 2013-07-08 | code: EGYGOV
hazem-el-beblawi | رئيس الوزراء | EGY | 2013-07-16 | 2014-03-01 | code: EGYGOV
ibrahim-mahlab | رئيس الوزراء | EGY | 2014-03-01 | 2015-09-19 | code: EGYGOV
sherif-ismail | رئيس الوزراء | EGY | 2015-09-19 | 2018-06-14 | code: EGYGOV
mostafa-madbouly | رئيس الوزراء | EGY | 2018-06-14 |  | code: EGYGOV
sameh-shoukry | وزير الخارجية | EGY | 2014-06-17 | 2024-07-03 | code: EGYGOV
badr-abdelatty | المتحدث باسم وزارة الخارجية | EGY | 2013 | 2015 | code: EGYGOV
badr-abdelatty | وزير الخارجية | EGY | 2024-07-03 |  | code: EGYGOV
nabil-fahmy | وزير الخارجية | EGY | 2013 | 2014-06-17 | code: EGYGOV
mohamed-kamel-amr | وزير الخارجية | EGY | 2011 | 2013 | code: EGYGOV
nabil-elaraby | وزير الخارجية | EGY | 2011 | 2011 | code: EGYGOV
nabil-elaraby | الأمين العام | arab-league | 2011-07-01 | 2016-07-02 | code: IGOARL
ahmed-aboul-gheit | وزير الخارجية | EGY | 2004 | 2011 | code: EGYGOV
ahmed-aboul-gheit | الأمين العام | arab-league | 2016-07-03 |  | code: IGOARL
amr-moussa | الأمين العام | arab-league | 2001 | 2011 | code: IGOARL
ahmed-ben-helli | نائب الأمين العام | arab-league | 2009 | 2016 | code: IGOARL
hossam-zaki | الأمين العام المساعد | arab-league | 2016 |  | code: IGOARL
sedki-sobhi | رئيس الأركان | EGY | 2012-08-12 | 2014 | code: EGYMIL
sedki-sobhi | وزير الدفاع | EGY | 2014-03-27 | 2018-06-14 | code: EGYGOV
mohamed-zaki | وزير الدفاع | EGY | 2018-06-14 | 2024 | code: EGYGOV
mahmoud-hegazy | رئيس الأركان | EGY | 2014-03-27 | 2017-10-28 | code: EGYMIL
mohamed-farid-hegazy | رئيس الأركان | EGY | 2017-10-28 | 2021 | code: EGYMIL
magdy-abdel-ghaffar | وزير الداخلية | EGY | 2015-03-05 | 2018-06-14 | code: EGYGOV
mahmoud-tawfik | وزير الداخلية | EGY | 2018-06-14 |  | code: EGYGOV
mohamed-ibrahim-moustafa | وزير الداخلية | EGY | 2013 | 2015-03-05 | code: EGYGOV
habib-el-adly | وزير الداخلية | EGY | 1997 | 2011-01-31 | code: EGYGOV
hisham-barakat | النائب العام | EGY | 2013 | 2015-06-29 | code: EGYJUD
abbas-kamel | رئيس المخابرات العامة | egyptian-general-intelligence | 2018 | 2024 | code: EGYSPY
khaled-fawzy | رئيس المخابرات العامة | egyptian-general-intelligence | 2014 | 2018 | code: EGYSPY
mohamed-samir | المتحدث العسكري | EGY | 2014 | 2016 | code: EGYMIL
ahmed-abu-zeid | المتحدث باسم وزارة الخارجية | EGY | 2015 | 2018 | code: EGYGOV
alaa-youssef | المتحدث باسم الرئاسة | EGY | 2014 | 2018 | code: EGYGOV
mohamed-elbaradei | المدير العام | iaea | 1997-12-01 | 2009-11-30 | code: IGOUNO
mohamed-elbaradei | نائب الرئيس | EGY | 2013-07-14 | 2013-08-14 | code: EGYGOV
mohammed-badie | المرشد العام | muslim-brotherhood | 2010-01-16 |  | code: EGYOPP
khairat-el-shater | نائب المرشد العام | muslim-brotherhood | 2010 |  | code: EGYOPP
mahmoud-ezzat | نائب المرشد العام | muslim-brotherhood | 2010 |  | code: EGYOPP
saad-el-katatni | رئيس مجلس الشعب | EGY | 2012-01-23 | 2012 | code: EGYLEG
younes-makhioun | رئيس | al-nour-party | 2013 |  | code: EGYPTY
el-sayyid-el-badawi | رئيس | wafd-party | 2010 | 2018 | code: EGYPTY
ahmed-el-tayeb | شيخ الأزهر | al-azhar | 2010-03-19 |  | code: EGYREL
shawki-allam | مفتي الجمهورية | EGY | 2013 | 2024 | code: EGYREL
yusuf-al-qaradawi | الرئيس | international-union-of-muslim-scholars | 2004 | 2018 | code: NGO
ali-abdel-aal | رئيس مجلس النواب | EGY | 2016-01-10 | 2021 | code: EGYLEG
# Jordan
abdullah-ii-of-jordan | الملك | JOR | 1999-02-07 |  | code: JORGOV
hussein-bin-abdullah-of-jordan | ولي العهد | JOR | 2009-07-02 |  | code: JORGOV
nasser-judeh | وزير الخارجية | JOR | 2009 | 2017-01-15 | code: JORGOV
ayman-safadi | وزير الخارجية | JOR | 2017-01-15 |  | code: JORGOV
abdullah-ensour | رئيس الوزراء | JOR | 2012-10-11 | 2016-06-01 | code: JORGOV
hani-al-mulki | رئيس الوزراء | JOR | 2016-06-01 | 2018-06-14 | code: JORGOV
omar-razzaz | رئيس الوزراء | JOR | 2018-06-14 | 2020-10-12 | code: JORGOV
bisher-khasawneh | رئيس الوزراء | JOR | 2020-10-12 | 2024-09-15 | code: JORGOV
jafar-hassan | رئيس الوزراء | JOR | 2024-09-15 |  | code: JORGOV
marouf-al-bakhit | رئيس الوزراء | JOR | 2011-02-09 | 2011-10-24 | code: JORGOV
awn-khasawneh | رئيس الوزراء | JOR | 2011-10-24 | 2012-05-02 | code: JORGOV
fayez-tarawneh | رئيس الوزراء | JOR | 2012-05-02 | 2012-10-11 | code: JORGOV
mohammad-momani | المتحدث باسم الحكومة | JOR | 2013 | 2018 | code: JORGOV
mashal-al-zaben | رئيس الأركان | JOR | 2010 | 2016 | code: JORMIL
mahmoud-freihat | رئيس الأركان | JOR | 2016 | 2019 | code: JORMIL
zeid-raad-al-hussein | المفوض السامي | ohchr | 2014-09-01 | 2018-08-31 | code: IGOUNO
# Saudi Arabia
abdullah-of-saudi-arabia | الملك | SAU | 2005-08-01 | 2015-01-23 | code: SAUGOV
salman-of-saudi-arabia | وزير الدفاع | SAU | 2011-11-05 | 2015-01-23 | code: SAUGOV
salman-of-saudi-arabia | ولي العهد | SAU | 2012-06-18 | 2015-01-23 | code: SAUGOV
salman-of-saudi-arabia | الملك | SAU | 2015-01-23 |  | code: SAUGOV
mohammed-bin-salman | وزير الدفاع | SAU | 2015-01-23 | 2022-09-27 | code: SAUGOV
mohammed-bin-salman | ولي ولي العهد | SAU | 2015-04-29 | 2017-06-21 | code: SAUGOV
mohammed-bin-salman | ولي العهد | SAU | 2017-06-21 |  | code: SAUGOV
mohammed-bin-salman | رئيس الوزراء | SAU | 2022-09-27 |  | code: SAUGOV
mohammed-bin-nayef | وزير الداخلية | SAU | 2012-11-05 | 2017-06-21 | code: SAUGOV
mohammed-bin-nayef | ولي ولي العهد | SAU | 2015-01-23 | 2015-04-29 | code: SAUGOV
mohammed-bin-nayef | ولي العهد | SAU | 2015-04-29 | 2017-06-21 | code: SAUGOV
muqrin-bin-abdulaziz | ولي ولي العهد | SAU | 2014-03-27 | 2015-01-23 | code: SAUGOV
muqrin-bin-abdulaziz | ولي العهد | SAU | 2015-01-23 | 2015-04-29 | code: SAUGOV
nayef-bin-abdulaziz | وزير الداخلية | SAU | 1975 | 2012-06-16 | code: SAUGOV
nayef-bin-abdulaziz | ولي العهد | SAU | 2011-10-27 | 2012-06-16 | code: SAUGOV
sultan-bin-abdulaziz | وزير الدفاع | SAU | 1963 | 2011-10-22 | code: SAUGOV
sultan-bin-abdulaziz | ولي العهد | SAU | 2005-08-01 | 2011-10-22 | code: SAUGOV
ahmed-bin-abdulaziz | وزير الداخلية | SAU | 2012-06-18 | 2012-11-05 | code: SAUGOV
saud-al-faisal | وزير الخارجية | SAU | 1975-10-13 | 2015-04-29 | code: SAUGOV
adel-al-jubeir | السفير لدى الولايات المتحدة | SAU | 2007 | 2015-04-29 | code: SAUGOV
adel-al-jubeir | وزير الخارجية | SAU | 2015-04-29 | 2018-12-27 | code: SAUGOV
adel-al-jubeir | وزير الدولة للشؤون الخارجية | SAU | 2018-12-27 |  | code: SAUGOV
ibrahim-al-assaf | وزير المالية | SAU | 1996 | 2016-10-31 | code: SAUGOV
ibrahim-al-assaf | وزير الخارجية | SAU | 2018-12-27 | 2019-10-23 | code: SAUGOV
faisal-bin-farhan | وزير الخارجية | SAU | 2019-10-23 |  | code: SAUGOV
khalid-bin-salman | السفير لدى الولايات المتحدة | SAU | 2017 | 2019 | code: SAUGOV
khalid-bin-salman | نائب وزير الدفاع | SAU | 2019-02-23 | 2022-09-27 | code: SAUGOV
khalid-bin-salman | وزير الدفاع | SAU | 2022-09-27 |  | code: SAUGOV
bandar-bin-sultan | رئيس الاستخبارات | SAU | 2012-07-19 | 2014-04-15 | code: SAUSPY
khalid-bin-bandar | رئيس الاستخبارات | SAU | 2014-06-30 | 2015-01-29 | code: SAUSPY
khalid-al-humaidan | رئيس الاستخبارات | SAU | 2015-01-29 |  | code: SAUSPY
mutaib-bin-abdullah | وزير الحرس الوطني | SAU | 2013-05-27 | 2017-11-04 | code: SAUGOV
abdulaziz-bin-saud-bin-nayef | وزير الداخلية | SAU | 2017-06-21 |  | code: SAUGOV
abdulaziz-bin-salman | وزير الطاقة | SAU | 2019-09-08 |  | code: SAUGOV
khalid-al-falih | وزير الطاقة | SAU | 2016-05-07 | 2019-09-08 | code: SAUGOV
ali-al-naimi | وزير النفط | SAU | 1995 | 2016-05-07 | code: SAUGOV
adel-al-toraifi | وزير الإعلام | SAU | 2015 | 2017 | code: SAUGOV
turki-al-malki | المتحدث باسم التحالف العربي | arab-coalition | 2017 |  | code: SAUMIL
ahmed-asiri | المتحدث باسم التحالف العربي | arab-coalition | 2015-03-26 | 2017 | code: SAUMIL
ahmed-asiri | مستشار وزير الدفاع | SAU | 2015 | 2017 | code: SAUMIL
mansour-al-turki | المتحدث باسم وزارة الداخلية | SAU | 2004 | 2018 | code: SAUGOV
abdallah-al-mouallimi | المندوب لدى الأمم المتحدة | SAU | 2011 | 2022 | code: SAUGOV
mohammed-al-jaber | السفير لدى اليمن | SAU | 2014 |  | code: SAUGOV
thamer-al-sabhan | السفير لدى العراق | SAU | 2015 | 2016 | code: SAUGOV
ali-awadh-asiri | السفير لدى لبنان | SAU | 2009 | 2016 | code: SAUGOV
walid-bukhari | السفير لدى لبنان | SAU | 2018 |  | code: SAUGOV
ahmed-qattan | السفير لدى مصر | SAU | 2011 | 2018 | code: SAUGOV
abdullah-al-rabeeah | المشرف العام على مركز الملك سلمان للإغاثة | king-salman-humanitarian-aid-and-relief-centre | 2015 |  | code: SAUGOV
abdulaziz-al-al-sheikh | المفتي العام | SAU | 1999 | 2025 | code: SAUREL
mohammad-al-issa | الأمين العام | muslim-world-league | 2016 |  | code: NGO
iyad-madani | الأمين العام | organisation-of-islamic-cooperation | 2014 | 2016-10-31 | code: IGOOIC
yousef-al-othaimeen | الأمين العام | organisation-of-islamic-cooperation | 2016 | 2021 | code: IGOOIC
hissein-brahim-taha | الأمين العام | organisation-of-islamic-cooperation | 2021 |  | code: IGOOIC
ekmeleddin-ihsanoglu | الأمين العام | organisation-of-islamic-cooperation | 2005 | 2014 | code: IGOOIC
abdullatif-al-zayani | الأمين العام | gulf-cooperation-council | 2011-04-01 | 2020-01-31 | code: IGOGCC
abdullatif-al-zayani | وزير الخارجية | BHR | 2020-02-11 |  | code: BHRGOV
nayef-al-hajraf | الأمين العام | gulf-cooperation-council | 2020-02-01 | 2023-01-31 | code: IGOGCC
jasem-al-budaiwi | الأمين العام | gulf-cooperation-council | 2023-02-01 |  | code: IGOGCC
# Emirates, Qatar, Kuwait, Bahrain, Oman
khalifa-bin-zayed | الرئيس | ARE | 2004-11-03 | 2022-05-13 | code: AREGOV
mohamed-bin-zayed | ولي عهد أبوظبي | ARE | 2004 | 2022-05-14 | code: AREGOV
mohamed-bin-zayed | الرئيس | ARE | 2022-05-14 |  | code: AREGOV
mohammed-bin-rashid | رئيس الوزراء | ARE | 2006 |  | code: AREGOV
mohammed-bin-rashid | نائب الرئيس | ARE | 2006 |  | code: AREGOV
abdullah-bin-zayed | وزير الخارجية | ARE | 2006-02-09 |  | code: AREGOV
anwar-gargash | وزير الدولة للشؤون الخارجية | ARE | 2008 | 2021 | code: AREGOV
anwar-gargash | المستشار الدبلوماسي للرئيس | ARE | 2021 |  | code: AREGOV
tahnoun-bin-zayed | مستشار الأمن القومي | ARE | 2016 |  | code: AREGOV
saif-bin-zayed | وزير الداخلية | ARE | 2004 |  | code: AREGOV
yousef-al-otaiba | السفير لدى الولايات المتحدة | ARE | 2008 |  | code: AREGOV
lana-nusseibeh | المندوب لدى الأمم المتحدة | ARE | 2013 | 2024 | code: AREGOV
suhail-al-mazrouei | وزير الطاقة | ARE | 2013 |  | code: AREGOV
tamim-bin-hamad | الأمير | QAT | 2013-06-25 |  | code: QATGOV
hamad-bin-khalifa | الأمير | QAT | 1995-06-27 | 2013-06-25 | code: QATGOV
hamad-bin-jassim | وزير الخارجية | QAT | 1992 | 2013-06-26 | code: QATGOV
hamad-bin-jassim | رئيس الوزراء | QAT | 2007-04-03 | 2013-06-26 | code: QATGOV
khalid-al-attiyah | وزير الخارجية | QAT | 2013-06-26 | 2016-01-27 | code: QATGOV
khalid-al-attiyah | وزير الدولة لشؤون الدفاع | QAT | 2016-01-27 | 2024 | code: QATGOV
mohammed-bin-abdulrahman | وزير الخارجية | QAT | 2016-01-27 |  | code: QATGOV
mohammed-bin-abdulrahman | رئيس الوزراء | QAT | 2023-03-07 |  | code: QATGOV
abdullah-bin-nasser-bin-khalifa-al-thani | رئيس الوزراء | QAT | 2013-06-26 | 2020-01-28 | code: QATGOV
khalid-bin-khalifa-al-thani | رئيس الوزراء | QAT | 2020-01-28 | 2023-03-07 | code: QATGOV
majed-al-ansari | المتحدث باسم وزارة الخارجية | QAT | 2021 |  | code: QATGOV
lolwah-al-khater | المتحدث باسم وزارة الخارجية | QAT | 2017 | 2022 | code: QATGOV
mohammed-al-emadi | رئيس اللجنة القطرية لإعادة إعمار غزة | qatari-committee-for-the-reconstruction-of-gaza | 2014 |  | code: QATGOV
sabah-al-ahmad | الأمير | KWT | 2006-01-29 | 2020-09-29 | code: KWTGOV
nawaf-al-ahmad | ولي العهد | KWT | 2006-02-20 | 2020-09-29 | code: KWTGOV
nawaf-al-ahmad | الأمير | KWT | 2020-09-29 | 2023-12-16 | code: KWTGOV
mishal-al-ahmad | ولي العهد | KWT | 2020-10-08 | 2023-12-16 | code: KWTGOV
mishal-al-ahmad | الأمير | KWT | 2023-12-16 |  | code: KWTGOV
jaber-al-mubarak | رئيس الوزراء | KWT | 2011-12-04 | 2019 | code: KWTGOV
sabah-al-khalid | وزير الخارجية | KWT | 2011-10-22 | 2019 | code: KWTGOV
sabah-al-khalid | رئيس الوزراء | KWT | 2019 | 2022 | code: KWTGOV
nasser-al-mohammed | رئيس الوزراء | KWT | 2006-02-07 | 2011-12-04 | code: KWTGOV
mohammed-al-khalid | وزير الداخلية | KWT | 2014 | 2016 | code: KWTGOV
khaled-al-jarallah | نائب وزير الخارجية | KWT | 1999 | 2021 | code: KWTGOV
ahmed-nasser-al-mohammed | وزير الخارجية | KWT | 2019 | 2022 | code: KWTGOV
marzouq-al-ghanim | رئيس مجلس الأمة | KWT | 2013 | 2022 | code: KWTLEG
hamad-bin-isa | الملك | BHR | 1999-03-06 |  | code: BHRGOV
salman-bin-hamad | ولي العهد | BHR | 1999-03-09 |  | code: BHRGOV
salman-bin-hamad | رئيس الوزراء | BHR | 2020-11-11 |  | code: BHRGOV
khalifa-bin-salman | رئيس الوزراء | BHR | 1970 | 2020-11-11 | code: BHRGOV
khalid-bin-ahmed | وزير الخارجية | BHR | 2005-09-26 | 2020-02-11 | code: BHRGOV
rashid-bin-abdullah | وزير الداخلية | BHR | 2004 |  | code: BHRGOV
ali-salman | الأمين العام | al-wefaq | 2006 |  | code: BHROPP
ebrahim-sharif | الأمين العام | waad-bahrain | 2007 | 2012 | code: BHROPP
qaboos-bin-said | السلطان | OMN | 1970-07-23 | 2020-01-10 | code: OMNGOV
haitham-bin-tariq | السلطان | OMN | 2020-01-11 |  | code: OMNGOV
yusuf-bin-alawi | الوزير المسؤول عن الشؤون الخارجية | OMN | 1997 | 2020-08-18 | code: OMNGOV
badr-al-busaidi | وزير الخارجية | OMN | 2020-08-18 |  | code: OMNGOV
# Iran
ali-khamenei | المرشد الأعلى | IRN | 1989-06-04 |  | code: IRNGOV
ali-khamenei | الرئيس | IRN | 1981 | 1989 | code: IRNGOV
ruhollah-khomeini | المرشد الأعلى | IRN | 1979 | 1989-06-03 | code: IRNGOV
hassan-rouhani | الرئيس | IRN | 2013-08-03 | 2021-08-03 | code: IRNGOV
mahmoud-ahmadinejad | الرئيس | IRN | 2005-08-03 | 2013-08-03 | code: IRNGOV
ebrahim-raisi | رئيس السلطة القضائية | IRN | 2019-03-07 | 2021-07-01 | code: IRNJUD
ebrahim-raisi | الرئيس | IRN | 2021-08-03 | 2024-05-19 | code: IRNGOV
masoud-pezeshkian | الرئيس | IRN | 2024-07-28 |  | code: IRNGOV
mohammad-khatami | الرئيس | IRN | 1997-08-03 | 2005-08-03 | code: IRNGOV
akbar-hashemi-rafsanjani | الرئيس | IRN | 1989 | 1997-08-03 | code: IRNGOV
akbar-hashemi-rafsanjani | رئيس مجمع تشخيص مصلحة النظام | expediency-council | 1989 | 2017-01-08 | code: IRNGOV
mohammad-javad-zarif | وزير الخارجية | IRN | 2013-08-15 | 2021-08-25 | code: IRNGOV
hossein-amir-abdollahian | مساعد وزير الخارجية | IRN | 2011 | 2016 | code: IRNGOV
hossein-amir-abdollahian | وزير الخارجية | IRN | 2021-08-25 | 2024-05-19 | code: IRNGOV
abbas-araghchi | مساعد وزير الخارجية | IRN | 2013 | 2021 | code: IRNGOV
abbas-araghchi | وزير الخارجية | IRN | 2024-08-21 |  | code: IRNGOV
ali-akbar-salehi | وزير الخارجية | IRN | 2010-12-13 | 2013-08-15 | code: IRNGOV
ali-akbar-salehi | رئيس منظمة الطاقة الذرية | atomic-energy-organization-of-iran | 2013 | 2021 | code: IRNGOV
manouchehr-mottaki | وزير الخارجية | IRN | 2005 | 2010-12-13 | code: IRNGOV
ali-bagheri-kani | وزير الخارجية | IRN | 2024-05-20 | 2024 | code: IRNGOV
ali-akbar-velayati | وزير الخارجية | IRN | 1981 | 1997 | code: IRNGOV
ali-akbar-velayati | مستشار المرشد الأعلى | IRN | 1997 |  | code: IRNGOV
ali-larijani | رئيس مجلس الشورى | IRN | 2008 | 2020 | code: IRNLEG
sadeq-larijani | رئيس السلطة القضائية | IRN | 2009 | 2019-03-07 | code: IRNJUD
mohammad-bagher-ghalibaf | رئيس مجلس الشورى | IRN | 2020-05-28 |  | code: IRNLEG
ali-shamkhani | الأمين العام | iranian-supreme-nsc | 2013-09-10 | 2023-05-22 | code: IRNGOV
saeed-jalili | الأمين العام | iranian-supreme-nsc | 2007 | 2013-09-10 | code: IRNGOV
qasem-soleimani | القائد | quds-force | 1998 | 2020-01-03 | code: IRNMIL
esmail-qaani | القائد | quds-force | 2020-01-03 |  | code: IRNMIL
mohammad-ali-jafari | القائد | irgc | 2007-09-01 | 2019-04-21 | code: IRNMIL
hossein-salami | القائد | irgc | 2019-04-21 |  | code: IRNMIL
hassan-firouzabadi | رئيس الأركان | IRN | 1989 | 2016-06-28 | code: IRNMIL
mohammad-bagheri | رئيس الأركان | IRN | 2016-06-28 |  | code: IRNMIL
hossein-dehghan | وزير الدفاع | IRN | 2013 | 2017 | code: IRNGOV
amir-hatami | وزير الدفاع | IRN | 2017 | 2021 | code: IRNGOV
ahmad-vahidi | وزير الدفاع | IRN | 2009 | 2013 | code: IRNGOV
ahmad-vahidi | وزير الداخلية | IRN | 2021 | 2024 | code: IRNGOV
abdolreza-rahmani-fazli | وزير الداخلية | IRN | 2013 | 2021 | code: IRNGOV
mahmoud-alavi | وزير الاستخبارات | IRN | 2013 | 2021 | code: IRNSPY
heydar-moslehi | وزير الاستخبارات | IRN | 2009 | 2013 | code: IRNSPY
bijan-zanganeh | وزير النفط | IRN | 2013 | 2021 | code: IRNGOV
eshaq-jahangiri | نائب الرئيس الأول | IRN | 2013 | 2021 | code: IRNGOV
marzieh-afkham | المتحدث باسم وزارة الخارجية | IRN | 2013 | 2015 | code: IRNGOV
ramin-mehmanparast | المتحدث باسم وزارة الخارجية | IRN | 2009 | 2013 | code: IRNGOV
hossein-jaberi-ansari | المتحدث باسم وزارة الخارجية | IRN | 2015 | 2016 | code: IRNGOV
bahram-ghasemi | المتحدث باسم وزارة الخارجية | IRN | 2016 | 2019 | code: IRNGOV
abbas-mousavi | المتحدث باسم وزارة الخارجية | IRN | 2019 | 2020 | code: IRNGOV
saeed-khatibzadeh | المتحدث باسم وزارة الخارجية | IRN | 2020 | 2022 | code: IRNGOV
nasser-kanaani | المتحدث باسم وزارة الخارجية | IRN | 2022 | 2024 | code: IRNGOV
esmail-baghaei | المتحدث باسم وزارة الخارجية | IRN | 2024 |  | code: IRNGOV
majid-takht-ravanchi | المندوب لدى الأمم المتحدة | IRN | 2019 | 2022 | code: IRNGOV
gholamali-khoshroo | المندوب لدى الأمم المتحدة | IRN | 2015 | 2019 | code: IRNGOV
ahmad-jannati | الأمين العام | guardian-council | 1992 |  | code: IRNGOV
mohammad-eslami | رئيس منظمة الطاقة الذرية | atomic-energy-organization-of-iran | 2021 |  | code: IRNGOV
maryam-rajavi | الرئيس | national-council-of-resistance-of-iran | 1993 |  | code: IRNOPP
# Turkey
recep-tayyip-erdogan | رئيس الوزراء | TUR | 2003-03-14 | 2014-08-28 | code: TURGOV
recep-tayyip-erdogan | الرئيس | TUR | 2014-08-28 |  | code: TURGOV
abdullah-gul | الرئيس | TUR | 2007-08-28 | 2014-08-28 | code: TURGOV
ahmet-davutoglu | وزير الخارجية | TUR | 2009-05-01 | 2014-08-28 | code: TURGOV
ahmet-davutoglu | رئيس الوزراء | TUR | 2014-08-28 | 2016-05-24 | code: TURGOV
mevlut-cavusoglu | وزير الخارجية | TUR | 2014-08-29 | 2015-08-28 | code: TURGOV
mevlut-cavusoglu | وزير الخارجية | TUR | 2015-11-24 | 2023-06-03 | code: TURGOV
hakan-fidan | رئيس الاستخبارات | TUR | 2010-05-25 | 2023-06-03 | code: TURSPY
hakan-fidan | وزير الخارجية | TUR | 2023-06-03 |  | code: TURGOV
feridun-sinirlioglu | وزير الخارجية | TUR | 2015-08-28 | 2015-11-24 | code: TURGOV
binali-yildirim | رئيس الوزراء | TUR | 2016-05-24 | 2018-07-09 | code: TURGOV
hulusi-akar | رئيس الأركان | TUR | 2015-08-18 | 2018-07-09 | code: TURMIL
hulusi-akar | وزير الدفاع | TUR | 2018-07-10 | 2023-06-03 | code: TURGOV
necdet-ozel | رئيس الأركان | TUR | 2011-08-04 | 2015-08-18 | code: TURMIL
yasar-guler | رئيس الأركان | TUR | 2018-07-10 | 2023 | code: TURMIL
yasar-guler | وزير الدفاع | TUR | 2023-06-03 |  | code: TURGOV
ismet-yilmaz | وزير الدفاع | TUR | 2011-07-06 | 2015-07-01 | code: TURGOV
fikri-isik | وزير الدفاع | TUR | 2016-05-24 | 2017-07-19 | code: TURGOV
nurettin-canikli | وزير الدفاع | TUR | 2017-07-19 | 2018-07-10 | code: TURGOV
suleyman-soylu | وزير الداخلية | TUR | 2016-08-31 | 2023-06-03 | code: TURGOV
efkan-ala | وزير الداخلية | TUR | 2013-12-25 | 2015-03-07 | code: TURGOV
muammer-guler | وزير الداخلية | TUR | 2013 | 2013-12-25 | code: TURGOV
bulent-arinc | نائب رئيس الوزراء | TUR | 2009-05-01 | 2015 | code: TURGOV
numan-kurtulmus | نائب رئيس الوزراء | TUR | 2014-08-29 | 2017-07-19 | code: TURGOV
numan-kurtulmus | رئيس البرلمان | TUR | 2023 |  | code: TURLEG
ibrahim-kalin | المتحدث باسم الرئاسة | TUR | 2014 | 2023 | code: TURGOV
ibrahim-kalin | رئيس الاستخبارات | TUR | 2023 |  | code: TURSPY
berat-albayrak | وزير المالية | TUR | 2018-07-10 | 2020 | code: TURGOV
kemal-kilicdaroglu | رئيس | chp | 2010-05-22 | 2023-11-05 | code: TURPTY
ozgur-ozel | رئيس | chp | 2023-11-05 |  | code: TURPTY
devlet-bahceli | رئيس | mhp | 1997 |  | code: TURPTY
selahattin-demirtas | الرئيس المشترك | hdp | 2014 | 2018 | code: TURPTY
figen-yuksekdag | الرئيس المشترك | hdp | 2014 | 2017 | code: TURPTY
pervin-buldan | الرئيس المشترك | hdp | 2018 | 2023 | code: TURPTY
ekrem-imamoglu | رئيس بلدية إسطنبول | TUR | 2019-06-27 | 2025 | code: TUROPP
abdullah-ocalan | زعيم | pkk | 1978 | 1999 | code: TURREB
# Russia
vladimir-putin | الرئيس | RUS | 2000-05-07 | 2008-05-07 | code: RUSGOV
vladimir-putin | رئيس الوزراء | RUS | 2008-05-08 | 2012-05-07 | code: RUSGOV
vladimir-putin | الرئيس | RUS | 2012-05-07 |  | code: RUSGOV
dmitry-medvedev | الرئيس | RUS | 2008-05-07 | 2012-05-07 | code: RUSGOV
dmitry-medvedev | رئيس الوزراء | RUS | 2012-05-08 | 2020-01-16 | code: RUSGOV
dmitry-medvedev | نائب رئيس مجلس الأمن | RUS | 2020-01-16 |  | code: RUSGOV
mikhail-mishustin | رئيس الوزراء | RUS | 2020-01-16 |  | code: RUSGOV
sergey-lavrov | وزير الخارجية | RUS | 2004-03-09 |  | code: RUSGOV
sergei-shoigu | وزير الدفاع | RUS | 2012-11-06 | 2024-05-12 | code: RUSGOV
sergei-shoigu | أمين مجلس الأمن | RUS | 2024-05-12 |  | code: RUSGOV
andrei-belousov | وزير الدفاع | RUS | 2024-05-14 |  | code: RUSGOV
anatoly-serdyukov | وزير الدفاع | RUS | 2007-02-15 | 2012-11-06 | code: RUSGOV
valery-gerasimov | رئيس الأركان | RUS | 2012-11-09 |  | code: RUSMIL
mikhail-bogdanov | نائب وزير الخارجية | RUS | 2011 |  | code: RUSGOV
gennady-gatilov | نائب وزير الخارجية | RUS | 2011 | 2018 | code: RUSGOV
sergei-ryabkov | نائب وزير الخارجية | RUS | 2008 |  | code: RUSGOV
sergey-vershinin | نائب وزير الخارجية | RUS | 2018 |  | code: RUSGOV
alexander-lukashevich | المتحدث باسم وزارة الخارجية | RUS | 2011 | 2015 | code: RUSGOV
maria-zakharova | المتحدث باسم وزارة الخارجية | RUS | 2015-08-10 |  | code: RUSGOV
dmitry-peskov | المتحدث باسم الكرملين | RUS | 2012-05-22 |  | code: RUSGOV
vitaly-churkin | المندوب لدى الأمم المتحدة | RUS | 2006 | 2017-02-20 | code: RUSGOV
vasily-nebenzya | المندوب لدى الأمم المتحدة | RUS | 2017 |  | code: RUSGOV
alexander-lavrentiev | مبعوث الرئيس إلى سوريا | RUS | 2015 |  | code: RUSGOV
yuri-ushakov | مستشار الرئيس | RUS | 2012 |  | code: RUSGOV
nikolai-patrushev | أمين مجلس الأمن | RUS | 2008-05-12 | 2024-05-12 | code: RUSGOV
igor-konashenkov | المتحدث باسم وزارة الدفاع | RUS | 2011 |  | code: RUSMIL
anatoly-antonov | السفير لدى الولايات المتحدة | RUS | 2017 | 2024 | code: RUSGOV
andrei-karlov | السفير لدى تركيا | RUS | 2013 | 2016-12-19 | code: RUSGOV
alexander-bortnikov | مدير جهاز الأمن الفيدرالي | RUS | 2008 |  | code: RUSGOV
sergey-naryshkin | رئيس مجلس الدوما | RUS | 2011 | 2016 | code: RUSLEG
sergey-naryshkin | رئيس الاستخبارات | RUS | 2016-10-05 |  | code: RUSSPY
yevgeny-prigozhin | زعيم | wagner-group | 2014 | 2023-08-23 | code: RUSREB
ramzan-kadyrov | رئيس الشيشان | RUS | 2007 |  | code: RUSGOV
alexander-novak | وزير الطاقة | RUS | 2012-05-21 | 2020 | code: RUSGOV
alexander-zasypkin | السفير لدى لبنان | RUS | 2010 | 2020 | code: RUSGOV
# Ukraine, Belarus, Caucasus
volodymyr-zelensky | الرئيس | UKR | 2019-05-20 |  | code: UKRGOV
petro-poroshenko | الرئيس | UKR | 2014-06-07 | 2019-05-20 | code: UKRGOV
viktor-yanukovych | الرئيس | UKR | 2010-02-25 | 2014-02-22 | code: UKRGOV
arseniy-yatsenyuk | رئيس الوزراء | UKR | 2014-02-27 | 2016-04-14 | code: UKRGOV
dmytro-kuleba | وزير الخارجية | UKR | 2020-03-04 | 2024-09-05 | code: UKRGOV
pavlo-klimkin | وزير الخارجية | UKR | 2014-06-19 | 2019-08-29 | code: UKRGOV
oleksii-reznikov | وزير الدفاع | UKR | 2021-11-04 | 2023 | code: UKRGOV
rustem-umerov | وزير الدفاع | UKR | 2023-09-06 |  | code: UKRGOV
valerii-zaluzhnyi | القائد العام للقوات المسلحة | UKR | 2021-07-27 | 2024-02-08 | code: UKRMIL
alexander-lukashenko | الرئيس | BLR | 1994-07-20 |  | code: BLRGOV
ilham-aliyev | الرئيس | AZE | 2003-10-31 |  | code: AZEGOV
nikol-pashinyan | رئيس الوزراء | ARM | 2018-05-08 |  | code: ARMGOV
serzh-sargsyan | الرئيس | ARM | 2008-04-09 | 2018-04-09 | code: ARMGOV
nursultan-nazarbayev | الرئيس | KAZ | 1991-12-16 | 2019-03-20 | code: KAZGOV
kassym-jomart-tokayev | الرئيس | KAZ | 2019-03-20 |  | code: KAZGOV
kairat-abdrakhmanov | وزير الخارجية | KAZ | 2016 | 2018 | code: KAZGOV
# United States
barack-obama | الرئيس | USA | 2009-01-20 | 2017-01-20 | code: USAGOV
donald-trump | الرئيس | USA | 2017-01-20 | 2021-01-20 | code: USAGOV
joe-biden | نائب الرئيس | USA | 2009-01-20 | 2017-01-20 | code: USAGOV
joe-biden | الرئيس | USA | 2021-01-20 | 2025-01-20 | code: USAGOV
george-w-bush | الرئيس | USA | 2001-01-20 | 2009-01-20 | code: USAGOV
george-h-w-bush | الرئيس | USA | 1989-01-20 | 1993-01-20 | code: USAGOV
bill-clinton | الرئيس | USA | 1993-01-20 | 2001-01-20 | code: USAGOV
jimmy-carter | الرئيس | USA | 1977-01-20 | 1981-01-20 | code: USAGOV
mike-pence | نائب الرئيس | USA | 2017-01-20 | 2021-01-20 | code: USAGOV
kamala-harris | نائب الرئيس | USA | 2021-01-20 | 2025-01-20 | code: USAGOV
hillary-clinton | وزير الخارجية | USA | 2009-01-21 | 2013-02-01 | code: USAGOV
john-kerry | وزير الخارجية | USA | 2013-02-01 | 2017-01-20 | code: USAGOV
rex-tillerson | وزير الخارجية | USA | 2017-02-01 | 2018-03-31 | code: USAGOV
mike-pompeo | رئيس الاستخبارات | USA | 2017-01-23 | 2018-04-26 | code: USASPY
mike-pompeo | وزير الخارجية | USA | 2018-04-26 | 2021-01-20 | code: USAGOV
antony-blinken | نائب وزير الخارجية | USA | 2015-01-09 | 2017-01-20 | code: USAGOV
antony-blinken | وزير الخارجية | USA | 2021-01-26 | 2025-01-20 | code: USAGOV
marco-rubio | وزير الخارجية | USA | 2025-01-21 |  | code: USAGOV
condoleezza-rice | وزير الخارجية | USA | 2005-01-26 | 2009-01-20 | code: USAGOV
robert-gates | وزير الدفاع | USA | 2006-12-18 | 2011-07-01 | code: USAGOV
leon-panetta | رئيس الاستخبارات | USA | 2009-02-13 | 2011-06-30 | code: USASPY
leon-panetta | وزير الدفاع | USA | 2011-07-01 | 2013-02-26 | code: USAGOV
chuck-hagel | وزير الدفاع | USA | 2013-02-27 | 2015-02-17 | code: USAGOV
ashton-carter | وزير الدفاع | USA | 2015-02-17 | 2017-01-19 | code: USAGOV
james-mattis | وزير الدفاع | USA | 2017-01-20 | 2018-12-31 | code: USAGOV
mark-esper | وزير الدفاع | USA | 2019-07-23 | 2020-11-09 | code: USAGOV
lloyd-austin | قائد القيادة المركزية | centcom | 2013-03-22 | 2016-03-30 | code: USAMIL
lloyd-austin | وزير الدفاع | USA | 2021-01-22 | 2025-01-20 | code: USAGOV
martin-dempsey | رئيس هيئة الأركان المشتركة | USA | 2011-10-01 | 2015-09-25 | code: USAMIL
joseph-dunford | رئيس هيئة الأركان المشتركة | USA | 2015-10-01 | 2019-09-30 | code: USAMIL
mark-milley | رئيس هيئة الأركان المشتركة | USA | 2019-09-30 | 2023-09-30 | code: USAMIL
susan-rice | المندوب لدى الأمم المتحدة | USA | 2009-01-26 | 2013-06-30 | code: USAGOV
susan-rice | مستشار الأمن القومي | USA | 2013-07-01 | 2017-01-20 | code: USAGOV
samantha-power | المندوب لدى الأمم المتحدة | USA | 2013-08-05 | 2017-01-20 | code: USAGOV
nikki-haley | المندوب لدى الأمم المتحدة | USA | 2017-01-27 | 2018-12-31 | code: USAGOV
kelly-craft | المندوب لدى الأمم المتحدة | USA | 2019-09-12 | 2021-01-20 | code: USAGOV
linda-thomas-greenfield | المندوب لدى الأمم المتحدة | USA | 2021-02-25 | 2025-01-20 | code: USAGOV
tom-donilon | مستشار الأمن القومي | USA | 2010-10-08 | 2013-07-01 | code: USAGOV
michael-flynn | مستشار الأمن القومي | USA | 2017-01-20 | 2017-02-13 | code: USAGOV
h-r-mcmaster | مستشار الأمن القومي | USA | 2017-02-20 | 2018-04-09 | code: USAGOV
john-bolton | مستشار الأمن القومي | USA | 2018-04-09 | 2019-09-10 | code: USAGOV
robert-obrien | مستشار الأمن القومي | USA | 2019-09-18 | 2021-01-20 | code: USAGOV
jake-sullivan | مستشار الأمن القومي | USA | 2021-01-20 | 2025-01-20 | code: USAGOV
john-brennan | رئيس الاستخبارات | USA | 2013-03-08 | 2017-01-20 | code: USASPY
david-petraeus | رئيس الاستخبارات | USA | 2011-09-06 | 2012-11-09 | code: USASPY
gina-haspel | رئيس الاستخبارات | USA | 2018-05-21 | 2021-01-20 | code: USASPY
william-burns | رئيس الاستخبارات | USA | 2021-03-19 | 2025-01-20 | code: USASPY
james-clapper | مدير الاستخبارات الوطنية | USA | 2010-08-09 | 2017-01-20 | code: USASPY
james-comey | مدير مكتب التحقيقات الفيدرالي | fbi | 2013-09-04 | 2017-05-09 | code: USACOP
jack-lew | وزير المالية | USA | 2013-02-28 | 2017-01-20 | code: USAGOV
steven-mnuchin | وزير المالية | USA | 2017-02-13 | 2021-01-20 | code: USAGOV
ernest-moniz | وزير الطاقة | USA | 2013-05-21 | 2017-01-20 | code: USAGOV
robert-ford | السفير لدى سوريا | USA | 2010 | 2014 | code: USAGOV
daniel-rubinstein | المبعوث الخاص إلى سوريا | USA | 2014 | 2015 | code: USAGOV
michael-ratney | المبعوث الخاص إلى سوريا | USA | 2015 | 2018 | code: USAGOV
james-jeffrey | المبعوث الخاص إلى سوريا | USA | 2018 | 2020 | code: USAGOV
brett-mcgurk | المبعوث الرئاسي لدى التحالف الدولي | USA | 2015-10-23 | 2018-12-31 | code: USAGOV
john-allen | المبعوث الرئاسي لدى التحالف الدولي | USA | 2014 | 2015 | code: USAGOV
brian-hook | المبعوث الخاص إلى إيران | USA | 2018 | 2020 | code: USAGOV
robert-malley | المبعوث الخاص إلى إيران | USA | 2021 | 2023 | code: USAGOV
tim-lenderking | المبعوث الخاص إلى اليمن | USA | 2021-02-04 |  | code: USAGOV
jonathan-winer | المبعوث الخاص إلى ليبيا | USA | 2014 | 2016 | code: USAGOV
richard-norland | السفير لدى ليبيا | USA | 2019 | 2022 | code: USAGOV
tom-perriello | المبعوث الخاص إلى السودان | USA | 2024 | 2025 | code: USAGOV
jeffrey-feltman | وكيل الأمين العام للشؤون السياسية | united-nations | 2012 | 2018 | code: IGOUNO
jeffrey-feltman | المبعوث الخاص إلى القرن الأفريقي | USA | 2021 | 2022 | code: USAGOV
anne-patterson | السفير لدى مصر | USA | 2011 | 2013 | code: USAGOV
anne-patterson | مساعد وزير الخارجية لشؤون الشرق الأدنى | USA | 2013 | 2017 | code: USAGOV
david-schenker | مساعد وزير الخارجية لشؤون الشرق الأدنى | USA | 2019 | 2021 | code: USAGOV
david-hale | السفير لدى لبنان | USA | 2013 | 2015 | code: USAGOV
dorothy-shea | السفير لدى لبنان | USA | 2020 | 2024 | code: USAGOV
zalmay-khalilzad | المبعوث الخاص إلى أفغانستان | USA | 2018 | 2021 | code: USAGOV
george-mitchell | المبعوث الخاص إلى الشرق الأوسط | USA | 2009-01-22 | 2011 | code: USAGOV
jared-kushner | مستشار الرئيس | USA | 2017-01-20 | 2021-01-20 | code: USAGOV
david-friedman | السفير لدى إسرائيل | USA | 2017 | 2021-01-20 | code: USAGOV
dan-shapiro | السفير لدى إسرائيل | USA | 2011 | 2017-01-20 | code: USAGOV
stephanie-williams | المبعوث إلى ليبيا بالإنابة | united-nations | 2020 | 2021 | code: IGOUNO
jay-carney | المتحدث باسم البيت الأبيض | USA | 2011 | 2014-06-20 | code: USAGOV
josh-earnest | المتحدث باسم البيت الأبيض | USA | 2014-06-20 | 2017-01-20 | code: USAGOV
sean-spicer | المتحدث باسم البيت الأبيض | USA | 2017-01-20 | 2017-07-21 | code: USAGOV
sarah-huckabee-sanders | المتحدث باسم البيت الأبيض | USA | 2017-07-26 | 2019-07-01 | code: USAGOV
jen-psaki | المتحدث باسم وزارة الخارجية | USA | 2013 | 2015 | code: USAGOV
jen-psaki | المتحدث باسم البيت الأبيض | USA | 2021-01-20 | 2022-05-13 | code: USAGOV
karine-jean-pierre | المتحدث باسم البيت الأبيض | USA | 2022-05-13 | 2025-01-20 | code: USAGOV
john-kirby | المتحدث باسم وزارة الدفاع | USA | 2013 | 2015 | code: USAGOV
john-kirby | المتحدث باسم وزارة الخارجية | USA | 2015 | 2017-01-20 | code: USAGOV
john-kirby | المتحدث باسم وزارة الدفاع | USA | 2021-01-20 | 2022 | code: USAGOV
victoria-nuland | المتحدث باسم وزارة الخارجية | USA | 2011 | 2013 | code: USAGOV
heather-nauert | المتحدث باسم وزارة الخارجية | USA | 2017 | 2019 | code: USAGOV
morgan-ortagus | المتحدث باسم وزارة الخارجية | USA | 2019 | 2021-01-20 | code: USAGOV
ned-price | المتحدث باسم وزارة الخارجية | USA | 2021-01-20 | 2023 | code: USAGOV
matthew-miller | المتحدث باسم وزارة الخارجية | USA | 2023 | 2025-01-20 | code: USAGOV
kenneth-mckenzie | قائد القيادة المركزية | centcom | 2019-03-28 | 2022-04-01 | code: USAMIL
joseph-votel | قائد القيادة المركزية | centcom | 2016-03-30 | 2019-03-28 | code: USAMIL
michael-kurilla | قائد القيادة المركزية | centcom | 2022-04-01 | 2025 | code: USAMIL
john-boehner | رئيس مجلس النواب | us-house-of-representatives | 2011-01-05 | 2015-10-29 | code: USALEG
paul-ryan | رئيس مجلس النواب | us-house-of-representatives | 2015-10-29 | 2019-01-03 | code: USALEG
nancy-pelosi | رئيس مجلس النواب | us-house-of-representatives | 2019-01-03 | 2023-01-03 | code: USALEG
henry-kissinger | وزير الخارجية | USA | 1973-09-22 | 1977-01-20 | code: USAGOV
# United Nations and its envoys
ban-ki-moon | الأمين العام | united-nations | 2007-01-01 | 2016-12-31 | code: IGOUNO
antonio-guterres | المفوض السامي | unhcr | 2005-06-15 | 2015-12-31 | code: IGOUNO
antonio-guterres | الأمين العام | united-nations | 2017-01-01 |  | code: IGOUNO
kofi-annan | الأمين العام | united-nations | 1997-01-01 | 2006-12-31 | code: IGOUNO
kofi-annan | المبعوث إلى سوريا | united-nations | 2012-02-23 | 2012-08-31 | code: IGOUNO
lakhdar-brahimi | المبعوث إلى سوريا | united-nations | 2012-08-17 | 2014-05-31 | code: IGOUNO
staffan-de-mistura | المبعوث إلى سوريا | united-nations | 2014-07-10 | 2018-12-31 | code: IGOUNO
staffan-de-mistura | المبعوث إلى الصحراء الغربية | united-nations | 2021-11-01 |  | code: IGOUNO
geir-pedersen | المبعوث إلى سوريا | united-nations | 2019-01-07 | 2025 | code: IGOUNO
ramzy-ezzeldin-ramzy | نائب المبعوث إلى سوريا | united-nations | 2014 | 2019 | code: IGOUNO
nasser-al-qudwa | نائب المبعوث إلى سوريا | united-nations | 2012 | 2014 | code: IGOUNO
jan-egeland | الأمين العام | norwegian-refugee-council | 2013 |  | code: NGO
sigrid-kaag | منسق البعثة المشتركة | opcw-un-joint-mission | 2013-10-16 | 2014 | code: IGO
sigrid-kaag | المنسق الخاص في لبنان | united-nations | 2015 | 2017 | code: IGOUNO
jan-kubis | رئيس بعثة الأمم المتحدة | unami | 2015 | 2018 | code: IGOUNO
jan-kubis | المنسق الخاص في لبنان | united-nations | 2019 | 2021 | code: IGOUNO
jan-kubis | المبعوث إلى ليبيا | united-nations | 2021-01-18 | 2021 | code: IGOUNO
nickolay-mladenov | رئيس بعثة الأمم المتحدة | unami | 2013 | 2015 | code: IGOUNO
nickolay-mladenov | المنسق الخاص لعملية السلام | united-nations | 2015 | 2020 | code: IGOUNO
jeanine-hennis-plasschaert | رئيس بعثة الأمم المتحدة | unami | 2018 | 2024 | code: IGOUNO
jeanine-hennis-plasschaert | المنسق الخاص في لبنان | united-nations | 2024 |  | code: IGOUNO
martin-kobler | رئيس بعثة الأمم المتحدة | unami | 2011 | 2013 | code: IGOUNO
martin-kobler | المبعوث إلى ليبيا | united-nations | 2015-11-17 | 2017-06-21 | code: IGOUNO
tor-wennesland | المنسق الخاص لعملية السلام | united-nations | 2021 | 2024 | code: IGOUNO
robert-serry | المنسق الخاص لعملية السلام | united-nations | 2007 | 2015 | code: IGOUNO
derek-plumbly | المنسق الخاص في لبنان | united-nations | 2012 | 2015 | code: IGOUNO
jamal-benomar | المبعوث إلى اليمن | united-nations | 2012 | 2015-04-16 | code: IGOUNO
ismail-ould-cheikh-ahmed | المبعوث إلى اليمن | united-nations | 2015-04-25 | 2018-02-28 | code: IGOUNO
ismail-ould-cheikh-ahmed | وزير الخارجية | MRT | 2018 | 2020 | code: MRTGOV
martin-griffiths | المبعوث إلى اليمن | united-nations | 2018 | 2021 | code: IGOUNO
martin-griffiths | وكيل الأمين العام للشؤون الإنسانية | ocha | 2021 | 2024 | code: IGOUNO
hans-grundberg | المبعوث إلى اليمن | united-nations | 2021-08-06 |  | code: IGOUNO
michael-lollesgaard | رئيس لجنة إعادة الانتشار | unmha | 2019 | 2019 | code: IGOUNO
bernardino-leon | المبعوث إلى ليبيا | united-nations | 2014 | 2015 | code: IGOUNO
ghassan-salame | المبعوث إلى ليبيا | united-nations | 2017-06-22 | 2020-03-02 | code: IGOUNO
tarek-mitri | المبعوث إلى ليبيا | united-nations | 2012 | 2014 | code: IGOUNO
ian-martin | المبعوث إلى ليبيا | united-nations | 2011 | 2012 | code: IGOUNO
abdoulaye-bathily | المبعوث إلى ليبيا | united-nations | 2022 | 2024 | code: IGOUNO
volker-perthes | رئيس بعثة الأمم المتحدة | unitams | 2021 | 2023 | code: IGOUNO
ramtane-lamamra | وزير الخارجية | DZA | 2013 | 2017 | code: DZAGOV
ramtane-lamamra | وزير الخارجية | DZA | 2019 | 2019 | code: DZAGOV
ramtane-lamamra | وزير الخارجية | DZA | 2021 | 2023 | code: DZAGOV
ramtane-lamamra | المبعوث إلى السودان | united-nations | 2023 |  | code: IGOUNO
christopher-ross | المبعوث إلى الصحراء الغربية | united-nations | 2009 | 2017 | code: IGOUNO
horst-kohler | المبعوث إلى الصحراء الغربية | united-nations | 2017 | 2019 | code: IGOUNO
valerie-amos | وكيل الأمين العام للشؤون الإنسانية | ocha | 2010 | 2015 | code: IGOUNO
stephen-obrien | وكيل الأمين العام للشؤون الإنسانية | ocha | 2015 | 2017 | code: IGOUNO
mark-lowcock | وكيل الأمين العام للشؤون الإنسانية | ocha | 2017 | 2021 | code: IGOUNO
tom-fletcher | وكيل الأمين العام للشؤون الإنسانية | ocha | 2024 |  | code: IGOUNO
filippo-grandi | المفوض العام | unrwa | 2010 | 2014 | code: IGOUNO
filippo-grandi | المفوض السامي | unhcr | 2016-01-01 | 2025 | code: IGOUNO
pierre-krahenbuhl | المفوض العام | unrwa | 2014 | 2019 | code: IGOUNO
philippe-lazzarini | المفوض العام | unrwa | 2020 |  | code: IGOUNO
navi-pillay | المفوض السامي | ohchr | 2008-09-01 | 2014-08-31 | code: IGOUNO
michelle-bachelet | المفوض السامي | ohchr | 2018-09-01 | 2022-08-31 | code: IGOUNO
volker-turk | المفوض السامي | ohchr | 2022-10-17 |  | code: IGOUNO
margaret-chan | المدير العام | world-health-organization | 2007-01-04 | 2017-06-30 | code: IGOUNO
tedros-adhanom-ghebreyesus | المدير العام | world-health-organization | 2017-07-01 |  | code: IGOUNO
ertharin-cousin | المدير التنفيذي | world-food-programme | 2012 | 2017 | code: IGOUNO
david-beasley | المدير التنفيذي | world-food-programme | 2017 | 2023 | code: IGOUNO
cindy-mccain | المدير التنفيذي | world-food-programme | 2023 |  | code: IGOUNO
anthony-lake | المدير التنفيذي | unicef | 2010 | 2017 | code: IGOUNO
henrietta-fore | المدير التنفيذي | unicef | 2018 | 2022 | code: IGOUNO
catherine-russell | المدير التنفيذي | unicef | 2022 |  | code: IGOUNO
irina-bokova | المدير العام | unesco | 2009-11-15 | 2017-11-14 | code: IGOUNO
audrey-azoulay | المدير العام | unesco | 2017-11-15 | 2025 | code: IGOUNO
yukiya-amano | المدير العام | iaea | 2009-12-01 | 2019-07-18 | code: IGOUNO
rafael-grossi | المدير العام | iaea | 2019-12-03 |  | code: IGOUNO
ahmet-uzumcu | المدير العام | opcw | 2010-07-25 | 2018-07-24 | code: IGO
fernando-arias | المدير العام | opcw | 2018-07-25 |  | code: IGO
paulo-pinheiro | رئيس لجنة التحقيق الدولية | un-commission-of-inquiry-on-syria | 2011 |  | code: IGOUNO
agnes-callamard | الأمين العام | amnesty-international | 2021 |  | code: NGO
kenneth-roth | المدير التنفيذي | human-rights-watch | 1993 | 2022 | code: NGO
salil-shetty | الأمين العام | amnesty-international | 2010 | 2018 | code: NGO
peter-maurer | الرئيس | icrc | 2012 | 2022 | code: NGO
mirjana-spoljaric | الرئيس | icrc | 2022 |  | code: NGO
farhan-haq | نائب المتحدث باسم الأمين العام | united-nations | 2014 |  | code: IGOUNO
stephane-dujarric | المتحدث باسم الأمين العام | united-nations | 2014 |  | code: IGOUNO
martin-nesirky | المتحدث باسم الأمين العام | united-nations | 2009 | 2014 | code: IGOUNO
herve-ladsous | وكيل الأمين العام لعمليات حفظ السلام | united-nations | 2011 | 2017 | code: IGOUNO
robert-mood | رئيس بعثة المراقبين | unsmis | 2012 | 2012 | code: IGOUNO
mohammed-ahmed-al-dabi | رئيس بعثة المراقبين العرب | arab-league-observer-mission-in-syria | 2011 | 2012 | code: IGOARL
rosemary-dicarlo | وكيل الأمين العام للشؤون السياسية | united-nations | 2018 |  | code: IGOUNO
karim-khan | المدعي العام | international-criminal-court | 2021-06-16 |  | code: IGO
fatou-bensouda | المدعي العام | international-criminal-court | 2012-06-15 | 2021-06-15 | code: IGO
luis-moreno-ocampo | المدعي العام | international-criminal-court | 2003 | 2012-06-15 | code: IGO
christine-lagarde | المدير العام | international-monetary-fund | 2011-07-05 | 2019 | code: IGOIMF
kristalina-georgieva | المدير العام | international-monetary-fund | 2019-10-01 |  | code: IGOIMF
moussa-faki | رئيس مفوضية الاتحاد الأفريقي | african-union | 2017 | 2025 | code: IGOAFU
nkosazana-dlamini-zuma | رئيس مفوضية الاتحاد الأفريقي | african-union | 2012 | 2017 | code: IGOAFU
# NATO and European Union
anders-fogh-rasmussen | الأمين العام | nato | 2009-08-01 | 2014-09-30 | code: IGONAT
jens-stoltenberg | الأمين العام | nato | 2014-10-01 | 2024-09-30 | code: IGONAT
mark-rutte | رئيس الوزراء | NLD | 2010-10-14 | 2024-07-02 | code: NLDGOV
mark-rutte | الأمين العام | nato | 2024-10-01 |  | code: IGONAT
catherine-ashton | الممثل الأعلى للشؤون الخارجية | european-union | 2009-12-01 | 2014-10-31 | code: IGOEEC
federica-mogherini | وزير الخارجية | ITA | 2014-02-22 | 2014-10-31 | code: ITAGOV
federica-mogherini | الممثل الأعلى للشؤون الخارجية | european-union | 2014-11-01 | 2019-11-30 | code: IGOEEC
josep-borrell | وزير الخارجية | ESP | 2018-06-07 | 2019-11-30 | code: ESPGOV
josep-borrell | الممثل الأعلى للشؤون الخارجية | european-union | 2019-12-01 | 2024-11-30 | code: IGOEEC
kaja-kallas | الممثل الأعلى للشؤون الخارجية | european-union | 2024-12-01 |  | code: IGOEEC
herman-van-rompuy | رئيس المجلس الأوروبي | european-council | 2009-12-01 | 2014-11-30 | code: IGOEEC
donald-tusk | رئيس الوزراء | POL | 2007-11-16 | 2014-09-22 | code: POLGOV
donald-tusk | رئيس المجلس الأوروبي | european-council | 2014-12-01 | 2019-11-30 | code: IGOEEC
donald-tusk | رئيس الوزراء | POL | 2023-12-13 |  | code: POLGOV
charles-michel | رئيس الوزراء | BEL | 2014-10-11 | 2019-10-27 | code: BELGOV
charles-michel | رئيس المجلس الأوروبي | european-council | 2019-12-01 | 2024-11-30 | code: IGOEEC
jose-manuel-barroso | رئيس المفوضية الأوروبية | european-commission | 2004 | 2014-10-31 | code: IGOEEC
jean-claude-juncker | رئيس المفوضية الأوروبية | european-commission | 2014-11-01 | 2019-11-30 | code: IGOEEC
ursula-von-der-leyen | وزير الدفاع | DEU | 2013-12-17 | 2019-07-17 | code: DEUGOV
ursula-von-der-leyen | رئيس المفوضية الأوروبية | european-commission | 2019-12-01 |  | code: IGOEEC
martin-schulz | رئيس البرلمان الأوروبي | european-parliament | 2012-01-17 | 2017-01-17 | code: IGOEEC
antonio-tajani | رئيس البرلمان الأوروبي | european-parliament | 2017-01-17 | 2019-07-03 | code: IGOEEC
antonio-tajani | وزير الخارجية | ITA | 2022-10-22 |  | code: ITAGOV
# France
francois-hollande | الرئيس | FRA | 2012-05-15 | 2017-05-14 | code: FRAGOV
emmanuel-macron | الرئيس | FRA | 2017-05-14 |  | code: FRAGOV
nicolas-sarkozy | الرئيس | FRA | 2007-05-16 | 2012-05-15 | code: FRAGOV
jacques-chirac | الرئيس | FRA | 1995-05-17 | 2007-05-16 | code: FRAGOV
laurent-fabius | وزير الخارجية | FRA | 2012-05-16 | 2016-02-11 | code: FRAGOV
alain-juppe | وزير الخارجية | FRA | 2011-02-27 | 2012-05-15 | code: FRAGOV
jean-marc-ayrault | رئيس الوزراء | FRA | 2012-05-15 | 2014-03-31 | code: FRAGOV
jean-marc-ayrault | وزير الخارجية | FRA | 2016-02-11 | 2017-05-10 | code: FRAGOV
jean-yves-le-drian | وزير الدفاع | FRA | 2012-05-16 | 2017-05-17 | code: FRAGOV
jean-yves-le-drian | وزير الخارجية | FRA | 2017-05-17 | 2022-05-20 | code: FRAGOV
catherine-colonna | وزير الخارجية | FRA | 2022-05-20 | 2024-01-11 | code: FRAGOV
stephane-sejourne | وزير الخارجية | FRA | 2024-01-11 | 2024-09-21 | code: FRAGOV
jean-noel-barrot | وزير الخارجية | FRA | 2024-09-21 |  | code: FRAGOV
florence-parly | وزير الدفاع | FRA | 2017-06-21 | 2022-05-20 | code: FRAGOV
sebastien-lecornu | وزير الدفاع | FRA | 2022-05-20 | 2025 | code: FRAGOV
manuel-valls | وزير الداخلية | FRA | 2012-05-16 | 2014-03-31 | code: FRAGOV
manuel-valls | رئيس الوزراء | FRA | 2014-03-31 | 2016-12-06 | code: FRAGOV
bernard-cazeneuve | وزير الداخلية | FRA | 2014-04-02 | 2016-12-06 | code: FRAGOV
bernard-cazeneuve | رئيس الوزراء | FRA | 2016-12-06 | 2017-05-10 | code: FRAGOV
edouard-philippe | رئيس الوزراء | FRA | 2017-05-15 | 2020-07-03 | code: FRAGOV
romain-nadal | المتحدث باسم وزارة الخارجية | FRA | 2013 | 2017 | code: FRAGOV
francois-delattre | المندوب لدى الأمم المتحدة | FRA | 2014 | 2019 | code: FRAGOV
gerard-araud | المندوب لدى الأمم المتحدة | FRA | 2009 | 2014 | code: FRAGOV
# Britain
david-cameron | رئيس الوزراء | GBR | 2010-05-11 | 2016-07-13 | code: GBRGOV
david-cameron | وزير الخارجية | GBR | 2023-11-13 | 2024-07-05 | code: GBRGOV
theresa-may | وزير الداخلية | GBR | 2010-05-12 | 2016-07-13 | code: GBRGOV
theresa-may | رئيس الوزراء | GBR | 2016-07-13 | 2019-07-24 | code: GBRGOV
boris-johnson | وزير الخارجية | GBR | 2016-07-13 | 2018-07-09 | code: GBRGOV
boris-johnson | رئيس الوزراء | GBR | 2019-07-24 | 2022-09-06 | code: GBRGOV
liz-truss | وزير الخارجية | GBR | 2021-09-15 | 2022-09-06 | code: GBRGOV
liz-truss | رئيس الوزراء | GBR | 2022-09-06 | 2022-10-25 | code: GBRGOV
rishi-sunak | رئيس الوزراء | GBR | 2022-10-25 | 2024-07-05 | code: GBRGOV
keir-starmer | رئيس الوزراء | GBR | 2024-07-05 |  | code: GBRGOV
tony-blair | رئيس الوزراء | GBR | 1997-05-02 | 2007-06-27 | code: GBRGOV
tony-blair | مبعوث اللجنة الرباعية | middle-east-quartet | 2007-06-27 | 2015-05-27
gordon-brown | رئيس الوزراء | GBR | 2007-06-27 | 2010-05-11 | code: GBRGOV
william-hague | وزير الخارجية | GBR | 2010-05-12 | 2014-07-14 | code: GBRGOV
philip-hammond | وزير الدفاع | GBR | 2011-10-14 | 2014-07-14 | code: GBRGOV
philip-hammond | وزير الخارجية | GBR | 2014-07-15 | 2016-07-13 | code: GBRGOV
jeremy-hunt | وزير الخارجية | GBR | 2018-07-09 | 2019-07-24 | code: GBRGOV
dominic-raab | وزير الخارجية | GBR | 2019-07-24 | 2021-09-15 | code: GBRGOV
james-cleverly | وزير الخارجية | GBR | 2022-09-06 | 2023-11-13 | code: GBRGOV
david-lammy | وزير الخارجية | GBR | 2024-07-05 | 2025-09-05 | code: GBRGOV
michael-fallon | وزير الدفاع | GBR | 2014-07-15 | 2017-11-01 | code: GBRGOV
gavin-williamson | وزير الدفاع | GBR | 2017-11-02 | 2019-05-01 | code: GBRGOV
ben-wallace | وزير الدفاع | GBR | 2019-07-24 | 2023-08-31 | code: GBRGOV
tobias-ellwood | وزير الدولة لشؤون الشرق الأوسط | GBR | 2014-07-15 | 2017 | code: GBRGOV
alistair-burt | وزير الدولة لشؤون الشرق الأوسط | GBR | 2017 | 2019 | code: GBRGOV
matthew-rycroft | المندوب لدى الأمم المتحدة | GBR | 2015 | 2018 | code: GBRGOV
mark-lyall-grant | المندوب لدى الأمم المتحدة | GBR | 2009 | 2015 | code: GBRGOV
elizabeth-ii | الملك | GBR | 1952-02-06 | 2022-09-08 | code: GBRGOV
# Germany and others
angela-merkel | المستشار | DEU | 2005-11-22 | 2021-12-08 | code: DEUGOV
olaf-scholz | المستشار | DEU | 2021-12-08 | 2025-05-06 | code: DEUGOV
frank-walter-steinmeier | وزير الخارجية | DEU | 2013-12-17 | 2017-01-27 | code: DEUGOV
frank-walter-steinmeier | الرئيس | DEU | 2017-03-19 |  | code: DEUGOV
guido-westerwelle | وزير الخارجية | DEU | 2009-10-28 | 2013-12-17 | code: DEUGOV
sigmar-gabriel | وزير الخارجية | DEU | 2017-01-27 | 2018-03-14 | code: DEUGOV
heiko-maas | وزير الخارجية | DEU | 2018-03-14 | 2021-12-08 | code: DEUGOV
annalena-baerbock | وزير الخارجية | DEU | 2021-12-08 | 2025-05-06 | code: DEUGOV
thomas-de-maiziere | وزير الداخلية | DEU | 2013-12-17 | 2018-03-14 | code: DEUGOV
horst-seehofer | وزير الداخلية | DEU | 2018-03-14 | 2021-12-08 | code: DEUGOV
matteo-renzi | رئيس الوزراء | ITA | 2014-02-22 | 2016-12-12 | code: ITAGOV
emma-bonino | وزير الخارجية | ITA | 2013-04-28 | 2014-02-22 | code: ITAGOV
paolo-gentiloni | وزير الخارجية | ITA | 2014-10-31 | 2016-12-12 | code: ITAGOV
paolo-gentiloni | رئيس الوزراء | ITA | 2016-12-12 | 2018-06-01 | code: ITAGOV
angelino-alfano | وزير الخارجية | ITA | 2016-12-12 | 2018-06-01 | code: ITAGOV
giuseppe-conte | رئيس الوزراء | ITA | 2018-06-01 | 2021-02-13 | code: ITAGOV
luigi-di-maio | وزير الخارجية | ITA | 2019-09-05 | 2022-10-22 | code: ITAGOV
matteo-salvini | وزير الداخلية | ITA | 2018-06-01 | 2019-09-05 | code: ITAGOV
giorgia-meloni | رئيس الوزراء | ITA | 2022-10-22 |  | code: ITAGOV
silvio-berlusconi | رئيس الوزراء | ITA | 2008-05-08 | 2011-11-16 | code: ITAGOV
mario-draghi | رئيس الوزراء | ITA | 2021-02-13 | 2022-10-22 | code: ITAGOV
mariano-rajoy | رئيس الوزراء | ESP | 2011-12-21 | 2018-06-01 | code: ESPGOV
pedro-sanchez | رئيس الوزراء | ESP | 2018-06-02 |  | code: ESPGOV
jose-manuel-albares | وزير الخارجية | ESP | 2021-07-12 |  | code: ESPGOV
sebastian-kurz | وزير الخارجية | AUT | 2013-12-16 | 2017-12-18 | code: AUTGOV
sebastian-kurz | المستشار | AUT | 2017-12-18 | 2019-05-28 | code: AUTGOV
didier-burkhalter | وزير الخارجية | CHE | 2012-01-01 | 2017-10-31 | code: CHEGOV
alexis-tsipras | رئيس الوزراء | GRC | 2015-09-21 | 2019-07-08 | code: GRCGOV
kyriakos-mitsotakis | رئيس الوزراء | GRC | 2019-07-08 | 2023-05-24 | code: GRCGOV
nicos-anastasiades | الرئيس | CYP | 2013-02-28 | 2023-02-28 | code: CYPGOV
viktor-orban | رئيس الوزراء | HUN | 2010-05-29 |  | code: HUNGOV
carl-bildt | وزير الخارجية | SWE | 2006-10-06 | 2014-10-03 | code: SWEGOV
margot-wallstrom | وزير الخارجية | SWE | 2014-10-03 | 2019-09-10 | code: SWEGOV
borge-brende | وزير الخارجية | NOR | 2013-10-16 | 2017-10-20 | code: NORGOV
pope-francis | البابا | VAT | 2013-03-13 | 2025-04-21 | code: VATREL
pope-benedict-xvi | البابا | VAT | 2005-04-19 | 2013-02-28 | code: VATREL
# Maghreb
abdelaziz-bouteflika | الرئيس | DZA | 1999-04-27 | 2019-04-02 | code: DZAGOV
abdelmadjid-tebboune | رئيس الوزراء | DZA | 2017-05-25 | 2017-08-15 | code: DZAGOV
abdelmadjid-tebboune | الرئيس | DZA | 2019-12-19 |  | code: DZAGOV
abdelkader-bensalah | رئيس مجلس الأمة | DZA | 2002 | 2019 | code: DZALEG
abdelkader-bensalah | الرئيس المؤقت | DZA | 2019-04-09 | 2019-12-19 | code: DZAGOV
ahmed-gaid-salah | رئيس الأركان | DZA | 2004 | 2019-12-23 | code: DZAMIL
said-chengriha | رئيس الأركان | DZA | 2019-12-23 |  | code: DZAMIL
abdelmalek-sellal | رئيس الوزراء | DZA | 2012-09-03 | 2017-05-25 | code: DZAGOV
ahmed-ouyahia | رئيس الوزراء | DZA | 2017-08-15 | 2019-03-11 | code: DZAGOV
mourad-medelci | وزير الخارجية | DZA | 2007 | 2013 | code: DZAGOV
abdelkader-messahel | وزير الخارجية | DZA | 2017 | 2019 | code: DZAGOV
sabri-boukadoum | وزير الخارجية | DZA | 2019 | 2021 | code: DZAGOV
ahmed-attaf | وزير الخارجية | DZA | 2023 |  | code: DZAGOV
noureddine-bedoui | رئيس الوزراء | DZA | 2019-03-11 | 2019-12-19 | code: DZAGOV
mohammed-vi-of-morocco | الملك | MAR | 1999-07-23 |  | code: MARGOV
abdelilah-benkirane | رئيس الوزراء | MAR | 2011-11-29 | 2017-04-05 | code: MARGOV
saadeddine-othmani | وزير الخارجية | MAR | 2012-01-03 | 2013-10-10 | code: MARGOV
saadeddine-othmani | رئيس الوزراء | MAR | 2017-04-05 | 2021-10-07 | code: MARGOV
aziz-akhannouch | رئيس الوزراء | MAR | 2021-10-07 |  | code: MARGOV
salaheddine-mezouar | وزير الخارجية | MAR | 2013-10-10 | 2017-04-05 | code: MARGOV
nasser-bourita | وزير الخارجية | MAR | 2017-04-05 |  | code: MARGOV
brahim-ghali | الأمين العام | polisario | 2016 |  | code: MARREB
beji-caid-essebsi | رئيس الوزراء | TUN | 2011-02-27 | 2011-12-24 | code: TUNGOV
beji-caid-essebsi | الرئيس | TUN | 2014-12-31 | 2019-07-25 | code: TUNGOV
moncef-marzouki | الرئيس | TUN | 2011-12-13 | 2014-12-31 | code: TUNGOV
zine-el-abidine-ben-ali | الرئيس | TUN | 1987-11-07 | 2011-01-14 | code: TUNGOV
kais-saied | الرئيس | TUN | 2019-10-23 |  | code: TUNGOV
rached-ghannouchi | رئيس | ennahda | 1991 |  | code: TUNPTY
rached-ghannouchi | رئيس البرلمان | TUN | 2019-11-13 | 2022-03-30 | code: TUNLEG
mohamed-ghannouchi | رئيس الوزراء | TUN | 1999-11-17 | 2011-02-27 | code: TUNGOV
hamadi-jebali | رئيس الوزراء | TUN | 2011-12-24 | 2013-03-13 | code: TUNGOV
ali-laarayedh | وزير الداخلية | TUN | 2011-12-24 | 2013-03-13 | code: TUNGOV
ali-laarayedh | رئيس الوزراء | TUN | 2013-03-13 | 2014-01-29 | code: TUNGOV
mehdi-jomaa | رئيس الوزراء | TUN | 2014-01-29 | 2015-02-06 | code: TUNGOV
habib-essid | رئيس الوزراء | TUN | 2015-02-06 | 2016-08-27 | code: TUNGOV
youssef-chahed | رئيس الوزراء | TUN | 2016-08-27 | 2020-02-27 | code: TUNGOV
elyes-fakhfakh | رئيس الوزراء | TUN | 2020-02-27 | 2020-09-02 | code: TUNGOV
hichem-mechichi | رئيس الوزراء | TUN | 2020-09-02 | 2021-07-25 | code: TUNGOV
najla-bouden | رئيس الوزراء | TUN | 2021-10-11 | 2023-08-01 | code: TUNGOV
taieb-baccouche | وزير الخارجية | TUN | 2015-02-06 | 2016-01-12 | code: TUNGOV
khemaies-jhinaoui | وزير الخارجية | TUN | 2016-01-12 | 2019 | code: TUNGOV
rafik-abdessalem | وزير الخارجية | TUN | 2011-12-24 | 2013-03-13 | code: TUNGOV
mustapha-ben-jafar | رئيس البرلمان | TUN | 2011-11-22 | 2014-12-02 | code: TUNLEG
houcine-abbassi | الأمين العام | tunisian-general-labour-union | 2011 | 2017 | code: TUNLAB
noureddine-taboubi | الأمين العام | tunisian-general-labour-union | 2017 |  | code: TUNLAB
abir-moussi | رئيس | free-destourian-party | 2016 |  | code: TUNPTY
nabil-karoui | رئيس | heart-of-tunisia | 2019 |  | code: TUNPTY
mohamed-ould-abdel-aziz | الرئيس | MRT | 2009-08-05 | 2019-08-01 | code: MRTGOV
mohamed-ould-ghazouani | الرئيس | MRT | 2019-08-01 |  | code: MRTGOV
# Sudan, South Sudan, the Horn, the Sahel
omar-al-bashir | الرئيس | SDN | 1989-06-30 | 2019-04-11 | code: SDNGOV
abdel-fattah-al-burhan | الرئيس | transitional-military-council-sudan | 2019-04-12 | 2019-08-20 | code: SDNMIL
abdel-fattah-al-burhan | الرئيس | sovereignty-council-of-sudan | 2019-08-21 |  | code: SDNGOV
mohamed-hamdan-dagalo | القائد | rapid-support-forces | 2013 |  | code: SDNREB
mohamed-hamdan-dagalo | نائب رئيس مجلس السيادة | sovereignty-council-of-sudan | 2019-08-21 | 2023-05-19 | code: SDNGOV
abdalla-hamdok | رئيس الوزراء | SDN | 2019-08-21 | 2022-01-02 | code: SDNGOV
awad-ibn-auf | وزير الدفاع | SDN | 2015 | 2019-04-11 | code: SDNGOV
ibrahim-ghandour | وزير الخارجية | SDN | 2015 | 2018 | code: SDNGOV
ali-karti | وزير الخارجية | SDN | 2010 | 2015 | code: SDNGOV
al-dirdiri-mohamed-ahmed | وزير الخارجية | SDN | 2018 | 2019 | code: SDNGOV
mariam-al-sadiq-al-mahdi | وزير الخارجية | SDN | 2021 | 2021 | code: SDNGOV
ali-osman-taha | نائب الرئيس | SDN | 1998 | 2013 | code: SDNGOV
bakri-hassan-saleh | نائب الرئيس | SDN | 2013 | 2019 | code: SDNGOV
abdel-rahim-mohammed-hussein | وزير الدفاع | SDN | 2005 | 2015 | code: SDNGOV
sadiq-al-mahdi | رئيس | national-umma-party | 1964 | 2020-11-26 | code: SDNPTY
hassan-al-turabi | رئيس | popular-congress-party-sudan | 1999 | 2016-03-05 | code: SDNPTY
mohamed-osman-al-mirghani | رئيس | democratic-unionist-party-sudan | 1968 |  | code: SDNPTY
malik-agar | نائب رئيس مجلس السيادة | sovereignty-council-of-sudan | 2023-05-19 |  | code: SDNGOV
abdelaziz-al-hilu | زعيم | splm-n | 2017 |  | code: SDNREB
gibril-ibrahim | زعيم | justice-and-equality-movement | 2012 |  | code: SDNREB
gibril-ibrahim | وزير المالية | SDN | 2021 |  | code: SDNGOV
khalil-ibrahim | زعيم | justice-and-equality-movement | 2003 | 2011-12-25 | code: SDNREB
minni-minnawi | زعيم | sudan-liberation-movement | 2006 |  | code: SDNREB
salva-kiir | الرئيس | SSD | 2011-07-09 |  | code: SSDGOV
riek-machar | نائب الرئيس | SSD | 2011-07-09 | 2013-07-23 | code: SSDGOV
hassan-sheikh-mohamud | الرئيس | SOM | 2012-09-16 | 2017-02-16 | code: SOMGOV
hassan-sheikh-mohamud | الرئيس | SOM | 2022-05-23 |  | code: SOMGOV
mohamed-abdullahi-mohamed-farmaajo | الرئيس | SOM | 2017-02-16 | 2022-05-23 | code: SOMGOV
sharif-sheikh-ahmed | الرئيس | SOM | 2009-01-31 | 2012-08-20 | code: SOMGOV
hassan-ali-khaire | رئيس الوزراء | SOM | 2017-03-01 | 2020-07-25 | code: SOMGOV
ahmed-abdi-godane | زعيم | al-shabaab | 2008 | 2014-09-01 | code: SOMREB
ahmed-omar-abu-ubaidah | زعيم | al-shabaab | 2014 |  | code: SOMREB
ismail-omar-guelleh | الرئيس | DJI | 1999-05-08 |  | code: DJIGOV
isaias-afwerki | الرئيس | ERI | 1993-05-24 |  | code: ERIGOV
abiy-ahmed | رئيس الوزراء | ETH | 2018-04-02 |  | code: ETHGOV
hailemariam-desalegn | رئيس الوزراء | ETH | 2012-09-21 | 2018-04-02 | code: ETHGOV
meles-zenawi | رئيس الوزراء | ETH | 1995 | 2012-08-20 | code: ETHGOV
uhuru-kenyatta | الرئيس | KEN | 2013-04-09 | 2022-09-13 | code: KENGOV
william-ruto | الرئيس | KEN | 2022-09-13 |  | code: KENGOV
yoweri-museveni | الرئيس | UGA | 1986-01-29 |  | code: UGAGOV
paul-kagame | الرئيس | RWA | 2000-04-22 |  | code: RWAGOV
cyril-ramaphosa | الرئيس | ZAF | 2018-02-15 |  | code: ZAFGOV
jacob-zuma | الرئيس | ZAF | 2009-05-09 | 2018-02-14 | code: ZAFGOV
muhammadu-buhari | الرئيس | NGA | 2015-05-29 | 2023-05-29 | code: NGAGOV
goodluck-jonathan | الرئيس | NGA | 2010-05-06 | 2015-05-29 | code: NGAGOV
abubakar-shekau | زعيم | boko-haram | 2009 | 2021 | code: NGAREB
idriss-deby | الرئيس | TCD | 1990 | 2021-04-20 | code: TCDGOV
ibrahim-boubacar-keita | الرئيس | MLI | 2013-09-04 | 2020-08-18 | code: MLIGOV
assimi-goita | الرئيس | MLI | 2021-05-24 |  | code: MLIGOV
mahamadou-issoufou | الرئيس | NER | 2011-04-07 | 2021-04-02 | code: NERGOV
mohamed-bazoum | الرئيس | NER | 2021-04-02 | 2023-07-26 | code: NERGOV
# Asia and others
xi-jinping | الرئيس | CHN | 2013-03-14 |  | code: CHNGOV
hu-jintao | الرئيس | CHN | 2003-03-15 | 2013-03-14 | code: CHNGOV
wang-yi | وزير الخارجية | CHN | 2013-03-16 | 2022-12-30 | code: CHNGOV
wang-yi | وزير الخارجية | CHN | 2023-07-25 |  | code: CHNGOV
yang-jiechi | وزير الخارجية | CHN | 2007-04-27 | 2013-03-16 | code: CHNGOV
li-keqiang | رئيس الوزراء | CHN | 2013-03-15 | 2023-03-11 | code: CHNGOV
xie-xiaoyan | المبعوث الخاص إلى سوريا | CHN | 2016 | 2022 | code: CHNGOV
kim-jong-un | الزعيم | PRK | 2011-12-17 |  | code: PRKGOV
shinzo-abe | رئيس الوزراء | JPN | 2012-12-26 | 2020-09-16 | code: JPNGOV
moon-jae-in | الرئيس | KOR | 2017-05-10 | 2022-05-09 | code: KORGOV
narendra-modi | رئيس الوزراء | IND | 2014-05-26 |  | code: INDGOV
nawaz-sharif | رئيس الوزراء | PAK | 2013-06-05 | 2017-07-28 | code: PAKGOV
imran-khan | رئيس الوزراء | PAK | 2018-08-18 | 2022-04-10 | code: PAKGOV
shehbaz-sharif | رئيس الوزراء | PAK | 2022-04-11 | 2023-08-14 | code: PAKGOV
shehbaz-sharif | رئيس الوزراء | PAK | 2024-03-04 |  | code: PAKGOV
asif-ali-zardari | الرئيس | PAK | 2008-09-09 | 2013-09-09 | code: PAKGOV
asif-ali-zardari | الرئيس | PAK | 2024-03-10 |  | code: PAKGOV
pervez-musharraf | الرئيس | PAK | 2001-06-20 | 2008-08-18 | code: PAKGOV
shah-mahmood-qureshi | وزير الخارجية | PAK | 2018-08-20 | 2022-04-10 | code: PAKGOV
raheel-sharif | قائد الجيش | PAK | 2013-11-29 | 2016-11-29 | code: PAKMIL
raheel-sharif | القائد | islamic-military-counter-terrorism-coalition | 2017 |  | code: PAKMIL
hamid-karzai | الرئيس | AFG | 2001-12-22 | 2014-09-29 | code: AFGGOV
ashraf-ghani | الرئيس | AFG | 2014-09-29 | 2021-08-15 | code: AFGGOV
abdullah-abdullah | الرئيس التنفيذي | AFG | 2014-09-29 | 2020 | code: AFGGOV
mullah-omar | زعيم | taliban | 1994 | 2013-04-23 | code: AFGREB
mullah-akhtar-mansour | زعيم | taliban | 2015 | 2016-05-21 | code: AFGREB
hibatullah-akhundzada | زعيم | taliban | 2016-05-25 |  | code: AFGREB
zabihullah-mujahid | المتحدث باسم طالبان | taliban | 2007 |  | code: AFGREB
sirajuddin-haqqani | زعيم | haqqani-network | 2018 |  | code: AFGREB
nicolas-maduro | الرئيس | VEN | 2013-03-08 |  | code: VENGOV
hugo-chavez | الرئيس | VEN | 1999-02-02 | 2013-03-05 | code: VENGOV
luiz-inacio-lula-da-silva | الرئيس | BRA | 2003-01-01 | 2011-01-01 | code: BRAGOV
luiz-inacio-lula-da-silva | الرئيس | BRA | 2023-01-01 |  | code: BRAGOV
justin-trudeau | رئيس الوزراء | CAN | 2015-11-04 | 2025-03-14 | code: CANGOV
stephen-harper | رئيس الوزراء | CAN | 2006-02-06 | 2015-11-04 | code: CANGOV
john-baird | وزير الخارجية | CAN | 2011-05-18 | 2015-02-03 | code: CANGOV
tony-abbott | رئيس الوزراء | AUS | 2013-09-18 | 2015-09-15 | code: AUSGOV
malcolm-turnbull | رئيس الوزراء | AUS | 2015-09-15 | 2018-08-24 | code: AUSGOV
scott-morrison | رئيس الوزراء | AUS | 2018-08-24 | 2022-05-23 | code: AUSGOV
nelson-mandela | الرئيس | ZAF | 1994-05-10 | 1999-06-14 | code: ZAFGOV
gamal-abdel-nasser | الرئيس | EGY | 1956 | 1970-09-28 | code: EGYGOV
anwar-sadat | الرئيس | EGY | 1970 | 1981-10-06 | code: EGYGOV
hussein-of-jordan | الملك | JOR | 1952-08-11 | 1999-02-07 | code: JORGOV
yitzhak-rabin | رئيس الوزراء | ISR | 1992 | 1995-11-04 | code: ISRGOV

# --- Offices of 2011 to 2020 that were missing
fouad-mebazaa | الرئيس المؤقت | TUN | 2011-01-15 | 2011-12-13 | code: TUNGOV
mohamed-ennaceur | الرئيس المؤقت | TUN | 2019-07-25 | 2019-10-23 | code: TUNGOV
mohamed-ennaceur | رئيس البرلمان | TUN | 2014-12-04 | 2019-07-25 | code: TUNLEG
moataz-mousa | رئيس الوزراء | SDN | 2018-09-10 | 2019-02-23 | code: SDNGOV
mohamed-tahir-ayala | رئيس الوزراء | SDN | 2019-02-23 | 2019-04-11 | code: SDNGOV
bakri-hassan-saleh | رئيس الوزراء | SDN | 2017-03-02 | 2018-09-09 | code: SDNGOV
asma-mohamed-abdalla | وزير الخارجية | SDN | 2019-09-08 | 2020-07-09 | code: SDNGOV
mansour-el-essawi | وزير الداخلية | EGY | 2011-03-06 | 2011-12-07 | code: EGYGOV
ahmed-gamal-el-din | وزير الداخلية | EGY | 2012-08-02 | 2013-01-05 | code: EGYGOV
abdul-karim-luaibi | وزير النفط | IRQ | 2010-12-21 | 2014-09-08 | code: IRQGOV
adel-abdul-mahdi | وزير النفط | IRQ | 2014-09-08 | 2016 | code: IRQGOV
thamir-ghadhban | وزير النفط | IRQ | 2018-10-25 | 2020-05-06 | code: IRQGOV
yassin-al-yasiri | وزير الداخلية | IRQ | 2019-06-24 | 2020-05-06 | code: IRQGOV
zeina-akar | وزير الدفاع | LBN | 2020-01-21 | 2021-09-10 | code: LBNGOV
efkan-ala | وزير الداخلية | TUR | 2015-11-24 | 2016-08-31 | code: TURGOV
ismet-yilmaz | وزير الدفاع | TUR | 2015-11-24 | 2016-05-24 | code: TURGOV
donald-trump | الرئيس | USA | 2025-01-20 |  | code: USAGOV
riek-machar | نائب الرئيس | SSD | 2016-04-26 | 2016-07-23 | code: SSDGOV
riek-machar | نائب الرئيس | SSD | 2020-02-22 |  | code: SSDGOV
gerard-collomb | وزير الداخلية | FRA | 2017-05-17 | 2018-10-03 | code: FRAGOV
christophe-castaner | وزير الداخلية | FRA | 2018-10-16 | 2020-07-06 | code: FRAGOV
jean-castex | رئيس الوزراء | FRA | 2020-07-03 | 2022-05-16 | code: FRAGOV
amber-rudd | وزير الداخلية | GBR | 2016-07-13 | 2018-04-29 | code: GBRGOV
sajid-javid | وزير الداخلية | GBR | 2018-04-30 | 2019-07-24 | code: GBRGOV
priti-patel | وزير الداخلية | GBR | 2019-07-24 | 2022-09-06 | code: GBRGOV
mario-monti | رئيس الوزراء | ITA | 2011-11-16 | 2013-04-28 | code: ITAGOV
enrico-letta | رئيس الوزراء | ITA | 2013-04-28 | 2014-02-22 | code: ITAGOV
franco-frattini | وزير الخارجية | ITA | 2008-05-08 | 2011-11-16 | code: ITAGOV
jose-luis-rodriguez-zapatero | رئيس الوزراء | ESP | 2004-04-17 | 2011-12-21 | code: ESPGOV
joachim-gauck | الرئيس | DEU | 2012-03-18 | 2017-03-18 | code: DEUGOV
vyacheslav-volodin | رئيس مجلس الدوما | RUS | 2016-10-05 |  | code: RUSLEG
valentina-matviyenko | رئيس مجلس الاتحاد | RUS | 2011-09-21 |  | code: RUSLEG
stephanie-grisham | المتحدث باسم البيت الأبيض | USA | 2019-07-01 | 2020-04-07 | code: USAGOV
kayleigh-mcenany | المتحدث باسم البيت الأبيض | USA | 2020-04-07 | 2021-01-20 | code: USAGOV
peter-cook | المتحدث باسم وزارة الدفاع | USA | 2015 | 2017-01-20 | code: USAMIL
abdelaziz-djerad | رئيس الوزراء | DZA | 2019-12-28 | 2021-06-30 | code: DZAGOV
samir-rifai | رئيس الوزراء | JOR | 2009-12-14 | 2011-02-09 | code: JORGOV
ali-mujawar | رئيس الوزراء | YEM | 2007-04-07 | 2011-12-10 | code: YEMGOV
naji-otari | رئيس الوزراء | SYR | 2003-09-18 | 2011-04-14 | code: SYRGOV
