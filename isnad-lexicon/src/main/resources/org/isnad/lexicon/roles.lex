%roles
# word | kind | english | fem | plural | names | definite | entity | code | source | ambiguous
# The word stands as it does after the article (قاضي, not قاض). Sound plurals are given in both cases; the construct
# (مسؤولو, مسؤولي) and the feminine plural in ات are regular and not listed.
# definite = the definite shape of a role of several words (رئيس وزراء: رئيس الوزراء; أمين عام: الأمين العام).
# names = other spellings, and an honorific with its pronoun (معاليه), which stands for the person named before.
# source: yes = the noun may head an unnamed source (مصادر أمنية, تقارير).
# ambiguous: yes = also an ordinary word; a rank, office or honorific then counts only right before a person's name,
# a group noun only as the participant of a trigger.

# --- Heads of state and government
رئيس | office | president, head | fem: رئيسة | plural: رؤساء | code: GOV
رئيس جمهورية | office | president of the republic | fem: رئيسة جمهورية | plural: رؤساء جمهورية ; رؤساء جمهوريات | definite: رئيس الجمهورية ; رئيسة الجمهورية ; رؤساء الجمهورية ; رؤساء الجمهوريات | code: GOV
رئيس دولة | office | head of state | fem: رئيسة دولة | plural: رؤساء دول | definite: رئيس الدولة ; رئيسة الدولة ; رؤساء الدول | code: GOV
رئيس وزراء | office | prime minister | fem: رئيسة وزراء | plural: رؤساء وزراء | definite: رئيس الوزراء ; رئيسة الوزراء ; رؤساء الوزراء | code: GOV
رئيس حكومة | office | head of government | fem: رئيسة حكومة | plural: رؤساء حكومات | definite: رئيس الحكومة ; رئيسة الحكومة ; رؤساء الحكومات | code: GOV
رئيس مجلس وزراء | office | prime minister | fem: رئيسة مجلس وزراء | definite: رئيس مجلس الوزراء ; رئيسة مجلس الوزراء | code: GOV
رئيس منتخب | office | president-elect | fem: رئيسة منتخبة | definite: الرئيس المنتخب ; الرئيسة المنتخبة | code: GOV
رئيس مؤقت | office | interim president | fem: رئيسة مؤقتة | definite: الرئيس المؤقت ; الرئيسة المؤقتة | code: GOV
رئيس انتقالي | office | transitional president | fem: رئيسة انتقالية | definite: الرئيس الانتقالي ; الرئيسة الانتقالية | code: GOV
رئيس مخلوع | office | deposed president | definite: الرئيس المخلوع
رئيس معزول | office | removed president | definite: الرئيس المعزول
رئيس سابق | office | former president | fem: رئيسة سابقة | plural: رؤساء سابقون ; رؤساء سابقين | definite: الرئيس السابق ; الرئيسة السابقة ; الرؤساء السابقون ; الرؤساء السابقين
رئيس راحل | office | late president | definite: الرئيس الراحل
نائب رئيس | office | vice president, deputy head | fem: نائبة رئيس | plural: نواب رئيس | definite: نائب الرئيس ; نائبة الرئيس ; نواب الرئيس | code: GOV
نائب رئيس جمهورية | office | vice president of the republic | fem: نائبة رئيس جمهورية | plural: نواب رئيس جمهورية | definite: نائب رئيس الجمهورية ; نائبة رئيس الجمهورية ; نواب رئيس الجمهورية | code: GOV
نائب رئيس وزراء | office | deputy prime minister | fem: نائبة رئيس وزراء | plural: نواب رئيس وزراء | definite: نائب رئيس الوزراء ; نائبة رئيس الوزراء ; نواب رئيس الوزراء | code: GOV
نائب رئيس حكومة | office | deputy head of government | fem: نائبة رئيس حكومة | definite: نائب رئيس الحكومة ; نائبة رئيس الحكومة | code: GOV
وزير أول | office | prime minister (Maghreb) | fem: وزيرة أولى | definite: الوزير الأول ; الوزيرة الأولى | code: GOV
ملك | office | king | fem: ملكة | plural: ملوك | code: GOV
عاهل | office | monarch | plural: عواهل | code: GOV
ولي عهد | office | crown prince | plural: أولياء عهد | definite: ولي العهد ; أولياء العهد | code: GOV
ولي ولي عهد | office | deputy crown prince | definite: ولي ولي العهد | code: GOV
نائب ولي عهد | office | deputy crown prince | definite: نائب ولي العهد | code: GOV
أمير | office | emir, prince | fem: أميرة | plural: أمراء | code: GOV
أمير دولة | office | emir of the state | definite: أمير الدولة | code: GOV
أمير منطقة | office | governor of a region (Saudi Arabia) | plural: أمراء مناطق | definite: أمير المنطقة ; أمراء المناطق | code: GOV
سلطان | office | sultan | fem: سلطانة | plural: سلاطين | code: GOV
إمبراطور | office | emperor | fem: إمبراطورة | plural: أباطرة | code: GOV
حاكم | office | ruler, governor | fem: حاكمة | plural: حكام | code: GOV | ambiguous: yes
قيصر | office | tsar | plural: قياصرة
شاه | office | shah
مستشار | office | chancellor, adviser | fem: مستشارة | plural: مستشارون ; مستشارين | code: GOV
مرشد | office | guide, supreme leader | plural: مرشدون ; مرشدين | code: GOV
مرشد أعلى | office | supreme leader (Iran) | definite: المرشد الأعلى | code: GOV
مرشد عام | office | general guide (Muslim Brotherhood) | definite: المرشد العام
مرشد ثورة | office | leader of the revolution (Iran) | definite: مرشد الثورة | code: GOV
قائد ثورة | office | leader of the revolution | definite: قائد الثورة | code: GOV
زعيم | title | leader | fem: زعيمة | plural: زعماء
زعيم أعلى | office | supreme leader | definite: الزعيم الأعلى | code: GOV
قائد | title | commander, leader | fem: قائدة | plural: قادة ; قيادات
قيادي | title | leading member | fem: قيادية | plural: قياديون ; قياديين

# --- Ministers and ministries
وزير | office | minister | fem: وزيرة | plural: وزراء | code: GOV
وزير خارجية | office | foreign minister | fem: وزيرة خارجية | plural: وزراء خارجية | definite: وزير الخارجية ; وزيرة الخارجية ; وزراء الخارجية | code: GOV
وزير دفاع | office | defence minister | fem: وزيرة دفاع | plural: وزراء دفاع | definite: وزير الدفاع ; وزيرة الدفاع ; وزراء الدفاع | code: GOV
وزير داخلية | office | interior minister | fem: وزيرة داخلية | plural: وزراء داخلية | definite: وزير الداخلية ; وزيرة الداخلية ; وزراء الداخلية | code: GOV
وزير مالية | office | finance minister | fem: وزيرة مالية | plural: وزراء مالية | definite: وزير المالية ; وزيرة المالية ; وزراء المالية | code: GOV
وزير عدل | office | justice minister | fem: وزيرة عدل | plural: وزراء عدل | definite: وزير العدل ; وزيرة العدل ; وزراء العدل | code: GOV
وزير إعلام | office | information minister | fem: وزيرة إعلام | plural: وزراء إعلام | definite: وزير الإعلام ; وزيرة الإعلام ; وزراء الإعلام | code: GOV
وزير نفط | office | oil minister | fem: وزيرة نفط | plural: وزراء نفط | definite: وزير النفط ; وزيرة النفط ; وزراء النفط | code: GOV
وزير بترول | office | petroleum minister | fem: وزيرة بترول | plural: وزراء بترول | definite: وزير البترول ; وزيرة البترول ; وزراء البترول | code: GOV
وزير طاقة | office | energy minister | fem: وزيرة طاقة | plural: وزراء طاقة | definite: وزير الطاقة ; وزيرة الطاقة ; وزراء الطاقة | code: GOV
وزير اقتصاد | office | economy minister | fem: وزيرة اقتصاد | plural: وزراء اقتصاد | definite: وزير الاقتصاد ; وزيرة الاقتصاد ; وزراء الاقتصاد | code: GOV
وزير تجارة | office | trade minister | fem: وزيرة تجارة | plural: وزراء تجارة | definite: وزير التجارة ; وزيرة التجارة ; وزراء التجارة | code: GOV
وزير صحة | office | health minister | fem: وزيرة صحة | plural: وزراء صحة | definite: وزير الصحة ; وزيرة الصحة ; وزراء الصحة | code: GOV
وزير تخطيط | office | planning minister | fem: وزيرة تخطيط | definite: وزير التخطيط ; وزيرة التخطيط | code: GOV
وزير نقل | office | transport minister | fem: وزيرة نقل | plural: وزراء نقل | definite: وزير النقل ; وزيرة النقل ; وزراء النقل | code: GOV
وزير تعليم | office | education minister | fem: وزيرة تعليم | plural: وزراء تعليم | definite: وزير التعليم ; وزيرة التعليم ; وزراء التعليم | code: GOV
وزير أوقاف | office | minister of religious endowments | plural: وزراء أوقاف | definite: وزير الأوقاف ; وزراء الأوقاف | code: GOV
وزير ثقافة | office | culture minister | fem: وزيرة ثقافة | plural: وزراء ثقافة | definite: وزير الثقافة ; وزيرة الثقافة ; وزراء الثقافة | code: GOV
وزير هجرة | office | migration minister | fem: وزيرة هجرة | definite: وزير الهجرة ; وزيرة الهجرة | code: GOV
وزير عمل | office | labour minister | fem: وزيرة عمل | plural: وزراء عمل | definite: وزير العمل ; وزيرة العمل ; وزراء العمل | code: GOV
وزير زراعة | office | agriculture minister | fem: وزيرة زراعة | definite: وزير الزراعة ; وزيرة الزراعة | code: GOV
وزير كهرباء | office | electricity minister | fem: وزيرة كهرباء | definite: وزير الكهرباء ; وزيرة الكهرباء | code: GOV
وزير اتصالات | office | communications minister | fem: وزيرة اتصالات | definite: وزير الاتصالات ; وزيرة الاتصالات | code: GOV
وزير حقوق إنسان | office | human rights minister | fem: وزيرة حقوق إنسان | definite: وزير حقوق الإنسان ; وزيرة حقوق الإنسان | code: GOV
وزير شؤون اجتماعية | office | social affairs minister | fem: وزيرة شؤون اجتماعية | definite: وزير الشؤون الاجتماعية ; وزيرة الشؤون الاجتماعية | code: GOV
وزير بيشمركة | office | Peshmerga minister | definite: وزير البيشمركة | code: GOV
وزير دولة | office | minister of state | fem: وزيرة دولة | plural: وزراء دولة | code: GOV
وزير مصالحة وطنية | office | national reconciliation minister | definite: وزير المصالحة الوطنية | code: GOV
وزير شؤون خارجية | office | minister of foreign affairs | fem: وزيرة شؤون خارجية | plural: وزراء شؤون خارجية | definite: وزير الشؤون الخارجية ; وزيرة الشؤون الخارجية ; وزراء الشؤون الخارجية | code: GOV
نائب وزير | office | deputy minister | fem: نائبة وزير | plural: نواب وزير ; نواب وزراء | definite: نائب الوزير ; نائبة الوزير ; نواب الوزير ; نواب الوزراء | code: GOV
نائب وزير خارجية | office | deputy foreign minister | fem: نائبة وزير خارجية | plural: نواب وزير خارجية | definite: نائب وزير الخارجية ; نائبة وزير الخارجية ; نواب وزير الخارجية | code: GOV
نائب وزير دفاع | office | deputy defence minister | fem: نائبة وزير دفاع | definite: نائب وزير الدفاع ; نائبة وزير الدفاع | code: GOV
مساعد وزير | office | assistant minister | fem: مساعدة وزير | plural: مساعدو وزير ; مساعدي وزير | definite: مساعد الوزير ; مساعدة الوزير ; مساعدو الوزير ; مساعدي الوزير | code: GOV
مساعد وزير خارجية | office | assistant secretary of state, assistant foreign minister | fem: مساعدة وزير خارجية | definite: مساعد وزير الخارجية ; مساعدة وزير الخارجية | code: GOV
وكيل وزارة | office | ministry under-secretary | fem: وكيلة وزارة | plural: وكلاء وزارة | definite: وكيل الوزارة ; وكيلة الوزارة ; وكلاء الوزارة | code: GOV
وكيل وزير | office | under-secretary | fem: وكيلة وزير | plural: وكلاء وزير | definite: وكيل الوزير ; وكيلة الوزير ; وكلاء الوزير | code: GOV
كاتب دولة | office | state secretary (Maghreb) | fem: كاتبة دولة | plural: كتاب دولة | code: GOV
سكرتير دولة | office | state secretary | fem: سكرتيرة دولة | code: GOV
نظير | title | counterpart | fem: نظيرة | plural: نظراء

