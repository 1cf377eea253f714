package org.isnad.reader.fuzz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;

/** Makes texts that no editor would print, out of sentences that one might. */
final class Texts {
  private static final String[] SENTENCES = {
    "قال وزير الخارجية الروسي سيرغي لافروف إن موسكو \"لن تقبل أي شروط مسبقة\" قبل انعقاد مؤتمر جنيف.",
    "وأعلنت الأمم المتحدة أمس الثلاثاء أن 1069 شخصا قتلوا وأصيب نحو 5ر2 ألف آخرين خلال أسبوعين.",
    "ونقلت وكالة رويترز عن مصادر دبلوماسية لم تسمها أن المبعوث التقى الرئيس السوري بشار الأسد في دمشق",
    "فَيَقْتُلُونَ المَدَنِيِّينَ وَيَقْصِفُونَ القُرَى كما أَكَّدَ المَرصَدُ السُّورِيُّ لِحُقُوقِ الإنسان!",
    "تعهدت 38 دولة بتقديم 8ر1 مليار دولار، أي نصف ما طلبته المنظمة الدولية وهو 6,5 مليارات دولار.",
    "وشنّت طائرات حربية غارات على بلدات في ريف حلب الشمالي ما أدى إلى مقتل عشرات المدنيين بينهم أطفال؟",
    "بيروت - أ.ف.ب: اتهمت واشنطن طهران بدعم ميليشيات الحوثيين، ونفت إيران ذلك «جملة وتفصيلا».",
    "روسياوإيرانوسوريا تطالب الولاياتالمتحدة بوقف إطلاقالنار في بالغو طه وا لسوري",
    "ومن المقرر أن تستأنف المحادثات في 22 يناير/كانون الثاني 2014 بحسب ما أفاد المتحدث باسم الحكومة",
    "وكتب كيري على تويتر: 'سنواصل دعم المعارضة' (وفق بيان للخارجية الأمريكية) وأضاف أنه متفائل…",
    "هذا وقد اقتحم مسلحون تابعون لداعش مقرا للجيش العراقي في الموصل وخطفوا أربعة وعشرين جنديا",
    "وردا على سؤال حول ما إذا كانت تركيا ستنسحب قال أردوغان: لا، لن ننسحب؛ هذا قرارنا نحن.",
    "للأمم المتحدة ولحزب الله وبالقاهرة ولليمن وكالسعودية أدوار في الأزمة الليبية منذ نحو ثلاث سنوات",
    "وقعت الحكومة والمتمردون اتفاقا لوقف إطلاق النار وتبادل الأسرى برعاية قطرية مساء الخميس الماضي.",
  };
  private static final String ALPHABET = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
  private static final String[] ODD =
      ("\u0000~\u0007~\u001b[31m~\u0085~\u00a0~\u00ad~\u061c~\u200b~\u200c~\u200d~"
              + "\u200e~\u200f~\u2028~\u2029~\u202a~\u202b~\u202c~\u202e~\u2066~\u2067~\u2069~"
              + "\ufeff~\uffff~\ufffd~\ud83d~\ude00~\ud800\ud800~\udc00\ud800~😀~👩‍👩‍👧~🇸🇾~𞸀~𝟙~ﷲ~"
              + "ﷺ~ﻻ~ﻷ~ﺍﻟ~ـ~ـــــ~\u064b~\u0651\u064e~\u0670~\u0640\u064f~\u20dd~\ufe0f~«~»~\"~"
              + "“~”~'~(~)~[~]~{~}~<~>~…~...~۔~.~!~؟~،~؛~:~-~–~/~\\~|~%~٪~$~\n~\r\n~\r~\t~ ~  ~"
              + "٣~۳~12~5ر6~1.000.000~٠٫٥~9999999999999999999999999~0~-~31/02/2014~13:61~"
              + "00/00/0000~و~ف~ب~ل~ك~ال~لل~س~ه~ها~é~Ω~ß~İ~漢~क")
          .split("~");

  private final Random random;
  private final List<String> names = new ArrayList<>();
  private final List<String> verbs = new ArrayList<>();
  private final Map<Character, List<Character>> shapes = new HashMap<>();

