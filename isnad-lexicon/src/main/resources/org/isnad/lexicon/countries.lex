%countries
# ISO3 | name | english | names | short | nisba | capital | people
# names are always valid. `short` forms count only when a longer name of the same country stands in the article.
# `ambiguous: yes` says that name and nisba are also ordinary Arabic words and need context (names stay always valid).
# capital also lists a seat of government that stands for it in the news. A capital spelt like its country, or like an
# ordinary word (ماليه, ديلي, أبيا), is left out.
# lat and lon (degrees, WGS 84) are those of the capital; they stand where all names of it are of one city.
# A nisba that is an ordinary word where the name is not (قمري "lunar", مجري "course") is left out too.
# سورية and السعودية are also the feminine nisba: as an adjective after its noun neither is the name.

# --- Arab states
SYR | سوريا | Syria | names: سورية ; الجمهورية العربية السورية | nisba: سوري | capital: دمشق | lat: 33.51 | lon: 36.29
IRQ | العراق | Iraq | names: جمهورية العراق | nisba: عراقي | capital: بغداد | lat: 33.31 | lon: 44.37
YEM | اليمن | Yemen | names: الجمهورية اليمنية | nisba: يمني | capital: صنعاء | lat: 15.35 | lon: 44.21
LBY | ليبيا | Libya | names: دولة ليبيا ; الجماهيرية الليبية ; الجماهيرية العربية الليبية | nisba: ليبي | capital: طرابلس ; طرابلس الغرب | lat: 32.89 | lon: 13.19
LBN | لبنان | Lebanon | names: الجمهورية اللبنانية | nisba: لبناني | capital: بيروت | lat: 33.89 | lon: 35.50
JOR | الأردن | Jordan | names: المملكة الأردنية الهاشمية ; المملكة الأردنية | nisba: أردني | capital: عمان | lat: 31.95 | lon: 35.93
PSE | فلسطين | Palestine | names: دولة فلسطين ; الأراضي الفلسطينية ; الأراضي الفلسطينية المحتلة | nisba: فلسطيني | capital: رام الله | lat: 31.90 | lon: 35.20
EGY | مصر | Egypt | names: جمهورية مصر العربية | nisba: مصري | capital: القاهرة | lat: 30.04 | lon: 31.24
SDN | السودان | Sudan | names: جمهورية السودان | nisba: سوداني | capital: الخرطوم | lat: 15.50 | lon: 32.56
SSD | جنوب السودان | South Sudan | names: جمهورية جنوب السودان ; دولة جنوب السودان | nisba: جنوب سوداني | capital: جوبا | lat: 4.85 | lon: 31.58
SAU | السعودية | Saudi Arabia | names: المملكة العربية السعودية ; العربية السعودية | short: المملكة ; بلاد الحرمين ; بلاد الحرمين الشريفين | nisba: سعودي | capital: الرياض | lat: 24.71 | lon: 46.68
ARE | الإمارات | United Arab Emirates | names: الإمارات العربية المتحدة ; دولة الإمارات ; دولة الإمارات العربية المتحدة | nisba: إماراتي | capital: أبوظبي ; أبو ظبي | lat: 24.45 | lon: 54.38
QAT | قطر | Qatar | names: دولة قطر | nisba: قطري | capital: الدوحة | lat: 25.29 | lon: 51.53
KWT | الكويت | Kuwait | names: دولة الكويت | nisba: كويتي | capital: مدينة الكويت | lat: 29.38 | lon: 47.99
BHR | البحرين | Bahrain | names: مملكة البحرين | nisba: بحريني | capital: المنامة | lat: 26.23 | lon: 50.58
OMN | سلطنة عمان | Oman | names: سلطنة عمان العربية | short: عمان ; السلطنة | nisba: عماني | capital: مسقط | lat: 23.59 | lon: 58.41
DZA | الجزائر | Algeria | names: الجمهورية الجزائرية ; الجمهورية الجزائرية الديمقراطية الشعبية | nisba: جزائري | capital: الجزائر العاصمة | lat: 36.75 | lon: 3.06
MAR | المغرب | Morocco | names: المملكة المغربية | nisba: مغربي | capital: الرباط | people: المغاربة | lat: 34.02 | lon: -6.84
TUN | تونس | Tunisia | names: الجمهورية التونسية | nisba: تونسي | capital: تونس العاصمة | people: التوانسة | lat: 36.81 | lon: 10.18
MRT | موريتانيا | Mauritania | names: الجمهورية الإسلامية الموريتانية ; موريطانيا | nisba: موريتاني ; موريطاني | capital: نواكشوط | lat: 18.08 | lon: -15.98
SOM | الصومال | Somalia | names: جمهورية الصومال ; جمهورية الصومال الفيدرالية ; جمهورية الصومال الفدرالية | nisba: صومالي | capital: مقديشو ; مقديشيو | lat: 2.05 | lon: 45.32
DJI | جيبوتي | Djibouti | names: جمهورية جيبوتي ; دجيبوتي | nisba: جيبوتي
COM | جزر القمر | Comoros | names: جزر القمر المتحدة ; اتحاد جزر القمر ; جمهورية جزر القمر | capital: موروني | lat: -11.70 | lon: 43.26
ESH | الصحراء الغربية | Western Sahara | names: الجمهورية العربية الصحراوية الديمقراطية ; الجمهورية العربية الصحراوية ; الجمهورية الصحراوية | nisba: صحراوي | ambiguous: yes

# --- Israel: the names its opponents' press uses are the same actor
ISR | إسرائيل | Israel | names: دولة إسرائيل ; دولة الاحتلال الإسرائيلي ; الدولة العبرية ; الكيان الصهيوني ; الكيان الإسرائيلي ; الكيان العبري ; العدو الصهيوني ; العدو الإسرائيلي | short: دولة الاحتلال | nisba: إسرائيلي ; صهيوني ; عبري | capital: تل أبيب | people: الصهاينة | lat: 32.08 | lon: 34.78

