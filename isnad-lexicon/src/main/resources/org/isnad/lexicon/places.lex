%places
# id | name | english | ISO3 | names | short | type | lat | lon | in | ambiguous
# Written by hand. A class noun outside the name is left out (قاعدة العند: العند); it stays where without it the
# name would be another place's (مطار عدن, معبر رفح, ريف حلب, مخيم جنين).
# A city stands for the governorate of its name too, as the news does not tell the two apart; governorates with a
# name of their own have their line. `in` is the unit or city around a place; XXX/capital/… are the capitals of
# countries.lex, which are not repeated here. A region of several states has no country.
# `ambiguous: yes`: the name is also an ordinary word, a person's name or a common name of places and clubs, so that
# the context must announce it (once in an article; then a preposition is enough). Of several places of one name
# the article's other places decide; one that is not ambiguous is the better known. Coordinates (degrees, WGS 84) stand only where they are known.

# --- Syria: governorates (a city stands for its governorate of the same name)
aleppo | حلب | Aleppo | SYR | type: city | lat: 36.20 | lon: 37.16
homs | حمص | Homs | SYR | type: city | lat: 34.73 | lon: 36.72
hama | حماة | Hama | SYR | type: city | lat: 35.13 | lon: 36.75
idlib | إدلب | Idlib | SYR | type: city | lat: 35.93 | lon: 36.63
latakia | اللاذقية | Latakia | SYR | names: لاذقية | type: city | lat: 35.52 | lon: 35.79
tartus | طرطوس | Tartus | SYR | type: city | lat: 34.89 | lon: 35.89
daraa | درعا | Daraa | SYR | type: city | lat: 32.62 | lon: 36.10
sweida | السويداء | Sweida | SYR | names: السويدا | type: city | lat: 32.71 | lon: 36.57
quneitra | القنيطرة | Quneitra | SYR | type: city | lat: 33.12 | lon: 35.82
deir-ez-zor | دير الزور | Deir ez-Zor | SYR | names: ديرالزور | type: city | lat: 35.34 | lon: 40.14
raqqa | الرقة | Raqqa | SYR | type: city | lat: 35.95 | lon: 39.01
hasakah | الحسكة | Hasakah | SYR | type: city | lat: 36.50 | lon: 40.75
rural-damascus | ريف دمشق | Rural Damascus | SYR | type: governorate | lat: 33.60 | lon: 36.60
aleppo-countryside | ريف حلب | Aleppo countryside | SYR | type: region | in: aleppo
idlib-countryside | ريف إدلب | Idlib countryside | SYR | type: region | in: idlib
homs-countryside | ريف حمص | Homs countryside | SYR | type: region | in: homs
hama-countryside | ريف حماة | Hama countryside | SYR | type: region | in: hama
latakia-countryside | ريف اللاذقية | Latakia countryside | SYR | type: region | in: latakia
tartus-countryside | ريف طرطوس | Tartus countryside | SYR | type: region | in: tartus
daraa-countryside | ريف درعا | Daraa countryside | SYR | type: region | in: daraa
sweida-countryside | ريف السويداء | Sweida countryside | SYR | type: region | in: sweida
quneitra-countryside | ريف القنيطرة | Quneitra countryside | SYR | type: region | in: quneitra
deir-ez-zor-countryside | ريف دير الزور | Deir ez-Zor countryside | SYR | names: ريف ديرالزور | type: region | in: deir-ez-zor
raqqa-countryside | ريف الرقة | Raqqa countryside | SYR | type: region | in: raqqa
hasakah-countryside | ريف الحسكة | Hasakah countryside | SYR | type: region | in: hasakah
qamishli-countryside | ريف القامشلي | Qamishli countryside | SYR | type: region | in: hasakah
jisr-al-shughour-countryside | ريف جسر الشغور | Jisr al-Shughour countryside | SYR | type: region | in: idlib
afrin-countryside | ريف عفرين | Afrin countryside | SYR | type: region | in: aleppo
maarat-al-numan-countryside | ريف معرة النعمان | Maarat al-Numan countryside | SYR | type: region | in: idlib
kobani-countryside | ريف كوباني | Kobani countryside | SYR | names: ريف عين العرب | type: region | in: aleppo

# --- Regions of Syria
qalamoun | القلمون | Qalamoun | SYR | names: جبال القلمون ; منطقة القلمون | type: region | lat: 34.00 | lon: 36.60 | in: rural-damascus
eastern-qalamoun | القلمون الشرقي | Eastern Qalamoun | SYR | type: region | in: rural-damascus
western-qalamoun | القلمون الغربي | Western Qalamoun | SYR | type: region | in: rural-damascus
ghouta | الغوطة | Ghouta | SYR | names: غوطة دمشق | type: region | lat: 33.50 | lon: 36.40 | in: rural-damascus
eastern-ghouta | الغوطة الشرقية | Eastern Ghouta | SYR | type: region | lat: 33.53 | lon: 36.45 | in: rural-damascus
western-ghouta | الغوطة الغربية | Western Ghouta | SYR | type: region | in: rural-damascus
jabal-al-zawiya | جبل الزاوية | Jabal al-Zawiya | SYR | type: mountain | lat: 35.75 | lon: 36.60 | in: idlib
jabal-al-akrad | جبل الأكراد | Jabal al-Akrad | SYR | type: mountain | lat: 35.72 | lon: 36.10 | in: latakia
jabal-al-turkman | جبل التركمان | Jabal al-Turkman | SYR | type: mountain | lat: 35.83 | lon: 35.98 | in: latakia
jabal-al-arab | جبل العرب | Jabal al-Arab | SYR | names: جبل الدروز | type: mountain | lat: 32.65 | lon: 36.70 | in: sweida
mount-hermon | جبل الشيخ | Mount Hermon | SYR | names: جبل حرمون | type: mountain | lat: 33.42 | lon: 35.86
jabal-al-arbaeen | جبل الأربعين | Jabal al-Arbaeen | SYR | type: mountain | in: idlib
jabal-shahshabo | جبل شحشبو | Jabal Shahshabo | SYR | type: mountain | in: hama
mount-qasioun | جبل قاسيون | Mount Qasioun | SYR | names: قاسيون | type: mountain | lat: 33.54 | lon: 36.29
jabal-al-hass | جبل الحص | Jabal al-Hass | SYR | type: mountain | in: aleppo
jabal-samaan | جبل سمعان | Jabal Samaan | SYR | type: district | in: aleppo
jabal-abd-al-aziz | جبل عبد العزيز | Jabal Abd al-Aziz | SYR | type: mountain | in: hasakah
jabal-bishri | جبل البشري | Jabal Bishri | SYR | type: mountain
jabal-al-tanf | جبل التنف | Jabal al-Tanf | SYR | type: mountain | in: homs
latakia-mountains | جبال اللاذقية | Latakia mountains | SYR | type: mountain | in: latakia
ghab-plain | سهل الغاب | Ghab plain | SYR | type: region | lat: 35.50 | lon: 36.33 | in: hama
hauran | سهل حوران | Hauran | SYR | names: حوران | type: region | lat: 32.75 | lon: 36.20
lajat | اللجاة | Lajat | SYR | type: region | lat: 32.95 | lon: 36.40 | in: daraa
yarmouk-basin | حوض اليرموك | Yarmouk basin | SYR | type: region | lat: 32.72 | lon: 35.90 | in: daraa
golan-heights | الجولان | Golan Heights | SYR | names: مرتفعات الجولان ; هضبة الجولان ; الجولان المحتل ; الجولان السوري ; الجولان السوري المحتل | type: region | lat: 33.00 | lon: 35.75
syrian-desert | البادية السورية | Syrian desert | SYR | names: بادية الشام | type: region | lat: 34.00 | lon: 38.50
homs-desert | بادية حمص | Homs desert | SYR | type: region | in: homs
deir-ez-zor-desert | بادية دير الزور | Deir ez-Zor desert | SYR | type: region | in: deir-ez-zor
jazira | الجزيرة السورية | Jazira | SYR | names: الجزيرة الفراتية | type: region
syrian-coast | الساحل السوري | Syrian coast | SYR | type: region
northern-syria | الشمال السوري | Northern Syria | SYR | type: region
southern-syria | الجنوب السوري | Southern Syria | SYR | type: region
rojava | روج آفا | Rojava | SYR | names: روجافا ; غرب كردستان ; كردستان سوريا ; كردستان السورية | type: region
east-of-the-euphrates | شرق الفرات | East of the Euphrates | SYR | names: شرقي الفرات | type: region
west-of-the-euphrates | غرب الفرات | West of the Euphrates | SYR | names: غربي الفرات | type: region
wadi-barada | وادي بردى | Wadi Barada | SYR | type: region | lat: 33.64 | lon: 36.17 | in: rural-damascus
wadi-al-nasara | وادي النصارى | Wadi al-Nasara | SYR | type: region | lat: 34.77 | lon: 36.27 | in: homs
wadi-al-deif | وادي الضيف | Wadi al-Deif | SYR | type: base | lat: 35.65 | lon: 36.70 | in: idlib
euphrates-valley | وادي الفرات | Euphrates valley | SYR | names: حوض الفرات | type: region
aqrab | عقرب | Aqrab | SYR | type: village | in: hama | ambiguous: yes

# --- Damascus and its countryside
douma | دوما | Douma | SYR | type: town | lat: 33.57 | lon: 36.40 | in: rural-damascus | ambiguous: yes
harasta | حرستا | Harasta | SYR | type: town | lat: 33.56 | lon: 36.37 | in: rural-damascus
arbin | عربين | Arbin | SYR | names: عربيل | type: town | lat: 33.54 | lon: 36.37 | in: rural-damascus
zamalka | زملكا | Zamalka | SYR | type: town | lat: 33.53 | lon: 36.35 | in: rural-damascus
jobar | جوبر | Jobar | SYR | type: quarter | lat: 33.53 | lon: 36.33 | in: rural-damascus
ain-tarma | عين ترما | Ain Tarma | SYR | type: town | lat: 33.51 | lon: 36.35 | in: rural-damascus
kafr-batna | كفربطنا | Kafr Batna | SYR | names: كفر بطنا | type: town | lat: 33.51 | lon: 36.37 | in: rural-damascus
saqba | سقبا | Saqba | SYR | type: town | lat: 33.51 | lon: 36.39 | in: rural-damascus
hamouriyah | حمورية | Hamouriyah | SYR | type: town | lat: 33.52 | lon: 36.39 | in: rural-damascus
jisreen | جسرين | Jisreen | SYR | type: town | lat: 33.50 | lon: 36.39 | in: rural-damascus | ambiguous: yes
misraba | مسرابا | Misraba | SYR | type: town | lat: 33.55 | lon: 36.40 | in: rural-damascus
beit-sawa | بيت سوا | Beit Sawa | SYR | type: town | lat: 33.53 | lon: 36.39 | in: rural-damascus
nashabiyah | النشابية | Nashabiyah | SYR | type: town | lat: 33.52 | lon: 36.50 | in: rural-damascus
mleiha | المليحة | Mleiha | SYR | type: town | lat: 33.48 | lon: 36.37 | in: rural-damascus
otaiba | العتيبة | Otaiba | SYR | type: town | lat: 33.49 | lon: 36.60 | in: rural-damascus
abbada | العبادة | Abbada | SYR | type: town | lat: 33.53 | lon: 36.58 | in: rural-damascus | ambiguous: yes
harran-al-awamid | حران العواميد | Harran al-Awamid | SYR | type: town | lat: 33.45 | lon: 36.57 | in: rural-damascus
maydaa | ميدعا | Maydaa | SYR | type: town | lat: 33.57 | lon: 36.53 | in: rural-damascus
shifouniyah | الشيفونية | Shifouniyah | SYR | type: town | lat: 33.57 | lon: 36.43 | in: rural-damascus
rayhan | الريحان | Rayhan | SYR | type: town | lat: 33.60 | lon: 36.43 | in: rural-damascus | ambiguous: yes
autaya | أوتايا | Autaya | SYR | type: town | lat: 33.55 | lon: 36.47 | in: rural-damascus
adra | عدرا | Adra | SYR | type: town | lat: 33.60 | lon: 36.52 | in: rural-damascus
adra-al-omalia | عدرا العمالية | Adra al-Omalia | SYR | type: town | lat: 33.61 | lon: 36.55 | in: rural-damascus
dumayr | الضمير | Dumayr | SYR | type: town | lat: 33.64 | lon: 36.69 | in: rural-damascus | ambiguous: yes
ruhaybah | الرحيبة | Ruhaybah | SYR | type: town | lat: 33.74 | lon: 36.70 | in: rural-damascus
jayrud | جيرود | Jayrud | SYR | type: town | lat: 33.81 | lon: 36.74 | in: rural-damascus | ambiguous: yes
qutayfah | القطيفة | Qutayfah | SYR | type: town | lat: 33.74 | lon: 36.60 | in: rural-damascus
muadamiyat-al-qalamoun | معضمية القلمون | Muadamiyat al-Qalamoun | SYR | type: town | in: rural-damascus
yabroud | يبرود | Yabroud | SYR | type: town | lat: 33.97 | lon: 36.66 | in: rural-damascus
nabk | النبك | Nabk | SYR | type: town | lat: 34.02 | lon: 36.73 | in: rural-damascus
deir-atiyah | دير عطية | Deir Atiyah | SYR | type: town | lat: 34.09 | lon: 36.77 | in: rural-damascus
qara | قارة | Qara | SYR | type: town | lat: 34.15 | lon: 36.74 | in: rural-damascus | ambiguous: yes
maaloula | معلولا | Maaloula | SYR | type: town | lat: 33.84 | lon: 36.55 | in: rural-damascus
saidnaya | صيدنايا | Saidnaya | SYR | type: town | lat: 33.69 | lon: 36.38 | in: rural-damascus
asal-al-ward | عسال الورد | Asal al-Ward | SYR | type: town | lat: 33.87 | lon: 36.41 | in: rural-damascus
flita | فليطة | Flita | SYR | type: town | lat: 33.95 | lon: 36.52 | in: rural-damascus
ras-al-maara | رأس المعرة | Ras al-Maara | SYR | type: town | lat: 33.92 | lon: 36.53 | in: rural-damascus
jubbah | الجبة | Jubbah | SYR | type: village | lat: 33.92 | lon: 36.50 | in: rural-damascus | ambiguous: yes
rankous | رنكوس | Rankous | SYR | type: town | lat: 33.76 | lon: 36.38 | in: rural-damascus
talfita | تلفيتا | Talfita | SYR | type: village | in: rural-damascus
halboun | حلبون | Halboun | SYR | type: village | in: rural-damascus
tall | التل | Tall | SYR | type: town | lat: 33.61 | lon: 36.31 | in: rural-damascus | ambiguous: yes
mnin | منين | Mnin | SYR | type: town | lat: 33.64 | lon: 36.30 | in: rural-damascus | ambiguous: yes
hameh | الهامة | Hameh | SYR | type: town | lat: 33.56 | lon: 36.22 | in: rural-damascus | ambiguous: yes
qudsaya | قدسيا | Qudsaya | SYR | type: town | lat: 33.53 | lon: 36.24 | in: rural-damascus
dummar | دمر | Dummar | SYR | type: quarter | lat: 33.54 | lon: 36.24 | in: rural-damascus | ambiguous: yes
zabadani | الزبداني | Zabadani | SYR | type: town | lat: 33.72 | lon: 36.10 | in: rural-damascus
madaya | مضايا | Madaya | SYR | type: town | lat: 33.69 | lon: 36.10 | in: rural-damascus
bloudan | بلودان | Bloudan | SYR | type: town | lat: 33.73 | lon: 36.13 | in: rural-damascus
buqayn | بقين | Buqayn | SYR | type: town | lat: 33.70 | lon: 36.11 | in: rural-damascus | ambiguous: yes
serghaya | سرغايا | Serghaya | SYR | type: town | lat: 33.81 | lon: 36.16 | in: rural-damascus
ain-al-fijah | عين الفيجة | Ain al-Fijah | SYR | type: town | lat: 33.61 | lon: 36.18 | in: rural-damascus
darayya | داريا | Darayya | SYR | type: town | lat: 33.46 | lon: 36.24 | in: rural-damascus
muadamiyat-al-sham | المعضمية | Muadamiyat al-Sham | SYR | names: معضمية الشام ; معظمية الشام ; المعظمية | type: town | lat: 33.46 | lon: 36.20 | in: rural-damascus
sahnaya | صحنايا | Sahnaya | SYR | type: town | lat: 33.43 | lon: 36.22 | in: rural-damascus
ashrafiyat-sahnaya | أشرفية صحنايا | Ashrafiyat Sahnaya | SYR | type: town | lat: 33.43 | lon: 36.23 | in: rural-damascus
jdeidat-artouz | جديدة عرطوز | Jdeidat Artouz | SYR | type: town | lat: 33.44 | lon: 36.16 | in: rural-damascus
jdeidat-al-fadl | جديدة الفضل | Jdeidat al-Fadl | SYR | type: town | lat: 33.44 | lon: 36.17 | in: rural-damascus
jdeidat-yabous | جديدة يابوس | Jdeidat Yabous | SYR | type: crossing | lat: 33.66 | lon: 36.00 | in: rural-damascus
qatana | قطنا | Qatana | SYR | type: town | lat: 33.44 | lon: 36.08 | in: rural-damascus
kiswah | الكسوة | Kiswah | SYR | type: town | lat: 33.36 | lon: 36.24 | in: rural-damascus | ambiguous: yes
khan-al-shih | خان الشيح | Khan al-Shih | SYR | type: camp | lat: 33.37 | lon: 36.12 | in: rural-damascus
beit-jinn | بيت جن | Beit Jinn | SYR | type: village | lat: 33.31 | lon: 35.88 | in: rural-damascus
beit-saber | بيت سابر | Beit Saber | SYR | type: village | lat: 33.36 | lon: 35.98 | in: rural-damascus
sasa | سعسع | Sasa | SYR | type: town | lat: 33.28 | lon: 36.02 | in: rural-damascus
kanaker | كناكر | Kanaker | SYR | type: town | lat: 33.27 | lon: 36.09 | in: rural-damascus
zakiyah | زاكية | Zakiyah | SYR | type: town | lat: 33.34 | lon: 36.16 | in: rural-damascus
deir-khabiyah | الديرخبية | Deir Khabiyah | SYR | names: دير خبية | type: village | in: rural-damascus
muqaylibah | المقيليبة | Muqaylibah | SYR | type: village | in: rural-damascus
babbila | ببيلا | Babbila | SYR | type: town | lat: 33.47 | lon: 36.33 | in: rural-damascus
yalda | يلدا | Yalda | SYR | type: town | lat: 33.46 | lon: 36.32 | in: rural-damascus
beit-sahem | بيت سحم | Beit Sahem | SYR | type: town | lat: 33.46 | lon: 36.35 | in: rural-damascus
dhiyabiyah | الذيابية | Dhiyabiyah | SYR | type: town | lat: 33.42 | lon: 36.35 | in: rural-damascus
sbeineh | السبينة | Sbeineh | SYR | names: سبينة | type: town | lat: 33.45 | lon: 36.30 | in: rural-damascus
hujeira | حجيرة | Hujeira | SYR | type: town | lat: 33.43 | lon: 36.34 | in: rural-damascus
sayyidah-zaynab | السيدة زينب | Sayyidah Zaynab | SYR | names: الست زينب | type: town | lat: 33.44 | lon: 36.34 | in: rural-damascus
bahdaliyah | البحدلية | Bahdaliyah | SYR | type: village | in: rural-damascus
hutaytat-al-turkman | حتيتة التركمان | Hutaytat al-Turkman | SYR | type: village | in: rural-damascus
deir-al-asafir | دير العصافير | Deir al-Asafir | SYR | type: village | lat: 33.45 | lon: 36.43 | in: rural-damascus
zibdin | زبدين | Zibdin | SYR | type: village | lat: 33.47 | lon: 36.40 | in: rural-damascus
bala | بالا | Bala | SYR | type: village | lat: 33.47 | lon: 36.40 | in: rural-damascus | ambiguous: yes
bilaliyah | البلالية | Bilaliyah | SYR | type: village | in: rural-damascus
qasimiyah | القاسمية | Qasimiyah | SYR | type: village | in: rural-damascus
hazzah | حزة | Hazzah | SYR | type: village | lat: 33.52 | lon: 36.37 | in: rural-damascus
hawsh-nasri | حوش نصري | Hawsh Nasri | SYR | type: village | in: rural-damascus
hawsh-al-dawahira | حوش الضواهرة | Hawsh al-Dawahira | SYR | type: village | in: rural-damascus
hawsh-arab | حوش عرب | Hawsh Arab | SYR | type: village | in: rural-damascus
tell-kurdi | تل كردي | Tell Kurdi | SYR | type: village | in: rural-damascus
tell-al-sawan | تل الصوان | Tell al-Sawan | SYR | type: village | in: rural-damascus

# --- Damascus quarters and sites
barzeh | برزة | Barzeh | SYR | type: quarter | lat: 33.56 | lon: 36.31 | in: SYR/capital/دمشق
qaboun | القابون | Qaboun | SYR | type: quarter | lat: 33.55 | lon: 36.33 | in: SYR/capital/دمشق
tishreen-quarter | تشرين | Tishreen quarter | SYR | type: quarter | in: SYR/capital/دمشق | ambiguous: yes
rukn-al-din | ركن الدين | Rukn al-Din | SYR | type: quarter | lat: 33.54 | lon: 36.30 | in: SYR/capital/دمشق
mezzeh | المزة | Mezzeh | SYR | type: quarter | lat: 33.50 | lon: 36.25 | in: SYR/capital/دمشق
kafr-sousa | كفرسوسة | Kafr Sousa | SYR | names: كفر سوسة | type: quarter | lat: 33.50 | lon: 36.27 | in: SYR/capital/دمشق
qadam | القدم | Qadam | SYR | type: quarter | lat: 33.46 | lon: 36.29 | in: SYR/capital/دمشق | ambiguous: yes
asali | العسالي | Asali | SYR | type: quarter | lat: 33.47 | lon: 36.30 | in: SYR/capital/دمشق | ambiguous: yes
nahr-aisha | نهر عيشة | Nahr Aisha | SYR | type: quarter | lat: 33.48 | lon: 36.28 | in: SYR/capital/دمشق
tadamon | التضامن | Tadamon | SYR | type: quarter | lat: 33.47 | lon: 36.31 | in: SYR/capital/دمشق | ambiguous: yes
hajar-al-aswad | الحجر الأسود | Hajar al-Aswad | SYR | type: town | lat: 33.46 | lon: 36.30 | in: SYR/capital/دمشق | ambiguous: yes
daff-al-shok | دف الشوك | Daff al-Shok | SYR | type: quarter | in: SYR/capital/دمشق
dweila | دويلعة | Dweila | SYR | names: الدويلعة | type: quarter | in: SYR/capital/دمشق
tabbaleh | الطبالة | Tabbaleh | SYR | type: quarter | in: SYR/capital/دمشق
jaramana | جرمانا | Jaramana | SYR | type: town | lat: 33.49 | lon: 36.35 | in: SYR/capital/دمشق
bab-touma | باب توما | Bab Touma | SYR | type: quarter | lat: 33.51 | lon: 36.32 | in: SYR/capital/دمشق
bab-sharqi | باب شرقي | Bab Sharqi | SYR | type: quarter | lat: 33.51 | lon: 36.32 | in: SYR/capital/دمشق
bab-al-jabiya | باب الجابية | Bab al-Jabiya | SYR | type: quarter | in: SYR/capital/دمشق
bab-musalla | باب مصلى | Bab Musalla | SYR | type: quarter | in: SYR/capital/دمشق
abbasiyyin-square | العباسيين | Abbasiyyin Square | SYR | names: ساحة العباسيين | type: street | lat: 33.53 | lon: 36.32 | in: SYR/capital/دمشق | ambiguous: yes
umayyad-square | ساحة الأمويين | Umayyad Square | SYR | type: street | lat: 33.51 | lon: 36.28 | in: SYR/capital/دمشق
marjeh-square | ساحة المرجة | Marjeh Square | SYR | type: street | lat: 33.51 | lon: 36.30 | in: SYR/capital/دمشق
abu-rummaneh | أبو رمانة | Abu Rummaneh | SYR | type: quarter | lat: 33.52 | lon: 36.28 | in: SYR/capital/دمشق
malki | المالكي | Malki | SYR | type: quarter | lat: 33.52 | lon: 36.28 | in: SYR/capital/دمشق | ambiguous: yes
old-damascus | دمشق القديمة | Old Damascus | SYR | type: quarter | lat: 33.51 | lon: 36.31 | in: SYR/capital/دمشق
mashrou-dummar | مشروع دمر | Mashrou Dummar | SYR | type: quarter | in: SYR/capital/دمشق
ish-al-warwar | عش الورور | Ish al-Warwar | SYR | type: quarter | in: SYR/capital/دمشق
dahiyat-al-assad | ضاحية الأسد | Dahiyat al-Assad | SYR | type: quarter | lat: 33.58 | lon: 36.36 | in: SYR/capital/دمشق
yarmouk-camp | اليرموك | Yarmouk camp | SYR | names: مخيم اليرموك | type: camp | lat: 33.47 | lon: 36.30 | in: SYR/capital/دمشق
khan-al-shih-camp | مخيم خان الشيح | Khan al-Shih camp | SYR | type: camp | in: SYR/capital/دمشق
damascus-international-airport | مطار دمشق الدولي | Damascus International Airport | SYR | names: مطار دمشق | type: airport | lat: 33.41 | lon: 36.52 | in: SYR/capital/دمشق
mezzeh-airbase | مطار المزة العسكري | Mezzeh airbase | SYR | names: مطار المزة | type: airport | lat: 33.48 | lon: 36.22 | in: SYR/capital/دمشق
dumayr-airbase | مطار الضمير العسكري | Dumayr airbase | SYR | names: مطار الضمير | type: airport | lat: 33.61 | lon: 36.75 | in: SYR/capital/دمشق
sayqal-airbase | مطار السين | Sayqal airbase | SYR | type: airport | lat: 33.68 | lon: 37.21 | in: SYR/capital/دمشق
khalkhalah-airbase | مطار خلخلة | Khalkhalah airbase | SYR | type: airport | lat: 33.08 | lon: 36.56 | in: sweida
thaala-airbase | مطار الثعلة | Thaala airbase | SYR | names: مطار الثعلة العسكري | type: airport | lat: 32.70 | lon: 36.41 | in: sweida
saidnaya-prison | سجن صيدنايا | Saidnaya prison | SYR | type: building | lat: 33.66 | lon: 36.33 | in: SYR/capital/دمشق
presidential-palace-of-damascus | قصر الشعب | Presidential Palace | SYR | type: building | lat: 33.51 | lon: 36.25 | in: SYR/capital/دمشق

# --- Aleppo
azaz | أعزاز | Azaz | SYR | type: town | lat: 36.59 | lon: 37.05 | in: aleppo
al-bab | الباب | al-Bab | SYR | type: town | lat: 36.37 | lon: 37.52 | in: aleppo | ambiguous: yes
manbij | منبج | Manbij | SYR | type: town | lat: 36.53 | lon: 37.96 | in: aleppo
jarabulus | جرابلس | Jarabulus | SYR | type: town | lat: 36.82 | lon: 38.01 | in: aleppo
afrin | عفرين | Afrin | SYR | type: town | lat: 36.51 | lon: 36.87 | in: aleppo
kobani | عين العرب | Kobani | SYR | names: كوباني ; كوبانه | type: town | lat: 36.89 | lon: 38.36 | in: aleppo
marea | مارع | Marea | SYR | type: town | lat: 36.48 | lon: 37.20 | in: aleppo
tell-rifaat | تل رفعت | Tell Rifaat | SYR | type: town | lat: 36.47 | lon: 37.10 | in: aleppo
al-rai | الراعي | al-Rai | SYR | type: town | lat: 36.60 | lon: 37.45 | in: aleppo | ambiguous: yes
dabiq | دابق | Dabiq | SYR | type: village | lat: 36.54 | lon: 37.27 | in: aleppo
akhtarin | أخترين | Akhtarin | SYR | type: town | lat: 36.51 | lon: 37.34 | in: aleppo
turkman-bareh | تركمان بارح | Turkman Bareh | SYR | type: village | in: aleppo
deir-hafer | دير حافر | Deir Hafer | SYR | type: town | lat: 36.16 | lon: 37.71 | in: aleppo
maskanah | مسكنة | Maskanah | SYR | type: town | lat: 35.96 | lon: 38.04 | in: aleppo | ambiguous: yes
al-safira | السفيرة | al-Safira | SYR | type: town | lat: 36.07 | lon: 37.37 | in: aleppo | ambiguous: yes
khanasir | خناصر | Khanasir | SYR | type: town | lat: 35.78 | lon: 37.50 | in: aleppo | ambiguous: yes
khan-tuman | خان طومان | Khan Tuman | SYR | type: village | lat: 36.11 | lon: 37.04 | in: aleppo
khan-al-assal | خان العسل | Khan al-Assal | SYR | type: town | lat: 36.17 | lon: 37.03 | in: aleppo
atarib | الأتارب | Atarib | SYR | type: town | lat: 36.14 | lon: 36.83 | in: aleppo
darat-izza | دارة عزة | Darat Izza | SYR | type: town | lat: 36.28 | lon: 36.85 | in: aleppo
anadan | عندان | Anadan | SYR | type: town | lat: 36.29 | lon: 37.04 | in: aleppo
huraytan | حريتان | Huraytan | SYR | type: town | lat: 36.29 | lon: 37.08 | in: aleppo
hayyan | حيان | Hayyan | SYR | type: town | lat: 36.34 | lon: 37.10 | in: aleppo | ambiguous: yes
bayanoun | بيانون | Bayanoun | SYR | type: town | lat: 36.35 | lon: 37.10 | in: aleppo
kafr-hamra | كفرحمرة | Kafr Hamra | SYR | names: كفر حمرة | type: town | lat: 36.25 | lon: 37.09 | in: aleppo
mayer | ماير | Mayer | SYR | type: village | lat: 36.39 | lon: 37.09 | in: aleppo | ambiguous: yes
nubl | نبل | Nubl | SYR | type: town | lat: 36.37 | lon: 37.00 | in: aleppo | ambiguous: yes
zahraa-aleppo | الزهراء | Zahraa | SYR | type: town | lat: 36.40 | lon: 37.02 | in: aleppo | ambiguous: yes
ratyan | رتيان | Ratyan | SYR | type: village | lat: 36.34 | lon: 37.04 | in: aleppo
hardatnin | حردتنين | Hardatnin | SYR | type: village | in: aleppo
bashkoy | باشكوي | Bashkoy | SYR | type: village | lat: 36.33 | lon: 37.13 | in: aleppo
sifat | سيفات | Sifat | SYR | type: village | in: aleppo
handarat | حندرات | Handarat | SYR | type: village | lat: 36.28 | lon: 37.16 | in: aleppo
mallah-farms | مزارع الملاح | Mallah farms | SYR | type: region | in: aleppo
castello-road | الكاستيلو | Castello road | SYR | names: طريق الكاستيلو | type: street | lat: 36.25 | lon: 37.12 | in: aleppo
menagh | منغ | Menagh | SYR | type: village | lat: 36.52 | lon: 37.04 | in: aleppo
menagh-airbase | مطار منغ | Menagh airbase | SYR | names: مطار منغ العسكري | type: airport | lat: 36.52 | lon: 37.04 | in: aleppo
kuweires-airbase | مطار كويرس | Kuweires airbase | SYR | names: مطار كويرس العسكري | type: airport | lat: 36.19 | lon: 37.58 | in: aleppo
kuweires | كويرس | Kuweires | SYR | type: village | lat: 36.17 | lon: 37.60 | in: aleppo
jirah-airbase | مطار الجراح | Jirah airbase | SYR | type: airport | lat: 36.10 | lon: 37.94 | in: aleppo
aleppo-international-airport | مطار حلب الدولي | Aleppo International Airport | SYR | names: مطار حلب ; مطار النيرب ; مطار النيرب العسكري | type: airport | lat: 36.18 | lon: 37.22 | in: aleppo
neirab-camp | النيرب | Neirab camp | SYR | type: camp | lat: 36.18 | lon: 37.23 | in: aleppo
bab-al-salama | باب السلامة | Bab al-Salama | SYR | type: crossing | lat: 36.66 | lon: 37.09 | in: aleppo
kafr-kalbin | كفركلبين | Kafr Kalbin | SYR | type: village | in: aleppo
qabasin | قباسين | Qabasin | SYR | type: town | lat: 36.44 | lon: 37.57 | in: aleppo
bizaah | بزاعة | Bizaah | SYR | type: town | lat: 36.37 | lon: 37.57 | in: aleppo
tadif | تادف | Tadif | SYR | type: town | lat: 36.35 | lon: 37.53 | in: aleppo
arima | العريمة | Arima | SYR | type: town | lat: 36.48 | lon: 37.71 | in: aleppo
sarrin | صرين | Sarrin | SYR | type: town | lat: 36.59 | lon: 38.31 | in: aleppo
jindires | جندريس | Jindires | SYR | names: جنديرس | type: town | lat: 36.39 | lon: 36.69 | in: aleppo
rajo | راجو | Rajo | SYR | type: town | lat: 36.68 | lon: 36.66 | in: aleppo
bulbul | بلبل | Bulbul | SYR | type: town | lat: 36.74 | lon: 36.82 | in: aleppo | ambiguous: yes
sharran | شران | Sharran | SYR | type: town | lat: 36.58 | lon: 36.92 | in: aleppo
sheikh-al-hadid | شيخ الحديد | Sheikh al-Hadid | SYR | type: town | in: aleppo
mabatli | معبطلي | Mabatli | SYR | type: town | in: aleppo
barsaya-mountain | جبل برصايا | Barsaya mountain | SYR | type: mountain | in: aleppo
al-hader | الحاضر | al-Hader | SYR | type: town | lat: 36.00 | lon: 37.05 | in: aleppo | ambiguous: yes
al-eis | العيس | al-Eis | SYR | type: village | lat: 35.99 | lon: 37.00 | in: aleppo
tell-al-eis | تل العيس | Tell al-Eis | SYR | type: mountain | in: aleppo
zerbah | الزربة | Zerbah | SYR | type: village | lat: 36.07 | lon: 36.98 | in: aleppo
abu-al-duhur | أبو الظهور | Abu al-Duhur | SYR | names: أبو ضهور ; أبو الضهور | type: town | lat: 35.74 | lon: 37.05 | in: idlib
abu-al-duhur-airbase | مطار أبو الظهور | Abu al-Duhur airbase | SYR | names: مطار أبو الضهور ; مطار أبو ضهور ; مطار أبو الظهور العسكري ; مطار أبو الضهور العسكري | type: airport | lat: 35.73 | lon: 37.10 | in: idlib
kafr-naha | كفرناها | Kafr Naha | SYR | type: village | in: aleppo
anjara | عنجارة | Anjara | SYR | type: village | in: aleppo
qabtan-al-jabal | قبتان الجبل | Qabtan al-Jabal | SYR | type: village | in: aleppo
urem-al-kubra | أورم الكبرى | Urem al-Kubra | SYR | type: town | lat: 36.15 | lon: 36.95 | in: aleppo
mount-sheikh-barakat | جبل الشيخ بركات | Mount Sheikh Barakat | SYR | type: mountain | in: aleppo
tishrin-dam | سد تشرين | Tishrin dam | SYR | type: building | lat: 36.38 | lon: 38.19 | in: aleppo
sheikh-maqsoud | الشيخ مقصود | Sheikh Maqsoud | SYR | type: quarter | lat: 36.23 | lon: 37.15 | in: aleppo
sayf-al-dawla | سيف الدولة | Sayf al-Dawla | SYR | type: quarter | lat: 36.19 | lon: 37.13 | in: aleppo | ambiguous: yes
bustan-al-qasr | بستان القصر | Bustan al-Qasr | SYR | type: quarter | lat: 36.19 | lon: 37.15 | in: aleppo
sukkari | السكري | Sukkari | SYR | type: quarter | lat: 36.17 | lon: 37.15 | in: aleppo | ambiguous: yes
ferdous | الفردوس | Ferdous | SYR | type: quarter | lat: 36.18 | lon: 37.16 | in: aleppo | ambiguous: yes
shaar | الشعار | Shaar | SYR | type: quarter | lat: 36.21 | lon: 37.19 | in: aleppo | ambiguous: yes
tariq-al-bab | طريق الباب | Tariq al-Bab | SYR | type: quarter | lat: 36.21 | lon: 37.20 | in: aleppo
masaken-hanano | هنانو | Masaken Hanano | SYR | names: مساكن هنانو | type: quarter | lat: 36.24 | lon: 37.20 | in: aleppo | ambiguous: yes
sakhour | الصاخور | Sakhour | SYR | type: quarter | lat: 36.22 | lon: 37.19 | in: aleppo
suleiman-al-halabi | سليمان الحلبي | Suleiman al-Halabi | SYR | type: quarter | lat: 36.22 | lon: 37.18 | in: aleppo
bustan-al-basha | بستان الباشا | Bustan al-Basha | SYR | type: quarter | lat: 36.23 | lon: 37.17 | in: aleppo
hellok | الهلك | Hellok | SYR | type: quarter | lat: 36.23 | lon: 37.17 | in: aleppo
baedin | بعيدين | Baedin | SYR | type: quarter | lat: 36.25 | lon: 37.17 | in: aleppo | ambiguous: yes
ain-al-tal | عين التل | Ain al-Tal | SYR | type: quarter | in: aleppo
layramoun | الليرمون | Layramoun | SYR | type: quarter | lat: 36.24 | lon: 37.12 | in: aleppo
bani-zeid | بني زيد | Bani Zeid | SYR | type: quarter | lat: 36.23 | lon: 37.13 | in: aleppo
jamiat-al-zahraa | جمعية الزهراء | Jamiat al-Zahraa | SYR | type: quarter | lat: 36.22 | lon: 37.10 | in: aleppo
rashidin | الراشدين | Rashidin | SYR | type: quarter | lat: 36.17 | lon: 37.08 | in: aleppo | ambiguous: yes
hamdaniyah | الحمدانية | Hamdaniyah | SYR | type: quarter | lat: 36.17 | lon: 37.10 | in: aleppo
new-aleppo | حلب الجديدة | New Aleppo | SYR | type: quarter | lat: 36.20 | lon: 37.10 | in: aleppo
ramouseh | الراموسة | Ramouseh | SYR | type: quarter | lat: 36.15 | lon: 37.14 | in: aleppo
sheikh-saeed | الشيخ سعيد | Sheikh Saeed | SYR | type: quarter | lat: 36.15 | lon: 37.15 | in: aleppo | ambiguous: yes
karm-al-jabal | كرم الجبل | Karm al-Jabal | SYR | type: quarter | in: aleppo
karm-al-tarrab | كرم الطراب | Karm al-Tarrab | SYR | type: quarter | in: aleppo
karm-maysar | كرم الميسر | Karm Maysar | SYR | type: quarter | in: aleppo
maysar | الميسر | Maysar | SYR | type: quarter | in: aleppo | ambiguous: yes
marjeh-of-aleppo | المرجة | Marjeh | SYR | type: quarter | in: aleppo | ambiguous: yes
bab-al-neirab | باب النيرب | Bab al-Neirab | SYR | type: quarter | in: aleppo
bab-al-hadid | باب الحديد | Bab al-Hadid | SYR | type: quarter | in: aleppo | ambiguous: yes
bab-qinnasrin | باب قنسرين | Bab Qinnasrin | SYR | type: quarter | in: aleppo
old-aleppo | حلب القديمة | Old Aleppo | SYR | type: quarter | lat: 36.20 | lon: 37.16 | in: aleppo
eastern-aleppo | حلب الشرقية | Eastern Aleppo | SYR | type: quarter | lat: 36.20 | lon: 37.19 | in: aleppo
western-aleppo | حلب الغربية | Western Aleppo | SYR | type: quarter | in: aleppo
aleppo-citadel | قلعة حلب | Aleppo citadel | SYR | type: building | lat: 36.20 | lon: 37.16 | in: aleppo
sheikh-najjar | الشيخ نجار | Sheikh Najjar | SYR | type: quarter | lat: 36.28 | lon: 37.25 | in: aleppo
aleppo-industrial-city | المدينة الصناعية في حلب | Aleppo industrial city | SYR | names: المدينة الصناعية بحلب | type: quarter | in: aleppo
aleppo-central-prison | سجن حلب المركزي | Aleppo central prison | SYR | names: سجن حلب | type: building | lat: 36.29 | lon: 37.18 | in: aleppo
ansari | الأنصاري | Ansari | SYR | type: quarter | lat: 36.18 | lon: 37.13 | in: aleppo | ambiguous: yes
mashhad-aleppo | المشهد | Mashhad | SYR | type: quarter | lat: 36.19 | lon: 37.13 | in: aleppo | ambiguous: yes
kallaseh | الكلاسة | Kallaseh | SYR | type: quarter | lat: 36.19 | lon: 37.15 | in: aleppo
zebdiyeh | الزبدية | Zebdiyeh | SYR | type: quarter | lat: 36.19 | lon: 37.13 | in: aleppo
qastal-harami | قسطل حرامي | Qastal Harami | SYR | type: quarter | in: aleppo
sabaa-bahrat | السبع بحرات | Sabaa Bahrat | SYR | type: street | in: aleppo
artillery-college | كلية المدفعية | Artillery college | SYR | type: base | in: aleppo

