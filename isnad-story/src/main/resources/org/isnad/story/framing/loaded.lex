# Words that take a side on whom they stand beside. Forms are as printed; hamza and a first ال make no difference.

%loaded
# id | against or for | words
militia | against | ميليشيا ; ميليشيات ; مليشيا ; مليشيات
gang | against | عصابة ; عصابات ; زمرة ; شرذمة
terrorist | against | إرهابي ; إرهابية ; إرهابيون ; إرهابيين ; إرهاب
coup | against | انقلابي ; انقلابية ; انقلابيون ; انقلابيين
rebel | against | متمرد ; متمردة ; متمردون ; متمردين ; تمرد
remnants | against | فلول ; بقايا ; أذناب ; ذيول
mercenary | against | مرتزق ; مرتزقة
agent | against | عميل ; عملاء ; عميلة ; خائن ; خونة
ousted | against | مخلوع ; المخلوع
tyrant | against | طاغية ; ديكتاتور ; دكتاتور ; سفاح ; جلاد
criminal | against | مجرم ; مجرمة ; مجرمون ; مجرمين ; إجرامي ; إجرامية
aggression | against | عدوان ; عدواني ; عدوانية ; غاشم ; غاشمة
occupation | against | احتلال ; محتل ; محتلة ; غزاة
regime | against | نظام
so-called | against | مزعوم ; مزعومة ; مسمى
extremist | against | متطرف ; متطرفة ; متطرفون ; متطرفين ; متشدد ; متشددة ; متشددون ; متشددين ; تكفيري ; تكفيرية ; تكفيريون ; تكفيريين
legitimate | for | شرعي ; شرعية ; الشرعية
hero | for | بطل ; أبطال ; باسل ; بواسل ; باسلة
mujahid | for | مجاهد ; مجاهدون ; مجاهدين
martyr | for | شهيد ; شهداء
revolutionary | for | ثائر ; ثوار
liberation | for | تحرير ; محرر ; محررة
