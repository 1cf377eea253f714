%countries
# ISO3 | name | english | names | short | nisba | capital | people
# names are always valid. `short` forms count only when a longer name of the same country stands in the article.
# `ambiguous: yes` says that name and nisba are also ordinary Arabic words and need context (names stay always valid).
# capital also lists a seat of government that stands for it in the news. A capital spelt like its country, or like an
# ordinary word (ماليه, ديلي, أبيا), is left out.
# A nisba that is an ordinary word where the name is not (قمري "lunar", مجري "course") is left out too.
# سورية and السعودية are also the feminine nisba: as an adjective after its noun neither is the name.

# --- Arab states
SYR | سوريا | Syria | names: سورية ; الجمهورية العربية السورية | nisba: سوري | capital: دمشق
IRQ | العراق | Iraq | names: جمهورية العراق | nisba: عراقي | capital: بغداد
YEM | اليمن | Yemen | names: الجمهورية اليمنية | nisba: يمني | capital: صنعاء
LBY | ليبيا | Libya | names: دولة ليبيا ; الجماهيرية الليبية ; الجماهيرية العربية الليبية | nisba: ليبي | capital: طرابلس ; طرابلس الغرب
LBN | لبنان | Lebanon | names: الجمهورية اللبنانية | nisba: لبناني | capital: بيروت
JOR | الأردن | Jordan | names: المملكة الأردنية الهاشمية ; المملكة الأردنية | nisba: أردني | capital: عمان
PSE | فلسطين | Palestine | names: دولة فلسطين ; الأراضي الفلسطينية ; الأراضي الفلسطينية المحتلة | nisba: فلسطيني | capital: رام الله
EGY | مصر | Egypt | names: جمهورية مصر العربية | nisba: مصري | capital: القاهرة
SDN | السودان | Sudan | names: جمهورية السودان | nisba: سوداني | capital: الخرطوم
SSD | جنوب السودان | South Sudan | names: جمهورية جنوب السودان ; دولة جنوب السودان | nisba: جنوب سوداني | capital: جوبا
SAU | السعودية | Saudi Arabia | names: المملكة العربية السعودية ; العربية السعودية | short: المملكة ; بلاد الحرمين ; بلاد الحرمين الشريفين | nisba: سعودي | capital: الرياض
ARE | الإمارات | United Arab Emirates | names: الإمارات العربية المتحدة ; دولة الإمارات ; دولة الإمارات العربية المتحدة | nisba: إماراتي | capital: أبوظبي ; أبو ظبي
QAT | قطر | Qatar | names: دولة قطر | nisba: قطري | capital: الدوحة
KWT | الكويت | Kuwait | names: دولة الكويت | nisba: كويتي | capital: مدينة الكويت
BHR | البحرين | Bahrain | names: مملكة البحرين | nisba: بحريني | capital: المنامة
OMN | سلطنة عمان | Oman | names: سلطنة عمان العربية | short: عمان ; السلطنة | nisba: عماني | capital: مسقط
DZA | الجزائر | Algeria | names: الجمهورية الجزائرية ; الجمهورية الجزائرية الديمقراطية الشعبية | nisba: جزائري | capital: الجزائر العاصمة
MAR | المغرب | Morocco | names: المملكة المغربية | nisba: مغربي | capital: الرباط | people: المغاربة
TUN | تونس | Tunisia | names: الجمهورية التونسية | nisba: تونسي | capital: تونس العاصمة | people: التوانسة
MRT | موريتانيا | Mauritania | names: الجمهورية الإسلامية الموريتانية ; موريطانيا | nisba: موريتاني ; موريطاني | capital: نواكشوط
SOM | الصومال | Somalia | names: جمهورية الصومال ; جمهورية الصومال الفيدرالية ; جمهورية الصومال الفدرالية | nisba: صومالي | capital: مقديشو ; مقديشيو
DJI | جيبوتي | Djibouti | names: جمهورية جيبوتي ; دجيبوتي | nisba: جيبوتي
COM | جزر القمر | Comoros | names: جزر القمر المتحدة ; اتحاد جزر القمر ; جمهورية جزر القمر | capital: موروني
ESH | الصحراء الغربية | Western Sahara | names: الجمهورية العربية الصحراوية الديمقراطية ; الجمهورية العربية الصحراوية ; الجمهورية الصحراوية | nisba: صحراوي | ambiguous: yes