# --- State offices below the cabinet
وكيل | office | under-secretary, agent | fem: وكيلة | plural: وكلاء
نائب | office | deputy, member of parliament | fem: نائبة | plural: نواب
نائب برلماني | office | member of parliament | fem: نائبة برلمانية | plural: نواب برلمانيون ; نواب برلمانيين | definite: النائب البرلماني ; النائبة البرلمانية ; النواب البرلمانيون ; النواب البرلمانيين | code: LEG
برلماني | office | parliamentarian | fem: برلمانية | plural: برلمانيون ; برلمانيين | code: LEG
سيناتور | office | senator | plural: سيناتورات | names: سناتور | code: LEG
عضو | title | member | fem: عضوة | plural: أعضاء
عضو مجلس نواب | office | member of the house of representatives | fem: عضوة مجلس نواب | plural: أعضاء مجلس نواب | definite: عضو مجلس النواب ; عضوة مجلس النواب ; أعضاء مجلس النواب | code: LEG
عضو مجلس شيوخ | office | senator | fem: عضوة مجلس شيوخ | plural: أعضاء مجلس شيوخ | definite: عضو مجلس الشيوخ ; عضوة مجلس الشيوخ ; أعضاء مجلس الشيوخ | code: LEG
عضو كونغرس | office | member of Congress | fem: عضوة كونغرس | plural: أعضاء كونغرس | names: عضو الكونجرس ; أعضاء الكونجرس | definite: عضو الكونغرس ; عضوة الكونغرس ; أعضاء الكونغرس | code: LEG
عضو برلمان | office | member of parliament | fem: عضوة برلمان | plural: أعضاء برلمان | definite: عضو البرلمان ; عضوة البرلمان ; أعضاء البرلمان | code: LEG
عضو مجلس أمة | office | member of the National Assembly (Kuwait) | plural: أعضاء مجلس أمة | definite: عضو مجلس الأمة ; أعضاء مجلس الأمة | code: LEG
عضو مجلس شورى | office | member of the Shura Council | fem: عضوة مجلس شورى | plural: أعضاء مجلس شورى | definite: عضو مجلس الشورى ; عضوة مجلس الشورى ; أعضاء مجلس الشورى | code: LEG
عضو مكتب سياسي | office | member of the politburo | fem: عضوة مكتب سياسي | plural: أعضاء مكتب سياسي | definite: عضو المكتب السياسي ; عضوة المكتب السياسي ; أعضاء المكتب السياسي | code: PTY
رئيس برلمان | office | speaker of parliament | fem: رئيسة برلمان | plural: رؤساء برلمانات | definite: رئيس البرلمان ; رئيسة البرلمان ; رؤساء البرلمانات | code: LEG
رئيس مجلس نواب | office | speaker of the house of representatives | fem: رئيسة مجلس نواب | definite: رئيس مجلس النواب ; رئيسة مجلس النواب | code: LEG
رئيس مجلس شيوخ | office | president of the senate | fem: رئيسة مجلس شيوخ | definite: رئيس مجلس الشيوخ ; رئيسة مجلس الشيوخ | code: LEG
رئيس مجلس أمة | office | speaker of the National Assembly | definite: رئيس مجلس الأمة | code: LEG
رئيس مجلس شعب | office | speaker of the People's Assembly (Syria) | fem: رئيسة مجلس شعب | definite: رئيس مجلس الشعب ; رئيسة مجلس الشعب | code: LEG
رئيس مجلس شورى | office | chairman of the Shura Council | definite: رئيس مجلس الشورى | code: LEG
رئيس مجلس محافظة | office | chairman of a provincial council | definite: رئيس مجلس المحافظة | code: GOV
رئيس كتلة | office | head of a parliamentary bloc | fem: رئيسة كتلة | plural: رؤساء كتل | definite: رئيس الكتلة ; رئيسة الكتلة ; رؤساء الكتل | code: LEG
رئيس ديوان | office | chief of the royal or presidential court | definite: رئيس الديوان | code: GOV
رئيس مكتب | office | head of office, bureau chief | fem: رئيسة مكتب | plural: رؤساء مكاتب | definite: رئيس المكتب ; رئيسة المكتب ; رؤساء المكاتب
رئيس بلدية | office | mayor | fem: رئيسة بلدية | plural: رؤساء بلديات | definite: رئيس البلدية ; رئيسة البلدية ; رؤساء البلديات | code: GOV
عمدة | office | mayor | plural: عمداء بلديات | code: GOV
محافظ | office | governor | plural: محافظون ; محافظين | code: GOV
والي | office | governor, wali | fem: والية | plural: ولاة | code: GOV
قائمقام | office | district governor | plural: قائمقامون ; قائمقامين | code: GOV
متصرف | office | district governor | plural: متصرفون ; متصرفين | code: GOV
مدير ناحية | office | subdistrict director | definite: مدير الناحية | code: GOV
مختار | office | village headman | plural: مخاتير | code: GOV | ambiguous: yes
عامل إقليم | office | governor of a province (Morocco) | definite: عامل الإقليم | code: GOV
مدير | office | director | fem: مديرة | plural: مدراء ; مديرون ; مديرين
مدير عام | office | director general | fem: مديرة عامة | plural: مدراء عامون ; مدراء عامين | definite: المدير العام ; المديرة العامة ; المدراء العامون ; المدراء العامين
مدير تنفيذي | office | executive director | fem: مديرة تنفيذية | definite: المدير التنفيذي ; المديرة التنفيذية
رئيس تنفيذي | office | chief executive | fem: رئيسة تنفيذية | definite: الرئيس التنفيذي ; الرئيسة التنفيذية | code: BUS
مدير مكتب | office | head of office | fem: مديرة مكتب | plural: مدراء مكاتب | definite: مدير المكتب ; مديرة المكتب ; مدراء المكاتب
مدير أمن | office | security director | plural: مدراء أمن | definite: مدير الأمن ; مدراء الأمن | code: COP
مدير استخبارات | office | intelligence director | definite: مدير الاستخبارات | code: SPY
رئيس استخبارات | office | intelligence chief | plural: رؤساء استخبارات | definite: رئيس الاستخبارات ; رؤساء الاستخبارات | code: SPY
رئيس مخابرات | office | intelligence chief | plural: رؤساء مخابرات | definite: رئيس المخابرات ; رؤساء المخابرات | code: SPY
مستشار أمن قومي | office | national security adviser | fem: مستشارة أمن قومي | definite: مستشار الأمن القومي ; مستشارة الأمن القومي ; مستشار الأمن الوطني | code: GOV
مستشار رئيس | office | adviser to the president | fem: مستشارة رئيس | plural: مستشارو رئيس ; مستشاري رئيس | definite: مستشار الرئيس ; مستشارة الرئيس ; مستشارو الرئيس ; مستشاري الرئيس | code: GOV
مستشار سياسي | office | political adviser | fem: مستشارة سياسية | plural: مستشارون سياسيون ; مستشارين سياسيين | definite: المستشار السياسي ; المستشارة السياسية ; المستشارون السياسيون ; المستشارين السياسيين
مستشار إعلامي | office | media adviser | fem: مستشارة إعلامية | definite: المستشار الإعلامي ; المستشارة الإعلامية
مساعد | office | assistant | fem: مساعدة | plural: مساعدون ; مساعدين
معاون | office | deputy, aide | fem: معاونة | plural: معاونون ; معاونين
سكرتير | office | secretary | fem: سكرتيرة | plural: سكرتيرون ; سكرتيرين
أمين | office | secretary | fem: أمينة | plural: أمناء | ambiguous: yes
أمين عام | office | secretary-general | fem: أمينة عامة | plural: أمناء عامون ; أمناء عامين | definite: الأمين العام ; الأمينة العامة ; الأمناء العامون ; الأمناء العامين
أمين عام مساعد | office | assistant secretary-general | fem: أمينة عامة مساعدة | definite: الأمين العام المساعد ; الأمينة العامة المساعدة
نائب أمين عام | office | deputy secretary-general | fem: نائبة أمين عام | definite: نائب الأمين العام ; نائبة الأمين العام
أمين سر | office | secretary of a committee | fem: أمينة سر | plural: أمناء سر | definite: أمين السر ; أمينة السر ; أمناء السر
سكرتير عام | office | secretary-general | fem: سكرتيرة عامة | definite: السكرتير العام ; السكرتيرة العامة
مسؤول | title | official | fem: مسؤولة | plural: مسؤولون ; مسؤولين | source: yes
مسؤول أمني | title | security official | fem: مسؤولة أمنية | plural: مسؤولون أمنيون ; مسؤولين أمنيين | definite: المسؤول الأمني ; المسؤولة الأمنية ; المسؤولون الأمنيون ; المسؤولين الأمنيين | code: GOV | source: yes
مسؤول حكومي | title | government official | fem: مسؤولة حكومية | plural: مسؤولون حكوميون ; مسؤولين حكوميين | definite: المسؤول الحكومي ; المسؤولة الحكومية ; المسؤولون الحكوميون ; المسؤولين الحكوميين | code: GOV | source: yes
مسؤول عسكري | title | military official | plural: مسؤولون عسكريون ; مسؤولين عسكريين | definite: المسؤول العسكري ; المسؤولون العسكريون ; المسؤولين العسكريين | code: MIL | source: yes
مسؤول كبير | title | senior official | fem: مسؤولة كبيرة | plural: مسؤولون كبار ; مسؤولين كبار | definite: المسؤول الكبير ; المسؤولة الكبيرة ; المسؤولون الكبار ; المسؤولين الكبار | code: GOV | source: yes
مسؤول محلي | title | local official | fem: مسؤولة محلية | plural: مسؤولون محليون ; مسؤولين محليين | definite: المسؤول المحلي ; المسؤولة المحلية ; المسؤولون المحليون ; المسؤولين المحليين | code: GOV | source: yes
مسؤول إعلامي | title | media officer | fem: مسؤولة إعلامية | plural: مسؤولون إعلاميون ; مسؤولين إعلاميين | definite: المسؤول الإعلامي ; المسؤولة الإعلامية ; المسؤولون الإعلاميون ; المسؤولين الإعلاميين
موظف | profession | employee, official | fem: موظفة | plural: موظفون ; موظفين