# --- Turkey, Iran, Caucasus, Central Asia
TUR | تركيا | Turkey | names: الجمهورية التركية ; جمهورية تركيا | nisba: تركي | capital: أنقرة | people: الأتراك | lat: 39.93 | lon: 32.86
IRN | إيران | Iran | names: الجمهورية الإسلامية الإيرانية ; جمهورية إيران الإسلامية ; الجمهورية الإسلامية في إيران | short: الجمهورية الإسلامية | nisba: إيراني | capital: طهران | lat: 35.69 | lon: 51.39
AFG | أفغانستان | Afghanistan | names: جمهورية أفغانستان الإسلامية ; إمارة أفغانستان الإسلامية | nisba: أفغاني | capital: كابول ; كابل | people: الأفغان | lat: 34.53 | lon: 69.17
PAK | باكستان | Pakistan | names: الباكستان ; جمهورية باكستان الإسلامية | nisba: باكستاني | capital: إسلام آباد ; إسلاماباد | lat: 33.69 | lon: 73.05
AZE | أذربيجان | Azerbaijan | names: أذربيجان الجمهورية ; جمهورية أذربيجان ; أذريبيجان | nisba: أذربيجاني ; أذري | capital: باكو | lat: 40.41 | lon: 49.87
ARM | أرمينيا | Armenia | names: جمهورية أرمينيا | nisba: أرميني | capital: يريفان ; يريفيان | lat: 40.18 | lon: 44.51
GEO | جورجيا | Georgia | names: جمهورية جورجيا | nisba: جورجي | capital: تبليسي ; تبيليسي ; تفليس | lat: 41.72 | lon: 44.79
KAZ | كازاخستان | Kazakhstan | names: كازخستان ; قازاخستان ; كازاكستان | nisba: كازاخستاني ; كازاخي | capital: أستانا ; أستانة ; نور سلطان | people: الكازاخ | lat: 51.17 | lon: 71.43
UZB | أوزبكستان | Uzbekistan | names: أوزباكستان ; أزبكستان | nisba: أوزبكستاني ; أوزبكي ; أزبكي | capital: طشقند | people: الأوزبك ; الأزبك | lat: 41.30 | lon: 69.24
TKM | تركمانستان | Turkmenistan | nisba: تركمانستاني | capital: عشق آباد | lat: 37.95 | lon: 58.38
KGZ | قيرغيزستان | Kyrgyzstan | names: قرغيزستان ; قيرغزستان ; قرقيزستان ; قيرغيزيا ; قرغيزيا | nisba: قيرغيزي ; قرغيزي ; قيرغيزستاني ; قرغيزستاني | capital: بشكيك ; بيشكيك | lat: 42.87 | lon: 74.59
TJK | طاجيكستان | Tajikistan | names: طاجكستان ; تاجيكستان | nisba: طاجيكي ; طاجيكستاني ; طاجكي | capital: دوشنبه ; دوشنبي ; دوشانبي | people: الطاجيك | lat: 38.56 | lon: 68.77