# --- Israel: the names its opponents' press uses are the same actor
ISR | إسرائيل | Israel | names: دولة إسرائيل ; دولة الاحتلال الإسرائيلي ; الدولة العبرية ; الكيان الصهيوني ; الكيان الإسرائيلي ; الكيان العبري ; العدو الصهيوني ; العدو الإسرائيلي | short: دولة الاحتلال | nisba: إسرائيلي ; صهيوني ; عبري | capital: تل أبيب | people: الصهاينة

# --- Turkey, Iran, Caucasus, Central Asia
TUR | تركيا | Turkey | names: الجمهورية التركية ; جمهورية تركيا | nisba: تركي | capital: أنقرة | people: الأتراك
IRN | إيران | Iran | names: الجمهورية الإسلامية الإيرانية ; جمهورية إيران الإسلامية ; الجمهورية الإسلامية في إيران | short: الجمهورية الإسلامية | nisba: إيراني | capital: طهران
AFG | أفغانستان | Afghanistan | names: جمهورية أفغانستان الإسلامية ; إمارة أفغانستان الإسلامية | nisba: أفغاني | capital: كابول ; كابل | people: الأفغان
PAK | باكستان | Pakistan | names: الباكستان ; جمهورية باكستان الإسلامية | nisba: باكستاني | capital: إسلام آباد ; إسلاماباد
AZE | أذربيجان | Azerbaijan | names: أذربيجان الجمهورية ; جمهورية أذربيجان ; أذريبيجان | nisba: أذربيجاني ; أذري | capital: باكو
ARM | أرمينيا | Armenia | names: جمهورية أرمينيا | nisba: أرميني | capital: يريفان ; يريفيان
GEO | جورجيا | Georgia | names: جمهورية جورجيا | nisba: جورجي | capital: تبليسي ; تبيليسي ; تفليس
KAZ | كازاخستان | Kazakhstan | names: كازخستان ; قازاخستان ; كازاكستان | nisba: كازاخستاني ; كازاخي | capital: أستانا ; أستانة ; نور سلطان | people: الكازاخ
UZB | أوزبكستان | Uzbekistan | names: أوزباكستان ; أزبكستان | nisba: أوزبكستاني ; أوزبكي ; أزبكي | capital: طشقند | people: الأوزبك ; الأزبك
TKM | تركمانستان | Turkmenistan | nisba: تركمانستاني | capital: عشق آباد
KGZ | قيرغيزستان | Kyrgyzstan | names: قرغيزستان ; قيرغزستان ; قرقيزستان ; قيرغيزيا ; قرغيزيا | nisba: قيرغيزي ; قرغيزي ; قيرغيزستاني ; قرغيزستاني | capital: بشكيك ; بيشكيك
TJK | طاجيكستان | Tajikistan | names: طاجكستان ; تاجيكستان | nisba: طاجيكي ; طاجيكستاني ; طاجكي | capital: دوشنبه ; دوشنبي ; دوشانبي | people: الطاجيك