# --- Diplomacy
سفير | office | ambassador | fem: سفيرة | plural: سفراء | code: GOV
مندوب | office | representative, delegate | fem: مندوبة | plural: مندوبون ; مندوبين
مندوب دائم | office | permanent representative | fem: مندوبة دائمة | plural: مندوبون دائمون ; مندوبين دائمين | definite: المندوب الدائم ; المندوبة الدائمة ; المندوبون الدائمون ; المندوبين الدائمين | code: GOV
ممثل | office | representative | fem: ممثلة | plural: ممثلون ; ممثلين
ممثل دائم | office | permanent representative | fem: ممثلة دائمة | plural: ممثلون دائمون ; ممثلين دائمين | definite: الممثل الدائم ; الممثلة الدائمة ; الممثلون الدائمون ; الممثلين الدائمين | code: GOV
ممثل خاص | office | special representative | fem: ممثلة خاصة | plural: ممثلون خاصون ; ممثلين خاصين | definite: الممثل الخاص ; الممثلة الخاصة ; الممثلون الخاصون ; الممثلين الخاصين
ممثل أعلى | office | high representative | fem: ممثلة عليا | definite: الممثل الأعلى ; الممثلة العليا
ممثل سام | office | high representative | definite: الممثل السامي ; الممثلة السامية
مبعوث | office | envoy | fem: مبعوثة | plural: مبعوثون ; مبعوثين
مبعوث خاص | office | special envoy | fem: مبعوثة خاصة | plural: مبعوثون خاصون ; مبعوثين خاصين | definite: المبعوث الخاص ; المبعوثة الخاصة ; المبعوثون الخاصون ; المبعوثين الخاصين
مبعوث دولي | office | international envoy | fem: مبعوثة دولية | plural: مبعوثون دوليون ; مبعوثين دوليين | definite: المبعوث الدولي ; المبعوثة الدولية ; المبعوثون الدوليون ; المبعوثين الدوليين | code: IGOUNO
مبعوث أممي | office | UN envoy | fem: مبعوثة أممية | plural: مبعوثون أمميون ; مبعوثين أمميين | definite: المبعوث الأممي ; المبعوثة الأممية ; المبعوثون الأمميون ; المبعوثين الأمميين | code: IGOUNO
مبعوث رئاسي | office | presidential envoy | fem: مبعوثة رئاسية | definite: المبعوث الرئاسي ; المبعوثة الرئاسية | code: GOV
موفد | office | envoy, special correspondent | fem: موفدة | plural: موفدون ; موفدين
موفد دولي | office | international envoy | definite: الموفد الدولي | code: IGOUNO
وسيط | office | mediator | fem: وسيطة | plural: وسطاء
وسيط دولي | office | international mediator | plural: وسطاء دوليون ; وسطاء دوليين | definite: الوسيط الدولي ; الوسطاء الدوليون ; الوسطاء الدوليين
منسق | office | coordinator | fem: منسقة | plural: منسقون ; منسقين
منسق عام | office | general coordinator | fem: منسقة عامة | definite: المنسق العام ; المنسقة العامة
منسق شؤون إنسانية | office | humanitarian coordinator | fem: منسقة شؤون إنسانية | definite: منسق الشؤون الإنسانية ; منسقة الشؤون الإنسانية | code: IGOUNO
مفوض | office | commissioner | fem: مفوضة | plural: مفوضون ; مفوضين
مفوض عام | office | commissioner-general | fem: مفوضة عامة | definite: المفوض العام ; المفوضة العامة
مفوض سام | office | high commissioner | fem: مفوضة سامية | definite: المفوض السامي ; المفوضة السامية
مفاوض | office | negotiator | fem: مفاوضة | plural: مفاوضون ; مفاوضين
كبير مفاوضين | office | chief negotiator | definite: كبير المفاوضين | code: GOV
رئيس وفد | office | head of delegation | fem: رئيسة وفد | plural: رؤساء وفود | definite: رئيس الوفد ; رئيسة الوفد ; رؤساء الوفود
رئيس بعثة | office | head of mission | fem: رئيسة بعثة | plural: رؤساء بعثات | definite: رئيس البعثة ; رئيسة البعثة ; رؤساء البعثات
قنصل | office | consul | fem: قنصلة | plural: قناصل | code: GOV
قنصل عام | office | consul general | fem: قنصلة عامة | plural: قناصل عامون ; قناصل عامين | definite: القنصل العام ; القنصلة العامة ; القناصل العامون ; القناصل العامين | code: GOV
قائم بأعمال | office | chargé d'affaires | fem: قائمة بأعمال | definite: القائم بالأعمال ; القائمة بالأعمال ; القائم بأعمال | code: GOV
ملحق عسكري | office | military attaché | plural: ملحقون عسكريون ; ملحقين عسكريين | definite: الملحق العسكري ; الملحقون العسكريون ; الملحقين العسكريين | code: MIL
ملحق ثقافي | office | cultural attaché | fem: ملحقة ثقافية | definite: الملحق الثقافي ; الملحقة الثقافية | code: GOV
مقرر خاص | office | special rapporteur | fem: مقررة خاصة | plural: مقررون خاصون ; مقررين خاصين | definite: المقرر الخاص ; المقررة الخاصة ; المقررون الخاصون ; المقررين الخاصين | code: IGOUNO
مقرر | office | rapporteur | fem: مقررة | plural: مقررون ; مقررين
دبلوماسي | profession | diplomat | fem: دبلوماسية | plural: دبلوماسيون ; دبلوماسيين | names: ديبلوماسي | code: GOV | source: yes
مراقب دولي | profession | international observer | plural: مراقبون دوليون ; مراقبين دوليين | definite: المراقب الدولي ; المراقبون الدوليون ; المراقبين الدوليين
مفتش | profession | inspector | fem: مفتشة | plural: مفتشون ; مفتشين
كبير مستشارين | office | senior adviser | plural: كبار مستشارين | definite: كبير المستشارين ; كبار المستشارين

# --- Justice
قاضي | profession | judge | fem: قاضية | plural: قضاة | names: قاض | code: JUD
مدع عام | office | public prosecutor | fem: مدعية عامة | plural: مدعون عامون ; مدعين عامين | names: مدعي عام | definite: المدعي العام ; المدعية العامة ; المدعون العامون ; المدعين العامين | code: JUD
مدعي | office | prosecutor, plaintiff | fem: مدعية | plural: مدعون ; مدعين | names: مدع | code: JUD
نائب عام | office | attorney general | fem: نائبة عامة | definite: النائب العام ; النائبة العامة | code: JUD
وكيل نيابة | office | deputy prosecutor | fem: وكيلة نيابة | plural: وكلاء نيابة | definite: وكيل النيابة ; وكيلة النيابة ; وكلاء النيابة | code: JUD
وكيل جمهورية | office | state prosecutor (Maghreb) | definite: وكيل الجمهورية | code: JUD
رئيس محكمة | office | president of a court | fem: رئيسة محكمة | plural: رؤساء محاكم | definite: رئيس المحكمة ; رئيسة المحكمة ; رؤساء المحاكم | code: JUD
محامي | profession | lawyer | fem: محامية | plural: محامون ; محامين | names: محام | code: JUD
محقق | profession | investigator | fem: محققة | plural: محققون ; محققين | code: JUD
قاضي تحقيق | office | investigating judge | fem: قاضية تحقيق | plural: قضاة تحقيق | names: قاضي التحقيق | definite: قاضي التحقيق ; قاضية التحقيق ; قضاة التحقيق | code: JUD
مفوض حكومة | office | government commissioner (military court, Lebanon) | definite: مفوض الحكومة | code: JUD

# --- Armed forces: offices and ranks
قائد عام | office | commander-in-chief | definite: القائد العام | code: MIL
قائد أعلى | office | supreme commander | definite: القائد الأعلى | code: MIL
قائد ميداني | office | field commander | plural: قادة ميدانيون ; قادة ميدانيين | definite: القائد الميداني ; القادة الميدانيون ; القادة الميدانيين
قائد عسكري | office | military commander | plural: قادة عسكريون ; قادة عسكريين | definite: القائد العسكري ; القادة العسكريون ; القادة العسكريين | code: MIL
قائد جيش | office | army commander | plural: قادة جيوش | definite: قائد الجيش ; قادة الجيوش | code: MIL
قائد شرطة | office | police chief | definite: قائد الشرطة | code: COP
قائد عمليات | office | operations commander | definite: قائد العمليات | code: MIL
قائد قوات | office | commander of forces | definite: قائد القوات | code: MIL
قائد كتيبة | office | battalion commander | plural: قادة كتائب | definite: قائد الكتيبة ; قادة الكتائب
قائد لواء | office | brigade commander | plural: قادة ألوية | definite: قائد اللواء ; قادة الألوية
قائد فرقة | office | division commander | plural: قادة فرق | definite: قائد الفرقة ; قادة الفرق | code: MIL
رئيس أركان | office | chief of staff | fem: رئيسة أركان | plural: رؤساء أركان | definite: رئيس الأركان ; رئيسة الأركان ; رؤساء الأركان | code: MIL
رئيس هيئة أركان | office | chief of the general staff | plural: رؤساء هيئة أركان | definite: رئيس هيئة الأركان ; رؤساء هيئة الأركان | code: MIL
رئيس هيئة أركان مشتركة | office | chairman of the joint chiefs of staff | definite: رئيس هيئة الأركان المشتركة | code: MIL
رئيس أركان عامة | office | chief of general staff | definite: رئيس الأركان العامة | code: MIL
نائب قائد | office | deputy commander | definite: نائب القائد | code: MIL
مشير | rank | field marshal | code: MIL | ambiguous: yes
مارشال | rank | marshal | code: MIL
فريق | rank | lieutenant general | plural: فرقاء | code: MIL | ambiguous: yes
فريق أول | rank | general | definite: الفريق الأول | code: MIL
فريق ركن | rank | staff lieutenant general | definite: الفريق الركن ; الفريق ركن | code: MIL
فريق أول ركن | rank | staff general | definite: الفريق أول ركن ; الفريق الأول الركن | code: MIL
عماد | rank | general (Lebanon, Syria) | code: MIL | ambiguous: yes
لواء | rank | major general | plural: لواءات | code: MIL | ambiguous: yes
لواء ركن | rank | staff major general | definite: اللواء الركن ; اللواء ركن | code: MIL
عميد | rank | brigadier general | plural: عمداء | code: MIL | ambiguous: yes
عميد ركن | rank | staff brigadier general | definite: العميد الركن ; العميد ركن | code: MIL
عقيد | rank | colonel | plural: عقداء | code: MIL
عقيد ركن | rank | staff colonel | definite: العقيد الركن ; العقيد ركن | code: MIL
مقدم | rank | lieutenant colonel | plural: مقدمون ; مقدمين | code: MIL | ambiguous: yes
رائد | rank | major | plural: رواد | code: MIL | ambiguous: yes
نقيب | rank | captain; head of a syndicate | plural: نقباء | ambiguous: yes
ملازم | rank | lieutenant | fem: ملازمة | plural: ملازمون ; ملازمين | code: MIL
ملازم أول | rank | first lieutenant | definite: الملازم الأول | code: MIL
رقيب | rank | sergeant | plural: رقباء | code: MIL | ambiguous: yes
رقيب أول | rank | first sergeant | definite: الرقيب الأول | code: MIL
عريف | rank | corporal | plural: عرفاء | code: MIL | ambiguous: yes
وكيل رقيب | rank | deputy sergeant | code: MIL
جندي | rank | soldier | fem: مجندة | plural: جنود | code: MIL
جندي أول | rank | private first class | definite: الجندي الأول | code: MIL
جنرال | rank | general | plural: جنرالات | code: MIL
أميرال | rank | admiral | plural: أميرالات | code: MIL
أدميرال | rank | admiral | plural: أدميرالات | code: MIL
كولونيل | rank | colonel | code: MIL
ميجور | rank | major | code: MIL
كابتن | rank | captain
كابيتان | rank | captain
سرجنت | rank | sergeant | code: MIL
لفتنانت | rank | lieutenant | code: MIL
لفتنانت كولونيل | rank | lieutenant colonel | code: MIL
لفتنانت جنرال | rank | lieutenant general | code: MIL
ميجر جنرال | rank | major general | names: ميجور جنرال | code: MIL
بريغادير | rank | brigadier | names: بريجادير | code: MIL
بريغادير جنرال | rank | brigadier general | names: بريجادير جنرال | code: MIL
ضابط | rank | officer | fem: ضابطة | plural: ضباط | code: MIL | source: yes
ضابط صف | rank | non-commissioned officer | plural: ضباط صف | definite: ضابط الصف ; ضباط الصف | code: MIL
شرطي | rank | policeman | fem: شرطية | plural: شرطيون ; شرطيين | code: COP
شرطي أول | rank | police constable | code: COP
مفوض شرطة | rank | police commissioner | definite: مفوض الشرطة | code: COP

