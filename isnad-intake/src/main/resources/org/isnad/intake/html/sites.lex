%sites
# Hints for single sites: domain | outlet | body: CSS | drop: CSS | title: CSS | date: CSS | author: CSS
# A domain stands for its subdomains too. All but the domain may be left out. CSS selectors part their alternatives by commas.
aawsat.com | الشرق الأوسط
ahram.org.eg | الأهرام
akhbarelyom.com | أخبار اليوم
al-akhbar.com | الأخبار
al-sharq.com | الشرق
alanba.com.kw | الأنباء
alarab.co.uk | العرب
alaraby.co.uk | العربي الجديد
alarabiya.net | العربية
alayam.com | الأيام
albayan.ae | البيان
aletihad.ae | الاتحاد
alghad.com | الغد
alhayat.com | الحياة
alhurra.com | الحرة
aljarida.com | الجريدة
aljazeera.net | الجزيرة
alkhaleej.ae | الخليج
almada-paper.net | المدى
almanar.com.lb | المنار
almasryalyoum.com | المصري اليوم
almayadeen.net | الميادين
almustaqbal.com | المستقبل
alquds.co.uk | القدس العربي
alquds.com | القدس
alrai.com | الرأي
alriyadh.com | الرياض
alsumaria.tv | السومرية نيوز
alwasatnews.com | الوسط
alwatan.com.sa | الوطن
annahar.com | النهار
assafir.com | السفير
bbc.com | بي بي سي
bna.bh | وكالة أنباء البحرين
cnn.com | سي إن إن
dw.com | دويتشه فيله
elaph.com | إيلاف
elwatannews.com | الوطن
emaratalyoum.com | الإمارات اليوم
enabbaladi.net | عنب بلدي
france24.com | فرانس 24
hespress.com | هسبريس
kuna.net.kw | وكالة الأنباء الكويتية
maannews.net | وكالة معا
mena.org.eg | وكالة أنباء الشرق الأوسط
nna-leb.gov.lb | الوكالة الوطنية للإعلام
okaz.com.sa | عكاظ
petra.gov.jo | وكالة الأنباء الأردنية
qna.org.qa | وكالة الأنباء القطرية
raialyoum.com | رأي اليوم
reuters.com | رويترز
rt.com | روسيا اليوم
sabq.org | سبق
sana.sy | سانا
shorouknews.com | الشروق
skynewsarabia.com | سكاي نيوز عربية
spa.gov.sa | وكالة الأنباء السعودية
sputniknews.com | سبوتنيك
syria.tv | تلفزيون سوريا
trtarabi.com | تي آر تي عربي
wafa.ps | وكالة الأنباء الفلسطينية
wam.ae | وكالة أنباء الإمارات
youm7.com | اليوم السابع
zamanalwsl.net | زمان الوصل
