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

%state
# Sectors of a state's own: in ACLED's inter codes 1, or 8 where it acts in another country.
GOV ; MIL ; COP ; SPY ; JUD ; LEG ; PRM

%armed
# Sectors of armed bodies.
MIL ; COP ; PRM ; REB ; UAF ; SPY ; SEP

%people
# Sectors of people who carry no arms.
CVL ; REF ; JRN ; MED ; EDU ; LAB ; BUS ; AGR ; HLH ; SOC ; REL

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
