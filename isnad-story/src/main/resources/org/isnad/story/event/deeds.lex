# What tells one attack of a sentence from the next. Forms are as printed; hamza and vowel signs make
# no difference.

%harm
# lines of the lexicon that tell what an attack did to people
assault.qatala ; assault.qatala3 ; assault.qatil ; assault.qutila.rasas ; assault.asaba ; assault.awda ; assault.siqut.dahaya ; assault.saqatat ; assault.istushhida ; assault.takabbada ; assault.laqiya.masraa ; assault.safaka

%ground
# lines of the lexicon that tell who holds or takes ground
assault.saytara ; assault.basata ; assault.istaada ; assault.istaada.saytara ; assault.harrara ; assault.taqaddama ; assault.intisar ; assault.intisar.n ; assault.ihtalla

%another
# words behind an act that say it is not the one before
أخرى ; آخر ; ثان ; ثانيا ; ثانية ; الثاني ; الثانية ; ثالث ; ثالثة ; الثالث ; الثالثة ; مماثل ; مماثلة

%earlier
# words shortly before an act that say it was another time, or is answered by what is told
بعد ; منذ ; غداة ; عقب ; أعقاب ; ردا ; انتقاما ; قبل ; خلفية ; أعقب ; أعقبت ; تلا ; تلت ; سبق ; سبقت ; عقبت

%break
# words between two acts that begin another matter
بينما ; فيما ; كما ; حين ; جهة ; جهته ; جهتها ; كذلك ; أيضا ; المقابل ; ثم ; يتزامن ; تتزامن ; تزامن ; تزامنا ; بالتزامن

%result
# words between an attack and its harm
أسفر ; أسفرت ; أدى ; أدت ; أودى ; أودت ; خلف ; خلفت ; مخلفا ; مخلفة ; أوقع ; أوقعت ; تسبب ; تسببت ; نجم ; نتج ; راح ; يؤدي ; تؤدي ; يسفر ; تسفر

%cause
# words between a harm and its attack
في ; خلال ; جراء ; إثر ; نتيجة ; بسبب ; أثناء ; بفعل ; من

%relative
# words before an act that say of whom or what it is told
الذي ; التي ; الذين ; اللذان ; اللذين ; اللتان ; اللتين ; والذي ; والتي
