%ages
# words before a length of years that make it an age
سن ; عمر ; العمر ; عمره ; عمرها ; عمرهم ; البالغ ; البالغة ; عاما ; يبلغ ; تبلغ ; دون ; فوق ; بعمر ; الأعمار ; أعمارهم

%rates
# words behind a length that make it a rate or a distance
ضوئية ; ضوئي ; مربع
