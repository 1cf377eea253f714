%stances
# What shows where somebody stands. The narrower line wins: a cue or frame before a mode.
# stance | mode: modes of statements ; … | cue: ids of cues.lex ; … | frame: ids of frames-*.lex ; … | not: ids of cues that show no stance | e: example
#   A stance with a condition behind it (شرط أن, مقابل, ما لم) that accepts or supports is accepts-on-condition.
demands | mode: demand | not: demand.amar ; n.amr ; demand.wajjah ; demand.ablagh ; demand.ahab ; demand.shajja ; demand.iqtarah ; n.iqtirah ; n.talab | e: [طالب] {عباس}a ب{إطلاق سراح الأسرى}t
refuses | mode: refuse | e: [عارضت] {موسكو}a {فرض عقوبات على دمشق}t
supports | cue: praise.rahhab ; praise.ayyad ; praise.barak ; praise.istahsan ; n.tayid ; feel.tayid-with ; praise.thamman | frame: support.daama ; support.abda.daam | e: [رحبت] {القاهرة}a ب{وقف إطلاق النار}t
accepts | frame: agree.wafaqa ; agree.qabila.daawa | e: [وافقت] {أنقرة}a على {وقف إطلاق النار}t
accepts-on-condition | cue: demand.ishtarat | e: [وافقت] {أنقرة}a على {وقف إطلاق النار}t {شرط انسحاب الجيش من المدينة}d
