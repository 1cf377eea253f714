%ago
# How long ago, as pages say it: unit | days in it, 0 for a part of a day | one: … | two: … | many: forms behind a number
minute | 0 | one: دقيقة ; دقيقة واحدة | two: دقيقتين ; دقيقتان | many: دقائق ; دقيقة
second | 0 | one: ثانية ; ثوان ; لحظات ; قليل | two: ثانيتين | many: ثوان ; ثانية
hour | 0 | one: ساعة ; ساعة واحدة | two: ساعتين ; ساعتان | many: ساعات ; ساعة
day | 1 | one: يوم ; يوم واحد | two: يومين ; يومان | many: أيام ; يوما ; يوم
week | 7 | one: أسبوع ; أسبوع واحد | two: أسبوعين ; أسبوعان | many: أسابيع ; أسبوعا
# What stands before it.
since | 0 | one: منذ ; قبل
