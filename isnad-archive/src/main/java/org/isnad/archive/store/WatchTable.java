package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.archive.record.Sighting;
import org.isnad.archive.record.Watched;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables of what is watched, and of what was seen there. */
public final class WatchTable {
  private final Handle handle;

  /** The tables as the connection sees them. */
  public WatchTable(Transaction transaction) {
    this.handle = transaction.handle();
  }

  /** All that is watched, by location. */
  public List<Watched> all() {
    return handle
        .createQuery("SELECT * FROM watched ORDER BY location")
        .map((row, context) -> watched(row))
        .list();
  }

  /** Keeps how one is now. */
  public void put(Watched one) {
    handle
        .createUpdate(
            "INSERT INTO watched (location, address, title, health, asked, answered, news, due,"
                + " failures, code, detail, etag, modified, articles) VALUES (:location, :address,"
                + " :title, :health, :asked, :answered, :news, :due, :failures, :code, :detail,"
                + " :etag, :modified, :articles) ON CONFLICT (location) DO UPDATE SET address ="
                + " excluded.address, title = excluded.title, health = excluded.health, asked ="
                + " excluded.asked, answered = excluded.answered, news = excluded.news, due ="
                + " excluded.due, failures = excluded.failures, code = excluded.code, detail ="
                + " excluded.detail, etag = excluded.etag, modified = excluded.modified, articles ="
                + " excluded.articles")
        .bind("location", one.location())
        .bind("address", one.address())
        .bind("title", one.title())
        .bind("health", one.health().word())
        .bind("asked", word(one.asked()))
        .bind("answered", word(one.answered()))
        .bind("news", word(one.news()))
        .bind("due", word(one.due()))
        .bind("failures", one.failures())
        .bind("code", one.code())
        .bind("detail", one.detail())
        .bind("etag", one.etag())
        .bind("modified", one.modified())
        .bind("articles", one.articles())
        .execute();
  }

  /** Forgets one with all that was seen in it; false where it is not there. */
  public boolean remove(String location) {
    handle
        .createUpdate("DELETE FROM sighting WHERE location = :location")
        .bind("location", location)
        .execute();
    return handle
            .createUpdate("DELETE FROM watched WHERE location = :location")
            .bind("location", location)
            .execute()
        > 0;
  }

  /** What was seen of an item. */
  public Optional<Sighting> sighting(String item) {
    return handle
        .createQuery("SELECT * FROM sighting WHERE item = :item")
        .bind("item", item)
        .map((row, context) -> sighting(row))
        .findOne();
  }

  /** Items of a location that were first seen since a moment, in the order in which they were. */
  public List<Sighting> since(String location, Instant since) {
    return handle
        .createQuery(
            "SELECT * FROM sighting WHERE location = :location AND seen >= :since ORDER BY seen,"
                + " item")
        .bind("location", location)
        .bind("since", word(since))
        .map((row, context) -> sighting(row))
        .list();
  }

  /** Keeps what was seen of an item; when it was seen first, and an address that is known, stay. */
  public void put(Sighting one) {
    handle
        .createUpdate(
            "INSERT INTO sighting (item, location, url, mark, tries, due, etag, modified, seen)"
                + " VALUES (:item, :location, :url, :mark, :tries, :due, :etag, :modified, :seen)"
                + " ON CONFLICT (item) DO UPDATE SET location = excluded.location, url ="
                + " COALESCE(excluded.url, sighting.url), mark = excluded.mark, tries"
                + " = excluded.tries, due = excluded.due, etag = excluded.etag, modified ="
                + " excluded.modified")
        .bind("item", one.item())
        .bind("location", one.location())
        .bind("url", one.url())
        .bind("mark", one.mark())
        .bind("tries", one.tries())
        .bind("due", word(one.due()))
        .bind("etag", one.etag())
        .bind("modified", one.modified())
        .bind("seen", word(one.seen()))
        .execute();
  }

  private static Watched watched(ResultSet row) throws SQLException {
    return new Watched(
        row.getString("location"),
        row.getString("address"),
        row.getString("title"),
        Watched.Health.valueOf(row.getString("health").toUpperCase(Locale.ROOT)),
        instant(row.getString("asked")),
        instant(row.getString("answered")),
        instant(row.getString("news")),
        instant(row.getString("due")),
        row.getInt("failures"),
        row.getString("code"),
        row.getString("detail"),
        row.getString("etag"),
        row.getString("modified"),
        row.getLong("articles"));
  }

  private static Sighting sighting(ResultSet row) throws SQLException {
    return new Sighting(
        row.getString("item"),
        row.getString("location"),
        row.getString("url"),
        row.getString("mark"),
        row.getInt("tries"),
        instant(row.getString("due")),
        row.getString("etag"),
        row.getString("modified"),
        Instant.parse(row.getString("seen")));
  }

  private static @Nullable Instant instant(@Nullable String word) {
    return word == null ? null : Instant.parse(word);
  }

  /** Whole seconds, so that moments sort as their words do. */
  private static @Nullable String word(@Nullable Instant moment) {
    return moment == null
        ? null
        : moment.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
  }
}