# --- The great powers and Europe
USA | الولايات المتحدة | United States | names: الولايات المتحدة الأمريكية ; الولايات المتحدة الأميركية ; أمريكا ; أميركا | nisba: أمريكي ; أميركي | capital: واشنطن ; واشنطن العاصمة | people: الأمريكان ; الأميركان
RUS | روسيا | Russia | names: روسيا الاتحادية ; الاتحاد الروسي ; جمهورية روسيا الاتحادية | nisba: روسي | capital: موسكو | people: الروس
CHN | الصين | China | names: جمهورية الصين الشعبية ; الصين الشعبية | nisba: صيني | capital: بكين ; بيكين ; بيجين
GBR | بريطانيا | United Kingdom | names: المملكة المتحدة ; بريطانيا العظمى ; إنجلترا ; إنكلترا | nisba: بريطاني | capital: لندن | people: الإنجليز ; الإنكليز
FRA | فرنسا | France | names: الجمهورية الفرنسية | nisba: فرنسي | capital: باريس
DEU | ألمانيا | Germany | names: ألمانيا الاتحادية ; جمهورية ألمانيا الاتحادية | nisba: ألماني | capital: برلين | people: الألمان
ITA | إيطاليا | Italy | names: الجمهورية الإيطالية | nisba: إيطالي ; طلياني | capital: روما | people: الطليان
ESP | إسبانيا | Spain | names: مملكة إسبانيا | nisba: إسباني | capital: مدريد | people: الإسبان
PRT | البرتغال | Portugal | nisba: برتغالي | capital: لشبونة ; ليشبونة
NLD | هولندا | Netherlands | names: هولاندا ; مملكة هولندا | nisba: هولندي ; هولاندي | capital: أمستردام ; لاهاي
BEL | بلجيكا | Belgium | names: مملكة بلجيكا | nisba: بلجيكي | capital: بروكسل ; بروكسيل
LUX | لوكسمبورغ | Luxembourg | names: لوكسمبورج ; اللوكسمبورغ ; لوكسمبرغ ; لوكسمبورك | nisba: لوكسمبورغي ; لوكسمبورجي
CHE | سويسرا | Switzerland | names: الاتحاد السويسري | nisba: سويسري | capital: برن ; بيرن
AUT | النمسا | Austria | nisba: نمساوي ; نمسوي | capital: فيينا
IRL | أيرلندا | Ireland | names: جمهورية أيرلندا ; إيرلنده ; أرلندا | nisba: أيرلندي | capital: دبلن
DNK | الدنمارك | Denmark | names: الدانمارك ; الدانمرك ; الدنمرك | nisba: دنماركي ; دانماركي ; دنمركي ; دانمركي | capital: كوبنهاغن ; كوبنهاجن
NOR | النرويج | Norway | names: مملكة النرويج | nisba: نرويجي | capital: أوسلو
SWE | السويد | Sweden | names: مملكة السويد | nisba: سويدي | capital: ستوكهولم ; استوكهولم
FIN | فنلندا | Finland | names: فنلنده ; فينلندا | nisba: فنلندي ; فينلندي | capital: هلسنكي ; هيلسنكي
ISL | آيسلندا | Iceland | names: أيسلندة ; أيسلاندا | nisba: آيسلندي | capital: ريكيافيك ; ريكجافيك
POL | بولندا | Poland | names: بولونيا | nisba: بولندي | capital: وارسو
CZE | التشيك | Czechia | names: جمهورية التشيك ; تشيكيا ; الجمهورية التشيكية | nisba: تشيكي | capital: براغ ; براج
SVK | سلوفاكيا | Slovakia | names: جمهورية سلوفاكيا | nisba: سلوفاكي | capital: براتيسلافا
HUN | المجر | Hungary | names: هنغاريا ; هنجاريا | nisba: هنغاري | capital: بودابست
ROU | رومانيا | Romania | nisba: روماني | capital: بوخارست
BGR | بلغاريا | Bulgaria | names: جمهورية بلغاريا | nisba: بلغاري | capital: صوفيا | people: البلغار
GRC | اليونان | Greece | names: جمهورية اليونان | nisba: يوناني | capital: أثينا
CYP | قبرص | Cyprus | names: جمهورية قبرص | nisba: قبرصي | capital: نيقوسيا | people: القبارصة
MLT | مالطا | Malta | names: مالطة ; جمهورية مالطا | nisba: مالطي | capital: فاليتا ; لا فاليتا
ALB | ألبانيا | Albania | nisba: ألباني | capital: تيرانا
XKX | كوسوفو | Kosovo | names: كوسوفا ; جمهورية كوسوفو | nisba: كوسوفي ; كوسوفوي | capital: بريشتينا ; برشتينا
SRB | صربيا | Serbia | names: جمهورية صربيا | nisba: صربي | capital: بلغراد ; بلجراد | people: الصرب
HRV | كرواتيا | Croatia | names: جمهورية كرواتيا | nisba: كرواتي | capital: زغرب ; زاغرب | people: الكروات
SVN | سلوفينيا | Slovenia | names: سلوفانيا | nisba: سلوفيني | capital: ليوبليانا
BIH | البوسنة | Bosnia and Herzegovina | names: البوسنة والهرسك ; جمهورية البوسنة والهرسك | nisba: بوسني | capital: سراييفو ; ساراييفو | people: البوشناق
MNE | الجبل الأسود | Montenegro | names: جمهورية الجبل الأسود ; مونتينيغرو ; مونتنيغرو | nisba: مونتينيغري | capital: بودغوريتسا ; بودجوريتسا
MKD | مقدونيا | North Macedonia | names: مقدونيا الشمالية ; جمهورية مقدونيا ; جمهورية مقدونيا الشمالية ; مكدونيا | nisba: مقدوني | capital: سكوبيه ; سكوبي
UKR | أوكرانيا | Ukraine | names: أكرانيا | nisba: أوكراني | capital: كييف
BLR | بيلاروسيا | Belarus | names: بيلاروس ; روسيا البيضاء ; بيلوروسيا ; بيلوروس | nisba: بيلاروسي ; بيلوروسي | capital: مينسك
MDA | مولدوفا | Moldova | names: مولدافيا ; مولدافا ; جمهورية مولدوفا | nisba: مولدوفي ; مولدافي | capital: كيشيناو ; تشيسيناو ; كيشينيف
LTU | ليتوانيا | Lithuania | names: لتوانيا | nisba: ليتواني | capital: فيلنيوس
LVA | لاتفيا | Latvia | names: جمهورية لاتفيا | nisba: لاتفي | capital: ريغا ; ريجا
EST | إستونيا | Estonia | names: جمهورية إستونيا | nisba: إستوني | capital: تالين
VAT | الفاتيكان | Vatican City | names: دولة الفاتيكان ; حاضرة الفاتيكان ; الكرسي الرسولي | nisba: فاتيكاني
MCO | موناكو | Monaco | names: إمارة موناكو
SMR | سان مارينو | San Marino
AND | أندورا | Andorra | names: إمارة أندورا
LIE | ليختنشتاين | Liechtenstein | names: ليشتنشتاين ; إمارة ليختنشتاين ; لختنشتاين | capital: فادوز

