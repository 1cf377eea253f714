%page
# What pages are made of: what | names: …
# Lookups of words in class and id names split at hyphens, underscores, spaces and capitals, in lower case.

# Where the text of an article stands, by the habits of publishing systems; CSS selectors, the surest first.
body | names: [itemprop=articleBody] ; .amp-wp-article-content ; .entry-content ; .td-post-content ; .field--name-body ; .field-name-body ; .article-body ; .article__body ; .article-body-content ; .articleBody ; .article-text ; .story-body ; .story-content ; .post-content ; .post-body ; .post_content ; .single-content ; .news-content ; .news-body ; .news-details ; .news-text ; .newsDetails ; .article-content ; .article-details ; .articleContent ; .detail-content ; .details-text ; .content-body ; .body-content ; .text-content ; .node-body ; .wysiwyg ; #article-body ; #articleBody ; #article-content ; #newsBody ; #newsText ; #NewsStory ; #storyBody

# Words in the class or id of what stands around an article's text.
around | names: advertisement ; advertising ; breadcrumb ; breadcrumbs ; comment ; comments ; comentarios ; disqus ; footer ; masthead ; mostread ; mostviewed ; nav ; navbar ; navigation ; newsletter ; outbrain ; pager ; pagination ; popular ; read-also ; readalso ; readmore ; recommend ; recommended ; recommendations ; relatedposts ; related ; replies ; respond ; share ; sharing ; shareaddthis ; sharedaddy ; sidebar ; similar ; social ; sponsor ; sponsored ; subscribe ; taboola ; tagcloud ; toolbar ; trending ; widget ; widgets ; author-box ; authorbox ; cookie ; cookies ; alsoread ; seealso
# The same, but words that publishing systems also put on the article itself; they count where there is little text.
beside | names: ad ; ads ; adv ; advert ; banner ; meta ; more ; tag ; tags ; print ; tools ; hidden ; caption ; latest ; gallery ; labels ; keywords ; search ; skip ; slider ; ticker ; credit-line ; poll ; rating ; attachment ; toc ; promo ; popup ; login ; votes ; menu ; copyright ; copyrights

# Words in the class or id of what holds a date of publication.
dated | names: date ; time ; published ; publish ; pubdate ; postdate ; datetime ; timestamp ; publishdate ; posted ; dateline ; newsdate ; articledate

# Names of <meta> that hold a date of publication, the surest first.
meta-date | names: article:published_time ; og:article:published_time ; og:published_time ; datePublished ; parsely-pub-date ; sailthru.date ; cXenseParse:recs:publishtime ; dc.date.issued ; dcterms.issued ; dc.date ; dcterms.created ; dcterms.date ; dc.date.created ; publish-date ; publish_date ; publishdate ; published_time ; publication_date ; pubdate ; article.published ; article_date_original ; originalpublicationdate ; date

meta-title | names: og:title ; twitter:title ; dc.title ; dcterms.title ; title ; sailthru.title
meta-outlet | names: og:site_name ; publisher ; dc.publisher ; dcterms.publisher ; application-name ; apple-mobile-web-app-title ; twitter:app:name:iphone ; copyright
meta-author | names: author ; article:author ; dc.creator ; dcterms.creator ; parsely-author ; sailthru.author ; byl
author | names: [itemprop=author] [itemprop=name] ; [itemprop=author] ; [rel=author] ; .author-name ; .byline-name ; .byline ; .post-author ; .article-author ; .writer-name ; .writer ; .author

# Lines inside a text that lead away from it; they count where the line is short or made of links.
away | names: اقرأ أيضا ; اقرأ أيضًا ; إقرأ أيضا ; اقرأ المزيد ; إقرأ المزيد ; اقرأوا أيضا ; اقرؤوا أيضا ; طالع أيضا ; شاهد أيضا ; شاهد ; انظر أيضا ; المزيد ; للمزيد ; مواضيع ذات صلة ; موضوعات ذات صلة ; مواضيع متعلقة ; موضوعات متعلقة ; أخبار ذات صلة ; اخبار متعلقة ; الأكثر قراءة ; الأكثر مشاهدة ; شارك الخبر ; شارك المقال ; شارك على ; شاركنا ; مشاركة ; تابعنا على ; تابعونا على ; لمتابعة ; اشترك ; طباعة ; إرسال إلى صديق ; أرسل إلى صديق ; حجم الخط ; تكبير الخط ; التعليقات ; أضف تعليقا ; أضف تعليقك ; كلمات مفتاحية ; كلمات دلالية ; الكلمات المفتاحية ; الوسوم ; جميع الحقوق محفوظة ; حقوق النشر ; إعلان ; لا يوجد تعليقات ; قد يعجبك أيضا ; عاجل الآن

# What stands before the name of the agency that an article was taken from.
credit | names: المصدر ; المصدر الأصلي ; مصدر الخبر ; نقلا عن ; الوكالة

# What stands before the name of who holds the rights of a page.
rights | names: جميع الحقوق محفوظة لـ ; جميع الحقوق محفوظة ل ; جميع الحقوق محفوظة © ; كافة الحقوق محفوظة لـ ; حقوق النشر محفوظة لـ ; جميع الحقوق محفوظة
# What is cut from the front of an author's name.
by | names: بقلم ; كتب ; كتبت ; إعداد ; الكاتب ; تحرير ; by

# Labels of parts of a page that are not the article; what stands behind them there goes with them.
others | names: عن الكاتب ; عن الكاتبة ; نبذة عن الكاتب ; للكاتب أيضا ; مقالات أخرى ; مقالات للكاتب ; المزيد من مقالات ; آراء القراء ; تعليقات القراء ; تعليقات الزوار ; شارك برأيك ; أضف رأيك ; اترك تعليقا ; اترك ردا ; ردود ; قصص أخرى ; أخبار أخرى ; مقالات مشابهة ; مقالات ذات صلة ; مواد ذات صلة ; قراءات مقترحة ; اخترنا لك ; اخترنا لكم ; مختارات ; قد يهمك ; ألبومات أخرى ; صور أخرى ; آخر الأخبار ; أحدث الأخبار ; أهم الأخبار ; هذا المقال للمشتركين ; محتوى للمشتركين ; النشرة البريدية ; سجل في النشرة

# What sites tell their visitors on every page; a short paragraph with one of these is no part of the article.
notice | names: ملفات تعريف الارتباط ; تعريف ارتباط ; إعدادات الموافقة ; توافقون على سياسة الخصوصية ; توافق على سياسة الخصوصية ; الآراء الواردة ; الآراء المنشورة ; لا تعبر بالضرورة عن رأي ; لا يعبر بالضرورة عن رأي ; لا تعكس بالضرورة ; لا يعكس بالضرورة ; تعبر عن رأي كاتب ; يعبر عن رأي كاتب ; إلغاء الاشتراك متى ; لمواصلة القراءة اشترك ; لقراءة المقال كاملا ; للاطلاع على المقال كاملا ; عنوان بريدك الإلكتروني ; لن ينشر عنوان بريدك ; لن يتم نشر عنوان بريدك