# --- Spokesmen
متحدث | spokesman | spokesman | fem: متحدثة | plural: متحدثون ; متحدثين
متحدث باسم | spokesman | spokesman for | fem: متحدثة باسم | plural: متحدثون باسم ; متحدثين باسم | definite: المتحدث باسم ; المتحدثة باسم ; المتحدثون باسم ; المتحدثين باسم
متحدث رسمي | spokesman | official spokesman | fem: متحدثة رسمية | plural: متحدثون رسميون ; متحدثين رسميين | definite: المتحدث الرسمي ; المتحدثة الرسمية ; المتحدثون الرسميون ; المتحدثين الرسميين
متحدث رسمي باسم | spokesman | official spokesman for | fem: متحدثة رسمية باسم | definite: المتحدث الرسمي باسم ; المتحدثة الرسمية باسم
متحدث إعلامي | spokesman | media spokesman | fem: متحدثة إعلامية | definite: المتحدث الإعلامي ; المتحدثة الإعلامية
متحدث إعلامي باسم | spokesman | media spokesman for | definite: المتحدث الإعلامي باسم ; المتحدثة الإعلامية باسم
متحدث أمني | spokesman | security spokesman | definite: المتحدث الأمني
متحدث عسكري | spokesman | military spokesman | definite: المتحدث العسكري | code: MIL
متحدث عسكري باسم | spokesman | military spokesman for | definite: المتحدث العسكري باسم | code: MIL
ناطق | spokesman | spokesman | fem: ناطقة | plural: ناطقون ; ناطقين
ناطق باسم | spokesman | spokesman for | fem: ناطقة باسم | plural: ناطقون باسم ; ناطقين باسم | definite: الناطق باسم ; الناطقة باسم ; الناطقون باسم ; الناطقين باسم
ناطق رسمي | spokesman | official spokesman | fem: ناطقة رسمية | plural: ناطقون رسميون ; ناطقين رسميين | definite: الناطق الرسمي ; الناطقة الرسمية ; الناطقون الرسميون ; الناطقين الرسميين
ناطق رسمي باسم | spokesman | official spokesman for | fem: ناطقة رسمية باسم | definite: الناطق الرسمي باسم ; الناطقة الرسمية باسم
ناطق عسكري | spokesman | military spokesman | definite: الناطق العسكري | code: MIL
ناطق إعلامي | spokesman | media spokesman | fem: ناطقة إعلامية | definite: الناطق الإعلامي ; الناطقة الإعلامية
ناطق إعلامي باسم | spokesman | media spokesman for | definite: الناطق الإعلامي باسم ; الناطقة الإعلامية باسم
سكرتير صحفي | spokesman | press secretary | fem: سكرتيرة صحفية | definite: السكرتير الصحفي ; السكرتيرة الصحفية
سكرتير صحافي | spokesman | press secretary | fem: سكرتيرة صحافية | definite: السكرتير الصحافي ; السكرتيرة الصحافية
لسان حال | spokesman | mouthpiece

# --- Politics, parties, civil society
سياسي | profession | politician | fem: سياسية | plural: ساسة ; سياسيون ; سياسيين
حزبي | profession | party member | fem: حزبية | plural: حزبيون ; حزبيين | code: PTY
زعيم حزب | office | party leader | fem: زعيمة حزب | plural: زعماء أحزاب | definite: زعيم الحزب ; زعيمة الحزب ; زعماء الأحزاب | code: PTY
زعيم معارضة | office | opposition leader | fem: زعيمة معارضة | plural: زعماء معارضة | definite: زعيم المعارضة ; زعيمة المعارضة ; زعماء المعارضة | code: OPP
رئيس حزب | office | party leader | fem: رئيسة حزب | plural: رؤساء أحزاب | definite: رئيس الحزب ; رئيسة الحزب ; رؤساء الأحزاب | code: PTY
رئيس ائتلاف | office | head of a coalition | fem: رئيسة ائتلاف | definite: رئيس الائتلاف ; رئيسة الائتلاف
رئيس حركة | office | head of a movement | fem: رئيسة حركة | definite: رئيس الحركة ; رئيسة الحركة
رئيس مكتب سياسي | office | head of the politburo | definite: رئيس المكتب السياسي
رئيس مجلس عسكري | office | head of a military council | definite: رئيس المجلس العسكري | code: MIL
رئيس مجلس محلي | office | head of a local council | fem: رئيسة مجلس محلي | plural: رؤساء مجالس محلية | definite: رئيس المجلس المحلي ; رئيسة المجلس المحلي
رئيس هيئة | office | head of an authority | fem: رئيسة هيئة | plural: رؤساء هيئات | definite: رئيس الهيئة ; رئيسة الهيئة ; رؤساء الهيئات
رئيس لجنة | office | head of a committee | fem: رئيسة لجنة | plural: رؤساء لجان | definite: رئيس اللجنة ; رئيسة اللجنة ; رؤساء اللجان
رئيس منظمة | office | head of an organisation | fem: رئيسة منظمة | plural: رؤساء منظمات | definite: رئيس المنظمة ; رئيسة المنظمة ; رؤساء المنظمات
رئيس مجلس إدارة | office | chairman of the board | fem: رئيسة مجلس إدارة | definite: رئيس مجلس الإدارة ; رئيسة مجلس الإدارة | code: BUS
رئيس مفوضية | office | head of a commission | fem: رئيسة مفوضية | definite: رئيس المفوضية ; رئيسة المفوضية
رئيس مجلس قيادة | office | head of the leadership council | definite: رئيس مجلس القيادة
رئيس جلسة | office | chair of the session | fem: رئيسة جلسة | definite: رئيس الجلسة ; رئيسة الجلسة
رئيس دائرة | office | head of a department | fem: رئيسة دائرة | plural: رؤساء دوائر | definite: رئيس الدائرة ; رئيسة الدائرة ; رؤساء الدوائر
رئيس جهاز | office | head of a (security) service | plural: رؤساء أجهزة | definite: رئيس الجهاز ; رؤساء الأجهزة
رئيس قسم | office | head of a section | fem: رئيسة قسم | definite: رئيس القسم ; رئيسة القسم
رئيس نقابة | office | head of a union | fem: رئيسة نقابة | definite: رئيس النقابة ; رئيسة النقابة | code: LAB
رئيس تحرير | office | editor-in-chief | fem: رئيسة تحرير | plural: رؤساء تحرير | definite: رئيس التحرير ; رئيسة التحرير ; رؤساء التحرير | code: MED
معارض | title | opposition member | fem: معارضة | plural: معارضون ; معارضين | code: OPP
مرشح | title | candidate | fem: مرشحة | plural: مرشحون ; مرشحين
مرشح رئاسي | title | presidential candidate | fem: مرشحة رئاسية | plural: مرشحون رئاسيون ; مرشحين رئاسيين | definite: المرشح الرئاسي ; المرشحة الرئاسية ; المرشحون الرئاسيون ; المرشحين الرئاسيين
ناشط | profession | activist | fem: ناشطة | plural: ناشطون ; ناشطين ; نشطاء | code: CVL | source: yes
ناشط حقوقي | profession | human rights activist | fem: ناشطة حقوقية | plural: ناشطون حقوقيون ; ناشطين حقوقيين ; نشطاء حقوقيون ; نشطاء حقوقيين | definite: الناشط الحقوقي ; الناشطة الحقوقية ; الناشطون الحقوقيون ; الناشطين الحقوقيين ; النشطاء الحقوقيون ; النشطاء الحقوقيين | code: HRI | source: yes
ناشط إعلامي | profession | media activist | fem: ناشطة إعلامية | plural: ناشطون إعلاميون ; ناشطين إعلاميين | definite: الناشط الإعلامي ; الناشطة الإعلامية ; الناشطون الإعلاميون ; الناشطين الإعلاميين | code: MED | source: yes
ناشط سياسي | profession | political activist | fem: ناشطة سياسية | plural: ناشطون سياسيون ; ناشطين سياسيين | definite: الناشط السياسي ; الناشطة السياسية ; الناشطون السياسيون ; الناشطين السياسيين | code: CVL | source: yes
ناشط ميداني | profession | activist on the ground | plural: ناشطون ميدانيون ; ناشطين ميدانيين | definite: الناشط الميداني ; الناشطون الميدانيون ; الناشطين الميدانيين | code: CVL | source: yes
حقوقي | profession | human rights defender | fem: حقوقية | plural: حقوقيون ; حقوقيين | code: HRI | source: yes
نقابي | profession | trade unionist | fem: نقابية | plural: نقابيون ; نقابيين | code: LAB
رجل أعمال | profession | businessman | fem: سيدة أعمال | plural: رجال أعمال | definite: رجل الأعمال ; سيدة الأعمال ; رجال الأعمال | code: BUS
مؤسس | title | founder | fem: مؤسسة | plural: مؤسسون ; مؤسسين
شخصية | title | public figure | plural: شخصيات
رجل دين | profession | cleric | plural: رجال دين | definite: رجل الدين ; رجال الدين | code: REL
إمام | profession | imam | plural: أئمة | code: REL | ambiguous: yes
خطيب جمعة | profession | Friday preacher | definite: خطيب الجمعة | code: REL
إمام جمعة | profession | Friday imam | definite: إمام الجمعة | code: REL
خطيب | profession | preacher | plural: خطباء | code: REL | ambiguous: yes
داعية | profession | preacher | plural: دعاة | code: REL
مفتي | office | mufti | plural: مفتون ; مفتين | names: مفت | code: REL
مفتي عام | office | grand mufti | definite: المفتي العام | code: REL
شيخ أزهر | office | Grand Imam of al-Azhar | definite: شيخ الأزهر | code: REL
مرجع | title | marja | plural: مراجع | code: REL | ambiguous: yes
مرجع ديني | title | religious authority | plural: مراجع دينية | definite: المرجع الديني ; المراجع الدينية ; المرجع الشيعي ; المرجع الديني الأعلى ; المرجع الشيعي الأعلى | code: REL
بابا | office | pope | plural: باباوات | code: REL | ambiguous: yes
بطريرك | office | patriarch | plural: بطاركة | names: بطريارك | code: REL
مطران | office | metropolitan | plural: مطارنة | code: REL
أسقف | office | bishop | plural: أساقفة | code: REL
كاردينال | office | cardinal | plural: كرادلة | code: REL
راهب | profession | monk | fem: راهبة | plural: رهبان | code: REL
قس | profession | priest | plural: قساوسة ; قسس | code: REL
كاهن | profession | priest | plural: كهنة | code: REL
حاخام | profession | rabbi | plural: حاخامات ; حاخامون ; حاخامين | code: REL
شيخ عشيرة | title | tribal sheikh | plural: شيوخ عشائر ; شيوخ عشيرة | definite: شيخ العشيرة ; شيوخ العشائر ; شيوخ العشيرة | code: CVL
شيخ قبيلة | title | tribal sheikh | plural: شيوخ قبائل ; مشايخ قبائل | definite: شيخ القبيلة ; شيوخ القبائل ; مشايخ القبائل | code: CVL
وجيه | title | notable | plural: وجهاء | code: CVL | ambiguous: yes