# --- South, East and South-East Asia
IND | الهند | India | names: جمهورية الهند | nisba: هندي | capital: نيودلهي ; نيو دلهي ; دلهي الجديدة | people: الهنود
BGD | بنغلادش | Bangladesh | names: بنغلاديش ; بنجلاديش ; بنجلادش | nisba: بنغلادشي ; بنغلاديشي ; بنجلاديشي ; بنغالي ; بنجالي | capital: دكا ; داكا
LKA | سريلانكا | Sri Lanka | names: سري لانكا ; سيريلانكا | nisba: سريلانكي ; سيريلانكي | capital: كولومبو ; كولمبو
NPL | نيبال | Nepal | names: النيبال | nisba: نيبالي | capital: كاتماندو ; كتماندو ; كاتمندو
BTN | بوتان | Bhutan | names: مملكة بوتان | nisba: بوتاني | capital: تيمفو
MDV | المالديف | Maldives | names: جزر المالديف ; جمهورية المالديف | nisba: مالديفي
JPN | اليابان | Japan | nisba: ياباني | capital: طوكيو
KOR | كوريا الجنوبية | South Korea | names: جمهورية كوريا | nisba: كوري جنوبي | capital: سيول ; سيئول
PRK | كوريا الشمالية | North Korea | names: جمهورية كوريا الديمقراطية الشعبية ; كوريا الديمقراطية | nisba: كوري شمالي | capital: بيونغ يانغ ; بيونغيانغ ; بيونج يانج ; بيونجيانج
MNG | منغوليا | Mongolia | names: مونغوليا ; منجوليا | nisba: منغولي | capital: أولان باتور ; أولان باتار
TWN | تايوان | Taiwan | names: تايوان الصينية ; الصين الوطنية | nisba: تايواني | capital: تايبيه ; تايبه ; تايبي
HKG | هونغ كونغ | Hong Kong | names: هونج كونج ; هونغكونغ ; هونكونغ ; هونج كونغ
MAC | ماكاو | Macau
MMR | ميانمار | Myanmar | names: بورما ; ماينمار ; جمهورية اتحاد ميانمار | nisba: ميانماري ; بورمي | capital: نايبيداو ; نايبيدو ; نايبيتاو
THA | تايلاند | Thailand | names: تايلند ; تايلاندا ; تايلندا | nisba: تايلاندي ; تايلندي | capital: بانكوك
VNM | فيتنام | Vietnam | names: فييتنام ; فيت نام ; فييت نام | nisba: فيتنامي ; فييتنامي | capital: هانوي
LAO | لاوس | Laos | names: جمهورية لاو الديمقراطية الشعبية ; جمهورية لاوس | nisba: لاوسي | capital: فيينتيان ; فينتيان
KHM | كمبوديا | Cambodia | names: كامبوديا ; كمبوتشيا | nisba: كمبودي ; كامبودي | capital: بنوم بنه ; بنوم بن ; فنوم بنه
MYS | ماليزيا | Malaysia | names: اتحاد ماليزيا | nisba: ماليزي | capital: كوالالمبور ; كوالا لمبور ; كوالالامبور ; كوالا لامبور
SGP | سنغافورة | Singapore | names: سنغافورا ; سنغفورة ; سنجافورة | nisba: سنغافوري ; سنجافوري
IDN | إندونيسيا | Indonesia | names: إندونسيا ; أندنوسيا | nisba: إندونيسي | capital: جاكرتا ; جاكارتا
PHL | الفلبين | Philippines | names: الفيليبين ; الفليبين ; الفلبن | nisba: فلبيني ; فيليبيني ; فليبيني | capital: مانيلا
BRN | بروناي | Brunei | names: سلطنة بروناي ; بروناي دار السلام | nisba: بروناوي | capital: بندر سري بكاوان ; بندر سيري بيغاوان
TLS | تيمور الشرقية | Timor-Leste | names: تيمور ليشتي ; تيمور ليستي | nisba: تيموري

