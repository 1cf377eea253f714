package org.isnad.arabic.inflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.arabic.text.Letters;
import org.junit.jupiter.api.Test;

/**
 * Each line gives a verb and one row of its paradigm. A row of a tense has thirteen cells in this
 * order: he, she, they two (m, f), they (m, f), thou (m, f), you two, you (m, f), I, we; {@code /}
 * parts the spellings of one cell.
 */
class InflectionTest {
  private static final Person[] PERSONS = {
    Person.THIRD, Person.THIRD, Person.THIRD, Person.THIRD, Person.THIRD, Person.THIRD,
    Person.SECOND, Person.SECOND, Person.SECOND, Person.SECOND, Person.SECOND, Person.FIRST,
    Person.FIRST
  };
  private static final String GENDERS = "MFMFMFMFCMFCC";
  private static final String NUMBERS = "SSDDPPSSDPPSP";

  @Test
  void soundPast() {
    past(
        "كتب كتب 1 يكتب", "كتب كتبت كتبا كتبتا كتبوا كتبن كتبت كتبت كتبتما كتبتم كتبتن كتبت كتبنا");
    past(
        "أعلن علن 4 يعلن",
        "أعلن أعلنت أعلنا أعلنتا أعلنوا أعلن أعلنت أعلنت أعلنتما أعلنتم أعلنتن أعلنت أعلنا");
    past(
        "استخدم خدم 10 يستخدم",
        "استخدم استخدمت استخدما استخدمتا استخدموا استخدمن استخدمت استخدمت استخدمتما استخدمتم استخدمتن استخدمت استخدمنا");
    past(
        "انسحب سحب 7 ينسحب",
        "انسحب انسحبت انسحبا انسحبتا انسحبوا انسحبن انسحبت انسحبت انسحبتما انسحبتم انسحبتن انسحبت انسحبنا");
    past(
        "احمر حمر 9 يحمر",
        "احمر احمرت احمرا احمرتا احمروا احمررن احمررت احمررت احمررتما احمررتم احمررتن احمررت احمررنا");
    past(
        "سيطر سيطر q1 يسيطر",
        "سيطر سيطرت سيطرا سيطرتا سيطروا سيطرن سيطرت سيطرت سيطرتما سيطرتم سيطرتن سيطرت سيطرنا");
    past(
        "اطمأن طمأن q4 يطمئن",
        "اطمأن اطمأنت اطمأنا اطمأنتا اطمأنوا اطمأنن اطمأننت اطمأننت اطمأننتما اطمأننتم اطمأننتن اطمأننت اطمأننا");
  }

  @Test
  void soundImperfect() {
    imperfect(
        "كتب كتب 1 يكتب",
        "يكتب تكتب يكتبان تكتبان يكتبون يكتبن تكتب تكتبين تكتبان تكتبون تكتبن أكتب نكتب");
    imperfect(
        "حذر حذر 2 يحذر",
        "يحذر تحذر يحذران تحذران يحذرون يحذرن تحذر تحذرين تحذران تحذرون تحذرن أحذر نحذر");
    imperfect(
        "طالب طلب 3 يطالب",
        "يطالب تطالب يطالبان تطالبان يطالبون يطالبن تطالب تطالبين تطالبان تطالبون تطالبن أطالب نطالب");
    imperfect(
        "تحدث حدث 5 يتحدث",
        "يتحدث تتحدث يتحدثان تتحدثان يتحدثون يتحدثن تتحدث تتحدثين تتحدثان تتحدثون تتحدثن أتحدث نتحدث");
    imperfect(
        "تمركز مركز q2 يتمركز",
        "يتمركز تتمركز يتمركزان تتمركزان يتمركزون يتمركزن تتمركز تتمركزين تتمركزان تتمركزون تتمركزن أتمركز نتمركز");
    imperfect(
        "احمر حمر 9 يحمر",
        "يحمر تحمر يحمران تحمران يحمرون يحمررن تحمر تحمرين تحمران تحمرون تحمررن أحمر نحمر");
  }