# --- The great powers and Europe
USA | الولايات المتحدة | United States | names: الولايات المتحدة الأمريكية ; الولايات المتحدة الأميركية ; أمريكا ; أميركا | nisba: أمريكي ; أميركي | capital: واشنطن ; واشنطن العاصمة | people: الأمريكان ; الأميركان | lat: 38.91 | lon: -77.04
RUS | روسيا | Russia | names: روسيا الاتحادية ; الاتحاد الروسي ; جمهورية روسيا الاتحادية | nisba: روسي | capital: موسكو | people: الروس | lat: 55.76 | lon: 37.62
CHN | الصين | China | names: جمهورية الصين الشعبية ; الصين الشعبية | nisba: صيني | capital: بكين ; بيكين ; بيجين | lat: 39.90 | lon: 116.40
GBR | بريطانيا | United Kingdom | names: المملكة المتحدة ; بريطانيا العظمى ; إنجلترا ; إنكلترا | nisba: بريطاني | capital: لندن | people: الإنجليز ; الإنكليز | lat: 51.51 | lon: -0.13
FRA | فرنسا | France | names: الجمهورية الفرنسية | nisba: فرنسي | capital: باريس | lat: 48.86 | lon: 2.35
DEU | ألمانيا | Germany | names: ألمانيا الاتحادية ; جمهورية ألمانيا الاتحادية | nisba: ألماني | capital: برلين | people: الألمان | lat: 52.52 | lon: 13.40
ITA | إيطاليا | Italy | names: الجمهورية الإيطالية | nisba: إيطالي ; طلياني | capital: روما | people: الطليان | lat: 41.90 | lon: 12.50
ESP | إسبانيا | Spain | names: مملكة إسبانيا | nisba: إسباني | capital: مدريد | people: الإسبان | lat: 40.42 | lon: -3.70
PRT | البرتغال | Portugal | nisba: برتغالي | capital: لشبونة ; ليشبونة | lat: 38.72 | lon: -9.14
NLD | هولندا | Netherlands | names: هولاندا ; مملكة هولندا | nisba: هولندي ; هولاندي | capital: أمستردام ; لاهاي
BEL | بلجيكا | Belgium | names: مملكة بلجيكا | nisba: بلجيكي | capital: بروكسل ; بروكسيل | lat: 50.85 | lon: 4.35
LUX | لوكسمبورغ | Luxembourg | names: لوكسمبورج ; اللوكسمبورغ ; لوكسمبرغ ; لوكسمبورك | nisba: لوكسمبورغي ; لوكسمبورجي
CHE | سويسرا | Switzerland | names: الاتحاد السويسري | nisba: سويسري | capital: برن ; بيرن | lat: 46.95 | lon: 7.45
AUT | النمسا | Austria | nisba: نمساوي ; نمسوي | capital: فيينا | lat: 48.21 | lon: 16.37
IRL | أيرلندا | Ireland | names: جمهورية أيرلندا ; إيرلنده ; أرلندا | nisba: أيرلندي | capital: دبلن | lat: 53.35 | lon: -6.26
DNK | الدنمارك | Denmark | names: الدانمارك ; الدانمرك ; الدنمرك | nisba: دنماركي ; دانماركي ; دنمركي ; دانمركي | capital: كوبنهاغن ; كوبنهاجن | lat: 55.68 | lon: 12.57
NOR | النرويج | Norway | names: مملكة النرويج | nisba: نرويجي | capital: أوسلو | lat: 59.91 | lon: 10.75
SWE | السويد | Sweden | names: مملكة السويد | nisba: سويدي | capital: ستوكهولم ; استوكهولم | lat: 59.33 | lon: 18.07
FIN | فنلندا | Finland | names: فنلنده ; فينلندا | nisba: فنلندي ; فينلندي | capital: هلسنكي ; هيلسنكي | lat: 60.17 | lon: 24.94
ISL | آيسلندا | Iceland | names: أيسلندة ; أيسلاندا | nisba: آيسلندي | capital: ريكيافيك ; ريكجافيك | lat: 64.15 | lon: -21.94
POL | بولندا | Poland | names: بولونيا | nisba: بولندي | capital: وارسو | lat: 52.23 | lon: 21.01
CZE | التشيك | Czechia | names: جمهورية التشيك ; تشيكيا ; الجمهورية التشيكية | nisba: تشيكي | capital: براغ ; براج | lat: 50.08 | lon: 14.44
SVK | سلوفاكيا | Slovakia | names: جمهورية سلوفاكيا | nisba: سلوفاكي | capital: براتيسلافا | lat: 48.15 | lon: 17.11
HUN | المجر | Hungary | names: هنغاريا ; هنجاريا | nisba: هنغاري | capital: بودابست | lat: 47.50 | lon: 19.04
ROU | رومانيا | Romania | nisba: روماني | capital: بوخارست | lat: 44.43 | lon: 26.10
BGR | بلغاريا | Bulgaria | names: جمهورية بلغاريا | nisba: بلغاري | capital: صوفيا | people: البلغار | lat: 42.70 | lon: 23.32
GRC | اليونان | Greece | names: جمهورية اليونان | nisba: يوناني | capital: أثينا | lat: 37.98 | lon: 23.73
CYP | قبرص | Cyprus | names: جمهورية قبرص | nisba: قبرصي | capital: نيقوسيا | people: القبارصة | lat: 35.17 | lon: 33.36
MLT | مالطا | Malta | names: مالطة ; جمهورية مالطا | nisba: مالطي | capital: فاليتا ; لا فاليتا | lat: 35.90 | lon: 14.51
ALB | ألبانيا | Albania | nisba: ألباني | capital: تيرانا | lat: 41.33 | lon: 19.82
XKX | كوسوفو | Kosovo | names: كوسوفا ; جمهورية كوسوفو | nisba: كوسوفي ; كوسوفوي | capital: بريشتينا ; برشتينا | lat: 42.66 | lon: 21.17
SRB | صربيا | Serbia | names: جمهورية صربيا | nisba: صربي | capital: بلغراد ; بلجراد | people: الصرب | lat: 44.79 | lon: 20.45
HRV | كرواتيا | Croatia | names: جمهورية كرواتيا | nisba: كرواتي | capital: زغرب ; زاغرب | people: الكروات | lat: 45.81 | lon: 15.98
SVN | سلوفينيا | Slovenia | names: سلوفانيا | nisba: سلوفيني | capital: ليوبليانا | lat: 46.06 | lon: 14.51
BIH | البوسنة | Bosnia and Herzegovina | names: البوسنة والهرسك ; جمهورية البوسنة والهرسك | nisba: بوسني | capital: سراييفو ; ساراييفو | people: البوشناق | lat: 43.86 | lon: 18.41
MNE | الجبل الأسود | Montenegro | names: جمهورية الجبل الأسود ; مونتينيغرو ; مونتنيغرو | nisba: مونتينيغري | capital: بودغوريتسا ; بودجوريتسا | lat: 42.44 | lon: 19.26
MKD | مقدونيا | North Macedonia | names: مقدونيا الشمالية ; جمهورية مقدونيا ; جمهورية مقدونيا الشمالية ; مكدونيا | nisba: مقدوني | capital: سكوبيه ; سكوبي | lat: 42.00 | lon: 21.43
UKR | أوكرانيا | Ukraine | names: أكرانيا | nisba: أوكراني | capital: كييف | lat: 50.45 | lon: 30.52
BLR | بيلاروسيا | Belarus | names: بيلاروس ; روسيا البيضاء ; بيلوروسيا ; بيلوروس | nisba: بيلاروسي ; بيلوروسي | capital: مينسك | lat: 53.90 | lon: 27.57
MDA | مولدوفا | Moldova | names: مولدافيا ; مولدافا ; جمهورية مولدوفا | nisba: مولدوفي ; مولدافي | capital: كيشيناو ; تشيسيناو ; كيشينيف | lat: 47.01 | lon: 28.86
LTU | ليتوانيا | Lithuania | names: لتوانيا | nisba: ليتواني | capital: فيلنيوس | lat: 54.69 | lon: 25.28
LVA | لاتفيا | Latvia | names: جمهورية لاتفيا | nisba: لاتفي | capital: ريغا ; ريجا | lat: 56.95 | lon: 24.11
EST | إستونيا | Estonia | names: جمهورية إستونيا | nisba: إستوني | capital: تالين | lat: 59.44 | lon: 24.75
VAT | الفاتيكان | Vatican City | names: دولة الفاتيكان ; حاضرة الفاتيكان ; الكرسي الرسولي | nisba: فاتيكاني
MCO | موناكو | Monaco | names: إمارة موناكو
SMR | سان مارينو | San Marino
AND | أندورا | Andorra | names: إمارة أندورا
LIE | ليختنشتاين | Liechtenstein | names: ليشتنشتاين ; إمارة ليختنشتاين ; لختنشتاين | capital: فادوز

