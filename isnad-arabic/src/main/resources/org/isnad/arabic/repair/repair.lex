%repair
# What the costs of words alone would get wrong when joined and split words are mended.
# bound    | words that names and compounds are written together with: no word is parted behind them
# ending   | words that are also endings or second halves of one word: none is parted off before the word's end
# short    | words of two letters that may be parted off
# host     | words that are never followed by a pronoun of their own ...
# pronoun  | ... by one of these, so that the two are one word

bound | عبد ; أبو ; أبي ; أبا ; ابن ; بن ; آل ; ذو ; ذي ; أم ; بني ; بو ; جار ; جاد ; رزق ; نصر ; سيف ; نور ; صلاح ; علاء ; شمس ; فخر ; بدر ; حسب ; سعد ; عز ; ضياء ; خير ; فضل ; عطا ; حمد ; سبحان ; حفظ ; فتح ; خلف ; ماء ; زين ; محيي ; تاج ; كمال ; جمال ; نجم ; شهاب ; عماد ; برهان ; معين ; بهاء ; مجد ; وبعبد ; لعبد ; بعبد ; وعبد ; لأبو ; وأبو ; لا ; ما ; كيلو ; مللي ; ملي ; سنتي ; ميجا ; جيو ; نيو ; بترو ; بيو ; كهرو ; أورو ; أنجلو ; أفرو ; ميكرو ; نانو ; تيلي ; انتر ; سوبر ; فوق ; شبه ; غير ; راس ; رأس ; بيت ; كفر ; تل ; دير ; بعد ; حين ; كل ; أي ; مهما ; عند ; دون ; وقت ; يوم ; ثلاث ; أربع ; خمس ; ست ; سبع ; ثمان ; ثماني ; تسع ; اللا ; الا ; الملا ; واللا ; باللا ; للا ; الما ; آلا ; والا ; بالا ; فالا ; كالا
ending | هما ; كما ; هم ; ها ; ما ; الدين ; الله ; مائة ; مئة ; متر ; لاند ; مان ; تون ; ستان ; أباد ; آباد ; غراد ; بورغ ; وود ; سون ; مال ; وية ; يان ; يات ; ات ; ون ; ين ; ان ; يون ; يين ; اني ; الية ; وان ; كير ; وند ; دان ; ديان ; لين ; نية ; رية ; الي ; في ; انية ; انه ; انها ; انهم ; انهما ; انهن ; واهم ; وان ; تان ; تنا ; ناها ; ناهم ; وهم ; وها ; وه ; اتهم ; اهم ; اهما ; الين
short | في ; من ; عن ; مع ; أن ; إن ; لم ; لن ; قد ; هو ; هي
host | بين ; عن ; في ; عند ; مع ; لدي ; علي ; إلي
pronoun | ه ; ها ; هما