# --- Idlib
maarat-al-numan | معرة النعمان | Maarat al-Numan | SYR | type: town | lat: 35.64 | lon: 36.67 | in: idlib
jisr-al-shughour | جسر الشغور | Jisr al-Shughour | SYR | type: town | lat: 35.81 | lon: 36.32 | in: idlib
ariha | أريحا | Ariha | SYR | type: town | lat: 35.81 | lon: 36.61 | in: idlib
saraqib | سراقب | Saraqib | SYR | type: town | lat: 35.86 | lon: 36.80 | in: idlib
khan-shaykhun | خان شيخون | Khan Shaykhun | SYR | type: town | lat: 35.44 | lon: 36.65 | in: idlib
kafr-nabl | كفرنبل | Kafr Nabl | SYR | names: كفر نبل | type: town | lat: 35.61 | lon: 36.56 | in: idlib
binnish | بنش | Binnish | SYR | type: town | lat: 35.96 | lon: 36.71 | in: idlib
taftanaz | تفتناز | Taftanaz | SYR | type: town | lat: 36.00 | lon: 36.79 | in: idlib
taftanaz-airbase | مطار تفتناز | Taftanaz airbase | SYR | names: مطار تفتناز العسكري | type: airport | lat: 35.97 | lon: 36.78 | in: idlib
sarmin | سرمين | Sarmin | SYR | type: town | lat: 35.90 | lon: 36.73 | in: idlib
sarmada | سرمدا | Sarmada | SYR | type: town | lat: 36.19 | lon: 36.72 | in: idlib
dana | الدانا | Dana | SYR | type: town | lat: 36.21 | lon: 36.77 | in: idlib
salqin | سلقين | Salqin | SYR | type: town | lat: 36.14 | lon: 36.45 | in: idlib
harem | حارم | Harem | SYR | type: town | lat: 36.21 | lon: 36.52 | in: idlib
darkush | دركوش | Darkush | SYR | type: town | lat: 35.99 | lon: 36.39 | in: idlib
kafr-takharim | كفرتخاريم | Kafr Takharim | SYR | names: كفر تخاريم | type: town | lat: 36.12 | lon: 36.51 | in: idlib
armanaz | أرمناز | Armanaz | SYR | type: town | lat: 36.08 | lon: 36.50 | in: idlib
maarrat-misrin | معرة مصرين | Maarrat Misrin | SYR | names: معرتمصرين | type: town | lat: 36.01 | lon: 36.67 | in: idlib
kafraya | كفريا | Kafraya | SYR | type: town | lat: 35.99 | lon: 36.68 | in: idlib
fuah | الفوعة | Fuah | SYR | type: town | lat: 35.98 | lon: 36.70 | in: idlib
atmeh | أطمة | Atmeh | SYR | type: town | lat: 36.32 | lon: 36.69 | in: idlib | ambiguous: yes
qah | قاح | Qah | SYR | type: village | lat: 36.29 | lon: 36.70 | in: idlib | ambiguous: yes
bab-al-hawa | باب الهوى | Bab al-Hawa | SYR | type: crossing | lat: 36.24 | lon: 36.69 | in: idlib
khirbet-al-joz | خربة الجوز | Khirbet al-Joz | SYR | type: village | lat: 35.88 | lon: 36.18 | in: idlib
ihsim | إحسم | Ihsim | SYR | type: town | in: idlib
al-bara | البارة | al-Bara | SYR | type: village | lat: 35.68 | lon: 36.54 | in: idlib | ambiguous: yes
kansafra | كنصفرة | Kansafra | SYR | type: village | lat: 35.67 | lon: 36.52 | in: idlib
hazarin | حزارين | Hazarin | SYR | type: village | in: idlib
kafr-awid | كفر عويد | Kafr Awid | SYR | names: كفرعويد | type: village | in: idlib
hobait | الهبيط | Hobait | SYR | type: town | lat: 35.44 | lon: 36.55 | in: idlib
heish | حيش | Heish | SYR | type: town | lat: 35.53 | lon: 36.64 | in: idlib
maarat-hurma | معرة حرمة | Maarat Hurma | SYR | type: village | in: idlib
kafr-sajna | كفرسجنة | Kafr Sajna | SYR | names: كفر سجنة | type: village | in: idlib
kafr-ruma | كفرومة | Kafr Ruma | SYR | names: كفر رومة | type: village | in: idlib
maasaran | معصران | Maasaran | SYR | type: village | in: idlib
maar-dibseh | معردبسة | Maar Dibseh | SYR | type: village | in: idlib
tamanah | التمانعة | Tamanah | SYR | type: town | lat: 35.47 | lon: 36.76 | in: idlib
mastumah | المسطومة | Mastumah | SYR | type: village | lat: 35.87 | lon: 36.63 | in: idlib
mastumah-camp | معسكر المسطومة | Mastumah camp | SYR | type: base | in: idlib
qarmid-camp | معسكر القرميد | Qarmid camp | SYR | type: base | in: idlib
hamidiya-camp | معسكر الحامدية | Hamidiya camp | SYR | names: الحامدية | type: base | in: idlib
nahliya | نحليا | Nahliya | SYR | type: village | in: idlib
kafr-najd | كفرنجد | Kafr Najd | SYR | type: village | in: idlib
magara | المغارة | Magara | SYR | type: village | in: idlib | ambiguous: yes
muhambal | محمبل | Muhambal | SYR | type: town | lat: 35.78 | lon: 36.46 | in: idlib
basanqul | بسنقول | Basanqul | SYR | type: village | in: idlib
urum-al-joz | أورم الجوز | Urum al-Joz | SYR | type: village | in: idlib
frikka | فريكة | Frikka | SYR | type: village | in: idlib
qunaya | القنية | Qunaya | SYR | type: village | in: idlib
yaqubiyah | اليعقوبية | Yaqubiyah | SYR | type: village | in: idlib
janudiyah | الجانودية | Janudiyah | SYR | type: town | in: idlib
badama | بداما | Badama | SYR | type: town | in: idlib
ishtabraq | اشتبرق | Ishtabraq | SYR | type: village | lat: 35.77 | lon: 36.31 | in: idlib
qalb-lawzeh | قلب لوزة | Qalb Lawzeh | SYR | type: village | lat: 36.17 | lon: 36.58 | in: idlib
kelly | كللي | Kelly | SYR | type: village | in: idlib
hazano | حزانو | Hazano | SYR | type: village | in: idlib
kafr-daryan | كفردريان | Kafr Daryan | SYR | type: village | in: idlib
termanin | ترمانين | Termanin | SYR | type: village | in: idlib
zardana | زردنا | Zardana | SYR | type: village | in: idlib
talmenes | تلمنس | Talmenes | SYR | type: town | in: idlib
jarjanaz | جرجناز | Jarjanaz | SYR | type: town | in: idlib
ghadfa | الغدفة | Ghadfa | SYR | type: village | in: idlib
hass | حاس | Hass | SYR | type: village | in: idlib | ambiguous: yes
babila | بابيلا | Babila | SYR | type: village | in: idlib

# --- Homs
palmyra | تدمر | Palmyra | SYR | names: بالميرا | type: town | lat: 34.56 | lon: 38.27 | in: homs
qusayr | القصير | Qusayr | SYR | type: town | lat: 34.51 | lon: 36.58 | in: homs | ambiguous: yes
rastan | الرستن | Rastan | SYR | type: town | lat: 34.93 | lon: 36.73 | in: homs
talbiseh | تلبيسة | Talbiseh | SYR | type: town | lat: 34.84 | lon: 36.73 | in: homs
houla | الحولة | Houla | SYR | type: town | lat: 34.88 | lon: 36.52 | in: homs
taldou | تلدو | Taldou | SYR | type: town | lat: 34.87 | lon: 36.52 | in: homs
kafr-laha | كفرلاها | Kafr Laha | SYR | names: كفر لاها | type: town | in: homs
tell-kalakh | تلكلخ | Tell Kalakh | SYR | names: تل كلخ | type: town | lat: 34.67 | lon: 36.26 | in: homs
qaryatayn | القريتين | Qaryatayn | SYR | type: town | lat: 34.23 | lon: 37.24 | in: homs | ambiguous: yes
mahin | مهين | Mahin | SYR | type: town | lat: 34.25 | lon: 37.06 | in: homs | ambiguous: yes
sadad | صدد | Sadad | SYR | type: town | lat: 34.31 | lon: 36.93 | in: homs | ambiguous: yes
huwwarin | حوارين | Huwwarin | SYR | type: village | lat: 34.25 | lon: 37.07 | in: homs | ambiguous: yes
sukhnah | السخنة | Sukhnah | SYR | type: town | lat: 34.89 | lon: 38.87 | in: homs
al-tanf | التنف | al-Tanf | SYR | type: crossing | lat: 33.51 | lon: 38.62 | in: homs
rukban | الركبان | Rukban | SYR | names: مخيم الركبان | type: camp | lat: 33.31 | lon: 38.70 | in: homs | ambiguous: yes
zara | الزارة | Zara | SYR | type: village | lat: 34.77 | lon: 36.35 | in: homs
krak-des-chevaliers | قلعة الحصن | Krak des Chevaliers | SYR | type: town | lat: 34.76 | lon: 36.29 | in: homs
dar-al-kabira | الدار الكبيرة | Dar al-Kabira | SYR | type: town | in: homs
ghantu | الغنطو | Ghantu | SYR | type: village | in: homs
farhaniyah | الفرحانية | Farhaniyah | SYR | type: village | in: homs
zafaraneh | الزعفرانة | Zafaraneh | SYR | type: village | in: homs
teir-maalah | تير معلة | Teir Maalah | SYR | names: تيرمعلة | type: village | in: homs
duwayr | الدوير | Duwayr | SYR | type: village | in: homs | ambiguous: yes
jusiyah | جوسية | Jusiyah | SYR | type: crossing | lat: 34.42 | lon: 36.55 | in: homs | ambiguous: yes
rableh | ربلة | Rableh | SYR | type: village | lat: 34.45 | lon: 36.57 | in: homs
buwayda | البويضة | Buwayda | SYR | type: village | in: homs | ambiguous: yes
dabaa | الضبعة | Dabaa | SYR | type: village | lat: 34.57 | lon: 36.62 | in: homs
dabaa-airbase | مطار الضبعة | Dabaa airbase | SYR | type: airport | lat: 34.57 | lon: 36.57 | in: homs
shayrat-airbase | مطار الشعيرات | Shayrat airbase | SYR | names: مطار الشعيرات العسكري | type: airport | lat: 34.49 | lon: 36.91 | in: homs
shayrat | الشعيرات | Shayrat | SYR | type: village | lat: 34.47 | lon: 36.95 | in: homs
t4-airbase | مطار التيفور | T4 airbase | SYR | names: مطار تي فور ; مطار التياس ; التيفور ; قاعدة تي فور | type: airport | lat: 34.52 | lon: 37.63 | in: homs
tiyas | التياس | Tiyas | SYR | type: village | lat: 34.57 | lon: 37.68 | in: homs
furqlus | الفرقلس | Furqlus | SYR | type: town | lat: 34.61 | lon: 37.08 | in: homs
shaer | شاعر | Shaer gas field | SYR | type: building | lat: 35.00 | lon: 37.90 | in: homs | ambiguous: yes
shaer-gas-field | حقل شاعر | Shaer gas field | SYR | names: حقل الشاعر | type: building | lat: 35.00 | lon: 37.90 | in: homs
baba-amr | بابا عمرو | Baba Amr | SYR | type: quarter | lat: 34.71 | lon: 36.69 | in: homs
waer | الوعر | Waer | SYR | type: quarter | lat: 34.74 | lon: 36.68 | in: homs
khalidiya-homs | الخالدية | Khalidiya | SYR | type: quarter | lat: 34.74 | lon: 36.72 | in: homs | ambiguous: yes
bayada | البياضة | Bayada | SYR | type: quarter | lat: 34.75 | lon: 36.73 | in: homs | ambiguous: yes
deir-baalbah | دير بعلبة | Deir Baalbah | SYR | type: quarter | lat: 34.76 | lon: 36.74 | in: homs
bab-al-sebaa | باب السباع | Bab al-Sebaa | SYR | type: quarter | lat: 34.72 | lon: 36.72 | in: homs
bab-amr | باب عمرو | Bab Amr | SYR | type: quarter | in: homs
bab-hud | باب هود | Bab Hud | SYR | type: quarter | in: homs
bab-al-dreib | باب الدريب | Bab al-Dreib | SYR | type: quarter | in: homs
karm-al-zeitoun | كرم الزيتون | Karm al-Zeitoun | SYR | type: quarter | lat: 34.73 | lon: 36.74 | in: homs
jourat-al-shayyah | جورة الشياح | Jourat al-Shayyah | SYR | type: quarter | in: homs
qarabis | القرابيص | Qarabis | SYR | type: quarter | in: homs
hamidiya-homs | الحميدية | Hamidiya | SYR | type: quarter | in: homs | ambiguous: yes
inshaat | الإنشاءات | Inshaat | SYR | type: quarter | in: homs | ambiguous: yes
jub-al-jandali | جب الجندلي | Jub al-Jandali | SYR | type: quarter | in: homs
old-homs | حمص القديمة | Old Homs | SYR | names: أحياء حمص القديمة | type: quarter | lat: 34.73 | lon: 36.72 | in: homs
ikrimah | عكرمة | Ikrimah | SYR | type: quarter | lat: 34.71 | lon: 36.72 | in: homs | ambiguous: yes

# --- Hama
salamiyah | السلمية | Salamiyah | SYR | names: سلمية | type: town | lat: 35.01 | lon: 37.05 | in: hama | ambiguous: yes
masyaf | مصياف | Masyaf | SYR | type: town | lat: 35.06 | lon: 36.34 | in: hama
mhardeh | محردة | Mhardeh | SYR | type: town | lat: 35.25 | lon: 36.57 | in: hama
suqaylabiyah | السقيلبية | Suqaylabiyah | SYR | type: town | lat: 35.37 | lon: 36.38 | in: hama
soran-of-hama | صوران | Soran | SYR | type: town | lat: 35.29 | lon: 36.74 | in: hama
taybat-al-imam | طيبة الإمام | Taybat al-Imam | SYR | type: town | lat: 35.27 | lon: 36.71 | in: hama
halfaya | حلفايا | Halfaya | SYR | type: town | lat: 35.26 | lon: 36.61 | in: hama
kafr-zita | كفرزيتا | Kafr Zita | SYR | names: كفر زيتا ; كفر زيتة | type: town | lat: 35.37 | lon: 36.60 | in: hama
latamneh | اللطامنة | Latamneh | SYR | type: town | lat: 35.32 | lon: 36.62 | in: hama
morek | مورك | Morek | SYR | type: town | lat: 35.37 | lon: 36.69 | in: hama
qalaat-al-madiq | قلعة المضيق | Qalaat al-Madiq | SYR | type: town | lat: 35.42 | lon: 36.39 | in: hama
kafr-nabudah | كفرنبودة | Kafr Nabudah | SYR | names: كفر نبودة | type: town | lat: 35.43 | lon: 36.48 | in: hama
karnaz | كرناز | Karnaz | SYR | type: town | lat: 35.38 | lon: 36.48 | in: hama
khattab | خطاب | Khattab | SYR | type: town | lat: 35.21 | lon: 36.66 | in: hama | ambiguous: yes
qamhana | قمحانة | Qamhana | SYR | type: town | lat: 35.22 | lon: 36.74 | in: hama
khattab-depot | رحبة خطاب | Khattab depot | SYR | type: base | in: hama
zain-al-abidin-mountain | جبل زين العابدين | Zain al-Abidin mountain | SYR | type: mountain | in: hama
tremseh | تريمسة | Tremseh | SYR | names: التريمسة | type: village | lat: 35.26 | lon: 36.50 | in: hama
qubeir | القبير | Qubeir | SYR | type: village | in: hama | ambiguous: yes
uqayribat | عقيربات | Uqayribat | SYR | type: town | lat: 35.05 | lon: 37.50 | in: hama
salba | صلبا | Salba | SYR | type: village | in: hama | ambiguous: yes
sabburah | الصبورة | Sabburah | SYR | type: village | in: hama | ambiguous: yes
hirbnafsah | حربنفسه | Hirbnafsah | SYR | names: حر بنفسه | type: village | in: hama
jurin | جورين | Jurin | SYR | type: village | lat: 35.61 | lon: 36.30 | in: hama
furru | فورو | Furru | SYR | type: village | in: hama
ziyara | الزيارة | Ziyara | SYR | type: village | in: hama | ambiguous: yes
khirbet-al-naqus | خربة الناقوس | Khirbet al-Naqus | SYR | type: village | in: hama
hama-airbase | مطار حماة العسكري | Hama airbase | SYR | names: مطار حماة | type: airport | lat: 35.12 | lon: 36.71 | in: hama
ithriya | إثريا | Ithriya | SYR | type: village | lat: 35.37 | lon: 37.78 | in: hama | ambiguous: yes
hawash | الحواش | Hawash | SYR | type: village | in: hama | ambiguous: yes
qastun | قسطون | Qastun | SYR | type: village | in: hama

# --- The coast
jableh | جبلة | Jableh | SYR | type: town | lat: 35.36 | lon: 35.93 | in: latakia
qardaha | القرداحة | Qardaha | SYR | type: town | lat: 35.46 | lon: 36.06 | in: latakia
haffah | الحفة | Haffah | SYR | type: town | lat: 35.60 | lon: 36.04 | in: latakia
kessab | كسب | Kessab | SYR | type: town | lat: 35.93 | lon: 35.99 | in: latakia | ambiguous: yes
salma | سلمى | Salma | SYR | type: town | lat: 35.69 | lon: 36.11 | in: latakia | ambiguous: yes
kinsabba | كنسبا | Kinsabba | SYR | type: town | lat: 35.75 | lon: 36.20 | in: latakia
rabia | ربيعة | Rabia | SYR | type: town | lat: 35.80 | lon: 36.04 | in: latakia | ambiguous: yes
slunfeh | صلنفة | Slunfeh | SYR | type: town | lat: 35.60 | lon: 36.18 | in: latakia
ghamam | غمام | Ghamam | SYR | type: village | in: latakia
durin | دورين | Durin | SYR | type: village | in: latakia
ras-al-basit | رأس البسيط | Ras al-Basit | SYR | type: town | in: latakia
kafriyah | كفرية | Kafriyah | SYR | type: village | in: latakia
nabi-yunis-peak | قمة النبي يونس | Nabi Yunis peak | SYR | type: mountain | in: latakia
observatory-45 | المرصد 45 | Observatory 45 | SYR | names: برج 45 ; تلة 45 | type: mountain | in: latakia
hmeimim | حميميم | Hmeimim | SYR | type: base | lat: 35.41 | lon: 35.95 | in: latakia
hmeimim-airport | مطار حميميم | Hmeimim airport | SYR | names: مطار حميميم العسكري ; مطار باسل الأسد | type: airport | lat: 35.40 | lon: 35.95 | in: latakia
baniyas-tartus | بانياس | Baniyas | SYR | type: town | lat: 35.18 | lon: 35.95 | in: tartus
safita | صافيتا | Safita | SYR | type: town | lat: 34.82 | lon: 36.12 | in: tartus
dreikish | دريكيش | Dreikish | SYR | type: town | lat: 34.90 | lon: 36.13 | in: tartus
qadmus | القدموس | Qadmus | SYR | type: town | lat: 35.10 | lon: 36.16 | in: tartus
bayda-baniyas | البيضا | al-Bayda | SYR | type: village | in: tartus | ambiguous: yes
arwad | أرواد | Arwad | SYR | type: town | lat: 34.86 | lon: 35.86 | in: tartus
hamidiya-tartus | الحميدية | Hamidiya | SYR | type: town | in: tartus | ambiguous: yes

# --- The south
bosra | بصرى الشام | Bosra | SYR | type: town | lat: 32.52 | lon: 36.48 | in: daraa
busra-al-harir | بصرى الحرير | Busra al-Harir | SYR | type: town | lat: 32.84 | lon: 36.34 | in: daraa
izra | إزرع | Izra | SYR | type: town | lat: 32.87 | lon: 36.25 | in: daraa
sheikh-miskin | الشيخ مسكين | Sheikh Miskin | SYR | type: town | lat: 32.83 | lon: 36.16 | in: daraa
nawa | نوى | Nawa | SYR | type: town | lat: 32.89 | lon: 36.04 | in: daraa | ambiguous: yes
jasim | جاسم | Jasim | SYR | type: town | lat: 32.99 | lon: 36.06 | in: daraa | ambiguous: yes
inkhil | إنخل | Inkhil | SYR | type: town | lat: 33.02 | lon: 36.13 | in: daraa | ambiguous: yes
al-harra | الحارة | al-Harra | SYR | type: town | lat: 33.06 | lon: 36.01 | in: daraa | ambiguous: yes
tell-al-harra | تل الحارة | Tell al-Harra | SYR | type: mountain | lat: 33.07 | lon: 35.98 | in: daraa
tafas | طفس | Tafas | SYR | type: town | lat: 32.74 | lon: 36.07 | in: daraa
dael | داعل | Dael | SYR | type: town | lat: 32.76 | lon: 36.13 | in: daraa
ibta | إبطع | Ibta | SYR | type: town | lat: 32.79 | lon: 36.15 | in: daraa
al-hirak | الحراك | al-Hirak | SYR | type: town | lat: 32.75 | lon: 36.30 | in: daraa | ambiguous: yes
musayfirah | المسيفرة | Musayfirah | SYR | type: town | lat: 32.63 | lon: 36.34 | in: daraa
al-sanamayn | الصنمين | al-Sanamayn | SYR | type: town | lat: 33.07 | lon: 36.18 | in: daraa
khirbet-ghazaleh | خربة غزالة | Khirbet Ghazaleh | SYR | type: town | lat: 32.73 | lon: 36.20 | in: daraa
nuaymah | النعيمة | Nuaymah | SYR | type: town | in: daraa | ambiguous: yes
umm-al-mayadin | أم المياذن | Umm al-Mayadin | SYR | type: village | in: daraa
nasib | نصيب | Nasib | SYR | type: crossing | lat: 32.55 | lon: 36.19 | in: daraa | ambiguous: yes
nasib-crossing | معبر نصيب | Nasib crossing | SYR | type: crossing | lat: 32.54 | lon: 36.19 | in: daraa
tasil | تسيل | Tasil | SYR | type: town | lat: 32.84 | lon: 35.97 | in: daraa | ambiguous: yes
saham-al-golan | سحم الجولان | Saham al-Golan | SYR | type: town | lat: 32.78 | lon: 35.93 | in: daraa
kafr-shams | كفر شمس | Kafr Shams | SYR | names: كفرشمس | type: town | lat: 33.12 | lon: 36.11 | in: daraa
deir-al-adas | دير العدس | Deir al-Adas | SYR | type: village | lat: 33.14 | lon: 36.14 | in: daraa
kafr-nasij | كفر ناسج | Kafr Nasij | SYR | names: كفرناسج | type: village | in: daraa
atman | عتمان | Atman | SYR | type: village | lat: 32.66 | lon: 36.13 | in: daraa
yadudah | اليادودة | Yadudah | SYR | type: town | lat: 32.67 | lon: 36.07 | in: daraa
muzayrib | المزيريب | Muzayrib | SYR | type: town | lat: 32.71 | lon: 36.03 | in: daraa
tell-shihab | تل شهاب | Tell Shihab | SYR | type: town | lat: 32.69 | lon: 35.97 | in: daraa
eastern-mleiha | المليحة الشرقية | Eastern Mleiha | SYR | type: village | in: daraa
nahtah | ناحتة | Nahtah | SYR | type: town | in: daraa
brigade-52-base | اللواء 52 | Brigade 52 base | SYR | type: base | in: daraa
daraa-al-balad | درعا البلد | Daraa al-Balad | SYR | type: quarter | lat: 32.61 | lon: 36.11 | in: daraa
daraa-al-mahatta | درعا المحطة | Daraa al-Mahatta | SYR | type: quarter | lat: 32.63 | lon: 36.10 | in: daraa
manshiyah-of-daraa | المنشية | Manshiyah | SYR | type: quarter | in: daraa | ambiguous: yes
daraa-camp | مخيم درعا | Daraa camp | SYR | type: camp | lat: 32.62 | lon: 36.11 | in: daraa
qarfa | قرفا | Qarfa | SYR | type: village | in: daraa
namer | نمر | Namer | SYR | type: village | in: daraa | ambiguous: yes
eastern-ghariyah | الغارية الشرقية | Eastern Ghariyah | SYR | type: town | in: daraa
western-ghariyah | الغارية الغربية | Western Ghariyah | SYR | type: town | in: daraa
ghariyah | الغارية | Ghariyah | SYR | type: town | in: daraa
eastern-karak | الكرك الشرقي | Eastern Karak | SYR | type: town | in: daraa
tayba-daraa | الطيبة | Tayba | SYR | type: town | in: daraa | ambiguous: yes
khan-arnabah | خان أرنبة | Khan Arnabah | SYR | type: town | lat: 33.18 | lon: 35.89 | in: quneitra
madinat-al-baath | مدينة البعث | Madinat al-Baath | SYR | type: town | lat: 33.16 | lon: 35.87 | in: quneitra
jubata-al-khashab | جباتا الخشب | Jubata al-Khashab | SYR | type: village | lat: 33.22 | lon: 35.82 | in: quneitra
hadar | حضر | Hadar | SYR | type: village | lat: 33.28 | lon: 35.83 | in: quneitra | ambiguous: yes
turnejeh | طرنجة | Turnejeh | SYR | type: village | in: quneitra
mashara | مسحرة | Mashara | SYR | type: village | in: quneitra
naba-al-sakhr | نبع الصخر | Naba al-Sakhr | SYR | type: village | in: quneitra
bir-ajam | بئر عجم | Bir Ajam | SYR | type: village | in: quneitra
hamidiya-quneitra | الحميدية | Hamidiya | SYR | type: village | in: quneitra | ambiguous: yes
majdal-shams | مجدل شمس | Majdal Shams | SYR | type: town | lat: 33.27 | lon: 35.77 | in: quneitra
masada-of-golan | مسعدة | Masada | SYR | type: town | lat: 33.23 | lon: 35.75 | in: quneitra | ambiguous: yes
buqata | بقعاثا | Buqata | SYR | type: town | lat: 33.20 | lon: 35.78 | in: quneitra
tulul-al-humr | التلول الحمر | Tulul al-Humr | SYR | type: mountain | in: quneitra
quneitra-crossing | معبر القنيطرة | Quneitra crossing | SYR | type: crossing | lat: 33.12 | lon: 35.83 | in: quneitra
shahba | شهبا | Shahba | SYR | type: town | lat: 32.85 | lon: 36.63 | in: sweida | ambiguous: yes
salkhad | صلخد | Salkhad | SYR | type: town | lat: 32.49 | lon: 36.71 | in: sweida
al-qurayya | القريا | al-Qurayya | SYR | type: town | lat: 32.55 | lon: 36.60 | in: sweida
shaqqa | شقا | Shaqqa | SYR | type: town | lat: 32.90 | lon: 36.70 | in: sweida | ambiguous: yes
lahithah | لاهثة | Lahithah | SYR | type: village | in: sweida
bakka | بكا | Bakka | SYR | type: village | in: sweida | ambiguous: yes
ara | عرى | Ara | SYR | type: village | in: sweida | ambiguous: yes
dhibin | ذيبين | Dhibin | SYR | type: village | in: sweida

# --- The east
abu-kamal | البوكمال | Abu Kamal | SYR | names: أبو كمال ; أبوكمال ; البو كمال | type: town | lat: 34.45 | lon: 40.92 | in: deir-ez-zor
mayadin | الميادين | Mayadin | SYR | type: town | lat: 35.02 | lon: 40.45 | in: deir-ez-zor | ambiguous: yes
al-asharah | العشارة | al-Asharah | SYR | type: town | lat: 34.92 | lon: 40.56 | in: deir-ez-zor
al-quriyah | القورية | al-Quriyah | SYR | type: town | lat: 34.94 | lon: 40.52 | in: deir-ez-zor
al-shuhayl | الشحيل | al-Shuhayl | SYR | type: town | lat: 35.10 | lon: 40.45 | in: deir-ez-zor
hajin | هجين | Hajin | SYR | type: town | lat: 34.69 | lon: 40.83 | in: deir-ez-zor | ambiguous: yes
al-susah | السوسة | al-Susah | SYR | type: town | lat: 34.52 | lon: 40.97 | in: deir-ez-zor | ambiguous: yes
al-shaafah | الشعفة | al-Shaafah | SYR | type: town | lat: 34.57 | lon: 40.93 | in: deir-ez-zor
baghuz | الباغوز | Baghuz | SYR | names: باغوز | type: village | lat: 34.46 | lon: 40.97 | in: deir-ez-zor
harabish | هرابش | Harabish | SYR | type: quarter | in: deir-ez-zor
huwayqah | الحويقة | Huwayqah | SYR | type: quarter | in: deir-ez-zor
jurah | الجورة | Jurah | SYR | type: quarter | in: deir-ez-zor | ambiguous: yes
qusour | القصور | Qusour | SYR | type: quarter | in: deir-ez-zor | ambiguous: yes
bughayliyah | البغيلية | Bughayliyah | SYR | type: quarter | lat: 35.38 | lon: 40.07 | in: deir-ez-zor
ayyash | عياش | Ayyash | SYR | type: village | in: deir-ez-zor | ambiguous: yes
tibni | التبني | Tibni | SYR | type: town | in: deir-ez-zor | ambiguous: yes
kasrah | الكسرة | Kasrah | SYR | type: town | in: deir-ez-zor | ambiguous: yes
busayrah | البصيرة | Busayrah | SYR | type: town | lat: 35.16 | lon: 40.43 | in: deir-ez-zor | ambiguous: yes
al-suwar | الصور | al-Suwar | SYR | type: town | lat: 35.51 | lon: 40.65 | in: deir-ez-zor | ambiguous: yes
markadah | مركدة | Markadah | SYR | type: town | lat: 35.74 | lon: 40.77 | in: hasakah
khasham | خشام | Khasham | SYR | type: town | lat: 35.31 | lon: 40.29 | in: deir-ez-zor
marrat | مراط | Marrat | SYR | type: village | in: deir-ez-zor
muhasan | الموحسن | Muhasan | SYR | names: موحسن | type: town | lat: 35.23 | lon: 40.32 | in: deir-ez-zor
gharanij | غرانيج | Gharanij | SYR | type: town | lat: 34.75 | lon: 40.76 | in: deir-ez-zor
al-omar-oil-field | حقل العمر | al-Omar oil field | SYR | names: حقل العمر النفطي | type: building | lat: 35.09 | lon: 40.55 | in: deir-ez-zor
al-tanak-oil-field | حقل التنك | al-Tanak oil field | SYR | type: building | lat: 34.83 | lon: 40.92 | in: deir-ez-zor
conoco-gas-field | حقل كونيكو | Conoco gas field | SYR | names: كونيكو | type: building | lat: 35.33 | lon: 40.31 | in: deir-ez-zor
deir-ez-zor-airbase | مطار دير الزور العسكري | Deir ez-Zor airbase | SYR | names: مطار دير الزور | type: airport | lat: 35.29 | lon: 40.18 | in: deir-ez-zor
t2-pumping-station | المحطة الثانية | T2 pumping station | SYR | names: تي تو | type: building | in: deir-ez-zor | ambiguous: yes
tabqa | الطبقة | Tabqa | SYR | type: town | lat: 35.84 | lon: 38.55 | in: raqqa | ambiguous: yes
tabqa-airbase | مطار الطبقة | Tabqa airbase | SYR | names: مطار الطبقة العسكري | type: airport | lat: 35.75 | lon: 38.57 | in: raqqa
tell-abyad | تل أبيض | Tell Abyad | SYR | type: town | lat: 36.70 | lon: 38.96 | in: raqqa
ain-issa | عين عيسى | Ain Issa | SYR | type: town | lat: 36.39 | lon: 38.86 | in: raqqa
suluk | سلوك | Suluk | SYR | type: town | lat: 36.60 | lon: 39.13 | in: raqqa | ambiguous: yes
karamah-raqqa | الكرامة | Karamah | SYR | type: town | lat: 35.87 | lon: 39.28 | in: raqqa | ambiguous: yes
maadan | معدان | Maadan | SYR | type: town | lat: 35.75 | lon: 39.61 | in: raqqa | ambiguous: yes
sabkhah | السبخة | Sabkhah | SYR | type: town | lat: 35.79 | lon: 39.49 | in: raqqa | ambiguous: yes
euphrates-dam | سد الفرات | Euphrates dam | SYR | names: سد الطبقة | type: building | lat: 35.87 | lon: 38.57 | in: raqqa
division-17-base | الفرقة 17 | Division 17 base | SYR | type: base | lat: 36.00 | lon: 39.03 | in: raqqa
brigade-93-base | اللواء 93 | Brigade 93 base | SYR | type: base | lat: 36.35 | lon: 38.87 | in: raqqa
qamishli | القامشلي | Qamishli | SYR | names: قامشلي ; القامشلو ; قامشلو | type: town | lat: 37.05 | lon: 41.22 | in: hasakah
ras-al-ayn | رأس العين | Ras al-Ayn | SYR | names: سري كانيه ; سريه كانيه | type: town | lat: 36.85 | lon: 40.07 | in: hasakah
malikiyah | المالكية | Malikiyah | SYR | type: town | lat: 37.18 | lon: 42.14 | in: hasakah
amuda | عامودا | Amuda | SYR | type: town | lat: 37.10 | lon: 40.93 | in: hasakah
darbasiyah | الدرباسية | Darbasiyah | SYR | type: town | lat: 37.07 | lon: 40.65 | in: hasakah
tell-tamer | تل تمر | Tell Tamer | SYR | type: town | lat: 36.66 | lon: 40.37 | in: hasakah
shaddadi | الشدادي | Shaddadi | SYR | names: الشدادة | type: town | lat: 36.06 | lon: 40.73 | in: hasakah | ambiguous: yes
al-hawl | الهول | al-Hawl | SYR | type: camp | lat: 36.39 | lon: 41.15 | in: hasakah | ambiguous: yes
tell-hamis | تل حميس | Tell Hamis | SYR | type: town | lat: 36.80 | lon: 41.50 | in: hasakah
tell-brak | تل براك | Tell Brak | SYR | type: town | lat: 36.66 | lon: 41.05 | in: hasakah
tell-kojer | تل كوجر | Tell Kojer | SYR | names: تل كوجك | type: town | lat: 36.81 | lon: 42.06 | in: hasakah
yarubiyah | اليعربية | Yarubiyah | SYR | type: crossing | lat: 36.81 | lon: 42.06 | in: hasakah
rmelan | الرميلان | Rmelan | SYR | names: رميلان | type: town | lat: 37.00 | lon: 41.96 | in: hasakah
qahtaniyah | القحطانية | Qahtaniyah | SYR | type: town | lat: 37.03 | lon: 41.50 | in: hasakah | ambiguous: yes
maabada | معبدة | Maabada | SYR | type: town | in: hasakah | ambiguous: yes
jawadiyah | الجوادية | Jawadiyah | SYR | type: town | in: hasakah
ghwayran | غويران | Ghwayran | SYR | type: quarter | lat: 36.49 | lon: 40.75 | in: hasakah
nashwa | النشوة | Nashwa | SYR | type: quarter | in: hasakah | ambiguous: yes
semalka-crossing | فيش خابور | Semalka crossing | SYR | names: فيشخابور ; سيمالكا | type: crossing | lat: 37.07 | lon: 42.37 | in: hasakah
tell-alo | تل علو | Tell Alo | SYR | type: village | in: hasakah
hasakah-southern-dam | سد الحسكة الجنوبي | Hasakah southern dam | SYR | names: سد الشدادي | type: building | in: hasakah