# --- South, East and South-East Asia
IND | الهند | India | names: جمهورية الهند | nisba: هندي | capital: نيودلهي ; نيو دلهي ; دلهي الجديدة | people: الهنود | lat: 28.61 | lon: 77.21
BGD | بنغلادش | Bangladesh | names: بنغلاديش ; بنجلاديش ; بنجلادش | nisba: بنغلادشي ; بنغلاديشي ; بنجلاديشي ; بنغالي ; بنجالي | capital: دكا ; داكا | lat: 23.81 | lon: 90.41
LKA | سريلانكا | Sri Lanka | names: سري لانكا ; سيريلانكا | nisba: سريلانكي ; سيريلانكي | capital: كولومبو ; كولمبو | lat: 6.93 | lon: 79.85
NPL | نيبال | Nepal | names: النيبال | nisba: نيبالي | capital: كاتماندو ; كتماندو ; كاتمندو | lat: 27.72 | lon: 85.32
BTN | بوتان | Bhutan | names: مملكة بوتان | nisba: بوتاني | capital: تيمفو
MDV | المالديف | Maldives | names: جزر المالديف ; جمهورية المالديف | nisba: مالديفي
JPN | اليابان | Japan | nisba: ياباني | capital: طوكيو | lat: 35.68 | lon: 139.69
KOR | كوريا الجنوبية | South Korea | names: جمهورية كوريا | nisba: كوري جنوبي | capital: سيول ; سيئول | lat: 37.57 | lon: 126.98
PRK | كوريا الشمالية | North Korea | names: جمهورية كوريا الديمقراطية الشعبية ; كوريا الديمقراطية | nisba: كوري شمالي | capital: بيونغ يانغ ; بيونغيانغ ; بيونج يانج ; بيونجيانج | lat: 39.02 | lon: 125.75
MNG | منغوليا | Mongolia | names: مونغوليا ; منجوليا | nisba: منغولي | capital: أولان باتور ; أولان باتار | lat: 47.92 | lon: 106.92
TWN | تايوان | Taiwan | names: تايوان الصينية ; الصين الوطنية | nisba: تايواني | capital: تايبيه ; تايبه ; تايبي | lat: 25.03 | lon: 121.57
HKG | هونغ كونغ | Hong Kong | names: هونج كونج ; هونغكونغ ; هونكونغ ; هونج كونغ
MAC | ماكاو | Macau
MMR | ميانمار | Myanmar | names: بورما ; ماينمار ; جمهورية اتحاد ميانمار | nisba: ميانماري ; بورمي | capital: نايبيداو ; نايبيدو ; نايبيتاو | lat: 19.76 | lon: 96.08
THA | تايلاند | Thailand | names: تايلند ; تايلاندا ; تايلندا | nisba: تايلاندي ; تايلندي | capital: بانكوك | lat: 13.76 | lon: 100.50
VNM | فيتنام | Vietnam | names: فييتنام ; فيت نام ; فييت نام | nisba: فيتنامي ; فييتنامي | capital: هانوي | lat: 21.03 | lon: 105.85
LAO | لاوس | Laos | names: جمهورية لاو الديمقراطية الشعبية ; جمهورية لاوس | nisba: لاوسي | capital: فيينتيان ; فينتيان | lat: 17.97 | lon: 102.63
KHM | كمبوديا | Cambodia | names: كامبوديا ; كمبوتشيا | nisba: كمبودي ; كامبودي | capital: بنوم بنه ; بنوم بن ; فنوم بنه | lat: 11.56 | lon: 104.92
MYS | ماليزيا | Malaysia | names: اتحاد ماليزيا | nisba: ماليزي | capital: كوالالمبور ; كوالا لمبور ; كوالالامبور ; كوالا لامبور | lat: 3.14 | lon: 101.69
SGP | سنغافورة | Singapore | names: سنغافورا ; سنغفورة ; سنجافورة | nisba: سنغافوري ; سنجافوري
IDN | إندونيسيا | Indonesia | names: إندونسيا ; أندنوسيا | nisba: إندونيسي | capital: جاكرتا ; جاكارتا | lat: -6.21 | lon: 106.85
PHL | الفلبين | Philippines | names: الفيليبين ; الفليبين ; الفلبن | nisba: فلبيني ; فيليبيني ; فليبيني | capital: مانيلا | lat: 14.60 | lon: 120.98
BRN | بروناي | Brunei | names: سلطنة بروناي ; بروناي دار السلام | nisba: بروناوي | capital: بندر سري بكاوان ; بندر سيري بيغاوان
TLS | تيمور الشرقية | Timor-Leste | names: تيمور ليشتي ; تيمور ليستي | nisba: تيموري

