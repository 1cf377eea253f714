# What a figure covers: which words tie it to a period, and which say that it is a running total or
# is added to one. Every line has an example that is run as a test: the figure in { }, and in [ ] the
# words that the line finds.

%within
# words before a length of time that make it the period of a count | e: example
خلال ; في غضون ; على مدى ; على مدار ; طوال ; طيلة ; في ظرف ; أثناء ; مدى ; مدار | e: قتل {90 شخصا} خلال [ثلاثة أسابيع] في إدلب
منذ ; مذ | e: نزح {4000 شخص} [منذ شهرين]

%outside
# words before a time that make it no period of a count: it came before, or after
قبل ; قبيل ; بعد ; بعيد ; عقب ; غداة ; عشية ; إلى ; حول ; بشأن ; عن ; بتاريخ ; موعد ; اتفاق ; قرار ; مرة ; الأولى ; موازنة ; ميزانية

%breaks
# words behind which something else is told, with its own time and place
ردا ; انتقاما ; ثأرا ; احتجاجا ; تضامنا ; بعد ; بعيد ; عقب ; غداة ; عشية ; قبل ; قبيل ; مقارنة ; مقابل

%since
# words before a time, or its first word, that make a count a running one
منذ ; مذ ; حتى ; لغاية ; اعتبارا من ; ابتداء من ; بدءا من

%extent
# words ; … | cumulative or new | where: before (default) or after the figure | e: example
إجمالي ; إجمالا ; الحصيلة الإجمالية ; حصيلة إجمالية ; العدد الإجمالي ; العدد الكلي ; المجموع الكلي ; المحصلة النهائية ; الحصيلة النهائية ; حصيلة نهائية ; مجموع ; الإجمالي ; بلغ عدد ; بلغت حصيلة ; وصل عدد ; وصلت حصيلة ; بلغت أعداد ; يبلغ عدد ; بلغ مجموع ; بلغ إجمالي ; ما مجموعه | cumulative | e: [بلغ عدد] القتلى {340 شخصا}
ارتفاع حصيلة ; ارتفاع عدد ; ارتفع عدد ; ارتفعت حصيلة ; ارتفعت الحصيلة ; يرتفع عدد ; ليرتفع عدد ; لترتفع حصيلة ; ليرتفع العدد ; ارتفع العدد ; ليصل عدد ; ليصل العدد ; لتصل الحصيلة ; لترتفع الحصيلة ; ليبلغ عدد ; وبذلك يرتفع عدد ; وبذلك ترتفع حصيلة ; ارتفاع الحصيلة | cumulative | e: [ارتفع عدد] القتلى إلى {75 شخصا}
حتى الآن ; حتى اليوم ; إلى الآن ; حتى اللحظة ; حتى هذه اللحظة ; حتى تاريخه ; إجمالا | cumulative | where: after | e: قتل {75 جنديا} [حتى الآن]
بزيادة ; بزيادة قدرها ; بزيادة بلغت ; بارتفاع قدره ; دفعة جديدة من ; مجموعة جديدة من ; وجبة جديدة من ; دفعة إضافية من ; زيادة قدرها | new | e: وصلت [دفعة جديدة من] {400 جندي}
إضافي ; إضافية ; إضافيين ; إضافيا ; جدد ; جديدة ; جديدا ; جديد | new | where: after | e: أرسلت أنقرة {500 جندي} [إضافي]

%increase
# verbs of rising: with إلى the figure behind is a running total, with ب it is what is added
ارتفع ; ارتفعت ; يرتفع ; ترتفع ; ليرتفع ; لترتفع ; وصل ; وصلت ; ليصل ; لتصل ; زاد ; زادت ; ازداد ; ازدادت ; ارتفاع ; ليبلغ ; لتبلغ | e: [ارتفع] القتلى إلى {75 شخصا}