# --- Iraq: governorates and regions
anbar | الأنبار | Anbar | IRQ | type: governorate | lat: 32.60 | lon: 41.50
nineveh | نينوى | Nineveh | IRQ | type: governorate | lat: 36.00 | lon: 42.50
nineveh-plain | سهل نينوى | Nineveh plain | IRQ | type: region | lat: 36.45 | lon: 43.30 | in: nineveh
diyala | ديالى | Diyala | IRQ | type: governorate | lat: 33.80 | lon: 44.90
saladin-governorate | صلاح الدين | Saladin Governorate | IRQ | type: governorate | lat: 34.50 | lon: 43.70 | ambiguous: yes
kirkuk | كركوك | Kirkuk | IRQ | type: city | lat: 35.47 | lon: 44.39
basra | البصرة | Basra | IRQ | type: city | lat: 30.51 | lon: 47.81
najaf | النجف | Najaf | IRQ | names: النجف الأشرف | type: city | lat: 32.00 | lon: 44.33
karbala | كربلاء | Karbala | IRQ | names: كربلاء المقدسة | type: city | lat: 32.62 | lon: 44.02
babil | بابل | Babil | IRQ | type: governorate | lat: 32.50 | lon: 44.60 | ambiguous: yes
qadisiyyah | القادسية | Qadisiyyah | IRQ | type: governorate | lat: 31.90 | lon: 45.00 | ambiguous: yes
diwaniyah | الديوانية | Diwaniyah | IRQ | type: city | lat: 31.99 | lon: 44.93
wasit | واسط | Wasit | IRQ | type: governorate | lat: 32.70 | lon: 45.80 | ambiguous: yes
kut | الكوت | Kut | IRQ | type: city | lat: 32.51 | lon: 45.82
maysan | ميسان | Maysan | IRQ | type: governorate | lat: 31.90 | lon: 47.00
amarah | العمارة | Amarah | IRQ | type: city | lat: 31.84 | lon: 47.14 | ambiguous: yes
dhi-qar | ذي قار | Dhi Qar | IRQ | type: governorate | lat: 31.10 | lon: 46.20
nasiriyah | الناصرية | Nasiriyah | IRQ | type: city | lat: 31.05 | lon: 46.26
muthanna | المثنى | Muthanna | IRQ | type: governorate | lat: 30.30 | lon: 45.30 | ambiguous: yes
samawah | السماوة | Samawah | IRQ | type: city | lat: 31.31 | lon: 45.28
sulaymaniyah | السليمانية | Sulaymaniyah | IRQ | names: سليمانية | type: city | lat: 35.56 | lon: 45.43
duhok | دهوك | Duhok | IRQ | type: city | lat: 36.87 | lon: 43.00
halabja | حلبجة | Halabja | IRQ | type: town | lat: 35.18 | lon: 45.99
kurdistan | كردستان | Kurdistan |  | names: كوردستان ; كردستان الكبرى | type: region
mesopotamia | بلاد الرافدين | Mesopotamia | IRQ | names: بلاد ما بين النهرين | type: region
middle-euphrates | الفرات الأوسط | Middle Euphrates | IRQ | type: region
disputed-territories | المناطق المتنازع عليها | Disputed territories | IRQ | type: region
shatt-al-arab | شط العرب | Shatt al-Arab | IRQ | type: river | lat: 30.40 | lon: 48.15
tigris | نهر دجلة | Tigris | IRQ | short: دجلة | type: river
euphrates | نهر الفرات | Euphrates | IRQ | short: الفرات | type: river
iraqi-marshes | الأهوار | Iraqi marshes | IRQ | type: region | lat: 31.00 | lon: 47.00
hamrin-mountains | جبال حمرين | Hamrin mountains | IRQ | names: تلال حمرين ; جبل حمرين ; حمرين | type: mountain | lat: 34.80 | lon: 44.30
makhoul-mountains | جبل مكحول | Makhoul mountains | IRQ | names: جبال مكحول ; مكحول | type: mountain | ambiguous: yes
mount-sinjar | جبل سنجار | Mount Sinjar | IRQ | type: mountain | lat: 36.37 | lon: 41.72 | in: nineveh
mount-bashiqa | جبل بعشيقة | Mount Bashiqa | IRQ | type: mountain
qandil-mountains | جبال قنديل | Qandil mountains | IRQ | names: جبل قنديل | short: قنديل | type: mountain | lat: 36.55 | lon: 45.00

# --- Baghdad
green-zone | المنطقة الخضراء | Green Zone | IRQ | type: quarter | lat: 33.31 | lon: 44.39 | in: IRQ/capital/بغداد
sadr-city | مدينة الصدر | Sadr City | IRQ | type: quarter | lat: 33.39 | lon: 44.46 | in: IRQ/capital/بغداد
kadhimiya | الكاظمية | Kadhimiya | IRQ | type: quarter | lat: 33.38 | lon: 44.34 | in: IRQ/capital/بغداد
adhamiyah | الأعظمية | Adhamiyah | IRQ | type: quarter | lat: 33.37 | lon: 44.37 | in: IRQ/capital/بغداد
karrada | الكرادة | Karrada | IRQ | type: quarter | lat: 33.30 | lon: 44.43 | in: IRQ/capital/بغداد
shuala | الشعلة | Shuala | IRQ | type: quarter | lat: 33.37 | lon: 44.28 | in: IRQ/capital/بغداد | ambiguous: yes
mansour | المنصور | Mansour | IRQ | type: quarter | lat: 33.31 | lon: 44.34 | in: IRQ/capital/بغداد | ambiguous: yes
dora | الدورة | Dora | IRQ | type: quarter | lat: 33.25 | lon: 44.41 | in: IRQ/capital/بغداد | ambiguous: yes
ghazaliya | الغزالية | Ghazaliya | IRQ | type: quarter | lat: 33.34 | lon: 44.26 | in: IRQ/capital/بغداد
amiriyah-baghdad | العامرية | Amiriyah | IRQ | type: quarter | lat: 33.30 | lon: 44.29 | in: IRQ/capital/بغداد | ambiguous: yes
jadriya | الجادرية | Jadriya | IRQ | type: quarter | lat: 33.28 | lon: 44.38 | in: IRQ/capital/بغداد
rusafa-of-baghdad | الرصافة | Rusafa | IRQ | type: quarter | lat: 33.35 | lon: 44.42 | in: IRQ/capital/بغداد | ambiguous: yes
karkh | الكرخ | Karkh | IRQ | type: quarter | lat: 33.32 | lon: 44.37 | in: IRQ/capital/بغداد
new-baghdad | بغداد الجديدة | New Baghdad | IRQ | type: quarter | lat: 33.31 | lon: 44.48 | in: IRQ/capital/بغداد
bayaa | البياع | Bayaa | IRQ | type: quarter | lat: 33.27 | lon: 44.34 | in: IRQ/capital/بغداد
hurriya | الحرية | Hurriya | IRQ | type: quarter | lat: 33.36 | lon: 44.32 | in: IRQ/capital/بغداد | ambiguous: yes
zafaraniya | الزعفرانية | Zafaraniya | IRQ | type: quarter | lat: 33.25 | lon: 44.49 | in: IRQ/capital/بغداد
talbiya | الطالبية | Talbiya | IRQ | type: quarter | in: IRQ/capital/بغداد
bataween | البتاويين | Bataween | IRQ | type: quarter | in: IRQ/capital/بغداد
saydiya | السيدية | Saydiya | IRQ | type: quarter | lat: 33.25 | lon: 44.35 | in: IRQ/capital/بغداد
jamila | جميلة | Jamila | IRQ | type: quarter | in: IRQ/capital/بغداد | ambiguous: yes
utayfiyah | العطيفية | Utayfiyah | IRQ | type: quarter | in: IRQ/capital/بغداد
tahrir-square | ساحة التحرير | Tahrir Square | IRQ | type: street | in: IRQ/capital/بغداد
mutanabbi-street | شارع المتنبي | Mutanabbi Street | IRQ | type: street | lat: 33.34 | lon: 44.39 | in: IRQ/capital/بغداد
abu-ghraib-prison | سجن أبو غريب | Abu Ghraib prison | IRQ | type: building | lat: 33.29 | lon: 44.07 | in: anbar
abu-ghraib | أبو غريب | Abu Ghraib | IRQ | names: أبوغريب | type: town | lat: 33.29 | lon: 44.07 | in: IRQ/capital/بغداد
taji | التاجي | Taji | IRQ | type: town | lat: 33.52 | lon: 44.26 | in: IRQ/capital/بغداد | ambiguous: yes
tarmiyah | الطارمية | Tarmiyah | IRQ | type: town | lat: 33.67 | lon: 44.40 | in: IRQ/capital/بغداد
mahmudiyah | المحمودية | Mahmudiyah | IRQ | type: town | lat: 33.06 | lon: 44.36 | in: IRQ/capital/بغداد | ambiguous: yes
yusufiyah | اليوسفية | Yusufiyah | IRQ | type: town | lat: 33.08 | lon: 44.23 | in: IRQ/capital/بغداد
latifiyah | اللطيفية | Latifiyah | IRQ | type: town | lat: 32.98 | lon: 44.30 | in: IRQ/capital/بغداد
madain | المدائن | Madain | IRQ | type: town | lat: 33.10 | lon: 44.58 | in: IRQ/capital/بغداد | ambiguous: yes
salman-pak | سلمان باك | Salman Pak | IRQ | type: town | lat: 33.10 | lon: 44.58 | in: IRQ/capital/بغداد
baghdad-international-airport | مطار بغداد الدولي | Baghdad International Airport | IRQ | names: مطار بغداد | type: airport | lat: 33.26 | lon: 44.23 | in: IRQ/capital/بغداد
camp-taji | معسكر التاجي | Camp Taji | IRQ | type: base | lat: 33.52 | lon: 44.26 | in: IRQ/capital/بغداد
baghdad-belt | حزام بغداد | Baghdad belt | IRQ | type: region | in: IRQ/capital/بغداد
camp-liberty | معسكر ليبرتي | Camp Liberty | IRQ | names: مخيم ليبرتي ; ليبرتي | type: camp | lat: 33.29 | lon: 44.25 | in: IRQ/capital/بغداد
aimmah-bridge | جسر الأئمة | Aimmah bridge | IRQ | type: building | in: IRQ/capital/بغداد

# --- Anbar
ramadi | الرمادي | Ramadi | IRQ | type: city | lat: 33.43 | lon: 43.30 | in: anbar
fallujah | الفلوجة | Fallujah | IRQ | type: city | lat: 33.35 | lon: 43.78 | in: anbar
hit | هيت | Hit | IRQ | type: town | lat: 33.64 | lon: 42.83 | in: anbar
haditha | حديثة | Haditha | IRQ | type: town | lat: 34.13 | lon: 42.38 | in: anbar | ambiguous: yes
al-qaim | القائم | al-Qaim | IRQ | type: town | lat: 34.39 | lon: 41.07 | in: anbar | ambiguous: yes
anah | عانة | Anah | IRQ | type: town | lat: 34.37 | lon: 41.98 | in: anbar | ambiguous: yes
rawa | راوة | Rawa | IRQ | type: town | lat: 34.48 | lon: 41.92 | in: anbar | ambiguous: yes
rutba | الرطبة | Rutba | IRQ | type: town | lat: 33.04 | lon: 40.28 | in: anbar
akashat | عكاشات | Akashat | IRQ | type: town | lat: 33.68 | lon: 40.08 | in: anbar
karma | كرمة الفلوجة | Karma | IRQ | type: town | lat: 33.40 | lon: 43.91 | in: anbar
garma | الكرمة | Karma | IRQ | type: town | lat: 33.40 | lon: 43.91 | in: anbar | ambiguous: yes
khalidiya-anbar | الخالدية | Khalidiya | IRQ | type: town | lat: 33.41 | lon: 43.45 | in: anbar | ambiguous: yes
khalidiya-island | جزيرة الخالدية | Khalidiya island | IRQ | type: region | in: anbar
habbaniyah | الحبانية | Habbaniyah | IRQ | type: town | lat: 33.38 | lon: 43.57 | in: anbar
amiriyat-al-fallujah | عامرية الفلوجة | Amiriyat al-Fallujah | IRQ | type: town | lat: 33.16 | lon: 43.86 | in: anbar
saqlawiyah | الصقلاوية | Saqlawiyah | IRQ | type: town | lat: 33.39 | lon: 43.68 | in: anbar
kubaysah | كبيسة | Kubaysah | IRQ | type: town | lat: 33.58 | lon: 42.61 | in: anbar
al-baghdadi | البغدادي | al-Baghdadi | IRQ | names: ناحية البغدادي | type: town | lat: 33.87 | lon: 42.55 | in: anbar | ambiguous: yes
ain-al-asad | عين الأسد | Ain al-Asad | IRQ | type: base | lat: 33.79 | lon: 42.44 | in: anbar
nukhayb | النخيب | Nukhayb | IRQ | type: town | lat: 32.04 | lon: 42.25 | in: anbar
trebil | طريبيل | Trebil | IRQ | type: crossing | lat: 32.81 | lon: 39.13 | in: anbar
walid-crossing | الوليد | Walid crossing | IRQ | type: crossing | in: anbar | ambiguous: yes
barwanah | بروانة | Barwanah | IRQ | type: town | lat: 34.11 | lon: 42.37 | in: anbar
husaybah | الحصيبة | Husaybah | IRQ | names: حصيبة | type: town | lat: 34.40 | lon: 40.98 | in: anbar
eastern-husaybah | حصيبة الشرقية | Eastern Husaybah | IRQ | type: town | lat: 33.44 | lon: 43.44 | in: anbar
albu-faraj | البوفراج | Albu Faraj | IRQ | type: village | in: anbar
albu-dhiyab | البو ذياب | Albu Dhiyab | IRQ | names: البوذياب | type: village | in: anbar
juwaybah | جويبة | Juwaybah | IRQ | type: village | in: anbar
albu-aytha | البوعيثة | Albu Aytha | IRQ | type: village | in: anbar
malaab | الملعب | Malaab | IRQ | type: quarter | in: anbar | ambiguous: yes
tamim | التأميم | Tamim | IRQ | type: quarter | in: anbar | ambiguous: yes
hawz | الحوز | Hawz | IRQ | type: quarter | in: anbar | ambiguous: yes
lake-tharthar | الثرثار | Lake Tharthar | IRQ | names: بحيرة الثرثار | type: river | lat: 34.00 | lon: 43.25 | in: anbar
nadhim-al-taqsim | ناظم التقسيم | Nadhim al-Taqsim | IRQ | type: building | in: anbar
nadhim-al-tharthar | ناظم الثرثار | Nadhim al-Tharthar | IRQ | type: building | in: anbar

# --- Nineveh
mosul | الموصل | Mosul | IRQ | type: city | lat: 36.34 | lon: 43.13 | in: nineveh
tal-afar | تلعفر | Tal Afar | IRQ | names: تل عفر | type: city | lat: 36.38 | lon: 42.45 | in: nineveh
sinjar | سنجار | Sinjar | IRQ | names: شنكال | type: town | lat: 36.32 | lon: 41.87 | in: nineveh
qayyarah | القيارة | Qayyarah | IRQ | type: town | lat: 35.80 | lon: 43.29 | in: nineveh
qayyarah-airbase | مطار القيارة | Qayyarah airbase | IRQ | names: قاعدة القيارة | type: base | lat: 35.77 | lon: 43.13 | in: nineveh
bashiqa | بعشيقة | Bashiqa | IRQ | type: town | lat: 36.45 | lon: 43.35 | in: nineveh
hamdaniya-nineveh | الحمدانية | Hamdaniya | IRQ | type: district | in: nineveh | ambiguous: yes
qaraqosh | قرقوش | Qaraqosh | IRQ | names: قره قوش ; بغديدا ; بخديدا | type: town | lat: 36.27 | lon: 43.38 | in: nineveh
bartella | برطلة | Bartella | IRQ | type: town | lat: 36.35 | lon: 43.38 | in: nineveh
karamlesh | كرمليس | Karamlesh | IRQ | type: town | lat: 36.30 | lon: 43.41 | in: nineveh
tel-keppe | تلكيف | Tel Keppe | IRQ | names: تل كيف | type: town | lat: 36.49 | lon: 43.12 | in: nineveh
alqosh | ألقوش | Alqosh | IRQ | type: town | lat: 36.73 | lon: 43.10 | in: nineveh
makhmur | مخمور | Makhmur | IRQ | type: town | lat: 35.78 | lon: 43.58 | in: nineveh | ambiguous: yes
gwer | الكوير | Gwer | IRQ | type: town | lat: 36.05 | lon: 43.48 | in: nineveh
hammam-al-alil | حمام العليل | Hammam al-Alil | IRQ | type: town | lat: 36.16 | lon: 43.26 | in: nineveh
baaj | البعاج | Baaj | IRQ | type: town | lat: 36.04 | lon: 41.72 | in: nineveh
hatra | الحضر | Hatra | IRQ | type: town | lat: 35.59 | lon: 42.72 | in: nineveh | ambiguous: yes
zummar | زمار | Zummar | IRQ | type: town | lat: 36.65 | lon: 42.64 | in: nineveh | ambiguous: yes
rabia-nineveh | ربيعة | Rabia | IRQ | type: town | lat: 36.80 | lon: 42.10 | in: nineveh | ambiguous: yes
shekhan | الشيخان | Shekhan | IRQ | type: district | lat: 36.70 | lon: 43.35 | in: nineveh | ambiguous: yes
mosul-dam | سد الموصل | Mosul dam | IRQ | type: building | lat: 36.63 | lon: 42.82 | in: nineveh
badush | بادوش | Badush | IRQ | type: town | lat: 36.42 | lon: 42.96 | in: nineveh
shura | الشورة | Shura | IRQ | type: town | lat: 36.00 | lon: 43.22 | in: nineveh
nimrud | نمرود | Nimrud | IRQ | type: town | lat: 36.10 | lon: 43.33 | in: nineveh
khorsabad | خورسيباد | Khorsabad | IRQ | names: خورسباد | type: town | in: nineveh
old-mosul | الموصل القديمة | Old Mosul | IRQ | names: أيمن الموصل | type: quarter | lat: 36.34 | lon: 43.13 | in: nineveh
east-mosul | أيسر الموصل | East Mosul | IRQ | type: quarter | in: nineveh
kocho | الكوجو | Kocho | IRQ | names: كوجو | type: village | lat: 36.05 | lon: 41.75 | in: nineveh
khazir | الخازر | Khazir | IRQ | names: خازر | type: camp | in: nineveh
hassan-sham | حسن شام | Hassan Sham | IRQ | type: camp | in: nineveh
mosul-airport | مطار الموصل | Mosul airport | IRQ | type: airport | lat: 36.31 | lon: 43.15 | in: nineveh
ghazlani-camp | معسكر الغزلاني | Ghazlani camp | IRQ | names: الغزلاني | type: base | lat: 36.30 | lon: 43.12 | in: nineveh
gogjali | كوكجلي | Gogjali | IRQ | type: quarter | in: nineveh
nuri-mosque | جامع النوري | Nuri mosque | IRQ | names: الجامع النوري | type: building | lat: 36.34 | lon: 43.13 | in: nineveh

# --- Saladin, Kirkuk, Diyala
tikrit | تكريت | Tikrit | IRQ | type: city | lat: 34.61 | lon: 43.68 | in: saladin-governorate
samarra | سامراء | Samarra | IRQ | type: city | lat: 34.20 | lon: 43.87 | in: saladin-governorate
baiji | بيجي | Baiji | IRQ | type: town | lat: 34.93 | lon: 43.49 | in: saladin-governorate
baiji-refinery | مصفاة بيجي | Baiji refinery | IRQ | names: مصفى بيجي | type: building | lat: 34.97 | lon: 43.50 | in: saladin-governorate
balad | بلد | Balad | IRQ | type: town | lat: 34.01 | lon: 44.15 | in: saladin-governorate | ambiguous: yes
balad-airbase | قاعدة بلد | Balad airbase | IRQ | names: قاعدة بلد الجوية | type: base | lat: 33.94 | lon: 44.36 | in: saladin-governorate
dujail | الدجيل | Dujail | IRQ | type: town | lat: 33.85 | lon: 44.23 | in: saladin-governorate
dhuluiya | الضلوعية | Dhuluiya | IRQ | type: town | lat: 34.05 | lon: 44.19 | in: saladin-governorate
yathrib | يثرب | Yathrib | IRQ | type: town | lat: 34.07 | lon: 44.25 | in: saladin-governorate | ambiguous: yes
sharqat | الشرقاط | Sharqat | IRQ | type: town | lat: 35.51 | lon: 43.24 | in: saladin-governorate
dour | الدور | Dour | IRQ | type: town | lat: 34.46 | lon: 43.79 | in: saladin-governorate | ambiguous: yes
awja | العوجة | Awja | IRQ | type: village | lat: 34.54 | lon: 43.76 | in: saladin-governorate
tuz-khurmatu | طوزخورماتو | Tuz Khurmatu | IRQ | names: طوز خورماتو ; طوز خرماتو ; الطوز | type: town | lat: 34.88 | lon: 44.63 | in: saladin-governorate
amerli | آمرلي | Amerli | IRQ | type: town | lat: 34.73 | lon: 44.58 | in: saladin-governorate
sulaiman-bek | سليمان بيك | Sulaiman Bek | IRQ | names: سليمان بيگ | type: town | lat: 34.79 | lon: 44.67 | in: saladin-governorate
yengija | ينكجة | Yengija | IRQ | type: village | in: saladin-governorate
camp-speicher | سبايكر | Camp Speicher | IRQ | names: قاعدة سبايكر | type: base | lat: 34.67 | lon: 43.54 | in: saladin-governorate
siniyah | الصينية | Siniyah | IRQ | type: town | lat: 34.97 | lon: 43.40 | in: saladin-governorate | ambiguous: yes
hajjaj | الحجاج | Hajjaj | IRQ | type: village | in: saladin-governorate | ambiguous: yes
fatha | الفتحة | Fatha | IRQ | type: village | lat: 35.06 | lon: 43.55 | in: saladin-governorate | ambiguous: yes
ishaqi | الإسحاقي | Ishaqi | IRQ | type: town | lat: 34.08 | lon: 44.00 | in: saladin-governorate
mutasim | المعتصم | Mutasim | IRQ | type: town | in: saladin-governorate | ambiguous: yes
askari-shrine | مرقد الإمامين العسكريين | Askari shrine | IRQ | type: building | lat: 34.20 | lon: 43.87 | in: saladin-governorate
hawija | الحويجة | Hawija | IRQ | type: town | lat: 35.33 | lon: 43.77 | in: kirkuk
daquq | داقوق | Daquq | IRQ | type: town | lat: 35.14 | lon: 44.45 | in: kirkuk
rashad | الرشاد | Rashad | IRQ | type: town | lat: 35.23 | lon: 44.05 | in: kirkuk | ambiguous: yes
zab | الزاب | Zab | IRQ | names: الزاب الأسفل | type: town | lat: 35.27 | lon: 43.42 | in: kirkuk
taza-khurmatu | تازة | Taza Khurmatu | IRQ | names: تازة خورماتو | type: town | lat: 35.30 | lon: 44.33 | in: kirkuk | ambiguous: yes
bashir | بشير | Bashir | IRQ | type: village | lat: 35.23 | lon: 44.33 | in: kirkuk | ambiguous: yes
dibis | الدبس | Dibis | IRQ | names: دبس | type: town | lat: 35.67 | lon: 44.07 | in: kirkuk | ambiguous: yes
bai-hassan-field | باي حسن | Bai Hassan field | IRQ | names: حقل باي حسن | type: building | in: kirkuk
maktab-khalid | مكتب خالد | Maktab Khalid | IRQ | type: village | in: kirkuk
baqubah | بعقوبة | Baqubah | IRQ | type: city | lat: 33.75 | lon: 44.64 | in: diyala
muqdadiyah | المقدادية | Muqdadiyah | IRQ | type: town | lat: 33.98 | lon: 44.94 | in: diyala
khalis | الخالص | Khalis | IRQ | type: town | lat: 33.81 | lon: 44.53 | in: diyala | ambiguous: yes
khanaqin | خانقين | Khanaqin | IRQ | type: town | lat: 34.35 | lon: 45.39 | in: diyala
jalawla | جلولاء | Jalawla | IRQ | type: town | lat: 34.27 | lon: 45.17 | in: diyala
saadiyah | السعدية | Saadiyah | IRQ | type: town | lat: 34.18 | lon: 45.12 | in: diyala | ambiguous: yes
balad-ruz | بلدروز | Balad Ruz | IRQ | names: بلد روز | type: town | lat: 33.70 | lon: 45.07 | in: diyala
mandali | مندلي | Mandali | IRQ | type: town | lat: 33.74 | lon: 45.55 | in: diyala
qara-tapa | قرة تبة | Qara Tapa | IRQ | type: town | lat: 34.42 | lon: 44.93 | in: diyala
udhaim | العظيم | Udhaim | IRQ | type: town | lat: 34.27 | lon: 44.53 | in: diyala | ambiguous: yes
buhriz | بهرز | Buhriz | IRQ | type: town | lat: 33.69 | lon: 44.66 | in: diyala
shahraban | شهربان | Shahraban | IRQ | type: town | in: diyala
khan-bani-saad | خان بني سعد | Khan Bani Saad | IRQ | type: town | lat: 33.57 | lon: 44.54 | in: diyala
kanaan | كنعان | Kanaan | IRQ | type: town | lat: 33.67 | lon: 44.82 | in: diyala | ambiguous: yes
huwaydir | الهويدر | Huwaydir | IRQ | type: village | in: diyala
imam-weis | إمام ويس | Imam Weis | IRQ | type: village | in: diyala
hamrin-dam | سد حمرين | Hamrin dam | IRQ | type: building | in: diyala
camp-ashraf | معسكر أشرف | Camp Ashraf | IRQ | type: camp | lat: 33.90 | lon: 44.57 | in: diyala

# --- The south and Kurdistan
hillah | الحلة | Hillah | IRQ | type: city | lat: 32.48 | lon: 44.42
jurf-al-sakhar | جرف الصخر | Jurf al-Sakhar | IRQ | names: جرف النصر | type: town | lat: 32.87 | lon: 44.21
musayyib | المسيب | Musayyib | IRQ | type: town | lat: 32.78 | lon: 44.29 | ambiguous: yes
kufa | الكوفة | Kufa | IRQ | type: town | lat: 32.03 | lon: 44.40
ain-al-tamr | عين التمر | Ain al-Tamr | IRQ | type: town | lat: 32.57 | lon: 43.48
faw | الفاو | Faw | IRQ | type: town | lat: 29.98 | lon: 48.47
umm-qasr | أم قصر | Umm Qasr | IRQ | type: town | lat: 30.04 | lon: 47.93
zubair | الزبير | Zubair | IRQ | type: town | lat: 30.39 | lon: 47.70 | ambiguous: yes
abu-al-khasib | أبو الخصيب | Abu al-Khasib | IRQ | type: town | lat: 30.44 | lon: 48.02
qurna | القرنة | Qurna | IRQ | type: town | lat: 31.01 | lon: 47.43
safwan | سفوان | Safwan | IRQ | names: صفوان | type: crossing | lat: 30.11 | lon: 47.72 | ambiguous: yes
shalamcheh | الشلامجة | Shalamcheh | IRQ | type: crossing | lat: 30.50 | lon: 48.03
faw-port | ميناء الفاو | Faw port | IRQ | type: building
west-qurna-field | غرب القرنة | West Qurna field | IRQ | type: building
rumaila-field | الرميلة | Rumaila field | IRQ | names: حقل الرميلة | type: building | lat: 30.30 | lon: 47.30
numaniyah | النعمانية | Numaniyah | IRQ | type: town | lat: 32.55 | lon: 45.42
badra | بدرة | Badra | IRQ | type: town | lat: 33.11 | lon: 45.94 | ambiguous: yes
zurbatiyah | زرباطية | Zurbatiyah | IRQ | type: crossing | lat: 33.15 | lon: 46.03
suq-al-shuyukh | سوق الشيوخ | Suq al-Shuyukh | IRQ | type: town | lat: 30.89 | lon: 46.47
shatrah | الشطرة | Shatrah | IRQ | type: town | lat: 31.41 | lon: 46.17
rifai | الرفاعي | Rifai | IRQ | type: town | ambiguous: yes
ali-al-gharbi | علي الغربي | Ali al-Gharbi | IRQ | type: town
shinafiyah | الشنافية | Shinafiyah | IRQ | type: town
salman | السلمان | Salman | IRQ | names: نقرة السلمان | type: town | ambiguous: yes
busayyah | بصية | Busayyah | IRQ | type: town
zakho | زاخو | Zakho | IRQ | type: town | lat: 37.15 | lon: 42.68
amadiya | العمادية | Amadiya | IRQ | names: آميدي | type: town | lat: 37.09 | lon: 43.49
soran | سوران | Soran | IRQ | type: town | lat: 36.65 | lon: 44.54
rawanduz | راوندوز | Rawanduz | IRQ | names: رواندوز | type: town | lat: 36.61 | lon: 44.52
shaqlawa | شقلاوة | Shaqlawa | IRQ | type: town | lat: 36.41 | lon: 44.33
koy-sanjaq | كويسنجق | Koy Sanjaq | IRQ | names: كويه | type: town | lat: 36.08 | lon: 44.63
ranya | رانية | Ranya | IRQ | type: town | lat: 36.26 | lon: 44.88 | ambiguous: yes
qaladiza | قلعة دزة | Qaladiza | IRQ | type: town | lat: 36.18 | lon: 45.13
chamchamal | جمجمال | Chamchamal | IRQ | type: town | lat: 35.53 | lon: 44.83
kalar | كلار | Kalar | IRQ | type: town | lat: 34.63 | lon: 45.32
kifri | كفري | Kifri | IRQ | type: town | lat: 34.69 | lon: 44.96 | ambiguous: yes
darbandikhan | دربندخان | Darbandikhan | IRQ | type: town | lat: 35.11 | lon: 45.70
penjwin | بنجوين | Penjwin | IRQ | names: بينجوين | type: town | lat: 35.62 | lon: 45.94
ibrahim-khalil-crossing | إبراهيم الخليل | Ibrahim Khalil crossing | IRQ | type: crossing | lat: 37.14 | lon: 42.56 | ambiguous: yes
bashmakh | باشماخ | Bashmakh | IRQ | type: crossing
haj-omran | حاج عمران | Haj Omran | IRQ | type: crossing | lat: 36.67 | lon: 45.05
sidakan | قضاء سيدكان | Sidakan | IRQ | names: سيدكان | type: town | lat: 36.80 | lon: 44.67
metina-mountains | متينا | Metina mountains | IRQ | names: جبال متينا | type: mountain | ambiguous: yes
great-zab | الزاب الكبير | Great Zab | IRQ | type: river

# --- Yemen
aden | عدن | Aden | YEM | type: city | lat: 12.79 | lon: 45.03
taiz | تعز | Taiz | YEM | type: city | lat: 13.58 | lon: 44.02
hodeidah | الحديدة | Hodeidah | YEM | type: city | lat: 14.80 | lon: 42.95
saada | صعدة | Saada | YEM | type: city | lat: 16.94 | lon: 43.76
marib | مأرب | Marib | YEM | type: city | lat: 15.46 | lon: 45.33
lahij | لحج | Lahij | YEM | type: governorate | lat: 13.06 | lon: 44.88
abyan | أبين | Abyan | YEM | type: governorate | lat: 13.60 | lon: 46.20
shabwa | شبوة | Shabwa | YEM | type: governorate | lat: 14.80 | lon: 46.80
hadhramaut | حضرموت | Hadhramaut | YEM | names: حضرموت الساحل ; حضرموت الوادي | type: governorate | lat: 16.00 | lon: 49.00
wadi-hadhramaut | وادي حضرموت | Wadi Hadhramaut | YEM | type: region | lat: 16.00 | lon: 48.80 | in: hadhramaut
hadhramaut-coast | ساحل حضرموت | Hadhramaut coast | YEM | type: region | in: hadhramaut
mahra | المهرة | Mahra | YEM | type: governorate | lat: 16.50 | lon: 51.70
socotra | سقطرى | Socotra | YEM | names: سقطرة ; جزيرة سقطرى ; أرخبيل سقطرى | type: region | lat: 12.46 | lon: 53.82
dhale | الضالع | Dhale | YEM | type: city | lat: 13.70 | lon: 44.73
bayda-yemen | البيضاء | Bayda | YEM | type: city | lat: 13.99 | lon: 45.57 | ambiguous: yes
ibb | إب | Ibb | YEM | type: city | lat: 13.97 | lon: 44.18 | ambiguous: yes
dhamar | ذمار | Dhamar | YEM | type: city | lat: 14.54 | lon: 44.41
amran | عمران | Amran | YEM | type: city | lat: 15.66 | lon: 43.94 | ambiguous: yes
hajjah | حجة | Hajjah | YEM | type: city | lat: 15.69 | lon: 43.60 | ambiguous: yes
mahwit | المحويت | Mahwit | YEM | type: city | lat: 15.47 | lon: 43.54
raymah | ريمة | Raymah | YEM | type: governorate | lat: 14.63 | lon: 43.60 | ambiguous: yes
jawf-yemen | الجوف | Jawf | YEM | type: governorate | lat: 16.60 | lon: 45.50 | ambiguous: yes
tihama | تهامة | Tihama |  | type: region | lat: 15.00 | lon: 43.00
azal-region | إقليم آزال | Azal region | YEM | type: region
tihama-region | إقليم تهامة | Tihama region | YEM | type: region
sheba-region | إقليم سبأ | Sheba region | YEM | type: region
janad-region | إقليم الجند | Janad region | YEM | type: region
yemen-west-coast | الساحل الغربي | Yemen west coast | YEM | type: region | ambiguous: yes
bab-al-mandab | باب المندب | Bab al-Mandab |  | names: مضيق باب المندب | type: sea | lat: 12.58 | lon: 43.33
gulf-of-aden | خليج عدن | Gulf of Aden |  | type: sea | lat: 12.00 | lon: 47.00

