package org.isnad.story.event;

import java.util.List;

/**
 * One event, as all articles together tell it.
 *
 * @param accounts who tells it, by article and place in it
 * @param links what holds the accounts together: pairs with their grounds
 * @param witnesses the accounts by the source they come from: reprints, the same outlet and the
 *     same speaker are one witness. As many as there are, so often is it corroborated.
 * @param rivals what the accounts contradict each other in
 */
public record Happening(
    List<Account> accounts, List<Link> links, List<List<String>> witnesses, List<Rival> rivals) {

  /** Its name, which stays while its first account does. */
  public String id() {
    return accounts.get(0).id();
  }

  /** The account that stands for it: the one with most participants, place and figures. */
  public Account best() {
    Account best = accounts.get(0);
    for (Account one : accounts) {
      if (fullness(one) > fullness(best)) {
        best = one;
      }
    }
    return best;
  }

  private static int fullness(Account account) {
    return account.actors().size()
        + account.recipients().size()
        + (account.place() == null ? 0 : 2)
        + (account.dated() ? 1 : 0);
  }

  /** Two accounts that tell the same, and why. */
  public record Link(String one, String other, Sameness.Verdict verdict) {}
}
