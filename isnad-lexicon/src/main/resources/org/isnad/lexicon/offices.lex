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
faisal-mekdad | وزير الخارجية | SYR | 2020-11-22 | 2024-09 | code: SYRGOV
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
riyad-hijab | المنسق العام | high-negotiations-committee | 2015-12 | 2017-11-20 | code: SYROPP
adel-safar | رئيس الوزراء | SYR | 2011-04-14 | 2012-06-23 | code: SYRGOV
imad-khamis | رئيس الوزراء | SYR | 2016-07-03 | 2020-06-11 | code: SYRGOV
hussein-arnous | رئيس الوزراء | SYR | 2020-06-11 | 2024-09 | code: SYRGOV
mohammad-ghazi-al-jalali | رئيس الوزراء | SYR | 2024-09 | 2024-12-10 | code: SYRGOV
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
mohammad-jihad-al-laham | رئيس البرلمان | SYR | 2012-05-24 | 2016 | code: SYRLEG
hadiya-abbas | رئيس البرلمان | SYR | 2016-06-06 | 2017-07-20 | code: SYRLEG
hammouda-sabbagh | رئيس البرلمان | SYR | 2017-09-28 | 2024 | code: SYRLEG
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
anas-al-abdah | الرئيس | syrian-negotiation-commission | 2020-06 | 2022 | code: SYROPP
riad-seif | الرئيس | syrian-national-coalition | 2017-05-06 | 2018 | code: SYROPP
abdurrahman-mustafa | الرئيس | syrian-national-coalition | 2018 | 2019-06-29 | code: SYROPP
abdurrahman-mustafa | رئيس الوزراء | syrian-interim-government | 2019 | 2025 | code: SYROPP
nasr-al-hariri | الرئيس | syrian-negotiation-commission | 2017-11-24 | 2020-06 | code: SYROPP
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
abdul-halim-khaddam | نائب الرئيس | SYR | 1984 | 2005-06 | code: SYRGOV
rami-abdulrahman | مدير المرصد السوري لحقوق الإنسان | syrian-observatory | 2006 |  | code: SYRNGO
fadel-abdul-ghany | مدير الشبكة السورية لحقوق الإنسان | syrian-network-for-human-rights | 2011 |  | code: SYRNGO
raed-al-saleh | مدير الدفاع المدني السوري | white-helmets | 2014 | 2025 | code: SYRNGO
# Syria: Kurdish-led side
saleh-muslim | الرئيس | pyd | 2010 | 2017 | code: SYROPP
asya-abdullah | الرئيس المشترك | pyd | 2012 | 2017 | code: SYROPP
mazloum-abdi | القائد | syrian-democratic-forces | 2015 |  | code: SYRREB
ilham-ahmed | الرئيس المشترك | syrian-democratic-council | 2015 |  | code: SYROPP
riad-darar | الرئيس المشترك | syrian-democratic-council | 2017 | 2023 | code: SYROPP
redur-xelil | المتحدث باسم وحدات حماية الشعب | ypg | 2012 | 2017 | code: SYRREB
talal-silo | المتحدث باسم قوات سوريا الديمقراطية | syrian-democratic-forces | 2015 | 2017-11 | code: SYRREB
mustafa-bali | المتحدث باسم قوات سوريا الديمقراطية | syrian-democratic-forces | 2017 | 2020 | code: SYRREB
ibrahim-biro | الرئيس | kurdish-national-council | 2015 | 2017 | code: SYROPP
# Syria: rebel and jihadist commanders
salim-idris | رئيس الأركان | free-syrian-army | 2012-12 | 2014-02-16 | code: SYRREB
abdul-ilah-al-bashir | رئيس الأركان | free-syrian-army | 2014-02-16 | 2014 | code: SYRREB
riad-al-asaad | القائد | free-syrian-army | 2011-07-29 | 2012-12 | code: SYRREB
zahran-alloush | القائد | jaysh-al-islam | 2013 | 2015-12-25 | code: SYRREB
issam-buwaydani | القائد | jaysh-al-islam | 2015-12-25 |  | code: SYRREB
hassan-abboud | القائد | ahrar-al-sham | 2011 | 2014-09-09 | code: SYRREB
hashim-al-sheikh | القائد | ahrar-al-sham | 2014-09-10 | 2015-09 | code: SYRREB
hashim-al-sheikh | القائد | hayat-tahrir-al-sham | 2017-01-28 | 2017-10-01 | code: SYRREB
muhannad-al-masri | القائد | ahrar-al-sham | 2015-09 | 2016-11 | code: SYRREB
ali-al-omar | القائد | ahrar-al-sham | 2016-11 | 2017-07 | code: SYRREB
hassan-soufan | القائد | ahrar-al-sham | 2017-08-01 | 2019 | code: SYRREB
abu-mohammad-al-julani | القائد | nusra-front | 2012-01 | 2017-01-28 | code: SYRREB
abu-mohammad-al-julani | القائد | hayat-tahrir-al-sham | 2017-10-01 | 2025-01-29 | code: SYRREB
abu-mohammad-al-julani | الرئيس | SYR | 2025-01-29 |  | code: SYRGOV
abu-bakr-al-baghdadi | زعيم | islamic-state | 2010-05 | 2019-10-27 | code: IMG
abu-ibrahim-al-hashimi-al-qurashi | زعيم | islamic-state | 2019-10-31 | 2022-02-03 | code: IMG
abu-al-hasan-al-hashimi-al-qurashi | زعيم | islamic-state | 2022-03-10 | 2022-10 | code: IMG
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
hoshyar-zebari | وزير الخارجية | IRQ | 2003 | 2014-07 | code: IRQGOV
hoshyar-zebari | وزير المالية | IRQ | 2014 | 2016-09 | code: IRQGOV
mohamed-ali-al-hakim | وزير الخارجية | IRQ | 2018-10-25 | 2020-05 | code: IRQGOV
fuad-hussein | وزير المالية | IRQ | 2018 | 2020-05 | code: IRQGOV
fuad-hussein | وزير الخارجية | IRQ | 2020-06 |  | code: IRQGOV
khaled-al-obaidi | وزير الدفاع | IRQ | 2014-10-18 | 2016-08-25 | code: IRQGOV
erfan-al-hiyali | وزير الدفاع | IRQ | 2017-01-30 | 2018-10 | code: IRQGOV
najah-al-shammari | وزير الدفاع | IRQ | 2019 | 2020-05 | code: IRQGOV
juma-inad | وزير الدفاع | IRQ | 2020-05 | 2022-10 | code: IRQGOV
saadoun-al-dulaimi | وزير الدفاع | IRQ | 2011 | 2014 | code: IRQGOV
mohammed-al-ghabban | وزير الداخلية | IRQ | 2014-10-18 | 2016-07 | code: IRQGOV
qasim-al-araji | وزير الداخلية | IRQ | 2017-01-30 | 2018-10 | code: IRQGOV
qasim-al-araji | مستشار الأمن القومي | IRQ | 2020 |  | code: IRQGOV
othman-al-ghanmi | رئيس الأركان | IRQ | 2015 | 2020-05 | code: IRQMIL
othman-al-ghanmi | وزير الداخلية | IRQ | 2020-05 | 2022-10 | code: IRQGOV
osama-al-nujaifi | رئيس البرلمان | IRQ | 2010-11-11 | 2014-07 | code: IRQLEG
osama-al-nujaifi | نائب الرئيس | IRQ | 2014-09-09 | 2018 | code: IRQGOV
atheel-al-nujaifi | محافظ نينوى | IRQ | 2009 | 2015 | code: IRQGOV
salim-al-jabouri | رئيس البرلمان | IRQ | 2014-07-15 | 2018 | code: IRQLEG
mohamed-al-halbousi | رئيس البرلمان | IRQ | 2018-09-15 | 2023-11-14 | code: IRQLEG
mahmoud-al-mashhadani | رئيس البرلمان | IRQ | 2006 | 2008-12 | code: IRQLEG
mahmoud-al-mashhadani | رئيس البرلمان | IRQ | 2024-10-31 |  | code: IRQLEG
saleh-al-mutlaq | نائب رئيس الوزراء | IRQ | 2010-12 | 2015-08 | code: IRQGOV
tariq-al-hashimi | نائب الرئيس | IRQ | 2006-04-22 | 2012 | code: IRQGOV
khudair-al-khuzaie | نائب الرئيس | IRQ | 2011 | 2014 | code: IRQGOV
rafi-al-issawi | وزير المالية | IRQ | 2010-12 | 2013-03 | code: IRQGOV
ammar-al-hakim | رئيس | supreme-islamic-iraqi-council | 2009 | 2017-07 | code: IRQPTY
hadi-al-amiri | زعيم | badr-organization | 2009 |  | code: IRQREB
qais-al-khazali | زعيم | asaib-ahl-al-haq | 2006 |  | code: IRQREB
abu-mahdi-al-muhandis | نائب رئيس هيئة الحشد الشعبي | popular-mobilization-forces | 2014 | 2020-01-03 | code: IRQMIL
falih-al-fayyadh | رئيس هيئة الحشد الشعبي | popular-mobilization-forces | 2014 |  | code: IRQMIL
falih-al-fayyadh | مستشار الأمن القومي | IRQ | 2010 | 2020 | code: IRQGOV
akram-al-kaabi | زعيم | harakat-al-nujaba | 2013 |  | code: IRQREB
ahmed-al-asadi | المتحدث باسم الحشد الشعبي | popular-mobilization-forces | 2014 | 2018 | code: IRQMIL
yahya-rasool | المتحدث باسم القائد العام للقوات المسلحة | IRQ | 2020 |  | code: IRQMIL
saad-maan | المتحدث باسم وزارة الداخلية | IRQ | 2012 |  | code: IRQGOV
abdul-amir-yarallah | رئيس الأركان | IRQ | 2020-06 |  | code: IRQMIL
babaker-zebari | رئيس الأركان | IRQ | 2004 | 2015 | code: IRQMIL
suhaib-al-rawi | محافظ الأنبار | IRQ | 2014 | 2016 | code: IRQGOV
masoud-barzani | رئيس إقليم كردستان | kurdistan-regional-government | 2005-06-14 | 2017-11-01 | code: IRQGOV
masoud-barzani | رئيس | kurdistan-democratic-party | 1979 |  | code: IRQPTY
nechirvan-barzani | رئيس الوزراء | kurdistan-regional-government | 2012-03 | 2019-06 | code: IRQGOV
nechirvan-barzani | رئيس إقليم كردستان | kurdistan-regional-government | 2019-06-10 |  | code: IRQGOV
masrour-barzani | رئيس الوزراء | kurdistan-regional-government | 2019-07-10 |  | code: IRQGOV
nawshirwan-mustafa | زعيم | gorran-movement | 2009 | 2017-05-19 | code: IRQPTY
jabar-yawar | أمين عام وزارة البيشمركة | kurdistan-regional-government | 2009 | 2022 | code: IRQGOV
najmaddin-karim | محافظ كركوك | IRQ | 2011 | 2017-09 | code: IRQGOV
arshad-al-salihi | رئيس | iraqi-turkmen-front | 2011 | 2021 | code: IRQPTY
harith-al-dhari | الأمين العام | association-of-muslim-scholars-in-iraq | 2003 | 2015-03-12 | code: IRQOPP
saddam-hussein | الرئيس | IRQ | 1979-07-16 | 2003-04-09 | code: IRQGOV
saad-al-hadithi | المتحدث باسم رئيس الوزراء | IRQ | 2014 | 2020 | code: IRQGOV
ihsan-abdul-jabbar | وزير النفط | IRQ | 2020 | 2022 | code: IRQGOV
jabbar-al-luaibi | وزير النفط | IRQ | 2016 | 2018-10 | code: IRQGOV