  @Test
  void doubled() {
    past("رد ردد 1 يرد", "رد ردت ردا ردتا ردوا رددن رددت رددت رددتما رددتم رددتن رددت رددنا");
    past("ظل ظلل 1 يظل", "ظل ظلت ظلا ظلتا ظلوا ظللن ظللت ظللت ظللتما ظللتم ظللتن ظللت ظللنا");
    past(
        "أصر صرر 4 يصر",
        "أصر أصرت أصرا أصرتا أصروا أصررن أصررت أصررت أصررتما أصررتم أصررتن أصررت أصررنا");
    past(
        "احتج حجج 8 يحتج",
        "احتج احتجت احتجا احتجتا احتجوا احتججن احتججت احتججت احتججتما احتججتم احتججتن احتججت احتججنا");
    past(
        "استمر مرر 10 يستمر",
        "استمر استمرت استمرا استمرتا استمروا استمررن استمررت استمررت استمررتما استمررتم استمررتن استمررت استمررنا");
    past(
        "انضم ضمم 7 ينضم",
        "انضم انضمت انضما انضمتا انضموا انضممن انضممت انضممت انضممتما انضممتم انضممتن انضممت انضممنا");
    imperfect(
        "رد ردد 1 يرد", "يرد ترد يردان تردان يردون يرددن ترد تردين تردان تردون ترددن أرد نرد");
    imperfect("شن شنن 1 يشن", "يشن تشن يشنان تشنان يشنون يشنن تشن تشنين تشنان تشنون تشنن أشن نشن");
    shortened("رد ردد 1 يرد", "يردد");
    shortened("استمر مرر 10 يستمر", "يستمرر");
    imperative("رد ردد 1 يرد", "رد/اردد ردي ردا ردوا ارددن");
    participles("رد ردد 1 يرد", "راد رادة رادون مردود مردودة مردودات");
    participles("أصر صرر 4 يصر", "مصر مصرة مصرون مصر مصرة مصرات");
    passive("شن شنن 1 يشن", "شن شنت", "يشن تشن");
    passive("اضطر ضرر 8 يضطر", "اضطر اضطرت", "يضطر تضطر");
  }

  @Test
  void hamzated() {
    past(
        "أخذ أخذ 1 يأخذ", "أخذ أخذت أخذا أخذتا أخذوا أخذن أخذت أخذت أخذتما أخذتم أخذتن أخذت أخذنا");
    imperfect(
        "أخذ أخذ 1 يأخذ",
        "يأخذ تأخذ يأخذان تأخذان يأخذون يأخذن تأخذ تأخذين تأخذان تأخذون تأخذن آخذ نأخذ");
    imperative("أخذ أخذ 1 يأخذ", "خذ خذي خذا خذوا خذن");
    imperative("أمر أمر 1 يأمر", "مر مري مرا مروا مرن");
    imperfect(
        "أكد أكد 2 يؤكد",
        "يؤكد تؤكد يؤكدان تؤكدان يؤكدون يؤكدن تؤكد تؤكدين تؤكدان تؤكدون تؤكدن أؤكد نؤكد");
    imperfect(
        "آمن أمن 4 يؤمن",
        "يؤمن تؤمن يؤمنان تؤمنان يؤمنون يؤمن تؤمن تؤمنين تؤمنان تؤمنون تؤمن أومن نؤمن");
    past(
        "اتخذ أخذ 8 يتخذ",
        "اتخذ اتخذت اتخذا اتخذتا اتخذوا اتخذن اتخذت اتخذت اتخذتما اتخذتم اتخذتن اتخذت اتخذنا");
    past(
        "ائتلف ألف 8 يأتلف",
        "ائتلف ائتلفت ائتلفا ائتلفتا ائتلفوا ائتلفن ائتلفت ائتلفت ائتلفتما ائتلفتم ائتلفتن ائتلفت ائتلفنا");
    past(
        "سأل سأل 1 يسأل", "سأل سألت سألا سألتا سألوا سألن سألت سألت سألتما سألتم سألتن سألت سألنا");
    passive("سأل سأل 1 يسأل", "سئل سئلت", "يسأل تسأل");
    past(
        "تساءل سأل 6 يتساءل",
        "تساءل تساءلت تساءلا تساءلتا تساءلوا تساءلن تساءلت تساءلت تساءلتما تساءلتم تساءلتن تساءلت تساءلنا");
    participles("سأل سأل 1 يسأل", "سائل سائلة سائلون مسؤول/مسئول مسؤولة/مسئولة مسؤولات/مسئولات");
    past(
        "قرأ قرأ 1 يقرأ",
        "قرأ قرأت قرآ قرأتا قرؤوا/قرأوا/قرءوا قرأن قرأت قرأت قرأتما قرأتم قرأتن قرأت قرأنا");
    imperfect(
        "بدأ بدأ 1 يبدأ",
        "يبدأ تبدأ يبدآن تبدآن يبدؤون/يبدأون/يبدءون يبدأن تبدأ تبدئين تبدآن تبدؤون/تبدأون/تبدءون تبدأن أبدأ نبدأ");
    imperfect(
        "أنشأ نشأ 4 ينشئ",
        "ينشئ تنشئ ينشئان تنشئان ينشئون ينشئن تنشئ تنشئين تنشئان تنشئون تنشئن أنشئ ننشئ");
    participles("قرأ قرأ 1 يقرأ", "قارئ قارئة قارئون مقروء مقروءة مقروءات");
    passive("فاجأ فجأ 3 يفاجئ", "فوجئ فوجئت", "يفاجأ تفاجأ");
    masdar("أنشأ نشأ 4 ينشئ", "إنشاء إنشاءات");
    masdar("هنأ هنأ 2 يهنئ", "تهنئة تهنئات");
    masdar("فاجأ فجأ 3 يفاجئ", "مفاجأة مفاجآت");
    masdar("تنبأ نبأ 5 يتنبأ", "تنبؤ تنبؤات");
    masdar("آمن أمن 4 يؤمن", "إيمان");
    masdar("تساءل سأل 6 يتساءل", "تساؤل تساؤلات");
    bound("أنشأ نشأ 4 ينشئ", "إنشاؤ إنشائ إنشاء");
    bound("قرأ قرأ 1 يقرأ", "يقرؤ يقرأ قرأ قرؤو");
  }

