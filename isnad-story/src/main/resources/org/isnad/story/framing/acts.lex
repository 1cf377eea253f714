# Words that take a side on what they tell of: what they call an act, or say of it. Forms are as printed; hamza and a
# first ال make no difference.

%act
# id | against or for | words
massacre | against | مجزرة ; مجازر ; مذبحة ; مذابح
crime | against | جريمة ; جرائم ; إجرامي ; إجرامية
terror | against | إرهابي ; إرهابية ; إرهاب
aggression | against | عدوان ; عدواني ; عدوانية ; اعتداء ; اعتداءات
genocide | against | إبادة
brutal | against | وحشي ; وحشية ; همجي ; همجية ; بربري ; بربرية ; بشع ; بشعة ; شنيع ; شنيعة
treacherous | against | غادر ; غادرة ; جبان ; جبانة ; آثم ; آثمة ; غاشم ; غاشمة
indiscriminate | against | عشوائي ; عشوائية
invasion | against | غزو ; اجتياح
coup | against | انقلاب ; انقلابي ; انقلابية
martyrdom | against | استشهاد ; استشهد ; استشهدت ; استشهدوا ; يستشهد
violation | against | انتهاك ; انتهاكات ; خرق ; خروقات
provocation | against | استفزاز ; استفزازي ; استفزازية
farce | against | مهزلة ; مسرحية
so-called | against | مزعوم ; مزعومة
liberation | for | تحرير ; حرر ; حررت ; حرروا ; يحرر
cleansing | for | تطهير ; طهر ; طهرت
heroic | for | بطولي ; بطولية ; باسل ; باسلة
victory | for | انتصار ; انتصارات ; نصر
quality | for | نوعي ; نوعية
steadfastness | for | صمود
historic | for | تاريخي ; تاريخية
just | for | عادل ; عادلة
jihad | for | جهاد ; جهادي ; جهادية