# --- Africa
ETH | إثيوبيا | Ethiopia | names: جمهورية إثيوبيا الفيدرالية الديمقراطية | nisba: إثيوبي | capital: أديس أبابا | lat: 9.03 | lon: 38.74
ERI | إريتريا | Eritrea | names: أريتيريا ; أرتريا ; دولة إريتريا | nisba: إريتري ; إريتيري ; أرتري | capital: أسمرة ; أسمرا | lat: 15.34 | lon: 38.93
KEN | كينيا | Kenya | names: جمهورية كينيا | nisba: كيني | capital: نيروبي | lat: -1.29 | lon: 36.82
UGA | أوغندا | Uganda | names: أوغنده ; أوجندا | nisba: أوغندي ; أوجندي | capital: كمبالا ; كامبالا | lat: 0.35 | lon: 32.58
TZA | تنزانيا | Tanzania | names: طنزانيا ; تانزانيا | nisba: تنزاني ; طنزاني | capital: دودوما ; دار السلام
RWA | رواندا | Rwanda | names: جمهورية رواندا | nisba: رواندي | capital: كيغالي ; كيجالي | lat: -1.95 | lon: 30.06
BDI | بوروندي | Burundi | names: بورندي ; جمهورية بوروندي | nisba: بوروندي | capital: بوجومبورا ; بوجمبورا | lat: -3.38 | lon: 29.36
COD | الكونغو الديمقراطية | Democratic Republic of the Congo | names: جمهورية الكونغو الديمقراطية ; الكونغو الديموقراطية ; جمهورية الكونغو الديموقراطية ; الكونجو الديمقراطية ; جمهورية الكونجو الديمقراطية ; الكونغو كينشاسا | short: الكونغو ; الكونجو | nisba: كونغولي ; كونجولي | capital: كينشاسا | lat: -4.32 | lon: 15.31
COG | جمهورية الكونغو | Republic of the Congo | names: الكونغو برازافيل ; الكونغو برازفيل ; الكونجو برازافيل | capital: برازافيل ; برازفيل | lat: -4.27 | lon: 15.28
CAF | أفريقيا الوسطى | Central African Republic | names: جمهورية أفريقيا الوسطى | capital: بانغي ; بانجي | lat: 4.39 | lon: 18.56
TCD | تشاد | Chad | names: جمهورية تشاد | nisba: تشادي | capital: نجامينا ; انجمينا ; إنجامينا ; نجمينا | lat: 12.13 | lon: 15.06
CMR | الكاميرون | Cameroon | names: الكامرون ; جمهورية الكاميرون | nisba: كاميروني | capital: ياوندي | lat: 3.87 | lon: 11.52
NGA | نيجيريا | Nigeria | names: نيجريا ; نايجيريا ; جمهورية نيجيريا الاتحادية | nisba: نيجيري ; نايجيري | capital: أبوجا | lat: 9.06 | lon: 7.49
NER | النيجر | Niger | names: جمهورية النيجر | nisba: نيجري | capital: نيامي | lat: 13.51 | lon: 2.11
MLI | مالي | Mali | names: جمهورية مالي ; دولة مالي | nisba: مالي | capital: باماكو | ambiguous: yes | lat: 12.64 | lon: -8.00
BFA | بوركينا فاسو | Burkina Faso | names: بوركينافاسو ; بوركينا | nisba: بوركيني ; بوركينابي | capital: واغادوغو ; واجادوجو ; واغادوغ | lat: 12.37 | lon: -1.52
SEN | السنغال | Senegal | names: السنيغال ; جمهورية السنغال | nisba: سنغالي ; سنيغالي | capital: داكار ; دكار | lat: 14.69 | lon: -17.45
GMB | غامبيا | Gambia | names: جامبيا ; جمهورية غامبيا | nisba: غامبي | capital: بانجول ; بانغول | lat: 13.45 | lon: -16.58
GIN | غينيا | Guinea | names: غينيا كوناكري ; جمهورية غينيا | nisba: غيني | capital: كوناكري | lat: 9.51 | lon: -13.71
GNB | غينيا بيساو | Guinea-Bissau | names: غينيا-بيساو ; غينيا البيساو | capital: بيساو | lat: 11.86 | lon: -15.58
GNQ | غينيا الاستوائية | Equatorial Guinea | capital: مالابو
SLE | سيراليون | Sierra Leone | names: سيرا ليون | nisba: سيراليوني | capital: فريتاون ; فري تاون | lat: 8.48 | lon: -13.23
LBR | ليبيريا | Liberia | names: ليبريا | nisba: ليبيري | capital: مونروفيا | lat: 6.30 | lon: -10.80
CIV | ساحل العاج | Côte d'Ivoire | names: كوت ديفوار ; كوت دي فوار ; جمهورية ساحل العاج ; جمهورية كوت ديفوار | nisba: إيفواري | capital: ياموسوكرو ; أبيدجان
GHA | غانا | Ghana | names: جمهورية غانا | nisba: غاني | capital: أكرا | lat: 5.60 | lon: -0.19
TGO | توغو | Togo | names: التوغو ; جمهورية توغو ; توجو | nisba: توغولي ; توغوي | capital: لومي | lat: 6.13 | lon: 1.22
BEN | بنين | Benin | names: جمهورية بنين ; دولة بنين | nisba: بنيني | capital: بورتو نوفو ; كوتونو | ambiguous: yes
GAB | الغابون | Gabon | names: الجابون ; جمهورية الغابون | nisba: غابوني ; جابوني | capital: ليبرفيل | lat: 0.39 | lon: 9.45
STP | ساو تومي وبرينسيب | São Tomé and Príncipe | names: ساو تومي وبرينسيبي ; ساوتومي وبرنسيب ; ساو تومي وبرينسيبه | capital: ساو تومي
CPV | الرأس الأخضر | Cabo Verde | names: جمهورية الرأس الأخضر ; جزر الرأس الأخضر ; كاب فيردي ; كابو فيردي
AGO | أنغولا | Angola | names: أنجولا ; جمهورية أنغولا | nisba: أنغولي ; أنجولي | capital: لواندا | lat: -8.84 | lon: 13.23
ZMB | زامبيا | Zambia | names: زمبيا | nisba: زامبي | capital: لوساكا | lat: -15.42 | lon: 28.28
ZWE | زيمبابوي | Zimbabwe | names: زمبابوي ; زيمبابواي | nisba: زيمبابوي ; زيمبابوني | capital: هراري | lat: -17.83 | lon: 31.05
MOZ | موزمبيق | Mozambique | names: الموزمبيق ; موزامبيق | nisba: موزمبيقي | capital: مابوتو | lat: -25.97 | lon: 32.58
MWI | مالاوي | Malawi | names: ملاوي ; جمهورية مالاوي | capital: ليلونغوي ; ليلونجوي | lat: -13.97 | lon: 33.79
MDG | مدغشقر | Madagascar | names: جمهورية مدغشقر | nisba: مدغشقري ; ملغاشي | capital: أنتاناناريفو ; انتناناريفو | lat: -18.88 | lon: 47.51
MUS | موريشيوس | Mauritius | names: جزر موريشيوس ; جزيرة موريشيوس | nisba: موريشيوسي | capital: بورت لويس | lat: -20.16 | lon: 57.50
SYC | سيشل | Seychelles | names: السيشل ; سيشيل ; جزر سيشل ; جزر السيشل ; سيشيلز | nisba: سيشلي
ZAF | جنوب أفريقيا | South Africa | names: جنوبي أفريقيا ; جمهورية جنوب أفريقيا ; أفريقيا الجنوبية | nisba: جنوب أفريقي | capital: بريتوريا ; كيب تاون
NAM | ناميبيا | Namibia | names: نامبيا | nisba: ناميبي | capital: ويندهوك | lat: -22.56 | lon: 17.07
BWA | بوتسوانا | Botswana | names: بتسوانا | nisba: بوتسواني | capital: غابورون ; جابورون | lat: -24.65 | lon: 25.91
LSO | ليسوتو | Lesotho | names: مملكة ليسوتو ; ليزوتو | capital: ماسيرو
SWZ | إسواتيني | Eswatini | names: سوازيلاند ; سوازيلند ; مملكة إسواتيني ; مملكة سوازيلاند | capital: مبابان ; مبابانا