# --- Media, learning, medicine, other professions
صحفي | profession | journalist | fem: صحفية | plural: صحفيون ; صحفيين | code: MED | source: yes
صحافي | profession | journalist | fem: صحافية | plural: صحافيون ; صحافيين | code: MED | source: yes
إعلامي | profession | media person | fem: إعلامية | plural: إعلاميون ; إعلاميين | code: MED
مراسل | profession | correspondent | fem: مراسلة | plural: مراسلون ; مراسلين | code: MED | source: yes
مراسل عسكري | profession | war correspondent | plural: مراسلون عسكريون ; مراسلين عسكريين | definite: المراسل العسكري ; المراسلون العسكريون ; المراسلين العسكريين | code: MED | source: yes
مصور | profession | photographer | fem: مصورة | plural: مصورون ; مصورين | code: MED | ambiguous: yes
محرر | profession | editor | fem: محررة | plural: محررون ; محررين | code: MED | ambiguous: yes
مذيع | profession | presenter | fem: مذيعة | plural: مذيعون ; مذيعين | code: MED
كاتب | profession | writer | fem: كاتبة | plural: كتاب
كاتب صحفي | profession | columnist | fem: كاتبة صحفية | plural: كتاب صحفيون ; كتاب صحفيين | definite: الكاتب الصحفي ; الكاتبة الصحفية ; الكتاب الصحفيون ; الكتاب الصحفيين | code: MED
مدون | profession | blogger | fem: مدونة | plural: مدونون ; مدونين | code: MED
محلل | profession | analyst | fem: محللة | plural: محللون ; محللين | source: yes
محلل سياسي | profession | political analyst | fem: محللة سياسية | plural: محللون سياسيون ; محللين سياسيين | definite: المحلل السياسي ; المحللة السياسية ; المحللون السياسيون ; المحللين السياسيين | source: yes
محلل عسكري | profession | military analyst | plural: محللون عسكريون ; محللين عسكريين | definite: المحلل العسكري ; المحللون العسكريون ; المحللين العسكريين | source: yes
محلل استراتيجي | profession | strategic analyst | plural: محللون استراتيجيون ; محللين استراتيجيين | definite: المحلل الاستراتيجي ; المحللون الاستراتيجيون ; المحللين الاستراتيجيين | source: yes
خبير | profession | expert | fem: خبيرة | plural: خبراء | source: yes
خبير عسكري | profession | military expert | plural: خبراء عسكريون ; خبراء عسكريين | definite: الخبير العسكري ; الخبراء العسكريون ; الخبراء العسكريين | source: yes
خبير أمني | profession | security expert | fem: خبيرة أمنية | plural: خبراء أمنيون ; خبراء أمنيين | definite: الخبير الأمني ; الخبيرة الأمنية ; الخبراء الأمنيون ; الخبراء الأمنيين | source: yes
خبير استراتيجي | profession | strategy expert | plural: خبراء استراتيجيون ; خبراء استراتيجيين | definite: الخبير الاستراتيجي ; الخبراء الاستراتيجيون ; الخبراء الاستراتيجيين | source: yes
باحث | profession | researcher | fem: باحثة | plural: باحثون ; باحثين | source: yes
باحث سياسي | profession | political researcher | fem: باحثة سياسية | plural: باحثون سياسيون ; باحثين سياسيين | definite: الباحث السياسي ; الباحثة السياسية ; الباحثون السياسيون ; الباحثين السياسيين | source: yes
أكاديمي | profession | academic | fem: أكاديمية | plural: أكاديميون ; أكاديميين | code: EDU
أستاذ | profession | professor | fem: أستاذة | plural: أساتذة | code: EDU
أستاذ جامعي | profession | university professor | fem: أستاذة جامعية | plural: أساتذة جامعيون ; أساتذة جامعيين | definite: الأستاذ الجامعي ; الأستاذة الجامعية ; الأساتذة الجامعيون ; الأساتذة الجامعيين | code: EDU
مؤرخ | profession | historian | fem: مؤرخة | plural: مؤرخون ; مؤرخين | code: EDU
مفكر | profession | thinker | fem: مفكرة | plural: مفكرون ; مفكرين
عالم | profession | scholar, scientist | fem: عالمة | plural: علماء | ambiguous: yes
فقيه | profession | jurist | plural: فقهاء | code: REL
طبيب | profession | physician | fem: طبيبة | plural: أطباء | code: HLH
مسعف | profession | paramedic | fem: مسعفة | plural: مسعفون ; مسعفين | code: HLH
ممرض | profession | nurse | fem: ممرضة | plural: ممرضون ; ممرضين | code: HLH
مهندس | profession | engineer | fem: مهندسة | plural: مهندسون ; مهندسين
معلم | profession | teacher | fem: معلمة | plural: معلمون ; معلمين | code: EDU | ambiguous: yes
مدرس | profession | teacher | fem: مدرسة | plural: مدرسون ; مدرسين | code: EDU
طالب | profession | student | fem: طالبة | plural: طلاب ; طلبة | code: EDU | ambiguous: yes
تاجر | profession | merchant | fem: تاجرة | plural: تجار | code: BUS
عامل إغاثة | profession | aid worker | fem: عاملة إغاثة | plural: عمال إغاثة | definite: عامل الإغاثة ; عاملة الإغاثة ; عمال الإغاثة | code: NGO
عامل إنقاذ | profession | rescue worker | plural: عمال إنقاذ | definite: عامل الإنقاذ ; عمال الإنقاذ | code: HLH
متطوع | profession | volunteer | fem: متطوعة | plural: متطوعون ; متطوعين
شاعر | profession | poet | fem: شاعرة | plural: شعراء
فنان | profession | artist | fem: فنانة | plural: فنانون ; فنانين
مخرج | profession | film director | fem: مخرجة | plural: مخرجون ; مخرجين | ambiguous: yes
طيار | profession | pilot | fem: طيارة | plural: طيارون ; طيارين
سائق | profession | driver | fem: سائقة | plural: سائقون ; سائقين
حارس | profession | guard | fem: حارسة | plural: حراس
حارس شخصي | profession | bodyguard | plural: حراس شخصيون ; حراس شخصيين | definite: الحارس الشخصي ; الحراس الشخصيون ; الحراس الشخصيين
مرافق | profession | companion, escort | fem: مرافقة | plural: مرافقون ; مرافقين
مهرب | profession | smuggler | plural: مهربون ; مهربين | code: CRM
قرصان | profession | pirate | plural: قراصنة | code: CRM
صياد | profession | fisherman | plural: صيادون ; صيادين | code: CVL
مزارع | profession | farmer | fem: مزارعة | plural: مزارعون ; مزارعين | code: AGR | ambiguous: yes

# --- Titles and honorifics
سيد | honorific | Mr, Sayyid | fem: سيدة | plural: سادة
آنسة | honorific | Miss | plural: آنسات
أستاذ دكتور | honorific | Professor Dr | fem: أستاذة دكتورة | definite: الأستاذ الدكتور ; الأستاذة الدكتورة
دكتور | honorific | Dr | fem: دكتورة | plural: دكاترة | names: د.
شيخ | honorific | sheikh | fem: شيخة | plural: شيوخ ; مشايخ
حاج | honorific | Hajj | fem: حاجة | plural: حجاج | ambiguous: yes
صاحب سمو | honorific | His Highness | fem: صاحبة سمو | plural: أصحاب سمو | definite: صاحب السمو ; صاحبة السمو ; أصحاب السمو | code: GOV
صاحب سمو ملكي | honorific | His Royal Highness | fem: صاحبة سمو ملكي | plural: أصحاب سمو ملكي | definite: صاحب السمو الملكي ; صاحبة السمو الملكي ; أصحاب السمو الملكي | code: GOV
صاحب جلالة | honorific | His Majesty | fem: صاحبة جلالة | definite: صاحب الجلالة ; صاحبة الجلالة | code: GOV
سمو | honorific | Highness | names: سموه | code: GOV
سمو أمير | honorific | Highness the Prince | fem: سمو أميرة | definite: سمو الأمير ; سمو الأميرة | code: GOV
سمو ولي عهد | honorific | Highness the Crown Prince | definite: سمو ولي العهد | code: GOV
جلالة | honorific | Majesty | names: جلالته | code: GOV
فخامة | honorific | Excellency (of presidents) | names: فخامته | code: GOV
معالي | honorific | Excellency (of ministers) | names: معاليه | code: GOV
معالي وزير | honorific | Excellency the Minister | definite: معالي الوزير | code: GOV
سعادة | honorific | Excellency (of ambassadors) | names: سعادته | code: GOV | ambiguous: yes
سعادة سفير | honorific | Excellency the Ambassador | definite: سعادة السفير | code: GOV
دولة رئيس | honorific | Excellency (of prime ministers) | definite: دولة الرئيس | code: GOV
سيادة رئيس | honorific | Excellency the President | definite: سيادة الرئيس | code: GOV
سماحة | honorific | Eminence (of muftis and ayatollahs) | names: سماحته | code: REL
فضيلة | honorific | Eminence (of clerics) | names: فضيلته | code: REL | ambiguous: yes
نيافة | honorific | Eminence (of bishops) | names: نيافته | code: REL
غبطة | honorific | Beatitude | names: غبطته | code: REL
قداسة | honorific | Holiness | names: قداسته | code: REL | ambiguous: yes
خادم حرمين شريفين | honorific | Custodian of the Two Holy Mosques | definite: خادم الحرمين الشريفين ; خادم الحرمين | code: SAUGOV
سمو شيخ | honorific | Highness the Sheikh | definite: سمو الشيخ | code: GOV
آية الله | honorific | Ayatollah | plural: آيات الله | code: REL
آية الله عظمى | honorific | Grand Ayatollah | definite: آية الله العظمى | code: REL
حجة إسلام | honorific | Hojatoleslam | definite: حجة الإسلام | code: REL
علامة | honorific | the very learned | code: REL | ambiguous: yes
ملا | honorific | mullah | plural: ملالي | code: REL | ambiguous: yes
مرحوم | honorific | the late | fem: مرحومة
راحل | honorific | the late | fem: راحلة | plural: راحلون ; راحلين
شهيد | honorific | martyr | fem: شهيدة | plural: شهداء
مخلوع | title | deposed | fem: مخلوعة
معزول | title | removed from office | fem: معزولة
أسبق | title | former (before the last)
سابق | title | former | fem: سابقة | plural: سابقون ; سابقين
حالي | title | current | fem: حالية | plural: حاليون ; حاليين
منتخب | title | elect | fem: منتخبة | ambiguous: yes
مكلف | title | designate | fem: مكلفة
أرملة | title | widow | plural: أرامل
نجل | title | son of | plural: أنجال