# --- Sanaa
hadda | حدة | Hadda | YEM | type: quarter | lat: 15.31 | lon: 44.19 | in: YEM/capital/صنعاء | ambiguous: yes
sabaeen | السبعين | Sabaeen | YEM | names: ميدان السبعين | type: quarter | lat: 15.32 | lon: 44.19 | in: YEM/capital/صنعاء | ambiguous: yes
fajj-attan | فج عطان | Fajj Attan | YEM | names: عطان | type: mountain | lat: 15.31 | lon: 44.17 | in: YEM/capital/صنعاء
nuqum | نقم | Nuqum | YEM | names: جبل نقم | type: mountain | lat: 15.36 | lon: 44.25 | in: YEM/capital/صنعاء | ambiguous: yes
nahdain | النهدين | Nahdain | YEM | names: جبل النهدين | type: mountain | lat: 15.30 | lon: 44.20 | in: YEM/capital/صنعاء | ambiguous: yes
hasaba | الحصبة | Hasaba | YEM | type: quarter | lat: 15.38 | lon: 44.21 | in: YEM/capital/صنعاء | ambiguous: yes
jiraf | الجراف | Jiraf | YEM | type: quarter | lat: 15.40 | lon: 44.21 | in: YEM/capital/صنعاء
old-sanaa | صنعاء القديمة | Old Sanaa | YEM | type: quarter | lat: 15.36 | lon: 44.21 | in: YEM/capital/صنعاء
sanhan | سنحان | Sanhan | YEM | type: district | lat: 15.20 | lon: 44.30 | in: YEM/capital/صنعاء
bani-hushaysh | بني حشيش | Bani Hushaysh | YEM | type: district | lat: 15.45 | lon: 44.35 | in: YEM/capital/صنعاء
arhab | أرحب | Arhab | YEM | type: district | lat: 15.65 | lon: 44.30 | in: YEM/capital/صنعاء | ambiguous: yes
nihm | نهم | Nihm | YEM | type: district | lat: 15.70 | lon: 44.60 | in: YEM/capital/صنعاء | ambiguous: yes
khawlan | خولان | Khawlan | YEM | type: district | lat: 15.20 | lon: 44.60 | in: YEM/capital/صنعاء
bani-matar | بني مطر | Bani Matar | YEM | type: district | lat: 15.28 | lon: 44.00 | in: YEM/capital/صنعاء
haymah | الحيمة | Haymah | YEM | type: district | in: YEM/capital/صنعاء
manakhah | مناخة | Manakhah | YEM | type: district | lat: 15.07 | lon: 43.74 | in: YEM/capital/صنعاء | ambiguous: yes
haraz | حراز | Haraz | YEM | type: district | in: YEM/capital/صنعاء | ambiguous: yes
dailami-airbase | قاعدة الديلمي | Dailami airbase | YEM | names: قاعدة الديلمي الجوية | type: base | lat: 15.48 | lon: 44.21 | in: YEM/capital/صنعاء
sanaa-international-airport | مطار صنعاء | Sanaa International Airport | YEM | names: مطار صنعاء الدولي | type: airport | lat: 15.48 | lon: 44.22 | in: YEM/capital/صنعاء
sawad-camp | معسكر السواد | Sawad camp | YEM | type: base | in: YEM/capital/صنعاء
hafa-camp | معسكر الحفا | Hafa camp | YEM | type: base | in: YEM/capital/صنعاء
subaha-camp | الصباحة | Subaha camp | YEM | names: معسكر الصباحة | type: base | in: YEM/capital/صنعاء
presidential-house | دار الرئاسة | Presidential House | YEM | type: building | in: YEM/capital/صنعاء
sitteen-street | شارع الستين | Sitteen street | YEM | type: street | in: YEM/capital/صنعاء
change-square | ساحة التغيير | Change Square | YEM | type: street | in: YEM/capital/صنعاء

# --- Aden and the south
crater | كريتر | Crater | YEM | type: quarter | lat: 12.78 | lon: 45.04 | in: aden
mualla | المعلا | Mualla | YEM | type: quarter | lat: 12.79 | lon: 45.01 | in: aden
tawahi | التواهي | Tawahi | YEM | type: quarter | lat: 12.78 | lon: 44.98 | in: aden
khormaksar | خور مكسر | Khormaksar | YEM | names: خورمكسر | type: quarter | lat: 12.81 | lon: 45.03 | in: aden
qaloua | القلوعة | Qaloua | YEM | type: quarter | in: aden
sheikh-othman | الشيخ عثمان | Sheikh Othman | YEM | type: quarter | lat: 12.86 | lon: 44.98 | in: aden
mansoura-aden | المنصورة | Mansoura | YEM | type: quarter | lat: 12.85 | lon: 44.98 | in: aden | ambiguous: yes
dar-saad | دار سعد | Dar Saad | YEM | type: quarter | lat: 12.90 | lon: 44.97 | in: aden
buraiqa | البريقة | Buraiqa | YEM | type: quarter | lat: 12.78 | lon: 44.90 | in: aden
little-aden | عدن الصغرى | Little Aden | YEM | type: quarter | lat: 12.75 | lon: 44.88 | in: aden
sira | صيرة | Sira | YEM | type: quarter | lat: 12.78 | lon: 45.05 | in: aden
ras-imran | رأس عمران | Ras Imran | YEM | type: village | lat: 12.75 | lon: 44.72 | in: aden
maashiq-palace | المعاشيق | Maashiq palace | YEM | names: جبل المعاشيق ; معاشيق ; جبل معاشيق ; قصر المعاشيق ; قصر معاشيق | type: building | lat: 12.77 | lon: 45.05 | in: aden
aden-international-airport | مطار عدن | Aden International Airport | YEM | names: مطار عدن الدولي | type: airport | lat: 12.83 | lon: 45.03 | in: aden
port-of-aden | ميناء عدن | Port of Aden | YEM | type: building | lat: 12.79 | lon: 45.00 | in: aden
jabal-hadid | جبل حديد | Jabal Hadid | YEM | type: mountain | in: aden
ras-abbas-camp | معسكر رأس عباس | Ras Abbas camp | YEM | type: base | in: aden
jabal-hadid-camp | معسكر جبل حديد | Jabal Hadid camp | YEM | type: base | in: aden
badr-camp | معسكر بدر | Badr camp | YEM | type: base | in: aden
jaawala | جعولة | Jaawala | YEM | type: village | in: aden
bir-ahmad | بئر أحمد | Bir Ahmad | YEM | type: village | in: aden
al-anad | العند | al-Anad | YEM | type: base | lat: 13.18 | lon: 44.77 | in: lahij
hawtah-lahij | الحوطة | Hawtah | YEM | type: town | lat: 13.06 | lon: 44.88 | in: lahij
radfan | ردفان | Radfan | YEM | type: district | lat: 13.50 | lon: 44.85 | in: lahij
habilayn | الحبيلين | Habilayn | YEM | type: town | lat: 13.51 | lon: 44.85 | in: lahij
yafa | يافع | Yafa | YEM | type: region | lat: 13.87 | lon: 45.20 | in: lahij
karish | كرش | Karish | YEM | type: town | lat: 13.37 | lon: 44.47 | in: lahij | ambiguous: yes
tur-al-baha | طور الباحة | Tur al-Baha | YEM | type: town | lat: 13.20 | lon: 44.30 | in: lahij
subayha | الصبيحة | Subayha | YEM | type: region | lat: 12.95 | lon: 44.20 | in: lahij
musaymir | المسيمير | Musaymir | YEM | type: town | lat: 13.44 | lon: 44.62 | in: lahij
tuban | تبن | Tuban | YEM | type: district | in: lahij | ambiguous: yes
labuza-camp | لبوزة | Labuza camp | YEM | names: معسكر لبوزة | type: base | in: lahij
madaribah | المضاربة | Madaribah | YEM | type: district | in: lahij | ambiguous: yes
ras-al-ara | رأس العارة | Ras al-Ara | YEM | type: town | lat: 12.62 | lon: 43.95 | in: lahij
zinjibar | زنجبار | Zinjibar | YEM | type: town | lat: 13.13 | lon: 45.38 | in: abyan
jaar | جعار | Jaar | YEM | type: town | lat: 13.22 | lon: 45.31 | in: abyan
lawdar | لودر | Lawdar | YEM | type: town | lat: 13.88 | lon: 45.87 | in: abyan
mudiyah | مودية | Mudiyah | YEM | type: town | lat: 13.93 | lon: 46.09 | in: abyan | ambiguous: yes
shuqrah | شقرة | Shuqrah | YEM | type: town | lat: 13.35 | lon: 45.70 | in: abyan
mahfad | المحفد | Mahfad | YEM | type: town | lat: 14.06 | lon: 46.92 | in: abyan
ahwar | أحور | Ahwar | YEM | type: town | lat: 13.52 | lon: 46.71 | in: abyan
mukayras | مكيراس | Mukayras | YEM | type: town | lat: 13.94 | lon: 45.68 | in: abyan
khanfar | خنفر | Khanfar | YEM | type: district | lat: 13.20 | lon: 45.30 | in: abyan | ambiguous: yes
akad | عكد | Akad | YEM | type: village | in: abyan
thirah-pass | عقبة ثرة | Thirah pass | YEM | type: mountain | in: abyan
kawd | الكود | Kawd | YEM | type: town | lat: 13.09 | lon: 45.36 | in: abyan | ambiguous: yes
arqub | العرقوب | Arqub | YEM | type: village | in: abyan | ambiguous: yes
maraqisha | جبال المراقشة | Maraqisha | YEM | names: المراقشة | type: region | in: abyan
batis | باتيس | Batis | YEM | type: village | lat: 13.25 | lon: 45.27 | in: abyan | ambiguous: yes
ataq | عتق | Ataq | YEM | type: town | lat: 14.54 | lon: 46.83 | in: shabwa | ambiguous: yes
bayhan | بيحان | Bayhan | YEM | type: town | lat: 14.80 | lon: 45.72 | in: shabwa
usaylan | عسيلان | Usaylan | YEM | type: town | lat: 14.90 | lon: 45.90 | in: shabwa
azzan | عزان | Azzan | YEM | type: town | lat: 14.36 | lon: 47.42 | in: shabwa | ambiguous: yes
balhaf | بلحاف | Balhaf | YEM | names: ميناء بلحاف | type: town | lat: 14.00 | lon: 48.18 | in: shabwa
habban | حبان | Habban | YEM | type: town | lat: 14.36 | lon: 47.07 | in: shabwa
mayfaah | ميفعة | Mayfaah | YEM | type: town | lat: 14.33 | lon: 47.55 | in: shabwa
nisab | نصاب | Nisab | YEM | type: town | lat: 14.52 | lon: 46.49 | in: shabwa | ambiguous: yes
mukalla | المكلا | Mukalla | YEM | type: city | lat: 14.54 | lon: 49.13 | in: hadhramaut
seiyun | سيئون | Seiyun | YEM | type: town | lat: 15.94 | lon: 48.79 | in: hadhramaut
tarim | تريم | Tarim | YEM | type: town | lat: 16.06 | lon: 49.00 | in: hadhramaut
shibam | شبام | Shibam | YEM | type: town | lat: 15.93 | lon: 48.63 | in: hadhramaut
qatn | القطن | Qatn | YEM | type: town | lat: 15.86 | lon: 48.45 | in: hadhramaut | ambiguous: yes
shihr | الشحر | Shihr | YEM | type: town | lat: 14.76 | lon: 49.60 | in: hadhramaut | ambiguous: yes
ghayl-bawazir | غيل باوزير | Ghayl Bawazir | YEM | type: town | lat: 14.78 | lon: 49.37 | in: hadhramaut
riyan-airport | مطار الريان | Riyan airport | YEM | type: airport | lat: 14.66 | lon: 49.37 | in: hadhramaut
dabba-oil-port | الضبة | Dabba oil port | YEM | names: ميناء الضبة | type: building | in: hadhramaut
thamud | ثمود | Thamud | YEM | type: town | lat: 17.29 | lon: 49.92 | in: hadhramaut | ambiguous: yes
abr | العبر | Abr | YEM | type: town | lat: 16.11 | lon: 47.23 | in: hadhramaut | ambiguous: yes
wadiah-crossing | الوديعة | Wadiah crossing | YEM | names: منفذ الوديعة ; معبر الوديعة | type: crossing | lat: 17.07 | lon: 47.11 | in: hadhramaut
rumah | رماه | Rumah | YEM | type: town | lat: 17.00 | lon: 49.10 | in: hadhramaut | ambiguous: yes
dawan | دوعن | Dawan | YEM | type: district | lat: 15.00 | lon: 48.40 | in: hadhramaut
masila | المسيلة | Masila | YEM | type: region | lat: 15.40 | lon: 49.10 | in: hadhramaut | ambiguous: yes
seiyun-airport | مطار سيئون | Seiyun airport | YEM | type: airport | lat: 15.97 | lon: 48.79 | in: hadhramaut
khashah | الخشعة | Khashah | YEM | type: village | in: hadhramaut
ghaydah | الغيضة | Ghaydah | YEM | type: town | lat: 16.21 | lon: 52.18 | in: mahra
shahn | شحن | Shahn | YEM | type: crossing | lat: 17.80 | lon: 52.53 | in: mahra | ambiguous: yes
sarfait | صرفيت | Sarfait | YEM | type: crossing | lat: 16.70 | lon: 53.10 | in: mahra
nishtun | نشطون | Nishtun | YEM | names: ميناء نشطون | type: town | lat: 15.82 | lon: 52.20 | in: mahra
hadibu | حديبو | Hadibu | YEM | type: town | lat: 12.65 | lon: 54.02

# --- Taiz, Ibb, Dhale
mokha | المخا | Mokha | YEM | names: المخاء | type: town | lat: 13.32 | lon: 43.25 | in: taiz
dhubab | ذو باب | Dhubab | YEM | names: ذوباب ; ذباب | type: town | lat: 12.94 | lon: 43.41 | in: taiz | ambiguous: yes
waziiyah | الوازعية | Wazi'iyah | YEM | type: district | lat: 13.20 | lon: 43.70 | in: taiz
mawza | موزع | Mawza | YEM | type: town | lat: 13.30 | lon: 43.50 | in: taiz | ambiguous: yes
maqbanah | مقبنة | Maqbanah | YEM | type: district | lat: 13.60 | lon: 43.70 | in: taiz
turbah | التربة | Turbah | YEM | type: town | lat: 13.21 | lon: 44.12 | in: taiz | ambiguous: yes
hujariyah | الحجرية | Hujariyah | YEM | type: region | lat: 13.20 | lon: 44.10 | in: taiz | ambiguous: yes
jabal-sabir | جبل صبر | Jabal Sabir | YEM | type: mountain | lat: 13.51 | lon: 44.03 | in: taiz
misrakh | المسراخ | Misrakh | YEM | type: district | lat: 13.42 | lon: 44.04 | in: taiz
hawban | الحوبان | Hawban | YEM | type: quarter | lat: 13.62 | lon: 44.10 | in: taiz
bir-basha | بير باشا | Bir Basha | YEM | type: quarter | in: taiz
thabat | ثعبات | Thabat | YEM | type: quarter | in: taiz
jahmaliyah | الجحملية | Jahmaliyah | YEM | type: quarter | in: taiz
dhabab | الضباب | Dhabab | YEM | type: region | lat: 13.50 | lon: 43.90 | in: taiz | ambiguous: yes
mashraa-wa-hadnan | مشرعة وحدنان | Mashra'a wa Hadnan | YEM | type: district | in: taiz
cairo-castle-of-taiz | قلعة القاهرة | Cairo castle of Taiz | YEM | type: building | lat: 13.57 | lon: 44.02 | in: taiz
wadi-ush | وادي عش | Wadi Ush | YEM | type: region | in: taiz
khalid-camp | معسكر خالد | Khalid camp | YEM | names: معسكر خالد بن الوليد | type: base | lat: 13.31 | lon: 43.43 | in: taiz
rahidah | الراهدة | Rahidah | YEM | type: town | lat: 13.38 | lon: 44.28 | in: taiz
hayfan | حيفان | Hayfan | YEM | type: district | lat: 13.27 | lon: 44.27 | in: taiz
mawiyah | ماوية | Mawiyah | YEM | type: district | lat: 13.60 | lon: 44.38 | in: taiz
khadir | خدير | Khadir | YEM | type: district | lat: 13.40 | lon: 44.20 | in: taiz
silw | الصلو | Silw | YEM | type: district | lat: 13.35 | lon: 44.15 | in: taiz
jabal-habashi | جبل حبشي | Jabal Habashi | YEM | type: district | lat: 13.50 | lon: 43.85 | in: taiz
sharab | شرعب | Sharab | YEM | type: district | lat: 13.75 | lon: 43.95 | in: taiz
shamayatayn | الشمايتين | Shamayatayn | YEM | type: district | in: taiz
yarim | يريم | Yarim | YEM | type: town | lat: 14.30 | lon: 44.38 | in: ibb
radmah | الرضمة | Radmah | YEM | type: town | lat: 14.20 | lon: 44.50 | in: ibb
nadirah | النادرة | Nadirah | YEM | type: district | in: ibb | ambiguous: yes
qafr | القفر | Qafr | YEM | type: district | in: ibb | ambiguous: yes
udayn | العدين | Udayn | YEM | type: town | lat: 13.97 | lon: 44.02 | in: ibb | ambiguous: yes
hazm-al-udayn | حزم العدين | Hazm al-Udayn | YEM | type: district | in: ibb
badan | بعدان | Badan | YEM | type: district | in: ibb
saddah | السدة | Saddah | YEM | type: district | in: ibb | ambiguous: yes
makhadir | المخادر | Makhadir | YEM | type: town | in: ibb
qatabah | قعطبة | Qatabah | YEM | type: town | lat: 13.85 | lon: 44.71 | in: dhale
damt | دمت | Damt | YEM | type: town | lat: 14.10 | lon: 44.68 | in: dhale | ambiguous: yes
sanah | سناح | Sanah | YEM | type: village | lat: 13.80 | lon: 44.73 | in: dhale
murays | مريس | Murays | YEM | type: region | lat: 13.93 | lon: 44.70 | in: dhale
jahaf | جحاف | Jahaf | YEM | type: district | in: dhale
shuaib | الشعيب | Shuaib | YEM | type: district | in: dhale | ambiguous: yes
azariq | الأزارق | Azariq | YEM | type: district | in: dhale

# --- The north
radaa | رداع | Radaa | YEM | type: town | lat: 14.42 | lon: 44.83 | in: bayda-yemen
zahir | الزاهر | Zahir | YEM | type: district | in: bayda-yemen | ambiguous: yes
dhi-naim | ذي ناعم | Dhi Naim | YEM | type: district | in: bayda-yemen
qayfah | قيفة | Qayfah | YEM | type: region | lat: 14.60 | lon: 44.80 | in: bayda-yemen | ambiguous: yes
yakla | يكلا | Yakla | YEM | type: village | lat: 14.69 | lon: 44.77 | in: bayda-yemen
wald-rabi | ولد ربيع | Wald Rabi | YEM | type: district | in: bayda-yemen
taffah | الطفة | Taffah | YEM | type: district | in: bayda-yemen
sirwah | صرواح | Sirwah | YEM | type: town | lat: 15.45 | lon: 45.02 | in: marib
jadan | الجدعان | Jadan | YEM | type: region | lat: 15.70 | lon: 45.00 | in: marib | ambiguous: yes
majzar | مجزر | Majzar | YEM | type: district | in: marib | ambiguous: yes
harib | حريب | Harib | YEM | type: town | lat: 14.95 | lon: 45.51 | in: marib
jubah | الجوبة | Jubah | YEM | type: town | lat: 15.13 | lon: 45.30 | in: marib
safer | صافر | Safer | YEM | names: مصفاة صافر | type: town | lat: 15.60 | lon: 45.85 | in: marib | ambiguous: yes
marib-dam | سد مأرب | Marib dam | YEM | type: building | lat: 15.40 | lon: 45.27 | in: marib
kawfal-camp | كوفل | Kawfal camp | YEM | names: معسكر كوفل | type: base | in: marib
mas-camp | معسكر ماس | Mas camp | YEM | type: base | lat: 15.80 | lon: 44.80 | in: marib
tadawin-camp | تداوين | Tadawin camp | YEM | type: base | in: marib
raghwan | رغوان | Raghwan | YEM | type: district | lat: 15.80 | lon: 45.20 | in: marib
ruwayk | الرويك | Ruwayk | YEM | type: village | in: marib
hazm | الحزم | Hazm | YEM | type: town | lat: 16.16 | lon: 44.78 | in: jawf-yemen | ambiguous: yes
khabb-wa-al-shaf | خب والشعف | Khabb wa al-Shaf | YEM | type: district | lat: 16.60 | lon: 45.30 | in: jawf-yemen
yatmah | اليتمة | Yatmah | YEM | type: village | lat: 16.60 | lon: 44.80 | in: jawf-yemen | ambiguous: yes
matun | المتون | Matun | YEM | type: district | lat: 16.15 | lon: 44.60 | in: jawf-yemen | ambiguous: yes
ghayl-of-jawf | الغيل | Ghayl | YEM | type: district | lat: 16.05 | lon: 44.70 | in: jawf-yemen | ambiguous: yes
maslub | المصلوب | Maslub | YEM | type: district | lat: 16.10 | lon: 44.60 | in: jawf-yemen | ambiguous: yes
barat | برط | Barat | YEM | names: جبال برط | type: region | lat: 16.40 | lon: 44.30 | in: jawf-yemen
buqa | البقع | Buqa | YEM | type: crossing | lat: 17.10 | lon: 44.55 | in: saada | ambiguous: yes
kitaf | كتاف | Kitaf | YEM | type: town | lat: 17.03 | lon: 44.12 | in: saada | ambiguous: yes
baqim | باقم | Baqim | YEM | type: town | lat: 17.38 | lon: 43.55 | in: saada
razih | رازح | Razih | YEM | type: district | lat: 17.20 | lon: 43.30 | in: saada | ambiguous: yes
shada | شدا | Shada | YEM | type: district | lat: 17.00 | lon: 43.25 | in: saada | ambiguous: yes
haydan | حيدان | Haydan | YEM | type: town | lat: 16.78 | lon: 43.47 | in: saada
marran | مران | Marran | YEM | type: region | lat: 16.75 | lon: 43.40 | in: saada | ambiguous: yes
dahyan | ضحيان | Dahyan | YEM | type: town | lat: 17.06 | lon: 43.60 | in: saada
munabbih | منبه | Munabbih | YEM | type: district | lat: 17.28 | lon: 43.42 | in: saada | ambiguous: yes
malahiz | الملاحيظ | Malahiz | YEM | names: الملاحيط | type: town | lat: 16.75 | lon: 43.25 | in: saada
dammaj | دماج | Dammaj | YEM | type: village | lat: 16.88 | lon: 43.80 | in: saada
alab-crossing | منفذ علب | Alab crossing | YEM | short: علب | type: crossing | lat: 17.55 | lon: 43.55 | in: saada
sahar | سحار | Sahar | YEM | type: district | lat: 16.95 | lon: 43.70 | in: saada | ambiguous: yes
safra | الصفراء | Safra | YEM | type: district | lat: 16.85 | lon: 43.90 | in: saada | ambiguous: yes
saqayn | ساقين | Saqayn | YEM | type: district | lat: 16.88 | lon: 43.47 | in: saada | ambiguous: yes
kahlan | كهلان | Kahlan | YEM | type: base | in: saada
qatabir | قطابر | Qatabir | YEM | type: district | in: saada
harad | حرض | Harad | YEM | type: town | lat: 16.41 | lon: 43.07 | in: hajjah | ambiguous: yes
midi | ميدي | Midi | YEM | type: town | lat: 16.32 | lon: 42.81 | in: hajjah
abs | عبس | Abs | YEM | type: town | lat: 16.00 | lon: 43.20 | in: hajjah | ambiguous: yes
mustaba | مستبأ | Mustaba | YEM | type: district | lat: 16.15 | lon: 43.25 | in: hajjah
kushar | كشر | Kushar | YEM | type: district | lat: 16.15 | lon: 43.45 | in: hajjah | ambiguous: yes
hajur | حجور | Hajur | YEM | type: region | lat: 16.10 | lon: 43.40 | in: hajjah
hayran | حيران | Hayran | YEM | type: district | lat: 16.25 | lon: 43.00 | in: hajjah | ambiguous: yes
bakil-al-mir | بكيل المير | Bakil al-Mir | YEM | type: district | in: hajjah
kuhlan-al-sharaf | كحلان الشرف | Kuhlan al-Sharaf | YEM | type: district | in: hajjah
tuwal | الطوال | Tuwal | YEM | type: crossing | lat: 16.50 | lon: 42.98 | in: hajjah | ambiguous: yes
mazraq | المزرق | Mazraq | YEM | names: مخيم المزرق | type: camp | lat: 16.42 | lon: 43.17 | in: hajjah
salif | الصليف | Salif | YEM | names: ميناء الصليف | type: town | lat: 15.31 | lon: 42.67 | in: hodeidah
ras-isa | رأس عيسى | Ras Isa | YEM | type: town | lat: 15.12 | lon: 42.60 | in: hodeidah
zabid | زبيد | Zabid | YEM | type: town | lat: 14.20 | lon: 43.32 | in: hodeidah
bayt-al-faqih | بيت الفقيه | Bayt al-Faqih | YEM | type: town | lat: 14.51 | lon: 43.32 | in: hodeidah
bajil | باجل | Bajil | YEM | type: town | lat: 15.06 | lon: 43.29 | in: hodeidah
khokha | الخوخة | Khokha | YEM | type: town | lat: 13.81 | lon: 43.25 | in: hodeidah
hays | حيس | Hays | YEM | type: town | lat: 13.93 | lon: 43.48 | in: hodeidah
tuhayta | التحيتا | Tuhayta | YEM | type: town | lat: 14.18 | lon: 43.22 | in: hodeidah
durayhimi | الدريهمي | Durayhimi | YEM | type: town | lat: 14.63 | lon: 43.10 | in: hodeidah
luhayyah | اللحية | Luhayyah | YEM | type: town | lat: 15.70 | lon: 42.69 | in: hodeidah | ambiguous: yes
marawiah | المراوعة | Marawiah | YEM | type: town | lat: 14.80 | lon: 43.12 | in: hodeidah
jarahi | الجراحي | Jarahi | YEM | type: town | lat: 14.13 | lon: 43.37 | in: hodeidah | ambiguous: yes
kamaran | كمران | Kamaran | YEM | names: جزيرة كمران | type: region | lat: 15.33 | lon: 42.60 | in: hodeidah | ambiguous: yes
kilo-16 | كيلو 16 | Kilo 16 | YEM | type: quarter | lat: 14.79 | lon: 43.05 | in: hodeidah
port-of-hodeidah | ميناء الحديدة | Port of Hodeidah | YEM | type: building | lat: 14.83 | lon: 42.93 | in: hodeidah
hanish-islands | حنيش | Hanish islands | YEM | names: جزر حنيش ; جزيرة حنيش | type: region | lat: 13.75 | lon: 42.75 | in: hodeidah
zuqar-island | جزيرة زقر | Zuqar island | YEM | short: زقر | type: region | lat: 14.00 | lon: 42.75 | in: hodeidah
perim | جزيرة ميون | Perim | YEM | names: جزيرة بريم | short: ميون | type: region | lat: 12.66 | lon: 43.42 | in: hodeidah
khamir | خمر | Khamir | YEM | type: town | lat: 15.99 | lon: 43.95 | in: amran | ambiguous: yes
huth | حوث | Huth | YEM | type: town | lat: 16.23 | lon: 43.98 | in: amran | ambiguous: yes
harf-sufyan | حرف سفيان | Harf Sufyan | YEM | type: district | lat: 16.40 | lon: 44.10 | in: amran
thula | ثلا | Thula | YEM | type: town | lat: 15.57 | lon: 43.90 | in: amran | ambiguous: yes
usaymat | العصيمات | Usaymat | YEM | type: region | in: amran
utmah | عتمة | Utmah | YEM | type: district | lat: 14.45 | lon: 43.95 | in: dhamar | ambiguous: yes
wusab | وصاب | Wusab | YEM | type: district | lat: 14.20 | lon: 43.80 | in: dhamar
ans | عنس | Ans | YEM | type: district | in: dhamar | ambiguous: yes

# --- Libya
benghazi | بنغازي | Benghazi | LBY | type: city | lat: 32.12 | lon: 20.09
misrata | مصراتة | Misrata | LBY | type: city | lat: 32.38 | lon: 15.09
sirte | سرت | Sirte | LBY | type: city | lat: 31.21 | lon: 16.59
sabha | سبها | Sabha | LBY | type: city | lat: 27.04 | lon: 14.43
derna | درنة | Derna | LBY | type: city | lat: 32.77 | lon: 22.64
tobruk | طبرق | Tobruk | LBY | type: city | lat: 32.08 | lon: 23.96
bayda-libya | البيضاء | Bayda | LBY | type: city | lat: 32.77 | lon: 21.74 | ambiguous: yes
ajdabiya | أجدابيا | Ajdabiya | LBY | names: اجدابية | type: city | lat: 30.76 | lon: 20.23
zawiya | الزاوية | Zawiya | LBY | type: city | lat: 32.76 | lon: 12.73 | ambiguous: yes
zuwara | زوارة | Zuwara | LBY | type: town | lat: 32.93 | lon: 12.08
sabratha | صبراتة | Sabratha | LBY | type: town | lat: 32.79 | lon: 12.48
surman | صرمان | Surman | LBY | type: town | lat: 32.76 | lon: 12.57
khoms | الخمس | Khoms | LBY | type: city | lat: 32.65 | lon: 14.26 | ambiguous: yes
zliten | زليتن | Zliten | LBY | type: town | lat: 32.47 | lon: 14.57
tarhuna | ترهونة | Tarhuna | LBY | type: town | lat: 32.43 | lon: 13.63
bani-walid | بني وليد | Bani Walid | LBY | type: town | lat: 31.76 | lon: 13.98
gharyan | غريان | Gharyan | LBY | type: town | lat: 32.17 | lon: 13.02
zintan | الزنتان | Zintan | LBY | type: town | lat: 31.93 | lon: 12.25
yafran | يفرن | Yafran | LBY | type: town | lat: 32.06 | lon: 12.53
nalut | نالوت | Nalut | LBY | type: town | lat: 31.87 | lon: 10.98
jadu | جادو | Jadu | LBY | type: town | lat: 31.95 | lon: 12.02
kikla | ككلة | Kikla | LBY | type: town | lat: 32.07 | lon: 12.69
asabaa | الأصابعة | Asabaa | LBY | type: town | lat: 32.02 | lon: 12.87
rujban | الرجبان | Rujban | LBY | type: town
ruhaybat | الرحيبات | Ruhaybat | LBY | type: town
mizda | مزدة | Mizda | LBY | type: town | lat: 31.45 | lon: 12.98
ghadames | غدامس | Ghadames | LBY | type: town | lat: 30.13 | lon: 9.50
ghat | غات | Ghat | LBY | type: town | lat: 24.96 | lon: 10.18 | ambiguous: yes
ubari | أوباري | Ubari | LBY | type: town | lat: 26.59 | lon: 12.78
murzuq | مرزق | Murzuq | LBY | type: town | lat: 25.92 | lon: 13.92
qatrun | القطرون | Qatrun | LBY | type: town | lat: 24.93 | lon: 14.63
traghan | تراغن | Traghan | LBY | type: town
hun | هون | Hun | LBY | type: town | lat: 29.13 | lon: 15.94 | ambiguous: yes
waddan | ودان | Waddan | LBY | type: town | lat: 29.16 | lon: 16.14 | ambiguous: yes
sokna | سوكنة | Sokna | LBY | type: town | lat: 29.07 | lon: 15.79
jufra | الجفرة | Jufra | LBY | type: region | lat: 29.12 | lon: 15.93
jufra-airbase | قاعدة الجفرة | Jufra airbase | LBY | type: base | lat: 29.20 | lon: 16.00
brak | براك | Brak | LBY | names: براك الشاطئ | type: town | lat: 27.55 | lon: 14.27 | ambiguous: yes
shati | الشاطئ | Shati | LBY | type: region | ambiguous: yes
tamanhint-airbase | تمنهنت | Tamanhint airbase | LBY | names: قاعدة تمنهنت | type: base | lat: 27.23 | lon: 14.65
kufra | الكفرة | Kufra | LBY | type: town | lat: 24.18 | lon: 23.31 | ambiguous: yes
tazirbu | تازربو | Tazirbu | LBY | type: town | lat: 25.67 | lon: 21.13
jalu | جالو | Jalu | LBY | type: town | lat: 29.03 | lon: 21.55
awjila | أوجلة | Awjila | LBY | type: town | lat: 29.11 | lon: 21.29
marada | مرادة | Marada | LBY | type: town | lat: 29.23 | lon: 19.21 | ambiguous: yes
brega | البريقة | Brega | LBY | names: مرسى البريقة | type: town | lat: 30.41 | lon: 19.57
ras-lanuf | رأس لانوف | Ras Lanuf | LBY | type: town | lat: 30.50 | lon: 18.57
es-sider | السدرة | Es Sider | LBY | names: ميناء السدرة | type: town | lat: 30.63 | lon: 18.35
zueitina | الزويتينة | Zueitina | LBY | type: town | lat: 30.95 | lon: 20.12
hariga-port | الحريقة | Hariga port | LBY | names: ميناء الحريقة | type: building | lat: 32.07 | lon: 24.00
bin-jawad | بن جواد | Bin Jawad | LBY | type: town | lat: 30.80 | lon: 18.08
nawfaliyah | النوفلية | Nawfaliyah | LBY | type: town | lat: 30.78 | lon: 17.83
harawa | هراوة | Harawa | LBY | type: town | lat: 30.85 | lon: 17.30 | ambiguous: yes
abu-qurayn | أبو قرين | Abu Qurayn | LBY | names: بوقرين | type: town | lat: 31.45 | lon: 15.25
washka | الوشكة | Washka | LBY | type: town | lat: 31.25 | lon: 15.60
tawergha | تاورغاء | Tawergha | LBY | names: تاورغا | type: town | lat: 32.02 | lon: 15.07
marj-libya | المرج | Marj of Libya | LBY | type: town | lat: 32.49 | lon: 20.83 | ambiguous: yes
shahhat | شحات | Shahhat | LBY | type: town | lat: 32.83 | lon: 21.86
susa-of-libya | سوسة الليبية | Susa | LBY | type: town
quba | القبة | Quba | LBY | type: town | lat: 32.76 | lon: 22.24 | ambiguous: yes
ain-mara | عين مارة | Ain Mara | LBY | type: town | lat: 32.74 | lon: 22.37
martuba | مرتوبة | Martuba | LBY | type: town | lat: 32.56 | lon: 22.77
tocra | توكرة | Tocra | LBY | type: town | lat: 32.53 | lon: 20.57
abyar | الأبيار | Abyar | LBY | type: town | lat: 32.19 | lon: 20.59 | ambiguous: yes
suluq | سلوق | Suluq | LBY | type: town | lat: 31.67 | lon: 20.25
qaminis | قمينس | Qaminis | LBY | type: town | lat: 31.66 | lon: 20.02
magrun | المقرون | Magrun | LBY | type: town | lat: 31.51 | lon: 20.11
imsaad | إمساعد | Imsaad | LBY | type: crossing | lat: 31.58 | lon: 25.06
jaghbub | الجغبوب | Jaghbub | LBY | type: town | lat: 29.74 | lon: 24.52
fezzan | فزان | Fezzan | LBY | type: region | lat: 26.33 | lon: 13.42
cyrenaica | برقة | Cyrenaica | LBY | type: region | lat: 31.00 | lon: 22.50
tripolitania | إقليم طرابلس | Tripolitania | LBY | type: region | lat: 31.50 | lon: 13.00
oil-crescent | الهلال النفطي | Oil crescent | LBY | names: منطقة الهلال النفطي | type: region | lat: 30.50 | lon: 18.90
nafusa-mountains | الجبل الغربي | Nafusa mountains | LBY | names: جبل نفوسة ; جبال نفوسة | type: mountain | lat: 31.95 | lon: 12.50
jebel-akhdar | الجبل الأخضر | Jebel Akhdar | LBY | type: mountain | lat: 32.60 | lon: 21.80
gulf-of-sidra | خليج سرت | Gulf of Sidra | LBY | type: sea | lat: 31.50 | lon: 18.00
ras-ajdir | رأس جدير | Ras Ajdir | LBY | names: رأس اجدير | type: crossing | lat: 33.15 | lon: 11.56
wazin | وازن | Wazin | LBY | names: ذهيبة وازن | type: crossing | lat: 31.95 | lon: 10.67
aziziya | العزيزية | Aziziya | LBY | type: town | lat: 32.53 | lon: 13.02 | ambiguous: yes
bab-al-aziziya | باب العزيزية | Bab al-Aziziya | LBY | type: building | lat: 32.87 | lon: 13.17
watiya-airbase | الوطية | Watiya airbase | LBY | names: قاعدة الوطية | type: base | lat: 32.47 | lon: 11.90
ajaylat | العجيلات | Ajaylat | LBY | type: town | lat: 32.76 | lon: 12.38
riqdalin | رقدالين | Riqdalin | LBY | type: town | lat: 32.90 | lon: 12.03
jamil | الجميل | Jamil | LBY | type: town | ambiguous: yes
warshefana | ورشفانة | Warshefana | LBY | type: region | lat: 32.60 | lon: 12.95
garabulli | القره بوللي | Garabulli | LBY | names: القربوللي ; القره بولي | type: town | lat: 32.75 | lon: 13.72
msallata | مسلاتة | Msallata | LBY | type: town | lat: 32.58 | lon: 14.04
qasr-bin-ghashir | قصر بن غشير | Qasr bin Ghashir | LBY | type: town | lat: 32.69 | lon: 13.18
sabia | السبيعة | Sabia | LBY | type: town
sharara-oil-field | حقل الشرارة | Sharara oil field | LBY | names: حقل الشرارة النفطي | short: الشرارة | type: building | lat: 26.57 | lon: 12.20
el-feel-oil-field | حقل الفيل | El Feel oil field | LBY | type: building
mellitah | مليتة | Mellitah | LBY | type: building | lat: 32.86 | lon: 12.24
tajura | تاجوراء | Tajura | LBY | names: تاجورا | type: town | lat: 32.88 | lon: 13.35 | in: LBY/capital/طرابلس
janzour | جنزور | Janzour | LBY | type: town | lat: 32.82 | lon: 13.01 | in: LBY/capital/طرابلس
souq-al-jumaa | سوق الجمعة | Souq al-Jumaa | LBY | type: quarter | lat: 32.89 | lon: 13.25 | in: LBY/capital/طرابلس
abu-salim | أبو سليم | Abu Salim | LBY | names: بوسليم | type: quarter | lat: 32.84 | lon: 13.17 | in: LBY/capital/طرابلس
ain-zara | عين زارة | Ain Zara | LBY | type: quarter | lat: 32.80 | lon: 13.27 | in: LBY/capital/طرابلس
wadi-al-rabie | وادي الربيع | Wadi al-Rabie | LBY | type: quarter | in: LBY/capital/طرابلس
khallat-al-furjan | خلة الفرجان | Khallat al-Furjan | LBY | type: quarter | in: LBY/capital/طرابلس
gargaresh | قرقارش | Gargaresh | LBY | names: غرغور | type: quarter | lat: 32.86 | lon: 13.11 | in: LBY/capital/طرابلس
hadba | الهضبة | Hadba | LBY | type: quarter | in: LBY/capital/طرابلس | ambiguous: yes
tripoli-international-airport | مطار طرابلس الدولي | Tripoli International Airport | LBY | names: مطار طرابلس | type: airport | lat: 32.66 | lon: 13.16 | in: LBY/capital/طرابلس
mitiga-airport | معيتيقة | Mitiga airport | LBY | names: مطار معيتيقة ; قاعدة معيتيقة ; امعيتيقة ; مطار امعيتيقة | type: airport | lat: 32.90 | lon: 13.28 | in: LBY/capital/طرابلس
airport-road | طريق المطار | Airport road | LBY | type: street | in: LBY/capital/طرابلس | ambiguous: yes
abu-sitta-naval-base | أبو ستة | Abu Sitta naval base | LBY | names: أبوستة | type: base | lat: 32.90 | lon: 13.22 | in: LBY/capital/طرابلس
benina-airport | بنينا | Benina airport | LBY | names: مطار بنينا ; بنينة | type: airport | lat: 32.10 | lon: 20.27 | in: benghazi
sabri | الصابري | Sabri | LBY | type: quarter | lat: 32.13 | lon: 20.07 | in: benghazi
ganfouda | قنفودة | Ganfouda | LBY | type: quarter | lat: 32.05 | lon: 20.00 | in: benghazi
garyounis | قاريونس | Garyounis | LBY | names: قار يونس | type: quarter | lat: 32.09 | lon: 20.04 | in: benghazi
hawari | الهواري | Hawari | LBY | type: quarter | in: benghazi | ambiguous: yes
gwarsha | القوارشة | Gwarsha | LBY | type: quarter | lat: 32.03 | lon: 20.03 | in: benghazi
laithi | الليثي | Laithi | LBY | type: quarter | in: benghazi | ambiguous: yes
souq-al-hout | سوق الحوت | Souq al-Hout | LBY | type: quarter | in: benghazi
bu-atni | بوعطني | Bu Atni | LBY | type: quarter | lat: 32.08 | lon: 20.16 | in: benghazi
sidi-faraj | سيدي فرج | Sidi Faraj | LBY | type: quarter | in: benghazi
rajma | الرجمة | Rajma | LBY | type: town | lat: 32.07 | lon: 20.35 | in: benghazi