# --- Africa
ETH | إثيوبيا | Ethiopia | names: جمهورية إثيوبيا الفيدرالية الديمقراطية | nisba: إثيوبي | capital: أديس أبابا
ERI | إريتريا | Eritrea | names: أريتيريا ; أرتريا ; دولة إريتريا | nisba: إريتري ; إريتيري ; أرتري | capital: أسمرة ; أسمرا
KEN | كينيا | Kenya | names: جمهورية كينيا | nisba: كيني | capital: نيروبي
UGA | أوغندا | Uganda | names: أوغنده ; أوجندا | nisba: أوغندي ; أوجندي | capital: كمبالا ; كامبالا
TZA | تنزانيا | Tanzania | names: طنزانيا ; تانزانيا | nisba: تنزاني ; طنزاني | capital: دودوما ; دار السلام
RWA | رواندا | Rwanda | names: جمهورية رواندا | nisba: رواندي | capital: كيغالي ; كيجالي
BDI | بوروندي | Burundi | names: بورندي ; جمهورية بوروندي | nisba: بوروندي | capital: بوجومبورا ; بوجمبورا
COD | الكونغو الديمقراطية | Democratic Republic of the Congo | names: جمهورية الكونغو الديمقراطية ; الكونغو الديموقراطية ; جمهورية الكونغو الديموقراطية ; الكونجو الديمقراطية ; جمهورية الكونجو الديمقراطية ; الكونغو كينشاسا | short: الكونغو ; الكونجو | nisba: كونغولي ; كونجولي | capital: كينشاسا
COG | جمهورية الكونغو | Republic of the Congo | names: الكونغو برازافيل ; الكونغو برازفيل ; الكونجو برازافيل | capital: برازافيل ; برازفيل
CAF | أفريقيا الوسطى | Central African Republic | names: جمهورية أفريقيا الوسطى | capital: بانغي ; بانجي
TCD | تشاد | Chad | names: جمهورية تشاد | nisba: تشادي | capital: نجامينا ; انجمينا ; إنجامينا ; نجمينا
CMR | الكاميرون | Cameroon | names: الكامرون ; جمهورية الكاميرون | nisba: كاميروني | capital: ياوندي
NGA | نيجيريا | Nigeria | names: نيجريا ; نايجيريا ; جمهورية نيجيريا الاتحادية | nisba: نيجيري ; نايجيري | capital: أبوجا
NER | النيجر | Niger | names: جمهورية النيجر | nisba: نيجري | capital: نيامي
MLI | مالي | Mali | names: جمهورية مالي ; دولة مالي | nisba: مالي | capital: باماكو | ambiguous: yes
BFA | بوركينا فاسو | Burkina Faso | names: بوركينافاسو ; بوركينا | nisba: بوركيني ; بوركينابي | capital: واغادوغو ; واجادوجو ; واغادوغ
SEN | السنغال | Senegal | names: السنيغال ; جمهورية السنغال | nisba: سنغالي ; سنيغالي | capital: داكار ; دكار
GMB | غامبيا | Gambia | names: جامبيا ; جمهورية غامبيا | nisba: غامبي | capital: بانجول ; بانغول
GIN | غينيا | Guinea | names: غينيا كوناكري ; جمهورية غينيا | nisba: غيني | capital: كوناكري
GNB | غينيا بيساو | Guinea-Bissau | names: غينيا-بيساو ; غينيا البيساو | capital: بيساو
GNQ | غينيا الاستوائية | Equatorial Guinea | capital: مالابو
SLE | سيراليون | Sierra Leone | names: سيرا ليون | nisba: سيراليوني | capital: فريتاون ; فري تاون
LBR | ليبيريا | Liberia | names: ليبريا | nisba: ليبيري | capital: مونروفيا
CIV | ساحل العاج | Côte d'Ivoire | names: كوت ديفوار ; كوت دي فوار ; جمهورية ساحل العاج ; جمهورية كوت ديفوار | nisba: إيفواري | capital: ياموسوكرو ; أبيدجان
GHA | غانا | Ghana | names: جمهورية غانا | nisba: غاني | capital: أكرا
TGO | توغو | Togo | names: التوغو ; جمهورية توغو ; توجو | nisba: توغولي ; توغوي | capital: لومي
BEN | بنين | Benin | names: جمهورية بنين ; دولة بنين | nisba: بنيني | capital: بورتو نوفو ; كوتونو | ambiguous: yes
GAB | الغابون | Gabon | names: الجابون ; جمهورية الغابون | nisba: غابوني ; جابوني | capital: ليبرفيل
STP | ساو تومي وبرينسيب | São Tomé and Príncipe | names: ساو تومي وبرينسيبي ; ساوتومي وبرنسيب ; ساو تومي وبرينسيبه | capital: ساو تومي
CPV | الرأس الأخضر | Cabo Verde | names: جمهورية الرأس الأخضر ; جزر الرأس الأخضر ; كاب فيردي ; كابو فيردي
AGO | أنغولا | Angola | names: أنجولا ; جمهورية أنغولا | nisba: أنغولي ; أنجولي | capital: لواندا
ZMB | زامبيا | Zambia | names: زمبيا | nisba: زامبي | capital: لوساكا
ZWE | زيمبابوي | Zimbabwe | names: زمبابوي ; زيمبابواي | nisba: زيمبابوي ; زيمبابوني | capital: هراري
MOZ | موزمبيق | Mozambique | names: الموزمبيق ; موزامبيق | nisba: موزمبيقي | capital: مابوتو
MWI | مالاوي | Malawi | names: ملاوي ; جمهورية مالاوي | capital: ليلونغوي ; ليلونجوي
MDG | مدغشقر | Madagascar | names: جمهورية مدغشقر | nisba: مدغشقري ; ملغاشي | capital: أنتاناناريفو ; انتناناريفو
MUS | موريشيوس | Mauritius | names: جزر موريشيوس ; جزيرة موريشيوس | nisba: موريشيوسي | capital: بورت لويس
SYC | سيشل | Seychelles | names: السيشل ; سيشيل ; جزر سيشل ; جزر السيشل ; سيشيلز | nisba: سيشلي
ZAF | جنوب أفريقيا | South Africa | names: جنوبي أفريقيا ; جمهورية جنوب أفريقيا ; أفريقيا الجنوبية | nisba: جنوب أفريقي | capital: بريتوريا ; كيب تاون
NAM | ناميبيا | Namibia | names: نامبيا | nisba: ناميبي | capital: ويندهوك
BWA | بوتسوانا | Botswana | names: بتسوانا | nisba: بوتسواني | capital: غابورون ; جابورون
LSO | ليسوتو | Lesotho | names: مملكة ليسوتو ; ليزوتو | capital: ماسيرو
SWZ | إسواتيني | Eswatini | names: سوازيلاند ; سوازيلند ; مملكة إسواتيني ; مملكة سوازيلاند | capital: مبابان ; مبابانا

