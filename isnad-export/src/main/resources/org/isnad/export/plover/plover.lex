%codes
# PLOVER's event types and modes (PLOVER manual, 2021, Open Event Data Alliance; CC BY-SA 4.0)
# type | mode | quad | score
# SANCTION is material in its section of the manual and verbal in the table of quads; the section is followed.
# ACCUSE has a positive score in print; its modes show that the sign was lost.
AGREE | | V-Coop | 2.5
CONSULT | | V-Coop | 2.5
CONSULT | visit | V-Coop | 4
CONSULT | third-party | V-Coop | 1
CONSULT | multilateral | V-Coop | 4
CONSULT | phone | V-Coop | 1.5
SUPPORT | | V-Coop | 5
CONCEDE | | V-Coop | 4.5
COOPERATE | | M-Coop | 9.5
AID | | M-Coop | 10
RETREAT | | M-Coop | 6.5
RETREAT | withdraw | M-Coop | 8
RETREAT | release | M-Coop | 6.5
RETREAT | disarm | M-Coop | 10
RETREAT | ceasefire | M-Coop | 7.5
RETREAT | access | M-Coop | 6.5
RETREAT | resign | M-Coop | 4.5
REQUEST | | V-Conf | 0
REQUEST | assist | V-Conf | 0.5
REQUEST | change | V-Conf | -1
REQUEST | yield | V-Conf | -1
REQUEST | meet | V-Conf | 0
ACCUSE | | V-Conf | -3
ACCUSE | disapprove | V-Conf | -2
ACCUSE | investigate | V-Conf | -3.5
ACCUSE | allege | V-Conf | -3.5
REJECT | | V-Conf | -2
REJECT | assist | V-Conf | -1.5
REJECT | change | V-Conf | -2
REJECT | yield | V-Conf | -2
REJECT | meet | V-Conf | -2
THREATEN | | V-Conf | -3.5
THREATEN | restrict | V-Conf | -3
THREATEN | arrest | V-Conf | -3.5
THREATEN | relations | V-Conf | -3.5
THREATEN | expel | V-Conf | -3.5
THREATEN | territory | V-Conf | -4
THREATEN | violence | V-Conf | -3.5
PROTEST | | M-Conf | -5
PROTEST | demo | M-Conf | -5
PROTEST | riot | M-Conf | -7
PROTEST | strike | M-Conf | -5
PROTEST | hunger | M-Conf | -4.5
PROTEST | boycott | M-Conf | -4.5
PROTEST | obstruct | M-Conf | -4.5
PROTEST | vandalize | M-Conf | -5
SANCTION | | M-Conf | -6
SANCTION | convict | M-Conf | -6
SANCTION | expel | M-Conf | -5.5
SANCTION | withdraw | M-Conf | -6
SANCTION | discontinue | M-Conf | -6
MOBILIZE | | M-Conf | -5.5
MOBILIZE | troops | M-Conf | -6.5
MOBILIZE | weapons | M-Conf | -6.5
MOBILIZE | police | M-Conf | -5.5
MOBILIZE | militia | M-Conf | -6
COERCE | | M-Conf | -7
COERCE | seize | M-Conf | -7
COERCE | restrict | M-Conf | -7
COERCE | censor | M-Conf | -6.5
COERCE | curfew | M-Conf | -6.5
COERCE | martial-law | M-Conf | -7.5
COERCE | arrest | M-Conf | -7
COERCE | deport | M-Conf | -7
COERCE | withhold | M-Conf | -7
COERCE | misinformation | M-Conf | -6.5
COERCE | cyber | M-Conf | -7
ASSAULT | | M-Conf | -9
ASSAULT | abduct | M-Conf | -8.5
ASSAULT | beat | M-Conf | -7.5
ASSAULT | torture | M-Conf | -8.5
ASSAULT | sexual | M-Conf | -8.5
ASSAULT | targeted | M-Conf | -9.5
ASSAULT | destroy | M-Conf | -8.5
ASSAULT | primitive | M-Conf | -8
ASSAULT | firearms | M-Conf | -9
ASSAULT | explosives | M-Conf | -9
ASSAULT | suicide-attack | M-Conf | -9.5
ASSAULT | aerial | M-Conf | -9.5
ASSAULT | drone | M-Conf | -9.5
ASSAULT | heavy-weapons | M-Conf | -9.5
ASSAULT | crowd-control | M-Conf | -7.5
ASSAULT | unconventional | M-Conf | -10

%planned
# What PLOVER makes of an event that is announced and not done. What is not named here has no place in PLOVER while
# it is only planned.
# type, or type and mode | type | mode
CONSULT | AGREE
SUPPORT | AGREE
COOPERATE | AGREE
AID | AGREE
AGREE | AGREE
RETREAT | CONCEDE
CONCEDE | CONCEDE
ASSAULT | THREATEN | violence
COERCE/arrest | THREATEN | arrest
COERCE | THREATEN | restrict
SANCTION/expel | THREATEN | expel
SANCTION | THREATEN | relations
THREATEN | THREATEN

%recipient
# Types that PLOVER codes only where somebody is named to whom it is done.
COOPERATE
AID
SANCTION

%two-sided
# Frames of acts that both sides do: PLOVER lists everybody as actor.
# frame ids
consult.iltaqa ; consult.qabala ; consult.liqa ; consult.ijtamaa ; consult.ijtima ; consult.bahatha
consult.bahth.n ; consult.munaqasha ; consult.muhadathat ; consult.mufawadat ; consult.tafawada
consult.tashawara ; consult.hawara ; consult.ittasala ; consult.ittisal ; consult.tawasala ; consult.qimma
consult.tabadala.ara ; consult.tatarraqa ; consult.jalasa ; consult.aja.li
agree.ittafaqa ; agree.ittifaq ; agree.waqqaa ; agree.tawqi ; agree.abrama ; agree.tawafaqa ; agree.tawafuq
agree.safqa ; agree.musalaha ; agree.tahalafa ; agree.tawahhada
cooperate.taawana ; cooperate.nassaqa ; cooperate.tabadul.asra ; cooperate.tabadul.maalumat ; cooperate.tabbaa
cooperate.tatbi ; cooperate.istanafa.alaqat ; cooperate.faaliyat.mushtaraka ; cooperate.sharaka.amaliyat
assault.ishtabaka ; assault.maaraka ; assault.muwajaha.musallaha ; assault.muwajaha.masdar ; assault.sira
assault.sira.musallah

%hosted
# Frames that name the host first: in PLOVER a visit, with the visitor as actor and the host as recipient.
consult.istaqbala ; consult.istiqbal

%sectors
# Sectors of CAMEO that PLOVER calls otherwise.
MED | JRN