# --- Lebanon
tripoli-lebanon | طرابلس | Tripoli | LBN | type: city | lat: 34.43 | lon: 35.84 | ambiguous: yes
sidon | صيدا | Sidon | LBN | type: city | lat: 33.56 | lon: 35.37
tyre | صور | Tyre | LBN | type: city | lat: 33.27 | lon: 35.20 | ambiguous: yes
zahle | زحلة | Zahle | LBN | type: city | lat: 33.85 | lon: 35.90
baalbek | بعلبك | Baalbek | LBN | type: city | lat: 34.01 | lon: 36.21
hermel | الهرمل | Hermel | LBN | type: town | lat: 34.39 | lon: 36.38
nabatieh | النبطية | Nabatieh | LBN | type: city | lat: 33.38 | lon: 35.48
byblos | جبيل | Byblos | LBN | type: town | lat: 34.12 | lon: 35.65 | ambiguous: yes
jounieh | جونية | Jounieh | LBN | type: town | lat: 33.98 | lon: 35.62
batroun | البترون | Batroun | LBN | type: town | lat: 34.26 | lon: 35.66
zgharta | زغرتا | Zgharta | LBN | type: town | lat: 34.40 | lon: 35.90
ehden | إهدن | Ehden | LBN | type: town | lat: 34.31 | lon: 35.99
bsharri | بشري | Bsharri | LBN | type: town | lat: 34.25 | lon: 36.01 | ambiguous: yes
koura | الكورة | Koura | LBN | type: district | lat: 34.30 | lon: 35.80 | ambiguous: yes
akkar | عكار | Akkar | LBN | type: governorate | lat: 34.55 | lon: 36.15
halba | حلبا | Halba | LBN | type: town | lat: 34.54 | lon: 36.08
danniyeh | الضنية | Danniyeh | LBN | type: district | lat: 34.38 | lon: 36.05
minieh | المنية | Minieh | LBN | type: town | lat: 34.48 | lon: 35.93 | ambiguous: yes
wadi-khaled | وادي خالد | Wadi Khaled | LBN | type: town | lat: 34.63 | lon: 36.41
qobayat | القبيات | Qobayat | LBN | type: town | lat: 34.57 | lon: 36.28
aboudiyeh | العبودية | Aboudiyeh | LBN | type: crossing | lat: 34.63 | lon: 36.15 | ambiguous: yes
north-lebanon | الشمال اللبناني | North Lebanon | LBN | type: region | lat: 34.40 | lon: 35.90
south-lebanon | الجنوب اللبناني | South Lebanon | LBN | names: جنوب لبنان | type: region | lat: 33.30 | lon: 35.40
mount-lebanon | جبل لبنان | Mount Lebanon | LBN | type: region | lat: 33.85 | lon: 35.60
bekaa | سهل البقاع | Bekaa | LBN | names: البقاع ; وادي البقاع | type: region | lat: 33.85 | lon: 36.00
northern-bekaa | البقاع الشمالي | Northern Bekaa | LBN | type: region
western-bekaa | البقاع الغربي | Western Bekaa | LBN | type: region
central-bekaa | البقاع الأوسط | Central Bekaa | LBN | type: region
arsal | عرسال | Arsal | LBN | type: town | lat: 34.18 | lon: 36.42
arsal-barrens | جرود عرسال | Arsal barrens | LBN | type: region | lat: 34.12 | lon: 36.50
qalamoun-barrens | جرود القلمون | Qalamoun barrens | LBN | type: region
ras-baalbek | رأس بعلبك | Ras Baalbek | LBN | type: town | lat: 34.26 | lon: 36.42
qaa | القاع | Qaa | LBN | type: town | lat: 34.34 | lon: 36.47 | ambiguous: yes
labweh | اللبوة | Labweh | LBN | type: town | lat: 34.20 | lon: 36.35
brital | بريتال | Brital | LBN | type: town | lat: 33.95 | lon: 36.15
nahle | نحلة | Nahle | LBN | type: village | ambiguous: yes
tfail | الطفيل | Tfail | LBN | type: village | lat: 33.84 | lon: 36.39 | ambiguous: yes
majdal-anjar | مجدل عنجر | Majdal Anjar | LBN | type: town | lat: 33.71 | lon: 35.91
masnaa-crossing | معبر المصنع | Masnaa crossing | LBN | type: crossing | lat: 33.70 | lon: 35.92
chtaura | شتورا | Chtaura | LBN | names: شتورة | type: town | lat: 33.82 | lon: 35.85
bar-elias | بر الياس | Bar Elias | LBN | names: برالياس | type: town | lat: 33.77 | lon: 35.90
rashaya | راشيا | Rashaya | LBN | type: town | lat: 33.50 | lon: 35.84
hasbaya | حاصبيا | Hasbaya | LBN | type: town | lat: 33.40 | lon: 35.69
marjayoun | مرجعيون | Marjayoun | LBN | type: town | lat: 33.36 | lon: 35.59
shebaa | شبعا | Shebaa | LBN | names: مزارع شبعا | type: town | lat: 33.35 | lon: 35.75
kfarshouba | كفرشوبا | Kfarshouba | LBN | names: كفر شوبا ; تلال كفرشوبا | type: town | lat: 33.33 | lon: 35.69
ghajar | الغجر | Ghajar | LBN | type: village | lat: 33.27 | lon: 35.62 | ambiguous: yes
bint-jbeil | بنت جبيل | Bint Jbeil | LBN | type: town | lat: 33.12 | lon: 35.43
maroun-al-ras | مارون الراس | Maroun al-Ras | LBN | type: village | lat: 33.10 | lon: 35.44
aita-al-shaab | عيتا الشعب | Aita al-Shaab | LBN | type: village | lat: 33.10 | lon: 35.33
naqoura | الناقورة | Naqoura | LBN | type: town | lat: 33.12 | lon: 35.14
khiam | الخيام | Khiam | LBN | type: town | lat: 33.33 | lon: 35.61 | ambiguous: yes
blue-line | الخط الأزرق | Blue Line | LBN | type: region
litani | نهر الليطاني | Litani | LBN | names: الليطاني | type: river | lat: 33.34 | lon: 35.24
ain-al-hilweh | عين الحلوة | Ain al-Hilweh | LBN | names: مخيم عين الحلوة | type: camp | lat: 33.55 | lon: 35.38
mieh-mieh | المية ومية | Mieh Mieh | LBN | names: المية والمية | type: camp | lat: 33.54 | lon: 35.38
nahr-al-bared | نهر البارد | Nahr al-Bared | LBN | type: camp | lat: 34.51 | lon: 35.96
beddawi | البداوي | Beddawi | LBN | type: camp | lat: 34.45 | lon: 35.87
burj-al-barajneh | برج البراجنة | Burj al-Barajneh | LBN | type: quarter | lat: 33.85 | lon: 35.51
shatila | شاتيلا | Shatila | LBN | type: camp | lat: 33.86 | lon: 35.50
sabra-and-shatila | صبرا وشاتيلا | Sabra and Shatila | LBN | type: camp | lat: 33.86 | lon: 35.50
burj-al-shamali | برج الشمالي | Burj al-Shamali | LBN | type: camp | lat: 33.26 | lon: 35.24
rashidieh | الرشيدية | Rashidieh | LBN | type: camp | lat: 33.24 | lon: 35.22
bass | البص | Bass | LBN | type: camp | ambiguous: yes
abra | عبرا | Abra | LBN | type: town | lat: 33.56 | lon: 35.40 | ambiguous: yes
taamir | التعمير | Taamir | LBN | type: quarter | ambiguous: yes
bab-al-tabbaneh | باب التبانة | Bab al-Tabbaneh | LBN | type: quarter | lat: 34.44 | lon: 35.85
jabal-mohsen | جبل محسن | Jabal Mohsen | LBN | type: quarter | lat: 34.44 | lon: 35.85
beirut-southern-suburbs | الضاحية الجنوبية | Beirut southern suburbs | LBN | names: ضاحية بيروت الجنوبية | short: الضاحية | type: quarter | lat: 33.85 | lon: 35.50
baabda | بعبدا | Baabda | LBN | type: town | lat: 33.83 | lon: 35.54
baabda-palace | قصر بعبدا | Baabda Palace | LBN | names: القصر الجمهوري في بعبدا | type: building | lat: 33.83 | lon: 35.54
yarze | اليرزة | Yarze | LBN | type: quarter | lat: 33.84 | lon: 35.56
maarab | معراب | Maarab | LBN | type: village | lat: 34.00 | lon: 35.67
bkerke | بكركي | Bkerke | LBN | type: building | lat: 33.97 | lon: 35.63
diman | الديمان | Diman | LBN | type: village | lat: 34.25 | lon: 35.94
mukhtara | المختارة | Mukhtara | LBN | type: village | lat: 33.65 | lon: 35.60 | ambiguous: yes
ain-al-tineh | عين التينة | Ain al-Tineh | LBN | type: building | lat: 33.89 | lon: 35.48
bayt-al-wasat | بيت الوسط | Bayt al-Wasat | LBN | type: building | lat: 33.89 | lon: 35.50
rabieh | الرابية | Rabieh | LBN | type: quarter | lat: 33.91 | lon: 35.57 | ambiguous: yes
bikfaya | بكفيا | Bikfaya | LBN | type: town | lat: 33.92 | lon: 35.68
aley | عاليه | Aley | LBN | type: town | lat: 33.81 | lon: 35.60 | ambiguous: yes
chouf | الشوف | Chouf | LBN | type: district | lat: 33.65 | lon: 35.60
metn | المتن | Metn | LBN | type: district | lat: 33.90 | lon: 35.70 | ambiguous: yes
keserwan | كسروان | Keserwan | LBN | type: district | lat: 34.00 | lon: 35.75
grand-serail | السراي الكبير | Grand Serail | LBN | names: السراي الحكومي | type: building | lat: 33.90 | lon: 35.50
nejmeh-square | ساحة النجمة | Nejmeh Square | LBN | type: street | lat: 33.90 | lon: 35.50
riad-al-solh-square | ساحة رياض الصلح | Riad al-Solh Square | LBN | names: رياض الصلح | type: street | lat: 33.89 | lon: 35.50
martyrs-square | ساحة الشهداء | Martyrs' Square |  | type: street | lat: 33.90 | lon: 35.51
roumieh-prison | سجن رومية | Roumieh prison | LBN | names: رومية | type: building | lat: 33.88 | lon: 35.61
naameh | الناعمة | Naameh | LBN | names: مطمر الناعمة | type: town | lat: 33.75 | lon: 35.45 | ambiguous: yes
khalde | خلدة | Khalde | LBN | type: town | lat: 33.78 | lon: 35.48
damour | الدامور | Damour | LBN | type: town | lat: 33.73 | lon: 35.45
qabr-chamoun | قبرشمون | Qabr Chamoun | LBN | type: village | lat: 33.77 | lon: 35.57
achrafieh | الأشرفية | Achrafieh | LBN | type: quarter | lat: 33.89 | lon: 35.52 | ambiguous: yes
hamra | الحمرا | Hamra | LBN | type: quarter | lat: 33.90 | lon: 35.48 | ambiguous: yes
verdun-of-beirut | فردان | Verdun | LBN | type: quarter | ambiguous: yes
ain-el-mreisseh | عين المريسة | Ain el-Mreisseh | LBN | type: quarter
tayouneh | الطيونة | Tayouneh | LBN | type: quarter | lat: 33.87 | lon: 35.52
ain-al-remmaneh | عين الرمانة | Ain al-Remmaneh | LBN | type: quarter | lat: 33.87 | lon: 35.52
bir-al-abed | بئر العبد | Bir al-Abed | LBN | type: quarter | lat: 33.85 | lon: 35.51
haret-hreik | حارة حريك | Haret Hreik | LBN | type: quarter | lat: 33.85 | lon: 35.51
bir-hassan | بئر حسن | Bir Hassan | LBN | type: quarter | lat: 33.86 | lon: 35.49
rweiss | الرويس | Rweiss | LBN | type: quarter | ambiguous: yes
tariq-al-jdideh | طريق الجديدة | Tariq al-Jdideh | LBN | type: quarter | lat: 33.87 | lon: 35.50
karantina | الكرنتينا | Karantina | LBN | type: quarter | lat: 33.90 | lon: 35.53
port-of-beirut | مرفأ بيروت | Port of Beirut | LBN | names: ميناء بيروت | type: building | lat: 33.90 | lon: 35.52
beirut-airport | مطار بيروت | Beirut airport | LBN | names: مطار رفيق الحريري ; مطار رفيق الحريري الدولي ; مطار بيروت الدولي | type: airport | lat: 33.82 | lon: 35.49

# --- Palestine and Israel
jerusalem | القدس | Jerusalem |  | names: القدس المحتلة ; بيت المقدس | type: city | lat: 31.78 | lon: 35.22
east-jerusalem | القدس الشرقية | East Jerusalem | PSE | names: القدس الشرقية المحتلة | type: city | lat: 31.79 | lon: 35.24
west-jerusalem | القدس الغربية | West Jerusalem |  | type: city | lat: 31.78 | lon: 35.21
old-city-of-jerusalem | البلدة القديمة | Old City | PSE | type: quarter | lat: 31.78 | lon: 35.23 | ambiguous: yes
al-aqsa-mosque | المسجد الأقصى | al-Aqsa Mosque | PSE | names: المسجد الأقصى المبارك ; الحرم القدسي ; الحرم القدسي الشريف | type: building | lat: 31.78 | lon: 35.24
dome-of-the-rock | قبة الصخرة | Dome of the Rock | PSE | type: building | lat: 31.78 | lon: 35.24
western-wall | حائط البراق | Western Wall | PSE | names: حائط المبكى | type: building | lat: 31.78 | lon: 35.23
damascus-gate | باب العامود | Damascus Gate | PSE | type: street | lat: 31.78 | lon: 35.23
moroccan-gate | باب المغاربة | Moroccan Gate | PSE | type: street | lat: 31.78 | lon: 35.23
lions-gate | باب الأسباط | Lions' Gate | PSE | type: street | lat: 31.78 | lon: 35.24
church-of-the-holy-sepulchre | كنيسة القيامة | Church of the Holy Sepulchre | PSE | type: building | lat: 31.78 | lon: 35.23
church-of-the-nativity | كنيسة المهد | Church of the Nativity | PSE | type: building | lat: 31.70 | lon: 35.21
sheikh-jarrah | الشيخ جراح | Sheikh Jarrah | PSE | type: quarter | lat: 31.79 | lon: 35.23
silwan | سلوان | Silwan | PSE | type: quarter | lat: 31.77 | lon: 35.24
issawiya | العيسوية | Issawiya | PSE | names: العيساوية | type: quarter | lat: 31.80 | lon: 35.25
shuafat | شعفاط | Shuafat | PSE | type: quarter | lat: 31.81 | lon: 35.23
jabal-mukaber | جبل المكبر | Jabal Mukaber | PSE | type: quarter | lat: 31.75 | lon: 35.24
beit-hanina | بيت حنينا | Beit Hanina | PSE | type: quarter | lat: 31.83 | lon: 35.22
abu-dis | أبو ديس | Abu Dis | PSE | type: town | lat: 31.76 | lon: 35.26
al-eizariya | العيزرية | al-Eizariya | PSE | type: town | lat: 31.77 | lon: 35.26
sur-baher | صور باهر | Sur Baher | PSE | type: quarter | lat: 31.74 | lon: 35.23
qalandia | قلنديا | Qalandia | PSE | names: مخيم قلنديا | type: camp | lat: 31.86 | lon: 35.22
qalandia-checkpoint | حاجز قلنديا | Qalandia checkpoint | PSE | names: معبر قلنديا | type: crossing | lat: 31.86 | lon: 35.23
khan-al-ahmar | الخان الأحمر | Khan al-Ahmar | PSE | type: village | lat: 31.81 | lon: 35.34
west-bank | الضفة الغربية | West Bank | PSE | names: الضفة الغربية المحتلة | type: region | lat: 32.00 | lon: 35.25
gaza-strip | قطاع غزة | Gaza Strip | PSE | short: القطاع | type: region | lat: 31.40 | lon: 34.40
gaza | غزة | Gaza | PSE | names: مدينة غزة | type: city | lat: 31.50 | lon: 34.47
rafah | رفح | Rafah | PSE | type: town | lat: 31.29 | lon: 34.25
rafah-crossing | معبر رفح | Rafah crossing | PSE | names: معبر رفح البري | type: crossing | lat: 31.25 | lon: 34.26
khan-yunis | خان يونس | Khan Yunis | PSE | names: خانيونس | type: city | lat: 31.35 | lon: 34.30
deir-al-balah | دير البلح | Deir al-Balah | PSE | type: town | lat: 31.42 | lon: 34.35
jabalia | جباليا | Jabalia | PSE | type: town | lat: 31.53 | lon: 34.48
beit-hanoun | بيت حانون | Beit Hanoun | PSE | names: بيت حنون | type: town | lat: 31.54 | lon: 34.54
erez-crossing | معبر بيت حانون | Erez crossing | PSE | names: معبر إيريز ; حاجز إيريز ; إيريز ; إيرز | type: crossing | lat: 31.56 | lon: 34.55
beit-lahia | بيت لاهيا | Beit Lahia | PSE | type: town | lat: 31.55 | lon: 34.50
kerem-shalom | كرم أبو سالم | Kerem Shalom | PSE | names: معبر كرم أبو سالم ; كيرم شالوم | type: crossing | lat: 31.23 | lon: 34.28
shujaiya | الشجاعية | Shujaiya | PSE | type: quarter | lat: 31.50 | lon: 34.47
zeitoun-of-gaza | حي الزيتون | Zeitoun | PSE | type: quarter | lat: 31.49 | lon: 34.45
nuseirat | النصيرات | Nuseirat | PSE | type: camp | lat: 31.45 | lon: 34.39
bureij | البريج | Bureij | PSE | type: camp | lat: 31.44 | lon: 34.40
maghazi | المغازي | Maghazi | PSE | type: camp | lat: 31.42 | lon: 34.39 | ambiguous: yes
shati-camp | مخيم الشاطئ | Shati camp | PSE | type: camp | lat: 31.53 | lon: 34.44
khuzaa | خزاعة | Khuzaa | PSE | type: town | lat: 31.31 | lon: 34.36
abasan | عبسان | Abasan | PSE | names: عبسان الكبيرة | type: town | lat: 31.32 | lon: 34.34
tel-al-hawa | تل الهوى | Tel al-Hawa | PSE | type: quarter | lat: 31.50 | lon: 34.44
hebron | الخليل | Hebron | PSE | type: city | lat: 31.53 | lon: 35.10 | ambiguous: yes
ibrahimi-mosque | الحرم الإبراهيمي | Ibrahimi Mosque | PSE | type: building | lat: 31.52 | lon: 35.11
nablus | نابلس | Nablus | PSE | type: city | lat: 32.22 | lon: 35.26
jenin | جنين | Jenin | PSE | type: city | lat: 32.46 | lon: 35.30
jenin-camp | مخيم جنين | Jenin camp | PSE | type: camp | lat: 32.46 | lon: 35.29
tulkarm | طولكرم | Tulkarm | PSE | type: city | lat: 32.31 | lon: 35.03
qalqilya | قلقيلية | Qalqilya | PSE | type: city | lat: 32.19 | lon: 34.97
bethlehem | بيت لحم | Bethlehem | PSE | type: city | lat: 31.70 | lon: 35.20
jericho | أريحا | Jericho | PSE | type: city | lat: 31.86 | lon: 35.46
salfit | سلفيت | Salfit | PSE | type: town | lat: 32.08 | lon: 35.18
tubas | طوباس | Tubas | PSE | type: town | lat: 32.32 | lon: 35.37
al-bireh | البيرة | al-Bireh | PSE | type: town | lat: 31.91 | lon: 35.22 | ambiguous: yes
beitunia | بيتونيا | Beitunia | PSE | type: town | lat: 31.89 | lon: 35.17
bilin | بلعين | Bilin | PSE | type: village | lat: 31.93 | lon: 35.07
nilin | نعلين | Nilin | PSE | type: village | lat: 31.95 | lon: 35.02
nabi-salih | النبي صالح | Nabi Salih | PSE | type: village | lat: 32.02 | lon: 35.12
kafr-qaddum | كفر قدوم | Kafr Qaddum | PSE | type: village | lat: 32.22 | lon: 35.16
burin | بورين | Burin | PSE | type: village | lat: 32.18 | lon: 35.25 | ambiguous: yes
huwara | حوارة | Huwara | PSE | type: town | lat: 32.15 | lon: 35.26 | ambiguous: yes
beita | بيتا | Beita | PSE | type: town | lat: 32.14 | lon: 35.29 | ambiguous: yes
awarta | عورتا | Awarta | PSE | type: village
susiya | سوسيا | Susiya | PSE | type: village | lat: 31.39 | lon: 35.11
yatta | يطا | Yatta | PSE | type: town | lat: 31.45 | lon: 35.09
dura | دورا | Dura | PSE | type: town | lat: 31.51 | lon: 35.03 | ambiguous: yes
halhul | حلحول | Halhul | PSE | type: town | lat: 31.58 | lon: 35.10
sair | سعير | Sair | PSE | type: town | lat: 31.58 | lon: 35.14 | ambiguous: yes
beit-ummar | بيت أمر | Beit Ummar | PSE | type: town | lat: 31.62 | lon: 35.10
dheisheh | الدهيشة | Dheisheh | PSE | names: مخيم الدهيشة | type: camp | lat: 31.69 | lon: 35.18
aida-camp | عايدة | Aida camp | PSE | type: camp | ambiguous: yes
balata | مخيم بلاطة | Balata | PSE | short: بلاطة | type: camp | lat: 32.21 | lon: 35.29
jalazone | الجلزون | Jalazone | PSE | type: camp | lat: 31.95 | lon: 35.21
amari | الأمعري | Amari | PSE | type: camp | lat: 31.89 | lon: 35.21
fawwar | الفوار | Fawwar | PSE | type: camp | lat: 31.48 | lon: 35.07
arroub | العروب | Arroub | PSE | type: camp | lat: 31.62 | lon: 35.14
burqin | برقين | Burqin | PSE | type: village | lat: 32.46 | lon: 35.26
qabatiya | قباطية | Qabatiya | PSE | type: town | lat: 32.41 | lon: 35.28
yabad | يعبد | Yabad | PSE | type: town | lat: 32.45 | lon: 35.17 | ambiguous: yes
anata | عناتا | Anata | PSE | type: town | lat: 31.81 | lon: 35.27
jordan-valley | الأغوار | Jordan Valley |  | names: غور الأردن ; وادي الأردن | type: region | lat: 32.10 | lon: 35.55
allenby-crossing | معبر الكرامة | Allenby crossing | PSE | names: جسر الملك حسين ; جسر اللنبي ; معبر اللنبي | type: crossing | lat: 31.87 | lon: 35.54
occupied-territories | الأراضي المحتلة | Occupied territories |  | type: region
maale-adumim | مستوطنة معاليه أدوميم | Maale Adumim | PSE | names: معاليه أدوميم | type: town | lat: 31.78 | lon: 35.30
beit-el | بيت إيل | Beit El | PSE | type: town | lat: 31.94 | lon: 35.22
gush-etzion | غوش عتصيون | Gush Etzion | PSE | names: كفار عتصيون ; غوش عتسيون | type: town | lat: 31.65 | lon: 35.12
ariel | أريئيل | Ariel | PSE | names: أرئيل | type: town | lat: 32.10 | lon: 35.17 | ambiguous: yes
kiryat-arba | كريات أربع | Kiryat Arba | PSE | type: town | lat: 31.53 | lon: 35.12
yitzhar | يتسهار | Yitzhar | PSE | type: town | lat: 32.17 | lon: 35.24
haifa | حيفا | Haifa | ISR | type: city | lat: 32.79 | lon: 34.99
jaffa | يافا | Jaffa | ISR | type: city | lat: 32.05 | lon: 34.75
acre | عكا | Acre | ISR | type: city | lat: 32.93 | lon: 35.08
nazareth | الناصرة | Nazareth | ISR | type: city | lat: 32.70 | lon: 35.30
safed | صفد | Safed | ISR | type: town | lat: 32.97 | lon: 35.50
tiberias | طبريا | Tiberias | ISR | names: طبرية | type: town | lat: 32.79 | lon: 35.53
sea-of-galilee | بحيرة طبريا | Sea of Galilee | ISR | names: بحيرة طبرية | type: river | lat: 32.82 | lon: 35.59
beersheba | بئر السبع | Beersheba | ISR | type: city | lat: 31.25 | lon: 34.79
negev | النقب | Negev | ISR | names: صحراء النقب | type: region | lat: 30.85 | lon: 34.78
galilee | الجليل | Galilee | ISR | type: region | lat: 32.90 | lon: 35.30 | ambiguous: yes
upper-galilee | الجليل الأعلى | Upper Galilee | ISR | type: region | lat: 33.00 | lon: 35.45
eilat | إيلات | Eilat | ISR | type: town | lat: 29.56 | lon: 34.95
ashdod | أسدود | Ashdod | ISR | names: أشدود | type: city | lat: 31.80 | lon: 34.65
ashkelon | عسقلان | Ashkelon | ISR | names: أشكلون ; المجدل عسقلان | type: city | lat: 31.67 | lon: 34.57
sderot | سديروت | Sderot | ISR | type: town | lat: 31.52 | lon: 34.60
netanya | نتانيا | Netanya | ISR | type: city | lat: 32.33 | lon: 34.86
herzliya | هرتسليا | Herzliya | ISR | names: هرتزليا | type: town | lat: 32.16 | lon: 34.84
lod | اللد | Lod | ISR | type: town | lat: 31.95 | lon: 34.90 | ambiguous: yes
ramla | الرملة | Ramla | ISR | type: town | lat: 31.93 | lon: 34.87
umm-al-fahm | أم الفحم | Umm al-Fahm | ISR | type: town | lat: 32.52 | lon: 35.15
sakhnin | سخنين | Sakhnin | ISR | type: town | lat: 32.86 | lon: 35.30
tira | الطيرة | Tira | ISR | type: town | lat: 32.23 | lon: 34.95 | ambiguous: yes
kiryat-shmona | كريات شمونة | Kiryat Shmona | ISR | type: town | lat: 33.21 | lon: 35.57
dimona | ديمونا | Dimona | ISR | names: ديمونة | type: town | lat: 31.07 | lon: 35.03
ben-gurion-airport | مطار بن غوريون | Ben Gurion Airport | ISR | names: مطار بن جوريون ; مطار اللد | type: airport | lat: 32.01 | lon: 34.89
umm-al-hiran | أم الحيران | Umm al-Hiran | ISR | type: village | lat: 31.34 | lon: 35.00
araqib | العراقيب | Araqib | ISR | type: village | lat: 31.35 | lon: 34.78

# --- Jordan
zarqa | الزرقاء | Zarqa | JOR | type: city | lat: 32.07 | lon: 36.09 | ambiguous: yes
irbid | إربد | Irbid | JOR | type: city | lat: 32.56 | lon: 35.85
mafraq | المفرق | Mafraq | JOR | type: city | lat: 32.34 | lon: 36.21 | ambiguous: yes
aqaba | العقبة | Aqaba | JOR | type: city | lat: 29.53 | lon: 35.01 | ambiguous: yes
maan-jordan | معان | Maan | JOR | type: city | lat: 30.20 | lon: 35.73 | ambiguous: yes
karak | الكرك | Karak | JOR | type: city | lat: 31.18 | lon: 35.70
tafilah | الطفيلة | Tafilah | JOR | type: city | lat: 30.84 | lon: 35.60
salt | السلط | Salt | JOR | type: city | lat: 32.04 | lon: 35.73 | ambiguous: yes
madaba | مأدبا | Madaba | JOR | type: city | lat: 31.72 | lon: 35.79
jerash | جرش | Jerash | JOR | type: city | lat: 32.27 | lon: 35.90
ajloun | عجلون | Ajloun | JOR | type: city | lat: 32.33 | lon: 35.75
ramtha | الرمثا | Ramtha | JOR | type: town | lat: 32.56 | lon: 36.01
ruwaished | الرويشد | Ruwaished | JOR | type: town | lat: 32.50 | lon: 38.20 | ambiguous: yes
petra-town | البتراء | Petra | JOR | names: البترا | type: town | lat: 30.33 | lon: 35.44
dead-sea | البحر الميت | Dead Sea |  | type: sea | lat: 31.50 | lon: 35.48
zaatari | الزعتري | Zaatari | JOR | names: مخيم الزعتري | type: camp | lat: 32.29 | lon: 36.33
azraq | مخيم الأزرق | Azraq | JOR | type: camp | lat: 31.88 | lon: 36.83
muwaffaq-salti-airbase | قاعدة الأزرق | Muwaffaq Salti airbase | JOR | names: قاعدة موفق السلطي | type: base | lat: 31.83 | lon: 36.79
baqaa | البقعة | Baqaa | JOR | type: camp | lat: 32.08 | lon: 35.84 | ambiguous: yes
jaber-crossing | معبر جابر | Jaber crossing | JOR | names: جابر نصيب | type: crossing | lat: 32.52 | lon: 36.19
karameh-border-crossing | معبر الكرامة الحدودي | Karameh border crossing | JOR | type: crossing | lat: 32.80 | lon: 39.10
muwaqqar | الموقر | Muwaqqar | JOR | type: town | lat: 31.81 | lon: 36.10 | ambiguous: yes
wadi-araba | وادي عربة | Wadi Araba | JOR | type: region | lat: 30.30 | lon: 35.20
wadi-rum | وادي رم | Wadi Rum | JOR | type: region | lat: 29.58 | lon: 35.42
jordan-river | نهر الأردن | Jordan river | JOR | type: river
yarmouk-river | نهر اليرموك | Yarmouk river | JOR | type: river

