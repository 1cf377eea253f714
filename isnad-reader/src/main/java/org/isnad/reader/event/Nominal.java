package org.isnad.reader.event;

import org.isnad.lexicon.Nisba;
import org.jspecify.annotations.Nullable;

/**
 * What a word can be as a noun, by its letters alone.
 *
 * @param letters how many letters before the noun are a conjunction or preposition
 * @param conjunction whether و or ف is written before it, rather than its first letter
 * @param preposition the preposition written onto it, or 0
 * @param stem its form without these and without the article
 * @param nisba the nationality that it is the adjective of, or null
 * @param traits what {@link Nominals} knows of it, a bit each
 */
record Nominal(
    int letters,
    boolean conjunction,
    char preposition,
    String stem,
    @Nullable Nisba nisba,
    int traits) {

  /** An Arabic word that can be a noun. */
  static final int NOUN = 1;

  /** With the article, written or hidden behind ل. */
  static final int DEFINITE = 1 << 1;

  /** With the article behind what is written onto it. */
  static final int WITH_ARTICLE = 1 << 2;

  static final int FEMININE = 1 << 3;

  /** People, by the word or by its ending: عمال, متظاهرون, أميركيا. */
  static final int PEOPLE = 1 << 4;

  /** People in the sound plural: متظاهرون. */
  static final int PLURAL_OF_PEOPLE = 1 << 5;

  static final int BROKEN_PLURAL = 1 << 6;

  /** مدنيا: an indefinite accusative. */
  static final int ACCUSATIVE = 1 << 7;

  /** A word of quantity: عشرات, غالبيتهم. */
  static final int QUANTIFIER = 1 << 8;

  /** Ties a thing to whom it belongs: تابعة. */
  static final int BELONGING = 1 << 9;

  /** What war is made with. */
  static final int MEANS = 1 << 10;

  static final int PART_OF_GROUP = 1 << 11;

  static final int LOCATION = 1 << 12;

  /** بلاده: one's own country. */
  static final int OWN_COUNTRY = 1 << 13;

  static final int CASUALTY = 1 << 14;

  /** The form itself, with its clitics, is a means of war. */
  static final int MEANS_AS_WRITTEN = 1 << 15;

  /** May be the first word of a bound: ما لا يقل عن. */
  static final int BOUND = 1 << 16;

  /** May begin a number. */
  static final int NUMBER = 1 << 17;

  /** A part of a group or a means of war with a pronoun behind it: قواته. */
  static final int OWNED = 1 << 18;

  /** Who holds somebody's office elsewhere: نظيره. */
  static final int COUNTERPART = 1 << 19;

  /** May be the first of two words that work as one preposition: من قبل. */
  static final int COMPOUND = 1 << 20;

  /** Two people by the ending: شخصين. */
  static final int TWO_PEOPLE = 1 << 21;

  /** Tells of what kind an act is, though it names people too: هجوم انتحاري. */
  static final int ATTRIBUTE = 1 << 22;

  /** Those of whom groups are made: مقاتلين, أعضاء. */
  static final int MEMBER = 1 << 23;

  /** Stands for a group that was named before: هذا التنظيم. */
  static final int GROUP_AGAIN = 1 << 24;

  /** A government, by the name of who leads it: نظام الأسد. */
  static final int REGIME = 1 << 25;

  /** Those who fight for somebody: قوات, ميليشيات. */
  static final int FORCE = 1 << 26;

  /** Called a party, but none in particular: جهة. */
  static final int NOBODY = 1 << 27;

  /** May be the first of words behind which somebody is added or named: علاوة على, بينهم. */
  static final int ADDING = 1 << 28;

  /** Whether it has one of these traits. */
  boolean is(int trait) {
    return (traits & trait) != 0;
  }
}