# --- Armed people and forces
مسلح | group | gunman | fem: مسلحة | plural: مسلحون ; مسلحين | entity: armed-group | code: REB
متمرد | group | rebel | fem: متمردة | plural: متمردون ; متمردين | entity: armed-group | code: REB
مقاتل | group | fighter | fem: مقاتلة | plural: مقاتلون ; مقاتلين | entity: armed-group | code: REB
مقاتل معارضة | group | opposition fighter | plural: مقاتلو معارضة ; مقاتلي معارضة | definite: مقاتل المعارضة ; مقاتلو المعارضة ; مقاتلي المعارضة | entity: armed-group | code: REB
ثائر | group | revolutionary | plural: ثوار | entity: armed-group | code: REB
مجاهد | group | mujahid | plural: مجاهدون ; مجاهدين | entity: armed-group | code: REB
جهادي | group | jihadist | fem: جهادية | plural: جهاديون ; جهاديين | entity: armed-group | code: REB
تكفيري | group | takfiri | plural: تكفيريون ; تكفيريين | entity: armed-group | code: REB
إرهابي | group | terrorist | fem: إرهابية | plural: إرهابيون ; إرهابيين | entity: armed-group | code: REB
متشدد | group | militant, hardliner | fem: متشددة | plural: متشددون ; متشددين | entity: armed-group | code: REB
متطرف | group | extremist | fem: متطرفة | plural: متطرفون ; متطرفين | entity: armed-group | code: REB
إسلامي متشدد | group | Islamist militant | plural: إسلاميون متشددون ; إسلاميين متشددين | definite: الإسلامي المتشدد ; الإسلاميون المتشددون ; الإسلاميين المتشددين | entity: armed-group | code: REB
انتحاري | group | suicide bomber | fem: انتحارية | plural: انتحاريون ; انتحاريين | entity: armed-group | code: REB
انفصالي | group | separatist | fem: انفصالية | plural: انفصاليون ; انفصاليين | entity: armed-group | code: REB
انقلابي | group | putschist | plural: انقلابيون ; انقلابيين | entity: armed-group | code: REB
منشق | group | defector | fem: منشقة | plural: منشقون ; منشقين | entity: armed-group | code: REB
مرتزق | group | mercenary | plural: مرتزقة | entity: armed-group | code: UAF
مهاجم | group | attacker | fem: مهاجمة | plural: مهاجمون ; مهاجمين | entity: armed-group | code: UAF
مجهول | group | unidentified person | plural: مجهولون ; مجهولين | entity: armed-group | code: UAF
ملثم | group | masked man | plural: ملثمون ; ملثمين | entity: armed-group | code: UAF
قناص | group | sniper | plural: قناصة ; قناصون ; قناصين | entity: armed-group
خاطف | group | kidnapper | plural: خاطفون ; خاطفين | entity: armed-group | code: UAF
مقاوم | group | resistance fighter | plural: مقاومون ; مقاومين | entity: armed-group | code: REB
فدائي | group | fedayee | plural: فدائيون ; فدائيين | entity: armed-group | code: REB
مجند | group | conscript, recruit | fem: مجندة | plural: مجندون ; مجندين | entity: armed-group | code: MIL
عسكري | group | serviceman | fem: عسكرية | plural: عسكريون ; عسكريين ; عساكر | entity: armed-group | code: MIL
عنصر | group | member of a force | plural: عناصر | entity: armed-group
عنصر أمن | group | security man | plural: عناصر أمن | definite: عنصر الأمن ; عناصر الأمن | entity: armed-group | code: COP
رجل أمن | group | security man | plural: رجال أمن | definite: رجل الأمن ; رجال الأمن | entity: armed-group | code: COP
رجل شرطة | group | policeman | plural: رجال شرطة | definite: رجل الشرطة ; رجال الشرطة | entity: armed-group | code: COP
رجل قبائل | group | tribesman | plural: رجال قبائل | definite: رجل القبائل ; رجال القبائل | entity: armed-group
جيش | group | army | plural: جيوش | entity: armed-group | code: MIL
قوة | group | force | plural: قوات ; قوى | entity: armed-group
قوات أمن | group | security forces | definite: قوات الأمن | entity: armed-group | code: COP
قوات أمنية | group | security forces | definite: القوات الأمنية | entity: armed-group | code: COP
قوات مسلحة | group | armed forces | definite: القوات المسلحة | entity: armed-group | code: MIL
قوات نظام | group | regime forces | definite: قوات النظام | entity: armed-group | code: MIL
قوات نظامية | group | regular forces | definite: القوات النظامية | entity: armed-group | code: MIL
قوات حكومية | group | government forces | definite: القوات الحكومية | entity: armed-group | code: MIL
قوات موالية | group | loyalist forces | definite: القوات الموالية | entity: armed-group
قوات شرعية | group | forces of the legitimate government | definite: قوات الشرعية | entity: armed-group | code: MIL
قوات برية | group | ground forces | definite: القوات البرية | entity: armed-group | code: MIL
قوات جوية | group | air force | definite: القوات الجوية | entity: armed-group | code: MIL
قوات بحرية | group | naval forces | definite: القوات البحرية | entity: armed-group | code: MIL
قوات خاصة | group | special forces | definite: القوات الخاصة | entity: armed-group | code: MIL
قوات تحالف | group | coalition forces | definite: قوات التحالف | entity: armed-group | code: MIL
قوات احتلال | group | occupation forces | definite: قوات الاحتلال | entity: armed-group | code: MIL
قوات أجنبية | group | foreign forces | definite: القوات الأجنبية | entity: armed-group | code: MIL
قوات معارضة | group | opposition forces | definite: قوات المعارضة | entity: armed-group | code: REB
قوات حفظ سلام | group | peacekeeping forces | definite: قوات حفظ السلام | entity: armed-group | code: MIL
قوات دولية | group | international forces | definite: القوات الدولية | entity: armed-group | code: MIL
ميليشيا | group | militia | plural: ميليشيات | names: مليشيا ; مليشيات ; ميلشيا ; ميلشيات | entity: armed-group | code: UAF
فصيل | group | faction | plural: فصائل | entity: armed-group | code: REB
فصيل مسلح | group | armed faction | plural: فصائل مسلحة | definite: الفصيل المسلح ; الفصائل المسلحة | entity: armed-group | code: REB
كتيبة | group | battalion | plural: كتائب | entity: armed-group
ألوية | group | brigades | entity: armed-group
سرية | group | company (military) | plural: سرايا | entity: armed-group | ambiguous: yes
فرقة | group | division | plural: فرق | entity: armed-group | ambiguous: yes
فيلق | group | corps | plural: فيالق | entity: armed-group
وحدة | group | unit | plural: وحدات | entity: armed-group | ambiguous: yes
دورية | group | patrol | plural: دوريات | entity: armed-group
تشكيل | group | formation | plural: تشكيلات | entity: armed-group | ambiguous: yes
رتل | group | column | plural: أرتال | entity: armed-group
حامية | group | garrison | plural: حاميات | entity: armed-group | code: MIL
خلية | group | cell | plural: خلايا | entity: armed-group
خلية نائمة | group | sleeper cell | plural: خلايا نائمة | definite: الخلية النائمة ; الخلايا النائمة | entity: armed-group
عصابة | group | gang | plural: عصابات | entity: armed-group | code: CRM
جماعة مسلحة | group | armed group | plural: جماعات مسلحة | definite: الجماعة المسلحة ; الجماعات المسلحة | entity: armed-group | code: REB
مجموعة مسلحة | group | armed group | plural: مجموعات مسلحة | definite: المجموعة المسلحة ; المجموعات المسلحة | entity: armed-group | code: REB
جماعة إرهابية | group | terrorist group | plural: جماعات إرهابية | definite: الجماعة الإرهابية ; الجماعات الإرهابية | entity: armed-group | code: REB
تنظيم إرهابي | group | terrorist organisation | plural: تنظيمات إرهابية | definite: التنظيم الإرهابي ; التنظيمات الإرهابية | entity: armed-group | code: REB
تنظيم متطرف | group | extremist organisation | plural: تنظيمات متطرفة | definite: التنظيم المتطرف ; التنظيمات المتطرفة | entity: armed-group | code: REB
فلول | group | remnants | entity: armed-group | code: REB
مقاومة | group | resistance | entity: armed-group | code: REB | ambiguous: yes
معارضة مسلحة | group | armed opposition | definite: المعارضة المسلحة | entity: armed-group | code: REB
شرطة | group | police | entity: armed-group | code: COP
شرطة عسكرية | group | military police | definite: الشرطة العسكرية | entity: armed-group | code: MIL
جهاز أمني | group | security service | plural: أجهزة أمنية | definite: الجهاز الأمني ; الأجهزة الأمنية | entity: armed-group | code: COP
أجهزة أمن | group | security services | definite: أجهزة الأمن | entity: armed-group | code: COP
أمن | group | security (forces) | entity: armed-group | code: COP | ambiguous: yes
أمن عام | group | general security | definite: الأمن العام | entity: armed-group | code: COP
حرس حدود | group | border guard | definite: حرس الحدود | entity: armed-group | code: MIL
حرس رئاسي | group | presidential guard | definite: الحرس الرئاسي | entity: armed-group | code: MIL
حرس | group | guard | entity: armed-group | code: MIL
خفر سواحل | group | coast guard | definite: خفر السواحل | entity: armed-group | code: MIL
درك | group | gendarmerie | entity: armed-group | code: COP
مخابرات | group | intelligence service | entity: armed-group | code: SPY
استخبارات | group | intelligence service | entity: armed-group | code: SPY
سلاح جو | group | air force | definite: سلاح الجو | entity: armed-group | code: MIL
طيران | group | air force, aviation | entity: armed-group | code: MIL | ambiguous: yes
طيران حربي | group | warplanes | definite: الطيران الحربي | entity: armed-group | code: MIL
طيران مروحي | group | helicopters | definite: الطيران المروحي | entity: armed-group | code: MIL
طائرة حربية | group | warplane | plural: طائرات حربية | definite: الطائرة الحربية ; الطائرات الحربية | entity: armed-group | code: MIL
طائرة مقاتلة | group | fighter plane | plural: طائرات مقاتلة | definite: الطائرة المقاتلة ; الطائرات المقاتلة | entity: armed-group | code: MIL
طائرة مسيرة | group | drone | plural: طائرات مسيرة | definite: الطائرة المسيرة ; الطائرات المسيرة | entity: armed-group
مقاتلات | group | fighter planes | entity: armed-group | code: MIL
مروحية | group | helicopter | plural: مروحيات | entity: armed-group | code: MIL
مدفعية | group | artillery | entity: armed-group | code: MIL
بحرية | group | navy | entity: armed-group | code: MIL | ambiguous: yes
بارجة | group | warship | plural: بوارج | entity: armed-group | code: MIL
أسطول | group | fleet | plural: أساطيل | entity: armed-group | code: MIL
مستعرب | group | undercover soldier (Israel) | plural: مستعربون ; مستعربين | entity: armed-group | code: MIL

# --- Populations
مدني | group | civilian | fem: مدنية | plural: مدنيون ; مدنيين | entity: population | code: CVL
متظاهر | group | demonstrator | fem: متظاهرة | plural: متظاهرون ; متظاهرين | entity: population | code: CVL
محتج | group | protester | fem: محتجة | plural: محتجون ; محتجين | entity: population | code: CVL
معتصم | group | sit-in protester | fem: معتصمة | plural: معتصمون ; معتصمين | entity: population | code: CVL
نازح | group | internally displaced person | fem: نازحة | plural: نازحون ; نازحين | entity: population | code: REF
لاجئ | group | refugee | fem: لاجئة | plural: لاجئون ; لاجئين | entity: population | code: REF
مهاجر | group | migrant | fem: مهاجرة | plural: مهاجرون ; مهاجرين | entity: population | code: REF
مهاجر غير شرعي | group | irregular migrant | plural: مهاجرون غير شرعيين ; مهاجرين غير شرعيين | definite: المهاجرون غير الشرعيين ; المهاجرين غير الشرعيين | entity: population | code: REF
مهجر | group | forcibly displaced person | fem: مهجرة | plural: مهجرون ; مهجرين | entity: population | code: REF
مشرد | group | homeless or displaced person | fem: مشردة | plural: مشردون ; مشردين | entity: population | code: REF
طالب لجوء | group | asylum seeker | plural: طالبو لجوء ; طالبي لجوء | definite: طالب اللجوء ; طالبو اللجوء ; طالبي اللجوء | entity: population | code: REF
عائد | group | returnee | fem: عائدة | plural: عائدون ; عائدين | entity: population | code: REF | ambiguous: yes
ساكن | group | inhabitant | plural: سكان ; ساكنو ; ساكني | entity: population | code: CVL | source: yes
أهالي | group | residents | entity: population | code: CVL | source: yes
أهل | group | people, residents | entity: population | code: CVL | ambiguous: yes
شعب | group | people | plural: شعوب | entity: population | code: CVL
مواطن | group | citizen | fem: مواطنة | plural: مواطنون ; مواطنين | entity: population | code: CVL | source: yes
مقيم | group | resident | fem: مقيمة | plural: مقيمون ; مقيمين | entity: population | code: CVL
وافد | group | foreign resident | fem: وافدة | plural: وافدون ; وافدين | entity: population | code: CVL
أجنبي | group | foreigner | fem: أجنبية | plural: أجانب | entity: population | code: CVL
سائح | group | tourist | fem: سائحة | plural: سياح | entity: population | code: CVL
مسافر | group | traveller | fem: مسافرة | plural: مسافرون ; مسافرين | entity: population | code: CVL
مصل | group | worshipper | plural: مصلون ; مصلين | entity: population | code: CVL
طفل | group | child | fem: طفلة | plural: أطفال | entity: population | code: CVL
امرأة | group | woman | plural: نساء | entity: population | code: CVL
شاب | group | young man | fem: شابة | plural: شباب ; شبان | entity: population | code: CVL
مسن | group | old person | fem: مسنة | plural: مسنون ; مسنين | entity: population | code: CVL
عائلة | group | family | plural: عائلات ; عوائل | entity: population | code: CVL
أسرة | group | family | plural: أسر | entity: population | code: CVL | ambiguous: yes
عامل | group | worker | fem: عاملة | plural: عمال | entity: population | code: LAB | ambiguous: yes
فلاح | group | peasant | fem: فلاحة | plural: فلاحون ; فلاحين | entity: population | code: AGR
مستوطن | group | settler | fem: مستوطنة | plural: مستوطنون ; مستوطنين | entity: population | code: CVL
ناخب | group | voter | fem: ناخبة | plural: ناخبون ; ناخبين | entity: population | code: CVL
حشد | group | crowd | plural: حشود | entity: population | code: CVL
جمهور | group | public | plural: جماهير | entity: population | code: CVL
قبيلة | group | tribe | plural: قبائل | entity: population | code: CVL
عشيرة | group | clan | plural: عشائر | entity: population | code: CVL
أقلية | group | minority | plural: أقليات | entity: population | code: CVL
طائفة | group | sect | plural: طوائف | entity: population | code: CVL
جالية | group | expatriate community | plural: جاليات | entity: population | code: CVL
معتقل | group | detainee | fem: معتقلة | plural: معتقلون ; معتقلين | entity: population | code: CVL | ambiguous: yes
سجين | group | prisoner | fem: سجينة | plural: سجناء | entity: population | code: CVL
أسير | group | captive | fem: أسيرة | plural: أسرى | entity: population
رهينة | group | hostage | plural: رهائن | entity: population | code: CVL
مختطف | group | abducted person | fem: مختطفة | plural: مختطفون ; مختطفين | entity: population | code: CVL
مخطوف | group | abducted person | fem: مخطوفة | plural: مخطوفون ; مخطوفين | entity: population | code: CVL
محاصر | group | besieged person | plural: محاصرون ; محاصرين | entity: population | code: CVL
مفقود | group | missing person | fem: مفقودة | plural: مفقودون ; مفقودين | entity: population | code: CVL
ضحية | group | victim | plural: ضحايا | entity: population | code: CVL
قتيل | group | person killed | fem: قتيلة | plural: قتلى | entity: population
جريح | group | wounded person | fem: جريحة | plural: جرحى | entity: population
مصاب | group | injured person | fem: مصابة | plural: مصابون ; مصابين | entity: population
ناج | group | survivor | plural: ناجون ; ناجين | names: ناجي | entity: population | code: CVL | source: yes
مشجع | group | fan | plural: مشجعون ; مشجعين | entity: population | code: CVL