  Texts(Random random, Lexicon lexicon) {
    this.random = random;
    for (Actor actor : lexicon.actors()) {
      names.addAll(actor.names());
    }
    for (Cue cue : lexicon.cues()) {
      verbs.addAll(cue.verbs());
      verbs.addAll(cue.phrases());
    }
    for (Frame frame : lexicon.frames()) {
      verbs.addAll(frame.verbs());
      verbs.addAll(frame.idioms());
    }
    for (char c = '\ufe80'; c <= '\ufefc'; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      shapes.computeIfAbsent(plain.charAt(0), k -> new ArrayList<>()).add(c);
    }
  }

  /** The next text; some thousand characters, rarely many more. */
  String next() {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      text.append(part());
      text.append(pick(" ", " ", " ", "\n", "", "\n\n", ". "));
    }
    int changes = random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      change(text);
    }
    return text.toString();
  }

  private String part() {
    switch (random.nextInt(20)) {
      case 0:
        return words(2 + random.nextInt(30));
      case 1:
        return pick(ODD).repeat(1 + random.nextInt(40));
      case 2:
        return word(1 + random.nextInt(3000));
      case 3:
        return pick(SENTENCES).substring(0, 9) + "\u064e".repeat(random.nextInt(2000)) + "ال";
      case 4:
        return pick(verbs) + " " + pick(names) + " " + pick("أن", "إن", ":", "\"", "") + " ";
      case 5:
        return names(1 + random.nextInt(25));
      case 6:
        return numbers();
      case 7:
        return random.nextInt(8) == 0 ? unending() : pick(SENTENCES);
      default:
        return sentence();
    }
  }

  private String sentence() {
    String sentence = pick(SENTENCES);
    return switch (random.nextInt(12)) {
      case 0 -> between(sentence, "\u064e");
      case 1 -> between(sentence, "\u0640");
      case 2 -> between(sentence, pick("\u200c", "\u200d", "\u200f", "\u0651\u064b"));
      case 3 -> sentence.replace(" ", "");
      case 4 -> sentence.replaceAll("[\\p{Punct}،؛؟«»]", "");
      case 5 -> shaped(sentence);
      case 6 -> new StringBuilder(sentence).reverse().toString();
      case 7 -> shuffled(sentence);
      default -> sentence;
    };
  }

  /** Seven hundred words and no full stop. */
  private String unending() {
    StringBuilder text = new StringBuilder();
    while (text.length() < 4000) {
      text.append(pick(SENTENCES).replaceAll("[.!؟…]", "")).append(' ');
    }
    return text.toString();
  }

  private String shuffled(String sentence) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
    java.util.Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private String between(String sentence, String mark) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      text.append(sentence.charAt(i));
      if (Character.isLetter(sentence.charAt(i)) && random.nextInt(4) > 0) {
        text.append(mark);
      }
    }
    return text.toString();
  }

  /** In the letter shapes of old encodings, one code for each place in the word. */
  private String shaped(String sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      List<Character> ways = shapes.get(sentence.charAt(i));
      text.append(ways == null ? sentence.charAt(i) : (char) ways.get(random.nextInt(ways.size())));
    }
    return text.toString();
  }

  private String names(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pick("", "", "و", "ب", "ل", "وَ", "فَلِ")).append(pick(names));
      text.append(pick(" ", " ", "، ", " و", ""));
    }
    return text.toString();
  }

  private String numbers() {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      text.append(
          pick(
              "مئات", "ألف", "مليون", "وعشرون", "ثلاثة", "3", "٤٥", "1,5", "5ر6", "بالمئة", "دولار",
              "قتيل", "ونصف", "يناير", "2014", "الاثنين", "منذ", "حتى", "عام", "/", "-", "الماضي",
              "أكثر من", "نحو", "الف", "مليار", "و", "شهر", "غدا", "بين", "إلى"));
      text.append(pick(" ", " ", "", "\n"));
    }
    return text.toString();
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pick("", "", "ال", "و", "لل")).append(word(1 + random.nextInt(9))).append(' ');
    }
    return text.toString();
  }

  private String word(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private void change(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(20));
    switch (random.nextInt(6)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, text.substring(at, to));
      case 2 -> text.insert(at, pick(ODD).repeat(1 + random.nextInt(4)));
      case 3 -> text.replace(at, to, pick(ODD));
      case 4 -> {
        int from = random.nextInt(text.length() + 1);
        text.insert(at, text.substring(from, Math.min(text.length(), from + random.nextInt(90))));
      }
      default -> text.insert(at, (char) random.nextInt(0x10000));
    }
  }

  private String pick(String... all) {
    return all[random.nextInt(all.length)];
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