# --- The Americas
CAN | كندا | Canada | nisba: كندي | capital: أوتاوا
MEX | المكسيك | Mexico | names: الولايات المتحدة المكسيكية | nisba: مكسيكي | capital: مكسيكو سيتي ; مكسيكو ; مدينة مكسيكو
GTM | غواتيمالا | Guatemala | names: جواتيمالا ; جمهورية غواتيمالا | nisba: غواتيمالي ; جواتيمالي | capital: غواتيمالا سيتي ; مدينة غواتيمالا
BLZ | بليز | Belize | names: بيليز ; دولة بليز | capital: بلموبان | ambiguous: yes
HND | هندوراس | Honduras | names: الهندوراس ; جمهورية هندوراس | nisba: هندوراسي | capital: تيغوسيغالبا ; تيجوسيجالبا
SLV | السلفادور | El Salvador | names: جمهورية السلفادور ; إل سلفادور | nisba: سلفادوري | capital: سان سلفادور
NIC | نيكاراغوا | Nicaragua | names: نيكاراجوا ; جمهورية نيكاراغوا | nisba: نيكاراغوي ; نيكاراغواني | capital: ماناغوا ; ماناجوا
CRI | كوستاريكا | Costa Rica | names: كوستا ريكا | nisba: كوستاريكي | capital: سان خوسيه ; سان خوسي
PAN | بنما | Panama | names: باناما ; بناما | nisba: بنمي | capital: بنما سيتي ; مدينة بنما ; باناما سيتي
CUB | كوبا | Cuba | names: جمهورية كوبا | nisba: كوبي | capital: هافانا
HTI | هايتي | Haiti | names: هاييتي ; جمهورية هايتي | nisba: هايتي | capital: بورت أو برنس ; بورتو برنس ; بورت أو برانس
DOM | الدومينيكان | Dominican Republic | names: جمهورية الدومينيكان ; جمهورية الدومينكان | nisba: دومينيكاني | capital: سانتو دومينغو ; سانتو دومينجو
JAM | جامايكا | Jamaica | names: جاميكا | nisba: جامايكي | capital: كينغستون ; كينجستون
TTO | ترينيداد وتوباغو | Trinidad and Tobago | names: ترينيداد وتوباجو ; ترينداد وتوباغو ; ترينيداد | capital: بورت أوف سبين
BHS | الباهاماس | Bahamas | names: الباهاما ; جزر الباهاما ; جزر البهاما ; البهاما ; جزر الباهاماس ; البهاماس | capital: ناساو
BRB | باربادوس | Barbados | names: بربادوس | capital: بريدجتاون ; بريدج تاون
LCA | سانت لوسيا | Saint Lucia | names: سانتا لوسيا | capital: كاستريس
GRD | غرينادا | Grenada | names: جرينادا ; غرينيدا | capital: سانت جورجز
VCT | سانت فنسنت والغرينادين | Saint Vincent and the Grenadines | names: سانت فنسنت وجزر غرينادين ; سانت فينسنت والغرينادين ; سانت فنسنت وغرينادين ; سان فنسان وغرينادين
ATG | أنتيغوا وبربودا | Antigua and Barbuda | names: أنتيغوا وباربودا ; أنتيجوا وبربودا ; أنتيغوا
DMA | دومينيكا | Dominica | names: كومنولث دومينيكا ; الدومينيكا
KNA | سانت كيتس ونيفيس | Saint Kitts and Nevis | names: سانت كيتس ونيفس ; سان كيتس ونيفيس ; سانت كيتس
COL | كولومبيا | Colombia | names: جمهورية كولومبيا | nisba: كولومبي | capital: بوغوتا ; بوجوتا
VEN | فنزويلا | Venezuela | names: فينزويلا ; جمهورية فنزويلا البوليفارية | nisba: فنزويلي ; فنزويلاني | capital: كراكاس ; كاراكاس
BRA | البرازيل | Brazil | nisba: برازيلي | capital: برازيليا
ARG | الأرجنتين | Argentina | nisba: أرجنتيني | capital: بوينس آيرس ; بيونس آيرس ; بوينوس آيرس
CHL | تشيلي | Chile | names: شيلي ; الشيلي ; جمهورية تشيلي | nisba: تشيلي ; تشيلياني | capital: سانتياغو ; سانتياجو ; سنتياغو
PER | بيرو | Peru | names: البيرو ; جمهورية بيرو | nisba: بيروفي ; بيروي | capital: ليما
BOL | بوليفيا | Bolivia | names: دولة بوليفيا المتعددة القوميات | nisba: بوليفي | capital: لاباز ; لا باز ; سوكري
ECU | الإكوادور | Ecuador | names: الأكوادر ; جمهورية الإكوادور | nisba: إكوادوري | capital: كيتو
PRY | باراغواي | Paraguay | names: الباراغواي ; باراجواي ; البراغواي ; براغواي | nisba: باراغوياني | capital: أسونسيون
URY | أوروغواي | Uruguay | names: الأوروغواي ; أورغواي ; الأورغواي ; أوروجواي ; الأوروجواي | nisba: أوروغوياني ; أوروغواياني | capital: مونتيفيديو ; مونتفيديو
GUY | غيانا | Guyana | names: غويانا ; جمهورية غيانا ; جويانا
SUR | سورينام | Suriname | names: جمهورية سورينام | nisba: سورينامي | capital: باراماريبو

