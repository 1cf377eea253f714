package org.isnad.reader.record;

import java.util.List;
import java.util.Locale;

/** What an account is of, and which fields it has. A closed vocabulary of the JSON contract. */
public enum AccountKind {
  /** A conference, a meeting, a round of talks. */
  GATHERING(
      AccountField.NAME,
      AccountField.DATE,
      AccountField.PLACE,
      AccountField.CONVENER,
      AccountField.PARTICIPANTS,
      AccountField.INVITED,
      AccountField.ACCEPTED,
      AccountField.REFUSED,
      AccountField.CONDITION,
      AccountField.SESSIONS,
      AccountField.OUTCOME),
  /** A ceasefire or truce, with the fields of the ETH/PRIO ceasefire data. */
  TRUCE(
      AccountField.STAGE,
      AccountField.FORM,
      AccountField.PARTIES,
      AccountField.SIDEDNESS,
      AccountField.AGREEMENT,
      AccountField.PLACE,
      AccountField.START,
      AccountField.END,
      AccountField.PURPOSE,
      AccountField.MEDIATOR),
  /** A clash, a strike or a bombing. */
  CLASH(
      AccountField.FORM,
      AccountField.SIDES,
      AccountField.TARGETS,
      AccountField.PLACE,
      AccountField.DATE,
      AccountField.WEAPON,
      AccountField.OUTCOME,
      AccountField.CASUALTIES),
  /** Money that is pledged, committed or paid. */
  PLEDGE(
      AccountField.STAGE,
      AccountField.DONOR,
      AccountField.RECIPIENT,
      AccountField.AMOUNT,
      AccountField.PURPOSE,
      AccountField.DATE),
  /** A group that splits, merges, is joined or left, or expels. */
  REALIGNMENT(
      AccountField.FORM, AccountField.WHO, AccountField.FROM, AccountField.TO, AccountField.DATE);

  private final List<AccountField> fields;
  private final String word = name().toLowerCase(Locale.ROOT);

  AccountKind(AccountField... fields) {
    this.fields = List.of(fields);
  }

  /** Its fields, in the order in which they are shown. */
  public List<AccountField> fields() {
    return fields;
  }

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
