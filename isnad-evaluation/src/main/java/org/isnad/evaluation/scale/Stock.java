package org.isnad.evaluation.scale;

import java.nio.file.Path;

/**
 * What an archive is filled with.
 *
 * @param file the news file of which its articles are made
 * @param folder the archive's folder
 * @param size how many articles it is to have been offered
 * @param threads how many fetch and read
 * @param seed what chance begins with
 */
public record Stock(Path file, Path folder, int size, int threads, long seed) {}
