%unread
# Examples of the lexicon that are not read as they say, and why.
# text | reason
المعارضة السورية قبلت المبادرة الروسية | the idiom asks for its subject and finds none
تسلمت السعودية رسالة من بان كي مون | the conditions of the line are not met beside a country
تلقى الحزب مساعدة من روسيا | the noun alone does not bring its actor behind من
أصدر الأسد عفوا عن الفارين | the noun is given up where nobody is pardoned by name
البيشمركة تدربت على أيدي ألمانيا | the trainer behind على أيدي is not read
أعاد الحوثيون أسرى إلى السعودية | what is given back must be named
فتحت مصر المعبر أمام الفلسطينيين | the bare crossing is no place
سلمت كتائب الزنتان أسلحتها إلى حكومة الوفاق | the faction is not read as a name
تبادل البلدان الاتهامات | neither side is named
فتحت تركيا تحقيقا في مقتل خاشقجي | the noun is read as a body that investigates
بسبب معارضة أمريكا لمشاركة إيران | the opposition of a country is read as a body
أكد محمود عباس عدم مشاركته في جنيف 2 | the idiom asks for a conference by its noun
إيران لن تقبل بتفتيش قواعدها | the idiom asks for its subject and finds none
احتج مواطنون على انقطاع الكهرباء في البصرة | an accusing line is as narrow and comes first
حرمت أمريكا إيران من النظام المصرفي العالمي | a coercing line is as narrow and comes first
خمسون قتيلا من داعش في كوباني | a count in words before the noun
دافع المقاومة الشعبية عن المدينة ضد الحوثيين | a supporting line is as narrow and comes first
أصدر الأسد عفوا عن الفارين | the noun is given up where nobody is pardoned by name
واجهت إيران عقوبات من أمريكا | sanctions want على behind them
اتخذت تركيا إجراءات عسكرية ضد داعش | measures are too vague to be an act
المساعدة مرهونة بانسحاب الحوثيين من صنعاء | a word of status with its preposition written onto the next word
