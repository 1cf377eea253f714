package org.isnad.lexicon;

import java.util.Set;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;

/**
 * What shows a stance: a line of {@code %stances}.
 *
 * @param stance the stance
 * @param modes modes of statements that show it
 * @param cues ids of reporting words that show it
 * @param frames ids of event frames that show it
 * @param not ids of reporting words that show none, whatever their mode
 */
public record StanceSign(
    Stance stance, Set<Mode> modes, Set<String> cues, Set<String> frames, Set<String> not) {}