  @Test
  void assimilated() {
    imperfect("وعد وعد 1 يعد", "يعد تعد يعدان تعدان يعدون يعدن تعد تعدين تعدان تعدون تعدن أعد نعد");
    imperfect("وضع وضع 1 يضع", "يضع تضع يضعان تضعان يضعون يضعن تضع تضعين تضعان تضعون تضعن أضع نضع");
    imperative("وصل وصل 1 يصل", "صل صلي صلا صلوا صلن");
    passive("وضع وضع 1 يضع", "وضع وضعت", "يوضع توضع");
    participles("وعد وعد 1 يعد", "واعد واعدة واعدون موعود موعودة موعودات");
    past(
        "اتصل وصل 8 يتصل",
        "اتصل اتصلت اتصلا اتصلتا اتصلوا اتصلن اتصلت اتصلت اتصلتما اتصلتم اتصلتن اتصلت اتصلنا");
    imperfect(
        "أوضح وضح 4 يوضح",
        "يوضح توضح يوضحان توضحان يوضحون يوضحن توضح توضحين توضحان توضحون توضحن أوضح نوضح");
    imperfect(
        "أيقن يقن 4 يوقن",
        "يوقن توقن يوقنان توقنان يوقنون يوقن توقن توقنين توقنان توقنون توقن أوقن نوقن");
    masdar("أوضح وضح 4 يوضح", "إيضاح إيضاحات");
    masdar("استوعب وعب 10 يستوعب", "استيعاب");
    masdar("اتصل وصل 8 يتصل", "اتصال اتصالات");
    participles("اتهم وهم 8 يتهم", "متهم متهمة متهمون متهم متهمة متهمات");
  }

