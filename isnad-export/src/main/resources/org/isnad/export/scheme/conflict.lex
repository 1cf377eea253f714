%acled
# What ACLED calls an event. An attack that is told without its means is a battle where armed bodies are struck,
# violence against civilians where people are, and else of no type: ACLED's types all say more.
# PLOVER type, or type and mode | disorder type | event type | sub-event type
ASSAULT/aerial | Political violence | Explosions/Remote violence | Air/drone strike
ASSAULT/drone | Political violence | Explosions/Remote violence | Air/drone strike
ASSAULT/heavy-weapons | Political violence | Explosions/Remote violence | Shelling/artillery/missile attack
ASSAULT/explosives | Political violence | Explosions/Remote violence | Remote explosive/landmine/IED
ASSAULT/suicide-attack | Political violence | Explosions/Remote violence | Suicide bomb
ASSAULT/unconventional | Political violence | Explosions/Remote violence | Chemical weapon
ASSAULT/abduct | Political violence | Violence against civilians | Abduction/forced disappearance
ASSAULT/sexual | Political violence | Violence against civilians | Sexual violence
ASSAULT/destroy | Strategic developments | Strategic developments | Looting/property destruction
ASSAULT/crowd-control | Political violence; Demonstrations | Protests | Excessive force against protesters
ASSAULT | Political violence | Violence against civilians | Attack
PROTEST/riot | Political violence; Demonstrations | Riots | Violent demonstration
PROTEST/vandalize | Political violence; Demonstrations | Riots | Violent demonstration
PROTEST | Demonstrations | Protests | Peaceful protest
COERCE/arrest | Strategic developments | Strategic developments | Arrests
COERCE/seize | Strategic developments | Strategic developments | Looting/property destruction
RETREAT/ceasefire | Strategic developments | Strategic developments | Agreement
RETREAT/withdraw | Strategic developments | Strategic developments | Non-violent transfer of territory
RETREAT/disarm | Strategic developments | Strategic developments | Disrupted weapons use

%frame
# Frames that say more than the type of their event: who holds a place now, and that two sides fought.
# frame ids | event type | sub-event type where the first actor is a state's | where it is not
assault.saytara ; assault.harrara ; assault.taqaddama ; assault.basata ; assault.istaada ; assault.istaada.saytara ; assault.ihtalla ; assault.saqatat | Battles | Government regains territory | Non-state actor overtakes territory
assault.maaraka ; assault.ishtabaka ; assault.harb ; assault.tasadda ; assault.tasadda.group ; assault.sira.musallah ; assault.muwajaha.masdar ; assault.muwajaha.musallaha ; assault.intisar ; assault.intisar.n ; assault.haqqaqa.nasr ; assault.hazaim ; assault.kharaqa.hudna | Battles | Armed clash | Armed clash

%unnamed
# Whom ACLED writes where nobody is named: event type | its words for them, before the country | inter
Battles | Unidentified Armed Group | 3
Explosions/Remote violence | Unidentified Armed Group | 3
Violence against civilians | Unidentified Armed Group | 3
Protests | Protesters | 6
Riots | Rioters | 5

%inter
# ACLED's inter codes by sector, or by what stands where a code has its country: 1 a state's own (8 where it acts in
# another country), 2 rebels, 3 political militias, 7 people without arms, 8 others. Protesters (6) and rioters (5) are told
# by the type of the event; the first line that fits counts.
# inter | sectors
1 | GOV ; MIL ; COP ; SPY ; JUD ; LEG
2 | REB ; SEP ; IMG
3 | PRM ; UAF ; OPP ; PTY
7 | CVL ; REF ; JRN ; MED ; EDU ; LAB ; BUS ; AGR ; HLH ; SOC ; REL ; NGO ; HRI
8 | UNO ; NAT ; EEC ; IGO ; GCC ; ARL ; AFU ; OIC ; COA

%state
# Sectors of a state's own.
GOV ; MIL ; COP ; SPY ; JUD ; LEG ; PRM

