/**
 * The record as linked data: each piece of evidence is a W3C Web Annotation on an article, chains
 * are told in PROV-O, articles in schema.org's terms.
 */
@NullMarked
package org.isnad.export.linked;

import org.jspecify.annotations.NullMarked;
