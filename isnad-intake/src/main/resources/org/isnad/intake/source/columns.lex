%columns
# field | names: what the column is called in tables and records as they are met, the likeliest first
# The day on which a page was taken stands for its own only where no other is given, and behind all other names.
# Case, spaces, hyphens and underscores make no difference; a dot leads into a nested record, a number into a list.
content | names: content ; text ; body ; article_text ; article_body ; articleBody ; full_text ; body_text ; body_xhtml ; body_html ; content.rendered ; content.value ; content_text ; content_html ; story ; news_content ; maintext ; bodies.0.value ; contentstr ; fulltext ; النص ; نص الخبر ; نص المقال ; المحتوى ; المقال ; الخبر
title | names: title ; headline ; head ; heading ; title.rendered ; title.value ; headlines.0.value ; article.title ; العنوان ; عنوان الخبر ; عنوان المقال
outlet | names: outlet ; newspaper ; publisher ; publisher.name ; source.name ; source_name ; source ; site ; site_name ; media ; article.outlet ; الصحيفة ; المصدر ; الموقع ; الناشر
published | names: published ; published_at ; publication_date ; publish_date ; date_published ; datePublished ; pubdate ; date_publish ; published_date ; firstcreated ; versioncreated ; date ; pub_date ; post_date ; article_date ; news_date ; issue_date ; display_date ; release_date ; posted_at ; posted_on ; datetime ; date_time ; created_at ; created ; date_created ; timestamp ; time ; article.published ; date_extracted ; التاريخ ; تاريخ النشر ; تاريخ الخبر ; تاريخ المقال ; تاريخ
url | names: url ; link ; address ; permalink ; canonical_url ; webpage ; article.url ; الرابط ; رابط الخبر
author | names: author ; author.name ; authors.0.name ; byline ; writer ; authors ; الكاتب ; كاتب المقال ; المؤلف
credit | names: credit ; agency ; infosources.0.name ; infosource ; creditline ; الوكالة
id | names: id ; uri ; guid ; article_id ; _id
version | names: version ; revision
standing | names: pubstatus ; status