# --- Egypt
sinai | سيناء | Sinai | EGY | names: شبه جزيرة سيناء | type: region | lat: 29.50 | lon: 33.80
north-sinai | شمال سيناء | North Sinai | EGY | type: governorate | lat: 30.60 | lon: 33.60
south-sinai | جنوب سيناء | South Sinai | EGY | type: governorate | lat: 28.90 | lon: 34.00
arish | العريش | Arish | EGY | type: city | lat: 31.13 | lon: 33.80
rafah-of-egypt | رفح المصرية | Rafah | EGY | type: town | lat: 31.28 | lon: 34.24
sheikh-zuweid | الشيخ زويد | Sheikh Zuweid | EGY | type: town | lat: 31.22 | lon: 34.11
bir-al-abd-sinai | بئر العبد | Bir al-Abd | EGY | type: town | lat: 31.02 | lon: 33.01
karm-al-qawadis | كرم القواديس | Karm al-Qawadis | EGY | type: village
taba | طابا | Taba | EGY | type: town | lat: 29.49 | lon: 34.90
nuweiba | نويبع | Nuweiba | EGY | type: town | lat: 29.00 | lon: 34.66
dahab | دهب | Dahab | EGY | type: town | lat: 28.50 | lon: 34.51 | ambiguous: yes
sharm-el-sheikh | شرم الشيخ | Sharm el-Sheikh | EGY | type: city | lat: 27.91 | lon: 34.33
hasana | الحسنة | Hasana | EGY | type: town | ambiguous: yes
nakhl | نخل | Nakhl | EGY | type: town | ambiguous: yes
jabal-halal | جبل الحلال | Jabal Halal | EGY | type: mountain | lat: 30.65 | lon: 34.02
alexandria | الإسكندرية | Alexandria | EGY | type: city | lat: 31.20 | lon: 29.92
giza | الجيزة | Giza | EGY | type: city | lat: 30.01 | lon: 31.21
port-said | بورسعيد | Port Said | EGY | names: بور سعيد | type: city | lat: 31.26 | lon: 32.30
suez | السويس | Suez | EGY | type: city | lat: 29.97 | lon: 32.55
suez-canal | قناة السويس | Suez Canal | EGY | type: river | lat: 30.45 | lon: 32.35
new-suez-canal | قناة السويس الجديدة | New Suez Canal | EGY | type: river
ismailia | الإسماعيلية | Ismailia | EGY | type: city | lat: 30.60 | lon: 32.27
damietta | دمياط | Damietta | EGY | type: city | lat: 31.42 | lon: 31.81
mansoura-egypt | المنصورة | Mansoura | EGY | type: city | lat: 31.04 | lon: 31.38 | ambiguous: yes
tanta | طنطا | Tanta | EGY | type: city | lat: 30.79 | lon: 31.00
mahalla-al-kubra | المحلة الكبرى | Mahalla al-Kubra | EGY | type: city | lat: 30.97 | lon: 31.16
zagazig | الزقازيق | Zagazig | EGY | type: city | lat: 30.59 | lon: 31.50
damanhur | دمنهور | Damanhur | EGY | type: city | lat: 31.04 | lon: 30.47
kafr-el-sheikh | كفر الشيخ | Kafr el-Sheikh | EGY | type: city | lat: 31.11 | lon: 30.94
shibin-el-kom | شبين الكوم | Shibin el-Kom | EGY | type: city | lat: 30.55 | lon: 31.01
banha | بنها | Banha | EGY | type: city | lat: 30.46 | lon: 31.18
fayoum | الفيوم | Fayoum | EGY | type: city | lat: 29.31 | lon: 30.84
beni-suef | بني سويف | Beni Suef | EGY | type: city | lat: 29.07 | lon: 31.10
minya | المنيا | Minya | EGY | type: city | lat: 28.10 | lon: 30.75
asyut | أسيوط | Asyut | EGY | type: city | lat: 27.18 | lon: 31.18
sohag | سوهاج | Sohag | EGY | type: city | lat: 26.56 | lon: 31.70
qena | قنا | Qena | EGY | type: city | lat: 26.16 | lon: 32.72 | ambiguous: yes
luxor | الأقصر | Luxor | EGY | type: city | lat: 25.69 | lon: 32.64
aswan | أسوان | Aswan | EGY | type: city | lat: 24.09 | lon: 32.90
hurghada | الغردقة | Hurghada | EGY | type: city | lat: 27.26 | lon: 33.81
safaga | سفاجا | Safaga | EGY | type: town | lat: 26.74 | lon: 33.94
marsa-matruh | مرسى مطروح | Marsa Matruh | EGY | type: city | lat: 31.35 | lon: 27.24
sallum | السلوم | Sallum | EGY | names: هضبة السلوم | type: crossing | lat: 31.57 | lon: 25.16
siwa | واحة سيوة | Siwa | EGY | names: سيوة | type: town | lat: 29.20 | lon: 25.52
bahariya-oasis | الواحات البحرية | Bahariya oasis | EGY | type: region | lat: 28.35 | lon: 28.87
new-valley | الوادي الجديد | New Valley | EGY | type: governorate | lat: 25.00 | lon: 29.00
farafra | الفرافرة | Farafra | EGY | type: town | lat: 27.06 | lon: 27.97
upper-egypt | صعيد مصر | Upper Egypt | EGY | type: region | lat: 26.00 | lon: 32.00
nile-delta | دلتا النيل | Nile Delta | EGY | short: الدلتا | type: region | lat: 31.00 | lon: 31.00
nile | نهر النيل | Nile |  | short: النيل | type: river
beheira | البحيرة | Beheira | EGY | type: governorate | lat: 30.80 | lon: 30.30 | ambiguous: yes
dakahlia | الدقهلية | Dakahlia | EGY | type: governorate | lat: 31.10 | lon: 31.50
sharqia | الشرقية | Sharqia | EGY | type: governorate | lat: 30.70 | lon: 31.70 | ambiguous: yes
gharbia | الغربية | Gharbia | EGY | type: governorate | lat: 30.85 | lon: 31.00 | ambiguous: yes
monufia | المنوفية | Monufia | EGY | type: governorate | lat: 30.50 | lon: 31.00
qalyubia | القليوبية | Qalyubia | EGY | type: governorate | lat: 30.40 | lon: 31.20
halayeb-triangle | حلايب وشلاتين | Halayeb triangle | EGY | names: مثلث حلايب ; حلايب | type: region | lat: 22.20 | lon: 36.60
tiran-and-sanafir | تيران وصنافير | Tiran and Sanafir | EGY | names: جزيرتا تيران وصنافير ; جزيرتي تيران وصنافير | type: region | lat: 27.95 | lon: 34.60
straits-of-tiran | مضيق تيران | Straits of Tiran | EGY | short: تيران | type: sea | lat: 28.00 | lon: 34.47
tahrir-square-of-cairo | ميدان التحرير | Tahrir Square | EGY | type: street | lat: 30.04 | lon: 31.24
rabaa-al-adawiya-square | رابعة العدوية | Rabaa al-Adawiya Square | EGY | names: ميدان رابعة العدوية ; ميدان رابعة ; اعتصام رابعة | type: street | lat: 30.07 | lon: 31.33
nahda-square | ميدان النهضة | Nahda Square | EGY | type: street | lat: 30.03 | lon: 31.21
ittihadiya-palace | قصر الاتحادية | Ittihadiya Palace | EGY | type: building | lat: 30.09 | lon: 31.33
qubba-palace | قصر القبة | Qubba Palace | EGY | type: building
tora-prison | سجن طرة | Tora prison | EGY | short: طرة | type: building | lat: 29.94 | lon: 31.27
scorpion-prison | سجن العقرب | Scorpion prison | EGY | type: building
borg-el-arab | برج العرب | Borg el-Arab | EGY | names: سجن برج العرب | type: town | lat: 30.91 | lon: 29.55
nasr-city | مدينة نصر | Nasr City | EGY | type: quarter | lat: 30.06 | lon: 31.34
heliopolis | مصر الجديدة | Heliopolis | EGY | type: quarter | lat: 30.09 | lon: 31.33
maadi | المعادي | Maadi | EGY | type: quarter | lat: 29.96 | lon: 31.26 | ambiguous: yes
helwan | حلوان | Helwan | EGY | type: quarter | lat: 29.85 | lon: 31.33
shubra | شبرا | Shubra | EGY | type: quarter | lat: 30.07 | lon: 31.24 | ambiguous: yes
shubra-el-kheima | شبرا الخيمة | Shubra el-Kheima | EGY | type: city | lat: 30.13 | lon: 31.24
imbaba | إمبابة | Imbaba | EGY | type: quarter | lat: 30.08 | lon: 31.21
mohandessin | المهندسين | Mohandessin | EGY | type: quarter | lat: 30.06 | lon: 31.20 | ambiguous: yes
dokki | الدقي | Dokki | EGY | type: quarter | lat: 30.04 | lon: 31.21
zamalek | الزمالك | Zamalek | EGY | type: quarter | lat: 30.06 | lon: 31.22 | ambiguous: yes
haram | الهرم | Haram | EGY | type: quarter | ambiguous: yes
matariya | المطرية | Matariya | EGY | type: quarter | lat: 30.12 | lon: 31.31
kerdasa | كرداسة | Kerdasa | EGY | type: town | lat: 30.03 | lon: 31.11
6th-of-october-city | مدينة 6 أكتوبر | 6th | EGY | names: السادس من أكتوبر | type: city | lat: 29.94 | lon: 30.91
fifth-settlement | التجمع الخامس | Fifth Settlement | EGY | type: quarter | lat: 30.01 | lon: 31.44
new-cairo | القاهرة الجديدة | New Cairo | EGY | type: quarter | lat: 30.03 | lon: 31.47
new-administrative-capital | العاصمة الإدارية الجديدة | New Administrative Capital | EGY | type: city | lat: 30.02 | lon: 31.76
alamein | العلمين | Alamein | EGY | type: town | lat: 30.83 | lon: 28.95 | ambiguous: yes
saint-catherine | دير سانت كاترين | Saint Catherine | EGY | names: سانت كاترين | type: town | lat: 28.56 | lon: 33.95
western-desert-of-egypt | الصحراء الغربية المصرية | Western Desert | EGY | type: region
cairo-international-airport | مطار القاهرة | Cairo International Airport | EGY | names: مطار القاهرة الدولي | type: airport | lat: 30.12 | lon: 31.41
sharm-el-sheikh-airport | مطار شرم الشيخ | Sharm el-Sheikh airport | EGY | type: airport | lat: 27.98 | lon: 34.39
sidi-barrani | سيدي براني | Sidi Barrani | EGY | names: قاعدة سيدي براني | type: base | lat: 31.61 | lon: 25.93

# --- Turkey
istanbul | إسطنبول | Istanbul | TUR | names: استنبول ; إستانبول | type: city | lat: 41.01 | lon: 28.95
izmir | إزمير | Izmir | TUR | type: city | lat: 38.42 | lon: 27.14
adana | أضنة | Adana | TUR | type: city | lat: 37.00 | lon: 35.32
mersin | مرسين | Mersin | TUR | type: city | lat: 36.81 | lon: 34.64
antakya | أنطاكيا | Antakya | TUR | names: أنطاكية | type: city | lat: 36.20 | lon: 36.16
hatay | هاتاي | Hatay | TUR | names: لواء إسكندرون ; لواء الإسكندرون ; إقليم هاتاي ; هطاي | type: governorate | lat: 36.40 | lon: 36.30
iskenderun | الإسكندرونة | Iskenderun | TUR | names: إسكندرونة ; إسكندرون | type: town | lat: 36.59 | lon: 36.17
reyhanli | الريحانية | Reyhanli | TUR | type: town | lat: 36.27 | lon: 36.57
kilis | كيليس | Kilis | TUR | names: كلس ; كيلس | type: city | lat: 36.72 | lon: 37.12
gaziantep | غازي عنتاب | Gaziantep | TUR | names: غازي عينتاب ; عنتاب ; عينتاب | type: city | lat: 37.06 | lon: 37.38
sanliurfa | شانلي أورفة | Sanliurfa | TUR | names: شانلي أورفا ; أورفا ; أورفة ; الرها | type: city | lat: 37.16 | lon: 38.79
suruc | سروج | Suruc | TUR | names: سوروج ; سوروتش ; سوروچ | type: town | lat: 36.98 | lon: 38.42
akcakale | أقجة قلعة | Akcakale | TUR | names: أقجاقلعة ; أكجاكالي ; أقجا قلعة ; أكتشاكالي | type: town | lat: 36.71 | lon: 38.95
karkamis | قرقميش | Karkamis | TUR | names: كركميش ; قارقاميش | type: town | lat: 36.83 | lon: 38.00
ceylanpinar | جيلان بينار | Ceylanpinar | TUR | names: جيلانبينار | type: town | lat: 36.85 | lon: 40.05
nusaybin | نصيبين | Nusaybin | TUR | type: town | lat: 37.07 | lon: 41.22
mardin | ماردين | Mardin | TUR | type: city | lat: 37.31 | lon: 40.74
diyarbakir | ديار بكر | Diyarbakir | TUR | names: دياربكر ; ديار بكير ; ديابكر ; ديارباكر | type: city | lat: 37.91 | lon: 40.24
batman | باتمان | Batman | TUR | names: بطمان | type: city | lat: 37.88 | lon: 41.13 | ambiguous: yes
siirt | سيرت | Siirt | TUR | names: سعرد | type: city | lat: 37.93 | lon: 41.95 | ambiguous: yes
sirnak | شرناق | Sirnak | TUR | names: شرناخ | type: city | lat: 37.52 | lon: 42.46
cizre | جزرة | Cizre | TUR | names: جيزرة ; جزيرة ابن عمر ; جيزري | type: town | lat: 37.33 | lon: 42.19 | ambiguous: yes
silopi | سيلوبي | Silopi | TUR | type: town | lat: 37.25 | lon: 42.47
habur-crossing | معبر الخابور | Habur crossing | TUR | short: الخابور | type: crossing | lat: 37.14 | lon: 42.57
hakkari | هكاري | Hakkari | TUR | names: حكاري | type: city | lat: 37.58 | lon: 43.74
yuksekova | يوكسيكوفا | Yuksekova | TUR | names: يوكسك أوفا ; يوكسكوفا | type: town | lat: 37.57 | lon: 44.28
semdinli | شمدينلي | Semdinli | TUR | type: town | lat: 37.31 | lon: 44.57
daglica | داغليجا | Daglica | TUR | names: داغليجه | type: village | lat: 37.38 | lon: 44.28
van | وان | Van | TUR | type: city | lat: 38.50 | lon: 43.38 | ambiguous: yes
bitlis | بتليس | Bitlis | TUR | names: بيتليس ; بدليس | type: city | lat: 38.40 | lon: 42.11
mus | موش | Mus | TUR | type: city | lat: 38.73 | lon: 41.49 | ambiguous: yes
agri | أغري | Agri | TUR | type: city | lat: 39.72 | lon: 43.05
kars | قارص | Kars | TUR | names: كارس | type: city | lat: 40.61 | lon: 43.10
bingol | بينغول | Bingol | TUR | names: بنغول ; بينجول | type: city | lat: 38.88 | lon: 40.50
tunceli | تونجلي | Tunceli | TUR | type: city | lat: 39.11 | lon: 39.55
adiyaman | أديامان | Adiyaman | TUR | names: أدي يامان | type: city | lat: 37.76 | lon: 38.28
malatya | ملاطية | Malatya | TUR | names: ملاطيا ; ملطية | type: city | lat: 38.35 | lon: 38.31
kahramanmaras | كهرمان مرعش | Kahramanmaras | TUR | names: قهرمان مرعش ; مرعش | type: city | lat: 37.58 | lon: 36.93
osmaniye | عثمانية | Osmaniye | TUR | type: city | lat: 37.07 | lon: 36.25 | ambiguous: yes
elazig | ألازيغ | Elazig | TUR | type: city | lat: 38.68 | lon: 39.22
erzurum | أرضروم | Erzurum | TUR | names: إرزروم | type: city | lat: 39.91 | lon: 41.28
erzincan | أرزنجان | Erzincan | TUR | names: أرزينجان | type: city | lat: 39.75 | lon: 39.49
lice | ليجه | Lice | TUR | type: town | lat: 38.46 | lon: 40.65
sur | سور | Sur | TUR | type: district | lat: 37.91 | lon: 40.24 | ambiguous: yes
incirlik | إنجرليك | Incirlik | TUR | names: إنجيرليك ; إنجرلك ; إنكليريك ; إنجيرلك ; إنكيرليك | type: base | lat: 37.00 | lon: 35.43
cilvegozu | باب الهوى التركي | Cilvegozu | TUR | names: جيلفا غوزو ; جيلوة غوزو ; جيلفه غوزو | type: crossing | lat: 36.24 | lon: 36.67
oncupinar | أونجو بينار | Oncupinar | TUR | names: أونجوبينار | type: crossing | lat: 36.64 | lon: 37.08
konya | قونية | Konya | TUR | names: قونيا | type: city | lat: 37.87 | lon: 32.48
kayseri | قيصري | Kayseri | TUR | type: city | lat: 38.73 | lon: 35.49
bursa | بورصة | Bursa | TUR | names: بورصا | type: city | lat: 40.18 | lon: 29.07 | ambiguous: yes
antalya | أنطاليا | Antalya | TUR | names: أنتاليا | type: city | lat: 36.89 | lon: 30.71
bodrum | بودروم | Bodrum | TUR | type: town | lat: 37.03 | lon: 27.43
izmit | إزميت | Izmit | TUR | type: city | lat: 40.77 | lon: 29.92
afyon | أفيون | Afyon | TUR | names: أفيون قره حصار | type: city | lat: 38.76 | lon: 30.54 | ambiguous: yes
sivas | سيواس | Sivas | TUR | type: city | lat: 39.75 | lon: 37.02
samsun | سامسون | Samsun | TUR | type: city | lat: 41.29 | lon: 36.33
trabzon | طرابزون | Trabzon | TUR | names: ترابزون | type: city | lat: 41.00 | lon: 39.72
rize | ريزا | Rize | TUR | names: ريزة | type: city | ambiguous: yes
edirne | أدرنة | Edirne | TUR | type: city | lat: 41.68 | lon: 26.56
ceyhan | جيهان | Ceyhan | TUR | names: ميناء جيهان | type: town | lat: 37.03 | lon: 35.82 | ambiguous: yes
taksim-square | ساحة تقسيم | Taksim Square | TUR | names: ميدان تقسيم | type: street | lat: 41.04 | lon: 28.99
gezi-park | حديقة غيزي | Gezi Park | TUR | names: متنزه غيزي ; جيزي بارك ; غيزي بارك | short: غيزي | type: street | lat: 41.04 | lon: 28.99
ataturk-airport | مطار أتاتورك | Ataturk Airport | TUR | names: مطار أتاتورك الدولي | type: airport | lat: 40.98 | lon: 28.82
dolmabahce-palace | قصر دولما بهجة | Dolmabahce Palace | TUR | names: دولما بهجة ; دولمة بهجة | type: building | lat: 41.04 | lon: 29.00
bosphorus | البوسفور | Bosphorus | TUR | names: مضيق البوسفور | type: sea | lat: 41.12 | lon: 29.07
dardanelles | الدردنيل | Dardanelles | TUR | names: مضيق الدردنيل | type: sea | lat: 40.20 | lon: 26.40
imrali | إمرالي | Imrali | TUR | names: جزيرة إمرالي ; إيمرالي | type: region | lat: 40.55 | lon: 28.53
anatolia | الأناضول | Anatolia | TUR | names: هضبة الأناضول | type: region | lat: 39.00 | lon: 35.00 | ambiguous: yes

# --- Gulf
mecca | مكة المكرمة | Mecca | SAU | names: مكة | type: city | lat: 21.42 | lon: 39.83
medina | المدينة المنورة | Medina | SAU | type: city | lat: 24.47 | lon: 39.61
grand-mosque-of-mecca | المسجد الحرام | Grand Mosque of Mecca | SAU | names: الحرم المكي ; الحرم المكي الشريف | type: building | lat: 21.42 | lon: 39.83
prophets-mosque | المسجد النبوي | Prophet's Mosque | SAU | names: المسجد النبوي الشريف ; الحرم النبوي | type: building | lat: 24.47 | lon: 39.61
holy-sites-of-mecca | المشاعر المقدسة | Holy sites of Mecca | SAU | type: region | lat: 21.41 | lon: 39.89
mina | منى | Mina | SAU | type: quarter | lat: 21.41 | lon: 39.89 | ambiguous: yes
arafat | عرفات | Arafat | SAU | type: region | lat: 21.35 | lon: 39.98 | ambiguous: yes
jeddah | جدة | Jeddah | SAU | type: city | lat: 21.54 | lon: 39.17
taif | الطائف | Taif | SAU | type: city | lat: 21.27 | lon: 40.42
dammam | الدمام | Dammam | SAU | type: city | lat: 26.43 | lon: 50.10
khobar | الخبر | Khobar | SAU | type: city | lat: 26.28 | lon: 50.21 | ambiguous: yes
dhahran | الظهران | Dhahran | SAU | type: city | lat: 26.29 | lon: 50.11
qatif | القطيف | Qatif | SAU | type: town | lat: 26.56 | lon: 50.01
awamiyah | العوامية | Awamiyah | SAU | type: town | lat: 26.58 | lon: 49.99
qudaih | القديح | Qudaih | SAU | type: town | lat: 26.57 | lon: 49.98
saihat | سيهات | Saihat | SAU | type: town | lat: 26.48 | lon: 50.04
tarout | تاروت | Tarout | SAU | type: town | lat: 26.57 | lon: 50.06
ahsa | الأحساء | Ahsa | SAU | type: city | lat: 25.38 | lon: 49.59
hofuf | الهفوف | Hofuf | SAU | type: city | lat: 25.36 | lon: 49.59
dalwah | الدالوة | Dalwah | SAU | type: village | lat: 25.39 | lon: 49.71
jubail | الجبيل | Jubail | SAU | type: city | lat: 27.01 | lon: 49.66
ras-tanura | رأس تنورة | Ras Tanura | SAU | type: town | lat: 26.65 | lon: 50.16
abqaiq | بقيق | Abqaiq | SAU | names: ابقيق | type: town | lat: 25.94 | lon: 49.67
khurais | خريص | Khurais | SAU | names: حقل خريص | type: town | lat: 25.08 | lon: 48.05
khafji | الخفجي | Khafji | SAU | type: town | lat: 28.44 | lon: 48.49
hafar-al-batin | حفر الباطن | Hafar al-Batin | SAU | type: city | lat: 28.43 | lon: 45.97
arar | عرعر | Arar | SAU | type: city | lat: 30.98 | lon: 41.04
rafha | رفحاء | Rafha | SAU | type: town | lat: 29.62 | lon: 43.49
qurayyat | القريات | Qurayyat | SAU | type: town | lat: 31.33 | lon: 37.34
sakaka | سكاكا | Sakaka | SAU | type: city | lat: 29.97 | lon: 40.21
dumat-al-jandal | دومة الجندل | Dumat al-Jandal | SAU | type: town | lat: 29.81 | lon: 39.87
tabuk | تبوك | Tabuk | SAU | type: city | lat: 28.38 | lon: 36.57
neom | نيوم | Neom | SAU | type: region | lat: 28.10 | lon: 35.20
yanbu | ينبع | Yanbu | SAU | type: city | lat: 24.09 | lon: 38.06 | ambiguous: yes
hail | حائل | Hail | SAU | type: city | lat: 27.52 | lon: 41.69
buraydah | بريدة | Buraydah | SAU | type: city | lat: 26.33 | lon: 43.97
unayzah | عنيزة | Unayzah | SAU | type: town | lat: 26.09 | lon: 43.99
qassim | القصيم | Qassim | SAU | type: governorate | lat: 26.20 | lon: 43.50
rass | الرس | Rass | SAU | type: town | lat: 25.87 | lon: 43.50
abha | أبها | Abha | SAU | type: city | lat: 18.22 | lon: 42.50
khamis-mushait | خميس مشيط | Khamis Mushait | SAU | type: city | lat: 18.30 | lon: 42.73
asir | عسير | Asir | SAU | type: governorate | lat: 19.00 | lon: 42.80
jizan | جازان | Jizan | SAU | names: جيزان | type: city | lat: 16.89 | lon: 42.55
samtah | صامطة | Samtah | SAU | type: town | lat: 16.60 | lon: 42.94
sabya | صبيا | Sabya | SAU | type: town | lat: 17.15 | lon: 42.63
abu-arish | أبو عريش | Abu Arish | SAU | names: أبوعريش | type: town | lat: 16.97 | lon: 42.83
harth | الحرث | Harth | SAU | type: district | lat: 16.83 | lon: 43.10 | ambiguous: yes
khobah | الخوبة | Khobah | SAU | type: town | lat: 16.80 | lon: 43.12
aridhah | العارضة | Aridhah | SAU | type: town | lat: 17.04 | lon: 43.07 | ambiguous: yes
dhahran-al-janub | ظهران الجنوب | Dhahran al-Janub | SAU | type: town | lat: 17.67 | lon: 43.52
sarat-abidah | سراة عبيدة | Sarat Abidah | SAU | type: town | lat: 18.10 | lon: 43.13
rabuah | الربوعة | Rabuah | SAU | type: village | lat: 17.40 | lon: 43.35
najran | نجران | Najran | SAU | type: city | lat: 17.57 | lon: 44.23
sharurah | شرورة | Sharurah | SAU | type: town | lat: 17.48 | lon: 47.11
bisha | بيشة | Bisha | SAU | type: town | lat: 19.99 | lon: 42.60
bahah | الباحة | Bahah | SAU | type: city | lat: 20.01 | lon: 41.47
qunfudhah | القنفذة | Qunfudhah | SAU | type: town | lat: 19.13 | lon: 41.08
lith | الليث | Lith | SAU | type: town | lat: 20.15 | lon: 40.27 | ambiguous: yes
rabigh | رابغ | Rabigh | SAU | type: town | lat: 22.80 | lon: 39.03
ula | العلا | Ula | SAU | type: town | lat: 26.61 | lon: 37.92 | ambiguous: yes
kharj | الخرج | Kharj | SAU | type: city | lat: 24.15 | lon: 47.31
majmaah | المجمعة | Majmaah | SAU | type: town | lat: 25.90 | lon: 45.35 | ambiguous: yes
zulfi | الزلفي | Zulfi | SAU | type: town | lat: 26.30 | lon: 44.80
dawadmi | الدوادمي | Dawadmi | SAU | type: town | lat: 24.51 | lon: 44.39
wadi-al-dawasir | وادي الدواسر | Wadi al-Dawasir | SAU | type: town | lat: 20.49 | lon: 44.80
aflaj | الأفلاج | Aflaj | SAU | type: district | lat: 22.28 | lon: 46.73
diriyah | الدرعية | Diriyah | SAU | type: town | lat: 24.74 | lon: 46.57
hair-prison | سجن الحائر | Hair prison | SAU | type: building | lat: 24.39 | lon: 46.83
eastern-province | المنطقة الشرقية | Eastern Province | SAU | type: governorate | lat: 23.50 | lon: 49.50
najd | نجد | Najd | SAU | type: region | lat: 25.00 | lon: 45.00 | ambiguous: yes
hejaz | الحجاز | Hejaz | SAU | type: region | lat: 23.00 | lon: 39.50
empty-quarter | الربع الخالي | Empty Quarter | SAU | type: region | lat: 20.00 | lon: 51.00
farasan | جزر فرسان | Farasan | SAU | short: فرسان | type: region | lat: 16.70 | lon: 42.00
king-fahd-causeway | جسر الملك فهد | King Fahd Causeway | SAU | type: building | lat: 26.18 | lon: 50.32
yamamah-palace | قصر اليمامة | Yamamah Palace | SAU | type: building | lat: 24.66 | lon: 46.66
salam-palace | قصر السلام | Salam Palace | SAU | type: building | lat: 21.55 | lon: 39.14
prince-sultan-airbase | قاعدة الأمير سلطان الجوية | Prince Sultan airbase | SAU | names: قاعدة الأمير سلطان | type: base | lat: 24.06 | lon: 47.58
king-khalid-airbase | قاعدة الملك خالد | King Khalid airbase | SAU | names: قاعدة الملك خالد الجوية | type: base | lat: 18.30 | lon: 42.80
southern-border-strip | الحد الجنوبي | Southern border strip | SAU | type: front
dubai | دبي | Dubai | ARE | type: city | lat: 25.20 | lon: 55.27
sharjah | الشارقة | Sharjah | ARE | type: city | lat: 25.36 | lon: 55.39
ajman | عجمان | Ajman | ARE | type: city | lat: 25.41 | lon: 55.44
fujairah | الفجيرة | Fujairah | ARE | type: city | lat: 25.12 | lon: 56.33
ras-al-khaimah | رأس الخيمة | Ras al-Khaimah | ARE | type: city | lat: 25.79 | lon: 55.94
umm-al-quwain | أم القيوين | Umm al-Quwain | ARE | type: city | lat: 25.56 | lon: 55.55
al-ain | العين | Al Ain | ARE | type: city | lat: 24.21 | lon: 55.74 | ambiguous: yes
jebel-ali | جبل علي | Jebel Ali | ARE | type: quarter | lat: 25.01 | lon: 55.06
greater-tunb | طنب الكبرى | Greater Tunb | ARE | names: طنب الكبرى وطنب الصغرى | type: region | lat: 26.26 | lon: 55.30
lesser-tunb | طنب الصغرى | Lesser Tunb | ARE | type: region | lat: 26.24 | lon: 55.15
abu-musa | أبو موسى | Abu Musa | ARE | names: جزيرة أبو موسى ; أبوموسى | type: region | lat: 25.87 | lon: 55.03 | ambiguous: yes
uae-islands | الجزر الإماراتية الثلاث | UAE islands | ARE | names: الجزر الثلاث | type: region | lat: 26.10 | lon: 55.20
dhafra-airbase | قاعدة الظفرة | Dhafra airbase | ARE | names: الظفرة | type: base | lat: 24.25 | lon: 54.55
udeid-airbase | قاعدة العديد | Udeid airbase | QAT | names: قاعدة العديد الجوية | type: base | lat: 25.12 | lon: 51.31
rayyan-qatar | الريان | Rayyan | QAT | type: city | lat: 25.29 | lon: 51.42 | ambiguous: yes
lusail | لوسيل | Lusail | QAT | type: town | lat: 25.43 | lon: 51.49
ras-laffan | رأس لفان | Ras Laffan | QAT | type: town | lat: 25.90 | lon: 51.55
salwa | سلوى | Salwa | QAT | names: منفذ سلوى | type: crossing | lat: 24.72 | lon: 50.85 | ambiguous: yes
jahra | الجهراء | Jahra | KWT | type: town | lat: 29.34 | lon: 47.66
ahmadi | الأحمدي | Ahmadi | KWT | type: town | lat: 29.08 | lon: 48.08 | ambiguous: yes
hawalli | حولي | Hawalli | KWT | type: town | lat: 29.33 | lon: 48.03 | ambiguous: yes
farwaniya | الفروانية | Farwaniya | KWT | type: town | lat: 29.28 | lon: 47.96
salmiya | السالمية | Salmiya | KWT | type: town | lat: 29.33 | lon: 48.08
sawaber | الصوابر | Sawaber | KWT | type: quarter | lat: 29.37 | lon: 47.99
imam-sadiq-mosque | مسجد الإمام الصادق | Imam Sadiq mosque | KWT | type: building | lat: 29.37 | lon: 47.99
camp-arifjan | عريفجان | Camp Arifjan | KWT | names: معسكر عريفجان | type: base | lat: 28.93 | lon: 48.10
abdali | العبدلي | Abdali | KWT | type: crossing | lat: 30.05 | lon: 47.70 | ambiguous: yes
nuwaiseeb | النويصيب | Nuwaiseeb | KWT | type: crossing | lat: 28.55 | lon: 48.39
bubiyan | جزيرة بوبيان | Bubiyan | KWT | names: بوبيان | type: region | lat: 29.75 | lon: 48.25
failaka | جزيرة فيلكا | Failaka | KWT | names: فيلكا | type: region | lat: 29.44 | lon: 48.33
muharraq | المحرق | Muharraq | BHR | type: city | lat: 26.26 | lon: 50.61 | ambiguous: yes
sitra | سترة | Sitra | BHR | type: town | lat: 26.15 | lon: 50.62 | ambiguous: yes
diraz | الدراز | Diraz | BHR | type: town | lat: 26.22 | lon: 50.48
pearl-roundabout | دوار اللؤلؤة | Pearl Roundabout | BHR | type: street | lat: 26.22 | lon: 50.56
sanabis | السنابس | Sanabis | BHR | type: town | lat: 26.22 | lon: 50.55
dair | الدير | Dair | BHR | type: town | ambiguous: yes
jau-prison | سجن جو | Jau prison | BHR | names: سجن جو المركزي | type: building | lat: 26.00 | lon: 50.60
juffair | الجفير | Juffair | BHR | type: quarter | lat: 26.21 | lon: 50.61
sakhir-palace | قصر الصخير | Sakhir Palace | BHR | names: الصخير | type: building | lat: 26.03 | lon: 50.53
salalah | صلالة | Salalah | OMN | type: city | lat: 17.02 | lon: 54.09
sohar | صحار | Sohar | OMN | type: city | lat: 24.35 | lon: 56.71 | ambiguous: yes
nizwa | نزوى | Nizwa | OMN | type: city | lat: 22.93 | lon: 57.53
sur-of-oman | صور العمانية | Sur | OMN | type: city | lat: 22.57 | lon: 59.53
duqm | الدقم | Duqm | OMN | type: town | lat: 19.66 | lon: 57.70
dhofar | ظفار | Dhofar | OMN | type: governorate | lat: 17.50 | lon: 54.00 | ambiguous: yes
musandam | مسندم | Musandam | OMN | type: governorate | lat: 26.20 | lon: 56.25

# --- Iran
mashhad-iran | مشهد | Mashhad | IRN | type: city | lat: 36.30 | lon: 59.61 | ambiguous: yes
isfahan | أصفهان | Isfahan | IRN | type: city | lat: 32.65 | lon: 51.67
shiraz | شيراز | Shiraz | IRN | type: city | lat: 29.59 | lon: 52.58
tabriz | تبريز | Tabriz | IRN | type: city | lat: 38.08 | lon: 46.29
qom | قم | Qom | IRN | type: city | lat: 34.64 | lon: 50.88 | ambiguous: yes
ahvaz | الأحواز | Ahvaz | IRN | names: الأهواز | type: city | lat: 31.32 | lon: 48.68
arabistan | عربستان | Arabistan | IRN | names: إقليم الأحواز | type: region | lat: 31.50 | lon: 49.00
khuzestan | خوزستان | Khuzestan | IRN | type: governorate | lat: 31.30 | lon: 49.00
abadan | عبادان | Abadan | IRN | type: city | lat: 30.34 | lon: 48.30
khorramshahr | المحمرة | Khorramshahr | IRN | names: خرمشهر | type: city | lat: 30.44 | lon: 48.17
bandar-abbas | بندر عباس | Bandar Abbas | IRN | type: city | lat: 27.19 | lon: 56.27
bushehr | بوشهر | Bushehr | IRN | names: بوشهر النووي | type: city | lat: 28.92 | lon: 50.84
natanz | ناتانز | Natanz | IRN | names: نطنز ; نتانز | type: town | lat: 33.51 | lon: 51.92
fordow | فوردو | Fordow | IRN | names: فردو | type: building | lat: 34.88 | lon: 50.99
arak | مفاعل آراك | Arak | IRN | short: آراك ; أراك | type: city | lat: 34.09 | lon: 49.69
parchin | بارشين | Parchin | IRN | names: بارجين | type: base | lat: 35.52 | lon: 51.77
sistan-and-baluchestan | سيستان بلوشستان | Sistan and Baluchestan | IRN | names: سيستان وبلوشستان | type: governorate | lat: 28.50 | lon: 60.50
zahedan | زاهدان | Zahedan | IRN | type: city | lat: 29.50 | lon: 60.86
chabahar | جابهار | Chabahar | IRN | names: تشابهار ; شابهار | type: town | lat: 25.29 | lon: 60.64
kermanshah | كرمانشاه | Kermanshah | IRN | type: city | lat: 34.31 | lon: 47.07
kerman | كرمان | Kerman | IRN | type: city | lat: 30.28 | lon: 57.08 | ambiguous: yes
hamadan | همدان | Hamadan | IRN | type: city | lat: 34.80 | lon: 48.51
urmia | أورمية | Urmia | IRN | names: أرومية | type: city | lat: 37.55 | lon: 45.08
sanandaj | سنندج | Sanandaj | IRN | type: city | lat: 35.31 | lon: 47.00
mahabad | مهاباد | Mahabad | IRN | type: town | lat: 36.76 | lon: 45.72
sardasht | سردشت | Sardasht | IRN | type: town | lat: 36.16 | lon: 45.48
karaj | كرج | Karaj | IRN | type: city | lat: 35.83 | lon: 50.97
yazd | يزد | Yazd | IRN | type: city | lat: 31.90 | lon: 54.37 | ambiguous: yes
rasht | رشت | Rasht | IRN | type: city | lat: 37.28 | lon: 49.58 | ambiguous: yes
qazvin | قزوين | Qazvin | IRN | type: city | lat: 36.27 | lon: 50.00
ilam | إيلام | Ilam | IRN | type: city | lat: 33.64 | lon: 46.42 | ambiguous: yes
mehran | مهران | Mehran | IRN | type: crossing | lat: 33.12 | lon: 46.16 | ambiguous: yes
qasr-e-shirin | قصر شيرين | Qasr-e Shirin | IRN | type: town | lat: 34.52 | lon: 45.58
khorasan | خراسان | Khorasan |  | type: region | lat: 36.00 | lon: 59.00
evin-prison | سجن إيفين | Evin prison | IRN | names: سجن إفين | short: إيفين | type: building | lat: 35.79 | lon: 51.39
kharg-island | جزيرة خرج | Kharg Island | IRN | names: جزيرة خارك | short: خارك | type: region | lat: 29.24 | lon: 50.31
qeshm | جزيرة قشم | Qeshm | IRN | short: قشم | type: region | lat: 26.80 | lon: 55.90
kish-island | جزيرة كيش | Kish Island | IRN | short: كيش | type: region | lat: 26.53 | lon: 53.97