# --- The Americas
CAN | كندا | Canada | nisba: كندي | capital: أوتاوا | lat: 45.42 | lon: -75.70
MEX | المكسيك | Mexico | names: الولايات المتحدة المكسيكية | nisba: مكسيكي | capital: مكسيكو سيتي ; مكسيكو ; مدينة مكسيكو | lat: 19.43 | lon: -99.13
GTM | غواتيمالا | Guatemala | names: جواتيمالا ; جمهورية غواتيمالا | nisba: غواتيمالي ; جواتيمالي | capital: غواتيمالا سيتي ; مدينة غواتيمالا
BLZ | بليز | Belize | names: بيليز ; دولة بليز | capital: بلموبان | ambiguous: yes
HND | هندوراس | Honduras | names: الهندوراس ; جمهورية هندوراس | nisba: هندوراسي | capital: تيغوسيغالبا ; تيجوسيجالبا
SLV | السلفادور | El Salvador | names: جمهورية السلفادور ; إل سلفادور | nisba: سلفادوري | capital: سان سلفادور
NIC | نيكاراغوا | Nicaragua | names: نيكاراجوا ; جمهورية نيكاراغوا | nisba: نيكاراغوي ; نيكاراغواني | capital: ماناغوا ; ماناجوا
CRI | كوستاريكا | Costa Rica | names: كوستا ريكا | nisba: كوستاريكي | capital: سان خوسيه ; سان خوسي
PAN | بنما | Panama | names: باناما ; بناما | nisba: بنمي | capital: بنما سيتي ; مدينة بنما ; باناما سيتي | lat: 8.98 | lon: -79.52
CUB | كوبا | Cuba | names: جمهورية كوبا | nisba: كوبي | capital: هافانا | lat: 23.11 | lon: -82.37
HTI | هايتي | Haiti | names: هاييتي ; جمهورية هايتي | nisba: هايتي | capital: بورت أو برنس ; بورتو برنس ; بورت أو برانس | lat: 18.54 | lon: -72.34
DOM | الدومينيكان | Dominican Republic | names: جمهورية الدومينيكان ; جمهورية الدومينكان | nisba: دومينيكاني | capital: سانتو دومينغو ; سانتو دومينجو | lat: 18.49 | lon: -69.93
JAM | جامايكا | Jamaica | names: جاميكا | nisba: جامايكي | capital: كينغستون ; كينجستون | lat: 17.97 | lon: -76.79
TTO | ترينيداد وتوباغو | Trinidad and Tobago | names: ترينيداد وتوباجو ; ترينداد وتوباغو ; ترينيداد | capital: بورت أوف سبين
BHS | الباهاماس | Bahamas | names: الباهاما ; جزر الباهاما ; جزر البهاما ; البهاما ; جزر الباهاماس ; البهاماس | capital: ناساو
BRB | باربادوس | Barbados | names: بربادوس | capital: بريدجتاون ; بريدج تاون
LCA | سانت لوسيا | Saint Lucia | names: سانتا لوسيا | capital: كاستريس
GRD | غرينادا | Grenada | names: جرينادا ; غرينيدا | capital: سانت جورجز
VCT | سانت فنسنت والغرينادين | Saint Vincent and the Grenadines | names: سانت فنسنت وجزر غرينادين ; سانت فينسنت والغرينادين ; سانت فنسنت وغرينادين ; سان فنسان وغرينادين
ATG | أنتيغوا وبربودا | Antigua and Barbuda | names: أنتيغوا وباربودا ; أنتيجوا وبربودا ; أنتيغوا
DMA | دومينيكا | Dominica | names: كومنولث دومينيكا ; الدومينيكا
KNA | سانت كيتس ونيفيس | Saint Kitts and Nevis | names: سانت كيتس ونيفس ; سان كيتس ونيفيس ; سانت كيتس
COL | كولومبيا | Colombia | names: جمهورية كولومبيا | nisba: كولومبي | capital: بوغوتا ; بوجوتا | lat: 4.71 | lon: -74.07
VEN | فنزويلا | Venezuela | names: فينزويلا ; جمهورية فنزويلا البوليفارية | nisba: فنزويلي ; فنزويلاني | capital: كراكاس ; كاراكاس | lat: 10.48 | lon: -66.90
BRA | البرازيل | Brazil | nisba: برازيلي | capital: برازيليا | lat: -15.79 | lon: -47.88
ARG | الأرجنتين | Argentina | nisba: أرجنتيني | capital: بوينس آيرس ; بيونس آيرس ; بوينوس آيرس | lat: -34.60 | lon: -58.38
CHL | تشيلي | Chile | names: شيلي ; الشيلي ; جمهورية تشيلي | nisba: تشيلي ; تشيلياني | capital: سانتياغو ; سانتياجو ; سنتياغو | lat: -33.45 | lon: -70.67
PER | بيرو | Peru | names: البيرو ; جمهورية بيرو | nisba: بيروفي ; بيروي | capital: ليما | lat: -12.05 | lon: -77.04
BOL | بوليفيا | Bolivia | names: دولة بوليفيا المتعددة القوميات | nisba: بوليفي | capital: لاباز ; لا باز ; سوكري
ECU | الإكوادور | Ecuador | names: الأكوادر ; جمهورية الإكوادور | nisba: إكوادوري | capital: كيتو | lat: -0.18 | lon: -78.47
PRY | باراغواي | Paraguay | names: الباراغواي ; باراجواي ; البراغواي ; براغواي | nisba: باراغوياني | capital: أسونسيون | lat: -25.28 | lon: -57.63
URY | أوروغواي | Uruguay | names: الأوروغواي ; أورغواي ; الأورغواي ; أوروجواي ; الأوروجواي | nisba: أوروغوياني ; أوروغواياني | capital: مونتيفيديو ; مونتفيديو | lat: -34.90 | lon: -56.16
GUY | غيانا | Guyana | names: غويانا ; جمهورية غيانا ; جويانا
SUR | سورينام | Suriname | names: جمهورية سورينام | nisba: سورينامي | capital: باراماريبو