# --- Bodies and authorities
حكومة | group | government | plural: حكومات | entity: organization | code: GOV
حكومة انتقالية | group | transitional government | plural: حكومات انتقالية | definite: الحكومة الانتقالية ; الحكومات الانتقالية | entity: organization | code: GOV
حكومة مؤقتة | group | interim government | plural: حكومات مؤقتة | definite: الحكومة المؤقتة ; الحكومات المؤقتة | entity: organization
حكومة شرعية | group | legitimate government | definite: الحكومة الشرعية | entity: organization | code: GOV
نظام | group | regime | plural: أنظمة | entity: organization | code: GOV | ambiguous: yes
سلطة | group | authority | plural: سلطات | entity: organization | code: GOV
إدارة | group | administration | plural: إدارات | entity: organization | code: GOV | ambiguous: yes
رئاسة | group | presidency | entity: organization | code: GOV
وزارة | group | ministry | plural: وزارات | entity: organization | code: GOV
سفارة | group | embassy | plural: سفارات | entity: organization | code: GOV
قنصلية | group | consulate | plural: قنصليات | entity: organization | code: GOV
بعثة | group | mission | plural: بعثات | entity: organization
وفد | group | delegation | plural: وفود | entity: organization
وفد حكومي | group | government delegation | plural: وفود حكومية | definite: الوفد الحكومي ; الوفود الحكومية | entity: organization | code: GOV
قيادة | group | leadership, command | plural: قيادات | entity: organization
دولة | group | state | plural: دول | entity: organization | code: GOV | ambiguous: yes
برلمان | group | parliament | plural: برلمانات | entity: organization | code: LEG
مجلس | group | council | plural: مجالس | entity: organization | ambiguous: yes
مجلس محلي | group | local council | plural: مجالس محلية | definite: المجلس المحلي ; المجالس المحلية | entity: organization | code: GOV
محكمة | group | court | plural: محاكم | entity: organization | code: JUD
نيابة عامة | group | public prosecution | definite: النيابة العامة | entity: organization | code: JUD
نيابة | group | public prosecution | entity: organization | code: JUD | ambiguous: yes
قضاء | group | judiciary | entity: organization | code: JUD | ambiguous: yes
حزب | group | party | plural: أحزاب | entity: organization | code: PTY
حزب حاكم | group | ruling party | plural: أحزاب حاكمة | definite: الحزب الحاكم ; الأحزاب الحاكمة | entity: organization | code: PTY
كتلة نيابية | group | parliamentary bloc | plural: كتل نيابية | definite: الكتلة النيابية ; الكتل النيابية | entity: organization | code: LEG
كتلة برلمانية | group | parliamentary bloc | plural: كتل برلمانية | definite: الكتلة البرلمانية ; الكتل البرلمانية | entity: organization | code: LEG
معارضة | group | opposition | entity: organization | code: OPP
قوى معارضة | group | opposition forces | definite: قوى المعارضة | entity: organization | code: OPP
قوى سياسية | group | political forces | definite: القوى السياسية | entity: organization | code: PTY
موالاة | group | loyalists | entity: organization | code: PTY
ائتلاف | group | coalition | plural: ائتلافات | entity: organization
تحالف | group | alliance | plural: تحالفات | entity: organization
تيار | group | political current | plural: تيارات | entity: organization | code: PTY | ambiguous: yes
حركة | group | movement | plural: حركات | entity: organization | ambiguous: yes
جماعة | group | group | plural: جماعات | entity: organization
تنظيم | group | organisation | plural: تنظيمات | entity: organization | ambiguous: yes
منظمة | group | organisation | plural: منظمات | entity: organization
منظمة حقوقية | group | human rights organisation | plural: منظمات حقوقية | definite: المنظمة الحقوقية ; المنظمات الحقوقية | entity: organization | code: HRI | source: yes
منظمة إنسانية | group | humanitarian organisation | plural: منظمات إنسانية | definite: المنظمة الإنسانية ; المنظمات الإنسانية | entity: organization | code: NGO | source: yes
منظمة دولية | group | international organisation | plural: منظمات دولية | definite: المنظمة الدولية ; المنظمات الدولية | entity: organization | code: IGO
منظمة إغاثة | group | relief organisation | plural: منظمات إغاثة | definite: منظمة الإغاثة ; منظمات الإغاثة | entity: organization | code: NGO | source: yes
منظمة غير حكومية | group | non-governmental organisation | plural: منظمات غير حكومية | definite: المنظمة غير الحكومية ; المنظمات غير الحكومية | entity: organization | code: NGO
منظمة مجتمع مدني | group | civil society organisation | plural: منظمات مجتمع مدني | definite: منظمة المجتمع المدني ; منظمات المجتمع المدني | entity: organization | code: NGO
جمعية | group | association | plural: جمعيات | entity: organization | code: NGO
جمعية خيرية | group | charity | plural: جمعيات خيرية | definite: الجمعية الخيرية ; الجمعيات الخيرية | entity: organization | code: NGO
مجتمع مدني | group | civil society | definite: المجتمع المدني | entity: organization | code: NGO
مجتمع دولي | group | international community | definite: المجتمع الدولي | entity: organization | code: IGO
مؤسسة | group | institution | plural: مؤسسات | entity: organization | ambiguous: yes
مكتب | group | office | plural: مكاتب | entity: organization | ambiguous: yes
مركز | group | centre | plural: مراكز | entity: organization | ambiguous: yes
جهاز | group | agency, service | plural: أجهزة | entity: organization | ambiguous: yes
هيئة | group | authority, body | plural: هيئات | entity: organization
لجنة | group | committee | plural: لجان | entity: organization
لجنة تحقيق | group | commission of inquiry | plural: لجان تحقيق | definite: لجنة التحقيق ; لجان التحقيق | entity: organization
نقابة | group | trade union, syndicate | plural: نقابات | entity: organization | code: LAB
شركة | group | company | plural: شركات | entity: organization | code: BUS
مصرف | group | bank | plural: مصارف | entity: organization | code: BUS
بنك | group | bank | plural: بنوك | entity: organization | code: BUS
جامعة | group | university | plural: جامعات | entity: organization | code: EDU
دفاع مدني | group | civil defence | definite: الدفاع المدني | entity: organization | code: HLH
فرق إنقاذ | group | rescue teams | definite: فرق الإنقاذ | entity: organization | code: HLH
طاقم طبي | group | medical staff | plural: طواقم طبية | definite: الطاقم الطبي ; الطواقم الطبية | entity: organization | code: HLH | source: yes
وكالة إغاثة | group | relief agency | plural: وكالات إغاثة | definite: وكالة الإغاثة ; وكالات الإغاثة | entity: organization | code: NGO
وكالة أممية | group | UN agency | plural: وكالات أممية | definite: الوكالة الأممية ; الوكالات الأممية | entity: organization | code: IGOUNO
دول أعضاء | group | member states | definite: الدول الأعضاء | entity: organization | code: GOV
دول عربية | group | Arab states | definite: الدول العربية | entity: organization | code: GOV
دول غربية | group | Western states | definite: الدول الغربية | entity: organization | code: GOV
دول خليجية | group | Gulf states | definite: الدول الخليجية | entity: organization | code: GOV
دول كبرى | group | great powers | definite: الدول الكبرى | entity: organization | code: GOV
قوى كبرى | group | great powers | definite: القوى الكبرى | entity: organization | code: GOV
دول جوار | group | neighbouring states | definite: دول الجوار | entity: organization | code: GOV
دول مانحة | group | donor states | definite: الدول المانحة | entity: organization | code: GOV
طرف نزاع | group | party to a conflict | plural: أطراف نزاع | definite: أطراف النزاع ; أطراف الصراع ; أطراف الأزمة ; أطراف القتال ; طرفا النزاع ; طرفا الصراع ; الأطراف المتنازعة ; الأطراف المتحاربة ; الأطراف المتصارعة | entity: organization
طرف | group | party (to a conflict) | plural: أطراف | entity: organization | ambiguous: yes
جهة | group | party, side | plural: جهات | entity: organization | source: yes

