package org.isnad.lexicon;

import java.util.List;

/**
 * Something that actors take positions on: a line of {@code %issues}.
 *
 * @param id its id
 * @param english what it is called in English
 * @param names phrases that name it; two parts may be parted by {@code +}
 * @param opposites phrases that name its opposite
 */
public record Issue(String id, String english, List<String> names, List<String> opposites) {}