  @Test
  void hollow() {
    past("قال قول 1 يقول", "قال قالت قالا قالتا قالوا قلن قلت قلت قلتما قلتم قلتن قلت قلنا");
    past("نام نوم 1 ينام", "نام نامت ناما نامتا ناموا نمن نمت نمت نمتما نمتم نمتن نمت نمنا");
    past(
        "أقام قوم 4 يقيم",
        "أقام أقامت أقاما أقامتا أقاموا أقمن أقمت أقمت أقمتما أقمتم أقمتن أقمت أقمنا");
    past(
        "استقال قيل 10 يستقيل",
        "استقال استقالت استقالا استقالتا استقالوا استقلن استقلت استقلت استقلتما استقلتم استقلتن استقلت استقلنا");
    past(
        "اختار خير 8 يختار",
        "اختار اختارت اختارا اختارتا اختاروا اخترن اخترت اخترت اخترتما اخترتم اخترتن اخترت اخترنا");
    past(
        "انحاز حوز 7 ينحاز",
        "انحاز انحازت انحازا انحازتا انحازوا انحزن انحزت انحزت انحزتما انحزتم انحزتن انحزت انحزنا");
    imperfect(
        "قال قول 1 يقول",
        "يقول تقول يقولان تقولان يقولون يقلن تقول تقولين تقولان تقولون تقلن أقول نقول");
    imperfect(
        "باع بيع 1 يبيع",
        "يبيع تبيع يبيعان تبيعان يبيعون يبعن تبيع تبيعين تبيعان تبيعون تبعن أبيع نبيع");
    imperfect(
        "نام نوم 1 ينام",
        "ينام تنام ينامان تنامان ينامون ينمن تنام تنامين تنامان تنامون تنمن أنام ننام");
    imperfect(
        "أقام قوم 4 يقيم",
        "يقيم تقيم يقيمان تقيمان يقيمون يقمن تقيم تقيمين تقيمان تقيمون تقمن أقيم نقيم");
    passive("قال قول 1 يقول", "قيل قيلت", "يقال تقال");
    passive("باع بيع 1 يبيع", "بيع بيعت", "يباع تباع");
    passive("أقام قوم 4 يقيم", "أقيم أقيمت", "يقام تقام");
    passive("اختار خير 8 يختار", "اختير اختيرت", "يختار تختار");
    passive("استعاد عود 10 يستعيد", "استعيد استعيدت", "يستعاد تستعاد");
    shortened("قال قول 1 يقول", "يقل");
    shortened("أقام قوم 4 يقيم", "يقم");
    shortened("استطاع طوع 10 يستطيع", "يستطع");
    imperative("قال قول 1 يقول", "قل قولي قولا قولوا قلن");
    imperative("أقام قوم 4 يقيم", "أقم أقيمي أقيما أقيموا أقمن");
    participles("قال قول 1 يقول", "قائل قائلة قائلون مقول مقولة مقولات");
    participles("باع بيع 1 يبيع", "بائع بائعة بائعون مبيع مبيعة مبيعات");
    participles("أقام قوم 4 يقيم", "مقيم مقيمة مقيمون مقام مقامة مقامات");
    participles("اختار خير 8 يختار", "مختار مختارة مختارون مختار مختارة مختارات");
    masdar("أقام قوم 4 يقيم", "إقامة إقامات");
    masdar("استقال قيل 10 يستقيل", "استقالة استقالات");
    masdar("اختار خير 8 يختار", "اختيار اختيارات");
    masdar("انحاز حوز 7 ينحاز", "انحياز");
    past(
        "استحوذ حوذ 10 يستحوذ",
        "استحوذ استحوذت استحوذا استحوذتا استحوذوا استحوذن استحوذت استحوذت استحوذتما استحوذتم استحوذتن استحوذت استحوذنا");
    masdar("استجوب جوب 10 يستجوب", "استجواب استجوابات");
    past(
        "استاء سوء 8 يستاء",
        "استاء استاءت استاءا استاءتا استاؤوا/استاءوا استأن استأت استأت استأتما استأتم استأتن استأت استأنا");
  }