# --- Sudan and South Sudan
darfur | دارفور | Darfur | SDN | names: إقليم دارفور | type: region | lat: 13.50 | lon: 24.50
north-darfur | شمال دارفور | North Darfur | SDN | type: governorate | lat: 15.50 | lon: 25.50
south-darfur | جنوب دارفور | South Darfur | SDN | type: governorate | lat: 11.50 | lon: 25.00
west-darfur | غرب دارفور | West Darfur | SDN | type: governorate | lat: 13.00 | lon: 22.80
east-darfur | شرق دارفور | East Darfur | SDN | type: governorate | lat: 11.50 | lon: 26.30
central-darfur | وسط دارفور | Central Darfur | SDN | type: governorate | lat: 12.80 | lon: 23.50
el-fasher | الفاشر | El Fasher | SDN | type: city | lat: 13.63 | lon: 25.35
nyala | نيالا | Nyala | SDN | type: city | lat: 12.05 | lon: 24.88
geneina | الجنينة | Geneina | SDN | type: city | lat: 13.45 | lon: 22.45 | ambiguous: yes
zalingei | زالنجي | Zalingei | SDN | type: town | lat: 12.91 | lon: 23.47
jebel-marra | جبل مرة | Jebel Marra | SDN | type: mountain | lat: 13.00 | lon: 24.25
kabkabiya | كبكابية | Kabkabiya | SDN | type: town | lat: 13.65 | lon: 24.08
kutum | كتم | Kutum | SDN | type: town | lat: 14.20 | lon: 24.67 | ambiguous: yes
tabit | تابت | Tabit | SDN | type: village | lat: 13.30 | lon: 25.10 | ambiguous: yes
kordofan | كردفان | Kordofan | SDN | type: region | lat: 13.00 | lon: 30.00
south-kordofan | جنوب كردفان | South Kordofan | SDN | type: governorate | lat: 11.00 | lon: 29.50
north-kordofan | شمال كردفان | North Kordofan | SDN | type: governorate | lat: 14.00 | lon: 29.50
west-kordofan | غرب كردفان | West Kordofan | SDN | type: governorate | lat: 12.00 | lon: 28.50
kadugli | كادقلي | Kadugli | SDN | names: كادوقلي | type: city | lat: 11.01 | lon: 29.72
nuba-mountains | جبال النوبة | Nuba mountains | SDN | type: mountain | lat: 11.50 | lon: 30.50
el-obeid | الأبيض | El Obeid | SDN | type: city | lat: 13.18 | lon: 30.22 | ambiguous: yes
blue-nile | النيل الأزرق | Blue Nile | SDN | type: governorate | lat: 11.50 | lon: 34.00
white-nile | النيل الأبيض | White Nile | SDN | type: governorate | lat: 13.00 | lon: 32.50
damazin | الدمازين | Damazin | SDN | type: city | lat: 11.79 | lon: 34.36
kurmuk | الكرمك | Kurmuk | SDN | type: town | lat: 10.55 | lon: 34.28
abyei | أبيي | Abyei |  | type: region | lat: 9.60 | lon: 28.43 | ambiguous: yes
heglig | هجليج | Heglig | SDN | type: town | lat: 10.00 | lon: 29.40
port-sudan | بورتسودان | Port Sudan | SDN | names: بور سودان ; بورسودان | type: city | lat: 19.62 | lon: 37.22
suakin | سواكن | Suakin | SDN | type: town | lat: 19.11 | lon: 37.33
kassala | كسلا | Kassala | SDN | type: city | lat: 15.45 | lon: 36.40
gedaref | القضارف | Gedaref | SDN | type: city | lat: 14.04 | lon: 35.38
wad-madani | ود مدني | Wad Madani | SDN | names: واد مدني | type: city | lat: 14.40 | lon: 33.52
sennar | سنار | Sennar | SDN | type: city | lat: 13.55 | lon: 33.60
atbara | عطبرة | Atbara | SDN | type: city | lat: 17.70 | lon: 33.99
merowe | مروي | Merowe | SDN | type: town | lat: 18.48 | lon: 31.83 | ambiguous: yes
omdurman | أم درمان | Omdurman | SDN | names: أمدرمان | type: city | lat: 15.64 | lon: 32.48
khartoum-north | الخرطوم بحري | Khartoum North | SDN | type: city | lat: 15.64 | lon: 32.52
gezira-state | ولاية الجزيرة | Gezira state | SDN | type: governorate | lat: 14.50 | lon: 33.30
river-nile-state | ولاية نهر النيل | River Nile state | SDN | type: governorate
merowe-dam | سد مروي | Merowe dam | SDN | type: building
kober-prison | سجن كوبر | Kober prison | SDN | type: building
fashaga | الفشقة | Fashaga | SDN | type: region | lat: 14.00 | lon: 36.30
malakal | ملكال | Malakal | SSD | type: city | lat: 9.53 | lon: 31.66
bentiu | بانتيو | Bentiu | SSD | type: city | lat: 9.23 | lon: 29.83
bor | بور | Bor | SSD | type: city | lat: 6.21 | lon: 31.56 | ambiguous: yes
jonglei | جونقلي | Jonglei | SSD | names: جونغلي | type: governorate | lat: 7.00 | lon: 32.00
upper-nile | أعالي النيل | Upper Nile | SSD | names: ولاية أعالي النيل | type: governorate | lat: 9.90 | lon: 32.00
unity-state | ولاية الوحدة | Unity state | SSD | type: governorate | lat: 9.00 | lon: 29.50
wau | واو | Wau | SSD | type: city | lat: 7.70 | lon: 28.00 | ambiguous: yes
yei | ياي | Yei | SSD | type: town | ambiguous: yes

# --- Tunisia, Algeria, Morocco, Mauritania, Western Sahara
sousse | سوسة | Sousse | TUN | type: city | lat: 35.83 | lon: 10.64
sfax | صفاقس | Sfax | TUN | type: city | lat: 34.74 | lon: 10.76
kairouan | القيروان | Kairouan | TUN | type: city | lat: 35.68 | lon: 10.10
kasserine | القصرين | Kasserine | TUN | type: city | lat: 35.17 | lon: 8.83
sidi-bouzid | سيدي بوزيد | Sidi Bouzid | TUN | type: city | lat: 35.04 | lon: 9.48
gafsa | قفصة | Gafsa | TUN | type: city | lat: 34.43 | lon: 8.78
tataouine | تطاوين | Tataouine | TUN | type: city | lat: 32.93 | lon: 10.45
medenine | مدنين | Medenine | TUN | type: city | lat: 33.35 | lon: 10.49 | ambiguous: yes
ben-gardane | بن قردان | Ben Gardane | TUN | names: بنقردان | type: town | lat: 33.14 | lon: 11.22
djerba | جربة | Djerba | TUN | type: region | lat: 33.81 | lon: 10.86
kef | الكاف | Kef | TUN | type: city | lat: 36.17 | lon: 8.71 | ambiguous: yes
jendouba | جندوبة | Jendouba | TUN | type: city | lat: 36.50 | lon: 8.78
bizerte | بنزرت | Bizerte | TUN | type: city | lat: 37.27 | lon: 9.87
monastir | المنستير | Monastir | TUN | type: city | lat: 35.78 | lon: 10.83
hammamet | الحمامات | Hammamet | TUN | type: town | lat: 36.40 | lon: 10.62 | ambiguous: yes
nabeul | نابل | Nabeul | TUN | type: city | lat: 36.46 | lon: 10.74
gabes | قابس | Gabes | TUN | type: city | lat: 33.88 | lon: 10.10
tozeur | توزر | Tozeur | TUN | type: city | lat: 33.92 | lon: 8.13
mahdia | المهدية | Mahdia | TUN | type: city | lat: 35.50 | lon: 11.06 | ambiguous: yes
bardo | باردو | Bardo | TUN | names: متحف باردو | type: building | lat: 36.81 | lon: 10.13
carthage | قرطاج | Carthage | TUN | names: قصر قرطاج | type: building | lat: 36.86 | lon: 10.33
mount-chaambi | جبل الشعانبي | Mount Chaambi | TUN | names: الشعانبي ; جبال الشعانبي | type: mountain | lat: 35.21 | lon: 8.68
mount-semmama | جبل سمامة | Mount Semmama | TUN | type: mountain
port-el-kantaoui | القنطاوي | Port El Kantaoui | TUN | type: town | lat: 35.89 | lon: 10.60
bourguiba-avenue | شارع الحبيب بورقيبة | Bourguiba Avenue | TUN | names: شارع بورقيبة | type: street | lat: 36.80 | lon: 10.18
remada | رمادة | Remada | TUN | type: town | lat: 32.31 | lon: 10.38 | ambiguous: yes
dehiba | ذهيبة | Dehiba | TUN | type: crossing | lat: 32.01 | lon: 10.70
oran | وهران | Oran | DZA | type: city | lat: 35.70 | lon: -0.64
constantine | قسنطينة | Constantine | DZA | type: city | lat: 36.37 | lon: 6.61
annaba | عنابة | Annaba | DZA | type: city | lat: 36.90 | lon: 7.77
setif | سطيف | Setif | DZA | type: city | lat: 36.19 | lon: 5.41
batna | باتنة | Batna | DZA | type: city | lat: 35.56 | lon: 6.17
tizi-ouzou | تيزي وزو | Tizi Ouzou | DZA | type: city | lat: 36.71 | lon: 4.05
bejaia | بجاية | Bejaia | DZA | type: city | lat: 36.76 | lon: 5.08
blida | البليدة | Blida | DZA | type: city | lat: 36.47 | lon: 2.83
boumerdes | بومرداس | Boumerdes | DZA | type: city | lat: 36.76 | lon: 3.47
ghardaia | غرداية | Ghardaia | DZA | type: city | lat: 32.49 | lon: 3.67
ouargla | ورقلة | Ouargla | DZA | type: city | lat: 31.95 | lon: 5.33
tamanrasset | تمنراست | Tamanrasset | DZA | names: تامنراست | type: city | lat: 22.79 | lon: 5.53
illizi | إليزي | Illizi | DZA | names: إيليزي | type: city | lat: 26.48 | lon: 8.47
in-salah | عين صالح | In Salah | DZA | type: town | lat: 27.20 | lon: 2.48
in-amenas | عين أميناس | In Amenas | DZA | names: إن أميناس ; إن أمناس ; عين أمناس | type: town | lat: 28.04 | lon: 9.57
tigantourine | تيقنتورين | Tigantourine | DZA | names: تيغنتورين | type: building | lat: 27.90 | lon: 9.12
tebessa | تبسة | Tebessa | DZA | type: city | lat: 35.40 | lon: 8.12
tindouf | تندوف | Tindouf | DZA | type: city | lat: 27.67 | lon: -8.15
tindouf-camps | مخيمات تندوف | Tindouf camps | DZA | type: camp | lat: 27.50 | lon: -8.00
adrar | أدرار | Adrar | DZA | type: city | lat: 27.87 | lon: -0.29
bechar | بشار | Bechar | DZA | type: city | lat: 31.62 | lon: -2.22 | ambiguous: yes
tlemcen | تلمسان | Tlemcen | DZA | type: city | lat: 34.88 | lon: -1.31
mostaganem | مستغانم | Mostaganem | DZA | type: city | lat: 35.93 | lon: 0.09
skikda | سكيكدة | Skikda | DZA | type: city | lat: 36.88 | lon: 6.91
jijel | جيجل | Jijel | DZA | type: city | lat: 36.82 | lon: 5.77
medea | المدية | Medea | DZA | type: city | lat: 36.26 | lon: 2.75 | ambiguous: yes
ain-defla | عين الدفلى | Ain Defla | DZA | type: city | lat: 36.26 | lon: 1.97
bouira | البويرة | Bouira | DZA | type: city | lat: 36.37 | lon: 3.90
khenchela | خنشلة | Khenchela | DZA | type: city | lat: 35.44 | lon: 7.14
souk-ahras | سوق أهراس | Souk Ahras | DZA | type: city | lat: 36.29 | lon: 7.95
el-oued | وادي سوف | El Oued | DZA | type: city | lat: 33.36 | lon: 6.86
kabylia | منطقة القبائل | Kabylia | DZA | type: region | lat: 36.60 | lon: 4.50
el-mouradia-palace | قصر المرادية | El Mouradia Palace | DZA | names: المرادية | type: building | lat: 36.74 | lon: 3.05
casablanca | الدار البيضاء | Casablanca | MAR | names: كازابلانكا | type: city | lat: 33.59 | lon: -7.62
fez | فاس | Fez | MAR | type: city | lat: 34.03 | lon: -5.00
marrakesh | مراكش | Marrakesh | MAR | type: city | lat: 31.63 | lon: -8.00
tangier | طنجة | Tangier | MAR | type: city | lat: 35.77 | lon: -5.80
tetouan | تطوان | Tetouan | MAR | type: city | lat: 35.58 | lon: -5.37
agadir | أغادير | Agadir | MAR | names: أكادير | type: city | lat: 30.42 | lon: -9.60
meknes | مكناس | Meknes | MAR | type: city | lat: 33.89 | lon: -5.55
oujda | وجدة | Oujda | MAR | type: city | lat: 34.68 | lon: -1.91 | ambiguous: yes
al-hoceima | الحسيمة | Al Hoceima | MAR | type: city | lat: 35.25 | lon: -3.94
nador | الناظور | Nador | MAR | type: city | lat: 35.17 | lon: -2.93 | ambiguous: yes
kenitra | القنيطرة | Kenitra | MAR | names: القنيطرة المغربية | type: city | lat: 34.26 | lon: -6.58 | ambiguous: yes
skhirat | الصخيرات | Skhirat | MAR | type: town | lat: 33.85 | lon: -7.03
sale | سلا | Sale | MAR | type: city | lat: 34.05 | lon: -6.80 | ambiguous: yes
rif | الريف المغربي | Rif | MAR | type: region | lat: 35.00 | lon: -4.50
ouarzazate | ورزازات | Ouarzazate | MAR | names: ورززات | type: city | lat: 30.92 | lon: -6.89
ifrane | إفران | Ifrane | MAR | type: town | lat: 33.53 | lon: -5.11 | ambiguous: yes
ceuta | سبتة | Ceuta | ESP | type: city | lat: 35.89 | lon: -5.32
melilla | مليلية | Melilla | ESP | type: city | lat: 35.29 | lon: -2.94
laayoune | العيون | Laayoune | ESH | type: city | lat: 27.15 | lon: -13.20 | ambiguous: yes
dakhla | الداخلة | Dakhla | ESH | type: city | lat: 23.69 | lon: -15.93 | ambiguous: yes
smara | السمارة | Smara | ESH | type: town | lat: 26.74 | lon: -11.67
guerguerat | الكركرات | Guerguerat | ESH | type: crossing | lat: 21.35 | lon: -16.96
nouadhibou | نواذيبو | Nouadhibou | MRT | type: city | lat: 20.94 | lon: -17.04

# --- The Horn
kismayo | كيسمايو | Kismayo | SOM | names: كسمايو | type: city | lat: -0.36 | lon: 42.55
baidoa | بيدوا | Baidoa | SOM | names: بيداوا ; بيدوة | type: city | lat: 3.11 | lon: 43.65
beledweyne | بلدوين | Beledweyne | SOM | names: بلدوينة ; بلد وين | type: city | lat: 4.74 | lon: 45.20
bosaso | بوصاصو | Bosaso | SOM | names: بوساسو ; بصاصو | type: city | lat: 11.28 | lon: 49.18
puntland | بونتلاند | Puntland | SOM | names: بونت لاند ; أرض البنط | type: region | lat: 8.40 | lon: 49.00
merca | مركا | Merca | SOM | names: مركة | type: town | lat: 1.72 | lon: 44.77
balad-of-somalia | بلعد | Balad | SOM | type: town
galkayo | جالكعيو | Galkayo | SOM | names: غالكعيو | type: town | lat: 6.77 | lon: 47.43
barawa | براوة | Barawa | SOM | type: town | lat: 1.11 | lon: 44.03
jubaland | جوبالاند | Jubaland | SOM | type: region
garissa | غاريسا | Garissa | KEN | names: جاريسا | type: city | lat: -0.46 | lon: 39.65
mombasa | مومباسا | Mombasa | KEN | names: ممباسا | type: city | lat: -4.05 | lon: 39.66
lamu | لامو | Lamu | KEN | type: town | lat: -2.27 | lon: 40.90
mandera | مانديرا | Mandera | KEN | type: town | lat: 3.94 | lon: 41.86
dadaab | داداب | Dadaab | KEN | type: camp | lat: 0.06 | lon: 40.31
assab | عصب | Assab | ERI | names: ميناء عصب | type: town | lat: 13.01 | lon: 42.74 | ambiguous: yes
massawa | مصوع | Massawa | ERI | type: town | lat: 15.61 | lon: 39.45
grand-ethiopian-renaissance-dam | سد النهضة | Grand Ethiopian Renaissance Dam | ETH | names: سد النهضة الإثيوبي ; سد الألفية | type: building | lat: 11.21 | lon: 35.09
tigray | تيغراي | Tigray | ETH | names: تيجراي ; إقليم تيغراي ; إقليم تيجراي | type: region | lat: 14.00 | lon: 38.50
ogaden | أوغادين | Ogaden | ETH | names: أوجادين | type: region | lat: 7.00 | lon: 44.00
mekelle | مقلي | Mekelle | ETH | names: ميكيلي ; مكلي ; ميقلي | type: city | lat: 13.50 | lon: 39.47

# --- Afghanistan, Pakistan, India, Central Asia, Far East
kandahar | قندهار | Kandahar | AFG | type: city | lat: 31.61 | lon: 65.71
herat | هرات | Herat | AFG | names: هراة | type: city | lat: 34.35 | lon: 62.20
helmand | هلمند | Helmand | AFG | type: governorate | lat: 31.00 | lon: 64.00
kunduz | قندوز | Kunduz | AFG | type: city | lat: 36.73 | lon: 68.86
mazar-i-sharif | مزار شريف | Mazar-i-Sharif | AFG | type: city | lat: 36.71 | lon: 67.11
jalalabad | جلال آباد | Jalalabad | AFG | type: city | lat: 34.43 | lon: 70.45
nangarhar | ننغرهار | Nangarhar | AFG | names: نانغرهار ; ننجرهار ; نانجارهار ; نانغارهار ; ننكرهار | type: governorate | lat: 34.25 | lon: 70.50
logar | لوغار | Logar | AFG | names: لوجار ; لوكر | type: governorate | lat: 34.00 | lon: 69.20
ghazni | غزني | Ghazni | AFG | type: city | lat: 33.55 | lon: 68.42
paktika | باكتيكا | Paktika | AFG | names: بكتيكا | type: governorate | lat: 32.50 | lon: 68.80
paktia | باكتيا | Paktia | AFG | names: بكتيا | type: governorate | lat: 33.60 | lon: 69.30
balkh | بلخ | Balkh | AFG | type: governorate | lat: 36.76 | lon: 66.90
badakhshan | بدخشان | Badakhshan | AFG | names: بادخشان ; باداخشان | type: governorate | lat: 36.90 | lon: 71.00
baghlan | بغلان | Baghlan | AFG | type: governorate | lat: 36.10 | lon: 68.60
faryab | فارياب | Faryab | AFG | type: governorate | lat: 36.10 | lon: 64.90
farah | فراه | Farah | AFG | type: city | lat: 32.37 | lon: 62.11 | ambiguous: yes
kunar | كونار | Kunar | AFG | names: كونر | type: governorate | lat: 34.95 | lon: 71.10
khost | خوست | Khost | AFG | type: city | lat: 33.34 | lon: 69.92
wardak | وردك | Wardak | AFG | names: وارداك ; ورداك | type: governorate | lat: 34.35 | lon: 68.30
uruzgan | أرزكان | Uruzgan | AFG | names: أوروزغان ; أورزغان | type: governorate | lat: 32.90 | lon: 66.10
tora-bora | تورا بورا | Tora Bora | AFG | type: mountain | lat: 34.12 | lon: 70.22
bagram | باغرام | Bagram | AFG | names: بغرام ; قاعدة باغرام | type: base | lat: 34.95 | lon: 69.26
bamyan | باميان | Bamyan | AFG | type: city | lat: 34.82 | lon: 67.83
karachi | كراتشي | Karachi | PAK | names: كاراتشي ; كراجي | type: city | lat: 24.86 | lon: 67.01
lahore | لاهور | Lahore | PAK | type: city | lat: 31.55 | lon: 74.34
peshawar | بيشاور | Peshawar | PAK | names: بيشاوار | type: city | lat: 34.01 | lon: 71.58
rawalpindi | راولبندي | Rawalpindi | PAK | names: روالبندي | type: city | lat: 33.60 | lon: 73.04
quetta | كويتا | Quetta | PAK | names: كويته | type: city | lat: 30.19 | lon: 67.00
waziristan | وزيرستان | Waziristan | PAK | names: شمال وزيرستان ; وزيرستان الشمالية ; جنوب وزيرستان | type: region | lat: 32.80 | lon: 69.80
balochistan | بلوشستان | Balochistan | PAK | names: بالوشيستان | type: region | lat: 28.50 | lon: 66.00
punjab | البنجاب | Punjab |  | type: region | lat: 31.00 | lon: 73.00
sindh | السند | Sindh | PAK | type: region | lat: 26.00 | lon: 68.50 | ambiguous: yes
khyber-pakhtunkhwa | خيبر بختونخوا | Khyber Pakhtunkhwa | PAK | names: خيبر باختونخوا | type: region | lat: 34.50 | lon: 72.00
swat | وادي سوات | Swat | PAK | names: سوات | type: region | lat: 35.20 | lon: 72.40
abbottabad | أبوت آباد | Abbottabad | PAK | type: city | lat: 34.15 | lon: 73.21
tribal-belt | الحزام القبلي | Tribal belt | PAK | type: region
durand-line | خط ديورند | Durand line |  | type: region
mumbai | مومباي | Mumbai | IND | names: بومباي | type: city | lat: 19.08 | lon: 72.88
delhi | دلهي | Delhi | IND | type: city | lat: 28.65 | lon: 77.23
kashmir | كشمير | Kashmir |  | names: إقليم كشمير ; جامو وكشمير | type: region | lat: 34.00 | lon: 76.00
srinagar | سريناغار | Srinagar | IND | names: سريناجار | type: city | lat: 34.09 | lon: 74.81
kolkata | كلكتا | Kolkata | IND | names: كولكاتا | type: city | lat: 22.56 | lon: 88.36
bangalore | بنغالور | Bangalore | IND | type: city | lat: 12.97 | lon: 77.59
hyderabad | حيدر آباد | Hyderabad |  | names: حيدرآباد | type: city | lat: 17.38 | lon: 78.46
chennai | تشيناي | Chennai | IND | type: city | lat: 13.09 | lon: 80.28
gujarat | غوجارات | Gujarat | IND | names: غوجرات ; جوجارات ; كوجارات | type: governorate | lat: 22.50 | lon: 71.50
almaty | ألماتي | Almaty | KAZ | names: ألما آتا | type: city | lat: 43.25 | lon: 76.95
baikonur | بايكونور | Baikonur | KAZ | type: base | lat: 45.97 | lon: 63.31
samarkand | سمرقند | Samarkand | UZB | type: city | lat: 39.65 | lon: 66.96
bukhara | بخارى | Bukhara | UZB | type: city | lat: 39.77 | lon: 64.43 | ambiguous: yes
shanghai | شنغهاي | Shanghai | CHN | names: شانغهاي ; شنجهاي | type: city | lat: 31.22 | lon: 121.46
xinjiang | شينجيانغ | Xinjiang | CHN | names: شينغيانغ ; سنجان ; شينجيانج ; سينكيانغ | type: region | lat: 42.00 | lon: 86.00
east-turkestan | تركستان الشرقية | East Turkestan | CHN | type: region
urumqi | أورومتشي | Urumqi | CHN | names: أورومشي | type: city | lat: 43.80 | lon: 87.60
tibet | التبت | Tibet | CHN | type: region | lat: 31.00 | lon: 88.00
tianjin | تيانجين | Tianjin | CHN | type: city | lat: 39.14 | lon: 117.18
guangzhou | غوانغتشو | Guangzhou | CHN | names: قوانغتشو ; غوانزو | type: city | lat: 23.12 | lon: 113.25
wuhan | ووهان | Wuhan | CHN | type: city | lat: 30.58 | lon: 114.27
south-china-sea | بحر الصين الجنوبي | South China Sea |  | names: بحر جنوب الصين | type: sea | lat: 12.00 | lon: 113.00
east-china-sea | بحر الصين الشرقي | East China Sea |  | type: sea | lat: 29.00 | lon: 125.00
rakhine | راخين | Rakhine | MMR | names: أراكان | type: region | lat: 20.10 | lon: 93.50
yangon | رانغون | Yangon | MMR | names: يانغون ; رانجون | type: city | lat: 16.81 | lon: 96.16
coxs-bazar | كوكس بازار | Cox's Bazar | BGD | type: town | lat: 21.44 | lon: 91.98
hiroshima | هيروشيما | Hiroshima | JPN | type: city | lat: 34.40 | lon: 132.45
nagasaki | ناغازاكي | Nagasaki | JPN | names: ناجازاكي | type: city | lat: 32.75 | lon: 129.88
osaka | أوساكا | Osaka | JPN | type: city | lat: 34.69 | lon: 135.50
fukushima | فوكوشيما | Fukushima | JPN | type: city | lat: 37.75 | lon: 140.47
okinawa | أوكيناوا | Okinawa | JPN | type: region | lat: 26.50 | lon: 127.90

# --- Russia, Ukraine, Caucasus
sochi | سوتشي | Sochi | RUS | type: city | lat: 43.60 | lon: 39.73
saint-petersburg | سان بطرسبورغ | Saint Petersburg | RUS | names: سانت بطرسبورغ ; سان بطرسبرغ ; سانت بطرسبرغ ; بطرسبورغ ; سان بطرسبورج ; سانت بطرسبرج | type: city | lat: 59.94 | lon: 30.31
grozny | غروزني | Grozny | RUS | names: جروزني | type: city | lat: 43.32 | lon: 45.70
chechnya | الشيشان | Chechnya | RUS | names: جمهورية الشيشان | type: region | lat: 43.40 | lon: 45.70
dagestan | داغستان | Dagestan | RUS | names: داجستان | type: region | lat: 43.00 | lon: 47.00
ingushetia | أنغوشيا | Ingushetia | RUS | names: أنجوشيا | type: region | lat: 43.20 | lon: 45.00
north-caucasus | شمال القوقاز | North Caucasus | RUS | names: القوقاز الروسي | type: region | lat: 43.50 | lon: 44.50
tatarstan | تتارستان | Tatarstan | RUS | type: region | lat: 55.50 | lon: 51.00
kazan | قازان | Kazan | RUS | names: كازان | type: city | lat: 55.79 | lon: 49.12
siberia | سيبيريا | Siberia | RUS | type: region | lat: 60.00 | lon: 100.00
volgograd | فولغوغراد | Volgograd | RUS | names: فولجوجراد | type: city | lat: 48.72 | lon: 44.50
rostov-on-don | روستوف | Rostov-on-Don | RUS | names: روستوف على الدون | type: city | lat: 47.23 | lon: 39.72
kaliningrad | كالينينغراد | Kaliningrad | RUS | names: كاليننغراد | type: city | lat: 54.71 | lon: 20.51
vladivostok | فلاديفوستوك | Vladivostok | RUS | type: city | lat: 43.12 | lon: 131.89
ufa | أوفا | Ufa | RUS | names: مدينة أوفا | type: city | lat: 54.74 | lon: 55.97 | ambiguous: yes
crimea | القرم | Crimea | UKR | names: شبه جزيرة القرم ; جزيرة القرم | type: region | lat: 45.30 | lon: 34.40
sevastopol | سيفاستوبول | Sevastopol | UKR | names: سيباستوبول | type: city | lat: 44.60 | lon: 33.53
simferopol | سيمفيروبول | Simferopol | UKR | type: city | lat: 44.95 | lon: 34.11
donetsk | دونيتسك | Donetsk | UKR | names: دانيتسك ; دونتسك | type: city | lat: 48.02 | lon: 37.80
luhansk | لوغانسك | Luhansk | UKR | names: لوهانسك ; لوجانسك | type: city | lat: 48.57 | lon: 39.33
donbas | دونباس | Donbas | UKR | names: الدونباس ; إقليم دونباس ; حوض دونباس | type: region | lat: 48.20 | lon: 38.20
mariupol | ماريوبول | Mariupol | UKR | type: city | lat: 47.10 | lon: 37.55
kharkiv | خاركيف | Kharkiv | UKR | names: خاركوف | type: city | lat: 49.98 | lon: 36.25
odesa | أوديسا | Odesa | UKR | names: أوديسة | type: city | lat: 46.48 | lon: 30.73
debaltseve | ديبالتسيفي | Debaltseve | UKR | names: ديبالتسيف | type: town | lat: 48.34 | lon: 38.41
sloviansk | سلافيانسك | Sloviansk | UKR | type: town | lat: 48.85 | lon: 37.62
independence-square | ميدان الاستقلال | Independence Square |  | type: street | lat: 50.45 | lon: 30.52
nagorno-karabakh | ناغورني كاراباخ | Nagorno-Karabakh | AZE | names: ناغورنو كاراباخ ; ناغورني قره باغ ; ناجورنو كاراباخ ; قره باغ ; كاراباخ ; إقليم ناغورني كاراباخ | type: region | lat: 39.82 | lon: 46.75

# --- Europe
geneva | جنيف | Geneva | CHE | type: city | lat: 46.20 | lon: 6.15
lausanne | لوزان | Lausanne | CHE | type: city | lat: 46.52 | lon: 6.63
montreux | مونترو | Montreux | CHE | names: مونتري | type: town | lat: 46.43 | lon: 6.91
davos | دافوس | Davos | CHE | type: town | lat: 46.80 | lon: 9.83
zurich | زيورخ | Zurich | CHE | names: زيوريخ | type: city | lat: 47.38 | lon: 8.54
basel | بازل | Basel | CHE | type: city | lat: 47.56 | lon: 7.59
lugano | لوغانو | Lugano | CHE | type: city | lat: 46.01 | lon: 8.96
salzburg | سالزبورغ | Salzburg | AUT | type: city | lat: 47.80 | lon: 13.04
graz | غراتس | Graz | AUT | type: city | lat: 47.07 | lon: 15.44
strasbourg | ستراسبورغ | Strasbourg | FRA | names: ستراسبورج ; استراسبورغ | type: city | lat: 48.58 | lon: 7.75
marseille | مرسيليا | Marseille | FRA | names: مارسيليا | type: city | lat: 43.30 | lon: 5.37
lyon | ليون | Lyon | FRA | type: city | lat: 45.76 | lon: 4.84 | ambiguous: yes
nice | نيس | Nice | FRA | type: city | lat: 43.70 | lon: 7.27 | ambiguous: yes
toulouse | تولوز | Toulouse | FRA | type: city | lat: 43.60 | lon: 1.44
calais | كاليه | Calais | FRA | type: city | lat: 50.95 | lon: 1.86
biarritz | بياريتز | Biarritz | FRA | type: town | lat: 43.48 | lon: -1.56
cannes | كان الفرنسية | Cannes | FRA | type: city | lat: 43.55 | lon: 7.01
corsica | كورسيكا | Corsica | FRA | type: region | lat: 42.15 | lon: 9.10
bataclan | باتاكلان | Bataclan | FRA | type: building | lat: 48.86 | lon: 2.37
munich | ميونيخ | Munich | DEU | names: ميونخ | type: city | lat: 48.14 | lon: 11.58
hamburg | هامبورغ | Hamburg | DEU | names: هامبورج | type: city | lat: 53.55 | lon: 10.00
frankfurt | فرانكفورت | Frankfurt | DEU | type: city | lat: 50.11 | lon: 8.68
cologne | كولونيا | Cologne | DEU | type: city | lat: 50.94 | lon: 6.96
bonn | بون | Bonn | DEU | type: city | lat: 50.73 | lon: 7.10 | ambiguous: yes
dusseldorf | دوسلدورف | Dusseldorf | DEU | type: city | lat: 51.22 | lon: 6.78
stuttgart | شتوتغارت | Stuttgart | DEU | names: شتوتجارت | type: city | lat: 48.78 | lon: 9.18
dresden | دريسدن | Dresden | DEU | type: city | lat: 51.05 | lon: 13.74
leipzig | لايبزيغ | Leipzig | DEU | names: لايبزغ | type: city | lat: 51.34 | lon: 12.38
bavaria | بافاريا | Bavaria | DEU | type: region | lat: 48.90 | lon: 11.40
saxony | ساكسونيا | Saxony | DEU | type: region | lat: 51.05 | lon: 13.30
ramstein | رامشتاين | Ramstein | DEU | type: base | lat: 49.44 | lon: 7.60
manchester | مانشستر | Manchester | GBR | type: city | lat: 53.48 | lon: -2.24 | ambiguous: yes
birmingham | برمنغهام | Birmingham | GBR | names: بيرمنغهام ; برمنجهام | type: city | lat: 52.48 | lon: -1.90
liverpool | ليفربول | Liverpool | GBR | type: city | lat: 53.41 | lon: -2.98 | ambiguous: yes
edinburgh | أدنبرة | Edinburgh | GBR | type: city | lat: 55.95 | lon: -3.20
glasgow | غلاسكو | Glasgow | GBR | names: جلاسكو ; غلاسغو | type: city | lat: 55.87 | lon: -4.26
oxford | أوكسفورد | Oxford | GBR | names: أكسفورد | type: city | lat: 51.75 | lon: -1.26 | ambiguous: yes
cambridge | كامبريدج | Cambridge | GBR | names: كمبردج | type: city | lat: 52.20 | lon: 0.12 | ambiguous: yes
scotland | إسكتلندا | Scotland | GBR | names: سكوتلندا | type: region | lat: 56.80 | lon: -4.20
wales | ويلز | Wales | GBR | type: region | lat: 52.30 | lon: -3.70 | ambiguous: yes
northern-ireland | أيرلندا الشمالية | Northern Ireland | GBR | type: region | lat: 54.70 | lon: -6.70
salisbury | سالزبوري | Salisbury | GBR | names: سالزبري ; سالزبيري | type: city | lat: 51.07 | lon: -1.79
heathrow | مطار هيثرو | Heathrow | GBR | names: هيثرو | type: airport | lat: 51.47 | lon: -0.45
milan | ميلانو | Milan | ITA | type: city | lat: 45.46 | lon: 9.19
naples | نابولي | Naples | ITA | type: city | lat: 40.85 | lon: 14.27 | ambiguous: yes
turin | تورينو | Turin | ITA | type: city | lat: 45.07 | lon: 7.69
florence | فلورنسا | Florence | ITA | type: city | lat: 43.77 | lon: 11.25
venice | البندقية | Venice | ITA | names: فينيسيا | type: city | lat: 45.44 | lon: 12.33 | ambiguous: yes
palermo | باليرمو | Palermo | ITA | type: city | lat: 38.12 | lon: 13.36
sicily | صقلية | Sicily | ITA | type: region | lat: 37.60 | lon: 14.00
sardinia | سردينيا | Sardinia | ITA | type: region | lat: 40.00 | lon: 9.00
lampedusa | لامبيدوزا | Lampedusa | ITA | names: لامبيدوسا | type: region | lat: 35.50 | lon: 12.60
genoa | جنوى | Genoa | ITA | names: جنوا | type: city | lat: 44.41 | lon: 8.93
bari | باري | Bari | ITA | type: city | lat: 41.12 | lon: 16.87 | ambiguous: yes
taormina | تاورمينا | Taormina | ITA | type: town | lat: 37.85 | lon: 15.29
gioia-tauro | جويا تاورو | Gioia Tauro | ITA | type: town | lat: 38.43 | lon: 15.90
sigonella | سيغونيلا | Sigonella | ITA | type: base | lat: 37.40 | lon: 14.92
barcelona | برشلونة | Barcelona | ESP | type: city | lat: 41.39 | lon: 2.17 | ambiguous: yes
catalonia | كاتالونيا | Catalonia | ESP | names: كتالونيا ; قطالونيا | type: region | lat: 41.80 | lon: 1.50
basque-country | إقليم الباسك | Basque Country | ESP | names: الباسك | type: region | lat: 43.00 | lon: -2.60
seville | إشبيلية | Seville | ESP | type: city | lat: 37.39 | lon: -5.99 | ambiguous: yes
granada | غرناطة | Granada | ESP | type: city | lat: 37.18 | lon: -3.60
valencia | فالنسيا | Valencia | ESP | names: بلنسية | type: city | lat: 39.47 | lon: -0.38 | ambiguous: yes
marbella | ماربيا | Marbella | ESP | names: ماربيلا | type: town | lat: 36.51 | lon: -4.88
andalusia | الأندلس | Andalusia | ESP | type: region | lat: 37.50 | lon: -4.70
canary-islands | جزر الكناري | Canary Islands | ESP | type: region | lat: 28.10 | lon: -15.40
rotterdam | روتردام | Rotterdam | NLD | type: city | lat: 51.92 | lon: 4.48
antwerp | أنتويرب | Antwerp | BEL | names: أنتفيرب ; أنفير | type: city | lat: 51.22 | lon: 4.40
molenbeek | مولنبيك | Molenbeek | BEL | type: quarter | lat: 50.85 | lon: 4.33
zaventem | زافنتم | Zaventem | BEL | names: مطار زافنتم | type: airport | lat: 50.90 | lon: 4.48
thessaloniki | سالونيك | Thessaloniki | GRC | names: تسالونيكي | type: city | lat: 40.64 | lon: 22.94
lesbos | ليسبوس | Lesbos | GRC | names: جزيرة ليسبوس | type: region | lat: 39.20 | lon: 26.30
kos | كوس | Kos | GRC | names: جزيرة كوس | type: region | lat: 36.85 | lon: 27.24 | ambiguous: yes
crete | جزيرة كريت | Crete | GRC | type: region | lat: 35.20 | lon: 24.90
rhodes | جزيرة رودس | Rhodes | GRC | short: رودس | type: region | lat: 36.20 | lon: 28.00
idomeni | إيدوميني | Idomeni | GRC | type: village | lat: 41.12 | lon: 22.51
larnaca | لارنكا | Larnaca | CYP | names: لارناكا | type: city | lat: 34.92 | lon: 33.63
limassol | ليماسول | Limassol | CYP | type: city | lat: 34.68 | lon: 33.04
akrotiri | أكروتيري | Akrotiri | CYP | type: base | lat: 34.59 | lon: 32.98
auschwitz | أوشفيتز | Auschwitz | POL | type: town | lat: 50.03 | lon: 19.18
srebrenica | سربرنيتسا | Srebrenica | BIH | names: سريبرينيتسا ; سربرنيتشا | type: town | lat: 44.10 | lon: 19.30

