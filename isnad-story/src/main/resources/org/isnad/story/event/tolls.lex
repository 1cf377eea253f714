# What the words around a figure or a time say of what an event's tellings can be compared by.
# Forms are as printed; hamza, vowel signs and a first ال make no difference.

%since
# words before a day from which something lasts until now
منذ ; مذ

%of
# words between a number and those whom it counts
من

%others
# words in a number that counts more of those whom the number before it counts
آخر ; آخرون ; آخرين ; اخرين ; آخران ; أخرى ; غيرهم

%kind
# what kind of people | words for them
soldiers | جندي ; جنديا ; جنود ; جنديان ; جنديين ; عسكري ; عسكريا ; عسكريين ; عسكريون ; ضابط ; ضابطا ; ضباط ; مجند ; مجندا ; مجندين
police | شرطي ; شرطيا ; شرطيين ; شرطيون ; شرطيان ; دركي ; دركيا ; أمن
civilians | مدني ; مدنيا ; مدنيين ; مدنيون ; مدنيان ; مواطن ; مواطنا ; مواطنين ; مواطنون
children | طفل ; طفلا ; أطفال ; طفلة ; طفلين ; طفلان ; رضيع ; رضيعا ; قاصر ; قاصرا
women | امرأة ; نساء ; سيدة ; سيدات ; امرأتان ; امرأتين
fighters | مسلح ; مسلحا ; مسلحين ; مسلحون ; مقاتل ; مقاتلا ; مقاتلين ; مقاتلون ; عنصر ; عنصرا ; عناصر ; متمرد ; متمردا ; متمردين ; متمردون ; إرهابي ; إرهابيا ; إرهابيين ; إرهابيون ; متشدد ; متشددا ; متشددين ; متطرف ; متطرفا ; متطرفين ; حوثي ; حوثيا ; حوثيين ; حوثيون ; داعشي ; داعشيا ; دواعش ; جهادي ; جهاديا ; جهاديين ; انقلابي ; انقلابيا ; انقلابيين ; ميليشيا ; مليشيا