  @Test
  void defective() {
    past("دعا دعو 1 يدعو", "دعا دعت دعوا دعتا دعوا دعون دعوت دعوت دعوتما دعوتم دعوتن دعوت دعونا");
    past("رمى رمي 1 يرمي", "رمى رمت رميا رمتا رموا رمين رميت رميت رميتما رميتم رميتن رميت رمينا");
    past("لقي لقي 1 يلقى", "لقي لقيت لقيا لقيتا لقوا لقين لقيت لقيت لقيتما لقيتم لقيتن لقيت لقينا");
    past(
        "التقى لقي 8 يلتقي",
        "التقى التقت التقيا التقتا التقوا التقين التقيت التقيت التقيتما التقيتم التقيتن التقيت التقينا");
    imperfect(
        "دعا دعو 1 يدعو",
        "يدعو تدعو يدعوان تدعوان يدعون يدعون تدعو تدعين تدعوان تدعون تدعون أدعو ندعو");
    imperfect(
        "رمى رمي 1 يرمي",
        "يرمي ترمي يرميان ترميان يرمون يرمين ترمي ترمين ترميان ترمون ترمين أرمي نرمي");
    imperfect(
        "سعى سعي 1 يسعى",
        "يسعى تسعى يسعيان تسعيان يسعون يسعين تسعى تسعين تسعيان تسعون تسعين أسعى نسعى");
    imperfect(
        "أعطى عطو 4 يعطي",
        "يعطي تعطي يعطيان تعطيان يعطون يعطين تعطي تعطين تعطيان تعطون تعطين أعطي نعطي");
    imperfect(
        "تلقى لقي 5 يتلقى",
        "يتلقى تتلقى يتلقيان تتلقيان يتلقون يتلقين تتلقى تتلقين تتلقيان تتلقون تتلقين أتلقى نتلقى");
    imperfect(
        "نادى ندو 3 ينادي",
        "ينادي تنادي يناديان تناديان ينادون ينادين تنادي تنادين تناديان تنادون تنادين أنادي ننادي");
    imperfect(
        "استدعى دعو 10 يستدعي",
        "يستدعي تستدعي يستدعيان تستدعيان يستدعون يستدعين تستدعي تستدعين تستدعيان تستدعون تستدعين أستدعي نستدعي");
    imperfect(
        "ادعى دعو 8 يدعي",
        "يدعي تدعي يدعيان تدعيان يدعون يدعين تدعي تدعين تدعيان تدعون تدعين أدعي ندعي");
    passive("دعا دعو 1 يدعو", "دعي دعيت", "يدعى تدعى");
    passive("أعطى عطو 4 يعطي", "أعطي أعطيت", "يعطى تعطى");
    passive("نادى ندو 3 ينادي", "نودي نوديت", "ينادى تنادى");
    shortened("دعا دعو 1 يدعو", "يدع");
    shortened("رمى رمي 1 يرمي", "يرم");
    shortened("انتهى نهي 8 ينتهي", "ينته");
    shortened("تلقى لقي 5 يتلقى", "يتلق");
    imperative("دعا دعو 1 يدعو", "ادع ادعي ادعوا ادعوا ادعون");
    imperative("أعطى عطو 4 يعطي", "أعط أعطي أعطيا أعطوا أعطين");
    participles("دعا دعو 1 يدعو", "داعي داعية داعون مدعو مدعوة مدعوات");
    participles("رمى رمي 1 يرمي", "رامي رامية رامون مرمي مرمية مرميات");
    participles("استدعى دعو 10 يستدعي", "مستدعي مستدعية مستدعون مستدعى مستدعاة مستدعيات");
    masdar("التقى لقي 8 يلتقي", "التقاء التقاءات");
    masdar("أعطى عطو 4 يعطي", "إعطاء");
    masdar("نادى ندو 3 ينادي", "مناداة");
    masdar("سمى سمو 2 يسمي", "تسمية تسميات");
    masdar("تبنى بني 5 يتبنى", "تبني تبن");
    masdar("استدعى دعو 10 يستدعي", "استدعاء استدعاءات");
    bound("التقى لقي 8 يلتقي", "التقا التقو التقت يلتقي");
    bound("دعا دعو 1 يدعو", "دعا دعت دعو يدعو");
  }

  @Test
  void doublyWeak() {
    past("رأى رأي 1 يرى", "رأى رأت رأيا رأتا رأوا رأين رأيت رأيت رأيتما رأيتم رأيتن رأيت رأينا");
    imperfect("رأى رأي 1 يرى", "يرى ترى يريان تريان يرون يرين ترى ترين تريان ترون ترين أرى نرى");
    shortened("رأى رأي 1 يرى", "ير");
    imperfect("أرى رأي 4 يري", "يري تري يريان تريان يرون يرين تري ترين تريان ترون ترين أري نري");
    past(
        "ارتأى رأي 8 يرتئي",
        "ارتأى ارتأت ارتأيا ارتأتا ارتأوا ارتأين ارتأيت ارتأيت ارتأيتما ارتأيتم ارتأيتن ارتأيت ارتأينا");
    past("جاء جيء 1 يجيء", "جاء جاءت جاءا جاءتا جاؤوا/جاءوا جئن جئت جئت جئتما جئتم جئتن جئت جئنا");
    imperfect(
        "شاء شيء 1 يشاء",
        "يشاء تشاء يشاءان تشاءان يشاؤون/يشاءون يشأن تشاء تشائين تشاءان تشاؤون/تشاءون تشأن أشاء نشاء");
    imperfect("وقى وقي 1 يقي", "يقي تقي يقيان تقيان يقون يقين تقي تقين تقيان تقون تقين أقي نقي");
    imperfect(
        "نوى نوي 1 ينوي",
        "ينوي تنوي ينويان تنويان ينوون ينوين تنوي تنوين تنويان تنوون تنوين أنوي ننوي");
    imperfect(
        "أدى أدي 2 يؤدي",
        "يؤدي تؤدي يؤديان تؤديان يؤدون يؤدين تؤدي تؤدين تؤديان تؤدون تؤدين أؤدي نؤدي");
    imperfect(
        "أوصى وصي 4 يوصي",
        "يوصي توصي يوصيان توصيان يوصون يوصين توصي توصين توصيان توصون توصين أوصي نوصي");
    imperfect(
        "أتى أتي 1 يأتي",
        "يأتي تأتي يأتيان تأتيان يأتون يأتين تأتي تأتين تأتيان تأتون تأتين آتي نأتي");
    past(
        "استولى ولي 10 يستولي",
        "استولى استولت استوليا استولتا استولوا استولين استوليت استوليت استوليتما استوليتم استوليتن استوليت استولينا");
    masdar("استولى ولي 10 يستولي", "استيلاء");
    masdar("أدى أدي 2 يؤدي", "تأدية");
    masdar("أوصى وصي 4 يوصي", "إيصاء");
    past(
        "أحيا حيي 4 يحيي",
        "أحيا أحيت أحييا أحيتا أحيوا أحيين أحييت أحييت أحييتما أحييتم أحييتن أحييت أحيينا");
    participles("أساء سوء 4 يسيء", "مسيء مسيئة مسيئون مساء مساءة مساءات");
    bound("رأى رأي 1 يرى", "رآ رأت يرا رأو");
    bound("جاء جيء 1 يجيء", "جاء جاءت جاؤو");
  }