# --- Oceania
AUS | أستراليا | Australia | names: كومنولث أستراليا | nisba: أسترالي | capital: كانبرا ; كانبيرا | lat: -35.28 | lon: 149.13
NZL | نيوزيلندا | New Zealand | names: نيوزلندا ; نيوزيلاندا ; نيوزلاندا ; نيو زيلندا | nisba: نيوزيلندي ; نيوزلندي | capital: ويلينغتون ; ولينغتون ; ويلنغتون ; ولنجتون ; ويلينجتون | lat: -41.29 | lon: 174.78
PNG | بابوا غينيا الجديدة | Papua New Guinea | names: بابوا نيو غينيا ; بابوا نيوغينيا | capital: بورت مورسبي ; بورت موريسبي
FJI | فيجي | Fiji | names: جزر فيجي ; فيدجي ; جزر الفيجي
SLB | جزر سليمان | Solomon Islands | names: جزر سولومون ; جزر السولومون | capital: هونيارا
VUT | فانواتو | Vanuatu | names: جمهورية فانواتو | capital: بورت فيلا
WSM | ساموا | Samoa | names: دولة ساموا المستقلة
TON | تونغا | Tonga | names: مملكة تونغا ; تونجا ; جزر تونغا | capital: نوكو ألوفا ; نوكوالوفا
KIR | كيريباتي | Kiribati | names: كيريباس ; جمهورية كيريباتي | capital: تاراوا
TUV | توفالو | Tuvalu | names: جزر توفالو | capital: فونافوتي
NRU | ناورو | Nauru | names: جزيرة ناورو ; جمهورية ناورو | capital: يارين
PLW | بالاو | Palau | names: جمهورية بالاو ; جزر بالاو
MHL | جزر مارشال | Marshall Islands | names: جزر المارشال ; جمهورية جزر مارشال | capital: ماجورو
FSM | ميكرونيزيا | Micronesia | names: ميكرونيسيا ; ولايات ميكرونيزيا المتحدة ; ولايات ميكرونيسيا المتحدة | capital: باليكير

