%numbers
# forms | class | value
#   class: zero unit teen ten tens small hundred hundreds scale scale-accusative dual scales vague fraction point minus
#          ordinal ordinal-eleven
#   unit: may be followed by عشر, by مئة and by و with a ten. teen: only before عشر or و with a ten.
#   scale-accusative: the accusative of one (12 ألفا) or the construct of two (ألفا شخص).
#   hundreds, scales, vague: without a number before them they are lower bounds.
#   fraction: value is NUMERATOR/DENOMINATOR.
#   not: printed words that only look like the form behind a proclitic
صفر | zero | 0 | not: وصفر ; لصفر ; كصفر
واحد ; واحدة | unit | 1
اثنان ; اثنين ; اثنتان ; اثنتين ; إثنان ; إثنين ; إثنتان ; إثنتين | unit | 2
ثلاثة ; ثلاث | unit | 3
أربعة ; أربع | unit | 4
خمسة ; خمس | unit | 5
ستة ; ست | unit | 6 | not: لست ; ولست ; فلست ; لستة
سبعة ; سبع | unit | 7
ثمانية ; ثماني ; ثمان | unit | 8
تسعة ; تسع | unit | 9
أحد ; إحدى ; احدى | teen | 1
حادي ; حادية | ordinal-eleven | 1
اثنا ; اثني ; اثنتا ; اثنتي ; اثنى ; اثنتى ; إثنا ; إثني ; إثنتا ; إثنتي | teen | 2
عشرة ; عشر | ten | 10
أحدعشر ; إحدىعشرة ; احدعشر | small | 11
اثناعشر ; اثنيعشر ; اثنتاعشرة ; اثنتيعشرة ; إثنيعشر | small | 12
ثلاثةعشر ; ثلاثعشرة | small | 13
أربعةعشر ; أربععشرة | small | 14
خمسةعشر ; خمسعشرة | small | 15
ستةعشر ; ستعشرة | small | 16
سبعةعشر ; سبععشرة | small | 17
ثمانيةعشر ; ثمانيعشرة | small | 18
تسعةعشر ; تسععشرة | small | 19
عشرون ; عشرين | tens | 20
ثلاثون ; ثلاثين | tens | 30
أربعون ; أربعين | tens | 40
خمسون ; خمسين | tens | 50
ستون ; ستين | tens | 60
سبعون ; سبعين | tens | 70
ثمانون ; ثمانين | tens | 80
تسعون ; تسعين | tens | 90
مئة ; مائة ; مية | hundred | 100
مئتان ; مئتين ; مئتا ; مئتي ; مائتان ; مائتين ; مائتا ; مائتي | hundred | 200
ثلاثمئة ; ثلاثمائة | hundred | 300
أربعمئة ; أربعمائة | hundred | 400
خمسمئة ; خمسمائة | hundred | 500
ستمئة ; ستمائة | hundred | 600
سبعمئة ; سبعمائة | hundred | 700
ثمانمئة ; ثمانمائة ; ثمانيمئة ; ثمانيمائة | hundred | 800
تسعمئة ; تسعمائة | hundred | 900
مئات ; مائات | hundreds | 100
ألف | scale | 1000
ألفا | scale-accusative | 1000
ألفان ; ألفين ; ألفي | dual | 1000
آلاف ; ألوف | scales | 1000
مليون | scale | 1000000
مليونا | scale-accusative | 1000000
مليونان ; مليونين ; مليوني | dual | 1000000
ملايين | scales | 1000000
مليار ; بليون | scale | 1000000000
مليارا ; بليونا | scale-accusative | 1000000000
ملياران ; مليارين ; ملياري ; بليونان ; بليونين ; بليوني | dual | 1000000000
مليارات ; بلايين | scales | 1000000000
تريليون ; ترليون | scale | 1000000000000
تريليونا ; ترليونا | scale-accusative | 1000000000000
تريليونان ; تريليونين ; تريليوني ; ترليونين ; ترليوني | dual | 1000000000000
تريليونات ; ترليونات | scales | 1000000000000
عشرات | vague | 10
بضعة ; بضع | vague | 3
نصف ; نص | fraction | 1/2
ثلث | fraction | 1/3
ربع | fraction | 1/4
ثلثا ; ثلثي ; ثلثان ; ثلثين | fraction | 2/3
أثلاث | fraction | 1/3
أرباع | fraction | 1/4
أخماس | fraction | 1/5
أسداس | fraction | 1/6
أسباع | fraction | 1/7
أثمان | fraction | 1/8
أتساع | fraction | 1/9
أعشار | fraction | 1/10
فاصلة ; فاصل | point | 0
سالب ; ناقص | minus | 0
أول ; أولى | ordinal | 1
ثان ; ثاني ; ثانية | ordinal | 2
ثالث ; ثالثة | ordinal | 3
رابع ; رابعة | ordinal | 4
خامس ; خامسة | ordinal | 5
سادس ; سادسة | ordinal | 6
سابع ; سابعة | ordinal | 7
ثامن ; ثامنة | ordinal | 8
تاسع ; تاسعة | ordinal | 9
عاشر ; عاشرة | ordinal | 10