  @Test
  void eighthMeasureAssimilates() {
    imperfect(
        "اضطر ضرر 8 يضطر",
        "يضطر تضطر يضطران تضطران يضطرون يضطررن تضطر تضطرين تضطران تضطرون تضطررن أضطر نضطر");
    imperfect(
        "اصطدم صدم 8 يصطدم",
        "يصطدم تصطدم يصطدمان تصطدمان يصطدمون يصطدمن تصطدم تصطدمين تصطدمان تصطدمون تصطدمن أصطدم نصطدم");
    imperfect(
        "اطلع طلع 8 يطلع",
        "يطلع تطلع يطلعان تطلعان يطلعون يطلعن تطلع تطلعين تطلعان تطلعون تطلعن أطلع نطلع");
    past(
        "ازداد زيد 8 يزداد",
        "ازداد ازدادت ازدادا ازدادتا ازدادوا ازددن ازددت ازددت ازددتما ازددتم ازددتن ازددت ازددنا");
    past(
        "ادخر ذخر 8 يدخر",
        "ادخر ادخرت ادخرا ادخرتا ادخروا ادخرن ادخرت ادخرت ادخرتما ادخرتم ادخرتن ادخرت ادخرنا");
    masdar("ادعى دعو 8 يدعي", "ادعاء ادعاءات");
    masdar("اضطر ضرر 8 يضطر", "اضطرار");
    masdar("ازدحم زحم 8 يزدحم", "ازدحام");
    masdar("اصطف صفف 8 يصطف", "اصطفاف");
    masdar("اتبع تبع 8 يتبع", "اتباع");
    participles("اتخذ أخذ 8 يتخذ", "متخذ متخذة متخذون متخذ متخذة متخذات");
  }

  @Test
  void quadriliterals() {
    masdar("سيطر سيطر q1 يسيطر", "سيطرة سيطرات");
    masdar("زعزع زعزع q1 يزعزع", "زعزعة");
    masdar("تمركز مركز q2 يتمركز", "تمركز تمركزات");
    masdar("اطمأن طمأن q4 يطمئن", "اطمئنان");
    participles("سيطر سيطر q1 يسيطر", "مسيطر مسيطرة مسيطرون مسيطر مسيطرة مسيطرات");
    participles("تمركز مركز q2 يتمركز", "متمركز متمركزة متمركزون متمركز متمركزة متمركزات");
    participles("اطمأن طمأن q4 يطمئن", "مطمئن مطمئنة مطمئنون مطمأن مطمأنة مطمأنات");
  }

  @Test
  void moodsWithoutNun() {
    without("كتب كتب 1 يكتب", "يكتبا تكتبا يكتبوا تكتبوا تكتبي");
    without("دعا دعو 1 يدعو", "يدعوا تدعوا يدعوا تدعوا تدعي");
    without("سعى سعي 1 يسعى", "يسعيا تسعيا يسعوا تسعوا تسعي");
    bound("خطف خطف 1 يخطف", "خطفو يخطفو خطفتمو");
  }

  @Test
  void givenMasdars() {
    assertThat(masdars(verb("قاتل قتل 3 يقاتل قتال"))).contains("قتال", "مقاتله", "قتالات");
    assertThat(masdars(verb("دعا دعو 1 يدعو دعوة"))).contains("دعوه", "دعوات");
    assertThat(masdars(verb("قتل قتل 1 يقتل قتل"))).contains("قتل").doesNotContain("قتلات");
  }

