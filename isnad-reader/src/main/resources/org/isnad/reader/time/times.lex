%ages
# words a little before a length of years that make it an age
سن ; عمر ; العمر ; عمره ; عمرها ; عمرهم ; البالغ ; البالغة ; بعمر ; الأعمار ; أعمارهم ; أعمارهن ; السن

%older
# words right before a length of years that make it an age
يبلغ ; تبلغ ; دون ; فوق

%rates
# words behind a length that make it a distance
ضوئية ; ضوئي