%armed
# Sectors of armed bodies.
MIL ; COP ; PRM ; REB ; UAF ; SPY ; SEP

%people
# Sectors of people who carry no arms.
CVL ; REF ; JRN ; MED ; EDU ; LAB ; BUS ; AGR ; HLH ; SOC ; REL

%article
# What may stand before one of the words below.
ال

%armed-word
# Crowds that are told by their own words alone, and bear arms: one of these words is enough.
جندي ; جنديا ; جنديان ; جنديين ; جنود ; جنودا ; ضابط ; ضابطا ; ضابطان ; ضابطين ; ضباط ; شرطي ; شرطيا ; شرطيان ; شرطيين ; شرطيون ; شرطة ; عسكري ; عسكريا ; عسكريان ; عسكريين ; عسكريون
مسلح ; مسلحا ; مسلحان ; مسلحين ; مسلحون ; مسلحي ; مقاتل ; مقاتلا ; مقاتلان ; مقاتلين ; مقاتلون ; مقاتلي ; متمرد ; متمردين ; متمردون ; متشدد ; متشددا ; متشددين ; متشددون ; إرهابي ; إرهابيا ; إرهابيان ; إرهابيين ; إرهابيون
عنصر ; عنصرا ; عناصر ; داعشي ; داعشيا ; داعشيين ; حوثي ; حوثيا ; حوثيين ; حوثيون ; انتحاري ; انتحاريا ; انتحاريين ; مجند ; مجندا ; مجندين ; حارس ; حراس ; قائد ; قادة ; قيادي ; قياديا ; قياديين ; قياديون ; مارينز ; قوات ; جيش ; كتيبة ; مليشيا ; ميليشيا

%civilian-word
# Crowds that are told by their own words alone, and are said to bear none.
مدني ; مدنيا ; مدنيان ; مدنيين ; مدنيون ; مدنية ; مدنيات ; مواطن ; مواطنا ; مواطنان ; مواطنين ; مواطنون ; مواطنة ; سكان ; أهالي ; أهل ; عائلة ; عائلات ; أسرة ; أسر
طفل ; طفلا ; طفلان ; طفلين ; أطفال ; طفلة ; طفلتين ; طفلتان ; رضيع ; رضيعا ; امرأة ; امرأتين ; امرأتان ; نساء ; سيدة ; سيدات ; مسن ; مسنا ; مسنين ; شيوخ ; فتاة ; فتيات
متظاهر ; متظاهرا ; متظاهرين ; متظاهرون ; محتج ; محتجا ; محتجين ; محتجون ; معتصم ; معتصمين ; معتصمون ; مصل ; مصلين ; مصلون ; حجاج ; سائح ; سائحا ; سياح ; لاجئ ; لاجئا ; لاجئين ; لاجئون ; نازح ; نازحين ; نازحون ; مهاجر ; مهاجرا ; مهاجرين ; مهاجرون
صحفي ; صحفيا ; صحفيين ; صحفيون ; صحافي ; صحافيا ; صحافيين ; صحافيون ; طبيب ; طبيبا ; أطباء ; مسعف ; مسعفا ; مسعفين ; مسعفون ; معلم ; معلما ; معلمين ; طالب ; طالبا ; طلاب ; طلبة ; عامل ; عاملا ; عمال ; راكب ; راكبا ; ركاب ; مرضى ; ناخب ; ناخبين

%where
# How exact a place is: ACLED's geo_precision (1 the place, 2 the area around it, 3 a larger region) and UCDP's
# where_prec (1 the place, 2 near it, 3 a district, 4 a province, 5 a line or an area, 6 a country, 7 the open sea).
# sort of place | geo_precision | where_prec
city | 1 | 1
town | 1 | 1
village | 1 | 1
quarter | 1 | 1
street | 1 | 1
building | 1 | 1
base | 1 | 1
camp | 1 | 1
airport | 1 | 1
crossing | 1 | 1
district | 2 | 3
governorate | 3 | 4
region | 3 | 5
mountain | 2 | 2
river | 3 | 5
front | 2 | 2
sea | 3 | 7
country | 3 | 6