  @Test
  void participleStates() {
    Set<String> found = new TreeSet<>();
    for (VerbForm form : Inflection.of(verb("قاتل قتل 3 يقاتل"))) {
      if (form.tense() == Tense.ACTIVE_PARTICIPLE && form.gender() == Gender.MASCULINE) {
        found.add(form.plurality() + " " + form.shape() + " " + form.spelling());
      }
    }
    assertThat(found)
        .containsExactly(
            "DUAL CONSTRUCT_NOMINATIVE مقاتلا",
            "DUAL CONSTRUCT_OBLIQUE مقاتلي",
            "DUAL NOMINATIVE مقاتلان",
            "DUAL OBLIQUE مقاتلين",
            "PLURAL CONSTRUCT_NOMINATIVE مقاتلو",
            "PLURAL CONSTRUCT_OBLIQUE مقاتلي",
            "PLURAL NOMINATIVE مقاتلون",
            "PLURAL OBLIQUE مقاتلين",
            "SINGULAR INDEFINITE مقاتلا",
            "SINGULAR PLAIN مقاتل");
  }

  @Test
  void voiceIsEitherWhereTheSpellingDoesNotTell() {
    assertThat(voice("قتل قتل 1 يقتل", "قتل")).isEqualTo(Voice.EITHER);
    assertThat(voice("قتل قتل 1 يقتل", "يقتل")).isEqualTo(Voice.EITHER);
    assertThat(voice("قال قول 1 يقول", "قال")).isEqualTo(Voice.ACTIVE);
    assertThat(voice("قال قول 1 يقول", "قيل")).isEqualTo(Voice.PASSIVE);
    assertThat(voice("هاجم هجم 3 يهاجم", "هاجم")).isEqualTo(Voice.ACTIVE);
    assertThat(voice("هاجم هجم 3 يهاجم", "هوجم")).isEqualTo(Voice.PASSIVE);
    assertThat(voice("اختار خير 8 يختار", "يختار")).isEqualTo(Voice.EITHER);
  }

  @Test
  void aWrongEntryIsRefused() {
    refused("قال قول 4 يقول", "أقال");
    refused("كتب كتبب 1 يكتب", "3");
    refused("رمى رمي 1 يرما", "يرمي");
    assertThatThrownBy(() -> Measure.of("11")).hasMessageContaining("11");
  }

  private static void refused(String line, String expected) {
    Verb verb = verb(line);
    assertThatThrownBy(() -> Inflection.of(verb))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(expected);
  }

  private static Verb verb(String line) {
    String[] parts = line.split(" ");
    List<String> masdars = parts.length > 4 ? List.of(parts[4]) : List.of();
    return new Verb(parts[0], parts[1], Measure.of(parts[2]), parts[3], masdars);
  }

  private static void past(String line, String cells) {
    row(line, Tense.PAST, cells);
  }

  private static void imperfect(String line, String cells) {
    row(line, Tense.IMPERFECT, cells);
  }

  private static void row(String line, Tense tense, String cells) {
    String[] expected = cells.split(" ");
    assertThat(expected).hasSize(PERSONS.length);
    List<VerbForm> forms = Inflection.of(verb(line));
    for (int i = 0; i < expected.length; i++) {
      Set<String> found = new TreeSet<>();
      for (VerbForm form : forms) {
        if (form.tense() == tense
            && form.person() == PERSONS[i]
            && form.gender().name().charAt(0) == GENDERS.charAt(i)
            && form.plurality().name().charAt(0) == NUMBERS.charAt(i)
            && form.voice().mayBeActive()
            && form.shape() != Shape.WITHOUT_NUN
            && form.shape() != Shape.SHORTENED
            && form.attachment().mayStandAlone()) {
          found.add(form.spelling());
        }
      }
      assertThat(found).as(line + " cell " + i).isEqualTo(folded(expected[i], "/"));
    }
  }

  /** The third person singular, masculine and feminine. */
  private static void passive(String line, String past, String imperfect) {
    for (Tense tense : List.of(Tense.PAST, Tense.IMPERFECT)) {
      Set<String> found = new TreeSet<>();
      for (VerbForm form : Inflection.of(verb(line))) {
        if (form.tense() == tense
            && form.person() == Person.THIRD
            && form.plurality() == Plurality.SINGULAR
            && form.voice().mayBePassive()
            && form.shape() == Shape.PLAIN
            && form.attachment().mayStandAlone()) {
          found.add(form.spelling());
        }
      }
      assertThat(found).as(line).isEqualTo(folded(tense == Tense.PAST ? past : imperfect, " "));
    }
  }