# --- Territories
GRL | غرينلاند | Greenland | names: جرينلاند ; غرينلند ; جزيرة غرينلاند | capital: نوك
FRO | جزر فارو | Faroe Islands | names: جزر الفارو ; جزر فاروي
ALA | جزر آلاند | Åland Islands
GIB | جبل طارق | Gibraltar
IMN | جزيرة مان | Isle of Man | names: آيل أوف مان
JEY | جزيرة جيرسي | Jersey
GGY | غيرنزي | Guernsey | names: جزيرة غيرنزي ; غيرنسي
SJM | سفالبارد ويان ماين | Svalbard and Jan Mayen | names: سفالبارد
PRI | بورتوريكو | Puerto Rico | names: بورتو ريكو | nisba: بورتوريكي | capital: سان خوان
BMU | برمودا | Bermuda | names: جزر برمودا ; بيرمودا
CYM | جزر كايمان | Cayman Islands | names: جزر الكايمان
VGB | جزر العذراء البريطانية | British Virgin Islands | names: الجزر العذراء البريطانية ; جزر فيرجن البريطانية
VIR | جزر العذراء الأمريكية | US Virgin Islands | names: جزر العذراء الأميركية ; الجزر العذراء الأمريكية
TCA | جزر توركس وكايكوس | Turks and Caicos Islands | names: جزر تركس وكايكوس
AIA | أنغويلا | Anguilla | names: أنجويلا
MSR | مونتسرات | Montserrat
ABW | جزيرة أروبا | Aruba
CUW | كوراساو | Curaçao | names: جزيرة كوراساو ; كوراكاو
SXM | سينت مارتن | Sint Maarten
BES | الجزر الكاريبية الهولندية | Caribbean Netherlands | names: بونير وسينت أوستاتيوس وسابا
GLP | غوادلوب | Guadeloupe | names: غوادولوب ; جوادلوب
MTQ | مارتينيك | Martinique | names: المارتينيك ; جزيرة مارتينيك
GUF | غويانا الفرنسية | French Guiana | names: غيانا الفرنسية ; جويانا الفرنسية
BLM | سان بارتيليمي | Saint Barthélemy | names: سان بارتيلمي
MAF | سان مارتان | Saint Martin
SPM | سان بيير وميكلون | Saint Pierre and Miquelon | names: سان بيار وميكلون
FLK | جزر فوكلاند | Falkland Islands | names: جزر الفوكلاند ; فوكلاند ; جزر مالفيناس ; الفوكلاند ; جزر المالوين
SGS | جورجيا الجنوبية وجزر ساندويتش الجنوبية | South Georgia and the South Sandwich Islands | names: جورجيا الجنوبية
SHN | سانت هيلينا | Saint Helena | names: سانت هيلانة
REU | ريونيون | Réunion | names: لا ريونيون ; جزيرة ريونيون ; جزيرة لا ريونيون
MYT | مايوت | Mayotte | names: جزيرة مايوت ; جزيرة مايوتة
NCL | كاليدونيا الجديدة | New Caledonia | names: نيو كاليدونيا
PYF | بولينيزيا الفرنسية | French Polynesia | names: بولينزيا الفرنسية
WLF | واليس وفوتونا | Wallis and Futuna | names: جزر واليس وفوتونا
GUM | غوام | Guam | names: جزيرة غوام
ASM | ساموا الأمريكية | American Samoa | names: ساموا الأميركية
MNP | جزر ماريانا الشمالية | Northern Mariana Islands | names: جزر ماريانا
COK | جزر كوك | Cook Islands
NIU | نيوي | Niue
TKL | توكيلاو | Tokelau
NFK | جزيرة نورفولك | Norfolk Island
PCN | جزر بيتكيرن | Pitcairn Islands | names: جزيرة بيتكيرن
CXR | جزيرة كريسماس | Christmas Island | names: جزيرة عيد الميلاد
CCK | جزر كوكوس | Cocos (Keeling) Islands | names: جزر كيلينغ
IOT | إقليم المحيط الهندي البريطاني | British Indian Ocean Territory | names: أرخبيل تشاغوس ; جزر تشاغوس
ATA | القارة القطبية الجنوبية | Antarctica | names: أنتاركتيكا ; القطب الجنوبي ; أنتركتيكا
ATF | الأراضي الفرنسية الجنوبية | French Southern Territories

# --- States that are no more (ISO 3166-3 codes)
SUN | الاتحاد السوفيتي | Soviet Union | names: الاتحاد السوفياتي ; الاتحاد السوفييتي | nisba: سوفيتي ; سوفياتي ; سوفييتي | people: السوفيت ; السوفيات ; السوفييت
YUG | يوغوسلافيا | Yugoslavia | names: يوغسلافيا ; يوجوسلافيا ; يوغوسلافيا السابقة | nisba: يوغوسلافي ; يوغسلافي
CSK | تشيكوسلوفاكيا | Czechoslovakia | nisba: تشيكوسلوفاكي
DDR | ألمانيا الشرقية | East Germany | names: ألمانيا الديمقراطية
YMD | اليمن الجنوبي | South Yemen | names: جمهورية اليمن الديمقراطية الشعبية ; اليمن الديمقراطي
ZAR | زائير | Zaire | nisba: زائيري

# --- Self-governing regions and unrecognised states; codes from ISO's user-assigned range, `country` is the state they count to
XKR | إقليم كردستان | Kurdistan Region of Iraq | names: كردستان العراق ; إقليم كردستان العراق ; كردستان العراقية ; إقليم كوردستان ; كوردستان العراق ; إقليم كوردستان العراق | short: كردستان ; كوردستان | nisba: كردستاني ; كوردستاني | capital: أربيل | country: IRQ | lat: 36.19 | lon: 44.01
XSL | أرض الصومال | Somaliland | names: جمهورية أرض الصومال ; صوماليلاند ; صومالي لاند | capital: هرجيسا ; هرغيسا | country: SOM | lat: 9.56 | lon: 44.06
XNC | شمال قبرص التركية | Northern Cyprus | names: جمهورية شمال قبرص التركية ; قبرص التركية ; جمهورية شمال قبرص | country: CYP
XAB | أبخازيا | Abkhazia | names: جمهورية أبخازيا | nisba: أبخازي | capital: سوخومي | people: الأبخاز | country: GEO | lat: 43.00 | lon: 41.02
XSO | أوسيتيا الجنوبية | South Ossetia | nisba: أوسيتي جنوبي | capital: تسخينفالي | country: GEO
XTN | ترانسنيستريا | Transnistria | names: ترانسدنيستريا ; بريدنيستروفيه | capital: تيراسبول | country: MDA