# --- Oceania
AUS | أستراليا | Australia | names: كومنولث أستراليا | nisba: أسترالي | capital: كانبرا ; كانبيرا
NZL | نيوزيلندا | New Zealand | names: نيوزلندا ; نيوزيلاندا ; نيوزلاندا ; نيو زيلندا | nisba: نيوزيلندي ; نيوزلندي | capital: ويلينغتون ; ولينغتون ; ويلنغتون ; ولنجتون ; ويلينجتون
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
XKR | إقليم كردستان | Kurdistan Region of Iraq | names: كردستان العراق ; إقليم كردستان العراق ; كردستان العراقية ; إقليم كوردستان ; كوردستان العراق ; إقليم كوردستان العراق | short: كردستان ; كوردستان | nisba: كردستاني ; كوردستاني | capital: أربيل | country: IRQ
XSL | أرض الصومال | Somaliland | names: جمهورية أرض الصومال ; صوماليلاند ; صومالي لاند | capital: هرجيسا ; هرغيسا | country: SOM
XNC | شمال قبرص التركية | Northern Cyprus | names: جمهورية شمال قبرص التركية ; قبرص التركية ; جمهورية شمال قبرص | country: CYP
XAB | أبخازيا | Abkhazia | names: جمهورية أبخازيا | nisba: أبخازي | capital: سوخومي | people: الأبخاز | country: GEO
XSO | أوسيتيا الجنوبية | South Ossetia | nisba: أوسيتي جنوبي | capital: تسخينفالي | country: GEO
XTN | ترانسنيستريا | Transnistria | names: ترانسدنيستريا ; بريدنيستروفيه | capital: تيراسبول | country: MDA