# --- The Americas
new-york | نيويورك | New York | USA | type: city | lat: 40.71 | lon: -74.01
los-angeles | لوس أنجلوس | Los Angeles | USA | names: لوس أنجليس ; لوس أنجيليس | type: city | lat: 34.05 | lon: -118.24
chicago | شيكاغو | Chicago | USA | names: شيكاجو | type: city | lat: 41.88 | lon: -87.63
houston | هيوستن | Houston | USA | names: هيوستون | type: city | lat: 29.76 | lon: -95.37
boston | بوسطن | Boston | USA | type: city | lat: 42.36 | lon: -71.06
miami | ميامي | Miami | USA | type: city | lat: 25.76 | lon: -80.19
san-francisco | سان فرانسيسكو | San Francisco | USA | names: سان فرنسيسكو | type: city | lat: 37.77 | lon: -122.42
detroit | ديترويت | Detroit | USA | type: city | lat: 42.33 | lon: -83.05
dallas | دالاس | Dallas | USA | type: city | lat: 32.78 | lon: -96.80 | ambiguous: yes
atlanta | أتلانتا | Atlanta | USA | type: city | lat: 33.75 | lon: -84.39
seattle | سياتل | Seattle | USA | type: city | lat: 47.61 | lon: -122.33
philadelphia | فيلادلفيا | Philadelphia | USA | type: city | lat: 39.95 | lon: -75.16
las-vegas | لاس فيغاس | Las Vegas | USA | names: لاس فيجاس | type: city | lat: 36.17 | lon: -115.14
baltimore | بالتيمور | Baltimore | USA | type: city | lat: 39.29 | lon: -76.61
ferguson | فيرغسون | Ferguson | USA | names: فرغسون | type: town | lat: 38.74 | lon: -90.31
charleston | تشارلستون | Charleston | USA | type: city | lat: 32.78 | lon: -79.93
orlando | أورلاندو | Orlando | USA | type: city | lat: 28.54 | lon: -81.38
chattanooga | تشاتانوغا | Chattanooga | USA | type: city | lat: 35.05 | lon: -85.31
camp-david | كامب ديفيد | Camp David | USA | names: كامب دايفيد ; منتجع كامب ديفيد | type: base | lat: 39.65 | lon: -77.46
california | كاليفورنيا | California | USA | type: governorate | lat: 36.80 | lon: -119.40
texas | تكساس | Texas | USA | type: governorate | lat: 31.00 | lon: -99.00
florida | فلوريدا | Florida | USA | type: governorate | lat: 28.00 | lon: -82.00
alaska | ألاسكا | Alaska | USA | type: governorate | lat: 64.00 | lon: -150.00
virginia | فرجينيا | Virginia | USA | names: فيرجينيا | type: governorate | lat: 37.50 | lon: -78.50
maryland | ميريلاند | Maryland | USA | names: ماريلاند | type: governorate | lat: 39.00 | lon: -76.70
ohio | أوهايو | Ohio | USA | type: governorate | lat: 40.30 | lon: -82.80
michigan | ميشيغان | Michigan | USA | names: ميشيجان ; ميتشيغن | type: governorate | lat: 44.30 | lon: -85.50
illinois | إلينوي | Illinois | USA | type: governorate | lat: 40.00 | lon: -89.20
south-carolina | كارولينا الجنوبية | South Carolina | USA | names: ساوث كارولينا ; كارولاينا الجنوبية | type: governorate | lat: 33.90 | lon: -80.90
north-carolina | كارولينا الشمالية | North Carolina | USA | names: نورث كارولينا | type: governorate | lat: 35.50 | lon: -79.40
louisiana | لويزيانا | Louisiana | USA | type: governorate | lat: 31.00 | lon: -92.00
tennessee | تينيسي | Tennessee | USA | names: تنيسي | type: governorate | lat: 35.80 | lon: -86.30
iowa | أيوا | Iowa | USA | type: governorate | lat: 42.00 | lon: -93.50
pennsylvania | بنسلفانيا | Pennsylvania | USA | type: governorate | lat: 40.90 | lon: -77.80
new-jersey | نيوجيرسي | New Jersey | USA | names: نيو جيرسي | type: governorate | lat: 40.10 | lon: -74.70
hawaii | هاواي | Hawaii | USA | type: governorate | lat: 20.80 | lon: -156.30
manhattan | مانهاتن | Manhattan | USA | type: quarter | lat: 40.78 | lon: -73.97
guantanamo | غوانتانامو | Guantanamo | USA | names: جوانتانامو ; غوانتنامو | type: base | lat: 19.90 | lon: -75.15
tampa | تامبا | Tampa | USA | type: city | lat: 27.95 | lon: -82.46
mar-a-lago | مارالاغو | Mar-a-Lago | USA | names: مار إيه لاغو | type: building | lat: 26.68 | lon: -80.04
montreal | مونتريال | Montreal | CAN | type: city | lat: 45.51 | lon: -73.59
toronto | تورونتو | Toronto | CAN | type: city | lat: 43.70 | lon: -79.42
quebec | كيبيك | Quebec | CAN | names: كيبك | type: region | lat: 46.81 | lon: -71.21
vancouver | فانكوفر | Vancouver | CAN | type: city | lat: 49.25 | lon: -123.12
rio-de-janeiro | ريو دي جانيرو | Rio de Janeiro | BRA | names: ريو دو جانيرو | type: city | lat: -22.91 | lon: -43.18
sao-paulo | ساو باولو | Sao Paulo | BRA | type: city | lat: -23.55 | lon: -46.64
sydney | سيدني | Sydney | AUS | type: city | lat: -33.87 | lon: 151.21
melbourne | ملبورن | Melbourne | AUS | type: city | lat: -37.81 | lon: 144.96
perth | بيرث | Perth | AUS | type: city | lat: -31.95 | lon: 115.86
brisbane | بريزبن | Brisbane | AUS | names: بريزبين | type: city | lat: -27.47 | lon: 153.03
christchurch | كرايستشيرش | Christchurch | NZL | names: كرايست تشيرش | type: city | lat: -43.53 | lon: 172.63

# --- Africa
johannesburg | جوهانسبرغ | Johannesburg | ZAF | names: جوهانسبورغ ; جوهانسبيرغ | type: city | lat: -26.20 | lon: 28.04
durban | ديربان | Durban | ZAF | names: دوربان | type: city | lat: -29.86 | lon: 31.03
lagos | لاغوس | Lagos | NGA | names: لاجوس | type: city | lat: 6.45 | lon: 3.39
maiduguri | مايدوغوري | Maiduguri | NGA | names: مايدوجوري ; ميدوغوري | type: city | lat: 11.85 | lon: 13.16
borno | بورنو | Borno | NGA | names: ولاية بورنو | type: governorate | lat: 11.50 | lon: 13.00
yobe | يوبي | Yobe | NGA | type: governorate | lat: 12.00 | lon: 11.50
adamawa | أداماوا | Adamawa | NGA | type: governorate | lat: 9.30 | lon: 12.40
kano | كانو | Kano | NGA | type: city | lat: 12.00 | lon: 8.52 | ambiguous: yes
chibok | شيبوك | Chibok | NGA | names: تشيبوك | type: town | lat: 10.87 | lon: 12.85
baga | باجا | Baga | NGA | type: town | lat: 13.12 | lon: 13.85 | ambiguous: yes
damaturu | داماتورو | Damaturu | NGA | type: city | lat: 11.75 | lon: 11.96
gombe | غومبي | Gombe | NGA | names: جومبي | type: city | lat: 10.29 | lon: 11.17
jos | جوس | Jos | NGA | type: city | lat: 9.92 | lon: 8.89 | ambiguous: yes
kaduna | كادونا | Kaduna | NGA | type: city | lat: 10.52 | lon: 7.44
sambisa-forest | سامبيسا | Sambisa forest | NGA | names: غابة سامبيسا | type: region | lat: 11.25 | lon: 13.42
timbuktu | تمبكتو | Timbuktu | MLI | names: تومبوكتو | type: city | lat: 16.77 | lon: -3.01
gao | غاو | Gao | MLI | names: جاو | type: city | lat: 16.27 | lon: -0.04 | ambiguous: yes
kidal | كيدال | Kidal | MLI | type: city | lat: 18.44 | lon: 1.41
azawad | أزواد | Azawad | MLI | type: region | lat: 19.00 | lon: 0.00
mopti | موبتي | Mopti | MLI | type: city | lat: 14.50 | lon: -4.20
diffa | ديفا | Diffa | NER | type: city | lat: 13.32 | lon: 12.61 | ambiguous: yes
agadez | أغاديز | Agadez | NER | type: city | lat: 16.97 | lon: 7.99
maroua | ماروا | Maroua | CMR | type: city | lat: 10.59 | lon: 14.32
fotokol | فوتوكول | Fotokol | CMR | type: town | lat: 12.37 | lon: 14.23
lake-chad | بحيرة تشاد | Lake Chad |  | type: river | lat: 13.00 | lon: 14.00

# --- Seas, straits and world regions (no country)
gulf | الخليج | Gulf |  | names: الخليج العربي ; الخليج الفارسي | type: region | lat: 26.50 | lon: 52.00
strait-of-hormuz | مضيق هرمز | Strait of Hormuz |  | short: هرمز | type: sea | lat: 26.57 | lon: 56.25
gulf-of-oman | خليج عمان | Gulf of Oman |  | names: بحر عمان | type: sea | lat: 24.50 | lon: 58.50
arabian-sea | بحر العرب | Arabian Sea |  | type: sea | lat: 15.00 | lon: 65.00
red-sea | البحر الأحمر | Red Sea |  | type: sea | lat: 20.00 | lon: 38.50
gulf-of-aqaba | خليج العقبة | Gulf of Aqaba |  | type: sea | lat: 28.75 | lon: 34.75
gulf-of-suez | خليج السويس | Gulf of Suez |  | type: sea | lat: 28.75 | lon: 33.00
mediterranean | البحر المتوسط | Mediterranean |  | names: البحر الأبيض المتوسط | type: sea | lat: 35.00 | lon: 18.00
eastern-mediterranean | شرق المتوسط | Eastern Mediterranean |  | names: شرقي المتوسط ; شرق البحر المتوسط | type: sea | lat: 34.50 | lon: 32.00
black-sea | البحر الأسود | Black Sea |  | type: sea | lat: 43.00 | lon: 34.00
caspian-sea | بحر قزوين | Caspian Sea |  | type: sea | lat: 42.00 | lon: 51.00
aegean-sea | بحر إيجه | Aegean Sea |  | type: sea | lat: 39.00 | lon: 25.00
sea-of-marmara | بحر مرمرة | Sea of Marmara |  | type: sea | lat: 40.70 | lon: 28.20
sea-of-azov | بحر آزوف | Sea of Azov |  | names: مضيق كيرتش | type: sea | lat: 46.00 | lon: 36.50
baltic | بحر البلطيق | Baltic |  | names: البلطيق | type: sea | lat: 58.00 | lon: 20.00
north-sea | بحر الشمال | North Sea |  | type: sea | lat: 56.00 | lon: 3.00
indian-ocean | المحيط الهندي | Indian Ocean |  | type: sea | lat: -10.00 | lon: 75.00
pacific-ocean | المحيط الهادئ | Pacific Ocean |  | names: آسيا والمحيط الهادئ | type: sea
atlantic-ocean | المحيط الأطلسي | Atlantic Ocean |  | names: المحيط الأطلنطي | type: sea
caucasus | القوقاز | Caucasus |  | names: جنوب القوقاز | type: region | lat: 42.00 | lon: 45.00
middle-east | الشرق الأوسط | Middle East |  | names: منطقة الشرق الأوسط | type: region | lat: 29.00 | lon: 41.00
near-east | الشرق الأدنى | Near East |  | type: region
far-east | الشرق الأقصى | Far East |  | type: region
north-africa | شمال أفريقيا | North Africa |  | type: region | lat: 28.00 | lon: 10.00
middle-east-and-north-africa | شمال أفريقيا والشرق الأوسط | Middle East and North Africa |  | names: الشرق الأوسط وشمال أفريقيا | type: region
mashriq | المشرق العربي | Mashriq |  | short: المشرق | type: region
maghreb | المغرب العربي | Maghreb |  | names: المغرب الكبير | type: region | lat: 32.00 | lon: 2.00
arab-world | العالم العربي | Arab world |  | names: الوطن العربي | type: region
muslim-world | العالم الإسلامي | Muslim world |  | type: region
levant | بلاد الشام | Levant |  | type: region | lat: 34.00 | lon: 37.00
arabian-peninsula | الجزيرة العربية | Arabian Peninsula |  | names: شبه الجزيرة العربية ; جزيرة العرب ; شبه جزيرة العرب | type: region | lat: 22.00 | lon: 46.00
horn-of-africa | القرن الأفريقي | Horn of Africa |  | type: region | lat: 8.00 | lon: 45.00
sahel | الساحل الأفريقي | Sahel |  | names: منطقة الساحل ; الساحل والصحراء | type: region | lat: 15.00 | lon: 0.00
west-africa | غرب أفريقيا | West Africa |  | type: region | lat: 12.00 | lon: -2.00
east-africa | شرق أفريقيا | East Africa |  | type: region | lat: 0.00 | lon: 37.00
africa | أفريقيا | Africa |  | names: القارة الأفريقية ; القارة السمراء | type: region | lat: 2.00 | lon: 21.00
europe | أوروبا | Europe |  | names: أوربا ; القارة الأوروبية ; القارة العجوز | type: region | lat: 50.00 | lon: 15.00
eastern-europe | أوروبا الشرقية | Eastern Europe |  | names: شرق أوروبا | type: region | lat: 50.00 | lon: 28.00
western-europe | أوروبا الغربية | Western Europe |  | names: غرب أوروبا | type: region
asia | آسيا | Asia |  | names: القارة الآسيوية | type: region | lat: 35.00 | lon: 90.00
central-asia | آسيا الوسطى | Central Asia |  | names: وسط آسيا | type: region | lat: 42.00 | lon: 65.00
south-asia | جنوب آسيا | South Asia |  | type: region
south-east-asia | جنوب شرق آسيا | South-east Asia |  | type: region
east-asia | شرق آسيا | East Asia |  | type: region
latin-america | أميركا اللاتينية | Latin America |  | names: أمريكا اللاتينية | type: region | lat: -10.00 | lon: -60.00
south-america | أميركا الجنوبية | South America |  | names: أمريكا الجنوبية | type: region | lat: -15.00 | lon: -60.00
north-america | أميركا الشمالية | North America |  | names: أمريكا الشمالية | type: region | lat: 45.00 | lon: -100.00
central-america | أميركا الوسطى | Central America |  | names: أمريكا الوسطى | type: region
balkans | البلقان | Balkans |  | names: دول البلقان ; غرب البلقان | type: region | lat: 43.00 | lon: 21.00
scandinavia | الدول الاسكندنافية | Scandinavia |  | names: إسكندنافيا | type: region | lat: 62.00 | lon: 15.00
korean-peninsula | شبه الجزيرة الكورية | Korean Peninsula |  | type: region | lat: 38.00 | lon: 127.00
arctic | القطب الشمالي | Arctic |  | type: region
fertile-crescent | الهلال الخصيب | Fertile Crescent |  | type: region
caribbean | الكاريبي | Caribbean |  | names: البحر الكاريبي | type: sea | lat: 15.00 | lon: -75.00
sub-saharan-africa | أفريقيا جنوب الصحراء | Sub-Saharan Africa |  | type: region
sahara | الصحراء الكبرى | Sahara |  | type: region | lat: 23.00 | lon: 10.00
indus | نهر السند | Indus |  | type: river

# --- Found missing in the news
jufaynah | الجفينة | Jufaynah | YEM | type: village | lat: 15.41 | lon: 45.27 | in: marib
balaq | البلق | Balaq | YEM | names: جبل البلق | type: mountain | lat: 15.40 | lon: 45.25 | in: marib | ambiguous: yes
jabal-al-wash | جبل الوعش | Jabal al-Wash | YEM | type: mountain | in: taiz
fayush | الفيوش | Fayush | YEM | type: village | lat: 13.02 | lon: 44.92 | in: lahij
alam-aden | العلم | Alam | YEM | type: village | lat: 12.92 | lon: 45.12 | in: aden | ambiguous: yes
wadi-of-abyan | الوضيع | Wadi | YEM | type: district | lat: 13.75 | lon: 46.05 | in: abyan | ambiguous: yes
husseiniyah-baghdad | الحسينية | Husseiniyah | IRQ | type: town | lat: 33.50 | lon: 44.40 | in: IRQ/capital/بغداد | ambiguous: yes
habibiyah | الحبيبية | Habibiyah | IRQ | type: quarter | lat: 33.35 | lon: 44.45 | in: IRQ/capital/بغداد
abu-dshir | أبو دشير | Abu Dshir | IRQ | names: أبودشير | type: quarter | lat: 33.22 | lon: 44.38 | in: IRQ/capital/بغداد
nazal | نزال | Nazal | IRQ | type: quarter | lat: 33.34 | lon: 43.77 | in: anbar | ambiguous: yes
tash | الطاش | Tash | IRQ | type: village | lat: 33.38 | lon: 43.30 | in: anbar | ambiguous: yes
ankur | العنكور | Ankur | IRQ | type: village | lat: 33.35 | lon: 43.15 | in: anbar
sajar | السجر | Sajar | IRQ | type: village | lat: 33.40 | lon: 43.75 | in: anbar | ambiguous: yes
zankurah | الزنكورة | Zankurah | IRQ | type: village | lat: 33.45 | lon: 43.20 | in: anbar
hamidhiyah | الحامضية | Hamidhiyah | IRQ | type: village | lat: 33.47 | lon: 43.42 | in: anbar
albu-shihab | البو شهاب | Albu Shihab | IRQ | names: البوشهاب | type: village | in: anbar
dogubayazit | دوغوبايزيد | Dogubayazit | TUR | names: دوغو بايزيد ; دوجو بيازيد ; دوجو بايزيد | type: town | lat: 39.55 | lon: 44.08
kadikoy | كاديكوي | Kadikoy | TUR | names: قاضي كوي | type: quarter | lat: 40.99 | lon: 29.03
esenboga-airport | مطار إيسنبوغا | Esenboga Airport | TUR | names: مطار إيسنبوجا | type: airport | lat: 40.13 | lon: 33.00
gardabya-airbase | القرضابية | Gardabya airbase | LBY | names: قاعدة القرضابية | type: base | lat: 31.06 | lon: 16.60
duma-nablus | دوما | Duma | PSE | type: village | lat: 32.06 | lon: 35.37 | in: nablus | ambiguous: yes
hamad-international-airport | مطار حمد الدولي | Hamad International Airport | QAT | type: airport | lat: 25.27 | lon: 51.61
times-square | تايمز سكوير | Times Square | USA | names: ميدان تايمز سكوير | type: street | lat: 40.76 | lon: -73.99
kiziltepe | كيزيل تبه | Kiziltepe | TUR | names: قزل تبه ; قيزيل تبه ; قيزل تبه | type: town | lat: 37.19 | lon: 40.59
qasr-al-breij | قصر البريج | Qasr al-Breij | SYR | type: village | in: aleppo
ashari-farms | الأشعري | Ashari farms | SYR | type: region | in: eastern-ghouta | ambiguous: yes
marj-al-sultan | مرج السلطان | Marj al-Sultan | SYR | type: town | lat: 33.50 | lon: 36.47 | in: rural-damascus
hafir | حفير | Hafir | SYR | names: حفير الفوقا ; حفير التحتا | type: village | in: rural-damascus | ambiguous: yes
bassimah | بسيمة | Bassimah | SYR | type: village | lat: 33.60 | lon: 36.19 | in: rural-damascus
deir-qanun-barada | دير قانون | Deir Qanun | SYR | type: village | in: rural-damascus
kfeir-al-zayt | كفير الزيت | Kfeir al-Zayt | SYR | type: village | in: rural-damascus
qazzaz | القزاز | Qazzaz | SYR | type: quarter | in: SYR/capital/دمشق | ambiguous: yes
deir-salman | دير سلمان | Deir Salman | SYR | type: village | in: rural-damascus
ghizlaniya | الغزلانية | Ghizlaniya | SYR | type: town | lat: 33.40 | lon: 36.45 | in: rural-damascus
hawsh-al-farah | حوش الفارة | Hawsh al-Farah | SYR | type: village | in: rural-damascus
beit-tima | بيت تيما | Beit Tima | SYR | type: village | in: rural-damascus
kafr-hawr | كفر حور | Kafr Hawr | SYR | type: village | in: rural-damascus
mazraat-beit-jinn | مزرعة بيت جن | Mazraat Beit Jinn | SYR | names: مزارع بيت جن | type: village | lat: 33.31 | lon: 35.90 | in: rural-damascus
marayan | مرعيان | Marayan | SYR | type: village | in: idlib
tarmala | ترملا | Tarmala | SYR | type: village | in: idlib
qaminas | قميناس | Qaminas | SYR | type: village | lat: 35.89 | lon: 36.69 | in: idlib
faylun | فيلون | Faylun | SYR | type: village | in: idlib
aqrabat-idlib | عقربات | Aqrabat | SYR | type: village | in: idlib
naijiya-idlib | الناجية | Najiya | SYR | type: village | in: idlib | ambiguous: yes
zainiya-idlib | الزعينية | Zainiya | SYR | type: village | in: idlib
ghassaniya-idlib | الغسانية | Ghassaniya | SYR | type: village | in: idlib
huwayz-hama | الحويز | Huwayz | SYR | type: village | in: hama
shatha | شطحة | Shatha | SYR | type: town | in: hama | ambiguous: yes
salhab | سلحب | Salhab | SYR | type: town | lat: 35.26 | lon: 36.38 | in: hama
tlaf | طلف | Tlaf | SYR | type: village | in: hama
ezz-al-din-homs | عز الدين | Ezz al-Din | SYR | type: village | in: homs | ambiguous: yes
saan-homs | السعن | Saan | SYR | type: town | in: hama
mushrifa-homs | المشرفة | Mushrifa | SYR | type: town | lat: 34.84 | lon: 36.87 | in: homs | ambiguous: yes
jazal-field | جزل | Jazal | SYR | names: حقل جزل | type: building | in: homs | ambiguous: yes
hosn-homs | الحصن | Hosn | SYR | type: town | lat: 34.76 | lon: 36.29 | in: homs | ambiguous: yes
wadi-al-dhahab-homs | وادي الذهب | Wadi al-Dhahab | SYR | type: quarter | in: homs
tell-nebi-mando | تل النبي مندو | Tell Nebi Mando | SYR | names: النبي مندو | type: village | lat: 34.56 | lon: 36.52 | in: homs
buwayda-sharqiya | البويضة الشرقية | Buwayda al-Sharqiya | SYR | type: village | in: homs
mesqan | مسقان | Mesqan | SYR | type: village | in: aleppo
ghandoura | الغندورة | Ghandoura | SYR | type: town | lat: 36.61 | lon: 37.83 | in: aleppo
haydariya-aleppo | الحيدرية | Haydariya | SYR | type: quarter | in: aleppo
sheran-aleppo | شيران | Sheran | SYR | type: town | in: aleppo
shuyukh-aleppo | الشيوخ | Shuyukh | SYR | names: الشيوخ فوقاني ; الشيوخ تحتاني | type: town | in: aleppo | ambiguous: yes
abu-hamam | أبو حمام | Abu Hamam | SYR | type: town | lat: 34.80 | lon: 40.67 | in: deir-ez-zor | ambiguous: yes
kashkiyah | الكشكية | Kashkiyah | SYR | type: town | in: deir-ez-zor
muraiya | المريعية | Muraiya | SYR | type: village | lat: 35.29 | lon: 40.21 | in: deir-ez-zor
hawijat-saqr | حويجة صكر | Hawijat Saqr | SYR | type: quarter | in: deir-ez-zor
hatla | حطلة | Hatla | SYR | type: village | lat: 35.34 | lon: 40.21 | in: deir-ez-zor
muwazzafin-deir-ez-zor | الموظفين | Muwazzafin | SYR | type: quarter | in: deir-ez-zor | ambiguous: yes
shajara-daraa | الشجرة | Shajara | SYR | type: town | in: daraa | ambiguous: yes
heit-daraa | حيط | Heit | SYR | type: village | in: daraa | ambiguous: yes
gharz | غرز | Gharz | SYR | type: region | in: daraa | ambiguous: yes
thaala | الثعلة | Thaala | SYR | type: village | lat: 32.70 | lon: 36.42 | in: sweida
aqraba-daraa | عقربا | Aqraba | SYR | type: town | in: daraa
ghabaghib | غباغب | Ghabaghib | SYR | type: town | lat: 33.18 | lon: 36.22 | in: daraa
tell-al-jabiyah | تل الجابية | Tell al-Jabiyah | SYR | type: base | in: daraa
qastal-maaf | قسطل معاف | Qastal Maaf | SYR | type: town | lat: 35.78 | lon: 35.95 | in: latakia
beit-yashout | بيت ياشوط | Beit Yashout | SYR | type: town | in: latakia
qazaniya | قزانية | Qazaniya | IRQ | type: town | in: diyala
hibhib | هبهب | Hibhib | IRQ | type: town | lat: 33.77 | lon: 44.53 | in: diyala
wajihiya | الوجيهية | Wajihiya | IRQ | type: town | in: diyala
bahzani | بحزاني | Bahzani | IRQ | type: town | lat: 36.47 | lon: 43.34 | in: nineveh
batnaya | باطنايا | Batnaya | IRQ | type: town | lat: 36.51 | lon: 43.11 | in: nineveh
tel-skuf | تل أسقف | Tel Skuf | IRQ | names: تللسقف | type: town | lat: 36.57 | lon: 43.12 | in: nineveh
sinuni | سنوني | Sinuni | IRQ | names: السنوني | type: town | lat: 36.46 | lon: 41.66 | in: nineveh
jarayshi | الجرايشي | Jarayshi | IRQ | names: البو جرايش | type: village | in: anbar
mashahda | المشاهدة | Mashahda | IRQ | type: town | in: IRQ/capital/بغداد | ambiguous: yes
nahrawan | النهروان | Nahrawan | IRQ | type: town | lat: 33.37 | lon: 44.77 | in: IRQ/capital/بغداد
khor-abdullah | خور عبد الله | Khor Abdullah | IRQ | names: خور عبدالله | type: sea | lat: 29.90 | lon: 48.30
altun-kupri | آلتون كوبري | Altun Kupri | IRQ | names: التون كوبري ; ألتون كوبري ; بردي كركوك | type: town | lat: 35.75 | lon: 44.14 | in: kirkuk
laylan | ليلان | Laylan | IRQ | type: town | lat: 35.33 | lon: 44.54 | in: kirkuk
shurayja | الشريجة | Shurayja | YEM | type: town | in: lahij
kulaba-taiz | كلابة | Kulaba | YEM | type: quarter | in: taiz
zunuj-taiz | الزنوج | Zunuj | YEM | type: quarter | in: taiz | ambiguous: yes
usayfira-taiz | عصيفرة | Usayfira | YEM | type: quarter | in: taiz
jabal-jarra | جبل جرة | Jabal Jarra | YEM | type: mountain | in: taiz
sala-taiz | صالة | Sala | YEM | type: district | in: taiz | ambiguous: yes
maafer | المعافر | Maafer | YEM | type: district | in: taiz
siyani-ibb | السياني | Siyani | YEM | type: district | in: ibb | ambiguous: yes
radum-shabwa | رضوم | Radum | YEM | type: district | in: shabwa
husha-dhale | الحشا | Husha | YEM | type: district | in: dhale
jabal-ayban | جبل عيبان | Jabal Ayban | YEM | names: عيبان | type: mountain | lat: 15.27 | lon: 44.08 | in: YEM/capital/صنعاء
sheub-sanaa | شعوب | Shuub | YEM | type: quarter | in: YEM/capital/صنعاء | ambiguous: yes
maeen-sanaa | معين | Maeen | YEM | type: quarter | in: YEM/capital/صنعاء | ambiguous: yes
raydah-amran | ريدة | Raydah | YEM | type: town | lat: 15.82 | lon: 44.04 | in: amran | ambiguous: yes
sawani | السواني | Sawani | LBY | type: town | in: LBY/capital/طرابلس | ambiguous: yes
jakharrah | جخرة | Jakharrah | LBY | type: town | lat: 29.30 | lon: 21.68
fataih | الفتائح | Fataih | LBY | type: village | in: derna
bardiya | البردي | Bardiya | LBY | names: البردية | type: town | lat: 31.76 | lon: 25.09 | ambiguous: yes
zella | زلة | Zella | LBY | type: town | lat: 28.55 | lon: 17.56 | in: jufra | ambiguous: yes
shwayrif | الشويرف | Shwayrif | LBY | type: town | lat: 29.98 | lon: 14.27
mabruk-field | المبروك | Mabruk field | LBY | names: حقل المبروك | type: building | lat: 29.90 | lon: 17.30 | ambiguous: yes
ghani-field | الغاني | Ghani field | LBY | names: حقل الغاني | type: building | in: jufra | ambiguous: yes
nabi-chit | النبي شيت | Nabi Chit | LBN | names: النبي شيث | type: town | lat: 33.87 | lon: 36.11
bouday | بوداي | Bouday | LBN | type: town
saadnayel | سعدنايل | Saadnayel | LBN | type: town | lat: 33.82 | lon: 35.89
anjar | عنجر | Anjar | LBN | type: town | lat: 33.73 | lon: 35.93
odaisseh | العديسة | Odaisseh | LBN | type: town | lat: 33.26 | lon: 35.54
jezzine | جزين | Jezzine | LBN | type: town | lat: 33.54 | lon: 35.58
aramoun | عرمون | Aramoun | LBN | type: town | lat: 33.77 | lon: 35.52
ouzai | الأوزاعي | Ouzai | LBN | type: quarter | lat: 33.85 | lon: 35.49 | in: LBN/capital/بيروت | ambiguous: yes
clemenceau-beirut | كليمنصو | Clemenceau | LBN | type: quarter | in: LBN/capital/بيروت
zahrieh-tripoli | الزاهرية | Zahrieh | LBN | type: quarter | in: tripoli-lebanon
bhannine | بحنين | Bhannine | LBN | type: town | lat: 34.49 | lon: 35.96
fneideq | فنيدق | Fneideq | LBN | type: town | lat: 34.46 | lon: 36.18
bourj-hammoud | برج حمود | Bourj Hammoud | LBN | type: town | lat: 33.89 | lon: 35.54
sin-el-fil | سن الفيل | Sin el-Fil | LBN | type: town | lat: 33.88 | lon: 35.54
dekwaneh | الدكوانة | Dekwaneh | LBN | type: town | lat: 33.88 | lon: 35.54
awkar | عوكر | Awkar | LBN | type: town
ramlet-al-baida | الرملة البيضاء | Ramlet al-Baida | LBN | type: quarter | lat: 33.88 | lon: 35.48 | in: LBN/capital/بيروت
khirbet-selm | خربة سلم | Khirbet Selm | LBN | type: town
qana | قانا | Qana | LBN | type: town | lat: 33.21 | lon: 35.30
tibnin | تبنين | Tibnin | LBN | type: town | lat: 33.20 | lon: 35.41
kafr-kila | كفركلا | Kafr Kila | LBN | names: كفر كلا | type: town | lat: 33.28 | lon: 35.55

# --- Places whose name better known ones above bear too
marj-ghouta | المرج | Marj of Ghouta | SYR | type: region | in: rural-damascus | ambiguous: yes
tayba-damascus | الطيبة | Tayba | SYR | type: village | in: rural-damascus | ambiguous: yes
husseiniyah | الحسينية | Husseiniyah | SYR | type: town | lat: 33.43 | lon: 36.34 | in: rural-damascus | ambiguous: yes
shabaa-ghouta | شبعا | Shabaa | SYR | type: town | in: rural-damascus | ambiguous: yes
mansoura-aleppo | المنصورة | Mansoura | SYR | type: village | in: aleppo | ambiguous: yes
ashrafieh-aleppo | الأشرفية | Ashrafieh | SYR | type: quarter | lat: 36.23 | lon: 37.14 | in: aleppo | ambiguous: yes
salah-al-din-aleppo | صلاح الدين | Salah al-Din | SYR | type: quarter | lat: 36.19 | lon: 37.12 | in: aleppo | ambiguous: yes
khalidiya-aleppo | الخالدية | Khalidiya | SYR | type: quarter | lat: 36.23 | lon: 37.13 | in: aleppo | ambiguous: yes
amiriyah-aleppo | العامرية | Amiriyah | SYR | type: quarter | in: aleppo | ambiguous: yes
maan-village | معان | Maan village | SYR | type: village | lat: 35.37 | lon: 36.79 | in: hama | ambiguous: yes
saida-daraa | صيدا | Saida | SYR | type: town | in: daraa | ambiguous: yes
jizah-daraa | الجيزة | Jizah | SYR | type: town | in: daraa | ambiguous: yes
jafra-deir-ez-zor | الجفرة | Jafra | SYR | type: village | in: deir-ez-zor | ambiguous: yes
rusafa-raqqa | الرصافة | Rusafa | SYR | type: town | lat: 35.63 | lon: 38.76 | in: raqqa | ambiguous: yes
alam | العلم | Alam | IRQ | type: town | lat: 34.70 | lon: 43.69 | in: saladin-governorate | ambiguous: yes
hamdan-yemen | همدان | Hamdan | YEM | type: district | lat: 15.45 | lon: 44.10 | in: YEM/capital/صنعاء | ambiguous: yes
tuwal-jizan | الطوال | Tuwal | SAU | type: crossing | lat: 16.53 | lon: 42.97 | ambiguous: yes
salihiya-damascus | الصالحية | Salihiya | SYR | type: quarter | lat: 33.52 | lon: 36.29 | in: SYR/capital/دمشق | ambiguous: yes
salihiya-deir-ez-zor | الصالحية | Salihiya | SYR | type: village | in: deir-ez-zor | ambiguous: yes
midan-damascus | الميدان | Midan | SYR | type: quarter | lat: 33.49 | lon: 36.30 | in: SYR/capital/دمشق | ambiguous: yes
midan-aleppo | الميدان | Midan | SYR | type: quarter | in: aleppo | ambiguous: yes
amara-damascus | العمارة | Amara quarter | SYR | type: quarter | in: SYR/capital/دمشق | ambiguous: yes
quseir-egypt | القصير | Quseir | EGY | type: town | lat: 26.10 | lon: 34.28 | ambiguous: yes
tayba-lebanon | الطيبة | Taybeh | LBN | type: village | lat: 33.28 | lon: 35.52 | ambiguous: yes
taybeh-ramallah | الطيبة | Taybeh | PSE | type: village | lat: 31.95 | lon: 35.30 | ambiguous: yes
tayibe-israel | الطيبة | Tayibe | ISR | type: town | lat: 32.27 | lon: 35.01 | ambiguous: yes
mansoura-raqqa | المنصورة | Mansoura | SYR | type: town | lat: 35.83 | lon: 38.75 | in: raqqa | ambiguous: yes
husseiniya-karbala | الحسينية | Husseiniya | IRQ | type: town | lat: 32.67 | lon: 44.12 | in: karbala | ambiguous: yes
husseiniya-deir-ez-zor | الحسينية | Husseiniya | SYR | type: village | in: deir-ez-zor | ambiguous: yes
zahraa-homs | الزهراء | Zahraa | SYR | type: quarter | in: homs | ambiguous: yes
qobbeh-tripoli | القبة | Qobbeh | LBN | type: quarter | lat: 34.44 | lon: 35.85 | in: tripoli-lebanon | ambiguous: yes
yarmouk-baghdad | اليرموك | Yarmouk | IRQ | type: quarter | in: IRQ/capital/بغداد | ambiguous: yes
mazraa-sweida | المزرعة | Mazraa | SYR | type: town | in: sweida | ambiguous: yes
nasiriyah-syria | الناصرية | Nasiriyah | SYR | type: town | lat: 33.87 | lon: 36.81 | in: rural-damascus | ambiguous: yes
aziziyah-wasit | العزيزية | Aziziyah | IRQ | type: town | lat: 32.91 | lon: 45.06 | ambiguous: yes
hawta-shabwa | الحوطة | Hawta | YEM | type: town | in: shabwa | ambiguous: yes
karama-jordan | الكرامة | Karama | JOR | type: town | lat: 31.95 | lon: 35.58 | ambiguous: yes