# --- Unnamed sources
مصدر | group | source | plural: مصادر | entity: source | source: yes
مصدر أمني | group | security source | plural: مصادر أمنية | definite: المصدر الأمني ; المصادر الأمنية | entity: source | code: COP | source: yes
مصدر عسكري | group | military source | plural: مصادر عسكرية | definite: المصدر العسكري ; المصادر العسكرية | entity: source | code: MIL | source: yes
مصدر حكومي | group | government source | plural: مصادر حكومية | definite: المصدر الحكومي ; المصادر الحكومية | entity: source | code: GOV | source: yes
مصدر رسمي | group | official source | plural: مصادر رسمية | definite: المصدر الرسمي ; المصادر الرسمية | entity: source | code: GOV | source: yes
مصدر مسؤول | group | responsible source | plural: مصادر مسؤولة | definite: المصدر المسؤول ; المصادر المسؤولة | entity: source | code: GOV | source: yes
مصدر دبلوماسي | group | diplomatic source | plural: مصادر دبلوماسية | names: مصادر ديبلوماسية ; مصدر ديبلوماسي | definite: المصدر الدبلوماسي ; المصادر الدبلوماسية | entity: source | code: GOV | source: yes
مصدر محلي | group | local source | plural: مصادر محلية | definite: المصدر المحلي ; المصادر المحلية | entity: source | source: yes
مصدر طبي | group | medical source | plural: مصادر طبية | definite: المصدر الطبي ; المصادر الطبية | entity: source | code: HLH | source: yes
مصدر قضائي | group | judicial source | plural: مصادر قضائية | definite: المصدر القضائي ; المصادر القضائية | entity: source | code: JUD | source: yes
مصدر ميداني | group | source on the ground | plural: مصادر ميدانية | definite: المصدر الميداني ; المصادر الميدانية | entity: source | source: yes
مصدر سياسي | group | political source | plural: مصادر سياسية | definite: المصدر السياسي ; المصادر السياسية | entity: source | source: yes
مصدر معارض | group | opposition source | plural: مصادر معارضة | definite: المصدر المعارض ; المصادر المعارضة | entity: source | code: OPP | source: yes
مصدر قبلي | group | tribal source | plural: مصادر قبلية | definite: المصدر القبلي ; المصادر القبلية | entity: source | code: CVL | source: yes
مصدر إعلامي | group | media source | plural: مصادر إعلامية | definite: المصدر الإعلامي ; المصادر الإعلامية | entity: source | code: MED | source: yes
مصدر صحفي | group | press source | plural: مصادر صحفية ; مصادر صحافية | definite: المصدر الصحفي ; المصادر الصحفية ; المصادر الصحافية | entity: source | code: MED | source: yes
مصدر إغاثي | group | relief source | plural: مصادر إغاثية | definite: المصدر الإغاثي ; المصادر الإغاثية | entity: source | code: NGO | source: yes
مصدر حقوقي | group | human rights source | plural: مصادر حقوقية | definite: المصدر الحقوقي ; المصادر الحقوقية | entity: source | code: HRI | source: yes
مصدر نيابي | group | parliamentary source | plural: مصادر نيابية | definite: المصدر النيابي ; المصادر النيابية | entity: source | code: LEG | source: yes
مصدر برلماني | group | parliamentary source | plural: مصادر برلمانية | definite: المصدر البرلماني ; المصادر البرلمانية | entity: source | code: LEG | source: yes
مصدر وزاري | group | ministerial source | plural: مصادر وزارية | definite: المصدر الوزاري ; المصادر الوزارية | entity: source | code: GOV | source: yes
مصدر استخباري | group | intelligence source | plural: مصادر استخبارية ; مصادر استخباراتية | names: مصدر استخباراتي | definite: المصدر الاستخباري ; المصادر الاستخبارية ; المصادر الاستخباراتية | entity: source | code: SPY | source: yes
مصدر فلسطيني | group | Palestinian source | plural: مصادر فلسطينية | definite: المصدر الفلسطيني ; المصادر الفلسطينية | entity: source | source: yes
مصدر غربي | group | Western source | plural: مصادر غربية | definite: المصدر الغربي ; المصادر الغربية | entity: source | source: yes
مصدر موثوق | group | trusted source | plural: مصادر موثوقة | names: مصادر موثوق بها ; مصدر موثوق به | definite: المصدر الموثوق ; المصادر الموثوقة | entity: source | source: yes
مصدر مطلع | group | well-informed source | plural: مصادر مطلعة | definite: المصدر المطلع ; المصادر المطلعة | entity: source | source: yes
مصدر خاص | group | private source | plural: مصادر خاصة | definite: المصدر الخاص ; المصادر الخاصة | entity: source | source: yes
مصدر مقرب | group | source close to | plural: مصادر مقربة | definite: المصدر المقرب ; المصادر المقربة | entity: source | source: yes
شاهد | group | witness | fem: شاهدة | plural: شهود | entity: source | source: yes | ambiguous: yes
شاهد عيان | group | eyewitness | fem: شاهدة عيان | plural: شهود عيان | definite: شاهد العيان ; شاهدة العيان ; شهود العيان | entity: source | source: yes
مراقب | group | observer | fem: مراقبة | plural: مراقبون ; مراقبين | entity: source | source: yes
مطلع | group | well-informed person | plural: مطلعون ; مطلعين | entity: source | source: yes
مصدر قريب | group | source close to | plural: مصادر قريبة | definite: المصدر القريب ; المصادر القريبة | entity: source | source: yes
مصدر من داخل | group | source within | plural: مصادر من داخل | entity: source | source: yes
مقرب | group | person close to | plural: مقربون ; مقربين | entity: source | source: yes
تقرير | group | report | plural: تقارير | entity: source | source: yes
تقرير صحفي | group | press report | plural: تقارير صحفية ; تقارير صحافية | definite: التقرير الصحفي ; التقارير الصحفية ; التقارير الصحافية | entity: source | code: MED | source: yes
تقرير إعلامي | group | media report | plural: تقارير إعلامية ; تقارير إخبارية | definite: التقرير الإعلامي ; التقارير الإعلامية ; التقارير الإخبارية | entity: source | code: MED | source: yes
تقرير استخباراتي | group | intelligence report | plural: تقارير استخباراتية ; تقارير استخبارية | definite: التقرير الاستخباراتي ; التقارير الاستخباراتية ; التقارير الاستخبارية | entity: source | code: SPY | source: yes
تقرير حقوقي | group | human rights report | plural: تقارير حقوقية | definite: التقرير الحقوقي ; التقارير الحقوقية | entity: source | code: HRI | source: yes
تقرير أممي | group | UN report | plural: تقارير أممية | definite: التقرير الأممي ; التقارير الأممية | entity: source | code: IGOUNO | source: yes
وثيقة | group | document | plural: وثائق | entity: source | source: yes
وثيقة سرية | group | secret document | plural: وثائق سرية | definite: الوثيقة السرية ; الوثائق السرية | entity: source | source: yes
وثيقة مسربة | group | leaked document | plural: وثائق مسربة | definite: الوثيقة المسربة ; الوثائق المسربة | entity: source | source: yes
مذكرة | group | memorandum | plural: مذكرات | entity: source | source: yes
برقية | group | cable | plural: برقيات | entity: source | source: yes
رسالة | group | letter | plural: رسائل | entity: source | source: yes
بيان | group | statement | plural: بيانات | entity: source | source: yes
بيان مشترك | group | joint statement | plural: بيانات مشتركة | definite: البيان المشترك ; البيانات المشتركة | entity: source | source: yes
بلاغ | group | communiqué | plural: بلاغات | entity: source | source: yes
نشرة | group | bulletin | plural: نشرات | entity: source | source: yes
تسريب | group | leak | plural: تسريبات | entity: source | source: yes
معلومات | group | information | entity: source | source: yes
أنباء | group | news reports | entity: source | source: yes
خبر | group | piece of news | plural: أخبار | entity: source | source: yes
رواية | group | account | plural: روايات | entity: source | source: yes
شهادة | group | testimony | plural: شهادات | entity: source | source: yes
إفادة | group | testimony, account | plural: إفادات | entity: source | source: yes
شائعة | group | rumour | plural: شائعات | names: إشاعة ; إشاعات | entity: source | source: yes
تسجيل | group | recording | plural: تسجيلات | entity: source | source: yes
تسجيل مصور | group | video recording | plural: تسجيلات مصورة | definite: التسجيل المصور ; التسجيلات المصورة | entity: source | source: yes
تسجيل صوتي | group | audio recording | plural: تسجيلات صوتية | definite: التسجيل الصوتي ; التسجيلات الصوتية | entity: source | source: yes
مقطع فيديو | group | video clip | plural: مقاطع فيديو | names: مقطع مصور ; مقاطع مصورة | definite: مقطع الفيديو ; مقاطع الفيديو | entity: source | source: yes
فيديو | group | video | plural: فيديوهات | entity: source | source: yes
شريط فيديو | group | video tape | plural: أشرطة فيديو | definite: شريط الفيديو ; أشرطة الفيديو | entity: source | source: yes
لقطات | group | footage | entity: source | source: yes
لقطات تلفزيونية | group | television footage | definite: اللقطات التلفزيونية | entity: source | code: MED | source: yes
صورة | group | picture | plural: صور | entity: source | source: yes | ambiguous: yes
صورة أقمار صناعية | group | satellite picture | plural: صور أقمار صناعية | definite: صور الأقمار الصناعية ; صور الأقمار الاصطناعية | entity: source | source: yes
وسيلة إعلام | group | news medium | plural: وسائل إعلام | definite: وسيلة الإعلام ; وسائل الإعلام | entity: source | code: MED | source: yes
إعلام رسمي | group | state media | definite: الإعلام الرسمي | entity: source | code: MED | source: yes
إعلام حربي | group | military media (Hezbollah, Syria) | definite: الإعلام الحربي | entity: source | code: MED | source: yes
وسيلة إعلامية | group | news medium | plural: وسائل إعلامية | definite: الوسيلة الإعلامية ; الوسائل الإعلامية | entity: source | code: MED | source: yes
صحافة | group | the press | entity: source | code: MED | source: yes
صحيفة | group | newspaper | plural: صحف | entity: source | code: MED | source: yes
جريدة | group | newspaper | plural: جرائد | entity: source | code: MED | source: yes
مجلة | group | magazine | plural: مجلات | entity: source | code: MED | source: yes
وكالة أنباء | group | news agency | plural: وكالات أنباء | definite: وكالة الأنباء ; وكالات الأنباء | entity: source | code: MED | source: yes
وكالة | group | agency | plural: وكالات | entity: source | code: MED | source: yes | ambiguous: yes
قناة | group | channel | plural: قنوات | entity: source | code: MED | source: yes | ambiguous: yes
قناة تلفزيونية | group | television channel | plural: قنوات تلفزيونية | definite: القناة التلفزيونية ; القنوات التلفزيونية | entity: source | code: MED | source: yes
قناة فضائية | group | satellite channel | plural: قنوات فضائية ; فضائيات | definite: القناة الفضائية ; القنوات الفضائية ; الفضائيات | entity: source | code: MED | source: yes
تلفزيون | group | television | plural: تلفزيونات | names: تليفزيون ; التلفاز | entity: source | code: MED | source: yes
تلفزيون رسمي | group | state television | names: التلفزيون الحكومي ; تلفزيون حكومي | definite: التلفزيون الرسمي | entity: source | code: MED | source: yes
محطة تلفزيونية | group | television station | plural: محطات تلفزيونية | definite: المحطة التلفزيونية ; المحطات التلفزيونية | entity: source | code: MED | source: yes
إذاعة | group | radio | plural: إذاعات | entity: source | code: MED | source: yes
موقع إخباري | group | news website | plural: مواقع إخبارية | definite: الموقع الإخباري ; المواقع الإخبارية | entity: source | code: MED | source: yes
موقع إلكتروني | group | website | plural: مواقع إلكترونية | definite: الموقع الإلكتروني ; المواقع الإلكترونية | entity: source | code: MED | source: yes
شبكة إخبارية | group | news network | plural: شبكات إخبارية | definite: الشبكة الإخبارية ; الشبكات الإخبارية | entity: source | code: MED | source: yes
مواقع تواصل اجتماعي | group | social media | definite: مواقع التواصل الاجتماعي ; وسائل التواصل الاجتماعي ; شبكات التواصل الاجتماعي | entity: source | code: MED | source: yes
حساب | group | (social media) account | plural: حسابات | entity: source | source: yes | ambiguous: yes
مغرد | group | tweeter | fem: مغردة | plural: مغردون ; مغردين | entity: source | source: yes
تغريدة | group | tweet | plural: تغريدات | entity: source | source: yes
أوساط | group | circles | entity: source | source: yes
أوساط سياسية | group | political circles | definite: الأوساط السياسية | entity: source | source: yes
دوائر | group | circles | entity: source | source: yes | ambiguous: yes
دراسة | group | study | plural: دراسات | entity: source | source: yes
استطلاع | group | poll | plural: استطلاعات | entity: source | source: yes
استطلاع رأي | group | opinion poll | plural: استطلاعات رأي | definite: استطلاع الرأي ; استطلاعات الرأي | entity: source | source: yes
إحصائية | group | statistics | plural: إحصائيات ; إحصاءات | entity: source | source: yes
أرقام | group | figures | entity: source | source: yes
حصيلة | group | toll | entity: source | source: yes
تقديرات | group | estimates | entity: source | source: yes
تحليل | group | analysis | plural: تحليلات | entity: source | source: yes
تحقيق | group | investigation | plural: تحقيقات | entity: source | source: yes
محضر | group | record of a meeting | plural: محاضر | entity: source | source: yes
سجلات | group | records | entity: source | source: yes
مستشفى | group | hospital | plural: مستشفيات ; مشاف | entity: source | code: HLH | source: yes
طبيب ميداني | group | field doctor | plural: أطباء ميدانيون ; أطباء ميدانيين | definite: الطبيب الميداني ; الأطباء الميدانيون ; الأطباء الميدانيين | entity: source | code: HLH | source: yes
مركز أبحاث | group | research centre | plural: مراكز أبحاث | definite: مركز الأبحاث ; مراكز الأبحاث | entity: source | code: EDU | source: yes
مرصد | group | observatory | plural: مراصد | entity: source | source: yes
