/**
 * Where articles come from. {@link org.isnad.intake.Intake} takes what a user names - files,
 * folders, archives, standard input - and gives the articles in it one by one, whatever format they
 * are in:
 *
 * <pre>{@code
 * Intake intake = Intake.usual().with(Metadata.of(path)).withOutlet("…");
 * Intake.Gone gone = intake.open(names, System.in, source -> {
 *   try {
 *     Arrival arrival = source.fetch();   // on any thread, once
 *     keep(arrival.article());            // text, outlet, day, title, address
 *   } catch (Refusal e) {
 *     note(e.fault().code(), e.file(), e.line(), e.message(Locale.ENGLISH));
 *   }
 *   return true;                          // false: no more
 * });
 * }</pre>
 *
 * <p>{@code open} finds and holds back; {@code fetch} decodes and parses, and is what is worth
 * running on many threads. Sources come in the same order on every machine, and their names are
 * unique within a call and the same in the next one: {@code dump.zip/2014/a.txt}, {@code
 * list.jsonl:12} (a line), {@code list.json#3} (the third record). A failure takes the place of its
 * article: fetching it throws a {@link org.isnad.intake.fault.Refusal} with a code, a file and
 * where known a line; what follows still comes in.
 *
 * <p>{@link org.isnad.intake.Intake#supply} gives the same to whoever asks for articles one by one.
 * An article's name given to either finds it again in the file that it came from.
 *
 * <p>Every format has its own package; what a file is, is seen from its beginning ({@code Kind}),
 * not from its name. Nothing is ever unpacked onto the disk.
 */
@NullMarked
package org.isnad.intake;

import org.jspecify.annotations.NullMarked;