  private static void shortened(String line, String expected) {
    Set<String> found = new TreeSet<>();
    for (VerbForm form : Inflection.of(verb(line))) {
      if (form.shape() == Shape.SHORTENED
          && form.person() == Person.THIRD
          && form.gender() == Gender.MASCULINE
          && form.voice().mayBeActive()) {
        found.add(form.spelling());
      }
    }
    assertThat(found).as(line).isEqualTo(folded(expected, " "));
  }

  private static void without(String line, String expected) {
    Set<String> found = new TreeSet<>();
    for (VerbForm form : Inflection.of(verb(line))) {
      if (form.shape() == Shape.WITHOUT_NUN
          && form.voice().mayBeActive()
          && form.attachment().mayStandAlone()) {
        found.add(form.spelling());
      }
    }
    assertThat(found).as(line).isEqualTo(folded(expected, " "));
  }

  /** Thou (m, f), you two, you (m, f). */
  private static void imperative(String line, String cells) {
    String[] expected = cells.split(" ");
    List<VerbForm> forms = Inflection.of(verb(line));
    for (int i = 0; i < expected.length; i++) {
      Set<String> found = new TreeSet<>();
      for (VerbForm form : forms) {
        if (form.tense() == Tense.IMPERATIVE
            && form.gender().name().charAt(0) == "MFCMF".charAt(i)
            && form.plurality().name().charAt(0) == "SSDPP".charAt(i)
            && form.attachment().mayStandAlone()) {
          found.add(form.spelling());
        }
      }
      assertThat(found).as(line + " cell " + i).isEqualTo(folded(expected[i], "/"));
    }
  }

  /** Active: he, she, they (m); passive: he, she, they (f). */
  private static void participles(String line, String cells) {
    String[] expected = cells.split(" ");
    List<VerbForm> forms = Inflection.of(verb(line));
    for (int i = 0; i < expected.length; i++) {
      Set<String> found = new TreeSet<>();
      for (VerbForm form : forms) {
        boolean plain = form.shape() == (i == 2 ? Shape.NOMINATIVE : Shape.PLAIN);
        if (form.tense() == (i < 3 ? Tense.ACTIVE_PARTICIPLE : Tense.PASSIVE_PARTICIPLE)
            && form.gender().name().charAt(0) == "MFMMFF".charAt(i)
            && form.plurality().name().charAt(0) == "SSPSSP".charAt(i)
            && plain
            && form.attachment().mayStandAlone()) {
          found.add(form.spelling());
        }
      }
      assertThat(found).as(line + " cell " + i).isEqualTo(folded(expected[i], "/"));
    }
  }

  private static void masdar(String line, String expected) {
    assertThat(masdars(verb(line))).as(line).containsAll(folded(expected, " "));
  }

  private static Set<String> masdars(Verb verb) {
    Set<String> found = new TreeSet<>();
    for (VerbForm form : Inflection.of(verb)) {
      if (form.tense() == Tense.MASDAR && form.attachment().mayStandAlone()) {
        found.add(form.spelling());
      }
    }
    return found;
  }

  /** Spellings that may stand before a pronoun. */
  private static void bound(String line, String expected) {
    Set<String> found = new TreeSet<>();
    for (VerbForm form : Inflection.of(verb(line))) {
      if (form.attachment().mayTakePronoun()) {
        found.add(form.spelling());
      }
    }
    assertThat(found).as(line).containsAll(folded(expected, " "));
  }

  private static Voice voice(String line, String spelling) {
    List<Voice> voices = new ArrayList<>();
    for (VerbForm form : Inflection.of(verb(line))) {
      if (form.spelling().equals(Letters.fold(spelling))
          && form.person() == Person.THIRD
          && form.gender() == Gender.MASCULINE
          && form.shape() == Shape.PLAIN
          && form.plurality() == Plurality.SINGULAR) {
        voices.add(form.voice());
      }
    }
    assertThat(voices).as(line + " " + spelling).hasSize(1);
    return voices.get(0);
  }

  private static Set<String> folded(String spellings, String parting) {
    Set<String> folded = new TreeSet<>();
    for (String spelling : spellings.split(parting)) {
      folded.add(Letters.fold(spelling));
    }
    return folded;
  }
}
